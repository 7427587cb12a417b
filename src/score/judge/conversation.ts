import { digestOf } from "../../digest.ts";
import type { Case } from "../../evals/eval-set.ts";
import { contentOf, messageJson, type ChatMessage } from "../../models/message.ts";
import type { Json } from "../../units.ts";

/**
 * What the judge sees as the input of a case. System messages are left out: they are the prompt under test, and
 * would tell the arm. The other messages as both arms send them, where both send the same; else, or without arms,
 * what the case itself says, the values of its variables and its own messages, which belong to neither.
 */
export function conversationOf(
  item: Pick<Case, "input" | "messages" | "images">,
  arms: readonly [readonly ChatMessage[], readonly ChatMessage[]] | null,
): readonly ChatMessage[] {
  if (arms !== null) {
    const [first, second] = [withoutSystem(arms[0]), withoutSystem(arms[1])];
    if (first.length > 0 && identity(first) === identity(second)) return first;
  }
  const own = withoutSystem(item.messages);
  const values = Object.entries(item.input).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const images = item.images.flatMap(({ variable, image }) =>
    variable === null ? [image] : [`\n${variable}: `, image],
  );
  const content = contentOf([inputText(values), ...images]);
  return content === "" && values.length === 0 ? own : [{ role: "user", content }, ...own];
}

export function withoutSystem(messages: readonly ChatMessage[]): readonly ChatMessage[] {
  return messages.filter(({ role }) => role !== "system");
}

const identity = (messages: readonly ChatMessage[]): string => digestOf(messages.map(messageJson));

function inputText(values: readonly (readonly [name: string, value: Json])[]): string {
  const [only, ...others] = values;
  if (only !== undefined && others.length === 0) return valueText(only[1]);
  return values.map(([name, value]) => `${name}: ${valueText(value)}`).join("\n");
}

const valueText = (value: Json): string =>
  typeof value === "string" ? value : JSON.stringify(value, null, 2);
