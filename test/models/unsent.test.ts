import { describe, expect, it } from "vitest";

import { unsentSettings } from "../../src/models/unsent.ts";
import type { ModelParameters } from "../../src/prompts/prompt.ts";

const everything: ModelParameters = {
  temperature: 1,
  topP: 1,
  maxTokens: 1,
  stop: ["a"],
  seed: 1,
  topK: 1,
  frequencyPenalty: 1,
  presencePenalty: 1,
  reasoningEffort: "minimal",
};

describe("unsentSettings()", () => {
  it.each([
    ["openai", ["topK"]],
    ["openai-compatible", []],
    ["openrouter", []],
    ["azure-openai", ["topK"]],
    ["openai-responses", ["stop", "seed", "topK", "frequencyPenalty", "presencePenalty"]],
    ["gemini", []],
    [
      "bedrock",
      ["seed", "topK", "frequencyPenalty", "presencePenalty", "reasoningEffort", "responseFormat"],
    ],
    [
      "anthropic",
      ["seed", "frequencyPenalty", "presencePenalty", "reasoningEffort", "responseFormat"],
    ],
  ] as const)("names what %s has no parameter for", (provider, settings) => {
    const asked = { parameters: everything, responseFormat: "json" } as const;
    expect(unsentSettings(provider, asked)).toEqual(settings);
  });

  it("names an effort that the API has no level for", () => {
    const asked = { parameters: { reasoningEffort: "none" }, responseFormat: "text" } as const;
    expect(unsentSettings("gemini", asked)).toEqual(["reasoningEffort"]);
  });

  it("names nothing that is not set", () => {
    const asked = { parameters: { reasoningEffort: "high" }, responseFormat: "text" } as const;
    expect(unsentSettings("anthropic", asked)).toEqual([]);
  });
});
