/** What numbers of cases and samples can tell, before anything is measured. */

/** The point that 80 % of a normal variable lie below: a drop so much beyond the critical value is found so often. */
const POWER_80 = 0.8416212335729143;

/**
 * Roughly the smallest drop of a mean that is found in 80 % of runs: (crit + 0.8416)·sd/√n. `sd` is that of a case's
 * difference, `crit` the critical value of a standard normal. Off by up to 1.6 times either way, for it knows nothing of
 * stages, smallest effects and slices that overlap; a verdict's `couldHide` does.
 */
export function mdeScore(sd: number, n: number, crit: number): number {
  return ((crit + POWER_80) * sd) / Math.sqrt(n);
}

/** Cases with which that formula finds a drop of `delta`. */
export function casesToFind(delta: number, sd: number, crit: number): number {
  return Math.ceil((((crit + POWER_80) * sd) / delta) ** 2 - ROUNDING);
}

/** Cases of which none fails that rule out a failure rate of `rate` or more, at 95 %; infinite for 0, 0 for 1. */
export function nToRuleOut(rate: number): number {
  return rate >= 1 ? 0 : Math.ceil(Math.log(ALPHA) / Math.log1p(-rate));
}

/** The failure rate that n cases without a failure rule out, at 95 %: 1 − 0.05^(1/n). Inverse of `nToRuleOut`. */
export function ruledOutBy(n: number): number {
  return 1 - ALPHA ** (1 / n);
}

const ALPHA = 0.05;

/**
 * Samples a case that would find a drop of `delta` in n cases: smallest k with n·δ²/(crit + 0.8416)² − ω² ≥ σ²/k, for
 * the variances between and within cases. Null: no number of samples would, only more cases.
 */
export function planSamples(of: {
  readonly delta: number;
  readonly n: number;
  readonly betweenVar: number;
  readonly withinVar: number;
  readonly crit: number;
}): number | null {
  const { delta, n, betweenVar, withinVar, crit } = of;
  const room = (n * delta ** 2) / (crit + POWER_80) ** 2 - betweenVar;
  return room <= 0 ? null : Math.max(1, Math.ceil(withinVar / room - ROUNDING));
}

const ROUNDING = 1e-9;
