export const id = 1195;
export const ids = [1195];
export const modules = {

/***/ 12696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ localHistory)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
;// CONCATENATED MODULE: ./build/js/commands/local-history.js




/** Where a clone has the records of GitHub, once they are fetched. */
const BRANCHES = ["refs/remotes/origin/evenhand", "refs/heads/evenhand"];
/**
 * Records on a laptop: those of the folder, into which they are written, and those of the branch `evenhand` as far as the
 * clone has it.
 */
function localHistory(repository, dir, keys) {
    const folder = folderHistory(dir, keys);
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
