import { describe, expect, it } from "vitest";

import { comment } from "../../src/report/comment.ts";
import { heading } from "../../src/report/headline.ts";
import { sentence } from "../../src/report/sentence.ts";
import { markdownStyle as style } from "../../src/report/style.ts";
import type { FloorVerdict, PromptVerdict, Verdict } from "../../src/verdict.ts";
import { exampleUnits } from "./example-verdict.ts";
import { floor } from "./policy-fixtures.ts";
import { prompt, run, unit, verdict, verdictOn } from "./verdict-fixtures.ts";

const quiet = [unit("a", { result: "not worse" }), unit("(all)", { result: "not worse" })];
const met = { mean: 4.3, upper: 4.5, red: false };

const failed = (floors: readonly FloorVerdict[], more: Partial<PromptVerdict> = {}): Verdict =>
  verdictOn(prompt({ outcome: "fail", units: quiet, floors: [...floors], ...more }));

/** A comment with ordinary spaces, to be read and matched. */
const written = (of: Verdict): string => comment(of, run()).replaceAll("\u00A0", " ");

describe("heading() of a missed floor", () => {
  it.each<[string, Verdict, string]>([
    ["one", failed([floor("grounded")]), "`grounded` is below its floor in `support/answer`"],
    [
      "one in a slice",
      failed([floor("rubric", { unit: "regulatory" })]),
      "the score of `regulatory` is below its floor in `support/answer`",
    ],
    [
      "a share of answers",
      failed([floor("checks", { min: 0.95, mean: 0.8, upper: 0.9 })]),
      "the share of passing answers is below its floor in `support/answer`",
    ],
    [
      "two",
      failed([floor("grounded"), floor("tone"), floor("helpful", met)]),
      "`grounded` and `tone` are below their floors in `support/answer`",
    ],
    [
      "more",
      failed(["a", "b", "c"].map((name) => floor(name))),
      "3 floors are not met in `support/answer`",
    ],
    [
      "beside a slice that got worse, and a must-pass case",
      failed([floor("grounded")], { units: [...exampleUnits], mustPassRed: ["x"] }),
      "`regulatory` got worse in `support/answer`, `grounded` is below its floor and the must-pass case `x` fails",
    ],
  ])("names %s", (_, given, text) => {
    expect(heading(given, style)).toBe(`Fail: ${text}`);
  });

  it("does not say of several prompts that one got worse which only misses a floor", () => {
    const prompts = [...failed([floor("grounded")]).prompts, prompt({ name: "b" })];
    expect(heading(verdict({ outcome: "fail", prompts }), style)).toBe(
      "Fail: 1 of 2 prompts fails: `support/answer`, below a floor",
    );
  });
});

describe("sentence() of a missed floor", () => {
  it("says who accepts no less, why, and what the candidate reaches", () => {
    expect(sentence(failed([floor("grounded")]), style)).toBe(
      "`grounded`: 4.00 is the least that `ada@acme.dev` accepts (`no answer without a source`); the candidate reaches 3.42 ± 0.21. Nothing was found worse than production.",
    );
  });

  it("gives a share of answers with its bound, and a mean without one where there is none", () => {
    const share = floor("checks", { min: 0.95, mean: 0.8, upper: 0.9 });
    expect(sentence(failed([share]), style)).toContain(
      "Checks passed: 95% is the least that `ada@acme.dev` accepts (`no answer without a source`); the candidate reaches 80%, at most 90%.",
    );
    expect(sentence(failed([floor("a", { upper: null })]), style)).toContain("reaches 3.42.");
  });

  it("points to the table where there are more than two, and to what got worse beside them", () => {
    const three = ["a", "b", "c"].map((name) => floor(name));
    expect(sentence(failed(three, { units: [...exampleUnits] }), style)).toMatch(
      /so the average hides it\. The floors stand below, with who accepts no less\.$/,
    );
  });
});

describe("comment() with floors", () => {
  it("shows the missed ones open, and first where nothing got worse", () => {
    const text = written(failed([floor("grounded"), floor("tone", met)]));
    expect(text).toContain(
      [
        "| Floor | Result | Measured | Minimum | Owner |",
        "|:--|:--|--:|--:|:--|",
        "| `grounded` | ❌ **not met** | 3.42 ± 0.21 | 4.00 | `ada@acme.dev` |",
        "",
        "| Slice |",
      ].join("\n"),
    );
    const worse = written(failed([floor("grounded")], { units: [...exampleUnits] }));
    expect(worse.indexOf("| Slice |")).toBeLessThan(worse.indexOf("| Floor |"));
  });

  it("folds all of them with their reasons, those that are missed first", () => {
    const floors = [
      floor("met", met),
      floor("near", { mean: 3.9, upper: 4.2, red: false }),
      floor("warned", { red: false }),
      floor("unmeasured", { mean: null, upper: null, red: false }),
      floor("grounded", { unit: "regulatory" }),
    ];
    const block = written(failed(floors)).split("<summary>5 floors: ")[1] ?? "";
    expect(block.split("</details>")[0]).toBe(
      [
        "2 not met, 1 unclear, 1 met, 1 not measured</summary>",
        "",
        "| Floor | Result | Measured | Minimum | Owner | Reason |",
        "|:--|:--|--:|--:|:--|:--|",
        "| `grounded` of `regulatory` | ❌ **not met** | 3.42 ± 0.21 | 4.00 | `ada@acme.dev` | `no answer without a source` |",
        "| `met` | met | 4.30 ± 0.20 | 4.00 | `ada@acme.dev` | `no answer without a source` |",
        "| `near` | unclear | 3.90 ± 0.30 | 4.00 | `ada@acme.dev` | `no answer without a source` |",
        "| `warned` | **not met**, does not gate | 3.42 ± 0.21 | 4.00 | `ada@acme.dev` | `no answer without a source` |",
        "| `unmeasured` | not measured | | 4.00 | `ada@acme.dev` | `no answer without a source` |",
        "",
        "",
      ].join("\n"),
    );
  });

  it("only folds them where all are met", () => {
    const text = written(verdictOn(prompt({ units: quiet, floors: [floor("a", met)] })));
    expect(text).toContain("<details><summary>1 floor: met</summary>");
    expect(text.split("<details>")[0]).not.toContain("Floor");
  });

  it("has ten open rows at most", () => {
    const many = [...Array(14).keys()].map((index) => floor(`f${index}`));
    const open = written(failed(many)).split("<details>")[0] ?? "";
    expect(open.match(/^\| `f\d+`/gm)).toHaveLength(10);
    expect(open).toContain("| 4 more | ❌ **not met** | | | |");
  });

  it("names the prompt of each floor where there are several", () => {
    const prompts = [
      prompt({ name: "a", units: quiet, floors: [floor("x", met)] }),
      prompt({ name: "b", units: quiet, floors: [floor("y", met)] }),
    ];
    expect(written(verdict({ prompts }))).toContain("| `b` | `y` | met | 4.30 ± 0.20 |");
  });
});
