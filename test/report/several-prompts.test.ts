import { describe, expect, it } from "vitest";

import { comment } from "../../src/report/comment.ts";
import type { Verdict } from "../../src/verdict.ts";
import { failedPrompt } from "./example-verdict.ts";
import { prompt, run, unit, verdict } from "./verdict-fixtures.ts";

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
