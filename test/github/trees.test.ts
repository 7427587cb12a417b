import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { hasOwnPolicy } from "../../src/github/own-policy.ts";
import { fetchTrees, type FetchedTrees, type TreesRequest } from "../../src/github/trees.ts";
import { startGitServer, type GitServer, type GitServerOptions } from "../support/git-server.ts";
import { newRepo, type Files, type Repo } from "../support/repo.ts";

const token = "ghs_notARealToken";
const lines = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";

interface PullRequest extends AsyncDisposable {
  readonly repo: Repo;
  readonly server: GitServer;
  readonly base: string;
  readonly head: string;
  readonly pauses: number[];
  readonly request: TreesRequest;
}

/** A repository behind a server: main is two commits on, the pull request edits prompts/a.md. */
async function pullRequest(
  options: {
    readonly head?: Files;
    readonly base?: Files;
    readonly server?: Partial<GitServerOptions>;
    readonly request?: Partial<TreesRequest>;
    /** Called at each pause, to let GitHub catch up. */
    readonly meanwhile?: (repo: Repo, pause: number) => void;
  } = {},
): Promise<PullRequest> {
  const repo = newRepo({ "prompts/a.md": lines, "other/large.bin": "x".repeat(5000) });
  repo.git("checkout", "--quiet", "-b", "edit");
  const head = repo.commit(options.head ?? { "prompts/a.md": lines.replace("9", "head's") });
  repo.git("checkout", "--quiet", "main");
  repo.commit({ "unrelated.txt": "1" });
  const base = repo.commit(options.base ?? { "prompts/a.md": lines.replace("1", "main's") });
  const server = await startGitServer({
    repositories: { "acme/shop": repo.dir },
    token,
    ...options.server,
  });
  const pauses: number[] = [];
  return {
    repo,
    server,
    base,
    head,
    pauses,
    request: {
      gitEnv: repo.env,
      serverUrl: server.url,
      repository: "acme/shop",
      token,
      tempDir: repo.tempDir,
      merge: { kind: "test", ref: "refs/pull/7/merge" },
      headSha: head,
      baseSha: null,
      baseRef: "main",
      defaultRef: "main",
      ownPolicy: async () => false,
      async sleep(ms) {
        pauses.push(ms);
        options.meanwhile?.(repo, pauses.length);
      },
      ...options.request,
    },
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await repo[Symbol.asyncDispose]();
    },
  };
}

async function fetched(request: TreesRequest): Promise<FetchedTrees> {
  const trees = await fetchTrees(request);
  if (trees.kind === "stopped") throw new Error(JSON.stringify(trees));
  return trees;
}

async function textOf({ comparison }: FetchedTrees, path: string): Promise<string> {
  const [bytes] = await comparison.head.read([path]);
  return Buffer.from(bytes ?? []).toString();
}

const merged = "main's\n2\n3\n4\n5\n6\n7\n8\nhead's\n";

const wants = (server: GitServer): number =>
  server.requests.filter((request) => /want [0-9a-f]{40}/.test(request.body)).length;

describe("fetchTrees()", () => {
  it("compares the test merge with its first parent, and keeps nothing afterwards", async () => {
    await using pr = await pullRequest();
    pr.repo.testMerge(7, pr.base, pr.head);
    {
      await using trees = await fetched(pr.request);
      const { baseSha, headSha, baseName, base, policy, changes } = trees.comparison;
      expect({ baseSha, headSha, baseName }).toEqual({
        baseSha: pr.base,
        headSha: pr.head,
        baseName: "main",
      });
      expect(policy).toBe(base);
      expect(await changes(() => true)).toEqual([{ kind: "edited", path: "prompts/a.md" }]);
      expect(await textOf(trees, "prompts/a.md")).toBe(merged);
    }
    expect(readdirSync(pr.repo.tempDir)).toEqual([]);
    expect(pr.pauses).toEqual([]);
  });

  it("leaves blobs at the server until they are read, and then fetches them in one go", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`prompts/p${index}.md`, `text ${index}`]),
    );
    await using pr = await pullRequest({ head: files });
    pr.repo.testMerge(7, pr.base, pr.head);
    await using trees = await fetched(pr.request);
    const after = wants(pr.server);
    await trees.comparison.head.read(Object.keys(files));
    expect(wants(pr.server)).toBe(after + 1);
    await trees.comparison.head.read(Object.keys(files));
    expect(wants(pr.server)).toBe(after + 1);
  });

  it.each([true, false])(
    "fetches tags and branches that are named later, and none that is nowhere (modern server: %s)",
    async (modern) => {
      await using pr = await pullRequest({ server: { modern } });
      const deployed = pr.repo.git("rev-parse", "main~2");
      pr.repo.git("tag", "-a", "-m", "out", "v1.4", deployed);
      pr.repo.git("branch", "live", deployed);
      pr.repo.testMerge(7, pr.base, pr.head);
      await using trees = await fetched(pr.request);
      for (const ref of ["v1.4", "live"]) {
        const found = await trees.comparison.named(ref);
        if (found === null || found === "ambiguous") throw new Error(`${ref}: ${found}`);
        expect(found.sha).toBe(deployed);
        const [bytes] = await found.tree.read(["prompts/a.md"]);
        expect(Buffer.from(bytes ?? []).toString()).toBe(lines);
      }
      expect(await textOf(trees, "prompts/a.md")).toBe(merged);
      expect(await trees.comparison.named("nowhere")).toBeNull();
      pr.repo.git("tag", "live", "main");
      expect(await trees.comparison.named("live")).toBe("ambiguous");
    },
  );

  it("finds an edited move, whose blobs it fetches for that", async () => {
    await using pr = await pullRequest({
      head: { "prompts/a.md": null, "prompts/b.md": `${lines}10\n` },
      base: {},
    });
    pr.repo.testMerge(7, pr.base, pr.head);
    await using trees = await fetched(pr.request);
    expect(await trees.comparison.changes(() => true)).toMatchObject([
      { kind: "renamed", from: "prompts/a.md", path: "prompts/b.md" },
    ]);
  });

  it("sends the token as GitHub's checkout does, and shows it in no URL, argument or file", async () => {
    await using pr = await pullRequest();
    pr.repo.testMerge(7, pr.base, pr.head);
    const log = join(pr.repo.dir, "..", "arguments");
    const shim = join(pr.repo.dir, "..", "bin");
    const path = pr.repo.env["PATH"] ?? "";
    mkdirSync(shim);
    writeFileSync(
      join(shim, "git"),
      `#!/bin/sh\nprintf '%s\\n' "$@" >> '${log}'\nPATH='${path}' exec git "$@"\n`,
      { mode: 0o755 },
    );
    const gitEnv = { ...pr.repo.env, PATH: `${shim}:${path}` };
    await using trees = await fetched({ ...pr.request, gitEnv });
    expect(await textOf(trees, "prompts/a.md")).toBe(merged);
    const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
    const files = readdirSync(pr.repo.tempDir, { recursive: true, withFileTypes: true });
    const written = files
      .filter((file) => file.isFile())
      .map((file) => readFileSync(join(file.parentPath, file.name), "latin1"));
    for (const text of [readFileSync(log, "utf8"), ...written]) {
      expect(text).not.toContain(token);
      expect(text).not.toContain(basic);
    }
    expect(readFileSync(log, "utf8")).toContain("fetch");
    for (const request of pr.server.requests) {
      expect(request.authorization).toBe(`Basic ${basic}`);
      expect(request.url).not.toContain(token);
    }
  });

  it("reads policy from the default branch where the author chose another base", async () => {
    await using pr = await pullRequest({ request: { baseRef: "lax", defaultRef: "main" } });
    pr.repo.git("checkout", "--quiet", "-b", "lax");
    const lax = pr.repo.commit({ "evenhand.yaml": "lax" });
    pr.repo.git("checkout", "--quiet", "main");
    const strict = pr.repo.commit({ "evenhand.yaml": "strict" });
    pr.repo.testMerge(7, lax, pr.head);
    await using trees = await fetched(pr.request);
    expect(trees.comparison.baseSha).toBe(lax);
    expect(trees.comparison.policy.id).toBe(strict);
    const [bytes] = await trees.comparison.policy.read(["evenhand.yaml"]);
    expect(String(Buffer.from(bytes ?? []))).toBe("strict");
  });

  it("compares a merge queue's group with what it is made on, although main has moved on", async () => {
    await using pr = await pullRequest();
    const group = pr.repo.testMerge(7, pr.base, pr.head);
    pr.repo.commit({ "prompts/a.md": "main's own, later" });
    const queue = { merge: { kind: "done" }, headSha: group, baseSha: pr.base } as const;
    await using trees = await fetched({ ...pr.request, ...queue });
    const { baseSha, headSha, baseName, policy, base, changes } = trees.comparison;
    expect({ baseSha, headSha, baseName }).toEqual({
      baseSha: pr.base,
      headSha: group,
      baseName: "main",
    });
    expect(policy).toBe(base);
    expect(await changes(() => true)).toEqual([{ kind: "edited", path: "prompts/a.md" }]);
    expect(await textOf(trees, "prompts/a.md")).toBe(merged);
    expect(pr.pauses).toEqual([]);
  });

  it.each([
    ["the test merge", { kind: "test", ref: "refs/pull/7/merge" }],
    ["a merge made here", { kind: "here" }],
  ] as const)(
    "reads policy from base where the default branch lists it, with %s",
    async (_, merge) => {
      const listing =
        "prompts: [{ files: a.md, evals: a.yaml }]\ngate: { branches: [release/*] }\n";
      await using pr = await pullRequest({
        base: { "evenhand.yaml": listing },
        request: {
          merge,
          baseRef: "release/1",
          ownPolicy: (tree) => hasOwnPolicy(tree, "evenhand.yaml", "release/1"),
        },
      });
      pr.repo.git("checkout", "--quiet", "-b", "release/1");
      const release = pr.repo.commit({ "evenhand.yaml": "the release's own" });
      pr.repo.git("checkout", "--quiet", "main");
      pr.repo.testMerge(7, release, pr.head);
      await using trees = await fetched(pr.request);
      const { base, policy } = trees.comparison;
      expect(policy).toBe(base);
      const [bytes] = await policy.read(["evenhand.yaml"]);
      expect(String(Buffer.from(bytes ?? []))).toBe("the release's own");
    },
  );

  it.each(["absent", "stale"])("waits for a test merge that is %s", async (state) => {
    await using pr = await pullRequest({
      meanwhile: (repo, pause) => {
        if (pause === 2) repo.testMerge(7, "main", "edit");
      },
    });
    if (state === "stale") pr.repo.testMerge(7, pr.base, `${pr.head}~1`);
    await using trees = await fetched(pr.request);
    expect(await textOf(trees, "prompts/a.md")).toBe(merged);
    expect(pr.pauses).toEqual([1000, 2000]);
  });

  it("waits for the merge with the new base after a retarget, and never takes policy from the old one", async () => {
    await using pr = await pullRequest({
      head: {},
      base: { "evenhand.yaml": "strict" },
      meanwhile: (repo, pause) => {
        if (pause === 2) repo.testMerge(7, "main", repo.git("rev-parse", "topic"));
      },
    });
    pr.repo.git("checkout", "--quiet", "-b", "lax", "main~2");
    const lax = pr.repo.commit({ "evenhand.yaml": "tier: show" });
    pr.repo.git("checkout", "--quiet", "-b", "topic", "main~2");
    const headSha = pr.repo.commit({ "README.md": "x" });
    pr.repo.git("checkout", "--quiet", "main");
    pr.repo.testMerge(7, lax, headSha);
    await using trees = await fetched({ ...pr.request, headSha });
    const [policy] = await trees.comparison.policy.read(["evenhand.yaml"]);
    expect(Buffer.from(policy ?? []).toString()).toBe("strict");
    expect(trees.comparison.baseSha).toBe(pr.base);
    expect(pr.pauses).toHaveLength(2);
  });

  it("does not wait where main has moved on since the event's base", async () => {
    await using pr = await pullRequest();
    pr.repo.testMerge(7, pr.base, pr.head);
    pr.repo.commit({ "later.txt": "1" });
    await using trees = await fetched({ ...pr.request, baseSha: pr.base });
    expect(trees.comparison.baseSha).toBe(pr.base);
    expect(pr.pauses).toEqual([]);
  });

  it("merges by itself after half a minute, with the history that takes", async () => {
    await using pr = await pullRequest();
    await using trees = await fetched(pr.request);
    expect(pr.pauses.reduce((sum, pause) => sum + pause, 0)).toBe(30_000);
    expect(await textOf(trees, "prompts/a.md")).toBe(merged);
    expect(trees.comparison).toMatchObject({ baseSha: pr.base, headSha: pr.head });
    expect(await trees.comparison.changes(() => true)).toEqual([
      { kind: "edited", path: "prompts/a.md" },
    ]);
  });

  it("merges at once where there is no test merge to wait for", async () => {
    await using pr = await pullRequest({ request: { merge: { kind: "here" } } });
    await using trees = await fetched(pr.request);
    expect(pr.pauses).toEqual([]);
    expect(await textOf(trees, "prompts/a.md")).toBe(merged);
  });

  it("stops at a conflict of its own merge and names the files", async () => {
    await using pr = await pullRequest({
      head: { "prompts/a.md": lines.replace("5", "head's") },
      base: { "prompts/a.md": lines.replace("5", "main's") },
    });
    expect(await fetchTrees(pr.request)).toMatchObject({
      kind: "stopped",
      reason: "merge_conflict",
      problems: [{ file: "prompts/a.md" }],
    });
    expect(readdirSync(pr.repo.tempDir)).toEqual([]);
  });

  it("stops at unrelated histories", async () => {
    await using pr = await pullRequest({ request: { merge: { kind: "here" } } });
    pr.repo.git("checkout", "--quiet", "--orphan", "other");
    const headSha = pr.repo.commit({ "x.md": "x" });
    expect(await fetchTrees({ ...pr.request, headSha })).toMatchObject({
      kind: "stopped",
      reason: "no_merge_base",
    });
  });

  it("works with a server that leaves nothing out and sends no single objects", async () => {
    await using pr = await pullRequest({ server: { modern: false } });
    pr.repo.testMerge(7, pr.base, pr.head);
    await using trees = await fetched(pr.request);
    expect(await textOf(trees, "prompts/a.md")).toBe(merged);
  });

  it("names the permission where the token may not read, without waiting", async () => {
    await using pr = await pullRequest({ request: { token: "another" } });
    expect(await fetchTrees(pr.request)).toMatchObject({
      kind: "stopped",
      reason: "no_merge_base",
      detail: expect.stringContaining("`contents: read`"),
    });
    expect(pr.pauses).toEqual([]);
  });

  it("rides out an outage", async () => {
    await using pr = await pullRequest({
      server: { fail: (request) => (request < 2 ? 503 : null) },
    });
    pr.repo.testMerge(7, pr.base, pr.head);
    await using trees = await fetched(pr.request);
    expect(await textOf(trees, "prompts/a.md")).toBe(merged);
    expect(pr.pauses).toEqual([1000, 2000]);
  });

  it("stops where the server stays away", async () => {
    await using pr = await pullRequest({ server: { fail: () => 503 } });
    const result = await fetchTrees(pr.request);
    expect(result).toMatchObject({ kind: "stopped", reason: "github_unavailable" });
    expect(JSON.stringify(result)).not.toContain(token);
    expect(readdirSync(pr.repo.tempDir)).toEqual([]);
  });

  it("follows no redirect, which would carry the token elsewhere", async () => {
    await using other = await startGitServer({ repositories: {} });
    await using pr = await pullRequest({ server: { redirect: other.url } });
    expect(await fetchTrees(pr.request)).toMatchObject({ kind: "stopped" });
    expect(other.requests).toEqual([]);
  });
});
