import type { UnitFacts } from "../compare/explanation.ts";
import type { RecheckFacts, RecheckTest } from "../compare/recheck-explanation.ts";
import {
  kindWords,
  level,
  levelFor,
  moreAnswers,
  outOf,
  points,
  probability,
} from "./explain-words.ts";
import { count } from "./numbers.ts";
import { counted } from "./words.ts";

/** What was measured once more, against production's new answers, and whether it stands. */
export function explainRecheck({ recheck, unit, prompts }: UnitFacts): readonly string[] {
  if (recheck === null) return [];
  const { answers, tests, positionEffect } = recheck;
  const cases = counted(unit.cases, "case");
  const judged = tests.some(({ kind }) => kind !== "check");
  const order = judged
    ? ", each judged beside a candidate answer of the first look, in the opposite order"
    : "";
  const effect =
    positionEffect === 0 || !judged
      ? []
      : [`A position effect of ${points(positionEffect)} points is taken out of the new pairs.`];
  return [
    `${counted(answers, "new production answer")} to ${cases}${order}.`,
    ...effect,
    ...tests.map(testLine),
    holmLine(recheck, prompts),
  ];
}

function testLine({ kind, metric, p, needed, effect, stands, failed }: RecheckTest): string {
  const name = kindWords(kind, metric);
  if (effect === null) return `${name}: nothing could be measured again, so it does not stand.`;
  const seen =
    failed === null
      ? `mean of d ${kind === "score" ? `${points(effect)} points` : points(effect)}`
      : `${outOf(failed.production)} new production answers fail, ${outOf(failed.candidate)} of the candidate's; every case counted once, ${moreAnswers(effect)}`;
  const reached = p <= needed ? "reached" : "not reached";
  const verdict = stands ? "it stands" : "it does not stand";
  const small = !stands && p <= needed ? ", but the smallest effect is not" : "";
  return `${name}: ${seen}; ${probability(p)} alone, ${level(needed)} or less is asked for: ${reached}${small}; ${verdict}.`;
}

function holmLine({ level: alpha, hypotheses }: RecheckFacts, prompts: number): string {
  const whole = levelFor(alpha, prompts);
  if (hypotheses === 1) return `One test was flagged, so Holm's level is the whole ${whole}.`;
  return `Holm over ${count(hypotheses)} flagged tests at ${whole}: the smallest p has to be ${level(alpha / hypotheses)} or less, the next ${level(alpha / (hypotheses - 1))}, and so on; the smallest effects hold again.`;
}
