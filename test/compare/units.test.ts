import { describe, expect, it } from "vitest";
import { inCaseOrder, unitsOf } from "../../src/compare/units.ts";
import { caseOf } from "./evidence-builders.ts";

describe("inCaseOrder()", () => {
  it("sorts by id and leaves the given cases alone", () => {
    const given = [caseOf("c10"), caseOf("c2"), caseOf("c1")];
    expect(inCaseOrder(given).map(({ id }) => id)).toEqual(["c1", "c10", "c2"]);
    expect(given[0]?.id).toBe("c10");
  });
});

describe("unitsOf()", () => {
  it("lists slices in code-point order and all cases last", () => {
    const cases = [
      { slices: ["tone", "Billing"] },
      { slices: ["refunds"] },
      { slices: [] },
      { slices: ["tone"] },
    ];
    expect(unitsOf(cases)).toEqual([
      { name: "Billing", members: [0] },
      { name: "refunds", members: [1] },
      { name: "tone", members: [0, 3] },
      { name: "(all)", members: [0, 1, 2, 3] },
    ]);
  });

  it("puts (all) after slices that sort behind or before its bracket", () => {
    const names = unitsOf([{ slices: ["!first", "zebra"] }]).map(({ name }) => name);
    expect(names).toEqual(["!first", "zebra", "(all)"]);
  });

  it("counts a slice that a case names twice once", () => {
    expect(unitsOf([{ slices: ["tone", "tone"] }])[0]?.members).toEqual([0]);
  });

  it("keeps slice names that are properties of every object apart", () => {
    const names = unitsOf([{ slices: ["__proto__", "constructor"] }]).map(({ name }) => name);
    expect(names).toEqual(["__proto__", "constructor", "(all)"]);
  });

  it("has (all) even without cases", () => {
    expect(unitsOf([])).toEqual([{ name: "(all)", members: [] }]);
  });
});
