export const id = 7362;
export const ids = [7362];
export const modules = {

/***/ 67362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   storeExportCommand: () => (/* binding */ storeExportCommand),
/* harmony export */   storeImportCommand: () => (/* binding */ storeImportCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28630);
/* harmony import */ var _report_escape_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71055);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19431);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34992);
/* harmony import */ var _signing_keys_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53110);
/* harmony import */ var _store_export_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13412);
/* harmony import */ var _store_import_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19639);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(33962);










/** `evenhand store export`: every row and note, each signed, in one file. */
async function storeExportCommand(options, around) {
    if (options.file === undefined) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e("name the file to write: `evenhand store export store.jsonl.gz`");
    }
    const [key] = keysOf(around);
    const store = (0,_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .existingStore */ .PD)(around, options.store);
    try {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(around.cwd, options.file);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        const written = await (0,_store_export_js__WEBPACK_IMPORTED_MODULE_7__/* .exportStore */ .e)(store, path, key);
        around.stdout.write(options.json
            ? (0,_report_json_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleJson */ .$m)({ file: options.file, ...written })
            : `${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(written.rows, "response")} written to ${(0,_report_escape_log_js__WEBPACK_IMPORTED_MODULE_3__.logLine)(options.file)}.\n`);
        return 0;
    }
    finally {
        await store.close();
    }
}
/** `evenhand store import`: exit 2 where a file could not be read to its end, or held lines that are not ours. */
async function storeImportCommand(options, around) {
    const { files = [] } = options;
    if (files.length === 0) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e("name the files to read: `evenhand store import store.jsonl.gz`");
    }
    const keys = keysOf(around);
    const store = await (0,_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .writableStore */ .sA)(around, options.store);
    try {
        const reports = [];
        for (const file of files) {
            reports.push({ file, ...(await (0,_store_import_js__WEBPACK_IMPORTED_MODULE_8__/* .importStore */ .V)(store, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(around.cwd, file), keys)) });
        }
        around.stdout.write(options.json ? (0,_report_json_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleJson */ .$m)(reports) : reports.map(importText).join(""));
        return reports.every(isWhole) ? 0 : 2;
    }
    finally {
        await store.close();
    }
}
const isWhole = ({ damage, rejected }) => damage === null && rejected === 0;
function importText({ file, rows, known, rejected, damage }) {
    const lines = [`${file}: ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(rows, "response")} taken over, ${known} were there already`];
    if (rejected > 0) {
        lines.push(`${file}: ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(rejected, "line")} left out: written by another version, or signed with another key than EVENHAND_CACHE_KEY or a provider's key here`);
    }
    if (damage !== null)
        lines.push(`${file}: it ends early: ${damage}`);
    return lines.map((line) => `${(0,_report_escape_log_js__WEBPACK_IMPORTED_MODULE_3__.logLine)(line)}\n`).join("");
}
function keysOf({ env }) {
    const [first, ...others] = (0,_signing_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .signingKeys */ .a)(env);
    if (first !== undefined)
        return [first, ...others];
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e("rows travel signed, and there is no key to sign with: set EVENHAND_CACHE_KEY, or the provider's key");
}


/***/ }),

/***/ 14376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   wA: () => (/* binding */ inDigestOrder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 of the UTF-8 bytes of a text, or of the bytes given. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", data, "hex");
}
/**
 * JSON with object keys in code-unit order and no white space, so that equal values have equal bytes
 * (the ordering rule of RFC 8785; numbers as JSON.stringify writes them, which is the same grammar).
 */
function canonicalJson(value) {
    if (value === null || typeof value !== "object")
        return JSON.stringify(value);
    // Built up by hand: it names every request of a run, several times.
    let text = "";
    if (Array.isArray(value)) {
        for (const item of value)
            text += `${text && ","}${canonicalJson(item)}`;
        return `[${text}]`;
    }
    const object = value;
    for (const key of Object.keys(object).sort()) {
        text += `${text && ","}${JSON.stringify(key)}:${canonicalJson(object[key])}`;
    }
    return `{${text}}`;
}
/** The name of a JSON value: SHA-256 of its canonical form. */
function digestOf(value) {
    return sha256(canonicalJson(value));
}
/** Items in the order of a digest of each: an order that nobody chose, and the same in every run. */
function inDigestOrder(items, digest) {
    return items
        .map((item) => ({ item, at: digest(item) }))
        .toSorted((a, b) => (a.at < b.at ? -1 : 1))
        .map(({ item }) => item);
}


/***/ }),

/***/ 19431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ visibleJson),
/* harmony export */   Gq: () => (/* binding */ verdictJson),
/* harmony export */   MP: () => (/* binding */ runJson),
/* harmony export */   Pv: () => (/* binding */ visibleJsonLine)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23877);
/* harmony import */ var _escape_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14083);


/** `verdict.json`: checked against its schema, keys in the schema's order, so equal verdicts have equal bytes. */
const verdictJson = (verdict) => visibleJson(_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictSchema */ .$.parse(verdict));
/** `run.json`. The keys are listed, so that what is documented is what is written. */
function runJson(run) {
    const { artifact } = run;
    return visibleJson({
        schema: run.schema,
        version: run.version,
        startedAt: run.startedAt,
        durationMs: run.durationMs,
        costUsd: run.costUsd,
        maxUsd: run.maxUsd,
        answers: { count: run.answers.count, usd: run.answers.usd },
        judgements: { count: run.judgements.count, usd: run.judgements.usd },
        reused: run.reused,
        inputTokens: run.inputTokens,
        cachedInputTokens: run.cachedInputTokens,
        cacheSavedUsd: run.cacheSavedUsd,
        outputTokens: run.outputTokens,
        calls: run.calls,
        runUrl: run.runUrl,
        artifact: artifact === null ? null : { runId: artifact.runId, name: artifact.name },
        unpriced: run.unpriced,
        replay: run.replay,
    });
}
/**
 * JSON whose text is visible: what JSON would carry raw (DEL, bidi marks, zero-width characters) is written as
 * `\u202e`, the same value, so that a terminal that prints the file cannot be moved by it.
 */
const visibleJson = (value) => `${(0,_escape_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(JSON.stringify(value, null, 2), "\n", escaped)}\n`;
/** The same on one line, for JSON Lines. */
const visibleJsonLine = (value) => `${(0,_escape_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(JSON.stringify(value), "", escaped)}\n`;
const escaped = (character) => Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
    .map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`)
    .join("");


/***/ }),

/***/ 53110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ signingKeys)
/* harmony export */ });
/* harmony import */ var _store_mac_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52723);

const cacheKey = "EVENHAND_CACHE_KEY";
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
        .flatMap((name) => env[name] || []);
}


/***/ }),

/***/ 13412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ exportStore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38522);
/* harmony import */ var _mac_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52723);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7753);
/* harmony import */ var _transfer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56813);








/**
 * Writes all notes and rows of a store, signed, to a file for another store to import. The file appears whole
 * or not at all. Reads the store row by row, so its size does not matter.
 *
 * @param since leaves out rows paid for before this day, and notes that are nothing but an earlier day
 */
async function exportStore(store, path, key, since = null) {
    const written = { rows: 0, notes: 0 };
    const lines = function* () {
        yield `${JSON.stringify(_transfer_js__WEBPACK_IMPORTED_MODULE_6__/* .TRANSFER_HEADER */ .yP)}\n`;
        for (const { topic, name, value } of store.notes()) {
            if (since !== null && (0,_notes_js__WEBPACK_IMPORTED_MODULE_7__/* .isDayBefore */ .aB)(value, since))
                continue;
            const note = { topic, name, value };
            written.notes++;
            yield `${JSON.stringify({ note, mac: (0,_mac_js__WEBPACK_IMPORTED_MODULE_5__/* .sign */ ._S)(key, "note", note) })}\n`;
        }
        for (const stored of store.rows()) {
            if (since !== null && stored.at < since)
                continue;
            const row = (0,_transfer_js__WEBPACK_IMPORTED_MODULE_6__/* .rowJson */ .T9)(stored);
            written.rows++;
            yield `${JSON.stringify({ row, mac: (0,_mac_js__WEBPACK_IMPORTED_MODULE_5__/* .sign */ ._S)(key, "row", row) })}\n`;
        }
    };
    const unfinished = `${path}.${process.pid}.tmp`;
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from(lines()), (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.createGzip)(), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(unfinished));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(unfinished, path);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(unfinished, { force: true });
    }
    return written;
}


/***/ }),

/***/ 19639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ importStore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _mac_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52723);
/* harmony import */ var _transfer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56813);




/** A row holds one response; more than this is no row of ours but an attempt to fill the memory. */
const MAX_LINE_BYTES = 32 * 2 ** 20;
/** What a file may unpack to: a small gzip can hold terabytes of zeros. */
const MAX_UNPACKED_BYTES = 4 * 2 ** 30;
/** Rows on their way to disk at a time: they share commits, and memory stays bounded. */
const IN_FLIGHT = 200;
/**
 * Copies rows and notes from a transfer file, one by one, each after its signature is checked. Whatever is
 * wrong with the file is counted and never thrown: what is missing is asked again. A note never replaces one
 * that the store has. Only StoreError (our own store fails) is thrown.
 *
 * @param keys accepted signers: the current key, and the previous one while keys are being changed
 */
async function importStore(store, path, keys) {
    const report = { rows: 0, known: 0, notes: 0, rejected: 0 };
    let writes = [];
    let damage = null;
    let isHeader = true;
    for await (const line of linesOf(path, (reason) => (damage = reason))) {
        if (isHeader) {
            isHeader = false;
            if (line === JSON.stringify(_transfer_js__WEBPACK_IMPORTED_MODULE_3__/* .TRANSFER_HEADER */ .yP))
                continue;
            damage = "it was not written by this version of Evenhand";
            break;
        }
        writes.push(...takeLine(store, keys, line, report));
        if (writes.length >= IN_FLIGHT) {
            await Promise.all(writes);
            writes = [];
        }
    }
    await Promise.all(writes);
    if (isHeader)
        damage ??= "it is empty";
    return { ...report, damage };
}
function takeLine(store, keys, line, report) {
    const parsed = _transfer_js__WEBPACK_IMPORTED_MODULE_3__/* .transferLine */ .iY.safeParse(jsonOf(line));
    if (!parsed.success) {
        report.rejected++;
        return [];
    }
    const signed = parsed.data;
    if ("row" in signed) {
        const row = (0,_mac_js__WEBPACK_IMPORTED_MODULE_2__/* .isSigned */ .JI)(keys, "row", signed.row, signed.mac) ? (0,_transfer_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRow */ .W0)(signed.row) : null;
        if (row === null)
            report.rejected++;
        else if (store.get(row.key) !== undefined)
            report.known++;
        else {
            report.rows++;
            return [store.put(row)];
        }
        return [];
    }
    const note = (0,_mac_js__WEBPACK_IMPORTED_MODULE_2__/* .isSigned */ .JI)(keys, "note", signed.note, signed.mac) ? (0,_transfer_js__WEBPACK_IMPORTED_MODULE_3__/* .parseNote */ .wd)(signed.note) : null;
    if (note === null)
        report.rejected++;
    else if (store.recall(note.topic, note.name) === undefined) {
        report.notes++;
        return [store.note(note.topic, note.name, note.value)];
    }
    return [];
}
function jsonOf(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
/** Lines of a gzip file; ends early, naming the reason, where the file is damaged or beyond its limits. */
async function* linesOf(path, damaged) {
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path).on("error", (error) => unpacked.destroy(error));
    const unpacked = bytes.pipe((0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)());
    const text = new TextDecoder();
    let rest = "";
    let total = 0;
    try {
        for await (const chunk of unpacked) {
            total += chunk.length;
            const piece = text.decode(chunk, { stream: true });
            // Only a piece with a line's end is split, so that one endless line costs no quadratic time.
            if (piece.includes("\n")) {
                const lines = (rest + piece).split("\n");
                rest = lines.pop();
                yield* lines;
            }
            else
                rest += piece;
            if (rest.length > MAX_LINE_BYTES || total > MAX_UNPACKED_BYTES) {
                damaged("it unpacks to more than a store can hold");
                return;
            }
        }
        if (rest !== "")
            yield rest;
    }
    catch (error) {
        damaged(error instanceof Error ? error.message : String(error));
    }
    finally {
        bytes.destroy();
        unpacked.destroy();
    }
}


/***/ }),

/***/ 52723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FP: () => (/* binding */ macKey),
/* harmony export */   JI: () => (/* binding */ isSigned),
/* harmony export */   _S: () => (/* binding */ sign)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14376);


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

/***/ 56813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T9: () => (/* binding */ rowJson),
/* harmony export */   W0: () => (/* binding */ parseRow),
/* harmony export */   iY: () => (/* binding */ transferLine),
/* harmony export */   wd: () => (/* binding */ parseNote),
/* harmony export */   yP: () => (/* binding */ TRANSFER_HEADER)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35455);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31705);


/**
 * The form in which stores travel (cache entry, artifact, another shard): gzipped lines of JSON. The first is
 * the header; each other one is a row or a note beside its signature. Raise the schema when a row changes.
 */
const TRANSFER_HEADER = { evenhand: "store", schema: 1 };
/** The row as the JSON that is signed and written. */
function rowJson(row) {
    const { response, ...rest } = row;
    const { toolCalls, usage, ...said } = response;
    return {
        ...rest,
        response: {
            ...said,
            ...(toolCalls.length > 0 && { toolCalls: toolCalls.map((call) => ({ ...call })) }),
            usage: usage && { ...usage },
        },
    };
}
const json = zod__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY((value) => value !== undefined);
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative();
const storedRow = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[0-9a-f]{64}$/)
        .transform((text) => text),
    provider: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    sample: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
    epoch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    response: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        toolCalls: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), arguments: json }))
            .default([]),
        finish: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["stop", "length", "content_filter", "refusal"]),
        model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        usage: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            inputTokens: count,
            cachedInputTokens: count,
            cacheWriteTokens: count.exactOptional(),
            outputTokens: count,
        })
            .nullable(),
        latencyMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().transform(_units_js__WEBPACK_IMPORTED_MODULE_1__/* .millis */ .ne),
        raw: json,
    }),
});
const transferLine = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ row: json, mac: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ note: json, mac: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
]);
/** A signed value that is still no row of this schema gives null: an old version may have written it. */
function parseRow(value) {
    return storedRow.safeParse(value).data ?? null;
}
function parseNote(value) {
    const note = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ topic: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
    return note.safeParse(value).data ?? null;
}


/***/ }),

/***/ 23877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ verdictSchema)
});

// EXTERNAL MODULE: ../../../work/main/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(35455);
;// CONCATENATED MODULE: ./build/js/verdict-evidence.js

const bit = schemas/* union */.KCZ([schemas/* literal */.euz(0), schemas/* literal */.euz(1)]).nullable();
const order = schemas/* union */.KCZ([schemas/* literal */.euz(-1), schemas/* literal */.euz(0), schemas/* literal */.euz(1)]);
const differences = schemas/* array */.YOg(schemas/* number */.aig().nullable());
/** What was compared, case by case: everything the decision rests on, for `evenhand explain`. */
const evidence = schemas/* object */.Ikc({
    seed: schemas/* number */.aig().int(),
    /** Prompts measured in the run: every error level is divided by it. */
    prompts: schemas/* number */.aig().int().positive(),
    method: schemas/* enum */.k5n(["fixed+recheck", "screen+recheck", "one look"]),
    /** Candidate answers a case, once nothing is left to be asked. */
    samples: schemas/* number */.aig().int(),
    metrics: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), ordered: schemas/* boolean */.zMY() })),
    /** In code-point order of ids; cases of a holdout slice have a number for an id. */
    cases: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        slices: schemas/* array */.YOg(schemas/* string */.YjP()),
        prodCheck: schemas/* array */.YOg(bit),
        runs: schemas/* array */.YOg(schemas/* object */.Ikc({
            x: schemas/* number */.aig().nullable(),
            s: order,
            judgeP: bit,
            judgeC: bit,
            check: bit,
            unjudged: schemas/* literal */.euz(true).optional(),
            metrics: differences.optional(),
        })),
        fresh: schemas/* array */.YOg(schemas/* object */.Ikc({
            x: schemas/* number */.aig().nullable(),
            s: order,
            judgeP: bit,
            judgeC: bit,
            checkP: bit,
            metrics: differences.optional(),
        }))
            .optional(),
    })),
});

// EXTERNAL MODULE: ./build/js/reason.js
var reason = __webpack_require__(48460);
;// CONCATENATED MODULE: ./build/js/verdict-parts.js


/** The pieces of a prompt's verdict as they stand in `verdict.json`; verdict.ts puts them together. */
const interval = schemas/* object */.Ikc({ lower: schemas/* number */.aig(), upper: schemas/* number */.aig() });
const verdict_parts_reason = schemas/* enum */.k5n(Object.keys(reason/* reasons */.Ot));
const outcome = schemas/* enum */.k5n(["pass", "fail", "inconclusive", "not_applicable"]);
const problem = schemas/* object */.Ikc({
    file: schemas/* string */.YjP(),
    line: schemas/* number */.aig().int().nullable(),
    message: schemas/* string */.YjP(),
    hint: schemas/* string */.YjP().nullable(),
});
/** One side of the comparison. */
const arm = schemas/* object */.Ikc({
    /** SHA-256 of the prompt's canonical form, or of the supplied file. */
    version: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    /** Null for supplied outputs. */
    model: schemas/* object */.Ikc({ provider: schemas/* string */.YjP(), asked: schemas/* string */.YjP(), answered: schemas/* array */.YOg(schemas/* string */.YjP()) })
        .nullable(),
    /** Answers a case planned. */
    samples: schemas/* number */.aig().int(),
    /** New answers made for the recheck, the most that a case got; 0 for the candidate. */
    recheckSamples: schemas/* number */.aig().int(),
    /** The UTC day the answers were begun: their epoch; null for supplied outputs. */
    since: schemas/* string */.YjP().nullable(),
});
const shownSide = schemas/* object */.Ikc({
    output: schemas/* string */.YjP(),
    /** `stop` is a whole answer; others are labelled. */
    finish: schemas/* enum */.k5n(["stop", "length", "content_filter", "refusal"]),
    failing: schemas/* number */.aig().int(),
    of: schemas/* number */.aig().int(),
});
/** One case with both outputs and what the judge said: the pair that lost most, as the judge saw it. */
const shownCase = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    slices: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Why it is shown: its checks or judge endpoint fail, or its score lost most. */
    why: schemas/* enum */.k5n(["fails", "score"]),
    mustPass: schemas/* boolean */.zMY(),
    /** Mean score difference of the case; null where no rubric judges it. */
    difference: schemas/* number */.aig().nullable(),
    input: schemas/* string */.YjP(),
    baseline: shownSide,
    candidate: shownSide,
    /** Rubric order; only what was scored in the pair shown. */
    criteria: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        rationale: schemas/* string */.YjP(),
        baseline: schemas/* number */.aig(),
        candidate: schemas/* number */.aig(),
    })),
    /** Which output the judge saw first in the pair shown: its text says "Output 1" and "Output 2". */
    first: schemas/* enum */.k5n(["baseline", "candidate"]).nullable(),
    /** Labels of the checks that the shown candidate output fails. */
    failedChecks: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** What is to be shown of its checks: those it fails, and those that only show something. */
    checks: schemas/* array */.YOg(schemas/* object */.Ikc({
        label: schemas/* string */.YjP(),
        pass: schemas/* boolean */.zMY(),
        /** 0–1; null where the answer does not tell. */
        value: schemas/* number */.aig().nullable(),
        gates: schemas/* boolean */.zMY(),
        /** What the output has or is. */
        detail: schemas/* string */.YjP(),
    })),
});
const judge = schemas/* object */.Ikc({
    provider: schemas/* string */.YjP(),
    asked: schemas/* string */.YjP(),
    answered: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Base's reason for a judge of the generator's own family; null where families differ. */
    sameFamily: schemas/* string */.YjP().nullable(),
    /** Why what it says warns and does not gate, as a clause; null where it gates. */
    uncalibrated: schemas/* string */.YjP().nullable(),
    rubricVersion: schemas/* string */.YjP(),
    controls: schemas/* object */.Ikc({
        right: schemas/* number */.aig().int(),
        total: schemas/* number */.aig().int(),
        /** What the judge got wrong. */
        wrong: schemas/* array */.YOg(schemas/* object */.Ikc({
            question: schemas/* string */.YjP(),
            rightAnswer: schemas/* string */.YjP(),
            judgeAnswer: schemas/* string */.YjP(),
            /** The text that was put to the judge, and its words. */
            text: schemas/* string */.YjP(),
            said: schemas/* string */.YjP(),
        })),
    }),
    /** Pairs judged in both orders with the same opinion. */
    consistency: schemas/* object */.Ikc({ same: schemas/* number */.aig().int(), total: schemas/* number */.aig().int(), interval }).nullable(),
    /** Points that the answer shown first gains; removed from scores. */
    positionEffect: schemas/* object */.Ikc({ value: schemas/* number */.aig(), pairs: schemas/* number */.aig().int(), interval: interval.nullable() })
        .nullable(),
});

;// CONCATENATED MODULE: ./build/js/verdict-unit.js


/** What a verdict says of slices, metrics and what policy asks of them. */
const rate = schemas/* number */.aig().min(0).max(1);
/** Failing answers of both sides: mean over cases of (failing / samples). */
const failures = schemas/* object */.Ikc({
    baseline: rate,
    candidate: rate,
    /** Cases with at least one failing candidate answer more than production's rate explains; for the sentence. */
    casesNowFailing: schemas/* number */.aig().int(),
    excess: schemas/* number */.aig(),
    /** Upper 95 % bound of the rise. */
    upper: schemas/* number */.aig(),
    p: schemas/* number */.aig(),
    found: schemas/* enum */.k5n(["worse", "better"]).nullable(),
    /** Whether its tier in this unit is `gate`. */
    gates: schemas/* boolean */.zMY(),
});
const tier = schemas/* enum */.k5n(["gate", "warn", "show"]);
const result = schemas/* enum */.k5n(["worse", "better", "not worse", "unclear"]);
const found = schemas/* enum */.k5n(["worse", "better"]).nullable();
/** A further metric in a unit; a negative mean is harm, whichever way the metric runs. */
const metric = schemas/* object */.Ikc({
    metric: schemas/* string */.YjP(),
    tier,
    unit: schemas/* enum */.k5n(["points", "share", "grade", "tokens", "words", "usd", "ms"]),
    better: schemas/* enum */.k5n(["higher", "lower"]),
    /** Means over the pairs that have both sides; null where none has (byte-equal answers are not judged). */
    baseline: schemas/* number */.aig().nullable(),
    candidate: schemas/* number */.aig().nullable(),
    mean: schemas/* number */.aig(),
    interval: interval.nullable(),
    /** Cases with a difference. */
    measured: schemas/* number */.aig().int(),
    p: schemas/* number */.aig(),
    found,
    result,
    /** Worse, and its tier gates. */
    red: schemas/* boolean */.zMY(),
    /** In the metric's own unit. */
    margin: schemas/* number */.aig(),
    minEffect: schemas/* number */.aig(),
});
const unit = schemas/* object */.Ikc({
    /** Slice name, or `(all)`. */
    unit: schemas/* string */.YjP(),
    /** The strictest of its endpoints'. */
    tier,
    critical: schemas/* boolean */.zMY(),
    /** Its texts and per-case results are not shown. */
    holdout: schemas/* boolean */.zMY(),
    /** `tier: show` for a while. */
    mute: schemas/* object */.Ikc({ until: schemas/* string */.YjP(), owner: schemas/* string */.YjP(), reason: schemas/* string */.YjP() }).nullable(),
    /** Cases in the unit. */
    cases: schemas/* number */.aig().int(),
    result,
    /** Worse, and what is worse has the tier `gate`. */
    red: schemas/* boolean */.zMY(),
    score: schemas/* object */.Ikc({
        mean: schemas/* number */.aig(),
        /** 90 % two-sided t interval; null under two measured cases. */
        interval: interval.nullable(),
        /** Cases with a score difference. */
        measured: schemas/* number */.aig().int(),
        p: schemas/* number */.aig(),
        found,
        gates: schemas/* boolean */.zMY(),
    })
        .nullable(),
    check: failures.nullable(),
    judge: failures.nullable(),
    /** The further metrics that policy names. */
    metrics: schemas/* array */.YOg(metric),
    /** What "worse" and "not worse" need here: score points, and shares of failing answers. */
    thresholds: schemas/* object */.Ikc({
        minScoreDrop: schemas/* number */.aig(),
        minFailureExcess: schemas/* number */.aig(),
        scoreMargin: schemas/* number */.aig(),
        failureMargin: schemas/* number */.aig(),
    }),
    /** What could have been missed; null where nothing was measured. */
    couldHide: schemas/* object */.Ikc({
        /** Points: a drop of this size is missed in one run of five; null where no drop within 4 points is found so often. */
        score: schemas/* number */.aig().nullable(),
        /** Failing answers may have risen by this share (95 %), by checks or judge, whichever is more. */
        failures: schemas/* number */.aig().nullable(),
    })
        .nullable(),
    /** Flagged against stored answers, but not against answers made now: production itself has moved. */
    notStanding: schemas/* boolean */.zMY(),
});
/** What the recheck asked of one flagged hypothesis, against fresh production answers. */
const hypothesis = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(["score", "check", "judge", "metric"]),
    unit: schemas/* string */.YjP(),
    /** Which one, for kind `metric`. */
    metric: schemas/* string */.YjP().nullable(),
    firstP: schemas/* number */.aig(),
    p: schemas/* number */.aig(),
    effect: schemas/* number */.aig(),
    stands: schemas/* boolean */.zMY(),
});
/** What a policy's floor says of the candidate alone. */
const floor = schemas/* object */.Ikc({
    metric: schemas/* string */.YjP(),
    unit: schemas/* string */.YjP(),
    min: schemas/* number */.aig(),
    /** Candidate's mean over cases; null where nothing was measured. */
    mean: schemas/* number */.aig().nullable(),
    /** Its 95 % upper bound; null where too few cases were measured to state one. */
    upper: schemas/* number */.aig().nullable(),
    measured: schemas/* number */.aig().int(),
    /** The upper bound is below the floor. */
    red: schemas/* boolean */.zMY(),
    reason: schemas/* string */.YjP(),
    owner: schemas/* string */.YjP(),
});
/** A prompt without a baseline: each thing it must reach, and whether it does. */
const standard = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(["criterion", "rubric", "grade", "checks", "check"]),
    /** A criterion's id, `rubric`, `checks`, a kind of checks or the label of one; with a slice in brackets. */
    what: schemas/* string */.YjP(),
    /** Mean score, or share of answers that pass. */
    measured: schemas/* number */.aig(),
    /** 90 %, two-sided; null where too few cases were measured. */
    interval: interval.nullable(),
    /** Cases measured. */
    cases: schemas/* number */.aig().int(),
    /** Answers that pass, of those checked; null for scores. */
    passed: schemas/* object */.Ikc({ passed: schemas/* number */.aig().int(), of: schemas/* number */.aig().int() }).nullable(),
    min: schemas/* number */.aig(),
    /** A floor of the policy, or what every new prompt must reach. */
    source: schemas/* enum */.k5n(["floor", "default"]),
    met: schemas/* boolean */.zMY(),
    /** Whether missing it fails the prompt. */
    gates: schemas/* boolean */.zMY(),
});

;// CONCATENATED MODULE: ./build/js/verdict.js




/**
 * The verdict as it is written to `verdict.json`: the documented, versioned result of a run. It is a pure function
 * of base, head, store, seed and as-of day, so it holds no clock, no run id and no money spent now (those are in
 * run.json). Reports render it and compute nothing. Changing a field's meaning needs a new `schema` value.
 */
/** `reference`: the prompt is made of it, so both versions are asked with their own; `depends_on`: policy names it. */
const reachedBy = schemas/* object */.Ikc({ path: schemas/* string */.YjP(), by: schemas/* enum */.k5n(["reference", "depends_on"]) });
const promptVerdict = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    /** The path before a rename. */
    from: schemas/* string */.YjP().nullable(),
    change: schemas/* enum */.k5n(["edited", "renamed", "added", "removed", "reached", "supplied"]),
    /** Changed files that the prompt depends on, besides its own. */
    reachedBy: schemas/* array */.YOg(reachedBy),
    encodingOnly: schemas/* boolean */.zMY(),
    outcome: outcome,
    reason: verdict_parts_reason.nullable(),
    /** Specifics of the reason, one sentence; foreign text inside is escaped by the sink. */
    detail: schemas/* string */.YjP().nullable(),
    /** True when head's configuration or eval set is used because base has none. */
    bootstrap: schemas/* boolean */.zMY(),
    baseline: arm.nullable(),
    candidate: arm.nullable(),
    evalSet: schemas/* object */.Ikc({ path: schemas/* string */.YjP(), version: schemas/* string */.YjP(), source: schemas/* enum */.k5n(["base", "head", "supplied"]) })
        .nullable(),
    /** How it was decided: all samples at once, a screen first, one look without recheck, or a version alone. */
    method: schemas/* enum */.k5n(["recheck", "screen", "one look", "absolute"]),
    /** What is scored: the rubric on 1–5, or a ready-made number with its range. */
    scale: schemas/* object */.Ikc({ metric: schemas/* string */.YjP(), low: schemas/* number */.aig(), high: schemas/* number */.aig() }),
    coverage: schemas/* object */.Ikc({
        cases: schemas/* number */.aig().int(),
        /** Cases with every planned measurement. */
        complete: schemas/* number */.aig().int(),
        /** Complete cases that a result needs. */
        needed: schemas/* number */.aig().int(),
        missing: schemas/* array */.YOg(schemas/* object */.Ikc({ cause: schemas/* string */.YjP(), count: schemas/* number */.aig().int() })),
    }),
    judge: judge.nullable(),
    /** Slices in code-point order, `(all)` last. */
    units: schemas/* array */.YOg(unit),
    recheck: schemas/* array */.YOg(hypothesis).nullable(),
    /** Units in which a screen hinted at harm, so that all samples of their cases were taken. */
    confirmed: schemas/* array */.YOg(schemas/* string */.YjP()),
    floors: schemas/* array */.YOg(floor),
    /** A prompt without a production version, measured alone; null for every other. */
    absolute: schemas/* object */.Ikc({
        standards: schemas/* array */.YOg(standard),
        /** Whether policy sets a floor that this prompt is held to. */
        floors: schemas/* boolean */.zMY(),
    })
        .nullable(),
    /** What would let the least certain slice hide less; null where nothing is unclear. */
    wouldHelp: schemas/* object */.Ikc({
        unit: schemas/* string */.YjP(),
        /** Cases to add, and what the slice could hide then. */
        moreCases: schemas/* number */.aig().int(),
        score: schemas/* number */.aig().nullable(),
        failures: schemas/* number */.aig().nullable(),
    })
        .nullable(),
    /** What the score would say if both sides' answers were equally long: advice; null where it cannot be told. */
    lengthControlled: schemas/* object */.Ikc({
        difference: schemas/* number */.aig(),
        /** As it is, over the same cases. */
        raw: schemas/* number */.aig(),
        /** One-sided, of "worse at equal length". */
        p: schemas/* number */.aig(),
        cases: schemas/* number */.aig().int(),
    })
        .nullable(),
    /** Which attempt on these cases this wording is, from 1; null without a holdout slice. */
    wording: schemas/* number */.aig().int().nullable(),
    /** What head's edited rubric says of the same answers: shown, not gating. */
    headRubric: schemas/* object */.Ikc({
        mean: schemas/* number */.aig(),
        interval: schemas/* object */.Ikc({ lower: schemas/* number */.aig(), upper: schemas/* number */.aig() }).nullable(),
        cases: schemas/* number */.aig().int(),
    })
        .nullable(),
    /** The latest self-test on record for this prompt and eval set. */
    selftest: schemas/* object */.Ikc({ falseAlarms: schemas/* number */.aig(), runs: schemas/* number */.aig().int(), day: schemas/* string */.YjP() })
        .nullable(),
    /** Null where nothing was compared. */
    evidence: evidence.nullable(),
    /** Incident and must-pass cases that are red. */
    mustPassRed: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Must-pass cases that fail, and whose new production answers fail too: shown, not red. */
    mustPassFailingBoth: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Cases that now fail (or lost most), largest loss first: every failing case, else the three that lost most. */
    cases: schemas/* array */.YOg(shownCase),
    /** Cases that only head has: run and shown, not gating. */
    newCases: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        baselineFailing: schemas/* string */.YjP(),
        candidateFailing: schemas/* string */.YjP(),
        difference: schemas/* number */.aig().nullable(),
    })),
    /** Requests and estimated cost before anything is spent, for a run that only plans (bootstrap). */
    warnings: schemas/* array */.YOg(problem),
});
const policyChange = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    /** `regulatory` margin 0.30 → 0.50, already in words; empty when only the diff says it. */
    items: schemas/* array */.YOg(schemas/* object */.Ikc({
        what: schemas/* string */.YjP(),
        from: schemas/* string */.YjP(),
        to: schemas/* string */.YjP(),
        direction: schemas/* enum */.k5n(["looser", "stricter", "changed"]),
    })),
    /** Unified diff lines, without file headers. */
    diff: schemas/* string */.YjP(),
});
/** What a plan would ask and cost. */
const planned = schemas/* object */.Ikc({
    prompt: schemas/* string */.YjP(),
    cases: schemas/* number */.aig().int(),
    answers: schemas/* number */.aig().int(),
    judgements: schemas/* number */.aig().int(),
    inputTokens: schemas/* number */.aig().int(),
    outputTokens: schemas/* number */.aig().int(),
    usd: schemas/* number */.aig(),
    /** False when a model is unlisted and counted at the dearest price. */
    priced: schemas/* boolean */.zMY(),
});
const verdictSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz("evenhand.verdict/1"),
    version: schemas/* string */.YjP(),
    /** Names the configuration in the comment's marker: `default` for evenhand.yaml at the root. */
    suite: schemas/* string */.YjP(),
    outcome: outcome,
    reason: verdict_parts_reason.nullable(),
    detail: schemas/* string */.YjP().nullable(),
    exitCode: schemas/* union */.KCZ([schemas/* literal */.euz(0), schemas/* literal */.euz(1), schemas/* literal */.euz(2), schemas/* literal */.euz(3)]),
    /** True when base lets an unmeasured change merge. */
    allowedUnmeasured: schemas/* boolean */.zMY(),
    bootstrap: schemas/* boolean */.zMY(),
    asOf: schemas/* string */.YjP(),
    base: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), sha: schemas/* string */.YjP() }),
    head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }),
    policyVersion: schemas/* string */.YjP().nullable(),
    prompts: schemas/* array */.YOg(promptVerdict),
    policyChanges: schemas/* array */.YOg(policyChange),
    /** Files at fault, for config_invalid and unsupported_file. */
    problems: schemas/* array */.YOg(problem),
    /** What is odd but stops nothing: a version edited in place, a leftover eval set. */
    warnings: schemas/* array */.YOg(problem),
    /** Set when nothing was measured but a plan can be shown (bootstrap). */
    plan: schemas/* array */.YOg(planned).nullable(),
    suppliedByHead: schemas/* boolean */.zMY(),
});


/***/ })

};
