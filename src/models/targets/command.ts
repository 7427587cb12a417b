import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";

import { failure } from "../failure.ts";
import type { Model, ModelFailure, ModelReply, ModelRequest } from "../model.ts";
import { layOut } from "./layout.ts";
import { residentBytes } from "./memory.ts";
import { startProcess, type Ended, type TargetProcess } from "./process.ts";
import type { ApplicationInput, CommandTarget } from "./target.ts";
import { objectIn, readAnswer, wireRequest } from "./wire.ts";

/** What processes need from outside. */
export interface CommandPorts {
  /** Where a folder for program and prompts may be made. */
  readonly tempDir: string;
  /** The environment of a process whose prompts lie at this place. */
  readonly environment: (promptRoot: string) => { readonly [name: string]: string };
}

/** How often the memory of a process under way is looked at. */
const LOOK_MS = 200;

/**
 * The user's application as long-lived processes, one for each request under way. Its files come from git objects and
 * lie in a folder of their own, so that nothing of the checkout is run; a process that did not answer in time, or
 * took too much memory, is ended with all that it started, and another takes its place.
 */
export function commandModel(target: CommandTarget, ports: CommandPorts): Required<Model> {
  const idle: TargetProcess[] = [];
  const all = new Set<TargetProcess>();
  let place: Promise<Place | ModelFailure> | null = null;
  // Where this process ends by itself, nobody is left to wait for theirs.
  const killAll = (): void => all.forEach((one) => one.killNow());

  async function take(application: ApplicationInput): Promise<TargetProcess | ModelFailure> {
    for (let known = idle.pop(); known !== undefined; known = idle.pop()) {
      if (!known.hasEnded()) return known;
      all.delete(known);
    }
    if (place === null) {
      place = laidOut(application, ports.tempDir);
      process.once("exit", killAll);
    }
    const found = await place;
    if ("kind" in found) return found;
    const { program, prompts } = found;
    const env = ports.environment(prompts);
    const started = startProcess({ command: target.command, cwd: program, env });
    all.add(started);
    return started;
  }

  /** One exchange within its limits; the process is idle after it, or gone. */
  async function exchange(request: ModelRequest, how: Attempted): Promise<ModelReply> {
    const { application } = request;
    if (application === undefined) {
      return { ok: false, failure: failure("permanent", "the request has no application") };
    }
    const app = await take(application);
    if ("kind" in app) return { ok: false, failure: app };
    // Nobody can tell it beforehand: what a model says, a library may print, and that would be an answer then.
    const id = randomUUID();
    const line = JSON.stringify({ id, ...Object(wireRequest(request, how.sample)) });
    const begun = performance.now();
    const answered = app.exchange(line, (text) => answerTo(id, text));
    const found = await within(answered, app, { ...target, signal: how.signal });
    if ("answer" in found) {
      idle.push(app);
      const read = readAnswer(found.answer, request, performance.now() - begun);
      return "failure" in read ? { ok: false, ...read } : { ok: true, ...read };
    }
    await app.kill();
    all.delete(app);
    return { ok: false, failure: failureOf(found, target, withoutRoot(app.tail(), await place)) };
  }

  return {
    ask: exchange,
    async close() {
      await Promise.all([...all].map((one) => one.close()));
      process.removeListener("exit", killAll);
      const made = await place;
      if (made !== null && "root" in made) await rm(made.root, { recursive: true, force: true });
    },
  };
}

type Attempted = Parameters<Model["ask"]>[1];

interface Place {
  readonly root: string;
  readonly program: string;
  readonly prompts: string;
}

/** Head names its prompts' files and the disk may be full: neither is a bug of ours. */
async function laidOut(of: ApplicationInput, tempDir: string): Promise<Place | ModelFailure> {
  const root = await mkdtemp(join(tempDir, "evenhand-target-"));
  const [program, prompts] = [join(root, "program"), join(root, "prompts")];
  try {
    await layOut(of.program, program);
    await layOut(of.prompts, prompts);
    return { root, program, prompts };
  } catch (error) {
    await rm(root, { recursive: true, force: true });
    const why = error instanceof Error ? error.message : String(error);
    return failure("permanent", why.replaceAll(root, ""));
  }
}

/** Without the folder's own name, which is another one in every run. */
const withoutRoot = (text: string, place: Place | ModelFailure | null): string =>
  place !== null && "root" in place ? text.replaceAll(place.root, "") : text;

type Answer = { readonly answer: string };

/** The answer in a line; null where it is of another request, or of a library that prints. */
function answerTo(id: string, text: string): Answer | null {
  return objectIn(text)?.["id"] === id ? { answer: text } : null;
}

type Limit = { readonly kind: "too late" | "too large" | "stopped" };

/** Whichever comes first: the answer, the process's own end, or one of its limits. */
async function within(
  answered: Promise<Answer | Ended>,
  { pid }: TargetProcess,
  limits: Pick<CommandTarget, "timeoutMs" | "memoryMb"> & Pick<Attempted, "signal">,
): Promise<Answer | Ended | Limit> {
  const over = new AbortController();
  const limit = new Promise<Limit>((resolve) => {
    const stop = (): void => resolve({ kind: "stopped" });
    limits.signal.addEventListener("abort", stop, { signal: over.signal });
    if (limits.signal.aborted) stop();
    const late = setTimeout(() => resolve({ kind: "too late" }), limits.timeoutMs);
    const look = setInterval(async () => {
      const bytes = pid === undefined ? null : await residentBytes(pid);
      if (bytes !== null && bytes > limits.memoryMb * 2 ** 20) resolve({ kind: "too large" });
    }, LOOK_MS);
    over.signal.addEventListener("abort", () => {
      clearTimeout(late);
      clearInterval(look);
    });
  });
  try {
    return await Promise.race([answered, limit]);
  } finally {
    over.abort();
  }
}

/** In words, with the end of what the program wrote to its error stream. */
function failureOf(found: Ended | Limit, target: CommandTarget, tail: string): ModelFailure {
  const said = tail.trim() === "" ? "it wrote nothing to stderr" : `stderr ends: ${tail.trim()}`;
  switch (found.kind) {
    case "not started":
      return failure("not_found", `${target.command[0]} cannot be started (${found.code})`);
    case "ended": {
      const how = found.signal === null ? `with exit code ${found.code}` : `by ${found.signal}`;
      return failure("transient", `the process ended ${how}; ${said}`);
    }
    case "too long":
      return failure("permanent", "the process wrote a line of more than 8 MB");
    case "too late":
      return failure("timeout", `no answer within ${target.timeoutMs / 1000} s; ${said}`);
    case "too large":
      return failure("permanent", `the process took more than ${target.memoryMb} MB; ${said}`);
    case "stopped":
      return failure("transient", "the run was stopped");
  }
}
