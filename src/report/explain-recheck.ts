import type { UnitFacts } from "../compare/explanation.ts";
import type { PromptVerdict } from "../verdict.ts";
import { kindWords, points, probability, share } from "./explain-words.ts";
import { counted } from "./words.ts";

/** What was measured once more, against production's new answers, and whether it stands. */
export function explainRecheck(facts: UnitFacts, prompt: PromptVerdict): readonly string[] {
  const own = (prompt.recheck ?? []).filter(({ unit }) => unit === facts.unit.unit);
  if (own.length === 0 || facts.recheck === null) return [];
  const fresh = prompt.evidence?.cases.filter(({ id }) =>
    facts.members.some((member) => member.id === id),
  );
  const answers = (fresh ?? []).reduce((sum, of) => sum + (of.fresh?.length ?? 0), 0);
  const { level, hypotheses } = facts.recheck;
  return [
    `${counted(answers, "new production answer")}, each judged beside a candidate answer of the first look, in the opposite order.`,
    ...own.map(({ kind, metric, p, effect, stands }) => {
      const size = kind === "score" || kind === "metric" ? points(effect) : share(effect);
      return `${kindWords(kind, metric)}: effect ${size}, ${probability(p)} alone; ${stands ? "stands" : "does not stand"}.`;
    }),
    `Holm over ${counted(hypotheses, "flagged hypothesis", "flagged hypotheses")} at ${level}: the smallest p has to be ${(level / hypotheses).toPrecision(2)} or less${hypotheses > 1 ? `, the next ${(level / (hypotheses - 1)).toPrecision(2)}, and so on` : ""}; the smallest effects hold again.`,
  ];
}
