import type { CompareRequest } from "./comparison.ts";
import type { Families } from "./families.ts";
import { findHarm } from "./harm.ts";
import type { UnitHarm } from "./harm.ts";
import { LEVELS } from "./thresholds.ts";

/** What a decision needs beside the evidence. */
export type DecisionSettings = Pick<CompareRequest, "seed" | "prompts" | "thresholds" | "harmOnly">;

/**
 * The first look over all samples of all cases: what it finds is flagged for the recheck, not red yet,
 * which is why the level is generous (0.10 in each family).
 */
export function decideFixed(families: Families, settings: DecisionSettings): readonly UnitHarm[] {
  return findHarm(families, { ...settings, alpha: LEVELS.flag / settings.prompts });
}
