import { detectStanding, versionsIn, type DetectedStanding } from "./detect/detect-standing.ts";
import type { StandingPrompt } from "./detect/detected.ts";
import { againstItself } from "./detect/standing.ts";
import { unchangedVerdict, unplannableVerdict } from "./decide/run.ts";
import { sweepEpochs } from "./epochs.ts";
import type { FormerVersion } from "./erosion.ts";
import type { Stopped } from "./gate-request.ts";
import { responder } from "./generate/generate.ts";
import type { SpendReport } from "./generate/spend.ts";
import type { Comparison, Tree } from "./git/tree.ts";
import { liveBefore, sweptAlready } from "./history/production.ts";
import type { HistoryRecord } from "./history/record.ts";
import { keysMissing } from "./keys-missing.ts";
import { costWith, overBudget } from "./over-budget.ts";
import { estimate } from "./plan/estimate.ts";
import type { PromptPlan, Unplannable } from "./plan/plan.ts";
import { planStanding } from "./plan/standing-plan.ts";
import { asEdited, storedIn } from "./prepare.ts";
import { problemText } from "./problem.ts";
import { runLimits } from "./run-limits.ts";
import { suiteOf } from "./suite.ts";
import { anchorOf, sweepPlan } from "./sweep/anchor.ts";
import { sweepEnding } from "./sweep/outcome.ts";
import type { Query } from "./sweep/queries.ts";
import type { SweepReport, SweptPrompt } from "./sweep/report.ts";
import { sweepPrompt, type Sweepable } from "./sweep-prompt.ts";
import type { Store } from "./store/store.ts";
import { trackProgress } from "./track-progress.ts";
import { dayOf, type Day } from "./units.ts";
import { chosenPrompts } from "./unknown-name.ts";
import type { PlannedCost, PromptVerdict } from "./verdict.ts";
import { VERSION } from "./version.ts";
import type { World } from "./world.ts";

export interface SweepRequest {
  /** What is in production. */
  readonly production: Pick<Comparison, "base" | "named">;
  readonly swept: { readonly name: string; readonly sha: string };
  readonly configPath: string;
  /** Null = every prompt. */
  readonly prompt: string | null;
  /** Oldest first. */
  readonly records: readonly HistoryRecord[];
  /** Null where none were given. */
  readonly queries: readonly Query[] | null;
  /** The tree of an earlier commit; null where it cannot be had. */
  readonly treeAt: (sha: string) => Promise<Tree | null>;
}

export interface Swept {
  readonly report: SweepReport;
  readonly spend: SpendReport;
  readonly maxUsd: number;
}

/** How long ago the version was in production that today's is held to, in days. */
export const LONG_AGO = 90;

/**
 * Production as it is today, prompt by prompt: has the model moved, has the judge, has the prompt? What was swept already
 * today, at this commit and under this policy, is not asked again. A prompt that is none of base's is a UsageError.
 */
export async function sweep(world: World, request: SweepRequest): Promise<Swept | Stopped> {
  const { production, swept, configPath } = request;
  const { store } = world;
  const standing = await detectStanding(production, configPath);
  if (standing.kind === "stopped") return standing;
  const { config } = standing;
  const asOf = dayOf(world.clock.now());
  const formerOf = formerVersions(request, standing, asOf);
  const planned = await Promise.all(
    chosenPrompts(standing.prompts, request.prompt, swept.name).map(
      async (prompt) =>
        repeated(prompt, request, config.digest, asOf) ??
        (await planSweep(store, prompt, standing, { asOf, formerOf })),
    ),
  );
  const sweepable = planned.flatMap((of) => ("plan" in of ? [of] : []));
  const refused = await keysMissing(
    world.models,
    sweepable.map(({ plan }) => plan),
  );
  const asking = responder(world, { ...runLimits(config, false), refused });
  const { ask, end } = trackProgress(world, asking, 0);
  const prompts = Math.max(1, sweepable.length);
  const sweeping = { store, ask, config, asOf, prompts, queries: request.queries };
  const found = await Promise.all(
    planned.map((of) => ("plan" in of ? sweepPrompt(of, sweeping) : of)),
  );
  end();
  const report: SweepReport = {
    schema: "evenhand.sweep/1",
    version: VERSION,
    suite: suiteOf(configPath),
    asOf,
    swept: { ...swept },
    policyVersion: config.digest,
    ...sweepEnding(found, config),
    prompts: found,
    warnings: standing.warnings.map(problemText),
  };
  return { report, spend: asking.spend(), maxUsd: config.budget.maxUsd };
}

/** What a record of the same sweep says; null where there is none. */
function repeated(
  prompt: StandingPrompt,
  { records, configPath, swept }: SweepRequest,
  policy: string,
  day: Day,
): SweptPrompt | null {
  const record = sweptAlready(records, {
    suite: suiteOf(configPath),
    prompt: prompt.name,
    day,
    sha: swept.sha,
    policy,
    version: prompt.version.digest,
  });
  if (record === null) return null;
  const { outcome, reason, anchor } = record;
  const model = { ...unchangedVerdict(againstItself(prompt)), outcome, reason };
  return { ...unmeasured(prompt, model), anchor, repeated: true };
}

const unmeasured = (prompt: StandingPrompt, model: PromptVerdict): SweptPrompt => ({
  prompt: prompt.name,
  outcome: model.outcome,
  reason: model.reason,
  detail: model.detail,
  version: prompt.version.digest,
  anchor: null,
  model,
  judge: null,
  erosion: null,
  queries: null,
  profileRenewed: false,
  repeated: false,
});

async function planSweep(
  store: Store,
  prompt: StandingPrompt,
  standing: DetectedStanding,
  how: { readonly asOf: Day; readonly formerOf: (name: string) => Promise<FormerVersion | null> },
): Promise<Sweepable | SweptPrompt> {
  const { asOf } = how;
  const { config } = standing;
  const stop = (why: Unplannable): SweptPrompt => unmeasured(prompt, unplannableVerdict(why));
  const planned = planStanding(prompt, standing, asOf);
  if (!planned.ok) return stop(planned.unplannable);
  const { plan } = planned;
  const anchor = anchorOf(store, sweepPlan(plan));
  const known = anchor === asOf ? null : anchor;
  const epochs = { ...(await sweepEpochs(store, plan, asOf)), anchor: known ?? asOf };
  const costOf = (of: PromptPlan): PlannedCost =>
    estimate(asEdited(sweepPlan(of)), { ...epochs, profile: epochs.anchor }, storedIn(store));
  const itself = againstItself(prompt);
  const dear = overBudget(costOf(plan), config, costWith(itself, config, costOf));
  if (dear !== null) {
    return stop({ changed: itself, reason: "budget_exceeded", detail: dear, problems: [] });
  }
  return { prompt, plan, epochs, anchor: known, former: await how.formerOf(prompt.name) };
}

type Versions = Awaited<ReturnType<typeof versionsIn>>;

/** The versions of long ago by prompt; each commit is read once. */
function formerVersions(
  { records, configPath, treeAt }: SweepRequest,
  { config }: DetectedStanding,
  asOf: Day,
): (name: string) => Promise<FormerVersion | null> {
  const read = new Map<string, Promise<Versions>>();
  const versionsAt = async (sha: string): Promise<Versions> => {
    const tree = await treeAt(sha);
    return tree === null ? new Map() : versionsIn(tree, config);
  };
  return async (name) => {
    const of = { suite: suiteOf(configPath), prompt: name };
    const record = liveBefore(records, of, { asOf, days: LONG_AGO });
    if (record === null) return null;
    const { sha, day, candidate } = record;
    const versions = read.get(sha) ?? versionsAt(sha);
    read.set(sha, versions);
    const version = (await versions).get(name);
    // Another one than was measured then says nothing: production may have been read from a tag.
    return version?.digest === candidate.digest ? { version, sha, day } : null;
  };
}
