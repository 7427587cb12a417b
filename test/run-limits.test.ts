import { describe, expect, it } from "vitest";

import type { ModelRef } from "../src/models/model.ts";
import { runLimits } from "../src/run-limits.ts";
import { config } from "./plan/setup.ts";

const policy = config(`prompts: [{ files: "**/*.md", evals: evals/a.yaml }]
models:
  default: { provider: openai, model: gpt-5-mini, concurrency: 3 }
  big: { provider: openai, model: gpt-5, concurrency: 2, requests_per_minute: 500, tokens_per_minute: 30000 }
  house: { provider: openai-compatible, model: llama-4, base_url: https://llm.example/v1, concurrency: 1 }
judge: { provider: anthropic, model: claude-opus-5, concurrency: 5 }
budget: { max_usd: 4, max_calls: 500 }
`);

const ref = (provider: ModelRef["provider"], model: string, baseUrl: string | null = null) => ({
  provider,
  model,
  baseUrl,
  apiKeyEnv: null,
});

describe("runLimits()", () => {
  it.each([
    ["the entry of the very model", ref("openai", "gpt-5"), 2],
    ["the first of its provider for another model", ref("openai", "gpt-4o"), 3],
    ["the judge's own", ref("anthropic", "claude-opus-5"), 5],
    ["the address's own", ref("openai-compatible", "other", "https://llm.example/v1"), 1],
    [
      "the default for an address nobody lists",
      ref("openai-compatible", "x", "https://a.example/v1"),
      8,
    ],
    ["the default for a provider nobody lists", ref("scripted", "writer"), 8],
  ])("takes concurrency from %s", (_, model, concurrency) => {
    expect(runLimits(policy, false).pace(model)).toMatchObject({ concurrency });
  });

  it("takes what may be sent a minute from the same entry", () => {
    const limits = { requestsPerMinute: 500, tokensPerMinute: 30_000 };
    expect(runLimits(policy, false).pace(ref("openai", "gpt-5"))).toMatchObject(limits);
    expect(runLimits(policy, false).pace(ref("openai", "gpt-4o"))).not.toHaveProperty(
      "requestsPerMinute",
    );
  });

  it("takes the budget from the policy", () => {
    expect(runLimits(policy, false)).toMatchObject({
      replay: false,
      budget: { maxUsd: 4, maxCalls: 500 },
    });
    expect(runLimits(policy, true).replay).toBe(true);
  });
});
