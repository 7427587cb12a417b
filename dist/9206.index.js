export const id = 9206;
export const ids = [9206];
export const modules = {

/***/ 14927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ placeAt)
/* harmony export */ });
/** The results of a run that is nobody's but the laptop's. */
const placeAt = (out) => ({
    out,
    runUrl: null,
    section: null,
    artifact: null,
});


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

/***/ 7648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24306);

/** What run.json says: everything about a run that a repetition would not repeat. */
function recordOf({ spend, maxUsd }, run) {
    const bill = { count: 0, usd: 0 };
    return {
        schema: "evenhand.run/1",
        version: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x,
        startedAt: new Date(run.startedAt).toISOString(),
        durationMs: Math.round(run.durationMs),
        costUsd: spend?.usd ?? 0,
        maxUsd,
        answers: spend?.answers ?? bill,
        judgements: spend?.judgements ?? bill,
        reused: spend?.reused ?? 0,
        inputTokens: spend?.inputTokens ?? 0,
        cachedInputTokens: spend?.cachedInputTokens ?? 0,
        cacheSavedUsd: spend?.savedUsd ?? 0,
        outputTokens: spend?.outputTokens ?? 0,
        calls: spend?.calls ?? 0,
        runUrl: run.place.runUrl,
        section: run.place.section,
        artifact: run.place.artifact,
        unpriced: spend?.unlisted ?? [],
        replay: run.replay,
    };
}


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

/***/ 97926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ filesIn),
/* harmony export */   u: () => (/* binding */ clearedPlace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50854);



/**
 * Takes away what an earlier run left under these names, so that a run that ends without a result leaves none.
 *
 * @throws UsageError where the directory cannot be made or written to, before anything is paid for
 */
async function clearedPlace(directory, names) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
        await Promise.all(names.map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), { force: true })));
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`results cannot be written to ${directory} (${why}); name another directory with --out`);
    }
}
/**
 * Files in a directory, made where it is missing. Each is written beside its place and moved there, so that a reader
 * or a crash never meets half a verdict.
 */
function filesIn(directory) {
    return {
        async put(name, text) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
            const partial = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `.${name}.${process.pid}.partial`);
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(partial, text, "utf8");
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(partial, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name));
            }
            catch (error) {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(partial, { force: true });
                throw error;
            }
        },
    };
}


/***/ }),

/***/ 72910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L8: () => (/* binding */ redFloorsGrid),
/* harmony export */   R6: () => (/* binding */ floorSentences),
/* harmony export */   aw: () => (/* binding */ floorsTitle),
/* harmony export */   h3: () => (/* binding */ redFloors),
/* harmony export */   nu: () => (/* binding */ allFloorsGrid),
/* harmony export */   sJ: () => (/* binding */ floorSentence),
/* harmony export */   x: () => (/* binding */ belowFloors)
/* harmony export */ });
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52877);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99155);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79129);
/* harmony import */ var _result_cell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70221);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82076);





/** What policy wants the candidate to reach, whatever production does. */
const OPEN_ROWS = 10;
const redFloors = ({ floors }) => floors.filter(({ red }) => red);
/** What policy's own names for the endpoints mean, in a sentence and in a table. */
const ENDPOINTS = new Map([
    ["rubric", { said: "the score", title: "Score" }],
    ["checks", { said: "the share of passing answers", title: "Checks passed" }],
]);
function floorName(floor, as, style) {
    const name = ENDPOINTS.get(floor.metric)?.[as] ?? style.name(floor.metric);
    return floor.unit === _ranking_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_CASES */ .S ? name : `${name} of ${style.name(floor.unit)}`;
}
/** "`grounded` is below its floor"; empty where none is red. */
function belowFloors(prompt, style) {
    const red = redFloors(prompt);
    if (red.length > 2)
        return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(red.length)} floors are not met`;
    const names = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(red.map((floor) => floorName(floor, "said", style)));
    if (red.length === 2)
        return `${names} are below their floors`;
    return red.length === 0 ? "" : `${names} is below its floor`;
}
function floorSentences(prompt, style) {
    const red = redFloors(prompt);
    if (red.length > 2)
        return ["The floors stand below, with who accepts no less."];
    return red.map((floor) => floorSentence(floor, style));
}
/** "`grounded`: 4.00 is the least that `owner` accepts (`reason`); the candidate reaches 3.42 ± 0.21." */
function floorSentence(floor, style) {
    const name = floorName(floor, "title", style);
    const why = `${value(floor.min, floor)} is the least that ${style.name(floor.owner)} accepts (${style.sentence(floor.reason)})`;
    return `${name}: ${why}; the candidate reaches ${measured(floor)}.`;
}
/** A share of answers as a percentage, everything else in its own unit. */
const value = (number, { metric }) => metric === "checks" ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .rate */ .TS)(number) : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .amount */ .vj)(number);
/** `3.42 ± 0.21`, since the upper bound is the upper end of the 90% interval; the bound itself for a share. */
function measured(floor) {
    const { mean, upper, metric } = floor;
    if (mean === null)
        return "";
    if (upper === null)
        return value(mean, floor);
    return metric === "checks"
        ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .rate */ .TS)(mean)}, at most ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .rate */ .TS)(upper)}`
        : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .amount */ .vj)(mean)} ± ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .amount */ .vj)(upper - mean)}`;
}
function resultOf({ red, mean, upper, min }) {
    if (red)
        return "not met";
    if (mean === null)
        return "not measured";
    if (mean >= min)
        return "met";
    return upper !== null && upper < min ? "not met" : "unclear";
}
function resultCell(floor, style) {
    const result = resultOf(floor);
    if (result !== "not met")
        return result;
    const strong = style.strong(result);
    return floor.red ? `${style.mark}${strong}${style.aside}` : `${strong}, does not gate`;
}
/** Rows without their prompt; `whole` adds why a floor is there. */
function cellsOf(floor, whole, style) {
    return [
        floorName(floor, "title", style),
        (0,_result_cell_js__WEBPACK_IMPORTED_MODULE_4__/* .unbroken */ .D_)(resultCell(floor, style)),
        (0,_result_cell_js__WEBPACK_IMPORTED_MODULE_4__/* .unbroken */ .D_)(measured(floor)),
        value(floor.min, floor),
        style.name(floor.owner),
        ...(whole ? [style.sentence(floor.reason)] : []),
    ];
}
const columns = [
    _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.left("Floor"),
    _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.left("Result"),
    _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.right("Measured"),
    _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.right("Minimum"),
    _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.left("Owner"),
];
/** The floors that turn the prompt red. */
function redFloorsGrid(prompt, style) {
    const red = redFloors(prompt);
    const shown = red.slice(0, OPEN_ROWS);
    const more = red.length - shown.length;
    const mark = (0,_result_cell_js__WEBPACK_IMPORTED_MODULE_4__/* .unbroken */ .D_)(`${style.mark}${style.strong("not met")}`);
    return {
        columns,
        rows: [
            ...shown.map((floor) => cellsOf(floor, false, style)),
            ...(more === 0 ? [] : [[`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(more)} more`, mark, "", "", ""]]),
        ],
    };
}
/** Every floor of the prompts with its reason, the red ones first, at most `limit`. */
function allFloorsGrid(prompts, limit, style) {
    const all = prompts.flatMap(({ name, floors }) => floors.map((floor) => ({ name, floor })));
    const rows = all.toSorted((a, b) => Number(b.floor.red) - Number(a.floor.red)).slice(0, limit);
    return (0,_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutEmptyColumns */ .LQ)({
        columns: [_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.left("Prompt"), ...columns, _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.left("Reason")],
        rows: rows.map(({ name, floor }) => [
            prompts.length > 1 ? style.name(name) : "",
            ...cellsOf(floor, true, style),
        ]),
    });
}
/** "2 floors: met", "3 floors: 1 not met, 2 met". */
function floorsTitle(floors) {
    const kinds = ["not met", "unclear", "met", "not measured"]
        .map((result) => ({
        result,
        number: floors.filter((of) => resultOf(of) === result).length,
    }))
        .filter(({ number }) => number > 0);
    const [only] = kinds;
    const each = kinds.map(({ result, number }) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(number)} ${result}`).join(", ");
    const said = only !== undefined && kinds.length === 1 ? only.result : each;
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(floors.length, "floor")}: ${said}`;
}


/***/ }),

/***/ 85758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cd: () => (/* binding */ commit),
/* harmony export */   fs: () => (/* binding */ docsUrl),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   qr: () => (/* binding */ footer),
/* harmony export */   rE: () => (/* binding */ version)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86632);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99155);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2491);



const PROJECT = "https://github.com/evenhand/evenhand";
/** What was compared, how much of it, what it cost, and where more is. */
function footer(verdict, run) {
    const prompts = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_1__/* .measuredPrompts */ .Ip)(verdict.prompts);
    const cases = prompts.reduce((sum, { coverage }) => sum + coverage.cases, 0);
    const complete = prompts.reduce((sum, { coverage }) => sum + coverage.complete, 0);
    const report = link("full report", run.runUrl);
    const parts = [
        comparedWith(verdict, prompts),
        verdict.suite === "default" ? "" : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(verdict.suite),
        run.section === null ? "" : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(run.section),
        cases === 0 ? "" : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(complete)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(cases)} cases`,
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .dollars */ .E9)(run.costUsd),
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(run.durationMs),
        report ?? "",
        `[how to read this](${docsUrl(verdict, "comment.md")})`,
        `Evenhand ${version(verdict)}`,
    ];
    return `<sub>${parts.filter((part) => part !== "").join(" · ")}</sub>`;
}
/** A page of the documentation as it was for the version that decided. */
const docsUrl = (verdict, page) => `${PROJECT}/blob/v${version(verdict)}/docs/${page}`;
function comparedWith({ base, head }, prompts) {
    const candidate = commit(head.sha);
    const against = prompts.map(({ production }) => production ?? { ref: base.name, sha: base.sha });
    const places = against.length === 0 ? [{ ref: base.name, sha: base.sha }] : against;
    const unique = new Map(places.map((of) => [`${of.ref} ${of.sha}`, of]));
    const production = [...unique.values()].flatMap(({ ref, sha }) => {
        const words = [ref === "" ? "" : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(ref), commit(sha)].filter((part) => part !== "");
        return words.length === 0 ? [] : [words.join(" at ")];
    });
    return candidate === "" || production.length === 0
        ? ""
        : `${candidate} against ${production.join(", ")}`;
}
/** A commit by eight digits; empty where files are compared and there is none. */
const commit = (sha) => /^[0-9a-f]{8,64}$/.test(sha) ? `\`${sha.slice(0, 8)}\`` : sha === "" ? "" : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(sha);
const version = (verdict) => /^[\w.+-]+$/.test(verdict.version) ? verdict.version : "unknown";
/** Only a plain web address becomes a link; anything else could end it and go on. */
const link = (text, url) => url !== null && /^https?:\/\/[\w.:/~%-]+$/.test(url) ? `[${text}](${url})` : null;


/***/ }),

/***/ 40685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ redactedVerdict),
/* harmony export */   p: () => (/* binding */ redacted)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83168);

/**
 * A verdict whose every text has passed the redactor. Done before anything is rendered: a renderer that shortens a
 * text could leave half a secret, which no redactor finds.
 */
const redactedVerdict = (verdict, redact) => _verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictSchema */ .$.parse(redacted(verdict, redact));
/** A value of JSON whose every text has passed the redactor. */
function redacted(value, redact) {
    if (typeof value === "string")
        return redact(value);
    if (Array.isArray(value))
        return value.map((of) => redacted(of, redact));
    if (value === null || typeof value !== "object")
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, redacted(of, redact)]));
}


/***/ }),

/***/ 70221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ resultCell),
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   VS: () => (/* binding */ mutedBy),
/* harmony export */   wF: () => (/* binding */ metricResult)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99155);

/** Below the heading only what is worse and gates has a mark; what is muted names who answers for it. */
function resultCell({ result, red, mute }, style) {
    if (result !== "worse")
        return unbroken(result);
    const worse = style.strong("worse");
    if (red)
        return unbroken(`${style.mark}${worse}${style.aside}`);
    return mute === null ? unbroken(`${worse}, does not gate`) : `${worse}, ${mutedBy(mute, style)}`;
}
/** A metric is muted with its slice, unless policy says more of it. */
const metricResult = ({ mute }, of) => ({
    result: of.result,
    red: of.red,
    mute: of.tier === "show" ? mute : null,
});
/** "muted to 1 Dec 2026 by `owner`". */
const mutedBy = (mute, style) => `muted to ${unbroken((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)(mute.until))} by ${style.name(mute.owner)}`;
/** Kept on one line by the browser. Only for cells of our own words: it changes every space. */
const unbroken = (cell) => cell.replaceAll(" ", "\u00A0");


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
