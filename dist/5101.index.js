export const id = 5101;
export const ids = [5101];
export const modules = {

/***/ 95101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   geminiModel: () => (/* binding */ geminiModel)
/* harmony export */ });
/* harmony import */ var _generate_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20431);

/** Google's Gemini API. https://ai.google.dev/api/generate-content */
const geminiModel = async (endpoint) => (0,_generate_content_js__WEBPACK_IMPORTED_MODULE_0__/* .generateContent */ .l)(endpoint, (key) => ({ "x-goog-api-key": key }));


/***/ })

};
