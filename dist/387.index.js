export const id = 387;
export const ids = [387];
export const modules = {

/***/ 50387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openaiCompatibleModel: () => (/* binding */ openaiCompatibleModel)
/* harmony export */ });
/* harmony import */ var _chat_completions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25210);

/**
 * Any server that speaks Chat Completions: a proxy, a hosted open model, a local runtime. It may want no key,
 * send no usage, and ignore `seed` and the output schema.
 */
function openaiCompatibleModel(endpoint) {
    return (0,_chat_completions_js__WEBPACK_IMPORTED_MODULE_0__/* .chatCompletions */ .WX)(endpoint, { limit: "max_tokens" });
}


/***/ })

};
