import { describe, expect, it } from "vitest";

import { samplePlan, samplesOfCase } from "../../src/plan/samples.ts";

describe("samplePlan()", () => {
  it.each([
    [1, { first: 8, candidate: 8, production: 8 }],
    [25, { first: 8, candidate: 8, production: 8 }],
    [26, { first: 4, candidate: 4, production: 5 }],
    [75, { first: 4, candidate: 4, production: 5 }],
    [76, { first: 1, candidate: 4, production: 5 }],
    [12_400, { first: 1, candidate: 4, production: 5 }],
  ])("takes more samples of a small set, and screens a large one: %i cases", (cases, samples) => {
    expect(samplePlan(cases, "auto")).toEqual(samples);
  });

  it.each([
    [1, { first: 1, candidate: 1, production: 5 }],
    [5, { first: 5, candidate: 5, production: 5 }],
    [20, { first: 20, candidate: 20, production: 20 }],
  ])("takes %i where the policy says so, production never fewer", (fixed, samples) => {
    expect(samplePlan(100, { fixed })).toEqual(samples);
  });
});

describe("samplesOfCase()", () => {
  it("gives a must-pass case the four candidate answers it is decided on", () => {
    const one = { first: 1, candidate: 1, production: 5 };
    expect(samplesOfCase(one, true)).toEqual({ first: 4, candidate: 4, production: 5 });
    expect(samplesOfCase(one, false)).toEqual(one);
  });

  it("takes nothing away where the others get as many", () => {
    const eight = { first: 8, candidate: 8, production: 8 };
    expect(samplesOfCase(eight, true)).toEqual(eight);
  });

  it("never leaves a candidate answer without production's of the same number", () => {
    expect(samplesOfCase({ first: 1, candidate: 1, production: 1 }, true)).toEqual({
      first: 4,
      candidate: 4,
      production: 4,
    });
  });

  it("screens a must-pass case like the others: its first answer may settle it", () => {
    const screen = { first: 1, candidate: 4, production: 5 };
    expect(samplesOfCase(screen, true)).toEqual(screen);
  });
});
