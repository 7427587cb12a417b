import type { Model } from "../model.ts";
import { chatCompletions } from "./chat-completions.ts";
import type { Endpoint } from "./reply.ts";

/**
 * Any server that speaks Chat Completions: a proxy, a hosted open model, a local runtime. It may want no key,
 * send no usage, and ignore `seed` and the output schema.
 */
export function openaiCompatibleModel(endpoint: Endpoint): Promise<Model> {
  return chatCompletions(endpoint, { limit: "max_tokens" });
}
