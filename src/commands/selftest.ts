import { assemble, workTreeAt, type Assembled } from "../assemble.ts";
import type { SelftestOptions } from "../cli.ts";
import { tierOf } from "../decide/units.ts";
import { describe } from "../decide/coverage.ts";
import { detect } from "../detect/detect.ts";
import type { Detected } from "../detect/detected.ts";
import { currentEpochs } from "../epochs.ts";
import { responder } from "../generate/generate.ts";
import { isScreened } from "../plan/samples.ts";
import { planPrompt, type PromptPlan } from "../plan/plan.ts";
import { thresholdsOf } from "../plan/thresholds.ts";
import { problemText } from "../problem.ts";
import { reasons, type ExitCode } from "../reason.ts";
import { logLine } from "../report/escape/log.ts";
import { selfTestText } from "../report/selftest-text.ts";
import { runLimits } from "../run-limits.ts";
import { noteSelfTest } from "../selftest/note.ts";
import { measurePool, type Pool } from "../selftest/pool.ts";
import { selfTest, type SelfTest } from "../selftest/selftest.ts";
import type { Rules } from "../selftest/simulate.ts";
import type { Surroundings } from "../surroundings.ts";
import { nearlySaid } from "../text/suggest.ts";
import { trackProgress } from "../track-progress.ts";
import { dayOf, type Day } from "../units.ts";
import { UsageError } from "../usage-error.ts";

/** What one prompt's self-test found, or why there is none. */
export type SelfTested =
  | {
      readonly prompt: string;
      readonly measured: SelfTest;
      readonly cases: number;
      /** The day on which the answers it rests on were begun, or `live`. */
      readonly answersFrom: string;
    }
  | { readonly prompt: string; readonly unmeasured: string };

/** `evenhand selftest`: the gate on two copies of production, on the prompts as they lie in the work tree. */
export async function selftestCommand(
  options: SelftestOptions,
  around: Surroundings,
  signal: AbortSignal,
): Promise<ExitCode> {
  const comparison = workTreeAt(around);
  const request = { comparison, configPath: options.config, replay: false, asOf: null };
  const detected = await detect(request);
  if (detected.kind === "stopped") {
    const { reason, detail, problems } = detected;
    const lines = [`${reasons[reason].title}: ${detail}`, ...problems.map(problemText)];
    around.stderr.write(`${lines.map(logLine).join("\n")}\n`);
    return 2;
  }
  const prompts = chosen(detected, options.prompt ?? null);
  await using assembled = await assemble(around, {
    storePath: options.store,
    signal,
    answerer: null,
  });
  const results: SelfTested[] = [];
  for (const changed of prompts) {
    const planned = planPrompt({ ...changed, baseline: changed.candidate }, detected.config);
    results.push(
      planned.ok
        ? await testPrompt(assembled, planned.plan, detected, options)
        : { prompt: changed.name, unmeasured: planned.unplannable.detail },
    );
  }
  around.stdout.write(
    options.json ? `${JSON.stringify(results, null, 2)}\n` : selfTestText(results),
  );
  return results.some((of) => "unmeasured" in of) ? 2 : 0;
}

function chosen({ prompts }: Detected, name: string | null): Detected["prompts"] {
  if (name === null) return prompts;
  const found = prompts.filter((of) => of.name === name);
  if (found.length > 0) return found;
  const known = prompts.map((of) => of.name);
  const near = nearlySaid(name, known);
  throw new UsageError(`there is no prompt \`${name}\`${near === null ? "" : `; ${near}`}`);
}

async function testPrompt(
  { world }: Assembled,
  plan: PromptPlan,
  { config }: Detected,
  options: SelftestOptions,
): Promise<SelfTested> {
  const day = dayOf(world.clock.now());
  const { epochs } = currentEpochs(world.store, plan, day);
  const own = options.live ? { ...epochs, profile: `live:${day}` } : epochs;
  const asking = responder(world, runLimits(config, false));
  const progress = trackProgress(world, asking, 0);
  const pool = await measurePool(progress.ask, plan, own);
  progress.end();
  const lacking = tooLittle(pool, plan);
  if (lacking !== null) return { prompt: plan.subject.name, unmeasured: lacking };
  const measured = selfTest(pool, rulesOf(plan, config), options.runs);
  const { share, runs } = measured.falseAlarms;
  await noteSelfTest(world.store, plan, { falseAlarms: share, runs, day });
  return {
    prompt: plan.subject.name,
    measured,
    cases: plan.cases.length,
    answersFrom: options.live ? "live" : (own.profile as Day),
  };
}

/** The gate's own rules for this prompt, alone in its run. */
function rulesOf(plan: PromptPlan, { gate }: Detected["config"]): Rules {
  const { samples, seed, scale } = plan;
  const { low: lo, high: hi } = scale;
  return {
    prompts: 1,
    method: isScreened(samples) ? "screen+recheck" : "fixed+recheck",
    thresholds: thresholdsOf(gate, { lo, hi }),
    seed,
    first: samples.first,
    samples: samples.candidate,
    profile: samples.production,
    coverage: gate.coverage,
    gates: (unit) => tierOf({ gate }, unit) === "gate",
  };
}

/** Half of the pool must be there: a test of what came back by chance tests nothing. */
function tooLittle({ cases, judged, missing }: Pool, { evalSet }: PromptPlan): string | null {
  const pairs = cases.flatMap((of) => of.pairs);
  const known = pairs.filter(({ x }) => x !== null).length;
  const checks = cases.flatMap((of) => (of.checked ? of.checks : []));
  const checkedOnes = checks.filter((bit) => bit !== null).length;
  const [first] = missing;
  const why = first === undefined ? "" : `: ${describe(first)}`;
  if (judged && known * 2 < pairs.length) {
    return `${known} of ${pairs.length} pairs of production's answers were judged${why}`;
  }
  if (checks.length > 0 && checkedOnes * 2 < checks.length) {
    return `${checkedOnes} of ${checks.length} answers of production came back${why}`;
  }
  return judged || checks.length > 0 ? null : `${evalSet.path} has neither a rubric nor checks`;
}
