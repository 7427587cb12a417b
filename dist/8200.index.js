export const id = 8200;
export const ids = [8200];
export const modules = {

/***/ 38200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openaiModel: () => (/* binding */ openaiModel)
/* harmony export */ });
/* harmony import */ var _chat_completions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25210);

function openaiModel(endpoint) {
    return (0,_chat_completions_js__WEBPACK_IMPORTED_MODULE_0__/* .chatCompletions */ .WX)(endpoint, { limit: "max_completion_tokens" });
}


/***/ })

};
