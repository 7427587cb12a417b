import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";

import { takeCached } from "./action-evidence.ts";
import { historyOf } from "./action-history.ts";
import { assembleMeasuring, originOf, rowsIn, type Step } from "./action-step.ts";
import { onceClient } from "./action-telling.ts";
import type { Assembled } from "./assemble.ts";
import type { Finished } from "./commands/finished.ts";
import { stopAndWrite } from "./commands/gate.ts";
import { stoppedBy } from "./commands/stopped-by.ts";
import { clearSweep, queriesIn, sweepAndWrite, type FinishedSweep } from "./commands/sweep.ts";
import { failureSentence } from "./github/failure-sentence.ts";
import type { DispatchEvent, ScheduleEvent } from "./github/event.ts";
import { tellIssue } from "./github/issue.ts";
import { fetchProduction } from "./github/production.ts";
import { runUrl } from "./github/runner.ts";
import { sharesStore } from "./github/sharing.ts";
import { destinations } from "./github/sinks.ts";
import type { ExitCode } from "./reason.ts";
import { publish } from "./report/publish.ts";
import { sweepHeadline } from "./report/sweep/digest.ts";
import { publishSweep } from "./report/sweep/publish.ts";
import { signingKeys } from "./signing-keys.ts";
import { UsageError } from "./usage-error.ts";

type SweepEvent = ScheduleEvent | DispatchEvent;

/**
 * On schedule, or by hand: the default branch's prompts measured for drift → records, outputs, summary, issues → exit code.
 *
 * @param started told how many rows the store has before anything is asked, for the post step
 */
export async function actionSweep(
  step: Step,
  event: SweepEvent,
  started: (rows: number) => void,
): Promise<ExitCode> {
  const { around, runner, inputs, warn } = step;
  await using assembled = await assembleMeasuring(step);
  const { store, log } = assembled.world;
  const keys = signingKeys(around.env);
  if (inputs.cache && keys.length > 0) await takeCached(step, { store, log }, keys, "run");
  const mayShare = (): void => started(rowsIn(store));
  const client = onceClient(step);
  const finished = await swept({ step, event, mayShare }, assembled);
  const to = destinations(runner, null, { check: null, objections: null });
  if (!("report" in finished)) {
    await publish(finished, to, warn);
    log.info(finished.texts.headline);
    return finished.exitCode;
  }
  const { owner, repo } = runner;
  const { redact } = assembled;
  const issue: Parameters<typeof publishSweep>[1]["issue"] = async (of, drifted) => {
    const reply = await tellIssue({ octokit: await client(), owner, repo }, of, drifted);
    if (!reply.ok) throw new Error(failureSentence("The issue", "issues: write", reply.failure));
  };
  await publishSweep(finished, { ...to, issue }, { redact, warn });
  log.info(sweepHeadline(finished.report));
  return finished.report.exitCode;
}

interface Started {
  readonly step: Step;
  readonly event: SweepEvent;
  /** Lets the post step save what is paid for from now on. */
  readonly mayShare: () => void;
}

const UNSHARED =
  "Answers are not kept for the next sweep, since the store is not shared (`store.share`): every sweep is a first one, and only the comparison with 90 days ago is left.";

/** The sweep on disk, or why there is none: only wrong usage is thrown. */
async function swept(
  { step, event, mayShare }: Started,
  assembled: Assembled,
): Promise<FinishedSweep | Finished> {
  const { runner, inputs, around } = step;
  const { defaultBranch } = event;
  const { runId, runAttempt } = runner;
  const place = { out: inputs.out, runUrl: runUrl(runner), section: null, artifact: null };
  const asked = { base: defaultBranch, head: runner.sha, config: inputs.config };
  const origin = originOf(step);
  await clearSweep(inputs.out);
  const queries = await queriesIn(around.cwd, inputs.queries);
  const dir = await mkdtemp(join(runner.temp, "evenhand-sweep-"));
  try {
    const production = await fetchProduction(origin, defaultBranch, dir);
    if (production.kind === "stopped") {
      return await stopAndWrite(assembled, production, asked, place);
    }
    await using _ = production;
    // Its cache is the default branch's, which every pull request reads.
    if (await sharesStore(production.base, inputs.config, event)) mayShare();
    else assembled.world.log.warn(UNSHARED);
    const history = historyOf(step, dir, assembled.world);
    const done = await sweepAndWrite(
      assembled,
      {
        production,
        swept: { name: defaultBranch, sha: production.sha },
        configPath: inputs.config,
        prompt: null,
        queries,
        history,
        run: { id: runId, attempt: runAttempt },
        treeAt: production.treeAt,
      },
      place,
    );
    return done.kind === "stopped" ? await stopAndWrite(assembled, done, asked, place) : done;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    return stopAndWrite(assembled, stoppedBy(error), asked, place);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
