import { LEVELS, MIN_CASES } from "./compare/thresholds.ts";
import { unchangedVerdict, unplannableVerdict } from "./decide/run.ts";
import type { ChangedPrompt, Detected } from "./detect/detected.ts";
import { againstItself } from "./detect/standing.ts";
import { epochsOf, runName } from "./epochs.ts";
import type { GateRequest } from "./gate-request.ts";
import type { Epochs } from "./measure/answers.ts";
import { costWith, overBudget } from "./over-budget.ts";
import { heldToCalibration } from "./plan/calibrated.ts";
import { estimate, type Stored } from "./plan/estimate.ts";
import { planPrompt, type PromptPlan } from "./plan/plan.ts";
import {
  headProblems,
  refusedByPolicy,
  replacedPrompt,
  unreadProduction,
} from "./plan/policy-problems.ts";
import { unseen } from "./plan/unseen.ts";
import type { Problem } from "./problem.ts";
import type { Reason } from "./reason.ts";
import { recheckEpoch } from "./store/epoch.ts";
import type { Answered } from "./score/measured.ts";
import type { Store, StoredRow } from "./store/store.ts";
import type { Day, Sha256 } from "./units.ts";
import type { PlannedCost, PromptVerdict } from "./verdict.ts";

/** A changed prompt before anything is asked: decided already, or planned and affordable. */
export type Prepared =
  | { readonly kind: "decided"; readonly verdict: PromptVerdict }
  | { readonly kind: "planned"; readonly plan: PromptPlan; readonly epochs: Epochs };

export interface PreparedRun {
  /** In the order of the changed prompts. */
  readonly prompts: readonly Prepared[];
  /** Prompts that will be measured: every error level is divided by it. */
  readonly measured: number;
  /** Requests of the first look, for the progress line. */
  readonly expected: number;
  /** What stops the change itself: errors in what it makes of the policy. */
  readonly headProblems: readonly Problem[];
  /** What an edit of each standing prompt would cost; null unless the configuration is new and nothing is edited. */
  readonly bootstrapPlan: readonly PlannedCost[] | null;
}

/** The plans that will be measured. */
export const plansOf = ({ prompts }: PreparedRun): readonly PromptPlan[] =>
  prompts.flatMap((of) => (of.kind === "planned" ? [of.plan] : []));

/** Everything that can be known before the first call: plans, epochs, and whether the budget covers them. */
export async function prepare(
  store: Store,
  detected: Detected,
  request: GateRequest,
  asOf: Day,
): Promise<PreparedRun> {
  const run = { name: runName(request), asOf, replay: request.replay };
  const costed = await Promise.all(
    detected.prompts.map((changed) =>
      cost(store, changed, { detected, asOf }, (plan) => epochsOf(store, plan, run)),
    ),
  );
  const measured = Math.max(1, costed.filter(isCompared).length);
  return {
    prompts: costed.map(({ prepared }, index) =>
      prepared.kind === "planned" && !canBeRed(prepared.plan, measured)
        ? undecided(
            detected.prompts[index]!,
            "insufficient_samples",
            tooMany(prepared.plan, measured),
          )
        : prepared,
    ),
    measured,
    expected: sum(
      costed.map(({ planned }) => (planned ? planned.answers + planned.judgements : 0)),
    ),
    headProblems: headProblems(detected, asOf),
    bootstrapPlan:
      detected.configAdded && costed.every(({ prepared }) => isNotApplicable(prepared))
        ? standingPlans(detected, asOf).map(({ plan, epochs }) =>
            estimate(plan, epochs, nothingStored),
          )
        : null,
  };
}

/** What takes its share of the error levels: a version measured alone is held to minimums, and tests nothing. */
const isCompared = ({ prepared }: Costed): boolean =>
  prepared.kind === "planned" && !prepared.plan.alone;

const isNotApplicable = (prepared: Prepared): boolean =>
  prepared.kind === "decided" && prepared.verdict.outcome === "not_applicable";

/** A plan, and the names under which its questions are asked. */
export interface Measurable {
  readonly plan: PromptPlan;
  readonly epochs: Epochs;
}

export interface Costed {
  readonly prepared: Prepared;
  /** Both null where the prompt is decided before it could cost anything; not where only the budget refuses it. */
  readonly measurable: Measurable | null;
  /** Of the first look: with an empty store where the budget covers that, else with this one. */
  readonly planned: PlannedCost | null;
}

const noCaseShows = ({ evalPath, path }: ChangedPrompt): string =>
  `both versions send the same request in every case of ${evalPath}: add a case that reaches what is edited in ${path}`;

/** What is decided by, and on which day. */
export interface Standpoint {
  readonly detected: Detected;
  readonly asOf: Day;
}

export async function cost(
  store: Pick<Store, "get">,
  changed: ChangedPrompt,
  from: Standpoint,
  epochsFor: (plan: PromptPlan) => Promise<Epochs>,
): Promise<Costed> {
  const { config } = from.detected;
  const prepared = plannedOrDecided(changed, from);
  if (prepared.kind === "decided") return { prepared, measurable: null, planned: null };
  const epochs = await epochsFor(prepared.plan);
  const measurable = { plan: prepared.plan, epochs };
  // What could be paid for on an empty store needs no look into this one, which takes as long as a run on it.
  const cold = estimate(prepared.plan, epochs, nothingStored);
  if (overBudget(cold, config, () => null) === null) {
    return { prepared: { ...prepared, epochs }, measurable, planned: cold };
  }
  const stored = storedIn(store);
  const costOf = (plan: PromptPlan): PlannedCost => estimate(plan, epochs, stored);
  const planned = costOf(prepared.plan);
  const refused = overBudget(planned, config, costWith(changed, config, costOf));
  return refused === null
    ? { prepared: { ...prepared, epochs }, measurable, planned }
    : { prepared: undecided(changed, "budget_exceeded", refused), measurable, planned };
}

/** Answers are asked for several times: what they say is kept, and not what else is in their rows. */
export function storedIn(store: Pick<Store, "get">): Stored {
  const known = new Map<Sha256, Answered>();
  return ({ key }) => {
    const found = known.get(key) ?? saidIn(store.get(key));
    if (found !== undefined) known.set(key, found);
    return found;
  };
}

function saidIn(row: StoredRow | undefined): Answered | undefined {
  if (row === undefined) return undefined;
  const { text, toolCalls, contexts } = row.response;
  return { text, toolCalls, ...(contexts && { contexts }) };
}

/** An empty store. */
export const nothingStored: Stored = () => undefined;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, of) => total + of, 0);

function plannedOrDecided(
  changed: ChangedPrompt,
  { detected, asOf }: Standpoint,
): Extract<Prepared, { kind: "decided" }> | { kind: "planned"; plan: PromptPlan } {
  if (changed.baseline?.digest === changed.candidate.digest) {
    return { kind: "decided", verdict: unchangedVerdict(changed) };
  }
  const refused =
    refusedByPolicy(changed, detected, asOf) ??
    unreadProduction(changed) ??
    replacedPrompt(changed, detected);
  if (refused !== null) return { kind: "decided", verdict: unplannableVerdict(refused) };
  const planned = planPrompt(changed, detected.config);
  if (planned.ok) {
    const why = unseen(planned.plan, changed);
    if (why === "nothing") return { kind: "decided", verdict: unchangedVerdict(changed) };
    if (why === "no case") return undecided(changed, "insufficient_samples", noCaseShows(changed));
    const plan = heldToCalibration(planned.plan, changed, detected.config, asOf);
    return { kind: "planned", plan };
  }
  return { kind: "decided", verdict: unplannableVerdict(planned.unplannable) };
}

const undecided = (changed: ChangedPrompt, reason: Reason, detail: string): Prepared => ({
  kind: "decided",
  verdict: unplannableVerdict({ changed, reason, detail, problems: [] }),
});

/**
 * Whether a total loss of score could be called red. Every level is divided by the prompts measured, and n cases
 * have no p below 2⁻ⁿ: a pull request that touches many prompts would otherwise switch its own gate off.
 */
function canBeRed({ alone, judge, cases }: PromptPlan, measured: number): boolean {
  return (
    alone ||
    judge === null ||
    cases.length < MIN_CASES ||
    2 ** -cases.length <= LEVELS.recheck / measured
  );
}

const tooMany = ({ cases }: PromptPlan, measured: number): string =>
  `${measured} prompts are measured together, and ${cases.length} cases are too few to find a loss of score at so strict a level; change fewer prompts at once, or add cases`;

/** An edit of each standing prompt, as far as it can be planned. */
export function standingPlans({ standing, config }: Detected, asOf: Day): readonly Measurable[] {
  return standing.flatMap((prompt) => {
    const planned = planPrompt(againstItself(prompt), config);
    if (!planned.ok) return [];
    const { digest } = prompt.version;
    const epochs = { profile: asOf, recheck: recheckEpoch(digest, asOf), controls: asOf };
    return [{ plan: asEdited(planned.plan), epochs }];
  });
}

/** An edit sends other requests than production, about as long as these. */
export function asEdited(plan: PromptPlan): PromptPlan {
  const { parameters } = plan.candidate;
  const other = { ...parameters, seed: (parameters.seed ?? 0) + 1 };
  return { ...plan, candidate: { ...plan.candidate, parameters: other } };
}
