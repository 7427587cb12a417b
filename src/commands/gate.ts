import { resolve } from "node:path";

import { assemble, repositoryAt, tellerFor, type Assembled, type Teller } from "../assemble.ts";
import type { GateOptions } from "../command-options.ts";
import { gate, type Gated } from "../gate.ts";
import { pendingBatches } from "../generate/batch.ts";
import type { GateRequest, Stopped } from "../gate-request.ts";
import type { Comparison } from "../git/tree.ts";
import { stoppedVerdict } from "../decide/run.ts";
import { signedIn } from "../history/history.ts";
import type { ExitCode } from "../reason.ts";
import { suiteOf } from "../suite.ts";
import type { Surroundings } from "../surroundings.ts";
import { dayOf } from "../units.ts";
import { UsageError } from "../usage-error.ts";
import { VERSION } from "../version.ts";
import { compared } from "./compared.ts";
import { fillShard } from "./fill-shard.ts";
import { placeAt, type Finished, type Place } from "./finished.ts";
import { COMMITS_ONLY } from "./plan.ts";
import { present } from "./present.ts";
import { recordOf } from "./run-record.ts";
import { localHistory } from "./local-history.ts";
import { stoppedByFailure } from "./stopped-by.ts";
import { clearResults, writeResults } from "./write-results.ts";

/** `evenhand gate`: the prompts that head changes, measured and decided; results in `--out`, summary on stdout. */
export async function gateCommand(
  options: GateOptions,
  around: Surroundings,
  signal: AbortSignal,
): Promise<ExitCode> {
  const { shard } = options;
  if (shard !== undefined) return fillShard({ ...options, shard }, around, signal);
  await using repository = await repositoryAt(around);
  const out = resolve(around.cwd, options.out);
  await clearResults(out);
  const { store } = options;
  const comparison = await compared(repository, options, { cwd: around.cwd, store });
  const place = placeAt(out);
  const history = localHistory(repository, around, options.history);
  const former = async () => signedIn((await history.read()).found);
  const finished = await measured(comparison, { options, around, signal, place, former });
  present(finished, around, options.json);
  if (finished.verdict.outcome === "not_applicable") {
    around.stderr.write(COMMITS_ONLY);
  }
  return finished.exitCode;
}

/** The verdict on disk, also where the store or git fails on the way. */
async function measured(
  comparison: Comparison | Stopped,
  run: {
    readonly options: GateOptions;
    readonly around: Surroundings;
    readonly signal: AbortSignal;
    readonly place: Place;
    readonly former: NonNullable<GateRequest["former"]>;
  },
): Promise<Finished> {
  const { options, around, signal, place, former } = run;
  const { config: configPath, replay, store: storePath, asOf = null } = options;
  try {
    await using assembled = await assemble(around, { storePath, signal, answerer: null });
    const underWay = replay ? 0 : pendingBatches(assembled.world.store).length;
    if (underWay > 0) {
      throw new UsageError(
        `${underWay} batches are under way, and the gate would pay for the same once more: \`evenhand batch\` takes over what they answer`,
      );
    }
    return "kind" in comparison
      ? await stopAndWrite(assembled, comparison, options, place)
      : await gateAndWrite(assembled, { comparison, configPath, replay, asOf, former }, place);
  } catch (error) {
    return stopAndWrite(tellerFor(around), stoppedByFailure(error), options, place);
  }
}

/** Runs the gate and writes its results; the verdict is on disk before anything else happens with it. */
export async function gateAndWrite(
  { world, redact }: Assembled,
  request: GateRequest,
  place: Place,
): Promise<Finished> {
  const startedAt = world.clock.now();
  const began = world.clock.monotonic();
  const gated: Gated = await gate(world, request);
  const run = recordOf(gated, {
    startedAt,
    durationMs: world.clock.monotonic() - began,
    replay: request.replay,
    place,
  });
  return writeResults(world, { verdict: gated.verdict, run, redact }, place);
}

/** A run that ends before there is anything to compare, told like any other. */
export async function stopAndWrite(
  { world, redact }: Teller,
  stopped: Stopped,
  asked: { readonly base: string; readonly head: string; readonly config: string },
  place: Place,
): Promise<Finished> {
  const startedAt = world.clock.now();
  const facts = {
    version: VERSION,
    suite: suiteOf(asked.config),
    asOf: dayOf(startedAt),
    comparison: { baseName: asked.base, baseSha: asked.base, headSha: asked.head },
  };
  const gated: Gated = { verdict: stoppedVerdict(facts, stopped), spend: null, maxUsd: 0 };
  const run = recordOf(gated, { startedAt, durationMs: 0, replay: false, place });
  return writeResults(world, { verdict: gated.verdict, run, redact }, place);
}
