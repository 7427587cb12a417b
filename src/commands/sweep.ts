import { relative, resolve } from "node:path";

import { assemble, repositoryAt, type Assembled } from "../assemble.ts";
import type { SweepOptions } from "../command-options.ts";
import type { Stopped } from "../gate-request.ts";
import { signedIn, type History } from "../history/history.ts";
import type { HistoryRecord } from "../history/record.ts";
import { sweepRecords } from "../history/sweep-records.ts";
import type { ExitCode } from "../reason.ts";
import { clearedPlace, filesIn } from "../report/files.ts";
import { runJson, visibleJson } from "../report/json.ts";
import { redacted } from "../report/redacted-verdict.ts";
import { sweepDigest } from "../report/sweep/digest.ts";
import { sweepText } from "../report/sweep/text.ts";
import { counted } from "../report/words.ts";
import type { RunRecord } from "../run-record.ts";
import type { Surroundings } from "../surroundings.ts";
import { sweep, type SweepRequest } from "../sweep.ts";
import { parseQueries, type Query } from "../sweep/queries.ts";
import { sweepSchema, type SweepReport } from "../sweep/report.ts";
import { valueOf } from "../usage-error.ts";
import { compared } from "./compared.ts";
import { placeAt, type Place } from "./finished.ts";
import { localHistory } from "./local-history.ts";
import { recordOf } from "./run-record.ts";
import { stoppedByFailure } from "./stopped-by.ts";
import { tellStopped } from "./tell-stopped.ts";
import { textAt } from "./text-at.ts";

const NAMES = { sweepJson: "sweep.json", runJson: "run.json", summaryMd: "summary.md" } as const;

/** A sweep that is decided and on disk. */
export interface FinishedSweep {
  readonly kind: "swept";
  readonly report: SweepReport;
  readonly run: RunRecord;
  /** Absolute paths. */
  readonly files: { readonly [name in keyof typeof NAMES]: string };
  readonly summary: string;
}

/** What a sweep is asked, but for the records, which are read from its history. */
export interface SweepAsked extends Omit<SweepRequest, "records"> {
  readonly history: History;
  /** The run on GitHub that the records name; null elsewhere. */
  readonly run: HistoryRecord["run"];
}

/** `evenhand sweep`: production as it is today, against what it was. */
export async function sweepCommand(
  options: SweepOptions,
  around: Surroundings,
  signal: AbortSignal,
): Promise<ExitCode> {
  const { base, config: configPath, prompt = null, json } = options;
  const out = resolve(around.cwd, options.out);
  const queries = await queriesIn(around.cwd, options.queries ?? null);
  await using repository = await repositoryAt(around);
  const at = { cwd: around.cwd, store: options.store };
  const comparison = await compared(repository, { base, head: base }, at);
  await clearSweep(out);
  if ("kind" in comparison) return tellStopped(comparison, around);
  const finished = await swept(around, signal, options, {
    production: comparison,
    swept: { name: base, sha: comparison.baseSha },
    configPath,
    prompt,
    queries,
    history: localHistory(repository, around, options.history),
    run: null,
    async treeAt(sha) {
      const commit = await repository.commit(sha);
      return commit === null ? null : repository.tree(commit);
    },
  });
  if (finished.kind === "stopped") return tellStopped(finished, around);
  const { report, run, files } = finished;
  const { stdout } = around;
  stdout.write(json ? visibleJson(report) : sweepText(report, run, stdout.columns));
  if (!json) stdout.write(`\nSweep: ${relative(around.cwd, files.sweepJson)}\n`);
  return report.exitCode;
}

async function swept(
  around: Surroundings,
  signal: AbortSignal,
  { store, out }: SweepOptions,
  asked: SweepAsked,
): Promise<FinishedSweep | Stopped> {
  const place = placeAt(resolve(around.cwd, out));
  try {
    await using assembled = await assemble(around, { storePath: store, signal, answerer: null });
    return await sweepAndWrite(assembled, asked, place);
  } catch (error) {
    return stoppedByFailure(error);
  }
}

/** An earlier sweep's results must not be read as this one's. */
export const clearSweep = (out: string): Promise<void> => clearedPlace(out, Object.values(NAMES));

/** Runs the sweep and writes its results; then, whatever comes of it, its records. */
export async function sweepAndWrite(
  { world, redact }: Assembled,
  asked: SweepAsked,
  place: Place,
): Promise<FinishedSweep | Stopped> {
  const { log, clock } = world;
  const startedAt = clock.now();
  const began = clock.monotonic();
  const { found, complaint } = await asked.history.read();
  if (complaint !== null) log.warn(`The history could not be read: ${complaint}`);
  if (found.unreadable > 0) {
    log.warn(`${found.unreadable} files of the history hold no record that can be read.`);
  }
  // Else whoever can write to the branch could say that today's sweep is done, or what was in production.
  const records = asked.history.signs ? signedIn(found) : found.records;
  const unsigned = found.records.length - records.length;
  if (unsigned > 0) {
    log.warn(
      `Not signed by a key of this run, and so not counted: ${counted(unsigned, "record")} of the history.`,
    );
  }
  const done = await sweep(world, { ...asked, records });
  if ("kind" in done) return done;
  const report = sweepSchema.parse(redacted(done.report, redact));
  const durationMs = clock.monotonic() - began;
  const run = recordOf(done, { startedAt, durationMs, replay: false, place });
  const sink = filesIn(place.out);
  const json = visibleJson(report);
  const summary = redact(sweepDigest(report, run));
  await sink.put(NAMES.sweepJson, json);
  await sink.put(NAMES.runJson, redact(runJson(run)));
  await sink.put(NAMES.summaryMd, summary);
  const unkept = await asked.history.append(sweepRecords(report, json, asked.run));
  if (unkept !== null) log.warn(redact(unkept));
  const path = (name: string): string => resolve(place.out, name);
  const files = {
    sweepJson: path(NAMES.sweepJson),
    runJson: path(NAMES.runJson),
    summaryMd: path(NAMES.summaryMd),
  };
  return { kind: "swept", report, run, files, summary };
}

/** What production was asked; null where no file is named. */
export async function queriesIn(
  cwd: string,
  file: string | null,
): Promise<readonly Query[] | null> {
  return file === null ? null : valueOf(parseQueries(await textAt(cwd, file), file));
}
