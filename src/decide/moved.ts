import { isValue } from "../score/value.ts";
import type { Output } from "../score/measured.ts";
import type { Value } from "../score/value.ts";
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
  return profile.size > 0 && [...now].some((model) => !profile.has(model));
}

const modelsOf = (outputs: readonly Value<Output>[]): ReadonlySet<string> =>
  new Set(
    outputs.flatMap((of) => (isValue(of) && of.value.model !== null ? [of.value.model] : [])),
  );
