import { isList, isMapping } from "../../text/mapping.ts";
import { child, children, keyOf, problemAt } from "./document-value.ts";

import type { Problem } from "../../problem.ts";
import type { Json } from "../../units.ts";
import type { PlacedValue } from "./document-value.ts";
import type { PromptfooEntry } from "./promptfoo-entries.ts";

export interface ProviderSettings {
  /** Model, provider and parameters, by the names of foreign-settings.ts. */
  readonly given: readonly PlacedValue[];
  readonly warnings: readonly Problem[];
}

/** Words between a provider and its model: `openai:chat:gpt-4o`, `anthropic:messages:claude-…`. */
const KINDS: ReadonlySet<string> = new Set(["chat", "completion", "responses", "messages"]);
/** What runs in code or at a service where a model's id would stand: agents and assistants. */
const AGENT = /^(?:[\w-]+-sdk|sdk|claude-code|agents?|assistant)$/;
/** Keys of a provider's `config` that say how it is reached, not what is asked. */
const REACHED: ReadonlySet<string> = new Set(
  `apiKey apiKeyEnvar apiHost apiBaseUrl apiVersion organization headers region deployment_id cost passthrough
    maxRetries showThinking basePath`.split(/\s+/),
);

/** The models among a configuration's providers. */
export interface PromptfooProviders {
  /** The list of them; null where there is none. */
  readonly place: PlacedValue | null;
  readonly models: readonly ProviderModel[];
  /** Of providers that are no models. */
  readonly warnings: readonly Problem[];
}

interface ProviderModel {
  readonly id: string;
  readonly given: readonly PlacedValue[];
  /** Labels of the prompts that it is for; null = all. */
  readonly prompts: readonly string[] | null;
}

export function promptfooProviders(root: PlacedValue): PromptfooProviders {
  const place = child(root, "providers") ?? child(root, "targets");
  if (place === null) return { place, models: [], warnings: [] };
  const all = isList(place.value) ? children(place) : [place];
  const models = all.flatMap((of) => modelOf(of) ?? []);
  const hint = models.length === 0 ? DEFAULT : null;
  const warnings = all
    .filter((of) => modelOf(of) === null)
    .map((of) =>
      problemAt(of, `\`${String(idOf(of).value)}\` is no model that can be asked`, hint),
    );
  return { place, models, warnings };
}

/** What is said of the model that a prompt is asked of: the first that is for it. */
export function providerFor(
  { place, models }: PromptfooProviders,
  entry: PromptfooEntry,
): ProviderSettings {
  const own = models.filter(({ prompts }) => prompts === null || isNamed(entry, prompts));
  const [first, second] = own;
  if (place === null || models.length === 0) return { given: [], warnings: [] };
  if (first === undefined) {
    const message = "none of `providers` is for this prompt";
    return { given: [], warnings: [problemAt(entry.place, message, DEFAULT)] };
  }
  if (second === undefined) return { given: first.given, warnings: [] };
  const message = `of ${own.length} providers, \`${first.id}\` alone is asked`;
  const hint = "name another one in a configuration of its own";
  return { given: first.given, warnings: [problemAt(place, message, hint)] };
}

/** By its label, else by its file as it is written; `group:` before a label stands for the whole group. */
function isNamed({ label, place }: PromptfooEntry, names: readonly string[]): boolean {
  const own = label ?? String(place.value).trim();
  const bare = (name: string): string => name.replace(/^file:\/\//, "");
  return names.some((name) => {
    const group = bare(name).replace(/:?\*$/, "");
    return bare(own) === bare(name) || bare(own).startsWith(`${group}:`);
  });
}

const DEFAULT = "the `default` of `models` in the configuration is asked";

/** A provider by its id: a text, `{ id, config }`, or `{ <id>: { config } }`. */
function idOf(place: PlacedValue): PlacedValue {
  if (!isMapping(place.value)) return place;
  const id = child(place, "id");
  if (id !== null) return id;
  const [only] = children(place);
  return only === undefined ? place : { ...only, value: keyOf(only) };
}

function modelOf(place: PlacedValue): ProviderModel | null {
  const id = idOf(place);
  if (typeof id.value !== "string") return null;
  const [provider = "", ...rest] = id.value.split(":");
  const [kind = "", ...others] = rest;
  const model = (KINDS.has(kind) ? others : rest).join(":");
  const isCode =
    /^(?:echo|file|exec|python|javascript|https?|wss?|webhook|browser|manual-input)$/.test(
      provider,
    );
  if (model === "" || isCode || AGENT.test(kind) || /[{}]/.test(id.value)) return null;
  const inner = isMapping(place.value) && child(place, "id") === null ? children(place)[0] : place;
  const config = inner === undefined ? null : child(inner, "config");
  const parameters = config === null ? [] : children(config);
  const named = inner === undefined ? null : child(inner, "prompts");
  return {
    id: id.value,
    prompts: named === null ? null : textsIn(named.value),
    given: [
      { ...id, value: model, at: ["model"] },
      { ...id, value: provider, at: ["provider"] },
      ...parameters.filter((of) => !REACHED.has(keyOf(of))),
    ],
  };
}

const textsIn = (value: Json): readonly string[] =>
  (isList(value) ? value : [value]).filter((of) => typeof of === "string");
