import { failed } from "../score/checks/check.ts";
import type { MeasuredCase, Output } from "../score/measured.ts";
import { isValue, type Value } from "../score/value.ts";
import type { PromptVerdict } from "../verdict.ts";
import type { Settled } from "./settled.ts";

/** Head's own cases: run once a side and shown, never gating. */
export function newCaseVerdicts({ newCases }: Settled): PromptVerdict["newCases"] {
  return newCases.map((of) => ({
    id: of.id,
    baselineFailing: failing(of, of.profile),
    candidateFailing: failing(
      of,
      of.pairs.map(({ candidate }) => candidate),
    ),
    difference: differenceOf(of),
  }));
}

function failing({ checked }: MeasuredCase, outputs: readonly Value<Output>[]): string {
  const known = outputs.filter((output) => isValue(output));
  if (!checked) return "no checks";
  return `${known.filter(({ value }) => failed(value.checks).length > 0).length} of ${known.length}`;
}

function differenceOf({ pairs }: MeasuredCase): number | null {
  const scores = pairs[0]?.scores ?? null;
  if (scores === null || !isValue(scores)) return null;
  const { means } = scores.value;
  return means === null ? 0 : means.candidate - means.baseline;
}
