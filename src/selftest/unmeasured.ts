import { casesNeeded, describe, missingOf, mostly } from "../decide/coverage.ts";
import { isUnfinished, isValue } from "../score/value.ts";
import { hasPassed, type Pool } from "./pool.ts";

/**
 * Why a pool shows nothing of the gate: a clause; null where it can be drawn from. What a provider lost now and then is
 * no reason, as a gate has to live with it too.
 */
export function whyUnmeasured(pool: Pool, coverage: number): string | null {
  const { cases, controls, plan } = pool;
  const causes = missingOf(cases.flatMap(({ outputs, ring }) => [...outputs, ...ring]));
  const ended = causes.find(isUnfinished);
  if (ended !== undefined) return describe(ended);
  const needed = casesNeeded(cases.length, coverage);
  const why = mostly(causes);
  const several = cases.filter(({ outputs }) => outputs.filter(isValue).length > 1).length;
  if (several < needed) {
    return `${several} of ${cases.length} cases have two answers of production or more, and ${needed} are needed: one answer a case shows no noise${why}`;
  }
  const lost = controls?.missing[0];
  if (lost !== undefined) return `the judge's control questions: ${describe(lost)}`;
  if (controls !== null && !hasPassed(controls)) {
    const wrong = controls.asked.filter(({ right }) => !right).length;
    return controls.asked.length === 0
      ? "the judge could not be tested: no case has a reference, and production gave no answer"
      : `the judge failed ${wrong} of its ${controls.asked.length} control questions`;
  }
  const judged = cases.filter(({ ring }) => ring.some((of) => of !== null && isValue(of))).length;
  return plan.judge !== null && judged < needed
    ? `${judged} of ${cases.length} cases could be judged, and ${needed} are needed${why}`
    : null;
}
