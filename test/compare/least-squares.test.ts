import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { leastSquares } from "../../src/compare/least-squares.ts";

describe("leastSquares()", () => {
  it("finds the line of Anscombe's first data set, with its published errors", () => {
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    const { coefficients, errors, degrees } = leastSquares(
      y,
      x.map((of) => [1, of]),
    )!;
    expect(coefficients[0]).toBeCloseTo(3.0001, 4);
    expect(coefficients[1]).toBeCloseTo(0.5001, 4);
    expect(errors[0]).toBeCloseTo(1.1247, 4);
    expect(errors[1]).toBeCloseTo(0.1179, 4);
    expect(degrees).toBe(9);
  });

  it("tells two causes apart that go together", () => {
    const rows = Array.from({ length: 12 }, (_, n) => [1, n, n + (n % 3)]);
    const { coefficients, errors } = leastSquares(
      rows.map(([, a, b]) => 2 + 3 * a! - b!),
      rows,
    )!;
    for (const [index, of] of [2, 3, -1].entries()) expect(coefficients[index]).toBeCloseTo(of, 9);
    expect(Math.max(...errors)).toBeLessThan(1e-6);
  });

  it.each([
    ["no rows", [], []],
    [
      "as many columns as rows",
      [1, 2],
      [
        [1, 0],
        [1, 1],
      ],
    ],
    [
      "a column that follows from another",
      [1, 2, 3, 4],
      [
        [1, 2],
        [2, 4],
        [3, 6],
        [4, 8],
      ],
    ],
    [
      "a column of nothing",
      [1, 2, 3],
      [
        [1, 0],
        [1, 0],
        [1, 0],
      ],
    ],
  ])("has nothing to say of %s", (_, y, rows) => {
    expect(leastSquares(y, rows)).toBeNull();
  });

  it("leaves residuals that no column explains further", () => {
    const value = fc.integer({ min: -50, max: 50 });
    const rows = fc.array(fc.tuple(value, value, value), { minLength: 5, maxLength: 20 });
    fc.assert(
      fc.property(rows, (drawn) => {
        const design = drawn.map(([, a, b]) => [1, a, b]);
        const line = leastSquares(
          drawn.map(([y]) => y),
          design,
        );
        if (line === null) return;
        const left = drawn.map(
          ([y], index) =>
            y - design[index]!.reduce((sum, of, n) => sum + of * line.coefficients[n]!, 0),
        );
        for (const n of [0, 1, 2]) {
          expect(left.reduce((sum, of, index) => sum + of * design[index]![n]!, 0)).toBeCloseTo(
            0,
            4,
          );
        }
      }),
    );
  });
});
