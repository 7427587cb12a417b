import { rmSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { compareRevisions } from "../../src/git/comparison.ts";
import { openRepository } from "../../src/git/objects.ts";
import type { Comparison } from "../../src/git/tree.ts";
import { newRepo, type Files, type Repo } from "../support/repo.ts";

const lines = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";

/** main and edit, branched off the first commit. */
function branches(files: { readonly main: Files; readonly edit: Files }): Repo {
  const repo = newRepo({ "prompts/a.md": lines });
  repo.git("checkout", "--quiet", "-b", "edit");
  repo.commit(files.edit);
  repo.git("checkout", "--quiet", "main");
  repo.commit(files.main);
  return repo;
}

async function compare(repo: Repo, base: string, head: string, dir = repo.dir) {
  const repository = await openRepository({ dir, env: repo.env, tempDir: repo.tempDir });
  const close = () => repository[Symbol.asyncDispose]();
  try {
    const result = await compareRevisions(repository, { base, head });
    return { result, [Symbol.asyncDispose]: close };
  } catch (error) {
    await close();
    throw error;
  }
}

function compared(result: object): Comparison {
  if ("kind" in result) throw new Error(JSON.stringify(result));
  return result as Comparison;
}

describe("compareRevisions()", () => {
  it("judges the merge of head into base, and names the author's own commit", async () => {
    await using repo = branches({
      main: { "prompts/a.md": lines.replace("1", "main's"), "prompts/b.md": "main's new file" },
      edit: { "prompts/a.md": lines.replace("9", "head's") },
    });
    await using opened = await compare(repo, "main", "edit");
    const { base, head, policy, baseSha, headSha, baseName, changes } = compared(opened.result);
    expect([baseSha, headSha, baseName]).toEqual([
      repo.git("rev-parse", "main"),
      repo.git("rev-parse", "edit"),
      "main",
    ]);
    expect(policy).toBe(base);
    const [text] = await head.read(["prompts/a.md"]);
    expect(Buffer.from(text ?? []).toString()).toBe("main's\n2\n3\n4\n5\n6\n7\n8\nhead's\n");
    expect(await changes(() => true)).toEqual([{ kind: "edited", path: "prompts/a.md" }]);
  });

  it("shows nothing of a head that base already holds", async () => {
    await using repo = newRepo({ "a.md": "1" });
    repo.git("branch", "old");
    repo.commit({ "a.md": "2" });
    await using opened = await compare(repo, "main", "old");
    expect(await compared(opened.result).changes(() => true)).toEqual([]);
  });

  it("stops at a conflict and names the files", async () => {
    await using repo = branches({
      main: { "prompts/a.md": lines.replace("5", "main's") },
      edit: { "prompts/a.md": lines.replace("5", "head's"), "prompts/é.md": "x" },
    });
    await using opened = await compare(repo, "main", "edit");
    expect(opened.result).toMatchObject({
      kind: "stopped",
      reason: "merge_conflict",
      problems: [{ file: "prompts/a.md", line: null, message: "conflicts with main" }],
    });
  });

  it("stops at unrelated histories instead of comparing the two directly", async () => {
    await using repo = newRepo({ "a.md": "1" });
    repo.git("checkout", "--quiet", "--orphan", "other");
    repo.commit({ "a.md": "2" });
    await using opened = await compare(repo, "main", "other");
    expect(opened.result).toMatchObject({ kind: "stopped", reason: "no_merge_base" });
    expect(opened.result).toHaveProperty("detail", expect.stringContaining("unrelated"));
  });

  it("says how to deepen a shallow clone in which the two have no common commit", async () => {
    await using repo = branches({ main: { "b.md": "b" }, edit: { "c.md": "c" } });
    const dir = join(repo.dir, "..", "shallow");
    repo.git("clone", "--quiet", "--depth=1", "--no-single-branch", `file://${repo.dir}`, dir);
    await using opened = await compare(repo, "origin/main", "origin/edit", dir);
    expect(opened.result).toMatchObject({ kind: "stopped", reason: "no_merge_base" });
    expect(opened.result).toHaveProperty(
      "detail",
      expect.stringContaining("`git fetch --unshallow`"),
    );
  });

  it("names the way out where a partial clone lacks what the merge needs", async () => {
    await using repo = branches({
      main: { "prompts/a.md": lines.replace("1", "main's") },
      edit: { "prompts/a.md": lines.replace("9", "head's") },
    });
    const oid = repo.git("rev-parse", "edit:prompts/a.md");
    rmSync(join(repo.dir, ".git", "objects", oid.slice(0, 2), oid.slice(2)));
    await using opened = await compare(repo, "main", "edit");
    expect(opened.result).toMatchObject({ kind: "stopped", reason: "no_merge_base" });
    expect(opened.result).toHaveProperty(
      "detail",
      expect.stringContaining("`git fetch --refetch --no-filter`"),
    );
  });

  it("compares within a shallow clone that holds the common commit", async () => {
    await using repo = branches({ main: { "b.md": "b" }, edit: { "c.md": "c" } });
    const dir = join(repo.dir, "..", "shallow");
    repo.git("clone", "--quiet", "--depth=2", "--no-single-branch", `file://${repo.dir}`, dir);
    await using opened = await compare(repo, "origin/main", "origin/edit", dir);
    expect(await compared(opened.result).changes(() => true)).toEqual([
      { kind: "added", path: "c.md" },
    ]);
  });

  it("finds the tree of a tag or of a branch, the server's before one of this clone", async () => {
    await using repo = branches({ main: { "b.md": "b" }, edit: { "c.md": "c" } });
    const [first, main] = [repo.git("rev-parse", "main~1"), repo.git("rev-parse", "main")];
    repo.git("tag", "-a", "-m", "out", "deployed", first);
    repo.git("branch", "live", main);
    repo.git("update-ref", "refs/remotes/origin/live", first);
    await using opened = await compare(repo, "main", "edit");
    const { named } = compared(opened.result);
    expect(await named("deployed")).toMatchObject({ sha: first });
    expect(await named("live")).toMatchObject({ sha: first });
    expect(await named("main")).toMatchObject({ sha: main });
    expect(await named("gone")).toBeNull();
  });

  it("takes no tag for the branch of the same name, nor the branch for the tag", async () => {
    await using repo = branches({ main: { "b.md": "b" }, edit: { "c.md": "c" } });
    repo.git("branch", "live", "main~1");
    repo.git("tag", "live", "main");
    repo.git("tag", "edit", "edit");
    await using opened = await compare(repo, "main", "edit");
    const { named } = compared(opened.result);
    expect(await named("live")).toBe("ambiguous");
    expect(await named("edit")).toMatchObject({ sha: repo.git("rev-parse", "edit") });
  });

  const other = "fetch it, or name a branch, a tag or a commit";

  it.each([
    ["mian", "edit", "`mian`", "did you mean `main`?"],
    ["main", "edti", "`edti`", "did you mean `edit`?"],
    ["somewhere/else-entirely", "edit", "`somewhere/else-entirely`", other],
    ["--all", "edit", "`--all`", other],
    ["", "edit", "``", other],
  ])("refuses base %j, head %j: names %s, and says: %s", async (base, head, what, hint) => {
    await using repo = branches({ main: {}, edit: {} });
    await expect(compare(repo, base, head)).rejects.toMatchObject({
      name: "UsageError",
      message: `${what} names no commit of this repository; ${hint}`,
    });
  });
});
