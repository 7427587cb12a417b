import { familyOf } from "../models/family.ts";
import { isModelProvider, providerOf, type ProviderName } from "../models/provider.ts";
import { withProvider } from "../plan/resolve-model.ts";
import type { Prompt } from "../prompts/prompt.ts";
import {
  compatibleEndpoint,
  endpointOf,
  keyIn,
  type Endpoint,
  type Environment,
} from "./endpoints.ts";

/** An entry of `models`, or the judge. */
export interface Choice extends Endpoint {
  readonly model: string;
}

export interface Models {
  /** By name; `default` is for prompts that name no model. */
  readonly entries: { readonly [name: string]: Choice } & { readonly default: Choice };
  readonly judge: Choice;
  /** The judge is of the tested models' own family: no key of another is set. */
  readonly sameFamily: boolean;
}

/** What of a prompt tells its model. */
export interface Wishful {
  readonly wish: Prompt["wish"];
  /** Of its file, which may name a service that its format has no place for. */
  readonly text: string;
}

/** What is proposed of each provider: a small model to be tested, larger ones that judge. First of equals first. */
const PROPOSED: readonly {
  readonly provider: ProviderName;
  readonly small: string;
  readonly large: readonly string[];
}[] = [
  { provider: "openai", small: "gpt-5.4-mini", large: ["gpt-5.4"] },
  { provider: "anthropic", small: "claude-haiku-4-5", large: ["claude-sonnet-5"] },
  { provider: "gemini", small: "gemini-2.5-flash", large: ["gemini-2.5-pro"] },
  {
    provider: "openrouter",
    small: "openai/gpt-5.4-mini",
    large: ["anthropic/claude-sonnet-5", "openai/gpt-5.4"],
  },
  {
    provider: "bedrock",
    small: "global.anthropic.claude-haiku-4-5-20251001-v1:0",
    large: ["global.anthropic.claude-sonnet-4-5-20250929-v1:0"],
  },
  { provider: "vertex", small: "gemini-2.5-flash", large: ["gemini-2.5-pro"] },
  { provider: "azure-openai", small: "gpt-5.4-mini", large: ["gpt-5.4"] },
];

/**
 * Models by what the prompts name and which keys the environment has. The judge is of another family than all tested
 * models wherever a key allows it; without any key it is too, since one can be had.
 */
export function chooseModels(prompts: readonly Wishful[], env: Environment): Models {
  const usable = PROPOSED.filter(({ provider }) => keyIn(provider, env) !== null);
  const named = prompts.flatMap((prompt) => namedBy(prompt, env) ?? []);
  const { provider, small } = usable[0] ?? PROPOSED[0]!;
  const fallback = named[0]?.choice ?? { ...endpointOf(provider, env), model: small };
  const further = named.filter((of) => needsEntry(of, fallback));
  const entries = {
    default: fallback,
    ...Object.fromEntries(further.map(({ name, choice }) => [name, choice])),
  };
  const ids = prompts.flatMap(({ wish }) => wish.model ?? []);
  const families = new Set([...Object.values(entries).map(familyOf), ...ids.map(makerOf)]);
  const judges = (usable.length > 0 ? usable : PROPOSED).flatMap((of) =>
    of.large.map((model): Choice => ({ ...endpointOf(of.provider, env), model })),
  );
  const other = judges.find((judge) => !families.has(familyOf(judge)));
  return { entries, judge: other ?? judges[0]!, sameFamily: other === undefined };
}

/** A server of another name is found by it alone; else an entry brings an address or a key's variable. */
const needsEntry = ({ name, choice }: Named, fallback: Choice): boolean =>
  !isModelProvider(name) ||
  ((choice.baseUrl !== null || choice.apiKeyEnv !== null) && choice.provider !== fallback.provider);

interface Named {
  /** What the prompt calls the provider: the name of the entry that serves it. */
  readonly name: string;
  readonly choice: Choice;
}

/** What a prompt names; an id alone tells its maker by its words, unless its file speaks of a service. */
function namedBy({ wish, text }: Wishful, env: Environment): Named | null {
  const { provider, model } = withProvider(wish);
  if (model === null) return null;
  const name = provider ?? serviceIn(text) ?? MAKERS[makerOf(model)] ?? null;
  if (name === null) return null;
  const endpoint = isModelProvider(name) ? endpointOf(name, env) : compatibleEndpoint(name);
  return { name, choice: { ...endpoint, model } };
}

/** Prompty's `type: azure_openai`, whose deployment says nothing of where it is. */
const serviceIn = (text: string): ProviderName | null =>
  /\btype:\s*["']?azure_openai\b/.test(text) ? "azure-openai" : null;

const MAKERS: { readonly [family: string]: ProviderName | undefined } = {
  openai: "openai",
  anthropic: "anthropic",
  google: "gemini",
};

const makerOf = (model: string): string => familyOf({ provider: "openai-compatible", model });

/** The variable from which an endpoint's key is read; null where it needs none. */
export const keyNameOf = ({ provider, apiKeyEnv }: Endpoint): string | null =>
  apiKeyEnv ?? providerOf(provider).keyName;
