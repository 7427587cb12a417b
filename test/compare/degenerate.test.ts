import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { compare } from "../../src/compare/compare.ts";
import type { Comparison, Method } from "../../src/compare/comparison.ts";
import type { CaseEvidence, PairValue } from "../../src/compare/evidence.ts";
import { smallestDrops } from "../../src/compare/power.ts";
import { casesOf, checked, fresh, pair, SETTINGS } from "./evidence-builders.ts";
import { powerRequest, scoreOnly } from "./power-builders.ts";

const METHODS = ["fixed+recheck", "screen+recheck", "one look"] as const;

/** Every number of a value, with the way to it. */
function numbersIn(value: unknown, path = "$"): readonly (readonly [string, number])[] {
  if (typeof value === "number") return [[path, value]];
  if (value === null || typeof value !== "object") return [];
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  return entries.flatMap(([key, inner]) => numbersIn(inner, `${path}.${String(key)}`));
}

/** What `compare()` says, once it and the set's power are known to hold numbers only. */
function comparisonOf(cases: readonly CaseEvidence[], method: Method): Comparison {
  const comparison = compare({ ...SETTINGS, cases, method, samples: 2 });
  const drops = smallestDrops(powerRequest(cases, { method, samples: 2 }));
  const none = [...numbersIn(comparison), ...numbersIn(drops)].filter(
    ([, number]) => !Number.isFinite(number),
  );
  expect(none).toEqual([]);
  return comparison;
}

const comparisonsOf = (cases: readonly CaseEvidence[]): readonly Comparison[] =>
  METHODS.map((method) => comparisonOf(cases, method));

const resultsOf = (cases: readonly CaseEvidence[]): readonly (readonly string[])[] =>
  comparisonsOf(cases).map(({ units }) => units.map(({ unit, result }) => `${unit}: ${result}`));

const each = (n: number, runs: (index: number) => readonly PairValue[]): readonly CaseEvidence[] =>
  casesOf(n, (index) => ({ runs: runs(index), fresh: [fresh()] }));

const same = (result: string): readonly (readonly string[])[] =>
  METHODS.map(() => [`(all): ${result}`]);

describe("degenerate data", () => {
  it("calls a constant difference of nothing not worse", () => {
    expect(resultsOf(each(30, () => [scoreOnly(0), scoreOnly(0)]))).toEqual(same("not worse"));
  });

  it("calls all ties at equal failures not worse, and few of them unclear", () => {
    const ties = () => [pair({ x: 0, s: 0 }), pair({ x: 0, s: 0 })];
    expect(resultsOf(each(60, ties))).toEqual(same("not worse"));
    expect(resultsOf(each(7, ties))).toEqual(same("unclear"));
  });

  it("finds a constant loss without any variance, and rechecks it", () => {
    const [fixed, screened, oneLook] = comparisonsOf(
      each(30, () => [scoreOnly(-0.5), scoreOnly(-0.5)]),
    );
    for (const of of [fixed!, screened!]) {
      expect(of.flagged).toEqual([{ kind: "score", unit: "(all)" }]);
      expect(of.units[0]!.result).toBe("unclear");
    }
    expect(oneLook!.units[0]!.result).toBe("worse");
  });

  it.each([
    ["one case", each(1, () => [pair(), pair()])],
    ["no case with a value", each(20, () => [pair({ x: null, judgeP: null, judgeC: null })])],
    ["checks that are all missing", each(20, () => checked(null, null))],
    ["cases without a pair", each(20, () => [])],
    [
      "one value among twenty cases",
      each(20, (index) => [scoreOnly(index === 3 ? -4 : 0)].slice(index === 3 ? 0 : 1)),
    ],
  ])("says unclear of %s", (_, cases) => {
    expect(resultsOf(cases)).toEqual(same("unclear"));
  });

  it("does not let one giant outlier make a slice worse or clear it", () => {
    const outlier = each(30, (index) => [scoreOnly(index === 0 ? -1e9 : 0.1), scoreOnly(0.1)]);
    expect(resultsOf(outlier)).toEqual(same("unclear"));
    const gain = each(30, (index) => [scoreOnly(index === 0 ? 1e9 : -0.1), scoreOnly(-0.1)]);
    expect(resultsOf(gain).flat()).not.toContain("(all): better");
  });

  it("keeps its word with two thousand slices, of one case or of two", () => {
    const cases = casesOf(2_000, (index) => ({
      slices: [`one-${index}`, `two-${Math.floor(index / 2)}`].slice(0, 1 + (index % 2)),
      runs: [scoreOnly(index % 2 === 0 ? 0.2 : -0.2)],
    }));
    const screened = comparisonOf(cases, "screen+recheck");
    expect(screened.units).toHaveLength(2_000 + 1_000 + 1);
    expect(new Set(screened.units.slice(0, -1).map(({ result }) => result))).toEqual(
      new Set(["unclear"]),
    );
    expect(screened.units.at(-1)).toMatchObject({ unit: "(all)", result: "not worse" });
  });

  it("gives numbers and words whatever was measured", () => {
    const x = fc.oneof(
      { weight: 5, arbitrary: fc.double({ min: -4, max: 4, noNaN: true }) },
      { weight: 3, arbitrary: fc.constantFrom(0, 0.1, -4, 4, 1e9, -1e9, 1e-300) },
      { weight: 2, arbitrary: fc.constant(null) },
    );
    const bit = fc.constantFrom(0 as const, 1 as const, null);
    const one = fc.record({
      x,
      s: fc.constantFrom(-1 as const, 0 as const, 1 as const),
      judgeP: bit,
      judgeC: bit,
      check: bit,
    });
    const item = fc.record({
      slices: fc.subarray(["a", "b"]),
      prodCheck: fc.array(bit, { maxLength: 3 }),
      runs: fc.array(one, { maxLength: 3 }),
      fresh: fc.array(
        one.map(({ check, ...value }) => ({ ...value, checkP: check })),
        { maxLength: 3 },
      ),
    });
    const repeated = item.chain((of) =>
      fc.integer({ min: 1, max: 20 }).map((n) => Array.from({ length: n }, () => of)),
    );
    fc.assert(
      fc.property(fc.oneof(fc.array(item, { minLength: 1, maxLength: 20 }), repeated), (items) => {
        const words = comparisonsOf(casesOf(items.length, (index) => items[index]!)).flatMap(
          ({ units }) => units.map(({ result }) => result),
        );
        for (const word of words)
          expect(["worse", "better", "not worse", "unclear"]).toContain(word);
      }),
      { numRuns: 60 },
    );
  });
});
