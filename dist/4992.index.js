export const id = 4992;
export const ids = [4992];
export const modules = {

/***/ 48460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ isOutsideTheChange),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Ot: () => (/* binding */ reasons)
/* harmony export */ });
/* unused harmony export isReason */
/**
 * Every ending that is not a measured pass or fail, closed and table-driven: whose turn it is, what it means in a
 * sentence, and what to do. The words are read in the comment, the terminal and the docs alike.
 */
const reasons = {
    no_credentials: {
        whose: "owner",
        title: "there is no usable key for the model provider",
        next: "set the key and run again; in a workflow it is a secret. Runs from forks and Dependabot get none: a maintainer runs them from a branch of this repository, or the workflow runs on `pull_request_target`.",
    },
    unsafe_trigger: {
        whose: "owner",
        title: "a job with secrets has checked out the pull request's code",
        next: "take the checkout step out of the job on `pull_request_target`: Evenhand reads both versions without one.",
    },
    config_invalid: {
        whose: "owner",
        title: "a file of the set-up cannot be used",
        next: "mend the file named above and push.",
    },
    policy_changed: {
        whose: "author",
        title: "this change edits the policy, which the base branch wants in a change of its own",
        next: "put the edit of the policy into a pull request of its own; a maintainer merges that one past this check.",
    },
    untrusted_endpoint: {
        whose: "author",
        title: "the prompt asks for a model endpoint that the base branch does not know",
        next: "add the endpoint to `models` in the configuration of the base branch first.",
    },
    unsupported_file: {
        whose: "author",
        title: "a file of the change is no text that can be read as a prompt or an eval set",
        next: "store the file as UTF-8 text in the repository and push.",
    },
    baseline_missing: {
        whose: "author",
        title: "the new prompt cannot be measured alone",
        next: "add an eval set with a rubric or checks, by which it is held to minimums; a prompt that takes another's place is edited and renamed, not deleted and added.",
    },
    insufficient_samples: {
        whose: "author",
        title: "the eval set holds too little to decide by",
        next: "add cases with a rubric or checks to the eval set.",
    },
    coverage_low: {
        whose: "provider",
        title: "too few of the planned measurements came back",
        next: "re-run the check. Only what is missing is paid for.",
    },
    asymmetric_missing: {
        whose: "provider",
        title: "answers of one version are missing much more often than the other's",
        next: "re-run the check. Only what is missing is paid for.",
    },
    degenerate_outputs: {
        whose: "author",
        title: "the new version gives nearly the same answer to every question",
        next: "run the prompt on two of its cases, and mend it.",
    },
    judge_unreliable: {
        whose: "owner",
        title: "the judge is not reliable enough to decide",
        next: "on the base branch, choose another judge or sharpen the rubric, then re-run. Re-running alone changes nothing: the judge's answers stay on record for a week.",
    },
    provider_rate_limited: {
        whose: "provider",
        title: "the model's provider kept refusing calls (rate limit)",
        next: "re-run the check later, or lower `concurrency`. Only what is missing is paid for.",
    },
    provider_quota: {
        whose: "owner",
        title: "the model's provider refused further calls (quota spent)",
        next: "raise the quota at the provider, then re-run the check. Only what is missing is paid for.",
    },
    provider_error: {
        whose: "provider",
        title: "the model's provider answered with errors",
        next: "re-run the check. Only what is missing is paid for.",
    },
    timeout: {
        whose: "provider",
        title: "the model's provider did not answer in time",
        next: "re-run the check. Only what is missing is paid for.",
    },
    budget_exceeded: {
        whose: "owner",
        title: "the measurement would cost more than the budget allows",
        next: "raise `budget` in the configuration of the base branch, or measure fewer cases or samples.",
    },
    no_merge_base: {
        whose: "owner",
        title: "the two versions to compare could not be found",
        next: "fetch the base branch, or run without a checkout so that Evenhand fetches what it needs.",
    },
    merge_conflict: {
        whose: "author",
        title: "the branch conflicts with its base",
        next: "resolve the conflict and push.",
    },
    github_unavailable: {
        whose: "provider",
        title: "GitHub did not answer",
        next: "re-run the check.",
    },
    storage_failed: {
        whose: "owner",
        title: "the store of responses cannot be used",
        next: "free the disk or remove the file named above, then re-run.",
    },
    cancelled: {
        whose: "owner",
        title: "the run was cancelled",
        next: "re-run the check. Only what is missing is paid for.",
    },
    deadline: {
        whose: "owner",
        title: "the run's time was over before it was measured",
        next: "re-run the check: only what is missing is paid for. Where it is over again, raise `timeout-minutes` or `concurrency`.",
    },
    internal_error: {
        whose: "evenhand",
        title: "Evenhand failed",
        next: "please report it with the log. What was paid for is kept, and a re-run uses it.",
    },
};
const isReason = (code) => Object.hasOwn(reasons, code);
/** Causes that nothing in a pull request can bring about: only these may a policy let merge unmeasured. */
const OUTSIDE_THE_CHANGE = new Set([
    "no_credentials",
    "provider_rate_limited",
    "provider_quota",
    "provider_error",
    "timeout",
    "github_unavailable",
    "judge_unreliable",
]);
const isOutsideTheChange = (reason) => reason !== null && OUTSIDE_THE_CHANGE.has(reason);
/** A green exit for `inconclusive` exists only where the base branch asked for it. */
function exitCodeOf(outcome, allowUnmeasured) {
    switch (outcome) {
        case "pass":
        case "not_applicable":
            return 0;
        case "fail":
            return 1;
        case "inconclusive":
            return allowUnmeasured ? 0 : 2;
    }
}


/***/ }),

/***/ 84265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OV: () => (/* binding */ couldHideCell),
/* harmony export */   T4: () => (/* binding */ missedLoss),
/* harmony export */   Ys: () => (/* binding */ couldHideNote),
/* harmony export */   e8: () => (/* binding */ wouldHelpSentence),
/* harmony export */   sS: () => (/* binding */ hiddenLoss)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68095);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99165);


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

/***/ 28176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YL: () => (/* binding */ metricSaid),
/* harmony export */   iQ: () => (/* binding */ metricRowName),
/* harmony export */   nT: () => (/* binding */ metricCell),
/* harmony export */   ol: () => (/* binding */ foundMetrics)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68095);
/* harmony import */ var _unit_title_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28676);


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

/***/ 45743:
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
/* harmony import */ var _all_cases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99165);


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

/***/ 28676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ unitText),
/* harmony export */   x: () => (/* binding */ unitTitle)
/* harmony export */ });
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99165);

/** A unit at the head of a row or a line: a slice by its name. */
const unitTitle = (unit, style) => unit === _ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_CASES */ .S ? "All cases" : style.name(unit);
/** The same within a sentence. */
const unitText = (unit, style) => unit === _ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_CASES */ .S ? "all cases" : style.name(unit);


/***/ }),

/***/ 34992:
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
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48460);
/* harmony import */ var _could_hide_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84265);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28176);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68095);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99165);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45743);





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
