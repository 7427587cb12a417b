export const id = 6972;
export const ids = [6972];
export const modules = {

/***/ 26972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* binding */ checkCommand)
});

// EXTERNAL MODULE: ./build/js/assemble.js + 6 modules
var assemble = __webpack_require__(47180);
// EXTERNAL MODULE: ./build/js/detect/detect.js + 12 modules
var detect = __webpack_require__(59325);
;// CONCATENATED MODULE: ./build/js/evals/unfinished.js
/** What `evenhand init` left to be written: criteria and values that begin with TODO. */
function unfinished({ path, rubric, cases }) {
    const criteria = rubric.flatMap(({ id, description, scale }) => [description, ...scale.map(({ text }) => text)].some(isTodo)
        ? [{ file: path, line: null, message: `criterion \`${id}\` is a TODO`, hint: CRITERION }]
        : []);
    const values = cases.flatMap(({ id, input, at }) => Object.entries(input).flatMap(([name, value]) => typeof value === "string" && isTodo(value)
        ? [{ ...at, message: `\`${name}\` of case \`${id}\` is a TODO`, hint: VALUE }]
        : []));
    return [...criteria, ...values];
}
const CRITERION = "say what the judge is to look at, and what its scores mean";
const VALUE = "write a value as your users would";
const isTodo = (text) => text.startsWith("TODO");

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

// EXTERNAL MODULE: ./build/js/plan/plan.js + 4 modules
var plan = __webpack_require__(82589);
// EXTERNAL MODULE: ./build/js/plan/policy-problems.js
var policy_problems = __webpack_require__(285);
// EXTERNAL MODULE: ./build/js/problem.js
var js_problem = __webpack_require__(17177);
// EXTERNAL MODULE: ./build/js/report/escape/log.js
var log = __webpack_require__(8379);
// EXTERNAL MODULE: ./build/js/report/json.js
var json = __webpack_require__(74291);
// EXTERNAL MODULE: ./build/js/report/words.js
var words = __webpack_require__(82076);
// EXTERNAL MODULE: ./build/js/units.js
var units = __webpack_require__(43757);
// EXTERNAL MODULE: ./build/js/prompts/formats/paths.js
var paths = __webpack_require__(93145);
// EXTERNAL MODULE: ./build/js/prompts/patterns.js
var patterns = __webpack_require__(46419);
// EXTERNAL MODULE: ./build/js/text/lines.js
var lines = __webpack_require__(62843);
// EXTERNAL MODULE: ./build/js/detect/changed-prompts.js
var changed_prompts = __webpack_require__(39954);
// EXTERNAL MODULE: ./build/js/detect/policy.js
var detect_policy = __webpack_require__(79780);
// EXTERNAL MODULE: ./build/js/detect/production.js
var production = __webpack_require__(74229);
// EXTERNAL MODULE: ./build/js/detect/reached-prompts.js
var reached_prompts = __webpack_require__(91880);
// EXTERNAL MODULE: ./build/js/detect/reach.js
var reach = __webpack_require__(58095);
// EXTERNAL MODULE: ./build/js/detect/side.js
var side = __webpack_require__(68817);
// EXTERNAL MODULE: ./build/js/detect/tree-files.js + 1 modules
var tree_files = __webpack_require__(26210);
;// CONCATENATED MODULE: ./build/js/detect/dependencies.js










/** Every prompt of a tree under its own configuration; null where that cannot be used. */
async function dependentsIn(tree, configPath) {
    const files = await (0,tree_files/* treeFiles */.C)(tree);
    const policy = await (0,detect_policy/* readPolicy */.T)(files, files, configPath);
    if (policy.kind === "stopped")
        return null;
    const { config } = policy;
    const { groups } = (0,side/* sideOf */.J)(files, config.prompts);
    return groups.map((group) => ({
        name: group.name,
        edges: () => edgesTo(files, config, group),
    }));
}
async function edgesTo(files, config, group) {
    const { rule } = group;
    const at = config.prompts.indexOf(rule);
    const step = (key, text, to) => {
        const line = config.lineOf(["prompts", at, key]) ?? 1;
        return { from: config.path, line, text: `${key}: ${text}`, to };
    };
    const own = (0,changed_prompts/* filesOf */.R8)(group);
    const made = await Promise.all(own.map((path) => edgesOf(files, path)));
    const named = files.paths.filter((0,patterns/* matcher */.j)(rule.dependsOn));
    return [
        ...own.map((path) => step("files", rule.files, path)),
        ...made.flat(),
        ...(await evalEdges(files, group, step)),
        ...(await productionEdges(files, config, group)),
        ...named
            .filter((path) => !own.includes(path))
            .map((path) => step("depends_on", rule.dependsOn.join(", "), path)),
    ];
}
/** Where production is read, in git's notation of a file at a tag. */
async function productionEdges(files, config, group) {
    const place = await (0,production/* refOf */.H)(group, files, config);
    if (place === null)
        return [];
    const { ref, file: from, line } = place;
    const text = `production: { ref: ${ref} }`;
    const to = group.kind === "single" ? group.path : (0,paths/* folderOf */.yS)(group.pointer ?? group.versions[0].path);
    return [{ from, line: line ?? 1, text, to: `${ref}:${to}` }];
}
async function edgesOf(files, path) {
    const read = await (0,reached_prompts/* sources */.T)(files, path);
    return read?.ok ? (0,reach/* edgesFrom */.FS)(path, read.value) : [];
}
async function evalEdges(files, { evalsPath, rule }, step) {
    const source = await files.text(evalsPath);
    if (source === null)
        return [];
    const set = step("evals", rule.evals, evalsPath);
    const read = await files.evalSet(evalsPath);
    if (!source.ok || !read?.ok)
        return [set];
    const { text } = source.value;
    return [
        set,
        // A set is read from the first of several places that has its data: what is not there is no dependency.
        ...read.value.files
            .filter((to) => files.pathSet.has(to))
            .map((to) => {
            const named = to.slice(to.lastIndexOf("/") + 1);
            // Whatever the format, a set names its files in its own text; by a pattern perhaps, which has no such line.
            const line = (0,lines/* lineAt */.mh)(text, Math.max(0, text.indexOf(named)));
            return { from: evalsPath, line, text: named, to };
        }),
    ];
}

// EXTERNAL MODULE: ./build/js/unknown-name.js
var unknown_name = __webpack_require__(14718);
;// CONCATENATED MODULE: ./build/js/commands/check-why.js



/** Null where the configuration cannot be used, which is told as a problem; an unknown name is a UsageError. */
async function whyReport(tree, configPath, name) {
    const dependents = await dependentsIn(tree, configPath);
    if (dependents === null)
        return null;
    const [prompt] = (0,unknown_name/* chosenPrompts */.Y)(dependents, name, configPath);
    return prompt === undefined ? null : { prompt: name, edges: await prompt.edges() };
}
/** The same as a tree of lines; what a file names stands below it, once. */
function whyLines({ prompt, edges }) {
    const next = Map.groupBy(edges, ({ from }) => from);
    const seen = new Set();
    const below = (from, indent) => {
        if (seen.has(from))
            return [];
        seen.add(from);
        return (next.get(from) ?? []).flatMap(({ line, text, to }) => [
            `${indent}${from}:${line}: ${text} → ${to}`,
            ...below(to, `${indent}  `),
        ]);
    };
    const [root] = edges;
    const lines = root === undefined ? [] : below(root.from, "  ");
    return [`${prompt} depends on`, ...lines].map(log.logLine);
}

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
    const { path, digest, gate, judge, store, budget } = config;
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
            require_calibration: demandText(gate.requireCalibration),
            branches: gate.branches,
            judge: judge === null ? null : `${judge.ref.provider}/${judge.ref.model}`,
            share: store.share ?? "unless public",
            max_usd: budget.maxUsd,
            max_calls: budget.maxCalls,
        },
        rows: policyRows(gate, sets),
    };
}
const demandText = (of) => of === null ? null : `kappa: ${of.kappa}, max_age_days: ${of.maxAgeDays}`;
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
    const checked = await checkWorkTree(options, around);
    const why = await whyOf(options, around);
    const report = why === null ? checked : { ...checked, why };
    const { stdout } = around;
    stdout.write(options.json ? (0,json/* visibleJson */.$m)(report) : reportText(report, stdout.columns));
    return report.problems.length > 0 ? 2 : 0;
}
async function whyOf({ config, why }, around) {
    return why === undefined ? null : whyReport((0,assemble/* workTreeAt */.Xb)(around).head, config, why);
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
        const planned = (0,plan/* planPrompt */.wh)({ ...changed, baseline: changed.candidate }, config);
        if (planned.ok)
            warnings.push(...planned.plan.warnings);
        else {
            const { problems: found, detail } = planned.unplannable;
            const message = detail.replace(`${changed.path} `, "");
            const whole = { file: changed.path, line: null, message, hint: null };
            problems.push(...(found.length > 0 ? found : [whole]));
        }
    }
    warnings.push(...evalSetsOf(detected).flatMap(unfinished));
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
function reportText(report, width) {
    const { prompts, problems, warnings, policy, why } = report;
    const lines = [
        ...problems.map((problem) => `error: ${(0,js_problem/* problemText */.fI)(problem)}`),
        ...warnings.map((problem) => `warning: ${(0,js_problem/* problemText */.fI)(problem)}`),
        ...prompts.map(({ name, path, cases }) => `${name}: ${path}, ${(0,words/* counted */.hS)(cases, "case")}`),
        problems.length === 0 ? "Everything is valid." : `${(0,words/* counted */.hS)(problems.length, "problem")}.`,
    ];
    const held = policy === undefined ? [] : ["", ...policyLines(policy, width)];
    const asked = why === undefined ? [] : ["", ...whyLines(why)];
    return `${[...lines.map(log.logLine), ...held, ...asked].join("\n")}\n`;
}


/***/ }),

/***/ 6690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ displayWidth),
/* harmony export */   k: () => (/* binding */ wrapped)
/* harmony export */ });
/* harmony import */ var _escape_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58559);

// East Asian wide and fullwidth blocks, and what terminals draw as emoji.
const wide = /^(?:[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u{3000}-\u{303E}\u{FF01}-\u{FF60}\u{FFE0}-\u{FFE6}]|\p{Emoji_Presentation}|\p{Extended_Pictographic}\u{FE0F})/u;
/** Columns that a terminal gives a visible text: two for wide characters and emoji, one a grapheme otherwise. */
function displayWidth(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    return (0,_escape_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .graphemes */ .ls)(text).reduce((sum, grapheme) => sum + (wide.test(grapheme) ? 2 : 1), 0);
}
/**
 * Lines of at most `columns`, broken between words; a longer word is broken inside. All begin as far in as the text,
 * as JSON does, which takes half of the columns at most.
 */
function wrapped(text, columns) {
    const indent = " ".repeat(Math.min(text.search(/[^ ]|$/), columns >> 1));
    return brokenLines(text.trimStart(), columns - indent.length).map((line) => indent + line);
}
function brokenLines(text, columns) {
    const lines = [];
    let line = "";
    for (const word of text.split(" ").flatMap((piece) => pieces(piece, columns))) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (line !== "" && displayWidth(longer) > columns) {
            lines.push(line);
            line = word;
        }
        else {
            line = longer;
        }
    }
    return [...lines, line];
}
function pieces(word, columns) {
    if (displayWidth(word) <= columns)
        return [word];
    const parts = [""];
    for (const grapheme of (0,_escape_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .graphemes */ .ls)(word)) {
        const last = parts.at(-1) ?? "";
        if (displayWidth(last + grapheme) > columns && last !== "")
            parts.push(grapheme);
        else
            parts[parts.length - 1] = last + grapheme;
    }
    return parts;
}


/***/ }),

/***/ 19794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ gridLines)
/* harmony export */ });
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6690);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86632);
/* harmony import */ var _escape_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58559);



/** A name is never cut shorter than this for a narrow terminal. */
const NARROWEST = 16;
/** A table as aligned lines, the title first; the first column gives way where the terminal is narrow. */
function gridLines({ columns, rows }, width) {
    const plain = [columns.map(({ title }) => title), ...rows].map((cells) => cells.map((cell) => cell.replaceAll("\u00A0", " ")));
    const others = columns.slice(1).map((_, index) => widest(plain, index + 1));
    const room = Math.max(NARROWEST, width - others.reduce((sum, of) => sum + of + GAP.length, 0));
    const cut = plain.map(([first = "", ...rest]) => [
        (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(first) > room ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .lx)(first, room, _escape_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK) : first,
        ...rest,
    ]);
    const widths = columns.map((_, index) => widest(cut, index));
    return cut.map((cells) => cells
        .map((cell, index) => padded(cell, widths[index] ?? 0, columns[index]?.align ?? "left"))
        .join(GAP)
        .trimEnd());
}
const GAP = "  ";
const widest = (rows, index) => Math.max(0, ...rows.map((cells) => (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(cells[index] ?? "")));
function padded(cell, width, align) {
    const space = " ".repeat(Math.max(0, width - (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(cell)));
    return align === "left" ? cell + space : space + cell;
}


/***/ }),

/***/ 14718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unknownName),
/* harmony export */   Y: () => (/* binding */ chosenPrompts)
/* harmony export */ });
/* harmony import */ var _report_escape_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8379);
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26014);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50854);



/** A name that a command was given and `where` does not have, with the nearest that it has. */
function unknownName(where, what, name, known) {
    const near = (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearlySaid */ .nZ)(name, known);
    const hint = near === null ? "" : `; ${near}`;
    // Names are anybody's, and the message has to stay one line.
    return new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e((0,_report_escape_log_js__WEBPACK_IMPORTED_MODULE_0__.logLine)(`${where} has no ${what} \`${name}\`${hint}`));
}
/** The prompts of a name, or all where none is asked for; an unknown name is a UsageError. */
function chosenPrompts(prompts, name, where) {
    if (name === null)
        return prompts;
    const found = prompts.filter((of) => of.name === name);
    if (found.length > 0)
        return found;
    const known = prompts.map((of) => of.name);
    throw unknownName(where, "prompt", name, known);
}


/***/ })

};
