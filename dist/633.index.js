export const id = 633;
export const ids = [633];
export const modules = {

/***/ 52633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  selftestCommand: () => (/* binding */ selftestCommand)
});

// EXTERNAL MODULE: ./build/js/assemble.js + 10 modules
var assemble = __webpack_require__(50404);
// EXTERNAL MODULE: ./build/js/decide/units.js
var units = __webpack_require__(22540);
// EXTERNAL MODULE: ./build/js/decide/coverage.js
var coverage = __webpack_require__(86493);
// EXTERNAL MODULE: ./build/js/detect/detect.js + 10 modules
var detect = __webpack_require__(1493);
// EXTERNAL MODULE: ./build/js/epochs.js
var js_epochs = __webpack_require__(41478);
// EXTERNAL MODULE: ./build/js/generate/generate.js + 6 modules
var generate = __webpack_require__(89577);
// EXTERNAL MODULE: ./build/js/plan/samples.js
var plan_samples = __webpack_require__(6419);
// EXTERNAL MODULE: ./build/js/plan/plan.js + 1 modules
var plan = __webpack_require__(17059);
// EXTERNAL MODULE: ./build/js/plan/thresholds.js
var thresholds = __webpack_require__(10370);
// EXTERNAL MODULE: ./build/js/problem.js
var problem = __webpack_require__(17177);
// EXTERNAL MODULE: ./build/js/reason.js
var js_reason = __webpack_require__(49560);
// EXTERNAL MODULE: ./build/js/report/escape/log.js
var log = __webpack_require__(8379);
// EXTERNAL MODULE: ./build/js/compare/differences.js
var differences = __webpack_require__(73806);
// EXTERNAL MODULE: ./build/js/compare/units.js
var compare_units = __webpack_require__(21801);
// EXTERNAL MODULE: ./build/js/all-cases.js
var all_cases = __webpack_require__(79129);
// EXTERNAL MODULE: ./build/js/compare/spread.js
var compare_spread = __webpack_require__(33403);
// EXTERNAL MODULE: ./build/js/plan/power.js
var power = __webpack_require__(16033);
// EXTERNAL MODULE: ./build/js/score/judge/bias.js
var bias = __webpack_require__(52738);
// EXTERNAL MODULE: ./build/js/compare/compare.js + 1 modules
var compare = __webpack_require__(51485);
// EXTERNAL MODULE: ./build/js/compare/prng.js
var prng = __webpack_require__(34185);
;// CONCATENATED MODULE: ./build/js/selftest/simulate.js


/**
 * One run of the gate on two copies of production, drawn from the pool: which of two answers is the candidate's is left
 * to a coin, and so is which of a case's answers fail a check. Everything from there on is the gate's own decision.
 */
function simulateRun(pool, rules, planted, run) {
    const draw = drawsOf(run);
    const drawn = pool.cases.map((of) => drawCase(of, pool, rules, planted, draw));
    const hit = planted.kind === "failures" ? failingCases(pool, planted, draw) : new Set();
    let cases = drawn.map((of) => evidenceOf(of, rules.first, true, hit));
    let comparison = compareAll(cases, rules);
    if (comparison.stage === "confirm due") {
        const plan = comparison.confirmPlan;
        cases = drawn.map((of, at) => {
            const asked = plan.get(of.pooled.id);
            return asked === undefined ? cases[at] : evidenceOf(of, rules.samples, asked.judged, hit);
        });
        comparison = compareAll(cases, rules);
    }
    if (comparison.stage === "recheck due") {
        const plan = comparison.freshPlan;
        cases = cases.map((of, at) => {
            const fresh = plan.get(of.id);
            return fresh === undefined ? of : { ...of, fresh: drawn[at].fresh.slice(0, fresh) };
        });
        comparison = compareAll(cases, rules);
    }
    const stopped = comparison.units.some((unit) => rules.gates(unit.unit) && isShort(unit, rules));
    const red = comparison.units
        .filter(({ unit, result }) => result === "worse" && rules.gates(unit))
        .map(({ unit }) => unit);
    return { red: stopped ? [] : red, stopped };
}
const compareAll = (cases, rules) => (0,compare/* compare */.U)({ ...rules, cases });
/** More than one case's worth of pairs is missing, and more than the share that policy forgives. */
const isShort = ({ pairs, cases }, { coverage }) => {
    const perCase = pairs.planned / Math.max(1, cases);
    const lost = pairs.planned - pairs.complete;
    return pairs.complete < coverage * pairs.planned && lost > perCase;
};
function drawsOf(run) {
    const next = (0,prng/* mulberry32 */.s)(run);
    return { below: (n) => Math.floor((next() / 2 ** 32) * n) };
}
function drawCase(pooled, { judged }, { samples, profile }, planted, { below }) {
    const { pairs, checks, checked } = pooled;
    const check = () => (checked ? (checks[below(checks.length)] ?? null) : null);
    const order = shuffled(pairs, below);
    const pairAt = (at) => flipped(order[at % order.length], below(2) === 1);
    const shift = planted.kind === "drop" && pooled.slices.includes(planted.unit) ? planted.points : 0;
    const values = (at) => {
        const { x, s, failsOne, failsOther } = pairAt(at);
        if (!judged)
            return { x: null, s: 0, judgeP: null, judgeC: null };
        // Equal answers are not sent to the judge; one that has dropped is no longer equal.
        const moved = x === null ? null : x - shift;
        return { x: moved, s, judgeP: failsOther, judgeC: failsOne };
    };
    return {
        pooled,
        prodCheck: checked ? Array.from({ length: profile }, check) : [],
        runs: Array.from({ length: samples }, (_, at) => ({ ...values(at), check: check() })),
        fresh: Array.from({ length: samples }, (_, at) => ({
            ...values(samples + at),
            checkP: check(),
        })),
    };
}
function flipped({ x, s, failsOne, failsOther }, flip) {
    if (!flip)
        return { x, s, failsOne, failsOther };
    const turned = s === 1 ? -1 : s === -1 ? 1 : 0;
    return { x: x === null ? null : -x, s: turned, failsOne: failsOther, failsOther: failsOne };
}
function shuffled(items, below) {
    const order = [...items];
    for (let at = order.length - 1; at > 0; at--) {
        const other = below(at + 1);
        [order[at], order[other]] = [order[other], order[at]];
    }
    return order;
}
function failingCases({ cases }, { unit, share }, { below }) {
    const members = cases.filter(({ slices, checked }) => checked && slices.includes(unit));
    const count = Math.max(1, Math.round(share * members.length));
    return new Set(shuffled(members, below)
        .slice(0, count)
        .map(({ id }) => id));
}
/** The first `count` samples as evidence; the later ones judged only where the gate would judge them. */
function evidenceOf({ pooled, prodCheck, runs }, count, judged, failing) {
    const { id, slices } = pooled;
    const taken = runs.slice(0, count).map((run, at) => {
        const value = failing.has(id) ? { ...run, check: 1 } : run;
        if (judged || at === 0)
            return value;
        const { check } = value;
        return { x: null, s: 0, judgeP: null, judgeC: null, check, unjudged: true };
    });
    return { id, slices, prodCheck, runs: taken };
}

;// CONCATENATED MODULE: ./build/js/selftest/selftest.js






const POINTS = 0.3;
const FAILING = 0.12;
/** The gate on itself: many runs in which nothing changed, and some with a planted loss in each slice. */
function selfTest(pool, rules, runs) {
    const many = (planted, count) => Array.from({ length: count }, (_, run) => simulateRun(pool, rules, planted, run + 1));
    const unchanged = many({ kind: "nothing" }, runs);
    const few = Math.max(20, Math.round(runs / 10));
    const power = (0,compare_units/* unitsOf */.$J)(pool.cases)
        .filter(({ name }) => name !== all_cases/* ALL_CASES */.S && rules.gates(name))
        .map(({ name: unit, members }) => {
        const found = (planted) => shareOf(many(planted, few).map(({ red }) => red.includes(unit)));
        const checked = members.some((at) => pool.cases[at].checked);
        return {
            unit,
            cases: members.length,
            drop: pool.judged ? found({ kind: "drop", unit, points: POINTS }) : null,
            failures: checked ? found({ kind: "failures", unit, share: FAILING }) : null,
        };
    });
    const pairs = pool.cases.map((of) => of.pairs.map(({ x, s }) => ({ x, s })));
    const { positionEffect } = (0,differences/* caseDifferences */.$)(pairs);
    const spread = pool.judged ? (0,compare_spread/* spreadOf */.j)(pairs, positionEffect.value) : null;
    const falseAlarms = shareOf(unchanged.map(({ red }) => red.length > 0));
    const measured = {
        falseAlarms,
        stopped: shareOf(unchanged.map((of) => of.stopped)),
        power,
        noise: spread === null ? null : Math.sqrt(spread.between + spread.within),
        positionEffect: positionEffect.value,
        within: spread === null ? null : spread.within / Math.max(1e-9, spread.between + spread.within),
        flaky: pool.cases.filter(isFlaky).map(({ id }) => id),
    };
    return { ...measured, advice: adviceOn(measured).slice(0, 2) };
}
const isFlaky = ({ checks }) => checks.includes(0) && checks.includes(1);
function shareOf(hits) {
    const count = hits.filter(Boolean).length;
    const runs = hits.length;
    return { share: count / runs, runs, interval: (0,bias/* wilson */.rF)(count, runs) };
}
/** A pair of answers of one version should differ by less. */
const NOISY = 0.9;
const MANY_FALSE_ALARMS = 0.05;
/** What was measured → what to change, the most pressing first. */
function adviceOn(of) {
    const weakest = of.power
        .flatMap((slice) => {
        const shares = [slice.drop, slice.failures].flatMap((share) => share?.share ?? []);
        return shares.length === 0 ? [] : [{ ...slice, found: Math.min(...shares) }];
    })
        .toSorted((a, b) => a.found - b.found || a.cases - b.cases)[0];
    const wanted = (0,power/* nToRuleOut */.M)(FAILING);
    return [
        ...(of.falseAlarms.interval.lower > MANY_FALSE_ALARMS
            ? [
                "False alarms are too frequent: take more answers a case (`sampling: { fixed: 8 }`), or a larger `min_effect`.",
            ]
            : []),
        ...(of.stopped.share > MANY_FALSE_ALARMS
            ? ["Too many runs are stopped: lower `concurrency`, or find out why answers are missing."]
            : []),
        ...(Math.abs(of.positionEffect) > 0.5
            ? [
                "The judge favours a place strongly; it is taken out, but another judge would leave less noise.",
            ]
            : []),
        ...(of.noise !== null && of.noise > NOISY
            ? [
                "The judge's scores of two answers of one version differ a lot: give the rubric's scale anchors, or choose another judge.",
            ]
            : []),
        ...(of.flaky.length >
            0.2 *
                Math.max(1, of.power.reduce((sum, { cases }) => sum + cases, 0))
            ? [
                `${of.flaky.length} cases fail their checks now and then in production itself: mend those checks first.`,
            ]
            : []),
        ...(weakest !== undefined && weakest.found < 0.8
            ? [
                weakest.cases < wanted
                    ? `Add ${wanted - weakest.cases} cases to \`${weakest.unit}\`: with ${weakest.cases} it hides most.`
                    : `Double the ${weakest.cases} cases of \`${weakest.unit}\`: it hides most.`,
            ]
            : []),
    ];
}

// EXTERNAL MODULE: ./build/js/report/grid.js
var grid = __webpack_require__(52877);
// EXTERNAL MODULE: ./build/js/report/numbers.js
var numbers = __webpack_require__(99155);
// EXTERNAL MODULE: ./build/js/report/style.js
var style = __webpack_require__(90084);
// EXTERNAL MODULE: ./build/js/report/terminal-grid.js
var terminal_grid = __webpack_require__(19794);
// EXTERNAL MODULE: ./build/js/report/words.js
var words = __webpack_require__(82076);
;// CONCATENATED MODULE: ./build/js/report/selftest-text.js







/** A self-test for the terminal: how often it cries wolf, what it finds, and what would help. */
function selfTestText(results) {
    if (results.length === 0)
        return "There is no prompt to test.\n";
    const blocks = results.map((result) => "unmeasured" in result
        ? [
            `${style/* plainStyle */.s.name(result.prompt)}: could not be measured: ${style/* plainStyle */.s.sentence(result.unmeasured)}.`,
        ]
        : measuredLines(result));
    return `${blocks.map((lines) => lines.map(log.logLine).join("\n")).join("\n\n")}\n`;
}
const WIDTH = 100;
function measuredLines({ prompt, measured, cases, answersFrom, }) {
    const { falseAlarms, stopped, noise, positionEffect, within, flaky, power, advice } = measured;
    const from = answersFrom === "live" ? "made now" : `begun on ${answersFrom}`;
    return [
        `${style/* plainStyle */.s.name(prompt)}: ${(0,words/* counted */.hS)(cases, "case")}, production's answers ${from}`,
        `False alarms: ${share(falseAlarms)} of runs in which nothing had changed call something worse.`,
        `Stopped: ${share(stopped)} of the same runs for want of measurements.`,
        ...(noise === null
            ? []
            : [
                `Noise: two answers of one version differ by ${(0,numbers/* amount */.vj)(noise)} points (standard deviation), ${(0,numbers/* rate */.TS)(within ?? 0)} of it within a case. The answer shown first gains ${(0,numbers/* amount */.vj)(positionEffect)}${positionEffect < 0 ? " less" : ""}, which is taken out.`,
            ]),
        ...(flaky.length === 0
            ? []
            : [
                `Flaky checks: ${(0,words/* counted */.hS)(flaky.length, "case")} ${flaky.length === 1 ? "fails" : "fail"} now and then in production itself: ${(0,words/* listSome */.XT)(flaky, 5, style/* plainStyle */.s.name)}.`,
            ]),
        ...(power.length === 0 ? [] : ["", ...(0,terminal_grid/* gridLines */.Y)(powerGrid(power), WIDTH), ""]),
        ...(advice.length === 0
            ? ["Nothing stands out that would help."]
            : advice.map((of) => `Would help: ${of.replaceAll("`", "")}`)),
        "Shares are of simulated runs on these cases and this noise; another set has others.",
    ];
}
/** `1.9% (0.9–3.8, 400 runs)`. */
function share({ share: of, interval, runs }) {
    const percent = (value) => (100 * value).toFixed(1);
    return `${percent(of)}% (${percent(interval.lower)}–${percent(interval.upper)}; ${(0,numbers/* count */.U9)(runs)} runs)`;
}
const powerGrid = (power) => ({
    columns: [
        grid/* column */.fi.left("Slice"),
        grid/* column */.fi.right("Cases"),
        grid/* column */.fi.right(`Finds −${(0,numbers/* amount */.vj)(POINTS)} points`),
        grid/* column */.fi.right(`Finds ${(0,numbers/* rate */.TS)(FAILING)} failing`),
    ],
    rows: power.map(({ unit, cases, drop, failures }) => [
        style/* plainStyle */.s.name(unit),
        (0,numbers/* count */.U9)(cases),
        drop === null ? "" : (0,numbers/* rate */.TS)(drop.share),
        failures === null ? "" : (0,numbers/* rate */.TS)(failures.share),
    ]),
});

// EXTERNAL MODULE: ./build/js/run-limits.js
var run_limits = __webpack_require__(35536);
// EXTERNAL MODULE: ./build/js/selftest/note.js
var note = __webpack_require__(59561);
// EXTERNAL MODULE: ./build/js/evals/eval-set.js
var eval_set = __webpack_require__(38431);
// EXTERNAL MODULE: ./build/js/measure/answers.js
var measure_answers = __webpack_require__(89082);
// EXTERNAL MODULE: ./build/js/measure/judge-pair.js
var judge_pair = __webpack_require__(73836);
// EXTERNAL MODULE: ./build/js/measure/look.js
var look = __webpack_require__(14158);
// EXTERNAL MODULE: ./build/js/score/checks/check.js
var check = __webpack_require__(79630);
// EXTERNAL MODULE: ./build/js/score/judge/weighted-mean.js
var weighted_mean = __webpack_require__(20746);
// EXTERNAL MODULE: ./build/js/score/value.js
var value = __webpack_require__(19374);
;// CONCATENATED MODULE: ./build/js/selftest/pool.js







/** Answers of production a case: as many as its profile has, and no fewer than make two different pairs. */
const FEWEST = 4;
/** Production's answers under an epoch, each judged beside the next one; orders alternate round the ring. */
async function measurePool(ask, plan, epochs) {
    const answers = (0,measure_answers/* generatedAnswers */.w)(ask, plan, epochs);
    const judge = (0,judge_pair/* judgeOf */.Pb)(ask, plan);
    const score = judge === null ? judge_pair/* unscored */.c7 : (0,judge_pair/* judgedScores */.z)(judge, plan);
    const missing = [];
    const note = (value) => {
        missing.push(value.missing);
        return null;
    };
    const measureCase = async (planned) => {
        const samples = Math.max(FEWEST, planned.samples.production);
        const outputs = await Promise.all((0,look/* range */.y1)(samples).map((sample) => answers.output("baseline", planned, sample, false)));
        const { id, slices, checks } = planned.case;
        const pairs = await Promise.all(outputs.map(async (one, index) => {
            const other = outputs[(index + 1) % samples];
            const order = index % 2 === 0 ? 1 : -1;
            const asking = {
                prompt: plan.subject.name,
                sample: index + 1,
                epoch: `selftest:${epochs.profile}`,
            };
            const scores = await score(planned, { baseline: other, candidate: one }, { order, asking });
            const lost = { x: null, s: order, failsOne: null, failsOther: null };
            if (scores === null)
                return lost;
            if (!(0,value/* isValue */.m)(scores)) {
                if (scores.missing.kind !== "no_output")
                    note(scores);
                return lost;
            }
            const { means, order: shown } = scores.value;
            if (means === null)
                return { x: 0, s: 0, failsOne: 0, failsOther: 0 };
            return {
                x: means.candidate - means.baseline,
                s: shown,
                failsOne: (0,weighted_mean/* isFailingScore */.BZ)(means.candidate) ? 1 : 0,
                failsOther: (0,weighted_mean/* isFailingScore */.BZ)(means.baseline) ? 1 : 0,
            };
        }));
        return {
            id,
            slices,
            checked: (0,eval_set/* canFail */.nx)(checks),
            checks: outputs.map((output) => {
                if (!(0,value/* isValue */.m)(output))
                    return note(output);
                return (0,check/* failed */.gz)(output.value.checks).length > 0 ? 1 : 0;
            }),
            pairs,
        };
    };
    const cases = await Promise.all(plan.cases.map(measureCase));
    return { cases, judged: judge !== null, missing };
}

// EXTERNAL MODULE: ./build/js/text/suggest.js
var suggest = __webpack_require__(26014);
// EXTERNAL MODULE: ./build/js/track-progress.js
var track_progress = __webpack_require__(82557);
// EXTERNAL MODULE: ./build/js/units.js
var js_units = __webpack_require__(43757);
// EXTERNAL MODULE: ./build/js/usage-error.js
var usage_error = __webpack_require__(50854);
;// CONCATENATED MODULE: ./build/js/commands/selftest.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





















/** `evenhand selftest`: the gate on two copies of production, on the prompts as they lie in the work tree. */
async function selftestCommand(options, around, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const comparison = (0,assemble/* workTreeAt */.Xb)(around);
        const request = { comparison, configPath: options.config, replay: false, asOf: null };
        const detected = await (0,detect/* detect */.o)(request);
        if (detected.kind === "stopped") {
            const { reason, detail, problems } = detected;
            const lines = [`${js_reason/* reasons */.Ot[reason].title}: ${detail}`, ...problems.map(problem/* problemText */.fI)];
            around.stderr.write(`${lines.map(log.logLine).join("\n")}\n`);
            return 2;
        }
        const prompts = chosen(detected, options.prompt ?? null);
        const assembled = __addDisposableResource(env_1, await (0,assemble/* assemble */.fT)(around, {
            storePath: options.store,
            signal,
            answerer: null,
        }), true);
        const results = [];
        for (const changed of prompts) {
            const planned = (0,plan/* planPrompt */.w)({ ...changed, baseline: changed.candidate }, detected.config);
            results.push(planned.ok
                ? await testPrompt(assembled, planned.plan, detected, options)
                : { prompt: changed.name, unmeasured: planned.unplannable.detail });
        }
        around.stdout.write(options.json ? `${JSON.stringify(results, null, 2)}\n` : selfTestText(results));
        return results.some((of) => "unmeasured" in of) ? 2 : 0;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function chosen({ prompts }, name) {
    if (name === null)
        return prompts;
    const found = prompts.filter((of) => of.name === name);
    if (found.length > 0)
        return found;
    const known = prompts.map((of) => of.name);
    const near = (0,suggest/* nearlySaid */.nZ)(name, known);
    throw new usage_error/* UsageError */.e(`there is no prompt \`${name}\`${near === null ? "" : `; ${near}`}`);
}
async function testPrompt({ world }, plan, { config }, options) {
    const day = (0,js_units/* dayOf */.kb)(world.clock.now());
    const { epochs } = (0,js_epochs/* currentEpochs */.mA)(world.store, plan, day);
    const own = options.live ? { ...epochs, profile: `live:${day}` } : epochs;
    const asking = (0,generate/* responder */.j)(world, (0,run_limits/* runLimits */.g)(config, false));
    const progress = (0,track_progress/* trackProgress */.Z)(world, asking, 0);
    const pool = await measurePool(progress.ask, plan, own);
    progress.end();
    const lacking = tooLittle(pool, plan);
    if (lacking !== null)
        return { prompt: plan.subject.name, unmeasured: lacking };
    const measured = selfTest(pool, rulesOf(plan, config), options.runs);
    const { share, runs } = measured.falseAlarms;
    await (0,note/* noteSelfTest */.v)(world.store, plan, { falseAlarms: share, runs, day });
    return {
        prompt: plan.subject.name,
        measured,
        cases: plan.cases.length,
        answersFrom: options.live ? "live" : own.profile,
    };
}
/** The gate's own rules for this prompt, alone in its run. */
function rulesOf(plan, { gate }) {
    const { samples, seed, scale } = plan;
    const { low: lo, high: hi } = scale;
    return {
        prompts: 1,
        method: (0,plan_samples/* isScreened */.yW)(samples) ? "screen+recheck" : "fixed+recheck",
        thresholds: (0,thresholds/* thresholdsOf */.W)(gate, { lo, hi }),
        seed,
        first: samples.first,
        samples: samples.candidate,
        profile: samples.production,
        coverage: gate.coverage,
        gates: (unit) => (0,units/* tierOf */.k)({ gate }, unit) === "gate",
    };
}
/** Half of the pool must be there: a test of what came back by chance tests nothing. */
function tooLittle({ cases, judged, missing }, { evalSet }) {
    const pairs = cases.flatMap((of) => of.pairs);
    const known = pairs.filter(({ x }) => x !== null).length;
    const checks = cases.flatMap((of) => (of.checked ? of.checks : []));
    const checkedOnes = checks.filter((bit) => bit !== null).length;
    const [first] = missing;
    const why = first === undefined ? "" : `: ${(0,coverage/* describe */.q0)(first)}`;
    if (judged && known * 2 < pairs.length) {
        return `${known} of ${pairs.length} pairs of production's answers were judged${why}`;
    }
    if (checks.length > 0 && checkedOnes * 2 < checks.length) {
        return `${checkedOnes} of ${checks.length} answers of production came back${why}`;
    }
    return judged || checks.length > 0 ? null : `${evalSet.path} has neither a rubric nor checks`;
}


/***/ })

};
