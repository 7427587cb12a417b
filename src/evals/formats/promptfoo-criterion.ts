import { isList, isMapping } from "../../text/mapping.ts";
import { placeOf } from "../draft.ts";
import { dataIn } from "../row-values.ts";
import { filledIn, numbersOf, type AssertionContext } from "./promptfoo-value.ts";

import type { Placed } from "../../text/shape.ts";
import type { Json } from "../../units.ts";
import type { Place, Unmapped } from "../draft.ts";
import type { Fields } from "../given-answers.ts";

/** What the judge is asked because of an assertion. */
export interface AskedCriterion extends Place {
  readonly id: string;
  readonly description: string;
  readonly weight: number;
  /** What it means here; empty where the description says all. */
  readonly text: string;
}

/** The criterion of an assertion that a model grades, with what of the assertion is not kept; or why there is none. */
export type ReadCriterion =
  | { readonly criterion: AskedCriterion; readonly unmapped: readonly Unmapped[] }
  | { readonly why: string };

/** How the answer is called in graders' texts: by promptfoo, and by OpenAI's hosted Evals. */
const ANSWER: Fields = {
  output: "the answer",
  sample: { output_text: "the answer", output_json: "the answer" },
};

/** @param description what an answer has to do, before the assertion's own words */
export function readCriterion(
  entry: Placed,
  { written, description }: { readonly written: string; readonly description: string },
  context: AssertionContext,
): ReadCriterion {
  const fields: Fields = isMapping(entry.value) ? entry.value : {};
  const { threshold, weight } = numbersOf(entry.value);
  if (weight === 0) return { why: "has weight 0, so the judge is not asked" };
  const vars = { ...ANSWER, ...context.vars };
  const value = filledIn(entry, "value", { ...context, vars });
  if ("why" in value) return value;
  const own = textOf(value.value);
  const prompt = fields["rubricPrompt"] === undefined ? context.rubricPrompt : entry;
  const asked =
    own !== "" || prompt === null ? null : filledIn(prompt, "rubricPrompt", { ...context, vars });
  if (asked !== null && "why" in asked) return asked;
  const text = asked === null ? own : promptText(asked.value);
  const place = placeOf(entry);
  const unkept: readonly (readonly [what: string, isThere: boolean, why: string])[] = [
    ["threshold", threshold !== null, FLOOR],
    ["transform", fields["transform"] !== undefined || context.isTransformed, WHOLE],
    ["contextTransform", fields["contextTransform"] !== undefined, CONTEXTS],
    ["rubricPrompt", prompt !== null && own !== "", WORDS],
  ];
  return {
    criterion: { ...place, id: metricOf(fields) ?? written, description, weight, text },
    unmapped: unkept.flatMap(([what, isThere, why]) =>
      isThere ? [{ ...place, what: `${written} ${what}`, why }] : [],
    ),
  };
}

const FLOOR =
  "is no pass mark here, where versions are compared; a `floor` in the configuration is one";
const WHOLE = "is code, which is never run here: the judge is shown the whole answer";
const CONTEXTS = "is code, which is never run here: the judge is shown the case's own contexts";
const WORDS = "is not used: the judge has a prompt of its own, and is asked by the `value`";

/** A metric's name, unless it depends on the test. */
function metricOf({ metric }: Fields): string | null {
  return typeof metric === "string" && metric !== "" && !metric.includes("{{") ? metric : null;
}

function textOf(value: Json): string {
  if (value === null) return "";
  if (isList(value)) return value.map(textOf).join("\n");
  return typeof value === "object" ? JSON.stringify(value) : String(value).trim();
}

/** The words of a grader's prompt, which may be messages. */
function promptText(value: Json): string {
  const data = dataIn(value);
  if (!isList(data)) return textOf(value);
  return data.map((of) => textOf(isMapping(of) ? (of["content"] ?? null) : of)).join("\n");
}
