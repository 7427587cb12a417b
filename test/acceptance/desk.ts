import { spawn, type ChildProcess } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect } from "vitest";

import { openSqliteStore } from "../../src/store/sqlite.ts";
import type { StoredRow } from "../../src/store/store.ts";
import { verdictSchema, type Verdict } from "../../src/verdict.ts";
import { type } from "../commands/terminal.ts";
import {
  startModelServer,
  type ModelServer,
  type ReceivedRequest,
  type Reply,
} from "../support/model-server.ts";
import { newRepo, type Files, type Repo } from "../support/repo.ts";
import { PROMPT, usually } from "./days.ts";
import { fewCases } from "./few-cases.ts";
import {
  expectHarmless,
  expectKeysAtHome,
  expectNoSecret,
  expectOutcome,
  expectStored,
  expectVisible,
  expectWellFormed,
} from "./oracles.ts";

/** A key with a character for every encoding that has to escape one. */
export const KEY = `sk-hush-Zq7&"w+R/4x~Lk9%<Vt>2`;

export const PROMPT_FILE = "prompts/support/answer.md";
export const EVALS_FILE = "evals/support/answer.yaml";

/** One run of the built command line, after the global oracles. */
export interface DeskRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly verdict: Verdict;
  readonly comment: string;
  readonly summary: string;
  /** What reached the provider in this run. */
  readonly requests: readonly ReceivedRequest[];
  readonly rows: readonly StoredRow[];
}

export interface Desk extends AsyncDisposable {
  readonly repo: Repo;
  readonly server: ModelServer;
  /** `evenhand gate --base main --head change`, as a process of its own; `meanwhile` gets it, to send it signals. */
  gate(meanwhile?: Meanwhile): Promise<DeskRun>;
}

type Meanwhile = (child: ChildProcess) => void;

export interface DeskOptions {
  /** Answers of the provider; undefined for the usual ones. */
  readonly answer?: (request: ReceivedRequest) => Reply | undefined;
  /** On main, beside and instead of the usual files. */
  readonly base?: Files;
  /** What the branch `change` commits. */
  readonly head: Files;
  /** Instead of the usual configuration; gets the provider's address. */
  readonly config?: (baseUrl: string) => string;
  /** Of the command line, beside the two revisions. */
  readonly flags?: readonly string[];
}

/** A repository with one gated prompt, a branch with a change, and a provider on loopback that the gate asks. */
export async function openDesk({
  answer,
  base = {},
  head,
  config,
  flags = [],
}: DeskOptions): Promise<Desk> {
  const answered: string[] = [];
  const server = await startModelServer((request) => {
    const reply = answer?.(request) ?? usually(asked(request), request.nth);
    if (typeof reply === "string") answered.push(reply);
    else if (reply.kind === "answer") answered.push(reply.text);
    return reply;
  });
  const repo = newRepo({
    "evenhand.yaml": (config ?? usualConfig)(server.openaiUrl),
    [PROMPT_FILE]: PROMPT,
    [EVALS_FILE]: fewCases(),
    ".gitignore": ".evenhand/\n",
    ...base,
  });
  repo.git("switch", "--quiet", "--create", "change");
  repo.commit(head);
  return {
    repo,
    server,
    async gate(meanwhile) {
      const before = server.requests.length;
      const ran = await cli(repo, ["gate", ...REVISIONS, ...flags], meanwhile);
      const run = await after(repo, ran, server.requests.slice(before));
      expectStored(run.verdict, run.rows, answered);
      return run;
    },
    async [Symbol.asyncDispose]() {
      await server.close();
      await repo[Symbol.asyncDispose]();
    },
  };
}

const REVISIONS = ["--base", "main", "--head", "change"];

/** Both models at one address, twelve cases, few samples. */
export const usualConfig = (baseUrl: string): string => `prompts:
  - files: prompts/**/*.md
    evals: evals/{name}.yaml
models:
  default: { provider: openai-compatible, model: writer, base_url: "${baseUrl}", api_key_env: WRITER_KEY }
judge: { provider: openai-compatible, model: critic, base_url: "${baseUrl}", api_key_env: WRITER_KEY }
gate: { sampling: { fixed: 2 } }
`;

/** A request as the scripted models of the subject read it. */
export function asked(request: ReceivedRequest): Parameters<typeof usually>[0] {
  const format = request.body["response_format"] as
    | { readonly json_schema: { readonly schema: object } }
    | undefined;
  return {
    provider: "openai-compatible",
    model: request.model,
    baseUrl: null,
    messages: [
      { role: "system", content: request.system },
      { role: "user", content: request.user },
    ],
    parameters: {},
    jsonMode: false,
    tools: [],
    toolChoice: null,
    outputSchema:
      format === undefined
        ? null
        : { name: "pair", schema: JSON.parse(JSON.stringify(format.json_schema.schema)) },
  };
}

interface Spawned {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const entry = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/** The built command line as a process, with nothing of this machine's environment but what it must have. */
export function cli(
  repo: Repo,
  args: readonly string[],
  meanwhile: Meanwhile = () => undefined,
): Promise<Spawned> {
  const { PATH = "" } = process.env;
  const env = { PATH, HOME: repo.tempDir, TMPDIR: repo.tempDir, WRITER_KEY: KEY };
  const flags = ["--disallow-code-generation-from-strings"];
  const child = spawn(process.execPath, [...flags, entry, ...args], { cwd: repo.dir, env });
  meanwhile(child);
  const texts = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (texts.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (texts.stderr += text));
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, ...texts })));
}

async function after(
  repo: Repo,
  ran: Spawned,
  requests: readonly ReceivedRequest[],
): Promise<DeskRun> {
  const out = join(repo.dir, ".evenhand");
  const files = Object.fromEntries(
    readdirSync(out, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, readFileSync(join(out, name)).toString("latin1")]),
  );
  const store = openSqliteStore(join(out, "store.db"));
  const rows = [...store.rows()];
  const notes = [...store.notes()];
  await store.close();
  const json = readFileSync(join(out, "verdict.json"), "utf8");
  const verdict = verdictSchema.parse(JSON.parse(json));
  const comment = readFileSync(join(out, "comment.md"), "utf8");
  const summary = readFileSync(join(out, "summary.md"), "utf8");
  const sent = requests.map(({ path, text }) => `${path}\n${text}`).join("\n");
  expectNoSecret(
    { ...ran, code: "", ...files, rows: JSON.stringify(rows), notes: JSON.stringify(notes), sent },
    [KEY],
  );
  expectOutcome(verdict, ran.code);
  expectKeysAtHome([{ to: "the provider", requests, own: KEY }], [KEY]);
  for (const text of [comment, summary]) expectHarmless(text, ["github.com"]);
  expectWellFormed(readFileSync(join(out, "junit.xml"), "utf8"));
  for (const text of [ran.stdout, ran.stderr, json]) expectVisible(text);
  expect(repo.git("status", "--porcelain", "--untracked-files=all")).toBe("");
  await type(repo.dir, "gate --base main --head change --replay --out .evenhand/again");
  expect(readFileSync(join(out, "again/verdict.json"), "utf8")).toBe(json);
  return { ...ran, verdict, comment, summary, requests, rows };
}
