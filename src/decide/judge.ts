import { controlsVerdict, type ControlRow } from "../score/judge/controls.ts";
import { judgeReliable, swapConsistency, type BothOrders } from "../score/judge/bias.ts";
import type { MeasuredCase, PairScores } from "../score/measured.ts";
import { outputText } from "../score/output-text.ts";
import { isValue } from "../score/value.ts";
import type { JudgeVerdict } from "../verdict.ts";
import { judgeAndTest } from "./answered.ts";
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
  const test = { asked, text: ({ badAnswer }: ControlRow) => outputText(badAnswer) };
  const scores = cases.flatMap(({ pairs }) => pairs.map((pair) => pair.scores));
  const passed = controlsVerdict(asked);
  const consistency = swapConsistency(cases.flatMap(bothOrders));
  const effect = comparison?.positionEffect ?? null;
  const verdict: JudgeVerdict = {
    ...judgeAndTest(plan.judge, plan.evalSet.rubricDigest, test, scores),
    consistency,
    positionEffect:
      effect === null || effect.pairs === 0
        ? null
        : { value: effect.value, pairs: effect.pairs, interval: effect.interval95 },
  };
  if (asked.length === 0 && controls.missing.length === 0) {
    const unreliable =
      "the judge could not be tested: no case has a reference, and production gave no answer";
    return { verdict, unreliable };
  }
  if (!passed.passed) {
    const unreliable = `the judge failed ${passed.wrong} of its ${passed.total} control questions`;
    return { verdict, unreliable };
  }
  const reliable = judgeReliable({
    consistency: consistency?.interval ?? null,
    positionEffect: verdict.positionEffect?.interval ?? null,
  });
  return { verdict, unreliable: reliable.reliable ? null : reliable.why };
}

/** Pairs seen in both orders: the swap sample. Rechecked pairs meet another production answer, so they are none. */
function bothOrders({ pairs, swapped }: MeasuredCase): readonly BothOrders[] {
  return [...swapped].flatMap(([index, value]) => {
    const first = pairs[index]?.scores ?? null;
    if (first === null || !isValue(first) || !isValue(value)) return [];
    const [a, b] = [differenceOf(first.value), differenceOf(value.value)];
    return a === null || b === null ? [] : [{ first: a, second: b }];
  });
}

const differenceOf = ({ means }: PairScores): number | null =>
  means === null ? null : means.candidate - means.baseline;
