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
    expect(planText({ costs: [cost()], decided: [], forecasts: [] })).toBe(
      "support/answer: 150 cases · 1,350 answers to ask · at most 684 judgements before a recheck · 1,200,000 tokens in, 622,000 out · about $3.58\n",
    );
  });

  it("says where a price is a guess on the high side", () => {
    const text = planText({ costs: [cost({ priced: false })], decided: [], forecasts: [] });
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
    expect(planText({ costs: [], forecasts: [], decided: [refused({ warnings })] })).toBe(
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
    expect(planText({ costs: [], decided: [same], forecasts: [] })).toBe(
      "support/answer: both versions send the same, nothing to ask\n",
    );
  });

  it("says so where no prompt changed", () => {
    expect(planText({ costs: [], decided: [], forecasts: [] })).toBe(
      "No prompt changed: nothing to ask.\n",
    );
  });

  it("adds what a run would take at least and at most, and what it could tell", () => {
    const outlay = (calls: number, usd: number, minutes: number) => ({ calls, usd, minutes });
    const span = {
      secondsACall: 2,
      least: outlay(315, 1.2, 2.2),
      most: outlay(1210, 4.1, 10.4),
    };
    const forecasts = [
      {
        prompt: "support/answer",
        warm: span,
        cold: { ...span, least: outlay(1065, 2, 5) },
        slices: [
          { unit: "vip", cases: 7, couldHide: null, ruledOut: 0.35 },
          { unit: "(all)", cases: 150, couldHide: 0.104, ruledOut: 0.02 },
        ],
        help: { unit: "vip", moreCases: 17, samples: null },
      },
    ];
    const lines = planText({ costs: [cost()], forecasts, decided: [] }).split("\n");
    expect(lines.slice(1)).toEqual([
      "  with this store: 315 to 1,210 calls, $1.20 to $4.10, 3 to 11 min at 2 s a call; the most if everything has to be confirmed and rechecked",
      "  with an empty one: 1,065 to 1,210 calls, $2.00 to $4.10, 5 to 11 min at 2 s a call; the most if everything has to be confirmed and rechecked",
      "  Slice      Cases     Could hide  Failing answers ruled out from",
      "  vip            7                                            35%",
      "  All cases    150  ≈ 0.10 points                              2%",
      "  would help: 17 more cases in vip would rule its margin of failing answers out; no number of answers a case finds a drop of 0.20 there, only more cases do",
      "  could hide: a drop of this size is missed in 1 run of 5 or less often; a rough guess from a usual judge's noise",
      "",
    ]);
  });

  it("shows hostile names as text", () => {
    const text = planText({
      costs: [cost({ prompt: "a\n::error::b\u001b[2J" })],
      decided: [refused({ name: "c\r\nd" })],
      forecasts: [],
    });
    expect(text.split("\n")).toHaveLength(3);
    expect(text).not.toContain("\u001b");
    expect(text).not.toContain("::error");
  });
});
