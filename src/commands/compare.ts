import { readFile } from "node:fs/promises";
import { basename, isAbsolute, relative, resolve } from "node:path";

import { assemble, repositoryAt, type Assembled } from "../assemble.ts";
import type { CompareOptions, SuppliedFiles } from "../command-options.ts";
import type { Config } from "../config/config.ts";
import { withInstructions } from "../config/instructions.ts";
import { configWithoutFile, parseConfig } from "../config/load.ts";
import { sha256 } from "../digest.ts";
import { parseSupplied, type SuppliedFields, type SuppliedReading } from "../evals/supplied.ts";
import { gateSupplied } from "../gate-supplied.ts";
import { GitError } from "../git/git-error.ts";
import type { SuppliedFile, SuppliedScoring } from "../plan/supplied.ts";
import type { Parsed, Problem } from "../problem.ts";
import { parseCheck } from "../score/checks/registry.ts";
import type { ExitCode } from "../reason.ts";
import type { Surroundings } from "../surroundings.ts";
import { decodeText } from "../text/decode.ts";
import { UsageError, valueOf } from "../usage-error.ts";
import { refuseCheckedOutStore } from "./compared.ts";
import { placeAt, type Finished, type Place } from "./finished.ts";
import { present } from "./present.ts";
import { recordOf } from "./run-record.ts";
import { readScoring, type SetUpFiles } from "./supplied-scoring.ts";
import { clearResults, writeResults } from "./write-results.ts";

/** `evenhand compare`: outputs or scores that already exist, through the same decision as a gate. */
export async function compareCommand(
  options: CompareOptions,
  around: Surroundings,
  signal: AbortSignal,
): Promise<ExitCode> {
  const place = placeAt(resolve(around.cwd, options.out));
  await clearResults(place.out);
  await refuseBroughtStore(options, around);
  await using assembled = await assemble(around, {
    storePath: options.store,
    signal,
    answerer: null,
  });
  const asked = { ...options, cwd: around.cwd, setUp: fileIn(around.cwd), suppliedByHead: false };
  const finished = await compareAndWrite(assembled, asked, place);
  present(finished, around, options.json);
  return finished.exitCode;
}

/** Outputs may be compared anywhere; where that is no repository, nobody has committed a store. */
async function refuseBroughtStore(
  { store }: Pick<CompareOptions, "store">,
  around: Surroundings,
): Promise<void> {
  await using repository = await repositoryAt(around).catch((error: unknown) => {
    if (error instanceof UsageError || error instanceof GitError) return null;
    throw error;
  });
  if (repository !== null) await refuseCheckedOutStore(repository, { cwd: around.cwd, store });
}

/** Compares supplied outputs and writes the results; wrong files or options are a UsageError. */
export async function compareAndWrite(
  { world, redact }: Assembled,
  asked: SuppliedFiles & {
    readonly config: string;
    readonly replay: boolean;
    /** The supplied files' paths are relative to it. */
    readonly cwd: string;
    /** Where configuration and eval set are read: the work tree, or the base branch's tree. */
    readonly setUp: SetUpFiles;
    readonly suppliedByHead: boolean;
  },
  place: Place,
): Promise<Finished> {
  const startedAt = world.clock.now();
  const began = world.clock.monotonic();
  const configBytes = await asked.setUp(asked.config);
  const config =
    configBytes === null
      ? configWithoutFile(asked.config)
      : valueOf(await configOf(configBytes, asked));
  const scoring = await readScoring(asked, config, asked.setUp);
  const fields = { slice: asked.slice ?? null, metric: asked.metric ?? null };
  const ids = scoring.kind === "evals" ? new Set(scoring.evalSet.cases.map(({ id }) => id)) : null;
  const reading = { parseCheck, ids };
  const read = (path: string): Promise<SuppliedFile> =>
    suppliedFile(path, asked.cwd, { fields, reading, scoring });
  // One after the other, so that of two bad files the same one is always named.
  const baseline = await read(asked.baseline);
  const candidate = await read(asked.candidate);
  const fresh = asked.fresh === undefined ? null : await read(asked.fresh);
  const gated = await gateSupplied(world, {
    sides: { baseline, candidate },
    fresh,
    scoring,
    config,
    replay: asked.replay,
    suppliedByHead: asked.suppliedByHead,
  });
  const durationMs = world.clock.monotonic() - began;
  const run = recordOf(gated, { startedAt, durationMs, replay: asked.replay, place });
  return writeResults(world, { verdict: gated.verdict, run, redact }, place);
}

async function suppliedFile(
  path: string,
  cwd: string,
  {
    fields,
    reading,
    scoring,
  }: {
    readonly fields: SuppliedFields;
    readonly reading: SuppliedReading;
    readonly scoring: SuppliedScoring;
  },
): Promise<SuppliedFile> {
  const bytes = await fileIn(cwd)(path);
  if (bytes === null) throw new UsageError(`there is no file ${path}`);
  const name = shownName(path, cwd);
  const outputs = valueOf(
    parseSupplied(valueOf(decodeText(bytes, name)).text, name, fields, reading),
  );
  if (scoring.kind === "metric") valueOf(withinRange(outputs, name, scoring));
  const rows = [...outputs.values()].flat();
  if (fields.slice !== null && rows.every(({ slices }) => slices.length === 0)) {
    throw new UsageError(`no row of ${name} has a slice under \`${fields.slice}\``);
  }
  return { path: name, digest: sha256(bytes), outputs };
}

/** The path below the working directory; outside it the file's name, which is all that concerns a reader. */
function shownName(path: string, cwd: string): string {
  const inside = relative(cwd, resolve(cwd, path)).replaceAll("\\", "/");
  return inside.startsWith("../") || isAbsolute(inside) ? basename(path) : inside;
}

function withinRange(
  outputs: SuppliedFile["outputs"],
  file: string,
  { metric, low, high }: Extract<SuppliedScoring, { kind: "metric" }>,
): { ok: true; value: null; warnings: [] } | { ok: false; problems: readonly Problem[] } {
  const outside = [...outputs.values()]
    .flat()
    .filter(({ number }) => number !== null && (number < low || number > high));
  if (outside.length === 0) return { ok: true, value: null, warnings: [] };
  const problems = outside.slice(0, 20).map(({ line, number }) => ({
    file,
    line,
    message: `\`${metric}\` is ${number}, outside the range ${low} to ${high}`,
    hint: "give the metric's whole range with `--range`",
  }));
  return { ok: false, problems };
}

const fileIn =
  (cwd: string): SetUpFiles =>
  (path) =>
    readFile(resolve(cwd, path)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return null;
      throw new UsageError(`${path} cannot be read: ${error.code ?? error.message}`);
    });

async function configOf(
  bytes: Uint8Array,
  { config: path, setUp }: { readonly config: string; readonly setUp: SetUpFiles },
): Promise<Parsed<Config>> {
  const read = parseConfig(valueOf(decodeText(bytes, path)).text, path);
  if (!read.ok) return read;
  return withInstructions(read.value, async (file) => {
    const found = await setUp(file);
    return found === null ? null : decodeText(found, file);
  });
}
