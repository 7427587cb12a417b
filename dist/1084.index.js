export const id = 1084;
export const ids = [1084];
export const modules = {

/***/ 91043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   selftestCommand: () => (/* binding */ selftestCommand)
/* harmony export */ });
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47180);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74291);
/* harmony import */ var _report_selftest_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37959);
/* harmony import */ var _selftest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97814);
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






/** `evenhand selftest`: how often the gate cries wolf on base's own prompts, and what it finds. */
async function selftestCommand(options, around, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { base, config: configPath, store: storePath, runs, json } = options;
        const repository = __addDisposableResource(env_1, await (0,_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryAt */ .uw)(around), true);
        const comparison = await (0,_compared_js__WEBPACK_IMPORTED_MODULE_4__/* .compared */ .mU)(repository, { base, head: base }, { cwd: around.cwd, store: storePath });
        if ("kind" in comparison)
            return (0,_tell_stopped_js__WEBPACK_IMPORTED_MODULE_5__/* .tellStopped */ .B)(comparison, around);
        const assembled = __addDisposableResource(env_1, await (0,_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .assemble */ .fT)(around, { storePath, signal, answerer: null }), true);
        const report = await (0,_selftest_js__WEBPACK_IMPORTED_MODULE_3__/* .selftest */ .Z)(assembled.world, {
            comparison,
            configPath,
            prompt: options.prompt ?? null,
            runs,
            live: liveName(options.live),
        });
        if ("kind" in report)
            return (0,_tell_stopped_js__WEBPACK_IMPORTED_MODULE_5__/* .tellStopped */ .B)(report, around);
        const text = json ? (0,_report_json_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleJson */ .$m)(report) : (0,_report_selftest_text_js__WEBPACK_IMPORTED_MODULE_2__/* .selftestText */ .o)(report, around.stdout.columns);
        around.stdout.write(assembled.redact(text));
        return report.prompts.some(({ measured }) => measured === null) ? 2 : 0;
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
/** `--live` alone: named by the day. */
const liveName = (live) => live === false ? null : live === true ? "" : live;


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

/***/ 48406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ detectStanding),
/* harmony export */   b: () => (/* binding */ versionsIn)
/* harmony export */ });
/* harmony import */ var _git_git_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11374);
/* harmony import */ var _text_by_code_point_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47666);
/* harmony import */ var _policy_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67502);
/* harmony import */ var _production_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74229);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79780);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68817);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46854);
/* harmony import */ var _stopped_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56121);
/* harmony import */ var _tree_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26210);









async function detectStanding(comparison, configPath) {
    try {
        const files = await (0,_tree_files_js__WEBPACK_IMPORTED_MODULE_6__/* .treeFiles */ .C)(comparison.base);
        const read = await (0,_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .readPolicy */ .T)(files, files, configPath);
        if (read.kind === "stopped")
            return read;
        const { config } = read;
        const side = (0,_side_js__WEBPACK_IMPORTED_MODULE_4__/* .sideOf */ .J)(files, config.prompts);
        const trees = { base: side, head: side, policy: files };
        const standing = await (0,_standing_js__WEBPACK_IMPORTED_MODULE_5__/* .readStanding */ .Z)(trees, (0,_production_js__WEBPACK_IMPORTED_MODULE_2__/* .productions */ .B)(comparison, side, config));
        const warnings = [...side.problems, ...standing.warnings];
        if (standing.prompts.length === 0) {
            return (0,_stopped_js__WEBPACK_IMPORTED_MODULE_7__/* .stoppedBy */ .$)(warnings.length > 0 ? warnings : [noPrompt(configPath)]);
        }
        const evalSets = standing.prompts.flatMap(({ evalSet }) => evalSet ?? []);
        return {
            kind: "standing",
            config,
            prompts: standing.prompts.toSorted((a, b) => (0,_text_by_code_point_js__WEBPACK_IMPORTED_MODULE_8__/* .byCodePoint */ .H)(a.name, b.name)),
            policyProblems: await (0,_policy_names_js__WEBPACK_IMPORTED_MODULE_1__/* .policyProblems */ .NP)(config, trees, evalSets),
            warnings,
        };
    }
    catch (error) {
        if (!(error instanceof _git_git_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X))
            throw error;
        return { kind: "stopped", reason: error.reason, detail: error.message, problems: [] };
    }
}
/** The versions of another tree as they would be in production, by prompt name, under today's rules. */
async function versionsIn(tree, { prompts }) {
    const side = (0,_side_js__WEBPACK_IMPORTED_MODULE_4__/* .sideOf */ .J)(await (0,_tree_files_js__WEBPACK_IMPORTED_MODULE_6__/* .treeFiles */ .C)(tree), prompts);
    const trees = { base: side, head: side, policy: side.files };
    const standing = await (0,_standing_js__WEBPACK_IMPORTED_MODULE_5__/* .readStanding */ .Z)(trees, async (group) => ({
        ok: true,
        value: { files: side.files, group, lagging: null },
    }));
    return new Map(standing.prompts.map(({ name, version }) => [name, version]));
}
const noPrompt = (file) => ({
    file,
    line: null,
    message: "`prompts[].files` matches no prompt that is in production",
    hint: "mend the pattern; it is matched against paths from the repository's root",
});


/***/ }),

/***/ 26872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ planStanding)
/* harmony export */ });
/* harmony import */ var _detect_standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46854);
/* harmony import */ var _calibrated_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28100);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82589);
/* harmony import */ var _policy_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(285);




/** What to measure of a prompt in production against itself, under the policy in production. */
function planStanding(prompt, { config, policyProblems }, asOf) {
    const itself = (0,_detect_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .againstItself */ .B)(prompt);
    const policy = { config, policyProblems, bootstrap: false, policyChanges: [] };
    const refused = (0,_policy_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedByPolicy */ .S2)(itself, policy, asOf);
    if (refused !== null)
        return { ok: false, unplannable: refused };
    const planned = (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planPrompt */ .wh)(itself, config);
    if (!planned.ok)
        return planned;
    return { ok: true, plan: (0,_calibrated_js__WEBPACK_IMPORTED_MODULE_1__/* .heldToCalibration */ .fh)(planned.plan, itself, config, asOf) };
}


/***/ }),

/***/ 6690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ displayWidth),
/* harmony export */   k: () => (/* binding */ wrapped)
/* harmony export */ });
/* harmony import */ var _escape_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58559);

// East Asian wide and fullwidth blocks, and what terminals draw as emoji.
const wide = /^(?:[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u{3000}-\u{303E}\u{FF01}-\u{FF60}\u{FFE0}-\u{FFE6}]|\p{Emoji_Presentation}|\p{Extended_Pictographic}\u{FE0F})/u;
/** Columns that a terminal gives a visible text: two for wide characters and emoji, one a grapheme otherwise. */
function displayWidth(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    return (0,_escape_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .graphemes */ .ls)(text).reduce((sum, grapheme) => sum + (wide.test(grapheme) ? 2 : 1), 0);
}
/**
 * Lines of at most `columns`, broken between words; a longer word is broken inside. All begin as far in as the text,
 * as JSON does, which takes half of the columns at most.
 */
function wrapped(text, columns) {
    const indent = " ".repeat(Math.min(text.search(/[^ ]|$/), columns >> 1));
    return brokenLines(text.trimStart(), columns - indent.length).map((line) => indent + line);
}
function brokenLines(text, columns) {
    const lines = [];
    let line = "";
    for (const word of text.split(" ").flatMap((piece) => pieces(piece, columns))) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (line !== "" && displayWidth(longer) > columns) {
            lines.push(line);
            line = word;
        }
        else {
            line = longer;
        }
    }
    return [...lines, line];
}
function pieces(word, columns) {
    if (displayWidth(word) <= columns)
        return [word];
    const parts = [""];
    for (const grapheme of (0,_escape_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .graphemes */ .ls)(word)) {
        const last = parts.at(-1) ?? "";
        if (displayWidth(last + grapheme) > columns && last !== "")
            parts.push(grapheme);
        else
            parts[parts.length - 1] = last + grapheme;
    }
    return parts;
}


/***/ }),

/***/ 19794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ gridLines)
/* harmony export */ });
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6690);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86632);
/* harmony import */ var _escape_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58559);



/** A name is never cut shorter than this for a narrow terminal. */
const NARROWEST = 16;
/** A table as aligned lines, the title first; the first column gives way where the terminal is narrow. */
function gridLines({ columns, rows }, width) {
    const plain = [columns.map(({ title }) => title), ...rows].map((cells) => cells.map((cell) => cell.replaceAll("\u00A0", " ")));
    const others = columns.slice(1).map((_, index) => widest(plain, index + 1));
    const room = Math.max(NARROWEST, width - others.reduce((sum, of) => sum + of + GAP.length, 0));
    const cut = plain.map(([first = "", ...rest]) => [
        (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(first) > room ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .lx)(first, room, _escape_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK) : first,
        ...rest,
    ]);
    const widths = columns.map((_, index) => widest(cut, index));
    return cut.map((cells) => cells
        .map((cell, index) => padded(cell, widths[index] ?? 0, columns[index]?.align ?? "left"))
        .join(GAP)
        .trimEnd());
}
const GAP = "  ";
const widest = (rows, index) => Math.max(0, ...rows.map((cells) => (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(cells[index] ?? "")));
function padded(cell, width, align) {
    const space = " ".repeat(Math.max(0, width - (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(cell)));
    return align === "left" ? cell + space : space + cell;
}


/***/ }),

/***/ 59561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ noteSelfTest),
/* harmony export */   y: () => (/* binding */ citedSelfTest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95452);
/* harmony import */ var _store_notes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76837);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43757);




const TOPIC = "selftest";
/** What a run cited, by the run: a replay cites the same, whatever was measured since. */
const CITED_TOPIC = "selftest-cited";
const onRecord = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    falseAlarms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1),
    runs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(),
    day: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().refine((day) => (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDay */ .Iq)(day) !== null),
    withinVariance: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().nullable(),
});
/** What a self-test is of: production's version and its model, the cases, the judge, and the policy that decides. */
function nameOf({ evalSet, baseline, judge }, { gate }) {
    const [model, critic] = [baseline.entry, judge?.entry ?? null].map((entry) => entry && [entry.ref.provider, entry.ref.model, entry.ref.baseUrl]);
    // As JSON has it: undefined and absent are one.
    const policy = JSON.stringify(gate);
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)([baseline.digest, model ?? null, evalSet.digest, critic ?? null, policy]);
}
/** Leaves a self-test's figures for the runs to come. */
function noteSelfTest(store, plan, config, found) {
    return store.note(TOPIC, nameOf(plan, config), JSON.stringify(found));
}
/** The latest self-test on record, journaled for a replay; null where there is none. */
async function citedSelfTest(store, plan, config, run) {
    const name = nameOf(plan, config);
    const journal = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)([run.name, name]);
    if (run.replay)
        return (0,_store_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .readNote */ .VC)(onRecord, store.recall(CITED_TOPIC, journal));
    const noted = store.recall(TOPIC, name);
    if (noted !== undefined)
        await (0,_store_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .noteAnew */ .CV)(store, CITED_TOPIC, journal, noted);
    return (0,_store_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .readNote */ .VC)(onRecord, noted);
}


/***/ })

};
