import type { Bit } from "../compare/evidence.ts";
import type { GatePolicy } from "../config/config.ts";
import { MUST_PASS } from "../compare/must-pass.ts";
import type { AloneAnswer, AloneCase } from "../measure/alone.ts";
import { failed } from "../score/checks/check.ts";
import { isFailingScore } from "../score/judge/weighted-mean.ts";
import { isValue } from "../score/value.ts";

/** Whether an answer fails by check or judge: one is enough to fail, both must be known to pass. */
export function failsAlone(
  { checked }: Pick<AloneCase, "checked">,
  answer: AloneAnswer,
): Bit | null {
  const { candidate } = answer;
  const mean = meanScore(answer);
  if (checked && isValue(candidate) && failed(candidate.value.checks).length > 0) return 1;
  if (mean !== null && isFailingScore(mean)) return 1;
  return isCompleteAlone(answer) ? 0 : null;
}

/** 1–5; null where nobody judged it. */
export const meanScore = ({ scores }: AloneAnswer): number | null =>
  scores !== null && isValue(scores) ? (scores.value.means?.candidate ?? null) : null;

export const isCompleteAlone = ({ candidate, scores }: AloneAnswer): boolean =>
  isValue(candidate) && (scores === null || isValue(scores));

/** `red`: all of the first four answers fail. `open`: none is known to pass, and what is missing could. */
export function mustPassAlone(
  of: AloneCase,
  { advisory }: Pick<GatePolicy, "advisory">,
): "passes" | "red" | "open" {
  const judged = !advisory.includes("judge");
  const tried = of.answers
    .slice(0, MUST_PASS.candidate)
    .map((answer) => failsAlone(of, judged ? answer : { ...answer, scores: null }));
  if (tried.includes(0)) return "passes";
  return tried.includes(null) ? "open" : "red";
}
