export const id = 394;
export const ids = [394,154];
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
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50404);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77618);
/* harmony import */ var _git_comparison_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34724);
/* harmony import */ var _git_git_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11374);
/* harmony import */ var _decide_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9494);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(43757);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(24306);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26773);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13331);
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7648);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(55929);
/* harmony import */ var _stopped_by_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75328);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(50854);
/* harmony import */ var _write_results_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(50214);
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
        const comparison = await (0,_git_comparison_js__WEBPACK_IMPORTED_MODULE_3__/* .compareRevisions */ .wo)(repository, options);
        const out = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(around.cwd, options.out);
        await (0,_write_results_js__WEBPACK_IMPORTED_MODULE_9__/* .clearResults */ ._)(out);
        if (!("kind" in comparison))
            await refuseCommittedStore(comparison.head, options.store);
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
        if (!(error instanceof _store_store_js__WEBPACK_IMPORTED_MODULE_10__/* .StoreError */ .A || error instanceof _git_git_error_js__WEBPACK_IMPORTED_MODULE_4__/* .GitError */ .X))
            throw error;
        return stopAndWrite((0,_assemble_js__WEBPACK_IMPORTED_MODULE_1__/* .tellerFor */ .wN)(around), (0,_stopped_by_js__WEBPACK_IMPORTED_MODULE_8__/* .stoppedBy */ .$)(error), options, place);
    }
}
/** Rows of the live store carry no signature: one that a branch brings along would decide its own gate. */
async function refuseCommittedStore(head, store) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)(store).replaceAll("\\", "/");
    const brought = (await head.list()).find((of) => of.path === path || of.path.endsWith(`/${path}`));
    if (brought === undefined)
        return;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .e(`${brought.path} is committed, and answers in it could be anybody's; remove it from git and ignore it, or name another --store`);
}
/** Runs the gate and writes its results; the verdict is on disk before anything else happens with it. */
async function gateAndWrite({ world, redact }, request, place) {
    const startedAt = world.clock.now();
    const began = world.clock.monotonic();
    const gated = await (0,_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .gate */ .Gj)(world, request);
    const run = (0,_run_record_js__WEBPACK_IMPORTED_MODULE_12__/* .recordOf */ .z)(gated, {
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
        version: _version_js__WEBPACK_IMPORTED_MODULE_13__/* .VERSION */ .x,
        suite: (0,_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .suiteOf */ .Ee)(asked.config),
        asOf: (0,_units_js__WEBPACK_IMPORTED_MODULE_14__/* .dayOf */ .kb)(startedAt),
        comparison: { baseName: asked.base, baseSha: asked.base, headSha: asked.head },
    };
    const gated = { verdict: (0,_decide_run_js__WEBPACK_IMPORTED_MODULE_5__/* .stoppedVerdict */ .lZ)(facts, stopped), spend: null, maxUsd: 0 };
    const run = (0,_run_record_js__WEBPACK_IMPORTED_MODULE_12__/* .recordOf */ .z)(gated, { startedAt, durationMs: 0, replay: false, place });
    return (0,_write_results_js__WEBPACK_IMPORTED_MODULE_9__/* .writeResults */ .K)(world, { verdict: gated.verdict, run, redact }, place);
}


/***/ }),

/***/ 26773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  COMMITS_ONLY: () => (/* binding */ COMMITS_ONLY),
  planCommand: () => (/* binding */ planCommand),
  told: () => (/* binding */ told)
});

// EXTERNAL MODULE: ./build/js/assemble.js + 10 modules
var assemble = __webpack_require__(50404);
// EXTERNAL MODULE: ./build/js/detect/detect.js + 4 modules
var detect = __webpack_require__(3811);
// EXTERNAL MODULE: ./build/js/git/comparison.js
var git_comparison = __webpack_require__(34724);
// EXTERNAL MODULE: ./build/js/prepare.js + 1 modules
var prepare = __webpack_require__(17709);
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
// EXTERNAL MODULE: ./build/js/report/words.js
var words = __webpack_require__(82076);
;// CONCATENATED MODULE: ./build/js/report/plan-text.js









/** A plan for the terminal: what each prompt would ask, cost and tell, then what would not be measured and why. */
function planText({ costs, forecasts, decided }) {
    const lines = costs.flatMap((cost) => {
        const forecast = forecasts.find(({ prompt }) => prompt === cost.prompt);
        return [costLine(cost), ...(forecast === undefined ? [] : forecastLines(forecast))];
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
const costLine = (cost) => {
    const { prompt, cases, answers, judgements, inputTokens, outputTokens, usd, priced } = cost;
    return (`${prompt}: ${(0,numbers/* count */.U9)(cases)} cases · ${(0,numbers/* count */.U9)(answers)} answers to ask · at most ${(0,numbers/* count */.U9)(judgements)} judgements before a recheck · ` +
        `${(0,numbers/* count */.U9)(inputTokens)} tokens in, ${(0,numbers/* count */.U9)(outputTokens)} out · about ${(0,numbers/* dollars */.E9)(usd)}` +
        (priced ? "" : " (a model without a listed price counts at the dearest)"));
};
function forecastLines({ warm, cold, slices, help }) {
    const points = (of) => (of === null ? "" : `≈ ${(0,numbers/* amount */.vj)(of)} points`);
    const grid = {
        columns: [
            report_grid/* column */.fi.left("Slice"),
            report_grid/* column */.fi.right("Cases"),
            report_grid/* column */.fi.right("Could hide"),
            report_grid/* column */.fi.right("Failing answers ruled out from"),
        ],
        rows: slices.map(({ unit, cases, couldHide, ruledOut }) => [
            unit === all_cases/* ALL_CASES */.S ? "All cases" : style/* plainStyle */.s.name(unit),
            (0,numbers/* count */.U9)(cases),
            points(couldHide),
            (0,numbers/* rate */.TS)(ruledOut),
        ]),
    };
    return [
        `  with this store: ${spanText(warm)}`,
        `  with an empty one: ${spanText(cold)}`,
        ...(0,terminal_grid/* gridLines */.Y)((0,report_grid/* withoutEmptyColumns */.LQ)(grid), WIDTH).map((line) => `  ${line}`),
        ...helpLines(help),
    ];
}
const WIDTH = 96;
/** `315 to 1,210 calls, $1.20 to $4.10, 3 to 11 min`: from nothing found to everything confirmed and rechecked. */
function spanText({ least, most, secondsACall }) {
    const minutes = (of) => (0,numbers/* count */.U9)(Math.max(1, Math.ceil(of)));
    return `${(0,numbers/* count */.U9)(least.calls)} to ${(0,numbers/* count */.U9)(most.calls)} calls, ${(0,numbers/* dollars */.E9)(least.usd)} to ${(0,numbers/* dollars */.E9)(most.usd)}, ${minutes(least.minutes)} to ${minutes(most.minutes)} min at ${secondsACall} s a call; the most if everything has to be confirmed and rechecked`;
}
function helpLines(help) {
    if (help === null)
        return [];
    const { unit, moreCases, samples } = help;
    const cases = moreCases === 0
        ? []
        : [
            `${(0,words/* counted */.hS)(moreCases, "more case")} in ${style/* plainStyle */.s.name(unit)} would rule its margin of failing answers out`,
        ];
    const drop = samples === null
        ? "no number of answers a case finds a drop of 0.20 there, only more cases do"
        : `${(0,words/* counted */.hS)(samples, "answer")} a case find a drop of 0.20 there`;
    return [
        `  would help: ${[...cases, drop].join("; ")}`,
        "  could hide: a drop of this size is missed in 1 run of 5 or less often; a rough guess from a usual judge's noise",
    ];
}

// EXTERNAL MODULE: ./build/js/units.js
var units = __webpack_require__(43757);
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
        const comparison = await (0,git_comparison/* compareRevisions */.wo)(repository, options);
        if ("kind" in comparison)
            return told(comparison, around);
        const request = {
            comparison,
            configPath: options.config,
            replay: false,
            asOf: null,
        };
        const detected = await (0,detect/* detect */.o)(request);
        if (detected.kind === "stopped")
            return told(detected, around);
        const store = (0,assemble/* existingStore */.PD)(around, options.store);
        try {
            const plan = await (0,prepare/* planReport */.sH)(store, detected, (0,units/* dayOf */.kb)((0,assemble/* systemClock */.ml)().now()));
            around.stdout.write(options.json ? `${JSON.stringify(plan, null, 2)}\n` : planText(plan));
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
/** Why there is nothing to measure, on stderr. */
function told({ reason, detail, problems }, { stderr }) {
    stderr.write(`${(0,log.logLine)(`${js_reason/* reasons */.Ot[reason].title}: ${detail}`)}\n`);
    for (const problem of problems)
        stderr.write(`${(0,log.logLine)((0,js_problem/* problemText */.fI)(problem))}\n`);
    return 2;
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


/***/ }),

/***/ 34724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   my: () => (/* binding */ comparison),
/* harmony export */   wd: () => (/* binding */ compareMerge),
/* harmony export */   wo: () => (/* binding */ compareRevisions)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50854);
/* harmony import */ var _git_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11374);



/**
 * What the command line compares: the merge of head into base, against base, as a pull request's test merge would be.
 * A revision that names no commit is a UsageError with the nearest name there is.
 */
async function compareRevisions(repository, revisions) {
    const baseSha = await commitOf(repository, revisions.base);
    const headSha = await commitOf(repository, revisions.head);
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
        changes: (watched) => repository.changes(baseSha, merged, watched),
    };
}
function noMergeBase(isShallow, { headSha, baseName }) {
    const both = `${baseName} and ${short(headSha)} have no common commit`;
    return isShallow
        ? `${both} in this shallow clone: run \`git fetch --unshallow\`, or check out with \`fetch-depth: 0\``
        : `${both}: their histories are unrelated`;
}
async function commitOf(repository, revision) {
    const sha = await repository.commit(revision);
    if (sha !== null)
        return sha;
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


/***/ })

};
