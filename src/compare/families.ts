import type { Hypothesis } from "./comparison.ts";
import type { Measures } from "./measures.ts";
import type { FailureTable } from "./stratified-exact.ts";
import { MIN_CASES } from "./thresholds.ts";
import type { Unit } from "./units.ts";

/** One difference a case, in case order; null = no member, or not measured. */
export type Row = readonly (number | null)[];

/** Whether a row has enough differences to be tested. */
export const isTested = (row: Row): boolean => row.filter((d) => d !== null).length >= MIN_CASES;

/**
 * All hypotheses of a look, each with the data it is tested on. The score family holds the units' scores and, metric
 * by metric, the units again; the failure family the units' checks and judge endpoints.
 */
export interface Families {
  readonly units: readonly Unit[];
  readonly metrics: readonly string[];
  /** A row a unit. */
  readonly score: readonly Row[];
  /** By metric, then by unit. */
  readonly metric: readonly (readonly Row[])[];
  /** Its members' tables a unit; null where the set has no such endpoint. */
  readonly check: readonly (readonly FailureTable[])[] | null;
  readonly judge: readonly (readonly FailureTable[])[] | null;
  /** What may still be found; the others stay in the multiplicity only. */
  readonly open: (hypothesis: Hypothesis) => boolean;
}

/** Every hypothesis on the same look. */
export function familiesOf(measures: Measures): Families {
  return familiesBy(
    measures,
    () => measures,
    () => true,
  );
}

/** A confirmed screen: what was hinted at is tested on all samples, the rest keeps its first ones and is closed. */
export function confirmedFamilies(
  first: Measures,
  all: Measures,
  isHinted: (hypothesis: Hypothesis) => boolean,
): Families {
  return familiesBy(first, (hypothesis) => (isHinted(hypothesis) ? all : first), isHinted);
}

function familiesBy(
  { units, check, judge, metrics }: Measures,
  dataOf: (hypothesis: Hypothesis) => Measures,
  open: Families["open"],
): Families {
  const failures = (kind: "check" | "judge") =>
    units.map(({ name, members }) => {
      const tables = dataOf({ kind, unit: name })[kind];
      return members.map((member) => tables![member]!);
    });
  return {
    units,
    metrics: metrics.map(({ name }) => name),
    score: units.map((unit) => rowOf(unit, dataOf({ kind: "score", unit: unit.name }).d)),
    metric: metrics.map(({ name: metric }, index) =>
      units.map((unit) => {
        const data = dataOf({ kind: "metric", unit: unit.name, metric });
        return rowOf(unit, data.metrics[index]!.d);
      }),
    ),
    check: check && failures("check"),
    judge: judge && failures("judge"),
    open,
  };
}

function rowOf({ members }: Unit, d: readonly (number | null)[]): Row {
  const row = d.map((): number | null => null);
  for (const member of members) row[member] = d[member]!;
  return row;
}

/** Production and candidate exchanged, so that the tests for "worse" find what is better. */
export function reversed(families: Families): Families {
  const negated = (row: Row): Row => row.map((d) => (d === null ? null : -d));
  const tables = (of: Families["check"]) => of?.map((members) => members.map(exchanged)) ?? null;
  return {
    ...families,
    score: families.score.map(negated),
    metric: families.metric.map((rows) => rows.map(negated)),
    check: tables(families.check),
    judge: tables(families.judge),
  };
}

function exchanged(table: FailureTable): FailureTable {
  return {
    productionFailed: table.candidateFailed,
    production: table.candidate,
    candidateFailed: table.productionFailed,
    candidate: table.production,
  };
}
