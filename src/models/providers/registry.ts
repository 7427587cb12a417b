import { failure } from "../failure.ts";
import type { Model, ModelFailure, ModelRef } from "../model.ts";
import { PROVIDERS } from "../provider.ts";
import type { ModelProvider } from "../provider.ts";
import { redactedModel } from "../redacted.ts";
import type { Endpoint } from "./reply.ts";

/** One line a provider; its file, and the library behind it, are loaded when a model of it is first asked. */
const ADAPTERS: {
  readonly [name in Exclude<ModelProvider, "scripted">]: (endpoint: Endpoint) => Promise<Model>;
} = {
  openai: async (endpoint) => (await import("./openai.ts")).openaiModel(endpoint),
  "openai-responses": async (endpoint) =>
    (await import("./openai-responses.ts")).openaiResponsesModel(endpoint),
  "azure-openai": async (endpoint) => (await import("./azure-openai.ts")).azureModel(endpoint),
  anthropic: async (endpoint) => (await import("./anthropic.ts")).anthropicModel(endpoint),
  gemini: async (endpoint) => (await import("./gemini.ts")).geminiModel(endpoint),
  vertex: async (endpoint) => (await import("./vertex.ts")).vertexModel(endpoint),
  bedrock: async (endpoint) => (await import("./bedrock.ts")).bedrockModel(endpoint),
  openrouter: async (endpoint) => (await import("./openrouter.ts")).openrouterModel(endpoint),
  "openai-compatible": async (endpoint) =>
    (await import("./openai-compatible.ts")).openaiCompatibleModel(endpoint),
};

/** What a provider needs from outside; the composition root gives it. */
export interface ProviderPorts {
  /** Value of an environment variable. */
  readonly secret: (name: string) => string | undefined;
  /** Removes every secret from a text: applied to what comes back, before anybody sees or stores it. */
  readonly redact: (text: string) => string;
  readonly deadlineMs: number;
  /** The model that answers from a script; which script is not for the configuration to say. */
  readonly scripted: (ref: ModelRef) => Promise<Model | ModelFailure>;
}

/** The environment variable that holds a model's key; null for a server that wants none. */
export function keyNameOf(ref: ModelRef): string | null {
  return ref.apiKeyEnv ?? PROVIDERS[ref.provider].keyName;
}

/** The adapter of a model, or the failure that each request to it would end in. */
export async function loadModel(
  ref: ModelRef,
  ports: ProviderPorts,
): Promise<Model | ModelFailure> {
  const { provider } = ref;
  if (provider === "scripted") return ports.scripted(ref);
  if (provider === "command" || provider === "http") {
    return failure("permanent", "an application is no provider");
  }
  const baseUrl = ref.baseUrl ?? PROVIDERS[provider].baseUrl;
  if (baseUrl === null) return failure("permanent", `provider ${provider} needs a base_url`);

  const keyName = keyNameOf(ref);
  const apiKey = keyName === null ? null : (ports.secret(keyName)?.trim() ?? "");
  if (apiKey === "") return failure("auth", `${keyName} is not set`);
  // The libraries' own error for such a key quotes it.
  if (apiKey !== null && !/^[\x21-\x7e]+$/.test(apiKey)) {
    return failure("auth", `${keyName} holds white space or another character that no key has`);
  }
  const model = await ADAPTERS[provider]({ apiKey, baseUrl, deadlineMs: ports.deadlineMs });
  return redactedModel(model, ports.redact);
}
