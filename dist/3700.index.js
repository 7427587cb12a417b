export const id = 3700;
export const ids = [3700];
export const modules = {

/***/ 14927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ placeAt)
/* harmony export */ });
/** The results of a run that is nobody's but the laptop's. */
const placeAt = (out) => ({
    out,
    runUrl: null,
    section: null,
    artifact: null,
});


/***/ }),

/***/ 13331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ present)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/report/json.js
var report_json = __webpack_require__(74291);
// EXTERNAL MODULE: ./build/js/problem.js
var problem = __webpack_require__(17177);
// EXTERNAL MODULE: ./build/js/report/biases.js
var biases = __webpack_require__(75252);
// EXTERNAL MODULE: ./build/js/report/display-width.js
var display_width = __webpack_require__(6690);
// EXTERNAL MODULE: ./build/js/report/headline.js
var headline = __webpack_require__(24545);
// EXTERNAL MODULE: ./build/js/report/inconclusive.js
var inconclusive = __webpack_require__(69785);
// EXTERNAL MODULE: ./build/js/report/notices.js + 1 modules
var notices = __webpack_require__(30961);
// EXTERNAL MODULE: ./build/js/report/numbers.js
var numbers = __webpack_require__(99155);
// EXTERNAL MODULE: ./build/js/report/open-tables.js
var open_tables = __webpack_require__(19355);
// EXTERNAL MODULE: ./build/js/report/plan-table.js
var plan_table = __webpack_require__(61887);
// EXTERNAL MODULE: ./build/js/report/prompts-table.js
var prompts_table = __webpack_require__(25679);
// EXTERNAL MODULE: ./build/js/report/ranking.js
var ranking = __webpack_require__(2491);
// EXTERNAL MODULE: ./build/js/report/sentence.js
var sentence = __webpack_require__(56396);
// EXTERNAL MODULE: ./build/js/report/small-print.js
var small_print = __webpack_require__(73744);
// EXTERNAL MODULE: ./build/js/report/style.js
var style = __webpack_require__(90084);
// EXTERNAL MODULE: ./build/js/report/absolute.js
var absolute = __webpack_require__(91544);
// EXTERNAL MODULE: ./build/js/report/cases.js + 2 modules
var cases = __webpack_require__(87099);
// EXTERNAL MODULE: ./build/js/report/check-lines.js
var check_lines = __webpack_require__(32827);
// EXTERNAL MODULE: ./build/js/report/escape/log.js
var log = __webpack_require__(8379);
// EXTERNAL MODULE: ./build/js/report/escape/visible.js
var visible = __webpack_require__(58559);
// EXTERNAL MODULE: ./build/js/report/words.js
var words = __webpack_require__(82076);
;// CONCATENATED MODULE: ./build/js/report/terminal-cases.js









const MOST = 3;
const INPUT_LIMIT = 300;
const OUTPUT_LIMIT = 600;
/** Where the texts of a case begin: wide enough for the longest row title. */
const INDENT = 14;
/** The worst cases with both outputs, as lines of at most `columns`. */
function caseLines(prompt, columns) {
    const groups = (0,cases/* caseGroups */.nX)(prompt, true).slice(0, MOST);
    if (groups.length === 0)
        return [];
    const shown = groups.reduce((sum, { ids }) => sum + ids.length, 0);
    const title = prompt.outcome === "fail"
        ? (0,cases/* casesTitle */.oB)(prompt, shown)
        : `${(0,absolute/* isMeasuredAlone */.o3)(prompt) ? "The worst cases" : "What lost most"} (a place to look, not a finding)`;
    return [title, ...groups.flatMap((group) => ["", ...oneCase(group, columns)])];
}
function oneCase(group, columns) {
    const { shown, ids, reason, alone } = group;
    const names = (0,words/* listSome */.XT)(ids, 3, style/* plainStyle */.s.name);
    const times = ids.length === 1 ? "" : ` ×${(0,numbers/* count */.U9)(ids.length)}`;
    const said = reason === null ? "" : `: ${style/* plainStyle */.s.sentence(reason)}`;
    const [baseline, candidate] = (0,cases/* excerpts */.Nv)(group);
    const moved = (0,cases/* movedCriteria */.jL)(group, style/* plainStyle */.s.name);
    return [
        ...(0,display_width/* wrapped */.k)(`${names}${said}${times}`, columns),
        ...row("Input", textLines(shown.input, INPUT_LIMIT), columns),
        ...row("Production", alone ? [] : sideLines(baseline, shown.baseline), columns),
        ...row("Candidate", sideLines(candidate, shown.candidate), columns),
        ...row("Judge", moved === "" ? [] : [moved], columns),
        ...row("Check", (0,check_lines/* checkLines */.W)(shown, style/* plainStyle */.s.name, style/* plainStyle */.s.sentence), columns),
    ];
}
function sideLines({ before, text, after }, side) {
    const lines = textLines(`${before ? "… " : ""}${text}${after ? " …" : ""}`, OUTPUT_LIMIT);
    return side.of === 0 ? lines : [...lines, `(${side.failing} of ${side.of} fail)`];
}
/** A text's own lines, cut as in the comment; nothing in them can move the cursor. */
function textLines(text, limit) {
    const { text: shown, more } = (0,visible/* cut */.Jj)(text.replaceAll("\r\n", "\n").replaceAll("\t", "    "), limit, (piece) => (0,visible/* visible */.RK)(piece, "\n"));
    const rest = more === 0 ? "" : ` … ${(0,numbers/* count */.U9)(more)} more`;
    return `${shown === "" ? "(empty)" : shown}${rest}`.split("\n").map(log.logLine);
}
function row(title, lines, columns) {
    const width = Math.max(20, columns - INDENT);
    return lines
        .flatMap((line) => (0,display_width/* wrapped */.k)(line, width))
        .map((line, index) => `${(index === 0 ? `  ${title}` : "").padEnd(INDENT)}${line}`.trimEnd());
}

// EXTERNAL MODULE: ./build/js/report/terminal-grid.js
var terminal_grid = __webpack_require__(19794);
;// CONCATENATED MODULE: ./build/js/report/terminal.js

















/** The comment's content for a terminal: headline, sentence, table, worst cases, what to do. Ends with a line end. */
function terminal(verdict, run, options) {
    const columns = Math.max(40, options.columns);
    const paint = options.colour ? ansi : plain;
    const prose = (text) => (text === "" ? [] : (0,display_width/* wrapped */.k)(text, columns));
    const prompts = (0,ranking/* measuredPrompts */.Ip)(verdict.prompts);
    const blocks = [
        (0,display_width/* wrapped */.k)((0,headline/* headline */.Pl)(verdict), columns).map((line) => paint(line, titles[verdict.outcome])),
        prose(paragraph(verdict, prompts)),
        ...first(verdict, prompts).map((grid) => painted((0,terminal_grid/* gridLines */.Y)(grid, columns), paint)),
        prose(noteBelow(verdict, prompts)),
        (0,inconclusive/* whySentences */.VE)(verdict).flatMap((text) => prose(style/* plainStyle */.s.sentence(text))),
        ...(0,notices/* notices */.o)(verdict, style/* plainStyle */.s).map((text) => prose(`Note: ${text}`)),
        ...(prompts.length > 1
            ? redSections(prompts, columns, paint)
            : prompts
                .filter(({ outcome }) => outcome !== "inconclusive")
                .map((prompt) => caseLines(prompt, columns))),
        [...verdict.warnings, ...prompts.flatMap(({ warnings }) => warnings)].flatMap((of) => prose(`Warning: ${style/* plainStyle */.s.sentence((0,problem/* problemText */.fI)(of))}`)),
        (0,biases/* biasWarnings */.h)(prompts, verdict, style/* plainStyle */.s).flatMap((text) => prose(`Warning: ${text}`)),
        prose(nextLine(verdict, prompts)),
        prose(costLine(run, prompts)),
    ];
    return `${blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join("\n"))
        .join("\n\n")}\n`;
}
function paragraph(verdict, prompts) {
    if (verdict.plan !== null)
        return (0,plan_table/* planSentence */.th)(verdict.plan);
    if (verdict.outcome === "inconclusive")
        return (0,inconclusive/* unknownSentence */.qe)(verdict, style/* plainStyle */.s);
    if (verdict.outcome === "not_applicable") {
        const changed = verdict.prompts.length + verdict.policyChanges.length > 0;
        return changed ? (0,sentence/* notApplicableSentence */.QK)(verdict, style/* plainStyle */.s) : "";
    }
    return prompts.length === 0 ? "" : (0,sentence/* sentence */.em)(verdict, style/* plainStyle */.s);
}
/** The table that stands first: of slices, prompts, control questions or a plan. */
function first({ plan, outcome }, prompts) {
    if (plan !== null)
        return plan.length === 0 ? [] : [(0,plan_table/* planGrid */.yH)(plan, style/* plainStyle */.s)];
    const [only] = prompts;
    if (only === undefined)
        return [];
    if (prompts.length > 1)
        return [(0,prompts_table/* promptsTable */.g)(prompts, prompts.length, style/* plainStyle */.s)];
    if (outcome !== "inconclusive")
        return (0,open_tables/* openTables */.W)(only, style/* plainStyle */.s).grids;
    const controls = only.judge === null ? null : (0,inconclusive/* controlsTable */.Tv)(only.judge, style/* plainStyle */.s);
    return controls === null || only.reason !== "judge_unreliable" ? [] : [controls];
}
/** Of several prompts the red ones that get a table of their own. */
const reds = (prompts) => (0,prompts_table/* byOutcome */.Y)(prompts)
    .filter(({ outcome }) => outcome === "fail")
    .slice(0, 3);
/** Each with its slices and its cases. */
function redSections(prompts, columns, paint) {
    return reds(prompts).flatMap((prompt) => [
        [paint(style/* plainStyle */.s.name(prompt.name), ["bold"])],
        ...(0,open_tables/* openTables */.W)(prompt, style/* plainStyle */.s).grids.map((grid) => painted((0,terminal_grid/* gridLines */.Y)(grid, columns), paint)),
        caseLines(prompt, columns),
    ]);
}
function noteBelow(verdict, prompts) {
    if (verdict.plan !== null)
        return (0,plan_table/* unpricedNote */.JY)(verdict.plan);
    const shown = prompts.length > 1 ? reds(prompts) : prompts;
    return (0,small_print/* smallPrint */.f)(prompts, shown.map((prompt) => (0,open_tables/* openTables */.W)(prompt, style/* plainStyle */.s)), style/* plainStyle */.s);
}
function nextLine(verdict, prompts) {
    if (prompts.some(({ outcome }) => outcome === "fail"))
        return "Next: fix the prompt and push.";
    const reason = prompts.find((prompt) => prompt.reason !== null)?.reason ?? verdict.reason;
    return reason === null ? "" : `Next: ${(0,words/* nextStep */.sk)(reason, verdict, style/* plainStyle */.s)}`;
}
function costLine(run, prompts) {
    const cases = prompts.reduce((sum, { coverage }) => sum + coverage.cases, 0);
    const complete = prompts.reduce((sum, { coverage }) => sum + coverage.complete, 0);
    const measured = cases === 0 ? [] : [`${(0,numbers/* count */.U9)(complete)} of ${(0,numbers/* count */.U9)(cases)} cases`];
    const reused = run.reused === 0 ? [] : [`${(0,numbers/* count */.U9)(run.reused)} earlier answers reused`];
    return [...measured, (0,numbers/* dollars */.E9)(run.costUsd), (0,numbers/* duration */.p0)(run.durationMs), ...reused].join(" · ");
}
const codes = { red: 31, green: 32, yellow: 33, bold: 1 };
const plain = (line) => line;
const ansi = (line, colours) => `${colours.map((of) => `\u001b[${codes[of]}m`).join("")}${line}\u001b[0m`;
const titles = {
    pass: ["bold", "green"],
    fail: ["bold", "red"],
    inconclusive: ["bold", "yellow"],
    not_applicable: ["bold"],
};
/** The title line bold, then worse red and better green: by the row's own words, so colour never says more. */
function painted(lines, paint) {
    return lines.map((line, index) => {
        if (index === 0)
            return paint(line, ["bold"]);
        if (/ {2}(?:worse(?!,)|not met(?!,)|fail: )/.test(line))
            return paint(line, ["red"]);
        return / {2}(?:better|pass, better)/.test(line) ? paint(line, ["green"]) : line;
    });
}

;// CONCATENATED MODULE: ./build/js/commands/present.js



/** A finished run on stdout: the summary with where the files lie, or the verdict as JSON. */
function present(finished, around, json) {
    const { stdout, cwd, env } = around;
    if (json) {
        stdout.write((0,report_json/* verdictJson */.Gq)(finished.verdict));
        return;
    }
    const colour = stdout.isTTY && (env["NO_COLOR"] ?? "") === "";
    stdout.write(terminal(finished.verdict, finished.run, { colour, columns: stdout.columns }));
    const place = (path) => (0,external_node_path_.relative)(cwd, path) || path;
    stdout.write(`\nComment: ${place(finished.files.commentMd)} · verdict: ${place(finished.files.verdictJson)}\n`);
}


/***/ }),

/***/ 7648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24306);

/** What run.json says: everything about a run that a repetition would not repeat. */
function recordOf({ spend, maxUsd }, run) {
    const bill = { count: 0, usd: 0 };
    return {
        schema: "evenhand.run/1",
        version: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x,
        startedAt: new Date(run.startedAt).toISOString(),
        durationMs: Math.round(run.durationMs),
        costUsd: spend?.usd ?? 0,
        maxUsd,
        answers: spend?.answers ?? bill,
        judgements: spend?.judgements ?? bill,
        reused: spend?.reused ?? 0,
        inputTokens: spend?.inputTokens ?? 0,
        cachedInputTokens: spend?.cachedInputTokens ?? 0,
        cacheSavedUsd: spend?.savedUsd ?? 0,
        outputTokens: spend?.outputTokens ?? 0,
        calls: spend?.calls ?? 0,
        runUrl: run.place.runUrl,
        section: run.place.section,
        artifact: run.place.artifact,
        unpriced: spend?.unlisted ?? [],
        replay: run.replay,
    };
}


/***/ }),

/***/ 60561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ clearResults),
  K: () => (/* binding */ writeResults)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/report/blocks.js + 4 modules
var report_blocks = __webpack_require__(97055);
// EXTERNAL MODULE: ./build/js/report/budget.js
var budget = __webpack_require__(42592);
// EXTERNAL MODULE: ./build/js/report/footer.js
var footer = __webpack_require__(85758);
// EXTERNAL MODULE: ./build/js/report/headline.js
var headline = __webpack_require__(24545);
// EXTERNAL MODULE: ./build/js/report/inconclusive.js
var inconclusive = __webpack_require__(69785);
;// CONCATENATED MODULE: ./build/js/report/layout.js
const longest = ({ prompts }, of) => Math.max(0, ...prompts.map(of));
const commentLayout = (verdict) => ({
    unfolded: false,
    sliceRows: longest(verdict, ({ units }) => units.length),
    textLimit: null,
    cases: 3,
    method: true,
    listRows: 20,
    diffLines: 120,
    sections: 5,
    promptRows: 30,
});
const summaryLayout = (verdict) => ({
    ...commentLayout(verdict),
    unfolded: true,
    cases: longest(verdict, ({ cases }) => cases.length),
    listRows: 200,
    diffLines: 2000,
    sections: verdict.prompts.length,
    promptRows: verdict.prompts.length,
});

// EXTERNAL MODULE: ./build/js/report/marker.js
var marker = __webpack_require__(17127);
// EXTERNAL MODULE: ./build/js/report/grid.js
var report_grid = __webpack_require__(52877);
// EXTERNAL MODULE: ./build/js/report/open-tables.js
var open_tables = __webpack_require__(19355);
// EXTERNAL MODULE: ./build/js/report/absolute.js
var absolute = __webpack_require__(91544);
// EXTERNAL MODULE: ./build/js/report/cases.js + 2 modules
var report_cases = __webpack_require__(87099);
// EXTERNAL MODULE: ./build/js/report/notices.js + 1 modules
var notices = __webpack_require__(30961);
// EXTERNAL MODULE: ./build/js/report/numbers.js
var numbers = __webpack_require__(99155);
// EXTERNAL MODULE: ./build/js/report/ranking.js
var ranking = __webpack_require__(2491);
// EXTERNAL MODULE: ./build/js/report/small-print.js
var small_print = __webpack_require__(73744);
// EXTERNAL MODULE: ./build/js/report/style.js
var style = __webpack_require__(90084);
// EXTERNAL MODULE: ./build/js/report/words.js
var words = __webpack_require__(82076);
;// CONCATENATED MODULE: ./build/js/report/parts.js








/** Parts of a comment that several of its states have. */
/** The small print below a table: how to read it, and the error rates; empty where nothing counts. */
function note(prompts, tables) {
    const text = (0,small_print/* smallPrint */.f)(prompts, tables, style/* markdownStyle */.T);
    return text === "" ? "" : `<sub>${text}</sub>`;
}
const notes = (verdict) => (0,notices/* notices */.o)(verdict, style/* markdownStyle */.T).map((text) => `**Note:** ${text}`);
/** Who has to do what; a reason's own remedy where there is one. */
function next(verdict) {
    const prompts = (0,ranking/* measuredPrompts */.Ip)(verdict.prompts);
    if (prompts.some(({ outcome }) => outcome === "fail"))
        return prompts.some(({ signOff }) => signOff !== null)
            ? "**Next:** fix the prompt and push, or ask a maintainer to sign off."
            : "**Next:** fix the prompt and push.";
    const reason = prompts[0]?.reason ?? verdict.reason;
    return reason === null ? "" : `**Next:** ${(0,words/* nextStep */.sk)(reason, verdict, style/* markdownStyle */.T)}`;
}
/** The worst cases of a red prompt, the first open. */
function redCases(prompt, layout, level) {
    const { cases: most, textLimit, unfolded } = layout;
    const blocks = (0,report_cases/* caseBlocks */.ld)(prompt, { most, textLimit, merged: !unfolded }, true);
    if (blocks.length === 0)
        return "";
    return `${level} ${(0,report_cases/* casesTitle */.oB)(prompt, shownCases(prompt, layout))}\n\n${blocks.join("\n")}`;
}
/** How many cases of a red prompt stand behind the blocks shown. */
const shownCases = (prompt, { unfolded, cases }) => (0,report_cases/* caseGroups */.nX)(prompt, !unfolded)
    .slice(0, cases)
    .reduce((sum, { ids }) => sum + ids.length, 0);
/** On a pass, folded: nothing was found, so nothing is shown that looks like a finding. */
function placesToLook(prompt, { cases, textLimit }) {
    const blocks = (0,report_cases/* caseBlocks */.ld)(prompt, { most: cases, textLimit, merged: false }, false);
    if (blocks.length === 0)
        return "";
    const number = blocks.length === 1 ? "1 case" : `${(0,numbers/* count */.U9)(blocks.length)} cases`;
    const which = (0,absolute/* isMeasuredAlone */.o3)(prompt)
        ? (0,report_cases/* casesTitle */.oB)(prompt, blocks.length)
        : `${number} that lost most`;
    const single = hasOneAnswerEach(prompt) ? "one answer each: " : "";
    return [
        `<details><summary>${which} (${single}a place to look, not a finding)</summary>`,
        ...blocks,
        "</details>",
    ].join("\n");
}
/** A screen takes one answer of what it sees no reason to confirm. */
const hasOneAnswerEach = ({ method, candidate, cases }) => candidate?.samples === 1 || (method === "screen" && cases.every((of) => of.candidate.of === 1));

// EXTERNAL MODULE: ./build/js/report/escape/markdown.js
var markdown = __webpack_require__(86632);
// EXTERNAL MODULE: ./build/js/report/sign-off-code.js
var sign_off_code = __webpack_require__(66092);
;// CONCATENATED MODULE: ./build/js/report/sign-off-block.js





/** How a maintainer accepts what is red in these prompts, a code each; empty where nobody may. */
function signOffBlock(prompts, { base }) {
    const open = prompts.flatMap(({ name, signOff }) => signOff !== null && signOff.accepted === null ? [{ name, ...signOff }] : []);
    const [first] = open;
    if (first === undefined)
        return "";
    const lines = open.map(({ code }) => `/evenhand accept ${(0,sign_off_code/* shownCode */.v)(code)} because`);
    const several = open.length > 1;
    const names = several
        ? ` Their order: ${(0,words/* list */.p_)(open.map(({ name }) => style/* markdownStyle */.T.name(name)))}.`
        : "";
    const where = base.name === "" ? "" : ` (named on ${style/* markdownStyle */.T.name(base.name)})`;
    return (0,report_blocks/* folded */.TM)(several
        ? "For maintainers: sign off these regressions"
        : "For maintainers: sign off this regression", [
        several
            ? `Put the lines into a comment, each ended with your reason.${names}`
            : "Put this line into a comment, and end it with your reason:",
        (0,markdown/* fence */.EU)(lines, ""),
        `Who may: ${whoMay(first)}${where}, but not the author of this pull request. The check then re-runs by itself, at no cost (or press *Re-run failed jobs*). ${several ? "A code" : "The code"} stands for these prompt versions, eval set, rubric, judge, policy and finding; when one of them changes, the sign-off ends.`,
    ].join("\n\n"));
}
function whoMay({ by, role, teams }) {
    const named = [...by, ...teams].map((of) => style/* markdownStyle */.T.name(of));
    const roles = role === null ? [] : [`whoever has the role \`${role}\` or more`];
    return (0,words/* list */.p_)([...named, ...roles], "or");
}

// EXTERNAL MODULE: ./build/js/report/signed-off.js
var signed_off = __webpack_require__(40585);
// EXTERNAL MODULE: ./build/js/report/sentence.js
var sentence = __webpack_require__(56396);
;// CONCATENATED MODULE: ./build/js/report/one-prompt.js









/** A run of one prompt that passed or failed, below the heading. */
function onePrompt(prompt, verdict, run, layout) {
    const open = (0,open_tables/* openTables */.W)(prompt, style/* markdownStyle */.T);
    const failed = prompt.outcome === "fail";
    const red = failed || (0,signed_off/* isAccepted */.oB)(prompt);
    return [
        // The run can fail by what a file says, whatever the prompt does.
        verdict.problems.length > 0 ? (0,inconclusive/* whyBlock */.c0)(verdict) : "",
        (0,sentence/* sentence */.em)(verdict, style/* markdownStyle */.T),
        ...open.grids.map(report_grid/* markdownTable */.Qj),
        note([prompt], [open]),
        ...notes(verdict),
        red ? redCases(prompt, layout, "####") : "",
        failed ? next(verdict) : "",
        (0,report_blocks/* stacked */.OJ)([
            layout.unfolded ? "" : signOffBlock([prompt], verdict),
            (0,report_blocks/* standardsBlock */.ci)(prompt, layout),
            (0,report_blocks/* slicesBlock */.p3)(prompt, open.slices, layout),
            red ? "" : placesToLook(prompt, layout),
            ...(0,report_blocks/* closingBlocks */.s6)([prompt], verdict, run, layout),
        ]),
    ];
}

// EXTERNAL MODULE: ./build/js/reason.js
var js_reason = __webpack_require__(49560);
// EXTERNAL MODULE: ./build/js/report/could-hide.js
var could_hide = __webpack_require__(58813);
// EXTERNAL MODULE: ./build/js/report/missed.js
var missed = __webpack_require__(58216);
// EXTERNAL MODULE: ./build/js/report/prompts-table.js
var prompts_table = __webpack_require__(25679);
// EXTERNAL MODULE: ./build/js/report/standards.js
var report_standards = __webpack_require__(83479);
;// CONCATENATED MODULE: ./build/js/report/several-prompts.js

















/** A run of several prompts, below the heading: one table, a section for each red prompt, the rest folded. */
function severalPrompts(prompts, verdict, run, layout) {
    const sorted = (0,prompts_table/* byOutcome */.Y)(prompts);
    const of = (outcome) => sorted.filter((prompt) => prompt.outcome === outcome);
    const [red, unmeasured] = [of("fail"), of("inconclusive")];
    const unknown = verdict.outcome === "inconclusive";
    const sections = red.slice(0, layout.sections);
    const tables = sections.map((prompt) => (0,open_tables/* openTables */.W)(prompt, style/* markdownStyle */.T));
    return [
        unknown ? (0,inconclusive/* unknownSentence */.qe)(verdict, style/* markdownStyle */.T) : (0,sentence/* sentence */.em)(verdict, style/* markdownStyle */.T),
        (0,report_grid/* markdownTable */.Qj)((0,prompts_table/* promptsTable */.g)(prompts, layout.promptRows, style/* markdownStyle */.T)),
        note(prompts, tables),
        ...notes(verdict),
        unmeasured.length + verdict.problems.length > 0 ? (0,inconclusive/* whyBlock */.c0)(verdict) : "",
        ...sections.map((prompt) => section(prompt, red.length, layout)),
        red.length > 0 ? next(verdict) : "",
        ...remedies(unmeasured, verdict),
        (0,report_blocks/* stacked */.OJ)([
            layout.unfolded ? "" : signOffBlock(red, verdict),
            ...of("pass").filter(absolute/* isMeasuredAlone */.o3).slice(0, layout.sections).map(newPromptBlock),
            passedBlock(of("pass")),
            ...(0,report_blocks/* closingBlocks */.s6)(prompts, verdict, run, layout),
        ]),
    ];
}
/** A red prompt among several. */
function section(prompt, reds, layout) {
    const { grids, slices } = (0,open_tables/* openTables */.W)(prompt, style/* markdownStyle */.T);
    const parts = [
        `#### ${(0,markdown/* name */.UU)(prompt.name)}`,
        // Where it is the only one, the paragraph below the heading has said it.
        reds > 1 ? (0,sentence/* promptSentence */.aH)(prompt, style/* markdownStyle */.T) : "",
        ...grids.map(report_grid/* markdownTable */.Qj),
        redCases(prompt, layout, "#####"),
        (0,report_blocks/* slicesBlock */.p3)(prompt, slices, layout),
        (0,report_blocks/* standardsBlock */.ci)(prompt, layout),
    ];
    return parts.filter((part) => part !== "").join("\n\n");
}
/** What to do about the prompts that could not be measured, once a reason. */
function remedies(unmeasured, verdict) {
    const codes = [...new Set(unmeasured.map(({ reason }) => reason))].filter((code) => code !== null);
    return codes.map((code) => {
        const prompts = unmeasured.filter(({ reason }) => reason === code);
        const names = (0,words/* listSome */.XT)(prompts, 3, (of) => (0,markdown/* name */.UU)(of.name));
        return `${names}: ${js_reason/* reasons */.Ot[code].title}. **Next:** ${(0,words/* nextStep */.sk)(code, verdict, style/* markdownStyle */.T)}`;
    });
}
function newPromptBlock(prompt) {
    const { grids, standards } = (0,open_tables/* openTables */.W)(prompt, style/* markdownStyle */.T);
    const parts = [...grids.map(report_grid/* markdownTable */.Qj), (0,report_standards/* standardsNote */.xU)(standards, true)];
    return (0,report_blocks/* folded */.TM)(`What the new ${(0,markdown/* quote */.hD)(prompt.name, 60)} reaches`, parts.join("\n\n"));
}
function passedBlock(all) {
    const passed = all.filter((prompt) => !(0,absolute/* isMeasuredAlone */.o3)(prompt));
    const { grid, units } = (0,missed/* leastCertainTable */.S)(passed, style/* markdownStyle */.T);
    const rest = (0,missed/* restOfSlices */.VQ)(passed, units);
    const title = passed.length === 1
        ? "The prompt that passes"
        : `The ${(0,numbers/* count */.U9)(passed.length)} prompts that pass`;
    const hides = (0,could_hide/* couldHideNote */.Ys)(units, "named");
    const note = units.length === 0 ? "" : hides === "" ? words/* UNCLEAR_NOTE */.Ut : hides;
    const text = `${rest} ${note}`.trim();
    const table = grid.rows.length === 0 ? "" : `${(0,report_grid/* markdownTable */.Qj)(grid)}\n\n`;
    return text === "" ? "" : (0,report_blocks/* folded */.TM)(`${title}: what could have been missed`, `${table}${text}`);
}

// EXTERNAL MODULE: ./build/js/report/table.js
var table = __webpack_require__(22001);
;// CONCATENATED MODULE: ./build/js/report/shortened.js







/** The one line that says what a limit left out, and where it is. */
function shortened(verdict, run, layout) {
    const prompts = (0,ranking/* measuredPrompts */.Ip)(verdict.prompts).filter(({ outcome }) => outcome !== "inconclusive");
    const cases = prompts
        .filter(({ outcome }) => outcome === "fail")
        .reduce((sum, prompt) => sum + prompt.cases.length - shownCases(prompt, layout), 0);
    const slices = prompts.reduce((sum, prompt) => sum + (0,report_blocks/* hiddenSlices */.YA)(prompt, (0,table/* openTable */.RT)(prompt, style/* markdownStyle */.T), layout), 0);
    const missing = [
        cases > 0 ? (0,words/* counted */.hS)(cases, "failing case") : "",
        slices > 0 ? (0,words/* counted */.hS)(slices, "slice") : "",
        layout.textLimit === null ? "" : "the cases' whole texts",
        layout.method ? "" : "how it was measured",
    ].filter((part) => part !== "");
    const what = missing.length === 0 ? "what is missing here" : (0,words/* list */.p_)(missing);
    const verb = missing.length > 1 || cases + slices > 1 || layout.textLimit !== null ? "are" : "is";
    const summary = layout.unfolded ? null : (0,footer/* link */.nf)("job summary", run.runUrl);
    const where = summary === null ? "`verdict.json`" : `the ${summary} and the full report`;
    return `**Shortened to fit GitHub:** ${what} ${verb} in ${where}.`;
}

// EXTERNAL MODULE: ./build/js/report/plan-table.js
var plan_table = __webpack_require__(61887);
// EXTERNAL MODULE: ./build/js/report/policy.js
var policy = __webpack_require__(36843);
;// CONCATENATED MODULE: ./build/js/report/unmeasured.js








/** Below the heading where no result may be read off: no score stands here. */
function unmeasured_inconclusive(prompt, verdict, run, layout) {
    const judge = prompt?.reason === "judge_unreliable" ? prompt.judge : null;
    const controls = judge === null ? null : (0,inconclusive/* controlsTable */.Tv)(judge, style/* markdownStyle */.T);
    return [
        (0,inconclusive/* unknownSentence */.qe)(verdict, style/* markdownStyle */.T),
        controls === null ? "" : (0,report_grid/* markdownTable */.Qj)(controls),
        (0,inconclusive/* whyBlock */.c0)(verdict),
        ...notes(verdict),
        next(verdict),
        (0,report_blocks/* stacked */.OJ)([
            judge === null || controls === null ? "" : (0,inconclusive/* controlsBlock */.sX)(judge),
            ...(0,report_blocks/* closingBlocks */.s6)(prompt === null ? [] : [prompt], verdict, run, layout),
        ]),
    ];
}
function notApplicable(verdict, layout) {
    const warnings = (0,report_blocks/* warningsBlock */.LZ)([], verdict, layout);
    if (verdict.plan !== null)
        return [...planned(verdict.plan), warnings];
    return [(0,sentence/* notApplicableSentence */.QK)(verdict, style/* markdownStyle */.T), (0,policy/* policyDiff */.Sq)(verdict, layout.diffLines), warnings];
}
/** The pull request that adds the configuration. */
function planned(plan) {
    const unpriced = (0,plan_table/* unpricedNote */.JY)(plan);
    return [
        (0,plan_table/* planSentence */.th)(plan),
        plan.length === 0 ? "" : (0,report_grid/* markdownTable */.Qj)((0,plan_table/* planGrid */.yH)(plan, style/* markdownStyle */.T)),
        unpriced === "" ? "" : `<sub>${unpriced}</sub>`,
    ];
}

;// CONCATENATED MODULE: ./build/js/report/comment.js















/** The sticky comment of a pull request: at most 60,000 bytes of UTF-8, the verdict first, the marker last. */
function comment(verdict, run) {
    const full = commentLayout(verdict);
    return (0,budget/* fitted */.$5)(full, (layout) => rendered(verdict, run, layout, full), budget/* COMMENT_BYTES */.GJ);
}
/**
 * One shape for every state: heading, sentence, table, notes, cases, next, folded blocks, footer, marker; a part with
 * nothing to say is absent. `full` is the layout before any limit.
 */
function rendered(verdict, run, layout, full) {
    const nothing = saysNothing(verdict);
    const parts = [
        `### ${words/* marks */.Z8[verdict.outcome]} ${(0,headline/* heading */.R_)(verdict, style/* markdownStyle */.T)}`,
        ...(nothing ? [] : body(verdict, run, layout)),
        layout === full ? "" : shortened(verdict, run, layout),
        nothing ? "" : (0,footer/* footer */.qr)(verdict, run),
        layout.unfolded ? "" : (0,marker/* marker */.xL)(verdict, run),
    ];
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
/** Nothing relevant changed: a comment that an earlier push caused shrinks to its heading. */
const saysNothing = (verdict) => verdict.outcome === "not_applicable" &&
    verdict.plan === null &&
    verdict.policyChanges.length === 0 &&
    verdict.prompts.length === 0;
function body(verdict, run, layout) {
    const prompts = (0,ranking/* measuredPrompts */.Ip)(verdict.prompts);
    const [first] = prompts;
    if (verdict.outcome === "not_applicable")
        return notApplicable(verdict, layout);
    if (prompts.length > 1)
        return severalPrompts(prompts, verdict, run, layout);
    if (verdict.outcome === "inconclusive")
        return unmeasured_inconclusive(first ?? null, verdict, run, layout);
    // A change that breaks the set-up fails with no prompt to measure.
    if (first === undefined) {
        const blocks = [(0,report_blocks/* warningsBlock */.LZ)([], verdict, layout), (0,report_blocks/* policyBlock */.Mh)(verdict, layout)];
        return [(0,inconclusive/* whyBlock */.c0)(verdict), next(verdict), (0,report_blocks/* stacked */.OJ)(blocks)];
    }
    return onePrompt(first, verdict, run, layout);
}

// EXTERNAL MODULE: ./build/js/report/files.js
var files = __webpack_require__(97926);
// EXTERNAL MODULE: ./build/js/report/json.js
var json = __webpack_require__(74291);
// EXTERNAL MODULE: ./build/js/report/redacted-verdict.js
var redacted_verdict = __webpack_require__(40685);
// EXTERNAL MODULE: ./build/js/all-cases.js
var all_cases = __webpack_require__(79129);
// EXTERNAL MODULE: ./build/js/report/escape/visible.js
var visible = __webpack_require__(58559);
;// CONCATENATED MODULE: ./build/js/report/escape/xml.js

/** Text for XML 1.0 elements and attributes, which cannot hold most controls even as entities. */
function xml(text) {
    return (0,visible/* visible */.RK)(text, "\n\t")
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll('"', "&quot;")
        .replaceAll("\n", "&#10;")
        .replaceAll("\t", "&#9;");
}

// EXTERNAL MODULE: ./build/js/report/floors.js
var floors = __webpack_require__(72910);
// EXTERNAL MODULE: ./build/js/report/metrics.js
var metrics = __webpack_require__(73788);
// EXTERNAL MODULE: ./build/js/report/result-cell.js
var result_cell = __webpack_require__(70221);
;// CONCATENATED MODULE: ./build/js/report/junit.js












/**
 * The verdict for tools that read test reports: a suite a prompt; a test a slice, a further metric in one, a floor, a
 * minimum of a new prompt, and a red must-pass case. It fails exactly where the check does: what does not gate is
 * skipped, what could not be measured is an error, unless the base branch lets it pass.
 */
function junit(verdict) {
    const prompts = verdict.prompts.map((prompt) => suiteOf(prompt, verdict));
    // What no prompt says, such as a set-up that cannot be used, is said by the run.
    const said = verdict.prompts.some(({ outcome }) => outcome === verdict.outcome);
    const suites = said ? prompts : [...prompts, { name: "evenhand", cases: [wholeRun(verdict)] }];
    const all = suites.flatMap(({ cases }) => cases);
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="evenhand" ${counts(all)}>`,
        ...suites.map(suiteXml),
        "</testsuites>",
        "",
    ].join("\n");
}
function suiteOf(prompt, verdict) {
    const mustPass = prompt.mustPassRed.map((id) => ({
        name: `must pass: ${id}`,
        ending: "failure",
        message: "a must-pass case fails in every answer of the candidate",
    }));
    const units = prompt.units.flatMap((unit) => [
        unitCase(unit, prompt),
        ...unit.metrics.map((metric) => metricCase(unit, metric, prompt)),
    ]);
    const floors = prompt.floors.map(floorCase);
    const standards = (prompt.absolute?.standards ?? []).map(standardCase);
    const found = [...units, ...floors, ...standards, ...mustPass];
    const cases = (0,signed_off/* isAccepted */.oB)(prompt) ? found.map(acceptedCase) : found;
    return { name: prompt.name, cases: cases.length > 0 ? cases : [wholePrompt(prompt, verdict)] };
}
/** What somebody has accepted is skipped, since the check passes. */
const acceptedCase = (of) => of.ending === "failure"
    ? { ...of, ending: "skipped", message: `${of.message}; accepted by sign-off` }
    : of;
function unitCase(unit, prompt) {
    const { unit: name } = unit;
    const numbers = (0,table/* changeCells */.qv)(unit, style/* plainStyle */.s).filter((cell) => cell !== "");
    const said = `${name} got worse in ${prompt.name}: ${numbers.join(", ")}`;
    return lossCase(name, unit, said);
}
function metricCase(unit, metric, prompt) {
    const name = `${unit.unit} · ${metric.metric}`;
    const said = `${metric.metric} of ${unit.unit} got worse in ${prompt.name}: ${(0,metrics/* metricCell */.nT)(metric, style/* plainStyle */.s)}`;
    return lossCase(name, (0,result_cell/* metricResult */.wF)(unit, metric), said);
}
function lossCase(name, { result, red, mute }, said) {
    if (result !== "worse")
        return { name, ending: "passed", message: "" };
    if (red)
        return { name, ending: "failure", message: plainSpaces(said) };
    const why = mute === null ? "it does not gate" : (0,result_cell/* mutedBy */.VS)(mute, style/* plainStyle */.s);
    return { name, ending: "skipped", message: plainSpaces(`${said}; ${why}`) };
}
function floorCase(floor) {
    return {
        name: `floor: ${floor.metric} in ${floor.unit}`,
        ending: floor.red ? "failure" : "passed",
        message: floor.red ? plainSpaces((0,floors/* floorSentence */.sJ)(floor, style/* plainStyle */.s)) : "",
    };
}
function standardCase(standard) {
    const { kind, what, met, gates } = standard;
    const said = met ? "" : plainSpaces((0,report_standards/* missedStandard */.nl)(standard, style/* plainStyle */.s));
    return {
        name: `minimum: ${kind === "check" ? `${kind} ` : ""}${what}`,
        ending: met ? "passed" : gates ? "failure" : "skipped",
        message: met || gates ? said : `${said} It does not gate.`,
    };
}
const plainSpaces = (text) => text.replaceAll("\u00A0", " ");
function wholePrompt(prompt, verdict) {
    const reason = prompt.reason === null ? "" : `: ${js_reason/* reasons */.Ot[prompt.reason].title}`;
    const message = `${words/* outcomeWords */.wX[prompt.outcome]}${reason}`;
    return { name: all_cases/* ALL_CASES */.S, ending: endingOf(prompt.outcome, verdict), message };
}
function wholeRun(verdict) {
    const next = verdict.reason === null ? "" : `. Next: ${(0,words/* nextStep */.sk)(verdict.reason, verdict, style/* plainStyle */.s)}`;
    return {
        name: all_cases/* ALL_CASES */.S,
        ending: endingOf(verdict.outcome, verdict),
        message: `${(0,headline/* headline */.Pl)(verdict)}${next}`,
    };
}
function endingOf(outcome, verdict) {
    switch (outcome) {
        case "pass":
            return "passed";
        case "fail":
            return "failure";
        case "inconclusive":
            return verdict.allowedUnmeasured ? "skipped" : "error";
        case "not_applicable":
            return "skipped";
    }
}
function counts(cases) {
    const of = (ending) => cases.filter((test) => test.ending === ending).length;
    return `tests="${cases.length}" failures="${of("failure")}" errors="${of("error")}" skipped="${of("skipped")}"`;
}
function suiteXml({ name, cases }) {
    return [
        `  <testsuite name="${xml(name)}" ${counts(cases)}>`,
        ...cases.map((test) => {
            const open = `    <testcase classname="${xml(name)}" name="${xml(test.name)}"`;
            return test.ending === "passed"
                ? `${open}/>`
                : `${open}><${test.ending} message="${xml(test.message)}"/></testcase>`;
        }),
        "  </testsuite>",
    ].join("\n");
}

;// CONCATENATED MODULE: ./build/js/report/summary.js



/** The job summary: the comment with room for every slice and every failing case. At most 1,000,000 bytes. */
function summary(verdict, run) {
    const full = summaryLayout(verdict);
    return (0,budget/* fitted */.$5)(full, (layout) => rendered(verdict, run, layout, full), budget/* SUMMARY_BYTES */.R$);
}

;// CONCATENATED MODULE: ./build/js/commands/write-results.js








const NAMES = {
    verdictJson: "verdict.json",
    runJson: "run.json",
    commentMd: "comment.md",
    summaryMd: "summary.md",
    junitXml: "junit.xml",
};
/** An earlier run's results must not be read as this run's, however it ends. */
const clearResults = (out) => (0,files/* clearedPlace */.u)(out, Object.values(NAMES));
/**
 * The verdict first, then its renderings: a report that fails costs one warning and its file, never the verdict.
 * Every text passes the redactor on its way to disk, because model output may echo a key.
 */
async function writeResults({ log }, decided, place) {
    const { run, redact } = decided;
    const verdict = (0,redacted_verdict/* redactedVerdict */.U)(decided.verdict, redact);
    const sink = (0,files/* filesIn */.n)(place.out);
    const put = (name, text) => sink.put(name, redact(text));
    await put(NAMES.verdictJson, (0,json/* verdictJson */.Gq)(verdict));
    await put(NAMES.runJson, (0,json/* runJson */.MP)(run));
    const attempt = async (name, text) => {
        try {
            return await text();
        }
        catch (error) {
            log.warn(`${name} could not be written: ${error instanceof Error ? error.message : String(error)}`);
            return "";
        }
    };
    const render = (name, text) => attempt(name, async () => {
        const rendered = redact(text());
        await put(name, rendered);
        return rendered;
    });
    const texts = {
        comment: await render(NAMES.commentMd, () => comment(verdict, run)),
        summary: await render(NAMES.summaryMd, () => summary(verdict, run)),
        headline: await attempt("the headline", () => (0,headline/* headline */.Pl)(verdict)),
    };
    await render(NAMES.junitXml, () => junit(verdict));
    const path = (name) => (0,external_node_path_.resolve)(place.out, name);
    return {
        verdict,
        run,
        exitCode: verdict.exitCode,
        files: {
            verdictJson: path(NAMES.verdictJson),
            runJson: path(NAMES.runJson),
            commentMd: path(NAMES.commentMd),
            summaryMd: path(NAMES.summaryMd),
            junitXml: path(NAMES.junitXml),
        },
        texts,
    };
}


/***/ }),

/***/ 91544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ newPrompt),
/* harmony export */   Dm: () => (/* binding */ missesMinimum),
/* harmony export */   EZ: () => (/* binding */ mustPassSentence),
/* harmony export */   PA: () => (/* binding */ hasNoFloors),
/* harmony export */   gV: () => (/* binding */ NO_FLOORS),
/* harmony export */   n9: () => (/* binding */ absoluteSentence),
/* harmony export */   o3: () => (/* binding */ isMeasuredAlone)
/* harmony export */ });
/* harmony import */ var _standards_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83479);

/** Words about a prompt that is measured alone, because production has no version of it. */
/** Whether its result, and every case shown of it, has one side only. */
const isMeasuredAlone = ({ absolute, outcome }) => absolute !== null && (outcome === "pass" || outcome === "fail");
/** "new prompt `x`". */
const newPrompt = ({ name, change }, style) => `${change === "added" ? "new prompt " : ""}${style.name(name)}`;
const missesMinimum = ({ absolute }) => absolute?.standards.some(_standards_js__WEBPACK_IMPORTED_MODULE_0__/* .isRedStandard */ .LD) === true;
/** Nothing but what holds for every new prompt decided: a pass says so in its first line. */
const hasNoFloors = ({ absolute, outcome }) => absolute?.floors === false && outcome === "pass";
const NO_FLOORS = "no baseline, no floors";
function absoluteSentence(prompt, style) {
    const missed = (prompt.absolute?.standards ?? []).filter(({ met }) => !met);
    const red = missed.filter(_standards_js__WEBPACK_IMPORTED_MODULE_0__/* .isRedStandard */ .LD);
    const [shown] = missed.filter(({ gates }) => !gates);
    return [
        "There is no production version to compare with.",
        ...red.slice(0, 2).map((of) => (0,_standards_js__WEBPACK_IMPORTED_MODULE_0__/* .missedStandard */ .nl)(of, style)),
        shown === undefined ? "" : `${(0,_standards_js__WEBPACK_IMPORTED_MODULE_0__/* .missedStandard */ .nl)(shown, style)} This does not gate.`,
        mustPassSentence(prompt),
        prompt.evalSet?.source === "head"
            ? "The eval set comes from this pull request: read the cases as part of the review."
            : "",
    ]
        .filter((part) => part !== "")
        .join(" ");
}
/** How often red must-pass cases fail; empty where none is red. */
function mustPassSentence({ mustPassRed, cases, absolute }) {
    const [id] = mustPassRed;
    if (id === undefined)
        return "";
    const shown = cases.find((of) => of.id === id);
    if (mustPassRed.length > 1 || shown === undefined) {
        return absolute === null
            ? "Must-pass cases fail in every answer of the candidate, and in none that production gave now."
            : "Must-pass cases fail in every answer.";
    }
    const { baseline, candidate } = shown;
    const fails = `The must-pass case fails in ${candidate.failing} of ${candidate.of} answers`;
    return absolute === null
        ? `${fails}; production's failed in ${baseline.failing} of ${baseline.of}.`
        : `${fails}.`;
}


/***/ }),

/***/ 75252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ biasLines),
/* harmony export */   h: () => (/* binding */ biasWarnings)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86632);
/* harmony import */ var _footer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85758);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82076);



const flaggedIn = ({ judge }) => (judge?.biases ?? []).filter(({ level }) => level !== "none");
/** The line on the judge's own test has told their figures. */
const TESTED = new Set(["position", "swap consistency"]);
/** For the block that tells how it was measured: a line a bias that was found, and one for those that were not. */
function biasLines(prompt, verdict) {
    const flagged = flaggedIn(prompt).map((of) => `- **Judge's bias**, ${of.bias}: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(of.says)} ([what that means](${page(of, verdict)})).`);
    const clear = (prompt.judge?.biases ?? []).filter(({ bias, level, value }) => level === "none" && value !== null && !TESTED.has(bias));
    if (clear.length === 0)
        return flagged;
    const names = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(clear.map(({ bias }) => bias));
    return [...flagged, `- **Judge's biases** looked for and not found: ${names}.`];
}
/** For the terminal: those that were found, with where to read on. */
const biasWarnings = (prompts, verdict, style) => prompts.flatMap((prompt) => flaggedIn(prompt).map((of) => `judge's bias, ${of.bias}: ${style.sentence(of.says)} (${page(of, verdict)})`));
const page = ({ bias }, verdict) => `${(0,_footer_js__WEBPACK_IMPORTED_MODULE_1__/* .docsUrl */ .fs)(verdict, "judging.md")}#${bias.replaceAll(" ", "-")}`;


/***/ }),

/***/ 97055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s6: () => (/* binding */ closingBlocks),
  TM: () => (/* binding */ folded),
  YA: () => (/* binding */ hiddenSlices),
  Mh: () => (/* binding */ policyBlock),
  p3: () => (/* binding */ slicesBlock),
  OJ: () => (/* binding */ stacked),
  ci: () => (/* binding */ standardsBlock),
  LZ: () => (/* binding */ warningsBlock)
});

// EXTERNAL MODULE: ./build/js/problem.js
var problem = __webpack_require__(17177);
// EXTERNAL MODULE: ./build/js/report/cases.js + 2 modules
var cases = __webpack_require__(87099);
// EXTERNAL MODULE: ./build/js/report/could-hide.js
var could_hide = __webpack_require__(58813);
// EXTERNAL MODULE: ./build/js/report/escape/markdown.js
var markdown = __webpack_require__(86632);
// EXTERNAL MODULE: ./build/js/report/floors.js
var report_floors = __webpack_require__(72910);
// EXTERNAL MODULE: ./build/js/report/grid.js
var report_grid = __webpack_require__(52877);
// EXTERNAL MODULE: ./build/js/report/inconclusive.js
var inconclusive = __webpack_require__(69785);
// EXTERNAL MODULE: ./build/js/report/footer.js
var footer = __webpack_require__(85758);
// EXTERNAL MODULE: ./build/js/report/numbers.js
var numbers = __webpack_require__(99155);
// EXTERNAL MODULE: ./build/js/report/style.js
var style = __webpack_require__(90084);
// EXTERNAL MODULE: ./build/js/report/unit-title.js
var unit_title = __webpack_require__(79696);
// EXTERNAL MODULE: ./build/js/report/words.js
var words = __webpack_require__(82076);
;// CONCATENATED MODULE: ./build/js/report/arms-table.js







/** Both sides of a comparison: commit, version, models, answers; empty where no result may be read off. */
function armsTable(prompt, verdict) {
    const { baseline, candidate } = prompt;
    if (candidate === null || prompt.outcome === "inconclusive")
        return "";
    if (baseline === null)
        return candidateAlone(candidate, verdict);
    const supplied = prompt.change === "supplied";
    const production = [(0,markdown/* name */.UU)(verdict.base.name), (0,footer/* commit */.cd)(verdict.base.sha)];
    const rows = [
        supplied
            ? ["File", (0,markdown/* name */.UU)(baseline.path), (0,markdown/* name */.UU)(candidate.path)]
            : ["Commit", production.join(" at "), (0,footer/* commit */.cd)(verdict.head.sha)],
        [
            supplied ? "Version" : "Prompt version",
            shortDigest(baseline.version),
            shortDigest(candidate.version),
        ],
        ...modelRow(baseline, candidate),
        ["Answers", ...answerCells(prompt, baseline, candidate, verdict)],
    ];
    return (0,report_grid/* markdownTable */.Qj)({
        columns: [report_grid/* column */.fi.left(""), report_grid/* column */.fi.left("Production"), report_grid/* column */.fi.left("Candidate")],
        rows,
    });
}
/** A prompt that production has no version of. */
function candidateAlone({ version, model, samples }, verdict) {
    return (0,report_grid/* markdownTable */.Qj)({
        columns: [report_grid/* column */.fi.left(""), report_grid/* column */.fi.left("Candidate")],
        rows: [
            ["Commit", (0,footer/* commit */.cd)(verdict.head.sha)],
            ["Prompt version", shortDigest(version)],
            ...(model === null ? [] : [["Model asked → answered", models(model)]]),
            ["Answers", `${(0,numbers/* count */.U9)(samples)} a case`],
        ],
    });
}
const shortDigest = (digest) => `\`${digest.replace(/[^0-9a-f]/g, "").slice(0, 12)}\``;
function modelRow(baseline, candidate) {
    if (baseline.model === null || candidate.model === null)
        return [];
    const [before, after] = [models(baseline.model), models(candidate.model)];
    return [["Model asked → answered", before, before === after ? "same" : after]];
}
const models = ({ asked, answered }) => answered.length === 0
    ? (0,markdown/* name */.UU)(asked)
    : `${(0,markdown/* name */.UU)(asked)} → ${(0,words/* listSome */.XT)(answered, 3, (model) => (0,markdown/* name */.UU)(model))}`;
function answerCells(prompt, baseline, candidate, verdict) {
    const units = [...new Set((prompt.recheck ?? []).map(({ unit }) => unit))];
    const where = units.length === 0 ? "" : ` in ${(0,words/* listSome */.XT)(units, 3, (unit) => (0,unit_title/* unitText */.I)(unit, style/* markdownStyle */.T))}`;
    const from = baseline.since === null ? "" : ` from ${(0,numbers/* day */.vd)(baseline.since, verdict.asOf)}`;
    const fresh = baseline.recheckSamples;
    // Units of different size get different numbers of new answers; the record holds the largest.
    const upTo = units.length > 1 ? "up to " : "";
    const production = `${(0,numbers/* count */.U9)(baseline.samples)} a case${from}${fresh > 0 ? `, ${upTo}${fresh} new${where}` : ""}`;
    return [production, candidateAnswers(prompt, candidate, where)];
}
/** A screen takes one answer a case, and the others only where that one hinted at a loss. */
function candidateAnswers({ method, confirmed }, { samples, recheckSamples }, rechecked) {
    const first = method === "screen" ? 1 : samples;
    if (method === "screen" && confirmed.length > 0) {
        const where = (0,words/* listSome */.XT)(confirmed, 3, (unit) => (0,unit_title/* unitText */.I)(unit, style/* markdownStyle */.T));
        return `${(0,numbers/* count */.U9)(first)} a case, ${(0,numbers/* count */.U9)(samples)} in ${where} to confirm`;
    }
    return recheckSamples > first
        ? `${(0,numbers/* count */.U9)(first)} a case, ${(0,numbers/* count */.U9)(recheckSamples)}${rechecked} to confirm`
        : `${(0,numbers/* count */.U9)(first)} a case`;
}

// EXTERNAL MODULE: ./build/js/report/biases.js
var biases = __webpack_require__(75252);
// EXTERNAL MODULE: ./build/js/report/ranking.js
var ranking = __webpack_require__(2491);
;// CONCATENATED MODULE: ./build/js/report/chance.js






const MOST_CHANCES = 10;
const kinds = { score: "score", check: "failing answers", judge: "failing answers by the judge" };
/** How often chance alone would show what is red, at the first look and again on new answers. */
function chanceLine(prompt) {
    const stands = (prompt.recheck ?? []).filter((of) => of.stands);
    const gloss = "(the share of unchanged runs that would look like this)";
    if (prompt.method === "one look") {
        const found = prompt.units.filter(ranking/* isRed */.iI).flatMap(oneLook);
        const chances = (0,words/* listSome */.XT)(found, MOST_CHANCES, (chance) => chance());
        return chances === "" ? "" : `- **Chance**: ${chances} ${gloss}.`;
    }
    if (stands.length === 0)
        return "";
    const first = (0,words/* listSome */.XT)(stands, MOST_CHANCES, ({ unit, kind, metric, firstP }) => `${(0,unit_title/* unitText */.I)(unit, style/* markdownStyle */.T)}, ${kind === "metric" ? (0,markdown/* name */.UU)(metric ?? "") : kinds[kind]}, ${(0,numbers/* probability */.E5)(firstP)}`);
    const all = stands.map(({ p }) => (0,numbers/* probability */.E5)(p));
    const alike = all.length > 1 && new Set(all).size === 1;
    const again = alike
        ? `${all[0]} each`
        : (0,words/* listSome */.XT)(stands, MOST_CHANCES, ({ p, firstP }) => (0,numbers/* probability */.E5)(p) === (0,numbers/* probability */.E5)(firstP) ? `${(0,numbers/* probability */.E5)(p)} again` : (0,numbers/* probability */.E5)(p));
    return `- **Chance**: ${first} ${gloss}. Against ${freshAnswers(prompt, stands)} made in this run: ${again}.`;
}
function oneLook({ unit, score, check, judge, metrics }) {
    const found = [
        { kind: () => kinds.score, of: score },
        { kind: () => kinds.check, of: check },
        { kind: () => kinds.judge, of: judge },
        ...metrics.map((of) => ({ kind: () => (0,markdown/* name */.UU)(of.metric), of })),
    ];
    return found.flatMap(({ kind, of }) => of?.found === "worse"
        ? [() => `${(0,unit_title/* unitText */.I)(unit, style/* markdownStyle */.T)}, ${kind()}, ${(0,numbers/* probability */.E5)(of.p)}`]
        : []);
}
function freshAnswers({ baseline, units, recheck }, stands) {
    const only = new Set((recheck ?? []).map(({ unit }) => unit)).size === 1 ? stands[0]?.unit : null;
    const cases = units.find(({ unit }) => unit === only)?.cases ?? 0;
    const answers = (baseline?.recheckSamples ?? 0) * cases;
    return answers === 0 ? "production's answers" : `the ${(0,numbers/* count */.U9)(answers)} production answers`;
}

;// CONCATENATED MODULE: ./build/js/report/cost-and-replay.js




/** What the run cost, of which budget, and what it did not have to pay again. */
function costLine(run) {
    const { answers, judgements } = run;
    const spent = `${(0,numbers/* dollars */.E9)(run.costUsd)} of at most ${(0,numbers/* dollars */.E9)(run.maxUsd)}`;
    const calls = `${(0,words/* counted */.hS)(answers.count, "answer")} ${(0,numbers/* dollars */.E9)(answers.usd)}, ${(0,words/* counted */.hS)(judgements.count, "judgement")} ${(0,numbers/* dollars */.E9)(judgements.usd)}`;
    const parts = answers.count + judgements.count === 0 ? "" : ` (${calls})`;
    const reused = run.reused === 0 ? "" : `; ${(0,words/* counted */.hS)(run.reused, "earlier answer")} reused`;
    const saved = run.cacheSavedUsd < CENT
        ? ""
        : `; providers' prompt caches saved ${(0,numbers/* dollars */.E9)(run.cacheSavedUsd)}`;
    return `- **Cost** ${spent}${parts}, ${(0,numbers/* duration */.p0)(run.durationMs)}${reused}${saved}.${unpriced(run)}`;
}
/** Below it, a saving is not worth a reader's time. */
const CENT = 0.01;
/** A hard cap needs a price: the dearest stands in, and the tokens are told. */
function unpriced(run) {
    if (run.unpriced.length === 0)
        return "";
    const models = (0,words/* listSome */.XT)(run.unpriced, 5, (model) => (0,markdown/* name */.UU)(model));
    const tokens = `${(0,numbers/* count */.U9)(run.inputTokens)} tokens in, ${(0,numbers/* count */.U9)(run.outputTokens)} out`;
    return ` Unknown price, so counted at the dearest listed: ${models} (${tokens} in all; \`prices\` of a model sets it).`;
}
/** The command lines that repeat the result without a model call; absent where files were compared. */
function replay(verdict, run) {
    const [base, head] = [(0,footer/* commit */.cd)(verdict.base.sha), (0,footer/* commit */.cd)(verdict.head.sha)].map((code) => code.replaceAll("`", ""));
    const plain = /^[0-9a-f]{8}$/;
    if (base === undefined || head === undefined || !plain.test(base) || !plain.test(head))
        return "";
    if (verdict.prompts.some(({ change }) => change === "supplied"))
        return "";
    const npx = `npx evenhand@${(0,footer/* version */.rE)(verdict)}`;
    const gate = `${npx} gate --base ${base} --head ${head} --replay`;
    const { artifact } = run;
    if (artifact === null || !/^[\w.-]+$/.test(`${artifact.runId}${artifact.name}`)) {
        return `${(0,markdown/* fence */.EU)([gate], "sh")}\n\nThe same result with no model call, from the store of this run.`;
    }
    const download = `gh run download ${artifact.runId} -n ${artifact.name} -D store &&`;
    const lines = [download, `${npx} store import store &&`, gate];
    return `${(0,markdown/* fence */.EU)(lines, "sh")}\n\nThe same result with no model call (the import needs \`EVENHAND_CACHE_KEY\`).`;
}

// EXTERNAL MODULE: ./build/js/report/rollback.js
var rollback = __webpack_require__(45797);
;// CONCATENATED MODULE: ./build/js/report/method.js









/** The block "How it was measured, what it cost, how to repeat it". */
function method(verdict, run) {
    const prompts = (0,ranking/* measuredPrompts */.Ip)(verdict.prompts).filter((prompt) => !(0,rollback/* isRollback */.z1)(prompt));
    const [only] = prompts;
    const cost = costLine(run);
    const parts = only !== undefined && prompts.length === 1
        ? [armsTable(only, verdict), [...bullets(only, verdict), cost].join("\n")]
        : [
            ...prompts.flatMap((prompt) => [
                `**${(0,markdown/* name */.UU)(prompt.name)}**`,
                armsTable(prompt, verdict),
                bullets(prompt, verdict).join("\n"),
            ]),
            cost,
        ];
    const measured = verdict.outcome === "pass" || verdict.outcome === "fail";
    return [...parts, measured ? replay(verdict, run) : ""]
        .filter((part) => part !== "")
        .join("\n\n");
}
function bullets(prompt, verdict) {
    const lines = [
        judgeLine(prompt, verdict),
        judgeTestLine(prompt),
        ...(0,biases/* biasLines */.X)(prompt, verdict),
        evalSetLine(prompt, verdict),
        missingLine(prompt),
        chanceLine(prompt),
        lengthLine(prompt),
        selftestLine(prompt, verdict),
    ];
    return lines.filter((line) => line !== "");
}
function judgeLine(prompt, verdict) {
    const { judge, outcome, reason, method, evalSet } = prompt;
    if (judge === null)
        return "";
    const { path } = judge.instruction;
    const own = path === null ? "" : `, instructed by ${(0,markdown/* name */.UU)(path)}`;
    const who = `- **Judge** ${models(judge)}${own}`;
    if (reason === "judge_unreliable") {
        const base = (0,markdown/* name */.UU)(verdict.base.name);
        const both = evalSet?.source === "head" ? `, the judge from ${base}` : `, both from ${base}`;
        const from = verdict.base.name === "" ? "" : both;
        return `${who}, rubric version ${shortDigest(judge.rubricVersion)}${from}. This test runs at most once a week for each judge and rubric, before anything else is paid for.`;
    }
    const family = judge.sameFamily === null
        ? "another model family than the one tested"
        : "the same model family as the one tested";
    const blind = method === "absolute"
        ? " It saw each answer alone."
        : " It saw both answers without labels, in random order.";
    return `${who}: ${family}.${outcome === "inconclusive" ? "" : blind}`;
}
function judgeTestLine({ judge, outcome }) {
    if (judge === null)
        return "";
    const { controls, consistency, positionEffect, agreement } = judge;
    const shown = positionEffect !== null &&
        outcome !== "inconclusive" &&
        (0,numbers/* amount */.vj)(positionEffect.value) !== (0,numbers/* amount */.vj)(0);
    const place = (positionEffect?.value ?? 0) > 0 ? "first" : "second";
    const parts = [
        controls.total === 0
            ? ""
            : `${controls.right} of ${(0,words/* counted */.hS)(controls.total, "control question")} right`,
        consistency === null
            ? ""
            : `same opinion with the order swapped in ${consistency.same} of ${(0,words/* counted */.hS)(consistency.total, "pair")}`,
        shown ? `the answer shown ${place} gains ${(0,numbers/* amount */.vj)(positionEffect.value)} points (removed)` : "",
        agreement === null ? "" : agreementPart(agreement),
    ].filter((part) => part !== "");
    return parts.length === 0 ? "" : `- **Judge's own test**: ${parts.join(" · ")}.`;
}
/** "agreement with 120 human labels κ 0.71 (0 is chance, 1 perfect), 12 days old, none in `refunds`". */
function agreementPart({ criteria, ageDays, unlabelled, }) {
    const labels = criteria.reduce((sum, { items }) => sum + items, 0);
    const known = criteria.flatMap(({ kappa }) => (kappa === null ? [] : [kappa])).map(kappaText);
    const [low, high] = [known.toSorted()[0], known.toSorted().at(-1)];
    const range = low === high ? low : `${low} to ${high}, by criterion`;
    const kappa = low === undefined ? "unknown" : `κ ${range} (0 is chance, 1 perfect)`;
    const age = ageDays === 0 ? "of today" : `${(0,words/* counted */.hS)(ageDays, "day")} old`;
    const none = unlabelled.length === 0 ? "" : `, none in ${(0,words/* listSome */.XT)(unlabelled, 3, (slice) => (0,markdown/* name */.UU)(slice))}`;
    return `agreement with ${(0,words/* counted */.hS)(labels, "human label")} ${kappa}, ${age}${none}`;
}
/** Below chance is no agreement, however far. */
const kappaText = (kappa) => (0,numbers/* amount */.vj)(Math.max(0, kappa));
function evalSetLine({ evalSet, coverage }, verdict) {
    const policy = verdict.policyVersion === null
        ? ""
        : ` **Policy** version ${shortDigest(verdict.policyVersion)}.`;
    if (evalSet === null)
        return policy === "" ? "" : `-${policy}`;
    const complete = `${(0,numbers/* count */.U9)(coverage.complete)} of ${(0,words/* counted */.hS)(coverage.cases, "case")} complete`;
    const base = (0,markdown/* name */.UU)(verdict.base.name);
    const from = {
        base: policy === "" ? ` From ${base}.` : ` Both from ${base}.`,
        head: " The eval set comes from this pull request.",
        supplied: "",
    }[evalSet.source];
    return `- **Eval set** ${(0,markdown/* name */.UU)(evalSet.path)}, version ${shortDigest(evalSet.version)}: ${complete}.${policy}${from}`;
}
function missingLine({ coverage, outcome }) {
    if (coverage.missing.length === 0 || outcome === "inconclusive")
        return "";
    const causes = (0,words/* listSome */.XT)(coverage.missing, 4, ({ cause, count: times }) => `${(0,numbers/* count */.U9)(times)}× ${(0,markdown/* prose */.CS)(cause)}`);
    return `- **Missing**: ${causes}.`;
}
/** What is left of the score's change where length, which judges like, is the same; only if that is another figure. */
function lengthLine({ lengthControlled }) {
    if (lengthControlled === null)
        return "";
    const [equal, raw] = [(0,numbers/* change */.Zg)(lengthControlled.difference), (0,numbers/* change */.Zg)(lengthControlled.raw)];
    if (equal === raw)
        return "";
    return `- **Length**: with equal length the score would change by ${equal}, not ${raw} (an estimate, and advice only).`;
}
/** What a self-test measured on these cases. */
function selftestLine({ selftest }, { asOf }) {
    if (selftest === null)
        return "";
    const { falseAlarms, runs, day: tested } = selftest;
    const share = (0,numbers/* fineRate */.t3)(falseAlarms);
    return `- **Self-test** of ${(0,numbers/* day */.vd)(tested, asOf)}: ${share} of ${(0,words/* counted */.hS)(runs, "run")} in which nothing had changed called something worse.`;
}

// EXTERNAL MODULE: ./build/js/report/policy.js
var policy = __webpack_require__(36843);
// EXTERNAL MODULE: ./build/js/all-cases.js
var all_cases = __webpack_require__(79129);
// EXTERNAL MODULE: ./build/js/report/signed-off.js
var signed_off = __webpack_require__(40585);
// EXTERNAL MODULE: ./build/js/report/standards.js
var standards = __webpack_require__(83479);
// EXTERNAL MODULE: ./build/js/report/table.js
var table = __webpack_require__(22001);
;// CONCATENATED MODULE: ./build/js/report/blocks.js

















/** What is folded below the cases. */
/** A folded block around Markdown, which needs an empty line to begin. */
const folded = (title, markdown) => markdown === "" ? "" : `<details><summary>${title}</summary>\n\n${markdown}\n\n</details>`;
/** Every slice, where the open table left some out; in the summary it stands open. */
function slicesBlock(prompt, open, layout) {
    const slices = prompt.units.filter(({ unit }) => unit !== all_cases/* ALL_CASES */.S);
    const others = slices.filter((unit) => !open.shown.includes(unit));
    if (others.length === 0 || layout.sliceRows === 0)
        return "";
    const onlyOthers = slices.every(({ result }) => result === "unclear" || result === "not worse");
    const title = onlyOthers
        ? `${(0,words/* counted */.hS)(others.length, "other slice")}: ${kindsOf(others)}`
        : `All slices: ${(0,table/* tally */.N4)(slices)}`;
    const grid = onlyOthers
        ? (0,table/* otherSlices */.qt)(prompt, others, layout.sliceRows, style/* markdownStyle */.T)
        : (0,table/* allSlices */.fW)(prompt, layout.sliceRows, (0,signed_off/* styleOf */.Vj)(prompt, style/* markdownStyle */.T));
    const note = slicesNote(onlyOthers ? others : prompt.units, others, open);
    const body = [(0,report_grid/* markdownTable */.Qj)(grid), note].filter((part) => part !== "").join("\n\n");
    return layout.unfolded ? `#### ${title}\n\n${body}` : folded(title, body);
}
/** What the small print of the open table has not said yet. */
function slicesNote(rows, others, { hides }) {
    if (hides.length > 0)
        return "";
    const unclear = others.some(({ result }) => result === "unclear") ? words/* UNCLEAR_NOTE */.Ut : "";
    return `${unclear} ${(0,could_hide/* couldHideNote */.Ys)(rows, "named")}`.trim();
}
function kindsOf(units) {
    const kinds = new Set(units.map(({ result }) => result));
    return kinds.size === 1 ? [...kinds].join() : (0,table/* tally */.N4)(units);
}
/** Slices that have no row anywhere in this layout. */
function hiddenSlices(prompt, open, layout) {
    const slices = prompt.units.filter(({ unit }) => unit !== all_cases/* ALL_CASES */.S);
    const others = slices.filter((unit) => !open.shown.includes(unit)).length;
    if (others === 0 || layout.sliceRows === 0)
        return others;
    const onlyOthers = slices.every(({ result }) => result === "unclear" || result === "not worse");
    const rows = Math.min(layout.sliceRows, onlyOthers ? others : slices.length);
    return (onlyOthers ? others : slices.length) - rows;
}
/** Every floor that policy sets, met or not. */
function floorsBlock(prompts, { listRows }) {
    const floors = prompts.flatMap((prompt) => prompt.floors);
    const grid = (0,report_floors/* allFloorsGrid */.nu)(prompts, listRows, style/* markdownStyle */.T);
    return floors.length === 0 ? "" : folded((0,report_floors/* floorsTitle */.aw)(floors), (0,report_grid/* markdownTable */.Qj)(grid));
}
/** What of a new prompt's minimum has no open row. */
function standardsBlock(prompt, { listRows }) {
    const others = (0,standards/* otherStandards */.$T)(prompt);
    const grid = (0,standards/* standardsGrid */.Jo)(others.slice(0, listRows), style/* markdownStyle */.T);
    return others.length === 0 ? "" : folded((0,standards/* otherStandardsTitle */.ls)(others), (0,report_grid/* markdownTable */.Qj)(grid));
}
function newCasesBlock(prompts, { listRows }) {
    const all = prompts.flatMap((prompt) => prompt.newCases.map((of) => ({ ...of, prompt: prompts.length > 1 ? prompt.name : null })));
    const { name, prose } = style/* markdownStyle */.T;
    const grid = (0,report_grid/* withoutEmptyColumns */.LQ)({
        columns: [
            report_grid/* column */.fi.left("Case"),
            report_grid/* column */.fi.left("Prompt"),
            report_grid/* column */.fi.right("Score change"),
            report_grid/* column */.fi.right("Production fails"),
            report_grid/* column */.fi.right("Candidate fails"),
        ],
        rows: all
            .slice(0, listRows)
            .map(({ id, prompt, difference, baselineFailing, candidateFailing }) => [
            name(id),
            prompt === null ? "" : name(prompt),
            difference === null ? "" : `≈\u00A0${(0,numbers/* change */.Zg)(difference)}`,
            prose(baselineFailing),
            prose(candidateFailing),
        ]),
    });
    const title = `${(0,words/* counted */.hS)(all.length, "new case")}: run and shown, not gating`;
    return all.length === 0 ? "" : folded(title, (0,report_grid/* markdownTable */.Qj)(grid));
}
function warningsBlock(prompts, verdict, { listRows }) {
    const all = [...verdict.warnings, ...prompts.flatMap((prompt) => prompt.warnings)];
    const warnings = [...new Set(all.map(problem/* problemText */.fI))];
    const rows = warnings.slice(0, listRows).map((text) => (0,cases/* row */.nM)("File", (0,markdown/* quote */.hD)(text, 400)));
    const title = (0,words/* counted */.hS)(warnings.length, "warning");
    return rows.length === 0
        ? ""
        : [`<details><summary>${title}</summary>`, (0,inconclusive/* table */.tp)(rows), "</details>"].join("\n");
}
/** The folded blocks that every state ends with. */
const closingBlocks = (prompts, verdict, run, layout) => [
    floorsBlock(prompts, layout),
    newCasesBlock(prompts, layout),
    warningsBlock(prompts, verdict, layout),
    policyBlock(verdict, layout),
    methodBlock(verdict, run, layout),
];
/** Blocks directly below each other, as GitHub shows them closest. */
const stacked = (blocks) => blocks.filter((block) => block !== "").join("\n");
const policyBlock = (verdict, layout) => folded("What this pull request changes in the policy, from the merge on", (0,policy/* policyDiff */.Sq)(verdict, layout.diffLines));
const methodBlock = (verdict, run, layout) => layout.method && (0,ranking/* measuredPrompts */.Ip)(verdict.prompts).some((prompt) => !(0,rollback/* isRollback */.z1)(prompt))
    ? folded("How it was measured, what it cost, how to repeat it", method(verdict, run))
    : "";


/***/ }),

/***/ 42592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   GJ: () => (/* binding */ COMMENT_BYTES),
/* harmony export */   R$: () => (/* binding */ SUMMARY_BYTES)
/* harmony export */ });
/* unused harmony export steps */
/** GitHub's limit is 65,536 characters for a comment; the rest is kept for what it may add. */
const COMMENT_BYTES = 60_000;
/** A step summary over 1 MiB is dropped whole. */
const SUMMARY_BYTES = 1_000_000;
/** The largest number that fits, else the smallest allowed: a report's length grows with each of these. */
function fewest(field, least) {
    return (layout, fits) => {
        let [low, high] = [Math.min(least, layout[field]), layout[field]];
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if (fits({ ...layout, [field]: middle }))
                low = middle;
            else
                high = middle - 1;
        }
        return { ...layout, [field]: low };
    };
}
/** In this order, each as far as needed. What stays after the last is short by construction. */
const steps = [
    { name: "rows of all slices, from the quiet end", shrink: fewest("sliceRows", 0) },
    { name: "case texts to 160 characters", shrink: (layout) => ({ ...layout, textLimit: 160 }) },
    { name: "cases after the first", shrink: fewest("cases", 1) },
    { name: "how it was measured", shrink: (layout) => ({ ...layout, method: false }) },
    { name: "rows of new cases and warnings", shrink: fewest("listRows", 2) },
    { name: "lines of the policy's diff", shrink: fewest("diffLines", 5) },
    { name: "sections of red prompts after the first", shrink: fewest("sections", 1) },
    { name: "rows of the table of prompts", shrink: fewest("promptRows", 10) },
];
/** A layout of the report that fits into `bytes` of UTF-8: whole blocks, never a cut through one. */
function fitted(full, render, bytes) {
    const fits = (layout) => Buffer.byteLength(render(layout)) <= bytes;
    const layout = steps.reduce((current, step) => (fits(current) ? current : step.shrink(current, fits)), full);
    return render(layout);
}


/***/ }),

/***/ 87099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ld: () => (/* binding */ caseBlocks),
  nX: () => (/* binding */ caseGroups),
  oB: () => (/* binding */ casesTitle),
  Nv: () => (/* binding */ excerpts),
  jL: () => (/* binding */ movedCriteria),
  nM: () => (/* binding */ row)
});

// EXTERNAL MODULE: ./build/js/report/absolute.js
var absolute = __webpack_require__(91544);
// EXTERNAL MODULE: ./build/js/report/check-lines.js
var check_lines = __webpack_require__(32827);
;// CONCATENATED MODULE: ./build/js/report/differing.js
/** A beginning or end that both outputs share is left out when it is longer than this, in UTF-16 units. */
const SHARED = 120;
/** How far a cut moves to fall between words; text without spaces is cut between characters. */
const WORD = 40;
/** Both outputs without a long beginning or end that they share, so that the reader sees where they differ. */
function differing(a, b) {
    const start = a === b ? 0 : startOf(a, b);
    const end = a === b ? 0 : endOf(a.slice(start), b.slice(start));
    const part = (text) => ({
        before: start > 0,
        text: text.slice(start, text.length - end),
        after: end > 0,
    });
    return [part(a), part(b)];
}
/** Length of the shared beginning to take off; 0 when it is short. */
function startOf(a, b) {
    const shortest = Math.min(a.length, b.length);
    let shared = 0;
    while (shared < shortest && a[shared] === b[shared])
        shared += 1;
    const [, word = ""] = /\s(\S*)$/.exec(a.slice(Math.max(0, shared - WORD), shared)) ?? [];
    let at = shared - word.length;
    while (at > 0 && (continues(a, at) || continues(b, at)))
        at -= 1;
    return at > SHARED ? at : 0;
}
function endOf(a, b) {
    const shortest = Math.min(a.length, b.length);
    let shared = 0;
    while (shared < shortest && a.at(-1 - shared) === b.at(-1 - shared))
        shared += 1;
    const [, word = ""] = /^(\S*)\s/.exec(a.slice(a.length - shared).slice(0, WORD)) ?? [];
    let length = shared - word.length;
    while (length > 0 && (continues(a, a.length - length) || continues(b, b.length - length))) {
        length -= 1;
    }
    return length > SHARED ? length : 0;
}
/** True where a cut would part a surrogate pair, a mark from its letter, or a joined emoji. */
const continues = (text, at) => /^[\uDC00-\uDFFF\p{M}\p{Cf}\u{1F3FB}-\u{1F3FF}]/u.test(text.slice(at, at + 2)) ||
    text[at - 1] === "\u200D";

// EXTERNAL MODULE: ./build/js/report/escape/markdown.js
var markdown = __webpack_require__(86632);
// EXTERNAL MODULE: ./build/js/report/numbers.js
var numbers = __webpack_require__(99155);
;// CONCATENATED MODULE: ./build/js/report/unblind.js
/**
 * The judge knows the answers only as output 1 and 2; its words get the arms' names back. Square brackets in a quote
 * are ours, so the text's own become round, and a judge cannot be made to write a `[Candidate]` of its own.
 */
function unblind(text, first) {
    const round = text.replaceAll("[", "(").replaceAll("]", ")");
    if (first === null)
        return round;
    const [one, two] = first === "candidate" ? ["[Candidate]", "[Production]"] : ["[Production]", "[Candidate]"];
    return round
        .replace(/\b(?:outputs|answers|responses)\s+1\s+and\s+2\b/gi, `${one} and ${two}`)
        .replace(/\b(?:output|answer|response)\s*#?([12])\b/gi, (_, number) => number === "1" ? one : two);
}

// EXTERNAL MODULE: ./build/js/report/words.js
var words = __webpack_require__(82076);
;// CONCATENATED MODULE: ./build/js/report/cases.js







const limits = { input: 300, output: 600, reason: 400 };
/** What a summary line holds of a reason; beyond it the Judge row has the whole. */
const SUMMARY_LIMIT = 120;
function caseGroups(prompt, merged) {
    const alone = (0,absolute/* isMeasuredAlone */.o3)(prompt);
    const groups = new Map();
    for (const shown of prompt.cases) {
        const reason = judgeReason(shown, alone);
        const key = merged && reason !== null ? `reason ${reason}` : `case ${shown.id}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { shown, ids: [shown.id], reason, alone });
        else
            group.ids.push(shown.id);
    }
    return [...groups.values()];
}
/** "The 3 cases that now fail", "3 worst of 58 cases that now fail", "The 3 cases that lost most". */
function casesTitle(prompt, shown) {
    const { cases } = prompt;
    if ((0,absolute/* isMeasuredAlone */.o3)(prompt))
        return shown === 1 ? "The worst case" : `The ${(0,numbers/* count */.U9)(shown)} worst cases`;
    const failing = cases.filter(({ why }) => why === "fails").length;
    const what = failing === 0 ? "lost most" : failing === 1 && cases.length === 1 ? "now fails" : "now fail";
    if (failing > 0 && failing < cases.length) {
        const lost = cases.length - failing;
        const all = `${(0,words/* counted */.hS)(failing, "case")} that now ${failing === 1 ? "fails" : "fail"}, and ${(0,numbers/* count */.U9)(lost)} that lost most`;
        return shown < cases.length ? `The worst of ${all}` : `The ${all}`;
    }
    if (shown < cases.length)
        return `${(0,numbers/* count */.U9)(shown)} worst of ${(0,words/* counted */.hS)(cases.length, "case")} that ${what}`;
    return cases.length === 1
        ? `The case that ${what}`
        : `The ${(0,numbers/* count */.U9)(cases.length)} cases that ${what}`;
}
/** The cases as `<details>`, the first open where `open`. */
function caseBlocks(prompt, layout, open) {
    return caseGroups(prompt, layout.merged)
        .slice(0, layout.most)
        .map((group, index) => caseBlock(group, layout.textLimit, open && index === 0));
}
function caseBlock(group, textLimit, open) {
    const { shown, ids, alone } = group;
    const limit = (usual) => Math.min(usual, textLimit ?? usual);
    const output = limit(limits.output);
    const [baseline, candidate] = excerpts(group);
    const rows = [
        row("Input", (0,markdown/* quote */.hD)(shown.input, limit(limits.input))),
        alone ? "" : row(side("Production", shown.baseline), outputCell(baseline, output)),
        row(side("Candidate", shown.candidate), outputCell(candidate, output)),
        row("Judge", judgeCell(group, limit(limits.reason))),
        row("Check", (0,check_lines/* checkLines */.W)(shown, markdown/* quote */.hD, markdown/* quote */.hD).join("<br>")),
    ].filter((line) => line !== "");
    const names = (0,words/* listSome */.XT)(ids, 3, (id) => (0,markdown/* quote */.hD)(id, 60));
    const times = ids.length === 1 ? "" : ` ×${(0,numbers/* count */.U9)(ids.length)}`;
    const mustPass = shown.mustPass ? " (must pass)" : "";
    const reason = summaryReason(group);
    return [
        `<details${open ? " open" : ""}><summary>${names}${mustPass}${reason === "" ? "" : `: ${reason}`}${times}</summary>`,
        "<table>",
        ...rows,
        "</table>",
        "</details>",
    ].join("\n");
}
/** What is shown of both outputs; of one alone, the whole. */
const excerpts = ({ shown, alone }) => differing(alone ? shown.candidate.output : shown.baseline.output, shown.candidate.output);
const row = (title, cell) => cell === "" ? "" : `<tr><th align="left">${title}</th><td>${cell}</td></tr>`;
function side(title, { failing, of, finish }) {
    const label = {
        stop: "",
        length: "cut off at its length limit",
        content_filter: "stopped by the content filter",
        refusal: "a refusal",
    };
    const notes = [of === 0 ? "" : `${failing} of ${of} fail`, label[finish]];
    const note = notes.filter((text) => text !== "").join(" · ");
    return note === "" ? title : `${title}<br><sub>${note}</sub>`;
}
/** The highest score of a rubric: what a criterion is measured against where there is no production. */
const BEST = 5;
/** The words that explain the loss: of the criterion that lost most; null where no criterion lost. */
function judgeReason(shown, alone) {
    const { criteria, first, why, failedChecks } = shown;
    const loss = ({ baseline, candidate }) => (alone ? BEST : baseline) - candidate;
    const [most] = criteria.toSorted((a, b) => loss(b) - loss(a));
    if (most === undefined)
        return null;
    // A failed check says it all where the judge saw no loss.
    if (loss(most) <= 0 && why === "fails" && failedChecks.length > 0)
        return null;
    return unblind(most.rationale, first);
}
function summaryReason({ reason, shown }) {
    return reason === null ? failedNames(shown) : (0,markdown/* quote */.hD)(reason, SUMMARY_LIMIT, "dots");
}
/** The whole reason where the summary cut it, then the criteria that moved. */
function judgeCell(group, limit) {
    const { reason } = group;
    const moved = movedCriteria(group, (id) => (0,markdown/* quote */.hD)(id, 60));
    const whole = reason !== null && (0,markdown/* overflows */.MZ)(reason, SUMMARY_LIMIT) ? (0,markdown/* quote */.hD)(reason, limit) : "";
    return [whole, moved].filter((part) => part !== "").join("<br>");
}
/** "`grounded` 5 → 2 · `tone` 4 → 5"; of an answer alone, the criteria below the best score. */
function movedCriteria({ shown, alone }, show) {
    return shown.criteria
        .filter(({ baseline, candidate }) => candidate !== (alone ? BEST : baseline))
        .map(({ id, baseline, candidate }) => alone ? `${show(id)} ${candidate}` : `${show(id)} ${baseline} → ${candidate}`)
        .join(" · ");
}
function failedNames({ failedChecks }) {
    if (failedChecks.length === 0)
        return "";
    const labels = (0,words/* listSome */.XT)(failedChecks, 4, (label) => (0,markdown/* quote */.hD)(label, 120));
    return `${labels} ${failedChecks.length === 1 ? "fails" : "fail"}`;
}
function outputCell({ before, text, after }, limit) {
    const middle = text === "" && (before || after) ? "" : (0,markdown/* quote */.hD)(text, limit);
    return [before ? "…" : "", middle, after ? "…" : ""].filter((part) => part !== "").join(" ");
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

/***/ 24545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   TG: () => (/* binding */ movedPrompts),
/* harmony export */   ui: () => (/* binding */ reachedPrompts)
/* harmony export */ });
/* harmony import */ var _absolute_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91544);
/* harmony import */ var _loss_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28518);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(99155);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36843);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2491);
/* harmony import */ var _red_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10674);
/* harmony import */ var _rollback_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45797);
/* harmony import */ var _signed_off_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40585);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90084);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82076);










/** The heading as a plain line: the log's last one, and a check's title. */
const headline = (verdict) => heading(verdict, _style_js__WEBPACK_IMPORTED_MODULE_6__/* .plainStyle */ .s);
/** Outcome word, what, where: "Fail: `regulatory` got worse in `support/answer`". */
function heading(verdict, style) {
    const { prompts } = verdict;
    const signed = verdict.outcome === "pass" && prompts.some(_signed_off_js__WEBPACK_IMPORTED_MODULE_5__/* .isAccepted */ .oB);
    const label = [
        `${_words_js__WEBPACK_IMPORTED_MODULE_7__/* .outcomeWords */ .wX[verdict.outcome]}${signed ? " by sign-off" : ""}`,
        verdict.outcome === "inconclusive" && verdict.allowedUnmeasured
            ? "can be merged unmeasured"
            : null,
        verdict.bootstrap || prompts.some(({ bootstrap }) => bootstrap) ? _words_js__WEBPACK_IMPORTED_MODULE_7__/* .BOOTSTRAP */ .nD : null,
        verdict.outcome === "pass" && prompts.some(_absolute_js__WEBPACK_IMPORTED_MODULE_0__/* .hasNoFloors */ .PA) ? _absolute_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_FLOORS */ .gV : null,
        verdict.outcome === "pass" && prompts.some(_rollback_js__WEBPACK_IMPORTED_MODULE_4__/* .isRollback */ .z1) ? "rollback" : null,
    ];
    return `${label.filter((part) => part !== null).join(", ")}: ${whatHappened(verdict, style)}`;
}
function whatHappened(verdict, style) {
    const prompts = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_8__/* .measuredPrompts */ .Ip)(verdict.prompts);
    switch (verdict.outcome) {
        case "fail":
            return failed(verdict, prompts, style);
        case "inconclusive":
            return unmeasured(verdict, prompts, style);
        case "pass":
            return passed(prompts, style);
        case "not_applicable":
            return nothingMeasured(verdict, style);
    }
}
function failed(verdict, prompts, style) {
    const red = prompts.filter(({ outcome }) => outcome === "fail");
    const [first] = red;
    if (first === undefined) {
        if (verdict.reason !== null)
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .reasonTitle */ .tc)(verdict.reason, verdict, style);
        return verdict.detail === null ? "the change breaks the set-up" : style.said(verdict.detail);
    }
    if (prompts.length === 1) {
        return first.absolute === null ? (0,_red_js__WEBPACK_IMPORTED_MODULE_3__/* .whatIsRed */ .Q6)(first, style) : newPromptFails(first, style);
    }
    const names = (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .listSome */ .XT)(red, 3, ({ name }) => style.name(name));
    const where = red.length === 1 ? `, ${(0,_red_js__WEBPACK_IMPORTED_MODULE_3__/* .redPlace */ .hD)(first, style)}` : "";
    const verb = red.every(_red_js__WEBPACK_IMPORTED_MODULE_3__/* .isWorse */ .Bx) ? "got worse" : red.length === 1 ? "fails" : "fail";
    return `${red.length} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(prompts.length)} prompts ${verb}: ${names}${where}`;
}
function newPromptFails(prompt, style) {
    const which = (0,_absolute_js__WEBPACK_IMPORTED_MODULE_0__/* .newPrompt */ .Bt)(prompt, style);
    const mustPass = (0,_red_js__WEBPACK_IMPORTED_MODULE_3__/* .mustPassFails */ .SL)(prompt, style);
    if (!(0,_absolute_js__WEBPACK_IMPORTED_MODULE_0__/* .missesMinimum */ .Dm)(prompt))
        return `${mustPass} in ${which}`;
    return `${which} misses its minimum${mustPass === "" ? "" : `, and ${mustPass}`}`;
}
function unmeasured(verdict, prompts, style) {
    const missing = prompts.filter(({ outcome }) => outcome === "inconclusive");
    const codes = new Set(missing.map(({ reason }) => reason));
    if (codes.size > 1) {
        const names = (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .listSome */ .XT)(missing, 3, ({ name }) => style.name(name));
        return `${missing.length} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(prompts.length)} prompts could not be measured: ${names}`;
    }
    // The detail of a judge that failed its own test is our sentence and says more than the reason's title.
    const judged = missing.find(({ reason }) => reason === "judge_unreliable");
    const detail = judged?.detail ?? null;
    if (detail !== null)
        return style.prose(detail);
    const reason = missing[0]?.reason ?? verdict.reason;
    return reason === null ? "nothing could be measured" : (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .reasonTitle */ .tc)(reason, verdict, style);
}
function passed(all, style) {
    const signed = all.filter(_signed_off_js__WEBPACK_IMPORTED_MODULE_5__/* .isAccepted */ .oB);
    const others = all.filter((prompt) => !(0,_signed_off_js__WEBPACK_IMPORTED_MODULE_5__/* .isAccepted */ .oB)(prompt));
    const alone = others.filter(({ absolute }) => absolute !== null);
    const prompts = others.filter((prompt) => prompt.absolute === null && !(0,_rollback_js__WEBPACK_IMPORTED_MODULE_4__/* .isRollback */ .z1)(prompt));
    const [first] = prompts;
    const parts = [
        (0,_signed_off_js__WEBPACK_IMPORTED_MODULE_5__/* .acceptedTitle */ .al)(signed, style),
        first === undefined
            ? ""
            : prompts.length === 1
                ? passedAlone(first, style)
                : passedTogether(prompts),
        alone.length === 0 ? "" : meetMinimum(alone, style),
        (0,_rollback_js__WEBPACK_IMPORTED_MODULE_4__/* .rollbackTitle */ .Ns)(all, style),
    ].filter((part) => part !== "");
    return parts.length === 0 ? "nothing was found worse" : parts.join("; ");
}
function meetMinimum(alone, style) {
    const names = (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .listSome */ .XT)(alone, 3, (prompt) => (0,_absolute_js__WEBPACK_IMPORTED_MODULE_0__/* .newPrompt */ .Bt)(prompt, style));
    return alone.length === 1 ? `${names} meets its minimum` : `${names} meet their minimum`;
}
const noneOf = (prompts) => prompts.some(({ units }) => units.some(_loss_js__WEBPACK_IMPORTED_MODULE_1__/* .gotWorse */ .xP)) ? "no gating slice" : "no slice";
function passedTogether(prompts) {
    const none = noneOf(prompts);
    const better = prompts.filter((prompt) => prompt.units.some(({ result }) => result === "better"));
    const all = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(prompts.length);
    return better.length > 0
        ? `${better.length} of ${all} prompts got better, and ${none} was found worse`
        : `${none} of ${all} prompts was found worse`;
}
function passedAlone(prompt, style) {
    const at = style.name(prompt.name);
    const none = noneOf([prompt]);
    const { better, overall } = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_8__/* .ranked */ .ad)(prompt);
    const hasSlices = prompt.units.length > 1;
    const found = hasSlices ? `, and ${none} was found worse` : "";
    if (overall?.result === "better")
        return `${at} got better${found}`;
    if (better.length > 0) {
        const names = better.length > 2
            ? `${better.length} slices`
            : (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p_)(better.map(({ unit }) => style.name(unit)));
        return `${names} got better in ${at}${found}`;
    }
    if (!hasSlices && prompt.units.some(_loss_js__WEBPACK_IMPORTED_MODULE_1__/* .gotWorse */ .xP))
        return `nothing that gates got worse in ${at}`;
    const ruledOut = prompt.units.length > 0 &&
        prompt.units.every((unit) => unit.result === "not worse" && !(0,_loss_js__WEBPACK_IMPORTED_MODULE_1__/* .gotWorse */ .xP)(unit));
    if (ruledOut)
        return `${at} is not worse${hasSlices ? " in any slice" : ""}`;
    return hasSlices ? `${none} of ${at} was found worse` : `${at} was not found worse`;
}
function nothingMeasured(verdict, style) {
    if (verdict.plan !== null)
        return "this pull request sets the gate up";
    const told = [reachedPrompts(verdict.prompts, style), movedPrompts(verdict.prompts, style)];
    const policy = (0,_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .policyTitle */ .jQ)(verdict.policyChanges, style);
    const prompts = told.filter((part) => part !== "").join("; ") || "no prompt changed";
    return policy === "" ? prompts : `${prompts}. ${policy}`;
}
const isStill = ({ outcome }) => outcome === "not_applicable";
const isReachedOnly = (prompt) => isStill(prompt) && prompt.reachedBy.length > 0;
/** "`retrieval/a.py` changed, on which `a` depends: both versions send the same requests"; empty where nothing did. */
function reachedPrompts(prompts, style) {
    const reached = prompts.filter(isReachedOnly);
    if (reached.length === 0)
        return "";
    const files = [...new Set(reached.flatMap(({ reachedBy }) => reachedBy.map(({ path }) => path)))];
    const what = (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .listSome */ .XT)(files, 2, style.name);
    const who = (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .listSome */ .XT)(reached, 3, ({ name }) => style.name(name));
    const depend = reached.length === 1 ? "depends" : "depend";
    return `${what} changed, on which ${who} ${depend}: both versions send the same requests`;
}
/** "`a` was renamed without a change, `b` was removed"; empty when nothing of the kind happened. */
function movedPrompts(prompts, style) {
    const still = prompts.filter((prompt) => !isReachedOnly(prompt) && isStill(prompt));
    const phrases = [
        { of: still.filter(({ change }) => change === "renamed"), what: "renamed without a change" },
        { of: still.filter(({ change }) => change === "removed"), what: "removed" },
        {
            of: still.filter(({ change }) => change !== "renamed" && change !== "removed"),
            what: "left as it was",
        },
    ];
    return phrases
        .filter(({ of }) => of.length > 0)
        .map(({ of, what }) => {
        const names = (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .listSome */ .XT)(of, 3, ({ name }) => style.name(name));
        return `${names} ${of.length === 1 ? "was" : "were"} ${what}`;
    })
        .join(", ");
}


/***/ }),

/***/ 69785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tv: () => (/* binding */ controlsTable),
/* harmony export */   VE: () => (/* binding */ whySentences),
/* harmony export */   c0: () => (/* binding */ whyBlock),
/* harmony export */   qe: () => (/* binding */ unknownSentence),
/* harmony export */   sX: () => (/* binding */ controlsBlock),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17177);
/* harmony import */ var _cases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87099);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86632);
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52877);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99155);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36843);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2491);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82076);








/** What is said where nothing is known: why, what is missing, and no score. */
const ROWS = 10;
/** "96 of 150 cases were judged; a result needs 135. Nothing is known about this edit yet, and the check stays red." */
function unknownSentence(verdict, style) {
    const prompts = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_5__/* .measuredPrompts */ .Ip)(verdict.prompts).filter(({ outcome }) => outcome === "inconclusive");
    const [only] = prompts;
    const base = verdict.base.name === "" ? "the configuration" : style.name(verdict.base.name);
    const merge = `it can be merged all the same, because ${base} allows changes that could not be measured`;
    if (only !== undefined && prompts.length === 1 && isShort(only)) {
        const { cases, complete, needed } = only.coverage;
        const done = only.judge === null ? "measured" : "judged";
        const then = verdict.allowedUnmeasured ? `; ${merge}.` : ", and the check stays red.";
        return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(complete)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(cases, "case was", "cases were")} ${done}; a result needs ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(needed)}. Nothing is known about this edit yet${then}`;
    }
    const edit = only === undefined || prompts.length > 1
        ? "this change"
        : `this edit of ${style.name(only.name)}`;
    if (only !== undefined && prompts.length === 1 && isNotRuledOut(only)) {
        return `Nothing was found worse, but not enough is known about ${edit}: ${base} lets nothing pass before a loss is ruled out. The check stays red until it is; the edit itself may be fine.`;
    }
    if (verdict.reason === "policy_changed")
        return policyEdits(verdict, style);
    const then = verdict.allowedUnmeasured
        ? `; ${merge}.`
        : ". The check stays red until it can be measured; the edit itself may be fine.";
    return `Nothing is known about ${edit}, good or bad${then}`;
}
/** Too few complete cases in all; a judge that failed its own test is another matter. */
const isShort = ({ coverage, reason }) => coverage.cases > 0 && coverage.complete < coverage.needed && reason !== "judge_unreliable";
/** Measured whole, and the policy wants more than "nothing found". */
const isNotRuledOut = ({ coverage, reason }) => reason === "insufficient_samples" &&
    coverage.complete > 0 &&
    coverage.complete >= coverage.needed;
/** What of the policy is edited: nothing was asked of a model, so there is nothing else to say. */
function policyEdits({ policyChanges }, style) {
    const edits = (0,_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .policyEditList */ .t9)(policyChanges, style);
    const what = edits === "" ? "" : `It changes ${edits}. `;
    return `${what}Nothing was measured, and the check stays red for as long as the edit is part of this change.`;
}
/** The control questions that the judge got wrong; null where it got all right. */
function controlsTable({ controls }, style) {
    if (controls.wrong.length === 0)
        return null;
    const others = controls.total - controls.wrong.length;
    const shown = controls.wrong.slice(0, ROWS);
    const more = controls.wrong.length - shown.length;
    return {
        columns: [
            _grid_js__WEBPACK_IMPORTED_MODULE_2__/* .column */ .fi.left("Control question"),
            _grid_js__WEBPACK_IMPORTED_MODULE_2__/* .column */ .fi.left("Right answer"),
            _grid_js__WEBPACK_IMPORTED_MODULE_2__/* .column */ .fi.left("Judge's answer"),
        ],
        rows: [
            ...shown.map(({ question, rightAnswer, judgeAnswer }) => [
                style.prose(question),
                style.prose(rightAnswer),
                firstPartStrong(judgeAnswer, style),
            ]),
            ...(more === 0 ? [] : [[`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(more)} more`, "", style.strong("wrong")]]),
            ...(others === 0 ? [] : [[(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(others, "other"), "", "right"]]),
        ],
    };
}
/** "**scored equal**, 4 and 4". */
function firstPartStrong(answer, style) {
    const [first = "", ...rest] = answer.split(", ");
    const head = style.strong(style.prose(first));
    return rest.length === 0 ? head : `${head}, ${style.prose(rest.join(", "))}`;
}
/** What was put to the judge in the questions it got wrong, and its words. */
function controlsBlock({ controls }) {
    const shown = controls.wrong.slice(0, ROWS);
    const rows = shown.flatMap(({ question, text, said }) => [
        (0,_cases_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)("Question", (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(question, 120)),
        (0,_cases_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)("Text", (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text, 300)),
        (0,_cases_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)("Judge", (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(said, 400)),
    ]);
    const title = `The ${controls.wrong.length === 1 ? "control question" : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(controls.wrong.length)} control questions`} and what the judge said`;
    return [
        `<details><summary>${title}</summary>`,
        "<table>",
        ...rows,
        "</table>",
        "</details>",
    ].join("\n");
}
/** Why, as rows of their own sentences; empty where all is said. */
function whyBlock(verdict) {
    const title = verdict.problems.length > 0 ? "File" : "Why";
    return table(whySentences(verdict).map((text) => (0,_cases_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)(title, (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text, 400))));
}
/** Files at fault, else the causes of what is missing, else the reason's own sentence. Foreign text. */
function whySentences(verdict) {
    const { problems } = verdict;
    if (problems.length > 0) {
        const more = problems.length - ROWS;
        const rest = more > 0 ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(more, "more problem")}: see verdict.json`] : [];
        return [...problems.slice(0, ROWS).map(_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .problemText */ .fI), ...rest];
    }
    const prompts = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_5__/* .measuredPrompts */ .Ip)(verdict.prompts).filter(({ outcome }) => outcome === "inconclusive");
    const said = prompts.length === 0 ? [verdict.detail] : prompts.flatMap(promptWhy);
    return [...new Set(said.filter((text) => text !== null))].slice(0, ROWS);
}
function promptWhy({ coverage, detail, reason }) {
    if (reason === "judge_unreliable")
        return [];
    const short = coverage.cases > 0 && coverage.complete < coverage.needed;
    if (!short || coverage.missing.length === 0)
        return [detail];
    return coverage.missing.map(({ cause, count: times }) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(times)}× ${cause}`);
}
const table = (rows) => rows.length === 0 ? "" : ["<table>", ...rows, "</table>"].join("\n");


/***/ }),

/***/ 28518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fz: () => (/* binding */ lossSentence),
/* harmony export */   t9: () => (/* binding */ metricGains),
/* harmony export */   vC: () => (/* binding */ gainOf),
/* harmony export */   x8: () => (/* binding */ averageSentence),
/* harmony export */   xP: () => (/* binding */ gotWorse)
/* harmony export */ });
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73788);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99155);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2491);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79129);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82076);




/** What a red unit lost, and what a better one gained, in counts or points. */
/** "3 of 25 `regulatory` cases now fail; production passes all 25." Of what gates, where the unit is red. */
function lossSentence(unit, style) {
    const counts = (of) => of?.found === "worse" && (of.gates || !unit.red);
    const falls = unit.score !== null && counts(unit.score)
        ? `the score falls by ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(unit.score.mean)}`
        : "";
    const metrics = unit.metrics
        .filter(({ result, red }) => result === "worse" && (red || !(0,_ranking_js__WEBPACK_IMPORTED_MODULE_3__/* .isRed */ .iI)(unit)))
        .map((metric) => (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricSaid */ .YL)(metric, style));
    const others = [falls, ...metrics].filter((part) => part !== "");
    const failing = counts(unit.check) ? unit.check : counts(unit.judge) ? unit.judge : null;
    return failing === null
        ? withoutFailures(unit, others, style)
        : failureSentence(unit, failing, others, style);
}
function withoutFailures(unit, losses, style) {
    return losses.length === 0 ? "" : `${placeOf(unit, style)} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(losses)}.`;
}
function failureSentence(unit, failing, losses, style) {
    const before = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .rate */ .TS)(failing.baseline);
    const rise = `failing answers rise from ${before} to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .rate */ .TS)(failing.candidate)}`;
    const more = losses.length === 0 ? "" : `, and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(losses)}`;
    if (failing.casesNowFailing === 0)
        return `${placeOf(unit, style)} ${rise}${more}.`;
    const slice = unit.unit === _ranking_js__WEBPACK_IMPORTED_MODULE_4__/* .ALL_CASES */ .S ? "" : `${style.name(unit.unit)} `;
    const verb = failing.casesNowFailing === 1 ? "fails" : "fail";
    const judged = failing === unit.judge ? " by the judge's score" : "";
    const production = failing.baseline === 0
        ? `production passes ${unit.cases === 1 ? "it" : `all ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(unit.cases)}`}`
        : rise;
    const share = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(failing.casesNowFailing)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(unit.cases)} ${slice}cases`;
    return `${share} now ${verb}${judged}; ${production}${more}.`;
}
const placeOf = (unit, style) => unit.unit === _ranking_js__WEBPACK_IMPORTED_MODULE_4__/* .ALL_CASES */ .S
    ? `Over ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .unitName */ .Cq)(unit, style)}`
    : `In ${style.name(unit.unit)} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(unit.cases, "case")})`;
/** Whether the mean over all cases would have hidden the loss; empty where it did not have to. */
function averageSentence(prompt, red) {
    const { overall } = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_3__/* .ranked */ .ad)(prompt);
    const hidden = red.filter((unit) => unit.red).length;
    if (overall === null || hidden === 0 || gotWorse(overall))
        return "";
    const hides = `so the average hides ${hidden === 1 ? "it" : "them"}.`;
    return `Over all ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(overall.cases, "case")} ${gainOf(overall) ?? "nothing was found"}, ${hides}`;
}
/** By its own endpoints or by a further metric, whether it gates or not. */
const gotWorse = ({ result, metrics }) => result === "worse" || metrics.some((metric) => metric.result === "worse");
/** "the score rises by 0.08"; null where nothing was found better. */
function gainOf({ score, check, judge }) {
    if (score?.found === "better")
        return `the score rises by ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(score.mean)}`;
    const failing = [check, judge].find((of) => of?.found === "better") ?? null;
    if (failing === null)
        return null;
    return `failing answers fall from ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .rate */ .TS)(failing.baseline)} to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .rate */ .TS)(failing.candidate)}`;
}
/** "Over all 150 cases answers cost $0.0012 less."; empty where no further metric got better. */
function metricGains(unit, style) {
    const better = (unit?.metrics ?? []).filter(({ result }) => result === "better");
    if (unit === null || better.length === 0)
        return "";
    return `${placeOf(unit, style)} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(better.map((metric) => (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricSaid */ .YL)(metric, style)))}.`;
}


/***/ }),

/***/ 17127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ sectionKey),
/* harmony export */   t7: () => (/* binding */ readMarker),
/* harmony export */   we: () => (/* binding */ markerOf),
/* harmony export */   xL: () => (/* binding */ marker)
/* harmony export */ });
/** The last line of what a job tells in a comment, by which the next run finds it. */
const marker = ({ suite, head }, { section }) => markerOf({ suite: sectionKey(suite, section), head: encoded(head.sha) });
const markerOf = ({ suite, head }) => `<!-- evenhand v1 suite=${suite} head=${head} -->`;
/** What a line says as a marker; null where it is none, such as a quoted one. */
function readMarker(line) {
    const [, suite, head] = /^<!-- evenhand v1 suite=(\S+) head=(\S*) -->\r?$/.exec(line) ?? [];
    return suite === undefined || head === undefined ? null : { suite, head };
}
const sectionKey = (suite, section) => section === null ? encoded(suite) : `${encoded(suite)}#${encoded(section)}`;
/** A name is data: what could end the HTML comment or the name itself is percent-encoded. */
const encoded = (text) => encodeURIComponent(text.toWellFormed()).replaceAll("%2F", "/").replaceAll("--", "-%2D");


/***/ }),

/***/ 58216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ missedSentence),
/* harmony export */   S: () => (/* binding */ leastCertainTable),
/* harmony export */   VQ: () => (/* binding */ restOfSlices),
/* harmony export */   eQ: () => (/* binding */ leastCertain)
/* harmony export */ });
/* harmony import */ var _could_hide_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58813);
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52877);
/* harmony import */ var _loss_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28518);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99155);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2491);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79129);
/* harmony import */ var _result_cell_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70221);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82076);
/* harmony import */ var _unit_title_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79696);








/** What a pass could have missed: it promises too much without its limits. */
/** "What could have been missed: in `vip` (9 cases) a drop of up to 0.62 points, or …" */
function missedSentence(prompt, style) {
    const least = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_3__/* .leastCertainUnit */ .I8)(prompt);
    if (least === null) {
        return prompt.units.some(_loss_js__WEBPACK_IMPORTED_MODULE_1__/* .gotWorse */ .xP) ? "" : "A loss beyond the margins is ruled out.";
    }
    const loss = (0,_could_hide_js__WEBPACK_IMPORTED_MODULE_4__/* .missedLoss */ .T4)(least);
    if (loss === "")
        return tooFewCases(prompt, style);
    const where = least.unit === _ranking_js__WEBPACK_IMPORTED_MODULE_5__/* .ALL_CASES */ .S
        ? `over ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .unitName */ .Cq)(least, style)}`
        : `in ${style.name(least.unit)} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(least.cases, "case")})`;
    const help = (0,_could_hide_js__WEBPACK_IMPORTED_MODULE_4__/* .wouldHelpSentence */ .e8)(prompt, least, style);
    return `What could have been missed: ${where} ${loss}. ${help}`.trimEnd();
}
/** Where the verdict does not say how large a loss could be: "a loss in `vip` (9 cases) or `account` (22), …" */
function tooFewCases(prompt, style) {
    const { unclear, overall } = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_3__/* .ranked */ .ad)(prompt);
    const names = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listSome */ .XT)(unclear, 4, (unit) => `${style.name(unit.unit)} (${unit === unclear[0] ? (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(unit.cases, "case") : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(unit.cases)})`, "or");
    const places = names === "" ? "" : `in ${names}`;
    if (overall !== null && overall.result === "unclear") {
        const everywhere = `over ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .unitName */ .Cq)(overall, style)}`;
        const where = places === "" ? everywhere : `${places}, or ${everywhere}`;
        return `What could have been missed: a loss ${where}; the cases are too few to rule it out.`;
    }
    return `What could have been missed: a loss ${places}, where the cases are too few to rule it out.`;
}
/** The least certain unit of each prompt that has one, what could hide most first. */
function leastCertainOf(prompts) {
    return prompts
        .flatMap((prompt) => {
        const unit = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_3__/* .leastCertainUnit */ .I8)(prompt);
        return unit === null ? [] : [{ prompt, unit }];
    })
        .toSorted((a, b) => (0,_ranking_js__WEBPACK_IMPORTED_MODULE_3__/* .mostHidden */ .S7)((0,_ranking_js__WEBPACK_IMPORTED_MODULE_3__/* .hiding */ .Q0)(a.unit, a.prompt.scale), (0,_ranking_js__WEBPACK_IMPORTED_MODULE_3__/* .hiding */ .Q0)(b.unit, b.prompt.scale)));
}
/** "Least certain: `vip` (9 cases) could hide a drop of 0.51 points or …"; empty where nothing is unclear. */
function leastCertain(prompts, style) {
    const [least] = leastCertainOf(prompts);
    if (least === undefined)
        return "";
    const { unit, prompt } = least;
    const of = prompts.length > 1 ? ` of ${style.name(prompt.name)}` : "";
    const size = unit.unit === _ranking_js__WEBPACK_IMPORTED_MODULE_5__/* .ALL_CASES */ .S ? "" : ` (${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(unit.cases, "case")})`;
    const loss = (0,_could_hide_js__WEBPACK_IMPORTED_MODULE_4__/* .hiddenLoss */ .sS)(unit);
    const hides = loss === "" ? "" : ` could hide ${loss}`;
    return `Least certain: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .unitName */ .Cq)(unit, style)}${of}${size}${hides}.`;
}
/** The least certain slice of each passing prompt, at most ten; no rows where all is clear. */
function leastCertainTable(prompts, style) {
    const rows = leastCertainOf(prompts).slice(0, 10);
    const grid = (0,_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutEmptyColumns */ .LQ)({
        columns: [
            _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.left("Prompt"),
            _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.left("Slice"),
            _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.right("Could hide"),
            _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.right("Cases"),
        ],
        rows: rows.map(({ prompt, unit }) => [
            style.name(prompt.name),
            (0,_unit_title_js__WEBPACK_IMPORTED_MODULE_7__/* .unitTitle */ .x)(unit.unit, style),
            (0,_result_cell_js__WEBPACK_IMPORTED_MODULE_8__/* .unbroken */ .D_)((0,_could_hide_js__WEBPACK_IMPORTED_MODULE_4__/* .couldHideCell */ .OV)(unit)),
            (0,_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(unit.cases),
        ]),
    });
    return { grid, units: rows.map(({ unit }) => unit) };
}
/** "12 more slices are unclear, 17 not worse." of the passing prompts, but for those that have a row. */
function restOfSlices(prompts, shown) {
    const all = prompts.map(_ranking_js__WEBPACK_IMPORTED_MODULE_3__/* .ranked */ .ad);
    const unclear = all.flatMap((of) => of.unclear).filter((unit) => !shown.includes(unit)).length;
    const notWorse = all.reduce((sum, of) => sum + of.notWorse.length, 0);
    const parts = [
        unclear > 0
            ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(unclear)} more ${unclear === 1 ? "slice is" : "slices are"} unclear`
            : "",
        notWorse > 0
            ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(notWorse)} ${unclear > 0 ? "" : notWorse === 1 ? "slice is " : "slices are "}not worse`
            : "",
    ].filter((part) => part !== "");
    return parts.length === 0 ? "" : `${parts.join(", ")}.`;
}


/***/ }),

/***/ 30961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ notices)
});

// EXTERNAL MODULE: ./build/js/report/headline.js
var headline = __webpack_require__(24545);
// EXTERNAL MODULE: ./build/js/report/absolute.js
var absolute = __webpack_require__(91544);
// EXTERNAL MODULE: ./build/js/report/loss.js
var loss = __webpack_require__(28518);
// EXTERNAL MODULE: ./build/js/report/numbers.js
var numbers = __webpack_require__(99155);
// EXTERNAL MODULE: ./build/js/report/policy.js
var policy = __webpack_require__(36843);
// EXTERNAL MODULE: ./build/js/report/ranking.js
var ranking = __webpack_require__(2491);
// EXTERNAL MODULE: ./build/js/all-cases.js
var all_cases = __webpack_require__(79129);
// EXTERNAL MODULE: ./build/js/report/result-cell.js
var result_cell = __webpack_require__(70221);
// EXTERNAL MODULE: ./build/js/report/words.js
var words = __webpack_require__(82076);
;// CONCATENATED MODULE: ./build/js/report/wording-notice.js


/** How the hidden slice and the visible cases go together, worst first. */
const VIEWS = ["disagrees", "is unclear", "agrees"];
/** Many wordings tried on the same cases fit them by and by; what hidden cases say of this one is the guard. */
function wordingNotice(prompt, where, style) {
    const { wording } = prompt;
    const { overall } = (0,ranking/* ranked */.ad)(prompt);
    const hidden = prompt.units.filter(({ holdout }) => holdout);
    if (wording === null || overall === null || hidden.length === 0)
        return null;
    const view = VIEWS.find((worst) => hidden.some((unit) => viewOf(unit, overall) === worst)) ?? "agrees";
    // A first wording was fitted to nothing yet, so it is news only where the hidden cases object.
    if (wording === 1 && view !== "disagrees")
        return null;
    const which = hidden.filter((unit) => viewOf(unit, overall) === view);
    const names = (0,words/* listSome */.XT)(which, 3, ({ unit }) => style.name(unit));
    const verb = { disagrees: "disagree", "is unclear": "are unclear", agrees: "agree" }[view];
    const slices = which.length === 1 ? `slice ${view}` : `slices ${verb}`;
    return `${ordinal(wording)} wording tried on these cases${where}; the hidden ${names} ${slices}.`;
}
function viewOf({ result }, overall) {
    if (result === "unclear")
        return "is unclear";
    return (result === "worse") === (overall.result === "worse") ? "agrees" : "disagrees";
}
/** `1st`, `2nd`, `3rd`, `11th`. */
function ordinal(number) {
    const teen = Math.floor(number / 10) % 10 === 1;
    const ending = teen ? undefined : { 1: "st", 2: "nd", 3: "rd" }[number % 10];
    return `${number}${ending ?? "th"}`;
}

;// CONCATENATED MODULE: ./build/js/report/notices.js









const MOST = 3;
/** What a reader should know beside the result, one sentence each, the weightiest first, three at most. */
function notices(verdict, style) {
    const prompts = (0,ranking/* measuredPrompts */.Ip)(verdict.prompts);
    const measured = prompts.length > 0;
    const of = ({ name }) => prompts.length > 1 ? ` of ${style.name(name)}` : "";
    const said = [
        bootstrapNotice(verdict, prompts, style),
        productionNotice(prompts, style),
        ...prompts.map((prompt) => mutedNotice(prompt, style)),
        ...prompts.map((prompt) => movedNotice(prompt, verdict, style)),
        reachedNotice(prompts, style),
        dependencyNotice(prompts, style),
        failingBothNotice(prompts, style),
        ...prompts.map((prompt) => wordingNotice(prompt, of(prompt), style)),
        // Where the edit stops the run, the sentence has said it.
        measured && verdict.reason !== "policy_changed"
            ? (0,policy/* policyNotice */.xv)(verdict.policyChanges, style)
            : null,
        ...distinct(prompts.map((prompt) => uncalibratedNotice(prompt, style))),
        ...distinct(prompts.map((prompt) => sameFamilyNotice(prompt, verdict, style))),
        ...prompts.map((prompt) => headRubricNotice(prompt, of(prompt))),
        newCasesNotice(prompts, style),
        encodingNotice(prompts, style),
        measured ? stillNotice(verdict, style) : null,
    ];
    return said.filter((sentence) => sentence !== null).slice(0, MOST);
}
const distinct = (items) => [...new Set(items)];
function bootstrapNotice({ plan }, prompts, style) {
    const fromHead = prompts.filter(({ evalSet }) => evalSet?.source === "head");
    // The sentence about a new prompt has said it.
    const said = prompts.length === 1 && prompts.some(absolute/* isMeasuredAlone */.o3);
    if (plan !== null || said || fromHead.length === 0)
        return null;
    const of = prompts.length === 1 ? "" : ` of ${(0,words/* listSome */.XT)(fromHead, 3, ({ name }) => style.name(name))}`;
    return `the eval set${of} comes from this pull request: read the cases as part of the review.`;
}
/** Which text was taken for production's, where that is not what base has. */
function productionNotice(prompts, style) {
    const late = prompts.filter(({ production }) => production !== undefined);
    if (late.length === 0)
        return null;
    const places = late.map(({ production }) => style.name(production?.ref ?? ""));
    const from = (0,words/* listSome */.XT)(distinct(places), 3, (place) => place);
    const who = (0,words/* listSome */.XT)(late, 3, ({ name }) => style.name(name));
    return `production of ${who} was read from ${from}, which is deployed, and not from the base branch.`;
}
/** A mute must not hide what it hides: it names the loss, its end, its owner and why. */
function mutedNotice({ units }, style) {
    const muted = units.filter((unit) => unit.mute !== null && (0,loss/* gotWorse */.xP)(unit) && !(0,ranking/* isRed */.iI)(unit));
    const [first] = muted;
    if (first === undefined || first.mute === null)
        return null;
    const more = muted.length - 1;
    const others = more === 0 ? "" : `; ${(0,words/* counted */.hS)(more, "more muted slice")} got worse too`;
    const name = (0,words/* unitName */.Cq)(first, style);
    return `${name} got worse and is ${(0,result_cell/* mutedBy */.VS)(first.mute, style)} (${style.sentence(first.mute.reason)})${others}.`;
}
/** What the pull request's own rubric says: shown, because it may be why the prompt was changed. */
function headRubricNotice({ headRubric }, of) {
    if (headRubric === null)
        return null;
    const { mean, interval, cases } = headRubric;
    return `head's rubric${of}, run and not gating, sees ≈ ${(0,numbers/* change */.Zg)(mean)}${(0,numbers/* plusMinus */.b6)(interval)} over ${(0,words/* counted */.hS)(cases, "case")}.`;
}
/** Flagged against stored answers, but not against today's. */
function movedNotice(prompt, verdict, style) {
    const moved = prompt.units.filter(({ notStanding }) => notStanding);
    if (moved.length === 0)
        return null;
    const names = (0,words/* listSome */.XT)(moved, 3, ({ unit }) => unit === all_cases/* ALL_CASES */.S ? "the whole set" : style.name(unit));
    const since = prompt.baseline?.since ?? null;
    const stored = since === null ? "stored answers" : `answers from ${(0,numbers/* day */.vd)(since, verdict.asOf)}`;
    return `${names} looked worse than production's ${stored}, but not than answers made today: production itself has moved.`;
}
/** Never red, since the edit did not do it; but nobody should read "pass" and believe that it passes. */
function failingBothNotice(prompts, style) {
    const ids = prompts.flatMap(({ mustPassFailingBoth }) => mustPassFailingBoth);
    if (ids.length === 0)
        return null;
    const which = `${ids.length === 1 ? "the must-pass case" : "the must-pass cases"} ${(0,words/* listSome */.XT)(ids, 3, style.name)}`;
    return ids.length === 1
        ? `${which} fails, and production's answers made today fail it too.`
        : `${which} fail, and production's answers made today fail them too.`;
}
/** Nobody should take a green run for one that a judge could have made red. */
function uncalibratedNotice({ judge }, style) {
    if (judge === null || judge.uncalibrated === null)
        return null;
    return `what the judge says warns and does not gate, since policy requires a calibration: ${style.said(judge.uncalibrated)}.`;
}
function sameFamilyNotice({ judge }, verdict, style) {
    if (judge === null || judge.sameFamily === null)
        return null;
    const who = verdict.base.name === "" ? "the configuration" : style.name(verdict.base.name);
    return `the judge is of the same model family as the model it judges, which ${who} allows: ${style.sentence(judge.sameFamily)}`;
}
function newCasesNotice(prompts, style) {
    const ids = prompts.flatMap(({ newCases }) => newCases.map(({ id }) => id));
    if (ids.length === 0)
        return null;
    const names = (0,words/* listSome */.XT)(ids, 3, style.name);
    const verb = ids.length === 1
        ? "was run and is shown, but does not gate"
        : "were run and are shown, but do not gate";
    return `${(0,words/* counted */.hS)(ids.length, "new case")} (${names}) ${verb}.`;
}
/** Why a prompt was measured whose own file is as it was. */
function reachedNotice(prompts, style) {
    const reached = prompts.filter(({ change }) => change === "reached");
    if (reached.length === 0)
        return null;
    const who = (0,words/* listSome */.XT)(reached, 3, ({ name }) => style.name(name));
    const [was, is] = reached.length === 1 ? ["was", "is"] : ["were", "are"];
    return `${who} ${was} measured because ${changedFiles(reached, "reference", style)} changed, of which ${reached.length === 1 ? "it" : "they"} ${is} made.`;
}
/** What no request shows must not read as if it had been measured. */
function dependencyNotice(prompts, style) {
    const files = changedFiles(prompts, "depends_on", style);
    return files === ""
        ? null
        : `${files} changed too, and what that does was not measured: it is in no request.`;
}
function changedFiles(prompts, by, style) {
    const found = prompts.flatMap(({ reachedBy }) => reachedBy.filter((of) => of.by === by));
    return (0,words/* listSome */.XT)([...new Set(found.map(({ path }) => path))], 2, style.name);
}
function encodingNotice(prompts, style) {
    const encoded = prompts.filter(({ encodingOnly }) => encodingOnly);
    if (encoded.length === 0)
        return null;
    const names = (0,words/* listSome */.XT)(encoded, 3, ({ name }) => style.name(name));
    return `encoding only: in ${names} nothing changed but line ends, a byte order mark or the final newline; the exact bytes were sent.`;
}
function stillNotice(verdict, style) {
    const moved = (0,headline/* movedPrompts */.TG)(verdict.prompts, style);
    const reached = (0,headline/* reachedPrompts */.ui)(verdict.prompts, style);
    const said = [moved === "" ? "" : `${moved}; nothing had to be measured there`, reached];
    const sentences = said.filter((part) => part !== "").join("; ");
    return sentences === "" ? null : `${sentences}.`;
}


/***/ }),

/***/ 19355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ openTables)
/* harmony export */ });
/* harmony import */ var _absolute_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91544);
/* harmony import */ var _floors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72910);
/* harmony import */ var _red_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10674);
/* harmony import */ var _signed_off_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40585);
/* harmony import */ var _standards_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83479);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22001);






/** Slices, and floors where one is missed; of a prompt without a baseline what it must reach. */
function openTables(prompt, plain) {
    const style = (0,_signed_off_js__WEBPACK_IMPORTED_MODULE_3__/* .styleOf */ .Vj)(prompt, plain);
    const slices = (0,_table_js__WEBPACK_IMPORTED_MODULE_5__/* .openTable */ .RT)(prompt, style);
    if ((0,_absolute_js__WEBPACK_IMPORTED_MODULE_0__/* .isMeasuredAlone */ .o3)(prompt)) {
        const standards = (0,_standards_js__WEBPACK_IMPORTED_MODULE_4__/* .openStandards */ .lc)(prompt);
        return { grids: [(0,_standards_js__WEBPACK_IMPORTED_MODULE_4__/* .standardsGrid */ .Jo)(standards, style)], slices, standards };
    }
    const floors = (0,_floors_js__WEBPACK_IMPORTED_MODULE_1__/* .redFloors */ .h3)(prompt).length === 0 ? [] : [(0,_floors_js__WEBPACK_IMPORTED_MODULE_1__/* .redFloorsGrid */ .L8)(prompt, style)];
    const compared = slices.grid.rows.length === 0 ? [] : [slices.grid];
    return {
        grids: (0,_red_js__WEBPACK_IMPORTED_MODULE_2__/* .isWorse */ .Bx)(prompt) ? [...compared, ...floors] : [...floors, ...compared],
        slices,
        standards: [],
    };
}


/***/ }),

/***/ 61887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JY: () => (/* binding */ unpricedNote),
/* harmony export */   th: () => (/* binding */ planSentence),
/* harmony export */   yH: () => (/* binding */ planGrid)
/* harmony export */ });
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52877);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99155);


const ROWS = 20;
/** What measuring would ask and cost, where nothing is measured yet. */
function planGrid(plan, style) {
    const rows = plan.slice(0, ROWS).map((planned) => cells(style.name(planned.prompt), [planned]));
    return {
        columns: [
            _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.left("Prompt"),
            _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.right("Cases"),
            _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.right("Calls"),
            _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.right("Tokens"),
            _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.right("Estimated cost"),
        ],
        rows: plan.length > 1 ? [...rows, cells("All prompts", plan)] : rows,
    };
}
const planSentence = (plan) => `Nothing was measured: the base branch has no configuration yet. Read the new one and the eval sets as part of the review; from the merge on they decide.${plan.length === 0 ? "" : " Measuring its prompts once would take about:"}`;
const unpricedNote = (plan) => plan.every(({ priced }) => priced)
    ? ""
    : "Unknown price: a model that the table does not list is counted at the dearest one.";
function cells(title, plan) {
    const sum = (of) => plan.reduce((total, planned) => total + of(planned), 0);
    return [
        title,
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(sum(({ cases }) => cases)),
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(sum(({ answers, judgements }) => answers + judgements)),
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(sum(({ inputTokens, outputTokens }) => inputTokens + outputTokens)),
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .dollars */ .E9)(sum(({ usd }) => usd)),
    ];
}


/***/ }),

/***/ 36843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sq: () => (/* binding */ policyDiff),
/* harmony export */   jQ: () => (/* binding */ policyTitle),
/* harmony export */   t9: () => (/* binding */ policyEditList),
/* harmony export */   xv: () => (/* binding */ policyNotice)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86632);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90084);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82076);



/** "`regulatory` margin 0.30 → 0.50". */
const change = ({ what, from, to }, style) => `${style.said(what)} ${style.prose(from)} → ${style.prose(to)}`;
/** For the heading where nothing else changed; empty without a policy change. */
function policyTitle(changes, style) {
    const items = changes.flatMap((of) => of.items);
    const [only] = items;
    if (changes.length === 0)
        return "";
    if (only !== undefined && items.length === 1) {
        return `${change(only, style)} (${only.direction}) takes effect after merge`;
    }
    if (items.length > 1)
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(items.length, "change")} of the policy take effect after merge`;
    const paths = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listSome */ .XT)(changes, 2, ({ path }) => style.name(path));
    return `The change of ${paths} takes effect after merge`;
}
/** "`regulatory` margin 0.30 → 0.50 (looser)", else the files; empty without a policy change. */
function policyEditList(changes, style) {
    const items = changes.flatMap((of) => of.items);
    return items.length === 0
        ? (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listSome */ .XT)(changes, 3, ({ path }) => style.name(path))
        : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listSome */ .XT)(items, 3, (item) => `${change(item, style)} (${item.direction})`);
}
/** The notice where prompts changed too: the looser part is named, because that is what a reviewer must see. */
function policyNotice(changes, style) {
    if (changes.length === 0)
        return null;
    const items = changes.flatMap((of) => of.items);
    const direction = ["looser", "stricter"].find((of) => items.some((item) => item.direction === of));
    const after = "it takes effect after merge.";
    if (items.length === 0) {
        const paths = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listSome */ .XT)(changes, 2, ({ path }) => style.name(path));
        return `this pull request also changes ${paths}; ${after}`;
    }
    const named = items.filter((item) => direction === undefined || item.direction === direction);
    const others = items.length - named.length;
    const what = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listSome */ .XT)(named, 2, (item) => change(item, style));
    const rest = others === 0 ? "" : `; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(others, "other change")}`;
    const verb = direction === undefined ? "changes the policy" : `makes the policy ${direction}`;
    return `this pull request also ${verb} (${what}${rest}); ${after}`;
}
/** The diffs, at most `lines` lines of them together, each file by its name where there are several. */
function policyDiff({ policyChanges }, lines) {
    let room = lines;
    const blocks = policyChanges.slice(0, 5).flatMap(({ path, diff }) => {
        const all = diff.replace(/\n$/, "").split("\n");
        const kept = all.slice(0, room);
        room -= kept.length;
        if (diff.trim() === "" || kept.length === 0)
            return [];
        const more = all.length - kept.length;
        return [
            ...(policyChanges.length > 1 ? [_style_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownStyle */ .T.name(path)] : []),
            (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(kept, "diff"),
            ...(more === 0 ? [] : [`… ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(more, "more line")} of ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(path)}`]),
        ];
    });
    return blocks.join("\n\n");
}


/***/ }),

/***/ 25679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ byOutcome),
/* harmony export */   g: () => (/* binding */ promptsTable)
/* harmony export */ });
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52877);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99155);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2491);
/* harmony import */ var _red_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10674);
/* harmony import */ var _rollback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45797);
/* harmony import */ var _signed_off_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40585);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22001);







/** The table of several prompts. */
const order = ["fail", "inconclusive", "pass", "not_applicable"];
/** Worst outcome first, then what got better; else in the order of the verdict. */
function byOutcome(prompts) {
    const place = (prompt) => order.indexOf(prompt.outcome) + (prompt.outcome === "pass" && !gotBetter(prompt) ? 0.5 : 0);
    return prompts.toSorted((a, b) => place(a) - place(b));
}
const gotBetter = ({ units }) => units.some(({ result }) => result === "better");
/** One row a prompt, at most `limit`; its numbers are those of all its cases together. */
function promptsTable(prompts, limit, style) {
    const sorted = byOutcome(prompts);
    const shown = sorted.slice(0, limit);
    const more = sorted.length - shown.length;
    const worse = sorted.slice(limit).filter(({ outcome }) => outcome === "fail").length;
    const rest = worse === 0 ? "" : `${style.mark}${style.strong(`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(worse)} fail`)}`;
    return (0,_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutEmptyColumns */ .LQ)({
        columns: [
            _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.left("Prompt"),
            _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.left("Result"),
            _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.right("Score change"),
            _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.right("Failing answers"),
            _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.right("Cases"),
        ],
        rows: [
            ...shown.map((prompt) => [
                style.name(prompt.name),
                resultCell(prompt, style),
                ...numbers(prompt, style),
                (0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(prompt.coverage.cases),
            ]),
            ...(more === 0 ? [] : [[`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(more)} more`, rest, "", "", ""]]),
        ],
    });
}
function numbers(prompt, style) {
    const { overall } = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_6__/* .ranked */ .ad)(prompt);
    // Nothing that does not count: half a measurement is read as a verdict.
    const counts = prompt.outcome === "pass" || prompt.outcome === "fail";
    return counts && overall !== null ? (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .changeCells */ .qv)(overall, style) : ["", ""];
}
function resultCell(prompt, style) {
    switch (prompt.outcome) {
        case "fail":
            return `${style.mark}${style.strong("fail")}: ${(0,_red_js__WEBPACK_IMPORTED_MODULE_1__/* .redPlace */ .hD)(prompt, style).replace(/^in /, "")}`;
        case "pass":
            if ((0,_signed_off_js__WEBPACK_IMPORTED_MODULE_3__/* .isAccepted */ .oB)(prompt)) {
                return `${style.strong("fail")}, accepted: ${(0,_red_js__WEBPACK_IMPORTED_MODULE_1__/* .redPlace */ .hD)(prompt, style).replace(/^in /, "")}`;
            }
            if (prompt.absolute !== null)
                return "pass, new";
            if ((0,_rollback_js__WEBPACK_IMPORTED_MODULE_2__/* .isRollback */ .z1)(prompt))
                return "pass, rollback";
            return gotBetter(prompt) ? "pass, better" : "pass";
        case "inconclusive":
            return "inconclusive";
        case "not_applicable":
            return "not applicable";
    }
}


/***/ }),

/***/ 10674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ isWorse),
/* harmony export */   Q6: () => (/* binding */ whatIsRed),
/* harmony export */   SL: () => (/* binding */ mustPassFails),
/* harmony export */   hD: () => (/* binding */ redPlace)
/* harmony export */ });
/* harmony import */ var _floors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72910);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99155);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2491);
/* harmony import */ var _standards_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83479);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82076);





/** What turned a prompt red, in the few words of a heading. */
/** "`a` and `b` got worse in `p`", "`p` got worse overall", "`grounded` is below its floor in `p`". */
function whatIsRed(prompt, style) {
    const at = style.name(prompt.name);
    const worse = gotWorse(prompt, style);
    const others = [(0,_floors_js__WEBPACK_IMPORTED_MODULE_0__/* .belowFloors */ .x)(prompt, style), mustPassFails(prompt, style)].filter((part) => part !== "");
    if (others.length === 0)
        return worse ?? `${at} got worse`;
    if (worse === null)
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(others)} in ${at}`;
    return others.length === 1 ? `${worse}, and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(others)}` : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)([worse, ...others]);
}
function gotWorse(prompt, style) {
    const at = style.name(prompt.name);
    const slices = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_3__/* .redSlices */ .X6)(prompt);
    if (slices.length > 2) {
        return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(slices.length)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(prompt.units.length - 1)} slices got worse in ${at}`;
    }
    if (slices.length > 0) {
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(slices.map((unit) => redName(unit, style)))} got worse in ${at}`;
    }
    const overall = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_3__/* .redOverall */ .Nq)(prompt);
    if (overall === null)
        return null;
    const metrics = overall.red ? "" : `${metricNames(overall, style)} of `;
    return `${metrics}${at} got worse overall`;
}
/** A slice by its name, or what of it got worse where that is only a further metric. */
const redName = (unit, style) => unit.red ? style.name(unit.unit) : `${metricNames(unit, style)} of ${style.name(unit.unit)}`;
const metricNames = (unit, style) => (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listSome */ .XT)((0,_ranking_js__WEBPACK_IMPORTED_MODULE_3__/* .redMetrics */ .RC)(unit), 2, ({ metric }) => style.name(metric));
/** "the must-pass case `x` fails"; empty where none is red. */
function mustPassFails({ mustPassRed }, style) {
    const [only] = mustPassRed;
    if (only === undefined)
        return "";
    return mustPassRed.length === 1
        ? `the must-pass case ${style.name(only)} fails`
        : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(mustPassRed.length)} must-pass cases fail`;
}
/** Where a prompt is red, in few words: "in `a` and `b`", "overall", "below its minimum". */
function redPlace(prompt, style) {
    const slices = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_3__/* .redSlices */ .X6)(prompt);
    if (slices.length > 0)
        return `in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listSome */ .XT)(slices, 2, (unit) => redName(unit, style))}`;
    const overall = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_3__/* .redOverall */ .Nq)(prompt);
    if (overall !== null) {
        return overall.red ? "overall" : `in ${metricNames(overall, style)} overall`;
    }
    if (prompt.absolute?.standards.some(_standards_js__WEBPACK_IMPORTED_MODULE_1__/* .isRedStandard */ .LD) === true)
        return "below its minimum";
    const floors = (0,_floors_js__WEBPACK_IMPORTED_MODULE_0__/* .redFloors */ .h3)(prompt).length;
    if (floors > 0)
        return floors === 1 ? "below a floor" : `below ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(floors)} floors`;
    return `in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(prompt.mustPassRed.length, "must-pass case")}`;
}
/** Whether "got worse" is true of it: a floor, a minimum or a must-pass case is missed without any comparison. */
const isWorse = (prompt) => (0,_ranking_js__WEBPACK_IMPORTED_MODULE_3__/* .redSlices */ .X6)(prompt).length > 0 || (0,_ranking_js__WEBPACK_IMPORTED_MODULE_3__/* .redOverall */ .Nq)(prompt) !== null;


/***/ }),

/***/ 40685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ redactedVerdict),
/* harmony export */   p: () => (/* binding */ redacted)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83168);

/**
 * A verdict whose every text has passed the redactor. Done before anything is rendered: a renderer that shortens a
 * text could leave half a secret, which no redactor finds.
 */
const redactedVerdict = (verdict, redact) => _verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictSchema */ .$.parse(redacted(verdict, redact));
/** A value of JSON whose every text has passed the redactor. */
function redacted(value, redact) {
    if (typeof value === "string")
        return redact(value);
    if (Array.isArray(value))
        return value.map((of) => redacted(of, redact));
    if (value === null || typeof value !== "object")
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, redacted(of, redact)]));
}


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

/***/ 56396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QK: () => (/* binding */ notApplicableSentence),
/* harmony export */   aH: () => (/* binding */ promptSentence),
/* harmony export */   em: () => (/* binding */ sentence)
/* harmony export */ });
/* harmony import */ var _absolute_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91544);
/* harmony import */ var _floors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72910);
/* harmony import */ var _loss_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28518);
/* harmony import */ var _missed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58216);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(99155);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2491);
/* harmony import */ var _rollback_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45797);
/* harmony import */ var _signed_off_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40585);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82076);









/** The paragraph below the heading: on fail the loss, on pass what could have been missed. */
function sentence(verdict, style) {
    const prompts = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_7__/* .measuredPrompts */ .Ip)(verdict.prompts);
    const [first] = prompts;
    const said = first === undefined
        ? ""
        : prompts.length === 1
            ? promptSentence(first, style)
            : [promptsSentence(prompts, style), ...prompts.map((of) => (0,_rollback_js__WEBPACK_IMPORTED_MODULE_4__/* .rollbackSentence */ .QV)(of, style))]
                .filter((part) => part !== "")
                .join(" ");
    return [howCompared(verdict, prompts), said].filter((part) => part !== "").join(" ");
}
/** Where the usual way of comparing was not open, the first words say what was compared instead. */
function howCompared({ suppliedByHead }, prompts) {
    const supplied = prompts.some(({ change }) => change === "supplied");
    const oneLook = prompts.some(({ method, outcome }) => method === "one look" && outcome !== "inconclusive");
    const source = suppliedByHead
        ? "Outputs supplied by the pull request's own job"
        : supplied
            ? "Outputs supplied as files"
            : "";
    const look = "production was not asked again, so nothing was measured a second time";
    if (source === "")
        return oneLook ? `One look: ${look}.` : "";
    return oneLook ? `${source}; one look: ${look}.` : `${source}.`;
}
/** What happened to one prompt that passed or failed. */
function promptSentence(prompt, style) {
    if (prompt.outcome === "fail")
        return failSentence(prompt, style);
    if ((0,_signed_off_js__WEBPACK_IMPORTED_MODULE_5__/* .isAccepted */ .oB)(prompt)) {
        return `${(0,_signed_off_js__WEBPACK_IMPORTED_MODULE_5__/* .acceptedSentence */ .l6)(prompt, style)} ${failSentence(prompt, style)}`;
    }
    return prompt.outcome === "pass" ? passSentence(prompt, style) : "";
}
const ONLY_OUTPUTS = "What such a change does is seen in the application's own outputs alone: supply them to have them compared.";
/** Why nothing was measured, and where what was renamed has gone. */
function notApplicableSentence({ prompts, policyChanges }, style) {
    const moves = prompts.flatMap(({ from, path, change }) => change === "renamed" && from !== null ? [{ from, path }] : []);
    const places = (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .listSome */ .XT)(moves, 3, ({ from, path }) => `${style.name(from)} is now ${style.name(path)}`);
    const reached = prompts.some(({ reachedBy }) => reachedBy.length > 0);
    const moved = [places === "" ? "" : ` ${places}.`, reached ? ` ${ONLY_OUTPUTS}` : ""].join("");
    return policyChanges.length > 0
        ? `Nothing was measured, and nothing is judged by the new rule yet.${moved}`
        : `Nothing was measured.${moved}`;
}
function promptsSentence(prompts, style) {
    const of = (outcome) => prompts.filter((prompt) => prompt.outcome === outcome);
    const [failed, unmeasured, passed] = [of("fail"), of("inconclusive"), of("pass")];
    const [only] = failed;
    if (only !== undefined && failed.length === 1 && passed.length === prompts.length - 1) {
        const others = passed.length === 1 ? "The other prompt passes." : `The other ${passed.length} prompts pass.`;
        return `${failSentence(only, style)} ${others}`;
    }
    if (passed.length === prompts.length)
        return (0,_missed_js__WEBPACK_IMPORTED_MODULE_3__/* .leastCertain */ .eQ)(prompts, style);
    const parts = [
        failed.length > 0 ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(failed.length, "prompt fails", "prompts fail")}` : "",
        unmeasured.length > 0 ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U9)(unmeasured.length)} could not be measured` : "",
        passed.length > 0 ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U9)(passed.length)} ${passed.length === 1 ? "passes" : "pass"}` : "",
    ];
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)(parts.filter((part) => part !== ""))}.`;
}
function failSentence(prompt, style) {
    if (prompt.absolute !== null)
        return (0,_absolute_js__WEBPACK_IMPORTED_MODULE_0__/* .absoluteSentence */ .n9)(prompt, style);
    const slices = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_7__/* .redSlices */ .X6)(prompt);
    const overall = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_7__/* .redOverall */ .Nq)(prompt);
    const losses = slices.length > 2
        ? [
            slices.length > 10
                ? "The 10 largest losses are below."
                : "The losses are below, largest first.",
        ]
        : slices.map((unit) => (0,_loss_js__WEBPACK_IMPORTED_MODULE_2__/* .lossSentence */ .Fz)(unit, style));
    return [
        ...losses,
        ...(overall === null ? [] : [(0,_loss_js__WEBPACK_IMPORTED_MODULE_2__/* .lossSentence */ .Fz)(overall, style)]),
        (0,_loss_js__WEBPACK_IMPORTED_MODULE_2__/* .averageSentence */ .x8)(prompt, slices),
        ...(0,_floors_js__WEBPACK_IMPORTED_MODULE_1__/* .floorSentences */ .R6)(prompt, style),
        // A floor looks at the candidate alone, so a reader is told that it is no comparison.
        (0,_floors_js__WEBPACK_IMPORTED_MODULE_1__/* .redFloors */ .h3)(prompt).length > 0 && !prompt.units.some(_loss_js__WEBPACK_IMPORTED_MODULE_2__/* .gotWorse */ .xP)
            ? "Nothing was found worse than production."
            : "",
        (0,_absolute_js__WEBPACK_IMPORTED_MODULE_0__/* .mustPassSentence */ .EZ)(prompt),
        hiddenSentence(slices, style),
    ]
        .filter((part) => part !== "")
        .join(" ");
}
/** A reader who looks for the cases of a holdout slice is told why there are none. */
function hiddenSentence(red, style) {
    const hidden = red.filter(({ holdout }) => holdout);
    if (hidden.length === 0)
        return "";
    const names = (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .listSome */ .XT)(hidden, 3, ({ unit }) => style.name(unit));
    return `The cases of ${names} are hidden, so that no wording is fitted to them.`;
}
function passSentence(prompt, style) {
    if (prompt.absolute !== null)
        return (0,_absolute_js__WEBPACK_IMPORTED_MODULE_0__/* .absoluteSentence */ .n9)(prompt, style);
    if ((0,_rollback_js__WEBPACK_IMPORTED_MODULE_4__/* .isRollback */ .z1)(prompt))
        return (0,_rollback_js__WEBPACK_IMPORTED_MODULE_4__/* .rollbackSentence */ .QV)(prompt, style);
    const { overall, better } = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_7__/* .ranked */ .ad)(prompt);
    const gain = overall === null ? null : (0,_loss_js__WEBPACK_IMPORTED_MODULE_2__/* .gainOf */ .vC)(overall);
    const [most] = better;
    const gains = gain !== null && overall !== null
        ? `Over all ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(overall.cases, "case")} ${gain}${most === undefined ? "" : `; ${style.name(most.unit)} gains most`}.`
        : most === undefined
            ? (0,_loss_js__WEBPACK_IMPORTED_MODULE_2__/* .metricGains */ .t9)(overall, style)
            : `In ${style.name(most.unit)} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(most.cases, "case")}) ${(0,_loss_js__WEBPACK_IMPORTED_MODULE_2__/* .gainOf */ .vC)(most) ?? "something was found better"}.`;
    const limits = gains === "" ? (0,_missed_js__WEBPACK_IMPORTED_MODULE_3__/* .missedSentence */ .$t)(prompt, style) : (0,_missed_js__WEBPACK_IMPORTED_MODULE_3__/* .leastCertain */ .eQ)([prompt], style);
    return [toleratedLosses(prompt, style), gains, limits].filter((part) => part !== "").join(" ");
}
/** What does not gate is said all the same: green must not read as if it had not happened. */
function toleratedLosses(prompt, style) {
    const losses = prompt.units.filter(_loss_js__WEBPACK_IMPORTED_MODULE_2__/* .gotWorse */ .xP).slice(0, 2);
    return losses.length === 0
        ? ""
        : `${losses.map((unit) => (0,_loss_js__WEBPACK_IMPORTED_MODULE_2__/* .lossSentence */ .Fz)(unit, style)).join(" ")} This does not gate.`;
}


/***/ }),

/***/ 66092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ shownCode)
/* harmony export */ });
/** A code as people read and copy it: `7c1e-40d9-b2aa-5f03-91ce`. */
const shownCode = (code) => (code.match(/.{1,4}/g) ?? []).join("-");


/***/ }),

/***/ 40585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ styleOf),
/* harmony export */   al: () => (/* binding */ acceptedTitle),
/* harmony export */   l6: () => (/* binding */ acceptedSentence),
/* harmony export */   oB: () => (/* binding */ isAccepted)
/* harmony export */ });
/* harmony import */ var _absolute_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91544);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99155);
/* harmony import */ var _red_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10674);
/* harmony import */ var _sign_off_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66092);




/** What is said of a regression that somebody has accepted. */
const acceptedOf = ({ signOff }) => signOff?.accepted ?? null;
const isAccepted = (prompt) => acceptedOf(prompt) !== null;
/** What is worse keeps its word and loses its mark. */
const styleOf = (prompt, style) => isAccepted(prompt) ? { ...style, mark: "", aside: ", accepted" } : style;
/** "`regulatory` got worse in `support/answer`, accepted by `octocat`". */
const acceptedTitle = (prompts, style) => prompts
    .map((prompt) => {
    const what = prompt.absolute === null
        ? (0,_red_js__WEBPACK_IMPORTED_MODULE_1__/* .whatIsRed */ .Q6)(prompt, style)
        : `${(0,_absolute_js__WEBPACK_IMPORTED_MODULE_0__/* .newPrompt */ .Bt)(prompt, style)} misses its minimum`;
    return `${what}, accepted by ${style.name(acceptedOf(prompt)?.by ?? "")}`;
})
    .join("; ");
/** Who said what, when, and how long it holds; empty where nobody has. */
function acceptedSentence(prompt, style) {
    const { signOff } = prompt;
    const word = acceptedOf(prompt);
    if (signOff === null || word === null)
        return "";
    const until = word.until === null ? "valid" : `valid to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd)(word.until)} and`;
    return `Reason: ${style.sentence(word.reason)}. Signed ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd)(word.on)}, ${until} only for this content (\`${(0,_sign_off_code_js__WEBPACK_IMPORTED_MODULE_3__/* .shownCode */ .v)(signOff.code)}\`).`;
}


/***/ }),

/***/ 73744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ smallPrint)
/* harmony export */ });
/* harmony import */ var _standards_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83479);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82076);


/** How to read the open tables of these prompts, and the error rates, as far as something counts. */
function smallPrint(prompts, tables, style) {
    const compared = prompts.filter(({ outcome, units, absolute }) => (outcome === "pass" || outcome === "fail") && units.length > 0 && absolute === null);
    const open = tables.flatMap(({ slices }) => slices.shown);
    const hides = tables.flatMap(({ slices }) => slices.hides);
    const standards = tables.flatMap((table) => table.standards);
    const parts = [
        compared.length === 0 ? "" : (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .tableNote */ .L8)({ prompts: compared, open, hides }, style),
        standards.length === 0 ? "" : (0,_standards_js__WEBPACK_IMPORTED_MODULE_0__/* .standardsNote */ .xU)(standards, compared.length === 0),
    ];
    return parts.filter((part) => part !== "").join(" ");
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

/***/ 22001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   RT: () => (/* binding */ openTable),
/* harmony export */   fW: () => (/* binding */ allSlices),
/* harmony export */   qt: () => (/* binding */ otherSlices),
/* harmony export */   qv: () => (/* binding */ changeCells)
/* harmony export */ });
/* harmony import */ var _could_hide_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58813);
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52877);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73788);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99155);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2491);
/* harmony import */ var _result_cell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70221);
/* harmony import */ var _unit_title_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79696);







/** The per-slice diff. */
/** Open rows at most, `All cases` not counted. */
const OPEN_ROWS = 10;
const lineOf = (unit) => ({ unit, metric: null });
const metricLines = (unit) => (0,_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .foundMetrics */ .ol)(unit).map((metric) => ({ unit, metric }));
/** The rows that say something: worse, unclear where nothing was found, better; then all cases. */
function openTable(prompt, style) {
    const order = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_2__/* .ranked */ .ad)(prompt);
    const metrics = prompt.units.flatMap(metricLines);
    const found = metrics.length > 0 ||
        prompt.units.some(({ result }) => result === "worse" || result === "better");
    const worse = sorted([...order.worse.map(lineOf), ...withResult(metrics, "worse")], prompt);
    const better = sorted([...order.better.map(lineOf), ...withResult(metrics, "better")], prompt);
    const lines = [...worse, ...(found ? [] : order.unclear.map(lineOf)), ...better];
    const shown = lines.slice(0, OPEN_ROWS);
    const hidden = worse.slice(OPEN_ROWS);
    const mark = hidden.some(isRedLine) ? style.mark : "";
    const more = hidden.length === 0
        ? []
        : [
            [
                `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(hidden.length)} more`,
                (0,_result_cell_js__WEBPACK_IMPORTED_MODULE_4__/* .unbroken */ .D_)(`${mark}${style.strong("worse")}`),
                "",
                "",
                "",
                "",
            ],
        ];
    const overall = order.overall === null ? [] : [lineOf(order.overall)];
    const units = [...shown, ...overall].map(({ unit }) => unit);
    return {
        grid: slicesGrid({ lines: shown, more, overall, hides: !found }, style),
        shown: shown.flatMap(({ unit, metric }) => (metric === null ? [unit] : [])),
        hides: found ? [] : units.filter((unit) => (0,_could_hide_js__WEBPACK_IMPORTED_MODULE_5__/* .couldHideCell */ .OV)(unit) !== ""),
    };
}
const withResult = (lines, result) => lines.filter(({ metric }) => metric?.result === result);
const isRedLine = ({ unit, metric }) => (metric ?? unit).red;
/** What gates first, then by size in margins. */
const sorted = (lines, { scale }) => {
    const size = ({ unit, metric }) => metric === null
        ? (0,_ranking_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOf */ .$d)(unit, unit.result === "worse" ? "worse" : "better", scale)
        : Math.abs(metric.mean) / Math.max(metric.margin, Number.EPSILON);
    return lines.toSorted((a, b) => Number(isRedLine(b)) - Number(isRedLine(a)) || size(b) - size(a));
};
/**
 * Every slice, or as many as `limit` allows: the quiet ones ("not worse", then "unclear") go first. Rows stand in the
 * order worse, unclear, not worse, better, all cases; further metrics that were found stand below their slice.
 */
function allSlices(prompt, limit, style) {
    const order = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_2__/* .ranked */ .ad)(prompt);
    const quiet = [...order.unclear, ...order.notWorse];
    const isLoud = (unit) => (0,_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .foundMetrics */ .ol)(unit).length > 0;
    const loud = [...order.worse, ...order.better, ...quiet.filter(isLoud)];
    const kept = new Set([...loud, ...quiet.filter((unit) => !isLoud(unit))].slice(0, limit));
    const rows = [...order.worse, ...quiet, ...order.better].filter((unit) => kept.has(unit));
    const withMetrics = (unit) => [lineOf(unit), ...metricLines(unit)];
    const overall = order.overall === null ? [] : withMetrics(order.overall);
    return slicesGrid({ lines: rows.flatMap(withMetrics), more: [], overall, hides: true }, style);
}
/** Only these slices, as many as `limit` allows, without the row of all cases. */
function otherSlices(prompt, slices, limit, style) {
    const { unclear, notWorse } = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_2__/* .ranked */ .ad)(prompt);
    const rows = [...unclear, ...notWorse].filter((unit) => slices.includes(unit)).slice(0, limit);
    return slicesGrid({ lines: rows.map(lineOf), more: [], overall: [], hides: true }, style);
}
function slicesGrid({ lines, more, overall, hides }, style) {
    const row = (line) => cellsOf(line, hides, style);
    return (0,_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutEmptyColumns */ .LQ)({
        columns: [
            _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.left("Slice"),
            _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.left("Result"),
            _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.right("Score change"),
            _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.right("Failing answers"),
            _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.right("Could hide"),
            _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.right("Cases"),
        ],
        rows: [...lines.map(row), ...more, ...overall.map(row)],
    });
}
function cellsOf({ unit, metric }, hides, style) {
    if (metric !== null) {
        const result = (0,_result_cell_js__WEBPACK_IMPORTED_MODULE_4__/* .resultCell */ .An)((0,_result_cell_js__WEBPACK_IMPORTED_MODULE_4__/* .metricResult */ .wF)(unit, metric), style);
        const change = (0,_result_cell_js__WEBPACK_IMPORTED_MODULE_4__/* .unbroken */ .D_)((0,_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricCell */ .nT)(metric, style));
        return [(0,_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricRowName */ .iQ)(unit, metric, style), result, change, "", "", (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(unit.cases)];
    }
    return [
        unitCell(unit, style),
        (0,_result_cell_js__WEBPACK_IMPORTED_MODULE_4__/* .resultCell */ .An)(unit, style),
        ...changeCells(unit, style),
        hides ? (0,_result_cell_js__WEBPACK_IMPORTED_MODULE_4__/* .unbroken */ .D_)((0,_could_hide_js__WEBPACK_IMPORTED_MODULE_5__/* .couldHideCell */ .OV)(unit)) : "",
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(unit.cases),
    ];
}
/** A slice that policy treats apart says so. */
function unitCell({ unit, critical, holdout }, style) {
    const marks = [critical ? "critical" : "", holdout ? "hidden" : ""].filter((of) => of !== "");
    const title = (0,_unit_title_js__WEBPACK_IMPORTED_MODULE_6__/* .unitTitle */ .x)(unit, style);
    return marks.length === 0 ? title : `${title} (${marks.join(", ")})`;
}
/** Score change and failing answers of a unit; empty where it has none. */
function changeCells(unit, style) {
    return [(0,_result_cell_js__WEBPACK_IMPORTED_MODULE_4__/* .unbroken */ .D_)(scoreCell(unit, style)), (0,_result_cell_js__WEBPACK_IMPORTED_MODULE_4__/* .unbroken */ .D_)(failingCell(unit, style))];
}
/** `**+0.32** ± 0.12` where found, `≈ −0.07 ± 0.14` where it may be noise. */
function scoreCell({ score }, style) {
    if (score === null)
        return "";
    const half = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plusMinus */ .b6)(score.interval);
    const mean = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .change */ .Zg)(score.mean);
    return score.found === null ? `≈ ${mean}${half}` : `${style.strong(mean)}${half}`;
}
/** `**0% → 12%**` where found, `≈ 2% → 0%` where not, one number where both sides look the same. */
function failingCell(unit, style) {
    const shown = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_2__/* .shownFailures */ .pC)(unit);
    if (shown === null)
        return "";
    const { baseline, candidate, found } = shown.of;
    const [before, after] = [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .rate */ .TS)(baseline), (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .rate */ .TS)(candidate)];
    const label = shown.by === "judge" ? "judge: " : "";
    if (found === null)
        return `${label}${before === after ? before : `≈ ${before} → ${after}`}`;
    const pair = before === after ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .fineRate */ .t3)(baseline)} → ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .fineRate */ .t3)(candidate)}` : `${before} → ${after}`;
    return `${label}${style.strong(pair)}`;
}
/** "1 worse, 4 unclear, 2 not worse, 1 better". */
function tally(units) {
    return ["worse", "unclear", "not worse", "better"]
        .map((result) => ({ result, number: units.filter((unit) => unit.result === result).length }))
        .filter(({ number }) => number > 0)
        .map(({ result, number }) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(number)} ${result}`)
        .join(", ");
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


/***/ })

};
