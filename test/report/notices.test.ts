import { describe, expect, it } from "vitest";

import { notices } from "../../src/report/notices.ts";
import { policyDiff } from "../../src/report/policy.ts";
import { markdownStyle } from "../../src/report/style.ts";
import type { PromptVerdict, UnitVerdict, Verdict } from "../../src/verdict.ts";
import { mute } from "./policy-fixtures.ts";
import {
  judge,
  looserMargin,
  prompt,
  unit,
  verdict,
  verdictOn,
  worseUnit,
} from "./verdict-fixtures.ts";

const said = (of: Verdict): readonly string[] => notices(of, markdownStyle);
const on = (overrides: Partial<PromptVerdict>, more: Partial<Verdict> = {}): readonly string[] =>
  said(verdictOn(prompt(overrides), more));

describe("notices()", () => {
  it("has nothing to say about an ordinary run", () => {
    expect(on({})).toEqual([]);
  });

  it("says that production itself has moved", () => {
    expect(on({ units: [unit("billing", { notStanding: true })] })).toEqual([
      "`billing` looked worse than production's answers from 19 Nov, but not than answers made today: production itself has moved.",
    ]);
  });

  it("names the loss that a mute hides, and who answers for it", () => {
    const muted = worseUnit("regulatory", { red: false, tier: "show", mute });
    const text =
      "`regulatory` got worse and is muted to 1 Dec 2026 by `ada@acme.dev` (`new texts by Friday`)";
    const plain = (of: readonly string[]): readonly string[] =>
      of.map((notice) => notice.replaceAll("\u00A0", " "));
    expect(plain(on({ units: [muted] }))).toEqual([`${text}.`]);
    expect(plain(on({ units: [muted, { ...muted, unit: "b" }] }))).toEqual([
      `${text}; 1 more muted slice got worse too.`,
    ]);
    expect(on({ units: [unit("regulatory", { mute })] })).toEqual([]);
    expect(on({ units: [worseUnit("regulatory", { mute })] })).toEqual([]);
  });

  const hidden = (result: UnitVerdict["result"]): UnitVerdict =>
    unit("holdout", { holdout: true, result });
  const overall = (result: UnitVerdict["result"]): UnitVerdict => unit("(all)", { result });

  it.each<[number, UnitVerdict["result"], UnitVerdict["result"], string | null]>([
    [6, "better", "better", "6th wording tried on these cases; the hidden `holdout` slice agrees."],
    [
      2,
      "not worse",
      "better",
      "2nd wording tried on these cases; the hidden `holdout` slice agrees.",
    ],
    [3, "worse", "worse", "3rd wording tried on these cases; the hidden `holdout` slice agrees."],
    [
      11,
      "worse",
      "better",
      "11th wording tried on these cases; the hidden `holdout` slice disagrees.",
    ],
    [
      21,
      "better",
      "worse",
      "21st wording tried on these cases; the hidden `holdout` slice disagrees.",
    ],
    [
      4,
      "unclear",
      "better",
      "4th wording tried on these cases; the hidden `holdout` slice is unclear.",
    ],
    [
      1,
      "worse",
      "not worse",
      "1st wording tried on these cases; the hidden `holdout` slice disagrees.",
    ],
    [1, "better", "better", null],
  ])("of wording %i, with hidden cases %s and all %s", (wording, slice, all, text) => {
    const units = [hidden(slice), overall(all)];
    expect(on({ wording, units })).toEqual(text === null ? [] : [text]);
  });

  it("names the hidden slices that disagree, where others agree", () => {
    const units = [hidden("better"), { ...hidden("worse"), unit: "b" }, overall("better")];
    expect(on({ wording: 5, units })).toEqual([
      "5th wording tried on these cases; the hidden `b` slice disagrees.",
    ]);
  });

  it("tells what the pull request's own rubric says", () => {
    const headRubric = { mean: 0.1, interval: { lower: 0.05, upper: 0.15 }, cases: 150 };
    expect(on({ headRubric })).toEqual([
      "head's rubric, run and not gating, sees ≈ +0.10 ± 0.05 over 150 cases.",
    ]);
    const prompts = [prompt({ headRubric: { ...headRubric, interval: null, cases: 1 } }), prompt()];
    expect(said(verdict({ prompts }))).toEqual([
      "head's rubric of `support/answer`, run and not gating, sees ≈ +0.10 over 1 case.",
    ]);
  });

  it.each<[string, Verdict["policyChanges"], string]>([
    [
      "looser",
      [looserMargin],
      "this pull request also makes the policy looser (`regulatory` margin 0.30 → 0.50); it takes effect after merge.",
    ],
    [
      "looser and more",
      [
        {
          ...looserMargin,
          items: [
            { what: "judge", from: "a", to: "b", direction: "changed" },
            ...looserMargin.items,
            { what: "coverage", from: "0.90", to: "0.95", direction: "stricter" },
          ],
        },
      ],
      "this pull request also makes the policy looser (`regulatory` margin 0.30 → 0.50; 2 other changes); it takes effect after merge.",
    ],
    [
      "only different",
      [{ ...looserMargin, items: [{ what: "judge", from: "a/b", to: "c", direction: "changed" }] }],
      "this pull request also changes the policy (judge `a/b` → c); it takes effect after merge.",
    ],
    [
      "changed in ways that only the diff tells",
      [{ ...looserMargin, items: [] }],
      "this pull request also changes `evenhand.yaml`; it takes effect after merge.",
    ],
  ])("says that the policy becomes %s", (_, policyChanges, text) => {
    expect(on({}, { policyChanges })).toEqual([text]);
  });

  it("says that the judge is of the model's own family, and why it may be", () => {
    expect(on({ judge: judge({ sameFamily: "we have one key" }) })).toEqual([
      "the judge is of the same model family as the model it judges, which `main` allows: `we have one key`",
    ]);
  });

  it("says what new cases do", () => {
    const newCase = { baselineFailing: "0 of 1", candidateFailing: "0 of 1", difference: null };
    expect(on({ newCases: [{ id: "a", ...newCase }] })).toEqual([
      "1 new case (`a`) was run and is shown, but does not gate.",
    ]);
    expect(on({ newCases: ["a", "b"].map((id) => ({ id, ...newCase })) })).toEqual([
      "2 new cases (`a` and `b`) were run and are shown, but do not gate.",
    ]);
  });

  it("says where the eval set comes from the pull request, and where only the encoding changed", () => {
    const evalSet = { path: "evals/a.yaml", version: "ab", source: "head" } as const;
    expect(on({ evalSet, encodingOnly: true })).toEqual([
      "the eval set comes from this pull request: read the cases as part of the review.",
      "encoding only: in `support/answer` nothing changed but line ends, a byte order mark or the final newline; the exact bytes were sent.",
    ]);
  });

  it("says where production was read from a tag", () => {
    expect(on({ production: { ref: "v1.4", sha: "a".repeat(40) } })).toEqual([
      "production of `support/answer` was read from `v1.4`, which is deployed, and not from the base branch.",
    ]);
  });

  it("names what was renamed or removed beside what was measured", () => {
    const removed = prompt({ name: "old", change: "removed", outcome: "not_applicable" });
    expect(said(verdict({ prompts: [prompt(), removed] }))).toEqual([
      "`old` was removed; nothing had to be measured there.",
    ]);
  });

  it("says why a prompt was measured that nobody edited, and what was not measured", () => {
    const part = { path: "prompts/_law.prompt", by: "reference" } as const;
    const code = { path: "retrieval/a.py", by: "depends_on" } as const;
    expect(on({ change: "reached", reachedBy: [part, code] })).toEqual([
      "`support/answer` was measured because `prompts/_law.prompt` changed, of which it is made.",
      "`retrieval/a.py` changed too, and what that does was not measured: it is in no request.",
    ]);
    expect(on({ reachedBy: [part] })).toEqual([]);
    const both = [prompt(), prompt({ name: "b" })];
    const reached = both.map((of) => ({ ...of, change: "reached" as const, reachedBy: [part] }));
    expect(said(verdict({ prompts: reached }))).toEqual([
      "`support/answer` and `b` were measured because `prompts/_law.prompt` changed, of which they are made.",
    ]);
  });

  it("are three at most, the weightiest first", () => {
    const loud = on(
      {
        units: [
          worseUnit("regulatory", { red: false, mute }),
          unit("billing", { notStanding: true }),
        ],
        judge: judge({ sameFamily: "one key" }),
        encodingOnly: true,
        newCases: [
          { id: "a", baselineFailing: "0 of 1", candidateFailing: "0 of 1", difference: 0 },
        ],
      },
      { policyChanges: [looserMargin] },
    );
    expect(loud.map((text) => text.slice(0, 24))).toEqual([
      "`regulatory` got worse a",
      "`billing` looked worse t",
      "this pull request also m",
    ]);
  });
});

describe("policyDiff()", () => {
  it("names the files where there are several, and says what it leaves out", () => {
    const long = { path: "evals/a.yaml", items: [], diff: "+a\n".repeat(30) };
    const text = policyDiff(verdict({ policyChanges: [looserMargin, long] }), 10);
    expect(text).toContain("`evenhand.yaml`\n\n```diff\n");
    expect(text.match(/^\+a$/gm)).toHaveLength(7);
    expect(text).toContain("… 23 more lines of `evals/a.yaml`");
  });
});
