export const id = 9109;
export const ids = [9109];
export const modules = {

/***/ 58200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ls: () => (/* binding */ refuseCheckedOutStore),
/* harmony export */   mU: () => (/* binding */ compared),
/* harmony export */   qP: () => (/* binding */ refuseCommittedStore)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _git_comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34724);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50854);



/** What a command compares; a store that comes with it, or with what is checked out, is a UsageError. */
async function compared(repository, revisions, at) {
    const [comparison] = await Promise.all([
        (0,_git_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRevisions */ .wo)(repository, revisions),
        refuseCheckedOutStore(repository, at),
    ]);
    if (!("kind" in comparison))
        await refuseCommittedStore(comparison.head, at);
    return comparison;
}
/** Of the work tree's commit, which need not be what is compared. */
async function refuseCheckedOutStore(repository, at) {
    const head = await repository.commit("HEAD");
    if (head !== null)
        await refuseCommittedStore(repository.tree(head), at);
}
/** Rows of the live store carry no signature: a branch that brings one along would decide its own gate. */
async function refuseCommittedStore(tree, { cwd, store }) {
    // Below which folder of the repository a command runs is not known here.
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, store))
        .replaceAll("\\", "/")
        .replace(/^(?:\.\.\/)+/, "");
    const brought = (await tree.list()).find((entry) => leadsTo(entry, below));
    if (brought === undefined)
        return;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${brought.path} is committed, and answers in it could be anybody's; remove it from git and ignore it, or name another --store`);
}
/** The store, or a link in place of one of its folders; file systems may take letters of either case for equal. */
function leadsTo({ path, kind }, store) {
    const steps = store.toLowerCase().split("/");
    const places = kind === "file" ? [steps] : steps.map((_, n) => steps.slice(0, n + 1));
    const at = `/${path.toLowerCase()}`;
    return places.some((of) => at.endsWith(`/${of.join("/")}`));
}


/***/ }),

/***/ 9431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ compareBy)
/* harmony export */ });
/* harmony import */ var _plan_samples_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6419);
/* harmony import */ var _plan_thresholds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10370);


/** How a gate compares a prompt's answers, of so many prompts that it measures. */
const compareBy = (plan, { gate }, prompts) => ({
    prompts,
    method: (0,_plan_samples_js__WEBPACK_IMPORTED_MODULE_0__/* .isScreened */ .yW)(plan.samples) ? "screen+recheck" : "fixed+recheck",
    thresholds: (0,_plan_thresholds_js__WEBPACK_IMPORTED_MODULE_1__/* .planThresholds */ .m)(gate, plan),
});


/***/ }),

/***/ 51485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ compare),
  m: () => (/* binding */ traced)
});

// EXTERNAL MODULE: ./build/js/compare/families.js
var compare_families = __webpack_require__(53320);
// EXTERNAL MODULE: ./build/js/compare/harm.js
var harm = __webpack_require__(82786);
// EXTERNAL MODULE: ./build/js/compare/thresholds.js
var compare_thresholds = __webpack_require__(4412);
;// CONCATENATED MODULE: ./build/js/compare/better.js



const FAMILIES = 2;
/**
 * The tests for harm with the sides exchanged: a unit's `found` means better here. Shown, never gating,
 * so nothing is rechecked. Recheck pairs stay out: only harmed units have them.
 * The level is split over both families even where one has nothing to test: praise can afford to be slow.
 */
function improvements(families, settings) {
    const alpha = compare_thresholds/* LEVELS */.A_.better / FAMILIES / settings.prompts;
    return (0,harm/* findHarm */.C)((0,compare_families/* reversed */.TY)(families), { ...settings, alpha });
}

// EXTERNAL MODULE: ./build/js/compare/look.js + 1 modules
var look = __webpack_require__(58240);
// EXTERNAL MODULE: ./build/js/compare/measures.js
var measures = __webpack_require__(19513);
// EXTERNAL MODULE: ./build/js/compare/recheck.js
var recheck = __webpack_require__(10141);
// EXTERNAL MODULE: ./build/js/compare/ruled-out.js
var ruled_out = __webpack_require__(55481);
// EXTERNAL MODULE: ./build/js/compare/units.js
var units = __webpack_require__(21801);
;// CONCATENATED MODULE: ./build/js/compare/compare.js








/**
 * Evidence → what is worse, better, not worse or unclear, in every slice and over all cases.
 * Call it after the first look; while `stage` is "confirm due", measure the further samples of `confirmPlan`, while it
 * is "recheck due", measure `freshPlan` and add it to the cases as `fresh`; then call it again. A pure function of
 * the request: same evidence, same answer.
 */
const compare = (request) => traced(request).comparison;
/** The same with what was done on the way, for whoever explains it. */
function traced(request) {
    // The only place that sorts: the functions below keep the order they are given, which feeds the draws.
    const cases = (0,units/* inCaseOrder */.gK)(request.cases);
    const all = (0,measures/* measuresOf */.d6)(cases, request.metrics);
    const looked = (0,look/* lookedAt */.O)(cases, all, request);
    const oneLook = request.method === "one look";
    const flagged = oneLook || looked.confirmPlan.size > 0 ? [] : foundIn(looked.units);
    const freshPlan = (0,recheck/* freshPlanOf */.RW)(cases, flagged, (0,look/* samplesOf */.l)(cases, request));
    const rechecked = (0,recheck/* isRechecked */.T9)(cases, freshPlan);
    const again = flagged.length > 0 && rechecked ? recheckOf(cases, flagged, looked.measures, request) : null;
    const scored = all.d.some((d) => d !== null);
    const { positionEffect } = looked.measures;
    const stage = looked.confirmPlan.size > 0 ? "confirm due" : rechecked ? "final" : "recheck due";
    // What is still to be measured may yet change it, and nobody reads it before.
    const asksBetter = stage === "final" && request.harmOnly !== true;
    const better = asksBetter ? improvements((0,compare_families/* familiesOf */.m6)(all), request) : [];
    const comparison = {
        method: request.method,
        stage,
        units: looked.units.map((harm, index) => unitComparison(request, { harm, better: better[index] ?? null, again, cases, scored })),
        positionEffect,
        hints: looked.hints,
        confirmPlan: looked.confirmPlan,
        flagged,
        freshPlan,
        recheck: again,
    };
    return { comparison, cases, all, looked, scored };
}
function recheckOf(cases, flagged, measures, request) {
    const metrics = (request.metrics ?? []).map((metric, index) => ({
        ...metric,
        positionEffect: measures.metrics[index].positionEffect.value,
    }));
    const positionEffect = measures.positionEffect.value;
    return (0,recheck/* recheck */.gZ)(cases, flagged, { ...request, positionEffect, metrics });
}
const KINDS = ["score", "check", "judge"];
function foundIn(units) {
    return [
        ...KINDS.flatMap((kind) => units.filter((of) => of[kind]?.found).map(({ unit }) => ({ kind, unit: unit.name }))),
        ...units.flatMap(({ unit, metrics }) => metrics.flatMap(({ metric, found }) => found ? [{ kind: "metric", unit: unit.name, metric }] : [])),
    ];
}
function unitComparison(request, findings) {
    const { harm, better, again, cases, scored } = findings;
    const unit = harm.unit.name;
    const oneLook = request.method === "one look";
    const members = harm.unit.members.map((member) => cases[member]);
    const recheck = again?.hypotheses.filter((of) => of.unit === unit) ?? [];
    const stateOf = ({ kind, metric }, looksWorse = false, looksBetter = false) => {
        const stands = recheck.some((of) => of.kind === kind && of.metric === metric && of.stands);
        const isWorse = oneLook ? looksWorse : stands;
        const found = isWorse ? "worse" : looksBetter ? "better" : null;
        return { found, flagged: looksWorse && !oneLook };
    };
    const state = (kind) => stateOf({ kind }, harm[kind]?.found, better?.[kind]?.found);
    const score = scoreComparison(harm.score, state("score"));
    const check = failureComparison(harm.check, state("check"));
    const judge = failureComparison(harm.judge, state("judge"));
    const endpoints = [score, check, judge].filter((of) => of !== null);
    const pairs = pairsOf(members, scored);
    const thresholds = request.thresholds(unit);
    const flagged = endpoints.some((of) => of.flagged);
    const worse = endpoints.some(({ found }) => found === "worse");
    const ruledOut = !worse && !flagged && (0,ruled_out/* isRuledOut */.F)(harm, { scored, pairs }, thresholds);
    return {
        unit,
        cases: members.length,
        n: harm.n,
        pairs,
        score,
        check,
        judge,
        metrics: harm.metrics.map((of) => {
            const { metric, n } = of;
            const twin = better?.metrics.find((other) => other.metric === metric);
            const state = stateOf({ kind: "metric", metric }, of.found, twin?.found);
            const { scoreMargin } = request.thresholds(unit, metric);
            const cleared = n >= compare_thresholds/* MIN_CASES */.B2 && of.interval90 !== null && of.interval90.lower > -scoreMargin;
            return { metric, n, ...withState(of, state), result: resultOf([state], cleared) };
        }),
        result: resultOf(endpoints, ruledOut),
        ruledOut,
        flaggedButNotStanding: flagged && again !== null && !worse,
        recheck,
    };
}
function resultOf(endpoints, ruledOut) {
    if (endpoints.some(({ found }) => found === "worse"))
        return "worse";
    // Flagged and not standing: production has probably moved, so neither praise nor clearance holds.
    if (endpoints.some((of) => of.flagged))
        return "unclear";
    if (endpoints.some(({ found }) => found === "better"))
        return "better";
    return ruledOut ? "not worse" : "unclear";
}
function scoreComparison(harm, state) {
    return harm === null ? null : withState(harm, state);
}
function withState({ mean, interval90, z, adjusted }, state) {
    return { mean, interval90, z, adjusted, ...state };
}
function failureComparison(harm, state) {
    if (harm === null)
        return null;
    const { productionRate, candidateRate, p, excess, upper } = harm;
    return { productionRate, candidateRate, p, excess, upper, ...state };
}
/** A pair is complete with a score where one was planned, and both sides' checks where the case has any. */
function pairsOf(members, scored) {
    let planned = 0;
    let complete = 0;
    for (const member of members) {
        const checked = (0,measures/* hasCheck */.v3)(member);
        for (const [r, { x, check, unjudged }] of member.runs.entries()) {
            planned++;
            const failed = check === null || member.prodCheck[r] === null;
            const hasScore = x !== null || !scored || unjudged === true;
            if (hasScore && !(checked && failed))
                complete++;
        }
    }
    return { planned, complete };
}


/***/ }),

/***/ 82786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findHarm)
/* harmony export */ });
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28505);
/* harmony import */ var _sign_flip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98525);
/* harmony import */ var _stratified_exact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74671);
/* harmony import */ var _tarone_holm_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66280);
/* harmony import */ var _thresholds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4412);





/**
 * Every unit's tests at one level: found is what the family's test rejects, what is large enough to act on, and what
 * is open to be found.
 */
function findHarm(families, settings) {
    const { units } = families;
    const { seed, alpha, harmOnly } = settings;
    const level = harmOnly === true ? alpha : 1;
    const flips = (0,_sign_flip_js__WEBPACK_IMPORTED_MODULE_0__/* .signFlipOfEligible */ .Rp)([...families.score, ...families.metric.flat()], seed, level);
    const { check, judge } = failureTests(families, alpha);
    return units.map((unit, index) => {
        const { name } = unit;
        const scored = (row, at, metric) => {
            const values = row.filter((d) => d !== null);
            if (values.length === 0)
                return null;
            const bound = (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .tBound */ .xE)(values, 0.95);
            const mean = (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .average */ .G8)(values);
            const adjusted = flips.adjusted[at];
            const hypothesis = metric === undefined
                ? { kind: "score", unit: name }
                : { kind: "metric", unit: name, metric };
            const { minScoreDrop } = settings.thresholds(name, metric);
            return {
                mean,
                interval90: bound && { lower: bound.lower, upper: bound.upper },
                z: flips.z[at],
                adjusted,
                found: adjusted <= alpha && (0,_thresholds_js__WEBPACK_IMPORTED_MODULE_1__/* .reaches */ .O6)(-mean, minScoreDrop) && families.open(hypothesis),
            };
        };
        const failure = (test) => {
            if (test === null)
                return null;
            const { rejected, ...exact } = test;
            const { minFailureExcess } = settings.thresholds(name);
            return { ...exact, found: rejected && (0,_thresholds_js__WEBPACK_IMPORTED_MODULE_1__/* .reaches */ .O6)(exact.excess, minFailureExcess) };
        };
        return {
            unit,
            n: families.score[index].filter((d) => d !== null).length,
            score: scored(families.score[index], index),
            check: failure(check[index]),
            judge: failure(judge[index]),
            metrics: families.metrics.flatMap((metric, of) => {
                const row = families.metric[of][index];
                const harm = scored(row, (of + 1) * units.length + index, metric);
                return harm === null ? [] : [{ metric, n: row.filter((d) => d !== null).length, ...harm }];
            }),
        };
    });
}
const UNTESTABLE = { p: 1, pMin: 1 };
/** Checks and judge endpoints of all units by one procedure; null where a unit has none. */
function failureTests({ units, check, judge, open }, alpha) {
    const exactOf = (kind, tables) => units.map(({ name }, index) => {
        const exact = tables === null ? null : (0,_stratified_exact_js__WEBPACK_IMPORTED_MODULE_3__/* .stratifiedExact */ .f)(tables[index]);
        // A closed test cannot reject any more, but what it could have been still counts.
        return exact && !open({ kind, unit: name }) ? { ...exact, p: 1 } : exact;
    });
    const exact = [...exactOf("check", check), ...exactOf("judge", judge)];
    const rejected = (0,_tarone_holm_js__WEBPACK_IMPORTED_MODULE_4__/* .taroneHolm */ .s)(exact.map((test) => test ?? UNTESTABLE), alpha);
    const tested = exact.map((test, index) => test && { ...test, rejected: rejected[index] });
    return { check: tested.slice(0, units.length), judge: tested.slice(units.length) };
}


/***/ }),

/***/ 58240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ lookedAt),
  l: () => (/* binding */ samplesOf)
});

// EXTERNAL MODULE: ./build/js/compare/families.js
var compare_families = __webpack_require__(53320);
// EXTERNAL MODULE: ./build/js/compare/harm.js
var harm = __webpack_require__(82786);
// EXTERNAL MODULE: ./build/js/compare/thresholds.js
var thresholds = __webpack_require__(4412);
;// CONCATENATED MODULE: ./build/js/compare/fixed.js


/**
 * The first look over all samples of all cases: what it finds is flagged for the recheck, not red yet,
 * which is why the level is generous (0.10 in each family).
 */
function decideFixed(families, settings) {
    return (0,harm/* findHarm */.C)(families, { ...settings, alpha: thresholds/* LEVELS */.A_.flag / settings.prompts });
}

// EXTERNAL MODULE: ./build/js/compare/measures.js
var measures = __webpack_require__(19513);
// EXTERNAL MODULE: ./build/js/compare/one-look.js
var one_look = __webpack_require__(25844);
// EXTERNAL MODULE: ./build/js/compare/screen.js
var compare_screen = __webpack_require__(93604);
;// CONCATENATED MODULE: ./build/js/compare/look.js





/** The look by the request's method, as far as its samples have been taken. `all` are the measures of every sample. */
function lookedAt(cases, all, request) {
    if (request.method === "screen+recheck")
        return screened(cases, all, request);
    const families = (0,compare_families/* familiesOf */.m6)(all);
    const decide = request.method === "one look" ? one_look/* decideOneLook */.u : decideFixed;
    const units = decide(families, request);
    return { units, families, hints: [], confirmPlan: new Map(), measures: all };
}
function screened(cases, all, request) {
    const first = (0,measures/* measuresOf */.d6)(cases.map((of) => ({ ...of, runs: of.runs.slice(0, 1) })), request.metrics);
    const profile = Math.max(1, ...cases.map(({ prodCheck }) => prodCheck.length));
    const screening = (0,compare_families/* familiesOf */.m6)(first);
    const { units, hints } = (0,compare_screen/* decideStage1 */.G0)(screening, { ...request, profile });
    const screen = { units, families: screening, hints, measures: first };
    if (hints.length === 0)
        return { ...screen, confirmPlan: new Map() };
    const needsJudge = ({ kind, metric }) => kind === "score" ||
        kind === "judge" ||
        request.metrics?.some(({ name, ordered }) => name === metric && ordered) === true;
    const plan = (0,compare_screen/* confirmPlanOf */.pQ)(cases, hints, needsJudge);
    const samples = samplesOf(cases, request);
    if (cases.some(({ id, runs }) => plan.has(id) && runs.length < samples)) {
        return { ...screen, confirmPlan: plan };
    }
    const hinted = new Set(hints.map(compare_screen/* nameOf */.Vb));
    const families = (0,compare_families/* confirmedFamilies */.iP)(first, all, (of) => hinted.has((0,compare_screen/* nameOf */.Vb)(of)));
    return {
        units: (0,compare_screen/* decideStage2 */.x6)(families, request),
        families,
        hints,
        confirmPlan: new Map(),
        measures: all,
    };
}
/** K, or where the request names none, what the case with most samples has. */
function samplesOf(cases, { samples }) {
    return samples ?? Math.max(1, ...cases.map(({ runs }) => runs.length));
}


/***/ }),

/***/ 25844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ oneLookLevel),
/* harmony export */   u: () => (/* binding */ decideOneLook)
/* harmony export */ });
/* harmony import */ var _families_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53320);
/* harmony import */ var _harm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82786);
/* harmony import */ var _thresholds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4412);



/**
 * The whole decision where production cannot be asked again: what is found is red, so the level is 0.05 in
 * all, split evenly over the families that have something to test.
 */
function decideOneLook(families, settings) {
    return (0,_harm_js__WEBPACK_IMPORTED_MODULE_1__/* .findHarm */ .C)(families, { ...settings, alpha: oneLookLevel(families, settings.prompts) });
}
function oneLookLevel(families, prompts) {
    return _thresholds_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A_.oneLook / familiesIn(families) / prompts;
}
function familiesIn({ score, metric, check, judge }) {
    const scored = [...score, ...metric.flat()].some(_families_js__WEBPACK_IMPORTED_MODULE_0__/* .isTested */ .eW);
    const failure = check !== null || judge !== null;
    return scored && failure ? 2 : 1;
}


/***/ }),

/***/ 55481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isRuledOut),
/* harmony export */   P: () => (/* binding */ doubtsOf)
/* harmony export */ });
/* harmony import */ var _thresholds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4412);

const MAX_MISSING_SHARE = 0.1;
/**
 * Whether a loss beyond the unit's margins is ruled out ("not worse"): every bound of every endpoint that
 * the unit has is inside its margin, on enough cases with little missing.
 */
function isRuledOut(harm, set, thresholds) {
    return doubtsOf(harm, set, thresholds).length === 0;
}
/** All that stands against "not worse"; empty where a loss is ruled out. */
function doubtsOf({ n, score, check, judge }, { scored, pairs }, { scoreMargin, failureMargin }) {
    // Only a set without scores may rest on its checks alone.
    const measured = scored ? n : (check?.cases ?? 0);
    const missing = pairs.planned - pairs.complete;
    const lower = score?.interval90?.lower ?? null;
    const doubts = [];
    if (measured < _thresholds_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_CASES */ .B2)
        doubts.push({ kind: "few cases", measured, needed: _thresholds_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_CASES */ .B2 });
    if (missing > MAX_MISSING_SHARE * pairs.planned) {
        doubts.push({ kind: "missing", missing, planned: pairs.planned });
    }
    if (score !== null && !(lower !== null && lower > -scoreMargin)) {
        doubts.push({ kind: "score", lower, margin: scoreMargin });
    }
    for (const [kind, failures] of [["check", check], ["judge", judge]]) {
        if (failures === null || failures.upper <= failureMargin)
            continue;
        doubts.push({ kind, upper: failures.upper, margin: failureMargin });
    }
    return doubts;
}


/***/ }),

/***/ 93604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ decideStage1),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   d2: () => (/* binding */ HINT_Z),
/* harmony export */   pQ: () => (/* binding */ confirmPlanOf),
/* harmony export */   x6: () => (/* binding */ decideStage2)
/* harmony export */ });
/* unused harmony export hintsIn */
/* harmony import */ var _harm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82786);
/* harmony import */ var _thresholds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4412);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21801);



/** The 10 % point of the normal distribution, one-sided: what hints at a score. */
const HINT_Z = -1.2816;
/** A hint of failing checks; one failure beside m clean samples of production has p = 1/(m + 1), and must hint. */
const HINT_CHECK = 0.2;
const HINT_JUDGE = 0.25;
/**
 * The screen (STATISTICS, stages): one candidate sample a case. Flagged at 0.001 in each family, it goes to the
 * recheck at once; else whatever hints at harm is looked at with all samples.
 * `profile` is the number of production samples a case.
 */
function decideStage1(families, settings) {
    const units = (0,_harm_js__WEBPACK_IMPORTED_MODULE_0__/* .findHarm */ .C)(families, { ...settings, alpha: _thresholds_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.screen / settings.prompts });
    const flagged = units.some(({ score, check, judge, metrics }) => score?.found || check?.found || judge?.found || metrics.some(({ found }) => found));
    return { units, hints: flagged ? [] : hintsIn(units, settings.profile) };
}
/** The hinted hypotheses on all samples, at 0.10 in each family; the others keep their first ones and are closed. */
function decideStage2(families, settings) {
    return (0,_harm_js__WEBPACK_IMPORTED_MODULE_0__/* .findHarm */ .C)(families, { ...settings, alpha: _thresholds_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.flag / settings.prompts });
}
function hintsIn(units, profile) {
    const score = (of) => of !== null && of.z <= HINT_Z && of.mean < 0;
    const failure = (of, level) => of !== null && of.p <= level && of.excess > 0;
    const check = Math.max(HINT_CHECK, 1 / (profile + 1));
    const of = (kind, hints) => units.filter(hints).map(({ unit }) => ({ kind, unit: unit.name }));
    return [
        ...of("score", (unit) => score(unit.score)),
        ...of("check", (unit) => failure(unit.check, check)),
        ...of("judge", (unit) => failure(unit.judge, HINT_JUDGE)),
        ...units.flatMap(({ unit, metrics }) => metrics
            .filter(score)
            .map(({ metric }) => ({ kind: "metric", unit: unit.name, metric }))),
    ];
}
/** Case id → whether its further samples are judged too: a hint of checks alone asks no judge. */
function confirmPlanOf(cases, hints, needsJudge) {
    const plan = new Map();
    for (const { name, members } of (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .unitsOf */ .$J)(cases)) {
        const own = hints.filter(({ unit }) => unit === name);
        if (own.length === 0)
            continue;
        const judged = own.some(needsJudge);
        for (const member of members) {
            const { id } = cases[member];
            plan.set(id, { judged: judged || plan.get(id)?.judged === true });
        }
    }
    return plan;
}
/** A hypothesis as a key of sets and maps. */
const nameOf = ({ kind, unit, metric }) => JSON.stringify([kind, unit, metric ?? null]);


/***/ }),

/***/ 82116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isHidden),
/* harmony export */   f: () => (/* binding */ shownId)
/* harmony export */ });
/** Whether policy hides a case's texts and results: an author must not tune a prompt to it. */
function isHidden({ slices }, of) {
    return of.slices.some((slice) => slices[slice]?.holdout === true);
}
/** A case's name on a pull request, by its place among all cases from 0. */
function shownId(gate, of, index) {
    return isHidden(gate, of) ? `holdout ${index + 1}` : of.id;
}


/***/ }),

/***/ 74867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ inputText)
/* harmony export */ });
/* harmony import */ var _models_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3446);
/* harmony import */ var _score_output_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29432);


/** What a case asks, for a reader: its values, its images in words, and the turns of its conversation. */
function inputText({ case: { input, messages, images } }) {
    const said = (value) => typeof value === "string" ? value : JSON.stringify(value);
    const entries = Object.entries(input);
    const values = entries.length === 1
        ? [said(entries[0][1])]
        : entries.map(([variable, value]) => `${variable}: ${said(value)}`);
    const shown = images.map(({ variable, image }) => variable === null ? (0,_models_message_js__WEBPACK_IMPORTED_MODULE_1__/* .imageWords */ .Jd)(image) : `${variable}: ${(0,_models_message_js__WEBPACK_IMPORTED_MODULE_1__/* .imageWords */ .Jd)(image)}`);
    return [...values, ...shown, ...messages.map(turnText)].join("\n");
}
function turnText({ role, content, toolCalls = [] }) {
    const text = (0,_models_message_js__WEBPACK_IMPORTED_MODULE_1__/* .contentWords */ .ZF)(content);
    const calls = toolCalls.map((call) => `${role} calls ${(0,_score_output_text_js__WEBPACK_IMPORTED_MODULE_0__/* .callText */ .WT)(call)}`);
    return (text === "" && calls.length > 0 ? calls : [`${role}: ${text}`, ...calls]).join("\n");
}


/***/ }),

/***/ 99891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ responder)
});

// EXTERNAL MODULE: ./build/js/models/failure.js
var models_failure = __webpack_require__(21043);
;// CONCATENATED MODULE: ./build/js/models/call.js

const CALL_POLICY = {
    deadlineMs: 120_000,
    attempts: 5,
    patienceMs: 180_000,
    pauseMs: 1000,
    longestPauseMs: 60_000,
    graceMs: 5000,
};
/** An application has the time that its configuration gives it, and a little to say why it took longer. */
function policyOf(policy, { target }) {
    return target === undefined ? policy : { ...policy, deadlineMs: target.timeoutMs + 2000 };
}
/** What another attempt may escape. */
const WORTH_ANOTHER = new Set([
    "transient",
    "rate",
    "timeout",
    "invalid",
]);
/**
 * The one policy by which every model is called. Pauses grow exponentially with full jitter and obey
 * `retry-after`; once the run's signal aborts, nothing new begins and no pause is waited out.
 */
async function callModel(ports, call, policy) {
    const { clock, signal } = ports;
    let begun = null;
    for (let attempt = 1;; attempt++) {
        if (signal.aborted)
            return stopped(signal);
        const admission = await call.admit(attempt);
        if ("missing" in admission)
            return admission;
        // Not before: a request may wait in line for as long as the run takes.
        begun ??= clock.monotonic();
        if (signal.aborted) {
            admission.withdraw();
            return stopped(signal);
        }
        const reply = await attemptOnce(ports, call.attempt, policy);
        admission.settle(reply);
        if (reply?.ok)
            return { response: reply.response };
        if (reply === null || signal.aborted)
            return stopped(signal);
        const { failure } = reply;
        const pauseMs = pauseAfter(failure, attempt, ports.random(), policy);
        const late = clock.monotonic() - begun + pauseMs > policy.patienceMs;
        if (!WORTH_ANOTHER.has(failure.kind) || attempt >= policy.attempts || late) {
            return missing(failure);
        }
        await clock.sleep(pauseMs, signal);
    }
}
/** The cause that a failed request leaves behind. */
function missing(failure) {
    return { missing: { kind: "provider", failure: failure.kind, message: failure.message } };
}
/** The cause that a stopped run leaves behind: its time was over, or somebody stopped it. */
function stopped(signal) {
    const isOver = signal.reason instanceof DOMException && signal.reason.name === "TimeoutError";
    return { missing: { kind: isOver ? "deadline" : "cancelled" } };
}
/**
 * Pause before the next attempt. Full jitter (uniform from 0 to the exponential bound) spreads requests that
 * failed together; on top of a `retry-after` it is kept to a second, since that is a promise, not a guess.
 *
 * @param attempt the one that failed, from 1
 * @param random uniform in [0, 1)
 */
function pauseAfter(failure, attempt, random, { pauseMs, longestPauseMs }) {
    if (failure.retryAfterMs !== null)
        return failure.retryAfterMs + random * Math.min(1000, pauseMs);
    return random * Math.min(longestPauseMs, pauseMs * 2 ** (attempt - 1));
}
/** One attempt within its deadline; null when the run stopped and its grace ran out. */
async function attemptOnce({ clock, signal }, attempt, { deadlineMs, graceMs }) {
    const cut = new AbortController();
    const over = new AbortController();
    const tooLate = clock.sleep(deadlineMs, over.signal).then(() => ({
        ok: false,
        failure: (0,models_failure/* failure */.V2)("timeout", `no answer within ${deadlineMs / 1000} s`),
    }));
    const graceOver = aborted(signal, over.signal)
        .then(() => clock.sleep(graceMs, over.signal))
        .then(() => null);
    let replied = false;
    const asked = attempt(cut.signal);
    const hasReplied = () => void (replied = true);
    // Beside the race: waited for, it would let a deadline that ends at once go first.
    asked.then(hasReplied, hasReplied);
    try {
        // A race, so that a model which ignores its signal cannot hold the run.
        return await Promise.race([asked, tooLate, graceOver]);
    }
    finally {
        if (!replied)
            cut.abort(OVER);
        over.abort(OVER);
    }
}
/** One for all: an error made for each attempt would take longer to make than most else that is done for it. */
const OVER = new Error("the attempt is over");
/** Resolves when the signal aborts, or when nobody waits any more. */
function aborted(signal, over) {
    return new Promise((resolve) => {
        if (signal.aborted)
            return resolve();
        const done = () => {
            signal.removeEventListener("abort", done);
            resolve();
        };
        signal.addEventListener("abort", done);
        over.addEventListener("abort", done);
    });
}

// EXTERNAL MODULE: ./build/js/units.js
var units = __webpack_require__(43757);
;// CONCATENATED MODULE: ./build/js/generate/budget.js

/** Sums of prices are binary fractions; a billionth of a dollar decides nothing. */
const ROUNDING = 1e-9;
function budget(limits) {
    const accounts = new Map();
    return {
        async reserve(prompt, atMost) {
            const account = accounts.get(prompt) ?? newAccount();
            accounts.set(prompt, account);
            for (;;) {
                const refusal = refuse(account, atMost, limits);
                if (refusal !== null)
                    return { missing: { kind: "budget", message: refusal } };
                if (account.spent + account.setAside + atMost <= limits.maxUsd + ROUNDING)
                    break;
                await new Promise((resolve) => account.waiting.push(resolve));
            }
            account.calls++;
            account.setAside += atMost;
            const settle = (cost) => {
                account.setAside -= atMost;
                account.spent += cost;
                for (const resume of account.waiting.splice(0))
                    resume();
            };
            return {
                settle,
                withdraw() {
                    account.calls--;
                    settle((0,units/* usd */.dR)(0));
                },
            };
        },
    };
}
function newAccount() {
    return { spent: 0, setAside: 0, calls: 0, refusedUsd: 0, refusedCalls: 0, waiting: [] };
}
/** Why a request is refused whatever the requests under way turn out to cost; null when it is not. */
function refuse(account, atMost, { maxUsd, maxCalls }) {
    if (account.calls + 1 > maxCalls) {
        account.refusedCalls++;
        const enough = account.calls + account.refusedCalls;
        return `all ${maxCalls} calls of budget.max_calls are made; max_calls: ${enough} would cover what was refused so far`;
    }
    if (account.spent + atMost > maxUsd + ROUNDING) {
        account.refusedUsd += atMost;
        const enough = roundedUp(account.spent + account.setAside + account.refusedUsd);
        return `$${account.spent.toFixed(2)} of budget.max_usd: ${maxUsd} is spent and this request may cost $${roundedUp(atMost)}; max_usd: ${enough} would cover what was refused so far`;
    }
    return null;
}
/** To the next cent, so that the value named is enough. */
function roundedUp(amount) {
    return (0,units/* usd */.dR)(Math.ceil((amount - ROUNDING) * 100) / 100).toFixed(2);
}

// EXTERNAL MODULE: ./build/js/models/estimate-tokens.js
var estimate_tokens = __webpack_require__(19030);
// EXTERNAL MODULE: ./build/js/models/pricing.js + 1 modules
var pricing = __webpack_require__(54021);
;// CONCATENATED MODULE: ./build/js/generate/spend.js

const NOTHING = {
    usd: (0,units/* usd */.dR)(0),
    calls: 0,
    answers: { count: 0, usd: (0,units/* usd */.dR)(0) },
    judgements: { count: 0, usd: (0,units/* usd */.dR)(0) },
    reused: 0,
    inputTokens: 0,
    cachedInputTokens: 0,
    savedUsd: (0,units/* usd */.dR)(0),
    outputTokens: 0,
};
function ledger() {
    let total = NOTHING;
    const byPrompt = new Map();
    const unlisted = new Set();
    const book = ({ prompt }, entry) => {
        total = entry(total);
        byPrompt.set(prompt, entry(byPrompt.get(prompt) ?? NOTHING));
    };
    return {
        failed: (payer, cost) => book(payer, (spend) => sent(spend, cost)),
        answered: (payer, usage, cost) => book(payer, (spend) => {
            const bill = payer.kind === "answer" ? "answers" : "judgements";
            return {
                ...sent(spend, cost.usd),
                [bill]: { count: spend[bill].count + 1, usd: (0,units/* usd */.dR)(spend[bill].usd + cost.usd) },
                inputTokens: spend.inputTokens + usage.inputTokens,
                cachedInputTokens: spend.cachedInputTokens + usage.cachedInputTokens,
                savedUsd: (0,units/* usd */.dR)(spend.savedUsd + cost.savedUsd),
                outputTokens: spend.outputTokens + usage.outputTokens,
            };
        }),
        reused: (payer) => book(payer, (spend) => ({ ...spend, reused: spend.reused + 1 })),
        unlisted: (model) => unlisted.add(model),
        report: () => ({
            ...total,
            byPrompt: new Map(byPrompt),
            unlisted: [...unlisted].toSorted(),
        }),
    };
}
function sent(spend, cost) {
    return { ...spend, calls: spend.calls + 1, usd: (0,units/* usd */.dR)(spend.usd + cost) };
}

;// CONCATENATED MODULE: ./build/js/generate/meter.js




function meter(budget) {
    const book = ledger();
    return {
        async admit(planned, atMost) {
            const { request, ref, prompt } = planned;
            const price = (0,pricing/* priceOf */.x)(ref, atMost);
            const reservation = await budget.reserve(prompt, price.usd);
            if ("missing" in reservation)
                return reservation;
            if (!price.listed)
                book.unlisted(ref.model);
            return {
                withdraw: () => reservation.withdraw(),
                settle(reply) {
                    if (reply?.ok) {
                        const { usage, costUsd } = reply.response;
                        const used = usage ?? (0,estimate_tokens/* estimatedUsage */._y)(request, reply.response);
                        const told = costUsd === undefined ? null : { usd: costUsd, savedUsd: (0,units/* usd */.dR)(0) };
                        const cost = told ?? (0,pricing/* priceOf */.x)(ref, used);
                        book.answered(planned, used, cost);
                        reservation.settle(cost.usd);
                    }
                    else {
                        const cost = mayBeBilled(reply) ? price.usd : (0,units/* usd */.dR)(0);
                        book.failed(planned, cost);
                        reservation.settle(cost);
                    }
                },
            };
        },
        reused: book.reused,
        report: book.report,
    };
}
/**
 * Providers bill no error. But an answer that we stopped waiting for, or could not read, was perhaps produced:
 * a hard cap counts it at its most.
 */
function mayBeBilled(reply) {
    return reply === null || reply.failure.kind === "timeout" || reply.failure.kind === "invalid";
}

// EXTERNAL MODULE: ./build/js/generate/missing-note.js
var missing_note = __webpack_require__(66765);
;// CONCATENATED MODULE: ./build/js/models/closing.js

/** Hold for the key, the account or the model's name, and so for every request to it. */
const LASTING = new Set(["quota", "auth", "not_found"]);
/** Requests in a row that failed after all their attempts, before and after the model's first answer. */
const GIVE_UP = { unproven: 2, proven: 10 };
/** A failure that no later request can escape closes a model for good, and so do too many in a row of any sort. */
function closing() {
    let proven = false;
    let failedInARow = 0;
    let cause = null;
    return {
        cause: () => cause,
        proven: () => proven,
        report(outcome) {
            if ("response" in outcome) {
                proven = true;
                failedInARow = 0;
            }
            else if (outcome.missing.kind === "provider") {
                const { failure } = outcome.missing;
                // It took all attempts, minutes long: a model that only fails so must not be asked a thousand times.
                if (WORTH_ANOTHER.has(failure))
                    failedInARow++;
                const worn = failedInARow >= (proven ? GIVE_UP.proven : GIVE_UP.unproven);
                if (LASTING.has(failure) || worn)
                    cause ??= { missing: outcome.missing };
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/js/models/fifo.js
/** First in, first out, each in constant time however long the line is. */
class Fifo {
    #items = [];
    #head = 0;
    add(item) {
        this.#items.push(item);
    }
    first() {
        return this.#items[this.#head];
    }
    removeFirst() {
        this.#head++;
        if (this.#head * 2 <= this.#items.length)
            return;
        this.#items = this.#items.slice(this.#head);
        this.#head = 0;
    }
}

;// CONCATENATED MODULE: ./build/js/models/bucket.js
/**
 * It holds a tenth of a second's worth, at least 1: enough to make up for a timer that fires late, and too little for
 * a burst that a provider which counts by the second would refuse.
 *
 * @param perMinute above 0
 */
function bucket(perMinute) {
    const perMs = perMinute / 60_000;
    const holds = Math.max(1, perMs * 100);
    let level = holds;
    let filledMs = -Infinity;
    const fill = (nowMs) => {
        if (filledMs !== -Infinity)
            level = Math.min(holds, level + (nowMs - filledMs) * perMs);
        filledMs = nowMs;
    };
    return {
        waitMs(amount, nowMs) {
            fill(nowMs);
            return Math.max(0, Math.ceil((Math.min(amount, holds) - level) / perMs));
        },
        take(amount, nowMs) {
            fill(nowMs);
            level -= amount;
        },
        giveBack(amount) {
            level = Math.min(holds, level + amount);
        },
    };
}

;// CONCATENATED MODULE: ./build/js/models/gauge.js
/**
 * Limits a minute are whole again within a minute. A reset further away belongs to another limit, such as a day's:
 * waiting for it would outlast the run, so the provider's own refusal decides.
 */
const LONGEST_RESET_MS = 90_000;
function gauge() {
    let taken = 0;
    let known = { mark: 0, lastMark: Infinity, limit: Infinity, endsMs: -Infinity };
    return {
        take(amount) {
            taken += amount;
            return taken;
        },
        told({ remaining, limit, resetMs }, mark, nowMs) {
            if (resetMs > LONGEST_RESET_MS)
                return;
            if (mark < known.mark && nowMs < known.endsMs)
                return;
            const endsMs = nowMs + resetMs;
            known = { mark, lastMark: mark + remaining, limit: limit ?? Infinity, endsMs };
        },
        waitMs(amount, nowMs) {
            if (nowMs >= known.endsMs)
                return 0;
            // More than the whole limit never fits; the provider says what it makes of it.
            const asked = Math.min(amount, known.limit);
            return taken + asked <= known.lastMark ? 0 : known.endsMs - nowMs;
        },
    };
}

;// CONCATENATED MODULE: ./build/js/models/pacer.js


/** How much the latest answer weighs in what an answer is expected to use. */
const LATEST = 0.1;
function pacer({ requestsPerMinute, tokensPerMinute }) {
    const requests = requestsPerMinute === undefined ? null : bucket(requestsPerMinute);
    const tokens = tokensPerMinute === undefined ? null : bucket(tokensPerMinute);
    const told = { requests: gauge(), tokens: gauge() };
    let usualOutput = Infinity;
    /** Few answers are as long as they may be: once some are there, they say how long the next is. */
    const expected = ({ inputTokens, outputTokens }) => inputTokens + Math.min(outputTokens, usualOutput);
    const learn = ({ outputTokens }) => {
        usualOutput =
            usualOutput === Infinity ? outputTokens : usualOutput + LATEST * (outputTokens - usualOutput);
    };
    return {
        evenMs: (size, nowMs) => Math.max(requests?.waitMs(1, nowMs) ?? 0, tokens?.waitMs(expected(size), nowMs) ?? 0),
        toldMs: (size, nowMs) => Math.max(told.requests.waitMs(1, nowMs), told.tokens.waitMs(expected(size), nowMs)),
        leave(size, nowMs) {
            const amount = expected(size);
            requests?.take(1, nowMs);
            tokens?.take(amount, nowMs);
            const marks = { requests: told.requests.take(1), tokens: told.tokens.take(amount) };
            return (reply, at) => {
                if (!reply?.ok)
                    return;
                const { hints, response } = reply;
                if (hints?.requests)
                    told.requests.told(hints.requests, marks.requests, at);
                if (hints?.tokens)
                    told.tokens.told(hints.tokens, marks.tokens, at);
                if (response.usage === null)
                    return;
                learn(response.usage);
                tokens?.giveBack(amount - response.usage.inputTokens - response.usage.outputTokens);
            };
        },
    };
}

;// CONCATENATED MODULE: ./build/js/models/window.js
/** @param most at least 1; the window begins there */
function congestionWindow(most) {
    let width = most;
    /** Below it an answer opens the window by one; above it a whole window of answers does. */
    let threshold = most;
    let judgedUntil = 0;
    return {
        size: () => Math.floor(width),
        answered() {
            width = Math.min(most, width + (width < threshold ? 1 : 1 / width));
        },
        congested(attempt, last) {
            if (attempt <= judgedUntil)
                return;
            judgedUntil = last;
            width = threshold = Math.max(1, width / 2);
        },
        restart() {
            width = 1;
        },
    };
}

;// CONCATENATED MODULE: ./build/js/models/limiter.js






/** A longer pause is not waited out: whoever asks is refused, and soon the model counts as gone. */
const LONGEST_PAUSE_MS = 180_000;
function limiter(pace, { clock, random, signal }) {
    const window = congestionWindow(pace.concurrency);
    const limits = pacer(pace);
    const standing = closing();
    const time = alarmClock(clock, () => admitWaiting());
    const lines = { again: new Fifo(), fresh: new Fifo() };
    let inFlight = 0;
    let sent = 0;
    let pausedUntilMs = -Infinity;
    /** Whether the first request, which goes alone, waits for another attempt. */
    let isPioneerBetween = false;
    const slot = (entrant) => {
        inFlight++;
        const attempt = ++sent;
        const learn = limits.leave(entrant, time.now());
        let held = true;
        const leave = () => {
            if (!held)
                return;
            held = false;
            inFlight--;
            admitWaiting();
        };
        return {
            withdraw: leave,
            settle(reply) {
                learn(reply, time.now());
                isPioneerBetween = !standing.proven();
                if (reply?.ok)
                    window.answered();
                else if (reply !== null)
                    heed(reply, attempt);
                leave();
            },
        };
    };
    const heed = ({ failure }, attempt) => {
        if ((0,models_failure/* isCongestion */.KN)(failure))
            window.congested(attempt, sent);
        const pauseMs = failure.retryAfterMs ?? 0;
        if (pauseMs === 0 || pauseMs > LONGEST_PAUSE_MS)
            return;
        // Other processes may wait for the same key: a little apart from them.
        const until = time.now() + pauseMs + random() * Math.min(1000, pauseMs / 4);
        pausedUntilMs = Math.max(pausedUntilMs, until);
        window.restart();
    };
    /** How long the first in line has to wait. After a pause it leaves alone, and the others as answers come. */
    const waitMs = (entrant) => {
        const now = time.now();
        const told = limits.toldMs(entrant, now);
        if (told > 0)
            window.restart();
        return Math.max(0, pausedUntilMs - now, told, limits.evenMs(entrant, now));
    };
    const admitWaiting = () => {
        for (;;) {
            const line = lines.again.first() === undefined ? lines.fresh : lines.again;
            const next = line.first();
            if (next === undefined)
                return time.rest();
            const cause = signal.aborted ? stopped(signal) : standing.cause();
            if (cause === null) {
                if (isPioneerBetween && !next.entrant.again)
                    return;
                if (inFlight >= (standing.proven() ? window.size() : 1))
                    return;
                const wait = waitMs(next.entrant);
                if (wait > 0)
                    return time.wakeIn(wait);
            }
            line.removeFirst();
            next.admit(cause ?? slot(next.entrant));
        }
    };
    signal.addEventListener("abort", admitWaiting, { once: true });
    return {
        closed: standing.cause,
        report(outcome) {
            standing.report(outcome);
            isPioneerBetween = false;
            admitWaiting();
        },
        enter: (entrant) => new Promise((admit) => {
            lines[entrant.again ? "again" : "fresh"].add({ entrant, admit });
            admitWaiting();
        }),
    };
}
/** A clock with one alarm. A wait that is over is over: a timer that fires early does not make another. */
function alarmClock(clock, onAlarm) {
    let reachedMs = -Infinity;
    let set = null;
    const now = () => (reachedMs = Math.max(reachedMs, clock.monotonic()));
    const rest = () => {
        set?.off.abort();
        set = null;
    };
    return {
        now,
        rest,
        /** Instead of the alarm that is set, unless that one is earlier. */
        wakeIn(ms) {
            const at = now() + ms;
            if (set !== null && set.at <= at)
                return;
            rest();
            const off = new AbortController();
            set = { at, off };
            void clock.sleep(ms, off.signal).then(() => {
                if (off.signal.aborted)
                    return;
                reachedMs = Math.max(reachedMs, at);
                set = null;
                onAlarm();
            });
        },
    };
}

;// CONCATENATED MODULE: ./build/js/generate/pay.js



/** How often a request that another process is paying for is looked for in the store. */
const LOOK_AGAIN_MS = 200;
/** Asks models for what is not in the store: a slot, a claim, the call, and the row on disk before it is returned. */
function payer(ports, limits, meter) {
    const { store, clock, signal } = ports;
    const models = oncePerModel((ref) => ports.models(ref));
    const limiters = oncePerModel((ref) => limiter(limits.pace(ref), ports));
    /** Pays unless another process that shares the store does; then waits for its row. */
    async function claimed(planned, entry) {
        while (!(await store.claim(planned.key))) {
            const row = store.get(planned.key);
            if (row !== undefined) {
                entry.gate.report({ response: row.response });
                return { row, reused: true };
            }
            if (signal.aborted)
                return stopped(signal);
            await clock.sleep(LOOK_AGAIN_MS, signal);
        }
        const outcome = await call(planned, entry);
        entry.gate.report(outcome);
        if ("missing" in outcome) {
            await store.release(planned.key);
            return outcome;
        }
        // A key met twice keeps its first row, and a replay will see that one.
        const row = await store.put(rowOf(planned, outcome.response, clock.now()));
        return { row, reused: false };
    }
    async function call(planned, entry) {
        const model = await models(planned.ref);
        if (!("ask" in model))
            return missing(model);
        const { request, sample } = planned;
        const attempts = {
            admit: (attempt) => admit(planned, entry, attempt),
            attempt: (signal) => model.ask(request, { signal, sample }),
        };
        const outcome = await callModel(ports, attempts, policyOf(limits.policy, planned.ref));
        return "missing" in outcome
            ? { missing: byModel(outcome.missing, planned.ref.model) }
            : outcome;
    }
    /** The slot that the request came with serves its first attempt; every other has to get one, and the budget's leave. */
    async function admit(planned, { gate, first, atMost }, attempt) {
        const slot = attempt === 1 ? first : await gate.enter({ ...atMost, again: true });
        if ("missing" in slot)
            return slot;
        // The model may have been closed while this request waited for its claim.
        const paid = gate.closed() ?? (await meter.admit(planned, atMost));
        if ("missing" in paid) {
            slot.withdraw();
            return paid;
        }
        return {
            withdraw() {
                slot.withdraw();
                paid.withdraw();
            },
            settle(reply) {
                slot.settle(reply);
                paid.settle(reply);
            },
        };
    }
    return async (planned) => {
        const gate = limiters(planned.ref);
        const atMost = (0,estimate_tokens/* usageAtMost */.Q_)(planned.request);
        const first = await gate.enter({ ...atMost, again: false });
        if ("missing" in first)
            return first;
        try {
            return await claimed(planned, { gate, first, atMost });
        }
        finally {
            first.withdraw();
        }
    };
}
/** A provider's complaint says more with the name of the model it is about. */
function byModel(cause, model) {
    return cause.kind === "provider" ? { ...cause, message: `${model}: ${cause.message}` } : cause;
}
function rowOf(planned, response, now) {
    const { key, request, sample, epoch } = planned;
    const { provider, model } = request;
    return { key, provider, model, sample, epoch, response, at: new Date(now).toISOString() };
}
/** One value a model: refs that reach the same model by the same key share it. */
function oncePerModel(make) {
    const made = new Map();
    return (ref) => {
        const { provider, model, baseUrl, apiKeyEnv, target } = ref;
        const name = JSON.stringify([provider, model, baseUrl, apiKeyEnv, target?.version]);
        const known = made.get(name) ?? { value: make(ref) };
        made.set(name, known);
        return known.value;
    };
}

;// CONCATENATED MODULE: ./build/js/generate/generate.js





function responder(ports, limits) {
    const { store } = ports;
    const { policy = CALL_POLICY, pace, replay, refused = null } = limits;
    const spending = meter(budget(limits.budget));
    const pay = payer(ports, { policy, pace }, spending);
    const underWay = new Map();
    const left = new Map();
    async function answer(planned) {
        const row = store.get(planned.key);
        if (row !== undefined)
            return { row, reused: true };
        const known = left.get(planned.key);
        if (known !== undefined)
            return { missing: known };
        const found = replay
            ? { missing: (0,missing_note/* recallMissing */.S)(store, planned.key) }
            : refused === null
                ? await pay(planned)
                : { missing: refused };
        if ("missing" in found)
            left.set(planned.key, found.missing);
        return found;
    }
    return {
        async ask(planned) {
            const same = underWay.get(planned.key);
            const pending = same ?? answer(planned);
            if (same === undefined) {
                underWay.set(planned.key, pending);
                const forget = () => underWay.delete(planned.key);
                pending.then(forget, forget);
            }
            const found = await pending;
            if ("missing" in found || (same === undefined && !found.reused))
                return found;
            spending.reused(planned);
            return { row: found.row, reused: true };
        },
        missing: () => left,
        spend: () => spending.report(),
    };
}


/***/ }),

/***/ 66765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ recallMissing),
/* harmony export */   r: () => (/* binding */ noteMissing)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var _store_notes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76837);


/** Topic of the notes that say what a run had to leave missing (name: the request's key). */
const MISSING_TOPIC = "missing";
const cause = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt("kind", [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("provider"),
        failure: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
            "transient",
            "rate",
            "timeout",
            "invalid",
            "quota",
            "auth",
            "not_found",
            "permanent",
        ]),
        message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("budget"), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("held"), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("cancelled") }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("deadline") }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("invalid_judgement"), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("no_output") }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("not_in_store") }),
]);
/** Journals why a request has no row, so that a replay finds the same cause. */
function noteMissing(store, key, missing) {
    return store.note(MISSING_TOPIC, key, JSON.stringify(missing));
}
/** The journaled cause; `not_in_store` where there is none that can be read. */
function recallMissing(store, key) {
    return (0,_store_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .readNote */ .VC)(cause, store.recall(MISSING_TOPIC, key)) ?? { kind: "not_in_store" };
}


/***/ }),

/***/ 34724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   my: () => (/* binding */ comparison),
/* harmony export */   wd: () => (/* binding */ compareMerge),
/* harmony export */   wo: () => (/* binding */ compareRevisions),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50854);
/* harmony import */ var _git_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11374);



/**
 * What the command line compares: the merge of head into base, against base, as a pull request's test merge would be.
 * A revision that names no commit is a UsageError with the nearest name there is.
 */
async function compareRevisions(repository, revisions) {
    const { base, head } = revisions;
    const [foundBase, foundHead] = await Promise.all([
        repository.commit(base),
        repository.commit(head),
    ]);
    const baseSha = foundBase ?? (await noCommit(repository, base));
    const headSha = foundHead ?? (await noCommit(repository, head));
    const commits = { baseSha, headSha, baseName: revisions.base, policySha: baseSha };
    try {
        return compareMerge(repository, commits, await repository.mergeTree(baseSha, headSha));
    }
    catch (error) {
        if (error instanceof _git_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitError */ .X)
            return stopped(error.reason, error.message);
        throw error;
    }
}
/** Where no merge could be made, nothing is compared: the two directly would show base's own edits as head's. */
function compareMerge(repository, commits, merge) {
    switch (merge.kind) {
        case "merged":
            return comparison(repository, { ...commits, merged: merge.tree });
        case "conflict":
            return stopped("merge_conflict", `merging ${short(commits.headSha)} into ${commits.baseName} conflicts`, merge.paths.map((file) => ({
                file,
                line: null,
                message: `conflicts with ${commits.baseName}`,
                hint: null,
            })));
        case "unrelated":
            return stopped("no_merge_base", noMergeBase(repository.isShallow, commits));
    }
}
/** The comparison of a merge that exists already, a test merge's commit or a tree made here, with base. */
function comparison(repository, commits) {
    const { baseSha, headSha, baseName, policySha, merged } = commits;
    const base = repository.tree(baseSha);
    return {
        base,
        head: repository.tree(merged),
        policy: policySha === baseSha ? base : repository.tree(policySha),
        baseSha,
        headSha,
        baseName,
        named: (ref) => namedTree(repository, ref),
        changes: (watched) => repository.changes(baseSha, merged, watched),
    };
}
/** A branch as its server has it counts before one that was checked out here some time ago. */
async function namedTree(repository, ref) {
    const at = (place) => repository.commit(`${place}/${ref}`);
    const tag = await at("refs/tags");
    const branch = (await at("refs/remotes/origin")) ?? (await at("refs/heads"));
    return oneOf(repository, [tag, branch]);
}
/** What the commits of a tag and a branch of one name make of it. */
function oneOf(repository, [tag, branch]) {
    const sha = tag ?? branch;
    if (sha === null)
        return null;
    return branch !== null && branch !== sha ? "ambiguous" : { tree: repository.tree(sha), sha };
}
function noMergeBase(isShallow, { headSha, baseName }) {
    const both = `${baseName} and ${short(headSha)} have no common commit`;
    return isShallow
        ? `${both} in this shallow clone: run \`git fetch --unshallow\`, or check out with \`fetch-depth: 0\``
        : `${both}: their histories are unrelated`;
}
async function noCommit(repository, revision) {
    const names = await repository.names();
    const nearest = names.length === 0 ? null : (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(revision, names);
    // Half of the letters wrong is no typing error.
    const near = nearest !== null && (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(revision, nearest) <= revision.length / 2;
    const hint = near
        ? `did you mean \`${nearest}\`?`
        : "fetch it, or name a branch, a tag or a commit";
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`\`${revision}\` names no commit of this repository; ${hint}`);
}
function stopped(reason, detail, problems = []) {
    return { kind: "stopped", reason, detail, problems };
}
const short = (sha) => sha.slice(0, 8);


/***/ }),

/***/ 89082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dG: () => (/* binding */ checkAnswer),
/* harmony export */   dc: () => (/* binding */ generatedAnswers),
/* harmony export */   jH: () => (/* binding */ outputOf)
/* harmony export */ });
/* harmony import */ var _models_pricing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54021);
/* harmony import */ var _plan_planned_cases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53422);
/* harmony import */ var _plan_requests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41254);
/* harmony import */ var _score_checks_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60734);




/** Answers asked of the prompt's models; each question is asked once a run, however many rounds want it. */
function generatedAnswers(ask, plan, epochs) {
    const asked = new Map();
    const generate = async (arm, planned, sample, fresh) => {
        const of = plan[arm];
        const { entry } = of;
        if (entry === null)
            return { missing: { kind: "no_output" } };
        const epoch = fresh ? epochs.recheck : epochs.profile;
        const asking = { prompt: plan.subject.name, sample, epoch };
        const answer = await ask((0,_plan_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .answerRequest */ .Y)(entry.ref, of, (0,_plan_planned_cases_js__WEBPACK_IMPORTED_MODULE_1__/* .turnOf */ .LQ)(planned, arm), asking));
        if ("missing" in answer)
            return answer;
        const tools = of.application === undefined ? of.tools : null;
        return { value: outputOf(planned.case, toldBy(answer.row.response, entry.ref), tools) };
    };
    return {
        output(arm, planned, sample, fresh) {
            const name = JSON.stringify([arm, planned.case.id, sample, fresh]);
            const known = asked.get(name) ?? generate(arm, planned, sample, fresh);
            asked.set(name, known);
            return known;
        },
    };
}
/** Every response is an output: a refusal or a truncated answer is scored like any other. */
function toldBy(response, ref) {
    const { text, toolCalls, finish, model, usage, latencyMs, contexts } = response;
    const costUsd = costOf(response, ref);
    const told = { text, toolCalls, finish, costUsd, latencyMs, model, number: null, usage };
    return { ...told, ...(contexts && { contexts }) };
}
/** By the answer's own word, else by the price table; null where neither says. */
function costOf({ costUsd, usage }, ref) {
    if (costUsd !== undefined || ref.target !== undefined)
        return costUsd ?? null;
    const price = usage === null ? null : (0,_models_pricing_js__WEBPACK_IMPORTED_MODULE_0__/* .priceOf */ .x)(ref, usage);
    return price?.listed === true ? price.usd : null;
}
/** An answer with what its case's checks say of it; by the contexts that it rests on, where it came with its own. */
function outputOf(item, told, tools) {
    const { contexts = item.contexts } = told;
    const checks = checkAnswer(item, { ...told, tools, case: { ...item, contexts } });
    return { ...told, checks };
}
/** What every check of a case says of an answer, in the case's order. */
const checkAnswer = (item, answer) => item.checks.map((check) => (0,_score_checks_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .runCheck */ .k_)(check, answer));


/***/ }),

/***/ 64011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ askJudge)
});

// EXTERNAL MODULE: ./build/js/models/provider.js
var models_provider = __webpack_require__(4880);
;// CONCATENATED MODULE: ./build/js/models/structured-text.js

/**
 * The text of an answer that was to satisfy a schema, as far as its server may have ignored it. For a judge's answer:
 * a prompt's own is what its users get, fence and all.
 */
function structuredAnswer({ provider }, response) {
    if (!models_provider/* PROVIDERS */.xq[provider].mayIgnoreSchema)
        return response;
    return { ...response, text: structuredText(response.text) };
}
/**
 * The JSON of a structured answer from a server that ignores the schema: without the reasoning in front of it
 * (`<think>…</think>`) and without the Markdown fence around the whole. Anything else is left as it is; whether
 * it satisfies the schema is for the reader to say.
 */
function structuredText(text) {
    const answer = text.replace(/^\s*<think>[\s\S]*?<\/think>/, "").trim();
    const fenced = /^```(?:json)?[ \t]*\r?\n([\s\S]*?)\r?\n?```$/i.exec(answer);
    const inside = fenced?.[1];
    // A second fence inside means that this is prose with code in it, not one fenced answer.
    return inside === undefined || inside.includes("```") ? answer : inside.trim();
}

// EXTERNAL MODULE: ./build/js/plan/requests.js + 1 modules
var requests = __webpack_require__(41254);
// EXTERNAL MODULE: ./build/js/score/judge/answer.js + 1 modules
var answer = __webpack_require__(41916);
// EXTERNAL MODULE: ./build/js/score/value.js
var value = __webpack_require__(19374);
;// CONCATENATED MODULE: ./build/js/measure/ask-judge.js




/** Puts a question's requests to the judge through the store; missing as soon as one criterion is. */
async function askJudge(ask, asked, reading) {
    const parts = await Promise.all(asked.map((part) => askOnce(ask, part, reading)));
    const merged = (0,answer/* mergeParts */.N3)(reading.rubric, parts.map((part) => ((0,value/* isValue */.m)(part) ? { value: part.value.scores } : part)));
    const model = parts.find((part) => (0,value/* isValue */.m)(part))?.value.model ?? reading.ref.model;
    return (0,value/* isValue */.m)(merged) ? { value: { scores: merged.value, model } } : merged;
}
/** One call and, where its answer is no judgement, one more that says so; then it is missing. */
async function askOnce(ask, part, { ref, asking, read }) {
    const first = await ask((0,requests/* judgementRequest */.z)(part.request, ref, asking));
    if ("missing" in first)
        return first;
    const scores = read(part, structuredAnswer(ref, first.row.response));
    if ((0,value/* isValue */.m)(scores))
        return { value: { scores: scores.value, model: first.row.response.model } };
    const repair = (0,answer/* repairRequest */.Jg)(part.request, first.row.response);
    if (repair === null)
        return scores;
    const second = await ask((0,requests/* judgementRequest */.z)(repair, ref, asking));
    if ("missing" in second)
        return second;
    const again = read(part, structuredAnswer(ref, second.row.response));
    return (0,value/* isValue */.m)(again)
        ? { value: { scores: again.value, model: second.row.response.model } }
        : again;
}


/***/ }),

/***/ 82827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ benchOf)
/* harmony export */ });
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89082);
/* harmony import */ var _head_rubric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70769);
/* harmony import */ var _judge_pair_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73836);



/** The bench of a prompt whose answers its models generate. */
function benchOf(ask, plan, epochs) {
    const judge = (0,_judge_pair_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeOf */ .Pb)(ask, plan);
    return {
        plan,
        answers: (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .generatedAnswers */ .dc)(ask, plan, epochs),
        judge,
        score: judge === null ? _judge_pair_js__WEBPACK_IMPORTED_MODULE_2__/* .unscored */ .c7 : (0,_judge_pair_js__WEBPACK_IMPORTED_MODULE_2__/* .judgedScores */ .z)(judge, plan),
        headScore: (0,_head_rubric_js__WEBPACK_IMPORTED_MODULE_1__/* .headRubricScorer */ .w)(ask, plan),
        epochs,
    };
}


/***/ }),

/***/ 6183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H2: () => (/* binding */ askRows),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   QN: () => (/* binding */ askControls),
/* harmony export */   jh: () => (/* binding */ hasReferences),
/* harmony export */   kl: () => (/* binding */ scoredCases)
/* harmony export */ });
/* harmony import */ var _evals_case_rubric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35432);
/* harmony import */ var _score_judge_control_marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60261);
/* harmony import */ var _score_judge_controls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98178);
/* harmony import */ var _score_judge_conversation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99904);
/* harmony import */ var _score_output_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29432);
/* harmony import */ var _score_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19374);






/** The cases that the judge scores, which are those it can be tested on. */
const scoredCases = ({ cases, evalSet }) => cases.filter((of) => (0,_evals_case_rubric_js__WEBPACK_IMPORTED_MODULE_0__/* .rubricOf */ .P)(evalSet.rubric, of.case).length > 0);
/** Whether enough references exist to test the judge before anything else is paid for. */
function hasReferences(plan) {
    const cases = scoredCases(plan);
    const known = cases.filter(({ case: { reference } }) => isText(reference)).length;
    return known > 0 && known >= Math.min(_score_judge_controls_js__WEBPACK_IMPORTED_MODULE_2__/* .WORSE */ .nK, cases.length);
}
const isText = (reference) => reference !== null && reference.trim() !== "";
/**
 * Known-answer questions to the judge. A good answer is the case's reference; where too few cases have one,
 * production's first answer serves for the others.
 */
async function askControls({ plan, judge, answers, epochs }, goodFrom) {
    if (judge === null)
        return { asked: [], missing: [] };
    const good = await Promise.all(scoredCases(plan).map(async (planned) => {
        const { id, reference, contexts } = planned.case;
        const known = isText(reference) ? reference : null;
        const answer = goodFrom === "references" ? known : (known ?? (await firstAnswer(planned)));
        const conversation = (0,_score_judge_conversation_js__WEBPACK_IMPORTED_MODULE_3__/* .conversationOf */ .$)(planned.case, null);
        const rubric = (0,_evals_case_rubric_js__WEBPACK_IMPORTED_MODULE_0__/* .rubricOf */ .P)(plan.evalSet.rubric, planned.case);
        return { caseId: id, rubric, conversation, reference, contexts, answer };
    }));
    const usable = good.flatMap((of) => (of.answer === null ? [] : [{ ...of, answer: of.answer }]));
    const rows = (0,_score_judge_controls_js__WEBPACK_IMPORTED_MODULE_2__/* .controlRows */ .L_)({ cases: usable, seed: plan.seed });
    return askRows(rows, {
        prompt: plan.subject.name,
        epoch: epochs.controls,
        judge: ({ question }, asking) => judge.judge(question, asking),
        mark: _score_judge_control_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeControl */ .Pt,
    });
    async function firstAnswer(planned) {
        const output = await answers.output("baseline", planned, 1, false);
        return (0,_score_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isValue */ .m)(output) && output.value.finish === "stop" && !(0,_score_output_text_js__WEBPACK_IMPORTED_MODULE_4__/* .isBlank */ .z3)(output.value)
            ? output.value
            : null;
    }
}
/** Puts every row to the judge, whether it sees pairs or single outputs. */
async function askRows(rows, { prompt, epoch, judge, mark }) {
    const missing = [];
    const asked = await Promise.all(rows.map(async (row, index) => {
        const judged = await judge(row, { prompt, sample: index + 1, epoch });
        if (!(0,_score_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isValue */ .m)(judged)) {
            // It stays in the store, so asking again would find it again: the judge has answered, and wrongly.
            if (judged.missing.kind === "invalid_judgement") {
                return { row, scores: null, ...mark(row, judged), said: judged.missing.message };
            }
            missing.push(judged.missing);
            return null;
        }
        const { scores } = judged.value;
        const said = scores.criteria.map(({ rationale }) => rationale).join(" ");
        return { row, scores, ...mark(row, { value: scores }), said };
    }));
    return { asked: asked.filter((of) => of !== null), missing };
}


/***/ }),

/***/ 70769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ judgeByHeadRubric),
/* harmony export */   w: () => (/* binding */ headRubricScorer)
/* harmony export */ });
/* harmony import */ var _compare_bounds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28505);
/* harmony import */ var _plan_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65092);
/* harmony import */ var _score_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19374);
/* harmony import */ var _judge_pair_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73836);




/** Head's rubric over answers that are there already; null where policy does not ask, or nothing could be judged. */
async function judgeByHeadRubric({ headScore: score, plan, epochs }, measured) {
    if (score === null)
        return null;
    const differences = await Promise.all(measured.map(async ({ id, pairs: [first] }, position) => {
        if (first === undefined)
            return null;
        const order = (0,_plan_order_js__WEBPACK_IMPORTED_MODULE_0__/* .orderOf */ .m)(plan.seed, id, 1);
        const asking = { prompt: plan.subject.name, sample: 1, epoch: epochs.profile };
        const scores = await score(plan.cases[position], first, { order, asking });
        if (scores === null || !(0,_score_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isValue */ .m)(scores))
            return null;
        const { means } = scores.value;
        return means === null ? 0 : means.candidate - means.baseline;
    }));
    const values = differences.filter((of) => of !== null);
    if (values.length === 0)
        return null;
    const bound = (0,_compare_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .tBound */ .xE)(values, 0.95);
    const interval = bound && { lower: bound.lower, upper: bound.upper };
    return { mean: (0,_compare_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .average */ .G8)(values), interval, cases: values.length };
}
/** The judge with head's rubric in place of base's. */
function headRubricScorer(ask, plan) {
    const { headRubric: rubric, judge, evalSet } = plan;
    if (rubric === null || judge === null)
        return null;
    const theirs = { ...plan, evalSet: { ...evalSet, rubric }, judge: { ...judge, rubric } };
    return (0,_judge_pair_js__WEBPACK_IMPORTED_MODULE_1__/* .judgedScores */ .z)((0,_judge_pair_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeOf */ .Pb)(ask, theirs), theirs);
}


/***/ }),

/***/ 73836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pb: () => (/* binding */ judgeOf),
/* harmony export */   c7: () => (/* binding */ unscored),
/* harmony export */   z: () => (/* binding */ judgedScores)
/* harmony export */ });
/* harmony import */ var _evals_case_rubric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35432);
/* harmony import */ var _score_judge_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41916);
/* harmony import */ var _score_judge_ask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78182);
/* harmony import */ var _score_judge_conversation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99904);
/* harmony import */ var _score_judge_weighted_mean_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20746);
/* harmony import */ var _score_output_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29432);
/* harmony import */ var _score_value_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19374);
/* harmony import */ var _ask_judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64011);








function judgeOf(ask, plan) {
    if (plan.judge === null)
        return null;
    const { ref, instructions } = plan.judge.entry;
    return {
        async judge({ rubric, ...question }, asking) {
            const asked = (0,_score_judge_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .askPair */ .kc)({ rubric, ...question }, ref, instructions.pair?.text);
            return (0,_ask_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .askJudge */ .N)(ask, asked, { rubric, ref, asking, read: _score_judge_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .readPair */ .$T });
        },
    };
}
/** The judge's scores; byte-equal outputs are not sent. */
function judgedScores(judge, plan) {
    return async (planned, { baseline, candidate }, { order, asking }) => {
        const rubric = (0,_evals_case_rubric_js__WEBPACK_IMPORTED_MODULE_0__/* .rubricOf */ .P)(plan.evalSet.rubric, planned.case);
        if (rubric.length === 0)
            return null;
        if (!(0,_score_value_js__WEBPACK_IMPORTED_MODULE_6__/* .isValue */ .m)(baseline) || !(0,_score_value_js__WEBPACK_IMPORTED_MODULE_6__/* .isValue */ .m)(candidate))
            return { missing: { kind: "no_output" } };
        if ((0,_score_output_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sameOutput */ .GJ)(baseline.value, candidate.value)) {
            return { value: { order: 0, criteria: [], means: null, model: null } };
        }
        const question = pairQuestion(plan, planned, baseline.value, candidate.value, order);
        const judged = await judge.judge(question, asking);
        return (0,_score_value_js__WEBPACK_IMPORTED_MODULE_6__/* .isValue */ .m)(judged) ? { value: byArm(judged.value, rubric, order) } : judged;
    };
}
/** For sets without a rubric: only checks say anything. */
const unscored = () => Promise.resolve(null);
function pairQuestion(plan, { case: item, baseline: before, candidate: after }, baseline, candidate, order) {
    return {
        rubric: (0,_evals_case_rubric_js__WEBPACK_IMPORTED_MODULE_0__/* .rubricOf */ .P)(plan.evalSet.rubric, item),
        conversation: (0,_score_judge_conversation_js__WEBPACK_IMPORTED_MODULE_3__/* .conversationOf */ .$)(item, [before, after]),
        reference: item.reference,
        contexts: item.contexts,
        outputs: order === 1 ? [candidate, baseline] : [baseline, candidate],
        seed: plan.seed,
        caseId: item.id,
    };
}
/** From first and second back to candidate and production: the only place that undoes the order. */
function byArm({ scores, model }, rubric, order) {
    const criteria = scores.criteria.map(({ id, rationale, first, second }) => order === 1
        ? { id, rationale, candidate: first, baseline: second }
        : { id, rationale, candidate: second, baseline: first });
    const means = (0,_score_judge_weighted_mean_js__WEBPACK_IMPORTED_MODULE_7__/* .weightedMeans */ .IG)(rubric, scores);
    return {
        order,
        criteria,
        means: order === 1
            ? { candidate: means.first, baseline: means.second }
            : { candidate: means.second, baseline: means.first },
        model,
    };
}


/***/ }),

/***/ 14158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Op: () => (/* binding */ look),
/* harmony export */   lJ: () => (/* binding */ confirm),
/* harmony export */   ns: () => (/* binding */ lookOnce)
/* harmony export */ });
/* harmony import */ var _evals_case_rubric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35432);
/* harmony import */ var _evals_eval_set_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38431);
/* harmony import */ var _plan_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65092);
/* harmony import */ var _plan_samples_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6419);
/* harmony import */ var _plan_swap_sample_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98952);
/* harmony import */ var _score_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19374);
/* harmony import */ var _worth_judging_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80735);







/** Every answer of the first look with its judgements; then the swap sample. */
async function look(bench, cases) {
    return swapOrders(bench, cases, await lookOnce(heldBack(bench, cases), cases));
}
/** The bench with a judge that is not asked about worthless answers: what was planned is then unjudged. */
function heldBack(bench, cases) {
    const { judge, plan, score } = bench;
    if (judge === null)
        return bench;
    const outputs = cases.map((planned) => outputsOf(bench, planned));
    const isWorth = (0,_worth_judging_js__WEBPACK_IMPORTED_MODULE_4__/* .worthJudging */ .t)(outputs, plan.evalSet.rubric);
    const held = async (planned, pair, how) => {
        const { candidate } = pair;
        const isAsked = !(0,_score_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isValue */ .m)(candidate) || (await isWorth(candidate.value));
        return isAsked ? score(planned, pair, how) : null;
    };
    return { ...bench, score: held };
}
async function outputsOf(bench, planned) {
    const all = async (arm, count) => {
        const answers = await Promise.all(answersTo(bench, planned, arm, count));
        return answers.flatMap((of) => ((0,_score_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isValue */ .m)(of) ? [of.value] : []));
    };
    const [baseline, candidate] = await Promise.all([
        all("baseline", planned.samples.production),
        all("candidate", planned.samples.first),
    ]);
    return { baseline, candidate };
}
/** The first so many answers of an arm to a case. */
const answersTo = ({ answers }, planned, arm, count) => (0,_plan_samples_js__WEBPACK_IMPORTED_MODULE_2__/* .sampleNumbers */ .bs)(count).map((sample) => answers.output(arm, planned, sample, false));
/** Without the swap sample: for cases that decide nothing. Each pair is judged as soon as its two outputs are there. */
async function lookOnce(bench, cases) {
    return Promise.all(cases.map((planned) => measureCase(bench, planned, { pairs: planned.samples.first })));
}
/** The further samples of the cases that a screen's hints concern; what the first look measured is kept. */
async function confirm(bench, cases, measured, plan) {
    return Promise.all(measured.map(async (of, position) => {
        const asked = plan.get(of.id);
        if (asked === undefined)
            return of;
        const planned = cases[position];
        const pairs = planned.samples.candidate;
        const further = await measureCase(bench, planned, {
            pairs,
            judgedTo: asked.judged ? pairs : of.pairs.length,
        });
        const kept = [...of.pairs, ...further.pairs.slice(of.pairs.length)];
        return { ...of, profile: further.profile, pairs: kept };
    }));
}
async function measureCase(bench, planned, { pairs: count, judgedTo = count }) {
    const profile = answersTo(bench, planned, "baseline", planned.samples.production);
    const candidate = answersTo(bench, planned, "candidate", count);
    const pairs = candidate.map((output, index) => index < judgedTo
        ? judgeWhenComplete(bench, planned, index + 1, profile[index], output)
        : unjudged(profile[index], output));
    // Awaited together: where a store that fails ends the run, no rejection is left without its handler.
    const [outputs, judged] = await Promise.all([Promise.all(profile), Promise.all(pairs)]);
    return {
        ...describeCase(bench, planned),
        profile: outputs,
        pairs: judged,
        swapped: new Map(),
        fresh: null,
    };
}
function describeCase({ judge, plan }, { case: item }) {
    const { id, slices, mustPass, checks } = item;
    const judged = judge !== null && (0,_evals_case_rubric_js__WEBPACK_IMPORTED_MODULE_0__/* .rubricOf */ .P)(plan.evalSet.rubric, item).length > 0;
    return { id, slices, mustPass, checked: (0,_evals_eval_set_js__WEBPACK_IMPORTED_MODULE_6__/* .canFail */ .nx)(checks), checks, judged };
}
async function unjudged(...outputs) {
    const [baseline, candidate] = await Promise.all(outputs);
    return { baseline, candidate, scores: null };
}
async function judgeWhenComplete(bench, planned, sample, ...outputs) {
    const { plan, score, epochs } = bench;
    const [baseline, candidate] = await Promise.all(outputs);
    const scores = await score(planned, { baseline, candidate }, {
        order: (0,_plan_order_js__WEBPACK_IMPORTED_MODULE_1__/* .orderOf */ .m)(plan.seed, planned.case.id, sample),
        asking: { prompt: plan.subject.name, sample, epoch: epochs.profile },
    });
    return { baseline, candidate, scores };
}
/** A seeded tenth of the judged pairs once more with the sides exchanged: how consistent is the judge? */
async function swapOrders(bench, cases, measured) {
    const { plan, judge, score, epochs } = bench;
    if (judge === null)
        return measured;
    const judged = measured.flatMap(({ id, pairs }) => pairs.flatMap(({ scores }, index) => (isJudged(scores) ? [{ id, index }] : [])));
    const chosen = (0,_plan_swap_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .swapSample */ .G)(judged, plan.seed);
    return Promise.all(measured.map(async (of, position) => {
        const indexes = chosen.filter(({ id }) => id === of.id).map(({ index }) => index);
        if (indexes.length === 0)
            return of;
        const swapped = await Promise.all(indexes.map(async (index) => {
            const planned = cases[position];
            const sample = index + 1;
            const order = (0,_plan_order_js__WEBPACK_IMPORTED_MODULE_1__/* .otherOrder */ .p)((0,_plan_order_js__WEBPACK_IMPORTED_MODULE_1__/* .orderOf */ .m)(plan.seed, of.id, sample));
            const asking = { prompt: plan.subject.name, sample, epoch: epochs.profile };
            const scores = await score(planned, of.pairs[index], { order, asking });
            return [index, scores ?? { missing: { kind: "no_output" } }];
        }));
        return { ...of, swapped: new Map(swapped) };
    }));
}
function isJudged(scores) {
    return scores !== null && (0,_score_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isValue */ .m)(scores) && scores.value.order !== 0;
}


/***/ }),

/***/ 80735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ worthJudging),
  z: () => (/* binding */ worthlessAnswers)
});

// EXTERNAL MODULE: ./build/js/score/degenerate.js
var degenerate = __webpack_require__(81599);
// EXTERNAL MODULE: ./build/js/text/words-alone.js
var words_alone = __webpack_require__(86779);
// EXTERNAL MODULE: ./build/js/score/output-text.js
var output_text = __webpack_require__(29432);
;// CONCATENATED MODULE: ./build/js/score/parroting.js


/** Shorter words of a rubric stand in honest answers too. */
const FEWEST_WORDS = 6;
/** From this share of the cases on, and from two of them, it is no accident. */
const SHARE = 0.1;
const FEWEST_CASES = 2;
/**
 * Whether the candidate recites the rubric where production does not: a judge finds in such an answer what it was told
 * to look for. A clause for the verdict, or null.
 */
function parroting(cases, rubric) {
    const recites = reciting(rubric);
    const candidate = cases.filter((of) => recites(of.candidate)).length;
    const baseline = cases.filter((of) => recites(of.baseline)).length;
    const most = Math.max(FEWEST_CASES, SHARE * cases.length);
    if (candidate - baseline < most)
        return null;
    const production = baseline === 0 ? "none" : String(baseline);
    return `the candidate recites the rubric in ${candidate} of ${cases.length} cases, production in ${production}`;
}
/** Whether one of some outputs has a criterion's words or an anchor's; the rubric is read once for all of them. */
function reciting(rubric) {
    const phrases = rubric
        .flatMap(({ description, scale }) => [description, ...scale.map(({ text }) => text)])
        .map(words_alone/* wordsAlone */.p)
        .filter((phrase) => phrase.split(" ").length >= FEWEST_WORDS);
    return (outputs) => {
        const texts = outputs.map((output) => (0,words_alone/* wordsAlone */.p)((0,output_text/* outputText */.jO)(output)));
        return texts.some((text) => phrases.some((phrase) => text.includes(phrase)));
    };
}

;// CONCATENATED MODULE: ./build/js/measure/worth-judging.js


/** Why answers of a judged prompt tell a judge nothing, as a clause; null where they may. */
const worthlessAnswers = (cases, rubric) => (0,degenerate/* degenerateOutputs */.$F)(cases)?.detail ?? parroting(cases, rubric);
/**
 * Holds the judge back until the answers are known not to be all alike, which a few that differ show; and about an answer
 * that recites the rubric until all are there. What is asked depends on the answers alone, not on which comes first, so
 * that every run asks the same.
 */
function worthJudging(cases, rubric) {
    const recites = reciting(rubric);
    const all = Promise.all(cases);
    const whole = all.then((known) => worthlessAnswers(known, rubric) === null);
    const differ = Promise.race([
        differing(cases),
        all.then((known) => (0,degenerate/* degenerateOutputs */.$F)(known) === null),
    ]);
    // Where a store that fails ends the run, no promise is left without its handler.
    void Promise.allSettled([whole, differ]);
    return (candidate) => (recites([candidate]) ? whole : differ);
}
/** Resolves once no answer to come could make them all alike; never where one could. */
function differing(cases) {
    return new Promise((resolve) => {
        const known = [];
        let isOpen = (0,degenerate/* mayBecomeConstant */.fo)(known, cases.length);
        if (!isOpen)
            resolve(true);
        const note = (of) => {
            if (!isOpen)
                return;
            known.push(of);
            isOpen = (0,degenerate/* mayBecomeConstant */.fo)(known, cases.length - known.length);
            if (!isOpen)
                resolve(true);
        };
        for (const of of cases)
            of.then(note, () => undefined);
    });
}


/***/ }),

/***/ 35536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ runLimits)
/* harmony export */ });
const DEFAULT_CONCURRENCY = 8;
/** The limits that a configuration sets on asking: pace a model, budget a prompt. */
function runLimits(config, replay) {
    const entries = [
        ...(config.judge === null ? [] : [config.judge]),
        ...Object.values(config.models),
    ];
    const reaches = (entry, ref, exactly) => entry.ref.provider === ref.provider &&
        entry.ref.baseUrl === ref.baseUrl &&
        (!exactly || entry.ref.model === ref.model);
    return {
        replay,
        budget: config.budget,
        pace: (ref) => (ref.target && { concurrency: ref.target.slots }) ??
            entries.find((entry) => reaches(entry, ref, true)) ??
            entries.find((entry) => reaches(entry, ref, false)) ?? { concurrency: DEFAULT_CONCURRENCY },
    };
}


/***/ }),

/***/ 81599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ degenerateOutputs),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   fo: () => (/* binding */ mayBecomeConstant)
/* harmony export */ });
/* harmony import */ var _output_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29432);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19374);


/** Every output of a measured case that came back. */
const outputsOf = ({ profile, pairs, }) => ({
    baseline: profile.flatMap((output) => ((0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isValue */ .m)(output) ? [output.value] : [])),
    candidate: pairs.flatMap(({ candidate }) => ((0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isValue */ .m)(candidate) ? [candidate.value] : [])),
});
/** Fewer judged cases feed no test either (STATISTICS §5). */
const FEWEST_CASES = 8;
/** From this share on, the commonest output makes an arm near-constant. */
const NEAR_CONSTANT = 0.9;
/**
 * Whether the candidate answers different inputs alike although production does not; null where it does not, or
 * where fewer than 8 cases have outputs of both. Who likes the one answer, judge or checks, would call that no worse.
 * Every case counts once, however many outputs it has; capitals and white space are not told apart.
 */
function degenerateOutputs(cases) {
    const both = cases.filter(({ baseline, candidate }) => baseline.length > 0 && candidate.length > 0);
    if (both.length < FEWEST_CASES)
        return null;
    const candidate = commonest(both.map((of) => of.candidate));
    const baseline = commonest(both.map((of) => of.baseline));
    if (candidate.share < NEAR_CONSTANT || baseline.share >= NEAR_CONSTANT)
        return null;
    return {
        output: candidate.output,
        detail: `the candidate gives the same answer to ${percent(candidate.share)} of its ${both.length} inputs, production to ${percent(baseline.share)}`,
    };
}
/** Whether the candidate may yet turn out to answer alike, with so many cases to come. */
function mayBecomeConstant(known, unknown) {
    const cases = known.length + unknown;
    if (cases < FEWEST_CASES)
        return false;
    const answered = known.flatMap(({ candidate }) => (candidate.length > 0 ? [candidate] : []));
    const alike = answered.length === 0 ? 0 : commonest(answered).share * answered.length;
    return alike + unknown >= NEAR_CONSTANT * (answered.length + unknown);
}
/** The commonest output with its share, 0–1; weight 1 a case. */
function commonest(cases) {
    const found = new Map();
    for (const outputs of cases) {
        for (const output of outputs) {
            const folded = (0,_output_text_js__WEBPACK_IMPORTED_MODULE_0__/* .outputText */ .jO)(output).trim().toLowerCase().replaceAll(/\s+/gu, " ");
            const known = found.get(folded) ?? { output, weight: 0 };
            known.weight += 1 / outputs.length;
            found.set(folded, known);
        }
    }
    const [most] = [...found.values()].toSorted((a, b) => b.weight - a.weight);
    return { output: most?.output ?? NOTHING, share: (most?.weight ?? 0) / cases.length };
}
const NOTHING = { text: "", toolCalls: [] };
const percent = (share) => `${Math.round(100 * share)}%`;


/***/ }),

/***/ 41916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N3: () => (/* binding */ mergeParts),
  $T: () => (/* binding */ readPair),
  zd: () => (/* binding */ readSingle),
  Jg: () => (/* binding */ repairRequest)
});

// EXTERNAL MODULE: ./build/js/score/value.js
var value = __webpack_require__(19374);
// EXTERNAL MODULE: ./build/js/score/judge/ask.js
var ask = __webpack_require__(78182);
// EXTERNAL MODULE: ./build/js/score/judge/question.js + 2 modules
var question = __webpack_require__(83328);
// EXTERNAL MODULE: ./build/js/score/judge/rubric.js
var rubric = __webpack_require__(63726);
;// CONCATENATED MODULE: ./build/js/score/judge/strict-json.js
/**
 * The one JSON value that a text is, or undefined. Stricter than the engine: an object that names a property
 * twice is refused, since which of the two was meant would be a guess.
 */
function readStrictJson(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    return hasDoubleName(text) ? undefined : value;
}
/** Strings, and the marks that open, close and part; on valid JSON these are all that bears on names. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}:,]/gu;
/** Expects valid JSON. */
function hasDoubleName(text) {
    const open = [];
    let last = "";
    for (const [token] of text.matchAll(TOKEN)) {
        if (token === "{")
            open.push(new Set());
        else if (token === "[")
            open.push(null);
        else if (token === "}" || token === "]")
            open.pop();
        else if (token === ":") {
            const names = open.at(-1);
            const name = JSON.parse(last);
            if (names?.has(name) === true)
                return true;
            names?.add(name);
        }
        last = token;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/js/score/judge/answer.js





/**
 * One answer of the judge → the scores of the criteria it was asked for, or why it is no judgement. Nothing is
 * clamped, rounded, searched for or filled in: whoever wrote an output may have tried to write the verdict too.
 */
function readPair(asked, response) {
    const read = readScores(asked, response);
    if (!(0,value/* isValue */.m)(read))
        return read;
    const criteria = read.value.map(({ id, rationale, scores }) => {
        const [first = rubric/* WORST */.g5, second = rubric/* WORST */.g5] = scores;
        return { id, rationale, first, second };
    });
    return { value: { criteria } };
}
/** The same for an output that was judged alone. */
function readSingle(asked, response) {
    const read = readScores(asked, response);
    if (!(0,value/* isValue */.m)(read))
        return read;
    const criteria = read.value.map(({ id, rationale, scores }) => ({
        id,
        rationale,
        score: scores[0] ?? rubric/* WORST */.g5,
    }));
    return { value: { criteria } };
}
function readScores(asked, response) {
    if (response.finish !== "stop")
        return invalid(UNFINISHED[response.finish]);
    const answer = readStrictJson(response.text);
    if (answer === undefined)
        return invalid("the judge's answer is not one JSON value with unique names");
    const labels = asked.criteria.map((_, n) => (0,rubric/* labelOf */.Wy)(n));
    const members = exactMembers(answer, labels);
    if (members === null)
        return invalid(`the judge's answer must have exactly ${labels.join(", ")}`);
    const criteria = [];
    for (const [n, criterion] of asked.criteria.entries()) {
        const read = readCriterion(criterion, members[n] ?? null, asked.scores);
        if (typeof read === "string")
            return invalid(`${read} for criterion ${JSON.stringify(criterion.id)}`);
        criteria.push(read);
    }
    return { value: criteria };
}
/** The answers to all requests of a question, in the rubric's order; missing as soon as one is. */
function mergeParts(rubric, parts) {
    const scores = new Map();
    for (const part of parts) {
        if (!(0,value/* isValue */.m)(part))
            return part;
        for (const score of part.value.criteria)
            scores.set(score.id, score);
    }
    const criteria = rubric.map(({ id }) => scores.get(id)).filter((score) => score !== undefined);
    if (criteria.length < rubric.length)
        return invalid("the judge was not asked for every criterion");
    return { value: { criteria } };
}
/**
 * The one second attempt at a judgement: with more room after a cut, with one more sentence after an answer that
 * is none; null after a refusal or a filter, which the same question would meet again.
 */
function repairRequest(request, response) {
    if (response.finish === "length") {
        const maxTokens = 4 * (request.parameters.maxTokens ?? 1024);
        return { ...request, parameters: { ...request.parameters, maxTokens } };
    }
    if (response.finish !== "stop")
        return null;
    const messages = request.messages.map((message) => message.role === "user" ? { ...message, content: reminded(message.content) } : message);
    return { ...request, messages };
}
const reminded = (content) => typeof content === "string"
    ? `${content}\n\n${REMINDER}`
    : [...content, { kind: "text", text: REMINDER }];
const REMINDER = "Answer with the JSON object alone, without any other text: for every criterion a rationale that is not empty, then whole numbers from 1 to 5.";
const UNFINISHED = {
    length: "the judge's answer was cut off by its token limit",
    refusal: "the judge refused",
    content_filter: "the judge's provider filtered the answer",
};
function invalid(message) {
    return { missing: { kind: "invalid_judgement", message } };
}
function readCriterion({ id }, raw, names) {
    const members = exactMembers(raw, ["rationale", ...names]);
    if (members === null)
        return `the judge must give exactly rationale${names.length === 1 ? "" : ","} ${listed(names)}`;
    const [rationale, ...scores] = members;
    if (typeof rationale !== "string" || rationale.trim() === "")
        return "the judge gave no rationale";
    for (const [n, score] of scores.entries()) {
        const which = names.length === 1 ? "" : ` of ${ask/* OUTPUT_LABELS */.MU[n]}`;
        if (!isScore(score))
            return `the judge's score${which} is no whole number from 1 to 5`;
    }
    return { id, rationale: shortened(rationale.trim()), scores: scores.map(Number) };
}
const listed = (names) => names.length === 1 ? `and ${names[0]}` : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
function isScore(value) {
    return Number.isInteger(value) && Number(value) >= rubric/* WORST */.g5 && Number(value) <= rubric/* BEST */.$q;
}
/** The values of an object that has these members and no others, in this order; else null. */
function exactMembers(value, names) {
    if (value === null || typeof value !== "object" || Array.isArray(value))
        return null;
    const members = new Map(Object.entries(value));
    if (members.size !== names.length || !names.every((name) => members.has(name)))
        return null;
    return names.map((name) => members.get(name) ?? null);
}
/** A long rationale spoils no score: it is for the reader, and is cut for the reader. */
function shortened(text) {
    const points = [...text];
    return points.length <= question/* RATIONALE_LIMIT */.A
        ? text
        : `${points.slice(0, question/* RATIONALE_LIMIT */.A - 1).join("")}…`;
}


/***/ }),

/***/ 10000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ pairDifference),
/* harmony export */   RN: () => (/* binding */ pairValues),
/* harmony export */   fM: () => (/* binding */ candidateValue)
/* harmony export */ });
/* harmony import */ var _checks_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79630);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19374);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80453);



/** What a further metric says of a pair; byte-equal outputs are equal in what the judge was not asked about. */
function pairValues({ baseline, candidate, scores }, metric) {
    if (metric.kind !== "criterion") {
        const before = outputValue(baseline, metric);
        const after = outputValue(candidate, metric);
        return before === null || after === null ? null : { baseline: before, candidate: after };
    }
    if (scores === null || !(0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isValue */ .m)(scores))
        return null;
    return criterionOf(scores.value, metric);
}
/** What a further metric says of the candidate alone, whatever became of production's answer. */
function candidateValue({ candidate, scores }, metric) {
    if (metric.kind !== "criterion")
        return outputValue(candidate, metric);
    return scores === null || !(0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isValue */ .m)(scores)
        ? null
        : (criterionOf(scores.value, metric)?.candidate ?? null);
}
/** The difference of a pair, turned so that negative is harm; null where it is missing. */
function pairDifference(pair, metric) {
    const { scores } = pair;
    const unjudged = scores !== null && (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isValue */ .m)(scores) && scores.value.means === null;
    if (metric.kind === "criterion" && unjudged)
        return 0;
    const values = pairValues(pair, metric);
    if (values === null)
        return null;
    const rise = values.candidate - values.baseline;
    return metric.better === "higher" ? rise : -rise;
}
const criterionOf = ({ criteria }, { name }) => criteria.find(({ id }) => id === name) ?? null;
function outputValue(output, { kind, name }) {
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isValue */ .m)(output))
        return null;
    if (kind === "check")
        return (0,_checks_check_js__WEBPACK_IMPORTED_MODULE_0__/* .meanValue */ .Fm)(output.value.checks.filter((of) => of.name === name));
    return _registry_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTPUT_METRICS */ .a.find((of) => of.name === name)?.valueOf(output.value) ?? null;
}


/***/ }),

/***/ 51449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ evidenceOf)
/* harmony export */ });
/* harmony import */ var _checks_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79630);
/* harmony import */ var _judge_weighted_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20746);
/* harmony import */ var _metrics_pair_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10000);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19374);




/** Measured case → the numbers that compare reads: score differences, orders and failure bits; null is missing. */
function evidenceOf(measured, metrics = []) {
    const { id, slices, checked, judged, profile, pairs, fresh } = measured;
    const further = (pair) => metrics.length === 0 ? {} : { metrics: metrics.map((metric) => (0,_metrics_pair_values_js__WEBPACK_IMPORTED_MODULE_1__/* .pairDifference */ .A0)(pair, metric)) };
    const evidence = {
        id,
        slices,
        prodCheck: checked ? profile.map(checkBit) : [],
        runs: pairs.map((pair) => ({
            ...scoreValues(pair.scores, judged),
            check: checked ? checkBit(pair.candidate) : null,
            ...(judged && pair.scores === null ? { unjudged: true } : {}),
            ...further(pair),
        })),
    };
    if (fresh === null)
        return evidence;
    const freshValues = fresh.map((pair) => ({
        ...scoreValues(pair.scores, judged),
        checkP: checked ? checkBit(pair.baseline) : null,
        ...further(pair),
    }));
    return { ...evidence, fresh: freshValues };
}
function checkBit(output) {
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isValue */ .m)(output))
        return null;
    return (0,_checks_check_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(output.value.checks).length > 0 ? 1 : 0;
}
const NOT_SCORED = { x: null, s: 0, judgeP: null, judgeC: null };
/** A judgement that was planned and is missing: its order (either: without x it enters no sum) says it was planned. */
const LOST = { ...NOT_SCORED, s: 1 };
function scoreValues(scores, judged) {
    if (scores === null)
        return NOT_SCORED;
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isValue */ .m)(scores))
        return judged ? LOST : NOT_SCORED;
    const { order, means } = scores.value;
    // Byte-equal outputs are equal whatever their score is: no difference, and neither side fails alone.
    if (means === null)
        return { x: 0, s: 0, judgeP: 0, judgeC: 0 };
    const x = means.candidate - means.baseline;
    if (!judged)
        return { ...NOT_SCORED, x };
    return {
        x,
        s: order,
        judgeP: (0,_judge_weighted_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .isFailingScore */ .BZ)(means.baseline) ? 1 : 0,
        judgeC: (0,_judge_weighted_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .isFailingScore */ .BZ)(means.candidate) ? 1 : 0,
    };
}


/***/ }),

/***/ 40905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ settle)
});

// EXTERNAL MODULE: ./build/js/compare/compare.js + 1 modules
var compare = __webpack_require__(51485);
// EXTERNAL MODULE: ./build/js/measure/controls.js
var measure_controls = __webpack_require__(6183);
// EXTERNAL MODULE: ./build/js/measure/head-rubric.js
var head_rubric = __webpack_require__(70769);
// EXTERNAL MODULE: ./build/js/measure/look.js
var look = __webpack_require__(14158);
// EXTERNAL MODULE: ./build/js/plan/order.js
var order = __webpack_require__(65092);
// EXTERNAL MODULE: ./build/js/plan/samples.js
var plan_samples = __webpack_require__(6419);
;// CONCATENATED MODULE: ./build/js/measure/recheck.js


/**
 * New production answers for what looks worse, each beside the candidate answer of its number and in the
 * opposite order of the first look, so that a flagged case has been seen in both.
 */
async function recheck(bench, cases, measured, freshPlan) {
    return Promise.all(measured.map(async (of, position) => {
        const samples = freshPlan.get(of.id) ?? 0;
        if (samples === 0)
            return of;
        const planned = cases[position];
        const fresh = await Promise.all((0,plan_samples/* sampleNumbers */.bs)(samples).map((sample) => freshPair(bench, planned, of, sample)));
        return { ...of, fresh };
    }));
}
async function freshPair({ plan, answers, score, epochs }, planned, measured, sample) {
    const baseline = await answers.output("baseline", planned, sample, true);
    const candidate = measured.pairs[sample - 1]?.candidate ?? {
        missing: { kind: "no_output" },
    };
    const scores = await score(planned, { baseline, candidate }, {
        order: (0,order/* otherOrder */.p)((0,order/* orderOf */.m)(plan.seed, measured.id, sample)),
        asking: { prompt: plan.subject.name, sample, epoch: epochs.recheck },
    });
    return { baseline, candidate, scores };
}

// EXTERNAL MODULE: ./build/js/measure/worth-judging.js + 1 modules
var worth_judging = __webpack_require__(80735);
// EXTERNAL MODULE: ./build/js/compare/must-pass.js
var must_pass = __webpack_require__(3455);
;// CONCATENATED MODULE: ./build/js/plan/rounds.js

/** A look, confirmed where it was a screen, then rechecked: the next round, or null when the verdict can be given. */
function nextRound(standing) {
    const { controls, references, comparison } = standing;
    if (controls === "due") {
        return { kind: "controls", goodFrom: references ? "references" : "production" };
    }
    if (controls === "failed")
        return null;
    if (comparison === null)
        return { kind: "look" };
    if (!standing.canRecheck)
        return null;
    const further = confirmDue(standing, comparison);
    if (further.size > 0)
        return { kind: "confirm", cases: further };
    const fresh = freshDue(standing, comparison);
    return fresh.size === 0 ? null : { kind: "recheck", fresh };
}
/** What hints at harm, and must-pass cases whose first answer fails, as far as their samples have not been taken. */
function confirmDue({ evidence, mustPass, samples }, { confirmPlan }) {
    const due = new Map(confirmPlan);
    for (const of of evidence) {
        if (of.runs.length >= samples)
            due.delete(of.id);
        else if (mustPass.has(of.id) && (0,must_pass/* mustPassState */.m3)(of) === "confirm due") {
            due.set(of.id, { judged: true });
        }
    }
    return due;
}
/** Flagged cases and failing must-pass cases that have not been asked again; each is asked once. */
function freshDue(standing, comparison) {
    const due = new Map();
    for (const evidence of standing.evidence) {
        if (evidence.fresh !== undefined)
            continue;
        const flagged = comparison.freshPlan.get(evidence.id) ?? 0;
        const failing = standing.mustPass.has(evidence.id) && (0,must_pass/* mustPassState */.m3)(evidence) === "recheck due";
        const samples = Math.max(flagged, failing ? must_pass/* MUST_PASS */.y4.fresh : 0);
        if (samples > 0)
            due.set(evidence.id, samples);
    }
    return due;
}

// EXTERNAL MODULE: ./build/js/score/judge/control-marks.js
var control_marks = __webpack_require__(60261);
// EXTERNAL MODULE: ./build/js/score/degenerate.js
var degenerate = __webpack_require__(81599);
// EXTERNAL MODULE: ./build/js/score/score.js
var score = __webpack_require__(51449);
;// CONCATENATED MODULE: ./build/js/settle.js










/**
 * Measures one prompt round by round (controls, look, confirm, recheck) until nothing more would change its verdict.
 *
 * @param tested the judge's own test, where it has been made already
 */
async function settle(bench, by, tested = null) {
    const { plan, epochs, judge } = bench;
    let settled = {
        plan,
        epochs,
        controls: judge === null ? null : (tested ?? { asked: [], missing: [] }),
        cases: [],
        evidence: [],
        newCases: [],
        headRubric: null,
        comparison: null,
    };
    let controlled = judge === null || tested !== null;
    for (let round = nextRound(standing(settled, controlled, by)); round;) {
        settled = await measure(bench, round, settled);
        controlled ||= round.kind === "controls";
        const evidence = settled.cases.map((of) => (0,score/* evidenceOf */.X)(of, plan.metrics));
        settled = { ...settled, evidence, comparison: compareCases(evidence, plan, by) };
        // What a judge was not asked about is not confirmed or rechecked either.
        if (isWorthless(settled))
            return settled;
        round = nextRound(standing(settled, controlled, by));
    }
    // Last, so that what decides has been paid for before what is only shown.
    return { ...settled, headRubric: await (0,head_rubric/* judgeByHeadRubric */.g)(bench, settled.cases) };
}
const isWorthless = ({ plan, cases }) => plan.judge !== null && (0,worth_judging/* worthlessAnswers */.z)(cases.map(degenerate/* outputsOf */.Yz), plan.evalSet.rubric) !== null;
/** One round: what it asks is added to what is there. */
async function measure(bench, round, settled) {
    const { plan } = bench;
    switch (round.kind) {
        case "controls":
            return { ...settled, controls: await (0,measure_controls/* askControls */.QN)(bench, round.goodFrom) };
        case "look": {
            const [cases, newCases] = await Promise.all([
                (0,look/* look */.Op)(bench, plan.cases),
                (0,look/* lookOnce */.ns)(bench, plan.newCases),
            ]);
            return { ...settled, cases, newCases };
        }
        case "confirm":
            return { ...settled, cases: await (0,look/* confirm */.lJ)(bench, plan.cases, settled.cases, round.cases) };
        case "recheck":
            return { ...settled, cases: await recheck(bench, plan.cases, settled.cases, round.fresh) };
    }
}
function compareCases(cases, { samples, seed, metrics }, by) {
    if (cases.length === 0)
        return null;
    return (0,compare/* compare */.U)({ ...by, cases, seed, samples: samples.candidate, metrics });
}
function standing(settled, controlled, by) {
    const { controls, cases, evidence, plan, comparison } = settled;
    return {
        controls: controls === null ? null : controlled ? controlsState(settled) : "due",
        references: (0,measure_controls/* hasReferences */.jh)(plan),
        comparison,
        evidence,
        samples: plan.samples.candidate,
        mustPass: new Set(cases.filter(({ mustPass }) => mustPass).map(({ id }) => id)),
        canRecheck: by.method !== "one look",
    };
}
function controlsState({ controls }) {
    if (controls === null)
        return "passed";
    if (controls.missing.length > 0)
        return "failed";
    return (0,control_marks/* controlsVerdict */.yC)(controls.asked).passed ? "passed" : "failed";
}


/***/ }),

/***/ 14718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unknownName),
/* harmony export */   Y: () => (/* binding */ chosenPrompts)
/* harmony export */ });
/* harmony import */ var _report_escape_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8379);
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26014);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50854);



/** A name that a command was given and `where` does not have, with the nearest that it has. */
function unknownName(where, what, name, known) {
    const near = (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearlySaid */ .nZ)(name, known);
    const hint = near === null ? "" : `; ${near}`;
    // Names are anybody's, and the message has to stay one line.
    return new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e((0,_report_escape_log_js__WEBPACK_IMPORTED_MODULE_0__.logLine)(`${where} has no ${what} \`${name}\`${hint}`));
}
/** The prompts of a name, or all where none is asked for; an unknown name is a UsageError. */
function chosenPrompts(prompts, name, where) {
    if (name === null)
        return prompts;
    const found = prompts.filter((of) => of.name === name);
    if (found.length > 0)
        return found;
    const known = prompts.map((of) => of.name);
    throw unknownName(where, "prompt", name, known);
}


/***/ })

};
