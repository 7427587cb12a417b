import { lineAt } from "../text/lines.ts";
import { isList, isMapping } from "../text/mapping.ts";
import { nearest } from "../text/suggest.ts";
import { MOST_MARKS, refusedMarks } from "./mark-problems.ts";
import { readTemplate } from "./template.ts";

import type { Case } from "../evals/eval-set.ts";
import type { Problem } from "../problem.ts";
import type { Json } from "../units.ts";
import type { Prompt, TemplatePiece } from "./prompt.ts";

/** The parts of a case that a request is made of. */
export type CaseInput = Pick<Case, "id" | "input" | "messages" | "images">;

/** Everything that filling a template needs and finds. */
export interface Filling {
  readonly prompt: Prompt;
  readonly testCase: CaseInput;
  readonly used: Set<string>;
  readonly problems: Problem[];
}

/** A template with a case's values in it; what has none is a problem of the filling. */
export function fill(
  message: Pick<TemplatePiece, "template" | "line">,
  { prompt, testCase, used, problems }: Filling,
): string {
  problems.push(...refusedMarks(message, prompt.path));
  const missing = new Set<string>();
  const texts = readTemplate(message.template).parts.map((part) => {
    if (part.kind === "text") return part.text;
    used.add(part.name);
    const value = valueOf(testCase.input, part.name);
    if (value !== undefined && value !== null) return asText(value);
    if (!missing.has(part.name) && missing.size < MOST_MARKS) {
      missing.add(part.name);
      const line = lineAt(message.template, part.offset, message.line);
      problems.push(unfilled(part.name, value, testCase, { file: prompt.path, line }));
    }
    return "";
  });
  return texts.join("");
}

/** A value by its own name, else step by step along the dots; only what the case itself holds is found. */
function valueOf(input: CaseInput["input"], name: string): Json | undefined {
  if (Object.hasOwn(input, name)) return input[name];
  let value: Json | undefined = input;
  for (const step of name.split(".")) {
    if (value === undefined) return undefined;
    if (isList(value)) value = /^\d+$/.test(step) ? value[Number(step)] : undefined;
    else value = isMapping(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }
  return value;
}

const asText = (value: Json): string => (typeof value === "string" ? value : JSON.stringify(value));

function unfilled(
  name: string,
  value: null | undefined,
  { id, input }: CaseInput,
  place: { readonly file: string; readonly line: number },
): Problem {
  if (value === null) {
    const message = `\`{{${name}}}\` is empty in case \`${id}\``;
    return { ...place, message, hint: `give \`${name}\` a value, or \`""\` for no text` };
  }
  const near = nearest(name, Object.keys(input));
  const hint =
    near === null
      ? `add \`${name}\` to its \`input\` (the value \`"{{${name}}}"\` keeps the braces as text)`
      : `its \`input\` has \`${near}\``;
  return { ...place, message: `\`{{${name}}}\` has no value in case \`${id}\``, hint };
}
