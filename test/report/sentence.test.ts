import { describe, expect, it } from "vitest";

import { sentence } from "../../src/report/sentence.ts";
import { markdownStyle } from "../../src/report/style.ts";
import type { PromptVerdict, UnitVerdict, Verdict } from "../../src/verdict.ts";
import { failedPrompt, failOnOneSlice, nothingFound } from "./example-verdict.ts";
import {
  failing,
  hiding,
  prompt,
  scored,
  shownCase,
  unit,
  verdict,
  verdictOn,
  worseUnit,
} from "./verdict-fixtures.ts";

const said = (of: Verdict): string => sentence(of, markdownStyle);
const failed = (units: UnitVerdict[], more: Partial<PromptVerdict> = {}): string =>
  said(verdictOn(failedPrompt({ units, ...more })));
const passed = (...units: UnitVerdict[]): string => said(verdictOn(prompt({ units })));

const flat = unit("(all)", { cases: 150, result: "not worse" });

describe("sentence() of a fail", () => {
  it("gives the loss in counts, and says that the average hides it", () => {
    expect(said(failOnOneSlice())).toBe(
      "3 of 25 `regulatory` cases now fail; production passes all 25. Over all 150 cases the score rises by 0.08, so the average hides it.",
    );
  });

  it("gives the loss in points where only the score fell", () => {
    const unit = worseUnit("a", { score: scored(-0.41, 0.1, "worse"), check: failing(0, 0) });
    expect(failed([unit, flat])).toBe(
      "In `a` (25 cases) the score falls by 0.41. Over all 150 cases nothing was found, so the average hides it.",
    );
  });

  it("gives rates where production fails too, and where no single case fails always", () => {
    const found = { found: "worse", casesNowFailing: 3 } as const;
    expect(failed([worseUnit("a", { check: failing(0.02, 0.14, found) })])).toBe(
      "3 of 25 `a` cases now fail; failing answers rise from 2% to 14%.",
    );
    expect(
      failed([worseUnit("a", { check: failing(0.02, 0.14, { ...found, casesNowFailing: 0 }) })]),
    ).toBe("In `a` (25 cases) failing answers rise from 2% to 14%.");
  });

  it("names the judge where only its endpoint fails, and the score beside it", () => {
    const unit = worseUnit("a", {
      score: scored(-0.3, 0.1, "worse"),
      check: null,
      judge: failing(0, 0.04, { found: "worse", casesNowFailing: 1 }),
    });
    expect(failed([unit])).toBe(
      "1 of 25 `a` cases now fails by the judge's score; production passes all 25, and the score falls by 0.30.",
    );
  });

  it("counts only what gates, where one endpoint of a red slice does not", () => {
    const score = { ...scored(-0.3, 0.1, "worse"), gates: false };
    expect(failed([worseUnit("a", { score })])).toBe(
      "3 of 25 `a` cases now fail; production passes all 25.",
    );
    const check = failing(0, 0.12, { casesNowFailing: 3, found: "worse", gates: false });
    expect(failed([worseUnit("a", { score: scored(-0.3, 0.1, "worse"), check })])).toBe(
      "In `a` (25 cases) the score falls by 0.30.",
    );
  });

  it("says of a red holdout slice why no case of it is shown", () => {
    expect(failed([worseUnit("holdout", { holdout: true })])).toBe(
      "3 of 25 `holdout` cases now fail; production passes all 25. The cases of `holdout` are hidden, so that no wording is fitted to them.",
    );
  });

  it("does not claim that an average hides what it shows", () => {
    const overall = worseUnit("(all)", {
      cases: 150,
      score: scored(-0.2, 0.1, "worse"),
      check: null,
    });
    expect(failed([worseUnit("a"), overall])).toBe(
      "3 of 25 `a` cases now fail; production passes all 25. Over all 150 cases the score falls by 0.20.",
    );
  });

  it("points to the table where more than two slices are worse", () => {
    const units = [...Array(14).keys()].map((index) => worseUnit(`s${index}`));
    expect(failed([...units, { ...flat, cases: 12_400 }])).toBe(
      "The 10 largest losses are below. Over all 12,400 cases nothing was found, so the average hides them.",
    );
    expect(failed(units.slice(0, 3))).toBe("The losses are below, largest first.");
  });

  it("tells how often a must-pass case fails on both sides", () => {
    const cases = [shownCase("incident-412", { mustPass: true })];
    expect(failed([flat], { mustPassRed: ["incident-412"], cases })).toBe(
      "The must-pass case fails in 4 of 4 answers; production's failed in 0 of 9.",
    );
  });

  it("says that the other prompts pass", () => {
    const prompts = [failedPrompt(), prompt({ name: "b" }), prompt({ name: "c" })];
    expect(said(verdict({ outcome: "fail", prompts }))).toMatch(
      /hides it\. The other 2 prompts pass\.$/,
    );
  });

  it("counts outcomes where several prompts are red or unmeasured", () => {
    const prompts = [failedPrompt(), failedPrompt(), prompt({ outcome: "inconclusive" }), prompt()];
    expect(said(verdict({ outcome: "fail", prompts }))).toBe(
      "2 prompts fail, 1 could not be measured and 1 passes.",
    );
  });
});

describe("sentence() of a pass", () => {
  it("says what gained, and where least is certain", () => {
    const overall = unit("(all)", {
      cases: 150,
      result: "better",
      score: scored(0.12, 0.06, "better"),
    });
    const tone = unit("tone", { result: "better", score: scored(0.35, 0.12, "better") });
    expect(passed(tone, unit("vip", { cases: 9 }), overall)).toBe(
      "Over all 150 cases the score rises by 0.12; `tone` gains most. Least certain: `vip` (9 cases).",
    );
    expect(passed(tone, hiding("vip", 9, [0.51, 0.28]), overall)).toBe(
      "Over all 150 cases the score rises by 0.12; `tone` gains most. Least certain: `vip` (9 cases) could hide a drop of 0.51 points or 28 more failing answers in 100.",
    );
    expect(passed(tone, flat)).toBe("In `tone` (25 cases) the score rises by 0.35.");
  });

  it("names the slices in which a loss could have been missed, fewest cases first", () => {
    expect(passed(unit("account", { cases: 22 }), unit("vip", { cases: 9 }), flat)).toBe(
      "What could have been missed: a loss in `vip` (9 cases) or `account` (22), where the cases are too few to rule it out.",
    );
  });

  it("says how much could have been missed, and how many cases would help", () => {
    expect(said(nothingFound())).toBe(
      "What could have been missed: in `vip` (9 cases) a drop of up to 0.62 points, or up to 28 more failing answers in 100. 15 more `vip` cases would make that 0.38 and 12.",
    );
  });

  it("says what got worse without gating", () => {
    const shown = worseUnit("a", { red: false, tier: "show" });
    expect(passed(shown, flat)).toBe(
      "3 of 25 `a` cases now fail; production passes all 25. This does not gate.",
    );
  });

  it("counts the slices beyond the fourth", () => {
    const units = [...Array(7).keys()].map((index) => unit(`s${index}`, { cases: 9 + index }));
    expect(passed(...units, flat)).toContain("`s3` (12) or 3 more, where");
  });

  it("says so where even all cases together are too few", () => {
    expect(passed(unit("(all)", { cases: 12 }))).toBe(
      "What could have been missed: a loss over all 12 cases; the cases are too few to rule it out.",
    );
  });

  it("promises only what is ruled out", () => {
    expect(passed(unit("a", { result: "not worse" }), flat)).toBe(
      "A loss beyond the margins is ruled out.",
    );
  });
});

describe("sentence() of supplied outputs", () => {
  it("says first what was compared", () => {
    const supplied = prompt({ change: "supplied", method: "one look", units: [flat] });
    expect(said(verdictOn(supplied, { suppliedByHead: true }))).toMatch(
      /^Outputs supplied by the pull request's own job; one look: production was not asked again, so nothing was measured a second time\. /,
    );
    expect(said(verdictOn({ ...supplied, method: "recheck" }))).toMatch(
      /^Outputs supplied as files\. /,
    );
  });
});
