export const id = 9272;
export const ids = [9272];
export const modules = {

/***/ 49272:
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
// EXTERNAL MODULE: ./build/js/assemble.js + 6 modules
var assemble = __webpack_require__(47180);
// EXTERNAL MODULE: ./build/js/config/instructions.js
var instructions = __webpack_require__(74800);
// EXTERNAL MODULE: ./build/js/config/load.js + 6 modules
var load = __webpack_require__(29732);
// EXTERNAL MODULE: ./build/js/digest.js
var digest = __webpack_require__(95452);
// EXTERNAL MODULE: ./build/js/problem.js
var js_problem = __webpack_require__(17177);
// EXTERNAL MODULE: ./build/js/text/jsonl.js
var jsonl = __webpack_require__(14662);
// EXTERNAL MODULE: ./build/js/text/mapping.js
var mapping = __webpack_require__(29870);
// EXTERNAL MODULE: ./build/js/evals/content.js + 2 modules
var evals_content = __webpack_require__(16062);
// EXTERNAL MODULE: ./build/js/text/json.js
var json = __webpack_require__(87904);
// EXTERNAL MODULE: ./build/js/evals/draft.js
var draft = __webpack_require__(10437);
// EXTERNAL MODULE: ./build/js/evals/formats/promptfoo-results.js
var promptfoo_results = __webpack_require__(30980);
// EXTERNAL MODULE: ./build/js/evals/formats/registry.js + 23 modules
var registry = __webpack_require__(73053);
// EXTERNAL MODULE: ./build/js/evals/row-values.js + 1 modules
var row_values = __webpack_require__(39431);
// EXTERNAL MODULE: ./build/js/evals/slices.js
var evals_slices = __webpack_require__(95523);
;// CONCATENATED MODULE: ./build/js/evals/supplied-foreign.js







/**
 * The answers in another tool's rows, as samples of the cases that these rows ask: rows of one question are samples of
 * one case. Null where no tool is known by such rows.
 */
function foreignSamples(content, fields, { parseCheck, ids }) {
    const tests = (0,promptfoo_results/* answeredTests */.h)(content);
    if (tests?.ok === false)
        return tests;
    const asked = tests?.value ?? content;
    const format = registry/* FOREIGN_FORMATS */.sd.find((of) => of.recognises(asked));
    if (format === undefined)
        return null;
    const { rows, problems } = format.read(asked, alone(parseCheck));
    const unread = [...content.problems, ...problems];
    if (unread.length > 0)
        return { ok: false, problems: unread };
    const read = rows.flatMap((row) => (row.sources ?? []).flatMap((source) => samplesOf(row, source, fields, ids)));
    const wrong = read.flatMap((of) => (of.ok ? [] : of.problems));
    if (wrong.length > 0)
        return { ok: false, problems: wrong };
    const samples = read.flatMap((of) => (of.ok ? [of.value] : []));
    if (samples.length === 0)
        return (0,js_problem/* refused */.J5)(noAnswers(content.file, format.name));
    return (0,js_problem/* parsed */.Yz)(samples.toSorted((a, b) => a.row.line - b.row.line));
}
const noAnswers = (file, format) => ({
    file,
    line: null,
    message: `the rows are of ${format}, and none holds an answer`,
    hint: "supply outputs, one JSON object with `id` and `output` a line",
});
/** A file of outputs stands for itself. */
const alone = (parseCheck) => ({
    parseCheck,
    text: () => null,
    matching: () => [],
    draft: () => (0,draft/* draft */.K4)({}),
});
/** One a row where a ready-made number is compared, else one an answer: a row without either has none. */
function samplesOf(row, source, { metric, slice }, ids) {
    const own = String(row.shape.id);
    // Where nobody tells cases of one question apart, neither do the answers.
    const id = ids?.has(own) === true ? own : (row.name ?? own);
    const slices = slice === null ? [] : (0,row_values/* textsIn */.Ej)(source.fields[slice]).filter(evals_slices/* isSliceName */.G);
    const sample = (answer, number) => (0,js_problem/* parsed */.Yz)({ sample: null, row: { ...known(row, source), id, slices, number, ...said(answer) } });
    if (metric === null)
        return source.answers.map((answer) => sample(answer, null));
    const number = numberIn(source.fields[metric]);
    if (number !== undefined)
        return [sample(source.answers[0], number)];
    const { line } = source;
    const isThere = Object.hasOwn(source.fields, metric);
    const message = isThere ? `\`${metric}\` is no number` : `the row has no \`${metric}\``;
    const hint = "`--metric` names a field with a number in every row; null means missing";
    return [(0,js_problem/* refused */.J5)({ file: row.file, line, message, hint })];
}
const said = (answer) => ({
    output: answer?.text ?? "",
    toolCalls: answer?.toolCalls ?? [],
    ...(answer?.contexts !== undefined && { contexts: answer.contexts }),
    finish: "stop",
});
const known = ({ shape }, { fields, line }) => ({
    input: inputWords(shape),
    reference: shape.reference ?? null,
    contexts: shape.contexts ?? [],
    usage: null,
    costUsd: amountIn(fields["cost_usd"] ?? fields["cost"]),
    latencyMs: amountIn(fields["latency_ms"] ?? fields["latencyMs"]),
    line,
});
/** The one value where there is one, as a reader would say it. */
function inputWords({ input, messages = [] }) {
    const values = typeof input === "string" ? [input] : Object.values(input ?? {});
    const [only = "", ...others] = values;
    const variables = others.length > 0 ? JSON.stringify(input) : (0,json/* jsonWords */.WY)(only);
    const turns = messages.map(({ content }) => (typeof content === "string" ? content : ""));
    return [variables, ...turns].filter((text) => text !== "").join("\n");
}
/** Tables hold numbers as texts; null is a missing one, undefined none. */
function numberIn(value) {
    if (value === null || value === "")
        return null;
    if (typeof value === "boolean")
        return Number(value);
    const number = typeof value === "string" ? Number(value) : value;
    return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}
const amountIn = (value) => typeof value === "number" && value >= 0 && Number.isFinite(value) ? value : null;

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./build/js/all-cases.js
var all_cases = __webpack_require__(79129);
// EXTERNAL MODULE: ./build/js/models/answer-fields.js
var answer_fields = __webpack_require__(74825);
// EXTERNAL MODULE: ./build/js/models/tool-call-shape.js
var tool_call_shape = __webpack_require__(59720);
// EXTERNAL MODULE: ./build/js/text/shape.js
var text_shape = __webpack_require__(2345);
;// CONCATENATED MODULE: ./build/js/evals/supplied-native.js







const idShape = schemas/* union */.KCZ([schemas/* string */.YjP().regex(/\S/), schemas/* number */.aig()])
    .meta({ description: "a text or number that names the case" });
/** Fields that a row may have; others are the user's own and are read by `--slice` and `--metric` alone. */
const Row = schemas/* looseObject */._H3({
    id: idShape,
    sample: schemas/* number */.aig().int().min(1).meta({ description: "a whole number from 1" }).optional(),
    input: schemas/* custom */.IeY((value) => value !== undefined).optional(),
    reference: answer_fields/* text */.Q.nullable().optional(),
    ...answer_fields/* ANSWER_FIELDS */.N,
});
/** A row with the fields of our own documented schema, or what is wrong with it. */
function nativeSample(at, fields) {
    const shape = (0,text_shape/* checkShape */.e)(Row, at);
    if (!shape.ok)
        return shape;
    const { file } = at;
    const line = at.lineOf([]);
    const row = shape.value;
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
    if (problems.length > 0)
        return { ok: false, problems };
    const input = row.input;
    return (0,js_problem/* parsed */.Yz)({
        sample: row.sample ?? null,
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
    });
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

;// CONCATENATED MODULE: ./build/js/evals/supplied.js






/**
 * Reads a file of supplied outputs: JSON Lines of our own schema, or rows of another tool that hold answers. Every
 * unusable row is a problem at its line.
 */
function parseSupplied(source, file, fields, reading) {
    const content = (0,evals_content/* readContent */.c_)(source, file);
    const foreign = isOurs(content, fields) ? null : foreignSamples(content, fields, reading);
    const read = foreign ?? nativeSamples(content, source, fields);
    if (!read.ok)
        return { ok: false, problems: read.problems.slice(0, MOST_PROBLEMS) };
    const byId = Map.groupBy(read.value, ({ row }) => row.id);
    const problems = [...byId.values()].flatMap((samples) => givenTwice(samples, file));
    if (problems.length > 0)
        return { ok: false, problems: problems.slice(0, MOST_PROBLEMS) };
    const ordered = [...byId].map(([id, samples]) => [
        id,
        samples.toSorted((a, b) => (a.sample ?? 0) - (b.sample ?? 0)).map(({ row }) => row),
    ]);
    return (0,js_problem/* parsed */.Yz)(new Map(ordered));
}
const MOST_PROBLEMS = 20;
/** Our own rows may have any other field besides, another tool's names too. */
const isOurs = ({ rows }, { metric }) => (rows ?? []).some(({ value }) => (0,mapping/* isMapping */.pi)(value) &&
    Object.hasOwn(value, "id") &&
    (typeof value["output"] === "string" ||
        Object.hasOwn(value, "tool_calls") ||
        (metric !== null && Object.hasOwn(value, metric))));
/** A list in JSON will do as well; whatever else is meant for JSON Lines. */
function nativeSamples({ file, notation, rows, problems: unread }, source, fields) {
    const isRead = notation === "json" || notation === "jsonl";
    const lines = isRead && rows !== null ? { rows, problems: unread } : linesOf(source, file);
    const read = lines.rows.map((at) => nativeSample(at, fields));
    const problems = [...lines.problems, ...read.flatMap((of) => (of.ok ? [] : of.problems))];
    if (problems.length > 0)
        return { ok: false, problems };
    const samples = read.flatMap((of) => (of.ok ? [of.value] : []));
    if (samples.length > 0)
        return (0,js_problem/* parsed */.Yz)(samples);
    const message = "the file has no rows";
    return { ok: false, problems: [{ file, line: null, message, hint: "one JSON object a line" }] };
}
function linesOf(source, file) {
    const { rows, problems } = (0,jsonl/* readJsonLines */.s)(source, file);
    return { rows: rows.map(({ value, line }) => ({ file, value, lineOf: () => line })), problems };
}
function givenTwice(samples, file) {
    const first = new Map();
    return samples.flatMap(({ sample, row: { id, line } }) => {
        if (sample === null)
            return [];
        const other = first.get(sample);
        if (other === undefined) {
            first.set(sample, line);
            return [];
        }
        const message = `sample ${sample} of \`${id}\` is given twice`;
        return [{ file, line, message, hint: `it stands on line ${other} too` }];
    });
}

// EXTERNAL MODULE: ./build/js/config/ended-mutes.js
var ended_mutes = __webpack_require__(54166);
// EXTERNAL MODULE: ./build/js/decide/prompt.js + 14 modules
var decide_prompt = __webpack_require__(96019);
// EXTERNAL MODULE: ./build/js/decide/run.js
var decide_run = __webpack_require__(9494);
// EXTERNAL MODULE: ./build/js/detect/policy-names.js + 1 modules
var policy_names = __webpack_require__(67502);
// EXTERNAL MODULE: ./build/js/detect/stopped.js
var stopped = __webpack_require__(56121);
// EXTERNAL MODULE: ./build/js/epochs.js
var epochs = __webpack_require__(41478);
// EXTERNAL MODULE: ./build/js/gate.js + 9 modules
var gate = __webpack_require__(94064);
// EXTERNAL MODULE: ./build/js/generate/generate.js + 12 modules
var generate = __webpack_require__(99891);
// EXTERNAL MODULE: ./build/js/measure/judge-pair.js
var judge_pair = __webpack_require__(73836);
// EXTERNAL MODULE: ./build/js/score/value.js
var value = __webpack_require__(19374);
// EXTERNAL MODULE: ./build/js/measure/answers.js
var answers = __webpack_require__(89082);
;// CONCATENATED MODULE: ./build/js/measure/supplied.js


/** Outputs that files supply; `fresh` is the third file, or null where production cannot be asked again. */
function suppliedAnswers(sides, fresh) {
    return {
        async output(arm, planned, sample, again) {
            const file = again ? fresh : sides[arm];
            const row = file?.outputs.get(planned.case.id)?.[sample - 1];
            if (row === undefined) {
                const message = `${file?.path ?? "no file"} has no output ${sample}`;
                return { missing: { kind: "not_supplied", message, caseId: planned.case.id } };
            }
            const { output, toolCalls, finish, number, usage, costUsd, latencyMs } = row;
            const told = { text: output, toolCalls, finish, costUsd, latencyMs, model: null };
            const contexts = ownContexts(row, planned);
            const found = contexts !== null && { contexts };
            return { value: (0,answers/* outputOf */.jH)(planned.case, { ...told, number, usage, ...found }, null) };
        },
    };
}
/** What this answer rests on, where that is something else than what the case gives to both. */
function ownContexts({ contexts }, planned) {
    const given = planned.case.contexts;
    const isGiven = contexts.length === given.length && contexts.every((text, n) => text === given[n]);
    return contexts.length === 0 || isGiven ? null : contexts;
}
/** The difference of two ready-made numbers: it has no order, and no failing score. */
const numberScores = async (planned, { baseline, candidate }) => {
    const [before, after] = [numberOf(baseline), numberOf(candidate)];
    if (before === null || after === null) {
        const message = "a row has no number";
        return { missing: { kind: "not_supplied", message, caseId: planned.case.id } };
    }
    return {
        value: { order: 0, criteria: [], means: { baseline: before, candidate: after }, model: null },
    };
};
const numberOf = (output) => (0,value/* isValue */.m)(output) ? output.value.number : null;

// EXTERNAL MODULE: ./build/js/plan/metrics.js
var metrics = __webpack_require__(46865);
// EXTERNAL MODULE: ./build/js/plan/calibrated.js + 2 modules
var calibrated = __webpack_require__(28100);
// EXTERNAL MODULE: ./build/js/text/by-code-point.js
var by_code_point = __webpack_require__(47666);
// EXTERNAL MODULE: ./build/js/models/tool.js
var tool = __webpack_require__(40503);
// EXTERNAL MODULE: ./build/js/units.js
var units = __webpack_require__(43757);
// EXTERNAL MODULE: ./build/js/plan/seed.js
var seed = __webpack_require__(41835);
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
var thresholds = __webpack_require__(10370);
// EXTERNAL MODULE: ./build/js/run-limits.js
var run_limits = __webpack_require__(35536);
// EXTERNAL MODULE: ./build/js/settle.js + 2 modules
var settle = __webpack_require__(40905);
// EXTERNAL MODULE: ./build/js/track-progress.js
var track_progress = __webpack_require__(82557);
// EXTERNAL MODULE: ./build/js/version.js
var version = __webpack_require__(24306);
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
        await (0,gate/* journalMissing */.S)(world, asking);
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

// EXTERNAL MODULE: ./build/js/git/git-error.js
var git_error = __webpack_require__(11374);
// EXTERNAL MODULE: ./build/js/score/checks/registry.js + 62 modules
var checks_registry = __webpack_require__(60734);
// EXTERNAL MODULE: ./build/js/text/decode.js
var decode = __webpack_require__(18764);
// EXTERNAL MODULE: ./build/js/usage-error.js
var usage_error = __webpack_require__(50854);
// EXTERNAL MODULE: ./build/js/commands/compared.js
var compared = __webpack_require__(58200);
// EXTERNAL MODULE: ./build/js/commands/finished.js
var commands_finished = __webpack_require__(14927);
// EXTERNAL MODULE: ./build/js/commands/present.js + 2 modules
var present = __webpack_require__(13331);
// EXTERNAL MODULE: ./build/js/commands/run-record.js
var run_record = __webpack_require__(7648);
// EXTERNAL MODULE: ./build/js/plan/plan-judge.js
var plan_judge = __webpack_require__(18779);
// EXTERNAL MODULE: ./build/js/plan/plan.js + 4 modules
var plan = __webpack_require__(82589);
// EXTERNAL MODULE: ./build/js/evals/gather.js + 4 modules
var gather = __webpack_require__(21407);
// EXTERNAL MODULE: ./build/js/score/calibration/record.js
var record = __webpack_require__(32451);
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
    const unmeasurable = (0,plan/* whyUnmeasurable */.Z$)(evalSet);
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
    const read = await (0,gather/* readEvalSet */.h)(tree, path, checks_registry/* parseCheck */.QB);
    if (read === null)
        throw new usage_error/* UsageError */.e(`there is no file ${path}`);
    return (0,usage_error/* valueOf */.R)(read);
}

// EXTERNAL MODULE: ./build/js/commands/write-results.js + 11 modules
var write_results = __webpack_require__(60561);
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
        const place = (0,commands_finished/* placeAt */.B)((0,external_node_path_.resolve)(around.cwd, options.out));
        await (0,write_results/* clearResults */._)(place.out);
        await refuseBroughtStore(options, around);
        const assembled = __addDisposableResource(env_1, await (0,assemble/* assemble */.fT)(around, {
            storePath: options.store,
            signal,
            answerer: null,
        }), true);
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
/** Outputs may be compared anywhere; where that is no repository, nobody has committed a store. */
async function refuseBroughtStore({ store }, around) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const repository = __addDisposableResource(env_2, await (0,assemble/* repositoryAt */.uw)(around).catch((error) => {
            if (error instanceof usage_error/* UsageError */.e || error instanceof git_error/* GitError */.X)
                return null;
            throw error;
        }), true);
        if (repository !== null)
            await (0,compared/* refuseCheckedOutStore */.Ls)(repository, { cwd: around.cwd, store });
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
/** Compares supplied outputs and writes the results; wrong files or options are a UsageError. */
async function compareAndWrite({ world, redact }, asked, place) {
    const startedAt = world.clock.now();
    const began = world.clock.monotonic();
    const configBytes = await asked.setUp(asked.config);
    const config = configBytes === null
        ? (0,load/* configWithoutFile */.j)(asked.config)
        : (0,usage_error/* valueOf */.R)(await configOf(configBytes, asked));
    const scoring = await readScoring(asked, config, asked.setUp);
    const fields = { slice: asked.slice ?? null, metric: asked.metric ?? null };
    const ids = scoring.kind === "evals" ? new Set(scoring.evalSet.cases.map(({ id }) => id)) : null;
    const reading = { parseCheck: checks_registry/* parseCheck */.QB, ids };
    const read = (path) => suppliedFile(path, asked.cwd, { fields, reading, scoring });
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
async function suppliedFile(path, cwd, { fields, reading, scoring, }) {
    const bytes = await fileIn(cwd)(path);
    if (bytes === null)
        throw new usage_error/* UsageError */.e(`there is no file ${path}`);
    const name = shownName(path, cwd);
    const outputs = (0,usage_error/* valueOf */.R)(parseSupplied((0,usage_error/* valueOf */.R)((0,decode/* decodeText */.g)(bytes, name)).text, name, fields, reading));
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
async function configOf(bytes, { config: path, setUp }) {
    const read = (0,load/* parseConfig */.o)((0,usage_error/* valueOf */.R)((0,decode/* decodeText */.g)(bytes, path)).text, path);
    if (!read.ok)
        return read;
    return (0,instructions/* withInstructions */.w)(read.value, async (file) => {
        const found = await setUp(file);
        return found === null ? null : (0,decode/* decodeText */.g)(found, file);
    });
}


/***/ }),

/***/ 74825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ ANSWER_FIELDS),
/* harmony export */   Q: () => (/* binding */ text)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var _text_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2345);
/* harmony import */ var _tool_call_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59720);



/** Squares of larger amounts would overflow in a sum. */
const LARGEST = 1e12;
const amount = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(LARGEST).meta({ description: "a number from 0 to 1e12" });
const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().meta({ description: "a text" });
/** An answer of somebody's own program, as files supply it and applications give it: one schema for both. */
const ANSWER_FIELDS = {
    output: text.nullable().optional(),
    tool_calls: _tool_call_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolCallsShape */ .P.nullable().optional(),
    contexts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).meta({ description: "a list of texts" }).optional(),
    usage: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ output_tokens: amount })
        .meta({ description: "a mapping with `output_tokens`" })
        .optional(),
    cost_usd: amount.optional(),
    latency_ms: amount.optional(),
    finish: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["stop", "length", "content_filter", "refusal"])
        .meta({ description: "stop, length, content_filter or refusal" })
        .optional(),
};


/***/ })

};
