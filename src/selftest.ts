import { detectStanding, type DetectedStanding } from "./detect/detect-standing.ts";
import type { StandingPrompt } from "./detect/detected.ts";
import { againstItself } from "./detect/standing.ts";
import { selftestEpochs } from "./epochs.ts";
import type { Stopped } from "./gate-request.ts";
import { responder, type Responder } from "./generate/generate.ts";
import type { Comparison } from "./git/tree.ts";
import { keysMissing } from "./keys-missing.ts";
import type { Epochs } from "./measure/answers.ts";
import { benchOf } from "./measure/bench.ts";
import { costWith, overBudget } from "./over-budget.ts";
import { policyFor } from "./plan/calibrated.ts";
import { estimateSelfTest } from "./plan/estimate.ts";
import type { PromptPlan } from "./plan/plan.ts";
import { planStanding } from "./plan/standing-plan.ts";
import { storedIn } from "./prepare.ts";
import { problemText } from "./problem.ts";
import { runLimits } from "./run-limits.ts";
import { noteSelfTest } from "./selftest/note.ts";
import { measurePool } from "./selftest/pool.ts";
import { runSelfTest } from "./selftest/run-self-test.ts";
import type { SelfTest, SelfTestReport } from "./selftest/self-test.ts";
import { whyUnmeasured } from "./selftest/unmeasured.ts";
import type { Store } from "./store/store.ts";
import { trackProgress } from "./track-progress.ts";
import { dayOf, type Day } from "./units.ts";
import { chosenPrompts } from "./unknown-name.ts";
import type { PlannedCost } from "./verdict.ts";
import { VERSION } from "./version.ts";
import type { World } from "./world.ts";

export interface SelftestRequest {
  /** Base is what is tested. */
  readonly comparison: Pick<Comparison, "base" | "named" | "baseName" | "baseSha">;
  readonly configPath: string;
  /** Null = every prompt. */
  readonly prompt: string | null;
  /** Runs in which nothing changed, a prompt. */
  readonly runs: number;
  /** The name of fresh answers, `""` for the day; null = those that the store has. */
  readonly live: string | null;
}

/**
 * The gate run on itself, prompt by prompt: production's answers are asked for and judged as a gate would, once; then
 * many runs are drawn from them. A prompt that is no prompt of base is a UsageError.
 */
export async function selftest(
  world: World,
  request: SelftestRequest,
): Promise<SelfTestReport | Stopped> {
  const { comparison, configPath } = request;
  const standing = await detectStanding(comparison, configPath);
  if (standing.kind === "stopped") return standing;
  const asOf = dayOf(world.clock.now());
  const live = request.live === "" ? asOf : request.live;
  const planned = await Promise.all(
    chosenPrompts(standing.prompts, request.prompt, "base").map((prompt) =>
      planTest(world.store, prompt, standing, { asOf, live }),
    ),
  );
  const plans = planned.flatMap((of) => ("plan" in of ? [of.plan] : []));
  const refused = await keysMissing(world.models, plans);
  const asking = responder(world, { ...runLimits(standing.config, false), refused });
  const prompts: SelfTestReport["prompts"] = [];
  for (const of of planned) {
    const found =
      "plan" in of
        ? await testPrompt(world, asking, of, { standing, asOf, live, runs: request.runs })
        : of.unmeasured;
    prompts.push(
      typeof found === "string"
        ? { prompt: of.prompt, measured: null, unmeasured: found }
        : { prompt: of.prompt, measured: found, unmeasured: null },
    );
  }
  return {
    schema: "evenhand.selftest/1",
    version: VERSION,
    asOf,
    base: { name: comparison.baseName, sha: comparison.baseSha },
    prompts,
    warnings: standing.warnings.map(problemText),
  };
}

type PlannedTest =
  | { readonly prompt: string; readonly plan: PromptPlan; readonly epochs: Epochs }
  | { readonly prompt: string; readonly unmeasured: string };

async function planTest(
  store: Store,
  prompt: StandingPrompt,
  standing: DetectedStanding,
  when: { readonly asOf: Day; readonly live: string | null },
): Promise<PlannedTest> {
  const { name } = prompt;
  const { config } = standing;
  const planned = planStanding(prompt, standing, when.asOf);
  if (!planned.ok) return { prompt: name, unmeasured: planned.unplannable.detail };
  const { plan } = planned;
  const epochs = await selftestEpochs(store, plan, when);
  const costOf = (of: PromptPlan): PlannedCost => estimateSelfTest(of, epochs, storedIn(store));
  const fewer = costWith(againstItself(prompt), config, costOf);
  const dear = overBudget(costOf(plan), config, fewer);
  return dear === null ? { prompt: name, plan, epochs } : { prompt: name, unmeasured: dear };
}

/** More runs than this stopped, and the share of false alarms says nothing of a gate that decides. */
const MOST_STOPPED = 0.5;

/** What was measured, and left for later runs to cite; or why it could not be. */
async function testPrompt(
  world: World,
  asking: Responder,
  { plan, epochs }: Extract<PlannedTest, { plan: unknown }>,
  how: {
    readonly standing: DetectedStanding;
    readonly asOf: Day;
    readonly live: string | null;
    readonly runs: number;
  },
): Promise<SelfTest | string> {
  const { log, clock, signal, store } = world;
  const { config } = how.standing;
  const progress = trackProgress(world, asking, 0);
  const pool = await measurePool(benchOf(progress.ask, plan, epochs));
  progress.end();
  const lacking = whyUnmeasured(pool, config.gate.coverage);
  if (lacking !== null) return lacking;
  const measured = await runSelfTest(pool, policyFor(config, plan), {
    runs: how.runs,
    live: how.live !== null,
    async between(done, planned) {
      log.progress({ done, planned, spent: asking.spend().usd, phase: "simulating", what: "runs" });
      // Nothing else waits for anything, so a signal would come too late.
      await clock.sleep(0, signal);
      return !signal.aborted;
    },
  });
  if (measured === null) return "the run was cancelled";
  if (measured.stopped.share <= MOST_STOPPED) {
    const { falseAlarms, noise } = measured;
    const { share, runs } = falseAlarms;
    // Answers of one version differ within their cases only.
    const withinVariance = noise === null ? null : noise.pair ** 2;
    const found = { falseAlarms: share, runs, day: how.asOf, withinVariance };
    await noteSelfTest(store, plan, config, found);
  }
  return measured;
}
