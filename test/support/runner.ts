import { spawn, type ChildProcess } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { parse } from "yaml";

import { commandsIn, keyValues, type Command } from "./runner-grammar.ts";

/** A job on a runner, with a folder of its own; close with `await using`. */
export interface JobOptions {
  readonly event: { readonly name: string; readonly payload: object; readonly sha: string };
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly repository?: string;
  readonly runId?: string;
  readonly runAttempt?: string;
  /** The runner's own folder, the same for every job on it; emptied before a job. A new one if absent. */
  readonly dir?: string;
  /** What the workflow's `env:` and the runner's services add, such as keys and the cache's address. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface StepResult {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Commands that the runner would have obeyed, from both streams. */
  readonly commands: readonly Command[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Lines of the log as a person reads it: without commands. */
  readonly lines: readonly string[];
}

export interface Job extends AsyncDisposable {
  readonly dir: string;
  readonly temp: string;
  readonly workspace: string;
  /** Runs the action's main step; `meanwhile` gets the process, to send it signals. */
  main(
    inputs?: Readonly<Record<string, string>>,
    meanwhile?: (child: ChildProcess) => void,
  ): Promise<StepResult>;
  /** The post step, with the inputs of the last main step and the state that it saved. */
  post(): Promise<StepResult>;
}

const root = fileURLToPath(new URL("../../", import.meta.url));

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly main: string; readonly post: string };
}

/** The action as the runner starts it: files, variables, inputs and their defaults from action.yml. */
export async function startJob(options: JobOptions): Promise<Job> {
  const dir = options.dir ?? (await mkdtemp(join(tmpdir(), "evenhand-job-")));
  await rm(dir, { recursive: true, force: true });
  await mkdir(dir);
  const [temp, workspace] = [join(dir, "temp"), join(dir, "workspace")];
  await mkdir(temp);
  await mkdir(workspace);
  await writeFile(join(dir, "event.json"), JSON.stringify(options.event.payload));
  const action = parse(await readFile(join(root, "action.yml"), "utf8")) as ActionFile;
  let state: Readonly<Record<string, string>> = {};
  let inputs: Readonly<Record<string, string>> = {};
  let steps = 0;
  const step = async (file: string, meanwhile: (child: ChildProcess) => void) => {
    const files = await commandFiles(join(dir, `step-${(steps += 1)}`));
    const env = {
      ...hostEnv(),
      ...jobEnv(options, dir, { temp, workspace }),
      ...inputEnv(action.inputs, inputs),
      ...Object.fromEntries(Object.entries(state).map(([key, value]) => [`STATE_${key}`, value])),
      ...files,
      ...options.env,
    };
    const flags = ["--disallow-code-generation-from-strings"];
    const child = spawn(process.execPath, [...flags, join(root, file)], { env, cwd: workspace });
    meanwhile(child);
    const result = await finished(child, files);
    state = { ...state, ...keyValues(await readFile(files.GITHUB_STATE, "utf8")) };
    return result;
  };
  return {
    dir,
    temp,
    workspace,
    async main(given = {}, meanwhile = () => undefined) {
      inputs = given;
      return step(action.runs.main, meanwhile);
    },
    post: () => step(action.runs.post, () => undefined),
    [Symbol.asyncDispose]: () => rm(dir, { recursive: true, force: true }),
  };
}

/** Nothing of the machine's own variables, so that no key of a developer's gets into a test. */
function hostEnv(): Record<string, string> {
  const { PATH = "", HOME = "", TMPDIR } = process.env;
  return { PATH, HOME, ...(TMPDIR === undefined ? {} : { TMPDIR }) };
}

function jobEnv(
  { event, serverUrl, apiUrl, repository = "acme/shop", runId, runAttempt }: JobOptions,
  dir: string,
  { temp, workspace }: { readonly temp: string; readonly workspace: string },
): Record<string, string> {
  return {
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: join(dir, "event.json"),
    GITHUB_SHA: event.sha,
    GITHUB_REPOSITORY: repository,
    GITHUB_SERVER_URL: serverUrl,
    GITHUB_API_URL: apiUrl,
    GITHUB_RUN_ID: runId ?? "8123456789",
    GITHUB_RUN_ATTEMPT: runAttempt ?? "1",
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
  };
}

function inputEnv(
  declared: ActionFile["inputs"],
  given: Readonly<Record<string, string>>,
): Record<string, string> {
  const unknown = Object.keys(given).filter((name) => !(name in declared));
  if (unknown.length > 0) throw new Error(`no such input: ${unknown.join(", ")}`);
  const token = "${{ github.token }}";
  return Object.fromEntries(
    Object.entries(declared).map(([name, { default: value }]) => [
      `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
      given[name] ?? value.replace(token, "ghs_canary0123456789"),
    ]),
  );
}

async function commandFiles(dir: string) {
  await mkdir(dir);
  const files = {
    GITHUB_OUTPUT: join(dir, "output"),
    GITHUB_STATE: join(dir, "state"),
    GITHUB_STEP_SUMMARY: join(dir, "summary"),
    GITHUB_ENV: join(dir, "env"),
    GITHUB_PATH: join(dir, "path"),
  };
  for (const file of Object.values(files)) await writeFile(file, "");
  return files;
}

async function finished(
  child: ChildProcess,
  files: Awaited<ReturnType<typeof commandFiles>>,
): Promise<StepResult> {
  const texts = { stdout: "", stderr: "" };
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (texts.stdout += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (texts.stderr += text));
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) =>
    child.on("close", (...ending) => resolve(ending)),
  );
  for (const file of [files.GITHUB_ENV, files.GITHUB_PATH]) {
    if ((await readFile(file, "utf8")) !== "") throw new Error(`${file} was written`);
  }
  const read = [commandsIn(texts.stdout), commandsIn(texts.stderr)];
  return {
    code,
    signal,
    ...texts,
    commands: read.flatMap(({ commands }) => commands),
    outputs: keyValues(await readFile(files.GITHUB_OUTPUT, "utf8")),
    summary: await readFile(files.GITHUB_STEP_SUMMARY, "utf8"),
    lines: read.flatMap(({ lines }) => lines),
  };
}
