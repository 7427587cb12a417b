import type { ChatMessage } from "../message.ts";

/** What one side says, or what tools answered, one right after the other. */
export type Turn =
  | { readonly role: "user" | "assistant"; readonly message: ChatMessage }
  | { readonly role: "tool"; readonly answers: readonly ChatMessage[] };

/** A conversation for APIs that take system messages elsewhere, and what tools answered as one turn of the user. */
export function turnsOf(messages: readonly ChatMessage[]): readonly Turn[] {
  const turns: Turn[] = [];
  let answers: ChatMessage[] = [];
  for (const message of messages) {
    const { role } = message;
    if (role === "system") continue;
    if (role === "tool") {
      if (answers.length === 0) turns.push({ role, answers });
      answers.push(message);
    } else {
      answers = [];
      turns.push({ role, message });
    }
  }
  return turns;
}
