export const id = 462;
export const ids = [462];
export const modules = {

/***/ 10462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   storeExportCommand: () => (/* binding */ storeExportCommand),
/* harmony export */   storeImportCommand: () => (/* binding */ storeImportCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47180);
/* harmony import */ var _report_escape_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8379);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74291);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82076);
/* harmony import */ var _signing_keys_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46090);
/* harmony import */ var _store_export_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41712);
/* harmony import */ var _store_import_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93731);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(50854);










/** `evenhand store export`: every row and note, each signed, in one file. */
async function storeExportCommand(options, around) {
    if (options.file === undefined) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e("name the file to write: `evenhand store export store.jsonl.gz`");
    }
    const [key] = keysOf(around);
    const store = (0,_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .existingStore */ .PD)(around, options.store);
    try {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(around.cwd, options.file);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        const written = await (0,_store_export_js__WEBPACK_IMPORTED_MODULE_7__/* .exportStore */ .e)(store, path, key);
        around.stdout.write(options.json
            ? (0,_report_json_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleJson */ .$m)({ file: options.file, ...written })
            : `${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(written.rows, "response")} written to ${(0,_report_escape_log_js__WEBPACK_IMPORTED_MODULE_3__.logLine)(options.file)}.\n`);
        return 0;
    }
    finally {
        await store.close();
    }
}
/** `evenhand store import`: exit 2 where a file could not be read to its end, or held lines that are not ours. */
async function storeImportCommand(options, around) {
    const { files = [] } = options;
    if (files.length === 0) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e("name the files to read: `evenhand store import store.jsonl.gz`");
    }
    const keys = keysOf(around);
    const store = await (0,_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .writableStore */ .sA)(around, options.store);
    try {
        const reports = [];
        for (const file of files) {
            reports.push({ file, ...(await (0,_store_import_js__WEBPACK_IMPORTED_MODULE_8__/* .importStore */ .V)(store, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(around.cwd, file), keys)) });
        }
        around.stdout.write(options.json ? (0,_report_json_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleJson */ .$m)(reports) : reports.map(importText).join(""));
        return reports.every(isWhole) ? 0 : 2;
    }
    finally {
        await store.close();
    }
}
const isWhole = ({ damage, rejected }) => damage === null && rejected === 0;
function importText({ file, rows, known, rejected, damage }) {
    const lines = [`${file}: ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(rows, "response")} taken over, ${known} were there already`];
    if (rejected > 0) {
        lines.push(`${file}: ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(rejected, "line")} left out: written by another version, or signed with another key than EVENHAND_CACHE_KEY or a provider's key here`);
    }
    if (damage !== null)
        lines.push(`${file}: it ends early: ${damage}`);
    return lines.map((line) => `${(0,_report_escape_log_js__WEBPACK_IMPORTED_MODULE_3__.logLine)(line)}\n`).join("");
}
function keysOf({ env }) {
    const [first, ...others] = (0,_signing_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .signingKeys */ .a)(env);
    if (first !== undefined)
        return [first, ...others];
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e("rows travel signed, and there is no key to sign with: set EVENHAND_CACHE_KEY, or the provider's key");
}


/***/ }),

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


/***/ }),

/***/ 46090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ signingKeys)
/* harmony export */ });
/* harmony import */ var _store_mac_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67639);

const cacheKey = "EVENHAND_CACHE_KEY";
/**
 * Providers' keys are longer. What a server of one's own takes for a key is known to everybody (`ollama`, `EMPTY`,
 * `sk-no-key-required`): whoever can write a cache entry could sign with it.
 */
const SHORTEST_KEY = 20;
/**
 * Keys that sign rows on their way between stores, the signing one first. The others are accepted, so that a key added or replaced
 * does not throw away what is paid for. Empty in a run without secrets, which therefore trusts and writes nothing.
 */
function signingKeys(env) {
    const own = env[cacheKey];
    return [
        ...(own ? [(0,_store_mac_js__WEBPACK_IMPORTED_MODULE_0__/* .macKey */ .FP)("cache-key", own)] : []),
        ...providerKeys(env).map((key) => (0,_store_mac_js__WEBPACK_IMPORTED_MODULE_0__/* .macKey */ .FP)("provider-key", key)),
    ];
}
function providerKeys(env) {
    return Object.keys(env)
        .filter((name) => name.endsWith("_API_KEY") && !name.startsWith("INPUT_"))
        .toSorted()
        .flatMap((name) => env[name] ?? [])
        .filter((key) => key.length >= SHORTEST_KEY);
}


/***/ }),

/***/ 41712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ exportStore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38522);
/* harmony import */ var _mac_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67639);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76837);
/* harmony import */ var _transfer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36241);








/**
 * Writes all notes and rows of a store, signed, to a file for another store to import. The file appears whole
 * or not at all. Reads the store row by row, so its size does not matter.
 *
 * @param since leaves out rows paid for before this day, and notes that are nothing but an earlier day
 */
async function exportStore(store, path, key, since = null) {
    const written = { rows: 0, notes: 0 };
    const lines = function* () {
        yield `${JSON.stringify(_transfer_js__WEBPACK_IMPORTED_MODULE_6__/* .TRANSFER_HEADER */ .yP)}\n`;
        for (const { topic, name, value } of store.notes()) {
            if (since !== null && (0,_notes_js__WEBPACK_IMPORTED_MODULE_7__/* .isDayBefore */ .aB)(value, since))
                continue;
            const note = { topic, name, value };
            written.notes++;
            yield `${JSON.stringify({ note, mac: (0,_mac_js__WEBPACK_IMPORTED_MODULE_5__/* .sign */ ._S)(key, "note", note) })}\n`;
        }
        for (const stored of store.rows()) {
            if (since !== null && stored.at < since)
                continue;
            const row = (0,_transfer_js__WEBPACK_IMPORTED_MODULE_6__/* .rowJson */ .T9)(stored);
            written.rows++;
            yield `${JSON.stringify({ row, mac: (0,_mac_js__WEBPACK_IMPORTED_MODULE_5__/* .sign */ ._S)(key, "row", row) })}\n`;
        }
    };
    const unfinished = `${path}.${process.pid}.tmp`;
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from(lines()), (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.createGzip)(), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(unfinished));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(unfinished, path);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(unfinished, { force: true });
    }
    return written;
}


/***/ }),

/***/ 93731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ importStore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _mac_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67639);
/* harmony import */ var _transfer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36241);




/** A row holds one response; more than this is no row of ours but an attempt to fill the memory. */
const MAX_LINE_BYTES = 32 * 2 ** 20;
/** What a file may unpack to: a small gzip can hold terabytes of zeros. */
const MAX_UNPACKED_BYTES = 4 * 2 ** 30;
/** Rows on their way to disk at a time, and their characters: they share commits, and memory stays bounded. */
const IN_FLIGHT = { rows: 200, characters: 8 * 2 ** 20 };
/**
 * Copies rows and notes from a transfer file, one by one, each after its signature is checked. Whatever is
 * wrong with the file is counted and never thrown: what is missing is asked again. A note never replaces one
 * that the store has. Only StoreError (our own store fails) is thrown.
 *
 * @param keys accepted signers: the current key, and the previous one while keys are being changed
 */
async function importStore(store, path, keys) {
    const report = { rows: 0, known: 0, notes: 0, rejected: 0 };
    let writes = [];
    let characters = 0;
    let damage = null;
    let isHeader = true;
    for await (const line of linesOf(path, (reason) => (damage = reason))) {
        if (isHeader) {
            isHeader = false;
            if (line === JSON.stringify(_transfer_js__WEBPACK_IMPORTED_MODULE_3__/* .TRANSFER_HEADER */ .yP))
                continue;
            damage = "it was not written by this version of Evenhand";
            break;
        }
        writes.push(...takeLine(store, keys, line, report));
        characters += line.length;
        if (writes.length >= IN_FLIGHT.rows || characters >= IN_FLIGHT.characters) {
            await Promise.all(writes);
            [writes, characters] = [[], 0];
        }
    }
    await Promise.all(writes);
    if (isHeader)
        damage ??= "it is empty";
    return { ...report, damage };
}
function takeLine(store, keys, line, report) {
    const parsed = _transfer_js__WEBPACK_IMPORTED_MODULE_3__/* .transferLine */ .iY.safeParse(jsonOf(line));
    if (!parsed.success) {
        report.rejected++;
        return [];
    }
    const signed = parsed.data;
    if ("row" in signed) {
        const row = (0,_mac_js__WEBPACK_IMPORTED_MODULE_2__/* .isSigned */ .JI)(keys, "row", signed.row, signed.mac) ? (0,_transfer_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRow */ .W0)(signed.row) : null;
        if (row === null)
            report.rejected++;
        else if (store.get(row.key) !== undefined)
            report.known++;
        else {
            report.rows++;
            return [store.put(row)];
        }
        return [];
    }
    const note = (0,_mac_js__WEBPACK_IMPORTED_MODULE_2__/* .isSigned */ .JI)(keys, "note", signed.note, signed.mac) ? (0,_transfer_js__WEBPACK_IMPORTED_MODULE_3__/* .parseNote */ .wd)(signed.note) : null;
    if (note === null)
        report.rejected++;
    else if (store.recall(note.topic, note.name) === undefined) {
        report.notes++;
        return [store.note(note.topic, note.name, note.value)];
    }
    return [];
}
function jsonOf(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
/** Lines of a gzip file; ends early, naming the reason, where the file is damaged or beyond its limits. */
async function* linesOf(path, damaged) {
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path).on("error", (error) => unpacked.destroy(error));
    const unpacked = bytes.pipe((0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)());
    const text = new TextDecoder();
    let rest = "";
    let total = 0;
    try {
        for await (const chunk of unpacked) {
            total += chunk.length;
            const piece = text.decode(chunk, { stream: true });
            // Only a piece with a line's end is split, so that one endless line costs no quadratic time.
            if (piece.includes("\n")) {
                const lines = (rest + piece).split("\n");
                rest = lines.pop();
                yield* lines;
            }
            else
                rest += piece;
            if (rest.length > MAX_LINE_BYTES || total > MAX_UNPACKED_BYTES) {
                damaged("it unpacks to more than a store can hold");
                return;
            }
        }
        if (rest !== "")
            yield rest;
    }
    catch (error) {
        damaged(error instanceof Error ? error.message : String(error));
    }
    finally {
        bytes.destroy();
        unpacked.destroy();
    }
}


/***/ }),

/***/ 67639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FP: () => (/* binding */ macKey),
/* harmony export */   JI: () => (/* binding */ isSigned),
/* harmony export */   _S: () => (/* binding */ sign)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95452);


/**
 * The key of a store's signatures: from EVENHAND_CACHE_KEY where it is set, else from the provider's key,
 * which the same people hold. HKDF-SHA-256 (RFC 5869), so neither text can be found from a signature, and the
 * two sources never give the same key.
 */
function macKey(source, secret) {
    return new Uint8Array((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hkdfSync)("sha256", secret, "evenhand", `store-mac/1/${source}`, 32));
}
/** HMAC-SHA-256 over the kind and the canonical JSON, as 64 hex digits. */
function sign(key, kind, value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", key)
        .update(`${kind}\n${(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(value)}`)
        .digest("hex");
}
/** Whether one of the keys signed the value. In constant time, so that a forger learns nothing from the clock. */
function isSigned(keys, kind, value, mac) {
    const given = Buffer.from(mac, "utf8");
    return keys.some((key) => {
        const expected = Buffer.from(sign(key, kind, value), "utf8");
        return given.length === expected.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(given, expected);
    });
}


/***/ }),

/***/ 36241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T9: () => (/* binding */ rowJson),
/* harmony export */   W0: () => (/* binding */ parseRow),
/* harmony export */   iY: () => (/* binding */ transferLine),
/* harmony export */   wd: () => (/* binding */ parseNote),
/* harmony export */   yP: () => (/* binding */ TRANSFER_HEADER)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43757);


/**
 * The form in which stores travel (cache entry, artifact, another shard): gzipped lines of JSON. The first is
 * the header; each other one is a row or a note beside its signature. Raise the schema when a row changes.
 */
const TRANSFER_HEADER = { evenhand: "store", schema: 1 };
/** The row as the JSON that is signed and written. */
function rowJson(row) {
    const { response, ...rest } = row;
    const { toolCalls, usage, contexts, ...said } = response;
    return {
        ...rest,
        response: {
            ...said,
            ...(toolCalls.length > 0 && { toolCalls: toolCalls.map((call) => ({ ...call })) }),
            ...(contexts && { contexts: [...contexts] }),
            usage: usage && { ...usage },
        },
    };
}
const json = zod__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY((value) => value !== undefined);
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative();
const storedRow = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[0-9a-f]{64}$/)
        .transform((text) => text),
    provider: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    sample: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
    epoch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    response: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        toolCalls: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), arguments: json }))
            .default([]),
        finish: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["stop", "length", "content_filter", "refusal"]),
        model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        usage: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            inputTokens: count,
            cachedInputTokens: count,
            cacheWriteTokens: count.exactOptional(),
            outputTokens: count,
        })
            .nullable(),
        latencyMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().transform(_units_js__WEBPACK_IMPORTED_MODULE_1__/* .millis */ .ne).nullable(),
        contexts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).exactOptional(),
        costUsd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().transform(_units_js__WEBPACK_IMPORTED_MODULE_1__/* .usd */ .dR).exactOptional(),
        raw: json,
    }),
});
const transferLine = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ row: json, mac: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ note: json, mac: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
]);
/** A signed value that is still no row of this schema gives null: an old version may have written it. */
function parseRow(value) {
    return storedRow.safeParse(value).data ?? null;
}
function parseNote(value) {
    const note = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ topic: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
    return note.safeParse(value).data ?? null;
}


/***/ })

};
