export const id = 7955;
export const ids = [7955];
export const modules = {

/***/ 9431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ compareBy)
/* harmony export */ });
/* harmony import */ var _plan_samples_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6419);
/* harmony import */ var _plan_thresholds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10370);


/** How a gate compares a prompt's answers, of so many prompts that it measures. */
const compareBy = (plan, { gate }, prompts) => ({
    prompts,
    method: (0,_plan_samples_js__WEBPACK_IMPORTED_MODULE_0__/* .isScreened */ .yW)(plan.samples) ? "screen+recheck" : "fixed+recheck",
    thresholds: (0,_plan_thresholds_js__WEBPACK_IMPORTED_MODULE_1__/* .thresholdsOf */ .W)(gate, undefined, plan.metrics),
});


/***/ }),

/***/ 55430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ measureAlone)
});

// EXTERNAL MODULE: ./build/js/evals/case-rubric.js
var case_rubric = __webpack_require__(35432);
// EXTERNAL MODULE: ./build/js/evals/eval-set.js
var eval_set = __webpack_require__(38431);
// EXTERNAL MODULE: ./build/js/score/judge/controls.js
var judge_controls = __webpack_require__(30017);
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
function judgeAlone(ask, { entry: { ref } }, question, asking) {
    return (0,ask_judge/* askJudge */.N)(ask, (0,judge_ask/* askSingle */.CR)(question, ref), {
        rubric: question.rubric,
        ref,
        asking,
        read: answer/* readSingle */.zd,
    });
}

// EXTERNAL MODULE: ./build/js/measure/look.js
var look = __webpack_require__(14158);
// EXTERNAL MODULE: ./build/js/score/output-text.js
var output_text = __webpack_require__(29432);
// EXTERNAL MODULE: ./build/js/score/judge/rubric.js
var judge_rubric = __webpack_require__(63726);
;// CONCATENATED MODULE: ./build/js/score/judge/single-controls.js





/** Rows of each kind, fewer where there are fewer cases: 24 in all. */
const ROWS = { good: 4, empty: 4, "known-worse": 12 };
/**
 * Known-answer questions about single outputs, on the set's own cases, chosen by seed: a judge that likes everything
 * fails them. What needs a known answer is left out where there is none.
 */
function singleControls(given) {
    const { seed } = given;
    const cases = (0,judge_controls/* shuffled */.A4)(given.cases, seed);
    const answered = cases.flatMap((item) => {
        const { answer } = item;
        return answer === null || (0,output_text/* isBlank */.z3)(answer) ? [] : [{ ...item, answer }];
    });
    const row = (kind, { caseId, rubric, conversation, reference, contexts }, output) => ({
        kind,
        title: kind === "good" ? "A reference" : judge_controls/* TITLES */.eX[kind],
        question: { caseId, conversation, reference, contexts, rubric, seed, output },
    });
    const orders = [
        () => judge_controls/* ORDER */.ND,
        ({ rubric }) => (0,judge_controls/* forged */.yI)("output", rubric.length, { score: judge_rubric/* BEST */.$q }),
    ];
    return [
        ...answered
            .filter(({ isReference }) => isReference)
            .slice(0, ROWS.good)
            .map((item) => row("good", item, item.answer)),
        ...cases.slice(0, ROWS.empty).map((item) => row("empty", item, "")),
        ...orders.flatMap((order, variant) => (0,judge_controls/* twoFrom */.le)(cases, 2 * variant).map((item) => row("injected", item, order(item)))),
        ...answered
            .flatMap((item, n) => (0,judge_controls/* strangersOf */.r5)(item, n, answered))
            .slice(0, ROWS["known-worse"])
            .map(([item, stranger]) => row("known-worse", item, stranger)),
    ];
}
/** Whether the judge answered rightly, with both answers in words for the comment. */
function judgeSingleControl({ kind, question }, scores) {
    const rightAnswer = kind === "good" ? "scored above 2.5" : "scored low, 1 or 2";
    if (!(0,value/* isValue */.m)(scores))
        return { right: false, rightAnswer, judgeAnswer: "no valid judgement" };
    const mean = (0,weighted_mean/* singleMean */.wp)(question.rubric, scores.value);
    const right = (0,weighted_mean/* isFailingScore */.BZ)(mean) !== (kind === "good");
    return { right, rightAnswer, judgeAnswer: `scored ${(0,judge_controls/* points */.WR)(mean)}` };
}

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
    const rows = singleControls({ cases, seed: plan.seed });
    return (0,controls/* askRows */.H2)(rows, {
        prompt: plan.subject.name,
        epoch: epochs.controls,
        judge: ({ question }, asking) => judgeAlone(ask, judge, question, asking),
        mark: judgeSingleControl,
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
    const answers = (0,measure_answers/* generatedAnswers */.w)(ask, plan, epochs);
    const controls = judge === null ? null : await askSingleControls(ask, plan, judge, answers, epochs);
    if (controls !== null &&
        (controls.missing.length > 0 || !(0,judge_controls/* controlsVerdict */.yC)(controls.asked).passed)) {
        return { plan, epochs, controls, cases: [], newCases: [] };
    }
    const measure = (planned) => Promise.all(planned.map((of) => measureCase({ ask, plan, epochs, answers }, of)));
    const [cases, newCases] = await Promise.all([measure(plan.cases), measure(plan.newCases)]);
    return { plan, epochs, controls, cases, newCases };
}
async function measureCase(means, planned) {
    const { id, slices, mustPass, checks } = planned.case;
    const { judge } = means.plan;
    const answers = (0,look/* range */.y1)(planned.samples.candidate).map(async (sample) => {
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

/***/ 97926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ filesIn),
/* harmony export */   u: () => (/* binding */ clearedPlace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50854);



/**
 * Takes away what an earlier run left under these names, so that a run that ends without a result leaves none.
 *
 * @throws UsageError where the directory cannot be made or written to, before anything is paid for
 */
async function clearedPlace(directory, names) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
        await Promise.all(names.map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), { force: true })));
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`results cannot be written to ${directory} (${why}); name another directory with --out`);
    }
}
/**
 * Files in a directory, made where it is missing. Each is written beside its place and moved there, so that a reader
 * or a crash never meets half a verdict.
 */
function filesIn(directory) {
    return {
        async put(name, text) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
            const partial = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `.${name}.${process.pid}.partial`);
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(partial, text, "utf8");
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(partial, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name));
            }
            catch (error) {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(partial, { force: true });
                throw error;
            }
        },
    };
}


/***/ }),

/***/ 74291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ visibleJson),
/* harmony export */   Gq: () => (/* binding */ verdictJson),
/* harmony export */   MP: () => (/* binding */ runJson),
/* harmony export */   Pv: () => (/* binding */ visibleJsonLine)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56740);
/* harmony import */ var _escape_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58559);


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

/***/ 56740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ verdictSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
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
var reason = __webpack_require__(49560);
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
