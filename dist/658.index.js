export const id = 658;
export const ids = [658];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

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
// EXTERNAL MODULE: ./build/js/compare/families.js
var compare_families = __webpack_require__(53320);
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
;// CONCATENATED MODULE: ./build/js/compare/explanation.js









/** Runs the comparison and keeps what it does on the way: nothing is tested here that it does not test. */
function explained(request) {
    const { comparison, cases, all, looked, scored } = (0,compare/* traced */.m)(request);
    const level = levelOf(request, looked);
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
    const tested = rows.filter(compare_families/* isTested */.eW);
    const flipped = cases.filter((_, at) => tested.some((row) => (row[at] ?? 0) !== 0)).length;
    const exact = flipped <= sign_flip/* MAX_EXACT_CASES */.L_;
    const together = { family: tested.length, patterns: exact ? 2 ** flipped : sign_flip/* DRAWS */.oZ, exact };
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
                tested: (0,compare_families/* isTested */.eW)(row),
                closed,
                ...together,
            },
        };
    });
}
const firstPair = (of) => ({ ...of, runs: of.runs.slice(0, 1) });
const sumOf = (values) => values.reduce((sum, of) => sum + of, 0);
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
// EXTERNAL MODULE: ./build/js/decide/figures.js
var figures = __webpack_require__(38930);
// EXTERNAL MODULE: ./build/js/decide/red.js
var red = __webpack_require__(79428);
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
    const agrees = states(stated, units.map(({ unit }) => (0,figures/* unitFigures */.a)(unit))) &&
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
/** Red is what is worse by something that gates; what gates, only the verdict knows. */
const isRedAsFound = (unit) => unit.red === (0,red/* isUnitRed */.M2)(unit) && unit.metrics.every((of) => of.red === (0,red/* isMetricRed */.gN)(of));
/** Whether a measured prompt fails by what is red, and by nothing else. */
const endsAsFound = (prompt) => (prompt.outcome !== "pass" && prompt.outcome !== "fail") ||
    (0,red/* hasRed */.Ch)(prompt) === (prompt.outcome === "fail");
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
const probability = (p) => p < SMALLEST ? `p ${bareProbability(p)}` : `p = ${bareProbability(p)}`;
/** The same within a sentence that names it: `0.0123`. */
const bareProbability = (p) => (p < SMALLEST ? "under 0.000001" : level(p));
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

// EXTERNAL MODULE: ./build/js/report/floors.js
var floors = __webpack_require__(72910);
// EXTERNAL MODULE: ./build/js/report/ranking.js
var ranking = __webpack_require__(2491);
// EXTERNAL MODULE: ./build/js/report/standards.js
var standards = __webpack_require__(83479);
// EXTERNAL MODULE: ./build/js/report/rollback.js
var rollback = __webpack_require__(45797);
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
            `  ${(0,unit_title/* unitTitle */.x)(unit.unit, style/* plainStyle */.s)}: ${decisionOf(unit)}${explain_prompt_figures(unit)}`,
            ...(0,metrics/* foundMetrics */.ol)(unit).map((of) => `    ${style/* plainStyle */.s.name(of.metric)}: ${metricDecision(of)}`),
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
    if ((0,rollback/* isRollback */.z1)(prompt))
        return `${title}: ${(0,rollback/* rollbackSentence */.QV)(prompt, style/* plainStyle */.s)}`;
    const causes = causesOf(prompt);
    return causes.length === 0
        ? `${title}: nothing that gates is red.`
        : `${title}, decided by ${(0,words/* listSome */.XT)(causes, 5, (of) => of)}.`;
}
function because(reason, detail) {
    const more = detail === null ? "" : `: ${style/* plainStyle */.s.said(detail)}`;
    return `because ${style/* plainStyle */.s.own(js_reason/* reasons */.Ot[reason].title)}${more}.`;
}
function causesOf(prompt) {
    const { units, mustPassRed, absolute } = prompt;
    return [
        ...units.filter(({ red }) => red).map(({ unit }) => (0,unit_title/* unitTitle */.x)(unit, style/* plainStyle */.s)),
        ...units.flatMap((of) => (0,ranking/* redMetrics */.RC)(of).map(({ metric }) => `${style/* plainStyle */.s.name(metric)} in ${(0,unit_title/* unitTitle */.x)(of.unit, style/* plainStyle */.s)}`)),
        ...(0,floors/* redFloors */.h3)(prompt).map(({ metric, unit }) => `the floor of ${style/* plainStyle */.s.name(metric)} in ${(0,unit_title/* unitTitle */.x)(unit, style/* plainStyle */.s)}`),
        ...mustPassRed.map((id) => `the must-pass case ${style/* plainStyle */.s.name(id)}`),
        ...(absolute?.standards ?? [])
            .filter(standards/* isRedStandard */.LD)
            .map(({ what }) => `the minimum of ${style/* plainStyle */.s.name(what)}`),
    ];
}
function explain_prompt_figures({ score, check, judge, cases }) {
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
    return [
        `${probability(p)}: given how many answers of each case fail on both sides together, the chance that so many of them are the candidate's, or more, if the edit changed nothing (exact). Had all of them been the candidate's, p would be ${bareProbability(pMin)}.`,
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
// EXTERNAL MODULE: ./build/js/verdict.js + 2 modules
var verdict = __webpack_require__(83168);
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

/***/ 28505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ average),
/* harmony export */   _m: () => (/* binding */ clopperPearsonUpper),
/* harmony export */   rF: () => (/* binding */ wilson),
/* harmony export */   xE: () => (/* binding */ tBound)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);

/**
 * Mean of independent case differences with one-sided t bounds, each at `confidence` (0.5–1): the two
 * together are the two-sided interval at 2·confidence − 1. Null with fewer than two values.
 */
function tBound(differences, confidence) {
    const n = differences.length;
    if (n < 2)
        return null;
    const mean = average(differences);
    let squares = 0;
    for (const d of differences)
        squares += (d - mean) ** 2;
    const half = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .tQuantile */ .YW)(confidence, n - 1) * Math.sqrt(squares / (n - 1) / n);
    return { mean, lower: mean - half, upper: mean + half };
}
/**
 * One-sided upper bound of a rate after `failures` of n (Clopper & Pearson 1934); 1 where all failed.
 * `failures` may be a sum of fractions, then the bound interpolates. Null with n < 1.
 */
function clopperPearsonUpper(failures, n, confidence) {
    if (n < 1)
        return null;
    // A sum of thirds or eighths that should be n may fall short of it by rounding.
    if (n - failures < 1e-9)
        return 1;
    return (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .betaQuantile */ .O9)(confidence, failures + 1, n - failures);
}
const Z_95 = 1.959964;
/**
 * Two-sided 95 % score interval of a proportion (E. B. Wilson, JASA 22, 1927, 209–212); within 0–1, and sound for
 * small n.
 */
function wilson(successes, n) {
    const rate = successes / n;
    const shrink = 1 + Z_95 ** 2 / n;
    const centre = (rate + Z_95 ** 2 / (2 * n)) / shrink;
    const half = (Z_95 / shrink) * Math.sqrt((rate * (1 - rate)) / n + Z_95 ** 2 / (4 * n ** 2));
    return { lower: Math.max(0, centre - half), upper: Math.min(1, centre + half) };
}
/** Mean of at least one value. */
function average(values) {
    let sum = 0;
    for (const value of values)
        sum += value;
    return sum / values.length;
}


/***/ }),

/***/ 51485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ compare),
  m: () => (/* binding */ traced)
});

// EXTERNAL MODULE: ./build/js/compare/families.js
var compare_families = __webpack_require__(53320);
// EXTERNAL MODULE: ./build/js/compare/harm.js
var harm = __webpack_require__(82786);
// EXTERNAL MODULE: ./build/js/compare/thresholds.js
var compare_thresholds = __webpack_require__(4412);
;// CONCATENATED MODULE: ./build/js/compare/better.js



const FAMILIES = 2;
/**
 * The tests for harm with the sides exchanged: a unit's `found` means better here. Shown, never gating,
 * so nothing is rechecked. Recheck pairs stay out: only harmed units have them.
 * The level is split over both families even where one has nothing to test: praise can afford to be slow.
 */
function improvements(families, settings) {
    const alpha = compare_thresholds/* LEVELS */.A_.better / FAMILIES / settings.prompts;
    return (0,harm/* findHarm */.C)((0,compare_families/* reversed */.TY)(families), { ...settings, alpha });
}

// EXTERNAL MODULE: ./build/js/compare/look.js + 1 modules
var look = __webpack_require__(58240);
// EXTERNAL MODULE: ./build/js/compare/measures.js
var measures = __webpack_require__(19513);
// EXTERNAL MODULE: ./build/js/compare/recheck.js
var recheck = __webpack_require__(10141);
// EXTERNAL MODULE: ./build/js/compare/ruled-out.js
var ruled_out = __webpack_require__(55481);
// EXTERNAL MODULE: ./build/js/compare/units.js
var units = __webpack_require__(21801);
;// CONCATENATED MODULE: ./build/js/compare/compare.js








/**
 * Evidence → what is worse, better, not worse or unclear, in every slice and over all cases.
 * Call it after the first look; while `stage` is "confirm due", measure the further samples of `confirmPlan`, while it
 * is "recheck due", measure `freshPlan` and add it to the cases as `fresh`; then call it again. A pure function of
 * the request: same evidence, same answer.
 */
const compare = (request) => traced(request).comparison;
/** The same with what was done on the way, for whoever explains it. */
function traced(request) {
    // The only place that sorts: the functions below keep the order they are given, which feeds the draws.
    const cases = (0,units/* inCaseOrder */.gK)(request.cases);
    const all = (0,measures/* measuresOf */.d6)(cases, request.metrics);
    const looked = (0,look/* lookedAt */.O)(cases, all, request);
    const oneLook = request.method === "one look";
    const flagged = oneLook || looked.confirmPlan.size > 0 ? [] : foundIn(looked.units);
    const freshPlan = (0,recheck/* freshPlanOf */.RW)(cases, flagged, (0,look/* samplesOf */.l)(cases, request));
    const rechecked = (0,recheck/* isRechecked */.T9)(cases, freshPlan);
    const again = flagged.length > 0 && rechecked ? recheckOf(cases, flagged, looked.measures, request) : null;
    const scored = all.d.some((d) => d !== null);
    const { positionEffect } = looked.measures;
    const stage = looked.confirmPlan.size > 0 ? "confirm due" : rechecked ? "final" : "recheck due";
    // What is still to be measured may yet change it, and nobody reads it before.
    const asksBetter = stage === "final" && request.harmOnly !== true;
    const better = asksBetter ? improvements((0,compare_families/* familiesOf */.m6)(all), request) : [];
    const comparison = {
        method: request.method,
        stage,
        units: looked.units.map((harm, index) => unitComparison(request, { harm, better: better[index] ?? null, again, cases, scored })),
        positionEffect,
        hints: looked.hints,
        confirmPlan: looked.confirmPlan,
        flagged,
        freshPlan,
        recheck: again,
    };
    return { comparison, cases, all, looked, scored };
}
function recheckOf(cases, flagged, measures, request) {
    const metrics = (request.metrics ?? []).map((metric, index) => ({
        ...metric,
        positionEffect: measures.metrics[index].positionEffect.value,
    }));
    const positionEffect = measures.positionEffect.value;
    return (0,recheck/* recheck */.gZ)(cases, flagged, { ...request, positionEffect, metrics });
}
const KINDS = ["score", "check", "judge"];
function foundIn(units) {
    return [
        ...KINDS.flatMap((kind) => units.filter((of) => of[kind]?.found).map(({ unit }) => ({ kind, unit: unit.name }))),
        ...units.flatMap(({ unit, metrics }) => metrics.flatMap(({ metric, found }) => found ? [{ kind: "metric", unit: unit.name, metric }] : [])),
    ];
}
function unitComparison(request, findings) {
    const { harm, better, again, cases, scored } = findings;
    const unit = harm.unit.name;
    const oneLook = request.method === "one look";
    const members = harm.unit.members.map((member) => cases[member]);
    const recheck = again?.hypotheses.filter((of) => of.unit === unit) ?? [];
    const stateOf = ({ kind, metric }, looksWorse = false, looksBetter = false) => {
        const stands = recheck.some((of) => of.kind === kind && of.metric === metric && of.stands);
        const isWorse = oneLook ? looksWorse : stands;
        const found = isWorse ? "worse" : looksBetter ? "better" : null;
        return { found, flagged: looksWorse && !oneLook };
    };
    const state = (kind) => stateOf({ kind }, harm[kind]?.found, better?.[kind]?.found);
    const score = scoreComparison(harm.score, state("score"));
    const check = failureComparison(harm.check, state("check"));
    const judge = failureComparison(harm.judge, state("judge"));
    const endpoints = [score, check, judge].filter((of) => of !== null);
    const pairs = pairsOf(members, scored);
    const thresholds = request.thresholds(unit);
    const flagged = endpoints.some((of) => of.flagged);
    const worse = endpoints.some(({ found }) => found === "worse");
    const ruledOut = !worse && !flagged && (0,ruled_out/* isRuledOut */.F)(harm, { scored, pairs }, thresholds);
    return {
        unit,
        cases: members.length,
        n: harm.n,
        pairs,
        score,
        check,
        judge,
        metrics: harm.metrics.map((of) => {
            const { metric, n } = of;
            const twin = better?.metrics.find((other) => other.metric === metric);
            const state = stateOf({ kind: "metric", metric }, of.found, twin?.found);
            const { scoreMargin } = request.thresholds(unit, metric);
            const cleared = n >= compare_thresholds/* MIN_CASES */.B2 && of.interval90 !== null && of.interval90.lower > -scoreMargin;
            return { metric, n, ...withState(of, state), result: resultOf([state], cleared) };
        }),
        result: resultOf(endpoints, ruledOut),
        ruledOut,
        flaggedButNotStanding: flagged && again !== null && !worse,
        recheck,
    };
}
function resultOf(endpoints, ruledOut) {
    if (endpoints.some(({ found }) => found === "worse"))
        return "worse";
    // Flagged and not standing: production has probably moved, so neither praise nor clearance holds.
    if (endpoints.some((of) => of.flagged))
        return "unclear";
    if (endpoints.some(({ found }) => found === "better"))
        return "better";
    return ruledOut ? "not worse" : "unclear";
}
function scoreComparison(harm, state) {
    return harm === null ? null : withState(harm, state);
}
function withState({ mean, interval90, z, adjusted }, state) {
    return { mean, interval90, z, adjusted, ...state };
}
function failureComparison(harm, state) {
    if (harm === null)
        return null;
    const { productionRate, candidateRate, p, excess, upper } = harm;
    return { productionRate, candidateRate, p, excess, upper, ...state };
}
/** A pair is complete with a score where one was planned, and both sides' checks where the case has any. */
function pairsOf(members, scored) {
    let planned = 0;
    let complete = 0;
    for (const member of members) {
        const checked = (0,measures/* hasCheck */.v3)(member);
        for (const [r, { x, check, unjudged }] of member.runs.entries()) {
            planned++;
            const failed = check === null || member.prodCheck[r] === null;
            const hasScore = x !== null || !scored || unjudged === true;
            if (hasScore && !(checked && failed))
                complete++;
        }
    }
    return { planned, complete };
}


/***/ }),

/***/ 73806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ caseDifferences)
/* harmony export */ });
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28505);
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6421);


const MIN_ORDERED_PAIRS = 30;
const MIN_SHARE_OF_AN_ORDER = 0.25;
/**
 * Mean score difference of each case, freed from what the judge gives to the side it sees first.
 * `otherwise` is the effect to remove where these pairs are too few to estimate their own.
 */
function caseDifferences(cases, otherwise = 0) {
    const positionEffect = estimatePositionEffect(cases, otherwise);
    const b = positionEffect.value;
    const d = cases.map((pairs) => {
        const freed = pairs.flatMap(({ x, s }) => (x === null ? [] : [x - s * b]));
        return freed.length === 0 ? null : (0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .average */ .G8)(freed);
    });
    return { d, positionEffect };
}
function estimatePositionEffect(cases, otherwise) {
    const gains = cases.map((pairs) => pairs.flatMap(({ x, s }) => (x === null || s === 0 ? [] : [{ s, gain: x * s }])));
    const all = gains.flat();
    const pairs = all.length;
    const first = all.filter(({ s }) => s === 1).length;
    const rarer = Math.min(first, pairs - first);
    if (pairs < MIN_ORDERED_PAIRS || rarer < MIN_SHARE_OF_AN_ORDER * pairs) {
        return { value: otherwise, pairs, interval95: null };
    }
    const value = (0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .average */ .G8)(all.map(({ gain }) => gain));
    const clusters = gains.filter((of) => of.length > 0);
    if (clusters.length < 2)
        return { value, pairs, interval95: null };
    // Pairs of a case are not independent: the variance of a ratio of cluster sums (Cochran 1977, §9A.2).
    let squares = 0;
    for (const of of clusters) {
        let residual = 0;
        for (const { gain } of of)
            residual += gain - value;
        squares += residual ** 2;
    }
    const groups = clusters.length;
    const error = Math.sqrt((squares * groups) / (groups - 1)) / pairs;
    const half = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_1__/* .tQuantile */ .YW)(0.975, groups - 1) * error;
    return { value, pairs, interval95: { lower: value - half, upper: value + half } };
}


/***/ }),

/***/ 6421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O9: () => (/* binding */ betaQuantile),
/* harmony export */   YW: () => (/* binding */ tQuantile),
/* harmony export */   w_: () => (/* binding */ tCdf)
/* harmony export */ });
/* unused harmony export betaCdf */
/*
 * Beta and Student's t. Absolute error below 1e-11 for shape parameters up to 10⁴ (checked in the tests
 * against closed forms and published tables).
 */
/** Regularised incomplete beta I_x(a, b): P(X ≤ x) of Beta(a, b); a, b > 0. */
function betaCdf(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    // The fraction converges fast on this side of the mean only (DLMF 8.17.4 mirrors the other side).
    if (x > (a + 1) / (a + b + 2))
        return 1 - betaCdf(1 - x, b, a);
    const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b));
    return (front * betaFraction(x, a, b)) / a;
}
/** The x with I_x(a, b) = p; p in 0 … 1. Newton's steps, bisection where they leave the bracket. */
function betaQuantile(p, a, b) {
    if (p <= 0)
        return 0;
    if (p >= 1)
        return 1;
    const normaliser = logBeta(a, b);
    let low = 0;
    let high = 1;
    let x = a / (a + b);
    for (let step = 0; step < MAX_QUANTILE_STEPS; step++) {
        const error = betaCdf(x, a, b) - p;
        if (error > 0)
            high = x;
        else
            low = x;
        const density = Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - normaliser);
        const newton = x - error / density;
        const next = newton > low && newton < high ? newton : (low + high) / 2;
        if (next === x || Math.abs(next - x) <= Number.EPSILON * x)
            return next;
        x = next;
    }
    return x;
}
/** P(T ≤ t) of Student's t with `degrees` > 0 degrees of freedom. */
function tCdf(t, degrees) {
    const beyond = betaCdf(degrees / (degrees + t * t), degrees / 2, 0.5) / 2;
    return t > 0 ? 1 - beyond : beyond;
}
/** The t with P(T ≤ t) = p; 0 < p < 1. T²/(ν + T²) is Beta(½, ν/2) (DLMF 8.17; Abramowitz & Stegun 26.7.1). */
function tQuantile(p, degrees) {
    if (p < 0.5)
        return -tQuantile(1 - p, degrees);
    const y = betaQuantile(2 * p - 1, 0.5, degrees / 2);
    return Math.sqrt((degrees * y) / (1 - y));
}
const MAX_QUANTILE_STEPS = 200;
const MAX_FRACTION_TERMS = 100_000;
/** Keeps the fraction's denominators off zero (modified Lentz; Thompson & Barnett 1986). */
const TINY = 1e-300;
/** The continued fraction DLMF 8.17.22 by the modified Lentz method. */
function betaFraction(x, a, b) {
    let c = 1;
    let d = 1 / away(1 - ((a + b) * x) / (a + 1));
    let value = d;
    for (let m = 1; m < MAX_FRACTION_TERMS; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / away(1 + even * d);
        c = away(1 + even / c);
        value *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / away(1 + odd * d);
        c = away(1 + odd / c);
        value *= d * c;
        if (Math.abs(d * c - 1) < Number.EPSILON)
            break;
    }
    return value;
}
function away(denominator) {
    return Math.abs(denominator) < TINY ? TINY : denominator;
}
function logBeta(a, b) {
    return logGamma(a) + logGamma(b) - logGamma(a + b);
}
/** Lanczos (1964), g = 7, n = 9; coefficients of Godfrey (2001), relative error below 1e-15 for x > 0. */
function logGamma(x) {
    if (x < 0.5)
        return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
    const t = x + 6.5;
    let sum = LANCZOS[0];
    for (let i = 1; i < LANCZOS.length; i++)
        sum += LANCZOS[i] / (x - 1 + i);
    return Math.log(2 * Math.PI) / 2 + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}
const LANCZOS = [
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
    -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
    1.5056327351493116e-7,
];


/***/ }),

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

/***/ 82786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findHarm)
/* harmony export */ });
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28505);
/* harmony import */ var _sign_flip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98525);
/* harmony import */ var _stratified_exact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74671);
/* harmony import */ var _tarone_holm_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66280);
/* harmony import */ var _thresholds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4412);





/**
 * Every unit's tests at one level: found is what the family's test rejects, what is large enough to act on, and what
 * is open to be found.
 */
function findHarm(families, settings) {
    const { units } = families;
    const { seed, alpha, harmOnly } = settings;
    const level = harmOnly === true ? alpha : 1;
    const flips = (0,_sign_flip_js__WEBPACK_IMPORTED_MODULE_0__/* .signFlipOfEligible */ .Rp)([...families.score, ...families.metric.flat()], seed, level);
    const { check, judge } = failureTests(families, alpha);
    return units.map((unit, index) => {
        const { name } = unit;
        const scored = (row, at, metric) => {
            const values = row.filter((d) => d !== null);
            if (values.length === 0)
                return null;
            const bound = (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .tBound */ .xE)(values, 0.95);
            const mean = (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .average */ .G8)(values);
            const adjusted = flips.adjusted[at];
            const hypothesis = metric === undefined
                ? { kind: "score", unit: name }
                : { kind: "metric", unit: name, metric };
            const { minScoreDrop } = settings.thresholds(name, metric);
            return {
                mean,
                interval90: bound && { lower: bound.lower, upper: bound.upper },
                z: flips.z[at],
                adjusted,
                found: adjusted <= alpha && (0,_thresholds_js__WEBPACK_IMPORTED_MODULE_1__/* .reaches */ .O6)(-mean, minScoreDrop) && families.open(hypothesis),
            };
        };
        const failure = (test) => {
            if (test === null)
                return null;
            const { rejected, ...exact } = test;
            const { minFailureExcess } = settings.thresholds(name);
            return { ...exact, found: rejected && (0,_thresholds_js__WEBPACK_IMPORTED_MODULE_1__/* .reaches */ .O6)(exact.excess, minFailureExcess) };
        };
        return {
            unit,
            n: families.score[index].filter((d) => d !== null).length,
            score: scored(families.score[index], index),
            check: failure(check[index]),
            judge: failure(judge[index]),
            metrics: families.metrics.flatMap((metric, of) => {
                const row = families.metric[of][index];
                const harm = scored(row, (of + 1) * units.length + index, metric);
                return harm === null ? [] : [{ metric, n: row.filter((d) => d !== null).length, ...harm }];
            }),
        };
    });
}
const UNTESTABLE = { p: 1, pMin: 1 };
/** Checks and judge endpoints of all units by one procedure; null where a unit has none. */
function failureTests({ units, check, judge, open }, alpha) {
    const exactOf = (kind, tables) => units.map(({ name }, index) => {
        const exact = tables === null ? null : (0,_stratified_exact_js__WEBPACK_IMPORTED_MODULE_3__/* .stratifiedExact */ .f)(tables[index]);
        // A closed test cannot reject any more, but what it could have been still counts.
        return exact && !open({ kind, unit: name }) ? { ...exact, p: 1 } : exact;
    });
    const exact = [...exactOf("check", check), ...exactOf("judge", judge)];
    const rejected = (0,_tarone_holm_js__WEBPACK_IMPORTED_MODULE_4__/* .taroneHolm */ .s)(exact.map((test) => test ?? UNTESTABLE), alpha);
    const tested = exact.map((test, index) => test && { ...test, rejected: rejected[index] });
    return { check: tested.slice(0, units.length), judge: tested.slice(units.length) };
}


/***/ }),

/***/ 58240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ lookedAt),
  l: () => (/* binding */ samplesOf)
});

// EXTERNAL MODULE: ./build/js/compare/families.js
var compare_families = __webpack_require__(53320);
// EXTERNAL MODULE: ./build/js/compare/harm.js
var harm = __webpack_require__(82786);
// EXTERNAL MODULE: ./build/js/compare/thresholds.js
var thresholds = __webpack_require__(4412);
;// CONCATENATED MODULE: ./build/js/compare/fixed.js


/**
 * The first look over all samples of all cases: what it finds is flagged for the recheck, not red yet,
 * which is why the level is generous (0.10 in each family).
 */
function decideFixed(families, settings) {
    return (0,harm/* findHarm */.C)(families, { ...settings, alpha: thresholds/* LEVELS */.A_.flag / settings.prompts });
}

// EXTERNAL MODULE: ./build/js/compare/measures.js
var measures = __webpack_require__(19513);
// EXTERNAL MODULE: ./build/js/compare/one-look.js
var one_look = __webpack_require__(25844);
// EXTERNAL MODULE: ./build/js/compare/screen.js
var compare_screen = __webpack_require__(93604);
;// CONCATENATED MODULE: ./build/js/compare/look.js





/** The look by the request's method, as far as its samples have been taken. `all` are the measures of every sample. */
function lookedAt(cases, all, request) {
    if (request.method === "screen+recheck")
        return screened(cases, all, request);
    const families = (0,compare_families/* familiesOf */.m6)(all);
    const decide = request.method === "one look" ? one_look/* decideOneLook */.u : decideFixed;
    const units = decide(families, request);
    return { units, families, hints: [], confirmPlan: new Map(), measures: all };
}
function screened(cases, all, request) {
    const first = (0,measures/* measuresOf */.d6)(cases.map((of) => ({ ...of, runs: of.runs.slice(0, 1) })), request.metrics);
    const profile = Math.max(1, ...cases.map(({ prodCheck }) => prodCheck.length));
    const screening = (0,compare_families/* familiesOf */.m6)(first);
    const { units, hints } = (0,compare_screen/* decideStage1 */.G0)(screening, { ...request, profile });
    const screen = { units, families: screening, hints, measures: first };
    if (hints.length === 0)
        return { ...screen, confirmPlan: new Map() };
    const needsJudge = ({ kind, metric }) => kind === "score" ||
        kind === "judge" ||
        request.metrics?.some(({ name, ordered }) => name === metric && ordered) === true;
    const plan = (0,compare_screen/* confirmPlanOf */.pQ)(cases, hints, needsJudge);
    const samples = samplesOf(cases, request);
    if (cases.some(({ id, runs }) => plan.has(id) && runs.length < samples)) {
        return { ...screen, confirmPlan: plan };
    }
    const hinted = new Set(hints.map(compare_screen/* nameOf */.Vb));
    const families = (0,compare_families/* confirmedFamilies */.iP)(first, all, (of) => hinted.has((0,compare_screen/* nameOf */.Vb)(of)));
    return {
        units: (0,compare_screen/* decideStage2 */.x6)(families, request),
        families,
        hints,
        confirmPlan: new Map(),
        measures: all,
    };
}
/** K, or where the request names none, what the case with most samples has. */
function samplesOf(cases, { samples }) {
    return samples ?? Math.max(1, ...cases.map(({ runs }) => runs.length));
}


/***/ }),

/***/ 19513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ judgeBits),
/* harmony export */   SZ: () => (/* binding */ metricPairs),
/* harmony export */   c_: () => (/* binding */ tableOf),
/* harmony export */   d6: () => (/* binding */ measuresOf),
/* harmony export */   sL: () => (/* binding */ isJudged),
/* harmony export */   sP: () => (/* binding */ judgeTable),
/* harmony export */   v3: () => (/* binding */ hasCheck)
/* harmony export */ });
/* harmony import */ var _differences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73806);
/* harmony import */ var _thresholds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4412);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21801);



/** `cases` in case order. */
function measuresOf(cases, metrics = []) {
    const judged = cases.length >= _thresholds_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_CASES */ .B2 && cases.some(isJudged);
    return {
        units: (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .unitsOf */ .$J)(cases),
        ...(0,_differences_js__WEBPACK_IMPORTED_MODULE_2__/* .caseDifferences */ .$)(cases.map(({ runs }) => runs)),
        check: cases.some(hasCheck)
            ? cases.map(({ prodCheck, runs }) => tableOf(prodCheck, runs.map(({ check }) => check)))
            : null,
        judge: judged ? cases.map(({ runs }) => judgeTable(runs)) : null,
        metrics: metrics.map((metric, index) => ({
            name: metric.name,
            ...(0,_differences_js__WEBPACK_IMPORTED_MODULE_2__/* .caseDifferences */ .$)(cases.map(({ runs }) => metricPairs(runs, index, metric))),
        })),
    };
}
/** A further metric's pairs, as the score's: only what the judge gives has an order. */
function metricPairs(pairs, index, { ordered }) {
    return pairs.map(({ s, metrics }) => ({ x: metrics?.[index] ?? null, s: ordered ? s : 0 }));
}
function hasCheck({ prodCheck, runs }) {
    return prodCheck.some((bit) => bit !== null) || runs.some(({ check }) => check !== null);
}
function isJudged({ runs }) {
    return runs.some(({ judgeP, judgeC }) => judgeP !== null || judgeC !== null);
}
/** Identical sides are not sent to the judge: both pass its endpoint. */
function judgeBits(pair) {
    const identical = pair.s === 0 && pair.x === 0;
    return identical ? [pair.judgeP ?? 0, pair.judgeC ?? 0] : [pair.judgeP, pair.judgeC];
}
function judgeTable(pairs) {
    const bits = pairs.map(judgeBits);
    return tableOf(bits.map(([production]) => production), bits.map(([, candidate]) => candidate));
}
function tableOf(production, candidate) {
    return {
        productionFailed: count(production, 1),
        production: count(production, 0) + count(production, 1),
        candidateFailed: count(candidate, 1),
        candidate: count(candidate, 0) + count(candidate, 1),
    };
}
function count(bits, wanted) {
    return bits.filter((bit) => bit === wanted).length;
}


/***/ }),

/***/ 25844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ oneLookLevel),
/* harmony export */   u: () => (/* binding */ decideOneLook)
/* harmony export */ });
/* harmony import */ var _families_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53320);
/* harmony import */ var _harm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82786);
/* harmony import */ var _thresholds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4412);



/**
 * The whole decision where production cannot be asked again: what is found is red, so the level is 0.05 in
 * all, split evenly over the families that have something to test.
 */
function decideOneLook(families, settings) {
    return (0,_harm_js__WEBPACK_IMPORTED_MODULE_1__/* .findHarm */ .C)(families, { ...settings, alpha: oneLookLevel(families, settings.prompts) });
}
function oneLookLevel(families, prompts) {
    return _thresholds_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A_.oneLook / familiesIn(families) / prompts;
}
function familiesIn({ score, metric, check, judge }) {
    const scored = [...score, ...metric.flat()].some(_families_js__WEBPACK_IMPORTED_MODULE_0__/* .isTested */ .eW);
    const failure = check !== null || judge !== null;
    return scored && failure ? 2 : 1;
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

/***/ 55481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isRuledOut),
/* harmony export */   P: () => (/* binding */ doubtsOf)
/* harmony export */ });
/* harmony import */ var _thresholds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4412);

const MAX_MISSING_SHARE = 0.1;
/**
 * Whether a loss beyond the unit's margins is ruled out ("not worse"): every bound of every endpoint that
 * the unit has is inside its margin, on enough cases with little missing.
 */
function isRuledOut(harm, set, thresholds) {
    return doubtsOf(harm, set, thresholds).length === 0;
}
/** All that stands against "not worse"; empty where a loss is ruled out. */
function doubtsOf({ n, score, check, judge }, { scored, pairs }, { scoreMargin, failureMargin }) {
    // Only a set without scores may rest on its checks alone.
    const measured = scored ? n : (check?.cases ?? 0);
    const missing = pairs.planned - pairs.complete;
    const lower = score?.interval90?.lower ?? null;
    const doubts = [];
    if (measured < _thresholds_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_CASES */ .B2)
        doubts.push({ kind: "few cases", measured, needed: _thresholds_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_CASES */ .B2 });
    if (missing > MAX_MISSING_SHARE * pairs.planned) {
        doubts.push({ kind: "missing", missing, planned: pairs.planned });
    }
    if (score !== null && !(lower !== null && lower > -scoreMargin)) {
        doubts.push({ kind: "score", lower, margin: scoreMargin });
    }
    for (const [kind, failures] of [["check", check], ["judge", judge]]) {
        if (failures === null || failures.upper <= failureMargin)
            continue;
        doubts.push({ kind, upper: failures.upper, margin: failureMargin });
    }
    return doubts;
}


/***/ }),

/***/ 93604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ decideStage1),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   d2: () => (/* binding */ HINT_Z),
/* harmony export */   pQ: () => (/* binding */ confirmPlanOf),
/* harmony export */   x6: () => (/* binding */ decideStage2)
/* harmony export */ });
/* unused harmony export hintsIn */
/* harmony import */ var _harm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82786);
/* harmony import */ var _thresholds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4412);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21801);



/** The 10 % point of the normal distribution, one-sided: what hints at a score. */
const HINT_Z = -1.2816;
/** A hint of failing checks; one failure beside m clean samples of production has p = 1/(m + 1), and must hint. */
const HINT_CHECK = 0.2;
const HINT_JUDGE = 0.25;
/**
 * The screen (STATISTICS, stages): one candidate sample a case. Flagged at 0.001 in each family, it goes to the
 * recheck at once; else whatever hints at harm is looked at with all samples.
 * `profile` is the number of production samples a case.
 */
function decideStage1(families, settings) {
    const units = (0,_harm_js__WEBPACK_IMPORTED_MODULE_0__/* .findHarm */ .C)(families, { ...settings, alpha: _thresholds_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.screen / settings.prompts });
    const flagged = units.some(({ score, check, judge, metrics }) => score?.found || check?.found || judge?.found || metrics.some(({ found }) => found));
    return { units, hints: flagged ? [] : hintsIn(units, settings.profile) };
}
/** The hinted hypotheses on all samples, at 0.10 in each family; the others keep their first ones and are closed. */
function decideStage2(families, settings) {
    return (0,_harm_js__WEBPACK_IMPORTED_MODULE_0__/* .findHarm */ .C)(families, { ...settings, alpha: _thresholds_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.flag / settings.prompts });
}
function hintsIn(units, profile) {
    const score = (of) => of !== null && of.z <= HINT_Z && of.mean < 0;
    const failure = (of, level) => of !== null && of.p <= level && of.excess > 0;
    const check = Math.max(HINT_CHECK, 1 / (profile + 1));
    const of = (kind, hints) => units.filter(hints).map(({ unit }) => ({ kind, unit: unit.name }));
    return [
        ...of("score", (unit) => score(unit.score)),
        ...of("check", (unit) => failure(unit.check, check)),
        ...of("judge", (unit) => failure(unit.judge, HINT_JUDGE)),
        ...units.flatMap(({ unit, metrics }) => metrics
            .filter(score)
            .map(({ metric }) => ({ kind: "metric", unit: unit.name, metric }))),
    ];
}
/** Case id → whether its further samples are judged too: a hint of checks alone asks no judge. */
function confirmPlanOf(cases, hints, needsJudge) {
    const plan = new Map();
    for (const { name, members } of (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .unitsOf */ .$J)(cases)) {
        const own = hints.filter(({ unit }) => unit === name);
        if (own.length === 0)
            continue;
        const judged = own.some(needsJudge);
        for (const member of members) {
            const { id } = cases[member];
            plan.set(id, { judged: judged || plan.get(id)?.judged === true });
        }
    }
    return plan;
}
/** A hypothesis as a key of sets and maps. */
const nameOf = ({ kind, unit, metric }) => JSON.stringify([kind, unit, metric ?? null]);


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

/***/ 4412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   B2: () => (/* binding */ MIN_CASES),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   Sf: () => (/* binding */ defaultThresholds),
/* harmony export */   bT: () => (/* binding */ RUBRIC_SCALE)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79129);

const RUBRIC_SCALE = { lo: 1, hi: 5 };
/** Error levels of a run with one prompt; every level is divided by the prompts measured. */
const LEVELS = {
    screen: 0.001,
    flag: 0.1,
    recheck: 0.03,
    oneLook: 0.05,
    better: 0.05,
};
/** Units with fewer score differences take no part in the score family, and none is ruled out. */
const MIN_CASES = 8;
/** The defaults: stated for the 1–5 scale, so score thresholds stretch with the metric's range. */
function defaultThresholds(unit, scale = RUBRIC_SCALE) {
    const stretch = (scale.hi - scale.lo) / (RUBRIC_SCALE.hi - RUBRIC_SCALE.lo);
    return unit === _units_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_CASES */ .S
        ? {
            minScoreDrop: 0.05 * stretch,
            minFailureExcess: 0.02,
            scoreMargin: 0.15 * stretch,
            failureMargin: 0.05,
        }
        : {
            minScoreDrop: 0.1 * stretch,
            minFailureExcess: 0.05,
            scoreMargin: 0.3 * stretch,
            failureMargin: 0.12,
        };
}
/** `value ≥ threshold`, where a mean that equals the threshold up to rounding counts as reaching it. */
function reaches(value, threshold) {
    return value >= threshold - 1e-9;
}


/***/ }),

/***/ 21801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ unitsOf),
/* harmony export */   gK: () => (/* binding */ inCaseOrder)
/* harmony export */ });
/* harmony import */ var _all_cases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79129);
/* harmony import */ var _text_by_code_point_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47666);



function inCaseOrder(cases) {
    return cases.toSorted((a, b) => (0,_text_by_code_point_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .H)(a.id, b.id));
}
/** Every slice in code-point order, then `(all)`, which alone holds the cases of no slice. */
function unitsOf(cases) {
    const members = new Map();
    for (const [index, { slices }] of cases.entries()) {
        for (const slice of new Set(slices)) {
            const of = members.get(slice);
            if (of)
                of.push(index);
            else
                members.set(slice, [index]);
        }
    }
    const slices = [...members].map(([name, members]) => ({ name, members }));
    slices.sort((a, b) => (0,_text_by_code_point_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .H)(a.name, b.name));
    return [...slices, { name: _all_cases_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_CASES */ .S, members: cases.map((_, index) => index) }];
}


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

/***/ 32827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ checkLines)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99155);

const MOST = 4;
/** Longest label and longest detail, in code points. */
const LIMITS = { label: 120, detail: 160 };
/** "`max-words: 50` fails: has 62 words"; of one that does not gate only what the answer has. `show` and `say` are the sink's own escapers. */
function checkLines({ checks }, show, say) {
    const lines = checks
        .slice(0, MOST)
        .map(({ label, pass, gates, detail }) => `${show(label, LIMITS.label)}${gates && !pass ? " fails" : ""}: ${say(detail, LIMITS.detail)}`);
    const more = checks.length - lines.length;
    return more === 0 ? lines : [...lines, `and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(more)} more`];
}


/***/ }),

/***/ 72910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L8: () => (/* binding */ redFloorsGrid),
/* harmony export */   R6: () => (/* binding */ floorSentences),
/* harmony export */   aw: () => (/* binding */ floorsTitle),
/* harmony export */   h3: () => (/* binding */ redFloors),
/* harmony export */   nu: () => (/* binding */ allFloorsGrid),
/* harmony export */   sJ: () => (/* binding */ floorSentence),
/* harmony export */   x: () => (/* binding */ belowFloors)
/* harmony export */ });
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52877);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99155);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79129);
/* harmony import */ var _result_cell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70221);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82076);





/** What policy wants the candidate to reach, whatever production does. */
const OPEN_ROWS = 10;
const redFloors = ({ floors }) => floors.filter(({ red }) => red);
/** What policy's own names for the endpoints mean, in a sentence and in a table. */
const ENDPOINTS = new Map([
    ["rubric", { said: "the score", title: "Score" }],
    ["checks", { said: "the share of passing answers", title: "Checks passed" }],
]);
function floorName(floor, as, style) {
    const name = ENDPOINTS.get(floor.metric)?.[as] ?? style.name(floor.metric);
    return floor.unit === _ranking_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_CASES */ .S ? name : `${name} of ${style.name(floor.unit)}`;
}
/** "`grounded` is below its floor"; empty where none is red. */
function belowFloors(prompt, style) {
    const red = redFloors(prompt);
    if (red.length > 2)
        return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(red.length)} floors are not met`;
    const names = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(red.map((floor) => floorName(floor, "said", style)));
    if (red.length === 2)
        return `${names} are below their floors`;
    return red.length === 0 ? "" : `${names} is below its floor`;
}
function floorSentences(prompt, style) {
    const red = redFloors(prompt);
    if (red.length > 2)
        return ["The floors stand below, with who accepts no less."];
    return red.map((floor) => floorSentence(floor, style));
}
/** "`grounded`: 4.00 is the least that `owner` accepts (`reason`); the candidate reaches 3.42 ± 0.21." */
function floorSentence(floor, style) {
    const name = floorName(floor, "title", style);
    const why = `${value(floor.min, floor)} is the least that ${style.name(floor.owner)} accepts (${style.sentence(floor.reason)})`;
    return `${name}: ${why}; the candidate reaches ${measured(floor)}.`;
}
/** A share of answers as a percentage, everything else in its own unit. */
const value = (number, { metric }) => metric === "checks" ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .rate */ .TS)(number) : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .amount */ .vj)(number);
/** `3.42 ± 0.21`, since the upper bound is the upper end of the 90% interval; the bound itself for a share. */
function measured(floor) {
    const { mean, upper, metric } = floor;
    if (mean === null)
        return "";
    if (upper === null)
        return value(mean, floor);
    return metric === "checks"
        ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .rate */ .TS)(mean)}, at most ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .rate */ .TS)(upper)}`
        : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .amount */ .vj)(mean)} ± ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .amount */ .vj)(upper - mean)}`;
}
function resultOf({ red, mean, upper, min }) {
    if (red)
        return "not met";
    if (mean === null)
        return "not measured";
    if (mean >= min)
        return "met";
    return upper !== null && upper < min ? "not met" : "unclear";
}
function resultCell(floor, style) {
    const result = resultOf(floor);
    if (result !== "not met")
        return result;
    const strong = style.strong(result);
    return floor.red ? `${style.mark}${strong}${style.aside}` : `${strong}, does not gate`;
}
/** Rows without their prompt; `whole` adds why a floor is there. */
function cellsOf(floor, whole, style) {
    return [
        floorName(floor, "title", style),
        (0,_result_cell_js__WEBPACK_IMPORTED_MODULE_4__/* .unbroken */ .D_)(resultCell(floor, style)),
        (0,_result_cell_js__WEBPACK_IMPORTED_MODULE_4__/* .unbroken */ .D_)(measured(floor)),
        value(floor.min, floor),
        style.name(floor.owner),
        ...(whole ? [style.sentence(floor.reason)] : []),
    ];
}
const columns = [
    _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.left("Floor"),
    _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.left("Result"),
    _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.right("Measured"),
    _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.right("Minimum"),
    _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.left("Owner"),
];
/** The floors that turn the prompt red. */
function redFloorsGrid(prompt, style) {
    const red = redFloors(prompt);
    const shown = red.slice(0, OPEN_ROWS);
    const more = red.length - shown.length;
    const mark = (0,_result_cell_js__WEBPACK_IMPORTED_MODULE_4__/* .unbroken */ .D_)(`${style.mark}${style.strong("not met")}`);
    return {
        columns,
        rows: [
            ...shown.map((floor) => cellsOf(floor, false, style)),
            ...(more === 0 ? [] : [[`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(more)} more`, mark, "", "", ""]]),
        ],
    };
}
/** Every floor of the prompts with its reason, the red ones first, at most `limit`. */
function allFloorsGrid(prompts, limit, style) {
    const all = prompts.flatMap(({ name, floors }) => floors.map((floor) => ({ name, floor })));
    const rows = all.toSorted((a, b) => Number(b.floor.red) - Number(a.floor.red)).slice(0, limit);
    return (0,_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutEmptyColumns */ .LQ)({
        columns: [_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.left("Prompt"), ...columns, _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.left("Reason")],
        rows: rows.map(({ name, floor }) => [
            prompts.length > 1 ? style.name(name) : "",
            ...cellsOf(floor, true, style),
        ]),
    });
}
/** "2 floors: met", "3 floors: 1 not met, 2 met". */
function floorsTitle(floors) {
    const kinds = ["not met", "unclear", "met", "not measured"]
        .map((result) => ({
        result,
        number: floors.filter((of) => resultOf(of) === result).length,
    }))
        .filter(({ number }) => number > 0);
    const [only] = kinds;
    const each = kinds.map(({ result, number }) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(number)} ${result}`).join(", ");
    const said = only !== undefined && kinds.length === 1 ? only.result : each;
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(floors.length, "floor")}: ${said}`;
}


/***/ }),

/***/ 85758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cd: () => (/* binding */ commit),
/* harmony export */   fs: () => (/* binding */ docsUrl),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   qr: () => (/* binding */ footer),
/* harmony export */   rE: () => (/* binding */ version)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86632);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99155);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2491);



const PROJECT = "https://github.com/evenhand/evenhand";
/** What was compared, how much of it, what it cost, and where more is. */
function footer(verdict, run) {
    const prompts = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_1__/* .measuredPrompts */ .Ip)(verdict.prompts);
    const cases = prompts.reduce((sum, { coverage }) => sum + coverage.cases, 0);
    const complete = prompts.reduce((sum, { coverage }) => sum + coverage.complete, 0);
    const report = link("full report", run.runUrl);
    const parts = [
        comparedWith(verdict, prompts),
        verdict.suite === "default" ? "" : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(verdict.suite),
        run.section === null ? "" : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(run.section),
        cases === 0 ? "" : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(complete)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(cases)} cases`,
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .dollars */ .E9)(run.costUsd),
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(run.durationMs),
        report ?? "",
        `[how to read this](${docsUrl(verdict, "comment.md")})`,
        `Evenhand ${version(verdict)}`,
    ];
    return `<sub>${parts.filter((part) => part !== "").join(" · ")}</sub>`;
}
/** A page of the documentation as it was for the version that decided. */
const docsUrl = (verdict, page) => `${PROJECT}/blob/v${version(verdict)}/docs/${page}`;
function comparedWith({ base, head }, prompts) {
    const candidate = commit(head.sha);
    const against = prompts.map(({ production }) => production ?? { ref: base.name, sha: base.sha });
    const places = against.length === 0 ? [{ ref: base.name, sha: base.sha }] : against;
    const unique = new Map(places.map((of) => [`${of.ref} ${of.sha}`, of]));
    const production = [...unique.values()].flatMap(({ ref, sha }) => {
        const words = [ref === "" ? "" : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(ref), commit(sha)].filter((part) => part !== "");
        return words.length === 0 ? [] : [words.join(" at ")];
    });
    return candidate === "" || production.length === 0
        ? ""
        : `${candidate} against ${production.join(", ")}`;
}
/** A commit by eight digits; empty where files are compared and there is none. */
const commit = (sha) => /^[0-9a-f]{8,64}$/.test(sha) ? `\`${sha.slice(0, 8)}\`` : sha === "" ? "" : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(sha);
const version = (verdict) => /^[\w.+-]+$/.test(verdict.version) ? verdict.version : "unknown";
/** Only a plain web address becomes a link; anything else could end it and go on. */
const link = (text, url) => url !== null && /^https?:\/\/[\w.:/~%-]+$/.test(url) ? `[${text}](${url})` : null;


/***/ }),

/***/ 70221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ resultCell),
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   VS: () => (/* binding */ mutedBy),
/* harmony export */   wF: () => (/* binding */ metricResult)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99155);

/** Below the heading only what is worse and gates has a mark; what is muted names who answers for it. */
function resultCell({ result, red, mute }, style) {
    if (result !== "worse")
        return unbroken(result);
    const worse = style.strong("worse");
    if (red)
        return unbroken(`${style.mark}${worse}${style.aside}`);
    return mute === null ? unbroken(`${worse}, does not gate`) : `${worse}, ${mutedBy(mute, style)}`;
}
/** A metric is muted with its slice, unless policy says more of it. */
const metricResult = ({ mute }, of) => ({
    result: of.result,
    red: of.red,
    mute: of.tier === "show" ? mute : null,
});
/** "muted to 1 Dec 2026 by `owner`". */
const mutedBy = (mute, style) => `muted to ${unbroken((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)(mute.until))} by ${style.name(mute.owner)}`;
/** Kept on one line by the browser. Only for cells of our own words: it changes every space. */
const unbroken = (cell) => cell.replaceAll(" ", "\u00A0");


/***/ }),

/***/ 45797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ns: () => (/* binding */ rollbackTitle),
/* harmony export */   QV: () => (/* binding */ rollbackSentence),
/* harmony export */   z1: () => (/* binding */ isRollback)
/* harmony export */ });
/* harmony import */ var _footer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85758);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99155);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82076);



/** A prompt that passes unmeasured, because it goes back to what was in production. */
const isRollback = ({ rollback }) => rollback !== undefined;
/** "`a` goes back to what was production on 12 Nov 2026 and passed then"; empty where none goes back. */
function rollbackTitle(prompts, style) {
    const back = prompts.filter(isRollback);
    const [first] = back;
    if (first?.rollback === undefined)
        return "";
    const names = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listSome */ .XT)(back, 3, ({ name }) => style.name(name));
    const go = back.length === 1 ? "goes" : "go";
    const { evidence, approvedBy } = first.rollback;
    if (evidence === null)
        return `${names} ${go} back unmeasured, by word of ${style.name(approvedBy ?? "")}`;
    const days = new Set(back.map(({ rollback }) => rollback?.evidence?.day));
    const when = days.size === 1 ? ` on ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd)(evidence.day)}` : "";
    return `${names} ${go} back to what was production${when} and passed then`;
}
/** On what evidence, or by whose word. */
function rollbackSentence({ rollback }, style) {
    if (rollback === undefined)
        return "";
    const { evidence, approvedBy } = rollback;
    const next = "The next sweep measures it again.";
    if (evidence === null) {
        const label = style.own("the label `emergency: rollback`");
        return `Nothing was measured: ${style.name(approvedBy ?? "")}, whom the base branch names for this, set ${label} on this commit. ${next}`;
    }
    const { kind, sha } = evidence;
    const measured = kind === "sweep" ? "a sweep" : "its own gate";
    return `No model was asked: this version was in production at ${(0,_footer_js__WEBPACK_IMPORTED_MODULE_0__/* .commit */ .cd)(sha)}, and what was measured of it last under this policy and eval set, by ${measured} on ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd)(evidence.day)}, is a pass. ${next}`;
}


/***/ }),

/***/ 83479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ otherStandards),
/* harmony export */   Jo: () => (/* binding */ standardsGrid),
/* harmony export */   LD: () => (/* binding */ isRedStandard),
/* harmony export */   lc: () => (/* binding */ openStandards),
/* harmony export */   ls: () => (/* binding */ otherStandardsTitle),
/* harmony export */   nl: () => (/* binding */ missedStandard),
/* harmony export */   xU: () => (/* binding */ standardsNote)
/* harmony export */ });
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52877);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99155);
/* harmony import */ var _result_cell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70221);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82076);




/** What a prompt without a baseline must reach, one row each. */
const OPEN_ROWS = 10;
/** Whether it fails the prompt; what is missed and does not gate is shown all the same. */
const isRedStandard = ({ met, gates }) => gates && !met;
/** The open rows, what is not met first; the others are folded. */
function openStandards({ absolute }) {
    return inOrder(absolute?.standards ?? []).slice(0, OPEN_ROWS);
}
const otherStandards = ({ absolute }) => inOrder(absolute?.standards ?? []).slice(OPEN_ROWS);
const inOrder = (standards) => standards.toSorted((a, b) => Number(isRedStandard(b)) - Number(isRedStandard(a)) || Number(a.met) - Number(b.met));
function standardsGrid(standards, style) {
    return {
        columns: [
            _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.left("What"),
            _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.left("Result"),
            _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.right("Measured"),
            _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.right("Minimum"),
        ],
        rows: standards.map((of) => [
            standardName(of, style),
            resultOf(of, style),
            (0,_result_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .unbroken */ .D_)(passedAnswers(of) ?? measured(of)),
            value(of.min, of),
        ]),
    };
}
function resultOf(of, style) {
    if (of.met)
        return "met";
    const missed = style.strong("not met");
    return (0,_result_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .unbroken */ .D_)(isRedStandard(of) ? `${style.mark}${missed}` : `${missed}, does not gate`);
}
function standardName({ what }, style) {
    if (what === "rubric")
        return "Score";
    return what === "checks" ? "Checks passed" : style.name(what);
}
/** A mean, and not a share of answers. */
const isScore = ({ kind }) => kind !== "checks" && kind !== "check";
/** A mean score, or a share of answers. */
const value = (number, of) => isScore(of) ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .amount */ .vj)(number) : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .rate */ .TS)(number);
/** `4.60 ± 0.20`, `98%`. */
function measured(of) {
    const { measured: reached, interval } = of;
    if (!isScore(of) || interval === null)
        return value(reached, of);
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .amount */ .vj)(reached)}${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plusMinus */ .b6)(interval)}`;
}
/** `47 of 48` answers; null for a score. */
const passedAnswers = ({ passed }) => passed === null ? null : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(passed.passed)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(passed.of)}`;
/** "`grounded` reaches 2.60 ± 0.30, and 4.00 is the least." */
function missedStandard(of, style) {
    const least = `and ${value(of.min, of)} is the least`;
    switch (of.kind) {
        case "criterion":
        case "grade":
            return `${style.name(of.what)} reaches ${measured(of)}, ${least}.`;
        case "rubric":
            return `The score reaches ${measured(of)}, ${least}.`;
        case "checks":
            return `${measured(of)} of the answers pass their checks, ${least}.`;
        case "check":
            return `${measured(of)} of the answers pass ${style.name(of.what)}, ${least}.`;
    }
}
/** How to read the rows; `scale` explains the scores too. */
function standardsNote(standards, scale) {
    const scored = scale && standards.some(isScore);
    const defaults = standards.some(({ source }) => source === "default");
    const parts = [
        scored ? "Scores run from 1 to 5; ± is half the 90% interval." : "",
        "Not met: what was measured, or its upper 95% bound where the cases are enough for one, is below the minimum.",
        defaults ? "Where policy sets no floor, the minimum is that of every new prompt." : "",
    ];
    return parts.filter((part) => part !== "").join(" ");
}
const otherStandardsTitle = (others) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(others.length, "other minimum")}: ${others.every(({ met }) => met) ? "met" : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(others.filter(({ met }) => !met).length)} not met`}`;


/***/ }),

/***/ 47666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ byCodePoint)
/* harmony export */ });
/**
 * Order of Unicode code points. `<` puts U+1F600 before U+FF01 and `localeCompare` differs between
 * machines; the order of cases feeds the random draws, so it may depend on neither.
 */
function byCodePoint(a, b) {
    let at = 0;
    while (at < a.length && at < b.length) {
        const left = a.codePointAt(at);
        const right = b.codePointAt(at);
        if (left !== right)
            return left - right;
        at += left > 0xffff ? 2 : 1;
    }
    return a.length - b.length;
}


/***/ }),

/***/ 26014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   nZ: () => (/* binding */ nearlySaid),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** Longer than any key of ours: comparing letter by letter would only cost time. */
const LONGEST = 60;
/**
 * The known word that was probably meant: equal but for case and separators (`topP`), about a third of its
 * letters off at most (`temprature`), or begun alike (`api_key` for `api_key_env`).
 */
function nearest(word, known) {
    let best = null;
    for (const name of known) {
        const off = difference(word, name);
        if (off !== null && (best === null || off < best.off))
            best = { name, off };
    }
    return best?.name ?? null;
}
/** A hint for a word that is none of the known ones: the nearest, or all of them. */
function didYouMean(word, known) {
    return nearlySaid(word, known) ?? `known are ${listed(known)}`;
}
/** The same where there are too many known words to list: the nearest, or null. */
function nearlySaid(word, known) {
    const near = nearest(word, known);
    return near === null ? null : `did you mean \`${near}\`?`;
}
/** `a`, `b` and `c`. */
function listed(names) {
    const quoted = names.map((name) => `\`${name}\``);
    const last = quoted.pop() ?? "none";
    return quoted.length === 0 ? last : `${quoted.join(", ")} and ${last}`;
}
/** Letters that differ; null = too many for a slip. */
function difference(word, name) {
    if (word.length > LONGEST || name.length > LONGEST)
        return null;
    const [bareWord, bareName] = [squeeze(word), squeeze(name)];
    if (bareWord !== "" && bareWord === bareName)
        return 0;
    const off = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), name.toLowerCase());
    const longer = Math.max(word.length, name.length);
    // Two letters that changed places differ twice.
    const allowed = longer < 5 ? Math.floor(longer / 3) : Math.max(2, Math.floor(longer / 3));
    if (off <= allowed)
        return off;
    const [short, long] = bareWord.length < bareName.length ? [bareWord, bareName] : [bareName, bareWord];
    return short.length >= 3 && long.startsWith(short) ? off : null;
}
const squeeze = (word) => word.toLowerCase().replaceAll(/[^a-z0-9]/g, "");


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
