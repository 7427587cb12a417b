import type { Config } from "../config/config.ts";
import type { ChangedPrompt } from "../detect/detected.ts";
import type { CalibratedJudge } from "../score/calibration/judged-file.ts";
import { knownAgreement } from "../score/calibration/known-agreement.ts";
import { lackingCalibration } from "../score/calibration/required.ts";
import { instructionDigest } from "../score/calibration/sheet.ts";
import type { Day } from "../units.ts";
import type { PromptPlan } from "./plan.ts";

/** The judge that a plan asks, as calibrations name it; null without one. */
export function calibratedJudge({ judge, evalSet, alone }: PromptPlan): CalibratedJudge | null {
  if (judge === null) return null;
  const { ref, instructions } = judge.entry;
  const { provider, model, baseUrl } = ref;
  const question = alone ? "single" : "pair";
  const instruction = instructionDigest(question, instructions[question]?.text);
  return { provider, model, baseUrl, question, rubric: evalSet.rubricDigest, instruction };
}

/** The plan with what is known of its judge on a day, and with policy's demand put to it. */
export function heldToCalibration(
  plan: PromptPlan,
  { calibration }: Pick<ChangedPrompt, "calibration">,
  { gate }: Config,
  asOf: Day,
): PromptPlan {
  const judge = calibratedJudge(plan);
  if (plan.judge === null || judge === null) return plan;
  const agreement = knownAgreement(calibration, { judge, asOf });
  const known = { ...plan, judge: { ...plan.judge, agreement } };
  if (gate.requireCalibration === null) return known;
  const criteria = plan.judge.rubric.map(({ id }) => id);
  const asked = { judge, criteria, asOf };
  const uncalibrated = lackingCalibration(calibration, asked, gate.requireCalibration);
  return { ...known, judge: { ...known.judge, uncalibrated } };
}

/** The policy as it holds for a plan: what an uncalibrated judge says warns, and is never red. */
export function policyFor(config: Config, { judge }: Pick<PromptPlan, "judge">): Config {
  if (judge === null || judge.uncalibrated === null) return config;
  const advisory = ["rubric", "judge", ...judge.rubric.map(({ id }) => id)];
  return { ...config, gate: { ...config.gate, advisory } };
}
