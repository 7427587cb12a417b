import { isMapping } from "../text/mapping.ts";
import { placeOf } from "./draft.ts";

import type { Problem } from "../problem.ts";
import type { Placed } from "../text/shape.ts";

/** Fields by which tools say that rows are turns of one conversation. */
export const CONVERSATION_FIELDS: readonly string[] = [
  "conversation_id",
  "conversationId",
  "session_id",
  "sessionId",
  "thread_id",
  "threadId",
];

/**
 * Rows that are turns of one conversation, said once a file: each becomes a case of its own, and the decision takes
 * cases for independent (compare/sign-flip.ts flips each by itself).
 */
export function sharedConversations(rows: readonly Placed[]): readonly Problem[] {
  const found = rows.flatMap((row) => conversationOf(row) ?? []);
  const shared = [...Map.groupBy(found, ({ field, id }) => JSON.stringify([field, id])).values()];
  const several = shared.filter((turns) => turns.length > 1);
  const first = several[0]?.[0];
  if (first === undefined) return [];
  const turns = several.reduce((sum, { length }) => sum + length, 0);
  const conversations =
    several.length === 1 ? "one conversation" : `${several.length} conversations`;
  return [
    {
      ...placeOf(first.row),
      message: `\`${first.field}\` makes ${turns} rows turns of ${conversations}, and each is a case of its own here`,
      hint: "the decision takes cases for independent, so keep one a conversation, with what was said before as its `messages`",
    },
  ];
}

function conversationOf(row: Placed) {
  const { value } = row;
  if (!isMapping(value)) return null;
  const holders = [value, value["metadata"] ?? null, value["additional_metadata"] ?? null];
  for (const holder of holders.filter(isMapping)) {
    const field = CONVERSATION_FIELDS.find((name) => isId(holder[name]));
    if (field !== undefined) return { row, field, id: holder[field] };
  }
  return null;
}

const isId = (value: unknown): boolean =>
  typeof value === "number" || (typeof value === "string" && value !== "");
