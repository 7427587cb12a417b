import { average } from "../../compare/bounds.ts";
import { none, type Statistic } from "./statistic.ts";

/** Two measurements of the same things, side by side. */
export interface Paired {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

const CONSTANT = "all scores are the same on one side";
export const TOO_FEW = "fewer than two items";

/** Product-moment correlation (Pearson 1895), −1 to 1. */
export function pearson({ x, y }: Paired): Statistic {
  if (x.length < 2) return none(TOO_FEW);
  const [meanX, meanY] = [average(x), average(y)];
  let [squaresX, squaresY, products] = [0, 0, 0];
  for (const [index, value] of x.entries()) {
    const [dx, dy] = [value - meanX, y[index]! - meanY];
    squaresX += dx * dx;
    squaresY += dy * dy;
    products += dx * dy;
  }
  if (isConstant(x) || isConstant(y)) return none(CONSTANT);
  // Rounding may put a perfect correlation a little beyond one.
  const value = products / Math.sqrt(squaresX * squaresY);
  return { value: Math.max(-1, Math.min(1, value)) };
}

/** Rank correlation (Spearman 1904): Pearson's of the ranks, ties sharing the mean of theirs. */
export const spearman = ({ x, y }: Paired): Statistic =>
  pearson({ x: midRanks(x), y: midRanks(y) });

/** Ranks from 1; equal values share the mean of the ranks they take together. */
export function midRanks(values: readonly number[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ranks = new Map<number, number>();
  let below = 0;
  for (const [value, count] of [...counts].sort(([a], [b]) => a - b)) {
    ranks.set(value, below + (count + 1) / 2);
    below += count;
  }
  return values.map((value) => ranks.get(value)!);
}

/** Rank correlation τ-b (Kendall 1945, Biometrika 33, 239–251), which ties on either side do not inflate. */
export function kendallTauB(paired: Paired): Statistic {
  const { x, y } = paired;
  if (x.length < 2) return none(TOO_FEW);
  if (isConstant(x) || isConstant(y)) return none(CONSTANT);
  // Scores take few values, so equal pairs are counted once, with their number.
  const cells = cellsOf(paired);
  let [net, orderedX, orderedY] = [0, 0, 0];
  for (const [index, a] of cells.entries()) {
    for (let other = index + 1; other < cells.length; other++) {
      const b = cells[other]!;
      const [signX, signY] = [Math.sign(a.x - b.x), Math.sign(a.y - b.y)];
      const pairs = a.count * b.count;
      net += pairs * signX * signY;
      orderedX += pairs * Math.abs(signX);
      orderedY += pairs * Math.abs(signY);
    }
  }
  return { value: net / Math.sqrt(orderedX * orderedY) };
}

interface Cell {
  readonly x: number;
  readonly y: number;
  count: number;
}

function cellsOf({ x, y }: Paired): readonly Cell[] {
  const rows = new Map<number, Map<number, Cell>>();
  for (const [index, value] of x.entries()) {
    const row = rows.get(value) ?? new Map<number, Cell>();
    rows.set(value, row);
    const cell = row.get(y[index]!) ?? { x: value, y: y[index]!, count: 0 };
    row.set(cell.y, cell);
    cell.count++;
  }
  return [...rows.values()].flatMap((row) => [...row.values()]);
}

export const isConstant = (values: readonly number[]): boolean =>
  values.every((value) => value === values[0]);
