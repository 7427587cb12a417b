import { describe, expect, it } from "vitest";

import { comment } from "../../src/report/comment.ts";
import { summary } from "../../src/report/summary.ts";
import { sectionKey } from "../../src/report/marker.ts";
import { sectionsOf } from "../../src/report/sections.ts";
import type { Verdict } from "../../src/verdict.ts";
import { renderGfm, targetsOf, unbalanced } from "../support/gfm.ts";
import { failedPrompt, failOnOneSlice, nothingFound } from "./example-verdict.ts";
import {
  arm,
  looserMargin,
  prompt,
  run,
  scored,
  shownCase,
  unit,
  verdict,
  verdictOn,
  worseUnit,
} from "./verdict-fixtures.ts";

/** A comment with ordinary spaces, to be read and matched. */
const written = (of: Verdict, record = run()): string =>
  comment(of, record).replaceAll("\u00A0", " ");

describe("comment()", () => {
  it("is the example, word for word", async () => {
    await expect(written(failOnOneSlice())).toMatchFileSnapshot(
      "__snapshots__/fail-on-one-slice.md",
    );
  });

  it("is the example of a pass, word for word", async () => {
    await expect(written(nothingFound())).toMatchFileSnapshot("__snapshots__/nothing-found.md");
  });

  it("cites the self-test in the small print", () => {
    const selftest = { falseAlarms: 0.0192, runs: 400, day: "2026-11-20" };
    expect(written(nothingFound({ selftest }))).toContain(
      "is called worse in fewer than 1 of 20 runs (measured here: 1.9%).</sub>",
    );
  });

  it("renders with every part closed, and links only to the run and the docs", () => {
    const html = renderGfm(comment(failOnOneSlice(), run()));
    expect(unbalanced(html)).toEqual([]);
    expect(targetsOf(html)).toEqual([
      "https://github.com/acme/shop/actions/runs/8123456789",
      "https://github.com/evenhand/evenhand/blob/v1.4.0/docs/comment.md",
    ]);
  });

  it("has paragraphs of one line, because GitHub shows line ends", () => {
    const html = renderGfm(comment(failOnOneSlice(), run()));
    expect(html.match(/<p>(?:(?!<\/p>)[\s\S])*<br>\n/g)).toBeNull();
  });

  it("begins with the verdict and ends with the marker", () => {
    const lines = written(failOnOneSlice()).trimEnd().split("\n");
    expect(lines[0]).toBe("### ❌ Fail: `regulatory` got worse in `support/answer`");
    expect(lines.at(-1)).toBe(
      "<!-- evenhand v1 suite=default head=b83f2c9107d2e5a4c6f8091a2b3c4d5e6f708192 -->",
    );
  });

  it("links to no page of a run where there is none", () => {
    expect(written(failOnOneSlice(), run({ runUrl: null }))).not.toContain("full report");
    expect(written(failOnOneSlice(), run({ runUrl: "javascript:alert(1)" }))).not.toContain(
      "javascript",
    );
    const ending = "https://github.com/a) ![x](https://evil.example/x";
    expect(written(failOnOneSlice(), run({ runUrl: ending }))).not.toContain("evil");
  });

  it("folds the places to look on a pass", () => {
    const of = prompt({
      units: [unit("a"), unit("(all)")],
      cases: [shownCase("x", { why: "score" })],
    });
    expect(written(verdictOn(of))).toContain(
      "<details><summary>1 case that lost most (one answer each: a place to look, not a finding)</summary>\n<details><summary><code>x</code>",
    );
    const four = { ...of, candidate: arm({ samples: 4 }) };
    expect(written(verdictOn(four))).toContain("lost most (a place to look, not a finding)");
  });

  it("counts the quiet slices in the title of a folded block where nothing was found", () => {
    const units = [
      unit("vip", { cases: 9 }),
      unit("b", { result: "not worse" }),
      unit("c", { result: "not worse" }),
      unit("(all)", { cases: 150, result: "not worse" }),
    ];
    const text = written(verdictOn(prompt({ units })));
    expect(text).toContain("<details><summary>2 other slices: not worse</summary>");
    expect(text.split("<details>")[0]).toContain("Unclear: nothing found, but too few cases");
    expect(text).not.toContain("Next:");
  });

  it("shows new cases, warnings and the policy's diff in folded blocks", () => {
    const of = failedPrompt({
      newCases: [
        { id: "n", baselineFailing: "0 of 4", candidateFailing: "4 of 4", difference: -1.5 },
      ],
      warnings: [
        { file: "prompts/v1.md", line: 3, message: "edited `in place`", hint: "add v2.md" },
      ],
    });
    const text = written(verdictOn(of, { policyChanges: [looserMargin] }));
    expect(text).toContain("<summary>1 new case: run and shown, not gating</summary>");
    expect(text).toContain("| `n` | ≈ −1.50 | 0 of 4 | 4 of 4 |");
    expect(text).toContain("<summary>1 warning</summary>");
    expect(text).toContain("<code>prompts/v1.md:3: edited `in place`; add v2.md</code>");
    expect(text).toContain(
      "```diff\n     regulatory:\n-      margin: 0.30\n+      margin: 0.50\n```",
    );
  });

  it("lists what is at fault where a change breaks the set-up", () => {
    const problems = [
      { file: "evenhand.yaml", line: 12, message: "unknown key `rubrik`", hint: null },
    ];
    const warnings = [{ file: "evals/old.yaml", line: null, message: "has no prompt", hint: null }];
    const text = written(
      verdict({ outcome: "fail", reason: "config_invalid", problems, warnings }),
    );
    expect(text).toContain("<code>evals/old.yaml: has no prompt</code>");
    expect(text).toMatch(/^### ❌ Fail: a file of the set-up cannot be used\n\n<table>/);
    expect(text).toContain("<code>evenhand.yaml:12: unknown key `rubrik`</code>");
    expect(text).toContain("**Next:** mend the file named above and push.");
  });

  it("explains a ready-made number by its own name and range", () => {
    const of = prompt({
      change: "supplied",
      judge: null,
      scale: { metric: "win", low: 0, high: 1 },
      units: [worseUnit("oasst", { score: scored(-0.05, 0.02, "worse"), check: null })],
    });
    expect(written(verdictOn({ ...of, outcome: "fail" }))).toContain(
      "<sub>`win` runs from 0 to 1; ± is the 90% interval of that row alone. Counting all slices together",
    );
  });

  it("explains what the judge calls a failing answer where it is shown", () => {
    const units = [worseUnit("a", { check: null, judge: worseUnit("a").check })];
    expect(written(verdictOn(failedPrompt({ units })))).toContain(
      "judge: answers that it scores 2.5 or less.",
    );
  });
});

describe("summary()", () => {
  it("stands open, shows every failing case, and has no marker", () => {
    const cases = [...Array(7).keys()].map((index) => shownCase(`c${index}`));
    const text = summary(verdictOn(failedPrompt({ cases })), run());
    expect(text).toContain("#### All slices: 1 worse, 4 unclear, 2 not worse, 1 better");
    expect(text).toContain("#### The 7 cases that now fail");
    expect(text.match(/<summary><code>c\d<\/code>/g)).toHaveLength(7);
    expect(text).not.toContain("<!--");
  });
});

describe("marker()", () => {
  it("cannot be ended by the name of a suite", () => {
    const text = comment(verdict({ outcome: "not_applicable", suite: "a --> <b> head=x" }), run());
    expect(text.match(/-->/g)).toHaveLength(1);
    const [section] = sectionsOf(text);
    expect(section?.suite).toBe(sectionKey("a --> <b> head=x", null));
    expect(sectionKey("a--b/c d", "x#y")).toBe("a-%2Db/c%20d#x%23y");
  });
});
