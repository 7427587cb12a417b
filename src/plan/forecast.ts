import { tQuantile } from "../compare/distributions.ts";
import { freshSamples } from "../compare/recheck.ts";
import { defaultThresholds, LEVELS, MIN_CASES } from "../compare/thresholds.ts";
import { ALL_CASES, unitsOf } from "../compare/units.ts";
import type { PlannedCost } from "../verdict.ts";
import type { PromptPlan } from "./plan.ts";
import { mdeScore, nToRuleOut, planSamples, ruledOutBy } from "./power.ts";

/** What one way a run may go would take. */
export interface Outlay {
  readonly calls: number;
  readonly usd: number;
  /** With the configured requests in flight. */
  readonly minutes: number;
}

/** From a run in which nothing is found to one in which everything is confirmed and rechecked. */
export interface OutlaySpan {
  /** What a call is taken to last. */
  readonly secondsACall: number;
  readonly least: Outlay;
  readonly most: Outlay;
}

export interface SliceForecast {
  readonly unit: string;
  readonly cases: number;
  /** Points: roughly the smallest drop found in 8 runs of 10; null without a judge, or where too few cases are tested. */
  readonly couldHide: number | null;
  /** The failure rate that is ruled out if no case fails. */
  readonly ruledOut: number;
}

/** What a gate would cost and could tell, before anything is asked. */
export interface Forecast {
  readonly prompt: string;
  /** With what the store has, and with an empty one. */
  readonly warm: OutlaySpan;
  readonly cold: OutlaySpan;
  /** Slices in code-point order, `(all)` last. */
  readonly slices: readonly SliceForecast[];
  /** For the smallest slice: cases that rule its failure margin out, and samples that find a drop of 0.20; null = none would. */
  readonly help: {
    readonly unit: string;
    readonly moreCases: number;
    readonly samples: number | null;
  } | null;
}

/** What a call is taken to last; a judge's answer and a short text of a small model take about that. */
const SECONDS_A_CALL = 2;

/** Points: the usual standard deviation of a pair's difference between two good versions, and its part within a case. */
const PAIR_SD = 0.65;
const WITHIN = 0.6;
/** A drop that a team would want to find. */
const WORTH_FINDING = 0.2;
const DEFAULT_CONCURRENCY = 8;

/** @param first what the first look asks, by the store as it is and by an empty one; `all` the same with every sample */
export function forecast(
  plan: PromptPlan,
  first: { readonly warm: PlannedCost; readonly cold: PlannedCost },
  all: { readonly warm: PlannedCost; readonly cold: PlannedCost },
): Forecast {
  const units = unitsOf(plan.cases.map((of) => of.case));
  const critical = criticalValue(units.filter(({ members }) => members.length >= MIN_CASES).length);
  const slices = units.map(({ name, members }): SliceForecast => {
    const n = members.length;
    const tested = plan.judge !== null && n >= MIN_CASES;
    const sd = caseSd(plan.samples.candidate);
    const couldHide = tested ? mdeScore(sd, n, critical) : null;
    return { unit: name, cases: n, couldHide, ruledOut: ruledOutBy(n) };
  });
  const span = (store: "warm" | "cold"): OutlaySpan => ({
    secondsACall: SECONDS_A_CALL,
    least: outlayOf(plan, first[store]),
    most: outlayOf(plan, withRecheck(plan, all[store])),
  });
  const subject = plan.subject.name;
  return {
    prompt: subject,
    warm: span("warm"),
    cold: span("cold"),
    slices,
    help: helpFor(slices, critical),
  };
}

const caseSd = (samples: number): number =>
  PAIR_SD * Math.sqrt(1 - WITHIN + WITHIN / Math.max(1, samples));

/** Of the look over all tested units together and of the recheck, whichever is stricter. */
function criticalValue(tested: number): number {
  const look = LEVELS.flag / Math.max(1, tested);
  return normalQuantile(1 - Math.min(look, LEVELS.recheck));
}

/** With so many degrees of freedom t is normal to six digits. */
const normalQuantile = (p: number): number => tQuantile(p, 1_000_000);

function helpFor(slices: readonly SliceForecast[], crit: number): Forecast["help"] {
  const [smallest] = slices
    .filter(({ unit }) => unit !== ALL_CASES)
    .toSorted((a, b) => a.cases - b.cases);
  if (smallest === undefined) return null;
  const { unit, cases: n } = smallest;
  const variance = PAIR_SD ** 2;
  const samples = planSamples({
    delta: WORTH_FINDING,
    n,
    betweenVar: (1 - WITHIN) * variance,
    withinVar: WITHIN * variance,
    crit,
  });
  return {
    unit,
    moreCases: Math.max(0, nToRuleOut(defaultThresholds(unit).failureMargin) - n),
    samples,
  };
}

/** Every case asked again of production, as a loss over all cases would make it. */
function withRecheck(plan: PromptPlan, cost: PlannedCost): PlannedCost {
  if (plan.alone) return cost;
  const fresh = plan.cases.length * freshSamples(plan.cases.length, plan.samples.candidate);
  const calls = cost.answers + cost.judgements;
  const judged = plan.judge === null ? 0 : fresh;
  const usd = calls === 0 ? 0 : (cost.usd / calls) * (fresh + judged);
  return {
    ...cost,
    answers: cost.answers + fresh,
    judgements: cost.judgements + judged,
    usd: cost.usd + usd,
  };
}

function outlayOf(plan: PromptPlan, { answers, judgements, usd }: PlannedCost): Outlay {
  const writers = plan.candidate.entry?.concurrency ?? DEFAULT_CONCURRENCY;
  const judges = plan.judge?.entry.concurrency ?? DEFAULT_CONCURRENCY;
  const seconds = SECONDS_A_CALL * (answers / writers + judgements / judges);
  return { calls: answers + judgements, usd, minutes: seconds / 60 };
}
