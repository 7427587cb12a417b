import { Budget, withinBudget } from "./budget.ts";
import { HandlebarsEvaluator, type Rules } from "./handlebars-evaluator.ts";
import { handlebarsFaults, handlebarsTree } from "./handlebars-tree.ts";
import { treeForm, type TreeReading } from "./tree-form.ts";

import type { Dialect } from "./dialect.ts";

const READING: TreeReading = {
  // Nothing is escaped, so `{{{x}}}` is `{{x}}`; what `~` strips, the parser has stripped from the texts already.
  layout: new Set(
    "loc escaped strip openStrip inverseStrip closeStrip leftStripped rightStripped".split(" "),
  ),
  textIn: ({ type, value }) =>
    type === "CommentStatement" ? "" : type === "ContentStatement" ? String(value) : null,
};

/**
 * Handlebars and Mustache, interpreted from the tree of `@handlebars/parser`: Handlebars' own runtime generates code.
 * Nothing is escaped, since a prompt is no HTML.
 */
const handlebarsWith = (rules: Rules): Dialect => ({
  faults(template, partials) {
    const tree = handlebarsTree(template);
    return "body" in tree ? handlebarsFaults(tree, partials) : [tree];
  },
  fill(template, values, partials) {
    const tree = handlebarsTree(template);
    if (!("body" in tree)) return { pieces: [], used: new Set(), unfilled: [], faults: [tree] };
    const evaluator = new HandlebarsEvaluator(tree, values, partials, rules, new Budget());
    const over = withinBudget(
      () => evaluator.run(),
      () => evaluator.offset,
    );
    const { pieces, used, unfilled, faults } = evaluator;
    return { pieces, used, unfilled, faults: [...faults, ...over] };
  },
  form(template) {
    const tree = handlebarsTree(template);
    return "body" in tree ? treeForm(tree.body, READING) : template;
  },
});

export const handlebars: Dialect = handlebarsWith({ outerNames: false });
export const mustache: Dialect = handlebarsWith({ outerNames: true });
