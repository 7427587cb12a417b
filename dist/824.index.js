export const id = 824;
export const ids = [824];
export const modules = {

/***/ 28505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ average),
/* harmony export */   _m: () => (/* binding */ clopperPearsonUpper),
/* harmony export */   rF: () => (/* binding */ wilson),
/* harmony export */   xE: () => (/* binding */ tBound)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);

/**
 * Mean of independent case differences with one-sided t bounds, each at `confidence` (0.5–1): the two
 * together are the two-sided interval at 2·confidence − 1. Null with fewer than two values.
 */
function tBound(differences, confidence) {
    const n = differences.length;
    if (n < 2)
        return null;
    const mean = average(differences);
    let squares = 0;
    for (const d of differences)
        squares += (d - mean) ** 2;
    const half = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .tQuantile */ .YW)(confidence, n - 1) * Math.sqrt(squares / (n - 1) / n);
    return { mean, lower: mean - half, upper: mean + half };
}
/**
 * One-sided upper bound of a rate after `failures` of n (Clopper & Pearson 1934); 1 where all failed.
 * `failures` may be a sum of fractions, then the bound interpolates. Null with n < 1.
 */
function clopperPearsonUpper(failures, n, confidence) {
    if (n < 1)
        return null;
    // A sum of thirds or eighths that should be n may fall short of it by rounding.
    if (n - failures < 1e-9)
        return 1;
    return (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .betaQuantile */ .O9)(confidence, failures + 1, n - failures);
}
const Z_95 = 1.959964;
/**
 * Two-sided 95 % score interval of a proportion (E. B. Wilson, JASA 22, 1927, 209–212); within 0–1, and sound for
 * small n.
 */
function wilson(successes, n) {
    const rate = successes / n;
    const shrink = 1 + Z_95 ** 2 / n;
    const centre = (rate + Z_95 ** 2 / (2 * n)) / shrink;
    const half = (Z_95 / shrink) * Math.sqrt((rate * (1 - rate)) / n + Z_95 ** 2 / (4 * n ** 2));
    return { lower: Math.max(0, centre - half), upper: Math.min(1, centre + half) };
}
/** Mean of at least one value. */
function average(values) {
    let sum = 0;
    for (const value of values)
        sum += value;
    return sum / values.length;
}


/***/ }),

/***/ 6421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O9: () => (/* binding */ betaQuantile),
/* harmony export */   YW: () => (/* binding */ tQuantile),
/* harmony export */   w_: () => (/* binding */ tCdf)
/* harmony export */ });
/* unused harmony export betaCdf */
/*
 * Beta and Student's t. Absolute error below 1e-11 for shape parameters up to 10⁴ (checked in the tests
 * against closed forms and published tables).
 */
/** Regularised incomplete beta I_x(a, b): P(X ≤ x) of Beta(a, b); a, b > 0. */
function betaCdf(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    // The fraction converges fast on this side of the mean only (DLMF 8.17.4 mirrors the other side).
    if (x > (a + 1) / (a + b + 2))
        return 1 - betaCdf(1 - x, b, a);
    const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b));
    return (front * betaFraction(x, a, b)) / a;
}
/** The x with I_x(a, b) = p; p in 0 … 1. Newton's steps, bisection where they leave the bracket. */
function betaQuantile(p, a, b) {
    if (p <= 0)
        return 0;
    if (p >= 1)
        return 1;
    const normaliser = logBeta(a, b);
    let low = 0;
    let high = 1;
    let x = a / (a + b);
    for (let step = 0; step < MAX_QUANTILE_STEPS; step++) {
        const error = betaCdf(x, a, b) - p;
        if (error > 0)
            high = x;
        else
            low = x;
        const density = Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - normaliser);
        const newton = x - error / density;
        const next = newton > low && newton < high ? newton : (low + high) / 2;
        if (next === x || Math.abs(next - x) <= Number.EPSILON * x)
            return next;
        x = next;
    }
    return x;
}
/** P(T ≤ t) of Student's t with `degrees` > 0 degrees of freedom. */
function tCdf(t, degrees) {
    const beyond = betaCdf(degrees / (degrees + t * t), degrees / 2, 0.5) / 2;
    return t > 0 ? 1 - beyond : beyond;
}
/** The t with P(T ≤ t) = p; 0 < p < 1. T²/(ν + T²) is Beta(½, ν/2) (DLMF 8.17; Abramowitz & Stegun 26.7.1). */
function tQuantile(p, degrees) {
    if (p < 0.5)
        return -tQuantile(1 - p, degrees);
    const y = betaQuantile(2 * p - 1, 0.5, degrees / 2);
    return Math.sqrt((degrees * y) / (1 - y));
}
const MAX_QUANTILE_STEPS = 200;
const MAX_FRACTION_TERMS = 100_000;
/** Keeps the fraction's denominators off zero (modified Lentz; Thompson & Barnett 1986). */
const TINY = 1e-300;
/** The continued fraction DLMF 8.17.22 by the modified Lentz method. */
function betaFraction(x, a, b) {
    let c = 1;
    let d = 1 / away(1 - ((a + b) * x) / (a + 1));
    let value = d;
    for (let m = 1; m < MAX_FRACTION_TERMS; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / away(1 + even * d);
        c = away(1 + even / c);
        value *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / away(1 + odd * d);
        c = away(1 + odd / c);
        value *= d * c;
        if (Math.abs(d * c - 1) < Number.EPSILON)
            break;
    }
    return value;
}
function away(denominator) {
    return Math.abs(denominator) < TINY ? TINY : denominator;
}
function logBeta(a, b) {
    return logGamma(a) + logGamma(b) - logGamma(a + b);
}
/** Lanczos (1964), g = 7, n = 9; coefficients of Godfrey (2001), relative error below 1e-15 for x > 0. */
function logGamma(x) {
    if (x < 0.5)
        return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
    const t = x + 6.5;
    let sum = LANCZOS[0];
    for (let i = 1; i < LANCZOS.length; i++)
        sum += LANCZOS[i] / (x - 1 + i);
    return Math.log(2 * Math.PI) / 2 + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}
const LANCZOS = [
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
    -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
    1.5056327351493116e-7,
];


/***/ }),

/***/ 4412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   B2: () => (/* binding */ MIN_CASES),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   Sf: () => (/* binding */ defaultThresholds),
/* harmony export */   bT: () => (/* binding */ RUBRIC_SCALE)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79129);

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

/***/ 34732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ effectivePolicy),
/* harmony export */   V: () => (/* binding */ strictness)
/* harmony export */ });
/* harmony import */ var _all_cases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79129);

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

/***/ 82447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ ENDPOINTS)
/* harmony export */ });
/** What every comparison has, whatever the eval set measures, under the names that policy calls it by. */
const ENDPOINTS = ["rubric", "judge", "checks"];


/***/ }),

/***/ 74800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ withInstructions)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95452);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17177);


/** What every instruction must speak of, or a judge would read its own fences as text. */
const FENCE = "[[BEGIN";
const LONGEST = 20_000;
/**
 * The configuration with the judge's own words in the place of ours, read from the tree that it stands in: base's, so that
 * no pull request words its own judge. The digest then names those words too.
 */
async function withInstructions(config, text) {
    const { judge, digest } = config;
    if (judge === null)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Yz)(config);
    const problems = [];
    const read = async (question) => {
        const named = judge.instructions[question];
        if (named === null)
            return null;
        const found = await text(named.path);
        if (found?.ok === false)
            problems.push(...found.problems);
        const said = found?.ok === true ? found.value.text : "";
        const fault = found === null ? "does not exist" : found.ok ? faultOf(said) : null;
        if (fault !== null) {
            const line = config.lineOf(["judge", "instructions", question]);
            const message = `\`judge.instructions.${question}\` names ${named.path}, which ${fault}`;
            problems.push({ file: config.path, line, message, hint: HINT });
        }
        return { path: named.path, text: said };
    };
    const [pair, single] = [await read("pair"), await read("single")];
    if (problems.length > 0)
        return { ok: false, problems };
    if (pair === null && single === null)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Yz)(config);
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Yz)({
        ...config,
        digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)([digest, pair?.text ?? null, single?.text ?? null]),
        judge: { ...judge, instructions: { pair, single } },
    });
}
const HINT = "begin with a copy of the built-in text, which docs/judge.md links, and change how to score";
function faultOf(text) {
    if (text.trim() === "")
        return "is empty";
    if (text.length > LONGEST)
        return `is longer than ${LONGEST} characters`;
    return text.includes(FENCE)
        ? null
        : `does not tell the judge of its blocks (\`${FENCE} name code]]\`)`;
}


/***/ }),

/***/ 29732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ configWithoutFile),
  o: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./build/js/digest.js
var digest = __webpack_require__(95452);
// EXTERNAL MODULE: ./build/js/models/provider.js
var models_provider = __webpack_require__(4880);
// EXTERNAL MODULE: ./build/js/problem.js
var problem = __webpack_require__(17177);
// EXTERNAL MODULE: ./build/js/text/mapping.js
var mapping = __webpack_require__(29870);
// EXTERNAL MODULE: ./build/js/text/shape.js
var text_shape = __webpack_require__(2345);
// EXTERNAL MODULE: ./build/js/text/yaml.js + 1 modules
var yaml = __webpack_require__(12103);
// EXTERNAL MODULE: ./build/js/units.js
var units = __webpack_require__(43757);
;// CONCATENATED MODULE: ./build/js/config/gate-policy.js


/** The policy that a checked `gate` states. */
function gatePolicy(gate) {
    const { tier, coverage, inconclusive, sampling, evidence, emergency, branches } = gate;
    return {
        tier,
        coverage,
        inconclusive,
        sampling,
        evidence,
        onPolicyChange: gate.on_policy_change,
        showHeadRubric: gate.show_head_rubric,
        requireCalibration: calibrationDemand(gate.require_calibration),
        emergency: emergency.map((login) => login.toLowerCase()),
        signOff: signOffPolicy(gate.sign_off),
        branches,
        slices: each(gate.slices, slicePolicy),
        metrics: each(gate.metrics, metricPolicy),
        advisory: [],
    };
}
const calibrationDemand = (of) => of === undefined ? null : { kappa: of.kappa, maxAgeDays: of.max_age_days };
const signOffPolicy = (of) => of === undefined ? null : { by: of.by, role: of.role ?? null, teams: of.teams };
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
var all_cases = __webpack_require__(79129);
// EXTERNAL MODULE: ./build/js/text/suggest.js
var suggest = __webpack_require__(26014);
;// CONCATENATED MODULE: ./build/js/config/gate-rules.js


/** What is wrong with a `gate` whose every key is right by itself. */
function gateProblems(gate, file, lineOf) {
    const faults = [
        ...targetsOf(gate).flatMap(muteFaults),
        ...targetsOf(gate).flatMap(outsideScale),
        ...hiddenWhole(gate),
        ...nobodySigns(gate),
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
function nobodySigns({ sign_off: signOff }) {
    if (signOff === undefined || signOff.by.length + signOff.teams.length > 0)
        return [];
    if (signOff.role !== undefined)
        return [];
    const message = "`gate.sign_off` names nobody";
    return [{ at: ["gate", "sign_off"], message, hint: "add `by`, `role` or `teams`" }];
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./build/js/config/value-shapes.js


/** Values that several keys of evenhand.yaml take. Descriptions complete the sentence "`key` must be …". */
const oneOf = (names) => schemas/* enum */.k5n(names).meta({ description: `one of ${names.join(", ")}` });
const wholeNumber = (min, max) => schemas/* int */.Whr()
    .min(min)
    .max(max)
    .meta({
    description: `a whole number from ${min} to ${max}`,
});
/** A file of this repository: no way out of it, no other scheme, no platform's separators. */
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
const address = schemas/* string */.YjP().refine(isEndpoint).meta({
    description: "an http or https address without user name, query and fragment",
    sensitive: true,
});
const variableName = schemas/* string */.YjP()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/)
    .meta({
    description: "the name of the environment variable that holds the key, not the key itself",
    sensitive: true,
});
/** Credentials in an address would be printed wherever the address is. */
function isEndpoint(text) {
    if (!URL.canParse(text))
        return false;
    const url = new URL(text);
    const web = url.protocol === "http:" || url.protocol === "https:";
    return web && url.username === "" && url.password === "" && url.search === "" && url.hash === "";
}

;// CONCATENATED MODULE: ./build/js/config/gate-schema.js




/** The shape of `gate`: what may be red, and by how much. Rules that span several keys are in gate-rules.ts. */
const TIERS = ["gate", "warn", "show"];
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
const login = schemas/* string */.YjP()
    .regex(/^[A-Za-z0-9](?:[-_]?[A-Za-z0-9]){0,38}$/)
    .meta({ description: "the login of a person on GitHub, without `@`" });
const team = schemas/* string */.YjP()
    .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,38}\/[A-Za-z0-9][A-Za-z0-9_.-]*$/)
    .meta({ description: "a team on GitHub such as `acme/legal`" });
const signOff = schemas/* strictObject */.rej({
    by: schemas/* array */.YOg(login).default([]),
    role: oneOf(["write", "maintain", "admin"]).optional(),
    teams: schemas/* array */.YOg(team).default([]),
});
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
    emergency: schemas/* array */.YOg(login)
        .meta({ description: "a list of logins such as `[octocat]`" })
        .default([]),
    sign_off: signOff.optional(),
    branches: schemas/* array */.YOg(branch)
        .meta({ description: "a list of patterns of branch names such as `release/*`" })
        .default([]),
    slices: schemas/* record */.g1P(gate_schema_name, slice).prefault({}),
    metrics: schemas/* record */.g1P(gate_schema_name, metric).prefault({}),
});

;// CONCATENATED MODULE: ./build/js/config/target-schema.js




/** The shape of a rule's `target`: the application that answers in a model's place. */
const program = schemas/* tuple */.PVZ([schemas/* string */.YjP().regex(/\S/)], schemas/* string */.YjP())
    .meta({ description: "a list, program and arguments, such as `[python3, app/answer.py]`" });
const TargetShape = schemas/* strictObject */.rej({
    command: program.optional(),
    url: address.optional(),
    files: schemas/* array */.YOg(glob).meta({ description: "a list of patterns such as `[app/**]`" }).default([]),
    slots: wholeNumber(1, 64).default(2),
    timeout: wholeNumber(1, 1800).default(60),
    memory_mb: wholeNumber(16, 1_000_000).default(2048),
    env: schemas/* array */.YOg(variableName)
        .meta({ description: "a list of names of environment variables, not their values" })
        .default([]),
    api_key_env: variableName.optional(),
    forks: oneOf(["refuse", "allow"]).default("refuse"),
});
/** What the keys of a target must be to each other. */
function targetProblems(target, at, { file, lineOf }) {
    const problem = (key, message, hint) => ({
        file,
        line: lineOf(key === null ? at : [...at, key]),
        message: `\`target\` ${message}`,
        hint,
    });
    const { command, url, files } = target;
    if (command === undefined && url === undefined) {
        return [problem(null, "names no application", "give it a `command` or a `url`")];
    }
    if (command !== undefined && url !== undefined) {
        return [problem("url", "has both a `command` and a `url`", "one of them answers")];
    }
    if (command !== undefined && files.length === 0) {
        const hint = "add `files` with patterns of all that it consists of, such as `[app/**]`";
        return [problem("command", "has a `command` and no `files`", hint)];
    }
    if (command !== undefined && target.api_key_env !== undefined) {
        return [problem("api_key_env", "has a key that no `command` is sent", "name it under `env`")];
    }
    if (url !== undefined && target.env.length > 0) {
        const hint = "its token is named by `api_key_env`";
        return [problem("env", "has an `env`, which a `url` cannot be given", hint)];
    }
    return [];
}
/** One that `targetProblems` has nothing to say of. */
function targetOf(shape) {
    const { command, url, files, slots, forks } = shape;
    const common = { files, slots, forks, timeoutMs: (0,units/* millis */.ne)(shape.timeout * 1000) };
    if (command !== undefined) {
        return { kind: "command", command, env: shape.env, memoryMb: shape.memory_mb, ...common };
    }
    return { kind: "http", url: url ?? "", apiKeyEnv: shape.api_key_env ?? null, ...common };
}

// EXTERNAL MODULE: ./build/js/prompts/pointer.js
var pointer = __webpack_require__(31603);
// EXTERNAL MODULE: ./build/js/models/model-id.js
var model_id = __webpack_require__(42308);
;// CONCATENATED MODULE: ./build/js/config/schema.js








/**
 * The shape of evenhand.yaml. Descriptions complete the sentence "`key` must be …"; what spans several keys is
 * checked in load.ts and gate-rules.ts.
 */
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
const ref = schemas/* string */.YjP().refine(pointer/* isRefName */.pA).meta({
    description: "the name of a tag or a branch, such as `release` or `v1.4`",
});
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
    model: schemas/* string */.YjP().regex(/\S/).refine(model_id/* isModelId */.T).meta({ description: "the id of a model" }),
    base_url: address.optional(),
    api_key_env: variableName.optional(),
    concurrency: wholeNumber(1, 256).default(8),
    prices: prices.optional(),
    requests_per_minute: wholeNumber(1, 10_000_000).optional(),
    tokens_per_minute: wholeNumber(1, 10_000_000_000).optional(),
};
const instructionFile = schemas/* string */.YjP()
    .regex(/\S/)
    .meta({ description: "the path of a text file of this repository" });
const ConfigShape = schemas/* strictObject */.rej({
    prompts: schemas/* array */.YOg(schemas/* strictObject */.rej({
        files: glob,
        evals,
        depends_on: schemas/* array */.YOg(glob)
            .meta({ description: "a list of patterns such as `[retrieval/**]`" })
            .optional(),
        key: key.optional(),
        template: template.optional(),
        production: schemas/* strictObject */.rej({ ref })
            .meta({ description: "`{ ref: … }` with the tag or branch that is deployed" })
            .optional(),
        target: TargetShape.optional(),
    }))
        .min(1)
        .meta({ description: "a list of at least one `{ files: …, evals: … }`" }),
    run: oneOf(["always", "label", "approval", "ready"]).default("always"),
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
        instructions: schemas/* strictObject */.rej({ pair: instructionFile.optional(), single: instructionFile.optional() })
            .meta({ description: "a mapping from `pair` and `single` to files" })
            .prefault({}),
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
        ...shape.value.prompts.flatMap(({ target }, n) => target === undefined
            ? []
            : targetProblems(target, ["prompts", n, "target"], { file: path, lineOf })),
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
        run: shape.run,
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
const promptRule = ({ depends_on = [], target, ...rule }) => ({
    ...rule,
    dependsOn: depends_on,
    ...(target && { target: targetOf(target) }),
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
/** A file's text is read where the tree is (instructions.ts). */
const named = (path) => (path === undefined ? null : { path, text: "" });
function judgeEntry(entry) {
    return {
        ...modelEntry(entry),
        sameFamily: entry.same_family ?? null,
        textOnly: entry.text_only,
        instructions: {
            pair: named(entry.instructions.pair),
            single: named(entry.instructions.single),
        },
    };
}


/***/ }),

/***/ 12980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ readCalibration)
/* harmony export */ });
/* harmony import */ var _score_calibration_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32451);

/** The calibration of an eval set's judge; null where the tree has none. */
async function readCalibration(files, evalPath) {
    const path = (0,_score_calibration_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordPath */ .lX)(evalPath);
    const read = await files.text(path);
    if (read === null || !read.ok)
        return read;
    return (0,_score_calibration_record_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRecord */ .Hh)(read.value.text, path);
}


/***/ }),

/***/ 39954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   jO: () => (/* binding */ armsOf),
/* harmony export */   rl: () => (/* binding */ pairGroups),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/** Pairs the prompts of two trees; those whose files no change touches, and that nothing `reached`, are left out. */
function pairGroups(base, head, changes, reached) {
    const headNames = new Set(head.map((group) => group.name));
    const baseByName = new Map(base.map((group) => [group.name, group]));
    const sources = renameSources(changes);
    const leaving = base.filter((group) => !headNames.has(group.name));
    const leavingByPath = new Map(leaving.flatMap((group) => filesOf(group).map((path) => [path, group])));
    const leavingByFolded = new Map(leaving.map((group) => [folded(group.name), group]));
    const movedFrom = (group) => {
        const from = filesOf(group).flatMap((path) => leavingByPath.get(sources.get(path) ?? "") ?? []);
        return from[0] ?? leavingByFolded.get(folded(group.name)) ?? null;
    };
    const touched = new Set(changes.flatMap(pathsOf));
    const isTouched = (group) => group !== null && relevantFiles(group).some((path) => touched.has(path));
    const isReached = (group) => filesOf(group).some((path) => reached.has(path));
    const pairs = head
        .map((group) => ({ head: group, base: baseByName.get(group.name) ?? movedFrom(group) }))
        .filter((pair) => isTouched(pair.head) || isTouched(pair.base) || isReached(pair.head));
    const moved = new Set(pairs.map((pair) => pair.base));
    return { pairs, removed: leaving.filter((group) => !moved.has(group)) };
}
/** One for names that are one file on macOS or Windows: letter case and composed accents aside. */
const folded = (name) => name.normalize("NFC").toLowerCase();
/**
 * What to compare for a pair. A single file is compared with production's. In a folder of versions each new version
 * and one that the pointer moves to is compared with production's, and a version edited in place with itself, as is
 * the one in production where a change reached it.
 */
function armsOf(pair, production, changed, reached) {
    const { head, base } = pair;
    const current = base?.kind === "single" ? base.path : (production.base?.path ?? null);
    if (head.kind === "versions") {
        return versionArms({ head, base }, production, current, { changed, reached });
    }
    const { name, path } = head;
    // A file that was no prompt of base, because another one claimed its name, is still its own production.
    const own = changed.get(path)?.kind === "edited" ? path : null;
    return [arm(name, path, base === null ? own : current, changed)];
}
function versionArms({ head, base }, production, current, { changed, reached }) {
    const ids = new Map(base?.kind === "versions" ? base.versions.map((of) => [of.path, of.id]) : []);
    /** The same version in base, also where its folder was moved; a number that changes makes a new version. */
    const originOf = ({ id, path }) => {
        const change = changed.get(path);
        const source = change?.kind === "renamed" ? change.from : path;
        return ids.get(source) === id ? source : null;
    };
    const inProduction = ({ id }) => id === production.head?.id;
    const arms = head.versions.flatMap((version) => {
        const { path } = version;
        const origin = originOf(version);
        const isNew = origin === null && changed.has(path) && base !== null;
        const isMoved = inProduction(version) && path !== current;
        const isEdited = origin !== null && isEdit(changed.get(path));
        const isReached = origin !== null && inProduction(version) && reached.has(path);
        if (!isNew && !isMoved && !isEdited && !isReached)
            return [];
        const name = `${head.name}/${version.id}`;
        const baseline = isNew || isMoved ? current : origin;
        return [{ ...arm(name, path, baseline, changed), versionEdited: isEdited && origin === path }];
    });
    const [only, ...others] = arms;
    return only !== undefined && others.length === 0 ? [{ ...only, name: head.name }] : arms;
}
function arm(name, path, baseline, changed) {
    const change = changed.get(path);
    const renamed = change?.kind === "renamed" && change.from === baseline;
    const untouched = change === undefined && path === baseline;
    const kind = baseline === null ? "added" : renamed ? "renamed" : untouched ? "reached" : "edited";
    return { name, path, baseline, change: kind, versionEdited: false };
}
const isEdit = (change) => change?.kind === "edited" || (change?.kind === "renamed" && change.similarity < 100);
/** A prompt's own files: the single one, or its versions. */
const filesOf = (group) => group.kind === "single" ? [group.path] : group.versions.map((version) => version.path);
const relevantFiles = (group) => group.kind === "versions" && group.pointer !== null
    ? [...filesOf(group), group.pointer]
    : filesOf(group);
/** Where a change shows: a move at both of its ends. */
const pathsOf = (change) => change.kind === "renamed" ? [change.from, change.path] : [change.path];
const renameSources = (changes) => new Map(changes.flatMap((change) => (change.kind === "renamed" ? [[change.path, change.from]] : [])));


/***/ }),

/***/ 71132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ configsIn),
/* harmony export */   q: () => (/* binding */ otherConfigs)
/* harmony export */ });
/* harmony import */ var _prompts_formats_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93145);

const CONFIG_NAME = /(?:^|\/)evenhand\.ya?ml$/;
/** Where the workflow of that name lies. */
const WORKFLOWS = /(?:^|\/)\.github\//;
/** Files that are called like a configuration, wherever they lie. */
const configsIn = (paths) => paths.filter((path) => CONFIG_NAME.test(path) && !WORKFLOWS.test(path));
/** Configurations beside the one of this run, such as other packages', in whose folders the change touches something. */
const otherConfigs = (paths, configPath, touched) => configsIn(paths)
    .filter((path) => path !== configPath && isTouched((0,_prompts_formats_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path), touched))
    .map((file) => ({
    file,
    line: null,
    message: "this is another configuration, which this run does not read",
    hint: `a run of its own has \`--config ${file}\`, on GitHub a step with \`config: ${file}\``,
}));
const isTouched = (folder, touched) => [...touched].some((path) => folder === "" || path.startsWith(`${folder}/`));


/***/ }),

/***/ 19075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ policyEdits),
  X: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: ./build/js/config/instructions.js
var instructions = __webpack_require__(74800);
// EXTERNAL MODULE: ./build/js/config/load.js + 6 modules
var load = __webpack_require__(29732);
// EXTERNAL MODULE: ./build/js/text/mapping.js
var mapping = __webpack_require__(29870);
// EXTERNAL MODULE: ./build/js/detect/policy-item.js
var policy_item = __webpack_require__(77318);
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
        ...emergencyItems(base.emergency, head.emergency),
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
/** Whoever is named may let a pull request pass unmeasured. */
const emergencyItems = (base, head) => (0,policy_item/* union */.KC)(base, head).flatMap((login) => {
    const may = (logins) => (logins.includes(login) ? "yes" : "no");
    const direction = head.includes(login) ? "looser" : "stricter";
    return (0,policy_item/* item */.AS)(`emergency by ${(0,policy_item/* quotedName */.aH)(login)}`, [may(base), may(head)], direction);
});
/** On a branch with a policy of its own, whoever may push there chooses it. */
function branchItems(base, head) {
    const whose = (patterns, pattern) => patterns.includes(pattern) ? "their own" : "the default branch's";
    return (0,policy_item/* union */.KC)(base, head).flatMap((pattern) => (0,policy_item/* item */.AS)(`policy of branches ${(0,policy_item/* quotedName */.aH)(pattern)}`, [whose(base, pattern), whose(head, pattern)], head.includes(pattern) ? "looser" : "stricter"));
}

// EXTERNAL MODULE: ./build/js/compare/thresholds.js
var thresholds = __webpack_require__(4412);
// EXTERNAL MODULE: ./build/js/all-cases.js
var all_cases = __webpack_require__(79129);
// EXTERNAL MODULE: ./build/js/config/endpoints.js
var endpoints = __webpack_require__(82447);
// EXTERNAL MODULE: ./build/js/text/day-in-words.js
var day_in_words = __webpack_require__(87656);
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
        const [before, after] = [base, head].map((rules) => rules.find((of) => of.files === files));
        return [
            ...(0,policy_item/* item */.AS)(`evals of ${(0,policy_item/* quotedName */.aH)(files)}`, places, direction),
            ...(before !== undefined && after !== undefined ? changesWithin(before, after) : []),
            ...(0,policy_item/* item */.AS)(`target of ${(0,policy_item/* quotedName */.aH)(files)}`, [targetOf(before), targetOf(after)], "changed"),
        ];
    });
}
/** Of a rule on both sides: one that comes or goes is told as a whole. */
function changesWithin(base, head) {
    const name = (0,policy_item/* quotedName */.aH)(base.files);
    const globs = ({ dependsOn }) => dependsOn.length === 0 ? "none" : dependsOn.join(", ");
    const fewer = base.dependsOn.some((glob) => !head.dependsOn.includes(glob));
    // Another tag is another baseline: it may hide a loss, or show an old one again.
    const ref = ({ production }) => production?.ref ?? "the base branch";
    return [
        ...(0,policy_item/* item */.AS)(`depends_on of ${name}`, [globs(base), globs(head)], fewer ? "looser" : "stricter"),
        ...(0,policy_item/* item */.AS)(`production of ${name}`, [ref(base), ref(head)], "changed"),
    ];
}
function targetOf(rule) {
    const target = rule?.target;
    if (target === undefined)
        return "none";
    const where = target.kind === "command" ? target.command.join(" ") : target.url;
    const allowed = target.forks === "allow" ? ", for forks too" : "";
    return `${where}${allowed}${target.kind === "command" ? `, of ${target.files.join(", ")}` : ""}`;
}
const evalsByFiles = (rules) => (0,mapping/* mapping */.pq)(rules.map(({ files, evals }) => [files, evals]));
const endpoint = ({ provider, model, baseUrl, price }) => `${provider}/${model}${baseUrl === null ? "" : ` at ${baseUrl}`}${price === undefined ? "" : `, ${priceText(price)}`}`;
/** A lower price lets a budget reach further. */
const priceText = ({ input, cached, cacheWrite = input, output }) => `$${input} in, $${cached} cached, $${cacheWrite} written, $${output} out a million tokens`;
const shared = ({ store: { share } }) => share === null ? "unless public" : share ? "yes" : "no";
const dollars = ({ budget }) => `$${(0,policy_item/* numberText */.$4)(budget.maxUsd)}`;
const calls = ({ budget }) => `${budget.maxCalls} calls`;

// EXTERNAL MODULE: ./build/js/evals/eval-set.js
var eval_set = __webpack_require__(38431);
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

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(37291);
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
    if (!source?.ok)
        return source;
    const read = (0,load/* parseConfig */.o)(source.value.text, path);
    return read.ok ? (0,instructions/* withInstructions */.w)(read.value, files.text) : read;
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

/***/ 77318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ numberText),
/* harmony export */   AS: () => (/* binding */ item),
/* harmony export */   E0: () => (/* binding */ tierItem),
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   aH: () => (/* binding */ quotedName),
/* harmony export */   n: () => (/* binding */ numberItem)
/* harmony export */ });
/* harmony import */ var _config_effective_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34732);
/* harmony import */ var _text_by_code_point_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47666);


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

/***/ 67502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  my: () => (/* binding */ headNameProblems),
  eZ: () => (/* binding */ namesOf),
  NP: () => (/* binding */ policyProblems)
});

// EXTERNAL MODULE: ./build/js/config/endpoints.js
var endpoints = __webpack_require__(82447);
// EXTERNAL MODULE: ./build/js/all-cases.js
var all_cases = __webpack_require__(79129);
// EXTERNAL MODULE: ./build/js/text/suggest.js
var suggest = __webpack_require__(26014);
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
var eval_set = __webpack_require__(38431);
// EXTERNAL MODULE: ./build/js/score/metrics/registry.js + 4 modules
var registry = __webpack_require__(80453);
// EXTERNAL MODULE: ./build/js/detect/policy-edits.js + 7 modules
var policy_edits = __webpack_require__(19075);
// EXTERNAL MODULE: ./build/js/detect/side.js
var side = __webpack_require__(68817);
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

/***/ 79780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readPolicy)
/* harmony export */ });
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26014);
/* harmony import */ var _other_configs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71132);
/* harmony import */ var _policy_edits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19075);
/* harmony import */ var _stopped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56121);




/** Configurations that a sentence names. */
const MOST_OTHERS = 5;
/** Reads it from the policy tree, which head cannot edit; from head only where there is none yet. */
async function readPolicy(policy, head, path) {
    const owned = await (0,_policy_edits_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfig */ .X)(policy, path);
    const read = owned ?? (await (0,_policy_edits_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfig */ .X)(head, path));
    if (read === null) {
        const others = (0,_other_configs_js__WEBPACK_IMPORTED_MODULE_2__/* .configsIn */ .F)(head.paths);
        const message = "there is no configuration at this path";
        const hint = others.length === 0
            ? "add it with `prompts: [{ files: prompts/**/*.md, evals: evals/{name}.yaml }]`"
            : `there is ${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(others.slice(0, MOST_OTHERS))}: name one by \`--config\`, on GitHub by the input \`config\``;
        return (0,_stopped_js__WEBPACK_IMPORTED_MODULE_3__/* .stoppedBy */ .$)([{ file: path, line: null, message, hint }]);
    }
    if (!read.ok)
        return (0,_stopped_js__WEBPACK_IMPORTED_MODULE_3__/* .stoppedBy */ .$)(read.problems);
    return { kind: "policy", config: read.value, bootstrap: owned === null, warnings: read.warnings };
}


/***/ }),

/***/ 74229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ productions),
/* harmony export */   H: () => (/* binding */ refOf)
/* harmony export */ });
/* harmony import */ var _prompt_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14113);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68817);
/* harmony import */ var _tree_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26210);



/** Reads each tag's tree once, under the policy's rules, and only if a prompt's production is there. */
function productions({ named }, base, config) {
    const sides = new Map();
    const sideAt = (ref) => {
        const side = sides.get(ref) ?? readSide(named, ref, config);
        sides.set(ref, side);
        return side;
    };
    return async (group) => {
        const place = await refOf(group, base.files, config);
        if (place === null)
            return { ok: true, value: { files: base.files, group, lagging: null } };
        const side = await sideAt(place.ref);
        if (side === null)
            return { ok: false, problem: nowhere(place) };
        if (side === "ambiguous")
            return { ok: false, problem: ambiguous(place) };
        const { files, sha } = side;
        const same = side.groups.find(({ name }) => name === group.name) ?? null;
        return { ok: true, value: { files, group: same, lagging: { ref: place.ref, sha } } };
    };
}
async function readSide(named, ref, config) {
    const found = await named(ref);
    if (found === null || found === "ambiguous")
        return found;
    return { ...(0,_side_js__WEBPACK_IMPORTED_MODULE_1__/* .sideOf */ .J)(await (0,_tree_files_js__WEBPACK_IMPORTED_MODULE_2__/* .treeFiles */ .C)(found.tree), config.prompts), sha: found.sha };
}
/** By the pointer beside its versions, else by its rule; null where production is base. */
async function refOf(group, files, config) {
    const pointer = await (0,_prompt_version_js__WEBPACK_IMPORTED_MODULE_0__/* .readPointer */ .qT)(files, group);
    if (pointer.ok && pointer.value !== null && group.kind === "versions") {
        const { value } = pointer;
        // A pointer is about its prompt alone, and counts before what a rule says of many.
        return value.kind === "ref" ? { ...value, file: group.pointer } : null;
    }
    const { rule } = group;
    if (rule.production === undefined)
        return null;
    const at = config.prompts.indexOf(rule);
    const line = config.lineOf(["prompts", at, "production", "ref"]);
    return { ref: rule.production.ref, file: config.path, line };
}
const nowhere = ({ ref, file, line }) => ({
    file,
    line,
    message: `production is read from \`${ref}\`, and no tag or branch is called so`,
    hint: `push it, or name one that exists; in a clone of your own: \`git fetch origin tag ${ref}\``,
});
const ambiguous = ({ ref, file, line }) => ({
    file,
    line,
    message: `production is read from \`${ref}\`, and a tag and a branch that differ are called so`,
    hint: "delete the one that is not deployed: whoever may push it must not choose what a change is compared with",
});


/***/ }),

/***/ 7592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ promptFiles),
/* harmony export */   _: () => (/* binding */ readTarget)
/* harmony export */ });
/* harmony import */ var _models_targets_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34403);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17177);
/* harmony import */ var _prompts_patterns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46419);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58095);
/* harmony import */ var _reached_prompts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91880);





/** More is no program's source; the digest of all of it names every answer. */
const LARGEST_BYTES = 64 * 2 ** 20;
/** The target of a rule; null where its prompts are answered by models. */
async function readTarget(policy, { target, files: rule }, asker) {
    if (target === undefined)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Yz)(null);
    const refusal = whyRefused(target, asker);
    if (refusal !== null)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Yz)({ target, program: (0,_models_targets_target_js__WEBPACK_IMPORTED_MODULE_0__/* .fileSet */ .po)([]), refused: refusal });
    const read = await filesAt(policy, matching(policy, target.files), `the target of \`${rule}\``);
    if (!read.ok)
        return read;
    if (target.kind === "command" && read.value.files.size === 0) {
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)({
            file: target.files.join(", "),
            line: null,
            message: `the target of \`${rule}\` has no files in the base branch`,
            hint: "an application answers for a pull request once its code is merged",
        });
    }
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Yz)({ target, program: read.value, refused: null });
}
function whyRefused({ forks }, { bootstrap, stranger }) {
    if (bootstrap)
        return "its `target` is this change's own: the base branch names none yet";
    return stranger && forks === "refuse"
        ? "the pull request comes from a fork, and its `target` would answer it beside this repository's secrets"
        : null;
}
/** Trees never change, so what was read of one is remembered, and this holds no state. */
const known = new WeakMap();
/** Every prompt of a rule as a tree has it, with all that it is made of: what an application finds to read. */
function promptFiles(files, { files: rule }) {
    const read = known.get(files) ?? new Map();
    known.set(files, read);
    const found = read.get(rule) ?? readPromptFiles(files, rule);
    read.set(rule, found);
    return found;
}
async function readPromptFiles(files, rule) {
    const own = matching(files, [rule]);
    await files.preload(own);
    const paths = new Set(own);
    for (const path of own) {
        const made = await (0,_reached_prompts_js__WEBPACK_IMPORTED_MODULE_2__/* .sources */ .T)(files, path);
        if (made?.ok)
            for (const { to } of (0,_reach_js__WEBPACK_IMPORTED_MODULE_1__/* .edgesFrom */ .FS)(path, made.value))
                paths.add(to);
    }
    return filesAt(files, [...paths].filter((path) => files.pathSet.has(path)), `\`${rule}\``);
}
const matching = ({ paths }, globs) => paths.filter((0,_prompts_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .matcher */ .j)(globs));
async function filesAt(files, paths, whose) {
    await files.preload(paths);
    const read = [];
    let total = 0;
    for (const path of paths) {
        const bytes = (await files.bytes(path)) ?? new Uint8Array();
        total += bytes.length;
        read.push([path, bytes]);
    }
    if (total <= LARGEST_BYTES)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Yz)((0,_models_targets_target_js__WEBPACK_IMPORTED_MODULE_0__/* .fileSet */ .po)(read));
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)({
        file: paths[0] ?? "",
        line: null,
        message: `the files of ${whose} have ${Math.ceil(total / 2 ** 20)} MB, more than ${LARGEST_BYTES / 2 ** 20}`,
        hint: "name fewer of them",
    });
}


/***/ }),

/***/ 14113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MK: () => (/* binding */ readProduction),
/* harmony export */   q2: () => (/* binding */ readVersions),
/* harmony export */   qT: () => (/* binding */ readPointer)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95452);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17177);
/* harmony import */ var _prompts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35668);
/* harmony import */ var _prompts_formats_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38339);
/* harmony import */ var _prompts_formats_references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38027);
/* harmony import */ var _prompts_images_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51447);
/* harmony import */ var _prompts_pointer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31603);
/* harmony import */ var _prompt_target_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7592);
/* harmony import */ var _tree_images_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91325);









/**
 * Reads a prompt's file, with all that it refers to, as the versions it holds: one, or one a key under names that
 * begin with `name`.
 */
async function readVersions(files, path, { name, rule }) {
    const source = await files.text(path);
    const format = (0,_prompts_formats_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .promptFormat */ .N)(path);
    if (source === null || format === null)
        throw new Error(`${path} is no prompt's file`);
    if (!source.ok)
        return source;
    const { text } = source.value;
    const referred = await (0,_prompts_formats_references_js__WEBPACK_IMPORTED_MODULE_3__/* .readReferences */ .P)({ path, text }, { paths: files.pathSet, text: files.text });
    if (!referred.ok)
        return referred;
    const prompts = format.parse({ name, path, text, ...asked(rule) }, referred.value);
    if (!prompts.ok)
        return prompts;
    const read = await (0,_prompts_images_js__WEBPACK_IMPORTED_MODULE_4__/* .readWithImages */ .zk)((0,_tree_images_js__WEBPACK_IMPORTED_MODULE_7__/* .treeImages */ .b)(files), (images) => prompts.value.map((prompt) => (0,_prompts_images_js__WEBPACK_IMPORTED_MODULE_4__/* .withImages */ .nS)(prompt, images)));
    const problems = read.flatMap((of) => (of.ok ? [] : of.problems));
    if (problems.length > 0)
        return { ok: false, problems };
    const versions = read.flatMap((of) => of.ok ? [{ prompt: of.value, digest: (0,_prompts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .versionDigest */ .b)(of.value) }] : []);
    if (rule.target === undefined)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .parsed */ .Yz)(versions, prompts.warnings);
    const sent = await (0,_prompt_target_js__WEBPACK_IMPORTED_MODULE_6__/* .promptFiles */ .Y)(files, rule);
    return sent.ok ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .parsed */ .Yz)(versions.map(sentWith(sent.value)), prompts.warnings) : sent;
}
/** An application is sent the files themselves, so a version of them is named by every byte. */
const sentWith = (files) => ({ prompt, digest }) => ({
    prompt,
    digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)([digest, files.digest]),
    files,
});
const asked = ({ key, template }) => ({
    ...(key !== undefined && { key }),
    ...(template !== undefined && { template }),
});
/**
 * The version in production of a folder of versions; null for a single file. Refused where the pointer is no pointer.
 * Where it names a tag, the tag's own tree has the answer (production.ts); in this one it is the highest number.
 */
async function readProduction(files, group) {
    if (group?.kind !== "versions")
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .parsed */ .Yz)(null);
    const pointed = await readPointer(files, group);
    if (!pointed.ok)
        return pointed;
    const named = pointed.value?.kind === "version" ? pointed.value.version : null;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .parsed */ .Yz)((0,_prompts_pointer_js__WEBPACK_IMPORTED_MODULE_5__/* .productionVersion */ .ix)(group.versions, named));
}
/** What the pointer of a folder of versions says; null where there is none. */
async function readPointer(files, group) {
    if (group?.kind !== "versions" || group.pointer === null)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .parsed */ .Yz)(null);
    const source = await files.text(group.pointer);
    if (source === null)
        throw new Error(`${group.pointer} is not in its tree`);
    return source.ok ? (0,_prompts_pointer_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePointer */ .vp)(source.value.text, group.pointer, group.versions) : source;
}


/***/ }),

/***/ 58095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ edgesFrom),
/* harmony export */   SQ: () => (/* binding */ circleProblem),
/* harmony export */   St: () => (/* binding */ circleIn)
/* harmony export */ });
/* harmony import */ var _text_by_code_point_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47666);
/* harmony import */ var _prompts_formats_referred_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6493);
/* harmony import */ var _prompts_formats_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38339);



/** Everything that a prompt's file leads to, step by step: breadth first, each file's names once. */
function edgesFrom(path, files) {
    const edges = [];
    const seen = new Set([path]);
    for (const from of seen) {
        const text = files.text(from);
        if (text === null)
            continue;
        for (const reference of (0,_prompts_formats_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .promptFormat */ .N)(from)?.references({ path: from, text }) ?? []) {
            for (const to of (0,_prompts_formats_referred_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .referredPaths */ .o)(reference, files.paths)) {
                edges.push({ from, line: reference.line, text: reference.text, to });
                // A set is walked in the order in which it grows. Nothing in an image is followed.
                if (reference.image !== true)
                    seen.add(to);
            }
        }
    }
    return edges;
}
/** The names by which a file leads back to itself, in order; null where none does. */
function circleIn(edges) {
    const next = Map.groupBy(edges, ({ from }) => from);
    const done = new Set();
    const walk = (at, way) => {
        const start = way.findIndex(({ from }) => from === at);
        if (start !== -1)
            return way.slice(start);
        if (done.has(at))
            return null;
        for (const edge of next.get(at) ?? []) {
            const circle = walk(edge.to, [...way, edge]);
            if (circle !== null)
                return circle;
        }
        done.add(at);
        return null;
    };
    const [first] = edges;
    return first === undefined ? null : walk(first.from, []);
}
/**
 * Why such a prompt has no text: the whole way round, from the path that comes first, so that every prompt that leads
 * into it says the same.
 */
function circleProblem(found) {
    const [first] = found.map(({ from }) => from).toSorted(_text_by_code_point_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoint */ .H);
    const start = found.findIndex(({ from }) => from === first);
    const circle = [...found.slice(start), ...found.slice(0, start)];
    const last = circle.at(-1);
    if (last === undefined)
        throw new Error("a circle without a step");
    const way = [...circle.map(({ from }) => from), last.to].map((path) => `\`${path}\``);
    return {
        file: last.from,
        line: last.line,
        message: `\`${last.text}\` closes a circle: ${way.join(" → ")}`,
        hint: "let one of them do without the other",
    };
}


/***/ }),

/***/ 91880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ sources),
/* harmony export */   u: () => (/* binding */ reachedPrompts)
/* harmony export */ });
/* harmony import */ var _prompts_formats_references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38027);
/* harmony import */ var _prompts_formats_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38339);
/* harmony import */ var _prompts_patterns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46419);
/* harmony import */ var _changed_prompts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39954);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58095);





/**
 * The prompts that a change reaches by what they depend on: files that they are made of in either tree, and what
 * their rule names under `depends_on`. Head's prompts are all read for it.
 */
async function reachedPrompts({ base, head }, touched) {
    const reached = new Map();
    const problems = [];
    if (touched.size === 0)
        return { reached, problems };
    const named = namedBy(touched);
    for (const group of head.groups) {
        for (const path of (0,_changed_prompts_js__WEBPACK_IMPORTED_MODULE_3__/* .filesOf */ .R8)(group)) {
            const made = await madeOf({ base: base.files, head: head.files }, path, touched);
            const by = [
                ...made.touched.map((of) => ({ path: of, by: "reference" })),
                ...named(group.rule)
                    .filter((of) => of !== path && !made.touched.includes(of))
                    .map((of) => ({ path: of, by: "depends_on" })),
            ];
            if (by.length > 0)
                reached.set(path, by);
            if (made.touched.length > 0 || touched.has(path))
                problems.push(...made.problems);
        }
    }
    return { reached, problems };
}
/** Changed files that a rule names: asked once a rule, since many prompts share one. */
function namedBy(touched) {
    const found = new Map();
    return (rule) => {
        const known = found.get(rule);
        if (known !== undefined)
            return known;
        const paths = [...touched].filter((0,_prompts_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .matcher */ .j)(rule.dependsOn));
        found.set(rule, paths);
        return paths;
    };
}
const WHOLE = { touched: [], problems: [] };
async function madeOf(files, path, touched) {
    const after = await sources(files.head, path);
    if (after === null)
        return WHOLE;
    // What an unchanged text names is what it named, though it may have led elsewhere.
    const before = touched.has(path) ? null : await sources(files.base, path);
    const sides = [after, before].flatMap((of) => of ?? []);
    const unread = sides.flatMap((of) => (of.ok ? [] : of.problems.map(({ file }) => file)));
    const edges = after.ok ? (0,_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .edgesFrom */ .FS)(path, after.value) : [];
    const earlier = before?.ok ? (0,_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .edgesFrom */ .FS)(path, before.value) : [];
    const all = [...edges, ...earlier].map(({ to }) => to);
    const circle = (0,_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .circleIn */ .St)(edges);
    return {
        touched: [...new Set([...all, ...unread])].filter((of) => of !== path && touched.has(of)),
        problems: circle === null ? [] : [(0,_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .circleProblem */ .SQ)(circle)],
    };
}
/** What a file and all that it leads to say; null where it names nothing, or is no text itself. */
async function sources(files, path) {
    const source = await files.text(path);
    if (!source?.ok)
        return null;
    const { text } = source.value;
    if ((0,_prompts_formats_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .promptFormat */ .N)(path)?.references({ path, text }).length === 0)
        return null;
    return (0,_prompts_formats_references_js__WEBPACK_IMPORTED_MODULE_0__/* .readReferences */ .P)({ path, text }, { paths: files.pathSet, text: files.text });
}


/***/ }),

/***/ 68817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sideOf)
/* harmony export */ });
/* harmony import */ var _prompts_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61737);

function sideOf(files, rules) {
    return { files, ...(0,_prompts_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .groupPrompts */ .f6)(files.paths, rules) };
}


/***/ }),

/***/ 46854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ againstItself),
/* harmony export */   Z: () => (/* binding */ readStanding)
/* harmony export */ });
/* harmony import */ var _prompts_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61737);
/* harmony import */ var _calibration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12980);
/* harmony import */ var _prompt_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7592);
/* harmony import */ var _prompt_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14113);




/** What stands has been merged. */
const NOBODY = { bootstrap: false, stranger: false };
/** Every prompt as it is in production: base's, and those of head that base does not have. */
async function readStanding({ base, head, policy }, productionOf) {
    const names = new Set(base.groups.map((group) => group.name));
    const prompts = [];
    const warnings = [];
    const found = [];
    for (const group of base.groups) {
        const production = await productionOf(group);
        if (!production.ok)
            warnings.push(production.problem);
        // What is not deployed yet is planned as it will be.
        else if (production.value.group === null)
            found.push({ group, files: base.files });
        else
            found.push({ group: production.value.group, files: production.value.files });
    }
    found.push(...head.groups
        .filter(({ name }) => !names.has(name))
        .map((group) => ({ group, files: head.files })));
    for (const { group, files } of found) {
        const path = await productionPath(files, group, warnings);
        if (path === null)
            continue;
        const versions = await (0,_prompt_version_js__WEBPACK_IMPORTED_MODULE_3__/* .readVersions */ .q2)(files, path, { name: group.name, rule: group.rule });
        if (!versions.ok) {
            warnings.push(...versions.problems);
            continue;
        }
        const target = await (0,_prompt_target_js__WEBPACK_IMPORTED_MODULE_2__/* .readTarget */ ._)(policy, group.rule, NOBODY);
        if (!target.ok) {
            warnings.push(...target.problems);
            continue;
        }
        for (const version of versions.value) {
            const { name } = version.prompt;
            const evals = await standingEvals((0,_prompts_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .evalsPathsOf */ .ff)(group, name), policy, head.files);
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
                target: target.value,
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
    const { name, path, version, evalSet, evalPath, calibration, target } = standing;
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
        target,
    };
}
async function productionPath(files, group, warnings) {
    if (group.kind === "single")
        return group.path;
    const production = await (0,_prompt_version_js__WEBPACK_IMPORTED_MODULE_3__/* .readProduction */ .MK)(files, group);
    if (!production.ok)
        warnings.push(...production.problems);
    return production.ok ? (production.value?.path ?? null) : null;
}


/***/ }),

/***/ 56121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ stoppedBy)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17177);

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

/***/ 42308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isModelId)
/* harmony export */ });
/** What an id must not hold: halves of characters, which no address can hold, and control characters. */
const UNNAMEABLE = /[\p{Cc}\p{Cs}]/u;
/**
 * Whether a text can be a model's id. Some providers are asked at an address with the id in it, where `.` and `..` mean
 * another address, however they are encoded.
 */
const isModelId = (text) => /\S/.test(text) && !UNNAMEABLE.test(text) && !/^\.{1,2}$/.test(text);


/***/ }),

/***/ 34403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hu: () => (/* binding */ targetRef),
/* harmony export */   pW: () => (/* binding */ application),
/* harmony export */   po: () => (/* binding */ fileSet)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95452);
/* harmony import */ var _text_by_code_point_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47666);


function fileSet(files) {
    const sorted = [...files].toSorted(([a], [b]) => (0,_text_by_code_point_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .H)(a, b));
    return {
        digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(sorted.map(([path, bytes]) => [path, (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes)])),
        files: new Map(sorted),
    };
}
function application(target, of) {
    return { ...of, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)([runningDigest(target, of), { ...of.prompt }]) };
}
/** Names what a process is: the same for all prompts that it answers with. */
function runningDigest(target, { program, prompts }) {
    const asked = target.kind === "command" ? { command: target.command, env: target.env } : { url: target.url };
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)([asked, program.digest, prompts.digest]);
}
/** Where an application's requests go, as if it were a model. */
function targetRef(target, of) {
    const at = { target: { ...target, version: runningDigest(target, of) } };
    return target.kind === "command"
        ? {
            provider: "command",
            model: target.command.join(" "),
            baseUrl: null,
            apiKeyEnv: null,
            ...at,
        }
        : {
            provider: "http",
            model: new URL(target.url).host,
            baseUrl: target.url,
            apiKeyEnv: target.apiKeyEnv,
            ...at,
        };
}


/***/ }),

/***/ 40503:
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

/***/ 35668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ versionDigest)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95452);
/* harmony import */ var _models_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3446);
/* harmony import */ var _models_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40503);



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
        ...(0,_models_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .formJson */ .PX)(prompt),
        ...(prompt.dialect !== undefined && { dialect: dialectJson(prompt.dialect) }),
    };
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(canonical);
}
/** Defaults as text: the order of a mapping is the order in which it is written out. */
const dialectJson = ({ defaults, ...dialect }) => ({
    ...dialect,
    defaults: JSON.stringify(defaults),
});
function templateJson({ role, template, more, toolCalls, toolCallId }) {
    return {
        role,
        template,
        ...(more !== undefined && { more: more.map(pieceJson) }),
        ...(toolCalls !== undefined && { toolCalls: toolCalls.map(_models_message_js__WEBPACK_IMPORTED_MODULE_2__/* .callJson */ .X_) }),
        ...(toolCallId !== undefined && { toolCallId }),
    };
}
function pieceJson(piece) {
    const { kind, template } = piece;
    if (piece.kind !== "image" || piece.image === null)
        return { kind, template };
    return { kind, image: (0,_models_message_js__WEBPACK_IMPORTED_MODULE_2__/* .partJson */ .g6)(piece.image) };
}


/***/ }),

/***/ 26163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ userPartPlaces),
/* harmony export */   _: () => (/* binding */ userPartOf)
/* harmony export */ });
/* harmony import */ var _formats_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93145);
/* harmony import */ var _formats_text_endings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27787);


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

/***/ 72030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YT: () => (/* binding */ afterLicence),
/* harmony export */   cf: () => (/* binding */ settingsRoot),
/* harmony export */   vQ: () => (/* binding */ splitFrontMatter)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17177);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62843);
/* harmony import */ var _text_mapping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29870);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12103);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33690);





const FENCE = /^---[ \t]*$/;
const RULE_HINT = "write `***` if a Markdown rule was meant";
/**
 * Front matter is a YAML mapping between two `---` lines at the top of the file; a byte order mark, blank lines
 * and HTML comments (a licence, say) may stand before it. A `---` further down is a rule of the text. What
 * starts like front matter and is none is refused: settings that became text would be sent to the model, and the
 * prompt would run without them.
 */
function splitFrontMatter(text, file, top = afterComments(text)) {
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
    const document = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)(text.slice(first.end, closing.start), file, {
        firstLine: lineOfFirst + 1,
    });
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
/** Offset of the fence below lines that begin with `#`, as a licence does in Dotprompt; else as in any file. */
function afterLicence(text) {
    const above = /^(?:\uFEFF)?(?:[ \t]*(?:#[^\n]*)?\r?\n)*(?=---[ \t]*(?:\r?\n|$))/.exec(text);
    return above === null ? afterComments(text) : above[0].length;
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

/***/ 38027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readReferences)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17177);
/* harmony import */ var _referred_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6493);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38339);



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

/***/ 6493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ referredPaths)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

/** The paths of a tree that a reference means: none, the first candidate that exists, or all matches. */
function referredPaths({ candidates, pattern }, paths) {
    if (pattern === null)
        return candidates.filter((path) => paths.has(path)).slice(0, 1);
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_0__(pattern, { nonegate: true, flags: "s" });
    return [...paths].filter((path) => matches(path)).toSorted();
}


/***/ }),

/***/ 38339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ PROMPT_EXTENSIONS),
  N: () => (/* binding */ promptFormat)
});

// EXTERNAL MODULE: ./build/js/problem.js
var problem = __webpack_require__(17177);
// EXTERNAL MODULE: ./build/js/text/mapping.js
var mapping = __webpack_require__(29870);
// EXTERNAL MODULE: ./build/js/prompts/formats/chat-messages.js
var chat_messages = __webpack_require__(22496);
// EXTERNAL MODULE: ./build/js/prompts/formats/document-value.js
var document_value = __webpack_require__(65564);
// EXTERNAL MODULE: ./build/js/prompts/images.js + 1 modules
var prompts_images = __webpack_require__(51447);
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

// EXTERNAL MODULE: ./build/js/text/suggest.js
var suggest = __webpack_require__(26014);
// EXTERNAL MODULE: ./build/js/prompts/mark-problems.js
var mark_problems = __webpack_require__(28766);
// EXTERNAL MODULE: ./build/js/prompts/pieces.js
var prompts_pieces = __webpack_require__(37595);
// EXTERNAL MODULE: ./build/js/prompts/settings.js + 1 modules
var prompts_settings = __webpack_require__(33690);
;// CONCATENATED MODULE: ./build/js/prompts/formats/foreign-settings.js





/** Our settings by the names that other formats and APIs have for them, beside their own. */
const NAMES = (0,mapping/* table */.tp)({
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
});
const FOREIGN = [...prompts_settings/* SETTINGS */.y, ...Object.keys(NAMES)];
/** The setting of ours that a foreign name stands for; null for any other word. */
const settingNamed = (name) => prompts_settings/* SETTINGS */.y.includes(name) ? name : (NAMES[name] ?? null);
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

// EXTERNAL MODULE: ./build/js/text/json.js
var json = __webpack_require__(87904);
;// CONCATENATED MODULE: ./build/js/prompts/formats/item-settings.js





/** Keys that hold settings by their names. */
const GROUPS = ["modelParameters", "model_parameters", "parameters", "config"];
/** Model, parameters and the form of the answer of an item, wherever it says them. */
function itemSettings(place) {
    const schema = schemaOf(place);
    if (!schema.ok)
        return schema;
    const grouped = [...GROUPS.flatMap((key) => (0,document_value/* child */.jf)(place, key) ?? []), ...serviceSettings(place)];
    const direct = (0,document_value/* children */.Y_)(place).filter((of) => isSettingKey((0,document_value/* keyOf */.TN)(of)));
    const given = [
        ...(schema.value === null ? [] : [schema.value]),
        ...direct,
        ...grouped.flatMap(document_value/* children */.Y_),
    ];
    const metadata = (0,document_value/* entriesAt */.ws)(place, ["name", "description", "version", "labels"]);
    // A list of messages has indices, and no settings.
    return foreignSettings(place, (0,mapping/* isList */.Lv)(place.value) ? [] : given, metadata);
}
/** Semantic Kernel's `execution_settings`: those of no service in particular, else of the first that is named. */
function serviceSettings(place) {
    const all = (0,document_value/* child */.jf)(place, "execution_settings");
    const own = all === null ? null : ((0,document_value/* child */.jf)(all, "default") ?? (0,document_value/* children */.Y_)(all)[0] ?? null);
    return own === null ? [] : [own];
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
    const entries = (0,document_value/* children */.Y_)(root).map((entry) => (0,document_value/* childAt */.Ut)(entry, below));
    const everywhere = entries.every((of) => typeof of?.value === "string" && WORDS.test(of.value));
    return (everywhere ? ["*", ...below] : steps).join(".");
}

// EXTERNAL MODULE: ./build/js/prompts/dialects/registry.js + 16 modules
var registry = __webpack_require__(96674);
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
/** Keys that are read here, or belong to the format and are not the prompt's (test data, names, labels). */
const KNOWN = new Set([
    ...BODIES,
    ...Object.keys(PARTS),
    ...GROUPS,
    ...`name id key description title version type labels tags metadata testData evaluators jsonSchema variables
    input_variables inputVariables template_format templateFormat _type inputs author authors createdAt updatedAt createdBy commitMessage isActive projectId execution_settings output_variable output_parser`.split(/\s+/),
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
    const settings = itemSettings(place);
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
/** The messages that keys of a mapping hold, one each, as far as they can be read. */
const partsOf = (place) => readParts(place).flatMap((part) => (part.ok ? (part.value ?? []) : []));
/** Each a text, or a list of texts as Anthropic's API takes it; null where the key says nothing. */
const readParts = (place) => Object.entries(PARTS).flatMap(([key, role]) => {
    const part = (0,document_value/* child */.jf)(place, key);
    return part === null || part.value === null ? [] : readPart(part, role);
});
function readPart(part, role) {
    if ((0,mapping/* isMapping */.pi)(part.value)) {
        return (0,document_value/* refusedAt */.E_)(part, `\`${(0,document_value/* keyOf */.TN)(part)}\` must be a text`, "put it in quotes");
    }
    const pieces = (0,chat_messages/* readContent */.c_)(part, part, true);
    if (!pieces.ok)
        return pieces;
    const [first, ...more] = pieces.value;
    if (first?.kind !== "text" || !/\S/.test(first.template))
        return (0,problem/* parsed */.Yz)(null);
    const { template, line } = first;
    return (0,problem/* parsed */.Yz)({ role, template, line, ...(more.length > 0 && { more }) });
}
/** A body's messages, after the system's part where it stands beside them; else the parts alone. */
function messagesOf(place) {
    const body = (0,mapping/* isMapping */.pi)(place.value) ? bodyOf(place) : place;
    const problems = readParts(place).flatMap((part) => (part.ok ? [] : part.problems));
    if (problems.length > 0)
        return { ok: false, problems };
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

// EXTERNAL MODULE: ./build/js/prompts/dialects/f-string.js
var f_string = __webpack_require__(64466);
;// CONCATENATED MODULE: ./build/js/prompts/formats/langchain.js



/**
 * Prompts of LangChain as its hub and its `dumps` write them (`{ lc, id, kwargs }`), and its `few_shot` files, as the
 * chat messages that they stand for: `{ messages, template_format }` at the place of what they are made from. Null for
 * every other document.
 */
function langChainItem(root) {
    if ((0,document_value/* child */.jf)(root, "_type")?.value === "few_shot")
        return fewShot(root);
    const prompt = promptIn(root);
    if (prompt === null)
        return null;
    const { place, model } = prompt;
    const kwargs = (0,document_value/* child */.jf)(place, "kwargs");
    const list = (0,document_value/* child */.jf)(kwargs, "messages");
    const parts = list === null ? [place] : (0,document_value/* children */.Y_)(list);
    const messages = parts.map((of) => messageOf(of, list === null));
    if (messages.some((of) => of === null))
        return null;
    const formats = parts.flatMap((of) => formatOf(of) ?? []);
    return {
        ...root,
        value: (0,mapping/* mapping */.pq)([
            ["messages", messages],
            ["template_format", formats[0] ?? "f-string"],
            ...model,
        ]),
        at: [],
        lineOf: ([key, n]) => {
            const part = key === "messages" && typeof n === "number" ? parts[n] : place;
            return (part ?? place).lineOf((part ?? place).at);
        },
    };
}
const nameOf = (place) => {
    const id = (0,document_value/* child */.jf)(place, "id")?.value ?? null;
    const isSerialized = (0,document_value/* child */.jf)(place, "lc") !== null && (0,document_value/* child */.jf)(place, "kwargs") !== null;
    return isSerialized && (0,mapping/* isList */.Lv)(id) ? String(id.at(-1)) : null;
};
/** The prompt itself, or the first of a chain with the model that it is for. */
function promptIn(place) {
    const name = nameOf(place);
    if (name === "ChatPromptTemplate" || name === "StructuredPrompt" || name === "PromptTemplate") {
        return { place, model: [] };
    }
    if (name !== "RunnableSequence")
        return null;
    const first = (0,document_value/* childAt */.Ut)(place, ["kwargs", "first"]);
    const prompt = first === null ? null : promptIn(first);
    const last = (0,document_value/* childAt */.Ut)(place, ["kwargs", "last", "kwargs"]);
    const inner = last === null ? null : ((0,document_value/* childAt */.Ut)(last, ["bound", "kwargs"]) ?? last);
    const said = ["model", "model_name", "temperature"].flatMap((key) => {
        const value = inner === null ? null : ((0,document_value/* child */.jf)(inner, key)?.value ?? null);
        return value === null ? [] : [[key === "model_name" ? "model" : key, value]];
    });
    return prompt === null ? null : { place: prompt.place, model: said };
}
const ROLE = /^(System|Human|AI|Chat)Message(?:PromptTemplate)?$/;
/** A chat message; null for what is none that is known. */
function messageOf(place, alone) {
    const name = nameOf(place) ?? "";
    const kwargs = (0,document_value/* child */.jf)(place, "kwargs");
    if (kwargs === null)
        return null;
    if (name === "MessagesPlaceholder") {
        return { type: "placeholder", name: (0,document_value/* child */.jf)(kwargs, "variable_name")?.value ?? "" };
    }
    const kind = ROLE.exec(name)?.[1]?.toLowerCase() ?? (alone ? "human" : null);
    const role = kind === "chat" ? ((0,document_value/* child */.jf)(kwargs, "role")?.value ?? null) : kind;
    const prompt = (0,document_value/* child */.jf)(kwargs, "prompt");
    const content = prompt === null
        ? ((0,document_value/* child */.jf)(kwargs, "template") ?? (0,document_value/* child */.jf)(kwargs, "content"))?.value
        : (0,mapping/* isList */.Lv)(prompt.value)
            ? (0,document_value/* children */.Y_)(prompt).map(partOf)
            : (0,document_value/* childAt */.Ut)(prompt, ["kwargs", "template"])?.value;
    return role === null || content === undefined ? null : { role, content };
}
/** A text, or an image by its address. */
function partOf(prompt) {
    const template = (0,document_value/* childAt */.Ut)(prompt, ["kwargs", "template"])?.value ?? null;
    if (typeof template === "string")
        return { type: "text", text: template };
    return (0,mapping/* isMapping */.pi)(template) ? { type: "image_url", image_url: template } : null;
}
function formatOf(place) {
    const own = (0,document_value/* childAt */.Ut)(place, ["kwargs", "template_format"]);
    const format = (own ?? (0,document_value/* childAt */.Ut)(place, ["kwargs", "prompt", "kwargs", "template_format"]))?.value;
    return typeof format === "string" ? format : null;
}
/** Prefix, examples and suffix as one text; null where the examples are not in the file itself. */
function fewShot(root) {
    const text = (path) => {
        const value = (0,document_value/* childAt */.Ut)(root, path)?.value;
        return typeof value === "string" ? value : null;
    };
    const template = text(["example_prompt", "template"]);
    const examples = (0,document_value/* child */.jf)(root, "examples")?.value ?? null;
    if (template === null || !(0,mapping/* isList */.Lv)(examples))
        return null;
    const shown = examples.map((of) => {
        const { pieces } = f_string/* fString */.G.fill(template, (0,mapping/* isMapping */.pi)(of) ? of : {}, {});
        const filled = pieces.map((piece) => (piece.kind === "text" ? piece.text : "")).join("");
        return filled.replaceAll(/[{}]/g, "$&$&");
    });
    const parts = [text(["prefix"]), ...shown, text(["suffix"])].filter((of) => of !== null);
    const content = parts.join(text(["example_separator"]) ?? "\n\n");
    return {
        ...root,
        value: { messages: [{ role: "user", content }], template_format: "f-string" },
        lineOf: () => root.lineOf(["suffix"]),
    };
}

// EXTERNAL MODULE: ./build/js/text/lines.js
var text_lines = __webpack_require__(62843);
// EXTERNAL MODULE: ./build/js/prompts/formats/paths.js
var paths = __webpack_require__(93145);
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
function promptfooProviders(root) {
    const place = (0,document_value/* child */.jf)(root, "providers") ?? (0,document_value/* child */.jf)(root, "targets");
    if (place === null)
        return { place, models: [], warnings: [] };
    const all = (0,mapping/* isList */.Lv)(place.value) ? (0,document_value/* children */.Y_)(place) : [place];
    const models = all.flatMap((of) => modelOf(of) ?? []);
    const hint = models.length === 0 ? DEFAULT : null;
    const warnings = all
        .filter((of) => modelOf(of) === null)
        .map((of) => (0,document_value/* problemAt */.l4)(of, `\`${String(idOf(of).value)}\` is no model that can be asked`, hint));
    return { place, models, warnings };
}
/** What is said of the model that a prompt is asked of: the first that is for it. */
function providerFor({ place, models }, entry) {
    const own = models.filter(({ prompts }) => prompts === null || isNamed(entry, prompts));
    const [first, second] = own;
    if (place === null || models.length === 0)
        return { given: [], warnings: [] };
    if (first === undefined) {
        const message = "none of `providers` is for this prompt";
        return { given: [], warnings: [(0,document_value/* problemAt */.l4)(entry.place, message, DEFAULT)] };
    }
    if (second === undefined)
        return { given: first.given, warnings: [] };
    const message = `of ${own.length} providers, \`${first.id}\` alone is asked`;
    const hint = "name another one in a configuration of its own";
    return { given: first.given, warnings: [(0,document_value/* problemAt */.l4)(place, message, hint)] };
}
/** By its label, else by its file as it is written; `group:` before a label stands for the whole group. */
function isNamed({ label, place }, names) {
    const own = label ?? String(place.value).trim();
    const bare = (name) => name.replace(/^file:\/\//, "");
    return names.some((name) => {
        const group = bare(name).replace(/:?\*$/, "");
        return bare(own) === bare(name) || bare(own).startsWith(`${group}:`);
    });
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
    const named = inner === undefined ? null : (0,document_value/* child */.jf)(inner, "prompts");
    return {
        id: id.value,
        prompts: named === null ? null : textsIn(named.value),
        given: [
            { ...id, value: model, at: ["model"] },
            { ...id, value: provider, at: ["provider"] },
            ...parameters.filter((of) => !REACHED.has((0,document_value/* keyOf */.TN)(of))),
        ],
    };
}
const textsIn = (value) => ((0,mapping/* isList */.Lv)(value) ? value : [value]).filter((of) => typeof of === "string");

// EXTERNAL MODULE: ./build/js/prompts/formats/referred-paths.js
var referred_paths = __webpack_require__(6493);
;// CONCATENATED MODULE: ./build/js/prompts/formats/promptfoo.js











const SIGNS = ["providers", "targets", "tests", "defaultTest", "scenarios", "evaluateOptions"];
/** Whether a document is a promptfoo configuration: `prompts` beside what only such a file has. */
const isPromptfoo = (root) => (0,document_value/* child */.jf)(root, "prompts") !== null && SIGNS.some((key) => (0,document_value/* child */.jf)(root, key) !== null);
/**
 * The prompts of a promptfoo configuration: texts and files in Nunjucks, chat messages among them, each for the first
 * of its providers that is for it. What is code is refused by name. A prompt is called by its label, else by its file;
 * texts without a label by their place, the first like the configuration itself.
 */
function parsePromptfoo(source, root, files) {
    const providers = promptfooProviders(root);
    const texts = promptfooEntries(root).map((entry, n) => textsOf(entry, n, providers, files));
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
    return (0,problem/* parsed */.Yz)(prompts, [...warnings, ...providers.warnings]);
}
/** What several prompts of a file have in common is said once. */
const distinct = (problems) => [
    ...new Map(problems.map((of) => [`${of.file}:${of.line} ${of.message}`, of])).values(),
];
function textsOf(entry, n, providers, files) {
    if (entry.problem !== null)
        return (0,problem/* refused */.J5)(entry.problem);
    const { given, warnings } = providerFor(providers, entry);
    const root = { ...entry.place, at: [] };
    const settings = foreignSettings(root, [...entry.config, ...given], (0,mapping/* mapping */.pq)([]));
    if (!settings.ok)
        return settings;
    const texts = promptfoo_messagesOf(entry, n, files);
    if (!texts.ok)
        return texts;
    const whole = texts.value.map((of) => ({ ...of, prompt: { ...of.prompt, ...settings.value } }));
    return (0,problem/* parsed */.Yz)(whole, [...settings.warnings, ...warnings]);
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










/** GitHub Models files, chat messages, Langfuse objects, LangChain's, promptfoo configurations and libraries: the shape tells. */
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
    const langChain = langChainItem(root);
    if (langChain !== null) {
        const prompt = readItem(source.name, langChain);
        return prompt.ok ? (0,problem/* parsed */.Yz)([prompt.value], prompt.warnings) : prompt;
    }
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
    // Keys such as `_defaults` and `x-shared` hold what others refer to by an anchor.
    const all = (0,document_value/* children */.Y_)(place).filter((of) => (0,mapping/* isList */.Lv)(place.value) || !/^(?:[_.]|x-)/.test((0,document_value/* keyOf */.TN)(of)));
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
var front_matter = __webpack_require__(72030);
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
    const split = (0,front_matter/* splitFrontMatter */.vQ)(text, path, (0,front_matter/* afterLicence */.YT)(text));
    if (!split.ok)
        return split;
    const { settings: written, bodyStart } = split.value;
    const root = (0,front_matter/* settingsRoot */.cf)(source, written);
    const settings = settingsOf(root);
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
    const section = body.includes("{{role") ? null : strangeSection(message, path);
    return (0,problem/* parsed */.Yz)(prompt, [
        ...settings.warnings,
        ...dotprompt_unknownKeys(root),
        ...(0,mark_problems/* strangeMarks */.fQ)([message], prompt),
        ...(section === null
            ? []
            : [{ ...section, hint: 'write `{{role "system"}}`, and the other roles alike' }]),
    ]);
}
/** A partial may have front matter of its own, which is not its text. */
function dotprompt_bodyOf(text) {
    const split = (0,front_matter/* splitFrontMatter */.vQ)(text, "", (0,front_matter/* afterLicence */.YT)(text));
    return split.ok ? text.slice(split.value.bodyStart) : text;
}
function settingsOf(root) {
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
var tool = __webpack_require__(40503);
;// CONCATENATED MODULE: ./build/js/prompts/formats/format.js
/** For texts that come from no tree. */
const NO_TREE = { paths: new Set(), text: () => null };

// EXTERNAL MODULE: ./build/js/prompts/formats/text-endings.js
var text_endings = __webpack_require__(27787);
// EXTERNAL MODULE: ./build/js/prompts/folder-form.js
var folder_form = __webpack_require__(26163);
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
    // A part that says nothing is none: collections have an empty one beside every system's part.
    if (beside === null || text === null || !/\S/.test(text) || !system.ok)
        return system;
    const [only, ...others] = system.value;
    if (only?.role !== "system" || others.length > 0) {
        const message = `the file opens roles of its own, and \`${beside}\` lies beside it`;
        return (0,problem/* refused */.J5)({ file: path, line: others[0]?.line ?? 1, message, hint: "keep either" });
    }
    const split = (0,front_matter/* splitFrontMatter */.vQ)(text, beside);
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
    const split = (0,front_matter/* splitFrontMatter */.vQ)(text, path);
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
/** The loop by which Prompty's samples write a conversation out: `{% for item in history %}`, a role and a content each. */
const LOOP = /\{%-?\s*for\s+(\w+)\s+in\s+(\w+)\s*-?%\}\s*(?:#\s*)?\{\{-?\s*\1\.role\s*-?\}\}\s*:\s*\{\{-?\s*\1\.content\s*-?\}\}\s*\{%-?\s*endfor\s*-?%\}/g;
const MARK = /\{\{\{?-?\s*(\w+)\s*-?\}\}\}?/g;
/** The same in early files of version 2. */
const OLD_MARK = /!\[(thread)\](?!\()/g;
const IMAGE = /!\[[^\]]*\]\(\s*([^()\s]+)\s*\)/g;
/**
 * Splits a body at its role lines; text before the first is the system's. Blank lines around blocks are layout.
 *
 * @param threads names of inputs that are conversations
 */
function readBlocks(text, bodyStart, file, threads) {
    const lines = (0,text_lines/* linesOf */.Dx)(text, bodyStart);
    const first = (0,text_lines/* lineAt */.mh)(text, bodyStart);
    const placed = rolesOfLoops(text);
    const messages = [];
    const warnings = [];
    let role = "system";
    let from = 0;
    const close = (to) => {
        const block = (0,text_lines/* writtenPart */.Pb)(lines.slice(from, to));
        if (block === null)
            return;
        const template = text.slice(block.start, block.end);
        messages.push(prompty_blocks_messageOf(role, template, first + from + block.index, threads));
    };
    for (const [n, line] of lines.entries()) {
        const opened = ROLE_LINE.exec(line.text)?.[1]?.toLowerCase();
        if (opened !== undefined) {
            close(n);
            role = chat_messages/* ROLES */.gg[opened];
            from = n + 1;
        }
        else if (VALUE_ROLE.test(line.text) && !placed.has(line.start)) {
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
/** Where lines begin that name a role for a loop which writes a conversation out. */
const rolesOfLoops = (text) => new Set([...text.matchAll(LOOP)].map(({ 0: loop, index }) => {
    const role = index + loop.indexOf("{{");
    return text.lastIndexOf("\n", role) + 1;
}));
/** A block as a message: its text, with the places of images and conversations in it. */
function prompty_blocks_messageOf(role, template, line, threads) {
    const pieces = splitAt(template, line, threadsIn(template, threads)).flatMap((piece) => 
    // Blocks of the template (`{% if %}`) cannot be parted.
    piece.kind === "text" && role === "user" && !piece.template.includes("{%")
        ? splitAt(piece.template, piece.line, imagesIn(piece.template))
        : [piece]);
    const [head, ...more] = pieces;
    if (head?.kind === "text")
        return { role, template: head.template, line, ...(more.length > 0 && { more }) };
    return { role, template: "", line, more: pieces };
}
function threadsIn(template, threads) {
    const loops = [...template.matchAll(LOOP)].map((of) => ({ match: of, name: of[2] }));
    // What stands within a block of the template (`{% if %}`) cannot be parted from it.
    const isOutside = outsideBlocks(template);
    const placed = [...template.matchAll(MARK)]
        .map((of) => ({ match: of, name: of[1] }))
        .filter(({ match, name }) => threads.has(name) && isOutside(match.index));
    const old = [...template.matchAll(OLD_MARK)].map((of) => ({ match: of, name: of[1] }));
    return [...loops, ...placed, ...old]
        .map(({ match: { 0: written, index }, name }) => {
        const piece = (line) => ({
            kind: "thread",
            template: written,
            line,
            name,
        });
        return { from: index, to: index + written.length, piece };
    })
        .toSorted((a, b) => a.from - b.from);
}
/** Whether an offset is in no block of Jinja; offsets are asked in ascending order. */
function outsideBlocks(text) {
    const tags = [...text.matchAll(/\{%-?\s*(?:(if|for)\b|end)/g)];
    let passed = 0;
    let open = 0;
    return (offset) => {
        for (let tag = tags[passed]; tag !== undefined && tag.index < offset; tag = tags[++passed]) {
            open += tag[1] === undefined ? -1 : 1;
        }
        return open === 0;
    };
}
/** Markdown's images are images. */
const imagesIn = (template) => [...template.matchAll(IMAGE)].map(({ 0: mark, 1: address = "", index }) => ({
    from: index,
    to: index + mark.length,
    piece: (line) => ({ kind: "image", template: address, line, image: null }),
}));
function splitAt(template, line, stretches) {
    const pieces = [];
    let at = 0;
    const text = (to) => {
        const part = template.slice(at, to);
        if (part !== "")
            pieces.push({ kind: "text", template: part, line: (0,text_lines/* lineAt */.mh)(template, at, line) });
    };
    for (const { from, to, piece } of stretches) {
        text(from);
        pieces.push(piece((0,text_lines/* lineAt */.mh)(template, from, line)));
        at = to;
    }
    text(template.length);
    return pieces;
}

// EXTERNAL MODULE: ./build/js/text/yaml.js + 1 modules
var yaml = __webpack_require__(12103);
;// CONCATENATED MODULE: ./build/js/prompts/formats/prompty-files.js






/** `${file:tools.json}` as a whole value: Prompty puts in what the file beside holds. */
const prompty_files_FILE = /\$\{file:([^}\n]+)\}/g;
const WHOLE_FILE = /^\s*\$\{file:([^}\n]+)\}\s*$/;
const ENVIRONMENT = /\$\{env:[^}\n]*\}/;
const DATA = /\.(?:json|ya?ml)$/;
/** Parts of the front matter whose values are sent; what else the environment says is how the model is reached. */
const SENT = /^(?:model\.(?:parameters|options)|tools|inputs|inputSchema|outputs|outputSchema)\b/;
/** The files that a Prompty file's front matter draws on. */
const promptyReferences = ({ path, text }) => [...text.matchAll(prompty_files_FILE)].map(({ 0: written, 1: name = "", index }) => {
    const place = (0,paths/* joinPath */.uJ)((0,paths/* folderOf */.yS)(path), name.trim());
    return {
        text: written,
        line: (0,text_lines/* lineAt */.mh)(text, index),
        candidates: place === null ? [] : [place],
        pattern: null,
        optional: false,
    };
});
/**
 * The front matter with its files' contents in their places: JSON and YAML as values, others as texts. What is sent
 * and stands in the environment is refused, since a run must be the same everywhere.
 */
function withFiles(root, files) {
    const problems = [];
    const value = filled(root, files, problems);
    return problems.length > 0 ? { ok: false, problems } : (0,problem/* parsed */.Yz)({ ...root, value });
}
function filled(place, files, problems) {
    const { value, at } = place;
    const inner = (of, key) => filled({ ...place, value: of, at: [...at, key] }, files, problems);
    if ((0,mapping/* isList */.Lv)(value))
        return value.map(inner);
    if ((0,mapping/* isMapping */.pi)(value)) {
        return (0,mapping/* mapping */.pq)(Object.entries(value).map(([key, of]) => [key, inner(of, key)]));
    }
    if (typeof value !== "string")
        return value;
    const name = WHOLE_FILE.exec(value)?.[1];
    // Sample data is no part of what is sent.
    if (name !== undefined && at[0] !== "sample")
        return contentOf(name.trim(), place, files, problems);
    const unset = ENVIRONMENT.exec(value)?.[0];
    if (unset !== undefined && SENT.test((0,document_value/* pathText */.LF)(at))) {
        const message = `\`${unset}\` is a value of the environment, which is not read`;
        const hint = "write the value here; what reaches the model belongs into `models` of evenhand.yaml";
        problems.push((0,document_value/* problemAt */.l4)(place, message, hint));
    }
    return value;
}
function contentOf(name, place, files, problems) {
    const path = (0,paths/* joinPath */.uJ)((0,paths/* folderOf */.yS)(place.source.path), name);
    const text = path === null ? null : files.text(path);
    if (path === null || text === null) {
        const where = path === null ? "leads out of the repository" : "leads to no file";
        const hint = "name it relative to the prompt's folder";
        problems.push((0,document_value/* problemAt */.l4)(place, `\`\${file:${name}}\` ${where}`, hint));
        return null;
    }
    if (!DATA.test(path))
        return text;
    const read = (0,yaml/* parseYaml */.h)(text, path);
    if (read.ok)
        return read.value.value;
    problems.push(...read.problems);
    return null;
}

;// CONCATENATED MODULE: ./build/js/prompts/formats/prompty-properties.js





/** JSON Schema's types by what version 2 calls them. */
const TYPES = (0,mapping/* table */.tp)({
    string: "string",
    integer: "integer",
    float: "number",
    number: "number",
    boolean: "boolean",
    array: "array",
    object: "object",
});
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
    const type = typeof kind === "string" ? TYPES[kind] : undefined;
    if (type === undefined) {
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
        ...Object.entries({ type, ...own }),
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
    parse(source, files) {
        const prompt = parsePrompty(source, files);
        return prompt.ok ? (0,problem/* parsed */.Yz)([prompt.value], prompt.warnings) : prompt;
    },
    references: promptyReferences,
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
function parsePrompty(source, files) {
    const { name, path, text } = source;
    const split = (0,front_matter/* splitFrontMatter */.vQ)(text, path);
    if (!split.ok)
        return split;
    const { settings: written, bodyStart } = split.value;
    const whole = withFiles((0,front_matter/* settingsRoot */.cf)(source, written), files);
    if (!whole.ok)
        return whole;
    const root = whole.value;
    const api = otherApi(root);
    if (api !== null)
        return api;
    const settings = promptySettings(root);
    const dialect = prompty_dialectOf(root);
    const messages = readBlocks(text, bodyStart, path, threadsOf(root));
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
    return (0,problem/* parsed */.Yz)(prompt, [...settings.warnings, ...prompty_unknownKeys(root), ...messages.warnings]);
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
/** Files for APIs that answer nothing in words: embeddings, images, speech. */
function otherApi(root) {
    const model = (0,document_value/* child */.jf)(root, "model");
    const api = model === null ? null : ((0,document_value/* child */.jf)(model, "api") ?? (0,document_value/* child */.jf)(model, "apiType"));
    const answers = ["chat", "completion", "responses", "agent"];
    if (typeof api?.value !== "string" || answers.includes(api.value))
        return null;
    const message = `the API \`${api.value}\` gives no answer that could be compared`;
    return (0,document_value/* refusedAt */.E_)(api, message, "narrow `files` to prompts of chats and completions");
}
/** Inputs that are conversations: Prompty's runtime puts messages with roles of their own in their place. */
const threadsOf = (root) => new Set(inputsOf(root)
    .filter(({ place }) => (0,document_value/* child */.jf)(place, "kind")?.value === "thread")
    .map(({ name }) => name));
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

/***/ 27787:
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

/***/ 28766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XK: () => (/* binding */ MOST_MARKS),
/* harmony export */   cu: () => (/* binding */ doubtfulMarks),
/* harmony export */   fQ: () => (/* binding */ strangeMarks),
/* harmony export */   rI: () => (/* binding */ refusedMarks)
/* harmony export */ });
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62843);
/* harmony import */ var _dialects_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96674);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81958);



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

/***/ 11923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   mM: () => (/* binding */ promptName),
/* harmony export */   sL: () => (/* binding */ fixedPart),
/* harmony export */   ub: () => (/* binding */ folderName)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
/* harmony import */ var _formats_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93145);


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

/***/ 46419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ matcher)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

/**
 * Whether a repository path matches one of a configuration's patterns; of no patterns none does. `s`: a file name may
 * hold a line feed. Dotfiles match too (`.prompt.md`).
 */
const matcher = (patterns) => picomatch__WEBPACK_IMPORTED_MODULE_0__([...patterns], { dot: true, nonegate: true, flags: "s" });


/***/ }),

/***/ 31603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ix: () => (/* binding */ productionVersion),
/* harmony export */   pA: () => (/* binding */ isRefName),
/* harmony export */   vp: () => (/* binding */ parsePointer)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17177);
/* harmony import */ var _text_mapping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29870);
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26014);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12103);




const EXAMPLE = "write `version: v2`, or one version an environment, `production` among them";
/**
 * Reads the pointer beside version files: `version: v2`, or `production: v2` with any other environments (also
 * as `version: { production: v2, staging: v3 }`), each a version or `{ ref: <tag> }`. Its shape tells a pointer:
 * anything else in that place is a problem, and so is a version that has no file.
 */
function parsePointer(text, path, versions) {
    const document = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(text, path);
    if (!document.ok)
        return document;
    const { value, lineOf } = document.value;
    const target = targetOf(value);
    if (target === null) {
        const message = "the file beside version files is no pointer to one of them";
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)({ file: path, line: lineOf([]), message, hint: EXAMPLE });
    }
    if ("ref" in target) {
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Yz)({ kind: "ref", ref: target.ref, line: lineOf(target.path) });
    }
    const version = versions.find(({ id }) => id === target.version);
    if (version !== undefined)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Yz)({ kind: "version", version });
    const known = versions.map(({ id }) => id);
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)({
        file: path,
        line: lineOf(target.path),
        message: `version \`${target.version}\` has no file in this folder`,
        hint: (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(target.version, known),
    });
}
/** The version that serves production: the pointer's, else the one with the highest number. */
function productionVersion(versions, pointed) {
    return pointed ?? versions.at(-1) ?? null;
}
/** A name that git takes for a tag or a branch, and for nothing else (git-check-ref-format). */
const isRefName = (name) => /^[A-Za-z0-9_][\w./+-]{0,200}$/.test(name) &&
    !/\.\.|\/\/|\.$|\/$|\.lock(?:\/|$)|(?:^|\/)\./.test(name);
function targetOf(value) {
    if (!(0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value))
        return null;
    const { version, ...others } = value;
    if (version === undefined)
        return environmentOf(value, []);
    if (Object.keys(others).length > 0)
        return null;
    if (typeof version === "string")
        return { version, path: ["version"] };
    return (0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(version) ? environmentOf(version, ["version"]) : null;
}
function environmentOf(environments, path) {
    const { production = null } = environments;
    const place = [...path, "production"];
    const versions = Object.values(environments).every((of) => typeof of === "string" || refIn(of));
    if (!versions)
        return null;
    if (typeof production === "string")
        return { version: production, path: place };
    const ref = refIn(production);
    return ref === null ? null : { ref, path: place };
}
/** The one key of `{ ref: v1.4 }`; null for anything else. */
function refIn(value) {
    if (!(0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value))
        return null;
    const { ref = null, ...others } = value;
    const isRef = typeof ref === "string" && isRefName(ref) && Object.keys(others).length === 0;
    return isRef ? ref : null;
}


/***/ }),

/***/ 33690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ SETTINGS),
  s: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./build/js/problem.js
var problem = __webpack_require__(17177);
// EXTERNAL MODULE: ./build/js/text/mapping.js
var mapping = __webpack_require__(29870);
// EXTERNAL MODULE: ./build/js/text/shape.js
var text_shape = __webpack_require__(2345);
// EXTERNAL MODULE: ./build/js/text/suggest.js
var suggest = __webpack_require__(26014);
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
const WRITTEN = (0,mapping/* table */.tp)({
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
});
function linesOf(keys, lineOf) {
    const lines = keys.flatMap((key) => {
        const setting = WRITTEN[key];
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

/***/ 81958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ variablesForm),
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
 * Finds the variables of a template: `{{x}}`, `{{$x}}`, `{{{x}}}` and `{{&x}}` alike (nothing is escaped), names with
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
        // `{{$name}}` is how Semantic Kernel writes it.
        const name = sigil === "&" || sigil === "$" ? inner.slice(1).trim() : inner;
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
/** What decides how values fill a template: as `Dialect.form` has it, of the language that stands here. */
function variablesForm(template) {
    const form = [];
    for (const part of readTemplate(template).parts) {
        const last = form.at(-1);
        if (part.kind === "variable")
            form.push([part.name]);
        else if (typeof last === "string")
            form[form.length - 1] = last + part.text;
        else
            form.push(part.text);
    }
    return form;
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

/***/ 61737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N$: () => (/* binding */ POINTERS),
/* harmony export */   f6: () => (/* binding */ groupPrompts),
/* harmony export */   ff: () => (/* binding */ evalsPathsOf)
/* harmony export */ });
/* harmony import */ var _text_by_code_point_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47666);
/* harmony import */ var _formats_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38339);
/* harmony import */ var _formats_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93145);
/* harmony import */ var _folder_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26163);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11923);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46419);






/** What a pointer beside version files is called. */
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
    const matchers = rules.map((rule) => ({ rule, matches: (0,_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .matcher */ .j)([rule.files]) }));
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

/***/ 48266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ calibratedJudge),
/* harmony export */   i: () => (/* binding */ judgedFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

/** The judge that a calibration is about. Another model, rubric or instruction is another judge. */
const calibratedJudge = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    provider: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    baseUrl: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    /** Whether it saw two outputs beside each other or one alone. */
    question: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["pair", "single"]),
    /** Digests of the rubric and of the judge's own instruction text. */
    rubric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    instruction: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const score = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(1).max(5);
const output = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    caseId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    slices: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** The judge's, by criterion. */
    scores: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), score),
});
/**
 * `judged.json`: what the judge said of the outputs that people label, sealed away from them until `calibrate fit`;
 * and of all others it judged, which corrected means and rates are about.
 */
const judgedFile = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("evenhand.judged/1"),
    prompt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Path of the eval set. */
    evals: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Day on which the judge's answers were read. */
    asOf: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    seed: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    judge: calibratedJudge,
    /** Versions of the prompt that wrote the outputs. */
    versions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    criteria: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).min(1),
    items: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(output.extend({
        item: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        stratum: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        weight: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(1),
        text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    }))
        .min(1),
    /** Every judged output, drawn or not. */
    population: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(output).min(1),
});


/***/ }),

/***/ 32451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   lX: () => (/* binding */ recordPath),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17177);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87904);
/* harmony import */ var _text_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2345);
/* harmony import */ var _judged_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48266);
/* harmony import */ var _statistic_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11062);






/** A figure with its 95 % interval; null where there is none. */
const figure = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    value: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    interval: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ lower: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), upper: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig() }).nullable(),
})
    .nullable();
const agreement = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    items: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(1),
    annotators: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(1),
    /** Quadratically weighted κ of the judge against the mean of the annotators. */
    kappa: figure,
    /** The same of each annotator against the mean of the others: the ceiling. */
    people: figure,
});
/** `<eval set>.calibration.json`: what labels have shown of a judge, for `gate.require_calibration`. */
const calibrationRecord = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("evenhand.calibration/1"),
    prompt: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    judge: _judged_file_js__WEBPACK_IMPORTED_MODULE_2__/* .calibratedJudge */ .T,
    versions: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    asOf: zod__WEBPACK_IMPORTED_MODULE_4__/* .date */ .p6().meta({ description: "a day such as `2026-12-01`" }),
    criteria: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        criterion: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        agreement,
        slices: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ slice: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), agreement })),
        unlabelled: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    })),
})
    .meta({ description: "a calibration as `evenhand calibrate fit` writes it" });
/** `evals/support/answer.yaml` → `evals/support/answer.calibration.json`. */
const recordPath = (evals) => `${evals.replace(/\.[^./\\]+$/, "")}.calibration.json`;
function recordOf(judged, fits) {
    const { prompt, judge, versions, asOf } = judged;
    return {
        schema: "evenhand.calibration/1",
        prompt,
        judge,
        versions,
        asOf,
        criteria: fits.map(({ criterion, agreement: whole, slices, unlabelled }) => ({
            criterion,
            agreement: agreementOf(whole),
            slices: slices.map((of) => ({ slice: of.slice, agreement: agreementOf(of.agreement) })),
            unlabelled: [...unlabelled],
        })),
    };
}
/** Reads a record that a person committed; what is none is one problem a fault. */
function parseRecord(text, file) {
    const json = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(text);
    if (!json.ok) {
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .refused */ .J5)({ file, line: null, message: json.message, hint: json.hint ?? null });
    }
    const shape = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .checkShape */ .e)(calibrationRecord, { file, value: json.value, lineOf: () => 1 });
    return shape.ok ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .parsed */ .Yz)(shape.value) : shape;
}
const agreementOf = ({ items, annotators, kappa, people }) => ({
    items,
    annotators,
    kappa: figureOf(kappa),
    people: figureOf(people.kappa),
});
const figureOf = (of) => (0,_statistic_js__WEBPACK_IMPORTED_MODULE_6__/* .isKnown */ .qE)(of)
    ? { value: of.value, interval: of.interval === null ? null : { ...of.interval } }
    : null;


/***/ }),

/***/ 11062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   dv: () => (/* binding */ none),
/* harmony export */   hm: () => (/* binding */ meanOf),
/* harmony export */   qE: () => (/* binding */ isKnown)
/* harmony export */ });
/* harmony import */ var _compare_bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28505);

const none = (why) => ({ none: why });
const isKnown = (of) => "value" in of;
/** The figure, or null, for code that only counts those that are known. */
const valueOf = (of) => (isKnown(of) ? of.value : null);
/** Mean of the figures that are known; the first reason where none is. */
function meanOf(all) {
    const known = all.filter(isKnown);
    if (known.length === 0)
        return all[0] ?? none("nothing to compare");
    return { value: (0,_compare_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .average */ .G8)(known.map(({ value }) => value)) };
}


/***/ }),

/***/ 80453:
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
var counts = __webpack_require__(14133);
// EXTERNAL MODULE: ./build/js/score/output-text.js
var output_text = __webpack_require__(29432);
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

/***/ 29432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ sameOutput),
/* harmony export */   WT: () => (/* binding */ callText),
/* harmony export */   jO: () => (/* binding */ outputText),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95452);
/* harmony import */ var _text_mapping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29870);


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


/***/ })

};
