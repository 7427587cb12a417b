import { describe, expect, it } from "vitest";

import { compare } from "../../src/compare/compare.ts";
import type { CaseEvidence } from "../../src/compare/evidence.ts";
import { confirmPlanOf } from "../../src/compare/screen.ts";
import { caseOf, casesOf, checked, fresh, pair, scored, SETTINGS } from "./evidence-builders.ts";

const screen = (cases: readonly CaseEvidence[]) =>
  compare({ ...SETTINGS, method: "screen+recheck", samples: 4, cases });

const slice = (name: string) => ({ slices: [name] });
const clean = { prodCheck: [0, 0, 0, 0, 0] as const };
/** Every third of ten cases loses a little: a hint, and no finding at 0.001. */
const hinting = (samples: number) =>
  casesOf(80, (i) => ({
    ...clean,
    ...slice(i < 20 ? "vip" : "rest"),
    runs: scored(i < 20 && i % 2 === 0 ? -1 : 0, i < 20 ? samples : 1),
  }));

describe("a screen", () => {
  it("is over after one sample a case where nothing hints at harm", () => {
    const cases = casesOf(80, () => ({ ...clean, runs: scored(0, 1) }));
    expect(screen(cases)).toMatchObject({ stage: "final", hints: [], flagged: [] });
  });

  it("asks for the further samples of the hinted units, and of no others", () => {
    const { stage, hints, confirmPlan } = screen(hinting(1));
    expect(stage).toBe("confirm due");
    expect(hints).toContainEqual({ kind: "score", unit: "vip" });
    expect([...confirmPlan.keys()]).toEqual(
      hints.some(({ unit }) => unit === "(all)")
        ? hinting(1).map(({ id }) => id)
        : hinting(1).flatMap(({ id, slices }) => (slices.includes("vip") ? [id] : [])),
    );
  });

  it("flags nothing while its hints are not confirmed", () => {
    expect(screen(hinting(1))).toMatchObject({ flagged: [], recheck: null });
  });

  it("hands over to the recheck what the further samples confirm", () => {
    const confirmed = hinting(4).map((of) => ({
      ...of,
      runs: of.runs.length < 4 ? [...of.runs, ...scored(0, 3)] : of.runs,
    }));
    const comparison = screen(confirmed);
    expect(comparison.stage).toBe("recheck due");
    expect(comparison.flagged).toContainEqual({ kind: "score", unit: "vip" });
    expect(Math.max(...comparison.freshPlan.values())).toBe(4);
  });

  it("goes to the recheck at once where one sample a case leaves no doubt", () => {
    const cases = casesOf(80, (i) => ({
      ...clean,
      ...slice(i < 20 ? "vip" : "rest"),
      runs: scored(i < 20 ? -1 : 0, 1),
    }));
    expect(screen(cases)).toMatchObject({
      stage: "recheck due",
      hints: [],
      flagged: expect.arrayContaining([{ kind: "score", unit: "vip" }]),
    });
  });

  it("takes one failing check beside a clean profile for a hint, and asks the judge nothing for it", () => {
    const cases = [
      caseOf("failing", { ...clean, ...slice("vip"), runs: [pair({ check: 1 })] }),
      ...casesOf(80, () => ({
        ...clean,
        runs: scored(0, 1).map((run) => ({ ...run, check: 0 as const })),
      })),
    ];
    const { hints, confirmPlan } = screen(cases);
    expect(hints).toContainEqual({ kind: "check", unit: "vip" });
    expect(confirmPlan.get("failing")).toEqual({ judged: false });
  });

  it("counts a pair that only its checks were asked for as complete", () => {
    const runs = [
      ...scored(-0.01, 1),
      ...checked(0, 0, 0).map((run) => ({ ...run, unjudged: true as const })),
    ];
    const cases = casesOf(80, () => ({ ...clean, runs }));
    const [all] = screen(cases).units;
    expect(all?.pairs).toEqual({ planned: 320, complete: 80 * 4 - 80 });
  });

  it("keeps what was not hinted at closed: it is tested on its first samples, and found nowhere", () => {
    const cases = hinting(4).map((of) =>
      of.slices[0] === "rest"
        ? // Further samples that must-pass cases took: a loss that the screen did not see.
          { ...of, runs: [...of.runs, ...scored(-2, 3)] }
        : of,
    );
    const { flagged, hints } = screen(cases);
    expect(hints.some(({ unit }) => unit === "rest")).toBe(false);
    expect(flagged.some(({ unit }) => unit === "rest")).toBe(false);
  });

  it("is final once what was flagged has been rechecked", () => {
    const cases = casesOf(80, (i) => ({
      ...clean,
      ...slice(i < 20 ? "vip" : "rest"),
      runs: scored(i < 20 ? -1 : 0, 1),
      fresh: [fresh({ x: i < 20 ? -1 : 0 })],
    }));
    const { stage, units } = screen(cases);
    expect(stage).toBe("final");
    expect(units.find(({ unit }) => unit === "vip")?.result).toBe("worse");
  });
});

describe("confirmPlanOf()", () => {
  const cases = casesOf(30, (i) => slice(i < 10 ? "a" : "b"));

  it("asks the judge wherever one hint of the case's units needs it", () => {
    const both = cases.map((of, i) => (i === 0 ? { ...of, slices: ["a", "b"] } : of));
    const hints = [
      { kind: "check", unit: "a" },
      { kind: "score", unit: "b" },
    ] as const;
    const plan = confirmPlanOf(both, hints, ({ kind }) => kind !== "check");
    expect([plan.get("case-000"), plan.get("case-001"), plan.get("case-010")]).toEqual([
      { judged: true },
      { judged: false },
      { judged: true },
    ]);
  });
});
