import { describe, expect, it } from "vitest";

import { selfPreference } from "../../../../src/score/judge/bias/self-preference.ts";

const differences = (mean: number) =>
  Array.from({ length: 20 }, (_, n) => mean + 0.2 * ((n % 5) - 2));

describe("selfPreference()", () => {
  it.each([
    ["the candidate", ["openai", "anthropic"], 0.8, "warning"],
    ["production", ["anthropic", "openai"], -0.8, "warning"],
    ["the other side", ["openai", "anthropic"], -0.8, "none"],
    ["neither", ["openai", "anthropic"], 0.05, "none"],
  ] as const)("sees whether %s is ahead by being of its family", (_, sides, ahead, level) => {
    const found = selfPreference({ judge: "openai", sides }, differences(ahead));
    expect(found.level).toBe(level);
    expect(found.figure).toMatchObject({ n: 20 });
  });

  it.each([
    ["another family", ["anthropic", "anthropic"], /another family than both/],
    ["its own on both sides", ["openai", "openai"], /its favour cancels/],
    ["supplied outputs", [null, null], /nobody says/],
  ] as const)("has nothing to measure with %s", (_, sides, says) => {
    expect(selfPreference({ judge: "openai", sides }, differences(2))).toMatchObject({
      figure: null,
      level: "none",
      says: expect.stringMatching(says),
    });
  });

  it("says nothing of a few cases", () => {
    const sides = ["openai", "anthropic"] as const;
    expect(selfPreference({ judge: "openai", sides }, [3, 3, 3]).figure).toBeNull();
  });
});
