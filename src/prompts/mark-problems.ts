import { lineAt } from "../text/lines.ts";
import { DIALECTS } from "./dialects/registry.ts";
import { readTemplate } from "./template.ts";

import type { Problem } from "../problem.ts";
import type { Prompt, TemplatePiece } from "./prompt.ts";

/** Marks reported for one message: a file of another template language would repeat one sentence for ever. */
export const MOST_MARKS = 20;

/** What no values could mend, such as Mustache that is more than a variable: the prompt cannot be used. */
export function refusedMarks(
  { template, line }: Pick<TemplatePiece, "template" | "line">,
  { path: file, dialect }: Pick<Prompt, "path" | "dialect">,
): readonly Problem[] {
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
  { template, line }: Pick<TemplatePiece, "template" | "line">,
  { path: file, dialect }: Pick<Prompt, "path" | "dialect">,
): readonly Problem[] {
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
