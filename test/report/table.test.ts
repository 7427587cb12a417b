import { describe, expect, it } from "vitest";

import { markdownTable } from "../../src/report/grid.ts";
import { ranked, shownFailures } from "../../src/report/ranking.ts";
import { markdownStyle } from "../../src/report/style.ts";
import { allSlices, openTable, tally } from "../../src/report/table.ts";
import type { UnitVerdict } from "../../src/verdict.ts";
import { mute } from "./policy-fixtures.ts";
import { failing, hiding, prompt, scored, unit, worseUnit } from "./verdict-fixtures.ts";

const overall = unit("(all)", { cases: 150, result: "not worse" });
const rows = (...units: UnitVerdict[]): string[] =>
  markdownTable(openTable(prompt({ units: [...units, overall] }), markdownStyle).grid)
    .replaceAll("\u00A0", " ")
    .split("\n")
    .slice(2);
const cells = (of: UnitVerdict): string => rows(of).find((row) => row.startsWith("| `x`")) ?? "";

describe("openTable()", () => {
  it.each<[string, Partial<UnitVerdict>, string]>([
    ["what was not found", { score: scored(-0.07, 0.14) }, "| ≈ −0.07 ± 0.14 |"],
    ["no change", { score: scored(0.001, 0.03) }, "| ≈ 0.00 ± 0.03 |"],
    ["a found gain", { score: scored(0.32, 0.12, "better") }, "| **+0.32** ± 0.12 |"],
    ["a score of one case", { score: { ...scored(0.5, 0), interval: null } }, "| ≈ +0.50 |"],
    ["rates that look equal", { check: failing(0.027, 0.031) }, "| 3% |"],
    ["rates not found different", { check: failing(0.02, 0) }, "| ≈ 2% → 0% |"],
    ["a found rise", { check: failing(0, 0.12, { found: "worse" }) }, "| **0% → 12%** |"],
    [
      "a found rise that rounding would hide",
      { check: failing(0.026, 0.034, { found: "worse" }) },
      "| **2.6% → 3.4%** |",
    ],
    [
      "the judge's endpoint where only it was found",
      { check: failing(0, 0), judge: failing(0, 0.12, { found: "worse" }) },
      "| judge: **0% → 12%** |",
    ],
    [
      "the judge's endpoint where there are no checks",
      { check: null, judge: failing(0, 0) },
      "| judge: 0% |",
    ],
    [
      "the checks where both were found",
      { check: failing(0, 0.1, { found: "worse" }), judge: failing(0, 0.2, { found: "worse" }) },
      "| **0% → 10%** |",
    ],
  ])("shows %s", (_, overrides, cell) => {
    expect(cells(unit("x", overrides))).toContain(cell);
  });

  it("has no break inside a number's cell", () => {
    const grid = openTable(prompt({ units: [worseUnit("x"), overall] }), markdownStyle).grid;
    for (const row of grid.rows) for (const cell of row.slice(1)) expect(cell).not.toContain(" ");
  });

  it("marks only what is worse and gates", () => {
    expect(rows(worseUnit("x"))[0]).toMatch(/^\| `x` \| ❌ \*\*worse\*\* \|/);
    expect(rows(worseUnit("x", { tier: "warn", red: false }))[0]).toMatch(
      /^\| `x` \| \*\*worse\*\*, does not gate \|/,
    );
  });

  it("names who muted what is worse, until when", () => {
    expect(rows(worseUnit("x", { tier: "show", red: false, mute }))[0]).toMatch(
      /^\| `x` \| \*\*worse\*\*, muted to 1 Dec 2026 by `ada@acme\.dev` \|/,
    );
  });

  it("marks what is red in spite of a mute, since policy says more of one of its endpoints", () => {
    expect(rows(worseUnit("x", { mute }))[0]).toMatch(/^\| `x` \| ❌ \*\*worse\*\* \|/);
  });

  it("says which slices are critical, and whose cases are hidden", () => {
    const shown = rows(
      unit("a", { critical: true }),
      unit("b", { holdout: true }),
      unit("c", { critical: true, holdout: true }),
    );
    expect(shown.map((row) => row.split("|")[1]?.trim())).toEqual([
      "`a` (critical)",
      "`b` (hidden)",
      "`c` (critical, hidden)",
      "All cases",
    ]);
  });

  it("says what could be hidden only where nothing was found", () => {
    const titles = (...units: UnitVerdict[]): string[] =>
      openTable(prompt({ units }), markdownStyle).grid.columns.map(({ title }) => title);
    const vip = hiding("vip", 9, [0.6, 0.2]);
    expect(titles(vip, overall)).toContain("Could hide");
    expect(titles(vip, worseUnit("a"), overall)).not.toContain("Could hide");
    expect(titles(unit("a"), overall)).not.toContain("Could hide");
    expect(rows(vip)[0]).toBe("| `vip` | unclear | ≈ +0.02 ± 0.14 | 0% | 0.60 points, 20% | 9 |");
  });

  it("shows the failing answers that gate, then those that are worse", () => {
    const worse = { found: "worse" } as const;
    const warned = failing(0, 0.1, { ...worse, gates: false });
    expect(cells(unit("x", { check: warned, judge: failing(0, 0.2, worse) }))).toContain(
      "| judge: **0% → 20%** |",
    );
    const better = failing(0.1, 0, { found: "better" });
    expect(cells(unit("x", { check: better, judge: failing(0, 0.2, worse) }))).toContain("judge:");
    expect(cells(unit("x", { check: better, judge: failing(0, 0) }))).toContain("| **10% → 0%** |");
  });

  it("puts the largest loss first, of points and failing answers alike", () => {
    const order = rows(
      worseUnit("small", { score: scored(-0.2, 0.1, "worse"), check: null }),
      worseUnit("shown", { tier: "show", red: false, check: failing(0, 0.9, { found: "worse" }) }),
      worseUnit("fails", { check: failing(0, 0.5, { found: "worse" }) }),
      worseUnit("points", { score: scored(-0.9, 0.1, "worse"), check: null }),
    ).map((row) => row.split("`")[1]);
    expect(order.slice(0, 4)).toEqual(["fails", "points", "small", "shown"]);
  });

  it("leaves out what says nothing when something was found", () => {
    const shown = rows(
      worseUnit("a"),
      unit("b"),
      unit("c", { result: "better" }),
      unit("d", { result: "not worse" }),
    );
    expect(shown.map((row) => row.split("|")[1]?.trim())).toEqual(["`a`", "`c`", "All cases"]);
  });

  it("shows what is unclear when nothing was found, fewest cases first", () => {
    const shown = rows(
      unit("a", { cases: 20 }),
      unit("b", { cases: 9 }),
      unit("d", { result: "not worse" }),
    );
    expect(shown.map((row) => row.split("|")[1]?.trim())).toEqual(["`b`", "`a`", "All cases"]);
  });

  it("has ten rows at most and counts the losses beyond", () => {
    const shown = rows(...[...Array(14).keys()].map((index) => worseUnit(`s${index}`)));
    expect(shown).toHaveLength(12);
    expect(shown.at(-2)).toBe("| 4 more | ❌ **worse** | | | |");
  });

  it("has no column in which nothing stands", () => {
    const units = [unit("x", { score: null }), unit("(all)", { score: null })];
    expect(
      openTable(prompt({ units }), markdownStyle).grid.columns.map(({ title }) => title),
    ).toEqual(["Slice", "Result", "Failing answers", "Cases"]);
  });
});

describe("allSlices()", () => {
  const units = [
    unit("u"),
    unit("n", { result: "not worse" }),
    worseUnit("w"),
    unit("b", { result: "better" }),
    overall,
  ];
  const names = (limit: number): (string | undefined)[] =>
    allSlices(prompt({ units }), limit, markdownStyle).rows.map(([name]) => name);

  it("orders by result: worse, unclear, not worse, better, all cases", () => {
    expect(names(9)).toEqual(["`w`", "`u`", "`n`", "`b`", "All cases"]);
  });

  it("says what each could hide, but for what was found worse", () => {
    const hidden = { score: 0.4, failures: 0.1 };
    const grid = allSlices(
      prompt({
        units: [
          worseUnit("w", { couldHide: hidden }),
          unit("b", { result: "better", couldHide: hidden }),
        ],
      }),
      9,
      markdownStyle,
    );
    expect(grid.rows.map((row) => row[4])).toEqual(["", "0.40\u00A0points,\u00A010%"]);
  });

  it("gives up the quiet rows first", () => {
    expect(names(3)).toEqual(["`w`", "`u`", "`b`", "All cases"]);
    expect(names(2)).toEqual(["`w`", "`b`", "All cases"]);
    expect(names(1)).toEqual(["`w`", "All cases"]);
  });
});

describe("ranked()", () => {
  it("measures points by the range of the scale", () => {
    const units = [
      worseUnit("points", { score: scored(-0.1, 0.1, "worse"), check: null }),
      worseUnit("fails", { score: null, check: failing(0, 0.1, { found: "worse" }) }),
    ];
    const scale = { metric: "win", low: 0, high: 1 };
    expect(ranked(prompt({ units })).worse.map((of) => of.unit)).toEqual(["fails", "points"]);
    expect(ranked(prompt({ units, scale })).worse.map((of) => of.unit)).toEqual([
      "points",
      "fails",
    ]);
  });
});

describe("ranked() of what gates", () => {
  it("measures a red slice by what gates alone", () => {
    const warned = { ...scored(-0.9, 0.1, "worse"), gates: false };
    const found = { found: "worse" } as const;
    const units = [
      worseUnit("warned score", { score: warned, check: failing(0, 0.06, found) }),
      worseUnit("gating", { check: failing(0, 0.12, found) }),
    ];
    expect(ranked(prompt({ units })).worse.map((of) => of.unit)).toEqual([
      "gating",
      "warned score",
    ]);
  });
});

describe("shownFailures()", () => {
  it("has nothing to show where nothing can fail", () => {
    expect(shownFailures(unit("x", { check: null, judge: null }))).toBeNull();
  });
});

describe("tally()", () => {
  it("counts by result and leaves out what there is none of", () => {
    expect(tally([worseUnit("a"), unit("b"), unit("c")])).toBe("1 worse, 2 unclear");
  });
});
