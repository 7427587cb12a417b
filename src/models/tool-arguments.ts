import { readJson } from "../text/json.ts";
import type { Json } from "../units.ts";

/**
 * A call's arguments from the text that a model wrote. What is no JSON stays that text, and so does JSON that would
 * change in the reading (text/json.ts): no tool takes a text for its arguments, so a check sees the fault.
 */
export function argumentsOf(text: string): Json {
  const read = readJson(text.trim() === "" ? "{}" : text);
  return read.ok ? read.value : text;
}

/** A call's arguments from a provider that gives them parsed; what would change in the reading is text here too. */
export const argumentsIn = (given: Json | null | undefined): Json =>
  argumentsOf(JSON.stringify(given ?? {}));

/** The text of arguments for a provider that takes them as one. */
export function argumentsText(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
