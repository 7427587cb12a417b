import { z } from "zod";

import { spreadOf, type Spread } from "./compare/spread.ts";
import type { Settled } from "./decide/settled.ts";
import { digestOf } from "./digest.ts";
import type { PromptPlan } from "./plan/plan.ts";
import { noteAnew, readNote } from "./store/notes.ts";
import type { Store } from "./store/store.ts";
import type { Sha256 } from "./units.ts";

const TOPIC = "spread";

/** A note may come from another store. */
const onRecord: z.ZodType<Spread> = z
  .strictObject({ between: z.number().nonnegative(), within: z.number().nonnegative() })
  .refine(({ between, within }) => between + within > 0);

const nameOf = ({ subject, evalSet }: PromptPlan): Sha256 => digestOf([subject.name, evalSet.path]);

/** Leaves how much a prompt's pairs differed, for plans of later edits; no verdict reads it. */
export async function noteSpread(
  store: Store,
  { plan, evidence, comparison }: Settled,
): Promise<void> {
  const runs = evidence.map((of) => of.runs);
  const spread = spreadOf(runs, comparison?.positionEffect.value ?? 0);
  if (spread === null || spread.between + spread.within === 0) return;
  await noteAnew(store, TOPIC, nameOf(plan), JSON.stringify(spread));
}

/** As the latest run of the prompt on this store measured it; null where none has. */
export const knownSpread = (store: Pick<Store, "recall">, plan: PromptPlan): Spread | null =>
  readNote(onRecord, store.recall(TOPIC, nameOf(plan)));
