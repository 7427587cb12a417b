export const id = 5151;
export const ids = [5151];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


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

/***/ 65151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  logCommand: () => (/* binding */ logCommand),
  showCommand: () => (/* binding */ showCommand)
});

// EXTERNAL MODULE: ./build/js/assemble.js + 6 modules
var assemble = __webpack_require__(47180);
;// CONCATENATED MODULE: ./build/js/history/log.js
/** Versions of every prompt in the order in which they came; a version that came back has two tenures. */
function tenuresOf(records) {
    const prompts = Map.groupBy(records, ({ prompt }) => prompt);
    return [...prompts.values()].flatMap(tenuresOfOne);
}
function tenuresOfOne(records) {
    const groups = [];
    for (const record of records) {
        const last = groups.at(-1);
        if (last?.[0]?.candidate.digest === record.candidate.digest)
            last.push(record);
        else
            groups.push([record]);
    }
    return groups.map((group, index) => {
        const [first] = group;
        return {
            prompt: first.prompt,
            version: first.candidate.digest,
            since: first.day,
            until: groups[index + 1]?.[0]?.day ?? null,
            records: group,
        };
    });
}
/** What was in production at the end of a day, with the records up to then; null where nothing is known of it. */
function liveOn(records, prompt, day) {
    const known = records.filter((of) => of.prompt === prompt);
    const tenure = tenuresOf(known.filter((of) => of.day <= day)).at(-1);
    if (tenure === undefined)
        return null;
    const until = tenuresOf(known).find(({ version, since }) => version === tenure.version && since === tenure.since)?.until;
    return { ...tenure, until: until ?? null };
}
/** The last record that measured something: the evidence that a version rests on; null where none did. */
const evidenceOf = ({ records }) => records.findLast(({ outcome }) => outcome === "pass" || outcome === "fail") ?? null;

// EXTERNAL MODULE: ./build/js/report/footer.js
var footer = __webpack_require__(85758);
// EXTERNAL MODULE: ./build/js/report/grid.js
var grid = __webpack_require__(52877);
// EXTERNAL MODULE: ./build/js/report/numbers.js
var report_numbers = __webpack_require__(99155);
// EXTERNAL MODULE: ./build/js/report/style.js
var style = __webpack_require__(90084);
// EXTERNAL MODULE: ./build/js/report/unit-title.js
var unit_title = __webpack_require__(79696);
// EXTERNAL MODULE: ./build/js/report/words.js
var words = __webpack_require__(82076);
;// CONCATENATED MODULE: ./build/js/history/log-text.js







/** The history for a terminal. */
/** A row a tenure, the newest first. */
function logGrid(tenures) {
    return (0,grid/* withoutEmptyColumns */.LQ)({
        columns: [
            grid/* column */.fi.left("Prompt"),
            grid/* column */.fi.left("In production since"),
            grid/* column */.fi.left("until"),
            grid/* column */.fi.left("Version"),
            grid/* column */.fi.left("Commit"),
            grid/* column */.fi.left("Last evidence"),
        ],
        rows: tenures
            .toReversed()
            .map((tenure) => [
            style/* plainStyle */.s.name(tenure.prompt),
            (0,report_numbers/* day */.vd)(tenure.since),
            tenure.until === null ? "" : (0,report_numbers/* day */.vd)(tenure.until),
            style/* plainStyle */.s.name(tenure.version.slice(0, 12)),
            commitOf(tenure),
            evidenceText(evidenceOf(tenure)),
        ]),
    });
}
const commitOf = ({ records }) => (0,footer/* commit */.cd)(records[0]?.sha ?? "").replaceAll("`", "");
const evidenceText = (record) => record === null
    ? "none"
    : `${words/* outcomeWords */.wX[record.outcome].toLowerCase()}, ${record.kind} of ${(0,report_numbers/* day */.vd)(record.day)}`;
/** One version and what it rested on, line by line. */
function showLines(tenure, on) {
    const record = tenure.records.at(-1);
    const evidence = evidenceOf(tenure);
    const { model } = evidence?.candidate ?? record.candidate;
    const until = tenure.until === null ? "" : `, until ${(0,report_numbers/* day */.vd)(tenure.until)}`;
    return [
        `${style/* plainStyle */.s.name(tenure.prompt)} on ${(0,report_numbers/* day */.vd)(on)}: version ${style/* plainStyle */.s.name(tenure.version.slice(0, 12))}`,
        `  In production since ${(0,report_numbers/* day */.vd)(tenure.since)}${until}; ${(0,words/* counted */.hS)(tenure.records.length, "record")} of it by then.`,
        `  Its text: ${textOf(record)}`,
        ...(model === null
            ? []
            : [
                `  Model ${style/* plainStyle */.s.name(model.asked)}, answered by ${(0,words/* listSome */.XT)(model.answered, 3, style/* plainStyle */.s.name)}`,
            ]),
        ...(evidence === null
            ? ["  Nothing was measured of it: no gate and no sweep that said something is on record."]
            : evidenceLines(evidence)),
    ];
}
/** A command to copy, where nothing in it could be another one: anybody who may push can write a record. */
function textOf({ sha, path }) {
    const isPlain = /^[0-9a-f]{8,64}$/.test(sha) && /^\w[\w./-]*$/.test(path);
    return isPlain ? `git show ${sha}:${path}` : `${style/* plainStyle */.s.sentence(path)} at ${style/* plainStyle */.s.name(sha)}`;
}
function evidenceLines(record) {
    const { policy, evalSet, judge, run, slices } = record;
    const from = run === null ? "" : `, run ${style/* plainStyle */.s.name(run.id)}`;
    const held = [
        evalSet === null
            ? ""
            : `eval set ${style/* plainStyle */.s.name(evalSet.path)} (${style/* plainStyle */.s.name(evalSet.version.slice(0, 12))})`,
        policy === null ? "" : `policy ${style/* plainStyle */.s.name(policy.slice(0, 12))}`,
        judge === null ? "" : `judge ${style/* plainStyle */.s.name(judge.asked)}`,
    ].filter((part) => part !== "");
    return [
        `  Last evidence: ${evidenceText(record)}${from}`,
        ...(held.length === 0 ? [] : [`  Held to ${held.join(", ")}`]),
        ...slices.map((slice) => `    ${sliceText(slice)}`),
    ];
}
function sliceText({ unit, cases, result, score, check, judge }) {
    const failing = (what, of) => of === null ? "" : `${what} ${(0,report_numbers/* rate */.TS)(of.baseline)} → ${(0,report_numbers/* rate */.TS)(of.candidate)}`;
    const numbers = [
        score === null ? "" : `score ${(0,report_numbers/* change */.Zg)(score.mean)}${(0,report_numbers/* plusMinus */.b6)(score.interval)}`,
        failing("failing checks", check),
        failing("failing by the judge", judge),
    ].filter((part) => part !== "");
    return `${(0,unit_title/* unitText */.I)(unit, style/* plainStyle */.s)} (${(0,report_numbers/* count */.U9)(cases)}): ${[result, ...numbers].join(", ")}`;
}

// EXTERNAL MODULE: ./build/js/report/escape/log.js
var log = __webpack_require__(8379);
// EXTERNAL MODULE: ./build/js/report/json.js
var json = __webpack_require__(74291);
// EXTERNAL MODULE: ./build/js/report/terminal-grid.js
var terminal_grid = __webpack_require__(19794);
// EXTERNAL MODULE: ./build/js/suite.js
var js_suite = __webpack_require__(45818);
// EXTERNAL MODULE: ./build/js/units.js
var units = __webpack_require__(43757);
// EXTERNAL MODULE: ./build/js/unknown-name.js
var unknown_name = __webpack_require__(14718);
// EXTERNAL MODULE: ./build/js/usage-error.js
var usage_error = __webpack_require__(50854);
// EXTERNAL MODULE: ./build/js/commands/local-history.js + 1 modules
var local_history = __webpack_require__(12696);
;// CONCATENATED MODULE: ./build/js/commands/log.js
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











/** `evenhand log`: which versions were in production, from when to when, and on what evidence. */
async function logCommand(options, around) {
    const records = await recordsOf(options, around);
    const asked = options.prompt === undefined ? records : ofPrompt(records, options.prompt);
    const tenures = tenuresOf(asked);
    const { stdout } = around;
    if (options.json)
        stdout.write((0,json/* visibleJson */.$m)(tenures));
    else if (tenures.length === 0) {
        stdout.write("There is no record yet: `evenhand sweep` writes them; on GitHub they lie on the branch `evenhand`, once it is fetched.\n");
    }
    else
        stdout.write(`${(0,terminal_grid/* gridLines */.Y)(logGrid(tenures), stdout.columns).map(log.logLine).join("\n")}\n`);
    return 0;
}
/** `evenhand show <prompt>@<day>`: the version that was in production that day, and on what evidence. */
async function showCommand(options, around) {
    const { prompt, day } = namedIn(options.version ?? "");
    const records = await recordsOf(options, around);
    const tenure = liveOn(ofPrompt(records, prompt), prompt, day);
    if (tenure === null) {
        throw new usage_error/* UsageError */.e((0,log.logLine)(`there is no record of ${prompt} from ${day} or before`));
    }
    const { stdout } = around;
    const text = options.json
        ? (0,json/* visibleJson */.$m)(tenure)
        : `${showLines(tenure, day).map(log.logLine).join("\n")}\n`;
    stdout.write(text);
    return 0;
}
function namedIn(version) {
    const at = version.lastIndexOf("@");
    const day = at < 1 ? null : (0,units/* parseDay */.Iq)(version.slice(at + 1));
    if (day !== null)
        return { prompt: version.slice(0, at), day };
    throw new usage_error/* UsageError */.e((0,log.logLine)(`name a prompt and a day, such as support/answer@2026-03-14, not \`${version}\``));
}
function ofPrompt(records, prompt) {
    const known = new Set(records.map((of) => of.prompt));
    if (!known.has(prompt))
        throw (0,unknown_name/* unknownName */.U)("the history", "prompt", prompt, [...known]);
    return records.filter((of) => of.prompt === prompt);
}
async function recordsOf({ history, config }, around) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const repository = __addDisposableResource(env_1, await (0,assemble/* repositoryAt */.uw)(around), true);
        const { found, complaint } = await (0,local_history/* localHistory */.K)(repository, around, history).read();
        if (complaint !== null)
            around.stderr.write(`${(0,log.logLine)(complaint)}\n`);
        if (found.unreadable > 0) {
            around.stderr.write(`${found.unreadable} files of the history hold no record that can be read.\n`);
        }
        const suite = (0,js_suite/* suiteOf */.E)(config);
        return found.records.filter((record) => record.suite === suite);
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


/***/ }),

/***/ 45818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ suiteOf)
/* harmony export */ });
/** Names a configuration in the comment's marker and in records: each keeps its own. */
function suiteOf(configPath) {
    return configPath === "evenhand.yaml" ? "default" : configPath;
}


/***/ }),

/***/ 18764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17177);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62843);


const LFS_POINTER = "version https://git-lfs.github.com/spec/";
const SAVE_AS_UTF8 = "save the file as UTF-8";
/**
 * Reads a blob strictly. Whatever is refused here makes the run `inconclusive(unsupported_file)`: guessing an
 * encoding would put replacement characters into a request.
 */
function decodeText(bytes, file) {
    const unsupported = (line, message, hint) => ({
        file,
        line,
        message,
        hint,
        reason: "unsupported_file",
    });
    const mark = byteOrderMark(bytes);
    if (mark) {
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(unsupported(1, `the file is ${mark}, by its byte order mark at offset 0`, SAVE_AS_UTF8));
    }
    const whole = validPrefix(bytes);
    if (whole.bytes < bytes.length) {
        const found = `byte ${hex(bytes[whole.bytes])} at offset ${whole.bytes} is not UTF-8`;
        const hint = `${SAVE_AS_UTF8} (it looks like Latin-1 or Windows-1252)`;
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(unsupported((0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lineAt */ .mh)(whole.text, whole.text.length), found, hint));
    }
    // ASCII in UTF-16 without a mark is valid UTF-8 full of NULs.
    const nul = bytes.indexOf(0);
    if (nul !== -1) {
        const line = (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lineAt */ .mh)(whole.text, whole.text.indexOf("\0"));
        const hint = `${SAVE_AS_UTF8} (it is binary, or UTF-16 without a byte order mark)`;
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(unsupported(line, `byte 0x00 at offset ${nul} is no text`, hint));
    }
    const bom = whole.text.startsWith("\uFEFF");
    const text = bom ? whole.text.slice(1) : whole.text;
    if (text.startsWith(LFS_POINTER)) {
        const hint = "keep prompts and eval sets in git itself (git lfs untrack, then commit the file)";
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(unsupported(1, "the file is a Git LFS pointer, not the text it stands for", hint));
    }
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)({ text, bom });
}
function byteOrderMark(bytes) {
    const [a, b, c, d] = bytes;
    if (a === 0xff && b === 0xfe)
        return c === 0 && d === 0 ? "UTF-32" : "UTF-16";
    if (a === 0xfe && b === 0xff)
        return "UTF-16";
    return a === 0 && b === 0 && c === 0xfe && d === 0xff ? "UTF-32" : null;
}
/**
 * The longest beginning that is whole, valid UTF-8. TextDecoder does not say where it failed, but validity of
 * a beginning is monotone, so halving finds the place in about log2(size) decodings.
 */
function validPrefix(bytes) {
    const decode = (end, stream) => {
        try {
            return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, end), { stream });
        }
        catch {
            return null;
        }
    };
    const all = decode(bytes.length, false);
    if (all !== null)
        return { text: all, bytes: bytes.length };
    let good = 0;
    let bad = bytes.length + 1;
    while (bad - good > 1) {
        const middle = (good + bad) >> 1;
        if (decode(middle, true) === null)
            bad = middle;
        else
            good = middle;
    }
    // A streaming decoder holds back the sequence it is inside of: what it gave out ends where that one begins.
    const text = decode(good, true) ?? "";
    return { text, bytes: Buffer.byteLength(text) };
}
const hex = (byte) => `0x${byte.toString(16).toUpperCase().padStart(2, "0")}`;


/***/ }),

/***/ 87904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ readJsonData),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   WY: () => (/* binding */ jsonWords),
/* harmony export */   ap: () => (/* binding */ endOfString)
/* harmony export */ });
/* harmony import */ var _mapping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29870);

/** A text as it stands, anything else as JSON. */
const jsonWords = (value) => typeof value === "string" ? value : JSON.stringify(value);
const refuse = (message, hint) => ({
    ok: false,
    message,
    hint,
});
/**
 * JSON as somebody meant it: what JSON.parse would silently change (a repeated key, an integer beyond 2^53, a
 * number beyond double range) and what could harm (unsafe keys, deep nesting) is refused.
 */
function readJson(text) {
    const { reading, large } = read(text);
    const [first] = large;
    if (!reading.ok || first === undefined)
        return reading;
    const hint = "put it in quotes, then it is text and stays as written";
    return refuse(`integer ${text.slice(...first)} is too large to be kept exactly`, hint);
}
/** The same for data that somebody exported: an integer beyond 2^53, an id mostly, is the text of its digits. */
function readJsonData(text) {
    const { reading, large } = read(text);
    if (!reading.ok || large.length === 0)
        return reading;
    return { ok: true, value: JSON.parse(quoted(text, large)) };
}
function read(text) {
    const large = [];
    try {
        const value = JSON.parse(text);
        return { reading: inspect(text, large) ?? { ok: true, value }, large };
    }
    catch (error) {
        return { reading: refuse(`invalid JSON: ${clauseOf(error)}`, null), large };
    }
}
function quoted(text, tokens) {
    const ends = tokens.map(([, end]) => end);
    const parts = tokens.map(([start, end], n) => {
        const between = text.slice(ends[n - 1] ?? 0, start);
        return `${between}"${text.slice(start, end)}"`;
    });
    return parts.join("") + text.slice(ends.at(-1));
}
/** V8's words with the column, without the excerpt that it may add: a line can be long. */
function clauseOf(error) {
    const said = error instanceof Error ? error.message : "Unreadable";
    const token = /^Unexpected token '.+?'/su.exec(said)?.[0];
    const position = / at position (\d+)/.exec(said)?.[1];
    const clause = token ?? said.replace(/(?: in JSON)? at position .*$/s, "");
    const column = position === undefined ? "" : ` (column ${Number(position) + 1})`;
    return clause.charAt(0).toLowerCase() + clause.slice(1) + column;
}
/** Walks text that JSON.parse has accepted, so tokens need no validation; notes the integers that it has rounded. */
function inspect(text, large) {
    const open = [];
    for (let at = 0; at < text.length; at++) {
        const character = text.charAt(at);
        if (character === "{" || character === "[") {
            open.push(character === "{" ? new Set() : null);
            if (open.length > _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DEPTH */ .lr) {
                return refuse(`it is nested more than ${_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DEPTH */ .lr} levels deep`, null);
            }
        }
        else if (character === "}" || character === "]") {
            open.pop();
        }
        else if (character === '"') {
            const end = endOfString(text, at);
            const wrong = isKey(text, end) ? keyProblem(text.slice(at, end), open.at(-1) ?? null) : null;
            if (wrong)
                return wrong;
            at = end - 1;
        }
        else if (character === "-" || (character >= "0" && character <= "9")) {
            NUMBER.lastIndex = at;
            const token = NUMBER.exec(text)?.[0] ?? character;
            const value = Number(token);
            if (!Number.isFinite(value)) {
                return refuse(`number ${token} is too large`, "write a smaller one, or quotes around it for text");
            }
            const isExact = /[.eE]/.test(token) || Number.isSafeInteger(value);
            if (!isExact)
                large.push([at, at + token.length]);
            at += token.length - 1;
        }
    }
    return null;
}
const NUMBER = /[-+.0-9eE]+/y;
/** Past the closing quote of the string that begins at `start`, in a text that is JSON. */
function endOfString(text, start) {
    for (let quote = text.indexOf('"', start + 1);; quote = text.indexOf('"', quote + 1)) {
        let backslashes = 0;
        while (text[quote - 1 - backslashes] === "\\")
            backslashes++;
        if (backslashes % 2 === 0)
            return quote + 1;
    }
}
function isKey(text, end) {
    let next = end;
    while (/\s/.test(text.charAt(next)))
        next++;
    return text[next] === ":";
}
function keyProblem(token, seen) {
    const key = JSON.parse(token);
    if (_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .UNSAFE_KEYS */ .a2.has(key))
        return refuse(`key \`${key}\` is not allowed`, "give it another name");
    if (seen?.has(key))
        return refuse(`key \`${key}\` is repeated`, "keep one");
    seen?.add(key);
    return null;
}


/***/ }),

/***/ 62843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Pb: () => (/* binding */ writtenPart),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/** The lines of a text from an offset on; a text that ends with a line end has no empty last line. */
function linesOf(text, from = 0) {
    const lines = [];
    for (let start = from; start < text.length;) {
        const feed = text.indexOf("\n", start);
        const end = feed === -1 ? text.length : feed + 1;
        lines.push({ text: text.slice(start, end).replace(/\r?\n$/, ""), start, end });
        start = end;
    }
    return lines;
}
const isBlank = (line) => /^[ \t]*$/.test(line);
/** What stands between the blank lines at both ends of a text's lines; null where all are blank. */
function writtenPart(lines) {
    const index = lines.findIndex(({ text }) => !isBlank(text));
    const [first, last] = [lines[index], lines.findLast(({ text }) => !isBlank(text))];
    if (first === undefined || last === undefined)
        return null;
    return { index, start: first.start, end: last.start + last.text.length };
}
/** 1-based line of an offset, where the text itself begins on `firstLine`. */
function lineAt(text, offset, firstLine = 1) {
    let line = firstLine;
    for (let feed = text.indexOf("\n"); feed !== -1 && feed < offset; line++) {
        feed = text.indexOf("\n", feed + 1);
    }
    return line;
}


/***/ }),

/***/ 29870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   a2: () => (/* binding */ UNSAFE_KEYS),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   pi: () => (/* binding */ isMapping),
/* harmony export */   pq: () => (/* binding */ mapping),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/** Keys that reach an object's prototype where somebody copies them carelessly: refused in every file we read. */
const UNSAFE_KEYS = new Set(["__proto__", "constructor", "prototype"]);
/** Levels of nesting in a file; nothing we read needs ten, and readers after us recurse. */
const MAX_DEPTH = 100;
/** A mapping without a prototype: looking up a name that somebody else chose finds what was put in, or nothing. */
function mapping(entries) {
    const object = Object.create(null);
    for (const [key, value] of entries)
        object[key] = value;
    return object;
}
/** A table of ours as such a mapping, so that a name from a file finds a row of it, or nothing. */
const table = (rows) => mapping(Object.entries(rows));
const isList = (value) => Array.isArray(value);
const isMapping = (value) => typeof value === "object" && value !== null && !Array.isArray(value);


/***/ }),

/***/ 26014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   nZ: () => (/* binding */ nearlySaid),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** Longer than any key of ours: comparing letter by letter would only cost time. */
const LONGEST = 60;
/**
 * The known word that was probably meant: equal but for case and separators (`topP`), about a third of its
 * letters off at most (`temprature`), or begun alike (`api_key` for `api_key_env`).
 */
function nearest(word, known) {
    let best = null;
    for (const name of known) {
        const off = difference(word, name);
        if (off !== null && (best === null || off < best.off))
            best = { name, off };
    }
    return best?.name ?? null;
}
/** A hint for a word that is none of the known ones: the nearest, or all of them. */
function didYouMean(word, known) {
    return nearlySaid(word, known) ?? `known are ${listed(known)}`;
}
/** The same where there are too many known words to list: the nearest, or null. */
function nearlySaid(word, known) {
    const near = nearest(word, known);
    return near === null ? null : `did you mean \`${near}\`?`;
}
/** `a`, `b` and `c`. */
function listed(names) {
    const quoted = names.map((name) => `\`${name}\``);
    const last = quoted.pop() ?? "none";
    return quoted.length === 0 ? last : `${quoted.join(", ")} and ${last}`;
}
/** Letters that differ; null = too many for a slip. */
function difference(word, name) {
    if (word.length > LONGEST || name.length > LONGEST)
        return null;
    const [bareWord, bareName] = [squeeze(word), squeeze(name)];
    if (bareWord !== "" && bareWord === bareName)
        return 0;
    const off = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), name.toLowerCase());
    const longer = Math.max(word.length, name.length);
    // Two letters that changed places differ twice.
    const allowed = longer < 5 ? Math.floor(longer / 3) : Math.max(2, Math.floor(longer / 3));
    if (off <= allowed)
        return off;
    const [short, long] = bareWord.length < bareName.length ? [bareWord, bareName] : [bareName, bareWord];
    return short.length >= 3 && long.startsWith(short) ? off : null;
}
const squeeze = (word) => word.toLowerCase().replaceAll(/[^a-z0-9]/g, "");


/***/ }),

/***/ 14718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unknownName),
/* harmony export */   Y: () => (/* binding */ chosenPrompts)
/* harmony export */ });
/* harmony import */ var _report_escape_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8379);
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26014);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50854);



/** A name that a command was given and `where` does not have, with the nearest that it has. */
function unknownName(where, what, name, known) {
    const near = (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearlySaid */ .nZ)(name, known);
    const hint = near === null ? "" : `; ${near}`;
    // Names are anybody's, and the message has to stay one line.
    return new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e((0,_report_escape_log_js__WEBPACK_IMPORTED_MODULE_0__.logLine)(`${where} has no ${what} \`${name}\`${hint}`));
}
/** The prompts of a name, or all where none is asked for; an unknown name is a UsageError. */
function chosenPrompts(prompts, name, where) {
    if (name === null)
        return prompts;
    const found = prompts.filter((of) => of.name === name);
    if (found.length > 0)
        return found;
    const known = prompts.map((of) => of.name);
    throw unknownName(where, "prompt", name, known);
}


/***/ })

};
