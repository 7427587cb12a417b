import { describe, expect, it } from "vitest";

import type { CostPart, Payee } from "../../src/plan/bill.ts";
import { forecast, type ForecastBy } from "../../src/plan/forecast.ts";
import { thresholdsOf } from "../../src/plan/thresholds.ts";
import { CONFIG } from "../support/engine.ts";
import { cases, CHECKS, config, plan, RUBRIC } from "./setup.ts";

const part = (of: Payee, calls: number, usd: number): CostPart => ({
  of,
  provider: of === "judge" ? "anthropic" : "openai",
  model: of === "judge" ? "critic" : "writer",
  calls,
  inputTokens: 500,
  outputTokens: 100,
  usd,
  priced: of === "judge",
});

const cost = (answers: number, judgements: number, usd = 1): readonly CostPart[] => [
  part("candidate", answers, usd / 4),
  part("judge", judgements, (usd * 3) / 4),
];

const COSTS = {
  warm: { least: cost(40, 60), most: cost(80, 160, 3) },
  cold: { least: cost(140, 60, 2), most: cost(180, 160, 4) },
};

const SECONDS = { answer: 2, judgement: 2 };

const planOf = (n: number, set = `${RUBRIC}${CHECKS}`) =>
  plan({ evals: `${set}${cases(n, "slices: [law]")}` });

const of = (n: number, by: Partial<ForecastBy> = {}, set?: string) =>
  forecast(planOf(n, set), COSTS, {
    thresholds: thresholdsOf(config().gate),
    prompts: 1,
    spread: null,
    seconds: { answer: 2, judgement: 2 },
    ...by,
  });

const law = (...[n, by, set]: Parameters<typeof of>) => of(n, by, set).slices[0]!;

describe("forecast()", () => {
  it("goes from least to most, by the store as it is and by an empty one", () => {
    const { warm, cold } = of(24);
    expect(warm.least).toMatchObject({ calls: 100, usd: 1, inputTokens: 1_000 });
    expect(warm.most).toMatchObject({ calls: 240, answers: 80, judgements: 160, usd: 3 });
    expect([cold.least.calls, cold.most.calls]).toEqual([200, 340]);
  });

  it("tells what each arm's model and the judge would take of that", () => {
    const outlay = { inputTokens: 500, outputTokens: 100 };
    const warm = { least: part("production", 0, 0), most: part("production", 9, 2) };
    const { parts } = forecast(
      planOf(24),
      { ...COSTS, cold: { least: cost(140, 60, 2), most: [warm.most, ...cost(180, 160, 4)] } },
      { thresholds: thresholdsOf(config().gate), prompts: 1, spread: null, seconds: SECONDS },
    );
    const none = { calls: 0, inputTokens: 0, outputTokens: 0, usd: 0 };
    expect(parts).toEqual([
      {
        of: "production",
        provider: "openai",
        model: "writer",
        priced: false,
        warm: { least: none, most: none },
        cold: { least: none, most: { ...outlay, calls: 9, usd: 2 } },
      },
      {
        of: "candidate",
        provider: "openai",
        model: "writer",
        priced: false,
        warm: {
          least: { ...outlay, calls: 40, usd: 0.25 },
          most: { ...outlay, calls: 80, usd: 0.75 },
        },
        cold: {
          least: { ...outlay, calls: 140, usd: 0.5 },
          most: { ...outlay, calls: 180, usd: 1 },
        },
      },
      {
        of: "judge",
        provider: "anthropic",
        model: "critic",
        priced: true,
        warm: {
          least: { ...outlay, calls: 60, usd: 0.75 },
          most: { ...outlay, calls: 160, usd: 2.25 },
        },
        cold: {
          least: { ...outlay, calls: 60, usd: 1.5 },
          most: { ...outlay, calls: 160, usd: 3 },
        },
      },
    ]);
  });

  it("divides the calls of each model by its requests in flight", () => {
    const { warm } = of(24, { seconds: { answer: 1, judgement: 6 } });
    expect(warm.least.minutes).toBeCloseTo((40 / 8 + (6 * 60) / 8) / 60, 9);
  });

  it("hides less the more cases a slice has, never less than the smallest effect, and any drop under eight", () => {
    const hides = (n: number) => law(n).couldHide;
    expect(hides(7)).toBeNull();
    expect(hides(80)!).toBeLessThan(hides(24)!);
    expect(hides(24)!).toBeGreaterThan(0.1);
    expect(hides(24)!).toBeLessThan(0.4);
    const quiet = { spread: { between: 0, within: 0.001 } };
    expect(law(24, quiet).couldHide).toBe(0.1);
  });

  it("hides more with more prompts in the run, and with more tested slices", () => {
    expect(law(40, { prompts: 10 }).couldHide).toBeGreaterThan(law(40).couldHide!);
    const slices = Array.from({ length: 12 }, (_, k) => `s${k}`).join(", ");
    const many = plan({ evals: `${RUBRIC}${CHECKS}${cases(40, `slices: [law, ${slices}]`)}` });
    const by = { thresholds: thresholdsOf(config().gate), prompts: 1, spread: null };
    const wide = forecast(many, COSTS, { ...by, seconds: { answer: 2, judgement: 2 } });
    expect(wide.slices.find(({ unit }) => unit === "law")!.couldHide).toBeGreaterThan(
      law(40).couldHide!,
    );
  });

  it("goes by the noise of the last run where there is one, and says so", () => {
    expect(of(24).noise).toEqual({ pairSd: 0.65, within: 0.6, from: "usual" });
    const loud = { spread: { between: 0.6, within: 0.4 } };
    expect(of(24, loud).noise).toEqual({ pairSd: 1, within: 0.4, from: "last run" });
    expect(law(24, loud).couldHide).toBeGreaterThan(law(24).couldHide!);
  });

  it("rules a failure rate out by n cases without one", () => {
    expect(of(24).slices.map(({ unit }) => unit)).toEqual(["law", "(all)"]);
    expect(law(24).ruledOut).toBeCloseTo(1 - 0.05 ** (1 / 24), 12);
  });

  it("says how many cases would rule the margins out, or that no more are needed", () => {
    expect(law(9).wouldHelp).toEqual({ moreCases: 15, samples: null });
    expect(law(70).wouldHelp).toEqual({ moreCases: 0, samples: null });
    const policy = config(`${CONFIG}gate: { metrics: { checks: { margin: 0.05 } } }\n`);
    const strict = { thresholds: thresholdsOf(policy.gate) };
    expect(law(30, strict).wouldHelp.moreCases).toBe(59 - 30);
  });

  it("prefers more answers a case to more cases for a drop, where they would do", () => {
    const noisy = { spread: { between: 0.02, within: 4 } };
    const { moreCases, samples } = law(30, noisy).wouldHelp;
    expect(moreCases).toBe(0);
    expect(samples).toBeGreaterThan(4);
    const apart = { spread: { between: 4, within: 0.02 } };
    expect(law(30, apart).wouldHelp).toMatchObject({ samples: null });
    expect(law(30, apart).wouldHelp.moreCases).toBeGreaterThan(200);
  });

  it("wants no more cases of a slice whose checks decide nothing", () => {
    const weightless = cases(9, "slices: [law], checks: [{ contains: ok, weight: 0 }]");
    const checked = `  - { id: last, input: { question: last }, checks: [{ contains: ok }] }\n`;
    const { slices } = forecast(plan({ evals: weightless + checked }), COSTS, {
      thresholds: thresholdsOf(config().gate),
      prompts: 1,
      spread: null,
      seconds: { answer: 2, judgement: 2 },
    });
    expect(slices.map(({ unit, wouldHelp }) => [unit, wouldHelp.moreCases])).toEqual([
      ["law", 0],
      ["(all)", 49],
    ]);
  });

  it("speaks of failing answers alone where no rubric judges", () => {
    const unjudged = of(9, {}, CHECKS);
    expect(unjudged.noise).toBeNull();
    expect(unjudged.slices[0]).toMatchObject({
      couldHide: null,
      wouldHelp: { moreCases: 15, samples: null },
    });
  });

  it("holds numbers only, at a margin of nothing too", () => {
    const policy = config(
      `${CONFIG}gate: { slices: { law: { margin: 0 } }, metrics: { checks: { margin: 0 } } }\n`,
    );
    const text = JSON.stringify(of(9, { thresholds: thresholdsOf(policy.gate) }));
    expect(text).not.toMatch(/"(couldHide|ruledOut|moreCases|minutes)":null/);
  });

  it("says of a prompt that is measured alone only what it costs", () => {
    const alone = plan({ evals: `${CHECKS}${cases(9)}`, more: { baseline: null } });
    const told = forecast(alone, COSTS, {
      thresholds: thresholdsOf(config().gate),
      prompts: 1,
      spread: null,
      seconds: { answer: 2, judgement: 2 },
    });
    expect(told).toMatchObject({ alone: true, noise: null, slices: [] });
  });
});
