import { z } from "zod";

import { millis, usd } from "../units.ts";
import type { Json, Sha256 } from "../units.ts";
import type { StoredRow } from "./store.ts";

/**
 * The form in which stores travel (cache entry, artifact, another shard): gzipped lines of JSON. The first is
 * the header; each other one is a row or a note beside its signature. Raise the schema when a row changes.
 */
export const TRANSFER_HEADER = { evenhand: "store", schema: 1 } as const;

export interface Note {
  readonly topic: string;
  readonly name: string;
  readonly value: string;
}

/** The row as the JSON that is signed and written. */
export function rowJson(row: StoredRow): Json {
  const { response, ...rest } = row;
  const { toolCalls, usage, contexts, ...said } = response;
  return {
    ...rest,
    response: {
      ...said,
      ...(toolCalls.length > 0 && { toolCalls: toolCalls.map((call) => ({ ...call })) }),
      ...(contexts && { contexts: [...contexts] }),
      usage: usage && { ...usage },
    },
  };
}

const json: z.ZodType<Json> = z.custom<Json>((value) => value !== undefined);
const count = z.number().int().nonnegative();

const storedRow = z.strictObject({
  key: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .transform((text) => text as Sha256),
  provider: z.string(),
  model: z.string(),
  sample: z.number().int().positive(),
  epoch: z.string(),
  at: z.string(),
  response: z.strictObject({
    text: z.string(),
    toolCalls: z
      .array(z.strictObject({ id: z.string(), name: z.string(), arguments: json }))
      .default([]),
    finish: z.enum(["stop", "length", "content_filter", "refusal"]),
    model: z.string(),
    usage: z
      .strictObject({
        inputTokens: count,
        cachedInputTokens: count,
        cacheWriteTokens: count.exactOptional(),
        outputTokens: count,
      })
      .nullable(),
    latencyMs: z.number().nonnegative().transform(millis).nullable(),
    contexts: z.array(z.string()).exactOptional(),
    costUsd: z.number().nonnegative().transform(usd).exactOptional(),
    raw: json,
  }),
});

export const transferLine = z.union([
  z.strictObject({ row: json, mac: z.string() }),
  z.strictObject({ note: json, mac: z.string() }),
]);

/** A signed value that is still no row of this schema gives null: an old version may have written it. */
export function parseRow(value: Json): StoredRow | null {
  return storedRow.safeParse(value).data ?? null;
}

export function parseNote(value: Json): Note | null {
  const note = z.strictObject({ topic: z.string(), name: z.string(), value: z.string() });
  return note.safeParse(value).data ?? null;
}
