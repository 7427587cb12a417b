export const id = 2319;
export const ids = [2319];
export const modules = {

/***/ 72319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  clearSweep: () => (/* binding */ clearSweep),
  queriesIn: () => (/* binding */ queriesIn),
  sweepAndWrite: () => (/* binding */ sweepAndWrite),
  sweepCommand: () => (/* binding */ sweepCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/assemble.js + 6 modules
var assemble = __webpack_require__(47180);
// EXTERNAL MODULE: ./build/js/history/history.js
var history_history = __webpack_require__(42493);
// EXTERNAL MODULE: ./build/js/digest.js
var digest = __webpack_require__(95452);
// EXTERNAL MODULE: ./build/js/units.js
var units = __webpack_require__(43757);
// EXTERNAL MODULE: ./build/js/history/record.js
var record = __webpack_require__(38140);
;// CONCATENATED MODULE: ./build/js/history/sweep-records.js



/**
 * What a sweep leaves: a record of each prompt that it measured anew. Outcome and reason are the sweep's, which also
 * fails for what the judge or many small edits have done.
 *
 * @param json `sweep.json` as it was written
 */
function sweepRecords(report, json, run) {
    const day = (0,units/* parseDay */.Iq)(report.asOf);
    if (day === null)
        return [];
    const facts = {
        kind: "sweep",
        suite: report.suite,
        day,
        sha: report.swept.sha,
        run,
        policy: report.policyVersion,
        verdict: (0,digest/* sha256 */.sc)(json),
    };
    return report.prompts.flatMap(({ repeated, model, anchor, outcome, reason }) => {
        if (repeated)
            return [];
        const since = anchor === null ? null : (0,units/* parseDay */.Iq)(anchor);
        return (0,record/* recordOf */.zv)({ ...model, outcome, reason }, facts, since) ?? [];
    });
}

// EXTERNAL MODULE: ./build/js/report/files.js
var report_files = __webpack_require__(97926);
// EXTERNAL MODULE: ./build/js/report/json.js
var report_json = __webpack_require__(74291);
// EXTERNAL MODULE: ./build/js/report/redacted-verdict.js
var redacted_verdict = __webpack_require__(40685);
// EXTERNAL MODULE: ./build/js/report/sweep/digest.js
var sweep_digest = __webpack_require__(30472);
// EXTERNAL MODULE: ./build/js/report/escape/log.js
var log = __webpack_require__(8379);
// EXTERNAL MODULE: ./build/js/report/numbers.js
var numbers = __webpack_require__(99155);
// EXTERNAL MODULE: ./build/js/report/style.js
var style = __webpack_require__(90084);
// EXTERNAL MODULE: ./build/js/report/terminal-grid.js
var terminal_grid = __webpack_require__(19794);
// EXTERNAL MODULE: ./build/js/report/sweep/sentences.js
var sentences = __webpack_require__(45176);
;// CONCATENATED MODULE: ./build/js/report/sweep/text.js






/** A sweep for a terminal of so many columns. */
function sweepText(report, run, columns) {
    const found = report.prompts.flatMap((prompt) => {
        const lines = [...(0,sentences/* findings */.Pg)(prompt, style/* plainStyle */.s), ...(0,sentences/* advice */.v9)(prompt).map(style/* plainStyle */.s.own)];
        return lines.length === 0 ? [] : [[`${style/* plainStyle */.s.name(prompt.prompt)}:`, ...lines]];
    });
    const warnings = report.warnings.map((of) => `warning: ${style/* plainStyle */.s.said(of)}`);
    const blocks = [
        [(0,sweep_digest/* sweepHeadline */.uJ)(report)],
        (0,terminal_grid/* gridLines */.Y)((0,sweep_digest/* sweepGrid */.pb)(report, style/* plainStyle */.s), columns),
        ...found,
        ...(warnings.length === 0 ? [] : [warnings]),
        [`${(0,numbers/* dollars */.E9)(run.costUsd)} · ${(0,numbers/* duration */.p0)(run.durationMs)}`],
    ];
    return `${blocks.map((lines) => lines.map(log.logLine).join("\n")).join("\n\n")}\n`;
}

// EXTERNAL MODULE: ./build/js/report/words.js
var words = __webpack_require__(82076);
// EXTERNAL MODULE: ./build/js/detect/detect-standing.js
var detect_standing = __webpack_require__(48406);
// EXTERNAL MODULE: ./build/js/detect/standing.js
var js_detect_standing = __webpack_require__(46854);
// EXTERNAL MODULE: ./build/js/decide/run.js
var run = __webpack_require__(9494);
// EXTERNAL MODULE: ./build/js/epochs.js
var js_epochs = __webpack_require__(41478);
// EXTERNAL MODULE: ./build/js/generate/generate.js + 12 modules
var generate = __webpack_require__(99891);
;// CONCATENATED MODULE: ./build/js/history/production.js

/** The record of a sweep that was made already and said something; null where there is none. */
function sweptAlready(records, { suite, prompt, day, sha, policy, version }) {
    const same = records.filter((of) => of.kind === "sweep" &&
        of.suite === suite &&
        of.prompt === prompt &&
        of.day === day &&
        of.sha === sha &&
        of.policy === policy &&
        of.candidate.digest === version &&
        of.outcome !== "inconclusive");
    return same.at(-1) ?? null;
}
/** What was in production so many days ago: the last record that is at least as old; null where none is. */
function liveBefore(records, of, { asOf, days }) {
    const old = records.filter(({ suite, prompt, day }) => suite === of.suite && prompt === of.prompt && (0,units/* daysBetween */.YM)(day, asOf) >= days);
    return old.at(-1) ?? null;
}

// EXTERNAL MODULE: ./build/js/keys-missing.js
var keys_missing = __webpack_require__(73045);
// EXTERNAL MODULE: ./build/js/over-budget.js
var over_budget = __webpack_require__(97506);
// EXTERNAL MODULE: ./build/js/plan/estimate.js
var estimate = __webpack_require__(77516);
// EXTERNAL MODULE: ./build/js/plan/standing-plan.js
var standing_plan = __webpack_require__(26872);
// EXTERNAL MODULE: ./build/js/prepare.js + 2 modules
var prepare = __webpack_require__(5942);
// EXTERNAL MODULE: ./build/js/problem.js
var problem = __webpack_require__(17177);
// EXTERNAL MODULE: ./build/js/run-limits.js
var run_limits = __webpack_require__(35536);
// EXTERNAL MODULE: ./build/js/suite.js
var suite = __webpack_require__(45818);
// EXTERNAL MODULE: ./build/js/plan/planned-pairs.js
var planned_pairs = __webpack_require__(53334);
// EXTERNAL MODULE: ./build/js/store/epoch.js
var epoch = __webpack_require__(57097);
// EXTERNAL MODULE: ./build/js/store/notes.js
var notes = __webpack_require__(76837);
;// CONCATENATED MODULE: ./build/js/sweep/anchor.js






/** Topic of the notes that say of which day a version's anchor is (name: version, model and eval set). */
const ANCHOR_TOPIC = "anchor";
/** Topic of the notes that say on which day an anchor's answers were judged first (name: anchor, judge and rubric). */
const JUDGED_TOPIC = "judged-anchor";
/** Two answers a case of the anchor are judged beside each other, to see whether the judge has moved. */
const FEWEST = 2;
/**
 * The plan as a sweep measures it: as many answers of then as of now, all at once. What production answered then cannot
 * be asked again, so there is one look.
 */
function sweepPlan(plan) {
    const count = Math.max(FEWEST, plan.samples.first);
    const samples = { first: plan.samples.first, candidate: plan.samples.first, production: count };
    return { ...plan, samples, cases: plan.cases.map((of) => ({ ...of, samples })) };
}
/**
 * The day of the answers that a version is held to: those it gave when it became production, or at its first sweep. They
 * stay while version, model and eval set do, so that no slow loss moves them; another rubric or judge reads the same
 * answers anew. Null where the store has none, or not all of them: they cannot be asked again under their old name.
 *
 * @param plan of `sweepPlan`
 */
function anchorOf(store, plan) {
    const noted = [
        store.recall(ANCHOR_TOPIC, anchorName(plan)),
        store.recall(epoch/* PROFILE_TOPIC */.Cv, (0,js_epochs/* profileName */.vR)(plan, "candidate")),
    ];
    for (const day of noted.map((of) => (of === undefined ? null : (0,units/* parseDay */.Iq)(of)))) {
        if (day !== null && isWhole(store, plan, day))
            return day;
    }
    return null;
}
/** Whether the store has every answer of a day that a sweep compares. */
function isWhole(store, plan, day) {
    const epochs = { profile: day, recheck: day, controls: day };
    return plan.cases.every((planned) => (0,planned_pairs/* profileOf */.dp)(plan, planned, epochs).every(({ key }) => store.get(key) !== undefined));
}
/** The answers of a day are the ones that later sweeps compare with. */
const noteAnchor = (store, plan, day) => (0,notes/* noteAnew */.CV)(store, ANCHOR_TOPIC, anchorName(plan), day);
/** The day on which a judge was asked about the anchor first; null where it has not been. */
function judgedSince(store, plan, anchor) {
    const noted = store.recall(JUDGED_TOPIC, judgedName(plan, anchor));
    return noted === undefined ? null : (0,units/* parseDay */.Iq)(noted);
}
const noteJudged = (store, plan, anchor, day) => (0,notes/* noteAnew */.CV)(store, JUDGED_TOPIC, judgedName(plan, anchor), day);
const judgedName = (plan, anchor) => (0,digest/* digestOf */.ol)([anchorName(plan), anchor, (0,js_epochs/* controlsName */.A7)(plan)]);
const anchorName = (plan) => (0,digest/* digestOf */.ol)([(0,js_epochs/* profileName */.vR)(plan, "candidate"), plan.evalSet.digest]);
/** Answers that the store has, and nothing else. */
const storedOnly = (store) => async (planned) => {
    const row = store.get(planned.key);
    return row === undefined ? { missing: { kind: "not_in_store" } } : { row, reused: true };
};
/** Whether production's stored profile has to be made again before the next gate rests on it. */
function isProfileDue(store, plan, asOf) {
    const noted = store.recall(epoch/* PROFILE_TOPIC */.Cv, (0,js_epochs/* profileName */.vR)(plan, "candidate"));
    return noted === undefined || (0,epoch/* dayInUse */.Tr)(noted, asOf) !== noted;
}

// EXTERNAL MODULE: ./build/js/reason.js
var js_reason = __webpack_require__(49560);
;// CONCATENATED MODULE: ./build/js/sweep/outcome.js

const SEVERITY = ["fail", "inconclusive", "pass", "not_applicable"];
/**
 * A sweep fails where the model, the judge or the prompt has moved. What is lost to 90 days ago and cannot be measured
 * holds nothing up: the comparison with the anchor is the sweep.
 */
function sweptEnding({ model, judge, erosion }) {
    const moved = model.outcome === "fail" ||
        (judge?.found ?? null) !== null ||
        erosion?.verdict.outcome === "fail";
    if (moved)
        return { outcome: "fail", reason: null, detail: null };
    const { outcome, reason, detail } = model;
    return { outcome, reason, detail };
}
/** The sweep's own ending: the worst of its prompts', and the exit code that a gate would give it. */
function sweepEnding(prompts, { gate }) {
    const outcome = SEVERITY.find((of) => prompts.some((prompt) => prompt.outcome === of)) ?? "not_applicable";
    const first = prompts.find((prompt) => prompt.outcome === outcome);
    const unmeasured = prompts.filter((prompt) => prompt.outcome === "inconclusive");
    const allowed = outcome === "inconclusive" &&
        gate.inconclusive === "allow_unmeasured" &&
        unmeasured.every(({ reason }) => (0,js_reason/* isOutsideTheChange */.Bv)(reason));
    return {
        outcome,
        reason: first?.reason ?? null,
        detail: first?.detail ?? null,
        exitCode: (0,js_reason/* exitCodeOf */.FO)(outcome, allowed),
        allowedUnmeasured: allowed,
    };
}

// EXTERNAL MODULE: ./build/js/compare/thresholds.js
var thresholds = __webpack_require__(4412);
// EXTERNAL MODULE: ./build/js/decide/prompt.js + 14 modules
var decide_prompt = __webpack_require__(96019);
// EXTERNAL MODULE: ./build/js/compare-by.js
var compare_by = __webpack_require__(9431);
// EXTERNAL MODULE: ./build/js/measure/bench.js
var bench = __webpack_require__(82827);
// EXTERNAL MODULE: ./build/js/plan/calibrated.js + 2 modules
var calibrated = __webpack_require__(28100);
// EXTERNAL MODULE: ./build/js/plan/plan.js + 4 modules
var plan_plan = __webpack_require__(82589);
// EXTERNAL MODULE: ./build/js/settle.js + 2 modules
var settle = __webpack_require__(40905);
;// CONCATENATED MODULE: ./build/js/erosion.js












/**
 * Today's version against one that was in production long ago, as a gate would compare them: both are asked today, so
 * what differs is the prompt. Many small losses, each accepted, are found here when none of them was.
 *
 * @returns null where there is nothing to compare, or the budget does not cover it
 */
async function erosionOf({ store, ask }, today, former, how) {
    const { config, asOf, prompts } = how;
    if (former.version.digest === today.version.digest)
        return null;
    const changed = { ...(0,js_detect_standing/* againstItself */.B)(today), baseline: former.version };
    const planned = (0,plan_plan/* planPrompt */.wh)(changed, config);
    if (!planned.ok)
        return null;
    const plan = (0,calibrated/* heldToCalibration */.fh)(planned.plan, changed, config, asOf);
    const name = (0,digest/* digestOf */.ol)(["erosion", former.version.digest, today.version.digest]);
    const epochs = await (0,js_epochs/* epochsOf */.OD)(store, plan, { name, asOf, replay: false });
    const costOf = (of) => (0,estimate/* estimate */.jA)(of, epochs, (0,prepare/* storedIn */.P3)(store));
    if ((0,over_budget/* overBudget */.q)(costOf(plan), config, (0,over_budget/* costWith */.O)(changed, config, costOf)) !== null)
        return null;
    const settled = await (0,settle/* settle */.G)((0,bench/* benchOf */.u)(ask, plan, epochs), (0,compare_by/* compareBy */.V)(plan, config, prompts));
    const verdict = (0,decide_prompt/* decidePrompt */.b)(settled, (0,calibrated/* policyFor */.KV)(config, plan), {
        prompts,
        wording: null,
        selftest: null,
    });
    return { day: former.day, sha: former.sha, verdict };
}

// EXTERNAL MODULE: ./build/js/measure/answers.js
var measure_answers = __webpack_require__(89082);
// EXTERNAL MODULE: ./build/js/plan/samples.js
var samples = __webpack_require__(6419);
// EXTERNAL MODULE: ./build/js/plan/thresholds.js
var plan_thresholds = __webpack_require__(10370);
// EXTERNAL MODULE: ./build/js/score/value.js
var value = __webpack_require__(19374);
// EXTERNAL MODULE: ./build/js/all-cases.js
var all_cases = __webpack_require__(79129);
// EXTERNAL MODULE: ./build/js/measure/judge-pair.js
var judge_pair = __webpack_require__(73836);
;// CONCATENATED MODULE: ./build/js/sweep/judge-drift.js






/**
 * Whether the judge has moved: two answers of the anchor beside each other, judged when the anchor was made and judged
 * again today. The same question of the same judge, so what differs is the judge. Compared like any other pair of arms:
 * the baseline is what it gave the two answers then, the candidate what it gives them now.
 *
 * @param recalled asks for what was answered and judged then, and must not pay for it
 * @returns null where nothing is judged, or fewer than eight cases were judged both times
 */
async function judgeDrift(asks, plan, how) {
    const { epochs, since, by } = how;
    const before = scorerOf(asks.recalled, plan);
    const now = scorerOf(asks.ask, plan);
    if (before === null || now === null)
        return null;
    const answered = { before: new Set(), now: new Set() };
    const scored = onePairACase(plan);
    const settled = await (0,settle/* settle */.G)({
        plan: scored,
        answers: twoOfAnchor(asks.recalled, plan, epochs),
        judge: null,
        score: thenAndNow({ before, now }, { since, today: epochs.profile }, answered),
        headScore: null,
        epochs,
    }, by);
    const overall = settled.comparison?.units.find(({ unit }) => unit === all_cases/* ALL_CASES */.S);
    if (overall === undefined || overall.score === null || overall.n < thresholds/* MIN_CASES */.B2)
        return null;
    const { mean, interval90, found } = overall.score;
    return {
        since,
        cases: overall.n,
        shift: mean,
        interval: interval90,
        found: found === null ? null : found === "worse" ? "stricter" : "more lenient",
        answered: { before: [...answered.before].toSorted(), now: [...answered.now].toSorted() },
    };
}
/** Judges the anchor's pairs for the first time: what later sweeps compare with. */
async function judgeAnchor({ ask, recalled }, plan, epochs, day) {
    const score = scorerOf(ask, plan);
    if (score === null)
        return;
    const answers = twoOfAnchor(recalled, plan, epochs);
    await Promise.all(plan.cases.map(async (planned) => {
        const [baseline, candidate] = await Promise.all([
            answers.output("baseline", planned, 1, false),
            answers.output("candidate", planned, 1, false),
        ]);
        const asking = { prompt: plan.subject.name, sample: 1, epoch: epochOf(day) };
        await score(planned, { baseline, candidate }, { order: 1, asking });
    }));
}
/** The epoch of judgements of the anchor alone, apart from those that a gate or a sweep asks for on the same day. */
const epochOf = (day) => `judge:${day}`;
function scorerOf(ask, plan) {
    const judge = (0,judge_pair/* judgeOf */.Pb)(ask, plan);
    return judge === null ? null : (0,judge_pair/* judgedScores */.z)(judge, plan);
}
/** Checks say nothing of a judge, and a ready-made number needs none. */
function onePairACase(plan) {
    const samples = { first: 1, candidate: 1, production: 1 };
    const cases = plan.cases.map((of) => ({ ...of, samples, case: { ...of.case, checks: [] } }));
    return { ...plan, samples, cases, metrics: [], judge: null };
}
/** The anchor's first answer as one side and its second as the other. */
function twoOfAnchor(recalled, plan, epochs) {
    const anchor = (0,measure_answers/* generatedAnswers */.dc)(recalled, plan, { ...epochs, profile: epochs.anchor });
    return {
        output: (arm, planned) => anchor.output("baseline", planned, arm === "baseline" ? 1 : 2, false),
    };
}
function thenAndNow(scorers, days, answered) {
    return async (planned, pair, { asking }) => {
        const at = (epoch) => ({ order: 1, asking: { ...asking, epoch } });
        const [then, now] = await Promise.all([
            scorers.before(planned, pair, at(epochOf(days.since))),
            scorers.now(planned, pair, at(epochOf(days.today))),
        ]);
        if (then === null || !(0,value/* isValue */.m)(then))
            return then;
        if (now === null || !(0,value/* isValue */.m)(now))
            return now;
        const [wasLevel, isLevel] = [levelOf(then.value.means), levelOf(now.value.means)];
        if (then.value.model !== null)
            answered.before.add(then.value.model);
        if (now.value.model !== null)
            answered.now.add(now.value.model);
        // Two equal answers are not judged, so they say nothing of the judge.
        if (wasLevel === null || isLevel === null)
            return null;
        const means = { baseline: wasLevel, candidate: isLevel };
        return { value: { order: 0, criteria: [], means, model: now.value.model } };
    };
}
/** How high the judge scores the two answers together. */
const levelOf = (means) => means === null ? null : (means.baseline + means.candidate) / 2;

;// CONCATENATED MODULE: ./build/js/sweep/model-drift.js


/**
 * The anchor's answers as the baseline, today's as the candidate, judged in the same call: whatever the judge has become
 * since, it is the same for both, so what is left is the model's.
 *
 * @param recalled asks for the anchor, and must not pay for it
 */
function modelBench({ ask, recalled }, plan, epochs) {
    const today = (0,bench/* benchOf */.u)(ask, plan, epochs);
    const then = (0,measure_answers/* generatedAnswers */.dc)(recalled, plan, { ...epochs, profile: epochs.anchor });
    return {
        ...today,
        answers: {
            output: (arm, planned, sample, fresh) => (arm === "baseline" ? then : today.answers).output(arm, planned, sample, fresh),
        },
        headScore: null,
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./build/js/text/jsonl.js
var jsonl = __webpack_require__(14662);
;// CONCATENATED MODULE: ./build/js/sweep/queries.js



const row = schemas/* object */.Ikc({
    input: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())]),
    prompt: schemas/* string */.YjP().optional(),
});
/** JSON Lines with `input` (a text, or values by name) and, where there are several prompts, `prompt`. */
function parseQueries(text, file) {
    const { rows, problems } = (0,jsonl/* readJsonLines */.s)(text, file);
    const found = [];
    const wrong = [...problems];
    for (const { value, line } of rows) {
        const read = row.safeParse(value);
        if (read.success) {
            const { input, prompt = null } = read.data;
            found.push({ text: wordsIn(input), prompt, line });
        }
        else {
            const hint = 'such as {"input": "Can I return this?"}';
            wrong.push({ file, line, message: "`input` must be a text or values by name", hint });
        }
    }
    return wrong.length > 0 ? { ok: false, problems: wrong } : (0,problem/* parsed */.Yz)(found);
}
/** A query is like a case that holds half of what it is about. */
const ALIKE = 0.5;
/** Lines that are named. */
const SHOWN = 20;
/**
 * How many queries no case is like. Words count by how rare they are (inverse document frequency: Spärck Jones 1972), so
 * that "the" makes nothing alike. Told by line numbers: what people asked is no text for an issue.
 */
function queryDrift(queries, cases) {
    const documents = cases.map(({ input }) => tokens(wordsIn(input)));
    const asked = queries.map(({ text }) => tokens(text));
    const rarity = rarityIn([...documents, ...asked]);
    const casesWith = new Map();
    for (const [index, words] of documents.entries()) {
        for (const word of words) {
            const known = casesWith.get(word);
            if (known === undefined)
                casesWith.set(word, [index]);
            else
                known.push(index);
        }
    }
    const isLikeACase = (words) => {
        const shared = new Map();
        let all = 0;
        for (const word of words) {
            all += rarity(word);
            for (const index of casesWith.get(word) ?? []) {
                shared.set(index, (shared.get(index) ?? 0) + rarity(word));
            }
        }
        return words.size === 0 || Math.max(0, ...shared.values()) >= ALIKE * all;
    };
    const lines = queries.flatMap(({ line }, index) => (isLikeACase(asked[index]) ? [] : [line]));
    return { queries: queries.length, without: lines.length, lines: lines.slice(0, SHOWN) };
}
/** Every text inside, one after the other. */
function wordsIn(value) {
    if (typeof value === "string")
        return value;
    if (value === null || typeof value !== "object")
        return String(value ?? "");
    return Object.values(value).map(wordsIn).join("\n");
}
const segmenter = new Intl.Segmenter("und", { granularity: "word" });
function tokens(text) {
    const words = new Set();
    for (const { segment, isWordLike } of segmenter.segment(text.slice(0, 20_000))) {
        if (isWordLike === true)
            words.add(segment.normalize("NFKC").toLowerCase());
    }
    return words;
}
function rarityIn(documents) {
    const counts = new Map();
    for (const words of documents) {
        for (const word of words)
            counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return (word) => Math.log((documents.length + 1) / (counts.get(word) ?? 1));
}

;// CONCATENATED MODULE: ./build/js/sweep-prompt.js
















/**
 * A gate calls an edit that changes nothing worse in one run of twenty; a sweep runs every night, so it may alarm in one
 * of two hundred (STATISTICS, drift over sweeps): every level is ten times as strict.
 */
const STRICTER = 10;
/** One prompt: the model against its anchor, the judge against itself, the version against the one of long ago. */
async function sweepPrompt(of, sweeping) {
    const { prompt, anchor, former } = of;
    const { config, asOf, prompts, queries } = sweeping;
    const model = await modelDrift(of, sweeping);
    const isKnown = model.outcome !== "inconclusive";
    // What could not be measured is no baseline for anything.
    const profileRenewed = isKnown && (await renewed(of, sweeping, model));
    if (model.outcome === "not_applicable") {
        await noteAnchor(sweeping.store, sweepPlan(of.plan), asOf);
    }
    const judge = isKnown ? await judgeMoved(of, sweeping) : null;
    const erosion = former === null ? null : await erosionOf(sweeping, prompt, former, { config, asOf, prompts });
    const cases = prompt.evalSet?.cases ?? [];
    const asked = queries?.filter((query) => (query.prompt ?? prompt.name) === prompt.name);
    return {
        prompt: prompt.name,
        ...sweptEnding({ model, judge, erosion }),
        version: prompt.version.digest,
        anchor,
        model,
        judge,
        erosion,
        queries: asked === undefined ? null : queryDrift(asked, cases),
        profileRenewed,
        repeated: false,
    };
}
async function modelDrift(of, sweeping) {
    const { anchor, epochs } = of;
    const { store, ask, config } = sweeping;
    const plan = sweepPlan(of.plan);
    const by = oneLook(plan, sweeping);
    // At a first sweep today's answers stand on both sides: what is missing is found as ever, and nothing else.
    const recalled = anchor === null ? ask : storedOnly(store);
    const settled = await (0,settle/* settle */.G)(modelBench({ ask, recalled }, plan, epochs), by);
    const facts = { prompts: by.prompts, wording: null, selftest: null };
    const verdict = (0,decide_prompt/* decidePrompt */.b)(settled, (0,calibrated/* policyFor */.KV)(config, plan), facts);
    if (anchor === null && verdict.outcome === "pass")
        return firstSweep(verdict);
    const baseline = verdict.baseline && { ...verdict.baseline, since: epochs.anchor };
    return { ...verdict, baseline };
}
/** Every answer is there, and was compared with nothing. */
const firstSweep = (verdict) => ({
    ...verdict,
    ...run/* nothingMeasured */.uv,
    candidate: verdict.candidate,
    outcome: "not_applicable",
    detail: "today's answers are the first: later sweeps compare with them",
});
const oneLook = (plan, { config, prompts }) => ({
    prompts: prompts * STRICTER,
    method: "one look",
    thresholds: (0,plan_thresholds/* planThresholds */.m)(config.gate, plan),
});
/** Production's profile for the gates to come, from today's answers: where it is too old, or production has moved. */
async function renewed({ plan, epochs }, { store, ask, asOf }, model) {
    const isThere = plan.samples.first >= plan.samples.production;
    if (!isThere && model.outcome !== "fail" && !isProfileDue(store, plan, asOf))
        return false;
    const today = (0,measure_answers/* generatedAnswers */.dc)(ask, plan, epochs);
    const answers = await Promise.all(plan.cases.flatMap((planned) => (0,samples/* sampleNumbers */.bs)(planned.samples.production).map((sample) => today.output("baseline", planned, sample, false))));
    if (!answers.every(value/* isValue */.m))
        return false;
    await (0,js_epochs/* renewProfile */.l1)(store, plan, asOf);
    return true;
}
/** Null where it cannot be told, and where the anchor was never judged before today: then it is judged now, for the sweeps to come. */
async function judgeMoved(of, sweeping) {
    const { epochs } = of;
    const { store, ask, asOf } = sweeping;
    const plan = sweepPlan(of.plan);
    if (plan.judge === null || plan.cases.length < thresholds/* MIN_CASES */.B2)
        return null;
    const asks = { ask, recalled: storedOnly(store) };
    const anchor = of.anchor ?? asOf;
    const since = judgedSince(store, plan, anchor);
    const drift = since === null || since === asOf
        ? null
        : await judgeDrift(asks, plan, { epochs, since, by: oneLook(plan, sweeping) });
    // Where the judgements of then are gone, today's take their place.
    if (drift === null) {
        await judgeAnchor(asks, plan, epochs, asOf);
        await noteJudged(store, plan, anchor, asOf);
    }
    return drift;
}

// EXTERNAL MODULE: ./build/js/track-progress.js
var track_progress = __webpack_require__(82557);
// EXTERNAL MODULE: ./build/js/unknown-name.js
var unknown_name = __webpack_require__(14718);
// EXTERNAL MODULE: ./build/js/version.js
var version = __webpack_require__(24306);
;// CONCATENATED MODULE: ./build/js/sweep.js





















/** How long ago the version was in production that today's is held to, in days. */
const LONG_AGO = 90;
/**
 * Production as it is today, prompt by prompt: has the model moved, has the judge, has the prompt? What was swept already
 * today, at this commit and under this policy, is not asked again. A prompt that is none of base's is a UsageError.
 */
async function sweep(world, request) {
    const { production, swept, configPath } = request;
    const { store } = world;
    const standing = await (0,detect_standing/* detectStanding */.U)(production, configPath);
    if (standing.kind === "stopped")
        return standing;
    const { config } = standing;
    const asOf = (0,units/* dayOf */.kb)(world.clock.now());
    const formerOf = formerVersions(request, standing, asOf);
    const planned = await Promise.all((0,unknown_name/* chosenPrompts */.Y)(standing.prompts, request.prompt, swept.name).map(async (prompt) => repeated(prompt, request, config.digest, asOf) ??
        (await planSweep(store, prompt, standing, { asOf, formerOf }))));
    const sweepable = planned.flatMap((of) => ("plan" in of ? [of] : []));
    const refused = await (0,keys_missing/* keysMissing */.X)(world.models, sweepable.map(({ plan }) => plan));
    const asking = (0,generate/* responder */.j)(world, { ...(0,run_limits/* runLimits */.g)(config, false), refused });
    const { ask, end } = (0,track_progress/* trackProgress */.Z)(world, asking, 0);
    const prompts = Math.max(1, sweepable.length);
    const sweeping = { store, ask, config, asOf, prompts, queries: request.queries };
    const found = await Promise.all(planned.map((of) => ("plan" in of ? sweepPrompt(of, sweeping) : of)));
    end();
    const report = {
        schema: "evenhand.sweep/1",
        version: version/* VERSION */.x,
        suite: (0,suite/* suiteOf */.E)(configPath),
        asOf,
        swept: { ...swept },
        policyVersion: config.digest,
        ...sweepEnding(found, config),
        prompts: found,
        warnings: standing.warnings.map(problem/* problemText */.fI),
    };
    return { report, spend: asking.spend(), maxUsd: config.budget.maxUsd };
}
/** What a record of the same sweep says; null where there is none. */
function repeated(prompt, { records, configPath, swept }, policy, day) {
    const record = sweptAlready(records, {
        suite: (0,suite/* suiteOf */.E)(configPath),
        prompt: prompt.name,
        day,
        sha: swept.sha,
        policy,
        version: prompt.version.digest,
    });
    if (record === null)
        return null;
    const { outcome, reason, anchor } = record;
    const model = { ...(0,run/* unchangedVerdict */.tV)((0,js_detect_standing/* againstItself */.B)(prompt)), outcome, reason };
    return { ...unmeasured(prompt, model), anchor, repeated: true };
}
const unmeasured = (prompt, model) => ({
    prompt: prompt.name,
    outcome: model.outcome,
    reason: model.reason,
    detail: model.detail,
    version: prompt.version.digest,
    anchor: null,
    model,
    judge: null,
    erosion: null,
    queries: null,
    profileRenewed: false,
    repeated: false,
});
async function planSweep(store, prompt, standing, how) {
    const { asOf } = how;
    const { config } = standing;
    const stop = (why) => unmeasured(prompt, (0,run/* unplannableVerdict */.Uc)(why));
    const planned = (0,standing_plan/* planStanding */.o)(prompt, standing, asOf);
    if (!planned.ok)
        return stop(planned.unplannable);
    const { plan } = planned;
    const anchor = anchorOf(store, sweepPlan(plan));
    const known = anchor === asOf ? null : anchor;
    const epochs = { ...(await (0,js_epochs/* sweepEpochs */.B4)(store, plan, asOf)), anchor: known ?? asOf };
    const costOf = (of) => (0,estimate/* estimate */.jA)((0,prepare/* asEdited */.u6)(sweepPlan(of)), { ...epochs, profile: epochs.anchor }, (0,prepare/* storedIn */.P3)(store));
    const itself = (0,js_detect_standing/* againstItself */.B)(prompt);
    const dear = (0,over_budget/* overBudget */.q)(costOf(plan), config, (0,over_budget/* costWith */.O)(itself, config, costOf));
    if (dear !== null) {
        return stop({ changed: itself, reason: "budget_exceeded", detail: dear, problems: [] });
    }
    return { prompt, plan, epochs, anchor: known, former: await how.formerOf(prompt.name) };
}
/** The versions of long ago by prompt; each commit is read once. */
function formerVersions({ records, configPath, treeAt }, { config }, asOf) {
    const read = new Map();
    const versionsAt = async (sha) => {
        const tree = await treeAt(sha);
        return tree === null ? new Map() : (0,detect_standing/* versionsIn */.b)(tree, config);
    };
    return async (name) => {
        const of = { suite: (0,suite/* suiteOf */.E)(configPath), prompt: name };
        const record = liveBefore(records, of, { asOf, days: LONG_AGO });
        if (record === null)
            return null;
        const { sha, day, candidate } = record;
        const versions = read.get(sha) ?? versionsAt(sha);
        read.set(sha, versions);
        const version = (await versions).get(name);
        // Another one than was measured then says nothing: production may have been read from a tag.
        return version?.digest === candidate.digest ? { version, sha, day } : null;
    };
}

// EXTERNAL MODULE: ./build/js/verdict-parts.js
var verdict_parts = __webpack_require__(22992);
;// CONCATENATED MODULE: ./build/js/sweep/report.js


/** `sweep.json`: the documented, versioned result of a sweep (docs/sweeps.md). */
const report_judgeDrift = schemas/* object */.Ikc({
    /** The day on which the judge was asked first. */
    since: schemas/* string */.YjP(),
    /** Cases whose two answers were judged on both days. */
    cases: schemas/* number */.aig().int(),
    /** Points: how it scores the same answers now, less then; with its 90 % interval. */
    shift: schemas/* number */.aig(),
    interval: verdict_parts/* interval */.YP.nullable(),
    found: schemas/* enum */.k5n(["stricter", "more lenient"]).nullable(),
    /** The model ids that the provider said it used. */
    answered: schemas/* object */.Ikc({ before: schemas/* array */.YOg(schemas/* string */.YjP()), now: schemas/* array */.YOg(schemas/* string */.YjP()) }),
});
const report_queryDrift = schemas/* object */.Ikc({
    queries: schemas/* number */.aig().int(),
    /** Queries that no case is like. */
    without: schemas/* number */.aig().int(),
    /** Their lines in the file, the first twenty. */
    lines: schemas/* array */.YOg(schemas/* number */.aig().int()),
});
const promptVerdict = schemas/* custom */.IeY((value) => typeof value === "object");
const sweptPrompt = schemas/* object */.Ikc({
    prompt: schemas/* string */.YjP(),
    outcome: verdict_parts/* outcome */.bu,
    reason: verdict_parts/* reason */.l.nullable(),
    /** Specifics, one clause. */
    detail: schemas/* string */.YjP().nullable(),
    /** Digest of the version in production; null where the prompt could not be planned. */
    version: schemas/* string */.YjP().nullable(),
    /** The day of the answers that today's are compared with; null at a first sweep. */
    anchor: schemas/* string */.YjP().nullable(),
    /** The model: today's answers (candidate) against the anchor's (baseline), as a gate's verdict. */
    model: promptVerdict,
    /** The judge: the anchor's answers judged again; null where there is nothing to compare yet. */
    judge: report_judgeDrift.nullable(),
    /** The prompt: today's version against the one of 90 days ago, both asked; null where it is the same, or not known. */
    erosion: schemas/* object */.Ikc({ day: schemas/* string */.YjP(), sha: schemas/* string */.YjP(), verdict: promptVerdict }).nullable(),
    /** What is asked of it, against its cases; null where no queries were given. */
    queries: report_queryDrift.nullable(),
    /** Whether production's stored answers were made again, for the gates to come. */
    profileRenewed: schemas/* boolean */.zMY(),
    /** It was swept before on this day, at this commit and under this policy: the ending is that run's, nothing was asked. */
    repeated: schemas/* boolean */.zMY(),
});
const sweepSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz("evenhand.sweep/1"),
    version: schemas/* string */.YjP(),
    suite: schemas/* string */.YjP(),
    asOf: schemas/* string */.YjP(),
    /** What was swept: a branch's name, and its commit. */
    swept: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), sha: schemas/* string */.YjP() }),
    policyVersion: schemas/* string */.YjP(),
    outcome: verdict_parts/* outcome */.bu,
    reason: verdict_parts/* reason */.l.nullable(),
    detail: schemas/* string */.YjP().nullable(),
    exitCode: schemas/* union */.KCZ([schemas/* literal */.euz(0), schemas/* literal */.euz(1), schemas/* literal */.euz(2), schemas/* literal */.euz(3)]),
    allowedUnmeasured: schemas/* boolean */.zMY(),
    prompts: schemas/* array */.YOg(sweptPrompt),
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()),
});

// EXTERNAL MODULE: ./build/js/usage-error.js
var usage_error = __webpack_require__(50854);
// EXTERNAL MODULE: ./build/js/commands/compared.js
var compared = __webpack_require__(58200);
// EXTERNAL MODULE: ./build/js/commands/finished.js
var finished = __webpack_require__(14927);
// EXTERNAL MODULE: ./build/js/commands/local-history.js + 1 modules
var local_history = __webpack_require__(12696);
// EXTERNAL MODULE: ./build/js/commands/run-record.js
var run_record = __webpack_require__(7648);
// EXTERNAL MODULE: ./build/js/commands/stopped-by.js
var stopped_by = __webpack_require__(75328);
// EXTERNAL MODULE: ./build/js/commands/tell-stopped.js
var tell_stopped = __webpack_require__(65022);
// EXTERNAL MODULE: ./build/js/commands/text-at.js
var text_at = __webpack_require__(93366);
;// CONCATENATED MODULE: ./build/js/commands/sweep.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





















const NAMES = { sweepJson: "sweep.json", runJson: "run.json", summaryMd: "summary.md" };
/** `evenhand sweep`: production as it is today, against what it was. */
async function sweepCommand(options, around, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { base, config: configPath, prompt = null, json } = options;
        const out = (0,external_node_path_.resolve)(around.cwd, options.out);
        const queries = await queriesIn(around.cwd, options.queries ?? null);
        const repository = __addDisposableResource(env_1, await (0,assemble/* repositoryAt */.uw)(around), true);
        const at = { cwd: around.cwd, store: options.store };
        const comparison = await (0,compared/* compared */.mU)(repository, { base, head: base }, at);
        await clearSweep(out);
        if ("kind" in comparison)
            return (0,tell_stopped/* tellStopped */.B)(comparison, around);
        const finished = await swept(around, signal, options, {
            production: comparison,
            swept: { name: base, sha: comparison.baseSha },
            configPath,
            prompt,
            queries,
            history: (0,local_history/* localHistory */.K)(repository, around, options.history),
            run: null,
            async treeAt(sha) {
                const commit = await repository.commit(sha);
                return commit === null ? null : repository.tree(commit);
            },
        });
        if (finished.kind === "stopped")
            return (0,tell_stopped/* tellStopped */.B)(finished, around);
        const { report, run, files } = finished;
        const { stdout } = around;
        stdout.write(json ? (0,report_json/* visibleJson */.$m)(report) : sweepText(report, run, stdout.columns));
        if (!json)
            stdout.write(`\nSweep: ${(0,external_node_path_.relative)(around.cwd, files.sweepJson)}\n`);
        return report.exitCode;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function swept(around, signal, { store, out }, asked) {
    const place = (0,finished/* placeAt */.B)((0,external_node_path_.resolve)(around.cwd, out));
    try {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const assembled = __addDisposableResource(env_2, await (0,assemble/* assemble */.fT)(around, { storePath: store, signal, answerer: null }), true);
            return await sweepAndWrite(assembled, asked, place);
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            const result_2 = __disposeResources(env_2);
            if (result_2)
                await result_2;
        }
    }
    catch (error) {
        return (0,stopped_by/* stoppedByFailure */.p)(error);
    }
}
/** An earlier sweep's results must not be read as this one's. */
const clearSweep = (out) => (0,report_files/* clearedPlace */.u)(out, Object.values(NAMES));
/** Runs the sweep and writes its results; then, whatever comes of it, its records. */
async function sweepAndWrite({ world, redact }, asked, place) {
    const { log, clock } = world;
    const startedAt = clock.now();
    const began = clock.monotonic();
    const { found, complaint } = await asked.history.read();
    if (complaint !== null)
        log.warn(`The history could not be read: ${complaint}`);
    if (found.unreadable > 0) {
        log.warn(`${found.unreadable} files of the history hold no record that can be read.`);
    }
    // Else whoever can write to the branch could say that today's sweep is done, or what was in production.
    const records = asked.history.signs ? (0,history_history/* signedIn */.il)(found) : found.records;
    const unsigned = found.records.length - records.length;
    if (unsigned > 0) {
        log.warn(`Not signed by a key of this run, and so not counted: ${(0,words/* counted */.hS)(unsigned, "record")} of the history.`);
    }
    const done = await sweep(world, { ...asked, records });
    if ("kind" in done)
        return done;
    const report = sweepSchema.parse((0,redacted_verdict/* redacted */.p)(done.report, redact));
    const durationMs = clock.monotonic() - began;
    const run = (0,run_record/* recordOf */.z)(done, { startedAt, durationMs, replay: false, place });
    const sink = (0,report_files/* filesIn */.n)(place.out);
    const json = (0,report_json/* visibleJson */.$m)(report);
    const summary = redact((0,sweep_digest/* sweepDigest */.bm)(report, run));
    await sink.put(NAMES.sweepJson, json);
    await sink.put(NAMES.runJson, redact((0,report_json/* runJson */.MP)(run)));
    await sink.put(NAMES.summaryMd, summary);
    const unkept = await asked.history.append(sweepRecords(report, json, asked.run));
    if (unkept !== null)
        log.warn(redact(unkept));
    const path = (name) => (0,external_node_path_.resolve)(place.out, name);
    const files = {
        sweepJson: path(NAMES.sweepJson),
        runJson: path(NAMES.runJson),
        summaryMd: path(NAMES.summaryMd),
    };
    return { kind: "swept", report, run, files, summary };
}
/** What production was asked; null where no file is named. */
async function queriesIn(cwd, file) {
    return file === null ? null : (0,usage_error/* valueOf */.R)(parseQueries(await (0,text_at/* textAt */.$)(cwd, file), file));
}


/***/ }),

/***/ 93366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ textAt)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _report_escape_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8379);
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18764);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50854);





/** The text of a file that the user names; what cannot be read, or is no text, is a UsageError. */
async function textAt(cwd, file) {
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file)).catch((error) => {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e((0,_report_escape_log_js__WEBPACK_IMPORTED_MODULE_2__.logLine)(`${file} cannot be read (${error.code ?? error.message})`));
    });
    return (0,_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .valueOf */ .R)((0,_text_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeText */ .g)(bytes, file)).text;
}


/***/ }),

/***/ 48406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ detectStanding),
/* harmony export */   b: () => (/* binding */ versionsIn)
/* harmony export */ });
/* harmony import */ var _git_git_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11374);
/* harmony import */ var _text_by_code_point_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47666);
/* harmony import */ var _policy_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67502);
/* harmony import */ var _production_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74229);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79780);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68817);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46854);
/* harmony import */ var _stopped_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56121);
/* harmony import */ var _tree_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26210);









async function detectStanding(comparison, configPath) {
    try {
        const files = await (0,_tree_files_js__WEBPACK_IMPORTED_MODULE_6__/* .treeFiles */ .C)(comparison.base);
        const read = await (0,_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .readPolicy */ .T)(files, files, configPath);
        if (read.kind === "stopped")
            return read;
        const { config } = read;
        const side = (0,_side_js__WEBPACK_IMPORTED_MODULE_4__/* .sideOf */ .J)(files, config.prompts);
        const trees = { base: side, head: side, policy: files };
        const standing = await (0,_standing_js__WEBPACK_IMPORTED_MODULE_5__/* .readStanding */ .Z)(trees, (0,_production_js__WEBPACK_IMPORTED_MODULE_2__/* .productions */ .B)(comparison, side, config));
        const warnings = [...side.problems, ...standing.warnings];
        if (standing.prompts.length === 0) {
            return (0,_stopped_js__WEBPACK_IMPORTED_MODULE_7__/* .stoppedBy */ .$)(warnings.length > 0 ? warnings : [noPrompt(configPath)]);
        }
        const evalSets = standing.prompts.flatMap(({ evalSet }) => evalSet ?? []);
        return {
            kind: "standing",
            config,
            prompts: standing.prompts.toSorted((a, b) => (0,_text_by_code_point_js__WEBPACK_IMPORTED_MODULE_8__/* .byCodePoint */ .H)(a.name, b.name)),
            policyProblems: await (0,_policy_names_js__WEBPACK_IMPORTED_MODULE_1__/* .policyProblems */ .NP)(config, trees, evalSets),
            warnings,
        };
    }
    catch (error) {
        if (!(error instanceof _git_git_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X))
            throw error;
        return { kind: "stopped", reason: error.reason, detail: error.message, problems: [] };
    }
}
/** The versions of another tree as they would be in production, by prompt name, under today's rules. */
async function versionsIn(tree, { prompts }) {
    const side = (0,_side_js__WEBPACK_IMPORTED_MODULE_4__/* .sideOf */ .J)(await (0,_tree_files_js__WEBPACK_IMPORTED_MODULE_6__/* .treeFiles */ .C)(tree), prompts);
    const trees = { base: side, head: side, policy: side.files };
    const standing = await (0,_standing_js__WEBPACK_IMPORTED_MODULE_5__/* .readStanding */ .Z)(trees, async (group) => ({
        ok: true,
        value: { files: side.files, group, lagging: null },
    }));
    return new Map(standing.prompts.map(({ name, version }) => [name, version]));
}
const noPrompt = (file) => ({
    file,
    line: null,
    message: "`prompts[].files` matches no prompt that is in production",
    hint: "mend the pattern; it is matched against paths from the repository's root",
});


/***/ }),

/***/ 26872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ planStanding)
/* harmony export */ });
/* harmony import */ var _detect_standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46854);
/* harmony import */ var _calibrated_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28100);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82589);
/* harmony import */ var _policy_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(285);




/** What to measure of a prompt in production against itself, under the policy in production. */
function planStanding(prompt, { config, policyProblems }, asOf) {
    const itself = (0,_detect_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .againstItself */ .B)(prompt);
    const policy = { config, policyProblems, bootstrap: false, policyChanges: [] };
    const refused = (0,_policy_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedByPolicy */ .S2)(itself, policy, asOf);
    if (refused !== null)
        return { ok: false, unplannable: refused };
    const planned = (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planPrompt */ .wh)(itself, config);
    if (!planned.ok)
        return planned;
    return { ok: true, plan: (0,_calibrated_js__WEBPACK_IMPORTED_MODULE_1__/* .heldToCalibration */ .fh)(planned.plan, itself, config, asOf) };
}


/***/ }),

/***/ 30472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bm: () => (/* binding */ sweepDigest),
/* harmony export */   pb: () => (/* binding */ sweepGrid),
/* harmony export */   uJ: () => (/* binding */ sweepHeadline)
/* harmony export */ });
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79129);
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52877);
/* harmony import */ var _footer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85758);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99155);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90084);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82076);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45176);







/** The sweep in one line, without a mark. */
function sweepHeadline(report, by = _style_js__WEBPACK_IMPORTED_MODULE_2__/* .plainStyle */ .s) {
    return `Sweep of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .day */ .vd)(report.asOf)}: ${whatHappened(report, by)}`;
}
function whatHappened({ prompts, outcome }, by) {
    const named = (of) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listSome */ .XT)(of, 3, ({ prompt }) => by.name(prompt));
    const drifted = prompts.filter(_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .hasDrifted */ .nC);
    if (drifted.length > 0 && drifted.every((of) => (0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .whatOf */ .Em)(of) === "misses its policy"))
        return `${named(drifted)} ${drifted.length === 1 ? "misses its" : "miss their"} policy`;
    if (drifted.length > 0)
        return `${named(drifted)} ${drifted.length === 1 ? "has" : "have"} drifted`;
    if (outcome === "inconclusive") {
        return `${named(prompts.filter((of) => of.outcome === outcome))} could not be measured`;
    }
    return outcome === "pass" ? "no drift was found" : "nothing to compare with yet";
}
/** What the job summary says of a sweep: a row a prompt, then what was found. */
function sweepDigest(report, run) {
    const { prompts, warnings, outcome, swept } = report;
    const said = prompts.flatMap((prompt) => {
        const sentences = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .findings */ .Pg)(prompt, _style_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownStyle */ .T);
        return sentences.length === 0
            ? []
            : [[`#### ${_style_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownStyle */ .T.name(prompt.prompt)}`, ...sentences.map((of) => `- ${of}`)]];
    });
    const parts = [
        `### ${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .marks */ .Z8[outcome]} ${sweepHeadline(report, _style_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownStyle */ .T)}`,
        (0,_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Qj)(sweepGrid(report, _style_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownStyle */ .T)),
        ...said.map(([title = "", ...lines]) => `${title}\n\n${lines.join("\n")}`),
        ...warnings.map((of) => `**Note:** ${_style_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownStyle */ .T.said(of)}`),
        `<sub>${[_style_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownStyle */ .T.name(swept.name), (0,_footer_js__WEBPACK_IMPORTED_MODULE_1__/* .commit */ .cd)(swept.sha), (0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .dollars */ .E9)(run.costUsd), (0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .duration */ .p0)(run.durationMs)].join(" · ")} · Changes are today's answers less the earlier ones, in points, with the 90% interval; ≈ cannot be told from no change.</sub>`,
    ];
    return `${parts.join("\n\n")}\n`;
}
/** A row a prompt: what the model, the judge and the prompt itself have lost or gained. */
function sweepGrid({ prompts }, by) {
    return (0,_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutEmptyColumns */ .LQ)({
        columns: [
            _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.left("Prompt"),
            _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.left("Result"),
            _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.left("Compared with"),
            _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.right("Model"),
            _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.right("Judge"),
            _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.right("Prompt, 90 days"),
            _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.right("Queries without a case"),
        ],
        rows: prompts.map((of) => [
            by.name(of.prompt),
            resultOf(of, by),
            of.anchor === null ? "" : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .day */ .vd)(of.anchor),
            shiftIn(of.model.units),
            of.judge === null
                ? ""
                : shiftText(of.judge.shift, of.judge.interval, of.judge.found !== null),
            shiftIn(of.erosion?.verdict.units ?? []),
            of.queries === null ? "" : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(of.queries.without)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(of.queries.queries)}`,
        ]),
    });
}
function resultOf(prompt, by) {
    const words = {
        pass: "no drift found",
        fail: `${by.mark}${by.strong(failed(prompt))}`,
        inconclusive: "not measured",
        not_applicable: "first sweep",
    }[prompt.outcome];
    return prompt.repeated ? `${words} (swept before today)` : words;
}
function failed(prompt) {
    const moved = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .whatMoved */ .Yy)(prompt);
    return moved.length > 0 ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(moved)} drifted` : (0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .whatOf */ .Em)(prompt);
}
function shiftIn(units) {
    const score = units.find(({ unit }) => unit === _ranking_js__WEBPACK_IMPORTED_MODULE_6__/* .ALL_CASES */ .S)?.score ?? null;
    return score === null ? "" : shiftText(score.mean, score.interval, score.found !== null);
}
const shiftText = (mean, interval, found) => `${found ? "" : "≈ "}${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .change */ .Zg)(mean)}${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .plusMinus */ .b6)(interval)}`;


/***/ }),

/***/ 45176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ whatOf),
/* harmony export */   Pg: () => (/* binding */ findings),
/* harmony export */   Yy: () => (/* binding */ whatMoved),
/* harmony export */   nC: () => (/* binding */ hasDrifted),
/* harmony export */   v9: () => (/* binding */ advice)
/* harmony export */ });
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49560);
/* harmony import */ var _footer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85758);
/* harmony import */ var _floors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72910);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99155);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2491);
/* harmony import */ var _unit_title_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79696);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82076);







/** What a sweep says of a prompt, a sentence each: what has moved, and what to do about it. */
const hasDrifted = ({ outcome }) => outcome === "fail";
/** What has moved since the answers and the version that it is held to; empty where production is below a floor alone. */
function whatMoved({ model, judge, erosion, anchor }) {
    const isLost = model.outcome === "fail" && anchor !== null && lostUnits(model).length > 0;
    return [
        isLost ? "model" : "",
        (judge?.found ?? null) !== null ? "judge" : "",
        erosion?.verdict.outcome === "fail" ? "prompt" : "",
    ].filter((part) => part !== "");
}
/** "has drifted", as far as it has: a floor can be missed where nothing has moved. A record tells no more than the failure. */
const whatOf = (prompt) => prompt.repeated || whatMoved(prompt).length > 0 ? "has drifted" : "misses its policy";
/** What was found; empty for a prompt of which there is nothing to say. */
function findings(prompt, style) {
    return [
        modelSentence(prompt, style),
        judgeSentence(prompt, style),
        promptSentence(prompt, style),
        querySentence(prompt),
        unmeasuredSentence(prompt, style),
    ].filter((sentence) => sentence !== "");
}
function modelSentence(prompt, style) {
    const { model, anchor, repeated } = prompt;
    if (model.outcome !== "fail" || repeated)
        return "";
    if (anchor !== null && whatMoved(prompt).includes("model")) {
        return `${style.strong("The model has moved.")} Of the same requests, today's answers against those of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .day */ .vd)(anchor)}: ${losses(model, style)}.`;
    }
    const below = (0,_floors_js__WEBPACK_IMPORTED_MODULE_2__/* .belowFloors */ .x)(model, style);
    return `${style.strong("Production misses its policy")}${below === "" ? "" : `: ${below}`}. Nothing tells that the model has moved.`;
}
function judgeSentence({ judge }, style) {
    if (judge === null || judge.found === null)
        return "";
    const { shift, cases, since, answered } = judge;
    const less = shift < 0 ? "fewer" : "more";
    const name = (models) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listSome */ .XT)(models, 2, style.name);
    const [before, now] = [name(answered.before), name(answered.now)];
    const who = before === now || before === "" ? "" : ` (${before} then, ${now} now)`;
    return `${style.strong("The judge has moved.")} It gives the same answers to ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(cases, "case")} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .amount */ .vj)(shift)} ${less} points than on ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .day */ .vd)(since)}${who}.`;
}
function promptSentence({ erosion }, style) {
    if (erosion === null || erosion.verdict.outcome !== "fail")
        return "";
    const then = `the version of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .day */ .vd)(erosion.day)} (${(0,_footer_js__WEBPACK_IMPORTED_MODULE_1__/* .commit */ .cd)(erosion.sha)})`;
    const lost = losses(erosion.verdict, style);
    return `${style.strong("The prompt has worn down.")} Against ${then}, both asked today: ${lost === "" ? "what policy asks of it is missed" : lost}.`;
}
function querySentence({ queries }) {
    if (queries === null || queries.without === 0)
        return "";
    const { without, lines } = queries;
    const share = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(without)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(queries.queries, "query", "queries")} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .rate */ .TS)(without / queries.queries)})`;
    const where = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listSome */ .XT)(lines, 5, String);
    return `${share} ${without === 1 ? "is" : "are"} like no case: add cases for ${without === 1 ? "it" : "some of them"} (${lines.length === 1 ? "line" : "lines"} ${where}${without > lines.length ? ", …" : ""}).`;
}
function unmeasuredSentence({ outcome, reason, detail }, style) {
    if (outcome !== "inconclusive" || reason === null)
        return "";
    const why = detail === null ? "" : `: ${style.said(detail)}`;
    return `It could not be measured, as ${style.own(_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .reasons */ .Ot[reason].title)}${why}.`;
}
/** "in `law` (10 cases) the score falls by 0.40, and failing answers rise from 0% to 12%", the largest losses first. */
function losses(prompt, style) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listSome */ .XT)(lostUnits(prompt), 3, (unit) => lossIn(unit, style));
}
function lostUnits(prompt) {
    const { worse, overall } = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_5__/* .ranked */ .ad)(prompt);
    return [...worse.filter(({ red }) => red), ...(overall?.red === true ? [overall] : [])];
}
function lossIn(unit, style) {
    const { score, check, judge } = unit;
    const failing = [check, judge].find((of) => of?.found === "worse") ?? null;
    const parts = [
        score?.found === "worse" ? `the score falls by ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .amount */ .vj)(score.mean)}` : "",
        failing === null
            ? ""
            : `failing answers rise from ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .rate */ .TS)(failing.baseline)} to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .rate */ .TS)(failing.candidate)}`,
    ];
    const lost = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(parts.filter((part) => part !== ""));
    return `in ${(0,_unit_title_js__WEBPACK_IMPORTED_MODULE_6__/* .unitText */ .I)(unit.unit, style)} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(unit.cases, "case")}) ${lost === "" ? "a metric of the policy got worse" : lost}`;
}
/** What to do about it. */
function advice(prompt) {
    const { judge, erosion } = prompt;
    return [
        whatMoved(prompt).includes("model")
            ? "Pin the model to a dated snapshot, or edit the prompt for what the model is now. Gates compare with production's answers of today already, so they are neither green nor red for this."
            : "",
        (judge?.found ?? null) !== null
            ? "Scores from before and after cannot be compared with each other. Pin the judge to a dated snapshot, or calibrate it anew (`evenhand calibrate`). Within a run both sides have the same judge, so gates stand."
            : "",
        erosion?.verdict.outcome === "fail"
            ? "Many small losses were accepted since. Compare the two versions, or set a `floor` that ends it."
            : "",
    ].filter((line) => line !== "");
}


/***/ })

};
