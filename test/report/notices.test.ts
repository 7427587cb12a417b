import { describe, expect, it } from "vitest";

import { method } from "../../src/report/method.ts";
import { notices } from "../../src/report/notices.ts";
import { policyDiff } from "../../src/report/policy.ts";
import { markdownStyle } from "../../src/report/style.ts";
import type { PromptVerdict, Verdict } from "../../src/verdict.ts";
import { failedPrompt } from "./example-verdict.ts";
import {
  arm,
  judge,
  looserMargin,
  prompt,
  run,
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

  it("names what was renamed or removed beside what was measured", () => {
    const removed = prompt({ name: "old", change: "removed", outcome: "not_applicable" });
    expect(said(verdict({ prompts: [prompt(), removed] }))).toEqual([
      "`old` was removed; nothing had to be measured there.",
    ]);
  });

  it("are three at most, the weightiest first", () => {
    const loud = on(
      {
        units: [unit("billing", { notStanding: true })],
        judge: judge({ sameFamily: "one key" }),
        encodingOnly: true,
        newCases: [
          { id: "a", baselineFailing: "0 of 1", candidateFailing: "0 of 1", difference: 0 },
        ],
      },
      { policyChanges: [looserMargin] },
    );
    expect(loud.map((text) => text.slice(0, 24))).toEqual([
      "`billing` looked worse t",
      "this pull request also m",
      "the judge is of the same",
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

describe("method()", () => {
  const of = (
    overrides: Partial<PromptVerdict> = {},
    record = run(),
    more: Partial<Verdict> = {},
  ): string => method(verdictOn(failedPrompt(overrides), more), record);

  it("tells of another model on the candidate's side", () => {
    const other = arm({ model: { provider: "openai", asked: "gpt-5-mini", answered: [] } });
    expect(of({ candidate: other })).toContain(
      "| Model asked → answered | `gpt-4.1-mini` → `gpt-4.1-mini-2025-04-14` | `gpt-5-mini` |",
    );
  });

  it("tells only what was measured of the judge", () => {
    const effect = { value: -0.2, pairs: 40, interval: null };
    expect(of({ judge: judge({ positionEffect: effect }) })).toContain(
      "shown second gains 0.20 points",
    );
    expect(of({ judge: judge({ positionEffect: null, consistency: null }) })).toContain(
      "- **Judge's own test**: 24 of 24 control questions right.",
    );
    expect(of({ judge: null })).not.toContain("Judge");
    expect(of({ judge: judge({ sameFamily: "x" }) })).toContain(
      ": the same model family as the one tested.",
    );
  });

  it("gives each finding its chance, at the first look and again", () => {
    const recheck = [
      { kind: "score" as const, unit: "(all)", metric: null, firstP: 0.02, p: 0.011, effect: -0.2, stands: true },
      { kind: "judge" as const, unit: "a", metric: null, firstP: 0.0001, p: 0.0002, effect: 0.2, stands: true },
      { kind: "check" as const, unit: "b", metric: null, firstP: 0.0001, p: 0.4, effect: 0, stands: false },
    ];
    expect(of({ recheck })).toContain(
      "- **Chance**: all cases, score, p = 0.020 and `a`, failing answers by the judge, p < 0.001 (the share of unchanged runs that would look like this). Against production's answers made in this run: p = 0.011 and p < 0.001 again.",
    );
    expect(of({ recheck })).toContain("up to 4 new in all cases, `a` and `b`");
  });

  it("gives the chance of one look where nothing was rechecked", () => {
    expect(of({ method: "one look", recheck: null, units: [worseUnit("a")] })).toContain(
      "- **Chance**: `a`, failing answers, p < 0.001 (the share",
    );
  });

  it("says what is missing from a result", () => {
    const coverage = {
      cases: 150,
      complete: 149,
      needed: 135,
      missing: [{ cause: "timeout: x", count: 1 }],
    };
    expect(of({ coverage })).toContain("149 of 150 cases complete.");
    expect(of({ coverage })).toContain("- **Missing**: 1× `timeout: x`.");
  });

  it("names models that are counted at the dearest price", () => {
    expect(of({}, run({ unpriced: ["my-model"] }))).toContain(
      "750 earlier answers reused. Without a listed price, so counted at the dearest: `my-model`.",
    );
  });

  it("repeats the result from this run's store where nothing was uploaded", () => {
    const text = of({}, run({ artifact: null }));
    expect(text).toContain(
      "```sh\nnpx evenhand@1.4.0 gate --base 4e1d7a09 --head b83f2c91 --replay\n```",
    );
    expect(text).toContain("from the store of this run.");
  });

  it("puts nothing into a command line that a shell could read as more", () => {
    const artifact = { runId: "1; rm -rf ~", name: "$(x)" };
    expect(of({}, run({ artifact }))).not.toContain("rm -rf");
    expect(of({}, run(), { head: { sha: "$(reboot)" } })).not.toContain("```sh");
    expect(of({}, run(), { version: "1; reboot" })).not.toContain("reboot");
  });

  it("tells of files where outputs were supplied", () => {
    const side = { model: null, samples: 1, recheckSamples: 0, since: null };
    const text = of({
      change: "supplied",
      evalSet: null,
      baseline: arm({ path: "a.jsonl", ...side }),
      candidate: arm({ path: "b|c.jsonl", ...side }),
    });
    expect(text).toContain("| File | `a.jsonl` | `b\\u{7c}c.jsonl` |");
    expect(text).toContain("| Answers | 1 a case | 1 a case |");
    expect(text).not.toContain("```sh");
  });
});
