export const id = 2033;
export const ids = [2033];
export const modules = {

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

/***/ 32033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openaiBatches: () => (/* binding */ openaiBatches)
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
                return (0,_batch_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownOr */ .In)(failed(error));
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


/***/ })

};
