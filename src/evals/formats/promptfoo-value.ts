import { isMapping } from "../../text/mapping.ts";
import { part } from "../content.ts";
import { dataIn } from "../row-values.ts";
import { CODE_FILE, referredTo, type Where } from "./promptfoo-tests.ts";
import { filled } from "./promptfoo-variables.ts";

import type { Placed } from "../../text/shape.ts";
import type { Json } from "../../units.ts";

/** What an assertion is read with. */
export interface AssertionContext extends Where {
  readonly vars: { readonly [variable: string]: Json };
  /** Code rewrites the output before anything looks at it. */
  readonly isTransformed: boolean;
  /** The test's `options`, where these give graders a prompt of their own. */
  readonly rubricPrompt: Placed | null;
}

/** An entry's value under a key as data: files read, variables filled; or why there is none. */
export function filledIn(
  entry: Placed,
  key: string,
  { around, config, vars }: AssertionContext,
): { readonly value: Json } | { readonly why: string } {
  const written = part(entry, [key]).value;
  if (typeof written === "string" && /^file:\/\/\S+$/.test(written)) {
    if (CODE_FILE.test(written)) return { why: "runs code, which is never executed here" };
    const [path] = referredTo(written, entry.file, { config, around }) ?? [];
    const text = path === undefined ? null : around.text(path);
    if (text === null) return { why: `reads \`${written}\`, which is no file of the repository` };
    // Only graders' prompts are templates in files too.
    if (key !== "rubricPrompt") {
      return { value: /\.(?:json|ya?ml)$/.test(written) ? dataIn(text) : text };
    }
    return filledOrNot(text, vars);
  }
  return filledOrNot(written, vars);
}

function filledOrNot(
  written: Json,
  vars: AssertionContext["vars"],
): { readonly value: Json } | { readonly why: string } {
  const value = filled(written, vars);
  return value === undefined ? { why: "has a template that its test does not fill" } : { value };
}

export function numbersOf(value: Json): {
  readonly threshold: number | null;
  readonly weight: number;
} {
  const { threshold, weight } = isMapping(value) ? value : {};
  return {
    threshold: typeof threshold === "number" ? threshold : null,
    weight: typeof weight === "number" && weight >= 0 ? weight : 1,
  };
}
