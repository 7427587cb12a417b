import { contentWords, imageWords, type ChatMessage } from "../models/message.ts";
import type { PlannedCase } from "../plan/planned-cases.ts";
import { callText } from "../score/output-text.ts";

/** What a case asks, for a reader: its values, its images in words, and the turns of its conversation. */
export function inputText({ case: { input, messages, images } }: PlannedCase): string {
  const said = (value: unknown): string =>
    typeof value === "string" ? value : JSON.stringify(value);
  const entries = Object.entries(input);
  const values =
    entries.length === 1
      ? [said(entries[0]![1])]
      : entries.map(([variable, value]) => `${variable}: ${said(value)}`);
  const shown = images.map(({ variable, image }) =>
    variable === null ? imageWords(image) : `${variable}: ${imageWords(image)}`,
  );
  return [...values, ...shown, ...messages.map(turnText)].join("\n");
}

function turnText({ role, content, toolCalls = [] }: ChatMessage): string {
  const text = contentWords(content);
  const calls = toolCalls.map((call) => `${role} calls ${callText(call)}`);
  return (text === "" && calls.length > 0 ? calls : [`${role}: ${text}`, ...calls]).join("\n");
}
