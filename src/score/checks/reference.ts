import { isMapping } from "../../text/mapping.ts";
import type { Json } from "../../units.ts";
import { withText, withTexts } from "./arguments.ts";
import { compiled, type CheckedAnswer, type Compiled, type Finding } from "./check.ts";
import { withOptions, type Options } from "./options.ts";

/** Builds the test of an output against texts, of which the nearest counts. */
export type Comparison = (
  options: Options,
) => ((output: string, texts: readonly string[]) => Finding) | Extract<Compiled, { ok: false }>;

/**
 * A check that compares with a text: its own, or the nearest of several, or as a bare name the case's `reference`. With
 * options it is a map, in which `reference` has the text: `{ reference: "Paris", n: 2 }`.
 */
export function comparing(argument: Json, names: readonly string[], build: Comparison): Compiled {
  if (!isMapping(argument)) return against(argument, {}, build);
  return withOptions(argument, ["reference", ...names], ({ reference = null, ...options }) =>
    against(reference, options, build),
  );
}

function against(reference: Json, options: Options, build: Comparison): Compiled {
  const test = build(options);
  if (typeof test !== "function") return test;
  const own = (texts: readonly string[]): Compiled => compiled((output) => test(output, texts));
  if (Array.isArray(reference)) return withTexts(reference, own);
  if (reference !== null) return withText(reference, (text) => own([text]));
  return compiled(
    (output, answer) => test(output, [referenceOf(answer)]),
    ({ reference: given }) => ({
      lacks: given === null || given === "" ? "has no `reference` to compare with" : null,
      slices: [],
    }),
  );
}

const referenceOf = ({ case: { reference } }: CheckedAnswer): string => reference ?? "";
