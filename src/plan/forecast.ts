import { tQuantile } from "../compare/distributions.ts";
import { USUAL_WITHIN, type Spread } from "../compare/spread.ts";
import { LEVELS, MIN_CASES, type ThresholdsOf } from "../compare/thresholds.ts";
import { unitsOf } from "../compare/units.ts";
import { canFail } from "../evals/eval-set.ts";
import type { PlannedCost } from "../verdict.ts";
import { NOTHING, summed, type CostPart } from "./bill.ts";
import type { PromptPlan } from "./plan.ts";
import type { PlannedCase } from "./planned-cases.ts";
import { casesToFind, mdeScore, nToRuleOut, planSamples, ruledOutBy } from "./power.ts";

/** From a run in which nothing is found to one in which everything is confirmed and rechecked. */
export interface Span<T> {
  readonly least: T;
  readonly most: T;
}

export type OutlaySpan = Span<Outlay>;

/** What one way a run may go would take. */
export interface Outlay extends Pick<
  PlannedCost,
  "answers" | "judgements" | "inputTokens" | "outputTokens" | "usd"
> {
  /** Answers and judgements. */
  readonly calls: number;
  /** With the configured requests in flight, answers and judgements one after the other. */
  readonly minutes: number;
}

/** What one model would be asked for one arm, or as the judge, with the same two ends. */
export interface PartForecast extends Pick<CostPart, "of" | "provider" | "model" | "priced"> {
  readonly warm: Span<PartOutlay>;
  readonly cold: Span<PartOutlay>;
}

export type PartOutlay = Pick<CostPart, "calls" | "inputTokens" | "outputTokens" | "usd">;

/** What a call is taken to last. */
export interface CallSeconds {
  readonly answer: number;
  readonly judgement: number;
}

export interface SliceForecast {
  readonly unit: string;
  readonly cases: number;
  /** Points: roughly the smallest drop found in 8 runs of 10; null without a judge, or where too few cases are tested. */
  readonly couldHide: number | null;
  /** The failure rate that is ruled out if no case fails. */
  readonly ruledOut: number;
  /** What the slice needs to rule a loss beyond its margins out, in points and in failing answers. */
  readonly wouldHelp: {
    /** Cases to add; 0 where it has enough. */
    readonly moreCases: number;
    /** Answers a case that would do for the points instead of cases; null where none are needed, or none would. */
    readonly samples: number | null;
  };
}

/** What a gate would cost and could tell, before anything is asked. */
export interface Forecast {
  readonly prompt: string;
  /** A new prompt: held to minimums, so that no recheck follows and no loss can hide. */
  readonly alone: boolean;
  readonly secondsACall: CallSeconds;
  /** With what the store has, and with an empty one. */
  readonly warm: OutlaySpan;
  readonly cold: OutlaySpan;
  /** The same apart: production, candidate, judge. */
  readonly parts: readonly PartForecast[];
  /** Standard deviation of a pair's score difference, in points, and its variance's share within a case; null without a judge. */
  readonly noise: {
    readonly pairSd: number;
    readonly within: number;
    /** Measured in the store's last run of the prompt, or as is usual. */
    readonly from: "last run" | "usual";
  } | null;
  /** Slices in code-point order, `(all)` last; none of a new prompt. */
  readonly slices: readonly SliceForecast[];
}

export interface ForecastBy {
  readonly thresholds: ThresholdsOf;
  /** Prompts measured in the run. */
  readonly prompts: number;
  /** Null where the store has no run of the prompt. */
  readonly spread: Spread | null;
  readonly seconds: CallSeconds;
}

export type Costs = Span<readonly CostPart[]>;

/** Points: the usual standard deviation of a pair's difference between two good versions. */
const USUAL_SD = 0.65;
/** What `gate.sampling` can ask for at most. */
const MOST_SAMPLES = 50;
const DEFAULT_CONCURRENCY = 8;

/** What can be known of a run from its plan, what its requests would cost, and how earlier runs spread. */
export function forecast(
  plan: PromptPlan,
  costs: { readonly warm: Costs; readonly cold: Costs },
  by: ForecastBy,
): Forecast {
  const span = ({ least, most }: Costs): OutlaySpan => ({
    least: outlayOf(plan, least, by.seconds),
    most: outlayOf(plan, most, by.seconds),
  });
  return {
    prompt: plan.subject.name,
    alone: plan.alone,
    secondsACall: by.seconds,
    warm: span(costs.warm),
    cold: span(costs.cold),
    parts: partsOf(costs),
    noise: plan.judge === null || plan.alone ? null : noiseOf(by.spread),
    slices: plan.alone ? [] : slicesOf(plan, by),
  };
}

/** An empty store asks whatever any other does, and everything whatever a first look does. */
function partsOf({ warm, cold }: { warm: Costs; cold: Costs }): readonly PartForecast[] {
  return cold.most.map(({ of, provider, model, priced }): PartForecast => {
    const outlayIn = (parts: readonly CostPart[]): PartOutlay => {
      const found = parts.find(
        (part) => part.of === of && part.provider === provider && part.model === model,
      );
      const { calls, inputTokens, outputTokens, usd } = found ?? NOTHING;
      return { calls, inputTokens, outputTokens, usd };
    };
    const span = ({ least, most }: Costs): Span<PartOutlay> => ({
      least: outlayIn(least),
      most: outlayIn(most),
    });
    return { of, provider, model, priced, warm: span(warm), cold: span(cold) };
  });
}

function outlayOf(plan: PromptPlan, cost: readonly CostPart[], seconds: CallSeconds): Outlay {
  const { answers, judgements, inputTokens, outputTokens, usd } = summed(cost);
  const writers = plan.candidate.entry?.concurrency ?? DEFAULT_CONCURRENCY;
  const judges = plan.judge?.entry.concurrency ?? DEFAULT_CONCURRENCY;
  const lasting = (seconds.answer * answers) / writers + (seconds.judgement * judgements) / judges;
  const calls = answers + judgements;
  return { answers, judgements, calls, inputTokens, outputTokens, usd, minutes: lasting / 60 };
}

function noiseOf(spread: Spread | null): NonNullable<Forecast["noise"]> {
  if (spread === null) return { pairSd: USUAL_SD, within: USUAL_WITHIN, from: "usual" };
  const variance = spread.between + spread.within;
  return { pairSd: Math.sqrt(variance), within: spread.within / variance, from: "last run" };
}

function slicesOf(plan: PromptPlan, by: ForecastBy): readonly SliceForecast[] {
  const { pairSd, within } = noiseOf(by.spread);
  const betweenVar = (1 - within) * pairSd ** 2;
  const withinVar = within * pairSd ** 2;
  const units = unitsOf(plan.cases.map((of) => of.case));
  const tested = units.filter(({ members }) => members.length >= MIN_CASES).length;
  const guess: Guess = {
    betweenVar,
    withinVar,
    crit: criticalValue(Math.max(1, tested), by.prompts),
    sd: Math.sqrt(betweenVar + withinVar / plan.samples.candidate),
  };
  return units.map(({ name: unit, members }): SliceForecast => {
    const n = members.length;
    const { scoreMargin, minScoreDrop, failureMargin } = by.thresholds(unit);
    const isTested = plan.judge !== null && n >= MIN_CASES;
    const couldHide = isTested ? Math.max(minScoreDrop, mdeScore(guess.sd, n, guess.crit)) : null;
    const points = plan.judge === null ? NO_HELP : helpWithPoints(n, couldHide, scoreMargin, guess);
    const decides = plan.judge !== null || members.some((of) => isChecked(plan.cases[of]!));
    const ruleOut = decides ? nToRuleOut(failureMargin) : 0;
    const cases = Math.max(points.cases, Number.isFinite(ruleOut) ? ruleOut : 0);
    const wouldHelp = { moreCases: Math.max(0, cases - n), samples: points.samples };
    return { unit, cases: n, couldHide, ruledOut: ruledOutBy(n), wouldHelp };
  });
}

const isChecked = ({ case: { checks } }: PlannedCase): boolean => canFail(checks);

/** What the formulas need of the noise and of the tests. */
interface Guess {
  readonly betweenVar: number;
  readonly withinVar: number;
  /** Of a case's difference with all its samples. */
  readonly sd: number;
  readonly crit: number;
}

const NO_HELP = { cases: 0, samples: null } as const;

/** Cases that a slice needs to find a drop as large as its margin, or samples that do instead. */
function helpWithPoints(
  n: number,
  couldHide: number | null,
  margin: number,
  guess: Guess,
): { readonly cases: number; readonly samples: number | null } {
  // No number of cases rules out a loss of nothing.
  if (margin <= 0 || (couldHide !== null && couldHide <= margin)) return NO_HELP;
  const samples = couldHide === null ? null : planSamples({ delta: margin, n, ...guess });
  return samples !== null && samples <= MOST_SAMPLES
    ? { cases: 0, samples }
    : { cases: Math.max(MIN_CASES, casesToFind(margin, guess.sd, guess.crit)), samples: null };
}

/** Of the look over all tested units together or of the recheck, whichever is stricter. */
function criticalValue(tested: number, prompts: number): number {
  const level = Math.min(LEVELS.flag / tested, LEVELS.recheck) / prompts;
  // With so many degrees of freedom t is normal to five digits.
  return tQuantile(1 - level, 1_000_000);
}
