export const id = 604;
export const ids = [604];
export const modules = {

/***/ 604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareAndWrite: () => (/* binding */ compareAndWrite),
  compareCommand: () => (/* binding */ compareCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/assemble.js + 7 modules
var assemble = __webpack_require__(28630);
// EXTERNAL MODULE: ./build/js/config/load.js + 4 modules
var load = __webpack_require__(55827);
// EXTERNAL MODULE: ./build/js/digest.js
var digest = __webpack_require__(14376);
// EXTERNAL MODULE: ../../../work/main/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(35455);
// EXTERNAL MODULE: ./build/js/all-cases.js
var all_cases = __webpack_require__(99165);
// EXTERNAL MODULE: ./build/js/models/tool-call-shape.js
var tool_call_shape = __webpack_require__(95260);
// EXTERNAL MODULE: ./build/js/problem.js
var problem = __webpack_require__(28573);
// EXTERNAL MODULE: ./build/js/text/json.js
var json = __webpack_require__(20676);
// EXTERNAL MODULE: ./build/js/text/jsonl.js
var jsonl = __webpack_require__(47946);
// EXTERNAL MODULE: ./build/js/text/shape.js
var text_shape = __webpack_require__(43005);
;// CONCATENATED MODULE: ./build/js/evals/supplied.js







const supplied_text = schemas/* string */.YjP().meta({ description: "a text" });
const idShape = schemas/* union */.KCZ([schemas/* string */.YjP().regex(/\S/), schemas/* number */.aig()])
    .meta({ description: "a text or number that names the case" });
/** Squares of larger amounts would overflow in a sum. */
const LARGEST = 1e12;
const amount = schemas/* number */.aig().min(0).max(LARGEST).meta({ description: "a number from 0 to 1e12" });
/** Fields that a row may have; others are the user's own and are read by `--slice` and `--metric` alone. */
const Row = schemas/* looseObject */._H3({
    id: idShape,
    sample: schemas/* number */.aig().int().min(1).meta({ description: "a whole number from 1" }).optional(),
    output: supplied_text.nullable().optional(),
    tool_calls: tool_call_shape/* ToolCallsShape */.P.nullable().optional(),
    input: schemas/* custom */.IeY((value) => value !== undefined).optional(),
    reference: supplied_text.nullable().optional(),
    contexts: schemas/* array */.YOg(supplied_text).meta({ description: "a list of texts" }).optional(),
    usage: schemas/* looseObject */._H3({ output_tokens: amount })
        .meta({ description: "a mapping with `output_tokens`" })
        .optional(),
    cost_usd: amount.optional(),
    latency_ms: amount.optional(),
    finish: schemas/* enum */.k5n(["stop", "length", "content_filter", "refusal"])
        .meta({ description: "stop, length, content_filter or refusal" })
        .optional(),
});
/** Reads a file of supplied outputs, JSON Lines; every unusable row is a problem at its line. */
function parseSupplied(source, file, fields) {
    const { rows, problems: unread } = (0,jsonl/* readJsonLines */.s)(source, file);
    const problems = [...unread];
    const byId = new Map();
    for (const { value, line } of rows) {
        const shape = (0,text_shape/* checkShape */.e)(Row, { file, value, lineOf: () => line });
        if (!shape.ok) {
            problems.push(...shape.problems);
            continue;
        }
        const read = rowOf(shape.value, line, file, fields);
        problems.push(...read.problems);
        const { id } = read.row;
        const sample = shape.value.sample ?? null;
        const twice = sample === null ? undefined : byId.get(id)?.find((of) => of.sample === sample);
        if (twice !== undefined) {
            const message = `sample ${sample} of \`${id}\` is given twice`;
            problems.push({ file, line, message, hint: `it stands on line ${twice.row.line} too` });
        }
        byId.set(id, [...(byId.get(id) ?? []), { row: read.row, sample }]);
    }
    if (rows.length === 0 && problems.length === 0) {
        problems.push({
            file,
            line: null,
            message: "the file has no rows",
            hint: "one JSON object a line",
        });
    }
    if (problems.length > 0)
        return { ok: false, problems: problems.slice(0, 20) };
    const ordered = [...byId].map(([id, samples]) => [
        id,
        samples.toSorted((a, b) => (a.sample ?? 0) - (b.sample ?? 0)).map(({ row }) => row),
    ]);
    return (0,problem/* parsed */.Yz)(new Map(ordered));
}
function rowOf(row, line, file, fields) {
    const problem = (message, hint) => ({ file, line, message, hint });
    const number = fields.metric === null ? null : row[fields.metric];
    const slice = fields.slice === null ? undefined : row[fields.slice];
    const slices = slicesOf(slice);
    const toolCalls = (0,tool_call_shape/* toolCallsOf */.V)(row.tool_calls ?? []);
    const problems = [
        ...(fields.metric !== null && number === undefined
            ? [problem(`the row has no \`${fields.metric}\``, "`--metric` names a field of every row")]
            : []),
        ...(number !== undefined && number !== null && typeof number !== "number"
            ? [
                problem(`\`${fields.metric}\` is no number`, "write the number without quotes; null means missing"),
            ]
            : []),
        ...(slices === null || slices.includes(all_cases/* ALL_CASES */.S)
            ? [
                problem(`\`${fields.slice}\` names no slice`, "it is a text or a list of texts, and not `(all)`"),
            ]
            : []),
        ...(fields.metric === null && isMissing(row.output) && toolCalls.length === 0
            ? [
                problem("`output` is missing", "it is the text to be scored; an answer may have `tool_calls` instead"),
            ]
            : []),
    ];
    const input = row.input;
    return {
        problems,
        row: {
            id: String(row.id),
            output: row.output ?? "",
            toolCalls,
            finish: row.finish ?? "stop",
            input: input === undefined ? "" : (0,json/* jsonWords */.WY)(input),
            reference: row.reference ?? null,
            contexts: row.contexts ?? [],
            slices: slices ?? [],
            number: typeof number === "number" ? number : null,
            usage: row.usage === undefined ? null : { outputTokens: row.usage.output_tokens },
            costUsd: row.cost_usd ?? null,
            latencyMs: row.latency_ms ?? null,
            line,
        },
    };
}
const isMissing = (value) => value === undefined || value === null;
/** A slice or several; none where the field is absent or null; null where it is something else. */
function slicesOf(value) {
    if (value === undefined || value === null)
        return [];
    if (typeof value === "number")
        return [String(value)];
    const names = Array.isArray(value) ? value : [value];
    const texts = names.flatMap((of) => (typeof of === "string" && /\S/.test(of) ? [of] : []));
    return texts.length < names.length ? null : [...new Set(texts)];
}

// EXTERNAL MODULE: ./build/js/config/ended-mutes.js
var ended_mutes = __webpack_require__(66314);
// EXTERNAL MODULE: ./build/js/decide/prompt.js + 14 modules
var decide_prompt = __webpack_require__(27246);
// EXTERNAL MODULE: ./build/js/decide/run.js
var decide_run = __webpack_require__(28778);
// EXTERNAL MODULE: ./build/js/detect/policy-names.js + 1 modules
var policy_names = __webpack_require__(87100);
// EXTERNAL MODULE: ./build/js/detect/stopped.js
var stopped = __webpack_require__(30005);
// EXTERNAL MODULE: ./build/js/epochs.js
var epochs = __webpack_require__(97378);
// EXTERNAL MODULE: ./build/js/gate.js + 7 modules
var gate = __webpack_require__(63606);
// EXTERNAL MODULE: ./build/js/generate/generate.js + 12 modules
var generate = __webpack_require__(45837);
// EXTERNAL MODULE: ./build/js/measure/judge-pair.js
var judge_pair = __webpack_require__(52011);
// EXTERNAL MODULE: ./build/js/score/value.js
var value = __webpack_require__(59354);
// EXTERNAL MODULE: ./build/js/measure/answers.js
var answers = __webpack_require__(2062);
;// CONCATENATED MODULE: ./build/js/measure/supplied.js


/** Outputs that files supply; `fresh` is the third file, or null where production cannot be asked again. */
function suppliedAnswers(sides, fresh) {
    return {
        async output(arm, planned, sample, again) {
            const file = again ? fresh : sides[arm];
            const row = file?.outputs.get(planned.case.id)?.[sample - 1];
            if (row === undefined) {
                const message = `${file?.path ?? "no file"} has no output ${sample} for \`${planned.case.id}\``;
                return { missing: { kind: "not_supplied", message } };
            }
            const { output, toolCalls, finish, number, usage, costUsd, latencyMs } = row;
            const told = { text: output, toolCalls, finish, costUsd, latencyMs };
            const checks = (0,answers/* checkAnswer */.d)(planned.case, { ...told, tools: null, case: planned.case });
            return { value: { ...told, model: null, checks, number, usage } };
        },
    };
}
/** The difference of two ready-made numbers: it has no order, and no failing score. */
const numberScores = async (planned, { baseline, candidate }) => {
    const [before, after] = [numberOf(baseline), numberOf(candidate)];
    if (before === null || after === null) {
        const message = `a row of \`${planned.case.id}\` has no number`;
        return { missing: { kind: "not_supplied", message } };
    }
    return {
        value: { order: 0, criteria: [], means: { baseline: before, candidate: after }, model: null },
    };
};
const numberOf = (output) => (0,value/* isValue */.m)(output) ? output.value.number : null;

// EXTERNAL MODULE: ./build/js/plan/metrics.js
var metrics = __webpack_require__(79421);
// EXTERNAL MODULE: ./build/js/plan/calibrated.js + 1 modules
var calibrated = __webpack_require__(82501);
// EXTERNAL MODULE: ./build/js/text/by-code-point.js
var by_code_point = __webpack_require__(95054);
// EXTERNAL MODULE: ./build/js/models/tool.js
var tool = __webpack_require__(52699);
// EXTERNAL MODULE: ./build/js/units.js
var units = __webpack_require__(31705);
// EXTERNAL MODULE: ./build/js/plan/seed.js
var seed = __webpack_require__(72047);
;// CONCATENATED MODULE: ./build/js/plan/supplied.js






/** Two files → the plan of one comparison. Cases are the eval set's, or else the ids of either file. */
function planSupplied(sides, scoring, gate) {
    const evalSet = scoring.kind === "evals" ? scoring.evalSet : evalSetOf(sides);
    const path = scoring.kind === "evals" ? evalSet.path : sides.baseline.path;
    const usual = Math.min(mostSamples(sides.baseline), mostSamples(sides.candidate));
    const cases = evalSet.cases.map((item) => planCase(item, sides, usual));
    const name = sides.candidate.path;
    return {
        alone: false,
        subject: {
            name,
            path: name,
            from: sides.baseline.path,
            change: "supplied",
            reachedBy: [],
            encodingOnly: false,
            bootstrap: false,
            evalSource: "supplied",
        },
        evalSet,
        seed: (0,seed/* seedOf */.n)(name, path),
        samples: {
            first: most(cases, "candidate"),
            candidate: most(cases, "candidate"),
            production: most(cases, "production"),
        },
        baseline: armOf(sides.baseline),
        candidate: armOf(sides.candidate),
        cases,
        newCases: [],
        headRubric: null,
        judge: scoring.kind === "evals" ? scoring.judge : null,
        metrics: (0,metrics/* plannedMetrics */.mj)(gate, evalSet),
        scale: scoring.kind === "metric"
            ? { metric: scoring.metric, low: scoring.low, high: scoring.high }
            : { metric: "rubric", low: 1, high: 5 },
        warnings: scoring.kind === "evals" ? unknownIds(evalSet, sides) : [],
    };
}
/** Rows that the eval set has no case for are named and counted: they take no part. */
function unknownIds({ cases, path }, { baseline, candidate }) {
    const known = new Set(cases.map(({ id }) => id));
    return [baseline, candidate].flatMap((side) => {
        const unknown = [...side.outputs.keys()].filter((id) => !known.has(id));
        const first = unknown[0];
        if (first === undefined)
            return [];
        const line = side.outputs.get(first)?.[0]?.line ?? null;
        const message = `${unknown.length} ids are no case of ${path}, such as \`${first}\``;
        return [{ file: side.path, line, message, hint: "their rows take no part" }];
    });
}
const armOf = ({ digest, path }) => ({
    digest,
    path,
    parameters: {},
    ...tool/* FREE_TEXT */.Dg,
    entry: null,
});
const most = (cases, side) => cases.reduce((most, { samples }) => Math.max(most, samples[side]), 0);
/** Samples of the case that has most. */
const mostSamples = ({ outputs }) => [...outputs.values()].reduce((most, { length }) => Math.max(most, length), 1);
/**
 * A case takes as many samples as its shorter side has; one that a side lacks takes as many as the others, so that
 * it weighs as much: what is absent is missing, not dropped.
 */
function planCase(item, { baseline, candidate }, usual) {
    const supplied = (side) => side.outputs.get(item.id)?.length ?? 0;
    const [production, tried] = [supplied(baseline), supplied(candidate)];
    const pairs = Math.min(production, tried) || usual;
    return {
        case: item,
        baseline: [],
        candidate: [],
        samples: { first: pairs, candidate: pairs, production: Math.max(production, pairs) },
    };
}
function evalSetOf({ baseline, candidate }) {
    const ids = [...new Set([...baseline.outputs.keys(), ...candidate.outputs.keys()])];
    const cases = ids.toSorted(by_code_point/* byCodePoint */.H).map((id) => {
        const { path, outputs } = baseline.outputs.has(id) ? baseline : candidate;
        return caseOf(outputs.get(id)[0], path);
    });
    return {
        path: baseline.path,
        files: [],
        digest: (0,digest/* digestOf */.ol)(cases.map(({ id, digest }) => [id, digest])),
        rubric: [],
        rubricDigest: (0,digest/* digestOf */.ol)([]),
        cases,
    };
}
function caseOf({ id, input, slices, reference, contexts, line }, file) {
    return {
        id: (0,units/* caseId */.I3)(id),
        digest: (0,digest/* digestOf */.ol)({ input, slices, reference, contexts }),
        input: { input },
        messages: [],
        images: [],
        slices: [...slices].toSorted(by_code_point/* byCodePoint */.H),
        reference,
        expects: {},
        contexts,
        checks: [],
        mustPass: false,
        incident: null,
        at: { file, line },
    };
}

// EXTERNAL MODULE: ./build/js/plan/thresholds.js
var thresholds = __webpack_require__(43174);
// EXTERNAL MODULE: ./build/js/run-limits.js
var run_limits = __webpack_require__(69868);
// EXTERNAL MODULE: ./build/js/settle.js + 3 modules
var settle = __webpack_require__(67981);
// EXTERNAL MODULE: ./build/js/track-progress.js
var track_progress = __webpack_require__(54145);
// EXTERNAL MODULE: ./build/js/version.js
var version = __webpack_require__(15302);
;// CONCATENATED MODULE: ./build/js/gate-supplied.js



















/** The pipeline from score on: who made the outputs is somebody else's business. */
async function gateSupplied(world, request) {
    const { sides, fresh, scoring, config, replay, suppliedByHead } = request;
    const planned = planSupplied(sides, scoring, config.gate);
    const run = { name: suppliedName(request, planned), replay };
    const asOf = await (0,epochs/* asOfDay */.SZ)(world.store, { ...run, asOf: null }, world.clock.now());
    const calibration = scoring.kind === "evals" ? scoring.calibration : null;
    const plan = (0,calibrated/* heldToCalibration */.fh)(planned, { calibration }, config, asOf);
    const facts = factsOf(sides, asOf);
    const problems = [
        ...(0,ended_mutes/* endedMutes */.t)(config, asOf, (0,policy_names/* namesOf */.eZ)([plan.evalSet])),
        ...(0,metrics/* metricProblems */.hE)(config, plan.evalSet),
    ];
    if (problems.length > 0) {
        const verdict = (0,decide_run/* stoppedVerdict */.lZ)(facts, (0,stopped/* stoppedBy */.$)(problems));
        return { verdict, spend: null, maxUsd: config.budget.maxUsd };
    }
    const { controls } = await (0,epochs/* epochsOf */.OD)(world.store, plan, { ...run, asOf });
    const asking = (0,generate/* responder */.j)(world, (0,run_limits/* runLimits */.g)(config, replay));
    const progress = (0,track_progress/* trackProgress */.Z)(world, asking, 0);
    const judge = (0,judge_pair/* judgeOf */.Pb)(progress.ask, plan);
    const judged = judge === null ? judge_pair/* unscored */.c7 : (0,judge_pair/* judgedScores */.z)(judge, plan);
    const bench = {
        plan,
        answers: suppliedAnswers(sides, fresh),
        judge,
        headScore: null,
        score: scoring.kind === "metric" ? numberScores : judged,
        // Judgements of given texts have no day of their own: the texts are in the request.
        epochs: { profile: "supplied", recheck: "supplied:fresh", controls },
    };
    const settled = await (0,settle/* settle */.G)(bench, {
        prompts: 1,
        method: fresh === null ? "one look" : "fixed+recheck",
        thresholds: (0,thresholds/* planThresholds */.m)(config.gate, plan),
    });
    progress.end();
    if (!replay)
        await (0,gate/* journalMissing */.Sk)(world, asking);
    const verdict = (0,decide_run/* runVerdict */.ZH)(facts, [(0,decide_prompt/* decidePrompt */.b)(settled, (0,calibrated/* policyFor */.KV)(config, plan), { prompts: 1, wording: null, selftest: null })], {
        config,
        bootstrap: false,
        removed: [],
        policyChanges: [],
        headProblems: [],
        leaving: [],
        warnings: [],
        plan: null,
        suppliedByHead,
    });
    return { verdict, spend: asking.spend(), maxUsd: config.budget.maxUsd };
}
const factsOf = ({ baseline, candidate }, asOf) => ({
    version: version/* VERSION */.x,
    suite: "compare",
    asOf,
    comparison: {
        baseName: baseline.path,
        baseSha: baseline.digest,
        headSha: candidate.digest,
    },
});
/** What is compared, as a name for the run's journal. */
function suppliedName({ sides, fresh, config }, plan) {
    const files = [sides.baseline, sides.candidate, fresh].map((file) => file?.digest ?? null);
    return (0,digest/* digestOf */.ol)(["supplied", ...files, plan.evalSet.digest, plan.scale.metric, config.digest]);
}

// EXTERNAL MODULE: ./build/js/text/decode.js
var decode = __webpack_require__(248);
// EXTERNAL MODULE: ./build/js/usage-error.js
var usage_error = __webpack_require__(33962);
// EXTERNAL MODULE: ./build/js/commands/present.js + 2 modules
var present = __webpack_require__(909);
// EXTERNAL MODULE: ./build/js/commands/run-record.js
var run_record = __webpack_require__(65156);
// EXTERNAL MODULE: ./build/js/plan/plan-judge.js
var plan_judge = __webpack_require__(46799);
// EXTERNAL MODULE: ./build/js/plan/plan.js + 2 modules
var plan = __webpack_require__(34078);
// EXTERNAL MODULE: ./build/js/evals/gather.js + 3 modules
var gather = __webpack_require__(87859);
// EXTERNAL MODULE: ./build/js/score/calibration/record.js
var record = __webpack_require__(83303);
// EXTERNAL MODULE: ./build/js/score/checks/registry.js + 62 modules
var registry = __webpack_require__(19524);
;// CONCATENATED MODULE: ./build/js/commands/supplied-scoring.js







/** A ready-made number with its range, or an eval set; anything else is wrong usage. */
async function readScoring(options, config, files) {
    const { metric, range, evals } = options;
    if (metric !== undefined && evals !== undefined) {
        throw new usage_error/* UsageError */.e("`--metric` and `--evals` are two ways to score; give one of them");
    }
    if (metric !== undefined) {
        if (range === undefined)
            throw new usage_error/* UsageError */.e("`--metric` needs `--range low,high`, such as `--range 0,1`");
        return { kind: "metric", metric, low: range[0], high: range[1] };
    }
    if (evals === undefined) {
        throw new usage_error/* UsageError */.e("say how to score: `--metric <field> --range low,high`, or `--evals <file>`");
    }
    if (options.slice !== undefined) {
        throw new usage_error/* UsageError */.e("`--slice` goes with `--metric`; with `--evals` the slices are the eval set's");
    }
    const evalSet = await evalSetAt(evals, files);
    const unmeasurable = (0,plan/* whyUnmeasurable */.Z)(evalSet);
    if (unmeasurable !== null)
        throw new usage_error/* UsageError */.e(unmeasurable);
    const judge = (0,plan_judge/* planJudge */.Z)(evalSet, config, [], { cases: evalSet.cases, prompts: [] });
    if (!judge.ok)
        throw new usage_error/* UsageError */.e(judge.detail);
    return {
        kind: "evals",
        evalSet,
        judge: judge.judge,
        calibration: await calibrationAt((0,record/* recordPath */.lX)(evals), files),
    };
}
async function calibrationAt(path, files) {
    const bytes = await files(path);
    return bytes === null ? null : (0,usage_error/* valueOf */.R)((0,record/* parseRecord */.Hh)((0,usage_error/* valueOf */.R)((0,decode/* decodeText */.g)(bytes, path)).text, path));
}
async function evalSetAt(path, files) {
    const text = async (file) => {
        const bytes = await files(file);
        return bytes === null ? null : (0,decode/* decodeText */.g)(bytes, file);
    };
    const tree = {
        paths: [],
        text,
        preload: () => Promise.resolve(),
        images: (paths) => Promise.all(paths.map(files)),
    };
    const read = await (0,gather/* readEvalSet */.h)(tree, path, registry/* parseCheck */.QB);
    if (read === null)
        throw new usage_error/* UsageError */.e(`there is no file ${path}`);
    return (0,usage_error/* valueOf */.R)(read);
}

// EXTERNAL MODULE: ./build/js/commands/write-results.js + 18 modules
var write_results = __webpack_require__(1927);
;// CONCATENATED MODULE: ./build/js/commands/compare.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});













/** `evenhand compare`: outputs or scores that already exist, through the same decision as a gate. */
async function compareCommand(options, around, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        await (0,write_results/* clearResults */._)((0,external_node_path_.resolve)(around.cwd, options.out));
        const assembled = __addDisposableResource(env_1, await (0,assemble/* assemble */.fT)(around, {
            storePath: options.store,
            signal,
            answerer: null,
        }), true);
        const place = { out: (0,external_node_path_.resolve)(around.cwd, options.out), runUrl: null, artifact: null };
        const asked = { ...options, cwd: around.cwd, setUp: fileIn(around.cwd), suppliedByHead: false };
        const finished = await compareAndWrite(assembled, asked, place);
        (0,present/* present */.E)(finished, around, options.json);
        return finished.exitCode;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Compares supplied outputs and writes the results; wrong files or options are a UsageError. */
async function compareAndWrite({ world, redact }, asked, place) {
    const startedAt = world.clock.now();
    const began = world.clock.monotonic();
    const configBytes = await asked.setUp(asked.config);
    const config = configBytes === null
        ? (0,load/* configWithoutFile */.j)(asked.config)
        : (0,usage_error/* valueOf */.R)((0,load/* parseConfig */.o)((0,usage_error/* valueOf */.R)((0,decode/* decodeText */.g)(configBytes, asked.config)).text, asked.config));
    const scoring = await readScoring(asked, config, asked.setUp);
    const fields = { slice: asked.slice ?? null, metric: asked.metric ?? null };
    const read = (path) => suppliedFile(path, asked.cwd, fields, scoring);
    // One after the other, so that of two bad files the same one is always named.
    const baseline = await read(asked.baseline);
    const candidate = await read(asked.candidate);
    const fresh = asked.fresh === undefined ? null : await read(asked.fresh);
    const gated = await gateSupplied(world, {
        sides: { baseline, candidate },
        fresh,
        scoring,
        config,
        replay: asked.replay,
        suppliedByHead: asked.suppliedByHead,
    });
    const durationMs = world.clock.monotonic() - began;
    const run = (0,run_record/* recordOf */.z)(gated, { startedAt, durationMs, replay: asked.replay, place });
    return (0,write_results/* writeResults */.K)(world, { verdict: gated.verdict, run, redact }, place);
}
async function suppliedFile(path, cwd, fields, scoring) {
    const bytes = await fileIn(cwd)(path);
    if (bytes === null)
        throw new usage_error/* UsageError */.e(`there is no file ${path}`);
    const name = shownName(path, cwd);
    const outputs = (0,usage_error/* valueOf */.R)(parseSupplied((0,usage_error/* valueOf */.R)((0,decode/* decodeText */.g)(bytes, name)).text, name, fields));
    if (scoring.kind === "metric")
        (0,usage_error/* valueOf */.R)(withinRange(outputs, name, scoring));
    const rows = [...outputs.values()].flat();
    if (fields.slice !== null && rows.every(({ slices }) => slices.length === 0)) {
        throw new usage_error/* UsageError */.e(`no row of ${name} has a slice under \`${fields.slice}\``);
    }
    return { path: name, digest: (0,digest/* sha256 */.sc)(bytes), outputs };
}
/** The path below the working directory; outside it the file's name, which is all that concerns a reader. */
function shownName(path, cwd) {
    const inside = (0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(cwd, path)).replaceAll("\\", "/");
    return inside.startsWith("../") || (0,external_node_path_.isAbsolute)(inside) ? (0,external_node_path_.basename)(path) : inside;
}
function withinRange(outputs, file, { metric, low, high }) {
    const outside = [...outputs.values()]
        .flat()
        .filter(({ number }) => number !== null && (number < low || number > high));
    if (outside.length === 0)
        return { ok: true, value: null, warnings: [] };
    const problems = outside.slice(0, 20).map(({ line, number }) => ({
        file,
        line,
        message: `\`${metric}\` is ${number}, outside the range ${low} to ${high}`,
        hint: "give the metric's whole range with `--range`",
    }));
    return { ok: false, problems };
}
const fileIn = (cwd) => (path) => (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, path)).catch((error) => {
    if (error.code === "ENOENT")
        return null;
    throw new usage_error/* UsageError */.e(`${path} cannot be read: ${error.code ?? error.message}`);
});


/***/ })

};
