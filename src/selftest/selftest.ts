import type { Interval } from "../compare/comparison.ts";
import { caseDifferences } from "../compare/differences.ts";
import { ALL_CASES, unitsOf } from "../compare/units.ts";
import { spreadOf } from "../compare/spread.ts";
import { nToRuleOut } from "../plan/power.ts";
import { wilson } from "../score/judge/bias.ts";
import type { Pool } from "./pool.ts";
import { simulateRun, type Planted, type Rules } from "./simulate.ts";

/** A share of runs, with its 95 % interval (Wilson): of this set's cases and noise, which all runs share. */
export interface Share {
  readonly share: number;
  readonly runs: number;
  readonly interval: Interval;
}

export interface SlicePower {
  readonly unit: string;
  readonly cases: number;
  /** Runs that call the slice worse after a drop of its scores by `POINTS`; null where nothing is judged. */
  readonly drop: Share | null;
  /** After 12 % of its cases, one at least, fail their checks every time; null where it has no checks. */
  readonly failures: Share | null;
}

export interface SelfTest {
  /** Runs with two copies of production in which something was red. */
  readonly falseAlarms: Share;
  /** Of the same runs those stopped because too little could be measured. */
  readonly stopped: Share;
  readonly power: readonly SlicePower[];
  /** Points: standard deviation of a pair's difference between two answers of production; null without a judge. */
  readonly noise: number | null;
  /** Points that the answer shown first gains. */
  readonly positionEffect: number;
  /** Share of pairs' variance that lies within cases; null without a judge. */
  readonly within: number | null;
  /** Cases whose check fails now and then. */
  readonly flaky: readonly string[];
  /** The one or two changes that would help most, in sentences. */
  readonly advice: readonly string[];
}

export const POINTS = 0.3;
export const FAILING = 0.12;

/** The gate on itself: many runs in which nothing changed, and some with a planted loss in each slice. */
export function selfTest(pool: Pool, rules: Rules, runs: number): SelfTest {
  const many = (planted: Planted, count: number) =>
    Array.from({ length: count }, (_, run) => simulateRun(pool, rules, planted, run + 1));
  const unchanged = many({ kind: "nothing" }, runs);
  const few = Math.max(20, Math.round(runs / 10));
  const power = unitsOf(pool.cases)
    .filter(({ name }) => name !== ALL_CASES && rules.gates(name))
    .map(({ name: unit, members }): SlicePower => {
      const found = (planted: Planted): Share =>
        shareOf(many(planted, few).map(({ red }) => red.includes(unit)));
      const checked = members.some((at) => pool.cases[at]!.checked);
      return {
        unit,
        cases: members.length,
        drop: pool.judged ? found({ kind: "drop", unit, points: POINTS }) : null,
        failures: checked ? found({ kind: "failures", unit, share: FAILING }) : null,
      };
    });
  const pairs = pool.cases.map((of) => of.pairs.map(({ x, s }) => ({ x, s })));
  const { positionEffect } = caseDifferences(pairs);
  const spread = pool.judged ? spreadOf(pairs, positionEffect.value) : null;
  const falseAlarms = shareOf(unchanged.map(({ red }) => red.length > 0));
  const measured = {
    falseAlarms,
    stopped: shareOf(unchanged.map((of) => of.stopped)),
    power,
    noise: spread === null ? null : Math.sqrt(spread.between + spread.within),
    positionEffect: positionEffect.value,
    within: spread === null ? null : spread.within / Math.max(1e-9, spread.between + spread.within),
    flaky: pool.cases.filter(isFlaky).map(({ id }) => id),
  };
  return { ...measured, advice: adviceOn(measured).slice(0, 2) };
}

const isFlaky = ({ checks }: Pool["cases"][number]): boolean =>
  checks.includes(0) && checks.includes(1);

function shareOf(hits: readonly boolean[]): Share {
  const count = hits.filter(Boolean).length;
  const runs = hits.length;
  return { share: count / runs, runs, interval: wilson(count, runs) };
}

/** A pair of answers of one version should differ by less. */
const NOISY = 0.9;
const MANY_FALSE_ALARMS = 0.05;

/** What was measured → what to change, the most pressing first. */
function adviceOn(of: Omit<SelfTest, "advice">): readonly string[] {
  const weakest = of.power
    .flatMap((slice) => {
      const shares = [slice.drop, slice.failures].flatMap((share) => share?.share ?? []);
      return shares.length === 0 ? [] : [{ ...slice, found: Math.min(...shares) }];
    })
    .toSorted((a, b) => a.found - b.found || a.cases - b.cases)[0];
  const wanted = nToRuleOut(FAILING);
  return [
    ...(of.falseAlarms.interval.lower > MANY_FALSE_ALARMS
      ? [
          "False alarms are too frequent: take more answers a case (`sampling: { fixed: 8 }`), or a larger `min_effect`.",
        ]
      : []),
    ...(of.stopped.share > MANY_FALSE_ALARMS
      ? ["Too many runs are stopped: lower `concurrency`, or find out why answers are missing."]
      : []),
    ...(Math.abs(of.positionEffect) > 0.5
      ? [
          "The judge favours a place strongly; it is taken out, but another judge would leave less noise.",
        ]
      : []),
    ...(of.noise !== null && of.noise > NOISY
      ? [
          "The judge's scores of two answers of one version differ a lot: give the rubric's scale anchors, or choose another judge.",
        ]
      : []),
    ...(of.flaky.length >
    0.2 *
      Math.max(
        1,
        of.power.reduce((sum, { cases }) => sum + cases, 0),
      )
      ? [
          `${of.flaky.length} cases fail their checks now and then in production itself: mend those checks first.`,
        ]
      : []),
    ...(weakest !== undefined && weakest.found < 0.8
      ? [
          weakest.cases < wanted
            ? `Add ${wanted - weakest.cases} cases to \`${weakest.unit}\`: with ${weakest.cases} it hides most.`
            : `Double the ${weakest.cases} cases of \`${weakest.unit}\`: it hides most.`,
        ]
      : []),
  ];
}
