export const id = 2025;
export const ids = [2025,2033];
export const modules = {

/***/ 42025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   anthropicBatches: () => (/* binding */ anthropicBatches)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27597);
/* harmony import */ var _anthropic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32);
/* harmony import */ var _batch_reply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2505);
/* harmony import */ var _openai_batch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32033);
/* harmony import */ var _sdk_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2905);





/** Anthropic's Message Batches API. */
async function anthropicBatches(endpoint, model) {
    const sdk = await __webpack_require__.e(/* import() */ 5653).then(__webpack_require__.bind(__webpack_require__, 75653));
    const { transformJSONSchema } = await __webpack_require__.e(/* import() */ 8399).then(__webpack_require__.bind(__webpack_require__, 98399));
    const client = new sdk.Anthropic({ apiKey: endpoint.apiKey, ...(0,_sdk_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .batchOptions */ .D)(endpoint) });
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
                return (0,_openai_batch_js__WEBPACK_IMPORTED_MODULE_2__.unknownOr)(failed(error));
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
const resultLine = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    custom_id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    result: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_4__/* .custom */ .IeY().optional() }),
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


/***/ }),

/***/ 32033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openaiBatches: () => (/* binding */ openaiBatches),
/* harmony export */   unknownOr: () => (/* binding */ unknownOr)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27597);
/* harmony import */ var _chat_completions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25210);
/* harmony import */ var _batch_reply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2505);
/* harmony import */ var _openai_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70850);
/* harmony import */ var _sdk_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2905);





/** OpenAI's Batch API over Chat Completions: a file of requests in, a file of answers and one of errors out. */
async function openaiBatches(endpoint, model) {
    const { client, fault } = await (0,_openai_client_js__WEBPACK_IMPORTED_MODULE_2__/* .openaiClient */ .o)(endpoint, _sdk_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .batchOptions */ .D);
    const { toFile } = await __webpack_require__.e(/* import() */ 3674).then(__webpack_require__.bind(__webpack_require__, 93674));
    const failed = (error) => (0,_batch_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOfFault */ .iK)(fault(error, false));
    return {
        async submit(items) {
            const lines = items.map(({ key, request }) => JSON.stringify({
                custom_id: key,
                method: "POST",
                url: "/v1/chat/completions",
                body: (0,_chat_completions_js__WEBPACK_IMPORTED_MODULE_0__/* .completionBody */ .rc)(request, { limit: "max_completion_tokens" }),
            }));
            try {
                const bytes = new TextEncoder().encode(`${lines.join("\n")}\n`);
                const file = await client.files.create({
                    file: await toFile(bytes, "evenhand.jsonl"),
                    purpose: "batch",
                });
                const { id } = await client.batches.create({
                    input_file_id: file.id,
                    endpoint: "/v1/chat/completions",
                    completion_window: "24h",
                });
                return { ok: true, id };
            }
            catch (error) {
                return { ok: false, failure: failed(error) };
            }
        },
        async state(id) {
            try {
                const { status, errors } = await client.batches.retrieve(id);
                if (status === "failed") {
                    return { kind: "refused", message: errors?.data?.[0]?.message ?? "the batch failed" };
                }
                return { kind: ENDED.has(status) ? "ended" : "running" };
            }
            catch (error) {
                return unknownOr(failed(error));
            }
        },
        async results(id, take) {
            try {
                const { output_file_id: output, error_file_id: errors } = await client.batches.retrieve(id);
                for (const file of [output, errors]) {
                    if (!file)
                        continue;
                    const content = await client.files.content(file);
                    for await (const line of (0,_batch_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonLines */ .i7)(content))
                        await take(resultOf(line, model));
                }
                return null;
            }
            catch (error) {
                return failed(error);
            }
        },
    };
}
/** One that expired or was cancelled has the answers that were there by then. */
const ENDED = new Set(["completed", "expired", "cancelled"]);
function unknownOr(failure) {
    return failure.kind === "not_found"
        ? { kind: "refused", message: failure.message }
        : { kind: "unreachable", failure };
}
const outputLine = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    custom_id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    response: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ status_code: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), body: zod__WEBPACK_IMPORTED_MODULE_4__/* .custom */ .IeY() }).nullish(),
    error: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish() }).nullish(),
});
function resultOf(line, model) {
    const read = outputLine.safeParse(line).data;
    if (read === undefined)
        return { key: "", failed: "the provider's line is no result" };
    const { custom_id: key, response, error } = read;
    if (response?.status_code === 200) {
        return (0,_batch_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .batchReply */ .PD)(key, response.body, (0,_chat_completions_js__WEBPACK_IMPORTED_MODULE_0__/* .readCompletion */ .tZ)(response.body, { model }));
    }
    return { key, failed: error?.message ?? `status ${response?.status_code ?? "unknown"}` };
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


/***/ })

};
