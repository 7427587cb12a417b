import type { Model } from "../model.ts";
import { chatCompletions } from "./chat-completions.ts";
import type { Endpoint } from "./reply.ts";

export function openaiModel(endpoint: Endpoint): Promise<Model> {
  return chatCompletions(endpoint, { limit: "max_completion_tokens" });
}
