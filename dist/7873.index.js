export const id = 7873;
export const ids = [7873];
export const modules = {

/***/ 90314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ caseDifferences)
/* harmony export */ });
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5109);
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58361);


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

/***/ 22005:
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
/* harmony import */ var _differences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90314);
/* harmony import */ var _thresholds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29648);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62325);



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

/***/ 97491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yl: () => (/* binding */ byChecksAlone),
/* harmony export */   m3: () => (/* binding */ mustPassState),
/* harmony export */   y4: () => (/* binding */ MUST_PASS)
/* harmony export */ });
/* unused harmony export mustPass */
/* harmony import */ var _measures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22005);

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

/***/ 29648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   B2: () => (/* binding */ MIN_CASES),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   Sf: () => (/* binding */ defaultThresholds),
/* harmony export */   bT: () => (/* binding */ RUBRIC_SCALE)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99165);

const RUBRIC_SCALE = { lo: 1, hi: 5 };
/** Error levels of a run with one prompt; every level is divided by the prompts measured. */
const LEVELS = {
    screen: 0.001,
    flag: 0.1,
    recheck: 0.03,
    oneLook: 0.05,
    better: 0.05,
};
/** Units with fewer score differences take no part in the score family, and none is ruled out. */
const MIN_CASES = 8;
/** The defaults: stated for the 1–5 scale, so score thresholds stretch with the metric's range. */
function defaultThresholds(unit, scale = RUBRIC_SCALE) {
    const stretch = (scale.hi - scale.lo) / (RUBRIC_SCALE.hi - RUBRIC_SCALE.lo);
    return unit === _units_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_CASES */ .S
        ? {
            minScoreDrop: 0.05 * stretch,
            minFailureExcess: 0.02,
            scoreMargin: 0.15 * stretch,
            failureMargin: 0.05,
        }
        : {
            minScoreDrop: 0.1 * stretch,
            minFailureExcess: 0.05,
            scoreMargin: 0.3 * stretch,
            failureMargin: 0.12,
        };
}
/** `value ≥ threshold`, where a mean that equals the threshold up to rounding counts as reaching it. */
function reaches(value, threshold) {
    return value >= threshold - 1e-9;
}


/***/ }),

/***/ 62325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ unitsOf),
/* harmony export */   gK: () => (/* binding */ inCaseOrder)
/* harmony export */ });
/* harmony import */ var _all_cases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99165);
/* harmony import */ var _text_by_code_point_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95054);



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

/***/ 19592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ effectivePolicy),
/* harmony export */   V: () => (/* binding */ strictness)
/* harmony export */ });
/* harmony import */ var _all_cases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99165);

/** From the one that lets everything through to the one that can be red. */
const TIERS = ["show", "warn", "gate"];
/** The higher, the less a tier lets through: 0, 1 or 2. */
const strictness = (tier) => TIERS.indexOf(tier);
/**
 * The metric's own word on the slice goes first. Else of the slice's tier and the metric's the weaker one holds, and
 * `gate.tier` where neither is said; but what is advisory only warns. A slice's margin, smallest effect and floor are points of the rubric, so they
 * hold for `rubric` alone; a metric's floor holds over all cases, unless it names a slice.
 */
function effectivePolicy(gate, metric, unit) {
    const slice = gate.slices[unit] ?? null;
    const everywhere = gate.metrics[metric] ?? null;
    const here = everywhere?.slices[unit] ?? null;
    const ofRubric = metric === "rubric" ? slice : null;
    const first = (key) => here?.[key] ?? ofRubric?.[key] ?? everywhere?.[key] ?? null;
    const { tier, mute } = tierOf(gate.tier, here, [slice, everywhere]);
    return {
        tier: tier === "gate" && gate.advisory.includes(metric) ? "warn" : tier,
        mute,
        margin: first("margin"),
        minEffect: first("minEffect"),
        floor: here?.floor ?? ofRubric?.floor ?? (unit === _all_cases_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_CASES */ .S ? (everywhere?.floor ?? null) : null),
    };
}
function tierOf(otherwise, here, sources) {
    if (here !== null && here.tier !== null)
        return { tier: here.tier, mute: here.mute };
    const said = sources.flatMap((of) => of === null || of.tier === null ? [] : [{ tier: of.tier, mute: of.mute }]);
    const weakest = said.toSorted((a, b) => strictness(a.tier) - strictness(b.tier))[0];
    return weakest ?? { tier: otherwise, mute: null };
}


/***/ }),

/***/ 66314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ endedMutes)
/* harmony export */ });
/* harmony import */ var _all_cases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99165);
/* harmony import */ var _text_day_in_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42868);


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

/***/ 55747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ ENDPOINTS)
/* harmony export */ });
/** What every comparison has, whatever the eval set measures, under the names that policy calls it by. */
const ENDPOINTS = ["rubric", "judge", "checks"];


/***/ }),

/***/ 55827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ configWithoutFile),
  o: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./build/js/digest.js
var digest = __webpack_require__(14376);
// EXTERNAL MODULE: ./build/js/models/provider.js
var models_provider = __webpack_require__(42228);
// EXTERNAL MODULE: ./build/js/problem.js
var problem = __webpack_require__(28573);
// EXTERNAL MODULE: ./build/js/text/mapping.js
var mapping = __webpack_require__(48754);
// EXTERNAL MODULE: ./build/js/text/shape.js
var text_shape = __webpack_require__(43005);
// EXTERNAL MODULE: ./build/js/text/yaml.js + 1 modules
var yaml = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/js/units.js
var units = __webpack_require__(31705);
;// CONCATENATED MODULE: ./build/js/config/gate-policy.js


/** The policy that a checked `gate` states. */
function gatePolicy(gate) {
    const { tier, coverage, inconclusive, sampling, evidence, branches } = gate;
    return {
        tier,
        coverage,
        inconclusive,
        sampling,
        evidence,
        onPolicyChange: gate.on_policy_change,
        showHeadRubric: gate.show_head_rubric,
        requireCalibration: calibrationDemand(gate.require_calibration),
        branches,
        slices: each(gate.slices, slicePolicy),
        metrics: each(gate.metrics, metricPolicy),
        advisory: [],
    };
}
const calibrationDemand = (of) => of === undefined ? null : { kappa: of.kappa, maxAgeDays: of.max_age_days };
const slicePolicy = ({ critical, holdout, ...target }) => ({
    ...targetPolicy(target),
    critical,
    holdout,
});
const metricPolicy = ({ slices, ...target }) => ({
    ...targetPolicy(target),
    slices: each(slices, targetPolicy),
});
function targetPolicy(target) {
    const { tier = null, margin = null, min_effect: minEffect = null, floor = null } = target;
    return { tier, margin, minEffect, floor, mute: muteOf(target) };
}
function muteOf({ until, owner, reason }) {
    const day = until === undefined ? null : (0,units/* parseDay */.Iq)(until);
    if (day === null || owner === undefined || reason === undefined)
        return null;
    return { until: day, owner, reason };
}
const each = (all, policy) => (0,mapping/* mapping */.pq)(Object.entries(all).map(([name, of]) => [name, policy(of)]));

// EXTERNAL MODULE: ./build/js/all-cases.js
var all_cases = __webpack_require__(99165);
// EXTERNAL MODULE: ./build/js/text/suggest.js
var suggest = __webpack_require__(82962);
;// CONCATENATED MODULE: ./build/js/config/gate-rules.js


/** What is wrong with a `gate` whose every key is right by itself. */
function gateProblems(gate, file, lineOf) {
    const faults = [
        ...targetsOf(gate).flatMap(muteFaults),
        ...targetsOf(gate).flatMap(outsideScale),
        ...hiddenWhole(gate),
    ];
    return faults.map(({ at, message, hint }) => ({ file, line: lineOf(at), message, hint }));
}
function targetsOf({ slices, metrics }) {
    const below = (at, all) => Object.entries(all).map(([name, said]) => ({ at: [...at, name], said }));
    return [
        ...below(["gate", "slices"], slices),
        ...below(["gate", "metrics"], metrics),
        ...Object.entries(metrics).flatMap(([name, { slices: own }]) => below(["gate", "metrics", name, "slices"], own)),
    ];
}
const MUTE = ["until", "owner", "reason"];
/** Nobody answers for a mute without an owner, and one without a last day is there for good. */
function muteFaults({ at, said }) {
    const given = MUTE.filter((key) => said[key] !== undefined);
    const [first] = given;
    if (first === undefined)
        return [];
    const place = `\`${at.join(".")}\``;
    const absent = MUTE.filter((key) => said[key] === undefined);
    if (absent.length > 0) {
        const message = `${place} has ${(0,suggest/* listed */.KE)(given)} without ${(0,suggest/* listed */.KE)(absent)}`;
        return [{ at: [...at, first], message, hint: `a mute has ${(0,suggest/* listed */.KE)(MUTE)}` }];
    }
    if (said.tier === "show")
        return [];
    const message = `${place} has ${(0,suggest/* listed */.KE)(MUTE)}, which make \`tier: show\` a mute, but another tier`;
    return [{ at: [...at, first], message, hint: "add `tier: show`, or remove them" }];
}
/** The scales that are known whatever an eval set measures: differences of them, and what a floor can stand at. */
const SCALES = new Map([
    ["rubric", { widest: 4, floor: [1, 5], words: "scores go from 1 to 5" }],
    ["checks", { widest: 1, floor: [0, 1], words: "shares go from 0 to 1" }],
    ["judge", { widest: 1, floor: null, words: "shares go from 0 to 1" }],
]);
/** A loss that no score or share has room for would never be red: `5` was meant as percent. */
function outsideScale({ at, said }) {
    const [, kind, metric = ""] = at;
    const scale = kind === "metrics" ? SCALES.get(metric) : undefined;
    if (scale === undefined)
        return [];
    const { widest, floor, words } = scale;
    const [least, most] = floor ?? [-Infinity, Infinity];
    const told = [
        { keys: ["margin"], value: said.margin, least: 0, most: widest },
        { keys: ["min_effect"], value: said.min_effect, least: 0, most: widest },
        { keys: ["floor", "min"], value: said.floor?.min, least, most },
    ];
    return told.flatMap(({ keys, value, least, most }) => {
        if (value === undefined || (value >= least && value <= most))
            return [];
        const key = [...at, ...keys];
        const message = `\`${key.join(".")}\` is ${value}, and ${words}`;
        return [{ at: key, message, hint: `write a number from ${least} to ${most}` }];
    });
}
/** Only a slice of its own can be hidden: nothing would be left to be shown. */
function hiddenWhole({ slices }) {
    if (slices[all_cases/* ALL_CASES */.S]?.holdout !== true)
        return [];
    const message = "`(all)` is every case, and cannot be a holdout";
    const hint = "name the slice whose cases are to be hidden";
    return [{ at: ["gate", "slices", all_cases/* ALL_CASES */.S, "holdout"], message, hint }];
}

// EXTERNAL MODULE: ../../../work/main/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(35455);
;// CONCATENATED MODULE: ./build/js/config/gate-schema.js



/** The shape of `gate`: what may be red, and by how much. Rules that span several keys are in gate-rules.ts. */
const TIERS = ["gate", "warn", "show"];
const oneOf = (names) => schemas/* enum */.k5n(names).meta({ description: `one of ${names.join(", ")}` });
const wholeNumber = (min, max) => schemas/* int */.Whr()
    .min(min)
    .max(max)
    .meta({
    description: `a whole number from ${min} to ${max}`,
});
const yesOrNo = schemas/* boolean */.zMY().meta({ description: "true or false" });
const tier = oneOf(TIERS);
/** On the rubric's scale of 1–5 no difference exceeds 4. */
const points = schemas/* number */.aig().min(0).max(4).meta({ description: "a number of points from 0 to 4" });
const amount = schemas/* number */.aig()
    .min(0)
    .meta({ description: "a number of 0 or more, in the metric's own unit" });
const owner = schemas/* string */.YjP().regex(/\S/).meta({ description: "who answers for it" });
const reason = schemas/* string */.YjP().regex(/\S/).meta({ description: "the reason, in a few words" });
const until = schemas/* string */.YjP()
    .refine((text) => (0,units/* parseDay */.Iq)(text) !== null)
    .meta({ description: "the last day on which it holds, such as `2026-12-01`" });
const floorOf = (min) => schemas/* strictObject */.rej({ min, reason, owner });
/** `until`, `owner` and `reason` make `tier: show` a mute. */
const mute = { until: until.optional(), owner: owner.optional(), reason: reason.optional() };
const slice = schemas/* strictObject */.rej({
    tier: tier.optional(),
    margin: points.optional(),
    min_effect: points.optional(),
    floor: floorOf(schemas/* number */.aig().min(1).max(5).meta({ description: "a score of the rubric from 1 to 5" })).optional(),
    critical: yesOrNo.default(false),
    holdout: yesOrNo.default(false),
    ...mute,
});
const target = {
    tier: tier.optional(),
    margin: amount.optional(),
    min_effect: amount.optional(),
    floor: floorOf(schemas/* number */.aig().meta({ description: "a number, in the metric's own unit" })).optional(),
    ...mute,
};
const gate_schema_name = schemas/* string */.YjP().min(1);
const metric = schemas/* strictObject */.rej({
    ...target,
    slices: schemas/* record */.g1P(gate_schema_name, schemas/* strictObject */.rej(target)).prefault({}),
});
/** A negated pattern would let all branches but one count; git's names hold neither of the other two. */
const branch = schemas/* string */.YjP()
    .regex(/\S/)
    .refine((pattern) => !/^!|\\|:/.test(pattern))
    .meta({ description: "a pattern of branch names such as `release/*`" });
const sampling = schemas/* union */.KCZ([schemas/* literal */.euz("auto"), schemas/* strictObject */.rej({ fixed: wholeNumber(1, 50) })])
    .meta({ description: "`auto` or `{ fixed: k }` with k from 1 to 50" });
const calibration = schemas/* strictObject */.rej({
    kappa: schemas/* number */.aig().gt(0).max(1).meta({ description: "a κ above 0 and up to 1" }).default(0.4),
    max_age_days: wholeNumber(1, 366).default(90),
})
    .meta({ description: "a mapping such as `{ kappa: 0.4, max_age_days: 90 }`" });
const GateShape = schemas/* strictObject */.rej({
    tier: tier.default("gate"),
    coverage: schemas/* number */.aig()
        .gt(0)
        .max(1)
        .meta({
        description: "a share above 0 and up to 1",
    })
        .default(0.9),
    inconclusive: oneOf(["fail", "allow_unmeasured"]).default("fail"),
    sampling: sampling.default("auto"),
    evidence: oneOf(["detect", "exclude"]).default("detect"),
    on_policy_change: oneOf(["show", "block"]).default("show"),
    show_head_rubric: yesOrNo.default(false),
    require_calibration: calibration.optional(),
    branches: schemas/* array */.YOg(branch)
        .meta({ description: "a list of patterns of branch names such as `release/*`" })
        .default([]),
    slices: schemas/* record */.g1P(gate_schema_name, slice).prefault({}),
    metrics: schemas/* record */.g1P(gate_schema_name, metric).prefault({}),
});

;// CONCATENATED MODULE: ./build/js/config/schema.js




/**
 * The shape of evenhand.yaml. Descriptions complete the sentence "`key` must be …"; what spans several keys is
 * checked in load.ts and gate-rules.ts.
 */
/** Both rules name files of this repository: no way out of it, no other scheme, no platform's separators. */
function isRepositoryPath(path) {
    const outside = path.startsWith("/") || path.includes("\\") || path.includes(":");
    return !outside && path.length <= 500 && !path.split("/").some((part) => part === "..");
}
const glob = schemas/* string */.YjP()
    .min(1)
    .refine((pattern) => isRepositoryPath(pattern) && !pattern.startsWith("!"))
    .meta({
    description: "a pattern of repository paths such as `prompts/**/*.md`, with `/` and without `..`",
});
const key = schemas/* string */.YjP()
    .regex(/^[^.\s]+(\.[^.\s]+)*$/)
    .meta({ description: "the place of prompts in a YAML or JSON file, such as `*.system`" });
const TEMPLATES = [
    "variables",
    "f-string",
    "handlebars",
    "jinja",
    "mustache",
    "nunjucks",
];
const template = oneOf(TEMPLATES);
/** The notations that eval sets are written in. */
const EVAL_SET = /\.(ya?ml|json|jsonl|ndjson|csv|tsv)$/;
const evals = schemas/* string */.YjP()
    .refine((path) => path === "{file}" || EVAL_SET.test(path))
    .refine((path) => isRepositoryPath(path) && !/[{}]/.test(path.replaceAll(/\{name\}|^\{file\}$/g, "")))
    .meta({
    description: "the repository path of a `.yaml`, `.json`, `.jsonl` or `.csv` file, such as `evals/{name}.yaml`, or `{file}` where the prompt's own file holds it",
});
const dollars = schemas/* number */.aig().min(0).meta({ description: "an amount in dollars" });
/** Dollars per million tokens. */
const prices = schemas/* strictObject */.rej({
    input: dollars,
    output: dollars,
    cached: dollars.optional(),
    cache_write: dollars.optional(),
});
const endpoint = {
    provider: oneOf(models_provider/* PROVIDER_NAMES */.xd),
    model: schemas/* string */.YjP().regex(/\S/).meta({ description: "the id of a model" }),
    base_url: schemas/* string */.YjP()
        .refine(isEndpoint)
        .meta({
        description: "an http or https address without user name, query and fragment",
        sensitive: true,
    })
        .optional(),
    api_key_env: schemas/* string */.YjP()
        .regex(/^[A-Za-z_][A-Za-z0-9_]*$/)
        .meta({
        description: "the name of the environment variable that holds the key, not the key itself",
        sensitive: true,
    })
        .optional(),
    concurrency: wholeNumber(1, 256).default(8),
    prices: prices.optional(),
    requests_per_minute: wholeNumber(1, 10_000_000).optional(),
    tokens_per_minute: wholeNumber(1, 10_000_000_000).optional(),
};
const ConfigShape = schemas/* strictObject */.rej({
    prompts: schemas/* array */.YOg(schemas/* strictObject */.rej({
        files: glob,
        evals,
        depends_on: schemas/* array */.YOg(glob)
            .meta({ description: "a list of patterns such as `[retrieval/**]`" })
            .optional(),
        key: key.optional(),
        template: template.optional(),
    }))
        .min(1)
        .meta({ description: "a list of at least one `{ files: …, evals: … }`" }),
    models: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej(endpoint)).prefault({}),
    judge: schemas/* strictObject */.rej({
        ...endpoint,
        same_family: schemas/* string */.YjP()
            .regex(/\S/)
            .meta({
            description: "the reason why a judge of the generator's own family is accepted",
        })
            .optional(),
        text_only: schemas/* boolean */.zMY().meta({ description: "true or false" }).default(false),
    })
        .optional(),
    gate: GateShape.prefault({}),
    store: schemas/* strictObject */.rej({
        share: schemas/* boolean */.zMY().meta({ description: "true or false" }).optional(),
    })
        .prefault({}),
    budget: schemas/* strictObject */.rej({
        max_usd: dollars.default(15),
        max_calls: wholeNumber(1, 10_000_000).default(20_000),
    })
        .prefault({}),
});
/** Credentials in an address would be printed wherever the address is. */
function isEndpoint(address) {
    if (!URL.canParse(address))
        return false;
    const url = new URL(address);
    const web = url.protocol === "http:" || url.protocol === "https:";
    return web && url.username === "" && url.password === "" && url.search === "" && url.hash === "";
}

;// CONCATENATED MODULE: ./build/js/config/load.js










/** Reads evenhand.yaml. Every problem stands in its own sentence with its line; nothing unknown is skipped. */
function parseConfig(text, path) {
    const document = (0,yaml/* parseYaml */.h)(text, path);
    if (!document.ok)
        return document;
    const { lineOf } = document.value;
    // An empty file then misses its `prompts` like any other.
    const value = document.value.value ?? (0,mapping/* mapping */.pq)([]);
    const shape = (0,text_shape/* checkShape */.e)(ConfigShape, { file: path, value, lineOf });
    if (!shape.ok)
        return shape;
    const problems = [
        ...missingAddresses(shape.value, path, lineOf),
        ...gateProblems(shape.value.gate, path, lineOf),
    ].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
    if (problems.length > 0)
        return { ok: false, problems };
    return (0,problem/* parsed */.Yz)(configOf(shape.value, path, lineOf));
}
/** The defaults, for a comparison of supplied outputs where there is no configuration. */
function configWithoutFile(path) {
    const rule = { files: "**/*.md", evals: "evals/{name}.yaml" };
    return configOf(ConfigShape.parse({ prompts: [rule] }), path, () => null);
}
function missingAddresses({ models, judge }, file, lineOf) {
    const entries = Object.entries(models).map(([name, entry]) => ({ at: ["models", name], entry }));
    const all = judge ? [...entries, { at: ["judge"], entry: judge }] : entries;
    return all
        .filter(({ entry }) => (0,models_provider/* needsAddress */.kQ)(entry.provider) && entry.base_url === undefined)
        .map(({ at, entry: { provider } }) => ({
        file,
        line: lineOf([...at, "provider"]),
        message: `\`${at.join(".")}\` needs a \`base_url\`: \`${provider}\` has no address of its own`,
        hint: `add \`base_url: ${(0,models_provider/* providerOf */.lc)(provider).exampleUrl}\``,
    }));
}
function configOf(shape, path, lineOf) {
    const content = {
        prompts: shape.prompts.map(promptRule),
        models: (0,mapping/* mapping */.pq)(Object.entries(shape.models).map(([name, e]) => [name, modelEntry(e)])),
        judge: shape.judge ? judgeEntry(shape.judge) : null,
        gate: gatePolicy(shape.gate),
        store: { share: shape.store.share ?? null },
        budget: { maxUsd: (0,units/* usd */.dR)(shape.budget.max_usd), maxCalls: shape.budget.max_calls },
    };
    // With its defaults filled in: a policy that a new release would read differently has a new name.
    const plain = JSON.parse(JSON.stringify(content));
    return { path, digest: (0,digest/* digestOf */.ol)(plain), lineOf, ...content };
}
const promptRule = ({ depends_on = [], ...rule }) => ({
    ...rule,
    dependsOn: depends_on,
});
function modelEntry(entry) {
    const { provider, model, base_url, api_key_env, concurrency } = entry;
    const { requests_per_minute: requests, tokens_per_minute: tokens } = entry;
    const ref = {
        provider,
        model,
        baseUrl: base_url ?? null,
        apiKeyEnv: api_key_env ?? null,
        ...(entry.prices !== undefined && { price: priceOf(entry.prices) }),
    };
    return {
        ref,
        concurrency,
        ...(requests !== undefined && { requestsPerMinute: requests }),
        ...(tokens !== undefined && { tokensPerMinute: tokens }),
    };
}
/** Input from a cache costs what other input does, unless said otherwise. */
function priceOf(prices) {
    const { input, output, cached = input, cache_write: cacheWrite } = prices;
    return { input, cached, output, ...(cacheWrite !== undefined && { cacheWrite }) };
}
function judgeEntry(entry) {
    return {
        ...modelEntry(entry),
        sameFamily: entry.same_family ?? null,
        textOnly: entry.text_only,
    };
}


/***/ }),

/***/ 54016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ readCalibration)
/* harmony export */ });
/* harmony import */ var _score_calibration_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83303);

/** The calibration of an eval set's judge; null where the tree has none. */
async function readCalibration(files, evalPath) {
    const path = (0,_score_calibration_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordPath */ .lX)(evalPath);
    const read = await files.text(path);
    if (read === null || !read.ok)
        return read;
    return (0,_score_calibration_record_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRecord */ .Hh)(read.value.text, path);
}


/***/ }),

/***/ 94431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ policyEdits),
  X: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: ./build/js/config/load.js + 4 modules
var load = __webpack_require__(55827);
// EXTERNAL MODULE: ./build/js/text/mapping.js
var mapping = __webpack_require__(48754);
// EXTERNAL MODULE: ./build/js/detect/policy-item.js
var policy_item = __webpack_require__(61810);
;// CONCATENATED MODULE: ./build/js/detect/gate-changes.js

/** What an edit of the keys that hold for a whole run means. */
function gateChanges(base, head) {
    return [
        ...(0,policy_item/* tierItem */.E0)("tier", [base.tier, head.tier]),
        ...(0,policy_item/* numberItem */.n)("coverage", [base.coverage, head.coverage], false),
        ...looserAt("inconclusive", [base.inconclusive, head.inconclusive], "allow_unmeasured"),
        ...samplingItem(base.sampling, head.sampling),
        ...looserAt("evidence", [base.evidence, head.evidence], "detect"),
        ...looserAt("on_policy_change", [base.onPolicyChange, head.onPolicyChange], "show"),
        ...(0,policy_item/* item */.AS)("show_head_rubric", [yesOrNo(base), yesOrNo(head)], "changed"),
        ...calibrationItems(base.requireCalibration, head.requireCalibration),
        ...branchItems(base.branches, head.branches),
    ];
}
/** A key of two values, of which one lets more through. */
const looserAt = (what, values, looser) => (0,policy_item/* item */.AS)(what, values, values[1] === looser ? "looser" : "stricter");
const yesOrNo = ({ showHeadRubric }) => String(showHeadRubric);
function samplingItem(base, head) {
    const said = (sampling) => sampling === "auto" ? "auto" : `${sampling.fixed} answers a case`;
    const direction = base === "auto" || head === "auto"
        ? "changed"
        : head.fixed < base.fixed
            ? "looser"
            : "stricter";
    return (0,policy_item/* item */.AS)("sampling", [said(base), said(head)], direction);
}
function calibrationItems(base, head) {
    if (base === null || head === null) {
        const said = (of) => (of === null ? "none" : `κ from ${of.kappa}`);
        const direction = head === null ? "looser" : "stricter";
        return (0,policy_item/* item */.AS)("require_calibration", [said(base), said(head)], direction);
    }
    return [
        ...(0,policy_item/* numberItem */.n)("require_calibration κ", [base.kappa, head.kappa], false),
        ...(0,policy_item/* numberItem */.n)("require_calibration max_age_days", [base.maxAgeDays, head.maxAgeDays], true),
    ];
}
/** On a branch with a policy of its own, whoever may push there chooses it. */
function branchItems(base, head) {
    const whose = (patterns, pattern) => patterns.includes(pattern) ? "their own" : "the default branch's";
    return (0,policy_item/* union */.KC)(base, head).flatMap((pattern) => (0,policy_item/* item */.AS)(`policy of branches ${(0,policy_item/* quotedName */.aH)(pattern)}`, [whose(base, pattern), whose(head, pattern)], head.includes(pattern) ? "looser" : "stricter"));
}

// EXTERNAL MODULE: ./build/js/compare/thresholds.js
var thresholds = __webpack_require__(29648);
// EXTERNAL MODULE: ./build/js/all-cases.js
var all_cases = __webpack_require__(99165);
// EXTERNAL MODULE: ./build/js/config/endpoints.js
var endpoints = __webpack_require__(55747);
// EXTERNAL MODULE: ./build/js/text/day-in-words.js
var day_in_words = __webpack_require__(42868);
;// CONCATENATED MODULE: ./build/js/detect/target-items.js


/** Items of what slices and metrics have in common, but for their tier. */
function targetItems(name, [was, is], defaults) {
    const number = (what, key) => limitItem(`${name} ${what}`, [was?.[key] ?? null, is?.[key] ?? null], defaults[key]);
    const mutes = [was?.mute, is?.mute];
    const floors = [was?.floor, is?.floor];
    return [
        ...number("margin", "margin"),
        ...number("min_effect", "minEffect"),
        ...ownedItems(`${name} floor`, floors, {
            said: ({ min }) => (0,policy_item/* numberText */.$4)(min),
            size: ({ min }) => min,
            larger: "stricter",
        }),
        ...ownedItems(`${name} mute`, mutes, {
            said: ({ until }) => `to ${(0,day_in_words/* dayInWords */.v)(until)}`,
            size: ({ until }) => Date.parse(until),
            larger: "looser",
        }),
    ];
}
/** A limit on losses: a larger one lets more through. */
function limitItem(what, [from, to], otherwise) {
    const spread = (value) => value === null ? otherwise : { low: value, high: value };
    const [before, after] = [spread(from), spread(to)];
    const said = (of) => of === null || of.low !== of.high ? "default" : (0,policy_item/* numberText */.$4)(of.low);
    const direction = before === null || after === null
        ? "changed"
        : after.low >= before.high
            ? "looser"
            : after.high <= before.low
                ? "stricter"
                : "changed";
    return (0,policy_item/* item */.AS)(what, [said(before), said(after)], direction);
}
/** A floor or a mute: its size, and who answers for it with which reason. */
function ownedItems(what, [was, is], of) {
    const size = (value) => (value ? of.size(value) : -Infinity);
    const said = (value) => (value ? of.said(value) : "none");
    const smaller = of.larger === "looser" ? "stricter" : "looser";
    return [
        ...(0,policy_item/* item */.AS)(what, [said(was), said(is)], size(is) > size(was) ? of.larger : smaller),
        ...(was && is
            ? [
                ...(0,policy_item/* item */.AS)(`${what} owner`, [was.owner, is.owner], "changed"),
                ...(0,policy_item/* item */.AS)(`${what} reason`, [was.reason, is.reason], "changed"),
            ]
            : []),
    ];
}
/** Where a side says no tier, the one above it holds, whose change is an item of its own. */
function followingTier(name, [was, is], above) {
    const tiers = [was?.tier ?? above[0], is?.tier ?? above[1]];
    const follows = tiers[0] === above[0] && tiers[1] === above[1];
    return follows ? [] : (0,policy_item/* tierItem */.E0)(`${name} tier`, tiers);
}
/** A further metric is compared only where policy names it. */
function comparedTier(name, [was, is], above) {
    if (was !== undefined && is !== undefined)
        return followingTier(name, [was, is], above);
    return was === undefined
        ? (0,policy_item/* item */.AS)(`${name} tier`, ["not compared", is?.tier ?? above[1]], "stricter")
        : (0,policy_item/* item */.AS)(`${name} tier`, [was.tier ?? above[0], "not compared"], "looser");
}

;// CONCATENATED MODULE: ./build/js/detect/target-changes.js





/** What an edit of the policy of slices means. */
function sliceChanges(base, head) {
    return (0,policy_item/* union */.KC)(Object.keys(base.slices), Object.keys(head.slices)).flatMap((slice) => {
        const name = placeName(slice);
        const sides = [base.slices[slice], head.slices[slice]];
        return [
            ...targetItems(name, sides, endpointDefaults("rubric", slice)),
            ...followingTier(name, sides, [base.tier, head.tier]),
            ...flagItems(name, sides),
        ];
    });
}
/** What an edit of the policy of metrics means, everywhere and where a slice differs. */
function metricChanges(base, head) {
    return (0,policy_item/* union */.KC)(Object.keys(base.metrics), Object.keys(head.metrics)).flatMap((metric) => {
        const name = `metric ${(0,policy_item/* quotedName */.aH)(metric)}`;
        const sides = [base.metrics[metric], head.metrics[metric]];
        const tiers = [base.tier, head.tier];
        return [
            ...targetItems(name, sides, endpointDefaults(metric, null)),
            ...(isEndpoint(metric) ? followingTier : comparedTier)(name, sides, tiers),
            ...inSlices(metric, sides, tiers),
        ];
    });
}
function inSlices(metric, [was, is], tiers) {
    const above = [was?.tier ?? tiers[0], is?.tier ?? tiers[1]];
    return (0,policy_item/* union */.KC)(Object.keys(was?.slices ?? {}), Object.keys(is?.slices ?? {})).flatMap((slice) => {
        const name = `metric ${(0,policy_item/* quotedName */.aH)(metric)} in ${placeName(slice)}`;
        const sides = [was?.slices[slice], is?.slices[slice]];
        return [
            ...targetItems(name, sides, endpointDefaults(metric, slice)),
            ...followingTier(name, sides, above),
        ];
    });
}
const placeName = (slice) => slice === all_cases/* ALL_CASES */.S ? "all cases" : (0,policy_item/* quotedName */.aH)(slice);
const isEndpoint = (metric) => endpoints/* ENDPOINTS */.H.includes(metric);
/** Of a further metric they depend on its range, which no configuration tells. `slice` null = in every one. */
function endpointDefaults(metric, slice) {
    if (!isEndpoint(metric))
        return { margin: null, minEffect: null };
    const units = (slice === null ? [all_cases/* ALL_CASES */.S, ""] : [slice]).map((unit) => (0,thresholds/* defaultThresholds */.Sf)(unit));
    const spread = (values) => ({
        low: Math.min(...values),
        high: Math.max(...values),
    });
    return metric === "rubric"
        ? {
            margin: spread(units.map((of) => of.scoreMargin)),
            minEffect: spread(units.map((of) => of.minScoreDrop)),
        }
        : {
            margin: spread(units.map((of) => of.failureMargin)),
            minEffect: spread(units.map((of) => of.minFailureExcess)),
        };
}
function flagItems(name, [was, is]) {
    const flag = (key, direction) => (0,policy_item/* item */.AS)(`${name} ${key}`, [String(was?.[key] ?? false), String(is?.[key] ?? false)], direction);
    return [
        ...flag("critical", is?.critical === true ? "stricter" : "looser"),
        ...flag("holdout", "changed"),
    ];
}

;// CONCATENATED MODULE: ./build/js/detect/config-changes.js




/** What an edit of evenhand.yaml means for the gate, in words; defaults count as written. */
function configChanges(base, head) {
    return [
        ...sliceChanges(base.gate, head.gate),
        ...metricChanges(base.gate, head.gate),
        ...gateChanges(base.gate, head.gate),
        ...judgeChanges(base.judge, head.judge),
        ...modelChanges(base.models, head.models),
        ...ruleChanges(base.prompts, head.prompts),
        ...(0,policy_item/* item */.AS)("responses shared between pull requests", [shared(base), shared(head)], "changed"),
        ...(0,policy_item/* item */.AS)("budget", [dollars(base), dollars(head)], "changed"),
        ...(0,policy_item/* item */.AS)("budget", [calls(base), calls(head)], "changed"),
    ];
}
function judgeChanges(base, head) {
    const said = (judge) => judge === null ? "none" : endpoint(judge.ref);
    const family = (judge) => judge === null || judge.sameFamily === null ? "refused" : "allowed";
    const allowed = family(head) === "allowed";
    const images = (judge) => judge?.textOnly === true ? "refused" : "shown";
    return [
        ...(0,policy_item/* item */.AS)("judge", [said(base), said(head)], "changed"),
        ...(0,policy_item/* item */.AS)("judge of the tested model's own family", [family(base), family(head)], allowed ? "looser" : "stricter"),
        ...(0,policy_item/* item */.AS)("images to the judge", [images(base), images(head)], "changed"),
    ];
}
function modelChanges(base, head) {
    const said = (models, name) => models[name] === undefined ? "none" : endpoint(models[name].ref);
    return (0,policy_item/* union */.KC)(Object.keys(base), Object.keys(head)).flatMap((name) => (0,policy_item/* item */.AS)(`model ${(0,policy_item/* quotedName */.aH)(name)}`, [said(base, name), said(head, name)], "changed"));
}
/** A prompt that no pattern matches any more is a prompt that nobody measures. */
function ruleChanges(base, head) {
    const [was, is] = [evalsByFiles(base), evalsByFiles(head)];
    return (0,policy_item/* union */.KC)(Object.keys(was), Object.keys(is)).flatMap((files) => {
        const direction = !(files in is) ? "looser" : !(files in was) ? "stricter" : "changed";
        const places = [was[files] ?? "not gated", is[files] ?? "not gated"];
        return [
            ...(0,policy_item/* item */.AS)(`evals of ${(0,policy_item/* quotedName */.aH)(files)}`, places, direction),
            ...dependencyChange(files, base, head),
        ];
    });
}
/** Of a rule on both sides: one that comes or goes is told as a whole. */
function dependencyChange(files, base, head) {
    const of = (rules) => rules.find((rule) => rule.files === files)?.dependsOn;
    const [was, is] = [of(base), of(head)];
    if (was === undefined || is === undefined)
        return [];
    const said = (globs) => globs.length === 0 ? "none" : globs.join(", ");
    const fewer = was.some((glob) => !is.includes(glob));
    const places = [said(was), said(is)];
    return (0,policy_item/* item */.AS)(`depends_on of ${(0,policy_item/* quotedName */.aH)(files)}`, places, fewer ? "looser" : "stricter");
}
const evalsByFiles = (rules) => (0,mapping/* mapping */.pq)(rules.map(({ files, evals }) => [files, evals]));
const endpoint = ({ provider, model, baseUrl, price }) => `${provider}/${model}${baseUrl === null ? "" : ` at ${baseUrl}`}${price === undefined ? "" : `, ${priceText(price)}`}`;
/** A lower price lets a budget reach further. */
const priceText = ({ input, cached, cacheWrite = input, output }) => `$${input} in, $${cached} cached, $${cacheWrite} written, $${output} out a million tokens`;
const shared = ({ store: { share } }) => share === null ? "unless public" : share ? "yes" : "no";
const dollars = ({ budget }) => `$${(0,policy_item/* numberText */.$4)(budget.maxUsd)}`;
const calls = ({ budget }) => `${budget.maxCalls} calls`;

// EXTERNAL MODULE: ./build/js/evals/eval-set.js
var eval_set = __webpack_require__(1227);
;// CONCATENATED MODULE: ./build/js/detect/eval-changes.js


/** What an edit of an eval set means for the gate, in words; null stands for a side that has none. */
function evalChanges(base, head) {
    if (base === null || head === null) {
        const said = (set) => set === null ? "none" : `${set.cases.length} cases`;
        return (0,policy_item/* item */.AS)("eval set", [said(base), said(head)], head === null ? "looser" : "changed");
    }
    const after = new Map(head.cases.map((of) => [of.id, of]));
    const shared = base.cases.flatMap((was) => {
        const is = after.get(was.id);
        return is === undefined ? [] : [{ was, is }];
    });
    const edited = shared.filter(({ was, is }) => was.digest !== is.digest);
    return [
        ...rubricChanges(base.rubric, head.rubric),
        ...numberOfCases(base, head, shared.length),
        ...(0,policy_item/* item */.AS)("cases edited in place", ["0", String(edited.length)], "changed"),
        ...mustPassChanges(base, head),
        ...checkChanges(edited),
    ];
}
function rubricChanges(base, head) {
    const before = new Map(base.map((criterion) => [criterion.id, criterion]));
    const after = new Map(head.map((criterion) => [criterion.id, criterion]));
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
        const [was, is] = [before.get(id), after.get(id)];
        const name = `criterion ${(0,policy_item/* quotedName */.aH)(id)}`;
        if (is === undefined)
            return (0,policy_item/* item */.AS)(name, ["scored", "removed"], "looser");
        if (was === undefined)
            return (0,policy_item/* item */.AS)(name, ["none", "scored"], "stricter");
        const weights = [was.weight.toFixed(2), is.weight.toFixed(2)];
        const same = question(was) === question(is);
        return [
            ...(0,policy_item/* item */.AS)(`${name} weight`, weights, "changed"),
            ...(0,policy_item/* item */.AS)(name, ["old wording", same ? "old wording" : "new wording"], "changed"),
        ];
    });
}
const question = ({ description, scale, ownCall, perCase }) => JSON.stringify([description, scale, ownCall, perCase]);
function numberOfCases(base, head, shared) {
    const removed = base.cases.length - shared;
    const added = head.cases.length - shared;
    if (removed === 0 && added === 0)
        return [];
    const parts = [removed > 0 ? `${removed} removed` : "", added > 0 ? `${added} added` : ""];
    return [
        {
            what: `number of cases (${parts.filter(Boolean).join(", ")})`,
            from: String(base.cases.length),
            to: String(head.cases.length),
            direction: removed > 0 ? "looser" : "changed",
        },
    ];
}
function mustPassChanges(base, head) {
    const [was, is] = [mustPass(base), mustPass(head)];
    const [dropped, gained] = [without(was, is), without(is, was)];
    if (dropped === 0 && gained === 0)
        return [];
    return [
        {
            what: "must-pass cases",
            from: String(was.size),
            to: String(is.size),
            direction: dropped > 0 ? "looser" : "stricter",
        },
    ];
}
const mustPass = ({ cases }) => new Set(cases.filter((of) => of.mustPass).map((of) => of.id));
function checkChanges(edited) {
    let [removed, added] = [0, 0];
    for (const { was, is } of edited) {
        const [before, after] = [checks(was), checks(is)];
        removed += without(before, after);
        added += without(after, before);
    }
    const direction = removed > 0 ? "looser" : "stricter";
    return (0,policy_item/* item */.AS)("checks of edited cases", ["as they are", said(removed, added)], direction);
}
const checks = (of) => new Set(of.checks.map((check) => JSON.stringify((0,eval_set/* checkContent */.aG)(check))));
const said = (removed, added) => removed === 0 && added === 0 ? "as they are" : `${removed} removed, ${added} added`;
/** How many of `all` the others do not have. */
const without = (all, others) => [...all].filter((one) => !others.has(one)).length;

// EXTERNAL MODULE: ../../../work/main/node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(30045);
;// CONCATENATED MODULE: ./build/js/detect/unified-diff.js

/** Unchanged lines shown around a change: enough to see which key of a YAML file it belongs to. */
const context = 2;
/** Edits beyond which lines are no longer matched: the search costs their square. */
const maxEditLength = 2000;
/** Lines kept of a diff; a whole rewritten eval set would fill the verdict. */
const maxLines = 1000;
/** Unified diff of two texts without file headers; hunks have theirs where there are several. Empty for equal texts. */
function unifiedDiff(before, after) {
    if (before === after)
        return "";
    const patch = (0,create/* structuredPatch */.YB)("", "", before, after, undefined, undefined, {
        context,
        maxEditLength,
    });
    const lines = patch === undefined
        ? [...signed("-", before), ...signed("+", after)]
        : patch.hunks.flatMap((hunk) => {
            const { oldStart, oldLines, newStart, newLines } = hunk;
            const header = `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`;
            return patch.hunks.length === 1 ? hunk.lines : [header, ...hunk.lines];
        });
    const more = lines.length - maxLines;
    return (more > 0 ? [...lines.slice(0, maxLines), `… ${more} more lines`] : lines).join("\n");
}
const signed = (sign, text) => text === ""
    ? []
    : text
        .replace(/\n$/, "")
        .split("\n")
        .map((line) => sign + line);

;// CONCATENATED MODULE: ./build/js/detect/policy-changes.js




/** Head's edits to what the base branch owns, to be shown: this run obeys none of them. */
function policyChanges(config, evalSets) {
    const changes = config === null ? [] : [changeOf(config.file, configItems(config))];
    for (const { files, before, after } of evalSets) {
        const items = before.known && after.known ? evalChanges(before.value, after.value) : [];
        changes.push(...files.map((file, index) => changeOf(file, index === 0 ? items : [])));
    }
    return changes;
}
function configItems({ before, after }) {
    if (!before.known || !after.known)
        return [];
    if (before.value !== null && after.value !== null)
        return configChanges(before.value, after.value);
    const said = ({ value }) => value === null ? "none" : "present";
    const direction = after.value === null ? "looser" : "stricter";
    return (0,policy_item/* item */.AS)("configuration", [said(before), said(after)], direction);
}
const changeOf = ({ path, before, after }, items) => ({ path, items: [...items], diff: unifiedDiff(before, after) });

;// CONCATENATED MODULE: ./build/js/detect/policy-edits.js


/** Reads what head edits of the configuration, of eval sets and of the files they take cases from. */
async function policyEdits(request) {
    const problems = [];
    const config = await configEdit(request, problems);
    const sets = [];
    const edited = await editedSets(request);
    for (const places of [...edited, ...(await shownAnew(request, edited))]) {
        const edit = await evalSetEdit(request, places, problems);
        if (edit !== null)
            sets.push(edit);
    }
    return {
        changes: policyChanges(config, sets),
        problems,
        config: config === null ? null : valueIn(config.after),
        evalSets: sets.flatMap(({ after }) => valueIn(after) ?? []),
    };
}
async function configEdit({ base, head, configPath, touched, obeyed }, problems) {
    if (!touched.has(configPath) || obeyed(configPath))
        return null;
    const before = await readConfig(base.files, configPath);
    const after = await readConfig(head.files, configPath);
    if (after?.ok === false)
        problems.push(...after.problems);
    return {
        file: await fileEdit(base.files, head.files, configPath),
        before: readingOf(before),
        after: readingOf(after),
    };
}
/** Null where the tree has none. */
async function readConfig(files, path) {
    const source = await files.text(path);
    return source?.ok ? (0,load/* parseConfig */.o)(source.value.text, path) : source;
}
/** Names that files of an eval set have: other changed files are not worth reading every eval set for. */
const dataName = /\.(jsonl|ndjson|json|csv|tsv|ya?ml|txt)$/i;
/** How an eval set's text names another file: one that says none of these is not read to learn what it draws on. */
const NAMES_FILES = /cases_from|file:\/\/|samples_jsonl/;
async function editedSets(request) {
    const { base, head, touched } = request;
    const sets = evalSetPaths(request);
    const direct = (set) => touched.has(set.base) || touched.has(set.head);
    const own = new Set(sets.flatMap((set) => [set.base, set.head]));
    const byFile = [...touched].some((path) => dataName.test(path) && !own.has(path));
    const asked = byFile ? sets : sets.filter(direct);
    await base.files.preload(asked.map((set) => set.base));
    await head.files.preload(asked.map((set) => set.head));
    const edited = [];
    for (const set of asked) {
        const named = [
            ...(await filesOf(base.files, set.base)),
            ...(await filesOf(head.files, set.head)),
        ];
        const cases = [...new Set(named)].filter((path) => touched.has(path));
        if (direct(set) || cases.length > 0)
            edited.push({ ...set, cases });
    }
    return edited;
}
/** Names that images have: other changed files are not worth reading every eval set for. */
const imageName = /\.(png|jpe?g|gif|webp)$/i;
/** Sets that head edits by their images alone, or leaves without one. */
async function shownAnew(request, edited) {
    const { base, head, touched } = request;
    if (![...touched].some((path) => imageName.test(path)))
        return [];
    const known = new Set(edited.map((set) => set.head));
    const found = [];
    for (const set of evalSetPaths(request).filter((of) => !known.has(of.head))) {
        const before = await base.files.evalSet(set.base);
        const after = await head.files.evalSet(set.head);
        if (!before?.ok || after === null)
            continue;
        const same = after.ok && after.value.digest === before.value.digest;
        if (!same)
            found.push({ ...set, cases: [], shownAnew: true });
    }
    return found;
}
/** Every prompt's eval set, under the path it has in each tree; one that several prompts share comes once. */
function evalSetPaths({ base, head, pairs, }) {
    const moved = new Map(pairs.map((pair) => [pair.head, pair.base]));
    const places = [
        ...head.groups.map((group) => [
            moved.get(group)?.evalsPath ?? group.evalsPath,
            group.evalsPath,
        ]),
        ...base.groups.map((group) => [group.evalsPath, group.evalsPath]),
    ];
    const leftFor = new Map(places.filter(([from, to]) => from !== to).map(([from]) => [from, true]));
    const unique = new Map(places.map((place) => [place.join("\0"), place]));
    return [...unique.values()]
        .filter(([from, to]) => from !== to || !leftFor.has(from ?? ""))
        .map(([from = "", to = ""]) => ({ base: from, head: to }));
}
/** The other files that an eval set is read from. */
async function filesOf(files, path) {
    const source = await files.text(path);
    if (!source?.ok || !NAMES_FILES.test(source.value.text))
        return [];
    const read = await files.evalSet(path);
    return read?.ok ? read.value.files : [];
}
async function evalSetEdit({ base, head, touched, obeyed }, places, problems) {
    const before = await base.files.evalSet(places.base);
    const after = await head.files.evalSet(places.head);
    if (before === null && obeyed(places.head))
        return null;
    if (after?.ok === false)
        problems.push(...after.problems);
    // A prompt's own file is edited for the prompt's sake, unless what measures it is another.
    const isPrompt = head.groups.some((of) => of.kind === "single" && of.path === places.head);
    if (isPrompt && before?.ok && after?.ok && before.value.digest === after.value.digest)
        return null;
    const files = await Promise.all(places.cases.map((path) => fileEdit(base.files, head.files, path)));
    const own = touched.has(places.base) || touched.has(places.head) || places.shownAnew === true;
    if (own)
        files.unshift(await fileEdit(base.files, head.files, places.head, places.base));
    return { files, before: readingOf(before), after: readingOf(after) };
}
async function fileEdit(base, head, path, from = path) {
    return { path, before: await textOf(base, from), after: await textOf(head, path) };
}
async function textOf(files, path) {
    const source = await files.text(path);
    return source?.ok ? source.value.text : "";
}
function readingOf(read) {
    if (read === null)
        return { known: true, value: null };
    return read.ok ? { known: true, value: read.value } : { known: false };
}
const valueIn = (reading) => (reading.known ? reading.value : null);


/***/ }),

/***/ 61810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ numberText),
/* harmony export */   AS: () => (/* binding */ item),
/* harmony export */   E0: () => (/* binding */ tierItem),
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   aH: () => (/* binding */ quotedName),
/* harmony export */   n: () => (/* binding */ numberItem)
/* harmony export */ });
/* harmony import */ var _config_effective_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19592);
/* harmony import */ var _text_by_code_point_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95054);


/** An item where two values as a reader sees them differ, else none. */
function item(what, [from, to], direction) {
    return from === to ? [] : [{ what, from, to, direction }];
}
/** An item for a number; `looserUp` = a larger one lets more through. */
function numberItem(what, [from, to], looserUp) {
    const direction = to > from === looserUp ? "looser" : "stricter";
    return item(what, [numberText(from), numberText(to)], direction);
}
/** With two decimals, or with all it has: an edit must not vanish in rounding. */
function numberText(value) {
    const short = value.toFixed(2);
    return Number(short) === value ? short : String(value);
}
function tierItem(what, [from, to]) {
    const looser = (0,_config_effective_js__WEBPACK_IMPORTED_MODULE_0__/* .strictness */ .V)(to) < (0,_config_effective_js__WEBPACK_IMPORTED_MODULE_0__/* .strictness */ .V)(from);
    return item(what, [from, to], looser ? "looser" : "stricter");
}
/** Names of both sides, each once, in code-point order. */
const union = (a, b) => [...new Set([...a, ...b])].toSorted(_text_by_code_point_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .H);
/** Somebody's name inside a sentence of ours: between backticks, or as JSON where it would end them. */
function quotedName(name) {
    // oxlint-disable-next-line no-control-regex
    return /[`\u0000-\u001f]/.test(name) ? JSON.stringify(name) : `\`${name}\``;
}


/***/ }),

/***/ 87100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  my: () => (/* binding */ headNameProblems),
  eZ: () => (/* binding */ namesOf),
  NP: () => (/* binding */ policyProblems)
});

// EXTERNAL MODULE: ./build/js/config/endpoints.js
var endpoints = __webpack_require__(55747);
// EXTERNAL MODULE: ./build/js/all-cases.js
var all_cases = __webpack_require__(99165);
// EXTERNAL MODULE: ./build/js/text/suggest.js
var suggest = __webpack_require__(82962);
;// CONCATENATED MODULE: ./build/js/config/unknown-names.js


/** Beyond it a hint would be a catalogue. */
const LISTED = 12;
/**
 * Slices and metrics that policy names and nothing has: each a slip, by which a slice would not be held to what its
 * owner meant. `before` = what there was in base, where `config` is head's: a name may be lost with its last case.
 */
function unknownNames(config, known, before = known) {
    const { path, lineOf } = config;
    return namesIn(config.gate).flatMap(({ kind, name, keys }) => {
        const all = known[KINDS[kind].names];
        if (all.has(name))
            return [];
        const { message, lost } = KINDS[kind];
        const hint = before[KINDS[kind].names].has(name) ? lost : suggestion(name, [...all]);
        return [{ file: path, line: lineOf(keys), message: message(name), hint }];
    });
}
const KINDS = {
    slice: {
        names: "slices",
        message: (name) => `slice \`${name}\` is in no case of any eval set`,
        lost: "keep a case of it, or take it out of the policy",
    },
    metric: {
        names: "metrics",
        message: (name) => `metric \`${name}\` is measured by no eval set`,
        lost: "keep what measures it, or take it out of the policy",
    },
};
function suggestion(name, known) {
    const near = (0,suggest/* nearlySaid */.nZ)(name, known);
    if (near !== null || known.length === 0 || known.length > LISTED)
        return near;
    if (known.length === 1)
        return `the only one is ${(0,suggest/* listed */.KE)(known)}`;
    return `known are ${(0,suggest/* listed */.KE)(known.toSorted())}`;
}
/** Every name in a policy but `(all)`, which stands for every case and needs none of its own, with the keys that lead to it. */
function namesIn({ slices, metrics }) {
    const below = (kind, at, names) => Object.keys(names).map((name) => ({ kind, name, keys: ["gate", ...at, name] }));
    return [
        ...below("slice", ["slices"], slices),
        ...below("metric", ["metrics"], metrics),
        ...Object.entries(metrics).flatMap(([metric, own]) => below("slice", ["metrics", metric, "slices"], own.slices)),
    ].filter(({ kind, name }) => kind !== "slice" || name !== all_cases/* ALL_CASES */.S);
}

// EXTERNAL MODULE: ./build/js/evals/eval-set.js
var eval_set = __webpack_require__(1227);
// EXTERNAL MODULE: ./build/js/score/metrics/registry.js + 4 modules
var registry = __webpack_require__(43767);
// EXTERNAL MODULE: ./build/js/detect/policy-edits.js + 7 modules
var policy_edits = __webpack_require__(94431);
// EXTERNAL MODULE: ./build/js/detect/side.js
var side = __webpack_require__(66661);
;// CONCATENATED MODULE: ./build/js/detect/policy-names.js






/** What the policy may name, from the eval sets of the whole repository: a slice need not be in every one. */
function namesOf(sets) {
    const cases = sets.flatMap((set) => set.cases);
    const checks = cases.flatMap((of) => of.checks);
    const criteria = sets.flatMap(({ rubric }) => rubric.map(({ id }) => id));
    return {
        slices: new Set(cases.flatMap(({ slices }) => slices)),
        metrics: new Set([
            ...endpoints/* ENDPOINTS */.H,
            ...criteria,
            ...checks.map(eval_set/* checkName */.I3),
            ...registry/* OUTPUT_METRICS */.a.map(({ name }) => name),
        ]),
    };
}
/**
 * Names that the deciding configuration uses and nothing has. Other prompts' eval sets are read only where the
 * measured ones do not explain every name.
 */
async function policyProblems(config, trees, measured) {
    if (unknownNames(config, namesOf(measured)).length === 0)
        return [];
    const { base, head, policy } = trees;
    const owned = policy === base.files ? base : (0,side/* sideOf */.J)(policy, config.prompts);
    const all = await evalSetsAt(pathsOf(owned, base, head), [policy, head.files]);
    return all === null ? [] : unknownNames(config, namesOf(all));
}
/**
 * Names that nothing has any more once head is merged; `edited` are its edited eval sets. Where head leaves the
 * configuration as it is, only those are its doing that base's eval sets still have.
 */
async function headNameProblems({ base, head }, configPath, edited) {
    const read = await (0,policy_edits/* readConfig */.X)(head.files, configPath);
    if (!read?.ok)
        return [];
    const config = read.value;
    if (unknownNames(config, namesOf(edited.evalSets)).length === 0)
        return [];
    const left = (0,side/* sideOf */.J)(head.files, config.prompts);
    // A policy without prompts holds nobody up.
    if (left.groups.length === 0)
        return [];
    const after = await evalSetsAt(pathsOf(left), [head.files]);
    if (after === null || unknownNames(config, namesOf(after)).length === 0)
        return [];
    const before = namesOf((await evalSetsAt(pathsOf(base), [base.files])) ?? []);
    const unknown = unknownNames(config, namesOf(after), before);
    if (edited.config)
        return unknown;
    const old = new Set(unknownNames(config, before).map(placeOf));
    return unknown.filter((problem) => !old.has(placeOf(problem)));
}
const placeOf = ({ line, message }) => `${line} ${message}`;
const pathsOf = (...sides) => [
    ...new Set(sides.flatMap(({ groups }) => groups.map(({ evalsPath }) => evalsPath))),
];
/**
 * The sets at these paths, each from the first tree that has it. Null where one cannot be read: nobody then knows
 * what it names, and the fault is told where that set is used or edited.
 */
async function evalSetsAt(paths, trees) {
    const placed = paths.flatMap((path) => {
        const files = trees.find((of) => of.entry(path) !== undefined);
        return files === undefined ? [] : [{ path, files }];
    });
    for (const files of trees) {
        await files.preload(placed.filter((of) => of.files === files).map(({ path }) => path));
    }
    const sets = [];
    for (const { path, files } of placed) {
        const read = await files.evalSet(path);
        if (read?.ok !== true)
            return null;
        sets.push(read.value);
    }
    return sets;
}


/***/ }),

/***/ 97400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readPolicy)
/* harmony export */ });
/* harmony import */ var _policy_edits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94431);
/* harmony import */ var _stopped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30005);


/** Reads it from the policy tree, which head cannot edit; from head only where there is none yet. */
async function readPolicy(policy, head, path) {
    const owned = await (0,_policy_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfig */ .X)(policy, path);
    const read = owned ?? (await (0,_policy_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfig */ .X)(head, path));
    if (read === null) {
        return (0,_stopped_js__WEBPACK_IMPORTED_MODULE_1__/* .stoppedBy */ .$)([
            {
                file: path,
                line: null,
                message: "there is no configuration at this path",
                hint: "add it with `prompts: [{ files: prompts/**/*.md, evals: evals/{name}.yaml }]`",
            },
        ]);
    }
    if (!read.ok)
        return (0,_stopped_js__WEBPACK_IMPORTED_MODULE_1__/* .stoppedBy */ .$)(read.problems);
    return { kind: "policy", config: read.value, bootstrap: owned === null, warnings: read.warnings };
}


/***/ }),

/***/ 45096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ readProduction),
  q: () => (/* binding */ readVersions)
});

// EXTERNAL MODULE: ./build/js/problem.js
var problem = __webpack_require__(28573);
// EXTERNAL MODULE: ./build/js/digest.js
var digest = __webpack_require__(14376);
// EXTERNAL MODULE: ./build/js/models/message.js
var message = __webpack_require__(73538);
// EXTERNAL MODULE: ./build/js/models/tool.js
var tool = __webpack_require__(52699);
;// CONCATENATED MODULE: ./build/js/prompts/digest.js



/**
 * Names a prompt version by what is sent: roles and exact templates, model, parameters and the form of the answer. Metadata, the file's
 * name and its lines do not count. `resolved` is the endpoint that the base's configuration gives the prompt;
 * with it, a change of the default model is a change of the version, without it only the prompt's own wish is.
 */
function versionDigest(prompt, resolved) {
    const { temperature, topP, maxTokens, stop, seed, ...further } = prompt.parameters;
    const { provider, model, baseUrl } = { baseUrl: null, ...(resolved ?? prompt.wish) };
    const canonical = {
        messages: prompt.messages.map(templateJson),
        model: { provider, model, baseUrl },
        parameters: {
            // Null stands for "not sent", which no parameter can be set to.
            temperature: temperature ?? null,
            topP: topP ?? null,
            maxTokens: maxTokens ?? null,
            stop: stop ?? null,
            seed: seed ?? null,
            // What prompts could not always set is named only where it is set: a version keeps its name.
            ...further,
        },
        ...(0,tool/* formJson */.PX)(prompt),
        ...(prompt.dialect !== undefined && { dialect: { ...prompt.dialect } }),
    };
    return (0,digest/* digestOf */.ol)(canonical);
}
function templateJson({ role, template, more, toolCalls, toolCallId }) {
    return {
        role,
        template,
        ...(more !== undefined && { more: more.map(pieceJson) }),
        ...(toolCalls !== undefined && { toolCalls: toolCalls.map((call) => ({ ...call })) }),
        ...(toolCallId !== undefined && { toolCallId }),
    };
}
function pieceJson(piece) {
    const { kind, template } = piece;
    if (piece.kind === "text" || piece.image === null)
        return { kind, template };
    return { kind, image: (0,message/* partJson */.g6)(piece.image) };
}

// EXTERNAL MODULE: ./build/js/prompts/formats/registry.js + 23 modules
var registry = __webpack_require__(7564);
// EXTERNAL MODULE: ./build/js/prompts/formats/references.js
var references = __webpack_require__(86399);
// EXTERNAL MODULE: ./build/js/prompts/images.js + 1 modules
var prompts_images = __webpack_require__(54937);
// EXTERNAL MODULE: ./build/js/text/mapping.js
var mapping = __webpack_require__(48754);
// EXTERNAL MODULE: ./build/js/text/suggest.js
var suggest = __webpack_require__(82962);
// EXTERNAL MODULE: ./build/js/text/yaml.js + 1 modules
var yaml = __webpack_require__(1193);
;// CONCATENATED MODULE: ./build/js/prompts/pointer.js




const EXAMPLE = "write `version: v2`, or one version an environment, `production` among them";
/**
 * Reads the pointer beside version files: `version: v2`, or `production: v2` with any other environments (also
 * as `version: { production: v2, staging: v3 }`). Its shape tells a pointer: anything else in that place is a
 * problem, and so is a version that has no file.
 */
function parsePointer(text, path, versions) {
    const document = (0,yaml/* parseYaml */.h)(text, path);
    if (!document.ok)
        return document;
    const { value, lineOf } = document.value;
    const target = targetOf(value);
    if (target === null) {
        const message = "the file beside version files is no pointer to one of them";
        return (0,problem/* refused */.J5)({ file: path, line: lineOf([]), message, hint: EXAMPLE });
    }
    const version = versions.find(({ id }) => id === target.version);
    if (version !== undefined)
        return (0,problem/* parsed */.Yz)(version);
    const known = versions.map(({ id }) => id);
    return (0,problem/* refused */.J5)({
        file: path,
        line: lineOf(target.path),
        message: `version \`${target.version}\` has no file in this folder`,
        hint: (0,suggest/* didYouMean */.au)(target.version, known),
    });
}
/** The version that serves production: the pointer's, else the one with the highest number. */
function productionVersion(versions, pointed) {
    return pointed ?? versions.at(-1) ?? null;
}
function targetOf(value) {
    if (!(0,mapping/* isMapping */.pi)(value))
        return null;
    const { version, ...others } = value;
    if (version === undefined)
        return environmentOf(value, []);
    if (Object.keys(others).length > 0)
        return null;
    if (typeof version === "string")
        return { version, path: ["version"] };
    return (0,mapping/* isMapping */.pi)(version) ? environmentOf(version, ["version"]) : null;
}
function environmentOf(environments, path) {
    const { production } = environments;
    const versions = Object.values(environments).every((version) => typeof version === "string");
    if (!versions || typeof production !== "string")
        return null;
    return { version: production, path: [...path, "production"] };
}

// EXTERNAL MODULE: ./build/js/detect/tree-images.js
var tree_images = __webpack_require__(64337);
;// CONCATENATED MODULE: ./build/js/detect/prompt-version.js







/**
 * Reads a prompt's file, with all that it refers to, as the versions it holds: one, or one a key under names that
 * begin with `name`.
 */
async function readVersions(files, path, { name, rule }) {
    const source = await files.text(path);
    const format = (0,registry/* promptFormat */.N)(path);
    if (source === null || format === null)
        throw new Error(`${path} is no prompt's file`);
    if (!source.ok)
        return source;
    const { text } = source.value;
    const referred = await (0,references/* readReferences */.P)({ path, text }, { paths: files.pathSet, text: files.text });
    if (!referred.ok)
        return referred;
    const prompts = format.parse({ name, path, text, ...asked(rule) }, referred.value);
    if (!prompts.ok)
        return prompts;
    const read = await (0,prompts_images/* readWithImages */.zk)((0,tree_images/* treeImages */.b)(files), (images) => prompts.value.map((prompt) => (0,prompts_images/* withImages */.nS)(prompt, images)));
    const problems = read.flatMap((of) => (of.ok ? [] : of.problems));
    if (problems.length > 0)
        return { ok: false, problems };
    const versions = read.flatMap((of) => of.ok ? [{ prompt: of.value, digest: versionDigest(of.value) }] : []);
    return (0,problem/* parsed */.Yz)(versions, prompts.warnings);
}
const asked = ({ key, template }) => ({
    ...(key !== undefined && { key }),
    ...(template !== undefined && { template }),
});
/** The version in production of a folder of versions; null for a single file. Refused where the pointer is no pointer. */
async function readProduction(files, group) {
    if (group?.kind !== "versions")
        return (0,problem/* parsed */.Yz)(null);
    if (group.pointer === null)
        return (0,problem/* parsed */.Yz)(productionVersion(group.versions, null));
    const source = await files.text(group.pointer);
    if (source === null)
        throw new Error(`${group.pointer} is not in its tree`);
    return source.ok ? parsePointer(source.value.text, group.pointer, group.versions) : source;
}


/***/ }),

/***/ 66661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sideOf)
/* harmony export */ });
/* harmony import */ var _prompts_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10501);

function sideOf(files, rules) {
    return { files, ...(0,_prompts_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .groupPrompts */ .y)(files.paths, rules) };
}


/***/ }),

/***/ 81618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ againstItself),
/* harmony export */   Z: () => (/* binding */ readStanding)
/* harmony export */ });
/* harmony import */ var _prompts_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10501);
/* harmony import */ var _calibration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54016);
/* harmony import */ var _prompt_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45096);



/** Every prompt as it is in production: base's, and those of head that base does not have. */
async function readStanding({ base, head, policy }) {
    const names = new Set(base.groups.map((group) => group.name));
    const found = [
        ...base.groups.map((group) => ({ group, files: base.files })),
        ...head.groups
            .filter(({ name }) => !names.has(name))
            .map((group) => ({ group, files: head.files })),
    ];
    const prompts = [];
    const warnings = [];
    for (const { group, files } of found) {
        const path = await productionPath(files, group, warnings);
        if (path === null)
            continue;
        const versions = await (0,_prompt_version_js__WEBPACK_IMPORTED_MODULE_2__/* .readVersions */ .q)(files, path, { name: group.name, rule: group.rule });
        if (!versions.ok) {
            warnings.push(...versions.problems);
            continue;
        }
        for (const version of versions.value) {
            const { name } = version.prompt;
            const evals = await standingEvals((0,_prompts_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .evalsPathsOf */ .f)(group, name), policy, head.files);
            const { read, path: evalPath } = evals ?? { read: null, path: group.evalsPath };
            if (read?.ok === false)
                warnings.push(...read.problems);
            const calibration = await (0,_calibration_js__WEBPACK_IMPORTED_MODULE_1__/* .readCalibration */ .h)(policy, evalPath);
            if (calibration?.ok === false)
                warnings.push(...calibration.problems);
            prompts.push({
                name,
                path,
                version,
                evalSet: read?.ok ? read.value : null,
                evalPath,
                calibration: calibration?.ok ? calibration.value : null,
            });
        }
    }
    return { prompts, warnings };
}
/** The first eval set that lies at one of the paths; null where none does. */
async function standingEvals(paths, policy, head) {
    for (const path of paths) {
        const read = (await policy.evalSet(path)) ?? (await head.evalSet(path));
        if (read !== null)
            return { read, path };
    }
    return null;
}
/** A standing prompt as both arms of a comparison. */
function againstItself(standing) {
    const { name, path, version, evalSet, evalPath, calibration } = standing;
    return {
        name,
        path,
        from: null,
        change: "edited",
        reachedBy: [],
        encodingOnly: false,
        bootstrap: false,
        baseline: version,
        candidate: version,
        evalSet,
        evalSource: "base",
        evalPath,
        newCases: [],
        headRubric: null,
        calibration,
    };
}
async function productionPath(files, group, warnings) {
    if (group.kind === "single")
        return group.path;
    const production = await (0,_prompt_version_js__WEBPACK_IMPORTED_MODULE_2__/* .readProduction */ .M)(files, group);
    if (!production.ok)
        warnings.push(...production.problems);
    return production.ok ? (production.value?.path ?? null) : null;
}


/***/ }),

/***/ 30005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ stoppedBy)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28573);

/** Ends the run over files that cannot be used; the first problem is the sentence, all of them are listed. */
function stoppedBy(problems) {
    const [first] = problems;
    if (first === undefined)
        throw new Error("stopped without a problem");
    const unread = problems.find((problem) => problem.reason === "unsupported_file");
    return {
        kind: "stopped",
        reason: unread ? "unsupported_file" : "config_invalid",
        detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemText */ .fI)(unread ?? first),
        problems,
    };
}


/***/ }),

/***/ 71855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ treeFiles)
});

// EXTERNAL MODULE: ./build/js/detect/unreadable-entry.js
var unreadable_entry = __webpack_require__(69800);
// EXTERNAL MODULE: ./build/js/evals/gather.js + 3 modules
var gather = __webpack_require__(87859);
// EXTERNAL MODULE: ./build/js/score/checks/registry.js + 62 modules
var registry = __webpack_require__(19524);
// EXTERNAL MODULE: ./build/js/detect/tree-images.js
var tree_images = __webpack_require__(64337);
;// CONCATENATED MODULE: ./build/js/detect/eval-sets.js



function evalSetReader(files) {
    const tree = { ...files, images: (0,tree_images/* treeImages */.b)(files) };
    const read = new Map();
    return (path) => {
        const reading = read.get(path) ?? (0,gather/* readEvalSet */.h)(tree, path, registry/* parseCheck */.QB);
        read.set(path, reading);
        return reading;
    };
}

// EXTERNAL MODULE: ./build/js/problem.js
var problem = __webpack_require__(28573);
// EXTERNAL MODULE: ./build/js/text/decode.js
var decode = __webpack_require__(248);
;// CONCATENATED MODULE: ./build/js/detect/tree-files.js




async function treeFiles(tree) {
    const entries = new Map();
    // A path that is no UTF-8 never hides the file that is really called like its escaped text.
    for (const entry of await tree.list()) {
        if (!entry.odd || !entries.has(entry.path))
            entries.set(entry.path, entry);
    }
    const isFile = (path) => isPlain(entries.get(path));
    const paths = [...entries.keys()].filter(isFile);
    const cache = new Map();
    const preload = async (paths) => {
        const wanted = [...new Set(paths)].filter((path) => isFile(path) && !cache.has(path));
        if (wanted.length === 0)
            return;
        for (const [index, bytes] of (await tree.read(wanted)).entries()) {
            cache.set(wanted[index], bytes);
        }
    };
    const files = {
        paths,
        pathSet: new Set(paths),
        entry: (path) => entries.get(path),
        preload,
        async bytes(path) {
            await preload([path]);
            return cache.get(path) ?? null;
        },
        async text(path) {
            const entry = entries.get(path);
            if (entry === undefined)
                return null;
            await preload([path]);
            const bytes = cache.get(path);
            return bytes === undefined ? (0,problem/* refused */.J5)((0,unreadable_entry/* unreadableEntry */.e)(entry)) : (0,decode/* decodeText */.g)(bytes, path);
        },
    };
    return { ...files, evalSet: evalSetReader(files) };
}
const isPlain = (entry) => entry?.kind === "file" && !entry.odd;


/***/ }),

/***/ 64337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ treeImages)
/* harmony export */ });
/* harmony import */ var _unreadable_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69800);

/** Loads images from a tree: blobs by their ids, so no link, filter or pointer is followed. */
const treeImages = (files) => async (paths) => {
    await files.preload(paths);
    return Promise.all(paths.map(async (path) => {
        const entry = files.entry(path);
        if (entry === undefined)
            return null;
        return (await files.bytes(path)) ?? (0,_unreadable_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadableEntry */ .e)(entry);
    }));
};


/***/ }),

/***/ 69800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ unreadableEntry)
/* harmony export */ });
/** Why an entry that is no plain file under a UTF-8 name is not read. */
function unreadableEntry({ path, kind, odd }) {
    const reason = "unsupported_file";
    if (odd) {
        const message = "the name is not UTF-8 (`\\xNN` stands for one byte of it)";
        return { file: path, line: null, message, hint: "rename the file", reason };
    }
    const [what, hint] = kind === "symlink"
        ? ["a symbolic link, which is not followed", "commit the file itself"]
        : ["a submodule, whose files are not in this repository", "commit the files themselves"];
    return { file: path, line: null, message: `this is ${what}`, hint, reason };
}


/***/ }),

/***/ 15202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   T0: () => (/* binding */ caseFile),
/* harmony export */   We: () => (/* binding */ fileReference),
/* harmony export */   gn: () => (/* binding */ CASE_FILE_HINT)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Resolves a `cases_from` entry against the folder of its eval set. Only files of the same tree can be named. */
function caseFile(entry, evalSetPath) {
    if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(entry)) {
        return { ok: false, message: `\`${entry}\` is an address, not a file of this repository` };
    }
    if (entry.startsWith("/") || entry.includes("\\")) {
        return { ok: false, message: `\`${entry}\` is no path below this eval set's folder` };
    }
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(evalSetPath), entry);
    if (path === ".." || path.startsWith("../")) {
        return { ok: false, message: `\`${entry}\` leads out of the repository` };
    }
    return { ok: true, path };
}
const CASE_FILE_HINT = "name a file relative to the eval set";
/** Addresses as promptfoo writes them: whole values, so that a sentence may still talk about one. */
const FILE_REFERENCE = /^file:\/\/\S+$/i;
/**
 * A value that asks for a file's content. Nothing is read for it, and sending the address as if it were the text
 * would measure something that nobody meant.
 */
function fileReference(value, path = []) {
    if (typeof value === "string")
        return FILE_REFERENCE.test(value) ? { path, text: value } : null;
    if (typeof value !== "object" || value === null)
        return null;
    const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    for (const [key, part] of entries) {
        const found = fileReference(part, [...path, key]);
        if (found)
            return found;
    }
    return null;
}
const unreadable = (file, line, message, hint) => ({
    file,
    line,
    message,
    hint,
    reason: "unsupported_file",
});


/***/ }),

/***/ 33957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ caseMessages),
/* harmony export */   U9: () => (/* binding */ ImagesShape),
/* harmony export */   fP: () => (/* binding */ MessageShape),
/* harmony export */   pn: () => (/* binding */ caseImages)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35455);
/* harmony import */ var _text_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43005);
/* harmony import */ var _models_message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73538);
/* harmony import */ var _models_tool_call_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95260);
/* harmony import */ var _prompts_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54937);
/* harmony import */ var _text_mapping_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48754);






/** A case's conversation and images: as they are written, and as they are sent. */
const text = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().meta({ description: "a text" });
const part = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ text }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ image: text }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ type: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("text"), text }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ type: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("image_url"), image_url: zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ url: text }) }),
])
    .meta({ description: "a part, `{ text: … }` or `{ image: … }`" });
const MessageShape = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    // System text belongs to the prompt, which is what is being compared.
    role: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(["user", "assistant", "tool"]).meta({ description: "user, assistant or tool" }),
    content: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(part)])
        .meta({ description: "a text, or a list of `{ text: … }` and `{ image: … }`" })
        .nullable()
        .optional(),
    tool_calls: _models_tool_call_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolCallsShape */ .P.optional(),
    tool_call_id: text.optional(),
});
const ImagesShape = zod__WEBPACK_IMPORTED_MODULE_4__/* .custom */ .IeY((value) => {
    const written = value;
    const images = (0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(written) ? written : (0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(written) ? Object.values(written) : [];
    return images.length > 0 && images.every((image) => typeof image === "string" && image !== "");
})
    .meta({ description: "a list of images, or a mapping from variables to images" });
function caseImages(images, reader) {
    return Object.entries(images ?? {}).flatMap(([key, source], n) => {
        const named = !Array.isArray(images);
        const image = read(source, ["images", named ? key : n], reader);
        return image === null ? [] : [{ variable: named ? key : null, image }];
    });
}
function caseMessages(messages, reader) {
    return messages.map((message, n) => {
        const { role, content, tool_calls, tool_call_id } = message;
        if (saysNothing(message))
            reader.problems.push(nothingSaid(n, reader));
        return {
            role,
            content: typeof content === "string"
                ? content
                : (0,_models_message_js__WEBPACK_IMPORTED_MODULE_5__/* .contentOf */ .$E)((content ?? []).map((part, m) => pieceOf(part, [n, m], reader))),
            ...(tool_calls !== undefined && { toolCalls: (0,_models_tool_call_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .toolCallsOf */ .V)(tool_calls) }),
            ...(tool_call_id !== undefined && { toolCallId: tool_call_id }),
        };
    });
}
const saysNothing = ({ content, tool_calls = [] }) => (content === undefined || content === null) && tool_calls.length === 0;
const nothingSaid = (n, { file, lineOf }) => ({
    file,
    line: lineOf(["messages", n]),
    message: `\`messages[${n}]\` has no \`content\``,
    hint: "give its text, or the `tool_calls` of an assistant",
});
function pieceOf(part, [n, m], reader) {
    if ("text" in part)
        return part.text;
    const source = "image" in part ? part.image : part.image_url.url;
    return read(source, ["messages", n, "content", m], reader) ?? "";
}
function read(source, at, { file, files, lineOf, problems }) {
    const reading = (0,_prompts_images_js__WEBPACK_IMPORTED_MODULE_2__/* .readImage */ .AM)(source, file, files);
    if (reading.ok)
        return reading.image;
    const { message, hint } = reading;
    problems.push({ file, line: lineOf(at), message, hint });
    return null;
}


/***/ }),

/***/ 57028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ rubricOf),
/* harmony export */   T: () => (/* binding */ judgedCases)
/* harmony export */ });
/**
 * The criteria by which a case's answers are scored: those of the set, and of the ones that each case words for itself
 * only those that this case does. None where nothing judges the case.
 */
function rubricOf(rubric, { expects }) {
    return rubric.flatMap((criterion) => {
        if (criterion.perCase !== true)
            return [criterion];
        const own = expects[criterion.id];
        if (own === undefined)
            return [];
        const description = own === "" ? criterion.description : `${criterion.description}\n${own}`;
        return [{ ...criterion, description }];
    });
}
/** The cases whose answers a judge scores. */
const judgedCases = ({ rubric, cases, }) => cases.filter((of) => rubricOf(rubric, of).length > 0);


/***/ }),

/***/ 30675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ld: () => (/* binding */ items),
  y_: () => (/* binding */ part),
  c_: () => (/* binding */ readContent)
});

// EXTERNAL MODULE: ./build/js/text/json.js
var json = __webpack_require__(20676);
// EXTERNAL MODULE: ./build/js/text/lines.js
var text_lines = __webpack_require__(35151);
// EXTERNAL MODULE: ./build/js/text/mapping.js
var mapping = __webpack_require__(48754);
;// CONCATENATED MODULE: ./build/js/text/json-document.js



/** A JSON text as data with the lines of its parts; null where it is no JSON, which then may be another notation. */
function jsonDocument(text, file) {
    const reading = (0,json/* readJson */.Vh)(text);
    if (!reading.ok)
        return null;
    const { value } = reading;
    const lines = linesIn(text, value);
    const first = (0,text_lines/* lineAt */.mh)(text, text.search(/\S/));
    const lineOf = (path) => {
        let line = first;
        let here = value;
        for (const key of path) {
            const next = typeof here === "object" && here !== null ? lines.get(here)?.get(key) : undefined;
            if (next === undefined)
                return line;
            line = next;
            here = here[key];
        }
        return line;
    };
    return { file, value, lineOf };
}
/** A string is known by its first quote: one pattern for the whole of a long one would run out of stack. */
const TOKEN = /["{}[\],\n]|[-+.\w]+/g;
/** Walks a text that has been read, beside its value. */
function linesIn(text, root) {
    const known = new WeakMap();
    const open = [];
    let line = 1;
    const enter = () => {
        const parent = open.at(-1);
        const value = parent === undefined ? root : childOf(parent);
        const lines = new Map();
        if (typeof value === "object" && value !== null)
            known.set(value, lines);
        if (parent !== undefined && (0,mapping/* isList */.Lv)(parent.value))
            parent.lines.set(parent.index, line);
        open.push({ value, lines, index: 0, key: null });
    };
    TOKEN.lastIndex = 0;
    for (let found = TOKEN.exec(text); found !== null; found = TOKEN.exec(text)) {
        const [token] = found;
        const here = open.at(-1);
        if (token === '"')
            TOKEN.lastIndex = (0,json/* endOfString */.ap)(text, found.index);
        if (token === "\n")
            line++;
        else if (token === "{" || token === "[")
            enter();
        else if (token === "}" || token === "]")
            open.pop();
        else if (here === undefined)
            continue;
        else if (token === ",") {
            here.index++;
            here.key = null;
        }
        else if ((0,mapping/* isMapping */.pi)(here.value) && here.key === null) {
            here.key = JSON.parse(text.slice(found.index, TOKEN.lastIndex));
            here.lines.set(here.key, line);
        }
        else if ((0,mapping/* isList */.Lv)(here.value))
            here.lines.set(here.index, line);
    }
    return known;
}
function childOf({ value, index, key }) {
    if ((0,mapping/* isList */.Lv)(value))
        return value[index] ?? null;
    return ((0,mapping/* isMapping */.pi)(value) && key !== null ? value[key] : null) ?? null;
}

// EXTERNAL MODULE: ./build/js/text/jsonl.js
var jsonl = __webpack_require__(47946);
// EXTERNAL MODULE: ./build/js/text/table.js
var table = __webpack_require__(16616);
// EXTERNAL MODULE: ./build/js/text/yaml.js + 1 modules
var yaml = __webpack_require__(1193);
;// CONCATENATED MODULE: ./build/js/evals/content.js







/** Keys under which exports put their rows. */
const WRAPPERS = ["rows", "data", "examples", "items", "cases", "goldens", "samples", "records"];
/**
 * The notation by what the text is; the name only tells tables and JSON Lines, whose broken ones look like nothing.
 * JSON Lines under `.json` and one JSON list under `.jsonl` are common.
 */
function readContent(text, file) {
    if (/\.[ct]sv$/i.test(file))
        return content_table(text, file);
    const named = /\.(jsonl|ndjson)$/i.test(file);
    if (named || /^\s*[[{]/.test(text)) {
        const whole = named && isLines(text) ? null : jsonDocument(text, file);
        if (whole !== null)
            return documentOf("json", whole);
        if (named || isLines(text))
            return lines(text, file);
    }
    const read = (0,yaml/* parseYaml */.h)(text, file);
    if (!read.ok)
        return { file, notation: "yaml", document: null, rows: null, problems: read.problems };
    const { value, lineOf } = read.value;
    return documentOf("yaml", { file, value: value ?? (0,mapping/* mapping */.pq)([]), lineOf });
}
/** The first line with text is a whole JSON value, and not the only thing that a reader would call a document. */
function isLines(text) {
    const first = (0,text_lines/* linesOf */.Dx)(text).find((line) => line.text.trim() !== "");
    return first === undefined || (0,mapping/* isMapping */.pi)(content_valueOf(first.text));
}
function content_valueOf(text) {
    const reading = (0,json/* readJson */.Vh)(text);
    return reading.ok ? reading.value : null;
}
function documentOf(notation, document) {
    const rows = rowsOf(document, notation);
    return { file: document.file, notation, document, rows, problems: [] };
}
function rowsOf(whole, notation) {
    const { value } = whole;
    if ((0,mapping/* isList */.Lv)(value))
        return items(whole).map(unwrapped);
    if (!(0,mapping/* isMapping */.pi)(value))
        return null;
    const wrapper = WRAPPERS.find((key) => (0,mapping/* isList */.Lv)(value[key] ?? null) && !isOwnSet(value, notation));
    if (wrapper !== undefined)
        return items(part(whole, [wrapper])).map(unwrapped);
    // One row, as a single line of JSON Lines under `.json` is.
    return notation === "json" ? [whole] : null;
}
/** A set of our own has its cases in the same place, and more beside them. */
const isOwnSet = (value, notation) => Object.hasOwn(value, "cases") &&
    (notation === "yaml" ||
        ["rubric", "checks", "cases_from"].some((key) => Object.hasOwn(value, key)));
/** `{ row_idx, row: { … } }`, as viewers of hosted data sets give rows. */
function unwrapped(row) {
    return (0,mapping/* isMapping */.pi)(row.value) && (0,mapping/* isMapping */.pi)(row.value["row"] ?? null) ? part(row, ["row"]) : row;
}
/** What a path leads to, which is there. */
function part({ file, value, lineOf }, path) {
    const found = path.reduce((of, key) => of[key] ?? null, value);
    return { file, value: found, lineOf: (at) => lineOf([...path, ...at]) };
}
/** The items of a list; none where it is no list. */
const items = (list) => (0,mapping/* isList */.Lv)(list.value) ? list.value.map((_, n) => part(list, [n])) : [];
function lines(text, file) {
    const { rows, problems } = (0,jsonl/* readJsonLines */.s)(text, file);
    return {
        file,
        notation: "jsonl",
        document: null,
        rows: rows.map(({ value, line }) => unwrapped({ file, value, lineOf: () => line })),
        problems,
    };
}
function content_table(text, file) {
    const read = (0,table/* readTable */.x)(text, file);
    const rows = read.ok
        ? read.value.map(({ value, line }) => ({ file, value, lineOf: () => line }))
        : null;
    return { file, notation: "table", document: null, rows, problems: read.ok ? [] : read.problems };
}


/***/ }),

/***/ 45793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   K4: () => (/* binding */ draft),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
const placeOf = ({ file, lineOf }) => ({
    file,
    line: lineOf([]),
});
const EMPTY = {
    rubric: [],
    checks: [],
    rows: [],
    unmapped: [],
    problems: [],
    warnings: [],
};
const draft = (found) => ({ ...EMPTY, ...found });
/** Several files' findings as one set's, in their order. */
const joined = (drafts) => ({
    rubric: drafts.flatMap((of) => of.rubric),
    checks: drafts.flatMap((of) => of.checks),
    rows: drafts.flatMap((of) => of.rows),
    unmapped: drafts.flatMap((of) => of.unmapped),
    problems: drafts.flatMap((of) => of.problems),
    warnings: drafts.flatMap((of) => of.warnings),
});


/***/ }),

/***/ 1227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   aG: () => (/* binding */ checkContent),
/* harmony export */   nx: () => (/* binding */ canFail)
/* harmony export */ });
/** A check's kind as it is written: `max-length`, `not-contains`. */
const checkName = ({ kind, negate }) => negate ? `not-${kind}` : kind;
/** Whether an answer can fail by these checks. */
const canFail = (checks) => checks.some(({ weight }) => weight > 0);
/** What a check says; labels are only how it is shown. Without what is left to its default, so digests last. */
const checkContent = ({ kind, negate, value, threshold, weight }) => ({
    kind,
    negate,
    value,
    ...(threshold === null ? {} : { threshold }),
    ...(weight === 1 ? {} : { weight }),
});


/***/ }),

/***/ 87610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ namedRows)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14376);

/**
 * Rows with names that do not depend on where they stand: a row's own, else the digest of its question. Rows of one
 * name are told apart by the digest of all they say, and of equal ones the first is kept.
 */
function namedRows(rows) {
    const named = rows.map((row) => ({ ...row, name: row.id ?? digest(question(row.shape), 12) }));
    const kept = [];
    const warnings = [];
    for (const [name, namesakes] of Map.groupBy(named, (row) => row.name)) {
        const different = new Map();
        for (const { shape, file, line } of namesakes) {
            const content = digest(shape, 8);
            const twin = different.get(content);
            if (twin === undefined) {
                different.set(content, { file, line });
                const id = namesakes.length === 1 ? name : `${name}-${content}`;
                kept.push({ shape: { ...shape, id }, file, lineOf: () => line });
            }
            else {
                const message = `the same case stands at ${twin.file}:${twin.line} too`;
                warnings.push({ file, line, message, hint: "it is asked once" });
            }
        }
    }
    return { rows: kept, warnings };
}
/** What is asked: a better reference or another check does not make another case. */
const question = ({ input, messages, images }) => ({
    input,
    messages,
    images,
});
/** Through JSON, which leaves out what is not there. */
const digest = (value, length) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(JSON.parse(JSON.stringify(value))).slice(0, length);


/***/ }),

/***/ 95340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ native_native)
});

// EXTERNAL MODULE: ./build/js/text/jsonl.js
var jsonl = __webpack_require__(47946);
// EXTERNAL MODULE: ./build/js/text/mapping.js
var mapping = __webpack_require__(48754);
// EXTERNAL MODULE: ./build/js/text/shape.js
var text_shape = __webpack_require__(43005);
// EXTERNAL MODULE: ./build/js/text/suggest.js
var suggest = __webpack_require__(82962);
// EXTERNAL MODULE: ./build/js/evals/case-files.js
var case_files = __webpack_require__(15202);
// EXTERNAL MODULE: ./build/js/evals/content.js + 1 modules
var content = __webpack_require__(30675);
// EXTERNAL MODULE: ./build/js/evals/draft.js
var draft = __webpack_require__(45793);
// EXTERNAL MODULE: ./build/js/evals/row-values.js
var row_values = __webpack_require__(55269);
// EXTERNAL MODULE: ./build/js/evals/slices.js
var slices = __webpack_require__(52911);
// EXTERNAL MODULE: ./build/js/evals/formats/row-format.js
var row_format = __webpack_require__(27581);
;// CONCATENATED MODULE: ./build/js/evals/formats/columns.js






/** The rows of any file as cases, by what an eval set says of its columns. */
function byColumns(content, columns) {
    const { file, rows } = content;
    if (rows === null) {
        const message = "the file holds no list of rows";
        const none = { file, line: null, message, hint: "name a table or JSON Lines" };
        return (0,draft/* draft */.K4)({ problems: content.problems.length > 0 ? content.problems : [none] });
    }
    const there = (0,row_format/* fieldsOf */.Pf)(rows);
    const lacking = rows.length === 0 ? [] : namesIn(columns).filter((name) => !isThere(name, there));
    const problems = lacking.map((name) => ({
        file,
        line: 1,
        message: `there is no column \`${name}\`, which \`columns\` names`,
        hint: (0,suggest/* didYouMean */.au)(name, [...there]),
    }));
    if (problems.length > 0)
        return (0,draft/* draft */.K4)({ problems });
    const name = "a table";
    const read = (fields) => caseOf(fields, columns);
    const found = (0,row_format/* readRows */.aK)(rows, { name, known: [...there], recognises: () => true, read });
    return { ...found, problems: [...content.problems, ...found.problems] };
}
function caseOf(fields, columns) {
    const one = (column) => column === undefined ? null : (0,row_values/* textIn */.r7)(valueAt(fields, column));
    const all = (of) => listed(of).flatMap((column) => (0,row_values/* textsIn */.Ej)(valueAt(fields, column)));
    const asked = askedBy(fields, columns);
    const shape = (0,row_values/* shapeOf */.F5)(asked, {
        reference: one(columns.reference),
        contexts: all(columns.contexts),
        slices: all(columns.slices).filter(slices/* isSliceName */.G),
    });
    return { id: one(columns.id), left: asked.left, shape };
}
/** One column is the whole input; several are variables of their own names. */
function askedBy(fields, { input, messages }) {
    const said = messages === undefined ? null : (0,row_values/* askedIn */.UB)(valueAt(fields, messages));
    const conversation = said?.shape.messages === undefined ? {} : { messages: said.shape.messages };
    const left = said?.left ?? [];
    if (typeof input === "string") {
        const asked = (0,row_values/* askedIn */.UB)(valueAt(fields, input));
        return { shape: { ...asked.shape, ...conversation }, left: [...asked.left, ...left] };
    }
    if (input === undefined)
        return { shape: conversation, left };
    const variables = Object.entries(input).map(([variable, column]) => [variable, valueAt(fields, column)]);
    return { shape: { input: (0,mapping/* mapping */.pq)(variables), ...conversation }, left };
}
const listed = (of) => of === undefined ? [] : typeof of === "string" ? [of] : of;
const namesIn = ({ id, input, messages, reference, contexts, slices }) => [
    ...listed(id),
    ...(typeof input === "object" ? Object.values(input) : listed(input)),
    ...listed(messages),
    ...listed(reference),
    ...listed(contexts),
    ...listed(slices),
];
const isThere = (name, fields) => fields.has(name) || fields.has(name.split(".")[0] ?? "");
/** A field by its own name, else step by step along the dots: `metadata.tier`. */
function valueAt(fields, name) {
    if (Object.hasOwn(fields, name))
        return fields[name] ?? null;
    return name
        .split(".")
        .reduce((of, step) => ((0,mapping/* isMapping */.pi)(of) && Object.hasOwn(of, step) ? (of[step] ?? null) : null), fields);
}

// EXTERNAL MODULE: ../../../work/main/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(35455);
// EXTERNAL MODULE: ./build/js/evals/case-messages.js
var case_messages = __webpack_require__(33957);
;// CONCATENATED MODULE: ./build/js/evals/formats/native-schema.js




/** Shapes of an eval set and of a case, as written; descriptions complete "must be …". */
const native_schema_text = schemas/* string */.YjP().regex(/\S/).meta({ description: "a text that is not empty" });
const anyText = schemas/* string */.YjP().meta({ description: "a text" });
const yesOrNo = schemas/* boolean */.zMY().meta({ description: "true or false" });
const texts = schemas/* array */.YOg(anyText).meta({ description: "a list of texts" });
const checks = schemas/* array */.YOg(schemas/* custom */.IeY((value) => value !== undefined))
    .meta({ description: 'a list of checks, such as `- contains: "30 days"`' });
const webAddress = schemas/* string */.YjP()
    // It becomes a link in a report.
    .refine((url) => /^https?:\/\//i.test(url) && URL.canParse(url))
    .meta({ description: "an http or https address" });
const input = schemas/* custom */.IeY((value) => typeof value === "string" ||
    (typeof value === "object" && value !== null && !Array.isArray(value)))
    .meta({ description: "a text, or a mapping from variables to values" });
const sliceName = schemas/* string */.YjP()
    .refine(slices/* isSliceName */.G)
    .meta({ description: "a name other than `(all)`, to which every case belongs" });
const CaseShape = schemas/* strictObject */.rej({
    id: schemas/* union */.KCZ([schemas/* string */.YjP().regex(/\S/), schemas/* number */.aig()])
        .meta({ description: "a text or number that names the case" }),
    input: input.optional(),
    messages: schemas/* array */.YOg(case_messages/* MessageShape */.fP).meta({ description: "a list of `{ role, content }`" }).optional(),
    images: case_messages/* ImagesShape */.U9.optional(),
    slices: schemas/* array */.YOg(sliceName).meta({ description: "a list of names" }).optional(),
    reference: anyText.nullable().optional(),
    expects: schemas/* record */.g1P(schemas/* string */.YjP(), anyText)
        .meta({ description: "a mapping from criteria to texts" })
        .optional(),
    contexts: texts.optional(),
    checks: checks.optional(),
    must_pass: yesOrNo.optional(),
    incident: schemas/* strictObject */.rej({ url: webAddress.optional(), cause: native_schema_text.optional() }).optional(),
});
const criterion = schemas/* strictObject */.rej({
    id: native_schema_text,
    description: native_schema_text,
    scale: schemas/* strictObject */.rej({
        1: native_schema_text.optional(),
        2: native_schema_text.optional(),
        3: native_schema_text.optional(),
        4: native_schema_text.optional(),
        5: native_schema_text.optional(),
    })
        .meta({ description: "a mapping from scores (1 to 5) to texts" })
        .prefault({}),
    weight: schemas/* number */.aig().gt(0).meta({ description: "a number above 0" }).default(1),
    own_call: yesOrNo.default(false),
    per_case: yesOrNo.default(false),
});
const column = native_schema_text.meta({ description: "the name of a column" });
const columns = schemas/* union */.KCZ([column, schemas/* array */.YOg(column)])
    .meta({ description: "the name of a column, or a list of names" });
const ColumnsShape = schemas/* strictObject */.rej({
    id: column.optional(),
    input: schemas/* union */.KCZ([column, schemas/* record */.g1P(schemas/* string */.YjP(), column)])
        .meta({ description: "the name of a column, or a mapping from variables to columns" })
        .optional(),
    messages: column.optional(),
    reference: column.optional(),
    contexts: columns.optional(),
    slices: columns.optional(),
});
const caseFile = schemas/* union */.KCZ([anyText, schemas/* strictObject */.rej({ file: native_schema_text, columns: ColumnsShape })])
    .meta({ description: "a path, or `{ file: …, columns: … }`" });
const EvalSetShape = schemas/* strictObject */.rej({
    rubric: schemas/* array */.YOg(criterion).meta({ description: "a list of criteria" }).default([]),
    checks: checks.default([]),
    cases: schemas/* array */.YOg(CaseShape).meta({ description: "a list of cases" }).default([]),
    cases_from: schemas/* array */.YOg(caseFile).meta({ description: "a list of files" }).default([]),
});

;// CONCATENATED MODULE: ./build/js/evals/formats/native.js










/** Our own eval sets, and files of our own cases: what no other format claims, so that every slip gets its sentence. */
const native_native = {
    name: "Evenhand",
    recognises: () => true,
    read: (content, around) => {
        const { document, rows, notation } = content;
        return document !== null && isSet(document, notation === "yaml")
            ? readSet(document, around)
            : readCases(rows ?? [], content);
    },
};
const SET_KEYS = Object.keys(EvalSetShape.shape);
/** A mapping in YAML that is no list of cases can only be meant for a set. */
const isSet = ({ value }, yaml) => !(0,mapping/* isList */.Lv)(value) && (yaml || ((0,mapping/* isMapping */.pi)(value) && SET_KEYS.some((key) => key in value)));
function readSet(document, around) {
    const { file, lineOf } = document;
    const shape = (0,text_shape/* checkShape */.e)(EvalSetShape, document);
    if (!shape.ok)
        return (0,draft/* draft */.K4)({ problems: (0,jsonl/* mostOf */.F)(shape.problems) });
    const { rubric, checks, cases, cases_from } = shape.value;
    const own = (0,draft/* draft */.K4)({
        rubric: rubric.map((shape, n) => ({ shape, file, line: lineOf(["rubric", n, "id"]) })),
        checks: checks.map((raw, n) => ({ raw, file, line: lineOf(["checks", n]) })),
        rows: cases.map((shape, n) => ({ shape, file, lineOf: (at) => lineOf(["cases", n, ...at]) })),
    });
    const others = cases_from.map((entry, n) => from(entry, file, lineOf(["cases_from", n]), around));
    return (0,draft/* joined */.oR)([own, ...others]);
}
/** The cases of a file that a set names, whatever its format. */
function from(entry, set, line, around) {
    const { file, columns } = typeof entry === "string" ? { file: entry, columns: null } : entry;
    const found = (0,case_files/* caseFile */.T0)(file, set);
    if (!found.ok)
        return (0,draft/* draft */.K4)({ problems: [(0,case_files/* unreadable */.O$)(set, line, found.message, case_files/* CASE_FILE_HINT */.gn)] });
    const text = around.text(found.path);
    if (text === null) {
        const message = `\`${found.path}\` does not exist`;
        return (0,draft/* draft */.K4)({ problems: [{ file: set, line, message, hint: case_files/* CASE_FILE_HINT */.gn }] });
    }
    return columns === null
        ? around.draft(found.path)
        : byColumns((0,content/* readContent */.c_)(text, found.path), columns);
}
function readCases(rows, { file, notation }) {
    const fields = (0,row_format/* fieldsOf */.Pf)(rows);
    const isOurs = Object.keys(CaseShape.shape).some((key) => fields.has(key));
    if (fields.size > 0 && (notation === "table" || !isOurs)) {
        return (0,draft/* draft */.K4)({ problems: [unknownFormat(file, [...fields])] });
    }
    const read = rows.map((row) => ({ row, shape: (0,text_shape/* checkShape */.e)(CaseShape, row) }));
    return (0,draft/* draft */.K4)({
        rows: read.flatMap(({ row: { file, lineOf }, shape }) => shape.ok ? [{ shape: shape.value, file, lineOf }] : []),
        problems: (0,jsonl/* mostOf */.F)(read.flatMap(({ shape }) => (shape.ok ? [] : shape.problems))),
    });
}
/** Columns listed in a sentence. */
const MOST_FIELDS = 8;
const unknownFormat = (file, fields) => ({
    file,
    line: 1,
    message: `no format of eval sets has the fields ${(0,suggest/* listed */.KE)(fields.slice(0, MOST_FIELDS))}`,
    hint: "name the file in an eval set as `cases_from: [{ file: …, columns: { input: …, reference: … } }]`",
});


/***/ }),

/***/ 23885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ evalFormat)
});

// UNUSED EXPORTS: EVAL_FORMATS

// EXTERNAL MODULE: ./build/js/evals/row-values.js
var row_values = __webpack_require__(55269);
// EXTERNAL MODULE: ./build/js/text/mapping.js
var mapping = __webpack_require__(48754);
// EXTERNAL MODULE: ./build/js/evals/slices.js
var slices = __webpack_require__(52911);
;// CONCATENATED MODULE: ./build/js/evals/slice-names.js


/** Keys of other tools' metadata whose values name kinds of cases; what else stands there is no slice. */
const NAMING = [
    "slice",
    "slices",
    "tag",
    "tags",
    "category",
    "categories",
    "topic",
    "group",
    "segment",
    "split",
    "difficulty",
];
/** Longer values are texts, not names. */
const LONGEST = 60;
/** The slices that a row's metadata or tags name, each as it is written. */
function slicesIn(value) {
    if (value === undefined || value === null)
        return [];
    if ((0,mapping/* isMapping */.pi)(value)) {
        return NAMING.flatMap((key) => (Object.hasOwn(value, key) ? namesIn(value[key] ?? null) : []));
    }
    return namesIn(value);
}
function namesIn(value) {
    if (Array.isArray(value))
        return value.flatMap(namesIn);
    if (typeof value !== "string" && typeof value !== "number")
        return [];
    const name = String(value).trim();
    return (0,slices/* isSliceName */.G)(name) && name.length <= LONGEST ? [name] : [];
}

;// CONCATENATED MODULE: ./build/js/evals/formats/braintrust.js


/** Rows of Braintrust, and of evalite and autoevals, which share their names. */
const braintrust = {
    name: "Braintrust",
    recognises: (fields) => fields.has("input") && fields.has("expected"),
    known: ["id", "input", "expected", "output", "metadata", "tags", "created", "_xact_id", "origin"],
    read: ({ id, input = null, expected, output, metadata = null, tags }) => {
        const asked = (0,row_values/* askedIn */.UB)((0,row_values/* dataIn */.GF)(input));
        const slices = [...slicesIn((0,row_values/* dataIn */.GF)(metadata)), ...slicesIn((0,row_values/* dataIn */.GF)(tags ?? null))];
        return {
            id: (0,row_values/* textIn */.r7)(id),
            left: asked.left,
            shape: (0,row_values/* shapeOf */.F5)(asked, { reference: (0,row_values/* textIn */.r7)(expected), slices }),
            ...((0,row_values/* textIn */.r7)(output) !== null && { answer: "output" }),
        };
    },
};

;// CONCATENATED MODULE: ./build/js/evals/formats/deepeval.js


const SIGNS = ["expected_output", "actual_output", "retrieval_context"];
/** Goldens and test cases of DeepEval. */
const deepeval = {
    name: "DeepEval",
    recognises: (fields) => fields.has("input") && SIGNS.some((key) => fields.has(key)),
    known: [
        "input",
        ...SIGNS,
        "context",
        "name",
        "comments",
        "source_file",
        "additional_metadata",
        "tags",
        "tools_called",
        "expected_tools",
        "custom_column_key_values",
        "id",
    ],
    read: (fields) => {
        const asked = (0,row_values/* askedIn */.UB)(fields["input"] ?? null);
        const own = (0,row_values/* textsIn */.Ej)(fields["context"]);
        const shape = (0,row_values/* shapeOf */.F5)(asked, {
            reference: (0,row_values/* textIn */.r7)(fields["expected_output"]),
            contexts: own.length > 0 ? own : (0,row_values/* textsIn */.Ej)(fields["retrieval_context"]),
            slices: [...slicesIn(fields["additional_metadata"]), ...slicesIn(fields["tags"])],
        });
        const tools = fields["expected_tools"];
        return {
            id: (0,row_values/* textIn */.r7)(fields["id"]) ?? (0,row_values/* textIn */.r7)(fields["name"]),
            left: asked.left,
            shape,
            ...((0,row_values/* textIn */.r7)(fields["actual_output"]) !== null && { answer: "actual_output" }),
            ...((0,row_values/* textsIn */.Ej)(tools).length > 0 && {
                unmapped: [
                    { what: "expected_tools", why: "is not asked here; `tool-called` is a check of it" },
                ],
            }),
        };
    },
};

// EXTERNAL MODULE: ./build/js/evals/content.js + 1 modules
var evals_content = __webpack_require__(30675);
// EXTERNAL MODULE: ./build/js/evals/draft.js
var draft = __webpack_require__(45793);
// EXTERNAL MODULE: ./build/js/evals/formats/row-format.js
var row_format = __webpack_require__(27581);
;// CONCATENATED MODULE: ./build/js/evals/formats/foundry.js






/** What the built-in evaluators that grade an answer look at. */
const BUILT_IN = {
    "builtin.fluency": "The answer is in correct and natural language.",
    "builtin.coherence": "The sentences of the answer fit together and read as one text.",
    "builtin.relevance": "The answer addresses the question, and nothing else.",
    "builtin.groundedness": "Every claim of the answer is supported by the contexts.",
    "builtin.similarity": "The answer means the same as the reference.",
    "builtin.response_completeness": "The answer says everything that the reference says.",
};
const dataRows = {
    name: "Foundry",
    recognises: (fields) => fields.has("query"),
    known: ["id", "query", "response", "ground_truth", "context", "conversation", "category", "tags"],
    read: (fields) => {
        const asked = (0,row_values/* questionIn */.qh)(fields["query"] ?? null, "query");
        return {
            id: (0,row_values/* textIn */.r7)(fields["id"]),
            left: asked.left,
            shape: (0,row_values/* shapeOf */.F5)(asked, {
                reference: (0,row_values/* textIn */.r7)(fields["ground_truth"]),
                contexts: (0,row_values/* textsIn */.Ej)(fields["context"]),
                slices: slicesIn(fields),
            }),
            ...((0,row_values/* textIn */.r7)(fields["response"]) !== null && { answer: "response" }),
        };
    },
};
const plain = (0,row_format/* ofRows */.Lt)(dataRows);
/** Data files of Azure AI Foundry's evaluations, with or without the evaluators around the rows. */
const foundry = {
    name: "Foundry",
    recognises: plain.recognises,
    read: (content, around) => {
        const read = plain.read(content, around);
        const { document } = content;
        return document !== null && (0,mapping/* isMapping */.pi)(document.value) ? withEvaluators(read, document) : read;
    },
};
function withEvaluators(read, document) {
    const entries = (0,evals_content/* items */.ld)((0,evals_content/* part */.y_)(document, ["evaluators"]));
    const rubric = entries.flatMap((of) => {
        const description = Object.hasOwn(BUILT_IN, String(of.value))
            ? BUILT_IN[String(of.value)]
            : undefined;
        if (description === undefined)
            return [];
        const id = String(of.value).replace(/^builtin\./, "");
        const shape = { id, description, scale: {}, weight: 1, own_call: false, per_case: false };
        return [{ ...(0,draft/* placeOf */.$t)(of), shape }];
    });
    const graders = (0,evals_content/* part */.y_)(document, ["openai_graders"]);
    const unmapped = [
        ...entries
            .filter((of) => !Object.hasOwn(BUILT_IN, String(of.value)))
            .map((of) => ({
            ...(0,draft/* placeOf */.$t)(of),
            what: (0,row_values/* textIn */.r7)(of.value) ?? "evaluator",
            why: "is an evaluator that is not known here",
        })),
        ...(graders.value === null
            ? []
            : [
                {
                    ...(0,draft/* placeOf */.$t)(graders),
                    what: "openai_graders",
                    why: "belong to a service and are not read",
                },
            ]),
    ];
    return {
        ...read,
        rubric: [...read.rubric, ...rubric],
        unmapped: [...read.unmapped, ...unmapped],
    };
}

// EXTERNAL MODULE: ./build/js/text/json.js
var json = __webpack_require__(20676);
// EXTERNAL MODULE: ./build/js/evals/foreign-rows.js
var foreign_rows = __webpack_require__(87610);
// EXTERNAL MODULE: ./build/js/text/suggest.js
var suggest = __webpack_require__(82962);
;// CONCATENATED MODULE: ./build/js/evals/formats/github-evaluators.js




/** In gh-models `equals` is exact, and the others look past capitals. */
const STRING_CHECKS = new Map([
    ["equals", "equals"],
    ["contains", "icontains"],
    ["startsWith", "istarts-with"],
    ["endsWith", "iends-with"],
]);
/** The service's own graders, by what they look at. */
const github_evaluators_BUILT_IN = new Map([
    ["github/similarity", "The answer means the same as the reference."],
    ["github/coherence", "The sentences of the answer fit together and read as one text."],
    ["github/fluency", "The answer is in correct and natural language."],
    ["github/relevance", "The answer addresses the question, and nothing else."],
    ["github/groundedness", "Every claim of the answer is supported by what was given."],
]);
/** The evaluators of a file, and those that have no meaning here. */
function readEvaluators(list) {
    const read = (0,evals_content/* items */.ld)(list).flatMap(readEvaluator);
    return {
        evaluators: withOwnNames(read.filter((of) => "kind" in of)),
        unmapped: read.filter((of) => "why" in of),
    };
}
/** Nothing keeps a file from calling two graders alike. */
function withOwnNames(evaluators) {
    const taken = new Map();
    return evaluators.map((of) => {
        if (of.kind === "check")
            return of;
        const count = (taken.get(of.id) ?? 0) + 1;
        taken.set(of.id, count);
        return count === 1 ? of : { ...of, id: `${of.id} ${count}` };
    });
}
function readEvaluator(entry) {
    const { value } = entry;
    const given = (0,mapping/* isMapping */.pi)(value) ? value : {};
    const name = typeof given["name"] === "string" && given["name"] !== "" ? given["name"] : "evaluator";
    const place = (0,draft/* placeOf */.$t)(entry);
    const lost = (why) => [{ ...place, what: name, why }];
    if ((0,mapping/* isMapping */.pi)(given["string"] ?? null))
        return stringChecks((0,evals_content/* part */.y_)(entry, ["string"]), name);
    if ((0,mapping/* isMapping */.pi)(given["llm"] ?? null)) {
        const criterion = graded((0,evals_content/* part */.y_)(entry, ["llm"]).value, name);
        return criterion === null ? lost("has no `prompt` to grade by") : [{ ...place, ...criterion }];
    }
    const uses = given["uses"];
    if (typeof uses !== "string")
        return lost("is of no kind that is known here");
    const description = github_evaluators_BUILT_IN.get(uses);
    if (description === undefined) {
        return lost(`uses \`${uses}\`, which is not known here; ${(0,suggest/* didYouMean */.au)(uses, [...github_evaluators_BUILT_IN.keys()])}`);
    }
    const needsReference = uses === "github/similarity";
    return [{ ...place, kind: "criterion", id: name, description, scale: {}, needsReference }];
}
function stringChecks(of, name) {
    const entries = Object.entries((0,mapping/* isMapping */.pi)(of.value) ? of.value : {});
    const found = entries.map(([key, text]) => {
        const place = { file: of.file, line: of.lineOf([key]) };
        const check = STRING_CHECKS.get(key);
        if (check === undefined) {
            const why = `asks for \`${key}\`; ${(0,suggest/* didYouMean */.au)(key, [...STRING_CHECKS.keys()])}`;
            return { ...place, what: name, why };
        }
        return text === null || typeof text === "object" || text === ""
            ? { ...place, what: name, why: `has no text for \`${key}\`` }
            : { ...place, kind: "check", check, text: String(text) };
    });
    return found.length > 0 ? found : [{ ...(0,draft/* placeOf */.$t)(of), what: name, why: "asks for nothing" }];
}
/** A grader with a prompt of its own: its choices are anchors of the scale where their scores fall on one. */
function graded(llm, id) {
    const { prompt, systemPrompt, choices } = (0,mapping/* isMapping */.pi)(llm) ? llm : {};
    const said = [systemPrompt, prompt].filter((text) => typeof text === "string" && /\S/.test(text));
    if (typeof prompt !== "string" || !/\S/.test(prompt))
        return null;
    const anchors = ((0,mapping/* isList */.Lv)(choices ?? null) ? choices : []).flatMap((of) => {
        const { choice, score } = (0,mapping/* isMapping */.pi)(of) ? of : {};
        const point = typeof score === "number" ? 1 + 4 * score : 0;
        const isAnchor = Number.isInteger(point) && point >= 1 && point <= 5;
        return isAnchor && choice !== undefined ? [[point, `“${String(choice)}”`]] : [];
    });
    return {
        kind: "criterion",
        id,
        description: said.map((text) => String(text).trim()).join("\n"),
        scale: Object.fromEntries(anchors),
        needsReference: false,
    };
}

;// CONCATENATED MODULE: ./build/js/evals/formats/github-models.js







/** `testData` and `evaluators` of a GitHub Models prompt (gh-models, pkg/prompt). */
const githubModels = {
    name: "GitHub Models",
    recognises: ({ document }) => {
        const value = document?.value ?? null;
        const has = (key) => (0,mapping/* isMapping */.pi)(value) && Object.hasOwn(value, key);
        const evaluators = (0,mapping/* isMapping */.pi)(value) ? (value["evaluators"] ?? null) : null;
        const isGraded = (0,mapping/* isList */.Lv)(evaluators) && evaluators.some(mapping/* isMapping */.pi);
        return has("testData") || isGraded || (has("messages") && has("model"));
    },
    read: ({ document }) => (document === null ? (0,draft/* draft */.K4)({}) : readPrompt(document)),
};
function readPrompt(prompt) {
    const { evaluators, unmapped } = readEvaluators((0,evals_content/* part */.y_)(prompt, ["evaluators"]));
    const data = rowsOf((0,evals_content/* part */.y_)(prompt, ["testData"]));
    const asked = data.map((row) => evaluators.filter((of) => isAsked(of, row)));
    const shared = evaluators.filter((of) => !hasMarks(textOf(of)) && data.length > 0 && asked.every((list) => list.includes(of)));
    const own = evaluators.filter((of) => !shared.includes(of));
    const read = data.map((row, n) => readRow(row, own.filter((of) => asked[n].includes(of))));
    const named = (0,foreign_rows/* namedRows */.L)(read.map(({ row }) => row));
    return (0,draft/* draft */.K4)({
        ...named,
        rubric: evaluators.flatMap((of) => criterionOf(of, shared.includes(of))),
        checks: shared.flatMap((of) => of.kind === "check" ? [{ file: of.file, line: of.line, raw: { [of.check]: of.text } }] : []),
        unmapped: [...unmapped, ...read.flatMap((of) => of.unmapped)],
    });
}
/** Free mappings; also where somebody put the variables below `inputs`. */
function rowsOf(list) {
    return (0,evals_content/* items */.ld)(list).map((at) => {
        const { value } = at;
        if (!(0,mapping/* isMapping */.pi)(value))
            return { at, vars: { input: value }, expected: null };
        const { inputs, ...flat } = value;
        const all = { ...flat, ...((0,mapping/* isMapping */.pi)(inputs ?? null) ? inputs : {}) };
        const { expected, ...vars } = all;
        return { at, vars: (0,mapping/* mapping */.pq)(Object.entries(vars)), expected: (0,row_values/* textIn */.r7)(expected) };
    });
}
const isAsked = (of, { expected }) => of.kind === "check" || !of.needsReference || expected !== null;
const textOf = (of) => (of.kind === "check" ? of.text : of.description);
/** Marks that differ from case to case; the answer is called the same in all. */
const hasMarks = (text) => MARK.test(text.replaceAll(ANSWER, ""));
const MARK = /\{\{\s*([\w.-]+)\s*\}\}/;
const ANSWER = /\{\{\s*completion\s*\}\}/g;
function criterionOf(of, isShared) {
    if (of.kind === "check")
        return [];
    const { file, line, id, scale } = of;
    const isWorded = hasMarks(of.description);
    const description = isWorded ? "The answer passes this test:" : answered(of.description);
    const shape = { id, description, scale, weight: 1, own_call: false, per_case: !isShared };
    return [{ file, line, shape }];
}
const answered = (text) => text.replaceAll(ANSWER, "the answer");
function readRow({ at, vars, expected }, evaluators) {
    const values = { ...vars, ...(expected !== null && { expected }) };
    const checks = [];
    const expects = {};
    const unmapped = [];
    for (const of of evaluators) {
        const isWorded = hasMarks(textOf(of));
        const text = isWorded ? filled(answered(textOf(of)), values) : "";
        if (text === null) {
            const why = "names a value that some rows of `testData` lack, and is not asked of those";
            unmapped.push({ file: of.file, line: of.line, what: nameOf(of), why });
        }
        else if (of.kind === "check")
            checks.push({ [of.check]: text });
        else
            expects[of.id] = text;
    }
    const shape = {
        input: vars,
        ...(expected !== null && { reference: expected }),
        ...(checks.length > 0 && { checks }),
        ...(Object.keys(expects).length > 0 && { expects }),
    };
    return { row: { ...(0,draft/* placeOf */.$t)(at), id: null, shape }, unmapped };
}
const nameOf = (of) => (of.kind === "check" ? of.check : of.id);
/** Plain replacement, as gh-models does it; null where a value is not there. */
function filled(text, values) {
    let isWhole = true;
    const said = text.replaceAll(new RegExp(MARK, "g"), (_, name) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        if (value !== undefined && value !== null)
            return (0,json/* jsonWords */.WY)(value);
        isWhole = false;
        return "";
    });
    return isWhole && said !== "" ? said : null;
}

;// CONCATENATED MODULE: ./build/js/evals/formats/langfuse.js


/** Dataset items as Langfuse's API and exports give them; archived ones take no part. */
const langfuse = {
    name: "Langfuse",
    recognises: (fields) => fields.has("input") &&
        ["expectedOutput", "datasetName", "datasetId", "sourceTraceId"].some((key) => fields.has(key)),
    known: [
        "id",
        "datasetId",
        "datasetName",
        "status",
        "input",
        "expectedOutput",
        "metadata",
        "sourceTraceId",
        "sourceObservationId",
        "createdAt",
        "updatedAt",
        "projectId",
    ],
    read: ({ id, status = null, input = null, expectedOutput, metadata = null }) => {
        if (String(status).toUpperCase() === "ARCHIVED")
            return null;
        const asked = (0,row_values/* askedIn */.UB)((0,row_values/* dataIn */.GF)(input));
        const slices = slicesIn((0,row_values/* dataIn */.GF)(metadata));
        const shape = (0,row_values/* shapeOf */.F5)(asked, { reference: (0,row_values/* textIn */.r7)(expectedOutput), slices });
        return { id: (0,row_values/* textIn */.r7)(id), left: asked.left, shape };
    },
};

;// CONCATENATED MODULE: ./build/js/evals/formats/langsmith.js



/** Examples of LangSmith's data sets: `inputs` are variables, `outputs` what should come of them. */
const langsmith = {
    name: "LangSmith",
    recognises: (fields) => fields.has("inputs"),
    known: [
        "id",
        "inputs",
        "outputs",
        "reference_outputs",
        "metadata",
        "split",
        "dataset_id",
        "source_run_id",
        "created_at",
        "modified_at",
        "name",
    ],
    read: ({ id, inputs = null, outputs, reference_outputs, metadata = null, split }) => {
        const asked = (0,row_values/* askedIn */.UB)((0,row_values/* dataIn */.GF)(inputs));
        const reference = onlyText((0,row_values/* dataIn */.GF)(outputs ?? reference_outputs ?? null));
        const slices = [...slicesIn((0,row_values/* dataIn */.GF)(metadata)), ...slicesIn(split)];
        const shape = (0,row_values/* shapeOf */.F5)(asked, { reference, slices });
        return { id: (0,row_values/* textIn */.r7)(id), left: asked.left, shape };
    },
};
/** The text of a single output; several stay together as JSON. */
function onlyText(outputs) {
    if (!(0,mapping/* isMapping */.pi)(outputs))
        return (0,row_values/* textIn */.r7)(outputs);
    const [only, ...others] = Object.values(outputs);
    return others.length === 0 ? (0,row_values/* textIn */.r7)(only) : JSON.stringify(outputs);
}

// EXTERNAL MODULE: ./build/js/evals/formats/native.js + 2 modules
var formats_native = __webpack_require__(95340);
// EXTERNAL MODULE: ./build/js/prompts/formats/paths.js
var formats_paths = __webpack_require__(16461);
;// CONCATENATED MODULE: ./build/js/evals/formats/openai-evals.js






const escaped = (text) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
const CLASSES = {
    // The answer begins with one of them.
    Match: (ideal) => ({ regex: `^(?:${ideal.map(escaped).join("|")})` }),
    Includes: (ideal, { ignore_case }) => ({
        [ignore_case === true ? "icontains-any" : "contains-any"]: ideal,
    }),
    // It also forgives punctuation and articles, which no check does.
    FuzzyMatch: (ideal) => ({ "icontains-any": ideal }),
};
const rows = (judged) => ({
    name: "OpenAI Evals",
    recognises: (fields) => fields.has("input") && fields.has("ideal"),
    known: ["input", "ideal", "id", "metadata"],
    read: ({ id, input = null, ideal = null }) => {
        const asked = (0,row_values/* askedIn */.UB)(input);
        const right = (0,mapping/* isList */.Lv)(ideal) ? (0,row_values/* textsIn */.Ej)(ideal) : [(0,row_values/* textIn */.r7)(ideal)].filter((of) => of !== null);
        const shape = (0,row_values/* shapeOf */.F5)(asked, { reference: right[0] ?? null });
        const isChecked = judged !== null && right.length > 0;
        const several = {
            what: "ideal",
            why: "has several right answers, of which the first is the reference",
        };
        return {
            id: (0,row_values/* textIn */.r7)(id),
            left: asked.left,
            shape: isChecked ? { ...shape, checks: [judged(right)] } : shape,
            ...(!isChecked && right.length > 1 && { unmapped: [several] }),
        };
    },
});
/** Samples, and registry files that say by which class they are tested. */
const openaiEvals = {
    name: "OpenAI Evals",
    recognises: (content) => registered(content).length > 0 || samples.recognises(content),
    read: (content, around) => {
        const evals = registered(content);
        return evals.length === 0
            ? samples.read(content, around)
            : (0,draft/* joined */.oR)(evals.map((of) => readEval(of, around)));
    },
};
const samples = (0,row_format/* ofRows */.Lt)(rows(null));
/** The evals of a registry file: those entries that have a class. */
function registered({ document }) {
    const value = document?.value ?? null;
    if (document === null || !(0,mapping/* isMapping */.pi)(value))
        return [];
    return Object.entries(value).flatMap(([key, of]) => (0,mapping/* isMapping */.pi)(of) && typeof of["class"] === "string" ? [(0,evals_content/* part */.y_)(document, [key])] : []);
}
function readEval(entry, around) {
    const place = (0,draft/* placeOf */.$t)(entry);
    const name = (0,row_values/* textIn */.r7)((0,evals_content/* part */.y_)(entry, ["class"]).value) ?? "";
    const kind = name.replace(/^.*[:.]/, "");
    const args = (0,evals_content/* part */.y_)(entry, ["args"]).value;
    const given = (0,mapping/* isMapping */.pi)(args) ? args : {};
    const written = (0,row_values/* textIn */.r7)(given["samples_jsonl"]);
    const path = written === null ? undefined : samplesAt(written, entry.file, around);
    if (path === undefined) {
        const message = `the samples \`${written ?? "samples_jsonl"}\` are not in the repository`;
        const hint = "name them by their path below the registry's `data` folder";
        return (0,draft/* draft */.K4)({ problems: [{ ...place, message, hint }] });
    }
    const judged = Object.hasOwn(CLASSES, kind) ? CLASSES[kind] : undefined;
    const content = (0,evals_content/* readContent */.c_)(around.text(path) ?? "", path);
    const format = rows(judged === undefined ? null : (ideal) => judged(ideal, given));
    const read = (0,row_format/* readRows */.aK)(content.rows ?? [], format);
    const why = "is a class of evals that is not known here: its samples have references and no checks";
    return {
        ...read,
        unmapped: [...read.unmapped, ...(judged === undefined ? [{ ...place, what: kind, why }] : [])],
        problems: [...content.problems, ...read.problems],
    };
}
/** Beside the registry file, or in the `data` folder beside its own. */
function samplesAt(written, file, around) {
    const folder = (0,formats_paths/* folderOf */.yS)(file);
    const places = [written, `../data/${written}`, `data/${written}`];
    const found = places.flatMap((relative) => (0,formats_paths/* joinPath */.uJ)(folder, relative) ?? []);
    return [...found, written].find((path) => around.text(path) !== null);
}

// EXTERNAL MODULE: ./build/js/prompts/dialects/registry.js + 14 modules
var registry = __webpack_require__(55324);
// EXTERNAL MODULE: ./build/js/prompts/pieces.js
var prompts_pieces = __webpack_require__(95607);
// EXTERNAL MODULE: ./build/js/evals/case-files.js
var case_files = __webpack_require__(15202);
;// CONCATENATED MODULE: ./build/js/evals/formats/promptfoo-rules.js


/** The check of this name with the argument that an assertion comes to; undefined = it has another form. */
const check = (as, argument, threshold) => ({
    keep: "check",
    as,
    read: (assertion) => {
        const found = argument(assertion);
        if (found === undefined)
            return { why: "has a value of a form that no check takes" };
        const least = threshold === undefined ? {} : { threshold: assertion.threshold ?? threshold };
        return { check: { [as]: found, ...least } };
    },
});
const criterion = (description) => ({ keep: "criterion", description });
const nothing = (why) => ({ keep: "nothing", why });
const CODE = "runs code, which is never executed here";
const MODEL = "needs a model or a service of its own";
const SYNTAX = "reads a language that no check reads";
const SPANS = "reads the spans of a trace";
const CONTEXTS = "scores the contexts, which are the same for both versions";
const CHOICE = "chooses among outputs, and versions are compared here anyway";
/** What promptfoo compares as text. */
const promptfoo_rules_text = ({ value }) => value === null || typeof value === "object" ? undefined : String(value);
/** A list, or a text with commas, in which quotes hold commas together. */
const texts = ({ value }) => {
    if ((0,mapping/* isList */.Lv)(value))
        return value.map((item) => (typeof item === "object" ? null : String(item)));
    if (typeof value !== "string")
        return undefined;
    const parts = value.matchAll(/\s*(?:"((?:[^"\\]|\\.)*)"|([^,]*))\s*(?:,|$)/g);
    return [...parts]
        .map(([, quoted, bare = ""]) => quoted?.replaceAll('\\"', '"') ?? bare.trim())
        .filter((part) => part !== "");
};
const equals = {
    keep: "check",
    as: "equals",
    read: ({ value }) => typeof value === "object" && value !== null
        ? { check: { "json-equals": { expected: value } } }
        : { check: { equals: String(value) } },
};
const schemaOr = (bare, withSchema) => ({
    keep: "check",
    as: bare,
    read: ({ value }) => {
        const schema = (0,row_values/* dataIn */.GF)(value);
        if (schema === null || schema === "")
            return { check: { [bare]: null } };
        return (0,mapping/* isMapping */.pi)(schema)
            ? { check: { [withSchema]: schema } }
            : { why: "has a schema that is no mapping" };
    },
});
const promptfoo_rules_elements = ({ value, ...rest }) => value === null
    ? null
    : (0,mapping/* isMapping */.pi)(value)
        ? (value["requiredElements"] ?? undefined)
        : texts({ value, ...rest });
const number = ({ value, threshold }) => {
    const written = threshold ?? (typeof value === "string" ? Number(value) : value);
    return typeof written === "number" && Number.isFinite(written) ? written : undefined;
};
const words = ({ value }) => {
    const data = (0,row_values/* dataIn */.GF)(value);
    return typeof data === "number" || (0,mapping/* isMapping */.pi)(data) ? data : undefined;
};
const edits = ({ value, threshold }) => ({
    reference: value,
    max_edits: threshold ?? 5,
});
/** Names of tools: `search`, `[search, book]`, `{ name: search }`. */
const tools = ({ value, ...rest }) => {
    if (!(0,mapping/* isMapping */.pi)(value))
        return texts({ value, ...rest });
    const steps = value["steps"];
    if (steps !== undefined) {
        return (0,mapping/* isList */.Lv)(steps) && value["mode"] !== "exact" ? steps.map(toolName) : undefined;
    }
    return Object.keys(value).length === 1 ? [toolName(value)] : undefined;
};
const toolName = (step) => ((0,mapping/* isMapping */.pi)(step) ? (step["name"] ?? null) : step);
const toolArguments = ({ value }) => (0,mapping/* isMapping */.pi)(value) && value["mode"] !== "exact" && value["name"] !== undefined
    ? { tool: value["name"], values: value["args"] ?? value["arguments"] ?? {} }
    : undefined;
/** Every type of assertion that promptfoo has, by its name. */
const RULES = new Map(Object.entries({
    equals,
    contains: check("contains", promptfoo_rules_text),
    icontains: check("icontains", promptfoo_rules_text),
    "contains-any": check("contains-any", texts),
    "contains-all": check("contains-all", texts),
    "icontains-any": check("icontains-any", texts),
    "icontains-all": check("icontains-all", texts),
    "starts-with": check("starts-with", promptfoo_rules_text),
    regex: check("regex", promptfoo_rules_text),
    "is-json": schemaOr("is-json", "json-schema"),
    "contains-json": schemaOr("contains-json", "contains-json"),
    "is-xml": check("is-xml", promptfoo_rules_elements),
    "contains-xml": check("contains-xml", promptfoo_rules_elements),
    "word-count": check("word-count", words),
    "is-refusal": check("refusal", () => null),
    levenshtein: check("levenshtein", edits),
    "rouge-n": check("rouge-n", ({ value }) => value, 0.75),
    bleu: check("bleu", ({ value }) => value, 0.5),
    gleu: check("gleu", ({ value }) => value, 0.5),
    cost: check("cost", number),
    latency: check("latency", number),
    "finish-reason": check("finish-reason", promptfoo_rules_text),
    "is-valid-openai-tools-call": check("is-valid-tool-call", () => null),
    "is-valid-openai-function-call": check("is-valid-tool-call", () => null),
    "is-valid-function-call": check("is-valid-tool-call", () => null),
    "tool-call-f1": check("tool-call-f1", texts, 1),
    "trajectory:tool-used": check("tool-called", tools),
    "trajectory:tool-sequence": check("tool-order", tools),
    "trajectory:tool-args-match": check("tool-arguments", toolArguments),
    "llm-rubric": criterion("The answer does what is asked for here:"),
    "g-eval": criterion("The answer meets this criterion:"),
    "model-graded-closedqa": criterion("The answer meets this criterion:"),
    factuality: criterion("The answer agrees in every fact with this:"),
    "model-graded-factuality": criterion("The answer agrees in every fact with this:"),
    similar: criterion("The answer means the same as this:"),
    "answer-relevance": criterion("The answer addresses the question that was asked."),
    "conversation-relevance": criterion("The answer addresses what was said last."),
    "context-faithfulness": criterion("Every claim of the answer is supported by the contexts."),
    "trajectory:goal-success": criterion("The answer and its tool calls reach this goal:"),
    "context-recall": nothing(CONTEXTS),
    "context-relevance": nothing(CONTEXTS),
    javascript: nothing(CODE),
    python: nothing(CODE),
    ruby: nothing(CODE),
    webhook: nothing("asks an address, which nothing here does"),
    "select-best": nothing(CHOICE),
    "max-score": nothing(CHOICE),
    "agent-rubric": nothing(MODEL),
    "search-rubric": nothing(MODEL),
    classifier: nothing(MODEL),
    moderation: nothing(MODEL),
    guardrails: nothing(MODEL),
    pi: nothing(MODEL),
    meteor: nothing(MODEL),
    perplexity: nothing(MODEL),
    "perplexity-score": nothing(MODEL),
    "is-sql": nothing(SYNTAX),
    "contains-sql": nothing(SYNTAX),
    "is-html": nothing(SYNTAX),
    "contains-html": nothing(SYNTAX),
    "skill-used": nothing(SPANS),
    "trace-error-spans": nothing(SPANS),
    "trace-span-count": nothing(SPANS),
    "trace-span-duration": nothing(SPANS),
    "trajectory:step-count": nothing(SPANS),
}));
/** `similar:cosine` and the like are `similar` by another measure. */
function ruleFor(type) {
    const rule = RULES.get(type) ?? (type.startsWith("similar:") ? RULES.get("similar") : undefined);
    if (rule !== undefined)
        return rule;
    if (type.startsWith("promptfoo:redteam:"))
        return nothing("belongs to a red team's own grader");
    return nothing("is no type of assertion that is known here");
}

;// CONCATENATED MODULE: ./build/js/evals/formats/promptfoo-table.js


/** A row of a table of tests as the test it stands for: columns with `__` say what to assert, the others are variables. */
function testOfRow({ file, value, lineOf }) {
    const cells = Object.entries((0,mapping/* isMapping */.pi)(value) ? value : {}).map(([column, cell]) => [column, String(cell ?? "")]);
    const cell = (column) => cells.find(([name, text]) => name === column && text.trim() !== "")?.[1];
    const metadata = cells.flatMap(([column, text]) => {
        const [, key, list] = /^__metadata:(.+?)(\[\])?$/.exec(column) ?? [];
        if (key === undefined || text.trim() === "")
            return [];
        return [[key, list === undefined ? text : listIn(text)]];
    });
    const threshold = Number(cell("__threshold"));
    const metric = cell("__metric");
    const asserts = cells
        .filter(([column, text]) => /^__expected\d*$/.test(column) && text.trim() !== "")
        .map(([column, text]) => ({
        ...assertionIn(text),
        ...configured(column, cells),
        ...(metric !== undefined && { metric }),
    }));
    const options = (0,mapping/* mapping */.pq)(["prefix", "suffix"].flatMap((key) => {
        const text = cell(`__${key}`);
        return text === undefined ? [] : [[key, text]];
    }));
    const test = {
        vars: (0,mapping/* mapping */.pq)(cells.filter(([column]) => !column.startsWith("__"))),
        assert: asserts,
        metadata: (0,mapping/* mapping */.pq)(metadata),
        options,
    };
    const description = cell("__description");
    if (description !== undefined)
        test["description"] = description;
    const output = cell("__providerOutput");
    if (output !== undefined)
        test["providerOutput"] = output;
    if (Number.isFinite(threshold))
        test["threshold"] = threshold;
    return { file, value: test, lineOf: () => lineOf([]) };
}
/** `__config:__expected2:threshold` says more of the assertion in `__expected2`. */
function configured(column, cells) {
    const names = column === "__expected" ? ["__expected", "__expected1"] : [column];
    const found = cells.find(([name, text]) => names.some((of) => name === `__config:${of}:threshold`) && text.trim() !== "");
    const threshold = Number(found?.[1]);
    return found !== undefined && Number.isFinite(threshold) ? { threshold } : {};
}
/** Entries apart by commas, of which one is written `\,`. */
const listIn = (text) => (text.match(/(?:\\,|[^,])+/g) ?? []).map((item) => item.replaceAll("\\,", ",").trim());
/** Types whose threshold stands in the brackets, and is this where there are none. */
const THRESHOLDS = {
    similar: 0.8,
    "rouge-n": 0.75,
    levenshtein: 0.75,
    cost: 0.75,
    latency: 0.75,
};
/** Longer names first: one may begin like another. */
const TYPES = [...RULES.keys()].toSorted((a, b) => b.length - a.length).join("|");
const ASSERTION = new RegExp(`^(not-)?(${TYPES})(?:\\((\\d+(?:\\.\\d+)?)\\))?(?::([^]*))?$`);
/** `type(threshold):value`; what has no such form is the whole output. */
function assertionIn(text) {
    const code = /^(?:javascript|fn|eval):|^file:\/\/.+\.[mc]?[jt]s(?::\w+)?$/.test(text);
    if (code)
        return { type: "javascript", value: text };
    if (/^python:|^file:\/\/.+\.py(?::\w+)?$/.test(text))
        return { type: "python", value: text };
    if (text.startsWith("grade:"))
        return { type: "llm-rubric", value: text.slice(6).trim() };
    const [, negated = "", type, threshold, value] = ASSERTION.exec(text) ?? [];
    if (type === undefined)
        return { type: "equals", value: text };
    const least = threshold === undefined ? THRESHOLDS[type] : Number(threshold);
    return {
        type: negated + type,
        ...(value !== undefined && value.trim() !== "" && { value: value.trim() }),
        ...(least !== undefined && { threshold: least }),
    };
}

;// CONCATENATED MODULE: ./build/js/evals/formats/promptfoo-tests.js






const layersOf = ({ defaults, own }) => defaults === null ? own : [defaults, ...own];
const CODE_FILE = /\.(?:m?js|cjs|m?ts|cts|py|rb|go)(?::[\w.]+)?$/;
/** Reads `tests` and `scenarios` of a configuration, under its `defaultTest`. */
function testsOf(config, around) {
    const reader = new TestReader({ config, around });
    const defaults = reader.read((0,evals_content/* part */.y_)(config, ["defaultTest"]))[0] ?? null;
    const own = reader.read((0,evals_content/* part */.y_)(config, ["tests"]));
    const scenarios = reader.read((0,evals_content/* part */.y_)(config, ["scenarios"])).flatMap((scenario) => {
        const data = reader.read((0,evals_content/* part */.y_)(scenario, ["config"]));
        const asked = reader.read((0,evals_content/* part */.y_)(scenario, ["tests"]));
        const rows = data.length === 0 ? [null] : data;
        const tests = asked.length === 0 ? [null] : asked;
        return rows.flatMap((row) => tests.map((test) => [row, test].filter((of) => of !== null)));
    });
    const all = [...own.map((test) => [test]), ...scenarios];
    return {
        tests: all.map((layers) => ({ defaults, own: layers })),
        unmapped: reader.unmapped,
        problems: reader.problems,
    };
}
/**
 * The files that a `file://` reference means, as repository paths: from the folder of the file that holds it, else from
 * the configuration's. Null where it leads out of the repository.
 */
function referredTo(reference, from, { config, around }) {
    const written = reference.replace(/^file:\/\//, "").replace(/#.*$/, "");
    const found = [from, config.file].flatMap((base) => (0,formats_paths/* joinPath */.uJ)((0,formats_paths/* folderOf */.yS)(base), written) ?? []);
    if (found.length === 0)
        return null;
    const paths = [...new Set(found)].map((path) => ((0,formats_paths/* isGlob */.fg)(path) ? around.matching(path) : [path]));
    return (paths.find((of) => of.some((path) => IMAGE.test(path) || around.text(path) !== null)) ?? []);
}
const IMAGE = /\.(?:png|jpe?g|gif|webp)$/i;
class TestReader {
    unmapped = [];
    problems = [];
    #where;
    constructor(where) {
        this.#where = where;
    }
    /** One test, several, or files of them. */
    read(entry) {
        const { value } = entry;
        if (value === null)
            return [];
        if ((0,mapping/* isList */.Lv)(value))
            return (0,evals_content/* items */.ld)(entry).flatMap((item) => this.read(item));
        if (typeof value === "string")
            return this.#files(value, entry);
        if (!(0,mapping/* isMapping */.pi)(value)) {
            this.#problem(entry, "this is no test", "write a mapping with `vars` and `assert`");
            return [];
        }
        const generated = value["path"];
        const isGenerated = typeof generated === "string" && value["vars"] === undefined;
        return isGenerated ? this.#files(generated, entry) : [entry];
    }
    #files(reference, entry) {
        const place = (0,draft/* placeOf */.$t)(entry);
        const name = reference.replace(/^file:\/\//, "");
        const because = notRead(reference);
        if (because !== null) {
            this.unmapped.push({ ...place, what: name, why: because });
            return [];
        }
        const paths = referredTo(reference, entry.file, this.#where);
        if (paths === null) {
            const message = `\`${reference}\` leads out of the repository`;
            this.problems.push((0,case_files/* unreadable */.O$)(place.file, place.line, message, "name a file of it"));
            return [];
        }
        if (paths.length === 0) {
            this.#problem(entry, `\`${reference}\` leads to no file`, "name it relative to this file");
        }
        return paths.flatMap((path) => this.#file(path));
    }
    #file(path) {
        const content = (0,evals_content/* readContent */.c_)(this.#where.around.text(path) ?? "", path);
        this.problems.push(...content.problems);
        if (content.notation === "table")
            return (content.rows ?? []).map(testOfRow);
        if (content.document === null)
            return content.rows ?? [];
        return this.read(content.document);
    }
    #problem(entry, message, hint) {
        this.problems.push({ ...(0,draft/* placeOf */.$t)(entry), message, hint });
    }
}
/** Why nothing can be read at a reference; null where a file is to be read. */
function notRead(reference) {
    if (CODE_FILE.test(reference))
        return "makes tests by code, which is never run here";
    if (/\.xlsx?(?:#.*)?$/i.test(reference))
        return "is a workbook; save it as CSV";
    if (/^(?!file:)[a-z][\w+.-]*:/i.test(reference)) {
        return "lies elsewhere and is not fetched; save it as a file";
    }
    return null;
}

;// CONCATENATED MODULE: ./build/js/evals/formats/promptfoo-variables.js





/** A value with the variables in its texts filled in; undefined where they are not all there, or the template is odd. */
function promptfoo_variables_filled(value, vars) {
    if (typeof value === "string") {
        if (!/\{[{%]/.test(value))
            return value;
        const { pieces, unfilled, faults } = registry/* DIALECTS */.O9.nunjucks.fill(value, vars, {});
        if (unfilled.length > 0 || faults.length > 0)
            return undefined;
        return (0,prompts_pieces/* textOfPieces */.e)(pieces);
    }
    if ((0,mapping/* isList */.Lv)(value)) {
        const items = value.map((item) => promptfoo_variables_filled(item, vars));
        return items.every((item) => item !== undefined) ? items : undefined;
    }
    if (!(0,mapping/* isMapping */.pi)(value))
        return value;
    const entries = Object.entries(value).map(([key, item]) => [key, promptfoo_variables_filled(item, vars)]);
    return entries.every((entry) => entry[1] !== undefined)
        ? (0,mapping/* mapping */.pq)(entries)
        : undefined;
}
/** Beyond this many a list of values is a mistake, or an attack. */
const MOST_FILLINGS = 10_000;
/**
 * The variables of a test's layers, an inner one before an outer. A list asks the test once a value, unless the test
 * says otherwise; a file is its content, an image an image.
 */
function fillingsOf(layers, isExpanded, place, where) {
    const found = new Map();
    for (const layer of layers) {
        for (const [name, value] of Object.entries(variablesOf(layer, where))) {
            const values = valuesOf(value, layer.file, where);
            if ("why" in values) {
                return { ok: false, unmapped: { ...place, what: `vars.${name}`, why: values.why } };
            }
            found.set(name, (0,mapping/* isList */.Lv)(value) && !isExpanded ? [{ value }] : values);
        }
    }
    const count = [...found.values()].reduce((product, values) => product * values.length, 1);
    if (count > MOST_FILLINGS) {
        const why = `make ${count} cases of one test, and at most ${MOST_FILLINGS} are read`;
        return { ok: false, unmapped: { ...place, what: "vars", why } };
    }
    let fillings = [{ vars: {}, images: {} }];
    for (const [name, values] of found) {
        fillings = fillings.flatMap((filling) => values.map((value) => withValue(filling, name, value)));
    }
    return { ok: true, fillings: fillings.map(resolved) };
}
/** The data of a file; its text where it holds none. */
function dataAt(path, { around }) {
    const text = around.text(path) ?? "";
    return (0,evals_content/* readContent */.c_)(text, path).document?.value ?? text;
}
const withValue = ({ vars, images }, name, value) => "image" in value
    ? { vars, images: (0,mapping/* mapping */.pq)([...Object.entries(images), [name, value.image]]) }
    : { vars: (0,mapping/* mapping */.pq)([...Object.entries(vars), [name, value.value]]), images };
/** Values may speak of other variables. What is no template, or cannot be filled, is text. */
function resolved({ vars, images }) {
    const entries = Object.entries(vars).map(([name, value]) => [name, promptfoo_variables_filled(value, vars) ?? value]);
    return { vars: (0,mapping/* mapping */.pq)(entries), images };
}
function variablesOf({ file, value }, where) {
    const vars = (0,mapping/* isMapping */.pi)(value) ? (value["vars"] ?? null) : null;
    if ((0,mapping/* isMapping */.pi)(vars))
        return vars;
    const files = typeof vars === "string" ? [vars] : (0,mapping/* isList */.Lv)(vars) ? vars : [];
    const read = files.flatMap((reference) => {
        const paths = typeof reference === "string" ? referredTo(reference, file, where) : null;
        return (paths ?? []).map((path) => dataAt(path, where));
    });
    return (0,mapping/* mapping */.pq)(read.flatMap((data) => ((0,mapping/* isMapping */.pi)(data) ? Object.entries(data) : [])));
}
function valuesOf(value, file, where) {
    const several = (0,mapping/* isList */.Lv)(value) ? value : [value];
    const values = [];
    for (const one of several) {
        if (typeof one !== "string" || !/^file:\/\/\S+$/.test(one)) {
            values.push({ value: one });
            continue;
        }
        const read = filesOf(one, file, where);
        if ("why" in read)
            return read;
        values.push(...read);
    }
    return values;
}
const BINARY = /\.(?:pdf|mp[34]|wav|svg|docx?|xlsx?|zip)$/i;
function filesOf(reference, file, where) {
    const what = `is read from \`${reference}\``;
    if (CODE_FILE.test(reference))
        return { why: `${what}, which is code and never run` };
    if (BINARY.test(reference))
        return { why: `${what}, which is no text` };
    const paths = referredTo(reference, file, where);
    if (paths === null)
        return { why: `${what}, which leads out of the repository` };
    const values = [];
    for (const path of paths) {
        if (IMAGE.test(path)) {
            values.push({ image: path });
            continue;
        }
        const isData = /\.(?:json|ya?ml)$/.test(path);
        values.push({ value: isData ? dataAt(path, where) : (where.around.text(path) ?? "") });
    }
    return values.length > 0 ? values : { why: `${what}, which leads to no file` };
}

;// CONCATENATED MODULE: ./build/js/evals/formats/promptfoo-assertions.js








const KEYS = [
    "type",
    "value",
    "threshold",
    "weight",
    "metric",
    "provider",
    "rubricPrompt",
    "transform",
    "contextTransform",
    "config",
    "assert",
    "$ref",
];
const NONE = { checks: [], criteria: [], unmapped: [], warnings: [] };
const together = (all) => ({
    checks: all.flatMap((of) => of.checks),
    criteria: all.flatMap((of) => of.criteria),
    unmapped: all.flatMap((of) => of.unmapped),
    warnings: all.flatMap((of) => of.warnings),
});
/** One assertion of a list, a set of them, or a reference to a template. */
function readAssertion(written, context) {
    const entry = templated(written, context.config);
    const { file, value } = entry;
    const place = (0,draft/* placeOf */.$t)(entry);
    const lost = (what, why) => ({
        ...NONE,
        unmapped: [{ ...place, what, why }],
    });
    if (!(0,mapping/* isMapping */.pi)(value) || typeof value["type"] !== "string") {
        return lost("assert", "has an entry without a type");
    }
    const warnings = Object.keys(value)
        .filter((key) => !KEYS.includes(key))
        .map((key) => unknownKey(key, file, entry.lineOf([key])));
    const read = value["type"] === "assert-set"
        ? readSet(entry, place, context)
        : readOne(entry, place, value["type"], context);
    return { ...read, warnings: [...read.warnings, ...warnings] };
}
const unknownKey = (key, file, line) => ({
    file,
    line,
    message: `unknown key \`${key}\` in an assertion is not used`,
    hint: (0,suggest/* didYouMean */.au)(key, KEYS),
});
/** `$ref: "#/assertionTemplates/name"` stands for the template of that name; what is written beside it goes first. */
function templated(entry, config) {
    const { value } = entry;
    const reference = (0,mapping/* isMapping */.pi)(value) ? value["$ref"] : undefined;
    if (!(0,mapping/* isMapping */.pi)(value) || typeof reference !== "string")
        return entry;
    const name = reference.replace(/^#\/assertionTemplates\//, "");
    const template = (0,evals_content/* part */.y_)(config, ["assertionTemplates", name]).value;
    if (!(0,mapping/* isMapping */.pi)(template))
        return entry;
    const { $ref: _, ...own } = value;
    return { ...entry, value: { ...template, ...own } };
}
/** All of several, or so much of them: what is code among them is missing from the sum, and named. */
function readSet(entry, place, context) {
    const members = (0,evals_content/* items */.ld)((0,evals_content/* part */.y_)(entry, ["assert"]));
    const read = together(members.map((of) => readAssertion(of, context)));
    if (read.checks.length === 0)
        return read;
    const { threshold, weight } = numbersOf(entry.value);
    const raw = {
        "assert-set": read.checks.map((check) => check.raw),
        ...(threshold !== null && { threshold }),
        ...(weight !== 1 && { weight }),
    };
    return { ...read, checks: [{ ...place, raw }] };
}
function readOne(entry, place, written, context) {
    const lost = (why) => ({
        ...NONE,
        unmapped: [{ ...place, what: written, why }],
    });
    const isNot = written.startsWith("not-");
    const type = isNot ? written.slice("not-".length) : written;
    const rule = ruleFor(type);
    if (rule.keep === "nothing")
        return lost(rule.why);
    const value = promptfoo_assertions_valueOf(entry, context);
    if ("why" in value)
        return lost(value.why);
    const { threshold, weight } = numbersOf(entry.value);
    if (rule.keep === "criterion") {
        if (weight === 0)
            return lost("has weight 0, so the judge is not asked");
        const description = isNot ? `It is not so that: ${rule.description}` : rule.description;
        const criterion = {
            ...place,
            id: metricOf(entry.value) ?? written,
            description,
            weight,
            text: promptfoo_assertions_textOf(value.value),
        };
        const unkept = threshold === null ? [] : [{ ...place, what: `${written} threshold`, why: FLOOR }];
        return { ...NONE, criteria: [criterion], unmapped: unkept };
    }
    const { transform } = entry.value;
    if (transform !== undefined || context.isTransformed)
        return lost(TRANSFORMED);
    const kept = rule.read({ type, value: value.value, threshold });
    if ("why" in kept)
        return lost(kept.why);
    const raw = {
        ...Object.fromEntries(Object.entries(kept.check).map(([key, argument]) => [
            isNot && key !== "threshold" ? `not-${key}` : key,
            argument,
        ])),
        ...(weight !== 1 && { weight }),
    };
    const parsed = context.around.parseCheck(raw);
    if (!parsed.ok)
        return lost(parsed.message.replace(/^`[^`]*` /, ""));
    return { ...NONE, checks: [{ ...place, raw }] };
}
const TRANSFORMED = "looks at an output that code has rewritten (`transform`)";
const FLOOR = "is no pass mark here, where versions are compared; a `floor` in the configuration is one";
/** The value as data: files read, variables filled. */
function promptfoo_assertions_valueOf(entry, { around, config, vars }) {
    const written = (0,evals_content/* part */.y_)(entry, ["value"]).value;
    if (typeof written === "string" && /^file:\/\/\S+$/.test(written)) {
        if (CODE_FILE.test(written))
            return { why: "runs code, which is never executed here" };
        const [path] = referredTo(written, entry.file, { config, around }) ?? [];
        const text = path === undefined ? null : around.text(path);
        if (text === null)
            return { why: `reads \`${written}\`, which is no file of the repository` };
        return { value: /\.(?:json|ya?ml)$/.test(written) ? (0,row_values/* dataIn */.GF)(text) : text };
    }
    const value = promptfoo_variables_filled(written, vars);
    return value === undefined ? { why: "has a template that its test does not fill" } : { value };
}
function numbersOf(value) {
    const { threshold, weight } = (0,mapping/* isMapping */.pi)(value) ? value : {};
    return {
        threshold: typeof threshold === "number" ? threshold : null,
        weight: typeof weight === "number" && weight >= 0 ? weight : 1,
    };
}
/** A metric's name, unless it depends on the test. */
function metricOf(value) {
    const metric = (0,mapping/* isMapping */.pi)(value) ? value["metric"] : undefined;
    return typeof metric === "string" && metric !== "" && !metric.includes("{{") ? metric : null;
}
function promptfoo_assertions_textOf(value) {
    if (value === null)
        return "";
    if ((0,mapping/* isList */.Lv)(value))
        return value.map(promptfoo_assertions_textOf).join("\n");
    return typeof value === "object" ? JSON.stringify(value) : String(value).trim();
}

;// CONCATENATED MODULE: ./build/js/evals/formats/promptfoo-case.js








const assertionsIn = (layers, context) => together(layers.flatMap((layer) => {
    return (0,evals_content/* items */.ld)((0,evals_content/* part */.y_)(layer, ["assert"])).map((entry) => readAssertion(entry, context));
}));
/** @param isShared whether every case has the assertions of `defaultTest` already */
function casesOf(test, isShared, where) {
    const last = test.own.at(-1);
    const place = (0,draft/* placeOf */.$t)(last);
    const options = merged(test, "options");
    const isExpanded = options["disableVarExpansion"] !== true;
    const fillings = fillingsOf(layersOf(test), isExpanded, place, where);
    if (!fillings.ok) {
        const { why } = fillings.unmapped;
        const left = { ...fillings.unmapped, why: `${why}: its test is left out` };
        return { cases: [], unmapped: [left], warnings: [] };
    }
    const isAlone = isShared || options["disableDefaultAsserts"] === true;
    const cases = fillings.fillings.map((filling) => {
        const context = {
            ...where,
            vars: filling.vars,
            isTransformed: options["transform"] !== undefined,
        };
        const read = assertionsIn(isAlone ? test.own : layersOf(test), context);
        const asserted = underThreshold(read, thresholdOf(test), place);
        const id = fillings.fillings.length === 1 ? descriptionOf(test, filling) : null;
        return { row: { ...place, id, shape: shapeOf(test, filling) }, asserted };
    });
    const unmapped = notKept(test).map((of) => ({ ...place, ...of }));
    return { cases, unmapped, warnings: unknownKeys(last) };
}
/** A key of all layers, an inner one's entries before an outer one's. */
function merged(test, key) {
    const entries = layersOf(test).flatMap((layer) => {
        const { value } = (0,evals_content/* part */.y_)(layer, [key]);
        return (0,mapping/* isMapping */.pi)(value) ? Object.entries(value) : [];
    });
    return (0,mapping/* mapping */.pq)(entries);
}
function innermost(test, key) {
    const values = layersOf(test).map((layer) => (0,evals_content/* part */.y_)(layer, [key]).value);
    return values.findLast((value) => value !== null) ?? null;
}
/** Share of all assertions that a test needs; null where it needs each. */
function thresholdOf(test) {
    const threshold = innermost(test, "threshold");
    return typeof threshold === "number" ? threshold : null;
}
function descriptionOf(test, { vars }) {
    const description = promptfoo_variables_filled(innermost(test, "description"), vars);
    return typeof description === "string" && /\S/.test(description) ? description.trim() : null;
}
/** So much of the checks together, where a test says how much. */
function underThreshold(read, threshold, place) {
    if (threshold === null || read.checks.length === 0)
        return read;
    const raw = { "assert-set": read.checks.map((check) => check.raw), threshold };
    return { ...read, checks: [{ ...place, raw }] };
}
function shapeOf(test, { vars, images }) {
    const metadata = merged(test, "metadata");
    const tags = test.own.flatMap((layer) => slicesIn((0,evals_content/* part */.y_)(layer, ["tags"]).value));
    const slices = [...new Set([...slicesIn(metadata), ...tags])];
    const { context } = vars;
    return {
        input: vars,
        ...(Object.keys(images).length > 0 && { images }),
        ...(slices.length > 0 && { slices }),
        // What promptfoo's own graders of contexts read.
        ...(typeof context === "string" && context !== "" && { contexts: [context] }),
    };
}
/** What a test says beside its assertions and has no meaning here. */
function notKept(test) {
    const options = merged(test, "options");
    const found = [
        ["prefix", hasText(options["prefix"]), "is put before the prompt there and is not here"],
        ["suffix", hasText(options["suffix"]), "is put behind the prompt there and is not here"],
        ["transformVars", options["transformVars"] !== undefined, "is code, which is never run here"],
        [
            "assertScoringFunction",
            innermost(test, "assertScoringFunction") !== null,
            "is code, which is never run here",
        ],
        [
            "providerOutput",
            innermost(test, "providerOutput") !== null,
            "is an answer that exists already: the prompt answers anew here",
        ],
        [
            "conversationId",
            merged(test, "metadata")["conversationId"] !== undefined,
            "makes turns of one conversation, whose answers are not carried on: each is asked alone here",
        ],
    ];
    return found.flatMap(([what, isThere, why]) => (isThere ? [{ what, why }] : []));
}
const hasText = (value) => typeof value === "string" && value !== "";
const promptfoo_case_KEYS = [
    "description",
    "vars",
    "assert",
    "options",
    "metadata",
    "tags",
    "threshold",
    "provider",
    "providers",
    "providerOutput",
    "prompts",
    "assertScoringFunction",
    "config",
    "tests",
];
const unknownKeys = ({ file, value, lineOf }) => Object.keys((0,mapping/* isMapping */.pi)(value) ? value : {})
    .filter((key) => !promptfoo_case_KEYS.includes(key))
    .map((key) => ({
    file,
    line: lineOf([key]),
    message: `unknown key \`${key}\` in a test is not used`,
    hint: (0,suggest/* didYouMean */.au)(key, promptfoo_case_KEYS),
}));

;// CONCATENATED MODULE: ./build/js/evals/formats/promptfoo-rubric.js
/**
 * One criterion a type of assertion (or metric) and weight, worded case by case; what all cases are asked alike is a
 * criterion of its own.
 */
function rubricFrom(shared, byCase) {
    const criteria = new Map();
    const add = (asked, id, more) => {
        const { file, line, description, weight } = asked;
        const known = criteria.get(id);
        if (known === undefined) {
            const shape = { id, description, scale: {}, weight, own_call: false, per_case: false };
            criteria.set(id, { file, line, shape: { ...shape, ...more } });
        }
        return id;
    };
    for (const asked of shared) {
        const description = [asked.description, asked.text].filter((text) => text !== "").join("\n");
        add(asked, sharedId(asked), { description });
    }
    const expects = byCase.map((list) => {
        const texts = new Map();
        for (const asked of list) {
            const id = add(asked, caseId(asked), { per_case: true });
            const before = texts.get(id) ?? "";
            texts.set(id, [before, asked.text].filter((text) => text !== "").join("\n"));
        }
        return Object.fromEntries(texts);
    });
    return { criteria: [...criteria.values()], expects };
}
const caseId = ({ id, weight }) => weight === 1 ? id : `${id} (weight ${weight})`;
/** By its first words, so that it keeps its name when others come and go. */
function sharedId(asked) {
    const words = asked.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const said = words.slice(0, 6).join("-");
    return said === "" ? `${caseId(asked)} (all cases)` : `${caseId(asked)}: ${said}`;
}

;// CONCATENATED MODULE: ./build/js/evals/formats/promptfoo.js








/** Configurations of promptfoo, and its files of tests. */
const promptfoo = {
    name: "promptfoo",
    recognises: (content) => isConfiguration(content) || isTests(content),
    read: (content, around) => {
        const { document } = content;
        const config = document !== null && isConfiguration(content) ? document : configurationOf(content);
        return readConfiguration({ config, around });
    },
};
function isConfiguration({ document }) {
    const value = document?.value ?? null;
    if (!(0,mapping/* isMapping */.pi)(value))
        return false;
    const has = (key) => Object.hasOwn(value, key);
    return (["tests", "scenarios", "defaultTest", "assertionTemplates"].some(has) ||
        (has("prompts") && (has("providers") || has("targets"))));
}
const isTests = ({ rows, notation }) => (rows ?? []).some(({ value }) => {
    if (!(0,mapping/* isMapping */.pi)(value))
        return false;
    if (notation === "table")
        return Object.keys(value).some((key) => key.startsWith("__expected"));
    return (0,mapping/* isMapping */.pi)(value["vars"] ?? null) || (0,mapping/* isList */.Lv)(value["assert"] ?? null);
});
/** A file of tests as the configuration that has no more than these. */
function configurationOf({ file, rows, notation }) {
    const tests = (rows ?? []).map((row) => (notation === "table" ? testOfRow(row) : row));
    return {
        file,
        value: { tests: tests.map(({ value }) => value) },
        lineOf: ([, n, ...path]) => tests[Number(n)]?.lineOf(path) ?? 1,
    };
}
function readConfiguration(where) {
    const found = testsOf(where.config, where.around);
    const shared = sharedAssertions(found.tests, where);
    const read = found.tests.map((test) => casesOf(test, shared !== null, where));
    const cases = read.flatMap((of) => of.cases);
    const rubric = rubricFrom(shared?.criteria ?? [], cases.map(({ asserted }) => asserted.criteria));
    const rows = cases.map(({ row, asserted }, n) => {
        const checks = asserted.checks.map(({ raw }) => raw);
        const expects = rubric.expects[n] ?? {};
        const shape = {
            ...row.shape,
            ...(checks.length > 0 && { checks }),
            ...(Object.keys(expects).length > 0 && { expects }),
        };
        return { ...row, shape };
    });
    const named = (0,foreign_rows/* namedRows */.L)(rows);
    const asserted = [...(shared === null ? [] : [shared]), ...cases.map((of) => of.asserted)];
    return (0,draft/* draft */.K4)({
        rubric: rubric.criteria,
        checks: shared?.checks ?? [],
        rows: named.rows,
        unmapped: [found, ...read, ...asserted].flatMap((of) => of.unmapped),
        problems: found.problems,
        warnings: [...read, ...asserted, named].flatMap((of) => of.warnings),
    });
}
/**
 * What `defaultTest` asserts of every answer alike; null where there is no such thing or it depends on the test, which
 * then has it among its own: by a variable, a threshold over all, or a test that does without.
 */
function sharedAssertions(tests, where) {
    const defaults = tests[0]?.defaults ?? null;
    if (defaults === null)
        return null;
    const depends = tests.some((test) => {
        const { disableDefaultAsserts, transform } = merged(test, "options");
        return disableDefaultAsserts === true || transform !== undefined || thresholdOf(test) !== null;
    });
    if (depends || /\{[{%]/.test(JSON.stringify((0,evals_content/* part */.y_)(defaults, ["assert"]).value)))
        return null;
    return assertionsIn([defaults], { ...where, vars: {}, isTransformed: false });
}

;// CONCATENATED MODULE: ./build/js/evals/formats/ragas.js


const LEGACY = ["ground_truth", "ground_truths", "contexts", "answer"];
/**
 * Rows of ragas (src/ragas/dataset_schema.py), under today's names and those of its first releases, single questions
 * and conversations.
 */
const ragas = {
    name: "ragas",
    recognises: (fields) => fields.has("user_input") || (fields.has("question") && LEGACY.some((key) => fields.has(key))),
    known: [
        "user_input",
        "retrieved_contexts",
        "reference_contexts",
        "retrieved_context_ids",
        "reference_context_ids",
        "response",
        "multi_responses",
        "reference",
        "reference_tool_calls",
        "reference_topics",
        "rubrics",
        "persona_name",
        "query_style",
        "query_length",
        "synthesizer_name",
        "question",
        ...LEGACY,
        "id",
        "evolution_type",
        "metadata",
        "episode_done",
    ],
    read: (fields) => {
        const isLegacy = fields["user_input"] === undefined;
        const question = isLegacy ? "question" : "user_input";
        const asked = (0,row_values/* questionIn */.qh)(fields[question] ?? null, question);
        const shape = (0,row_values/* shapeOf */.F5)(asked, {
            reference: referenceOf(fields),
            contexts: (0,row_values/* textsIn */.Ej)(fields["retrieved_contexts"] ?? fields["contexts"] ?? fields["reference_contexts"]),
            slices: slicesIn({
                category: fields["synthesizer_name"] ?? fields["evolution_type"] ?? null,
            }),
        });
        const answer = isLegacy ? "answer" : "response";
        return {
            id: (0,row_values/* textIn */.r7)(fields["id"]),
            left: asked.left,
            shape,
            ...((0,row_values/* textIn */.r7)(fields[answer]) !== null && { answer }),
        };
    },
};
const referenceOf = (fields) => (0,row_values/* textIn */.r7)(fields["reference"]) ??
    (0,row_values/* textIn */.r7)(fields["ground_truth"]) ??
    (0,row_values/* textsIn */.Ej)(fields["ground_truths"])[0] ??
    null;

;// CONCATENATED MODULE: ./build/js/evals/formats/results.js



const ANSWERS = ["response", "answer", "actual_output", "output"];
const SCORES = [
    "score",
    "scores",
    "pass",
    "passed",
    "success",
    "gradingResult",
    "metrics_data",
    "metricsData",
    "faithfulness",
    "answer_relevancy",
    "context_precision",
    "context_recall",
    "answer_correctness",
];
/** What a tool has made of an eval set: it looks like one, and would freeze a run's answers into the next. */
const results = {
    name: "results",
    recognises: (content) => isOutput(content) || hasScores(content),
    read: ({ file }) => (0,draft/* draft */.K4)({
        problems: [
            {
                file,
                line: null,
                message: "these are results of a run, and no eval set",
                hint: "name the file that the run was made from; `evenhand compare --metric` compares results",
            },
        ],
    }),
};
/** What promptfoo writes. */
const isOutput = ({ document }) => {
    const value = document?.value ?? null;
    return (0,mapping/* isMapping */.pi)(value) && Object.hasOwn(value, "results") && Object.hasOwn(value, "evalId");
};
function hasScores({ rows }) {
    const fields = (0,row_format/* fieldsOf */.Pf)(rows ?? []);
    return ANSWERS.some((key) => fields.has(key)) && SCORES.some((key) => fields.has(key));
}

;// CONCATENATED MODULE: ./build/js/evals/formats/registry.js












/** Asked in this order, what is named most clearly first; the last one reads whatever no other recognises. */
const EVAL_FORMATS = [
    results,
    githubModels,
    promptfoo,
    openaiEvals,
    (0,row_format/* ofRows */.Lt)(langfuse),
    (0,row_format/* ofRows */.Lt)(langsmith),
    (0,row_format/* ofRows */.Lt)(ragas),
    (0,row_format/* ofRows */.Lt)(deepeval),
    (0,row_format/* ofRows */.Lt)(braintrust),
    foundry,
    formats_native/* native */.Y,
];
const evalFormat = (content) => EVAL_FORMATS.find((format) => format.recognises(content)) ?? formats_native/* native */.Y;


/***/ }),

/***/ 27581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lt: () => (/* binding */ ofRows),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   aK: () => (/* binding */ readRows)
/* harmony export */ });
/* harmony import */ var _text_mapping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48754);
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82962);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45793);
/* harmony import */ var _foreign_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87610);




const fieldsOf = (rows) => new Set(rows.flatMap(({ value }) => ((0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value) ? Object.keys(value) : [])));
/** Rows as an eval format. */
const ofRows = (format) => ({
    name: format.name,
    recognises: ({ rows }) => rows !== null && format.recognises(fieldsOf(rows)),
    read: ({ rows }) => readRows(rows ?? [], format),
});
/** The rows that are cases, and the others as problems. */
function readRows(rows, format) {
    const problems = [];
    const cases = rows.flatMap((at) => {
        if (!(0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(at.value)) {
            const message = `this is no row of ${format.name}`;
            problems.push({ ...(0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(at), message, hint: "write one object a row" });
            return [];
        }
        const of = format.read(at.value);
        return of === null ? [] : [{ at, of }];
    });
    const named = (0,_foreign_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .namedRows */ .L)(cases.map(({ at, of: { id, shape } }) => ({ ...(0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(at), id, shape })));
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .draft */ .K4)({
        rows: named.rows,
        unmapped: cases.flatMap(({ at, of }) => notKept(at, of)),
        problems,
        warnings: [...unknownFields(rows, format), ...named.warnings],
    });
}
const EXISTS = "is an answer that exists already: the prompt answers anew here, and `evenhand compare` scores answers as they are";
function notKept(at, { answer, left = [], unmapped = [] }) {
    const place = (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(at);
    return [
        ...(answer === undefined ? [] : [{ ...place, what: answer, why: EXISTS }]),
        ...left.map((role) => ({
            ...place,
            what: `role: ${role}`,
            why: role === "system"
                ? "is not sent: what the system says is the prompt's"
                : "has no place in a case's conversation and is not sent",
        })),
        ...unmapped.map((of) => ({ ...place, ...of })),
    ];
}
/** Each unknown field once, where it stands first. */
function unknownFields(rows, { name, known }) {
    return [...fieldsOf(rows)]
        .filter((field) => !known.includes(field) && field !== "")
        .map((field) => {
        const first = rows.find(({ value }) => (0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value) && Object.hasOwn(value, field));
        const message = `\`${field}\` is no field of ${name} and is not used`;
        const hint = (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(field, known);
        return { file: first.file, line: first.lineOf([field]), message, hint };
    });
}


/***/ }),

/***/ 87859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ readEvalSet)
});

// EXTERNAL MODULE: ./build/js/prompts/images.js + 1 modules
var prompts_images = __webpack_require__(54937);
// EXTERNAL MODULE: ../../../work/main/node_modules/picomatch/index.js
var picomatch = __webpack_require__(86728);
// EXTERNAL MODULE: ./build/js/text/by-code-point.js
var by_code_point = __webpack_require__(95054);
// EXTERNAL MODULE: ./build/js/digest.js
var js_digest = __webpack_require__(14376);
// EXTERNAL MODULE: ./build/js/problem.js
var problem = __webpack_require__(28573);
// EXTERNAL MODULE: ./build/js/text/jsonl.js
var jsonl = __webpack_require__(47946);
// EXTERNAL MODULE: ./build/js/text/suggest.js
var suggest = __webpack_require__(82962);
// EXTERNAL MODULE: ./build/js/evals/eval-set.js
var eval_set = __webpack_require__(1227);
// EXTERNAL MODULE: ./build/js/models/message.js
var message = __webpack_require__(73538);
// EXTERNAL MODULE: ./build/js/text/mapping.js
var mapping = __webpack_require__(48754);
// EXTERNAL MODULE: ./build/js/units.js
var units = __webpack_require__(31705);
// EXTERNAL MODULE: ./build/js/evals/case-messages.js
var case_messages = __webpack_require__(33957);
// EXTERNAL MODULE: ./build/js/evals/case-files.js
var case_files = __webpack_require__(15202);
// EXTERNAL MODULE: ./build/js/evals/draft.js
var draft = __webpack_require__(45793);
// EXTERNAL MODULE: ./build/js/evals/slices.js
var evals_slices = __webpack_require__(52911);
;// CONCATENATED MODULE: ./build/js/evals/formats/native-case.js










/** Turns a row into a case under the set's common checks; null, and reported, where it cannot be one. */
function buildCase(row, common, { parseCheck, images: files = prompts_images/* NO_FILES */.EM }, problems) {
    const { shape, file, lineOf } = row;
    const at = (0,draft/* placeOf */.$t)(row);
    const { input, messages, reference, contexts } = shape;
    const before = problems.length;
    if (input === undefined && messages === undefined) {
        const message = `case \`${shape.id}\` has neither \`input\` nor \`messages\``;
        problems.push({ ...at, message, hint: "give the values of the prompt's variables as `input`" });
    }
    const asked = (0,case_files/* fileReference */.We)({ input, messages, reference, contexts });
    if (asked) {
        const message = `\`${asked.text}\` asks for a file, which is not read`;
        problems.push((0,case_files/* unreadable */.O$)(file, lineOf(asked.path), message, "write the text itself"));
    }
    const own = (shape.checks ?? []).flatMap((raw, index) => placedCheck(raw, { file, line: lineOf(["checks", index]) }, parseCheck, problems));
    const checks = [...common, ...own];
    const fits = checks.map(({ fit }) => fit({ reference: reference ?? null }));
    for (const [index, { lacks }] of fits.entries()) {
        if (lacks === null)
            continue;
        const message = `case \`${shape.id}\` ${lacks}`;
        const hint = `its check is \`${checks[index].check.label}\``;
        problems.push({ ...at, message, hint });
    }
    const reader = { file, files, lineOf, problems };
    const images = (0,case_messages/* caseImages */.pn)(shape.images, reader);
    const said = { messages: (0,case_messages/* caseMessages */.TH)(messages ?? [], reader), images };
    const twice = images.find(({ variable }) => variable !== null && hasValue(shape, variable));
    if (twice !== undefined) {
        const message = `\`${twice.variable}\` of case \`${shape.id}\` has a value and an image`;
        const line = lineOf(["images", twice.variable]);
        problems.push({ file, line, message, hint: "give one of them another name" });
    }
    if (problems.length > before)
        return null;
    const content = contentOf(shape, said, checks.map(({ check }) => check), fits.flatMap(({ slices }) => slices));
    return { id: (0,units/* caseId */.I3)(String(shape.id)), digest: contentDigest(content), ...content, at };
}
/** A check as it will run; none, and reported, where it cannot. */
function placedCheck(raw, { file, line }, parseCheck, problems) {
    const reading = parseCheck(raw);
    if (reading.ok)
        return [reading];
    const { message, hint } = reading;
    problems.push({ file, line, message, hint });
    return [];
}
const hasValue = ({ input }, variable) => typeof input === "object" ? Object.hasOwn(input, variable) : variable === "input";
function contentOf(shape, said, checks, found) {
    const { input = {}, slices = [], reference, expects = {}, contexts = [], incident } = shape;
    return {
        input: (0,mapping/* mapping */.pq)(Object.entries(typeof input === "string" ? { input } : input)),
        ...said,
        slices: (0,evals_slices/* normaliseSlices */.y)([...slices, ...found]),
        reference: reference ?? null,
        expects: (0,mapping/* mapping */.pq)(Object.entries(expects)),
        contexts,
        checks,
        mustPass: shape.must_pass ?? incident !== undefined,
        incident: incident ? { url: incident.url ?? null, cause: incident.cause ?? null } : null,
    };
}
function contentDigest({ checks, messages, images, expects, incident, ...content }) {
    return (0,js_digest/* digestOf */.ol)({
        ...content,
        messages: messages.map(message/* messageJson */.O$),
        ...(images.length > 0 && {
            images: images.map(({ variable, image }) => ({ variable, image: (0,message/* partJson */.g6)(image) })),
        }),
        ...(Object.keys(expects).length > 0 && { expects }),
        checks: checks.map(eval_set/* checkContent */.aG),
        incident: incident && { ...incident },
    });
}

;// CONCATENATED MODULE: ./build/js/evals/build.js







/**
 * A draft → the eval set. A set without cases is legal: what cannot be decided from it is said by the decision. Every
 * bad row is a problem, so no case is lost in silence.
 */
function buildEvalSet(path, draft, reading) {
    const problems = repeatedCriteria(draft.rubric);
    const common = draft.checks.flatMap(({ raw, ...at }) => placedCheck(raw, at, reading.parseCheck, problems));
    problems.push(...draft.problems);
    problems.push(...unknownExpectations(draft));
    const built = draft.rows.flatMap((row) => buildCase(row, common, reading, problems) ?? []);
    problems.push(...repeatedIds(built));
    if (problems.length > 0)
        return { ok: false, problems: (0,jsonl/* mostOf */.F)(problems) };
    const warnings = [...unmappedWarnings(draft.unmapped), ...(0,jsonl/* mostOf */.F)(distinct(draft.warnings))];
    const criteria = draft.rubric.map(({ shape }) => criterionOf(shape));
    const shared = common.map(({ check }) => check);
    return (0,problem/* parsed */.Yz)(evalSetOf(path, criteria, shared, built), warnings);
}
const distinct = (list) => [
    ...new Map(list.map((item) => [JSON.stringify(item), item])).values(),
];
function repeatedCriteria(rubric) {
    const first = new Map();
    return rubric.flatMap(({ shape: { id }, file, line }) => {
        const other = first.get(id);
        if (other === undefined)
            first.set(id, line);
        const message = `criterion \`${id}\` is repeated; it stands on line ${other} too`;
        return other === undefined ? [] : [{ file, line, message, hint: "rename one" }];
    });
}
/** What a case says of a criterion that nobody asks it about would be lost. */
function unknownExpectations({ rubric, rows }) {
    const asked = rubric.flatMap(({ shape }) => (shape.per_case ? [shape.id] : []));
    const known = new Set(rubric.map(({ shape }) => shape.id));
    return rows.flatMap(({ shape, file, lineOf }) => Object.keys(shape.expects ?? {})
        .filter((id) => !asked.includes(id))
        .map((id) => ({
        file,
        line: lineOf(["expects", id]),
        message: known.has(id)
            ? `criterion \`${id}\` is the same for every case, so no case can word it`
            : `\`expects\` names the criterion \`${id}\`, which the rubric lacks`,
        hint: known.has(id) ? "give it `per_case: true`" : (0,suggest/* didYouMean */.au)(id, asked),
    })));
}
function repeatedIds(cases) {
    const first = new Map();
    return cases.flatMap(({ id, at }) => {
        const other = first.get(id);
        if (other === undefined) {
            first.set(id, at);
            return [];
        }
        const message = `case id \`${id}\` is repeated; it stands at ${other.file}:${other.line} too`;
        return [{ ...at, message, hint: "rename one, since an id names one case" }];
    });
}
/** Lines that a warning lists. */
const MOST_LINES = 5;
/** One sentence a file and kind, with how many there are and where: eighty lines about `javascript` would hide the rest. */
function unmappedWarnings(unmapped) {
    // What stands once is one, however many cases it would have been asked of.
    const kinds = Map.groupBy(distinct(unmapped), ({ file, what, why }) => JSON.stringify([file, what, why]));
    return [...kinds.values()].flatMap((of) => {
        const [first, ...others] = of;
        if (first === undefined)
            return [];
        const { file, line, what, why } = first;
        const lines = [...new Set(others.map((other) => other.line))].filter((other) => other !== line);
        const more = lines.length > MOST_LINES ? ", …" : "";
        const also = lines.length === 0
            ? ""
            : `, also on line${lines.length === 1 ? "" : "s"} ${lines.slice(0, MOST_LINES).join(", ")}${more}`;
        const count = of.length === 1 ? "" : ` (${of.length} of these${also})`;
        return [{ file, line, message: `\`${what}\` ${why}${count}`, hint: null }];
    });
}
function criterionOf(shape) {
    const { id, description, scale, weight, own_call, per_case } = shape;
    const anchors = [1, 2, 3, 4, 5].flatMap((score) => {
        const text = scale[score];
        return text === undefined ? [] : [{ score, text }];
    });
    const criterion = { id, description, scale: anchors, weight, ownCall: own_call };
    return per_case ? { ...criterion, perCase: true } : criterion;
}
function evalSetOf(path, rubric, common, unordered) {
    const cases = unordered.toSorted((a, b) => (0,by_code_point/* byCodePoint */.H)(a.id, b.id));
    const rubricJson = rubric.map((c) => ({ ...c, scale: c.scale.map((anchor) => ({ ...anchor })) }));
    const digest = (0,js_digest/* digestOf */.ol)({
        rubric: rubricJson,
        checks: common.map(eval_set/* checkContent */.aG),
        cases: cases.map(({ id, digest }) => [id, digest]),
    });
    return { path, digest, rubric, rubricDigest: (0,js_digest/* digestOf */.ol)(rubricJson), cases };
}

// EXTERNAL MODULE: ./build/js/evals/content.js + 1 modules
var evals_content = __webpack_require__(30675);
// EXTERNAL MODULE: ./build/js/evals/formats/registry.js + 19 modules
var registry = __webpack_require__(23885);
;// CONCATENATED MODULE: ./build/js/evals/read.js






/** Reads an eval set in whatever format it is written, with the files that it names. */
function parseEvalSet(source) {
    return read_evalSetOf(parseDraft(source), source);
}
/** The set that a draft makes once its checks and images are read. */
function read_evalSetOf({ path, draft, files }, reading) {
    const built = buildEvalSet(path, draft, reading);
    return built.ok ? { ...built, value: { ...built.value, files } } : built;
}
function parseDraft({ path, text, files, paths = [], parseCheck }) {
    const named = new Set();
    const open = [];
    const textOf = (file) => {
        if (file === path)
            return text;
        named.add(file);
        return files(file);
    };
    const around = {
        parseCheck,
        text: textOf,
        matching: (glob) => {
            const matches = picomatch(glob, { nonegate: true, flags: "s" });
            return paths.filter((path) => matches(path)).toSorted(by_code_point/* byCodePoint */.H);
        },
        draft: (file) => {
            const content = textOf(file);
            if (content === null)
                return (0,draft/* draft */.K4)({});
            if (open.includes(file)) {
                const message = `the file takes cases from itself, by way of ${open.at(-1)}`;
                return (0,draft/* draft */.K4)({ problems: [{ file, line: null, message, hint: "name it once" }] });
            }
            open.push(file);
            const read = draftOf(content, file, around);
            open.pop();
            return read;
        },
    };
    return { path, draft: around.draft(path), files: [...named].toSorted(by_code_point/* byCodePoint */.H) };
}
function draftOf(text, file, around) {
    const content = (0,evals_content/* readContent */.c_)(text, file);
    if (content.document === null && content.rows === null) {
        return (0,draft/* draft */.K4)({ problems: content.problems });
    }
    const read = (0,registry/* evalFormat */.A)(content).read(content, around);
    return { ...read, problems: [...content.problems, ...read.problems] };
}

;// CONCATENATED MODULE: ./build/js/evals/gather.js


/** Reads the eval set at a path with all files that it draws on; null where the tree has none. */
async function readEvalSet(tree, path, parseCheck) {
    const drafted = await gather(tree, path, parseCheck);
    if (!drafted?.ok)
        return drafted;
    return (0,prompts_images/* readWithImages */.zk)((paths) => tree.images(paths), (images) => read_evalSetOf(drafted.value, { parseCheck, images }));
}
/**
 * A file with the files that it names. Which those are is only known by reading it, and they may name others: so it is
 * read again until it asks for nothing that was not there to be read.
 */
async function gather(tree, path, parseCheck) {
    const source = await tree.text(path);
    if (!source?.ok)
        return source;
    const texts = new Map();
    const given = {
        path,
        text: source.value.text,
        files: (file) => texts.get(file) ?? null,
        paths: tree.paths,
        parseCheck,
    };
    for (;;) {
        const drafted = parseDraft(given);
        const wanted = drafted.files.filter((file) => !texts.has(file));
        if (wanted.length === 0)
            return { ok: true, value: drafted, warnings: [] };
        const problems = await load(tree, wanted, texts);
        if (problems.length > 0)
            return { ok: false, problems };
    }
}
async function load(tree, wanted, texts) {
    await tree.preload(wanted);
    const problems = [];
    for (const file of wanted) {
        const content = await tree.text(file);
        if (content?.ok === false)
            problems.push(...content.problems);
        texts.set(file, content?.ok ? content.value.text : null);
    }
    return problems;
}


/***/ }),

/***/ 55269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   GF: () => (/* binding */ dataIn),
/* harmony export */   UB: () => (/* binding */ askedIn),
/* harmony export */   qh: () => (/* binding */ questionIn),
/* harmony export */   r7: () => (/* binding */ textIn)
/* harmony export */ });
/* unused harmony export pythonList */
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20676);
/* harmony import */ var _text_mapping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48754);


/** Values as other tools' rows hold them. */
/** A text, or the JSON of something else; null where there is nothing. */
function textIn(value) {
    if (value === undefined || value === null || value === "")
        return null;
    return (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonWords */ .WY)(value);
}
/** Texts in tables and files are JSON where data is meant. */
function dataIn(value) {
    if (typeof value !== "string")
        return value;
    const reading = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(value);
    return reading.ok ? reading.value : value;
}
/** Texts of a list: a list, the JSON or Python print-out of one, texts joined by `|`, or one text. */
function textsIn(value) {
    if ((0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value ?? null))
        return value.flatMap((item) => textIn(item) ?? []);
    const text = textIn(value)?.trim() ?? "";
    if (text.startsWith("[") && text.endsWith("]")) {
        const listed = jsonList(text) ?? pythonList(text);
        if (listed !== null)
            return listed;
    }
    const parts = text.includes("|") && !text.includes("\n") ? text.split("|") : [text];
    return parts.map((part) => part.trim()).filter((part) => part !== "");
}
function jsonList(text) {
    const reading = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(text);
    return reading.ok && (0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(reading.value) ? textsIn(reading.value) : null;
}
/** One item of `['a', "b's", 3]` with its separator. */
const ITEM = /\s*(?:'((?:[^'\\]|\\[^])*)'|"((?:[^"\\]|\\[^])*)"|([^\s'",[\]]+))\s*(,|$)/y;
const ESCAPES = { n: "\n", t: "\t", r: "\r" };
/** The items of a list as Python prints it; null where it is none. */
function pythonList(text) {
    const inside = text.slice(1, -1);
    if (inside.trim() === "")
        return [];
    const items = [];
    ITEM.lastIndex = 0;
    while (ITEM.lastIndex < inside.length) {
        const match = ITEM.exec(inside);
        if (match === null)
            return null;
        const [, single, double, bare = ""] = match;
        const quoted = single ?? double;
        items.push(quoted?.replaceAll(/\\([^])/g, (_, of) => ESCAPES[of] ?? of) ?? bare);
    }
    return items;
}
/**
 * An input of any form: variables, a text, a conversation, or variables with a conversation under `messages`. In tables
 * conversations are JSON.
 */
function askedIn(value) {
    if (typeof value === "string") {
        const reading = /^\s*\[\s*\{/.test(value) ? (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(value) : null;
        return reading?.ok && isConversation(reading.value)
            ? conversation(reading.value, {})
            : { shape: { input: value }, left: [] };
    }
    if (isConversation(value))
        return conversation(value, {});
    if (!(0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value))
        return { shape: { input: JSON.stringify(value) }, left: [] };
    const { messages = null, ...others } = value;
    return isConversation(messages)
        ? conversation(messages, others)
        : { shape: { input: (0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)(Object.entries(value)) }, left: [] };
}
/** What a row asks; a question that is one text is called as the program under test calls it. */
function questionIn(value, name) {
    const asked = askedIn(value);
    const { input } = asked.shape;
    return typeof input === "string" ? { ...asked, shape: { input: { [name]: input } } } : asked;
}
/** A case of what is asked and what else a row says; what it does not say is absent. */
function shapeOf(asked, { reference = null, contexts = [], slices = [], }) {
    return {
        ...asked.shape,
        ...(reference !== null && { reference }),
        ...(contexts.length > 0 && { contexts: [...contexts] }),
        ...(slices.length > 0 && { slices: [...new Set(slices)] }),
    };
}
const isConversation = (value) => (0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value) &&
    value.length > 0 &&
    value.every((item) => (0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(item) && typeof roleOf(item) === "string");
/** LangChain calls them `human` and `ai`, under `type`. */
function roleOf(message) {
    const role = message["role"] ?? message["type"];
    return role === "human" ? "user" : role === "ai" ? "assistant" : role;
}
function conversation(messages, others) {
    const left = [];
    const sent = messages.flatMap((message) => {
        const role = roleOf(message);
        const content = textIn(message["content"]) ?? "";
        // A system's text is the prompt's, which is what is being compared.
        if (role === "user" || role === "assistant")
            return [{ role, content }];
        left.push(String(role));
        return [];
    });
    const input = Object.keys(others).length > 0 ? { input: (0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)(Object.entries(others)) } : {};
    return { shape: { ...input, messages: sent }, left };
}


/***/ }),

/***/ 52911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isSliceName),
/* harmony export */   y: () => (/* binding */ normaliseSlices)
/* harmony export */ });
/* harmony import */ var _all_cases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99165);
/* harmony import */ var _text_by_code_point_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95054);


/** A slice with the name of all cases would be counted twice. */
const isSliceName = (name) => /\S/.test(name) && name !== _all_cases_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_CASES */ .S;
/** A case's slices as comparisons use them: each once, in code-point order. */
function normaliseSlices(names) {
    return [...new Set(names)].toSorted(_text_by_code_point_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .H);
}


/***/ }),

/***/ 401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ familyOf)
/* harmony export */ });
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42228);

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

/***/ 53938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ argumentsText),
/* harmony export */   aX: () => (/* binding */ argumentsOf),
/* harmony export */   qI: () => (/* binding */ argumentsIn)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20676);

/**
 * A call's arguments from the text that a model wrote. What is no JSON stays that text, and so does JSON that would
 * change in the reading (text/json.ts): no tool takes a text for its arguments, so a check sees the fault.
 */
function argumentsOf(text) {
    const read = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(text.trim() === "" ? "{}" : text);
    return read.ok ? read.value : text;
}
/** A call's arguments from a provider that gives them parsed; what would change in the reading is text here too. */
const argumentsIn = (given) => argumentsOf(JSON.stringify(given ?? {}));
/** The text of arguments for a provider that takes them as one. */
function argumentsText(value) {
    return typeof value === "string" ? value : JSON.stringify(value);
}


/***/ }),

/***/ 95260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ToolCallsShape),
/* harmony export */   V: () => (/* binding */ toolCallsOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35455);
/* harmony import */ var _text_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43005);
/* harmony import */ var _text_mapping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48754);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73538);
/* harmony import */ var _tool_arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53938);





/** Calls of tools as files write them: OpenAI's `{ id, type, function: { name, arguments } }`, or without the wrapping. */
const name = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/\S/).meta({ description: "the name of a tool" });
const given = zod__WEBPACK_IMPORTED_MODULE_3__/* .custom */ .IeY((value) => typeof value === "string" || (0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value))
    .meta({ description: "a mapping, or JSON of one as text" });
const id = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/\S/).meta({ description: "a text that is not empty" });
const wrapped = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    id: id.optional(),
    function: zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ name, arguments: given.optional() }),
});
const plain = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ id: id.optional(), name, arguments: given.optional() });
const ToolCallsShape = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([wrapped, plain]).meta({ description: "a call, `{ name, arguments }`" }))
    .meta({ description: "a list of calls, `{ name, arguments }`" });
function toolCallsOf(calls) {
    return calls.map((call, n) => {
        const { name, arguments: given = {} } = isWrapped(call) ? call.function : call;
        const args = typeof given === "string" ? (0,_tool_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .argumentsOf */ .aX)(given) : given;
        return { id: (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .callId */ .Ax)(call.id, n), name, arguments: args };
    });
}
const isWrapped = (call) => typeof call["function"] === "object";


/***/ }),

/***/ 52699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ schemaJson),
/* harmony export */   Dg: () => (/* binding */ FREE_TEXT),
/* harmony export */   PX: () => (/* binding */ formJson)
/* harmony export */ });
/** The form of most prompts: no tools, and any text. */
const FREE_TEXT = { tools: [], toolChoice: null, responseFormat: "text" };
/** What names a form, without what it leaves open: of free text, nothing. */
function formJson({ tools, toolChoice, responseFormat }) {
    return {
        // Schemas as text: the order of properties is the order in which a model writes them.
        ...(tools.length > 0 && {
            tools: tools.map(({ parameters, ...tool }) => ({
                ...tool,
                parameters: JSON.stringify(parameters),
            })),
        }),
        ...(toolChoice !== null && {
            toolChoice: typeof toolChoice === "string" ? toolChoice : { ...toolChoice },
        }),
        ...(responseFormat !== "text" && {
            responseFormat: responseFormat === "json" ? responseFormat : schemaJson(responseFormat),
        }),
    };
}
/** As text: the order of a schema's properties is the order in which a model writes them. */
const schemaJson = ({ schema, ...named }) => ({
    ...named,
    schema: JSON.stringify(schema),
});


/***/ }),

/***/ 79421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SB: () => (/* binding */ metricNamed),
/* harmony export */   dK: () => (/* binding */ checksNamed),
/* harmony export */   hE: () => (/* binding */ metricProblems),
/* harmony export */   mj: () => (/* binding */ plannedMetrics)
/* harmony export */ });
/* harmony import */ var _compare_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62325);
/* harmony import */ var _compare_units_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99165);
/* harmony import */ var _config_effective_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19592);
/* harmony import */ var _config_endpoints_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55747);
/* harmony import */ var _evals_eval_set_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1227);
/* harmony import */ var _score_checks_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19524);
/* harmony import */ var _score_metrics_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43767);






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

/***/ 46799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ planJudge)
/* harmony export */ });
/* harmony import */ var _models_family_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(401);
/* harmony import */ var _models_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73538);
/* harmony import */ var _prompts_pieces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95607);



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
        judge: { entry, rubric, sameFamily: same ? entry.sameFamily : null, uncalibrated: null },
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

/***/ 34078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ planPrompt),
  Z: () => (/* binding */ whyUnmeasurable)
});

// EXTERNAL MODULE: ./build/js/evals/case-rubric.js
var case_rubric = __webpack_require__(57028);
// EXTERNAL MODULE: ./build/js/evals/eval-set.js
var eval_set = __webpack_require__(1227);
// EXTERNAL MODULE: ./build/js/models/provider.js
var provider = __webpack_require__(42228);
;// CONCATENATED MODULE: ./build/js/models/unsent.js

/** What a prompt sets and its provider cannot be told: left out, the prompt would be measured without it. */
function unsentSettings(name, asked) {
    const { unsent, efforts } = (0,provider/* providerOf */.lc)(name);
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

// EXTERNAL MODULE: ./build/js/plan/metrics.js
var metrics = __webpack_require__(79421);
// EXTERNAL MODULE: ./build/js/plan/planned-cases.js + 5 modules
var planned_cases = __webpack_require__(47249);
// EXTERNAL MODULE: ./build/js/plan/plan-judge.js
var plan_judge = __webpack_require__(46799);
// EXTERNAL MODULE: ./build/js/plan/resolve-model.js
var resolve_model = __webpack_require__(6752);
// EXTERNAL MODULE: ./build/js/plan/samples.js
var plan_samples = __webpack_require__(85503);
// EXTERNAL MODULE: ./build/js/plan/seed.js
var seed = __webpack_require__(72047);
;// CONCATENATED MODULE: ./build/js/plan/plan.js









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
    const arms = planArms(baseline, changed.candidate, config);
    if (!arms.ok)
        return stop(arms.reason, arms.detail);
    const unasked = askedProblems(changed.candidate.prompt, arms.candidate.entry.ref);
    if (unasked.length > 0)
        return stop("config_invalid", (0,planned_cases/* firstOf */.Ku)(unasked), unasked);
    const judge = (0,plan_judge/* planJudge */.Z)(evalSet, config, arms.entries, {
        cases: [...evalSet.cases, ...changed.newCases],
        prompts: [baseline.prompt, changed.candidate.prompt],
    });
    if (!judge.ok)
        return stop("config_invalid", judge.detail);
    const samples = alone
        ? (0,plan_samples/* aloneSamples */.$q)(evalSet.cases.length)
        : (0,plan_samples/* samplePlan */.a4)(evalSet.cases.length, config.gate.sampling);
    const cases = (0,planned_cases/* planCases */.f)(evalSet.cases, baseline, changed.candidate, samples);
    const once = { first: 1, candidate: 1, production: 1 };
    const extra = (0,planned_cases/* planCases */.f)(changed.newCases, baseline, changed.candidate, once);
    const problems = [...cases.problems, ...extra.problems, ...(0,planned_cases/* allAlike */.Ej)(changed, cases.cases)];
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
        warnings: [
            ...(alone ? [] : askedProblems(baseline.prompt, arms.baseline.entry.ref)),
            ...cases.warnings,
        ],
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
function planArms(baseline, candidate, config) {
    const before = (0,resolve_model/* resolveModel */.A)(baseline.prompt, config);
    if (!before.ok)
        return before;
    const after = (0,resolve_model/* resolveModel */.A)(candidate.prompt, config);
    if (!after.ok)
        return after;
    return {
        ok: true,
        baseline: armOf(baseline, before.entry),
        candidate: armOf(candidate, after.entry),
        entries: [before.entry, after.entry],
    };
}
const armOf = ({ digest, prompt }, entry) => ({
    digest,
    path: prompt.path,
    parameters: prompt.parameters,
    tools: prompt.tools,
    toolChoice: prompt.toolChoice,
    responseFormat: prompt.responseFormat,
    entry,
});


/***/ }),

/***/ 47249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ej: () => (/* binding */ allAlike),
  ey: () => (/* binding */ candidateRequests),
  Ku: () => (/* binding */ firstOf),
  f: () => (/* binding */ planCases)
});

// EXTERNAL MODULE: ./build/js/digest.js
var js_digest = __webpack_require__(14376);
// EXTERNAL MODULE: ./build/js/problem.js
var problem = __webpack_require__(28573);
// EXTERNAL MODULE: ./build/js/models/message.js
var models_message = __webpack_require__(73538);
// EXTERNAL MODULE: ./build/js/text/mapping.js
var mapping = __webpack_require__(48754);
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
var lines = __webpack_require__(35151);
// EXTERNAL MODULE: ./build/js/text/json.js
var json = __webpack_require__(20676);
// EXTERNAL MODULE: ./build/js/text/suggest.js
var suggest = __webpack_require__(82962);
// EXTERNAL MODULE: ./build/js/prompts/dialects/registry.js + 14 modules
var registry = __webpack_require__(55324);
// EXTERNAL MODULE: ./build/js/prompts/mark-problems.js
var mark_problems = __webpack_require__(10818);
// EXTERNAL MODULE: ./build/js/prompts/template.js
var template = __webpack_require__(96658);
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
var prompts_images = __webpack_require__(54937);
// EXTERNAL MODULE: ./build/js/prompts/pieces.js
var pieces = __webpack_require__(95607);
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
    const filled = pieces.flatMap((piece) => fillPiece(piece, marks, filling));
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
function fillPiece({ piece, refused }, marks, filling) {
    if (piece.kind === "image" && piece.image !== null)
        return [piece.image];
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

// EXTERNAL MODULE: ./build/js/plan/samples.js
var plan_samples = __webpack_require__(85503);
;// CONCATENATED MODULE: ./build/js/plan/planned-cases.js





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

/***/ 48233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mh: () => (/* binding */ policyBlock),
/* harmony export */   S2: () => (/* binding */ refusedByPolicy),
/* harmony export */   b4: () => (/* binding */ replacedPrompt),
/* harmony export */   bm: () => (/* binding */ headProblems)
/* harmony export */ });
/* harmony import */ var _config_ended_mutes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66314);
/* harmony import */ var _detect_policy_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87100);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79421);
/* harmony import */ var _planned_cases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47249);




/** Why policy itself lets nothing of a prompt be measured; null where it does. Told before anything is paid for. */
function refusedByPolicy(changed, detected, asOf) {
    const blocked = policyBlock(detected);
    if (blocked !== null) {
        return { changed, reason: "policy_changed", detail: blocked, problems: [] };
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

/***/ 6752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ resolveModel)
/* harmony export */ });
/* harmony import */ var _models_provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42228);

const OPEN = _models_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDER_NAMES */ .xd.filter((name) => _models_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .xq[name].isOpen);
/**
 * Which endpoint a prompt's wish means: a name under `models`, else the entry that has this very model id, else the
 * id at the entry of its provider, else at `default`. Head chooses the model; where requests go comes from the
 * configuration alone, so a pull request can reach the open providers' own endpoints and those that base lists,
 * and no other host.
 */
function resolveModel(prompt, config) {
    const named = prompt.wish.model === null ? undefined : config.models[prompt.wish.model];
    if (named !== undefined && prompt.wish.provider === null)
        return { ok: true, entry: named };
    const wish = withProvider(prompt.wish);
    const listed = Object.values(config.models).find(({ ref }) => isWished(ref, wish));
    if (listed !== undefined)
        return { ok: true, entry: listed };
    if (wish.provider === null)
        return atDefault(prompt, wish.model, config);
    const entry = Object.values(config.models).find(({ ref }) => ref.provider === wish.provider);
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
const isWished = ({ provider, model }, wish) => model === wish.model && (wish.provider === null || wish.provider === provider);
/** What other tools call providers; Genkit and its Dotprompt files say `googleai` and `vertexai`. */
const OTHER_NAMES = new Map([
    ["google", "gemini"],
    ["googleai", "gemini"],
    ["vertexai", "vertex"],
    ["azure", "azure-openai"],
]);
/** Before a model's id: not `google`, by which gateways mean a maker. */
const PREFIXES = new Set([...OPEN, "googleai", "vertexai"]);
/** `openai/gpt-4o-mini` names a provider and a model, as GitHub Models files write it. */
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

/***/ 85503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ aloneSamples),
/* harmony export */   TL: () => (/* binding */ samplesOfCase),
/* harmony export */   a4: () => (/* binding */ samplePlan),
/* harmony export */   bs: () => (/* binding */ sampleNumbers),
/* harmony export */   yW: () => (/* binding */ isScreened)
/* harmony export */ });
/* harmony import */ var _compare_must_pass_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97491);

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

/***/ 72047:
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

/***/ 43174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ thresholdsOf),
/* harmony export */   m: () => (/* binding */ planThresholds)
/* harmony export */ });
/* harmony import */ var _compare_thresholds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29648);
/* harmony import */ var _config_effective_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19592);


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

/***/ 55324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O9: () => (/* binding */ DIALECTS),
  md: () => (/* binding */ DIALECT_NAMES),
  Gl: () => (/* binding */ dialectNamed)
});

// EXTERNAL MODULE: ./build/js/text/json.js
var json = __webpack_require__(20676);
;// CONCATENATED MODULE: ./build/js/prompts/dialects/f-string.js

/** `{{` and `}}` are braces, `{name}` is a mark; braces around anything else, such as JSON, are text. */
const MARK = /\{\{|\}\}|\{([A-Za-z_]\w*)((?:\.\w+|\[[^\]{}]*\])*)((?:![rsa])?(?::[^{}]*)?)\}/g;
/** Marks as Python's `str.format` has them, without its conversions and formats. */
const fString = {
    faults(template) {
        return [...template.matchAll(MARK)].flatMap(({ 0: text, 1: name, 2: path, 3: format, index }) => {
            if (name === undefined || (path === "" && format === ""))
                return [];
            const hint = `write \`{${name}}\`, or \`{{\` and \`}}\` for braces that are meant as text`;
            return [
                { offset: index, message: `\`${text}\` is more than a name`, hint },
            ];
        });
    },
    fill(template, values) {
        const pieces = [];
        const used = new Set();
        const unfilled = [];
        const text = template.replaceAll(MARK, (mark, ...groups) => {
            const [name, , , offset] = groups;
            if (name === undefined)
                return mark.charAt(0);
            used.add(name);
            const value = Object.hasOwn(values, name) ? values[name] : undefined;
            if (value !== undefined && value !== null)
                return (0,json/* jsonWords */.WY)(value);
            unfilled.push({ offset, name, mark, empty: value === null });
            return "";
        });
        pieces.push({ kind: "text", text });
        return { pieces, used, unfilled, faults: [] };
    },
};

;// CONCATENATED MODULE: ./build/js/prompts/dialects/budget.js
/** Steps of one template: far above what prompts need, and done within a moment. */
const MOST_STEPS = 200_000;
/** Characters that one template may make, on its way included. */
const MOST_CHARACTERS = 2_000_000;
/** Tags of one template, and characters of one tag: parsers take more than their share of time beyond. */
const MOST_TAGS = 5_000;
const LONGEST_TAG = 5_000;
/** Brackets that one tag may open; prompts need a handful. */
const MOST_BRACKETS = 50;
/** A tag with the text up to the next, by how a language's tags begin. */
const TAGS = { "{{": /\{\{(?:(?!\{\{).)*/gs, "{{ or {%": /\{[{%](?:(?!\{[{%]).)*/gs };
/** Why a template is not even parsed; null for any that a person would write. */
function tooLarge(template, begin) {
    let tags = 0;
    for (const { 0: whole, index: offset } of template.matchAll(TAGS[begin])) {
        const close = whole.search(/[}%]\}/);
        const tag = close === -1 ? whole : whole.slice(0, close);
        if (++tags > MOST_TAGS) {
            return { offset, message: `the template has more than ${MOST_TAGS} tags`, hint: null };
        }
        if (tag.length > LONGEST_TAG) {
            return { offset, message: `a tag has more than ${LONGEST_TAG} characters`, hint: null };
        }
        if ((tag.match(/[([]/g)?.length ?? 0) > MOST_BRACKETS) {
            return { offset, message: `a tag opens more than ${MOST_BRACKETS} brackets`, hint: null };
        }
    }
    return null;
}
/** Thrown where a template asks for more. */
class OverBudget extends Error {
}
/** Interprets a template to its end, or to the end of its budget, which is a fault where the tag stands that is at work. */
function withinBudget(interpret, offset) {
    try {
        interpret();
        return [];
    }
    catch (error) {
        if (!(error instanceof OverBudget))
            throw error;
        const hint = "shorten its loops; prompts are far smaller";
        return [{ offset: offset(), message: `the template ${error.message}`, hint }];
    }
}
/**
 * Counts what a template does. A limit of time would let a run end otherwise on a slow machine; steps and characters
 * bound time and memory just as well, and the same template always ends the same way.
 */
class Budget {
    #steps = 0;
    #characters = 0;
    step() {
        if (++this.#steps > MOST_STEPS)
            throw new OverBudget(`takes more than ${MOST_STEPS} steps`);
    }
    /** Text that is made, before it is. */
    write(length) {
        this.#characters += length;
        if (this.#characters > MOST_CHARACTERS) {
            throw new OverBudget(`makes more than ${MOST_CHARACTERS} characters`);
        }
    }
}

// EXTERNAL MODULE: ./build/js/text/mapping.js
var mapping = __webpack_require__(48754);
// EXTERNAL MODULE: ./build/js/prompts/formats/chat-messages.js
var chat_messages = __webpack_require__(83516);
// EXTERNAL MODULE: ../../../work/main/node_modules/@handlebars/parser/dist/esm/index.js
var esm = __webpack_require__(61772);
// EXTERNAL MODULE: ./build/js/text/suggest.js
var suggest = __webpack_require__(82962);
;// CONCATENATED MODULE: ./build/js/prompts/dialects/handlebars-tree.js



/** Helpers with a block: Handlebars' own, and Dotprompt's. */
const BLOCKS = ["if", "unless", "each", "with", "ifEquals", "unlessEquals"];
/** Helpers without one. */
const HELPERS = ["json", "role", "media", "history", "section"];
const MOST_NESTED = 50;
const MOST_BLOCKS = 1_000;
/** Reads a template; where it cannot be read, why. */
function handlebarsTree(template) {
    const large = tooLarge(template, "{{");
    if (large !== null)
        return large;
    if (template.split("{{#").length > MOST_BLOCKS) {
        return { offset: 0, message: `the template has more than ${MOST_BLOCKS} blocks`, hint: null };
    }
    const starts = [0];
    for (let at = template.indexOf("\n"); at !== -1; at = template.indexOf("\n", at + 1)) {
        starts.push(at + 1);
    }
    try {
        const { body } = (0,esm/* parse */.qg)(template);
        return {
            body: body,
            offsetOf: ({ loc }) => (starts[loc.start.line - 1] ?? 0) + loc.start.column,
        };
    }
    catch (error) {
        const said = error instanceof Error ? error.message : "";
        const line = Number(/on line (\d+)/.exec(said)?.[1] ?? /- (\d+):\d+/.exec(said)?.[1] ?? 1);
        const clause = /(.*?) - \d+:\d+/s.exec(said)?.[1];
        const offset = starts[line - 1] ?? 0;
        const message = `this cannot be read as Handlebars${clause === undefined ? "" : `: ${clause}`}`;
        return { offset, message, hint: "write `\\{{` for braces that are meant as text" };
    }
}
/** Everything in a template that is not read, whatever the values are. */
function handlebarsFaults({ body, offsetOf }, partials) {
    const faults = [];
    const visit = (node, depth) => {
        const refuse = (message, hint) => {
            faults.push({ offset: offsetOf(node), message, hint });
        };
        if (depth > MOST_NESTED)
            return refuse("blocks are nested too deeply", null);
        const name = nameOf(node);
        if (node.type === "PartialStatement") {
            if (Object.hasOwn(partials, name))
                return;
            return refuse(`the partial \`${name}\` does not exist`, (0,suggest/* nearlySaid */.nZ)(name, Object.keys(partials)));
        }
        if (REFUSED.has(node.type))
            return refuse(`\`${node.type}\` is not read`, null);
        const params = (node["params"] ?? []);
        const isCall = params.length > 0 || pairsOf(node).size > 0;
        if (node.type === "BlockStatement" && isCall && !BLOCKS.some((of) => of === name)) {
            refuse(`unknown helper \`#${name}\``, (0,suggest/* didYouMean */.au)(name, BLOCKS));
        }
        if (node.type === "MustacheStatement" && isCall && !HELPERS.some((of) => of === name)) {
            refuse(`unknown helper \`${name}\``, (0,suggest/* didYouMean */.au)(name, HELPERS));
        }
        const type = name === "media" ? pairsOf(node).get("contentType")?.["value"] : undefined;
        if (typeof type === "string" && !type.startsWith("image/")) {
            refuse(`media of the type \`${type}\` cannot be sent`, "images alone are sent");
        }
        for (const called of callsIn(node)) {
            const helper = nameOf(called);
            if (helper === "json" && (called["params"] ?? []).length > 0)
                continue;
            // A call of a call has no name of its own; the innermost one is refused.
            if (helper !== "")
                refuse(`unknown helper \`${helper}\``, "`(json value)` alone is read inside a tag");
        }
        for (const below of [...bodyOf(node, "program"), ...bodyOf(node, "inverse")]) {
            visit(below, depth + 1);
        }
    };
    for (const node of body)
        visit(node, 0);
    return faults;
}
/** Calls inside a tag: `{{#if (json x)}}`, `{{(lookup a b)}}`. */
function callsIn(node) {
    const parts = [
        node["path"],
        ...(node["params"] ?? []),
        ...pairsOf(node).values(),
    ];
    const calls = parts.filter((part) => part?.type === "SubExpression");
    return calls.flatMap((call) => [call, ...callsIn(call)]);
}
const REFUSED = new Set([
    "PartialBlockStatement",
    "Decorator",
    "DecoratorBlock",
]);
/** What a statement calls or shows, as written. */
function nameOf(node) {
    const path = (node["path"] ?? node["name"]);
    return String(path?.["original"] ?? "");
}
const bodyOf = (node, part) => node[part]?.body ?? [];
/** Named arguments: `media url=photo`. */
function pairsOf(node) {
    const hash = node["hash"];
    return new Map((hash?.pairs ?? []).map(({ key, value }) => [key, value]));
}

;// CONCATENATED MODULE: ./build/js/prompts/dialects/jinja-words.js

const pythonWords = (value) => typeof value === "string" ? value : representation(value);
/** `repr` of the Python value that the YAML or JSON stands for. */
function representation(value) {
    if (value === null)
        return "None";
    if (typeof value === "boolean")
        return value ? "True" : "False";
    if (typeof value === "number")
        return String(value);
    if ((0,mapping/* isList */.Lv)(value))
        return `[${value.map(representation).join(", ")}]`;
    if ((0,mapping/* isMapping */.pi)(value)) {
        const entries = Object.entries(value);
        return `{${entries.map(([key, of]) => `${quoted(key)}: ${representation(of)}`).join(", ")}}`;
    }
    return quoted(value);
}
function quoted(text) {
    const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
    const escaped = text
        .replaceAll("\\", "\\\\")
        .replaceAll("\n", "\\n")
        .replaceAll("\r", "\\r")
        .replaceAll("\t", "\\t")
        .replaceAll(mark, `\\${mark}`);
    return mark + escaped + mark;
}
/** What counts as true in Python; what is missing does not. */
function isTrue(value) {
    if (value === undefined || value === null)
        return false;
    if ((0,mapping/* isList */.Lv)(value))
        return value.length > 0;
    if ((0,mapping/* isMapping */.pi)(value))
        return Object.keys(value).length > 0;
    return value !== false && value !== 0 && value !== "";
}
/** Python's equality of plain data: by value, and whatever the order of keys. */
function areEqual(a, b) {
    if (a === undefined || b === undefined)
        return a === b;
    if ((0,mapping/* isList */.Lv)(a)) {
        return (0,mapping/* isList */.Lv)(b) && a.length === b.length && a.every((of, n) => areEqual(of, b[n]));
    }
    if (!(0,mapping/* isMapping */.pi)(a))
        return a === b;
    if (!(0,mapping/* isMapping */.pi)(b))
        return false;
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => areEqual(a[key], b[key]));
}

;// CONCATENATED MODULE: ./build/js/prompts/dialects/handlebars-evaluator.js





/** Renders a template into pieces; it is the template that opens roles, and never a value. */
class HandlebarsEvaluator {
    pieces = [];
    used = new Set();
    unfilled = [];
    faults = [];
    offset = 0;
    #partials;
    #rules;
    #budget;
    #root;
    #template;
    /** Depth inside partials, whose places are the tag's that calls them. */
    #inside = 0;
    constructor(template, values, partials, rules, budget) {
        this.#template = template;
        this.#partials = partials;
        this.#rules = rules;
        this.#budget = budget;
        this.#root = { value: values, outer: null, data: {} };
    }
    run() {
        this.#render(this.#template.body, this.#root);
    }
    #render(body, context) {
        for (const node of body) {
            this.#budget.step();
            if (this.#inside === 0)
                this.offset = this.#template.offsetOf(node);
            if (node.type === "ContentStatement")
                this.#put(String(node["value"]));
            else if (node.type === "MustacheStatement")
                this.#mustache(node, context);
            else if (node.type === "BlockStatement")
                this.#block(node, context);
            else if (node.type === "PartialStatement")
                this.#partial(node, context);
        }
    }
    #put(text) {
        if (text === "")
            return;
        this.#budget.write(text.length);
        this.pieces.push({ kind: "text", text });
    }
    #mustache(node, context) {
        const name = nameOf(node);
        const [first] = (node["params"] ?? []);
        const pairs = pairsOf(node);
        if (name === "role" && first !== undefined) {
            const written = (0,json/* jsonWords */.WY)(this.#value(first, context) ?? "");
            const role = chat_messages/* ROLES */.gg[written];
            if (role === undefined)
                return this.#refuse(`unknown role \`${written}\``);
            this.pieces.push({ kind: "role", role });
        }
        else if (name === "history" && first === undefined)
            this.pieces.push({ kind: "history" });
        else if (name === "section" && first !== undefined)
            return;
        else if (name === "json" && first !== undefined)
            this.#put(this.#json(node, context));
        else if (name === "media" && pairs.size > 0) {
            const url = pairs.get("url");
            const value = url && this.#needed(url, context);
            if (typeof value === "string")
                this.pieces.push({ kind: "media", url: value, offset: this.offset });
        }
        else {
            const value = this.#needed(node["path"], context);
            if (value !== null)
                this.#put((0,json/* jsonWords */.WY)(value));
        }
    }
    #json(node, context) {
        const [first] = node["params"];
        const indent = pairsOf(node).get("indent");
        const width = indent === undefined ? 0 : Number(this.#value(indent, context) ?? 0);
        return JSON.stringify(this.#needed(first, context), null, Math.min(10, width || 0));
    }
    #block(node, context) {
        const [first, second] = (node["params"] ?? []);
        const [then, otherwise] = [bodyOf(node, "program"), bodyOf(node, "inverse")];
        const name = nameOf(node);
        const value = this.#value(first ?? node["path"], context);
        const choose = (holds) => this.#render(holds ? then : otherwise, context);
        if (first !== undefined && name === "if")
            return choose(handlebars_evaluator_isTrue(value));
        if (first !== undefined && name === "unless")
            return choose(!handlebars_evaluator_isTrue(value));
        if (second !== undefined && (name === "ifEquals" || name === "unlessEquals")) {
            return choose(areEqual(value, this.#value(second, context)) === (name === "ifEquals"));
        }
        // `{{#list}}`, as in Mustache: each of a list, the inside of a mapping, the text itself for anything else.
        if (first === undefined && value === true)
            return choose(true);
        if (first === undefined && !(0,mapping/* isList */.Lv)(value ?? null)) {
            return handlebars_evaluator_isTrue(value) ? this.#render(then, this.#within(context, value, {})) : choose(false);
        }
        if (name === "with") {
            return handlebars_evaluator_isTrue(value)
                ? this.#render(then, this.#within(context, value, namesOf(node, [value ?? null])))
                : choose(false);
        }
        this.#each(node, value, context);
    }
    #each(node, value, context) {
        const entries = (0,mapping/* isList */.Lv)(value ?? null)
            ? value.map((item, n) => [n, item])
            : (0,mapping/* isMapping */.pi)(value ?? null)
                ? Object.entries(value)
                : [];
        for (const [n, [key, item]] of entries.entries()) {
            const data = { index: n, key, first: n === 0, last: n === entries.length - 1 };
            const named = namesOf(node, [item, key]);
            this.#render(bodyOf(node, "program"), this.#within(context, item, { ...data, ...named }));
        }
        if (entries.length === 0)
            this.#render(bodyOf(node, "inverse"), context);
    }
    #within(outer, value, data) {
        return { value, outer, data: { ...outer.data, ...data } };
    }
    #partial(node, context) {
        const text = this.#partials[nameOf(node)];
        const tree = text === undefined ? null : handlebarsTree(text);
        if (tree === null || !("body" in tree))
            return;
        if (this.#inside > MOST_NESTED)
            return this.#refuse("partials call each other without end");
        const [first] = (node["params"] ?? []);
        const given = first === undefined ? context.value : this.#value(first, context);
        const pairs = [...pairsOf(node)].map(([key, of]) => [key, this.#value(of, context) ?? null]);
        const own = (0,mapping/* isMapping */.pi)(given ?? null) ? Object.entries(given) : [];
        const value = pairs.length === 0 ? given : (0,mapping/* mapping */.pq)([...own, ...pairs]);
        const [template, inside] = [this.#template, this.#inside];
        this.#template = tree;
        this.#inside = inside + 1;
        this.#render(tree.body, { ...context, value });
        this.#template = template;
        this.#inside = inside;
    }
    #needed(of, context) {
        const value = this.#value(of, context);
        if (value !== undefined && value !== null)
            return value;
        const name = String(of["original"] ?? nameOf(of)).replace(/^this\./, "");
        this.unfilled.push({ offset: this.offset, name, mark: `{{${name}}}`, empty: value === null });
        return null;
    }
    #value(of, context) {
        this.#budget.step();
        if (of.type === "SubExpression")
            return this.#json(of, context);
        if (of.type === "PathExpression")
            return this.#path(of, context);
        return of.type === "UndefinedLiteral" ? undefined : (of["value"] ?? null);
    }
    #path(of, context) {
        const parts = of["parts"].map(String);
        const [head = "", ...rest] = parts;
        if (of["data"] === true) {
            if (head === "root")
                return this.#steps(this.#root.value, rest, true);
            return this.#steps(Object.hasOwn(context.data, head) ? context.data[head] : undefined, rest, false);
        }
        let from = context;
        for (let up = Number(of["depth"] ?? 0); up > 0; up--)
            from = from.outer ?? from;
        if (parts.length > 0 && Object.hasOwn(from.data, `|${head}`)) {
            return this.#steps(from.data[`|${head}`], rest, false);
        }
        for (let at = from; at !== null; at = this.#rules.outerNames ? at.outer : null) {
            const found = this.#steps(at.value, parts, at.value === this.#root.value);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    #steps(start, parts, isRoot) {
        if (isRoot && parts[0] !== undefined)
            this.used.add(parts[0]);
        let value = start;
        for (const step of parts) {
            if (value === undefined || value === null)
                return undefined;
            if ((0,mapping/* isList */.Lv)(value))
                value =
                    step === "length" ? value.length : /^\d+$/.test(step) ? value[Number(step)] : undefined;
            else
                value = (0,mapping/* isMapping */.pi)(value) && Object.hasOwn(value, step) ? value[step] : undefined;
        }
        return value;
    }
    #refuse(message) {
        if (this.faults.length < 20)
            this.faults.push({ offset: this.offset, message, hint: null });
    }
}
/** Handlebars' truth: an empty list is false, an empty mapping is not. */
const handlebars_evaluator_isTrue = (value) => value !== undefined && ((0,mapping/* isList */.Lv)(value) ? value.length > 0 : Boolean(value));
/** `as |item key|`; the bar keeps them apart from `@item`. */
function namesOf(node, values) {
    const names = node["program"]
        ?.blockParams;
    return Object.fromEntries((names ?? []).map((name, n) => [`|${name}`, values[n] ?? null]));
}

;// CONCATENATED MODULE: ./build/js/prompts/dialects/handlebars.js



/**
 * Handlebars and Mustache, interpreted from the tree of `@handlebars/parser`: Handlebars' own runtime generates code.
 * Nothing is escaped, since a prompt is no HTML.
 */
const handlebarsWith = (rules) => ({
    faults(template, partials) {
        const tree = handlebarsTree(template);
        return "body" in tree ? handlebarsFaults(tree, partials) : [tree];
    },
    fill(template, values, partials) {
        const tree = handlebarsTree(template);
        if (!("body" in tree))
            return { pieces: [], used: new Set(), unfilled: [], faults: [tree] };
        const evaluator = new HandlebarsEvaluator(tree, values, partials, rules, new Budget());
        const over = withinBudget(() => evaluator.run(), () => evaluator.offset);
        const { pieces, used, unfilled, faults } = evaluator;
        return { pieces, used, unfilled, faults: [...faults, ...over] };
    },
});
const handlebars = handlebarsWith({ outerNames: false });
const mustache = handlebarsWith({ outerNames: true });

// EXTERNAL MODULE: ./build/js/text/by-code-point.js
var by_code_point = __webpack_require__(95054);
;// CONCATENATED MODULE: ./build/js/prompts/dialects/jinja-values.js

const CONSTANTS = new Map([
    ...["true", "True"].map((name) => [name, true]),
    ...["false", "False"].map((name) => [name, false]),
    ...["none", "None", "null"].map((name) => [name, null]),
]);
const loopAt = (n, length) => ({
    index: n + 1,
    index0: n,
    first: n === 0,
    last: n === length - 1,
    length,
    revindex: length - n,
    revindex0: length - n - 1,
});
function listOf(value) {
    if ((0,mapping/* isList */.Lv)(value))
        return value;
    if ((0,mapping/* isMapping */.pi)(value))
        return Object.keys(value);
    return typeof value === "string" ? Array.from(value) : [];
}
function memberOf(object, key) {
    if ((0,mapping/* isList */.Lv)(object))
        return /^-?\d+$/.test(key) ? object.at(Number(key)) : undefined;
    if ((0,mapping/* isMapping */.pi)(object))
        return Object.hasOwn(object, key) ? object[key] : undefined;
    return typeof object === "string" && /^-?\d+$/.test(key)
        ? Array.from(object).at(Number(key))
        : undefined;
}
/** What a case would have to give: the name that an expression begins with, along its dots. */
function nameIn(of) {
    if (of.type === "Identifier")
        return String(of["value"]);
    if (of.type === "MemberExpression") {
        const property = of["property"];
        const object = nameIn(of["object"]);
        const plain = of["computed"] !== true || property.type.endsWith("Literal");
        return plain ? `${object}.${String(property["value"])}` : object;
    }
    const inner = (of["operand"] ?? of["left"] ?? of["callee"] ?? of["argument"]);
    return inner === undefined ? of.type : nameIn(inner);
}
/** Python's `range`, upwards. */
function range([first = 0, second, step = 1], budget) {
    const [from, to] = second === undefined ? [0, first] : [first, second];
    const numbers = [];
    for (let n = from; n < to; n += Math.max(1, step || 1)) {
        budget.step();
        numbers.push(n);
    }
    return numbers;
}

;// CONCATENATED MODULE: ./build/js/prompts/dialects/jinja-functions.js




const number = (value, fallback) => {
    const read = typeof value === "string" && value.trim() === "" ? Number.NaN : Number(value);
    return Number.isFinite(read) ? read : fallback;
};
const order = (a, b) => typeof a === "number" && typeof b === "number"
    ? a - b
    : (0,by_code_point/* byCodePoint */.H)(pythonWords(a), pythonWords(b));
const capitalized = (text) => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
const titled = (text) => text.replaceAll(/\p{L}[\p{L}\p{N}'’]*/gu, capitalized);
const attribute = (of, name) => {
    let value = of;
    for (const step of String(name ?? "").split(".")) {
        value = (0,mapping/* isMapping */.pi)(value) && Object.hasOwn(value, step) ? value[step] : null;
    }
    return value;
};
function replaced(text, from, to, budget) {
    if (from === "")
        return text;
    const pieces = text.split(from);
    budget.write(text.length + pieces.length * to.length);
    return pieces.join(to);
}
function joined(value, separator, { words, budget, named }) {
    const by = named["attribute"];
    const texts = listOf(value).map((of) => words(by === undefined ? of : attribute(of, by)));
    budget.write(texts.reduce((sum, text) => sum + text.length + separator.length, 0));
    return texts.join(separator);
}
/** JSON as Python's `json.dumps` writes it: a blank after `,` and `:`. */
function jinja_functions_json(value, { list, named, budget }) {
    const indent = Math.min(10, number(named["indent"] ?? list[0], 0));
    const text = indent > 0 ? JSON.stringify(value, null, indent) : spaced(value);
    budget.write(text.length);
    return text;
}
function spaced(value) {
    if ((0,mapping/* isList */.Lv)(value))
        return `[${value.map(spaced).join(", ")}]`;
    if (!(0,mapping/* isMapping */.pi)(value))
        return JSON.stringify(value);
    const entries = Object.entries(value).map(([key, of]) => `${JSON.stringify(key)}: ${spaced(of)}`);
    return `{${entries.join(", ")}}`;
}
function unique(value) {
    const kept = [];
    for (const item of listOf(value).slice(0, 1000)) {
        if (!kept.some((of) => areEqual(of, item)))
            kept.push(item);
    }
    return kept;
}
const jinja_functions_text = (apply) => (value, given) => apply(given.words(value), given);
const jinja_functions_length = (value) => (0,mapping/* isMapping */.pi)(value) ? Object.keys(value).length : listOf(value).length;
/** Filters that are read; `default` stands in the interpreter, since it is the one that takes what is missing. */
const FILTERS = {
    abs: (value) => Math.abs(number(value, 0)),
    capitalize: jinja_functions_text(capitalized),
    count: jinja_functions_length,
    dictsort: (value) => (0,mapping/* isMapping */.pi)(value) ? Object.entries(value).toSorted((a, b) => order(a[0], b[0])) : [],
    dump: jinja_functions_json,
    first: (value) => listOf(value)[0] ?? null,
    float: (value) => number(value, 0),
    indent: jinja_functions_text((of, { list, budget }) => {
        const pad = " ".repeat(Math.min(40, number(list[0], 4)));
        budget.write(of.length + of.split("\n").length * pad.length);
        return of.replaceAll(/\n(?=[^\n])/g, `\n${pad}`);
    }),
    int: (value) => Math.trunc(number(value, 0)),
    items: (value) => ((0,mapping/* isMapping */.pi)(value) ? Object.entries(value) : []),
    join: (value, given) => joined(value, given.words(given.list[0] ?? ""), given),
    last: (value) => listOf(value).at(-1) ?? null,
    length: jinja_functions_length,
    list: (value) => listOf(value),
    lower: jinja_functions_text((of) => of.toLowerCase()),
    map: (value, { named }) => listOf(value).map((of) => attribute(of, named["attribute"])),
    max: (value) => listOf(value).toSorted(order).at(-1) ?? null,
    min: (value) => listOf(value).toSorted(order)[0] ?? null,
    replace: jinja_functions_text((of, { list, words, budget }) => replaced(of, words(list[0] ?? ""), words(list[1] ?? ""), budget)),
    reverse: (value) => typeof value === "string"
        ? Array.from(value).toReversed().join("")
        : listOf(value).toReversed(),
    round: (value, { list }) => Number(number(value, 0).toFixed(Math.min(20, number(list[0], 0)))),
    safe: (value) => value,
    selectattr: (value, { list }) => listOf(value).filter((of) => isTrue(attribute(of, list[0]))),
    sort: (value, { named }) => {
        const by = named["attribute"];
        const key = (of) => (by === undefined ? of : attribute(of, by));
        return listOf(value).toSorted((a, b) => order(key(a), key(b)));
    },
    string: jinja_functions_text((of) => of),
    sum: (value) => listOf(value).reduce((sum, of) => sum + number(of, 0), 0),
    title: jinja_functions_text(titled),
    tojson: jinja_functions_json,
    trim: jinja_functions_text((of) => of.trim()),
    unique,
    upper: jinja_functions_text((of) => of.toUpperCase()),
    wordcount: jinja_functions_text((of) => of.match(/\S+/g)?.length ?? 0),
};
/** Tests after `is`, on what is there; `defined` and `undefined` stand in the interpreter. */
const TESTS = {
    boolean: (value) => typeof value === "boolean",
    even: (value) => number(value, 1) % 2 === 0,
    false: (value) => value === false,
    iterable: (value) => (0,mapping/* isList */.Lv)(value) || (0,mapping/* isMapping */.pi)(value) || typeof value === "string",
    mapping: mapping/* isMapping */.pi,
    none: (value) => value === null,
    number: (value) => typeof value === "number",
    odd: (value) => Math.abs(number(value, 0)) % 2 === 1,
    sequence: (value) => (0,mapping/* isList */.Lv)(value) || typeof value === "string",
    string: (value) => typeof value === "string",
    true: (value) => value === true,
};
/** Methods of Python's texts and mappings that templates call. */
const METHODS = {
    capitalize: jinja_functions_text(capitalized),
    endswith: jinja_functions_text((of, { list, words }) => of.endsWith(words(list[0] ?? ""))),
    get: (value, { list }) => (0,mapping/* isMapping */.pi)(value) && Object.hasOwn(value, String(list[0]))
        ? value[String(list[0])]
        : (list[1] ?? null),
    items: FILTERS["items"],
    join: (value, given) => joined(given.list[0] ?? [], given.words(value), given),
    keys: (value) => ((0,mapping/* isMapping */.pi)(value) ? Object.keys(value) : []),
    lower: FILTERS["lower"],
    replace: FILTERS["replace"],
    split: jinja_functions_text((of, { list, words }) => list[0] === undefined ? (of.match(/\S+/g) ?? []) : of.split(words(list[0]))),
    startswith: jinja_functions_text((of, { list, words }) => of.startsWith(words(list[0] ?? ""))),
    strip: FILTERS["trim"],
    title: jinja_functions_text(titled),
    upper: FILTERS["upper"],
    values: (value) => ((0,mapping/* isMapping */.pi)(value) ? Object.values(value) : []),
};

;// CONCATENATED MODULE: ./build/js/prompts/dialects/jinja-operators.js


/** Operators with two sides, but for `and` and `or`; undefined where the sides do not fit. */
function binary(operator, left, right, words, budget) {
    switch (operator) {
        case "==":
            return areEqual(left, right);
        case "!=":
            return !areEqual(left, right);
        case "in":
            return isIn(left, right);
        case "not in":
            return !isIn(left, right);
        case "~":
            return concatenated(words(left ?? ""), words(right ?? ""), budget);
        case "+":
            return sum(left, right, budget);
        case "*":
            return product(left, right, budget);
        case "<":
        case ">":
        case "<=":
        case ">=":
            return compared(operator, left, right);
        default:
            return reckoned(operator, left, right);
    }
}
function isIn(item, of) {
    if (item === undefined || of === undefined)
        return false;
    if ((0,mapping/* isList */.Lv)(of))
        return of.some((one) => areEqual(one, item));
    if ((0,mapping/* isMapping */.pi)(of))
        return Object.hasOwn(of, String(item));
    return typeof of === "string" && of.includes(String(item));
}
function concatenated(left, right, budget) {
    budget.write(left.length + right.length);
    return left + right;
}
function sum(left, right, budget) {
    if (typeof left === "string" && typeof right === "string") {
        return concatenated(left, right, budget);
    }
    if (left !== undefined && right !== undefined && (0,mapping/* isList */.Lv)(left) && (0,mapping/* isList */.Lv)(right)) {
        budget.write(left.length + right.length);
        return [...left, ...right];
    }
    return reckoned("+", left, right);
}
function product(left, right, budget) {
    const [text, times] = typeof left === "string" ? [left, right] : [right, left];
    if (typeof text !== "string" || typeof times !== "number")
        return reckoned("*", left, right);
    const count = Math.max(0, Math.trunc(times));
    budget.write(text.length * count);
    return text.repeat(count);
}
function compared(operator, left, right) {
    const both = typeof left === typeof right && (typeof left === "number" || typeof left === "string");
    if (!both || left === undefined || right === undefined || left === null || right === null) {
        return false;
    }
    if (operator === "<")
        return left < right;
    if (operator === ">")
        return left > right;
    return operator === "<=" ? left <= right : left >= right;
}
function reckoned(operator, left, right) {
    if (typeof left !== "number" || typeof right !== "number")
        return undefined;
    const result = {
        "+": left + right,
        "-": left - right,
        "*": left * right,
        "/": left / right,
        "//": Math.floor(left / right),
        // The sign of the divisor, as in Python.
        "%": left - right * Math.floor(left / right),
        "**": left ** right,
    }[operator];
    return result !== undefined && Number.isFinite(result) ? result : undefined;
}

;// CONCATENATED MODULE: ./build/js/prompts/dialects/jinja-unknown.js


const filters = [...Object.keys(FILTERS), "default", "d"];
const tests = [...Object.keys(TESTS), "defined", "undefined"];
/** Kinds of expressions that the evaluator knows. */
const EXPRESSIONS = new Set(`Identifier MemberExpression CallExpression IntegerLiteral FloatLiteral StringLiteral ArrayLiteral TupleLiteral
    ObjectLiteral BinaryExpression FilterExpression TestExpression UnaryExpression SelectExpression SliceExpression
    KeywordArgumentExpression Ternary`.split(/\s+/));
/** Filters, tests, functions and kinds of expressions that are not read, wherever they stand. */
function unknownNames(tree) {
    return tree.flatMap((node) => {
        if (node.kind === "text")
            return [];
        const own = expressionsOf(node).flatMap((of) => unknownIn(of, 0));
        const faults = own.map(([message, hint]) => ({ offset: node.offset, message, hint }));
        return [...faults, ...bodiesOf(node).flatMap(unknownNames)];
    });
}
function expressionsOf(node) {
    if (node.kind === "if")
        return node.branches.map(({ test }) => test);
    if (node.kind === "for" && node.only !== null)
        return [node.of, node.only];
    return [node.of];
}
function bodiesOf(node) {
    if (node.kind === "if")
        return [...node.branches.map(({ body }) => body), node.otherwise];
    return node.kind === "for" ? [node.body, node.otherwise] : [];
}
function unknownIn(of, depth) {
    if (depth > 100)
        return [["an expression is nested too deeply", null]];
    const below = partsOf(of).flatMap((part) => unknownIn(part, depth + 1));
    if (!EXPRESSIONS.has(of.type))
        return [[`\`${of.type}\` is not read`, null]];
    const said = ownUnknown(of);
    return said === null ? below : [said, ...below];
}
function ownUnknown(of) {
    if (of.type === "FilterExpression") {
        const name = jinja_unknown_nameOf(of["filter"]);
        return filters.includes(name)
            ? null
            : [`unknown filter \`${name}\``, (0,suggest/* didYouMean */.au)(name, filters)];
    }
    if (of.type === "TestExpression") {
        const name = jinja_unknown_nameOf(of["test"]);
        return tests.includes(name) ? null : [`unknown test \`is ${name}\``, (0,suggest/* didYouMean */.au)(name, tests)];
    }
    if (of.type !== "CallExpression")
        return null;
    const callee = of["callee"];
    const isMethod = callee.type === "MemberExpression" && callee["computed"] !== true;
    const name = jinja_unknown_nameOf(isMethod ? callee["property"] : callee);
    const known = isMethod ? Object.hasOwn(METHODS, name) : name === "range";
    if (known)
        return null;
    return [`unknown function \`${name}\``, (0,suggest/* didYouMean */.au)(name, [...Object.keys(METHODS), "range"])];
}
/** The name of a filter or function, which may be called with arguments. */
function jinja_unknown_nameOf(of) {
    const named = of.type === "CallExpression" ? of["callee"] : of;
    return named.type === "Identifier" ? String(named["value"]) : "";
}
function partsOf(of) {
    if (of.type === "FilterExpression") {
        const filter = of["filter"];
        const given = filter.type === "CallExpression" ? filter["args"] : [];
        return [of["operand"], ...given];
    }
    if (of.type === "TestExpression")
        return [of["operand"]];
    if (of.type === "KeywordArgumentExpression")
        return [of["value"]];
    if (of.type === "CallExpression") {
        const callee = of["callee"];
        const object = callee.type === "MemberExpression" ? [callee["object"]] : [];
        return [...object, ...of["args"]];
    }
    return Object.values(of).flatMap((field) => {
        if (field instanceof Map)
            return [...field.keys(), ...field.values()];
        const all = Array.isArray(field) ? field : [field];
        return all.filter(isExpression);
    });
}
const isExpression = (value) => typeof value === "object" &&
    value !== null &&
    "type" in value &&
    !String(value.type).endsWith("Operator");

;// CONCATENATED MODULE: ./build/js/prompts/dialects/jinja-evaluator.js






/** Renders a tree that has no unknown names; anything it may hold else is nothing. */
class JinjaEvaluator {
    used = new Set();
    unfilled = [];
    /** Of the tag that is at work. */
    offset = 0;
    #values;
    #words;
    #budget;
    #write;
    #scope = new Map();
    constructor(values, words, budget, write) {
        this.#values = values;
        this.#words = words;
        this.#budget = budget;
        this.#write = write;
    }
    render(tree) {
        for (const node of tree) {
            this.#budget.step();
            this.#node(node);
        }
    }
    #node(node) {
        if (node.kind === "text")
            return this.#put(node.text);
        this.offset = node.offset;
        if (node.kind === "output") {
            const value = this.#value(node.of);
            if (value !== undefined && value !== null)
                return this.#put(this.#words(value));
            return this.#missing(node.of, value === null, node.mark);
        }
        if (node.kind === "set")
            return this.#assign(this.#scope, node.names, this.#needed(node.of));
        if (node.kind === "for")
            return this.#loop(node);
        for (const { test, body } of node.branches) {
            if (isTrue(this.#value(test)))
                return this.render(body);
        }
        this.render(node.otherwise);
    }
    #put(text) {
        this.#budget.write(text.length);
        this.#write(text);
    }
    #loop(node) {
        const outer = this.#scope;
        const all = listOf(this.#value(node.of) ?? []);
        const turns = [];
        for (const item of all) {
            this.#budget.step();
            this.#scope = new Map(outer);
            this.#assign(this.#scope, node.names, item);
            if (node.only === null || isTrue(this.#value(node.only)))
                turns.push(this.#scope);
        }
        for (const [n, scope] of turns.entries()) {
            this.#budget.step();
            this.#scope = scope;
            scope.set("loop", loopAt(n, turns.length));
            this.render(node.body);
        }
        this.#scope = outer;
        if (turns.length === 0)
            this.render(node.otherwise);
    }
    #assign(scope, names, value) {
        const [only, ...others] = names;
        if (only !== undefined && others.length === 0)
            scope.set(only, value);
        else
            for (const [n, name] of names.entries())
                scope.set(name, listOf(value)[n] ?? null);
    }
    /** A value that has to be there: nothing, and unfilled, where it is not. */
    #needed(of) {
        const value = this.#value(of);
        if (value === undefined)
            this.#missing(of, false, `{{ ${nameIn(of)} }}`);
        return value ?? null;
    }
    #missing(of, empty, mark) {
        const name = nameIn(of);
        // A filter over nothing has said so already.
        if (this.unfilled.some((one) => one.offset === this.offset && one.name === name))
            return;
        this.unfilled.push({ offset: this.offset, name, mark, empty });
    }
    #value(of) {
        this.#budget.step();
        switch (of.type) {
            case "Identifier":
                return this.#identifier(String(of["value"]));
            case "IntegerLiteral":
            case "FloatLiteral":
            case "StringLiteral":
                return of["value"];
            case "ArrayLiteral":
            case "TupleLiteral":
                return of["value"].map((item) => this.#needed(item));
            case "ObjectLiteral":
                return this.#object(of["value"]);
            case "MemberExpression":
                return this.#member(of);
            case "Ternary":
                return isTrue(this.#value(of["condition"]))
                    ? this.#value(of["trueExpr"])
                    : this.#value(of["falseExpr"]);
            case "SelectExpression":
                return isTrue(this.#value(of["test"]))
                    ? this.#value(of["lhs"])
                    : "";
            case "UnaryExpression":
                return this.#unary(of);
            case "BinaryExpression":
                return this.#binary(of);
            case "FilterExpression":
                return this.#filter(of);
            case "TestExpression":
                return this.#test(of);
            case "CallExpression":
                return this.#call(of);
            default:
                return undefined;
        }
    }
    #identifier(name) {
        const constant = CONSTANTS.get(name);
        if (constant !== undefined)
            return constant;
        if (this.#scope.has(name))
            return this.#scope.get(name);
        this.used.add(name);
        return Object.hasOwn(this.#values, name) ? this.#values[name] : undefined;
    }
    #object(entries) {
        const read = [...entries].map(([key, value]) => [this.#words(this.#needed(key)), this.#needed(value)]);
        return (0,mapping/* mapping */.pq)(read);
    }
    #member(of) {
        const object = this.#value(of["object"]);
        const property = of["property"];
        if (object === undefined || object === null)
            return undefined;
        if (of["computed"] !== true)
            return memberOf(object, String(property["value"]));
        if (property.type === "SliceExpression")
            return this.#slice(object, property);
        const key = this.#value(property);
        return key === undefined || key === null ? undefined : memberOf(object, String(key));
    }
    #slice(object, { start, stop, step }) {
        if (step !== undefined || (typeof object !== "string" && !(0,mapping/* isList */.Lv)(object)))
            return undefined;
        const [from, to] = [start, stop].map((at) => at === undefined ? undefined : Number(this.#needed(at)));
        return typeof object === "string"
            ? Array.from(object).slice(from, to).join("")
            : object.slice(from, to);
    }
    #unary(of) {
        const operator = of["operator"].value;
        const argument = of["argument"];
        if (operator === "not")
            return !isTrue(this.#value(argument));
        const number = Number(this.#needed(argument));
        return operator === "-" ? -number : number;
    }
    #binary(of) {
        const operator = of["operator"].value;
        const [left, right] = [of["left"], of["right"]];
        if (operator === "and" || operator === "or") {
            const first = this.#value(left);
            return isTrue(first) === (operator === "or") ? first : this.#value(right);
        }
        // What is missing equals nothing, and is in nothing; to reckon with it is a mistake.
        const lenient = ["==", "!=", "in", "not in"].includes(operator);
        const read = (side) => lenient ? this.#value(side) : this.#needed(side);
        return binary(operator, read(left), read(right), this.#words, this.#budget);
    }
    #filter(of) {
        const operand = of["operand"];
        const filter = of["filter"];
        const given = this.#arguments(filter);
        const name = jinja_unknown_nameOf(filter);
        if (name === "default" || name === "d") {
            const value = this.#value(operand);
            const falsyToo = isTrue(given.list[1] ?? given.named["boolean"]);
            const missing = value === undefined || (falsyToo && !isTrue(value));
            return missing ? (given.list[0] ?? given.named["default_value"] ?? "") : value;
        }
        return FILTERS[name]?.(this.#needed(operand), given);
    }
    #test(of) {
        const value = this.#value(of["operand"]);
        const name = jinja_unknown_nameOf(of["test"]);
        const holds = name === "defined" || name === "undefined"
            ? (value !== undefined) === (name === "defined")
            : value !== undefined && TESTS[name]?.(value) === true;
        return of["negate"] === true ? !holds : holds;
    }
    #call(of) {
        const callee = of["callee"];
        const given = this.#arguments(of);
        if (callee.type === "MemberExpression") {
            const object = this.#needed(callee["object"]);
            return METHODS[jinja_unknown_nameOf(callee["property"])]?.(object, given);
        }
        return range(given.list.map(Number), this.#budget);
    }
    #arguments(of) {
        const args = of.type === "CallExpression" ? of["args"] : [];
        const isNamed = ({ type }) => type === "KeywordArgumentExpression";
        const named = args.filter(isNamed).map((arg) => {
            const key = String(arg["key"]["value"]);
            return [key, this.#needed(arg["value"])];
        });
        return {
            list: args.filter((arg) => !isNamed(arg)).map((arg) => this.#needed(arg)),
            named: (0,mapping/* mapping */.pq)(named),
            words: this.#words,
            budget: this.#budget,
        };
    }
}

// EXTERNAL MODULE: ../../../work/main/node_modules/@huggingface/jinja/dist/index.js
var dist = __webpack_require__(5565);
;// CONCATENATED MODULE: ./build/js/prompts/dialects/jinja-tags.js
const CLOSE = { "{{": "}}", "{%": "%}", "{#": "#}" };
const RAW = /\{%[-+]?\s*raw\s*[-+]?%\}/y;
const END_RAW = /\{%[-+]?\s*endraw\s*[-+]?%\}/g;
/**
 * Cuts a Jinja template as Jinja's own lexer does by default: no trimming but where a tag asks for it (`{%-`, `-%}`)
 * and for one newline at the end; `{% raw %}` is text, which makes it the escape for literal braces.
 */
function jinjaTokens(template) {
    const source = template.replace(/\r?\n$/, "");
    const tokens = [];
    const faults = [];
    let trimNext = false;
    const text = (from, to) => {
        const whole = source.slice(from, to);
        const kept = trimNext ? whole.trimStart() : whole;
        if (kept !== "")
            tokens.push({ kind: "text", text: kept, offset: to - kept.length });
    };
    const trimBefore = () => {
        const last = tokens.at(-1);
        if (last?.kind !== "text")
            return;
        tokens.pop();
        const kept = last.text.trimEnd();
        if (kept !== "")
            tokens.push({ ...last, text: kept });
    };
    for (let at = 0; at < source.length;) {
        const open = nextTag(source, at);
        text(at, open);
        if (open === source.length)
            break;
        RAW.lastIndex = open;
        const raw = RAW.exec(source)?.[0];
        const mark = source.slice(open, open + 2);
        const end = raw === undefined ? tagEnd(source, open + 2, CLOSE[mark]) : open + raw.length;
        const tag = source.slice(open, end ?? open);
        if (end === null) {
            const hint = "close it, or write it as text: `{% raw %}{{{% endraw %}`";
            faults.push({ offset: open, message: `\`${mark}\` is never closed`, hint });
            break;
        }
        if (/^..-/.test(tag))
            trimBefore();
        trimNext = tag.at(-3) === "-";
        at = end;
        if (raw !== undefined) {
            END_RAW.lastIndex = end;
            const close = END_RAW.exec(source);
            if (close === null) {
                faults.push({ offset: open, message: "`{% raw %}` is never closed", hint: null });
                break;
            }
            text(end, close.index);
            if (/^..-/.test(close[0]))
                trimBefore();
            trimNext = close[0].at(-3) === "-";
            at = close.index + close[0].length;
        }
        else if (mark !== "{#") {
            const inner = tag
                .slice(2, -2)
                .replace(/^[-+]|[-+]$/g, "")
                .trim();
            tokens.push({ kind: mark === "{{" ? "output" : "statement", inner, offset: open });
        }
    }
    return { tokens, faults };
}
function nextTag(source, from) {
    for (let at = source.indexOf("{", from); at !== -1; at = source.indexOf("{", at + 1)) {
        if (source[at + 1] === "{" || source[at + 1] === "%" || source[at + 1] === "#")
            return at;
    }
    return source.length;
}
/** Past a tag's closing mark, which counts neither in quotes nor inside braces of its own; null where there is none. */
function tagEnd(source, from, close) {
    if (close === "#}") {
        const end = source.indexOf(close, from);
        return end === -1 ? null : end + 2;
    }
    let quote = null;
    let depth = 0;
    for (let at = from; at < source.length; at++) {
        const character = source[at];
        if (quote !== null) {
            if (character === "\\")
                at++;
            else if (character === quote)
                quote = null;
        }
        else if (character === '"' || character === "'")
            quote = character;
        else if (depth === 0 && source.startsWith(close, at))
            return at + 2;
        else if (character === "{")
            depth++;
        else if (character === "}")
            depth--;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/js/prompts/dialects/jinja-tree.js



const DEEPEST = 50;
const HINTS = {
    include: "other files are not included; put the text into this one",
    import: "other files are not imported; put the text into this one",
    from: "other files are not imported; put the text into this one",
    extends: "other files are not extended; put the text into this one",
    block: "other files are not extended; put the text into this one",
    macro: "macros are not read; write the text where it is used",
    call: "macros are not read; write the text where it is used",
};
const SUBSET = "read are `if`, `for`, `set`, `raw` and comments";
/** Reads a template: blocks here, with their places, and what stands in tags by the library. */
function jinjaTree(template) {
    const large = tooLarge(template, "{{ or {%");
    if (large !== null)
        return { tree: [], faults: [large] };
    const { tokens, faults } = jinjaTokens(template);
    const reader = new Reader(tokens);
    const tree = reader.body([], null, 0);
    return { tree, faults: [...faults, ...reader.faults] };
}
class Reader {
    faults = [];
    #tokens;
    #at = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    /** Up to a statement that ends the block, which is left to the caller. */
    body(ends, opened, depth) {
        const nodes = [];
        for (;;) {
            const token = this.#tokens[this.#at];
            if (token === undefined) {
                if (opened !== null)
                    this.#refuse(opened, "is never closed", `add \`{% ${ends.at(-1)} %}\``);
                return nodes;
            }
            if (token.kind === "statement" && ends.includes(wordOf(token)))
                return nodes;
            this.#at++;
            if (depth > DEEPEST) {
                this.#refuse(token, "is nested too deeply", null);
                this.#at = this.#tokens.length;
                return nodes;
            }
            const node = this.#node(token, depth);
            if (node !== null)
                nodes.push(node);
        }
    }
    #node(token, depth) {
        if (token.kind === "text")
            return { kind: "text", text: token.text };
        const { offset } = token;
        if (token.kind === "output") {
            const of = this.#expression(token, token.inner);
            return of && { kind: "output", of, mark: `{{ ${token.inner} }}`, offset };
        }
        const word = wordOf(token);
        if (word === "if")
            return this.#if(token, depth);
        if (word === "for")
            return this.#for(token, depth);
        if (word === "set")
            return this.#set(token);
        this.#refuse(token, "is not read", HINTS[word] ?? SUBSET);
        return null;
    }
    #if(token, depth) {
        const branches = [];
        let otherwise = [];
        for (let opened = token;;) {
            const test = this.#expression(opened, restOf(opened));
            const body = this.body(["elif", "else", "endif"], token, depth + 1);
            if (test !== null)
                branches.push({ test, body });
            const next = this.#tokens[this.#at++];
            if (next === undefined || wordOf(next) === "endif")
                break;
            if (wordOf(next) === "else") {
                otherwise = this.body(["endif"], token, depth + 1);
                this.#at++;
                break;
            }
            opened = next;
        }
        return { kind: "if", branches, otherwise, offset: token.offset };
    }
    #for(token, depth) {
        const loop = this.#statement(token, `{% ${innerOf(token)} %}{% endfor %}`);
        const body = this.body(["else", "endfor"], token, depth + 1);
        const next = this.#tokens[this.#at++];
        const hasElse = next !== undefined && wordOf(next) === "else";
        const otherwise = hasElse ? this.body(["endfor"], token, depth + 1) : [];
        if (hasElse)
            this.#at++;
        if (loop?.type !== "For")
            return null;
        const iterable = loop["iterable"];
        const selects = iterable.type === "SelectExpression";
        return {
            kind: "for",
            names: jinja_tree_namesOf(loop["loopvar"]),
            of: selects ? iterable["lhs"] : iterable,
            only: selects ? iterable["test"] : null,
            body,
            otherwise,
            offset: token.offset,
        };
    }
    #set(token) {
        if (!token.kind.startsWith("statement") || !innerOf(token).includes("=")) {
            this.#refuse(token, "is not read", "write `{% set name = value %}`");
            return null;
        }
        const set = this.#statement(token, `{% ${innerOf(token)} %}`);
        if (set === null)
            return null;
        const target = set["assignee"];
        const names = jinja_tree_namesOf(target);
        if (names.length === 0) {
            this.#refuse(token, "sets no plain name", null);
            return null;
        }
        return { kind: "set", names, of: set["value"], offset: token.offset };
    }
    #expression(token, inner) {
        return this.#statement(token, `{{ ${inner} }}`);
    }
    #statement(token, text) {
        if (text.length > LONGEST_TAG) {
            this.#refuse(token, `is longer than ${LONGEST_TAG} characters`, null);
            return null;
        }
        try {
            const [statement, ...others] = (0,dist/* parse */.qg)((0,dist/* tokenize */.qw)(text)).body;
            if (statement !== undefined && others.length === 0) {
                return statement;
            }
        }
        catch {
            // The library's words name its own tokens; the tag and its line say more.
        }
        this.#refuse(token, "cannot be read as Jinja", null);
        return null;
    }
    #refuse(token, message, hint) {
        const shown = innerOf(token).slice(0, 60);
        const mark = token.kind === "output" ? `{{ ${shown} }}` : `{% ${shown} %}`;
        this.faults.push({ offset: token.offset, message: `\`${mark}\` ${message}`, hint });
    }
}
const innerOf = (token) => (token.kind === "text" ? "" : token.inner);
const wordOf = (token) => token.kind === "statement" ? (/^\w+/.exec(token.inner)?.[0] ?? "") : "";
const restOf = (token) => innerOf(token).replace(/^\w+/, "").trim();
function jinja_tree_namesOf(target) {
    if (target.type === "Identifier")
        return [String(target["value"])];
    if (target.type !== "TupleLiteral")
        return [];
    return target["value"].flatMap(jinja_tree_namesOf);
}

;// CONCATENATED MODULE: ./build/js/prompts/dialects/jinja.js






/**
 * Jinja without what reaches other files or defines code: `if`, `for`, `set`, `raw`, comments, and expressions with
 * the filters, tests and methods of jinja-functions.ts. The grammar of expressions is `@huggingface/jinja`'s;
 * evaluation is ours, because that library throws where Python renders nothing, knows no places, and cannot be
 * held to a budget.
 *
 * What is missing renders as Python does in conditions and loops (false, no turns), and is unfilled where it would
 * be written out.
 */
const jinjaWith = (words, lexed) => ({
    faults(template) {
        const { tree, faults } = jinjaTree(lexed(template));
        return [...faults, ...unknownNames(tree)];
    },
    fill(template, values) {
        const { tree } = jinjaTree(lexed(template));
        const pieces = [];
        const evaluator = new JinjaEvaluator(values, words, new Budget(), (text) => pieces.push(text));
        const faults = withinBudget(() => evaluator.render(tree), () => evaluator.offset);
        const piece = { kind: "text", text: pieces.join("") };
        return { pieces: [piece], used: evaluator.used, unfilled: evaluator.unfilled, faults };
    },
});
const jinja = jinjaWith(pythonWords, (template) => template);
/** Unlike Jinja, nunjucks keeps the newline at a template's end: one more is there to be taken. */
const nunjucks = jinjaWith(json/* jsonWords */.WY, (template) => `${template}\n`);

;// CONCATENATED MODULE: ./build/js/prompts/dialects/registry.js



/** Template languages beside `{{name}}` alone, which template.ts reads. */
const DIALECTS = {
    "f-string": fString,
    handlebars: handlebars,
    jinja: jinja,
    mustache: mustache,
    nunjucks: nunjucks,
};
/** Names that files have for a dialect (`template: jinja2`), none of which is ours to misread. */
const NAMES = {
    variables: "variables",
    "f-string": "f-string",
    fstring: "f-string",
    handlebars: "handlebars",
    mustache: "mustache",
    jinja: "jinja",
    jinja2: "jinja",
    nunjucks: "nunjucks",
};
const DIALECT_NAMES = Object.keys(NAMES);
const dialectNamed = (written) => Object.hasOwn(NAMES, written.toLowerCase()) ? NAMES[written.toLowerCase()] : null;


/***/ }),

/***/ 96671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ userPartPlaces),
/* harmony export */   _: () => (/* binding */ userPartOf)
/* harmony export */ });
/* harmony import */ var _formats_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16461);
/* harmony import */ var _formats_text_endings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31191);


/** Endings that parts of a prompt in a folder may have. */
const ENDINGS = [..._formats_text_endings_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_ENDINGS */ .X.keys()];
/**
 * One prompt in several files: `system.md` with a `user.md` beside it is a prompt that is called like their folder.
 * Where the user's part may lie, by the system's path; nowhere for a file of any other name.
 */
function userPartPlaces(path) {
    const file = path.slice(path.lastIndexOf("/") + 1);
    const ending = ENDINGS.find((of) => file === `system${of}`);
    if (ending === undefined)
        return [];
    const endings = [ending, ...ENDINGS.filter((of) => of !== ending)];
    return endings.flatMap((of) => (0,_formats_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)((0,_formats_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(path), `user${of}`) ?? []);
}
/** The user's part beside a system's part; null where there is none. */
const userPartOf = (path, paths) => userPartPlaces(path).find((place) => paths.has(place)) ?? null;


/***/ }),

/***/ 83516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ isMessages),
/* harmony export */   Ne: () => (/* binding */ readMessages),
/* harmony export */   dT: () => (/* binding */ imageOf),
/* harmony export */   gg: () => (/* binding */ ROLES)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28573);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20676);
/* harmony import */ var _text_mapping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48754);
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82962);
/* harmony import */ var _document_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10016);





/** Roles by the names that formats have for them. */
const ROLES = {
    system: "system",
    developer: "system",
    user: "user",
    human: "user",
    assistant: "assistant",
    ai: "assistant",
    model: "assistant",
    tool: "tool",
};
/** Whether a value is a list of chat messages, or was meant as one. */
const isMessages = ({ value }) => (0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value) &&
    value.length > 0 &&
    value.every((of) => (0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(of) && ("role" in of || of["type"] === "placeholder"));
/** Chat messages as OpenAI's API writes them: texts, parts with images, calls of tools and their answers. */
function readMessages(list) {
    const messages = [];
    const problems = [];
    for (const item of (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .children */ .Y_)(list)) {
        const message = readMessage(item);
        if (message.ok)
            messages.push(message.value);
        else
            problems.push(...message.problems);
    }
    if (problems.length > 0)
        return { ok: false, problems };
    if (messages.length === 0) {
        return (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedAt */ .E_)(list, "there are no messages", "write `- role: user` with its `content`");
    }
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Yz)(messages);
}
function readMessage(item) {
    if ((0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(item, "type")?.value === "placeholder") {
        const name = String((0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(item, "name")?.value ?? "");
        const message = `the placeholder \`${name}\` stands for messages that are not here`;
        return (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedAt */ .E_)(item, message, "give the conversation as `messages` of the cases");
    }
    const written = (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(item, "role")?.value;
    const role = typeof written === "string" ? ROLES[written.toLowerCase()] : undefined;
    if (role === undefined) {
        const place = (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(item, "role") ?? item;
        const said = typeof written === "string" ? `unknown role \`${written}\`` : "a role is missing";
        return (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedAt */ .E_)(place, said, (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(String(written), Object.keys(ROLES)));
    }
    const calls = readCalls((0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(item, "tool_calls") ?? (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(item, "toolCalls"));
    if (!calls.ok)
        return calls;
    const content = (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(item, "content") ?? (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(item, "parts") ?? (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(item, "text");
    const pieces = readContent(content, item, calls.value.length > 0);
    if (!pieces.ok)
        return pieces;
    const [first, ...more] = pieces.value;
    const leading = first?.kind === "text" ? first : { template: "", line: item.lineOf(item.at) };
    const rest = first?.kind === "text" ? more : pieces.value;
    const id = (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(item, "tool_call_id")?.value;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Yz)({
        role,
        template: leading.template,
        line: leading.line,
        ...(rest.length > 0 && { more: rest }),
        ...(calls.value.length > 0 && { toolCalls: calls.value }),
        ...(typeof id === "string" && { toolCallId: id }),
    });
}
function readContent(content, item, mayBeEmpty) {
    const value = content?.value ?? null;
    if (content === null || value === null) {
        return mayBeEmpty
            ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Yz)([])
            : (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedAt */ .E_)(item, "the message has no `content`", "write its text, such as `{{question}}`");
    }
    if ((0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value)) {
        const pieces = (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .children */ .Y_)(content).map(readPart);
        const problems = pieces.flatMap((piece) => (piece.ok ? [] : piece.problems));
        if (problems.length > 0)
            return { ok: false, problems };
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Yz)(pieces.flatMap((piece) => (piece.ok ? [piece.value] : [])));
    }
    if ((0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value)) {
        return (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedAt */ .E_)(content, "`content` must be a text or a list of parts", "put it in quotes");
    }
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Yz)([{ kind: "text", template: String(value), line: (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textLine */ .uu)(content) }]);
}
function readPart(part) {
    if (typeof part.value === "string") {
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Yz)({ kind: "text", template: part.value, line: (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textLine */ .uu)(part) });
    }
    const text = (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(part, "text");
    if (typeof text?.value === "string") {
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Yz)({ kind: "text", template: text.value, line: (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textLine */ .uu)(text) });
    }
    const image = imageOf(part);
    if (image !== null)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Yz)(image);
    const kind = (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(part, "type")?.value;
    const message = `a part of type \`${typeof kind === "string" ? kind : "?"}\` cannot be sent`;
    return (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedAt */ .E_)(part, message, "parts are `text` and `image_url`");
}
/** The image that a part shows; null where it shows none. */
function imageOf(part) {
    const image = (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(part, "image_url") ?? (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(part, "image");
    const address = image === null ? null : ((0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(image, "url") ?? image);
    if (typeof address?.value !== "string")
        return null;
    return { kind: "image", template: address.value, line: (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textLine */ .uu)(address), image: null };
}
function readCalls(list) {
    const problems = [];
    const calls = (list === null ? [] : (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .children */ .Y_)(list)).flatMap((call) => {
        const of = (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(call, "function") ?? call;
        const name = (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(of, "name")?.value;
        const given = (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(of, "arguments")?.value ?? {};
        const read = typeof given === "string" ? (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(given) : null;
        if (typeof name !== "string") {
            problems.push((0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .problemAt */ .l4)(call, "the call names no function", null));
            return [];
        }
        const id = (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(call, "id")?.value;
        const known = typeof id === "string" ? id : `call_${call.at.map(String).join("_")}`;
        return [{ id: known, name, arguments: read?.ok === true ? read.value : given }];
    });
    return problems.length > 0 ? { ok: false, problems } : (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Yz)(calls);
}


/***/ }),

/***/ 10016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ refusedAt),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   Y_: () => (/* binding */ children),
/* harmony export */   jf: () => (/* binding */ child),
/* harmony export */   l4: () => (/* binding */ problemAt),
/* harmony export */   u0: () => (/* binding */ readDocument),
/* harmony export */   uu: () => (/* binding */ textLine),
/* harmony export */   ws: () => (/* binding */ entriesAt)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28573);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20676);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35151);
/* harmony import */ var _text_mapping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48754);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1193);





/** Reads a file as one document. JSON is read as YAML, which knows lines, unless only JSON takes it. */
function readDocument(source) {
    const { path, text } = source;
    const document = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(text, path);
    if (document.ok)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Yz)({ source, at: [], ...document.value });
    const json = path.endsWith(".json") ? (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(text) : null;
    return json?.ok === true
        ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Yz)({ source, at: [], value: json.value, lineOf: () => 1 })
        : document;
}
/** A key of a mapping or a place in a list; null where there is nothing. */
function child(parent, key) {
    const { value } = parent;
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
        return null;
    const found = value[key];
    return { ...parent, value: found, at: [...parent.at, key] };
}
function children(parent) {
    const { value, at } = parent;
    if ((0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value))
        return value.map((item, n) => ({ ...parent, value: item, at: [...at, n] }));
    return keysOf(value).flatMap((key) => child(parent, key) ?? []);
}
/** The key under which a value stands, or its place in a list. */
const keyOf = ({ at }) => String(at.at(-1));
/** The entries of a mapping that have one of these keys. */
function entriesAt({ value }, keys) {
    const entries = (0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value) ? Object.entries(value) : [];
    return (0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)(entries.filter(([key]) => keys.includes(key)));
}
const problemAt = ({ source, at, lineOf }, message, hint) => ({ file: source.path, line: lineOf(at), message, hint });
const refusedAt = (place, message, hint) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)(problemAt(place, message, hint));
/** `messages[0].content` */
const pathText = (path) => path.reduce((text, key) => {
    if (typeof key === "number")
        return `${text}[${String(key)}]`;
    return text === "" ? String(key) : `${text}.${String(key)}`;
}, "");
/** The line on which a text's own first line stands: below its key where it is a block (`content: |`). */
function textLine({ source, at, lineOf }) {
    const line = lineOf(at);
    const written = (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .linesOf */ .Dx)(source.text)[line - 1]?.text ?? "";
    return /[|>][-+\d]*[ \t]*(?:#.*)?$/.test(written) ? line + 1 : line;
}
const keysOf = (value) => (0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value) ? Object.keys(value) : [];


/***/ }),

/***/ 22218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ settingsRoot),
/* harmony export */   v: () => (/* binding */ splitFrontMatter)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28573);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35151);
/* harmony import */ var _text_mapping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48754);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1193);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40848);





const FENCE = /^---[ \t]*$/;
const RULE_HINT = "write `***` if a Markdown rule was meant";
/**
 * Front matter is a YAML mapping between two `---` lines at the top of the file; a byte order mark, blank lines
 * and HTML comments (a licence, say) may stand before it. A `---` further down is a rule of the text. What
 * starts like front matter and is none is refused: settings that became text would be sent to the model, and the
 * prompt would run without them.
 */
function splitFrontMatter(text, file) {
    const top = afterComments(text);
    const lines = (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .linesOf */ .Dx)(text, top);
    const lineOfFirst = (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .lineAt */ .mh)(text, top);
    const [first] = lines;
    if (first === undefined || !FENCE.test(first.text)) {
        const stray = straySetting(lines);
        if (stray === null)
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Yz)({ settings: null, bodyStart: 0 });
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)(strayProblem(stray, file, lineOfFirst + lines.indexOf(stray)));
    }
    const close = lines.findIndex(({ text }, index) => index > 0 && FENCE.test(text));
    const closing = lines[close];
    if (closing === undefined) {
        const message = "the front matter that begins here is never closed";
        const hint = `close the settings with a line \`---\`, or ${RULE_HINT}`;
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)({ file, line: lineOfFirst, message, hint });
    }
    const document = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)(text.slice(first.end, closing.start), file, lineOfFirst + 1);
    if (!document.ok)
        return { ok: false, problems: document.problems.map(withHint) };
    const { value, lineOf } = document.value;
    const entries = value === null ? (0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)([]) : value;
    if (!(0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(entries)) {
        const message = "the block between the first two `---` lines is no list of `setting: value`";
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)({ file, line: lineOfFirst, message, hint: RULE_HINT });
    }
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Yz)({ settings: { entries, lineOf }, bodyStart: closing.end });
}
/** The settings at a file's top as the root of a document; an empty one where there are none. */
const settingsRoot = (source, settings) => ({
    source,
    value: settings?.entries ?? (0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)([]),
    at: [],
    lineOf: settings?.lineOf ?? (() => 1),
});
const withHint = (problem) => ({ ...problem, hint: problem.hint ?? RULE_HINT });
/** Line by line: one pattern for all of them would run out of stack on a file of blank lines. */
function afterBlankLines(text, from) {
    const blankLine = /[ \t]*\r?\n/y;
    let at = from;
    blankLine.lastIndex = at;
    while (blankLine.test(text))
        at = blankLine.lastIndex;
    return at;
}
/** Offset of the first line that is neither blank nor an HTML comment. */
function afterComments(text) {
    let at = text.startsWith("\uFEFF") ? 1 : 0;
    for (;;) {
        const next = afterBlankLines(text, at);
        const end = text.startsWith("<!--", next) ? text.indexOf("-->", next + 4) : -1;
        if (end === -1)
            return next;
        at = end + 3;
    }
}
const likeAFence = (line) => /^(?:-{2,}|\+{3,})[ \t]*\w*$/.test(line.trim());
const COMMENT = /^[ \t]*(?:#|\/\/)/;
const LIKE_YAML = /^(?:[ \t]|#|- |$|["']?[\w.-]+["']?[ \t]*[:=])/;
const SETTING = new RegExp(`^[ \\t]*["']?(?:${_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .SETTINGS */ .y.join("|")})["']?[ \\t]*[:=]`);
/**
 * A setting in a block at the top that only lacks a proper fence: opened by nothing, by `--`, ` ---` or `+++`,
 * or standing under a `# licence` line. Prose before it, or no second line of dashes, makes it text.
 */
function straySetting(lines) {
    let from = lines.findIndex(({ text }) => !(0,_text_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .isBlank */ .z3)(text) && !COMMENT.test(text));
    if (from === -1)
        return null;
    if (likeAFence(lines[from]?.text ?? ""))
        from++;
    const to = lines.findIndex(({ text }, index) => index >= from && likeAFence(text));
    const block = to === -1 ? [] : lines.slice(from, to);
    if (!block.every(({ text }) => LIKE_YAML.test(text)))
        return null;
    return block.find(({ text }) => SETTING.test(text)) ?? null;
}
function strayProblem({ text }, file, line) {
    const setting = text.split(/[:=]/, 1)[0]?.replaceAll(/[\s"']/g, "") ?? "";
    return {
        file,
        line,
        message: `\`${setting}\` stands outside the front matter and would be sent as text`,
        hint: "begin the file with a line `---`, then the settings, then another line `---`",
    };
}


/***/ }),

/***/ 16461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** The repository path of a relative one; null where it leads out of the repository. */
function joinPath(folder, relative) {
    if (relative.startsWith("/") || relative.includes("\\"))
        return null;
    const steps = [];
    for (const step of [...folder.split("/"), ...relative.split("/")]) {
        if (step === "..") {
            if (steps.pop() === undefined)
                return null;
        }
        else if (step !== "" && step !== ".")
            steps.push(step);
    }
    return steps.length === 0 ? null : steps.join("/");
}
/** Whether a path is a pattern of paths. */
const isGlob = (path) => /[*?[\]{}]/.test(path);
/** A path below a folder, which is empty at the root. */
const below = (folder, path) => folder === "" ? path : `${folder}/${path}`;
/** The folder of a path, without its last `/`; empty at the root. */
const folderOf = (path) => path.slice(0, Math.max(path.lastIndexOf("/"), 0));


/***/ }),

/***/ 86399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readReferences)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28573);
/* harmony import */ var _referred_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78441);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7564);



/** Files that one prompt may be made of; a pattern over a repository would read all of it. */
const MOST_FILES = 500;
/**
 * Reads everything a prompt's file leads to, step by step, each file once. Files that refer to each other in a
 * circle are read like any others; what is wrong with that is the format's to say.
 */
async function readReferences(source, tree) {
    const texts = new Map([[source.path, source.text]]);
    const problems = [];
    const waiting = [source];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
        for (const reference of (0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .promptFormat */ .N)(at.path)?.references(at) ?? []) {
            if (reference.image === true)
                continue;
            const unread = (0,_referred_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .referredPaths */ .o)(reference, tree.paths).filter((path) => !texts.has(path));
            if (texts.size + unread.length > MOST_FILES) {
                const message = `\`${reference.text}\` makes the prompt of more than ${MOST_FILES} files`;
                return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)({ file: at.path, line: reference.line, message, hint: "name fewer files" });
            }
            for (const path of unread) {
                const read = await tree.text(path);
                if (!read?.ok) {
                    problems.push(...(read?.problems ?? []));
                    continue;
                }
                texts.set(path, read.value.text);
                waiting.push({ path, text: read.value.text });
            }
        }
    }
    if (problems.length > 0)
        return { ok: false, problems };
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Yz)({ paths: tree.paths, text: (path) => texts.get(path) ?? null });
}


/***/ }),

/***/ 78441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ referredPaths)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86728);

/** The paths of a tree that a reference means: none, the first candidate that exists, or all matches. */
function referredPaths({ candidates, pattern }, paths) {
    if (pattern === null)
        return candidates.filter((path) => paths.has(path)).slice(0, 1);
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_0__(pattern, { nonegate: true, flags: "s" });
    return [...paths].filter((path) => matches(path)).toSorted();
}


/***/ }),

/***/ 7564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ PROMPT_EXTENSIONS),
  N: () => (/* binding */ promptFormat)
});

// EXTERNAL MODULE: ./build/js/problem.js
var problem = __webpack_require__(28573);
// EXTERNAL MODULE: ./build/js/text/mapping.js
var mapping = __webpack_require__(48754);
// EXTERNAL MODULE: ./build/js/prompts/formats/chat-messages.js
var chat_messages = __webpack_require__(83516);
// EXTERNAL MODULE: ./build/js/prompts/formats/document-value.js
var document_value = __webpack_require__(10016);
// EXTERNAL MODULE: ./build/js/prompts/images.js + 1 modules
var prompts_images = __webpack_require__(54937);
;// CONCATENATED MODULE: ./build/js/prompts/formats/image-references.js



/** The images of the repository that a document's messages show, wherever its prompts are in it. */
function imageReferences(source) {
    if (!source.text.includes("image"))
        return [];
    const root = (0,document_value/* readDocument */.u0)(source);
    return root.ok ? referencesBelow(root.value) : [];
}
function referencesBelow(place) {
    const image = (0,chat_messages/* imageOf */.dT)(place);
    const own = image === null ? [] : referenceTo(image.template, image.line, place.source.path);
    return [...own, ...(0,document_value/* children */.Y_)(place).flatMap(referencesBelow)];
}
function referenceTo(template, line, path) {
    const text = template.trim();
    const candidates = (0,prompts_images/* isFilledIn */.qL)(text) ? [] : (0,prompts_images/* imagePaths */.uz)(text, path);
    if (candidates.length === 0)
        return [];
    return [{ text, line, candidates, pattern: null, optional: false, image: true }];
}

// EXTERNAL MODULE: ./build/js/text/json.js
var json = __webpack_require__(20676);
// EXTERNAL MODULE: ./build/js/text/suggest.js
var suggest = __webpack_require__(82962);
// EXTERNAL MODULE: ./build/js/prompts/mark-problems.js
var mark_problems = __webpack_require__(10818);
// EXTERNAL MODULE: ./build/js/prompts/pieces.js
var prompts_pieces = __webpack_require__(95607);
// EXTERNAL MODULE: ./build/js/prompts/settings.js + 1 modules
var prompts_settings = __webpack_require__(40848);
;// CONCATENATED MODULE: ./build/js/prompts/formats/foreign-settings.js





/** Our settings by the names that other formats and APIs have for them, beside their own. */
const NAMES = {
    topP: "top_p",
    topK: "top_k",
    maxTokens: "max_tokens",
    maxCompletionTokens: "max_tokens",
    max_completion_tokens: "max_tokens",
    maxOutputTokens: "max_tokens",
    max_output_tokens: "max_tokens",
    stopSequences: "stop",
    stop_sequences: "stop",
    frequencyPenalty: "frequency_penalty",
    presencePenalty: "presence_penalty",
    reasoningEffort: "reasoning_effort",
    toolChoice: "tool_choice",
    responseFormat: "response_format",
};
const FOREIGN = [...prompts_settings/* SETTINGS */.y, ...Object.keys(NAMES)];
/** The setting of ours that a foreign name stands for; null for any other word. */
const settingNamed = (name) => prompts_settings/* SETTINGS */.y.includes(name) ? name : Object.hasOwn(NAMES, name) ? NAMES[name] : null;
/** Whether a key is a setting or, such as OpenAI's `reasoning`, holds one. */
const isSettingKey = (name) => name === "reasoning" || settingNamed(name) !== null;
/** The form of the answer as our setting has it, said where its own format says it. */
const responseFormatAt = (place, value) => ({
    ...place,
    value,
    at: [...place.at.slice(0, -1), "response_format"],
});
/** Keys of a `model` in several parts that hold more of its settings. */
const INSIDE = ["parameters", "config", "options", "settings"];
/**
 * The settings that one key holds: `model: { provider, name, temperature }` has several, and of OpenAI's
 * `reasoning: { effort: low }` it is the one inside.
 */
function settingsIn(place) {
    const key = place.at.at(-1);
    if (key === "reasoning") {
        const effort = (0,document_value/* child */.jf)(place, "effort");
        return [effort === null ? place : { ...effort, at: [...place.at, "reasoning_effort"] }];
    }
    if (key !== "model" || !(0,mapping/* isMapping */.pi)(place.value))
        return [place];
    return (0,document_value/* children */.Y_)(place).flatMap((of) => {
        const part = (0,document_value/* keyOf */.TN)(of);
        if (INSIDE.includes(part))
            return (0,document_value/* children */.Y_)(of);
        return part === "id" || part === "name" ? { ...of, at: [...place.at, "model"] } : of;
    });
}
/**
 * Settings as another format writes them, by our names and in its places. What looks like one and cannot be sent is
 * warned about: a prompt never runs without a setting in silence.
 *
 * @param given each setting of the format with its value, in order; the first of two for one of ours counts
 * @param metadata what is shown and never sent
 */
function foreignSettings(root, given, metadata) {
    const places = new Map();
    const unknown = [];
    for (const place of given.flatMap(settingsIn)) {
        const name = settingNamed((0,document_value/* keyOf */.TN)(place));
        if (name === null)
            unknown.push(place);
        else if (place.value !== null && !places.has(name))
            places.set(name, place);
    }
    const entries = [...places].map(([name, { value }]) => [name, value]);
    const lineOf = ([key, ...below]) => root.lineOf([...(places.get(String(key))?.at ?? root.at), ...below]);
    const settings = (0,prompts_settings/* readSettings */.s)((0,mapping/* mapping */.pq)(entries), root.source.path, lineOf);
    if (!settings.ok)
        return settings;
    const warnings = unknown.map((place) => {
        const message = `\`${(0,document_value/* pathText */.LF)(place.at)}\` is no setting that can be sent`;
        return (0,document_value/* problemAt */.l4)(place, message, (0,suggest/* nearlySaid */.nZ)((0,document_value/* keyOf */.TN)(place), FOREIGN));
    });
    return (0,problem/* parsed */.Yz)({ ...settings.value, metadata }, [...settings.warnings, ...warnings]);
}

;// CONCATENATED MODULE: ./build/js/prompts/formats/likely-prompts.js


/** Keys whose texts are about a prompt, however long. */
const ABOUT = /^(?:name|description|title|version|author|metadata)$/;
/** Enough to tell something. */
const WORDS = /\S\s+\S+\s+\S+\s+\S/;
/** More than a sentence: names, ids and expressions are shorter. */
const LONG = 80;
/** The texts below a place that look like what a model is sent: long, of several lines, or with marks. */
function likelyPrompts(place) {
    const { value } = place;
    if (typeof value === "string")
        return isLikely(value) ? [place] : [];
    if (!(0,mapping/* isMapping */.pi)(value))
        return [];
    return (0,document_value/* children */.Y_)(place)
        .filter((of) => !ABOUT.test((0,document_value/* keyOf */.TN)(of)))
        .flatMap(likelyPrompts);
}
const isLikely = (text) => text.length > LONG || text.trim().includes("\n") || /\{\{|\{\w+\}/.test(text);
/**
 * The key path that would lead to a document's prompts: `*` or `*.system` where every entry has one there, else the
 * first that is one; null where nothing looks like a prompt.
 */
function likelyKey(root) {
    const [first] = likelyPrompts(root);
    const steps = (first?.at ?? []).map(String);
    if (steps.length === 0 || steps.some((step) => /[.\s]/.test(step)))
        return null;
    const [, ...below] = steps;
    const entries = (0,document_value/* children */.Y_)(root).map((entry) => below.reduce((of, step) => of && (0,document_value/* child */.jf)(of, step), entry));
    const everywhere = entries.every((of) => typeof of?.value === "string" && WORDS.test(of.value));
    return (everywhere ? ["*", ...below] : steps).join(".");
}

// EXTERNAL MODULE: ./build/js/prompts/dialects/registry.js + 14 modules
var registry = __webpack_require__(55324);
;// CONCATENATED MODULE: ./build/js/prompts/formats/written-dialect.js


const NAMED = ["template_format", "templateFormat"];
const VARIABLES = ["input_variables", "inputVariables", "variables"];
/**
 * The template language that a prompt's own keys say, by name or by listing variables that all stand in single braces
 * and none in double ones, which only an f-string does; null where they leave it open.
 */
function writtenDialect(entries, body) {
    for (const key of NAMED) {
        const written = entries[key];
        const named = typeof written === "string" ? (0,registry/* dialectNamed */.Gl)(written) : null;
        if (named !== null)
            return named;
    }
    return VARIABLES.some((key) => isFString(entries[key] ?? null, body)) ? "f-string" : null;
}
function isFString(variables, body) {
    if (!(0,mapping/* isList */.Lv)(variables) || variables.length === 0 || body.includes("{{"))
        return false;
    return variables.every((of) => {
        const name = (0,mapping/* isMapping */.pi)(of) ? of["name"] : of;
        return typeof name === "string" && single(name, body);
    });
}
/** `{name}`, and not `${name}`, which is another language's. */
function single(name, body) {
    const mark = `{${name}}`;
    for (let at = body.indexOf(mark); at !== -1; at = body.indexOf(mark, at + 1)) {
        if (body[at - 1] !== "$")
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/js/prompts/formats/item.js











/** Keys under which a mapping holds its messages or its one text; the first that is there counts. */
const BODIES = ["messages", "prompt", "template", "content", "text"];
/** Keys that hold one message each, in the order in which they are sent. */
const PARTS = {
    system: "system",
    system_prompt: "system",
    systemPrompt: "system",
    user: "user",
    user_prompt: "user",
    userPrompt: "user",
    assistant: "assistant",
};
/** Keys that hold settings by their names. */
const GROUPS = ["modelParameters", "model_parameters", "parameters", "config"];
/** Keys that are read here, or belong to the format and are not the prompt's (test data, names, labels). */
const KNOWN = new Set([
    ...BODIES,
    ...Object.keys(PARTS),
    ...GROUPS,
    ...`name id key description title version type labels tags metadata testData evaluators jsonSchema variables
    input_variables inputVariables template_format templateFormat _type inputs author authors createdAt updatedAt createdBy commitMessage isActive projectId`.split(/\s+/),
]);
/** Whether a value has the shape of a prompt by itself: messages, a text under a known key, or role parts. */
function isItem(place) {
    if ((0,chat_messages/* isMessages */.Fy)(place))
        return true;
    if (!(0,mapping/* isMapping */.pi)(place.value))
        return false;
    const body = bodyOf(place);
    if (body !== null)
        return typeof body.value === "string" || (0,chat_messages/* isMessages */.Fy)(body);
    return partsOf(place).length > 0;
}
/**
 * The first other text of a mapping that has nothing but a system's text to send. Such a file is a library with one
 * system for all, or a prompt that code puts together: sent alone, that text would be neither.
 */
function unsentPrompt(place) {
    if (!(0,mapping/* isMapping */.pi)(place.value) || bodyOf(place) !== null)
        return null;
    const parts = partsOf(place);
    if (parts.length === 0 || parts.some(({ role }) => role !== "system"))
        return null;
    const foreign = (0,document_value/* children */.Y_)(place).filter((of) => isForeign(place, (0,document_value/* keyOf */.TN)(of)));
    return foreign.flatMap(likelyPrompts)[0] ?? null;
}
/** One prompt as chat messages, a GitHub Models file, a Langfuse object or an entry of a library writes it. */
function readItem(name, place, template = "variables") {
    const messages = messagesOf(place);
    const settings = settingsOf(place);
    const path = place.source.path;
    const pieces = messages.ok ? messages.value.flatMap(prompts_pieces/* piecesOf */.X) : [];
    const entries = (0,mapping/* isMapping */.pi)(place.value) ? place.value : {};
    const written = writtenDialect(entries, pieces.map((of) => of.template).join("\n")) ?? template;
    const dialect = written === "variables" ? {} : { dialect: { name: written, partials: {}, defaults: {} } };
    const problems = [
        ...pieces.flatMap((piece) => (0,mark_problems/* refusedMarks */.rI)(piece, { path, ...dialect })),
        ...[messages, settings].flatMap((of) => (of.ok ? [] : of.problems)),
    ];
    if (!messages.ok || !settings.ok || problems.length > 0)
        return { ok: false, problems };
    const doubtful = [
        ...pieces.flatMap((piece) => (0,mark_problems/* doubtfulMarks */.cu)(piece, { path, ...dialect })),
        ...unfilledMarks(place, pieces, { path, ...dialect }),
    ];
    const prompt = { name, path, messages: messages.value, ...dialect, ...settings.value };
    return (0,problem/* parsed */.Yz)(prompt, [...settings.warnings, ...unknownKeys(place), ...doubtful]);
}
/** Marks of another language, or variables that are declared where nothing is filled: `$name`, `<name>`. */
function unfilledMarks(place, pieces, prompt) {
    const strange = (0,mark_problems/* strangeMarks */.fQ)(pieces, prompt);
    const fills = prompt.dialect !== undefined || pieces.some((of) => of.template.includes("{{"));
    if (strange.length > 0 || fills)
        return strange;
    const declared = ["variables", "input_variables", "inputVariables"]
        .flatMap((key) => (0,document_value/* child */.jf)(place, key) ?? [])
        .find(({ value }) => typeof value === "object" && value !== null && Object.keys(value).length > 0);
    if (declared === undefined)
        return [];
    const message = `\`${(0,document_value/* keyOf */.TN)(declared)}\` are declared, and nothing of this prompt is filled`;
    return [(0,document_value/* problemAt */.l4)(declared, message, "write `{{name}}` where a value belongs")];
}
function bodyOf(place) {
    for (const key of BODIES) {
        const body = (0,document_value/* child */.jf)(place, key);
        if (body !== null && body.value !== null)
            return body;
    }
    return null;
}
/** The messages that keys of a mapping hold, one each. */
function partsOf(place) {
    return Object.entries(PARTS).flatMap(([key, role]) => {
        const part = (0,document_value/* child */.jf)(place, key);
        return typeof part?.value === "string" && /\S/.test(part.value)
            ? [{ role, template: part.value, line: (0,document_value/* textLine */.uu)(part) }]
            : [];
    });
}
/** A body's messages, after the system's part where it stands beside them; else the parts alone. */
function messagesOf(place) {
    const body = (0,mapping/* isMapping */.pi)(place.value) ? bodyOf(place) : place;
    const parts = partsOf(place);
    if (body === null) {
        if (parts.length > 0)
            return (0,problem/* parsed */.Yz)(parts);
        const meant = (0,document_value/* children */.Y_)(place).find(chat_messages/* isMessages */.Fy);
        const hint = meant === undefined
            ? "write `messages:` with a `role` and a `content` each, or narrow `files` to prompts"
            : `call \`${(0,document_value/* keyOf */.TN)(meant)}\` \`messages\``;
        return (0,document_value/* refusedAt */.E_)(meant ?? place, "there are no messages", hint);
    }
    const before = parts.filter(({ role }) => role === "system");
    if (before.length < parts.length || before.length > 1) {
        const message = `\`${(0,document_value/* keyOf */.TN)(body)}\` and other keys both hold the prompt's messages`;
        return (0,document_value/* refusedAt */.E_)(body, message, "keep either");
    }
    if ((0,mapping/* isList */.Lv)(body.value)) {
        const messages = (0,chat_messages/* readMessages */.Ne)(body);
        return messages.ok ? (0,problem/* parsed */.Yz)([...before, ...messages.value]) : messages;
    }
    if (typeof body.value === "string" && /\S/.test(body.value)) {
        const role = before.length > 0 ? "user" : "system";
        return (0,problem/* parsed */.Yz)([...before, { role, template: body.value, line: (0,document_value/* textLine */.uu)(body) }]);
    }
    return (0,document_value/* refusedAt */.E_)(body, "the prompt has no text", "write the instruction that the model gets");
}
function settingsOf(place) {
    const schema = schemaOf(place);
    if (!schema.ok)
        return schema;
    const grouped = GROUPS.flatMap((key) => (0,document_value/* child */.jf)(place, key) ?? []).flatMap(document_value/* children */.Y_);
    const direct = (0,document_value/* children */.Y_)(place).filter((of) => isSettingKey((0,document_value/* keyOf */.TN)(of)));
    const given = [...(schema.value === null ? [] : [schema.value]), ...direct, ...grouped];
    const metadata = (0,document_value/* entriesAt */.ws)(place, ["name", "description", "version", "labels"]);
    // A list of messages has indices, and no settings.
    return foreignSettings(place, (0,mapping/* isList */.Lv)(place.value) ? [] : given, metadata);
}
/**
 * `responseFormat: json_schema` with its `jsonSchema`, which GitHub writes as a text of JSON and people also as a
 * mapping, with or without the `{ name, schema }` around it. Null where neither asks for a schema.
 */
function schemaOf(place) {
    const format = (0,document_value/* child */.jf)(place, "responseFormat") ?? (0,document_value/* child */.jf)(place, "response_format");
    const schema = (0,document_value/* child */.jf)(place, "jsonSchema") ?? (0,document_value/* child */.jf)(place, "json_schema");
    if (format?.value !== "json_schema" && (format !== null || schema === null))
        return (0,problem/* parsed */.Yz)(null);
    if (schema === null) {
        const message = "`json_schema` asks for a schema, and there is no `jsonSchema`";
        return (0,document_value/* refusedAt */.E_)(format ?? place, message, "add it, or write `json_object`");
    }
    const read = typeof schema.value === "string" ? (0,json/* readJson */.Vh)(schema.value) : null;
    if (read?.ok === false)
        return (0,document_value/* refusedAt */.E_)(schema, `\`jsonSchema\`: ${read.message}`, read.hint);
    const value = read?.ok === true ? read.value : schema.value;
    const whole = (0,mapping/* isMapping */.pi)(value) && (0,mapping/* isMapping */.pi)(value["schema"] ?? null);
    const { name = "answer", schema: inner = value, strict } = whole ? value : {};
    const asked = (0,mapping/* mapping */.pq)([
        ["name", name],
        ["schema", inner],
        ...(strict === undefined ? [] : [["strict", strict]]),
    ]);
    return (0,problem/* parsed */.Yz)(responseFormatAt(schema, asked));
}
/** A further key of those that hold a prompt's text: only the first is sent. */
function isSecondBody(place, key) {
    const isText = typeof (0,document_value/* child */.jf)(place, key)?.value === "string";
    return isText && BODIES.some((of) => of === key) && bodyOf(place)?.at.at(-1) !== key;
}
const ALL_KEYS = [...KNOWN, "model", "modelParameters", "responseFormat"];
/** A key that is none of ours. `null`, `[]` and `{}`, which tools write out, say nothing, but for a misspelt key of ours. */
function isForeign(place, key) {
    const value = (0,document_value/* child */.jf)(place, key)?.value ?? null;
    const empty = value === null || (typeof value === "object" && Object.keys(value).length === 0);
    const ours = KNOWN.has(key) || isSettingKey(key);
    return !ours && !(empty && (0,suggest/* nearlySaid */.nZ)(key, ALL_KEYS) === null);
}
function unknownKeys(place) {
    return (0,document_value/* keysOf */.YD)(place.value)
        .filter((key) => isForeign(place, key) || isSecondBody(place, key))
        .map((key) => {
        const found = (0,document_value/* child */.jf)(place, key) ?? place;
        const message = `${KNOWN.has(key) ? "" : "unknown key "}\`${key}\` is not sent`;
        return (0,document_value/* problemAt */.l4)(found, message, KNOWN.has(key) ? null : (0,suggest/* nearlySaid */.nZ)(key, ALL_KEYS));
    });
}

// EXTERNAL MODULE: ./build/js/text/lines.js
var text_lines = __webpack_require__(35151);
// EXTERNAL MODULE: ./build/js/prompts/formats/paths.js
var paths = __webpack_require__(16461);
;// CONCATENATED MODULE: ./build/js/prompts/formats/promptfoo-entries.js



/** Keys of an entry that hold its text or the name of its file; the first that is there counts. */
const TEXTS = ["raw", "prompt", "content"];
const CODE = /\.(?:m?js|cjs|m?ts|cts|py|rb|go|sh)(?::[\w.]+)?$/;
const FILE = /\.(?:txt|md|markdown|j2|json|ya?ml|csv|jsonl|prompty)$/;
/** Prompts that a service or the machine holds. */
const ELSEWHERE = /^(?:exec|python|langfuse|portkey|helicone|huggingface|hf|https?|azureml|mlflow):/;
/** The entries of `prompts`: one, a list, or a mapping of files to labels. */
function promptfooEntries(root) {
    const prompts = (0,document_value/* child */.jf)(root, "prompts");
    if (prompts === null)
        return [];
    if (typeof prompts.value === "string")
        return [entryOf(prompts, null)];
    if (!(0,mapping/* isMapping */.pi)(prompts.value))
        return (0,document_value/* children */.Y_)(prompts).map(itemOf);
    return (0,document_value/* children */.Y_)(prompts).map((of) => {
        const written = (0,document_value/* keyOf */.TN)(of);
        const label = typeof of.value === "string" ? of.value : null;
        return entryOf({ ...of, value: written }, label);
    });
}
function itemOf(item) {
    if (typeof item.value === "string")
        return entryOf(item, null);
    const label = textAt(item, "label");
    const given = (0,document_value/* child */.jf)(item, "config");
    const config = given === null ? [] : (0,document_value/* children */.Y_)(given);
    const raw = TEXTS.map((key) => (0,document_value/* child */.jf)(item, key)).find((of) => typeof of?.value === "string");
    if (raw)
        return { ...entryOf(raw, label ?? textAt(item, "id")), config };
    const id = (0,document_value/* child */.jf)(item, "id") ?? (0,document_value/* child */.jf)(item, "path");
    const hint = "write a text, `file://…`, or `{ id, label }`";
    const none = { label, place: item, file: null, config };
    if (typeof id?.value !== "string") {
        return { ...none, problem: (0,document_value/* problemAt */.l4)(item, "this entry of `prompts` is no prompt", hint) };
    }
    const entry = entryOf(id, label);
    // A name alone is no text that anybody would send.
    if (entry.file !== null || entry.problem !== null || /\s|\{\{/.test(id.value)) {
        return { ...entry, config };
    }
    const message = `\`${id.value}\` is a name, and this entry of \`prompts\` has no text`;
    return { ...none, problem: (0,document_value/* problemAt */.l4)(id, message, "write the text as `raw`") };
}
function textAt(item, key) {
    const value = (0,document_value/* child */.jf)(item, key)?.value;
    return typeof value === "string" ? value : null;
}
function entryOf(place, label) {
    const written = String(place.value).trim();
    const isPath = written.startsWith("file://") || (!/\s/.test(written) && isPathLike(written));
    const none = { label, place, file: null, config: [] };
    if (ELSEWHERE.test(written) || (isPath && CODE.test(written))) {
        const message = `\`${written}\` is code or lies in a service, and is never run or fetched`;
        const hint = "give the prompt as a text or a file of chat messages";
        return { ...none, problem: (0,document_value/* problemAt */.l4)(place, message, hint) };
    }
    if (!isPath)
        return { ...none, problem: null };
    const file = (0,paths/* joinPath */.uJ)((0,paths/* folderOf */.yS)(place.source.path), written.replace(/^file:\/\//, ""));
    if (file !== null && FILE.test(file.replace(/\*$/, "*.txt")))
        return { ...none, file, problem: null };
    if (file === null) {
        const message = `\`${written}\` leads out of the repository`;
        return { ...none, problem: (0,document_value/* problemAt */.l4)(place, message, "name a file of this repository") };
    }
    const message = `\`${written}\` is of no kind that is read as a prompt`;
    const hint = "prompts are `.txt`, `.md`, `.j2`, `.json` and `.yaml` files of this repository";
    return { ...none, problem: (0,document_value/* problemAt */.l4)(place, message, hint) };
}
const isPathLike = (written) => (CODE.test(written) || FILE.test(written) || /^[\w./-]+\/\*/.test(written)) &&
    !written.includes("{{");
/** The files that an entry names, as a reference; null where it is the text itself. */
function referenceOf({ file, place }) {
    if (file === null)
        return null;
    const glob = (0,paths/* isGlob */.fg)(file);
    return {
        text: String(place.value),
        line: place.lineOf(place.at),
        candidates: glob ? [] : [file],
        pattern: glob ? file : null,
        optional: false,
    };
}
const promptfooReferences = (root) => promptfooEntries(root).flatMap((entry) => referenceOf(entry) ?? []);

;// CONCATENATED MODULE: ./build/js/prompts/formats/promptfoo-messages.js




/** Chat messages in the middle of a text: a list in JSON or YAML whose first entry has a role or is a mapping. */
const CHAT = /^\s*(?:\[\s*\{\s*"|-\s+["']?role["']?\s*:)/;
/** `{{ x | dump }}` where JSON has a value: the value as a text, which fills a field once that is parsed. */
const DUMPED = /([:[,]\s*)\{\{-?\s*([\w.]+)\s*\|\s*(?:dump|tojson)\b[^}]*\}\}/g;
/** A text as the user's message, or the chat messages that it writes as JSON or YAML. */
function promptfooMessages(text, place) {
    const { path, line, data } = place;
    const single = (0,problem/* parsed */.Yz)([{ role: "user", template: text, line }]);
    if (!/\S/.test(text)) {
        const hint = "write the instruction that the model gets";
        return (0,problem/* refused */.J5)({ file: path, line, message: "the prompt has no text", hint });
    }
    if (!data && !CHAT.test(text))
        return single;
    const document = documentOf(text, place);
    if (!document.ok)
        return document;
    const root = document.value;
    const list = (0,mapping/* isMapping */.pi)(root.value) ? ((0,document_value/* child */.jf)(root, "messages") ?? root) : root;
    if ((0,chat_messages/* isMessages */.Fy)(list))
        return (0,chat_messages/* readMessages */.Ne)(list);
    if (typeof root.value === "string" || path.endsWith(".json") || !data)
        return single;
    const hint = "write `- role: user` with its `content`";
    return (0,document_value/* refusedAt */.E_)(root, "these are no chat messages", hint);
}
/** The document before its marks are filled, with the lines of its file. */
function documentOf(text, { path, line }) {
    const written = (0,document_value/* readDocument */.u0)({ path, text });
    const read = written.ok
        ? written
        : (0,document_value/* readDocument */.u0)({ path, text: text.replaceAll(DUMPED, '$1"{{ $2 }}"') });
    if (read.ok) {
        const { lineOf } = read.value;
        return (0,problem/* parsed */.Yz)({ ...read.value, lineOf: (at) => lineOf(at) + line - 1 });
    }
    if (!text.includes("{%")) {
        const placed = read.problems.map((of) => ({ ...of, line: (of.line ?? 1) + line - 1 }));
        return (0,problem/* refused */.J5)(...placed);
    }
    const message = "the messages are no JSON or YAML before their template is rendered";
    const hint = "put `{% … %}` inside a `content`: messages are read first, so that no value can add one";
    return (0,problem/* refused */.J5)({ file: path, line, message, hint });
}

;// CONCATENATED MODULE: ./build/js/prompts/formats/promptfoo-providers.js


/** Words between a provider and its model: `openai:chat:gpt-4o`, `anthropic:messages:claude-…`. */
const KINDS = new Set(["chat", "completion", "responses", "messages"]);
/** What runs in code or at a service where a model's id would stand: agents and assistants. */
const AGENT = /^(?:[\w-]+-sdk|sdk|claude-code|agents?|assistant)$/;
/** Keys of a provider's `config` that say how it is reached, not what is asked. */
const REACHED = new Set(`apiKey apiKeyEnvar apiHost apiBaseUrl apiVersion organization headers region deployment_id cost passthrough
    maxRetries showThinking basePath`.split(/\s+/));
/** What a configuration's providers say of the model: the first that is one. */
function promptfooProvider(root) {
    const place = (0,document_value/* child */.jf)(root, "providers") ?? (0,document_value/* child */.jf)(root, "targets");
    if (place === null)
        return { given: [], warnings: [] };
    const all = (0,mapping/* isList */.Lv)(place.value) ? (0,document_value/* children */.Y_)(place) : [place];
    const models = all.flatMap((of) => modelOf(of) ?? []);
    const hint = models.length === 0 ? DEFAULT : null;
    const warnings = all
        .filter((of) => modelOf(of) === null)
        .map((of) => (0,document_value/* problemAt */.l4)(of, `\`${String(idOf(of).value)}\` is no model that can be asked`, hint));
    const [first, second] = models;
    if (first === undefined)
        return { given: [], warnings };
    if (second !== undefined) {
        const message = `of ${models.length} providers, \`${first.id}\` alone is asked`;
        warnings.push((0,document_value/* problemAt */.l4)(place, message, "name another one in a configuration of its own"));
    }
    return { given: first.given, warnings };
}
const DEFAULT = "the `default` of `models` in the configuration is asked";
/** A provider by its id: a text, `{ id, config }`, or `{ <id>: { config } }`. */
function idOf(place) {
    if (!(0,mapping/* isMapping */.pi)(place.value))
        return place;
    const id = (0,document_value/* child */.jf)(place, "id");
    if (id !== null)
        return id;
    const [only] = (0,document_value/* children */.Y_)(place);
    return only === undefined ? place : { ...only, value: (0,document_value/* keyOf */.TN)(only) };
}
function modelOf(place) {
    const id = idOf(place);
    if (typeof id.value !== "string")
        return null;
    const [provider = "", ...rest] = id.value.split(":");
    const [kind = "", ...others] = rest;
    const model = (KINDS.has(kind) ? others : rest).join(":");
    const isCode = /^(?:echo|file|exec|python|javascript|https?|wss?|webhook|browser|manual-input)$/.test(provider);
    if (model === "" || isCode || AGENT.test(kind) || /[{}]/.test(id.value))
        return null;
    const inner = (0,mapping/* isMapping */.pi)(place.value) && (0,document_value/* child */.jf)(place, "id") === null ? (0,document_value/* children */.Y_)(place)[0] : place;
    const config = inner === undefined ? null : (0,document_value/* child */.jf)(inner, "config");
    const parameters = config === null ? [] : (0,document_value/* children */.Y_)(config);
    return {
        id: id.value,
        given: [
            { ...id, value: model, at: ["model"] },
            { ...id, value: provider, at: ["provider"] },
            ...parameters.filter((of) => !REACHED.has((0,document_value/* keyOf */.TN)(of))),
        ],
    };
}

// EXTERNAL MODULE: ./build/js/prompts/formats/referred-paths.js
var referred_paths = __webpack_require__(78441);
;// CONCATENATED MODULE: ./build/js/prompts/formats/promptfoo.js











const SIGNS = ["providers", "targets", "tests", "defaultTest", "scenarios", "evaluateOptions"];
/** Whether a document is a promptfoo configuration: `prompts` beside what only such a file has. */
const isPromptfoo = (root) => (0,document_value/* child */.jf)(root, "prompts") !== null && SIGNS.some((key) => (0,document_value/* child */.jf)(root, key) !== null);
/**
 * The prompts of a promptfoo configuration: texts and files in Nunjucks, chat messages among them, for the first of
 * its providers. What is code is refused by name. A prompt is called by its label, else by its file; texts without a
 * label by their place, the first like the configuration itself.
 */
function parsePromptfoo(source, root, files) {
    const provider = promptfooProvider(root);
    const texts = promptfooEntries(root).map((entry, n) => textsOf(entry, n, provider, files));
    const problems = distinct(texts.flatMap((of) => (of.ok ? [] : of.problems)));
    if (problems.length > 0)
        return { ok: false, problems };
    const all = texts.flatMap((of) => (of.ok ? of.value : []));
    const warnings = distinct(texts.flatMap((of) => (of.ok ? of.warnings : [])));
    const prompts = [];
    const taken = new Map();
    for (const text of all) {
        const name = text.key === null ? source.name : `${source.name}/${text.key}`;
        const other = taken.get(name);
        if (other !== undefined) {
            problems.push((0,document_value/* problemAt */.l4)(text.named, `two prompts are called \`${name}\``, "give one a `label`"));
            continue;
        }
        taken.set(name, text);
        const dialect = { name: "nunjucks", partials: {}, defaults: {} };
        const prompt = { name, ...text.prompt, dialect };
        problems.push(...prompt.messages.flatMap(prompts_pieces/* piecesOf */.X).flatMap((of) => (0,mark_problems/* refusedMarks */.rI)(of, prompt)));
        prompts.push(prompt);
    }
    if (problems.length === 0 && prompts.length === 0) {
        return (0,problem/* refused */.J5)((0,document_value/* problemAt */.l4)(root, "`prompts` names no prompt", "write a text or `file://…`"));
    }
    if (problems.length > 0)
        return { ok: false, problems };
    return (0,problem/* parsed */.Yz)(prompts, [...warnings, ...provider.warnings]);
}
/** What several prompts of a file have in common is said once. */
const distinct = (problems) => [
    ...new Map(problems.map((of) => [`${of.file}:${of.line} ${of.message}`, of])).values(),
];
function textsOf(entry, n, { given }, files) {
    if (entry.problem !== null)
        return (0,problem/* refused */.J5)(entry.problem);
    const root = { ...entry.place, at: [] };
    const settings = foreignSettings(root, [...entry.config, ...given], (0,mapping/* mapping */.pq)([]));
    if (!settings.ok)
        return settings;
    const texts = promptfoo_messagesOf(entry, n, files);
    if (!texts.ok)
        return texts;
    const whole = texts.value.map((of) => ({ ...of, prompt: { ...of.prompt, ...settings.value } }));
    return (0,problem/* parsed */.Yz)(whole, settings.warnings);
}
function promptfoo_messagesOf(entry, n, files) {
    const { place, label } = entry;
    const path = place.source.path;
    const reference = referenceOf(entry);
    if (reference === null) {
        const key = label ?? (n === 0 ? null : String(n + 1));
        const messages = promptfooMessages(String(place.value), {
            path,
            line: (0,document_value/* textLine */.uu)(place),
            data: false,
        });
        return messages.ok
            ? (0,problem/* parsed */.Yz)([{ key, named: place, prompt: { path, messages: messages.value } }])
            : messages;
    }
    const found = (0,referred_paths/* referredPaths */.o)(reference, files.paths);
    if (found.length === 0) {
        const message = `\`${String(place.value)}\` leads to no file`;
        return (0,problem/* refused */.J5)((0,document_value/* problemAt */.l4)(place, message, "name it relative to the configuration"));
    }
    const read = found.map((of) => fileTexts(of, entry, found.length > 1, files));
    const problems = read.flatMap((of) => (of.ok ? [] : of.problems));
    if (problems.length > 0)
        return { ok: false, problems };
    return (0,problem/* parsed */.Yz)(read.flatMap((of) => (of.ok ? of.value : [])));
}
function fileTexts(path, { place, label }, several, files) {
    const stem = path.replace(/^.*\//, "").replace(/\.[^.]+$/, "");
    const key = label === null ? stem : several ? `${label}/${stem}` : label;
    const whole = files.text(path);
    if (whole === null)
        return (0,problem/* refused */.J5)((0,document_value/* problemAt */.l4)(place, `\`${path}\` cannot be read`, null));
    if (/\.(?:csv|jsonl|prompty)$/.test(path)) {
        const hint = "give each prompt a `.txt`, `.json` or `.yaml` file";
        return (0,problem/* refused */.J5)((0,document_value/* problemAt */.l4)(place, `\`${path}\` is of no kind that is read here`, hint));
    }
    const parts = path.endsWith(".txt") ? parted(whole) : [{ text: whole, line: 1 }];
    const data = /\.(?:json|ya?ml)$/.test(path);
    const texts = [];
    for (const [n, { text, line }] of parts.entries()) {
        const messages = promptfooMessages(text, { path, line, data });
        if (!messages.ok)
            return messages;
        const own = n === 0 ? key : `${key}/${n + 1}`;
        texts.push({ key: own, named: place, prompt: { path, messages: messages.value } });
    }
    return (0,problem/* parsed */.Yz)(texts);
}
/** Promptfoo parts text files at lines of three dashes, and sends nothing of what is blank around a part. */
function parted(whole) {
    const lines = (0,text_lines/* linesOf */.Dx)(whole);
    const parts = [];
    let from = 0;
    const close = (to) => {
        const part = (0,text_lines/* writtenPart */.Pb)(lines.slice(from, to));
        if (part !== null) {
            const text = whole.slice(part.start, part.end).trim();
            parts.push({ text, line: from + part.index + 1 });
        }
        from = to + 1;
    };
    for (const [n, { text }] of lines.entries())
        if (text.trim() === "---")
            close(n);
    close(lines.length);
    return parts.length > 0 ? parts : [{ text: "", line: 1 }];
}

;// CONCATENATED MODULE: ./build/js/prompts/formats/document.js









/** GitHub Models files, chat messages, Langfuse objects, promptfoo configurations and libraries: the shape tells. */
const document_document = {
    title: "YAML or JSON",
    endings: [".yaml", ".yml", ".json"],
    parse(source, files) {
        const root = (0,document_value/* readDocument */.u0)(source);
        return root.ok ? parseDocument(source, root.value, files) : root;
    },
    references: (source) => [...imageReferences(source), ...fileReferences(source)],
};
const fileReferences = (source) => {
    // Most documents refer to nothing, and reading them twice takes time.
    if (!/^["'{\s]*prompts["']?\s*:/m.test(source.text))
        return [];
    const root = (0,document_value/* readDocument */.u0)(source);
    return root.ok && isPromptfoo(root.value) ? promptfooReferences(root.value) : [];
};
function parseDocument(source, root, files) {
    if (source.key !== undefined)
        return readAll(source, selected(root, source.key), root);
    if (isPromptfoo(root))
        return parsePromptfoo(source, root, files);
    const unsent = unsentPrompt(root);
    if (unsent !== null) {
        const message = `\`${(0,document_value/* pathText */.LF)(unsent.at)}\` holds a text that is not sent with the system's`;
        const hint = "let `key` in the configuration say which one is the prompt, or add `user`";
        return (0,document_value/* refusedAt */.E_)(unsent, message, hint);
    }
    const named = /\.prompt\.(?:ya?ml|json)$/.test(source.path);
    if (isItem(root) || (0,chat_messages/* isMessages */.Fy)(root) || named) {
        const prompt = readItem(source.name, root, source.template);
        return prompt.ok ? (0,problem/* parsed */.Yz)([prompt.value], prompt.warnings) : prompt;
    }
    return readAll(source, library((0,document_value/* child */.jf)(root, "prompts") ?? root), root);
}
/** Entries by key of a mapping, or by their names in a list; none unless all are prompts. */
function library(place) {
    const texts = place.at.at(-1) === "prompts";
    const all = (0,document_value/* children */.Y_)(place);
    const isPrompt = (of) => isItem(of) || (texts && typeof of.value === "string");
    if (!all.every(isPrompt))
        return [];
    const keys = all.map((of) => ((0,mapping/* isList */.Lv)(place.value) ? ownName(of) : (0,document_value/* keyOf */.TN)(of)));
    return keys.every((key) => key !== null)
        ? all.map((of, index) => ({ key: keys[index], place: of }))
        : [];
}
function ownName(of) {
    for (const key of ["id", "key", "name"]) {
        const value = (0,document_value/* child */.jf)(of, key)?.value;
        if (typeof value === "string" && value !== "")
            return value;
    }
    return null;
}
/** What a key path selects: steps apart by dots, `*` for any. The steps at `*` name the prompt, else the last one. */
function selected(root, pattern) {
    const steps = pattern.split(".");
    const wild = steps.includes("*");
    let places = [root];
    for (const step of steps) {
        places = places.flatMap((of) => (step === "*" ? (0,document_value/* children */.Y_)(of) : ((0,document_value/* child */.jf)(of, step) ?? [])));
    }
    return places.map((place) => {
        const named = place.at.filter((_, n) => !wild || steps[n] === "*").map(String);
        return { key: wild ? named.join("/") : named.at(-1), place };
    });
}
function readAll(source, entries, root) {
    if (entries.length === 0)
        return (0,document_value/* refusedAt */.E_)(root, NO_PROMPT, keyHint(root));
    const prompts = [];
    const problems = [];
    const warnings = [];
    const taken = new Set();
    for (const { key, place } of entries) {
        if (taken.has(key)) {
            return (0,document_value/* refusedAt */.E_)(place, `two prompts of this file are called \`${key}\``, "rename one");
        }
        taken.add(key);
        if (typeof place.value !== "string" && !(0,mapping/* isMapping */.pi)(place.value) && !(0,mapping/* isList */.Lv)(place.value)) {
            return (0,document_value/* refusedAt */.E_)(place, `\`${key}\` is no prompt`, "let `key` lead to texts or messages");
        }
        const prompt = readItem(`${source.name}/${key}`, place, source.template);
        if (!prompt.ok)
            problems.push(...prompt.problems);
        else {
            prompts.push(prompt.value);
            warnings.push(...prompt.warnings);
        }
    }
    return problems.length > 0 ? { ok: false, problems } : (0,problem/* parsed */.Yz)(prompts, warnings);
}
const NO_PROMPT = "this document has the shape of no prompt format";
function keyHint(root) {
    const key = likelyKey(root) ?? "*.system";
    return `name the place of the prompts in the configuration, such as \`key: "${key}"\`, or narrow \`files\``;
}

// EXTERNAL MODULE: ./build/js/prompts/formats/front-matter.js
var front_matter = __webpack_require__(22218);
;// CONCATENATED MODULE: ./build/js/prompts/formats/partials.js


/** `{{> name }}`, `{{>folder/name}}`; a name that is computed leads nowhere. */
const PARTIAL = /(?<!\\)\{\{~?\s*>\s*(["']?)([\w./-]+)\1/g;
/** The partials that a template calls. */
function partialReferences(text, path, places) {
    const named = new Map();
    for (const { 2: name, index } of text.matchAll(PARTIAL)) {
        if (name !== undefined && !named.has(name))
            named.set(name, index);
    }
    return [...named].map(([name, offset]) => ({
        text: `{{> ${name}}}`,
        line: (0,text_lines/* lineAt */.mh)(text, offset),
        candidates: places(name).filter((candidate) => candidate !== path),
        pattern: null,
        optional: false,
    }));
}
/** All partials that a template needs, those of its partials included; one that is nowhere is left out. */
function partialsOf(text, path, places, files, bodyOf = (whole) => whole) {
    const found = new Map();
    const waiting = [text];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
        for (const { 2: name } of at.matchAll(PARTIAL)) {
            if (name === undefined || found.has(name))
                continue;
            const place = places(name).find((candidate) => files.paths.has(candidate));
            const partial = place === undefined || place === path ? null : files.text(place);
            if (partial === null)
                continue;
            const body = bodyOf(partial);
            found.set(name, body);
            waiting.push(body);
        }
    }
    return { partials: (0,mapping/* mapping */.pq)(found) };
}

;// CONCATENATED MODULE: ./build/js/prompts/formats/object-schema.js

/** The JSON Schema of an object: its properties in order, the names of those that must be there, and what others may be. */
const objectSchema = (properties, required, others) => (0,mapping/* mapping */.pq)([
    ["type", "object"],
    ["properties", (0,mapping/* mapping */.pq)(properties)],
    ...(required.length > 0 ? [["required", required]] : []),
    ["additionalProperties", others],
]);

;// CONCATENATED MODULE: ./build/js/prompts/formats/picoschema.js





const SCALARS = ["string", "number", "integer", "boolean", "null", "any"];
/** Whether a key of Picoschema is one that may be left out: `name?`, `tags?(array)`. */
const isOptional = (key) => /^[^(]*\?/.test(key);
/**
 * Picoschema (google.github.io/dotprompt/reference/picoschema) as JSON Schema: `field?: type, description`,
 * `name(array|object|enum, description)`, `(*)` for other keys. What has a `type` or `properties` is JSON Schema already.
 */
function picoschema(place) {
    const { value } = place;
    if (typeof value === "string")
        return scalar(place, value);
    if (!(0,mapping/* isMapping */.pi)(value)) {
        return (0,document_value/* refusedAt */.E_)(place, "a schema must be a mapping of fields to types", null);
    }
    if (typeof value["type"] === "string" &&
        [...SCALARS, "object", "array"].includes(value["type"])) {
        return (0,problem/* parsed */.Yz)(value);
    }
    if ((0,mapping/* isMapping */.pi)(value["properties"] ?? null))
        return (0,problem/* parsed */.Yz)((0,mapping/* mapping */.pq)([["type", "object"], ...Object.entries(value)]));
    return object(place);
}
function object(place) {
    const properties = [];
    const required = [];
    const problems = [];
    let others = false;
    for (const field of (0,document_value/* children */.Y_)(place)) {
        const written = (0,document_value/* keyOf */.TN)(field);
        const [, name = written, optional, kind, description] = /^([^?(]*)(\?)?(?:\(([^,)]*)(?:,\s*([^)]*))?\))?$/.exec(written) ?? [];
        const schema = ofKind(field, kind);
        if (!schema.ok) {
            problems.push(...schema.problems);
            continue;
        }
        if (name === "" && kind === "*")
            others = schema.value;
        else {
            properties.push([
                name,
                described(nullable(schema.value, optional !== undefined), description),
            ]);
            if (optional === undefined)
                required.push(name);
        }
    }
    if (problems.length > 0)
        return { ok: false, problems };
    return (0,problem/* parsed */.Yz)(objectSchema(properties, required, others));
}
function ofKind(field, kind) {
    if (kind === undefined || kind === "object" || kind === "*")
        return picoschema(field);
    if (kind === "enum") {
        return (0,mapping/* isList */.Lv)(field.value)
            ? (0,problem/* parsed */.Yz)((0,mapping/* mapping */.pq)([["enum", field.value]]))
            : (0,document_value/* refusedAt */.E_)(field, "an enum must be a list of its values", "write `[a, b]`");
    }
    if (kind === "array") {
        const items = picoschema(field);
        return items.ok
            ? (0,problem/* parsed */.Yz)((0,mapping/* mapping */.pq)([
                ["type", "array"],
                ["items", items.value],
            ]))
            : items;
    }
    const known = ["array", "object", "enum"];
    return (0,document_value/* refusedAt */.E_)(field, `\`(${kind})\` is no kind of field`, (0,suggest/* nearlySaid */.nZ)(kind, known));
}
function scalar(place, written) {
    const [type = "", ...words] = written.split(",");
    const name = type.trim();
    if (!SCALARS.includes(name)) {
        const hint = (0,suggest/* nearlySaid */.nZ)(name, SCALARS) ?? "a schema that is registered in code has to be written out";
        return (0,document_value/* refusedAt */.E_)(place, `unknown type \`${name}\``, hint);
    }
    const schema = (0,mapping/* mapping */.pq)(name === "any" ? [] : [["type", name]]);
    return (0,problem/* parsed */.Yz)(described(schema, words.join(",").trim()));
}
const described = (schema, description) => description === undefined || description === "" || !(0,mapping/* isMapping */.pi)(schema)
    ? schema
    : (0,mapping/* mapping */.pq)([...Object.entries(schema), ["description", description]]);
/** An optional field may be null as well, as Dotprompt has it. */
function nullable(schema, optional) {
    if (!optional || !(0,mapping/* isMapping */.pi)(schema))
        return schema;
    const { type, enum: values } = schema;
    if (typeof type === "string") {
        return (0,mapping/* mapping */.pq)([...Object.entries(schema), ["type", [type, "null"]]]);
    }
    return values !== undefined && (0,mapping/* isList */.Lv)(values)
        ? (0,mapping/* mapping */.pq)([...Object.entries(schema), ["enum", [...values, null]]])
        : schema;
}

;// CONCATENATED MODULE: ./build/js/prompts/formats/dotprompt.js













/** Dotprompt (google.github.io/dotprompt): YAML front matter, and a Handlebars body that opens its own roles. */
const dotprompt = {
    title: "Dotprompt",
    endings: [".prompt"],
    parse(source, files) {
        const other = otherFormat(source, files);
        if (other !== null)
            return other;
        const prompt = parseDotprompt(source, files);
        return prompt.ok ? (0,problem/* parsed */.Yz)([prompt.value], prompt.warnings) : prompt;
    },
    references: ({ path, text }) => partialReferences(text, path, placesFor(path)),
};
/** Other tools use the ending too: documents of YAML are read as such, and blocks of a configuration are no text. */
function otherFormat(source, files) {
    const { path, text } = source;
    const block = /^\s*(?:(?:\/\/|#).*\s+)*(?:prompt|generator|datasource|model|client|enum)\s+\w+\s*\{\s*$/m.exec(text);
    if (block?.index === 0) {
        const message = "this is the configuration of another tool, with blocks in braces";
        return (0,problem/* refused */.J5)({ file: path, line: 1, message, hint: "narrow `files` to prompts" });
    }
    if (!/^\s*(?:_type|messages|prompt|template|- role)\s*:/m.test(text))
        return null;
    const root = text.startsWith("---") ? null : (0,document_value/* readDocument */.u0)(source);
    return root?.ok === true && isItem(root.value) ? document_document.parse(source, files) : null;
}
/** `_name.prompt` in the prompt's folder or one above it: which of them is the root of prompts, no file says. */
function placesFor(path) {
    return (name) => {
        const steps = (0,paths/* folderOf */.yS)(path)
            .split("/")
            .filter((step) => step !== "");
        const file = name.replace(/[^/]*$/, (last) => `_${last}.prompt`);
        return Array.from({ length: steps.length + 1 }, (_, up) => (0,paths/* joinPath */.uJ)(steps.slice(0, steps.length - up).join("/"), file)).filter((candidate) => candidate !== null);
    };
}
const KEYS = [
    "name",
    "variant",
    "description",
    "model",
    "config",
    "input",
    "output",
    "tools",
    "metadata",
    "maxTurns",
    "ext",
    "toolDefs",
    "raw",
    "version",
];
const METADATA = ["name", "variant", "description", "metadata"];
function parseDotprompt(source, files) {
    const { name, path, text } = source;
    const split = (0,front_matter/* splitFrontMatter */.v)(text, path);
    if (!split.ok)
        return split;
    const { settings: written, bodyStart } = split.value;
    const root = (0,front_matter/* settingsRoot */.c)(source, written);
    const settings = dotprompt_settingsOf(root);
    if (!settings.ok)
        return settings;
    const body = text.slice(bodyStart);
    const message = {
        role: "user",
        template: body,
        line: (0,text_lines/* lineAt */.mh)(text, bodyStart),
    };
    const { partials } = partialsOf(body, path, placesFor(path), files, dotprompt_bodyOf);
    const prompt = {
        name,
        path,
        messages: [message],
        ...settings.value,
        dialect: { name: "handlebars", partials, defaults: defaultsOf(root) },
    };
    const problems = [...(0,mark_problems/* refusedMarks */.rI)(message, prompt), ...(/\S/.test(body) ? [] : [noText(path)])];
    if (problems.length > 0)
        return { ok: false, problems };
    const said = [...settings.warnings, ...dotprompt_unknownKeys(root), ...(0,mark_problems/* strangeMarks */.fQ)([message], prompt)];
    return (0,problem/* parsed */.Yz)(prompt, said);
}
/** A partial may have front matter of its own, which is not its text. */
function dotprompt_bodyOf(text) {
    const split = (0,front_matter/* splitFrontMatter */.v)(text, "");
    return split.ok ? text.slice(split.value.bodyStart) : text;
}
function dotprompt_settingsOf(root) {
    const output = (0,document_value/* child */.jf)(root, "output");
    const schema = output && (0,document_value/* child */.jf)(output, "schema");
    const format = output && (0,document_value/* child */.jf)(output, "format");
    const asked = [];
    if (schema !== null && schema.value !== null) {
        const converted = picoschema(schema);
        if (!converted.ok && typeof schema.value === "string") {
            const json = responseFormatAt(schema, "json");
            const message = `the schema \`${schema.value}\` is defined in code, so any JSON is asked for`;
            return withWarnings(root, [json], (0,document_value/* problemAt */.l4)(schema, message, "write its fields out here"));
        }
        if (!converted.ok)
            return converted;
        const value = (0,mapping/* mapping */.pq)([
            ["name", "output"],
            ["schema", converted.value],
        ]);
        asked.push(responseFormatAt(schema, value));
    }
    else if (format?.value === "json") {
        asked.push(responseFormatAt(format, "json"));
    }
    return withWarnings(root, asked);
}
/** Model and `config` with what the output asks for, and the warnings that belong to them. */
function withWarnings(root, asked, ...said) {
    const config = (0,document_value/* child */.jf)(root, "config");
    const model = (0,document_value/* child */.jf)(root, "model");
    const given = [...(model ? [model] : []), ...asked, ...(config ? (0,document_value/* children */.Y_)(config) : [])];
    const settings = foreignSettings(root, given, (0,document_value/* entriesAt */.ws)(root, METADATA));
    if (!settings.ok)
        return settings;
    const tools = (0,document_value/* child */.jf)(root, "tools");
    const message = "`tools` names tools that are defined in code, and is not sent";
    const unsent = tools === null ? [] : [(0,document_value/* problemAt */.l4)(tools, message, null)];
    return (0,problem/* parsed */.Yz)(settings.value, [...settings.warnings, ...said, ...unsent]);
}
/** `input.default`, and nothing for what the schema calls optional: it renders as it does where it is not given. */
function defaultsOf(root) {
    const input = (0,document_value/* child */.jf)(root, "input");
    const given = input && (0,document_value/* child */.jf)(input, "default");
    const schema = input && (0,document_value/* child */.jf)(input, "schema");
    const optional = schema === null ? [] : optionalIn(schema);
    return (0,mapping/* mapping */.pq)([
        ...optional.map((name) => [name, ""]),
        ...Object.entries(given !== null && (0,mapping/* isMapping */.pi)(given.value) ? given.value : {}),
    ]);
}
/** Fields that may be left out, by Picoschema's `?` or by JSON Schema's `required`. */
function optionalIn(schema) {
    const properties = (0,document_value/* child */.jf)(schema, "properties");
    if (properties === null || !(0,mapping/* isMapping */.pi)(properties.value)) {
        const keys = (0,document_value/* children */.Y_)(schema).map(document_value/* keyOf */.TN);
        return keys.filter(isOptional).map((key) => key.replace(/\?.*$/, ""));
    }
    const required = (0,document_value/* child */.jf)(schema, "required")?.value ?? [];
    const names = (0,mapping/* isList */.Lv)(required) ? required : [];
    return Object.keys(properties.value).filter((name) => !names.includes(name));
}
/** Keys of `input` and `output`; a field of a schema that stands beside them is of no effect. */
const FORM = {
    input: ["schema", "default"],
    output: ["schema", "format"],
};
function dotprompt_unknownKeys(root) {
    const top = (0,document_value/* children */.Y_)(root)
        .filter((of) => !KEYS.includes((0,document_value/* keyOf */.TN)(of)))
        .map((of) => {
        const key = (0,document_value/* keyOf */.TN)(of);
        const near = settingNamed(key) === null ? (0,suggest/* nearlySaid */.nZ)(key, KEYS) : "write it under `config`";
        return (0,document_value/* problemAt */.l4)(of, `unknown key \`${key}\` is not sent`, near);
    });
    const below = Object.entries(FORM).flatMap(([key, known]) => {
        const found = (0,document_value/* child */.jf)(root, key);
        const given = found === null ? [] : (0,document_value/* children */.Y_)(found);
        return given
            .filter((of) => !known.includes((0,document_value/* keyOf */.TN)(of)))
            .map((of) => {
            const near = (0,suggest/* nearlySaid */.nZ)((0,document_value/* keyOf */.TN)(of), known);
            const hint = near ?? `write fields under \`${key}.schema\``;
            return (0,document_value/* problemAt */.l4)(of, `unknown key \`${(0,document_value/* pathText */.LF)(of.at)}\` is of no effect`, hint);
        });
    });
    return [...top, ...below];
}
const noText = (file) => ({
    file,
    line: 1,
    message: "the prompt has no text",
    hint: "write the instruction that the model gets",
});

// EXTERNAL MODULE: ./build/js/models/tool.js
var tool = __webpack_require__(52699);
;// CONCATENATED MODULE: ./build/js/prompts/formats/format.js
/** Formats whose prompts are whole in their own file. */
const NO_REFERENCES = () => [];
/** For texts that come from no tree. */
const NO_TREE = { paths: new Set(), text: () => null };

;// CONCATENATED MODULE: ./build/js/prompts/formats/sections.js


const HEADING = /^##[ \t]+(system|user|assistant)[ \t]*:?$/i;
const COLON = /^(system|user|assistant):$/;
/** Lines that open sections for other tools or for people: `# User`, `**User:**`, `[USER]`, `<user>`, `User:`. */
const OTHERS = /^(?:#{1,6}[ \t]+)?[*_[<]{0,3}(system|user|human)(?:[ \t]+(?:prompt|message))?[*_\]>]{0,3}:?[*_]{0,3}$/i;
/**
 * The first line that looks like the opening of a section and is none, in a text without sections where both a
 * system's and a user's are found.
 */
function strangeSection(message, file) {
    const found = (0,text_lines/* linesOf */.Dx)(message.template).flatMap(({ text }, index) => {
        const role = OTHERS.exec(text.trim())?.[1]?.toLowerCase();
        return role === undefined ? [] : [{ role: role === "system" ? role : "user", text, index }];
    });
    const [first] = found;
    if (first === undefined || found.every(({ role }) => role === first.role))
        return null;
    const role = first.role === "system" ? "System" : "User";
    return {
        file,
        line: message.line + first.index,
        message: `\`${first.text.trim()}\` opens no section, and the whole text is one message`,
        hint: `write \`## ${role}\`, and the other sections alike`,
    };
}
/**
 * Splits a prompt's text into messages at its role lines; without one, the whole text is the system message.
 *
 * The first role line fixes the style, lines of the other style are text; so is everything inside a fenced code
 * block. Text before the first role line is the system message, if no section is. Blank lines after the front
 * matter and around role lines are layout; everything else, line ends and the end of the file included, is sent
 * as it stands.
 */
function readSections(text, bodyStart, file) {
    const lines = (0,text_lines/* linesOf */.Dx)(text, bodyStart);
    const firstLine = (0,text_lines/* lineAt */.mh)(text, bodyStart);
    const at = (index, message, hint) => ({
        file,
        line: firstLine + index,
        message,
        hint,
    });
    const { roleLines, hidden } = findRoleLines(lines);
    if (hidden !== null) {
        const message = "the code block that begins here is never closed and hides a role line";
        return (0,problem/* refused */.J5)(at(hidden, message, "close it with a line of the same marks"));
    }
    const misplaced = roleLines.find(({ role }, n) => role === "system" && n > 0);
    if (misplaced) {
        const hint = "keep one system section, above the others";
        return (0,problem/* refused */.J5)(at(misplaced.index, "the system section must be the first and only one", hint));
    }
    const starts = [{ index: -1, role: "system" }, ...roleLines];
    const messages = [];
    for (const [n, { index, role }] of starts.entries()) {
        const end = starts[n + 1]?.index ?? lines.length;
        const section = trim(lines, index + 1, end, n === 0 && bodyStart === 0);
        if (section) {
            const template = text.slice(section.start, section.end);
            messages.push({ role, template, line: firstLine + section.index });
        }
        else if (n > 0) {
            const hint = "write its text, such as `{{question}}`, or remove the line";
            return (0,problem/* refused */.J5)(at(index, `the ${role} section is empty`, hint));
        }
    }
    const [first, second] = messages;
    if (first === undefined) {
        return (0,problem/* refused */.J5)(at(0, "the prompt has no text", "write the instruction that the model gets"));
    }
    if (second?.role === "system") {
        const message = "the text before the system section belongs to no message";
        const hint = "move it into a section, or into the front matter as `description:`";
        return (0,problem/* refused */.J5)({ file, line: first.line, message, hint });
    }
    return (0,problem/* parsed */.Yz)(messages);
}
/** The section between two role lines; null when it is blank. */
function trim(lines, from, to, keepTop) {
    const section = lines.slice(from, to);
    const written = (0,text_lines/* writtenPart */.Pb)(section);
    if (written === null)
        return null;
    const { index, start } = keepTop ? { index: 0, start: section[0].start } : written;
    const whole = to === lines.length ? section.at(-1) : undefined;
    return { index: from + index, start, end: whole?.end ?? written.end };
}
/** Role lines outside code blocks; `hidden` is the opening of a block that is never closed although one follows. */
function findRoleLines(lines) {
    const roleLines = [];
    let block = null;
    for (const [index, { text }] of lines.entries()) {
        const found = roleLine(text, index);
        const marks = codeMarks(text);
        if (block !== null) {
            const hides = block.hides || found !== null;
            const closes = marks?.startsWith(block.marks) === true && text.trim() === marks;
            block = closes ? null : { marks: block.marks, index: block.index, hides };
        }
        else if (marks !== null) {
            block = { marks, index, hides: false };
        }
        else if (found !== null && (roleLines[0]?.style ?? found.style) === found.style) {
            roleLines.push(found);
        }
    }
    return { roleLines, hidden: block?.hides === true ? block.index : null };
}
/** The marks that open or close a fenced code block; a backtick fence has no backticks behind it (CommonMark 4.5). */
function codeMarks(line) {
    const [, marks, rest = ""] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    return marks === undefined || (marks.startsWith("`") && rest.includes("`")) ? null : marks;
}
function roleLine(text, index) {
    const line = text.trimEnd();
    const heading = HEADING.exec(line);
    const role = (heading ?? COLON.exec(line))?.[1]?.toLowerCase();
    if (role !== "system" && role !== "user" && role !== "assistant")
        return null;
    return { index, role, style: heading ? "heading" : "colon" };
}

// EXTERNAL MODULE: ./build/js/prompts/formats/text-endings.js
var text_endings = __webpack_require__(31191);
// EXTERNAL MODULE: ./build/js/prompts/folder-form.js
var folder_form = __webpack_require__(96671);
;// CONCATENATED MODULE: ./build/js/prompts/formats/user-part.js




/** The user's part beside a system's part, which does without one where there is none. */
function userPartReferences(path) {
    const candidates = (0,folder_form/* userPartPlaces */.D)(path);
    if (candidates.length === 0)
        return [];
    return [{ text: "user", line: 1, candidates, pattern: null, optional: true }];
}
/** A system's part with the user's part that lies beside it; any other file's messages as they are. */
function withUserPart(system, { path }, files) {
    const beside = (0,folder_form/* userPartOf */._)(path, files.paths);
    const text = beside === null ? null : files.text(beside);
    if (beside === null || text === null || !system.ok)
        return system;
    const [only, ...others] = system.value;
    if (only?.role !== "system" || others.length > 0) {
        const message = `the file opens roles of its own, and \`${beside}\` lies beside it`;
        return (0,problem/* refused */.J5)({ file: path, line: others[0]?.line ?? 1, message, hint: "keep either" });
    }
    const split = (0,front_matter/* splitFrontMatter */.v)(text, beside);
    if (!split.ok)
        return split;
    if (split.value.settings !== null) {
        const message = "settings stand in the user's part of a prompt";
        return (0,problem/* refused */.J5)({ file: beside, line: 1, message, hint: `move them into \`${path}\`` });
    }
    const user = readSections(text, 0, beside);
    if (!user.ok)
        return user;
    const [asked, ...more] = user.value;
    if (asked === undefined || more.length > 0) {
        const message = "the user's part of a prompt opens further roles";
        return (0,problem/* refused */.J5)({ file: beside, line: more[0]?.line ?? 1, message, hint: "keep one message" });
    }
    return (0,problem/* parsed */.Yz)([only, { ...asked, role: "user", path: beside }]);
}

;// CONCATENATED MODULE: ./build/js/prompts/formats/plain.js














const plain = {
    title: "Markdown or text",
    endings: [...text_endings/* TEXT_ENDINGS */.X.keys()],
    parse(source, files) {
        const prompt = parsePlain(source, files);
        return prompt.ok ? (0,problem/* parsed */.Yz)([prompt.value], prompt.warnings) : prompt;
    },
    references: ({ path, text }) => [
        ...partialReferences(text, path, beside(path)),
        ...userPartReferences(path),
    ],
};
const NO_SETTINGS = {
    wish: { provider: null, model: null },
    parameters: {},
    metadata: (0,mapping/* mapping */.pq)([]),
    ...tool/* FREE_TEXT */.Dg,
    settingLines: {},
};
/** Where Mustache and Handlebars templates keep partials: beside the prompt, with or without `_` before the name. */
function beside(path) {
    const ending = /\.[^./]*$/.exec(path)?.[0] ?? "";
    return (name) => [`${name}${ending}`, `_${name}${ending}`].flatMap((of) => (0,paths/* joinPath */.uJ)((0,paths/* folderOf */.yS)(path), of) ?? []);
}
/** Markdown or text with optional front matter (settings, metadata) and optional role sections. */
function parsePlain(source, files = NO_TREE) {
    const { name, path, text } = source;
    const split = (0,front_matter/* splitFrontMatter */.v)(text, path);
    if (!split.ok)
        return split;
    const { settings: block, bodyStart } = split.value;
    const settings = block ? (0,prompts_settings/* readSettings */.s)(block.entries, path, block.lineOf) : (0,problem/* parsed */.Yz)(NO_SETTINGS);
    const messages = withUserPart(readSections(text, bodyStart, path), source, files);
    const named = dialectOf(source, block?.entries ?? {}, text.slice(bodyStart));
    const templates = messages.ok ? messages.value.map(({ template }) => template).join("\n") : "";
    const { partials } = partialsOf(templates, path, beside(path), files);
    const dialect = named === null ? {} : { dialect: { name: named, partials, defaults: {} } };
    const problems = [
        ...problemsOf(settings),
        ...problemsOf(messages),
        ...(messages.ok ? messages.value.flatMap((of) => (0,mark_problems/* refusedMarks */.rI)(of, { path, ...dialect })) : []),
    ];
    if (!settings.ok || !messages.ok || problems.length > 0)
        return { ok: false, problems };
    const prompt = { name, path, messages: messages.value, ...dialect, ...settings.value };
    const [only, second] = messages.value;
    const section = only && second === undefined ? strangeSection(only, path) : null;
    const doubtful = [
        ...(section === null ? [] : [section]),
        ...messages.value.flatMap((message) => (0,mark_problems/* doubtfulMarks */.cu)(message, prompt)),
        ...(0,mark_problems/* strangeMarks */.fQ)(messages.value, prompt),
    ];
    return (0,problem/* parsed */.Yz)(prompt, [...settings.warnings, ...doubtful]);
}
/** By the front matter, else the rule, else the file's ending; what is sure to be an f-string is one. */
function dialectOf({ path, template }, entries, body) {
    const own = entries["template"];
    const named = typeof own === "string" ? (0,registry/* dialectNamed */.Gl)(own) : null;
    const ending = text_endings/* TEXT_ENDINGS */.X.get(path.slice(path.lastIndexOf(".")));
    const dialect = named ?? template ?? ending ?? writtenDialect(entries, body) ?? "variables";
    return dialect === "variables" ? null : dialect;
}
const problemsOf = (reading) => reading.ok ? [] : reading.problems;

;// CONCATENATED MODULE: ./build/js/prompts/formats/prompty-blocks.js



/** `system:`, `# user:`, `user[name="Al"]:` alone on their line, in any case. */
const ROLE_LINE = /^\s*#?\s*(system|developer|user|assistant|tool)(?:\[[^\]]*\])?\s*:\s*$/i;
/** `{{ item.role }}:` alone on a line, which Prompty's own runtime would let open a role. */
const VALUE_ROLE = /^\s*#?\s*\{\{-?\s*[\w.[\]'"]*role[\w.[\]'"]*\s*-?\}\}\s*:\s*$/;
const IMAGE = /!\[[^\]]*\]\(\s*([^()\s]+)\s*\)/g;
/** Splits a body at its role lines; text before the first is the system's. Blank lines around blocks are layout. */
function readBlocks(text, bodyStart, file) {
    const lines = (0,text_lines/* linesOf */.Dx)(text, bodyStart);
    const first = (0,text_lines/* lineAt */.mh)(text, bodyStart);
    const messages = [];
    const warnings = [];
    let role = "system";
    let from = 0;
    const close = (to) => {
        const block = (0,text_lines/* writtenPart */.Pb)(lines.slice(from, to));
        if (block === null)
            return;
        const template = text.slice(block.start, block.end);
        messages.push(messageOf(role, template, first + from + block.index));
    };
    for (const [n, line] of lines.entries()) {
        const opened = ROLE_LINE.exec(line.text)?.[1]?.toLowerCase();
        if (opened !== undefined) {
            close(n);
            role = chat_messages/* ROLES */.gg[opened];
            from = n + 1;
        }
        else if (VALUE_ROLE.test(line.text)) {
            const message = "a role that a value names is sent as text";
            const hint = "give the conversation as `messages` of the cases";
            warnings.push({ file, line: first + n, message, hint });
        }
    }
    close(lines.length);
    if (messages.length > 0)
        return (0,problem/* parsed */.Yz)(messages, warnings);
    const hint = "write `system:` and the instruction that the model gets";
    return (0,problem/* refused */.J5)({ file, line: first, message: "the prompt has no text", hint });
}
/** Markdown's images are images; inside blocks of the template (`{% if %}`) they stay text, which cannot be parted. */
function messageOf(role, template, line) {
    const images = role === "user" && !template.includes("{%") ? [...template.matchAll(IMAGE)] : [];
    const [head, ...others] = images;
    if (head === undefined)
        return { role, template, line };
    const more = [];
    for (const [n, { 0: mark, 1: address = "", index }] of images.entries()) {
        const at = (0,text_lines/* lineAt */.mh)(template, index, line);
        more.push({ kind: "image", template: address, line: at, image: null });
        const text = template.slice(index + mark.length, others[n]?.index ?? template.length);
        if (text !== "")
            more.push({ kind: "text", template: text, line: at });
    }
    return { role, template: template.slice(0, head.index), line, more };
}

;// CONCATENATED MODULE: ./build/js/prompts/formats/prompty-properties.js





/** JSON Schema's types by what version 2 calls them. */
const TYPES = {
    string: "string",
    integer: "integer",
    float: "number",
    number: "number",
    boolean: "boolean",
    array: "array",
    object: "object",
};
const prompty_properties_KINDS = Object.keys(TYPES);
/** A list of `{ name, kind }`, a mapping by names, or either under `properties`. */
function propertiesOf(place) {
    const inner = (0,document_value/* child */.jf)(place, "properties");
    const all = inner !== null && ((0,mapping/* isList */.Lv)(inner.value) || (0,mapping/* isMapping */.pi)(inner.value)) ? inner : place;
    return (0,document_value/* children */.Y_)(all).flatMap((of) => {
        const name = (0,mapping/* isList */.Lv)(all.value) ? (0,document_value/* child */.jf)(of, "name")?.value : of.at.at(-1);
        return typeof name === "string" ? [{ name, place: of }] : [];
    });
}
/**
 * Version 2's properties as the JSON Schema of an object that has no others.
 *
 * @param unsaid whether a property is required where it does not say so: outputs are, arguments of tools are not
 */
function propertiesSchema(place, unsaid) {
    const properties = [];
    const required = [];
    const problems = [];
    for (const { name, place: property } of propertiesOf(place)) {
        const schema = propertySchema(property, unsaid);
        if (!schema.ok)
            problems.push(...schema.problems);
        else
            properties.push([name, schema.value]);
        if (((0,document_value/* child */.jf)(property, "required")?.value ?? unsaid) === true)
            required.push(name);
    }
    if (problems.length > 0)
        return { ok: false, problems };
    return (0,problem/* parsed */.Yz)(objectSchema(properties, required, false));
}
function propertySchema(place, unsaid) {
    const written = (0,document_value/* child */.jf)(place, "kind") ?? (0,document_value/* child */.jf)(place, "type");
    const kind = written?.value ?? "string";
    if (typeof kind !== "string" || !Object.hasOwn(TYPES, kind)) {
        const message = `unknown kind \`${String(kind)}\` of a property`;
        return (0,document_value/* refusedAt */.E_)(written ?? place, message, (0,suggest/* didYouMean */.au)(String(kind), prompty_properties_KINDS));
    }
    const inner = (0,document_value/* child */.jf)(place, "items");
    const below = kind === "object"
        ? propertiesSchema((0,document_value/* child */.jf)(place, "properties") ?? { ...place, value: [] }, unsaid)
        : kind === "array" && inner !== null
            ? propertySchema(inner, unsaid)
            : null;
    if (below?.ok === false)
        return below;
    const description = (0,document_value/* child */.jf)(place, "description")?.value;
    const values = (0,document_value/* child */.jf)(place, "enumValues")?.value ?? (0,document_value/* child */.jf)(place, "enum")?.value;
    const own = kind === "object" && below !== null && (0,mapping/* isMapping */.pi)(below.value) ? below.value : {};
    return (0,problem/* parsed */.Yz)((0,mapping/* mapping */.pq)([
        ...Object.entries({ type: TYPES[kind], ...own }),
        ...(typeof description === "string" ? [["description", description]] : []),
        ...(values !== undefined && (0,mapping/* isList */.Lv)(values) ? [["enum", values]] : []),
        ...(kind === "array" && below !== null ? [["items", below.value]] : []),
    ]));
}

;// CONCATENATED MODULE: ./build/js/prompts/formats/prompty-answer.js





/** Tools as settings have them: version 2's functions by their properties, OpenAI's as they are, others named. */
function promptyTools(tools) {
    const sent = [];
    const problems = [];
    const warnings = [];
    for (const tool of (0,document_value/* children */.Y_)(tools)) {
        const kind = kindOf(tool);
        if (!(0,mapping/* isMapping */.pi)(tool.value) || (kind !== undefined && kind !== "function")) {
            const message = `\`${(0,document_value/* pathText */.LF)(tool.at)}\` is no function, and is not sent`;
            warnings.push((0,document_value/* problemAt */.l4)(tool, message, "tools are sent by name and parameters alone"));
        }
        else if (kind === undefined && (0,mapping/* isList */.Lv)(tools.value))
            sent.push(tool.value);
        else {
            const read = functionOf(tool, (0,mapping/* isList */.Lv)(tools.value) ? null : (0,document_value/* keyOf */.TN)(tool));
            if (read.ok)
                sent.push(read.value);
            else
                problems.push(...read.problems);
        }
    }
    if (problems.length > 0)
        return { ok: false, problems };
    return (0,problem/* parsed */.Yz)(sent.length === 0 ? [] : [{ ...tools, value: sent }], warnings);
}
/** Version 1 says `type`, as OpenAI does; what neither says is a function. */
function kindOf(tool) {
    const type = (0,document_value/* child */.jf)(tool, "type")?.value;
    return (0,document_value/* child */.jf)(tool, "kind")?.value ?? (type === "function" ? undefined : type);
}
function functionOf(tool, key) {
    const given = (0,document_value/* child */.jf)(tool, "parameters");
    const whole = given !== null && (0,mapping/* isMapping */.pi)(given.value) && given.value["type"] === "object";
    const schema = given === null || whole ? null : propertiesSchema(given, false);
    if (schema?.ok === false)
        return schema;
    const parameters = schema?.value ?? given?.value;
    const said = ["description", "strict"].flatMap((of) => (0,document_value/* child */.jf)(tool, of) ?? []);
    return (0,problem/* parsed */.Yz)((0,mapping/* mapping */.pq)([
        ["name", (0,document_value/* child */.jf)(tool, "name")?.value ?? key ?? ""],
        ...said.map((of) => [(0,document_value/* keyOf */.TN)(of), of.value]),
        ...(parameters === undefined ? [] : [["parameters", parameters]]),
    ]));
}
/**
 * What version 2's `outputs` ask for: JSON with those properties. Version 1, which says `type` and no `kind`, only
 * describes them.
 */
function promptyOutputs(root) {
    const outputs = (0,document_value/* child */.jf)(root, "outputs") ?? (0,document_value/* child */.jf)(root, "outputSchema");
    const properties = outputs === null ? [] : propertiesOf(outputs);
    if (outputs === null || properties.length === 0)
        return (0,problem/* parsed */.Yz)([]);
    if (!properties.every(({ place }) => (0,document_value/* child */.jf)(place, "kind") !== null)) {
        const message = `\`${(0,document_value/* pathText */.LF)(outputs.at)}\` is not sent`;
        const hint = "let each property say its `kind`, or write `model.parameters.response_format`";
        return (0,problem/* parsed */.Yz)([], [(0,document_value/* problemAt */.l4)(outputs, message, hint)]);
    }
    const schema = propertiesSchema(outputs, true);
    if (!schema.ok)
        return schema;
    const value = (0,mapping/* mapping */.pq)([
        ["name", "outputs"],
        ["schema", schema.value],
    ]);
    return (0,problem/* parsed */.Yz)([responseFormatAt(outputs, value)]);
}

;// CONCATENATED MODULE: ./build/js/prompts/formats/prompty-settings.js




/** Where a model's id may stand below `model`, in version 2 and in version 1; the first that says one counts. */
const IDS = [
    ["id"],
    ["configuration", "name"],
    ["configuration", "model"],
    ["configuration", "azure_deployment"],
    ["connection", "name"],
    ["connection", "azure_deployment"],
];
const prompty_settings_METADATA = ["name", "description", "version", "authors", "tags", "metadata"];
/** Model, provider and parameters of a Prompty file, and warnings of what cannot be asked. */
function promptySettings(root) {
    const model = (0,document_value/* child */.jf)(root, "model");
    const ids = model === null ? [] : idsIn(model);
    const id = ids.find((of) => !isFromEnvironment(of));
    const parameters = ["parameters", "options"]
        .flatMap((key) => below(model, [key]) ?? [])
        .flatMap(document_value/* children */.Y_);
    const isTools = ({ at }) => at.at(-1) === "tools";
    const tools = [...parameters.filter(isTools), ...(0,document_value/* children */.Y_)(root).filter(isTools)].map(promptyTools);
    const form = [...tools, promptyOutputs(root)];
    const problems = form.flatMap((of) => (of.ok ? [] : of.problems));
    if (problems.length > 0)
        return { ok: false, problems };
    const given = [
        ...(id === undefined ? [] : asked(model, id)),
        ...parameters.filter((of) => !isTools(of)),
        ...form.flatMap((of) => (of.ok ? of.value : [])),
    ];
    const settings = foreignSettings(root, given, (0,document_value/* entriesAt */.ws)(root, prompty_settings_METADATA));
    if (!settings.ok)
        return settings;
    const environment = id === undefined ? ids.slice(0, 1).map(unread) : [];
    const said = form.flatMap((of) => (of.ok ? of.warnings : []));
    return (0,problem/* parsed */.Yz)(settings.value, [...settings.warnings, ...environment, ...said]);
}
function below(place, keys) {
    let found = place;
    for (const key of keys)
        found = found === null ? null : (0,document_value/* child */.jf)(found, key);
    return found;
}
function idsIn(model) {
    const places = typeof model.value === "string" ? [model] : IDS.map((keys) => below(model, keys));
    return places.filter((of) => of !== null && typeof of.value === "string" && of.value !== "");
}
const isFromEnvironment = ({ value }) => String(value).includes("${");
/** The model, and its provider where that is one by itself; a deployment elsewhere goes where the configuration says. */
function asked(model, id) {
    const kinds = [below(model, ["configuration", "type"]), below(model, ["provider"])];
    const own = kinds.find((of) => of?.value === "openai" || of?.value === "anthropic") ?? null;
    const named = { ...id, at: ["model"] };
    return own === null ? [named] : [named, { ...own, at: ["provider"] }];
}
function unread(id) {
    const hint = "the `default` of `models` in the configuration is asked";
    return (0,document_value/* problemAt */.l4)(id, "the model is named by the environment, which is not read", hint);
}

;// CONCATENATED MODULE: ./build/js/prompts/formats/prompty.js












/**
 * Prompty, version 1 (`model.configuration`, `model.parameters`) and 2 (`model.id`, `model.options`). Its own runtime
 * renders the body and then looks for roles; here roles are found first, so that no value opens one.
 */
const prompty = {
    title: "Prompty",
    endings: [".prompty"],
    parse(source) {
        const prompt = parsePrompty(source);
        return prompt.ok ? (0,problem/* parsed */.Yz)([prompt.value], prompt.warnings) : prompt;
    },
    references: NO_REFERENCES,
};
const prompty_KEYS = [
    "id",
    "name",
    "displayName",
    "description",
    "version",
    "authors",
    "tags",
    "metadata",
    "model",
    "inputs",
    "inputSchema",
    "outputSchema",
    "outputs",
    "sample",
    "template",
    "tools",
    "base",
    "kind",
    "instructions",
];
function parsePrompty(source) {
    const { name, path, text } = source;
    const split = (0,front_matter/* splitFrontMatter */.v)(text, path);
    if (!split.ok)
        return split;
    const { settings: written, bodyStart } = split.value;
    const root = (0,front_matter/* settingsRoot */.c)(source, written);
    const settings = promptySettings(root);
    const dialect = prompty_dialectOf(root);
    const messages = readBlocks(text, bodyStart, path);
    if (!settings.ok || !dialect.ok || !messages.ok) {
        const problems = [settings, dialect, messages].flatMap((of) => (of.ok ? [] : of.problems));
        return { ok: false, problems };
    }
    const prompt = {
        name,
        path,
        messages: messages.value,
        ...settings.value,
        dialect: { name: dialect.value, partials: {}, defaults: prompty_defaultsOf(root) },
    };
    const problems = prompt.messages.flatMap(prompts_pieces/* piecesOf */.X).flatMap((of) => (0,mark_problems/* refusedMarks */.rI)(of, prompt));
    if (problems.length > 0)
        return { ok: false, problems };
    return (0,problem/* parsed */.Yz)(prompt, [
        ...settings.warnings,
        ...prompty_unknownKeys(root),
        ...threads(root),
        ...messages.warnings,
    ]);
}
/** `template: jinja2`, `template: { type: jinja2 }`, `template: { format: { kind: mustache } }`; Jinja where it is not said. */
function prompty_dialectOf(root) {
    let place = (0,document_value/* child */.jf)(root, "template");
    for (const key of ["format", "type", "kind"]) {
        const inner = place === null ? null : (0,document_value/* child */.jf)(place, key);
        if (inner !== null)
            place = inner;
    }
    if (place === null || typeof place.value !== "string")
        return (0,problem/* parsed */.Yz)("jinja");
    const named = (0,registry/* dialectNamed */.Gl)(place.value);
    if (named !== null && named !== "variables")
        return (0,problem/* parsed */.Yz)(named);
    const message = `unknown template language \`${place.value}\``;
    return (0,document_value/* refusedAt */.E_)(place, message, (0,suggest/* didYouMean */.au)(place.value, registry/* DIALECT_NAMES */.md));
}
const inputsOf = (root) => ["inputs", "inputSchema"].flatMap((key) => (0,document_value/* child */.jf)(root, key) ?? []).flatMap(propertiesOf);
/** What `inputs` say of values that a case leaves out: their `default`, or in short the value itself, if it is no type. */
function prompty_defaultsOf(root) {
    const entries = inputsOf(root).flatMap(({ name, place }) => {
        const { value } = place;
        const given = (0,mapping/* isMapping */.pi)(value) ? value["default"] : value;
        const isType = typeof given === "string" && prompty_properties_KINDS.includes(given);
        return given === undefined || given === null || isType ? [] : [[name, given]];
    });
    return (0,mapping/* mapping */.pq)(entries);
}
/** Prompty's runtime would put a conversation with roles of its own in the place of such an input. */
const threads = (root) => inputsOf(root)
    .filter(({ place }) => (0,document_value/* child */.jf)(place, "kind")?.value === "thread")
    .map(({ name, place }) => {
    const message = `the thread \`${name}\` is filled like any text, and opens no roles`;
    return (0,document_value/* problemAt */.l4)(place, message, "give the conversation as `messages` of the cases");
});
function prompty_unknownKeys(root) {
    return (0,document_value/* children */.Y_)(root)
        .filter((of) => !prompty_KEYS.includes((0,document_value/* keyOf */.TN)(of)))
        .map((of) => {
        const key = (0,document_value/* keyOf */.TN)(of);
        return (0,document_value/* problemAt */.l4)(of, `unknown key \`${key}\` is not sent`, (0,suggest/* nearlySaid */.nZ)(key, prompty_KEYS));
    });
}

;// CONCATENATED MODULE: ./build/js/prompts/formats/registry.js




/** Every format, once. */
const PROMPT_FORMATS = [plain, document_document, dotprompt, prompty];
const BY_ENDING = PROMPT_FORMATS.flatMap((format) => format.endings.map((ending) => ({ ending, format }))).toSorted((a, b) => b.ending.length - a.ending.length);
const PROMPT_EXTENSIONS = PROMPT_FORMATS.flatMap(({ endings }) => endings);
/** The format of a path: the one with the longest ending that fits; null where no format reads such files. */
const promptFormat = (path) => BY_ENDING.find(({ ending }) => path.endsWith(ending))?.format ?? null;


/***/ }),

/***/ 31191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ TEXT_ENDINGS)
/* harmony export */ });
/** How files of Markdown, text and templates end, with the template language that an ending tells. */
const TEXT_ENDINGS = new Map([
    [".md", null],
    [".markdown", null],
    [".txt", null],
    [".j2", "jinja"],
    [".jinja", "jinja"],
    [".jinja2", "jinja"],
    [".hbs", "handlebars"],
    [".handlebars", "handlebars"],
    [".mustache", "mustache"],
]);


/***/ }),

/***/ 54937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EM: () => (/* binding */ NO_FILES),
  uz: () => (/* binding */ imagePaths),
  qL: () => (/* binding */ isFilledIn),
  AM: () => (/* binding */ readImage),
  zk: () => (/* binding */ readWithImages),
  nS: () => (/* binding */ withImages)
});

// EXTERNAL MODULE: ./build/js/digest.js
var digest = __webpack_require__(14376);
;// CONCATENATED MODULE: ./build/js/models/image-bytes.js

/** What every provider takes; Anthropic's limit is the lowest. */
const MOST_IMAGE_BYTES = 5 * 1024 * 1024;
const LFS_POINTER = "version https://git-lfs.github.com/spec/";
/** The leading bytes of the four formats that providers take, as Latin-1; WebP has its length between two of them. */
const BEGINNINGS = [
    ["image/png", (bytes) => bytes.startsWith("\x89PNG\r\n\x1a\n")],
    ["image/jpeg", (bytes) => bytes.startsWith("\xff\xd8\xff")],
    ["image/gif", (bytes) => bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a")],
    ["image/webp", (bytes) => bytes.startsWith("RIFF") && bytes.startsWith("WEBP", 8)],
];
/** What image these bytes are, by their beginning: neither a file's name nor what an address says of it counts. */
function heldImage(bytes) {
    const known = readings.get(bytes) ?? read(bytes);
    readings.set(bytes, known);
    return known;
}
/** A file that every case shows is looked at once; bytes never change, so this holds no state. */
const readings = new WeakMap();
function read(bytes) {
    const beginning = Buffer.from(bytes.subarray(0, 64)).toString("latin1");
    if (beginning.startsWith(LFS_POINTER)) {
        const hint = "keep the image in git itself (git lfs untrack, then commit the file)";
        return { ok: false, message: "is a Git LFS pointer, not the image it stands for", hint };
    }
    const mediaType = BEGINNINGS.find(([, fits]) => fits(beginning))?.[0];
    if (mediaType === undefined) {
        const hint = "give a PNG, JPEG, GIF or WebP image";
        return { ok: false, message: "is no image that models take", hint };
    }
    if (bytes.length > MOST_IMAGE_BYTES) {
        const hint = "make it smaller: models scale large images down themselves";
        return { ok: false, message: `has ${bytes.length} bytes, more than 5 MiB`, hint };
    }
    return { ok: true, image: { kind: "image", mediaType, bytes, digest: (0,digest/* sha256 */.sc)(bytes) } };
}

// EXTERNAL MODULE: ./build/js/problem.js
var problem = __webpack_require__(28573);
// EXTERNAL MODULE: ./build/js/prompts/formats/paths.js
var paths = __webpack_require__(16461);
;// CONCATENATED MODULE: ./build/js/prompts/images.js



/** For texts that come from no tree. */
const NO_FILES = () => null;
/**
 * Reads something that may name images, as often as it asks for files that were not there yet: which ones it names is
 * only known by reading it, and most name none.
 *
 * @param load what lies at each of the paths, in their order
 */
async function readWithImages(load, read) {
    const known = new Map();
    for (;;) {
        const wanted = new Set();
        const result = read((path) => {
            if (!known.has(path))
                wanted.add(path);
            return known.get(path) ?? null;
        });
        if (wanted.size === 0)
            return result;
        const paths = [...wanted];
        for (const [n, found] of (await load(paths)).entries())
            known.set(paths[n], found);
    }
}
/**
 * The image that a text names: a web address, which the provider will fetch, a `data:` address, or a file, by its
 * path from the folder of the file that names it, or else from the root of the repository.
 */
function readImage(source, namedIn, files) {
    if (/^https:\/\//i.test(source))
        return linked(source);
    if (/^data:/i.test(source))
        return inData(source);
    if (ADDRESS.test(withoutFile(source))) {
        const hint = "give an https address, a `data:` address or a file of this repository";
        return {
            ok: false,
            message: `image \`${images_short(source)}\` has an address of another kind`,
            hint,
        };
    }
    const candidates = imagePaths(source, namedIn);
    if (candidates.length === 0) {
        const hint = "name a file of this repository";
        return { ok: false, message: `image \`${images_short(source)}\` leads out of the repository`, hint };
    }
    for (const candidate of candidates) {
        const found = files(candidate);
        if (found === null)
            continue;
        if (!(found instanceof Uint8Array)) {
            return { ok: false, message: `image \`${candidate}\`: ${found.message}`, hint: found.hint };
        }
        return prefixed(heldImage(found), `image \`${candidate}\``);
    }
    const hint = "name it relative to this file, or from the root of the repository";
    return { ok: false, message: `image \`${images_short(source)}\` does not exist`, hint };
}
const ADDRESS = /^[A-Za-z][A-Za-z0-9+.-]*:/;
const withoutFile = (source) => source.replace(/^file:\/\//i, "");
/** Where the file may lie that a text names, as repository paths in order; none for an address and for ways out. */
function imagePaths(source, namedIn) {
    const path = withoutFile(source);
    if (ADDRESS.test(path))
        return [];
    const found = [(0,paths/* joinPath */.uJ)((0,paths/* folderOf */.yS)(namedIn), path), (0,paths/* joinPath */.uJ)("", path)];
    return [...new Set(found.filter((of) => of !== null))];
}
/** Only encrypted: whoever fetches it shall get what its owner serves. */
function linked(source) {
    if (URL.canParse(source) && !/\s/.test(source)) {
        return { ok: true, image: { kind: "image-url", url: source } };
    }
    return { ok: false, message: `image \`${images_short(source)}\` is no address`, hint: null };
}
function inData(source) {
    const message = "an image in a `data:` address";
    const comma = source.indexOf(",");
    const tooLong = source.length > 2 * MOST_IMAGE_BYTES;
    const coded = tooLong ? "" : source.slice(comma + 1).replaceAll(/\s/g, "");
    const isBase64 = source.slice(0, comma).toLowerCase().endsWith(";base64");
    if (!isBase64 || !/^[A-Za-z0-9+/]+={0,2}$/.test(coded)) {
        const hint = "write `data:image/png;base64,…` with at most 5 MiB of data";
        return { ok: false, message: `${message} cannot be read`, hint };
    }
    return prefixed(heldImage(Buffer.from(coded, "base64")), message);
}
const prefixed = (reading, what) => reading.ok ? reading : { ...reading, message: `${what} ${reading.message}` };
/** A `data:` address may be megabytes long. */
const images_short = (source) => (source.length > 80 ? `${source.slice(0, 80)}…` : source);
/** Whether a case fills an image in: any dialect's mark begins with a brace. */
const isFilledIn = (template) => template.includes("{");
/** A prompt with the images that its own text names; those that a case fills in are left to `render`. */
function withImages(prompt, files) {
    const problems = [];
    const read = (piece) => {
        if (piece.kind === "text" || isFilledIn(piece.template))
            return piece;
        const reading = readImage(piece.template.trim(), prompt.path, files);
        if (reading.ok)
            return { ...piece, image: reading.image };
        const { message, hint } = reading;
        problems.push({ file: prompt.path, line: piece.line, message, hint });
        return piece;
    };
    if (!prompt.messages.some(({ more }) => more !== undefined))
        return (0,problem/* parsed */.Yz)(prompt);
    const messages = prompt.messages.map((message) => message.more === undefined ? message : { ...message, more: message.more.map(read) });
    return problems.length > 0 ? { ok: false, problems } : (0,problem/* parsed */.Yz)({ ...prompt, messages });
}


/***/ }),

/***/ 10818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XK: () => (/* binding */ MOST_MARKS),
/* harmony export */   cu: () => (/* binding */ doubtfulMarks),
/* harmony export */   fQ: () => (/* binding */ strangeMarks),
/* harmony export */   rI: () => (/* binding */ refusedMarks)
/* harmony export */ });
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35151);
/* harmony import */ var _dialects_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55324);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96658);



/** Marks reported for one message: a file of another template language would repeat one sentence for ever. */
const MOST_MARKS = 20;
/** What no values could mend, such as Mustache that is more than a variable: the prompt cannot be used. */
function refusedMarks(piece, { path, dialect }) {
    const { template, line, path: file = path } = piece;
    if (dialect !== undefined) {
        const faults = _dialects_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .DIALECTS */ .O9[dialect.name].faults(template, dialect.partials);
        return faults.slice(0, MOST_MARKS).map(({ offset, message, hint }) => {
            return { file, line: (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAt */ .mh)(template, offset, line), message, hint };
        });
    }
    return (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .readTemplate */ .x)(template)
        .refused.slice(0, MOST_MARKS)
        .map(({ text, offset, hint }) => ({
        file,
        line: (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAt */ .mh)(template, offset, line),
        message: `\`${text}\` is no variable`,
        hint,
    }));
}
/** What looks like a mark and is sent as text: worth a warning. */
function doubtfulMarks(piece, { path, dialect }) {
    const { template, line, path: file = path } = piece;
    if (dialect !== undefined)
        return [];
    return (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .readTemplate */ .x)(template)
        .doubtful.slice(0, MOST_MARKS)
        .map(({ text, offset }) => ({
        file,
        line: (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAt */ .mh)(template, offset, line),
        message: `\`${text}\` is no variable name and is sent as text`,
        hint: "a variable is written `{{name}}`: letters, digits, `_`, `-` and `.`",
    }));
}
/** A name alone in single braces, where neither LaTeX (`\\text{a}`, `x_{i}`) nor code has one. */
const SINGLE = /(?<=^|[\s"'`(:>[,;*-])\$?\{([A-Za-z_]\w*)\}(?!\})/m;
const STATEMENT = /\{%-?\s*(?:if|for|set|include|macro|block)\b[^%\n]*%\}/;
/**
 * Marks of another template language, which are sent as text: a statement of Jinja, and names in single braces where a
 * prompt fills no variable at all and so would say the same in every case. The first alone, of each message's file.
 */
function strangeMarks(pieces, { path, dialect }) {
    if (dialect !== undefined && dialect.name !== "handlebars")
        return [];
    const first = (pattern, say) => {
        for (const { template, line, path: file = path } of pieces) {
            const match = pattern.exec(template);
            if (match === null)
                continue;
            const [why, hint] = say(match);
            const message = `\`${match[0]}\` is sent as text${why}`;
            return [{ file, line: (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAt */ .mh)(template, match.index, line), message, hint }];
        }
        return [];
    };
    const fills = pieces.some(({ template }) => template.includes("{{"));
    return [
        // Handlebars has no `{%`, and prompts in it may well speak of Jinja.
        ...(dialect === undefined
            ? first(STATEMENT, () => ["", "say `template: jinja` if it is meant as Jinja"])
            : []),
        ...(fills ? [] : first(SINGLE, (match) => unfilledHint(match, dialect !== undefined))),
    ];
}
function unfilledHint([mark, name = ""], fixed) {
    const other = mark.startsWith("$") || fixed ? "" : ", or say `template: f-string`";
    return [", and nothing of this prompt is filled", `write \`{{${name}}}\`${other}`];
}


/***/ }),

/***/ 13079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   mM: () => (/* binding */ promptName),
/* harmony export */   sL: () => (/* binding */ fixedPart),
/* harmony export */   ub: () => (/* binding */ folderName)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86728);
/* harmony import */ var _formats_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16461);


function partsOf(path) {
    const file = path.slice(path.lastIndexOf("/") + 1);
    const stem = file.replace(/(?:\.prompt)?\.[^.]*$/, "");
    // 15 digits are exact as a number; a longer one is a name.
    const digits = /^v(\d{1,15})$/.exec(stem)?.[1];
    const version = digits === undefined ? null : Number(digits);
    return { folder: (0,_formats_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path), file, stem, version };
}
/**
 * A prompt's name: its path below the fixed part of its rule's pattern, without extension and version file. Where
 * that leaves nothing (`prompts/v1.md`, `.prompt.md`), the folder's own name, at the root the file's: never empty.
 */
function promptName(path, rule) {
    const { stem, version } = partsOf(path);
    return nameOf(path, rule, version === null ? stem : "");
}
/** The name of a prompt that is a whole folder, by the path of one of its files. */
const folderName = (path, rule) => nameOf(path, rule, "");
function nameOf(path, rule, own) {
    const { folder, file, stem } = partsOf(path);
    const fixed = fixedPart(rule.files);
    const below = folder === fixed ? "" : removePrefix(folder, fixed);
    const name = [below, own].filter((part) => part !== "").join("/");
    return name || folder.split("/").at(-1) || stem || file.replaceAll(/^\.|\.[^.]*$/g, "") || file;
}
/** The folders before a pattern's first wildcard; all folders of a pattern without one. */
function fixedPart(pattern) {
    const { base, isGlob } = picomatch__WEBPACK_IMPORTED_MODULE_1__.scan(pattern);
    return isGlob ? base : (0,_formats_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(base);
}
const removePrefix = (folder, fixed) => fixed !== "" && folder.startsWith(`${fixed}/`) ? folder.slice(fixed.length + 1) : folder;


/***/ }),

/***/ 95607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ piecesOf),
/* harmony export */   e: () => (/* binding */ textOfPieces)
/* harmony export */ });
/** All that a message is made of, in order: its first text, and what follows. */
function piecesOf(message) {
    const { template, line, path, more = [] } = message;
    return [{ kind: "text", template, line, ...(path !== undefined && { path }) }, ...more];
}
/** The text of a filled template, where roles, images and conversations have no place. */
const textOfPieces = (pieces) => pieces.map((piece) => (piece.kind === "text" ? piece.text : "")).join("");


/***/ }),

/***/ 40848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ SETTINGS),
  s: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: ../../../work/main/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(35455);
// EXTERNAL MODULE: ./build/js/problem.js
var problem = __webpack_require__(28573);
// EXTERNAL MODULE: ./build/js/text/mapping.js
var mapping = __webpack_require__(48754);
// EXTERNAL MODULE: ./build/js/text/shape.js
var text_shape = __webpack_require__(43005);
// EXTERNAL MODULE: ./build/js/text/suggest.js
var suggest = __webpack_require__(82962);
;// CONCATENATED MODULE: ./build/js/prompts/answer-form.js



/**
 * Tools, their choice and the form of an answer, as most formats write them: OpenAI's Chat Completions, or the same
 * without its wrapping (`{ name, description, parameters }` for a tool, `{ name, schema }` for a response format).
 */
const answer_form_name = schemas/* string */.YjP()
    .regex(/^[\w.-]{1,64}$/)
    .meta({ description: "a name of letters, digits, `_`, `-` and `.`, at most 64" });
const schema = schemas/* custom */.IeY((value) => (0,mapping/* isMapping */.pi)(value))
    .meta({ description: "a JSON Schema" });
const yesOrNo = schemas/* boolean */.zMY().meta({ description: "true or false" });
const toolFunction = schemas/* strictObject */.rej({
    name: answer_form_name,
    description: schemas/* string */.YjP().meta({ description: "a text" }).optional(),
    parameters: schema.optional(),
    strict: yesOrNo.optional(),
});
const wrapped = schemas/* strictObject */.rej({ type: schemas/* literal */.euz("function"), function: toolFunction });
const tool = schemas/* union */.KCZ([wrapped, toolFunction])
    .meta({ description: "a tool, `{ name, description, parameters }`" });
const ToolsShape = schemas/* array */.YOg(tool).meta({ description: "a list of tools" });
const NO_ARGUMENTS = { type: "object", properties: {} };
function toolsOf(tools) {
    return tools.map((of) => {
        const { name, description, parameters, strict } = "function" in of ? of.function : of;
        return {
            name,
            description: description ?? null,
            parameters: parameters ?? NO_ARGUMENTS,
            strict: strict ?? null,
        };
    });
}
const named = schemas/* strictObject */.rej({ name: answer_form_name });
const ToolChoiceShape = schemas/* union */.KCZ([
    schemas/* enum */.k5n(["auto", "none", "required"]),
    named,
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz("function"), function: named }),
])
    .meta({ description: "auto, none, required, or `{ name: … }` of a tool" });
function toolChoiceOf(choice) {
    return typeof choice === "object" && "function" in choice ? choice.function : choice;
}
const outputSchema = schemas/* strictObject */.rej({ name: answer_form_name, schema, strict: yesOrNo.optional() });
const ResponseFormatShape = schemas/* union */.KCZ([
    schemas/* enum */.k5n(["text", "json", "json_object"]),
    outputSchema,
    schemas/* strictObject */.rej({ type: schemas/* enum */.k5n(["text", "json_object"]) }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("json_schema"),
        json_schema: outputSchema,
    }),
])
    .meta({ description: "text, json, or `{ name, schema }`" });
function responseFormatOf(format) {
    if (typeof format === "string")
        return format === "text" ? "text" : "json";
    if ("name" in format)
        return schemaOf(format);
    if (format.type === "json_schema")
        return schemaOf(format.json_schema);
    return format.type === "text" ? "text" : "json";
}
/** Not strict unless asked for, as at OpenAI: in its strict mode a schema must forbid what it does not name. */
const schemaOf = ({ name, schema, strict }) => ({
    name,
    schema,
    ...(strict !== true && { strict: false }),
});

;// CONCATENATED MODULE: ./build/js/prompts/settings.js






const settings_name = schemas/* string */.YjP()
    .regex(/\S/)
    // Settings are read before any case is: a mark in one could only be sent as text.
    .refine((text) => !text.includes("{{"));
const penalty = schemas/* number */.aig().min(-2).max(2).meta({ description: "a number from -2 to 2" });
const stopText = schemas/* string */.YjP().min(1);
/** Ranges are the widest that a provider documents; a narrower one is the provider's to refuse. */
const SettingsShape = schemas/* strictObject */.rej({
    provider: settings_name.meta({ description: "the name of a provider, without variables" }).optional(),
    model: settings_name.meta({ description: "the id of a model, without variables" }).optional(),
    temperature: schemas/* number */.aig().min(0).max(2).meta({ description: "a number from 0 to 2" }).optional(),
    top_p: schemas/* number */.aig().min(0).max(1).meta({ description: "a number from 0 to 1" }).optional(),
    max_tokens: schemas/* int */.Whr().min(1).meta({ description: "a whole number above 0" }).optional(),
    stop: schemas/* union */.KCZ([stopText, schemas/* array */.YOg(stopText).min(1)])
        .meta({ description: "a text or a list of texts" })
        .optional(),
    seed: schemas/* int */.Whr().meta({ description: "a whole number" }).optional(),
    top_k: schemas/* int */.Whr().min(1).meta({ description: "a whole number above 0" }).optional(),
    frequency_penalty: penalty.optional(),
    presence_penalty: penalty.optional(),
    reasoning_effort: schemas/* enum */.k5n(["none", "minimal", "low", "medium", "high", "xhigh", "max"])
        .meta({ description: "none, minimal, low, medium, high, xhigh or max" })
        .optional(),
    tools: ToolsShape.optional(),
    tool_choice: ToolChoiceShape.optional(),
    response_format: ResponseFormatShape.optional(),
});
const SETTINGS = Object.keys(SettingsShape.shape);
/** Many tools' front matter lists the names of tools: only definitions can be sent. */
const isSetting = ([key, value]) => SETTINGS.includes(key) && (key !== "tools" || ((0,mapping/* isList */.Lv)(value) && value.every(mapping/* isMapping */.pi)));
/** Sorts a mapping into settings, which are checked, and metadata, which is kept and never sent. */
function readSettings(entries, file, lineOf) {
    const own = Object.entries(entries);
    const known = (0,mapping/* mapping */.pq)(own.filter((entry) => isSetting(entry)));
    const metadata = (0,mapping/* mapping */.pq)(own.filter((entry) => !isSetting(entry)));
    const shape = (0,text_shape/* checkShape */.e)(SettingsShape, { file, value: known, lineOf });
    if (!shape.ok)
        return shape;
    const { provider = null, model = null } = shape.value;
    const wish = { provider, model };
    const warnings = doubtful(metadata, file, lineOf);
    const { tools = [], tool_choice, response_format = "text" } = shape.value;
    const form = {
        tools: toolsOf(tools),
        toolChoice: tool_choice === undefined ? null : toolChoiceOf(tool_choice),
        responseFormat: responseFormatOf(response_format),
    };
    const parameters = parametersOf(shape.value);
    return (0,problem/* parsed */.Yz)({ wish, parameters, metadata, ...form, settingLines: linesOf(Object.keys(known), lineOf) }, warnings);
}
/** What a setting is called in a prompt's file. */
const WRITTEN = {
    temperature: "temperature",
    top_p: "topP",
    max_tokens: "maxTokens",
    stop: "stop",
    seed: "seed",
    top_k: "topK",
    frequency_penalty: "frequencyPenalty",
    presence_penalty: "presencePenalty",
    reasoning_effort: "reasoningEffort",
    tools: "tools",
    tool_choice: "toolChoice",
    response_format: "responseFormat",
};
function linesOf(keys, lineOf) {
    const lines = keys.flatMap((key) => {
        const setting = Object.hasOwn(WRITTEN, key) ? WRITTEN[key] : undefined;
        return setting === undefined ? [] : [[setting, lineOf([key])]];
    });
    return Object.fromEntries(lines);
}
function parametersOf(shape) {
    const { temperature, top_p: topP, max_tokens: maxTokens, stop, seed, top_k: topK } = shape;
    const { frequency_penalty: frequencyPenalty, presence_penalty: presencePenalty } = shape;
    const { reasoning_effort: reasoningEffort } = shape;
    return {
        ...(temperature !== undefined && { temperature }),
        ...(topP !== undefined && { topP }),
        ...(maxTokens !== undefined && { maxTokens }),
        ...(stop !== undefined && { stop: typeof stop === "string" ? [stop] : stop }),
        ...(seed !== undefined && { seed }),
        ...(topK !== undefined && { topK }),
        ...(frequencyPenalty !== undefined && { frequencyPenalty }),
        ...(presencePenalty !== undefined && { presencePenalty }),
        ...(reasoningEffort !== undefined && { reasoningEffort }),
    };
}
/** Metadata that may have been meant as a setting: misspelt, or inside another tool's `config:`. */
function doubtful(metadata, file, lineOf) {
    return Object.entries(metadata).flatMap(([key, value]) => {
        if (key === "tools")
            return [unsentTools(file, lineOf)];
        const near = (0,suggest/* nearest */.pA)(key, SETTINGS);
        const own = near === null ? [] : [{ path: [key], near }];
        const inside = (0,mapping/* isMapping */.pi)(value) ? Object.keys(value).filter((k) => SETTINGS.includes(k)) : [];
        const found = [...own, ...inside.map((near) => ({ path: [key, near], near }))];
        return found.map(({ path, near }) => ({
            file,
            line: lineOf(path),
            message: `\`${path.join(".")}\` is kept as metadata and not sent`,
            hint: path.length === 1 ? `did you mean \`${near}\`?` : `write \`${near}\` at the top level`,
        }));
    });
}
const unsentTools = (file, lineOf) => ({
    file,
    line: lineOf(["tools"]),
    message: "`tools` is kept as metadata and not sent",
    hint: "a tool that is sent is written `{ name, description, parameters }`, in a list",
});


/***/ }),

/***/ 96658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readTemplate)
/* harmony export */ });
const NAME = /^[A-Za-z_][\w.-]*$/;
const REFUSED = {
    "#": "sections are not read; give the finished text as one variable",
    "^": "sections are not read; give the finished text as one variable",
    "/": "sections are not read; give the finished text as one variable",
    ">": "partials are not read; put the text into this file",
    "=": "other delimiters are not read; keep `{{` and `}}`",
};
/**
 * Finds the variables of a template: `{{x}}`, `{{{x}}}` and `{{&x}}` alike (nothing is escaped), names with
 * dots, and `{{! comments }}`, which vanish, with their line where they have it to themselves. What prompts are
 * full of besides, such as JSON, LaTeX and code, stays text: a pair of braces is a mark only around a name.
 * That is why Mustache's own parser does not do: it throws on a `{{` that is never closed, and swallows the
 * inner mark of `{{"a": {{b}}}}`. One pass, linear in the template's length.
 */
function readTemplate(template) {
    const parts = [];
    const refused = [];
    const doubtful = [];
    let kept = 0;
    const cut = (from, to) => {
        if (from > kept)
            parts.push({ kind: "text", text: template.slice(kept, from) });
        kept = to;
    };
    for (let pair = nextPair(template, 0); pair; pair = nextPair(template, pair.end)) {
        const { start, end, inner } = pair;
        const mark = { text: template.slice(start, end), offset: start };
        const sigil = inner.charAt(0);
        const name = sigil === "&" ? inner.slice(1).trim() : inner;
        if (sigil === "!") {
            const line = ownLine(template, start, end);
            cut(line.start, line.end);
        }
        else if (NAME.test(name)) {
            cut(start, end);
            parts.push({ kind: "variable", name, offset: start });
        }
        else if (REFUSED[sigil] !== undefined && inner.length > 1) {
            refused.push({ ...mark, hint: REFUSED[sigil] });
        }
        else if (/^[&A-Za-z_]/.test(inner)) {
            doubtful.push(mark);
        }
    }
    cut(template.length, template.length);
    return { parts, refused, doubtful };
}
/** The innermost braces that close next; three on both sides belong together. */
function nextPair(template, from) {
    const open = template.indexOf("{{", from);
    const close = open === -1 ? -1 : template.indexOf("}}", open + 2);
    if (close === -1)
        return null;
    // A comment ends at the first closing braces, whatever it holds.
    const comment = /^\{\{\s*!/.test(template.slice(open, close));
    const start = comment ? open : template.lastIndexOf("{{", close - 2);
    const triple = template[start - 1] === "{" && start > from && template[close + 2] === "}";
    return {
        start: triple ? start - 1 : start,
        end: triple ? close + 3 : close + 2,
        inner: template.slice(start + 2, close).trim(),
    };
}
/** The whole line of a comment that has it to itself, else the comment alone. */
function ownLine(template, start, end) {
    let first = start;
    while (template[first - 1] === " " || template[first - 1] === "\t")
        first--;
    let last = end;
    while (template[last] === " " || template[last] === "\t")
        last++;
    if (template.startsWith("\r\n", last))
        last += 2;
    else if (template[last] === "\n")
        last++;
    else if (last < template.length)
        return { start, end };
    return first === 0 || template[first - 1] === "\n" ? { start: first, end: last } : { start, end };
}


/***/ }),

/***/ 10501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ evalsPathsOf),
/* harmony export */   y: () => (/* binding */ groupPrompts)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86728);
/* harmony import */ var _text_by_code_point_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95054);
/* harmony import */ var _formats_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7564);
/* harmony import */ var _formats_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16461);
/* harmony import */ var _folder_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96671);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13079);






const POINTERS = ["production.yaml", "production.yml"];
const CHANGELOG = "CHANGELOG.md";
/** Files that a folder of versions may hold besides. */
const COMPANIONS = new Set(POINTERS);
/**
 * Tell people about the prompts beside them, and are none themselves. By name alone: if it took a folder of
 * versions, a pull request that adds one could take a prompt out of the gate.
 */
const ABOUT_PROMPTS = /^(readme|changelog)\.(md|markdown|txt)$/i;
/** Partials, which are parts of the prompts that call them. */
const PARTIALS = /^_.*\.(prompt|hbs|handlebars|mustache)$/;
/**
 * Sorts a tree's files into prompts. `paths` are all files of the tree, since pointers and changelogs lie beside
 * what the rules match; the first rule that matches a path counts. Every matched file is a prompt, part of one,
 * or a problem: none is skipped in silence.
 */
function groupPrompts(paths, rules) {
    const all = new Set(paths);
    const matched = inFolderForm(candidates(paths, rules), all);
    const folders = new Set(matched.filter(isVersion).map(({ path }) => (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(path).folder));
    const prompts = matched.filter(({ path }) => {
        const { file, folder } = (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(path);
        const isPrompt = !ABOUT_PROMPTS.test(file) && !PARTIALS.test(file);
        return isPrompt && !(COMPANIONS.has(file) && folders.has(folder));
    });
    const isOwn = evalSetsAmong(prompts);
    const readable = prompts.filter((of) => (0,_formats_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .promptFormat */ .N)(of.path) !== null && !isOwn(of));
    const unreadable = prompts.filter((of) => (0,_formats_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .promptFormat */ .N)(of.path) === null && !isOwn(of));
    const problems = unreadable.map(noFormat);
    const groups = [];
    for (const files of Map.groupBy(readable, ({ name }) => name).values()) {
        const group = groupOf(files, all);
        if ("kind" in group)
            groups.push(group);
        else
            problems.push(group);
    }
    return { groups: groups.toSorted((a, b) => (0,_text_by_code_point_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .H)(a.name, b.name)), problems };
}
/** Whether a file is the eval set of another prompt; one that holds its own test data is a prompt as well. */
function evalSetsAmong(prompts) {
    const readable = prompts.filter(({ path }) => (0,_formats_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .promptFormat */ .N)(path) !== null);
    const owners = Map.groupBy(readable, evalsPathOf);
    return ({ path }) => owners.get(path)?.some((owner) => owner.path !== path) ?? false;
}
function candidates(paths, rules) {
    // `s`: a file name may hold a line feed. Dotfiles are prompts too (`.prompt.md`).
    const options = { dot: true, nonegate: true, flags: "s" };
    const matchers = rules.map((rule) => ({ rule, matches: picomatch__WEBPACK_IMPORTED_MODULE_4__(rule.files, options) }));
    return paths.flatMap((path) => {
        const rule = matchers.find(({ matches }) => matches(path))?.rule;
        return rule === undefined ? [] : [{ path, name: (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .promptName */ .mM)(path, rule), rule }];
    });
}
/** Prompts of a system's and a user's part in a folder are called like it; the user's part is none by itself. */
function inFolderForm(matched, all) {
    const parts = new Map(matched.flatMap(({ path }) => {
        const user = (0,_folder_form_js__WEBPACK_IMPORTED_MODULE_1__/* .userPartOf */ ._)(path, all);
        return user === null ? [] : [[path, user]];
    }));
    const users = new Set(parts.values());
    return matched.flatMap((of) => {
        if (users.has(of.path))
            return [];
        return [parts.has(of.path) ? { ...of, name: (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .folderName */ .ub)(of.path, of.rule) } : of];
    });
}
const isVersion = ({ path }) => (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(path).version !== null && (0,_formats_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .promptFormat */ .N)(path) !== null;
// A function, because a name may hold `$&`, which replaceAll would expand.
const evalsPathOf = ({ name, path, rule }) => rule.evals === OWN_FILE ? path : rule.evals.replaceAll("{name}", () => name);
/** Said of a rule whose prompts hold their eval sets themselves. */
const OWN_FILE = "{file}";
/**
 * Where a prompt's eval set may lie, in order. One of several in a file (`<group>/<key>`) has its own, else it
 * shares the one of its file.
 */
function evalsPathsOf(group, name) {
    if (group.rule.evals === OWN_FILE)
        return [group.evalsPath];
    const own = group.rule.evals.replaceAll("{name}", () => name);
    return [...new Set([own, group.evalsPath])];
}
/** The prompt that the files of one name form, or why they form none. */
function groupOf(files, all) {
    const [first, ...others] = files;
    if (first === undefined)
        throw new Error("a name without files");
    const clash = clashOf(first, others);
    if (clash)
        return clash;
    const named = { name: first.name, rule: first.rule, evalsPath: evalsPathOf(first) };
    if (!isVersion(first))
        return { ...named, kind: "single", path: first.path };
    if (first.rule.evals === OWN_FILE)
        return versionsOfOwn(first);
    const { folder } = (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(first.path);
    const beside = (file) => (0,_formats_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .below */ .Gz)(folder, file);
    const pointers = POINTERS.map(beside).filter((path) => all.has(path));
    if (pointers.length > 1) {
        const message = `\`${pointers.join("` and `")}\` both point to the version in production`;
        return { file: pointers[0] ?? folder, line: null, message, hint: "keep one" };
    }
    return {
        ...named,
        kind: "versions",
        versions: files
            .map(({ path }) => ({ id: (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(path).stem, path, number: (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(path).version ?? 0 }))
            .toSorted((a, b) => a.number - b.number)
            .map(({ id, path }) => ({ id, path })),
        pointer: pointers[0] ?? null,
        changelog: all.has(beside(CHANGELOG)) ? beside(CHANGELOG) : null,
    };
}
/** What one version is measured by cannot stand in another. */
const versionsOfOwn = ({ path, name }) => ({
    file: path,
    line: null,
    message: `the versions of prompt \`${name}\` are compared on one eval set, and \`evals: "{file}"\` names one for each`,
    hint: "name the file of one of them, or an eval set beside them",
});
/** Two files that cannot both be this prompt: only versions with different numbers in one folder can. */
function clashOf(first, others) {
    const taken = new Map([[(0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(first.path).version, first]]);
    for (const file of others) {
        const { version } = (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(file.path);
        const other = sameFolderOfVersions(first, file) ? taken.get(version) : first;
        if (other !== undefined) {
            return {
                file: file.path,
                line: null,
                message: `\`${other.path}\` and \`${file.path}\` are both prompt \`${file.name}\``,
                hint: "rename one, or let only one match `files`",
            };
        }
        taken.set(version, file);
    }
    return null;
}
const sameFolderOfVersions = (a, b) => isVersion(a) && isVersion(b) && (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(a.path).folder === (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(b.path).folder;
const noFormat = ({ path }) => ({
    file: path,
    line: null,
    message: "no prompt format reads this file, although `files` matches it",
    hint: `narrow \`files\` to prompts (${_formats_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .PROMPT_EXTENSIONS */ .e.join(", ")})`,
});


/***/ }),

/***/ 4877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ meanValue),
/* harmony export */   QO: () => (/* binding */ compiled),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   jV: () => (/* binding */ textAlone),
/* harmony export */   nS: () => (/* binding */ rejected),
/* harmony export */   wp: () => (/* binding */ graded)
/* harmony export */ });
/** An answer of which nothing but its text is known. */
const textAlone = (text, of = NO_CASE) => ({
    text,
    toolCalls: [],
    tools: null,
    finish: "stop",
    costUsd: null,
    latencyMs: null,
    case: of,
});
const NO_CASE = { input: {}, reference: null, contexts: [] };
const compiled = (test, fit) => fit === undefined ? { ok: true, test } : { ok: true, test, fit };
const rejected = (message, hint = null) => ({
    ok: false,
    message,
    hint,
});
/** So that the last bit of a quotient misses no threshold. */
const ROUNDING = 1e-9;
/** The finding of a graded check: it holds from its threshold on. */
const graded = (value, { threshold }, detail) => ({
    holds: value >= (threshold ?? 1) - ROUNDING,
    value,
    detail,
});
/**
 * The mean of what checks say of an answer, by their weights, 0–1: of those that hold or do not, the share that passes.
 * Null where none weighs anything, or where one that does could not tell.
 */
function meanValue(results) {
    let [sum, weights] = [0, 0];
    for (const { value, weight } of results) {
        if (weight === 0)
            continue;
        if (value === null)
            return null;
        sum += value * weight;
        weights += weight;
    }
    return weights === 0 ? null : sum / weights;
}
/** Those that make an answer fail. */
const failed = (results) => results.filter(({ pass, weight }) => !pass && weight > 0);


/***/ }),

/***/ 30417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   rG: () => (/* binding */ inHundredths),
/* harmony export */   rj: () => (/* binding */ countWords),
/* harmony export */   wZ: () => (/* binding */ countCharacters)
/* harmony export */ });
/** Code points, as a reader counts most characters: an emoji is one, not two. */
function countCharacters(text) {
    let count = 0;
    for (const _ of text)
        count += 1;
    return count;
}
/** Runs of anything but white space, as `wc -w` counts; a script without spaces has few. */
function countWords(text) {
    return text.match(/\S+/gu)?.length ?? 0;
}
function counted(count, noun) {
    return `has ${count} ${noun}${count === 1 ? "" : "s"}`;
}
/** Two decimals, as details say a value from 0 to 1. */
const inHundredths = (value) => value.toFixed(2);


/***/ }),

/***/ 19524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gF: () => (/* binding */ isGraded),
  QB: () => (/* binding */ parseCheck),
  jc: () => (/* binding */ readCheck),
  k_: () => (/* binding */ runCheck)
});

// UNUSED EXPORTS: CHECKS, CHECK_NAMES

// EXTERNAL MODULE: ./build/js/evals/eval-set.js
var eval_set = __webpack_require__(1227);
// EXTERNAL MODULE: ./build/js/text/suggest.js
var suggest = __webpack_require__(82962);
// EXTERNAL MODULE: ./build/js/score/checks/check.js
var checks_check = __webpack_require__(4877);
// EXTERNAL MODULE: ./build/js/score/checks/counts.js
var counts = __webpack_require__(30417);
;// CONCATENATED MODULE: ./build/js/score/checks/quote.js
/** Deeper parts are left out: a hostile value would exhaust the stack. */
const DEEPEST = 20;
/** A value on one line, in JSON's notation, cut to `limit` code points. Not escaped for any sink. */
function quote(value, limit = 80) {
    const points = [...JSON.stringify(shallow(value, DEEPEST))];
    return points.length <= limit ? points.join("") : `${points.slice(0, limit).join("")}…`;
}
function shallow(value, depth) {
    if (value === null || typeof value !== "object")
        return value;
    if (depth === 0)
        return "…";
    if (Array.isArray(value))
        return value.map((inner) => shallow(inner, depth - 1));
    const entries = Object.entries(value);
    return Object.fromEntries(entries.map(([name, inner]) => [name, shallow(inner, depth - 1)]));
}

;// CONCATENATED MODULE: ./build/js/score/checks/assert-set.js



/**
 * `assert-set: [{ contains: "30 days" }, { icontains: "receipt", weight: 2 }]`: all of several checks pass, or with
 * `threshold: 0.5` beside it, their weighted mean reaches it. A check of weight 0 does not count.
 */
const assertSet = {
    kind: "assert-set",
    graded: { threshold: null },
    compile: (argument, setting) => {
        if (!Array.isArray(argument) || argument.length === 0) {
            return (0,checks_check/* rejected */.nS)("takes a list of checks", 'write `[{ contains: "30 days" }]`');
        }
        const checks = [];
        for (const raw of argument) {
            const read = setting.read(raw);
            if (!read.ok) {
                return (0,checks_check/* rejected */.nS)(`holds a check that cannot be read: ${read.message}`, read.hint);
            }
            checks.push(read);
        }
        return checks.every(({ check }) => check.weight === 0)
            ? (0,checks_check/* rejected */.nS)("holds only checks of weight 0, so it could not fail")
            : together(checks, setting);
    },
};
const together = (checks, setting) => (0,checks_check/* compiled */.QO)((_, answer) => findingOf(checks, answer, setting), (facts) => {
    const fits = checks.map(({ fit }) => fit(facts));
    return {
        lacks: fits.find(({ lacks }) => lacks !== null)?.lacks ?? null,
        slices: fits.flatMap(({ slices }) => slices),
    };
});
function findingOf(checks, answer, setting) {
    const results = checks.map(({ run }) => run(answer));
    const value = (0,checks_check/* meanValue */.Fm)(results);
    if (value === null)
        return { holds: null, detail: "has a check that cannot tell" };
    const lost = (0,checks_check/* failed */.gz)(results);
    const fails = lost.length === 0 ? "" : `, fails ${quote(lost.map(({ label }) => label))}`;
    const detail = `reaches ${(0,counts/* inHundredths */.rG)(value)}${fails}`;
    return setting.threshold === null
        ? { holds: lost.length === 0, value, detail }
        : (0,checks_check/* graded */.wp)(value, setting, detail);
}

// EXTERNAL MODULE: ./build/js/text/mapping.js
var mapping = __webpack_require__(48754);
;// CONCATENATED MODULE: ./build/js/score/checks/arguments.js


/** Any text, the empty one too. */
function withAnyText(argument, build) {
    if (typeof argument === "string")
        return build(argument);
    return (0,checks_check/* rejected */.nS)(`takes a text, not ${named(argument)}`, quoteIt(argument));
}
/** An empty text is in every output: such a check could not fail, so it is refused. */
function withText(argument, build) {
    return withAnyText(argument, (text) => text === "" ? (0,checks_check/* rejected */.nS)("takes a text that is not empty") : build(text));
}
function withTexts(argument, build) {
    if (!Array.isArray(argument)) {
        return (0,checks_check/* rejected */.nS)(`takes a list of texts, not ${named(argument)}`, "write `[one, two]`");
    }
    if (argument.length === 0)
        return (0,checks_check/* rejected */.nS)("takes a list that is not empty");
    const texts = [];
    for (const item of argument) {
        if (typeof item !== "string") {
            return (0,checks_check/* rejected */.nS)(`takes a list of texts; ${named(item)} is none`, quoteIt(item));
        }
        if (item === "")
            return (0,checks_check/* rejected */.nS)("takes texts that are not empty");
        texts.push(item);
    }
    return build(texts);
}
/** A whole number from `least` up. */
function withCount(argument, least, build) {
    if (typeof argument !== "number" || !Number.isSafeInteger(argument)) {
        return (0,checks_check/* rejected */.nS)(`takes a whole number, not ${named(argument)}`);
    }
    if (argument < least)
        return (0,checks_check/* rejected */.nS)(`takes a number of at least ${least}, not ${argument}`);
    return build(argument);
}
function withNothing(argument, built) {
    if (argument === null)
        return built;
    return (0,checks_check/* rejected */.nS)(`takes no argument, but has ${named(argument)}`, "write its name alone");
}
function named(value) {
    if (value === null)
        return "nothing";
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object")
        return "a map";
    return typeof value === "string"
        ? `the text ${quote(value, 40)}`
        : `the ${typeof value} ${value}`;
}
/** YAML reads 30, true and 1.10 as values whose spelling is lost, so they are not turned back into text. */
function quoteIt(value) {
    const scalar = typeof value === "number" || typeof value === "boolean";
    return scalar ? "put it in quotes" : null;
}

;// CONCATENATED MODULE: ./build/js/score/checks/options.js




/** An argument that is a map of these names alone; a name that is none of them is refused with the nearest. */
function withOptions(argument, names, build) {
    if (!(0,mapping/* isMapping */.pi)(argument))
        return (0,checks_check/* rejected */.nS)(`takes a map of ${(0,suggest/* listed */.KE)(names)}`);
    const unknown = Object.keys(argument).find((name) => !names.includes(name));
    return unknown === undefined
        ? build(argument)
        : (0,checks_check/* rejected */.nS)(`does not know ${quote(unknown, 40)}`, (0,suggest/* didYouMean */.au)(unknown, names));
}
/** An option that is a number from `least` up, or `undefined` where it is not written. */
function numberOption(options, name, least = 0) {
    const value = options[name];
    if (value === undefined)
        return { value };
    if (typeof value === "number" && Number.isFinite(value) && value >= least)
        return { value };
    return (0,checks_check/* rejected */.nS)(`takes a number of at least ${least} as \`${name}\`, not ${quote(value, 40)}`);
}

;// CONCATENATED MODULE: ./build/js/score/checks/reference.js




/**
 * A check that compares with a text: its own, or the nearest of several, or as a bare name the case's `reference`. With
 * options it is a map, in which `reference` has the text: `{ reference: "Paris", n: 2 }`.
 */
function comparing(argument, names, build) {
    if (!(0,mapping/* isMapping */.pi)(argument))
        return against(argument, {}, build);
    return withOptions(argument, ["reference", ...names], ({ reference = null, ...options }) => against(reference, options, build));
}
function against(reference, options, build) {
    const test = build(options);
    if (typeof test !== "function")
        return test;
    const own = (texts) => (0,checks_check/* compiled */.QO)((output) => test(output, texts));
    if (Array.isArray(reference))
        return withTexts(reference, own);
    if (reference !== null)
        return withText(reference, (text) => own([text]));
    return (0,checks_check/* compiled */.QO)((output, answer) => test(output, [referenceOf(answer)]), ({ reference: given }) => ({
        lacks: given === null || given === "" ? "has no `reference` to compare with" : null,
        slices: [],
    }));
}
const referenceOf = ({ case: { reference } }) => reference ?? "";

;// CONCATENATED MODULE: ./build/js/score/checks/words.js
/** Scripts that write no spaces between words: each character is a word. */
const UNSPACED = String.raw `[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]`;
const WORD = new RegExp(String.raw `${UNSPACED}|[[\p{L}\p{M}\p{N}]--${UNSPACED}]+`, "gv");
/** Words in small letters, without punctuation, as the measures of overlap count them. */
const wordsOf = (text) => text.toLowerCase().match(WORD) ?? [];
/** How many runs of `n` words there are. */
const countRuns = (words, n) => Math.max(0, words.length - n + 1);
/** How often each run of `n` words occurs. */
function ngrams(words, n) {
    const counts = new Map();
    for (let at = 0; at + n <= words.length; at += 1) {
        const gram = words.slice(at, at + n).join(" ");
        counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
    return counts;
}
/** Runs that both have, each as often as the one that has it less often. */
function overlap(a, b) {
    let shared = 0;
    for (const [gram, count] of a)
        shared += Math.min(count, b.get(gram) ?? 0);
    return shared;
}
/** Harmonic mean of precision and recall: shared / have and shared / wanted; 0 where nothing is shared. */
const f1 = (shared, have, wanted) => shared === 0 ? 0 : (2 * shared) / (have + wanted);

;// CONCATENATED MODULE: ./build/js/score/checks/bleu.js




/**
 * `bleu: "Returns end after 30 days."`: BLEU (Papineni and others 2002) of one output, from runs of 1 to 4 words, with
 * brevity penalty; runs of more than one word are smoothed by one (Lin & Och 2004, "ORANGE"), since a single answer
 * seldom shares four words in a row. Capitals and punctuation do not count.
 */
const bleu = {
    kind: "bleu",
    graded: { threshold: 0.5 },
    compile: (argument, setting) => comparing(argument, [], () => (output, texts) => {
        const value = score(wordsOf(output), texts.map(wordsOf));
        return (0,checks_check/* graded */.wp)(value, setting, `has BLEU ${(0,counts/* inHundredths */.rG)(value)}`);
    }),
};
const ORDERS = [1, 2, 3, 4];
function score(have, references) {
    const logs = ORDERS.map((n) => {
        const runs = ngrams(have, n);
        const shared = overlap(runs, mostOften(references.map((words) => ngrams(words, n))));
        const all = countRuns(have, n);
        const smoothed = n === 1 ? 0 : 1;
        return Math.log((shared + smoothed) / (all + smoothed));
    });
    // No shared word, or no word at all.
    if (!logs.every(Number.isFinite))
        return 0;
    const length = closest(references.map((words) => words.length), have.length);
    const penalty = have.length >= length ? 1 : Math.exp(1 - length / have.length);
    return penalty * Math.exp(logs.reduce((sum, log) => sum + log, 0) / ORDERS.length);
}
/** Of several references, each run as often as the one that has it most. */
function mostOften(all) {
    const most = new Map();
    for (const counts of all) {
        for (const [run, count] of counts)
            most.set(run, Math.max(count, most.get(run) ?? 0));
    }
    return most;
}
/** The length nearest to the output's; of two as near, the shorter. */
const closest = (lengths, to) => lengths.toSorted((a, b) => Math.abs(a - to) - Math.abs(b - to) || a - b)[0] ?? 0;

;// CONCATENATED MODULE: ./build/js/score/checks/fold.js
/** One spelling whatever the capitals: down, then up, so `ß` meets `SS`, and both small sigmas meet the capital one. */
const folded = (text) => text.toLowerCase().toUpperCase();

;// CONCATENATED MODULE: ./build/js/score/checks/depth.js
/** Deeper outputs are not read: who walks through them recurses, and how deep a stack reaches differs between machines. */
const depth_DEEPEST = 100;
/** Whether lists and objects stand in one another more than `depth` deep. */
function isDeeper(value, depth) {
    if (value === null || typeof value !== "object")
        return false;
    return depth === 0 || Object.values(value).some((inner) => isDeeper(inner, depth - 1));
}

;// CONCATENATED MODULE: ./build/js/score/checks/is-json.js


/** `is-json`: the whole output is one JSON value (RFC 8259). A Markdown fence around it is not JSON. */
const isJson = {
    kind: "is-json",
    compile: (argument) => withNothing(argument, (0,checks_check/* compiled */.QO)((output) => {
        const holds = readJson(output) !== undefined;
        return { holds, detail: holds ? "is JSON" : "is not JSON" };
    })),
};
/** The value, or undefined where the text is not JSON. The engine's own message varies by version, so it is dropped. */
function readJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/js/score/checks/output-json.js


const FENCE = "```";
/** Characters looked at for each of the text, but some for any: what is bracketed to confuse is given up on. */
const EFFORT = { each: 16, least: 200_000 };
/** What a try costs, however little it looks at. */
const TRY = 100;
/**
 * The output as a value, undefined where it is none: the whole of it, or what stands in the one Markdown fence (with
 * or without the word `json`) that is the whole of it, as models like to answer.
 */
function outputJson(output) {
    const value = readJson(unfenced(output.trim()));
    return value === undefined || isDeeper(value, depth_DEEPEST) ? undefined : value;
}
function unfenced(text) {
    const lineEnd = text.indexOf("\n");
    if (!text.startsWith(FENCE) || !text.endsWith(FENCE) || lineEnd < 0)
        return text;
    const info = text.slice(FENCE.length, lineEnd).trim().toLowerCase();
    const inside = text.slice(lineEnd, -FENCE.length);
    return info === "" || info === "json" ? inside : text;
}
/** The JSON objects and lists that stand anywhere in a text, outermost first, in order. */
function* jsonIn(text) {
    let effort = Math.max(EFFORT.least, EFFORT.each * text.length);
    const openers = /[[{]/gu;
    for (let found = openers.exec(text); found !== null && effort > 0; found = openers.exec(text)) {
        const start = found.index;
        const end = closing(text, start);
        effort -= Math.max(TRY, (end ?? text.length) - start);
        const value = end === null ? undefined : readJson(text.slice(start, end));
        if (end === null || value === undefined)
            continue;
        openers.lastIndex = end;
        yield value;
    }
}
/** Behind the bracket that closes the one at `start`; brackets in strings do not count. Null where none does. */
function closing(text, start) {
    let depth = 0;
    let inString = false;
    for (let at = start; at < text.length; at += 1) {
        const character = text[at];
        if (inString) {
            if (character === "\\")
                at += 1;
            else if (character === '"')
                inString = false;
        }
        else if (character === '"')
            inString = true;
        else if (character === "{" || character === "[")
            depth += 1;
        else if (character === "}" || character === "]") {
            depth -= 1;
            if (depth === 0)
                return at + 1;
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./build/js/score/checks/path-query.js



/** Names as they stand behind a dot, and what may stand between brackets. */
const STEP = /\.(?<dotted>[\p{L}_][\p{L}\p{M}\p{N}_]*)|\.(?<any>\*)|\[(?:(?<index>-?\d{1,15})|(?<all>\*)|'(?<single>(?:[^'\\]|\\['\\])*)'|"(?<double>(?:[^"\\]|\\["\\])*)")\]/uy;
/**
 * Reads the part of JSONPath (RFC 9535) that takes time linear in the value: `$`, `.name`, `['name']`, `[0]`, `[-1]`,
 * `.*` and `[*]`.
 */
function readPath(text) {
    if (!text.startsWith("$")) {
        return (0,checks_check/* rejected */.nS)(`takes a path that begins with \`$\`, not ${quote(text, 60)}`);
    }
    const steps = [];
    let at = 1;
    while (at < text.length) {
        STEP.lastIndex = at;
        const groups = STEP.exec(text)?.groups;
        if (groups === undefined) {
            return (0,checks_check/* rejected */.nS)(`cannot read the path ${quote(text, 60)} from ${quote(text.slice(at), 20)} on`, "known are `.name`, `['name']`, `[0]`, `[-1]`, `.*` and `[*]`");
        }
        steps.push(stepOf(groups));
        at = STEP.lastIndex;
    }
    return { ok: true, path: steps };
}
function stepOf({ dotted, index, single, double }) {
    const quoted = single ?? double;
    if (dotted !== undefined)
        return { kind: "name", name: dotted };
    if (index !== undefined)
        return { kind: "index", index: Number(index) };
    if (quoted === undefined)
        return { kind: "all" };
    return { kind: "name", name: quoted.replaceAll(/\\(.)/gu, "$1") };
}
/** The values that a path finds, in order. */
function path_query_select(value, path) {
    return path.reduce((found, step) => found.flatMap((of) => below(of, step)), [value]);
}
function below(value, step) {
    switch (step.kind) {
        case "all":
            return (0,mapping/* isList */.Lv)(value) ? value : (0,mapping/* isMapping */.pi)(value) ? Object.values(value) : [];
        case "index": {
            const inside = (0,mapping/* isList */.Lv)(value) ? value.at(step.index) : undefined;
            return inside === undefined ? [] : [inside];
        }
        case "name": {
            if (!(0,mapping/* isMapping */.pi)(value) || !Object.hasOwn(value, step.name))
                return [];
            const inside = value[step.name];
            return inside === undefined ? [] : [inside];
        }
    }
}

;// CONCATENATED MODULE: ./build/js/score/checks/classification.js








/**
 * `classification: [billing, shipping, other]`: the output is the right one of these labels, which is the case's
 * `reference`. Capitals, surrounding white space, quotes and asterisks and a final full stop do not count. Each case
 * joins the slice `label: …` of its right label, so that accuracy is reported by label. `{ labels: […], path:
 * "$.label" }` reads the label out of JSON; `expected` names the right one where the reference does not.
 */
const classification = {
    kind: "classification",
    compile: (argument) => (0,mapping/* isMapping */.pi)(argument)
        ? withOptions(argument, ["labels", "expected", "path"], fromOptions)
        : withLabels(argument, (labels) => labelled({ labels, expected: null, path: null })),
};
function fromOptions({ labels = null, expected = null, path = null }) {
    return withLabels(labels, (known) => {
        const right = labelIn(expected, known);
        if (expected !== null && right === null) {
            return (0,checks_check/* rejected */.nS)(`has ${quote(expected, 40)} as \`expected\`, which is none of its labels`);
        }
        if (path === null)
            return labelled({ labels: known, expected: right, path });
        if (typeof path !== "string")
            return (0,checks_check/* rejected */.nS)("takes a text as `path`");
        const read = readPath(path);
        return read.ok ? labelled({ labels: known, expected: right, path: read.path }) : read;
    });
}
function withLabels(labels, build) {
    return withTexts(labels, (texts) => {
        const alike = texts.find((text, at) => texts.findIndex((of) => bare(of) === bare(text)) < at);
        if (alike !== undefined)
            return (0,checks_check/* rejected */.nS)(`has the label ${quote(alike, 40)} twice`);
        return texts.length < 2 ? (0,checks_check/* rejected */.nS)("takes at least two labels") : build(texts);
    });
}
function labelled({ labels, expected, path }) {
    const rightOf = (reference) => expected ?? labelIn(reference, labels);
    const fit = ({ reference }) => {
        const right = rightOf(reference);
        return right === null
            ? { lacks: `has no \`reference\` that is one of the labels ${quote(labels)}`, slices: [] }
            : { lacks: null, slices: [`label: ${right}`] };
    };
    return (0,checks_check/* compiled */.QO)((output, { case: { reference } }) => {
        const right = rightOf(reference);
        const said = path === null ? output : (path_query_select(outputJson(output) ?? null, path)[0] ?? null);
        const label = labelIn(said, labels);
        if (label === null)
            return { holds: false, detail: `is none of the labels: ${quote(said)}` };
        const holds = label === right;
        return { holds, detail: `is labelled ${quote(label)}${holds ? "" : `, not ${quote(right)}`}` };
    }, fit);
}
function labelIn(said, labels) {
    if (typeof said !== "string")
        return null;
    const text = bare(said);
    return labels.find((label) => bare(label) === text) ?? null;
}
/** Without what models put around a label; what is longer than any label stays as it is. */
function bare(text) {
    const inside = text
        .trim()
        .replace(/^["'`*]{0,3}/u, "")
        .replace(/["'`*]{0,3}\.?["'`*]{0,3}$/u, "");
    return folded(inside.trim());
}

;// CONCATENATED MODULE: ./build/js/score/checks/contains.js



/** `contains: "30 days"`: the text occurs somewhere, capitals as written. */
const contains = {
    kind: "contains",
    compile: (argument) => withText(argument, (text) => (0,checks_check/* compiled */.QO)((output) => {
        const holds = output.includes(text);
        return { holds, detail: `${holds ? "contains" : "does not contain"} ${quote(text)}` };
    })),
};

;// CONCATENATED MODULE: ./build/js/score/checks/contains-all.js



/** `contains-all: ["30 days", "receipt"]`: every one of them occurs, in any order. */
const containsAll = {
    kind: "contains-all",
    compile: (argument) => withTexts(argument, (texts) => (0,checks_check/* compiled */.QO)((output) => {
        const lacking = texts.filter((text) => !output.includes(text));
        return lacking.length === 0
            ? { holds: true, detail: `contains all of ${quote(texts)}` }
            : { holds: false, detail: `does not contain ${quote(lacking)}` };
    })),
};

;// CONCATENATED MODULE: ./build/js/score/checks/contains-any.js



/** `contains-any: ["30 days", "one month"]`: at least one of them occurs. */
const containsAny = {
    kind: "contains-any",
    compile: (argument) => withTexts(argument, (texts) => (0,checks_check/* compiled */.QO)((output) => {
        const found = texts.find((text) => output.includes(text));
        return found === undefined
            ? { holds: false, detail: `contains none of ${quote(texts)}` }
            : { holds: true, detail: `contains ${quote(found)}` };
    })),
};

// EXTERNAL MODULE: ../../../work/main/node_modules/@cfworker/json-schema/dist/esm/validator.js + 4 modules
var validator = __webpack_require__(46670);
// EXTERNAL MODULE: ../../../work/main/node_modules/re2js/build/index.js
var build = __webpack_require__(87114);
;// CONCATENATED MODULE: ./build/js/score/checks/regex.js




/**
 * `regex: "(?i)order #\\d{6}"`: a match anywhere in the output. RE2 syntax, so a pattern and an output chosen to
 * hurt still take linear time; look-around and back-references do not exist. Flags stand inside: `(?i)` `(?s)` `(?m)`.
 */
const regex = {
    kind: "regex",
    compile: (argument) => withText(argument, (pattern) => {
        const engine = compilePattern(pattern);
        if (typeof engine === "string")
            return (0,checks_check/* rejected */.nS)(`cannot be read: ${engine}`, hintFor(pattern));
        return (0,checks_check/* compiled */.QO)((output) => {
            const holds = engine.test(output);
            return { holds, detail: `${holds ? "matches" : "does not match"} ${quote(pattern)}` };
        });
    }),
};
/** The compiled pattern, or what is wrong with it on one line. */
function compilePattern(pattern) {
    try {
        return build/* RE2JS */.L3.compile(pattern);
    }
    catch (error) {
        if (!(error instanceof build/* RE2JSSyntaxException */.pB))
            throw error;
        return error.message.replace("error parsing regexp: ", "").replaceAll(/\s+/gu, " ");
    }
}
function hintFor(pattern) {
    if (!/\(\?(?:<?[=!])|\\[1-9]/u.test(pattern))
        return null;
    return "look-around and back-references are not available; use two checks, or `not-regex`";
}

;// CONCATENATED MODULE: ./build/js/score/checks/schema-mistake.js
/** What is wrong with a schema that somebody wrote: completes "`json-schema` …". Caught where the check compiles. */
class SchemaMistake extends Error {
    name = "SchemaMistake";
    hint;
    constructor(message, hint = null) {
        super(message);
        this.hint = hint;
    }
}

;// CONCATENATED MODULE: ./build/js/score/checks/schema-keywords.js




const TYPES = ["array", "boolean", "integer", "null", "number", "object", "string"];
/** Those that the validator tests in linear or bounded time; an unknown one would always pass. */
const FORMATS = [
    "date",
    "date-time",
    "duration",
    "email",
    "hostname",
    "ipv4",
    "ipv6",
    "json-pointer",
    "time",
    "uri",
    "uuid",
];
const schema = (value, at, inner) => inner(value, at);
const schemas = (value, at, inner) => list(value, at).map((item, n) => inner(item, `${at}/${n}`));
const schemaOrSchemas = (value, at, inner) => Array.isArray(value) ? schemas(value, at, inner) : inner(value, at);
const schemaMap = (value, at, inner) => map(value, at, inner);
const nameListMap = (value, at) => map(value, at, names);
const anything = (value) => value;
const type = (value, at) => {
    const listed = Array.isArray(value) ? list(value, at) : [value];
    return listed.map((item) => known(item, TYPES, at));
};
const count = (value, at) => need(Number.isSafeInteger(value) && Number(value) >= 0, value, at, "a whole number");
const number = (value, at) => need(Number.isFinite(value), value, at, "a number");
const schema_keywords_boolean = (value, at) => need(typeof value === "boolean", value, at, "true or false");
const format = (value, at) => known(value, FORMATS, at);
const reference = (value, at) => need(typeof value === "string" && value.startsWith("#"), value, at, "a place in this schema");
const pattern = (value, at) => {
    need(typeof value === "string", value, at, "a text");
    const engine = compilePattern(String(value));
    if (typeof engine === "string")
        throw new SchemaMistake(`has a bad pattern at ${at}: ${engine}`);
    return value;
};
/**
 * The keywords of drafts 7, 2019-09 and 2020-12 that the validator carries out. Anything else is refused: it would
 * be ignored, and a misspelt check could then never fail.
 */
const KEYWORDS = new Map([
    ["$ref", reference],
    ["$defs", schemaMap],
    ["definitions", schemaMap],
    ["type", type],
    ["enum", (value, at) => list(value, at)],
    ["const", anything],
    ["allOf", schemas],
    ["anyOf", schemas],
    ["oneOf", schemas],
    ["not", schema],
    ["if", schema],
    ["then", schema],
    ["else", schema],
    ["properties", schemaMap],
    ["required", (value, at) => names(value, at)],
    ["additionalProperties", schema],
    ["unevaluatedProperties", schema],
    ["propertyNames", schema],
    ["dependentRequired", nameListMap],
    ["dependentSchemas", schemaMap],
    ["minProperties", count],
    ["maxProperties", count],
    ["items", schemaOrSchemas],
    ["prefixItems", schemas],
    ["additionalItems", schema],
    ["unevaluatedItems", schema],
    ["contains", schema],
    ["minContains", count],
    ["maxContains", count],
    ["minItems", count],
    ["maxItems", count],
    ["uniqueItems", schema_keywords_boolean],
    ["minimum", number],
    ["maximum", number],
    ["exclusiveMinimum", number],
    ["exclusiveMaximum", number],
    ["multipleOf", number],
    ["minLength", count],
    ["maxLength", count],
    ["pattern", pattern],
    ["format", format],
]);
/** Keywords that say something to a reader and nothing to the validator; so do those that begin with `x-`. */
const ANNOTATIONS = new Set([
    "title",
    "description",
    "$comment",
    "default",
    "examples",
    "deprecated",
    "readOnly",
    "writeOnly",
]);
function need(right, value, at, wanted) {
    if (!right)
        throw new SchemaMistake(`needs ${wanted} at ${at}, not ${quote(value, 40)}`);
    return value;
}
function known(value, words, at) {
    if (typeof value === "string" && words.includes(value))
        return value;
    const hint = typeof value === "string" ? (0,suggest/* nearlySaid */.nZ)(value, words) : null;
    throw new SchemaMistake(`does not know ${quote(value, 40)} at ${at}`, hint);
}
function list(value, at) {
    need(Array.isArray(value) && value.length > 0, value, at, "a list that is not empty");
    return value;
}
function names(value, at) {
    const right = Array.isArray(value) && value.every((item) => typeof item === "string");
    return need(right, value, at, "a list of names");
}
function map(value, at, read) {
    need(typeof value === "object" && value !== null && !Array.isArray(value), value, at, "a map");
    const entries = Object.entries(value);
    return Object.fromEntries(entries.map(([name, item]) => [name, read(item, `${at}/${name}`)]));
}

;// CONCATENATED MODULE: ./build/js/score/checks/schema-reader.js




/** Deeper schemas are refused, so that none can exhaust the stack. */
const schema_reader_DEEPEST = 64;
/**
 * A schema as written → what the validator runs, without annotations; throws SchemaMistake. The validator would
 * hand `pattern` to the engine's backtracking regular expressions, which a hostile output can keep busy for ever:
 * so each pattern becomes "is none of the strings that it does not match", and those are found in linear time.
 */
function readSchema(raw, unmatched) {
    return schemaAt(raw, "#", unmatched, schema_reader_DEEPEST);
}
function schemaAt(raw, at, unmatched, depth) {
    if (typeof raw === "boolean")
        return raw;
    if (raw === null || typeof raw !== "object" || Array.isArray(raw)) {
        throw new SchemaMistake(`needs a schema at ${at}, not ${quote(raw, 40)}`);
    }
    if (depth === 0)
        throw new SchemaMistake(`is nested more than ${schema_reader_DEEPEST} deep`);
    const schema = {};
    for (const [keyword, value] of Object.entries(raw)) {
        const read = KEYWORDS.get(keyword);
        if (read !== undefined) {
            schema[keyword] = read(value, `${at}/${keyword}`, (inner, place) => schemaAt(inner, place, unmatched, depth - 1));
        }
        else if (!isAnnotation(keyword, at)) {
            const hint = (0,suggest/* nearlySaid */.nZ)(keyword, [...KEYWORDS.keys()]);
            throw new SchemaMistake(`does not know the keyword ${quote(keyword, 40)} at ${at}`, hint);
        }
    }
    if (schema.pattern !== undefined) {
        // Last in `allOf`, so that references into the schema's own `allOf` keep their index.
        schema.allOf = [...(schema.allOf ?? []), { not: { enum: [...unmatched(schema.pattern)] } }];
        delete schema.pattern;
    }
    return schema;
}
/** `$schema` and `$id` name the document; references are to places in it, so neither changes what it means. */
function isAnnotation(keyword, at) {
    if (ANNOTATIONS.has(keyword) || keyword.startsWith("x-"))
        return true;
    return at === "#" && (keyword === "$schema" || keyword === "$id");
}

// EXTERNAL MODULE: ../../../work/main/node_modules/@cfworker/json-schema/dist/esm/dereference.js
var dereference = __webpack_require__(84718);
;// CONCATENATED MODULE: ./build/js/score/checks/schema-references.js



/** Throws SchemaMistake for a reference that leads nowhere, or in a circle that takes nothing off the value. */
function checkReferences(root) {
    const places = (0,dereference/* dereference */.DS)(root);
    const seen = new Map();
    for (const place of Object.values(places))
        visit(place, places, seen);
}
function visit(schema, places, seen) {
    if (typeof schema === "boolean" || seen.get(schema) === "closed")
        return;
    if (seen.get(schema) === "open") {
        throw new SchemaMistake("refers to itself without end", "let the circle pass through `properties` or `items`");
    }
    seen.set(schema, "open");
    for (const next of inPlace(schema, places))
        visit(next, places, seen);
    seen.set(schema, "closed");
}
/** The schemas that apply to the same value as this one. */
function inPlace(schema, places) {
    const { allOf = [], anyOf = [], oneOf = [], dependentSchemas = {} } = schema;
    const single = [schema.not, schema.if, schema.then, schema.else, referred(schema, places)];
    return [
        ...allOf,
        ...anyOf,
        ...oneOf,
        ...Object.values(dependentSchemas),
        ...single.filter((inner) => inner !== undefined),
    ];
}
function referred(schema, places) {
    if (schema.$ref === undefined)
        return undefined;
    const found = places[schema["__absolute_ref__"] ?? schema.$ref];
    if (found === undefined)
        throw new SchemaMistake(`has no place ${quote(schema.$ref, 60)}`);
    return found;
}

;// CONCATENATED MODULE: ./build/js/score/checks/schema-test.js








/** The test of a schema, or what is wrong with it: every mistake is found here. */
function schemaTest(schema) {
    return mistakeIn(schema) ?? ((instance) => examine(instance, schema));
}
/** Whether a value satisfies a schema, or what is wrong with the schema. */
function schemaHolds(schema) {
    const test = schemaTest(schema);
    return typeof test === "function" ? { holds: (of) => test(of).holds === true } : test;
}
/** Builds a check on the test of a schema that may have mistakes. */
function withSchema(schema, build) {
    const test = schemaTest(schema);
    return typeof test === "function" ? build(test) : test;
}
function mistakeIn(argument) {
    try {
        const schema = readSchema(argument, () => []);
        if (typeof schema === "boolean" || Object.keys(schema).length === 0) {
            return (0,checks_check/* rejected */.nS)("takes a schema that says something", "use `is-json` if any JSON will do");
        }
        checkReferences(schema);
        return null;
    }
    catch (error) {
        if (error instanceof SchemaMistake)
            return (0,checks_check/* rejected */.nS)(error.message, error.hint);
        throw error;
    }
}
/** The validator compares each item with each: more would let one output stop the run. */
const MOST_COMPARED = 1_000;
/** A schema that refers to itself in alternatives is tried 2^depth times. */
const DEEPEST_REFERRED = 12;
function examine(instance, argument) {
    if (isDeeper(instance, depth_DEEPEST)) {
        return { holds: false, detail: `is JSON nested more than ${depth_DEEPEST} deep` };
    }
    const text = JSON.stringify(argument);
    if (text.includes('"uniqueItems"') && longestList(instance) > MOST_COMPARED) {
        return { holds: false, detail: `has a list of more than ${MOST_COMPARED} items` };
    }
    const branches = /"(anyOf|oneOf|allOf|if|not)":/.test(text) && text.includes('"$ref"');
    if (branches && isDeeper(instance, DEEPEST_REFERRED)) {
        return { holds: false, detail: `is JSON nested more than ${DEEPEST_REFERRED} deep` };
    }
    const strings = new Set();
    collectStrings(instance, strings);
    const schema = readSchema(argument, (pattern) => unmatched(pattern, strings));
    const { valid, errors } = new validator/* Validator */.D(schema, draftOf(argument)).validate(instance);
    const deepest = errors.at(-1);
    if (valid || deepest === undefined)
        return { holds: valid, detail: "satisfies the schema" };
    const keyword = deepest.keyword === "not" ? "not or pattern" : deepest.keyword;
    return {
        holds: false,
        detail: `breaks the schema's ${keyword} at ${quote(deepest.instanceLocation)}`,
    };
}
/** In draft 7 a `$ref` hides what stands beside it; nothing else that differs is let through. */
function draftOf(argument) {
    const named = typeof argument === "object" && argument !== null && "$schema" in argument;
    return named && /draft-07/u.test(String(argument.$schema)) ? "7" : "2020-12";
}
/** All strings and property names. */
function collectStrings(value, into) {
    if (typeof value === "string")
        into.add(value);
    if (value === null || typeof value !== "object")
        return;
    if (!Array.isArray(value))
        for (const name of Object.keys(value))
            into.add(name);
    for (const inner of Object.values(value))
        collectStrings(inner, into);
}
function longestList(value) {
    if (value === null || typeof value !== "object")
        return 0;
    const inner = Object.values(value).map((of) => longestList(of));
    return inner.reduce((most, of) => Math.max(most, of), Array.isArray(value) ? value.length : 0);
}
function unmatched(pattern, strings) {
    const engine = compilePattern(pattern);
    if (typeof engine === "string")
        return [];
    return [...strings].filter((text) => !engine.test(text));
}

;// CONCATENATED MODULE: ./build/js/score/checks/contains-json.js



/**
 * `contains-json: { type: object, required: [id] }`: somewhere in the output stands a JSON object or list that
 * satisfies the schema; as a bare name any will do. Text before and after it and a Markdown fence around it are fine.
 */
const containsJson = {
    kind: "contains-json",
    compile: (argument) => {
        if (argument === null) {
            return (0,checks_check/* compiled */.QO)((output) => {
                const holds = jsonIn(output).next().done === false;
                return { holds, detail: holds ? "contains JSON" : "contains no JSON object or list" };
            });
        }
        return withSchema(argument, (test) => (0,checks_check/* compiled */.QO)((output) => firstThatFits(output, test)));
    },
};
/** An output of nothing but `[][][]…` would be tested for each. */
const MOST = 100;
/** The first that fits, or what is wrong with the first of all. */
function firstThatFits(output, test) {
    let [first, tested] = [null, 0];
    for (const value of jsonIn(output)) {
        const finding = test(value);
        if (finding.holds === true)
            return { holds: true, detail: "contains JSON that fits the schema" };
        first ??= finding;
        tested += 1;
        if (tested === MOST)
            break;
    }
    return { holds: false, detail: first?.detail ?? "contains no JSON object or list" };
}

;// CONCATENATED MODULE: ./build/js/score/checks/contains-none.js



/** `contains-none: ["guarantee", "lawsuit"]`: not one of them occurs. */
const containsNone = {
    kind: "contains-none",
    compile: (argument) => withTexts(argument, (texts) => (0,checks_check/* compiled */.QO)((output) => {
        const found = texts.filter((text) => output.includes(text));
        return found.length === 0
            ? { holds: true, detail: `contains none of ${quote(texts)}` }
            : { holds: false, detail: `contains ${quote(found)}` };
    })),
};

;// CONCATENATED MODULE: ./build/js/score/checks/xml-paths.js

/** Elements that must be there, by their names from the root down; none for a bare name. */
const withElements = (argument, build) => (argument === null ? build([]) : withTexts(argument, build));

// EXTERNAL MODULE: ../../../work/main/node_modules/saxes/saxes.js
var saxes = __webpack_require__(23018);
;// CONCATENATED MODULE: ./build/js/score/checks/xml-elements.js

/** Elements below are not looked for by path, which would grow with the depth. */
const xml_elements_DEEPEST = 100;
/**
 * Reads a document, or with `only` its first element, whatever follows. Time is linear in the text. No entities are
 * expanded but the five of XML, and nothing is fetched.
 */
function readXml(text, only) {
    const parser = new saxes/* SaxesParser */.wT();
    const paths = new Set();
    const open = [];
    let closed = null;
    parser.on("opentag", ({ name }) => {
        const path = open.length === 0 ? name : `${open.at(-1)}.${name}`;
        open.push(open.length < xml_elements_DEEPEST ? path : "");
        if (open.length <= xml_elements_DEEPEST)
            paths.add(path);
    });
    parser.on("closetag", () => {
        open.pop();
        if (open.length === 0)
            closed = parser.position;
    });
    parser.on("error", ({ message }) => {
        throw new Fault(message);
    });
    const faultOf = () => {
        try {
            parser.write(text).close();
            return null;
        }
        catch (fault) {
            if (fault instanceof Fault)
                return fault.message;
            throw fault;
        }
    };
    const fault = faultOf();
    const read = Math.min(parser.position, text.length);
    // A tag that closes another is told at the very place where that other counts as closed.
    const isWhole = closed !== null && (fault === null || (only === "element" && read > closed));
    return { ok: isWhole, paths, fault: isWhole ? null : fault, end: closed ?? read, read };
}
/** Ends the parser before the text does. */
class Fault extends Error {
}

;// CONCATENATED MODULE: ./build/js/score/checks/contains-xml.js




/**
 * `contains-xml: [order.total]`: somewhere in the output stands a well-formed XML element that has these elements in
 * it, named from it down; as a bare name any will do. Text around it and a Markdown fence are fine.
 */
const containsXml = {
    kind: "contains-xml",
    compile: (argument) => withElements(argument, (wanted) => (0,checks_check/* compiled */.QO)((output) => firstWith(wanted, output))),
};
/** Characters read for each of the output, but some for any: tags that never close are given up on. */
const contains_xml_EFFORT = { each: 4, least: 200_000 };
/** What a try costs, however little it reads. */
const contains_xml_TRY = 100;
function firstWith(wanted, output) {
    let effort = Math.max(contains_xml_EFFORT.least, contains_xml_EFFORT.each * output.length);
    let lacking = null;
    const openers = /<[\p{L}_:]/gu;
    for (let found = openers.exec(output); found !== null && effort > 0; found = openers.exec(output)) {
        const { ok, paths, end, read } = readXml(output.slice(found.index), "element");
        effort -= Math.max(read, contains_xml_TRY);
        if (!ok)
            continue;
        openers.lastIndex = found.index + end;
        const missing = wanted.filter((path) => !paths.has(path));
        if (missing.length === 0)
            return { holds: true, detail: "contains XML" };
        lacking ??= missing;
    }
    const detail = lacking === null ? "contains no XML" : `contains no element ${quote(lacking)}`;
    return { holds: false, detail };
}

;// CONCATENATED MODULE: ./build/js/score/checks/cost.js


/**
 * `cost: 0.002`: the answer cost at most so many US dollars, by the price table. Fails where no price is known. To
 * compare what both versions cost, name the metric `cost_usd` in the policy.
 */
const cost = {
    kind: "cost",
    compile: (argument) => typeof argument === "number" && argument >= 0 && Number.isFinite(argument)
        ? (0,checks_check/* compiled */.QO)((_, { costUsd }) => costUsd === null
            ? { holds: null, detail: "has no known price" }
            : { holds: costUsd <= argument, detail: `cost $${plain(costUsd)}` })
        : (0,checks_check/* rejected */.nS)(`takes an amount in US dollars, not ${quote(argument, 40)}`),
};
/** Without an exponent: `0.00000042`. */
const plain = (usd) => usd.toFixed(10).replace(/\.?0+$/u, "");

;// CONCATENATED MODULE: ./build/js/score/checks/elsewhere.js
const CODE = "no code is run and no address is asked; use another check, or a criterion of the rubric";
const JUDGED = "write it as a criterion of the `rubric`, which the judge scores";
const MODEL = "it needs a model of its own; `rouge-l` compares words, a criterion of the rubric meaning";
const SYNTAX = "no check reads this language; use `regex`, or a criterion of the rubric";
const INSTEAD = [
    [CODE, ["javascript", "python", "ruby", "webhook"]],
    [
        JUDGED,
        [
            "llm-rubric",
            "g-eval",
            "factuality",
            "model-graded-closedqa",
            "model-graded-factuality",
            "answer-relevance",
            "context-faithfulness",
            "context-recall",
            "context-relevance",
            "select-best",
            "pi",
        ],
    ],
    [MODEL, ["similar", "classifier", "moderation", "meteor", "perplexity", "perplexity-score"]],
    [SYNTAX, ["is-sql", "contains-sql", "is-html", "contains-html"]],
];
/** What other tools assert and no check here does, by their name for it, with what to do instead. */
const ELSEWHERE = new Map(INSTEAD.flatMap(([hint, names]) => names.map((name) => [name, hint])));

;// CONCATENATED MODULE: ./build/js/score/checks/ends-with.js



/** `ends-with: "?"`: up to the last code point; trailing white space counts. */
const endsWith = {
    kind: "ends-with",
    compile: (argument) => withText(argument, (text) => (0,checks_check/* compiled */.QO)((output) => ({
        holds: output.endsWith(text),
        detail: `ends with ${quote(output.slice(-text.length))}`,
    }))),
};

;// CONCATENATED MODULE: ./build/js/score/checks/equals.js



/** `equals: "Paris"`: the whole output, code point for code point; surrounding white space counts. */
const equals = {
    kind: "equals",
    compile: (argument) => withAnyText(argument, (text) => (0,checks_check/* compiled */.QO)((output) => ({ holds: output === text, detail: `is ${quote(output)}` }))),
};

;// CONCATENATED MODULE: ./build/js/score/checks/finish-reason.js



const REASONS = ["stop", "length", "content_filter", "refusal", "tool_calls"];
/**
 * `finish-reason: stop`: why the model stopped: `stop` (a whole answer), `tool_calls` (a whole answer that calls a
 * tool), `length` (cut off at its limit), `content_filter` or `refusal`.
 */
const finishReason = {
    kind: "finish-reason",
    compile: (argument) => typeof argument === "string" && REASONS.includes(argument)
        ? (0,checks_check/* compiled */.QO)((_, answer) => {
            const reason = reasonOf(answer);
            return { holds: reason === argument, detail: `finished by ${reason}` };
        })
        : (0,checks_check/* rejected */.nS)(`does not know the reason ${quote(argument, 40)}`, (0,suggest/* didYouMean */.au)(typeof argument === "string" ? argument : "", REASONS)),
};
/** Providers differ in what they call a whole answer with calls; the calls tell. */
const reasonOf = ({ finish, toolCalls }) => finish === "stop" && toolCalls.length > 0 ? "tool_calls" : finish;

;// CONCATENATED MODULE: ./build/js/score/checks/gleu.js




/**
 * `gleu: "Returns end after 30 days."`: GLEU (Wu and others 2016, "Google's Neural Machine Translation System", §6): of
 * all runs of 1 to 4 words, the smaller of precision and recall. Capitals and punctuation do not count.
 */
const gleu = {
    kind: "gleu",
    graded: { threshold: 0.5 },
    compile: (argument, setting) => comparing(argument, [], () => (output, texts) => {
        const have = wordsOf(output);
        const value = Math.max(...texts.map((text) => gleu_score(have, wordsOf(text))));
        return (0,checks_check/* graded */.wp)(value, setting, `has GLEU ${(0,counts/* inHundredths */.rG)(value)}`);
    }),
};
const gleu_ORDERS = [1, 2, 3, 4];
function gleu_score(have, wanted) {
    const shared = sum((n) => overlap(ngrams(have, n), ngrams(wanted, n)));
    const runs = (words) => sum((n) => countRuns(words, n));
    return shared === 0 ? 0 : shared / Math.max(runs(have), runs(wanted));
}
const sum = (of) => gleu_ORDERS.reduce((total, n) => total + of(n), 0);

;// CONCATENATED MODULE: ./build/js/score/checks/icontains.js




/** `icontains: "refund"`: like `contains`, whatever the capitals, in every script and the same in every locale. */
const icontains = {
    kind: "icontains",
    compile: (argument) => withText(argument, (text) => {
        const wanted = folded(text);
        return (0,checks_check/* compiled */.QO)((output) => {
            const holds = folded(output).includes(wanted);
            return { holds, detail: `${holds ? "contains" : "does not contain"} ${quote(text)}` };
        });
    }),
};

;// CONCATENATED MODULE: ./build/js/score/checks/icontains-all.js




/** `icontains-all: ["30 days", "receipt"]`: every one of them occurs, in any order, whatever the capitals. */
const icontainsAll = {
    kind: "icontains-all",
    compile: (argument) => withTexts(argument, (texts) => (0,checks_check/* compiled */.QO)((output) => {
        const text = folded(output);
        const lacking = texts.filter((wanted) => !text.includes(folded(wanted)));
        return lacking.length === 0
            ? { holds: true, detail: `contains all of ${quote(texts)}` }
            : { holds: false, detail: `does not contain ${quote(lacking)}` };
    })),
};

;// CONCATENATED MODULE: ./build/js/score/checks/icontains-any.js




/** `icontains-any: ["30 days", "one month"]`: at least one of them occurs, whatever the capitals. */
const icontainsAny = {
    kind: "icontains-any",
    compile: (argument) => withTexts(argument, (texts) => (0,checks_check/* compiled */.QO)((output) => {
        const text = folded(output);
        const found = texts.find((wanted) => text.includes(folded(wanted)));
        return found === undefined
            ? { holds: false, detail: `contains none of ${quote(texts)}` }
            : { holds: true, detail: `contains ${quote(found)}` };
    })),
};

;// CONCATENATED MODULE: ./build/js/score/checks/iends-with.js




/** `iends-with: "kind regards"`: like `ends-with`, whatever the capitals. */
const iendsWith = {
    kind: "iends-with",
    compile: (argument) => withText(argument, (text) => (0,checks_check/* compiled */.QO)((output) => ({
        holds: folded(output).endsWith(folded(text)),
        detail: `ends with ${quote(output.slice(-text.length))}`,
    }))),
};

;// CONCATENATED MODULE: ./build/js/score/checks/iequals.js




/** `iequals: "Paris"`: the whole output, whatever the capitals; surrounding white space counts. */
const iequals = {
    kind: "iequals",
    compile: (argument) => withAnyText(argument, (text) => (0,checks_check/* compiled */.QO)((output) => ({
        holds: folded(output) === folded(text),
        detail: `is ${quote(output)}`,
    }))),
};

;// CONCATENATED MODULE: ./build/js/score/checks/is-valid-tool-call.js




/**
 * `is-valid-tool-call`: the answer calls at least one tool, each one that the prompt offers, with arguments that
 * satisfy the tool's schema there. Fails for supplied outputs, whose tools nobody told: use `tool-arguments`.
 */
const isValidToolCall = {
    kind: "is-valid-tool-call",
    compile: (argument) => withNothing(argument, (0,checks_check/* compiled */.QO)((_, { toolCalls, tools }) => {
        if (tools === null)
            return { holds: null, detail: "has no known tools" };
        const [first] = toolCalls;
        if (first === undefined)
            return { holds: false, detail: "calls no tool" };
        const findings = toolCalls.map((call) => is_valid_tool_call_findingOf(call, tools));
        return findings.find(({ holds }) => holds !== true) ?? findings[0];
    })),
};
function is_valid_tool_call_findingOf({ name, arguments: given }, tools) {
    const called = quote(name, 40);
    const tool = tools.find((of) => of.name === name);
    if (tool === undefined)
        return { holds: false, detail: `calls ${called}, which is not offered` };
    const test = schemaTest(tool.parameters);
    if (typeof test !== "function") {
        return { holds: null, detail: `calls ${called}, whose schema ${test.message}` };
    }
    const { holds, detail } = test(given);
    return { holds, detail: `calls ${called}, which ${detail}` };
}

;// CONCATENATED MODULE: ./build/js/score/checks/is-xml.js




/**
 * `is-xml: [order.total]`: the whole output, but for white space around it, is one well-formed XML document that has
 * these elements, named from the root down; as a bare name any document will do.
 */
const isXml = {
    kind: "is-xml",
    compile: (argument) => withElements(argument, (wanted) => (0,checks_check/* compiled */.QO)((output) => {
        const { ok, paths, fault } = readXml(output.trim(), "document");
        if (!ok)
            return { holds: false, detail: `is not XML: ${quote(fault)}` };
        const lacking = wanted.filter((path) => !paths.has(path));
        return lacking.length === 0
            ? { holds: true, detail: "is XML" }
            : { holds: false, detail: `has no element ${quote(lacking)}` };
    })),
};

;// CONCATENATED MODULE: ./build/js/score/checks/istarts-with.js




/** `istarts-with: "Dear"`: like `starts-with`, whatever the capitals. */
const istartsWith = {
    kind: "istarts-with",
    compile: (argument) => withText(argument, (text) => (0,checks_check/* compiled */.QO)((output) => ({
        holds: folded(output).startsWith(folded(text)),
        detail: `starts with ${quote(output.slice(0, text.length))}`,
    }))),
};

;// CONCATENATED MODULE: ./build/js/score/checks/json-difference.js


/**
 * Compares two values field by field; numbers are equal up to `tolerance` (absolute, ≥ 0). Order of keys does not
 * count, order in lists does. Goes no deeper than both values do.
 */
function likeness(have, wanted, tolerance, at = "") {
    const inside = partsOf(have, wanted);
    if (inside === null || inside.length === 0) {
        const isSame = inside !== null || equalScalars(have, wanted, tolerance);
        const difference = isSame ? null : `${quote(at, 60)} is ${quote(have, 60)}`;
        return { same: Number(isSame), all: 1, difference };
    }
    let [same, all, difference] = [0, 0, null];
    for (const { key, have: mine, wanted: theirs } of inside) {
        if (mine === undefined || theirs === undefined) {
            all += 1;
            const what = mine === undefined ? "is missing" : "is not expected";
            difference ??= `${quote(`${at}/${key}`, 60)} ${what}`;
        }
        else {
            const part = likeness(mine, theirs, tolerance, `${at}/${key}`);
            same += part.same;
            all += part.all;
            difference ??= part.difference;
        }
    }
    return { same, all, difference };
}
/** The fields of two objects or two lists side by side; null where they are not of one sort. */
function partsOf(have, wanted) {
    if ((0,mapping/* isList */.Lv)(have) && (0,mapping/* isList */.Lv)(wanted)) {
        const length = Math.max(have.length, wanted.length);
        return Array.from({ length }, (_, at) => ({
            key: String(at),
            have: have[at],
            wanted: wanted[at],
        }));
    }
    if (!(0,mapping/* isMapping */.pi)(have) || !(0,mapping/* isMapping */.pi)(wanted))
        return null;
    const own = (of, key) => Object.hasOwn(of, key) ? of[key] : undefined;
    return [...new Set([...Object.keys(wanted), ...Object.keys(have)])].map((key) => ({
        key,
        have: own(have, key),
        wanted: own(wanted, key),
    }));
}
const equalScalars = (a, b, tolerance) => typeof a === "number" && typeof b === "number" ? Math.abs(a - b) <= tolerance : a === b;

;// CONCATENATED MODULE: ./build/js/score/checks/json-equals.js





/**
 * `json-equals: { expected: { total: 9.99, currency: EUR }, tolerance: 0.01 }`: the output is JSON with the same
 * fields; its value is the share of fields that are equal, numbers up to `tolerance` (0 where it is not written). As a
 * bare name, or without `expected`, it compares with the case's `reference`, which then is JSON.
 */
const jsonEquals = {
    kind: "json-equals",
    graded: { threshold: 1 },
    compile: (argument, setting) => withOptions(argument ?? {}, ["expected", "tolerance"], (options) => {
        const tolerance = numberOption(options, "tolerance");
        if ("ok" in tolerance)
            return tolerance;
        const { value: within = 0 } = tolerance;
        const { expected } = options;
        if (expected !== undefined) {
            return (0,checks_check/* compiled */.QO)((output) => compare(output, expected, within, setting));
        }
        return (0,checks_check/* compiled */.QO)((output, { case: { reference } }) => compare(output, readJson(reference ?? "") ?? null, within, setting), ({ reference }) => ({
            lacks: reference === null || readJson(reference) === undefined
                ? "has no `reference` that is JSON to compare with"
                : null,
            slices: [],
        }));
    }),
};
function compare(output, expected, tolerance, setting) {
    const have = outputJson(output);
    if (have === undefined)
        return (0,checks_check/* graded */.wp)(0, setting, "is not JSON");
    const { same, all, difference } = likeness(have, expected, tolerance);
    const fields = `has ${same} of ${all} field${all === 1 ? "" : "s"} right`;
    return (0,checks_check/* graded */.wp)(same / all, setting, difference === null ? fields : `${fields}: ${difference}`);
}

;// CONCATENATED MODULE: ./build/js/score/checks/json-path.js







/**
 * `json-path: { path: "$.items[0].price", equals: 9.99, tolerance: 0.01 }`: the output is JSON, the path (RFC 9535:
 * names, indexes and `*`) finds something there, and all that it finds is equal, or satisfies a `schema`. A plain
 * path asks only that there is something.
 */
const jsonPath = {
    kind: "json-path",
    compile: (argument) => {
        if (typeof argument === "string")
            return at(argument, () => true);
        return withOptions(argument, ["path", "equals", "schema", "tolerance"], (options) => {
            const { path = null } = options;
            if (typeof path !== "string")
                return (0,checks_check/* rejected */.nS)("takes a `path`", 'write `path: "$.id"`');
            const test = testOf(options);
            return "ok" in test ? test : at(path, test.holds);
        });
    },
};
function at(text, holds) {
    const read = readPath(text);
    if (!read.ok)
        return read;
    return (0,checks_check/* compiled */.QO)((output) => {
        const value = outputJson(output);
        if (value === undefined)
            return { holds: false, detail: "is not JSON" };
        return found(path_query_select(value, read.path), text, holds);
    });
}
function found(values, path, holds) {
    const place = quote(path, 60);
    const [first] = values;
    if (first === undefined)
        return { holds: false, detail: `has nothing at ${place}` };
    const wrong = values.find((value) => !holds(value));
    const shown = wrong ?? first;
    return { holds: wrong === undefined, detail: `has ${quote(shown)} at ${place}` };
}
/** What is asked of each value. */
function testOf(options) {
    const { equals, schema } = options;
    const tolerance = numberOption(options, "tolerance");
    if ("ok" in tolerance)
        return tolerance;
    if (equals !== undefined && schema !== undefined) {
        return (0,checks_check/* rejected */.nS)("has both `equals` and `schema`", "write two checks");
    }
    const { value: within = 0 } = tolerance;
    if (equals !== undefined) {
        return { holds: (value) => likeness(value, equals, within).difference === null };
    }
    if (tolerance.value !== undefined)
        return (0,checks_check/* rejected */.nS)("has a `tolerance`, but no `equals`");
    return schema === undefined ? { holds: () => true } : schemaHolds(schema);
}

;// CONCATENATED MODULE: ./build/js/score/checks/json-schema.js



/**
 * `json-schema: { type: object, required: [id] }`: the whole output is JSON that satisfies the schema (draft
 * 2020-12 or 2019-09; 7 where `$schema` says so). References stay inside the schema; `pattern` has the syntax of
 * `regex`; `format` is tested. Keywords that nothing would test are refused.
 */
const jsonSchema = {
    kind: "json-schema",
    compile: (argument) => withSchema(argument, (test) => (0,checks_check/* compiled */.QO)((output) => {
        const instance = readJson(output);
        return instance === undefined ? { holds: false, detail: "is not JSON" } : test(instance);
    })),
};

;// CONCATENATED MODULE: ./build/js/score/checks/latency.js


/**
 * `latency: 2000`: the original call took at most so many milliseconds; an answer from the store keeps its time. Fails
 * where the time is not known. To compare both versions, name the metric `latency_ms` in the policy.
 */
const latency = {
    kind: "latency",
    compile: (argument) => typeof argument === "number" && argument > 0 && Number.isFinite(argument)
        ? (0,checks_check/* compiled */.QO)((_, { latencyMs }) => latencyMs === null
            ? { holds: null, detail: "has no known latency" }
            : { holds: latencyMs <= argument, detail: `took ${Math.round(latencyMs)} ms` })
        : (0,checks_check/* rejected */.nS)(`takes milliseconds, not ${quote(argument, 40)}`),
};

// EXTERNAL MODULE: ../../../work/main/node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(63678);
;// CONCATENATED MODULE: ./build/js/score/checks/levenshtein.js





/**
 * `levenshtein: "Paris"`: the share of characters that need no edit (Levenshtein 1966) to make the one text of the
 * other: 1 − edits / length of the longer. `{ reference: "Paris", max_edits: 5 }` holds up to so many edits instead.
 * An output of more than 20,000 characters shares nothing with any text: the time grows with both lengths.
 */
const levenshtein = {
    kind: "levenshtein",
    graded: { threshold: 0.8 },
    compile: (argument, setting) => comparing(argument, ["max_edits"], (options) => {
        const most = numberOption(options, "max_edits");
        if ("ok" in most)
            return most;
        const { value: maxEdits } = most;
        if (maxEdits !== undefined && setting.isThresholdWritten) {
            return (0,checks_check/* rejected */.nS)("has both `max_edits` and `threshold`", "keep one of them");
        }
        return (output, texts) => {
            const { edits, length } = nearest(output, texts);
            const alike = length === 0 ? 1 : 1 - edits / length;
            const away = `${edits} edit${edits === 1 ? "" : "s"} away`;
            const finding = (0,checks_check/* graded */.wp)(alike, setting, `is ${away}, ${(0,counts/* inHundredths */.rG)(alike)} alike`);
            return maxEdits === undefined ? finding : { ...finding, holds: edits <= maxEdits };
        };
    }),
};
const LONGEST = 20_000;
function nearest(output, texts) {
    const apart = texts.map((text) => between(output, text));
    return apart.reduce((best, of) => (of.edits < best.edits ? of : best));
}
function between(a, b) {
    const length = Math.max((0,counts/* countCharacters */.wZ)(a), (0,counts/* countCharacters */.wZ)(b));
    if (length > LONGEST)
        return { edits: length, length };
    const letters = new Map();
    return { edits: (0,mod/* distance */.Io)(spelt(a, letters), spelt(b, letters)), length };
}
/** One code unit a character: the library counts units, and an emoji is two. Two texts have at most 40,000 letters. */
function spelt(text, letters) {
    return Array.from(text, (point) => {
        const letter = letters.get(point) ?? String.fromCharCode(letters.size);
        letters.set(point, letter);
        return letter;
    }).join("");
}

;// CONCATENATED MODULE: ./build/js/score/checks/max-length.js



/** `max-length: 1200`: at most so many characters (code points). */
const maxLength = {
    kind: "max-length",
    compile: (argument) => withCount(argument, 0, (limit) => (0,checks_check/* compiled */.QO)((output) => {
        const count = (0,counts/* countCharacters */.wZ)(output);
        return { holds: count <= limit, detail: (0,counts/* counted */.hS)(count, "character") };
    })),
};

;// CONCATENATED MODULE: ./build/js/score/checks/max-words.js



/** `max-words: 200`: at most so many words (runs of anything but white space). */
const maxWords = {
    kind: "max-words",
    compile: (argument) => withCount(argument, 0, (limit) => (0,checks_check/* compiled */.QO)((output) => {
        const count = (0,counts/* countWords */.rj)(output);
        return { holds: count <= limit, detail: (0,counts/* counted */.hS)(count, "word") };
    })),
};

;// CONCATENATED MODULE: ./build/js/score/checks/min-length.js



/** `min-length: 40`: at least so many characters (code points). */
const minLength = {
    kind: "min-length",
    compile: (argument) => withCount(argument, 1, (limit) => (0,checks_check/* compiled */.QO)((output) => {
        const count = (0,counts/* countCharacters */.wZ)(output);
        return { holds: count >= limit, detail: (0,counts/* counted */.hS)(count, "character") };
    })),
};

;// CONCATENATED MODULE: ./build/js/score/checks/min-words.js



/** `min-words: 5`: at least so many words (runs of anything but white space). */
const minWords = {
    kind: "min-words",
    compile: (argument) => withCount(argument, 1, (limit) => (0,checks_check/* compiled */.QO)((output) => {
        const count = (0,counts/* countWords */.rj)(output);
        return { holds: count >= limit, detail: (0,counts/* counted */.hS)(count, "word") };
    })),
};

;// CONCATENATED MODULE: ./build/js/score/checks/refusal.js



/**
 * `refusal`, mostly as `not-refusal`: the output opens the way assistants decline, in English. It reads the
 * opening only and knows the phrases below only: "I'm sorry, but returns end after 30 days" is an answer, and a
 * refusal in another language or further down is not seen.
 */
const refusal = {
    kind: "refusal",
    compile: (argument) => withNothing(argument, (0,checks_check/* compiled */.QO)((output) => {
        const opening = openingOf(output);
        const found = OPENINGS.find((phrase) => opening.startsWith(phrase));
        return found === undefined
            ? { holds: false, detail: "does not open like a refusal" }
            : { holds: true, detail: `opens like a refusal: ${quote(found)}` };
    })),
};
/** What may stand before the phrase. At most one of each group is taken off, in this order. */
const PREAMBLES = [
    [
        "i'm very sorry",
        "i'm so sorry",
        "i'm sorry",
        "so sorry",
        "sorry",
        "i apologize",
        "i apologise",
        "my apologies",
        "apologies",
        "unfortunately",
        "i understand",
    ],
    ["but ", "however "],
    ["unfortunately "],
    [
        "as an ai language model",
        "as a large language model",
        "as a language model",
        "as an ai assistant",
        "as an ai",
    ],
];
const UNABLE = [
    "i can't",
    "i cannot",
    "i can not",
    "i won't",
    "i will not",
    "i'm unable to",
    "i'm not able to",
];
const DECLINED = [
    "assist",
    "help with",
    "help you",
    "comply",
    "fulfill",
    "fulfil",
    "provide that",
    "provide this",
    "answer that",
    "answer this",
    "discuss",
    "engage",
    "do that",
    "continue with",
    "support that",
    "support this",
    "create that",
    "create this",
    "generate that",
    "generate this",
    "write that",
    "write this",
    "give you that",
    "participate",
];
const OPENINGS = [
    ...UNABLE.flatMap((unable) => DECLINED.map((declined) => `${unable} ${declined}`)),
    "i must decline",
    "i have to decline",
    "i'm going to have to decline",
    "i must refuse",
    "i decline to",
    "i'm not comfortable",
    "i don't feel comfortable",
    "i'm not allowed to",
    "i'm prohibited from",
    "it would be inappropriate for me",
    "this request goes against my",
    "that request goes against my",
];
/** The first words in one spelling: small letters, straight apostrophes, single spaces, no punctuation or markup. */
function openingOf(output) {
    let text = output
        .slice(0, 400)
        .toLowerCase()
        .replaceAll(/[\u2018\u2019\u02bc\u0060]/gu, "'")
        .replaceAll(/[^\p{L}\p{N}']+/gu, " ")
        .replace(/^[\s']+/u, "")
        .replaceAll("i am ", "i'm ");
    for (const group of PREAMBLES) {
        const found = group.find((preamble) => text.startsWith(preamble));
        if (found !== undefined)
            text = text.slice(found.length).trimStart();
    }
    return text;
}

;// CONCATENATED MODULE: ./build/js/score/checks/rouge-l.js




/**
 * `rouge-l: "Returns end after 30 days."`: ROUGE-L (Lin 2004), the F1 of the longest sequence of words that both have
 * in this order, whatever stands between them. Capitals and punctuation do not count. Words beyond the 5,000th are
 * not in the sequence, since the time grows with both lengths; they count as words.
 */
const rougeL = {
    kind: "rouge-l",
    graded: { threshold: 0.75 },
    compile: (argument, setting) => comparing(argument, [], () => (output, texts) => {
        const have = wordsOf(output);
        const value = Math.max(...texts.map((text) => {
            const wanted = wordsOf(text);
            return f1(longestCommon(have, wanted), have.length, wanted.length);
        }));
        return (0,checks_check/* graded */.wp)(value, setting, `has ROUGE-L ${(0,counts/* inHundredths */.rG)(value)}`);
    }),
};
const MOST_WORDS = 5_000;
/** Length of the longest common subsequence, a row of the table at a time. */
function longestCommon(a, b) {
    const numbers = new Map();
    const [rows, columns] = [numbered(a, numbers), numbered(b, numbers)];
    let above = new Uint16Array(columns.length + 1);
    let row = new Uint16Array(columns.length + 1);
    for (const word of rows) {
        for (let at = 0; at < columns.length; at += 1) {
            row[at + 1] = word === columns[at] ? above[at] + 1 : Math.max(row[at], above[at + 1]);
        }
        [above, row] = [row, above];
    }
    return above[columns.length];
}
/** Equal words have equal numbers, which are quicker to compare. */
function numbered(words, numbers) {
    return Uint16Array.from(words.slice(0, MOST_WORDS), (word) => {
        const number = numbers.get(word) ?? numbers.size;
        numbers.set(word, number);
        return number;
    });
}

;// CONCATENATED MODULE: ./build/js/score/checks/rouge-n.js




/**
 * `rouge-n: { reference: "Returns end after 30 days.", n: 2 }`: ROUGE-N (Lin 2004, "ROUGE: A Package for Automatic
 * Evaluation of Summaries"), the F1 of runs of `n` words (1 to 4, 1 where it is not written) shared with the
 * reference. Capitals and punctuation do not count; words are not stemmed.
 */
const rougeN = {
    kind: "rouge-n",
    graded: { threshold: 0.75 },
    compile: (argument, setting) => comparing(argument, ["n"], ({ n = 1 }) => {
        if (n !== 1 && n !== 2 && n !== 3 && n !== 4) {
            return (0,checks_check/* rejected */.nS)("takes 1, 2, 3 or 4 as `n`");
        }
        return (output, texts) => {
            const have = wordsOf(output);
            const value = Math.max(...texts.map((text) => rouge(have, wordsOf(text), n)));
            return (0,checks_check/* graded */.wp)(value, setting, `has ROUGE-${n} ${(0,counts/* inHundredths */.rG)(value)}`);
        };
    }),
};
function rouge(have, wanted, n) {
    const shared = overlap(ngrams(have, n), ngrams(wanted, n));
    return f1(shared, countRuns(have, n), countRuns(wanted, n));
}

;// CONCATENATED MODULE: ./build/js/score/checks/starts-with.js



/** `starts-with: "Dear"`: from the first code point on; leading white space counts. */
const startsWith = {
    kind: "starts-with",
    compile: (argument) => withText(argument, (text) => (0,checks_check/* compiled */.QO)((output) => ({
        holds: output.startsWith(text),
        detail: `starts with ${quote(output.slice(0, text.length))}`,
    }))),
};

;// CONCATENATED MODULE: ./build/js/score/checks/tool-arguments.js






/**
 * `tool-arguments: { tool: search, values: { query: returns, limit: 5 } }`: a call of the tool has these arguments,
 * numbers up to `tolerance`; others may stand beside them. Or `schema: { … }`, which a call's arguments satisfy.
 */
const toolArguments = {
    kind: "tool-arguments",
    compile: (argument) => withOptions(argument, ["tool", "values", "schema", "tolerance"], (options) => {
        const { tool } = options;
        if (typeof tool !== "string" || tool === "") {
            return (0,checks_check/* rejected */.nS)("takes the name of a `tool`", "write `tool: search`");
        }
        const test = tool_arguments_testOf(options);
        if ("ok" in test)
            return test;
        return (0,checks_check/* compiled */.QO)((_, { toolCalls }) => {
            const calls = toolCalls.filter(({ name }) => name === tool);
            const right = calls.find((call) => test.holds(call.arguments));
            return { holds: right !== undefined, detail: argumentsSaid(right ?? calls[0], tool) };
        });
    }),
};
const argumentsSaid = (call, tool) => call === undefined
    ? `does not call ${quote(tool, 40)}`
    : `calls ${quote(tool, 40)} with ${quote(call.arguments)}`;
function tool_arguments_testOf(options) {
    const { values, schema } = options;
    const tolerance = numberOption(options, "tolerance");
    if ("ok" in tolerance)
        return tolerance;
    if ((values === undefined) === (schema === undefined)) {
        return (0,checks_check/* rejected */.nS)("takes either `values` or a `schema`");
    }
    if (schema !== undefined)
        return schemaHolds(schema);
    if (values === undefined || !(0,mapping/* isMapping */.pi)(values))
        return (0,checks_check/* rejected */.nS)("takes a map as `values`");
    const { value: within = 0 } = tolerance;
    return { holds: (given) => (0,mapping/* isMapping */.pi)(given) && hasAll(given, values, within) };
}
const hasAll = (given, values, tolerance) => Object.entries(values).every(([name, value]) => Object.hasOwn(given, name) &&
    likeness(given[name] ?? null, value, tolerance).difference === null);

;// CONCATENATED MODULE: ./build/js/score/checks/tool-calls.js



/** One tool's name, or several. */
function withTools(argument, build) {
    if (argument === null)
        return (0,checks_check/* rejected */.nS)("takes the name of a tool, or a list of names");
    return withTexts(typeof argument === "string" ? [argument] : argument, build);
}
const namesOf = (calls) => calls.map(({ name }) => name);
/** `calls ["search","book"]`, `calls no tool`. */
const callsSaid = (calls) => calls.length === 0 ? "calls no tool" : `calls ${quote(namesOf(calls))}`;

;// CONCATENATED MODULE: ./build/js/score/checks/tool-call-f1.js




/**
 * `tool-call-f1: [search, book]`: F1 of the tools called against those that should be: the harmonic mean of how many
 * of the called are wanted, and of the wanted called. How often and in which order does not count.
 */
const toolCallF1 = {
    kind: "tool-call-f1",
    graded: { threshold: 1 },
    compile: (argument, setting) => withTools(argument, (names) => (0,checks_check/* compiled */.QO)((_, { toolCalls }) => {
        const [called, wanted] = [new Set(namesOf(toolCalls)), new Set(names)];
        const shared = [...called].filter((name) => wanted.has(name)).length;
        const value = f1(shared, called.size, wanted.size);
        return (0,checks_check/* graded */.wp)(value, setting, `${callsSaid(toolCalls)}, F1 ${(0,counts/* inHundredths */.rG)(value)}`);
    })),
};

;// CONCATENATED MODULE: ./build/js/score/checks/tool-called.js


/**
 * `tool-called: [search, book]`: the answer calls every one of these tools, in any order; one may be named alone. As a
 * bare name it asks for any call, and `not-tool-called` for none.
 */
const toolCalled = {
    kind: "tool-called",
    compile: (argument) => argument === null
        ? (0,checks_check/* compiled */.QO)((_, { toolCalls }) => ({
            holds: toolCalls.length > 0,
            detail: callsSaid(toolCalls),
        }))
        : withTools(argument, (wanted) => (0,checks_check/* compiled */.QO)((_, { toolCalls }) => {
            const called = new Set(namesOf(toolCalls));
            return {
                holds: wanted.every((name) => called.has(name)),
                detail: callsSaid(toolCalls),
            };
        })),
};

;// CONCATENATED MODULE: ./build/js/score/checks/tool-order.js


/** `tool-order: [search, book]`: the answer calls these tools in this order; other calls may stand between them. */
const toolOrder = {
    kind: "tool-order",
    compile: (argument) => withTools(argument, (wanted) => wanted.length < 2
        ? (0,checks_check/* rejected */.nS)("takes at least two tools", "use `tool-called` for one")
        : (0,checks_check/* compiled */.QO)((_, { toolCalls }) => {
            let next = 0;
            for (const name of namesOf(toolCalls))
                if (name === wanted[next])
                    next += 1;
            return { holds: next === wanted.length, detail: callsSaid(toolCalls) };
        })),
};

;// CONCATENATED MODULE: ./build/js/score/checks/word-count.js





/**
 * `word-count: { min: 20, max: 80 }`: so many words (runs of anything but white space), both ends included. A plain
 * number asks for exactly so many.
 */
const wordCount = {
    kind: "word-count",
    compile: (argument) => (0,mapping/* isMapping */.pi)(argument)
        ? withOptions(argument, ["min", "max"], (options) => {
            const [min, max] = [numberOption(options, "min"), numberOption(options, "max")];
            if ("ok" in min)
                return min;
            if ("ok" in max)
                return max;
            return word_count_between(min.value, max.value);
        })
        : withCount(argument, 0, (count) => word_count_between(count, count)),
};
function word_count_between(min = 0, max = Infinity) {
    if (min > max)
        return (0,checks_check/* rejected */.nS)(`has a \`min\` of ${min} above its \`max\` of ${max}`);
    if (min === 0 && max === Infinity)
        return (0,checks_check/* rejected */.nS)("takes `min`, `max` or both");
    return (0,checks_check/* compiled */.QO)((output) => {
        const count = (0,counts/* countWords */.rj)(output);
        return { holds: count >= min && count <= max, detail: (0,counts/* counted */.hS)(count, "word") };
    });
}

;// CONCATENATED MODULE: ./build/js/score/checks/written.js




const SETTINGS = ["threshold", "weight"];
/** A name, or a map of one `name: argument` and, beside it, `threshold` and `weight`. */
function writtenCheck(raw) {
    if (typeof raw === "string")
        return { name: raw, value: null, threshold: null, weight: 1 };
    if (!(0,mapping/* isMapping */.pi)(raw))
        return notACheck;
    const named = Object.entries(raw).filter(([key]) => !SETTINGS.includes(key));
    const [only, second] = named;
    if (only === undefined)
        return notACheck;
    const [name, value] = only;
    if (second !== undefined) {
        const [key] = second;
        const message = `\`${quote(key, 40).slice(1, -1)}\` stands beside the check \`${quote(name, 40).slice(1, -1)}\``;
        return (0,checks_check/* rejected */.nS)(message, (0,suggest/* nearlySaid */.nZ)(key, SETTINGS) ?? "each check is an item of its own");
    }
    const { threshold = null, weight = 1 } = raw;
    if (threshold !== null && !(isNumber(threshold) && threshold >= 0 && threshold <= 1)) {
        return (0,checks_check/* rejected */.nS)(`\`threshold\` is a number from 0 to 1, not ${quote(threshold, 40)}`);
    }
    if (!isNumber(weight) || weight < 0 || weight > HEAVIEST) {
        return (0,checks_check/* rejected */.nS)(`\`weight\` is a number from 0 to ${HEAVIEST}, not ${quote(weight, 40)}`);
    }
    return { name, value, threshold, weight };
}
/** `levenshtein: "Paris" (at least 0.9, shown only)`. */
function labelOf({ name, value, threshold, weight }) {
    const notes = [
        ...(threshold === null ? [] : [`at least ${threshold}`]),
        ...(weight === 0 ? ["shown only"] : []),
    ];
    const said = value === null ? name : `${name}: ${quote(value)}`;
    return notes.length === 0 ? said : `${said} (${notes.join(", ")})`;
}
/** Sums of larger weights lose the smaller ones. */
const HEAVIEST = 1e6;
const notACheck = (0,checks_check/* rejected */.nS)("a check is a name, or one `name: argument`", 'write `contains: "30 days"`');
const isNumber = (value) => typeof value === "number" && Number.isFinite(value);

;// CONCATENATED MODULE: ./build/js/score/checks/registry.js
















































/** Every check there is; each also has a `not-` form. */
const CHECKS = [
    equals,
    iequals,
    contains,
    icontains,
    containsAny,
    icontainsAny,
    containsAll,
    icontainsAll,
    containsNone,
    regex,
    startsWith,
    istartsWith,
    endsWith,
    iendsWith,
    classification,
    isJson,
    containsJson,
    jsonSchema,
    jsonEquals,
    jsonPath,
    isXml,
    containsXml,
    minLength,
    maxLength,
    minWords,
    maxWords,
    wordCount,
    refusal,
    levenshtein,
    rougeN,
    rougeL,
    bleu,
    gleu,
    toolCalled,
    toolOrder,
    toolArguments,
    toolCallF1,
    isValidToolCall,
    cost,
    latency,
    finishReason,
    assertSet,
];
/** Other tools' names for some of them. */
const ALIASES = new Map([
    ["is-refusal", "refusal"],
    ["is-valid-openai-tools-call", "is-valid-tool-call"],
    ["is-valid-openai-function-call", "is-valid-tool-call"],
]);
const NOT = "not-";
const BY_KIND = new Map(CHECKS.map((check) => [check.kind, check]));
/** Every name by which a check can be asked for. */
const CHECK_NAMES = [...BY_KIND.keys(), ...ALIASES.keys()].flatMap((kind) => [kind, NOT + kind]);
/** Whether the findings of a kind have a value between 0 and 1. */
const isGraded = (kind) => BY_KIND.get(kind)?.graded !== undefined;
/**
 * Reads `is-json`, `{contains: "30 days"}` or `{levenshtein: "Paris", threshold: 0.9, weight: 2}`, as YAML gave it.
 * Every mistake is found here.
 */
function readCheck(raw) {
    const written = writtenCheck(raw);
    if (!("name" in written))
        return written;
    const { name, value, threshold, weight } = written;
    const negate = name.startsWith(NOT);
    const said = negate ? name.slice(NOT.length) : name;
    const check = BY_KIND.get(ALIASES.get(said) ?? said);
    if (check === undefined) {
        const known = CHECKS.map(({ kind }) => kind).join(", ");
        return (0,checks_check/* rejected */.nS)(`unknown check \`${quote(name, 40).slice(1, -1)}\``, ELSEWHERE.get(said) ?? (0,suggest/* nearlySaid */.nZ)(name, CHECK_NAMES) ?? `known are ${known}`);
    }
    if (threshold !== null && check.graded === undefined) {
        return (0,checks_check/* rejected */.nS)(`\`${name}\` holds or does not, so it takes no threshold`);
    }
    const result = compile(check, value, threshold);
    if (!result.ok)
        return (0,checks_check/* rejected */.nS)(`\`${name}\` ${result.message}`, result.hint);
    const spec = { kind: check.kind, negate, value, threshold, weight, label: labelOf(written) };
    return {
        ok: true,
        check: spec,
        fit: result.fit ?? (() => ({ lacks: null, slices: [] })),
        run: (answer) => resultOf(spec, result, answer),
    };
}
const parseCheck = readCheck;
/** Tests an answer; `detail` says what the output has or is, whichever way the check wants it. */
function runCheck(spec, answer) {
    const check = BY_KIND.get(spec.kind);
    const result = check && compile(check, spec.value, spec.threshold);
    // A spec comes from parseCheck, so this is a bug, and a bug must not pass for a failed or a passed check.
    if (result?.ok !== true)
        throw new Error(`check ${spec.label} was never parsed`);
    return resultOf(spec, result, answer);
}
const compile = (check, value, threshold) => check.compile(value, {
    threshold: threshold ?? check.graded?.threshold ?? null,
    isThresholdWritten: threshold !== null,
    read: readCheck,
});
function resultOf(spec, { test }, answer) {
    const { label, weight, negate } = spec;
    const { holds, value, detail } = test(answer.text, answer);
    const known = { label, name: (0,eval_set/* checkName */.I3)(spec), weight, detail };
    if (holds === null)
        return { ...known, pass: false, value: null };
    const reached = value ?? Number(holds);
    return { ...known, pass: holds !== negate, value: negate ? 1 - reached : reached };
}


/***/ }),

/***/ 43767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ OUTPUT_METRICS)
});

;// CONCATENATED MODULE: ./build/js/score/metrics/cost-usd.js
/** What the answer cost by the dated price table; none for a model that is in no table. */
const costUsd = {
    name: "cost_usd",
    unit: "usd",
    better: "lower",
    range: null,
    valueOf: (output) => output.costUsd,
};

;// CONCATENATED MODULE: ./build/js/score/metrics/latency-ms.js
/** How long the original call took: an answer from the store keeps it, and is never faster for being there. */
const latencyMs = {
    name: "latency_ms",
    unit: "ms",
    better: "lower",
    range: null,
    valueOf: (output) => output.latencyMs,
};

;// CONCATENATED MODULE: ./build/js/score/metrics/output-tokens.js
/** Output tokens as the provider billed them, reasoning included. */
const outputTokens = {
    name: "output_tokens",
    unit: "tokens",
    better: "lower",
    range: null,
    valueOf: ({ usage }) => usage?.outputTokens ?? null,
};

// EXTERNAL MODULE: ./build/js/score/checks/counts.js
var counts = __webpack_require__(30417);
// EXTERNAL MODULE: ./build/js/score/output-text.js
var output_text = __webpack_require__(65852);
;// CONCATENATED MODULE: ./build/js/score/metrics/output-words.js


/** Words as checks count them, calls of tools included. */
const outputWords = {
    name: "output_words",
    unit: "words",
    better: "lower",
    range: null,
    valueOf: (output) => (0,counts/* countWords */.rj)((0,output_text/* outputText */.jO)(output)),
};

;// CONCATENATED MODULE: ./build/js/score/metrics/registry.js




/** Numbers that every output may have; criteria and kinds of checks are metrics of their eval set. */
const OUTPUT_METRICS = [
    outputTokens,
    outputWords,
    costUsd,
    latencyMs,
];


/***/ }),

/***/ 65852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ sameOutput),
/* harmony export */   WT: () => (/* binding */ callText),
/* harmony export */   jO: () => (/* binding */ outputText),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14376);
/* harmony import */ var _text_mapping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48754);


/**
 * An output as one text for people: what it says, then its calls in order, each under a line of its own. A line of text
 * that reads like a call gets a backslash, so that nobody takes it for one.
 */
function outputText(output) {
    if (typeof output === "string")
        return output;
    const said = output.text.replaceAll(/^(?=Tool call: )/gmu, "\\");
    const calls = output.toolCalls.map((call) => `Tool call: ${callText(call)}`);
    return said === "" ? calls.join("\n\n") : [said, ...calls].join("\n\n");
}
/**
 * A call as text that equal calls share: its name, then its arguments with keys in code-unit order, however the model
 * ordered them. Without its id, which is new in every answer.
 */
function callText({ name, arguments: given }) {
    const text = typeof given === "string" ? given : JSON.stringify(sorted(given), null, 2);
    return `${name}\n${text}`;
}
/** Whether two outputs are the same byte for byte, but for the ids of calls and the order of arguments. */
function sameOutput(a, b) {
    return a.text === b.text && callsKey(a) === callsKey(b);
}
/** Whether it says nothing and calls nothing. */
function isBlank(output) {
    if (typeof output === "string")
        return output.trim() === "";
    return output.text.trim() === "" && output.toolCalls.length === 0;
}
const callsKey = ({ toolCalls }) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(toolCalls.map(({ name, arguments: given }) => [name, given]));
function sorted(value) {
    if ((0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value))
        return value.map(sorted);
    if (!(0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value))
        return value;
    const keys = Object.keys(value).toSorted();
    return (0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)(keys.map((key) => [key, sorted(value[key])]));
}


/***/ }),

/***/ 95054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ byCodePoint)
/* harmony export */ });
/**
 * Order of Unicode code points. `<` puts U+1F600 before U+FF01 and `localeCompare` differs between
 * machines; the order of cases feeds the random draws, so it may depend on neither.
 */
function byCodePoint(a, b) {
    let at = 0;
    while (at < a.length && at < b.length) {
        const left = a.codePointAt(at);
        const right = b.codePointAt(at);
        if (left !== right)
            return left - right;
        at += left > 0xffff ? 2 : 1;
    }
    return a.length - b.length;
}


/***/ }),

/***/ 1193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ../../../work/main/node_modules/yaml/dist/index.js
var dist = __webpack_require__(88905);
// EXTERNAL MODULE: ./build/js/problem.js
var problem = __webpack_require__(28573);
// EXTERNAL MODULE: ./build/js/text/mapping.js
var mapping = __webpack_require__(48754);
;// CONCATENATED MODULE: ./build/js/text/yaml-values.js


/** Values that aliases and merge keys may repeat in one file: reuse is welcome, multiplication is an attack. */
const MAX_ALIASED = 10_000;
const CORE = "tag:yaml.org,2002:";
const CORE_TAGS = new Set(["str", "int", "float", "bool", "null", "map", "seq"].map((name) => CORE + name));
/** Turns the parsed nodes into plain data and remembers the line of every key and item. */
function readNode(root, sink) {
    const reader = new NodeReader(sink);
    const value = root === null ? null : reader.read(root, 0);
    const first = root === null ? sink.lineAt(0) : sink.lineAt(root.range[0]);
    return { value, lineOf: (path) => reader.lineOf(value, path, first) };
}
class NodeReader {
    #sink;
    #lines = new WeakMap();
    /** Values are immutable, so an alias shares its anchor's; an anchor counts only once it is complete. */
    #anchors = new Map();
    #size = 0;
    #aliased = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    read(node, depth) {
        if (depth > mapping/* MAX_DEPTH */.lr) {
            this.#report(node, `it is nested more than ${mapping/* MAX_DEPTH */.lr} levels deep`, null);
            return null;
        }
        if (node.tag !== undefined && !CORE_TAGS.has(node.tag)) {
            const tag = node.tag.startsWith(CORE) ? `!!${node.tag.slice(CORE.length)}` : node.tag;
            const hint = "remove it: files are data and hold plain values only";
            this.#report(node, `tag \`${tag}\` is not allowed`, hint);
            return null;
        }
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#alias(node);
        const before = this.#size++;
        const value = this.#value(node, depth);
        if (node.anchor !== undefined) {
            this.#anchors.set(node.anchor, { value, size: this.#size - before });
        }
        return value;
    }
    lineOf(root, path, first) {
        let line = first;
        let value = root;
        for (const key of path) {
            const next = typeof value === "object" && value !== null ? this.#lines.get(value)?.get(key) : undefined;
            if (next === undefined)
                return line;
            line = next;
            value = value[key];
        }
        return line;
    }
    #value(node, depth) {
        if ((0,dist/* isScalar */.jn)(node))
            return this.#scalar(node);
        if ((0,dist/* isMap */.jh)(node))
            return this.#map(node, depth);
        const items = node.items.map((item) => this.read(item, depth + 1));
        const lines = node.items.map((item, index) => [index, this.#line(item)]);
        this.#lines.set(items, new Map(lines));
        return items;
    }
    #scalar(node) {
        const { value } = node;
        if (typeof value === "bigint") {
            if (Number.isSafeInteger(Number(value)))
                return Number(value);
            const hint = "put it in quotes, then it is text and stays as written";
            this.#report(node, `integer ${value} is too large to be kept exactly`, hint);
            return null;
        }
        if (typeof value === "number" && !Number.isFinite(value)) {
            this.#report(node, `\`${node.source}\` is not a finite number`, "put it in quotes for text");
            return null;
        }
        if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
            return value;
        }
        return null;
    }
    #alias(node) {
        const target = this.#anchors.get(node.source);
        if (target === undefined) {
            const hint = `mark a value before it with \`&${node.source}\``;
            this.#report(node, `alias \`*${node.source}\` points to nothing that is complete here`, hint);
            return null;
        }
        this.#size += target.size;
        this.#aliased += target.size;
        if (this.#aliased > MAX_ALIASED) {
            // Reported once; the next alias starts a new count, and the file is refused anyway.
            this.#aliased = 0;
            this.#report(node, `aliases repeat more than ${MAX_ALIASED} values`, "write the values out");
            return null;
        }
        return target.value;
    }
    #map(node, depth) {
        const entries = new Map();
        const lines = new Map();
        const merged = [];
        for (const pair of node.items) {
            const key = this.#key(pair.key, lines);
            if (key === null)
                continue;
            const line = this.#line(pair.key);
            lines.set(key.name, line);
            const value = pair.value === null ? null : this.read(pair.value, depth + 1);
            if (key.merge)
                merged.push({ source: value, line });
            else
                entries.set(key.name, value);
        }
        for (const { source, line } of merged)
            this.#merge(source, line, entries, lines);
        const object = (0,mapping/* mapping */.pq)(entries);
        this.#lines.set(object, lines);
        return object;
    }
    /** The key as text; null, and reported, where it cannot be one. */
    #key(node, seen) {
        if (!(0,dist/* isScalar */.jn)(node) || node.value === null || node.tag !== undefined) {
            const hint = "put text that holds braces or brackets in quotes";
            this.#report(node, "a key must be plain text", hint);
            return null;
        }
        const merge = typeof node.value === "symbol";
        const name = merge ? "<<" : String(node.value);
        if (mapping/* UNSAFE_KEYS */.a2.has(name)) {
            this.#report(node, `key \`${name}\` is not allowed`, "give it another name");
            return null;
        }
        const first = seen.get(name);
        if (first !== undefined) {
            this.#report(node, `key \`${name}\` is repeated; it stands on line ${first} too`, "keep one");
            return null;
        }
        return { name, merge };
    }
    /** A mapping's own keys win over merged ones, and earlier sources over later. */
    #merge(source, line, entries, lines) {
        const sources = (0,mapping/* isList */.Lv)(source) ? source : [source];
        for (const from of sources) {
            if (!(0,mapping/* isMapping */.pi)(from)) {
                this.#sink.report(line, "`<<` merges mappings only", "name a mapping, as in `<<: *common`");
                return;
            }
            for (const [key, value] of Object.entries(from)) {
                if (entries.has(key))
                    continue;
                entries.set(key, value);
                lines.set(key, this.#lines.get(from)?.get(key) ?? line);
            }
        }
    }
    #line(node) {
        return this.#sink.lineAt(node.range[0]);
    }
    #report(node, message, hint) {
        this.#sink.report(this.#line(node), message, hint);
    }
}

;// CONCATENATED MODULE: ./build/js/text/yaml.js



/**
 * Reads one YAML 1.2 document (core schema and merge keys) as data: other tags, unsafe keys, repeated keys and
 * aliases that multiply are problems. `firstLine` is the file's line on which `text` begins.
 */
function parseYaml(text, file, firstLine = 1) {
    const counter = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
        version: "1.2",
        schema: "core",
        merge: true,
        resolveKnownTags: false,
        // The library compares every key with every other; readNode does it with a set, and says where the first is.
        uniqueKeys: false,
        // A number would already be rounded when it is looked at.
        intAsBigInt: true,
        prettyErrors: false,
        lineCounter: counter,
        // Not "silent": that would also keep a second document quiet.
        logLevel: "error",
    });
    // What is never closed is noticed past the end of the text, where there is no line to point to.
    const last = text.trimEnd().length;
    const lineAt = (offset) => Math.max(1, counter.linePos(Math.min(offset, last)).line) + firstLine - 1;
    // Later errors are mostly the first one's echo.
    const [error] = document.errors;
    if (error)
        return (0,problem/* refused */.J5)(syntaxProblem(error, file, lineAt(error.pos[0])));
    const problems = [];
    const read = readNode(document.contents, {
        lineAt,
        report: (line, message, hint) => problems.push({ file, line, message, hint }),
    });
    const [warning] = document.warnings;
    if (warning && problems.length === 0) {
        return (0,problem/* refused */.J5)(syntaxProblem(warning, file, lineAt(warning.pos[0])));
    }
    return problems.length > 0 ? { ok: false, problems } : (0,problem/* parsed */.Yz)(read);
}
const HINTS = {
    TAB_AS_INDENT: "indent with spaces",
    BAD_INDENT: "check its indentation and its closing bracket",
    BLOCK_AS_IMPLICIT_KEY: "put text that holds `: ` in quotes",
    MULTILINE_IMPLICIT_KEY: "give every key its `:`, and put longer text in a block (`key: |`)",
    MISSING_CHAR: "give every key its `:`, and every quote and bracket its other half",
    BAD_SCALAR_START: "put text that begins with a special character in quotes",
    MULTIPLE_DOCS: "keep one document in the file, without a further `---`",
};
function syntaxProblem(error, file, line) {
    const message = `invalid YAML: ${clauseOf(error)}`;
    return { file, line, message, hint: HINTS[error.code] ?? null };
}
/** The library's words, except where they speak of its own calls. */
function clauseOf({ code, message }) {
    if (code === "MULTIPLE_DOCS")
        return "a second document begins here";
    if (message.includes("call stack"))
        return "it is nested too deeply";
    const said = message.split("\n", 1)[0] ?? "";
    return said.charAt(0).toLowerCase() + said.slice(1);
}


/***/ })

};
