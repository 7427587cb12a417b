export const id = 658;
export const ids = [658];
export const modules = {

/***/ 658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCommand: () => (/* binding */ explainCommand)
});

// EXTERNAL MODULE: ./build/js/all-cases.js
var all_cases = __webpack_require__(79129);
// EXTERNAL MODULE: ./build/js/compare/compare.js + 1 modules
var compare = __webpack_require__(51485);
// EXTERNAL MODULE: ./build/js/compare/look.js + 1 modules
var look = __webpack_require__(58240);
// EXTERNAL MODULE: ./build/js/compare/measures.js
var measures = __webpack_require__(19513);
// EXTERNAL MODULE: ./build/js/compare/one-look.js
var one_look = __webpack_require__(25844);
// EXTERNAL MODULE: ./build/js/compare/recheck.js
var recheck = __webpack_require__(10141);
// EXTERNAL MODULE: ./build/js/compare/tarone-holm.js
var tarone_holm = __webpack_require__(66280);
// EXTERNAL MODULE: ./build/js/compare/thresholds.js
var thresholds = __webpack_require__(4412);
;// CONCATENATED MODULE: ./build/js/compare/recheck-explanation.js



/** The recheck's part of a unit's way; null where nothing of it was rechecked. */
function explainedRecheck(recheck, { unit, members }, prompts) {
    if (recheck === null || !recheck.hypotheses.some((of) => of.unit === unit))
        return null;
    const level = thresholds/* LEVELS */.A_.recheck / prompts;
    const steps = (0,tarone_holm/* stepDown */.v)(recheck.hypotheses.map(({ p }) => ({ p, pMin: 0 })), level);
    const tests = recheck.hypotheses.flatMap((of, index) => {
        if (of.unit !== unit)
            return [];
        const { kind, metric, p, effect, stands } = of;
        const failed = kind === "check" || kind === "judge" ? failedIn(kind, members) : null;
        const needed = steps[index].level;
        return [{ kind, metric: metric ?? null, p, needed, effect, stands, failed }];
    });
    return {
        level,
        hypotheses: recheck.hypotheses.length,
        positionEffect: recheck.positionEffect,
        answers: members.reduce((sum, { fresh = [] }) => sum + fresh.length, 0),
        tests,
    };
}
function failedIn(kind, members) {
    // A case without one of the sides takes no part in the test.
    const tables = (0,recheck/* freshTables */.iF)(kind, members).filter((of) => of.production > 0 && of.candidate > 0);
    const total = (of) => tables.reduce((sum, table) => sum + of(table), 0);
    return {
        production: [total((of) => of.productionFailed), total((of) => of.production)],
        candidate: [total((of) => of.candidateFailed), total((of) => of.candidate)],
    };
}

// EXTERNAL MODULE: ./build/js/compare/ruled-out.js
var ruled_out = __webpack_require__(55481);
// EXTERNAL MODULE: ./build/js/compare/sign-flip.js
var sign_flip = __webpack_require__(98525);
// EXTERNAL MODULE: ./build/js/compare/units.js
var units = __webpack_require__(21801);
;// CONCATENATED MODULE: ./build/js/compare/explanation.js










/** Runs the comparison again and keeps what it does on the way: nothing is tested here that it does not test. */
function explained(request) {
    const comparison = (0,compare/* compare */.U)(request);
    const cases = (0,units/* inCaseOrder */.gK)(request.cases);
    const all = (0,measures/* measuresOf */.d6)(cases, request.metrics);
    const looked = (0,look/* lookedAt */.O)(cases, all, request);
    const level = levelOf(request, looked);
    const scored = all.d.some((d) => d !== null);
    const scores = scoreFacts(cases, looked, { request, all });
    const check = failureFacts("check", cases, looked, level);
    const judge = failureFacts("judge", cases, looked, level);
    return comparison.units.map((unit, index) => {
        const harm = looked.units[index];
        const members = harm.unit.members.map((at) => cases[at]);
        const { members: pairs, score } = scores[index];
        const { unit: name } = unit;
        return {
            unit,
            level,
            prompts: request.prompts,
            members: pairs,
            score,
            check: check[index],
            judge: judge[index],
            closedMetrics: unit.metrics
                .map(({ metric }) => metric)
                .filter((metric) => !looked.families.open({ kind: "metric", unit: name, metric })),
            hints: looked.hints.filter((of) => of.unit === name),
            recheck: explainedRecheck(comparison.recheck, { unit: name, members }, request.prompts),
            doubts: (0,ruled_out/* doubtsOf */.P)(harm, { scored, pairs: unit.pairs }, request.thresholds(name)),
        };
    });
}
/** Of the look that decided, in each family. */
function levelOf({ method, prompts }, { hints, families }) {
    if (method === "one look")
        return (0,one_look/* oneLookLevel */.m)(families, prompts);
    const screened = method === "screen+recheck" && hints.length === 0;
    return (screened ? thresholds/* LEVELS */.A_.screen : thresholds/* LEVELS */.A_.flag) / prompts;
}
/** By unit: its members' pairs, and what its score rests on; null where it has none. */
function scoreFacts(cases, { units, families, hints, confirmPlan }, { request, all }) {
    const rows = [...families.score, ...families.metric.flat()];
    const { p } = (0,sign_flip/* signFlipOfEligible */.Rp)(rows, request.seed);
    const eligible = rows.filter(isEligible);
    const flipped = cases.filter((_, at) => eligible.some((row) => (row[at] ?? 0) !== 0)).length;
    const exact = flipped <= sign_flip/* MAX_EXACT_CASES */.L_;
    const together = { family: eligible.length, patterns: exact ? 2 ** flipped : sign_flip/* DRAWS */.oZ, exact };
    const isScreen = request.method === "screen+recheck";
    const first = isScreen ? (0,measures/* measuresOf */.d6)(cases.map(firstPair)) : all;
    return units.map(({ unit: { name, members }, score }, index) => {
        const row = families.score[index];
        const closed = !families.open({ kind: "score", unit: name });
        // What the screen did not hint at is tested on the first samples only.
        const firstOnly = isScreen && (hints.length === 0 || confirmPlan.size > 0 || closed);
        const values = row.filter((d) => d !== null);
        const sum = sumOf(values);
        const squares = sumOf(values.map((d) => d ** 2));
        return {
            members: members.map((at) => {
                const { id, runs } = firstOnly ? firstPair(cases[at]) : cases[at];
                return { id, pairs: runs.map(({ x, s }) => ({ x, s })), d: row[at] ?? null };
            }),
            score: score && {
                positionEffect: (firstOnly ? first : all).positionEffect,
                sum,
                squares,
                z: squares === 0 ? 0 : sum / Math.sqrt(squares),
                p: p[index],
                tested: isEligible(row),
                closed,
                ...together,
            },
        };
    });
}
const firstPair = (of) => ({ ...of, runs: of.runs.slice(0, 1) });
const sumOf = (values) => values.reduce((sum, of) => sum + of, 0);
const isEligible = (row) => row.filter((d) => d !== null).length >= thresholds/* MIN_CASES */.B2;
/** By unit; null where it has no such endpoint. */
function failureFacts(kind, cases, { units, families }, level) {
    // Both endpoints are one family, tested in this order.
    const tests = [...units.map(({ check }) => check), ...units.map(({ judge }) => judge)];
    const steps = (0,tarone_holm/* stepDown */.v)(tests.map((test) => test ?? { p: 1, pMin: 1 }), level).slice(kind === "check" ? 0 : units.length);
    return units.map(({ unit: { name, members }, [kind]: harm }, index) => {
        const tables = families[kind]?.[index];
        if (harm === null || tables === undefined)
            return null;
        const { level: needed } = steps[index];
        return {
            rows: tables.flatMap((table, at) => {
                const { productionFailed, production, candidateFailed, candidate } = table;
                if (productionFailed + candidateFailed === 0)
                    return [];
                const { id } = cases[members[at]];
                return [
                    {
                        id,
                        production: [productionFailed, production],
                        candidate: [candidateFailed, candidate],
                    },
                ];
            }),
            cases: harm.cases,
            pMin: harm.pMin,
            needed,
            divisor: Math.round(level / needed),
            closed: !families.open({ kind, unit: name }),
        };
    });
}

// EXTERNAL MODULE: ./build/js/text/by-code-point.js
var by_code_point = __webpack_require__(47666);
;// CONCATENATED MODULE: ./build/js/decide/retraced.js


/** Runs the comparison of a written verdict once more; what was measured is taken from the verdict alone. */
function retraced(prompt) {
    const { evidence, units: stated, recheck, confirmed } = prompt;
    if (evidence === null)
        return { units: [], agrees: stated.length === 0 };
    const units = explainedAgain(evidence, thresholdsOf(stated));
    const tests = units.flatMap(({ unit, recheck: own }) => (own?.tests ?? []).map(({ kind, metric, p, effect, stands }) => ({
        kind,
        unit: unit.unit,
        metric,
        p,
        effect: effect ?? 0,
        stands,
    })));
    const agrees = states(stated, units.map(({ unit }) => figuresOf(unit))) &&
        states(byName(recheck ?? []), byName(tests)) &&
        states([...confirmed].toSorted(by_code_point/* byCodePoint */.H), hintedUnits(units).toSorted(by_code_point/* byCodePoint */.H)) &&
        stated.every(isRedAsFound) &&
        endsAsFound(prompt);
    return { units, agrees };
}
/**
 * In the verdict's order of cases. A case of a holdout slice has lost its id there, which would move it, and with it
 * every draw behind it: so the order itself stands in for the ids, and no two of them can be equal.
 */
function explainedAgain({ cases, ...evidence }, thresholds) {
    const digits = String(cases.length).length;
    const keyOf = (index) => String(index).padStart(digits, "0");
    const keyed = cases.map((of, index) => ({ ...of, id: keyOf(index) }));
    const idOf = (key) => cases[Number(key)].id;
    const named = (of) => ({ ...of, id: idOf(of.id) });
    const request = { ...evidence, cases: keyed, thresholds };
    return explained(request).map((unit) => ({
        ...unit,
        members: unit.members.map(named),
        check: unit.check && { ...unit.check, rows: unit.check.rows.map(named) },
        judge: unit.judge && { ...unit.judge, rows: unit.judge.rows.map(named) },
    }));
}
/** The limits as the verdict states them; a unit that it lacks cannot agree, whatever its limits. */
function thresholdsOf(units) {
    const named = new Map(units.map((unit) => [unit.unit, unit]));
    return (name, metric) => {
        const unit = named.get(name);
        const own = unit?.metrics.find((of) => of.metric === metric);
        const limits = unit?.thresholds ?? NO_LIMITS;
        return own === undefined
            ? limits
            : { ...limits, minScoreDrop: own.minEffect, scoreMargin: own.margin };
    };
}
const NO_LIMITS = { minScoreDrop: 0, minFailureExcess: 0, scoreMargin: 0, failureMargin: 0 };
/** What of a unit's verdict follows from the evidence and the limits. */
function figuresOf(of) {
    const failures = (side) => side && {
        baseline: side.productionRate,
        candidate: side.candidateRate,
        excess: side.excess,
        upper: side.upper,
        p: side.p,
        found: side.found,
    };
    return {
        unit: of.unit,
        cases: of.cases,
        result: of.result,
        notStanding: of.flaggedButNotStanding,
        score: of.score && {
            mean: of.score.mean,
            interval: of.score.interval90,
            measured: of.n,
            p: of.score.adjusted,
            found: of.score.found,
        },
        check: failures(of.check),
        judge: failures(of.judge),
        metrics: of.metrics.map(({ metric, mean, interval90, n, adjusted, found, result }) => ({
            metric,
            mean,
            interval: interval90,
            measured: n,
            p: adjusted,
            found,
            result,
        })),
    };
}
/** Red is what is worse by something that gates; what gates, only the verdict knows. */
const isRedAsFound = ({ red, score, check, judge, metrics }) => red === [score, check, judge].some((of) => of?.found === "worse" && of.gates) &&
    metrics.every((of) => of.red === (of.result === "worse" && of.tier === "gate"));
/** Whether a measured prompt fails by what is red, and by nothing else. */
function endsAsFound({ outcome, units, floors, mustPassRed }) {
    if (outcome !== "pass" && outcome !== "fail")
        return true;
    const isRed = (of) => of.red;
    const red = units.some((unit) => unit.red || unit.metrics.some(isRed)) ||
        floors.some(isRed) ||
        mustPassRed.length > 0;
    return red === (outcome === "fail");
}
const hintedUnits = (units) => units.flatMap(({ unit, hints }) => (hints.length === 0 ? [] : [unit.unit]));
const byName = (tests) => tests.toSorted((a, b) => (0,by_code_point/* byCodePoint */.H)(nameOf(a), nameOf(b)));
const nameOf = ({ kind, unit, metric }) => JSON.stringify([kind, unit, metric]);
/** Further apart is another number; machines may differ in a logarithm's last digits. */
const NEAR = 1e-9;
/** Whether `stated` has every figure that is expected, numbers up to rounding; it may say more. */
function states(stated, expected) {
    if (typeof stated === "number" && typeof expected === "number") {
        const size = Math.max(1, Math.abs(stated), Math.abs(expected));
        return Math.abs(stated - expected) <= NEAR * size;
    }
    if (typeof stated !== "object" || typeof expected !== "object")
        return stated === expected;
    if (stated === null || expected === null)
        return stated === expected;
    if (Array.isArray(expected) && stated.length !== expected.length)
        return false;
    const said = new Map(Object.entries(stated));
    return Object.entries(expected).every(([key, value]) => states(said.get(key), value));
}

// EXTERNAL MODULE: ./build/js/report/check-lines.js
var check_lines = __webpack_require__(32827);
// EXTERNAL MODULE: ./build/js/report/numbers.js
var numbers = __webpack_require__(99155);
// EXTERNAL MODULE: ./build/js/report/style.js
var style = __webpack_require__(90084);
// EXTERNAL MODULE: ./build/js/report/words.js
var words = __webpack_require__(82076);
;// CONCATENATED MODULE: ./build/js/report/explain-words.js



/** How an explanation writes figures: finer than a comment, because a doubter recalculates. */
const kindWords = (kind, metric = null) => ({ score: "score", check: "failing checks", judge: "failing by the judge" })[kind] ??
    style/* plainStyle */.s.name(metric ?? kind);
/** A size: two decimals and four significant digits, `12.35`, `0.0125`; sums of rounding errors are none. */
function size(value) {
    const abs = Math.abs(value);
    if (abs < 1e-9)
        return "0.00";
    if (abs >= 10)
        return abs.toFixed(2);
    const short = String(Number(abs.toPrecision(4)));
    return /e|\.\d\d/.test(short) ? short : Number(short).toFixed(2);
}
/** A difference with its sign: `−0.3333`. */
function points(value) {
    const said = size(value);
    if (said === "0.00")
        return said;
    return value < 0 ? `−${said}` : `+${said}`;
}
/** A share of answers: `12.0 in 100`. */
const inHundred = (share) => `${(Math.abs(share) * 100).toFixed(1)} in 100`;
/** `12.0 more answers in 100`, `2.0 fewer answers in 100`, `no more answers`. */
function moreAnswers(excess) {
    const said = (Math.abs(excess) * 100).toFixed(1);
    if (said === "0.0")
        return "no more answers";
    return `${said} ${excess > 0 ? "more" : "fewer"} answers in 100`;
}
const SMALLEST = 1e-6;
/** Three significant digits: `p = 0.0123`. */
const probability = (p) => p < SMALLEST ? "p under 0.000001" : `p = ${level(p)}`;
/** A level as it was used, and how several prompts made it stricter: `0.0333 (0.1 over 3 prompts)`. */
const levelFor = (alpha, prompts) => prompts === 1
    ? level(alpha)
    : `${level(alpha)} (${level(alpha * prompts)} over ${(0,words/* counted */.hS)(prompts, "prompt")})`;
const level = (alpha) => String(Number(alpha.toPrecision(3)));
/** Failed of taken: `3 of 40`. */
const outOf = ([failed, of]) => `${(0,numbers/* count */.U9)(failed)} of ${(0,numbers/* count */.U9)(of)}`;

// EXTERNAL MODULE: ./build/js/report/unit-title.js
var unit_title = __webpack_require__(79696);
;// CONCATENATED MODULE: ./build/js/report/explain-case.js






/** One case: its pairs and answers in order, and what it weighs in each of its units. */
function explainCase(of, units, prompt) {
    const own = units.filter(({ members }) => members.some(({ id }) => id === of.id));
    const slices = of.slices.length === 0 ? "no slice" : (0,words/* listSome */.XT)(of.slices, 20, style/* plainStyle */.s.name);
    const fresh = of.fresh ?? [];
    return [
        `Case ${style/* plainStyle */.s.name(of.id)} of ${style/* plainStyle */.s.name(prompt.name)}, in ${slices}`,
        ...mustPassLines(of.id, prompt),
        ...shownChecks(of.id, prompt),
        "",
        "Pairs: a candidate answer beside a stored production answer (x: candidate − production, points)",
        ...of.runs.map((run, at) => `  ${at + 1}: ${pairWords(run)}`),
        `  Production's ${(0,words/* counted */.hS)(of.prodCheck.length, "stored answer")}: ${checkWords(of.prodCheck)}`,
        ...(fresh.length === 0
            ? []
            : [
                "",
                "New production answers beside the same candidate answers",
                ...fresh.map((pair, at) => `  ${at + 1}: ${freshWords(pair)}`),
            ]),
        "",
        "What it weighs (d: mean of its x, freed from the position effect)",
        ...own.map((unit) => `  ${weightLine(unit, of.id)}`),
    ];
}
function mustPassLines(id, prompt) {
    if (prompt.mustPassRed.includes(id)) {
        return [
            "It is a must-pass case, and red: four candidate answers fail, no new production answer does.",
        ];
    }
    if (prompt.mustPassFailingBoth.includes(id)) {
        return [
            "It is a must-pass case that fails, and production's new answers fail it too: not red.",
        ];
    }
    const shown = prompt.cases.find((of) => of.id === id);
    return shown?.mustPass === true
        ? ["It is a must-pass case, and not red: not all of its first four candidate answers fail."]
        : [];
}
/** What its checks say of the answer that the reports show. */
function shownChecks(id, prompt) {
    const shown = prompt.cases.find((of) => of.id === id);
    const lines = shown === undefined ? [] : (0,check_lines/* checkLines */.W)(shown, style/* plainStyle */.s.name, style/* plainStyle */.s.sentence);
    return lines.length === 0
        ? []
        : ["", "Checks of the candidate answer that is shown", ...lines.map((line) => `  ${line}`)];
}
function pairWords(run) {
    return [
        judgedWords(run, run.unjudged === true),
        ...failWords("the candidate", run.check, run.judgeC),
        ...failWords("production", null, run.judgeP),
    ].join("; ");
}
function freshWords(pair) {
    return [
        judgedWords(pair, false),
        ...failWords("production", pair.checkP, pair.judgeP),
        ...failWords("the candidate", null, pair.judgeC),
    ].join("; ");
}
function judgedWords({ x, s }, unjudged) {
    if (unjudged)
        return "not judged, only checked";
    if (x === null)
        return s === 0 ? "not judged" : "the judgement is missing";
    if (s === 0)
        return x === 0 ? "equal answers, not judged" : `x ${points(x)}`;
    return `x ${points(x)}, the judge saw the candidate ${s === 1 ? "1st" : "2nd"}`;
}
/** `the candidate fails its checks and by the judge`, `production passes its checks`. */
function failWords(side, check, judge) {
    const failing = [
        ...(check === 1 ? ["its checks"] : []),
        ...(judge === 1 ? ["by the judge"] : []),
    ];
    return [
        ...(failing.length === 0 ? [] : [`${side} fails ${(0,words/* list */.p_)(failing)}`]),
        ...(check === 0 ? [`${side} passes its checks`] : []),
    ];
}
/** `no checks`, `none fails its checks`, `2 and 5 fail their checks`. */
function checkWords(bits) {
    if (bits.every((bit) => bit === null))
        return "no checks";
    const places = (wanted) => bits.flatMap((bit, at) => (bit === wanted ? [(0,numbers/* count */.U9)(at + 1)] : []));
    const failing = places(1);
    const missing = places(null);
    const said = failing.length === 0
        ? "none fails its checks"
        : `${(0,words/* listSome */.XT)(failing, 20, (of) => of)} ${failing.length === 1 ? "fails its" : "fail their"} checks`;
    return missing.length === 0 ? said : `${said}, ${(0,numbers/* count */.U9)(missing.length)} missing`;
}
function weightLine({ unit, members, check, judge }, id) {
    const failing = [check, judge].flatMap((facts, at) => {
        const row = facts?.rows.find((of) => of.id === id);
        if (row === undefined)
            return [];
        const by = kindWords(at === 0 ? "check" : "judge");
        const sides = `production ${outOf(row.production)}, candidate ${outOf(row.candidate)}`;
        return [`${by}: ${sides}, one of ${(0,words/* counted */.hS)(facts.cases, "case")}`];
    });
    return `${(0,unit_title/* unitTitle */.x)(unit.unit, style/* plainStyle */.s)}: ${[scoreWeight({ unit, members }, id), ...failing].join("; ")}.`;
}
function scoreWeight({ unit, members }, id) {
    const d = members.find((of) => of.id === id)?.d ?? null;
    if (d === null || unit.score === null)
        return "no score difference";
    const others = members.flatMap((of) => (of.id === id || of.d === null ? [] : [of.d]));
    if (others.length === 0)
        return `d ${points(d)}, and no other case has one`;
    const without = others.reduce((sum, of) => sum + of, 0) / others.length;
    return `d ${points(d)}; the mean is ${points(unit.score.mean)}, ${points(without)} without it`;
}

// EXTERNAL MODULE: ./build/js/reason.js
var js_reason = __webpack_require__(49560);
;// CONCATENATED MODULE: ./build/js/report/explain-decision.js




const KINDS = ["score", "check", "judge"];
/** `worse by failing checks, and red`, `worse by score, does not gate (warn)`, `unclear`. */
function decisionOf(unit) {
    const { result, red, tier, mute } = unit;
    if (result === "better")
        return `better by ${(0,words/* list */.p_)(foundIn(unit, "better"))}`;
    if (result !== "worse")
        return result;
    const worse = `worse by ${(0,words/* list */.p_)(foundIn(unit, "worse"))}`;
    if (red)
        return `${worse}, and red`;
    if (mute !== null)
        return `${worse}, muted to ${style/* plainStyle */.s.name(mute.until)} by ${style/* plainStyle */.s.sentence(mute.owner)}`;
    return `${worse}, does not gate${tier === "gate" ? "" : ` (${tier})`}`;
}
const foundIn = (unit, found) => KINDS.filter((kind) => unit[kind]?.found === found).map((kind) => kindWords(kind));
/** Why a unit is called what it is called. */
function explainDecision({ recheck, doubts }, unit) {
    const { scoreMargin, failureMargin } = unit.thresholds;
    const limits = `the margins are ${size(scoreMargin)} points and ${inHundred(failureMargin)} answers`;
    const muted = unit.mute === null ? [] : [`Muted because ${style/* plainStyle */.s.sentence(unit.mute.reason)}.`];
    return [`${decisionOf(unit)}: ${why()}.`, ...muted];
    function why() {
        switch (unit.result) {
            case "worse":
                return recheck === null
                    ? "production could not be asked again, so what this look found counts"
                    : "what the first look flagged stands against new production answers";
            case "better":
                return "the same tests with the sides exchanged find a gain; shown, never gating";
            case "not worse":
                return `nothing was found, and a loss beyond the margins is ruled out: every 95% bound is inside (${limits})`;
            case "unclear":
                if (unit.notStanding) {
                    return "it looked worse than stored answers, and not than answers made in this run: production itself has probably moved";
                }
                return `nothing was found, but a loss beyond the margins is not ruled out: ${(0,words/* list */.p_)(doubts.map(doubtWords))} (${limits})`;
        }
    }
}
function doubtWords(doubt) {
    switch (doubt.kind) {
        case "few cases":
            return `${(0,words/* counted */.hS)(doubt.measured, "case")} measured, ${(0,numbers/* count */.U9)(doubt.needed)} are needed`;
        case "missing":
            return `${(0,numbers/* count */.U9)(doubt.missing)} of ${(0,words/* counted */.hS)(doubt.planned, "planned pair")} are missing, more than a tenth`;
        case "score":
            return doubt.lower === null
                ? "one case gives no bound of the score"
                : `the score's lower bound ${points(doubt.lower)} is not above −${size(doubt.margin)}`;
        case "check":
        case "judge":
            return `${kindWords(doubt.kind)} may have risen by ${inHundred(doubt.upper)}, more than ${inHundred(doubt.margin)}`;
    }
}

// EXTERNAL MODULE: ./build/js/report/metrics.js
var metrics = __webpack_require__(73788);
;// CONCATENATED MODULE: ./build/js/report/explain-metrics.js





/** Further metrics of a unit, a line each: compared like the score, and in its family. */
const explainMetrics = (facts, { metrics }) => metrics.map((metric) => metricLine(metric, facts));
function metricLine(metric, { closedMetrics, unit, level: alpha }) {
    const { metric: name, measured, p, minEffect, margin, better } = metric;
    const z = unit.metrics.find((of) => of.metric === name)?.z ?? 0;
    const limit = closedMetrics.includes(name)
        ? "the screen did not hint at it, so it cannot be found worse any more"
        : `${level(alpha)} or less is asked for`;
    const test = measured < 8
        ? "fewer than 8 cases are not tested"
        : `z ${points(z)} (negative is harm), ${probability(p)} in the scores' family, ${limit}`;
    return `${style/* plainStyle */.s.name(name)}: ${(0,metrics/* metricCell */.nT)(metric, style/* plainStyle */.s)} over ${(0,words/* counted */.hS)(measured, "case")} (candidate − production, ${better} is better); ${test}; smallest effect ${inUnit(minEffect, metric)}, margin ${inUnit(margin, metric)}: ${metricDecision(metric)}.`;
}
function inUnit(value, { unit }) {
    if (unit === "usd")
        return `$${size(value)}`;
    return unit === "share" ? size(value) : `${size(value)} ${unit}`;
}
/** `worse, and red`, `worse, does not gate (warn)`, `unclear`. */
function metricDecision({ result, red, tier }) {
    if (result !== "worse")
        return result;
    return red ? "worse, and red" : `worse, does not gate (${tier})`;
}
/** What policy wants the candidate to reach, whatever production does. */
function explainFloor(floor) {
    const { metric, min, mean, upper, red, measured, owner, reason } = floor;
    const value = (number) => (metric === "checks" ? (0,numbers/* rate */.TS)(number) : size(number));
    const reached = mean === null
        ? "nothing was measured"
        : `the candidate reaches ${value(mean)} over ${(0,words/* counted */.hS)(measured, "case")}`;
    const bound = upper === null
        ? "too few cases for an upper bound, so it cannot be red"
        : `its upper 95% bound is ${value(upper)}, ${upper < min - 1e-9 ? "below the floor" : "not below the floor"}`;
    const end = red ? "red" : upper !== null && upper < min - 1e-9 ? "does not gate" : "not red";
    return `${style/* plainStyle */.s.name(metric)}: ${value(min)} is the least that ${style/* plainStyle */.s.sentence(owner)} accepts (${style/* plainStyle */.s.sentence(reason)}); ${reached}; ${bound}: ${end}.`;
}

// EXTERNAL MODULE: ./build/js/report/standards.js
var standards = __webpack_require__(83479);
;// CONCATENATED MODULE: ./build/js/report/explain-prompt.js








/** A run that compared no prompt: its outcome and why. */
function explainRun({ outcome, reason, detail, problems }) {
    const why = reason === null ? ": no prompt was compared." : `, ${because(reason, detail)}`;
    return [
        `The run: ${words/* outcomeWords */.wX[outcome].toLowerCase()}${why}`,
        ...problems.slice(0, 20).map(({ file, line, message }) => {
            const place = line === null ? style/* plainStyle */.s.name(file) : `${style/* plainStyle */.s.name(file)}:${line}`;
            return `  ${place}: ${style/* plainStyle */.s.said(message)}`;
        }),
    ];
}
/** A prompt's decision and a line a unit: where to look further. */
function explainPrompt(prompt) {
    const { units, floors, absolute } = prompt;
    return [
        promptDecision(prompt),
        ...(prompt.reason === null ? [] : [`  Next: ${style/* plainStyle */.s.own(js_reason/* reasons */.Ot[prompt.reason].next)}`]),
        ...units.flatMap((unit) => [
            `  ${(0,unit_title/* unitTitle */.x)(unit.unit, style/* plainStyle */.s)}: ${decisionOf(unit)}${figures(unit)}`,
            ...unit.metrics
                .filter(({ result }) => result === "worse" || result === "better")
                .map((of) => `    ${style/* plainStyle */.s.name(of.metric)}: ${metricDecision(of)}`),
        ]),
        ...floors.map(({ metric, unit, red }) => `  Floor of ${style/* plainStyle */.s.name(metric)} in ${(0,unit_title/* unitTitle */.x)(unit, style/* plainStyle */.s)}: ${red ? "red" : "not red"}`),
        ...(absolute?.standards ?? []).map(standardLine),
    ];
}
/** `support/answer: fail, decided by law.` */
function promptDecision(prompt) {
    const { name, outcome, reason, detail } = prompt;
    const title = `${style/* plainStyle */.s.name(name)}: ${words/* outcomeWords */.wX[outcome].toLowerCase()}`;
    if (reason !== null)
        return `${title}, ${because(reason, detail)}`;
    if (outcome === "not_applicable")
        return `${title}: nothing had to be measured.`;
    const causes = causesOf(prompt);
    return causes.length === 0
        ? `${title}: nothing that gates is red.`
        : `${title}, decided by ${(0,words/* listSome */.XT)(causes, 5, (of) => of)}.`;
}
function because(reason, detail) {
    const more = detail === null ? "" : `: ${style/* plainStyle */.s.said(detail)}`;
    return `because ${style/* plainStyle */.s.own(js_reason/* reasons */.Ot[reason].title)}${more}.`;
}
function causesOf({ units, floors, mustPassRed, absolute }) {
    return [
        ...units.filter(({ red }) => red).map(({ unit }) => (0,unit_title/* unitTitle */.x)(unit, style/* plainStyle */.s)),
        ...units.flatMap(({ unit, metrics }) => metrics
            .filter(({ red }) => red)
            .map(({ metric }) => `${style/* plainStyle */.s.name(metric)} in ${(0,unit_title/* unitTitle */.x)(unit, style/* plainStyle */.s)}`)),
        ...floors
            .filter(({ red }) => red)
            .map(({ metric, unit }) => `the floor of ${style/* plainStyle */.s.name(metric)} in ${(0,unit_title/* unitTitle */.x)(unit, style/* plainStyle */.s)}`),
        ...mustPassRed.map((id) => `the must-pass case ${style/* plainStyle */.s.name(id)}`),
        ...(absolute?.standards ?? [])
            .filter(standards/* isRedStandard */.LD)
            .map(({ what }) => `the minimum of ${style/* plainStyle */.s.name(what)}`),
    ];
}
function figures({ score, check, judge, cases }) {
    const parts = [
        (0,words/* counted */.hS)(cases, "case"),
        ...(score === null ? [] : [`score ${(0,numbers/* change */.Zg)(score.mean)} points`]),
        ...(check === null
            ? []
            : [`failing checks ${(0,numbers/* rate */.TS)(check.baseline)} → ${(0,numbers/* rate */.TS)(check.candidate)}`]),
        ...(judge === null
            ? []
            : [`failing by the judge ${(0,numbers/* rate */.TS)(judge.baseline)} → ${(0,numbers/* rate */.TS)(judge.candidate)}`]),
    ];
    return `; ${parts.join(", ")}`;
}
function standardLine({ kind, what, measured, min, met, gates, cases }) {
    const value = (number) => {
        if (kind === "checks" || kind === "check")
            return (0,numbers/* rate */.TS)(number);
        return kind === "grade" ? (0,numbers/* amount */.vj)(number) : `${(0,numbers/* amount */.vj)(number)} points`;
    };
    const result = met ? "met" : `not met${gates ? "" : ", does not gate"}`;
    return `  ${style/* plainStyle */.s.name(what)}: ${result}; ${value(measured)} over ${(0,words/* counted */.hS)(cases, "case")}, ${value(min)} is the least`;
}

;// CONCATENATED MODULE: ./build/js/report/explain-score.js





/** From the pairs to a unit's score: differences, position effect, z, p, and what p had to reach. */
function explainScore(facts, unit, units) {
    const { score, members } = facts;
    if (score === null || unit.score === null)
        return [];
    const { mean, interval, measured } = unit.score;
    const { minScoreDrop } = unit.thresholds;
    const bounds = interval === null
        ? ""
        : `, 90% interval ${points(interval.lower)} to ${points(interval.upper)}`;
    return [
        "x: a pair's difference, candidate − production in points, and whether the judge saw the candidate 1st or 2nd; d: the mean of a case's x, freed from what the judge gives to the answer that it sees first.",
        effectLine(score),
        ...lossFirst(members).slice(0, MOST_MEMBERS).map(memberLine),
        ...moreLine(members.length, "case"),
        `Mean of d: ${points(mean)} points over ${(0,words/* counted */.hS)(measured, "case")}${bounds}.`,
        ...testLines(score, facts, unit, units),
        `Smallest effect: a drop under ${size(minScoreDrop)} points is never red; here it ${reaches(-mean, minScoreDrop)}.`,
    ];
}
const MOST_MEMBERS = 20;
/** What stands for the rows that are not shown. */
const moreLine = (all, what) => all > MOST_MEMBERS
    ? [`… and ${(0,words/* counted */.hS)(all - MOST_MEMBERS, `more ${what}`)}; --json has them all.`]
    : [];
/** Whether a smallest effect is reached; a mean that equals it up to rounding counts as reaching it. */
const reaches = (value, least) => value >= least - 1e-9 ? "is reached" : "is not reached";
const lossFirst = (members) => members.toSorted((a, b) => (a.d ?? Infinity) - (b.d ?? Infinity) || 0);
function testLines(score, facts, unit, units) {
    const { sum, squares, z } = score;
    const sums = `Σd = ${points(sum)}, Σd² = ${size(squares)}`;
    const statistic = `${sums}; z = Σd / √Σd² = ${points(z)}: the sum of the differences over the root of the sum of their squares.`;
    if (squares === 0)
        return ["Every d is 0, so there is nothing to test: p = 1."];
    if (!score.tested) {
        return [statistic, "Fewer than 8 cases with a difference are not tested: p = 1."];
    }
    const patterns = score.exact
        ? `all ${(0,words/* counted */.hS)(score.patterns, "pattern")} of signs`
        : `${(0,numbers/* count */.U9)(score.patterns)} random patterns of signs and the one that was measured`;
    const alone = `Alone, ${probability(score.p)}: if the edit changed nothing, every d could as well have had the other sign; this is the share of ${patterns} that give a z as low.`;
    const others = score.family - 1;
    const together = others === 0
        ? `It is the only test of the scores, so p stays ${level(unit.score.p)}.`
        : `Adjusted for the ${(0,words/* counted */.hS)(others, "other test")} beside it (${besides(facts, units)}; step-down maxT: the share of patterns in which this test or one that shows less harm gives a z as low), ${probability(unit.score.p)}.`;
    return [statistic, alone, together, limitLine(score, facts)];
}
const limitLine = ({ closed }, { level: alpha, prompts }) => closed
    ? "The screen did not hint at it, so it is closed: it stays in the count of tests and cannot be found worse any more."
    : `It has to be ${levelFor(alpha, prompts)} or less.`;
/** The other tests of the family: units with eight differences or more, and further metrics. */
function besides({ unit }, units) {
    const scores = units.flatMap((of) => of.score !== null && of.score.measured >= 8 && of.unit !== unit.unit
        ? [(0,unit_title/* unitTitle */.x)(of.unit, style/* plainStyle */.s)]
        : []);
    const metrics = units.flatMap((of) => of.metrics
        .filter(({ measured }) => measured >= 8)
        .map(({ metric }) => `${style/* plainStyle */.s.name(metric)} in ${(0,unit_title/* unitTitle */.x)(of.unit, style/* plainStyle */.s)}`));
    return (0,words/* listSome */.XT)([...scores, ...metrics], 10, (of) => of);
}
function effectLine({ positionEffect: { value, pairs, interval95 } }) {
    if (pairs === 0)
        return "No pair has an order, so no position effect is taken out.";
    const seen = (0,words/* counted */.hS)(pairs, "pair that has an order", "pairs that have an order");
    if (value === 0 && interval95 === null) {
        return `No position effect is taken out of the ${seen}: too few, or too unequal in order, to tell one.`;
    }
    const bounds = interval95 === null
        ? ""
        : ` (95% interval ${points(interval95.lower)} to ${points(interval95.upper)})`;
    return `The answer shown ${value < 0 ? "second" : "first"} gains ${size(value)} points${bounds} over the ${seen}: that is taken out of each.`;
}
function memberLine({ id, pairs, d }) {
    const seen = counting(pairs.map(({ x, s }) => {
        if (x === null)
            return "missing";
        if (s === 0)
            return x === 0 ? "equal answers" : points(x);
        return `${points(x)} (${s === 1 ? "1st" : "2nd"})`;
    }));
    return `${style/* plainStyle */.s.name(id)}: x ${seen.join(", ")} → d ${d === null ? "missing" : points(d)}`;
}
/** `a, a, b` as `2 × a, b`. */
function counting(words) {
    const starts = words.flatMap((word, at) => (at > 0 && word === words[at - 1] ? [] : [at]));
    return starts.map((from, at) => {
        const times = (starts[at + 1] ?? words.length) - from;
        return times === 1 ? words[from] : `${times} × ${words[from]}`;
    });
}

;// CONCATENATED MODULE: ./build/js/report/explain-failures.js





/** From the tables of the cases in which anything fails to the exact p, and what it had to reach. */
function explainFailures(kind, facts, unit) {
    const tested = facts[kind];
    const stated = unit[kind];
    if (tested === null || stated === null)
        return [];
    const { rows, cases } = tested;
    const { baseline, candidate, excess, upper } = stated;
    const { minFailureExcess } = unit.thresholds;
    return [
        ...(rows.length === 0
            ? [
                `No answer of either side fails in the ${(0,words/* counted */.hS)(cases, "case")} that both were measured on.`,
            ]
            : [
                ...rows
                    .slice(0, MOST_MEMBERS)
                    .map((row) => `${style/* plainStyle */.s.name(row.id)}: production ${outOf(row.production)} fail, candidate ${outOf(row.candidate)}`),
                ...moreLine(rows.length, "case"),
                ...(cases > rows.length ? ["In every other case all answers of both sides pass."] : []),
            ]),
        `Rates, every case counted once: ${(0,numbers/* rate */.TS)(baseline)} → ${(0,numbers/* rate */.TS)(candidate)}, ${moreAnswers(excess)}; at most ${moreAnswers(upper)} (95%).`,
        ...(rows.length === 0 ? [] : explain_failures_testLines(tested, stated.p, levelFor(facts.level, facts.prompts))),
        `Smallest effect: a rise under ${inHundred(minFailureExcess)} is never red; here it ${reaches(excess, minFailureExcess)}.`,
    ];
}
function explain_failures_testLines({ pMin, needed, divisor, closed }, p, alpha) {
    const bar = `Tarone–Holm over all failing answers: the level ${alpha} over K = ${divisor}, as at most so many tests could reach it, is ${level(needed)}`;
    if (closed) {
        return [
            `The screen did not hint at it, so it is closed: it stays in the count of tests and cannot be found worse any more (p := 1). ${bar}.`,
        ];
    }
    const least = probability(pMin).replace("p = ", "").replace("p under", "under");
    return [
        `${probability(p)}: given how many answers of each case fail on both sides together, the chance that so many of them are the candidate's, or more, if the edit changed nothing (exact). Had all of them been the candidate's, p would be ${least}.`,
        `${bar}: p has to be that or less.`,
    ];
}

;// CONCATENATED MODULE: ./build/js/report/explain-recheck.js



/** What was measured once more, against production's new answers, and whether it stands. */
function explainRecheck({ recheck, unit, prompts }) {
    if (recheck === null)
        return [];
    const { answers, tests, positionEffect } = recheck;
    const cases = (0,words/* counted */.hS)(unit.cases, "case");
    const judged = tests.some(({ kind }) => kind !== "check");
    const order = judged
        ? ", each judged beside a candidate answer of the first look, in the opposite order"
        : "";
    const effect = positionEffect === 0 || !judged
        ? []
        : [`A position effect of ${points(positionEffect)} points is taken out of the new pairs.`];
    return [
        `${(0,words/* counted */.hS)(answers, "new production answer")} to ${cases}${order}.`,
        ...effect,
        ...tests.map(testLine),
        holmLine(recheck, prompts),
    ];
}
function testLine({ kind, metric, p, needed, effect, stands, failed }) {
    const name = kindWords(kind, metric);
    if (effect === null)
        return `${name}: nothing could be measured again, so it does not stand.`;
    const seen = failed === null
        ? `mean of d ${kind === "score" ? `${points(effect)} points` : points(effect)}`
        : `${outOf(failed.production)} new production answers fail, ${outOf(failed.candidate)} of the candidate's; every case counted once, ${moreAnswers(effect)}`;
    const reached = p <= needed ? "reached" : "not reached";
    const verdict = stands ? "it stands" : "it does not stand";
    const small = !stands && p <= needed ? ", but the smallest effect is not" : "";
    return `${name}: ${seen}; ${probability(p)} alone, ${level(needed)} or less is asked for: ${reached}${small}; ${verdict}.`;
}
function holmLine({ level: alpha, hypotheses }, prompts) {
    const whole = levelFor(alpha, prompts);
    if (hypotheses === 1)
        return `One test was flagged, so Holm's level is the whole ${whole}.`;
    return `Holm over ${(0,numbers/* count */.U9)(hypotheses)} flagged tests at ${whole}: the smallest p has to be ${level(alpha / hypotheses)} or less, the next ${level(alpha / (hypotheses - 1))}, and so on; the smallest effects hold again.`;
}

;// CONCATENATED MODULE: ./build/js/report/explain-screen.js



/** What the first answer of each case hinted at, and what was confirmed; nothing where no screen went ahead. */
function explainScreen({ hints, unit, level, prompts }, { evidence, confirmed, recheck }) {
    if (evidence?.method !== "screen+recheck")
        return [];
    if (hints.length > 0) {
        const what = (0,words/* listSome */.XT)(hints, 5, ({ kind, metric }) => kindWords(kind, metric ?? null));
        const answers = `all ${(0,numbers/* count */.U9)(evidence.samples)} answers of the ${(0,words/* counted */.hS)(unit.cases, "case")}`;
        return [
            `The first answer of each case hinted at harm by ${what}, so ${answers} were taken, and what was hinted at was tested on all of them at ${levelFor(level, prompts)}.`,
        ];
    }
    if (confirmed.length > 0) {
        return [
            "The first answer of each case gave no hint of harm here, only elsewhere: what follows rests on first answers, and is closed.",
        ];
    }
    return [
        recheck === null
            ? "The first answer of each case gave no hint of harm anywhere, so no more answers were taken."
            : `On the first answer of each case something was flagged at once, at the strict level ${levelFor(level, prompts)}: that went to the recheck, and no hint was followed.`,
    ];
}

;// CONCATENATED MODULE: ./build/js/report/explain-unit.js










/** The way to a unit's result in plain words, each figure with what it is; a line a step. */
function explainUnit(facts, prompt) {
    const unit = prompt.units.find((of) => of.unit === facts.unit.unit);
    if (unit === undefined)
        return [];
    const { members } = facts;
    const floors = prompt.floors.filter((of) => of.unit === unit.unit);
    return [
        `${(0,unit_title/* unitTitle */.x)(unit.unit, style/* plainStyle */.s)} in ${style/* plainStyle */.s.name(prompt.name)}: ${decisionOf(unit)}`,
        ...section("Members", [
            `${(0,words/* counted */.hS)(members.length, "case")}: ${(0,words/* listSome */.XT)(members, 20, ({ id }) => style/* plainStyle */.s.name(id))}.`,
        ]),
        ...section("Screen", explainScreen(facts, prompt)),
        ...section("Score", explainScore(facts, unit, prompt.units)),
        ...section("Failing checks", explainFailures("check", facts, unit)),
        ...section("Failing by the judge", explainFailures("judge", facts, unit)),
        ...section("Further metrics", explainMetrics(facts, unit)),
        ...section("Recheck", explainRecheck(facts)),
        ...section("Floors", floors.map(explainFloor)),
        ...section("Decision", [...explainDecision(facts, unit), promptDecision(prompt)]),
    ];
}
const section = (title, lines) => lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];

// EXTERNAL MODULE: ./build/js/report/escape/log.js
var log = __webpack_require__(8379);
// EXTERNAL MODULE: ./build/js/report/json.js
var json = __webpack_require__(74291);
// EXTERNAL MODULE: ./build/js/unknown-name.js
var unknown_name = __webpack_require__(14718);
// EXTERNAL MODULE: ./build/js/usage-error.js
var usage_error = __webpack_require__(50854);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/verdict.js + 3 modules
var verdict = __webpack_require__(56740);
;// CONCATENATED MODULE: ./build/js/commands/verdict-file.js





/** A run of ten thousand cases fills some ten megabytes. */
const MOST_BYTES = 64 * 2 ** 20;
/** The verdict in a file that anybody may have written; what is none is a UsageError of one sentence. */
async function readVerdict(cwd, path) {
    const refuse = (why) => {
        // The message may quote the file, and has to stay one line.
        throw new usage_error/* UsageError */.e((0,log.logLine)(`${path}: ${why}; name the verdict.json of a run with --verdict`));
    };
    const unreadable = (error) => refuse(`cannot be read (${error.code ?? error.message})`);
    const absolute = (0,external_node_path_.resolve)(cwd, path);
    const about = await (0,promises_.stat)(absolute).catch(unreadable);
    if (!about.isFile())
        refuse("is no file");
    if (about.size > MOST_BYTES)
        refuse("is too large for a verdict");
    const json = parsed(await (0,promises_.readFile)(absolute, "utf8").catch(unreadable));
    const read = verdict/* verdictSchema */.$.safeParse(json);
    if (read.success)
        return read.data;
    const schema = schemaOf(json);
    if (schema !== null && schema !== OWN_SCHEMA) {
        return refuse(`is of the schema \`${schema.slice(0, 60)}\`, and this version reads \`${OWN_SCHEMA}\``);
    }
    const place = read.error.issues[0]?.path.join(".") ?? "";
    return refuse(`is no verdict of this version${place === "" ? "" : ` at ${place.slice(0, 200)}`}`);
}
const OWN_SCHEMA = verdict/* verdictSchema */.$.shape.schema.value;
function schemaOf(json) {
    if (typeof json !== "object" || json === null || !("schema" in json))
        return null;
    return typeof json.schema === "string" ? json.schema : null;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/js/commands/explain.js











/** `evenhand explain`: from a verdict.json alone, the way to its decision, to a slice's or to a case's. */
async function explainCommand(options, around) {
    const verdict = await readVerdict(around.cwd, options.verdict);
    const told = (0,unknown_name/* chosenPrompts */.Y)(verdict.prompts, options.prompt ?? null, VERDICT).map((prompt) => {
        const again = retraced(prompt);
        if (!areFinite(again.units)) {
            throw new usage_error/* UsageError */.e(`${options.verdict}: holds numbers that no measurement gives`);
        }
        return { prompt, ...again };
    });
    const aims = aimsOf(told, options.target ?? null);
    const doubtful = told.filter(({ agrees }) => !agrees);
    if (options.json) {
        around.stdout.write((0,json/* visibleJson */.$m)(aims.map(jsonOf)));
    }
    else {
        const warnings = doubtful.map(({ prompt }) => `The figures of ${style/* plainStyle */.s.name(prompt.name)} cannot be had again from its evidence: another version of Evenhand wrote this file, or it was edited.`);
        const blocks = aims.length === 0 ? [explainRun(verdict)] : aims.map(textOf);
        const lines = blocks.flatMap((block, index) => (index === 0 ? block : ["", ...block]));
        around.stdout.write(`${[...warnings, ...lines].map(log.logLine).join("\n")}\n`);
    }
    return doubtful.length > 0 ? 2 : 0;
}
const VERDICT = "the verdict";
/** One aim for every prompt that has the name, and for those of which only a reason can be told. */
function aimsOf(told, target) {
    if (target === null) {
        return told.map((of) => ({ told: of, target: null, unit: null, item: null }));
    }
    const units = told.flatMap(({ units: own }) => own.map(({ unit }) => unit.unit));
    const ids = told.flatMap(({ prompt }) => (prompt.evidence?.cases ?? []).map(({ id }) => id));
    const { kind, name } = wantedBy(target, new Set([...units, ...ids]));
    const aims = told.flatMap((of) => {
        const unit = kind === "case" ? undefined : of.units.find((own) => own.unit.unit === name);
        const item = kind === "slice" ? undefined : of.prompt.evidence?.cases.find(({ id }) => id === name);
        if (unit === undefined && item === undefined)
            return [];
        return [{ told: of, target: name, unit: unit ?? null, item: item ?? null }];
    });
    if (aims.length > 0)
        return aims;
    // Where nothing was compared, no name is known, and the reason is the whole answer.
    const empty = told.filter(({ units: own }) => own.length === 0);
    if (empty.length === told.length) {
        return empty.map((of) => ({ told: of, target: name, unit: null, item: null }));
    }
    const known = { any: [...units, ...ids], slice: units, case: ids }[kind];
    throw (0,unknown_name/* unknownName */.U)(VERDICT, kind === "any" ? "slice or case" : kind, name, known);
}
/** A name as it stands comes before what it could stand for. */
function wantedBy(target, known) {
    if (known.has(target))
        return { kind: "any", name: target };
    const [, kind, name] = /^(slice|case):(.*)$/s.exec(target) ?? [];
    if (kind === "slice" || kind === "case")
        return { kind, name: name ?? "" };
    const isAll = target === "overall" || target === "all";
    return { kind: "any", name: isAll ? all_cases/* ALL_CASES */.S : target };
}
function textOf({ told, target, unit, item }) {
    const { prompt, units } = told;
    if (unit !== null) {
        const also = item === null
            ? []
            : ["", `A case has this name too: evenhand explain "case:${style/* plainStyle */.s.name(item.id)}"`];
        return [...explainUnit(unit, prompt), ...also];
    }
    if (item !== null)
        return explainCase(item, units, prompt);
    if (target === null)
        return explainPrompt(prompt);
    return [
        promptDecision(prompt),
        `The verdict holds no evidence of it, so there is no way to ${style/* plainStyle */.s.name(target)} to tell.`,
    ];
}
function jsonOf({ told, target, unit, item }) {
    const { prompt, agrees, units } = told;
    const isOwn = ({ members }) => members.some(({ id }) => id === item?.id);
    const asked = unit !== null ? [unit] : item !== null ? units.filter(isOwn) : units;
    return {
        prompt: prompt.name,
        outcome: prompt.outcome,
        reason: prompt.reason,
        target,
        agrees,
        units: asked,
        case: unit === null ? item : null,
    };
}
/** Whether every number in it is one. */
const areFinite = (value) => typeof value === "number"
    ? Number.isFinite(value)
    : typeof value !== "object" || value === null || Object.values(value).every(areFinite);


/***/ }),

/***/ 14718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unknownName),
/* harmony export */   Y: () => (/* binding */ chosenPrompts)
/* harmony export */ });
/* harmony import */ var _report_escape_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8379);
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26014);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50854);



/** A name that a command was given and `where` does not have, with the nearest that it has. */
function unknownName(where, what, name, known) {
    const near = (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearlySaid */ .nZ)(name, known);
    const hint = near === null ? "" : `; ${near}`;
    // Names are anybody's, and the message has to stay one line.
    return new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e((0,_report_escape_log_js__WEBPACK_IMPORTED_MODULE_0__.logLine)(`${where} has no ${what} \`${name}\`${hint}`));
}
/** The prompts of a name, or all where none is asked for; an unknown name is a UsageError. */
function chosenPrompts(prompts, name, where) {
    if (name === null)
        return prompts;
    const found = prompts.filter((of) => of.name === name);
    if (found.length > 0)
        return found;
    const known = prompts.map((of) => of.name);
    throw unknownName(where, "prompt", name, known);
}


/***/ })

};
