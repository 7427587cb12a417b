import { describe, expect, it } from "vitest";

import { decidePrompt } from "../../src/decide/prompt.ts";
import { problemText } from "../../src/problem.ts";
import { CONFIG } from "../support/engine.ts";
import { cases, CHECKS, config, plan, RUBRIC } from "../plan/setup.ts";
import { many, output, scores, settled, turn, type Facts } from "./settled.ts";

/** Long and short answers, so that their words differ. */
const varied = (index: number): Facts => ({
  slices: ["law"],
  candidate: (at) => output(`ok ${"very ".repeat(index % 3)}well ${at}`),
  scores: (at) => scores(4, index % 2 === 0 ? 4 : 5, turn(at)),
});

interface Given {
  readonly n?: number;
  readonly facts?: (index: number) => Facts;
  readonly evals?: string;
  readonly candidate?: string;
}

/** The verdict and its warnings as a reader sees them. */
function decided(gate: string, { n = 12, facts = varied, ...edit }: Given = {}) {
  const policy = config(`${CONFIG}${gate === "" ? "" : `gate: { ${gate} }\n`}`);
  const evals = edit.evals ?? `${RUBRIC}${CHECKS}${cases(n, "slices: [law]")}`;
  const planned = plan({ ...edit, evals }, policy);
  const { metrics, evalSet, cases: plannedCases, candidate } = planned;
  const judge = planned.judge;
  const of = settled(many(n, facts), {
    config: policy,
    plan: { metrics, evalSet, cases: plannedCases, candidate, judge },
  });
  const verdict = decidePrompt(of, policy, { prompts: 1, wording: null, selftest: null });
  return { verdict, warnings: verdict.warnings.map(problemText) };
}

const warnings = (gate: string, given?: Given) => decided(gate, given).warnings;
const WORDS = "output_words: { margin: 5, min_effect: 1";
const metrics = (words: string): string => `metrics: { ${words} }`;
const floor = (name: string, min: number): string =>
  metrics(`${name}: { floor: { min: ${min}, reason: r, owner: o } }`);

describe("a metric that cannot fail", () => {
  it.each([
    [
      "is the same for every answer of both versions",
      metrics("contains: { tier: gate }"),
      undefined,
      "take it out of the policy, or measure something that varies",
    ],
    [
      "has no value in any pair of answers",
      metrics("cost_usd: { tier: gate, margin: 1, min_effect: 1 }"),
      undefined,
      "a model that the price table does not list has no cost",
    ],
    [
      "has values in 7 of 7 cases, and under 8 are not tested",
      metrics(`${WORDS} }`),
      { n: 7 },
      "take it out of the policy, or measure something that varies",
    ],
    [
      "cannot lose 4.5, its smallest effect",
      metrics("grounded: { tier: gate, min_effect: 4.5 }"),
      undefined,
      "take it out of the policy, or measure something that varies",
    ],
  ])("is marked where it %s", (why, gate, given, hint) => {
    const name = /\{ ([\w-]+):/.exec(gate)![1]!;
    expect(warnings(gate, given)).toEqual([
      `evenhand.yaml:7: metric \`${name}\` ${why}: it cannot fail; ${hint}`,
    ]);
  });

  it("names the slice where it is only there that policy wants more than there is", () => {
    const gate = metrics("grounded: { tier: gate, slices: { law: { min_effect: 4.5 } } }");
    expect(warnings(gate)[0]).toContain("cannot lose 4.5, its smallest effect in `law`");
  });

  it("does not gate, whatever policy says", () => {
    const { verdict } = decided(metrics("contains: { tier: gate }"));
    expect(verdict.units.map((unit) => unit.metrics.map(({ tier }) => tier))).toEqual([
      ["show"],
      ["show"],
    ]);
  });

  it("is not one that varies, or that byte-equal answers leave open", () => {
    expect(warnings(metrics(`${WORDS} }, grounded: { tier: gate }`))).toEqual([]);
    const equal = (index: number): Facts => ({
      slices: ["law"],
      baseline: () => output(`ok ${index}`),
      candidate: () => output(`ok ${index}`),
      scores: () => ({ value: { order: 0, criteria: [], means: null, model: null } }),
    });
    expect(warnings(metrics("grounded: { tier: gate }"), { facts: equal })).toEqual([]);
  });
});

describe("a floor that cannot fail", () => {
  it("is marked with the line it is written on and what it takes", () => {
    const gate = "slices: { law: { floor: { min: 4, reason: r, owner: o } } }";
    expect(warnings(gate, { n: 6 })).toEqual([
      "evenhand.yaml:7: the floor of `rubric` in `law` rests on 6 measured cases: it cannot fail; it takes 8",
    ]);
  });

  it("is marked by its own figures where it is a share of answers", () => {
    expect(warnings(floor("checks", 0.3), { n: 8 })).toEqual([
      "evenhand.yaml:7: the floor of `checks` over all cases rests on 8 measured cases: it cannot fail; it takes 9",
    ]);
    expect(warnings(floor("checks", 0.3), { n: 9 })).toEqual([]);
    expect(warnings(floor("checks", 0))[0]).toContain("nothing can be below it");
  });

  it("is not told of one that does not gate anyway", () => {
    const gate = metrics("checks: { tier: show, floor: { min: 0, reason: r, owner: o } }");
    expect(warnings(gate)).toEqual([]);
  });
});

describe("a set of which nothing can fail", () => {
  const vacuous = (n: number): string =>
    `checks: [{ max-length: 100000 }]\n${cases(n, "slices: [law]")}`;
  const unjudged = (index: number): Facts => ({ ...varied(index), judged: false });
  const SAID =
    "evals/support/answer.yaml: nothing that gates can fail: every answer passes these checks, whatever it says; add a rubric, or a check that a wrong answer fails";

  it("is told so", () => {
    expect(warnings("", { evals: vacuous(12), facts: unjudged })).toEqual([SAID]);
  });

  it.each([
    ["a further metric gates", metrics(`${WORDS} }`), vacuous(12)],
    [
      "one check of one case can",
      "",
      `${vacuous(11)}  - { id: case-12, slices: [law], input: { question: q }, checks: [{ contains: ok }] }\n`,
    ],
    ["nothing is to gate", "tier: show", vacuous(12)],
  ])("is not told so where %s", (_, gate, evals) => {
    expect(warnings(gate, { evals, facts: unjudged })).toEqual([]);
  });

  it("counts with the length that the prompt lets the model write", () => {
    const candidate =
      "---\nmax_tokens: 20000\n---\n## System\nAnswer warmly.\n\n## User\n{{question}}\n";
    expect(warnings("", { evals: vacuous(12), facts: unjudged, candidate })).toEqual([]);
  });
});
