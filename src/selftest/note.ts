import { z } from "zod";

import type { Config } from "../config/config.ts";
import type { SelfTestOnRecord } from "../decide/prompt.ts";
import { digestOf } from "../digest.ts";
import type { PromptPlan } from "../plan/plan.ts";
import { noteAnew, readNote } from "../store/notes.ts";
import type { Store } from "../store/store.ts";
import { parseDay, type Sha256 } from "../units.ts";

const TOPIC = "selftest";
/** What a run cited, by the run: a replay cites the same, whatever was measured since. */
const CITED_TOPIC = "selftest-cited";

const onRecord: z.ZodType<SelfTestOnRecord> = z.strictObject({
  falseAlarms: z.number().min(0).max(1),
  runs: z.number().int().positive(),
  day: z.string().refine((day) => parseDay(day) !== null),
  withinVariance: z.number().nonnegative().nullable(),
});

/** What a self-test is of: production's version and its model, the cases, the judge, and the policy that decides. */
function nameOf({ evalSet, baseline, judge }: PromptPlan, { gate }: Pick<Config, "gate">): Sha256 {
  const [model, critic] = [baseline.entry, judge?.entry ?? null].map(
    (entry) => entry && [entry.ref.provider, entry.ref.model, entry.ref.baseUrl],
  );
  // As JSON has it: undefined and absent are one.
  const policy = JSON.stringify(gate);
  return digestOf([baseline.digest, model ?? null, evalSet.digest, critic ?? null, policy]);
}

/** Leaves a self-test's figures for the runs to come. */
export function noteSelfTest(
  store: Store,
  plan: PromptPlan,
  config: Pick<Config, "gate">,
  found: SelfTestOnRecord,
): Promise<void> {
  return store.note(TOPIC, nameOf(plan, config), JSON.stringify(found));
}

/** The latest self-test on record, journaled for a replay; null where there is none. */
export async function citedSelfTest(
  store: Store,
  plan: PromptPlan,
  config: Pick<Config, "gate">,
  run: { readonly name: Sha256; readonly replay: boolean },
): Promise<SelfTestOnRecord | null> {
  const name = nameOf(plan, config);
  const journal = digestOf([run.name, name]);
  if (run.replay) return readNote(onRecord, store.recall(CITED_TOPIC, journal));
  const noted = store.recall(TOPIC, name);
  if (noted !== undefined) await noteAnew(store, CITED_TOPIC, journal, noted);
  return readNote(onRecord, noted);
}
