import { describe, expect, it } from "vitest";

import {
  couldHideCell,
  couldHideNote,
  hiddenLoss,
  missedLoss,
  wouldHelpSentence,
} from "../../src/report/could-hide.ts";
import { leastCertain, leastCertainTable, missedSentence } from "../../src/report/missed.ts";
import { ranked } from "../../src/report/ranking.ts";
import { markdownStyle as style } from "../../src/report/style.ts";
import type { PromptVerdict, UnitVerdict } from "../../src/verdict.ts";
import { failing, hiding, prompt, unit, worseUnit } from "./verdict-fixtures.ts";

type Hidden = readonly [number | null, number | null];

const vip = (hidden: Hidden = [0.62, 0.28]): UnitVerdict => hiding("vip", 9, hidden);
const unscored = (hidden: Hidden): UnitVerdict => hiding("vip", 9, hidden, { score: null });

describe("couldHideCell()", () => {
  it.each<[string, UnitVerdict, string]>([
    ["both kinds of loss", vip(), "0.62 points, 28%"],
    ["a drop of any size, where none would be found", vip([null, 0.45]), "any drop, 45%"],
    ["failing answers alone, where nothing is scored", unscored([null, 0.28]), "28%"],
    ["a drop alone, where nothing can fail", vip([0.5, null]), "0.50 points"],
    ["a rise that is ruled out", vip([0.5, -0.02]), "0.50 points, 0%"],
    ["nothing, where nothing was measured", unit("vip"), ""],
    ["nothing, where the loss was found", worseUnit("a", { couldHide: vip().couldHide }), ""],
  ])("says %s", (_, of, cell) => {
    expect(couldHideCell(of)).toBe(cell);
  });
});

describe("couldHideNote()", () => {
  const drop = "a drop of this size is missed in 1 run of 5";
  const rise = "failing answers may have risen by up to this much (95%)";

  it("explains the kinds of loss that some cell has", () => {
    expect(couldHideNote([vip()], "unnamed")).toBe(`Could hide: ${drop}; ${rise}.`);
    expect(couldHideNote([vip([0.5, null])], "unnamed")).toBe(`Could hide: ${drop}.`);
    expect(couldHideNote([unscored([null, 0.2])], "unnamed")).toBe(`Could hide: ${rise}.`);
    expect(couldHideNote([unit("a"), worseUnit("b")], "named")).toBe("");
  });

  it("says which failing answers count where there are two kinds", () => {
    const both = hiding("a", 9, [0.5, 0.2], { judge: failing(0, 0) });
    expect(couldHideNote([both], "named")).toBe(
      `Could hide: ${drop}; ${rise}, by checks or judge, whichever is more.`,
    );
    expect(couldHideNote([vip()], "named")).not.toContain("whichever");
  });

  it("says what any drop means", () => {
    expect(couldHideNote([vip([null, 0.2])], "unnamed")).toMatch(
      / Any drop: the cases are too few to find one of any size\.$/,
    );
  });
});

describe("missedLoss() and hiddenLoss()", () => {
  it.each<[Hidden, string, string]>([
    [
      [0.62, 0.28],
      "a drop of up to 0.62 points, or up to 28 more failing answers in 100",
      "a drop of 0.62 points or 28 more failing answers in 100",
    ],
    [
      [null, 0.01],
      "a drop of any size, or up to 1 more failing answer in 100",
      "a drop of any size or 1 more failing answer in 100",
    ],
    [
      [0.5, 0.001],
      "a drop of up to 0.50 points, or up to 1 more failing answer in 100",
      "a drop of 0.50 points or 1 more failing answer in 100",
    ],
    [[0.5, 0], "a drop of up to 0.50 points", "a drop of 0.50 points"],
  ])("of %j", (hidden, missed, hides) => {
    expect(missedLoss(vip(hidden))).toBe(missed);
    expect(hiddenLoss(vip(hidden))).toBe(hides);
  });

  it("speak of failing answers alone where nothing is scored", () => {
    expect(missedLoss(unscored([null, 0.28]))).toBe("up to 28 more failing answers in 100");
  });
});

describe("wouldHelpSentence()", () => {
  const helped = (
    wouldHelp: Partial<NonNullable<PromptVerdict["wouldHelp"]>>,
    least = vip(),
  ): string =>
    wouldHelpSentence(
      prompt({
        wouldHelp: { unit: "vip", moreCases: 15, score: 0.38, failures: 0.12, ...wouldHelp },
      }),
      least,
      style,
    );

  it("gives both numbers bare where they follow both losses", () => {
    expect(helped({})).toBe("15 more `vip` cases would make that 0.38 and 12.");
  });

  it.each<[string, string, string]>([
    [
      "one number with its unit",
      helped({ failures: null }),
      "15 more `vip` cases would make that 0.38 points.",
    ],
    [
      "numbers that follow no number, with their units",
      helped({}, vip([null, 0.28])),
      "15 more `vip` cases would make that 0.38 points and 12 failing answers in 100.",
    ],
    ["one case", helped({ moreCases: 1 }), "1 more `vip` case would make that 0.38 and 12."],
    [
      "all cases without a name",
      helped({ unit: "(all)" }, hiding("(all)", 12, [0.6, 0.2])),
      "15 more cases would make that 0.38 and 12.",
    ],
    [
      "another slice than the one just named",
      helped({ unit: "tone" }),
      "15 more `tone` cases would make what it could hide 0.38 points and 12 failing answers in 100.",
    ],
    ["nothing where nothing would help", helped({ score: null, failures: null }), ""],
  ])("says %s", (_, sentence, expected) => {
    expect(sentence).toBe(expected);
  });
});

describe("ranked().unclear", () => {
  const names = (...units: UnitVerdict[]): string[] =>
    ranked(prompt({ units })).unclear.map((of) => of.unit);

  it("begins with what could hide most, of points or failing answers", () => {
    expect(
      names(
        hiding("points", 40, [0.6, 0.1]),
        hiding("fails", 30, [0.1, 0.3]),
        hiding("little", 5, [0.2, 0.1]),
      ),
    ).toEqual(["fails", "points", "little"]);
  });

  it("puts what could hide anything first, then the smaller", () => {
    expect(
      names(
        hiding("known", 3, [2, 0.9]),
        hiding("any", 7, [null, 0.2]),
        hiding("any, fails too", 9, [null, 0.4]),
        hiding("no score", 4, [null, 0.3], { score: null }),
      ),
    ).toEqual(["any, fails too", "any", "known", "no score"]);
  });

  it("falls back to the fewest cases where nothing says how much", () => {
    expect(names(unit("a", { cases: 20 }), unit("b", { cases: 9 }))).toEqual(["b", "a"]);
  });
});

describe("missedSentence()", () => {
  it("speaks of all cases where no slice is unclear", () => {
    const of = prompt({ units: [hiding("(all)", 12, [0.5, 0.2])] });
    expect(missedSentence(of, style)).toBe(
      "What could have been missed: over all 12 cases a drop of up to 0.50 points, or up to 20 more failing answers in 100.",
    );
  });

  it("rules nothing out where something got worse that does not gate", () => {
    const units = [
      worseUnit("a", { red: false, tier: "show" }),
      unit("b", { result: "not worse" }),
    ];
    expect(missedSentence(prompt({ units }), style)).toBe("");
  });
});

describe("leastCertain()", () => {
  const one = prompt({ name: "a", units: [vip()] });
  const other = prompt({ name: "b", units: [hiding("legal", 30, [0.9, 0.1])] });

  it("names the one slice of several prompts that could hide most", () => {
    expect(leastCertain([one, other], style)).toBe(
      "Least certain: `legal` of `b` (30 cases) could hide a drop of 0.90 points or 10 more failing answers in 100.",
    );
  });

  it("orders a table of them", () => {
    const { grid, units } = leastCertainTable([one, other, prompt()], style);
    expect(grid.rows.map((row) => row.join(" ").replaceAll("\u00A0", " "))).toEqual([
      "`b` `legal` 0.90 points, 10% 30",
      "`a` `vip` 0.62 points, 28% 9",
    ]);
    expect(units.map((of) => of.unit)).toEqual(["legal", "vip"]);
  });
});
