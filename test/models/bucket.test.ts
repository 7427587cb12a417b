import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { bucket } from "../../src/models/bucket.ts";

describe("bucket()", () => {
  it("lets no more pass in any minute than it is told, but for a tenth of a second's worth", () => {
    const rate = fc.integer({ min: 1, max: 6000 });
    const gaps = fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 5, maxLength: 200 });
    fc.assert(
      fc.property(rate, gaps, (perMinute, pauses) => {
        const tokens = bucket(perMinute);
        const left: number[] = [];
        let now = 0;
        for (const pause of pauses) {
          now += pause;
          now += tokens.waitMs(1, now);
          tokens.take(1, now);
          left.push(now);
        }
        const most = perMinute + Math.max(1, perMinute / 600);
        for (const from of left) {
          const passed = left.filter((at) => at >= from && at < from + 60_000).length;
          expect(passed).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  it("keeps nothing of the time in which nobody asked", () => {
    const tokens = bucket(60);
    tokens.take(1, 0);
    tokens.take(1, 3_600_000);
    expect(tokens.waitMs(1, 3_600_000)).toBe(1000);
  });

  it("waits for a debt to be paid, and for less where something is given back", () => {
    const tokens = bucket(60_000);
    tokens.take(1100, 0);
    expect(tokens.waitMs(100, 0)).toBe(1100);
    tokens.giveBack(600);
    expect(tokens.waitMs(100, 0)).toBe(500);
  });
});
