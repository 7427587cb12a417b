import type { Comparison } from "../compare/comparison.ts";
import { familyOf } from "../models/family.ts";
import type { ArmPlan, PromptPlan } from "../plan/plan.ts";
import { audit, unreliable } from "../score/judge/bias/audit.ts";
import type { Finding } from "../score/judge/bias/bias.ts";
import { positionInTest } from "../score/judge/bias/position.ts";
import { swapConsistency, type SwapConsistency } from "../score/judge/bias/swap-consistency.ts";
import { controlsVerdict } from "../score/judge/control-marks.ts";
import type { ControlRow } from "../score/judge/controls.ts";
import { outputText } from "../score/output-text.ts";
import type { JudgeVerdict } from "../verdict.ts";
import { judgeAndTest } from "./answered.ts";
import {
  bothOrders,
  pairsInTest,
  pairsOf,
  placesInTest,
  scoresInTest,
  scoresOf,
} from "./judged-pairs.ts";
import type { Settled } from "./settled.ts";

/** The judge's part of the verdict, and why it cannot be relied on; null where it can. */
export interface JudgedBy {
  readonly verdict: JudgeVerdict;
  readonly unreliable: string | null;
}

export function judgedBy(settled: Settled): JudgedBy | null {
  const { plan, controls, cases, comparison } = settled;
  if (plan.judge === null || controls === null) return null;
  const { asked } = controls;
  const text = ({ badAnswer }: ControlRow): string => outputText(badAnswer);
  const test = { asked, text, question: "pair" as const };
  const scores = cases.flatMap(({ pairs }) => pairs.map((pair) => pair.scores));
  const passed = controlsVerdict(asked);
  const consistency = swapConsistency(cases.flatMap(bothOrders));
  const findings = findingsOf(settled, consistency);
  const verdict: JudgeVerdict = {
    ...judgeAndTest(plan.judge, plan.evalSet.rubricDigest, test, scores),
    consistency,
    positionEffect: positionVerdict(comparison),
    biases: findings.map(biasVerdict),
  };
  if (asked.length === 0 && controls.missing.length === 0) {
    const why =
      "the judge could not be tested: no case has a reference, and production gave no answer";
    return { verdict, unreliable: why };
  }
  if (!passed.passed) {
    const why = `the judge failed ${passed.wrong} of its ${passed.total} control questions`;
    return { verdict, unreliable: why };
  }
  return { verdict, unreliable: unreliable(findings) };
}

function positionVerdict(comparison: Comparison | null): JudgeVerdict["positionEffect"] {
  const effect = comparison?.positionEffect ?? null;
  return effect === null || effect.pairs === 0
    ? null
    : { value: effect.value, pairs: effect.pairs, interval: effect.interval95 };
}

/** From the run's pairs; where the judge failed its own test there are none, and the test itself may tell why. */
function findingsOf(
  { plan, controls, cases, comparison }: Settled,
  consistency: SwapConsistency | null,
): readonly Finding[] {
  const asked = controls?.asked ?? [];
  const pairs = pairsOf(cases);
  return pairs.length > 0
    ? audit({
        pairs,
        scores: scoresOf(cases),
        positionEffect: comparison?.positionEffect ?? null,
        consistency,
        families: familiesOf(plan),
      })
    : audit({
        pairs: pairsInTest(asked),
        scores: scoresInTest(asked),
        positionEffect: positionInTest(placesInTest(asked)),
        consistency,
        families: { ...familiesOf(plan), sides: [null, null] },
      });
}

const familiesOf = ({ judge, candidate, baseline }: PromptPlan) => ({
  judge: familyOf(judge!.entry.ref),
  sides: [sideFamily(candidate), sideFamily(baseline)] as const,
});

/** Null for outputs that were supplied. */
export const sideFamily = ({ entry }: Pick<ArmPlan, "entry">): string | null =>
  entry === null ? null : familyOf(entry.ref);

export const biasVerdict = ({
  bias,
  figure,
  level,
  says,
}: Finding): JudgeVerdict["biases"][number] => ({
  bias,
  value: figure?.value ?? null,
  interval: figure?.interval ?? null,
  n: figure?.n ?? 0,
  level,
  says,
});
