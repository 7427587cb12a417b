import { MIN_CASES } from "./compare/thresholds.ts";
import type { Config } from "./config/config.ts";
import { decidePrompt } from "./decide/prompt.ts";
import { nothingMeasured } from "./decide/run.ts";
import type { StandingPrompt } from "./detect/detected.ts";
import { erosionOf, type FormerVersion } from "./erosion.ts";
import { renewProfile } from "./epochs.ts";
import { generatedAnswers, type Ask } from "./measure/answers.ts";
import { policyFor } from "./plan/calibrated.ts";
import type { PromptPlan } from "./plan/plan.ts";
import { sampleNumbers } from "./plan/samples.ts";
import { planThresholds } from "./plan/thresholds.ts";
import { isValue } from "./score/value.ts";
import { settle, type CompareBy } from "./settle.ts";
import type { Store } from "./store/store.ts";
import {
  isProfileDue,
  judgedSince,
  noteAnchor,
  noteJudged,
  storedOnly,
  sweepPlan,
} from "./sweep/anchor.ts";
import { judgeAnchor, judgeDrift } from "./sweep/judge-drift.ts";
import { modelBench, type SweepEpochs } from "./sweep/model-drift.ts";
import { sweptEnding } from "./sweep/outcome.ts";
import { queryDrift, type Query } from "./sweep/queries.ts";
import type { JudgeDrift, SweptPrompt } from "./sweep/report.ts";
import type { Day } from "./units.ts";
import type { PromptVerdict } from "./verdict.ts";

/** A prompt of production that a sweep can measure. */
export interface Sweepable {
  readonly prompt: StandingPrompt;
  /** As a gate would plan it. */
  readonly plan: PromptPlan;
  /** `anchor` and `profile` are the same day at a first sweep. */
  readonly epochs: SweepEpochs;
  /** The day of the answers to compare with; null at a first sweep. */
  readonly anchor: Day | null;
  /** What was in production long ago; null where nobody knows, or it is the same. */
  readonly former: FormerVersion | null;
}

/** How a sweep measures. */
export interface Sweeping {
  readonly store: Store;
  readonly ask: Ask;
  readonly config: Config;
  readonly asOf: Day;
  /** Prompts that the sweep measures. */
  readonly prompts: number;
  /** Null where none were given. */
  readonly queries: readonly Query[] | null;
}

/**
 * A gate calls an edit that changes nothing worse in one run of twenty; a sweep runs every night, so it may alarm in one
 * of two hundred (STATISTICS, drift over sweeps): every level is ten times as strict.
 */
const STRICTER = 10;

/** One prompt: the model against its anchor, the judge against itself, the version against the one of long ago. */
export async function sweepPrompt(of: Sweepable, sweeping: Sweeping): Promise<SweptPrompt> {
  const { prompt, anchor, former } = of;
  const { config, asOf, prompts, queries } = sweeping;
  const model = await modelDrift(of, sweeping);
  const isKnown = model.outcome !== "inconclusive";
  // What could not be measured is no baseline for anything.
  const profileRenewed = isKnown && (await renewed(of, sweeping, model));
  if (model.outcome === "not_applicable") {
    await noteAnchor(sweeping.store, sweepPlan(of.plan), asOf);
  }
  const judge = isKnown ? await judgeMoved(of, sweeping) : null;
  const erosion =
    former === null ? null : await erosionOf(sweeping, prompt, former, { config, asOf, prompts });
  const cases = prompt.evalSet?.cases ?? [];
  const asked = queries?.filter((query) => (query.prompt ?? prompt.name) === prompt.name);
  return {
    prompt: prompt.name,
    ...sweptEnding({ model, judge, erosion }),
    version: prompt.version.digest,
    anchor,
    model,
    judge,
    erosion,
    queries: asked === undefined ? null : queryDrift(asked, cases),
    profileRenewed,
    repeated: false,
  };
}

async function modelDrift(of: Sweepable, sweeping: Sweeping): Promise<PromptVerdict> {
  const { anchor, epochs } = of;
  const { store, ask, config } = sweeping;
  const plan = sweepPlan(of.plan);
  const by = oneLook(plan, sweeping);
  // At a first sweep today's answers stand on both sides: what is missing is found as ever, and nothing else.
  const recalled = anchor === null ? ask : storedOnly(store);
  const settled = await settle(modelBench({ ask, recalled }, plan, epochs), by);
  const facts = { prompts: by.prompts, wording: null, selftest: null };
  const verdict = decidePrompt(settled, policyFor(config, plan), facts);
  if (anchor === null && verdict.outcome === "pass") return firstSweep(verdict);
  const baseline = verdict.baseline && { ...verdict.baseline, since: epochs.anchor };
  return { ...verdict, baseline };
}

/** Every answer is there, and was compared with nothing. */
const firstSweep = (verdict: PromptVerdict): PromptVerdict => ({
  ...verdict,
  ...nothingMeasured,
  candidate: verdict.candidate,
  outcome: "not_applicable",
  detail: "today's answers are the first: later sweeps compare with them",
});

const oneLook = (plan: PromptPlan, { config, prompts }: Sweeping): CompareBy => ({
  prompts: prompts * STRICTER,
  method: "one look",
  thresholds: planThresholds(config.gate, plan),
});

/** Production's profile for the gates to come, from today's answers: where it is too old, or production has moved. */
async function renewed(
  { plan, epochs }: Sweepable,
  { store, ask, asOf }: Sweeping,
  model: PromptVerdict,
): Promise<boolean> {
  const isThere = plan.samples.first >= plan.samples.production;
  if (!isThere && model.outcome !== "fail" && !isProfileDue(store, plan, asOf)) return false;
  const today = generatedAnswers(ask, plan, epochs);
  const answers = await Promise.all(
    plan.cases.flatMap((planned) =>
      sampleNumbers(planned.samples.production).map((sample) =>
        today.output("baseline", planned, sample, false),
      ),
    ),
  );
  if (!answers.every(isValue)) return false;
  await renewProfile(store, plan, asOf);
  return true;
}

/** Null where it cannot be told, and where the anchor was never judged before today: then it is judged now, for the sweeps to come. */
async function judgeMoved(of: Sweepable, sweeping: Sweeping): Promise<JudgeDrift | null> {
  const { epochs } = of;
  const { store, ask, asOf } = sweeping;
  const plan = sweepPlan(of.plan);
  if (plan.judge === null || plan.cases.length < MIN_CASES) return null;
  const asks = { ask, recalled: storedOnly(store) };
  const anchor = of.anchor ?? asOf;
  const since = judgedSince(store, plan, anchor);
  const drift =
    since === null || since === asOf
      ? null
      : await judgeDrift(asks, plan, { epochs, since, by: oneLook(plan, sweeping) });
  // Where the judgements of then are gone, today's take their place.
  if (drift === null) {
    await judgeAnchor(asks, plan, epochs, asOf);
    await noteJudged(store, plan, anchor, asOf);
  }
  return drift;
}
