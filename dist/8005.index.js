export const id = 8005;
export const ids = [8005];
export const modules = {

/***/ 28005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  calibrateSampleCommand: () => (/* binding */ calibrateSampleCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/assemble.js + 6 modules
var assemble = __webpack_require__(47180);
// EXTERNAL MODULE: ./build/js/compare-by.js
var compare_by = __webpack_require__(9431);
// EXTERNAL MODULE: ./build/js/decide/holdout.js
var holdout = __webpack_require__(82116);
// EXTERNAL MODULE: ./build/js/decide/input-text.js
var input_text = __webpack_require__(74867);
// EXTERNAL MODULE: ./build/js/detect/detect.js + 12 modules
var detect = __webpack_require__(59325);
// EXTERNAL MODULE: ./build/js/epochs.js
var epochs = __webpack_require__(41478);
// EXTERNAL MODULE: ./build/js/evals/case-rubric.js
var case_rubric = __webpack_require__(35432);
// EXTERNAL MODULE: ./build/js/generate/generate.js + 12 modules
var generate = __webpack_require__(99891);
// EXTERNAL MODULE: ./build/js/measure/alone.js + 2 modules
var alone = __webpack_require__(60017);
// EXTERNAL MODULE: ./build/js/measure/bench.js
var bench = __webpack_require__(82827);
// EXTERNAL MODULE: ./build/js/plan/calibrated.js + 2 modules
var calibrated = __webpack_require__(28100);
// EXTERNAL MODULE: ./build/js/prepare.js + 2 modules
var prepare = __webpack_require__(5942);
// EXTERNAL MODULE: ./build/js/run-limits.js
var run_limits = __webpack_require__(35536);
// EXTERNAL MODULE: ./build/js/compare/bounds.js
var bounds = __webpack_require__(28505);
// EXTERNAL MODULE: ./build/js/score/output-text.js
var output_text = __webpack_require__(29432);
// EXTERNAL MODULE: ./build/js/score/value.js
var value = __webpack_require__(19374);
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

// EXTERNAL MODULE: ./build/js/settle.js + 2 modules
var settle = __webpack_require__(40905);
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
var report_files = __webpack_require__(97926);
// EXTERNAL MODULE: ./build/js/report/json.js
var json = __webpack_require__(74291);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/report/escape/visible.js
var visible = __webpack_require__(58559);
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
var calibration_sheet = __webpack_require__(41957);
// EXTERNAL MODULE: ./build/js/unknown-name.js
var unknown_name = __webpack_require__(14718);
// EXTERNAL MODULE: ./build/js/usage-error.js
var usage_error = __webpack_require__(50854);
// EXTERNAL MODULE: ./build/js/commands/compared.js
var compared = __webpack_require__(58200);
// EXTERNAL MODULE: ./build/js/commands/tell-stopped.js
var tell_stopped = __webpack_require__(65022);
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
        const comparison = await (0,compared/* compared */.mU)(repository, options, { cwd: around.cwd, store: options.store });
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

/***/ 65022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ tellStopped)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17177);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49560);
/* harmony import */ var _report_escape_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8379);



/** Why there is nothing to measure, on stderr. */
function tellStopped({ reason, detail, problems }, { stderr }) {
    stderr.write(`${(0,_report_escape_log_js__WEBPACK_IMPORTED_MODULE_1__.logLine)(`${_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .reasons */ .Ot[reason].title}: ${detail}`)}\n`);
    for (const problem of problems)
        stderr.write(`${(0,_report_escape_log_js__WEBPACK_IMPORTED_MODULE_1__.logLine)((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problemText */ .fI)(problem))}\n`);
    return 2;
}


/***/ }),

/***/ 60017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ measureAlone),
  T: () => (/* binding */ measureCasesAlone)
});

// EXTERNAL MODULE: ./build/js/evals/case-rubric.js
var case_rubric = __webpack_require__(35432);
// EXTERNAL MODULE: ./build/js/evals/eval-set.js
var eval_set = __webpack_require__(38431);
// EXTERNAL MODULE: ./build/js/plan/samples.js
var samples = __webpack_require__(6419);
// EXTERNAL MODULE: ./build/js/score/judge/control-marks.js
var control_marks = __webpack_require__(60261);
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
function judgeAlone(ask, { entry: { ref, instructions } }, question, asking) {
    return (0,ask_judge/* askJudge */.N)(ask, (0,judge_ask/* askSingle */.CR)(question, ref, instructions.single?.text), {
        rubric: question.rubric,
        ref,
        asking,
        read: answer/* readSingle */.zd,
    });
}

// EXTERNAL MODULE: ./build/js/score/judge/single-controls.js
var single_controls = __webpack_require__(47042);
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
    const rows = (0,single_controls/* singleControls */.TA)({ cases, seed: plan.seed });
    return (0,controls/* askRows */.H2)(rows, {
        prompt: plan.subject.name,
        epoch: epochs.controls,
        judge: ({ question }, asking) => judgeAlone(ask, judge, question, asking),
        mark: single_controls/* judgeSingleControl */.D7,
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
    const answers = (0,measure_answers/* generatedAnswers */.dc)(ask, plan, epochs);
    const controls = judge === null ? null : await askSingleControls(ask, plan, judge, answers, epochs);
    if (controls !== null &&
        (controls.missing.length > 0 || !(0,control_marks/* controlsVerdict */.yC)(controls.asked).passed)) {
        return { plan, epochs, controls, cases: [], newCases: [] };
    }
    return { plan, epochs, controls, ...(await measureCases({ ask, plan, epochs, answers })) };
}
/** Every answer with its scores, without the judge's own test. */
const measureCasesAlone = (ask, plan, epochs) => measureCases({ ask, plan, epochs, answers: (0,measure_answers/* generatedAnswers */.dc)(ask, plan, epochs) });
async function measureCases(means) {
    const measure = (planned) => Promise.all(planned.map((of) => measureCase(means, of)));
    const { plan } = means;
    const [cases, newCases] = await Promise.all([measure(plan.cases), measure(plan.newCases)]);
    return { cases, newCases };
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


/***/ })

};
