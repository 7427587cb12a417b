import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";

/** How a process is started; nothing of it passes a shell. */
export interface Start {
  readonly command: readonly [program: string, ...args: string[]];
  readonly cwd: string;
  readonly env: { readonly [name: string]: string };
}

/** A program that answers lines: held by the pool, which gives it one request at a time. */
export interface TargetProcess {
  readonly pid: number | undefined;
  hasEnded(): boolean;
  /**
   * Writes a line and resolves with what `accept` makes of the first line that it takes, or with how the process
   * ended. What it does not take (null) is something that a library printed, and joins the tail.
   */
  exchange<T extends object>(line: string, accept: (line: string) => T | null): Promise<T | Ended>;
  /** What it said last beside its answers: the end of its error stream. */
  tail(): string;
  /** Ends it with all that it started. */
  killNow(): void;
  /** The same, and waits until it is gone. */
  kill(): Promise<void>;
  /** Lets it end by itself, since its input does, and ends it otherwise. */
  close(): Promise<void>;
}

export type Ended =
  | { readonly kind: "not started"; readonly code: string }
  | { readonly kind: "ended"; readonly code: number | null; readonly signal: string | null }
  | { readonly kind: "too long" };

/** One answer, in characters. */
export const LONGEST_LINE = 8 * 2 ** 20;
/** What is kept of its error stream, in characters. */
const TAIL = 2000;
/** How long a process has to end by itself once its input has. */
const CLOSING_MS = 500;
/** How long the pipes of a process that is gone are read: what it wrote is there already. */
const PIPES_MS = 200;

export function startProcess({ command: [program, ...args], cwd, env }: Start): TargetProcess {
  // A group of its own, so that nothing that it starts outlives it.
  const child = spawn(program, args, {
    cwd,
    env,
    shell: false,
    detached: process.platform !== "win32",
    windowsHide: true,
    stdio: "pipe",
  });
  let listener: ((found: string | Ended) => void) | null = null;
  let rest = "";
  let tail = "";
  let end: Ended | null = null;
  let isOver = false;
  const kill = (): void => {
    if (!isOver) killGroup(child);
  };
  const say = (text: string): void => {
    tail = (tail + text).slice(-TAIL);
  };
  const over = new Promise<void>((resolve) => {
    const finish = (found: Ended): void => {
      end ??= found;
      isOver = true;
      listener?.(end);
      resolve();
    };
    child.on("error", ({ code, message }: NodeJS.ErrnoException) => {
      if (child.pid === undefined) finish({ kind: "not started", code: code ?? message });
    });
    // What it has left behind would hold its pipes open, in a session of its own whatever is sent to the group.
    child.on("exit", () => {
      kill();
      const timer = setTimeout(() => {
        child.stdout.destroy();
        child.stderr.destroy();
      }, PIPES_MS);
      child.on("close", () => clearTimeout(timer));
    });
    child.on("close", (code, signal) => finish({ kind: "ended", code, signal }));
  });
  child.stdin.on("error", () => undefined);
  child.stderr.setEncoding("utf8").on("data", say);
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    rest += chunk;
    // Only then, so that a line without end takes no quadratic time.
    if (chunk.includes("\n")) {
      const parts = rest.split("\n");
      rest = parts.pop() ?? "";
      for (const line of parts) (listener ?? say)(line);
    }
    if (rest.length <= LONGEST_LINE) return;
    rest = "";
    end ??= { kind: "too long" };
    kill();
  });
  return {
    pid: child.pid,
    hasEnded: () => end !== null,
    exchange: (line, accept) =>
      new Promise((resolve) => {
        if (end !== null) return resolve(end);
        listener = (found) => {
          const taken = typeof found === "string" ? accept(found) : found;
          if (taken === null) return say(`${String(found)}\n`);
          listener = null;
          resolve(taken);
        };
        child.stdin.write(`${line}\n`);
      }),
    tail: () => tail,
    killNow: kill,
    async kill() {
      kill();
      await over;
    },
    async close() {
      child.stdin.end();
      const timer = setTimeout(kill, CLOSING_MS);
      await over;
      clearTimeout(timer);
    },
  };
}

/** SIGKILL, which nothing can ignore; a group that is gone already is none to complain of. */
function killGroup(child: ChildProcessWithoutNullStreams): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === "win32") child.kill("SIGKILL");
    else process.kill(-child.pid, "SIGKILL");
  } catch {
    child.kill("SIGKILL");
  }
}
