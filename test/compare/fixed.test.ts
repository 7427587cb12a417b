import { describe, expect, it } from "vitest";
import { familiesOf } from "../../src/compare/families.ts";
import { decideFixed } from "../../src/compare/fixed.ts";
import { measuresOf } from "../../src/compare/measures.ts";
import { casesOf, checked, scored, SETTINGS } from "./evidence-builders.ts";

function found(cases: Parameters<typeof measuresOf>[0], prompts = 1): readonly string[] {
  return decideFixed(familiesOf(measuresOf(cases)), { ...SETTINGS, prompts }).flatMap((of) =>
    (["score", "check", "judge"] as const)
      .filter((kind) => of[kind]?.found)
      .map((kind) => `${kind} ${of.unit.name}`),
  );
}

describe("decideFixed()", () => {
  it("flags a slice that lost, and all cases where the loss is large enough for them", () => {
    const cases = casesOf(24, (i) => ({
      slices: [i < 10 ? "regulatory" : "billing"],
      runs: scored(i < 10 ? -1 : 0.01 * (i % 3), 8),
    }));
    expect(found(cases)).toEqual(["score regulatory", "score (all)"]);
  });

  it("flags nothing below the smallest effect, however sure", () => {
    const cases = casesOf(24, () => ({ slices: ["tone"], runs: scored(-0.04, 8) }));
    expect(found(cases)).toEqual([]);
  });

  it("flags between the smallest effects in (all) only, where the smaller one holds", () => {
    const cases = casesOf(24, () => ({ slices: ["tone"], runs: scored(-0.08, 8) }));
    expect(found(cases)).toEqual(["score (all)"]);
  });

  it("tests no score below eight cases, but checks at any number", () => {
    const few = casesOf(7, () => ({ runs: scored(-2, 8) }));
    expect(found(few)).toEqual([]);
    const failing = casesOf(1, () => ({
      prodCheck: [0, 0, 0, 0],
      runs: checked(1, 1, 1, 1),
    }));
    expect(found(failing)).toEqual(["check (all)"]);
  });

  it("has no judge endpoint below eight cases in the set", () => {
    const bad = scored(0, 8).map((run) => ({ ...run, judgeC: 1 as const }));
    expect(found(casesOf(7, () => ({ runs: bad })))).toEqual([]);
    expect(found(casesOf(8, () => ({ runs: bad })))).toEqual(["judge (all)"]);
  });

  it("asks for more where more prompts are measured", () => {
    const cases = casesOf(12, (i) => ({
      prodCheck: [0, 0, 0, 0],
      runs: checked(...(i === 0 ? ([1, 1, 1, 0] as const) : ([0, 0, 0, 0] as const))),
    }));
    expect(found(cases, 1)).toEqual(["check (all)"]);
    expect(found(cases, 2)).toEqual([]);
  });
});
