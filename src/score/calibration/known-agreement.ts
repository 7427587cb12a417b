import type { Interval } from "../../compare/comparison.ts";
import { daysBetween, type Day } from "../../units.ts";
import type { CalibratedJudge } from "./judged-file.ts";
import type { CalibrationRecord } from "./record.ts";
import { differing } from "./required.ts";

/** What is known of a judge's agreement with people, for whoever reads its scores. */
export interface KnownAgreement {
  /** The day on which what people labelled was judged. */
  readonly day: string;
  /** Days from then to the run's day. */
  readonly ageDays: number;
  readonly criteria: readonly {
    readonly criterion: string;
    /** Labelled outputs. */
    readonly items: number;
    /** Weighted, of the judge against the mean of the annotators; null where it is unknown. */
    readonly kappa: number | null;
    readonly interval: Interval | null;
  }[];
  /** Slices in which nothing is labelled on some criterion: agreement elsewhere says nothing of them. */
  readonly unlabelled: readonly string[];
}

/** The agreement on record; null where there is none, or only one about another judge, rubric or instruction. */
export function knownAgreement(
  record: CalibrationRecord | null,
  { judge, asOf }: { readonly judge: CalibratedJudge; readonly asOf: Day },
): KnownAgreement | null {
  if (record === null || differing(record.judge, judge) !== null) return null;
  const ageDays = daysBetween(record.asOf as Day, asOf);
  if (ageDays < 0) return null;
  return {
    day: record.asOf,
    ageDays,
    criteria: record.criteria.map(({ criterion, agreement: { items, kappa } }) => ({
      criterion,
      items,
      kappa: kappa?.value ?? null,
      interval: kappa?.interval ?? null,
    })),
    unlabelled: [...new Set(record.criteria.flatMap(({ unlabelled }) => unlabelled))].toSorted(),
  };
}
