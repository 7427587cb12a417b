export const id = 8565;
export const ids = [8565];
export const modules = {

/***/ 909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ present)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/report/json.js
var report_json = __webpack_require__(19431);
// EXTERNAL MODULE: ./build/js/problem.js
var problem = __webpack_require__(28573);
// EXTERNAL MODULE: ./build/js/report/display-width.js
var display_width = __webpack_require__(69902);
// EXTERNAL MODULE: ./build/js/report/headline.js
var headline = __webpack_require__(1997);
// EXTERNAL MODULE: ./build/js/report/inconclusive.js
var inconclusive = __webpack_require__(39061);
// EXTERNAL MODULE: ./build/js/report/notices.js + 1 modules
var notices = __webpack_require__(46077);
// EXTERNAL MODULE: ./build/js/report/numbers.js
var numbers = __webpack_require__(68095);
// EXTERNAL MODULE: ./build/js/report/open-tables.js
var open_tables = __webpack_require__(25615);
// EXTERNAL MODULE: ./build/js/report/plan-table.js
var plan_table = __webpack_require__(55363);
// EXTERNAL MODULE: ./build/js/report/prompts-table.js
var prompts_table = __webpack_require__(50147);
// EXTERNAL MODULE: ./build/js/report/ranking.js
var ranking = __webpack_require__(45743);
// EXTERNAL MODULE: ./build/js/report/sentence.js
var sentence = __webpack_require__(96080);
// EXTERNAL MODULE: ./build/js/report/small-print.js
var small_print = __webpack_require__(89148);
// EXTERNAL MODULE: ./build/js/report/style.js
var style = __webpack_require__(34344);
// EXTERNAL MODULE: ./build/js/report/absolute.js
var absolute = __webpack_require__(36388);
// EXTERNAL MODULE: ./build/js/report/cases.js + 2 modules
var cases = __webpack_require__(16986);
// EXTERNAL MODULE: ./build/js/report/check-lines.js
var check_lines = __webpack_require__(55583);
// EXTERNAL MODULE: ./build/js/report/escape/log.js
var log = __webpack_require__(71055);
// EXTERNAL MODULE: ./build/js/report/escape/visible.js
var visible = __webpack_require__(14083);
// EXTERNAL MODULE: ./build/js/report/words.js
var words = __webpack_require__(34992);
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
var terminal_grid = __webpack_require__(29758);
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

/***/ 65156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15302);

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
        artifact: run.place.artifact,
        unpriced: spend?.unlisted ?? [],
        replay: run.replay,
    };
}


/***/ }),

/***/ 1927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ clearResults),
  K: () => (/* binding */ writeResults)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/problem.js
var problem = __webpack_require__(28573);
// EXTERNAL MODULE: ./build/js/report/cases.js + 2 modules
var report_cases = __webpack_require__(16986);
// EXTERNAL MODULE: ./build/js/report/could-hide.js
var could_hide = __webpack_require__(84265);
// EXTERNAL MODULE: ./build/js/report/escape/markdown.js
var markdown = __webpack_require__(52212);
// EXTERNAL MODULE: ./build/js/report/floors.js
var report_floors = __webpack_require__(23218);
// EXTERNAL MODULE: ./build/js/report/grid.js
var report_grid = __webpack_require__(49281);
// EXTERNAL MODULE: ./build/js/report/inconclusive.js
var inconclusive = __webpack_require__(39061);
// EXTERNAL MODULE: ./build/js/report/numbers.js
var numbers = __webpack_require__(68095);
// EXTERNAL MODULE: ./build/js/report/ranking.js
var ranking = __webpack_require__(45743);
;// CONCATENATED MODULE: ./build/js/report/footer.js



const PROJECT = "https://github.com/evenhand/evenhand";
/** What was compared, how much of it, what it cost, and where more is. */
function footer(verdict, run) {
    const prompts = (0,ranking/* measuredPrompts */.Ip)(verdict.prompts);
    const cases = prompts.reduce((sum, { coverage }) => sum + coverage.cases, 0);
    const complete = prompts.reduce((sum, { coverage }) => sum + coverage.complete, 0);
    const report = footer_link("full report", run.runUrl);
    const parts = [
        comparedWith(verdict),
        cases === 0 ? "" : `${(0,numbers/* count */.U9)(complete)} of ${(0,numbers/* count */.U9)(cases)} cases`,
        (0,numbers/* dollars */.E9)(run.costUsd),
        (0,numbers/* duration */.p0)(run.durationMs),
        report ?? "",
        `[how to read this](${PROJECT}/blob/v${version(verdict)}/docs/comment.md)`,
        `Evenhand ${version(verdict)}`,
    ];
    return `<sub>${parts.filter((part) => part !== "").join(" · ")}</sub>`;
}
function comparedWith({ base, head }) {
    const candidate = commit(head.sha);
    const production = [base.name === "" ? "" : (0,markdown/* name */.UU)(base.name), commit(base.sha)].filter((part) => part !== "");
    return candidate === "" || production.length === 0
        ? ""
        : `${candidate} against ${production.join(" at ")}`;
}
/** A commit by eight digits; empty where files are compared and there is none. */
const commit = (sha) => /^[0-9a-f]{8,64}$/.test(sha) ? `\`${sha.slice(0, 8)}\`` : sha === "" ? "" : (0,markdown/* name */.UU)(sha);
const version = (verdict) => /^[\w.+-]+$/.test(verdict.version) ? verdict.version : "unknown";
/** Only a plain web address becomes a link; anything else could end it and go on. */
const footer_link = (text, url) => url !== null && /^https?:\/\/[\w.:/~%-]+$/.test(url) ? `[${text}](${url})` : null;

// EXTERNAL MODULE: ./build/js/report/style.js
var style = __webpack_require__(34344);
// EXTERNAL MODULE: ./build/js/report/unit-title.js
var unit_title = __webpack_require__(28676);
// EXTERNAL MODULE: ./build/js/report/words.js
var words = __webpack_require__(34992);
;// CONCATENATED MODULE: ./build/js/report/arms-table.js







/** Both sides of a comparison: commit, version, models, answers; empty where no result may be read off. */
function armsTable(prompt, verdict) {
    const { baseline, candidate } = prompt;
    if (candidate === null || prompt.outcome === "inconclusive")
        return "";
    if (baseline === null)
        return candidateAlone(candidate, verdict);
    const supplied = prompt.change === "supplied";
    const production = [(0,markdown/* name */.UU)(verdict.base.name), commit(verdict.base.sha)];
    const rows = [
        supplied
            ? ["File", (0,markdown/* name */.UU)(baseline.path), (0,markdown/* name */.UU)(candidate.path)]
            : ["Commit", production.join(" at "), commit(verdict.head.sha)],
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
            ["Commit", commit(verdict.head.sha)],
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
    const [base, head] = [commit(verdict.base.sha), commit(verdict.head.sha)].map((code) => code.replaceAll("`", ""));
    const plain = /^[0-9a-f]{8}$/;
    if (base === undefined || head === undefined || !plain.test(base) || !plain.test(head))
        return "";
    if (verdict.prompts.some(({ change }) => change === "supplied"))
        return "";
    const npx = `npx evenhand@${version(verdict)}`;
    const gate = `${npx} gate --base ${base} --head ${head} --replay`;
    const { artifact } = run;
    if (artifact === null || !/^[\w.-]+$/.test(`${artifact.runId}${artifact.name}`)) {
        return `${(0,markdown/* fence */.EU)([gate], "sh")}\n\nThe same result with no model call, from the store of this run.`;
    }
    const download = `gh run download ${artifact.runId} -n ${artifact.name} -D store &&`;
    const lines = [download, `${npx} store import store &&`, gate];
    return `${(0,markdown/* fence */.EU)(lines, "sh")}\n\nThe same result with no model call (the import needs \`EVENHAND_CACHE_KEY\`).`;
}

;// CONCATENATED MODULE: ./build/js/report/method.js







/** The block "How it was measured, what it cost, how to repeat it". */
function method(verdict, run) {
    const prompts = (0,ranking/* measuredPrompts */.Ip)(verdict.prompts);
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
    const who = `- **Judge** ${models(judge)}`;
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
    const { controls, consistency, positionEffect } = judge;
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
    ].filter((part) => part !== "");
    return parts.length === 0 ? "" : `- **Judge's own test**: ${parts.join(" · ")}.`;
}
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
var policy = __webpack_require__(98175);
// EXTERNAL MODULE: ./build/js/all-cases.js
var all_cases = __webpack_require__(99165);
// EXTERNAL MODULE: ./build/js/report/standards.js
var report_standards = __webpack_require__(37379);
// EXTERNAL MODULE: ./build/js/report/table.js
var table = __webpack_require__(8341);
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
        : (0,table/* allSlices */.fW)(prompt, layout.sliceRows, style/* markdownStyle */.T);
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
    const others = (0,report_standards/* otherStandards */.$T)(prompt);
    const grid = (0,report_standards/* standardsGrid */.Jo)(others.slice(0, listRows), style/* markdownStyle */.T);
    return others.length === 0 ? "" : folded((0,report_standards/* otherStandardsTitle */.ls)(others), (0,report_grid/* markdownTable */.Qj)(grid));
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
    const rows = warnings.slice(0, listRows).map((text) => (0,report_cases/* row */.nM)("File", (0,markdown/* quote */.hD)(text, 400)));
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
const methodBlock = (verdict, run, layout) => layout.method && (0,ranking/* measuredPrompts */.Ip)(verdict.prompts).length > 0
    ? folded("How it was measured, what it cost, how to repeat it", method(verdict, run))
    : "";

;// CONCATENATED MODULE: ./build/js/report/budget.js
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

// EXTERNAL MODULE: ./build/js/report/headline.js
var headline = __webpack_require__(1997);
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
var marker = __webpack_require__(11451);
// EXTERNAL MODULE: ./build/js/report/open-tables.js
var open_tables = __webpack_require__(25615);
// EXTERNAL MODULE: ./build/js/report/absolute.js
var absolute = __webpack_require__(36388);
// EXTERNAL MODULE: ./build/js/report/notices.js + 1 modules
var notices = __webpack_require__(46077);
// EXTERNAL MODULE: ./build/js/report/small-print.js
var small_print = __webpack_require__(89148);
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
        return "**Next:** fix the prompt and push.";
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

// EXTERNAL MODULE: ./build/js/report/sentence.js
var sentence = __webpack_require__(96080);
;// CONCATENATED MODULE: ./build/js/report/one-prompt.js







/** A run of one prompt that passed or failed, below the heading. */
function onePrompt(prompt, verdict, run, layout) {
    const open = (0,open_tables/* openTables */.W)(prompt, style/* markdownStyle */.T);
    const failed = prompt.outcome === "fail";
    return [
        // The run can fail by what a file says, whatever the prompt does.
        verdict.problems.length > 0 ? (0,inconclusive/* whyBlock */.c0)(verdict) : "",
        (0,sentence/* sentence */.em)(verdict, style/* markdownStyle */.T),
        ...open.grids.map(report_grid/* markdownTable */.Qj),
        note([prompt], [open]),
        ...notes(verdict),
        failed ? redCases(prompt, layout, "####") : "",
        failed ? next(verdict) : "",
        stacked([
            standardsBlock(prompt, layout),
            slicesBlock(prompt, open.slices, layout),
            failed ? "" : placesToLook(prompt, layout),
            ...closingBlocks([prompt], verdict, run, layout),
        ]),
    ];
}

// EXTERNAL MODULE: ./build/js/reason.js
var js_reason = __webpack_require__(48460);
// EXTERNAL MODULE: ./build/js/report/missed.js
var missed = __webpack_require__(8868);
// EXTERNAL MODULE: ./build/js/report/prompts-table.js
var prompts_table = __webpack_require__(50147);
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
        stacked([
            ...of("pass").filter(absolute/* isMeasuredAlone */.o3).slice(0, layout.sections).map(newPromptBlock),
            passedBlock(of("pass")),
            ...closingBlocks(prompts, verdict, run, layout),
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
        slicesBlock(prompt, slices, layout),
        standardsBlock(prompt, layout),
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
    return folded(`What the new ${(0,markdown/* quote */.hD)(prompt.name, 60)} reaches`, parts.join("\n\n"));
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
    return text === "" ? "" : folded(`${title}: what could have been missed`, `${table}${text}`);
}

;// CONCATENATED MODULE: ./build/js/report/shortened.js







/** The one line that says what a limit left out, and where it is. */
function shortened(verdict, run, layout) {
    const prompts = (0,ranking/* measuredPrompts */.Ip)(verdict.prompts).filter(({ outcome }) => outcome !== "inconclusive");
    const cases = prompts
        .filter(({ outcome }) => outcome === "fail")
        .reduce((sum, prompt) => sum + prompt.cases.length - shownCases(prompt, layout), 0);
    const slices = prompts.reduce((sum, prompt) => sum + hiddenSlices(prompt, (0,table/* openTable */.RT)(prompt, style/* markdownStyle */.T), layout), 0);
    const missing = [
        cases > 0 ? (0,words/* counted */.hS)(cases, "failing case") : "",
        slices > 0 ? (0,words/* counted */.hS)(slices, "slice") : "",
        layout.textLimit === null ? "" : "the cases' whole texts",
        layout.method ? "" : "how it was measured",
    ].filter((part) => part !== "");
    const what = missing.length === 0 ? "what is missing here" : (0,words/* list */.p_)(missing);
    const verb = missing.length > 1 || cases + slices > 1 || layout.textLimit !== null ? "are" : "is";
    const summary = layout.unfolded ? null : footer_link("job summary", run.runUrl);
    const where = summary === null ? "`verdict.json`" : `the ${summary} and the full report`;
    return `**Shortened to fit GitHub:** ${what} ${verb} in ${where}.`;
}

// EXTERNAL MODULE: ./build/js/report/plan-table.js
var plan_table = __webpack_require__(55363);
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
        stacked([
            judge === null || controls === null ? "" : (0,inconclusive/* controlsBlock */.sX)(judge),
            ...closingBlocks(prompt === null ? [] : [prompt], verdict, run, layout),
        ]),
    ];
}
function notApplicable(verdict, layout) {
    const warnings = warningsBlock([], verdict, layout);
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
    return fitted(full, (layout) => rendered(verdict, run, layout, full), COMMENT_BYTES);
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
        nothing ? "" : footer(verdict, run),
        layout.unfolded ? "" : (0,marker/* marker */.x)(verdict),
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
        const blocks = [warningsBlock([], verdict, layout), policyBlock(verdict, layout)];
        return [(0,inconclusive/* whyBlock */.c0)(verdict), next(verdict), stacked(blocks)];
    }
    return onePrompt(first, verdict, run, layout);
}

// EXTERNAL MODULE: ./build/js/report/files.js
var files = __webpack_require__(76378);
// EXTERNAL MODULE: ./build/js/report/json.js
var json = __webpack_require__(19431);
// EXTERNAL MODULE: ./build/js/verdict.js + 3 modules
var js_verdict = __webpack_require__(23877);
;// CONCATENATED MODULE: ./build/js/report/redacted-verdict.js

/**
 * A verdict whose every text has passed the redactor. Done before anything is rendered: a renderer that shortens a
 * text could leave half a secret, which no redactor finds.
 */
function redactedVerdict(verdict, redact) {
    const clean = (value) => {
        if (typeof value === "string")
            return redact(value);
        if (Array.isArray(value))
            return value.map(clean);
        if (value === null || typeof value !== "object")
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, clean(of)]));
    };
    return js_verdict/* verdictSchema */.$.parse(clean(verdict));
}

// EXTERNAL MODULE: ./build/js/report/escape/visible.js
var visible = __webpack_require__(14083);
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

// EXTERNAL MODULE: ./build/js/report/metrics.js
var metrics = __webpack_require__(28176);
// EXTERNAL MODULE: ./build/js/report/result-cell.js
var result_cell = __webpack_require__(56057);
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
    const cases = [...units, ...floors, ...standards, ...mustPass];
    return { name: prompt.name, cases: cases.length > 0 ? cases : [wholePrompt(prompt, verdict)] };
}
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
        message: floor.red ? plainSpaces((0,report_floors/* floorSentence */.sJ)(floor, style/* plainStyle */.s)) : "",
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
    return fitted(full, (layout) => rendered(verdict, run, layout, full), SUMMARY_BYTES);
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
    const verdict = redactedVerdict(decided.verdict, redact);
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

/***/ 48263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ USUAL_WITHIN),
/* harmony export */   j: () => (/* binding */ spreadOf)
/* harmony export */ });
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5109);
/* harmony import */ var _thresholds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29648);


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

/***/ 27464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ formWarnings)
/* harmony export */ });
/* harmony import */ var _score_checks_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4877);
/* harmony import */ var _score_checks_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19524);
/* harmony import */ var _score_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59354);



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

/***/ 21051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ checksPassAnything),
  g: () => (/* binding */ idleWarnings)
});

// EXTERNAL MODULE: ./build/js/compare/thresholds.js
var thresholds = __webpack_require__(29648);
// EXTERNAL MODULE: ./build/js/all-cases.js
var all_cases = __webpack_require__(99165);
// EXTERNAL MODULE: ./build/js/config/effective.js
var effective = __webpack_require__(19592);
// EXTERNAL MODULE: ./build/js/models/model.js
var model = __webpack_require__(46692);
// EXTERNAL MODULE: ./build/js/score/checks/check.js
var checks_check = __webpack_require__(4877);
// EXTERNAL MODULE: ./build/js/score/checks/registry.js + 62 modules
var registry = __webpack_require__(19524);
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
var floors = __webpack_require__(81568);
// EXTERNAL MODULE: ./build/js/decide/metrics.js
var decide_metrics = __webpack_require__(48634);
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

/***/ 27246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ decidePrompt)
});

// EXTERNAL MODULE: ./build/js/score/score.js
var score = __webpack_require__(29461);
// EXTERNAL MODULE: ./build/js/decide/answer-form.js
var answer_form = __webpack_require__(27464);
// EXTERNAL MODULE: ./build/js/decide/answered.js
var answered = __webpack_require__(74740);
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
var bounds = __webpack_require__(5109);
// EXTERNAL MODULE: ./build/js/compare/prng.js
var prng = __webpack_require__(42309);
// EXTERNAL MODULE: ./build/js/compare/sign-flip.js
var sign_flip = __webpack_require__(31177);
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
var thresholds = __webpack_require__(29648);
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
var compare_screen = __webpack_require__(45608);
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
var compare_measures = __webpack_require__(22005);
// EXTERNAL MODULE: ./build/js/compare/look.js + 1 modules
var look = __webpack_require__(11670);
// EXTERNAL MODULE: ./build/js/compare/one-look.js
var one_look = __webpack_require__(59752);
// EXTERNAL MODULE: ./build/js/compare/families.js
var compare_families = __webpack_require__(8324);
// EXTERNAL MODULE: ./build/js/compare/recheck.js
var recheck = __webpack_require__(24801);
// EXTERNAL MODULE: ./build/js/compare/spread.js
var compare_spread = __webpack_require__(48263);
// EXTERNAL MODULE: ./build/js/compare/units.js
var units = __webpack_require__(62325);
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
var all_cases = __webpack_require__(99165);
// EXTERNAL MODULE: ./build/js/plan/power.js
var power = __webpack_require__(35469);
;// CONCATENATED MODULE: ./build/js/decide/could-hide.js






/** Points of a score's range: thresholds are said for the one from 1 to 5. */
const could_hide_POINTS = 4;
/**
 * What each unit could hide, and what would let the least certain one hide less. A score that has no drop: the unit has
 * too few cases to be tested, or no drop within the scale would be found often enough.
 */
function couldHideOf(units, { plan, cases, comparison }, by) {
    if (comparison === null)
        return { units, wouldHelp: null };
    const { seed, metrics, samples, scale } = plan;
    const request = {
        ...by,
        cases: cases.map((of) => (0,score/* evidenceOf */.X)(of, metrics)),
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
var decide_coverage = __webpack_require__(50593);
// EXTERNAL MODULE: ./build/js/decide/holdout.js
var holdout = __webpack_require__(2440);
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
var idle = __webpack_require__(21051);
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
var compare_differences = __webpack_require__(90314);
// EXTERNAL MODULE: ./build/js/compare/distributions.js
var distributions = __webpack_require__(58361);
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
    const [meanD, meanRatio] = [(0,bounds/* average */.G8)(d), (0,bounds/* average */.G8)(logRatio)];
    let [squares, products] = [0, 0];
    for (const [index, ratio] of logRatio.entries()) {
        squares += (ratio - meanRatio) ** 2;
        products += (ratio - meanRatio) * (d[index] - meanD);
    }
    if (squares < SOME_VARIANCE * n)
        return null;
    const slope = products / squares;
    const intercept = meanD - slope * meanRatio;
    let residuals = 0;
    for (const [index, ratio] of logRatio.entries()) {
        residuals += (d[index] - intercept - slope * ratio) ** 2;
    }
    const degrees = n - 2;
    const se = Math.sqrt((residuals / degrees) * (1 / n + meanRatio ** 2 / squares));
    // An exact fit leaves no doubt of either sign.
    const p = se === 0 ? (Math.sign(intercept) + 1) / 2 : (0,distributions/* tCdf */.w_)(intercept / se, degrees);
    return { intercept, slope, se, p };
}

// EXTERNAL MODULE: ./build/js/score/output-text.js
var output_text = __webpack_require__(65852);
// EXTERNAL MODULE: ./build/js/score/value.js
var value = __webpack_require__(59354);
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
        ? [Math.log(lengthOf(candidate.value) / lengthOf(baseline.value))]
        : []);
    return (0,bounds/* average */.G8)(ratios);
}
function lengthOf(output) {
    let length = 0;
    for (const _ of (0,output_text/* outputText */.jO)(output))
        length++;
    return Math.max(1, length);
}

// EXTERNAL MODULE: ./build/js/score/checks/check.js
var check = __webpack_require__(4877);
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

// EXTERNAL MODULE: ./build/js/decide/outcome.js + 1 modules
var outcome = __webpack_require__(60638);
// EXTERNAL MODULE: ./build/js/decide/shown-cases.js
var shown_cases = __webpack_require__(8554);
// EXTERNAL MODULE: ./build/js/decide/subject.js
var decide_subject = __webpack_require__(1963);
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
        judge: judge?.verdict ?? null,
        // Half a measurement reads like a verdict, so an inconclusive prompt shows no scores.
        units: [...hiding.units],
        confirmed: measured ? confirmedIn(settled) : [],
        recheck: measured ? hypothesisVerdicts(settled) : null,
        mustPassRed: measured ? [...mustPassRed] : [],
        mustPassFailingBoth: measured ? (0,outcome/* mustPassIn */.S)(cases, "production fails too", gate) : [],
        cases: measured ? [...shownOf(settled, gate, redOf(units, mustPassRed))] : [],
        newCases: measured ? [...newCaseVerdicts(settled)] : [],
        floors: measured ? [...floors] : [],
        absolute: null,
        wouldHelp: hiding.wouldHelp,
        lengthControlled: measured ? lengthAdvice(cases) : null,
        wording: units.some(({ holdout }) => holdout) ? facts.wording : null,
        headRubric: measured ? settled.headRubric : null,
        selftest: measured ? citationOf(facts.selftest) : null,
        evidence: measured && comparison !== null
            ? evidenceVerdict(cases.map((of) => (0,score/* evidenceOf */.X)(of, plan.metrics)), plan, { method: comparison.method, prompts: facts.prompts, gate })
            : null,
        warnings: [
            ...plan.warnings,
            ...(measured ? (0,answer_form/* formWarnings */.s)(bothSides(settled)) : []),
            ...(measured ? (0,idle/* idleWarnings */.g)(settled, config, found) : []),
        ].map((of) => ({ ...of })),
    };
}
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

/***/ 63606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gj: () => (/* binding */ gate),
  Sk: () => (/* binding */ journalMissing),
  Ee: () => (/* binding */ suiteOf)
});

// EXTERNAL MODULE: ./build/js/compare-by.js
var compare_by = __webpack_require__(54451);
// EXTERNAL MODULE: ./build/js/score/output-text.js
var output_text = __webpack_require__(65852);
// EXTERNAL MODULE: ./build/js/score/value.js
var value = __webpack_require__(59354);
// EXTERNAL MODULE: ./build/js/compare/bounds.js
var bounds = __webpack_require__(5109);
// EXTERNAL MODULE: ./build/js/compare/thresholds.js
var thresholds = __webpack_require__(29648);
// EXTERNAL MODULE: ./build/js/all-cases.js
var all_cases = __webpack_require__(99165);
// EXTERNAL MODULE: ./build/js/config/effective.js
var effective = __webpack_require__(19592);
// EXTERNAL MODULE: ./build/js/evals/eval-set.js
var eval_set = __webpack_require__(1227);
// EXTERNAL MODULE: ./build/js/plan/metrics.js
var metrics = __webpack_require__(79421);
// EXTERNAL MODULE: ./build/js/decide/floors.js
var decide_floors = __webpack_require__(81568);
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
var units = __webpack_require__(62325);
// EXTERNAL MODULE: ./build/js/plan/planned-cases.js + 5 modules
var planned_cases = __webpack_require__(47249);
// EXTERNAL MODULE: ./build/js/score/judge/controls.js
var judge_controls = __webpack_require__(71189);
// EXTERNAL MODULE: ./build/js/compare/must-pass.js
var must_pass = __webpack_require__(97491);
// EXTERNAL MODULE: ./build/js/score/checks/check.js
var check = __webpack_require__(4877);
// EXTERNAL MODULE: ./build/js/score/judge/weighted-mean.js
var weighted_mean = __webpack_require__(74558);
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
var coverage = __webpack_require__(50593);
// EXTERNAL MODULE: ./build/js/decide/ending.js + 1 modules
var ending = __webpack_require__(65292);
// EXTERNAL MODULE: ./build/js/decide/holdout.js
var holdout = __webpack_require__(2440);
// EXTERNAL MODULE: ./build/js/decide/units.js
var decide_units = __webpack_require__(74248);
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
    const { passed, wrong, total } = (0,judge_controls/* controlsVerdict */.yC)(controls.asked);
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
var answer_form = __webpack_require__(27464);
// EXTERNAL MODULE: ./build/js/decide/answered.js
var answered = __webpack_require__(74740);
// EXTERNAL MODULE: ./build/js/decide/idle.js + 1 modules
var idle = __webpack_require__(21051);
// EXTERNAL MODULE: ./build/js/decide/run.js
var decide_run = __webpack_require__(28778);
// EXTERNAL MODULE: ./build/js/text/by-code-point.js
var by_code_point = __webpack_require__(95054);
// EXTERNAL MODULE: ./build/js/decide/input-text.js
var input_text = __webpack_require__(25463);
// EXTERNAL MODULE: ./build/js/decide/shown-checks.js
var shown_checks = __webpack_require__(39942);
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

// EXTERNAL MODULE: ./build/js/decide/subject.js
var decide_subject = __webpack_require__(1963);
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
            missing: [...(0,coverage/* tally */.N4)(missingIn(cases).map(coverage/* describe */.q0))],
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
    };
    const scores = cases.flatMap(({ answers }) => answers.map((of) => of.scores));
    return {
        ...(0,answered/* judgeAndTest */.t6)(plan.judge, plan.evalSet.rubricDigest, test, scores),
        consistency: null,
        positionEffect: null,
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
var decide_prompt = __webpack_require__(27246);
// EXTERNAL MODULE: ./build/js/detect/detect.js + 8 modules
var detect = __webpack_require__(62822);
// EXTERNAL MODULE: ./build/js/epochs.js
var epochs = __webpack_require__(97378);
// EXTERNAL MODULE: ./build/js/generate/generate.js + 12 modules
var generate = __webpack_require__(45837);
// EXTERNAL MODULE: ./build/js/generate/missing-note.js
var missing_note = __webpack_require__(86089);
// EXTERNAL MODULE: ./build/js/measure/alone.js + 3 modules
var alone = __webpack_require__(87801);
// EXTERNAL MODULE: ./build/js/measure/bench.js
var bench = __webpack_require__(15047);
// EXTERNAL MODULE: ./build/js/plan/calibrated.js + 1 modules
var calibrated = __webpack_require__(82501);
// EXTERNAL MODULE: ./build/js/keys-missing.js
var keys_missing = __webpack_require__(63721);
// EXTERNAL MODULE: ./build/js/prepare.js + 1 modules
var prepare = __webpack_require__(72041);
// EXTERNAL MODULE: ./build/js/run-limits.js
var run_limits = __webpack_require__(69868);
// EXTERNAL MODULE: ./build/js/selftest/note.js
var note = __webpack_require__(72629);
// EXTERNAL MODULE: ./build/js/settle.js + 3 modules
var settle = __webpack_require__(67981);
// EXTERNAL MODULE: ./build/js/spreads.js
var spreads = __webpack_require__(72030);
// EXTERNAL MODULE: ./build/js/track-progress.js
var track_progress = __webpack_require__(54145);
// EXTERNAL MODULE: ./build/js/version.js
var version = __webpack_require__(15302);
// EXTERNAL MODULE: ./build/js/digest.js
var digest = __webpack_require__(14376);
;// CONCATENATED MODULE: ./build/js/wordings.js

const TOPIC = "wordings";
/**
 * Which attempt on its cases a candidate is, from 1: every other version that this store has seen of the prompt on the
 * eval set came before it. Noted once, so that the same version has the same number in every run and replay.
 */
async function wordingOf(store, { subject, evalSet, candidate }, replay) {
    const name = (0,digest/* digestOf */.ol)([subject.name, evalSet.path]);
    const seen = (store.recall(TOPIC, name) ?? "").split(" ").filter((digest) => digest !== "");
    const known = seen.indexOf(candidate.digest);
    if (known !== -1)
        return known + 1;
    if (!replay)
        await store.note(TOPIC, name, [...seen, candidate.digest].join(" "));
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
    const detected = await (0,detect/* detect */.o)(request);
    if (detected.kind === "stopped") {
        return { verdict: (0,decide_run/* stoppedVerdict */.lZ)(facts, detected), spend: null, maxUsd: 0 };
    }
    const { config } = detected;
    const prepared = await (0,prepare/* prepare */.iA)(world.store, detected, request, asOf);
    const refused = replay ? null : await (0,keys_missing/* keysMissing */.X)(world.models, (0,prepare/* plansOf */.i$)(prepared));
    const asking = (0,generate/* responder */.j)(world, { ...(0,run_limits/* runLimits */.g)(config, replay), refused });
    const progress = (0,track_progress/* trackProgress */.Z)(world, asking, prepared.expected);
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
    const prompts = await Promise.all(prepared.prompts.map(verdictOf));
    progress.end();
    if (!replay)
        await journalMissing(world, asking);
    const { bootstrapPlan: plan, headProblems } = prepared;
    const found = { ...detected, headProblems, plan, suppliedByHead: false };
    const verdict = (0,decide_run/* runVerdict */.ZH)(facts, prompts, found);
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

/***/ 87801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ measureAlone)
});

// EXTERNAL MODULE: ./build/js/evals/case-rubric.js
var case_rubric = __webpack_require__(57028);
// EXTERNAL MODULE: ./build/js/evals/eval-set.js
var eval_set = __webpack_require__(1227);
// EXTERNAL MODULE: ./build/js/plan/samples.js
var samples = __webpack_require__(85503);
// EXTERNAL MODULE: ./build/js/score/judge/controls.js
var judge_controls = __webpack_require__(71189);
// EXTERNAL MODULE: ./build/js/score/judge/conversation.js
var conversation = __webpack_require__(35412);
// EXTERNAL MODULE: ./build/js/score/judge/weighted-mean.js
var weighted_mean = __webpack_require__(74558);
// EXTERNAL MODULE: ./build/js/score/value.js
var value = __webpack_require__(59354);
// EXTERNAL MODULE: ./build/js/measure/answers.js
var measure_answers = __webpack_require__(2062);
// EXTERNAL MODULE: ./build/js/score/judge/answer.js + 1 modules
var answer = __webpack_require__(6948);
// EXTERNAL MODULE: ./build/js/score/judge/ask.js
var judge_ask = __webpack_require__(62026);
// EXTERNAL MODULE: ./build/js/measure/ask-judge.js + 1 modules
var ask_judge = __webpack_require__(47799);
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

// EXTERNAL MODULE: ./build/js/score/output-text.js
var output_text = __webpack_require__(65852);
// EXTERNAL MODULE: ./build/js/score/judge/rubric.js
var judge_rubric = __webpack_require__(62002);
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
var controls = __webpack_require__(44227);
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

/***/ 36388:
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
/* harmony import */ var _standards_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37379);

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

/***/ 16986:
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
var absolute = __webpack_require__(36388);
// EXTERNAL MODULE: ./build/js/report/check-lines.js
var check_lines = __webpack_require__(55583);
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
var markdown = __webpack_require__(52212);
// EXTERNAL MODULE: ./build/js/report/numbers.js
var numbers = __webpack_require__(68095);
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
var words = __webpack_require__(34992);
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

/***/ 76378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ filesIn),
/* harmony export */   u: () => (/* binding */ clearedPlace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33962);



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

/***/ 1997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   TG: () => (/* binding */ movedPrompts),
/* harmony export */   ui: () => (/* binding */ reachedPrompts)
/* harmony export */ });
/* harmony import */ var _absolute_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36388);
/* harmony import */ var _loss_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2634);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68095);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98175);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45743);
/* harmony import */ var _red_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92494);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34344);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34992);








/** The heading as a plain line: the log's last one, and a check's title. */
const headline = (verdict) => heading(verdict, _style_js__WEBPACK_IMPORTED_MODULE_4__/* .plainStyle */ .s);
/** Outcome word, what, where: "Fail: `regulatory` got worse in `support/answer`". */
function heading(verdict, style) {
    const { prompts } = verdict;
    const label = [
        _words_js__WEBPACK_IMPORTED_MODULE_5__/* .outcomeWords */ .wX[verdict.outcome],
        verdict.outcome === "inconclusive" && verdict.allowedUnmeasured
            ? "can be merged unmeasured"
            : null,
        verdict.bootstrap || prompts.some(({ bootstrap }) => bootstrap) ? _words_js__WEBPACK_IMPORTED_MODULE_5__/* .BOOTSTRAP */ .nD : null,
        verdict.outcome === "pass" && prompts.some(_absolute_js__WEBPACK_IMPORTED_MODULE_0__/* .hasNoFloors */ .PA) ? _absolute_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_FLOORS */ .gV : null,
    ];
    return `${label.filter((part) => part !== null).join(", ")}: ${whatHappened(verdict, style)}`;
}
function whatHappened(verdict, style) {
    const prompts = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_6__/* .measuredPrompts */ .Ip)(verdict.prompts);
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
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonTitle */ .tc)(verdict.reason, verdict, style);
        return verdict.detail === null ? "the change breaks the set-up" : style.said(verdict.detail);
    }
    if (prompts.length === 1) {
        return first.absolute === null ? (0,_red_js__WEBPACK_IMPORTED_MODULE_3__/* .whatIsRed */ .Q6)(first, style) : newPromptFails(first, style);
    }
    const names = (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .listSome */ .XT)(red, 3, ({ name }) => style.name(name));
    const where = red.length === 1 ? `, ${(0,_red_js__WEBPACK_IMPORTED_MODULE_3__/* .redPlace */ .hD)(first, style)}` : "";
    const verb = red.every(_red_js__WEBPACK_IMPORTED_MODULE_3__/* .isWorse */ .Bx) ? "got worse" : red.length === 1 ? "fails" : "fail";
    return `${red.length} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(prompts.length)} prompts ${verb}: ${names}${where}`;
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
        const names = (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .listSome */ .XT)(missing, 3, ({ name }) => style.name(name));
        return `${missing.length} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(prompts.length)} prompts could not be measured: ${names}`;
    }
    // The detail of a judge that failed its own test is our sentence and says more than the reason's title.
    const judged = missing.find(({ reason }) => reason === "judge_unreliable");
    const detail = judged?.detail ?? null;
    if (detail !== null)
        return style.prose(detail);
    const reason = missing[0]?.reason ?? verdict.reason;
    return reason === null ? "nothing could be measured" : (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonTitle */ .tc)(reason, verdict, style);
}
function passed(all, style) {
    const alone = all.filter(({ absolute }) => absolute !== null);
    const prompts = all.filter(({ absolute }) => absolute === null);
    const [first] = prompts;
    const parts = [
        first === undefined
            ? ""
            : prompts.length === 1
                ? passedAlone(first, style)
                : passedTogether(prompts),
        alone.length === 0 ? "" : meetMinimum(alone, style),
    ].filter((part) => part !== "");
    return parts.length === 0 ? "nothing was found worse" : parts.join("; ");
}
function meetMinimum(alone, style) {
    const names = (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .listSome */ .XT)(alone, 3, (prompt) => (0,_absolute_js__WEBPACK_IMPORTED_MODULE_0__/* .newPrompt */ .Bt)(prompt, style));
    return alone.length === 1 ? `${names} meets its minimum` : `${names} meet their minimum`;
}
const noneOf = (prompts) => prompts.some(({ units }) => units.some(_loss_js__WEBPACK_IMPORTED_MODULE_1__/* .gotWorse */ .xP)) ? "no gating slice" : "no slice";
function passedTogether(prompts) {
    const none = noneOf(prompts);
    const better = prompts.filter((prompt) => prompt.units.some(({ result }) => result === "better"));
    const all = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(prompts.length);
    return better.length > 0
        ? `${better.length} of ${all} prompts got better, and ${none} was found worse`
        : `${none} of ${all} prompts was found worse`;
}
function passedAlone(prompt, style) {
    const at = style.name(prompt.name);
    const none = noneOf([prompt]);
    const { better, overall } = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_6__/* .ranked */ .ad)(prompt);
    const hasSlices = prompt.units.length > 1;
    const found = hasSlices ? `, and ${none} was found worse` : "";
    if (overall?.result === "better")
        return `${at} got better${found}`;
    if (better.length > 0) {
        const names = better.length > 2
            ? `${better.length} slices`
            : (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(better.map(({ unit }) => style.name(unit)));
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
    const what = (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .listSome */ .XT)(files, 2, style.name);
    const who = (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .listSome */ .XT)(reached, 3, ({ name }) => style.name(name));
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
        const names = (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .listSome */ .XT)(of, 3, ({ name }) => style.name(name));
        return `${names} ${of.length === 1 ? "was" : "were"} ${what}`;
    })
        .join(", ");
}


/***/ }),

/***/ 39061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tv: () => (/* binding */ controlsTable),
/* harmony export */   VE: () => (/* binding */ whySentences),
/* harmony export */   c0: () => (/* binding */ whyBlock),
/* harmony export */   qe: () => (/* binding */ unknownSentence),
/* harmony export */   sX: () => (/* binding */ controlsBlock),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28573);
/* harmony import */ var _cases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16986);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52212);
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49281);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68095);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98175);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45743);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34992);








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

/***/ 2634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fz: () => (/* binding */ lossSentence),
/* harmony export */   t9: () => (/* binding */ metricGains),
/* harmony export */   vC: () => (/* binding */ gainOf),
/* harmony export */   x8: () => (/* binding */ averageSentence),
/* harmony export */   xP: () => (/* binding */ gotWorse)
/* harmony export */ });
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28176);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68095);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45743);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99165);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34992);




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

/***/ 11451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ markerStart),
/* harmony export */   x: () => (/* binding */ marker)
/* harmony export */ });
/**
 * The comment's last line, by which the next run finds it. A suite's name is data: what could end the HTML comment or
 * the name itself is percent-encoded, so a search has to use `markerStart` too.
 */
const marker = ({ suite, head }) => `${markerStart(suite)}${encoded(head.sha)} -->`;
const markerStart = (suite) => `<!-- evenhand v1 suite=${encoded(suite)} head=`;
const encoded = (text) => encodeURIComponent(text.toWellFormed()).replaceAll("%2F", "/").replaceAll("--", "-%2D");


/***/ }),

/***/ 8868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ missedSentence),
/* harmony export */   S: () => (/* binding */ leastCertainTable),
/* harmony export */   VQ: () => (/* binding */ restOfSlices),
/* harmony export */   eQ: () => (/* binding */ leastCertain)
/* harmony export */ });
/* harmony import */ var _could_hide_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84265);
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49281);
/* harmony import */ var _loss_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2634);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68095);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45743);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99165);
/* harmony import */ var _result_cell_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56057);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34992);
/* harmony import */ var _unit_title_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28676);








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

/***/ 46077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ notices)
});

// EXTERNAL MODULE: ./build/js/report/headline.js
var headline = __webpack_require__(1997);
// EXTERNAL MODULE: ./build/js/report/absolute.js
var absolute = __webpack_require__(36388);
// EXTERNAL MODULE: ./build/js/report/loss.js
var loss = __webpack_require__(2634);
// EXTERNAL MODULE: ./build/js/report/numbers.js
var numbers = __webpack_require__(68095);
// EXTERNAL MODULE: ./build/js/report/policy.js
var policy = __webpack_require__(98175);
// EXTERNAL MODULE: ./build/js/report/ranking.js
var ranking = __webpack_require__(45743);
// EXTERNAL MODULE: ./build/js/all-cases.js
var all_cases = __webpack_require__(99165);
// EXTERNAL MODULE: ./build/js/report/result-cell.js
var result_cell = __webpack_require__(56057);
// EXTERNAL MODULE: ./build/js/report/words.js
var words = __webpack_require__(34992);
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

/***/ 25615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ openTables)
/* harmony export */ });
/* harmony import */ var _absolute_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36388);
/* harmony import */ var _floors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23218);
/* harmony import */ var _red_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92494);
/* harmony import */ var _standards_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37379);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8341);





/** Slices, and floors where one is missed; of a prompt without a baseline what it must reach. */
function openTables(prompt, style) {
    const slices = (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .openTable */ .RT)(prompt, style);
    if ((0,_absolute_js__WEBPACK_IMPORTED_MODULE_0__/* .isMeasuredAlone */ .o3)(prompt)) {
        const standards = (0,_standards_js__WEBPACK_IMPORTED_MODULE_3__/* .openStandards */ .lc)(prompt);
        return { grids: [(0,_standards_js__WEBPACK_IMPORTED_MODULE_3__/* .standardsGrid */ .Jo)(standards, style)], slices, standards };
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

/***/ 55363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JY: () => (/* binding */ unpricedNote),
/* harmony export */   th: () => (/* binding */ planSentence),
/* harmony export */   yH: () => (/* binding */ planGrid)
/* harmony export */ });
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49281);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68095);


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

/***/ 98175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sq: () => (/* binding */ policyDiff),
/* harmony export */   jQ: () => (/* binding */ policyTitle),
/* harmony export */   t9: () => (/* binding */ policyEditList),
/* harmony export */   xv: () => (/* binding */ policyNotice)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52212);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34344);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34992);



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

/***/ 50147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ byOutcome),
/* harmony export */   g: () => (/* binding */ promptsTable)
/* harmony export */ });
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49281);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68095);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45743);
/* harmony import */ var _red_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92494);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8341);





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
    const rest = worse === 0 ? "" : `${style.mark}${style.strong(`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(worse)} fail`)}`;
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
                (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(prompt.coverage.cases),
            ]),
            ...(more === 0 ? [] : [[`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(more)} more`, rest, "", "", ""]]),
        ],
    });
}
function numbers(prompt, style) {
    const { overall } = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_4__/* .ranked */ .ad)(prompt);
    // Nothing that does not count: half a measurement is read as a verdict.
    const counts = prompt.outcome === "pass" || prompt.outcome === "fail";
    return counts && overall !== null ? (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .changeCells */ .qv)(overall, style) : ["", ""];
}
function resultCell(prompt, style) {
    switch (prompt.outcome) {
        case "fail":
            return `${style.mark}${style.strong("fail")}: ${(0,_red_js__WEBPACK_IMPORTED_MODULE_1__/* .redPlace */ .hD)(prompt, style).replace(/^in /, "")}`;
        case "pass":
            if (prompt.absolute !== null)
                return "pass, new";
            return gotBetter(prompt) ? "pass, better" : "pass";
        case "inconclusive":
            return "inconclusive";
        case "not_applicable":
            return "not applicable";
    }
}


/***/ }),

/***/ 92494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ isWorse),
/* harmony export */   Q6: () => (/* binding */ whatIsRed),
/* harmony export */   SL: () => (/* binding */ mustPassFails),
/* harmony export */   hD: () => (/* binding */ redPlace)
/* harmony export */ });
/* harmony import */ var _floors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23218);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68095);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45743);
/* harmony import */ var _standards_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37379);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34992);





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

/***/ 96080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QK: () => (/* binding */ notApplicableSentence),
/* harmony export */   aH: () => (/* binding */ promptSentence),
/* harmony export */   em: () => (/* binding */ sentence)
/* harmony export */ });
/* harmony import */ var _absolute_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36388);
/* harmony import */ var _floors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23218);
/* harmony import */ var _loss_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2634);
/* harmony import */ var _missed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8868);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68095);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45743);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34992);







/** The paragraph below the heading: on fail the loss, on pass what could have been missed. */
function sentence(verdict, style) {
    const prompts = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_5__/* .measuredPrompts */ .Ip)(verdict.prompts);
    const [first] = prompts;
    const said = first === undefined
        ? ""
        : prompts.length === 1
            ? promptSentence(first, style)
            : promptsSentence(prompts, style);
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
    return prompt.outcome === "pass" ? passSentence(prompt, style) : "";
}
const ONLY_OUTPUTS = "What such a change does is seen in the application's own outputs alone: supply them to have them compared.";
/** Why nothing was measured, and where what was renamed has gone. */
function notApplicableSentence({ prompts, policyChanges }, style) {
    const moves = prompts.flatMap(({ from, path, change }) => change === "renamed" && from !== null ? [{ from, path }] : []);
    const places = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .listSome */ .XT)(moves, 3, ({ from, path }) => `${style.name(from)} is now ${style.name(path)}`);
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
        failed.length > 0 ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(failed.length, "prompt fails", "prompts fail")}` : "",
        unmeasured.length > 0 ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(unmeasured.length)} could not be measured` : "",
        passed.length > 0 ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(passed.length)} ${passed.length === 1 ? "passes" : "pass"}` : "",
    ];
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(parts.filter((part) => part !== ""))}.`;
}
function failSentence(prompt, style) {
    if (prompt.absolute !== null)
        return (0,_absolute_js__WEBPACK_IMPORTED_MODULE_0__/* .absoluteSentence */ .n9)(prompt, style);
    const slices = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_5__/* .redSlices */ .X6)(prompt);
    const overall = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_5__/* .redOverall */ .Nq)(prompt);
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
    const names = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .listSome */ .XT)(hidden, 3, ({ unit }) => style.name(unit));
    return `The cases of ${names} are hidden, so that no wording is fitted to them.`;
}
function passSentence(prompt, style) {
    if (prompt.absolute !== null)
        return (0,_absolute_js__WEBPACK_IMPORTED_MODULE_0__/* .absoluteSentence */ .n9)(prompt, style);
    const { overall, better } = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_5__/* .ranked */ .ad)(prompt);
    const gain = overall === null ? null : (0,_loss_js__WEBPACK_IMPORTED_MODULE_2__/* .gainOf */ .vC)(overall);
    const [most] = better;
    const gains = gain !== null && overall !== null
        ? `Over all ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(overall.cases, "case")} ${gain}${most === undefined ? "" : `; ${style.name(most.unit)} gains most`}.`
        : most === undefined
            ? (0,_loss_js__WEBPACK_IMPORTED_MODULE_2__/* .metricGains */ .t9)(overall, style)
            : `In ${style.name(most.unit)} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(most.cases, "case")}) ${(0,_loss_js__WEBPACK_IMPORTED_MODULE_2__/* .gainOf */ .vC)(most) ?? "something was found better"}.`;
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

/***/ 89148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ smallPrint)
/* harmony export */ });
/* harmony import */ var _standards_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37379);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34992);


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

/***/ 8341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   RT: () => (/* binding */ openTable),
/* harmony export */   fW: () => (/* binding */ allSlices),
/* harmony export */   qt: () => (/* binding */ otherSlices),
/* harmony export */   qv: () => (/* binding */ changeCells)
/* harmony export */ });
/* harmony import */ var _could_hide_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84265);
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49281);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28176);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68095);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45743);
/* harmony import */ var _result_cell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56057);
/* harmony import */ var _unit_title_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28676);







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

/***/ 72030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ knownSpread),
/* harmony export */   w: () => (/* binding */ noteSpread)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35455);
/* harmony import */ var _compare_spread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48263);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14376);
/* harmony import */ var _score_score_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29461);
/* harmony import */ var _store_notes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7753);





const TOPIC = "spread";
/** A note may come from another store. */
const onRecord = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ between: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nonnegative(), within: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nonnegative() })
    .refine(({ between, within }) => between + within > 0);
const nameOf = ({ subject, evalSet }) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)([subject.name, evalSet.path]);
/** Leaves how much a prompt's pairs differed, for plans of later edits; no verdict reads it. */
async function noteSpread(store, { plan, cases, comparison }) {
    const runs = cases.map((of) => (0,_score_score_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceOf */ .X)(of).runs);
    const spread = (0,_compare_spread_js__WEBPACK_IMPORTED_MODULE_0__/* .spreadOf */ .j)(runs, comparison?.positionEffect.value ?? 0);
    if (spread === null || spread.between + spread.within === 0)
        return;
    await (0,_store_notes_js__WEBPACK_IMPORTED_MODULE_4__/* .noteAnew */ .CV)(store, TOPIC, nameOf(plan), JSON.stringify(spread));
}
/** As the latest run of the prompt on this store measured it; null where none has. */
const knownSpread = (store, plan) => (0,_store_notes_js__WEBPACK_IMPORTED_MODULE_4__/* .readNote */ .VC)(onRecord, store.recall(TOPIC, nameOf(plan)));


/***/ })

};
