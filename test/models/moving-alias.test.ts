import { describe, expect, it } from "vitest";

import { mayMove } from "../../src/models/moving-alias.ts";

describe("mayMove()", () => {
  it.each([
    ["openai", "gpt-5.4-mini"],
    ["openai", "o3"],
    ["openai", "gpt-4o-latest"],
    ["anthropic", "claude-sonnet-5"],
    ["anthropic", "claude-haiku-4-5"],
    ["openai", "gpt-5.4-mini-2025-14-40"],
    ["openai-responses", "gpt-5.4-mini"],
    ["openrouter", "mistralai/mistral-large"],
    ["gemini", "gemini-flash-latest"],
  ] as const)("is true of %s's %s, which is another model tomorrow", (provider, model) => {
    expect(mayMove({ provider, model })).toBe(true);
  });

  it.each([
    ["openai", "gpt-4.1-mini-2025-04-14"],
    ["openai", "gpt-4-0613"],
    ["openai", "ft:gpt-4o-mini-2024-07-18:acme::abc"],
    ["anthropic", "claude-sonnet-4-5-20250929"],
    ["anthropic", "claude-3-5-sonnet@20240620"],
    ["openai-compatible", "llama-3.3-70b"],
    ["gemini", "gemini-2.5-flash"],
    ["bedrock", "amazon.nova-lite-v1:0"],
    ["azure-openai", "gpt-5.4-mini"],
    ["scripted", "demo"],
  ] as const)("is false of %s's %s", (provider, model) => {
    expect(mayMove({ provider, model })).toBe(false);
  });
});
