export const id = 4324;
export const ids = [4324];
export const modules = {

/***/ 53320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TY: () => (/* binding */ reversed),
/* harmony export */   eW: () => (/* binding */ isTested),
/* harmony export */   iP: () => (/* binding */ confirmedFamilies),
/* harmony export */   m6: () => (/* binding */ familiesOf)
/* harmony export */ });
/* harmony import */ var _thresholds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4412);

/** Whether a row has enough differences to be tested. */
const isTested = (row) => row.filter((d) => d !== null).length >= _thresholds_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_CASES */ .B2;
/** Every hypothesis on the same look. */
function familiesOf(measures) {
    return familiesBy(measures, () => measures, () => true);
}
/** A confirmed screen: what was hinted at is tested on all samples, the rest keeps its first ones and is closed. */
function confirmedFamilies(first, all, isHinted) {
    return familiesBy(first, (hypothesis) => (isHinted(hypothesis) ? all : first), isHinted);
}
function familiesBy({ units, check, judge, metrics }, dataOf, open) {
    const failures = (kind) => units.map(({ name, members }) => {
        const tables = dataOf({ kind, unit: name })[kind];
        return members.map((member) => tables[member]);
    });
    return {
        units,
        metrics: metrics.map(({ name }) => name),
        score: units.map((unit) => rowOf(unit, dataOf({ kind: "score", unit: unit.name }).d)),
        metric: metrics.map(({ name: metric }, index) => units.map((unit) => {
            const data = dataOf({ kind: "metric", unit: unit.name, metric });
            return rowOf(unit, data.metrics[index].d);
        })),
        check: check && failures("check"),
        judge: judge && failures("judge"),
        open,
    };
}
function rowOf({ members }, d) {
    const row = d.map(() => null);
    for (const member of members)
        row[member] = d[member];
    return row;
}
/** Production and candidate exchanged, so that the tests for "worse" find what is better. */
function reversed(families) {
    const negated = (row) => row.map((d) => (d === null ? null : -d));
    const tables = (of) => of?.map((members) => members.map(exchanged)) ?? null;
    return {
        ...families,
        score: families.score.map(negated),
        metric: families.metric.map((rows) => rows.map(negated)),
        check: tables(families.check),
        judge: tables(families.judge),
    };
}
function exchanged(table) {
    return {
        productionFailed: table.candidateFailed,
        production: table.candidate,
        candidateFailed: table.productionFailed,
        candidate: table.production,
    };
}


/***/ }),

/***/ 34185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ drawBelow),
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
/** One of the whole numbers 0 … n−1, each as likely, from one number of the generator. */
const drawBelow = (n, next) => Math.floor((next() / 2 ** 32) * n);


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
/* harmony import */ var _families_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53320);
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
    const eligible = units.flatMap((row, unit) => ((0,_families_js__WEBPACK_IMPORTED_MODULE_0__/* .isTested */ .eW)(row) ? [unit] : []));
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
    let distribution = Float64Array.of(1);
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
    const result = new Float64Array(a.length + b.length - 1);
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
        next: "set the key and run again; in a workflow it is a secret. Runs from forks and Dependabot get none: a maintainer runs them from a branch of this repository, or the workflow runs on `pull_request_target`.",
    },
    unsafe_trigger: {
        whose: "owner",
        title: "a job with secrets has checked out the pull request's code",
        next: "take the checkout step out of the job on `pull_request_target`: Evenhand reads both versions without one.",
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
    deadline: {
        whose: "owner",
        title: "the run's time was over before it was measured",
        next: "re-run the check: only what is missing is paid for. Where it is over again, raise `timeout-minutes` or `concurrency`.",
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


/***/ })

};
