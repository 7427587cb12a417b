export const id = 216;
export const ids = [216];
export const modules = {

/***/ 53216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   anthropicModel: () => (/* binding */ anthropicModel)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41137);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3446);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23728);
/* harmony import */ var _reply_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27332);
/* harmony import */ var _sdk_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2905);





/** A model behind Anthropic's Messages API, through the official library with its own retries off. */
async function anthropicModel(endpoint) {
    const sdk = await __webpack_require__.e(/* import() */ 653).then(__webpack_require__.bind(__webpack_require__, 75653));
    const { transformJSONSchema } = await __webpack_require__.e(/* import() */ 399).then(__webpack_require__.bind(__webpack_require__, 98399));
    const client = new sdk.Anthropic({
        apiKey: endpoint.apiKey,
        baseURL: endpoint.baseUrl,
        timeout: endpoint.deadlineMs,
        maxRetries: 0,
        logLevel: "off",
        fetchOptions: { redirect: "manual" },
    });
    const errors = {
        APIError: sdk.APIError,
        APIConnectionError: sdk.APIConnectionError,
        APIConnectionTimeoutError: sdk.APIConnectionTimeoutError,
        said: (error) => ({
            names: (0,_sdk_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .present */ .E)(error.errorCode, error.type),
            message: error.apiMessage ?? error.message,
        }),
    };
    return {
        ask: (request, { signal }) => (0,_reply_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptReply */ .y)(request, 
        // `messages.create` prints a deprecation warning per call, straight to the console.
        () => client.post("/v1/messages", { body: bodyOf(request, transformJSONSchema), signal }), (body) => read(body, request), (error) => (0,_sdk_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .sdkFault */ .b)(error, signal.aborted, errors)),
    };
}
/**
 * Structured output is asked for by schema, not by a forced tool: current models answer a forced tool with
 * 400 while they think. `seed` has no counterpart and is left out.
 */
function bodyOf(request, supported) {
    const { temperature, topP, maxTokens, stop } = request.parameters;
    const system = request.messages.filter(({ role }) => role === "system");
    const turns = request.messages.flatMap(({ role, content }) => role === "system"
        ? []
        : [{ role: role === "tool" ? "user" : role, content: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(content) }]);
    return {
        model: request.model,
        max_tokens: maxTokens ?? _model_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_MAX_TOKENS */ .U,
        messages: turns,
        ...(system.length > 0 && { system: system.map(({ content }) => (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(content)).join("\n\n") }),
        ...(temperature !== undefined && { temperature }),
        ...(topP !== undefined && { top_p: topP }),
        ...(stop !== undefined && { stop_sequences: [...stop] }),
        ...(request.outputSchema !== null && {
            output_config: {
                format: {
                    type: "json_schema",
                    schema: supported(request.outputSchema.schema),
                },
            },
        }),
    };
}
const count = zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().nonnegative();
const message = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    model: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish(),
    stop_reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish(),
    content: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), text: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish() })),
    usage: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        input_tokens: count,
        output_tokens: count,
        cache_read_input_tokens: count.nullish(),
        cache_creation_input_tokens: count.nullish(),
    })
        .nullish()
        .catch(null),
});
function read(body, request) {
    const parsed = message.safeParse(body).data;
    if (parsed === undefined)
        return null;
    const texts = parsed.content.filter(({ type }) => type === "text").map(({ text }) => text ?? "");
    return {
        text: texts.join(""),
        toolCalls: [],
        finish: FINISH.get(parsed.stop_reason ?? "") ?? "stop",
        model: parsed.model || request.model,
        usage: usageOf(parsed.usage),
    };
}
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
    return {
        inputTokens: usage.input_tokens + cached + (usage.cache_creation_input_tokens ?? 0),
        cachedInputTokens: cached,
        outputTokens: usage.output_tokens,
    };
}


/***/ }),

/***/ 27332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ attemptReply)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43757);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23413);


/**
 * One attempt: sends, reads, measures. The adapter gives the three parts that differ between providers.
 *
 * @param send rejects with the library's errors
 * @param read null when the body is no answer
 * @param fault what an error of `send` means
 */
async function attemptReply(request, send, read, fault) {
    const begun = performance.now();
    const since = () => (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .millis */ .ne)(Math.round(performance.now() - begun));
    try {
        const body = await send();
        const reading = read(body);
        if (reading === null)
            return { ok: false, failure: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("invalid", notAnAnswer(body)) };
        return { ok: true, response: { ...reading, latencyMs: since(), raw: toJson(body) } };
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
function toJson(body) {
    return JSON.parse(JSON.stringify(body));
}


/***/ }),

/***/ 2905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ present),
/* harmony export */   b: () => (/* binding */ sdkFault)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23413);

/**
 * What a library's exception means. An exception that no provider can cause is thrown on: it is a bug.
 *
 * @param stopped whether the attempt's signal has fired
 */
function sdkFault(error, stopped, sdk) {
    if (stopped || error instanceof sdk.APIConnectionTimeoutError) {
        return { filtered: false, failure: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("timeout", "no answer before the deadline") };
    }
    // Both libraries let the parser's own error through when a 200 carries broken JSON.
    if (error instanceof SyntaxError) {
        // After the comma the parser quotes a piece of the body, which may be a piece of a key.
        const [said = ""] = error.message.split(", ");
        return { filtered: false, failure: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("invalid", `broken JSON: ${said}`) };
    }
    if (error instanceof sdk.APIConnectionError) {
        return { filtered: false, failure: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .socketFault */ .yy)(error) };
    }
    if (error instanceof sdk.APIError && error.status !== undefined) {
        const { status, headers = new Headers() } = error;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .httpFault */ .NH)({ status, headers, ...sdk.said(error) }, Date.now());
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


/***/ })

};
