import type { z } from "zod";

import { parseDay, type Day } from "../units.ts";
import type { Store } from "./store.ts";

/** Leaves a fact for the runs to come, unless the store says just that already. */
export async function noteAnew(
  store: Pick<Store, "note" | "recall">,
  topic: string,
  name: string,
  value: string,
): Promise<void> {
  if (store.recall(topic, name) !== value) await store.note(topic, name, value);
}

/** Whether a note's value is nothing but a day, and one before another. */
export const isDayBefore = (value: string, day: Day): boolean =>
  parseDay(value) !== null && value < day;

/** What a note of JSON holds; null where there is none, and for one of another shape: it may come from another store. */
export function readNote<T>(schema: z.ZodType<T>, note: string | undefined): T | null {
  if (note === undefined) return null;
  try {
    return schema.safeParse(JSON.parse(note)).data ?? null;
  } catch {
    return null;
  }
}
