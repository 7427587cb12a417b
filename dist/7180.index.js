export const id = 7180;
export const ids = [7180];
export const modules = {

/***/ 47180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fT: () => (/* binding */ assemble),
  PD: () => (/* binding */ existingStore),
  xK: () => (/* binding */ gitEnvironmentOf),
  uw: () => (/* binding */ repositoryAt),
  ml: () => (/* binding */ systemClock),
  wN: () => (/* binding */ tellerFor),
  Xb: () => (/* binding */ workTreeAt),
  sA: () => (/* binding */ writableStore)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./build/js/git/environment.js
var environment = __webpack_require__(64072);
// EXTERNAL MODULE: ./build/js/git/objects.js + 3 modules
var objects = __webpack_require__(5129);
// EXTERNAL MODULE: ./build/js/git/work-tree.js
var work_tree = __webpack_require__(3857);
// EXTERNAL MODULE: ./build/js/models/failure.js
var failure = __webpack_require__(21043);
// EXTERNAL MODULE: ./build/js/models/provider.js
var models_provider = __webpack_require__(4880);
// EXTERNAL MODULE: ./build/js/models/redacted.js
var redacted = __webpack_require__(30469);
;// CONCATENATED MODULE: ./build/js/models/providers/registry.js



/** One line a provider; its file, and the library behind it, are loaded when a model of it is first asked. */
const ADAPTERS = {
    openai: async (endpoint) => (await Promise.all(/* import() */[__webpack_require__.e(5210), __webpack_require__.e(8200)]).then(__webpack_require__.bind(__webpack_require__, 38200))).openaiModel(endpoint),
    "openai-responses": async (endpoint) => (await __webpack_require__.e(/* import() */ 5799).then(__webpack_require__.bind(__webpack_require__, 15799))).openaiResponsesModel(endpoint),
    "azure-openai": async (endpoint) => (await Promise.all(/* import() */[__webpack_require__.e(5210), __webpack_require__.e(4974)]).then(__webpack_require__.bind(__webpack_require__, 84974))).azureModel(endpoint),
    anthropic: async (endpoint) => (await __webpack_require__.e(/* import() */ 32).then(__webpack_require__.bind(__webpack_require__, 32))).anthropicModel(endpoint),
    gemini: async (endpoint) => (await Promise.all(/* import() */[__webpack_require__.e(9762), __webpack_require__.e(4081)]).then(__webpack_require__.bind(__webpack_require__, 34081))).geminiModel(endpoint),
    vertex: async (endpoint) => (await Promise.all(/* import() */[__webpack_require__.e(9762), __webpack_require__.e(8940)]).then(__webpack_require__.bind(__webpack_require__, 78940))).vertexModel(endpoint),
    bedrock: async (endpoint) => (await __webpack_require__.e(/* import() */ 5549).then(__webpack_require__.bind(__webpack_require__, 75549))).bedrockModel(endpoint),
    openrouter: async (endpoint) => (await Promise.all(/* import() */[__webpack_require__.e(5210), __webpack_require__.e(7015)]).then(__webpack_require__.bind(__webpack_require__, 7015))).openrouterModel(endpoint),
    "openai-compatible": async (endpoint) => (await Promise.all(/* import() */[__webpack_require__.e(5210), __webpack_require__.e(387)]).then(__webpack_require__.bind(__webpack_require__, 50387))).openaiCompatibleModel(endpoint),
};
/** The environment variable that holds a model's key; null for a server that wants none. */
function keyNameOf(ref) {
    return ref.apiKeyEnv ?? models_provider/* PROVIDERS */.xq[ref.provider].keyName;
}
/** The adapter of a model, or the failure that each request to it would end in. */
async function loadModel(ref, ports) {
    if (ref.provider === "scripted")
        return ports.scripted(ref);
    const reached = endpointOf(ref, ports);
    if ("kind" in reached)
        return reached;
    const model = await ADAPTERS[reached.provider](reached.endpoint);
    return (0,redacted/* redactedModel */.M)(model, ports.redact);
}
/** Providers with a batch API that is used. */
const BATCHES = new Map([
    ["openai", async (...of) => (await Promise.all(/* import() */[__webpack_require__.e(5210), __webpack_require__.e(2033)]).then(__webpack_require__.bind(__webpack_require__, 32033))).openaiBatches(...of)],
    ["anthropic", async (...of) => (await __webpack_require__.e(/* import() */ 2025).then(__webpack_require__.bind(__webpack_require__, 42025))).anthropicBatches(...of)],
]);
/** A model's batch API; null where its provider has none that is used. */
async function loadBatches(ref, ports) {
    const load = BATCHES.get(ref.provider);
    if (load === undefined)
        return null;
    const reached = endpointOf(ref, ports);
    if ("kind" in reached)
        return reached;
    return (0,redacted/* redactedBatches */.Z)(await load(reached.endpoint, ref.model), ports.redact);
}
function endpointOf(ref, ports) {
    const { provider } = ref;
    if (provider === "scripted")
        return (0,failure/* failure */.V2)("permanent", "a script has no endpoint");
    if ((0,models_provider/* isApplication */.zz)(provider))
        return (0,failure/* failure */.V2)("permanent", "an application is no provider");
    const baseUrl = ref.baseUrl ?? models_provider/* PROVIDERS */.xq[provider].baseUrl;
    if (baseUrl === null)
        return (0,failure/* failure */.V2)("permanent", `provider ${provider} needs a base_url`);
    const keyName = keyNameOf(ref);
    const apiKey = keyName === null ? null : (ports.secret(keyName)?.trim() ?? "");
    if (apiKey === "")
        return (0,failure/* failure */.V2)("auth", `${keyName} is not set`);
    // The libraries' own error for such a key quotes it.
    if (apiKey !== null && !/^[\x21-\x7e]+$/.test(apiKey)) {
        return (0,failure/* failure */.V2)("auth", `${keyName} holds white space or another character that no key has`);
    }
    return { provider, endpoint: { apiKey, baseUrl, deadlineMs: ports.deadlineMs } };
}

// EXTERNAL MODULE: ./build/js/models/providers/script.js
var script = __webpack_require__(81149);
// EXTERNAL MODULE: ./build/js/models/estimate-tokens.js
var estimate_tokens = __webpack_require__(19030);
// EXTERNAL MODULE: ./build/js/units.js
var units = __webpack_require__(43757);
;// CONCATENATED MODULE: ./build/js/models/providers/scripted.js


/** A model without a provider, for the demo and for tests: a function answers. It costs nothing and takes no time. */
function scriptedModel(answer) {
    return {
        async ask(request, { sample }) {
            const reply = answer(request, sample);
            if (typeof reply !== "string" && "failure" in reply) {
                return { ok: false, failure: reply.failure };
            }
            const { text, finish, toolCalls = [], } = typeof reply === "string" ? { text: reply, finish: "stop" } : reply;
            return {
                ok: true,
                response: {
                    text,
                    toolCalls,
                    finish,
                    model: request.model,
                    usage: (0,estimate_tokens/* estimatedUsage */._y)(request, { text, toolCalls }),
                    latencyMs: (0,units/* millis */.ne)(0),
                    raw: { scripted: true },
                },
            };
        },
    };
}

// EXTERNAL MODULE: ./build/js/report/redact.js
var report_redact = __webpack_require__(72716);
// EXTERNAL MODULE: ./build/js/report/escape/log.js
var log = __webpack_require__(8379);
// EXTERNAL MODULE: ./build/js/report/numbers.js
var numbers = __webpack_require__(99155);
;// CONCATENATED MODULE: ./build/js/report/stream-log.js


/** In CI a line costs the reader more than it tells; a terminal's one line may be rewritten often. */
const EVERY_MS = { terminal: 200, lines: 30_000 };
/** A log on a stream: one rewritten progress line on a terminal, a quiet line now and then elsewhere. */
function streamLog(stream, clock, redact) {
    const began = clock.monotonic();
    let shownAt = began;
    let open = false;
    const clear = () => {
        if (open)
            stream.write("\r\u001b[2K");
        open = false;
    };
    const line = (text) => {
        clear();
        stream.write(`${(0,log.logLine)(redact(text))}\n`);
    };
    return {
        info: line,
        warn: (text) => line(`warning: ${text}`),
        progress(state) {
            // What comes after the last answer, here or on stdout, begins on a line of its own.
            if (state.done >= state.planned)
                return clear();
            const now = clock.monotonic();
            if (now - shownAt < (stream.isTTY ? EVERY_MS.terminal : EVERY_MS.lines))
                return;
            shownAt = now;
            const text = progressText(state, now - began);
            if (!stream.isTTY)
                return line(text);
            stream.write(`\r\u001b[2K${(0,log.logLine)(text)}`);
            open = true;
        },
    };
}
/** `measuring: 96 of 350 requests · 12.4/s · $0.41 · about 20 s left`. */
function progressText({ done, planned, spent, phase, what = "requests" }, elapsedMs) {
    const perSecond = elapsedMs > 0 ? (done * 1000) / elapsedMs : 0;
    const left = perSecond > 0 && planned > done ? ((planned - done) / perSecond) * 1000 : null;
    return [
        `${phase}: ${done} of ${planned} ${what}`,
        `${perSecond.toFixed(1)}/s`,
        (0,numbers/* dollars */.E9)(spent),
        ...(left === null ? [] : [`about ${(0,numbers/* duration */.p0)(left)} left`]),
    ].join(" · ");
}

// EXTERNAL MODULE: ./build/js/secrets.js
var js_secrets = __webpack_require__(81571);
// EXTERNAL MODULE: ./build/js/store/memory.js
var memory = __webpack_require__(16697);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:sqlite"
var external_node_sqlite_ = __webpack_require__(80099);
// EXTERNAL MODULE: ./build/js/store/store.js
var store = __webpack_require__(55929);
;// CONCATENATED MODULE: ./build/js/store/sqlite-file.js



/** "Evnh" in SQLite's header field for the program a file belongs to. */
const APPLICATION_ID = 0x45766e68;
const SCHEMA_VERSION = 1;
const OPEN_PATIENCE_MS = 5000;
const SCHEMA = `
  CREATE TABLE rows (
    seq INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    provider TEXT NOT NULL,
    model TEXT NOT NULL,
    sample INTEGER NOT NULL,
    epoch TEXT NOT NULL,
    at TEXT NOT NULL,
    response TEXT NOT NULL
  ) STRICT;
  CREATE TABLE notes (
    topic TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (topic, name)
  ) STRICT;
  CREATE TABLE claims (
    key TEXT PRIMARY KEY, holder TEXT NOT NULL, pid INTEGER NOT NULL, until INTEGER NOT NULL
  ) STRICT;
  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${SCHEMA_VERSION};
`;
/** Opens the store's file, or creates it. Throws StoreError for a file that is not a store of this version. */
function openStoreFile(path) {
    refuseOtherFormats(path);
    return guarded(path, () => {
        const db = new external_node_sqlite_.DatabaseSync(path);
        try {
            // A schema that somebody else wrote shall run nothing on our behalf.
            db.exec("PRAGMA trusted_schema = OFF; PRAGMA busy_timeout = 250");
            patiently(() => createOrCheck(db, path));
            // SQLite skips its busy handler when the journal mode changes hands, so two openers need the retry.
            patiently(() => db.exec("PRAGMA journal_mode = WAL"));
            db.exec("PRAGMA synchronous = FULL");
            return db;
        }
        catch (error) {
            db.close();
            throw error;
        }
    });
}
/** Runs a database call; what SQLite reports becomes a StoreError with one clear sentence. */
function guarded(path, call) {
    try {
        return call();
    }
    catch (error) {
        throw storeError(path, error);
    }
}
function isBusy(error) {
    const code = primaryCode(error);
    return code === 5 || code === 6;
}
function storeError(path, error) {
    if (error instanceof store/* StoreError */.A)
        return error;
    const code = primaryCode(error);
    const words = code === null ? undefined : SENTENCES.get(code);
    const detail = error instanceof Error ? error.message : String(error);
    return new store/* StoreError */.A(`the store ${path} ${words ?? `failed: ${detail}`}`, { cause: error });
}
/** By SQLite's primary result code (sqlite.org/rescode.html). */
const SENTENCES = new Map([
    [5, "stays locked by another process; wait for it to end, or use another --store"],
    [6, "stays locked by another process; wait for it to end, or use another --store"],
    [8, "cannot be written: the file or its folder is read-only"],
    [10, "cannot be read or written: the disk reports an error"],
    [11, "is damaged; move it away and run again"],
    [13, "cannot be written: the disk is full"],
    [14, "cannot be opened: its folder does not exist or is not writable"],
    [26, "is not an Evenhand store; move it away, or use another --store"],
]);
function createOrCheck(db, path) {
    db.exec("BEGIN IMMEDIATE");
    try {
        const id = numberOf(db, "application_id");
        const tables = db.prepare("SELECT count(*) AS n FROM sqlite_schema").get()?.["n"];
        if (id === 0 && tables === 0)
            db.exec(SCHEMA);
        else if (id !== APPLICATION_ID) {
            throw new store/* StoreError */.A(`${path} is a database of another program; move it away, or use another --store`);
        }
        else if (numberOf(db, "user_version") !== SCHEMA_VERSION) {
            throw new store/* StoreError */.A(`${path} was written by another version of Evenhand; move it away, or use another --store`);
        }
        db.exec("COMMIT");
    }
    catch (error) {
        rollBack(db);
        throw error;
    }
}
/** Ends a transaction that failed; a full disk has ended it already, and then there is nothing to end. */
function rollBack(db) {
    try {
        db.exec("ROLLBACK");
    }
    catch {
        // The error that led here is the one to report.
    }
}
function numberOf(db, pragma) {
    return Number(db.prepare(`PRAGMA ${pragma}`).get()?.[pragma]);
}
/** Before SQLite touches it: a file with other leading bytes than a database's is somebody else's. */
function refuseOtherFormats(path) {
    const head = Buffer.alloc(16);
    let length;
    try {
        const file = (0,external_node_fs_.openSync)(path, "r");
        try {
            length = (0,external_node_fs_.readSync)(file, head, 0, head.length, 0);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch {
        return; // Not there yet, or not readable: opening it says which.
    }
    if (length > 0 && head.toString("latin1") !== "SQLite format 3\0") {
        throw new store/* StoreError */.A(`the store ${path} is not an Evenhand store; move it away, or use another --store`);
    }
}
/** Retries while another process holds the file. Blocks the thread: used only before a run begins. */
function patiently(call) {
    const pause = new Int32Array(new SharedArrayBuffer(4));
    for (let waited = 0;; waited += 25) {
        try {
            call();
            return;
        }
        catch (error) {
            if (!isBusy(error) || waited >= OPEN_PATIENCE_MS)
                throw error;
            Atomics.wait(pause, 0, 0, 25);
        }
    }
}
function primaryCode(error) {
    if (!(error instanceof Error) || !("errcode" in error))
        return null;
    return typeof error.errcode === "number" ? error.errcode & 0xff : null;
}

;// CONCATENATED MODULE: ./build/js/store/commit-queue.js


/** How long the first write waits for company: one fsync then serves all that arrive meanwhile. */
const GATHER_MS = 20;
/** How long a lock held by another process is waited for before the run ends with `storage_failed`. */
const LOCK_PATIENCE_MS = 15_000;
function commitQueue(db, path) {
    let synced = null;
    /** @param sync whether a commit waits for the disk, which in WAL mode is what FULL adds to NORMAL */
    const transact = (batch, sync) => commit_queue_patiently(() => {
        if (synced !== sync)
            db.exec(`PRAGMA synchronous = ${sync ? "FULL" : "NORMAL"}`);
        synced = sync;
        db.exec("BEGIN IMMEDIATE");
        commit(db, batch);
    });
    const onDisk = lane(path, () => (0,external_node_timers_promises_.setTimeout)(GATHER_MS), (batch) => transact(batch, true));
    const light = lane(path, () => (0,external_node_timers_promises_.setImmediate)(), (batch) => transact(batch, false));
    return {
        add: onDisk.add,
        addLight: light.add,
        drain: async () => {
            await Promise.all([onDisk.idle(), light.idle()]);
        },
    };
}
/** Entries that wait for the same sort of commit. */
function lane(path, gather, transact) {
    let waiting = [];
    let writer = null;
    const writeAll = async () => {
        while (waiting.length > 0) {
            await gather();
            const batch = waiting;
            waiting = [];
            try {
                await transact(batch);
                for (const entry of batch)
                    entry.done();
            }
            catch (error) {
                for (const entry of batch)
                    entry.failed(storeError(path, error));
            }
        }
        writer = null;
    };
    return {
        idle: async () => {
            await writer;
        },
        add: (work) => new Promise((resolve, reject) => {
            let result;
            waiting.push({
                run: () => (result = { value: work() }),
                done: () => resolve(result.value),
                failed: reject,
            });
            writer ??= writeAll();
        }),
    };
}
/** Repeats a transaction that could not begin, without blocking the event loop while another process has the lock. */
async function commit_queue_patiently(transact) {
    const patienceEnds = performance.now() + LOCK_PATIENCE_MS;
    for (let pause = 5;; pause = Math.min(pause * 2, 200)) {
        try {
            // Begun and ended in one turn: the connection has one transaction, and two lanes use it.
            transact();
            return;
        }
        catch (error) {
            if (!isBusy(error) || performance.now() > patienceEnds)
                throw error;
        }
        await (0,external_node_timers_promises_.setTimeout)(pause);
    }
}
function commit(db, batch) {
    try {
        for (const entry of batch)
            entry.run();
        db.exec("COMMIT");
    }
    catch (error) {
        rollBack(db);
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/js/store/sqlite.js




/**
 * Longer than a request may take with all its attempts, so a holder that lives keeps its claim; it only
 * bounds the wait for a dead holder whose process id was given to another program.
 */
const CLAIM_MS = 15 * 60_000;
/** Rows read at a time by `rows`, so that a store larger than memory can be walked, and written meanwhile. */
const PAGE = 32;
/**
 * The write-ahead journal on disk. Several processes of one machine may share the file (SQLite's WAL needs
 * shared memory, so a network folder will not do).
 *
 * @throws StoreError where the file is not ours, not readable, or locked for longer than seconds
 */
function openSqliteStore(path) {
    const db = openStoreFile(path);
    const sql = statements(db);
    const queue = commitQueue(db, path);
    const holder = (0,external_node_crypto_.randomUUID)();
    let closed = false;
    const read = (call) => {
        if (closed)
            throw new store/* StoreError */.A("the store is closed");
        return guarded(path, call);
    };
    const unlessClosed = (write) => closed ? Promise.reject(new store/* StoreError */.A("the store is closed")) : write();
    const write = (work) => unlessClosed(() => queue.add(work));
    /** A claim that is lost with the power is lost with its holder. */
    const writeLight = (work) => unlessClosed(() => queue.addLight(work));
    return {
        get: (key) => read(() => rowOf(sql.get.get(key))),
        put: (row) => write(() => {
            sql.unclaim.run(row.key);
            const isFirst = sql.put.run(...columnsOf(row)).changes === 1;
            return isFirst ? row : rowOf(sql.get.get(row.key));
        }),
        claim: (key) => writeLight(() => takeClaim(sql, key, holder)),
        release: (key) => writeLight(() => void sql.release.run(key, holder)),
        note: (topic, name, value) => write(() => void sql.note.run(topic, name, value)),
        recall: (topic, name) => read(() => {
            const value = sql.recall.get(topic, name)?.["value"];
            return typeof value === "string" ? value : undefined;
        }),
        *rows() {
            for (let after = 0;;) {
                const page = read(() => sql.page.all(after, PAGE));
                for (const found of page) {
                    after = Number(found["seq"]);
                    yield rowOf(found);
                }
                if (page.length < PAGE)
                    return;
            }
        },
        notes: () => read(() => sql.notes.all().map((note) => ({
            topic: String(note["topic"]),
            name: String(note["name"]),
            value: String(note["value"]),
        }))),
        async prune(before) {
            const pruned = await write(() => ({
                rows: Number(sql.pruneRows.run(before).changes),
                notes: Number(sql.pruneNotes.run(before).changes),
            }));
            read(() => db.exec("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)"));
            return pruned;
        },
        async close() {
            if (closed)
                return;
            closed = true;
            await queue.drain();
            guarded(path, () => db.close());
        },
    };
}
function takeClaim(sql, key, holder) {
    if (sql.has.get(key) !== undefined)
        return false;
    const claim = sql.claimed.get(key);
    if (claim !== undefined) {
        // Our own process id under another holder was a former container's: dead, though the id answers.
        const pid = Number(claim["pid"]);
        const live = claim["holder"] === holder || (pid !== process.pid && isAlive(pid));
        if (live && Number(claim["until"]) > Date.now())
            return false;
    }
    sql.claim.run(key, holder, process.pid, Date.now() + CLAIM_MS);
    return true;
}
/** Signal 0 asks whether a process is there; EPERM means that it is, under another user. */
function isAlive(pid) {
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        return error instanceof Error && "code" in error && error.code === "EPERM";
    }
}
function rowOf(found) {
    if (found === undefined)
        return undefined;
    // The file carries our application id and schema version: what is in this column, we wrote.
    const response = JSON.parse(String(found["response"]));
    return {
        key: found["key"],
        provider: String(found["provider"]),
        model: String(found["model"]),
        sample: Number(found["sample"]),
        epoch: String(found["epoch"]),
        response: { ...response, toolCalls: response.toolCalls ?? [] },
        at: String(found["at"]),
    };
}
function columnsOf(row) {
    const { key, provider, model, sample, epoch, at, response } = row;
    return [key, provider, model, sample, epoch, at, JSON.stringify(response)];
}
function statements(db) {
    return {
        get: db.prepare("SELECT * FROM rows WHERE key = ?"),
        has: db.prepare("SELECT 1 FROM rows WHERE key = ?"),
        put: db.prepare(`INSERT INTO rows (key, provider, model, sample, epoch, at, response)
       VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING`),
        page: db.prepare("SELECT * FROM rows WHERE seq > ? ORDER BY seq LIMIT ?"),
        claimed: db.prepare("SELECT * FROM claims WHERE key = ?"),
        claim: db.prepare("INSERT OR REPLACE INTO claims (key, holder, pid, until) VALUES (?, ?, ?, ?)"),
        unclaim: db.prepare("DELETE FROM claims WHERE key = ?"),
        release: db.prepare("DELETE FROM claims WHERE key = ? AND holder = ?"),
        note: db.prepare(`INSERT INTO notes (topic, name, value) VALUES (?, ?, ?)
       ON CONFLICT (topic, name) DO UPDATE SET value = excluded.value`),
        recall: db.prepare("SELECT value FROM notes WHERE topic = ? AND name = ?"),
        notes: db.prepare("SELECT topic, name, value FROM notes ORDER BY topic, name"),
        pruneRows: db.prepare("DELETE FROM rows WHERE at < ?"),
        pruneNotes: db.prepare("DELETE FROM notes WHERE value GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND value < ?"),
    };
}

// EXTERNAL MODULE: ./build/js/usage-error.js
var usage_error = __webpack_require__(50854);
;// CONCATENATED MODULE: ./build/js/assemble.js


















/** One attempt at a model call may take this long. */
const CALL_DEADLINE_MS = 120_000;
async function assemble(around, options) {
    const secrets = new Set((0,js_secrets/* secretsOf */.F)(around.env));
    const keys = new Set([...secrets].filter(js_secrets/* isUnmistakable */.b));
    let mask = (0,report_redact/* redactor */.$)([...secrets]);
    let maskReply = (0,report_redact/* redactor */.$)([...keys]);
    const redact = (text) => mask(text);
    /** A key under a name of the configuration's choosing is masked from the moment it is read. */
    const secret = (name) => {
        const value = around.env[name];
        if (value === undefined)
            return value;
        if (!secrets.has(value))
            mask = (0,report_redact/* redactor */.$)([...secrets.add(value)]);
        if (!keys.has(value))
            maskReply = (0,report_redact/* redactor */.$)([...keys.add(value)]);
        return value;
    };
    const clock = systemClock();
    const store = await writableStore(around, options.storePath);
    const ports = {
        secret,
        redact: (text) => maskReply(text),
        deadlineMs: CALL_DEADLINE_MS,
        scripted: async () => {
            const answerer = options.answerer ?? (await scriptOf(around));
            return answerer === null
                ? (0,failure/* failure */.V2)("auth", "EVENHAND_SCRIPT is not set: provider `scripted` answers from that file")
                : scriptedModel(answerer);
        },
    };
    const load = async (ref) => {
        if (ref.target === undefined)
            return loadModel(ref, ports);
        const { loadTarget } = await __webpack_require__.e(/* import() */ 4801).then(__webpack_require__.bind(__webpack_require__, 34801));
        return loadTarget(ref.target, { ...ports, ...around, tempDir: (0,external_node_os_.tmpdir)() });
    };
    const loaded = new Map();
    return {
        redact,
        batches: oncePerRef((ref) => loadBatches(ref, ports)),
        world: {
            clock,
            random: Math.random,
            signal: options.signal,
            log: streamLog(around.stderr, clock, redact),
            store,
            models: oncePerRef(load, loaded),
        },
        async [Symbol.asyncDispose]() {
            for (const model of await Promise.allSettled(loaded.values())) {
                if (model.status === "fulfilled" && "ask" in model.value)
                    await model.value.close?.();
            }
            await store.close();
        },
    };
}
/** @param made what has been made already, by the models' references */
function oncePerRef(make, made = new Map()) {
    return (ref) => {
        const name = JSON.stringify(ref);
        const known = made.get(name) ?? make(ref);
        made.set(name, known);
        return known;
    };
}
function tellerFor({ env, stderr }) {
    const redact = (0,report_redact/* redactor */.$)((0,js_secrets/* secretsOf */.F)(env));
    const clock = systemClock();
    return { world: { clock, log: streamLog(stderr, clock, redact) }, redact };
}
/** The repository around the working directory, read as objects. */
function repositoryAt(around) {
    const env = gitEnvironmentOf(around);
    return (0,objects/* openRepository */.h)({ dir: around.cwd, env, tempDir: (0,external_node_os_.tmpdir)() });
}
const gitEnvironmentOf = ({ env }) => (0,environment/* gitEnvironment */._)(env);
/** The files below the working directory as something entirely new, before any commit. */
const workTreeAt = ({ cwd }) => (0,work_tree/* everythingNew */.C)((0,work_tree/* workTree */._)(cwd));
/** The store, made where there is none. */
async function writableStore({ cwd }, storePath) {
    const path = (0,external_node_path_.resolve)(cwd, storePath);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    return openSqliteStore(path);
}
/** The store as it is, or an empty one: for commands that ask nothing and leave nothing. */
function existingStore({ cwd }, storePath) {
    const path = (0,external_node_path_.resolve)(cwd, storePath);
    return (0,external_node_fs_.existsSync)(path) ? openSqliteStore(path) : (0,memory/* openMemoryStore */.r)();
}
function systemClock() {
    return {
        now: () => Date.now(),
        monotonic: () => external_node_perf_hooks_.performance.now(),
        // An aborted wait ends early; whoever waits looks at the signal next. No error is made for it, since each request
        // waits for a deadline that its answer then calls off.
        sleep: (ms, signal) => new Promise((resolve) => {
            if (signal.aborted)
                return resolve();
            const over = () => {
                clearTimeout(timer);
                signal.removeEventListener("abort", over);
                resolve();
            };
            const timer = setTimeout(over, ms);
            signal.addEventListener("abort", over);
        }),
    };
}
async function scriptOf({ env, cwd }) {
    const file = env["EVENHAND_SCRIPT"];
    if (file === undefined || file === "")
        return null;
    const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, file), "utf8").catch((error) => {
        throw new usage_error/* UsageError */.e(`EVENHAND_SCRIPT: ${file} cannot be read (${error.code})`);
    });
    return (0,script/* scriptedAnswers */.A)((0,usage_error/* valueOf */.R)((0,script/* parseScript */.t)(text, file)));
}


/***/ }),

/***/ 64072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ withSettings),
/* harmony export */   _: () => (/* binding */ gitEnvironment)
/* harmony export */ });
/** What git needs of the host to be found, to write temporary files and to reach a server through its proxy. */
const passed = [
    "PATH",
    "Path",
    "SystemRoot",
    "TMPDIR",
    "TEMP",
    "TMP",
    "LD_LIBRARY_PATH",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "NO_PROXY",
    "http_proxy",
    "https_proxy",
    "no_proxy",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    "GIT_SSL_CAINFO",
];
/** Switches that make git a reader of objects: no prompt, no system or user configuration, no program of its own. */
const fixed = {
    LC_ALL: "C",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_ATTR_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_LITERAL_PATHSPECS: "1",
    GIT_ALLOW_PROTOCOL: "http:https",
};
/** Command-scope configuration, the only scope in which git honours `safe.directory` besides the user's own files. */
const settings = [
    // A container's workspace belongs to another user; nothing here runs what its configuration names.
    ["safe.directory", "*"],
    ["core.hooksPath", "/dev/null"],
    ["core.fsmonitor", "false"],
    ["core.attributesFile", "/dev/null"],
    ["gc.auto", "0"],
    ["maintenance.auto", "false"],
];
/** The environment for git from the host's. */
function gitEnvironment(host) {
    const env = { ...fixed };
    for (const name of passed) {
        const value = host[name];
        if (value !== undefined)
            env[name] = value;
    }
    return withSettings(env, settings);
}
/** The same environment with more settings, such as a server's authorization header. */
function withSettings(env, more) {
    const extended = { ...env };
    let count = Number(env["GIT_CONFIG_COUNT"] ?? 0);
    for (const [key, value] of more) {
        extended[`GIT_CONFIG_KEY_${count}`] = key;
        extended[`GIT_CONFIG_VALUE_${count}`] = value;
        count += 1;
    }
    return { ...extended, GIT_CONFIG_COUNT: String(count) };
}


/***/ }),

/***/ 11374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ missingObject),
/* harmony export */   X: () => (/* binding */ GitError)
/* harmony export */ });
/** Objects that a run needs cannot be had: a sentence for whoever can mend it, and how the run ends. Detect stops on it. */
class GitError extends Error {
    name = "GitError";
    reason;
    constructor(message, reason) {
        super(message);
        this.reason = reason;
    }
}
/** An object that the repository refers to and does not hold. */
const missingObject = (what) => new GitError(`the repository lacks ${what}, as a partial clone may: run \`git fetch --refetch --no-filter\``, "no_merge_base");


/***/ }),

/***/ 1882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ memoryTree)
/* harmony export */ });
/* unused harmony export memoryComparison */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _path_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56208);



/** A Tree without git: object ids are those git would give, so equal bytes have equal ids here too. */
function memoryTree(files, id = "memory") {
    const paths = Object.keys(files).toSorted(_path_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePaths */ .cD);
    const entries = paths.map((path) => entryOf(path, files[path]));
    const kinds = new Map(entries.map((entry) => [entry.path, entry.kind]));
    return {
        id,
        list: async () => entries,
        async target(path) {
            const file = files[path];
            if (typeof file === "object" && "symlink" in file)
                return file.symlink;
            throw new Error(`${JSON.stringify(path)} is no link of ${id}`);
        },
        async read(wanted) {
            return wanted.map((path) => {
                if (kinds.get(path) !== "file")
                    throw new Error(`${JSON.stringify(path)} is no file of ${id}`);
                return bytesOf(files[path]);
            });
        },
    };
}
/** A Comparison without git; renames are found for equal bytes only. `policy` is base unless given. */
function memoryComparison(trees) {
    const base = memoryTree(trees.base, "base");
    const head = memoryTree(trees.head, "head");
    return {
        base,
        head,
        policy: trees.policy ? memoryTree(trees.policy, "policy") : base,
        baseSha: "base",
        headSha: "head",
        baseName: "main",
        async named(ref) {
            const files = trees.tags?.[ref];
            return files === undefined ? null : { tree: memoryTree(files, ref), sha: ref };
        },
        async changes(watched) {
            const changes = differences(await base.list(), await head.list());
            const candidates = changes.filter((change) => watched(change.path));
            const { renames } = exactRenames(candidates.filter((change) => change.kind === "deleted"), candidates.filter((change) => change.kind === "added"));
            return withRenames(changes, renames);
        },
    };
}
function differences(base, head) {
    const before = new Map(base.map((entry) => [entry.path, entry]));
    const after = new Map(head.map((entry) => [entry.path, entry]));
    const paths = [...new Set([...before.keys(), ...after.keys()])].toSorted(comparePaths);
    return paths.flatMap((path) => {
        const [was, is] = [before.get(path), after.get(path)];
        if (was?.oid === is?.oid && was?.kind === is?.kind)
            return [];
        const kind = !was ? "added" : !is ? "deleted" : "edited";
        return [{ kind, path, odd: false, baseOid: was?.oid ?? null, headOid: is?.oid ?? null }];
    });
}
function entryOf(path, file) {
    if (typeof file === "object" && "submodule" in file) {
        return { path, odd: false, kind: "submodule", oid: file.submodule };
    }
    const bytes = bytesOf(file);
    const oid = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
    const kind = typeof file === "object" && "symlink" in file ? "symlink" : "file";
    return { path, odd: false, kind, oid };
}
function bytesOf(file) {
    if (typeof file === "string")
        return Buffer.from(file);
    if (file instanceof Uint8Array)
        return file;
    return Buffer.from("symlink" in file ? file.symlink : file.submodule);
}


/***/ }),

/***/ 1561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ mergeTree),
/* harmony export */   w: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50854);
/* harmony import */ var _git_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11374);
/* harmony import */ var _path_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56208);



/** The best common ancestor of two commits; null when the history at hand has none. */
async function mergeBase(git, a, b) {
    const { code, stdout, stderr } = await git.run(["merge-base", a, b]);
    if (code === 0)
        return stdout.toString().trim();
    if (code === 1)
        return null;
    throw new Error(`git merge-base ended with ${code}: ${stderr.trim()}`);
}
/** Merges two commits as objects only; the new tree is written where `git` stands. */
async function mergeTree(git, base, head) {
    // Together, since each is a process to start; without a common ancestor git refuses the merge in words of its own.
    const [ancestor, { code, stdout, stderr }] = await Promise.all([
        mergeBase(git, base, head),
        git.run(["merge-tree", "--write-tree", "-z", "--name-only", "--no-messages", base, head]),
    ]);
    if (ancestor === null)
        return { kind: "unrelated" };
    const [tree, ...paths] = (0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .splitNul */ .K5)(stdout);
    if (code === 0 && tree)
        return { kind: "merged", tree: tree.toString() };
    if (code === 1)
        return { kind: "conflict", paths: paths.map((path) => (0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePath */ .q0)(path).path) };
    // 129 is git's "unknown option": `--write-tree` came with 2.38.
    if (code === 129) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e("this git is too old to merge without a work tree; install git 2.38 or newer");
    }
    if (/unable to read|could not read|missing/i.test(stderr)) {
        throw (0,_git_error_js__WEBPACK_IMPORTED_MODULE_0__/* .missingObject */ .K)("objects that the merge needs");
    }
    throw new Error(`git merge-tree ended with ${code}: ${stderr.trim()}`);
}


/***/ }),

/***/ 5129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/js/git/cat-file.js
/** Reads objects through one long-lived `git cat-file --batch`, started at the first read. */
class ObjectReader {
    #git;
    #child = null;
    #bytes = null;
    #turn = Promise.resolve();
    constructor(git) {
        this.#git = git;
    }
    /** The objects' bytes in the order asked; null where the repository does not have one. */
    read(oids) {
        // Answers come in the order of the questions on one pipe, so only one caller may be on it.
        const answer = this.#turn.then(() => this.#ask(oids));
        this.#turn = answer.catch(() => { });
        return answer;
    }
    async #ask(oids) {
        if (oids.length === 0)
            return [];
        const child = (this.#child ??= this.#start());
        const bytes = (this.#bytes ??= new ByteStream(child.stdout));
        child.stdin.write(oids.map((oid) => `${oid}\n`).join(""));
        const objects = [];
        for (const oid of oids)
            objects.push(await readObject(bytes, oid));
        return objects;
    }
    #start() {
        const child = this.#git.start(["cat-file", "--batch"]);
        // A git that cannot go on ends its output, which is where it is noticed.
        child.stdin.on("error", () => { });
        child.on("error", () => { });
        return child;
    }
    /** Ends git; a later read starts it anew. */
    async close() {
        const child = this.#child;
        if (child === null)
            return;
        this.#child = null;
        this.#bytes = null;
        const gone = new Promise((resolve) => child.once("close", resolve));
        child.stdin.end();
        child.stdout.destroy();
        child.kill();
        if (child.exitCode === null && child.signalCode === null)
            await gone;
    }
}
async function readObject(bytes, oid) {
    const header = await bytes.line();
    if (header === `${oid} missing`)
        return null;
    const found = /^[0-9a-f]+ [a-z]+ (\d+)$/.exec(header);
    if (!found)
        throw new Error(`git cat-file answered ${JSON.stringify(header)}`);
    const size = Number(found[1]);
    const object = await bytes.take(size + 1);
    return object.subarray(0, size);
}
/** Lines and counted bytes off a stream of chunks. */
class ByteStream {
    #chunks;
    #rest = Buffer.alloc(0);
    constructor(stream) {
        this.#chunks = stream[Symbol.asyncIterator]();
    }
    async line() {
        const parts = [];
        let end = this.#rest.indexOf(0x0a);
        while (end === -1) {
            parts.push(this.#rest);
            this.#rest = await this.#next();
            end = this.#rest.indexOf(0x0a);
        }
        parts.push(this.#rest.subarray(0, end));
        this.#rest = this.#rest.subarray(end + 1);
        return Buffer.concat(parts).toString("utf8");
    }
    async take(count) {
        const parts = [];
        let missing = count;
        while (this.#rest.length < missing) {
            parts.push(this.#rest);
            missing -= this.#rest.length;
            this.#rest = await this.#next();
        }
        parts.push(this.#rest.subarray(0, missing));
        this.#rest = this.#rest.subarray(missing);
        return Buffer.concat(parts);
    }
    async #next() {
        const { done, value } = await this.#chunks.next();
        if (done === true)
            throw new Error("git cat-file ended before its answer was complete");
        return value;
    }
}

// EXTERNAL MODULE: ./build/js/git/path-bytes.js
var path_bytes = __webpack_require__(56208);
;// CONCATENATED MODULE: ./build/js/git/renames.js
/** Pairs deleted with added paths of equal bytes; among several, one with the same file name first, as git does. */
function exactRenames(deleted, added) {
    const sources = new Map();
    for (const change of deleted) {
        const oid = change.baseOid ?? "";
        sources.set(oid, [...(sources.get(oid) ?? []), change]);
    }
    const partner = new Map();
    for (const sameName of [true, false]) {
        for (const target of added) {
            const free = sources.get(target.headOid ?? "") ?? [];
            if (partner.has(target))
                continue;
            const index = sameName
                ? free.findIndex((source) => fileName(source.path) === fileName(target.path))
                : 0;
            const [source] = index === -1 ? [] : free.splice(index, 1);
            if (source)
                partner.set(target, source);
        }
    }
    const used = new Set(partner.values());
    return {
        renames: [...partner].map(([to, from]) => ({
            from: from.path,
            path: to.path,
            similarity: 100,
        })),
        deleted: deleted.filter((change) => !used.has(change)),
        added: added.filter((change) => !partner.has(change)),
    };
}
/** The differences as they are told: renames in place of the two halves they are made of, by path. */
function withRenames(changes, renames) {
    const byTarget = new Map(renames.map((rename) => [rename.path, rename]));
    const gone = new Set(renames.map((rename) => rename.from));
    return changes.flatMap(({ kind, path, odd }) => {
        if (odd)
            return [{ kind, path }];
        if (kind === "deleted" && gone.has(path))
            return [];
        const rename = kind === "added" ? byTarget.get(path) : undefined;
        return [rename ? { kind: "renamed", ...rename } : { kind, path }];
    });
}
const fileName = (path) => path.slice(path.lastIndexOf("/") + 1);

;// CONCATENATED MODULE: ./build/js/git/diff.js


/** Bytes of paths handed to one git process: the shortest limit of a command line, Windows' 32,767 characters. */
const argumentRoom = 24_000;
/** git's own threshold for "the same file, edited", in percent. */
const similar = "-M50%";
/** Above this many files on a side git compares none by content: similarity costs their product. */
const renameLimit = "-l400";
/**
 * Differences between two trees. Renames are looked for only among the watched paths: equal bytes first, then
 * git's similarity for what is left, unless that is more than a command line holds (then they stay added and deleted).
 * `fetch` is told the blobs that similarity needs before git reads them.
 */
async function treeChanges(git, trees, watched, fetch) {
    const changes = parseRaw(await git.output([
        "diff-tree",
        "-r",
        "-z",
        "--raw",
        "--no-abbrev",
        "--no-renames",
        trees.base,
        trees.head,
    ]));
    const candidates = changes.filter((change) => !change.odd && watched(change.path));
    const { renames, deleted, added } = exactRenames(candidates.filter((change) => change.kind === "deleted"), candidates.filter((change) => change.kind === "added"));
    return withRenames(changes, [
        ...renames,
        ...(await editedRenames(git, trees, deleted, added, fetch)),
    ]);
}
async function editedRenames(git, trees, deleted, added, fetch) {
    const paths = [...deleted, ...added].map((change) => change.path);
    const room = paths.reduce((sum, path) => sum + Buffer.byteLength(path) + 1, 0);
    if (deleted.length === 0 || added.length === 0 || room > argumentRoom)
        return [];
    await fetch([...deleted, ...added].flatMap((change) => change.baseOid ?? change.headOid ?? []));
    const raw = await git.output([
        "diff-tree",
        "-r",
        "-z",
        "--raw",
        "--no-abbrev",
        similar,
        renameLimit,
        trees.base,
        trees.head,
        "--",
        ...paths,
    ]);
    return parseRenames(raw);
}
/** `:oldmode newmode oldoid newoid status` and a path, each ended by NUL. */
function parseRaw(raw) {
    const fields = (0,path_bytes/* splitNul */.K5)(raw);
    const changes = [];
    for (let at = 0; at + 1 < fields.length; at += 2) {
        const [, , baseOid = "", headOid = "", status = ""] = fields[at]
            .toString()
            .split(" ");
        // A file that only became executable has the bytes it had.
        if (status === "M" && baseOid === headOid)
            continue;
        const { path, odd } = (0,path_bytes/* decodePath */.q0)(fields[at + 1]);
        changes.push({
            kind: status === "A" ? "added" : status === "D" ? "deleted" : "edited",
            path,
            odd,
            baseOid: status === "A" ? null : baseOid,
            headOid: status === "D" ? null : headOid,
        });
    }
    return changes;
}
/** As `parseRaw`, but status `R<percent>` is followed by two paths. */
function parseRenames(raw) {
    const fields = (0,path_bytes/* splitNul */.K5)(raw);
    const renames = [];
    for (let at = 0; at + 1 < fields.length;) {
        const status = fields[at].toString().split(" ")[4] ?? "";
        if (!status.startsWith("R")) {
            at += 2;
            continue;
        }
        renames.push({
            from: (0,path_bytes/* decodePath */.q0)(fields[at + 1]).path,
            path: (0,path_bytes/* decodePath */.q0)(fields[at + 2]).path,
            similarity: Number(status.slice(1)),
        });
        at += 3;
    }
    return renames;
}

// EXTERNAL MODULE: ./build/js/usage-error.js
var usage_error = __webpack_require__(50854);
// EXTERNAL MODULE: ./build/js/git/git-error.js
var git_error = __webpack_require__(11374);
// EXTERNAL MODULE: ./build/js/git/merge.js
var merge = __webpack_require__(1561);
// EXTERNAL MODULE: ./build/js/git/process.js
var process = __webpack_require__(77560);
;// CONCATENATED MODULE: ./build/js/git/objects.js









/**
 * Opens a repository for reading. Objects are read through a bare repository of our own that borrows the real one's,
 * so neither its configuration, attributes, hooks, filters and merge drivers nor its work tree take part, and the
 * merges made here leave nothing in it.
 */
async function openRepository(options) {
    const { dir, env, tempDir } = options;
    if (!(await (0,promises_.stat)(dir).catch(() => null))?.isDirectory()) {
        throw new usage_error/* UsageError */.e(`${dir} is no directory; run inside a git repository`);
    }
    const real = (0,process/* gitAt */.c)(dir, null, env);
    const place = await real.run([
        "rev-parse",
        "--path-format=absolute",
        "--show-object-format",
        "--is-shallow-repository",
        "--git-path",
        "objects",
        "--git-path",
        "shallow",
    ]);
    const [format, shallow, objects, shallowFile] = place.stdout.toString().split("\n");
    if (place.code !== 0 || !format || !objects || !shallowFile) {
        throw new usage_error/* UsageError */.e(`${dir} is no git repository; run inside one`);
    }
    const isShallow = shallow === "true";
    const mirror = await (0,promises_.mkdtemp)((0,external_node_path_.join)(tempDir, "evenhand-git-"));
    const git = (0,process/* gitAt */.c)(mirror, mirror, isShallow ? { ...env, GIT_SHALLOW_FILE: shallowFile } : env);
    await makeBare(mirror, { format, objects });
    return repository({ real, git, mirror, isShallow, fetchObjects: options.fetchObjects ?? null });
}
/**
 * What makes a folder a repository (gitrepository-layout(5)), with another's objects in it. Written here, since
 * `git init` is one more process to wait for, and looks for templates and settings.
 */
async function makeBare(dir, { format, objects }) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(dir, "objects", "info"), { recursive: true });
    await (0,promises_.mkdir)((0,external_node_path_.join)(dir, "refs"));
    const extension = format === "sha1" ? "" : `[extensions]\n\tobjectFormat = ${format}\n`;
    const version = format === "sha1" ? 0 : 1;
    const files = {
        HEAD: "ref: refs/heads/main\n",
        config: `[core]\n\trepositoryformatversion = ${version}\n\tbare = true\n${extension}`,
        "objects/info/alternates": `${quoted(objects)}\n`,
    };
    await Promise.all(Object.entries(files).map(([path, text]) => (0,promises_.writeFile)((0,external_node_path_.join)(dir, path), text)));
}
function repository({ real, git, mirror, isShallow, fetchObjects }) {
    const reader = new ObjectReader(git);
    const read = (oids) => readAll(reader, oids, fetchObjects);
    return {
        isShallow,
        async commit(revision) {
            if (revision.includes("\0"))
                return null;
            const { code, stdout } = await real.run([
                "rev-parse",
                "--verify",
                "--quiet",
                "--end-of-options",
                `${revision}^{commit}`,
            ]);
            return code === 0 ? stdout.toString().trim() : null;
        },
        async names() {
            const list = await real.output(["for-each-ref", "--format=%(refname:short)"]);
            return list.toString().split("\n").filter(Boolean);
        },
        async parents(commit) {
            const [bytes] = await read([commit]);
            return [...headerOf(bytes).matchAll(/^parent ([0-9a-f]+)$/gm)].map((found) => found[1] ?? "");
        },
        mergeBase: (a, b) => (0,merge/* mergeBase */.w)(git, a, b),
        mergeTree: (base, head) => (0,merge/* mergeTree */.p)(git, base, head),
        tree: (id) => new GitTree(id, git, read),
        changes: (base, head, watched) => treeChanges(git, { base, head }, watched, fetchObjects ? read : async () => []),
        async [Symbol.asyncDispose]() {
            await reader.close();
            await (0,promises_.rm)(mirror, { recursive: true, force: true });
        },
    };
}
class GitTree {
    id;
    #git;
    #readAll;
    #entries = null;
    #files = null;
    constructor(id, git, readAll) {
        this.id = id;
        this.#git = git;
        this.#readAll = readAll;
    }
    list() {
        this.#entries ??= this.#git
            .output(["ls-tree", "-r", "-z", "--full-tree", this.id])
            .then((raw) => (0,path_bytes/* splitNul */.K5)(raw).map(entryOf));
        return this.#entries;
    }
    async target(path) {
        const entries = await this.list();
        const link = entries.find((of) => of.path === path && of.kind === "symlink");
        if (link === undefined)
            throw new Error(`${JSON.stringify(path)} is no link of ${this.id}`);
        const [bytes] = await this.#readAll([link.oid]);
        return Buffer.from(bytes ?? []).toString();
    }
    async read(paths) {
        const files = (this.#files ??= filesIn(await this.list()));
        return this.#readAll(paths.map((path) => {
            const oid = files.get(path);
            if (oid === undefined)
                throw new Error(`${JSON.stringify(path)} is no file of ${this.id}`);
            return oid;
        }));
    }
}
/** Object ids by path. */
function filesIn(entries) {
    const files = entries.filter(({ kind, odd }) => kind === "file" && !odd);
    return new Map(files.map(({ path, oid }) => [path, oid]));
}
/** `<mode> <type> <oid>\t<path>` */
function entryOf(field) {
    const tab = field.indexOf(0x09);
    const [mode, , oid = ""] = field.subarray(0, tab).toString().split(" ");
    const kind = mode === "120000" ? "symlink" : mode === "160000" ? "submodule" : "file";
    return { ...(0,path_bytes/* decodePath */.q0)(field.subarray(tab + 1)), kind, oid };
}
async function readAll(reader, oids, fetchObjects) {
    const found = new Map();
    const wanted = [...new Set(oids)];
    for (const [index, bytes] of (await reader.read(wanted)).entries()) {
        found.set(wanted[index], bytes);
    }
    const missing = wanted.filter((oid) => found.get(oid) === null);
    if (missing.length > 0 && fetchObjects) {
        await fetchObjects(missing);
        for (const [index, bytes] of (await reader.read(missing)).entries()) {
            found.set(missing[index], bytes);
        }
    }
    return oids.map((oid) => {
        const bytes = found.get(oid);
        if (!bytes) {
            throw (0,git_error/* missingObject */.K)(`object ${oid}`);
        }
        return bytes;
    });
}
/** The header of a commit ends at the first blank line; what follows is somebody's text. */
function headerOf(commit) {
    const text = Buffer.from(commit ?? []).toString("latin1");
    const end = text.indexOf("\n\n");
    return end === -1 ? text : text.slice(0, end);
}
/** A path in an `alternates` file: quoted as in C, so that no character of it ends the line or starts a comment. */
function quoted(path) {
    const escaped = path.replaceAll("\\", "\\\\").replaceAll('"', '\\"');
    return `"${escaped}"`;
}


/***/ }),

/***/ 56208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K5: () => (/* binding */ splitNul),
/* harmony export */   cD: () => (/* binding */ comparePaths),
/* harmony export */   q0: () => (/* binding */ decodePath)
/* harmony export */ });
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/** A path as git records it, as text; bytes that are no UTF-8 become `\xNN`, and `odd` says so. */
function decodePath(bytes) {
    try {
        return { path: strict.decode(bytes), odd: false };
    }
    catch {
        // The backslash is escaped as well, so that two different paths never get one text.
        const path = Array.from(bytes, (byte) => byte < 0x80 && byte !== 0x5c
            ? String.fromCharCode(byte)
            : `\\x${byte.toString(16).padStart(2, "0")}`).join("");
        return { path, odd: true };
    }
}
/** The NUL-terminated fields of a `-z` listing. */
function splitNul(bytes) {
    const fields = [];
    let start = 0;
    for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, start)) {
        fields.push(bytes.subarray(start, end));
        start = end + 1;
    }
    return fields;
}
/** Order of paths as git sorts them: by bytes, not by UTF-16 units. */
function comparePaths(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}


/***/ }),

/***/ 77560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ gitAt)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50854);


/** `gitDir` null lets git find the repository from `cwd`. */
function gitAt(cwd, gitDir, env) {
    const start = (args) => (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", args, {
        cwd,
        env: gitDir === null ? env : { ...env, GIT_DIR: gitDir },
        shell: false,
        windowsHide: true,
        stdio: "pipe",
    });
    const run = (args, input) => finish(start(args), input);
    return {
        start,
        run,
        async output(args, input) {
            const { code, stdout, stderr } = await run(args, input);
            if (code !== 0)
                throw new Error(`git ${args[0]} ended with ${code}: ${stderr.trim()}`);
            return stdout;
        },
    };
}
function finish(child, input) {
    return new Promise((resolve, reject) => {
        const stdout = [];
        const stderr = [];
        child.stdout.on("data", (chunk) => stdout.push(chunk));
        child.stderr.on("data", (chunk) => stderr.push(chunk));
        // git may end before it has read everything; its exit code tells why, the broken pipe does not.
        child.stdin.on("error", () => { });
        child.on("error", () => reject(new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e("git cannot be started; install git 2.38 or newer")));
        child.on("close", (code) => resolve({
            code: code ?? -1,
            stdout: Buffer.concat(stdout),
            stderr: Buffer.concat(stderr).toString("utf8"),
        }));
        child.stdin.end(input);
    });
}


/***/ }),

/***/ 3857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ everythingNew),
/* harmony export */   _: () => (/* binding */ workTree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1882);
/* harmony import */ var _path_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56208);




/** Folders that hold no source of anybody's prompts and may be huge. */
const SKIPPED = new Set([".git", "node_modules", ".evenhand"]);
/** The files as they lie in a directory, before any commit: what `evenhand check` reads. Links are not followed. */
function workTree(dir) {
    return {
        id: "work tree",
        async list() {
            const entries = await entriesBelow(dir, "");
            return entries.toSorted((a, b) => (0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .comparePaths */ .cD)(a.path, b.path));
        },
        target: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, path)),
        read: (paths) => Promise.all(paths.map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, path)))),
    };
}
/** A comparison in which everything of a tree is new. */
function everythingNew(head) {
    const nothing = (0,_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .memoryTree */ .K)({}, "nothing");
    return {
        base: nothing,
        head,
        policy: nothing,
        baseSha: nothing.id,
        headSha: head.id,
        baseName: nothing.id,
        named: async () => null,
        async changes() {
            const entries = await head.list();
            return entries.map(({ path }) => ({ kind: "added", path }));
        },
    };
}
async function entriesBelow(dir, prefix) {
    const found = [];
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, prefix), { withFileTypes: true })) {
        const path = `${prefix}${entry.name}`;
        if (entry.isDirectory()) {
            if (!SKIPPED.has(entry.name))
                found.push(...(await entriesBelow(dir, `${path}/`)));
        }
        else if (entry.isFile() || entry.isSymbolicLink()) {
            const kind = entry.isFile() ? "file" : "symlink";
            found.push({ path, odd: false, kind, oid: path });
        }
    }
    return found;
}


/***/ }),

/***/ 19030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gs: () => (/* binding */ inputTokensOf),
/* harmony export */   Q_: () => (/* binding */ usageAtMost),
/* harmony export */   _y: () => (/* binding */ estimatedUsage),
/* harmony export */   k8: () => (/* binding */ tokensOf)
/* harmony export */ });
/* unused harmony export outputTokensAtMost */
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3446);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23728);


/**
 * Tokens of a text, on the high side: one per three bytes of UTF-8. English takes about four bytes a token,
 * CJK about three, so a budget that reserves by this is seldom short.
 */
function tokensOf(text) {
    return Math.ceil(Buffer.byteLength(text, "utf8") / 3);
}
/** Role marks and separators that a provider adds to each message. */
const TOKENS_PER_MESSAGE = 8;
/** What Anthropic counts for the largest image; OpenAI's models differ, and most count less. */
const TOKENS_PER_IMAGE = 1600;
/** Input tokens of a request: its messages with their images and calls, tools, and the output schema. */
function inputTokensOf(request) {
    const { messages, outputSchema, tools } = request;
    const said = messages.reduce((sum, message) => sum + tokensOfMessage(message), 0);
    const schema = outputSchema === null ? 0 : tokensOf(JSON.stringify(outputSchema));
    const offered = tools.length === 0 ? 0 : tokensOf(JSON.stringify(tools));
    return said + schema + offered;
}
function tokensOfMessage({ content, toolCalls }) {
    const calls = tokensOfCalls(toolCalls ?? []);
    const images = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .imagesOf */ .IC)(content).length * TOKENS_PER_IMAGE;
    return tokensOf((0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(content)) + images + calls + TOKENS_PER_MESSAGE;
}
const tokensOfCalls = (calls) => calls.length === 0 ? 0 : tokensOf(JSON.stringify(calls));
/**
 * Output tokens that a request may cost: its own limit, else `DEFAULT_MAX_TOKENS`; either is sent.
 */
function outputTokensAtMost(request) {
    return request.parameters.maxTokens ?? _model_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_MAX_TOKENS */ .U;
}
/** The usage to count where a provider sends none. */
function estimatedUsage(request, answer) {
    return {
        inputTokens: inputTokensOf(request),
        cachedInputTokens: 0,
        outputTokens: tokensOf(answer.text) + tokensOfCalls(answer.toolCalls),
    };
}
/** The most that a request is expected to use: all written into a cache and nothing read from it, output to its limit. */
function usageAtMost(request) {
    const inputTokens = inputTokensOf(request);
    return {
        inputTokens,
        cachedInputTokens: 0,
        cacheWriteTokens: inputTokens,
        outputTokens: outputTokensAtMost(request),
    };
}


/***/ }),

/***/ 21043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ isCongestion),
/* harmony export */   NH: () => (/* binding */ httpFault),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   yy: () => (/* binding */ socketFault)
/* harmony export */ });
/* harmony import */ var _rate_hints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99264);
/* harmony import */ var _retry_after_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87312);


function failure(kind, message, more = {}) {
    return { kind, message, status: null, retryAfterMs: null, ...more };
}
/**
 * The class of an HTTP fault. Money comes first, since providers say "no credit" with 400, 402, 403 and 429,
 * and asking again on a 429 of that sort only repeats it.
 */
function httpFault(fault, nowMs) {
    const { status, message } = fault;
    if (status === 400 && isFilter(fault))
        return { filtered: true };
    const kind = isQuota(fault) ? "quota" : (BY_STATUS.get(status) ?? byClass(status));
    return {
        filtered: false,
        failure: failure(kind, message, { status, retryAfterMs: pauseAsked(fault, nowMs) }),
    };
}
/** A 429 that names no pause may still say which limit is used up, and for how long. */
function pauseAsked({ status, headers }, nowMs) {
    const asked = (0,_retry_after_js__WEBPACK_IMPORTED_MODULE_1__/* .retryAfter */ .P)(headers, nowMs);
    if (asked !== null || status !== 429)
        return asked;
    const hints = (0,_rate_hints_js__WEBPACK_IMPORTED_MODULE_0__/* .rateHints */ .R)(headers, nowMs);
    return hints === null ? null : (0,_rate_hints_js__WEBPACK_IMPORTED_MODULE_0__/* .usedUpFor */ .A)(hints);
}
/** Whether the provider had too much to do, by its own word: fewer requests at once would have helped. */
function isCongestion({ kind, status }) {
    return kind === "rate" || status === 503 || status === 529;
}
const BY_STATUS = new Map([
    [401, "auth"],
    [403, "auth"],
    [404, "not_found"],
    [408, "transient"],
    [409, "transient"],
    [429, "rate"],
]);
/** 529 is Anthropic's "overloaded". A redirect is never followed: the key goes to the configured host only. */
function byClass(status) {
    return status >= 500 ? "transient" : "permanent";
}
const QUOTA_NAMES = new Set([
    "insufficient_quota",
    "billing_hard_limit_reached",
    "billing_not_active",
    "enforced_spend_limit_reached",
    "contract_spend_limit_reached",
    "linked_organization_spend_limit_reached",
    "billing_error",
]);
/** A spend limit that a customer set is a bare 400 with nothing but a sentence to know it by. */
const QUOTA_WORDS = /\b(spend(ing)? limit|usage limits?|credit balance|billing hard limit)\b/i;
function isQuota({ status, names, message }) {
    if (status === 402 || names.some((name) => QUOTA_NAMES.has(name)))
        return true;
    return (status === 400 || status === 403) && QUOTA_WORDS.test(message);
}
const FILTER_NAMES = new Set(["content_filter", "content_policy_violation", "invalid_prompt"]);
const FILTER_WORDS = /\bcontent[ _-](filter(ing)?|policy|management policy)\b/i;
function isFilter({ names, message }) {
    return names.some((name) => FILTER_NAMES.has(name)) || FILTER_WORDS.test(message);
}
/** A socket that broke before or within the answer, in the words of Node's fetch. */
function socketFault(error) {
    const cause = deepestCause(error);
    const code = "code" in cause && typeof cause.code === "string" ? cause.code : "";
    // A certificate that does not fit, or an address that is none, fits no better the next time.
    const lasting = /CERT|TLS|SSL|UNABLE_TO|INVALID_URL|ERR_INVALID/.test(code);
    const words = [error.message.replace(/\.$/, ""), cause.message || code].filter((text) => text !== "");
    return failure(lasting ? "permanent" : "transient", [...new Set(words)].join(": "));
}
function deepestCause(error) {
    return error.cause instanceof Error ? deepestCause(error.cause) : error;
}


/***/ }),

/***/ 23728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ DEFAULT_MAX_TOKENS)
/* harmony export */ });
/**
 * Output tokens where a prompt sets no limit: what every provider is sent and what the budget sets aside, so that
 * no answer can cost more than was reserved.
 */
const DEFAULT_MAX_TOKENS = 4096;


/***/ }),

/***/ 4880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kQ: () => (/* binding */ needsAddress),
/* harmony export */   l$: () => (/* binding */ isModelProvider),
/* harmony export */   lc: () => (/* binding */ providerOf),
/* harmony export */   xd: () => (/* binding */ PROVIDER_NAMES),
/* harmony export */   xq: () => (/* binding */ PROVIDERS),
/* harmony export */   zz: () => (/* binding */ isApplication)
/* harmony export */ });
const OPENAI = { keyName: "OPENAI_API_KEY", baseUrl: "https://api.openai.com/v1" };
const GEMINI = {
    family: "google",
    moving: "latest",
    unsent: [],
    efforts: ["minimal", "low", "medium", "high"],
    mayIgnoreSchema: false,
};
/** What answers is the user's own, at no maker's address. */
const OWN = {
    baseUrl: null,
    keyName: null,
    family: null,
    isOpen: false,
    moving: "none",
    unsent: [],
    mayIgnoreSchema: false,
};
/** One entry a provider; providers/registry.ts has the file that speaks to it. */
const MODEL_PROVIDERS = {
    openai: {
        ...OPENAI,
        title: "OpenAI, Chat Completions",
        family: "openai",
        isOpen: true,
        moving: "undated",
        unsent: ["topK"],
        mayIgnoreSchema: false,
    },
    "openai-responses": {
        ...OPENAI,
        title: "OpenAI, Responses",
        family: "openai",
        isOpen: true,
        moving: "undated",
        unsent: ["stop", "seed", "topK", "frequencyPenalty", "presencePenalty"],
        mayIgnoreSchema: false,
    },
    "azure-openai": {
        title: "Azure OpenAI, its v1 API",
        baseUrl: null,
        exampleUrl: "https://NAME.openai.azure.com/openai/v1",
        keyName: "AZURE_OPENAI_API_KEY",
        family: "openai",
        isOpen: false,
        // A deployment is what its owner put there.
        moving: "none",
        unsent: ["topK"],
        mayIgnoreSchema: false,
    },
    anthropic: {
        title: "Anthropic, Messages",
        baseUrl: "https://api.anthropic.com",
        keyName: "ANTHROPIC_API_KEY",
        family: "anthropic",
        isOpen: true,
        moving: "undated",
        // JSON of any shape: the API takes a schema or nothing.
        unsent: ["seed", "frequencyPenalty", "presencePenalty", "responseFormat"],
        efforts: ["low", "medium", "high", "xhigh", "max"],
        refusesBlankTurns: true,
        mayIgnoreSchema: false,
    },
    gemini: {
        ...GEMINI,
        title: "Google Gemini",
        baseUrl: "https://generativelanguage.googleapis.com/v1beta",
        keyName: "GEMINI_API_KEY",
        isOpen: true,
    },
    vertex: {
        ...GEMINI,
        title: "Gemini on Google Vertex AI",
        baseUrl: null,
        exampleUrl: "https://REGION-aiplatform.googleapis.com/v1/projects/PROJECT/locations/REGION/publishers/google",
        keyName: "GOOGLE_ACCESS_TOKEN",
        isOpen: false,
    },
    bedrock: {
        title: "Amazon Bedrock, Converse",
        baseUrl: null,
        exampleUrl: "https://bedrock-runtime.REGION.amazonaws.com",
        keyName: "AWS_BEARER_TOKEN_BEDROCK",
        family: null,
        isOpen: false,
        moving: "none",
        unsent: [
            "seed",
            "topK",
            "frequencyPenalty",
            "presencePenalty",
            "reasoningEffort",
            "responseFormat",
        ],
        refusesBlankTurns: true,
        mayIgnoreSchema: true,
    },
    openrouter: {
        title: "OpenRouter",
        baseUrl: "https://openrouter.ai/api/v1",
        keyName: "OPENROUTER_API_KEY",
        family: null,
        isOpen: false,
        moving: "undated",
        unsent: [],
        mayIgnoreSchema: true,
    },
    "openai-compatible": {
        title: "Any server that speaks Chat Completions",
        baseUrl: null,
        exampleUrl: "https://HOST/v1",
        keyName: null,
        family: null,
        isOpen: false,
        moving: "none",
        unsent: [],
        mayIgnoreSchema: true,
    },
    scripted: {
        ...OWN,
        title: "Answers from the file that `EVENHAND_SCRIPT` names, for tests",
    },
};
/** An application reads the prompt's file itself, and answers with whichever model it likes. */
const APPLICATIONS = {
    command: { ...OWN, title: "An application, as a process" },
    http: { ...OWN, title: "An application, over HTTP" },
};
/** Whatever answers a request. */
const PROVIDERS = { ...MODEL_PROVIDERS, ...APPLICATIONS };
const PROVIDER_NAMES = Object.keys(MODEL_PROVIDERS);
const isModelProvider = (name) => Object.hasOwn(MODEL_PROVIDERS, name);
const isApplication = (name) => Object.hasOwn(APPLICATIONS, name);
/** The entry without what is particular to it, for code that asks every provider the same. */
const providerOf = (name) => PROVIDERS[name];
/** Whether the configuration has to say where the provider is. */
const needsAddress = (name) => name !== "scripted" && PROVIDERS[name].baseUrl === null;


/***/ }),

/***/ 81149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ scriptedAnswers),
/* harmony export */   t: () => (/* binding */ parseScript)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37428);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17177);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21043);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3446);




const line = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    when: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        /** Each one given must hold. */
        system_includes: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        user_includes: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    }),
    /** Sample k gets the k-th, and after the last the first again. */
    answers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).min(1),
});
/** Reads a script of answers: one JSON object a line; the first line that fits a request answers it. */
function parseScript(text, file) {
    const lines = [];
    for (const [index, source] of text.split("\n").entries()) {
        if (source.trim() === "")
            continue;
        const read = readLine(source);
        if (typeof read === "string") {
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)({ file, line: index + 1, message: read, hint: null });
        }
        lines.push(read);
    }
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Yz)(lines);
}
/** An answerer over a script; a request that no line fits fails for good, since asking again helps nothing. */
function scriptedAnswers(script) {
    return (request, sample) => {
        const fitting = script.find(({ when }) => fits(when, request));
        if (fitting === undefined) {
            const asked = (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(request.messages.at(-1)?.content ?? "").slice(0, 80);
            return { failure: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("permanent", `no scripted answer fits the request "${asked}"`) };
        }
        return fitting.answers[(sample - 1) % fitting.answers.length];
    };
}
function fits(when, request) {
    const said = (role) => (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .textsBy */ .MO)(role, request.messages).join("\n");
    return ((when.model === undefined || when.model === request.model) &&
        (when.system_includes === undefined || said("system").includes(when.system_includes)) &&
        (when.user_includes === undefined || said("user").includes(when.user_includes)));
}
/** The line, or what is wrong with it. */
function readLine(source) {
    let value;
    try {
        value = JSON.parse(source);
    }
    catch {
        return "a line of the script is not JSON";
    }
    const result = line.safeParse(value);
    return result.data ?? `not a line of a script: ${zod__WEBPACK_IMPORTED_MODULE_4__/* .prettifyError */ .S1(result.error)}`;
}


/***/ }),

/***/ 99264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ usedUpFor),
/* harmony export */   R: () => (/* binding */ rateHints)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43757);
/* harmony import */ var _retry_after_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87312);


/** `{}` stands for `limit`, `remaining` or `reset`. */
const REQUESTS = ["x-ratelimit-{}-requests", "anthropic-ratelimit-requests-{}"];
const TOKENS = [
    "x-ratelimit-{}-tokens",
    "anthropic-ratelimit-tokens-{}",
    "anthropic-ratelimit-input-tokens-{}",
    "anthropic-ratelimit-output-tokens-{}",
];
/**
 * Reads OpenAI's `x-ratelimit-*` (durations such as `6m0s` and `20ms`), which many servers copy, and Anthropic's
 * `anthropic-ratelimit-*` (RFC 3339 instants, read against the reply's own `date`). Null where neither is there.
 *
 * @param nowMs this machine's clock, used where the reply carries no date
 */
function rateHints(headers, nowMs) {
    const scarcest = (names) => names
        .flatMap((name) => allowanceOf(headers, name, nowMs) ?? [])
        .toSorted((a, b) => a.remaining - b.remaining)[0] ?? null;
    const hints = { requests: scarcest(REQUESTS), tokens: scarcest(TOKENS) };
    return hints.requests === null && hints.tokens === null ? null : hints;
}
/** Until a limit that is used up is whole again; null where none is. What a refusal without `retry-after` asks for. */
function usedUpFor({ requests, tokens }) {
    const resets = [requests, tokens].flatMap((of) => (of?.remaining === 0 ? [of.resetMs] : []));
    return resets.length === 0 ? null : (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .millis */ .ne)(Math.max(...resets));
}
function allowanceOf(headers, name, nowMs) {
    const said = (what) => headers.get(name.replace("{}", what))?.trim() ?? "";
    const remaining = countOf(said("remaining"));
    const resetMs = remaining === null ? null : waitOf(said("reset"), headers, nowMs);
    if (remaining === null || resetMs === null)
        return null;
    return { remaining, limit: countOf(said("limit")), resetMs };
}
function countOf(text) {
    return /^\d{1,15}$/.test(text) ? Number(text) : null;
}
const UNITS = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 };
const DURATION = /^(?:\d+(?:\.\d+)?(?:ms|[hms]))+$/;
function waitOf(text, headers, nowMs) {
    if (/^\d+(\.\d+)?$/.test(text))
        return (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .millis */ .ne)(Number(text) * UNITS.s);
    if (DURATION.test(text)) {
        const parts = text.matchAll(/([\d.]+)(ms|[hms])/g);
        return (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .millis */ .ne)([...parts].reduce((sum, [, n, unit]) => sum + Number(n) * UNITS[unit], 0));
    }
    return /^\d{4}-\d{2}-\d{2}T/.test(text) ? (0,_retry_after_js__WEBPACK_IMPORTED_MODULE_1__/* .waitUntil */ .a)(text, headers, nowMs) : null;
}


/***/ }),

/***/ 30469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ redactedModel),
/* harmony export */   Z: () => (/* binding */ redactedBatches)
/* harmony export */ });
/**
 * A model whose replies hold no secret, whatever the provider quotes or the model echoes. Done here, because
 * beyond this point a reply is stored, journaled and shown to another provider's judge.
 */
function redactedModel(model, redact) {
    return {
        ...model,
        async ask(request, attempt) {
            const reply = await model.ask(request, attempt);
            return reply.ok
                ? { ...reply, response: redactedResponse(reply.response, redact) }
                : { ok: false, failure: redactedFailure(reply.failure, redact) };
        },
    };
}
/** The same for answers that come in batches. */
function redactedBatches(model, redact) {
    return {
        async submit(items) {
            const reply = await model.submit(items);
            return reply.ok ? reply : { ok: false, failure: redactedFailure(reply.failure, redact) };
        },
        async state(id) {
            const state = await model.state(id);
            if (state.kind === "unreachable") {
                return { ...state, failure: redactedFailure(state.failure, redact) };
            }
            return state.kind === "refused"
                ? { ...state, message: oneLine(redact(state.message)) }
                : state;
        },
        async results(id, take) {
            const failure = await model.results(id, (result) => take("failed" in result
                ? { ...result, failed: oneLine(redact(result.failed)) }
                : { ...result, response: redactedResponse(result.response, redact) }));
            return failure && redactedFailure(failure, redact);
        },
    };
}
const redactedFailure = (failure, redact) => ({ ...failure, message: oneLine(redact(failure.message)) });
const redactedResponse = (response, redact) => ({
    ...response,
    text: redact(response.text),
    toolCalls: response.toolCalls.map((call) => ({
        id: redact(call.id),
        name: redact(call.name),
        arguments: redactJson(call.arguments, redact),
    })),
    model: redact(response.model),
    ...(response.contexts && { contexts: response.contexts.map(redact) }),
    raw: redactJson(response.raw, redact),
});
/**
 * A provider's words become table cells and log lines: one line, of readable length. Only once they are redacted: a
 * key that a cut or a space has divided is one that no redactor finds.
 */
function oneLine(text) {
    const flat = text.replaceAll(/\s+/g, " ").trim();
    return flat.length > 500 ? `${flat.slice(0, 500)}…` : flat;
}
function redactJson(value, redact) {
    if (typeof value === "string")
        return redact(value);
    if (value === null || typeof value !== "object")
        return value;
    if (Array.isArray(value))
        return value.map((item) => redactJson(item, redact));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [redact(key), redactJson(item, redact)]));
}


/***/ }),

/***/ 87312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ retryAfter),
/* harmony export */   a: () => (/* binding */ waitUntil)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43757);

/**
 * How long a response asks its caller to wait: `retry-after-ms`, or `retry-after` as seconds or as a date
 * (RFC 9110, 10.2.3). Null where the response asks for nothing that can be read.
 *
 * @param nowMs this machine's clock, used where the response carries no date
 */
function retryAfter(headers, nowMs) {
    const inMs = numberOf(headers.get("retry-after-ms"));
    if (inMs !== null)
        return (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .millis */ .ne)(inMs);
    const text = headers.get("retry-after") ?? "";
    const seconds = numberOf(text);
    if (seconds !== null)
        return (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .millis */ .ne)(seconds * 1000);
    // JavaScript takes "-5" for a date too; an HTTP date begins with the day of the week.
    return /^\s*[A-Z][a-z]{2}/.test(text) ? waitUntil(text, headers, nowMs) : null;
}
/**
 * How long it is until a date, read against the response's own `date`, so that a wrong clock here makes the wait
 * neither endless nor nothing. Null where the text is no date.
 *
 * @param nowMs this machine's clock, used where the response carries no date
 */
function waitUntil(date, headers, nowMs) {
    const until = Date.parse(date);
    if (Number.isNaN(until))
        return null;
    const sent = Date.parse(headers.get("date") ?? "");
    return (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .millis */ .ne)(Math.max(0, until - (Number.isNaN(sent) ? nowMs : sent)));
}
function numberOf(text) {
    return text !== null && /^\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : null;
}


/***/ }),

/***/ 72716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ redactor)
/* harmony export */ });
/** Shorter secrets would blank ordinary words, and no provider's key is that short. */
const SHORTEST_SECRET = 8;
const MASK = "***";
/**
 * Replaces every secret, in every encoding that an error message, a log or a model's echo is known to use: plain,
 * base64 and base64url at its three byte offsets, hex, URL-encoded, JSON-escaped, as entities, and any of these with
 * characters between that a reader cannot see (raw or spelled out by an escaper). Run it over finished texts, and over
 * foreign ones before they are shortened: half a secret matches nothing. Linear in the text for a fixed set of secrets.
 */
function redactor(secrets) {
    const needles = [...new Set(secrets.map((secret) => secret.trim()).flatMap(encodings))];
    if (needles.length === 0)
        return (text) => text;
    const shortest = Math.min(...needles.map(({ length }) => length));
    return (text) => {
        if (text.length < shortest)
            return text;
        const spans = findAll(text, needles, identityMap);
        const bare = withoutInvisible(text);
        if (bare !== null)
            spans.push(...findAll(bare.text, needles, bare.sourceAt));
        return masked(text, spans);
    };
}
function encodings(secret) {
    if (secret.length < SHORTEST_SECRET)
        return [];
    const bytes = Buffer.from(secret, "utf8");
    const url = encodeURIComponent(secret.toWellFormed());
    const hex = bytes.toString("hex");
    const base64 = [0, 1, 2].map((offset) => base64At(bytes, offset));
    return [
        secret,
        JSON.stringify(secret).slice(1, -1),
        secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
        url,
        url.replace(/%[0-9A-F]{2}/g, (byte) => byte.toLowerCase()),
        url.replaceAll("%20", "+"),
        hex,
        hex.toUpperCase(),
        ...base64,
        ...base64.map((text) => text.replaceAll("+", "-").replaceAll("/", "_")),
    ];
}
/**
 * The base64 characters that the secret alone decides when it starts `offset` bytes into a group of three: without
 * those at either end that it shares with its neighbours.
 */
function base64At(bytes, offset) {
    const padded = Buffer.concat([Buffer.alloc(offset), bytes]);
    const first = Math.ceil((offset * 8) / 6);
    const end = Math.floor((padded.length * 8) / 6);
    return padded.toString("base64").slice(first, end);
}
const identityMap = (at) => at;
function findAll(text, needles, sourceAt) {
    const spans = [];
    for (const needle of needles) {
        for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
            spans.push({ start: sourceAt(at), end: sourceAt(at + needle.length - 1) + 1 });
        }
    }
    return spans;
}
// Raw, as `\u{200b}` (our escapers), as `\u200b` (JSON). Controls too: they break a key just as well.
const invisible = /[\p{Cc}\p{Default_Ignorable_Code_Point}]|\\u\{(?:[01]?[0-9a-f]|7f|[89][0-9a-f]|ad|34f|61c|180[b-f]|20[0-6][0-9a-f]|fe0[0-9a-f]|feff|e0[01][0-9a-f]{2})\}|\\u(?:00[01][0-9a-f]|00ad|034f|061c|180[b-f]|20[0-6][0-9a-f]|fe0[0-9a-f]|feff)/giu;
/** The text without what cannot be seen, and where its characters stand in the source; null when all can be seen. */
function withoutInvisible(text) {
    const pieces = [];
    // Piece i of the bare text starts at `bareStarts[i]` there and at `sourceStarts[i]` in the source.
    const [bareStarts, sourceStarts] = [[], []];
    let [from, length] = [0, 0];
    const keep = (until) => {
        if (until === from)
            return;
        pieces.push(text.slice(from, until));
        bareStarts.push(length);
        sourceStarts.push(from);
        length += until - from;
    };
    for (const { 0: gap, index } of text.matchAll(invisible)) {
        keep(index);
        from = index + gap.length;
    }
    if (from === 0)
        return null;
    keep(text.length);
    return {
        text: pieces.join(""),
        sourceAt: (at) => {
            const piece = lastAtMost(bareStarts, at);
            return (sourceStarts[piece] ?? 0) + at - (bareStarts[piece] ?? 0);
        },
    };
}
/** Index of the last entry ≤ `value` in an ascending list. */
function lastAtMost(ascending, value) {
    let [low, high] = [0, ascending.length - 1];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((ascending[middle] ?? Infinity) <= value)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
function masked(text, spans) {
    let [out, from] = ["", 0];
    for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
        if (end <= from)
            continue;
        // An overlap is one secret seen twice: the mask already stands there.
        if (start >= from)
            out += text.slice(from, start) + MASK;
        from = end;
    }
    return out + text.slice(from);
}


/***/ }),

/***/ 81571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf),
/* harmony export */   b: () => (/* binding */ isUnmistakable)
/* harmony export */ });
/* harmony import */ var _models_provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4880);

/** Names under which keys, tokens and passwords travel in an environment. */
const SECRET_NAME = /(KEY|TOKEN|SECRET|PASSWORD|CREDENTIALS?)$/i;
/** Names of keys that their providers chose, whatever they end in. */
const KEY_NAMES = new Set(_models_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDER_NAMES */ .xd.map((provider) => _models_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .xq[provider].keyName));
/** Every secret of an environment: what the redactor blanks, and the runner masks. */
function secretsOf(env) {
    return Object.entries(env).flatMap(([name, value]) => value !== undefined && value !== "" && isSecret(name) ? [value] : []);
}
const isSecret = (name) => SECRET_NAME.test(name) || KEY_NAMES.has(name);
/**
 * Whether a secret's value can be told from ordinary words. Model text is measured, so only such values are taken out
 * of it before it is stored: a variable like `DB_PASSWORD=regulatory` must blank no answer. Sinks mask every secret.
 */
function isUnmistakable(value) {
    const text = value.trim();
    return /\d/.test(text) && !/\s/.test(text);
}


/***/ }),

/***/ 16697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ openMemoryStore)
/* harmony export */ });
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76837);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55929);


/** A store that lives as long as the process: for tests and for runs that shall leave nothing behind. */
function openMemoryStore() {
    const rows = new Map();
    const notes = new Map();
    const claims = new Set();
    let closed = false;
    const open = () => {
        if (closed)
            throw new _store_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .A("the store is closed");
    };
    return {
        get(key) {
            open();
            return rows.get(key);
        },
        async put(row) {
            open();
            claims.delete(row.key);
            const kept = rows.get(row.key) ?? structuredClone(row);
            rows.set(row.key, kept);
            return kept;
        },
        async claim(key) {
            open();
            if (rows.has(key) || claims.has(key))
                return false;
            claims.add(key);
            return true;
        },
        async release(key) {
            open();
            claims.delete(key);
        },
        async note(topic, name, value) {
            open();
            notes.set(JSON.stringify([topic, name]), { topic, name, value });
        },
        recall(topic, name) {
            open();
            return notes.get(JSON.stringify([topic, name]))?.value;
        },
        rows() {
            open();
            return [...rows.values()];
        },
        notes() {
            open();
            return [...notes.values()];
        },
        async prune(before) {
            open();
            const old = [...rows.values()].filter(({ at }) => at < before);
            for (const { key } of old)
                rows.delete(key);
            const ended = [...notes].filter(([, { value }]) => (0,_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .isDayBefore */ .aB)(value, before));
            for (const [name] of ended)
                notes.delete(name);
            return { rows: old.length, notes: ended.length };
        },
        async close() {
            closed = true;
        },
    };
}


/***/ }),

/***/ 76837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ noteAnew),
/* harmony export */   VC: () => (/* binding */ readNote),
/* harmony export */   aB: () => (/* binding */ isDayBefore)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43757);

/** Leaves a fact for the runs to come, unless the store says just that already. */
async function noteAnew(store, topic, name, value) {
    if (store.recall(topic, name) !== value)
        await store.note(topic, name, value);
}
/** Whether a note's value is nothing but a day, and one before another. */
const isDayBefore = (value, day) => (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(value) !== null && value < day;
/** What a note of JSON holds; null where there is none, and for one of another shape: it may come from another store. */
function readNote(schema, note) {
    if (note === undefined)
        return null;
    try {
        return schema.safeParse(JSON.parse(note)).data ?? null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 55929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ StoreError)
/* harmony export */ });
/** The store cannot be read or written: a full disk, a foreign file, a lock that does not end. */
class StoreError extends Error {
    name = "StoreError";
}


/***/ })

};
