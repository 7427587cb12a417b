import { describe, expect, it } from "vitest";

import { fill, shardLimits } from "../src/fill.ts";
import { memoryComparison } from "../src/git/memory.ts";
import { textOf } from "../src/models/message.ts";
import type { ModelRequest } from "../src/models/model.ts";
import { verdictJson } from "../src/report/json.ts";
import { openMemoryStore } from "../src/store/memory.ts";
import type { Store } from "../src/store/store.ts";
import { usd, type Day } from "../src/units.ts";
import { CONFIG, engine, repository } from "./support/engine.ts";
import { judgeBy } from "./support/scripted-judge.ts";

const PROMPT = "## System\nAnswer briefly.\n\n## User\n{{question}}\n";

/** Two cases of three ask the same question as another one. */
const EVALS = [
  "rubric:",
  "  - { id: grounded, description: Names the deadline. }",
  "cases:",
  ...Array.from(
    { length: 24 },
    (_, n) =>
      `  - { id: case-${n}, input: { question: "Question ${n < 12 ? n : n % 3}?" }, reference: "30 days", checks: [{ contains: "days" }] }`,
  ),
  "",
].join("\n");

const judge = judgeBy((output) => (output.includes("30 days") ? 5 : 2));

/** The candidate forgets the deadline now and then. */
const answer = (request: ModelRequest, sample: number): string => {
  if (request.model === "critic") return judge(request);
  const warm = textOf(request.messages[0]!.content).includes("warmly");
  return warm && sample % 3 === 0 ? "A few days." : `You have 30 days. (${sample})`;
};

const HEAD = repository({
  prompt: PROMPT.replace("briefly", "warmly"),
  evals: EVALS,
  config: CONFIG,
});
const edited = { base: repository({ prompt: PROMPT, evals: EVALS, config: CONFIG }), head: HEAD };

/** A new prompt beside another one; without a rubric, so that no judge is asked of one answer alone. */
const OTHER = {
  "evenhand.yaml": CONFIG,
  "prompts/support/other.md": PROMPT,
  "evals/support/other.yaml": EVALS,
};
const added = {
  base: OTHER,
  head: {
    ...HEAD,
    ...OTHER,
    "evals/support/answer.yaml": EVALS.slice(EVALS.indexOf("cases:")),
  },
};

const asOf = "2026-11-25" as Day;

async function filled(trees: typeof edited | typeof added, of: number, into: Store) {
  let calls = 0;
  let cases = 0;
  for (let index = 1; index <= of; index++) {
    const shard = engine(answer);
    const request = {
      comparison: memoryComparison(trees),
      configPath: "evenhand.yaml",
      replay: false,
      asOf,
    };
    const result = await fill(shard.world, request, { index, of });
    if (result.kind === "stopped") throw new Error(result.detail);
    expect(result).toMatchObject({ missing: 0, spend: { calls: shard.calls.length } });
    cases += result.cases;
    calls += shard.calls.length;
    for (const row of shard.store.rows()) await into.put(row);
    for (const { topic, name, value } of shard.store.notes()) await into.note(topic, name, value);
  }
  return { calls, cases };
}

describe("fill()", () => {
  it.each([
    ["an edited prompt", edited],
    ["a prompt that is measured alone", added],
  ])(
    "pays in four shards and one gate what a single gate pays, for the same verdict: %s",
    async (_name, trees) => {
      const single = engine(answer);
      const { verdict } = await single.run(trees);

      const merged = openMemoryStore();
      const { calls, cases } = await filled(trees, 4, merged);
      const last = engine(answer, merged);
      const again = await last.run(trees);
      expect(verdictJson(again.verdict)).toBe(verdictJson(verdict));
      expect(cases).toBe(24);
      expect(calls).toBeGreaterThan(last.calls.length);
      expect(calls + last.calls.length).toBe(single.calls.length);
    },
  );

  it("sends nothing that nobody has allowed yet", async () => {
    const shard = engine(answer);
    const request = {
      comparison: memoryComparison(edited),
      configPath: "evenhand.yaml",
      replay: false,
      asOf,
      held: async () => "set the label `evenhand`",
    };
    const result = await fill(shard.world, request, { index: 1, of: 2 });
    expect(result).toMatchObject({ kind: "filled", spend: { calls: 0 } });
    expect(shard.calls).toEqual([]);
  });

  it("says why there is nothing to ask", async () => {
    const trees = { base: {}, head: { "evenhand.yaml": "prompts: 1\n" } };
    const request = {
      comparison: memoryComparison(trees),
      configPath: "evenhand.yaml",
      replay: false,
      asOf,
    };
    const result = await fill(engine(answer).world, request, { index: 1, of: 2 });
    expect(result).toMatchObject({ kind: "stopped", reason: "config_invalid" });
  });
});

describe("shardLimits()", () => {
  it("lets all shards together spend and send what one run may", () => {
    const pace = { concurrency: 8, requestsPerMinute: 100, tokensPerMinute: 3 };
    const limits = {
      replay: false,
      budget: { maxUsd: usd(12), maxCalls: 1000 },
      pace: () => pace,
    };
    const { budget, pace: paceOf } = shardLimits(limits, { index: 1, of: 4 });
    expect(budget).toEqual({ maxUsd: 3, maxCalls: 250 });
    const ref = { provider: "scripted", model: "a", baseUrl: null, apiKeyEnv: null } as const;
    expect(paceOf(ref)).toEqual({ concurrency: 8, requestsPerMinute: 25, tokensPerMinute: 1 });
  });
});
