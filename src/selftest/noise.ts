import { average } from "../compare/bounds.ts";
import { caseDifferences, type ScoredPair } from "../compare/differences.ts";
import type { GatePolicy } from "../config/config.ts";
import { shownId } from "../decide/holdout.ts";
import { differenceOf } from "../decide/judged-pairs.ts";
import { failed } from "../score/checks/check.ts";
import { swapConsistency } from "../score/judge/bias/swap-consistency.ts";
import { isValue } from "../score/value.ts";
import type { Pool } from "./pool.ts";
import type { SelfTest } from "./self-test.ts";

/** Fewer pairs seen in both orders say nothing of the judge. */
const FEWEST_PAIRS = 8;

/** What differs between answers of one version, and how much of it is the judge's; null where nothing is judged. */
export function noiseOf({ cases, swapped }: Pool): Pick<SelfTest, "noise" | "positionEffect"> {
  const pairs = cases.map(({ ring }) => ring.map(ringPair));
  const scored = pairs.flat().filter(({ x }) => x !== null).length;
  if (scored === 0) return { noise: null, positionEffect: null };
  const { positionEffect } = caseDifferences(pairs);
  const b = positionEffect.value;
  const freed = pairs.flat().flatMap(({ x, s }) => (x === null ? [] : [x - s * b]));
  const both = swapped.flatMap((of) => (isValue(of) ? [of.value] : []));
  // Two judgements of one pair, each with noise of its own: half the variance of what they differ by.
  const moves = both.map(({ first, second }) => (first - second - 2 * b) ** 2 / 2);
  const consistency = swapConsistency(both);
  return {
    noise: {
      pair: Math.sqrt(average(freed.map((x) => x ** 2))),
      judge: moves.length < FEWEST_PAIRS ? null : Math.sqrt(average(moves)),
      consistency: consistency && { same: consistency.same, total: consistency.total },
    },
    positionEffect: { value: b, pairs: positionEffect.pairs, interval: positionEffect.interval95 },
  };
}

/** The ring shows every pair candidate first; every other one is turned, so that the place's favour can be told. */
function ringPair(scores: Pool["cases"][number]["ring"][number], place: number): ScoredPair {
  const x = differenceOf(scores);
  const isEqual = scores !== null && isValue(scores) && scores.value.order === 0;
  if (x === null) return { x: isEqual ? 0 : null, s: 0 };
  return place % 2 === 0 ? { x, s: 1 } : { x: -x, s: -1 };
}

/** Checks that production itself fails now and then, the least certain first. */
export function flakyChecks({ cases }: Pool, gate: GatePolicy): SelfTest["flaky"] {
  return cases
    .flatMap(({ planned, outputs }, index) => {
      const { id, slices, checks } = planned.case;
      const known = outputs.flatMap((of) => (isValue(of) ? [failed(of.value.checks)] : []));
      return checks.flatMap(({ label }) => {
        const failing = known.filter((by) => by.some((check) => check.label === label)).length;
        if (failing === 0 || failing === known.length) return [];
        return [
          { case: shownId(gate, { id, slices }, index), check: label, failing, of: known.length },
        ];
      });
    })
    .toSorted((a, b) => certainty(a) - certainty(b));
}

/** Distance from failing every other time. */
const certainty = ({ failing, of }: SelfTest["flaky"][number]): number =>
  Math.abs(failing / of - 0.5);
