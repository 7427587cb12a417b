export const id = 3036;
export const ids = [3036];
export const modules = {

/***/ 3036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rubricLintCommand: () => (/* binding */ rubricLintCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/assemble.js + 6 modules
var assemble = __webpack_require__(47180);
// EXTERNAL MODULE: ./build/js/detect/detect.js + 12 modules
var detect = __webpack_require__(59325);
// EXTERNAL MODULE: ./build/js/evals/gather.js + 4 modules
var gather = __webpack_require__(21407);
// EXTERNAL MODULE: ./build/js/problem.js
var js_problem = __webpack_require__(17177);
// EXTERNAL MODULE: ./build/js/report/escape/log.js
var log = __webpack_require__(8379);
// EXTERNAL MODULE: ./build/js/report/json.js
var report_json = __webpack_require__(74291);
// EXTERNAL MODULE: ./build/js/score/checks/registry.js + 62 modules
var registry = __webpack_require__(60734);
// EXTERNAL MODULE: ./build/js/score/judge/rubric.js
var rubric = __webpack_require__(63726);
;// CONCATENATED MODULE: ./build/js/score/rubric-lint/rule.js
/** A finding about one part of a criterion. */
const finding = (of, part, message, hint) => ({ file: of.file, line: of.lineOf(part), message, hint });
/** How a criterion is named in a sentence. */
const named = ({ id }) => `criterion \`${id}\``;

;// CONCATENATED MODULE: ./build/js/score/rubric-lint/words.js
/** Words of a criterion, as the rules read them; English, as most rubrics are. In other languages they find less. */
const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
/** They say what is judged, or join: nothing of what it must be like. */
const EMPTY = /^(?:a|an|the|and|or|of|to|in|on|for|with|by|as|at|from|it|its|is|are|be|been|being|was|were|this|that|these|those|there|how|what|which|who|does|do|did|must|should|shall|will|would|can|may|answers?|responses?|repl(?:y|ies)|outputs?|texts?|messages?|model|models|assistant|bot|ai|very|really|quite|overall|general|generally|level|degree|extent|score|rate|rated|judge|evaluate|assess|measure|whether|if|given|has|have|not|no|all|any|each|every|well)$/;
/** They praise, and leave open what for. */
const VAGUE = /^(?:good|great|nice|best|better|bad|poor|fine|excellent|outstanding|perfect|high|higher|highest|high-quality|low|quality|appropriate|appropriately|appropriateness|suitable|proper|properly|adequate|adequately|acceptable|reasonable|reasonably|effective|effectively|satisfactory|satisfying|helpful|helpfully|helpfulness|useful|usefulness|well-written|well-crafted|natural|smart|impressive|strong|ideal|optimal|professional-quality|ok|okay|average|medium|weak|terrible|awful|superb|decent|mediocre|sufficient|sufficiently)$/;
const isVague = (word) => VAGUE.test(word);
/** Words that say something of what is wanted. */
const concrete = (text) => wordsOf(text).filter((word) => !EMPTY.test(word) && !isVague(word));
/** Five letters join "accurate" and "accuracy". */
const stem = (word) => word.slice(0, 5);
/** Qualities that can be had without each other, by words that name them. */
const QUALITIES = [
    ["accuracy", /^(?:accura|correct|factual|truth|true$)/],
    ["grounding", /^(?:grounded|faithful|hallucinat|well-supported)/],
    ["completeness", /^(?:complet|thorough|comprehensive|exhaustive)/],
    ["brevity", /^(?:concis|brief|short|succinct|brevity)/],
    ["clarity", /^(?:clear|clarity|understandable|readab|intelligib)/],
    ["tone", /^(?:polite|friendl|warm|empath|courte|respectful|tone$|kind$|cheerful|professional)/],
    ["relevance", /^(?:relevan|irrelevan|on-topic)/],
    ["format", /^(?:well-formatted|formatted|formatting|markdown|well-structured)/],
    ["grammar", /^(?:grammar|grammatical|spelling|spelled|fluent|fluency)/],
    ["safety", /^(?:safe$|safety|harmless|toxic)/],
];
/** The qualities that a text names, in its order, each once. */
function qualitiesOf(text) {
    const found = wordsOf(text).flatMap((word) => QUALITIES.filter(([, words]) => words.test(word)).map(([name]) => name));
    return [...new Set(found)];
}

;// CONCATENATED MODULE: ./build/js/score/rubric-lint/anchors.js



/** Without texts at both ends a judge's 3 is its own. */
const anchors_anchors = (rubric) => rubric.flatMap((of) => {
    if (of.perCase)
        return [];
    const lacks = lackingEnds(of);
    if (lacks === null)
        return [...emptyAnchors(of), ...repeatedAnchors(of)];
    return [
        finding(of, of.scale.length === 0 ? [] : ["scale"], `${named(of)} does not say ${lacks}`, 'add `scale: { 1: "…", 5: "…" }` with what a reader would see in such an answer'),
    ];
});
/** The ends that no anchor is near, as a clause; null where both have one. */
function lackingEnds({ scale }) {
    const low = scale.some(({ score }) => score <= 2);
    const high = scale.some(({ score }) => score >= 4);
    if (scale.length === 0)
        return `what a ${rubric/* WORST */.g5} and a ${rubric/* BEST */.$q} look like`;
    if (!low)
        return `what a ${rubric/* WORST */.g5} looks like`;
    return high ? null : `what a ${rubric/* BEST */.$q} looks like`;
}
/** "1: bad, 5: excellent" says what a number says. */
function emptyAnchors(of) {
    if (of.scale.some(({ text }) => concrete(text).length > 0))
        return [];
    return [
        finding(of, ["scale"], `the anchors of ${named(of)} only praise and blame, as the numbers do`, "write what an answer with that score has or lacks"),
    ];
}
function repeatedAnchors(of) {
    return of.scale.flatMap(({ score, text }, index) => {
        const same = of.scale
            .slice(0, index)
            .find((before) => wordsOf(before.text).join(" ") === wordsOf(text).join(" "));
        if (same === undefined)
            return [];
        return [
            finding(of, ["scale", String(score)], `${named(of)} gives ${same.score} and ${score} the same text`, "say what the higher score has more"),
        ];
    });
}

;// CONCATENATED MODULE: ./build/js/score/rubric-lint/double-barrelled.js


/** A question that asks two things has no answer where one is met and the other is not. */
const doubleBarrelled = (rubric) => rubric.flatMap((of) => {
    const two = joinedQualities(of.description);
    if (two === null)
        return [];
    const [first, second] = two;
    return [
        finding(of, ["description"], `${named(of)} asks for ${first} and ${second} at once, and an answer can have one without the other`, `make two criteria of it, one for ${first} and one for ${second}`),
    ];
});
const JOINS = /^(?:[,&/]|and|but|also|while|plus)$/;
/** What may stand between two qualities that are asked for alike. */
const BETWEEN = /^(?:a|an|the|is|are|be|being|as|well|it|should|must|very|fully|both|in|of|factually|grammatically|answers?|responses?|outputs?|repl(?:y|ies)|tone|style|wording|easy|to)$/;
/** Two qualities side by side, as in "clear and complete"; null where each belongs to something of its own. */
function joinedQualities(description) {
    const tokens = description.toLowerCase().match(/[\p{L}\p{N}'’-]+|[^\p{L}\p{N}\s]/gu) ?? [];
    let before = null;
    for (const token of tokens) {
        const [quality] = qualitiesOf(token);
        if (quality !== undefined) {
            if (before?.isJoined === true && before.quality !== quality)
                return [before.quality, quality];
            before = { quality, isJoined: false };
        }
        else if (JOINS.test(token)) {
            if (before !== null)
                before.isJoined = true;
        }
        else if (!BETWEEN.test(token))
            before = null;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/js/score/rubric-lint/length.js

/** Words that a longer answer meets by being longer. */
const LENGTH = /\b(?:detailed|more detail|as much detail|lengthy|longer answers?|in[- ]depth|elaborate[sd]?|extensive(?:ly)?|exhaustive(?:ly)?|comprehensive(?:ly)?|verbose|at least \d+ (?:words|sentences|paragraphs|characters|lines))\b/giu;
/** "Not too detailed" asks for the opposite. */
const TURNED = /\b(?:not|no|never|without|too|overly|unnecessar\w*|less|rather than|instead of|avoids?|nor|than)\b[^.;,]*$/iu;
/** Judges like length as it is: a rubric that asks for it pays an answer for saying more, whatever it says. */
const length_length = (rubric) => rubric.flatMap((of) => {
    const places = [
        { part: ["description"], text: of.description },
        ...of.scale
            .filter(({ score }) => score >= 4)
            .map(({ score, text }) => ({ part: ["scale", String(score)], text })),
    ];
    const found = places.flatMap(({ part, text }) => {
        const word = rewarded(text);
        return word === null ? [] : [{ part, word }];
    });
    return found
        .slice(0, 1)
        .map(({ part, word }) => finding(of, part, `${named(of)} pays for length: "${word}" is met by saying more, whatever is said`, 'name what must be in the answer instead, such as "Gives the deadline, the amount and the way to apply."'));
});
function rewarded(text) {
    for (const { 0: word, index } of text.matchAll(LENGTH)) {
        if (!TURNED.test(text.slice(0, index)))
            return word;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/js/score/rubric-lint/overlapping.js


/** Share of words in common (Jaccard) from which two criteria ask the same. */
const ALIKE = 0.6;
const FEWEST_SHARED = 3;
/** With so few words beside it, a criterion is about its one quality alone. */
const FEW = 2;
/** What is asked twice counts twice. */
const overlapping = (rubric) => rubric.flatMap((of, index) => {
    const other = rubric.slice(0, index).find((before) => isAlike(before, of));
    if (other === undefined || of.perCase)
        return [];
    return [
        finding(of, ["description"], `${named(of)} asks what ${named(other)} asks on line ${other.lineOf(["description"])}, so that it counts twice`, "keep one of them, or say what an answer can have of the one without the other"),
    ];
});
function isAlike(a, b) {
    const [first, second] = [a, b].map(({ description }) => new Set(concrete(description).map(stem)));
    const shared = [...first].filter((word) => second.has(word)).length;
    const all = first.size + second.size - shared;
    if (shared >= FEWEST_SHARED && shared / all >= ALIKE)
        return true;
    const [one, two] = [soleQuality(a), soleQuality(b)];
    return one !== null && one === two;
}
/** The quality that a short criterion names; null where it names several, or says more. */
function soleQuality({ description }) {
    const [quality, ...others] = qualitiesOf(description);
    if (quality === undefined || others.length > 0)
        return null;
    const rest = concrete(description).filter((word) => qualitiesOf(word).length === 0);
    return rest.length <= FEW ? quality : null;
}

;// CONCATENATED MODULE: ./build/js/score/rubric-lint/vague.js


/** Fewer words that say something are a heading, not a criterion. */
const FEWEST = 2;
/** "The answer is good": every judge means something else by it. Anchors that say more make up for it. */
const vague = (rubric) => rubric.flatMap((of) => {
    const { description, scale, perCase } = of;
    const told = new Set(concrete(description));
    const anchored = scale.filter(({ text }) => concrete(text).length > 0).length >= 2;
    if (perCase || anchored || told.size >= FEWEST || isForeign(description))
        return [];
    const [word] = wordsOf(description).filter(isVague);
    const why = word === undefined ? "is a heading" : `rests on "${word}"`;
    return [
        finding(of, ["description"], `${named(of)} ${why} and says nothing that two readers would check alike`, 'write what an answer must do, such as "Names the deadline and what happens after it."'),
    ];
});
/** A letter of another script than Latin is another language's, which these rules cannot read. */
const isForeign = (text) => /[^\p{Script=Latin}\p{N}\p{P}\p{Z}\p{S}\s]/u.test(text);

;// CONCATENATED MODULE: ./build/js/score/rubric-lint/lint.js





/** In the order in which a rubric is mended. A rule is one file and one line here. */
const RULES = [vague, doubleBarrelled, overlapping, length_length, anchors_anchors];
/** What in a rubric makes a judge guess, by line. */
function lintRubric(rubric) {
    const written = rubric.map(writtenOf);
    return RULES.flatMap((rule) => rule(written)).toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
function writtenOf({ shape, file, line, lineOf }) {
    const { id, description, scale, per_case: perCase } = shape;
    const anchors = Object.entries(scale).flatMap(([score, text]) => text === undefined ? [] : [{ score: Number(score), text }]);
    return { id, description, scale: anchors, perCase, file, lineOf: lineOf ?? (() => line) };
}

// EXTERNAL MODULE: ./build/js/usage-error.js
var usage_error = __webpack_require__(50854);
// EXTERNAL MODULE: ./build/js/commands/work-tree-evals.js
var work_tree_evals = __webpack_require__(62055);
;// CONCATENATED MODULE: ./build/js/commands/rubric-lint.js











/** `evenhand rubric lint`: what in the rubrics makes a judge guess. Exit 1 where there is something, else 0. */
async function rubricLintCommand({ files = [], config, json }, around) {
    const paths = files.length > 0 ? files : await evalSetPaths(config, around);
    const tree = await (0,work_tree_evals/* workTreeEvals */.x)(around.cwd);
    const reports = await Promise.all(paths.map((path) => linted(path, around.cwd, tree)));
    const report = {
        criteria: reports.reduce((sum, { criteria }) => sum + criteria, 0),
        findings: reports.flatMap(({ findings }) => findings),
    };
    around.stdout.write(json ? (0,report_json/* visibleJson */.$m)(report) : reportText(report));
    return report.findings.length > 0 ? 1 : 0;
}
/** Of every eval set that a prompt of the configuration has, each once. */
async function evalSetPaths(configPath, around) {
    const comparison = (0,assemble/* workTreeAt */.Xb)(around);
    const detected = await (0,detect/* detect */.o)({ comparison, configPath, replay: false, asOf: null });
    if (detected.kind === "stopped") {
        const [problem] = detected.problems;
        throw new usage_error/* UsageError */.e(problem === undefined ? detected.detail : (0,js_problem/* problemText */.fI)(problem));
    }
    const paths = detected.prompts.flatMap(({ evalSet }) => evalSet?.path ?? []);
    if (paths.length === 0)
        throw new usage_error/* UsageError */.e(`no prompt of ${configPath} has an eval set`);
    return [...new Set(paths)];
}
async function linted(file, cwd, tree) {
    const path = (0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(cwd, file)).replaceAll("\\", "/");
    const read = await (0,gather/* readDraftedSet */.B)(tree, path, registry/* parseCheck */.QB);
    if (read === null)
        throw new usage_error/* UsageError */.e(`there is no file ${file}`);
    const { rubric } = (0,usage_error/* valueOf */.R)(read).draft;
    return { criteria: rubric.length, findings: lintRubric(rubric) };
}
function reportText({ criteria, findings }) {
    const count = `${criteria} ${criteria === 1 ? "criterion" : "criteria"}`;
    const lines = [
        ...findings.map(js_problem/* problemText */.fI),
        findings.length === 0
            ? `Nothing in ${count} makes a judge guess.`
            : `${findings.length} ${findings.length === 1 ? "finding" : "findings"} in ${count}.`,
    ];
    return lines.map((line) => `${(0,log.logLine)(line)}\n`).join("");
}


/***/ }),

/***/ 62055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ workTreeEvals)
/* harmony export */ });
/* harmony import */ var _detect_tree_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26210);
/* harmony import */ var _detect_tree_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91325);
/* harmony import */ var _git_work_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3857);



/** The files below a folder, as eval sets are read from them. */
async function workTreeEvals(root) {
    const files = await (0,_detect_tree_files_js__WEBPACK_IMPORTED_MODULE_0__/* .treeFiles */ .C)((0,_git_work_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .workTree */ ._)(root));
    return { ...files, images: (0,_detect_tree_images_js__WEBPACK_IMPORTED_MODULE_2__/* .treeImages */ .b)(files) };
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


/***/ })

};
