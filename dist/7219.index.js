export const id = 7219;
export const ids = [7219,8379];
export const modules = {

/***/ 79129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ALL_CASES)
/* harmony export */ });
/** The unit that every case belongs to; no slice may have this name. */
const ALL_CASES = "(all)";


/***/ }),

/***/ 49560:
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
    awaiting_consent: {
        whose: "owner",
        title: "nothing is sent to a model before somebody says so, as the base branch wants",
        next: "say so in the way named above, for this commit. What is paid for already counts without it.",
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
        title: "the prompt asks for an endpoint that the base branch does not allow it",
        next: "let the base branch's configuration name it first: a model's endpoint under `models`, an application as `target`, for pull requests from forks with `forks: allow`.",
    },
    unsupported_file: {
        whose: "author",
        title: "a file of the change is no text that can be read as a prompt or an eval set",
        next: "store the file as UTF-8 text in the repository and push.",
    },
    baseline_missing: {
        whose: "author",
        title: "production has no version that the prompt could be compared with",
        next: "give a new prompt an eval set with a rubric or checks, by which it is held to minimums; a prompt that takes another's place is edited and renamed, not deleted and added. Where production's file cannot be read, a maintainer merges its repair past this check.",
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
        title: "the new version gives nearly the same answer to every question, or recites the rubric",
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

/***/ 74291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ visibleJson),
/* harmony export */   Gq: () => (/* binding */ verdictJson),
/* harmony export */   MP: () => (/* binding */ runJson),
/* harmony export */   Pv: () => (/* binding */ visibleJsonLine)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83168);
/* harmony import */ var _escape_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58559);


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
        section: run.section,
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

/***/ 99155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ probability),
/* harmony export */   E9: () => (/* binding */ dollars),
/* harmony export */   TS: () => (/* binding */ rate),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   b6: () => (/* binding */ plusMinus),
/* harmony export */   g1: () => (/* binding */ fineDollars),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   t3: () => (/* binding */ fineRate),
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
/** Half the width of an interval around a mean: ` ± 0.12`; empty where there is none. */
const plusMinus = (interval) => interval === null ? "" : ` ± ${amount((interval.upper - interval.lower) / 2)}`;
/** A share as a whole percentage: `12%`, `<1%` and `>99%` where rounding would say none or all. */
function rate(share) {
    if (share > 0 && share < 0.005)
        return "<1%";
    if (share < 1 && share >= 0.995)
        return ">99%";
    return `${Math.round(share * 100)}%`;
}
/** A share to a tenth of a percent: `1.9%`. */
const fineRate = (share) => `${(share * 100).toFixed(1)}%`;
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

/***/ 48004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   Mp: () => (/* binding */ BIASES),
/* harmony export */   Q8: () => (/* binding */ unmeasured),
/* harmony export */   je: () => (/* binding */ BIAS_NAMES)
/* harmony export */ });
/* unused harmony export levelOf */
/**
 * The known ways in which judges go by something else than worth, in the order in which they are told. A bias is one
 * file beside this one, and one line here: what its figure is, and from where on it counts.
 */
const BIASES = {
    position: {
        figure: "points that the answer shown first gains by its place",
        fewest: 20,
        of: "control questions, or 30 pairs, in either order",
        side: "either",
        warns: 0.25,
        unreliable: 1,
    },
    "swap consistency": {
        figure: "share of pairs with the same opinion when the order is swapped",
        fewest: 12,
        of: "pairs judged in both orders",
        side: "below",
        warns: 0.8,
        unreliable: 0.5,
    },
    verbosity: {
        figure: "points that an answer twice as long as the other gains",
        fewest: 10,
        of: "cases",
        side: "either",
        warns: 0.25,
        unreliable: null,
    },
    formatting: {
        figure: "points that an answer wholly of lists, headings and bold gains on plain sentences",
        fewest: 10,
        of: "cases, five of which differ in it",
        side: "either",
        warns: 0.5,
        unreliable: null,
    },
    "self-preference": {
        figure: "points that the side written by the judge's own model family is ahead",
        fewest: 10,
        of: "cases, where one version is of its family and the other is not",
        side: "above",
        warns: 0.25,
        unreliable: null,
    },
    sentiment: {
        figure: "share of judgements whose rationale speaks better of the output that it scores lower",
        fewest: 12,
        of: "judgements that praise one side more and score the two half a point apart",
        side: "above",
        warns: 0.4,
        unreliable: null,
    },
    "scale use": {
        figure: "share of its commonest score among all its scores",
        fewest: 40,
        of: "scores",
        side: "above",
        warns: 0.9,
        unreliable: null,
    },
};
const BIAS_NAMES = Object.keys(BIASES);
/** How far an interval lies beyond a bias's limits: only what the data do not leave open counts. */
function levelOf(bias, { interval, n }) {
    const { fewest, side, warns, unreliable } = BIASES[bias];
    if (n < fewest)
        return "none";
    const isBeyond = (limit) => (side !== "below" && interval.lower > limit) ||
        (side === "below" && interval.upper < limit) ||
        (side === "either" && interval.upper < -limit);
    if (unreliable !== null && isBeyond(unreliable))
        return "unreliable";
    return isBeyond(warns) ? "warning" : "none";
}
/** A finding by its figure; `says` is given the level that it has. */
function found(bias, figure, says) {
    const level = levelOf(bias, figure);
    return { bias, figure, level, says: says(level) };
}
const unmeasured = (bias, why) => ({
    bias,
    figure: null,
    level: "none",
    says: why,
});


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

/***/ 22992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   J6: () => (/* binding */ arm),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   YP: () => (/* binding */ interval),
/* harmony export */   bu: () => (/* binding */ outcome),
/* harmony export */   gK: () => (/* binding */ shownCase),
/* harmony export */   l: () => (/* binding */ reason)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49560);
/* harmony import */ var _score_judge_bias_bias_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48004);



/** The pieces of a prompt's verdict as they stand in `verdict.json`; verdict.ts puts them together. */
const interval = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ lower: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), upper: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() });
const reason = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(Object.keys(_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .reasons */ .Ot));
const outcome = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["pass", "fail", "inconclusive", "not_applicable"]);
const problem = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    file: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nullable(),
    message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    hint: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
});
/** One side of the comparison. */
const arm = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    /** SHA-256 of the prompt's canonical form, or of the supplied file. */
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Null for supplied outputs. */
    model: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ provider: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), asked: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), answered: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) })
        .nullable(),
    /** Answers a case planned. */
    samples: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
    /** New answers made for the recheck, the most that a case got; 0 for the candidate. */
    recheckSamples: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
    /** The UTC day the answers were begun: their epoch; null for supplied outputs. */
    since: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
});
const shownSide = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    output: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** `stop` is a whole answer; others are labelled. */
    finish: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["stop", "length", "content_filter", "refusal"]),
    failing: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
    of: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
});
/** One case with both outputs and what the judge said: the pair that lost most, as the judge saw it. */
const shownCase = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    slices: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    /** Why it is shown: its checks or judge endpoint fail, or its score lost most. */
    why: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["fails", "score"]),
    mustPass: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    /** Mean score difference of the case; null where no rubric judges it. */
    difference: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    input: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    baseline: shownSide,
    candidate: shownSide,
    /** Rubric order; only what was scored in the pair shown. */
    criteria: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        rationale: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        baseline: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        candidate: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    })),
    /** Which output the judge saw first in the pair shown: its text says "Output 1" and "Output 2". */
    first: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["baseline", "candidate"]).nullable(),
    /** Labels of the checks that the shown candidate output fails. */
    failedChecks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    /** What is to be shown of its checks: those it fails, and those that only show something. */
    checks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        label: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        pass: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        /** 0–1; null where the answer does not tell. */
        value: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
        gates: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        /** What the output has or is. */
        detail: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    })),
});
const judge = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    provider: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    asked: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    answered: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    /** Base's reason for a judge of the generator's own family; null where families differ. */
    sameFamily: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    /** Why what it says warns and does not gate, as a clause; null where it gates. */
    uncalibrated: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    /** Its agreement with people, as base's calibration has it; null where none is about this judge. */
    agreement: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        day: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        ageDays: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
        criteria: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            criterion: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            items: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
            /** Weighted κ, with its 95 % interval. */
            kappa: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
            interval: interval.nullable(),
        })),
        /** Slices without labels. */
        unlabelled: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    })
        .nullable(),
    rubricVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** The words that it is told how to score by: their SHA-256, and base's file; null for the built-in ones. */
    instruction: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable() }),
    controls: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        right: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
        total: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
        /** What the judge got wrong. */
        wrong: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            question: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            rightAnswer: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            judgeAnswer: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            /** The text that was put to the judge, and its words. */
            text: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            said: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        })),
    }),
    /** Pairs judged in both orders with the same opinion. */
    consistency: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ same: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(), total: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(), interval }).nullable(),
    /** Points that the answer shown first gains; removed from scores. */
    positionEffect: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ value: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), pairs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(), interval: interval.nullable() })
        .nullable(),
    /**
     * Each known bias once: what was found of it in this run or, where the judge failed its own test, in that
     * (docs/judging.md); without a result, nothing of self-preference, which is a score.
     */
    biases: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        bias: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_score_judge_bias_bias_js__WEBPACK_IMPORTED_MODULE_1__/* .BIAS_NAMES */ .je),
        /** In the unit that the bias names, with its 95 % interval; null where it could not be measured. */
        value: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
        interval: interval.nullable(),
        /** Pairs, cases, judgements or scores that it rests on. */
        n: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
        level: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["none", "warning", "unreliable"]),
        /** A clause: what was found, or why nothing could be. */
        says: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    })),
});


/***/ }),

/***/ 83168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ verdictSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
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

// EXTERNAL MODULE: ./build/js/verdict-parts.js
var verdict_parts = __webpack_require__(22992);
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
    interval: verdict_parts/* interval */.YP.nullable(),
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
        interval: verdict_parts/* interval */.YP.nullable(),
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
    interval: verdict_parts/* interval */.YP.nullable(),
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
    /** The tag or branch whose tree is in production, and its commit; absent where that is base. */
    production: schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), sha: schemas/* string */.YjP() }).optional(),
    outcome: verdict_parts/* outcome */.bu,
    reason: verdict_parts/* reason */.l.nullable(),
    /** Specifics of the reason, one sentence; foreign text inside is escaped by the sink. */
    detail: schemas/* string */.YjP().nullable(),
    /** True when head's configuration or eval set is used because base has none. */
    bootstrap: schemas/* boolean */.zMY(),
    baseline: verdict_parts/* arm */.J6.nullable(),
    candidate: verdict_parts/* arm */.J6.nullable(),
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
    judge: verdict_parts/* judge */.S4.nullable(),
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
    /** It passes unmeasured, because it goes back to what was in production; absent for every other. */
    rollback: schemas/* object */.Ikc({
        /** The last that was measured of this version, under this policy and eval set: a pass; null for an emergency. */
        evidence: schemas/* object */.Ikc({
            /** The UTC day. */
            day: schemas/* string */.YjP(),
            /** Commit that had it. */
            sha: schemas/* string */.YjP(),
            kind: schemas/* enum */.k5n(["gate", "sweep"]),
        })
            .nullable(),
        /** The login that set the label `emergency: rollback`; null where there is evidence. */
        approvedBy: schemas/* string */.YjP().nullable(),
    })
        .optional(),
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
    /** Who may accept what is red, and whether somebody has; null where nothing is red, or nobody may. */
    signOff: schemas/* object */.Ikc({
        /** 20 hex digits: names this content and what was found in it. */
        code: schemas/* string */.YjP(),
        by: schemas/* array */.YOg(schemas/* string */.YjP()),
        role: schemas/* enum */.k5n(["write", "maintain", "admin"]).nullable(),
        teams: schemas/* array */.YOg(schemas/* string */.YjP()),
        accepted: schemas/* object */.Ikc({
            by: schemas/* string */.YjP(),
            reason: schemas/* string */.YjP(),
            on: schemas/* string */.YjP(),
            until: schemas/* string */.YjP().nullable(),
        })
            .nullable(),
    })
        .nullable(),
    /** Incident and must-pass cases that are red. */
    mustPassRed: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Must-pass cases that fail, and whose new production answers fail too: shown, not red. */
    mustPassFailingBoth: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Cases that now fail (or lost most), largest loss first: every failing case, else the three that lost most. */
    cases: schemas/* array */.YOg(verdict_parts/* shownCase */.gK),
    /** Cases that only head has: run and shown, not gating. */
    newCases: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        baselineFailing: schemas/* string */.YjP(),
        candidateFailing: schemas/* string */.YjP(),
        difference: schemas/* number */.aig().nullable(),
    })),
    /** Requests and estimated cost before anything is spent, for a run that only plans (bootstrap). */
    warnings: schemas/* array */.YOg(verdict_parts/* problem */.CC),
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
    outcome: verdict_parts/* outcome */.bu,
    reason: verdict_parts/* reason */.l.nullable(),
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
    problems: schemas/* array */.YOg(verdict_parts/* problem */.CC),
    /** What is odd but stops nothing: a version edited in place, a leftover eval set. */
    warnings: schemas/* array */.YOg(verdict_parts/* problem */.CC),
    /** Set when nothing was measured but a plan can be shown (bootstrap). */
    plan: schemas/* array */.YOg(planned).nullable(),
    suppliedByHead: schemas/* boolean */.zMY(),
});


/***/ })

};
