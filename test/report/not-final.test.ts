import { describe, expect, it } from "vitest";

import { comment } from "../../src/report/comment.ts";
import { runningText, staleText } from "../../src/report/not-final.ts";
import { sectionsOf, type Section } from "../../src/report/sections.ts";
import { usd } from "../../src/units.ts";
import { failOnOneSlice } from "./example-verdict.ts";
import { run } from "./verdict-fixtures.ts";

const progress = {
  done: 96,
  planned: 1200,
  spent: usd(1.11),
  phase: "measuring",
  prompts: ["support/answer"],
};
const running = {
  head: "d90e17aa".padEnd(40, "0"),
  base: "main",
  runUrl: "https://github.com/acme/shop/actions/runs/8123456789",
};
const [earlier] = sectionsOf(comment(failOnOneSlice(), run()));
const standing = earlier!;

describe("runningText()", () => {
  it("says how far the run is, and shows no score", () => {
    expect(runningText(progress, 0, running, null)).toBe(
      [
        "### ⏳ Not final: measuring `support/answer`, 96 of 1,200 requests answered",
        "No scores before the end, because half a measurement reads like a verdict.",
        "<sub>`d90e17aa` against `main` · $1.11 so far · [follow the run](https://github.com/acme/shop/actions/runs/8123456789)</sub>",
      ].join("\n\n"),
    );
  });

  it.each([
    [10_000, "Result in about 2 minutes. No scores"],
    [1_000, "Result in about 1 minute. No scores"],
  ])("tells the time left where %i ms say how fast it goes", (elapsed, words) => {
    expect(runningText(progress, elapsed, running, null)).toContain(words);
  });

  it("folds the result that stood there, by its first line", () => {
    const text = runningText(progress, 0, running, standing);
    expect(text).toContain(
      "<details><summary>Result for the previous commit <code>b83f2c91</code>: fail, <code>regulatory</code> got worse in <code>support/answer</code></summary>\n\n",
    );
    expect(text).toContain("3 of 25 `regulatory` cases now fail");
    expect(text).not.toContain("### ❌");
  });

  it("says of a re-run that the result is the same commit's", () => {
    const again = { ...running, head: standing.head };
    expect(runningText(progress, 0, again, standing)).toContain(
      "Result of the previous run of <code>b83f2c91</code>: fail",
    );
  });

  it("folds no fold: of a run that did not end, the result before it is kept", () => {
    const once: Section = { ...standing, text: runningText(progress, 0, running, standing) };
    const twice = runningText(progress, 0, running, once);
    expect(twice).toBe(once.text);
  });

  it("leaves the earlier result out first where both do not fit", () => {
    const text = `${standing.text}\n\n${"x".repeat(60_000)}`;
    const told = runningText(progress, 0, running, { ...standing, text });
    expect(Buffer.byteLength(told)).toBeLessThan(1_000);
  });

  it("takes no HTML from a heading that somebody has edited", () => {
    const text = '### ❌ Fail: <img src="http://e/"> `a & b`\n\nwords';
    expect(runningText(progress, 0, running, { ...standing, text })).toContain(
      'fail, &lt;img src="http://e/"&gt; <code>a &amp; b</code></summary>',
    );
  });
});

describe("staleText()", () => {
  it("says which commit it is about and where the branch is now", () => {
    const text = staleText(standing, running.head);
    expect(text.split("\n\n").slice(0, 2)).toEqual([
      "### ⏳ Not final: this is about `b83f2c91`, the branch is now at `d90e17aa`",
      "The new commit is waiting for its run, and its check decides.",
    ]);
    expect(text).toContain("<summary>Result for the previous commit <code>b83f2c91</code>: fail");
  });
});
