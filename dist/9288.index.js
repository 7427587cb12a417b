export const id = 9288;
export const ids = [9288];
export const modules = {

/***/ 59288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vertexModel: () => (/* binding */ vertexModel)
/* harmony export */ });
/* harmony import */ var _generate_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20431);

/**
 * Gemini on Vertex AI, where an access token stands for a key: on GitHub it comes from OIDC, without a secret.
 * https://cloud.google.com/vertex-ai/generative-ai/docs/model-reference/inference
 */
const vertexModel = async (endpoint) => (0,_generate_content_js__WEBPACK_IMPORTED_MODULE_0__/* .generateContent */ .l)(endpoint, (token) => ({ authorization: `Bearer ${token}` }));


/***/ })

};
