export const id = 5210;
export const ids = [5210];
export const modules = {

/***/ 25210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WX: () => (/* binding */ chatCompletions),
/* harmony export */   rc: () => (/* binding */ completionBody),
/* harmony export */   tZ: () => (/* binding */ readCompletion)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27597);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23728);
/* harmony import */ var _chat_messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7561);
/* harmony import */ var _openai_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70850);
/* harmony import */ var _reply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27332);





/** A model behind OpenAI's Chat Completions API, through the official library with its own retries off. */
async function chatCompletions(endpoint, dialect) {
    const { client, fault } = await (0,_openai_client_js__WEBPACK_IMPORTED_MODULE_1__/* .openaiClient */ .o)(endpoint);
    return {
        ask: (request, { signal }) => (0,_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .attemptReply */ .y)(request, () => client.chat.completions
            .create(completionBody(request, dialect), { signal })
            .withResponse(), (body) => readCompletion(body, request), (error) => fault(error, signal.aborted)),
    };
}
function completionBody({ model, messages, parameters, outputSchema, jsonMode, tools, toolChoice }, dialect) {
    const { temperature, topP, maxTokens, stop, seed, topK } = parameters;
    const { frequencyPenalty, presencePenalty, reasoningEffort } = parameters;
    return {
        ...dialect.also,
        model,
        messages: messages.map(_chat_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .messageParam */ .Td),
        ...(temperature !== undefined && { temperature }),
        ...(topP !== undefined && { top_p: topP }),
        // Always sent: what the budget sets aside is then the most that an answer can cost.
        [dialect.limit]: maxTokens ?? _model_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_MAX_TOKENS */ .U,
        ...(stop !== undefined && { stop: [...stop] }),
        ...(seed !== undefined && { seed }),
        // No parameter of OpenAI's own, but of many servers that speak its protocol.
        ...(topK !== undefined && { top_k: topK }),
        ...(frequencyPenalty !== undefined && { frequency_penalty: frequencyPenalty }),
        ...(presencePenalty !== undefined && { presence_penalty: presencePenalty }),
        ...(reasoningEffort !== undefined && { reasoning_effort: reasoningEffort }),
        ...(tools.length > 0 && { tools: tools.map(_chat_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .toolParam */ .wX) }),
        ...(toolChoice !== null && { tool_choice: (0,_chat_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceParam */ .H2)(toolChoice) }),
        ...(jsonMode && { response_format: { type: "json_object" } }),
        ...(outputSchema !== null && {
            response_format: {
                type: "json_schema",
                json_schema: {
                    name: outputSchema.name,
                    strict: outputSchema.strict ?? true,
                    schema: outputSchema.schema,
                },
            },
        }),
    };
}
const count = zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().nonnegative();
/** Only what is read; a usage that makes no sense counts as none, so that its cost is estimated. */
const completion = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    model: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish(),
    choices: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        finish_reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish(),
        message: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
            content: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish(),
            refusal: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish(),
            tool_calls: _chat_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .toolCallsShape */ .f9,
        }),
    }))
        .min(1),
    usage: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        prompt_tokens: count,
        completion_tokens: count,
        prompt_tokens_details: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ cached_tokens: count.nullish(), cache_write_tokens: count.nullish() })
            .nullish(),
    })
        .nullish()
        .catch(null),
});
function readCompletion(body, request) {
    const parsed = completion.safeParse(body).data;
    const choice = parsed?.choices[0];
    if (parsed === undefined || choice === undefined)
        return null;
    const { content, refusal, tool_calls } = choice.message;
    return {
        text: refusal || (content ?? ""),
        toolCalls: (0,_chat_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .readToolCalls */ ._q)(tool_calls),
        // A refusal comes with finish_reason "stop", and must not pass for an answer.
        finish: refusal ? "refusal" : (FINISH.get(choice.finish_reason ?? "") ?? "stop"),
        model: parsed.model || request.model,
        usage: usageOf(parsed.usage),
    };
}
const FINISH = new Map([
    ["length", "length"],
    ["content_filter", "content_filter"],
]);
function usageOf(usage) {
    if (!usage)
        return null;
    const written = usage.prompt_tokens_details?.cache_write_tokens ?? 0;
    return {
        inputTokens: usage.prompt_tokens,
        cachedInputTokens: usage.prompt_tokens_details?.cached_tokens ?? 0,
        ...(written > 0 && { cacheWriteTokens: written }),
        outputTokens: usage.completion_tokens,
    };
}


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
