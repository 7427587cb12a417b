import { orderOf, otherOrder } from "../plan/order.ts";
import type { PlannedCase } from "../plan/planned-cases.ts";
import { sampleNumbers } from "../plan/samples.ts";
import type { MeasuredCase, MeasuredPair, Output } from "../score/measured.ts";
import type { Value } from "../score/value.ts";
import type { Bench } from "./look.ts";

/**
 * New production answers for what looks worse, each beside the candidate answer of its number and in the
 * opposite order of the first look, so that a flagged case has been seen in both.
 */
export async function recheck(
  bench: Bench,
  cases: readonly PlannedCase[],
  measured: readonly MeasuredCase[],
  freshPlan: ReadonlyMap<string, number>,
): Promise<readonly MeasuredCase[]> {
  return Promise.all(
    measured.map(async (of, position) => {
      const samples = freshPlan.get(of.id) ?? 0;
      if (samples === 0) return of;
      const planned = cases[position]!;
      const fresh = await Promise.all(
        sampleNumbers(samples).map((sample) => freshPair(bench, planned, of, sample)),
      );
      return { ...of, fresh };
    }),
  );
}

async function freshPair(
  { plan, answers, score, epochs }: Bench,
  planned: PlannedCase,
  measured: MeasuredCase,
  sample: number,
): Promise<MeasuredPair> {
  const baseline = await answers.output("baseline", planned, sample, true);
  const candidate: Value<Output> = measured.pairs[sample - 1]?.candidate ?? {
    missing: { kind: "no_output" },
  };
  const scores = await score(
    planned,
    { baseline, candidate },
    {
      order: otherOrder(orderOf(plan.seed, measured.id, sample)),
      asking: { prompt: plan.subject.name, sample, epoch: epochs.recheck },
    },
  );
  return { baseline, candidate, scores };
}
