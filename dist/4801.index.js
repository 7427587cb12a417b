export const id = 4801;
export const ids = [4801];
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

/***/ 74825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ ANSWER_FIELDS),
/* harmony export */   Q: () => (/* binding */ text)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var _text_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2345);
/* harmony import */ var _tool_call_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59720);



/** Squares of larger amounts would overflow in a sum. */
const LARGEST = 1e12;
const amount = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(LARGEST).meta({ description: "a number from 0 to 1e12" });
const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().meta({ description: "a text" });
/** An answer of somebody's own program, as files supply it and applications give it: one schema for both. */
const ANSWER_FIELDS = {
    output: text.nullable().optional(),
    tool_calls: _tool_call_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolCallsShape */ .P.nullable().optional(),
    contexts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).meta({ description: "a list of texts" }).optional(),
    usage: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ output_tokens: amount })
        .meta({ description: "a mapping with `output_tokens`" })
        .optional(),
    cost_usd: amount.optional(),
    latency_ms: amount.optional(),
    finish: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["stop", "length", "content_filter", "refusal"])
        .meta({ description: "stop, length, content_filter or refusal" })
        .optional(),
};


/***/ }),

/***/ 7561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H2: () => (/* binding */ choiceParam),
/* harmony export */   Td: () => (/* binding */ messageParam),
/* harmony export */   _q: () => (/* binding */ readToolCalls),
/* harmony export */   f9: () => (/* binding */ toolCallsShape),
/* harmony export */   wX: () => (/* binding */ toolParam)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3446);
/* harmony import */ var _data_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31234);
/* harmony import */ var _tool_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31302);




/** Messages, tools and calls as Chat Completions writes them. */
function messageParam(message) {
    const { role, content, toolCalls = [], toolCallId = "" } = message;
    const text = (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(content);
    if (role === "system")
        return { role, content: text };
    if (role === "tool")
        return { role, content: text, tool_call_id: toolCallId };
    if (role === "user") {
        return { role, content: typeof content === "string" ? content : content.map(partParam) };
    }
    if (toolCalls.length === 0)
        return { role, content: text };
    return { role, content: text === "" ? null : text, tool_calls: toolCalls.map(callParam) };
}
function partParam(part) {
    if (part.kind === "text")
        return { type: "text", text: part.text };
    return { type: "image_url", image_url: { url: (0,_data_url_js__WEBPACK_IMPORTED_MODULE_2__/* .imageUrl */ .b)(part) } };
}
const callParam = (call) => ({
    id: call.id,
    type: "function",
    function: { name: call.name, arguments: (0,_tool_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .argumentsText */ .MZ)(call.arguments) },
});
function toolParam({ name, description, parameters, strict, }) {
    return {
        type: "function",
        function: {
            name,
            ...(description !== null && { description }),
            parameters: parameters,
            ...(strict !== null && { strict }),
        },
    };
}
const choiceParam = (choice) => typeof choice === "string" ? choice : { type: "function", function: { name: choice.name } };
/** Calls in an answer; some servers leave out type and id, and give arguments as the object that they are. */
const toolCallsShape = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(),
    function: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), arguments: zod__WEBPACK_IMPORTED_MODULE_3__/* .custom */ .IeY().nullish() }),
}))
    .nullish();
function readToolCalls(calls) {
    return (calls ?? []).map(({ id, function: called }, n) => ({
        id: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .callId */ .Ax)(id, n),
        name: called.name,
        arguments: (0,_tool_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .argumentsOf */ .aX)((0,_tool_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .argumentsText */ .MZ)(called.arguments ?? "")),
    }));
}


/***/ }),

/***/ 31234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ base64),
/* harmony export */   b: () => (/* binding */ imageUrl)
/* harmony export */ });
/** An image as an address that holds it, or the address it has. */
function imageUrl(image) {
    return image.kind === "image-url" ? image.url : `data:${image.mediaType};base64,${base64(image)}`;
}
function base64({ bytes }) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}


/***/ }),

/***/ 34801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadTarget: () => (/* binding */ loadTarget)
});

// EXTERNAL MODULE: ./build/js/models/failure.js
var failure = __webpack_require__(21043);
// EXTERNAL MODULE: ./build/js/models/redacted.js
var redacted = __webpack_require__(30469);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/js/models/targets/layout.js


/** Components that lead elsewhere; git's own tools write no such trees, but anybody can. */
const UNSAFE = /^(\.{0,2}|\.git)$/i;
/** Writes files below a directory that is made for them; a path that would lead out of it is an Error. */
async function layOut({ files }, dir) {
    await (0,promises_.mkdir)(dir, { recursive: true });
    for (const [path, bytes] of files) {
        const parts = path.split("/");
        if (parts.some((part) => UNSAFE.test(part) || /[\\:\0]/.test(part))) {
            throw new Error(`${JSON.stringify(path)} cannot be laid out`);
        }
        const place = (0,external_node_path_.join)(dir, ...parts);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(place), { recursive: true });
        // Whether git has a file as executable is not known here; its owner may run it.
        await (0,promises_.writeFile)(place, bytes, { mode: 0o700 });
    }
}

;// CONCATENATED MODULE: ./build/js/models/targets/memory.js

/** Pages of /proc are 4 KiB on every Linux that runners use; larger ones only make the limit stricter to reach. */
const PAGE_BYTES = 4096;
/**
 * Resident bytes of a process with all its children, by Linux's /proc (proc(5): the second number of `statm`). Null
 * where there is none: on other systems nothing is measured.
 */
async function residentBytes(pid) {
    const own = await fileOrNull(`/proc/${pid}/statm`);
    if (own === null)
        return null;
    const children = (await fileOrNull(`/proc/${pid}/task/${pid}/children`)) ?? "";
    let bytes = Number(own.split(" ")[1]) * PAGE_BYTES;
    for (const child of children.split(" ").filter((id) => id !== "")) {
        bytes += (await residentBytes(Number(child))) ?? 0;
    }
    return bytes;
}
const fileOrNull = (path) => (0,promises_.readFile)(path, "utf8").catch(() => null);

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/js/models/targets/process.js

/** One answer, in characters. */
const LONGEST_LINE = 8 * 2 ** 20;
/** What is kept of its error stream, in characters. */
const TAIL = 2000;
/** How long a process has to end by itself once its input has. */
const CLOSING_MS = 500;
/** How long the pipes of a process that is gone are read: what it wrote is there already. */
const PIPES_MS = 200;
function startProcess({ command: [program, ...args], cwd, env }) {
    // A group of its own, so that nothing that it starts outlives it.
    const child = (0,external_node_child_process_.spawn)(program, args, {
        cwd,
        env,
        shell: false,
        detached: process.platform !== "win32",
        windowsHide: true,
        stdio: "pipe",
    });
    let listener = null;
    let rest = "";
    let tail = "";
    let end = null;
    let isOver = false;
    const kill = () => {
        if (!isOver)
            killGroup(child);
    };
    const say = (text) => {
        tail = (tail + text).slice(-TAIL);
    };
    const over = new Promise((resolve) => {
        const finish = (found) => {
            end ??= found;
            isOver = true;
            listener?.(end);
            resolve();
        };
        child.on("error", ({ code, message }) => {
            if (child.pid === undefined)
                finish({ kind: "not started", code: code ?? message });
        });
        // What it has left behind would hold its pipes open, in a session of its own whatever is sent to the group.
        child.on("exit", () => {
            kill();
            const timer = setTimeout(() => {
                child.stdout.destroy();
                child.stderr.destroy();
            }, PIPES_MS);
            child.on("close", () => clearTimeout(timer));
        });
        child.on("close", (code, signal) => finish({ kind: "ended", code, signal }));
    });
    child.stdin.on("error", () => undefined);
    child.stderr.setEncoding("utf8").on("data", say);
    child.stdout.setEncoding("utf8").on("data", (chunk) => {
        rest += chunk;
        // Only then, so that a line without end takes no quadratic time.
        if (chunk.includes("\n")) {
            const parts = rest.split("\n");
            rest = parts.pop() ?? "";
            for (const line of parts)
                (listener ?? say)(line);
        }
        if (rest.length <= LONGEST_LINE)
            return;
        rest = "";
        end ??= { kind: "too long" };
        kill();
    });
    return {
        pid: child.pid,
        hasEnded: () => end !== null,
        exchange: (line, accept) => new Promise((resolve) => {
            if (end !== null)
                return resolve(end);
            listener = (found) => {
                const taken = typeof found === "string" ? accept(found) : found;
                if (taken === null)
                    return say(`${String(found)}\n`);
                listener = null;
                resolve(taken);
            };
            child.stdin.write(`${line}\n`);
        }),
        tail: () => tail,
        killNow: kill,
        async kill() {
            kill();
            await over;
        },
        async close() {
            child.stdin.end();
            const timer = setTimeout(kill, CLOSING_MS);
            await over;
            clearTimeout(timer);
        },
    };
}
/** SIGKILL, which nothing can ignore; a group that is gone already is none to complain of. */
function killGroup(child) {
    if (child.pid === undefined)
        return;
    try {
        if (process.platform === "win32")
            child.kill("SIGKILL");
        else
            process.kill(-child.pid, "SIGKILL");
    }
    catch {
        child.kill("SIGKILL");
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./build/js/text/shape.js
var shape = __webpack_require__(2345);
// EXTERNAL MODULE: ./build/js/text/json.js
var text_json = __webpack_require__(87904);
// EXTERNAL MODULE: ./build/js/text/mapping.js
var mapping = __webpack_require__(29870);
// EXTERNAL MODULE: ./build/js/units.js
var units = __webpack_require__(43757);
// EXTERNAL MODULE: ./build/js/models/answer-fields.js
var answer_fields = __webpack_require__(74825);
// EXTERNAL MODULE: ./build/js/models/providers/chat-messages.js
var chat_messages = __webpack_require__(7561);
// EXTERNAL MODULE: ./build/js/models/tool-call-shape.js
var tool_call_shape = __webpack_require__(59720);
;// CONCATENATED MODULE: ./build/js/models/targets/wire.js









/** What is said to an application, and how it answers: one JSON object each way (docs/targets.md). */
/** The request without its `id`, which names an exchange and no question. */
function wireRequest({ application, messages }, sample) {
    if (application === undefined)
        throw new Error("a request to an application without one");
    const { prompt, prompts, input } = application;
    // Messages of Chat Completions are JSON by nature.
    const said = messages.map(chat_messages/* messageParam */.Td);
    return { prompt: { ...prompt, files: textsOf(prompts.files) }, input, messages: said, sample };
}
/** Files that are no text, such as images, lie under the prompt root alone. */
function textsOf(files) {
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    const texts = [];
    for (const [path, bytes] of files) {
        try {
            texts.push([path, decoder.decode(bytes)]);
        }
        catch {
            continue;
        }
    }
    return Object.fromEntries(texts);
}
const Answer = schemas/* looseObject */._H3({
    ...answer_fields/* ANSWER_FIELDS */.N,
    model: schemas/* string */.YjP().min(1).meta({ description: "the id of a model" }).optional(),
    error: schemas/* string */.YjP().meta({ description: "a text" }).optional(),
});
/**
 * An answer as a response; a failure where the application says that it has none, or says something else.
 *
 * @param text a JSON object
 * @param tookMs how long it took by our clock, for an answer that does not say
 */
function readAnswer(text, request, tookMs) {
    const json = (0,text_json/* readJsonData */.Fd)(text);
    if (!json.ok)
        return { failure: (0,failure/* failure */.V2)("invalid", `the answer is none: ${json.message}`) };
    const read = (0,shape/* checkShape */.e)(Answer, { file: "the answer", value: json.value, lineOf: () => 1 });
    if (!read.ok) {
        const wrong = read.problems.map(({ message, hint }) => hint ? `${message} (${hint})` : message);
        return { failure: (0,failure/* failure */.V2)("invalid", `the answer is none: ${wrong.join("; ")}`) };
    }
    const said = read.value;
    if (said.error !== undefined)
        return { failure: (0,failure/* failure */.V2)("transient", said.error) };
    const toolCalls = (0,tool_call_shape/* toolCallsOf */.V)(said.tool_calls ?? []);
    if (typeof said.output !== "string" && toolCalls.length === 0) {
        const message = "the answer is none: it has neither `output` nor `tool_calls`";
        return { failure: (0,failure/* failure */.V2)("invalid", message) };
    }
    return {
        response: {
            text: said.output ?? "",
            toolCalls,
            finish: said.finish ?? "stop",
            model: said.model ?? request.model,
            usage: said.usage === undefined ? null : usageOf(said.usage),
            latencyMs: (0,units/* millis */.ne)(Math.round(said.latency_ms ?? tookMs)),
            ...(said.contexts && { contexts: said.contexts }),
            ...(said.cost_usd !== undefined && { costUsd: (0,units/* usd */.dR)(said.cost_usd) }),
            raw: json.value,
        },
    };
}
function usageOf(told) {
    const input = told["input_tokens"];
    return {
        inputTokens: typeof input === "number" && input >= 0 ? Math.round(input) : 0,
        cachedInputTokens: 0,
        outputTokens: Math.round(told.output_tokens),
    };
}
/** A line or a body as a JSON object; null for everything else, such as what a library prints. */
function objectIn(text) {
    try {
        const value = JSON.parse(text);
        return (0,mapping/* isMapping */.pi)(value) ? value : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/js/models/targets/command.js








/** How often the memory of a process under way is looked at. */
const LOOK_MS = 200;
/**
 * The user's application as long-lived processes, one for each request under way. Its files come from git objects and
 * lie in a folder of their own, so that nothing of the checkout is run; a process that did not answer in time, or
 * took too much memory, is ended with all that it started, and another takes its place.
 */
function commandModel(target, ports) {
    const idle = [];
    const all = new Set();
    let place = null;
    // Where this process ends by itself, nobody is left to wait for theirs.
    const killAll = () => all.forEach((one) => one.killNow());
    async function take(application) {
        for (let known = idle.pop(); known !== undefined; known = idle.pop()) {
            if (!known.hasEnded())
                return known;
            all.delete(known);
        }
        if (place === null) {
            place = laidOut(application, ports.tempDir);
            process.once("exit", killAll);
        }
        const found = await place;
        if ("kind" in found)
            return found;
        const { program, prompts } = found;
        const env = ports.environment(prompts);
        const started = startProcess({ command: target.command, cwd: program, env });
        all.add(started);
        return started;
    }
    /** One exchange within its limits; the process is idle after it, or gone. */
    async function exchange(request, how) {
        const { application } = request;
        if (application === undefined) {
            return { ok: false, failure: (0,failure/* failure */.V2)("permanent", "the request has no application") };
        }
        const app = await take(application);
        if ("kind" in app)
            return { ok: false, failure: app };
        // Nobody can tell it beforehand: what a model says, a library may print, and that would be an answer then.
        const id = (0,external_node_crypto_.randomUUID)();
        const line = JSON.stringify({ id, ...Object(wireRequest(request, how.sample)) });
        const begun = performance.now();
        const answered = app.exchange(line, (text) => answerTo(id, text));
        const found = await within(answered, app, { ...target, signal: how.signal });
        if ("answer" in found) {
            idle.push(app);
            const read = readAnswer(found.answer, request, performance.now() - begun);
            return "failure" in read ? { ok: false, ...read } : { ok: true, ...read };
        }
        await app.kill();
        all.delete(app);
        return { ok: false, failure: failureOf(found, target, withoutRoot(app.tail(), await place)) };
    }
    return {
        ask: exchange,
        async close() {
            await Promise.all([...all].map((one) => one.close()));
            process.removeListener("exit", killAll);
            const made = await place;
            if (made !== null && "root" in made)
                await (0,promises_.rm)(made.root, { recursive: true, force: true });
        },
    };
}
/** Head names its prompts' files and the disk may be full: neither is a bug of ours. */
async function laidOut(of, tempDir) {
    const root = await (0,promises_.mkdtemp)((0,external_node_path_.join)(tempDir, "evenhand-target-"));
    const [program, prompts] = [(0,external_node_path_.join)(root, "program"), (0,external_node_path_.join)(root, "prompts")];
    try {
        await layOut(of.program, program);
        await layOut(of.prompts, prompts);
        return { root, program, prompts };
    }
    catch (error) {
        await (0,promises_.rm)(root, { recursive: true, force: true });
        const why = error instanceof Error ? error.message : String(error);
        return (0,failure/* failure */.V2)("permanent", why.replaceAll(root, ""));
    }
}
/** Without the folder's own name, which is another one in every run. */
const withoutRoot = (text, place) => place !== null && "root" in place ? text.replaceAll(place.root, "") : text;
/** The answer in a line; null where it is of another request, or of a library that prints. */
function answerTo(id, text) {
    return objectIn(text)?.["id"] === id ? { answer: text } : null;
}
/** Whichever comes first: the answer, the process's own end, or one of its limits. */
async function within(answered, { pid }, limits) {
    const over = new AbortController();
    const limit = new Promise((resolve) => {
        const stop = () => resolve({ kind: "stopped" });
        limits.signal.addEventListener("abort", stop, { signal: over.signal });
        if (limits.signal.aborted)
            stop();
        const late = setTimeout(() => resolve({ kind: "too late" }), limits.timeoutMs);
        const look = setInterval(async () => {
            const bytes = pid === undefined ? null : await residentBytes(pid);
            if (bytes !== null && bytes > limits.memoryMb * 2 ** 20)
                resolve({ kind: "too large" });
        }, LOOK_MS);
        over.signal.addEventListener("abort", () => {
            clearTimeout(late);
            clearInterval(look);
        });
    });
    try {
        return await Promise.race([answered, limit]);
    }
    finally {
        over.abort();
    }
}
/** In words, with the end of what the program wrote to its error stream. */
function failureOf(found, target, tail) {
    const said = tail.trim() === "" ? "it wrote nothing to stderr" : `stderr ends: ${tail.trim()}`;
    switch (found.kind) {
        case "not started":
            return (0,failure/* failure */.V2)("not_found", `${target.command[0]} cannot be started (${found.code})`);
        case "ended": {
            const how = found.signal === null ? `with exit code ${found.code}` : `by ${found.signal}`;
            return (0,failure/* failure */.V2)("transient", `the process ended ${how}; ${said}`);
        }
        case "too long":
            return (0,failure/* failure */.V2)("permanent", "the process wrote a line of more than 8 MB");
        case "too late":
            return (0,failure/* failure */.V2)("timeout", `no answer within ${target.timeoutMs / 1000} s; ${said}`);
        case "too large":
            return (0,failure/* failure */.V2)("permanent", `the process took more than ${target.memoryMb} MB; ${said}`);
        case "stopped":
            return (0,failure/* failure */.V2)("transient", "the run was stopped");
    }
}

;// CONCATENATED MODULE: ./build/js/models/targets/environment.js

/** What a program needs to run at all, and nothing that anybody keeps secret. */
const HARMLESS = [
    "PATH",
    "HOME",
    "USER",
    "LOGNAME",
    "SHELL",
    "LANG",
    "LANGUAGE",
    "LC_ALL",
    "LC_CTYPE",
    "TZ",
    "TMPDIR",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    // By it the runner of a job finds what has outlived it.
    "RUNNER_TRACKING_ID",
    // Without these no program starts on Windows.
    "PATHEXT",
    "SYSTEMROOT",
    "TEMP",
    "TMP",
    "USERPROFILE",
];
/** The environment of an application: an allow list, what its configuration names, and where its prompts lie. */
function targetEnvironment(env, { env: named }, { cwd, promptRoot }) {
    const given = [...HARMLESS, ...named].flatMap((name) => {
        const value = env[name];
        return value === undefined ? [] : [[name, value]];
    });
    const passed = Object.fromEntries(given);
    const path = passed["PATH"];
    return {
        ...passed,
        ...(path !== undefined && { PATH: outside(path, cwd) }),
        EVENHAND_PROMPT_ROOT: promptRoot,
    };
}
/** A search path without the checkout's own folders: a pull request could bring a `python3` of its own. */
function outside(path, cwd) {
    return path
        .split(external_node_path_.delimiter)
        .filter((folder) => (0,external_node_path_.isAbsolute)(folder) && !isWithin(folder, cwd))
        .join(external_node_path_.delimiter);
}
function isWithin(folder, dir) {
    const way = (0,external_node_path_.relative)(dir, folder);
    return !way.startsWith("..") && !(0,external_node_path_.isAbsolute)(way);
}

;// CONCATENATED MODULE: ./build/js/models/targets/http.js



/** The user's application as a server: the request of a process as a body, and its answer as the answer's body. */
function httpModel({ url, timeoutMs }, apiKey) {
    const headers = {
        "content-type": "application/json",
        ...(apiKey !== null && { authorization: `Bearer ${apiKey}` }),
    };
    return {
        async ask(request, { signal, sample }) {
            const begun = performance.now();
            const body = JSON.stringify(wireRequest(request, sample));
            const cut = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
            try {
                // No redirect is followed: prompt and token go to the address that base names, and to no other.
                const sent = { method: "POST", redirect: "manual", headers, body, signal: cut };
                const response = await fetch(url, sent);
                const text = await textUpTo(response, LONGEST_LINE);
                if (text === null)
                    return failed((0,failure/* failure */.V2)("permanent", "the body has more than 8 MB"));
                if (!response.ok)
                    return failed(faultOf(response, text));
                if (objectIn(text) === null)
                    return failed((0,failure/* failure */.V2)("invalid", "the body is no JSON object"));
                const read = readAnswer(text, request, performance.now() - begun);
                return "failure" in read ? failed(read.failure) : { ok: true, ...read };
            }
            catch (error) {
                if (cut.aborted)
                    return failed((0,failure/* failure */.V2)("timeout", `no answer within ${timeoutMs / 1000} s`));
                if (error instanceof TypeError)
                    return failed((0,failure/* socketFault */.yy)(error));
                throw error;
            }
        },
    };
}
const failed = (of) => ({ ok: false, failure: of });
function faultOf({ status, statusText, headers }, body) {
    const message = `${status} ${body.trim() || statusText}`;
    const fault = (0,failure/* httpFault */.NH)({ status, headers, names: [], message }, Date.now());
    // An application has its own way to say that a filter stopped it: `finish`.
    return fault.filtered ? (0,failure/* failure */.V2)("permanent", message, { status }) : fault.failure;
}
/** A body as text; null where it is longer, without reading it to its end. */
async function textUpTo({ body }, limit) {
    const decoder = new TextDecoder();
    let text = "";
    for await (const chunk of body ?? []) {
        text += decoder.decode(chunk, { stream: true });
        if (text.length > limit)
            return null;
    }
    return text + decoder.decode();
}

;// CONCATENATED MODULE: ./build/js/models/targets/registry.js





/** The application, or the failure that each request to it would end in. */
function loadTarget(target, ports) {
    const named = target.kind === "command" ? target.env : [target.apiKeyEnv ?? []].flat();
    const lacking = named.find((name) => (ports.secret(name) ?? "") === "");
    if (lacking !== undefined)
        return (0,failure/* failure */.V2)("auth", `${lacking} is not set`);
    const model = target.kind === "command"
        ? commandModel(target, {
            tempDir: ports.tempDir,
            environment: (promptRoot) => targetEnvironment(ports.env, target, { cwd: ports.cwd, promptRoot }),
        })
        : httpModel(target, target.apiKeyEnv === null ? null : (ports.secret(target.apiKeyEnv) ?? ""));
    return (0,redacted/* redactedModel */.M)(model, ports.redact);
}


/***/ }),

/***/ 31302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ argumentsText),
/* harmony export */   aX: () => (/* binding */ argumentsOf),
/* harmony export */   qI: () => (/* binding */ argumentsIn)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87904);

/**
 * A call's arguments from the text that a model wrote. What is no JSON stays that text, and so does JSON that would
 * change in the reading (text/json.ts): no tool takes a text for its arguments, so a check sees the fault.
 */
function argumentsOf(text) {
    const read = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(text.trim() === "" ? "{}" : text);
    return read.ok ? read.value : text;
}
/** A call's arguments from a provider that gives them parsed; what would change in the reading is text here too. */
const argumentsIn = (given) => argumentsOf(JSON.stringify(given ?? {}));
/** The text of arguments for a provider that takes them as one. */
function argumentsText(value) {
    return typeof value === "string" ? value : JSON.stringify(value);
}


/***/ }),

/***/ 59720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ToolCallsShape),
/* harmony export */   V: () => (/* binding */ toolCallsOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
/* harmony import */ var _text_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2345);
/* harmony import */ var _text_mapping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29870);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3446);
/* harmony import */ var _tool_arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31302);





/** Calls of tools as files write them: OpenAI's `{ id, type, function: { name, arguments } }`, or without the wrapping. */
const name = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/\S/).meta({ description: "the name of a tool" });
const given = zod__WEBPACK_IMPORTED_MODULE_3__/* .custom */ .IeY((value) => typeof value === "string" || (0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value))
    .meta({ description: "a mapping, or JSON of one as text" });
const id = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/\S/).meta({ description: "a text that is not empty" });
const wrapped = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    id: id.optional(),
    function: zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ name, arguments: given.optional() })
        .meta({ description: "a mapping, `{ name, arguments }`" }),
});
const plain = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ id: id.optional(), name, arguments: given.optional() });
const ToolCallsShape = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([wrapped, plain]).meta({ description: "a call, `{ name, arguments }`" }))
    .meta({ description: "a list of calls, `{ name, arguments }`" });
function toolCallsOf(calls) {
    return calls.map((call, n) => {
        const { name, arguments: given = {} } = isWrapped(call) ? call.function : call;
        const args = typeof given === "string" ? (0,_tool_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .argumentsOf */ .aX)(given) : given;
        return { id: (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .callId */ .Ax)(call.id, n), name, arguments: args };
    });
}
const isWrapped = (call) => typeof call["function"] === "object";


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

/***/ 2345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ checkShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88532);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29396);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17177);
/* harmony import */ var _mapping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29870);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26014);




// zod compiles validators with `new Function` where the platform lets it; nothing here may generate code.
zod__WEBPACK_IMPORTED_MODULE_2__/* .config */ .$W({ jitless: true });
/** Checks data from a file against a schema; every issue becomes one sentence at its own line. */
function checkShape(schema, placed) {
    const result = schema.safeParse(placed.value);
    if (result.success)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Yz)(result.data);
    const problems = result.error.issues.flatMap((issue) => sentences(issue, schema, placed));
    return { ok: false, problems: problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}
function sentences(issue, schema, { file, value, lineOf }) {
    const { path } = issue;
    if (issue.code === "unrecognized_keys") {
        const known = keysOf(schemaAt(schema, path));
        const within = path.length === 0 ? "" : ` in \`${pathText(path)}\``;
        return issue.keys.map((key) => ({
            file,
            line: lineOf([...path, key]),
            message: `unknown key \`${key}\`${within}`,
            hint: (0,_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(key, known),
        }));
    }
    const meaning = meaningOf(schema, path);
    const found = valueAt(value, path);
    if (found === undefined) {
        const message = `\`${pathText(path)}\` is missing`;
        return [{ file, line: lineOf(path), message, hint: `it is ${meaning.description}` }];
    }
    const shown = meaning.sensitive ? "" : `, not ${show(found)}`;
    const message = path.length === 0
        ? `${meaning.description} is expected here${shown}`
        : `\`${pathText(path)}\` must be ${meaning.description}${shown}`;
    return [
        { file, line: lineOf(path), message, hint: remedy(issue, schemaAt(schema, path), found) },
    ];
}
function remedy(issue, schema, found) {
    if (issue.code === "invalid_value" && typeof found === "string") {
        const near = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(found, issue.values.map(String));
        return near === null ? null : `did you mean \`${near}\`?`;
    }
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodString */ .NDH && (typeof found === "number" || typeof found === "boolean")) {
        return "put it in quotes";
    }
    return schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodArray */ .naA && typeof found === "string" ? "write `[…]` around it" : null;
}
/** The schema that judges the value at a path, without its optional and default wrappers. */
function schemaAt(schema, path) {
    let here = unwrap(schema);
    for (const key of path) {
        const next = childOf(here, key);
        if (next === null)
            return here;
        here = unwrap(next);
    }
    return here;
}
function childOf(schema, key) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodObject */ .bvH)
        return schema.shape[String(key)] ?? null;
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodArray */ .naA)
        return schema.element;
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodRecord */ .b8S)
        return schema.valueType;
    if (!(schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodUnion */ .fZ7))
        return null;
    return (schema.options.map((option) => childOf(option, key)).find((child) => child !== null) ?? null);
}
function unwrap(schema) {
    let inner = schema;
    while (inner instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodOptional */ .IiU ||
        inner instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodDefault */ .XiL ||
        inner instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodPrefault */ .xgV ||
        inner instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodNullable */ .l1C) {
        inner = inner.unwrap();
    }
    return inner;
}
function keysOf(schema) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodUnion */ .fZ7)
        return schema.options.flatMap(keysOf);
    return schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodObject */ .bvH ? Object.keys(schema.shape) : [];
}
/** Meanings are given to the bare schema, below optional and default. */
function meaningOf(schema, path) {
    const target = schemaAt(schema, path);
    const meta = zod__WEBPACK_IMPORTED_MODULE_5__/* .globalRegistry */ .fd.get(target);
    const noun = target instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodArray */ .naA ? "a list" : "a mapping";
    return { description: meta?.description ?? noun, sensitive: meta?.["sensitive"] === true };
}
function valueAt(root, path) {
    let value = root;
    for (const key of path) {
        if (value === undefined)
            return undefined;
        if ((0,_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
            value = value[Number(key)];
        else
            value = (0,_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value) ? value[String(key)] : undefined;
    }
    return value;
}
/** `cases[3].input` */
function pathText(path) {
    return path.reduce((text, key) => {
        if (typeof key === "number")
            return `${text}[${key}]`;
        return text === "" ? String(key) : `${text}.${String(key)}`;
    }, "");
}
function show(value) {
    if (value === null)
        return "empty";
    if ((0,_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return "a list";
    if ((0,_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value))
        return "a mapping";
    const text = JSON.stringify(value);
    return text.length > 60 ? `${Array.from(text).slice(0, 50).join("")}…` : text;
}


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


/***/ })

};
