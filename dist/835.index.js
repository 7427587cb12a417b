export const id = 835;
export const ids = [835];
export const modules = {

/***/ 26835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* binding */ checkCommand)
});

// EXTERNAL MODULE: ./build/js/assemble.js + 10 modules
var assemble = __webpack_require__(50404);
// EXTERNAL MODULE: ./build/js/detect/detect.js + 9 modules
var detect = __webpack_require__(35189);
// EXTERNAL MODULE: ./build/js/models/provider.js
var models_provider = __webpack_require__(4880);
;// CONCATENATED MODULE: ./build/js/models/moving-alias.js

/** `-2025-04-14`, `-20250929`, `@20240620`. */
const DAY = /[-@_]20\d\d-?(?:0[1-9]|1[0-2])-?(?:0[1-9]|[12]\d|3[01])(?!\d)/;
/** `-0613`: month and day, as older ids have them. */
const MONTH_AND_DAY = /-(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/;
/**
 * Whether a provider may serve another model under this id tomorrow. Most may where it has no date; Google keeps its ids
 * but for `…-latest`. A server of one's own, and a script, serve what their owner put there.
 */
function mayMove({ provider, model }) {
    switch (models_provider/* PROVIDERS */.xq[provider].moving) {
        case "undated":
            return !DAY.test(model) && !MONTH_AND_DAY.test(model);
        case "latest":
            return model.endsWith("-latest");
        case "none":
            return false;
    }
}

// EXTERNAL MODULE: ./build/js/plan/resolve-model.js
var resolve_model = __webpack_require__(26948);
;// CONCATENATED MODULE: ./build/js/plan/moving-models.js


/** Models of the configuration and of prompts that a provider may replace: then the eval set's past no longer counts. */
function movingModels(config, prompts) {
    const { models, judge, path, lineOf } = config;
    const entries = Object.entries(models).map(([name, { ref }]) => ({
        ref,
        at: ["models", name, "model"],
    }));
    const configured = judge === null ? entries : [...entries, { ref: judge.ref, at: ["judge", "model"] }];
    const known = new Set(configured.map(({ ref }) => nameOf(ref)));
    const wished = prompts.flatMap(({ candidate: { prompt } }) => {
        const resolved = (0,resolve_model/* resolveModel */.A)(prompt, config);
        if (!resolved.ok || known.has(nameOf(resolved.entry.ref)))
            return [];
        return [{ ref: resolved.entry.ref, file: prompt.path, line: null }];
    });
    return [
        ...configured.map(({ ref, at }) => ({ ref, file: path, line: lineOf(at) })),
        ...wished,
    ].flatMap(({ ref, file, line }) => (mayMove(ref) ? [warning(ref, file, line)] : []));
}
const nameOf = ({ provider, model }) => `${provider} ${model}`;
const warning = ({ model }, file, line) => ({
    file,
    line,
    message: `\`${model}\` can move under you: its id has no date, so the provider may serve another model by it`,
    hint: "name a dated one where there is one",
});

// EXTERNAL MODULE: ./build/js/plan/plan.js + 2 modules
var plan = __webpack_require__(23970);
// EXTERNAL MODULE: ./build/js/plan/policy-problems.js
var policy_problems = __webpack_require__(285);
// EXTERNAL MODULE: ./build/js/problem.js
var js_problem = __webpack_require__(17177);
// EXTERNAL MODULE: ./build/js/report/escape/log.js
var log = __webpack_require__(8379);
// EXTERNAL MODULE: ./build/js/units.js
var units = __webpack_require__(43757);
// EXTERNAL MODULE: ./build/js/detect/policy-item.js
var policy_item = __webpack_require__(77318);
// EXTERNAL MODULE: ./build/js/evals/case-rubric.js
var case_rubric = __webpack_require__(35432);
// EXTERNAL MODULE: ./build/js/compare/thresholds.js
var thresholds = __webpack_require__(4412);
// EXTERNAL MODULE: ./build/js/all-cases.js
var all_cases = __webpack_require__(79129);
// EXTERNAL MODULE: ./build/js/config/effective.js
var effective = __webpack_require__(34732);
// EXTERNAL MODULE: ./build/js/evals/eval-set.js
var eval_set = __webpack_require__(38431);
// EXTERNAL MODULE: ./build/js/text/by-code-point.js
var by_code_point = __webpack_require__(47666);
// EXTERNAL MODULE: ./build/js/plan/metrics.js
var metrics = __webpack_require__(46865);
// EXTERNAL MODULE: ./build/js/plan/thresholds.js
var plan_thresholds = __webpack_require__(10370);
;// CONCATENATED MODULE: ./build/js/plan/policy-table.js








/** Slices in code-point order, `(all)` last, each with the metrics that it is compared by. */
function policyRows(gate, sets) {
    const found = sets.flatMap(({ cases }) => cases.flatMap(({ slices }) => slices));
    const named = new Set([...found, ...Object.keys(gate.slices)].filter((of) => of !== all_cases/* ALL_CASES */.S));
    const slices = [...[...named].toSorted(by_code_point/* byCodePoint */.H), all_cases/* ALL_CASES */.S];
    const metrics = comparedBy(gate, sets);
    return slices.flatMap((slice) => metrics.map((metric) => rowOf(gate, sets, slice, metric)));
}
const checked = ({ cases }) => cases.filter(({ checks }) => (0,eval_set/* canFail */.nx)(checks));
const ENDPOINTS = [
    { name: "rubric", measuredIn: case_rubric/* judgedCases */.T, fewest: thresholds/* MIN_CASES */.B2, range: null },
    { name: "checks", measuredIn: checked, fewest: 1, range: null },
    {
        name: "judge",
        // Its failures are counted in sets of eight cases and more, in slices of any size.
        measuredIn: (set) => (set.cases.length < thresholds/* MIN_CASES */.B2 ? [] : (0,case_rubric/* judgedCases */.T)(set)),
        fewest: 1,
        range: null,
    },
];
function comparedBy({ metrics }, sets) {
    const used = ENDPOINTS.filter(({ name, measuredIn }) => Object.hasOwn(metrics, name) || sets.some((set) => measuredIn(set).length > 0));
    const others = Object.keys(metrics).filter((name) => ENDPOINTS.every((of) => of.name !== name));
    return [...used, ...others.map((name) => furtherMetric(name, sets))];
}
function furtherMetric(name, sets) {
    const anywhere = {
        rubric: sets.flatMap(({ rubric }) => rubric),
        cases: sets.flatMap(({ cases }) => cases),
    };
    const metric = (0,metrics/* metricNamed */.SB)(name, anywhere);
    const measuredIn = ({ rubric, cases }) => {
        switch (metric?.kind) {
            case "criterion":
                return cases.filter((of) => (0,case_rubric/* rubricOf */.P)(rubric, of).some(({ id }) => id === name));
            case "check":
                return cases.filter(({ checks }) => (0,eval_set/* canFail */.nx)((0,metrics/* checksNamed */.dK)(name, checks)));
            default:
                return cases;
        }
    };
    return { name, measuredIn, fewest: thresholds/* MIN_CASES */.B2, range: metric?.range ?? null };
}
function rowOf(gate, sets, slice, metric) {
    const { tier, floor, mute } = (0,effective/* effectivePolicy */.C)(gate, metric.name, slice);
    const members = (cases) => cases.filter((of) => slice === all_cases/* ALL_CASES */.S || of.slices.includes(slice)).length;
    const most = (of) => Math.max(0, ...sets.map((set) => members(of(set))));
    const measured = most(metric.measuredIn);
    return {
        slice,
        metric: metric.name,
        cases: most(({ cases }) => cases),
        tier,
        ...limitsOf(gate, slice, metric),
        floor,
        mute,
        critical: gate.slices[slice]?.critical ?? false,
        holdout: gate.slices[slice]?.holdout ?? false,
        never: tier === "gate" ? tooFew(measured, metric.fewest) : `its tier is ${tier}`,
    };
}
function tooFew(measured, fewest) {
    if (measured >= fewest)
        return null;
    return measured === 0 ? "no case is measured by it" : `fewer than ${fewest} cases`;
}
function limitsOf(gate, slice, { name, range }) {
    const held = (0,plan_thresholds/* thresholdsOf */.W)(gate)(slice);
    if (name === "rubric")
        return { margin: held.scoreMargin, minEffect: held.minScoreDrop };
    if (name === "checks" || name === "judge") {
        return { margin: held.failureMargin, minEffect: held.minFailureExcess };
    }
    const said = (0,effective/* effectivePolicy */.C)(gate, name, slice);
    const usual = range === null ? null : (0,thresholds/* defaultThresholds */.Sf)(slice, range);
    return {
        margin: said.margin ?? usual?.scoreMargin ?? null,
        minEffect: said.minEffect ?? usual?.minScoreDrop ?? null,
    };
}

// EXTERNAL MODULE: ./build/js/report/grid.js
var grid = __webpack_require__(52877);
// EXTERNAL MODULE: ./build/js/report/style.js
var style = __webpack_require__(90084);
// EXTERNAL MODULE: ./build/js/report/terminal-grid.js
var terminal_grid = __webpack_require__(19794);
// EXTERNAL MODULE: ./build/js/text/day-in-words.js
var day_in_words = __webpack_require__(87656);
;// CONCATENATED MODULE: ./build/js/commands/check-policy.js







function policyReport(config, sets) {
    const { path, digest, gate, judge, budget } = config;
    const { sampling } = gate;
    return {
        path,
        version: digest,
        run: {
            tier: gate.tier,
            evidence: gate.evidence,
            coverage: gate.coverage,
            inconclusive: gate.inconclusive,
            sampling: sampling === "auto" ? sampling : `fixed: ${sampling.fixed}`,
            on_policy_change: gate.onPolicyChange,
            show_head_rubric: gate.showHeadRubric,
            branches: gate.branches,
            judge: judge === null ? null : `${judge.ref.provider}/${judge.ref.model}`,
            max_usd: budget.maxUsd,
            max_calls: budget.maxCalls,
        },
        rows: policyRows(gate, sets),
    };
}
/** The same as lines for a terminal of so many columns. */
function policyLines({ path, version, run, rows }, width) {
    const lines = [`Policy of ${path}, version ${version.slice(0, 12)}`, ""];
    lines.push(...(0,terminal_grid/* gridLines */.Y)(keysGrid(run), width).slice(1), "");
    lines.push(...(0,terminal_grid/* gridLines */.Y)((0,grid/* withoutEmptyColumns */.LQ)(rowsGrid(rows)), width));
    const never = [...Map.groupBy(rows, ({ slice }) => slice)].flatMap(([slice, of]) => of.every((row) => row.never !== null) ? [style/* plainStyle */.s.name(slice)] : []);
    if (never.length > 0)
        lines.push("", `Never red in anything: ${never.join(", ")}.`);
    return lines.map(log.logLine);
}
/** Its line of titles is empty. */
function keysGrid(run) {
    const said = (value) => value === null || (Array.isArray(value) && value.length === 0)
        ? "none"
        : style/* plainStyle */.s.sentence(Array.isArray(value) ? value.join(", ") : String(value));
    return {
        columns: [grid/* column */.fi.left(""), grid/* column */.fi.left("")],
        rows: Object.entries(run).map(([key, value]) => [key, said(value)]),
    };
}
function rowsGrid(rows) {
    const { left, right } = grid/* column */.fi;
    const columns = [left("Slice"), left("Metric"), right("Cases"), left("Tier"), right("Margin")];
    return {
        columns: [...columns, right("Min effect"), left("Floor"), left("Notes")],
        rows: rows.map((row) => [
            style/* plainStyle */.s.name(row.slice),
            style/* plainStyle */.s.name(row.metric),
            String(row.cases),
            row.tier,
            measure(row, row.margin),
            measure(row, row.minEffect),
            row.floor === null
                ? ""
                : `${measure(row, row.floor.min)} by ${style/* plainStyle */.s.name(row.floor.owner)}`,
            notes(row),
        ]),
    };
}
/** Failure rates as percentages, everything else in the metric's own unit. */
function measure({ metric }, value) {
    if (value === null)
        return "none";
    const isRate = metric === "checks" || metric === "judge";
    return isRate ? `${Number((value * 100).toFixed(2))}%` : (0,policy_item/* numberText */.$4)(value);
}
function notes({ tier, critical, holdout, mute, never }) {
    const muted = mute === null
        ? ""
        : `muted to ${(0,day_in_words/* dayInWords */.v)(mute.until)} by ${style/* plainStyle */.s.name(mute.owner)} (${style/* plainStyle */.s.sentence(mute.reason)})`;
    return [
        critical ? "critical" : "",
        holdout ? "holdout" : "",
        muted,
        // Of a tier that does not gate its own column tells why.
        never === null ? "" : tier === "gate" ? `never red: ${never}` : "never red",
    ]
        .filter((note) => note !== "")
        .join("; ");
}

;// CONCATENATED MODULE: ./build/js/commands/check.js









/** `evenhand check`: is everything in the work tree valid? Exit 0, or 2 with every problem at its line. */
async function checkCommand(options, around) {
    const report = await checkWorkTree(options, around);
    const { stdout } = around;
    stdout.write(options.json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report, stdout.columns));
    return report.problems.length > 0 ? 2 : 0;
}
async function checkWorkTree({ config: configPath, policy }, around) {
    const comparison = (0,assemble/* workTreeAt */.Xb)(around);
    const detected = await (0,detect/* detect */.o)({ comparison, configPath, replay: false, asOf: null });
    if (detected.kind === "stopped") {
        const { detail, problems } = detected;
        const whole = { file: configPath, line: null, message: detail, hint: null };
        return { prompts: [], problems: problems.length > 0 ? problems : [whole], warnings: [] };
    }
    const { config } = detected;
    const problems = [...(0,policy_problems/* headProblems */.bm)(detected, (0,units/* dayOf */.kb)((0,assemble/* systemClock */.ml)().now()))];
    const warnings = [...detected.warnings];
    for (const changed of detected.prompts) {
        // A prompt against itself: whatever a gate would refuse before its first call is refused here.
        const planned = (0,plan/* planPrompt */.w)({ ...changed, baseline: changed.candidate }, config);
        if (planned.ok)
            warnings.push(...planned.plan.warnings);
        else {
            const { problems: found, detail } = planned.unplannable;
            const message = detail.replace(`${changed.path} `, "");
            const whole = { file: changed.path, line: null, message, hint: null };
            problems.push(...(found.length > 0 ? found : [whole]));
        }
    }
    const prompts = detected.prompts.map(({ name, path, evalSet }) => ({
        name,
        path,
        cases: evalSet?.cases.length ?? 0,
    }));
    if (!policy)
        return { prompts, problems, warnings };
    warnings.push(...movingModels(config, detected.prompts));
    return { prompts, problems, warnings, policy: policyReport(config, evalSetsOf(detected)) };
}
/** Each once, however many prompts share it. */
function evalSetsOf({ prompts }) {
    const sets = prompts.flatMap(({ evalSet }) => evalSet ?? []);
    return [...new Map(sets.map((set) => [set.path, set])).values()];
}
function reportText({ prompts, problems, warnings, policy }, width) {
    const lines = [
        ...problems.map((problem) => `error: ${(0,js_problem/* problemText */.fI)(problem)}`),
        ...warnings.map((problem) => `warning: ${(0,js_problem/* problemText */.fI)(problem)}`),
        ...prompts.map(({ name, path, cases }) => `${name}: ${path}, ${cases} cases`),
        problems.length === 0
            ? "Everything is valid."
            : `${problems.length} ${problems.length === 1 ? "problem" : "problems"}.`,
    ];
    const held = policy === undefined ? [] : ["", ...policyLines(policy, width)];
    return `${[...lines.map(log.logLine), ...held].join("\n")}\n`;
}


/***/ })

};
