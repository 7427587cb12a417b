import { describe, expect, it } from "vitest";

import { planText } from "../../src/report/plan-text.ts";
import type { PlannedCost } from "../../src/verdict.ts";
import { prompt } from "./verdict-fixtures.ts";

const cost = (more: Partial<PlannedCost> = {}): PlannedCost => ({
  prompt: "support/answer",
  cases: 150,
  answers: 1350,
  judgements: 684,
  inputTokens: 1_200_000,
  outputTokens: 622_000,
  usd: 3.578,
  priced: true,
  ...more,
});

const refused = (more: Parameters<typeof prompt>[0] = {}) =>
  prompt({ outcome: "inconclusive", reason: "config_invalid", detail: "they do not fit", ...more });

describe("planText()", () => {
  it("tells in a line a prompt what would be asked and what it would cost", () => {
    expect(planText({ costs: [cost()], decided: [] })).toBe(
      "support/answer: 150 cases · 1,350 answers to ask · at most 684 judgements before a recheck · 1,200,000 tokens in, 622,000 out · about $3.58\n",
    );
  });

  it("says where a price is a guess on the high side", () => {
    const text = planText({ costs: [cost({ priced: false })], decided: [] });
    expect(text).toContain("about $3.58 (a model without a listed price counts at the dearest)");
  });

  it("says why a prompt would not be measured, with every problem at its line", () => {
    const warnings = [
      {
        file: "prompts/a.md",
        line: 6,
        message: "`{{x}}` has no value in case `b`",
        hint: "add it",
      },
      { file: "prompts/a.md", line: 7, message: "`{{y}}` has no value in case `b`", hint: null },
    ];
    expect(planText({ costs: [], decided: [refused({ warnings })] })).toBe(
      [
        "support/answer: a file of the set-up cannot be used: they do not fit",
        "  prompts/a.md:6: `{{x}}` has no value in case `b`; add it",
        "  prompts/a.md:7: `{{y}}` has no value in case `b`",
        "",
      ].join("\n"),
    );
  });

  it("says of a prompt that both versions send the same", () => {
    const same = prompt({ outcome: "not_applicable", reason: null });
    expect(planText({ costs: [], decided: [same] })).toBe(
      "support/answer: both versions send the same, nothing to ask\n",
    );
  });

  it("says so where no prompt changed", () => {
    expect(planText({ costs: [], decided: [] })).toBe("No prompt changed: nothing to ask.\n");
  });

  it("shows hostile names as text", () => {
    const text = planText({
      costs: [cost({ prompt: "a\n::error::b\u001b[2J" })],
      decided: [refused({ name: "c\r\nd" })],
    });
    expect(text.split("\n")).toHaveLength(3);
    expect(text).not.toContain("\u001b");
    expect(text).not.toContain("::error");
  });
});
