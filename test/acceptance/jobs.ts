import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

import { expect } from "vitest";

import { gate } from "../../src/gate.ts";
import { gitEnvironment } from "../../src/git/environment.ts";
import { compareMerge } from "../../src/git/comparison.ts";
import { openRepository } from "../../src/git/objects.ts";
import { verdictJson } from "../../src/report/json.ts";
import { openSqliteStore } from "../../src/store/sqlite.ts";
import type { StoredRow } from "../../src/store/store.ts";
import type { Day } from "../../src/units.ts";
import { verdictSchema, type Verdict } from "../../src/verdict.ts";
import type { ReceivedRequest } from "../support/model-server.ts";
import type { JobOptions, StepResult } from "../support/runner.ts";
import { canaries, traces, type Shop } from "../support/shop.ts";
import {
  expectHarmless,
  expectKeysAtHome,
  expectNoSecret,
  expectOneComment,
  expectOutcome,
  expectOwnCommands,
  expectStored,
  expectVisible,
  expectWellFormed,
} from "./oracles.ts";

/** A whole job of the built action, main and post step, after the global oracles. */
export interface JobRun {
  readonly main: StepResult;
  readonly post: StepResult;
  readonly verdict: Verdict;
  /** The comment as it was written to disk. */
  readonly comment: string;
  readonly junit: string;
  readonly warnings: readonly string[];
  /** What reached the provider in this job. */
  readonly requests: readonly ReceivedRequest[];
  readonly rows: readonly StoredRow[];
}

export interface JobExpectations extends Partial<JobOptions> {
  readonly payload?: object;
  /** The provider's key, where it is not the shop's. */
  readonly key?: string;
  /** Answers of the provider that came whole, as they were sent. */
  readonly answered?: readonly string[];
  /** The branch whose policy decides, where it is not main. */
  readonly policy?: string;
}

export async function runJob(shop: Shop, head: string, how: JobExpectations = {}): Promise<JobRun> {
  const { key = canaries.key, answered = [], policy = "main", ...options } = how;
  const before = shop.model.requests.length;
  await using job = await shop.job(head, {
    ...options,
    env: { OPENAI_API_KEY: key, ...options.env },
  });
  const main = await job.main();
  const files = filesBelow(dirname(main.outputs["verdict-json"] ?? ""));
  const json = files["verdict.json"] ?? "";
  const verdict = verdictSchema.parse(JSON.parse(json));
  const comment = files["comment.md"] ?? "";
  const store = openSqliteStore(join(dirname(main.outputs["verdict-json"] ?? ""), "store.db"));
  const rows = [...store.rows()];
  await replayed(shop, store, { head, policy }, verdict);
  await store.close();
  const post = await job.post();
  const requests = shop.model.requests.slice(before);

  const secrets = [key, canaries.token];
  const said = [main, post].map((step) => withoutMasks(step));
  const left = {
    ...files,
    rows: JSON.stringify(rows),
    log: said.join("\n"),
    summary: main.summary,
  };
  expectNoSecret({ ...left, sent: traces(shop, []) }, secrets);
  expectOutcome(verdict, main.code);
  expectStored(verdict, rows, answered);
  expectKeysAtHome(
    [
      { to: "the provider", requests: shop.model.requests, own: key },
      { to: "GitHub's API", requests: shop.github.requests, own: canaries.token },
    ],
    secrets,
  );
  expectOwnCommands(main, verdict);
  expectOwnCommands(post, null);
  const hosts = ["github.com", new URL(shop.git.url.replace("127.0.0.1", "github.localhost")).host];
  for (const { body } of shop.github.comments) expectHarmless(body, hosts);
  expectHarmless(main.summary, hosts);
  for (const text of [...said, json]) expectVisible(text);
  const junit = files["junit.xml"] ?? "";
  expectWellFormed(junit);
  expectOneComment(shop.github.comments);
  expect(readdirSync(job.workspace)).toEqual([]);
  const warnings = [main, post].flatMap(({ commands }) =>
    commands.filter(({ name }) => name === "warning").map(({ data }) => data),
  );
  return { main, post, verdict, comment, junit, warnings, requests, rows };
}

/** Everything in a folder; the store's bytes as Latin-1, so that no text in them is lost. */
function filesBelow(dir: string): Readonly<Record<string, string>> {
  const names = readdirSync(dir).filter((name) => statSync(join(dir, name)).isFile());
  const encoding = (name: string) => (/\.(?:json|md|xml)$/.test(name) ? "utf8" : "latin1");
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(join(dir, name), encoding(name))]),
  );
}

/** Both streams of a step, but for the lines by which the runner learns what to mask. */
const withoutMasks = ({ stdout, stderr }: StepResult): string =>
  `${stdout}\n${stderr}`.replaceAll(/^::add-mask::.*$/gm, "");

/** G8: a clone and the run's store are enough for the same verdict, on whatever day. */
async function replayed(
  shop: Shop,
  store: ReturnType<typeof openSqliteStore>,
  { head, policy }: { readonly head: string; readonly policy: string },
  verdict: Verdict,
): Promise<void> {
  const { dir, tempDir } = shop.repo;
  await using repository = await openRepository({ dir, tempDir, env: gitEnvironment(process.env) });
  const [baseSha, headSha, policySha] = [
    verdict.base.sha,
    head,
    shop.repo.git("rev-parse", policy),
  ];
  const commits = { baseSha, headSha, baseName: verdict.base.name, policySha };
  const merge = await repository.mergeTree(baseSha, headSha);
  const comparison = compareMerge(repository, commits, merge);
  if ("kind" in comparison || verdict.prompts.length === 0) return;
  const again = await gate(
    {
      clock: { now: () => Date.UTC(2027, 2, 1), monotonic: () => 0, sleep: async () => undefined },
      random: () => 0,
      signal: new AbortController().signal,
      log: { info: () => undefined, warn: () => undefined, progress: () => undefined },
      store,
      models: () => Promise.reject(new Error("a replay asks no model")),
    },
    { comparison, configPath: "evenhand.yaml", replay: true, asOf: "2027-03-01" as Day },
  );
  expect(verdictJson(again.verdict)).toBe(verdictJson(verdict));
}
