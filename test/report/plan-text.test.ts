import { describe, expect, it } from "vitest";

import type { Forecast, Outlay, PartForecast } from "../../src/plan/forecast.ts";
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
    expect(text).toContain("about $3.58 (unknown price: a model counts at the dearest listed)");
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

  const outlay = (calls: number, usd: number, minutes: number): Outlay => ({
    answers: 0,
    judgements: calls,
    calls,
    inputTokens: calls * 1_000,
    outputTokens: 0,
    usd,
    minutes,
  });
  const help = (moreCases: number, samples: number | null = null) => ({ moreCases, samples });
  const forecast = (more: Partial<Forecast> = {}): Forecast => ({
    prompt: "support/answer",
    alone: false,
    secondsACall: { answer: 2, judgement: 2 },
    warm: { least: outlay(315, 1.2, 2.2), most: outlay(1210, 4.1, 10.4) },
    cold: { least: outlay(1065, 2, 5), most: outlay(1960, 4.9, 13) },
    parts: [],
    noise: { pairSd: 0.65, within: 0.6, from: "usual" },
    slices: [
      { unit: "vip", cases: 7, couldHide: null, ruledOut: 0.35, wouldHelp: help(17) },
      { unit: "tone", cases: 25, couldHide: 0.41, ruledOut: 0.113, wouldHelp: help(0, 9) },
      { unit: "(all)", cases: 150, couldHide: 0.104, ruledOut: 0.02, wouldHelp: help(0) },
    ],
    ...more,
  });
  const told = (more: Partial<Forecast> = {}): readonly string[] =>
    planText({ costs: [cost()], forecasts: [forecast(more)], decided: [] })
      .split("\n")
      .slice(1);

  it("adds what a run would take at least and at most, and what it could tell", () => {
    expect(told()).toEqual([
      "  with this store: 315 to 1,210 calls, 315,000 to 1,210,000 tokens, $1.20 to $4.10, 2 min 12 s to 10 min 24 s",
      "  with an empty one: 1,065 to 1,960 calls, 1,065,000 to 1,960,000 tokens, $2.00 to $4.90, 5 min to 13 min",
      "  time at 2 s a call; the most if everything is confirmed and rechecked",
      "  Slice      Cases     Could hide  Rules out, if none fails  Would help",
      "  vip            7       any drop               35% failing  17 more cases",
      "  tone          25  ≈ 0.41 points               11% failing  9 answers a case",
      "  All cases    150  ≈ 0.10 points                2% failing",
      "  could hide: a drop of this size is missed in about 1 run of 5; a rough guess from the usual noise of a judge, as this store has no run of this prompt",
      "",
    ]);
  });

  it("tells each arm's model and the judge apart, in money", () => {
    const span = (least: number, most: number) => {
      const of = (calls: number) => ({ calls, inputTokens: 0, outputTokens: 0, usd: calls / 100 });
      return { least: of(least), most: of(most) };
    };
    const part = (more: Partial<PartForecast>): PartForecast => ({
      of: "candidate",
      provider: "openai",
      model: "gpt-5-mini",
      priced: true,
      warm: span(60, 60),
      cold: span(60, 90),
      ...more,
    });
    const parts = [
      part({ of: "production", warm: span(0, 30), cold: span(75, 105) }),
      part({ model: "made-up", priced: false }),
      part({ provider: "command", model: "python3 app/answer.py" }),
      part({ of: "judge", provider: "anthropic", model: "claude-sonnet-5" }),
    ];
    expect(told({ parts }).slice(2, 7)).toEqual([
      "  Asked                               Calls        With this store               With an empty one",
      "  production, openai/gpt-5-mini     0 to 30         $0.00 to $0.30                  $0.75 to $1.05",
      "  candidate, openai/made-up              60  $0.60 (unknown price)  $0.60 to $0.90 (unknown price)",
      "  candidate, python3 app/answer.py       60            as it tells                     as it tells",
      "  judge, anthropic/claude-sonnet-5       60                  $0.60                  $0.60 to $0.90",
    ]);
  });

  it("says whose noise and whose time it goes by", () => {
    const lines = told({
      noise: { pairSd: 0.4, within: 0.6, from: "last run" },
      secondsACall: { answer: 0.834, judgement: 3.4 },
    }).join("\n");
    expect(lines).toContain("time at 0.83 s an answer and 3.4 s a judgement; the most");
    expect(lines).toContain("a rough guess from the noise of this prompt's last run");
  });

  it("leaves out of a set without a rubric what only scores have", () => {
    const lines = told({ noise: null }).join("\n");
    expect(lines).not.toContain("ould hide");
    expect(lines).toContain("35% failing");
  });

  it("says once what is the same at least and at most, and no more of a prompt measured alone", () => {
    const same = { least: outlay(12, 0.1, 0.1), most: outlay(12, 0.1, 0.1) };
    expect(told({ alone: true, warm: same, cold: same, slices: [], noise: null })).toEqual([
      "  with this store: 12 calls, 12,000 tokens, $0.10, 6 s",
      "  with an empty one: 12 calls, 12,000 tokens, $0.10, 6 s",
      "  time at 2 s a call",
      "",
    ]);
  });

  it("shows the twenty slices that hide most, in their order, and counts the others", () => {
    const slices = Array.from({ length: 2_000 }, (_, index) => ({
      unit: `s${String(index).padStart(4, "0")}`,
      cases: 30,
      couldHide: index % 100 === 7 ? 0.9 : 0.2,
      ruledOut: 0.1,
      wouldHelp: help(0),
    }));
    const lines = told({ slices: [...slices, ...forecast().slices.slice(-1)] });
    expect(lines.filter((line) => line.includes("≈"))).toHaveLength(21);
    expect(lines[4]).toContain("s0007");
    expect(lines[24]).toContain("All cases");
    expect(lines[25]).toBe("  … 1,980 more slices: --json has all");
  });

  it("shows hostile names as text", () => {
    const text = planText({
      costs: [cost({ prompt: "a\n::error::b\u001b[2J" })],
      decided: [refused({ name: "c\r\nd" })],
      forecasts: [
        forecast({
          prompt: "a\n::error::b\u001b[2J",
          slices: [{ ...forecast().slices[0]!, unit: "e\n::error::f\u001b[2J" }],
        }),
      ],
    });
    expect(text.split("\n")).toHaveLength(9);
    expect(text).not.toContain("\u001b");
    expect(text).not.toContain("::error");
  });
});
