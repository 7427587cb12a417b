import type { Config } from "../config/config.ts";
import { exitCodeOf, isOutsideTheChange, type Outcome } from "../reason.ts";
import type { PromptVerdict } from "../verdict.ts";
import type { JudgeDrift, SweepReport, SweptPrompt } from "./report.ts";

/** What was measured of one prompt, to be put into one word. */
export interface Measured {
  readonly model: PromptVerdict;
  readonly judge: JudgeDrift | null;
  readonly erosion: SweptPrompt["erosion"];
}

type Ending = Pick<SweptPrompt, "outcome" | "reason" | "detail">;

const SEVERITY: readonly Outcome[] = ["fail", "inconclusive", "pass", "not_applicable"];

/**
 * A sweep fails where the model, the judge or the prompt has moved. What is lost to 90 days ago and cannot be measured
 * holds nothing up: the comparison with the anchor is the sweep.
 */
export function sweptEnding({ model, judge, erosion }: Measured): Ending {
  const moved =
    model.outcome === "fail" ||
    (judge?.found ?? null) !== null ||
    erosion?.verdict.outcome === "fail";
  if (moved) return { outcome: "fail", reason: null, detail: null };
  const { outcome, reason, detail } = model;
  return { outcome, reason, detail };
}

/** The sweep's own ending: the worst of its prompts', and the exit code that a gate would give it. */
export function sweepEnding(
  prompts: readonly SweptPrompt[],
  { gate }: Pick<Config, "gate">,
): Pick<SweepReport, "outcome" | "reason" | "detail" | "exitCode" | "allowedUnmeasured"> {
  const outcome =
    SEVERITY.find((of) => prompts.some((prompt) => prompt.outcome === of)) ?? "not_applicable";
  const first = prompts.find((prompt) => prompt.outcome === outcome);
  const unmeasured = prompts.filter((prompt) => prompt.outcome === "inconclusive");
  const allowed =
    outcome === "inconclusive" &&
    gate.inconclusive === "allow_unmeasured" &&
    unmeasured.every(({ reason }) => isOutsideTheChange(reason));
  return {
    outcome,
    reason: first?.reason ?? null,
    detail: first?.detail ?? null,
    exitCode: exitCodeOf(outcome, allowed),
    allowedUnmeasured: allowed,
  };
}
