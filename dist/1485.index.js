export const id = 1485;
export const ids = [1485];
export const modules = {

/***/ 51485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ compare)
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
function compare(request) {
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
    return {
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

/***/ 53320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TY: () => (/* binding */ reversed),
/* harmony export */   iP: () => (/* binding */ confirmedFamilies),
/* harmony export */   m6: () => (/* binding */ familiesOf)
/* harmony export */ });
/** Every hypothesis on the same look. */
function familiesOf(measures) {
    return familiesBy(measures, () => measures, () => true);
}
/** A confirmed screen: what was hinted at is tested on all samples, the rest keeps its first ones and is closed. */
function confirmedFamilies(first, all, isHinted) {
    return familiesBy(first, (hypothesis) => (isHinted(hypothesis) ? all : first), isHinted);
}
function familiesBy({ units, check, judge, metrics }, dataOf, open) {
    const failures = (kind) => units.map(({ name, members }) => {
        const tables = dataOf({ kind, unit: name })[kind];
        return members.map((member) => tables[member]);
    });
    return {
        units,
        metrics: metrics.map(({ name }) => name),
        score: units.map((unit) => rowOf(unit, dataOf({ kind: "score", unit: unit.name }).d)),
        metric: metrics.map(({ name: metric }, index) => units.map((unit) => {
            const data = dataOf({ kind: "metric", unit: unit.name, metric });
            return rowOf(unit, data.metrics[index].d);
        })),
        check: check && failures("check"),
        judge: judge && failures("judge"),
        open,
    };
}
function rowOf({ members }, d) {
    const row = d.map(() => null);
    for (const member of members)
        row[member] = d[member];
    return row;
}
/** Production and candidate exchanged, so that the tests for "worse" find what is better. */
function reversed(families) {
    const negated = (row) => row.map((d) => (d === null ? null : -d));
    const tables = (of) => of?.map((members) => members.map(exchanged)) ?? null;
    return {
        ...families,
        score: families.score.map(negated),
        metric: families.metric.map((rows) => rows.map(negated)),
        check: tables(families.check),
        judge: tables(families.judge),
    };
}
function exchanged(table) {
    return {
        productionFailed: table.candidateFailed,
        production: table.candidate,
        candidateFailed: table.productionFailed,
        candidate: table.production,
    };
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
/* harmony import */ var _harm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82786);
/* harmony import */ var _thresholds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4412);


/**
 * The whole decision where production cannot be asked again: what is found is red, so the level is 0.05 in
 * all, split evenly over the families that have something to test.
 */
function decideOneLook(families, settings) {
    return (0,_harm_js__WEBPACK_IMPORTED_MODULE_0__/* .findHarm */ .C)(families, { ...settings, alpha: oneLookLevel(families, settings.prompts) });
}
function oneLookLevel(families, prompts) {
    return _thresholds_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.oneLook / familiesIn(families) / prompts;
}
function familiesIn({ score, metric, check, judge }) {
    const scored = [...score, ...metric.flat()].some((row) => row.filter((d) => d !== null).length >= _thresholds_js__WEBPACK_IMPORTED_MODULE_1__/* .MIN_CASES */ .B2);
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


/***/ })

};
