export const id = 1757;
export const ids = [1757];
export const modules = {

/***/ 41706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ batch)
/* harmony export */ });
/* harmony import */ var _compare_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9431);
/* harmony import */ var _fill_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29689);
/* harmony import */ var _generate_batch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84192);
/* harmony import */ var _measure_alone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60017);
/* harmony import */ var _measure_bench_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82827);
/* harmony import */ var _measure_controls_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6183);
/* harmony import */ var _models_batch_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(51565);
/* harmony import */ var _models_pricing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54021);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82589);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32474);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5942);
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(40905);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(43757);













/** Answers, judgements, the recheck's answers and theirs; two more where a batch expired on the way. */
const MOST_ROUNDS = 6;
/**
 * Fills the store through the providers' batch APIs, round by round (answers, judgements, a recheck's answers and
 * judgements), and decides nothing: the gate on the store does, and asks at once what is left. May be ended at any
 * time; the next run takes over what was under way.
 *
 * @param waitMs how long to wait for batches in all
 */
async function batch(ports, request, waitMs) {
    const { store, clock, log } = ports;
    const untilMs = clock.monotonic() + waitMs;
    const asked = await (0,_fill_js__WEBPACK_IMPORTED_MODULE_1__/* .prepareAsked */ .WU)(ports, request);
    if (asked.kind === "stopped")
        return asked;
    const { config, prepared } = asked;
    const plans = (0,_prepare_js__WEBPACK_IMPORTED_MODULE_9__/* .plansOf */ .i$)(prepared);
    const held = await (0,_refusal_js__WEBPACK_IMPORTED_MODULE_8__/* .heldBack */ .Z)(request, config.run, plans);
    // With their prices, which no journal has.
    const refs = plans.flatMap(_plan_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .refsOf */ .gA);
    let [answers, spent] = [0, 0];
    const answered = ({ ref, response }) => {
        answers++;
        const known = refs.find((of) => isSame(of, ref)) ?? ref;
        if (response.usage !== null)
            spent += (0,_models_pricing_js__WEBPACK_IMPORTED_MODULE_6__/* .priceOf */ .x)(known, response.usage).usd * _models_batch_js__WEBPACK_IMPORTED_MODULE_11__/* .BATCH_PRICE */ .x;
    };
    const tried = new Set();
    for (let round = 1;; round++) {
        const pending = (0,_generate_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .pendingBatches */ .KI)(store);
        const underWay = await (0,_generate_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .collectBatches */ .bA)(ports, pending, { untilMs, answered });
        const waited = new Set(underWay.flatMap(({ items }) => items.map(([key]) => key)));
        const wanted = (await missing(store, config, prepared)).filter(({ key }) => !waited.has(key));
        const untried = wanted.filter(({ key }) => !tried.has(key));
        const due = held === null ? await batchable(ports, untried) : [];
        const over = underWay.length > 0 || due.length === 0 || round > MOST_ROUNDS;
        if (over || ports.signal.aborted) {
            const left = wanted.length;
            return { kind: "batched", underWay: underWay.length, answers, usd: (0,_units_js__WEBPACK_IMPORTED_MODULE_12__/* .usd */ .dR)(spent), left };
        }
        for (const { key } of due)
            tried.add(key);
        const submitted = await (0,_generate_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .submitBatches */ .no)(ports, due);
        log.info(`Round ${round}: ${due.length} requests in ${submitted.length} batches.`);
    }
}
const isSame = (a, b) => a.provider === b.provider && a.model === b.model && a.baseUrl === b.baseUrl;
/** Those whose provider takes batches. */
async function batchable({ batches }, requests) {
    const able = await Promise.all(requests.map(async ({ ref }) => (await batches(ref)) !== null));
    return requests.filter((_, index) => able[index]);
}
/**
 * What a gate would ask next: the first look with the judge's own test; once that is there, whatever the gate's rounds
 * come to.
 */
async function missing(store, config, prepared) {
    const planned = prepared.prompts.flatMap((of) => (of.kind === "planned" ? [of] : []));
    const first = collector(store);
    await Promise.all(planned.map((of) => firstQuestions(first.ask, of)));
    if (first.wanted.size > 0)
        return [...first.wanted.values()];
    const further = collector(store);
    await Promise.all(planned.map(async ({ plan, epochs }) => plan.alone
        ? (0,_measure_alone_js__WEBPACK_IMPORTED_MODULE_3__/* .measureAlone */ .q)(further.ask, plan, epochs)
        : (0,_settle_js__WEBPACK_IMPORTED_MODULE_10__/* .settle */ .G)((0,_measure_bench_js__WEBPACK_IMPORTED_MODULE_4__/* .benchOf */ .u)(further.ask, plan, epochs), (0,_compare_by_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBy */ .V)(plan, config, prepared.measured))));
    return [...further.wanted.values()];
}
async function firstQuestions(ask, of) {
    await (0,_fill_js__WEBPACK_IMPORTED_MODULE_1__/* .askFirstLook */ .fY)(ask, of);
    if (of.plan.alone)
        return;
    const goodFrom = (0,_measure_controls_js__WEBPACK_IMPORTED_MODULE_5__/* .hasReferences */ .jh)(of.plan) ? "references" : "production";
    await (0,_measure_controls_js__WEBPACK_IMPORTED_MODULE_5__/* .askControls */ .QN)((0,_measure_bench_js__WEBPACK_IMPORTED_MODULE_4__/* .benchOf */ .u)(ask, of.plan, of.epochs), goodFrom);
}
/** Answers from the store alone, and remembers what it does not have. */
function collector(store) {
    const wanted = new Map();
    const ask = async (planned) => {
        const row = store.get(planned.key);
        if (row !== undefined)
            return { row, reused: true };
        wanted.set(planned.key, planned);
        return { missing: { kind: "not_in_store" } };
    };
    return { ask, wanted };
}


/***/ }),

/***/ 51757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   batchCommand: () => (/* binding */ batchCommand)
/* harmony export */ });
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47180);
/* harmony import */ var _batch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41706);
/* harmony import */ var _models_batch_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51565);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74291);
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99155);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82076);
/* harmony import */ var _compared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58200);
/* harmony import */ var _tell_stopped_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65022);
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








/** `evenhand batch`: exit 0 also while batches are under way, since the same command takes them over later. */
async function batchCommand(options, around, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { config: configPath, store: storePath, asOf = null, waitMinutes, json } = options;
        const repository = __addDisposableResource(env_1, await (0,_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryAt */ .uw)(around), true);
        const comparison = await (0,_compared_js__WEBPACK_IMPORTED_MODULE_4__/* .compared */ .mU)(repository, options, { cwd: around.cwd, store: storePath });
        if ("kind" in comparison)
            return (0,_tell_stopped_js__WEBPACK_IMPORTED_MODULE_5__/* .tellStopped */ .B)(comparison, around);
        const assembled = __addDisposableResource(env_1, await (0,_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .assemble */ .fT)(around, { storePath, signal, answerer: null }), true);
        const ports = { ...assembled.world, batches: assembled.batches };
        const request = { comparison, configPath, replay: false, asOf };
        const batched = await (0,_batch_js__WEBPACK_IMPORTED_MODULE_1__/* .batch */ .v)(ports, request, waitMinutes * 60_000);
        if (batched.kind === "stopped")
            return (0,_tell_stopped_js__WEBPACK_IMPORTED_MODULE_5__/* .tellStopped */ .B)(batched, around);
        const { underWay, answers, usd, left } = batched;
        around.stdout.write(json ? (0,_report_json_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleJson */ .$m)({ underWay, answers, costUsd: usd, left }) : batchedText(batched));
        return 0;
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
function batchedText({ underWay, answers, usd, left }) {
    const taken = `${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(answers, "answer")} taken over for ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .dollars */ .E9)(usd)}, half of ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .dollars */ .E9)(usd / _models_batch_js__WEBPACK_IMPORTED_MODULE_7__/* .BATCH_PRICE */ .x)}.`;
    const next = underWay > 0
        ? `${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(underWay, "batch", "batches")} under way: run the same command again to take over what they answer.`
        : left > 0
            ? `${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(left, "request")} left, which the gate asks at once.`
            : "The gate finds in the store all that it asks.";
    return `${taken}\n${next}\n`;
}


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

/***/ 29689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   WU: () => (/* binding */ prepareAsked),
/* harmony export */   fY: () => (/* binding */ askFirstLook)
/* harmony export */ });
/* unused harmony export shardLimits */
/* harmony import */ var _epochs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41478);
/* harmony import */ var _focus_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44154);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94064);
/* harmony import */ var _generate_generate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99891);
/* harmony import */ var _measure_alone_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60017);
/* harmony import */ var _measure_bench_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82827);
/* harmony import */ var _measure_look_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14158);
/* harmony import */ var _plan_shard_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11440);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32474);
/* harmony import */ var _rollbacks_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89100);
/* harmony import */ var _run_limits_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(35536);
/* harmony import */ var _suite_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(45818);
/* harmony import */ var _track_progress_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(82557);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(43757);














/**
 * Asks the first look of a shard's cases, answers and judgements, into the store, and decides nothing: the gate on all
 * shards' stores together does, and asks what depends on all cases (the judge's own test, the swap sample, recheck).
 */
async function fill(world, request, shard) {
    const asked = await prepareAsked(world, request);
    if (asked.kind === "stopped")
        return asked;
    const { config, prepared } = asked;
    const parts = prepared.prompts.flatMap((prompt) => prompt.kind === "planned" ? [{ ...prompt, plan: (0,_plan_shard_js__WEBPACK_IMPORTED_MODULE_7__/* .shardPlan */ .eK)(prompt.plan, shard) }] : []);
    const plans = parts.map(({ plan }) => plan);
    const refused = await (0,_refusal_js__WEBPACK_IMPORTED_MODULE_8__/* .refusal */ .x)(world, request, config.run, plans);
    const limits = shardLimits((0,_run_limits_js__WEBPACK_IMPORTED_MODULE_10__/* .runLimits */ .g)(config, false), shard);
    const asking = (0,_generate_generate_js__WEBPACK_IMPORTED_MODULE_3__/* .responder */ .j)(world, { ...limits, refused });
    const progress = (0,_track_progress_js__WEBPACK_IMPORTED_MODULE_11__/* .trackProgress */ .Z)(world, asking, Math.ceil(prepared.expected / shard.of));
    await Promise.all(parts.map((part) => askFirstLook(progress.ask, part)));
    progress.end();
    await (0,_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .journalMissing */ .S)(world, asking);
    const cases = parts.reduce((sum, { plan }) => sum + plan.cases.length + plan.newCases.length, 0);
    return { kind: "filled", cases, missing: asking.missing().size, spend: asking.spend() };
}
/** What a gate asks of a change, as it finds and prepares it itself. */
async function prepareAsked({ store, clock }, request) {
    const run = { name: (0,_epochs_js__WEBPACK_IMPORTED_MODULE_0__/* .runName */ .rt)(request), replay: false, asOf: request.asOf };
    const asOf = await (0,_epochs_js__WEBPACK_IMPORTED_MODULE_0__/* .asOfDay */ .SZ)(store, run, clock.now());
    const detected = await (0,_focus_js__WEBPACK_IMPORTED_MODULE_1__/* .detectFocused */ .p)(request);
    if (detected.kind === "stopped")
        return detected;
    const by = { suite: (0,_suite_js__WEBPACK_IMPORTED_MODULE_12__/* .suiteOf */ .E)(request.configPath), asOf };
    const { prepared } = await (0,_rollbacks_js__WEBPACK_IMPORTED_MODULE_9__/* .prepareUnlessBack */ .r)(store, detected, request, by);
    return { kind: "prepared", config: detected.config, prepared };
}
/** Every answer of the first look and, where both are there, its judgement. */
async function askFirstLook(ask, { plan, epochs }) {
    if (plan.alone) {
        await (0,_measure_alone_js__WEBPACK_IMPORTED_MODULE_4__/* .measureCasesAlone */ .T)(ask, plan, epochs);
        return;
    }
    const bench = (0,_measure_bench_js__WEBPACK_IMPORTED_MODULE_5__/* .benchOf */ .u)(ask, plan, epochs);
    await Promise.all([(0,_measure_look_js__WEBPACK_IMPORTED_MODULE_6__/* .lookOnce */ .ns)(bench, plan.cases), (0,_measure_look_js__WEBPACK_IMPORTED_MODULE_6__/* .lookOnce */ .ns)(bench, plan.newCases)]);
}
/** A share of what one run may spend and send a minute, so that all shards together keep to it. */
function shardLimits(limits, { of }) {
    const { maxUsd, maxCalls } = limits.budget;
    const share = (whole) => Math.max(1, Math.floor(whole / of));
    return {
        ...limits,
        budget: { maxUsd: (0,_units_js__WEBPACK_IMPORTED_MODULE_13__/* .usd */ .dR)(maxUsd / of), maxCalls: share(maxCalls) },
        pace(ref) {
            const { requestsPerMinute: requests, tokensPerMinute: tokens, ...pace } = limits.pace(ref);
            return {
                ...pace,
                ...(requests !== undefined && { requestsPerMinute: share(requests) }),
                ...(tokens !== undefined && { tokensPerMinute: share(tokens) }),
            };
        },
    };
}


/***/ }),

/***/ 84192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KI: () => (/* binding */ pendingBatches),
/* harmony export */   bA: () => (/* binding */ collectBatches),
/* harmony export */   no: () => (/* binding */ submitBatches)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var _models_provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4880);
/* harmony import */ var _store_notes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76837);



/** Topic of the notes that say which batches are under way (name: the provider's id). */
const BATCH_TOPIC = "batch";
/** What stands there once a batch's answers are in the store. */
const ENDED = "ended";
/** Below the providers' limits of 50,000 (OpenAI) and 100,000 (Anthropic), so that the bytes stay below theirs too. */
const MOST_ITEMS = 10_000;
const POLL_MS = 60_000;
/** Rows on their way to disk at a time. */
const IN_FLIGHT = 200;
const journaled = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        provider: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_models_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDER_NAMES */ .xd),
        model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        baseUrl: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        apiKeyEnv: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    }),
    items: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()])),
});
/** Batches that an earlier run, or this one, has submitted and not taken back. */
function pendingBatches(store) {
    return [...store.notes()].flatMap(({ topic, name, value }) => {
        const batch = topic === BATCH_TOPIC ? (0,_store_notes_js__WEBPACK_IMPORTED_MODULE_2__/* .readNote */ .VC)(journaled, value) : null;
        return batch === null ? [] : [{ id: name, ...batch }];
    });
}
/**
 * Submits requests in batches of one model each. What a provider refuses is a warning, and stays missing.
 *
 * @param requests of models with a batch API
 */
async function submitBatches(ports, requests) {
    const submitted = [];
    for (const group of Map.groupBy(requests, ({ ref }) => JSON.stringify(ref)).values()) {
        for (let at = 0; at < group.length; at += MOST_ITEMS) {
            const batch = await submit(ports, group.slice(at, at + MOST_ITEMS));
            if (batch !== null)
                submitted.push(batch);
        }
    }
    return submitted;
}
async function submit({ batches, store, log }, requests) {
    const { provider, model, baseUrl, apiKeyEnv } = requests[0].ref;
    const ref = { provider, model, baseUrl, apiKeyEnv };
    const api = await batches(ref);
    const reply = api === null || !("submit" in api)
        ? { ok: false, failure: api }
        : await api.submit(requests.map(({ key, request }) => ({ key, request })));
    if (!reply.ok) {
        const why = reply.failure?.message ?? "the provider has no batch API that is used";
        log.warn(`No batch of ${model} was submitted: ${why}`);
        return null;
    }
    const items = requests.map(({ key, sample, epoch }) => [key, sample, epoch]);
    await store.note(BATCH_TOPIC, reply.id, JSON.stringify({ ref, items }));
    return { id: reply.id, ref, items };
}
/**
 * Waits for batches and puts their answers into the store, one by one.
 *
 * @param untilMs by the monotonic clock; what has not ended by then stays journaled for a later run
 * @returns batches that are still under way
 */
async function collectBatches(ports, pending, { untilMs, answered }) {
    const { clock, signal } = ports;
    let waiting = pending;
    for (;;) {
        const left = [];
        for (const batch of waiting)
            if (!(await ended(ports, batch, answered)))
                left.push(batch);
        waiting = left;
        if (waiting.length === 0 || signal.aborted || clock.monotonic() >= untilMs)
            return waiting;
        await clock.sleep(Math.min(POLL_MS, untilMs - clock.monotonic()), signal);
    }
}
/** Whether a batch is over: its answers are in the store, or will never come. */
async function ended(ports, batch, answered) {
    const { batches, store, log } = ports;
    const { id, ref } = batch;
    const api = await batches(ref);
    if (api === null || !("state" in api)) {
        log.warn(`Batch ${id} cannot be asked for: ${api?.message ?? "no batch API"}`);
        return false;
    }
    const state = await api.state(id);
    if (state.kind === "running")
        return false;
    if (state.kind === "unreachable") {
        log.warn(`Batch ${id} cannot be asked for: ${state.failure.message}`);
        return false;
    }
    if (state.kind === "refused")
        log.warn(`Batch ${id} gives no answers: ${state.message}`);
    else if (!(await taken(ports, batch, api, answered)))
        return false;
    await store.note(BATCH_TOPIC, id, ENDED);
    return true;
}
/** Stores a batch's results; false where reading broke off, after which they are read again. */
async function taken({ store, clock, log }, { id, ref, items }, api, answered) {
    const asked = new Map(items.map(([key, sample, epoch]) => [key, { sample, epoch }]));
    const { provider, model } = ref;
    const failures = new Map();
    const writes = [];
    const broken = await api.results(id, async (result) => {
        const item = asked.get(result.key);
        // A key that was not asked is none of ours.
        if (item === undefined)
            return;
        if ("failed" in result) {
            failures.set(result.failed, (failures.get(result.failed) ?? 0) + 1);
            return;
        }
        const key = result.key;
        if (store.get(key) !== undefined)
            return;
        answered({ ref, response: result.response });
        const at = new Date(clock.now()).toISOString();
        writes.push(store.put({ key, provider, model, ...item, response: result.response, at }));
        if (writes.length >= IN_FLIGHT)
            await Promise.all(writes.splice(0));
    });
    await Promise.all(writes);
    for (const [why, count] of failures)
        log.warn(`${count} requests of batch ${id} failed: ${why}`);
    if (broken !== null)
        log.warn(`Batch ${id} could not be read: ${broken.message}`);
    return broken === null;
}


/***/ }),

/***/ 51565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ BATCH_PRICE)
/* harmony export */ });
/**
 * What a request costs in a batch, as a share of its ordinary price, at both providers that are asked so.
 * https://platform.openai.com/docs/guides/batch, https://docs.anthropic.com/docs/build-with-claude/batch-processing
 */
const BATCH_PRICE = 0.5;


/***/ }),

/***/ 58813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OV: () => (/* binding */ couldHideCell),
/* harmony export */   T4: () => (/* binding */ missedLoss),
/* harmony export */   Ys: () => (/* binding */ couldHideNote),
/* harmony export */   e8: () => (/* binding */ wouldHelpSentence),
/* harmony export */   sS: () => (/* binding */ hiddenLoss)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99155);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79129);


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

/***/ 73788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YL: () => (/* binding */ metricSaid),
/* harmony export */   iQ: () => (/* binding */ metricRowName),
/* harmony export */   nT: () => (/* binding */ metricCell),
/* harmony export */   ol: () => (/* binding */ foundMetrics)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99155);
/* harmony import */ var _unit_title_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79696);


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

/***/ 2491:
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
/* harmony import */ var _all_cases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79129);


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

/***/ 79696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ unitText),
/* harmony export */   x: () => (/* binding */ unitTitle)
/* harmony export */ });
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79129);

/** A unit at the head of a row or a line: a slice by its name. */
const unitTitle = (unit, style) => unit === _ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_CASES */ .S ? "All cases" : style.name(unit);
/** The same within a sentence. */
const unitText = (unit, style) => unit === _ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_CASES */ .S ? "all cases" : style.name(unit);


/***/ }),

/***/ 82076:
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
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49560);
/* harmony import */ var _could_hide_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58813);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73788);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99155);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79129);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2491);





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
