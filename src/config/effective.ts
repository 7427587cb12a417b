import { ALL_CASES } from "../all-cases.ts";
import type { Floor, GatePolicy, Mute, TargetPolicy, Tier } from "./config.ts";

/** From the one that lets everything through to the one that can be red. */
const TIERS: readonly Tier[] = ["show", "warn", "gate"];

/** The higher, the less a tier lets through: 0, 1 or 2. */
export const strictness = (tier: Tier): number => TIERS.indexOf(tier);

/** What policy says about one metric in one slice, all its sources taken together. */
export interface EffectivePolicy {
  readonly tier: Tier;
  /** Null = the metric's default. */
  readonly margin: number | null;
  readonly minEffect: number | null;
  readonly floor: Floor | null;
  readonly mute: Mute | null;
}

/**
 * The metric's own word on the slice goes first. Else of the slice's tier and the metric's the weaker one holds, and
 * `gate.tier` where neither is said; but what is advisory only warns. A slice's margin, smallest effect and floor are points of the rubric, so they
 * hold for `rubric` alone; a metric's floor holds over all cases, unless it names a slice.
 */
export function effectivePolicy(gate: GatePolicy, metric: string, unit: string): EffectivePolicy {
  const slice = gate.slices[unit] ?? null;
  const everywhere = gate.metrics[metric] ?? null;
  const here = everywhere?.slices[unit] ?? null;
  const ofRubric = metric === "rubric" ? slice : null;
  const first = <K extends "margin" | "minEffect">(key: K): number | null =>
    here?.[key] ?? ofRubric?.[key] ?? everywhere?.[key] ?? null;
  const { tier, mute } = tierOf(gate.tier, here, [slice, everywhere]);
  return {
    tier: tier === "gate" && gate.advisory.includes(metric) ? "warn" : tier,
    mute,
    margin: first("margin"),
    minEffect: first("minEffect"),
    floor:
      here?.floor ?? ofRubric?.floor ?? (unit === ALL_CASES ? (everywhere?.floor ?? null) : null),
  };
}

function tierOf(
  otherwise: Tier,
  here: TargetPolicy | null,
  sources: readonly (TargetPolicy | null)[],
): Pick<EffectivePolicy, "tier" | "mute"> {
  if (here !== null && here.tier !== null) return { tier: here.tier, mute: here.mute };
  const said = sources.flatMap((of) =>
    of === null || of.tier === null ? [] : [{ tier: of.tier, mute: of.mute }],
  );
  const weakest = said.toSorted((a, b) => strictness(a.tier) - strictness(b.tier))[0];
  return weakest ?? { tier: otherwise, mute: null };
}
