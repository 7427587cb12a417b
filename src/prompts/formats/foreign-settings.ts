import { parsed } from "../../problem.ts";
import { isMapping, mapping, table } from "../../text/mapping.ts";
import { nearlySaid } from "../../text/suggest.ts";
import { readSettings, SETTINGS } from "../settings.ts";
import { child, children, keyOf, pathText, problemAt } from "./document-value.ts";

import type { Parsed } from "../../problem.ts";
import type { Json } from "../../units.ts";
import type { Settings } from "../settings.ts";
import type { PlacedValue } from "./document-value.ts";

/** Our settings by the names that other formats and APIs have for them, beside their own. */
const NAMES = table<string>({
  topP: "top_p",
  topK: "top_k",
  maxTokens: "max_tokens",
  maxCompletionTokens: "max_tokens",
  max_completion_tokens: "max_tokens",
  maxOutputTokens: "max_tokens",
  max_output_tokens: "max_tokens",
  stopSequences: "stop",
  stop_sequences: "stop",
  frequencyPenalty: "frequency_penalty",
  presencePenalty: "presence_penalty",
  reasoningEffort: "reasoning_effort",
  toolChoice: "tool_choice",
  responseFormat: "response_format",
});

const FOREIGN: readonly string[] = [...SETTINGS, ...Object.keys(NAMES)];

/** The setting of ours that a foreign name stands for; null for any other word. */
export const settingNamed = (name: string): string | null =>
  SETTINGS.includes(name) ? name : (NAMES[name] ?? null);

/** Whether a key is a setting or, such as OpenAI's `reasoning`, holds one. */
export const isSettingKey = (name: string): boolean =>
  name === "reasoning" || settingNamed(name) !== null;

/** The form of the answer as our setting has it, said where its own format says it. */
export const responseFormatAt = (place: PlacedValue, value: Json): PlacedValue => ({
  ...place,
  value,
  at: [...place.at.slice(0, -1), "response_format"],
});

/** Keys of a `model` in several parts that hold more of its settings. */
const INSIDE = ["parameters", "config", "options", "settings"];

/**
 * The settings that one key holds: `model: { provider, name, temperature }` has several, and of OpenAI's
 * `reasoning: { effort: low }` it is the one inside.
 */
function settingsIn(place: PlacedValue): readonly PlacedValue[] {
  const key = place.at.at(-1);
  if (key === "reasoning") {
    const effort = child(place, "effort");
    return [effort === null ? place : { ...effort, at: [...place.at, "reasoning_effort"] }];
  }
  if (key !== "model" || !isMapping(place.value)) return [place];
  return children(place).flatMap((of) => {
    const part = keyOf(of);
    if (INSIDE.includes(part)) return children(of);
    return part === "id" || part === "name" ? { ...of, at: [...place.at, "model"] } : of;
  });
}

/**
 * Settings as another format writes them, by our names and in its places. What looks like one and cannot be sent is
 * warned about: a prompt never runs without a setting in silence.
 *
 * @param given each setting of the format with its value, in order; the first of two for one of ours counts
 * @param metadata what is shown and never sent
 */
export function foreignSettings(
  root: PlacedValue,
  given: readonly PlacedValue[],
  metadata: { readonly [key: string]: Json },
): Parsed<Settings> {
  const places = new Map<string, PlacedValue>();
  const unknown: PlacedValue[] = [];
  for (const place of given.flatMap(settingsIn)) {
    const name = settingNamed(keyOf(place));
    if (name === null) unknown.push(place);
    else if (place.value !== null && !places.has(name)) places.set(name, place);
  }
  const entries = [...places].map(([name, { value }]) => [name, value] as const);
  const lineOf = ([key, ...below]: readonly PropertyKey[]): number =>
    root.lineOf([...(places.get(String(key))?.at ?? root.at), ...below]);
  const settings = readSettings(mapping(entries), root.source.path, lineOf);
  if (!settings.ok) return settings;
  const warnings = unknown.map((place) => {
    const message = `\`${pathText(place.at)}\` is no setting that can be sent`;
    return problemAt(place, message, nearlySaid(keyOf(place), FOREIGN));
  });
  return parsed({ ...settings.value, metadata }, [...settings.warnings, ...warnings]);
}
