import { createHash } from "node:crypto";

import type { Sheet } from "../../score/calibration/sheet.ts";
import { html, scriptJson } from "../escape/html.ts";
import { assets } from "./assets.generated.ts";

/**
 * The sheet as a page that needs no network: scores by keyboard or mouse, and a file of labels to save. Its policy lets
 * the page's own style and script run and nothing else, and only text nodes are made of what models wrote.
 */
export function labellingPage(sheet: Sheet): string {
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
const shown = ({ rubric, items }: Sheet) => ({
  rubric: rubric.map(({ id, scale }) => ({ id, scale })),
  items,
});

const sourceOf = (text: string): string =>
  `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;
