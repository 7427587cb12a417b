import { isAbsolute, join } from "node:path";

import type { SuppliedFiles } from "../command-options.ts";
import { parseShard, type Shard } from "../plan/shard.ts";
import type { Surroundings } from "../surroundings.ts";
import { parseRange, type Range } from "../range.ts";
import { repositoryPath } from "../repository-path.ts";
import { parseMinutes } from "../stop-signal.ts";
import { parseDay, type Day } from "../units.ts";
import { UsageError } from "../usage-error.ts";
import { sha } from "./event-payload.ts";

/** The action's inputs as one typed value; action.yml documents them. */
export interface Inputs {
  /** Path in the repository. */
  readonly config: string;
  readonly token: string;
  /** Absolute. */
  readonly out: string;
  readonly cache: boolean;
  /** The comment is posted at the start and renewed on the way. */
  readonly live: boolean;
  /** Names this job's part of the comment, where several jobs share a configuration. */
  readonly section: string | null;
  /** Minutes that the step has. */
  readonly timeoutMinutes: number | null;
  /** A branch to compare with, and a commit to compare, instead of the event's. */
  readonly base: string | null;
  readonly head: string | null;
  /** Production is measured for drift, instead of gating a change. */
  readonly sweep: boolean;
  /** What production was asked: a path in the workspace. */
  readonly queries: string | null;
  /** Only the first look of this part of the cases is asked, for another job to decide by. */
  readonly shard: Shard | null;
  /** Where the stores of shards lie: a folder of the workspace, absolute. */
  readonly stores: string | null;
  /** How long batches are waited for before the rest is asked at once; null = no batches. */
  readonly batchMinutes: number | null;
  /** The day that ages are told by, where several jobs must agree on it; null = today. */
  readonly asOf: Day | null;
  /** What an earlier step has made, in the workspace; `evals` lies in the policy's tree. */
  readonly supplied: SuppliedFiles | null;
}

/** @param temp where `out` lies unless it is given */
export function readInputs({ env, cwd }: Surroundings, temp: string): Inputs {
  const get = (name: string): string | null => inputIn(env, name);
  const out = get("out") ?? join(temp, ".evenhand");
  return {
    config: repositoryPath(get("config") ?? "evenhand.yaml", "the input `config`"),
    token: required(get("github-token"), "github-token"),
    out: isAbsolute(out) ? out : join(cwd, out),
    cache: flag("cache", get("cache") ?? "true"),
    live: flag("live", get("live") ?? "false"),
    section: get("section"),
    timeoutMinutes: minutes("timeout-minutes", get("timeout-minutes")),
    base: branch(get("base")),
    head: commit(get("head")),
    sweep: flag("sweep", get("sweep") ?? "false"),
    queries: get("queries"),
    shard: shard(get("shard")),
    stores: folder(get("stores"), cwd),
    batchMinutes: minutes("batch-minutes", get("batch-minutes")),
    asOf: day(get("as-of")),
    supplied: suppliedIn(get),
  };
}

/** The runner hands an input over in a variable, empty when it is not given. */
export function inputIn(env: Surroundings["env"], name: string): string | null {
  return env[`INPUT_${name.toUpperCase()}`]?.trim() || null;
}

function suppliedIn(get: (name: string) => string | null): SuppliedFiles | null {
  const [baseline, candidate] = [get("baseline-outputs"), get("candidate-outputs")];
  const others = ["fresh-baseline-outputs", "slice", "metric", "range", "evals"] as const;
  if (baseline === null && candidate === null) {
    const lost = others.find((name) => get(name) !== null);
    if (lost === undefined) return null;
    throw new UsageError(
      `the input \`${lost}\` describes supplied outputs: give \`baseline-outputs\` and \`candidate-outputs\` with it`,
    );
  }
  return {
    baseline: required(baseline, "baseline-outputs"),
    candidate: required(candidate, "candidate-outputs"),
    ...some("fresh", get("fresh-baseline-outputs")),
    ...some("slice", get("slice")),
    ...some("metric", get("metric")),
    ...some("range", range(get("range"))),
    ...some("evals", get("evals")),
  };
}

/** A property that is absent where there is no value. */
function some<Key extends string, T>(key: Key, value: T | null): { readonly [K in Key]?: T } {
  return value === null ? {} : ({ [key]: value } as { readonly [K in Key]: T });
}

function required(value: string | null, name: string): string {
  if (value !== null) return value;
  throw new UsageError(`the input \`${name}\` is missing: add it under \`with:\``);
}

function flag(name: string, text: string): boolean {
  if (text === "true" || text === "false") return text === "true";
  throw new UsageError(`the input \`${name}\` is true or false, not \`${text}\``);
}

function minutes(name: string, text: string | null): number | null {
  const parsed = text === null ? null : parseMinutes(text);
  if (text === null || parsed !== null) return parsed;
  throw new UsageError(`the input \`${name}\` is a number of minutes, such as 30, not \`${text}\``);
}

function shard(text: string | null): Shard | null {
  const parsed = text === null ? null : parseShard(text);
  if (text === null || parsed !== null) return parsed;
  throw new UsageError(
    `the input \`shard\` is a part and how many there are, such as 3/8, not \`${text}\``,
  );
}

function day(text: string | null): Day | null {
  const parsed = text === null ? null : parseDay(text);
  if (text === null || parsed !== null) return parsed;
  throw new UsageError(`the input \`as-of\` is a day such as 2026-11-25, not \`${text}\``);
}

const folder = (path: string | null, cwd: string): string | null =>
  path === null || isAbsolute(path) ? path : join(cwd, path);

function branch(name: string | null): string | null {
  // Goes into a refspec of git, where `:` and `*` have a meaning.
  if (name === null || /^(?!-)[^\s:*?[\\^~]+$/.test(name)) return name;
  throw new UsageError(`the input \`base\` is the name of a branch, such as main, not \`${name}\``);
}

function commit(text: string | null): string | null {
  if (text === null || sha.safeParse(text).success) return text;
  throw new UsageError(`the input \`head\` is a full commit SHA of 40 hex digits, not \`${text}\``);
}

function range(text: string | null): Range | null {
  if (text === null) return null;
  const parsed = parseRange(text);
  if (parsed !== null) return parsed;
  throw new UsageError(`the input \`range\` is two ascending numbers such as 0,1, not \`${text}\``);
}
