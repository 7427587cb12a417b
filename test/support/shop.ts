import { join } from "node:path";
import { gunzipSync, zstdDecompressSync } from "node:zlib";

import { startCache, type FakeCache } from "./cache-server.ts";
import { startGitServer, type GitServer } from "./git-server.ts";
import { startGithub, type FakeGithub, type GithubOptions } from "./github-server.ts";
import {
  startModelServer,
  type ModelServer,
  type ReceivedRequest,
  type Reply,
} from "./model-server.ts";
import { newRepo, type Files, type Repo } from "./repo.ts";
import { startJob, type Job, type JobOptions } from "./runner.ts";

/**
 * A repository with one gated prompt on a GitHub of its own: git over HTTP, the API, the cache service and a model
 * provider, all on loopback. The model keeps to the deadline that production's prompt names and forgets it
 * without; close with `await using`.
 */
export interface Shop extends AsyncDisposable {
  readonly repo: Repo;
  readonly git: GitServer;
  readonly github: FakeGithub;
  readonly cache: FakeCache;
  readonly model: ModelServer;
  /** Main's first commit. */
  readonly base: string;
  /** Opens pull request 7 (or pushes to it): commits files onto its branch and makes the test merge. */
  push(files: Files, base?: string): string;
  /** A job on the pull request's event, always on the same runner: one at a time. */
  job(headSha: string, options?: Partial<JobOptions> & { readonly payload?: object }): Promise<Job>;
}

/** Secrets that must be found nowhere; the runner hands the token over. */
export const canaries = {
  token: "ghs_canary0123456789",
  key: "sk-canary-0123456789abcdef",
};

export const promptFile = "prompts/support/answer.md";
export const production = "## System\n\nName the 30 days.\n\n## User\n\n{{question}}\n";
export const worse = "## System\n\nBe warm.\n\n## User\n\n{{question}}\n";
export const reworded = "## System\n\nAlways name the 30 days.\n\n## User\n\n{{question}}\n";

const caseCount = 12;

export interface ShopOptions {
  readonly github?: GithubOptions;
  readonly slice?: string;
  /** Instead of the ordinary answer; undefined for the ordinary one. */
  readonly answer?: (request: ReceivedRequest) => Reply | Promise<Reply> | undefined;
}

export async function openShop(options: ShopOptions = {}): Promise<Shop> {
  const model = await startModelServer((request) => options.answer?.(request) ?? usual(request));
  const repo = newRepo({
    "evenhand.yaml": configuration(model.openaiUrl),
    "evals/support/answer.yaml": evalSet(options.slice ?? "regulatory"),
    [promptFile]: production,
    "README.md": "# Shop\n",
  });
  const base = repo.git("rev-parse", "HEAD");
  const git = await startGitServer({
    repositories: { "acme/shop": repo.dir },
    token: canaries.token,
  });
  const github = await startGithub(options.github);
  const cache = await startCache();
  const pull = { number: 7, baseRef: "main" };
  return {
    repo,
    git,
    github,
    cache,
    model,
    base,
    push(files, baseBranch = "main") {
      const known = repo.git("branch", "--list", "change") !== "";
      repo.git("checkout", "--quiet", ...(known ? ["change"] : ["-b", "change", baseBranch]));
      const head = repo.commit(files);
      repo.testMerge(pull.number, baseBranch, head);
      repo.git("checkout", "--quiet", "main");
      pull.baseRef = baseBranch;
      return head;
    },
    job: (headSha, more = {}) =>
      startJob({
        event: {
          name: "pull_request",
          payload: { ...payload(headSha, pull.baseRef, base), ...more.payload },
          sha: headSha,
        },
        dir: join(repo.tempDir, "runner"),
        // A name below .localhost counts as GitHub's own for the cache library, and git resolves it by itself.
        serverUrl: git.url.replace("127.0.0.1", "github.localhost"),
        apiUrl: github.apiUrl,
        ...more,
        env: { OPENAI_API_KEY: canaries.key, ...cache.env("refs/pull/7/merge"), ...more.env },
      }),
    async [Symbol.asyncDispose]() {
      for (const part of [model, git, github, cache, repo]) await part[Symbol.asyncDispose]();
    },
  };
}

/** What a run of the pull request's event is told. */
export function payload(headSha: string, baseRef: string, baseSha: string): object {
  const repository = { full_name: "acme/shop", default_branch: "main" };
  const head = { ref: "change", sha: headSha, repo: repository };
  return {
    action: "synchronize",
    sender: { login: "octocat" },
    repository,
    pull_request: { number: 7, draft: false, head, base: { ref: baseRef, sha: baseSha } },
  };
}

function configuration(baseUrl: string): string {
  return `prompts:
  - files: prompts/**/*.md
    evals: evals/{name}.yaml
models:
  default: { provider: openai-compatible, model: small-1, base_url: "${baseUrl}", api_key_env: OPENAI_API_KEY }
gate:
  sampling: { fixed: 2 }
`;
}

function evalSet(slice: string): string {
  const cases = Array.from({ length: caseCount }, (_, n) => ({
    id: `case-${n + 1}`,
    input: { question: `Question ${n + 1}?` },
    slices: [slice],
    checks: [{ contains: "30 days" }],
  }));
  return JSON.stringify({ cases });
}

function usual(request: ReceivedRequest): Reply {
  return request.system.includes("30 days") ? "You have 30 days." : "Happy to help!";
}

/** Everything that left a job or a service, for the search after secrets. */
export function traces(shop: Shop, texts: readonly string[]): string {
  const cached = shop.cache.entries.map(({ key, bytes }) => [key, unpacked(bytes)].join("\n"));
  return [
    ...texts,
    ...cached,
    ...shop.github.requests.map(({ path, body }) => `${path}\n${JSON.stringify(body)}`),
    ...shop.git.requests.map(({ url, body }) => `${url}\n${body}`),
    ...shop.model.requests.map(({ path, text }) => `${path}\n${text}`),
  ].join("\n");
}

/** A cache entry's rows as text: zstd or gzip around tar around the gzipped transfer file. */
function unpacked(bytes: Uint8Array | null): string {
  if (bytes === null) return "";
  const tar = bytes[0] === 0x28 ? zstdDecompressSync(bytes) : gunzipSync(bytes);
  for (let at = 0; at + 512 <= tar.length;) {
    const size = Number.parseInt(tar.toString("latin1", at + 124, at + 135), 8) || 0;
    const isFile = tar.toString("latin1", at + 156, at + 157) === "0";
    if (isFile) return gunzipSync(tar.subarray(at + 512, at + 512 + size)).toString("utf8");
    at += 512 + 512 * Math.ceil(size / 512);
  }
  throw new Error("the cache entry holds no file");
}
