import type { ModelRef, ModelRequest } from "../../src/models/model.ts";

/** A request with everything unset, for tests to fill what they are about. */
export function request(more: Partial<ModelRequest> = {}): ModelRequest {
  return {
    provider: "openai",
    model: "gpt-6-luna",
    baseUrl: null,
    messages: [
      { role: "system", content: "You answer briefly." },
      { role: "user", content: "May I return this?" },
    ],
    parameters: {},
    outputSchema: null,
    jsonMode: false,
    tools: [],
    toolChoice: null,
    ...more,
  };
}

export function ref(more: Partial<ModelRef> = {}): ModelRef {
  return { provider: "openai", model: "gpt-6-luna", baseUrl: null, apiKeyEnv: null, ...more };
}

/** An attempt that nobody cuts off. */
export const attempt = (sample = 1, signal = new AbortController().signal) => ({ signal, sample });

/** A schema in the form that both providers' structured output takes. */
export const VERDICT_SCHEMA = {
  name: "verdict",
  schema: {
    type: "object",
    properties: { score: { type: "integer", minimum: 1, maximum: 5 } },
    required: ["score"],
    additionalProperties: false,
  },
};
