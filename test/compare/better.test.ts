import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { improvements } from "../../src/compare/better.ts";
import { decideOneLook } from "../../src/compare/one-look.ts";
import type { CaseEvidence } from "../../src/compare/evidence.ts";
import { familiesOf, reversed } from "../../src/compare/families.ts";
import { measuresOf } from "../../src/compare/measures.ts";
import { casesOf, checked, pair, scored, SETTINGS } from "./evidence-builders.ts";

const better = (cases: readonly CaseEvidence[]) =>
  improvements(familiesOf(measuresOf(cases)), SETTINGS);

describe("improvements()", () => {
  it("finds a score that rose", () => {
    expect(better(casesOf(12, () => ({ runs: scored(0.5, 4) })))[0]?.score?.found).toBe(true);
    expect(better(casesOf(12, () => ({ runs: scored(-0.5, 4) })))[0]?.score?.found).toBe(false);
  });

  it("finds failures that stopped, by checks and by the judge", () => {
    const [all] = better(
      casesOf(10, () => ({
        prodCheck: [1, 1, 0, 1],
        runs: scored(0, 4).map((run) => ({ ...run, check: 0, judgeP: 1 }) as const),
      })),
    );
    expect([all?.check?.found, all?.judge?.found, all?.score?.found]).toEqual([true, true, false]);
  });

  it("praises nothing that nobody would notice", () => {
    expect(better(casesOf(40, () => ({ runs: scored(0.04, 4) })))[0]?.score?.found).toBe(false);
  });

  it("uses half of 0.05 for scores even without another family", () => {
    // 12 of 16 signs: p 0.038, enough to be worse in one look, not enough to be better.
    const tilted = (up: number) =>
      casesOf(16, (i) => ({
        runs: [pair({ x: i < up ? 1 : -1, s: 0, judgeP: null, judgeC: null })],
      }));
    expect(better(tilted(12))[0]?.score?.found).toBe(false);
    expect(better(tilted(13))[0]?.score?.found).toBe(true);
    expect(decideOneLook(familiesOf(measuresOf(tilted(4))), SETTINGS)[0]?.score?.found).toBe(true);
  });

  it("praises less easily where more prompts are measured", () => {
    // 13 of 16 signs: p 0.0106, between 0.025 ÷ 2 and 0.025 ÷ 3.
    const cases = casesOf(16, (i) => ({
      runs: [pair({ x: i < 13 ? 1 : -1, s: 0, judgeP: null, judgeC: null })],
    }));
    const praised = (prompts: number): boolean | undefined =>
      improvements(familiesOf(measuresOf(cases)), { ...SETTINGS, prompts })[0]?.score?.found;
    expect([praised(2), praised(3)]).toEqual([true, false]);
  });

  it("gives failures that appeared no credit", () => {
    const cases = casesOf(10, () => ({ prodCheck: [0, 0, 0, 0], runs: checked(1, 1, 1, 1) }));
    expect(better(cases)[0]?.check?.found).toBe(false);
  });
});

describe("reversed()", () => {
  it("gives the evidence back when applied twice", () => {
    const bit = fc.constantFrom(0 as const, 1 as const, null);
    const run = fc.record({
      x: fc.option(fc.integer({ min: -6, max: 6 }).map((x) => x / 3 || 0)),
      s: fc.constantFrom(1 as const, -1 as const),
      judgeP: bit,
      judgeC: bit,
      check: bit,
    });
    fc.assert(
      fc.property(fc.array(fc.array(run, { maxLength: 4 }), { maxLength: 12 }), (runs) => {
        const cases = casesOf(runs.length, (i) => ({ runs: runs[i]!, prodCheck: [0, 1] }));
        const families = familiesOf(measuresOf(cases));
        expect(reversed(reversed(families))).toEqual(families);
      }),
    );
  });
});
