import { isList, isMapping } from "../../text/mapping.ts";
import { child, children, keyOf, problemAt } from "./document-value.ts";

import type { Problem } from "../../problem.ts";
import type { PlacedValue } from "./document-value.ts";

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

/** What a configuration's providers say of the model: the first that is one. */
export function promptfooProvider(root: PlacedValue): ProviderSettings {
  const place = child(root, "providers") ?? child(root, "targets");
  if (place === null) return { given: [], warnings: [] };
  const all = isList(place.value) ? children(place) : [place];
  const models = all.flatMap((of) => modelOf(of) ?? []);
  const hint = models.length === 0 ? DEFAULT : null;
  const warnings = all
    .filter((of) => modelOf(of) === null)
    .map((of) =>
      problemAt(of, `\`${String(idOf(of).value)}\` is no model that can be asked`, hint),
    );
  const [first, second] = models;
  if (first === undefined) return { given: [], warnings };
  if (second !== undefined) {
    const message = `of ${models.length} providers, \`${first.id}\` alone is asked`;
    warnings.push(problemAt(place, message, "name another one in a configuration of its own"));
  }
  return { given: first.given, warnings };
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

function modelOf(
  place: PlacedValue,
): { readonly id: string; readonly given: readonly PlacedValue[] } | null {
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
  return {
    id: id.value,
    given: [
      { ...id, value: model, at: ["model"] },
      { ...id, value: provider, at: ["provider"] },
      ...parameters.filter((of) => !REACHED.has(keyOf(of))),
    ],
  };
}
