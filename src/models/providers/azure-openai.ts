import type { Model } from "../model.ts";
import { chatCompletions } from "./chat-completions.ts";
import type { Endpoint } from "./reply.ts";

/**
 * A deployment behind Azure OpenAI's v1 API, which speaks Chat Completions without a version in the address and takes
 * a key or a token of Microsoft Entra in the same place. The model's id is the deployment's name.
 * https://learn.microsoft.com/azure/ai-foundry/openai/api-version-lifecycle
 */
export function azureModel(endpoint: Endpoint): Promise<Model> {
  return chatCompletions(endpoint, { limit: "max_completion_tokens" });
}
