import { needsAddress, providerOf, type ProviderName } from "../models/provider.ts";
import { table } from "../text/mapping.ts";

/** The process's environment, read only. */
export type Environment = { readonly [name: string]: string | undefined };

/** An endpoint that the configuration is to name. */
export interface Endpoint {
  readonly provider: ProviderName;
  readonly baseUrl: string | null;
  /** Null where the provider's usual variable holds the key. */
  readonly apiKeyEnv: string | null;
  /** What its address holds that the reader has to replace: `HOST`; null where it is whole. */
  readonly toReplace: string | null;
}

/** Other variables that tools of a provider read its key from, in order. */
const OTHER_KEYS: { readonly [provider in ProviderName]?: readonly string[] } = {
  gemini: ["GOOGLE_API_KEY", "GOOGLE_GENAI_API_KEY"],
};

/** The variable that holds the provider's key; null where none does. */
export function keyIn(provider: ProviderName, env: Environment): string | null {
  const usual = providerOf(provider).keyName;
  const names = [...(usual === null ? [] : [usual]), ...(OTHER_KEYS[provider] ?? [])];
  return names.find((name) => Boolean(env[name]?.trim())) ?? null;
}

/** An endpoint of a known provider: its address and its key's variable as the environment tells them. */
export function endpointOf(provider: ProviderName, env: Environment): Endpoint {
  const key = keyIn(provider, env);
  const apiKeyEnv = key === null || key === providerOf(provider).keyName ? null : key;
  if (!needsAddress(provider)) return { provider, baseUrl: null, apiKeyEnv, toReplace: null };
  return { provider, apiKeyEnv, ...whole(addressIn(provider, env), providerOf(provider)) };
}

/** What other tools call a server that speaks Chat Completions, such as `ollama` or `groq`, as an endpoint. */
export function compatibleEndpoint(name: string): Endpoint {
  const provider = "openai-compatible";
  const local = LOCAL[name];
  if (local !== undefined) return { provider, baseUrl: local, apiKeyEnv: null, toReplace: null };
  const apiKeyEnv = `${name.toUpperCase().replaceAll(/[^A-Z0-9]+/g, "_")}_API_KEY`;
  return { provider, apiKeyEnv, ...whole(null, providerOf(provider)) };
}

/** Servers that listen on the machine itself, at the port that each documents. */
const LOCAL = table({
  ollama: "http://127.0.0.1:11434/v1",
  vllm: "http://127.0.0.1:8000/v1",
  lmstudio: "http://127.0.0.1:1234/v1",
  localai: "http://127.0.0.1:8080/v1",
});

/** The address by the variables that the provider's own tools read; null where they do not tell it. */
function addressIn(provider: ProviderName, env: Environment): string | null {
  const told = (...names: readonly string[]): string | null =>
    names.map((name) => env[name]?.trim() ?? "").find((value) => value !== "") ?? null;
  switch (provider) {
    case "azure-openai": {
      const resource = told("AZURE_OPENAI_ENDPOINT", "AZURE_OPENAI_API_BASE");
      return resource === null ? null : `${resource.replace(/\/+$/, "")}/openai/v1`;
    }
    case "vertex": {
      const project = told("GOOGLE_CLOUD_PROJECT", "GCLOUD_PROJECT");
      const region = told("GOOGLE_CLOUD_LOCATION", "GOOGLE_CLOUD_REGION");
      if (project === null || region === null) return null;
      return `https://${region}-aiplatform.googleapis.com/v1/projects/${project}/locations/${region}/publishers/google`;
    }
    case "bedrock": {
      const region = told("AWS_REGION", "AWS_DEFAULT_REGION");
      return region === null ? null : `https://bedrock-runtime.${region}.amazonaws.com`;
    }
    default:
      return null;
  }
}

function whole(
  address: string | null,
  { exampleUrl = "https://HOST/v1" }: { readonly exampleUrl?: string },
): Pick<Endpoint, "baseUrl" | "toReplace"> {
  // An address with a name and a password in it would be committed.
  const isClean = address !== null && /^https?:\/\/[\w.:-]+(?:\/[\w./-]*)?$/.test(address);
  if (isClean) return { baseUrl: address, toReplace: null };
  return { baseUrl: exampleUrl, toReplace: /\b[A-Z]{3,}\b/.exec(exampleUrl)?.[0] ?? null };
}
