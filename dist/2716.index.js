export const id = 2716;
export const ids = [2716];
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

/***/ 45818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ suiteOf)
/* harmony export */ });
/** Names a configuration in the comment's marker and in records: each keeps its own. */
function suiteOf(configPath) {
    return configPath === "evenhand.yaml" ? "default" : configPath;
}


/***/ })

};
