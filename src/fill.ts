import type { Config } from "./config/config.ts";
import { asOfDay, runName } from "./epochs.ts";
import { detectFocused } from "./focus.ts";
import { journalMissing } from "./gate.ts";
import type { GateRequest, Stopped } from "./gate-request.ts";
import { responder, type GenerateLimits } from "./generate/generate.ts";
import type { SpendReport } from "./generate/spend.ts";
import { measureCasesAlone } from "./measure/alone.ts";
import type { Ask } from "./measure/answers.ts";
import { benchOf } from "./measure/bench.ts";
import { lookOnce } from "./measure/look.ts";
import { shardPlan, type Shard } from "./plan/shard.ts";
import type { Measurable, PreparedRun } from "./prepare.ts";
import { refusal } from "./refusal.ts";
import { prepareUnlessBack } from "./rollbacks.ts";
import { runLimits } from "./run-limits.ts";
import { suiteOf } from "./suite.ts";
import { trackProgress } from "./track-progress.ts";
import { usd } from "./units.ts";
import type { World } from "./world.ts";

/** What a shard has put into its store. */
export interface Filled {
  readonly kind: "filled";
  /** Cases of all prompts that are this shard's. */
  readonly cases: number;
  /** Requests that came to nothing; the run that has all shards' stores asks them again. */
  readonly missing: number;
  readonly spend: SpendReport;
}

/**
 * Asks the first look of a shard's cases, answers and judgements, into the store, and decides nothing: the gate on all
 * shards' stores together does, and asks what depends on all cases (the judge's own test, the swap sample, recheck).
 */
export async function fill(
  world: World,
  request: GateRequest,
  shard: Shard,
): Promise<Filled | Stopped> {
  const asked = await prepareAsked(world, request);
  if (asked.kind === "stopped") return asked;
  const { config, prepared } = asked;
  const parts = prepared.prompts.flatMap((prompt) =>
    prompt.kind === "planned" ? [{ ...prompt, plan: shardPlan(prompt.plan, shard) }] : [],
  );
  const plans = parts.map(({ plan }) => plan);
  const refused = await refusal(world, request, config.run, plans);
  const limits = shardLimits(runLimits(config, false), shard);
  const asking = responder(world, { ...limits, refused });
  const progress = trackProgress(world, asking, Math.ceil(prepared.expected / shard.of));
  await Promise.all(parts.map((part) => askFirstLook(progress.ask, part)));
  progress.end();
  await journalMissing(world, asking);
  const cases = parts.reduce((sum, { plan }) => sum + plan.cases.length + plan.newCases.length, 0);
  return { kind: "filled", cases, missing: asking.missing().size, spend: asking.spend() };
}

/** What a gate asks of a change, as it finds and prepares it itself. */
export async function prepareAsked(
  { store, clock }: Pick<World, "store" | "clock">,
  request: GateRequest,
): Promise<PreparedChange | Stopped> {
  const run = { name: runName(request), replay: false, asOf: request.asOf };
  const asOf = await asOfDay(store, run, clock.now());
  const detected = await detectFocused(request);
  if (detected.kind === "stopped") return detected;
  const by = { suite: suiteOf(request.configPath), asOf };
  const { prepared } = await prepareUnlessBack(store, detected, request, by);
  return { kind: "prepared", config: detected.config, prepared };
}

interface PreparedChange {
  readonly kind: "prepared";
  readonly config: Config;
  readonly prepared: PreparedRun;
}

/** Every answer of the first look and, where both are there, its judgement. */
export async function askFirstLook(ask: Ask, { plan, epochs }: Measurable): Promise<void> {
  if (plan.alone) {
    await measureCasesAlone(ask, plan, epochs);
    return;
  }
  const bench = benchOf(ask, plan, epochs);
  await Promise.all([lookOnce(bench, plan.cases), lookOnce(bench, plan.newCases)]);
}

/** A share of what one run may spend and send a minute, so that all shards together keep to it. */
export function shardLimits(limits: GenerateLimits, { of }: Shard): GenerateLimits {
  const { maxUsd, maxCalls } = limits.budget;
  const share = (whole: number): number => Math.max(1, Math.floor(whole / of));
  return {
    ...limits,
    budget: { maxUsd: usd(maxUsd / of), maxCalls: share(maxCalls) },
    pace(ref) {
      const { requestsPerMinute: requests, tokensPerMinute: tokens, ...pace } = limits.pace(ref);
      return {
        ...pace,
        ...(requests !== undefined && { requestsPerMinute: share(requests) }),
        ...(tokens !== undefined && { tokensPerMinute: share(tokens) }),
      };
    },
  };
}
