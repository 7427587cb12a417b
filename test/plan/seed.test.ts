import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seedOf } from "../../src/plan/seed.ts";

describe("seedOf()", () => {
  it("is the first four bytes of a hash of prompt and eval set", () => {
    const hex = createHash("sha256")
      .update("support/answer\nevals/support/answer.yaml")
      .digest("hex");
    const seed = seedOf("support/answer", "evals/support/answer.yaml");
    expect(seed.toString(16).padStart(8, "0")).toBe(hex.slice(0, 8));
  });

  it("is an unsigned 32-bit integer", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (prompt, evalSet) => {
        const seed = seedOf(prompt, evalSet);
        expect(seed).toBe(seed >>> 0);
      }),
    );
  });

  it("tells prompts with one eval set, and eval sets of one prompt, apart", () => {
    expect(seedOf("a", "x")).not.toBe(seedOf("b", "x"));
    expect(seedOf("a", "x")).not.toBe(seedOf("a", "y"));
  });
});
