import type { Config } from "./config/config.ts";
import { endedMutes } from "./config/ended-mutes.ts";
import { decidePrompt } from "./decide/prompt.ts";
import { runVerdict, stoppedVerdict, type RunFacts } from "./decide/run.ts";
import { namesOf } from "./detect/policy-names.ts";
import { stoppedBy } from "./detect/stopped.ts";
import { digestOf } from "./digest.ts";
import { asOfDay, epochsOf } from "./epochs.ts";
import { journalMissing, type Gated } from "./gate.ts";
import { responder } from "./generate/generate.ts";
import type { Bench } from "./measure/look.ts";
import { judgedScores, judgeOf, unscored } from "./measure/judge-pair.ts";
import { numberScores, suppliedAnswers } from "./measure/supplied.ts";
import { metricProblems } from "./plan/metrics.ts";
import { heldToCalibration, policyFor } from "./plan/calibrated.ts";
import type { PromptPlan } from "./plan/plan.ts";
import {
  planSupplied,
  type SuppliedFile,
  type SuppliedScoring,
  type SuppliedSides,
} from "./plan/supplied.ts";
import { planThresholds } from "./plan/thresholds.ts";
import { runLimits } from "./run-limits.ts";
import { settle } from "./settle.ts";
import { trackProgress } from "./track-progress.ts";
import { VERSION } from "./version.ts";
import type { Day, Sha256 } from "./units.ts";
import type { World } from "./world.ts";

/** A comparison of outputs that exist already. */
export interface SuppliedRequest {
  readonly sides: SuppliedSides;
  /** New production outputs for the recheck; null = one look decides. */
  readonly fresh: SuppliedFile | null;
  readonly scoring: SuppliedScoring;
  readonly config: Config;
  readonly replay: boolean;
  /** True on GitHub, where the pull request's own job made the outputs. */
  readonly suppliedByHead: boolean;
}

/** The pipeline from score on: who made the outputs is somebody else's business. */
export async function gateSupplied(world: World, request: SuppliedRequest): Promise<Gated> {
  const { sides, fresh, scoring, config, replay, suppliedByHead } = request;
  const planned = planSupplied(sides, scoring, config.gate);
  const run = { name: suppliedName(request, planned), replay };
  const asOf = await asOfDay(world.store, { ...run, asOf: null }, world.clock.now());
  const calibration = scoring.kind === "evals" ? scoring.calibration : null;
  const plan = heldToCalibration(planned, { calibration }, config, asOf);
  const facts = factsOf(sides, asOf);
  const problems = [
    ...endedMutes(config, asOf, namesOf([plan.evalSet])),
    ...metricProblems(config, plan.evalSet),
  ];
  if (problems.length > 0) {
    const verdict = stoppedVerdict(facts, stoppedBy(problems));
    return { verdict, spend: null, maxUsd: config.budget.maxUsd };
  }
  const { controls } = await epochsOf(world.store, plan, { ...run, asOf });
  const asking = responder(world, runLimits(config, replay));
  const progress = trackProgress(world, asking, 0);
  const judge = judgeOf(progress.ask, plan);
  const judged = judge === null ? unscored : judgedScores(judge, plan);
  const bench: Bench = {
    plan,
    answers: suppliedAnswers(sides, fresh),
    judge,
    headScore: null,
    score: scoring.kind === "metric" ? numberScores : judged,
    // Judgements of given texts have no day of their own: the texts are in the request.
    epochs: { profile: "supplied", recheck: "supplied:fresh", controls },
  };
  const settled = await settle(bench, {
    prompts: 1,
    method: fresh === null ? "one look" : "fixed+recheck",
    thresholds: planThresholds(config.gate, plan),
  });
  progress.end();
  if (!replay) await journalMissing(world, asking);
  const verdict = runVerdict(
    facts,
    [decidePrompt(settled, policyFor(config, plan), { prompts: 1, wording: null, selftest: null })],
    {
      config,
      bootstrap: false,
      removed: [],
      policyChanges: [],
      headProblems: [],
      leaving: [],
      warnings: [],
      plan: null,
      suppliedByHead,
    },
  );
  return { verdict, spend: asking.spend(), maxUsd: config.budget.maxUsd };
}

const factsOf = ({ baseline, candidate }: SuppliedSides, asOf: Day): RunFacts => ({
  version: VERSION,
  suite: "compare",
  asOf,
  comparison: {
    baseName: baseline.path,
    baseSha: baseline.digest,
    headSha: candidate.digest,
  },
});

/** What is compared, as a name for the run's journal. */
function suppliedName({ sides, fresh, config }: SuppliedRequest, plan: PromptPlan): Sha256 {
  const files = [sides.baseline, sides.candidate, fresh].map((file) => file?.digest ?? null);
  return digestOf(["supplied", ...files, plan.evalSet.digest, plan.scale.metric, config.digest]);
}
