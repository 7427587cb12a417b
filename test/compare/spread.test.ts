import { describe, expect, it } from "vitest";

import { spreadOf } from "../../src/compare/spread.ts";
import { noise } from "./power-builders.ts";

function pairs(cases: number, samples: number, of: { between: number; within: number }) {
  const draw = noise(3);
  return Array.from({ length: cases }, () => {
    const own = of.between * draw();
    return Array.from({ length: samples }, () => ({ x: own + of.within * draw(), s: 0 as const }));
  });
}

describe("spreadOf()", () => {
  it("tells what lies between cases from what lies within them", () => {
    const spread = spreadOf(pairs(2_000, 4, { between: 0.5, within: 0.8 }), 0)!;
    expect(spread.between).toBeCloseTo(0.25, 1);
    expect(spread.within).toBeCloseTo(0.64, 1);
  });

  it("splits single pairs as is usual, or by what was measured within cases elsewhere", () => {
    const once = pairs(400, 1, { between: 0, within: 1 });
    const usual = spreadOf(once, 0)!;
    expect(usual.within / (usual.within + usual.between)).toBeCloseTo(0.6, 9);
    expect(usual.within + usual.between).toBeCloseTo(1, 0);
    const told = spreadOf(once, 0, 0.25)!;
    expect(told.within).toBe(0.25);
    expect(told.within + told.between).toBeCloseTo(usual.within + usual.between, 9);
    // No more lies within cases than there is.
    expect(spreadOf(once, 0, 50)).toMatchObject({ between: 0 });
  });

  it("does not estimate from fewer than eight repeated cases", () => {
    const set = pairs(20, 1, { between: 1, within: 0.1 });
    const again = (n: number) => [...pairs(n, 4, { between: 1, within: 0.1 }), ...set];
    const share = (n: number) => {
      const { between, within } = spreadOf(again(n), 0)!;
      return within / (between + within);
    };
    expect(share(7)).toBeCloseTo(0.6, 9);
    expect(share(8)).toBeLessThan(0.1);
  });

  it("takes the position effect for no spread", () => {
    const judged = Array.from({ length: 40 }, (_, index) => {
      const s = index % 2 === 0 ? (1 as const) : (-1 as const);
      return [{ x: 0.3 * s, s }];
    });
    expect(spreadOf(judged, 0.3)).toEqual({ between: 0, within: 0 });
  });

  it("knows nothing of a single case", () => {
    expect(spreadOf(pairs(1, 4, { between: 1, within: 1 }), 0)).toBeNull();
    expect(spreadOf([[{ x: null, s: 1 }], []], 0)).toBeNull();
  });
});
