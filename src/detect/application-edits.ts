import type { PromptRule } from "../config/config.ts";
import type { Problem } from "../problem.ts";
import { matcher } from "../prompts/patterns.ts";

/** Edited files of applications: base's code answers for both versions, so that nobody has measured what they do. */
export const applicationEdits = (
  rules: readonly PromptRule[],
  touched: ReadonlySet<string>,
): readonly Problem[] =>
  rules.flatMap(({ files: rule, target }): readonly Problem[] => {
    const [file, ...others] = [...touched].filter(matcher(target?.files ?? []));
    if (file === undefined) return [];
    const more = others.length === 0 ? "" : `, with ${others.length} more,`;
    return [
      {
        file,
        line: null,
        message: `this${more} is part of the application that answers for \`${rule}\`, and the base branch's has answered: what the edit does is not measured here`,
        hint: "compare the answers of both applications as supplied outputs",
      },
    ];
  });
