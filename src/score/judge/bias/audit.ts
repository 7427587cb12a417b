import type { PositionEffect } from "../../../compare/comparison.ts";
import { unmeasured, type Finding } from "./bias.ts";
import { contrasts, type JudgedPair } from "./judged-pair.ts";
import { positionFinding } from "./position.ts";
import { scaleUse } from "./scale-use.ts";
import { selfPreference, selfPreferenceAlone, type Families } from "./self-preference.ts";
import { sentiment, sentimentAlone, type JudgedAlone } from "./sentiment.ts";
import { styleFindings } from "./style.ts";
import { swapFinding, type SwapConsistency } from "./swap-consistency.ts";

/** What a judge said of pairs, whoever made them. */
export interface JudgedPairs {
  readonly pairs: readonly JudgedPair[];
  /** Every score it gave, 1–5. */
  readonly scores: readonly number[];
  /** Null where it was not estimated. */
  readonly positionEffect: PositionEffect | null;
  readonly consistency: SwapConsistency | null;
  readonly families: Families;
}

/** Everything known of a judge's biases, each once, in the order of BIASES. */
export function audit(judged: JudgedPairs): readonly Finding[] {
  const { pairs, scores, positionEffect, consistency, families } = judged;
  const cases = contrasts(pairs, positionEffect?.value ?? 0);
  const differences = cases.map(({ difference }) => difference);
  return [
    positionFinding(positionEffect),
    swapFinding(consistency),
    ...styleFindings(cases),
    selfPreference(families, differences),
    sentiment(pairs),
    scaleUse(scores),
  ];
}

/** The same of answers that were judged one by one, which have neither place nor counterpart. */
export function auditAlone(judged: {
  readonly answers: readonly JudgedAlone[];
  readonly scores: readonly number[];
  readonly families: { readonly judge: string; readonly side: string | null };
}): readonly Finding[] {
  const { answers, scores, families } = judged;
  const single = "each answer was judged alone";
  return [
    unmeasured("position", single),
    unmeasured("swap consistency", single),
    unmeasured("verbosity", single),
    unmeasured("formatting", single),
    selfPreferenceAlone(families.judge, families.side),
    sentimentAlone(answers),
    scaleUse(scores),
  ];
}

/** The first that makes what the judge says worthless; null where none does. */
export const unreliable = (findings: readonly Finding[]): string | null =>
  findings.find(({ level }) => level === "unreliable")?.says ?? null;
