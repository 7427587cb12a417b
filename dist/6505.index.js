export const id = 6505;
export const ids = [6505,1055];
export const modules = {

/***/ 99165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ALL_CASES)
/* harmony export */ });
/** The unit that every case belongs to; no slice may have this name. */
const ALL_CASES = "(all)";


/***/ }),

/***/ 46505:
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
var log = __webpack_require__(71055);
// EXTERNAL MODULE: ./build/js/report/grid.js
var grid = __webpack_require__(49281);
// EXTERNAL MODULE: ./build/js/report/numbers.js
var numbers = __webpack_require__(68095);
// EXTERNAL MODULE: ./build/js/report/style.js
var style = __webpack_require__(34344);
// EXTERNAL MODULE: ./build/js/report/terminal-grid.js
var terminal_grid = __webpack_require__(29758);
// EXTERNAL MODULE: ./build/js/all-cases.js
var all_cases = __webpack_require__(99165);
// EXTERNAL MODULE: ./build/js/report/unit-title.js
var unit_title = __webpack_require__(28676);
// EXTERNAL MODULE: ./build/js/report/words.js
var words = __webpack_require__(34992);
;// CONCATENATED MODULE: ./build/js/report/calibration-text.js








/** What labels say of the judge, criterion by criterion, for a terminal of so many columns. */
function calibrationText(fits, columns) {
    const blocks = fits.map((of) => criterionLines(of, columns).map(log.logLine).join("\n"));
    return `${blocks.join("\n\n")}\n`;
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
var report_json = __webpack_require__(19431);
// EXTERNAL MODULE: ./build/js/score/judge/weighted-mean.js
var weighted_mean = __webpack_require__(74558);
// EXTERNAL MODULE: ./build/js/compare/bounds.js
var bounds = __webpack_require__(5109);
// EXTERNAL MODULE: ./build/js/score/judge/rubric.js
var rubric = __webpack_require__(62002);
// EXTERNAL MODULE: ./build/js/score/calibration/correlation.js
var correlation = __webpack_require__(37744);
// EXTERNAL MODULE: ./build/js/score/calibration/statistic.js
var calibration_statistic = __webpack_require__(45970);
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
var prng = __webpack_require__(42309);
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
var kappa = __webpack_require__(38971);
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
var judged_file = __webpack_require__(12406);
// EXTERNAL MODULE: ../../../work/main/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(35455);
// EXTERNAL MODULE: ./build/js/problem.js
var problem = __webpack_require__(28573);
// EXTERNAL MODULE: ./build/js/text/jsonl.js
var jsonl = __webpack_require__(47946);
// EXTERNAL MODULE: ./build/js/text/mapping.js
var mapping = __webpack_require__(48754);
// EXTERNAL MODULE: ./build/js/text/shape.js
var text_shape = __webpack_require__(43005);
// EXTERNAL MODULE: ./build/js/text/suggest.js
var suggest = __webpack_require__(82962);
// EXTERNAL MODULE: ./build/js/text/table.js
var text_table = __webpack_require__(16616);
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

// EXTERNAL MODULE: ./build/js/score/calibration/record.js
var calibration_record = __webpack_require__(83303);
// EXTERNAL MODULE: ./build/js/text/decode.js
var decode = __webpack_require__(248);
// EXTERNAL MODULE: ./build/js/text/json.js
var text_json = __webpack_require__(20676);
// EXTERNAL MODULE: ./build/js/usage-error.js
var usage_error = __webpack_require__(33962);
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
    const labels = [];
    for (const file of files) {
        labels.push(...(0,usage_error/* valueOf */.R)(parseLabels(await textOf(around.cwd, file), file, known)));
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
    around.stdout.write(json ? (0,report_json/* visibleJson */.$m)(record) : calibrationText(fits, around.stdout.columns));
    around.stderr.write(`${(0,log.logLine)(path)} is written: commit it.\n`);
    return 0;
}
async function readJudged(cwd, file) {
    const text = await textOf(cwd, file);
    const json = (0,text_json/* readJson */.Vh)(text);
    if (!json.ok)
        throw new usage_error/* UsageError */.e((0,log.logLine)(`${file}: ${json.message}`));
    const shape = (0,text_shape/* checkShape */.e)(judged_file/* judgedFile */.i, { file, value: json.value, lineOf: () => 1 });
    return (0,usage_error/* valueOf */.R)(shape.ok ? shape : { ok: false, problems: shape.problems.slice(0, 1) });
}
async function textOf(cwd, file) {
    const bytes = await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, file)).catch((error) => {
        throw new usage_error/* UsageError */.e((0,log.logLine)(`${file} cannot be read (${error.code ?? error.message})`));
    });
    return (0,usage_error/* valueOf */.R)((0,decode/* decodeText */.g)(bytes, file)).text;
}


/***/ }),

/***/ 42309:
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

/***/ 69902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ displayWidth),
/* harmony export */   k: () => (/* binding */ wrapped)
/* harmony export */ });
/* harmony import */ var _escape_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14083);

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

/***/ 71055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logLine: () => (/* binding */ logLine)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14083);

/**
 * One line for a log or a terminal: no control character, no line end, and nothing that a runner would take for a
 * workflow command (`::name::` at a line's start after white space, `##[name]` anywhere; actions/runner's grammar).
 */
function logLine(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)
        .replace(/(?<=:):/g, _visible_js__WEBPACK_IMPORTED_MODULE_0__/* .spelled */ .uQ)
        .replace(/##(?=\[)/g, `#${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .spelled */ .uQ)("#")}`);
}


/***/ }),

/***/ 52212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   MZ: () => (/* binding */ overflows),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   Uo: () => (/* binding */ NAME_LIMIT),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   lx: () => (/* binding */ shortName),
/* harmony export */   wF: () => (/* binding */ SENTENCE_LIMIT)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68095);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14083);


/**
 * The three ways for foreign bytes into a comment, one a place: `name` in Markdown, `quote` in an HTML block,
 * `fence` for a block of lines. Nothing else may put any there.
 */
/** Longest name in code points; a sentence of somebody else's gets `SENTENCE_LIMIT`. */
const NAME_LIMIT = 60;
const SENTENCE_LIMIT = 400;
/**
 * A code span for Markdown text and table cells: prompt, slice, branch, model. Inside one nothing mentions, links or
 * renders; backtick and pipe are spelled out, because a table's code span has no way to write them.
 */
function name(text, limit = NAME_LIMIT) {
    return `\`${shortName(text, limit, spanText)}\``;
}
/** A name for places without Markdown, made visible by that place's own escaper. */
function shortName(text, limit, show) {
    // A name of megabytes is cut anyway; what is far beyond the limit need not be looked at.
    const flat = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .collapsed */ .yZ)(text.slice(0, 100 * limit));
    if (flat === "")
        return "(empty)";
    const whole = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(flat, limit, show);
    return whole.more === 0 ? whole.text : `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(flat, limit - 1, show).text}…`;
}
const spanText = (text) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).replace(/[`|]/g, _visible_js__WEBPACK_IMPORTED_MODULE_0__/* .spelled */ .uQ);
/**
 * `<code>` on one line, for HTML blocks only: there Markdown is not read, so the code's text is only text. Beyond
 * `limit` code points it says, outside the code, how much is left out (`counted`), or only that something is.
 */
function quote(text, limit, rest = "counted") {
    const { text: shown, more } = quoted(text, limit);
    if (shown === "")
        return "(empty)";
    const code = `<code>${entities(shown)}</code>`;
    if (more === 0)
        return code;
    const left = rest === "dots" ? "" : ` ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(more)} more ${more === 1 ? "character" : "characters"}`;
    return `${code} …${left}`;
}
/** Whether `quote` has to leave something out. */
const overflows = (text, limit) => quoted(text, limit).more > 0;
const quoted = (text, limit) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text.replaceAll("\r\n", "\n"), limit, quotable);
const quotable = (text) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text, "\n\t");
// A raw line end would break out of the one line; a blank one would end the HTML block.
function entities(text) {
    return text
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll("\n", "&#10;")
        .replaceAll("\t", "&#9;");
}
/** A fenced block; the fence is longer than any run of backticks inside. `info` is ours, such as `diff`. */
function fence(lines, info, lineLimit = 300) {
    const shown = lines.map((line) => fenceLine(line, lineLimit));
    const longest = Math.max(2, ...shown.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
    const mark = "`".repeat(longest + 1);
    return [`${mark}${info}`, ...shown, mark].join("\n");
}
function fenceLine(line, limit) {
    const { text, more } = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(line.replace(/\r$/, ""), limit, (piece) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(piece, "\t"));
    return more === 0 ? text : `${text} …`;
}
/**
 * Words of our own that come as data (a control question's title, a number of the policy): bare where they hold
 * nothing that Markdown or GitHub could read as more than words, else a code span.
 */
function prose(text) {
    const harmless = /^[A-Za-z0-9 ,()%'’→−+–-]+$/.test(text.replace(/(?<=\d)\.(?=\d)/g, ""));
    const linked = /\bGH-\d|[0-9a-f]{7}/i.test(text);
    return harmless && !linked && (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .codePoints */ .BH)(text) <= SENTENCE_LIMIT
        ? text
        : name(text, SENTENCE_LIMIT);
}
/** Data in our words with names between backticks: "`regulatory` margin". */
function said(text) {
    const parts = text.split("`");
    if (parts.length % 2 === 0)
        return name(text, SENTENCE_LIMIT);
    return parts.map((part, index) => (index % 2 === 1 ? name(part) : words(part))).join("");
}
// A blank between two names stays one space: a line end in it would end a table's row.
const words = (part) => part.trim() === "" ? part.slice(0, 1).replace(/\s/, " ") : prose(part);


/***/ }),

/***/ 14083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ codePoints),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   ls: () => (/* binding */ graphemes),
/* harmony export */   uQ: () => (/* binding */ spelled),
/* harmony export */   yZ: () => (/* binding */ collapsed)
/* harmony export */ });
/**
 * What a reader cannot see is spelled out, here and nowhere else: controls, bidi marks, zero-width and tag
 * characters, lone surrogates. They can hide text, reorder it, move a terminal's cursor or carry a payload.
 */
const hidden = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u{FFF9}-\u{FFFB}]/gu;
/** `\u{202e}` for each hidden character, except those in `kept`; an emoji's own joiners stay, they hide nothing. */
function visible(text, kept = "", spell = spelled) {
    return text.replace(hidden, (character, at) => kept.includes(character) || isPartOfEmoji(text, at, character) ? character : spell(character));
}
/** A character by its number: `\u{60}`. */
const spelled = (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
/** White space of any kind becomes one space; none at the ends. Zero-width characters are no white space here. */
const collapsed = (text) => text.replace(/[\t\n\v\f\r\p{Zs}]+/gu, " ").replace(/^ | $/g, "");
/**
 * The beginning of a text as `show` makes it visible, at most `limit` code points long (≥ 16, so that one spelled
 * character always fits). It ends between graphemes, unless the first is longer than the limit.
 */
function cut(source, limit, show) {
    const total = codePoints(source);
    if (total <= limit) {
        const whole = show(source);
        if (codePoints(whole) <= limit)
            return { text: whole, more: 0 };
    }
    const end = lastFitting(source, limit, show);
    const before = boundaryBefore(source, end);
    const kept = source.slice(0, before > 0 ? before : end);
    return { text: show(kept), more: total - codePoints(kept) };
}
/** Where the longest beginning ends that shows as at most `limit` code points. */
function lastFitting(source, limit, show) {
    const fits = (end) => codePoints(show(source.slice(0, end))) <= limit;
    // Every character shows as at least one code point, so nothing beyond `limit` of them can be kept.
    let [low, high] = [0, Math.min(limit, codePoints(source))];
    if (fits(unitsOf(source, high)))
        return unitsOf(source, high);
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (fits(unitsOf(source, middle)))
            low = middle;
        else
            high = middle - 1;
    }
    return unitsOf(source, low);
}
// One locale for all, so that a report has the same bytes on every machine.
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
/** The start of the grapheme that holds the character at `end`: itself where a grapheme starts there. */
function boundaryBefore(source, end) {
    // The longest emoji in use has 15 units; more context than that changes no boundary a reader sees.
    const context = source.slice(0, end + 32);
    return segmenter.segment(context).containing(end)?.index ?? end;
}
const graphemes = (text) => Array.from(segmenter.segment(text), ({ segment }) => segment);
function codePoints(text) {
    let pairs = 0;
    for (let at = 0; at < text.length; at += 1) {
        if ((text.codePointAt(at) ?? 0) > 0xffff) {
            pairs += 1;
            at += 1;
        }
    }
    return text.length - pairs;
}
/** The length in UTF-16 units of the first `count` code points. */
function unitsOf(text, count) {
    let units = 0;
    for (let seen = 0; seen < count && units < text.length; seen += 1) {
        units += (text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1;
    }
    return units;
}
/** A joiner between two pictographs, or a presentation selector after one; a selector anywhere else is hidden. */
function isPartOfEmoji(text, at, character) {
    if (character === "\u{200D}") {
        const before = /\p{Extended_Pictographic}(?:\u{FE0F}|\p{Emoji_Modifier})?$/u;
        return (before.test(text.slice(Math.max(0, at - 4), at)) &&
            /^\p{Extended_Pictographic}/u.test(text.slice(at + 1, at + 3)));
    }
    if (character !== "\u{FE0E}" && character !== "\u{FE0F}")
        return false;
    return /\p{Emoji}$/u.test(text.slice(Math.max(0, at - 2), at));
}


/***/ }),

/***/ 49281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LQ: () => (/* binding */ withoutEmptyColumns),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   fi: () => (/* binding */ column)
/* harmony export */ });
const left = (title) => ({ title, align: "left" });
const right = (title) => ({ title, align: "right" });
const column = { left, right };
/** A Markdown table without padding; cells hold no pipe and no line end, because only `name` brings foreign text in. */
function markdownTable({ columns, rows }) {
    const line = (cells) => `|${cells.map((cell) => (cell === "" ? " " : ` ${cell} `)).join("|")}|`;
    const rule = columns.map(({ align }) => (align === "left" ? ":--" : "--:")).join("|");
    return [line(columns.map(({ title }) => title)), `|${rule}|`, ...rows.map(line)].join("\n");
}
/** The columns in which some row says something; the others would only push the rest off a phone. */
function withoutEmptyColumns({ columns, rows }) {
    const used = columns.map((_, index) => rows.some((cells) => (cells[index] ?? "") !== ""));
    return {
        columns: columns.filter((_, index) => used[index]),
        rows: rows.map((cells) => cells.filter((_, index) => used[index])),
    };
}


/***/ }),

/***/ 19431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ visibleJson),
/* harmony export */   Gq: () => (/* binding */ verdictJson),
/* harmony export */   MP: () => (/* binding */ runJson),
/* harmony export */   Pv: () => (/* binding */ visibleJsonLine)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23877);
/* harmony import */ var _escape_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14083);


/** `verdict.json`: checked against its schema, keys in the schema's order, so equal verdicts have equal bytes. */
const verdictJson = (verdict) => visibleJson(_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictSchema */ .$.parse(verdict));
/** `run.json`. The keys are listed, so that what is documented is what is written. */
function runJson(run) {
    const { artifact } = run;
    return visibleJson({
        schema: run.schema,
        version: run.version,
        startedAt: run.startedAt,
        durationMs: run.durationMs,
        costUsd: run.costUsd,
        maxUsd: run.maxUsd,
        answers: { count: run.answers.count, usd: run.answers.usd },
        judgements: { count: run.judgements.count, usd: run.judgements.usd },
        reused: run.reused,
        inputTokens: run.inputTokens,
        cachedInputTokens: run.cachedInputTokens,
        cacheSavedUsd: run.cacheSavedUsd,
        outputTokens: run.outputTokens,
        calls: run.calls,
        runUrl: run.runUrl,
        artifact: artifact === null ? null : { runId: artifact.runId, name: artifact.name },
        unpriced: run.unpriced,
        replay: run.replay,
    });
}
/**
 * JSON whose text is visible: what JSON would carry raw (DEL, bidi marks, zero-width characters) is written as
 * `\u202e`, the same value, so that a terminal that prints the file cannot be moved by it.
 */
const visibleJson = (value) => `${(0,_escape_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(JSON.stringify(value, null, 2), "\n", escaped)}\n`;
/** The same on one line, for JSON Lines. */
const visibleJsonLine = (value) => `${(0,_escape_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(JSON.stringify(value), "", escaped)}\n`;
const escaped = (character) => Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
    .map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`)
    .join("");


/***/ }),

/***/ 68095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ probability),
/* harmony export */   E9: () => (/* binding */ dollars),
/* harmony export */   TS: () => (/* binding */ rate),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   b6: () => (/* binding */ plusMinus),
/* harmony export */   g1: () => (/* binding */ fineDollars),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   t3: () => (/* binding */ fineRate),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
/* harmony import */ var _text_day_in_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42868);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31705);


/** How numbers look, everywhere: COMMENT rule 5 as functions. A minus is U+2212. */
/** A change with its sign: `+0.32`, `−0.07`, plain `0.00`. */
function change(value) {
    const size = amount(value);
    if (size === "0.00")
        return size;
    return value < 0 ? `−${size}` : `+${size}`;
}
/** Points without sign: `0.08`. */
const amount = (value) => Math.abs(value).toFixed(2);
/** Half the width of an interval around a mean: ` ± 0.12`; empty where there is none. */
const plusMinus = (interval) => interval === null ? "" : ` ± ${amount((interval.upper - interval.lower) / 2)}`;
/** A share as a whole percentage: `12%`, `<1%` and `>99%` where rounding would say none or all. */
function rate(share) {
    if (share > 0 && share < 0.005)
        return "<1%";
    if (share < 1 && share >= 0.995)
        return ">99%";
    return `${Math.round(share * 100)}%`;
}
/** A share to a tenth of a percent: `1.9%`. */
const fineRate = (share) => `${(share * 100).toFixed(1)}%`;
/** `$3.58`; `<$0.01` where rounding would say nothing was spent. */
function dollars(usd) {
    if (usd > 0 && usd < 0.005)
        return "<$0.01";
    return `$${grouped(usd.toFixed(2))}`;
}
/** Dollars too small for cents, to the second digit of `scale`: `$0.0012`. */
function fineDollars(usd, scale) {
    if (scale >= 1 || scale <= 0)
        return dollars(usd);
    return `$${usd.toFixed(Math.min(9, 1 - Math.floor(Math.log10(scale))))}`;
}
/** Whole numbers: `12,400`. */
const count = (value) => grouped(String(Math.round(value)));
const grouped = (digits) => digits.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ",");
/** `9 s`, `4 min 12 s`, `1 h 4 min`. */
function duration(ms) {
    const seconds = Math.round(ms / 1000);
    if (seconds === 0)
        return "<1 s";
    if (seconds < 60)
        return `${seconds} s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
    return minutes % 60 === 0
        ? `${minutes / 60} h`
        : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
/** A UTC day `2026-11-24` as `24 Nov 2026`, or `24 Nov` when it lies in the year of `today`. */
function day(iso, today = null) {
    const known = (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(iso);
    if (known === null)
        return "an unknown day";
    const words = (0,_text_day_in_words_js__WEBPACK_IMPORTED_MODULE_1__/* .dayInWords */ .v)(known);
    const year = known.slice(0, 4);
    return today?.startsWith(`${year}-`) ? words.replace(` ${year}`, "") : words;
}
/** `p < 0.001`, `p = 0.012`. */
const probability = (p) => (p < 0.001 ? "p < 0.001" : `p = ${p.toFixed(3)}`);


/***/ }),

/***/ 34344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ markdownStyle),
/* harmony export */   s: () => (/* binding */ plainStyle)
/* harmony export */ });
/* harmony import */ var _escape_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71055);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52212);


const markdownStyle = {
    name: (foreign) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(foreign),
    sentence: (foreign) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(foreign, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .SENTENCE_LIMIT */ .wF),
    prose: _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS,
    said: _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag,
    own: (words) => words,
    strong: (text) => `**${text}**`,
    mark: "❌ ",
};
const plainName = (foreign) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .lx)(foreign, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME_LIMIT */ .Uo, _escape_log_js__WEBPACK_IMPORTED_MODULE_0__.logLine);
const plainSentence = (foreign) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .lx)(foreign, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .SENTENCE_LIMIT */ .wF, _escape_log_js__WEBPACK_IMPORTED_MODULE_0__.logLine);
const plainStyle = {
    name: plainName,
    sentence: plainSentence,
    prose: plainSentence,
    said: (data) => plainSentence(data.replaceAll("`", "")),
    own: (words) => words.replaceAll("`", ""),
    strong: (text) => text,
    mark: "",
};


/***/ }),

/***/ 29758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ gridLines)
/* harmony export */ });
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69902);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52212);
/* harmony import */ var _escape_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14083);



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

/***/ 37744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ spearman),
/* harmony export */   G_: () => (/* binding */ TOO_FEW),
/* harmony export */   VO: () => (/* binding */ isConstant),
/* harmony export */   _t: () => (/* binding */ kendallTauB),
/* harmony export */   nc: () => (/* binding */ pearson),
/* harmony export */   oX: () => (/* binding */ midRanks)
/* harmony export */ });
/* harmony import */ var _compare_bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5109);
/* harmony import */ var _statistic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45970);


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

/***/ 38971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PM: () => (/* binding */ step),
/* harmony export */   xJ: () => (/* binding */ weightedKappa),
/* harmony export */   yu: () => (/* binding */ exactAgreement)
/* harmony export */ });
/* harmony import */ var _compare_bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5109);
/* harmony import */ var _correlation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37744);
/* harmony import */ var _statistic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45970);



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

/***/ 62002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ BEST),
/* harmony export */   LE: () => (/* binding */ rubricText),
/* harmony export */   R2: () => (/* binding */ askedOrder),
/* harmony export */   UT: () => (/* binding */ STEPS),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   g5: () => (/* binding */ WORST)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14376);

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
function criterionText({ id, description, scale }, label) {
    const anchors = scale.map(({ score, text }) => `  ${score}: ${text}`);
    // A description of several lines stays one criterion's.
    const lines = description.split(/\r?\n/).map((line) => `  ${line}`);
    return [`${label} = ${id}`, ...lines, ...anchors].join("\n");
}


/***/ }),

/***/ 74558:
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

/***/ 42868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ dayInWords)
/* harmony export */ });
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** `1 Dec 2026`; a table of ours, because a verdict's bytes may not depend on a machine's locale data. */
function dayInWords(day) {
    const [year = "", month, date] = day.split("-");
    return `${Number(date)} ${MONTHS[Number(month) - 1] ?? ""} ${year}`;
}


/***/ }),

/***/ 23877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ verdictSchema)
});

// EXTERNAL MODULE: ../../../work/main/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(35455);
;// CONCATENATED MODULE: ./build/js/verdict-evidence.js

const bit = schemas/* union */.KCZ([schemas/* literal */.euz(0), schemas/* literal */.euz(1)]).nullable();
const order = schemas/* union */.KCZ([schemas/* literal */.euz(-1), schemas/* literal */.euz(0), schemas/* literal */.euz(1)]);
const differences = schemas/* array */.YOg(schemas/* number */.aig().nullable());
/** What was compared, case by case: everything the decision rests on, for `evenhand explain`. */
const evidence = schemas/* object */.Ikc({
    seed: schemas/* number */.aig().int(),
    /** Prompts measured in the run: every error level is divided by it. */
    prompts: schemas/* number */.aig().int().positive(),
    method: schemas/* enum */.k5n(["fixed+recheck", "screen+recheck", "one look"]),
    /** Candidate answers a case, once nothing is left to be asked. */
    samples: schemas/* number */.aig().int(),
    metrics: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), ordered: schemas/* boolean */.zMY() })),
    /** In code-point order of ids; cases of a holdout slice have a number for an id. */
    cases: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        slices: schemas/* array */.YOg(schemas/* string */.YjP()),
        prodCheck: schemas/* array */.YOg(bit),
        runs: schemas/* array */.YOg(schemas/* object */.Ikc({
            x: schemas/* number */.aig().nullable(),
            s: order,
            judgeP: bit,
            judgeC: bit,
            check: bit,
            unjudged: schemas/* literal */.euz(true).optional(),
            metrics: differences.optional(),
        })),
        fresh: schemas/* array */.YOg(schemas/* object */.Ikc({
            x: schemas/* number */.aig().nullable(),
            s: order,
            judgeP: bit,
            judgeC: bit,
            checkP: bit,
            metrics: differences.optional(),
        }))
            .optional(),
    })),
});

// EXTERNAL MODULE: ./build/js/reason.js
var reason = __webpack_require__(48460);
;// CONCATENATED MODULE: ./build/js/verdict-parts.js


/** The pieces of a prompt's verdict as they stand in `verdict.json`; verdict.ts puts them together. */
const interval = schemas/* object */.Ikc({ lower: schemas/* number */.aig(), upper: schemas/* number */.aig() });
const verdict_parts_reason = schemas/* enum */.k5n(Object.keys(reason/* reasons */.Ot));
const outcome = schemas/* enum */.k5n(["pass", "fail", "inconclusive", "not_applicable"]);
const problem = schemas/* object */.Ikc({
    file: schemas/* string */.YjP(),
    line: schemas/* number */.aig().int().nullable(),
    message: schemas/* string */.YjP(),
    hint: schemas/* string */.YjP().nullable(),
});
/** One side of the comparison. */
const arm = schemas/* object */.Ikc({
    /** SHA-256 of the prompt's canonical form, or of the supplied file. */
    version: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    /** Null for supplied outputs. */
    model: schemas/* object */.Ikc({ provider: schemas/* string */.YjP(), asked: schemas/* string */.YjP(), answered: schemas/* array */.YOg(schemas/* string */.YjP()) })
        .nullable(),
    /** Answers a case planned. */
    samples: schemas/* number */.aig().int(),
    /** New answers made for the recheck, the most that a case got; 0 for the candidate. */
    recheckSamples: schemas/* number */.aig().int(),
    /** The UTC day the answers were begun: their epoch; null for supplied outputs. */
    since: schemas/* string */.YjP().nullable(),
});
const shownSide = schemas/* object */.Ikc({
    output: schemas/* string */.YjP(),
    /** `stop` is a whole answer; others are labelled. */
    finish: schemas/* enum */.k5n(["stop", "length", "content_filter", "refusal"]),
    failing: schemas/* number */.aig().int(),
    of: schemas/* number */.aig().int(),
});
/** One case with both outputs and what the judge said: the pair that lost most, as the judge saw it. */
const shownCase = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    slices: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Why it is shown: its checks or judge endpoint fail, or its score lost most. */
    why: schemas/* enum */.k5n(["fails", "score"]),
    mustPass: schemas/* boolean */.zMY(),
    /** Mean score difference of the case; null where no rubric judges it. */
    difference: schemas/* number */.aig().nullable(),
    input: schemas/* string */.YjP(),
    baseline: shownSide,
    candidate: shownSide,
    /** Rubric order; only what was scored in the pair shown. */
    criteria: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        rationale: schemas/* string */.YjP(),
        baseline: schemas/* number */.aig(),
        candidate: schemas/* number */.aig(),
    })),
    /** Which output the judge saw first in the pair shown: its text says "Output 1" and "Output 2". */
    first: schemas/* enum */.k5n(["baseline", "candidate"]).nullable(),
    /** Labels of the checks that the shown candidate output fails. */
    failedChecks: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** What is to be shown of its checks: those it fails, and those that only show something. */
    checks: schemas/* array */.YOg(schemas/* object */.Ikc({
        label: schemas/* string */.YjP(),
        pass: schemas/* boolean */.zMY(),
        /** 0–1; null where the answer does not tell. */
        value: schemas/* number */.aig().nullable(),
        gates: schemas/* boolean */.zMY(),
        /** What the output has or is. */
        detail: schemas/* string */.YjP(),
    })),
});
const judge = schemas/* object */.Ikc({
    provider: schemas/* string */.YjP(),
    asked: schemas/* string */.YjP(),
    answered: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Base's reason for a judge of the generator's own family; null where families differ. */
    sameFamily: schemas/* string */.YjP().nullable(),
    /** Why what it says warns and does not gate, as a clause; null where it gates. */
    uncalibrated: schemas/* string */.YjP().nullable(),
    rubricVersion: schemas/* string */.YjP(),
    controls: schemas/* object */.Ikc({
        right: schemas/* number */.aig().int(),
        total: schemas/* number */.aig().int(),
        /** What the judge got wrong. */
        wrong: schemas/* array */.YOg(schemas/* object */.Ikc({
            question: schemas/* string */.YjP(),
            rightAnswer: schemas/* string */.YjP(),
            judgeAnswer: schemas/* string */.YjP(),
            /** The text that was put to the judge, and its words. */
            text: schemas/* string */.YjP(),
            said: schemas/* string */.YjP(),
        })),
    }),
    /** Pairs judged in both orders with the same opinion. */
    consistency: schemas/* object */.Ikc({ same: schemas/* number */.aig().int(), total: schemas/* number */.aig().int(), interval }).nullable(),
    /** Points that the answer shown first gains; removed from scores. */
    positionEffect: schemas/* object */.Ikc({ value: schemas/* number */.aig(), pairs: schemas/* number */.aig().int(), interval: interval.nullable() })
        .nullable(),
});

;// CONCATENATED MODULE: ./build/js/verdict-unit.js


/** What a verdict says of slices, metrics and what policy asks of them. */
const rate = schemas/* number */.aig().min(0).max(1);
/** Failing answers of both sides: mean over cases of (failing / samples). */
const failures = schemas/* object */.Ikc({
    baseline: rate,
    candidate: rate,
    /** Cases with at least one failing candidate answer more than production's rate explains; for the sentence. */
    casesNowFailing: schemas/* number */.aig().int(),
    excess: schemas/* number */.aig(),
    /** Upper 95 % bound of the rise. */
    upper: schemas/* number */.aig(),
    p: schemas/* number */.aig(),
    found: schemas/* enum */.k5n(["worse", "better"]).nullable(),
    /** Whether its tier in this unit is `gate`. */
    gates: schemas/* boolean */.zMY(),
});
const tier = schemas/* enum */.k5n(["gate", "warn", "show"]);
const result = schemas/* enum */.k5n(["worse", "better", "not worse", "unclear"]);
const found = schemas/* enum */.k5n(["worse", "better"]).nullable();
/** A further metric in a unit; a negative mean is harm, whichever way the metric runs. */
const metric = schemas/* object */.Ikc({
    metric: schemas/* string */.YjP(),
    tier,
    unit: schemas/* enum */.k5n(["points", "share", "grade", "tokens", "words", "usd", "ms"]),
    better: schemas/* enum */.k5n(["higher", "lower"]),
    /** Means over the pairs that have both sides; null where none has (byte-equal answers are not judged). */
    baseline: schemas/* number */.aig().nullable(),
    candidate: schemas/* number */.aig().nullable(),
    mean: schemas/* number */.aig(),
    interval: interval.nullable(),
    /** Cases with a difference. */
    measured: schemas/* number */.aig().int(),
    p: schemas/* number */.aig(),
    found,
    result,
    /** Worse, and its tier gates. */
    red: schemas/* boolean */.zMY(),
    /** In the metric's own unit. */
    margin: schemas/* number */.aig(),
    minEffect: schemas/* number */.aig(),
});
const unit = schemas/* object */.Ikc({
    /** Slice name, or `(all)`. */
    unit: schemas/* string */.YjP(),
    /** The strictest of its endpoints'. */
    tier,
    critical: schemas/* boolean */.zMY(),
    /** Its texts and per-case results are not shown. */
    holdout: schemas/* boolean */.zMY(),
    /** `tier: show` for a while. */
    mute: schemas/* object */.Ikc({ until: schemas/* string */.YjP(), owner: schemas/* string */.YjP(), reason: schemas/* string */.YjP() }).nullable(),
    /** Cases in the unit. */
    cases: schemas/* number */.aig().int(),
    result,
    /** Worse, and what is worse has the tier `gate`. */
    red: schemas/* boolean */.zMY(),
    score: schemas/* object */.Ikc({
        mean: schemas/* number */.aig(),
        /** 90 % two-sided t interval; null under two measured cases. */
        interval: interval.nullable(),
        /** Cases with a score difference. */
        measured: schemas/* number */.aig().int(),
        p: schemas/* number */.aig(),
        found,
        gates: schemas/* boolean */.zMY(),
    })
        .nullable(),
    check: failures.nullable(),
    judge: failures.nullable(),
    /** The further metrics that policy names. */
    metrics: schemas/* array */.YOg(metric),
    /** What "worse" and "not worse" need here: score points, and shares of failing answers. */
    thresholds: schemas/* object */.Ikc({
        minScoreDrop: schemas/* number */.aig(),
        minFailureExcess: schemas/* number */.aig(),
        scoreMargin: schemas/* number */.aig(),
        failureMargin: schemas/* number */.aig(),
    }),
    /** What could have been missed; null where nothing was measured. */
    couldHide: schemas/* object */.Ikc({
        /** Points: a drop of this size is missed in one run of five; null where no drop within 4 points is found so often. */
        score: schemas/* number */.aig().nullable(),
        /** Failing answers may have risen by this share (95 %), by checks or judge, whichever is more. */
        failures: schemas/* number */.aig().nullable(),
    })
        .nullable(),
    /** Flagged against stored answers, but not against answers made now: production itself has moved. */
    notStanding: schemas/* boolean */.zMY(),
});
/** What the recheck asked of one flagged hypothesis, against fresh production answers. */
const hypothesis = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(["score", "check", "judge", "metric"]),
    unit: schemas/* string */.YjP(),
    /** Which one, for kind `metric`. */
    metric: schemas/* string */.YjP().nullable(),
    firstP: schemas/* number */.aig(),
    p: schemas/* number */.aig(),
    effect: schemas/* number */.aig(),
    stands: schemas/* boolean */.zMY(),
});
/** What a policy's floor says of the candidate alone. */
const floor = schemas/* object */.Ikc({
    metric: schemas/* string */.YjP(),
    unit: schemas/* string */.YjP(),
    min: schemas/* number */.aig(),
    /** Candidate's mean over cases; null where nothing was measured. */
    mean: schemas/* number */.aig().nullable(),
    /** Its 95 % upper bound; null where too few cases were measured to state one. */
    upper: schemas/* number */.aig().nullable(),
    measured: schemas/* number */.aig().int(),
    /** The upper bound is below the floor. */
    red: schemas/* boolean */.zMY(),
    reason: schemas/* string */.YjP(),
    owner: schemas/* string */.YjP(),
});
/** A prompt without a baseline: each thing it must reach, and whether it does. */
const standard = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(["criterion", "rubric", "grade", "checks", "check"]),
    /** A criterion's id, `rubric`, `checks`, a kind of checks or the label of one; with a slice in brackets. */
    what: schemas/* string */.YjP(),
    /** Mean score, or share of answers that pass. */
    measured: schemas/* number */.aig(),
    /** 90 %, two-sided; null where too few cases were measured. */
    interval: interval.nullable(),
    /** Cases measured. */
    cases: schemas/* number */.aig().int(),
    /** Answers that pass, of those checked; null for scores. */
    passed: schemas/* object */.Ikc({ passed: schemas/* number */.aig().int(), of: schemas/* number */.aig().int() }).nullable(),
    min: schemas/* number */.aig(),
    /** A floor of the policy, or what every new prompt must reach. */
    source: schemas/* enum */.k5n(["floor", "default"]),
    met: schemas/* boolean */.zMY(),
    /** Whether missing it fails the prompt. */
    gates: schemas/* boolean */.zMY(),
});

;// CONCATENATED MODULE: ./build/js/verdict.js




/**
 * The verdict as it is written to `verdict.json`: the documented, versioned result of a run. It is a pure function
 * of base, head, store, seed and as-of day, so it holds no clock, no run id and no money spent now (those are in
 * run.json). Reports render it and compute nothing. Changing a field's meaning needs a new `schema` value.
 */
/** `reference`: the prompt is made of it, so both versions are asked with their own; `depends_on`: policy names it. */
const reachedBy = schemas/* object */.Ikc({ path: schemas/* string */.YjP(), by: schemas/* enum */.k5n(["reference", "depends_on"]) });
const promptVerdict = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    /** The path before a rename. */
    from: schemas/* string */.YjP().nullable(),
    change: schemas/* enum */.k5n(["edited", "renamed", "added", "removed", "reached", "supplied"]),
    /** Changed files that the prompt depends on, besides its own. */
    reachedBy: schemas/* array */.YOg(reachedBy),
    encodingOnly: schemas/* boolean */.zMY(),
    outcome: outcome,
    reason: verdict_parts_reason.nullable(),
    /** Specifics of the reason, one sentence; foreign text inside is escaped by the sink. */
    detail: schemas/* string */.YjP().nullable(),
    /** True when head's configuration or eval set is used because base has none. */
    bootstrap: schemas/* boolean */.zMY(),
    baseline: arm.nullable(),
    candidate: arm.nullable(),
    evalSet: schemas/* object */.Ikc({ path: schemas/* string */.YjP(), version: schemas/* string */.YjP(), source: schemas/* enum */.k5n(["base", "head", "supplied"]) })
        .nullable(),
    /** How it was decided: all samples at once, a screen first, one look without recheck, or a version alone. */
    method: schemas/* enum */.k5n(["recheck", "screen", "one look", "absolute"]),
    /** What is scored: the rubric on 1–5, or a ready-made number with its range. */
    scale: schemas/* object */.Ikc({ metric: schemas/* string */.YjP(), low: schemas/* number */.aig(), high: schemas/* number */.aig() }),
    coverage: schemas/* object */.Ikc({
        cases: schemas/* number */.aig().int(),
        /** Cases with every planned measurement. */
        complete: schemas/* number */.aig().int(),
        /** Complete cases that a result needs. */
        needed: schemas/* number */.aig().int(),
        missing: schemas/* array */.YOg(schemas/* object */.Ikc({ cause: schemas/* string */.YjP(), count: schemas/* number */.aig().int() })),
    }),
    judge: judge.nullable(),
    /** Slices in code-point order, `(all)` last. */
    units: schemas/* array */.YOg(unit),
    recheck: schemas/* array */.YOg(hypothesis).nullable(),
    /** Units in which a screen hinted at harm, so that all samples of their cases were taken. */
    confirmed: schemas/* array */.YOg(schemas/* string */.YjP()),
    floors: schemas/* array */.YOg(floor),
    /** A prompt without a production version, measured alone; null for every other. */
    absolute: schemas/* object */.Ikc({
        standards: schemas/* array */.YOg(standard),
        /** Whether policy sets a floor that this prompt is held to. */
        floors: schemas/* boolean */.zMY(),
    })
        .nullable(),
    /** What would let the least certain slice hide less; null where nothing is unclear. */
    wouldHelp: schemas/* object */.Ikc({
        unit: schemas/* string */.YjP(),
        /** Cases to add, and what the slice could hide then. */
        moreCases: schemas/* number */.aig().int(),
        score: schemas/* number */.aig().nullable(),
        failures: schemas/* number */.aig().nullable(),
    })
        .nullable(),
    /** What the score would say if both sides' answers were equally long: advice; null where it cannot be told. */
    lengthControlled: schemas/* object */.Ikc({
        difference: schemas/* number */.aig(),
        /** As it is, over the same cases. */
        raw: schemas/* number */.aig(),
        /** One-sided, of "worse at equal length". */
        p: schemas/* number */.aig(),
        cases: schemas/* number */.aig().int(),
    })
        .nullable(),
    /** Which attempt on these cases this wording is, from 1; null without a holdout slice. */
    wording: schemas/* number */.aig().int().nullable(),
    /** What head's edited rubric says of the same answers: shown, not gating. */
    headRubric: schemas/* object */.Ikc({
        mean: schemas/* number */.aig(),
        interval: schemas/* object */.Ikc({ lower: schemas/* number */.aig(), upper: schemas/* number */.aig() }).nullable(),
        cases: schemas/* number */.aig().int(),
    })
        .nullable(),
    /** The latest self-test on record for this prompt and eval set. */
    selftest: schemas/* object */.Ikc({ falseAlarms: schemas/* number */.aig(), runs: schemas/* number */.aig().int(), day: schemas/* string */.YjP() })
        .nullable(),
    /** Null where nothing was compared. */
    evidence: evidence.nullable(),
    /** Incident and must-pass cases that are red. */
    mustPassRed: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Must-pass cases that fail, and whose new production answers fail too: shown, not red. */
    mustPassFailingBoth: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Cases that now fail (or lost most), largest loss first: every failing case, else the three that lost most. */
    cases: schemas/* array */.YOg(shownCase),
    /** Cases that only head has: run and shown, not gating. */
    newCases: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        baselineFailing: schemas/* string */.YjP(),
        candidateFailing: schemas/* string */.YjP(),
        difference: schemas/* number */.aig().nullable(),
    })),
    /** Requests and estimated cost before anything is spent, for a run that only plans (bootstrap). */
    warnings: schemas/* array */.YOg(problem),
});
const policyChange = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    /** `regulatory` margin 0.30 → 0.50, already in words; empty when only the diff says it. */
    items: schemas/* array */.YOg(schemas/* object */.Ikc({
        what: schemas/* string */.YjP(),
        from: schemas/* string */.YjP(),
        to: schemas/* string */.YjP(),
        direction: schemas/* enum */.k5n(["looser", "stricter", "changed"]),
    })),
    /** Unified diff lines, without file headers. */
    diff: schemas/* string */.YjP(),
});
/** What a plan would ask and cost. */
const planned = schemas/* object */.Ikc({
    prompt: schemas/* string */.YjP(),
    cases: schemas/* number */.aig().int(),
    answers: schemas/* number */.aig().int(),
    judgements: schemas/* number */.aig().int(),
    inputTokens: schemas/* number */.aig().int(),
    outputTokens: schemas/* number */.aig().int(),
    usd: schemas/* number */.aig(),
    /** False when a model is unlisted and counted at the dearest price. */
    priced: schemas/* boolean */.zMY(),
});
const verdictSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz("evenhand.verdict/1"),
    version: schemas/* string */.YjP(),
    /** Names the configuration in the comment's marker: `default` for evenhand.yaml at the root. */
    suite: schemas/* string */.YjP(),
    outcome: outcome,
    reason: verdict_parts_reason.nullable(),
    detail: schemas/* string */.YjP().nullable(),
    exitCode: schemas/* union */.KCZ([schemas/* literal */.euz(0), schemas/* literal */.euz(1), schemas/* literal */.euz(2), schemas/* literal */.euz(3)]),
    /** True when base lets an unmeasured change merge. */
    allowedUnmeasured: schemas/* boolean */.zMY(),
    bootstrap: schemas/* boolean */.zMY(),
    asOf: schemas/* string */.YjP(),
    base: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), sha: schemas/* string */.YjP() }),
    head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }),
    policyVersion: schemas/* string */.YjP().nullable(),
    prompts: schemas/* array */.YOg(promptVerdict),
    policyChanges: schemas/* array */.YOg(policyChange),
    /** Files at fault, for config_invalid and unsupported_file. */
    problems: schemas/* array */.YOg(problem),
    /** What is odd but stops nothing: a version edited in place, a leftover eval set. */
    warnings: schemas/* array */.YOg(problem),
    /** Set when nothing was measured but a plan can be shown (bootstrap). */
    plan: schemas/* array */.YOg(planned).nullable(),
    suppliedByHead: schemas/* boolean */.zMY(),
});


/***/ })

};
