import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";

import { getOctokit } from "@actions/github";
import { describe, expect, it } from "vitest";

import { branchHistory } from "../../src/github/branch-history.ts";
import { recordFile } from "../../src/history/history.ts";
import { macKey } from "../../src/store/mac.ts";
import { aRecord } from "../history/records.ts";
import { startGitServer } from "../support/git-server.ts";
import { startGithub } from "../support/github-server.ts";
import { newRepo, type Repo } from "../support/repo.ts";

const key = macKey("cache-key", "the key of the cache");

async function historyOf(repo: Repo, { token = null as string | null, apiUrl = "" } = {}) {
  const server = await startGitServer({ repositories: { "acme/shop": repo.dir }, token });
  const origin = {
    gitEnv: repo.env,
    serverUrl: server.url,
    repository: "acme/shop",
    token: "ghs_test",
  };
  const octokit = getOctokit("ghs_test", { baseUrl: apiUrl });
  const place = { octokit, owner: "acme", repo: "shop", sleep: async () => {}, random: () => 0 };
  const dir = await mkdtemp(join(repo.tempDir, "history-"));
  return {
    history: branchHistory({ origin, dir, place: async () => place, keys: [key] }),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

describe("branchHistory()", () => {
  it("reads the records on the branch `evenhand` of the repository, and no other file", async () => {
    const { path, text } = recordFile(aRecord(), key);
    await using repo = newRepo({ [path]: "on the branch of the code", "README.md": "# Shop\n" });
    repo.git("checkout", "--quiet", "--orphan", "evenhand");
    repo.commit({ [path]: text, "README.md": null });
    await using here = await historyOf(repo);
    const { found, complaint } = await here.history.read();
    expect(complaint).toBeNull();
    expect(found).toEqual({
      records: [aRecord()],
      signed: new Set([found.records[0]]),
      unreadable: 0,
    });
  });

  it("has nothing to say of a repository without the branch", async () => {
    await using repo = newRepo({ "README.md": "# Shop\n" });
    await using here = await historyOf(repo);
    expect(await here.history.read()).toMatchObject({ found: { records: [] }, complaint: null });
  });

  it("says in a sentence that it could not read", async () => {
    await using repo = newRepo({ "README.md": "# Shop\n" });
    await using here = await historyOf(repo, { token: "another" });
    const { found, complaint } = await here.history.read();
    expect(found.records).toEqual([]);
    expect(complaint).toMatch(/could not fetch acme\/shop/);
  });

  it("writes what it reads: the record, signed", async () => {
    await using repo = newRepo({ "README.md": "# Shop\n" });
    await using github = await startGithub();
    await using here = await historyOf(repo, { apiUrl: github.apiUrl });
    expect(await here.history.append([aRecord()])).toBeNull();
    const { path, text } = recordFile(aRecord(), key);
    expect([...github.git.files("evenhand")!]).toEqual([[path, text]]);
  });
});
