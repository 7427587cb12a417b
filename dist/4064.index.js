export const id = 4064;
export const ids = [4064];
export const modules = {

/***/ 44154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ detectFocused)
/* harmony export */ });
/* harmony import */ var _detect_detect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59325);
/* harmony import */ var _prompts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35668);
/* harmony import */ var _unknown_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14718);



/** What a run finds to look at. */
async function detectFocused(request) {
    const found = await (0,_detect_detect_js__WEBPACK_IMPORTED_MODULE_0__/* .detect */ .o)(request);
    if (found.kind === "stopped" || request.focus === undefined)
        return found;
    return focused(found, request.focus);
}
/** What was detected, so far as it is looked at. A prompt or slice that is not there is a UsageError. */
function focused(detected, { prompt, slice, model }) {
    const chosen = (0,_unknown_name_js__WEBPACK_IMPORTED_MODULE_2__/* .chosenPrompts */ .Y)(detected.prompts, prompt, "the change");
    const sliced = slice === null ? chosen : chosen.flatMap((of) => inSlice(of, slice));
    if (slice !== null && sliced.length === 0 && chosen.length > 0) {
        const known = chosen.flatMap(({ evalSet }) => evalSet?.cases.flatMap((of) => of.slices) ?? []);
        throw (0,_unknown_name_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownName */ .U)("the eval set", "slice", slice, known);
    }
    const prompts = model === null ? sliced : sliced.map((of) => withModel(of, model));
    return { ...detected, prompts };
}
function inSlice(changed, slice) {
    const { evalSet } = changed;
    const cases = evalSet?.cases.filter(({ slices }) => slices.includes(slice)) ?? [];
    if (evalSet === null || cases.length === 0)
        return [];
    const newCases = changed.newCases.filter(({ slices }) => slices.includes(slice));
    return [{ ...changed, evalSet: { ...evalSet, cases }, newCases }];
}
function withModel(changed, model) {
    const prompt = { ...changed.candidate.prompt, wish: { provider: null, model } };
    return { ...changed, candidate: { prompt, digest: (0,_prompts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .versionDigest */ .b)(prompt) } };
}


/***/ }),

/***/ 94064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ gate),
  S: () => (/* binding */ journalMissing)
});

// EXTERNAL MODULE: ./build/js/compare-by.js
var compare_by = __webpack_require__(9431);
// EXTERNAL MODULE: ./build/js/models/family.js
var family = __webpack_require__(25973);
// EXTERNAL MODULE: ./build/js/score/judge/bias/audit.js + 5 modules
var audit = __webpack_require__(94130);
// EXTERNAL MODULE: ./build/js/score/judge/rubric.js
var rubric = __webpack_require__(63726);
// EXTERNAL MODULE: ./build/js/score/output-text.js
var output_text = __webpack_require__(29432);
// EXTERNAL MODULE: ./build/js/score/value.js
var value = __webpack_require__(19374);
// EXTERNAL MODULE: ./build/js/compare/bounds.js
var bounds = __webpack_require__(28505);
// EXTERNAL MODULE: ./build/js/compare/thresholds.js
var thresholds = __webpack_require__(4412);
// EXTERNAL MODULE: ./build/js/all-cases.js
var all_cases = __webpack_require__(79129);
// EXTERNAL MODULE: ./build/js/config/effective.js
var effective = __webpack_require__(34732);
// EXTERNAL MODULE: ./build/js/evals/eval-set.js
var eval_set = __webpack_require__(38431);
// EXTERNAL MODULE: ./build/js/plan/metrics.js
var metrics = __webpack_require__(46865);
// EXTERNAL MODULE: ./build/js/decide/floors.js
var decide_floors = __webpack_require__(1556);
;// CONCATENATED MODULE: ./build/js/decide/absolute.js








/** What a new prompt must reach where policy sets no floor: the middle of the scale, and most answers passing. */
const LEAST_SCORE = 3;
const LEAST_PASSING = 0.5;
/** A check of one case is that case's; from here on one that most answers fail says something of the prompt. */
const SHARED = 2;
/** So that the last bit of a mean misses no minimum. */
const ROUNDING = 1e-9;
/**
 * Every minimum that a version without a baseline is held to: each criterion, the checks and each check that cases
 * share, by policy's floor or by default, and policy's further floors. A floor is missed where the one-sided 95 % upper
 * bound is below it (with fewer than eight cases, where the mean is), a default where the mean is. What this eval set
 * does not measure is left out.
 */
function standardsOf(cases, evalSet, gate) {
    return [...byMetric(evalSet, gate), ...sharedChecks(evalSet, gate)].flatMap((asked) => measured(asked, cases) ?? []);
}
function byMetric(evalSet, gate) {
    const defaults = [...evalSet.rubric.map(({ id }) => id), "checks"];
    const floors = (0,decide_floors/* floorsOf */.t9)(gate);
    const placed = [
        ...defaults.map((metric) => ({ metric, unit: all_cases/* ALL_CASES */.S, floor: null })),
        ...floors.map(({ metric, unit, floor }) => ({ metric, unit, floor: floor.min })),
    ];
    const isReplaced = (of) => of.floor === null &&
        floors.some(({ metric, unit }) => metric === of.metric && unit === of.unit);
    return placed.flatMap((of) => {
        const { metric, unit, floor } = of;
        const measure = (0,decide_floors/* measureOf */.c_)(metric, evalSet);
        if (measure === null || isReplaced(of))
            return [];
        const kind = kindOf(metric, evalSet);
        // A floor is said of its metric alone; a criterion that has none counts for the rubric.
        const names = floor === null && kind === "criterion" ? [metric, "rubric"] : [metric];
        const what = unit === all_cases/* ALL_CASES */.S ? metric : `${metric} (${unit})`;
        return [{ kind, what, unit, measure, floor, gates: gatesBy(gate, names, unit) }];
    });
}
function kindOf(metric, evalSet) {
    if (metric === "rubric" || metric === "checks")
        return metric;
    const named = (0,metrics/* metricNamed */.SB)(metric, evalSet);
    if (named?.kind === "criterion")
        return "criterion";
    return named?.unit === "grade" ? "grade" : "check";
}
/** One check of many may be what every answer of its cases fails, and hardly show among all checks. */
function sharedChecks({ cases }, gate) {
    const checked = cases.filter(({ checks }) => (0,eval_set/* canFail */.nx)(checks));
    const byLabel = new Map(checked.flatMap(({ checks }) => checks.map((of) => [of.label, of])));
    return [...byLabel.values()].flatMap((check) => {
        if (check.weight === 0)
            return [];
        const holders = checked.filter((of) => of.checks.some(({ label }) => label === check.label));
        const isOnlyOne = checked.every(({ checks }) => checks.every((of) => of.label === check.label));
        if (holders.length < SHARED || isOnlyOne)
            return [];
        const gates = gatesBy(gate, ["checks", (0,eval_set/* checkName */.I3)(check)], all_cases/* ALL_CASES */.S);
        const measure = { valueOf: passing(check), isShare: true };
        const what = check.label;
        return [{ kind: "check", what, unit: all_cases/* ALL_CASES */.S, measure, floor: null, gates }];
    });
}
const passing = ({ label }) => ({ candidate }) => {
    if (!(0,value/* isValue */.m)(candidate))
        return null;
    const own = candidate.value.checks.filter((of) => of.label === label);
    return own.length === 0 ? null : Number(own.every(({ pass }) => pass));
};
const gatesBy = (gate, metrics, unit) => metrics.every((metric) => (0,effective/* effectivePolicy */.C)(gate, metric, unit).tier === "gate");
/** Null where no member has a value. */
function measured({ kind, what, unit, measure, floor, gates }, cases) {
    const values = cases
        .filter(({ slices }) => unit === all_cases/* ALL_CASES */.S || slices.includes(unit))
        .map((of) => of.answers.flatMap((answer) => measure.valueOf(answer, of) ?? []))
        .filter((own) => own.length > 0);
    if (values.length === 0)
        return null;
    const means = values.map(bounds/* average */.G8);
    const mean = (0,bounds/* average */.G8)(means);
    const interval = measure.isShare ? shareInterval(means) : scoreInterval(means);
    const min = floor ?? (measure.isShare ? LEAST_PASSING : LEAST_SCORE);
    const isBounded = floor !== null && interval !== null && means.length >= thresholds/* MIN_CASES */.B2;
    const answers = values.flat();
    const passed = { passed: answers.filter((value) => value === 1).length, of: answers.length };
    return {
        kind,
        what,
        measured: mean,
        interval,
        cases: means.length,
        passed: measure.isShare ? passed : null,
        min,
        source: floor === null ? "default" : "floor",
        met: (isBounded ? interval.upper : mean) >= min - ROUNDING,
        gates,
    };
}
/** 90 %, so that each end is a one-sided 95 % bound. */
function shareInterval(shares) {
    const passing = shares.reduce((sum, share) => sum + share, 0);
    const n = shares.length;
    const upper = (0,bounds/* clopperPearsonUpper */._m)(passing, n, 0.95);
    const failing = (0,bounds/* clopperPearsonUpper */._m)(n - passing, n, 0.95);
    return upper === null || failing === null ? null : { lower: 1 - failing, upper };
}
function scoreInterval(scores) {
    const bound = (0,bounds/* tBound */.xE)(scores, 0.95);
    return bound && { lower: bound.lower, upper: bound.upper };
}

// EXTERNAL MODULE: ./build/js/compare/units.js
var units = __webpack_require__(21801);
// EXTERNAL MODULE: ./build/js/plan/planned-cases.js + 5 modules
var planned_cases = __webpack_require__(53422);
// EXTERNAL MODULE: ./build/js/score/judge/control-marks.js
var control_marks = __webpack_require__(60261);
// EXTERNAL MODULE: ./build/js/compare/must-pass.js
var must_pass = __webpack_require__(3455);
// EXTERNAL MODULE: ./build/js/score/checks/check.js
var check = __webpack_require__(79630);
// EXTERNAL MODULE: ./build/js/score/judge/weighted-mean.js
var weighted_mean = __webpack_require__(20746);
;// CONCATENATED MODULE: ./build/js/decide/alone-fails.js




/** Whether an answer fails by check or judge: one is enough to fail, both must be known to pass. */
function failsAlone({ checked }, answer) {
    const { candidate } = answer;
    const mean = meanScore(answer);
    if (checked && (0,value/* isValue */.m)(candidate) && (0,check/* failed */.gz)(candidate.value.checks).length > 0)
        return 1;
    if (mean !== null && (0,weighted_mean/* isFailingScore */.BZ)(mean))
        return 1;
    return isCompleteAlone(answer) ? 0 : null;
}
/** 1–5; null where nobody judged it. */
const meanScore = ({ scores }) => scores !== null && (0,value/* isValue */.m)(scores) ? (scores.value.means?.candidate ?? null) : null;
const isCompleteAlone = ({ candidate, scores }) => (0,value/* isValue */.m)(candidate) && (scores === null || (0,value/* isValue */.m)(scores));
/** `red`: all of the first four answers fail. `open`: none is known to pass, and what is missing could. */
function mustPassAlone(of, { advisory }) {
    const judged = !advisory.includes("judge");
    const tried = of.answers
        .slice(0, must_pass/* MUST_PASS */.y4.candidate)
        .map((answer) => failsAlone(of, judged ? answer : { ...answer, scores: null }));
    if (tried.includes(0))
        return "passes";
    return tried.includes(null) ? "open" : "red";
}

// EXTERNAL MODULE: ./build/js/decide/coverage.js
var coverage = __webpack_require__(86493);
// EXTERNAL MODULE: ./build/js/decide/ending.js
var ending = __webpack_require__(15168);
// EXTERNAL MODULE: ./build/js/decide/holdout.js
var holdout = __webpack_require__(82116);
// EXTERNAL MODULE: ./build/js/decide/units.js
var decide_units = __webpack_require__(22540);
;// CONCATENATED MODULE: ./build/js/decide/alone-ending.js










/** The judge's own test first, then coverage; then minimums decide, and last the same answer to everything passes none. */
function aloneEnding(measured, gate, found) {
    const unmeasured = untested(measured) ?? shortfall(measured, gate);
    if (unmeasured !== null)
        return unmeasured;
    const { standards, mustPassRed } = found;
    if (standards.length === 0) {
        const causes = missingIn(measured.cases);
        return (0,ending/* unknown */.L)((0,coverage/* dominantReason */.$t)(causes), `nothing that could be held to a minimum came back${(0,coverage/* mostly */.Xh)(causes)}`);
    }
    if (mustPassRed.length > 0 || standards.some(({ met, gates }) => gates && !met)) {
        return { outcome: "fail", reason: null, detail: null };
    }
    const same = sameAnswer(measured);
    if (same !== null)
        return (0,ending/* unknown */.L)("degenerate_outputs", same);
    return { outcome: "pass", reason: null, detail: null };
}
function untested({ controls }) {
    if (controls === null)
        return null;
    const [missing] = controls.missing;
    if (missing !== undefined) {
        const reason = (0,coverage/* dominantReason */.$t)(controls.missing);
        return (0,ending/* unknown */.L)(reason, `the judge's control questions: ${(0,coverage/* describe */.q0)(missing)}`);
    }
    const { passed, wrong, total } = (0,control_marks/* controlsVerdict */.yC)(controls.asked);
    return passed
        ? null
        : (0,ending/* unknown */.L)("judge_unreliable", `the judge failed ${wrong} of its ${total} control questions`);
}
/** The share that policy names, or all but one case, in every unit that gates; and every must-pass case decided. */
function shortfall({ cases }, gate) {
    const causes = missingIn(cases);
    // Coverage forgives a provider, not a run that was ended before its plan was.
    const stopped = causes.find(value/* isUnfinished */.u);
    if (stopped !== undefined)
        return (0,ending/* unknown */.L)((0,coverage/* dominantReason */.$t)([stopped]), (0,coverage/* describe */.q0)(stopped));
    const short = (0,units/* unitsOf */.$J)(cases)
        .filter(({ name }) => name === all_cases/* ALL_CASES */.S || (0,decide_units/* tierOf */.k)({ gate }, name) === "gate")
        .map(({ members }) => (0,coverage/* shareOf */.tC)(members.map((at) => cases[at].answers.map(isCompleteAlone))))
        .find(({ share, casesMissing }) => share < gate.coverage && (casesMissing > 1 || share === 0));
    if (short !== undefined) {
        const { casesComplete, casesMissing } = short;
        const detail = (0,coverage/* lacking */.gP)(casesComplete, casesComplete + casesMissing, gate.coverage);
        return (0,ending/* unknown */.L)((0,coverage/* dominantReason */.$t)(causes), `${detail}${(0,coverage/* mostly */.Xh)(causes)}`);
    }
    const open = gate.tier === "gate"
        ? cases.findIndex((of) => of.mustPass && mustPassAlone(of, gate) === "open")
        : -1;
    if (open < 0)
        return null;
    const id = (0,holdout/* shownId */.f)(gate, cases[open], open);
    const detail = `the must-pass case \`${id}\` could not be decided: too much of it is missing`;
    return (0,ending/* unknown */.L)((0,coverage/* dominantReason */.$t)(causes), detail);
}
/** Cases of which every answer came back with all that scores it. */
const completeIn = (cases) => cases.filter(({ answers }) => answers.every(isCompleteAlone)).length;
const missingIn = (cases) => (0,coverage/* missingOf */.oy)(cases.flatMap(({ answers }) => answers.flatMap(({ candidate, scores }) => [candidate, scores])));
/** Fewer inputs may well have one answer. */
const MANY = 8;
/** An eval set that one answer satisfies tells a good prompt from no other; null where answers differ. */
function sameAnswer({ plan, cases }) {
    const inputs = (0,planned_cases/* candidateRequests */.ey)(plan.cases);
    const texts = cases.flatMap(({ answers }) => answers.flatMap(({ candidate }) => (0,value/* isValue */.m)(candidate) ? [(0,output_text/* outputText */.jO)(candidate.value).trim()] : []));
    return inputs.size < MANY || new Set(texts).size > 1
        ? null
        : `the prompt gives the same answer to all of its ${inputs.size} inputs, and it meets every minimum`;
}

// EXTERNAL MODULE: ./build/js/decide/answer-form.js
var answer_form = __webpack_require__(27708);
// EXTERNAL MODULE: ./build/js/decide/answered.js
var answered = __webpack_require__(3792);
// EXTERNAL MODULE: ./build/js/decide/idle.js + 1 modules
var idle = __webpack_require__(85609);
// EXTERNAL MODULE: ./build/js/decide/run.js
var decide_run = __webpack_require__(9494);
// EXTERNAL MODULE: ./build/js/text/by-code-point.js
var by_code_point = __webpack_require__(47666);
// EXTERNAL MODULE: ./build/js/decide/input-text.js
var input_text = __webpack_require__(74867);
// EXTERNAL MODULE: ./build/js/decide/shown-checks.js
var shown_checks = __webpack_require__(49362);
;// CONCATENATED MODULE: ./build/js/decide/shown-alone.js






const MOST = 3;
/** From this mean on a case that passes its checks is no place to look. */
const GOOD = 4;
/** The three cases that fail most or score lowest, each by its worst answer: places to look. */
function shownAlone({ plan, cases }, gate) {
    return cases
        .flatMap((of, index) => ((0,holdout/* isHidden */.d)(gate, of) ? [] : (ranked(of, plan.cases[index]) ?? [])))
        .toSorted((a, b) => b.failing - a.failing || a.score - b.score || (0,by_code_point/* byCodePoint */.H)(a.shown.id, b.shown.id))
        .slice(0, MOST)
        .map(({ shown }) => shown);
}
const BEST = 5;
/** Null for a case that nobody has to look at, and for one without an answer. */
function ranked(of, planned) {
    const known = of.answers.flatMap((answer) => (0,value/* isValue */.m)(answer.candidate)
        ? [
            {
                output: answer.candidate.value,
                said: answer.scores !== null && (0,value/* isValue */.m)(answer.scores) ? answer.scores.value : null,
                fails: failsAlone(of, answer) === 1,
                mean: meanScore(answer) ?? BEST,
            },
        ]
        : []);
    const [worst] = known.toSorted((a, b) => Number(b.fails) - Number(a.fails) || a.mean - b.mean);
    if (worst === undefined)
        return null;
    const failing = known.filter(({ fails }) => fails).length;
    const score = known.reduce((sum, { mean }) => sum + mean, 0) / known.length;
    if (failing === 0 && score >= GOOD)
        return null;
    const { text, finish, checks } = worst.output;
    const shown = {
        id: of.id,
        slices: [...of.slices],
        why: failing > 0 ? "fails" : "score",
        mustPass: of.mustPass,
        difference: null,
        input: (0,input_text/* inputText */.A)(planned),
        baseline: { output: "", finish: "stop", failing: 0, of: 0 },
        candidate: { output: text, finish, failing, of: known.length },
        criteria: (worst.said?.criteria ?? []).map((criterion) => ({ ...criterion })),
        first: null,
        ...(0,shown_checks/* shownChecks */.x)(checks),
    };
    return { shown, failing: failing / known.length, score };
}

// EXTERNAL MODULE: ./build/js/decide/judge.js
var judge = __webpack_require__(33700);
// EXTERNAL MODULE: ./build/js/decide/subject.js
var decide_subject = __webpack_require__(47407);
;// CONCATENATED MODULE: ./build/js/decide/alone.js

















/** A version that has no other to be compared with → its verdict: minimums met or missed, never an empty pass. */
function decideAlone(measured, { gate }) {
    const { plan, cases } = measured;
    const { subject, evalSet, scale } = plan;
    const standards = standardsOf(cases, evalSet, gate);
    const mustPassRed = cases.flatMap((of, index) => of.mustPass && gate.tier === "gate" && mustPassAlone(of, gate) === "red"
        ? [(0,holdout/* shownId */.f)(gate, of, index)]
        : []);
    const ending = aloneEnding(measured, gate, { standards, mustPassRed });
    const known = ending.outcome === "pass" || ending.outcome === "fail";
    const floors = standards.some(({ source }) => source === "floor");
    return {
        ...decide_run/* nothingMeasured */.uv,
        ...(0,decide_subject/* subjectVerdict */.y)(subject, evalSet),
        ...ending,
        baseline: null,
        candidate: armOf(measured),
        method: "absolute",
        scale: { ...scale },
        coverage: {
            cases: plan.cases.length,
            complete: completeIn(cases),
            needed: (0,coverage/* casesNeeded */.h1)(plan.cases.length, gate.coverage),
            missing: [...(0,coverage/* tallyCauses */.NA)(missingIn(cases))],
        },
        judge: judgeVerdict(measured),
        // Half a measurement reads like a verdict, so an inconclusive prompt shows no scores.
        absolute: known ? { standards: [...standards], floors } : null,
        mustPassRed: known ? mustPassRed : [],
        cases: known ? [...shownAlone(measured, gate)] : [],
        newCases: known ? measured.newCases.map(newCase) : [],
        // Minimums that no answer misses are none, however they read.
        warnings: [
            ...plan.warnings,
            ...(0,answer_form/* formWarnings */.s)([{ who: "the candidate", arm: plan.candidate, outputs: outputsOf(cases) }]),
            ...(plan.judge === null ? (0,idle/* checksPassAnything */.b)(plan) : []),
        ].map((warning) => ({ ...warning })),
    };
}
const outputsOf = (cases) => cases.flatMap(({ answers }) => answers.map(({ candidate }) => candidate));
/** A case that only head has: run once and shown, never gating. */
const newCase = (of) => ({
    id: of.id,
    baselineFailing: "",
    candidateFailing: `${of.answers.filter((answer) => failsAlone(of, answer) === 1).length} of ${of.answers.filter(({ candidate }) => (0,value/* isValue */.m)(candidate)).length}`,
    difference: null,
});
const armOf = ({ plan, epochs, cases }) => ({
    ...(0,answered/* versionAndModel */.FC)(plan.candidate, cases.flatMap(({ answers }) => answers.map(({ candidate }) => candidate))),
    samples: plan.samples.candidate,
    recheckSamples: 0,
    since: epochs.profile,
});
function judgeVerdict({ plan, controls, cases }) {
    if (plan.judge === null || controls === null)
        return null;
    const test = {
        asked: controls.asked,
        text: ({ question }) => (0,output_text/* outputText */.jO)(question.output),
        question: "single",
    };
    const scores = cases.flatMap(({ answers }) => answers.map((of) => of.scores));
    const judged = scores.flatMap((of) => (of !== null && (0,value/* isValue */.m)(of) ? [of.value] : []));
    return {
        ...(0,answered/* judgeAndTest */.t6)(plan.judge, plan.evalSet.rubricDigest, test, scores),
        consistency: null,
        positionEffect: null,
        biases: (0,audit/* auditAlone */.f8)({
            answers: judged.map(({ means, criteria }) => ({
                mean: means?.candidate ?? rubric/* WORST */.g5,
                rationales: criteria.map(({ rationale }) => rationale),
            })),
            scores: judged.flatMap(({ criteria }) => criteria.map(({ candidate }) => candidate)),
            families: { judge: (0,family/* familyOf */.A)(plan.judge.entry.ref), side: (0,judge/* sideFamily */.Q2)(plan.candidate) },
        }).map(judge/* biasVerdict */.JY),
    };
}

;// CONCATENATED MODULE: ./build/js/decide/moved.js

/**
 * Whether production has moved since its stored answers: something looked worse than them and not than answers made
 * today, or the same model id is answered by another model now.
 */
function hasMoved(settled) {
    const stale = settled.comparison?.units.some((unit) => unit.flaggedButNotStanding) ?? false;
    return stale || answersByAnother(settled);
}
function answersByAnother({ plan, cases }) {
    const [before, after] = [plan.baseline.entry?.ref, plan.candidate.entry?.ref];
    const same = before?.model === after?.model && before?.provider === after?.provider;
    if (before === undefined || !same)
        return false;
    const profile = (0,answered/* modelsOf */.Wh)(cases.flatMap((of) => of.profile));
    const now = (0,answered/* modelsOf */.Wh)(cases.flatMap(({ pairs, fresh }) => [
        ...pairs.map(({ candidate }) => candidate),
        ...(fresh ?? []).map(({ baseline }) => baseline),
    ]));
    return profile.length > 0 && now.some((model) => !profile.includes(model));
}

// EXTERNAL MODULE: ./build/js/decide/prompt.js + 14 modules
var decide_prompt = __webpack_require__(96019);
// EXTERNAL MODULE: ./build/js/epochs.js
var epochs = __webpack_require__(41478);
// EXTERNAL MODULE: ./build/js/focus.js
var js_focus = __webpack_require__(44154);
// EXTERNAL MODULE: ./build/js/generate/generate.js + 12 modules
var generate = __webpack_require__(99891);
// EXTERNAL MODULE: ./build/js/generate/missing-note.js
var missing_note = __webpack_require__(66765);
// EXTERNAL MODULE: ./build/js/measure/alone.js + 2 modules
var alone = __webpack_require__(60017);
// EXTERNAL MODULE: ./build/js/measure/bench.js
var bench = __webpack_require__(82827);
// EXTERNAL MODULE: ./build/js/plan/calibrated.js + 2 modules
var calibrated = __webpack_require__(28100);
// EXTERNAL MODULE: ./build/js/refusal.js
var refusal = __webpack_require__(32474);
// EXTERNAL MODULE: ./build/js/prepare.js + 2 modules
var prepare = __webpack_require__(5942);
// EXTERNAL MODULE: ./build/js/rollbacks.js + 1 modules
var js_rollbacks = __webpack_require__(89100);
// EXTERNAL MODULE: ./build/js/run-limits.js
var run_limits = __webpack_require__(35536);
// EXTERNAL MODULE: ./build/js/selftest/note.js
var note = __webpack_require__(59561);
// EXTERNAL MODULE: ./build/js/settle.js + 2 modules
var settle = __webpack_require__(40905);
// EXTERNAL MODULE: ./build/js/spreads.js
var spreads = __webpack_require__(1930);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./build/js/digest.js
var js_digest = __webpack_require__(95452);
;// CONCATENATED MODULE: ./build/js/decide/sign-off.js

/** A shorter code could be hit by search. */
const CODE_DIGITS = 20;
/** A red prompt with the code by which it can be accepted, where policy lets somebody; every other as it is. */
function offered(prompt, { signOff }, policyVersion) {
    if (signOff === null || prompt.outcome !== "fail" || prompt.reason !== null)
        return prompt;
    const code = codeOf(prompt, policyVersion);
    return { ...prompt, signOff: { code, ...whoMay(signOff), accepted: null } };
}
const whoMay = ({ by, role, teams }) => ({ by: [...by], role, teams: [...teams] });
/** A red prompt passes where its very content has been accepted, by a word that still holds. */
function accepted(prompt, words, asOf) {
    const { signOff } = prompt;
    const word = words.find(({ code, until }) => code === signOff?.code && (until === null || asOf <= until));
    if (signOff === null || word === undefined)
        return prompt;
    const { by, reason, on, until } = word;
    return {
        ...prompt,
        outcome: "pass",
        signOff: { ...signOff, accepted: { by, reason, on, until } },
    };
}
/**
 * Names everything that was seen when it was accepted: the prompt's versions, eval set, rubric, judge, policy and what
 * is red. No number is part of it, so measuring the same content again, and finding the same, keeps it.
 */
function codeOf(prompt, policyVersion) {
    const { name, baseline, candidate, evalSet, judge } = prompt;
    const digest = (0,js_digest/* digestOf */.ol)({
        kind: "sign-off/1",
        prompt: name,
        versions: [baseline?.version ?? null, candidate?.version ?? null],
        models: [baseline?.model?.asked ?? null, candidate?.model?.asked ?? null],
        evalSet: evalSet?.version ?? null,
        judge: judge === null ? null : [judge.provider, judge.asked, judge.rubricVersion],
        policy: policyVersion,
        findings: findingsOf(prompt),
    });
    return digest.slice(0, CODE_DIGITS);
}
function findingsOf({ units, floors, absolute, mustPassRed }) {
    return {
        slices: units.filter(({ red }) => red).map(({ unit }) => unit),
        metrics: units.flatMap(({ unit, metrics }) => metrics.filter(({ red }) => red).map(({ metric }) => [unit, metric])),
        floors: floors.filter(({ red }) => red).map(({ metric, unit }) => [metric, unit]),
        minimums: (absolute?.standards ?? [])
            .filter(({ met, gates }) => gates && !met)
            .map(({ kind, what }) => [kind, what]),
        mustPass: mustPassRed,
    };
}

// EXTERNAL MODULE: ./build/js/store/notes.js
var notes = __webpack_require__(76837);
// EXTERNAL MODULE: ./build/js/units.js
var js_units = __webpack_require__(43757);
;// CONCATENATED MODULE: ./build/js/sign-offs.js




/** Topic of the notes that say who has accepted a regression (name: its code), for the replay. */
const TOPIC = "sign-off";
const day = schemas/* string */.YjP().transform((text, context) => {
    const parsed = (0,js_units/* parseDay */.Iq)(text);
    if (parsed === null)
        context.addIssue("no day");
    return parsed ?? core/* NEVER */.tm;
});
const noted = schemas/* strictObject */.rej({
    code: schemas/* string */.YjP(),
    by: schemas/* string */.YjP(),
    reason: schemas/* string */.YjP(),
    on: day,
    until: day.nullable(),
});
/** What is red with its code, and passed where somebody whom policy names has accepted it. */
async function withSignOffs({ store, log }, prompts, { gate, digest }, { replay, signOffs, asOf }) {
    const { signOff } = gate;
    const coded = prompts.map((prompt) => offered(prompt, gate, digest));
    const codes = coded.flatMap((prompt) => prompt.signOff?.code ?? []);
    if (signOff === null || codes.length === 0)
        return coded;
    const recalled = () => codes.flatMap((code) => (0,notes/* readNote */.VC)(noted, store.recall(TOPIC, code)) ?? []);
    const asked = async () => {
        try {
            return (await signOffs?.(signOff, { codes, today: asOf })) ?? [];
        }
        catch (error) {
            const why = error instanceof Error ? error.message : String(error);
            log.warn(`Sign-offs could not be read, so none counts: ${why}`);
            return [];
        }
    };
    const words = replay ? recalled() : await asked();
    if (!replay) {
        for (const code of codes) {
            const word = words.find((of) => of.code === code) ?? null;
            await (0,notes/* noteAnew */.CV)(store, TOPIC, code, JSON.stringify(word));
        }
    }
    return coded.map((prompt) => accepted(prompt, words, asOf));
}

// EXTERNAL MODULE: ./build/js/suite.js
var suite = __webpack_require__(45818);
// EXTERNAL MODULE: ./build/js/track-progress.js
var track_progress = __webpack_require__(82557);
// EXTERNAL MODULE: ./build/js/version.js
var version = __webpack_require__(24306);
;// CONCATENATED MODULE: ./build/js/wordings.js

const wordings_TOPIC = "wordings";
/**
 * Which attempt on its cases a candidate is, from 1: every other version that this store has seen of the prompt on the
 * eval set came before it. Noted once, so that the same version has the same number in every run and replay.
 */
async function wordingOf(store, { subject, evalSet, candidate }, replay) {
    const name = (0,js_digest/* digestOf */.ol)([subject.name, evalSet.path]);
    const seen = (store.recall(wordings_TOPIC, name) ?? "").split(" ").filter((digest) => digest !== "");
    const known = seen.indexOf(candidate.digest);
    if (known !== -1)
        return known + 1;
    if (!replay)
        await store.note(wordings_TOPIC, name, [...seen, candidate.digest].join(" "));
    return seen.length + 1;
}

;// CONCATENATED MODULE: ./build/js/gate.js

























/**
 * The whole pipeline: detect, plan, then per prompt measure and compare round by round, then decide.
 * Pure up to the store: the same trees, store and as-of day give the same verdict, byte for byte.
 */
async function gate(world, request) {
    const { configPath, comparison, replay } = request;
    const run = { name: (0,epochs/* runName */.rt)(request), replay, asOf: request.asOf };
    const asOf = await (0,epochs/* asOfDay */.SZ)(world.store, run, world.clock.now());
    const facts = { version: version/* VERSION */.x, suite: (0,suite/* suiteOf */.E)(configPath), asOf, comparison };
    const detected = await (0,js_focus/* detectFocused */.p)(request);
    if (detected.kind === "stopped") {
        return { verdict: (0,decide_run/* stoppedVerdict */.lZ)(facts, detected), spend: null, maxUsd: 0 };
    }
    const { config } = detected;
    const { prepared, rollbacks } = await (0,js_rollbacks/* prepareUnlessBack */.r)(world.store, detected, request, facts);
    const refused = replay ? null : await (0,refusal/* refusal */.x)(world, request, config.run, (0,prepare/* plansOf */.i$)(prepared));
    const asking = (0,generate/* responder */.j)(world, { ...(0,run_limits/* runLimits */.g)(config, replay), refused });
    const names = (0,prepare/* plansOf */.i$)(prepared).map(({ subject }) => subject.name);
    const progress = (0,track_progress/* trackProgress */.Z)(world, asking, prepared.expected, names);
    const verdictOf = async (prompt) => {
        if (prompt.kind === "decided")
            return prompt.verdict;
        const policy = (0,calibrated/* policyFor */.KV)(config, prompt.plan);
        if (prompt.plan.alone) {
            return decideAlone(await (0,alone/* measureAlone */.q)(progress.ask, prompt.plan, prompt.epochs), policy);
        }
        const settled = await (0,settle/* settle */.G)((0,bench/* benchOf */.u)(progress.ask, prompt.plan, prompt.epochs), (0,compare_by/* compareBy */.V)(prompt.plan, config, prepared.measured));
        if (!replay && hasMoved(settled))
            await (0,epochs/* endProfile */.Fb)(world.store, prompt.plan, prompt.epochs);
        if (!replay)
            await (0,spreads/* noteSpread */.w)(world.store, settled);
        return (0,decide_prompt/* decidePrompt */.b)(settled, policy, {
            prompts: prepared.measured,
            wording: await wordingOf(world.store, prompt.plan, replay),
            selftest: await (0,note/* citedSelfTest */.y)(world.store, prompt.plan, config, run),
        });
    };
    const measured = await Promise.all(prepared.prompts.map(verdictOf));
    const decided = [...measured, ...rollbacks.values()].toSorted((a, b) => (0,by_code_point/* byCodePoint */.H)(a.name, b.name));
    progress.end();
    if (!replay)
        await journalMissing(world, asking);
    const prompts = await withSignOffs(world, decided, config, { ...request, asOf });
    const { bootstrapPlan: plan, headProblems } = prepared;
    const findings = { ...detected, headProblems, plan, suppliedByHead: false };
    const verdict = (0,decide_run/* runVerdict */.ZH)(facts, prompts, findings);
    return { verdict, spend: asking.spend(), maxUsd: config.budget.maxUsd };
}
/** What had to be left out is journaled, so that a replay leaves it out for the same cause. */
async function journalMissing({ store }, asking) {
    await Promise.all([...asking.missing()].map(([key, cause]) => (0,missing_note/* noteMissing */.r)(store, key, cause)));
}


/***/ }),

/***/ 60017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ measureAlone),
  T: () => (/* binding */ measureCasesAlone)
});

// EXTERNAL MODULE: ./build/js/evals/case-rubric.js
var case_rubric = __webpack_require__(35432);
// EXTERNAL MODULE: ./build/js/evals/eval-set.js
var eval_set = __webpack_require__(38431);
// EXTERNAL MODULE: ./build/js/plan/samples.js
var samples = __webpack_require__(6419);
// EXTERNAL MODULE: ./build/js/score/judge/control-marks.js
var control_marks = __webpack_require__(60261);
// EXTERNAL MODULE: ./build/js/score/judge/conversation.js
var conversation = __webpack_require__(99904);
// EXTERNAL MODULE: ./build/js/score/judge/weighted-mean.js
var weighted_mean = __webpack_require__(20746);
// EXTERNAL MODULE: ./build/js/score/value.js
var value = __webpack_require__(19374);
// EXTERNAL MODULE: ./build/js/measure/answers.js
var measure_answers = __webpack_require__(89082);
// EXTERNAL MODULE: ./build/js/score/judge/answer.js + 1 modules
var answer = __webpack_require__(41916);
// EXTERNAL MODULE: ./build/js/score/judge/ask.js
var judge_ask = __webpack_require__(78182);
// EXTERNAL MODULE: ./build/js/measure/ask-judge.js + 1 modules
var ask_judge = __webpack_require__(64011);
;// CONCATENATED MODULE: ./build/js/measure/judge-alone.js



/** Puts one output to the judge, through the store. */
function judgeAlone(ask, { entry: { ref, instructions } }, question, asking) {
    return (0,ask_judge/* askJudge */.N)(ask, (0,judge_ask/* askSingle */.CR)(question, ref, instructions.single?.text), {
        rubric: question.rubric,
        ref,
        asking,
        read: answer/* readSingle */.zd,
    });
}

// EXTERNAL MODULE: ./build/js/score/judge/single-controls.js
var single_controls = __webpack_require__(47042);
// EXTERNAL MODULE: ./build/js/measure/controls.js
var controls = __webpack_require__(6183);
;// CONCATENATED MODULE: ./build/js/measure/single-controls.js






/**
 * Known-answer questions to a judge that sees one output. Other questions' answers are references; where too few
 * cases have one, the candidate's own first answers, which need not be good: they only have to be about their question.
 */
async function askSingleControls(ask, plan, judge, answers, epochs) {
    const ownToo = !(0,controls/* hasReferences */.jh)(plan);
    const cases = await Promise.all((0,controls/* scoredCases */.kl)(plan).map((of) => controlCase(of, judge, ownToo, answers)));
    const rows = (0,single_controls/* singleControls */.TA)({ cases, seed: plan.seed });
    return (0,controls/* askRows */.H2)(rows, {
        prompt: plan.subject.name,
        epoch: epochs.controls,
        judge: ({ question }, asking) => judgeAlone(ask, judge, question, asking),
        mark: single_controls/* judgeSingleControl */.D7,
    });
}
async function controlCase(planned, judge, ownToo, answers) {
    const { id, reference, contexts } = planned.case;
    const isReference = (0,controls/* isText */.KH)(reference);
    const own = isReference || !ownToo ? null : await answers.output("candidate", planned, 1, false);
    const said = own !== null && (0,value/* isValue */.m)(own) && own.value.finish === "stop" ? own.value : null;
    return {
        caseId: id,
        rubric: (0,case_rubric/* rubricOf */.P)(judge.rubric, planned.case),
        conversation: (0,conversation/* conversationOf */.$)(planned.case, null),
        reference,
        contexts,
        answer: isReference ? reference : said,
        isReference,
    };
}

;// CONCATENATED MODULE: ./build/js/measure/alone.js










/** The judge's own test, and if it passes the candidate's answers with their scores. */
async function measureAlone(ask, plan, epochs) {
    const { judge } = plan;
    const answers = (0,measure_answers/* generatedAnswers */.dc)(ask, plan, epochs);
    const controls = judge === null ? null : await askSingleControls(ask, plan, judge, answers, epochs);
    if (controls !== null &&
        (controls.missing.length > 0 || !(0,control_marks/* controlsVerdict */.yC)(controls.asked).passed)) {
        return { plan, epochs, controls, cases: [], newCases: [] };
    }
    return { plan, epochs, controls, ...(await measureCases({ ask, plan, epochs, answers })) };
}
/** Every answer with its scores, without the judge's own test. */
const measureCasesAlone = (ask, plan, epochs) => measureCases({ ask, plan, epochs, answers: (0,measure_answers/* generatedAnswers */.dc)(ask, plan, epochs) });
async function measureCases(means) {
    const measure = (planned) => Promise.all(planned.map((of) => measureCase(means, of)));
    const { plan } = means;
    const [cases, newCases] = await Promise.all([measure(plan.cases), measure(plan.newCases)]);
    return { cases, newCases };
}
async function measureCase(means, planned) {
    const { id, slices, mustPass, checks } = planned.case;
    const { judge } = means.plan;
    const answers = (0,samples/* sampleNumbers */.bs)(planned.samples.candidate).map(async (sample) => {
        const candidate = await means.answers.output("candidate", planned, sample, false);
        if (judge === null || (0,case_rubric/* rubricOf */.P)(judge.rubric, planned.case).length === 0) {
            return { candidate, scores: null };
        }
        if (!(0,value/* isValue */.m)(candidate))
            return { candidate, scores: { missing: { kind: "no_output" } } };
        return {
            candidate,
            scores: await scoresOf(means, judge, planned, sample, candidate.value),
        };
    });
    const checked = (0,eval_set/* canFail */.nx)(checks);
    return { id, slices, mustPass, checked, checks, answers: await Promise.all(answers) };
}
async function scoresOf({ ask, plan, epochs }, judge, planned, sample, output) {
    const { case: item, candidate } = planned;
    const rubric = (0,case_rubric/* rubricOf */.P)(judge.rubric, item);
    const question = {
        rubric,
        conversation: (0,conversation/* conversationOf */.$)(item, [candidate, candidate]),
        reference: item.reference,
        contexts: item.contexts,
        output,
        seed: plan.seed,
        caseId: item.id,
    };
    const asking = { prompt: plan.subject.name, sample, epoch: epochs.profile };
    const judged = await judgeAlone(ask, judge, question, asking);
    if (!(0,value/* isValue */.m)(judged))
        return judged;
    const { scores, model } = judged.value;
    const mean = (0,weighted_mean/* singleMean */.wp)(rubric, scores);
    const criteria = scores.criteria.map(({ id, rationale, score }) => ({
        id,
        rationale,
        baseline: score,
        candidate: score,
    }));
    return { value: { order: 0, criteria, means: { baseline: mean, candidate: mean }, model } };
}


/***/ }),

/***/ 32474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ heldBack),
/* harmony export */   x: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _keys_missing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73045);

/** Why no model may or can be asked; what the store has is answered all the same. */
async function refusal({ models }, request, run, plans) {
    return (await heldBack(request, run, plans)) ?? (0,_keys_missing_js__WEBPACK_IMPORTED_MODULE_0__/* .keysMissing */ .X)(models, plans);
}
/** Base's word that nothing of the change is sent before somebody lets it, where there is something to send. */
async function heldBack({ held }, run, plans) {
    const message = plans.length === 0 ? null : ((await held?.(run)) ?? null);
    return message === null ? null : { kind: "held", message };
}


/***/ }),

/***/ 89100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ prepareUnlessBack)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./build/js/decide/run.js
var run = __webpack_require__(9494);
// EXTERNAL MODULE: ./build/js/decide/subject.js
var subject = __webpack_require__(47407);
;// CONCATENATED MODULE: ./build/js/decide/rollback.js


/**
 * The evidence by which a candidate passes unmeasured: it was in production, and the last that was measured of it, under
 * this very policy and eval set, is a pass. Another policy asks something that nobody has measured; a version that
 * failed since is no way back.
 *
 * @param records those that one of our keys has signed, oldest first
 */
function rollbackEvidence({ name, baseline, candidate, evalSet, evalSource, target }, { config, suite }, records) {
    // The code of an application is in no digest of a prompt; head's own eval set vouches for nothing.
    if (baseline === null || evalSet === null || evalSource !== "base" || target !== null)
        return null;
    const measured = records.filter((of) => of.suite === suite &&
        of.prompt === name &&
        of.candidate.digest === candidate.digest &&
        of.policy === config.digest &&
        of.evalSet?.version === evalSet.digest &&
        (of.outcome === "pass" || of.outcome === "fail"));
    const last = measured.at(-1);
    if (last === undefined || last.outcome !== "pass")
        return null;
    const { day, sha, kind } = last;
    return { evidence: { day, sha, kind }, approvedBy: null };
}
/** A pass without a measurement, which says so. */
function rollbackVerdict(changed, rollback) {
    const arm = ({ prompt, digest }) => ({
        version: digest,
        path: prompt.path,
        model: null,
        samples: 0,
        recheckSamples: 0,
        since: null,
    });
    return {
        ...run/* nothingMeasured */.uv,
        ...(0,subject/* subjectVerdict */.y)(changed, changed.evalSet),
        outcome: "pass",
        reason: null,
        detail: null,
        baseline: changed.baseline && arm(changed.baseline),
        candidate: arm(changed.candidate),
        warnings: [],
        rollback,
    };
}

// EXTERNAL MODULE: ./build/js/digest.js
var digest = __webpack_require__(95452);
// EXTERNAL MODULE: ./build/js/epochs.js
var epochs = __webpack_require__(41478);
// EXTERNAL MODULE: ./build/js/prepare.js + 2 modules
var prepare = __webpack_require__(5942);
// EXTERNAL MODULE: ./build/js/store/notes.js
var notes = __webpack_require__(76837);
// EXTERNAL MODULE: ./build/js/units.js
var units = __webpack_require__(43757);
;// CONCATENATED MODULE: ./build/js/rollbacks.js







/** Topic of the notes that say by what a prompt passed unmeasured, for a replay (name: the run and the prompt). */
const TOPIC = "rollback";
const noted = schemas/* strictObject */.rej({
    evidence: schemas/* strictObject */.rej({
        day: schemas/* string */.YjP().refine((text) => (0,units/* parseDay */.Iq)(text) !== null),
        sha: schemas/* string */.YjP(),
        kind: schemas/* enum */.k5n(["gate", "sweep"]),
    })
        .nullable(),
    approvedBy: schemas/* string */.YjP().nullable(),
});
/** As `prepare`, without the prompts that pass as a way back: these are decided, and nothing of them is asked. */
async function prepareUnlessBack(store, detected, request, { suite, asOf }) {
    const rollbacks = await rollbacksIn(store, detected, request, suite);
    const prompts = detected.prompts.filter(({ name }) => !rollbacks.has(name));
    return { prepared: await (0,prepare/* prepare */.iA)(store, { ...detected, prompts }, request, asOf), rollbacks };
}
/**
 * The changed prompts that go back to what was in production, by name, and pass for it: with evidence, or because
 * somebody whom base names says so. A policy that is head's own vouches for nobody.
 */
async function rollbacksIn(store, detected, request, suite) {
    const edited = detected.prompts.filter(({ baseline, candidate }) => baseline !== null && baseline.digest !== candidate.digest);
    if (detected.bootstrap || edited.length === 0)
        return new Map();
    const decide = request.replay
        ? async (of) => (0,notes/* readNote */.VC)(noted, store.recall(TOPIC, nameOf(request, of)))
        : await decisionOf(detected, request, suite);
    const found = [];
    for (const changed of edited) {
        const rollback = await decide(changed);
        if (rollback === null)
            continue;
        if (!request.replay) {
            await store.note(TOPIC, nameOf(request, changed), JSON.stringify(rollback));
        }
        found.push([changed.name, rollbackVerdict(changed, rollback)]);
    }
    return new Map(found);
}
const nameOf = (request, { name, candidate }) => (0,digest/* digestOf */.ol)([(0,epochs/* runName */.rt)(request), name, candidate.digest]);
async function decisionOf({ config }, { former, emergency }, suite) {
    const by = emergency ?? null;
    if (by !== null && config.gate.emergency.includes(by.toLowerCase())) {
        return async () => ({ evidence: null, approvedBy: by });
    }
    const records = (await former?.()) ?? [];
    return async (changed) => rollbackEvidence(changed, { config, suite }, records);
}


/***/ }),

/***/ 59561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ noteSelfTest),
/* harmony export */   y: () => (/* binding */ citedSelfTest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95452);
/* harmony import */ var _store_notes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76837);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43757);




const TOPIC = "selftest";
/** What a run cited, by the run: a replay cites the same, whatever was measured since. */
const CITED_TOPIC = "selftest-cited";
const onRecord = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    falseAlarms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1),
    runs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(),
    day: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().refine((day) => (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDay */ .Iq)(day) !== null),
    withinVariance: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().nullable(),
});
/** What a self-test is of: production's version and its model, the cases, the judge, and the policy that decides. */
function nameOf({ evalSet, baseline, judge }, { gate }) {
    const [model, critic] = [baseline.entry, judge?.entry ?? null].map((entry) => entry && [entry.ref.provider, entry.ref.model, entry.ref.baseUrl]);
    // As JSON has it: undefined and absent are one.
    const policy = JSON.stringify(gate);
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)([baseline.digest, model ?? null, evalSet.digest, critic ?? null, policy]);
}
/** Leaves a self-test's figures for the runs to come. */
function noteSelfTest(store, plan, config, found) {
    return store.note(TOPIC, nameOf(plan, config), JSON.stringify(found));
}
/** The latest self-test on record, journaled for a replay; null where there is none. */
async function citedSelfTest(store, plan, config, run) {
    const name = nameOf(plan, config);
    const journal = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)([run.name, name]);
    if (run.replay)
        return (0,_store_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .readNote */ .VC)(onRecord, store.recall(CITED_TOPIC, journal));
    const noted = store.recall(TOPIC, name);
    if (noted !== undefined)
        await (0,_store_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .noteAnew */ .CV)(store, CITED_TOPIC, journal, noted);
    return (0,_store_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .readNote */ .VC)(onRecord, noted);
}


/***/ }),

/***/ 1930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ knownSpread),
/* harmony export */   w: () => (/* binding */ noteSpread)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var _compare_spread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33403);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95452);
/* harmony import */ var _store_notes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76837);




const TOPIC = "spread";
/** A note may come from another store. */
const onRecord = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ between: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative(), within: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative() })
    .refine(({ between, within }) => between + within > 0);
const nameOf = ({ subject, evalSet }) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)([subject.name, evalSet.path]);
/** Leaves how much a prompt's pairs differed, for plans of later edits; no verdict reads it. */
async function noteSpread(store, { plan, evidence, comparison }) {
    const runs = evidence.map((of) => of.runs);
    const spread = (0,_compare_spread_js__WEBPACK_IMPORTED_MODULE_0__/* .spreadOf */ .j)(runs, comparison?.positionEffect.value ?? 0);
    if (spread === null || spread.between + spread.within === 0)
        return;
    await (0,_store_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .noteAnew */ .CV)(store, TOPIC, nameOf(plan), JSON.stringify(spread));
}
/** As the latest run of the prompt on this store measured it; null where none has. */
const knownSpread = (store, plan) => (0,_store_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .readNote */ .VC)(onRecord, store.recall(TOPIC, nameOf(plan)));


/***/ })

};
