import type { Comparison } from "../compare/comparison.ts";
import { MUST_PASS, mustPassState } from "../compare/must-pass.ts";
import type { CaseEvidence } from "../compare/evidence.ts";

/** What is measured next. */
export type Round =
  /** The judge's own test, before anything that depends on it is paid for. */
  | { readonly kind: "controls"; readonly goodFrom: "references" | "production" }
  | { readonly kind: "look" }
  /** A screened case's further samples: whether they are judged too, by case id. */
  | { readonly kind: "confirm"; readonly cases: ReadonlyMap<string, { readonly judged: boolean }> }
  /** New production answers a case for what would be red. */
  | { readonly kind: "recheck"; readonly fresh: ReadonlyMap<string, number> };

/** What has been measured so far, as far as the next round depends on it. */
export interface Standing {
  /** Null without a judge. */
  readonly controls: "due" | "passed" | "failed" | null;
  readonly references: boolean;
  /** Null before the first look. */
  readonly comparison: Comparison | null;
  readonly evidence: readonly CaseEvidence[];
  readonly mustPass: ReadonlySet<string>;
  /** Candidate samples a case, once nothing is left to be asked. */
  readonly samples: number;
  /** False where production cannot be asked again: one look then. */
  readonly canRecheck: boolean;
}

/** A look, confirmed where it was a screen, then rechecked: the next round, or null when the verdict can be given. */
export function nextRound(standing: Standing): Round | null {
  const { controls, references, comparison } = standing;
  if (controls === "due") {
    return { kind: "controls", goodFrom: references ? "references" : "production" };
  }
  if (controls === "failed") return null;
  if (comparison === null) return { kind: "look" };
  if (!standing.canRecheck) return null;
  const further = confirmDue(standing, comparison);
  if (further.size > 0) return { kind: "confirm", cases: further };
  const fresh = freshDue(standing, comparison);
  return fresh.size === 0 ? null : { kind: "recheck", fresh };
}

/** What hints at harm, and must-pass cases whose first answer fails, as far as their samples have not been taken. */
function confirmDue(
  { evidence, mustPass, samples }: Standing,
  { confirmPlan }: Comparison,
): Extract<Round, { kind: "confirm" }>["cases"] {
  const due = new Map(confirmPlan);
  for (const of of evidence) {
    if (of.runs.length >= samples) due.delete(of.id);
    else if (mustPass.has(of.id) && mustPassState(of) === "confirm due") {
      due.set(of.id, { judged: true });
    }
  }
  return due;
}

/** Flagged cases and failing must-pass cases that have not been asked again; each is asked once. */
function freshDue(standing: Standing, comparison: Comparison): ReadonlyMap<string, number> {
  const due = new Map<string, number>();
  for (const evidence of standing.evidence) {
    if (evidence.fresh !== undefined) continue;
    const flagged = comparison.freshPlan.get(evidence.id) ?? 0;
    const failing = standing.mustPass.has(evidence.id) && mustPassState(evidence) === "recheck due";
    const samples = Math.max(flagged, failing ? MUST_PASS.fresh : 0);
    if (samples > 0) due.set(evidence.id, samples);
  }
  return due;
}
