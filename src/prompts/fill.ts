import { jsonWords } from "../text/json.ts";
import { lineAt } from "../text/lines.ts";
import { isList, isMapping, mapping } from "../text/mapping.ts";
import { nearest } from "../text/suggest.ts";
import { DIALECTS } from "./dialects/registry.ts";
import { MOST_MARKS, type PlacedTemplate } from "./mark-problems.ts";
import { readTemplate } from "./template.ts";

import type { Case } from "../evals/eval-set.ts";
import type { Problem } from "../problem.ts";
import type { Json } from "../units.ts";
import type { Piece, Unfilled } from "./dialects/dialect.ts";
import type { Prompt, PromptDialect } from "./prompt.ts";

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
export function fill(message: PlacedTemplate, filling: Filling): readonly Piece[] {
  const { dialect } = filling.prompt;
  return dialect === undefined
    ? [{ kind: "text", text: fillVariables(message, filling) }]
    : fillDialect(message, dialect, filling);
}

function fillDialect(
  { template, line, path }: PlacedTemplate,
  { name, partials, defaults }: PromptDialect,
  { prompt, testCase, used, problems }: Filling,
): readonly Piece[] {
  const values = mapping([...Object.entries(defaults), ...Object.entries(testCase.input)]);
  const filled = DIALECTS[name].fill(template, values, partials);
  for (const of of filled.used) used.add(of);
  const at = (offset: number) => ({
    file: path ?? prompt.path,
    line: lineAt(template, offset, line),
  });
  for (const { offset, message, hint } of filled.faults) {
    problems.push({ ...at(offset), message: `${message} in case \`${testCase.id}\``, hint });
  }
  const missing = new Map(filled.unfilled.map((of) => [of.mark, of]));
  for (const of of [...missing.values()].slice(0, MOST_MARKS)) {
    const value = of.empty ? null : undefined;
    problems.push(unfilled(of, value, testCase, at(of.offset)));
  }
  return filled.pieces;
}

function fillVariables(
  message: PlacedTemplate,
  { prompt, testCase, used, problems }: Filling,
): string {
  const missing = new Set<string>();
  const texts = readTemplate(message.template).parts.map((part) => {
    if (part.kind === "text") return part.text;
    used.add(part.name);
    const value = valueOf(testCase.input, part.name);
    if (value !== undefined && value !== null) return jsonWords(value);
    if (!missing.has(part.name) && missing.size < MOST_MARKS) {
      missing.add(part.name);
      const line = lineAt(message.template, part.offset, message.line);
      const { name } = part;
      problems.push(
        unfilled({ name, mark: `{{${name}}}` }, value, testCase, {
          file: message.path ?? prompt.path,
          line,
        }),
      );
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

function unfilled(
  { name, mark }: Pick<Unfilled, "name" | "mark">,
  value: null | undefined,
  { id, input }: CaseInput,
  place: { readonly file: string; readonly line: number },
): Problem {
  if (value === null) {
    const message = `\`${mark}\` is empty in case \`${id}\``;
    return { ...place, message, hint: `give \`${name}\` a value, or \`""\` for no text` };
  }
  const near = nearest(name, Object.keys(input));
  const hint =
    near === null
      ? `add \`${name}\` to its \`input\` (the value \`${JSON.stringify(mark)}\` keeps the braces as text)`
      : `its \`input\` has \`${near}\``;
  return { ...place, message: `\`${mark}\` has no value in case \`${id}\``, hint };
}
