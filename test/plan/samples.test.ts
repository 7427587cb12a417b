import { describe, expect, it } from "vitest";

import { samplePlan, samplesOfCase } from "../../src/plan/samples.ts";

describe("samplePlan()", () => {
  it.each([
    [1, { candidate: 8, production: 8 }],
    [25, { candidate: 8, production: 8 }],
    [26, { candidate: 4, production: 5 }],
    [12_400, { candidate: 4, production: 5 }],
  ])("takes more samples of a small set: %i cases", (cases, samples) => {
    expect(samplePlan(cases, "auto")).toEqual(samples);
  });

  it.each([
    [1, { candidate: 1, production: 5 }],
    [5, { candidate: 5, production: 5 }],
    [20, { candidate: 20, production: 20 }],
  ])("takes %i where the policy says so, production never fewer", (fixed, samples) => {
    expect(samplePlan(100, { fixed })).toEqual(samples);
  });
});

describe("samplesOfCase()", () => {
  it("gives a must-pass case the four candidate answers it is decided on", () => {
    const one = { candidate: 1, production: 5 };
    expect(samplesOfCase(one, true)).toEqual({ candidate: 4, production: 5 });
    expect(samplesOfCase(one, false)).toEqual(one);
  });

  it("takes nothing away where the others get as many", () => {
    const eight = { candidate: 8, production: 8 };
    expect(samplesOfCase(eight, true)).toEqual(eight);
  });

  it("never leaves a candidate answer without production's of the same number", () => {
    expect(samplesOfCase({ candidate: 1, production: 1 }, true)).toEqual({
      candidate: 4,
      production: 4,
    });
  });
});
