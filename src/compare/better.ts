import { reversed, type Families } from "./families.ts";
import type { DecisionSettings } from "./fixed.ts";
import { findHarm } from "./harm.ts";
import type { UnitHarm } from "./harm.ts";
import { LEVELS } from "./thresholds.ts";

const FAMILIES = 2;

/**
 * The tests for harm with the sides exchanged: a unit's `found` means better here. Shown, never gating,
 * so nothing is rechecked. Recheck pairs stay out: only harmed units have them.
 * The level is split over both families even where one has nothing to test: praise can afford to be slow.
 */
export function improvements(families: Families, settings: DecisionSettings): readonly UnitHarm[] {
  const alpha = LEVELS.better / FAMILIES / settings.prompts;
  return findHarm(reversed(families), { ...settings, alpha });
}
