export const id = 4064;
export const ids = [4064];
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

/***/ 27708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ formWarnings)
/* harmony export */ });
/* harmony import */ var _score_checks_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79630);
/* harmony import */ var _score_checks_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60734);
/* harmony import */ var _score_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19374);



/**
 * How many answers are not of the form that their own prompt asks for: a provider may ignore it, and no check need
 * look. Told and not decided by. An answer that only calls tools has no text to be of any form.
 */
function formWarnings(sides) {
    return sides.flatMap(({ who, arm, outputs }) => {
        const form = formCheck(arm.responseFormat);
        if (form === null)
            return [];
        const answers = outputs.flatMap((of) => ((0,_score_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isValue */ .m)(of) ? [of.value] : []));
        const texts = answers.filter(({ text, toolCalls }) => text !== "" || toolCalls.length === 0);
        const wrong = texts.filter(({ text }) => !form.check.run((0,_score_checks_check_js__WEBPACK_IMPORTED_MODULE_0__/* .textAlone */ .jV)(text)).pass).length;
        if (wrong === 0)
            return [];
        const message = `${wrong} of ${texts.length} answers of ${who} are not ${form.what}, which the prompt asks for`;
        return [
            { file: arm.path, line: null, message, hint: `the check \`${form.name}\` makes it gate` },
        ];
    });
}
/** Null for free text. A schema that our check does not read in full is not half tested: then it is JSON, or not. */
function formCheck(format) {
    if (format === "text")
        return null;
    const schema = format === "json" ? null : (0,_score_checks_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .readCheck */ .jc)({ "json-schema": format.schema });
    if (format !== "json" && schema?.ok === true) {
        return { check: schema, name: "json-schema", what: `JSON of the schema \`${format.name}\`` };
    }
    const json = (0,_score_checks_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .readCheck */ .jc)("is-json");
    return json.ok ? { check: json, name: "is-json", what: "JSON" } : null;
}


/***/ }),

/***/ 85609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ checksPassAnything),
  g: () => (/* binding */ idleWarnings)
});

// EXTERNAL MODULE: ./build/js/compare/thresholds.js
var thresholds = __webpack_require__(4412);
// EXTERNAL MODULE: ./build/js/all-cases.js
var all_cases = __webpack_require__(79129);
// EXTERNAL MODULE: ./build/js/config/effective.js
var effective = __webpack_require__(34732);
// EXTERNAL MODULE: ./build/js/models/model.js
var model = __webpack_require__(23728);
// EXTERNAL MODULE: ./build/js/score/checks/check.js
var checks_check = __webpack_require__(79630);
// EXTERNAL MODULE: ./build/js/score/checks/registry.js + 62 modules
var registry = __webpack_require__(60734);
;// CONCATENATED MODULE: ./build/js/score/passes-anything.js


/** They hold on one side of a limit, so that the shortest and the longest answer speak for all between them. */
const COUNTING = new Set([
    "min-length",
    "max-length",
    "min-words",
    "max-words",
]);
/** More characters, and with a word in every second more words, than a token stands for in any answer. */
const CHARACTERS_A_TOKEN = 20;
/** Whether a check passes every answer of at most `maxTokens` tokens; of kinds that do not count, none is known to. */
function passesAnything(check, maxTokens) {
    if (check.weight === 0 || (check.threshold === 0 && !check.negate))
        return true;
    if (!COUNTING.has(check.kind))
        return false;
    const longest = "a ".repeat((maxTokens * CHARACTERS_A_TOKEN) / 2);
    return ["", longest].every((text) => (0,registry/* runCheck */.k_)(check, (0,checks_check/* textAlone */.jV)(text)).pass);
}

// EXTERNAL MODULE: ./build/js/decide/floors.js
var floors = __webpack_require__(1556);
// EXTERNAL MODULE: ./build/js/decide/metrics.js
var decide_metrics = __webpack_require__(51550);
;// CONCATENATED MODULE: ./build/js/decide/idle.js







/** What policy gates by and what can never fail: told, so that nobody relies on it. */
function idleWarnings({ plan }, policy, found) {
    return [
        ...plan.metrics.flatMap(({ name }) => idleMetric(name, plan, policy, found)),
        ...found.floors.flatMap((floor) => idleFloor(floor, plan, policy)),
        ...nothingFails(plan, policy, found),
    ];
}
const warning = ({ path, lineOf }, keys, message, hint) => ({ file: path, line: lineOf(["gate", ...keys]) ?? lineOf(["gate"]), message, hint });
function idleMetric(name, plan, policy, { units, idle }) {
    const why = idle.get(name) ?? outOfReach(plan, policy, units, name);
    if (why === null)
        return [];
    const message = `metric \`${name}\` ${why}: it cannot fail`;
    return [warning(policy, ["metrics", name], message, hintFor(name, why))];
}
const hintFor = (name, why) => name === "cost_usd" && why.startsWith("has no value")
    ? "a model that the price table does not list has no cost"
    : "take it out of the policy, or measure something that varies";
/** Where a metric's range has no room for the loss that policy would act on; null where it has, wherever it gates. */
function outOfReach({ metrics }, { gate }, units, name) {
    const metric = metrics.find((of) => of.name === name);
    const found = units.flatMap(({ unit, metrics: own }) => own.flatMap(({ metric: other, minEffect }) => other === name &&
        (0,effective/* effectivePolicy */.C)(gate, name, unit).tier !== "show" &&
        (0,decide_metrics/* isOutOfReach */.Hh)(metric, minEffect)
        ? [{ unit, minEffect }]
        : []));
    const [first] = found;
    if (first === undefined)
        return null;
    const where = found.some(({ unit }) => unit === all_cases/* ALL_CASES */.S) ? "" : ` in \`${first.unit}\``;
    return `cannot lose ${first.minEffect}, its smallest effect${where}`;
}
const gatesByFloor = ({ gate }, { metric, unit }) => (0,effective/* effectivePolicy */.C)(gate, metric, unit).tier === "gate";
function idleFloor(floor, plan, policy) {
    const { metric, unit, measured } = floor;
    const fewest = (0,floors/* fewestCases */.wP)(floor, plan.evalSet);
    if (!gatesByFloor(policy, floor) || measured >= fewest)
        return [];
    const where = unit === all_cases/* ALL_CASES */.S ? "over all cases" : `in \`${unit}\``;
    const cases = `${measured} measured case${measured === 1 ? "" : "s"}`;
    const message = `the floor of \`${metric}\` ${where} rests on ${cases}: it cannot fail`;
    const hint = fewest === Infinity ? "nothing can be below it" : `it takes ${fewest}`;
    return [warning(policy, keysOf(policy, floor), message, hint)];
}
/** The keys under which a floor is written: a slice's is one of the rubric. */
function keysOf({ gate }, { metric, unit }) {
    const own = gate.metrics[metric];
    if ((own?.slices[unit]?.floor ?? null) !== null)
        return ["metrics", metric, "slices", unit, "floor"];
    if (metric === "rubric" && (gate.slices[unit]?.floor ?? null) !== null) {
        return ["slices", unit, "floor"];
    }
    return ["metrics", metric, "floor"];
}
/** Something is to gate, and whatever the answers said, nothing of it could fail: such a pass says nothing. */
function nothingFails(plan, policy, { units, floors }) {
    const { judge, evalSet } = plan;
    const byChecks = units.some(({ check }) => check?.gates === true);
    const byOther = units.some(({ score, judge: of, metrics }) => (score?.gates === true && score.measured >= thresholds/* MIN_CASES */.B2) ||
        of?.gates === true ||
        metrics.some(({ tier }) => tier === "gate"));
    const byJudge = judge !== null &&
        (floors.some((floor) => gatesByFloor(policy, floor)) ||
            (policy.gate.tier === "gate" && evalSet.cases.some(({ mustPass }) => mustPass)));
    return !byChecks || byOther || byJudge ? [] : checksPassAnything(plan);
}
/** Told where an eval set has checks, and there is no answer that one of them fails. */
function checksPassAnything({ evalSet, candidate }) {
    // Who made supplied outputs, and how long they may be, nobody knows.
    if (candidate.entry === null)
        return [];
    const limit = candidate.parameters.maxTokens ?? model/* DEFAULT_MAX_TOKENS */.U;
    const checks = evalSet.cases.flatMap((of) => of.checks);
    const distinct = [...new Map(checks.map((check) => [check.label, check])).values()];
    if (checks.length === 0 || !distinct.every((check) => passesAnything(check, limit)))
        return [];
    const message = "nothing that gates can fail: every answer passes these checks, whatever it says";
    const hint = "add a rubric, or a check that a wrong answer fails";
    return [{ file: evalSet.path, line: null, message, hint }];
}


/***/ }),

/***/ 96019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ decidePrompt)
});

// EXTERNAL MODULE: ./build/js/decide/answer-form.js
var answer_form = __webpack_require__(27708);
// EXTERNAL MODULE: ./build/js/decide/answered.js
var answered = __webpack_require__(3792);
;// CONCATENATED MODULE: ./build/js/decide/arms.js

/** One side of the comparison as the verdict tells it: version, model asked and answered, answers, their day. */
function armVerdict({ plan, epochs, cases }, arm) {
    const outputs = cases.flatMap(({ profile, pairs, fresh }) => arm === "baseline"
        ? [...profile, ...(fresh ?? []).map(({ baseline }) => baseline)]
        : pairs.map(({ candidate }) => candidate));
    return {
        ...(0,answered/* versionAndModel */.FC)(plan[arm], outputs),
        samples: arm === "baseline" ? plan.samples.production : plan.samples.candidate,
        recheckSamples: Math.max(0, ...cases.map((of) => recheckedIn(of, arm))),
        since: plan[arm].entry === null ? null : epochs.profile,
    };
}
/** Production is asked anew; of the candidate as many answers are used again as it has. */
function recheckedIn({ fresh, pairs }, arm) {
    const asked = fresh?.length ?? 0;
    return arm === "baseline" ? asked : Math.min(asked, pairs.length);
}

// EXTERNAL MODULE: ./build/js/compare/bounds.js
var bounds = __webpack_require__(28505);
// EXTERNAL MODULE: ./build/js/compare/prng.js
var prng = __webpack_require__(34185);
// EXTERNAL MODULE: ./build/js/compare/sign-flip.js
var sign_flip = __webpack_require__(98525);
;// CONCATENATED MODULE: ./build/js/compare/flips.js


/** Signs kept at most, one a case and flip: sets of more than 400 cases are flipped less often than the test does. */
const MOST_SIGNS = 4_000_000;
const FEWEST_DRAWS = 999;
/** All patterns of up to 13 cases but that of the data themselves, else as many as the test draws, in its order. */
function flipsOf(cases, seed) {
    const exact = cases <= sign_flip/* MAX_EXACT_CASES */.L_;
    const affordable = Math.max(FEWEST_DRAWS, Math.floor(MOST_SIGNS / cases));
    const draws = exact ? 2 ** cases - 1 : Math.min(sign_flip/* DRAWS */.oZ, affordable);
    const signs = exact ? patterns(cases, draws) : drawn(cases, draws, seed);
    // Significant: (1 + flips that reach the statistic) / (1 + flips) ≤ alpha.
    const allowed = (alpha) => Math.floor(alpha * (draws + 1) - 1 + sign_flip/* TIE */.XR);
    return {
        draws,
        sums(places, values) {
            const sums = new Float64Array(draws);
            for (const [index, place] of places.entries()) {
                const value = values[index];
                const from = place * draws;
                for (let flip = 0; flip < draws; flip++)
                    sums[flip] += signs[from + flip] * value;
            }
            return sums;
        },
        critical(flipped, most) {
            const last = Math.min(allowed(most), draws - 1);
            if (last >= 0)
                selectLargest(flipped, last);
            const tail = flipped.subarray(0, last + 1).toSorted();
            return (alpha) => {
                const reached = allowed(alpha);
                if (reached < 0)
                    return Infinity;
                return reached > last ? -Infinity : tail[last - reached] + sign_flip/* TIE */.XR;
            };
        },
    };
}
/** By case, then by flip; pattern 0 flips nothing. */
function patterns(cases, draws) {
    const signs = new Int8Array(cases * draws);
    for (let place = 0; place < cases; place++) {
        for (let pattern = 1; pattern <= draws; pattern++) {
            signs[place * draws + pattern - 1] = 1 - 2 * ((pattern >>> place) & 1);
        }
    }
    return signs;
}
function drawn(cases, draws, seed) {
    const next = (0,prng/* mulberry32 */.s)(seed);
    const signs = new Int8Array(cases * draws);
    for (let flip = 0; flip < draws; flip++) {
        for (let place = 0; place < cases; place++) {
            signs[place * draws + flip] = 1 - 2 * (next() >>> 31);
        }
    }
    return signs;
}
/** Brings the k + 1 largest values to the front, the smallest of them to place k (Hoare 1961). */
function selectLargest(values, k) {
    let low = 0;
    let high = values.length - 1;
    while (low < high) {
        const pivot = values[(low + high) >> 1];
        let left = low;
        let right = high;
        while (left <= right) {
            while (values[left] > pivot)
                left++;
            while (values[right] < pivot)
                right--;
            if (left > right)
                break;
            const larger = values[right];
            values[right--] = values[left];
            values[left++] = larger;
        }
        if (k <= right)
            high = right;
        else if (k >= left)
            low = left;
        else
            return;
    }
}

// EXTERNAL MODULE: ./build/js/compare/thresholds.js
var thresholds = __webpack_require__(4412);
;// CONCATENATED MODULE: ./build/js/compare/critical-values.js



/** @param apart rows that no target is looked at with: they count in the family as they are without a drop */
function familyFlips(set, apart) {
    const flips = flipsOf(set.d.length, set.seed);
    const measured = set.d.filter((value) => value !== null);
    const centre = measured.length === 0 ? 0 : (0,bounds/* average */.G8)(measured);
    const base = new Float64Array(flips.draws).fill(-Infinity);
    const add = (row, places, around) => {
        raise(base, undropped(flips, row, places, around), 0);
    };
    for (const row of set.others) {
        const places = [...row.keys()].filter((place) => row[place] !== null);
        add(row, places, (0,bounds/* average */.G8)(places.map((place) => row[place])));
    }
    for (const { members } of apart)
        add(set.d, members, centre);
    const parts = new Map();
    const flipped = (row) => {
        const part = parts.get(row) ?? undropped(flips, set.d, row.members, centre);
        if (apart.length === 0)
            parts.set(row, part);
        return part;
    };
    return { criticalFor: (rows) => criticalValues(rows, { set, flips, centre, base, flipped }) };
}
function criticalValues(rows, family) {
    const { set, flips, centre } = family;
    const target = rows[0];
    // Centres the target's members on their own mean.
    const offset = (0,bounds/* average */.G8)(target.members.map((place) => set.d[place])) - centre;
    const parts = rows.map((row) => dropped(family, row, new Set(target.members)));
    const untouched = family.base.slice();
    for (const part of parts)
        if (part.harmed === null)
            raise(untouched, part, 0);
    return {
        joint(shift, alpha) {
            const known = new Map();
            return (passed) => {
                const skipped = passed === null || parts[passed].harmed === null ? null : passed;
                const value = known.get(skipped);
                if (value !== undefined)
                    return value;
                const maxima = untouched.slice();
                for (const [row, part] of parts.entries()) {
                    if (row !== skipped && part.harmed !== null)
                        raise(maxima, part, offset + shift);
                }
                const critical = flips.critical(maxima, alpha)(alpha);
                known.set(skipped, critical);
                return critical;
            };
        },
        alone(shift, row) {
            const only = new Float64Array(flips.draws).fill(-Infinity);
            raise(only, parts[row], offset + shift);
            return flips.critical(only, thresholds/* LEVELS */.A_.recheck / set.prompts);
        },
    };
}
function undropped(flips, row, places, centre) {
    const values = Float64Array.from(places, (place) => row[place] - centre);
    let squares = 0;
    for (const value of values)
        squares += value * value;
    return { sums: flips.sums(places, values), squares, harmed: null };
}
function dropped({ set, flips, centre, flipped }, row, target) {
    const part = flipped(row);
    const harmed = row.members.filter((place) => target.has(place));
    if (harmed.length === 0)
        return part;
    let sum = 0;
    for (const place of harmed)
        sum += set.d[place] - centre;
    const sums = flips.sums(harmed, new Float64Array(harmed.length).fill(1));
    return { ...part, harmed: { count: harmed.length, sum, sums } };
}
/** Raises each flip's maximum to the row's statistic with the drop. */
function raise(maxima, { sums, squares, harmed }, drop) {
    const norm = harmed === null ? squares : squares - 2 * drop * harmed.sum + drop * drop * harmed.count;
    const scale = norm > 0 ? 1 / Math.sqrt(norm) : 0;
    const hit = harmed === null ? 0 : drop;
    const signs = harmed?.sums ?? sums;
    for (let flip = 0; flip < maxima.length; flip++) {
        const value = (hit * signs[flip] - sums[flip]) * scale;
        if (value > maxima[flip])
            maxima[flip] = value;
    }
}

// EXTERNAL MODULE: ./build/js/compare/screen.js
var compare_screen = __webpack_require__(93604);
;// CONCATENATED MODULE: ./build/js/compare/planted-decision.js


const TARGET = 0;
/** The stages of `compare()` on what a resample is reduced to; a row is an index into `rows`, the target first. */
function plantedDecision(set, rows, critical) {
    const { prompts, samples, alpha } = set;
    const spread = spreadIn(set);
    const looker = (shift, level) => lookerAt(rows, critical.joint(shift, level), level);
    return (drop) => {
        const look = looker(drop / spread(samples), alpha);
        const stands = rechecker(set, rows, { critical, spread, drop });
        if (set.first === samples) {
            return (looks) => {
                const flagged = look(looks.all(drop), () => true);
                if (!flagged.includes(TARGET))
                    return false;
                return !set.recheck || stands(looks, flagged, samples);
            };
        }
        const screen = looker(drop / spread(1), thresholds/* LEVELS */.A_.screen / prompts);
        return (looks) => {
            const first = looks.first(drop);
            const atOnce = screen(first, () => true);
            if (atOnce.length > 0)
                return atOnce.includes(TARGET) && stands(looks, atOnce, 1);
            const isHinted = (row) => first[row].harm >= -compare_screen/* HINT_Z */.d2;
            if (!isHinted(TARGET))
                return false;
            const all = looks.all(drop);
            const confirmed = rows.map((_, row) => (isHinted(row) ? all : first)[row]);
            const flagged = look(confirmed, isHinted);
            return flagged.includes(TARGET) && stands(looks, flagged, samples);
        };
    };
}
/** Whether flipping n cases can give a p so small at all: their own signs are one pattern of 2ⁿ. */
const canReach = (level, { members }) => level >= 2 ** -members.length;
/** Step-down maxT, then what is large enough and open to be found. */
function lookerAt(rows, criticalAfter, level) {
    return (results, isOpen) => stepDown(results, (row, passed) => canReach(level, rows[row]) ? criticalAfter(passed) : Infinity).filter((row) => isOpen(row) && results[row].isLarge);
}
/** The recheck of what is flagged, the target among it, with so many candidate samples in hand: Holm, each row alone. */
function rechecker({ prompts }, rows, at) {
    const known = new Map();
    const criticalOf = (row, inHand) => {
        const name = `${row} ${inHand}`;
        const shift = at.drop / at.spread(Math.min(rows[row].fresh, inHand));
        const value = known.get(name) ?? at.critical.alone(shift, row);
        known.set(name, value);
        return value;
    };
    return (looks, flagged, inHand) => {
        const again = looks.again(at.drop, flagged, inHand);
        if (!again.get(TARGET).isLarge)
            return false;
        let active = flagged;
        while (active.includes(TARGET)) {
            const level = thresholds/* LEVELS */.A_.recheck / prompts / active.length;
            const left = active.filter((row) => !canReach(level, rows[row]) || again.get(row).harm <= criticalOf(row, inHand)(level));
            if (left.length === active.length)
                return false;
            active = left;
        }
        return true;
    };
}
/** The rows that step-down maxT rejects, most harmed first. */
function stepDown(results, criticalOf) {
    const order = [...results.keys()].toSorted((a, b) => results[b].harm - results[a].harm || a - b);
    const rejected = [];
    for (const row of order) {
        const { harm } = results[row];
        const passed = rejected[0];
        const isRejected = harm > criticalOf(row, null) || (passed !== undefined && harm > criticalOf(row, passed));
        if (!isRejected)
            break;
        rejected.push(row);
    }
    return rejected;
}
/** Standard deviation of a case's difference of so many pairs, in those of the first look. */
function spreadIn({ within, perCase }) {
    const variance = (each) => 1 - within + within * each;
    return (pairs) => Math.sqrt(variance(1 / pairs) / variance(perCase));
}

;// CONCATENATED MODULE: ./build/js/compare/resamples.js

const RESAMPLES = 200;
/**
 * What a candidate's sample contributes to every pair it is part of, of the variance within a case: one half, without
 * the judge's quarter, which every judgement draws anew (STATISTICS §9). The rest is production's sample and the judge.
 */
const CANDIDATE_SHARE = 3 / 8;
/**
 * Runs in which nothing changed, made of a run's own differences. Members of the first row get differences of its
 * members, other cases those of any case, centred, and stretched by √(n/(n−1)) for what centring takes from their
 * spread. Each is the sum of draws for the case, the candidate's samples, and production's stored and new samples with
 * their judgements, of the variances that `within` says.
 *
 * @param rows the drop's own unit first, then which others are looked at
 */
function* resamplesOf(set, rows) {
    const next = (0,prng/* mulberry32 */.s)(set.seed);
    const { samples, within, perCase } = set;
    const whole = 1 - within + within * perCase;
    const own = Math.sqrt((1 - within) / whole);
    const ofCandidate = Math.sqrt((within * CANDIDATE_SHARE) / whole);
    const ofProduction = Math.sqrt((within * (1 - CANDIDATE_SHARE)) / whole);
    const rounds = rows.reduce((most, { fresh }) => Math.max(most, fresh), 1);
    const pools = poolsOf(set, rows);
    const blank = () => new Float64Array(set.d.length);
    for (let resample = 0; resample < RESAMPLES; resample++) {
        const first = blank();
        const all = blank();
        const again = Array.from({ length: rounds }, blank);
        for (const [place, pool] of pools) {
            const draw = () => pool[(0,prng/* drawBelow */.A)(pool.length, next)];
            const itself = own * draw();
            let [candidate, stored, fresh] = [0, 0, 0];
            for (let sample = 1; sample <= samples; sample++) {
                candidate += ofCandidate * draw();
                stored += ofProduction * draw();
                if (sample === 1)
                    first[place] = itself + candidate - stored;
                if (sample > rounds)
                    continue;
                fresh += ofProduction * draw();
                again[sample - 1][place] = itself + (candidate - fresh) / sample;
            }
            all[place] = itself + (candidate - stored) / samples;
        }
        yield { first, all, again };
    }
}
/** What each case draws from, in case order. */
function poolsOf({ d }, rows) {
    const target = new Set(rows[0].members);
    const inside = centred(d, rows[0].members);
    const everywhere = centred(d, [...d.keys()].filter((place) => d[place] !== null));
    const looked = new Set(rows.flatMap(({ members }) => members));
    return [...d.keys()]
        .filter((place) => looked.has(place))
        .map((place) => [place, target.has(place) ? inside : everywhere]);
}
function centred(d, places) {
    const values = Float64Array.from(places, (place) => d[place]);
    let sum = 0;
    for (const value of values)
        sum += value;
    const mean = sum / values.length;
    const stretch = Math.sqrt(values.length / Math.max(1, values.length - 1));
    return values.map((value) => (value - mean) * stretch);
}

;// CONCATENATED MODULE: ./build/js/compare/planted-looks.js


/** @param rows the target first, in whose members the drop is planted */
function plantedLooks(set, rows) {
    const target = new Set(rows[0].members);
    const harmed = rows.map(({ members }) => members.filter((place) => target.has(place)));
    return Array.from(resamplesOf(set, rows), ({ first, all, again }) => {
        const planted = (values) => {
            const sums = rows.map(({ members }, row) => sumsOf(values, members, harmed[row]));
            return (drop) => sums.map((of, row) => plantedRow(of, drop, rows[row]));
        };
        return {
            first: planted(first),
            all: planted(all),
            again(drop, flagged, samples) {
                const values = new Float64Array(all.length);
                const byFresh = flagged.toSorted((a, b) => rows[a].fresh - rows[b].fresh);
                for (const row of byFresh) {
                    const { fresh, members } = rows[row];
                    const from = again[Math.min(fresh, samples) - 1];
                    for (const place of members)
                        values[place] = from[place];
                }
                return new Map(flagged.map((row) => {
                    const sums = sumsOf(values, rows[row].members, harmed[row]);
                    return [row, plantedRow(sums, drop, rows[row])];
                }));
            },
        };
    });
}
function sumsOf(values, members, harmed) {
    let [sum, squares, ofHarmed] = [0, 0, 0];
    for (const place of members) {
        const value = values[place];
        sum += value;
        squares += value * value;
    }
    for (const place of harmed)
        ofHarmed += values[place];
    return { sum, squares, harmed: ofHarmed, count: harmed.length };
}
function plantedRow({ sum, squares, harmed, count }, drop, { members, minDrop }) {
    const norm = squares - 2 * drop * harmed + drop * drop * count;
    const worse = drop * count - sum;
    return {
        harm: norm > 0 ? worse / Math.sqrt(norm) : 0,
        isLarge: (0,thresholds/* reaches */.O6)(worse / members.length, minDrop),
    };
}

// EXTERNAL MODULE: ./build/js/compare/measures.js
var compare_measures = __webpack_require__(19513);
// EXTERNAL MODULE: ./build/js/compare/look.js + 1 modules
var look = __webpack_require__(58240);
// EXTERNAL MODULE: ./build/js/compare/one-look.js
var one_look = __webpack_require__(25844);
// EXTERNAL MODULE: ./build/js/compare/families.js
var compare_families = __webpack_require__(53320);
// EXTERNAL MODULE: ./build/js/compare/recheck.js
var recheck = __webpack_require__(10141);
// EXTERNAL MODULE: ./build/js/compare/spread.js
var compare_spread = __webpack_require__(33403);
// EXTERNAL MODULE: ./build/js/compare/units.js
var units = __webpack_require__(21801);
;// CONCATENATED MODULE: ./build/js/compare/power-set.js









function powerSetOf(request) {
    const cases = (0,units/* inCaseOrder */.gK)(request.cases);
    const screened = request.method === "screen+recheck";
    const looked = screened ? cases.map((of) => ({ ...of, runs: of.runs.slice(0, 1) })) : cases;
    const measures = (0,compare_measures/* measuresOf */.d6)(looked, request.metrics);
    const families = (0,compare_families/* familiesOf */.m6)(measures);
    const oneLook = request.method === "one look";
    const samples = (0,look/* samplesOf */.l)(cases, request);
    const { d } = measures;
    const scored = looked.flatMap(({ runs }) => {
        const pairs = runs.filter(({ x }) => x !== null).length;
        return pairs === 0 ? [] : [1 / pairs];
    });
    const runs = cases.map((of) => of.runs);
    const spread = (0,compare_spread/* spreadOf */.j)(runs, measures.positionEffect.value, request.withinVariance);
    const total = spread === null ? 0 : spread.between + spread.within;
    return {
        seed: request.seed,
        prompts: request.prompts,
        first: screened ? 1 : samples,
        samples,
        recheck: !oneLook,
        alpha: oneLook ? (0,one_look/* oneLookLevel */.m)(families, request.prompts) : thresholds/* LEVELS */.A_.flag / request.prompts,
        d,
        perCase: scored.length === 0 ? 1 : (0,bounds/* average */.G8)(scored),
        within: oneLook ? 0 : total > 0 ? spread.within / total : compare_spread/* USUAL_WITHIN */.T,
        rows: measures.units.flatMap(({ name, members }) => {
            const measured = members.filter((member) => d[member] !== null);
            if (measured.length < thresholds/* MIN_CASES */.B2)
                return [];
            return [
                {
                    unit: name,
                    members: measured,
                    fresh: (0,recheck/* freshSamples */.AE)(members.length, samples),
                    minDrop: request.thresholds(name).minScoreDrop,
                },
            ];
        }),
        others: families.metric.flat().filter(compare_families/* isTested */.eW),
    };
}

;// CONCATENATED MODULE: ./build/js/compare/power.js




/** How often a drop must be found for the unit not to hide it. */
const POWER = 0.8;
/** Drops are tried up to the whole scale, in hundredths of a point where units are simulated together, else in twentieths. */
const POINTS = 4;
const GRID = { together: 100, alone: 20 };
/** Up to so many units, and units × their members, each unit is simulated with all the others. */
const TOGETHER = { units: 48, cells: 60_000 };
/**
 * What each tested unit could hide: the smallest drop of its mean score, in score points, that the request's own
 * decision (screen, confirmation, recheck; their levels, smallest effects and multiplicity) finds there in at least
 * 80 % of 200 resamples of the run's centred differences. Null: not even four points of five would be found so often.
 * A unit of fewer than eight measured cases is not tested and has no entry.
 *
 * Flips are not made anew for each resample: critical values come from the run's own differences, flipped, with the
 * same drop in them. Failing answers are left out, so that a drop which they would show as well counts as hidden.
 * Beyond 48 tested units, or 60,000 units × members, each unit is simulated alone, and keeps its place in the family
 * as it is without a drop: what would be found beside it then costs its recheck no power.
 *
 * @param only the one unit that is asked for
 */
function smallestDrops(request, only) {
    const set = powerSetOf(request);
    const { rows } = set;
    const members = rows.reduce((sum, row) => sum + row.members.length, 0);
    const together = rows.length <= TOGETHER.units && rows.length * members <= TOGETHER.cells;
    const flips = familyFlips(set, together ? [] : rows);
    const grid = together ? GRID.together : GRID.alone;
    const drops = new Map();
    for (const target of rows) {
        if (only !== undefined && target.unit !== only)
            continue;
        const looked = together ? [target, ...rows.filter((row) => row !== target)] : [target];
        const critical = flips.criticalFor(looked);
        const finds = together
            ? finder(set, looked, critical)
            : finder(...byItself(set, target), critical);
        const step = smallestStep((tried) => finds((tried * request.point) / grid), POINTS * grid);
        drops.set(target.unit, step === null ? null : (step * request.point) / grid);
    }
    return drops;
}
/** A set that holds one unit's cases and no others. */
function byItself(set, row) {
    const d = row.members.map((place) => set.d[place]);
    const rows = [{ ...row, members: [...d.keys()] }];
    return [{ ...set, d, rows }, rows];
}
/** Whether a drop is found often enough. */
function finder(set, rows, critical) {
    const finds = plantedDecision(set, rows, critical);
    const resamples = plantedLooks(set, rows);
    return (drop) => resamples.filter(finds(drop)).length >= POWER * resamples.length;
}
/** By bisection: what is found at one step is found at the next. */
function smallestStep(isFound, most) {
    if (!isFound(most))
        return null;
    let [hidden, found] = [0, most];
    while (found - hidden > 1) {
        const middle = Math.floor((hidden + found) / 2);
        if (isFound(middle))
            found = middle;
        else
            hidden = middle;
    }
    return found;
}

// EXTERNAL MODULE: ./build/js/all-cases.js
var all_cases = __webpack_require__(79129);
// EXTERNAL MODULE: ./build/js/plan/power.js
var power = __webpack_require__(16033);
;// CONCATENATED MODULE: ./build/js/decide/could-hide.js





/** Points of a score's range: thresholds are said for the one from 1 to 5. */
const could_hide_POINTS = 4;
/**
 * What each unit could hide, and what would let the least certain one hide less. A score that has no drop: the unit has
 * too few cases to be tested, or no drop within the scale would be found often enough.
 */
function couldHideOf(units, { plan, evidence, comparison }, by) {
    if (comparison === null)
        return { units, wouldHelp: null };
    const { seed, metrics, samples, scale } = plan;
    const request = {
        ...by,
        cases: evidence,
        seed,
        method: comparison.method,
        samples: samples.candidate,
        metrics,
        point: (scale.high - scale.low) / could_hide_POINTS,
    };
    const drops = units.some(({ score }) => score !== null) ? smallestDrops(request) : new Map();
    const hiding = units.map((unit) => {
        const failures = mostFailures(unit);
        if (unit.score === null && failures === null)
            return unit;
        return { ...unit, couldHide: { score: drops.get(unit.unit) ?? null, failures } };
    });
    const least = leastCertain(hiding, request);
    return { units: hiding, wouldHelp: least === null ? null : withMoreCases(least, request) };
}
function mostFailures({ check, judge }) {
    const uppers = [check, judge].flatMap((of) => (of === null ? [] : [of.upper]));
    return uppers.length === 0 ? null : Math.max(...uppers);
}
/**
 * The unclear slice that could hide most, else all cases where they are unclear. Points and failing answers are compared
 * in default margins of a slice; of two that hide as much, more failing answers and then fewer cases count as more.
 */
function leastCertain(units, { point }) {
    const { scoreMargin, failureMargin } = (0,thresholds/* defaultThresholds */.Sf)("");
    const failures = ({ couldHide }) => (couldHide?.failures ?? 0) / failureMargin;
    const most = (unit) => {
        const { couldHide, score } = unit;
        if (couldHide === null || (couldHide.score === null && score !== null))
            return Infinity;
        return Math.max((couldHide.score ?? 0) / (scoreMargin * point), failures(unit));
    };
    const unclear = units.filter(({ result }) => result === "unclear");
    const slices = unclear.filter(({ unit }) => unit !== all_cases/* ALL_CASES */.S);
    const [first] = (slices.length > 0 ? slices : unclear).toSorted((a, b) => {
        const [hidesA, hidesB] = [most(a), most(b)];
        if (hidesA !== hidesB)
            return hidesA < hidesB ? 1 : -1;
        return failures(b) - failures(a) || a.cases - b.cases;
    });
    return first ?? null;
}
/**
 * Cases to add, and what the unit could hide then: as many as rule out the failure margin if none of them fails, or
 * twice as many where that is reached or nothing can fail. The new ones are taken to be like those the unit has, or like
 * all cases where it has too few to tell by; where all are too few, no drop is told. The number of samples stays.
 */
function withMoreCases(unit, request) {
    const ruleOut = (0,power/* nToRuleOut */.M)(unit.thresholds.failureMargin);
    const fails = unit.check !== null || unit.judge !== null;
    const wanted = fails && unit.cases < ruleOut && Number.isFinite(ruleOut) ? ruleOut : 0;
    const cases = Math.max(wanted, wanted === 0 ? 2 * unit.cases : 0, thresholds/* MIN_CASES */.B2);
    const more = cases - unit.cases;
    const larger = unit.score === null ? null : enlarged(request, unit.unit, more);
    const drops = larger && smallestDrops(larger, unit.unit);
    const uppers = [unit.check, unit.judge].flatMap((of) => of === null
        ? []
        : [((0,bounds/* clopperPearsonUpper */._m)(of.candidate * cases, cases, 0.95) ?? 1) - of.baseline]);
    return {
        unit: unit.unit,
        moreCases: more,
        score: drops?.get(unit.unit) ?? null,
        failures: uppers.length === 0 ? null : Math.max(...uppers),
    };
}
/** Null where too few cases are scored: copies of one or two would seem to have no noise. */
function enlarged(request, unit, more) {
    const scored = request.cases.filter(({ runs }) => runs.some(({ x }) => x !== null));
    const own = scored.filter(({ slices }) => unit === all_cases/* ALL_CASES */.S || slices.includes(unit));
    const like = own.length < thresholds/* MIN_CASES */.B2 ? scored : own;
    if (like.length < thresholds/* MIN_CASES */.B2)
        return null;
    const added = Array.from({ length: more }, (_, index) => {
        const of = like[index % like.length];
        return { ...of, id: `${of.id}\n${index}`, slices: unit === all_cases/* ALL_CASES */.S ? [] : [unit] };
    });
    return { ...request, cases: [...request.cases, ...added] };
}

// EXTERNAL MODULE: ./build/js/decide/coverage.js
var decide_coverage = __webpack_require__(86493);
// EXTERNAL MODULE: ./build/js/decide/holdout.js
var holdout = __webpack_require__(82116);
;// CONCATENATED MODULE: ./build/js/decide/evidence.js


/** Everything that a comparison rests on, so that each of its numbers can be had again from the verdict. */
function evidenceVerdict(cases, { seed, samples, metrics }, by) {
    return {
        seed,
        prompts: by.prompts,
        method: by.method,
        samples: samples.candidate,
        metrics: metrics.map(({ name, ordered }) => ({ name, ordered })),
        cases: (0,units/* inCaseOrder */.gK)(cases).map((of, index) => ({
            id: (0,holdout/* shownId */.f)(by.gate, of, index),
            slices: [...of.slices],
            prodCheck: [...of.prodCheck],
            runs: of.runs.map(withOwnList),
            ...(of.fresh === undefined ? {} : { fresh: of.fresh.map(withOwnList) }),
        })),
    };
}
/** The verdict's lists are its own, to be changed by nobody else. */
function withOwnList({ metrics, ...value }) {
    return metrics === undefined ? value : { ...value, metrics: [...metrics] };
}

// EXTERNAL MODULE: ./build/js/decide/idle.js + 1 modules
var idle = __webpack_require__(85609);
;// CONCATENATED MODULE: ./build/js/decide/hypotheses.js
/** What the recheck asked and found, beside what the first look said; null where nothing was rechecked. */
function hypothesisVerdicts({ comparison }) {
    const recheck = comparison?.recheck ?? null;
    if (comparison === null || recheck === null)
        return null;
    return recheck.hypotheses.map(({ kind, unit, metric, p, effect, stands }) => {
        const first = comparison.units.find((of) => of.unit === unit);
        const firstP = kind === "score"
            ? first?.score?.adjusted
            : kind === "metric"
                ? first?.metrics.find((of) => of.metric === metric)?.adjusted
                : first?.[kind]?.p;
        return {
            kind,
            unit,
            metric: metric ?? null,
            firstP: firstP ?? 1,
            p,
            effect: effect ?? 0,
            stands,
        };
    });
}

// EXTERNAL MODULE: ./build/js/compare/differences.js
var compare_differences = __webpack_require__(73806);
// EXTERNAL MODULE: ./build/js/compare/distributions.js
var distributions = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/js/compare/least-squares.js
var least_squares = __webpack_require__(25230);
;// CONCATENATED MODULE: ./build/js/compare/length-controlled.js



/** Less is rounding: the logarithm of a ratio of whole numbers, averaged. */
const SOME_VARIANCE = 1e-9;
/**
 * Least squares d = intercept + slope · ln(candidate's length / production's), a value of each a case. Null under three
 * cases, or where all have the same ratio, which says nothing of what another would do.
 */
function lengthControlled(d, logRatio) {
    const n = d.length;
    if (n < 3)
        return null;
    const mean = (0,bounds/* average */.G8)(logRatio);
    const squares = logRatio.reduce((sum, ratio) => sum + (ratio - mean) ** 2, 0);
    if (squares < SOME_VARIANCE * n)
        return null;
    // Ratios from their mean, so that a line through nearly equal ones is found as exactly as any other.
    const line = (0,least_squares/* leastSquares */.G)(d, logRatio.map((ratio) => [1, ratio - mean]));
    if (line === null)
        return null;
    const [centre = 0, slope = 0] = line.coefficients;
    const [centreError = 0, slopeError = 0] = line.errors;
    const intercept = centre - slope * mean;
    const se = Math.hypot(centreError, mean * slopeError);
    // An exact fit leaves no doubt of either sign.
    const p = se === 0 ? (Math.sign(intercept) + 1) / 2 : (0,distributions/* tCdf */.w_)(intercept / se, line.degrees);
    return { intercept, slope, se, p };
}

// EXTERNAL MODULE: ./build/js/score/judge/bias/judged-pair.js
var judged_pair = __webpack_require__(53709);
// EXTERNAL MODULE: ./build/js/score/output-text.js
var output_text = __webpack_require__(29432);
// EXTERNAL MODULE: ./build/js/score/score.js
var score = __webpack_require__(51449);
// EXTERNAL MODULE: ./build/js/score/value.js
var value = __webpack_require__(19374);
;// CONCATENATED MODULE: ./build/js/decide/length-advice.js







/** Fewer judged cases say too little of what length does. */
const MIN_JUDGED = 10;
/**
 * What the score difference over all cases would be if both sides' answers were equally long, in code points: judges
 * are known to like length. Advice only. Null under ten judged cases, or where all answers change alike in length.
 */
function lengthAdvice(cases) {
    const judged = cases.filter((of) => of.judged);
    const { d } = (0,compare_differences/* caseDifferences */.$)(judged.map((of) => (0,score/* evidenceOf */.X)(of, []).runs));
    const measured = judged.flatMap((of, index) => {
        const difference = d[index];
        return difference === null ? [] : [{ difference, ratio: lengthRatio(of) }];
    });
    if (measured.length < MIN_JUDGED)
        return null;
    const differences = measured.map(({ difference }) => difference);
    const controlled = lengthControlled(differences, measured.map(({ ratio }) => ratio));
    if (controlled === null)
        return null;
    return {
        difference: controlled.intercept,
        raw: (0,bounds/* average */.G8)(differences),
        p: controlled.p,
        cases: measured.length,
    };
}
/** Mean over the judged pairs of a case of ln(candidate's length / production's); an empty answer counts as one letter. */
function lengthRatio({ pairs }) {
    const ratios = pairs.flatMap(({ baseline, candidate, scores }) => (0,value/* isValue */.m)(baseline) && (0,value/* isValue */.m)(candidate) && scores !== null && (0,value/* isValue */.m)(scores)
        ? [(0,judged_pair/* logLengthRatio */.qq)((0,output_text/* outputText */.jO)(candidate.value), (0,output_text/* outputText */.jO)(baseline.value))]
        : []);
    return (0,bounds/* average */.G8)(ratios);
}

// EXTERNAL MODULE: ./build/js/score/checks/check.js
var check = __webpack_require__(79630);
;// CONCATENATED MODULE: ./build/js/decide/new-cases.js


/** Head's own cases: run once a side and shown, never gating. */
function newCaseVerdicts({ newCases }) {
    return newCases.map((of) => ({
        id: of.id,
        baselineFailing: failing(of, of.profile),
        candidateFailing: failing(of, of.pairs.map(({ candidate }) => candidate)),
        difference: differenceOf(of),
    }));
}
function failing({ checked }, outputs) {
    const known = outputs.filter((output) => (0,value/* isValue */.m)(output));
    if (!checked)
        return "no checks";
    return `${known.filter(({ value }) => (0,check/* failed */.gz)(value.checks).length > 0).length} of ${known.length}`;
}
function differenceOf({ pairs }) {
    const scores = pairs[0]?.scores ?? null;
    if (scores === null || !(0,value/* isValue */.m)(scores))
        return null;
    const { means } = scores.value;
    return means === null ? 0 : means.candidate - means.baseline;
}

// EXTERNAL MODULE: ./build/js/decide/outcome.js
var outcome = __webpack_require__(56571);
// EXTERNAL MODULE: ./build/js/decide/shown-cases.js
var shown_cases = __webpack_require__(31710);
// EXTERNAL MODULE: ./build/js/decide/subject.js
var decide_subject = __webpack_require__(47407);
;// CONCATENATED MODULE: ./build/js/decide/prompt.js













/** Everything measured on one prompt + policy → its verdict. Pure. */
function decidePrompt(settled, config, facts) {
    const { plan, comparison, cases } = settled;
    const { gate } = config;
    const found = (0,outcome/* outcomeOf */.s)(settled, config);
    const { ending, judge, coverage, units, floors, mustPassRed, thresholds } = found;
    const measured = ending.outcome === "pass" || ending.outcome === "fail";
    const hiding = measured
        ? couldHideOf(units, settled, {
            prompts: facts.prompts,
            thresholds,
            withinVariance: facts.selftest?.withinVariance ?? null,
        })
        : { units: [], wouldHelp: null };
    return {
        ...describePrompt(settled),
        ...ending,
        coverage: {
            cases: plan.cases.length,
            complete: coverage.complete,
            needed: (0,decide_coverage/* casesNeeded */.h1)(plan.cases.length, gate.coverage),
            missing: [...coverage.missing],
        },
        // Half a measurement reads like a verdict, so an inconclusive prompt shows no scores.
        judge: judge === null ? null : measured ? judge.verdict : withoutScores(judge.verdict),
        units: [...hiding.units],
        confirmed: measured ? confirmedIn(settled) : [],
        recheck: measured ? hypothesisVerdicts(settled) : null,
        mustPassRed: measured ? [...mustPassRed] : [],
        mustPassFailingBoth: measured ? (0,outcome/* mustPassIn */.S)(settled, "production fails too", gate) : [],
        cases: measured ? [...shownOf(settled, gate, redOf(units, mustPassRed))] : [],
        newCases: measured ? [...newCaseVerdicts(settled)] : [],
        floors: measured ? [...floors] : [],
        absolute: null,
        signOff: null,
        wouldHelp: hiding.wouldHelp,
        lengthControlled: measured ? lengthAdvice(cases) : null,
        wording: units.some(({ holdout }) => holdout) ? facts.wording : null,
        headRubric: measured ? settled.headRubric : null,
        selftest: measured ? citationOf(facts.selftest) : null,
        evidence: measured && comparison !== null
            ? evidenceVerdict(settled.evidence, plan, {
                method: comparison.method,
                prompts: facts.prompts,
                gate,
            })
            : null,
        warnings: [
            ...plan.warnings,
            ...(measured ? (0,answer_form/* formWarnings */.s)(bothSides(settled)) : []),
            ...(measured ? (0,idle/* idleWarnings */.g)(settled, config, found) : []),
        ].map((of) => ({ ...of })),
    };
}
/** What the judge's own family is ahead is a score of the two versions. */
const withoutScores = (judge) => ({
    ...judge,
    biases: judge.biases.filter(({ bias }) => bias !== "self-preference"),
});
const bothSides = ({ plan, cases }) => [
    {
        who: "the candidate",
        arm: plan.candidate,
        outputs: cases.flatMap(({ pairs }) => pairs.map(({ candidate }) => candidate)),
    },
    { who: "production", arm: plan.baseline, outputs: cases.flatMap(({ profile }) => profile) },
];
function citationOf(of) {
    if (of === null)
        return null;
    const { falseAlarms, runs, day } = of;
    return { falseAlarms, runs, day };
}
function describePrompt(settled) {
    const { subject, evalSet, scale } = settled.plan;
    return {
        ...(0,decide_subject/* subjectVerdict */.y)(subject, evalSet),
        baseline: armVerdict(settled, "baseline"),
        candidate: armVerdict(settled, "candidate"),
        method: METHODS[settled.comparison?.method ?? "fixed+recheck"],
        scale: { ...scale },
    };
}
const METHODS = {
    "fixed+recheck": "recheck",
    "screen+recheck": "screen",
    "one look": "one look",
};
const confirmedIn = ({ comparison }) => [
    ...new Set((comparison?.hints ?? []).map(({ unit }) => unit)),
];
/** The cases a reader may see. */
function shownOf({ cases, plan }, gate, red) {
    const open = cases.flatMap((of, index) => ((0,holdout/* isHidden */.d)(gate, of) ? [] : [index]));
    return (0,shown_cases/* shownCases */.D)(open.map((index) => cases[index]), open.map((index) => plan.cases[index]), red);
}
function redOf(units, mustPassRed) {
    const worse = units.filter((unit) => unit.result === "worse");
    const fails = worse.filter(({ check, judge }) => check?.found === "worse" || judge?.found === "worse");
    return {
        failing: new Set(fails.map(({ unit }) => unit)),
        score: new Set(worse.filter(({ score }) => score?.found === "worse").map(({ unit }) => unit)),
        mustPass: new Set(mustPassRed),
    };
}


/***/ }),

/***/ 44154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ detectFocused)
/* harmony export */ });
/* harmony import */ var _detect_detect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59325);
/* harmony import */ var _prompts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35668);
/* harmony import */ var _unknown_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14718);



/** What a run finds to look at. */
async function detectFocused(request) {
    const found = await (0,_detect_detect_js__WEBPACK_IMPORTED_MODULE_0__/* .detect */ .o)(request);
    if (found.kind === "stopped" || request.focus === undefined)
        return found;
    return focused(found, request.focus);
}
/** What was detected, so far as it is looked at. A prompt or slice that is not there is a UsageError. */
function focused(detected, { prompt, slice, model }) {
    const chosen = (0,_unknown_name_js__WEBPACK_IMPORTED_MODULE_2__/* .chosenPrompts */ .Y)(detected.prompts, prompt, "the change");
    const sliced = slice === null ? chosen : chosen.flatMap((of) => inSlice(of, slice));
    if (slice !== null && sliced.length === 0 && chosen.length > 0) {
        const known = chosen.flatMap(({ evalSet }) => evalSet?.cases.flatMap((of) => of.slices) ?? []);
        throw (0,_unknown_name_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownName */ .U)("the eval set", "slice", slice, known);
    }
    const prompts = model === null ? sliced : sliced.map((of) => withModel(of, model));
    return { ...detected, prompts };
}
function inSlice(changed, slice) {
    const { evalSet } = changed;
    const cases = evalSet?.cases.filter(({ slices }) => slices.includes(slice)) ?? [];
    if (evalSet === null || cases.length === 0)
        return [];
    const newCases = changed.newCases.filter(({ slices }) => slices.includes(slice));
    return [{ ...changed, evalSet: { ...evalSet, cases }, newCases }];
}
function withModel(changed, model) {
    const prompt = { ...changed.candidate.prompt, wish: { provider: null, model } };
    return { ...changed, candidate: { prompt, digest: (0,_prompts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .versionDigest */ .b)(prompt) } };
}


/***/ }),

/***/ 94064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gj: () => (/* binding */ gate),
  Sk: () => (/* binding */ journalMissing),
  Ee: () => (/* binding */ suiteOf)
});

// EXTERNAL MODULE: ./build/js/compare-by.js
var compare_by = __webpack_require__(9431);
// EXTERNAL MODULE: ./build/js/models/family.js
var family = __webpack_require__(25973);
// EXTERNAL MODULE: ./build/js/score/judge/bias/audit.js + 5 modules
var audit = __webpack_require__(94130);
// EXTERNAL MODULE: ./build/js/score/judge/rubric.js
var rubric = __webpack_require__(63726);
// EXTERNAL MODULE: ./build/js/score/output-text.js
var output_text = __webpack_require__(29432);
// EXTERNAL MODULE: ./build/js/score/value.js
var value = __webpack_require__(19374);
// EXTERNAL MODULE: ./build/js/compare/bounds.js
var bounds = __webpack_require__(28505);
// EXTERNAL MODULE: ./build/js/compare/thresholds.js
var thresholds = __webpack_require__(4412);
// EXTERNAL MODULE: ./build/js/all-cases.js
var all_cases = __webpack_require__(79129);
// EXTERNAL MODULE: ./build/js/config/effective.js
var effective = __webpack_require__(34732);
// EXTERNAL MODULE: ./build/js/evals/eval-set.js
var eval_set = __webpack_require__(38431);
// EXTERNAL MODULE: ./build/js/plan/metrics.js
var metrics = __webpack_require__(46865);
// EXTERNAL MODULE: ./build/js/decide/floors.js
var decide_floors = __webpack_require__(1556);
;// CONCATENATED MODULE: ./build/js/decide/absolute.js








/** What a new prompt must reach where policy sets no floor: the middle of the scale, and most answers passing. */
const LEAST_SCORE = 3;
const LEAST_PASSING = 0.5;
/** A check of one case is that case's; from here on one that most answers fail says something of the prompt. */
const SHARED = 2;
/** So that the last bit of a mean misses no minimum. */
const ROUNDING = 1e-9;
/**
 * Every minimum that a version without a baseline is held to: each criterion, the checks and each check that cases
 * share, by policy's floor or by default, and policy's further floors. A floor is missed where the one-sided 95 % upper
 * bound is below it (with fewer than eight cases, where the mean is), a default where the mean is. What this eval set
 * does not measure is left out.
 */
function standardsOf(cases, evalSet, gate) {
    return [...byMetric(evalSet, gate), ...sharedChecks(evalSet, gate)].flatMap((asked) => measured(asked, cases) ?? []);
}
function byMetric(evalSet, gate) {
    const defaults = [...evalSet.rubric.map(({ id }) => id), "checks"];
    const floors = (0,decide_floors/* floorsOf */.t9)(gate);
    const placed = [
        ...defaults.map((metric) => ({ metric, unit: all_cases/* ALL_CASES */.S, floor: null })),
        ...floors.map(({ metric, unit, floor }) => ({ metric, unit, floor: floor.min })),
    ];
    const isReplaced = (of) => of.floor === null &&
        floors.some(({ metric, unit }) => metric === of.metric && unit === of.unit);
    return placed.flatMap((of) => {
        const { metric, unit, floor } = of;
        const measure = (0,decide_floors/* measureOf */.c_)(metric, evalSet);
        if (measure === null || isReplaced(of))
            return [];
        const kind = kindOf(metric, evalSet);
        // A floor is said of its metric alone; a criterion that has none counts for the rubric.
        const names = floor === null && kind === "criterion" ? [metric, "rubric"] : [metric];
        const what = unit === all_cases/* ALL_CASES */.S ? metric : `${metric} (${unit})`;
        return [{ kind, what, unit, measure, floor, gates: gatesBy(gate, names, unit) }];
    });
}
function kindOf(metric, evalSet) {
    if (metric === "rubric" || metric === "checks")
        return metric;
    const named = (0,metrics/* metricNamed */.SB)(metric, evalSet);
    if (named?.kind === "criterion")
        return "criterion";
    return named?.unit === "grade" ? "grade" : "check";
}
/** One check of many may be what every answer of its cases fails, and hardly show among all checks. */
function sharedChecks({ cases }, gate) {
    const checked = cases.filter(({ checks }) => (0,eval_set/* canFail */.nx)(checks));
    const byLabel = new Map(checked.flatMap(({ checks }) => checks.map((of) => [of.label, of])));
    return [...byLabel.values()].flatMap((check) => {
        if (check.weight === 0)
            return [];
        const holders = checked.filter((of) => of.checks.some(({ label }) => label === check.label));
        const isOnlyOne = checked.every(({ checks }) => checks.every((of) => of.label === check.label));
        if (holders.length < SHARED || isOnlyOne)
            return [];
        const gates = gatesBy(gate, ["checks", (0,eval_set/* checkName */.I3)(check)], all_cases/* ALL_CASES */.S);
        const measure = { valueOf: passing(check), isShare: true };
        const what = check.label;
        return [{ kind: "check", what, unit: all_cases/* ALL_CASES */.S, measure, floor: null, gates }];
    });
}
const passing = ({ label }) => ({ candidate }) => {
    if (!(0,value/* isValue */.m)(candidate))
        return null;
    const own = candidate.value.checks.filter((of) => of.label === label);
    return own.length === 0 ? null : Number(own.every(({ pass }) => pass));
};
const gatesBy = (gate, metrics, unit) => metrics.every((metric) => (0,effective/* effectivePolicy */.C)(gate, metric, unit).tier === "gate");
/** Null where no member has a value. */
function measured({ kind, what, unit, measure, floor, gates }, cases) {
    const values = cases
        .filter(({ slices }) => unit === all_cases/* ALL_CASES */.S || slices.includes(unit))
        .map((of) => of.answers.flatMap((answer) => measure.valueOf(answer, of) ?? []))
        .filter((own) => own.length > 0);
    if (values.length === 0)
        return null;
    const means = values.map(bounds/* average */.G8);
    const mean = (0,bounds/* average */.G8)(means);
    const interval = measure.isShare ? shareInterval(means) : scoreInterval(means);
    const min = floor ?? (measure.isShare ? LEAST_PASSING : LEAST_SCORE);
    const isBounded = floor !== null && interval !== null && means.length >= thresholds/* MIN_CASES */.B2;
    const answers = values.flat();
    const passed = { passed: answers.filter((value) => value === 1).length, of: answers.length };
    return {
        kind,
        what,
        measured: mean,
        interval,
        cases: means.length,
        passed: measure.isShare ? passed : null,
        min,
        source: floor === null ? "default" : "floor",
        met: (isBounded ? interval.upper : mean) >= min - ROUNDING,
        gates,
    };
}
/** 90 %, so that each end is a one-sided 95 % bound. */
function shareInterval(shares) {
    const passing = shares.reduce((sum, share) => sum + share, 0);
    const n = shares.length;
    const upper = (0,bounds/* clopperPearsonUpper */._m)(passing, n, 0.95);
    const failing = (0,bounds/* clopperPearsonUpper */._m)(n - passing, n, 0.95);
    return upper === null || failing === null ? null : { lower: 1 - failing, upper };
}
function scoreInterval(scores) {
    const bound = (0,bounds/* tBound */.xE)(scores, 0.95);
    return bound && { lower: bound.lower, upper: bound.upper };
}

// EXTERNAL MODULE: ./build/js/compare/units.js
var units = __webpack_require__(21801);
// EXTERNAL MODULE: ./build/js/plan/planned-cases.js + 5 modules
var planned_cases = __webpack_require__(53422);
// EXTERNAL MODULE: ./build/js/score/judge/control-marks.js
var control_marks = __webpack_require__(60261);
// EXTERNAL MODULE: ./build/js/compare/must-pass.js
var must_pass = __webpack_require__(3455);
// EXTERNAL MODULE: ./build/js/score/checks/check.js
var check = __webpack_require__(79630);
// EXTERNAL MODULE: ./build/js/score/judge/weighted-mean.js
var weighted_mean = __webpack_require__(20746);
;// CONCATENATED MODULE: ./build/js/decide/alone-fails.js




/** Whether an answer fails by check or judge: one is enough to fail, both must be known to pass. */
function failsAlone({ checked }, answer) {
    const { candidate } = answer;
    const mean = meanScore(answer);
    if (checked && (0,value/* isValue */.m)(candidate) && (0,check/* failed */.gz)(candidate.value.checks).length > 0)
        return 1;
    if (mean !== null && (0,weighted_mean/* isFailingScore */.BZ)(mean))
        return 1;
    return isCompleteAlone(answer) ? 0 : null;
}
/** 1–5; null where nobody judged it. */
const meanScore = ({ scores }) => scores !== null && (0,value/* isValue */.m)(scores) ? (scores.value.means?.candidate ?? null) : null;
const isCompleteAlone = ({ candidate, scores }) => (0,value/* isValue */.m)(candidate) && (scores === null || (0,value/* isValue */.m)(scores));
/** `red`: all of the first four answers fail. `open`: none is known to pass, and what is missing could. */
function mustPassAlone(of, { advisory }) {
    const judged = !advisory.includes("judge");
    const tried = of.answers
        .slice(0, must_pass/* MUST_PASS */.y4.candidate)
        .map((answer) => failsAlone(of, judged ? answer : { ...answer, scores: null }));
    if (tried.includes(0))
        return "passes";
    return tried.includes(null) ? "open" : "red";
}

// EXTERNAL MODULE: ./build/js/decide/coverage.js
var coverage = __webpack_require__(86493);
// EXTERNAL MODULE: ./build/js/decide/ending.js
var ending = __webpack_require__(15168);
// EXTERNAL MODULE: ./build/js/decide/holdout.js
var holdout = __webpack_require__(82116);
// EXTERNAL MODULE: ./build/js/decide/units.js
var decide_units = __webpack_require__(22540);
;// CONCATENATED MODULE: ./build/js/decide/alone-ending.js










/** The judge's own test first, then coverage; then minimums decide, and last the same answer to everything passes none. */
function aloneEnding(measured, gate, found) {
    const unmeasured = untested(measured) ?? shortfall(measured, gate);
    if (unmeasured !== null)
        return unmeasured;
    const { standards, mustPassRed } = found;
    if (standards.length === 0) {
        const causes = missingIn(measured.cases);
        return (0,ending/* unknown */.L)((0,coverage/* dominantReason */.$t)(causes), `nothing that could be held to a minimum came back${(0,coverage/* mostly */.Xh)(causes)}`);
    }
    if (mustPassRed.length > 0 || standards.some(({ met, gates }) => gates && !met)) {
        return { outcome: "fail", reason: null, detail: null };
    }
    const same = sameAnswer(measured);
    if (same !== null)
        return (0,ending/* unknown */.L)("degenerate_outputs", same);
    return { outcome: "pass", reason: null, detail: null };
}
function untested({ controls }) {
    if (controls === null)
        return null;
    const [missing] = controls.missing;
    if (missing !== undefined) {
        const reason = (0,coverage/* dominantReason */.$t)(controls.missing);
        return (0,ending/* unknown */.L)(reason, `the judge's control questions: ${(0,coverage/* describe */.q0)(missing)}`);
    }
    const { passed, wrong, total } = (0,control_marks/* controlsVerdict */.yC)(controls.asked);
    return passed
        ? null
        : (0,ending/* unknown */.L)("judge_unreliable", `the judge failed ${wrong} of its ${total} control questions`);
}
/** The share that policy names, or all but one case, in every unit that gates; and every must-pass case decided. */
function shortfall({ cases }, gate) {
    const causes = missingIn(cases);
    // Coverage forgives a provider, not a run that was ended before its plan was.
    const stopped = causes.find(value/* isUnfinished */.u);
    if (stopped !== undefined)
        return (0,ending/* unknown */.L)((0,coverage/* dominantReason */.$t)([stopped]), (0,coverage/* describe */.q0)(stopped));
    const short = (0,units/* unitsOf */.$J)(cases)
        .filter(({ name }) => name === all_cases/* ALL_CASES */.S || (0,decide_units/* tierOf */.k)({ gate }, name) === "gate")
        .map(({ members }) => (0,coverage/* shareOf */.tC)(members.map((at) => cases[at].answers.map(isCompleteAlone))))
        .find(({ share, casesMissing }) => share < gate.coverage && (casesMissing > 1 || share === 0));
    if (short !== undefined) {
        const { casesComplete, casesMissing } = short;
        const detail = (0,coverage/* lacking */.gP)(casesComplete, casesComplete + casesMissing, gate.coverage);
        return (0,ending/* unknown */.L)((0,coverage/* dominantReason */.$t)(causes), `${detail}${(0,coverage/* mostly */.Xh)(causes)}`);
    }
    const open = gate.tier === "gate"
        ? cases.findIndex((of) => of.mustPass && mustPassAlone(of, gate) === "open")
        : -1;
    if (open < 0)
        return null;
    const id = (0,holdout/* shownId */.f)(gate, cases[open], open);
    const detail = `the must-pass case \`${id}\` could not be decided: too much of it is missing`;
    return (0,ending/* unknown */.L)((0,coverage/* dominantReason */.$t)(causes), detail);
}
/** Cases of which every answer came back with all that scores it. */
const completeIn = (cases) => cases.filter(({ answers }) => answers.every(isCompleteAlone)).length;
const missingIn = (cases) => (0,coverage/* missingOf */.oy)(cases.flatMap(({ answers }) => answers.flatMap(({ candidate, scores }) => [candidate, scores])));
/** Fewer inputs may well have one answer. */
const MANY = 8;
/** An eval set that one answer satisfies tells a good prompt from no other; null where answers differ. */
function sameAnswer({ plan, cases }) {
    const inputs = (0,planned_cases/* candidateRequests */.ey)(plan.cases);
    const texts = cases.flatMap(({ answers }) => answers.flatMap(({ candidate }) => (0,value/* isValue */.m)(candidate) ? [(0,output_text/* outputText */.jO)(candidate.value).trim()] : []));
    return inputs.size < MANY || new Set(texts).size > 1
        ? null
        : `the prompt gives the same answer to all of its ${inputs.size} inputs, and it meets every minimum`;
}

// EXTERNAL MODULE: ./build/js/decide/answer-form.js
var answer_form = __webpack_require__(27708);
// EXTERNAL MODULE: ./build/js/decide/answered.js
var answered = __webpack_require__(3792);
// EXTERNAL MODULE: ./build/js/decide/idle.js + 1 modules
var idle = __webpack_require__(85609);
// EXTERNAL MODULE: ./build/js/decide/run.js
var decide_run = __webpack_require__(9494);
// EXTERNAL MODULE: ./build/js/text/by-code-point.js
var by_code_point = __webpack_require__(47666);
// EXTERNAL MODULE: ./build/js/decide/input-text.js
var input_text = __webpack_require__(74867);
// EXTERNAL MODULE: ./build/js/decide/shown-checks.js
var shown_checks = __webpack_require__(49362);
;// CONCATENATED MODULE: ./build/js/decide/shown-alone.js






const MOST = 3;
/** From this mean on a case that passes its checks is no place to look. */
const GOOD = 4;
/** The three cases that fail most or score lowest, each by its worst answer: places to look. */
function shownAlone({ plan, cases }, gate) {
    return cases
        .flatMap((of, index) => ((0,holdout/* isHidden */.d)(gate, of) ? [] : (ranked(of, plan.cases[index]) ?? [])))
        .toSorted((a, b) => b.failing - a.failing || a.score - b.score || (0,by_code_point/* byCodePoint */.H)(a.shown.id, b.shown.id))
        .slice(0, MOST)
        .map(({ shown }) => shown);
}
const BEST = 5;
/** Null for a case that nobody has to look at, and for one without an answer. */
function ranked(of, planned) {
    const known = of.answers.flatMap((answer) => (0,value/* isValue */.m)(answer.candidate)
        ? [
            {
                output: answer.candidate.value,
                said: answer.scores !== null && (0,value/* isValue */.m)(answer.scores) ? answer.scores.value : null,
                fails: failsAlone(of, answer) === 1,
                mean: meanScore(answer) ?? BEST,
            },
        ]
        : []);
    const [worst] = known.toSorted((a, b) => Number(b.fails) - Number(a.fails) || a.mean - b.mean);
    if (worst === undefined)
        return null;
    const failing = known.filter(({ fails }) => fails).length;
    const score = known.reduce((sum, { mean }) => sum + mean, 0) / known.length;
    if (failing === 0 && score >= GOOD)
        return null;
    const { text, finish, checks } = worst.output;
    const shown = {
        id: of.id,
        slices: [...of.slices],
        why: failing > 0 ? "fails" : "score",
        mustPass: of.mustPass,
        difference: null,
        input: (0,input_text/* inputText */.A)(planned),
        baseline: { output: "", finish: "stop", failing: 0, of: 0 },
        candidate: { output: text, finish, failing, of: known.length },
        criteria: (worst.said?.criteria ?? []).map((criterion) => ({ ...criterion })),
        first: null,
        ...(0,shown_checks/* shownChecks */.x)(checks),
    };
    return { shown, failing: failing / known.length, score };
}

// EXTERNAL MODULE: ./build/js/decide/judge.js
var judge = __webpack_require__(33700);
// EXTERNAL MODULE: ./build/js/decide/subject.js
var decide_subject = __webpack_require__(47407);
;// CONCATENATED MODULE: ./build/js/decide/alone.js

















/** A version that has no other to be compared with → its verdict: minimums met or missed, never an empty pass. */
function decideAlone(measured, { gate }) {
    const { plan, cases } = measured;
    const { subject, evalSet, scale } = plan;
    const standards = standardsOf(cases, evalSet, gate);
    const mustPassRed = cases.flatMap((of, index) => of.mustPass && gate.tier === "gate" && mustPassAlone(of, gate) === "red"
        ? [(0,holdout/* shownId */.f)(gate, of, index)]
        : []);
    const ending = aloneEnding(measured, gate, { standards, mustPassRed });
    const known = ending.outcome === "pass" || ending.outcome === "fail";
    const floors = standards.some(({ source }) => source === "floor");
    return {
        ...decide_run/* nothingMeasured */.uv,
        ...(0,decide_subject/* subjectVerdict */.y)(subject, evalSet),
        ...ending,
        baseline: null,
        candidate: armOf(measured),
        method: "absolute",
        scale: { ...scale },
        coverage: {
            cases: plan.cases.length,
            complete: completeIn(cases),
            needed: (0,coverage/* casesNeeded */.h1)(plan.cases.length, gate.coverage),
            missing: [...(0,coverage/* tallyCauses */.NA)(missingIn(cases))],
        },
        judge: judgeVerdict(measured),
        // Half a measurement reads like a verdict, so an inconclusive prompt shows no scores.
        absolute: known ? { standards: [...standards], floors } : null,
        mustPassRed: known ? mustPassRed : [],
        cases: known ? [...shownAlone(measured, gate)] : [],
        newCases: known ? measured.newCases.map(newCase) : [],
        // Minimums that no answer misses are none, however they read.
        warnings: [
            ...plan.warnings,
            ...(0,answer_form/* formWarnings */.s)([{ who: "the candidate", arm: plan.candidate, outputs: outputsOf(cases) }]),
            ...(plan.judge === null ? (0,idle/* checksPassAnything */.b)(plan) : []),
        ].map((warning) => ({ ...warning })),
    };
}
const outputsOf = (cases) => cases.flatMap(({ answers }) => answers.map(({ candidate }) => candidate));
/** A case that only head has: run once and shown, never gating. */
const newCase = (of) => ({
    id: of.id,
    baselineFailing: "",
    candidateFailing: `${of.answers.filter((answer) => failsAlone(of, answer) === 1).length} of ${of.answers.filter(({ candidate }) => (0,value/* isValue */.m)(candidate)).length}`,
    difference: null,
});
const armOf = ({ plan, epochs, cases }) => ({
    ...(0,answered/* versionAndModel */.FC)(plan.candidate, cases.flatMap(({ answers }) => answers.map(({ candidate }) => candidate))),
    samples: plan.samples.candidate,
    recheckSamples: 0,
    since: epochs.profile,
});
function judgeVerdict({ plan, controls, cases }) {
    if (plan.judge === null || controls === null)
        return null;
    const test = {
        asked: controls.asked,
        text: ({ question }) => (0,output_text/* outputText */.jO)(question.output),
        question: "single",
    };
    const scores = cases.flatMap(({ answers }) => answers.map((of) => of.scores));
    const judged = scores.flatMap((of) => (of !== null && (0,value/* isValue */.m)(of) ? [of.value] : []));
    return {
        ...(0,answered/* judgeAndTest */.t6)(plan.judge, plan.evalSet.rubricDigest, test, scores),
        consistency: null,
        positionEffect: null,
        biases: (0,audit/* auditAlone */.f8)({
            answers: judged.map(({ means, criteria }) => ({
                mean: means?.candidate ?? rubric/* WORST */.g5,
                rationales: criteria.map(({ rationale }) => rationale),
            })),
            scores: judged.flatMap(({ criteria }) => criteria.map(({ candidate }) => candidate)),
            families: { judge: (0,family/* familyOf */.A)(plan.judge.entry.ref), side: (0,judge/* sideFamily */.Q2)(plan.candidate) },
        }).map(judge/* biasVerdict */.JY),
    };
}

;// CONCATENATED MODULE: ./build/js/decide/moved.js

/**
 * Whether production has moved since its stored answers: something looked worse than them and not than answers made
 * today, or the same model id is answered by another model now.
 */
function hasMoved(settled) {
    const stale = settled.comparison?.units.some((unit) => unit.flaggedButNotStanding) ?? false;
    return stale || answersByAnother(settled);
}
function answersByAnother({ plan, cases }) {
    const [before, after] = [plan.baseline.entry?.ref, plan.candidate.entry?.ref];
    const same = before?.model === after?.model && before?.provider === after?.provider;
    if (before === undefined || !same)
        return false;
    const profile = (0,answered/* modelsOf */.Wh)(cases.flatMap((of) => of.profile));
    const now = (0,answered/* modelsOf */.Wh)(cases.flatMap(({ pairs, fresh }) => [
        ...pairs.map(({ candidate }) => candidate),
        ...(fresh ?? []).map(({ baseline }) => baseline),
    ]));
    return profile.length > 0 && now.some((model) => !profile.includes(model));
}

// EXTERNAL MODULE: ./build/js/decide/prompt.js + 14 modules
var decide_prompt = __webpack_require__(96019);
// EXTERNAL MODULE: ./build/js/epochs.js
var epochs = __webpack_require__(41478);
// EXTERNAL MODULE: ./build/js/focus.js
var js_focus = __webpack_require__(44154);
// EXTERNAL MODULE: ./build/js/generate/generate.js + 12 modules
var generate = __webpack_require__(99891);
// EXTERNAL MODULE: ./build/js/generate/missing-note.js
var missing_note = __webpack_require__(66765);
// EXTERNAL MODULE: ./build/js/measure/alone.js + 2 modules
var alone = __webpack_require__(60017);
// EXTERNAL MODULE: ./build/js/measure/bench.js
var bench = __webpack_require__(82827);
// EXTERNAL MODULE: ./build/js/plan/calibrated.js + 2 modules
var calibrated = __webpack_require__(28100);
// EXTERNAL MODULE: ./build/js/refusal.js
var refusal = __webpack_require__(32474);
// EXTERNAL MODULE: ./build/js/prepare.js + 2 modules
var prepare = __webpack_require__(5942);
// EXTERNAL MODULE: ./build/js/rollbacks.js + 1 modules
var js_rollbacks = __webpack_require__(89100);
// EXTERNAL MODULE: ./build/js/run-limits.js
var run_limits = __webpack_require__(35536);
// EXTERNAL MODULE: ./build/js/selftest/note.js
var note = __webpack_require__(59561);
// EXTERNAL MODULE: ./build/js/settle.js + 2 modules
var settle = __webpack_require__(40905);
// EXTERNAL MODULE: ./build/js/spreads.js
var spreads = __webpack_require__(1930);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./build/js/digest.js
var js_digest = __webpack_require__(95452);
;// CONCATENATED MODULE: ./build/js/decide/sign-off.js

/** A shorter code could be hit by search. */
const CODE_DIGITS = 20;
/** A red prompt with the code by which it can be accepted, where policy lets somebody; every other as it is. */
function offered(prompt, { signOff }, policyVersion) {
    if (signOff === null || prompt.outcome !== "fail" || prompt.reason !== null)
        return prompt;
    const code = codeOf(prompt, policyVersion);
    return { ...prompt, signOff: { code, ...whoMay(signOff), accepted: null } };
}
const whoMay = ({ by, role, teams }) => ({ by: [...by], role, teams: [...teams] });
/** A red prompt passes where its very content has been accepted, by a word that still holds. */
function accepted(prompt, words, asOf) {
    const { signOff } = prompt;
    const word = words.find(({ code, until }) => code === signOff?.code && (until === null || asOf <= until));
    if (signOff === null || word === undefined)
        return prompt;
    const { by, reason, on, until } = word;
    return {
        ...prompt,
        outcome: "pass",
        signOff: { ...signOff, accepted: { by, reason, on, until } },
    };
}
/**
 * Names everything that was seen when it was accepted: the prompt's versions, eval set, rubric, judge, policy and what
 * is red. No number is part of it, so measuring the same content again, and finding the same, keeps it.
 */
function codeOf(prompt, policyVersion) {
    const { name, baseline, candidate, evalSet, judge } = prompt;
    const digest = (0,js_digest/* digestOf */.ol)({
        kind: "sign-off/1",
        prompt: name,
        versions: [baseline?.version ?? null, candidate?.version ?? null],
        models: [baseline?.model?.asked ?? null, candidate?.model?.asked ?? null],
        evalSet: evalSet?.version ?? null,
        judge: judge === null ? null : [judge.provider, judge.asked, judge.rubricVersion],
        policy: policyVersion,
        findings: findingsOf(prompt),
    });
    return digest.slice(0, CODE_DIGITS);
}
function findingsOf({ units, floors, absolute, mustPassRed }) {
    return {
        slices: units.filter(({ red }) => red).map(({ unit }) => unit),
        metrics: units.flatMap(({ unit, metrics }) => metrics.filter(({ red }) => red).map(({ metric }) => [unit, metric])),
        floors: floors.filter(({ red }) => red).map(({ metric, unit }) => [metric, unit]),
        minimums: (absolute?.standards ?? [])
            .filter(({ met, gates }) => gates && !met)
            .map(({ kind, what }) => [kind, what]),
        mustPass: mustPassRed,
    };
}

// EXTERNAL MODULE: ./build/js/store/notes.js
var notes = __webpack_require__(76837);
// EXTERNAL MODULE: ./build/js/units.js
var js_units = __webpack_require__(43757);
;// CONCATENATED MODULE: ./build/js/sign-offs.js




/** Topic of the notes that say who has accepted a regression (name: its code), for the replay. */
const TOPIC = "sign-off";
const day = schemas/* string */.YjP().transform((text, context) => {
    const parsed = (0,js_units/* parseDay */.Iq)(text);
    if (parsed === null)
        context.addIssue("no day");
    return parsed ?? core/* NEVER */.tm;
});
const noted = schemas/* strictObject */.rej({
    code: schemas/* string */.YjP(),
    by: schemas/* string */.YjP(),
    reason: schemas/* string */.YjP(),
    on: day,
    until: day.nullable(),
});
/** What is red with its code, and passed where somebody whom policy names has accepted it. */
async function withSignOffs({ store, log }, prompts, { gate, digest }, { replay, signOffs, asOf }) {
    const { signOff } = gate;
    const coded = prompts.map((prompt) => offered(prompt, gate, digest));
    const codes = coded.flatMap((prompt) => prompt.signOff?.code ?? []);
    if (signOff === null || codes.length === 0)
        return coded;
    const recalled = () => codes.flatMap((code) => (0,notes/* readNote */.VC)(noted, store.recall(TOPIC, code)) ?? []);
    const asked = async () => {
        try {
            return (await signOffs?.(signOff, { codes, today: asOf })) ?? [];
        }
        catch (error) {
            const why = error instanceof Error ? error.message : String(error);
            log.warn(`Sign-offs could not be read, so none counts: ${why}`);
            return [];
        }
    };
    const words = replay ? recalled() : await asked();
    if (!replay) {
        for (const code of codes) {
            const word = words.find((of) => of.code === code) ?? null;
            await (0,notes/* noteAnew */.CV)(store, TOPIC, code, JSON.stringify(word));
        }
    }
    return coded.map((prompt) => accepted(prompt, words, asOf));
}

// EXTERNAL MODULE: ./build/js/track-progress.js
var track_progress = __webpack_require__(82557);
// EXTERNAL MODULE: ./build/js/version.js
var version = __webpack_require__(24306);
;// CONCATENATED MODULE: ./build/js/wordings.js

const wordings_TOPIC = "wordings";
/**
 * Which attempt on its cases a candidate is, from 1: every other version that this store has seen of the prompt on the
 * eval set came before it. Noted once, so that the same version has the same number in every run and replay.
 */
async function wordingOf(store, { subject, evalSet, candidate }, replay) {
    const name = (0,js_digest/* digestOf */.ol)([subject.name, evalSet.path]);
    const seen = (store.recall(wordings_TOPIC, name) ?? "").split(" ").filter((digest) => digest !== "");
    const known = seen.indexOf(candidate.digest);
    if (known !== -1)
        return known + 1;
    if (!replay)
        await store.note(wordings_TOPIC, name, [...seen, candidate.digest].join(" "));
    return seen.length + 1;
}

;// CONCATENATED MODULE: ./build/js/gate.js
























/**
 * The whole pipeline: detect, plan, then per prompt measure and compare round by round, then decide.
 * Pure up to the store: the same trees, store and as-of day give the same verdict, byte for byte.
 */
async function gate(world, request) {
    const { configPath, comparison, replay } = request;
    const run = { name: (0,epochs/* runName */.rt)(request), replay, asOf: request.asOf };
    const asOf = await (0,epochs/* asOfDay */.SZ)(world.store, run, world.clock.now());
    const facts = { version: version/* VERSION */.x, suite: suiteOf(configPath), asOf, comparison };
    const detected = await (0,js_focus/* detectFocused */.p)(request);
    if (detected.kind === "stopped") {
        return { verdict: (0,decide_run/* stoppedVerdict */.lZ)(facts, detected), spend: null, maxUsd: 0 };
    }
    const { config } = detected;
    const { prepared, rollbacks } = await (0,js_rollbacks/* prepareUnlessBack */.r)(world.store, detected, request, facts);
    const refused = replay ? null : await (0,refusal/* refusal */.x)(world, request, config.run, (0,prepare/* plansOf */.i$)(prepared));
    const asking = (0,generate/* responder */.j)(world, { ...(0,run_limits/* runLimits */.g)(config, replay), refused });
    const names = (0,prepare/* plansOf */.i$)(prepared).map(({ subject }) => subject.name);
    const progress = (0,track_progress/* trackProgress */.Z)(world, asking, prepared.expected, names);
    const verdictOf = async (prompt) => {
        if (prompt.kind === "decided")
            return prompt.verdict;
        const policy = (0,calibrated/* policyFor */.KV)(config, prompt.plan);
        if (prompt.plan.alone) {
            return decideAlone(await (0,alone/* measureAlone */.q)(progress.ask, prompt.plan, prompt.epochs), policy);
        }
        const settled = await (0,settle/* settle */.G)((0,bench/* benchOf */.u)(progress.ask, prompt.plan, prompt.epochs), (0,compare_by/* compareBy */.V)(prompt.plan, config, prepared.measured));
        if (!replay && hasMoved(settled))
            await (0,epochs/* endProfile */.Fb)(world.store, prompt.plan, prompt.epochs);
        if (!replay)
            await (0,spreads/* noteSpread */.w)(world.store, settled);
        return (0,decide_prompt/* decidePrompt */.b)(settled, policy, {
            prompts: prepared.measured,
            wording: await wordingOf(world.store, prompt.plan, replay),
            selftest: await (0,note/* citedSelfTest */.y)(world.store, prompt.plan, config, run),
        });
    };
    const measured = await Promise.all(prepared.prompts.map(verdictOf));
    const decided = [...measured, ...rollbacks.values()].toSorted((a, b) => (0,by_code_point/* byCodePoint */.H)(a.name, b.name));
    progress.end();
    if (!replay)
        await journalMissing(world, asking);
    const prompts = await withSignOffs(world, decided, config, { ...request, asOf });
    const { bootstrapPlan: plan, headProblems } = prepared;
    const findings = { ...detected, headProblems, plan, suppliedByHead: false };
    const verdict = (0,decide_run/* runVerdict */.ZH)(facts, prompts, findings);
    return { verdict, spend: asking.spend(), maxUsd: config.budget.maxUsd };
}
/** What had to be left out is journaled, so that a replay leaves it out for the same cause. */
async function journalMissing({ store }, asking) {
    await Promise.all([...asking.missing()].map(([key, cause]) => (0,missing_note/* noteMissing */.r)(store, key, cause)));
}
/** Names a configuration in the comment's marker: each keeps a comment of its own. */
function suiteOf(configPath) {
    return configPath === "evenhand.yaml" ? "default" : configPath;
}


/***/ }),

/***/ 60017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ measureAlone),
  T: () => (/* binding */ measureCasesAlone)
});

// EXTERNAL MODULE: ./build/js/evals/case-rubric.js
var case_rubric = __webpack_require__(35432);
// EXTERNAL MODULE: ./build/js/evals/eval-set.js
var eval_set = __webpack_require__(38431);
// EXTERNAL MODULE: ./build/js/plan/samples.js
var samples = __webpack_require__(6419);
// EXTERNAL MODULE: ./build/js/score/judge/control-marks.js
var control_marks = __webpack_require__(60261);
// EXTERNAL MODULE: ./build/js/score/judge/conversation.js
var conversation = __webpack_require__(99904);
// EXTERNAL MODULE: ./build/js/score/judge/weighted-mean.js
var weighted_mean = __webpack_require__(20746);
// EXTERNAL MODULE: ./build/js/score/value.js
var value = __webpack_require__(19374);
// EXTERNAL MODULE: ./build/js/measure/answers.js
var measure_answers = __webpack_require__(89082);
// EXTERNAL MODULE: ./build/js/score/judge/answer.js + 1 modules
var answer = __webpack_require__(41916);
// EXTERNAL MODULE: ./build/js/score/judge/ask.js
var judge_ask = __webpack_require__(78182);
// EXTERNAL MODULE: ./build/js/measure/ask-judge.js + 1 modules
var ask_judge = __webpack_require__(64011);
;// CONCATENATED MODULE: ./build/js/measure/judge-alone.js



/** Puts one output to the judge, through the store. */
function judgeAlone(ask, { entry: { ref, instructions } }, question, asking) {
    return (0,ask_judge/* askJudge */.N)(ask, (0,judge_ask/* askSingle */.CR)(question, ref, instructions.single?.text), {
        rubric: question.rubric,
        ref,
        asking,
        read: answer/* readSingle */.zd,
    });
}

// EXTERNAL MODULE: ./build/js/score/judge/single-controls.js
var single_controls = __webpack_require__(47042);
// EXTERNAL MODULE: ./build/js/measure/controls.js
var controls = __webpack_require__(6183);
;// CONCATENATED MODULE: ./build/js/measure/single-controls.js






/**
 * Known-answer questions to a judge that sees one output. Other questions' answers are references; where too few
 * cases have one, the candidate's own first answers, which need not be good: they only have to be about their question.
 */
async function askSingleControls(ask, plan, judge, answers, epochs) {
    const ownToo = !(0,controls/* hasReferences */.jh)(plan);
    const cases = await Promise.all((0,controls/* scoredCases */.kl)(plan).map((of) => controlCase(of, judge, ownToo, answers)));
    const rows = (0,single_controls/* singleControls */.TA)({ cases, seed: plan.seed });
    return (0,controls/* askRows */.H2)(rows, {
        prompt: plan.subject.name,
        epoch: epochs.controls,
        judge: ({ question }, asking) => judgeAlone(ask, judge, question, asking),
        mark: single_controls/* judgeSingleControl */.D7,
    });
}
async function controlCase(planned, judge, ownToo, answers) {
    const { id, reference, contexts } = planned.case;
    const isReference = (0,controls/* isText */.KH)(reference);
    const own = isReference || !ownToo ? null : await answers.output("candidate", planned, 1, false);
    const said = own !== null && (0,value/* isValue */.m)(own) && own.value.finish === "stop" ? own.value : null;
    return {
        caseId: id,
        rubric: (0,case_rubric/* rubricOf */.P)(judge.rubric, planned.case),
        conversation: (0,conversation/* conversationOf */.$)(planned.case, null),
        reference,
        contexts,
        answer: isReference ? reference : said,
        isReference,
    };
}

;// CONCATENATED MODULE: ./build/js/measure/alone.js










/** The judge's own test, and if it passes the candidate's answers with their scores. */
async function measureAlone(ask, plan, epochs) {
    const { judge } = plan;
    const answers = (0,measure_answers/* generatedAnswers */.dc)(ask, plan, epochs);
    const controls = judge === null ? null : await askSingleControls(ask, plan, judge, answers, epochs);
    if (controls !== null &&
        (controls.missing.length > 0 || !(0,control_marks/* controlsVerdict */.yC)(controls.asked).passed)) {
        return { plan, epochs, controls, cases: [], newCases: [] };
    }
    return { plan, epochs, controls, ...(await measureCases({ ask, plan, epochs, answers })) };
}
/** Every answer with its scores, without the judge's own test. */
const measureCasesAlone = (ask, plan, epochs) => measureCases({ ask, plan, epochs, answers: (0,measure_answers/* generatedAnswers */.dc)(ask, plan, epochs) });
async function measureCases(means) {
    const measure = (planned) => Promise.all(planned.map((of) => measureCase(means, of)));
    const { plan } = means;
    const [cases, newCases] = await Promise.all([measure(plan.cases), measure(plan.newCases)]);
    return { cases, newCases };
}
async function measureCase(means, planned) {
    const { id, slices, mustPass, checks } = planned.case;
    const { judge } = means.plan;
    const answers = (0,samples/* sampleNumbers */.bs)(planned.samples.candidate).map(async (sample) => {
        const candidate = await means.answers.output("candidate", planned, sample, false);
        if (judge === null || (0,case_rubric/* rubricOf */.P)(judge.rubric, planned.case).length === 0) {
            return { candidate, scores: null };
        }
        if (!(0,value/* isValue */.m)(candidate))
            return { candidate, scores: { missing: { kind: "no_output" } } };
        return {
            candidate,
            scores: await scoresOf(means, judge, planned, sample, candidate.value),
        };
    });
    const checked = (0,eval_set/* canFail */.nx)(checks);
    return { id, slices, mustPass, checked, checks, answers: await Promise.all(answers) };
}
async function scoresOf({ ask, plan, epochs }, judge, planned, sample, output) {
    const { case: item, candidate } = planned;
    const rubric = (0,case_rubric/* rubricOf */.P)(judge.rubric, item);
    const question = {
        rubric,
        conversation: (0,conversation/* conversationOf */.$)(item, [candidate, candidate]),
        reference: item.reference,
        contexts: item.contexts,
        output,
        seed: plan.seed,
        caseId: item.id,
    };
    const asking = { prompt: plan.subject.name, sample, epoch: epochs.profile };
    const judged = await judgeAlone(ask, judge, question, asking);
    if (!(0,value/* isValue */.m)(judged))
        return judged;
    const { scores, model } = judged.value;
    const mean = (0,weighted_mean/* singleMean */.wp)(rubric, scores);
    const criteria = scores.criteria.map(({ id, rationale, score }) => ({
        id,
        rationale,
        baseline: score,
        candidate: score,
    }));
    return { value: { order: 0, criteria, means: { baseline: mean, candidate: mean }, model } };
}


/***/ }),

/***/ 32474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ heldBack),
/* harmony export */   x: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _keys_missing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73045);

/** Why no model may or can be asked; what the store has is answered all the same. */
async function refusal({ models }, request, run, plans) {
    return (await heldBack(request, run, plans)) ?? (0,_keys_missing_js__WEBPACK_IMPORTED_MODULE_0__/* .keysMissing */ .X)(models, plans);
}
/** Base's word that nothing of the change is sent before somebody lets it, where there is something to send. */
async function heldBack({ held }, run, plans) {
    const message = plans.length === 0 ? null : ((await held?.(run)) ?? null);
    return message === null ? null : { kind: "held", message };
}


/***/ }),

/***/ 89100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ prepareUnlessBack)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./build/js/decide/run.js
var run = __webpack_require__(9494);
// EXTERNAL MODULE: ./build/js/decide/subject.js
var subject = __webpack_require__(47407);
;// CONCATENATED MODULE: ./build/js/decide/rollback.js


/**
 * The evidence by which a candidate passes unmeasured: it was in production, and the last that was measured of it, under
 * this very policy and eval set, is a pass. Another policy asks something that nobody has measured; a version that
 * failed since is no way back.
 *
 * @param records those that one of our keys has signed, oldest first
 */
function rollbackEvidence({ name, baseline, candidate, evalSet, evalSource, target }, { config, suite }, records) {
    // The code of an application is in no digest of a prompt; head's own eval set vouches for nothing.
    if (baseline === null || evalSet === null || evalSource !== "base" || target !== null)
        return null;
    const measured = records.filter((of) => of.suite === suite &&
        of.prompt === name &&
        of.candidate.digest === candidate.digest &&
        of.policy === config.digest &&
        of.evalSet?.version === evalSet.digest &&
        (of.outcome === "pass" || of.outcome === "fail"));
    const last = measured.at(-1);
    if (last === undefined || last.outcome !== "pass")
        return null;
    const { day, sha, kind } = last;
    return { evidence: { day, sha, kind }, approvedBy: null };
}
/** A pass without a measurement, which says so. */
function rollbackVerdict(changed, rollback) {
    const arm = ({ prompt, digest }) => ({
        version: digest,
        path: prompt.path,
        model: null,
        samples: 0,
        recheckSamples: 0,
        since: null,
    });
    return {
        ...run/* nothingMeasured */.uv,
        ...(0,subject/* subjectVerdict */.y)(changed, changed.evalSet),
        outcome: "pass",
        reason: null,
        detail: null,
        baseline: changed.baseline && arm(changed.baseline),
        candidate: arm(changed.candidate),
        warnings: [],
        rollback,
    };
}

// EXTERNAL MODULE: ./build/js/digest.js
var digest = __webpack_require__(95452);
// EXTERNAL MODULE: ./build/js/epochs.js
var epochs = __webpack_require__(41478);
// EXTERNAL MODULE: ./build/js/prepare.js + 2 modules
var prepare = __webpack_require__(5942);
// EXTERNAL MODULE: ./build/js/store/notes.js
var notes = __webpack_require__(76837);
// EXTERNAL MODULE: ./build/js/units.js
var units = __webpack_require__(43757);
;// CONCATENATED MODULE: ./build/js/rollbacks.js







/** Topic of the notes that say by what a prompt passed unmeasured, for a replay (name: the run and the prompt). */
const TOPIC = "rollback";
const noted = schemas/* strictObject */.rej({
    evidence: schemas/* strictObject */.rej({
        day: schemas/* string */.YjP().refine((text) => (0,units/* parseDay */.Iq)(text) !== null),
        sha: schemas/* string */.YjP(),
        kind: schemas/* enum */.k5n(["gate", "sweep"]),
    })
        .nullable(),
    approvedBy: schemas/* string */.YjP().nullable(),
});
/** As `prepare`, without the prompts that pass as a way back: these are decided, and nothing of them is asked. */
async function prepareUnlessBack(store, detected, request, { suite, asOf }) {
    const rollbacks = await rollbacksIn(store, detected, request, suite);
    const prompts = detected.prompts.filter(({ name }) => !rollbacks.has(name));
    return { prepared: await (0,prepare/* prepare */.iA)(store, { ...detected, prompts }, request, asOf), rollbacks };
}
/**
 * The changed prompts that go back to what was in production, by name, and pass for it: with evidence, or because
 * somebody whom base names says so. A policy that is head's own vouches for nobody.
 */
async function rollbacksIn(store, detected, request, suite) {
    const edited = detected.prompts.filter(({ baseline, candidate }) => baseline !== null && baseline.digest !== candidate.digest);
    if (detected.bootstrap || edited.length === 0)
        return new Map();
    const decide = request.replay
        ? async (of) => (0,notes/* readNote */.VC)(noted, store.recall(TOPIC, nameOf(request, of)))
        : await decisionOf(detected, request, suite);
    const found = [];
    for (const changed of edited) {
        const rollback = await decide(changed);
        if (rollback === null)
            continue;
        if (!request.replay) {
            await store.note(TOPIC, nameOf(request, changed), JSON.stringify(rollback));
        }
        found.push([changed.name, rollbackVerdict(changed, rollback)]);
    }
    return new Map(found);
}
const nameOf = (request, { name, candidate }) => (0,digest/* digestOf */.ol)([(0,epochs/* runName */.rt)(request), name, candidate.digest]);
async function decisionOf({ config }, { former, emergency }, suite) {
    const by = emergency ?? null;
    if (by !== null && config.gate.emergency.includes(by.toLowerCase())) {
        return async () => ({ evidence: null, approvedBy: by });
    }
    const records = (await former?.()) ?? [];
    return async (changed) => rollbackEvidence(changed, { config, suite }, records);
}


/***/ }),

/***/ 1930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ knownSpread),
/* harmony export */   w: () => (/* binding */ noteSpread)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var _compare_spread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33403);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95452);
/* harmony import */ var _store_notes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76837);




const TOPIC = "spread";
/** A note may come from another store. */
const onRecord = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ between: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative(), within: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative() })
    .refine(({ between, within }) => between + within > 0);
const nameOf = ({ subject, evalSet }) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)([subject.name, evalSet.path]);
/** Leaves how much a prompt's pairs differed, for plans of later edits; no verdict reads it. */
async function noteSpread(store, { plan, evidence, comparison }) {
    const runs = evidence.map((of) => of.runs);
    const spread = (0,_compare_spread_js__WEBPACK_IMPORTED_MODULE_0__/* .spreadOf */ .j)(runs, comparison?.positionEffect.value ?? 0);
    if (spread === null || spread.between + spread.within === 0)
        return;
    await (0,_store_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .noteAnew */ .CV)(store, TOPIC, nameOf(plan), JSON.stringify(spread));
}
/** As the latest run of the prompt on this store measured it; null where none has. */
const knownSpread = (store, plan) => (0,_store_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .readNote */ .VC)(onRecord, store.recall(TOPIC, nameOf(plan)));


/***/ })

};
