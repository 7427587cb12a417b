export const id = 930;
export const ids = [930];
export const modules = {

/***/ 33403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ USUAL_WITHIN),
/* harmony export */   j: () => (/* binding */ spreadOf)
/* harmony export */ });
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28505);
/* harmony import */ var _thresholds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4412);


/** Share of a pair's variance that is within its case, where one sample a case says nothing of it (STATISTICS §6). */
const USUAL_WITHIN = 0.6;
/**
 * Variance of a single pair, split into what lies between and what lies within cases; null with fewer than two cases.
 * Within is estimated where at least eight cases have several pairs, else it is `measured` elsewhere, as far as there is
 * so much, or the usual share.
 */
function spreadOf(cases, positionEffect, measured = null) {
    const freed = cases
        .map((pairs) => pairs.flatMap(({ x, s }) => (x === null ? [] : [x - s * positionEffect])))
        .filter((pairs) => pairs.length > 0);
    if (freed.length < 2)
        return null;
    const means = freed.map(_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .average */ .G8);
    const total = squaresAround((0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .average */ .G8)(means), means) / (freed.length - 1);
    const perCase = (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .average */ .G8)(freed.map(({ length }) => 1 / length));
    const repeated = freed.filter(({ length }) => length > 1);
    if (repeated.length < _thresholds_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_CASES */ .B2) {
        const usual = (USUAL_WITHIN * total) / (1 - USUAL_WITHIN + USUAL_WITHIN * perCase);
        const within = measured === null ? usual : Math.min(measured, total / perCase);
        return { between: Math.max(0, total - within * perCase), within };
    }
    const squares = repeated.map((pairs) => squaresAround((0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .average */ .G8)(pairs), pairs));
    const degrees = repeated.reduce((sum, { length }) => sum + length - 1, 0);
    const inside = squares.reduce((sum, of) => sum + of, 0) / degrees;
    return { between: Math.max(0, total - inside * perCase), within: inside };
}
function squaresAround(mean, values) {
    let squares = 0;
    for (const value of values)
        squares += (value - mean) ** 2;
    return squares;
}


/***/ }),

/***/ 1930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ knownSpread),
/* harmony export */   w: () => (/* binding */ noteSpread)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41137);
/* harmony import */ var _compare_spread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33403);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95452);
/* harmony import */ var _score_score_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51449);




const TOPIC = "spread";
/** A note may come from another store. */
const onRecord = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ between: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nonnegative(), within: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nonnegative() })
    .refine(({ between, within }) => between + within > 0);
const nameOf = ({ subject, evalSet }) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)([subject.name, evalSet.path]);
/** Leaves how much a prompt's pairs differed, for plans of later edits; no verdict reads it. */
async function noteSpread(store, { plan, cases, comparison }) {
    const runs = cases.map((of) => (0,_score_score_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceOf */ .X)(of).runs);
    const spread = (0,_compare_spread_js__WEBPACK_IMPORTED_MODULE_0__/* .spreadOf */ .j)(runs, comparison?.positionEffect.value ?? 0);
    if (spread === null || spread.between + spread.within === 0)
        return;
    const value = JSON.stringify(spread);
    if (store.recall(TOPIC, nameOf(plan)) !== value)
        await store.note(TOPIC, nameOf(plan), value);
}
/** As the latest run of the prompt on this store measured it; null where none has. */
function knownSpread(store, plan) {
    try {
        const noted = JSON.parse(store.recall(TOPIC, nameOf(plan)) ?? "null");
        return onRecord.safeParse(noted).data ?? null;
    }
    catch {
        return null;
    }
}


/***/ })

};
