import { jsonWords } from "../../text/json.ts";
import { Budget, withinBudget } from "./budget.ts";
import { JinjaEvaluator } from "./jinja-evaluator.ts";
import { jinjaTree } from "./jinja-tree.ts";
import { unknownNames } from "./jinja-unknown.ts";
import { pythonWords } from "./jinja-words.ts";
import { treeForm, type TreeReading } from "./tree-form.ts";

import type { Dialect, Piece } from "./dialect.ts";
import type { Words } from "./jinja-words.ts";

const READING: TreeReading = {
  layout: new Set(["offset", "mark"]),
  textIn: ({ kind, text }) => (kind === "text" ? String(text) : null),
};

/**
 * Jinja without what reaches other files or defines code: `if`, `for`, `set`, `raw`, comments, and expressions with
 * the filters, tests and methods of jinja-functions.ts. The grammar of expressions is `@huggingface/jinja`'s;
 * evaluation is ours, because that library throws where Python renders nothing, knows no places, and cannot be
 * held to a budget.
 *
 * What is missing renders as Python does in conditions and loops (false, no turns), and is unfilled where it would
 * be written out.
 */
const jinjaWith = (words: Words, lexed: (template: string) => string): Dialect => ({
  faults(template) {
    const { tree, faults } = jinjaTree(lexed(template));
    return [...faults, ...unknownNames(tree)];
  },
  fill(template, values) {
    const { tree } = jinjaTree(lexed(template));
    const pieces: string[] = [];
    const evaluator = new JinjaEvaluator(values, words, new Budget(), (text) => pieces.push(text));
    const faults = withinBudget(
      () => evaluator.render(tree),
      () => evaluator.offset,
    );
    const piece: Piece = { kind: "text", text: pieces.join("") };
    return { pieces: [piece], used: evaluator.used, unfilled: evaluator.unfilled, faults };
  },
  form(template) {
    const { tree, faults } = jinjaTree(lexed(template));
    const isRead = faults.length === 0 && unknownNames(tree).length === 0;
    return isRead ? treeForm(tree, READING) : template;
  },
});

export const jinja: Dialect = jinjaWith(pythonWords, (template) => template);
/** Unlike Jinja, nunjucks keeps the newline at a template's end: one more is there to be taken. */
export const nunjucks: Dialect = jinjaWith(jsonWords, (template) => `${template}\n`);
