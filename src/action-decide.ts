import { afterBatches } from "./action-batch.ts";
import { takeOver } from "./action-evidence.ts";
import { formerlyInProduction } from "./action-history.ts";
import { fetched, rowsIn, storeOf, type Step } from "./action-step.ts";
import type { Assembled } from "./assemble.ts";
import { compareAndWrite } from "./commands/compare.ts";
import { refuseCommittedStore } from "./commands/compared.ts";
import type { Finished, Place } from "./commands/finished.ts";
import { gateAndWrite, stopAndWrite } from "./commands/gate.ts";
import { stoppedBy } from "./commands/stopped-by.ts";
import { treeFiles } from "./detect/tree-files.ts";
import type { GateRequest, Stopped } from "./gate-request.ts";
import type { Comparison } from "./git/tree.ts";
import { changedLines, NO_LINES, type ChangedLines } from "./github/changed-lines.ts";
import type { Compared } from "./github/compared.ts";
import type { GatedEvent, PullRequestEvent } from "./github/event.ts";
import { runUrl } from "./github/runner.ts";
import type { Publishable } from "./report/publish.ts";
import { UsageError } from "./usage-error.ts";

/** A step on an event that can be gated. */
export interface Started {
  readonly step: Step;
  readonly event: GatedEvent;
  readonly compared: Compared;
  /** Told how many rows the store has before anything is asked, where the post step may save more. */
  readonly started: (rows: number) => void;
}

/** What an event says of whose change it is. */
export type Claims = Pick<GateRequest, "stranger" | "emergency">;

/** The label by which somebody whom base names lets a change pass; it counts for the commit it is set on. */
const EMERGENCY = "emergency: rollback";

export const claimsOf = ({ target, fork, label, actor }: PullRequestEvent): Claims => ({
  stranger: target && fork,
  emergency: label === EMERGENCY ? actor : null,
});

/** What narrows a decision: a run that a person has started, or let into a merge queue, is held by nothing. */
export interface Narrowed extends Claims, Pick<GateRequest, "held" | "focus" | "signOffs"> {
  /** Why nothing of this job may be read. */
  readonly unsafe: Stopped | null;
}

export interface Decided extends Finished, Required<Pick<Publishable, "evidence">> {
  readonly lines: ChangedLines;
}

/** The verdict on disk, whatever happens: only wrong usage is thrown. */
export async function decide(
  { step, event, compared, started }: Started,
  assembled: Assembled,
  { unsafe, ...narrowed }: Narrowed,
): Promise<Decided> {
  const { inputs, runner, around } = step;
  const { out, section } = inputs;
  const place = { out, runUrl: runUrl(runner), section, artifact: null };
  const asked = { base: compared.baseRef, head: compared.headSha, config: inputs.config };
  try {
    const trees = unsafe ?? (await fetched(step, compared, assembled));
    if (trees.kind === "stopped") {
      return unshared(await stopAndWrite(assembled, trees, asked, place));
    }
    await using _ = trees;
    const { comparison } = trees;
    await refuseCommittedStore(comparison.head, { cwd: around.cwd, store: storeOf(inputs) });
    const { world } = assembled;
    const carriage = await takeOver(step, event, world, comparison);
    if (carriage.isSaved) started(rowsIn(world.store));
    const finished = await measure(step, comparison, narrowed, assembled, place);
    const lines = await changedLines(comparison, finished.verdict);
    return { ...finished, lines, evidence: await carriage.layOut() };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    return unshared(await stopAndWrite(assembled, stoppedBy(error), asked, place));
  }
}

const unshared = (finished: Finished): Decided => ({
  ...finished,
  lines: NO_LINES,
  evidence: null,
});

async function measure(
  step: Step,
  comparison: Comparison,
  narrowed: Omit<Narrowed, "unsafe">,
  assembled: Assembled,
  place: Place,
): Promise<Finished> {
  const { inputs, around } = step;
  const { config, asOf } = inputs;
  if (inputs.supplied === null) {
    const former = () => formerlyInProduction(step);
    const plain = { comparison, configPath: config, replay: false, asOf, former };
    const request = { ...plain, ...narrowed };
    return gateAndWrite(await afterBatches(step, assembled, request), request, place);
  }
  const { bytes: setUp } = await treeFiles(comparison.policy);
  const { cwd } = around;
  const supplied = { ...inputs.supplied, config, cwd, setUp, suppliedByHead: true, replay: false };
  return compareAndWrite(assembled, supplied, place);
}
