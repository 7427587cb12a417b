export const id = 2025;
export const ids = [2025,32];
export const modules = {

/***/ 42025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   anthropicBatches: () => (/* binding */ anthropicBatches)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
/* harmony import */ var _anthropic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32);
/* harmony import */ var _batch_reply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2505);
/* harmony import */ var _sdk_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2905);




/** Anthropic's Message Batches API. */
async function anthropicBatches(endpoint, model) {
    const sdk = await __webpack_require__.e(/* import() */ 5653).then(__webpack_require__.bind(__webpack_require__, 75653));
    const { transformJSONSchema } = await __webpack_require__.e(/* import() */ 8399).then(__webpack_require__.bind(__webpack_require__, 98399));
    const client = new sdk.Anthropic({ apiKey: endpoint.apiKey, ...(0,_sdk_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .batchOptions */ .D)(endpoint) });
    const failed = (error) => (0,_batch_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOfFault */ .iK)((0,_anthropic_js__WEBPACK_IMPORTED_MODULE_0__.anthropicFault)(error, false, sdk));
    return {
        async submit(items) {
            const requests = items.map(({ key, request }) => ({
                custom_id: key,
                params: (0,_anthropic_js__WEBPACK_IMPORTED_MODULE_0__.messageBody)(request, transformJSONSchema, false),
            }));
            try {
                const { id } = await client.messages.batches.create({ requests });
                return { ok: true, id };
            }
            catch (error) {
                return { ok: false, failure: failed(error) };
            }
        },
        async state(id) {
            try {
                const { processing_status: status } = await client.messages.batches.retrieve(id);
                return { kind: status === "ended" ? "ended" : "running" };
            }
            catch (error) {
                return (0,_batch_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownOr */ .In)(failed(error));
            }
        },
        async results(id, take) {
            try {
                // By our own address: the one that the batch names may be of any host, and the key would go there.
                const path = `/v1/messages/batches/${encodeURIComponent(id)}/results`;
                const content = await client.get(path).asResponse();
                for await (const line of (0,_batch_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonLines */ .i7)(content))
                    await take(resultOf(line, model));
                return null;
            }
            catch (error) {
                return failed(error);
            }
        },
    };
}
const resultLine = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    custom_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    result: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_3__/* .custom */ .IeY().optional() }),
});
/** `errored`, `canceled` and `expired` ones are not billed. */
function resultOf(line, model) {
    const read = resultLine.safeParse(line).data;
    if (read === undefined)
        return { key: "", failed: "the provider's line is no result" };
    const { custom_id: key, result } = read;
    return result.message === undefined
        ? { key, failed: result.type }
        : (0,_batch_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .batchReply */ .PD)(key, result.message, (0,_anthropic_js__WEBPACK_IMPORTED_MODULE_0__.readMessage)(result.message, { model }));
}


/***/ }),

/***/ 32:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  anthropicFault: () => (/* binding */ anthropicFault),
  anthropicModel: () => (/* binding */ anthropicModel),
  messageBody: () => (/* binding */ messageBody),
  readMessage: () => (/* binding */ readMessage)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./build/js/models/message.js
var message = __webpack_require__(3446);
// EXTERNAL MODULE: ./build/js/models/model.js
var model = __webpack_require__(23728);
// EXTERNAL MODULE: ./build/js/models/provider.js
var provider = __webpack_require__(4880);
// EXTERNAL MODULE: ./build/js/models/providers/data-url.js
var data_url = __webpack_require__(31234);
// EXTERNAL MODULE: ./build/js/models/providers/turns.js
var turns = __webpack_require__(28792);
;// CONCATENATED MODULE: ./build/js/models/providers/anthropic-messages.js



/** Messages, tools and calls as Anthropic's Messages API writes them. */
const turnParams = (messages) => (0,turns/* turnsOf */.o)(messages).map((turn) => turn.role === "tool"
    ? { role: "user", content: turn.answers.map(resultParam) }
    : { role: turn.role, content: contentParam(turn.message) });
const resultParam = ({ toolCallId = "", content, }) => ({
    type: "tool_result",
    tool_use_id: toolCallId,
    content: (0,message/* textOf */.b6)(content),
});
function contentParam({ content, toolCalls = [] }) {
    if (typeof content === "string" && toolCalls.length === 0)
        return content;
    const calls = toolCalls.map(({ id, name, arguments: input }) => ({
        type: "tool_use",
        id,
        name,
        input,
    }));
    // The API refuses an empty text beside other blocks.
    const parts = content === "" ? [] : (0,message/* partsOf */.CI)(content);
    return [...parts.map(blockParam), ...calls];
}
function blockParam(part) {
    if (part.kind === "text")
        return { type: "text", text: part.text };
    const source = part.kind === "image-url"
        ? { type: "url", url: part.url }
        : { type: "base64", media_type: part.mediaType, data: (0,data_url/* base64 */.K)(part) };
    return { type: "image", source };
}
function toolParam({ name, description, parameters, strict, }) {
    return {
        name,
        ...(description !== null && { description }),
        input_schema: parameters,
        ...(strict !== null && { strict }),
    };
}
function choiceParam(choice) {
    if (typeof choice !== "string")
        return { type: "tool", name: choice.name };
    return { type: choice === "required" ? "any" : choice };
}

// EXTERNAL MODULE: ./build/js/models/providers/reply.js
var providers_reply = __webpack_require__(27332);
// EXTERNAL MODULE: ./build/js/models/tool-arguments.js
var tool_arguments = __webpack_require__(31302);
// EXTERNAL MODULE: ./build/js/models/providers/sdk-fault.js
var sdk_fault = __webpack_require__(2905);
// EXTERNAL MODULE: ./build/js/digest.js
var digest = __webpack_require__(95452);
// EXTERNAL MODULE: ./build/js/models/estimate-tokens.js
var estimate_tokens = __webpack_require__(19030);
;// CONCATENATED MODULE: ./build/js/models/providers/shared-prefix.js



/** The shortest prefix that Anthropic caches, of the models that cache the shortest; below it a mark does nothing. */
const LEAST_TOKENS = 1024;
const UNMARKED = { isMarked: false, done: () => undefined };
/**
 * When to have a provider cache what requests begin with: tools, system text, and the schema of the answer, which stands before both. Writing costs a quarter more than
 * reading plainly and each later read a tenth or less, so a prefix is written once, by one request, when a second one
 * shows that it is shared; requests that leave before that one is answered would each write it too, and are not marked.
 * Nothing of it changes the question, so it is in no key.
 * https://docs.anthropic.com/docs/build-with-claude/prompt-caching
 */
function sharedPrefixes() {
    const known = new Map();
    return ({ messages, tools, outputSchema }) => {
        const system = (0,message/* textsBy */.MO)("system", messages);
        if (system.length === 0)
            return UNMARKED;
        const prefix = JSON.stringify([tools, system, outputSchema]);
        if ((0,estimate_tokens/* tokensOf */.k8)(prefix) < LEAST_TOKENS)
            return UNMARKED;
        const name = (0,digest/* sha256 */.sc)(prefix);
        switch (known.get(name)) {
            case undefined:
                known.set(name, "met");
                return UNMARKED;
            case "met":
                known.set(name, "being written");
                return {
                    isMarked: true,
                    done: (answered) => known.set(name, answered ? "written" : "met"),
                };
            case "being written":
                return UNMARKED;
            case "written":
                return { isMarked: true, done: () => undefined };
        }
    };
}

;// CONCATENATED MODULE: ./build/js/models/providers/anthropic.js









/** A model behind Anthropic's Messages API, through the official library with its own retries off. */
async function anthropicModel(endpoint) {
    const sdk = await __webpack_require__.e(/* import() */ 5653).then(__webpack_require__.bind(__webpack_require__, 75653));
    const { transformJSONSchema } = await __webpack_require__.e(/* import() */ 8399).then(__webpack_require__.bind(__webpack_require__, 98399));
    const client = new sdk.Anthropic({ apiKey: endpoint.apiKey, ...(0,sdk_fault/* sdkOptions */.rY)(endpoint) });
    const markOf = sharedPrefixes();
    return {
        async ask(request, { signal }) {
            const mark = markOf(request);
            const body = messageBody(request, transformJSONSchema, mark.isMarked);
            const reply = await (0,providers_reply/* attemptReply */.y)(request, 
            // `messages.create` prints a deprecation warning per call, straight to the console.
            () => client.post("/v1/messages", { body, signal }).withResponse(), (answer) => readMessage(answer, request), (error) => anthropicFault(error, signal.aborted, sdk));
            mark.done(reply.ok);
            return reply;
        },
    };
}
const anthropicFault = (error, stopped, sdk) => (0,sdk_fault/* sdkFault */.bz)(error, stopped, sdk, saidBy);
const saidBy = ({ errorCode, type, apiMessage, message }) => ({
    names: (0,sdk_fault/* present */.Eb)(errorCode, type),
    message: apiMessage ?? message,
});
/** @param isMarked whether what stands up to the system text's end is to be kept in the provider's cache */
function messageBody(request, supported, isMarked) {
    const system = systemParam(request, isMarked);
    return { ...bodyOf(request, supported), ...(system !== null && { system }) };
}
/**
 * Structured output is asked for by schema, not by a forced tool: current models answer a forced tool with
 * 400 while they think. What the API has no parameter for is refused before any call (unsent.ts).
 */
function bodyOf(request, supported) {
    const { temperature, topP, maxTokens, stop, topK, reasoningEffort } = request.parameters;
    const { outputSchema, tools, toolChoice } = request;
    const effort = provider/* PROVIDERS */.xq.anthropic.efforts.find((of) => of === reasoningEffort);
    return {
        model: request.model,
        max_tokens: maxTokens ?? model/* DEFAULT_MAX_TOKENS */.U,
        messages: turnParams(request.messages),
        ...(temperature !== undefined && { temperature }),
        ...(topP !== undefined && { top_p: topP }),
        ...(stop !== undefined && { stop_sequences: [...stop] }),
        ...(topK !== undefined && { top_k: topK }),
        ...(tools.length > 0 && { tools: tools.map(toolParam) }),
        ...(toolChoice !== null && { tool_choice: choiceParam(toolChoice) }),
        ...((outputSchema !== null || effort !== undefined) && {
            output_config: {
                ...(outputSchema !== null && { format: formatOf(outputSchema, supported) }),
                ...(effort !== undefined && { effort }),
            },
        }),
    };
}
/** @param isMarked whether what stands up to its end is to be kept in the provider's cache */
function systemParam({ messages }, isMarked) {
    const texts = (0,message/* textsBy */.MO)("system", messages);
    if (texts.length === 0)
        return null;
    const text = texts.join("\n\n");
    return isMarked ? [{ type: "text", text, cache_control: { type: "ephemeral" } }] : text;
}
const formatOf = ({ schema }, supported) => ({
    type: "json_schema",
    schema: supported(schema),
});
const count = schemas/* number */.aig().int().nonnegative();
const anthropic_message = schemas/* object */.Ikc({
    model: schemas/* string */.YjP().nullish(),
    stop_reason: schemas/* string */.YjP().nullish(),
    content: schemas/* array */.YOg(schemas/* object */.Ikc({
        type: schemas/* string */.YjP(),
        text: schemas/* string */.YjP().nullish(),
        id: schemas/* string */.YjP().nullish(),
        name: schemas/* string */.YjP().nullish(),
        input: schemas/* custom */.IeY().optional(),
    })),
    usage: schemas/* object */.Ikc({
        input_tokens: count,
        output_tokens: count,
        cache_read_input_tokens: count.nullish(),
        cache_creation_input_tokens: count.nullish(),
    })
        .nullish()
        .catch(null),
});
function readMessage(body, request) {
    const parsed = anthropic_message.safeParse(body).data;
    if (parsed === undefined)
        return null;
    const texts = parsed.content.filter(({ type }) => type === "text").map(({ text }) => text ?? "");
    return {
        text: texts.join(""),
        toolCalls: parsed.content.filter(({ type }) => type === "tool_use").map(readCall),
        finish: FINISH.get(parsed.stop_reason ?? "") ?? "stop",
        model: parsed.model || request.model,
        usage: usageOf(parsed.usage),
    };
}
const readCall = ({ id, name, input }, n) => ({
    id: (0,message/* callId */.Ax)(id, n),
    name: name ?? "",
    arguments: (0,tool_arguments/* argumentsIn */.qI)(input),
});
/** A turn paused by the server is as unfinished as one that ran out of room. */
const FINISH = new Map([
    ["max_tokens", "length"],
    ["model_context_window_exceeded", "length"],
    ["pause_turn", "length"],
    ["refusal", "refusal"],
]);
/** Anthropic counts cached input beside `input_tokens`; ours counts it within. */
function usageOf(usage) {
    if (!usage)
        return null;
    const cached = usage.cache_read_input_tokens ?? 0;
    const written = usage.cache_creation_input_tokens ?? 0;
    return {
        inputTokens: usage.input_tokens + cached + written,
        cachedInputTokens: cached,
        ...(written > 0 && { cacheWriteTokens: written }),
        outputTokens: usage.output_tokens,
    };
}


/***/ }),

/***/ 2505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ unknownOr),
/* harmony export */   PD: () => (/* binding */ batchReply),
/* harmony export */   i7: () => (/* binding */ jsonLines),
/* harmony export */   iK: () => (/* binding */ failureOfFault)
/* harmony export */ });
/* harmony import */ var node_readline_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26848);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21043);



/** What both batch APIs share: lines of JSON, each with an answer as the provider would have given it at once. */
/**
 * The values of a body's lines; nothing of a line is kept once the next is read.
 *
 * @throws SyntaxError on a line that is no JSON, which both libraries' faults know
 */
async function* jsonLines({ body }) {
    if (body === null)
        return;
    const input = node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.fromWeb(body);
    for await (const line of (0,node_readline_promises__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input, crlfDelay: Infinity })) {
        if (line.trim() !== "")
            yield JSON.parse(line);
    }
}
/** How long an answer of a batch took, nobody knows. */
const batchReply = (key, raw, reading) => reading === null
    ? { key, failed: "the response is no answer" }
    : { key, response: { ...reading, latencyMs: null, raw } };
/** A filter refuses answers and no batches. */
const failureOfFault = (fault) => fault.filtered ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("permanent", "the batch was filtered") : fault.failure;
/** The state of a batch that could not be asked for. */
const unknownOr = (failure) => failure.kind === "not_found"
    ? { kind: "refused", message: failure.message }
    : { kind: "unreachable", failure };


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
