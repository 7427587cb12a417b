export const id = 5549;
export const ids = [5549];
export const modules = {

/***/ 42308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isModelId)
/* harmony export */ });
/** What an id must not hold: halves of characters, which no address can hold, and control characters. */
const UNNAMEABLE = /[\p{Cc}\p{Cs}]/u;
/**
 * Whether a text can be a model's id. Some providers are asked at an address with the id in it, where `.` and `..` mean
 * another address, however they are encoded.
 */
const isModelId = (text) => /\S/.test(text) && !UNNAMEABLE.test(text) && !/^\.{1,2}$/.test(text);


/***/ }),

/***/ 75549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bedrockModel: () => (/* binding */ bedrockModel)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./build/js/models/failure.js
var failure = __webpack_require__(21043);
// EXTERNAL MODULE: ./build/js/models/message.js
var message = __webpack_require__(3446);
// EXTERNAL MODULE: ./build/js/models/model.js
var model = __webpack_require__(23728);
// EXTERNAL MODULE: ./build/js/models/tool-arguments.js
var tool_arguments = __webpack_require__(31302);
// EXTERNAL MODULE: ./build/js/models/providers/data-url.js
var data_url = __webpack_require__(31234);
// EXTERNAL MODULE: ./build/js/models/providers/turns.js
var turns = __webpack_require__(28792);
;// CONCATENATED MODULE: ./build/js/models/providers/bedrock-messages.js



/** Messages, tools and calls as Amazon Bedrock's Converse API writes them. */
const turnParams = (messages) => (0,turns/* turnsOf */.o)(messages).map((turn) => turn.role === "tool"
    ? { role: "user", content: turn.answers.map(resultParam) }
    : { role: turn.role, content: blocksOf(turn.message) });
const resultParam = ({ toolCallId = "", content }) => ({
    toolResult: { toolUseId: toolCallId, content: [{ text: (0,message/* textOf */.b6)(content) }] },
});
/** The API refuses an empty text. */
function blocksOf({ content, toolCalls = [] }) {
    return [
        ...(0,message/* partsOf */.CI)(content).flatMap(blockParam),
        ...toolCalls.map(({ id, name, arguments: input }) => ({
            toolUse: { toolUseId: id, name, input },
        })),
    ];
}
/** An image by its address has no block; the adapter has refused it by then. */
function blockParam(part) {
    switch (part.kind) {
        case "text":
            return part.text === "" ? [] : [{ text: part.text }];
        case "image":
            return [
                {
                    image: {
                        format: part.mediaType.slice("image/".length),
                        source: { bytes: (0,data_url/* base64 */.K)(part) },
                    },
                },
            ];
        case "image-url":
            return [];
    }
}
const toolParam = ({ name, description, parameters, strict }) => ({
    toolSpec: {
        name,
        ...(description !== null && { description }),
        inputSchema: { json: parameters },
        ...(strict !== null && { strict }),
    },
});
function choiceParam(choice) {
    if (typeof choice !== "string")
        return { tool: { name: choice.name } };
    return choice === "required" ? { any: {} } : { auto: {} };
}

// EXTERNAL MODULE: ./build/js/models/providers/posted-model.js
var posted_model = __webpack_require__(61929);
// EXTERNAL MODULE: ./build/js/models/providers/sdk-fault.js
var sdk_fault = __webpack_require__(2905);
;// CONCATENATED MODULE: ./build/js/models/providers/bedrock.js








/**
 * A model behind Amazon Bedrock's Converse API, signed in to by a Bedrock API key, which needs no library.
 * https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html
 */
async function bedrockModel(endpoint) {
    const model = (0,posted_model/* postedModel */.ZP)(endpoint, {
        auth: (key) => ({ authorization: `Bearer ${key}` }),
        path: (id) => `model/${id}/converse`,
        body: bodyOf,
        read,
        fault: (error, stopped) => (0,posted_model/* postFault */.Jq)(error, stopped, saidBy),
    });
    return {
        async ask(request, attempt) {
            const unsendable = refusal(request);
            if (unsendable !== null)
                return { ok: false, failure: (0,failure/* failure */.V2)("permanent", unsendable) };
            return model.ask(request, attempt);
        },
    };
}
/** What the API has no word for, and would be left out of the question. */
function refusal({ messages, toolChoice }) {
    const images = messages.flatMap(({ content }) => (0,message/* imagesOf */.IC)(content));
    if (images.some(({ kind }) => kind === "image-url")) {
        return "Bedrock takes no images by address: give them as files";
    }
    if (messages.some(message/* saysNothing */._X))
        return "Bedrock takes no turn that says nothing: give it a text";
    return toolChoice === "none" ? "Bedrock cannot be told to call none of the tools" : null;
}
function bodyOf({ messages, parameters, outputSchema, tools, toolChoice }) {
    const { temperature, topP, maxTokens, stop } = parameters;
    const system = (0,message/* textsBy */.MO)("system", messages);
    return {
        messages: turnParams(messages),
        ...(system.length > 0 && { system: system.map((text) => ({ text })) }),
        inferenceConfig: {
            maxTokens: maxTokens ?? model/* DEFAULT_MAX_TOKENS */.U,
            ...(temperature !== undefined && { temperature }),
            ...(topP !== undefined && { topP }),
            ...(stop !== undefined && { stopSequences: stop }),
        },
        ...(tools.length > 0 && {
            toolConfig: {
                tools: tools.map(toolParam),
                ...(toolChoice !== null &&
                    toolChoice !== "none" && { toolChoice: choiceParam(toolChoice) }),
            },
        }),
        ...(outputSchema !== null && {
            outputConfig: {
                textFormat: {
                    type: "json_schema",
                    structure: {
                        jsonSchema: { name: outputSchema.name, schema: JSON.stringify(outputSchema.schema) },
                    },
                },
            },
        }),
    };
}
const count = schemas/* number */.aig().int().nonnegative();
const conversed = schemas/* object */.Ikc({
    output: schemas/* object */.Ikc({
        message: schemas/* object */.Ikc({
            content: schemas/* array */.YOg(schemas/* object */.Ikc({
                text: schemas/* string */.YjP().nullish(),
                toolUse: schemas/* object */.Ikc({
                    toolUseId: schemas/* string */.YjP().nullish(),
                    name: schemas/* string */.YjP(),
                    input: schemas/* custom */.IeY().nullish(),
                })
                    .nullish(),
            })),
        }),
    }),
    stopReason: schemas/* string */.YjP().nullish(),
    usage: schemas/* object */.Ikc({
        inputTokens: count,
        outputTokens: count,
        cacheReadInputTokens: count.nullish(),
        cacheWriteInputTokens: count.nullish(),
    })
        .nullish()
        .catch(null),
});
function read(body, request) {
    const parsed = conversed.safeParse(body).data;
    if (parsed === undefined)
        return null;
    const { content } = parsed.output.message;
    const calls = content.flatMap(({ toolUse }) => toolUse ?? []);
    return {
        text: content.map(({ text }) => text ?? "").join(""),
        toolCalls: calls.map(({ toolUseId, name, input }, n) => ({
            id: (0,message/* callId */.Ax)(toolUseId, n),
            name,
            arguments: (0,tool_arguments/* argumentsIn */.qI)(input),
        })),
        finish: FINISH.get(parsed.stopReason ?? "") ?? "stop",
        // The API does not say which it used; ids here are of one model for good.
        model: request.model,
        usage: usageOf(parsed.usage),
    };
}
const FINISH = new Map([
    ["max_tokens", "length"],
    ["model_context_window_exceeded", "length"],
    ["malformed_model_output", "length"],
    ["malformed_tool_use", "length"],
    ["guardrail_intervened", "content_filter"],
    ["content_filtered", "content_filter"],
    ["refusal", "refusal"],
]);
/** Amazon counts cached input beside `inputTokens`; ours counts it within. */
function usageOf(usage) {
    if (!usage)
        return null;
    const cached = usage.cacheReadInputTokens ?? 0;
    const written = usage.cacheWriteInputTokens ?? 0;
    return {
        inputTokens: usage.inputTokens + cached + written,
        cachedInputTokens: cached,
        ...(written > 0 && { cacheWriteTokens: written }),
        outputTokens: usage.outputTokens,
    };
}
const failed = schemas/* object */.Ikc({ message: schemas/* string */.YjP() });
function saidBy({ body, headers, message }) {
    const name = headers.get("x-amzn-errortype")?.split(":")[0];
    return { names: (0,sdk_fault/* present */.Eb)(name), message: failed.safeParse(body).data?.message ?? message };
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

/***/ 61929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jq: () => (/* binding */ postFault),
/* harmony export */   ZP: () => (/* binding */ postedModel),
/* harmony export */   j$: () => (/* binding */ HttpError)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21043);
/* harmony import */ var _model_id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42308);
/* harmony import */ var _quick_fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62486);
/* harmony import */ var _reply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27332);
/* harmony import */ var _sdk_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2905);





/** JSON over HTTP by Node's own client, for providers whose libraries cost more than they give. */
/** An HTTP answer that is no success. */
class HttpError extends Error {
    status;
    headers;
    /** Parsed where it is JSON, else the text. */
    body;
    constructor(message, { status, headers }, body) {
        super(message);
        this.status = status;
        this.headers = headers;
        this.body = body;
    }
}
/** A model that is asked by a JSON body at an address of its own. */
function postedModel({ baseUrl, apiKey, deadlineMs }, of) {
    const headers = {
        "content-type": "application/json",
        ...(apiKey === null ? {} : of.auth(apiKey)),
    };
    return {
        ask(request, { signal }) {
            // A model's id comes from head: it names a model, and no other path.
            if (!(0,_model_id_js__WEBPACK_IMPORTED_MODULE_4__/* .isModelId */ .T)(request.model)) {
                const said = `${JSON.stringify(request.model)} is no model's id`;
                return Promise.resolve({ ok: false, failure: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("permanent", said) });
            }
            const path = of.path(encodeURIComponent(request.model));
            const send = () => post(`${baseUrl.replace(/\/$/, "")}/${path}`, {
                headers,
                body: JSON.stringify(of.body(request)),
                signal: AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)]),
            });
            return (0,_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .attemptReply */ .y)(request, send, (body) => of.read(body, request), (error) => of.fault(error, signal.aborted));
        },
    };
}
/**
 * Rejects with HttpError, with a SyntaxError on broken JSON, with a DOMException when the signal ends it, and with
 * fetch's TypeError when the connection breaks. Follows no redirect: the key goes to this host alone.
 */
async function post(url, sent) {
    const response = await (0,_quick_fetch_js__WEBPACK_IMPORTED_MODULE_1__/* .quickFetch */ .w)(url, { ...sent, method: "POST" });
    const text = await response.text();
    if (!response.ok) {
        const { status, statusText } = response;
        throw new HttpError(`${status} ${statusText}`.trim(), response, parsedOrText(text));
    }
    return { data: JSON.parse(text), response };
}
/** What a failed attempt means; `said` reads the provider's own words. */
function postFault(error, stopped, said) {
    const errors = {
        APIError: HttpError,
        APIConnectionError: DOMException,
        APIConnectionTimeoutError: DOMException,
    };
    return (0,_sdk_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .sdkFault */ .bz)(error, stopped, errors, said);
}
function parsedOrText(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
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

/***/ 28792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ turnsOf)
/* harmony export */ });
/** A conversation for APIs that take system messages elsewhere, and what tools answered as one turn of the user. */
function turnsOf(messages) {
    const turns = [];
    let answers = [];
    for (const message of messages) {
        const { role } = message;
        if (role === "system")
            continue;
        if (role === "tool") {
            if (answers.length === 0)
                turns.push({ role, answers });
            answers.push(message);
        }
        else {
            answers = [];
            turns.push({ role, message });
        }
    }
    return turns;
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
