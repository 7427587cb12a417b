import { describe, expect, it } from "vitest";

import { comment } from "../../src/report/comment.ts";
import type { Verdict } from "../../src/verdict.ts";
import { failedPrompt } from "./example-verdict.ts";
import { floor } from "./policy-fixtures.ts";
import { hiding, prompt, run, unit, verdict } from "./verdict-fixtures.ts";

/** A comment with ordinary spaces, to be read and matched. */
const written = (of: Verdict, record = run()): string =>
  comment(of, record).replaceAll("\u00A0", " ");

describe("comment() of several prompts", () => {
  const overall = (cases: number) => unit("(all)", { cases, result: "not worse" as const });
  const prompts = [
    prompt({
      name: "billing/dunning",
      units: [unit("legal", { cases: 8 }), unit("x"), overall(40)],
    }),
    failedPrompt(),
    prompt({
      name: "support/handover",
      units: [unit("angry", { cases: 11 }), unit("(all)", { result: "better" })],
    }),
  ];

  it("has one table, the red prompt first, then its section", () => {
    const text = written(verdict({ outcome: "fail", prompts }));
    const names = [...text.matchAll(/^\| `([^`]*)` \| (?:❌ \*\*fail|pass)/gm)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(["support/answer", "support/handover", "billing/dunning"]);
    expect(text).toContain(
      "| `support/answer` | ❌ **fail**: `regulatory` | **+0.08** ± 0.05 | 3% | 150 |",
    );
    expect(text).toContain("Counting all slices of all prompts together");
    expect(text).toContain("#### `support/answer`\n\n| Slice | Result |");
    expect(text).toContain("##### The 3 cases that now fail");
    expect(text.match(/\*\*Next:\*\*/g)).toHaveLength(1);
  });

  it("says what the passing prompts may hide, the least certain first", () => {
    const text = written(verdict({ outcome: "fail", prompts }));
    expect(text).toContain(
      [
        "<details><summary>The 2 prompts that pass: what could have been missed</summary>",
        "",
        "| Prompt | Slice | Cases |",
        "|:--|:--|--:|",
        "| `billing/dunning` | `legal` | 8 |",
        "| `support/handover` | `angry` | 11 |",
        "",
        "1 more slice is unclear.",
      ].join("\n"),
    );
  });

  it("says how much they may hide, the most first, and how to read it", () => {
    const passing = [
      prompt({ name: "support/handover", units: [hiding("angry", 11, [0.48, 0.24]), overall(48)] }),
      prompt({ name: "billing/dunning", units: [hiding("legal", 8, [0.71, 0.31]), overall(40)] }),
      prompt({ name: "search/rewrite", units: [hiding("(all)", 12, [null, 0.2])] }),
      prompt({ name: "sales/outreach", units: [unit("x", { result: "not worse" }), overall(60)] }),
    ];
    const text = written(verdict({ outcome: "fail", prompts: [failedPrompt(), ...passing] }));
    expect(text).toContain(
      [
        "<details><summary>The 4 prompts that pass: what could have been missed</summary>",
        "",
        "| Prompt | Slice | Could hide | Cases |",
        "|:--|:--|--:|--:|",
        "| `search/rewrite` | All cases | any drop, 20% | 12 |",
        "| `billing/dunning` | `legal` | 0.71 points, 31% | 8 |",
        "| `support/handover` | `angry` | 0.48 points, 24% | 11 |",
        "",
        "1 slice is not worse. Could hide: a drop of this size is missed in 1 run of 5; failing answers may have risen by up to this much (95%). Any drop: the cases are too few to find one of any size.",
      ].join("\n"),
    );
  });

  it("explains what the open table of a section could hide", () => {
    const red = prompt({
      outcome: "fail",
      units: [hiding("vip", 9, [0.6, 0.2]), overall(40)],
      floors: [floor("grounded")],
    });
    const text = written(verdict({ outcome: "fail", prompts: [red, prompt({ name: "b" })] }));
    expect(text).toContain("| `vip` | unclear | ≈ +0.02 ± 0.14 | 0% | 0.60 points, 20% | 9 |");
    expect(text.split("#### ")[0]).toContain("Could hide: a drop of this size");
  });

  it("cites each prompt's self-test", () => {
    const selftest = { falseAlarms: 0.019, runs: 400, day: "2026-11-20" };
    const tested = prompts.map((of) => ({ ...of, selftest }));
    expect(written(verdict({ outcome: "fail", prompts: tested.slice(0, 2) }))).toContain(
      "in fewer than 1 of 20 runs (measured here: 1.9% for `billing/dunning` and 1.9% for `support/answer`).",
    );
  });

  it("gives each reason once, and no score for what was not measured", () => {
    const timeout = { outcome: "inconclusive", reason: "timeout", detail: "no answer" } as const;
    const text = written(
      verdict({
        outcome: "inconclusive",
        prompts: [
          prompt({ name: "a", ...timeout }),
          prompt({ name: "b", ...timeout }),
          ...prompts.slice(0, 1),
        ],
      }),
    );
    expect(text).toContain("| `a` | inconclusive | | | 150 |");
    expect(text).toContain(
      "`a` and `b`: the model's provider did not answer in time. **Next:** re-run the check.",
    );
  });

  it("gives at most five red prompts a section", () => {
    const red = [...Array(7).keys()].map((index) => failedPrompt({ name: `p${index}` }));
    const text = written(verdict({ outcome: "fail", prompts: red }));
    expect(text.match(/^#### /gm)).toHaveLength(5);
    expect(text).toMatch(/^#### `p0`\n\n3 of 25 `regulatory` cases now fail;/m);
    expect(text.match(/^\| `p\d` \| ❌/gm)).toHaveLength(7);
  });
});
