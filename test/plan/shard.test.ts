import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { parseShard, shardOf } from "../../src/plan/shard.ts";

describe("parseShard()", () => {
  it.each([
    ["1/1", { index: 1, of: 1 }],
    ["3/8", { index: 3, of: 8 }],
    ["256/256", { index: 256, of: 256 }],
  ])("reads %j", (text, shard) => {
    expect(parseShard(text)).toEqual(shard);
  });

  it.each(["0/8", "9/8", "1/257", "1", "1/0", "-1/8", "1/8/9", "a/b", ""])(
    "reads no %j",
    (text) => {
      expect(parseShard(text)).toBeNull();
    },
  );
});

describe("shardOf()", () => {
  it("gives every name one shard, and the same one always", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 256 }), (id, of) => {
        const shard = shardOf(id, of);
        expect(shard).toBeGreaterThanOrEqual(1);
        expect(shard).toBeLessThanOrEqual(of);
        expect(shardOf(id, of)).toBe(shard);
      }),
    );
  });

  it("gives shards about equally many", () => {
    const counts = new Map<number, number>();
    for (let n = 0; n < 8000; n++) {
      const shard = shardOf(`case-${n}`, 8);
      counts.set(shard, (counts.get(shard) ?? 0) + 1);
    }
    expect(counts.size).toBe(8);
    // Four standard deviations of a binomial count with mean 1,000.
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(119);
  });
});
