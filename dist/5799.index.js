export const id = 5799;
export const ids = [5799];
export const modules = {

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

/***/ 70850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ openaiClient)
/* harmony export */ });
/* harmony import */ var _sdk_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2905);

/** OpenAI's official library at an endpoint, its own retries off, and what its errors mean. */
async function openaiClient(endpoint, options = _sdk_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .sdkOptions */ .rY) {
    const sdk = await __webpack_require__.e(/* import() */ 3674).then(__webpack_require__.bind(__webpack_require__, 93674));
    const client = new sdk.OpenAI({
        // The library insists on a key; without one, the header that would carry it is left out.
        apiKey: endpoint.apiKey ?? "none",
        defaultHeaders: endpoint.apiKey === null ? { Authorization: null } : {},
        adminAPIKey: null,
        ...options(endpoint),
    });
    return { client, fault: (error, stopped) => (0,_sdk_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .sdkFault */ .bz)(error, stopped, sdk, saidBy) };
}
const saidBy = ({ code, type, message }) => ({
    names: (0,_sdk_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)(code, type),
    message,
});


/***/ }),

/***/ 15799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openaiResponsesModel: () => (/* binding */ openaiResponsesModel)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./build/js/models/message.js
var models_message = __webpack_require__(3446);
// EXTERNAL MODULE: ./build/js/models/model.js
var models_model = __webpack_require__(23728);
// EXTERNAL MODULE: ./build/js/models/tool-arguments.js
var tool_arguments = __webpack_require__(31302);
// EXTERNAL MODULE: ./build/js/models/providers/openai-client.js
var openai_client = __webpack_require__(70850);
// EXTERNAL MODULE: ./build/js/models/providers/reply.js
var reply = __webpack_require__(27332);
// EXTERNAL MODULE: ./build/js/models/providers/data-url.js
var data_url = __webpack_require__(31234);
;// CONCATENATED MODULE: ./build/js/models/providers/responses-input.js



/** Messages, tools and calls as OpenAI's Responses API writes them. */
/** A conversation as items: what is said, what is called and what a tool answered stand side by side. */
const inputParams = (messages) => messages.flatMap(itemsOf);
function itemsOf(message) {
    const { role, content, toolCalls = [], toolCallId = "" } = message;
    const text = (0,models_message/* textOf */.b6)(content);
    if (role === "tool")
        return [{ type: "function_call_output", call_id: toolCallId, output: text }];
    if (role === "user") {
        return [{ role, content: typeof content === "string" ? content : content.map(partParam) }];
    }
    const calls = toolCalls.map(({ id, name, arguments: given }) => ({
        type: "function_call",
        call_id: id,
        name,
        arguments: (0,tool_arguments/* argumentsText */.MZ)(given),
    }));
    return text === "" && calls.length > 0 ? calls : [{ role, content: text }, ...calls];
}
function partParam(part) {
    if (part.kind === "text")
        return { type: "input_text", text: part.text };
    return { type: "input_image", image_url: (0,data_url/* imageUrl */.b)(part), detail: "auto" };
}
function toolParam({ name, description, parameters, strict, }) {
    return {
        type: "function",
        name,
        ...(description !== null && { description }),
        parameters: parameters,
        // Unsaid means strict to this API alone, and refuses schemas that every other takes.
        strict: strict ?? false,
    };
}
const choiceParam = (choice) => typeof choice === "string" ? choice : { type: "function", name: choice.name };

;// CONCATENATED MODULE: ./build/js/models/providers/openai-responses.js







/** A model behind OpenAI's Responses API. Nothing is kept there (`store`): eval data is for this run alone. */
async function openaiResponsesModel(endpoint) {
    const { client, fault } = await (0,openai_client/* openaiClient */.o)(endpoint);
    return {
        ask: (request, { signal }) => (0,reply/* attemptReply */.y)(request, 
        // `responses.create` adds texts of its own to the body, which is kept as it came.
        () => client.post("/responses", { body: bodyOf(request), signal }).withResponse(), (body) => read(body, request), (error) => fault(error, signal.aborted)),
    };
}
function bodyOf({ model, messages, parameters, tools, toolChoice, ...form }) {
    const { temperature, topP, maxTokens, reasoningEffort } = parameters;
    const format = formatOf(form);
    return {
        model,
        input: inputParams(messages),
        store: false,
        max_output_tokens: maxTokens ?? models_model/* DEFAULT_MAX_TOKENS */.U,
        ...(temperature !== undefined && { temperature }),
        ...(topP !== undefined && { top_p: topP }),
        ...(reasoningEffort !== undefined && { reasoning: { effort: reasoningEffort } }),
        ...(tools.length > 0 && { tools: tools.map(toolParam) }),
        ...(toolChoice !== null && { tool_choice: choiceParam(toolChoice) }),
        ...(format !== null && { text: { format } }),
    };
}
function formatOf({ outputSchema, jsonMode, }) {
    if (outputSchema === null)
        return jsonMode ? { type: "json_object" } : null;
    const { name, schema, strict = true } = outputSchema;
    return { type: "json_schema", name, strict, schema: schema };
}
const count = schemas/* number */.aig().int().nonnegative();
/** Only what is read. `failed` and `cancelled` are no answers, though they come with status 200. */
const answered = schemas/* object */.Ikc({
    model: schemas/* string */.YjP().nullish(),
    status: schemas/* enum */.k5n(["completed", "incomplete"]).nullish(),
    incomplete_details: schemas/* object */.Ikc({ reason: schemas/* string */.YjP().nullish() }).nullish(),
    output: schemas/* array */.YOg(schemas/* object */.Ikc({
        type: schemas/* string */.YjP(),
        content: schemas/* array */.YOg(schemas/* object */.Ikc({ text: schemas/* string */.YjP().nullish(), refusal: schemas/* string */.YjP().nullish() }))
            .nullish()
            .catch(null),
        call_id: schemas/* string */.YjP().nullish(),
        name: schemas/* string */.YjP().nullish(),
        arguments: schemas/* string */.YjP().nullish().catch(null),
    })),
    usage: schemas/* object */.Ikc({
        input_tokens: count,
        output_tokens: count,
        input_tokens_details: schemas/* object */.Ikc({ cached_tokens: count.nullish(), cache_write_tokens: count.nullish() })
            .nullish(),
    })
        .nullish()
        .catch(null),
});
function read(body, request) {
    const parsed = answered.safeParse(body).data;
    if (parsed === undefined)
        return null;
    const said = parsed.output
        .filter(({ type }) => type === "message")
        .flatMap(({ content }) => content ?? []);
    const refusal = said.map((part) => part.refusal ?? "").join("");
    return {
        text: refusal || said.map(({ text }) => text ?? "").join(""),
        toolCalls: parsed.output
            .filter(({ type }) => type === "function_call")
            .map(({ call_id, name, arguments: text }, n) => ({
            id: (0,models_message/* callId */.Ax)(call_id, n),
            name: name ?? "",
            arguments: (0,tool_arguments/* argumentsOf */.aX)(text ?? ""),
        })),
        finish: refusal === "" ? finishOf(parsed) : "refusal",
        model: parsed.model || request.model,
        usage: usageOf(parsed.usage),
    };
}
function finishOf({ status, incomplete_details }) {
    if (status !== "incomplete")
        return "stop";
    return incomplete_details?.reason === "content_filter" ? "content_filter" : "length";
}
function usageOf(usage) {
    if (!usage)
        return null;
    const written = usage.input_tokens_details?.cache_write_tokens ?? 0;
    return {
        inputTokens: usage.input_tokens,
        cachedInputTokens: usage.input_tokens_details?.cached_tokens ?? 0,
        ...(written > 0 && { cacheWriteTokens: written }),
        outputTokens: usage.output_tokens,
    };
}


/***/ }),

/***/ 62486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ quickFetch)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);


/**
 * `fetch` by Node's own HTTP client, for JSON: it takes a third of the CPU that Node's `fetch` does, and a run makes
 * thousands of requests (docs/performance.md). Connections are kept and proxies obeyed as the client's own agent does
 * it; no redirect is followed. The answer is read whole, so that a body that breaks off rejects like a connection that
 * does: with fetch's TypeError, whose cause is the socket's error.
 */
function quickFetch(url, init = {}) {
    const { method = "GET", headers, body, signal } = init;
    if (url instanceof Request || (body !== null && body !== undefined && typeof body !== "string")) {
        throw new Error("only texts are sent");
    }
    const target = new URL(url);
    const sent = new Headers(headers);
    const bytes = Buffer.from(body ?? "");
    const request = target.protocol === "https:" ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
    return new Promise((resolve, reject) => {
        const cut = () => {
            reject(signal?.reason);
            outgoing.destroy();
        };
        const fail = (error) => reject(new TypeError("fetch failed", { cause: error }));
        const outgoing = request(target, {
            method,
            headers: {
                ...Object.fromEntries(sent),
                // A server may compress for whoever does not say what it reads.
                "accept-encoding": "identity",
                "content-length": bytes.length,
            },
        }, (incoming) => {
            const chunks = [];
            incoming.on("data", (chunk) => chunks.push(chunk));
            incoming.on("error", fail);
            incoming.on("end", () => {
                signal?.removeEventListener("abort", cut);
                resolve(responseOf(target, incoming, Buffer.concat(chunks).toString("utf8")));
            });
        });
        outgoing.on("error", fail);
        signal?.addEventListener("abort", cut, { once: true });
        if (signal?.aborted)
            return cut();
        outgoing.end(bytes);
    });
}
function responseOf(url, incoming, text) {
    const status = incoming.statusCode ?? 0;
    const read = {
        ok: status >= 200 && status < 300,
        status,
        statusText: incoming.statusMessage ?? "",
        url: url.href,
        headers: new Headers(pairsOf(incoming.rawHeaders)),
        body: null,
        text: async () => text,
        json: async () => JSON.parse(text),
    };
    return read;
}
/** Node gives names and values by turns. */
function pairsOf(raw) {
    return Array.from({ length: raw.length / 2 }, (_, n) => [raw[2 * n], raw[2 * n + 1]]);
}


/***/ }),

/***/ 27332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ attemptReply)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43757);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21043);
/* harmony import */ var _rate_hints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99264);



/**
 * One attempt: sends, reads, measures. The adapter gives the three parts that differ between providers.
 *
 * @param send rejects with the library's errors
 * @param read null when the body is no answer
 * @param fault what an error of `send` means
 */
async function attemptReply(request, send, read, fault) {
    const begun = performance.now();
    const since = () => (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .millis */ .ne)(Math.round(performance.now() - begun));
    try {
        const { data, response: http } = await send();
        const reading = read(data);
        if (reading === null)
            return { ok: false, failure: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("invalid", notAnAnswer(data)) };
        // What the library parsed from JSON is JSON.
        const response = { ...reading, latencyMs: since(), raw: data };
        const hints = (0,_rate_hints_js__WEBPACK_IMPORTED_MODULE_1__/* .rateHints */ .R)(http.headers, Date.now());
        return { ok: true, response, ...(hints && { hints }) };
    }
    catch (error) {
        const found = fault(error);
        if (!found.filtered)
            return { ok: false, failure: found.failure };
        return { ok: true, response: filtered(request, since(), error) };
    }
}
/** A provider that refuses to answer by HTTP 400 has answered: an empty, filtered output. */
function filtered(request, latencyMs, error) {
    const raw = error instanceof Error ? { error: error.message } : {};
    return {
        text: "",
        toolCalls: [],
        finish: "content_filter",
        model: request.model,
        usage: { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0 },
        latencyMs,
        raw,
    };
}
/** Some gateways send an error with status 200: its sentence says more than ours. */
function notAnAnswer(body) {
    const text = typeof body === "string" ? body : JSON.stringify(body ?? null);
    return `the response is no answer: ${text}`;
}


/***/ }),

/***/ 2905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ batchOptions),
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   bz: () => (/* binding */ sdkFault),
/* harmony export */   rY: () => (/* binding */ sdkOptions)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21043);
/* harmony import */ var _quick_fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62486);


/** Both libraries as adapters need them: attempts are ours, logs nobody's, and the key goes to this host alone. */
const sdkOptions = ({ baseUrl, deadlineMs }) => ({
    baseURL: baseUrl,
    timeout: deadlineMs,
    maxRetries: 0,
    logLevel: "off",
    fetch: _quick_fetch_js__WEBPACK_IMPORTED_MODULE_1__/* .quickFetch */ .w,
});
/** Files of requests go up and files of answers come down: bytes in streams, which take their time. */
const batchOptions = (endpoint) => ({
    ...sdkOptions(endpoint),
    timeout: BATCH_FILE_MS,
    fetch: globalThis.fetch,
    fetchOptions: { redirect: "manual" },
});
const BATCH_FILE_MS = 600_000;
/**
 * What a library's exception means. An exception that no provider can cause is thrown on: it is a bug.
 *
 * @param stopped whether the attempt's signal has fired
 */
function sdkFault(error, stopped, sdk, said) {
    if (stopped || error instanceof sdk.APIConnectionTimeoutError) {
        return { filtered: false, failure: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("timeout", "no answer before the deadline") };
    }
    // Both libraries let the parser's own error through when a 200 carries broken JSON.
    if (error instanceof SyntaxError) {
        // After the comma the parser quotes a piece of the body, which may be a piece of a key.
        const [fault = ""] = error.message.split(", ");
        return { filtered: false, failure: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("invalid", `broken JSON: ${fault}`) };
    }
    if (error instanceof sdk.APIConnectionError) {
        return { filtered: false, failure: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .socketFault */ .yy)(error) };
    }
    if (error instanceof sdk.APIError && error.status !== undefined) {
        const { status, headers = new Headers() } = error;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .httpFault */ .NH)({ status, headers, ...said(error) }, Date.now());
    }
    // The connection broke within the body, which Node's fetch reports with the socket's error as cause.
    if (error instanceof TypeError && error.cause instanceof Error) {
        return { filtered: false, failure: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .socketFault */ .yy)(error) };
    }
    throw error;
}
/** The names that are there, in order. */
function present(...names) {
    return names.filter((name) => typeof name === "string");
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


/***/ })

};
