import { canonicalJson } from "../digest.ts";
import type { ToolCall } from "../models/message.ts";
import { isList, isMapping, mapping } from "../text/mapping.ts";
import type { Json } from "../units.ts";
import type { Answered } from "./measured.ts";

/** An output as it is judged and shown: a text alone, or with calls of tools. */
export type Said = string | Answered;

/**
 * An output as one text for people: what it says, then its calls in order, each under a line of its own. A line of text
 * that reads like a call gets a backslash, so that nobody takes it for one.
 */
export function outputText(output: Said): string {
  if (typeof output === "string") return output;
  const said = output.text.replaceAll(/^(?=Tool call: )/gmu, "\\");
  const calls = output.toolCalls.map((call) => `Tool call: ${callText(call)}`);
  return said === "" ? calls.join("\n\n") : [said, ...calls].join("\n\n");
}

/**
 * A call as text that equal calls share: its name, then its arguments with keys in code-unit order, however the model
 * ordered them. Without its id, which is new in every answer.
 */
export function callText({ name, arguments: given }: ToolCall): string {
  const text = typeof given === "string" ? given : JSON.stringify(sorted(given), null, 2);
  return `${name}\n${text}`;
}

/** Whether two outputs are the same byte for byte, but for the ids of calls and the order of arguments. */
export function sameOutput(a: Answered, b: Answered): boolean {
  return a.text === b.text && callsKey(a) === callsKey(b);
}

/** Whether it says nothing and calls nothing. */
export function isBlank(output: Said): boolean {
  if (typeof output === "string") return output.trim() === "";
  return output.text.trim() === "" && output.toolCalls.length === 0;
}

const callsKey = ({ toolCalls }: Answered): string =>
  canonicalJson(toolCalls.map(({ name, arguments: given }) => [name, given]));

function sorted(value: Json): Json {
  if (isList(value)) return value.map(sorted);
  if (!isMapping(value)) return value;
  const keys = Object.keys(value).toSorted();
  return mapping(keys.map((key) => [key, sorted(value[key] as Json)] as const));
}
