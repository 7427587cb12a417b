import { digestOf, sha256 } from "../../digest.ts";
import { byCodePoint } from "../../text/by-code-point.ts";
import type { Json, Millis, Sha256 } from "../../units.ts";
import type { ModelRef } from "../model.ts";

/**
 * The application under test, which answers in a model's place: a program of the repository, or a server. Where it is
 * and how it is started comes from the base's configuration alone.
 */
export type Target = CommandTarget | HttpTarget;

interface Common {
  /** Patterns of the files that it consists of: a program is made of nothing else, and their digest names its answers. */
  readonly files: readonly string[];
  /** Requests under way at a time, for each version of a prompt. */
  readonly slots: number;
  /** Longest wait for one answer; the start of a program is part of its first. */
  readonly timeoutMs: Millis;
  /** Whether it answers a stranger's prompt in a run that has secrets (`pull_request_target`). */
  readonly forks: "refuse" | "allow";
}

/** Long-lived processes, JSON lines in and out. */
export interface CommandTarget extends Common {
  readonly kind: "command";
  /** Program and arguments; passes no shell. */
  readonly command: readonly [program: string, ...args: string[]];
  /** Names of the environment variables that it gets besides the harmless ones. */
  readonly env: readonly string[];
  /** Resident memory of a process with its children, at most; in MiB. */
  readonly memoryMb: number;
}

/** One JSON object posted, one in answer. */
export interface HttpTarget extends Common {
  readonly kind: "http";
  readonly url: string;
  /** Name of the environment variable with its bearer token; null where it wants none. */
  readonly apiKeyEnv: string | null;
}

/** Files by repository path, named by their paths and bytes. */
export interface FileSet {
  readonly digest: Sha256;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export function fileSet(files: Iterable<readonly [path: string, bytes: Uint8Array]>): FileSet {
  const sorted = [...files].toSorted(([a], [b]) => byCodePoint(a, b));
  return {
    digest: digestOf(sorted.map(([path, bytes]) => [path, sha256(bytes)])),
    files: new Map(sorted),
  };
}

/** An application with one version of its prompts: what answers for an arm. */
export interface Application {
  /** Over all that decides its answers besides the case. */
  readonly digest: Sha256;
  readonly program: FileSet;
  readonly prompts: FileSet;
  /** The prompt under test, and its file among `prompts`. */
  readonly prompt: { readonly name: string; readonly path: string };
}

/** A request to an application: what a model's request has no place for. */
export interface ApplicationInput extends Application {
  /** Values of the case's variables. */
  readonly input: { readonly [variable: string]: Json };
}

export function application(target: Target, of: Omit<Application, "digest">): Application {
  return { ...of, digest: digestOf([runningDigest(target, of), { ...of.prompt }]) };
}

/** Names what a process is: the same for all prompts that it answers with. */
function runningDigest(
  target: Target,
  { program, prompts }: Pick<Application, "program" | "prompts">,
): Sha256 {
  const asked: Json =
    target.kind === "command" ? { command: target.command, env: target.env } : { url: target.url };
  return digestOf([asked, program.digest, prompts.digest]);
}

/** Where an application's requests go, as if it were a model. */
export function targetRef(target: Target, of: Application): ModelRef {
  const at = { target: { ...target, version: runningDigest(target, of) } };
  return target.kind === "command"
    ? {
        provider: "command",
        model: target.command.join(" "),
        baseUrl: null,
        apiKeyEnv: null,
        ...at,
      }
    : {
        provider: "http",
        model: new URL(target.url).host,
        baseUrl: target.url,
        apiKeyEnv: target.apiKeyEnv,
        ...at,
      };
}
