export const id = 4710;
export const ids = [4710];
export const modules = {

/***/ 55583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ checkLines)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68095);

const MOST = 4;
/** Longest label and longest detail, in code points. */
const LIMITS = { label: 120, detail: 160 };
/** "`max-words: 50` fails: has 62 words"; of one that does not gate only what the answer has. `show` and `say` are the sink's own escapers. */
function checkLines({ checks }, show, say) {
    const lines = checks
        .slice(0, MOST)
        .map(({ label, pass, gates, detail }) => `${show(label, LIMITS.label)}${gates && !pass ? " fails" : ""}: ${say(detail, LIMITS.detail)}`);
    const more = checks.length - lines.length;
    return more === 0 ? lines : [...lines, `and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(more)} more`];
}


/***/ }),

/***/ 23218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L8: () => (/* binding */ redFloorsGrid),
/* harmony export */   R6: () => (/* binding */ floorSentences),
/* harmony export */   aw: () => (/* binding */ floorsTitle),
/* harmony export */   h3: () => (/* binding */ redFloors),
/* harmony export */   nu: () => (/* binding */ allFloorsGrid),
/* harmony export */   sJ: () => (/* binding */ floorSentence),
/* harmony export */   x: () => (/* binding */ belowFloors)
/* harmony export */ });
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49281);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68095);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99165);
/* harmony import */ var _result_cell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56057);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34992);





/** What policy wants the candidate to reach, whatever production does. */
const OPEN_ROWS = 10;
const redFloors = ({ floors }) => floors.filter(({ red }) => red);
/** What policy's own names for the endpoints mean, in a sentence and in a table. */
const ENDPOINTS = new Map([
    ["rubric", { said: "the score", title: "Score" }],
    ["checks", { said: "the share of passing answers", title: "Checks passed" }],
]);
function floorName(floor, as, style) {
    const name = ENDPOINTS.get(floor.metric)?.[as] ?? style.name(floor.metric);
    return floor.unit === _ranking_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_CASES */ .S ? name : `${name} of ${style.name(floor.unit)}`;
}
/** "`grounded` is below its floor"; empty where none is red. */
function belowFloors(prompt, style) {
    const red = redFloors(prompt);
    if (red.length > 2)
        return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(red.length)} floors are not met`;
    const names = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(red.map((floor) => floorName(floor, "said", style)));
    if (red.length === 2)
        return `${names} are below their floors`;
    return red.length === 0 ? "" : `${names} is below its floor`;
}
function floorSentences(prompt, style) {
    const red = redFloors(prompt);
    if (red.length > 2)
        return ["The floors stand below, with who accepts no less."];
    return red.map((floor) => floorSentence(floor, style));
}
/** "`grounded`: 4.00 is the least that `owner` accepts (`reason`); the candidate reaches 3.42 ± 0.21." */
function floorSentence(floor, style) {
    const name = floorName(floor, "title", style);
    const why = `${value(floor.min, floor)} is the least that ${style.name(floor.owner)} accepts (${style.sentence(floor.reason)})`;
    return `${name}: ${why}; the candidate reaches ${measured(floor)}.`;
}
/** A share of answers as a percentage, everything else in its own unit. */
const value = (number, { metric }) => metric === "checks" ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .rate */ .TS)(number) : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .amount */ .vj)(number);
/** `3.42 ± 0.21`, since the upper bound is the upper end of the 90% interval; the bound itself for a share. */
function measured(floor) {
    const { mean, upper, metric } = floor;
    if (mean === null)
        return "";
    if (upper === null)
        return value(mean, floor);
    return metric === "checks"
        ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .rate */ .TS)(mean)}, at most ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .rate */ .TS)(upper)}`
        : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .amount */ .vj)(mean)} ± ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .amount */ .vj)(upper - mean)}`;
}
function resultOf({ red, mean, upper, min }) {
    if (red)
        return "not met";
    if (mean === null)
        return "not measured";
    if (mean >= min)
        return "met";
    return upper !== null && upper < min ? "not met" : "unclear";
}
function resultCell(floor, style) {
    const result = resultOf(floor);
    if (result !== "not met")
        return result;
    const strong = style.strong(result);
    return floor.red ? `${style.mark}${strong}` : `${strong}, does not gate`;
}
/** Rows without their prompt; `whole` adds why a floor is there. */
function cellsOf(floor, whole, style) {
    return [
        floorName(floor, "title", style),
        (0,_result_cell_js__WEBPACK_IMPORTED_MODULE_4__/* .unbroken */ .D_)(resultCell(floor, style)),
        (0,_result_cell_js__WEBPACK_IMPORTED_MODULE_4__/* .unbroken */ .D_)(measured(floor)),
        value(floor.min, floor),
        style.name(floor.owner),
        ...(whole ? [style.sentence(floor.reason)] : []),
    ];
}
const columns = [
    _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.left("Floor"),
    _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.left("Result"),
    _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.right("Measured"),
    _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.right("Minimum"),
    _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.left("Owner"),
];
/** The floors that turn the prompt red. */
function redFloorsGrid(prompt, style) {
    const red = redFloors(prompt);
    const shown = red.slice(0, OPEN_ROWS);
    const more = red.length - shown.length;
    const mark = (0,_result_cell_js__WEBPACK_IMPORTED_MODULE_4__/* .unbroken */ .D_)(`${style.mark}${style.strong("not met")}`);
    return {
        columns,
        rows: [
            ...shown.map((floor) => cellsOf(floor, false, style)),
            ...(more === 0 ? [] : [[`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(more)} more`, mark, "", "", ""]]),
        ],
    };
}
/** Every floor of the prompts with its reason, the red ones first, at most `limit`. */
function allFloorsGrid(prompts, limit, style) {
    const all = prompts.flatMap(({ name, floors }) => floors.map((floor) => ({ name, floor })));
    const rows = all.toSorted((a, b) => Number(b.floor.red) - Number(a.floor.red)).slice(0, limit);
    return (0,_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutEmptyColumns */ .LQ)({
        columns: [_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.left("Prompt"), ...columns, _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.left("Reason")],
        rows: rows.map(({ name, floor }) => [
            prompts.length > 1 ? style.name(name) : "",
            ...cellsOf(floor, true, style),
        ]),
    });
}
/** "2 floors: met", "3 floors: 1 not met, 2 met". */
function floorsTitle(floors) {
    const kinds = ["not met", "unclear", "met", "not measured"]
        .map((result) => ({
        result,
        number: floors.filter((of) => resultOf(of) === result).length,
    }))
        .filter(({ number }) => number > 0);
    const [only] = kinds;
    const each = kinds.map(({ result, number }) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(number)} ${result}`).join(", ");
    const said = only !== undefined && kinds.length === 1 ? only.result : each;
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(floors.length, "floor")}: ${said}`;
}


/***/ }),

/***/ 19431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ visibleJson),
/* harmony export */   Gq: () => (/* binding */ verdictJson),
/* harmony export */   MP: () => (/* binding */ runJson),
/* harmony export */   Pv: () => (/* binding */ visibleJsonLine)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23877);
/* harmony import */ var _escape_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14083);


/** `verdict.json`: checked against its schema, keys in the schema's order, so equal verdicts have equal bytes. */
const verdictJson = (verdict) => visibleJson(_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictSchema */ .$.parse(verdict));
/** `run.json`. The keys are listed, so that what is documented is what is written. */
function runJson(run) {
    const { artifact } = run;
    return visibleJson({
        schema: run.schema,
        version: run.version,
        startedAt: run.startedAt,
        durationMs: run.durationMs,
        costUsd: run.costUsd,
        maxUsd: run.maxUsd,
        answers: { count: run.answers.count, usd: run.answers.usd },
        judgements: { count: run.judgements.count, usd: run.judgements.usd },
        reused: run.reused,
        inputTokens: run.inputTokens,
        cachedInputTokens: run.cachedInputTokens,
        cacheSavedUsd: run.cacheSavedUsd,
        outputTokens: run.outputTokens,
        calls: run.calls,
        runUrl: run.runUrl,
        artifact: artifact === null ? null : { runId: artifact.runId, name: artifact.name },
        unpriced: run.unpriced,
        replay: run.replay,
    });
}
/**
 * JSON whose text is visible: what JSON would carry raw (DEL, bidi marks, zero-width characters) is written as
 * `\u202e`, the same value, so that a terminal that prints the file cannot be moved by it.
 */
const visibleJson = (value) => `${(0,_escape_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(JSON.stringify(value, null, 2), "\n", escaped)}\n`;
/** The same on one line, for JSON Lines. */
const visibleJsonLine = (value) => `${(0,_escape_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(JSON.stringify(value), "", escaped)}\n`;
const escaped = (character) => Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
    .map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`)
    .join("");


/***/ }),

/***/ 56057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ resultCell),
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   VS: () => (/* binding */ mutedBy),
/* harmony export */   wF: () => (/* binding */ metricResult)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68095);

/** Below the heading only what is worse and gates has a mark; what is muted names who answers for it. */
function resultCell({ result, red, mute }, style) {
    if (result !== "worse")
        return unbroken(result);
    const worse = style.strong("worse");
    if (red)
        return unbroken(`${style.mark}${worse}`);
    return mute === null ? unbroken(`${worse}, does not gate`) : `${worse}, ${mutedBy(mute, style)}`;
}
/** A metric is muted with its slice, unless policy says more of it. */
const metricResult = ({ mute }, of) => ({
    result: of.result,
    red: of.red,
    mute: of.tier === "show" ? mute : null,
});
/** "muted to 1 Dec 2026 by `owner`". */
const mutedBy = (mute, style) => `muted to ${unbroken((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)(mute.until))} by ${style.name(mute.owner)}`;
/** Kept on one line by the browser. Only for cells of our own words: it changes every space. */
const unbroken = (cell) => cell.replaceAll(" ", "\u00A0");


/***/ }),

/***/ 37379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ otherStandards),
/* harmony export */   Jo: () => (/* binding */ standardsGrid),
/* harmony export */   LD: () => (/* binding */ isRedStandard),
/* harmony export */   lc: () => (/* binding */ openStandards),
/* harmony export */   ls: () => (/* binding */ otherStandardsTitle),
/* harmony export */   nl: () => (/* binding */ missedStandard),
/* harmony export */   xU: () => (/* binding */ standardsNote)
/* harmony export */ });
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49281);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68095);
/* harmony import */ var _result_cell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56057);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34992);




/** What a prompt without a baseline must reach, one row each. */
const OPEN_ROWS = 10;
/** Whether it fails the prompt; what is missed and does not gate is shown all the same. */
const isRedStandard = ({ met, gates }) => gates && !met;
/** The open rows, what is not met first; the others are folded. */
function openStandards({ absolute }) {
    return inOrder(absolute?.standards ?? []).slice(0, OPEN_ROWS);
}
const otherStandards = ({ absolute }) => inOrder(absolute?.standards ?? []).slice(OPEN_ROWS);
const inOrder = (standards) => standards.toSorted((a, b) => Number(isRedStandard(b)) - Number(isRedStandard(a)) || Number(a.met) - Number(b.met));
function standardsGrid(standards, style) {
    return {
        columns: [
            _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.left("What"),
            _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.left("Result"),
            _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.right("Measured"),
            _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.right("Minimum"),
        ],
        rows: standards.map((of) => [
            standardName(of, style),
            resultOf(of, style),
            (0,_result_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .unbroken */ .D_)(passedAnswers(of) ?? measured(of)),
            value(of.min, of),
        ]),
    };
}
function resultOf(of, style) {
    if (of.met)
        return "met";
    const missed = style.strong("not met");
    return (0,_result_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .unbroken */ .D_)(isRedStandard(of) ? `${style.mark}${missed}` : `${missed}, does not gate`);
}
function standardName({ what }, style) {
    if (what === "rubric")
        return "Score";
    return what === "checks" ? "Checks passed" : style.name(what);
}
/** A mean, and not a share of answers. */
const isScore = ({ kind }) => kind !== "checks" && kind !== "check";
/** A mean score, or a share of answers. */
const value = (number, of) => isScore(of) ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .amount */ .vj)(number) : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .rate */ .TS)(number);
/** `4.60 ± 0.20`, `98%`. */
function measured(of) {
    const { measured: reached, interval } = of;
    if (!isScore(of) || interval === null)
        return value(reached, of);
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .amount */ .vj)(reached)}${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plusMinus */ .b6)(interval)}`;
}
/** `47 of 48` answers; null for a score. */
const passedAnswers = ({ passed }) => passed === null ? null : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(passed.passed)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(passed.of)}`;
/** "`grounded` reaches 2.60 ± 0.30, and 4.00 is the least." */
function missedStandard(of, style) {
    const least = `and ${value(of.min, of)} is the least`;
    switch (of.kind) {
        case "criterion":
        case "grade":
            return `${style.name(of.what)} reaches ${measured(of)}, ${least}.`;
        case "rubric":
            return `The score reaches ${measured(of)}, ${least}.`;
        case "checks":
            return `${measured(of)} of the answers pass their checks, ${least}.`;
        case "check":
            return `${measured(of)} of the answers pass ${style.name(of.what)}, ${least}.`;
    }
}
/** How to read the rows; `scale` explains the scores too. */
function standardsNote(standards, scale) {
    const scored = scale && standards.some(isScore);
    const defaults = standards.some(({ source }) => source === "default");
    const parts = [
        scored ? "Scores run from 1 to 5; ± is half the 90% interval." : "",
        "Not met: what was measured, or its upper 95% bound where the cases are enough for one, is below the minimum.",
        defaults ? "Where policy sets no floor, the minimum is that of every new prompt." : "",
    ];
    return parts.filter((part) => part !== "").join(" ");
}
const otherStandardsTitle = (others) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(others.length, "other minimum")}: ${others.every(({ met }) => met) ? "met" : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(others.filter(({ met }) => !met).length)} not met`}`;


/***/ }),

/***/ 23877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ verdictSchema)
});

// EXTERNAL MODULE: ../../../work/main/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(35455);
;// CONCATENATED MODULE: ./build/js/verdict-evidence.js

const bit = schemas/* union */.KCZ([schemas/* literal */.euz(0), schemas/* literal */.euz(1)]).nullable();
const order = schemas/* union */.KCZ([schemas/* literal */.euz(-1), schemas/* literal */.euz(0), schemas/* literal */.euz(1)]);
const differences = schemas/* array */.YOg(schemas/* number */.aig().nullable());
/** What was compared, case by case: everything the decision rests on, for `evenhand explain`. */
const evidence = schemas/* object */.Ikc({
    seed: schemas/* number */.aig().int(),
    /** Prompts measured in the run: every error level is divided by it. */
    prompts: schemas/* number */.aig().int().positive(),
    method: schemas/* enum */.k5n(["fixed+recheck", "screen+recheck", "one look"]),
    /** Candidate answers a case, once nothing is left to be asked. */
    samples: schemas/* number */.aig().int(),
    metrics: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), ordered: schemas/* boolean */.zMY() })),
    /** In code-point order of ids; cases of a holdout slice have a number for an id. */
    cases: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        slices: schemas/* array */.YOg(schemas/* string */.YjP()),
        prodCheck: schemas/* array */.YOg(bit),
        runs: schemas/* array */.YOg(schemas/* object */.Ikc({
            x: schemas/* number */.aig().nullable(),
            s: order,
            judgeP: bit,
            judgeC: bit,
            check: bit,
            unjudged: schemas/* literal */.euz(true).optional(),
            metrics: differences.optional(),
        })),
        fresh: schemas/* array */.YOg(schemas/* object */.Ikc({
            x: schemas/* number */.aig().nullable(),
            s: order,
            judgeP: bit,
            judgeC: bit,
            checkP: bit,
            metrics: differences.optional(),
        }))
            .optional(),
    })),
});

// EXTERNAL MODULE: ./build/js/reason.js
var reason = __webpack_require__(48460);
;// CONCATENATED MODULE: ./build/js/verdict-parts.js


/** The pieces of a prompt's verdict as they stand in `verdict.json`; verdict.ts puts them together. */
const interval = schemas/* object */.Ikc({ lower: schemas/* number */.aig(), upper: schemas/* number */.aig() });
const verdict_parts_reason = schemas/* enum */.k5n(Object.keys(reason/* reasons */.Ot));
const outcome = schemas/* enum */.k5n(["pass", "fail", "inconclusive", "not_applicable"]);
const problem = schemas/* object */.Ikc({
    file: schemas/* string */.YjP(),
    line: schemas/* number */.aig().int().nullable(),
    message: schemas/* string */.YjP(),
    hint: schemas/* string */.YjP().nullable(),
});
/** One side of the comparison. */
const arm = schemas/* object */.Ikc({
    /** SHA-256 of the prompt's canonical form, or of the supplied file. */
    version: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    /** Null for supplied outputs. */
    model: schemas/* object */.Ikc({ provider: schemas/* string */.YjP(), asked: schemas/* string */.YjP(), answered: schemas/* array */.YOg(schemas/* string */.YjP()) })
        .nullable(),
    /** Answers a case planned. */
    samples: schemas/* number */.aig().int(),
    /** New answers made for the recheck, the most that a case got; 0 for the candidate. */
    recheckSamples: schemas/* number */.aig().int(),
    /** The UTC day the answers were begun: their epoch; null for supplied outputs. */
    since: schemas/* string */.YjP().nullable(),
});
const shownSide = schemas/* object */.Ikc({
    output: schemas/* string */.YjP(),
    /** `stop` is a whole answer; others are labelled. */
    finish: schemas/* enum */.k5n(["stop", "length", "content_filter", "refusal"]),
    failing: schemas/* number */.aig().int(),
    of: schemas/* number */.aig().int(),
});
/** One case with both outputs and what the judge said: the pair that lost most, as the judge saw it. */
const shownCase = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    slices: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Why it is shown: its checks or judge endpoint fail, or its score lost most. */
    why: schemas/* enum */.k5n(["fails", "score"]),
    mustPass: schemas/* boolean */.zMY(),
    /** Mean score difference of the case; null where no rubric judges it. */
    difference: schemas/* number */.aig().nullable(),
    input: schemas/* string */.YjP(),
    baseline: shownSide,
    candidate: shownSide,
    /** Rubric order; only what was scored in the pair shown. */
    criteria: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        rationale: schemas/* string */.YjP(),
        baseline: schemas/* number */.aig(),
        candidate: schemas/* number */.aig(),
    })),
    /** Which output the judge saw first in the pair shown: its text says "Output 1" and "Output 2". */
    first: schemas/* enum */.k5n(["baseline", "candidate"]).nullable(),
    /** Labels of the checks that the shown candidate output fails. */
    failedChecks: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** What is to be shown of its checks: those it fails, and those that only show something. */
    checks: schemas/* array */.YOg(schemas/* object */.Ikc({
        label: schemas/* string */.YjP(),
        pass: schemas/* boolean */.zMY(),
        /** 0–1; null where the answer does not tell. */
        value: schemas/* number */.aig().nullable(),
        gates: schemas/* boolean */.zMY(),
        /** What the output has or is. */
        detail: schemas/* string */.YjP(),
    })),
});
const judge = schemas/* object */.Ikc({
    provider: schemas/* string */.YjP(),
    asked: schemas/* string */.YjP(),
    answered: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Base's reason for a judge of the generator's own family; null where families differ. */
    sameFamily: schemas/* string */.YjP().nullable(),
    /** Why what it says warns and does not gate, as a clause; null where it gates. */
    uncalibrated: schemas/* string */.YjP().nullable(),
    rubricVersion: schemas/* string */.YjP(),
    controls: schemas/* object */.Ikc({
        right: schemas/* number */.aig().int(),
        total: schemas/* number */.aig().int(),
        /** What the judge got wrong. */
        wrong: schemas/* array */.YOg(schemas/* object */.Ikc({
            question: schemas/* string */.YjP(),
            rightAnswer: schemas/* string */.YjP(),
            judgeAnswer: schemas/* string */.YjP(),
            /** The text that was put to the judge, and its words. */
            text: schemas/* string */.YjP(),
            said: schemas/* string */.YjP(),
        })),
    }),
    /** Pairs judged in both orders with the same opinion. */
    consistency: schemas/* object */.Ikc({ same: schemas/* number */.aig().int(), total: schemas/* number */.aig().int(), interval }).nullable(),
    /** Points that the answer shown first gains; removed from scores. */
    positionEffect: schemas/* object */.Ikc({ value: schemas/* number */.aig(), pairs: schemas/* number */.aig().int(), interval: interval.nullable() })
        .nullable(),
});

;// CONCATENATED MODULE: ./build/js/verdict-unit.js


/** What a verdict says of slices, metrics and what policy asks of them. */
const rate = schemas/* number */.aig().min(0).max(1);
/** Failing answers of both sides: mean over cases of (failing / samples). */
const failures = schemas/* object */.Ikc({
    baseline: rate,
    candidate: rate,
    /** Cases with at least one failing candidate answer more than production's rate explains; for the sentence. */
    casesNowFailing: schemas/* number */.aig().int(),
    excess: schemas/* number */.aig(),
    /** Upper 95 % bound of the rise. */
    upper: schemas/* number */.aig(),
    p: schemas/* number */.aig(),
    found: schemas/* enum */.k5n(["worse", "better"]).nullable(),
    /** Whether its tier in this unit is `gate`. */
    gates: schemas/* boolean */.zMY(),
});
const tier = schemas/* enum */.k5n(["gate", "warn", "show"]);
const result = schemas/* enum */.k5n(["worse", "better", "not worse", "unclear"]);
const found = schemas/* enum */.k5n(["worse", "better"]).nullable();
/** A further metric in a unit; a negative mean is harm, whichever way the metric runs. */
const metric = schemas/* object */.Ikc({
    metric: schemas/* string */.YjP(),
    tier,
    unit: schemas/* enum */.k5n(["points", "share", "grade", "tokens", "words", "usd", "ms"]),
    better: schemas/* enum */.k5n(["higher", "lower"]),
    /** Means over the pairs that have both sides; null where none has (byte-equal answers are not judged). */
    baseline: schemas/* number */.aig().nullable(),
    candidate: schemas/* number */.aig().nullable(),
    mean: schemas/* number */.aig(),
    interval: interval.nullable(),
    /** Cases with a difference. */
    measured: schemas/* number */.aig().int(),
    p: schemas/* number */.aig(),
    found,
    result,
    /** Worse, and its tier gates. */
    red: schemas/* boolean */.zMY(),
    /** In the metric's own unit. */
    margin: schemas/* number */.aig(),
    minEffect: schemas/* number */.aig(),
});
const unit = schemas/* object */.Ikc({
    /** Slice name, or `(all)`. */
    unit: schemas/* string */.YjP(),
    /** The strictest of its endpoints'. */
    tier,
    critical: schemas/* boolean */.zMY(),
    /** Its texts and per-case results are not shown. */
    holdout: schemas/* boolean */.zMY(),
    /** `tier: show` for a while. */
    mute: schemas/* object */.Ikc({ until: schemas/* string */.YjP(), owner: schemas/* string */.YjP(), reason: schemas/* string */.YjP() }).nullable(),
    /** Cases in the unit. */
    cases: schemas/* number */.aig().int(),
    result,
    /** Worse, and what is worse has the tier `gate`. */
    red: schemas/* boolean */.zMY(),
    score: schemas/* object */.Ikc({
        mean: schemas/* number */.aig(),
        /** 90 % two-sided t interval; null under two measured cases. */
        interval: interval.nullable(),
        /** Cases with a score difference. */
        measured: schemas/* number */.aig().int(),
        p: schemas/* number */.aig(),
        found,
        gates: schemas/* boolean */.zMY(),
    })
        .nullable(),
    check: failures.nullable(),
    judge: failures.nullable(),
    /** The further metrics that policy names. */
    metrics: schemas/* array */.YOg(metric),
    /** What "worse" and "not worse" need here: score points, and shares of failing answers. */
    thresholds: schemas/* object */.Ikc({
        minScoreDrop: schemas/* number */.aig(),
        minFailureExcess: schemas/* number */.aig(),
        scoreMargin: schemas/* number */.aig(),
        failureMargin: schemas/* number */.aig(),
    }),
    /** What could have been missed; null where nothing was measured. */
    couldHide: schemas/* object */.Ikc({
        /** Points: a drop of this size is missed in one run of five; null where no drop within 4 points is found so often. */
        score: schemas/* number */.aig().nullable(),
        /** Failing answers may have risen by this share (95 %), by checks or judge, whichever is more. */
        failures: schemas/* number */.aig().nullable(),
    })
        .nullable(),
    /** Flagged against stored answers, but not against answers made now: production itself has moved. */
    notStanding: schemas/* boolean */.zMY(),
});
/** What the recheck asked of one flagged hypothesis, against fresh production answers. */
const hypothesis = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(["score", "check", "judge", "metric"]),
    unit: schemas/* string */.YjP(),
    /** Which one, for kind `metric`. */
    metric: schemas/* string */.YjP().nullable(),
    firstP: schemas/* number */.aig(),
    p: schemas/* number */.aig(),
    effect: schemas/* number */.aig(),
    stands: schemas/* boolean */.zMY(),
});
/** What a policy's floor says of the candidate alone. */
const floor = schemas/* object */.Ikc({
    metric: schemas/* string */.YjP(),
    unit: schemas/* string */.YjP(),
    min: schemas/* number */.aig(),
    /** Candidate's mean over cases; null where nothing was measured. */
    mean: schemas/* number */.aig().nullable(),
    /** Its 95 % upper bound; null where too few cases were measured to state one. */
    upper: schemas/* number */.aig().nullable(),
    measured: schemas/* number */.aig().int(),
    /** The upper bound is below the floor. */
    red: schemas/* boolean */.zMY(),
    reason: schemas/* string */.YjP(),
    owner: schemas/* string */.YjP(),
});
/** A prompt without a baseline: each thing it must reach, and whether it does. */
const standard = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(["criterion", "rubric", "grade", "checks", "check"]),
    /** A criterion's id, `rubric`, `checks`, a kind of checks or the label of one; with a slice in brackets. */
    what: schemas/* string */.YjP(),
    /** Mean score, or share of answers that pass. */
    measured: schemas/* number */.aig(),
    /** 90 %, two-sided; null where too few cases were measured. */
    interval: interval.nullable(),
    /** Cases measured. */
    cases: schemas/* number */.aig().int(),
    /** Answers that pass, of those checked; null for scores. */
    passed: schemas/* object */.Ikc({ passed: schemas/* number */.aig().int(), of: schemas/* number */.aig().int() }).nullable(),
    min: schemas/* number */.aig(),
    /** A floor of the policy, or what every new prompt must reach. */
    source: schemas/* enum */.k5n(["floor", "default"]),
    met: schemas/* boolean */.zMY(),
    /** Whether missing it fails the prompt. */
    gates: schemas/* boolean */.zMY(),
});

;// CONCATENATED MODULE: ./build/js/verdict.js




/**
 * The verdict as it is written to `verdict.json`: the documented, versioned result of a run. It is a pure function
 * of base, head, store, seed and as-of day, so it holds no clock, no run id and no money spent now (those are in
 * run.json). Reports render it and compute nothing. Changing a field's meaning needs a new `schema` value.
 */
/** `reference`: the prompt is made of it, so both versions are asked with their own; `depends_on`: policy names it. */
const reachedBy = schemas/* object */.Ikc({ path: schemas/* string */.YjP(), by: schemas/* enum */.k5n(["reference", "depends_on"]) });
const promptVerdict = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    /** The path before a rename. */
    from: schemas/* string */.YjP().nullable(),
    change: schemas/* enum */.k5n(["edited", "renamed", "added", "removed", "reached", "supplied"]),
    /** Changed files that the prompt depends on, besides its own. */
    reachedBy: schemas/* array */.YOg(reachedBy),
    encodingOnly: schemas/* boolean */.zMY(),
    outcome: outcome,
    reason: verdict_parts_reason.nullable(),
    /** Specifics of the reason, one sentence; foreign text inside is escaped by the sink. */
    detail: schemas/* string */.YjP().nullable(),
    /** True when head's configuration or eval set is used because base has none. */
    bootstrap: schemas/* boolean */.zMY(),
    baseline: arm.nullable(),
    candidate: arm.nullable(),
    evalSet: schemas/* object */.Ikc({ path: schemas/* string */.YjP(), version: schemas/* string */.YjP(), source: schemas/* enum */.k5n(["base", "head", "supplied"]) })
        .nullable(),
    /** How it was decided: all samples at once, a screen first, one look without recheck, or a version alone. */
    method: schemas/* enum */.k5n(["recheck", "screen", "one look", "absolute"]),
    /** What is scored: the rubric on 1–5, or a ready-made number with its range. */
    scale: schemas/* object */.Ikc({ metric: schemas/* string */.YjP(), low: schemas/* number */.aig(), high: schemas/* number */.aig() }),
    coverage: schemas/* object */.Ikc({
        cases: schemas/* number */.aig().int(),
        /** Cases with every planned measurement. */
        complete: schemas/* number */.aig().int(),
        /** Complete cases that a result needs. */
        needed: schemas/* number */.aig().int(),
        missing: schemas/* array */.YOg(schemas/* object */.Ikc({ cause: schemas/* string */.YjP(), count: schemas/* number */.aig().int() })),
    }),
    judge: judge.nullable(),
    /** Slices in code-point order, `(all)` last. */
    units: schemas/* array */.YOg(unit),
    recheck: schemas/* array */.YOg(hypothesis).nullable(),
    /** Units in which a screen hinted at harm, so that all samples of their cases were taken. */
    confirmed: schemas/* array */.YOg(schemas/* string */.YjP()),
    floors: schemas/* array */.YOg(floor),
    /** A prompt without a production version, measured alone; null for every other. */
    absolute: schemas/* object */.Ikc({
        standards: schemas/* array */.YOg(standard),
        /** Whether policy sets a floor that this prompt is held to. */
        floors: schemas/* boolean */.zMY(),
    })
        .nullable(),
    /** What would let the least certain slice hide less; null where nothing is unclear. */
    wouldHelp: schemas/* object */.Ikc({
        unit: schemas/* string */.YjP(),
        /** Cases to add, and what the slice could hide then. */
        moreCases: schemas/* number */.aig().int(),
        score: schemas/* number */.aig().nullable(),
        failures: schemas/* number */.aig().nullable(),
    })
        .nullable(),
    /** What the score would say if both sides' answers were equally long: advice; null where it cannot be told. */
    lengthControlled: schemas/* object */.Ikc({
        difference: schemas/* number */.aig(),
        /** As it is, over the same cases. */
        raw: schemas/* number */.aig(),
        /** One-sided, of "worse at equal length". */
        p: schemas/* number */.aig(),
        cases: schemas/* number */.aig().int(),
    })
        .nullable(),
    /** Which attempt on these cases this wording is, from 1; null without a holdout slice. */
    wording: schemas/* number */.aig().int().nullable(),
    /** What head's edited rubric says of the same answers: shown, not gating. */
    headRubric: schemas/* object */.Ikc({
        mean: schemas/* number */.aig(),
        interval: schemas/* object */.Ikc({ lower: schemas/* number */.aig(), upper: schemas/* number */.aig() }).nullable(),
        cases: schemas/* number */.aig().int(),
    })
        .nullable(),
    /** The latest self-test on record for this prompt and eval set. */
    selftest: schemas/* object */.Ikc({ falseAlarms: schemas/* number */.aig(), runs: schemas/* number */.aig().int(), day: schemas/* string */.YjP() })
        .nullable(),
    /** Null where nothing was compared. */
    evidence: evidence.nullable(),
    /** Incident and must-pass cases that are red. */
    mustPassRed: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Must-pass cases that fail, and whose new production answers fail too: shown, not red. */
    mustPassFailingBoth: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Cases that now fail (or lost most), largest loss first: every failing case, else the three that lost most. */
    cases: schemas/* array */.YOg(shownCase),
    /** Cases that only head has: run and shown, not gating. */
    newCases: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        baselineFailing: schemas/* string */.YjP(),
        candidateFailing: schemas/* string */.YjP(),
        difference: schemas/* number */.aig().nullable(),
    })),
    /** Requests and estimated cost before anything is spent, for a run that only plans (bootstrap). */
    warnings: schemas/* array */.YOg(problem),
});
const policyChange = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    /** `regulatory` margin 0.30 → 0.50, already in words; empty when only the diff says it. */
    items: schemas/* array */.YOg(schemas/* object */.Ikc({
        what: schemas/* string */.YjP(),
        from: schemas/* string */.YjP(),
        to: schemas/* string */.YjP(),
        direction: schemas/* enum */.k5n(["looser", "stricter", "changed"]),
    })),
    /** Unified diff lines, without file headers. */
    diff: schemas/* string */.YjP(),
});
/** What a plan would ask and cost. */
const planned = schemas/* object */.Ikc({
    prompt: schemas/* string */.YjP(),
    cases: schemas/* number */.aig().int(),
    answers: schemas/* number */.aig().int(),
    judgements: schemas/* number */.aig().int(),
    inputTokens: schemas/* number */.aig().int(),
    outputTokens: schemas/* number */.aig().int(),
    usd: schemas/* number */.aig(),
    /** False when a model is unlisted and counted at the dearest price. */
    priced: schemas/* boolean */.zMY(),
});
const verdictSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz("evenhand.verdict/1"),
    version: schemas/* string */.YjP(),
    /** Names the configuration in the comment's marker: `default` for evenhand.yaml at the root. */
    suite: schemas/* string */.YjP(),
    outcome: outcome,
    reason: verdict_parts_reason.nullable(),
    detail: schemas/* string */.YjP().nullable(),
    exitCode: schemas/* union */.KCZ([schemas/* literal */.euz(0), schemas/* literal */.euz(1), schemas/* literal */.euz(2), schemas/* literal */.euz(3)]),
    /** True when base lets an unmeasured change merge. */
    allowedUnmeasured: schemas/* boolean */.zMY(),
    bootstrap: schemas/* boolean */.zMY(),
    asOf: schemas/* string */.YjP(),
    base: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), sha: schemas/* string */.YjP() }),
    head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }),
    policyVersion: schemas/* string */.YjP().nullable(),
    prompts: schemas/* array */.YOg(promptVerdict),
    policyChanges: schemas/* array */.YOg(policyChange),
    /** Files at fault, for config_invalid and unsupported_file. */
    problems: schemas/* array */.YOg(problem),
    /** What is odd but stops nothing: a version edited in place, a leftover eval set. */
    warnings: schemas/* array */.YOg(problem),
    /** Set when nothing was measured but a plan can be shown (bootstrap). */
    plan: schemas/* array */.YOg(planned).nullable(),
    suppliedByHead: schemas/* boolean */.zMY(),
});


/***/ })

};
