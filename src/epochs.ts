import { digestOf, sha256 } from "./digest.ts";
import type { GateRequest } from "./gate-request.ts";
import type { Epochs } from "./measure/answers.ts";
import type { PromptPlan } from "./plan/plan.ts";
import {
  CONTROLS_TOPIC,
  controlsEpoch,
  dayInUse,
  PROFILE_TOPIC,
  profileEpoch,
  recheckEpoch,
  selftestEpoch,
} from "./store/epoch.ts";
import { noteAnew } from "./store/notes.ts";
import type { Store } from "./store/store.ts";
import { dayOf, type Day, type Sha256 } from "./units.ts";
import { UsageError } from "./usage-error.ts";

const AS_OF_TOPIC = "as-of";
const EPOCHS_TOPIC = "epochs";

/**
 * What is compared, as a name for the run's journal: a replay finds its day and its epochs under it. By the commits, not
 * by their merge: a replay makes its own, which is another object than GitHub's test merge.
 */
export function runName({ comparison, configPath }: GateRequest): Sha256 {
  const { baseSha, headSha, policy } = comparison;
  return digestOf([baseSha, headSha, policy.id, configPath]);
}

/** The day against which ages are tested: journaled, so that a replay on whatever day reads the same ages. */
export async function asOfDay(
  store: Store,
  run: { readonly name: Sha256; readonly replay: boolean; readonly asOf: Day | null },
  now: number,
): Promise<Day> {
  const { name, replay, asOf } = run;
  const journaled = store.recall(AS_OF_TOPIC, name) as Day | undefined;
  if (replay && journaled === undefined) {
    throw new UsageError(
      "the store has no run of this comparison to replay; run it once without --replay",
    );
  }
  const day = (replay ? journaled : undefined) ?? asOf ?? dayOf(now);
  if (!replay && journaled !== day) await store.note(AS_OF_TOPIC, name, day);
  return day;
}

/**
 * The names under which a prompt's questions are asked today, journaled for a replay and noted for the runs to come:
 * production's profile is reused for a week, and a candidate's answers are its profile on the day it is production.
 * The same comparison keeps its names while they are in date, though its profile was ended for the runs to come.
 */
export async function epochsOf(
  store: Store,
  plan: PromptPlan,
  run: { readonly name: Sha256; readonly asOf: Day; readonly replay: boolean },
): Promise<Epochs> {
  const asked = [profileName(plan, "baseline"), profileName(plan, "candidate"), controlsName(plan)];
  const journal = digestOf([run.name, plan.subject.name, ...asked]);
  const journaled = store.recall(EPOCHS_TOPIC, journal);
  if (journaled !== undefined) {
    const epochs = JSON.parse(journaled) as Epochs;
    if (run.replay || isInDate(epochs, run.asOf)) return epochs;
  }
  const { epochs, notes } = currentEpochs(store, plan, run.asOf);
  if (run.replay) return epochs;
  for (const [topic, name, value] of notes) await noteAnew(store, topic, name, value);
  await noteAnew(store, EPOCHS_TOPIC, journal, JSON.stringify(epochs));
  return epochs;
}

/**
 * The names under which production alone is asked for a self-test: as a gate would ask today, so that either finds what
 * the other has paid for. `live` names answers of the test's own.
 */
export async function selftestEpochs(
  store: Store,
  plan: PromptPlan,
  { asOf, live }: { readonly asOf: Day; readonly live: string | null },
): Promise<Epochs> {
  const { epochs, notes } = currentEpochs(store, plan, asOf);
  for (const [topic, name, value] of notes) {
    // A live test begins no profile.
    if (live === null || topic === CONTROLS_TOPIC) await noteAnew(store, topic, name, value);
  }
  return live === null ? epochs : { ...epochs, profile: selftestEpoch(live) };
}

function isInDate({ profile, controls }: Epochs, asOf: Day): boolean {
  const days = [profile, controls.slice(controls.indexOf(":") + 1)];
  return days.every((day) => dayInUse(day, asOf) === day);
}

/** What stands for the day of a profile that nobody may use any more. */
const ENDED = "ended";

/**
 * Ends production's profile for the runs to come: the next one takes a new one before it compares anything. A profile
 * that another run has renewed by now is left alone.
 */
export async function endProfile(
  store: Store,
  plan: PromptPlan,
  { profile }: Epochs,
): Promise<void> {
  const name = profileName(plan, "baseline");
  if (store.recall(PROFILE_TOPIC, name) === profile) await store.note(PROFILE_TOPIC, name, ENDED);
}

type Note = readonly [topic: string, name: string, value: string];

/** What the store's notes make of a day, and the notes that a run on it leaves. */
export function currentEpochs(
  store: Pick<Store, "recall">,
  plan: PromptPlan,
  asOf: Day,
): { readonly epochs: Epochs; readonly notes: readonly Note[] } {
  const begun = (version: Sha256): string | undefined => store.recall(PROFILE_TOPIC, version);
  const production = profileName(plan, "baseline");
  const candidate = profileName(plan, "candidate");
  const judged = controlsName(plan);
  const profile = profileEpoch(begun, production, asOf);
  const controls = controlsEpoch(store.recall(CONTROLS_TOPIC, judged), asOf);
  // A candidate that was production before keeps its own profile's day.
  const own = begun(candidate);
  const keeps = own !== undefined && dayInUse(own, asOf) === own;
  return {
    epochs: { profile, recheck: recheckEpoch(plan.candidate.digest, profile), controls },
    notes: [
      [PROFILE_TOPIC, production, profile],
      [PROFILE_TOPIC, candidate, keeps ? own : profile],
      [CONTROLS_TOPIC, judged, controls.slice(controls.indexOf(":") + 1)],
    ],
  };
}

/**
 * The names of a sweep's questions: its own day for the answers, which are production's profile of that day, and the
 * controls of the week.
 */
export async function sweepEpochs(store: Store, plan: PromptPlan, asOf: Day): Promise<Epochs> {
  const { epochs, notes } = currentEpochs(store, plan, asOf);
  for (const [topic, name, value] of notes) {
    if (topic === CONTROLS_TOPIC) await noteAnew(store, topic, name, value);
  }
  return { ...epochs, profile: asOf };
}

/** Production's profile is of this day from now on. */
export const renewProfile = (store: Store, plan: PromptPlan, day: Day): Promise<void> =>
  noteAnew(store, PROFILE_TOPIC, profileName(plan, "baseline"), day);

/** A version under a model: the same text at another model has a profile of its own. */
export function profileName(plan: PromptPlan, arm: "baseline" | "candidate"): Sha256 {
  const { digest, entry } = plan[arm];
  if (entry === null) return digest;
  return digestOf([digest, entry.ref.provider, entry.ref.model, entry.ref.baseUrl]);
}

/** A judge under a rubric. */
export function controlsName({ judge, evalSet }: PromptPlan): Sha256 {
  if (judge === null) return sha256("no judge");
  const { provider, model, baseUrl } = judge.entry.ref;
  return digestOf([provider, model, baseUrl, evalSet.rubricDigest]);
}
