import type { EndpointKind, RecheckResult } from "./comparison.ts";
import type { CaseEvidence } from "./evidence.ts";
import type { FailedOf } from "./explanation.ts";
import { freshTables } from "./recheck.ts";
import { stepDown } from "./tarone-holm.ts";
import { LEVELS } from "./thresholds.ts";

/** What a unit's flagged hypotheses met on new production answers. */
export interface RecheckFacts {
  /** Level of the whole recheck, prompts counted. */
  readonly level: number;
  /** Hypotheses of the prompt that shared it. */
  readonly hypotheses: number;
  /** Removed from the new pairs. */
  readonly positionEffect: number;
  /** New production answers that were asked for in the unit's cases, missing ones included. */
  readonly answers: number;
  readonly tests: readonly RecheckTest[];
}

export interface RecheckTest {
  readonly kind: EndpointKind;
  readonly metric: string | null;
  readonly p: number;
  /** What p had to reach: Holm's level, at the step at which it was decided. */
  readonly needed: number;
  /** Score and metric: mean difference. Check and judge: excess failure rate. Null: nothing measured. */
  readonly effect: number | null;
  readonly stands: boolean;
  /** Failed answers over the unit's cases; null for scores. */
  readonly failed: { readonly production: FailedOf; readonly candidate: FailedOf } | null;
}

/** The recheck's part of a unit's way; null where nothing of it was rechecked. */
export function explainedRecheck(
  recheck: RecheckResult | null,
  { unit, members }: { readonly unit: string; readonly members: readonly CaseEvidence[] },
  prompts: number,
): RecheckFacts | null {
  if (recheck === null || !recheck.hypotheses.some((of) => of.unit === unit)) return null;
  const level = LEVELS.recheck / prompts;
  const steps = stepDown(
    recheck.hypotheses.map(({ p }) => ({ p, pMin: 0 })),
    level,
  );
  const tests = recheck.hypotheses.flatMap((of, index): readonly RecheckTest[] => {
    if (of.unit !== unit) return [];
    const { kind, metric, p, effect, stands } = of;
    const failed = kind === "check" || kind === "judge" ? failedIn(kind, members) : null;
    const needed = steps[index]!.level;
    return [{ kind, metric: metric ?? null, p, needed, effect, stands, failed }];
  });
  return {
    level,
    hypotheses: recheck.hypotheses.length,
    positionEffect: recheck.positionEffect,
    answers: members.reduce((sum, { fresh = [] }) => sum + fresh.length, 0),
    tests,
  };
}

function failedIn(
  kind: "check" | "judge",
  members: readonly CaseEvidence[],
): NonNullable<RecheckTest["failed"]> {
  // A case without one of the sides takes no part in the test.
  const tables = freshTables(kind, members).filter((of) => of.production > 0 && of.candidate > 0);
  const total = (of: (table: (typeof tables)[number]) => number): number =>
    tables.reduce((sum, table) => sum + of(table), 0);
  return {
    production: [total((of) => of.productionFailed), total((of) => of.production)],
    candidate: [total((of) => of.candidateFailed), total((of) => of.candidate)],
  };
}
