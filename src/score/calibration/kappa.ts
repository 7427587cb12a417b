import { average } from "../../compare/bounds.ts";
import { isConstant, TOO_FEW, type Paired } from "./correlation.ts";
import { none, type Statistic } from "./statistic.ts";

/**
 * Cohen's κ with quadratic weights (J. Cohen, Psychological Bulletin 70, 1968, 213–220): one minus the mean squared
 * difference, over what it would be if the two sides were paired at random. With these weights no table of counts is
 * needed, so a score between the steps (a mean of annotators) may stand on either side.
 */
export function weightedKappa({ x, y }: Paired): Statistic {
  if (x.length < 2) return none(TOO_FEW);
  if (isConstant([...x, ...y])) return none("every score is the same");
  const observed = average(x.map((value, index) => (value - y[index]!) ** 2));
  const [meanX, meanY] = [average(x), average(y)];
  const spread = (values: readonly number[], mean: number): number =>
    average(values.map((value) => (value - mean) ** 2));
  const byChance = spread(x, meanX) + spread(y, meanY) + (meanX - meanY) ** 2;
  return { value: 1 - observed / byChance };
}

/** Share of items on which both sides give the same score, those between the steps rounded. */
export function exactAgreement({ x, y }: Paired): Statistic {
  if (x.length === 0) return none("no items");
  const same = x.filter((value, index) => step(value) === step(y[index]!)).length;
  return { value: same / x.length };
}

/** The step of the scale next to a score; halves go up. */
export const step = (score: number): number => Math.floor(score + 0.5);
