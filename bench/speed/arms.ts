import { fork, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { writeProject, type Shape } from "./project.ts";
import type { Seen } from "./server.ts";
import type { Usage } from "./usage.ts";

/** What a process did, as it and the provider saw it. */
export interface Run extends Usage, Seen {
  /** From its start to its end, in milliseconds. */
  readonly wallMs: number;
}

/** The built product and the bare loop, each in a process of its own against one provider. */
export interface Arms extends AsyncDisposable {
  /** A first run on an empty store, and a second one that finds everything there. */
  product(work: Work): Promise<{ readonly first: Run; readonly second: Run }>;
  bare(work: Work, requests: number): Promise<Run>;
}

export interface Work extends Pick<Shape, "cases" | "concurrency"> {
  readonly latencyMs: number;
}

const here = (path: string): string => resolve(import.meta.dirname, path);
const CLI = here("../../dist/cli.js");

export async function openArms(): Promise<Arms> {
  const dir = await mkdtemp(join(tmpdir(), "evenhand-speed-"));
  const server = fork(here("server.ts"));
  const [port] = (await once(server, "message")) as [number];
  let projects = 0;

  const run = async (args: readonly string[], cwd: string): Promise<Run> => {
    const usageFile = join(dir, "usage.json");
    const began = performance.now();
    const child = spawn(process.execPath, ["--import", here("usage.ts"), ...args], {
      cwd,
      env: {
        PATH: process.env["PATH"],
        BENCH_USAGE: usageFile,
        OPENAI_API_KEY: "sk-bench-0123456789",
      },
      stdio: ["ignore", "ignore", "pipe"],
    });
    const wrong = textOf(child);
    const [code] = (await once(child, "close")) as [number];
    if (code > 2) throw new Error(`${args.join(" ")} ended with ${code}: ${await wrong}`);
    const wallMs = performance.now() - began;
    server.send("what did you see?");
    const [seen] = (await once(server, "message")) as [Seen];
    const usage = JSON.parse(await readFile(usageFile, "utf8")) as Usage;
    return { ...usage, ...seen, wallMs };
  };

  return {
    async product({ latencyMs, ...shape }) {
      const project = join(dir, String(++projects));
      await mkdir(project);
      await writeProject(project, { ...shape, baseUrl: urlOf(port, latencyMs) });
      const gate = [CLI, "gate", "--base", "main", "--head", "change"];
      return { first: await run(gate, project), second: await run(gate, project) };
    },
    bare: ({ latencyMs, concurrency }, requests) =>
      run([here("bare.ts"), urlOf(port, latencyMs), String(requests), String(concurrency)], dir),
    async [Symbol.asyncDispose]() {
      server.disconnect();
      await rm(dir, { recursive: true });
    },
  };
}

const urlOf = (port: number, latencyMs: number): string =>
  `http://127.0.0.1:${port}/${latencyMs}/v1`;

async function textOf(child: ChildProcess): Promise<string> {
  let text = "";
  for await (const chunk of child.stderr!) text += String(chunk);
  return text;
}
