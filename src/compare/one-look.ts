import { isTested, type Families } from "./families.ts";
import type { DecisionSettings } from "./fixed.ts";
import { findHarm } from "./harm.ts";
import type { UnitHarm } from "./harm.ts";
import { LEVELS } from "./thresholds.ts";

/**
 * The whole decision where production cannot be asked again: what is found is red, so the level is 0.05 in
 * all, split evenly over the families that have something to test.
 */
export function decideOneLook(families: Families, settings: DecisionSettings): readonly UnitHarm[] {
  return findHarm(families, { ...settings, alpha: oneLookLevel(families, settings.prompts) });
}

export function oneLookLevel(families: Families, prompts: number): number {
  return LEVELS.oneLook / familiesIn(families) / prompts;
}

function familiesIn({ score, metric, check, judge }: Families): number {
  const scored = [...score, ...metric.flat()].some(isTested);
  const failure = check !== null || judge !== null;
  return scored && failure ? 2 : 1;
}
