import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderOf } from "../../src/plan/order.ts";

const seed = fc.nat(0xffff_ffff);

describe("orderOf()", () => {
  it("alternates over the samples of a case, so two samples see both orders", () => {
    fc.assert(
      fc.property(seed, fc.string(), fc.integer({ min: 1, max: 20 }), (seed, id, sample) => {
        expect(orderOf(seed, id, sample + 1)).toBe(-orderOf(seed, id, sample));
      }),
    );
  });

  it("shows the candidate first in about half of the cases", () => {
    const first = Array.from({ length: 2_000 }, (_, i) => orderOf(7, `case-${i}`, 1));
    expect(Math.abs(first.reduce((sum, s) => sum + s, 0))).toBeLessThan(150);
  });

  it("is chosen anew by another seed", () => {
    const orders = (seed: number) =>
      Array.from({ length: 64 }, (_, i) => orderOf(seed, `c${i}`, 1));
    expect(orders(1)).not.toEqual(orders(2));
  });

  it("does not hear of other cases: the same id has the same order in any eval set", () => {
    const ids = Array.from({ length: 30 }, (_, i) => `case-${i}`);
    const orders = (of: readonly string[]) => new Map(of.map((id) => [id, orderOf(9, id, 1)]));
    const before = orders(ids);
    const after = orders(["added-first", ...ids, "added-last"]);
    for (const [id, s] of before) expect(after.get(id)).toBe(s);
  });
});
