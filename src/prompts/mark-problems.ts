import { lineAt } from "../text/lines.ts";
import { DIALECTS } from "./dialects/registry.ts";
import { readTemplate } from "./template.ts";

import type { Problem } from "../problem.ts";
import type { Prompt, TemplateText } from "./prompt.ts";

/** Marks reported for one message: a file of another template language would repeat one sentence for ever. */
export const MOST_MARKS = 20;

/** A text with marks, and where it stands: in the prompt's own file where no other is named. */
export type PlacedTemplate = Pick<TemplateText, "template" | "line" | "path">;

/** What no values could mend, such as Mustache that is more than a variable: the prompt cannot be used. */
export function refusedMarks(
  piece: PlacedTemplate,
  { path, dialect }: Pick<Prompt, "path" | "dialect">,
): readonly Problem[] {
  const { template, line, path: file = path } = piece;
  if (dialect !== undefined) {
    const faults = DIALECTS[dialect.name].faults(template, dialect.partials);
    return faults.slice(0, MOST_MARKS).map(({ offset, message, hint }) => {
      return { file, line: lineAt(template, offset, line), message, hint };
    });
  }
  return readTemplate(template)
    .refused.slice(0, MOST_MARKS)
    .map(({ text, offset, hint }) => ({
      file,
      line: lineAt(template, offset, line),
      message: `\`${text}\` is no variable`,
      hint,
    }));
}

/** What looks like a mark and is sent as text: worth a warning. */
export function doubtfulMarks(
  piece: PlacedTemplate,
  { path, dialect }: Pick<Prompt, "path" | "dialect">,
): readonly Problem[] {
  const { template, line, path: file = path } = piece;
  if (dialect !== undefined) return [];
  return readTemplate(template)
    .doubtful.slice(0, MOST_MARKS)
    .map(({ text, offset }) => ({
      file,
      line: lineAt(template, offset, line),
      message: `\`${text}\` is no variable name and is sent as text`,
      hint: "a variable is written `{{name}}`: letters, digits, `_`, `-` and `.`",
    }));
}

/** A name alone in single braces, where neither LaTeX (`\\text{a}`, `x_{i}`) nor code has one. */
const SINGLE = /(?<=^|[\s"'`(:>[,;*-])\$?\{([A-Za-z_]\w*)\}(?!\})/m;
const STATEMENT = /\{%-?\s*(?:if|for|set|include|macro|block)\b[^%\n]*%\}/;

/**
 * Marks of another template language, which are sent as text: a statement of Jinja, and names in single braces where a
 * prompt fills no variable at all and so would say the same in every case. The first alone, of each message's file.
 */
export function strangeMarks(
  pieces: readonly PlacedTemplate[],
  { path, dialect }: Pick<Prompt, "path" | "dialect">,
): readonly Problem[] {
  if (dialect !== undefined && dialect.name !== "handlebars") return [];
  const first = (pattern: RegExp, say: (match: RegExpExecArray) => readonly [string, string]) => {
    for (const { template, line, path: file = path } of pieces) {
      const match = pattern.exec(template);
      if (match === null) continue;
      const [why, hint] = say(match);
      const message = `\`${match[0]}\` is sent as text${why}`;
      return [{ file, line: lineAt(template, match.index, line), message, hint }];
    }
    return [];
  };
  const fills = pieces.some(({ template }) => template.includes("{{"));
  return [
    // Handlebars has no `{%`, and prompts in it may well speak of Jinja.
    ...(dialect === undefined
      ? first(STATEMENT, () => ["", "say `template: jinja` if it is meant as Jinja"])
      : []),
    ...(fills ? [] : first(SINGLE, (match) => unfilledHint(match, dialect !== undefined))),
  ];
}

function unfilledHint(
  [mark, name = ""]: RegExpExecArray,
  fixed: boolean,
): readonly [string, string] {
  const other = mark.startsWith("$") || fixed ? "" : ", or say `template: f-string`";
  return [", and nothing of this prompt is filled", `write \`{{${name}}}\`${other}`];
}
