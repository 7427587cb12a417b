import { chmodSync, existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { comparison } from "../../src/git/comparison.ts";
import type { MemoryFiles } from "../../src/git/memory.ts";
import { openRepository, type Repository } from "../../src/git/objects.ts";
import { treeContract } from "../contracts/tree.ts";
import { newRepo, type RawEntry, type Repo } from "../support/repo.ts";

const open = (repo: Repo): Promise<Repository> =>
  openRepository({ dir: repo.dir, env: repo.env, tempDir: repo.tempDir });

const all = (): boolean => true;

function rawEntries(files: MemoryFiles): readonly RawEntry[] {
  return Object.entries(files).map(([path, file]) => {
    if (typeof file === "string" || file instanceof Uint8Array) return { path, content: file };
    if ("symlink" in file) return { path, content: file.symlink, mode: "120000" };
    return { path, oid: file.submodule, mode: "160000" };
  });
}

treeContract("a git repository", async (trees) => {
  const repo = newRepo();
  const baseSha = repo.commitRaw(rawEntries(trees.base));
  repo.git("read-tree", "--empty");
  const headSha = repo.commitRaw(rawEntries(trees.head));
  const repository = await open(repo);
  return {
    comparison: comparison(repository, {
      baseSha,
      headSha,
      baseName: "main",
      policySha: baseSha,
      merged: headSha,
    }),
    async [Symbol.asyncDispose]() {
      await repository[Symbol.asyncDispose]();
      await repo[Symbol.asyncDispose]();
    },
  };
});

describe("openRepository()", () => {
  it("opens from a folder below the root", async () => {
    await using repo = newRepo({ "prompts/a.md": "a" });
    await using repository = await openRepository({
      dir: join(repo.dir, "prompts"),
      env: repo.env,
      tempDir: repo.tempDir,
    });
    const entries = await repository.tree((await repository.commit("HEAD")) ?? "").list();
    expect(entries.map((entry) => entry.path)).toEqual(["prompts/a.md"]);
  });

  it("opens a bare repository and a linked work tree", async () => {
    await using repo = newRepo({ "a.md": "a" });
    repo.git("clone", "--quiet", "--bare", ".", "../bare.git");
    repo.git("worktree", "add", "--quiet", "../linked");
    for (const name of ["bare.git", "linked"]) {
      const dir = join(repo.dir, "..", name);
      await using repository = await openRepository({ dir, env: repo.env, tempDir: repo.tempDir });
      const tree = repository.tree((await repository.commit("HEAD")) ?? "");
      expect((await tree.read(["a.md"])).map(String)).toEqual([String(Buffer.from("a"))]);
    }
  });

  it("reads SHA-256 repositories", async () => {
    await using repo = newRepo();
    repo.git("init", "--quiet", "--object-format=sha256", "--template=", "../sha256");
    const dir = join(repo.dir, "..", "sha256");
    repo.git("-C", dir, "commit", "--quiet", "--allow-empty", "-m", "empty");
    await using repository = await openRepository({ dir, env: repo.env, tempDir: repo.tempDir });
    const sha = (await repository.commit("HEAD")) ?? "";
    expect(sha).toHaveLength(64);
    expect(await repository.tree(sha).list()).toEqual([]);
    expect(await repository.mergeBase(sha, sha)).toBe(sha);
  });

  it.each([
    ["a folder without a repository", "", "is no git repository"],
    ["a path that is no folder", "none", "is no directory"],
  ])("says so of %s", async (_what, name, message) => {
    await using repo = newRepo();
    const dir = join(repo.tempDir, name);
    const opening = openRepository({ dir, env: repo.env, tempDir: repo.tempDir });
    await expect(opening).rejects.toThrow(message);
    expect(readdirSync(repo.tempDir)).toEqual([]);
  });

  it("says that git is missing where it cannot be started", async () => {
    await using repo = newRepo();
    const opening = openRepository({
      dir: repo.dir,
      env: { ...repo.env, PATH: repo.tempDir },
      tempDir: repo.tempDir,
    });
    await expect(opening).rejects.toMatchObject({
      name: "UsageError",
      message: "git cannot be started; install git 2.38 or newer",
    });
  });

  it("leaves neither temporary files nor new objects behind", async () => {
    await using repo = newRepo({ "a.md": "1\n2\n3\n4\n5\n" });
    repo.git("checkout", "--quiet", "-b", "edit");
    const head = repo.commit({ "a.md": "one\n2\n3\n4\n5\n" });
    repo.git("checkout", "--quiet", "main");
    const base = repo.commit({ "a.md": "1\n2\n3\n4\nfive\n" });
    const before = repo.git("count-objects", "-v");
    {
      await using repository = await open(repo);
      const merge = await repository.mergeTree(base, head);
      if (merge.kind !== "merged") throw new Error(merge.kind);
      const [bytes] = await repository.tree(merge.tree).read(["a.md"]);
      expect(Buffer.from(bytes ?? []).toString()).toBe("one\n2\n3\n4\nfive\n");
    }
    expect(repo.git("count-objects", "-v")).toBe(before);
    expect(readdirSync(repo.tempDir)).toEqual([]);
  });

  it("names the way out where a partial clone lacks an object", async () => {
    await using repo = newRepo({ "a.md": "a" });
    const oid = repo.git("rev-parse", "HEAD:a.md");
    rmSync(join(repo.dir, ".git", "objects", oid.slice(0, 2), oid.slice(2)));
    await using repository = await open(repo);
    const sha = (await repository.commit("HEAD")) ?? "";
    await expect(repository.tree(sha).read(["a.md"])).rejects.toMatchObject({
      reason: "no_merge_base",
      message: expect.stringContaining("`git fetch --refetch --no-filter`"),
    });
  });
});

describe("Repository.commit()", () => {
  it.each(["HEAD", "main", "refs/heads/main", "v1", "HEAD~0"])("resolves %s", async (revision) => {
    await using repo = newRepo({ "a.md": "a" });
    repo.git("tag", "-a", "-m", "one", "v1");
    await using repository = await open(repo);
    expect(await repository.commit(revision)).toBe(repo.git("rev-parse", "HEAD"));
  });

  it.each(["none", "", "--all", "--output=x", "-rf", "main\0x", "HEAD:a.md", "$(touch m)"])(
    "gives null for %j and takes it for no option",
    async (revision) => {
      await using repo = newRepo({ "a.md": "a" });
      await using repository = await open(repo);
      expect(await repository.commit(revision)).toBeNull();
      expect(readdirSync(repo.dir).toSorted()).toEqual([".git", "a.md"]);
    },
  );
});

describe("Repository.parents()", () => {
  it("reads the commit itself, not its message nor a shallow cut", async () => {
    await using repo = newRepo({ "a.md": "a" });
    const first = repo.git("rev-parse", "HEAD");
    const second = repo.commit({ "a.md": "b" }, `two\n\nparent ${"0".repeat(40)}`);
    repo.git("clone", "--quiet", "--depth=1", `file://${repo.dir}`, "../shallow");
    const dir = join(repo.dir, "..", "shallow");
    await using repository = await openRepository({ dir, env: repo.env, tempDir: repo.tempDir });
    expect(repository.isShallow).toBe(true);
    expect(await repository.parents(second)).toEqual([first]);
    expect(await repository.mergeBase(second, second)).toBe(second);
  });
});

describe("Tree.list() on names a shell, a terminal or a file system would trip over", () => {
  const names = [
    "$(touch m).md",
    "a\nb.md",
    "-rf.md",
    "--output=x.md",
    "é;&.md",
    ":(glob)**.md",
    '"quoted"\t.md',
    `${"n".repeat(197)}.md`,
    "nfc-\u00e9.md",
    "nfd-e\u0301.md",
    "\ufeffbom.md",
    ".hidden/..md",
  ];

  it.each(names)("keeps %j", async (name) => {
    await using repo = newRepo();
    const sha = repo.commitRaw([{ path: `prompts/${name}`, content: "text" }]);
    await using repository = await open(repo);
    const tree = repository.tree(sha);
    expect(await tree.list()).toMatchObject([
      { path: `prompts/${name}`, odd: false, kind: "file" },
    ]);
    expect(await tree.read([`prompts/${name}`])).toEqual([Buffer.from("text")]);
  });

  it("writes bytes that are no UTF-8 as escapes, apart from a file that is called so", async () => {
    await using repo = newRepo();
    const sha = repo.commitRaw([
      { path: Buffer.from("a\xff.md", "latin1"), content: "odd" },
      { path: "a\\xff.md", content: "plain" },
    ]);
    await using repository = await open(repo);
    const tree = repository.tree(sha);
    expect((await tree.list()).map(({ path, odd }) => [path, odd])).toEqual([
      ["a\\xff.md", false],
      ["a\\xff.md", true],
    ]);
    expect(await tree.read(["a\\xff.md"])).toEqual([Buffer.from("plain")]);
  });

  it("finds renames among such names without reading one as an option or a pattern", async () => {
    await using repo = newRepo();
    const body = "one line\n".repeat(9);
    const base = repo.commitRaw([
      { path: "--output=x.md", content: body },
      { path: "*.md", content: `star ${body}` },
    ]);
    repo.git("read-tree", "--empty");
    const head = repo.commitRaw([
      { path: "-rf.md", content: `${body}more\n` },
      { path: "[a].md", content: `star ${body}more\n` },
    ]);
    await using repository = await open(repo);
    const changes = await repository.changes(base, head, all);
    expect(changes.map(({ kind, path }) => [kind, path])).toEqual([
      ["renamed", "-rf.md"],
      ["renamed", "[a].md"],
    ]);
    expect(existsSync(join(repo.dir, "x.md"))).toBe(false);
  });
});

describe("Repository.changes()", () => {
  const lines = (count: number, mark = ""): string =>
    Array.from({ length: count }, (_, index) => `line ${index} ${mark}\n`).join("");

  it("pairs an edited move with git's similarity", async () => {
    await using repo = newRepo({ "prompts/old.md": lines(10) });
    const base = repo.git("rev-parse", "HEAD");
    const head = repo.commit({
      "prompts/old.md": null,
      "prompts/new.md": lines(10) + lines(5, "x"),
    });
    await using repository = await open(repo);
    const [change] = await repository.changes(base, head, all);
    expect(change).toMatchObject({
      kind: "renamed",
      from: "prompts/old.md",
      path: "prompts/new.md",
    });
    if (change?.kind !== "renamed") throw new Error("no rename");
    expect(change.similarity).toBeGreaterThan(50);
    expect(change.similarity).toBeLessThan(100);
  });

  it("keeps a delete and an add of different texts apart", async () => {
    await using repo = newRepo({ "prompts/old.md": lines(10) });
    const base = repo.git("rev-parse", "HEAD");
    const head = repo.commit({ "prompts/old.md": null, "prompts/new.md": lines(10, "different") });
    await using repository = await open(repo);
    const changes = await repository.changes(base, head, all);
    expect(changes.map((change) => change.kind)).toEqual(["added", "deleted"]);
  });

  it("tells a change of case in a name as a rename", async () => {
    await using repo = newRepo();
    const base = repo.commitRaw([{ path: "prompts/Answer.md", content: "x" }]);
    repo.git("read-tree", "--empty");
    const head = repo.commitRaw([{ path: "prompts/answer.md", content: "x" }]);
    await using repository = await open(repo);
    expect(await repository.changes(base, head, all)).toMatchObject([
      { kind: "renamed", from: "prompts/Answer.md", path: "prompts/answer.md", similarity: 100 },
    ]);
  });

  it.each([2000, 400])(
    "takes %d moved and edited files in under a second",
    { retry: 2 },
    async (count) => {
      await using repo = newRepo();
      // Few texts under many paths: one git process a blob would be the slow part of this test.
      const many = (folder: string, more: string): readonly RawEntry[] => {
        const texts = Array.from({ length: 20 }, (_, index) => lines(20, String(index)) + more);
        repo.write(Object.fromEntries(texts.map((text, index) => [`../text-${index}`, text])));
        const files = texts.map((_, index) => `../text-${index}`);
        const oids = repo.git("hash-object", "-w", ...files).split("\n");
        return Array.from({ length: count }, (_, index) => ({
          path: `prompts/${folder}/prompt-${index}.md`,
          oid: oids[index % 20] ?? "",
        }));
      };
      const base = repo.commitRaw(many("old", ""));
      repo.git("read-tree", "--empty");
      const head = repo.commitRaw(many("new", "edited\n"));
      await using repository = await open(repo);
      const changes = await repository.changes(base, head, all);
      expect(changes.length).toBeGreaterThanOrEqual(count);
    },
  );
});

describe("a repository's own programs", () => {
  it("never runs hooks, filters, drivers or monitors of its configuration and attributes", async () => {
    await using repo = newRepo({ "a.md": "1\n2\n3\n4\n5\n" });
    const base = repo.commit({
      ".gitattributes": "*.md filter=mark diff=mark merge=mark text eol=crlf\n",
    });
    repo.git("checkout", "--quiet", "-b", "edit");
    const head = repo.commit({ "a.md": "1\n2\n3\n4\nfive\n" });
    repo.git("checkout", "--quiet", "main");
    const moved = repo.commit({ "a.md": "one\n2\n3\n4\n5\n" });
    const marker = join(repo.dir, "..", "marker");
    const filters = ["filter.mark.smudge", "filter.mark.clean", "filter.mark.process"];
    const drivers = [
      "diff.mark.textconv",
      "diff.mark.command",
      "diff.external",
      "merge.mark.driver",
    ];
    const others = ["core.fsmonitor", "core.pager", "core.sshCommand", "core.gitProxy"];
    for (const key of [...filters, ...drivers, ...others]) {
      repo.git("config", key, `touch ${marker}`);
    }
    repo.write({ ".git/info/attributes": "* merge=mark diff=mark filter=mark\n" });
    for (const hook of ["post-checkout", "reference-transaction", "post-index-change"]) {
      repo.write({ [`.git/hooks/${hook}`]: `#!/bin/sh\ntouch ${marker}\n` });
    }
    for (const hook of readdirSync(join(repo.dir, ".git/hooks"))) {
      chmodSync(join(repo.dir, ".git/hooks", hook), 0o755);
    }
    await using repository = await open(repo);
    const merge = await repository.mergeTree(moved, head);
    if (merge.kind !== "merged") throw new Error(merge.kind);
    const [bytes] = await repository.tree(merge.tree).read(["a.md"]);
    expect(Buffer.from(bytes ?? []).toString()).toBe("one\n2\n3\n4\nfive\n");
    await repository.changes(base, head, all);
    await repository.names();
    expect(existsSync(marker)).toBe(false);
    expect(() => repo.git("merge", "--quiet", "edit"), "a plain merge trips over them").toThrow();
    expect(existsSync(marker)).toBe(true);
  });
});
