export const id = 6098;
export const ids = [6098];
export const modules = {

/***/ 73806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ caseDifferences)
/* harmony export */ });
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28505);
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6421);


const MIN_ORDERED_PAIRS = 30;
const MIN_SHARE_OF_AN_ORDER = 0.25;
/**
 * Mean score difference of each case, freed from what the judge gives to the side it sees first.
 * `otherwise` is the effect to remove where these pairs are too few to estimate their own.
 */
function caseDifferences(cases, otherwise = 0) {
    const positionEffect = estimatePositionEffect(cases, otherwise);
    const b = positionEffect.value;
    const d = cases.map((pairs) => {
        const freed = pairs.flatMap(({ x, s }) => (x === null ? [] : [x - s * b]));
        return freed.length === 0 ? null : (0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .average */ .G8)(freed);
    });
    return { d, positionEffect };
}
function estimatePositionEffect(cases, otherwise) {
    const gains = cases.map((pairs) => pairs.flatMap(({ x, s }) => (x === null || s === 0 ? [] : [{ s, gain: x * s }])));
    const all = gains.flat();
    const pairs = all.length;
    const first = all.filter(({ s }) => s === 1).length;
    const rarer = Math.min(first, pairs - first);
    if (pairs < MIN_ORDERED_PAIRS || rarer < MIN_SHARE_OF_AN_ORDER * pairs) {
        return { value: otherwise, pairs, interval95: null };
    }
    const value = (0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .average */ .G8)(all.map(({ gain }) => gain));
    const clusters = gains.filter((of) => of.length > 0);
    if (clusters.length < 2)
        return { value, pairs, interval95: null };
    // Pairs of a case are not independent: the variance of a ratio of cluster sums (Cochran 1977, §9A.2).
    let squares = 0;
    for (const of of clusters) {
        let residual = 0;
        for (const { gain } of of)
            residual += gain - value;
        squares += residual ** 2;
    }
    const groups = clusters.length;
    const error = Math.sqrt((squares * groups) / (groups - 1)) / pairs;
    const half = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_1__/* .tQuantile */ .YW)(0.975, groups - 1) * error;
    return { value, pairs, interval95: { lower: value - half, upper: value + half } };
}


/***/ }),

/***/ 19513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ judgeBits),
/* harmony export */   SZ: () => (/* binding */ metricPairs),
/* harmony export */   c_: () => (/* binding */ tableOf),
/* harmony export */   d6: () => (/* binding */ measuresOf),
/* harmony export */   sL: () => (/* binding */ isJudged),
/* harmony export */   sP: () => (/* binding */ judgeTable),
/* harmony export */   v3: () => (/* binding */ hasCheck)
/* harmony export */ });
/* harmony import */ var _differences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73806);
/* harmony import */ var _thresholds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4412);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21801);



/** `cases` in case order. */
function measuresOf(cases, metrics = []) {
    const judged = cases.length >= _thresholds_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_CASES */ .B2 && cases.some(isJudged);
    return {
        units: (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .unitsOf */ .$J)(cases),
        ...(0,_differences_js__WEBPACK_IMPORTED_MODULE_2__/* .caseDifferences */ .$)(cases.map(({ runs }) => runs)),
        check: cases.some(hasCheck)
            ? cases.map(({ prodCheck, runs }) => tableOf(prodCheck, runs.map(({ check }) => check)))
            : null,
        judge: judged ? cases.map(({ runs }) => judgeTable(runs)) : null,
        metrics: metrics.map((metric, index) => ({
            name: metric.name,
            ...(0,_differences_js__WEBPACK_IMPORTED_MODULE_2__/* .caseDifferences */ .$)(cases.map(({ runs }) => metricPairs(runs, index, metric))),
        })),
    };
}
/** A further metric's pairs, as the score's: only what the judge gives has an order. */
function metricPairs(pairs, index, { ordered }) {
    return pairs.map(({ s, metrics }) => ({ x: metrics?.[index] ?? null, s: ordered ? s : 0 }));
}
function hasCheck({ prodCheck, runs }) {
    return prodCheck.some((bit) => bit !== null) || runs.some(({ check }) => check !== null);
}
function isJudged({ runs }) {
    return runs.some(({ judgeP, judgeC }) => judgeP !== null || judgeC !== null);
}
/** Identical sides are not sent to the judge: both pass its endpoint. */
function judgeBits(pair) {
    const identical = pair.s === 0 && pair.x === 0;
    return identical ? [pair.judgeP ?? 0, pair.judgeC ?? 0] : [pair.judgeP, pair.judgeC];
}
function judgeTable(pairs) {
    const bits = pairs.map(judgeBits);
    return tableOf(bits.map(([production]) => production), bits.map(([, candidate]) => candidate));
}
function tableOf(production, candidate) {
    return {
        productionFailed: count(production, 1),
        production: count(production, 0) + count(production, 1),
        candidateFailed: count(candidate, 1),
        candidate: count(candidate, 0) + count(candidate, 1),
    };
}
function count(bits, wanted) {
    return bits.filter((bit) => bit === wanted).length;
}


/***/ }),

/***/ 3455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yl: () => (/* binding */ byChecksAlone),
/* harmony export */   m3: () => (/* binding */ mustPassState),
/* harmony export */   y4: () => (/* binding */ MUST_PASS)
/* harmony export */ });
/* unused harmony export mustPass */
/* harmony import */ var _measures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19513);

/** Candidate samples that must all fail, and fresh production samples that must all pass. */
const MUST_PASS = { candidate: 4, fresh: 5, freshAtLeast: 4 };
/**
 * Whether a must-pass case is red: k candidate samples (the first four) all failed, and none of m fresh
 * production samples did. With flake rate q a false alarm has probability q⁴(1 − q)⁵ ≤ 0.0021.
 */
function mustPass(fP, m, fC, k) {
    return k >= MUST_PASS.candidate && fC === k && m >= MUST_PASS.freshAtLeast && fP === 0;
}
/** The same case as its checks alone see it: for a judge that may only warn. */
function byChecksAlone(evidence) {
    const unjudged = { x: null, s: 0, judgeP: null, judgeC: null };
    const { runs, fresh } = evidence;
    return {
        ...evidence,
        runs: runs.map((run) => ({ ...run, ...unjudged })),
        ...(fresh === undefined ? {} : { fresh: fresh.map((of) => ({ ...of, ...unjudged })) }),
    };
}
function mustPassState(evidence) {
    const samples = evidence.runs.slice(0, MUST_PASS.candidate);
    const candidate = samples.map((run) => candidateFails(evidence, run));
    if (candidate.includes(0))
        return "passes";
    const fC = candidate.filter((bit) => bit === 1).length;
    if (fC < MUST_PASS.candidate) {
        return fC > 0 && samples.length < MUST_PASS.candidate ? "confirm due" : "undecided";
    }
    const fresh = (evidence.fresh ?? []).slice(0, MUST_PASS.fresh);
    if (fresh.length < MUST_PASS.fresh)
        return "recheck due";
    const production = fresh.map((value) => productionFails(evidence, value));
    const fP = production.filter((bit) => bit === 1).length;
    if (fP > 0)
        return "production fails too";
    const m = production.filter((bit) => bit === 0).length;
    return mustPass(fP, m, fC, fC) ? "red" : "undecided";
}
function candidateFails(evidence, run) {
    return fails(evidence, run, run.check, (0,_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeBits */ .CO)(run)[1]);
}
function productionFails(evidence, value) {
    return fails(evidence, value, value.checkP, (0,_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeBits */ .CO)(value)[0]);
}
/** One failure is enough to fail; to pass, every endpoint that the case has must be known. */
function fails(evidence, { s }, check, judge) {
    if (check === 1 || judge === 1)
        return 1;
    const checkMissing = check === null && (0,_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCheck */ .v3)(evidence);
    // An order means that the judge was to be asked, even if none of the case's judgements came back.
    const judgeMissing = judge === null && (s !== 0 || (0,_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .isJudged */ .sL)(evidence));
    return checkMissing || judgeMissing ? null : 0;
}


/***/ }),

/***/ 21801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ unitsOf),
/* harmony export */   gK: () => (/* binding */ inCaseOrder)
/* harmony export */ });
/* harmony import */ var _all_cases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79129);
/* harmony import */ var _text_by_code_point_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47666);



function inCaseOrder(cases) {
    return cases.toSorted((a, b) => (0,_text_by_code_point_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .H)(a.id, b.id));
}
/** Every slice in code-point order, then `(all)`, which alone holds the cases of no slice. */
function unitsOf(cases) {
    const members = new Map();
    for (const [index, { slices }] of cases.entries()) {
        for (const slice of new Set(slices)) {
            const of = members.get(slice);
            if (of)
                of.push(index);
            else
                members.set(slice, [index]);
        }
    }
    const slices = [...members].map(([name, members]) => ({ name, members }));
    slices.sort((a, b) => (0,_text_by_code_point_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .H)(a.name, b.name));
    return [...slices, { name: _all_cases_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_CASES */ .S, members: cases.map((_, index) => index) }];
}


/***/ }),

/***/ 54166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ endedMutes)
/* harmony export */ });
/* harmony import */ var _all_cases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79129);
/* harmony import */ var _text_day_in_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87656);


/** Mutes that end before `asOf`, among those that bear on what has these names; null = all of them. */
function endedMutes({ gate, path, lineOf }, asOf, bearsOn) {
    return mutesIn(gate)
        .filter(({ mute }) => asOf > mute.until)
        .filter((of) => bearsOn === null || isAbout(of, bearsOn))
        .map(({ mute, slice, metric, keys }) => ({
        file: path,
        line: lineOf([...keys, "until"]),
        message: `the mute of ${place(slice, metric)} ended on ${(0,_text_day_in_words_js__WEBPACK_IMPORTED_MODULE_0__/* .dayInWords */ .v)(mute.until)}`,
        hint: `${mute.owner} has to renew or remove it`,
    }));
}
const isAbout = ({ slice, metric }, { slices, metrics }) => (slice === null || slice === _all_cases_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_CASES */ .S || slices.has(slice)) &&
    (metric === null || metrics.has(metric));
function mutesIn({ slices, metrics }) {
    const placed = (of) => of.mute === null ? [] : [{ ...of, mute: of.mute }];
    return [
        ...Object.entries(slices).flatMap(([slice, { mute }]) => placed({ mute, slice, metric: null, keys: ["gate", "slices", slice] })),
        ...Object.entries(metrics).flatMap(([metric, { mute, slices: own }]) => [
            ...placed({ mute, slice: null, metric, keys: ["gate", "metrics", metric] }),
            ...Object.entries(own).flatMap(([slice, here]) => placed({
                mute: here.mute,
                slice,
                metric,
                keys: ["gate", "metrics", metric, "slices", slice],
            })),
        ]),
    ];
}
function place(slice, metric) {
    if (metric === null)
        return `\`${slice}\``;
    return slice === null ? `\`${metric}\`` : `\`${metric}\` in \`${slice}\``;
}


/***/ }),

/***/ 25973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ familyOf)
/* harmony export */ });
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4880);

/** Words that name a family, by how a word of the model's id begins. */
const FAMILIES = [
    [/^(gpt|chatgpt|openai|davinci|babbage|codex|o[1-9]$)/, "openai"],
    [/^(claude|anthropic)/, "anthropic"],
    [/^(gemini|gemma|palm)/, "google"],
    [/^(llama|codellama)/, "meta"],
    [/^(mistral|mixtral|ministral|codestral|magistral|devstral|pixtral)/, "mistral"],
    [/^(qwen|qwq|qvq)/, "qwen"],
    [/^deepseek/, "deepseek"],
    [/^grok/, "xai"],
    [/^(command$|c4ai|aya$|cohere)/, "cohere"],
    [/^phi\d*$/, "microsoft"],
    [/^(nova|titan)$/, "amazon"],
    [/^(kimi|moonshot)/, "moonshot"],
    [/^(glm|chatglm)/, "zhipu"],
    [/^nemotron/, "nvidia"],
];
/**
 * The family a model belongs to, for "the judge is of another family than the generator". Read from the id's
 * words, the last path segment first (`meta-llama/Llama-3-70b` and `openrouter/meta/llama-3` are one family);
 * an id that tells nothing, such as the name of a deployment, is of the family that all models of its provider are of,
 * else one of its own, named by provider and first word.
 */
function familyOf({ provider, model }) {
    const segments = model.toLowerCase().split("/").toReversed();
    const words = segments.flatMap((segment) => segment.split(/[^a-z0-9]+/)).filter(Boolean);
    for (const word of words) {
        const found = FAMILIES.find(([pattern]) => pattern.test(word));
        if (found)
            return found[1];
    }
    return _provider_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .xq[provider].family ?? `${provider} ${words[0] ?? ""}`.trim();
}


/***/ }),

/***/ 46865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SB: () => (/* binding */ metricNamed),
/* harmony export */   dK: () => (/* binding */ checksNamed),
/* harmony export */   hE: () => (/* binding */ metricProblems),
/* harmony export */   mj: () => (/* binding */ plannedMetrics)
/* harmony export */ });
/* harmony import */ var _compare_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21801);
/* harmony import */ var _compare_units_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79129);
/* harmony import */ var _config_effective_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34732);
/* harmony import */ var _config_endpoints_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82447);
/* harmony import */ var _evals_eval_set_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38431);
/* harmony import */ var _score_checks_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60734);
/* harmony import */ var _score_metrics_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80453);






/**
 * What policy gives a tier, a margin or a smallest effect and this eval set has, in the order of the policy. What is
 * only shown, or only has a floor, is not tested.
 */
function plannedMetrics(gate, evalSet) {
    const units = (0,_compare_units_js__WEBPACK_IMPORTED_MODULE_2__/* .unitsOf */ .$J)(evalSet.cases).map(({ name }) => name);
    return Object.entries(gate.metrics).flatMap(([name, policy]) => {
        const said = [policy, ...Object.values(policy.slices)].some(({ tier, margin, minEffect }) => tier !== null || margin !== null || minEffect !== null);
        const tested = units.some((unit) => (0,_config_effective_js__WEBPACK_IMPORTED_MODULE_3__/* .effectivePolicy */ .C)(gate, name, unit).tier !== "show");
        const metric = said && tested ? metricNamed(name, evalSet) : null;
        return metric === null ? [] : [metric];
    });
}
/** A further metric by its name; null for the endpoints of every comparison, and for what this eval set lacks. */
function metricNamed(name, { rubric, cases }) {
    if (_config_endpoints_js__WEBPACK_IMPORTED_MODULE_4__/* .ENDPOINTS */ .H.includes(name))
        return null;
    if (rubric.some(({ id }) => id === name)) {
        const range = { lo: 1, hi: 5 };
        return { name, kind: "criterion", ordered: true, unit: "points", better: "higher", range };
    }
    const named = cases.flatMap(({ checks }) => checksNamed(name, checks));
    if ((0,_evals_eval_set_js__WEBPACK_IMPORTED_MODULE_5__/* .canFail */ .nx)(named)) {
        const range = { lo: 0, hi: 1 };
        const unit = named.some(({ kind }) => (0,_score_checks_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .isGraded */ .gF)(kind)) ? "grade" : "share";
        return { name, kind: "check", ordered: false, unit, better: "higher", range };
    }
    const own = _score_metrics_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTPUT_METRICS */ .a.find((of) => of.name === name);
    if (own === undefined)
        return null;
    const { unit, better, range } = own;
    return { name, kind: "output", ordered: false, unit, better, range };
}
/** Those of a case's checks that are a metric of this name. */
const checksNamed = (name, checks) => checks.filter((check) => (0,_evals_eval_set_js__WEBPACK_IMPORTED_MODULE_5__/* .checkName */ .I3)(check) === name);
/** What policy says of a metric that it cannot be held to: a scale that nobody stated, a floor where less is better. */
function metricProblems(config, evalSet) {
    const { path, gate, lineOf } = config;
    const units = (0,_compare_units_js__WEBPACK_IMPORTED_MODULE_2__/* .unitsOf */ .$J)(evalSet.cases).map(({ name }) => name);
    const tested = new Set(plannedMetrics(gate, evalSet).map(({ name }) => name));
    return Object.keys(gate.metrics).flatMap((name) => {
        const at = (message, hint) => ({
            file: path,
            line: lineOf(["gate", "metrics", name]),
            message,
            hint,
        });
        const metric = metricNamed(name, evalSet);
        const isLower = name === "judge" || metric?.better === "lower";
        const floored = units.some((unit) => (0,_config_effective_js__WEBPACK_IMPORTED_MODULE_3__/* .effectivePolicy */ .C)(gate, name, unit).floor !== null);
        const unstated = tested.has(name) && metric?.range === null ? unstatedIn(gate, name, units) : null;
        const shownOnly = metric === null &&
            evalSet.cases.some(({ checks }) => checksNamed(name, checks).length > 0) &&
            units.some((unit) => (0,_config_effective_js__WEBPACK_IMPORTED_MODULE_3__/* .effectivePolicy */ .C)(gate, name, unit).tier !== "show");
        return [
            ...(shownOnly
                ? [
                    at(`\`${name}\` is only shown: its checks have weight 0`, "give one of them a weight, or `tier: show` to the metric"),
                ]
                : []),
            ...(unstated === null
                ? []
                : [
                    at(`\`${name}\` has no scale of its own`, `state its \`margin\` and \`min_effect\`${unstated === _compare_units_js__WEBPACK_IMPORTED_MODULE_6__/* .ALL_CASES */ .S ? "" : ` for \`${unstated}\``}`),
                ]),
            ...(floored && isLower
                ? [at(`\`${name}\` has a floor, but less of it is better`, "state a `margin` instead")]
                : []),
        ];
    });
}
/** A unit in which a metric gates or warns, and policy does not say by how much. */
function unstatedIn(gate, name, units) {
    const unstated = units.find((unit) => {
        const { tier, margin, minEffect } = (0,_config_effective_js__WEBPACK_IMPORTED_MODULE_3__/* .effectivePolicy */ .C)(gate, name, unit);
        return tier !== "show" && (margin === null || minEffect === null);
    });
    return unstated ?? null;
}


/***/ }),

/***/ 18779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ planJudge)
/* harmony export */ });
/* harmony import */ var _models_family_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25973);
/* harmony import */ var _models_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3446);
/* harmony import */ var _prompts_pieces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37595);



function planJudge(evalSet, config, generators, shown) {
    const { rubric } = evalSet;
    if (rubric.length === 0)
        return { ok: true, judge: null };
    const entry = config.judge;
    if (entry === null) {
        return {
            ok: false,
            detail: `${evalSet.path} has a rubric, but ${config.path} names no \`judge\``,
        };
    }
    const image = entry.textOnly ? firstWithImages(shown) : null;
    if (image !== null) {
        const detail = `the judge \`${entry.ref.model}\` takes no images (\`judge.text_only\` in ${config.path}), but ${image}; name a judge that does`;
        return { ok: false, detail };
    }
    const family = (0,_models_family_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .A)(entry.ref);
    const same = generators.some(({ ref }) => (0,_models_family_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .A)(ref) === family);
    if (same && entry.sameFamily === null) {
        return {
            ok: false,
            detail: `the judge \`${entry.ref.model}\` is of the family it would judge (${family}); choose one of another family, or state why not under \`judge.same_family\` in ${config.path}`,
        };
    }
    return {
        ok: true,
        judge: {
            entry,
            rubric,
            sameFamily: same ? entry.sameFamily : null,
            uncalibrated: null,
            agreement: null,
        },
    };
}
/** The first thing that would show the judge an image, as a reader finds it; null where nothing would. */
function firstWithImages({ cases, prompts }) {
    const found = cases.find(({ images, messages }) => images.length > 0 || messages.some(({ content }) => (0,_models_message_js__WEBPACK_IMPORTED_MODULE_1__/* .imagesOf */ .IC)(content).length > 0));
    if (found !== undefined)
        return `case \`${found.id}\` has one`;
    const prompt = prompts.find(({ messages }) => messages.flatMap(_prompts_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .piecesOf */ .X).some(({ kind }) => kind === "image"));
    return prompt === undefined ? null : `${prompt.path} has one`;
}


/***/ }),

/***/ 82589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wh: () => (/* binding */ planPrompt),
  gA: () => (/* binding */ refsOf),
  Z$: () => (/* binding */ whyUnmeasurable)
});

// EXTERNAL MODULE: ./build/js/evals/case-rubric.js
var case_rubric = __webpack_require__(35432);
// EXTERNAL MODULE: ./build/js/evals/eval-set.js
var eval_set = __webpack_require__(38431);
// EXTERNAL MODULE: ./build/js/models/message.js
var models_message = __webpack_require__(3446);
// EXTERNAL MODULE: ./build/js/models/provider.js
var models_provider = __webpack_require__(4880);
;// CONCATENATED MODULE: ./build/js/plan/blank-turns.js


/** Turns without anything to read, where the arm's provider refuses them: found before the first call, the first alone. */
function blankTurns(arms, cases) {
    for (const arm of ["candidate", "baseline"]) {
        const { path, entry } = arms[arm];
        const { provider } = entry.ref;
        if ((0,models_provider/* providerOf */.lc)(provider).refusesBlankTurns !== true)
            continue;
        for (const { case: item, [arm]: messages } of cases) {
            const blank = messages.find(models_message/* saysNothing */._X);
            if (blank === undefined)
                continue;
            const message = `the ${blank.role}'s turn says nothing in case \`${item.id}\`, and ${provider} refuses such a turn`;
            const hint = "give the case's variables a text, or take the turn out";
            return [{ file: path, line: null, message, hint }];
        }
    }
    return [];
}

// EXTERNAL MODULE: ./build/js/models/targets/target.js
var targets_target = __webpack_require__(34403);
// EXTERNAL MODULE: ./build/js/models/tool.js
var tool = __webpack_require__(40503);
;// CONCATENATED MODULE: ./build/js/models/unsent.js

/** What a prompt sets and its provider cannot be told: left out, the prompt would be measured without it. */
function unsentSettings(name, asked) {
    const { unsent, efforts } = (0,models_provider/* providerOf */.lc)(name);
    const effort = asked.parameters.reasoningEffort;
    const isKnown = effort === undefined || efforts === undefined || efforts.includes(effort);
    return settingsOf(asked).filter((setting) => unsent.includes(setting) || (setting === "reasoningEffort" && !isKnown));
}
function settingsOf({ parameters, responseFormat }) {
    const set = Object.keys(parameters);
    return responseFormat === "json" ? [...set, "responseFormat"] : set;
}

;// CONCATENATED MODULE: ./build/js/plan/asked-problems.js

/** What a prompt asks of its model and cannot get: found before the first call, at the line of the setting. */
function askedProblems(prompt, { provider, model }) {
    const at = (setting) => ({
        file: prompt.path,
        line: prompt.settingLines[setting] ?? null,
    });
    const unsent = unsentSettings(provider, prompt).map((setting) => ({
        ...at(setting),
        message: `${WORDS[setting]} cannot be sent to \`${model}\`: ${provider}'s API has no such parameter`,
        hint: "take it out, or choose another model",
    }));
    const { tools, toolChoice } = prompt;
    const named = typeof toolChoice === "object" ? (toolChoice?.name ?? null) : null;
    if (toolChoice === null)
        return unsent;
    if (tools.length > 0 && (named === null || tools.some(({ name }) => name === named))) {
        return unsent;
    }
    const message = named === null
        ? "a choice of tools is set, but there are none"
        : `there is no tool \`${named}\``;
    return [...unsent, { ...at("toolChoice"), message, hint: "add it to the prompt's tools" }];
}
/** Settings as readers of any format know them. */
const WORDS = {
    temperature: "the temperature",
    topP: "top-p",
    maxTokens: "the token limit",
    stop: "stop texts",
    seed: "a seed",
    topK: "top-k",
    frequencyPenalty: "a frequency penalty",
    presencePenalty: "a presence penalty",
    reasoningEffort: "this reasoning effort",
    tools: "tools",
    toolChoice: "the choice of a tool",
    responseFormat: "JSON without a schema",
};

// EXTERNAL MODULE: ./build/js/plan/resolve-model.js
var resolve_model = __webpack_require__(26948);
;// CONCATENATED MODULE: ./build/js/plan/plan-arms.js




function planArms(baseline, { candidate, target }, config) {
    if (target !== null) {
        const answering = (version) => applicationArm(version, target);
        const arms = { baseline: answering(baseline), candidate: answering(candidate) };
        return { ok: true, ...arms, generators: [] };
    }
    const before = (0,resolve_model/* resolveModel */.A)(baseline.prompt, config);
    if (!before.ok)
        return before;
    const after = (0,resolve_model/* resolveModel */.A)(candidate.prompt, config);
    if (!after.ok)
        return after;
    return {
        ok: true,
        baseline: modelArm(baseline, before.entry),
        candidate: modelArm(candidate, after.entry),
        generators: [before.entry, after.entry],
    };
}
const modelArm = ({ digest, prompt }, entry) => ({
    digest,
    path: prompt.path,
    parameters: prompt.parameters,
    tools: prompt.tools,
    toolChoice: prompt.toolChoice,
    responseFormat: prompt.responseFormat,
    entry,
});
/** Model, parameters and tools stand in the prompt's file, which the application reads itself. */
function applicationArm({ digest, prompt: { name, path }, files = (0,targets_target/* fileSet */.po)([]) }, { target, program }) {
    const of = (0,targets_target/* application */.pW)(target, { program, prompts: files, prompt: { name, path } });
    const entry = { ref: (0,targets_target/* targetRef */.hu)(target, of), concurrency: target.slots };
    return { digest, path, parameters: {}, ...tool/* FREE_TEXT */.Dg, application: of, entry };
}
/** What a version asks of its model and cannot get. */
const unaskedOf = ({ prompt }, { application: of, entry }) => (of === undefined ? askedProblems(prompt, entry.ref) : []);

// EXTERNAL MODULE: ./build/js/plan/metrics.js
var metrics = __webpack_require__(46865);
// EXTERNAL MODULE: ./build/js/plan/planned-cases.js + 5 modules
var planned_cases = __webpack_require__(53422);
// EXTERNAL MODULE: ./build/js/plan/plan-judge.js
var plan_judge = __webpack_require__(18779);
// EXTERNAL MODULE: ./build/js/plan/samples.js
var plan_samples = __webpack_require__(6419);
// EXTERNAL MODULE: ./build/js/plan/seed.js
var seed = __webpack_require__(41835);
;// CONCATENATED MODULE: ./build/js/plan/plan.js









/** The models that a plan asks, some of them twice; none for supplied outputs without a judge. */
const refsOf = ({ baseline, candidate, judge }) => [baseline.entry, candidate.entry, judge?.entry].flatMap((entry) => entry?.ref ?? []);
/** One changed prompt → what to measure. Pure. */
function planPrompt(changed, config) {
    const stop = (reason, detail, problems = []) => ({
        ok: false,
        unplannable: { changed, reason, detail, problems },
    });
    const { evalSet } = changed;
    const alone = changed.baseline === null;
    const baseline = changed.baseline ?? changed.candidate;
    if (evalSet === null) {
        const lacking = `there is no eval set at ${changed.evalPath}`;
        return alone
            ? stop("baseline_missing", `${changed.path} is new and ${lacking}: add one with cases and a rubric or checks`)
            : stop("insufficient_samples", lacking);
    }
    const unmeasurable = alone ? nothingToScore(evalSet) : whyUnmeasurable(evalSet);
    if (unmeasurable !== null)
        return stop("insufficient_samples", unmeasurable);
    const arms = planArms(baseline, changed, config);
    if (!arms.ok)
        return stop(arms.reason, arms.detail);
    const unasked = unaskedOf(changed.candidate, arms.candidate);
    if (unasked.length > 0)
        return stop("config_invalid", (0,planned_cases/* firstOf */.Ku)(unasked), unasked);
    const judge = (0,plan_judge/* planJudge */.Z)(evalSet, config, arms.generators, {
        cases: [...evalSet.cases, ...changed.newCases],
        prompts: [baseline.prompt, changed.candidate.prompt],
    });
    if (!judge.ok)
        return stop("config_invalid", judge.detail);
    const samples = alone
        ? (0,plan_samples/* aloneSamples */.$q)(evalSet.cases.length)
        : (0,plan_samples/* samplePlan */.a4)(evalSet.cases.length, config.gate.sampling);
    const planAll = (of, each) => changed.target === null
        ? (0,planned_cases/* planCases */.f)(of, baseline, changed.candidate, each)
        : (0,planned_cases/* planUnfilled */.xq)(of, each);
    const cases = planAll(evalSet.cases, samples);
    const once = { first: 1, candidate: 1, production: 1 };
    const extra = planAll(changed.newCases, once);
    const problems = [
        ...cases.problems,
        ...extra.problems,
        ...(0,planned_cases/* allAlike */.Ej)(changed, cases.cases),
        ...blankTurns(arms, [...cases.cases, ...extra.cases]),
    ];
    if (problems.length > 0) {
        return stop("config_invalid", (0,planned_cases/* firstOf */.Ku)(problems), problems);
    }
    const newCases = extra.cases.map((planned) => ({ ...planned, samples: once }));
    const plan = {
        alone,
        subject: changed,
        evalSet,
        seed: (0,seed/* seedOf */.n)(changed.name, evalSet.path),
        samples,
        baseline: arms.baseline,
        candidate: arms.candidate,
        cases: cases.cases,
        newCases,
        judge: judge.judge,
        headRubric: config.gate.showHeadRubric && judge.judge !== null && !alone ? changed.headRubric : null,
        metrics: alone ? [] : (0,metrics/* plannedMetrics */.mj)(config.gate, evalSet),
        scale: RUBRIC,
        // Production is measured as it runs: without what its provider never got.
        warnings: [...(alone ? [] : unaskedOf(baseline, arms.baseline)), ...cases.warnings],
    };
    return { ok: true, plan };
}
const RUBRIC = { metric: "rubric", low: 1, high: 5 };
/** Fewer judged cases than this feed no test, so a rubric alone could never fail (STATISTICS, verdict). */
const FEWEST_JUDGED = 8;
/** What is measured alone is held to minimums, which any number of cases can miss. */
function nothingToScore(evalSet) {
    const { cases, path } = evalSet;
    if (cases.length === 0)
        return `${path} has no cases`;
    const scored = (0,case_rubric/* judgedCases */.T)(evalSet).length > 0 || cases.some(({ checks }) => (0,eval_set/* canFail */.nx)(checks));
    return scored ? null : notScored(cases, path);
}
function whyUnmeasurable(evalSet) {
    const { cases, path } = evalSet;
    if (cases.length === 0)
        return `${path} has no cases`;
    const judged = (0,case_rubric/* judgedCases */.T)(evalSet);
    const decides = cases.some(({ checks }) => (0,eval_set/* canFail */.nx)(checks)) || judged.some(({ mustPass }) => mustPass);
    if (decides || judged.length >= FEWEST_JUDGED)
        return null;
    return judged.length === 0
        ? notScored(cases, path)
        : `${path} has ${judged.length} judged cases and no checks: a rubric needs at least ${FEWEST_JUDGED} cases before it can decide`;
}
const notScored = (cases, path) => cases.some(({ checks }) => checks.length > 0)
    ? `${path} has no rubric, and checks of weight 0 decide nothing`
    : `${path} has nothing measurable: neither a rubric nor checks`;


/***/ }),

/***/ 53422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ej: () => (/* binding */ allAlike),
  ey: () => (/* binding */ candidateRequests),
  Ku: () => (/* binding */ firstOf),
  f: () => (/* binding */ planCases),
  xq: () => (/* binding */ planUnfilled),
  LQ: () => (/* binding */ turnOf)
});

// EXTERNAL MODULE: ./build/js/digest.js
var js_digest = __webpack_require__(95452);
// EXTERNAL MODULE: ./build/js/problem.js
var problem = __webpack_require__(17177);
// EXTERNAL MODULE: ./build/js/models/message.js
var models_message = __webpack_require__(3446);
// EXTERNAL MODULE: ./build/js/text/mapping.js
var mapping = __webpack_require__(29870);
;// CONCATENATED MODULE: ./build/js/prompts/conversation-problems.js


/** What no provider takes in a conversation: clauses, in order. */
function conversationProblems(messages) {
    const called = new Set();
    return messages.flatMap(({ role, content, toolCalls = [], toolCallId }) => {
        for (const { id } of toolCalls)
            called.add(id);
        const misplaced = role !== "user" && (0,models_message/* imagesOf */.IC)(content).length > 0;
        const unasked = role === "tool" && (toolCallId === undefined || !called.has(toolCallId));
        return [
            ...(misplaced ? [`an image stands in a message of the ${role}, not of the user`] : []),
            ...(unasked
                ? [`a tool's message answers \`${toolCallId ?? ""}\`, which no message before it calls`]
                : []),
            ...toolCalls
                .filter(({ arguments: given }) => !(0,mapping/* isMapping */.pi)(given))
                .map(({ name }) => `the arguments of the call of \`${name}\` are no JSON object`),
            ...(role !== "assistant" && toolCalls.length > 0
                ? [`a message of the ${role} calls tools`]
                : []),
        ];
    });
}

// EXTERNAL MODULE: ./build/js/text/lines.js
var lines = __webpack_require__(62843);
// EXTERNAL MODULE: ./build/js/text/json.js
var json = __webpack_require__(87904);
// EXTERNAL MODULE: ./build/js/text/suggest.js
var suggest = __webpack_require__(26014);
// EXTERNAL MODULE: ./build/js/prompts/dialects/registry.js + 16 modules
var registry = __webpack_require__(96674);
// EXTERNAL MODULE: ./build/js/prompts/mark-problems.js
var mark_problems = __webpack_require__(28766);
// EXTERNAL MODULE: ./build/js/prompts/template.js
var template = __webpack_require__(81958);
;// CONCATENATED MODULE: ./build/js/prompts/fill.js







/** A template with a case's values in it; what has none is a problem of the filling. */
function fill(message, filling) {
    const { dialect } = filling.prompt;
    return dialect === undefined
        ? [{ kind: "text", text: fillVariables(message, filling) }]
        : fillDialect(message, dialect, filling);
}
function fillDialect({ template, line, path }, { name, partials, defaults }, { prompt, testCase, used, problems }) {
    const values = (0,mapping/* mapping */.pq)([...Object.entries(defaults), ...Object.entries(testCase.input)]);
    const filled = registry/* DIALECTS */.O9[name].fill(template, values, partials);
    for (const of of filled.used)
        used.add(of);
    const at = (offset) => ({
        file: path ?? prompt.path,
        line: (0,lines/* lineAt */.mh)(template, offset, line),
    });
    for (const { offset, message, hint } of filled.faults) {
        problems.push({ ...at(offset), message: `${message} in case \`${testCase.id}\``, hint });
    }
    const missing = new Map(filled.unfilled.map((of) => [of.mark, of]));
    for (const of of [...missing.values()].slice(0, mark_problems/* MOST_MARKS */.XK)) {
        const value = of.empty ? null : undefined;
        problems.push(unfilled(of, value, testCase, at(of.offset)));
    }
    return filled.pieces;
}
function fillVariables(message, { prompt, testCase, used, problems }) {
    const missing = new Set();
    const texts = (0,template/* readTemplate */.x)(message.template).parts.map((part) => {
        if (part.kind === "text")
            return part.text;
        used.add(part.name);
        const value = fill_valueOf(testCase.input, part.name);
        if (value !== undefined && value !== null)
            return (0,json/* jsonWords */.WY)(value);
        if (!missing.has(part.name) && missing.size < mark_problems/* MOST_MARKS */.XK) {
            missing.add(part.name);
            const line = (0,lines/* lineAt */.mh)(message.template, part.offset, message.line);
            const { name } = part;
            problems.push(unfilled({ name, mark: `{{${name}}}` }, value, testCase, {
                file: message.path ?? prompt.path,
                line,
            }));
        }
        return "";
    });
    return texts.join("");
}
/** A value by its own name, else step by step along the dots; only what the case itself holds is found. */
function fill_valueOf(input, name) {
    if (Object.hasOwn(input, name))
        return input[name];
    let value = input;
    for (const step of name.split(".")) {
        if (value === undefined)
            return undefined;
        if ((0,mapping/* isList */.Lv)(value))
            value = /^\d+$/.test(step) ? value[Number(step)] : undefined;
        else
            value = (0,mapping/* isMapping */.pi)(value) && Object.hasOwn(value, step) ? value[step] : undefined;
    }
    return value;
}
function unfilled({ name, mark }, value, { id, input }, place) {
    if (value === null) {
        const message = `\`${mark}\` is empty in case \`${id}\``;
        return { ...place, message, hint: `give \`${name}\` a value, or \`""\` for no text` };
    }
    const near = (0,suggest/* nearest */.pA)(name, Object.keys(input));
    const hint = near === null
        ? `add \`${name}\` to its \`input\` (the value \`${JSON.stringify(mark)}\` keeps the braces as text)`
        : `its \`input\` has \`${near}\``;
    return { ...place, message: `\`${mark}\` has no value in case \`${id}\``, hint };
}

// EXTERNAL MODULE: ./build/js/prompts/images.js + 1 modules
var prompts_images = __webpack_require__(51447);
// EXTERNAL MODULE: ./build/js/prompts/pieces.js
var pieces = __webpack_require__(37595);
;// CONCATENATED MODULE: ./build/js/prompts/fill-message.js







/** Where the case's conversation goes, if the prompt says so. */
const HISTORY = { kind: "history" };
const checkedMessage = (message, prompt) => ({
    message,
    pieces: (0,pieces/* piecesOf */.X)(message).map((piece) => ({ piece, refused: (0,mark_problems/* refusedMarks */.rI)(piece, prompt) })),
});
/**
 * A prompt's message with a case's values and images in it: one, or as many as the roles that its template opens,
 * without those that say nothing. What cannot be filled is a problem of the filling.
 */
function fillMessage({ message, pieces }, marks, filling) {
    const { role, toolCalls, toolCallId } = message;
    const filled = pieces.flatMap((piece) => fillPiece(piece, role, marks, filling));
    const said = filled.filter((piece) => typeof piece === "string" || isImage(piece));
    if (said.length === filled.length) {
        const content = (0,models_message/* contentOf */.$E)(said);
        const calls = toolCalls?.map((call) => ({
            ...call,
            arguments: fillJson(call.arguments, message.line, marks, filling),
        }));
        const answered = toolCallId !== undefined && { toolCallId };
        return [{ role, content, ...(calls !== undefined && { toolCalls: calls }), ...answered }];
    }
    return parted(role, filled);
}
/** Arguments with a case's values in their texts, not in their names: what is called stays the prompt's to say. */
function fillJson(value, line, marks, filling) {
    const inside = (item) => fillJson(item, line, marks, filling);
    if ((0,mapping/* isList */.Lv)(value))
        return value.map(inside);
    if ((0,mapping/* isMapping */.pi)(value)) {
        return (0,mapping/* mapping */.pq)(Object.entries(value).map(([key, item]) => [key, inside(item)]));
    }
    if (typeof value !== "string")
        return value;
    const { prompt, testCase, problems } = filling;
    const template = { template: value, line };
    problems.push(...(0,mark_problems/* refusedMarks */.rI)(template, prompt));
    const text = marks.place((0,pieces/* textOfPieces */.e)(fill(template, filling)));
    if (typeof text === "string")
        return text;
    const message = `the arguments of a call hold an image of case \`${testCase.id}\``;
    problems.push({ file: prompt.path, line, message, hint: "images go into a user's message" });
    return "";
}
function parted(first, filled) {
    const messages = [];
    let role = first;
    let pieces = [];
    const close = () => {
        const says = pieces.some((piece) => typeof piece !== "string" || /\S/.test(piece));
        if (says)
            messages.push({ role, content: (0,models_message/* contentOf */.$E)(pieces) });
        pieces = [];
    };
    for (const piece of filled) {
        if (typeof piece === "string" || isImage(piece))
            pieces.push(piece);
        else {
            close();
            if (piece.kind === "history")
                messages.push(HISTORY);
            // As in Dotprompt: what follows a conversation without a role of its own is the model's.
            role = piece.kind === "history" ? "assistant" : piece.role;
        }
    }
    close();
    return messages;
}
const isImage = (piece) => piece.kind === "image" || piece.kind === "image-url";
function fillPiece({ piece, refused }, role, marks, filling) {
    if (piece.kind === "image" && piece.image !== null)
        return [piece.image];
    if (piece.kind === "thread")
        return [...threadAt(piece, filling), { kind: "role", role }];
    const { problems } = filling;
    const before = problems.length;
    problems.push(...refused);
    const filled = fill(piece, filling);
    if (problems.length > before)
        return [];
    if (piece.kind === "image") {
        return filledImage((0,pieces/* textOfPieces */.e)(filled).trim(), piece, marks, filling);
    }
    return filled.flatMap((of) => {
        if (of.kind === "text")
            return placed(of.text, piece, marks, filling);
        if (of.kind !== "media")
            return [of];
        const line = (0,lines/* lineAt */.mh)(piece.template, of.offset, piece.line);
        return filledImage(of.url, { line }, marks, filling);
    });
}
/** A conversation is the case's `messages`: a value that says another would be dropped. */
function threadAt({ name, line }, { testCase, prompt, problems }) {
    const value = Object.hasOwn(testCase.input, name) ? testCase.input[name] : null;
    const isEmpty = value === null || value === "" || ((0,mapping/* isList */.Lv)(value) && value.length === 0);
    if (!isEmpty) {
        const message = `\`${name}\` is a conversation, and has a value in case \`${testCase.id}\``;
        const hint = "give the conversation as `messages` of the case";
        problems.push({ file: prompt.path, line, message, hint });
    }
    return [HISTORY];
}
function placed(text, { line }, marks, { problems, prompt, testCase }) {
    const content = marks.place(text);
    if (content !== null)
        return (0,models_message/* piecesOfContent */.Wc)(content);
    const message = `an image of case \`${testCase.id}\` is changed by the template`;
    const hint = "an image can only be filled in as it is";
    problems.push({ file: prompt.path, line, message, hint });
    return [];
}
function filledImage(address, { line }, marks, filling) {
    const pieces = placed(address, { line }, marks, filling);
    const [content] = pieces;
    if (pieces.length !== 1 || typeof content !== "string")
        return pieces;
    const { problems, prompt, testCase } = filling;
    const reading = (0,prompts_images/* readImage */.AM)(content, prompt.path, prompts_images/* NO_FILES */.EM);
    if (reading.ok)
        return [reading.image];
    const message = `${reading.message} in case \`${testCase.id}\``;
    const hint = "give a file under the case's `images`, by the variable's name";
    problems.push({ file: prompt.path, line, message, hint });
    return [];
}

;// CONCATENATED MODULE: ./build/js/prompts/image-marks.js



function imageMarks({ input, images }, templates) {
    const named = images.flatMap(({ variable, image }) => variable === null ? [] : [{ variable, image }]);
    if (named.length === 0)
        return { input, place: (text) => text };
    const code = codeFor([JSON.stringify(input), ...templates]);
    const marks = named.map(({ variable }, n) => [variable, `${OPEN}${code}-${n}${CLOSE}`]);
    return {
        input: (0,mapping/* mapping */.pq)([...Object.entries(input), ...marks]),
        place: (text) => {
            const pieces = text.split(new RegExp(`${OPEN}${code}-(\\d+)${CLOSE}`));
            const parts = pieces.map((piece, at) => (at % 2 === 0 ? piece : named[Number(piece)].image));
            return parts.some((part) => typeof part === "string" && part.includes(code))
                ? null
                : (0,models_message/* contentOf */.$E)(parts);
        },
    };
}
/** Of no script, so that no change of case or form alters a mark. */
const [OPEN, CLOSE] = ["\u{e000}", "\u{e001}"];
/** Digits that occur in none of the texts. */
function codeFor(texts) {
    for (let digest = (0,js_digest/* digestOf */.ol)([...texts]);; digest = (0,js_digest/* digestOf */.ol)([digest])) {
        const code = BigInt(`0x${digest}`).toString().slice(0, 20);
        if (!texts.some((text) => text.includes(code)))
            return code;
    }
}

;// CONCATENATED MODULE: ./build/js/prompts/render.js




/**
 * Fills a prompt with a case and lets the case's messages continue it.
 *
 * A value goes in code point for code point and is never read as a template: text as it is, numbers, booleans,
 * lists and mappings as JSON. So a value can open no role and no mark, and the number and roles of the messages
 * depend on the prompt and the case's `messages` alone. A variable without a value (or with an empty one, which
 * in YAML is a forgotten one) is a problem, not an empty text.
 *
 * Images of the case that have a name stand where the variable of that name stands; the others follow the last
 * question that the prompt and the case ask.
 *
 * A prompt that is one system message serves conversations; where the case brings none, that text is the whole
 * question and is sent as the user's message, since a model is not asked by a system message alone.
 */
const render = (prompt, testCase) => renderer(prompt)(testCase);
/** The same for many cases of one prompt: what is wrong with it whatever the case is looked for once. */
function renderer(prompt) {
    const checked = prompt.messages.map((message) => checkedMessage(message, prompt));
    return (testCase) => rendering(prompt, checked, testCase);
}
function rendering(prompt, checked, testCase) {
    const problems = [];
    const used = new Set();
    const marks = imageMarks(testCase, [
        ...checked.flatMap(({ pieces }) => pieces).map(({ piece }) => piece.template),
        ...Object.values(prompt.dialect?.partials ?? {}),
    ]);
    const filling = {
        prompt,
        testCase: { ...testCase, input: marks.input },
        used,
        problems,
    };
    const parts = checked.flatMap((message) => fillMessage(message, marks, filling));
    if (problems.length > 0)
        return { ok: false, problems };
    const places = parts.includes(HISTORY) ? parts : [...parts, HISTORY];
    const filled = places.flatMap((of) => "kind" in of ? testCase.messages : [of]);
    const [only, ...others] = filled;
    const alone = only?.role === "system" && others.length === 0;
    const messages = alone
        ? [{ role: "user", content: only.content }]
        : filled;
    const asked = withUnnamed(messages, testCase);
    if (asked === null)
        return { ok: false, problems: [nothingAsked(prompt, testCase)] };
    const wrong = conversationProblems(asked).map((message) => unsendable(message, prompt, testCase));
    if (wrong.length > 0)
        return { ok: false, problems: wrong };
    return { ok: true, messages: asked, unused: unusedOf(filling.testCase, used) };
}
/** The case's images without a name after the last question; null where nothing is asked. */
function withUnnamed(messages, { images }) {
    const last = messages.findLastIndex(({ role }) => role === "user");
    if (last === -1)
        return null;
    const unnamed = images.filter(({ variable }) => variable === null).map(({ image }) => image);
    if (unnamed.length === 0)
        return messages;
    const message = messages[last];
    const content = (0,models_message/* contentOf */.$E)([...(0,models_message/* piecesOfContent */.Wc)(message.content), ...unnamed]);
    return messages.with(last, { ...message, content });
}
function nothingAsked(prompt, { id }) {
    return {
        file: prompt.path,
        line: null,
        message: `there is no user message, neither in the prompt nor in case \`${id}\``,
        hint: "add a `## User` section, or `messages` to the case",
    };
}
function unsendable(message, prompt, { id }) {
    const hint = "mend the prompt's messages, or those of the case";
    return { file: prompt.path, line: null, message: `${message}, in case \`${id}\``, hint };
}
function unusedOf({ input }, used) {
    // `a.b.c` uses `a`, and `a.b` where a variable is called that.
    const touched = new Set();
    for (const name of used) {
        for (let end = name.length; end > 0; end = name.lastIndexOf(".", end - 1)) {
            touched.add(name.slice(0, end));
        }
    }
    return Object.keys(input).filter((key) => !touched.has(key));
}

// EXTERNAL MODULE: ./build/js/score/judge/conversation.js
var conversation = __webpack_require__(99904);
// EXTERNAL MODULE: ./build/js/plan/samples.js
var plan_samples = __webpack_require__(6419);
;// CONCATENATED MODULE: ./build/js/plan/planned-cases.js






/** A case as an arm asks it. */
const turnOf = (planned, arm) => ({
    messages: planned[arm],
    input: planned.case.input,
});
/** The first problem in full: most often the others are the same one in other cases. */
function firstOf(problems) {
    const [first, ...others] = problems.map(problem/* problemText */.fI);
    return others.length === 0 ? (first ?? "") : `${first}; and ${others.length} more`;
}
/** What the candidate asks over all cases, each request once, as canonical JSON. */
const candidateRequests = (cases) => new Set(cases.map((of) => (0,js_digest/* canonicalJson */.dj)(of.candidate.map(models_message/* messageJson */.O$))));
/** A prompt that reads nothing of its cases answers one question many times: no eval set can tell anything of it. */
function allAlike({ candidate }, cases) {
    if (cases.length < 2 || candidateRequests(cases).size > 1)
        return [];
    const message = `all ${cases.length} cases send the same request`;
    const single = Object.keys(cases[0]?.case.input ?? {}).find((name) => candidate.prompt.messages.some(({ template }) => template.includes(`{${name}}`)));
    const hint = single === undefined || candidate.prompt.dialect !== undefined
        ? "use the cases' variables, such as `{{question}}`, in the prompt"
        : `\`{${single}}\` is text unless \`template: f-string\` says otherwise, in the front matter or the rule`;
    return [{ file: candidate.prompt.path, line: null, message, hint }];
}
/** For an application, which fills its prompts itself: what a case says, the same to both versions. */
function planUnfilled(cases, samples) {
    const planned = cases.map((item) => {
        const said = (0,conversation/* conversationOf */.$)(item, null);
        const asked = (0,plan_samples/* samplesOfCase */.TL)(samples, item.mustPass);
        return { case: item, baseline: said, candidate: said, samples: asked };
    });
    return { cases: planned, problems: [], warnings: [] };
}
/** Both versions must fill every case: an unfilled variable is an error before the first call. */
function planCases(cases, baseline, candidate, samples) {
    const planned = [];
    const problems = [];
    const warnings = new Map();
    const [asBefore, asAfter] = [renderer(baseline.prompt), renderer(candidate.prompt)];
    for (const item of cases) {
        const before = asBefore(item);
        const after = asAfter(item);
        for (const side of [before, after])
            if (!side.ok)
                problems.push(...side.problems);
        if (!before.ok || !after.ok)
            continue;
        for (const variable of after.unused) {
            const message = `\`${variable}\` is given, but ${candidate.prompt.path} never uses it`;
            if (!before.unused.includes(variable) || warnings.has(variable))
                continue;
            warnings.set(variable, { file: item.at.file, line: item.at.line, message, hint: null });
        }
        planned.push({
            case: item,
            baseline: before.messages,
            candidate: after.messages,
            samples: (0,plan_samples/* samplesOfCase */.TL)(samples, item.mustPass),
        });
    }
    // Where both versions have the same fault on the same line, it is one.
    const faults = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
    return {
        cases: planned,
        problems: [...faults.values()].slice(0, 20),
        warnings: [...warnings.values()],
    };
}


/***/ }),

/***/ 285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mh: () => (/* binding */ policyBlock),
/* harmony export */   S2: () => (/* binding */ refusedByPolicy),
/* harmony export */   b4: () => (/* binding */ replacedPrompt),
/* harmony export */   bm: () => (/* binding */ headProblems),
/* harmony export */   pU: () => (/* binding */ unreadProduction)
/* harmony export */ });
/* harmony import */ var _config_ended_mutes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54166);
/* harmony import */ var _detect_policy_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67502);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46865);
/* harmony import */ var _planned_cases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53422);




/** Why policy itself lets nothing of a prompt be measured; null where it does. Told before anything is paid for. */
function refusedByPolicy(changed, detected, asOf) {
    const blocked = policyBlock(detected);
    if (blocked !== null) {
        return { changed, reason: "policy_changed", detail: blocked, problems: [] };
    }
    const untrusted = changed.target?.refused ?? null;
    if (untrusted !== null) {
        return { changed, reason: "untrusted_endpoint", detail: untrusted, problems: [] };
    }
    const { config, policyProblems } = detected;
    const { evalSet } = changed;
    const problems = [
        ...policyProblems,
        ...endedMutesFor(changed, config, asOf),
        ...(evalSet === null ? [] : (0,_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricProblems */ .hE)(config, evalSet)),
    ];
    if (problems.length === 0)
        return null;
    return { changed, reason: "config_invalid", detail: (0,_planned_cases_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOf */ .Ku)(problems), problems };
}
/**
 * A new prompt beside a deleted one may be the same prompt under another name, which nobody must get past its own
 * production version by: such a change is not measured; null where nothing is deleted.
 */
function replacedPrompt(changed, { removed }) {
    const [first] = removed;
    if (changed.baseline !== null || first === undefined)
        return null;
    const detail = `${changed.path} is new while ${first} is deleted: if it takes its place, rename the file and edit it in place; else delete that one in a pull request of its own`;
    return { changed, reason: "baseline_missing", detail, problems: [] };
}
/** Held to minimums alone, it would pass whatever production loses by it; null where production's version was read. */
function unreadProduction(changed) {
    const problems = changed.unreadBaseline ?? [];
    if (problems.length === 0)
        return null;
    const detail = `production's version cannot be read: ${(0,_planned_cases_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOf */ .Ku)(problems)}`;
    return { changed, reason: "baseline_missing", detail, problems };
}
/** A mute holds up the prompts that have what it mutes, and no other team's. */
const endedMutesFor = ({ evalSet }, config, asOf) => evalSet === null ? [] : (0,_config_ended_mutes_js__WEBPACK_IMPORTED_MODULE_3__/* .endedMutes */ .t)(config, asOf, (0,_detect_policy_names_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .eZ)([evalSet]));
/** What every output has is a metric whatever the eval set measures. */
const ANY_SET = { rubric: [], cases: [] };
/** What the change would leave behind: a mute that is over stops later runs, whoever began it. */
function headProblems(detected, asOf) {
    const { bootstrap, config, headConfig, policyProblems } = detected;
    const brought = bootstrap ? config : headConfig;
    return [
        ...detected.headProblems,
        ...(bootstrap ? policyProblems : []),
        ...(brought === null
            ? []
            : [...(0,_config_ended_mutes_js__WEBPACK_IMPORTED_MODULE_3__/* .endedMutes */ .t)(brought, asOf, null), ...(0,_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricProblems */ .hE)(brought, ANY_SET)]),
    ];
}
/** Paths named in a sentence. */
const SHOWN = 3;
/**
 * Where base wants edits of the policy in a change of their own: what this one edits, in a sentence; null where it may
 * go on. Nothing is base's to keep before it has a configuration.
 */
function policyBlock({ config, bootstrap, policyChanges, }) {
    const paths = policyChanges.map(({ path }) => path);
    if (bootstrap || config.gate.onPolicyChange !== "block" || paths.length === 0)
        return null;
    const more = paths.length > SHOWN ? ` and ${paths.length - SHOWN} more` : "";
    const are = paths.length === 1 ? "is" : "are";
    return `${paths.slice(0, SHOWN).join(", ")}${more} ${are} edited, and base sets \`on_policy_change: block\``;
}


/***/ }),

/***/ 26948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ resolveModel),
/* harmony export */   w: () => (/* binding */ withProvider)
/* harmony export */ });
/* harmony import */ var _models_model_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42308);
/* harmony import */ var _models_provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4880);


const OPEN = _models_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDER_NAMES */ .xd.filter((name) => _models_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .xq[name].isOpen);
/**
 * Which endpoint a prompt's wish means: a name under `models`, else the entry that has this very model id, else the
 * id at the entry of its provider (or called like it, where it is no provider that is known), else at `default`. Head
 * chooses the model; where requests go comes from the configuration alone, so a pull request can reach the open
 * providers' own endpoints and those that base lists, and no other host.
 */
function resolveModel(prompt, config) {
    const named = prompt.wish.model === null ? undefined : config.models[prompt.wish.model];
    if (named !== undefined && prompt.wish.provider === null)
        return { ok: true, entry: named };
    const wish = withProvider(prompt.wish);
    if (wish.model !== null && !(0,_models_model_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isModelId */ .T)(wish.model)) {
        const id = JSON.stringify(wish.model);
        return refuse(`${prompt.path} asks for the model ${id}, which is no model's id`);
    }
    const listed = Object.values(config.models).find(({ ref }) => isWished(ref, wish));
    if (listed !== undefined)
        return { ok: true, entry: listed };
    if (wish.provider === null)
        return atDefault(prompt, wish.model, config);
    const entry = entryOf(wish.provider, config);
    if (wish.model === null) {
        return entry === undefined
            ? refuse(`${prompt.path} names the provider \`${wish.provider}\`, but no model`)
            : { ok: true, entry };
    }
    if (entry !== undefined)
        return { ok: true, entry: withModel(entry, wish.model) };
    const provider = OPEN.find((name) => name === wish.provider);
    if (provider === undefined) {
        return {
            ok: false,
            reason: "untrusted_endpoint",
            detail: `${prompt.path} asks for the provider \`${wish.provider}\`, which \`models\` in ${config.path} does not list`,
        };
    }
    const ref = { provider, model: wish.model, baseUrl: null, apiKeyEnv: null };
    return { ok: true, entry: { ref, concurrency: DEFAULT_CONCURRENCY } };
}
const DEFAULT_CONCURRENCY = 8;
function entryOf(provider, { models }) {
    if (!(0,_models_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .isModelProvider */ .l$)(provider) && Object.hasOwn(models, provider))
        return models[provider];
    return Object.values(models).find(({ ref }) => ref.provider === provider);
}
const isWished = ({ provider, model }, wish) => model === wish.model && (wish.provider === null || wish.provider === provider);
/** What other tools call providers; Genkit and its Dotprompt files say `googleai` and `vertexai`. */
const OTHER_NAMES = new Map([
    ["google", "gemini"],
    ["googleai", "gemini"],
    ["google-ai", "gemini"],
    ["google_genai", "gemini"],
    ["vertexai", "vertex"],
    ["vertex-ai", "vertex"],
    ["google_vertexai", "vertex"],
    ["azure", "azure-openai"],
    ["azureopenai", "azure-openai"],
    ["azure_openai", "azure-openai"],
]);
/** Before a model's id: not `google`, by which gateways mean a maker. */
const PREFIXES = new Set([
    ...OPEN,
    "googleai",
    "google-ai",
    "vertexai",
    "vertex-ai",
]);
/**
 * A wish by our names of providers: `openai/gpt-4o-mini` names a provider and a model, as GitHub Models files write
 * it. A provider that is not known keeps its name.
 */
function withProvider({ provider, model }) {
    const known = (name) => OTHER_NAMES.get(name) ?? name;
    if (provider !== null)
        return { provider: known(provider), model };
    const [head = "", ...rest] = model?.split("/") ?? [];
    const isPrefixed = rest.length > 0 && PREFIXES.has(head);
    return isPrefixed ? { provider: known(head), model: rest.join("/") } : { provider, model };
}
function atDefault(prompt, model, config) {
    const fallback = config.models["default"];
    if (fallback === undefined) {
        return refuse(`${prompt.path} names no provider, and \`models\` in ${config.path} has no \`default\``);
    }
    return { ok: true, entry: model === null ? fallback : withModel(fallback, model) };
}
/** The entry's price is that of its own model. */
function withModel(entry, model) {
    const { price, ...ref } = entry.ref;
    const isPriced = price !== undefined && model === ref.model;
    return { ...entry, ref: { ...ref, model, ...(isPriced && { price }) } };
}
const refuse = (detail) => ({ ok: false, reason: "config_invalid", detail });


/***/ }),

/***/ 6419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ aloneSamples),
/* harmony export */   TL: () => (/* binding */ samplesOfCase),
/* harmony export */   a4: () => (/* binding */ samplePlan),
/* harmony export */   bs: () => (/* binding */ sampleNumbers),
/* harmony export */   yW: () => (/* binding */ isScreened)
/* harmony export */ });
/* harmony import */ var _compare_must_pass_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3455);

const PROFILE = 5;
/** Screening is false economy on small sets (STATISTICS, stages). */
const SMALL = 25;
const MIDDLING = 75;
/** 8 a side up to 25 cases; else 4 of the candidate against 5, all at once up to 75 cases, screened with one above. */
function samplePlan(cases, sampling) {
    if (sampling !== "auto") {
        const { fixed } = sampling;
        return { first: fixed, candidate: fixed, production: Math.max(fixed, PROFILE) };
    }
    if (cases <= SMALL)
        return { first: 8, candidate: 8, production: 8 };
    return { first: cases <= MIDDLING ? 4 : 1, candidate: 4, production: PROFILE };
}
/** Of a version that is measured alone: four answers a case, one where there are many cases; production has none. */
function aloneSamples(cases) {
    const candidate = cases <= MIDDLING ? 4 : 1;
    return { first: candidate, candidate, production: 0 };
}
const isScreened = ({ first, candidate }) => first < candidate;
/** A must-pass case is decided on four candidate answers, however few the others get. */
function samplesOfCase(plan, mustPass) {
    if (!mustPass)
        return plan;
    const candidate = Math.max(plan.candidate, _compare_must_pass_js__WEBPACK_IMPORTED_MODULE_0__/* .MUST_PASS */ .y4.candidate);
    // A screened one that passes its first answer needs no other.
    const first = isScreened(plan) ? plan.first : candidate;
    const production = plan.production === 0 ? 0 : Math.max(plan.production, candidate);
    return { first, candidate, production };
}
/** The numbers of so many samples, from 1. */
const sampleNumbers = (count) => Array.from({ length: count }, (_, index) => index + 1);


/***/ }),

/***/ 41835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ seedOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * The seed of every random choice made for a prompt: first 4 bytes, big-endian, of SHA-256.
 * No run, commit or pull request goes in, so that running again is no re-roll. 0 … 2³²−1.
 */
function seedOf(promptName, evalSetPath) {
    const text = `${promptName}\n${evalSetPath}`;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text, "utf8").digest().readUInt32BE(0);
}


/***/ }),

/***/ 10370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ thresholdsOf),
/* harmony export */   m: () => (/* binding */ planThresholds)
/* harmony export */ });
/* harmony import */ var _compare_thresholds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4412);
/* harmony import */ var _config_effective_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34732);


/**
 * A unit's thresholds: the defaults for its metric's range, with what policy says in place of them. A slice's margin
 * and smallest effect are points of the rubric's scale, so they stretch with the range like the defaults; those of a
 * metric are in its own unit. Both kinds of failures share one of each: the smaller that policy states.
 */
function thresholdsOf(policy, scale = _compare_thresholds_js__WEBPACK_IMPORTED_MODULE_0__/* .RUBRIC_SCALE */ .bT, metrics = []) {
    const point = (scale.hi - scale.lo) / (_compare_thresholds_js__WEBPACK_IMPORTED_MODULE_0__/* .RUBRIC_SCALE */ .bT.hi - _compare_thresholds_js__WEBPACK_IMPORTED_MODULE_0__/* .RUBRIC_SCALE */ .bT.lo);
    return (unit, metric) => {
        if (metric !== undefined) {
            const range = metrics.find(({ name }) => name === metric)?.range ?? _compare_thresholds_js__WEBPACK_IMPORTED_MODULE_0__/* .RUBRIC_SCALE */ .bT;
            const defaults = (0,_compare_thresholds_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultThresholds */ .Sf)(unit, range);
            const said = (0,_config_effective_js__WEBPACK_IMPORTED_MODULE_1__/* .effectivePolicy */ .C)(policy, metric, unit);
            return {
                ...defaults,
                scoreMargin: said.margin ?? defaults.scoreMargin,
                minScoreDrop: said.minEffect ?? defaults.minScoreDrop,
            };
        }
        const defaults = (0,_compare_thresholds_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultThresholds */ .Sf)(unit, scale);
        const score = (0,_config_effective_js__WEBPACK_IMPORTED_MODULE_1__/* .effectivePolicy */ .C)(policy, "rubric", unit);
        const failing = [
            (0,_config_effective_js__WEBPACK_IMPORTED_MODULE_1__/* .effectivePolicy */ .C)(policy, "checks", unit),
            (0,_config_effective_js__WEBPACK_IMPORTED_MODULE_1__/* .effectivePolicy */ .C)(policy, "judge", unit),
        ];
        const least = (values, otherwise) => {
            const stated = values.filter((value) => value !== null);
            return stated.length === 0 ? otherwise : Math.min(...stated);
        };
        return {
            scoreMargin: score.margin === null ? defaults.scoreMargin : score.margin * point,
            minScoreDrop: score.minEffect === null ? defaults.minScoreDrop : score.minEffect * point,
            failureMargin: least(failing.map(({ margin }) => margin), defaults.failureMargin),
            minFailureExcess: least(failing.map(({ minEffect }) => minEffect), defaults.minFailureExcess),
        };
    };
}
/** A plan's thresholds: of its own scale and metrics. */
const planThresholds = (policy, { scale, metrics }) => thresholdsOf(policy, { lo: scale.low, hi: scale.high }, metrics);


/***/ }),

/***/ 99904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ conversationOf),
/* harmony export */   _: () => (/* binding */ withoutSystem)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95452);
/* harmony import */ var _models_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3446);


/**
 * What the judge sees as the input of a case. System messages are left out: they are the prompt under test, and
 * would tell the arm. The other messages as both arms send them, where both send the same; else, or without arms,
 * what the case itself says, the values of its variables and its own messages, which belong to neither.
 */
function conversationOf(item, arms) {
    if (arms !== null) {
        const [first, second] = [withoutSystem(arms[0]), withoutSystem(arms[1])];
        if (first.length > 0 && identity(first) === identity(second))
            return first;
    }
    const own = withoutSystem(item.messages);
    const values = Object.entries(item.input).toSorted(([a], [b]) => (a < b ? -1 : 1));
    const images = item.images.flatMap(({ variable, image }) => variable === null ? [image] : [`\n${variable}: `, image]);
    const content = (0,_models_message_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$E)([inputText(values), ...images]);
    return content === "" && values.length === 0 ? own : [{ role: "user", content }, ...own];
}
function withoutSystem(messages) {
    return messages.filter(({ role }) => role !== "system");
}
const identity = (messages) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(messages.map(_models_message_js__WEBPACK_IMPORTED_MODULE_1__/* .messageJson */ .O$));
function inputText(values) {
    const [only, ...others] = values;
    if (only !== undefined && others.length === 0)
        return valueText(only[1]);
    return values.map(([name, value]) => `${name}: ${valueText(value)}`).join("\n");
}
const valueText = (value) => typeof value === "string" ? value : JSON.stringify(value, null, 2);


/***/ })

};
