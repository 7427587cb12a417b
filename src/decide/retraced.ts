import type { CompareRequest } from "../compare/comparison.ts";
import { explained, type UnitFacts } from "../compare/explanation.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import type { EvidenceVerdict, Hypothesis, PromptVerdict, UnitVerdict } from "../verdict.ts";
import { unitFigures } from "./figures.ts";
import { hasRed, isMetricRed, isUnitRed } from "./red.ts";

/** A prompt's comparison as its verdict's own evidence gives it again. */
export interface Retraced {
  /** Empty where the verdict holds no evidence. */
  readonly units: readonly UnitFacts[];
  /** Whether every figure of the verdict that follows from the evidence is the one it states. */
  readonly agrees: boolean;
}

/** Runs the comparison of a written verdict once more; what was measured is taken from the verdict alone. */
export function retraced(prompt: PromptVerdict): Retraced {
  const { evidence, units: stated, recheck, confirmed } = prompt;
  if (evidence === null) return { units: [], agrees: stated.length === 0 };
  const units = explainedAgain(evidence, thresholdsOf(stated));
  const tests = units.flatMap(({ unit, recheck: own }) =>
    (own?.tests ?? []).map(({ kind, metric, p, effect, stands }) => ({
      kind,
      unit: unit.unit,
      metric,
      p,
      effect: effect ?? 0,
      stands,
    })),
  );
  const agrees =
    states(
      stated,
      units.map(({ unit }) => unitFigures(unit)),
    ) &&
    states(byName(recheck ?? []), byName(tests)) &&
    states([...confirmed].toSorted(byCodePoint), hintedUnits(units).toSorted(byCodePoint)) &&
    stated.every(isRedAsFound) &&
    endsAsFound(prompt);
  return { units, agrees };
}

/**
 * In the verdict's order of cases. A case of a holdout slice has lost its id there, which would move it, and with it
 * every draw behind it: so the order itself stands in for the ids, and no two of them can be equal.
 */
function explainedAgain(
  { cases, ...evidence }: EvidenceVerdict,
  thresholds: CompareRequest["thresholds"],
): readonly UnitFacts[] {
  const digits = String(cases.length).length;
  const keyOf = (index: number): string => String(index).padStart(digits, "0");
  const keyed = cases.map((of, index) => ({ ...of, id: keyOf(index) }));
  const idOf = (key: string): string => cases[Number(key)]!.id;
  const named = <T extends { readonly id: string }>(of: T): T => ({ ...of, id: idOf(of.id) });
  const request = { ...evidence, cases: keyed as CompareRequest["cases"], thresholds };
  return explained(request).map((unit) => ({
    ...unit,
    members: unit.members.map(named),
    check: unit.check && { ...unit.check, rows: unit.check.rows.map(named) },
    judge: unit.judge && { ...unit.judge, rows: unit.judge.rows.map(named) },
  }));
}

/** The limits as the verdict states them; a unit that it lacks cannot agree, whatever its limits. */
function thresholdsOf(units: readonly UnitVerdict[]): CompareRequest["thresholds"] {
  const named = new Map(units.map((unit) => [unit.unit, unit]));
  return (name, metric) => {
    const unit = named.get(name);
    const own = unit?.metrics.find((of) => of.metric === metric);
    const limits = unit?.thresholds ?? NO_LIMITS;
    return own === undefined
      ? limits
      : { ...limits, minScoreDrop: own.minEffect, scoreMargin: own.margin };
  };
}

const NO_LIMITS = { minScoreDrop: 0, minFailureExcess: 0, scoreMargin: 0, failureMargin: 0 };

/** Red is what is worse by something that gates; what gates, only the verdict knows. */
const isRedAsFound = (unit: UnitVerdict): boolean =>
  unit.red === isUnitRed(unit) && unit.metrics.every((of) => of.red === isMetricRed(of));

/** Whether a measured prompt fails by what is red, and by nothing else. */
const endsAsFound = (prompt: PromptVerdict): boolean =>
  (prompt.outcome !== "pass" && prompt.outcome !== "fail") ||
  hasRed(prompt) === (prompt.outcome === "fail");

const hintedUnits = (units: readonly UnitFacts[]): readonly string[] =>
  units.flatMap(({ unit, hints }) => (hints.length === 0 ? [] : [unit.unit]));

type Named = Pick<Hypothesis, "kind" | "unit" | "metric">;

const byName = <T extends Named>(tests: readonly T[]): readonly T[] =>
  tests.toSorted((a, b) => byCodePoint(nameOf(a), nameOf(b)));

const nameOf = ({ kind, unit, metric }: Named): string => JSON.stringify([kind, unit, metric]);

/** Further apart is another number; machines may differ in a logarithm's last digits. */
const NEAR = 1e-9;

/** Whether `stated` has every figure that is expected, numbers up to rounding; it may say more. */
function states(stated: unknown, expected: unknown): boolean {
  if (typeof stated === "number" && typeof expected === "number") {
    const size = Math.max(1, Math.abs(stated), Math.abs(expected));
    return Math.abs(stated - expected) <= NEAR * size;
  }
  if (typeof stated !== "object" || typeof expected !== "object") return stated === expected;
  if (stated === null || expected === null) return stated === expected;
  if (Array.isArray(expected) && (stated as unknown[]).length !== expected.length) return false;
  const said = new Map(Object.entries(stated));
  return Object.entries(expected).every(([key, value]) => states(said.get(key), value));
}
