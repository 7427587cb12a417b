export const id = 624;
export const ids = [624];
export const modules = {

/***/ 34185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ mulberry32)
/* harmony export */ });
/**
 * mulberry32 (Tommy Ettinger, public domain): a 32-bit generator, here as unsigned integers 0 … 2³²−1.
 * Fixed for good: p-values in stored verdicts depend on its every bit.
 */
function mulberry32(seed) {
    let state = seed | 0;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return (mixed ^ (mixed >>> 14)) >>> 0;
    };
}


/***/ }),

/***/ 10141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ freshSamples),
/* harmony export */   RW: () => (/* binding */ freshPlanOf),
/* harmony export */   T9: () => (/* binding */ isRechecked),
/* harmony export */   gZ: () => (/* binding */ recheck),
/* harmony export */   iF: () => (/* binding */ freshTables)
/* harmony export */ });
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28505);
/* harmony import */ var _differences_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73806);
/* harmony import */ var _measures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19513);
/* harmony import */ var _sign_flip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98525);
/* harmony import */ var _stratified_exact_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74671);
/* harmony import */ var _tarone_holm_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66280);
/* harmony import */ var _thresholds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4412);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21801);








/** Fresh production samples a case for a flagged unit of n cases, where a case has `samples` candidate samples. */
function freshSamples(n, samples) {
    return Math.min(samples, Math.max(1, Math.ceil(100 / n)));
}
/** Case id → fresh samples; a case in several flagged units gets the most that any of them asks for. */
function freshPlanOf(cases, flagged, samples) {
    const plan = new Map();
    const names = new Set(flagged.map(({ unit }) => unit));
    for (const { name, members } of (0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .unitsOf */ .$J)(cases)) {
        if (!names.has(name))
            continue;
        const wanted = freshSamples(members.length, samples);
        for (const member of members) {
            const { id } = cases[member];
            plan.set(id, Math.max(wanted, plan.get(id) ?? 0));
        }
    }
    return plan;
}
/** Whether every case of the plan has been asked; failed answers are entries of nulls, not absent. */
function isRechecked(cases, plan) {
    return cases.every(({ id, fresh }) => !plan.has(id) || fresh !== undefined);
}
/**
 * Every flagged hypothesis once more, each alone, on fresh production answers; Holm over them at 0.03, and
 * the smallest effects again. No red rests on the stored profile: production may have moved since.
 * `cases` in case order; `positionEffect` is the run's, used where the fresh pairs are too few to estimate their own.
 */
function recheck(cases, flagged, settings) {
    const units = (0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .unitsOf */ .$J)(cases);
    const { metrics = [] } = settings;
    const { d, positionEffect } = (0,_differences_js__WEBPACK_IMPORTED_MODULE_4__/* .caseDifferences */ .$)(cases.map(({ fresh }) => fresh ?? []), settings.positionEffect);
    const tests = flagged.map(({ kind, unit: name, metric }) => {
        const unit = units.find((of) => of.name === name);
        if (kind === "score")
            return scoreTest(unit, d, settings);
        if (kind === "metric") {
            const index = metrics.findIndex((of) => of.name === metric);
            const spec = metrics[index];
            const pairs = cases.map(({ fresh }) => (0,_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .metricPairs */ .SZ)(fresh ?? [], index, spec));
            return scoreTest(unit, (0,_differences_js__WEBPACK_IMPORTED_MODULE_4__/* .caseDifferences */ .$)(pairs, spec.positionEffect).d, settings);
        }
        return failureTest(kind, unit.members.map((member) => cases[member]));
    });
    const rejected = (0,_tarone_holm_js__WEBPACK_IMPORTED_MODULE_5__/* .taroneHolm */ .s)(tests.map(({ p }) => ({ p, pMin: 0 })), _thresholds_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A_.recheck / settings.prompts);
    const hypotheses = flagged.map((hypothesis, i) => {
        const { p, effect } = tests[i];
        const { kind, unit, metric } = hypothesis;
        const limits = settings.thresholds(unit, metric);
        const large = effect !== null &&
            (kind === "score" || kind === "metric"
                ? (0,_thresholds_js__WEBPACK_IMPORTED_MODULE_2__/* .reaches */ .O6)(-effect, limits.minScoreDrop)
                : (0,_thresholds_js__WEBPACK_IMPORTED_MODULE_2__/* .reaches */ .O6)(effect, limits.minFailureExcess));
        return { ...hypothesis, p, effect, stands: rejected[i] && large };
    });
    const standing = new Set(hypotheses.filter(({ stands, kind }) => stands && kind !== "metric").map(({ unit }) => unit));
    const red = units.map(({ name }) => name).filter((name) => standing.has(name));
    return { positionEffect: positionEffect.value, hypotheses, red };
}
const UNMEASURED = { p: 1, effect: null };
function scoreTest(unit, d, { seed, prompts, harmOnly }) {
    const row = unit.members.map((member) => d[member]);
    const values = row.filter((value) => value !== null);
    if (values.length === 0)
        return UNMEASURED;
    const level = harmOnly === true ? _thresholds_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A_.recheck / prompts : 1;
    return { p: (0,_sign_flip_js__WEBPACK_IMPORTED_MODULE_1__/* .signFlipMaxT */ .vb)([row], seed, level).p[0], effect: (0,_bounds_js__WEBPACK_IMPORTED_MODULE_6__/* .average */ .G8)(values) };
}
/** New production answers against the candidate's, a table a member. */
function freshTables(kind, members) {
    return members.map(({ runs, fresh = [] }) => kind === "judge"
        ? (0,_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeTable */ .sP)(fresh)
        : (0,_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .tableOf */ .c_)(fresh.map(({ checkP }) => checkP), runs.map(({ check }) => check)));
}
function failureTest(kind, members) {
    const exact = (0,_stratified_exact_js__WEBPACK_IMPORTED_MODULE_7__/* .stratifiedExact */ .f)(freshTables(kind, members));
    return exact === null ? UNMEASURED : { p: exact.p, effect: exact.excess };
}


/***/ }),

/***/ 98525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L_: () => (/* binding */ MAX_EXACT_CASES),
/* harmony export */   Rp: () => (/* binding */ signFlipOfEligible),
/* harmony export */   XR: () => (/* binding */ TIE),
/* harmony export */   oZ: () => (/* binding */ DRAWS),
/* harmony export */   vb: () => (/* binding */ signFlipMaxT)
/* harmony export */ });
/* harmony import */ var _thresholds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4412);
/* harmony import */ var _prng_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34185);


const MAX_EXACT_CASES = 13;
const DRAWS = 9_999;
/** Statistics that differ by rounding only are ties, and ties count against the edit's guilt. */
const TIE = 1e-9;
/**
 * Joint one-sided sign-flip test of several units with step-down maxT adjustment (Westfall & Young 1993,
 * algorithm 2.8). `units` holds a row a unit and in it a difference a case, in case order; null = not a
 * member or not measured. Each case is flipped once for all its units, so their dependence is kept.
 *
 * @param level above which nobody asks how large a p is: flips end once the most harmed unit's is sure to be larger, as
 * then every unit's is, and p-values are only what they are sure to exceed
 */
function signFlipMaxT(units, seed, level = 1) {
    const sparse = sparseByCase(units);
    const z = units.map((_, unit) => {
        const scale = sparse.scale[unit];
        return scale === 0 ? 0 : sparse.sums[unit] * scale;
    });
    const order = z.map((_, unit) => unit).toSorted((a, b) => z[a] - z[b] || a - b);
    const counts = new Counts(z, order);
    const exact = sparse.nonZero.length <= MAX_EXACT_CASES;
    if (exact)
        enumerate(sparse, (sums) => counts.add(sums, sparse.scale));
    else {
        draw(sparse, seed, (sums) => {
            counts.add(sums, sparse.scale);
            return (1 + counts.most) / (DRAWS + 1) > level;
        });
    }
    const seen = exact ? 0 : 1;
    const of = exact ? 2 ** sparse.nonZero.length : DRAWS + 1;
    const adjusted = z.map(() => 1);
    let floor = 0;
    for (const [rank, unit] of order.entries()) {
        floor = Math.max(floor, (seen + counts.maxima[rank]) / of);
        adjusted[unit] = floor;
    }
    return { z, p: Array.from(counts.alone, (count) => (seen + count) / of), adjusted, exact };
}
function sparseByCase(units) {
    const cases = units[0]?.length ?? 0;
    const start = new Int32Array(cases + 1);
    const unit = [];
    const value = [];
    const nonZero = [];
    const sums = new Float64Array(units.length);
    const squares = new Float64Array(units.length);
    for (let i = 0; i < cases; i++) {
        for (let u = 0; u < units.length; u++) {
            const d = units[u][i] ?? 0;
            if (d === 0)
                continue;
            unit.push(u);
            value.push(d);
            sums[u] += d;
            squares[u] += d * d;
        }
        start[i + 1] = unit.length;
        if (start[i + 1] > start[i])
            nonZero.push(i);
    }
    const scale = squares.map((square) => (square === 0 ? 0 : 1 / Math.sqrt(square)));
    return {
        cases,
        nonZero,
        start,
        unit: Int32Array.from(unit),
        value: Float64Array.from(value),
        sums,
        scale,
    };
}
function enumerate(sparse, visit) {
    const sums = new Float64Array(sparse.sums.length);
    for (let pattern = 0; pattern < 2 ** sparse.nonZero.length; pattern++) {
        sums.fill(0);
        for (let bit = 0; bit < sparse.nonZero.length; bit++) {
            addCase(sparse, sparse.nonZero[bit], signOf(pattern >>> bit), sums);
        }
        visit(sums);
    }
}
/** @param visit true ends it */
function draw(sparse, seed, visit) {
    const next = (0,_prng_js__WEBPACK_IMPORTED_MODULE_1__/* .mulberry32 */ .s)(seed);
    const sums = new Float64Array(sparse.sums.length);
    for (let flip = 0; flip < DRAWS; flip++) {
        sums.fill(0);
        // A case without a difference draws too: whether it was measured must not shift the others' signs.
        for (let i = 0; i < sparse.cases; i++)
            addCase(sparse, i, signOf(next() >>> 31), sums);
        if (visit(sums))
            return;
    }
}
/** −1 for a set lowest bit, else +1; arithmetic, as a branch on random bits is mispredicted half the time. */
function signOf(bits) {
    return 1 - 2 * (bits & 1);
}
function addCase(sparse, index, sign, sums) {
    const { start, unit, value } = sparse;
    const end = start[index + 1];
    for (let entry = start[index]; entry < end; entry++) {
        sums[unit[entry]] += sign * value[entry];
    }
}
/** How often flipped statistics reach the observed ones: alone, and by successive maxima. */
class Counts {
    alone;
    /** By rank, rank 0 being the most harmed unit. */
    maxima;
    #order;
    #threshold;
    constructor(z, order) {
        this.alone = new Int32Array(z.length);
        this.maxima = new Int32Array(z.length);
        this.#order = Int32Array.from(order);
        this.#threshold = Float64Array.from(z, (value) => -value - TIE);
    }
    /** How often the most harmed unit was reached. */
    get most() {
        return this.maxima[0] ?? 0;
    }
    add(sums, scale) {
        let maximum = -Infinity;
        for (let rank = this.#order.length - 1; rank >= 0; rank--) {
            const unit = this.#order[rank];
            const harm = -sums[unit] * scale[unit];
            const threshold = this.#threshold[unit];
            if (harm > maximum)
                maximum = harm;
            if (harm >= threshold)
                this.alone[unit]++;
            if (maximum >= threshold)
                this.maxima[rank]++;
        }
    }
}
/** The family as the decision takes it: units with fewer than eight differences are not tested (z 0, p 1). */
function signFlipOfEligible(units, seed, level = 1) {
    const eligible = units.flatMap((row, unit) => row.filter((d) => d !== null).length >= _thresholds_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_CASES */ .B2 ? [unit] : []);
    const tested = signFlipMaxT(eligible.map((unit) => units[unit]), seed, level);
    const z = units.map(() => 0);
    const p = units.map(() => 1);
    const adjusted = units.map(() => 1);
    for (const [row, unit] of eligible.entries()) {
        z[unit] = tested.z[row];
        p[unit] = tested.p[row];
        adjusted[unit] = tested.adjusted[row];
    }
    return { z, p, adjusted };
}


/***/ }),

/***/ 74671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ stratifiedExact)
/* harmony export */ });
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28505);

/**
 * Exact conditional test over 2×2 tables, a case each: given its failures, the candidate's share of them
 * is hypergeometric if the edit changed nothing, and the sum over cases is their convolution (Zelen 1971).
 * A flaky case is thereby compared with itself. Null where no case has both sides.
 */
function stratifiedExact(tables) {
    const complete = tables.filter(({ production, candidate }) => production > 0 && candidate > 0);
    if (complete.length === 0)
        return null;
    let distribution = [1];
    let lowest = 0;
    let observed = 0;
    for (const table of complete) {
        if (table.productionFailed + table.candidateFailed === 0)
            continue;
        const law = hypergeometric(table);
        distribution = convolve(distribution, law.probabilities);
        lowest += law.lowest;
        observed += table.candidateFailed;
    }
    const candidateRates = complete.map((of) => of.candidateFailed / of.candidate);
    const productionRate = (0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .average */ .G8)(complete.map((of) => of.productionFailed / of.production));
    const candidateRate = (0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .average */ .G8)(candidateRates);
    const failures = candidateRate * complete.length;
    return {
        cases: complete.length,
        p: Math.min(1, tail(distribution, observed - lowest)),
        pMin: Math.min(1, distribution.at(-1)),
        productionRate,
        candidateRate,
        excess: candidateRate - productionRate,
        upper: (0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .clopperPearsonUpper */ ._m)(failures, complete.length, 0.95) - productionRate,
    };
}
/** The candidate's failures, given the table's margins. In logarithms, so that large samples do not overflow. */
function hypergeometric(table) {
    const { production, candidate } = table;
    const failed = table.productionFailed + table.candidateFailed;
    const lowest = Math.max(0, failed - production);
    const highest = Math.min(failed, candidate);
    const logs = [0];
    for (let x = lowest; x < highest; x++) {
        const ratio = ((failed - x) * (candidate - x)) / ((x + 1) * (production - failed + x + 1));
        logs.push(logs.at(-1) + Math.log(ratio));
    }
    const largest = Math.max(...logs);
    const weights = logs.map((log) => Math.exp(log - largest));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return { lowest, probabilities: weights.map((weight) => weight / total) };
}
function convolve(a, b) {
    const result = Array.from({ length: a.length + b.length - 1 }, () => 0);
    for (let i = 0; i < a.length; i++) {
        for (let j = 0; j < b.length; j++)
            result[i + j] += a[i] * b[j];
    }
    return result;
}
/** From the far end, so that small probabilities are added before they drown. */
function tail(distribution, from) {
    let sum = 0;
    for (let i = distribution.length - 1; i >= from; i--)
        sum += distribution[i];
    return sum;
}


/***/ }),

/***/ 66280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ taroneHolm),
/* harmony export */   v: () => (/* binding */ stepDown)
/* harmony export */ });
/**
 * Which hypotheses are rejected at family-wise level `alpha`: Bonferroni over those that could be rejected
 * at all (Tarone 1990), stepped down as in Holm (1979). Hypotheses that never could cost nothing.
 */
function taroneHolm(hypotheses, alpha) {
    return stepDown(hypotheses, alpha).map(({ rejected }) => rejected);
}
/** The same with the level that each was held to: the one it was rejected at, or the last. */
function stepDown(hypotheses, alpha) {
    const rejectedAt = hypotheses.map(() => null);
    for (;;) {
        const active = hypotheses.filter((_, i) => rejectedAt[i] === null);
        const level = alpha / smallestDivisor(active, alpha);
        let any = false;
        for (const [i, { p }] of hypotheses.entries()) {
            if (rejectedAt[i] !== null || p > level)
                continue;
            rejectedAt[i] = level;
            any = true;
        }
        if (any)
            continue;
        return rejectedAt.map((at) => ({ rejected: at !== null, level: at ?? level }));
    }
}
/** Smallest K ≥ 1 such that at most K hypotheses could be rejected at alpha/K. */
function smallestDivisor(active, alpha) {
    let divisor = 1;
    while (active.filter(({ pMin }) => pMin <= alpha / divisor).length > divisor)
        divisor++;
    return divisor;
}


/***/ }),

/***/ 49560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ isOutsideTheChange),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Ot: () => (/* binding */ reasons)
/* harmony export */ });
/* unused harmony export isReason */
/**
 * Every ending that is not a measured pass or fail, closed and table-driven: whose turn it is, what it means in a
 * sentence, and what to do. The words are read in the comment, the terminal and the docs alike.
 */
const reasons = {
    no_credentials: {
        whose: "owner",
        title: "there is no usable key for the model provider",
        next: "set the key and run again; in a workflow it is a secret. Runs from forks and Dependabot get none: a maintainer runs them from a branch of this repository.",
    },
    config_invalid: {
        whose: "owner",
        title: "a file of the set-up cannot be used",
        next: "mend the file named above and push.",
    },
    policy_changed: {
        whose: "author",
        title: "this change edits the policy, which the base branch wants in a change of its own",
        next: "put the edit of the policy into a pull request of its own; a maintainer merges that one past this check.",
    },
    untrusted_endpoint: {
        whose: "author",
        title: "the prompt asks for a model endpoint that the base branch does not know",
        next: "add the endpoint to `models` in the configuration of the base branch first.",
    },
    unsupported_file: {
        whose: "author",
        title: "a file of the change is no text that can be read as a prompt or an eval set",
        next: "store the file as UTF-8 text in the repository and push.",
    },
    baseline_missing: {
        whose: "author",
        title: "the new prompt cannot be measured alone",
        next: "add an eval set with a rubric or checks, by which it is held to minimums; a prompt that takes another's place is edited and renamed, not deleted and added.",
    },
    insufficient_samples: {
        whose: "author",
        title: "the eval set holds too little to decide by",
        next: "add cases with a rubric or checks to the eval set.",
    },
    coverage_low: {
        whose: "provider",
        title: "too few of the planned measurements came back",
        next: "re-run the check. Only what is missing is paid for.",
    },
    asymmetric_missing: {
        whose: "provider",
        title: "answers of one version are missing much more often than the other's",
        next: "re-run the check. Only what is missing is paid for.",
    },
    degenerate_outputs: {
        whose: "author",
        title: "the new version gives nearly the same answer to every question",
        next: "run the prompt on two of its cases, and mend it.",
    },
    judge_unreliable: {
        whose: "owner",
        title: "the judge is not reliable enough to decide",
        next: "on the base branch, choose another judge or sharpen the rubric, then re-run. Re-running alone changes nothing: the judge's answers stay on record for a week.",
    },
    provider_rate_limited: {
        whose: "provider",
        title: "the model's provider kept refusing calls (rate limit)",
        next: "re-run the check later, or lower `concurrency`. Only what is missing is paid for.",
    },
    provider_quota: {
        whose: "owner",
        title: "the model's provider refused further calls (quota spent)",
        next: "raise the quota at the provider, then re-run the check. Only what is missing is paid for.",
    },
    provider_error: {
        whose: "provider",
        title: "the model's provider answered with errors",
        next: "re-run the check. Only what is missing is paid for.",
    },
    timeout: {
        whose: "provider",
        title: "the model's provider did not answer in time",
        next: "re-run the check. Only what is missing is paid for.",
    },
    budget_exceeded: {
        whose: "owner",
        title: "the measurement would cost more than the budget allows",
        next: "raise `budget` in the configuration of the base branch, or measure fewer cases or samples.",
    },
    no_merge_base: {
        whose: "owner",
        title: "the two versions to compare could not be found",
        next: "fetch the base branch, or run without a checkout so that Evenhand fetches what it needs.",
    },
    merge_conflict: {
        whose: "author",
        title: "the branch conflicts with its base",
        next: "resolve the conflict and push.",
    },
    github_unavailable: {
        whose: "provider",
        title: "GitHub did not answer",
        next: "re-run the check.",
    },
    storage_failed: {
        whose: "owner",
        title: "the store of responses cannot be used",
        next: "free the disk or remove the file named above, then re-run.",
    },
    cancelled: {
        whose: "owner",
        title: "the run was cancelled",
        next: "re-run the check. Only what is missing is paid for.",
    },
    internal_error: {
        whose: "evenhand",
        title: "Evenhand failed",
        next: "please report it with the log. What was paid for is kept, and a re-run uses it.",
    },
};
const isReason = (code) => Object.hasOwn(reasons, code);
/** Causes that nothing in a pull request can bring about: only these may a policy let merge unmeasured. */
const OUTSIDE_THE_CHANGE = new Set([
    "no_credentials",
    "provider_rate_limited",
    "provider_quota",
    "provider_error",
    "timeout",
    "github_unavailable",
    "judge_unreliable",
]);
const isOutsideTheChange = (reason) => reason !== null && OUTSIDE_THE_CHANGE.has(reason);
/** A green exit for `inconclusive` exists only where the base branch asked for it. */
function exitCodeOf(outcome, allowUnmeasured) {
    switch (outcome) {
        case "pass":
        case "not_applicable":
            return 0;
        case "fail":
            return 1;
        case "inconclusive":
            return allowUnmeasured ? 0 : 2;
    }
}


/***/ }),

/***/ 58813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OV: () => (/* binding */ couldHideCell),
/* harmony export */   T4: () => (/* binding */ missedLoss),
/* harmony export */   Ys: () => (/* binding */ couldHideNote),
/* harmony export */   e8: () => (/* binding */ wouldHelpSentence),
/* harmony export */   sS: () => (/* binding */ hiddenLoss)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99155);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79129);


/** What a unit could hide, in words: a drop of the score, a rise of failing answers, or both. */
/** `0.27 points, 28%`; empty where it is not known, or where the loss was found. */
function couldHideCell({ result, couldHide, score }) {
    if (couldHide === null || result === "worse")
        return "";
    const { score: drop, failures } = couldHide;
    const parts = [
        drop !== null ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj)(drop)} points` : score === null ? "" : "any drop",
        failures === null ? "" : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .rate */ .TS)(Math.max(0, failures)),
    ];
    return parts.filter((part) => part !== "").join(", ");
}
/** How to read that column; only what some cell of it says. */
function couldHideNote(units, sides) {
    const cells = units.filter((unit) => couldHideCell(unit) !== "");
    if (cells.length === 0)
        return "";
    const drops = cells.some(({ score }) => score !== null);
    const failures = cells.some(({ couldHide }) => couldHide?.failures !== null);
    const both = cells.some(({ check, judge }) => check !== null && judge !== null);
    const any = cells.some(({ couldHide, score }) => couldHide?.score === null && score !== null);
    const whichever = sides === "named" && both ? ", by checks or judge, whichever is more" : "";
    const parts = [
        drops ? "a drop of this size is missed in 1 run of 5" : "",
        failures ? `failing answers may have risen by up to this much (95%)${whichever}` : "",
    ].filter((part) => part !== "");
    const anyDrop = any ? " Any drop: the cases are too few to find one of any size." : "";
    return `Could hide: ${parts.join("; ")}.${anyDrop}`;
}
/** "a drop of up to 0.62 points, or up to 28 more failing answers in 100"; empty where it is not known. */
function missedLoss(unit) {
    const { drop, failures } = lossesOf(unit);
    const size = drop === "any size" ? "a drop of any size" : drop && `a drop of up to ${drop}`;
    return [size, failures && `up to ${failures}`].filter((part) => part !== "").join(", or ");
}
/** "a drop of 0.51 points or 28 more failing answers in 100"; empty where it is not known. */
function hiddenLoss(unit) {
    const { drop, failures } = lossesOf(unit);
    return [drop && `a drop of ${drop}`, failures].filter((part) => part !== "").join(" or ");
}
function lossesOf({ couldHide, score }) {
    if (couldHide === null)
        return { drop: "", failures: "" };
    const none = score === null ? "" : "any size";
    return {
        drop: couldHide.score === null ? none : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj)(couldHide.score)} points`,
        failures: couldHide.failures === null ? "" : moreFailing(couldHide.failures),
    };
}
function moreFailing(share) {
    if (share <= 0)
        return "";
    const answers = inHundred(share);
    return `${answers} more failing ${answers === "1" ? "answer" : "answers"} in 100`;
}
/** A bound: less than one half is still not none. */
const inHundred = (share) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(Math.max(1, share * 100));
/** "15 more `vip` cases would make that 0.38 and 12."; empty where the verdict does not say. */
function wouldHelpSentence({ wouldHelp }, least, style) {
    if (wouldHelp === null)
        return "";
    const { unit, moreCases, score, failures } = wouldHelp;
    const hidden = lossesOf(least);
    const alike = unit === least.unit && ![hidden.drop, hidden.failures].some(saysNoNumber);
    const bare = alike && score !== null && failures !== null && failures > 0;
    const then = bare
        ? [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj)(score), inHundred(failures)]
        : [
            score === null ? "" : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj)(score)} points`,
            failures === null || failures <= 0 ? "" : `${inHundred(failures)} failing answers in 100`,
        ].filter((part) => part !== "");
    if (then.length === 0)
        return "";
    const slice = unit === _ranking_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_CASES */ .S ? "" : `${style.name(unit)} `;
    const cases = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(moreCases)} more ${slice}${moreCases === 1 ? "case" : "cases"}`;
    return `${cases} would make ${unit === least.unit ? "that" : "what it could hide"} ${then.join(" and ")}.`;
}
const saysNoNumber = (loss) => loss === "" || loss === "any size";


/***/ }),

/***/ 73788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YL: () => (/* binding */ metricSaid),
/* harmony export */   iQ: () => (/* binding */ metricRowName),
/* harmony export */   nT: () => (/* binding */ metricCell),
/* harmony export */   ol: () => (/* binding */ foundMetrics)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99155);
/* harmony import */ var _unit_title_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79696);


const whole = (value, largest) => largest < 10 ? value.toFixed(1) : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(value);
const score = {
    size: _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj,
    unit: "",
    more: (size, name) => `${name} rises by ${size}`,
    less: (size, name) => `${name} falls by ${size}`,
};
const length = (unit) => ({
    size: whole,
    unit,
    more: (size) => `answers are ${size} longer`,
    less: (size) => `answers are ${size} shorter`,
});
const WORDINGS = {
    points: score,
    share: score,
    grade: score,
    tokens: length("tokens"),
    words: length("words"),
    usd: {
        size: _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .fineDollars */ .g1,
        unit: "",
        more: (size) => `answers cost ${size} more`,
        less: (size) => `answers cost ${size} less`,
    },
    ms: {
        size: whole,
        unit: "ms",
        more: (size) => `answers take ${size} longer`,
        less: (size) => `answers take ${size} less`,
    },
};
/** Those found worse or better: the others have no row. */
const foundMetrics = ({ metrics }) => metrics.filter(({ result }) => result === "worse" || result === "better");
/** "`regulatory` · `faithfulness`". */
const metricRowName = ({ unit }, { metric }, style) => `${(0,_unit_title_js__WEBPACK_IMPORTED_MODULE_1__/* .unitTitle */ .x)(unit, style)} · ${style.name(metric)}`;
/** `**−0.42** ± 0.20`, `**+84** ± 12 tokens`, `**+$0.0012** ± $0.0003`: candidate minus production. */
function metricCell(metric, style) {
    const { mean, interval, found } = metric;
    const { size, unit } = WORDINGS[metric.unit];
    const half = interval === null ? null : (interval.upper - interval.lower) / 2;
    const largest = Math.max(Math.abs(mean), half ?? 0);
    const said = size(Math.abs(mean), largest);
    const change = /[1-9]/.test(said) ? `${isRise(metric) ? "+" : "−"}${said}` : size(0, 0);
    const shown = found === null ? `≈ ${change}` : style.strong(change);
    return `${shown}${half === null ? "" : ` ± ${size(half, largest)}`} ${unit}`.trimEnd();
}
/** "`faithfulness` falls by 0.42", "answers cost $0.0012 more". */
function metricSaid(metric, style) {
    const { size, unit, more, less } = WORDINGS[metric.unit];
    const by = Math.abs(metric.mean);
    const said = `${size(by, by)} ${unit}`.trimEnd();
    return (isRise(metric) ? more : less)(said, style.name(metric.metric));
}
/** Whether the candidate has more of it; the mean's sign alone says whether that is good. */
const isRise = ({ mean, better }) => better === "higher" ? mean > 0 : mean < 0;


/***/ }),

/***/ 2491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   I8: () => (/* binding */ leastCertainUnit),
/* harmony export */   Ip: () => (/* binding */ measuredPrompts),
/* harmony export */   Nq: () => (/* binding */ redOverall),
/* harmony export */   Q0: () => (/* binding */ hiding),
/* harmony export */   RC: () => (/* binding */ redMetrics),
/* harmony export */   S7: () => (/* binding */ mostHidden),
/* harmony export */   X6: () => (/* binding */ redSlices),
/* harmony export */   ad: () => (/* binding */ ranked),
/* harmony export */   iI: () => (/* binding */ isRed),
/* harmony export */   pC: () => (/* binding */ shownFailures)
/* harmony export */ });
/* harmony import */ var _all_cases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79129);


/**
 * Losses in points and in failing answers are ordered by the share of the default margin (0.30 points of the 1–5
 * scale, 12 failing answers in 100) that they make up.
 */
const SCORE_MARGIN = 0.3;
const FAILURE_MARGIN = 0.12;
/** A prompt's slices in the order in which a reader wants them. Ties keep the order of the verdict. */
function ranked({ units, scale }) {
    const slices = units.filter(({ unit }) => unit !== _all_cases_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_CASES */ .S);
    const of = (result) => slices.filter((unit) => unit.result === result);
    return {
        worse: of("worse").toSorted((a, b) => Number(b.red) - Number(a.red) || sizeOf(b, "worse", scale) - sizeOf(a, "worse", scale)),
        unclear: of("unclear").toSorted((a, b) => mostHidden(hiding(a, scale), hiding(b, scale))),
        notWorse: of("not worse"),
        better: of("better").toSorted((a, b) => sizeOf(b, "better", scale) - sizeOf(a, "better", scale)),
        overall: units.find(({ unit }) => unit === _all_cases_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_CASES */ .S) ?? null,
    };
}
const scoreMargin = ({ low, high }) => (SCORE_MARGIN * (high - low)) / 4;
/** The largest of the unit's losses (or gains) that were found, in margins; where it is red, of those that gate. */
function sizeOf({ red, score, check, judge }, found, scale) {
    const counts = (of) => of?.found === found && (of.gates || !red);
    const sign = found === "worse" ? 1 : -1;
    const losses = [
        counts(score) ? -(score?.mean ?? 0) / scoreMargin(scale) : 0,
        ...[check, judge].map((of) => (counts(of) ? (of?.excess ?? 0) / FAILURE_MARGIN : 0)),
    ];
    return Math.max(...losses.map((loss) => sign * loss));
}
function hiding({ couldHide, score, cases }, scale) {
    const failures = (couldHide?.failures ?? 0) / FAILURE_MARGIN;
    const anyDrop = couldHide === null || (couldHide.score === null && score !== null);
    const drop = anyDrop ? Infinity : (couldHide.score ?? 0) / scoreMargin(scale);
    return { most: Math.max(drop, failures), failures, cases };
}
/** Sorts what could hide most first. */
function mostHidden(a, b) {
    if (a.most !== b.most)
        return a.most < b.most ? 1 : -1;
    return b.failures - a.failures || a.cases - b.cases;
}
/** The unit of which a pass knows least: an unclear slice, else all cases; null where nothing is unclear. */
function leastCertainUnit(prompt) {
    const { unclear, overall } = ranked(prompt);
    return unclear[0] ?? (overall?.result === "unclear" ? overall : null);
}
const redMetrics = ({ metrics }) => metrics.filter(({ red }) => red);
/** By its own endpoints or by a further metric. */
const isRed = (unit) => unit.red || redMetrics(unit).length > 0;
/** Slices that turn the run red, largest loss first, then those that only a further metric does. */
function redSlices(prompt) {
    const red = ranked(prompt).worse.filter((unit) => unit.red);
    const byMetric = prompt.units.filter((unit) => unit.unit !== _all_cases_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_CASES */ .S && isRed(unit) && !red.includes(unit));
    return [...red, ...byMetric];
}
/** All cases together, where they turn the run red. */
function redOverall(prompt) {
    const { overall } = ranked(prompt);
    return overall !== null && isRed(overall) ? overall : null;
}
/** The failing answers a reader is shown: failed checks, or the judge's endpoint where that says more. */
function shownFailures({ check, judge, }) {
    if (judge !== null && (check === null || weight(judge) > weight(check))) {
        return { by: "judge", of: judge };
    }
    return check === null ? null : { by: "check", of: check };
}
/** What is red says most, then what is worse, then what is better. */
function weight({ found, gates }) {
    if (found === "worse")
        return gates ? 3 : 2;
    return found === "better" ? 1 : 0;
}
/** Prompts about which there is something to decide; the others were renamed or removed. */
const measuredPrompts = (prompts) => prompts.filter(({ outcome }) => outcome !== "not_applicable");


/***/ }),

/***/ 79696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ unitText),
/* harmony export */   x: () => (/* binding */ unitTitle)
/* harmony export */ });
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79129);

/** A unit at the head of a row or a line: a slice by its name. */
const unitTitle = (unit, style) => unit === _ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_CASES */ .S ? "All cases" : style.name(unit);
/** The same within a sentence. */
const unitText = (unit, style) => unit === _ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_CASES */ .S ? "all cases" : style.name(unit);


/***/ }),

/***/ 82076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ unitName),
/* harmony export */   L8: () => (/* binding */ tableNote),
/* harmony export */   Ut: () => (/* binding */ UNCLEAR_NOTE),
/* harmony export */   XT: () => (/* binding */ listSome),
/* harmony export */   Z8: () => (/* binding */ marks),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   nD: () => (/* binding */ BOOTSTRAP),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   sk: () => (/* binding */ nextStep),
/* harmony export */   tc: () => (/* binding */ reasonTitle),
/* harmony export */   wX: () => (/* binding */ outcomeWords)
/* harmony export */ });
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49560);
/* harmony import */ var _could_hide_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58813);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73788);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99155);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79129);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2491);





/** The words that every report shares; sentences about findings are in headline.ts and sentence.ts. */
const marks = {
    pass: "✅",
    fail: "❌",
    inconclusive: "⚠️",
    not_applicable: "➖",
};
const outcomeWords = {
    pass: "Pass",
    fail: "Fail",
    inconclusive: "Inconclusive",
    not_applicable: "Not applicable",
};
const BOOTSTRAP = "bootstrap (not yet protected)";
/** `a`, `a and b`, `a, b and c`. */
function list(items, last = "and") {
    const head = items.slice(0, -1).join(", ");
    return [head, items.at(-1) ?? ""].filter((part) => part !== "").join(` ${last} `);
}
/** The first few as `show` writes them, and how many more: `a, b and 3 more`. The others are never written. */
function listSome(items, most, show, last = "and") {
    const shown = items.slice(0, most).map(show);
    const more = items.length - shown.length;
    return more === 0 ? list(shown, last) : `${shown.join(", ")} ${last} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(more)} more`;
}
/** `1 case`, `25 cases`; the plural adds an s unless given. */
const counted = (number, one, many = `${one}s`) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(number)} ${number === 1 ? one : many}`;
/** A unit where a sentence names it: a slice by its name, all cases by their number. */
const unitName = (unit, style) => unit.unit === _ranking_js__WEBPACK_IMPORTED_MODULE_3__/* .ALL_CASES */ .S ? `all ${counted(unit.cases, "case")}` : style.name(unit.unit);
/** Why nothing is known, with the base branch by its name. */
const reasonTitle = (reason, verdict, style) => withBase(_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .reasons */ .Ot[reason].title, verdict, style);
/** What the reader has to do, with the base branch by its name. */
const nextStep = (reason, verdict, style) => withBase(_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .reasons */ .Ot[reason].next, verdict, style);
function withBase(words, { base }, style) {
    const own = style.own(words);
    return base.name === "" ? own : own.replaceAll("the base branch", () => style.name(base.name));
}
/** The error rates, and how to read a row. */
function tableNote({ prompts, open, hides }, style) {
    const units = prompts.flatMap((prompt) => prompt.units);
    const scored = prompts.find((prompt) => prompt.units.some(({ score }) => score !== null));
    const failures = units.some((unit) => (0,_ranking_js__WEBPACK_IMPORTED_MODULE_4__/* .shownFailures */ .pC)(unit) !== null);
    const byJudge = open.some((unit) => (0,_ranking_js__WEBPACK_IMPORTED_MODULE_4__/* .shownFailures */ .pC)(unit)?.by === "judge");
    const unclear = open.some(({ result }) => result === "unclear");
    const metrics = units.some((unit) => (0,_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .foundMetrics */ .ol)(unit).length > 0);
    const together = prompts.length > 1 ? "all slices of all prompts" : "all slices";
    return [
        scored === undefined ? "" : scaleNote(scored, style),
        failures ? "Failing answers: production → candidate." : "",
        byJudge ? "judge: answers that it scores 2.5 or less." : "",
        metrics ? "A row with · is a further metric, in its own unit." : "",
        (0,_could_hide_js__WEBPACK_IMPORTED_MODULE_5__/* .couldHideNote */ .Ys)(hides, "unnamed"),
        `Counting ${together} together: ≈ cannot be told from no change, and an edit that changes nothing is called worse in fewer than 1 of 20 runs${measuredHere(prompts, style)}.`,
        unclear && hides.length === 0 ? UNCLEAR_NOTE : "",
    ]
        .filter((sentence) => sentence !== "")
        .join(" ");
}
/** What a self-test found on the user's own cases: " (measured here: 1.9%)". */
function measuredHere(prompts, style) {
    const tested = prompts.filter(({ selftest }) => selftest !== null);
    const share = ({ selftest }) => `${((selftest?.falseAlarms ?? 0) * 100).toFixed(1)}%`;
    const [only] = tested;
    if (only === undefined)
        return "";
    if (prompts.length === 1)
        return ` (measured here: ${share(only)})`;
    const each = listSome(tested, 3, (prompt) => `${share(prompt)} for ${style.name(prompt.name)}`);
    return ` (measured here: ${each})`;
}
function scaleNote({ scale }, style) {
    const end = (value) => (Number.isInteger(value) ? String(value) : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(value));
    const what = scale.metric === "rubric" ? "Scores run" : `${style.name(scale.metric)} runs`;
    return `${what} from ${end(scale.low)} to ${end(scale.high)}; ± is the 90% interval of that row alone.`;
}
const UNCLEAR_NOTE = "Unclear: nothing found, but too few cases to rule a loss out.";


/***/ })

};
