import type { BatchModel } from "../batch.ts";
import { failure } from "../failure.ts";
import type { Model, ModelFailure, ModelRef } from "../model.ts";
import { isApplication, PROVIDERS } from "../provider.ts";
import type { ModelProvider } from "../provider.ts";
import { redactedBatches, redactedModel } from "../redacted.ts";
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
  if (ref.provider === "scripted") return ports.scripted(ref);
  const reached = endpointOf(ref, ports);
  if ("kind" in reached) return reached;
  const model = await ADAPTERS[reached.provider](reached.endpoint);
  return redactedModel(model, ports.redact);
}

/** Providers with a batch API that is used. */
const BATCHES: ReadonlyMap<string, (endpoint: Endpoint, model: string) => Promise<BatchModel>> =
  new Map([
    ["openai", async (...of) => (await import("./openai-batch.ts")).openaiBatches(...of)],
    ["anthropic", async (...of) => (await import("./anthropic-batch.ts")).anthropicBatches(...of)],
  ]);

/** A model's batch API; null where its provider has none that is used. */
export async function loadBatches(
  ref: ModelRef,
  ports: ProviderPorts,
): Promise<BatchModel | ModelFailure | null> {
  const load = BATCHES.get(ref.provider);
  if (load === undefined) return null;
  const reached = endpointOf(ref, ports);
  if ("kind" in reached) return reached;
  return redactedBatches(await load(reached.endpoint, ref.model), ports.redact);
}

interface Reached {
  readonly provider: Exclude<ModelProvider, "scripted">;
  readonly endpoint: Endpoint;
}

function endpointOf(ref: ModelRef, ports: ProviderPorts): Reached | ModelFailure {
  const { provider } = ref;
  if (provider === "scripted") return failure("permanent", "a script has no endpoint");
  if (isApplication(provider)) return failure("permanent", "an application is no provider");
  const baseUrl = ref.baseUrl ?? PROVIDERS[provider].baseUrl;
  if (baseUrl === null) return failure("permanent", `provider ${provider} needs a base_url`);

  const keyName = keyNameOf(ref);
  const apiKey = keyName === null ? null : (ports.secret(keyName)?.trim() ?? "");
  if (apiKey === "") return failure("auth", `${keyName} is not set`);
  // The libraries' own error for such a key quotes it.
  if (apiKey !== null && !/^[\x21-\x7e]+$/.test(apiKey)) {
    return failure("auth", `${keyName} holds white space or another character that no key has`);
  }
  return { provider, endpoint: { apiKey, baseUrl, deadlineMs: ports.deadlineMs } };
}
