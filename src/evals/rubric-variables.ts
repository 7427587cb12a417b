import { jsonWords } from "../text/json.ts";

import type { Case, Criterion } from "./eval-set.ts";

/** `{{topic}}` in a criterion stands for the case's own value. */
const VARIABLE = /\{\{\s*([\p{L}_][\p{L}\p{N}_.-]*)\s*\}\}/gu;

type Worded = Pick<Criterion, "description" | "scale">;

/** The variables that a criterion's words name, each once. */
export const variablesOf = ({ description, scale }: Worded): readonly string[] => [
  ...new Set(
    [description, ...scale.map(({ text }) => text)].flatMap((text) =>
      Array.from(text.matchAll(VARIABLE), ([, name = ""]) => name),
    ),
  ),
];

/** A criterion with a case's values in the places of its variables: in one pass, so that no value is a template. */
export function filled(criterion: Criterion, input: Case["input"]): Criterion {
  if (variablesOf(criterion).length === 0) return criterion;
  const fill = (text: string): string =>
    text.replaceAll(VARIABLE, (mark, name: string) =>
      Object.hasOwn(input, name) ? jsonWords(input[name] ?? null) : mark,
    );
  return {
    ...criterion,
    description: fill(criterion.description),
    scale: criterion.scale.map(({ score, text }) => ({ score, text: fill(text) })),
  };
}
