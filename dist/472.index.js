export const id = 472;
export const ids = [472];
export const modules = {

/***/ 3472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCommand: () => (/* binding */ explainCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/compare/bounds.js
var bounds = __webpack_require__(28505);
// EXTERNAL MODULE: ./build/js/compare/compare.js + 2 modules
var compare = __webpack_require__(42244);
// EXTERNAL MODULE: ./build/js/compare/look.js + 1 modules
var look = __webpack_require__(58240);
// EXTERNAL MODULE: ./build/js/compare/measures.js
var measures = __webpack_require__(19513);
// EXTERNAL MODULE: ./build/js/compare/screen.js
var screen = __webpack_require__(93604);
// EXTERNAL MODULE: ./build/js/compare/sign-flip.js
var sign_flip = __webpack_require__(98525);
// EXTERNAL MODULE: ./build/js/compare/stratified-exact.js
var stratified_exact = __webpack_require__(74671);
// EXTERNAL MODULE: ./build/js/compare/tarone-holm.js
var tarone_holm = __webpack_require__(66280);
// EXTERNAL MODULE: ./build/js/compare/thresholds.js
var thresholds = __webpack_require__(4412);
// EXTERNAL MODULE: ./build/js/compare/units.js
var units = __webpack_require__(21801);
;// CONCATENATED MODULE: ./build/js/compare/explanation.js










/** Runs the comparison again and keeps what it does on the way: nothing is measured here that it does not measure. */
function explained(request) {
    const comparison = (0,compare/* compare */.U)(request);
    const cases = (0,units/* inCaseOrder */.gK)(request.cases);
    const all = (0,measures/* measuresOf */.d6)(cases, request.metrics);
    const looked = (0,look/* lookedAt */.O)(cases, all, request);
    const hinted = new Set(looked.hints.map(screen/* nameOf */.Vb));
    const first = firstOf(cases, request);
    const confirmed = looked.hints.length > 0 && looked.confirmPlan.size === 0;
    /** What a hypothesis was tested on: a screen closes what it did not hint at on its first samples. */
    const dataOf = (hypothesis) => {
        if (request.method !== "screen+recheck")
            return all;
        return confirmed && hinted.has((0,screen/* nameOf */.Vb)(hypothesis)) ? all : first;
    };
    const level = levelOf(request, looked.hints.length > 0, comparison.units) / request.prompts;
    const failures = failureLevels(looked.units, level);
    return comparison.units.map((unit, index) => {
        const hypothesis = (kind) => ({ kind, unit: unit.unit });
        const members = looked.units[index].unit.members;
        const data = dataOf(hypothesis("score"));
        const pairsOf = ({ runs }) => (data === first ? runs.slice(0, 1) : runs);
        return {
            unit,
            level,
            positionEffect: data.positionEffect.value,
            members: members.map((at) => ({
                id: cases[at].id,
                pairs: pairsOf(cases[at]).map(({ x, s }) => ({ x, s })),
                d: data.d[at] ?? null,
            })),
            score: unit.score === null ? null : scoreFacts(members, data, comparison.units),
            check: failureFacts("check", dataOf(hypothesis("check")), members, cases, failures[index]),
            judge: failureFacts("judge", dataOf(hypothesis("judge")), members, cases, failures[index]),
            hints: looked.hints.filter((of) => of.unit === unit.unit),
            recheck: comparison.recheck === null
                ? null
                : {
                    level: thresholds/* LEVELS */.A_.recheck / request.prompts,
                    hypotheses: comparison.recheck.hypotheses.length,
                },
        };
    });
}
const firstOf = (cases, { metrics }) => (0,measures/* measuresOf */.d6)(cases.map((of) => ({ ...of, runs: of.runs.slice(0, 1) })), metrics);
function levelOf({ method }, hinted, units) {
    if (method === "screen+recheck")
        return hinted ? thresholds/* LEVELS */.A_.flag : thresholds/* LEVELS */.A_.screen;
    if (method === "fixed+recheck")
        return thresholds/* LEVELS */.A_.flag;
    const scores = units.some(({ n }) => n >= thresholds/* MIN_CASES */.B2);
    const failing = units.some(({ check, judge }) => check !== null || judge !== null);
    return thresholds/* LEVELS */.A_.oneLook / (scores && failing ? 2 : 1);
}
/** Every failure test's level, as the look's own procedure gave it. */
function failureLevels(units, alpha) {
    const tests = [...units.map(({ check }) => check), ...units.map(({ judge }) => judge)];
    const steps = (0,tarone_holm/* stepDown */.v)(tests.map((test) => test ?? { p: 1, pMin: 1 }), alpha);
    return units.map((_, index) => ({
        check: steps[index].level,
        judge: steps[units.length + index].level,
    }));
}
function scoreFacts(members, { d }, units) {
    const values = members.map((at) => d[at] ?? null).filter((of) => of !== null);
    const flipped = d.filter((of) => of !== null && of !== 0).length;
    const exact = flipped <= sign_flip/* MAX_EXACT_CASES */.L_;
    return {
        sum: (0,bounds/* average */.G8)(values) * values.length,
        root: Math.sqrt(values.reduce((sum, of) => sum + of ** 2, 0)),
        flipped,
        patterns: exact ? 2 ** flipped : sign_flip/* DRAWS */.oZ,
        exact,
        family: units.filter(({ n }) => n >= thresholds/* MIN_CASES */.B2).length +
            units.flatMap(({ metrics }) => metrics).filter(({ n }) => n >= thresholds/* MIN_CASES */.B2).length,
    };
}
function failureFacts(kind, data, members, cases, levels) {
    const tables = data[kind];
    const exact = tables && (0,stratified_exact/* stratifiedExact */.f)(members.map((at) => tables[at]));
    if (exact === null || tables === null)
        return null;
    const rows = members.flatMap((at) => {
        const { productionFailed, production, candidateFailed, candidate } = tables[at];
        if (productionFailed + candidateFailed === 0)
            return [];
        return [
            {
                id: cases[at].id,
                production: [productionFailed, production],
                candidate: [candidateFailed, candidate],
            },
        ];
    });
    return { rows, pMin: exact.pMin, level: levels[kind] };
}

// EXTERNAL MODULE: ./build/js/all-cases.js
var all_cases = __webpack_require__(79129);
// EXTERNAL MODULE: ./build/js/report/numbers.js
var numbers = __webpack_require__(99155);
// EXTERNAL MODULE: ./build/js/report/style.js
var style = __webpack_require__(90084);
;// CONCATENATED MODULE: ./build/js/report/explain-words.js



/** How an explanation writes figures: finer than a comment, because a doubter recalculates. */
const unitTitle = (unit) => unit === all_cases/* ALL_CASES */.S ? "All cases" : style/* plainStyle */.s.name(unit);
const kindWords = (kind, metric = null) => ({ score: "score", check: "failing checks", judge: "failing by the judge" })[kind] ??
    style/* plainStyle */.s.name(metric ?? kind);
const points = (value) => (0,numbers/* change */.Zg)(value);
const share = (value) => `${(100 * value).toFixed(1)} points of a hundred`;
const probability = (p) => p < 0.0001 ? "p under 0.0001" : `p = ${Number(p.toPrecision(3))}`;
const figure = (value) => String(Number(value.toPrecision(4))).replace("-", "−");

// EXTERNAL MODULE: ./build/js/report/words.js
var words = __webpack_require__(82076);
;// CONCATENATED MODULE: ./build/js/report/explain-case.js



/** One case: its pairs and answers in order, and what it weighs in each of its units. */
function explainCase(of, units, prompt) {
    const own = units.filter(({ members }) => members.some(({ id }) => id === of.id));
    const slices = of.slices.length === 0 ? "no slice" : (0,words/* listSome */.XT)(of.slices, 20, style/* plainStyle */.s.name);
    const mustPass = prompt.mustPassRed.includes(of.id)
        ? [
            "It is a must-pass case, and red: four candidate answers fail, no new production answer does.",
        ]
        : prompt.mustPassFailingBoth.includes(of.id)
            ? ["It is a must-pass case that fails, and production's new answers fail it too: not red."]
            : [];
    const fresh = of.fresh ?? [];
    return [
        `Case ${style/* plainStyle */.s.name(of.id)} of ${style/* plainStyle */.s.name(prompt.name)}, in ${slices}`,
        ...mustPass,
        "",
        "Pairs of the first look (candidate − production, points)",
        ...of.runs.map((run, at) => `  ${at + 1}: ${pairWords(run)}`),
        `  Production's stored answers: ${checkWords(of.prodCheck)}`,
        ...(fresh.length === 0
            ? []
            : [
                "",
                "New production answers",
                ...fresh.map((pair, at) => `  ${at + 1}: ${freshWords(pair)}`),
            ]),
        "",
        "What it weighs",
        ...own.map((unit) => `  ${weightLine(unit, of.id)}`),
    ];
}
function pairWords(run) {
    const check = run.check === null ? [] : [`candidate ${run.check === 1 ? "fails" : "passes"} its checks`];
    return (0,words/* list */.p_)([judgedWords(run, run.unjudged === true), ...endpointWords(run), ...check]);
}
function freshWords(pair) {
    const check = pair.checkP === null ? [] : [`production ${pair.checkP === 1 ? "fails" : "passes"} its checks`];
    return (0,words/* list */.p_)([judgedWords(pair, false), ...endpointWords(pair), ...check]);
}
function judgedWords({ x, s }, unjudged) {
    if (unjudged)
        return "not judged, only checked";
    if (x === null)
        return s === 0 ? "not judged" : "the judgement is missing";
    if (s === 0)
        return x === 0 ? "equal answers, not judged" : points(x);
    return `${points(x)} with the candidate shown ${s === 1 ? "first" : "second"}`;
}
const endpointWords = ({ judgeP, judgeC }) => [
    ...(judgeP === 1 ? ["production fails by its score"] : []),
    ...(judgeC === 1 ? ["the candidate fails by its score"] : []),
];
function checkWords(bits) {
    const known = bits.filter((bit) => bit !== null);
    if (bits.length === 0)
        return "no checks";
    const missing = bits.length - known.length;
    return `${known.filter((bit) => bit === 1).length} of ${known.length} fail${missing === 0 ? "" : `, ${missing} missing`}`;
}
function weightLine({ unit, members }, id) {
    const d = members.find((of) => of.id === id)?.d ?? null;
    const others = members.flatMap((of) => (of.id === id || of.d === null ? [] : [of.d]));
    if (d === null || unit.score === null)
        return `${unitTitle(unit.unit)}: no score difference.`;
    const without = others.length === 0
        ? "nothing would be left without it"
        : `${points(others.reduce((sum, of) => sum + of, 0) / others.length)} without it`;
    return `${unitTitle(unit.unit)}: d ${points(d)}; the mean is ${points(unit.score.mean)}, ${without}.`;
}

// EXTERNAL MODULE: ./build/js/reason.js
var js_reason = __webpack_require__(49560);
;// CONCATENATED MODULE: ./build/js/report/explain-recheck.js


/** What was measured once more, against production's new answers, and whether it stands. */
function explainRecheck(facts, prompt) {
    const own = (prompt.recheck ?? []).filter(({ unit }) => unit === facts.unit.unit);
    if (own.length === 0 || facts.recheck === null)
        return [];
    const fresh = prompt.evidence?.cases.filter(({ id }) => facts.members.some((member) => member.id === id));
    const answers = (fresh ?? []).reduce((sum, of) => sum + (of.fresh?.length ?? 0), 0);
    const { level, hypotheses } = facts.recheck;
    return [
        `${(0,words/* counted */.hS)(answers, "new production answer")}, each judged beside a candidate answer of the first look, in the opposite order.`,
        ...own.map(({ kind, metric, p, effect, stands }) => {
            const size = kind === "score" || kind === "metric" ? points(effect) : share(effect);
            return `${kindWords(kind, metric)}: effect ${size}, ${probability(p)} alone; ${stands ? "stands" : "does not stand"}.`;
        }),
        `Holm over ${(0,words/* counted */.hS)(hypotheses, "flagged hypothesis", "flagged hypotheses")} at ${level}: the smallest p has to be ${(level / hypotheses).toPrecision(2)} or less${hypotheses > 1 ? `, the next ${(level / (hypotheses - 1)).toPrecision(2)}, and so on` : ""}; the smallest effects hold again.`,
    ];
}

;// CONCATENATED MODULE: ./build/js/report/explain-unit.js





/** The way to a unit's result in plain words, each figure with what it is; a line a step. */
function explainUnit(facts, prompt) {
    const unit = prompt.units.find((of) => of.unit === facts.unit.unit);
    if (unit === undefined)
        return [];
    return [
        `${unitTitle(unit.unit)} in ${style/* plainStyle */.s.name(prompt.name)}: ${decisionOf(unit)}`,
        ...section("Members", [
            `${(0,words/* counted */.hS)(facts.members.length, "case")}: ${(0,words/* listSome */.XT)(facts.members, 20, ({ id }) => style/* plainStyle */.s.name(id))}.`,
        ]),
        ...section("Score", scoreLines(facts, unit)),
        ...section("Failing checks", failureLines(facts.check, unit.check, facts, unit)),
        ...section("Failing by the judge's score", failureLines(facts.judge, unit.judge, facts, unit)),
        ...section("Further metrics", metricLines(unit)),
        ...section("Screen", hintLines(facts)),
        ...section("Recheck", explainRecheck(facts, prompt)),
        ...section("Floors", prompt.floors.filter((of) => of.unit === unit.unit).map(floorLine)),
        ...section("Decision", decisionLines(facts, unit)),
    ];
}
const section = (title, lines) => lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
/** `worse, and red`, `worse, does not gate (warn)`, `unclear`. */
function decisionOf({ result, red, tier, mute }) {
    if (result !== "worse")
        return result;
    if (red)
        return "worse, and red";
    return mute === null
        ? `worse, does not gate (${tier})`
        : `worse, muted to ${mute.until} by ${style/* plainStyle */.s.sentence(mute.owner)}`;
}
function scoreLines(facts, unit) {
    const { score, members, level, unit: compared } = facts;
    if (score === null || unit.score === null || compared.score === null)
        return [];
    const { mean, interval, measured, p } = unit.score;
    const { minScoreDrop } = unit.thresholds;
    const bounds = interval === null
        ? ""
        : `, 90% interval ${points(interval.lower)} to ${points(interval.upper)}`;
    const tested = compared.score.z === 0 && measured < 8
        ? [`${(0,words/* counted */.hS)(measured, "case")} with a difference: fewer than 8 are not tested.`]
        : [
            `z = Σd / √Σd² = ${points(score.sum)} / ${score.root.toFixed(2)} = ${points(compared.score.z)}: the sum of the differences over the root of the sum of their squares.`,
            `${probability(p)}, adjusted for ${(0,words/* counted */.hS)(score.family, "test")} together (step-down maxT): the share of ${patternsOf(score)} sign patterns in which some test shows harm at least as large. It has to be ${level} or less.`,
        ];
    return [
        "A pair's difference is candidate − production in points; a case's d is the mean of its pairs, freed from what the judge gives to the answer it sees first.",
        effectLine(facts.positionEffect),
        ...members.slice(0, MOST_MEMBERS).map(memberLine),
        ...moreLine(members.length, "case"),
        `Mean of d: ${points(mean)} over ${(0,words/* counted */.hS)(measured, "case")}${bounds}.`,
        ...tested,
        `Smallest effect: a drop under ${minScoreDrop.toFixed(2)} points is never red; ${-mean >= minScoreDrop - 1e-9 ? "it is reached" : "it is not reached"}.`,
    ];
}
const MOST_MEMBERS = 30;
const moreLine = (all, what) => all > MOST_MEMBERS ? [`… and ${(0,words/* counted */.hS)(all - MOST_MEMBERS, `more ${what}`)}`] : [];
const patternsOf = ({ patterns, exact }) => exact ? `all ${(0,numbers/* count */.U9)(patterns)}` : `${(0,numbers/* count */.U9)(patterns)} random`;
const effectLine = (effect) => effect === 0
    ? "No position effect is taken out: too few pairs to tell one, or none."
    : `The answer shown ${effect > 0 ? "first" : "second"} gains ${Math.abs(effect).toFixed(3)} points; that is taken out.`;
function memberLine({ id, pairs, d }) {
    const seen = pairs.map(({ x, s }) => {
        if (x === null)
            return "missing";
        if (s === 0)
            return x === 0 ? "equal" : points(x);
        return `${points(x)} (candidate ${s === 1 ? "first" : "second"})`;
    });
    return `${style/* plainStyle */.s.name(id)}: ${seen.join(", ")} → d ${d === null ? "missing" : points(d)}`;
}
function failureLines(facts, verdict, { unit }, { thresholds }) {
    if (facts === null || verdict === null)
        return [];
    const { rows, pMin, level } = facts;
    const { baseline, candidate, excess, upper, p } = verdict;
    const closed = p === 1 && excess > 0 && pMin < 1;
    return [
        ...rows
            .slice(0, MOST_MEMBERS)
            .map(({ id, production, candidate: tried }) => `${style/* plainStyle */.s.name(id)}: production ${production.join(" of ")} fail, candidate ${tried.join(" of ")}`),
        ...moreLine(rows.length, "case"),
        rows.length === 0
            ? `No answer of either side fails in ${(0,words/* counted */.hS)(unit.cases, "case")}.`
            : "All other cases pass every time.",
        `Rates: ${(0,numbers/* rate */.TS)(baseline)} → ${(0,numbers/* rate */.TS)(candidate)}, a rise of ${share(excess)}; at most ${share(upper)} (95%).`,
        closed
            ? "The screen did not hint at it, so it was closed: it stays in the count of tests and cannot be found."
            : `${probability(p)}: the chance of so many failures on the candidate's side, given how many each case has on both (exact). It has to be ${level.toPrecision(2)} or less (Tarone–Holm); the smallest it could have been: ${probability(pMin)}.`,
        `Smallest effect: a rise under ${share(thresholds.minFailureExcess)} is never red; ${excess >= thresholds.minFailureExcess - 1e-9 ? "it is reached" : "it is not reached"}.`,
    ];
}
const metricLines = ({ metrics }) => metrics.map(({ metric, mean, measured, p, result, red, minEffect, tier }) => {
    const word = red ? `${result}, and red` : `${result} (${tier})`;
    return `${style/* plainStyle */.s.name(metric)}: ${word}; mean difference ${figure(mean)} (negative is harm) over ${(0,words/* counted */.hS)(measured, "case")}; ${probability(p)} in the scores' family, smallest effect ${figure(minEffect)}.`;
});
const hintLines = ({ hints, unit }) => hints.length === 0
    ? []
    : [
        `The first answer of each case hinted at harm by ${(0,words/* listSome */.XT)(hints, 5, ({ kind, metric }) => kindWords(kind, metric))}: all answers of the ${(0,words/* counted */.hS)(unit.cases, "case")} were taken and tested.`,
    ];
function floorLine({ metric, min, mean, upper, red, measured, owner, reason, }) {
    const reached = mean === null ? "nothing was measured" : `the candidate reaches ${figure(mean)}`;
    const bound = upper === null ? "too few cases for a bound" : `at most ${figure(upper)} (95%)`;
    return `${style/* plainStyle */.s.name(metric)}: ${figure(min)} at least, asked by ${style/* plainStyle */.s.sentence(owner)} (${style/* plainStyle */.s.sentence(reason)}); ${reached} over ${(0,words/* counted */.hS)(measured, "case")}, ${bound}: ${red ? "red" : "not below it"}.`;
}
function decisionLines({ unit, recheck }, verdict) {
    const { scoreMargin, failureMargin } = verdict.thresholds;
    const ruled = `"not worse" needs the score's lower bound above −${scoreMargin.toFixed(2)} and every rise of failures at most ${share(failureMargin)} (95%), on 8 cases`;
    const why = {
        worse: recheck === null
            ? "what was found is red: one look"
            : "what was flagged stands against new production answers",
        better: "the same tests with the sides exchanged find a gain; shown, never gating",
        "not worse": `a loss beyond the margins is ruled out (${ruled})`,
        unclear: unit.flaggedButNotStanding
            ? "it looked worse than stored answers, and not than answers made today: production itself has moved"
            : `nothing was found, and a loss is not ruled out (${ruled})`,
    }[unit.result];
    return [`${decisionOf(verdict)}: ${why}.`];
}

// EXTERNAL MODULE: ./build/js/report/standards.js
var standards = __webpack_require__(83479);
;// CONCATENATED MODULE: ./build/js/report/explain-prompt.js







/** A prompt's decision and a line a unit: where to look further. */
function explainPrompt(prompt) {
    const { name, outcome, reason, detail, units, mustPassRed, floors, absolute } = prompt;
    const title = `${style/* plainStyle */.s.name(name)}: ${words/* outcomeWords */.wX[outcome].toLowerCase()}`;
    if (reason !== null) {
        const why = detail === null ? "" : `: ${style/* plainStyle */.s.sentence(detail)}`;
        return [`${title}, because ${js_reason/* reasons */.Ot[reason].title}${why}.`];
    }
    if (outcome === "not_applicable")
        return [`${title}: nothing had to be measured.`];
    const red = units.filter((unit) => unit.red || unit.metrics.some((of) => of.red));
    const causes = [
        ...red.map(({ unit }) => unitTitle(unit)),
        ...floors
            .filter((of) => of.red)
            .map(({ metric, unit }) => `the floor of ${style/* plainStyle */.s.name(metric)} in ${unitTitle(unit)}`),
        ...mustPassRed.map((id) => `the must-pass case ${style/* plainStyle */.s.name(id)}`),
        ...(absolute?.standards ?? []).filter(standards/* isRedStandard */.LD).map(({ what }) => style/* plainStyle */.s.name(what)),
    ];
    return [
        causes.length === 0
            ? `${title}: nothing that gates is red.`
            : `${title}, decided by ${(0,words/* listSome */.XT)(causes, 5, (of) => of)}.`,
        ...units.map((unit) => `  ${unitTitle(unit.unit)}: ${decisionOf(unit)}${figures(unit)}`),
        ...(absolute?.standards ?? []).map(({ what, measured, min, met, gates, cases }) => `  ${style/* plainStyle */.s.name(what)}: ${met ? "met" : `not met${gates ? "" : ", does not gate"}`}; ${(0,numbers/* amount */.vj)(measured)} over ${(0,words/* counted */.hS)(cases, "case")}, ${(0,numbers/* amount */.vj)(min)} at least`),
    ];
}
function figures({ score, check, judge, cases }) {
    const parts = [
        (0,words/* counted */.hS)(cases, "case"),
        ...(score === null ? [] : [`score ${(0,numbers/* change */.Zg)(score.mean)}`]),
        ...(check === null
            ? []
            : [`failing checks ${(0,numbers/* rate */.TS)(check.baseline)} → ${(0,numbers/* rate */.TS)(check.candidate)}`]),
        ...(judge === null
            ? []
            : [`failing by the judge ${(0,numbers/* rate */.TS)(judge.baseline)} → ${(0,numbers/* rate */.TS)(judge.candidate)}`]),
    ];
    return `; ${parts.join(", ")}`;
}

// EXTERNAL MODULE: ./build/js/report/escape/log.js
var log = __webpack_require__(8379);
// EXTERNAL MODULE: ./build/js/text/suggest.js
var suggest = __webpack_require__(26014);
// EXTERNAL MODULE: ./build/js/usage-error.js
var usage_error = __webpack_require__(50854);
// EXTERNAL MODULE: ./build/js/verdict.js + 3 modules
var verdict = __webpack_require__(56740);
;// CONCATENATED MODULE: ./build/js/commands/explain.js











/** `evenhand explain`: from a verdict.json alone, the way to its decision, to a slice's or to a case's. */
async function explainCommand(options, around) {
    const verdict = await readVerdict((0,external_node_path_.resolve)(around.cwd, options.verdict), options.verdict);
    const prompts = chosen(verdict, options.prompt ?? null);
    const facts = new Map(prompts.map((prompt) => [prompt, factsOf(prompt)]));
    const doubtful = prompts.filter((prompt) => !agrees(prompt, facts.get(prompt) ?? []));
    if (options.json) {
        const all = prompts.map((prompt) => ({ prompt: prompt.name, units: facts.get(prompt) }));
        around.stdout.write(`${JSON.stringify(all, null, 2)}\n`);
    }
    else {
        const warning = doubtful.map(({ name }) => `The figures of ${name} cannot be had again from its evidence: another version of Evenhand wrote this file, or it was edited.`);
        const lines = [...warning, ...texts(prompts, facts, options.target ?? null)];
        around.stdout.write(`${lines.map(log.logLine).join("\n")}\n`);
    }
    return doubtful.length > 0 ? 2 : 0;
}
/** A run of ten thousand cases fills some megabytes. */
const MOST_BYTES = 256 * 2 ** 20;
async function readVerdict(path, shown) {
    const refuse = (why) => {
        throw new usage_error/* UsageError */.e(`${shown}: ${why}; name the verdict.json of a run with --verdict`);
    };
    const size = await (0,promises_.stat)(path).then((of) => of.size, (error) => refuse(`cannot be read (${error.code})`));
    if (size > MOST_BYTES)
        refuse("is too large for a verdict");
    const text = await (0,promises_.readFile)(path, "utf8").catch((error) => refuse(`cannot be read (${error.code})`));
    const read = verdict/* verdictSchema */.$.safeParse(parsedJson(text));
    if (read.success)
        return read.data;
    const [issue] = read.error.issues;
    const at = issue === undefined || issue.path.length === 0 ? "" : ` at ${issue.path.join(".")}`;
    return refuse(`is no verdict of this version${at}`);
}
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function chosen({ prompts }, name) {
    if (name === null)
        return prompts;
    const found = prompts.filter((prompt) => prompt.name === name);
    if (found.length > 0)
        return found;
    throw unknownName("prompt", name, prompts.map((prompt) => prompt.name));
}
/** The comparison of a prompt as its verdict states it; none where nothing was compared. */
function factsOf({ evidence, units }) {
    if (evidence === null || evidence.cases.length === 0)
        return [];
    const limits = new Map(units.map((unit) => [unit.unit, unit]));
    const thresholds = (name, metric) => {
        const unit = limits.get(name);
        if (unit === undefined)
            return { minScoreDrop: 0, minFailureExcess: 0, scoreMargin: 0, failureMargin: 0 };
        const own = unit.metrics.find((of) => of.metric === metric);
        return own === undefined
            ? unit.thresholds
            : { ...unit.thresholds, minScoreDrop: own.minEffect, scoreMargin: own.margin };
    };
    return explained({ ...evidence, cases: evidence.cases, thresholds });
}
/** Whether the file's numbers are those that its evidence gives. */
function agrees({ units }, facts) {
    if (facts.length === 0)
        return true;
    const near = (a, b) => a === b || Math.abs((a ?? 0) - (b ?? 0)) <= 1e-9;
    return (units.length === facts.length &&
        units.every((stated, index) => {
            const { unit } = facts[index];
            return (stated.unit === unit.unit &&
                stated.result === unit.result &&
                near(stated.score?.mean, unit.score?.mean) &&
                near(stated.score?.p, unit.score?.adjusted) &&
                near(stated.check?.p, unit.check?.p) &&
                near(stated.judge?.p, unit.judge?.p));
        }));
}
function texts(prompts, facts, target) {
    if (target === null)
        return separated(prompts.map(explainPrompt));
    const wanted = targetOf(target);
    const found = prompts.flatMap((prompt) => {
        const units = facts.get(prompt) ?? [];
        const unit = wanted.kind === "case" ? undefined : units.find((of) => of.unit.unit === wanted.name);
        const item = wanted.kind === "slice"
            ? undefined
            : prompt.evidence?.cases.find(({ id }) => id === wanted.name);
        if (unit !== undefined) {
            const hint = item === undefined
                ? []
                : ["", `There is a case of this name too: evenhand explain "case:${item.id}"`];
            return [[...explainUnit(unit, prompt), ...hint]];
        }
        return item === undefined ? [] : [explainCase(item, units, prompt)];
    });
    if (found.length > 0)
        return separated(found);
    const known = prompts.flatMap((prompt) => [
        ...prompt.units.map(({ unit }) => unit),
        ...(prompt.evidence?.cases ?? []).map(({ id }) => id),
    ]);
    throw unknownName("slice or case", wanted.name, known);
}
function targetOf(target) {
    const [, kind, name] = /^(slice|case):(.*)$/s.exec(target) ?? [];
    if (kind === "slice" || kind === "case")
        return { kind, name: name ?? "" };
    return { kind: "any", name: target === "overall" || target === "all" ? all_cases/* ALL_CASES */.S : target };
}
const separated = (blocks) => blocks.flatMap((block, index) => (index === 0 ? block : ["", ...block]));
function unknownName(what, name, known) {
    const near = (0,suggest/* nearlySaid */.nZ)(name, known);
    return new usage_error/* UsageError */.e(`the verdict has no ${what} \`${name}\`${near === null ? "" : `; ${near}`}`);
}


/***/ }),

/***/ 42244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ compare)
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
;// CONCATENATED MODULE: ./build/js/compare/ruled-out.js

const MAX_MISSING_SHARE = 0.1;
/**
 * Whether a loss beyond the unit's margins is ruled out ("not worse"): every bound of every endpoint that
 * the unit has is inside its margin, on enough cases with little missing.
 */
function isRuledOut({ n, score, check, judge }, set, thresholds) {
    // Only a set without scores may rest on its checks alone.
    const measured = set.scored ? n : (check?.cases ?? 0);
    if (measured < compare_thresholds/* MIN_CASES */.B2)
        return false;
    if (set.pairs.planned - set.pairs.complete > MAX_MISSING_SHARE * set.pairs.planned)
        return false;
    if (score && !(score.interval90 && score.interval90.lower > -thresholds.scoreMargin))
        return false;
    return [check, judge].every((of) => of === null || of.upper <= thresholds.failureMargin);
}

// EXTERNAL MODULE: ./build/js/compare/units.js
var units = __webpack_require__(21801);
;// CONCATENATED MODULE: ./build/js/compare/compare.js








/**
 * Evidence → what is worse, better, not worse or unclear, in every slice and over all cases.
 * Call it after the first look; while `stage` is "confirm due", measure the further samples of `confirmPlan`, while it
 * is "recheck due", measure `freshPlan` and add it to the cases as `fresh`; then call it again. A pure function of
 * the request: same evidence, same answer.
 */
function compare(request) {
    // The only place that sorts: the functions below keep the order they are given, which feeds the draws.
    const cases = (0,units/* inCaseOrder */.gK)(request.cases);
    const all = (0,measures/* measuresOf */.d6)(cases, request.metrics);
    const looked = (0,look/* lookedAt */.O)(cases, all, request);
    const better = improvements((0,compare_families/* familiesOf */.m6)(all), request);
    const oneLook = request.method === "one look";
    const flagged = oneLook || looked.confirmPlan.size > 0 ? [] : foundIn(looked.units);
    const freshPlan = (0,recheck/* freshPlanOf */.RW)(cases, flagged, (0,look/* samplesOf */.l)(cases, request));
    const rechecked = (0,recheck/* isRechecked */.T9)(cases, freshPlan);
    const again = flagged.length > 0 && rechecked ? recheckOf(cases, flagged, looked.measures, request) : null;
    const scored = all.d.some((d) => d !== null);
    const { positionEffect } = looked.measures;
    return {
        method: request.method,
        stage: looked.confirmPlan.size > 0 ? "confirm due" : rechecked ? "final" : "recheck due",
        units: looked.units.map((harm, index) => unitComparison(request, { harm, better: better[index], again, cases, scored })),
        positionEffect,
        hints: looked.hints,
        confirmPlan: looked.confirmPlan,
        flagged,
        freshPlan,
        recheck: again,
    };
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
    const state = (kind) => stateOf({ kind }, harm[kind]?.found, better[kind]?.found);
    const score = scoreComparison(harm.score, state("score"));
    const check = failureComparison(harm.check, state("check"));
    const judge = failureComparison(harm.judge, state("judge"));
    const endpoints = [score, check, judge].filter((of) => of !== null);
    const pairs = pairsOf(members, scored);
    const thresholds = request.thresholds(unit);
    const flagged = endpoints.some((of) => of.flagged);
    const worse = endpoints.some(({ found }) => found === "worse");
    const ruledOut = !worse && !flagged && isRuledOut(harm, { scored, pairs }, thresholds);
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
            const twin = better.metrics.find((other) => other.metric === metric);
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

/***/ 53320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TY: () => (/* binding */ reversed),
/* harmony export */   iP: () => (/* binding */ confirmedFamilies),
/* harmony export */   m6: () => (/* binding */ familiesOf)
/* harmony export */ });
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
    const flips = (0,_sign_flip_js__WEBPACK_IMPORTED_MODULE_0__/* .signFlipOfEligible */ .Rp)([...families.score, ...families.metric.flat()], settings.seed);
    const { check, judge } = failureTests(families, settings.alpha);
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
                found: adjusted <= settings.alpha && (0,_thresholds_js__WEBPACK_IMPORTED_MODULE_1__/* .reaches */ .O6)(-mean, minScoreDrop) && families.open(hypothesis),
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
var screen = __webpack_require__(93604);
;// CONCATENATED MODULE: ./build/js/compare/look.js





/** The look by the request's method, as far as its samples have been taken. `all` are the measures of every sample. */
function lookedAt(cases, all, request) {
    const nothing = { hints: [], confirmPlan: new Map(), measures: all };
    switch (request.method) {
        case "one look":
            return { ...nothing, units: (0,one_look/* decideOneLook */.u)((0,compare_families/* familiesOf */.m6)(all), request) };
        case "fixed+recheck":
            return { ...nothing, units: decideFixed((0,compare_families/* familiesOf */.m6)(all), request) };
        case "screen+recheck":
            return screened(cases, all, request);
    }
}
function screened(cases, all, request) {
    const first = (0,measures/* measuresOf */.d6)(cases.map((of) => ({ ...of, runs: of.runs.slice(0, 1) })), request.metrics);
    const profile = Math.max(1, ...cases.map(({ prodCheck }) => prodCheck.length));
    const { units, hints } = (0,screen/* decideStage1 */.G0)((0,compare_families/* familiesOf */.m6)(first), { ...request, profile });
    if (hints.length === 0)
        return { units, hints, confirmPlan: new Map(), measures: first };
    const needsJudge = ({ kind, metric }) => kind === "score" ||
        kind === "judge" ||
        request.metrics?.some(({ name, ordered }) => name === metric && ordered) === true;
    const plan = (0,screen/* confirmPlanOf */.pQ)(cases, hints, needsJudge);
    const samples = samplesOf(cases, request);
    if (cases.some(({ id, runs }) => plan.has(id) && runs.length < samples)) {
        return { units, hints, confirmPlan: plan, measures: first };
    }
    const hinted = new Set(hints.map(screen/* nameOf */.Vb));
    const families = (0,compare_families/* confirmedFamilies */.iP)(first, all, (of) => hinted.has((0,screen/* nameOf */.Vb)(of)));
    return {
        units: (0,screen/* decideStage2 */.x6)(families, request),
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

/***/ 25844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ oneLookLevel),
/* harmony export */   u: () => (/* binding */ decideOneLook)
/* harmony export */ });
/* harmony import */ var _harm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82786);
/* harmony import */ var _thresholds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4412);


/**
 * The whole decision where production cannot be asked again: what is found is red, so the level is 0.05 in
 * all, split evenly over the families that have something to test.
 */
function decideOneLook(families, settings) {
    return (0,_harm_js__WEBPACK_IMPORTED_MODULE_0__/* .findHarm */ .C)(families, { ...settings, alpha: oneLookLevel(families, settings.prompts) });
}
function oneLookLevel(families, prompts) {
    return _thresholds_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.oneLook / familiesIn(families) / prompts;
}
function familiesIn({ score, metric, check, judge }) {
    const scored = [...score, ...metric.flat()].some((row) => row.filter((d) => d !== null).length >= _thresholds_js__WEBPACK_IMPORTED_MODULE_1__/* .MIN_CASES */ .B2);
    const failure = check !== null || judge !== null;
    return scored && failure ? 2 : 1;
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


/***/ })

};
