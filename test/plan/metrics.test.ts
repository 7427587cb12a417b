import { describe, expect, it } from "vitest";

import { metricNamed, metricProblems, plannedMetrics } from "../../src/plan/metrics.ts";
import { problemText } from "../../src/problem.ts";
import { CONFIG } from "../support/engine.ts";
import { cases, config, evalSet, plan, RUBRIC } from "./setup.ts";

const SET = evalSet(
  `${RUBRIC}checks: [{ max-words: 30 }, { not-contains: AI }]\n${cases(8, "slices: [law]")}`,
);
const policy = (gate: string) => config(`${CONFIG}gate: { ${gate} }\n`);
const metrics = (words: string) => policy(`metrics: { ${words} }`);
const names = (words: string) => plannedMetrics(metrics(words).gate, SET).map(({ name }) => name);
const said = (words: string) => metricProblems(metrics(words), SET).map(problemText);

const COST = "margin: 0.01, min_effect: 0.001";
const FLOOR = "floor: { min: 1, reason: r, owner: o }";

describe("plannedMetrics()", () => {
  it.each([
    ["a criterion", "grounded: { tier: gate }", ["grounded"]],
    ["a kind of check as it is written", "not-contains: { tier: warn }", ["not-contains"]],
    ["a number of the output", `cost_usd: { tier: gate, ${COST} }`, ["cost_usd"]],
    ["what gates by the run's tier", `cost_usd: { ${COST} }`, ["cost_usd"]],
    [
      "what is shown everywhere but in one slice",
      "grounded: { tier: show, slices: { law: { tier: gate } } }",
      ["grounded"],
    ],
  ])("plans %s", (_, words, planned) => expect(names(words)).toEqual(planned));

  it.each([
    ["is only shown", "grounded: { tier: show }"],
    ["is an endpoint of every comparison", "rubric: { tier: gate }, checks: { margin: 0.1 }"],
    ["only another eval set has", "contains: { tier: gate }, tone: { tier: gate }"],
    ["only has a floor", `grounded: { ${FLOOR} }`],
  ])("does not plan what %s", (_, words) => expect(names(words)).toEqual([]));

  it("fills the plan of a prompt, in the order of the policy", () => {
    const evals = `${RUBRIC}checks: [{ max-words: 30 }]\n${cases(8)}`;
    const words = `max-words: { tier: gate }, grounded: { tier: gate }`;
    expect(plan({ evals }, metrics(words)).metrics).toMatchObject([
      { name: "max-words", kind: "check", ordered: false, range: { lo: 0, hi: 1 } },
      { name: "grounded", kind: "criterion", ordered: true, range: { lo: 1, hi: 5 } },
    ]);
  });
});

describe("metricNamed()", () => {
  it("is no metric where every check of the name weighs nothing", () => {
    const shown = evalSet(`${RUBRIC}checks: [{ max-words: 30, weight: 0 }]\n${cases(8)}`);
    expect(metricNamed("max-words", shown)).toBeNull();
    const problems = metricProblems(metrics("max-words: { tier: gate }"), shown);
    expect(problems.map(({ message }) => message)).toEqual([
      "`max-words` is only shown: its checks have weight 0",
    ]);
    expect(metricProblems(metrics("max-words: { tier: show }"), shown)).toEqual([]);
  });

  it("takes the judge's position effect out of criteria alone", () => {
    const ordered = ["grounded", "max-words", "latency_ms"].map(
      (name) => metricNamed(name, SET)?.ordered,
    );
    expect(ordered).toEqual([true, false, false]);
  });
});

describe("metricProblems()", () => {
  it.each([
    ["nothing", "cost_usd: { tier: gate }"],
    ["only a margin", "cost_usd: { tier: gate, margin: 0.01 }"],
    ["only a smallest effect", "cost_usd: { tier: warn, min_effect: 0.01 }"],
  ])("wants margin and smallest effect of a number without a scale that says %s", (_, words) => {
    expect(said(words)).toEqual([
      "evenhand.yaml:7: `cost_usd` has no scale of its own; state its `margin` and `min_effect` for `law`",
    ]);
  });

  it("wants them where it gates alone", () => {
    const where = `slices: { law: { tier: gate, ${COST} }, (all): { tier: show } }`;
    expect(said(`cost_usd: { tier: show, ${where} }`)).toEqual([]);
    expect(said("cost_usd: { tier: show }")).toEqual([]);
    expect(said(`cost_usd: { tier: gate, ${COST} }`)).toEqual([]);
  });

  it("wants none of what has a scale", () => {
    expect(said("grounded: { tier: gate }, max-words: { tier: gate }")).toEqual([]);
  });

  it.each(["cost_usd", "latency_ms", "output_words", "output_tokens", "judge"])(
    "refuses a floor on %s, of which less is better",
    (name) => {
      expect(said(`${name}: { ${COST}, ${FLOOR} }`)).toEqual([
        `evenhand.yaml:7: \`${name}\` has a floor, but less of it is better; state a \`margin\` instead`,
      ]);
    },
  );

  it.each(["rubric", "checks", "grounded", "max-words"])("lets %s have one", (name) => {
    expect(said(`${name}: { ${FLOOR} }`)).toEqual([]);
  });
});
