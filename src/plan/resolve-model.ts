import type { Config, ModelEntry } from "../config/config.ts";
import { isModelId } from "../models/model-id.ts";
import type { ModelRef } from "../models/model.ts";
import { isModelProvider, PROVIDER_NAMES, PROVIDERS } from "../models/provider.ts";
import type { ProviderName } from "../models/provider.ts";
import type { Prompt } from "../prompts/prompt.ts";

export type Resolved =
  | { readonly ok: true; readonly entry: ModelEntry }
  | {
      readonly ok: false;
      readonly reason: "config_invalid" | "untrusted_endpoint";
      readonly detail: string;
    };

const OPEN = PROVIDER_NAMES.filter((name) => PROVIDERS[name].isOpen);

/**
 * Which endpoint a prompt's wish means: a name under `models`, else the entry that has this very model id, else the
 * id at the entry of its provider (or called like it, where it is no provider that is known), else at `default`. Head
 * chooses the model; where requests go comes from the configuration alone, so a pull request can reach the open
 * providers' own endpoints and those that base lists, and no other host.
 */
export function resolveModel(prompt: Prompt, config: Config): Resolved {
  const named = prompt.wish.model === null ? undefined : config.models[prompt.wish.model];
  if (named !== undefined && prompt.wish.provider === null) return { ok: true, entry: named };
  const wish = withProvider(prompt.wish);
  if (wish.model !== null && !isModelId(wish.model)) {
    const id = JSON.stringify(wish.model);
    return refuse(`${prompt.path} asks for the model ${id}, which is no model's id`);
  }
  const listed = Object.values(config.models).find(({ ref }) => isWished(ref, wish));
  if (listed !== undefined) return { ok: true, entry: listed };
  if (wish.provider === null) return atDefault(prompt, wish.model, config);
  const entry = entryOf(wish.provider, config);
  if (wish.model === null) {
    return entry === undefined
      ? refuse(`${prompt.path} names the provider \`${wish.provider}\`, but no model`)
      : { ok: true, entry };
  }
  if (entry !== undefined) return { ok: true, entry: withModel(entry, wish.model) };
  const provider = OPEN.find((name) => name === wish.provider);
  if (provider === undefined) {
    return {
      ok: false,
      reason: "untrusted_endpoint",
      detail: `${prompt.path} asks for the provider \`${wish.provider}\`, which \`models\` in ${config.path} does not list`,
    };
  }
  const ref: ModelRef = { provider, model: wish.model, baseUrl: null, apiKeyEnv: null };
  return { ok: true, entry: { ref, concurrency: DEFAULT_CONCURRENCY } };
}

const DEFAULT_CONCURRENCY = 8;

function entryOf(provider: string, { models }: Config): ModelEntry | undefined {
  if (!isModelProvider(provider) && Object.hasOwn(models, provider)) return models[provider];
  return Object.values(models).find(({ ref }) => ref.provider === provider);
}

const isWished = ({ provider, model }: ModelRef, wish: Prompt["wish"]): boolean =>
  model === wish.model && (wish.provider === null || wish.provider === provider);

/** What other tools call providers; Genkit and its Dotprompt files say `googleai` and `vertexai`. */
const OTHER_NAMES: ReadonlyMap<string, ProviderName> = new Map([
  ["google", "gemini"],
  ["googleai", "gemini"],
  ["google-ai", "gemini"],
  ["google_genai", "gemini"],
  ["vertexai", "vertex"],
  ["vertex-ai", "vertex"],
  ["google_vertexai", "vertex"],
  ["azure", "azure-openai"],
  ["azureopenai", "azure-openai"],
  ["azure_openai", "azure-openai"],
]);

/** Before a model's id: not `google`, by which gateways mean a maker. */
const PREFIXES: ReadonlySet<string> = new Set([
  ...OPEN,
  "googleai",
  "google-ai",
  "vertexai",
  "vertex-ai",
]);

/**
 * A wish by our names of providers: `openai/gpt-4o-mini` names a provider and a model, as GitHub Models files write
 * it. A provider that is not known keeps its name.
 */
export function withProvider({ provider, model }: Prompt["wish"]): Prompt["wish"] {
  const known = (name: string): string => OTHER_NAMES.get(name) ?? name;
  if (provider !== null) return { provider: known(provider), model };
  const [head = "", ...rest] = model?.split("/") ?? [];
  const isPrefixed = rest.length > 0 && PREFIXES.has(head);
  return isPrefixed ? { provider: known(head), model: rest.join("/") } : { provider, model };
}

function atDefault(prompt: Prompt, model: string | null, config: Config): Resolved {
  const fallback = config.models["default"];
  if (fallback === undefined) {
    return refuse(
      `${prompt.path} names no provider, and \`models\` in ${config.path} has no \`default\``,
    );
  }
  return { ok: true, entry: model === null ? fallback : withModel(fallback, model) };
}

/** The entry's price is that of its own model. */
function withModel(entry: ModelEntry, model: string): ModelEntry {
  const { price, ...ref } = entry.ref;
  const isPriced = price !== undefined && model === ref.model;
  return { ...entry, ref: { ...ref, model, ...(isPriced && { price }) } };
}

const refuse = (detail: string): Resolved => ({ ok: false, reason: "config_invalid", detail });
