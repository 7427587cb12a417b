import type { Model } from "../model.ts";
import { chatCompletions } from "./chat-completions.ts";
import type { Endpoint } from "./reply.ts";

/**
 * OpenRouter, which sends a request on to one of several hosts. Only to one that takes every parameter in it: another
 * would drop some without a word, and a prompt be measured without its settings.
 * https://openrouter.ai/docs/features/provider-routing
 */
export function openrouterModel(endpoint: Endpoint): Promise<Model> {
  return chatCompletions(endpoint, {
    limit: "max_tokens",
    also: { provider: { require_parameters: true } },
  });
}
