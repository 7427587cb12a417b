import { z } from "zod";

import type { MissingCause } from "../score/value.ts";
import { readNote } from "../store/notes.ts";
import type { Store } from "../store/store.ts";
import type { Sha256 } from "../units.ts";

/** Topic of the notes that say what a run had to leave missing (name: the request's key). */
const MISSING_TOPIC = "missing";

const cause: z.ZodType<MissingCause> = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("provider"),
    failure: z.enum([
      "transient",
      "rate",
      "timeout",
      "invalid",
      "quota",
      "auth",
      "not_found",
      "permanent",
    ]),
    message: z.string(),
  }),
  z.strictObject({ kind: z.literal("budget"), message: z.string() }),
  z.strictObject({ kind: z.literal("held"), message: z.string() }),
  z.strictObject({ kind: z.literal("cancelled") }),
  z.strictObject({ kind: z.literal("deadline") }),
  z.strictObject({ kind: z.literal("invalid_judgement"), message: z.string() }),
  z.strictObject({ kind: z.literal("no_output") }),
  z.strictObject({ kind: z.literal("not_in_store") }),
]);

/** Journals why a request has no row, so that a replay finds the same cause. */
export function noteMissing(store: Store, key: Sha256, missing: MissingCause): Promise<void> {
  return store.note(MISSING_TOPIC, key, JSON.stringify(missing));
}

/** The journaled cause; `not_in_store` where there is none that can be read. */
export function recallMissing(store: Pick<Store, "recall">, key: Sha256): MissingCause {
  return readNote(cause, store.recall(MISSING_TOPIC, key)) ?? { kind: "not_in_store" };
}
