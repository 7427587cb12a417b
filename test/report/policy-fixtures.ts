import type { FloorVerdict, MetricVerdict, PromptVerdict, Standard } from "../../src/verdict.ts";
import { arm, judge, prompt } from "./verdict-fixtures.ts";

/** Builders of what policy adds to a verdict: mutes, further metrics, floors, and minimums of a new prompt. */

export const mute = { until: "2026-12-01", owner: "ada@acme.dev", reason: "new texts by Friday" };

/** Names of numbers that an output has; every other metric is a score. */
const COSTS: { readonly [name: string]: MetricVerdict["unit"] } = {
  output_tokens: "tokens",
  output_words: "words",
  cost_usd: "usd",
  latency_ms: "ms",
};

export function metric(name: string, overrides: Partial<MetricVerdict> = {}): MetricVerdict {
  const unit = Object.hasOwn(COSTS, name) ? COSTS[name] : undefined;
  return {
    metric: name,
    tier: "gate",
    unit: unit ?? "points",
    better: unit === undefined ? "higher" : "lower",
    baseline: null,
    candidate: null,
    mean: -0.42,
    interval: { lower: -0.62, upper: -0.22 },
    measured: 25,
    p: 0.0004,
    found: "worse",
    result: "worse",
    red: true,
    margin: 0.3,
    minEffect: 0.1,
    ...overrides,
  };
}

export function floor(name: string, overrides: Partial<FloorVerdict> = {}): FloorVerdict {
  return {
    metric: name,
    unit: "(all)",
    min: 4,
    mean: 3.42,
    upper: 3.63,
    measured: 150,
    red: true,
    reason: "no answer without a source",
    owner: "ada@acme.dev",
    ...overrides,
  };
}

export function standard(what: string, overrides: Partial<Standard> = {}): Standard {
  return {
    kind: "criterion",
    what,
    measured: 4.6,
    interval: { lower: 4.4, upper: 4.8 },
    cases: 48,
    passed: null,
    min: 4,
    source: "floor",
    met: true,
    gates: true,
    ...overrides,
  };
}

/** A prompt that production has no version of, with an eval set of the pull request's own. */
export function newPrompt(
  standards: readonly Standard[],
  overrides: Partial<PromptVerdict> = {},
): PromptVerdict {
  return prompt({
    name: "support/handover",
    path: "prompts/support/handover.md",
    change: "added",
    outcome: standards.every(({ met }) => met) ? "pass" : "fail",
    bootstrap: true,
    method: "absolute",
    baseline: null,
    candidate: arm({ samples: 4, recheckSamples: 0 }),
    evalSet: { path: "evals/support/handover.yaml", version: "ab".padEnd(64, "0"), source: "head" },
    coverage: { cases: 48, complete: 48, needed: 44, missing: [] },
    judge: judge({ consistency: null, positionEffect: null }),
    absolute: { standards: [...standards], floors: true },
    ...overrides,
  });
}
