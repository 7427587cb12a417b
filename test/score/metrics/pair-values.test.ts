import { describe, expect, it } from "vitest";

import { metricNamed, type PlannedMetric } from "../../../src/plan/metrics.ts";
import { textAlone, type CheckResult } from "../../../src/score/checks/check.ts";
import { runCheck } from "../../../src/score/checks/registry.ts";
import type { MeasuredPair } from "../../../src/score/measured.ts";
import {
  candidateValue,
  pairDifference,
  pairValues,
} from "../../../src/score/metrics/pair-values.ts";
import { OUTPUT_METRICS } from "../../../src/score/metrics/registry.ts";
import { evidenceOf } from "../../../src/score/score.ts";
import { failing, measured, missing, output, scores } from "../../decide/settled.ts";
import { cases, evalSet, RUBRIC } from "../../plan/setup.ts";

const SET = evalSet(
  `${RUBRIC}checks: [{ max-words: 5 }, { not-contains: AI }, { not-contains: robot }]\n${cases(2)}`,
);

/** An output as the checks of the set see it. */
const checked = (text: string) =>
  output(text, {
    checks: SET.cases[0]!.checks.map((check) => runCheck(check, textAlone(text))),
  });

const graded = (...results: readonly Partial<CheckResult>[]) =>
  output("x", {
    checks: results.map((of) => ({ ...failing("not-contains"), pass: true, ...of })),
  });

const named = (name: string): PlannedMetric => metricNamed(name, SET)!;

const pair = (of: Partial<MeasuredPair> = {}): MeasuredPair => ({
  baseline: output("one two"),
  candidate: output("one two three"),
  scores: scores(4, 3),
  ...of,
});

const EQUAL: MeasuredPair["scores"] = {
  value: { order: 0, criteria: [], means: null, model: null },
};

const costing = (costUsd: number | null) => output("x", { costUsd });

describe("pairDifference()", () => {
  it.each([
    ["more words", pair(), "output_words", -1],
    ["a lower criterion", pair(), "grounded", -1],
    ["a dearer answer", pair({ baseline: costing(1), candidate: costing(1.5) }), "cost_usd", -0.5],
    ["a cheaper answer", pair({ baseline: costing(1.5), candidate: costing(1) }), "cost_usd", 0.5],
    [
      "one of two checks failed",
      pair({ baseline: checked("one two"), candidate: checked("AI") }),
      "not-contains",
      -0.5,
    ],
    [
      "a value of a graded check fell, though it passes",
      pair({ baseline: graded({ value: 0.9 }), candidate: graded({ value: 0.7 }) }),
      "not-contains",
      -0.2,
    ],
    [
      "the check that weighs more fell",
      pair({
        baseline: graded({ value: 1, weight: 3 }, { value: 1 }, { value: 1, weight: 0 }),
        candidate: graded({ value: 0.6, weight: 3 }, { value: 1 }, { value: 0, weight: 0 }),
      }),
      "not-contains",
      -0.3,
    ],
  ])("is negative for harm: %s", (_, of, name, difference) => {
    expect(pairDifference(of, named(name))).toBeCloseTo(difference, 12);
  });

  it("is 0 in a criterion for byte-equal answers, which no judge was asked about", () => {
    const equal = pair({ candidate: output("one two"), scores: EQUAL });
    expect(pairDifference(equal, named("grounded"))).toBe(0);
    expect(pairValues(equal, named("grounded"))).toBeNull();
  });

  it.each([
    ["an answer is", pair({ candidate: missing({ kind: "cancelled" }) }), "output_words"],
    ["the judgement is", pair({ scores: missing({ kind: "cancelled" }) }), "grounded"],
    ["it was not judged", pair({ scores: null }), "grounded"],
    [
      "a check cannot tell",
      pair({ baseline: graded({ value: 1 }), candidate: graded({ value: null }, { value: 1 }) }),
      "not-contains",
    ],
    ["one side has no price", pair({ baseline: costing(1), candidate: costing(null) }), "cost_usd"],
  ])("is missing where %s", (_, of, name) => {
    expect(pairDifference(of, named(name))).toBeNull();
  });

  it("is missing for a case that has no check of the kind", () => {
    expect(pairDifference(pair(), named("max-words"))).toBeNull();
  });
});

describe("candidateValue()", () => {
  it("needs no answer of production", () => {
    const alone = pair({
      baseline: missing({ kind: "cancelled" }),
      candidate: checked("one two three"),
      scores: null,
    });
    expect(candidateValue(alone, named("output_words"))).toBe(3);
    expect(candidateValue(alone, named("max-words"))).toBe(1);
    expect(candidateValue(alone, named("grounded"))).toBeNull();
    expect(candidateValue(pair(), named("grounded"))).toBe(3);
  });
});

describe("OUTPUT_METRICS", () => {
  const whole = {
    text: " one\n two ",
    toolCalls: [],
    finish: "stop",
    model: null,
    checks: [],
    number: null,
    usage: { outputTokens: 12 },
    costUsd: 0.25,
    latencyMs: 840,
  } as const;

  it.each([
    ["output_tokens", 12],
    ["output_words", 2],
    ["cost_usd", 0.25],
    ["latency_ms", 840],
  ])("reads %s of an answer", (name, value) => {
    expect(OUTPUT_METRICS.find((of) => of.name === name)!.valueOf(whole)).toBe(value);
  });

  it("does not take for 0 what nobody told", () => {
    const untold = { ...whole, usage: null, costUsd: null, latencyMs: null };
    const values = OUTPUT_METRICS.map((of) => [of.name, of.valueOf(untold)]);
    expect(values).toEqual([
      ["output_tokens", null],
      ["output_words", 2],
      ["cost_usd", null],
      ["latency_ms", null],
    ]);
  });
});

describe("evidenceOf() with further metrics", () => {
  const metrics = [named("grounded"), named("output_words")];
  const of = measured("case-01", {
    samples: 2,
    scores: () => scores(4, 3),
    baseline: () => output("one two"),
    candidate: () => output("one two three four"),
    fresh: [{ baseline: output("one two three"), scores: scores(5, 3) }],
  });

  it("holds their differences in the order of the plan, of the look and of the recheck", () => {
    const { runs, fresh } = evidenceOf(of, metrics);
    expect(runs.map((run) => run.metrics)).toEqual([
      [-1, -2],
      [-1, -2],
    ]);
    expect(fresh?.map((again) => again.metrics)).toEqual([[-2, -1]]);
  });

  it("has no list of them where none is planned", () => {
    expect(evidenceOf(of).runs[0]).not.toHaveProperty("metrics");
  });
});
