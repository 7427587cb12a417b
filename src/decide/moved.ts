import { modelsOf } from "./answered.ts";
import type { Settled } from "./settled.ts";

/**
 * Whether production has moved since its stored answers: something looked worse than them and not than answers made
 * today, or the same model id is answered by another model now.
 */
export function hasMoved(settled: Settled): boolean {
  const stale = settled.comparison?.units.some((unit) => unit.flaggedButNotStanding) ?? false;
  return stale || answersByAnother(settled);
}

function answersByAnother({ plan, cases }: Settled): boolean {
  const [before, after] = [plan.baseline.entry?.ref, plan.candidate.entry?.ref];
  const same = before?.model === after?.model && before?.provider === after?.provider;
  if (before === undefined || !same) return false;
  const profile = modelsOf(cases.flatMap((of) => of.profile));
  const now = modelsOf(
    cases.flatMap(({ pairs, fresh }) => [
      ...pairs.map(({ candidate }) => candidate),
      ...(fresh ?? []).map(({ baseline }) => baseline),
    ]),
  );
  return profile.length > 0 && now.some((model) => !profile.includes(model));
}
