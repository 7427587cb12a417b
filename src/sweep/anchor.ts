import { digestOf } from "../digest.ts";
import { controlsName, profileName } from "../epochs.ts";
import type { Ask } from "../measure/answers.ts";
import { profileOf } from "../plan/planned-pairs.ts";
import type { PromptPlan } from "../plan/plan.ts";
import { dayInUse, PROFILE_TOPIC } from "../store/epoch.ts";
import { noteAnew } from "../store/notes.ts";
import type { Store } from "../store/store.ts";
import { parseDay, type Day, type Sha256 } from "../units.ts";

/** Topic of the notes that say of which day a version's anchor is (name: version, model and eval set). */
const ANCHOR_TOPIC = "anchor";

/** Topic of the notes that say on which day an anchor's answers were judged first (name: anchor, judge and rubric). */
const JUDGED_TOPIC = "judged-anchor";

/** Two answers a case of the anchor are judged beside each other, to see whether the judge has moved. */
const FEWEST = 2;

/**
 * The plan as a sweep measures it: as many answers of then as of now, all at once. What production answered then cannot
 * be asked again, so there is one look.
 */
export function sweepPlan(plan: PromptPlan): PromptPlan {
  const count = Math.max(FEWEST, plan.samples.first);
  const samples = { first: plan.samples.first, candidate: plan.samples.first, production: count };
  return { ...plan, samples, cases: plan.cases.map((of) => ({ ...of, samples })) };
}

/**
 * The day of the answers that a version is held to: those it gave when it became production, or at its first sweep. They
 * stay while version, model and eval set do, so that no slow loss moves them; another rubric or judge reads the same
 * answers anew. Null where the store has none, or not all of them: they cannot be asked again under their old name.
 *
 * @param plan of `sweepPlan`
 */
export function anchorOf(store: Pick<Store, "get" | "recall">, plan: PromptPlan): Day | null {
  const noted = [
    store.recall(ANCHOR_TOPIC, anchorName(plan)),
    store.recall(PROFILE_TOPIC, profileName(plan, "candidate")),
  ];
  for (const day of noted.map((of) => (of === undefined ? null : parseDay(of)))) {
    if (day !== null && isWhole(store, plan, day)) return day;
  }
  return null;
}

/** Whether the store has every answer of a day that a sweep compares. */
function isWhole(store: Pick<Store, "get">, plan: PromptPlan, day: Day): boolean {
  const epochs = { profile: day, recheck: day, controls: day };
  return plan.cases.every((planned) =>
    profileOf(plan, planned, epochs).every(({ key }) => store.get(key) !== undefined),
  );
}

/** The answers of a day are the ones that later sweeps compare with. */
export const noteAnchor = (store: Store, plan: PromptPlan, day: Day): Promise<void> =>
  noteAnew(store, ANCHOR_TOPIC, anchorName(plan), day);

/** The day on which a judge was asked about the anchor first; null where it has not been. */
export function judgedSince(
  store: Pick<Store, "recall">,
  plan: PromptPlan,
  anchor: Day,
): Day | null {
  const noted = store.recall(JUDGED_TOPIC, judgedName(plan, anchor));
  return noted === undefined ? null : parseDay(noted);
}

export const noteJudged = (store: Store, plan: PromptPlan, anchor: Day, day: Day): Promise<void> =>
  noteAnew(store, JUDGED_TOPIC, judgedName(plan, anchor), day);

const judgedName = (plan: PromptPlan, anchor: Day): Sha256 =>
  digestOf([anchorName(plan), anchor, controlsName(plan)]);

const anchorName = (plan: PromptPlan): Sha256 =>
  digestOf([profileName(plan, "candidate"), plan.evalSet.digest]);

/** Answers that the store has, and nothing else. */
export const storedOnly =
  (store: Pick<Store, "get">): Ask =>
  async (planned) => {
    const row = store.get(planned.key);
    return row === undefined ? { missing: { kind: "not_in_store" } } : { row, reused: true };
  };

/** Whether production's stored profile has to be made again before the next gate rests on it. */
export function isProfileDue(store: Pick<Store, "recall">, plan: PromptPlan, asOf: Day): boolean {
  const noted = store.recall(PROFILE_TOPIC, profileName(plan, "candidate"));
  return noted === undefined || dayInUse(noted, asOf) !== noted;
}
