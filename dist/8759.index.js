export const id = 8759;
export const ids = [8759];
export const modules = {

/***/ 25230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ leastSquares),
/* harmony export */   p: () => (/* binding */ coefficientOf)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);

/** A pivot below this share of its column's own size says that the column is a sum of others. */
const SINGULAR = 1e-9;
/**
 * y = Σ coefficient · column, errors from the residuals (the classical linear model; Seber & Lee, Linear Regression
 * Analysis, 2003, ch. 3). Null where no row is left over, or a column follows from the others: then no coefficient
 * could be told from theirs.
 * @param rows as many as y has values, all with the same number of columns; a constant is a column of ones
 */
function leastSquares(y, rows) {
    const columns = rows[0]?.length ?? 0;
    const degrees = y.length - columns;
    if (columns === 0 || degrees < 1)
        return null;
    const each = Array.from({ length: columns }, (_, n) => n);
    const sum = (of) => rows.reduce((total, row, index) => total + of(row, index), 0);
    const inverse = inverted(each.map((a) => each.map((b) => sum((row) => row[a] * row[b]))));
    if (inverse === null)
        return null;
    const products = each.map((a) => sum((row, index) => row[a] * y[index]));
    const coefficients = inverse.map((line) => dot(line, products));
    const residuals = sum((row, index) => (y[index] - dot(row, coefficients)) ** 2);
    const errors = each.map((a) => Math.sqrt((residuals / degrees) * inverse[a][a]));
    return { coefficients, errors, degrees };
}
/** The coefficient of a column, with its two-sided 95 % interval. */
function coefficientOf({ coefficients, errors, degrees }, column) {
    const value = coefficients[column];
    const half = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .tQuantile */ .YW)(0.975, degrees) * errors[column];
    return { value, interval: { lower: value - half, upper: value + half } };
}
const dot = (a, b) => a.reduce((total, value, index) => total + value * b[index], 0);
/** Gauss and Jordan, the diagonal as pivots: the matrix is symmetric and has no negative eigenvalue. */
function inverted(matrix) {
    const size = matrix.length;
    const work = matrix.map((line, row) => [
        ...line,
        ...Array.from({ length: size }, (_, column) => Number(column === row)),
    ]);
    for (let at = 0; at < size; at++) {
        const pivot = work[at][at];
        if (!(pivot > SINGULAR * matrix[at][at]))
            return null;
        work[at] = work[at].map((value) => value / pivot);
        for (let row = 0; row < size; row++) {
            if (row === at)
                continue;
            const factor = work[row][at];
            work[row] = work[row].map((value, column) => value - factor * work[at][column]);
        }
    }
    return work.map((line) => line.slice(size));
}


/***/ }),

/***/ 3792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ versionAndModel),
/* harmony export */   Wh: () => (/* binding */ modelsOf),
/* harmony export */   t6: () => (/* binding */ judgeAndTest)
/* harmony export */ });
/* harmony import */ var _score_calibration_sheet_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41957);
/* harmony import */ var _score_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19374);


/** The model ids that answered, each once and sorted; what is missing, or was nobody's answer, names none. */
function modelsOf(values) {
    const models = values.flatMap((of) => (of !== null && (0,_score_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isValue */ .m)(of) ? (of.value.model ?? []) : []));
    return [...new Set(models)].toSorted();
}
/** A version, and the model that answered under it; null for outputs that were supplied. */
const versionAndModel = ({ digest, path, entry }, outputs) => ({
    version: digest,
    path,
    model: entry === null
        ? null
        : { provider: entry.ref.provider, asked: entry.ref.model, answered: modelsOf(outputs) },
});
/** The judge, its own test, and the rubric it judged by; `text` is the answer a control question was about. */
function judgeAndTest({ entry, sameFamily, uncalibrated, agreement }, rubricVersion, test, scores) {
    const { asked, text, question } = test;
    return {
        provider: entry.ref.provider,
        asked: entry.ref.model,
        answered: modelsOf(scores),
        sameFamily,
        uncalibrated,
        agreement: agreement && {
            ...agreement,
            criteria: agreement.criteria.map((of) => ({ ...of })),
            unlabelled: [...agreement.unlabelled],
        },
        rubricVersion,
        instruction: {
            version: (0,_score_calibration_sheet_js__WEBPACK_IMPORTED_MODULE_0__/* .instructionDigest */ .D)(question, entry.instructions[question]?.text),
            path: entry.instructions[question]?.path ?? null,
        },
        controls: {
            right: asked.filter(({ right }) => right).length,
            total: asked.length,
            wrong: asked.flatMap(({ row, right, rightAnswer, judgeAnswer, said }) => right ? [] : [{ question: row.title, rightAnswer, judgeAnswer, text: text(row), said }]),
        },
    };
}


/***/ }),

/***/ 86493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ dominantReason),
/* harmony export */   NA: () => (/* binding */ tallyCauses),
/* harmony export */   Xh: () => (/* binding */ mostly),
/* harmony export */   _5: () => (/* binding */ coverageOf),
/* harmony export */   gP: () => (/* binding */ lacking),
/* harmony export */   h1: () => (/* binding */ casesNeeded),
/* harmony export */   oy: () => (/* binding */ missingOf),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   tC: () => (/* binding */ shareOf)
/* harmony export */ });
/* unused harmony export tally */
/* harmony import */ var _compare_must_pass_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3455);
/* harmony import */ var _compare_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79129);
/* harmony import */ var _compare_units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21801);
/* harmony import */ var _score_score_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51449);
/* harmony import */ var _score_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19374);




/**
 * Whether enough of what was planned came back: in every gating unit the share that policy names, or all but
 * one case; and neither side may miss more than the other by 5 points or 2 cases, whichever is more.
 */
function coverageOf(measured, rule) {
    const complete = measured.filter(({ pairs }) => pairs.every(isComplete)).length;
    const causes = measured.flatMap(causesOf);
    return {
        cases: measured.length,
        complete,
        needed: casesNeeded(measured.length, rule.coverage),
        missing: tallyCauses(causes),
        shortfall: shortfallOf(measured, rule, causes),
    };
}
const isComplete = ({ baseline, candidate, scores }) => (0,_score_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isValue */ .m)(baseline) && (0,_score_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isValue */ .m)(candidate) && (scores === null || (0,_score_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isValue */ .m)(scores));
/** Production may be asked more often than the candidate was: what has no candidate beside it is an answer alone. */
const recheckedPairs = ({ pairs, fresh }) => (fresh ?? []).map((pair, index) => index < pairs.length ? isComplete(pair) : (0,_score_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isValue */ .m)(pair.baseline));
function shortfallOf(measured, rule, causes) {
    const stopped = causes.find(_score_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnfinished */ .u);
    if (stopped !== undefined) {
        // Coverage forgives a provider, not a run that was ended before its plan was.
        return { unit: _compare_units_js__WEBPACK_IMPORTED_MODULE_3__/* .ALL_CASES */ .S, reason: reasonOf(stopped), detail: describe(stopped) };
    }
    const reason = dominantReason(causes);
    const swapped = measured.map((of) => [...of.swapped.values()].map((value) => (0,_score_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isValue */ .m)(value)));
    const bothOrders = shareOf(swapped.filter((of) => of.length > 0));
    if (bothOrders.share < rule.coverage && bothOrders.casesMissing > 1) {
        const detail = "too few pairs could be judged in both orders to tell whether the judge is consistent";
        return { unit: _compare_units_js__WEBPACK_IMPORTED_MODULE_3__/* .ALL_CASES */ .S, reason, detail };
    }
    for (const { name, members } of (0,_compare_units_js__WEBPACK_IMPORTED_MODULE_4__/* .unitsOf */ .$J)(measured)) {
        if (!rule.gates(name))
            continue;
        const cases = members.map((member) => measured[member]);
        const look = shareOf(cases.map(({ pairs }) => pairs.map(isComplete)));
        // One case may be missing, but not the only one: a run that measured nothing has nothing to pass.
        const allowed = name === _compare_units_js__WEBPACK_IMPORTED_MODULE_3__/* .ALL_CASES */ .S && look.share === 0 ? 0 : 1;
        if (look.share < rule.coverage && look.casesMissing > allowed) {
            return {
                unit: name,
                reason,
                detail: lacking(look.casesComplete, cases.length, rule.coverage),
            };
        }
        const again = shareOf(cases.map(recheckedPairs));
        const lost = again.casesMissing > 1 || again.share === 0;
        if (rule.flagged.has(name) && again.share < rule.coverage && lost) {
            const detail = `the recheck of \`${name}\` against new production answers is incomplete`;
            return { unit: name, reason, detail };
        }
        const lopsided = asymmetry(cases);
        if (lopsided !== null)
            return { unit: name, reason: "asymmetric_missing", detail: lopsided };
    }
    const open = rule.mustPass ? measured.find(isOpen) : undefined;
    if (open === undefined)
        return null;
    const detail = `the must-pass case \`${open.id}\` could not be decided: too much of it is missing`;
    return { unit: _compare_units_js__WEBPACK_IMPORTED_MODULE_3__/* .ALL_CASES */ .S, reason, detail };
}
/** A must-pass case that nothing is known to pass, and of which something is missing that would have decided. */
function isOpen(of) {
    if (!of.mustPass)
        return false;
    const before = (0,_compare_must_pass_js__WEBPACK_IMPORTED_MODULE_0__/* .mustPassState */ .m3)((0,_score_score_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X)({ ...of, fresh: null }));
    if (before === "undecided" || before === "confirm due")
        return of.pairs.slice(0, _compare_must_pass_js__WEBPACK_IMPORTED_MODULE_0__/* .MUST_PASS */ .y4.candidate).some((pair) => !isComplete(pair));
    return before === "recheck due" && (0,_compare_must_pass_js__WEBPACK_IMPORTED_MODULE_0__/* .mustPassState */ .m3)((0,_score_score_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X)(of)) === "undecided";
}
/** The share that policy names, or all but one; never none. */
const casesNeeded = (planned, coverage) => Math.min(Math.ceil(planned * coverage - ROUNDING), Math.max(1, planned - 1));
/** 55 % of 100 are 55, though their product is a little more. */
const ROUNDING = 1e-9;
const lacking = (complete, planned, coverage) => `${complete} of ${planned} cases were measured; a result needs ${casesNeeded(planned, coverage)}`;
/** @param cases for each case which of its planned pairs are complete */
function shareOf(cases) {
    const pairs = cases.flat();
    const casesComplete = cases.filter((of) => of.every(Boolean)).length;
    const share = pairs.length === 0 ? 1 : pairs.filter(Boolean).length / pairs.length;
    return { share, casesMissing: cases.length - casesComplete, casesComplete };
}
function asymmetry(cases) {
    const pairs = cases.flatMap((of) => of.pairs);
    if (pairs.length === 0)
        return null;
    const missing = (arm) => pairs.filter((pair) => !(0,_score_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isValue */ .m)(pair[arm])).length / pairs.length;
    const [baseline, candidate] = [missing("baseline"), missing("candidate")];
    if (Math.abs(baseline - candidate) <= Math.max(0.05, 2 / cases.length))
        return null;
    const percent = (share) => `${Math.round(share * 100)}%`;
    return `${percent(candidate)} of the candidate's answers are missing, and ${percent(baseline)} of production's`;
}
function causesOf({ pairs, swapped, fresh }) {
    const asked = [...pairs, ...(fresh ?? [])].flatMap(({ baseline, candidate, scores }) => [baseline, candidate, scores]);
    return missingOf([...asked, ...swapped.values()]);
}
/** Why values are missing: what lacks only its output is missing with it, and has no cause of its own. */
const missingOf = (values) => values.flatMap((value) => value === null || (0,_score_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isValue */ .m)(value) || value.missing.kind === "no_output" ? [] : [value.missing]);
/** "; most often: …", to follow what is lacking; empty without a cause. */
function mostly(causes) {
    const [most] = tallyCauses(causes);
    return most === undefined ? "" : `; most often: ${most.cause}`;
}
/** The reason that most of the missing values share. */
function dominantReason(causes) {
    const first = tally(causes.map(reasonOf))[0];
    return first?.cause ?? "coverage_low";
}
function reasonOf(cause) {
    switch (cause.kind) {
        case "budget":
            return "budget_exceeded";
        case "held":
            return "awaiting_consent";
        case "cancelled":
        case "deadline":
            return cause.kind;
        case "provider":
            return providerReasons[cause.failure];
        default:
            return "coverage_low";
    }
}
const providerReasons = {
    transient: "provider_error",
    rate: "provider_rate_limited",
    timeout: "timeout",
    invalid: "provider_error",
    quota: "provider_quota",
    auth: "no_credentials",
    not_found: "config_invalid",
    permanent: "provider_error",
};
/** A cause in a few words; the provider's own message is the detail that helps. */
function describe(cause) {
    switch (cause.kind) {
        case "provider":
        case "budget":
        case "held":
        case "not_supplied":
            return cause.message;
        case "cancelled":
            return "the run was cancelled";
        case "deadline":
            return "the run's time was over";
        case "invalid_judgement":
            return `the judge's answer is no judgement: ${cause.message}`;
        case "no_output":
            return "there is no output to judge";
        case "not_in_store":
            return "the store has no such response, and replay asks for none";
    }
}
/** Causes in words, most frequent first. Of what files lack, the first case and how many others lack it too. */
function tallyCauses(causes) {
    return tally(causes.map(describe)).map(({ cause, count }) => {
        const without = causes.flatMap((of) => of.kind === "not_supplied" && of.message === cause ? [of.caseId] : []);
        const [first, ...others] = new Set(without);
        if (first === undefined)
            return { cause, count };
        const n = others.length;
        const more = n === 0 ? "" : ` and ${n} other ${n === 1 ? "case" : "cases"}`;
        return { cause: `${cause} for \`${first}\`${more}`, count };
    });
}
/** Counts equal texts, most frequent first; ties in order of first appearance. */
function tally(texts) {
    const counts = new Map();
    for (const text of texts)
        counts.set(text, (counts.get(text) ?? 0) + 1);
    return [...counts]
        .map(([cause, count]) => ({ cause, count }))
        .toSorted((a, b) => b.count - a.count);
}


/***/ }),

/***/ 15168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ unknown),
/* harmony export */   z: () => (/* binding */ endingOf)
/* harmony export */ });
/* harmony import */ var _compare_units_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79129);
/* harmony import */ var _evals_eval_set_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38431);
/* harmony import */ var _measure_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89082);
/* harmony import */ var _measure_worth_judging_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80735);
/* harmony import */ var _score_checks_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79630);
/* harmony import */ var _score_degenerate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81599);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86493);
/* harmony import */ var _red_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79428);








const unknown = (reason, detail) => ({
    outcome: "inconclusive",
    reason,
    detail,
});
/** The judge's own test first, then coverage, then degenerate outputs; only then may anything be red or green. */
function endingOf(settled, gate, findings) {
    const { judge, coverage } = findings;
    const unanswered = settled.controls?.missing ?? [];
    if (unanswered.length > 0) {
        return unknown((0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__/* .dominantReason */ .$t)(unanswered), `the judge's control questions: ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__/* .describe */ .q0)(unanswered[0])}`);
    }
    const unreliable = judge?.unreliable ?? null;
    if (unreliable !== null)
        return unknown("judge_unreliable", unreliable);
    if (settled.comparison === null)
        return unknown("internal_error", "nothing was compared");
    if (coverage.shortfall !== null) {
        const cause = coverage.missing[0];
        const why = cause === undefined ? "" : `; most often: ${cause.cause}`;
        return unknown(coverage.shortfall.reason, `${coverage.shortfall.detail}${why}`);
    }
    const worthless = worthlessIn(settled);
    if (worthless !== null)
        return unknown("degenerate_outputs", worthless);
    if ((0,_red_js__WEBPACK_IMPORTED_MODULE_5__/* .hasRed */ .Ch)(findings))
        return { outcome: "fail", reason: null, detail: null };
    const open = gate.evidence === "exclude" ? notRuledOut(settled.comparison, gate) : [];
    if (open.length > 0) {
        const names = open.map((unit) => (unit === _compare_units_js__WEBPACK_IMPORTED_MODULE_6__/* .ALL_CASES */ .S ? "all cases" : `\`${unit}\``)).join(", ");
        return unknown("insufficient_samples", `a loss beyond the margin is not ruled out in ${names}`);
    }
    return { outcome: "pass", reason: null, detail: null };
}
/** Under `evidence: exclude`: what must be ruled out before anything passes, and is not. */
const notRuledOut = ({ units }, gate) => units
    .filter(({ unit }) => unit === _compare_units_js__WEBPACK_IMPORTED_MODULE_6__/* .ALL_CASES */ .S || gate.slices[unit]?.critical === true)
    .filter(({ ruledOut }) => !ruledOut)
    .map(({ unit }) => unit);
/** Why the answers let nothing be decided; null where they do. */
function worthlessIn(settled) {
    const { plan, cases } = settled;
    const outputs = cases.map(_score_degenerate_js__WEBPACK_IMPORTED_MODULE_3__/* .outputsOf */ .Yz);
    if (plan.judge !== null)
        return (0,_measure_worth_judging_js__WEBPACK_IMPORTED_MODULE_1__/* .worthlessAnswers */ .z)(outputs, plan.evalSet.rubric);
    const degenerate = (0,_score_degenerate_js__WEBPACK_IMPORTED_MODULE_3__/* .degenerateOutputs */ .$F)(outputs);
    return degenerate === null || decidedOtherwise(settled, degenerate.output)
        ? null
        : degenerate.detail;
}
/**
 * Whether something else than a rubric tells one answer to everything from a good one: a ready-made number, or checks
 * that it fails somewhere. Checks that only forbid do not: an answer that says nothing passes them all.
 */
function decidedOtherwise({ plan }, output) {
    const checked = plan.cases.filter((of) => (0,_evals_eval_set_js__WEBPACK_IMPORTED_MODULE_7__/* .canFail */ .nx)(of.case.checks));
    return checked.length === 0 || checked.some((of) => isFailedBy(of.case, output));
}
/** A check of something else than the output, its cost say, does not tell whether the output is good. */
const isFailedBy = (item, { text, toolCalls }) => (0,_score_checks_check_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)((0,_measure_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .checkAnswer */ .dG)(item, { ...(0,_score_checks_check_js__WEBPACK_IMPORTED_MODULE_2__/* .textAlone */ .jV)(text, item), toolCalls })).some(({ value }) => value !== null);


/***/ }),

/***/ 38930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ metricFigures),
/* harmony export */   a: () => (/* binding */ unitFigures)
/* harmony export */ });
/** A comparison's figures under the names that the verdict has for them; what policy makes of them is added elsewhere. */
const unitFigures = ({ unit, cases, n, result, ...of }) => ({
    unit,
    cases,
    result,
    notStanding: of.flaggedButNotStanding,
    score: of.score && scoreFigures(of.score, n),
    check: of.check && failureFigures(of.check),
    judge: of.judge && failureFigures(of.judge),
    metrics: of.metrics.map(metricFigures),
});
const scoreFigures = ({ mean, interval90, adjusted, found }, n) => ({
    mean,
    interval: interval90,
    measured: n,
    p: adjusted,
    found,
});
const failureFigures = (of) => ({
    baseline: of.productionRate,
    candidate: of.candidateRate,
    excess: of.excess,
    upper: of.upper,
    p: of.p,
    found: of.found,
});
const metricFigures = ({ metric, n, result, ...of }) => ({
    metric,
    ...scoreFigures(of, n),
    result,
});


/***/ }),

/***/ 1556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zd: () => (/* binding */ floorVerdicts),
/* harmony export */   c_: () => (/* binding */ measureOf),
/* harmony export */   t9: () => (/* binding */ floorsOf),
/* harmony export */   wP: () => (/* binding */ fewestCases)
/* harmony export */ });
/* harmony import */ var _compare_bounds_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28505);
/* harmony import */ var _compare_thresholds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4412);
/* harmony import */ var _compare_units_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79129);
/* harmony import */ var _config_effective_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34732);
/* harmony import */ var _evals_case_rubric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35432);
/* harmony import */ var _evals_eval_set_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38431);
/* harmony import */ var _plan_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46865);
/* harmony import */ var _plan_power_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(16033);
/* harmony import */ var _score_checks_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79630);
/* harmony import */ var _score_metrics_pair_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10000);
/* harmony import */ var _score_value_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(19374);











/**
 * What the policy's floors say of the candidate alone: red where its one-sided 95 % upper bound is below the minimum.
 * Scores need eight measured cases before a bound is stated; a share of passing answers is bounded at any number.
 * Policy is the whole repository's: floors on what this eval set does not measure are other prompts'.
 */
function floorVerdicts(cases, gate, evalSet) {
    return floorsOf(gate).flatMap(({ metric, unit, floor }) => {
        const measure = measureOf(metric, evalSet);
        const isMember = ({ slices }) => unit === _compare_units_js__WEBPACK_IMPORTED_MODULE_5__/* .ALL_CASES */ .S || slices.includes(unit);
        if (measure === null || !evalSet.cases.some((of) => isMember(of) && measure.has(of)))
            return [];
        const values = cases.filter(isMember).flatMap((of) => meanOf(of, measure) ?? []);
        const upper = upperOf(values, measure.isShare);
        const gates = (0,_config_effective_js__WEBPACK_IMPORTED_MODULE_6__/* .effectivePolicy */ .C)(gate, metric, unit).tier === "gate";
        return [
            {
                metric,
                unit,
                min: floor.min,
                mean: values.length === 0 ? null : (0,_compare_bounds_js__WEBPACK_IMPORTED_MODULE_7__/* .average */ .G8)(values),
                upper,
                measured: values.length,
                red: gates && upper !== null && upper < floor.min - ROUNDING,
                reason: floor.reason,
                owner: floor.owner,
            },
        ];
    });
}
const ROUNDING = 1e-9;
/** Every floor with the metric and the unit it stands for. */
function floorsOf({ slices, metrics }) {
    const placed = (metric, unit, floor) => floor === null ? [] : [{ metric, unit, floor }];
    return [
        ...Object.entries(slices).flatMap(([unit, { floor }]) => placed("rubric", unit, floor)),
        ...Object.entries(metrics).flatMap(([metric, { floor, slices: own }]) => [
            ...placed(metric, _compare_units_js__WEBPACK_IMPORTED_MODULE_5__/* .ALL_CASES */ .S, floor),
            ...Object.entries(own).flatMap(([unit, here]) => placed(metric, unit, here.floor)),
        ]),
    ];
}
/** Null for what this eval set does not measure, and for what no floor can stand under. */
function measureOf(metric, evalSet) {
    if (metric === "rubric") {
        const judged = new Set((0,_evals_case_rubric_js__WEBPACK_IMPORTED_MODULE_1__/* .judgedCases */ .T)(evalSet).map(({ id }) => id));
        return { has: ({ id }) => judged.has(id), valueOf: rubricScore, isShare: false };
    }
    if (metric === "checks") {
        return { has: ({ checks }) => (0,_evals_eval_set_js__WEBPACK_IMPORTED_MODULE_8__/* .canFail */ .nx)(checks), valueOf: passes, isShare: true };
    }
    const named = (0,_plan_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .metricNamed */ .SB)(metric, evalSet);
    if (named === null || named.better === "lower")
        return null;
    return {
        has: ({ checks }) => named.kind !== "check" || (0,_evals_eval_set_js__WEBPACK_IMPORTED_MODULE_8__/* .canFail */ .nx)((0,_plan_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .checksNamed */ .dK)(metric, checks)),
        valueOf: (pair) => (0,_score_metrics_pair_values_js__WEBPACK_IMPORTED_MODULE_4__/* .candidateValue */ .fM)(pair, named),
        isShare: named.unit === "share",
    };
}
/** Measured cases with which a floor can be red at all; infinite where no number has it below. */
function fewestCases({ metric, min }, evalSet) {
    if (measureOf(metric, evalSet)?.isShare !== true)
        return _compare_thresholds_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_CASES */ .B2;
    return min <= 0 ? Infinity : Math.max(1, (0,_plan_power_js__WEBPACK_IMPORTED_MODULE_9__/* .nToRuleOut */ .M)(min));
}
function upperOf(values, isShare) {
    if (isShare) {
        const passed = values.reduce((sum, value) => sum + value, 0);
        return (0,_compare_bounds_js__WEBPACK_IMPORTED_MODULE_7__/* .clopperPearsonUpper */ ._m)(passed, values.length, 0.95);
    }
    return values.length < _compare_thresholds_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_CASES */ .B2 ? null : ((0,_compare_bounds_js__WEBPACK_IMPORTED_MODULE_7__/* .tBound */ .xE)(values, 0.95)?.upper ?? null);
}
/** The mean over a case's candidate answers; null where none is known. */
function meanOf(of, { valueOf }) {
    const values = of.pairs.flatMap((pair) => valueOf(pair, of) ?? []);
    return values.length === 0 ? null : (0,_compare_bounds_js__WEBPACK_IMPORTED_MODULE_7__/* .average */ .G8)(values);
}
function passes({ candidate }, { checked }) {
    if (!checked || !(0,_score_value_js__WEBPACK_IMPORTED_MODULE_10__/* .isValue */ .m)(candidate))
        return null;
    return (0,_score_checks_check_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)(candidate.value.checks).length === 0 ? 1 : 0;
}
function rubricScore({ scores }) {
    if (scores === null || !(0,_score_value_js__WEBPACK_IMPORTED_MODULE_10__/* .isValue */ .m)(scores))
        return null;
    return scores.value.means?.candidate ?? null;
}


/***/ }),

/***/ 33700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JY: () => (/* binding */ biasVerdict),
/* harmony export */   Nq: () => (/* binding */ judgedBy),
/* harmony export */   Q2: () => (/* binding */ sideFamily)
/* harmony export */ });
/* harmony import */ var _models_family_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25973);
/* harmony import */ var _score_judge_bias_audit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94130);
/* harmony import */ var _score_judge_bias_position_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23118);
/* harmony import */ var _score_judge_bias_swap_consistency_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5691);
/* harmony import */ var _score_judge_control_marks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60261);
/* harmony import */ var _score_output_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29432);
/* harmony import */ var _answered_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3792);
/* harmony import */ var _judged_pairs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19322);








function judgedBy(settled) {
    const { plan, controls, cases, comparison } = settled;
    if (plan.judge === null || controls === null)
        return null;
    const { asked } = controls;
    const text = ({ badAnswer }) => (0,_score_output_text_js__WEBPACK_IMPORTED_MODULE_5__/* .outputText */ .jO)(badAnswer);
    const test = { asked, text, question: "pair" };
    const scores = cases.flatMap(({ pairs }) => pairs.map((pair) => pair.scores));
    const passed = (0,_score_judge_control_marks_js__WEBPACK_IMPORTED_MODULE_4__/* .controlsVerdict */ .yC)(asked);
    const consistency = (0,_score_judge_bias_swap_consistency_js__WEBPACK_IMPORTED_MODULE_3__/* .swapConsistency */ ._)(cases.flatMap(_judged_pairs_js__WEBPACK_IMPORTED_MODULE_7__/* .bothOrders */ .lb));
    const findings = findingsOf(settled, consistency);
    const verdict = {
        ...(0,_answered_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeAndTest */ .t6)(plan.judge, plan.evalSet.rubricDigest, test, scores),
        consistency,
        positionEffect: positionVerdict(comparison),
        biases: findings.map(biasVerdict),
    };
    if (asked.length === 0 && controls.missing.length === 0) {
        const why = "the judge could not be tested: no case has a reference, and production gave no answer";
        return { verdict, unreliable: why };
    }
    if (!passed.passed) {
        const why = `the judge failed ${passed.wrong} of its ${passed.total} control questions`;
        return { verdict, unreliable: why };
    }
    return { verdict, unreliable: (0,_score_judge_bias_audit_js__WEBPACK_IMPORTED_MODULE_1__/* .unreliable */ .W)(findings) };
}
function positionVerdict(comparison) {
    const effect = comparison?.positionEffect ?? null;
    return effect === null || effect.pairs === 0
        ? null
        : { value: effect.value, pairs: effect.pairs, interval: effect.interval95 };
}
/** From the run's pairs; where the judge failed its own test there are none, and the test itself may tell why. */
function findingsOf({ plan, controls, cases, comparison }, consistency) {
    const asked = controls?.asked ?? [];
    const pairs = (0,_judged_pairs_js__WEBPACK_IMPORTED_MODULE_7__/* .pairsOf */ .fq)(cases);
    return pairs.length > 0
        ? (0,_score_judge_bias_audit_js__WEBPACK_IMPORTED_MODULE_1__/* .audit */ .sb)({
            pairs,
            scores: (0,_judged_pairs_js__WEBPACK_IMPORTED_MODULE_7__/* .scoresOf */ .xt)(cases),
            positionEffect: comparison?.positionEffect ?? null,
            consistency,
            families: familiesOf(plan),
        })
        : (0,_score_judge_bias_audit_js__WEBPACK_IMPORTED_MODULE_1__/* .audit */ .sb)({
            pairs: (0,_judged_pairs_js__WEBPACK_IMPORTED_MODULE_7__/* .pairsInTest */ .X7)(asked),
            scores: (0,_judged_pairs_js__WEBPACK_IMPORTED_MODULE_7__/* .scoresInTest */ .VS)(asked),
            positionEffect: (0,_score_judge_bias_position_js__WEBPACK_IMPORTED_MODULE_2__/* .positionInTest */ .Z)((0,_judged_pairs_js__WEBPACK_IMPORTED_MODULE_7__/* .placesInTest */ .Ye)(asked)),
            consistency,
            families: { ...familiesOf(plan), sides: [null, null] },
        });
}
const familiesOf = ({ judge, candidate, baseline }) => ({
    judge: (0,_models_family_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .A)(judge.entry.ref),
    sides: [sideFamily(candidate), sideFamily(baseline)],
});
/** Null for outputs that were supplied. */
const sideFamily = ({ entry }) => entry === null ? null : (0,_models_family_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .A)(entry.ref);
const biasVerdict = ({ bias, figure, level, says, }) => ({
    bias,
    value: figure?.value ?? null,
    interval: figure?.interval ?? null,
    n: figure?.n ?? 0,
    level,
    says,
});


/***/ }),

/***/ 19322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ differenceOf),
/* harmony export */   VS: () => (/* binding */ scoresInTest),
/* harmony export */   X7: () => (/* binding */ pairsInTest),
/* harmony export */   Ye: () => (/* binding */ placesInTest),
/* harmony export */   fq: () => (/* binding */ pairsOf),
/* harmony export */   lb: () => (/* binding */ bothOrders),
/* harmony export */   xt: () => (/* binding */ scoresOf)
/* harmony export */ });
/* harmony import */ var _score_judge_weighted_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20746);
/* harmony import */ var _score_checks_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79630);
/* harmony import */ var _score_output_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29432);
/* harmony import */ var _score_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19374);




/** What the judge said in a run, and in its own test, as the search for biases reads it. */
/** The judged pairs of the first look, candidate first named. */
const pairsOf = (cases) => cases.flatMap(({ id, pairs }) => pairs.flatMap((pair) => {
    const { candidate, baseline } = pair;
    const scores = judgedScores(pair);
    if (scores === null || !(0,_score_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isValue */ .m)(candidate) || !(0,_score_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isValue */ .m)(baseline))
        return [];
    const { means, order, criteria } = scores;
    return [
        {
            caseId: id,
            sides: [
                { text: (0,_score_output_text_js__WEBPACK_IMPORTED_MODULE_1__/* .outputText */ .jO)(candidate.value), mean: means.candidate },
                { text: (0,_score_output_text_js__WEBPACK_IMPORTED_MODULE_1__/* .outputText */ .jO)(baseline.value), mean: means.baseline },
            ],
            first: order === 1 ? 0 : 1,
            rationales: criteria.map(({ rationale }) => rationale),
            comparable: isWhole(candidate.value) && isWhole(baseline.value),
        },
    ];
}));
/** Nothing but the judge finds fault with it. */
const isWhole = (output) => output.finish === "stop" && !(0,_score_output_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlank */ .z3)(output) && (0,_score_checks_check_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(output.checks).length === 0;
/** Scores that a judge was asked for; null where they are missing or nobody asked. */
function judgedScores({ scores, }) {
    if (scores === null || !(0,_score_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isValue */ .m)(scores))
        return null;
    const { order, means } = scores.value;
    return order === 0 || means === null ? null : { ...scores.value, means };
}
/** Every score of those pairs. */
const scoresOf = (cases) => cases.flatMap(({ pairs }) => pairs.flatMap((pair) => (judgedScores(pair)?.criteria ?? []).flatMap(({ baseline, candidate }) => [
    baseline,
    candidate,
])));
/** Pairs seen in both orders: the swap sample. Rechecked pairs meet another production answer, so they are none. */
const bothOrders = ({ pairs, swapped }) => [...swapped].flatMap(([index, value]) => {
    const first = differenceOf(pairs[index]?.scores ?? null);
    const second = differenceOf(value);
    return first === null || second === null ? [] : [{ first, second }];
});
/** Points, candidate − production; null where the judge saw no such pair, or the two answers were equal. */
function differenceOf(scores) {
    if (scores === null || !(0,_score_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isValue */ .m)(scores) || scores.value.means === null)
        return null;
    const { candidate, baseline } = scores.value.means;
    return candidate - baseline;
}
const WORSE = new Set(["known-worse", "flipped"]);
/** Answers beside good ones that are worse for certain, however long and however formatted they are. */
const pairsInTest = (asked) => asked.flatMap(({ row, scores }, index) => {
    const { kind, question, bad } = row;
    if (scores === null || !WORSE.has(kind))
        return [];
    const [first, second] = question.outputs.map(_score_output_text_js__WEBPACK_IMPORTED_MODULE_1__/* .outputText */ .jO);
    const means = (0,_score_judge_weighted_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .weightedMeans */ .IG)(question.rubric, scores);
    const shown = [
        { text: first, mean: means.first },
        { text: second, mean: means.second },
    ];
    return [
        {
            caseId: `${index}`,
            sides: bad === 0 ? [shown[1], shown[0]] : [shown[0], shown[1]],
            first: bad === 0 ? 1 : 0,
            rationales: scores.criteria.map(({ rationale }) => rationale),
            comparable: true,
        },
    ];
});
/** Every question of the test as the place of its answers bears on it. */
const placesInTest = (asked) => asked.flatMap(({ row: { kind, question, bad }, scores }) => {
    if (scores === null)
        return [];
    const { first, second } = (0,_score_judge_weighted_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .weightedMeans */ .IG)(question.rubric, scores);
    const goodFirst = bad === 1;
    return [{ kind, difference: goodFirst ? first - second : second - first, goodFirst }];
});
/** Every score of the test. */
const scoresInTest = (asked) => asked.flatMap(({ scores }) => (scores?.criteria ?? []).flatMap(({ first, second }) => [first, second]));


/***/ }),

/***/ 51550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ isOutOfReach),
/* harmony export */   UG: () => (/* binding */ metricVerdict),
/* harmony export */   yg: () => (/* binding */ idleMetrics)
/* harmony export */ });
/* harmony import */ var _compare_bounds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28505);
/* harmony import */ var _compare_thresholds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4412);
/* harmony import */ var _config_effective_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34732);
/* harmony import */ var _score_metrics_pair_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10000);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38930);
/* harmony import */ var _red_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79428);






/** A further metric of a unit in the verdict's words. One that cannot fail is shown and does not gate, whatever policy says. */
function metricVerdict(compared, unit, members, { gate, thresholds, metrics, idle }) {
    const { metric: name, result } = compared;
    const metric = metrics.find((of) => of.name === name);
    const { scoreMargin, minScoreDrop } = thresholds(unit, name);
    const isIdle = idle.has(name) || isOutOfReach(metric, minScoreDrop);
    const tier = isIdle ? "show" : (0,_config_effective_js__WEBPACK_IMPORTED_MODULE_2__/* .effectivePolicy */ .C)(gate, name, unit).tier;
    return {
        ...(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .metricFigures */ .M)(compared),
        tier,
        unit: metric.unit,
        better: metric.better,
        ...sidesOf(metric, members),
        red: (0,_red_js__WEBPACK_IMPORTED_MODULE_4__/* .isMetricRed */ .gN)({ result, tier }),
        margin: scoreMargin,
        minEffect: minScoreDrop,
    };
}
/** Whether a metric's whole range is too small for a loss that policy would act on. */
const isOutOfReach = ({ range }, minEffect) => range !== null && minEffect > range.hi - range.lo;
/** Metrics that nothing in this run could have made fail: by name, why, as a clause about the metric. */
function idleMetrics(metrics, cases) {
    return new Map(metrics.flatMap((metric) => {
        const why = whyIdle(metric, cases);
        return why === null ? [] : [[metric.name, why]];
    }));
}
function whyIdle(metric, cases) {
    const differing = cases.map(({ pairs }) => pairs.filter((pair) => (0,_score_metrics_pair_values_js__WEBPACK_IMPORTED_MODULE_1__/* .pairDifference */ .A0)(pair, metric) !== null));
    const measured = differing.filter((pairs) => pairs.length > 0).length;
    if (measured === 0)
        return "has no value in any pair of answers";
    if (measured < _compare_thresholds_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_CASES */ .B2) {
        return `has values in ${measured} of ${cases.length} cases, and under ${_compare_thresholds_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_CASES */ .B2} are not tested`;
    }
    const values = cases.flatMap((of) => valuesOf(metric, of));
    // What byte-equal answers would have scored nobody knows: it may well be something else.
    if (values.length < differing.flat().length)
        return null;
    const distinct = new Set(values.flatMap(({ baseline, candidate }) => [baseline, candidate]));
    return distinct.size === 1 ? "is the same for every answer of both versions" : null;
}
/** Both sides' means, each case counted once like in the difference. */
function sidesOf(metric, members) {
    const cases = members.map((of) => valuesOf(metric, of)).filter((values) => values.length > 0);
    const mean = (side) => cases.length === 0
        ? null
        : (0,_compare_bounds_js__WEBPACK_IMPORTED_MODULE_5__/* .average */ .G8)(cases.map((values) => (0,_compare_bounds_js__WEBPACK_IMPORTED_MODULE_5__/* .average */ .G8)(values.map((value) => value[side]))));
    return { baseline: mean("baseline"), candidate: mean("candidate") };
}
const valuesOf = (metric, { pairs }) => pairs.flatMap((pair) => (0,_score_metrics_pair_values_js__WEBPACK_IMPORTED_MODULE_1__/* .pairValues */ .RN)(pair, metric) ?? []);


/***/ }),

/***/ 56571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ mustPassIn),
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _compare_must_pass_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3455);
/* harmony import */ var _compare_units_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21801);
/* harmony import */ var _compare_units_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(79129);
/* harmony import */ var _config_effective_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(34732);
/* harmony import */ var _plan_thresholds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10370);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86493);
/* harmony import */ var _ending_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15168);
/* harmony import */ var _floors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1556);
/* harmony import */ var _holdout_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(82116);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33700);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51550);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22540);











/** Everything measured on one prompt + policy → pass, fail or inconclusive. Pure; the order of the rules is the decision. */
function outcomeOf(settled, { gate }) {
    const { plan, comparison, cases } = settled;
    const { metrics, evalSet } = plan;
    const thresholds = (0,_plan_thresholds_js__WEBPACK_IMPORTED_MODULE_1__/* .planThresholds */ .m)(gate, plan);
    const idle = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_6__/* .idleMetrics */ .yg)(metrics, cases);
    const judge = (0,_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .judgedBy */ .Nq)(settled);
    const units = unitVerdicts(settled, { gate, thresholds, metrics, idle });
    const floors = (0,_floors_js__WEBPACK_IMPORTED_MODULE_4__/* .floorVerdicts */ .Zd)(cases, gate, evalSet);
    const mustPassRed = gate.tier === "gate" ? mustPassIn(settled, "red", gate) : [];
    const someGates = (0,_compare_units_js__WEBPACK_IMPORTED_MODULE_8__/* .unitsOf */ .$J)(cases).some(({ name }) => gatesIn(gate, plan, name));
    const coverage = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .coverageOf */ ._5)(cases, {
        coverage: gate.coverage,
        // Where nothing gates, all cases are held to it: "pass" must not mean "not measured".
        gates: (unit) => (someGates ? gatesIn(gate, plan, unit) : unit === _compare_units_js__WEBPACK_IMPORTED_MODULE_9__/* .ALL_CASES */ .S),
        flagged: new Set(comparison?.flagged.map(({ unit }) => unit)),
        mustPass: gate.tier === "gate",
    });
    const ending = (0,_ending_js__WEBPACK_IMPORTED_MODULE_3__/* .endingOf */ .z)(settled, gate, { judge, coverage, units, floors, mustPassRed });
    return { ending, judge, coverage, units, floors, mustPassRed, thresholds, idle };
}
/** Whether anything that a unit is compared by may turn the run red. */
const gatesIn = (gate, { metrics }, unit) => (0,_units_js__WEBPACK_IMPORTED_MODULE_7__/* .tierOf */ .k)({ gate }, unit) === "gate" ||
    metrics.some(({ name }) => (0,_config_effective_js__WEBPACK_IMPORTED_MODULE_10__/* .effectivePolicy */ .C)(gate, name, unit).tier === "gate");
/** Names of the must-pass cases in a state. */
const mustPassIn = ({ cases, evidence }, state, gate) => cases.flatMap((of, index) => of.mustPass && (0,_compare_must_pass_js__WEBPACK_IMPORTED_MODULE_0__/* .mustPassState */ .m3)(gating(evidence[index], gate)) === state
    ? [(0,_holdout_js__WEBPACK_IMPORTED_MODULE_11__/* .shownId */ .f)(gate, of, index)]
    : []);
/** A must-pass case is red by itself, so by nothing that only warns. */
const gating = (evidence, { advisory }) => advisory.includes("judge") ? (0,_compare_must_pass_js__WEBPACK_IMPORTED_MODULE_0__/* .byChecksAlone */ .Yl)(evidence) : evidence;
function unitVerdicts({ comparison, cases }, rules) {
    const members = new Map((0,_compare_units_js__WEBPACK_IMPORTED_MODULE_8__/* .unitsOf */ .$J)(cases).map(({ name, members: of }) => [name, of]));
    return (comparison?.units ?? []).map((compared) => (0,_units_js__WEBPACK_IMPORTED_MODULE_7__/* .unitVerdict */ .g)(compared, (members.get(compared.unit) ?? []).map((index) => cases[index]), rules));
}


/***/ }),

/***/ 79428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ hasRed),
/* harmony export */   M2: () => (/* binding */ isUnitRed),
/* harmony export */   gN: () => (/* binding */ isMetricRed)
/* harmony export */ });
/** What is red: for the decision, and for whoever retraces one. Only what gates can be. */
const isUnitRed = ({ score, check, judge, }) => [score, check, judge].some((of) => of?.found === "worse" && of.gates);
const isMetricRed = ({ result, tier }) => result === "worse" && tier === "gate";
/** Whether anything of a prompt is. */
function hasRed({ units, floors, mustPassRed, }) {
    const isRed = (of) => of.red;
    return (units.some((unit) => unit.red || unit.metrics.some(isRed)) ||
        floors.some(isRed) ||
        mustPassRed.length > 0);
}


/***/ }),

/***/ 31710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ casesNowFailing),
/* harmony export */   D: () => (/* binding */ shownCases)
/* harmony export */ });
/* harmony import */ var _compare_units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79129);
/* harmony import */ var _score_checks_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79630);
/* harmony import */ var _score_judge_weighted_mean_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20746);
/* harmony import */ var _score_output_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29432);
/* harmony import */ var _score_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19374);
/* harmony import */ var _text_by_code_point_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47666);
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74867);
/* harmony import */ var _shown_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49362);








/** How many cases are named that are a place to look, not each a finding. */
const PLACES_TO_LOOK = 3;
/**
 * The cases a reader is shown, largest loss first: where something is red, every case of the red units that now
 * fails and, for a red score, those that lost in both orders; else the three that lost most.
 */
function shownCases(measured, plannedCases, red) {
    const all = measured.map((of, index) => candidateOf(of, plannedCases[index]));
    const fails = failingCases(all, red);
    const named = new Set(fails.map(({ measured: of }) => of.id));
    const lost = all.filter((of) => inUnits(of, red.score) && !named.has(of.measured.id) && lostInBothOrders(of.measured));
    const somethingRed = red.failing.size + red.score.size + red.mustPass.size > 0;
    const worst = somethingRed ? [] : all.filter(lostSomething);
    return [
        ...fails.map((of) => shown(of, "fails")),
        ...mostLost(lost).map((of) => shown(of, "score")),
        ...mostLost(worst).map((of) => shown(of, nowFails(of) ? "fails" : "score")),
    ];
}
/** Those that now fail; where no case fails more often than not, those that fail most more often than before. */
function failingCases(all, { failing, mustPass }) {
    const now = all.filter((of) => mustPass.has(of.measured.id) || (inUnits(of, failing) && nowFails(of)));
    if (now.length > 0)
        return now.toSorted(byLoss);
    return mostLost(all.filter((of) => inUnits(of, failing) && riseOf(of) > 0));
}
const mostLost = (cases) => cases.toSorted(byLoss).slice(0, PLACES_TO_LOOK);
/** Cases of a unit that fail now more often than not, while production mostly passes them. */
function casesNowFailing(cases, by) {
    return cases.filter((of) => nowFails({ baseline: tallyOf(of, "baseline", by), candidate: tallyOf(of, "candidate", by) })).length;
}
function candidateOf(measured, planned) {
    const differences = judgedPairs(measured).map(differenceOf);
    return {
        measured,
        planned,
        baseline: tallyOf(measured, "baseline", "either"),
        candidate: tallyOf(measured, "candidate", "either"),
        difference: differences.length === 0
            ? null
            : differences.reduce((sum, difference) => sum + difference, 0) / differences.length,
    };
}
const inUnits = ({ measured }, units) => units.has(_compare_units_js__WEBPACK_IMPORTED_MODULE_4__/* .ALL_CASES */ .S) || measured.slices.some((slice) => units.has(slice));
const rate = ({ failing, of }) => (of === 0 ? 0 : failing / of);
const nowFails = ({ baseline, candidate }) => rate(candidate) > 0.5 && rate(baseline) < 0.5;
const riseOf = ({ baseline, candidate }) => rate(candidate) - rate(baseline);
const lostSomething = (of) => nowFails(of) || (of.difference ?? 0) < 0;
/**
 * A case is named for its score only where both orders agree: position alone must name no case. Ready-made numbers
 * have no order.
 */
function lostInBothOrders(measured) {
    const scores = judgedPairs(measured).map(({ scores: of }) => of);
    const swapped = [...measured.swapped.values()].flatMap((value) => (0,_score_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isValue */ .m)(value) ? [value.value] : []);
    const orders = measured.judged ? [1, -1] : [0];
    return orders.every((order) => {
        const differences = [...scores, ...swapped]
            .filter((of) => of.order === order)
            .flatMap(({ means }) => (means === null ? [] : [means.candidate - means.baseline]));
        return differences.length > 0 && mean(differences) < 0;
    });
}
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
function judgedPairs({ pairs, fresh }) {
    return [...pairs, ...(fresh ?? [])].flatMap((pair) => pair.scores !== null && (0,_score_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isValue */ .m)(pair.scores) ? [{ pair, scores: pair.scores.value }] : []);
}
const differenceOf = ({ scores: { means } }) => means === null ? 0 : means.candidate - means.baseline;
function byLoss(a, b) {
    return (riseOf(b) - riseOf(a) ||
        (a.difference ?? 0) - (b.difference ?? 0) ||
        (0,_text_by_code_point_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodePoint */ .H)(a.measured.id, b.measured.id));
}
function tallyOf({ profile, pairs, fresh, checked, judged }, arm, by) {
    const checkFails = (output) => checked && by !== "judge" && (0,_score_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isValue */ .m)(output) ? (0,_score_checks_check_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(output.value.checks).length > 0 : null;
    const judgeFails = (pair) => {
        const scores = pair?.scores ?? null;
        // A ready-made number has no failing score.
        if (by === "check" || !judged || scores === null || !(0,_score_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isValue */ .m)(scores))
            return null;
        const { means } = scores.value;
        return means !== null && (0,_score_judge_weighted_mean_js__WEBPACK_IMPORTED_MODULE_7__/* .isFailingScore */ .BZ)(means[arm]);
    };
    /** An answer beside the pair it was judged in; production has more answers than pairs. */
    const fails = (output, pair) => {
        const known = [checkFails(output), judgeFails(pair)].filter((bit) => bit !== null);
        return known.length === 0 ? [] : [known.includes(true)];
    };
    const bits = arm === "candidate"
        ? pairs.flatMap((pair) => fails(pair.candidate, pair))
        : [
            ...profile.flatMap((output, index) => fails(output, pairs[index])),
            ...(fresh ?? []).flatMap((pair) => fails(pair.baseline, pair)),
        ];
    return { failing: bits.filter(Boolean).length, of: bits.length };
}
/** The pair that lost most, as the judge saw it; where nothing is judged, one whose candidate fails. */
function shownPair(measured) {
    const failing = ({ candidate }) => (0,_score_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isValue */ .m)(candidate) ? (0,_score_checks_check_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(candidate.value.checks).length : 0;
    const loss = ({ scores }) => scores !== null && (0,_score_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isValue */ .m)(scores) && scores.value.means !== null
        ? scores.value.means.candidate - scores.value.means.baseline
        : 0;
    const complete = [...measured.pairs, ...(measured.fresh ?? [])].filter(({ baseline, candidate }) => (0,_score_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isValue */ .m)(baseline) && (0,_score_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isValue */ .m)(candidate));
    return (complete.toSorted((a, b) => Math.sign(failing(b)) - Math.sign(failing(a)) || loss(a) - loss(b))[0] ?? null);
}
function shown({ measured, planned, baseline, candidate, difference }, why) {
    const pair = shownPair(measured);
    const judged = pair?.scores ?? null;
    const scores = judged !== null && (0,_score_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isValue */ .m)(judged) ? judged.value : null;
    const order = scores?.order ?? 0;
    return {
        id: measured.id,
        slices: [...measured.slices],
        why,
        mustPass: measured.mustPass,
        difference,
        input: (0,_input_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inputText */ .A)(planned),
        baseline: { ...sideOf(pair?.baseline), ...baseline },
        candidate: { ...sideOf(pair?.candidate), ...candidate },
        criteria: (scores?.criteria ?? []).map((of) => ({ ...of })),
        first: order === 0 ? null : order === 1 ? "candidate" : "baseline",
        ...(0,_shown_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .shownChecks */ .x)(pair !== null && (0,_score_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isValue */ .m)(pair.candidate) ? pair.candidate.value.checks : []),
    };
}
function sideOf(output) {
    if (output === undefined || !(0,_score_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isValue */ .m)(output))
        return { output: "", finish: "stop" };
    return { output: (0,_score_output_text_js__WEBPACK_IMPORTED_MODULE_1__/* .outputText */ .jO)(output.value), finish: output.value.finish };
}


/***/ }),

/***/ 49362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ shownChecks)
/* harmony export */ });
/* harmony import */ var _score_checks_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79630);

/** What a reader is shown of an answer's checks: those it fails, and those that are there to be shown. */
function shownChecks(results) {
    const shown = results.filter(({ pass, weight }) => !pass || weight === 0);
    return {
        failedChecks: (0,_score_checks_check_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(results).map(({ label }) => label),
        checks: shown.map(({ label, pass, value, weight, detail }) => ({
            label,
            pass,
            value,
            gates: weight > 0,
            detail,
        })),
    };
}


/***/ }),

/***/ 22540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ unitVerdict),
/* harmony export */   k: () => (/* binding */ tierOf)
/* harmony export */ });
/* harmony import */ var _config_effective_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34732);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38930);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51550);
/* harmony import */ var _red_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79428);
/* harmony import */ var _shown_cases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31710);





/** The endpoints of a unit under the names that policy calls them by. */
const ENDPOINTS = { score: "rubric", check: "checks", judge: "judge" };
/** The strictest tier of what a unit can be red by. */
function tierOf({ gate }, unit) {
    const tiers = Object.values(ENDPOINTS).map((name) => (0,_config_effective_js__WEBPACK_IMPORTED_MODULE_2__/* .effectivePolicy */ .C)(gate, name, unit).tier);
    return tiers.toSorted((a, b) => (0,_config_effective_js__WEBPACK_IMPORTED_MODULE_2__/* .strictness */ .V)(b) - (0,_config_effective_js__WEBPACK_IMPORTED_MODULE_2__/* .strictness */ .V)(a))[0] ?? "show";
}
/** A unit's comparison in the verdict's words; only what gates can be red. */
function unitVerdict(compared, members, rules) {
    const { unit } = compared;
    const policy = rules.gate.slices[unit];
    const figures = (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .unitFigures */ .a)(compared);
    const gates = (endpoint) => (0,_config_effective_js__WEBPACK_IMPORTED_MODULE_2__/* .effectivePolicy */ .C)(rules.gate, ENDPOINTS[endpoint], unit).tier === "gate";
    const failures = (by) => figures[by] && {
        ...figures[by],
        casesNowFailing: (0,_shown_cases_js__WEBPACK_IMPORTED_MODULE_1__/* .casesNowFailing */ .A)(members, by),
        gates: gates(by),
    };
    const endpoints = {
        score: figures.score && { ...figures.score, gates: gates("score") },
        check: failures("check"),
        judge: failures("judge"),
    };
    return {
        ...figures,
        ...endpoints,
        tier: tierOf(rules, unit),
        critical: policy?.critical ?? false,
        holdout: policy?.holdout ?? false,
        mute: policy?.mute ?? null,
        red: (0,_red_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnitRed */ .M2)(endpoints),
        metrics: compared.metrics.map((metric) => (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricVerdict */ .UG)(metric, unit, members, rules)),
        thresholds: { ...rules.thresholds(unit) },
        couldHide: null,
    };
}


/***/ }),

/***/ 73045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ keysMissing)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82589);

/**
 * Models that cannot be asked at all, most often because a key is not set. Known before anything is paid for, and
 * told together: a run that lacks the second key must not pay with the first.
 */
async function keysMissing(models, plans) {
    const refs = new Map(plans.flatMap(_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .refsOf */ .gA).map((ref) => [JSON.stringify(ref), ref]));
    const loaded = await Promise.all([...refs.values()].map((ref) => models(ref)));
    const failures = loaded.flatMap((model) => ("ask" in model ? [] : [model]));
    const first = failures[0];
    if (first === undefined)
        return null;
    const message = [...new Set(failures.map((failure) => failure.message))].join("; ");
    return { kind: "provider", failure: first.kind, message };
}


/***/ }),

/***/ 16033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ planSamples),
/* harmony export */   M: () => (/* binding */ nToRuleOut),
/* harmony export */   nO: () => (/* binding */ mdeScore),
/* harmony export */   u2: () => (/* binding */ casesToFind),
/* harmony export */   wK: () => (/* binding */ ruledOutBy)
/* harmony export */ });
/** What numbers of cases and samples can tell, before anything is measured. */
/** The point that 80 % of a normal variable lie below: a drop so much beyond the critical value is found so often. */
const POWER_80 = 0.8416212335729143;
/**
 * Roughly the smallest drop of a mean that is found in 80 % of runs: (crit + 0.8416)·sd/√n. `sd` is that of a case's
 * difference, `crit` the critical value of a standard normal. Off by up to 1.6 times either way, for it knows nothing of
 * stages, smallest effects and slices that overlap; a verdict's `couldHide` does.
 */
function mdeScore(sd, n, crit) {
    return ((crit + POWER_80) * sd) / Math.sqrt(n);
}
/** Cases with which that formula finds a drop of `delta`. */
function casesToFind(delta, sd, crit) {
    return Math.ceil((((crit + POWER_80) * sd) / delta) ** 2 - ROUNDING);
}
/** Cases of which none fails that rule out a failure rate of `rate` or more, at 95 %; infinite for 0, 0 for 1. */
function nToRuleOut(rate) {
    return rate >= 1 ? 0 : Math.ceil(Math.log(ALPHA) / Math.log1p(-rate));
}
/** The failure rate that n cases without a failure rule out, at 95 %: 1 − 0.05^(1/n). Inverse of `nToRuleOut`. */
function ruledOutBy(n) {
    return 1 - ALPHA ** (1 / n);
}
const ALPHA = 0.05;
/**
 * Samples a case that would find a drop of `delta` in n cases: smallest k with n·δ²/(crit + 0.8416)² − ω² ≥ σ²/k, for
 * the variances between and within cases. Null: no number of samples would, only more cases.
 */
function planSamples(of) {
    const { delta, n, betweenVar, withinVar, crit } = of;
    const room = (n * delta ** 2) / (crit + POWER_80) ** 2 - betweenVar;
    return room <= 0 ? null : Math.max(1, Math.ceil(withinVar / room - ROUNDING));
}
const ROUNDING = 1e-9;


/***/ }),

/***/ 94130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sb: () => (/* binding */ audit),
  f8: () => (/* binding */ auditAlone),
  W: () => (/* binding */ unreliable)
});

// EXTERNAL MODULE: ./build/js/score/judge/bias/bias.js
var bias_bias = __webpack_require__(48004);
// EXTERNAL MODULE: ./build/js/score/judge/bias/judged-pair.js
var judged_pair = __webpack_require__(53709);
// EXTERNAL MODULE: ./build/js/score/judge/bias/position.js
var position = __webpack_require__(23118);
// EXTERNAL MODULE: ./build/js/compare/bounds.js
var bounds = __webpack_require__(28505);
// EXTERNAL MODULE: ./build/js/score/judge/rubric.js
var rubric = __webpack_require__(63726);
;// CONCATENATED MODULE: ./build/js/score/judge/bias/scale-use.js



/** Whether the judge uses its scale: where nearly everything gets one score, no difference can show. */
function scaleUse(scores) {
    if (scores.length === 0)
        return (0,bias_bias/* unmeasured */.Q8)("scale use", "nothing was scored");
    const counts = rubric/* STEPS */.UT.map((step) => scores.filter((score) => score === step).length);
    const most = Math.max(...counts);
    const step = rubric/* STEPS */.UT[counts.indexOf(most)];
    const n = scores.length;
    const figure = { value: most / n, interval: (0,bounds/* wilson */.rF)(most, n), n };
    return (0,bias_bias/* found */.F9)("scale use", figure, (level) => {
        const share = `${most} of its ${n} scores are ${step}`;
        return level === "none" ? share : `${share}, so that hardly any difference could show`;
    });
}

;// CONCATENATED MODULE: ./build/js/score/judge/bias/self-preference.js


/**
 * Whether the side of the judge's own family is ahead (Panickssery et al., LLM Evaluators Recognize and Favor Their
 * Own Generations, 2024). Its worth and the judge's favour cannot be told apart here: people's labels or a judge of a
 * third family can.
 * @param differences one a case, in points: first side − second
 */
function selfPreference({ judge, sides }, differences) {
    const own = sides.map((family) => family === judge);
    if (own[0] === own[1])
        return (0,bias_bias/* unmeasured */.Q8)("self-preference", whyNot(judge, sides));
    const bound = (0,bounds/* tBound */.xE)(differences.map((d) => (own[0] === true ? d : -d)), 0.975);
    if (bound === null || differences.length < bias_bias/* BIASES */.Mp["self-preference"].fewest)
        return (0,bias_bias/* unmeasured */.Q8)("self-preference", "too few cases were judged to tell");
    const { mean: value, ...interval } = bound;
    return (0,bias_bias/* found */.F9)("self-preference", { value, interval, n: differences.length }, (level) => {
        const gain = `answers by the judge's own family (${judge}) score ${Math.abs(value).toFixed(2)} points ${value < 0 ? "below" : "above"} the other version's`;
        return level === "none"
            ? gain
            : `${gain}, and whether they are better only people or a judge of a third family can tell`;
    });
}
function whyNot(judge, sides) {
    if (sides[0] === judge)
        return `both versions are answered by the judge's own family (${judge}), so that its favour cancels`;
    return sides.includes(null)
        ? "nobody says which models wrote the answers"
        : "the judge is of another family than both versions' models";
}
/** The same of a version alone: there is no other side for the favour to be seen against. */
function selfPreferenceAlone(judge, side) {
    const bias = "self-preference";
    if (side === null)
        return (0,bias_bias/* unmeasured */.Q8)(bias, "nobody says which model wrote the answers");
    if (side !== judge)
        return (0,bias_bias/* unmeasured */.Q8)(bias, "the judge is of another family than the model it judges");
    return {
        bias,
        figure: null,
        level: "warning",
        says: `the judge scores answers of its own family (${judge}), and nothing stands beside them that would show its favour`,
    };
}

;// CONCATENATED MODULE: ./build/js/score/judge/bias/polarity.js
/**
 * Words by which rationales praise and fault, by how they begin; English. A rule that anyone can check by hand, in the
 * manner of opinion lexicons (Hu & Liu, Mining and Summarizing Customer Reviews, 2004): it need not read every rationale
 * rightly, only be wrong as often either way.
 */
const PRAISE = /^(?:accura|correct|clear|complet|good|better|best|help|faithful|ground|support|relevan|concis|polit|precis|thorough|excel|strong|useful|friendl|warm|right|coheren|fluent|factual|great|perfect|flawless|ideal|superior|appropriat|courteous|well$|answers$|covers$|cites$|names$)/;
const FAULT = /^(?:wrong|incorrect|inaccura|invent|hallucinat|fabricat|miss|omit|lack|vague|incomplet|poor|worse|worst|bad$|badly|irrelevan|rude|curt|contradict|unsupport|unground|fail|false|mislead|confus|unclear|weak|ignor|error|mistake|unhelpful|impolit|evad|evasiv|inferior|inappropriat|verbose|empty|useless|awkward)/;
/** They turn round what follows within the next words of the clause. */
const TURNS = /^(?:not|no|never|without|neither|nor|hardly|less|isn't|doesn't|don't|lacks?|avoids?|free)$/;
const ENDS = /^(?:[.,;:!?]|and|but|while|whereas)$/;
const REACH = 3;
/** Praise minus fault in a text, in words; 0 where it has neither, or is in another language. */
function polarity(text) {
    const words = text.toLowerCase().match(/[\p{L}'’]+|[.,;:!?]/gu) ?? [];
    return words.reduce((sum, word, index) => {
        const sign = FAULT.test(word) ? -1 : PRAISE.test(word) ? 1 : 0;
        if (sign === 0)
            return sum;
        const before = words.slice(Math.max(0, index - REACH), index);
        const clause = before.slice(1 + before.findLastIndex((of) => ENDS.test(of)));
        const turned = clause.some((of) => TURNS.test(of.replace("’", "'")));
        return sum + (turned ? -sign : sign);
    }, 0);
}
/** What a rationale of a pair says of each output: from where it is named to where the other one is, or both are. */
const NAMED = /\b(?:both(?: of)?(?: the)?|either|neither) (?:outputs?|answers?|responses?)\b|\boutput (?:1|2|one|two)\b/giu;
/** Of the output shown first, and of the second. */
function polarities(rationale) {
    const named = [...rationale.matchAll(NAMED)];
    const sums = [0, 0];
    for (const [n, { 0: name, index }] of named.entries()) {
        const said = rationale.slice(index + name.length, named[n + 1]?.index);
        const place = /(?:1|one)$/i.test(name) ? 0 : /(?:2|two)$/i.test(name) ? 1 : null;
        if (place !== null)
            sums[place] += polarity(said);
    }
    return sums;
}

;// CONCATENATED MODULE: ./build/js/score/judge/bias/sentiment.js



/** Points; below, which side is ahead is noise, and the words are right to say little. */
const LEAST_APART = 0.5;
/**
 * How often the rationale speaks better of the output that is scored lower: a judge whose scores do not follow from its
 * reasons, or one that credits answers with the faults that they were to find, as in reviews of code. What praises
 * neither side more, or hardly scores them apart, does not count.
 */
function sentiment(pairs) {
    const told = pairs.map(({ sides, first, rationales }) => {
        const [one, other] = first === 0 ? sides : [sides[1], sides[0]];
        const said = rationales.map(polarities);
        const praise = said.reduce((sum, [ofFirst, ofSecond]) => sum + ofFirst - ofSecond, 0);
        const ahead = one.mean - other.mean;
        return Math.abs(ahead) < LEAST_APART ? 0 : Math.sign(praise) * Math.sign(ahead);
    });
    return contradiction(told, "speaks better of the output that it scores lower");
}
const MIDDLE = 3;
/** The same of outputs judged alone: praise with a low score, or fault with a high one. */
function sentimentAlone(answers) {
    const told = answers.map(({ mean, rationales }) => {
        const praise = rationales.reduce((sum, rationale) => sum + polarity(rationale), 0);
        return Math.sign(praise) * Math.sign(mean - MIDDLE);
    });
    return contradiction(told, "says the opposite of its score");
}
/** @param told 1 where reason and score agree, −1 where they contradict, 0 where one of them says nothing */
function contradiction(told, what) {
    const n = told.filter((of) => of !== 0).length;
    const against = told.filter((of) => of < 0).length;
    if (n === 0)
        return (0,bias_bias/* unmeasured */.Q8)("sentiment", "no rationale praises or faults one output more");
    const figure = { value: against / n, interval: (0,bounds/* wilson */.rF)(against, n), n };
    return (0,bias_bias/* found */.F9)("sentiment", figure, (level) => {
        const share = `in ${against} of ${n} judgements the rationale ${what}`;
        return level === "none"
            ? share
            : `${share}, so either its scores do not follow from its reasons or to find faults is what is asked for here`;
    });
}

// EXTERNAL MODULE: ./build/js/compare/least-squares.js
var least_squares = __webpack_require__(25230);
;// CONCATENATED MODULE: ./build/js/score/judge/bias/style.js


/** Fewer cases that differ at all make a slope of one or two answers. */
const FEWEST_DIFFERING = 5;
/** Less is rounding. */
const SOME = 1e-9;
/**
 * What length and formatting gain beside each other: least squares of a case's score difference on the logarithm of the
 * ratio of lengths and on the difference of marked-up shares. Both at once, since long answers are the ones with lists:
 * so does AlpacaEval control for length (Dubois et al., Length-Controlled AlpacaEval, 2024), and Arena for style (Li
 * et al., Does Style Matter?, 2024). Observed, not caused: where longer answers are better, an honest judge says so.
 */
function styleFindings(cases) {
    const slopes = slopesOf(cases);
    return [verbosity(slopes.length), formatting(slopes.markup)];
}
function slopesOf(cases) {
    const none = (why) => ({ none: why });
    if (cases.length < bias_bias/* BIASES */.Mp.verbosity.fewest) {
        const few = none("too few cases were judged to tell");
        return { length: few, markup: few };
    }
    const columns = {
        length: centred(cases.map(({ logLength }) => logLength / Math.LN2)),
        markup: centred(cases.map(({ markup }) => markup)),
    };
    const used = ["length", "markup"].filter((name) => columns[name].filter((value) => Math.abs(value) > SOME).length >= FEWEST_DIFFERING);
    const line = (0,least_squares/* leastSquares */.G)(cases.map(({ difference }) => difference), cases.map((_, index) => [1, ...used.map((name) => columns[name][index])]));
    const slope = (name, alike) => {
        const at = used.indexOf(name) + 1;
        if (at === 0)
            return none(alike);
        if (line === null)
            return none("length and formatting change together here");
        return { ...(0,least_squares/* coefficientOf */.p)(line, at), n: cases.length };
    };
    return {
        length: slope("length", "all answers change alike in length"),
        markup: slope("markup", "the two sides' answers are formatted alike"),
    };
}
/** From the median, so that cases which do not differ count as not differing. */
function centred(values) {
    const middle = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
    return values.map((value) => value - middle);
}
function verbosity(slope) {
    if ("none" in slope)
        return (0,bias_bias/* unmeasured */.Q8)("verbosity", slope.none);
    const { value } = slope;
    return (0,bias_bias/* found */.F9)("verbosity", slope, (level) => {
        const gain = `an answer twice as long as the other ${value < 0 ? "loses" : "gains"} ${Math.abs(value).toFixed(2)} points`;
        const why = `either the judge goes by length or ${value < 0 ? "shorter" : "longer"} answers are better here`;
        return level === "none" ? gain : `${gain}, so ${why}`;
    });
}
function formatting(slope) {
    if ("none" in slope)
        return (0,bias_bias/* unmeasured */.Q8)("formatting", slope.none);
    const { value } = slope;
    return (0,bias_bias/* found */.F9)("formatting", slope, (level) => {
        const gain = `an answer of lists, headings and bold ${value < 0 ? "loses" : "gains"} ${Math.abs(value).toFixed(2)} points on plain sentences`;
        const why = "either the judge goes by looks or the form serves the reader here";
        return level === "none" ? gain : `${gain}, so ${why}`;
    });
}

// EXTERNAL MODULE: ./build/js/score/judge/bias/swap-consistency.js
var swap_consistency = __webpack_require__(5691);
;// CONCATENATED MODULE: ./build/js/score/judge/bias/audit.js








/** Everything known of a judge's biases, each once, in the order of BIASES. */
function audit(judged) {
    const { pairs, scores, positionEffect, consistency, families } = judged;
    const cases = (0,judged_pair/* contrasts */.eY)(pairs, positionEffect?.value ?? 0);
    const differences = cases.map(({ difference }) => difference);
    return [
        (0,position/* positionFinding */.r)(positionEffect),
        (0,swap_consistency/* swapFinding */.p)(consistency),
        ...styleFindings(cases),
        selfPreference(families, differences),
        sentiment(pairs),
        scaleUse(scores),
    ];
}
/** The same of answers that were judged one by one, which have neither place nor counterpart. */
function auditAlone(judged) {
    const { answers, scores, families } = judged;
    const single = "each answer was judged alone";
    return [
        (0,bias_bias/* unmeasured */.Q8)("position", single),
        (0,bias_bias/* unmeasured */.Q8)("swap consistency", single),
        (0,bias_bias/* unmeasured */.Q8)("verbosity", single),
        (0,bias_bias/* unmeasured */.Q8)("formatting", single),
        selfPreferenceAlone(families.judge, families.side),
        sentimentAlone(answers),
        scaleUse(scores),
    ];
}
/** The first that makes what the judge says worthless; null where none does. */
const unreliable = (findings) => findings.find(({ level }) => level === "unreliable")?.says ?? null;


/***/ }),

/***/ 53709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eY: () => (/* binding */ contrasts),
/* harmony export */   qq: () => (/* binding */ logLengthRatio)
/* harmony export */ });
/* unused harmony exports lengthOf, markupShare */
/* harmony import */ var _compare_bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28505);

/** The comparable pairs of each case as one row. */
function contrasts(pairs, positionEffect) {
    const byCase = Map.groupBy(pairs.filter(({ comparable }) => comparable), ({ caseId }) => caseId);
    return [...byCase.values()].map((own) => ({
        difference: (0,_compare_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .average */ .G8)(own.map((pair) => freedDifference(pair, positionEffect))),
        logLength: (0,_compare_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .average */ .G8)(own.map(({ sides: [one, other] }) => logLengthRatio(one.text, other.text))),
        markup: (0,_compare_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .average */ .G8)(own.map(({ sides: [one, other] }) => markupShare(one.text) - markupShare(other.text))),
    }));
}
const freedDifference = ({ sides: [one, other], first }, effect) => one.mean - other.mean - (first === 0 ? effect : -effect);
/** ln of how many times as long one text is as the other. */
const logLengthRatio = (one, other) => Math.log(lengthOf(one) / lengthOf(other));
/** In code points; an empty answer counts as one, so that ratios exist. */
function lengthOf(text) {
    let length = 0;
    for (const _ of text)
        length++;
    return Math.max(1, length);
}
/** A list item, heading, quotation, table row, fence, or a line with bold in it. */
const MARKED_UP = /^\s*(?:[-*+•]\s|\d{1,3}[.)]\s|#{1,6}\s|>\s|```|\|.*\|\s*$)|\*\*[^*\s][^*]*\*\*|__[^_\s][^_]*__/;
/** Share of a text's lines that carry Markdown, 0–1; empty lines do not count. */
function markupShare(text) {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    return lines.length === 0
        ? 0
        : lines.filter((line) => MARKED_UP.test(line)).length / lines.length;
}


/***/ }),

/***/ 23118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ positionInTest),
/* harmony export */   r: () => (/* binding */ positionFinding)
/* harmony export */ });
/* harmony import */ var _compare_least_squares_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25230);
/* harmony import */ var _bias_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48004);


/** What the answer shown first gains by its place: estimated with the differences that it is taken out of. */
function positionFinding(measured) {
    const interval = measured?.interval95 ?? null;
    if (measured === null || interval === null)
        return (0,_bias_js__WEBPACK_IMPORTED_MODULE_0__/* .unmeasured */ .Q8)("position", "too few pairs were shown in either order");
    const { value, pairs } = measured;
    const place = value < 0 ? "second" : "first";
    return (0,_bias_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)("position", { value, interval, n: pairs }, (level) => {
        if (level !== "unreliable")
            return `the answer shown ${place} gains ${Math.abs(value).toFixed(2)} points by its place`;
        const least = Math.max(interval.lower, -interval.upper);
        return `the answer shown ${place} gains at least ${least.toFixed(2)} points by its place alone`;
    });
}
/**
 * The same from the judge's own test: each kind of question has a gap of its own between good and bad, and in each the
 * bad answer stands first and second by turns, so that what is left to the place can be told. Null with too few.
 */
function positionInTest(rows) {
    const kinds = [...new Set(rows.map(({ kind }) => kind))];
    const line = (0,_compare_least_squares_js__WEBPACK_IMPORTED_MODULE_1__/* .leastSquares */ .G)(rows.map(({ difference }) => difference), rows.map(({ kind, goodFirst }) => [
        goodFirst ? 1 : -1,
        ...kinds.map((of) => Number(of === kind)),
    ]));
    if (line === null)
        return null;
    const { value, interval } = (0,_compare_least_squares_js__WEBPACK_IMPORTED_MODULE_1__/* .coefficientOf */ .p)(line, 0);
    return { value, pairs: rows.length, interval95: interval };
}


/***/ }),

/***/ 5691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ swapConsistency),
/* harmony export */   p: () => (/* binding */ swapFinding)
/* harmony export */ });
/* harmony import */ var _compare_bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28505);
/* harmony import */ var _bias_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48004);


/**
 * Two differences up to this far apart are one opinion. One point is the smallest step of a single criterion, and
 * the noise of a good judge reaches it: repeated scores have a standard deviation of 0.4 (STATISTICS §9), so what
 * chance alone puts between two score differences has one of 0.8. A stricter rule would call judges inconsistent wherever
 * an edit changes nothing, since there every preference is noise.
 */
const ONE_OPINION = 1;
/**
 * How often the judge is of the same opinion with the order swapped: both orders prefer the same output, or their
 * differences are at most a point apart (so a tie agrees with a slight preference, not with a strong one).
 * Null without pairs. The interval is Wilson's, two-sided 95 %.
 */
function swapConsistency(pairs) {
    if (pairs.length === 0)
        return null;
    const same = pairs.filter(isSameOpinion).length;
    return { same, total: pairs.length, interval: (0,_compare_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .wilson */ .rF)(same, pairs.length) };
}
function isSameOpinion({ first, second }) {
    return first * second > 0 || Math.abs(first - second) <= ONE_OPINION;
}
function swapFinding(measured) {
    if (measured === null)
        return (0,_bias_js__WEBPACK_IMPORTED_MODULE_0__/* .unmeasured */ .Q8)("swap consistency", "no pair was judged in both orders");
    const { same, total, interval } = measured;
    return (0,_bias_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)("swap consistency", { value: same / total, interval, n: total }, (level) => level === "unreliable"
        ? `the judge keeps its opinion in at most ${Math.round(100 * interval.upper)}% of pairs when the order is swapped`
        : `the judge keeps its opinion in ${same} of ${total} pairs when the order is swapped`);
}


/***/ }),

/***/ 82557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ trackProgress)
/* harmony export */ });
/** Controls and rechecks extend what was planned; equal outputs, which nobody judges, shorten it. */
function trackProgress({ log }, asking, expected, prompts = []) {
    let done = 0;
    let asked = 0;
    const tell = (planned) => log.progress({ done, planned, spent: asking.spend().usd, phase: "measuring", prompts });
    return {
        async ask(planned) {
            asked++;
            const answer = await asking.ask(planned);
            done++;
            tell(Math.max(expected, asked));
            return answer;
        },
        end() {
            if (done > 0 && done < Math.max(expected, asked))
                tell(done);
        },
    };
}


/***/ })

};
