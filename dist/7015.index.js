export const id = 7015;
export const ids = [7015];
export const modules = {

/***/ 7015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openrouterModel: () => (/* binding */ openrouterModel)
/* harmony export */ });
/* harmony import */ var _chat_completions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25210);

/**
 * OpenRouter, which sends a request on to one of several hosts. Only to one that takes every parameter in it: another
 * would drop some without a word, and a prompt be measured without its settings.
 * https://openrouter.ai/docs/features/provider-routing
 */
function openrouterModel(endpoint) {
    return (0,_chat_completions_js__WEBPACK_IMPORTED_MODULE_0__/* .chatCompletions */ .WX)(endpoint, {
        limit: "max_tokens",
        also: { provider: { require_parameters: true } },
    });
}


/***/ })

};
