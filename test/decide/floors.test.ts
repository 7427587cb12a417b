import { describe, expect, it } from "vitest";

import { fewestCases, floorVerdicts } from "../../src/decide/floors.ts";
import { CONFIG } from "../support/engine.ts";
import { cases, config, evalSet, RUBRIC } from "../plan/setup.ts";
import { failingOutput, many, missing, output, scores, type Facts } from "./settled.ts";

const SET = evalSet(`${RUBRIC}checks: [{ contains: ok }]\n${cases(24, "slices: [law]")}`);
const REASON = "reason: the contract says so, owner: ada";
const metric = (name: string, min: number): string =>
  `metrics: { ${name}: { floor: { min: ${min}, ${REASON} } } }`;
const slice = (min: number): string => `slices: { law: { floor: { min: ${min}, ${REASON} } } }`;

function floors(gate: string, n = 12, facts: (index: number) => Facts = () => ({}), set = SET) {
  const { gate: policy } = config(`${CONFIG}gate: { ${gate} }\n`);
  const measured = many(n, (index) => ({ slices: ["law"], ...facts(index) }));
  return floorVerdicts(measured, policy, set);
}

/** Scores around a mean, so that a bound has a width. */
const around = (mean: number) => (index: number) => ({
  scores: () => scores(5, mean + (index % 2 === 0 ? 0.2 : -0.2)),
});

const failing = (upTo: number) => (index: number) =>
  index < upTo ? { candidate: () => failingOutput() } : {};

describe("floorVerdicts()", () => {
  it.each([
    ["the upper bound is below it", 3, true],
    ["only the mean is", 3.95, false],
    ["nothing is", 4.5, false],
  ])("is red where %s", (_, mean, red) => {
    const [floor] = floors(slice(4), 12, around(mean));
    expect(floor).toMatchObject({ metric: "rubric", unit: "law", min: 4, measured: 12, red });
    expect(floor!.mean).toBeCloseTo(mean, 9);
    expect(floor!.upper).toBeGreaterThan(mean);
  });

  it("says who accepts no less, and why", () => {
    expect(floors(slice(4))).toMatchObject([{ owner: "ada", reason: "the contract says so" }]);
  });

  it("states no bound of a score under eight cases, and is not red", () => {
    expect(floors(slice(5), 7, around(2))).toMatchObject([{ upper: null, red: false }]);
    expect(floors(slice(5), 8, around(2))).toMatchObject([{ red: true }]);
  });

  it.each(["checks", "contains"])("bounds the share of answers that pass, by %s", (name) => {
    const [floor] = floors(metric(name, 0.9), 12, failing(9));
    expect(floor).toMatchObject({ metric: name, unit: "(all)", mean: 0.25, red: true });
    // Clopper & Pearson, 3 of 12.
    expect(floor!.upper).toBeCloseTo(0.5273, 4);
    expect(floors(metric(name, 0.9), 12, failing(1))[0]).toMatchObject({ red: false });
  });

  it("holds one criterion to its own scores", () => {
    expect(floors(metric("grounded", 4), 12, around(3))).toMatchObject([
      { metric: "grounded", red: true },
    ]);
  });

  it("looks at the candidate alone: production need not have answered", () => {
    const gone = () => ({ baseline: () => missing({ kind: "cancelled" }), ...failing(12)(0) });
    expect(floors(metric("contains", 0.9), 12, gone)).toMatchObject([{ measured: 12, red: true }]);
  });

  it.each(["warn", "show"])("is not red in the tier %s", (tier) => {
    const gate = `metrics: { checks: { tier: ${tier}, floor: { min: 0.9, ${REASON} } } }`;
    expect(floors(gate, 12, failing(12))).toMatchObject([{ mean: 0, red: false }]);
  });

  it.each([
    ["a criterion of another rubric", metric("tone", 5)],
    ["a kind of check of another set", metric("max-words", 0.9)],
    ["a slice of another set", `slices: { vip: { floor: { min: 5, ${REASON} } } }`],
    ["what no floor can stand under", metric("judge", 0.9)],
    ["a number of which less is better", metric("output_words", 900)],
  ])("leaves %s to whom it concerns", (_, gate) => {
    expect(floors(gate, 12, around(2))).toEqual([]);
  });

  it("takes a ready-made number for no score of a rubric", () => {
    const set = { ...SET, rubric: [] };
    const win = () => ({ judged: true, scores: () => scores(0.5, 0.4, 0) });
    expect(floors(slice(4), 12, win, set)).toEqual([]);
  });

  it("tells that nothing was measured where something should have been", () => {
    const gone = () => ({ candidate: () => missing({ kind: "cancelled" }) });
    expect(floors(metric("checks", 0.9), 12, gone)).toMatchObject([
      { mean: null, upper: null, measured: 0, red: false },
    ]);
  });
});

describe("fewestCases()", () => {
  it.each([
    ["rubric", 4, 8],
    ["grounded", 4, 8],
    ["checks", 0.5, 5],
    ["checks", 0.9, 2],
    ["contains", 0.96, 1],
    ["contains", 1, 1],
    ["contains", 0, Infinity],
  ])("of a floor on %s at %d is %d", (name, min, fewest) => {
    expect(fewestCases({ metric: name, min }, SET)).toBe(fewest);
  });

  it.each([0.05, 0.3, 0.5, 0.9, 0.94])(
    "is the first number at which nothing but failures is red, for a share of %d",
    (min) => {
      const n = fewestCases({ metric: "checks", min }, SET);
      const [floor] = floors(metric("checks", min), n, failing(n));
      const [fewer] = floors(metric("checks", min), n - 1, failing(n - 1));
      expect(floor).toMatchObject({ measured: n, red: true });
      expect(fewer?.red ?? false).toBe(false);
    },
  );

  it("counts the cases that were measured", () => {
    const half = (index: number) =>
      index < 6
        ? { candidate: () => missing({ kind: "cancelled" }) }
        : { candidate: () => output("no") };
    expect(floors(metric("checks", 0.9), 12, half)).toMatchObject([{ measured: 6 }]);
  });
});
