export const id = 593;
export const ids = [593,379];
export const modules = {

/***/ 79129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ALL_CASES)
/* harmony export */ });
/** The unit that every case belongs to; no slice may have this name. */
const ALL_CASES = "(all)";


/***/ }),

/***/ 28505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ average),
/* harmony export */   _m: () => (/* binding */ clopperPearsonUpper),
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
/** Mean of at least one value. */
function average(values) {
    let sum = 0;
    for (const value of values)
        sum += value;
    return sum / values.length;
}


/***/ }),

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

/***/ 8379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logLine: () => (/* binding */ logLine)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58559);

/**
 * One line for a log or a terminal: no control character, no line end, and nothing that a runner would take for a
 * workflow command (`::name::` at a line's start after white space, `##[name]` anywhere; actions/runner's grammar).
 */
function logLine(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)
        .replace(/(?<=:):/g, _visible_js__WEBPACK_IMPORTED_MODULE_0__/* .spelled */ .uQ)
        .replace(/##(?=\[)/g, `#${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .spelled */ .uQ)("#")}`);
}


/***/ }),

/***/ 86632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   MZ: () => (/* binding */ overflows),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   Uo: () => (/* binding */ NAME_LIMIT),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   lx: () => (/* binding */ shortName),
/* harmony export */   wF: () => (/* binding */ SENTENCE_LIMIT)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99155);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58559);


/**
 * The three ways for foreign bytes into a comment, one a place: `name` in Markdown, `quote` in an HTML block,
 * `fence` for a block of lines. Nothing else may put any there.
 */
/** Longest name in code points; a sentence of somebody else's gets `SENTENCE_LIMIT`. */
const NAME_LIMIT = 60;
const SENTENCE_LIMIT = 400;
/**
 * A code span for Markdown text and table cells: prompt, slice, branch, model. Inside one nothing mentions, links or
 * renders; backtick and pipe are spelled out, because a table's code span has no way to write them.
 */
function name(text, limit = NAME_LIMIT) {
    return `\`${shortName(text, limit, spanText)}\``;
}
/** A name for places without Markdown, made visible by that place's own escaper. */
function shortName(text, limit, show) {
    // A name of megabytes is cut anyway; what is far beyond the limit need not be looked at.
    const flat = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .collapsed */ .yZ)(text.slice(0, 100 * limit));
    if (flat === "")
        return "(empty)";
    const whole = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(flat, limit, show);
    return whole.more === 0 ? whole.text : `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(flat, limit - 1, show).text}…`;
}
const spanText = (text) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).replace(/[`|]/g, _visible_js__WEBPACK_IMPORTED_MODULE_0__/* .spelled */ .uQ);
/**
 * `<code>` on one line, for HTML blocks only: there Markdown is not read, so the code's text is only text. Beyond
 * `limit` code points it says, outside the code, how much is left out (`counted`), or only that something is.
 */
function quote(text, limit, rest = "counted") {
    const { text: shown, more } = quoted(text, limit);
    if (shown === "")
        return "(empty)";
    const code = `<code>${entities(shown)}</code>`;
    if (more === 0)
        return code;
    const left = rest === "dots" ? "" : ` ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(more)} more ${more === 1 ? "character" : "characters"}`;
    return `${code} …${left}`;
}
/** Whether `quote` has to leave something out. */
const overflows = (text, limit) => quoted(text, limit).more > 0;
const quoted = (text, limit) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text.replaceAll("\r\n", "\n"), limit, quotable);
const quotable = (text) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text, "\n\t");
// A raw line end would break out of the one line; a blank one would end the HTML block.
function entities(text) {
    return text
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll("\n", "&#10;")
        .replaceAll("\t", "&#9;");
}
/** A fenced block; the fence is longer than any run of backticks inside. `info` is ours, such as `diff`. */
function fence(lines, info, lineLimit = 300) {
    const shown = lines.map((line) => fenceLine(line, lineLimit));
    const longest = Math.max(2, ...shown.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
    const mark = "`".repeat(longest + 1);
    return [`${mark}${info}`, ...shown, mark].join("\n");
}
function fenceLine(line, limit) {
    const { text, more } = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(line.replace(/\r$/, ""), limit, (piece) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(piece, "\t"));
    return more === 0 ? text : `${text} …`;
}
/**
 * Words of our own that come as data (a control question's title, a number of the policy): bare where they hold
 * nothing that Markdown or GitHub could read as more than words, else a code span.
 */
function prose(text) {
    const harmless = /^[A-Za-z0-9 ,()%'’→−+–-]+$/.test(text.replace(/(?<=\d)\.(?=\d)/g, ""));
    const linked = /\bGH-\d|[0-9a-f]{7}/i.test(text);
    return harmless && !linked && (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .codePoints */ .BH)(text) <= SENTENCE_LIMIT
        ? text
        : name(text, SENTENCE_LIMIT);
}
/** Data in our words with names between backticks: "`regulatory` margin". */
function said(text) {
    const parts = text.split("`");
    if (parts.length % 2 === 0)
        return name(text, SENTENCE_LIMIT);
    return parts.map((part, index) => (index % 2 === 1 ? name(part) : words(part))).join("");
}
// A blank between two names stays one space: a line end in it would end a table's row.
const words = (part) => part.trim() === "" ? part.slice(0, 1).replace(/\s/, " ") : prose(part);


/***/ }),

/***/ 58559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ codePoints),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   ls: () => (/* binding */ graphemes),
/* harmony export */   uQ: () => (/* binding */ spelled),
/* harmony export */   yZ: () => (/* binding */ collapsed)
/* harmony export */ });
/**
 * What a reader cannot see is spelled out, here and nowhere else: controls, bidi marks, zero-width and tag
 * characters, lone surrogates. They can hide text, reorder it, move a terminal's cursor or carry a payload.
 */
const hidden = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u{FFF9}-\u{FFFB}]/gu;
/** `\u{202e}` for each hidden character, except those in `kept`; an emoji's own joiners stay, they hide nothing. */
function visible(text, kept = "", spell = spelled) {
    return text.replace(hidden, (character, at) => kept.includes(character) || isPartOfEmoji(text, at, character) ? character : spell(character));
}
/** A character by its number: `\u{60}`. */
const spelled = (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
/** White space of any kind becomes one space; none at the ends. Zero-width characters are no white space here. */
const collapsed = (text) => text.replace(/[\t\n\v\f\r\p{Zs}]+/gu, " ").replace(/^ | $/g, "");
/**
 * The beginning of a text as `show` makes it visible, at most `limit` code points long (≥ 16, so that one spelled
 * character always fits). It ends between graphemes, unless the first is longer than the limit.
 */
function cut(source, limit, show) {
    const total = codePoints(source);
    if (total <= limit) {
        const whole = show(source);
        if (codePoints(whole) <= limit)
            return { text: whole, more: 0 };
    }
    const end = lastFitting(source, limit, show);
    const before = boundaryBefore(source, end);
    const kept = source.slice(0, before > 0 ? before : end);
    return { text: show(kept), more: total - codePoints(kept) };
}
/** Where the longest beginning ends that shows as at most `limit` code points. */
function lastFitting(source, limit, show) {
    const fits = (end) => codePoints(show(source.slice(0, end))) <= limit;
    // Every character shows as at least one code point, so nothing beyond `limit` of them can be kept.
    let [low, high] = [0, Math.min(limit, codePoints(source))];
    if (fits(unitsOf(source, high)))
        return unitsOf(source, high);
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (fits(unitsOf(source, middle)))
            low = middle;
        else
            high = middle - 1;
    }
    return unitsOf(source, low);
}
// One locale for all, so that a report has the same bytes on every machine.
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
/** The start of the grapheme that holds the character at `end`: itself where a grapheme starts there. */
function boundaryBefore(source, end) {
    // The longest emoji in use has 15 units; more context than that changes no boundary a reader sees.
    const context = source.slice(0, end + 32);
    return segmenter.segment(context).containing(end)?.index ?? end;
}
const graphemes = (text) => Array.from(segmenter.segment(text), ({ segment }) => segment);
function codePoints(text) {
    let pairs = 0;
    for (let at = 0; at < text.length; at += 1) {
        if ((text.codePointAt(at) ?? 0) > 0xffff) {
            pairs += 1;
            at += 1;
        }
    }
    return text.length - pairs;
}
/** The length in UTF-16 units of the first `count` code points. */
function unitsOf(text, count) {
    let units = 0;
    for (let seen = 0; seen < count && units < text.length; seen += 1) {
        units += (text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1;
    }
    return units;
}
/** A joiner between two pictographs, or a presentation selector after one; a selector anywhere else is hidden. */
function isPartOfEmoji(text, at, character) {
    if (character === "\u{200D}") {
        const before = /\p{Extended_Pictographic}(?:\u{FE0F}|\p{Emoji_Modifier})?$/u;
        return (before.test(text.slice(Math.max(0, at - 4), at)) &&
            /^\p{Extended_Pictographic}/u.test(text.slice(at + 1, at + 3)));
    }
    if (character !== "\u{FE0E}" && character !== "\u{FE0F}")
        return false;
    return /\p{Emoji}$/u.test(text.slice(Math.max(0, at - 2), at));
}


/***/ }),

/***/ 52877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LQ: () => (/* binding */ withoutEmptyColumns),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   fi: () => (/* binding */ column)
/* harmony export */ });
const left = (title) => ({ title, align: "left" });
const right = (title) => ({ title, align: "right" });
const column = { left, right };
/** A Markdown table without padding; cells hold no pipe and no line end, because only `name` brings foreign text in. */
function markdownTable({ columns, rows }) {
    const line = (cells) => `|${cells.map((cell) => (cell === "" ? " " : ` ${cell} `)).join("|")}|`;
    const rule = columns.map(({ align }) => (align === "left" ? ":--" : "--:")).join("|");
    return [line(columns.map(({ title }) => title)), `|${rule}|`, ...rows.map(line)].join("\n");
}
/** The columns in which some row says something; the others would only push the rest off a phone. */
function withoutEmptyColumns({ columns, rows }) {
    const used = columns.map((_, index) => rows.some((cells) => (cells[index] ?? "") !== ""));
    return {
        columns: columns.filter((_, index) => used[index]),
        rows: rows.map((cells) => cells.filter((_, index) => used[index])),
    };
}


/***/ }),

/***/ 99155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ probability),
/* harmony export */   E9: () => (/* binding */ dollars),
/* harmony export */   TS: () => (/* binding */ rate),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   g1: () => (/* binding */ fineDollars),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
/* harmony import */ var _text_day_in_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87656);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43757);


/** How numbers look, everywhere: COMMENT rule 5 as functions. A minus is U+2212. */
/** A change with its sign: `+0.32`, `−0.07`, plain `0.00`. */
function change(value) {
    const size = amount(value);
    if (size === "0.00")
        return size;
    return value < 0 ? `−${size}` : `+${size}`;
}
/** Points without sign: `0.08`. */
const amount = (value) => Math.abs(value).toFixed(2);
/** A share as a whole percentage: `12%`, `<1%` and `>99%` where rounding would say none or all. */
function rate(share) {
    if (share > 0 && share < 0.005)
        return "<1%";
    if (share < 1 && share >= 0.995)
        return ">99%";
    return `${Math.round(share * 100)}%`;
}
/** `$3.58`; `<$0.01` where rounding would say nothing was spent. */
function dollars(usd) {
    if (usd > 0 && usd < 0.005)
        return "<$0.01";
    return `$${grouped(usd.toFixed(2))}`;
}
/** Dollars too small for cents, to the second digit of `scale`: `$0.0012`. */
function fineDollars(usd, scale) {
    if (scale >= 1 || scale <= 0)
        return dollars(usd);
    return `$${usd.toFixed(Math.min(9, 1 - Math.floor(Math.log10(scale))))}`;
}
/** Whole numbers: `12,400`. */
const count = (value) => grouped(String(Math.round(value)));
const grouped = (digits) => digits.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ",");
/** `9 s`, `4 min 12 s`, `1 h 4 min`. */
function duration(ms) {
    const seconds = Math.round(ms / 1000);
    if (seconds === 0)
        return "<1 s";
    if (seconds < 60)
        return `${seconds} s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
    return minutes % 60 === 0
        ? `${minutes / 60} h`
        : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
/** A UTC day `2026-11-24` as `24 Nov 2026`, or `24 Nov` when it lies in the year of `today`. */
function day(iso, today = null) {
    const known = (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(iso);
    if (known === null)
        return "an unknown day";
    const words = (0,_text_day_in_words_js__WEBPACK_IMPORTED_MODULE_1__/* .dayInWords */ .v)(known);
    const year = known.slice(0, 4);
    return today?.startsWith(`${year}-`) ? words.replace(` ${year}`, "") : words;
}
/** `p < 0.001`, `p = 0.012`. */
const probability = (p) => (p < 0.001 ? "p < 0.001" : `p = ${p.toFixed(3)}`);


/***/ }),

/***/ 90084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ markdownStyle),
/* harmony export */   s: () => (/* binding */ plainStyle)
/* harmony export */ });
/* harmony import */ var _escape_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8379);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86632);


const markdownStyle = {
    name: (foreign) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(foreign),
    sentence: (foreign) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(foreign, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .SENTENCE_LIMIT */ .wF),
    prose: _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS,
    said: _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag,
    own: (words) => words,
    strong: (text) => `**${text}**`,
    mark: "❌ ",
};
const plainName = (foreign) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .lx)(foreign, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME_LIMIT */ .Uo, _escape_log_js__WEBPACK_IMPORTED_MODULE_0__.logLine);
const plainSentence = (foreign) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .lx)(foreign, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .SENTENCE_LIMIT */ .wF, _escape_log_js__WEBPACK_IMPORTED_MODULE_0__.logLine);
const plainStyle = {
    name: plainName,
    sentence: plainSentence,
    prose: plainSentence,
    said: (data) => plainSentence(data.replaceAll("`", "")),
    own: (words) => words.replaceAll("`", ""),
    strong: (text) => text,
    mark: "",
};


/***/ }),

/***/ 47666:
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

/***/ 87656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ dayInWords)
/* harmony export */ });
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** `1 Dec 2026`; a table of ours, because a verdict's bytes may not depend on a machine's locale data. */
function dayInWords(day) {
    const [year = "", month, date] = day.split("-");
    return `${Number(date)} ${MONTHS[Number(month) - 1] ?? ""} ${year}`;
}


/***/ }),

/***/ 26014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   nZ: () => (/* binding */ nearlySaid),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** Longer than any key of ours: comparing letter by letter would only cost time. */
const LONGEST = 60;
/**
 * The known word that was probably meant: equal but for case and separators (`topP`), about a third of its
 * letters off at most (`temprature`), or begun alike (`api_key` for `api_key_env`).
 */
function nearest(word, known) {
    let best = null;
    for (const name of known) {
        const off = difference(word, name);
        if (off !== null && (best === null || off < best.off))
            best = { name, off };
    }
    return best?.name ?? null;
}
/** A hint for a word that is none of the known ones: the nearest, or all of them. */
function didYouMean(word, known) {
    return nearlySaid(word, known) ?? `known are ${listed(known)}`;
}
/** The same where there are too many known words to list: the nearest, or null. */
function nearlySaid(word, known) {
    const near = nearest(word, known);
    return near === null ? null : `did you mean \`${near}\`?`;
}
/** `a`, `b` and `c`. */
function listed(names) {
    const quoted = names.map((name) => `\`${name}\``);
    const last = quoted.pop() ?? "none";
    return quoted.length === 0 ? last : `${quoted.join(", ")} and ${last}`;
}
/** Letters that differ; null = too many for a slip. */
function difference(word, name) {
    if (word.length > LONGEST || name.length > LONGEST)
        return null;
    const [bareWord, bareName] = [squeeze(word), squeeze(name)];
    if (bareWord !== "" && bareWord === bareName)
        return 0;
    const off = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), name.toLowerCase());
    const longer = Math.max(word.length, name.length);
    // Two letters that changed places differ twice.
    const allowed = longer < 5 ? Math.floor(longer / 3) : Math.max(2, Math.floor(longer / 3));
    if (off <= allowed)
        return off;
    const [short, long] = bareWord.length < bareName.length ? [bareWord, bareName] : [bareName, bareWord];
    return short.length >= 3 && long.startsWith(short) ? off : null;
}
const squeeze = (word) => word.toLowerCase().replaceAll(/[^a-z0-9]/g, "");


/***/ }),

/***/ 43757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ caseId),
/* harmony export */   Iq: () => (/* binding */ parseDay),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   dR: () => (/* binding */ usd),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   ne: () => (/* binding */ millis)
/* harmony export */ });
/** Branded primitives: a value that carries its unit in its type cannot be passed where another is meant. */
const usd = (amount) => amount;
const millis = (amount) => amount;
const caseId = (text) => text;
/** The UTC day of an instant given in milliseconds since 1970. */
function dayOf(epochMs) {
    return new Date(epochMs).toISOString().slice(0, 10);
}
/** The day that `YYYY-MM-DD` names; null for other texts, and for days that no calendar has. */
function parseDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return null;
    const start = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(start) && dayOf(start) === text ? dayOf(start) : null;
}
/** Whole days from one day to a later one; negative when `later` comes first. */
function daysBetween(earlier, later) {
    return Math.round((Date.parse(later) - Date.parse(earlier)) / 86_400_000);
}


/***/ })

};
