import type { Interval } from "./comparison.ts";
import { tQuantile } from "./distributions.ts";

/** Least squares: one coefficient a column of the rows, each with its standard error. */
export interface LeastSquares {
  readonly coefficients: readonly number[];
  readonly errors: readonly number[];
  /** Rows beyond the columns: those of the t distribution that errors go with. */
  readonly degrees: number;
}

/** A pivot below this share of its column's own size says that the column is a sum of others. */
const SINGULAR = 1e-9;

/**
 * y = Σ coefficient · column, errors from the residuals (the classical linear model; Seber & Lee, Linear Regression
 * Analysis, 2003, ch. 3). Null where no row is left over, or a column follows from the others: then no coefficient
 * could be told from theirs.
 * @param rows as many as y has values, all with the same number of columns; a constant is a column of ones
 */
export function leastSquares(
  y: readonly number[],
  rows: readonly (readonly number[])[],
): LeastSquares | null {
  const columns = rows[0]?.length ?? 0;
  const degrees = y.length - columns;
  if (columns === 0 || degrees < 1) return null;
  const each = Array.from({ length: columns }, (_, n) => n);
  const sum = (of: (row: readonly number[], index: number) => number): number =>
    rows.reduce((total, row, index) => total + of(row, index), 0);
  const inverse = inverted(each.map((a) => each.map((b) => sum((row) => row[a]! * row[b]!))));
  if (inverse === null) return null;
  const products = each.map((a) => sum((row, index) => row[a]! * y[index]!));
  const coefficients = inverse.map((line) => dot(line, products));
  const residuals = sum((row, index) => (y[index]! - dot(row, coefficients)) ** 2);
  const errors = each.map((a) => Math.sqrt((residuals / degrees) * inverse[a]![a]!));
  return { coefficients, errors, degrees };
}

/** The coefficient of a column, with its two-sided 95 % interval. */
export function coefficientOf(
  { coefficients, errors, degrees }: LeastSquares,
  column: number,
): { readonly value: number; readonly interval: Interval } {
  const value = coefficients[column]!;
  const half = tQuantile(0.975, degrees) * errors[column]!;
  return { value, interval: { lower: value - half, upper: value + half } };
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((total, value, index) => total + value * b[index]!, 0);

/** Gauss and Jordan, the diagonal as pivots: the matrix is symmetric and has no negative eigenvalue. */
function inverted(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] | null {
  const size = matrix.length;
  const work = matrix.map((line, row) => [
    ...line,
    ...Array.from({ length: size }, (_, column) => Number(column === row)),
  ]);
  for (let at = 0; at < size; at++) {
    const pivot = work[at]![at]!;
    if (!(pivot > SINGULAR * matrix[at]![at]!)) return null;
    work[at] = work[at]!.map((value) => value / pivot);
    for (let row = 0; row < size; row++) {
      if (row === at) continue;
      const factor = work[row]![at]!;
      work[row] = work[row]!.map((value, column) => value - factor * work[at]![column]!);
    }
  }
  return work.map((line) => line.slice(size));
}
