export const id = 4974;
export const ids = [4974];
export const modules = {

/***/ 84974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   azureModel: () => (/* binding */ azureModel)
/* harmony export */ });
/* harmony import */ var _chat_completions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25210);

/**
 * A deployment behind Azure OpenAI's v1 API, which speaks Chat Completions without a version in the address and takes
 * a key or a token of Microsoft Entra in the same place. The model's id is the deployment's name.
 * https://learn.microsoft.com/azure/ai-foundry/openai/api-version-lifecycle
 */
function azureModel(endpoint) {
    return (0,_chat_completions_js__WEBPACK_IMPORTED_MODULE_0__/* .chatCompletions */ .WX)(endpoint, { limit: "max_completion_tokens" });
}


/***/ })

};
