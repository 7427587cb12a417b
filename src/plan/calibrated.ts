import type { Config } from "../config/config.ts";
import type { ChangedPrompt } from "../detect/detected.ts";
import type { CalibratedJudge } from "../score/calibration/judged-file.ts";
import { lackingCalibration } from "../score/calibration/required.ts";
import { instructionDigest } from "../score/calibration/sheet.ts";
import type { Day } from "../units.ts";
import type { PromptPlan } from "./plan.ts";

/** The judge that a plan asks, as calibrations name it; null without one. */
export function calibratedJudge({ judge, evalSet, alone }: PromptPlan): CalibratedJudge | null {
  if (judge === null) return null;
  const { provider, model, baseUrl } = judge.entry.ref;
  const question = alone ? "single" : "pair";
  const instruction = instructionDigest(question);
  return { provider, model, baseUrl, question, rubric: evalSet.rubricDigest, instruction };
}

/** The plan with a judge that policy's demand has been put to, on a day. */
export function heldToCalibration(
  plan: PromptPlan,
  { calibration }: Pick<ChangedPrompt, "calibration">,
  { gate }: Config,
  asOf: Day,
): PromptPlan {
  const judge = calibratedJudge(plan);
  if (plan.judge === null || judge === null || gate.requireCalibration === null) return plan;
  const criteria = plan.judge.rubric.map(({ id }) => id);
  const asked = { judge, criteria, asOf };
  const uncalibrated = lackingCalibration(calibration, asked, gate.requireCalibration);
  return { ...plan, judge: { ...plan.judge, uncalibrated } };
}

/** The policy as it holds for a plan: what an uncalibrated judge says warns, and is never red. */
export function policyFor(config: Config, { judge }: Pick<PromptPlan, "judge">): Config {
  if (judge === null || judge.uncalibrated === null) return config;
  const advisory = ["rubric", "judge", ...judge.rubric.map(({ id }) => id)];
  return { ...config, gate: { ...config.gate, advisory } };
}
