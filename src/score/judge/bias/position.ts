import type { PositionEffect } from "../../../compare/comparison.ts";
import { coefficientOf, leastSquares } from "../../../compare/least-squares.ts";
import { found, unmeasured, type Finding } from "./bias.ts";

/** What the answer shown first gains by its place: estimated with the differences that it is taken out of. */
export function positionFinding(measured: PositionEffect | null): Finding {
  const interval = measured?.interval95 ?? null;
  if (measured === null || interval === null)
    return unmeasured("position", "too few pairs were shown in either order");
  const { value, pairs } = measured;
  const place = value < 0 ? "second" : "first";
  return found("position", { value, interval, n: pairs }, (level) => {
    if (level !== "unreliable")
      return `the answer shown ${place} gains ${Math.abs(value).toFixed(2)} points by its place`;
    const least = Math.max(interval.lower, -interval.upper);
    return `the answer shown ${place} gains at least ${least.toFixed(2)} points by its place alone`;
  });
}

/** A question of the judge's own test: what the good answer is ahead of the bad one, and whether it stood first. */
export interface TestedPair {
  readonly kind: string;
  readonly difference: number;
  readonly goodFirst: boolean;
}

/**
 * The same from the judge's own test: each kind of question has a gap of its own between good and bad, and in each the
 * bad answer stands first and second by turns, so that what is left to the place can be told. Null with too few.
 */
export function positionInTest(rows: readonly TestedPair[]): PositionEffect | null {
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  const line = leastSquares(
    rows.map(({ difference }) => difference),
    rows.map(({ kind, goodFirst }) => [
      goodFirst ? 1 : -1,
      ...kinds.map((of) => Number(of === kind)),
    ]),
  );
  if (line === null) return null;
  const { value, interval } = coefficientOf(line, 0);
  return { value, pairs: rows.length, interval95: interval };
}
