import { average } from "./bounds.ts";
import type { CompareRequest } from "./comparison.ts";
import { measuresOf } from "./measures.ts";
import { samplesOf } from "./look.ts";
import { oneLookLevel } from "./one-look.ts";
import { familiesOf, isTested, type Row } from "./families.ts";
import { freshSamples } from "./recheck.ts";
import { spreadOf, USUAL_WITHIN } from "./spread.ts";
import { LEVELS, MIN_CASES } from "./thresholds.ts";
import { inCaseOrder } from "./units.ts";

/** A unit that the score family tests. */
export interface PowerRow {
  readonly unit: string;
  /** Places of its measured cases. */
  readonly members: readonly number[];
  /** Pairs a case in its recheck. */
  readonly fresh: number;
  readonly minDrop: number;
}

/** A run as far as its power to find a drop goes. */
export interface PowerSet {
  readonly seed: number;
  readonly prompts: number;
  /** Candidate samples a case of the first look, and once nothing is left to be asked. */
  readonly first: number;
  readonly samples: number;
  readonly recheck: boolean;
  /** Level of the last look. */
  readonly alpha: number;
  /** The first look's differences, a place a case; null where nothing was measured. */
  readonly d: Row;
  /** Mean of one over the pairs that a difference is made of. */
  readonly perCase: number;
  /** Share of a single pair's variance that is within its case. */
  readonly within: number;
  readonly rows: readonly PowerRow[];
  /** Rows of further metrics: they cost the scores power and are harmed by nothing here. */
  readonly others: readonly Row[];
}

export interface PowerRequest extends CompareRequest {
  /** A quarter of the score's range: 1 on the scale from 1 to 5. */
  readonly point: number;
  /**
   * Variance of a pair within its case, in squared points, as a self-test measured it: for sets of one sample a case,
   * which say nothing of it; null = unknown, then 60 % of the pairs' variance.
   */
  readonly withinVariance?: number | null;
}

export function powerSetOf(request: PowerRequest): PowerSet {
  const cases = inCaseOrder(request.cases);
  const screened = request.method === "screen+recheck";
  const looked = screened ? cases.map((of) => ({ ...of, runs: of.runs.slice(0, 1) })) : cases;
  const measures = measuresOf(looked, request.metrics);
  const families = familiesOf(measures);
  const oneLook = request.method === "one look";
  const samples = samplesOf(cases, request);
  const { d } = measures;
  const scored = looked.flatMap(({ runs }) => {
    const pairs = runs.filter(({ x }) => x !== null).length;
    return pairs === 0 ? [] : [1 / pairs];
  });
  const runs = cases.map((of) => of.runs);
  const spread = spreadOf(runs, measures.positionEffect.value, request.withinVariance);
  const total = spread === null ? 0 : spread.between + spread.within;
  return {
    seed: request.seed,
    prompts: request.prompts,
    first: screened ? 1 : samples,
    samples,
    recheck: !oneLook,
    alpha: oneLook ? oneLookLevel(families, request.prompts) : LEVELS.flag / request.prompts,
    d,
    perCase: scored.length === 0 ? 1 : average(scored),
    within: oneLook ? 0 : total > 0 ? spread!.within / total : USUAL_WITHIN,
    rows: measures.units.flatMap(({ name, members }): readonly PowerRow[] => {
      const measured = members.filter((member) => d[member] !== null);
      if (measured.length < MIN_CASES) return [];
      return [
        {
          unit: name,
          members: measured,
          fresh: freshSamples(members.length, samples),
          minDrop: request.thresholds(name).minScoreDrop,
        },
      ];
    }),
    others: families.metric.flat().filter(isTested),
  };
}
