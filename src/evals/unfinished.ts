import type { Problem } from "../problem.ts";
import type { EvalSet } from "./eval-set.ts";

/** What `evenhand init` left to be written: criteria and values that begin with TODO. */
export function unfinished({ path, rubric, cases }: EvalSet): readonly Problem[] {
  const criteria = rubric.flatMap(({ id, description, scale }) =>
    [description, ...scale.map(({ text }) => text)].some(isTodo)
      ? [{ file: path, line: null, message: `criterion \`${id}\` is a TODO`, hint: CRITERION }]
      : [],
  );
  const values = cases.flatMap(({ id, input, at }) =>
    Object.entries(input).flatMap(([name, value]) =>
      typeof value === "string" && isTodo(value)
        ? [{ ...at, message: `\`${name}\` of case \`${id}\` is a TODO`, hint: VALUE }]
        : [],
    ),
  );
  return [...criteria, ...values];
}

const CRITERION = "say what the judge is to look at, and what its scores mean";
const VALUE = "write a value as your users would";

const isTodo = (text: string): boolean => text.startsWith("TODO");
