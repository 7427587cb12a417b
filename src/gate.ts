import { compareBy } from "./compare-by.ts";
import { decideAlone } from "./decide/alone.ts";
import { hasMoved } from "./decide/moved.ts";
import { decidePrompt } from "./decide/prompt.ts";
import { runVerdict, stoppedVerdict, type RunFacts } from "./decide/run.ts";
import { asOfDay, endProfile, runName } from "./epochs.ts";
import { detectFocused } from "./focus.ts";
import type { GateRequest } from "./gate-request.ts";
import { responder, type Responder } from "./generate/generate.ts";
import { noteMissing } from "./generate/missing-note.ts";
import type { SpendReport } from "./generate/spend.ts";
import { measureAlone } from "./measure/alone.ts";
import { benchOf } from "./measure/bench.ts";
import { policyFor } from "./plan/calibrated.ts";
import { refusal } from "./refusal.ts";
import { plansOf, type Prepared } from "./prepare.ts";
import { prepareUnlessBack } from "./rollbacks.ts";
import { runLimits } from "./run-limits.ts";
import { citedSelfTest } from "./selftest/note.ts";
import { settle } from "./settle.ts";
import { noteSpread } from "./spreads.ts";
import { withSignOffs } from "./sign-offs.ts";
import { suiteOf } from "./suite.ts";
import { byCodePoint } from "./text/by-code-point.ts";
import { trackProgress } from "./track-progress.ts";
import type { Verdict } from "./verdict.ts";
import { VERSION } from "./version.ts";
import { wordingOf } from "./wordings.ts";
import type { World } from "./world.ts";

/** A decided run, and what it cost. */
export interface Gated {
  readonly verdict: Verdict;
  /** Null where the run ended before anything could be asked. */
  readonly spend: SpendReport | null;
  /** Budget a prompt, in dollars; 0 where no configuration was read. */
  readonly maxUsd: number;
}

/**
 * The whole pipeline: detect, plan, then per prompt measure and compare round by round, then decide.
 * Pure up to the store: the same trees, store and as-of day give the same verdict, byte for byte.
 */
export async function gate(world: World, request: GateRequest): Promise<Gated> {
  const { configPath, comparison, replay } = request;
  const run = { name: runName(request), replay, asOf: request.asOf };
  const asOf = await asOfDay(world.store, run, world.clock.now());
  const facts: RunFacts = { version: VERSION, suite: suiteOf(configPath), asOf, comparison };
  const detected = await detectFocused(request);
  if (detected.kind === "stopped") {
    return { verdict: stoppedVerdict(facts, detected), spend: null, maxUsd: 0 };
  }
  const { config } = detected;
  const { prepared, rollbacks } = await prepareUnlessBack(world.store, detected, request, facts);
  const refused = replay ? null : await refusal(world, request, config.run, plansOf(prepared));
  const asking = responder(world, { ...runLimits(config, replay), refused });
  const names = plansOf(prepared).map(({ subject }) => subject.name);
  const progress = trackProgress(world, asking, prepared.expected, names);

  const verdictOf = async (prompt: Prepared): Promise<Verdict["prompts"][number]> => {
    if (prompt.kind === "decided") return prompt.verdict;
    const policy = policyFor(config, prompt.plan);
    if (prompt.plan.alone) {
      return decideAlone(await measureAlone(progress.ask, prompt.plan, prompt.epochs), policy);
    }
    const settled = await settle(
      benchOf(progress.ask, prompt.plan, prompt.epochs),
      compareBy(prompt.plan, config, prepared.measured),
    );
    if (!replay && hasMoved(settled)) await endProfile(world.store, prompt.plan, prompt.epochs);
    if (!replay) await noteSpread(world.store, settled);
    return decidePrompt(settled, policy, {
      prompts: prepared.measured,
      wording: await wordingOf(world.store, prompt.plan, replay),
      selftest: await citedSelfTest(world.store, prompt.plan, config, run),
    });
  };
  const measured = await Promise.all(prepared.prompts.map(verdictOf));
  const decided = [...measured, ...rollbacks.values()].toSorted((a, b) =>
    byCodePoint(a.name, b.name),
  );
  progress.end();
  if (!replay) await journalMissing(world, asking);
  const prompts = await withSignOffs(world, decided, config, { ...request, asOf });
  const { bootstrapPlan: plan, headProblems } = prepared;
  const findings = { ...detected, headProblems, plan, suppliedByHead: false };
  const verdict = runVerdict(facts, prompts, findings);
  return { verdict, spend: asking.spend(), maxUsd: config.budget.maxUsd };
}

/** What had to be left out is journaled, so that a replay leaves it out for the same cause. */
export async function journalMissing({ store }: World, asking: Responder): Promise<void> {
  await Promise.all([...asking.missing()].map(([key, cause]) => noteMissing(store, key, cause)));
}
