import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";

import { UsageError } from "../usage-error.ts";
import type { GitEnv } from "./environment.ts";

export interface GitResult {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** git bound to one place and one environment. Arguments never pass a shell. */
export interface Git {
  /** Runs to the end; an exit code other than 0 is a result, a git that cannot be started is a UsageError. */
  run(args: readonly string[], input?: string | Uint8Array): Promise<GitResult>;
  /** As `run`, for commands that fail only through a bug or a damaged repository. */
  output(args: readonly string[], input?: string | Uint8Array): Promise<Buffer>;
  /** Leaves the process running: the caller ends it. */
  start(args: readonly string[]): ChildProcessWithoutNullStreams;
}

/** `gitDir` null lets git find the repository from `cwd`. */
export function gitAt(cwd: string, gitDir: string | null, env: GitEnv): Git {
  const start = (args: readonly string[]): ChildProcessWithoutNullStreams =>
    spawn("git", args, {
      cwd,
      env: gitDir === null ? env : { ...env, GIT_DIR: gitDir },
      shell: false,
      windowsHide: true,
      stdio: "pipe",
    });
  const run = (args: readonly string[], input?: string | Uint8Array) => finish(start(args), input);
  return {
    start,
    run,
    async output(args, input) {
      const { code, stdout, stderr } = await run(args, input);
      if (code !== 0) throw new Error(`git ${args[0]} ended with ${code}: ${stderr.trim()}`);
      return stdout;
    },
  };
}

function finish(
  child: ChildProcessWithoutNullStreams,
  input: string | Uint8Array | undefined,
): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    // git may end before it has read everything; its exit code tells why, the broken pipe does not.
    child.stdin.on("error", () => {});
    child.on("error", () =>
      reject(new UsageError("git cannot be started; install git 2.38 or newer")),
    );
    child.on("close", (code) =>
      resolve({
        code: code ?? -1,
        stdout: Buffer.concat(stdout),
        stderr: Buffer.concat(stderr).toString("utf8"),
      }),
    );
    child.stdin.end(input);
  });
}
