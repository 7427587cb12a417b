import type { PromptDialect } from "../prompt.ts";

/** How files of Markdown, text and templates end, with the template language that an ending tells. */
export const TEXT_ENDINGS: ReadonlyMap<string, PromptDialect["name"] | null> = new Map([
  [".md", null],
  [".markdown", null],
  [".txt", null],
  [".j2", "jinja"],
  [".jinja", "jinja"],
  [".jinja2", "jinja"],
  [".hbs", "handlebars"],
  [".handlebars", "handlebars"],
  [".mustache", "mustache"],
]);
