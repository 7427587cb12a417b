import { describe, expect, it } from "vitest";

import { comment } from "../../src/report/comment.ts";
import { heading } from "../../src/report/headline.ts";
import { summary } from "../../src/report/summary.ts";
import { markdownStyle as style } from "../../src/report/style.ts";
import { terminal } from "../../src/report/terminal.ts";
import type { ShownCase, Verdict } from "../../src/verdict.ts";
import { failedPrompt } from "./example-verdict.ts";
import { newPrompt, standard } from "./policy-fixtures.ts";
import { prompt, run, shownCase, unit, verdict, verdictOn } from "./verdict-fixtures.ts";

const grounded = standard("grounded");
const checks = standard("checks", { kind: "checks", measured: 47 / 48, min: 0.95, interval: null });
const missed = standard("grounded", {
  measured: 2.6,
  interval: { lower: 2.3, upper: 2.9 },
  met: false,
});

const base = { path: "evals/support/handover.yaml", version: "ab", source: "base" } as const;

/** A comment with ordinary spaces, to be read and matched. */
const written = (of: Verdict): string => comment(of, run()).replaceAll("\u00A0", " ");
const titled = (of: Verdict): string => heading(of, style);

describe("heading() of a prompt without a baseline", () => {
  it.each<[string, Verdict, string]>([
    [
      "meets its minimum, by cases that nobody has reviewed yet",
      verdictOn(newPrompt([grounded])),
      "Pass, bootstrap (not yet protected): new prompt `support/handover` meets its minimum",
    ],
    [
      "meets it by cases of the base branch",
      verdictOn(newPrompt([grounded], { bootstrap: false, evalSet: base })),
      "Pass: new prompt `support/handover` meets its minimum",
    ],
    [
      "meets what every new prompt must, where policy asks for nothing",
      verdictOn(
        newPrompt([grounded], {
          bootstrap: false,
          absolute: { standards: [grounded], floors: false },
        }),
      ),
      "Pass, no baseline, no floors: new prompt `support/handover` meets its minimum",
    ],
    [
      "misses it, for which nobody needs to know that there are no floors",
      verdictOn(newPrompt([missed], { absolute: { standards: [missed], floors: false } })),
      "Fail, bootstrap (not yet protected): new prompt `support/handover` misses its minimum",
    ],
    [
      "fails by a must-pass case alone",
      verdictOn(newPrompt([grounded], { outcome: "fail", bootstrap: false, mustPassRed: ["x"] })),
      "Fail: the must-pass case `x` fails in new prompt `support/handover`",
    ],
    [
      "fails by both",
      verdictOn(newPrompt([missed], { bootstrap: false, mustPassRed: ["x", "y"] })),
      "Fail: new prompt `support/handover` misses its minimum, and 2 must-pass cases fail",
    ],
    [
      "is no new one",
      verdictOn(newPrompt([grounded], { bootstrap: false, change: "edited" })),
      "Pass: `support/handover` meets its minimum",
    ],
    [
      "stands beside one that was compared",
      verdict({
        prompts: [
          prompt({ units: [unit("a"), unit("(all)")] }),
          newPrompt([grounded], { bootstrap: false }),
        ],
      }),
      "Pass: no slice of `support/answer` was found worse; new prompt `support/handover` meets its minimum",
    ],
    [
      "is one of several that fail",
      verdict({ outcome: "fail", prompts: [newPrompt([missed], { bootstrap: false }), prompt()] }),
      "Fail: 1 of 2 prompts fails: `support/handover`, below its minimum",
    ],
    [
      "fails beside one that got worse",
      verdict({
        outcome: "fail",
        prompts: [newPrompt([missed], { bootstrap: false }), failedPrompt()],
      }),
      "Fail: 2 of 2 prompts fail: `support/handover` and `support/answer`",
    ],
  ])("%s", (_, of, text) => {
    expect(titled(of)).toBe(text);
  });
});

describe("comment() of a prompt without a baseline", () => {
  it("shows what it must reach, and whether it does", () => {
    expect(
      written(verdictOn(newPrompt([grounded, checks])))
        .split("\n")
        .slice(0, 9),
    ).toEqual([
      "### ✅ Pass, bootstrap (not yet protected): new prompt `support/handover` meets its minimum",
      "",
      "There is no production version to compare with. The eval set comes from this pull request: read the cases as part of the review.",
      "",
      "| What | Result | Measured | Minimum |",
      "|:--|:--|--:|--:|",
      "| `grounded` | met | 4.60 ± 0.20 | 4.00 |",
      "| Checks passed | met | 98% | 95% |",
      "",
    ]);
  });

  it("counts the answers that pass", () => {
    const passed = { passed: 47, of: 48 };
    expect(written(verdictOn(newPrompt([{ ...checks, passed }])))).toContain(
      "| Checks passed | met | 47 of 48 | 95% |",
    );
  });

  it("promises nothing of comparisons, and says one thing once", () => {
    const text = written(verdictOn(newPrompt([grounded])));
    expect(text).not.toMatch(/production →|1 of 20 runs|\*\*Note|in random order|Chance/);
    expect(text).toContain("It saw each answer alone.");
    expect(text).toContain("| | Candidate |\n|:--|:--|\n| Commit | `b83f2c91` |");
    expect(text).toContain("| Answers | 4 a case |");
  });

  it("says what is missed, what is missed first, and where the minimum comes from", () => {
    const check = standard('contains: "14 days"', {
      kind: "check",
      measured: 0.3,
      min: 0.5,
      source: "default",
      met: false,
    });
    const rubric = standard("rubric", { kind: "rubric", measured: 4, interval: null });
    const text = written(verdictOn(newPrompt([checks, rubric, missed, check])));
    expect(text).toContain(
      'with. `grounded` reaches 2.60 ± 0.30, and 4.00 is the least. 30% of the answers pass `contains: "14 days"`, and 50% is the least. The eval set',
    );
    expect(text.match(/^\| (?:`|Score|Checks).*/gm)?.slice(0, 4)).toEqual([
      "| `grounded` | ❌ **not met** | 2.60 ± 0.30 | 4.00 |",
      '| `contains: "14 days"` | ❌ **not met** | 30% | 50% |',
      "| Checks passed | met | 98% | 95% |",
      "| Score | met | 4.00 | 4.00 |",
    ]);
    expect(text).toContain("Where policy sets no floor, the minimum is that of every new prompt.");
    expect(text).toContain("**Next:** fix the prompt and push.");
  });

  it("says of what is missed and does not gate that it does not", () => {
    const shown = { ...missed, gates: false };
    const text = written(verdictOn(newPrompt([shown, checks], { outcome: "pass" })));
    expect(text).toContain("`support/handover` meets its minimum\n");
    expect(text).toContain(
      "`grounded` reaches 2.60 ± 0.30, and 4.00 is the least. This does not gate.",
    );
    expect(text).toContain("| `grounded` | **not met**, does not gate | 2.60 ± 0.30 | 4.00 |");
  });

  it("says whose rubric a judge failed on", () => {
    const failed = { outcome: "inconclusive", reason: "judge_unreliable", absolute: null } as const;
    const text = written(verdictOn(newPrompt([], failed)));
    expect(text).toMatch(/rubric version `\w+`, the judge from `main`\. This test runs/);
  });

  it("folds the minimums beyond the tenth", () => {
    const many = [...Array(14).keys()].map((index) => standard(`c${index}`, { kind: "check" }));
    const text = written(verdictOn(newPrompt([...many, missed])));
    const [open = "", folded = ""] = text.split(
      "<details><summary>5 other minimums: met</summary>",
    );
    expect(open.match(/^\| `(?:c\d+|grounded)`/gm)).toHaveLength(10);
    expect(folded.match(/^\| `c\d+`/gm)).toHaveLength(5);
  });

  const alone: Partial<ShownCase> = {
    baseline: { output: "", finish: "stop", failing: 0, of: 0 },
    first: null,
    criteria: [
      { id: "tone", rationale: "Friendly.", baseline: 5, candidate: 5 },
      { id: "grounded", rationale: "The answer invents a fee.", baseline: 5, candidate: 2 },
    ],
  };

  it("shows the worst cases with one side, and the judge's lowest score", () => {
    const text = written(verdictOn(newPrompt([missed], { cases: [shownCase("fee", alone)] })));
    expect(text).toContain("#### The worst case\n\n");
    expect(text).toContain("<summary><code>fee</code>: <code>The answer invents a fee.</code>");
    expect(text).toContain("Judge</th><td><code>grounded</code> 2</td>");
    expect(text).not.toContain(">Production");
  });

  it("folds them on a pass as a place to look", () => {
    const cases = ["a", "b"].map((id) => shownCase(id, alone));
    expect(written(verdictOn(newPrompt([grounded], { cases })))).toContain(
      "<details><summary>The 2 worst cases (a place to look, not a finding)</summary>",
    );
  });

  it("tells how often a must-pass case fails", () => {
    const cases = [shownCase("x", { ...alone, mustPass: true })];
    const of = newPrompt([grounded], { outcome: "fail", mustPassRed: ["x"], cases });
    expect(written(verdictOn(of))).toContain(
      "The must-pass case fails in 4 of 4 answers. The eval",
    );
    expect(written(verdictOn({ ...of, mustPassRed: ["x", "y"] }))).toContain(
      "Must-pass cases fail in every answer. The eval",
    );
  });

  it("shows no number where nothing is known", () => {
    const of = newPrompt([grounded], { outcome: "inconclusive", reason: "timeout" });
    expect(written(verdictOn(of))).not.toMatch(/4\.60|met \|/);
    expect(written(verdictOn(of))).toContain("**Note:** the eval set comes from this pull request");
  });

  it("is one line among several prompts, with a block of its own", () => {
    const prompts = [
      newPrompt([grounded]),
      prompt({ units: [unit("(all)", { result: "not worse" })] }),
    ];
    const text = written(verdict({ prompts }));
    expect(text).toContain("| `support/handover` | pass, new | | | 48 |");
    expect(text).toContain(
      "<details><summary>What the new <code>support/handover</code> reaches</summary>\n\n| What |",
    );
    const red = verdict({ outcome: "fail", prompts: [newPrompt([missed]), ...prompts] });
    expect(written(red)).toContain(
      "| `support/handover` | ❌ **fail**: below its minimum | | | 48 |",
    );
    expect(written(red)).toContain("#### `support/handover`\n\n| What | Result |");
  });
});

describe("the other reports of a prompt without a baseline", () => {
  it("say the same in the job summary and on the terminal", () => {
    const of = verdictOn(newPrompt([missed, checks]));
    expect(summary(of, run())).toContain("| Checks passed | met | 98% | 95% |");
    const lines = terminal(of, run(), { colour: true, columns: 90 });
    expect(lines).toContain("\u001b[31mgrounded       not met  2.60 ± 0.30     4.00");
    expect(lines).not.toContain("1 of 20 runs");
  });
});
