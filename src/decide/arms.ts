import type { Arm } from "../measure/answers.ts";
import type { MeasuredCase } from "../score/measured.ts";
import type { ArmVerdict } from "../verdict.ts";
import { versionAndModel } from "./answered.ts";
import type { Settled } from "./settled.ts";

/** One side of the comparison as the verdict tells it: version, model asked and answered, answers, their day. */
export function armVerdict({ plan, epochs, cases }: Settled, arm: Arm): ArmVerdict {
  const outputs = cases.flatMap(({ profile, pairs, fresh }) =>
    arm === "baseline"
      ? [...profile, ...(fresh ?? []).map(({ baseline }) => baseline)]
      : pairs.map(({ candidate }) => candidate),
  );
  return {
    ...versionAndModel(plan[arm], outputs),
    samples: arm === "baseline" ? plan.samples.production : plan.samples.candidate,
    recheckSamples: Math.max(0, ...cases.map((of) => recheckedIn(of, arm))),
    since: plan[arm].entry === null ? null : epochs.profile,
  };
}

/** Production is asked anew; of the candidate as many answers are used again as it has. */
function recheckedIn({ fresh, pairs }: MeasuredCase, arm: Arm): number {
  const asked = fresh?.length ?? 0;
  return arm === "baseline" ? asked : Math.min(asked, pairs.length);
}
