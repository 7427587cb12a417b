export const id = 954;
export const ids = [954];
export const modules = {

/***/ 54166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ endedMutes)
/* harmony export */ });
/* harmony import */ var _all_cases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79129);
/* harmony import */ var _text_day_in_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87656);


/** Mutes that end before `asOf`, among those that bear on what has these names; null = all of them. */
function endedMutes({ gate, path, lineOf }, asOf, bearsOn) {
    return mutesIn(gate)
        .filter(({ mute }) => asOf > mute.until)
        .filter((of) => bearsOn === null || isAbout(of, bearsOn))
        .map(({ mute, slice, metric, keys }) => ({
        file: path,
        line: lineOf([...keys, "until"]),
        message: `the mute of ${place(slice, metric)} ended on ${(0,_text_day_in_words_js__WEBPACK_IMPORTED_MODULE_0__/* .dayInWords */ .v)(mute.until)}`,
        hint: `${mute.owner} has to renew or remove it`,
    }));
}
const isAbout = ({ slice, metric }, { slices, metrics }) => (slice === null || slice === _all_cases_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_CASES */ .S || slices.has(slice)) &&
    (metric === null || metrics.has(metric));
function mutesIn({ slices, metrics }) {
    const placed = (of) => of.mute === null ? [] : [{ ...of, mute: of.mute }];
    return [
        ...Object.entries(slices).flatMap(([slice, { mute }]) => placed({ mute, slice, metric: null, keys: ["gate", "slices", slice] })),
        ...Object.entries(metrics).flatMap(([metric, { mute, slices: own }]) => [
            ...placed({ mute, slice: null, metric, keys: ["gate", "metrics", metric] }),
            ...Object.entries(own).flatMap(([slice, here]) => placed({
                mute: here.mute,
                slice,
                metric,
                keys: ["gate", "metrics", metric, "slices", slice],
            })),
        ]),
    ];
}
function place(slice, metric) {
    if (metric === null)
        return `\`${slice}\``;
    return slice === null ? `\`${metric}\`` : `\`${metric}\` in \`${slice}\``;
}


/***/ }),

/***/ 9494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uc: () => (/* binding */ unplannableVerdict),
/* harmony export */   ZH: () => (/* binding */ runVerdict),
/* harmony export */   lZ: () => (/* binding */ stoppedVerdict),
/* harmony export */   tV: () => (/* binding */ unchangedVerdict),
/* harmony export */   uv: () => (/* binding */ nothingMeasured)
/* harmony export */ });
/* harmony import */ var _plan_policy_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(285);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49560);


/** Worst first: the run's outcome is the worst of its prompts'. */
const SEVERITY = ["fail", "inconclusive", "pass", "not_applicable"];
/** Everything known about a run that reached its comparisons, or had none to make. */
function runVerdict(facts, prompts, findings) {
    const { config, bootstrap, removed, policyChanges, headProblems, plan } = findings;
    const ending = runEnding(prompts, findings);
    // The run's own reason counts too: policy alone can make it inconclusive where no prompt changed.
    const unmeasured = [ending, ...prompts].filter(({ outcome }) => outcome === "inconclusive");
    const allowed = config.gate.inconclusive === "allow_unmeasured" &&
        unmeasured.every(({ reason }) => (0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .isOutsideTheChange */ .Bv)(reason));
    return {
        ...shared(facts, config),
        allowedUnmeasured: allowed,
        ...ending,
        exitCode: (0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .FO)(ending.outcome, allowed),
        bootstrap: bootstrap || prompts.some((prompt) => prompt.bootstrap),
        prompts: [...prompts, ...removed.map(removedPrompt)],
        policyChanges: [...policyChanges],
        problems: [...headProblems],
        warnings: [...findings.warnings],
        plan: plan === null ? null : [...plan],
        suppliedByHead: findings.suppliedByHead,
    };
}
/** What is wrong with head's policy goes before what its prompts do, and what must not be merged at all before both. */
function runEnding(prompts, findings) {
    // A policy that does not parse would stop every run after the merge, so it cannot pass as "no prompt changed".
    if (findings.headProblems.length > 0) {
        const detail = "this change leaves the set-up in a state that cannot be used";
        return { outcome: "fail", reason: "config_invalid", detail };
    }
    const blocked = (0,_plan_policy_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .policyBlock */ .Mh)(findings);
    if (blocked !== null) {
        return { outcome: "inconclusive", reason: "policy_changed", detail: blocked };
    }
    const outcome = SEVERITY.find((of) => prompts.some((prompt) => prompt.outcome === of));
    const first = prompts.find((prompt) => prompt.outcome === outcome);
    return {
        outcome: outcome ?? "not_applicable",
        reason: first?.reason ?? null,
        detail: first?.detail ?? null,
    };
}
/** A run that ended before anything could be compared. */
function stoppedVerdict(facts, { reason, detail, problems }) {
    return {
        ...shared(facts, null),
        outcome: "inconclusive",
        reason,
        detail,
        exitCode: (0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .FO)("inconclusive", false),
        bootstrap: false,
        prompts: [],
        policyChanges: [],
        problems: [...problems],
        warnings: [],
        plan: null,
        suppliedByHead: false,
    };
}
function shared({ version, suite, asOf, comparison }, config) {
    return {
        schema: "evenhand.verdict/1",
        version,
        suite,
        allowedUnmeasured: false,
        asOf,
        base: { name: comparison.baseName, sha: comparison.baseSha },
        head: { sha: comparison.headSha },
        policyVersion: config?.digest ?? null,
    };
}
/** A prompt that could not be planned: nothing was asked, and the others go on. */
function unplannableVerdict({ changed, reason, detail, problems, }) {
    const { evalSet } = changed;
    return {
        ...nothingMeasured,
        name: changed.name,
        path: changed.path,
        from: changed.from,
        change: changed.change,
        encodingOnly: changed.encodingOnly,
        bootstrap: changed.bootstrap,
        outcome: "inconclusive",
        reason,
        detail,
        evalSet: evalSet === null
            ? null
            : { path: evalSet.path, version: evalSet.digest, source: changed.evalSource },
        warnings: [...problems],
    };
}
/** Both versions send the same: a pure rename, or an edit of metadata. No call is made, and the verdict says so. */
function unchangedVerdict(changed) {
    return {
        ...unplannableVerdict({ changed, reason: "internal_error", detail: "", problems: [] }),
        outcome: "not_applicable",
        reason: null,
        detail: null,
    };
}
function removedPrompt(path) {
    return {
        ...nothingMeasured,
        name: path,
        path,
        from: null,
        change: "removed",
        encodingOnly: false,
        bootstrap: false,
        outcome: "not_applicable",
        reason: null,
        detail: null,
        evalSet: null,
        warnings: [],
    };
}
const nothingMeasured = {
    baseline: null,
    candidate: null,
    method: "recheck",
    scale: { metric: "rubric", low: 1, high: 5 },
    coverage: { cases: 0, complete: 0, needed: 0, missing: [] },
    judge: null,
    units: [],
    recheck: null,
    mustPassRed: [],
    mustPassFailingBoth: [],
    cases: [],
    newCases: [],
    confirmed: [],
    floors: [],
    absolute: null,
    wouldHelp: null,
    lengthControlled: null,
    wording: null,
    headRubric: null,
    selftest: null,
    evidence: null,
};


/***/ }),

/***/ 285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mh: () => (/* binding */ policyBlock),
/* harmony export */   S2: () => (/* binding */ refusedByPolicy),
/* harmony export */   b4: () => (/* binding */ replacedPrompt),
/* harmony export */   bm: () => (/* binding */ headProblems)
/* harmony export */ });
/* harmony import */ var _config_ended_mutes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54166);
/* harmony import */ var _detect_policy_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67502);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46865);
/* harmony import */ var _planned_cases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53422);




/** Why policy itself lets nothing of a prompt be measured; null where it does. Told before anything is paid for. */
function refusedByPolicy(changed, detected, asOf) {
    const blocked = policyBlock(detected);
    if (blocked !== null) {
        return { changed, reason: "policy_changed", detail: blocked, problems: [] };
    }
    const { config, policyProblems } = detected;
    const { evalSet } = changed;
    const problems = [
        ...policyProblems,
        ...endedMutesFor(changed, config, asOf),
        ...(evalSet === null ? [] : (0,_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricProblems */ .hE)(config, evalSet)),
    ];
    if (problems.length === 0)
        return null;
    return { changed, reason: "config_invalid", detail: (0,_planned_cases_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOf */ .Ku)(problems), problems };
}
/**
 * A new prompt beside a deleted one may be the same prompt under another name, which nobody must get past its own
 * production version by: such a change is not measured; null where nothing is deleted.
 */
function replacedPrompt(changed, { removed }) {
    const [first] = removed;
    if (changed.baseline !== null || first === undefined)
        return null;
    const detail = `${changed.path} is new while ${first} is deleted: if it takes its place, rename the file and edit it in place; else delete that one in a pull request of its own`;
    return { changed, reason: "baseline_missing", detail, problems: [] };
}
/** A mute holds up the prompts that have what it mutes, and no other team's. */
const endedMutesFor = ({ evalSet }, config, asOf) => evalSet === null ? [] : (0,_config_ended_mutes_js__WEBPACK_IMPORTED_MODULE_3__/* .endedMutes */ .t)(config, asOf, (0,_detect_policy_names_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .eZ)([evalSet]));
/** What every output has is a metric whatever the eval set measures. */
const ANY_SET = { rubric: [], cases: [] };
/** What the change would leave behind: a mute that is over stops later runs, whoever began it. */
function headProblems(detected, asOf) {
    const { bootstrap, config, headConfig, policyProblems } = detected;
    const brought = bootstrap ? config : headConfig;
    return [
        ...detected.headProblems,
        ...(bootstrap ? policyProblems : []),
        ...(brought === null
            ? []
            : [...(0,_config_ended_mutes_js__WEBPACK_IMPORTED_MODULE_3__/* .endedMutes */ .t)(brought, asOf, null), ...(0,_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricProblems */ .hE)(brought, ANY_SET)]),
    ];
}
/** Paths named in a sentence. */
const SHOWN = 3;
/**
 * Where base wants edits of the policy in a change of their own: what this one edits, in a sentence; null where it may
 * go on. Nothing is base's to keep before it has a configuration.
 */
function policyBlock({ config, bootstrap, policyChanges, }) {
    const paths = policyChanges.map(({ path }) => path);
    if (bootstrap || config.gate.onPolicyChange !== "block" || paths.length === 0)
        return null;
    const more = paths.length > SHOWN ? ` and ${paths.length - SHOWN} more` : "";
    const are = paths.length === 1 ? "is" : "are";
    return `${paths.slice(0, SHOWN).join(", ")}${more} ${are} edited, and base sets \`on_policy_change: block\``;
}


/***/ }),

/***/ 17954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sH: () => (/* binding */ planReport),
  i$: () => (/* binding */ plansOf),
  iA: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: ./build/js/compare/thresholds.js
var thresholds = __webpack_require__(4412);
// EXTERNAL MODULE: ./build/js/decide/run.js
var run = __webpack_require__(9494);
// EXTERNAL MODULE: ./build/js/epochs.js
var epochs = __webpack_require__(41478);
// EXTERNAL MODULE: ./build/js/models/estimate-tokens.js
var estimate_tokens = __webpack_require__(19030);
// EXTERNAL MODULE: ./build/js/models/pricing.js + 1 modules
var pricing = __webpack_require__(54021);
// EXTERNAL MODULE: ./build/js/score/judge/ask.js + 1 modules
var ask = __webpack_require__(77392);
// EXTERNAL MODULE: ./build/js/score/judge/conversation.js
var conversation = __webpack_require__(99904);
// EXTERNAL MODULE: ./build/js/plan/requests.js + 1 modules
var plan_requests = __webpack_require__(41254);
// EXTERNAL MODULE: ./build/js/plan/swap-sample.js
var swap_sample = __webpack_require__(98952);
;// CONCATENATED MODULE: ./build/js/plan/estimate.js






/** What an answer is taken to be long where the prompt sets no limit below it, in tokens. */
const ANSWER_TOKENS = 400;
/** A judgement: a rationale of up to 300 characters and two scores a criterion. */
const JUDGEMENT_TOKENS = 120;
const CONTROLS = 24;
/** A letter of English is about a quarter of a token. */
const ANSWER_TEXT = "word ".repeat((ANSWER_TOKENS * 4) / 5);
/**
 * What a prompt's first look would ask and cost. `known` tells which answers are in the store already; judgements
 * depend on outputs nobody has seen, so all are counted but those of equal requests. The recheck, which few runs
 * need, is not.
 */
function estimate(plan, epochs, known) {
    const total = {
        answers: 0,
        judgements: 0,
        inputTokens: 0,
        outputTokens: 0,
        usd: 0,
        priced: true,
    };
    const add = (request, outputTokens, times) => {
        const inputTokens = (0,estimate_tokens/* inputTokensOf */.Gs)(request);
        const price = (0,pricing/* priceOf */.x)(request, { inputTokens, cachedInputTokens: 0, outputTokens });
        total.inputTokens += inputTokens * times;
        total.outputTokens += outputTokens * times;
        total.usd += price.usd * times;
        total.priced &&= price.listed;
    };
    const gating = plan.cases.map((planned) => askedOf(plan, planned, epochs));
    const extra = plan.newCases.map((planned) => askedOf(plan, planned, epochs));
    const counted = new Set();
    for (const planned of [...gating, ...extra].flatMap(({ answers }) => answers)) {
        if (counted.has(planned.key) || known(planned))
            continue;
        counted.add(planned.key);
        const limit = planned.request.parameters.maxTokens ?? ANSWER_TOKENS;
        add(planned.request, Math.min(limit, ANSWER_TOKENS), 1);
        total.answers++;
    }
    const judge = (planned, times) => {
        for (const { request, criteria } of judgementOf(plan, planned)) {
            add(request, JUDGEMENT_TOKENS * criteria.length, times);
            total.judgements += times;
        }
    };
    const pairs = gating.reduce((sum, of) => sum + of.pairs, 0);
    const inBothOrders = pairs === 0 || plan.alone ? 0 : (0,swap_sample/* swapSize */.f)(pairs) / pairs;
    for (const of of gating)
        judge(of.planned, of.pairs * (1 + inBothOrders));
    for (const of of extra)
        judge(of.planned, of.pairs);
    const first = plan.cases[0];
    if (first !== undefined)
        judge(first, CONTROLS);
    return {
        prompt: plan.subject.name,
        cases: plan.cases.length,
        ...total,
        judgements: Math.round(total.judgements),
        inputTokens: Math.ceil(total.inputTokens),
        outputTokens: Math.ceil(total.outputTokens),
    };
}
function askedOf(plan, planned, epochs) {
    const requests = (arm, count) => {
        const of = plan[arm];
        const { entry } = of;
        if (entry === null)
            return [];
        return Array.from({ length: count }, (_, index) => (0,plan_requests/* answerRequest */.Y)(entry.ref, of, planned[arm], {
            prompt: plan.subject.name,
            sample: index + 1,
            epoch: epochs.profile,
        }));
    };
    const baseline = requests("baseline", planned.samples.production);
    const candidate = requests("candidate", planned.samples.first);
    const pairs = candidate.filter(({ key }, index) => key !== baseline[index]?.key).length;
    return { planned, answers: [...baseline, ...candidate], pairs };
}
function judgementOf(plan, planned) {
    if (plan.judge === null)
        return [];
    const { case: item, baseline, candidate } = planned;
    const question = {
        rubric: plan.judge.rubric,
        conversation: (0,conversation/* conversationOf */.$)(item, [baseline, candidate]),
        reference: item.reference,
        contexts: item.contexts,
        seed: plan.seed,
        caseId: item.id,
    };
    const { ref } = plan.judge.entry;
    return plan.alone
        ? (0,ask/* askSingle */.CR)({ ...question, output: ANSWER_TEXT }, ref)
        : (0,ask/* askPair */.kc)({ ...question, outputs: [ANSWER_TEXT, ANSWER_TEXT] }, ref);
}

// EXTERNAL MODULE: ./build/js/compare/distributions.js
var distributions = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/js/compare/recheck.js
var recheck = __webpack_require__(10141);
// EXTERNAL MODULE: ./build/js/compare/units.js
var compare_units = __webpack_require__(21801);
// EXTERNAL MODULE: ./build/js/all-cases.js
var all_cases = __webpack_require__(79129);
// EXTERNAL MODULE: ./build/js/plan/power.js
var power = __webpack_require__(16033);
;// CONCATENATED MODULE: ./build/js/plan/forecast.js





/** What a call is taken to last; a judge's answer and a short text of a small model take about that. */
const SECONDS_A_CALL = 2;
/** Points: the usual standard deviation of a pair's difference between two good versions, and its part within a case. */
const PAIR_SD = 0.65;
const WITHIN = 0.6;
/** A drop that a team would want to find. */
const WORTH_FINDING = 0.2;
const DEFAULT_CONCURRENCY = 8;
/** @param first what the first look asks, by the store as it is and by an empty one; `all` the same with every sample */
function forecast(plan, first, all) {
    const units = (0,compare_units/* unitsOf */.$J)(plan.cases.map((of) => of.case));
    const critical = criticalValue(units.filter(({ members }) => members.length >= thresholds/* MIN_CASES */.B2).length);
    const slices = units.map(({ name, members }) => {
        const n = members.length;
        const tested = plan.judge !== null && n >= thresholds/* MIN_CASES */.B2;
        const sd = caseSd(plan.samples.candidate);
        const couldHide = tested ? (0,power/* mdeScore */.nO)(sd, n, critical) : null;
        return { unit: name, cases: n, couldHide, ruledOut: (0,power/* ruledOutBy */.wK)(n) };
    });
    const span = (store) => ({
        secondsACall: SECONDS_A_CALL,
        least: outlayOf(plan, first[store]),
        most: outlayOf(plan, withRecheck(plan, all[store])),
    });
    const subject = plan.subject.name;
    return {
        prompt: subject,
        warm: span("warm"),
        cold: span("cold"),
        slices,
        help: helpFor(slices, critical),
    };
}
const caseSd = (samples) => PAIR_SD * Math.sqrt(1 - WITHIN + WITHIN / Math.max(1, samples));
/** Of the look over all tested units together and of the recheck, whichever is stricter. */
function criticalValue(tested) {
    const look = thresholds/* LEVELS */.A_.flag / Math.max(1, tested);
    return normalQuantile(1 - Math.min(look, thresholds/* LEVELS */.A_.recheck));
}
/** With so many degrees of freedom t is normal to six digits. */
const normalQuantile = (p) => (0,distributions/* tQuantile */.YW)(p, 1_000_000);
function helpFor(slices, crit) {
    const [smallest] = slices
        .filter(({ unit }) => unit !== all_cases/* ALL_CASES */.S)
        .toSorted((a, b) => a.cases - b.cases);
    if (smallest === undefined)
        return null;
    const { unit, cases: n } = smallest;
    const variance = PAIR_SD ** 2;
    const samples = (0,power/* planSamples */.Dz)({
        delta: WORTH_FINDING,
        n,
        betweenVar: (1 - WITHIN) * variance,
        withinVar: WITHIN * variance,
        crit,
    });
    return {
        unit,
        moreCases: Math.max(0, (0,power/* nToRuleOut */.M)((0,thresholds/* defaultThresholds */.Sf)(unit).failureMargin) - n),
        samples,
    };
}
/** Every case asked again of production, as a loss over all cases would make it. */
function withRecheck(plan, cost) {
    if (plan.alone)
        return cost;
    const fresh = plan.cases.length * (0,recheck/* freshSamples */.AE)(plan.cases.length, plan.samples.candidate);
    const calls = cost.answers + cost.judgements;
    const judged = plan.judge === null ? 0 : fresh;
    const usd = calls === 0 ? 0 : (cost.usd / calls) * (fresh + judged);
    return {
        ...cost,
        answers: cost.answers + fresh,
        judgements: cost.judgements + judged,
        usd: cost.usd + usd,
    };
}
function outlayOf(plan, { answers, judgements, usd }) {
    const writers = plan.candidate.entry?.concurrency ?? DEFAULT_CONCURRENCY;
    const judges = plan.judge?.entry.concurrency ?? DEFAULT_CONCURRENCY;
    const seconds = SECONDS_A_CALL * (answers / writers + judgements / judges);
    return { calls: answers + judgements, usd, minutes: seconds / 60 };
}

// EXTERNAL MODULE: ./build/js/plan/plan.js + 1 modules
var plan = __webpack_require__(17059);
// EXTERNAL MODULE: ./build/js/plan/policy-problems.js
var policy_problems = __webpack_require__(285);
// EXTERNAL MODULE: ./build/js/store/epoch.js
var epoch = __webpack_require__(57097);
;// CONCATENATED MODULE: ./build/js/prepare.js








/** The plans that will be measured. */
const plansOf = ({ prompts }) => prompts.flatMap((of) => (of.kind === "planned" ? [of.plan] : []));
/** Everything that can be known before the first call: plans, epochs, and whether the budget covers them. */
async function prepare(store, detected, request, asOf) {
    const run = { name: (0,epochs/* runName */.rt)(request), asOf, replay: request.replay };
    const costed = await Promise.all(detected.prompts.map((changed) => cost(store, changed, { detected, asOf }, (plan) => (0,epochs/* epochsOf */.OD)(store, plan, run))));
    const measured = Math.max(1, costed.filter(isCompared).length);
    return {
        prompts: costed.map(({ prepared }, index) => prepared.kind === "planned" && !canBeRed(prepared.plan, measured)
            ? undecided(detected.prompts[index], "insufficient_samples", tooMany(prepared.plan, measured))
            : prepared),
        measured,
        expected: sum(costed.map(({ planned }) => (planned ? planned.answers + planned.judgements : 0))),
        headProblems: (0,policy_problems/* headProblems */.bm)(detected, asOf),
        bootstrapPlan: detected.configAdded && costed.every(({ prepared }) => isNotApplicable(prepared))
            ? standingCosts(detected, asOf)
            : null,
    };
}
/** What takes its share of the error levels: a version measured alone is held to minimums, and tests nothing. */
const isCompared = ({ prepared }) => prepared.kind === "planned" && !prepared.plan.alone;
const isNotApplicable = (prepared) => prepared.kind === "decided" && prepared.verdict.outcome === "not_applicable";
async function planReport(store, detected, asOf) {
    const costed = await Promise.all(detected.prompts.map((changed) => cost(store, changed, { detected, asOf }, async (plan) => (0,epochs/* currentEpochs */.mA)(store, plan, asOf).epochs)));
    const planned = costed.flatMap((of) => (of.planned === null ? [] : [of.planned]));
    const forecasts = costed.flatMap(({ prepared }) => prepared.kind === "planned" ? [forecastOf(store, prepared)] : []);
    return {
        forecasts,
        costs: detected.configAdded && planned.length === 0 ? standingCosts(detected, asOf) : planned,
        decided: costed.flatMap(({ prepared }) => prepared.kind === "decided" ? [prepared.verdict] : []),
    };
}
/** The first look and every sample that a run may come to take, by the store as it is and by an empty one. */
function forecastOf(store, { plan, epochs }) {
    const allSamples = {
        ...plan,
        cases: plan.cases.map((of) => ({
            ...of,
            samples: { ...of.samples, first: of.samples.candidate },
        })),
    };
    const costs = (of) => ({
        warm: estimate(of, epochs, ({ key }) => store.get(key) !== undefined),
        cold: estimate(of, epochs, () => false),
    });
    return forecast(plan, costs(plan), costs(allSamples));
}
async function cost(store, changed, from, epochsFor) {
    const { config } = from.detected;
    const prepared = plannedOrDecided(changed, from);
    if (prepared.kind === "decided")
        return { prepared, planned: null };
    const epochs = await epochsFor(prepared.plan);
    const planned = estimate(prepared.plan, epochs, ({ key }) => store.get(key) !== undefined);
    const refused = overBudget(planned, config);
    if (refused !== null)
        return { prepared: undecided(changed, "budget_exceeded", refused), planned };
    return { prepared: { ...prepared, epochs }, planned };
}
const sum = (numbers) => numbers.reduce((total, of) => total + of, 0);
function plannedOrDecided(changed, { detected, asOf }) {
    if (changed.baseline?.digest === changed.candidate.digest) {
        return { kind: "decided", verdict: (0,run/* unchangedVerdict */.tV)(changed) };
    }
    const refused = (0,policy_problems/* refusedByPolicy */.S2)(changed, detected, asOf) ?? (0,policy_problems/* replacedPrompt */.b4)(changed, detected);
    if (refused !== null)
        return { kind: "decided", verdict: (0,run/* unplannableVerdict */.Uc)(refused) };
    const planned = (0,plan/* planPrompt */.w)(changed, detected.config);
    if (planned.ok)
        return { kind: "planned", plan: planned.plan };
    return { kind: "decided", verdict: (0,run/* unplannableVerdict */.Uc)(planned.unplannable) };
}
const undecided = (changed, reason, detail) => ({
    kind: "decided",
    verdict: (0,run/* unplannableVerdict */.Uc)({ changed, reason, detail, problems: [] }),
});
/**
 * Whether a total loss of score could be called red. Every level is divided by the prompts measured, and n cases
 * have no p below 2⁻ⁿ: a pull request that touches many prompts would otherwise switch its own gate off.
 */
function canBeRed({ alone, judge, cases }, measured) {
    return (alone ||
        judge === null ||
        cases.length < thresholds/* MIN_CASES */.B2 ||
        2 ** -cases.length <= thresholds/* LEVELS */.A_.recheck / measured);
}
const tooMany = ({ cases }, measured) => `${measured} prompts are measured together, and ${cases.length} cases are too few to find a loss of score at so strict a level; change fewer prompts at once, or add cases`;
/** Refused before a cent is spent, with the value that would do. */
function overBudget(planned, { budget }) {
    const { usd, answers, judgements, priced } = planned;
    const calls = answers + judgements;
    if (calls > budget.maxCalls) {
        return `about ${calls} calls are planned and \`budget.max_calls\` is ${budget.maxCalls}`;
    }
    if (usd > budget.maxUsd) {
        const enough = Math.ceil(usd * 1.5);
        const why = priced ? "" : " (a model without a listed price counts at the dearest)";
        return `about $${usd.toFixed(2)} is planned${why} and \`budget.max_usd\` is ${budget.maxUsd}; ${enough} would do`;
    }
    return null;
}
/** What an edit of each standing prompt would cost, with an empty store. */
function standingCosts({ standing, config }, asOf) {
    return standing.flatMap(({ name, path, version, evalSet }) => {
        const changed = {
            name,
            path,
            from: null,
            change: "edited",
            encodingOnly: false,
            bootstrap: true,
            baseline: version,
            candidate: version,
            evalSet,
            evalSource: "head",
            evalPath: evalSet?.path ?? "",
            newCases: [],
            headRubric: null,
        };
        const planned = (0,plan/* planPrompt */.w)(changed, config);
        if (!planned.ok)
            return [];
        const epochs = { profile: asOf, recheck: (0,epoch/* recheckEpoch */.Dh)(version.digest, asOf), controls: asOf };
        return [estimate(asEdited(planned.plan), epochs, () => false)];
    });
}
/** An edit sends other requests than production, about as long as these. */
function asEdited(plan) {
    const { parameters } = plan.candidate;
    const other = { ...parameters, seed: (parameters.seed ?? 0) + 1 };
    return { ...plan, candidate: { ...plan.candidate, parameters: other } };
}


/***/ })

};
