export const id = 4403;
export const ids = [4403];
export const modules = {

/***/ 58813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OV: () => (/* binding */ couldHideCell),
/* harmony export */   T4: () => (/* binding */ missedLoss),
/* harmony export */   Ys: () => (/* binding */ couldHideNote),
/* harmony export */   e8: () => (/* binding */ wouldHelpSentence),
/* harmony export */   sS: () => (/* binding */ hiddenLoss)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99155);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79129);


/** What a unit could hide, in words: a drop of the score, a rise of failing answers, or both. */
/** `0.27 points, 28%`; empty where it is not known, or where the loss was found. */
function couldHideCell({ result, couldHide, score }) {
    if (couldHide === null || result === "worse")
        return "";
    const { score: drop, failures } = couldHide;
    const parts = [
        drop !== null ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj)(drop)} points` : score === null ? "" : "any drop",
        failures === null ? "" : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .rate */ .TS)(Math.max(0, failures)),
    ];
    return parts.filter((part) => part !== "").join(", ");
}
/** How to read that column; only what some cell of it says. */
function couldHideNote(units, sides) {
    const cells = units.filter((unit) => couldHideCell(unit) !== "");
    if (cells.length === 0)
        return "";
    const drops = cells.some(({ score }) => score !== null);
    const failures = cells.some(({ couldHide }) => couldHide?.failures !== null);
    const both = cells.some(({ check, judge }) => check !== null && judge !== null);
    const any = cells.some(({ couldHide, score }) => couldHide?.score === null && score !== null);
    const whichever = sides === "named" && both ? ", by checks or judge, whichever is more" : "";
    const parts = [
        drops ? "a drop of this size is missed in 1 run of 5" : "",
        failures ? `failing answers may have risen by up to this much (95%)${whichever}` : "",
    ].filter((part) => part !== "");
    const anyDrop = any ? " Any drop: the cases are too few to find one of any size." : "";
    return `Could hide: ${parts.join("; ")}.${anyDrop}`;
}
/** "a drop of up to 0.62 points, or up to 28 more failing answers in 100"; empty where it is not known. */
function missedLoss(unit) {
    const { drop, failures } = lossesOf(unit);
    const size = drop === "any size" ? "a drop of any size" : drop && `a drop of up to ${drop}`;
    return [size, failures && `up to ${failures}`].filter((part) => part !== "").join(", or ");
}
/** "a drop of 0.51 points or 28 more failing answers in 100"; empty where it is not known. */
function hiddenLoss(unit) {
    const { drop, failures } = lossesOf(unit);
    return [drop && `a drop of ${drop}`, failures].filter((part) => part !== "").join(" or ");
}
function lossesOf({ couldHide, score }) {
    if (couldHide === null)
        return { drop: "", failures: "" };
    const none = score === null ? "" : "any size";
    return {
        drop: couldHide.score === null ? none : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj)(couldHide.score)} points`,
        failures: couldHide.failures === null ? "" : moreFailing(couldHide.failures),
    };
}
function moreFailing(share) {
    if (share <= 0)
        return "";
    const answers = inHundred(share);
    return `${answers} more failing ${answers === "1" ? "answer" : "answers"} in 100`;
}
/** A bound: less than one half is still not none. */
const inHundred = (share) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(Math.max(1, share * 100));
/** "15 more `vip` cases would make that 0.38 and 12."; empty where the verdict does not say. */
function wouldHelpSentence({ wouldHelp }, least, style) {
    if (wouldHelp === null)
        return "";
    const { unit, moreCases, score, failures } = wouldHelp;
    const hidden = lossesOf(least);
    const alike = unit === least.unit && ![hidden.drop, hidden.failures].some(saysNoNumber);
    const bare = alike && score !== null && failures !== null && failures > 0;
    const then = bare
        ? [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj)(score), inHundred(failures)]
        : [
            score === null ? "" : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj)(score)} points`,
            failures === null || failures <= 0 ? "" : `${inHundred(failures)} failing answers in 100`,
        ].filter((part) => part !== "");
    if (then.length === 0)
        return "";
    const slice = unit === _ranking_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_CASES */ .S ? "" : `${style.name(unit)} `;
    const cases = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(moreCases)} more ${slice}${moreCases === 1 ? "case" : "cases"}`;
    return `${cases} would make ${unit === least.unit ? "that" : "what it could hide"} ${then.join(" and ")}.`;
}
const saysNoNumber = (loss) => loss === "" || loss === "any size";


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

/***/ 73788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YL: () => (/* binding */ metricSaid),
/* harmony export */   iQ: () => (/* binding */ metricRowName),
/* harmony export */   nT: () => (/* binding */ metricCell),
/* harmony export */   ol: () => (/* binding */ foundMetrics)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99155);
/* harmony import */ var _unit_title_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79696);


const whole = (value, largest) => largest < 10 ? value.toFixed(1) : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(value);
const score = {
    size: _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj,
    unit: "",
    more: (size, name) => `${name} rises by ${size}`,
    less: (size, name) => `${name} falls by ${size}`,
};
const length = (unit) => ({
    size: whole,
    unit,
    more: (size) => `answers are ${size} longer`,
    less: (size) => `answers are ${size} shorter`,
});
const WORDINGS = {
    points: score,
    share: score,
    grade: score,
    tokens: length("tokens"),
    words: length("words"),
    usd: {
        size: _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .fineDollars */ .g1,
        unit: "",
        more: (size) => `answers cost ${size} more`,
        less: (size) => `answers cost ${size} less`,
    },
    ms: {
        size: whole,
        unit: "ms",
        more: (size) => `answers take ${size} longer`,
        less: (size) => `answers take ${size} less`,
    },
};
/** Those found worse or better: the others have no row. */
const foundMetrics = ({ metrics }) => metrics.filter(({ result }) => result === "worse" || result === "better");
/** "`regulatory` · `faithfulness`". */
const metricRowName = ({ unit }, { metric }, style) => `${(0,_unit_title_js__WEBPACK_IMPORTED_MODULE_1__/* .unitTitle */ .x)(unit, style)} · ${style.name(metric)}`;
/** `**−0.42** ± 0.20`, `**+84** ± 12 tokens`, `**+$0.0012** ± $0.0003`: candidate minus production. */
function metricCell(metric, style) {
    const { mean, interval, found } = metric;
    const { size, unit } = WORDINGS[metric.unit];
    const half = interval === null ? null : (interval.upper - interval.lower) / 2;
    const largest = Math.max(Math.abs(mean), half ?? 0);
    const said = size(Math.abs(mean), largest);
    const change = /[1-9]/.test(said) ? `${isRise(metric) ? "+" : "−"}${said}` : size(0, 0);
    const shown = found === null ? `≈ ${change}` : style.strong(change);
    return `${shown}${half === null ? "" : ` ± ${size(half, largest)}`} ${unit}`.trimEnd();
}
/** "`faithfulness` falls by 0.42", "answers cost $0.0012 more". */
function metricSaid(metric, style) {
    const { size, unit, more, less } = WORDINGS[metric.unit];
    const by = Math.abs(metric.mean);
    const said = `${size(by, by)} ${unit}`.trimEnd();
    return (isRise(metric) ? more : less)(said, style.name(metric.metric));
}
/** Whether the candidate has more of it; the mean's sign alone says whether that is good. */
const isRise = ({ mean, better }) => better === "higher" ? mean > 0 : mean < 0;


/***/ }),

/***/ 2491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   I8: () => (/* binding */ leastCertainUnit),
/* harmony export */   Ip: () => (/* binding */ measuredPrompts),
/* harmony export */   Nq: () => (/* binding */ redOverall),
/* harmony export */   Q0: () => (/* binding */ hiding),
/* harmony export */   RC: () => (/* binding */ redMetrics),
/* harmony export */   S7: () => (/* binding */ mostHidden),
/* harmony export */   X6: () => (/* binding */ redSlices),
/* harmony export */   ad: () => (/* binding */ ranked),
/* harmony export */   iI: () => (/* binding */ isRed),
/* harmony export */   pC: () => (/* binding */ shownFailures)
/* harmony export */ });
/* harmony import */ var _all_cases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79129);


/**
 * Losses in points and in failing answers are ordered by the share of the default margin (0.30 points of the 1–5
 * scale, 12 failing answers in 100) that they make up.
 */
const SCORE_MARGIN = 0.3;
const FAILURE_MARGIN = 0.12;
/** A prompt's slices in the order in which a reader wants them. Ties keep the order of the verdict. */
function ranked({ units, scale }) {
    const slices = units.filter(({ unit }) => unit !== _all_cases_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_CASES */ .S);
    const of = (result) => slices.filter((unit) => unit.result === result);
    return {
        worse: of("worse").toSorted((a, b) => Number(b.red) - Number(a.red) || sizeOf(b, "worse", scale) - sizeOf(a, "worse", scale)),
        unclear: of("unclear").toSorted((a, b) => mostHidden(hiding(a, scale), hiding(b, scale))),
        notWorse: of("not worse"),
        better: of("better").toSorted((a, b) => sizeOf(b, "better", scale) - sizeOf(a, "better", scale)),
        overall: units.find(({ unit }) => unit === _all_cases_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_CASES */ .S) ?? null,
    };
}
const scoreMargin = ({ low, high }) => (SCORE_MARGIN * (high - low)) / 4;
/** The largest of the unit's losses (or gains) that were found, in margins; where it is red, of those that gate. */
function sizeOf({ red, score, check, judge }, found, scale) {
    const counts = (of) => of?.found === found && (of.gates || !red);
    const sign = found === "worse" ? 1 : -1;
    const losses = [
        counts(score) ? -(score?.mean ?? 0) / scoreMargin(scale) : 0,
        ...[check, judge].map((of) => (counts(of) ? (of?.excess ?? 0) / FAILURE_MARGIN : 0)),
    ];
    return Math.max(...losses.map((loss) => sign * loss));
}
function hiding({ couldHide, score, cases }, scale) {
    const failures = (couldHide?.failures ?? 0) / FAILURE_MARGIN;
    const anyDrop = couldHide === null || (couldHide.score === null && score !== null);
    const drop = anyDrop ? Infinity : (couldHide.score ?? 0) / scoreMargin(scale);
    return { most: Math.max(drop, failures), failures, cases };
}
/** Sorts what could hide most first. */
function mostHidden(a, b) {
    if (a.most !== b.most)
        return a.most < b.most ? 1 : -1;
    return b.failures - a.failures || a.cases - b.cases;
}
/** The unit of which a pass knows least: an unclear slice, else all cases; null where nothing is unclear. */
function leastCertainUnit(prompt) {
    const { unclear, overall } = ranked(prompt);
    return unclear[0] ?? (overall?.result === "unclear" ? overall : null);
}
const redMetrics = ({ metrics }) => metrics.filter(({ red }) => red);
/** By its own endpoints or by a further metric. */
const isRed = (unit) => unit.red || redMetrics(unit).length > 0;
/** Slices that turn the run red, largest loss first, then those that only a further metric does. */
function redSlices(prompt) {
    const red = ranked(prompt).worse.filter((unit) => unit.red);
    const byMetric = prompt.units.filter((unit) => unit.unit !== _all_cases_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_CASES */ .S && isRed(unit) && !red.includes(unit));
    return [...red, ...byMetric];
}
/** All cases together, where they turn the run red. */
function redOverall(prompt) {
    const { overall } = ranked(prompt);
    return overall !== null && isRed(overall) ? overall : null;
}
/** The failing answers a reader is shown: failed checks, or the judge's endpoint where that says more. */
function shownFailures({ check, judge, }) {
    if (judge !== null && (check === null || weight(judge) > weight(check))) {
        return { by: "judge", of: judge };
    }
    return check === null ? null : { by: "check", of: check };
}
/** What is red says most, then what is worse, then what is better. */
function weight({ found, gates }) {
    if (found === "worse")
        return gates ? 3 : 2;
    return found === "better" ? 1 : 0;
}
/** Prompts about which there is something to decide; the others were renamed or removed. */
const measuredPrompts = (prompts) => prompts.filter(({ outcome }) => outcome !== "not_applicable");


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
    aside: "",
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
    aside: "",
};


/***/ }),

/***/ 79696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ unitText),
/* harmony export */   x: () => (/* binding */ unitTitle)
/* harmony export */ });
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79129);

/** A unit at the head of a row or a line: a slice by its name. */
const unitTitle = (unit, style) => unit === _ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_CASES */ .S ? "All cases" : style.name(unit);
/** The same within a sentence. */
const unitText = (unit, style) => unit === _ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_CASES */ .S ? "all cases" : style.name(unit);


/***/ }),

/***/ 82076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ unitName),
/* harmony export */   L8: () => (/* binding */ tableNote),
/* harmony export */   Ut: () => (/* binding */ UNCLEAR_NOTE),
/* harmony export */   XT: () => (/* binding */ listSome),
/* harmony export */   Z8: () => (/* binding */ marks),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   nD: () => (/* binding */ BOOTSTRAP),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   sk: () => (/* binding */ nextStep),
/* harmony export */   tc: () => (/* binding */ reasonTitle),
/* harmony export */   wX: () => (/* binding */ outcomeWords)
/* harmony export */ });
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49560);
/* harmony import */ var _could_hide_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58813);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73788);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99155);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79129);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2491);





/** The words that every report shares; sentences about findings are in headline.ts and sentence.ts. */
const marks = {
    pass: "✅",
    fail: "❌",
    inconclusive: "⚠️",
    not_applicable: "➖",
};
const outcomeWords = {
    pass: "Pass",
    fail: "Fail",
    inconclusive: "Inconclusive",
    not_applicable: "Not applicable",
};
const BOOTSTRAP = "bootstrap (not yet protected)";
/** `a`, `a and b`, `a, b and c`. */
function list(items, last = "and") {
    const head = items.slice(0, -1).join(", ");
    return [head, items.at(-1) ?? ""].filter((part) => part !== "").join(` ${last} `);
}
/** The first few as `show` writes them, and how many more: `a, b and 3 more`. The others are never written. */
function listSome(items, most, show, last = "and") {
    const shown = items.slice(0, most).map(show);
    const more = items.length - shown.length;
    return more === 0 ? list(shown, last) : `${shown.join(", ")} ${last} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(more)} more`;
}
/** `1 case`, `25 cases`; the plural adds an s unless given. */
const counted = (number, one, many = `${one}s`) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(number)} ${number === 1 ? one : many}`;
/** A unit where a sentence names it: a slice by its name, all cases by their number. */
const unitName = (unit, style) => unit.unit === _ranking_js__WEBPACK_IMPORTED_MODULE_3__/* .ALL_CASES */ .S ? `all ${counted(unit.cases, "case")}` : style.name(unit.unit);
/** Why nothing is known, with the base branch by its name. */
const reasonTitle = (reason, verdict, style) => withBase(_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .reasons */ .Ot[reason].title, verdict, style);
/** What the reader has to do, with the base branch by its name. */
const nextStep = (reason, verdict, style) => withBase(_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .reasons */ .Ot[reason].next, verdict, style);
function withBase(words, { base }, style) {
    const own = style.own(words);
    return base.name === "" ? own : own.replaceAll("the base branch", () => style.name(base.name));
}
/** The error rates, and how to read a row. */
function tableNote({ prompts, open, hides }, style) {
    const units = prompts.flatMap((prompt) => prompt.units);
    const scored = prompts.find((prompt) => prompt.units.some(({ score }) => score !== null));
    const failures = units.some((unit) => (0,_ranking_js__WEBPACK_IMPORTED_MODULE_4__/* .shownFailures */ .pC)(unit) !== null);
    const byJudge = open.some((unit) => (0,_ranking_js__WEBPACK_IMPORTED_MODULE_4__/* .shownFailures */ .pC)(unit)?.by === "judge");
    const unclear = open.some(({ result }) => result === "unclear");
    const metrics = units.some((unit) => (0,_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .foundMetrics */ .ol)(unit).length > 0);
    const together = prompts.length > 1 ? "all slices of all prompts" : "all slices";
    return [
        scored === undefined ? "" : scaleNote(scored, style),
        failures ? "Failing answers: production → candidate." : "",
        byJudge ? "judge: answers that it scores 2.5 or less." : "",
        metrics ? "A row with · is a further metric, in its own unit." : "",
        (0,_could_hide_js__WEBPACK_IMPORTED_MODULE_5__/* .couldHideNote */ .Ys)(hides, "unnamed"),
        `Counting ${together} together: ≈ cannot be told from no change, and an edit that changes nothing is called worse in fewer than 1 of 20 runs${measuredHere(prompts, style)}.`,
        unclear && hides.length === 0 ? UNCLEAR_NOTE : "",
    ]
        .filter((sentence) => sentence !== "")
        .join(" ");
}
/** What a self-test found on the user's own cases: " (measured here: 1.9%)". */
function measuredHere(prompts, style) {
    const tested = prompts.filter(({ selftest }) => selftest !== null);
    const share = ({ selftest }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .fineRate */ .t3)(selftest?.falseAlarms ?? 0);
    const [only] = tested;
    if (only === undefined)
        return "";
    if (prompts.length === 1)
        return ` (measured here: ${share(only)})`;
    const each = listSome(tested, 3, (prompt) => `${share(prompt)} for ${style.name(prompt.name)}`);
    return ` (measured here: ${each})`;
}
function scaleNote({ scale }, style) {
    const end = (value) => (Number.isInteger(value) ? String(value) : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(value));
    const what = scale.metric === "rubric" ? "Scores run" : `${style.name(scale.metric)} runs`;
    return `${what} from ${end(scale.low)} to ${end(scale.high)}; ± is the 90% interval of that row alone.`;
}
const UNCLEAR_NOTE = "Unclear: nothing found, but too few cases to rule a loss out.";


/***/ })

};
