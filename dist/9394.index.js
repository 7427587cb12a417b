export const id = 9394;
export const ids = [9394];
export const modules = {

/***/ 92401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ filledText),
/* harmony export */   U: () => (/* binding */ fillShard)
/* harmony export */ });
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47180);
/* harmony import */ var _fill_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29689);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74291);
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99155);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82076);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50854);
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








/**
 * `evenhand gate --shard 3/8`: the store has the answers of these cases afterwards. Exit 0 also where some are missing,
 * since the gate on all shards' stores asks them again and decides.
 */
async function fillShard(options, around, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { config: configPath, store: storePath, shard, json, asOf = null } = options;
        if (options.replay)
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e("a replay asks nothing, so it needs no --shard");
        const repository = __addDisposableResource(env_1, await (0,_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryAt */ .uw)(around), true);
        const comparison = await (0,_compared_js__WEBPACK_IMPORTED_MODULE_4__/* .compared */ .mU)(repository, options, { cwd: around.cwd, store: storePath });
        if ("kind" in comparison)
            return (0,_tell_stopped_js__WEBPACK_IMPORTED_MODULE_5__/* .tellStopped */ .B)(comparison, around);
        const assembled = __addDisposableResource(env_1, await (0,_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .assemble */ .fT)(around, { storePath, signal, answerer: null }), true);
        const request = { comparison, configPath, replay: false, asOf };
        const filled = await (0,_fill_js__WEBPACK_IMPORTED_MODULE_1__/* .fill */ .GS)(assembled.world, request, shard);
        if (filled.kind === "stopped")
            return (0,_tell_stopped_js__WEBPACK_IMPORTED_MODULE_5__/* .tellStopped */ .B)(filled, around);
        around.stdout.write(json ? (0,_report_json_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleJson */ .$m)(filledJson(filled, shard)) : filledText(filled, shard));
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
/** What a shard did, in a line for log and terminal. */
function filledText({ cases, missing, spend }, { index, of }) {
    const { answers, judgements, reused, usd } = spend;
    const asked = `${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(answers.count, "answer")} and ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(judgements.count, "judgement")} for ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .dollars */ .E9)(usd)}`;
    const rest = missing === 0 ? "" : `; ${missing} came to nothing and will be asked again`;
    return `Shard ${index} of ${of}: ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(cases, "case")}, ${asked}, ${reused} there already${rest}.\n`;
}
const filledJson = ({ cases, missing, spend }, { index, of }) => ({
    shard: { index, of },
    cases,
    answers: spend.answers.count,
    judgements: spend.judgements.count,
    reused: spend.reused,
    missing,
    costUsd: spend.usd,
});


/***/ }),

/***/ 49394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gateAndWrite: () => (/* binding */ gateAndWrite),
/* harmony export */   gateCommand: () => (/* binding */ gateCommand),
/* harmony export */   stopAndWrite: () => (/* binding */ stopAndWrite)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47180);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94064);
/* harmony import */ var _generate_batch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84192);
/* harmony import */ var _decide_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9494);
/* harmony import */ var _history_history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42493);
/* harmony import */ var _suite_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(45818);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(43757);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(50854);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(24306);
/* harmony import */ var _compared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58200);
/* harmony import */ var _fill_shard_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92401);
/* harmony import */ var _finished_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(14927);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26773);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13331);
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7648);
/* harmony import */ var _local_history_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(12696);
/* harmony import */ var _stopped_by_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(75328);
/* harmony import */ var _write_results_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(60561);
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



















/** `evenhand gate`: the prompts that head changes, measured and decided; results in `--out`, summary on stdout. */
async function gateCommand(options, around, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { shard } = options;
        if (shard !== undefined)
            return (0,_fill_shard_js__WEBPACK_IMPORTED_MODULE_7__/* .fillShard */ .U)({ ...options, shard }, around, signal);
        const repository = __addDisposableResource(env_1, await (0,_assemble_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryAt */ .uw)(around), true);
        const out = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(around.cwd, options.out);
        await (0,_write_results_js__WEBPACK_IMPORTED_MODULE_12__/* .clearResults */ ._)(out);
        const { store } = options;
        const comparison = await (0,_compared_js__WEBPACK_IMPORTED_MODULE_6__/* .compared */ .mU)(repository, options, { cwd: around.cwd, store });
        const place = (0,_finished_js__WEBPACK_IMPORTED_MODULE_13__/* .placeAt */ .B)(out);
        const history = (0,_local_history_js__WEBPACK_IMPORTED_MODULE_10__/* .localHistory */ .K)(repository, around, options.history);
        const former = async () => (0,_history_history_js__WEBPACK_IMPORTED_MODULE_5__/* .signedIn */ .il)((await history.read()).found);
        const finished = await measured(comparison, { options, around, signal, place, former });
        (0,_present_js__WEBPACK_IMPORTED_MODULE_9__/* .present */ .E)(finished, around, options.json);
        if (finished.verdict.outcome === "not_applicable") {
            around.stderr.write(_plan_js__WEBPACK_IMPORTED_MODULE_8__.COMMITS_ONLY);
        }
        return finished.exitCode;
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
/** The verdict on disk, also where the store or git fails on the way. */
async function measured(comparison, run) {
    const { options, around, signal, place, former } = run;
    const { config: configPath, replay, store: storePath, asOf = null } = options;
    try {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const assembled = __addDisposableResource(env_2, await (0,_assemble_js__WEBPACK_IMPORTED_MODULE_1__/* .assemble */ .fT)(around, { storePath, signal, answerer: null }), true);
            const underWay = replay ? 0 : (0,_generate_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .pendingBatches */ .KI)(assembled.world.store).length;
            if (underWay > 0) {
                throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_14__/* .UsageError */ .e(`${underWay} batches are under way, and the gate would pay for the same once more: \`evenhand batch\` takes over what they answer`);
            }
            return "kind" in comparison
                ? await stopAndWrite(assembled, comparison, options, place)
                : await gateAndWrite(assembled, { comparison, configPath, replay, asOf, former }, place);
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            const result_2 = __disposeResources(env_2);
            if (result_2)
                await result_2;
        }
    }
    catch (error) {
        return stopAndWrite((0,_assemble_js__WEBPACK_IMPORTED_MODULE_1__/* .tellerFor */ .wN)(around), (0,_stopped_by_js__WEBPACK_IMPORTED_MODULE_11__/* .stoppedByFailure */ .p)(error), options, place);
    }
}
/** Runs the gate and writes its results; the verdict is on disk before anything else happens with it. */
async function gateAndWrite({ world, redact }, request, place) {
    const startedAt = world.clock.now();
    const began = world.clock.monotonic();
    const gated = await (0,_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .gate */ .G)(world, request);
    const run = (0,_run_record_js__WEBPACK_IMPORTED_MODULE_15__/* .recordOf */ .z)(gated, {
        startedAt,
        durationMs: world.clock.monotonic() - began,
        replay: request.replay,
        place,
    });
    return (0,_write_results_js__WEBPACK_IMPORTED_MODULE_12__/* .writeResults */ .K)(world, { verdict: gated.verdict, run, redact }, place);
}
/** A run that ends before there is anything to compare, told like any other. */
async function stopAndWrite({ world, redact }, stopped, asked, place) {
    const startedAt = world.clock.now();
    const facts = {
        version: _version_js__WEBPACK_IMPORTED_MODULE_16__/* .VERSION */ .x,
        suite: (0,_suite_js__WEBPACK_IMPORTED_MODULE_17__/* .suiteOf */ .E)(asked.config),
        asOf: (0,_units_js__WEBPACK_IMPORTED_MODULE_18__/* .dayOf */ .kb)(startedAt),
        comparison: { baseName: asked.base, baseSha: asked.base, headSha: asked.head },
    };
    const gated = { verdict: (0,_decide_run_js__WEBPACK_IMPORTED_MODULE_4__/* .stoppedVerdict */ .lZ)(facts, stopped), spend: null, maxUsd: 0 };
    const run = (0,_run_record_js__WEBPACK_IMPORTED_MODULE_15__/* .recordOf */ .z)(gated, { startedAt, durationMs: 0, replay: false, place });
    return (0,_write_results_js__WEBPACK_IMPORTED_MODULE_12__/* .writeResults */ .K)(world, { verdict: gated.verdict, run, redact }, place);
}


/***/ }),

/***/ 12696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ localHistory)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/js/git/work-tree.js
var work_tree = __webpack_require__(3857);
// EXTERNAL MODULE: ./build/js/report/files.js
var files = __webpack_require__(97926);
// EXTERNAL MODULE: ./build/js/history/history.js
var history_history = __webpack_require__(42493);
;// CONCATENATED MODULE: ./build/js/history/folder.js





/** Records as files below a folder, for runs without GitHub. */
function folderHistory(dir, keys) {
    return {
        signs: keys.length > 0,
        async read() {
            if ((await (0,promises_.stat)(dir).catch(() => null)) === null) {
                return { found: history_history/* NO_RECORDS */.Hk, complaint: null };
            }
            return { found: await (0,history_history/* recordsIn */.Q0)((0,work_tree/* workTree */._)(dir), keys), complaint: null };
        },
        async append(records) {
            try {
                for (const record of records) {
                    const { path, text } = (0,history_history/* recordFile */.mR)(record, keys[0] ?? null);
                    await (0,files/* filesIn */.n)((0,external_node_path_.join)(dir, (0,external_node_path_.dirname)(path))).put(path.slice(path.lastIndexOf("/") + 1), text);
                }
                return null;
            }
            catch (error) {
                const why = error instanceof Error ? error.message : String(error);
                return `no record could be kept in ${dir}: ${why}`;
            }
        },
    };
}

// EXTERNAL MODULE: ./build/js/history/record.js
var record = __webpack_require__(38140);
// EXTERNAL MODULE: ./build/js/git/git-error.js
var git_error = __webpack_require__(11374);
// EXTERNAL MODULE: ./build/js/signing-keys.js
var signing_keys = __webpack_require__(46090);
;// CONCATENATED MODULE: ./build/js/commands/local-history.js






/** Where a clone has the records of GitHub, once they are fetched. */
const BRANCHES = ["refs/remotes/origin/evenhand", "refs/heads/evenhand"];
/**
 * Records on a laptop: those of the folder, into which they are written, and those of the branch `evenhand` as far as the
 * clone has it.
 *
 * @param dir the folder, as the user names it
 */
function localHistory(repository, { cwd, env }, dir) {
    const keys = (0,signing_keys/* signingKeys */.a)(env);
    const folder = folderHistory((0,external_node_path_.resolve)(cwd, dir), keys);
    return {
        signs: folder.signs,
        async read() {
            const { found } = await folder.read();
            try {
                return { found: joined(found, await branchRecords(repository, keys)), complaint: null };
            }
            catch (error) {
                if (!(error instanceof git_error/* GitError */.X))
                    throw error;
                return { found, complaint: error.message };
            }
        },
        append: folder.append,
    };
}
async function branchRecords(repository, keys) {
    for (const branch of BRANCHES) {
        const commit = await repository.commit(branch);
        if (commit !== null)
            return (0,history_history/* recordsIn */.Q0)(repository.tree(commit), keys);
    }
    return null;
}
const joined = (one, other) => other === null
    ? one
    : {
        records: (0,record/* inOrder */.al)([...other.records, ...one.records]),
        signed: new Set([...other.signed, ...one.signed]),
        unreadable: other.unreadable + one.unreadable,
    };


/***/ }),

/***/ 75328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ stoppedBy),
/* harmony export */   p: () => (/* binding */ stoppedByFailure)
/* harmony export */ });
/* harmony import */ var _git_git_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11374);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55929);


/** An error that ended a run, as the ending that the verdict tells. */
function stoppedBy(error) {
    const detail = error instanceof Error ? error.message : String(error);
    const own = error instanceof _store_store_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A ? "storage_failed" : "internal_error";
    const reason = error instanceof _git_git_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X ? error.reason : own;
    return { kind: "stopped", reason, detail, problems: [] };
}
/** The same of what a store or git may come to at any time; every other error is thrown again. */
function stoppedByFailure(error) {
    if (!(error instanceof _store_store_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A || error instanceof _git_git_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X))
        throw error;
    return stoppedBy(error);
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

/***/ 42493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ NO_RECORDS),
/* harmony export */   Q0: () => (/* binding */ recordsIn),
/* harmony export */   il: () => (/* binding */ signedIn),
/* harmony export */   mR: () => (/* binding */ recordFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27597);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74291);
/* harmony import */ var _store_mac_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67639);
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18764);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87904);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38140);






/** Those that somebody with one of our keys has written. */
const signedIn = ({ records, signed }) => records.filter((record) => signed.has(record));
const NO_RECORDS = { records: [], signed: new Set(), unreadable: 0 };
/** A record's file: the record beside its signature, null where its run had no key. */
function recordFile(record, key) {
    const mac = key && (0,_store_mac_js__WEBPACK_IMPORTED_MODULE_1__/* .sign */ ._S)(key, "record", record);
    return { path: (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .pathOf */ .XM)(record), text: (0,_report_json_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleJson */ .$m)({ record, mac }) };
}
/** Every record below `records/`. A file that is none is counted, and hides no other. */
async function recordsIn(tree, keys) {
    const entries = await tree.list();
    const paths = entries.flatMap(({ kind, odd, path }) => kind === "file" && !odd && (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecordPath */ .$k)(path) ? [path] : []);
    const files = (await tree.read(paths)).map((bytes) => readRecord(bytes, keys));
    const found = files.filter((file) => file !== null);
    return {
        records: (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .inOrder */ .al)(found.map(({ record }) => record)),
        signed: new Set(found.flatMap(({ record, signed }) => (signed ? [record] : []))),
        unreadable: files.length - found.length,
    };
}
const recordJson = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    record: zod__WEBPACK_IMPORTED_MODULE_4__/* .custom */ .IeY((value) => value !== undefined),
    mac: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
});
function readRecord(bytes, keys) {
    const text = (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeText */ .g)(bytes, "record");
    const reading = text.ok ? (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .Vh)(text.value.text) : null;
    const file = recordJson.safeParse(reading?.ok === true ? reading.value : null).data;
    const record = file === undefined ? null : (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRecord */ .Hh)(file.record);
    if (file === undefined || record === null)
        return null;
    const signed = file.mac !== null && (0,_store_mac_js__WEBPACK_IMPORTED_MODULE_1__/* .isSigned */ .JI)(keys, "record", file.record, file.mac);
    return { record, signed };
}


/***/ }),

/***/ 38140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ isRecordPath),
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* unused harmony export recordSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95452);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43757);
/* harmony import */ var _verdict_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22992);




/**
 * What a run leaves of one prompt: which version was in production on a day, and on what evidence. Scores and digests
 * alone, never a prompt, a case or an answer: whoever may read the repository reads it. Changing a field's meaning
 * needs a new `schema` value, and `parseRecord` goes on reading the old ones.
 */
const day = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().transform((text, context) => {
    const parsed = (0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDay */ .Iq)(text);
    if (parsed === null)
        context.addIssue("is no day");
    return parsed;
});
/** A version, and the model that answered by it. */
const version = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ asked: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), answered: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) }).nullable(),
});
const rates = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ baseline: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), candidate: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() }).nullable();
const slice = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** Slice name, or `(all)`. */
    unit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    cases: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
    result: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["worse", "better", "not worse", "unclear"]),
    /** Candidate less baseline in points, with its 90 % interval. */
    score: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ mean: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), interval: _verdict_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .interval */ .YP.nullable() }).nullable(),
    /** Shares of failing answers, by checks and by the judge. */
    check: rates,
    judge: rates,
});
const recordSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("evenhand.record/1"),
    /** `gate`: a change that became production; `sweep`: production measured as it is. */
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["gate", "sweep"]),
    suite: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    prompt: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    day,
    /** Commit that holds the candidate: production from this record on. */
    sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Run on GitHub; null elsewhere. */
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), attempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
    /** What decided: digests of the configuration and of the eval set, and the judge. */
    policy: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    evalSet: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
    judge: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ asked: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), answered: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), rubric: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })
        .nullable(),
    /** What it was compared with; null where there was nothing. Of a sweep: the same version's earlier answers. */
    baseline: version.nullable(),
    candidate: version,
    /** The day of the answers that a sweep compares with; null for a gate, and for a prompt's first sweep. */
    anchor: day.nullable(),
    outcome: _verdict_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .outcome */ .bu,
    reason: _verdict_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .reason */ .l.nullable(),
    /** SHA-256 of the run's own report, such as `verdict.json`. */
    verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    slices: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(slice),
});
/** A prompt's verdict as a record; null where there is no version that it could be of. */
function recordOf(prompt, facts, anchor = null) {
    const { candidate, baseline, evalSet, judge } = prompt;
    if (candidate === null)
        return null;
    return {
        schema: "evenhand.record/1",
        ...facts,
        prompt: prompt.name,
        path: candidate.path,
        evalSet: evalSet && { path: evalSet.path, version: evalSet.version },
        judge: judge && {
            asked: judge.asked,
            answered: [...judge.answered],
            rubric: judge.rubricVersion,
        },
        baseline: baseline && versionOf(baseline),
        candidate: versionOf(candidate),
        anchor,
        outcome: prompt.outcome,
        reason: prompt.reason,
        slices: prompt.units.map(({ unit, cases, result, score, check, judge: judged }) => ({
            unit,
            cases,
            result,
            score: score && { mean: score.mean, interval: score.interval },
            check: check && { baseline: check.baseline, candidate: check.candidate },
            judge: judged && { baseline: judged.baseline, candidate: judged.candidate },
        })),
    };
}
const versionOf = ({ version: digest, model }) => ({
    digest,
    model: model && { asked: model.asked, answered: [...model.answered] },
});
/**
 * The file of a record on its branch. By what was measured and under which policy, not by the run: the same sweep twice
 * is one file. An inconclusive one has a file of its own, so that it never takes the place of one that says something.
 */
function pathOf(record) {
    const { kind, suite, prompt, day: on, sha, policy, candidate, outcome: ended } = record;
    const name = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)([kind, suite, prompt, sha, policy, candidate.digest]).slice(0, 16);
    const ending = ended === "inconclusive" ? ".inconclusive" : "";
    return `records/${on.slice(0, 7)}/${on}-${kind}-${name}${ending}.json`;
}
const isRecordPath = (path) => /^records\/\d{4}-\d{2}\/[^/]+\.json$/.test(path);
/** A value of this schema; null for anything else, which a later version may have written. */
const parseRecord = (value) => recordSchema.safeParse(value).data ?? null;
/** Oldest first: by day, and within it by run, whose clocks may differ. */
function inOrder(records) {
    return records.toSorted((a, b) => {
        if (a.day !== b.day)
            return a.day < b.day ? -1 : 1;
        return runNumber(a) - runNumber(b) || attempt(a) - attempt(b);
    });
}
const runNumber = ({ run }) => Number(run?.id ?? 0);
const attempt = ({ run }) => Number(run?.attempt ?? 0);


/***/ }),

/***/ 46090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ signingKeys)
/* harmony export */ });
/* harmony import */ var _store_mac_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67639);

const cacheKey = "EVENHAND_CACHE_KEY";
/**
 * Providers' keys are longer. What a server of one's own takes for a key is known to everybody (`ollama`, `EMPTY`,
 * `sk-no-key-required`): whoever can write a cache entry could sign with it.
 */
const SHORTEST_KEY = 20;
/**
 * Keys that sign rows on their way between stores, the signing one first. The others are accepted, so that a key added or replaced
 * does not throw away what is paid for. Empty in a run without secrets, which therefore trusts and writes nothing.
 */
function signingKeys(env) {
    const own = env[cacheKey];
    return [
        ...(own ? [(0,_store_mac_js__WEBPACK_IMPORTED_MODULE_0__/* .macKey */ .FP)("cache-key", own)] : []),
        ...providerKeys(env).map((key) => (0,_store_mac_js__WEBPACK_IMPORTED_MODULE_0__/* .macKey */ .FP)("provider-key", key)),
    ];
}
function providerKeys(env) {
    return Object.keys(env)
        .filter((name) => name.endsWith("_API_KEY") && !name.startsWith("INPUT_"))
        .toSorted()
        .flatMap((name) => env[name] ?? [])
        .filter((key) => key.length >= SHORTEST_KEY);
}


/***/ }),

/***/ 67639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FP: () => (/* binding */ macKey),
/* harmony export */   JI: () => (/* binding */ isSigned),
/* harmony export */   _S: () => (/* binding */ sign)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95452);


/**
 * The key of a store's signatures: from EVENHAND_CACHE_KEY where it is set, else from the provider's key,
 * which the same people hold. HKDF-SHA-256 (RFC 5869), so neither text can be found from a signature, and the
 * two sources never give the same key.
 */
function macKey(source, secret) {
    return new Uint8Array((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hkdfSync)("sha256", secret, "evenhand", `store-mac/1/${source}`, 32));
}
/** HMAC-SHA-256 over the kind and the canonical JSON, as 64 hex digits. */
function sign(key, kind, value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", key)
        .update(`${kind}\n${(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(value)}`)
        .digest("hex");
}
/** Whether one of the keys signed the value. In constant time, so that a forger learns nothing from the clock. */
function isSigned(keys, kind, value, mac) {
    const given = Buffer.from(mac, "utf8");
    return keys.some((key) => {
        const expected = Buffer.from(sign(key, kind, value), "utf8");
        return given.length === expected.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(given, expected);
    });
}


/***/ })

};
