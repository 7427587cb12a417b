import type { Bit, Order } from "../compare/evidence.ts";
import { canFail } from "../evals/eval-set.ts";
import type { Epochs } from "../measure/answers.ts";
import { generatedAnswers, type Ask } from "../measure/answers.ts";
import { judgedScores, judgeOf, unscored } from "../measure/judge-pair.ts";
import { range } from "../measure/look.ts";
import type { PromptPlan } from "../plan/plan.ts";
import type { PlannedCase } from "../plan/planned-cases.ts";
import { failed } from "../score/checks/check.ts";
import { isFailingScore } from "../score/judge/weighted-mean.ts";
import { isValue, type MissingCause } from "../score/value.ts";

/** Two answers of production to one case, judged beside each other: whatever differs is noise. */
export interface TwinPair {
  /** Score of the one minus the other; null where it is missing. */
  readonly x: number | null;
  /** +1: the one was shown first. */
  readonly s: Order;
  readonly failsOne: Bit | null;
  readonly failsOther: Bit | null;
}

/** What a self-test draws its runs from, a case each. */
export interface PooledCase {
  readonly id: string;
  readonly slices: readonly string[];
  readonly checked: boolean;
  /** Check endpoint of every answer of production. */
  readonly checks: readonly (Bit | null)[];
  readonly pairs: readonly TwinPair[];
}

export interface Pool {
  readonly cases: readonly PooledCase[];
  readonly judged: boolean;
  /** Why an answer or a judgement is missing, each as often as it is. */
  readonly missing: readonly MissingCause[];
}

/** Answers of production a case: as many as its profile has, and no fewer than make two different pairs. */
const FEWEST = 4;

/** Production's answers under an epoch, each judged beside the next one; orders alternate round the ring. */
export async function measurePool(ask: Ask, plan: PromptPlan, epochs: Epochs): Promise<Pool> {
  const answers = generatedAnswers(ask, plan, epochs);
  const judge = judgeOf(ask, plan);
  const score = judge === null ? unscored : judgedScores(judge, plan);
  const missing: MissingCause[] = [];
  const note = (value: { readonly missing: MissingCause }): null => {
    missing.push(value.missing);
    return null;
  };
  const measureCase = async (planned: PlannedCase): Promise<PooledCase> => {
    const samples = Math.max(FEWEST, planned.samples.production);
    const outputs = await Promise.all(
      range(samples).map((sample) => answers.output("baseline", planned, sample, false)),
    );
    const { id, slices, checks } = planned.case;
    const pairs = await Promise.all(
      outputs.map(async (one, index): Promise<TwinPair> => {
        const other = outputs[(index + 1) % samples]!;
        const order = index % 2 === 0 ? 1 : -1;
        const asking = {
          prompt: plan.subject.name,
          sample: index + 1,
          epoch: `selftest:${epochs.profile}`,
        };
        const scores = await score(planned, { baseline: other, candidate: one }, { order, asking });
        const lost = { x: null, s: order, failsOne: null, failsOther: null } as const;
        if (scores === null) return lost;
        if (!isValue(scores)) {
          if (scores.missing.kind !== "no_output") note(scores);
          return lost;
        }
        const { means, order: shown } = scores.value;
        if (means === null) return { x: 0, s: 0, failsOne: 0, failsOther: 0 };
        return {
          x: means.candidate - means.baseline,
          s: shown,
          failsOne: isFailingScore(means.candidate) ? 1 : 0,
          failsOther: isFailingScore(means.baseline) ? 1 : 0,
        };
      }),
    );
    return {
      id,
      slices,
      checked: canFail(checks),
      checks: outputs.map((output) => {
        if (!isValue(output)) return note(output);
        return failed(output.value.checks).length > 0 ? 1 : 0;
      }),
      pairs,
    };
  };
  const cases = await Promise.all(plan.cases.map(measureCase));
  return { cases, judged: judge !== null, missing };
}
