import { isMapping, mapping } from "../text/mapping.ts";
import { saidIn, type Fields, type GivenAnswer } from "./given-answers.ts";
import { messagesIn, type RowMessage, type RowPart } from "./row-messages.ts";
import { dataIn } from "./row-values.ts";

import type { Json } from "../units.ts";
import type { CaseShape } from "./formats/native-schema.ts";

/** What a row asks, and what of it is not sent. */
export interface Asked {
  readonly shape: Pick<CaseShape, "input" | "messages">;
  /** Roles of messages that have no place in a case. */
  readonly left: readonly string[];
}

/**
 * An input of any form: variables, a text, a conversation, or variables with a conversation under `messages`. In tables
 * conversations are JSON.
 */
export function askedIn(value: Json): Asked {
  if (typeof value === "string") {
    const said = /^\s*\[\s*\{/.test(value) ? messagesIn(dataIn(value)) : null;
    return said === null ? { shape: { input: value }, left: [] } : conversation(said);
  }
  const said = messagesIn(value);
  if (said !== null) return conversation(said);
  if (!isMapping(value)) return { shape: { input: JSON.stringify(value) }, left: [] };
  const { messages = null, ...others } = value;
  const turns = messagesIn(messages);
  return turns === null
    ? { shape: { input: mapping(Object.entries(value)) }, left: [] }
    : conversation(turns, others);
}

/** What a row asks; a question that is one text is called as the program under test calls it. */
export function questionIn(value: Json, name: string): Asked {
  const asked = askedIn(value);
  const { input } = asked.shape;
  return typeof input === "string" ? { ...asked, shape: { input: { [name]: input } } } : asked;
}

/** A case of what is asked and what else a row says; what it does not say is absent. */
export function shapeOf(
  asked: Asked,
  {
    reference = null,
    contexts = [],
    slices = [],
  }: {
    readonly reference?: string | null;
    readonly contexts?: readonly string[];
    readonly slices?: readonly string[];
  },
): Omit<CaseShape, "id"> {
  return {
    ...asked.shape,
    ...(reference !== null && { reference }),
    ...(contexts.length > 0 && { contexts: [...contexts] }),
    ...(slices.length > 0 && { slices: [...new Set(slices)] }),
  };
}

/** What a field asks: a conversation up to its last question, with what was answered to that. */
export function answeredIn(
  fields: Fields,
  field: string,
): { readonly asked: Asked; readonly answers: readonly GivenAnswer[] } {
  const value = dataIn(fields[field] ?? null);
  const messages = messagesIn(value);
  if (messages === null) return { asked: questionIn(fields[field] ?? null, field), answers: [] };
  const end = messages.findLastIndex(({ role }) => role === "user") + 1;
  const said = saidIn(messages.slice(end));
  const answers = said === null ? [] : [{ field: `the end of ${field}`, ...said }];
  return { asked: conversation(messages.slice(0, end)), answers };
}

type CaseMessages = NonNullable<CaseShape["messages"]>;

/** What of messages can be sent; `left` names the rest. */
function conversation(messages: readonly RowMessage[], others: Fields = {}): Asked {
  const left: string[] = [];
  const sent: CaseMessages[number][] = [];
  let open: string | null = null;
  for (const { role, parts, toolCalls, toolCallId, left: unread } of messages) {
    left.push(...unread.map((kind) => `${role}: ${kind}`));
    const id: string | null = toolCallId ?? open;
    if (role === "user") sent.push({ role, content: contentOf(parts) });
    else if (role === "assistant") {
      const calls = toolCalls.length > 0 && { tool_calls: toolCalls.map((of) => ({ ...of })) };
      sent.push({ role, content: contentOf(parts), ...calls });
    } else if (role === "tool" && id !== null) {
      sent.push({ role, content: contentOf(parts), tool_call_id: id });
    } else left.push(role);
    // A tool that does not say what it answers answers the call before it.
    open = toolCalls.at(-1)?.id ?? open;
  }
  const input = Object.keys(others).length > 0 ? { input: mapping(Object.entries(others)) } : {};
  return { shape: { ...input, messages: sent }, left };
}

/** A text where it is nothing else. */
function contentOf(parts: readonly RowPart[]): CaseMessages[number]["content"] {
  const isText = parts.every((part) => "text" in part);
  return isText ? parts.map(({ text }) => text).join("") : [...parts];
}
