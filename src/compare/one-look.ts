import type { DecisionSettings } from "./fixed.ts";
import { findHarm } from "./harm.ts";
import type { UnitHarm } from "./harm.ts";
import type { Measures } from "./measures.ts";
import { LEVELS, MIN_CASES } from "./thresholds.ts";

/**
 * The whole decision where production cannot be asked again: what is found is red, so the level is 0.05 in
 * all, split evenly over the families that have something to test.
 */
export function decideOneLook(measures: Measures, settings: DecisionSettings): readonly UnitHarm[] {
  const alpha = LEVELS.oneLook / families(measures) / settings.prompts;
  return findHarm(measures, { ...settings, alpha });
}

function families({ d, check, judge }: Measures): number {
  const score = d.filter((of) => of !== null).length >= MIN_CASES;
  const failure = check !== null || judge !== null;
  return score && failure ? 2 : 1;
}
