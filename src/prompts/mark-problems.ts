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
