import { failure } from "../failure.ts";
import type { Model, ModelFailure, ModelRef } from "../model.ts";
import { redactedModel } from "../redacted.ts";
import type { Endpoint } from "./reply.ts";

interface Provider {
  /** Environment variable that holds its key; null where a server may want none. */
  readonly keyName: string | null;
  readonly baseUrl: string | null;
  readonly load: (endpoint: Endpoint) => Promise<Model>;
}

/** One line a provider; its file, and the library behind it, are loaded when a model of it is first asked. */
const PROVIDERS: { readonly [name in Exclude<ModelRef["provider"], "scripted">]: Provider } = {
  openai: {
    keyName: "OPENAI_API_KEY",
    baseUrl: "https://api.openai.com/v1",
    load: async (endpoint) => (await import("./openai.ts")).openaiModel(endpoint),
  },
  anthropic: {
    keyName: "ANTHROPIC_API_KEY",
    baseUrl: "https://api.anthropic.com",
    load: async (endpoint) => (await import("./anthropic.ts")).anthropicModel(endpoint),
  },
  "openai-compatible": {
    keyName: null,
    baseUrl: null,
    load: async (endpoint) =>
      (await import("./openai-compatible.ts")).openaiCompatibleModel(endpoint),
  },
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
  return ref.apiKeyEnv ?? (ref.provider === "scripted" ? null : PROVIDERS[ref.provider].keyName);
}

/** The adapter of a model, or the failure that each request to it would end in. */
export async function loadModel(
  ref: ModelRef,
  ports: ProviderPorts,
): Promise<Model | ModelFailure> {
  if (ref.provider === "scripted") return ports.scripted(ref);
  const provider = PROVIDERS[ref.provider];
  const baseUrl = ref.baseUrl ?? provider.baseUrl;
  if (baseUrl === null) return failure("permanent", `provider ${ref.provider} needs a base_url`);

  const keyName = keyNameOf(ref);
  const apiKey = keyName === null ? null : (ports.secret(keyName)?.trim() ?? "");
  if (apiKey === "") return failure("auth", `${keyName} is not set`);
  // The libraries' own error for such a key quotes it.
  if (apiKey !== null && !/^[\x21-\x7e]+$/.test(apiKey)) {
    return failure("auth", `${keyName} holds white space or another character that no key has`);
  }
  const model = await provider.load({ apiKey, baseUrl, deadlineMs: ports.deadlineMs });
  return redactedModel(model, ports.redact);
}
