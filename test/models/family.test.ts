import { describe, expect, it } from "vitest";

import { familyOf } from "../../src/models/family.ts";
import type { ModelRef } from "../../src/models/model.ts";

describe("familyOf()", () => {
  it.each<[ModelRef["provider"], string, string]>([
    ["openai", "gpt-6-luna", "openai"],
    ["openai", "o4-mini", "openai"],
    ["openai", "chatgpt-4o-latest", "openai"],
    ["openai", "ft:gpt-4o-mini:acme::abc", "openai"],
    ["anthropic", "claude-haiku-5-5", "anthropic"],
    ["openai-compatible", "anthropic/claude-sonnet-5", "anthropic"],
    ["openai-compatible", "us.anthropic.claude-opus-5", "anthropic"],
    ["openai-compatible", "openai/gpt-oss-120b", "openai"],
    ["openai-compatible", "meta-llama/Llama-3.3-70B-Instruct", "meta"],
    ["openai-compatible", "llama3.1:8b", "meta"],
    ["openai-compatible", "mixtral-8x7b", "mistral"],
    ["openai-compatible", "Qwen/Qwen3-32B", "qwen"],
    ["openai-compatible", "deepseek-ai/DeepSeek-R1-Distill-Llama-70B", "deepseek"],
    ["openai-compatible", "google/gemma-3-27b-it", "google"],
    ["openai-compatible", "x-ai/grok-4", "xai"],
    ["openai-compatible", "command-r-plus", "cohere"],
    ["openai-compatible", "acme-7b", "openai-compatible acme"],
    ["openai-compatible", "acme/acme-70b", "openai-compatible acme"],
    ["azure-openai", "our-deployment", "openai"],
    ["azure-openai", "DeepSeek-V3", "deepseek"],
    ["openai-responses", "our-tuned-model", "openai"],
    ["gemini", "gemini-2.5-pro", "google"],
    ["vertex", "our-endpoint", "google"],
    ["bedrock", "eu.anthropic.claude-sonnet-4-5-20250929-v1:0", "anthropic"],
    ["bedrock", "amazon.nova-lite-v1:0", "amazon"],
    ["bedrock", "arn:aws:bedrock:eu-west-1:1:provisioned-model/abc", "bedrock abc"],
    ["openrouter", "google/gemini-2.5-flash", "google"],
    ["scripted", "demo", "scripted demo"],
    ["scripted", "judge", "scripted judge"],
    ["scripted", "", "scripted"],
  ])("puts %s %s in family %s", (provider, model, family) => {
    expect(familyOf({ provider, model })).toBe(family);
  });
});
