export const id = 9143;
export const ids = [9143];
export const modules = {

/***/ 79143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  calibrateFitCommand: () => (/* binding */ calibrateFitCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/report/escape/log.js
var log = __webpack_require__(8379);
// EXTERNAL MODULE: ./build/js/report/grid.js
var grid = __webpack_require__(52877);
// EXTERNAL MODULE: ./build/js/report/numbers.js
var numbers = __webpack_require__(99155);
// EXTERNAL MODULE: ./build/js/report/style.js
var style = __webpack_require__(90084);
// EXTERNAL MODULE: ./build/js/report/terminal-grid.js
var terminal_grid = __webpack_require__(19794);
// EXTERNAL MODULE: ./build/js/all-cases.js
var all_cases = __webpack_require__(79129);
// EXTERNAL MODULE: ./build/js/report/unit-title.js
var unit_title = __webpack_require__(79696);
// EXTERNAL MODULE: ./build/js/report/words.js
var words = __webpack_require__(82076);
;// CONCATENATED MODULE: ./build/js/report/calibration-text.js








/** What labels say of the judge, criterion by criterion, for a terminal of so many columns. */
function calibrationText(fits, columns) {
    const blocks = fits.map((of) => criterionLines(of, columns).map(log.logLine).join("\n"));
    return `${blocks.join("\n\n")}\n`;
}
/** What reviewers hold against the judge; empty where nobody does. */
function objectionsText(objections) {
    if (objections.length === 0)
        return "";
    const cases = new Set(objections.map(({ caseId }) => caseId)).size;
    const lines = [
        "",
        `Reviewers disagree with the judge on ${(0,words/* counted */.hS)(cases, "case")}. Nobody objects to what is right, so this counts in no figure above: read it.`,
        ...objections.map(({ caseId, criterion, annotator, reason }) => `  ${style/* plainStyle */.s.name(caseId)}${criterion === null ? "" : `, ${style/* plainStyle */.s.name(criterion)}`}, ${style/* plainStyle */.s.name(annotator)}: ${style/* plainStyle */.s.sentence(reason)}`),
    ];
    return `${lines.map(log.logLine).join("\n")}\n`;
}
function criterionLines(of, columns) {
    const { criterion, agreement, unlabelled, mean, failing, worst } = of;
    const { items, cases, annotators } = agreement;
    return [
        `${style/* plainStyle */.s.name(criterion)}: ${(0,words/* counted */.hS)(items, "output")} of ${(0,words/* counted */.hS)(cases, "case")}, labelled by ${(0,words/* counted */.hS)(annotators, "annotator")}`,
        "",
        ...(0,terminal_grid/* gridLines */.Y)(bySlice(of, AGREEMENT), columns),
        "",
        ...(0,terminal_grid/* gridLines */.Y)(bySlice(of, CORRELATION), columns),
        ...(unlabelled.length === 0
            ? []
            : [
                `Without labels: ${(0,words/* listSome */.XT)(unlabelled, 10, style/* plainStyle */.s.name)}. Agreement elsewhere says nothing of them.`,
            ]),
        constantLine(agreement),
        "",
        ...correctedLine("Mean score", mean, numbers/* amount */.vj),
        ...correctedLine("Share that fails (2.5 or less)", failing, numbers/* rate */.TS),
        "",
        "Outputs by people's score (rows) and the judge's (columns)",
        ...(0,terminal_grid/* gridLines */.Y)(confusionGrid(agreement), columns),
        ...(worst.length === 0 ? [] : ["", "Read these first", ...worst.flatMap(worstLines)]),
    ];
}
/** κ and its ceiling stand beside each other: no judge need agree with people more than they do. */
const AGREEMENT = [
    ["Outputs", ({ items }) => (0,numbers/* count */.U9)(items)],
    ["κ", ({ kappa }) => within(kappa)],
    ["κ, people", ({ people }) => within(people.kappa)],
    ["Exact", ({ exact }) => within(exact, numbers/* rate */.TS)],
];
const CORRELATION = [
    ["Krippendorff's α", ({ alpha }) => within(alpha)],
    ["Spearman", ({ spearman }) => within(spearman)],
    ["Kendall τ-b", ({ kendall }) => within(kendall)],
    ["Pearson", ({ pearson }) => within(pearson)],
];
function bySlice({ agreement, slices }, columns) {
    const row = (name, of) => [
        name,
        ...columns.map(([, cell]) => cell(of)),
    ];
    return {
        columns: [grid/* column */.fi.left("Slice"), ...columns.map(([title]) => grid/* column */.fi.right(title))],
        rows: [
            row((0,unit_title/* unitText */.I)(all_cases/* ALL_CASES */.S, style/* plainStyle */.s), agreement),
            ...slices.map((of) => row((0,unit_title/* unitText */.I)(of.slice, style/* plainStyle */.s), of.agreement)),
        ],
    };
}
/** `0.61 (0.42–0.75)`; `–` where there is no figure, a bare one where its interval is unknown. */
function within(of, say = signed) {
    if (!known(of))
        return "–";
    const { value, interval } = of;
    return interval === null
        ? say(value)
        : `${say(value)} (${say(interval.lower)} to ${say(interval.upper)})`;
}
const known = (of) => "value" in of;
/** Without the plus sign of a change: correlations are levels. */
const signed = (value) => `${value <= -0.005 ? "−" : ""}${(0,numbers/* amount */.vj)(value)}`;
function constantLine({ constant, exact }) {
    const judge = known(exact) ? `; the judge agrees exactly with ${(0,numbers/* rate */.TS)(exact.value)}` : "";
    return `A judge that always says ${constant.score} would agree with ${(0,numbers/* rate */.TS)(constant.exact)}${judge}.`;
}
function correctedLine(what, { judge, corrected }, say) {
    const people = known(corrected) ? within(corrected, say) : `unknown: ${corrected.none}`;
    return [`${what} over all it judged: ${say(judge)} by the judge; by people ${people}.`];
}
function confusionGrid({ confusion, rates }) {
    return {
        columns: [
            grid/* column */.fi.left("People"),
            ...confusion.map((_, index) => grid/* column */.fi.right(`Judge ${index + 1}`)),
            grid/* column */.fi.right("Share"),
        ],
        rows: [
            ...confusion.map((counts, index) => [
                String(index + 1),
                ...counts.map(numbers/* count */.U9),
                (0,numbers/* rate */.TS)(rates.people[index]),
            ]),
            ["Share", ...rates.judge.map(numbers/* rate */.TS), ""],
        ],
    };
}
function worstLines({ item, caseId, text, judge, people }) {
    return [
        `  ${item}, case ${style/* plainStyle */.s.name(caseId)}: the judge ${(0,numbers/* amount */.vj)(judge)}, people ${(0,numbers/* amount */.vj)(people)}`,
        `    ${style/* plainStyle */.s.sentence(text)}`,
    ];
}

// EXTERNAL MODULE: ./build/js/report/json.js
var report_json = __webpack_require__(74291);
// EXTERNAL MODULE: ./build/js/score/judge/weighted-mean.js
var weighted_mean = __webpack_require__(20746);
// EXTERNAL MODULE: ./build/js/compare/bounds.js
var bounds = __webpack_require__(28505);
// EXTERNAL MODULE: ./build/js/score/judge/rubric.js
var rubric = __webpack_require__(63726);
// EXTERNAL MODULE: ./build/js/score/calibration/correlation.js
var correlation = __webpack_require__(9692);
// EXTERNAL MODULE: ./build/js/score/calibration/statistic.js
var calibration_statistic = __webpack_require__(11062);
;// CONCATENATED MODULE: ./build/js/score/calibration/alpha.js



/**
 * Krippendorff's α for ordinal scores (K. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011): any number
 * of annotators, each of whom may have left items out. 1 is perfect, 0 what chance gives, below 0 worse than that.
 * @param items the scores of each item, one an annotator
 */
function ordinalAlpha(items) {
    const paired = items.filter((scores) => scores.length >= 2);
    if (paired.length < 2)
        return (0,calibration_statistic/* none */.dv)("fewer than two items with two scores");
    const all = paired.flat();
    if ((0,correlation/* isConstant */.VO)(all))
        return (0,calibration_statistic/* none */.dv)("every score is the same");
    // The ordinal distance of two scores is that of their middle ranks among all the scores.
    const ranks = (0,correlation/* midRanks */.oX)(all);
    const rankOf = new Map(all.map((score, index) => [score, ranks[index]]));
    const observed = paired.reduce((sum, scores) => sum + squaredDistances(scores.map((of) => rankOf.get(of))) / (scores.length - 1), 0);
    return { value: 1 - observed / (squaredDistances(ranks) / (all.length - 1)) };
}
/** Σ (a − b)² over the ordered pairs of the values, by way of their variance. */
function squaredDistances(values) {
    const mean = (0,bounds/* average */.G8)(values);
    return 2 * values.length * values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}

// EXTERNAL MODULE: ./build/js/compare/prng.js
var prng = __webpack_require__(34185);
;// CONCATENATED MODULE: ./build/js/score/calibration/bootstrap.js


const RESAMPLES = 1000;
/** Where the statistic is undefined in more resamples than this, those left are a selection. */
const MOST_UNDEFINED = 0.1;
/**
 * Percentile interval of a statistic (Efron 1979; Efron & Tibshirani 1993, ch. 13), by resampling whole groups: the
 * outputs of one case are not independent of each other.
 * @param groups the items of each case
 */
function bootstrapped(groups, statistic, seed) {
    const whole = statistic(groups.flat());
    return { ...whole, interval: groups.length < 2 ? null : intervalOf(groups, statistic, seed) };
}
/** A group a case, in the order of their first items. */
const byCase = (items) => [...Map.groupBy(items, ({ caseId }) => caseId).values()];
function intervalOf(groups, statistic, seed) {
    const next = (0,prng/* mulberry32 */.s)(seed);
    const values = [];
    for (let resample = 0; resample < RESAMPLES; resample++) {
        const drawn = groups.flatMap(() => groups[(0,prng/* drawBelow */.A)(groups.length, next)]);
        const value = (0,calibration_statistic/* valueOf */.RP)(statistic(drawn));
        if (value !== null)
            values.push(value);
    }
    if (values.length < (1 - MOST_UNDEFINED) * RESAMPLES)
        return null;
    values.sort((a, b) => a - b);
    const at = (share) => values[Math.round(share * (values.length - 1))];
    const [lower, upper] = [at(0.025), at(0.975)];
    // Where all resamples agree (everything labelled is alike), they know nothing of what was not drawn.
    return lower === upper ? null : { lower, upper };
}

// EXTERNAL MODULE: ./build/js/score/calibration/kappa.js
var kappa = __webpack_require__(36455);
;// CONCATENATED MODULE: ./build/js/score/calibration/calibrate.js







/** @param labelled not empty */
function calibrate(labelled, seed) {
    const cases = byCase(labelled);
    /** What is the same in every resample is made once. */
    const estimate = (shape, statistic) => bootstrapped(cases.map((items) => items.map(shape)), statistic, seed);
    const against = (statistic) => estimate(judgeAndPeople, (pairs) => statistic(sides(pairs)));
    const within = (statistic) => cases.map((items) => statistic(sides(items.map(judgeAndPeople)))).filter(calibration_statistic/* isKnown */.qE);
    const ranked = within(correlation/* spearman */.CN);
    const { x, y } = sides(labelled.map(judgeAndPeople));
    const confusion = confusionOf(x, y);
    const people = confusion.map((row) => row.reduce((sum, count) => sum + count, 0));
    const commonest = people.indexOf(Math.max(...people));
    return {
        items: labelled.length,
        cases: cases.length,
        annotators: new Set(labelled.flatMap((of) => [...of.people.keys()])).size,
        kappa: against(kappa/* weightedKappa */.xJ),
        spearman: against(correlation/* spearman */.CN),
        kendall: against(correlation/* kendallTauB */._t),
        pearson: against(correlation/* pearson */.nc),
        exact: against(kappa/* exactAgreement */.yu),
        alpha: estimate(({ judge, people: said }) => [judge, ...said.values()], ordinalAlpha),
        withinCase: {
            spearman: meanOverCases(ranked, seed),
            kendall: meanOverCases(within(correlation/* kendallTauB */._t), seed),
            cases: ranked.length,
        },
        people: {
            kappa: estimate(eachAgainstOthers, kappaAmongPeople),
            alpha: estimate(({ people: said }) => [...said.values()], ordinalAlpha),
        },
        rates: { judge: sharesOf(x), people: sharesOf(y) },
        constant: { score: commonest + rubric/* WORST */.g5, exact: people[commonest] / labelled.length },
        confusion,
    };
}
/** What people say of an output: the mean of its annotators. */
const consensus = ({ people }) => (0,bounds/* average */.G8)([...people.values()]);
const judgeAndPeople = (item) => ({ x: item.judge, y: consensus(item) });
const sides = (pairs) => ({
    x: pairs.map(({ x }) => x),
    y: pairs.map(({ y }) => y),
});
const meanOverCases = (each, seed) => bootstrapped(each.map((of) => [of]), (all) => (all.length === 0 ? (0,calibration_statistic/* none */.dv)("no case has outputs with different scores") : (0,calibration_statistic/* meanOf */.hm)(all)), seed);
/** Each annotator's score of an item beside the mean of the others'; none where there are no others. */
const eachAgainstOthers = ({ people }) => {
    const all = [...people];
    if (all.length < 2)
        return new Map();
    const sum = all.reduce((total, [, score]) => total + score, 0);
    return new Map(all.map(([who, x]) => [who, { x, y: (sum - x) / (all.length - 1) }]));
};
function kappaAmongPeople(items) {
    const byAnnotator = new Map();
    for (const item of items) {
        for (const [who, pair] of item) {
            const theirs = byAnnotator.get(who) ?? [];
            byAnnotator.set(who, theirs);
            theirs.push(pair);
        }
    }
    if (byAnnotator.size === 0)
        return (0,calibration_statistic/* none */.dv)("no item has two annotators");
    return (0,calibration_statistic/* meanOf */.hm)([...byAnnotator.values()].map((theirs) => (0,kappa/* weightedKappa */.xJ)(sides(theirs))));
}
const sharesOf = (scores) => rubric/* STEPS */.UT.map((of) => scores.filter((score) => (0,kappa/* step */.PM)(score) === of).length / scores.length);
function confusionOf(judge, people) {
    return rubric/* STEPS */.UT.map((row) => rubric/* STEPS */.UT.map((column) => judge.filter((score, index) => (0,kappa/* step */.PM)(score) === column && (0,kappa/* step */.PM)(people[index]) === row)
        .length));
}

;// CONCATENATED MODULE: ./build/js/score/calibration/corrected.js



/**
 * What people would say on average of every judged output: the judge's mean, moved by how much people differ from it
 * where they labelled: prediction-powered inference (Angelopoulos et al., Science 382, 2023), which for a weighted
 * sample is the difference estimator of Cassel, Särndal & Wretman (1976). The interval is a bootstrap over the
 * labelled cases; the judged ones are the population, not a sample of one.
 * @param all the judge's scores of every judged output, labelled or not; at least one
 */
function correctedMean(all, labelled, seed) {
    const judge = (0,bounds/* average */.G8)(all);
    const statistic = (items) => ({
        value: judge + weightedMean(items, ({ people, judge: said }) => people - said),
    });
    return { judge, corrected: bootstrapped(byCase(labelled), statistic, seed) };
}
/**
 * The share of outputs that people would fail, from the share that the judge fails and how often it is right about
 * those that people fail and do not fail (Rogan & Gladen, American Journal of Epidemiology 107, 1978, 71–76), kept
 * within 0–1. None where people's labels are all of one kind, or the judge is no better than a coin.
 */
function correctedRate(all, labelled, fails, seed) {
    const judge = all.filter(fails).length / all.length;
    const statistic = (items) => {
        const [bad, good] = [true, false].map((of) => items.filter(({ people }) => fails(people) === of));
        if (bad.length === 0)
            return (0,calibration_statistic/* none */.dv)("people fail none of the labelled outputs");
        if (good.length === 0)
            return (0,calibration_statistic/* none */.dv)("people fail all of the labelled outputs");
        const sensitivity = weightedMean(bad, ({ judge: said }) => Number(fails(said)));
        const falseAlarms = weightedMean(good, ({ judge: said }) => Number(fails(said)));
        if (sensitivity - falseAlarms < LEAST_SKILL)
            return (0,calibration_statistic/* none */.dv)("the judge tells them no better apart than a coin");
        const value = (judge - falseAlarms) / (sensitivity - falseAlarms);
        return { value: Math.min(1, Math.max(0, value)) };
    };
    return { judge, corrected: bootstrapped(byCase(labelled), statistic, seed) };
}
/** Below, the estimate divides by next to nothing. */
const LEAST_SKILL = 0.05;
function weightedMean(items, of) {
    let [sum, weights] = [0, 0];
    for (const item of items) {
        sum += item.weight * of(item);
        weights += item.weight;
    }
    return sum / weights;
}

;// CONCATENATED MODULE: ./build/js/score/calibration/fit.js



const MOST_WORST = 5;
/** Points; less is rounding of the scale. */
const LEAST_APART = 1;
/** What the labels make of the judge, by criterion in the rubric's order; a criterion without labels is left out. Pure. */
function fit(judged, labels) {
    return judged.criteria.flatMap((criterion) => {
        const labelled = labelledOn(judged, labels, criterion);
        return labelled.length === 0 ? [] : [fitCriterion(judged, criterion, labelled)];
    });
}
function fitCriterion(judged, criterion, labelled) {
    const { seed, population } = judged;
    const scored = population.filter(({ scores }) => Object.hasOwn(scores, criterion));
    const all = scored.map(({ scores }) => scores[criterion]);
    const weighed = weighedOf(judged, labelled);
    const sliceNames = [...new Set(scored.flatMap(({ slices }) => slices))].toSorted();
    const slices = sliceNames.map((slice) => ({
        slice,
        items: labelled.filter((of) => of.slices.includes(slice)),
    }));
    return {
        criterion,
        agreement: calibrate(labelled, seed),
        slices: slices.flatMap(({ slice, items }) => items.length === 0 ? [] : [{ slice, agreement: calibrate(items, seed) }]),
        unlabelled: slices.flatMap(({ slice, items }) => (items.length === 0 ? [slice] : [])),
        mean: correctedMean(all, weighed, seed),
        failing: correctedRate(all, weighed, weighted_mean/* isFailingScore */.BZ, seed),
        worst: worstOf(judged, labelled),
    };
}
/** Drawn items with a score of the judge and at least one label, in the order drawn. */
function labelledOn({ items }, labels, criterion) {
    const byItem = Map.groupBy(labels, ({ item }) => item);
    return items.flatMap(({ item, caseId, slices, scores }) => {
        const judge = scores[criterion];
        const people = new Map((byItem.get(item) ?? []).flatMap(({ annotator, scores: said }) => {
            const score = said.get(criterion);
            return score === undefined ? [] : [[annotator, score]];
        }));
        return judge === undefined || people.size === 0
            ? []
            : [{ item, caseId, slices, judge, people }];
    });
}
/** A stratum's outputs are divided among its labelled ones: those drawn and left open carry nothing. */
function weighedOf({ items }, labelled) {
    const drawn = new Map(items.map((of) => [of.item, of]));
    const size = (stratum) => items.reduce((sum, of) => sum + (of.stratum === stratum ? of.weight : 0), 0);
    const byStratum = Map.groupBy(labelled, ({ item }) => drawn.get(item).stratum);
    return [...byStratum].flatMap(([stratum, its]) => its.map((of) => ({
        caseId: of.caseId,
        judge: of.judge,
        people: consensus(of),
        weight: size(stratum) / its.length,
    })));
}
function worstOf({ items }, labelled) {
    const texts = new Map(items.map(({ item, text }) => [item, text]));
    return labelled
        .map((of) => ({
        item: of.item,
        caseId: of.caseId,
        text: texts.get(of.item),
        judge: of.judge,
        people: consensus(of),
    }))
        .filter((of) => apart(of) >= LEAST_APART)
        .toSorted((a, b) => apart(b) - apart(a))
        .slice(0, MOST_WORST);
}
const apart = ({ judge, people }) => Math.abs(judge - people);

// EXTERNAL MODULE: ./build/js/score/calibration/judged-file.js
var judged_file = __webpack_require__(48266);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./build/js/problem.js
var problem = __webpack_require__(17177);
// EXTERNAL MODULE: ./build/js/text/jsonl.js
var jsonl = __webpack_require__(14662);
// EXTERNAL MODULE: ./build/js/text/mapping.js
var mapping = __webpack_require__(29870);
// EXTERNAL MODULE: ./build/js/text/shape.js
var text_shape = __webpack_require__(2345);
// EXTERNAL MODULE: ./build/js/text/suggest.js
var suggest = __webpack_require__(26014);
// EXTERNAL MODULE: ./build/js/text/table.js
var text_table = __webpack_require__(80420);
;// CONCATENATED MODULE: ./build/js/score/calibration/labels.js








const filled = schemas/* number */.aig()
    .int()
    .min(rubric/* WORST */.g5)
    .max(rubric/* BEST */.$q)
    .meta({ description: "a whole number from 1 to 5, or empty" })
    .nullable();
const labels_text = schemas/* string */.YjP().meta({ description: "text" });
/** A row of the sheet, filled in: its texts may stay or go. */
const row = schemas/* strictObject */.rej({
    item: labels_text,
    annotator: labels_text.optional(),
    scores: schemas/* record */.g1P(schemas/* string */.YjP(), filled).meta({ description: "scores by criterion" }),
    conversation: labels_text.optional(),
    contexts: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    reference: labels_text.nullable().optional(),
    output: labels_text.optional(),
})
    .meta({ description: "a row with `item` and `scores`" });
/**
 * Labels in JSON Lines or, by the file's name, a table with a column a criterion. Rows that name no annotator are by
 * whoever the file is named after. An unknown item or criterion is a problem, never a label less.
 */
function parseLabels(source, file, known) {
    const rows = /\.[ct]sv$/i.test(file) ? tableRows(source, file, known) : jsonRows(source, file);
    if (!rows.ok)
        return rows;
    const problems = [];
    const labels = [];
    for (const { value, line } of rows.value) {
        // A reviewer's objection scores nothing, and is read for itself (objections.ts).
        if ((0,mapping/* isMapping */.pi)(value) && "disagree" in value)
            continue;
        const shape = (0,text_shape/* checkShape */.e)(row, { file, value, lineOf: () => line });
        if (!shape.ok) {
            problems.push(...shape.problems);
            continue;
        }
        const { item, annotator, scores } = shape.value;
        problems.push(...unknownIn({ item, scores }, known).map((of) => ({ file, line, ...of })));
        const given = Object.entries(scores).filter((of) => of[1] !== null);
        if (given.length === 0)
            continue;
        labels.push({
            item,
            annotator: annotator?.trim() || annotatorOf(file),
            scores: new Map(given),
        });
    }
    return problems.length > 0 ? { ok: false, problems: (0,jsonl/* mostOf */.F)(problems) } : (0,problem/* parsed */.Yz)(labels);
}
/** A score that one annotator gives twice is nobody's score. */
function repeatedLabels(labels) {
    const said = labels.flatMap(({ item, annotator, scores }) => [...scores.keys()].map((criterion) => `${annotator} scores ${criterion} of ${item} twice`));
    const seen = new Set();
    return said.filter((of) => seen.size === seen.add(of).size);
}
function jsonRows(source, file) {
    const { rows, problems } = (0,jsonl/* readJsonLines */.s)(source, file);
    return problems.length > 0 ? { ok: false, problems } : (0,problem/* parsed */.Yz)(rows);
}
function tableRows(source, file, { criteria }) {
    const table = (0,text_table/* readTable */.x)(source, file);
    if (!table.ok)
        return table;
    return (0,problem/* parsed */.Yz)(table.value.map(({ value, line }) => {
        const { item = "", annotator } = value;
        const scores = criteria.flatMap((id) => {
            const cell = value[id]?.trim() ?? "";
            return value[id] === undefined ? [] : [[id, cellScore(cell)]];
        });
        return {
            line,
            value: (0,mapping/* mapping */.pq)([...whoAndWhat(item, annotator), ["scores", (0,mapping/* mapping */.pq)(scores)]]),
        };
    }));
}
const whoAndWhat = (item, annotator) => [
    ["item", item],
    ...(annotator === undefined ? [] : [["annotator", annotator]]),
];
const cellScore = (cell) => cell === "" ? null : /^\d+$/.test(cell) ? Number(cell) : cell;
function unknownIn({ item, scores }, { items, criteria }) {
    const stranger = items.has(item)
        ? []
        : [
            {
                message: `no item \`${item}\` was drawn`,
                hint: "give the judged.json that was written with this sheet",
            },
        ];
    const others = Object.keys(scores).filter((id) => !criteria.includes(id));
    return [
        ...stranger,
        ...others.map((id) => ({
            message: `the rubric has no criterion \`${id}\``,
            hint: (0,suggest/* nearlySaid */.nZ)(id, criteria),
        })),
    ];
}
/** `labels/ann.jsonl` is by ann. */
const annotatorOf = (file) => (file.split(/[\\/]/).at(-1) ?? file).replace(/\.[^.]+$/, "");

;// CONCATENATED MODULE: ./build/js/score/calibration/objections.js







const objections_text = schemas/* string */.YjP().regex(/\S/).meta({ description: "a text that is not empty" });
const objections_row = schemas/* strictObject */.rej({
    case: objections_text,
    disagree: objections_text,
    criterion: objections_text.optional(),
    annotator: schemas/* string */.YjP().meta({ description: "text" }).optional(),
})
    .meta({ description: "a row with `case` and `disagree`" });
/** The objections among the rows of a file of labels; tables have none. An unknown case or criterion is a problem. */
function parseObjections(source, file, known) {
    if (/\.[ct]sv$/i.test(file))
        return (0,problem/* parsed */.Yz)([]);
    const problems = [];
    const objections = (0,jsonl/* readJsonLines */.s)(source, file).rows.flatMap(({ value, line }) => {
        if (!(0,mapping/* isMapping */.pi)(value) || !("disagree" in value))
            return [];
        const shape = (0,text_shape/* checkShape */.e)(objections_row, { file, value, lineOf: () => line });
        if (!shape.ok) {
            problems.push(...shape.problems);
            return [];
        }
        const { case: caseId, disagree, criterion = null, annotator } = shape.value;
        if (!known.cases.has(caseId)) {
            const message = `the judge scored no case \`${caseId}\``;
            problems.push({ file, line, message, hint: (0,suggest/* nearlySaid */.nZ)(caseId, [...known.cases]) });
        }
        if (criterion !== null && !known.criteria.includes(criterion)) {
            const message = `the rubric has no criterion \`${criterion}\``;
            problems.push({ file, line, message, hint: (0,suggest/* nearlySaid */.nZ)(criterion, known.criteria) });
        }
        const who = annotator?.trim() || annotatorOf(file);
        return [{ caseId, criterion, annotator: who, reason: disagree.trim() }];
    });
    return problems.length > 0 ? { ok: false, problems: (0,jsonl/* mostOf */.F)(problems) } : (0,problem/* parsed */.Yz)(objections);
}

// EXTERNAL MODULE: ./build/js/score/calibration/record.js
var calibration_record = __webpack_require__(32451);
// EXTERNAL MODULE: ./build/js/text/json.js
var text_json = __webpack_require__(87904);
// EXTERNAL MODULE: ./build/js/usage-error.js
var usage_error = __webpack_require__(50854);
// EXTERNAL MODULE: ./build/js/commands/text-at.js
var text_at = __webpack_require__(93366);
;// CONCATENATED MODULE: ./build/js/commands/calibrate-fit.js














/** `evenhand calibrate fit`: how far the judge agrees with the people whose labels are given. */
async function calibrateFitCommand({ labels: files = [], judged: judgedPath, out, json }, around) {
    if (files.length === 0) {
        throw new usage_error/* UsageError */.e("name at least one file of labels, as the page saves it");
    }
    const judged = await readJudged(around.cwd, judgedPath);
    const known = {
        items: new Set(judged.items.map(({ item }) => item)),
        criteria: judged.criteria,
    };
    const cases = new Set(judged.population.map(({ caseId }) => caseId));
    const labels = [];
    const objections = [];
    for (const file of files) {
        const text = await (0,text_at/* textAt */.$)(around.cwd, file);
        labels.push(...(0,usage_error/* valueOf */.R)(parseLabels(text, file, known)));
        objections.push(...(0,usage_error/* valueOf */.R)(parseObjections(text, file, { ...known, cases })));
    }
    const [twice] = repeatedLabels(labels);
    if (twice !== undefined)
        throw new usage_error/* UsageError */.e((0,log.logLine)(`${twice}; give one file an annotator`));
    const fits = fit(judged, labels);
    if (fits.length === 0)
        throw new usage_error/* UsageError */.e("the files hold no score; label some outputs first");
    const record = (0,calibration_record/* recordOf */.zv)(judged, fits);
    const path = out ?? (0,calibration_record/* recordPath */.lX)(judged.evals);
    const written = (0,external_node_path_.resolve)(around.cwd, path);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(written), { recursive: true });
    await (0,promises_.writeFile)(written, (0,report_json/* visibleJson */.$m)(record), "utf8");
    around.stdout.write(json
        ? (0,report_json/* visibleJson */.$m)(record)
        : `${calibrationText(fits, around.stdout.columns)}${objectionsText(objections)}`);
    around.stderr.write(`${(0,log.logLine)(path)} is written: commit it.\n`);
    return 0;
}
async function readJudged(cwd, file) {
    const text = await (0,text_at/* textAt */.$)(cwd, file);
    const json = (0,text_json/* readJson */.Vh)(text);
    if (!json.ok)
        throw new usage_error/* UsageError */.e((0,log.logLine)(`${file}: ${json.message}`));
    const shape = (0,text_shape/* checkShape */.e)(judged_file/* judgedFile */.i, { file, value: json.value, lineOf: () => 1 });
    return (0,usage_error/* valueOf */.R)(shape.ok ? shape : { ok: false, problems: shape.problems.slice(0, 1) });
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

/***/ 6690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ displayWidth),
/* harmony export */   k: () => (/* binding */ wrapped)
/* harmony export */ });
/* harmony import */ var _escape_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58559);

// East Asian wide and fullwidth blocks, and what terminals draw as emoji.
const wide = /^(?:[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u{3000}-\u{303E}\u{FF01}-\u{FF60}\u{FFE0}-\u{FFE6}]|\p{Emoji_Presentation}|\p{Extended_Pictographic}\u{FE0F})/u;
/** Columns that a terminal gives a visible text: two for wide characters and emoji, one a grapheme otherwise. */
function displayWidth(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    return (0,_escape_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .graphemes */ .ls)(text).reduce((sum, grapheme) => sum + (wide.test(grapheme) ? 2 : 1), 0);
}
/**
 * Lines of at most `columns`, broken between words; a longer word is broken inside. All begin as far in as the text,
 * as JSON does, which takes half of the columns at most.
 */
function wrapped(text, columns) {
    const indent = " ".repeat(Math.min(text.search(/[^ ]|$/), columns >> 1));
    return brokenLines(text.trimStart(), columns - indent.length).map((line) => indent + line);
}
function brokenLines(text, columns) {
    const lines = [];
    let line = "";
    for (const word of text.split(" ").flatMap((piece) => pieces(piece, columns))) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (line !== "" && displayWidth(longer) > columns) {
            lines.push(line);
            line = word;
        }
        else {
            line = longer;
        }
    }
    return [...lines, line];
}
function pieces(word, columns) {
    if (displayWidth(word) <= columns)
        return [word];
    const parts = [""];
    for (const grapheme of (0,_escape_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .graphemes */ .ls)(word)) {
        const last = parts.at(-1) ?? "";
        if (displayWidth(last + grapheme) > columns && last !== "")
            parts.push(grapheme);
        else
            parts[parts.length - 1] = last + grapheme;
    }
    return parts;
}


/***/ }),

/***/ 19794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ gridLines)
/* harmony export */ });
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6690);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86632);
/* harmony import */ var _escape_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58559);



/** A name is never cut shorter than this for a narrow terminal. */
const NARROWEST = 16;
/** A table as aligned lines, the title first; the first column gives way where the terminal is narrow. */
function gridLines({ columns, rows }, width) {
    const plain = [columns.map(({ title }) => title), ...rows].map((cells) => cells.map((cell) => cell.replaceAll("\u00A0", " ")));
    const others = columns.slice(1).map((_, index) => widest(plain, index + 1));
    const room = Math.max(NARROWEST, width - others.reduce((sum, of) => sum + of + GAP.length, 0));
    const cut = plain.map(([first = "", ...rest]) => [
        (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(first) > room ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .lx)(first, room, _escape_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK) : first,
        ...rest,
    ]);
    const widths = columns.map((_, index) => widest(cut, index));
    return cut.map((cells) => cells
        .map((cell, index) => padded(cell, widths[index] ?? 0, columns[index]?.align ?? "left"))
        .join(GAP)
        .trimEnd());
}
const GAP = "  ";
const widest = (rows, index) => Math.max(0, ...rows.map((cells) => (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(cells[index] ?? "")));
function padded(cell, width, align) {
    const space = " ".repeat(Math.max(0, width - (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(cell)));
    return align === "left" ? cell + space : space + cell;
}


/***/ }),

/***/ 9692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ spearman),
/* harmony export */   G_: () => (/* binding */ TOO_FEW),
/* harmony export */   VO: () => (/* binding */ isConstant),
/* harmony export */   _t: () => (/* binding */ kendallTauB),
/* harmony export */   nc: () => (/* binding */ pearson),
/* harmony export */   oX: () => (/* binding */ midRanks)
/* harmony export */ });
/* harmony import */ var _compare_bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28505);
/* harmony import */ var _statistic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11062);


const CONSTANT = "all scores are the same on one side";
const TOO_FEW = "fewer than two items";
/** Product-moment correlation (Pearson 1895), −1 to 1. */
function pearson({ x, y }) {
    if (x.length < 2)
        return (0,_statistic_js__WEBPACK_IMPORTED_MODULE_0__/* .none */ .dv)(TOO_FEW);
    const [meanX, meanY] = [(0,_compare_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .average */ .G8)(x), (0,_compare_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .average */ .G8)(y)];
    let [squaresX, squaresY, products] = [0, 0, 0];
    for (const [index, value] of x.entries()) {
        const [dx, dy] = [value - meanX, y[index] - meanY];
        squaresX += dx * dx;
        squaresY += dy * dy;
        products += dx * dy;
    }
    if (isConstant(x) || isConstant(y))
        return (0,_statistic_js__WEBPACK_IMPORTED_MODULE_0__/* .none */ .dv)(CONSTANT);
    // Rounding may put a perfect correlation a little beyond one.
    const value = products / Math.sqrt(squaresX * squaresY);
    return { value: Math.max(-1, Math.min(1, value)) };
}
/** Rank correlation (Spearman 1904): Pearson's of the ranks, ties sharing the mean of theirs. */
const spearman = ({ x, y }) => pearson({ x: midRanks(x), y: midRanks(y) });
/** Ranks from 1; equal values share the mean of the ranks they take together. */
function midRanks(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    const ranks = new Map();
    let below = 0;
    for (const [value, count] of [...counts].sort(([a], [b]) => a - b)) {
        ranks.set(value, below + (count + 1) / 2);
        below += count;
    }
    return values.map((value) => ranks.get(value));
}
/** Rank correlation τ-b (Kendall 1945, Biometrika 33, 239–251), which ties on either side do not inflate. */
function kendallTauB(paired) {
    const { x, y } = paired;
    if (x.length < 2)
        return (0,_statistic_js__WEBPACK_IMPORTED_MODULE_0__/* .none */ .dv)(TOO_FEW);
    if (isConstant(x) || isConstant(y))
        return (0,_statistic_js__WEBPACK_IMPORTED_MODULE_0__/* .none */ .dv)(CONSTANT);
    // Scores take few values, so equal pairs are counted once, with their number.
    const cells = cellsOf(paired);
    let [net, orderedX, orderedY] = [0, 0, 0];
    for (const [index, a] of cells.entries()) {
        for (let other = index + 1; other < cells.length; other++) {
            const b = cells[other];
            const [signX, signY] = [Math.sign(a.x - b.x), Math.sign(a.y - b.y)];
            const pairs = a.count * b.count;
            net += pairs * signX * signY;
            orderedX += pairs * Math.abs(signX);
            orderedY += pairs * Math.abs(signY);
        }
    }
    return { value: net / Math.sqrt(orderedX * orderedY) };
}
function cellsOf({ x, y }) {
    const rows = new Map();
    for (const [index, value] of x.entries()) {
        const row = rows.get(value) ?? new Map();
        rows.set(value, row);
        const cell = row.get(y[index]) ?? { x: value, y: y[index], count: 0 };
        row.set(cell.y, cell);
        cell.count++;
    }
    return [...rows.values()].flatMap((row) => [...row.values()]);
}
const isConstant = (values) => values.every((value) => value === values[0]);


/***/ }),

/***/ 48266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ calibratedJudge),
/* harmony export */   i: () => (/* binding */ judgedFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

/** The judge that a calibration is about. Another model, rubric or instruction is another judge. */
const calibratedJudge = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    provider: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    baseUrl: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    /** Whether it saw two outputs beside each other or one alone. */
    question: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["pair", "single"]),
    /** Digests of the rubric and of the judge's own instruction text. */
    rubric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    instruction: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const score = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(1).max(5);
const output = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    caseId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    slices: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** The judge's, by criterion. */
    scores: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), score),
});
/**
 * `judged.json`: what the judge said of the outputs that people label, sealed away from them until `calibrate fit`;
 * and of all others it judged, which corrected means and rates are about.
 */
const judgedFile = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("evenhand.judged/1"),
    prompt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Path of the eval set. */
    evals: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Day on which the judge's answers were read. */
    asOf: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    seed: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    judge: calibratedJudge,
    /** Versions of the prompt that wrote the outputs. */
    versions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    criteria: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).min(1),
    items: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(output.extend({
        item: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        stratum: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        weight: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(1),
        text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    }))
        .min(1),
    /** Every judged output, drawn or not. */
    population: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(output).min(1),
});


/***/ }),

/***/ 36455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PM: () => (/* binding */ step),
/* harmony export */   xJ: () => (/* binding */ weightedKappa),
/* harmony export */   yu: () => (/* binding */ exactAgreement)
/* harmony export */ });
/* harmony import */ var _compare_bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28505);
/* harmony import */ var _correlation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9692);
/* harmony import */ var _statistic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11062);



/**
 * Cohen's κ with quadratic weights (J. Cohen, Psychological Bulletin 70, 1968, 213–220): one minus the mean squared
 * difference, over what it would be if the two sides were paired at random. With these weights no table of counts is
 * needed, so a score between the steps (a mean of annotators) may stand on either side.
 */
function weightedKappa({ x, y }) {
    if (x.length < 2)
        return (0,_statistic_js__WEBPACK_IMPORTED_MODULE_0__/* .none */ .dv)(_correlation_js__WEBPACK_IMPORTED_MODULE_1__/* .TOO_FEW */ .G_);
    if ((0,_correlation_js__WEBPACK_IMPORTED_MODULE_1__/* .isConstant */ .VO)([...x, ...y]))
        return (0,_statistic_js__WEBPACK_IMPORTED_MODULE_0__/* .none */ .dv)("every score is the same");
    const observed = (0,_compare_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .average */ .G8)(x.map((value, index) => (value - y[index]) ** 2));
    const [meanX, meanY] = [(0,_compare_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .average */ .G8)(x), (0,_compare_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .average */ .G8)(y)];
    const spread = (values, mean) => (0,_compare_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .average */ .G8)(values.map((value) => (value - mean) ** 2));
    const byChance = spread(x, meanX) + spread(y, meanY) + (meanX - meanY) ** 2;
    return { value: 1 - observed / byChance };
}
/** Share of items on which both sides give the same score, those between the steps rounded. */
function exactAgreement({ x, y }) {
    if (x.length === 0)
        return (0,_statistic_js__WEBPACK_IMPORTED_MODULE_0__/* .none */ .dv)("no items");
    const same = x.filter((value, index) => step(value) === step(y[index])).length;
    return { value: same / x.length };
}
/** The step of the scale next to a score; halves go up. */
const step = (score) => Math.floor(score + 0.5);


/***/ }),

/***/ 32451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   lX: () => (/* binding */ recordPath),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17177);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87904);
/* harmony import */ var _text_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2345);
/* harmony import */ var _judged_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48266);
/* harmony import */ var _statistic_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11062);






/** A figure with its 95 % interval; null where there is none. */
const figure = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    value: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    interval: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ lower: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), upper: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig() }).nullable(),
})
    .nullable();
const agreement = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    items: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(1),
    annotators: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(1),
    /** Quadratically weighted κ of the judge against the mean of the annotators. */
    kappa: figure,
    /** The same of each annotator against the mean of the others: the ceiling. */
    people: figure,
});
/** `<eval set>.calibration.json`: what labels have shown of a judge, for `gate.require_calibration`. */
const calibrationRecord = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("evenhand.calibration/1"),
    prompt: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    judge: _judged_file_js__WEBPACK_IMPORTED_MODULE_2__/* .calibratedJudge */ .T,
    versions: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    asOf: zod__WEBPACK_IMPORTED_MODULE_4__/* .date */ .p6().meta({ description: "a day such as `2026-12-01`" }),
    criteria: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        criterion: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        agreement,
        slices: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ slice: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), agreement })),
        unlabelled: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    })),
})
    .meta({ description: "a calibration as `evenhand calibrate fit` writes it" });
/** `evals/support/answer.yaml` → `evals/support/answer.calibration.json`. */
const recordPath = (evals) => `${evals.replace(/\.[^./\\]+$/, "")}.calibration.json`;
function recordOf(judged, fits) {
    const { prompt, judge, versions, asOf } = judged;
    return {
        schema: "evenhand.calibration/1",
        prompt,
        judge,
        versions,
        asOf,
        criteria: fits.map(({ criterion, agreement: whole, slices, unlabelled }) => ({
            criterion,
            agreement: agreementOf(whole),
            slices: slices.map((of) => ({ slice: of.slice, agreement: agreementOf(of.agreement) })),
            unlabelled: [...unlabelled],
        })),
    };
}
/** Reads a record that a person committed; what is none is one problem a fault. */
function parseRecord(text, file) {
    const json = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(text);
    if (!json.ok) {
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .refused */ .J5)({ file, line: null, message: json.message, hint: json.hint ?? null });
    }
    const shape = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .checkShape */ .e)(calibrationRecord, { file, value: json.value, lineOf: () => 1 });
    return shape.ok ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .parsed */ .Yz)(shape.value) : shape;
}
const agreementOf = ({ items, annotators, kappa, people }) => ({
    items,
    annotators,
    kappa: figureOf(kappa),
    people: figureOf(people.kappa),
});
const figureOf = (of) => (0,_statistic_js__WEBPACK_IMPORTED_MODULE_6__/* .isKnown */ .qE)(of)
    ? { value: of.value, interval: of.interval === null ? null : { ...of.interval } }
    : null;


/***/ }),

/***/ 11062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   dv: () => (/* binding */ none),
/* harmony export */   hm: () => (/* binding */ meanOf),
/* harmony export */   qE: () => (/* binding */ isKnown)
/* harmony export */ });
/* harmony import */ var _compare_bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28505);

const none = (why) => ({ none: why });
const isKnown = (of) => "value" in of;
/** The figure, or null, for code that only counts those that are known. */
const valueOf = (of) => (isKnown(of) ? of.value : null);
/** Mean of the figures that are known; the first reason where none is. */
function meanOf(all) {
    const known = all.filter(isKnown);
    if (known.length === 0)
        return all[0] ?? none("nothing to compare");
    return { value: (0,_compare_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .average */ .G8)(known.map(({ value }) => value)) };
}


/***/ }),

/***/ 63726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ BEST),
/* harmony export */   LE: () => (/* binding */ rubricText),
/* harmony export */   R2: () => (/* binding */ askedOrder),
/* harmony export */   UT: () => (/* binding */ STEPS),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   g5: () => (/* binding */ WORST)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95452);

/** The scale on which every criterion is scored. */
const WORST = 1;
const BEST = 5;
/** From worst to best. */
const STEPS = Array.from({ length: BEST - WORST + 1 }, (_, n) => WORST + n);
/**
 * The criteria in the order in which a case's judge reads them: shuffled from seed and case id, so that no
 * criterion always comes first, and the same in both presentation orders. A new criterion moves no two others
 * past each other.
 */
const askedOrder = (criteria, seed, caseId) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .inDigestOrder */ .wA)(criteria, ({ id }) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)([seed, caseId, id]));
/** The name under which a criterion is asked, from 0: its id is foreign text and may be no property name. */
const labelOf = (index) => `c${index + 1}`;
/** Criteria as the judge reads them, labelled in the order given. */
function rubricText(criteria) {
    return criteria.map((criterion, n) => criterionText(criterion, labelOf(n))).join("\n");
}
function criterionText({ id, description, scale, examples = [] }, label) {
    const anchors = scale.map(({ score, text }) => `  ${score}: ${text}`);
    // A description of several lines stays one criterion's.
    const lines = linesOf(description).map((line) => `  ${line}`);
    const shown = examples.flatMap(({ output, score }) => [
        `  People gave a ${score} to:`,
        ...linesOf(output).map((line) => `    ${line}`),
    ]);
    return [`${label} = ${id}`, ...lines, ...anchors, ...shown].join("\n");
}
const linesOf = (text) => text.split(/\r?\n/);


/***/ }),

/***/ 20746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ isFailingScore),
/* harmony export */   IG: () => (/* binding */ weightedMeans),
/* harmony export */   wp: () => (/* binding */ singleMean)
/* harmony export */ });
/* unused harmony export FAILING_SCORE */
/** The judge endpoint: a side whose weighted mean is at or below this has failed (STATISTICS §1). */
const FAILING_SCORE = 2.5;
/** So that the last bit of a sum neither fails nor passes a side. */
const ROUNDING = 1e-9;
function isFailingScore(mean) {
    return mean <= FAILING_SCORE + ROUNDING;
}
/** Both sides' means over the rubric's criteria, 1–5, each criterion with its weight. Every criterion needs a score. */
const weightedMeans = (rubric, { criteria }) => ({
    first: weightedMean(rubric, new Map(criteria.map(({ id, first }) => [id, first]))),
    second: weightedMean(rubric, new Map(criteria.map(({ id, second }) => [id, second]))),
});
/** The mean over the rubric's criteria of an output that was judged alone, 1–5. */
const singleMean = (rubric, { criteria }) => weightedMean(rubric, new Map(criteria.map(({ id, score }) => [id, score])));
function weightedMean(rubric, scores) {
    let weights = 0;
    let sum = 0;
    for (const { id, weight } of rubric) {
        const score = scores.get(id);
        if (score === undefined)
            throw new Error(`no score for criterion ${JSON.stringify(id)}`);
        weights += weight;
        sum += weight * score;
    }
    return sum / weights;
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date)
/* harmony export */ });
/* unused harmony exports datetime, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);



function datetime(params) {
    return core._isoDateTime(ZodISODateTime, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
