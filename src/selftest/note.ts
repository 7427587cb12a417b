import { digestOf } from "../digest.ts";
import type { PromptPlan } from "../plan/plan.ts";
import type { Store } from "../store/store.ts";
import type { Day, Sha256 } from "../units.ts";
import type { PromptVerdict } from "../verdict.ts";

const TOPIC = "selftest";
/** What a run cited, by the run: a replay cites the same, whatever was measured since. */
const CITED_TOPIC = "selftest-cited";

type Cited = NonNullable<PromptVerdict["selftest"]>;

/** A self-test is of a prompt's cases and production's version under its model. */
const nameOf = ({ subject, evalSet, baseline }: PromptPlan): Sha256 =>
  digestOf([subject.name, evalSet.digest, baseline.digest]);

/** Leaves a self-test's figures for the runs to come. */
export async function noteSelfTest(
  store: Store,
  plan: PromptPlan,
  { falseAlarms, runs, day }: Cited & { readonly day: Day },
): Promise<void> {
  await store.note(TOPIC, nameOf(plan), JSON.stringify({ falseAlarms, runs, day }));
}

/** The latest self-test on record; null where there is none. */
export async function citedSelfTest(
  store: Store,
  plan: PromptPlan,
  run: { readonly name: Sha256; readonly replay: boolean },
): Promise<PromptVerdict["selftest"]> {
  const journal = digestOf([run.name, nameOf(plan)]);
  const journaled = store.recall(CITED_TOPIC, journal);
  if (run.replay) return journaled === undefined ? null : (JSON.parse(journaled) as Cited | null);
  const noted = store.recall(TOPIC, nameOf(plan)) ?? "null";
  if (journaled !== noted && (journaled !== undefined || noted !== "null")) {
    await store.note(CITED_TOPIC, journal, noted);
  }
  return JSON.parse(noted) as Cited | null;
}
