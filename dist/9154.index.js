export const id = 9154;
export const ids = [9154];
export const modules = {

/***/ 26773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  COMMITS_ONLY: () => (/* binding */ COMMITS_ONLY),
  planCommand: () => (/* binding */ planCommand)
});

// EXTERNAL MODULE: ./build/js/assemble.js + 6 modules
var assemble = __webpack_require__(47180);
// EXTERNAL MODULE: ./build/js/detect/detect.js + 12 modules
var detect = __webpack_require__(59325);
// EXTERNAL MODULE: ./build/js/plan-report.js + 2 modules
var plan_report = __webpack_require__(18803);
// EXTERNAL MODULE: ./build/js/report/json.js
var json = __webpack_require__(74291);
// EXTERNAL MODULE: ./build/js/models/provider.js
var provider = __webpack_require__(4880);
// EXTERNAL MODULE: ./build/js/problem.js
var js_problem = __webpack_require__(17177);
// EXTERNAL MODULE: ./build/js/reason.js
var js_reason = __webpack_require__(49560);
// EXTERNAL MODULE: ./build/js/report/escape/log.js
var log = __webpack_require__(8379);
// EXTERNAL MODULE: ./build/js/report/grid.js
var report_grid = __webpack_require__(52877);
// EXTERNAL MODULE: ./build/js/report/numbers.js
var numbers = __webpack_require__(99155);
// EXTERNAL MODULE: ./build/js/all-cases.js
var all_cases = __webpack_require__(79129);
// EXTERNAL MODULE: ./build/js/report/style.js
var style = __webpack_require__(90084);
// EXTERNAL MODULE: ./build/js/report/terminal-grid.js
var terminal_grid = __webpack_require__(19794);
// EXTERNAL MODULE: ./build/js/report/unit-title.js
var unit_title = __webpack_require__(79696);
// EXTERNAL MODULE: ./build/js/report/words.js
var words = __webpack_require__(82076);
;// CONCATENATED MODULE: ./build/js/report/plan-text.js











const WIDTH = 96;
/** Slices shown of a prompt; the JSON has all. */
const ROWS = 20;
/** A plan for the terminal: what each prompt would ask, cost and tell, then what would not be measured and why. */
function planText({ costs, forecasts, decided }) {
    const lines = costs.flatMap((cost) => {
        const forecast = forecasts.find(({ prompt }) => prompt === cost.prompt);
        const line = costLine(cost, forecast?.alone === true);
        return [line, ...(forecast === undefined ? [] : forecastLines(forecast))];
    });
    const others = decided.flatMap(({ name, reason, detail, warnings }) => reason === null
        ? [`${name}: both versions send the same, nothing to ask`]
        : [
            `${name}: ${js_reason/* reasons */.Ot[reason].title}: ${detail ?? ""}`,
            ...warnings.map((problem) => `  ${(0,js_problem/* problemText */.fI)(problem)}`),
        ]);
    const all = [...lines, ...others];
    const text = all.length === 0 ? ["No prompt changed: nothing to ask."] : all;
    return `${text.map(log.logLine).join("\n")}\n`;
}
const costLine = (cost, alone) => {
    const { prompt, cases, answers, judgements, inputTokens, outputTokens, usd, priced } = cost;
    const first = alone ? ", measured alone" : " before a recheck";
    return (`${prompt}: ${(0,numbers/* count */.U9)(cases)} cases · ${(0,numbers/* count */.U9)(answers)} answers to ask · at most ${(0,numbers/* count */.U9)(judgements)} judgements${first} · ` +
        `${(0,numbers/* count */.U9)(inputTokens)} tokens in, ${(0,numbers/* count */.U9)(outputTokens)} out · about ${(0,numbers/* dollars */.E9)(usd)}` +
        (priced ? "" : " (unknown price: a model counts at the dearest listed)"));
};
function forecastLines(forecast) {
    const { warm, cold } = forecast;
    const spans = [warm, cold];
    const isOpen = spans.some(({ least, most }) => least.calls !== most.calls);
    return [
        `  with this store: ${spanText(warm)}`,
        `  with an empty one: ${spanText(cold)}`,
        ...partLines(forecast),
        `  ${callText(forecast)}${isOpen ? "; the most if everything is confirmed and rechecked" : ""}`,
        ...sliceLines(forecast),
    ];
}
/** `315 to 1,210 calls, 240,000 to 800,000 tokens, $1.20 to $4.10, 3 to 11 min`. */
function spanText(outlays) {
    const span = (of) => spanOf(outlays, of);
    return [
        `${span(({ calls }) => (0,numbers/* count */.U9)(calls))} calls`,
        `${span(({ inputTokens, outputTokens }) => (0,numbers/* count */.U9)(inputTokens + outputTokens))} tokens`,
        span(({ usd }) => (0,numbers/* dollars */.E9)(usd)),
        span(({ minutes }) => (0,numbers/* duration */.p0)(Math.round(minutes * 60) * 1000)),
    ].join(", ");
}
/** What each arm's model and the judge would take of it; nothing where one takes all. */
function partLines({ parts }) {
    if (parts.length < 2)
        return [];
    const grid = {
        columns: [
            report_grid/* column */.fi.left("Asked"),
            report_grid/* column */.fi.right("Calls"),
            report_grid/* column */.fi.right("With this store"),
            report_grid/* column */.fi.right("With an empty one"),
        ],
        rows: parts.map((part) => [
            `${part.of}, ${(0,provider/* isApplication */.zz)(part.provider) ? "" : `${part.provider}/`}${part.model}`,
            spanOf(part.warm, ({ calls }) => (0,numbers/* count */.U9)(calls)),
            moneyText(part, part.warm),
            moneyText(part, part.cold),
        ]),
    };
    return (0,terminal_grid/* gridLines */.Y)(grid, WIDTH).map((line) => `  ${line}`);
}
/** An application says what it cost with each answer, and not before. */
function moneyText(part, span) {
    if ((0,provider/* isApplication */.zz)(part.provider))
        return "as it tells";
    return `${spanOf(span, ({ usd }) => (0,numbers/* dollars */.E9)(usd))}${part.priced ? "" : " (unknown price)"}`;
}
function spanOf({ least, most }, of) {
    return of(least) === of(most) ? of(least) : `${of(least)} to ${of(most)}`;
}
function callText({ secondsACall: { answer, judgement }, noise, cold }) {
    const seconds = (of) => `${Number(of.toPrecision(2))} s`;
    const judged = noise !== null || cold.most.judgements > 0;
    return judged && answer !== judgement
        ? `time at ${seconds(answer)} an answer and ${seconds(judgement)} a judgement`
        : `time at ${seconds(answer)} a call`;
}
function sliceLines({ slices, noise }) {
    if (slices.length === 0)
        return [];
    const shown = mostHidden(slices);
    const grid = {
        columns: [
            report_grid/* column */.fi.left("Slice"),
            report_grid/* column */.fi.right("Cases"),
            report_grid/* column */.fi.right("Could hide"),
            report_grid/* column */.fi.right("Rules out, if none fails"),
            report_grid/* column */.fi.left("Would help"),
        ],
        rows: shown.map(({ unit, cases, couldHide, ruledOut, wouldHelp }) => [
            (0,unit_title/* unitTitle */.x)(unit, style/* plainStyle */.s),
            (0,numbers/* count */.U9)(cases),
            noise === null ? "" : couldHide === null ? "any drop" : `≈ ${(0,numbers/* amount */.vj)(couldHide)} points`,
            `${(0,numbers/* rate */.TS)(ruledOut)} failing`,
            helpText(wouldHelp),
        ]),
    };
    const more = slices.length - shown.length;
    return [
        ...(0,terminal_grid/* gridLines */.Y)((0,report_grid/* withoutEmptyColumns */.LQ)(grid), WIDTH).map((line) => `  ${line}`),
        ...(more > 0 ? [`  … ${(0,words/* counted */.hS)(more, "more slice")}: --json has all`] : []),
        ...noiseLines(noise),
    ];
}
/** All cases, and the slices that could hide most or rule out least; in their order. */
function mostHidden(slices) {
    const hides = ({ couldHide }) => couldHide ?? Infinity;
    const first = slices
        .filter(({ unit }) => unit !== all_cases/* ALL_CASES */.S)
        .toSorted((a, b) => {
        if (hides(a) !== hides(b))
            return hides(a) < hides(b) ? 1 : -1;
        return a.cases - b.cases;
    })
        .slice(0, ROWS);
    return slices.filter((of) => of.unit === all_cases/* ALL_CASES */.S || first.includes(of));
}
function helpText({ moreCases, samples }) {
    return [
        moreCases === 0 ? "" : (0,words/* counted */.hS)(moreCases, "more case"),
        samples === null ? "" : `${(0,words/* counted */.hS)(samples, "answer")} a case`,
    ]
        .filter((part) => part !== "")
        .join(", ");
}
function noiseLines(noise) {
    if (noise === null)
        return [];
    const from = noise.from === "usual"
        ? "the usual noise of a judge, as this store has no run of this prompt"
        : "the noise of this prompt's last run";
    return [
        `  could hide: a drop of this size is missed in about 1 run of 5; a rough guess from ${from}`,
    ];
}

// EXTERNAL MODULE: ./build/js/units.js
var units = __webpack_require__(43757);
// EXTERNAL MODULE: ./build/js/commands/compared.js
var compared = __webpack_require__(58200);
// EXTERNAL MODULE: ./build/js/commands/tell-stopped.js
var tell_stopped = __webpack_require__(65022);
;// CONCATENATED MODULE: ./build/js/commands/plan.js
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








/** `evenhand plan`: what a gate would ask and cost, given what the store already has; no call, nothing written. */
async function planCommand(options, around) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const repository = __addDisposableResource(env_1, await (0,assemble/* repositoryAt */.uw)(around), true);
        const comparison = await (0,compared/* compared */.mU)(repository, options, { cwd: around.cwd, store: options.store });
        if ("kind" in comparison)
            return (0,tell_stopped/* tellStopped */.B)(comparison, around);
        const request = {
            comparison,
            configPath: options.config,
            replay: false,
            asOf: null,
        };
        const detected = await (0,detect/* detect */.o)(request);
        if (detected.kind === "stopped")
            return (0,tell_stopped/* tellStopped */.B)(detected, around);
        const store = (0,assemble/* existingStore */.PD)(around, options.store);
        try {
            const plan = await (0,plan_report/* planReport */.s)(store, detected, (0,units/* dayOf */.kb)((0,assemble/* systemClock */.ml)().now()));
            around.stdout.write(options.json ? (0,json/* visibleJson */.$m)(plan) : planText(plan));
            if (detected.kind === "nothing")
                around.stderr.write(COMMITS_ONLY);
            return plan.decided.some(({ outcome }) => outcome === "inconclusive") ? 2 : 0;
        }
        finally {
            await store.close();
        }
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
/** What a user who has edited but not committed must be told. */
const COMMITS_ONLY = "Commits are compared, not the work tree: commit an edit to have it gated.\n";


/***/ }),

/***/ 65022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ tellStopped)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17177);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49560);
/* harmony import */ var _report_escape_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8379);



/** Why there is nothing to measure, on stderr. */
function tellStopped({ reason, detail, problems }, { stderr }) {
    stderr.write(`${(0,_report_escape_log_js__WEBPACK_IMPORTED_MODULE_1__.logLine)(`${_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .reasons */ .Ot[reason].title}: ${detail}`)}\n`);
    for (const problem of problems)
        stderr.write(`${(0,_report_escape_log_js__WEBPACK_IMPORTED_MODULE_1__.logLine)((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problemText */ .fI)(problem))}\n`);
    return 2;
}


/***/ }),

/***/ 18803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ planReport)
});

// EXTERNAL MODULE: ./build/js/epochs.js
var epochs = __webpack_require__(41478);
;// CONCATENATED MODULE: ./build/js/plan/call-seconds.js
/** What a call is taken to last where the store says too little: a short text of a small model takes about that. */
const USUAL_SECONDS = 2;
/** Fewer rows of a model say too little. */
const ENOUGH_ROWS = 5;
/** What a call of each model lasted, in seconds: the median of the store's rows. */
class Latencies {
    #secondsOf;
    constructor(rows) {
        const byModel = new Map();
        for (const { response, ...model } of rows) {
            if (response.latencyMs === null)
                continue;
            const name = nameOf(model);
            const known = byModel.get(name);
            if (known === undefined)
                byModel.set(name, [response.latencyMs]);
            else
                known.push(response.latencyMs);
        }
        this.#secondsOf = new Map([...byModel].map(([name, all]) => [name, typicalSeconds(all)]));
    }
    of({ candidate, judge }) {
        return { answer: this.#at(candidate.entry?.ref), judgement: this.#at(judge?.entry.ref) };
    }
    #at(ref) {
        return (ref && this.#secondsOf.get(nameOf(ref))) ?? USUAL_SECONDS;
    }
}
const nameOf = ({ provider, model }) => JSON.stringify([provider, model]);
function typicalSeconds(latenciesMs) {
    const middle = latenciesMs.toSorted((a, b) => a - b)[Math.floor(latenciesMs.length / 2)] ?? 0;
    // A scripted answer takes no time.
    return latenciesMs.length < ENOUGH_ROWS || middle === 0 ? USUAL_SECONDS : middle / 1000;
}

// EXTERNAL MODULE: ./build/js/plan/estimate.js
var estimate = __webpack_require__(77516);
// EXTERNAL MODULE: ./build/js/compare/distributions.js
var distributions = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/js/compare/spread.js
var compare_spread = __webpack_require__(33403);
// EXTERNAL MODULE: ./build/js/compare/thresholds.js
var thresholds = __webpack_require__(4412);
// EXTERNAL MODULE: ./build/js/compare/units.js
var compare_units = __webpack_require__(21801);
// EXTERNAL MODULE: ./build/js/evals/eval-set.js
var eval_set = __webpack_require__(38431);
// EXTERNAL MODULE: ./build/js/plan/bill.js
var bill = __webpack_require__(91027);
// EXTERNAL MODULE: ./build/js/plan/power.js
var power = __webpack_require__(16033);
;// CONCATENATED MODULE: ./build/js/plan/forecast.js







/** Points: the usual standard deviation of a pair's difference between two good versions. */
const USUAL_SD = 0.65;
/** What `gate.sampling` can ask for at most. */
const MOST_SAMPLES = 50;
const DEFAULT_CONCURRENCY = 8;
/** What can be known of a run from its plan, what its requests would cost, and how earlier runs spread. */
function forecast(plan, costs, by) {
    const span = ({ least, most }) => ({
        least: outlayOf(plan, least, by.seconds),
        most: outlayOf(plan, most, by.seconds),
    });
    return {
        prompt: plan.subject.name,
        alone: plan.alone,
        secondsACall: by.seconds,
        warm: span(costs.warm),
        cold: span(costs.cold),
        parts: partsOf(costs),
        noise: plan.judge === null || plan.alone ? null : noiseOf(by.spread),
        slices: plan.alone ? [] : slicesOf(plan, by),
    };
}
/** An empty store asks whatever any other does, and everything whatever a first look does. */
function partsOf({ warm, cold }) {
    return cold.most.map(({ of, provider, model, priced }) => {
        const outlayIn = (parts) => {
            const found = parts.find((part) => part.of === of && part.provider === provider && part.model === model);
            const { calls, inputTokens, outputTokens, usd } = found ?? bill/* NOTHING */.K$;
            return { calls, inputTokens, outputTokens, usd };
        };
        const span = ({ least, most }) => ({
            least: outlayIn(least),
            most: outlayIn(most),
        });
        return { of, provider, model, priced, warm: span(warm), cold: span(cold) };
    });
}
function outlayOf(plan, cost, seconds) {
    const { answers, judgements, inputTokens, outputTokens, usd } = (0,bill/* summed */.Ay)(cost);
    const writers = plan.candidate.entry?.concurrency ?? DEFAULT_CONCURRENCY;
    const judges = plan.judge?.entry.concurrency ?? DEFAULT_CONCURRENCY;
    const lasting = (seconds.answer * answers) / writers + (seconds.judgement * judgements) / judges;
    const calls = answers + judgements;
    return { answers, judgements, calls, inputTokens, outputTokens, usd, minutes: lasting / 60 };
}
function noiseOf(spread) {
    if (spread === null)
        return { pairSd: USUAL_SD, within: compare_spread/* USUAL_WITHIN */.T, from: "usual" };
    const variance = spread.between + spread.within;
    return { pairSd: Math.sqrt(variance), within: spread.within / variance, from: "last run" };
}
function slicesOf(plan, by) {
    const { pairSd, within } = noiseOf(by.spread);
    const betweenVar = (1 - within) * pairSd ** 2;
    const withinVar = within * pairSd ** 2;
    const units = (0,compare_units/* unitsOf */.$J)(plan.cases.map((of) => of.case));
    const tested = units.filter(({ members }) => members.length >= thresholds/* MIN_CASES */.B2).length;
    const guess = {
        betweenVar,
        withinVar,
        crit: criticalValue(Math.max(1, tested), by.prompts),
        sd: Math.sqrt(betweenVar + withinVar / plan.samples.candidate),
    };
    return units.map(({ name: unit, members }) => {
        const n = members.length;
        const { scoreMargin, minScoreDrop, failureMargin } = by.thresholds(unit);
        const isTested = plan.judge !== null && n >= thresholds/* MIN_CASES */.B2;
        const couldHide = isTested ? Math.max(minScoreDrop, (0,power/* mdeScore */.nO)(guess.sd, n, guess.crit)) : null;
        const points = plan.judge === null ? NO_HELP : helpWithPoints(n, couldHide, scoreMargin, guess);
        const decides = plan.judge !== null || members.some((of) => isChecked(plan.cases[of]));
        const ruleOut = decides ? (0,power/* nToRuleOut */.M)(failureMargin) : 0;
        const cases = Math.max(points.cases, Number.isFinite(ruleOut) ? ruleOut : 0);
        const wouldHelp = { moreCases: Math.max(0, cases - n), samples: points.samples };
        return { unit, cases: n, couldHide, ruledOut: (0,power/* ruledOutBy */.wK)(n), wouldHelp };
    });
}
const isChecked = ({ case: { checks } }) => (0,eval_set/* canFail */.nx)(checks);
const NO_HELP = { cases: 0, samples: null };
/** Cases that a slice needs to find a drop as large as its margin, or samples that do instead. */
function helpWithPoints(n, couldHide, margin, guess) {
    // No number of cases rules out a loss of nothing.
    if (margin <= 0 || (couldHide !== null && couldHide <= margin))
        return NO_HELP;
    const samples = couldHide === null ? null : (0,power/* planSamples */.Dz)({ delta: margin, n, ...guess });
    return samples !== null && samples <= MOST_SAMPLES
        ? { cases: 0, samples }
        : { cases: Math.max(thresholds/* MIN_CASES */.B2, (0,power/* casesToFind */.u2)(margin, guess.sd, guess.crit)), samples: null };
}
/** Of the look over all tested units together or of the recheck, whichever is stricter. */
function criticalValue(tested, prompts) {
    const level = Math.min(thresholds/* LEVELS */.A_.flag / tested, thresholds/* LEVELS */.A_.recheck) / prompts;
    // With so many degrees of freedom t is normal to five digits.
    return (0,distributions/* tQuantile */.YW)(1 - level, 1_000_000);
}

// EXTERNAL MODULE: ./build/js/plan/thresholds.js
var plan_thresholds = __webpack_require__(10370);
// EXTERNAL MODULE: ./build/js/prepare.js + 2 modules
var prepare = __webpack_require__(5942);
// EXTERNAL MODULE: ./build/js/spreads.js
var spreads = __webpack_require__(1930);
;// CONCATENATED MODULE: ./build/js/plan-report.js







/** Of the change, or of an edit of every standing prompt where the change only brings the configuration. */
async function planReport(store, detected, asOf) {
    const costed = await Promise.all(detected.prompts.map((changed) => (0,prepare/* cost */.y)(store, changed, { detected, asOf }, async (plan) => (0,epochs/* currentEpochs */.mA)(store, plan, asOf).epochs)));
    const changed = costed.flatMap(({ measurable }) => measurable ?? []);
    const isFirst = detected.configAdded && changed.length === 0;
    const measured = isFirst ? (0,prepare/* standingPlans */.b8)(detected, asOf) : changed;
    const together = isFirst ? 1 : measured.filter(({ plan }) => !plan.alone).length;
    const latencies = new Latencies(store.rows());
    const stored = (0,prepare/* storedIn */.P3)(store);
    const priced = measured.map((of) => ({
        of,
        warm: costsOf(of, stored),
        cold: costsOf(of, prepare/* nothingStored */.VC),
    }));
    return {
        costs: priced.map(({ of, warm }) => (0,estimate/* costOf */.ho)(of.plan, warm.least)),
        forecasts: priced.map(({ of: { plan }, warm, cold }) => forecast(plan, { warm, cold }, {
            thresholds: (0,plan_thresholds/* planThresholds */.m)(detected.config.gate, plan),
            prompts: Math.max(1, together),
            spread: (0,spreads/* knownSpread */.Z)(store, plan),
            seconds: latencies.of(plan),
        })),
        decided: costed.flatMap(({ prepared }) => prepared.kind === "decided" ? [prepared.verdict] : []),
    };
}
const costsOf = ({ plan, epochs }, stored) => ({
    least: (0,estimate/* costParts */.Ys)(plan, epochs, stored),
    most: (0,estimate/* costParts */.Ys)(plan, epochs, stored, "everything"),
});


/***/ })

};
