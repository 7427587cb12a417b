export const id = 9394;
export const ids = [9394];
export const modules = {

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
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31386);
/* harmony import */ var _git_git_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11374);
/* harmony import */ var _decide_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9494);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(43757);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(24306);
/* harmony import */ var _compared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58200);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26773);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13331);
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7648);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(55929);
/* harmony import */ var _stopped_by_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75328);
/* harmony import */ var _write_results_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1051);
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
        const repository = __addDisposableResource(env_1, await (0,_assemble_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryAt */ .uw)(around), true);
        const out = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(around.cwd, options.out);
        await (0,_write_results_js__WEBPACK_IMPORTED_MODULE_9__/* .clearResults */ ._)(out);
        const { store } = options;
        const comparison = await (0,_compared_js__WEBPACK_IMPORTED_MODULE_5__/* .compared */ .mU)(repository, options, { cwd: around.cwd, store });
        const place = { out, runUrl: null, artifact: null };
        const finished = await measured(comparison, { options, around, signal, place });
        (0,_present_js__WEBPACK_IMPORTED_MODULE_7__/* .present */ .E)(finished, around, options.json);
        if (finished.verdict.outcome === "not_applicable") {
            around.stderr.write(_plan_js__WEBPACK_IMPORTED_MODULE_6__.COMMITS_ONLY);
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
    const { options, around, signal, place } = run;
    const { config: configPath, replay, store: storePath } = options;
    try {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const assembled = __addDisposableResource(env_2, await (0,_assemble_js__WEBPACK_IMPORTED_MODULE_1__/* .assemble */ .fT)(around, { storePath, signal, answerer: null }), true);
            return "kind" in comparison
                ? await stopAndWrite(assembled, comparison, options, place)
                : await gateAndWrite(assembled, { comparison, configPath, replay, asOf: null }, place);
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
        if (!(error instanceof _store_store_js__WEBPACK_IMPORTED_MODULE_10__/* .StoreError */ .A || error instanceof _git_git_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .X))
            throw error;
        return stopAndWrite((0,_assemble_js__WEBPACK_IMPORTED_MODULE_1__/* .tellerFor */ .wN)(around), (0,_stopped_by_js__WEBPACK_IMPORTED_MODULE_8__/* .stoppedBy */ .$)(error), options, place);
    }
}
/** Runs the gate and writes its results; the verdict is on disk before anything else happens with it. */
async function gateAndWrite({ world, redact }, request, place) {
    const startedAt = world.clock.now();
    const began = world.clock.monotonic();
    const gated = await (0,_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .gate */ .Gj)(world, request);
    const run = (0,_run_record_js__WEBPACK_IMPORTED_MODULE_11__/* .recordOf */ .z)(gated, {
        startedAt,
        durationMs: world.clock.monotonic() - began,
        replay: request.replay,
        place,
    });
    return (0,_write_results_js__WEBPACK_IMPORTED_MODULE_9__/* .writeResults */ .K)(world, { verdict: gated.verdict, run, redact }, place);
}
/** A run that ends before there is anything to compare, told like any other. */
async function stopAndWrite({ world, redact }, stopped, asked, place) {
    const startedAt = world.clock.now();
    const facts = {
        version: _version_js__WEBPACK_IMPORTED_MODULE_12__/* .VERSION */ .x,
        suite: (0,_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .suiteOf */ .Ee)(asked.config),
        asOf: (0,_units_js__WEBPACK_IMPORTED_MODULE_13__/* .dayOf */ .kb)(startedAt),
        comparison: { baseName: asked.base, baseSha: asked.base, headSha: asked.head },
    };
    const gated = { verdict: (0,_decide_run_js__WEBPACK_IMPORTED_MODULE_4__/* .stoppedVerdict */ .lZ)(facts, stopped), spend: null, maxUsd: 0 };
    const run = (0,_run_record_js__WEBPACK_IMPORTED_MODULE_11__/* .recordOf */ .z)(gated, { startedAt, durationMs: 0, replay: false, place });
    return (0,_write_results_js__WEBPACK_IMPORTED_MODULE_9__/* .writeResults */ .K)(world, { verdict: gated.verdict, run, redact }, place);
}


/***/ }),

/***/ 75328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ stoppedBy)
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


/***/ })

};
