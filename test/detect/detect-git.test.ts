import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { compareRevisions } from "../../src/git/comparison.ts";
import { openRepository } from "../../src/git/objects.ts";
import { fetchTrees } from "../../src/github/trees.ts";
import { startGitServer } from "../support/git-server.ts";
import { newRepo, type Files, type RawEntry, type Repo } from "../support/repo.ts";
import { CONFIG, detectIn, EVALS, PROMPT, promptShape } from "./scene.ts";

/** The whole way: a real repository, its objects, the pairs of versions. */

const answer = "prompts/support/answer.md";
const start: Files = {
  "evenhand.yaml": CONFIG,
  [answer]: PROMPT,
  "evals/support/answer.yaml": EVALS,
};

/** Detects `head` against main, whatever is checked out. */
async function detectHead(repo: Repo, head: string) {
  await using repository = await openRepository({
    dir: repo.dir,
    env: repo.env,
    tempDir: repo.tempDir,
  });
  const compared = await compareRevisions(repository, { base: "main", head });
  return "kind" in compared ? compared : await detectIn(compared);
}

async function detected(repo: Repo, head: string) {
  const found = await detectHead(repo, head);
  if (found.kind === "stopped") throw new Error(JSON.stringify(found));
  return found;
}

const onBranch = (repo: Repo): void => void repo.git("checkout", "--quiet", "-b", "edit");

describe("detect() in a git repository", () => {
  it("takes the old path's blob for the baseline of a prompt that is moved and edited", async () => {
    const long = `${PROMPT}${"Always quote the policy.\n".repeat(5)}`;
    await using repo = newRepo({ ...start, [answer]: long });
    onBranch(repo);
    const moved = "prompts/support/reply.md";
    const head = repo.commit({ [answer]: null, [moved]: `${long}Never guess.\nBe kind.\n` });
    const found = await detected(repo, head);
    expect(found.prompts.map(promptShape)).toEqual([
      {
        name: "support/reply",
        change: "renamed",
        from: answer,
        path: moved,
        baseline: answer,
        same: false,
      },
    ]);
  });

  it("judges what would be merged where main changed the prompt too", async () => {
    await using repo = newRepo(start);
    onBranch(repo);
    const head = repo.commit({ [answer]: PROMPT.replace("Question:", "The question:") });
    repo.git("checkout", "--quiet", "main");
    repo.commit({ [answer]: PROMPT.replace("of a shop", "of our shop") });
    const [prompt] = (await detected(repo, head)).prompts;
    const sent = (side: "baseline" | "candidate"): string =>
      prompt?.[side]?.prompt.messages.map(({ template }) => template).join("") ?? "";
    expect(sent("baseline")).toContain("of our shop");
    expect(sent("baseline")).not.toContain("The question:");
    expect(sent("candidate")).toContain("of our shop");
    expect(sent("candidate")).toContain("The question:");
  });

  it("finds nothing in a branch whose prompt main has already", async () => {
    await using repo = newRepo(start);
    onBranch(repo);
    const head = repo.commit({ [answer]: `${PROMPT}More.\n` });
    repo.git("checkout", "--quiet", "main");
    repo.commit({ [answer]: `${PROMPT}More.\n` });
    expect(await detected(repo, head)).toMatchObject({ kind: "nothing", prompts: [] });
  });

  it("reads blobs, not the work tree", async () => {
    await using repo = newRepo(start);
    repo.git("config", "core.autocrlf", "true");
    onBranch(repo);
    const crlf = PROMPT.replaceAll("\n", "\r\n");
    const head = repo.commitRaw([{ path: answer, content: crlf }]);
    repo.write({ [answer]: "what lies in the work tree" });
    const [prompt] = (await detected(repo, head)).prompts;
    expect(prompt).toMatchObject({ encodingOnly: true });
    expect(prompt?.candidate.prompt.messages.map(({ template }) => template).join("")).toContain(
      "shop.\r\n",
    );
  });

  it.each([
    "$(touch m).md",
    "a\nb.md",
    "-rf.md",
    "--output=x.md",
    "é;&.md",
    "%s`|.md",
    `${"n".repeat(197)}.md`,
    `${"n".repeat(252)}.md`,
    "nfc-\u00e9.md",
    "nfd-e\u0301.md",
    ".prompt.md",
  ])("finds the edit of a prompt called %j", async (name) => {
    await using repo = newRepo(start);
    const path = `prompts/${name}`;
    repo.commitRaw([{ path, content: "Say {{question}}\n" }]);
    onBranch(repo);
    const head = repo.commitRaw([{ path, content: "Say {{question}}!\n" }]);
    const before = readdirSync(repo.dir).toSorted();
    const found = await detected(repo, head);
    expect(found.prompts).toMatchObject([
      { path, change: "edited", baseline: { prompt: { path } } },
    ]);
    expect(found.prompts[0]?.name).not.toBe("");
    expect(readdirSync(repo.dir).toSorted()).toEqual(before);
  });

  it("stops at a name that is no UTF-8, by its bytes", async () => {
    await using repo = newRepo(start);
    onBranch(repo);
    const head = repo.commitRaw([{ path: Buffer.from("prompts/gr\xfc\xdfe.md", "latin1") }]);
    expect(await detectHead(repo, head)).toMatchObject({
      kind: "stopped",
      reason: "unsupported_file",
      problems: [
        { file: "prompts/gr\\xfc\\xdfe.md", message: expect.stringContaining("not UTF-8") },
      ],
    });
  });

  it("pairs two spellings of one name as a rename", async () => {
    await using repo = newRepo(start);
    repo.commitRaw([{ path: "prompts/e\u0301.md", content: "Say {{question}}\n" }]);
    onBranch(repo);
    repo.git("rm", "--quiet", "--cached", "prompts/e\u0301.md");
    const head = repo.commitRaw([{ path: "prompts/\u00e9.md", content: "Say {{question}}\n" }]);
    expect((await detected(repo, head)).prompts.map(promptShape)).toMatchObject([
      { change: "renamed", from: "prompts/e\u0301.md", path: "prompts/\u00e9.md", same: true },
    ]);
  });

  it("takes no notice of a file that only became executable", async () => {
    await using repo = newRepo(start);
    onBranch(repo);
    const head = repo.commitRaw([{ path: answer, content: PROMPT, mode: "100755" }]);
    expect(await detected(repo, head)).toMatchObject({ kind: "nothing" });
  });

  it("sends no byte of what a link points to", async () => {
    await using repo = newRepo(start);
    onBranch(repo);
    const target = "../../.git/config";
    const head = repo.commit({ "prompts/x.md": { symlink: target } });
    const found = await detectHead(repo, head);
    expect(found).toMatchObject({ kind: "stopped", reason: "unsupported_file" });
    expect(JSON.stringify(found)).not.toContain("repositoryformatversion");
  });

  it("runs none of the repository's filters", async () => {
    await using repo = newRepo(start);
    onBranch(repo);
    const head = repo.commit({
      [answer]: `${PROMPT}More.\n`,
      ".gitattributes": "*.md filter=mark\n",
    });
    const marker = join(repo.tempDir, "..", "marker");
    repo.git("config", "filter.mark.smudge", `touch ${marker}`);
    await detected(repo, head);
    expect(existsSync(marker)).toBe(false);
  });

  it("finds one edit among 2,000 prompts", async () => {
    await using repo = newRepo(start);
    const oid = repo.git("rev-parse", `HEAD:${answer}`);
    const many = Array.from({ length: 2000 }, (_, index): RawEntry => ({
      path: `prompts/many/prompt-${index}.md`,
      oid,
    }));
    repo.commitRaw(many);
    onBranch(repo);
    const head = repo.commitRaw([{ path: "prompts/many/prompt-77.md", content: `${PROMPT}!` }]);
    const found = await detected(repo, head);
    expect(found.prompts.map(({ name }) => name)).toEqual(["many/prompt-77"]);
  });

  it("asks a server few times, however many prompts and eval sets a pull request edits", async () => {
    const each = (text: string, cases: string): Files =>
      Object.fromEntries(
        Array.from({ length: 12 }, (_, index) => [
          [`prompts/p${index}.md`, `${index} ${text} {{question}}\n`],
          [`evals/p${index}.yaml`, `${EVALS}# ${index} ${cases}\n`],
        ]).flat(),
      );
    await using repo = newRepo({ ...start, ...each("old", "old") });
    onBranch(repo);
    const head = repo.commit(each("new", "new"));
    repo.testMerge(7, "main", head);
    await using server = await startGitServer({ repositories: { "acme/shop": repo.dir } });
    const trees = await fetchTrees({
      gitEnv: repo.env,
      serverUrl: server.url,
      repository: "acme/shop",
      token: "none",
      tempDir: repo.tempDir,
      merge: { kind: "test", ref: "refs/pull/7/merge" },
      headSha: head,
      baseSha: null,
      baseRef: "main",
      defaultRef: "main",
      ownPolicy: async () => false,
      sleep: async () => {},
    });
    if (trees.kind === "stopped") throw new Error(trees.detail);
    await using fetched = trees;
    const found = await detectIn(fetched.comparison);
    expect(found).toMatchObject({ kind: "changed" });
    expect(found).toHaveProperty("prompts.length", 12);
    const packs = server.requests.filter(({ body }) => body.includes("want "));
    // The trees, the configuration, base's files, head's, and the eval sets that gate.
    expect(packs.length).toBeLessThanOrEqual(5);
  });

  it("moves 2,000 prompts without a request for any", async () => {
    await using repo = newRepo(start);
    const oid = repo.git("rev-parse", `HEAD:${answer}`);
    const many = (folder: string): RawEntry[] =>
      Array.from({ length: 2000 }, (_, index) => ({ path: `prompts/${folder}/p${index}.md`, oid }));
    repo.commitRaw(many("old"));
    onBranch(repo);
    repo.git("rm", "-r", "--quiet", "--cached", "prompts/old");
    const head = repo.commitRaw(many("new"));
    const found = await detected(repo, head);
    expect(found.removed).toEqual([]);
    expect(found.prompts).toHaveLength(2000);
    expect(
      found.prompts.map(promptShape).every(({ change, same }) => change === "renamed" && same),
    ).toBe(true);
  });
});
