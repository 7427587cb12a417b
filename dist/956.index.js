export const id = 956;
export const ids = [956];
export const modules = {

/***/ 37959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ selftestText)
/* harmony export */ });
/* harmony import */ var _selftest_planted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56113);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49560);
/* harmony import */ var _escape_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8379);
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52877);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99155);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90084);
/* harmony import */ var _terminal_grid_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19794);
/* harmony import */ var _unit_title_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79696);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82076);









/** A self-test for a terminal of so many columns: how often the gate cries wolf, what it finds, what would help. */
function selftestText(report, columns) {
    const blocks = report.prompts.map(({ prompt, measured, unmeasured }) => measured === null
        ? [`${_style_js__WEBPACK_IMPORTED_MODULE_4__/* .plainStyle */ .s.name(prompt)}: could not be measured: ${_style_js__WEBPACK_IMPORTED_MODULE_4__/* .plainStyle */ .s.said(unmeasured ?? "")}.`]
        : measuredLines(prompt, measured, columns));
    const warnings = report.warnings.map((of) => `warning: ${_style_js__WEBPACK_IMPORTED_MODULE_4__/* .plainStyle */ .s.said(of)}`);
    const all = [...(warnings.length === 0 ? [] : [warnings]), ...blocks];
    return `${all.map((lines) => lines.map(_escape_log_js__WEBPACK_IMPORTED_MODULE_2__.logLine).join("\n")).join("\n\n")}\n`;
}
function measuredLines(prompt, of, columns) {
    const { cases, answers, power, advice } = of;
    const since = answers.live
        ? `made for the test ${_style_js__WEBPACK_IMPORTED_MODULE_4__/* .plainStyle */ .s.name(answers.since)}`
        : `of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .day */ .vd)(answers.since)}`;
    return [
        `${_style_js__WEBPACK_IMPORTED_MODULE_4__/* .plainStyle */ .s.name(prompt)}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(cases, "case")}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(answers.each)} answers of production each, ${since}`,
        "",
        alarmsLine(of),
        stoppedLine(of),
        ...noiseLines(of),
        ...flakyLines(of),
        ...(power.length === 0 ? [] : ["", ...powerLines(of, columns)]),
        "",
        ...(advice.length === 0
            ? ["Nothing stands out that would help."]
            : advice.map((line) => `Would help: ${_style_js__WEBPACK_IMPORTED_MODULE_4__/* .plainStyle */ .s.own(line)}`)),
        "These are the chances of this set's cases and their noise: all runs are drawn from the same answers and judgements, so the intervals do not cover another set, another day or another judge.",
    ];
}
function alarmsLine({ falseAlarms, redBy }) {
    const by = (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .listSome */ .XT)(redBy, 3, ({ unit, by: what, runs }) => `${_style_js__WEBPACK_IMPORTED_MODULE_4__/* .plainStyle */ .s.name(what)} in ${(0,_unit_title_js__WEBPACK_IMPORTED_MODULE_8__/* .unitText */ .I)(unit, _style_js__WEBPACK_IMPORTED_MODULE_4__/* .plainStyle */ .s)} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(runs, "run")})`);
    const most = redBy.length === 0 ? "" : `; by ${by}`;
    return `False alarms: ${shareText(falseAlarms)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(falseAlarms.runs, "run")} in which nothing had changed were red${most}.`;
}
function stoppedLine({ stopped, stoppedBy }) {
    const why = (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .listSome */ .XT)(stoppedBy, 3, ({ reason, runs }) => `${_style_js__WEBPACK_IMPORTED_MODULE_4__/* .plainStyle */ .s.own(_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .reasons */ .Ot[reason].title)} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(runs, "run")})`);
    return `Stopped: ${shareText(stopped)} of them ended inconclusive${stoppedBy.length === 0 ? "" : `: ${why}`}.`;
}
function noiseLines({ noise, positionEffect }) {
    if (noise === null)
        return [];
    const { pair, judge, consistency } = noise;
    const part = judge === null ? "" : `, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .amount */ .vj)(judge)} of it by the judge (they add up as squares)`;
    const same = consistency === null
        ? ""
        : `; the judge was of the same opinion with the order swapped in ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(consistency.same)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(consistency.total, "pair")}`;
    const lines = [
        `Noise: scores of two answers of production differ by ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .amount */ .vj)(pair)} points, as a standard deviation${part}${same}.`,
    ];
    if (positionEffect === null || positionEffect.interval === null)
        return lines;
    const { value, interval } = positionEffect;
    const where = value < 0 ? "second" : "first";
    return [
        ...lines,
        `Position effect: the answer shown ${where} gains ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .amount */ .vj)(value)}${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .plusMinus */ .b6)(interval)} points; it is taken out of every score.`,
    ];
}
function flakyLines({ flaky }) {
    if (flaky.length === 0)
        return [];
    const named = (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .listSome */ .XT)(flaky, 5, (of) => `${_style_js__WEBPACK_IMPORTED_MODULE_4__/* .plainStyle */ .s.name(of.case)} fails ${_style_js__WEBPACK_IMPORTED_MODULE_4__/* .plainStyle */ .s.name(of.check)} in ${of.failing} of ${of.of}`);
    return [`Flaky checks, in production itself: ${named}.`];
}
function powerLines({ power, untried }, columns) {
    const [some] = power.flatMap(({ drops, failing }) => [...drops, ...failing]);
    const runs = some?.found.runs ?? 0;
    const left = untried === 0
        ? ""
        : ` In ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(untried, "further slice")} nothing was planted, for want of time.`;
    return [
        `What it finds: runs that are red once a loss is planted in a slice (${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(runs, "run")} each, with the 95% interval).${left}`,
        ...(0,_terminal_grid_js__WEBPACK_IMPORTED_MODULE_5__/* .gridLines */ .Y)((0,_grid_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutEmptyColumns */ .LQ)(powerGrid(power)), columns),
    ];
}
function powerGrid(power) {
    const points = power.find(({ drops }) => drops.length > 0)?.drops.map((of) => of.points) ?? [];
    return {
        columns: [
            _grid_js__WEBPACK_IMPORTED_MODULE_3__/* .column */ .fi.left("Slice"),
            _grid_js__WEBPACK_IMPORTED_MODULE_3__/* .column */ .fi.right("Cases"),
            ...points.map((of) => _grid_js__WEBPACK_IMPORTED_MODULE_3__/* .column */ .fi.right(`−${of.toFixed(1)} points`)),
            ..._selftest_planted_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILING */ .tz.map((of) => _grid_js__WEBPACK_IMPORTED_MODULE_3__/* .column */ .fi.right(`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .rate */ .TS)(of)} failing`)),
        ],
        rows: power.map(({ unit, cases, drops, failing }) => [
            (0,_unit_title_js__WEBPACK_IMPORTED_MODULE_8__/* .unitText */ .I)(unit, _style_js__WEBPACK_IMPORTED_MODULE_4__/* .plainStyle */ .s),
            (0,_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(cases),
            ...points.map((_, index) => found(drops[index]?.found)),
            ..._selftest_planted_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILING */ .tz.map((_, index) => found(failing[index]?.found)),
        ]),
    };
}
/** `84% (66–93)`. */
function found(share) {
    if (share === undefined)
        return "";
    const percent = (of) => String(Math.round(of * 100));
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .rate */ .TS)(share.share)} (${percent(share.lower)}–${percent(share.upper)})`;
}
/** `1.9% (95% interval 0.9–3.8%)`. */
function shareText({ share, lower, upper }) {
    const percent = (of) => (100 * of).toFixed(1);
    return `${percent(share)}% (95% interval ${percent(lower)}–${percent(upper)}%)`;
}


/***/ }),

/***/ 97814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ selftest)
});

// EXTERNAL MODULE: ./build/js/detect/detect-standing.js
var detect_standing = __webpack_require__(48406);
// EXTERNAL MODULE: ./build/js/detect/standing.js
var js_detect_standing = __webpack_require__(46854);
// EXTERNAL MODULE: ./build/js/epochs.js
var js_epochs = __webpack_require__(41478);
// EXTERNAL MODULE: ./build/js/generate/generate.js + 12 modules
var generate = __webpack_require__(99891);
// EXTERNAL MODULE: ./build/js/keys-missing.js
var keys_missing = __webpack_require__(73045);
// EXTERNAL MODULE: ./build/js/measure/bench.js
var bench = __webpack_require__(82827);
// EXTERNAL MODULE: ./build/js/over-budget.js
var over_budget = __webpack_require__(97506);
// EXTERNAL MODULE: ./build/js/plan/calibrated.js + 2 modules
var calibrated = __webpack_require__(28100);
// EXTERNAL MODULE: ./build/js/plan/estimate.js
var estimate = __webpack_require__(77516);
// EXTERNAL MODULE: ./build/js/plan/standing-plan.js
var standing_plan = __webpack_require__(26872);
// EXTERNAL MODULE: ./build/js/prepare.js + 2 modules
var prepare = __webpack_require__(5942);
// EXTERNAL MODULE: ./build/js/problem.js
var problem = __webpack_require__(17177);
// EXTERNAL MODULE: ./build/js/run-limits.js
var run_limits = __webpack_require__(35536);
// EXTERNAL MODULE: ./build/js/selftest/note.js
var note = __webpack_require__(59561);
// EXTERNAL MODULE: ./build/js/decide/judged-pairs.js
var judged_pairs = __webpack_require__(19322);
// EXTERNAL MODULE: ./build/js/measure/controls.js
var measure_controls = __webpack_require__(6183);
// EXTERNAL MODULE: ./build/js/plan/samples.js
var samples = __webpack_require__(6419);
// EXTERNAL MODULE: ./build/js/plan/swap-sample.js
var swap_sample = __webpack_require__(98952);
// EXTERNAL MODULE: ./build/js/score/judge/control-marks.js
var control_marks = __webpack_require__(60261);
// EXTERNAL MODULE: ./build/js/score/value.js
var value = __webpack_require__(19374);
;// CONCATENATED MODULE: ./build/js/selftest/pool.js






/**
 * Production's answers, the judge's own test, and every answer beside the next; then the swap sample. Where the judge
 * fails its test, it is asked nothing more.
 */
async function measurePool(bench) {
    const { plan, epochs, judge } = bench;
    const answered = await Promise.all(plan.cases.map((of) => answersTo(bench, of)));
    const goodFrom = (0,measure_controls/* hasReferences */.jh)(plan) ? "references" : "production";
    const controls = judge === null ? null : await (0,measure_controls/* askControls */.QN)(bench, goodFrom);
    const cases = await Promise.all(answered.map(async (of) => {
        const places = controls === null || hasPassed(controls) ? [...of.outputs.keys()] : [];
        return { ...of, ring: await Promise.all(places.map((at) => judgeAt(bench, of, at, 1))) };
    }));
    const swapped = judge === null ? [] : await swapOrders(bench, cases);
    return { plan, epochs, controls, cases, swapped };
}
const hasPassed = ({ asked, missing }) => missing.length === 0 && asked.length > 0 && (0,control_marks/* controlsVerdict */.yC)(asked).passed;
async function answersTo({ answers }, planned) {
    const outputs = (0,samples/* sampleNumbers */.bs)(planned.samples.production).map((sample) => answers.output("baseline", planned, sample, false));
    return { planned, outputs: await Promise.all(outputs) };
}
function judgeAt({ plan, epochs, score }, { planned, outputs }, place, order) {
    const pair = { candidate: outputs[place], baseline: outputs[(place + 1) % outputs.length] };
    const asking = { prompt: plan.subject.name, sample: place + 1, epoch: epochs.profile };
    return score(planned, pair, { order, asking });
}
/** A seeded tenth of the ring's pairs with the sides exchanged, as a gate would ask for them. */
async function swapOrders(bench, cases) {
    const judged = cases.flatMap((of) => of.ring.flatMap((scores, index) => {
        const first = (0,judged_pairs/* differenceOf */.Pq)(scores);
        return first === null ? [] : [{ id: of.planned.case.id, index, of, first }];
    }));
    return Promise.all((0,swap_sample/* swapSample */.G)(judged, bench.plan.seed).map(async ({ of, index, first }) => {
        const scores = await judgeAt(bench, of, index, -1);
        if (scores !== null && !(0,value/* isValue */.m)(scores))
            return scores;
        const second = (0,judged_pairs/* differenceOf */.Pq)(scores);
        return second === null ? { missing: { kind: "no_output" } } : { value: { first, second } };
    }));
}

// EXTERNAL MODULE: ./build/js/compare/units.js
var compare_units = __webpack_require__(21801);
// EXTERNAL MODULE: ./build/js/all-cases.js
var all_cases = __webpack_require__(79129);
// EXTERNAL MODULE: ./build/js/compare/bounds.js
var bounds = __webpack_require__(28505);
// EXTERNAL MODULE: ./build/js/compare/thresholds.js
var thresholds = __webpack_require__(4412);
// EXTERNAL MODULE: ./build/js/plan/power.js
var plan_power = __webpack_require__(16033);
// EXTERNAL MODULE: ./build/js/reason.js
var reason = __webpack_require__(49560);
;// CONCATENATED MODULE: ./build/js/selftest/advice.js




/** What the gate promises of false alarms, and what a run may be stopped by for any reason (STATISTICS, verdict). */
const PROMISED = 0.05;
/** Points that a judge may give to a place before another judge would be the better remedy. */
const LARGE_PLACE = 0.3;
/** The judge is usually a quarter of a pair's variance; more than half, and it hides what answers differ by. */
const JUDGE_SHARE = 0.5;
/** Below this much noise nothing is gained by less of it. */
const LITTLE_NOISE = 0.3;
const FLAKY_SHARE = 0.1;
/** How often a large loss should be found. */
const POWER = 0.8;
/** What was measured → the one or two changes that would help most, the most pressing first. */
function adviceOn(measured) {
    return [stopped, alarms, place, judge, flaky, cases]
        .flatMap((of) => of(measured) ?? [])
        .slice(0, 2);
}
const percent = (share) => `${(100 * share).toFixed(1)}%`;
function stopped({ stopped: of, stoppedBy: [most] }) {
    if (of.share <= PROMISED || most === undefined)
        return null;
    return `${percent(of.share)} of runs in which nothing changed are stopped, most often for this: ${reason/* reasons */.Ot[most.reason].title}. ${reason/* reasons */.Ot[most.reason].next}`;
}
function alarms({ falseAlarms, redBy: [most] }) {
    if (falseAlarms.share <= PROMISED || most === undefined)
        return null;
    if (most.by.startsWith("floor of")) {
        return `Production itself misses the ${most.by} in ${unitWords(most.unit)}: lower the floor, or mend production first.`;
    }
    if (most.by === "must_pass") {
        return `Production itself fails the must-pass case \`${most.unit}\` now and then: mend it, or take \`must_pass\` from it.`;
    }
    return `False alarms are above ${100 * PROMISED}%, most often by ${most.by} in ${unitWords(most.unit)}: take more answers a case (\`sampling: { fixed: 8 }\`), or act on larger losses only (\`min_effect\`).`;
}
function place({ positionEffect }) {
    if (positionEffect === null || Math.abs(positionEffect.value) < LARGE_PLACE)
        return null;
    const where = positionEffect.value > 0 ? "first" : "second";
    return `The judge gives ${Math.abs(positionEffect.value).toFixed(2)} points to the answer shown ${where}; they are taken out, but another judge would leave less to take out.`;
}
function judge({ noise }) {
    if (noise === null || noise.judge === null || noise.pair < LITTLE_NOISE)
        return null;
    if (noise.judge ** 2 <= JUDGE_SHARE * noise.pair ** 2)
        return null;
    return "Most of the noise is the judge's own: say in the rubric what a 1, a 3 and a 5 look like, or take another judge.";
}
function flaky({ flaky: found, cases: all }) {
    const unstable = new Set(found.map((of) => of.case));
    const [first] = found;
    if (first === undefined || unstable.size <= FLAKY_SHARE * all)
        return null;
    return `${unstable.size} of ${all} cases fail a check now and then in production itself, \`${first.case}\` above all: make their checks say what must hold, or the prompt do it always.`;
}
/** The slice in which the largest losses are found least often. */
function cases({ power }) {
    const slices = power.filter(({ unit }) => unit !== all_cases/* ALL_CASES */.S);
    const [worst] = (slices.length > 0 ? slices : power)
        .flatMap((of) => {
        const found = leastFound(of);
        return found === null ? [] : [{ ...of, found }];
    })
        .toSorted((a, b) => a.found - b.found || a.cases - b.cases);
    if (worst === undefined || worst.found >= POWER)
        return null;
    // As many as show by their passing alone that fewer than the margin of them fail.
    const enough = (0,plan_power/* nToRuleOut */.M)((0,thresholds/* defaultThresholds */.Sf)(worst.unit).failureMargin);
    const more = worst.cases < enough ? enough - worst.cases : worst.cases;
    const few = `its ${worst.cases} ${worst.cases === 1 ? "case finds" : "cases find"} the largest loss tried in ${percent(worst.found)} of runs`;
    return `Add ${more} cases to ${unitWords(worst.unit)}: ${few}.`;
}
/** How often the largest drop, or the most failing cases, were found: whichever is found less. */
function leastFound({ drops, failing }) {
    const shares = [drops.at(-1), failing.at(-1)].flatMap((of) => of?.found.share ?? []);
    return shares.length === 0 ? null : Math.min(...shares);
}
const unitWords = (unit) => (unit === all_cases/* ALL_CASES */.S ? "all cases" : `\`${unit}\``);

// EXTERNAL MODULE: ./build/js/compare/differences.js
var differences = __webpack_require__(73806);
// EXTERNAL MODULE: ./build/js/decide/holdout.js
var holdout = __webpack_require__(82116);
// EXTERNAL MODULE: ./build/js/score/checks/check.js
var check = __webpack_require__(79630);
// EXTERNAL MODULE: ./build/js/score/judge/bias/swap-consistency.js
var swap_consistency = __webpack_require__(5691);
;// CONCATENATED MODULE: ./build/js/selftest/noise.js







/** Fewer pairs seen in both orders say nothing of the judge. */
const FEWEST_PAIRS = 8;
/** What differs between answers of one version, and how much of it is the judge's; null where nothing is judged. */
function noiseOf({ cases, swapped }) {
    const pairs = cases.map(({ ring }) => ring.map(ringPair));
    const scored = pairs.flat().filter(({ x }) => x !== null).length;
    if (scored === 0)
        return { noise: null, positionEffect: null };
    const { positionEffect } = (0,differences/* caseDifferences */.$)(pairs);
    const b = positionEffect.value;
    const freed = pairs.flat().flatMap(({ x, s }) => (x === null ? [] : [x - s * b]));
    const both = swapped.flatMap((of) => ((0,value/* isValue */.m)(of) ? [of.value] : []));
    // Two judgements of one pair, each with noise of its own: half the variance of what they differ by.
    const moves = both.map(({ first, second }) => (first - second - 2 * b) ** 2 / 2);
    const consistency = (0,swap_consistency/* swapConsistency */._)(both);
    return {
        noise: {
            pair: Math.sqrt((0,bounds/* average */.G8)(freed.map((x) => x ** 2))),
            judge: moves.length < FEWEST_PAIRS ? null : Math.sqrt((0,bounds/* average */.G8)(moves)),
            consistency: consistency && { same: consistency.same, total: consistency.total },
        },
        positionEffect: { value: b, pairs: positionEffect.pairs, interval: positionEffect.interval95 },
    };
}
/** The ring shows every pair candidate first; every other one is turned, so that the place's favour can be told. */
function ringPair(scores, place) {
    const x = (0,judged_pairs/* differenceOf */.Pq)(scores);
    const isEqual = scores !== null && (0,value/* isValue */.m)(scores) && scores.value.order === 0;
    if (x === null)
        return { x: isEqual ? 0 : null, s: 0 };
    return place % 2 === 0 ? { x, s: 1 } : { x: -x, s: -1 };
}
/** Checks that production itself fails now and then, the least certain first. */
function flakyChecks({ cases }, gate) {
    return cases
        .flatMap(({ planned, outputs }, index) => {
        const { id, slices, checks } = planned.case;
        const known = outputs.flatMap((of) => ((0,value/* isValue */.m)(of) ? [(0,check/* failed */.gz)(of.value.checks)] : []));
        return checks.flatMap(({ label }) => {
            const failing = known.filter((by) => by.some((check) => check.label === label)).length;
            if (failing === 0 || failing === known.length)
                return [];
            return [
                { case: (0,holdout/* shownId */.f)(gate, { id, slices }, index), check: label, failing, of: known.length },
            ];
        });
    })
        .toSorted((a, b) => certainty(a) - certainty(b));
}
/** Distance from failing every other time. */
const certainty = ({ failing, of }) => Math.abs(failing / of - 0.5);

// EXTERNAL MODULE: ./build/js/selftest/planted.js
var selftest_planted = __webpack_require__(56113);
// EXTERNAL MODULE: ./build/js/compare-by.js
var compare_by = __webpack_require__(9431);
// EXTERNAL MODULE: ./build/js/decide/outcome.js
var decide_outcome = __webpack_require__(56571);
// EXTERNAL MODULE: ./build/js/settle.js + 2 modules
var settle = __webpack_require__(40905);
// EXTERNAL MODULE: ./build/js/compare/must-pass.js
var must_pass = __webpack_require__(3455);
// EXTERNAL MODULE: ./build/js/compare/prng.js
var prng = __webpack_require__(34185);
// EXTERNAL MODULE: ./build/js/plan/order.js
var plan_order = __webpack_require__(65092);
// EXTERNAL MODULE: ./build/js/plan/seed.js
var plan_seed = __webpack_require__(41835);
;// CONCATENATED MODULE: ./build/js/selftest/arms.js





/**
 * The bench of one run in which nothing changed: production's answers dealt to both arms, with the judgements that they
 * got in the pool. Everything from there on is the gate's own.
 *
 * A candidate sample is any of the case's answers, drawn anew each time, as a run's answers are new ones: dealt without
 * replacement, a case that fails one answer in five would never fail two of four. The order that the run's seed gives
 * the pair says which neighbour in the ring stands for production: so the sides are exchanged at random from run to
 * run, the recheck meets the same candidate answer beside another one of production, and no pair is made up.
 */
function benchOfRun(pool, deals, harm) {
    const { epochs, controls } = pool;
    const { plan } = deals;
    const placeOf = (planned) => deals.of.get(planned.case.id);
    const answers = {
        async output(arm, planned, sample, fresh) {
            const { pooled, candidates, first } = placeOf(planned);
            const place = candidates[sample - 1];
            const side = shownIn(first, sample) * (fresh ? -1 : 1);
            const at = arm === "candidate" ? place : around(pooled, place + side);
            const output = pooled.outputs[at];
            if (arm === "baseline" || !(0,value/* isValue */.m)(output))
                return output;
            return { value: harm.output(planned, output.value) };
        },
    };
    const score = async (planned, pair, { order, asking }) => {
        const { pooled, candidates, first } = placeOf(planned);
        const place = candidates[asking.sample - 1];
        const isSwap = asking.epoch !== epochs.recheck && order !== shownIn(first, asking.sample);
        const found = isSwap
            ? deals.swapped(inOrder(pooled, place, (0,plan_order/* otherOrder */.p)(order)), order)
            : inOrder(pooled, place, order);
        if (found === null)
            return null;
        if (!(0,value/* isValue */.m)(pair.baseline) || !(0,value/* isValue */.m)(pair.candidate))
            return NO_OUTPUT;
        return (0,value/* isValue */.m)(found) ? { value: harm.scores(planned, found.value, order) } : found;
    };
    return {
        plan,
        answers,
        judge: controls === null ? null : TESTED,
        score,
        headScore: null,
        epochs,
    };
}
const NO_OUTPUT = { missing: { kind: "no_output" } };
/** The pool has the answers to its control questions, and the scorer its judgements. */
const TESTED = {
    judge: () => Promise.reject(new Error("a self-test's run asks no judge")),
};
/** @param run from 1 */
function dealsOf(pool, run) {
    const { subject, evalSet } = pool.plan;
    const seed = (0,plan_seed/* seedOf */.n)(`${subject.name}\nself-test ${run}`, evalSet.path);
    const next = (0,prng/* mulberry32 */.s)(seed);
    const below = (n) => (0,prng/* drawBelow */.A)(n, next);
    const of = new Map(pool.cases.map((pooled) => {
        const { samples, case: item } = pooled.planned;
        const { id } = item;
        // A must-pass case may be asked for more new answers than it has of the candidate.
        const most = Math.max(samples.production, must_pass/* MUST_PASS */.y4.fresh);
        const candidates = new Uint8Array(most).map(() => below(pooled.outputs.length));
        return [id, { pooled, candidates, first: (0,plan_order/* orderOf */.m)(seed, id, 1) }];
    }));
    return {
        plan: { ...pool.plan, seed },
        of,
        swapped(scores, order) {
            const known = scores !== null && (0,value/* isValue */.m)(scores) ? scores.value.means : null;
            if (known === null || pool.swapped.length === 0)
                return scores;
            const other = pool.swapped[below(pool.swapped.length)];
            if (!(0,value/* isValue */.m)(other))
                return other;
            const { first, second } = other.value;
            // The ring's pairs are shown candidate first; in the other order the place's favour turns round.
            const change = order === -1 ? second - first : first - second;
            const means = { baseline: known.baseline, candidate: known.candidate + change };
            return { value: { order, criteria: [], means, model: null } };
        },
    };
}
/** Orders alternate over a case's samples, as the gate's do. */
const shownIn = (first, sample) => sample % 2 === 1 ? first : (0,plan_order/* otherOrder */.p)(first);
const around = ({ outputs }, place) => (place + outputs.length) % outputs.length;
/** The candidate at a place beside the neighbour with which it was seen in this order. */
function inOrder(pooled, place, order) {
    if (order === 1)
        return pooled.ring[place];
    const scores = pooled.ring[around(pooled, place - 1)];
    return scores !== null && (0,value/* isValue */.m)(scores) ? { value: exchanged(scores.value) } : scores;
}
function exchanged({ order, criteria, means, model }) {
    return {
        order: order === 0 ? 0 : -1,
        criteria: criteria.map((of) => ({ ...of, baseline: of.candidate, candidate: of.baseline })),
        means: means && { baseline: means.candidate, candidate: means.baseline },
        model,
    };
}

;// CONCATENATED MODULE: ./build/js/selftest/simulate.js





/** One run of the gate on two copies of production, of which one may be harmed: its rounds, tests and decision. */
async function simulateRun(pool, { gate }, { run, planted }) {
    const { plan, controls } = pool;
    const bench = benchOfRun(pool, dealsOf(pool, run), (0,selftest_planted/* harmOf */.sY)(planted, plan, run));
    const by = { ...(0,compare_by/* compareBy */.V)(plan, { gate }, 1), harmOnly: true };
    const settled = await (0,settle/* settle */.G)(bench, by, controls);
    const found = (0,decide_outcome/* outcomeOf */.s)(settled, { gate });
    const { outcome, reason } = found.ending;
    return { outcome, reason, red: outcome === "fail" ? redBy(found) : [] };
}
function redBy({ units, floors, mustPassRed }) {
    const endpoints = [
        ["score", "score"],
        ["check", "checks"],
        ["judge", "judge"],
    ];
    return [
        ...units.flatMap((of) => [
            ...endpoints.flatMap(([endpoint, by]) => of[endpoint]?.found === "worse" && of[endpoint].gates ? [{ unit: of.unit, by }] : []),
            ...of.metrics.flatMap(({ red, metric }) => (red ? [{ unit: of.unit, by: metric }] : [])),
        ]),
        ...floors.flatMap(({ red, unit, metric }) => (red ? [{ unit, by: `floor of ${metric}` }] : [])),
        ...mustPassRed.map((unit) => ({ unit, by: "must_pass" })),
    ];
}

;// CONCATENATED MODULE: ./build/js/selftest/run-self-test.js






/** Planted losses are tried in so many units at most: critical ones, then the largest. */
const MOST_UNITS = 24;
/** Runs of all plantings together, in those of the false alarms; and the fewest of each. */
const PLANTED = { share: 3, fewest: 10 };
/** The gate on itself: many runs in which nothing changed, and some with each planted loss. Null where it was ended. */
async function runSelfTest(pool, config, how) {
    const { plan, epochs } = pool;
    const units = triedUnits(pool, config);
    const plantings = units.map(({ name }) => (0,selftest_planted/* plantingsIn */.Oc)(name, plan));
    const each = runsEach(how.runs, plantings.flat().length);
    const planned = how.runs + each * plantings.flat().length;
    let done = 0;
    const many = async (planted, runs) => {
        const found = [];
        for (let run = 1; run <= runs; run++) {
            found.push(await simulateRun(pool, config, { run, planted }));
            if (!(await how.between(++done, planned)))
                return null;
        }
        return found;
    };
    const unchanged = await many(null, how.runs);
    if (unchanged === null)
        return null;
    const power = [];
    for (const [index, { name: unit, members }] of units.entries()) {
        const of = { unit, cases: members.length, drops: [], failing: [] };
        for (const planted of plantings[index]) {
            const runs = await many(planted, each);
            if (runs === null)
                return null;
            const found = shareOf(runs, isRed);
            if (planted.kind === "drop")
                of.drops.push({ points: planted.points, found });
            else
                of.failing.push({ cases: planted.cases, found });
        }
        power.push(of);
    }
    const measured = {
        cases: plan.cases.length,
        answers: { each: plan.samples.production, since: epochs.profile, live: how.live },
        falseAlarms: shareOf(unchanged, isRed),
        redBy: tally(unchanged.flatMap(({ red }) => red), ({ unit, by }) => JSON.stringify([unit, by])),
        stopped: shareOf(unchanged, ({ reason }) => reason !== null),
        stoppedBy: tally(unchanged.flatMap(({ reason }) => (reason === null ? [] : [{ reason }])), ({ reason }) => reason),
        ...noiseOf(pool),
        flaky: flakyChecks(pool, config.gate),
        power,
        untried: (0,compare_units/* unitsOf */.$J)(plan.cases.map((of) => of.case)).length - units.length,
    };
    return { ...measured, advice: [...adviceOn(measured)] };
}
const isRed = ({ outcome }) => outcome === "fail";
/** Slices in code-point order and `(all)` last, as far as there is time to plant something in them. */
function triedUnits({ plan }, { gate }) {
    const units = (0,compare_units/* unitsOf */.$J)(plan.cases.map((of) => of.case));
    const rank = (name) => name === all_cases/* ALL_CASES */.S ? 0 : gate.slices[name]?.critical === true ? 1 : 2;
    const kept = new Set(units
        .toSorted((a, b) => rank(a.name) - rank(b.name) || b.members.length - a.members.length)
        .slice(0, MOST_UNITS));
    return units.filter((unit) => kept.has(unit));
}
function runsEach(runs, plantings) {
    const fair = Math.round((PLANTED.share * runs) / Math.max(1, plantings));
    return Math.min(runs, Math.max(PLANTED.fewest, fair));
}
function shareOf(runs, holds) {
    const count = runs.filter(holds).length;
    return { share: count / runs.length, runs: runs.length, ...(0,bounds/* wilson */.rF)(count, runs.length) };
}
/** Equal ones counted, most frequent first; ties in order of first appearance. */
function tally(items, nameOf) {
    return [...Map.groupBy(items, nameOf).values()]
        .map((same) => ({ ...same[0], runs: same.length }))
        .toSorted((a, b) => b.runs - a.runs);
}

// EXTERNAL MODULE: ./build/js/decide/coverage.js
var decide_coverage = __webpack_require__(86493);
;// CONCATENATED MODULE: ./build/js/selftest/unmeasured.js



/**
 * Why a pool shows nothing of the gate: a clause; null where it can be drawn from. What a provider lost now and then is
 * no reason, as a gate has to live with it too.
 */
function whyUnmeasured(pool, coverage) {
    const { cases, controls, plan } = pool;
    const causes = (0,decide_coverage/* missingOf */.oy)(cases.flatMap(({ outputs, ring }) => [...outputs, ...ring]));
    const ended = causes.find(value/* isUnfinished */.u);
    if (ended !== undefined)
        return (0,decide_coverage/* describe */.q0)(ended);
    const needed = (0,decide_coverage/* casesNeeded */.h1)(cases.length, coverage);
    const why = (0,decide_coverage/* mostly */.Xh)(causes);
    const several = cases.filter(({ outputs }) => outputs.filter(value/* isValue */.m).length > 1).length;
    if (several < needed) {
        return `${several} of ${cases.length} cases have two answers of production or more, and ${needed} are needed: one answer a case shows no noise${why}`;
    }
    const lost = controls?.missing[0];
    if (lost !== undefined)
        return `the judge's control questions: ${(0,decide_coverage/* describe */.q0)(lost)}`;
    if (controls !== null && !hasPassed(controls)) {
        const wrong = controls.asked.filter(({ right }) => !right).length;
        return controls.asked.length === 0
            ? "the judge could not be tested: no case has a reference, and production gave no answer"
            : `the judge failed ${wrong} of its ${controls.asked.length} control questions`;
    }
    const judged = cases.filter(({ ring }) => ring.some((of) => of !== null && (0,value/* isValue */.m)(of))).length;
    return plan.judge !== null && judged < needed
        ? `${judged} of ${cases.length} cases could be judged, and ${needed} are needed${why}`
        : null;
}

// EXTERNAL MODULE: ./build/js/track-progress.js
var track_progress = __webpack_require__(82557);
// EXTERNAL MODULE: ./build/js/units.js
var units = __webpack_require__(43757);
// EXTERNAL MODULE: ./build/js/unknown-name.js
var unknown_name = __webpack_require__(14718);
// EXTERNAL MODULE: ./build/js/version.js
var version = __webpack_require__(24306);
;// CONCATENATED MODULE: ./build/js/selftest.js





















/**
 * The gate run on itself, prompt by prompt: production's answers are asked for and judged as a gate would, once; then
 * many runs are drawn from them. A prompt that is no prompt of base is a UsageError.
 */
async function selftest(world, request) {
    const { comparison, configPath } = request;
    const standing = await (0,detect_standing/* detectStanding */.U)(comparison, configPath);
    if (standing.kind === "stopped")
        return standing;
    const asOf = (0,units/* dayOf */.kb)(world.clock.now());
    const live = request.live === "" ? asOf : request.live;
    const planned = await Promise.all((0,unknown_name/* chosenPrompts */.Y)(standing.prompts, request.prompt, "base").map((prompt) => planTest(world.store, prompt, standing, { asOf, live })));
    const plans = planned.flatMap((of) => ("plan" in of ? [of.plan] : []));
    const refused = await (0,keys_missing/* keysMissing */.X)(world.models, plans);
    const asking = (0,generate/* responder */.j)(world, { ...(0,run_limits/* runLimits */.g)(standing.config, false), refused });
    const prompts = [];
    for (const of of planned) {
        const found = "plan" in of
            ? await testPrompt(world, asking, of, { standing, asOf, live, runs: request.runs })
            : of.unmeasured;
        prompts.push(typeof found === "string"
            ? { prompt: of.prompt, measured: null, unmeasured: found }
            : { prompt: of.prompt, measured: found, unmeasured: null });
    }
    return {
        schema: "evenhand.selftest/1",
        version: version/* VERSION */.x,
        asOf,
        base: { name: comparison.baseName, sha: comparison.baseSha },
        prompts,
        warnings: standing.warnings.map(problem/* problemText */.fI),
    };
}
async function planTest(store, prompt, standing, when) {
    const { name } = prompt;
    const { config } = standing;
    const planned = (0,standing_plan/* planStanding */.o)(prompt, standing, when.asOf);
    if (!planned.ok)
        return { prompt: name, unmeasured: planned.unplannable.detail };
    const { plan } = planned;
    const epochs = await (0,js_epochs/* selftestEpochs */.HV)(store, plan, when);
    const costOf = (of) => (0,estimate/* estimateSelfTest */.z3)(of, epochs, (0,prepare/* storedIn */.P3)(store));
    const fewer = (0,over_budget/* costWith */.O)((0,js_detect_standing/* againstItself */.B)(prompt), config, costOf);
    const dear = (0,over_budget/* overBudget */.q)(costOf(plan), config, fewer);
    return dear === null ? { prompt: name, plan, epochs } : { prompt: name, unmeasured: dear };
}
/** More runs than this stopped, and the share of false alarms says nothing of a gate that decides. */
const MOST_STOPPED = 0.5;
/** What was measured, and left for later runs to cite; or why it could not be. */
async function testPrompt(world, asking, { plan, epochs }, how) {
    const { log, clock, signal, store } = world;
    const { config } = how.standing;
    const progress = (0,track_progress/* trackProgress */.Z)(world, asking, 0);
    const pool = await measurePool((0,bench/* benchOf */.u)(progress.ask, plan, epochs));
    progress.end();
    const lacking = whyUnmeasured(pool, config.gate.coverage);
    if (lacking !== null)
        return lacking;
    const measured = await runSelfTest(pool, (0,calibrated/* policyFor */.KV)(config, plan), {
        runs: how.runs,
        live: how.live !== null,
        async between(done, planned) {
            log.progress({ done, planned, spent: asking.spend().usd, phase: "simulating", what: "runs" });
            // Nothing else waits for anything, so a signal would come too late.
            await clock.sleep(0, signal);
            return !signal.aborted;
        },
    });
    if (measured === null)
        return "the run was cancelled";
    if (measured.stopped.share <= MOST_STOPPED) {
        const { falseAlarms, noise } = measured;
        const { share, runs } = falseAlarms;
        // Answers of one version differ within their cases only.
        const withinVariance = noise === null ? null : noise.pair ** 2;
        const found = { falseAlarms: share, runs, day: how.asOf, withinVariance };
        await (0,note/* noteSelfTest */.v)(store, plan, config, found);
    }
    return measured;
}


/***/ }),

/***/ 56113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oc: () => (/* binding */ plantingsIn),
/* harmony export */   sY: () => (/* binding */ harmOf),
/* harmony export */   tz: () => (/* binding */ FAILING)
/* harmony export */ });
/* unused harmony exports isIn, NO_HARM */
/* harmony import */ var _compare_prng_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34185);
/* harmony import */ var _compare_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79129);
/* harmony import */ var _evals_eval_set_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38431);
/* harmony import */ var _plan_seed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41835);
/* harmony import */ var _score_checks_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79630);





const DROPS = [0.1, 0.2, 0.3, 0.5];
/** Shares of a unit's cases. */
const FAILING = [0.12, 0.25];
const isIn = (unit, { case: { slices } }) => unit === _compare_units_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_CASES */ .S || slices.includes(unit);
const isChecked = ({ case: { checks } }) => (0,_evals_eval_set_js__WEBPACK_IMPORTED_MODULE_3__/* .canFail */ .nx)(checks);
/** What can be planted in a unit: drops where a rubric judges, failing checks where some of its cases have any. */
function plantingsIn(unit, { cases, judge }) {
    const members = cases.filter((of) => isIn(unit, of));
    const checked = members.filter(isChecked).length;
    const drops = judge === null ? [] : DROPS;
    const shares = checked === 0 ? [] : FAILING;
    return [
        ...drops.map((points) => ({ kind: "drop", unit, points })),
        ...shares.map((share) => {
            const failing = Math.max(1, Math.round(share * members.length));
            return { kind: "failing", unit, cases: Math.min(checked, failing) };
        }),
    ];
}
const NO_HARM = {
    output: (_, output) => output,
    scores: (_, scores) => scores,
};
/** @param run number of the run, which draws the cases that fail */
function harmOf(planted, plan, run) {
    if (planted === null)
        return NO_HARM;
    if (planted.kind === "drop") {
        const { unit, points } = planted;
        return {
            ...NO_HARM,
            scores: (of, scores, order) => isIn(unit, of) ? lowered(scores, points, { ...plan.scale, order }) : scores,
        };
    }
    const failing = drawFailing(planted, plan, run);
    return {
        ...NO_HARM,
        output(of, output) {
            if (!failing.has(of.case.id) || (0,_score_checks_check_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)(output.checks).length > 0)
                return output;
            const first = output.checks.findIndex(({ weight }) => weight > 0);
            const checks = output.checks.map((check, index) => index === first ? { ...check, pass: false, value: 0 } : check);
            return { ...output, checks };
        },
    };
}
function drawFailing({ unit, cases }, plan, run) {
    const next = (0,_compare_prng_js__WEBPACK_IMPORTED_MODULE_4__/* .mulberry32 */ .s)((0,_plan_seed_js__WEBPACK_IMPORTED_MODULE_0__/* .seedOf */ .n)(`${unit}\n${run}`, plan.evalSet.path));
    return new Set(plan.cases
        .filter((of) => isIn(unit, of) && isChecked(of))
        .map(({ case: { id } }) => ({ id, rank: next() }))
        .toSorted((a, b) => a.rank - b.rank)
        .slice(0, cases)
        .map(({ id }) => id));
}
/** Every score of the candidate falls, no deeper than the scale goes. */
function lowered({ order, criteria, means, model }, points, { low, high, order: shown }) {
    const less = (score) => Math.max(low, score - points);
    if (means === null) {
        // Nobody knows what equal answers would score, but one that has lost something is no longer equal.
        return { order: shown, criteria, means: { baseline: high, candidate: less(high) }, model };
    }
    return {
        order,
        criteria: criteria.map((of) => ({ ...of, candidate: less(of.candidate) })),
        means: { ...means, candidate: less(means.candidate) },
        model,
    };
}


/***/ })

};
