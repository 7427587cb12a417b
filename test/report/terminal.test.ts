import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";

import { displayWidth, wrapped } from "../../src/report/display-width.ts";
import { column } from "../../src/report/grid.ts";
import { gridLines } from "../../src/report/terminal-grid.ts";
import { terminal, type TerminalOptions } from "../../src/report/terminal.ts";
import type { Verdict } from "../../src/verdict.ts";
import { failedPrompt, failOnOneSlice, nothingFound } from "./example-verdict.ts";
import { floor, mute } from "./policy-fixtures.ts";
import {
  looserMargin,
  prompt,
  run,
  shownCase,
  unit,
  verdict,
  verdictOn,
  worseUnit,
} from "./verdict-fixtures.ts";

const shown = (of: Verdict, options: Partial<TerminalOptions> = {}): string =>
  terminal(of, run(), { colour: false, columns: 90, ...options });

describe("terminal()", () => {
  it("has headline, sentence and an aligned table first, then the worst case", () => {
    expect(shown(failOnOneSlice()).split("\n").slice(0, 26).join("\n")).toMatchInlineSnapshot(`
      "Fail: regulatory got worse in support/answer

      3 of 25 regulatory cases now fail; production passes all 25. Over all 150 cases the score
      rises by 0.08, so the average hides it.

      Slice       Result    Score change  Failing answers  Cases
      regulatory  worse   ≈ −0.07 ± 0.14         0% → 12%     25
      tone        better    +0.32 ± 0.12        ≈ 2% → 0%     20
      All cases   better    +0.08 ± 0.05               3%    150

      Scores run from 1 to 5; ± is the 90% interval of that row alone. Failing answers:
      production → candidate. Counting all slices together: ≈ cannot be told from no change, and
      an edit that changes nothing is called worse in fewer than 1 of 20 runs.

      The 3 cases that now fail

      withdrawal-no-reason: [Candidate] asks what was wrong, although the policy needs no
      reason, and never names the 14 days.
        Input       I bought this online 10 days ago. Do I have to give a reason to send it
                    back?
        Production  No. You can withdraw within 14 days of delivery without giving a reason.
                    Tell us by e-mail and send the item back within 14 days after that.
                    (0 of 9 fail)
        Candidate   Happy to help! Just tell us what was wrong with it and we'll see what we can
                    do for you.
                    (4 of 4 fail)"
    `);
  });

  it("ends with what to do and what it cost", () => {
    expect(shown(failOnOneSlice()).split("\n").slice(-4)).toEqual([
      "Next: fix the prompt and push.",
      "",
      "150 of 150 cases · $3.58 · 4 min 12 s · 750 earlier answers reused",
      "",
    ]);
  });

  it("stays within its width", () => {
    for (const columns of [40, 60, 100]) {
      const long = Math.max(...shown(failOnOneSlice(), { columns }).split("\n").map(displayWidth));
      // A table of five columns cannot be narrower than its numbers.
      expect(long).toBeLessThanOrEqual(Math.max(columns, 64));
    }
  });

  it("is coloured only when asked, and says the same", () => {
    const plain = shown(failOnOneSlice());
    const coloured = shown(failOnOneSlice(), { colour: true });
    expect(plain).not.toContain("\u001b");
    expect(coloured).toContain(
      "\u001b[1m\u001b[31mFail: regulatory got worse in support/answer\u001b[0m",
    );
    expect(coloured).toContain("\u001b[31mregulatory  worse ");
    expect(coloured).toContain("\u001b[32mtone        better ");
    expect(stripVTControlCharacters(coloured)).toBe(plain);
  });

  it("paints only what gates", () => {
    const units = [worseUnit("a", { tier: "warn", red: false }), unit("(all)")];
    expect(shown(verdictOn(prompt({ units })), { colour: true })).not.toContain("\u001b[31m");
  });

  it("shows what a pass could have missed, and explains it", () => {
    const text = shown(nothingFound());
    expect(text).toContain(
      [
        "Slice         Result       Score change  Failing answers        Could hide  Cases",
        "vip           unclear    ≈ −0.08 ± 0.33               0%  0.62 points, 28%      9",
      ].join("\n"),
    );
    expect(text.replaceAll("\n", " ")).toContain(
      "Could hide: a drop of this size is missed in 1 run",
    );
  });

  it("shows missed floors first where nothing got worse, in red", () => {
    const of = verdictOn(prompt({ outcome: "fail", units: [unit("(all)")], floors: [floor("x")] }));
    expect(shown(of)).toMatch(/\nFloor  Result .*\nx      not met  3\.42 ± 0\.21 .*\n\nSlice /);
    expect(shown(of, { colour: true })).toContain("\u001b[31mx      not met");
    expect(shown(verdictOn({ ...of.prompts[0]!, outcome: "pass", floors: [] }))).not.toContain(
      "Floor",
    );
  });

  it("names who muted what is worse, without colour", () => {
    const units = [worseUnit("a", { tier: "show", red: false, mute }), unit("(all)")];
    const text = shown(verdictOn(prompt({ units })), { colour: true, columns: 120 });
    expect(text).toContain("a          worse, muted to 1 Dec 2026 by ada@acme.dev  ");
    expect(text).not.toContain("\u001b[31m");
  });

  it("keeps the lines of an answer, indented, and lets none of them move the cursor", () => {
    const output = "1. First\n\u001b[2J2. Second\n::error::x";
    const cases = [shownCase("x", { candidate: { output, finish: "stop", failing: 4, of: 4 } })];
    const text = shown(verdictOn(failedPrompt({ cases })));
    expect(text).toContain(
      [
        "  Candidate   1. First",
        "              \\u{1b}[2J2. Second",
        "              :\\u{3a}error:\\u{3a}x",
        "              (4 of 4 fail)",
      ].join("\n"),
    );
  });

  it("gives each red prompt of several its own table and cases", () => {
    const prompts = [failedPrompt(), prompt({ name: "b" }), failedPrompt({ name: "c" })];
    const text = shown(verdict({ outcome: "fail", prompts }));
    expect(text).toMatch(/^Prompt +Result +Score change/m);
    expect(text.match(/^Slice /gm)).toHaveLength(2);
    expect(text).toMatch(/\n\nc\n\nSlice /);
  });

  it("shows no score where nothing is known", () => {
    const of = failedPrompt({
      outcome: "inconclusive",
      reason: "timeout",
      detail: "no answer in 120 s",
    });
    const text = shown(verdictOn(of));
    expect(text).toContain("no answer in 120 s");
    expect(text).toContain("Next: re-run the check.");
    expect(text).not.toMatch(/0\.32|withdrawal|→/);
  });

  it("says what the policy change means, and warns", () => {
    const warnings = [
      { file: "evals/old.yaml", line: null, message: "belongs to no prompt", hint: null },
    ];
    const text = shown(
      verdict({ outcome: "not_applicable", policyChanges: [looserMargin], warnings }),
    );
    expect(text).toContain("nothing is judged by the new rule yet.");
    expect(text).toContain("Warning: evals/old.yaml: belongs to no prompt");
  });
});

describe("gridLines()", () => {
  const grid = {
    columns: [column.left("Slice"), column.right("Cases")],
    rows: [
      ["a", "1"],
      ["日本語", "25"],
      ["👩‍💻", "3"],
    ],
  };

  it("aligns by what a terminal shows, not by characters", () => {
    expect(gridLines(grid, 80)).toEqual([
      "Slice   Cases",
      "a           1",
      "日本語     25",
      "👩‍💻          3",
    ]);
  });

  it("cuts names where the terminal is narrow", () => {
    const rows = [["x".repeat(50), "25"]];
    expect(gridLines({ ...grid, rows }, 40)[1]).toBe(`${"x".repeat(32)}…     25`);
  });
});

describe("wrapped()", () => {
  it("breaks between words, and inside one that is too long", () => {
    expect(wrapped("aa bb cc", 5)).toEqual(["aa bb", "cc"]);
    expect(wrapped("abcdefgh i", 3)).toEqual(["abc", "def", "gh", "i"]);
    expect(wrapped("日本語", 4)).toEqual(["日本", "語"]);
    expect(wrapped("", 4)).toEqual([""]);
  });

  it("keeps the indent of a text on all of its lines, in half of the room at most", () => {
    expect(wrapped('  "order": "A7"', 20)).toEqual(['  "order": "A7"']);
    expect(wrapped("  aa bb cc", 5)).toEqual(["  aa", "  bb", "  cc"]);
    expect(wrapped("      aa", 4)).toEqual(["  aa"]);
    expect(wrapped("   ", 4)).toEqual(["  "]);
  });
});

describe("displayWidth()", () => {
  it.each([
    ["abc", 3],
    ["e\u0301", 1],
    ["日本", 4],
    ["한글", 4],
    ["ＡＢ", 4],
    ["👩‍💻", 2],
    ["❤️", 2],
    ["≈ −0.07", 7],
  ])("of %s is %i", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});
