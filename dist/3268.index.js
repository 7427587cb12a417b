export const id = 3268;
export const ids = [3268];
export const modules = {

/***/ 83268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  calibrateSampleCommand: () => (/* binding */ calibrateSampleCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/assemble.js + 7 modules
var assemble = __webpack_require__(28630);
// EXTERNAL MODULE: ./build/js/git/comparison.js
var git_comparison = __webpack_require__(75912);
// EXTERNAL MODULE: ./build/js/compare-by.js
var compare_by = __webpack_require__(54451);
// EXTERNAL MODULE: ./build/js/decide/holdout.js
var holdout = __webpack_require__(2440);
// EXTERNAL MODULE: ./build/js/decide/input-text.js
var input_text = __webpack_require__(25463);
// EXTERNAL MODULE: ./build/js/detect/detect.js + 8 modules
var detect = __webpack_require__(62822);
// EXTERNAL MODULE: ./build/js/epochs.js
var epochs = __webpack_require__(97378);
// EXTERNAL MODULE: ./build/js/evals/case-rubric.js
var case_rubric = __webpack_require__(57028);
// EXTERNAL MODULE: ./build/js/generate/generate.js + 12 modules
var generate = __webpack_require__(45837);
// EXTERNAL MODULE: ./build/js/measure/alone.js + 3 modules
var alone = __webpack_require__(87801);
// EXTERNAL MODULE: ./build/js/measure/bench.js
var bench = __webpack_require__(15047);
// EXTERNAL MODULE: ./build/js/plan/calibrated.js + 1 modules
var calibrated = __webpack_require__(82501);
// EXTERNAL MODULE: ./build/js/prepare.js + 1 modules
var prepare = __webpack_require__(72041);
// EXTERNAL MODULE: ./build/js/run-limits.js
var run_limits = __webpack_require__(69868);
// EXTERNAL MODULE: ./build/js/compare/bounds.js
var bounds = __webpack_require__(5109);
// EXTERNAL MODULE: ./build/js/score/output-text.js
var output_text = __webpack_require__(65852);
// EXTERNAL MODULE: ./build/js/score/value.js
var value = __webpack_require__(59354);
;// CONCATENATED MODULE: ./build/js/score/calibration/judged-outputs.js



/** Every output with a judgement, whichever arm wrote it: by cases, then in the order of pairs. */
function judgedOutputs(cases) {
    return cases.flatMap(({ id: caseId, slices, ...judged }) => [...scoresByText(judged)].map(([text, scores]) => ({
        caseId,
        slices,
        text,
        scores: new Map([...scores].map(([id, all]) => [id, (0,bounds/* average */.G8)(all)])),
        disagreement: Math.max(0, ...[...scores.values()].map(range)),
    })));
}
function scoresByText({ pairs, swapped, fresh, }) {
    const found = new Map();
    const note = (side, output, scores) => {
        if (!(0,value/* isValue */.m)(output))
            return;
        const text = (0,output_text/* outputText */.jO)(output.value);
        const known = found.get(text) ?? new Map();
        found.set(text, known);
        for (const of of scores.criteria)
            known.set(of.id, [...(known.get(of.id) ?? []), of[side]]);
    };
    const noteBoth = (pair, scores) => {
        // Byte-equal outputs are not judged and have no criteria.
        if (scores === null || !(0,value/* isValue */.m)(scores) || scores.value.criteria.length === 0)
            return;
        note("baseline", pair.baseline, scores.value);
        note("candidate", pair.candidate, scores.value);
    };
    for (const pair of [...pairs, ...(fresh ?? [])])
        noteBoth(pair, pair.scores);
    for (const [index, scores] of swapped)
        noteBoth(pairs[index], scores);
    return found;
}
const range = (scores) => Math.max(...scores) - Math.min(...scores);

// EXTERNAL MODULE: ./build/js/settle.js + 3 modules
var settle = __webpack_require__(67981);
;// CONCATENATED MODULE: ./build/js/label-material.js














/**
 * What people can be asked to label: every output that a gate had judged, prompt by prompt, found again in the store
 * without a call. Holdout cases are left out: whoever labels them has read them.
 */
async function labelMaterial(world, request) {
    const replayed = { ...request, replay: true };
    const run = { name: (0,epochs/* runName */.rt)(replayed), replay: true, asOf: request.asOf };
    const asOf = await (0,epochs/* asOfDay */.SZ)(world.store, run, world.clock.now());
    const detected = await (0,detect/* detect */.o)(replayed);
    if (detected.kind === "stopped")
        return detected;
    const { config } = detected;
    const prepared = await (0,prepare/* prepare */.iA)(world.store, detected, replayed, asOf);
    const { ask } = (0,generate/* responder */.j)(world, (0,run_limits/* runLimits */.g)(config, true));
    const found = [];
    for (const prompt of prepared.prompts) {
        if (prompt.kind === "decided" || prompt.plan.judge === null)
            continue;
        const { plan, epochs } = prompt;
        const cases = plan.alone
            ? (await (0,alone/* measureAlone */.q)(ask, plan, epochs)).cases.map(asPairs)
            : (await (0,settle/* settle */.G)((0,bench/* benchOf */.u)(ask, plan, epochs), (0,compare_by/* compareBy */.V)(plan, config, prepared.measured)))
                .cases;
        const open = cases.filter((of) => !(0,holdout/* isHidden */.d)(config.gate, of));
        const material = materialOf(plan, open, asOf);
        if (material !== null)
            found.push(material);
    }
    return found;
}
/** An answer that was judged alone has the scores of both sides. */
const asPairs = ({ id, slices, answers }) => ({
    id,
    slices,
    pairs: answers.map(({ candidate, scores }) => ({ baseline: candidate, candidate, scores })),
    swapped: new Map(),
    fresh: null,
});
/** Null where nothing was judged. */
function materialOf(plan, cases, asOf) {
    const outputs = judgedOutputs(cases);
    const { judge, subject, evalSet, seed, baseline, candidate } = plan;
    const asked = (0,calibrated/* calibratedJudge */.Th)(plan);
    if (judge === null || asked === null || outputs.length === 0)
        return null;
    return {
        prompt: subject.name,
        evals: evalSet.path,
        asOf,
        seed,
        judge: asked,
        versions: [...new Set([baseline.digest, candidate.digest])],
        rubric: judge.rubric,
        outputs,
        questions: new Map(plan.cases.map((planned) => [
            planned.case.id,
            {
                conversation: (0,input_text/* inputText */.A)(planned),
                contexts: planned.case.contexts,
                reference: planned.case.reference,
                criteria: (0,case_rubric/* rubricOf */.P)(judge.rubric, planned.case).map(({ id, description }) => ({
                    id,
                    description,
                })),
            },
        ])),
    };
}

// EXTERNAL MODULE: ./build/js/report/files.js
var report_files = __webpack_require__(76378);
// EXTERNAL MODULE: ./build/js/report/json.js
var json = __webpack_require__(19431);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/report/escape/visible.js
var visible = __webpack_require__(14083);
;// CONCATENATED MODULE: ./build/js/report/escape/html.js

/** Text between tags and in quoted attributes of HTML. */
function html(text) {
    return (0,visible/* visible */.RK)(text, "\n\t")
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll('"', "&quot;")
        .replaceAll("'", "&#39;");
}
/**
 * A value for a `<script type="application/json">`: its texts made visible, and no `<` in it, so that nothing ends the
 * element or opens a comment (HTML standard, "Restrictions for contents of script elements").
 */
function scriptJson(value) {
    const shown = JSON.stringify(value, (_, of) => typeof of === "string" ? (0,visible/* visible */.RK)(of, "\n\t") : of);
    return shown.replaceAll("<", "\\u003c");
}

;// CONCATENATED MODULE: ./build/js/report/labelling/assets.generated.js
// Generated from assets/ by scripts/embed-texts.ts: edit those files.
const assets = {
    script: [
        '"use strict";',
        'const sheet = JSON.parse(document.getElementById("sheet").textContent);',
        "const place = (id) => document.getElementById(id);",
        'const key = `evenhand ${sheet.items.map(({ item }) => item).join(" ")}`;',
        "const labels = recalled();",
        "let at = Math.max(",
        "  0,",
        "  sheet.items.findIndex((of) => !isDone(of)),",
        ");",
        "let [active] = asked(sheet.items[at]);",
        "",
        "/** Places in the rubric of what an output is scored on. */",
        "function asked({ criteria }) {",
        "  return criteria.map(({ id }) => sheet.rubric.findIndex((of) => of.id === id));",
        "}",
        "",
        "/** What was labelled before the page was closed, where the browser keeps such things. */",
        "function recalled() {",
        "  try {",
        "    const kept = JSON.parse(localStorage.getItem(key));",
        '    place("annotator").value = kept.annotator;',
        "    return new Map(kept.labels);",
        "  } catch {",
        "    return new Map();",
        "  }",
        "}",
        "",
        "function keep() {",
        "  try {",
        '    const annotator = place("annotator").value;',
        "    localStorage.setItem(key, JSON.stringify({ annotator, labels: [...labels] }));",
        "  } catch {",
        "    // Without storage the file that is saved is all there is.",
        "  }",
        "}",
        "",
        "function scoresOf({ item }) {",
        "  if (!labels.has(item)) labels.set(item, {});",
        "  return labels.get(item);",
        "}",
        "",
        "function isDone(of) {",
        "  const scores = labels.get(of.item) ?? {};",
        "  return asked(of).every((n) => scores[n] !== undefined);",
        "}",
        "",
        "function element(name, text, attributes = {}) {",
        "  const made = document.createElement(name);",
        "  made.textContent = text;",
        "  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);",
        "  return made;",
        "}",
        "",
        "function show() {",
        "  const item = sheet.items[at];",
        '  place("conversation").textContent = item.conversation;',
        '  place("output").textContent = item.output === "" ? "(empty)" : item.output;',
        '  place("contexts").replaceChildren(...item.contexts.map((text) => element("pre", text)));',
        '  place("context-part").hidden = item.contexts.length === 0;',
        '  place("reference").textContent = item.reference ?? "";',
        '  place("reference-part").hidden = item.reference === null;',
        '  place("place").textContent = `${at + 1} of ${sheet.items.length}`;',
        "  const done = sheet.items.filter(isDone).length;",
        '  place("done").value = done;',
        '  place("told").textContent = `${done} labelled`;',
        '  place("criteria").replaceChildren(...asked(item).map(criterion));',
        "}",
        "",
        "function criterion(n) {",
        "  const { id, scale } = sheet.rubric[n];",
        "  const { description } = sheet.items[at].criteria.find((of) => of.id === id);",
        '  const field = element("fieldset", "", n === active ? { class: "active" } : {});',
        '  const row = element("div", "", { class: "scores" });',
        "  for (let score = 1; score <= 5; score++) {",
        "    const pressed = scoresOf(sheet.items[at])[n] === score;",
        '    const button = element("button", String(score), { type: "button", "aria-pressed": pressed });',
        '    button.addEventListener("click", () => give(n, score));',
        "    row.append(button);",
        "  }",
        '  const anchors = element("ol", "");',
        '  anchors.append(...scale.map(({ score, text }) => element("li", `${score}: ${text}`)));',
        '  field.append(element("legend", id), element("p", description), row, anchors);',
        "  return field;",
        "}",
        "",
        "function give(n, score) {",
        "  const scores = scoresOf(sheet.items[at]);",
        "  scores[n] = score;",
        "  active = asked(sheet.items[at]).find((other) => scores[other] === undefined) ?? n;",
        "  keep();",
        "  show();",
        "}",
        "",
        "function clear() {",
        "  delete scoresOf(sheet.items[at])[active];",
        "  keep();",
        "  show();",
        "}",
        "",
        "function move(by) {",
        "  at = Math.min(sheet.items.length - 1, Math.max(0, at + by));",
        "  [active] = asked(sheet.items[at]);",
        "  show();",
        "  scrollTo(0, 0);",
        "}",
        "",
        "function select(by) {",
        "  const all = asked(sheet.items[at]);",
        "  active = all[(all.indexOf(active) + by + all.length) % all.length];",
        "  show();",
        "}",
        "",
        "/** JSON Lines, one a labelled output. */",
        "function save() {",
        '  const annotator = place("annotator").value.trim();',
        '  if (annotator === "") {',
        '    place("annotator").focus();',
        '    place("told").textContent = "Your name first: it goes into the file.";',
        "    return;",
        "  }",
        "  const rows = sheet.items.flatMap(({ item }) => {",
        "    const given = Object.entries(labels.get(item) ?? {});",
        "    if (given.length === 0) return [];",
        "    const scores = Object.fromEntries(given.map(([n, score]) => [sheet.rubric[n].id, score]));",
        "    return [`${JSON.stringify({ item, annotator, scores })}\\n`];",
        "  });",
        '  const link = element("a", "", {',
        '    href: URL.createObjectURL(new Blob(rows, { type: "application/x-ndjson" })),',
        '    download: `labels-${annotator.replace(/[^\\p{L}\\p{N}]+/gu, "-")}.jsonl`,',
        "  });",
        "  link.click();",
        "}",
        "",
        "const keys = {",
        "  ArrowRight: () => move(1),",
        "  Enter: () => move(1),",
        "  ArrowLeft: () => move(-1),",
        "  ArrowDown: () => select(1),",
        "  ArrowUp: () => select(-1),",
        "  Backspace: clear,",
        "  s: save,",
        "};",
        "",
        'document.addEventListener("keydown", (event) => {',
        '  if (event.ctrlKey || event.metaKey || event.altKey || event.target === place("annotator")) return;',
        "  const score = /^[1-5]$/.test(event.key) ? Number(event.key) : null;",
        "  const act = score === null ? keys[event.key] : () => give(active, score);",
        '  if (act === undefined || (event.key === "Enter" && event.target.tagName === "BUTTON")) return;',
        "  event.preventDefault();",
        "  act();",
        "});",
        'place("annotator").addEventListener("input", keep);',
        'place("next").addEventListener("click", () => move(1));',
        'place("back").addEventListener("click", () => move(-1));',
        'place("save").addEventListener("click", save);',
        "show();",
    ].join("\n"),
    style: [
        ":root {",
        "  color-scheme: light dark;",
        "  --line: light-dark(#d0d7de, #3d444d);",
        "  --soft: light-dark(#f6f8fa, #151b23);",
        "  --ink: light-dark(#1f2328, #f0f6fc);",
        "  --quiet: light-dark(#59636e, #9198a1);",
        "  --accent: light-dark(#0969da, #4493f8);",
        "}",
        "* {",
        "  box-sizing: border-box;",
        "}",
        "body {",
        "  margin: 0;",
        "  font:",
        "    16px/1.5 system-ui,",
        "    sans-serif;",
        "  color: var(--ink);",
        "  background: light-dark(#fff, #0d1117);",
        "}",
        "header,",
        "main {",
        "  max-width: 72rem;",
        "  margin: 0 auto;",
        "  padding: 0 1.25rem;",
        "}",
        "header {",
        "  display: flex;",
        "  flex-wrap: wrap;",
        "  gap: 0.5rem 1.25rem;",
        "  align-items: center;",
        "  padding-block: 0.75rem;",
        "  border-bottom: 1px solid var(--line);",
        "}",
        "header h1 {",
        "  font-size: 1.05rem;",
        "  margin: 0;",
        "  flex: 1 1 auto;",
        "  overflow-wrap: anywhere;",
        "}",
        "progress {",
        "  width: 8rem;",
        "  accent-color: var(--accent);",
        "}",
        "input,",
        "button {",
        "  font: inherit;",
        "  color: inherit;",
        "  padding: 0.3rem 0.7rem;",
        "  border: 1px solid var(--line);",
        "  border-radius: 6px;",
        "  background: var(--soft);",
        "}",
        "button {",
        "  cursor: pointer;",
        "}",
        "button:focus-visible,",
        "input:focus-visible {",
        "  outline: 2px solid var(--accent);",
        "  outline-offset: 1px;",
        "}",
        "#save {",
        "  background: var(--accent);",
        "  border-color: var(--accent);",
        "  color: light-dark(#fff, #0d1117);",
        "}",
        "main {",
        "  display: grid;",
        "  grid-template-columns: minmax(0, 3fr) minmax(17rem, 2fr);",
        "  gap: 1.5rem;",
        "  padding-block: 1rem 3rem;",
        "}",
        "h2 {",
        "  font-size: 0.8rem;",
        "  letter-spacing: 0.04em;",
        "  text-transform: uppercase;",
        "  color: var(--quiet);",
        "  margin: 1rem 0 0.3rem;",
        "}",
        "pre {",
        "  margin: 0;",
        "  padding: 0.75rem;",
        "  border: 1px solid var(--line);",
        "  border-radius: 6px;",
        "  background: var(--soft);",
        "  font: inherit;",
        "  white-space: pre-wrap;",
        "  overflow-wrap: anywhere;",
        "}",
        "#output {",
        "  border-color: var(--accent);",
        "  background: none;",
        "}",
        "fieldset {",
        "  border: 1px solid var(--line);",
        "  border-radius: 6px;",
        "  margin: 0 0 0.9rem;",
        "  padding: 0.5rem 0.75rem 0.75rem;",
        "}",
        "fieldset.active {",
        "  border-color: var(--accent);",
        "  border-left-width: 4px;",
        "}",
        "legend {",
        "  font-weight: 600;",
        "  padding: 0 0.3rem;",
        "  overflow-wrap: anywhere;",
        "}",
        "fieldset p {",
        "  margin: 0 0 0.5rem;",
        "  color: var(--quiet);",
        "  font-size: 0.9rem;",
        "  overflow-wrap: anywhere;",
        "}",
        ".scores {",
        "  display: flex;",
        "  gap: 0.4rem;",
        "}",
        ".scores button {",
        "  flex: 1;",
        "}",
        '.scores button[aria-pressed="true"] {',
        "  background: var(--accent);",
        "  border-color: var(--accent);",
        "  color: light-dark(#fff, #0d1117);",
        "  font-weight: 600;",
        "}",
        "ol {",
        "  list-style: none;",
        "  margin: 0.6rem 0 0;",
        "  padding: 0;",
        "  font-size: 0.85rem;",
        "  color: var(--quiet);",
        "  overflow-wrap: anywhere;",
        "}",
        ".moves {",
        "  display: flex;",
        "  gap: 0.5rem;",
        "}",
        ".moves button {",
        "  flex: 1;",
        "}",
        "kbd {",
        "  border: 1px solid var(--line);",
        "  border-radius: 4px;",
        "  padding: 0 0.3rem;",
        "  background: var(--soft);",
        "}",
        "footer {",
        "  margin-top: 1rem;",
        "  font-size: 0.85rem;",
        "  color: var(--quiet);",
        "}",
        "@media (max-width: 52rem) {",
        "  main {",
        "    grid-template-columns: 1fr;",
        "  }",
        "}",
    ].join("\n"),
};

;// CONCATENATED MODULE: ./build/js/report/labelling/page.js



/**
 * The sheet as a page that needs no network: scores by keyboard or mouse, and a file of labels to save. Its policy lets
 * the page's own style and script run and nothing else, and only text nodes are made of what models wrote.
 */
function labellingPage(sheet) {
    const { prompt, items } = sheet;
    const [style, script] = [`\n${assets.style}\n`, `\n${assets.script}\n`];
    const policy = [
        "default-src 'none'",
        `style-src ${sourceOf(style)}`,
        `script-src ${sourceOf(script)}`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join("; ");
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>Label ${html(prompt)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>Label ${html(prompt)} <span id="place"></span></h1>
<progress id="done" max="${items.length}" value="0"></progress>
<span id="told" role="status"></span>
<label>Your name <input id="annotator" autocomplete="off" size="12"></label>
<button id="save" type="button">Save labels</button>
</header>
<main>
<section>
<h2>Input</h2>
<pre id="conversation"></pre>
<div id="context-part"><h2>Contexts</h2><div id="contexts"></div></div>
<div id="reference-part"><h2>Reference: one good answer</h2><pre id="reference"></pre></div>
<h2>Output to score</h2>
<pre id="output"></pre>
</section>
<section>
<div id="criteria"></div>
<div class="moves"><button id="back" type="button">Back</button><button id="next" type="button">Next</button></div>
<footer><kbd>1</kbd>–<kbd>5</kbd> score, <kbd>↑</kbd> <kbd>↓</kbd> criterion, <kbd>←</kbd> <kbd>→</kbd> output, <kbd>⌫</kbd> clear, <kbd>s</kbd> save. Leave open what you cannot tell. Score on your own: talk about it after.</footer>
</section>
</main>
<script type="application/json" id="sheet">${scriptJson(shown(sheet))}</script>
<script>${script}</script>
</body>
</html>
`;
}
/** What the script reads, and nothing else of a criterion. */
const shown = ({ rubric, items }) => ({
    rubric: rubric.map(({ id, scale }) => ({ id, scale })),
    items,
});
const sourceOf = (text) => `'sha256-${(0,external_node_crypto_.createHash)("sha256").update(text, "utf8").digest("base64")}'`;

;// CONCATENATED MODULE: ./build/js/report/escape/csv.js

/**
 * A quoted cell (RFC 4180). One that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, "CSV
 * Injection"): the text is a model's.
 */
function csvCell(text) {
    const shown = (0,visible/* visible */.RK)(text, "\n\t");
    const inert = /^[\s]*[=+\-@|%]/u.test(shown) ? `'${shown}` : shown;
    return `"${inert.replaceAll('"', '""')}"`;
}

;// CONCATENATED MODULE: ./build/js/report/labelling/sheet-files.js


/** The sheet for a spreadsheet: a row an output, an empty column a criterion. */
function sheetCsv({ rubric, items }) {
    const header = ["item", "annotator", "conversation", "contexts", "reference", "output"];
    const open = rubric.map(() => "");
    const rows = items.map((of) => [
        of.item,
        "",
        of.conversation,
        of.contexts.join("\n\n"),
        of.reference ?? "",
        of.output,
        ...open,
    ]);
    const line = (cells) => `${cells.map(csvCell).join(",")}\r\n`;
    return [[...header, ...rubric.map(({ id }) => id)], ...rows].map(line).join("");
}
/** The sheet for a program: a JSON object an output, its scores null. */
function sheetJsonLines({ items }) {
    const rows = items.map(({ criteria, ...of }) => ({
        ...of,
        scores: Object.fromEntries(criteria.map(({ id }) => [id, null])),
    }));
    return rows.map(json/* visibleJsonLine */.Pv).join("");
}

// EXTERNAL MODULE: ./build/js/score/calibration/sheet.js + 1 modules
var calibration_sheet = __webpack_require__(23498);
// EXTERNAL MODULE: ./build/js/unknown-name.js
var unknown_name = __webpack_require__(8650);
// EXTERNAL MODULE: ./build/js/usage-error.js
var usage_error = __webpack_require__(33962);
// EXTERNAL MODULE: ./build/js/commands/tell-stopped.js
var tell_stopped = __webpack_require__(99722);
;// CONCATENATED MODULE: ./build/js/commands/calibrate-sample.js
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












/** `evenhand calibrate sample`: outputs of a gate's run for people to label, and apart from them what the judge said. */
async function calibrateSampleCommand(options, around, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const repository = __addDisposableResource(env_1, await (0,assemble/* repositoryAt */.uw)(around), true);
        const comparison = await (0,git_comparison/* compareRevisions */.wo)(repository, options);
        if ("kind" in comparison)
            return (0,tell_stopped/* tellStopped */.B)(comparison, around);
        const { store: storePath, config: configPath } = options;
        const assembled = __addDisposableResource(env_1, await (0,assemble/* assemble */.fT)(around, { storePath, signal, answerer: null }), true);
        const found = await labelMaterial(assembled.world, { comparison, configPath, asOf: null });
        if ("kind" in found)
            return (0,tell_stopped/* tellStopped */.B)(found, around);
        const material = onlyOne(found, options.prompt ?? null);
        const { sheet, judged } = (0,calibration_sheet/* sample */.X)(material, options.outputs);
        const { redact } = assembled;
        const files = {
            "label.html": labellingPage(sheet),
            "sheet.csv": sheetCsv(sheet),
            "sheet.jsonl": sheetJsonLines(sheet),
            "judged.json": (0,json/* visibleJson */.$m)(judged),
        };
        const out = (0,external_node_path_.resolve)(around.cwd, options.out);
        await (0,report_files/* clearedPlace */.u)(out, Object.keys(files));
        const sink = (0,report_files/* filesIn */.n)(out);
        for (const [name, text] of Object.entries(files))
            await sink.put(name, redact(text));
        around.stdout.write(`${sheet.items.length} of ${material.outputs.length} judged outputs are drawn. Give ${(0,external_node_path_.join)(options.out, "label.html")} (or sheet.csv, or sheet.jsonl) to each annotator, and keep judged.json to yourself: it holds the judge's scores.\n`);
        return 0;
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
/** A sheet is about one rubric. */
function onlyOne(found, prompt) {
    const chosen = (0,unknown_name/* chosenPrompts */.Y)(found.map((of) => ({ ...of, name: of.prompt })), prompt, "the run");
    const [only, ...others] = chosen;
    if (only === undefined) {
        throw new usage_error/* UsageError */.e("the run in the store has no judged outputs that may be shown; run `evenhand gate` with a rubric first");
    }
    if (others.length > 0) {
        throw new usage_error/* UsageError */.e(`${chosen.length} prompts were judged; name one with --prompt`);
    }
    return only;
}


/***/ }),

/***/ 99722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ tellStopped)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28573);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48460);
/* harmony import */ var _report_escape_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71055);



/** Why there is nothing to measure, on stderr. */
function tellStopped({ reason, detail, problems }, { stderr }) {
    stderr.write(`${(0,_report_escape_log_js__WEBPACK_IMPORTED_MODULE_1__.logLine)(`${_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .reasons */ .Ot[reason].title}: ${detail}`)}\n`);
    for (const problem of problems)
        stderr.write(`${(0,_report_escape_log_js__WEBPACK_IMPORTED_MODULE_1__.logLine)((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problemText */ .fI)(problem))}\n`);
    return 2;
}


/***/ }),

/***/ 75912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   my: () => (/* binding */ comparison),
/* harmony export */   wd: () => (/* binding */ compareMerge),
/* harmony export */   wo: () => (/* binding */ compareRevisions)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63678);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33962);
/* harmony import */ var _git_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31586);



/**
 * What the command line compares: the merge of head into base, against base, as a pull request's test merge would be.
 * A revision that names no commit is a UsageError with the nearest name there is.
 */
async function compareRevisions(repository, revisions) {
    const baseSha = await commitOf(repository, revisions.base);
    const headSha = await commitOf(repository, revisions.head);
    const commits = { baseSha, headSha, baseName: revisions.base, policySha: baseSha };
    try {
        return compareMerge(repository, commits, await repository.mergeTree(baseSha, headSha));
    }
    catch (error) {
        if (error instanceof _git_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitError */ .X)
            return stopped(error.reason, error.message);
        throw error;
    }
}
/** Where no merge could be made, nothing is compared: the two directly would show base's own edits as head's. */
function compareMerge(repository, commits, merge) {
    switch (merge.kind) {
        case "merged":
            return comparison(repository, { ...commits, merged: merge.tree });
        case "conflict":
            return stopped("merge_conflict", `merging ${short(commits.headSha)} into ${commits.baseName} conflicts`, merge.paths.map((file) => ({
                file,
                line: null,
                message: `conflicts with ${commits.baseName}`,
                hint: null,
            })));
        case "unrelated":
            return stopped("no_merge_base", noMergeBase(repository.isShallow, commits));
    }
}
/** The comparison of a merge that exists already, a test merge's commit or a tree made here, with base. */
function comparison(repository, commits) {
    const { baseSha, headSha, baseName, policySha, merged } = commits;
    const base = repository.tree(baseSha);
    return {
        base,
        head: repository.tree(merged),
        policy: policySha === baseSha ? base : repository.tree(policySha),
        baseSha,
        headSha,
        baseName,
        changes: (watched) => repository.changes(baseSha, merged, watched),
    };
}
function noMergeBase(isShallow, { headSha, baseName }) {
    const both = `${baseName} and ${short(headSha)} have no common commit`;
    return isShallow
        ? `${both} in this shallow clone: run \`git fetch --unshallow\`, or check out with \`fetch-depth: 0\``
        : `${both}: their histories are unrelated`;
}
async function commitOf(repository, revision) {
    const sha = await repository.commit(revision);
    if (sha !== null)
        return sha;
    const names = await repository.names();
    const nearest = names.length === 0 ? null : (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(revision, names);
    // Half of the letters wrong is no typing error.
    const near = nearest !== null && (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(revision, nearest) <= revision.length / 2;
    const hint = near
        ? `did you mean \`${nearest}\`?`
        : "fetch it, or name a branch, a tag or a commit";
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`\`${revision}\` names no commit of this repository; ${hint}`);
}
function stopped(reason, detail, problems = []) {
    return { kind: "stopped", reason, detail, problems };
}
const short = (sha) => sha.slice(0, 8);


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

/***/ 48460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ isOutsideTheChange),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Ot: () => (/* binding */ reasons)
/* harmony export */ });
/* unused harmony export isReason */
/**
 * Every ending that is not a measured pass or fail, closed and table-driven: whose turn it is, what it means in a
 * sentence, and what to do. The words are read in the comment, the terminal and the docs alike.
 */
const reasons = {
    no_credentials: {
        whose: "owner",
        title: "there is no usable key for the model provider",
        next: "set the key and run again; in a workflow it is a secret. Runs from forks and Dependabot get none: a maintainer runs them from a branch of this repository, or the workflow runs on `pull_request_target`.",
    },
    unsafe_trigger: {
        whose: "owner",
        title: "a job with secrets has checked out the pull request's code",
        next: "take the checkout step out of the job on `pull_request_target`: Evenhand reads both versions without one.",
    },
    config_invalid: {
        whose: "owner",
        title: "a file of the set-up cannot be used",
        next: "mend the file named above and push.",
    },
    policy_changed: {
        whose: "author",
        title: "this change edits the policy, which the base branch wants in a change of its own",
        next: "put the edit of the policy into a pull request of its own; a maintainer merges that one past this check.",
    },
    untrusted_endpoint: {
        whose: "author",
        title: "the prompt asks for a model endpoint that the base branch does not know",
        next: "add the endpoint to `models` in the configuration of the base branch first.",
    },
    unsupported_file: {
        whose: "author",
        title: "a file of the change is no text that can be read as a prompt or an eval set",
        next: "store the file as UTF-8 text in the repository and push.",
    },
    baseline_missing: {
        whose: "author",
        title: "the new prompt cannot be measured alone",
        next: "add an eval set with a rubric or checks, by which it is held to minimums; a prompt that takes another's place is edited and renamed, not deleted and added.",
    },
    insufficient_samples: {
        whose: "author",
        title: "the eval set holds too little to decide by",
        next: "add cases with a rubric or checks to the eval set.",
    },
    coverage_low: {
        whose: "provider",
        title: "too few of the planned measurements came back",
        next: "re-run the check. Only what is missing is paid for.",
    },
    asymmetric_missing: {
        whose: "provider",
        title: "answers of one version are missing much more often than the other's",
        next: "re-run the check. Only what is missing is paid for.",
    },
    degenerate_outputs: {
        whose: "author",
        title: "the new version gives nearly the same answer to every question",
        next: "run the prompt on two of its cases, and mend it.",
    },
    judge_unreliable: {
        whose: "owner",
        title: "the judge is not reliable enough to decide",
        next: "on the base branch, choose another judge or sharpen the rubric, then re-run. Re-running alone changes nothing: the judge's answers stay on record for a week.",
    },
    provider_rate_limited: {
        whose: "provider",
        title: "the model's provider kept refusing calls (rate limit)",
        next: "re-run the check later, or lower `concurrency`. Only what is missing is paid for.",
    },
    provider_quota: {
        whose: "owner",
        title: "the model's provider refused further calls (quota spent)",
        next: "raise the quota at the provider, then re-run the check. Only what is missing is paid for.",
    },
    provider_error: {
        whose: "provider",
        title: "the model's provider answered with errors",
        next: "re-run the check. Only what is missing is paid for.",
    },
    timeout: {
        whose: "provider",
        title: "the model's provider did not answer in time",
        next: "re-run the check. Only what is missing is paid for.",
    },
    budget_exceeded: {
        whose: "owner",
        title: "the measurement would cost more than the budget allows",
        next: "raise `budget` in the configuration of the base branch, or measure fewer cases or samples.",
    },
    no_merge_base: {
        whose: "owner",
        title: "the two versions to compare could not be found",
        next: "fetch the base branch, or run without a checkout so that Evenhand fetches what it needs.",
    },
    merge_conflict: {
        whose: "author",
        title: "the branch conflicts with its base",
        next: "resolve the conflict and push.",
    },
    github_unavailable: {
        whose: "provider",
        title: "GitHub did not answer",
        next: "re-run the check.",
    },
    storage_failed: {
        whose: "owner",
        title: "the store of responses cannot be used",
        next: "free the disk or remove the file named above, then re-run.",
    },
    cancelled: {
        whose: "owner",
        title: "the run was cancelled",
        next: "re-run the check. Only what is missing is paid for.",
    },
    deadline: {
        whose: "owner",
        title: "the run's time was over before it was measured",
        next: "re-run the check: only what is missing is paid for. Where it is over again, raise `timeout-minutes` or `concurrency`.",
    },
    internal_error: {
        whose: "evenhand",
        title: "Evenhand failed",
        next: "please report it with the log. What was paid for is kept, and a re-run uses it.",
    },
};
const isReason = (code) => Object.hasOwn(reasons, code);
/** Causes that nothing in a pull request can bring about: only these may a policy let merge unmeasured. */
const OUTSIDE_THE_CHANGE = new Set([
    "no_credentials",
    "provider_rate_limited",
    "provider_quota",
    "provider_error",
    "timeout",
    "github_unavailable",
    "judge_unreliable",
]);
const isOutsideTheChange = (reason) => reason !== null && OUTSIDE_THE_CHANGE.has(reason);
/** A green exit for `inconclusive` exists only where the base branch asked for it. */
function exitCodeOf(outcome, allowUnmeasured) {
    switch (outcome) {
        case "pass":
        case "not_applicable":
            return 0;
        case "fail":
            return 1;
        case "inconclusive":
            return allowUnmeasured ? 0 : 2;
    }
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

/***/ 8650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unknownName),
/* harmony export */   Y: () => (/* binding */ chosenPrompts)
/* harmony export */ });
/* harmony import */ var _report_escape_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71055);
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82962);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33962);



/** A name that a command was given and `where` does not have, with the nearest that it has. */
function unknownName(where, what, name, known) {
    const near = (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearlySaid */ .nZ)(name, known);
    const hint = near === null ? "" : `; ${near}`;
    // Names are anybody's, and the message has to stay one line.
    return new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e((0,_report_escape_log_js__WEBPACK_IMPORTED_MODULE_0__.logLine)(`${where} has no ${what} \`${name}\`${hint}`));
}
/** The prompts of a name, or all where none is asked for; an unknown name is a UsageError. */
function chosenPrompts(prompts, name, where) {
    if (name === null)
        return prompts;
    const found = prompts.filter((of) => of.name === name);
    if (found.length > 0)
        return found;
    const known = prompts.map((of) => of.name);
    throw unknownName(where, "prompt", name, known);
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
