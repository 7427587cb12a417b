export const id = 401;
export const ids = [401];
export const modules = {

/***/ 9401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkCommand: () => (/* binding */ checkCommand)
/* harmony export */ });
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(404);
/* harmony import */ var _detect_detect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2293);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8543);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7177);
/* harmony import */ var _report_escape_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8379);





/** `evenhand check`: is everything in the work tree valid? Exit 0, or 2 with every problem at its line. */
async function checkCommand(options, around) {
    const report = await checkWorkTree(options.config, around);
    around.stdout.write(options.json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report));
    return report.problems.length > 0 ? 2 : 0;
}
async function checkWorkTree(configPath, around) {
    const comparison = (0,_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .workTreeAt */ .Xb)(around);
    const detected = await (0,_detect_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .detect */ .o)({ comparison, configPath, replay: false, asOf: null });
    if (detected.kind === "stopped") {
        const { detail, problems } = detected;
        const whole = { file: configPath, line: null, message: detail, hint: null };
        return { prompts: [], problems: problems.length > 0 ? problems : [whole], warnings: [] };
    }
    const problems = [];
    const warnings = [...detected.warnings];
    for (const changed of detected.prompts) {
        // A prompt against itself: whatever a gate would refuse before its first call is refused here.
        const planned = (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planPrompt */ .wh)({ ...changed, baseline: changed.candidate }, detected.config);
        if (planned.ok)
            warnings.push(...planned.plan.warnings);
        else {
            const { problems: found, detail } = planned.unplannable;
            const message = detail.replace(`${changed.path} `, "");
            const whole = { file: changed.path, line: null, message, hint: null };
            problems.push(...(found.length > 0 ? found : [whole]));
        }
    }
    const prompts = detected.prompts.map(({ name, path, evalSet }) => ({
        name,
        path,
        cases: evalSet?.cases.length ?? 0,
    }));
    return { prompts, problems, warnings };
}
function reportText({ prompts, problems, warnings }) {
    const lines = [
        ...problems.map((problem) => `error: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problemText */ .fI)(problem)}`),
        ...warnings.map((problem) => `warning: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problemText */ .fI)(problem)}`),
        ...prompts.map(({ name, path, cases }) => `${name}: ${path}, ${cases} cases`),
        problems.length === 0
            ? "Everything is valid."
            : `${problems.length} ${problems.length === 1 ? "problem" : "problems"}.`,
    ];
    return `${lines.map(_report_escape_log_js__WEBPACK_IMPORTED_MODULE_3__.logLine).join("\n")}\n`;
}


/***/ })

};
