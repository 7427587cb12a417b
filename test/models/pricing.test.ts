import { describe, expect, it } from "vitest";

import type { ModelRef, Usage } from "../../src/models/model.ts";
import {
  ANTHROPIC_PRICES,
  GEMINI_PRICES,
  OPENAI_PRICES,
  PRICES_AS_OF,
} from "../../src/models/prices.ts";
import { priceFor, priceOf } from "../../src/models/pricing.ts";

const million = (more: Partial<Usage> = {}): Usage => ({
  inputTokens: 0,
  cachedInputTokens: 0,
  outputTokens: 0,
  ...more,
});

const all = [OPENAI_PRICES, ANTHROPIC_PRICES, GEMINI_PRICES].flatMap((table) =>
  Object.entries(table),
);

describe("priceOf()", () => {
  it.each<[ModelRef["provider"], string, Partial<Usage>, number]>([
    ["openai", "gpt-4o", { inputTokens: 1_000_000 }, 2.5],
    ["openai", "gpt-4o", { outputTokens: 1_000_000 }, 10],
    ["openai", "gpt-4o", { inputTokens: 1_000_000, cachedInputTokens: 400_000 }, 2],
    ["anthropic", "claude-opus-5", { inputTokens: 1000, outputTokens: 200 }, 0.01],
    ["openai", "gpt-6-sol", { inputTokens: 272_000 }, 0.544],
    ["openai", "gpt-6-sol", { inputTokens: 300_000, outputTokens: 1_000_000 }, 16.2],
    ["anthropic", "claude-haiku-5-5", { inputTokens: 100_001, cachedInputTokens: 1 }, 0.05000005],
    ["openai", "gpt-4o", { inputTokens: 10, cachedInputTokens: 99 }, 0.0000125],
    ["gemini", "gemini-2.5-pro", { inputTokens: 200_000 }, 0.25],
    ["vertex", "gemini-2.5-pro", { inputTokens: 400_000, outputTokens: 1_000_000 }, 16],
    ["openrouter", "google/gemini-2.5-flash", { outputTokens: 1_000_000 }, 2.5],
    ["azure-openai", "gpt-4o", { inputTokens: 1_000_000 }, 2.5],
    [
      "bedrock",
      "eu.anthropic.claude-sonnet-4-5-20250929-v1:0",
      { inputTokens: 1_000_000, outputTokens: 1_000_000 },
      18,
    ],
  ])("counts %s %s with %o as $%d", (provider, model, usage, expected) => {
    const priced = priceOf({ provider, model }, million(usage));
    expect(priced.usd).toBeCloseTo(expected, 10);
    expect(priced.listed).toBe(true);
  });

  it("counts an unlisted model at the dearest price, and says so", () => {
    const usage = million({ inputTokens: 1000, cachedInputTokens: 200, outputTokens: 300 });
    const unlisted = priceOf({ provider: "openai-compatible", model: "acme-7b" }, usage);
    expect(unlisted.listed).toBe(false);
    for (const [model] of all) {
      const listed = priceOf({ provider: "openai-compatible", model }, usage);
      expect(listed.usd).toBeLessThanOrEqual(unlisted.usd);
    }
  });

  it.each<[ModelRef["provider"], string, Partial<Usage>, number, number]>([
    ["anthropic", "claude-opus-5", { cacheWriteTokens: 1_000_000 }, 6.25, -1.25],
    ["anthropic", "claude-opus-5", { cachedInputTokens: 1_000_000 }, 0.5, 4.5],
    ["openai", "gpt-5.6", { inputTokens: 200_000, cacheWriteTokens: 200_000 }, 1.25, -0.25],
    ["openai", "gpt-5.4-mini", { cacheWriteTokens: 1_000_000 }, 0.75, 0],
    ["gemini", "gemini-2.5-flash", { cachedInputTokens: 400_000 }, 0.192, 0.108],
  ])(
    "bills %s %s with %o at $%d, and says what caching saved",
    (provider, model, more, cost, saved) => {
      const priced = priceOf({ provider, model }, million({ inputTokens: 1_000_000, ...more }));
      expect(priced.usd).toBeCloseTo(cost, 10);
      expect(priced.savedUsd).toBeCloseTo(saved, 10);
    },
  );

  it("never bills more input than there is, whatever a provider says of its cache", () => {
    const usage = million({ inputTokens: 100, cachedInputTokens: 80, cacheWriteTokens: 80 });
    const { usd: cost } = priceOf({ provider: "anthropic", model: "claude-opus-5" }, usage);
    expect(cost).toBeCloseTo((80 * 0.5 + 20 * 6.25) / 1e6, 12);
  });

  it("takes the configuration's price before the table's, and for a model in no table", () => {
    const price = { input: 1, cached: 0.5, output: 3 };
    const usage = million({
      inputTokens: 1_000_000,
      cachedInputTokens: 400_000,
      outputTokens: 1e6,
    });
    for (const model of ["gpt-4o", "our-own"]) {
      const priced = priceOf({ provider: "openai", model, price }, usage);
      expect(priced).toMatchObject({ usd: 3.8, listed: true });
    }
  });

  it("charges nothing for the scripted model", () => {
    const free = priceOf({ provider: "scripted", model: "demo" }, million({ outputTokens: 1e9 }));
    expect(free).toEqual({ usd: 0, savedUsd: 0, listed: true });
  });
});

describe("priceFor()", () => {
  it.each<[ModelRef["provider"], string, string]>([
    ["openai", "gpt-5-mini-2025-08-07", "gpt-5-mini"],
    ["openai", "gpt-4o-2024-11-20", "gpt-4o"],
    ["openai", "gpt-4o-2024-05-13", "gpt-4o-2024-05-13"],
    ["openai-compatible", "openai/gpt-4.1-nano", "gpt-4.1-nano"],
  ])("finds %s %s under %s", (provider, model, alias) => {
    expect(priceFor({ provider, model })).toBe(OPENAI_PRICES[alias]);
  });

  it("finds a dated snapshot of Anthropic's under its alias", () => {
    const found = priceFor({ provider: "anthropic", model: "claude-haiku-4-5-20251001" });
    expect(found).toBe(ANTHROPIC_PRICES["claude-haiku-4-5"]);
  });

  it.each<[ModelRef["provider"], string]>([
    ["openai", "gpt-5.9"],
    ["openai", "gpt-5-turbo"],
    ["openai", "gpt-4o-audio-preview"],
    ["openai", "claude-opus-5"],
    ["anthropic", "claude-opus-5-9"],
    ["openai", "__proto__"],
    ["openai", "constructor"],
  ])("takes %s %s for no model it knows", (provider, model) => {
    expect(priceFor({ provider, model })).toBeUndefined();
  });
});

describe("the price tables", () => {
  it.each(all)("have sensible figures for %s", (_model, { input, cached, output, long }) => {
    expect(input).toBeGreaterThan(0);
    expect(cached).toBeGreaterThan(0);
    expect(cached).toBeLessThanOrEqual(input);
    expect(output).toBeGreaterThan(input);
    expect(long?.input ?? 2).toBeGreaterThan(1);
    expect(long?.output ?? 2).toBeGreaterThan(1);
  });

  it("say of which day they are", () => {
    expect(new Date(PRICES_AS_OF).toISOString().slice(0, 10)).toBe(PRICES_AS_OF);
  });
});
