import { describe, expect, it } from "vitest";

import { githubClient } from "../../src/github/client.ts";
import { pullsOfGroup } from "../../src/github/group-pulls.ts";
import { startGithub } from "../support/github-server.ts";

async function pulls(headRef: string, titles?: readonly string[]): Promise<readonly number[]> {
  await using server = await startGithub(titles === undefined ? {} : { titles });
  const { signal } = new AbortController();
  const octokit = await githubClient({ token: "t", apiUrl: server.apiUrl, signal, secondMs: 20 });
  return await pullsOfGroup(
    octokit,
    { owner: "acme", repo: "shop" },
    {
      kind: "merge_group",
      action: "checks_requested",
      headRef,
      headSha: "b83f2c9107d2e5a4c6f8091a2b3c4d5e6f708192",
      baseSha: "4e1d7a0954c1b7a86d1e6ae0b1e9e0b0a9a0c1d2",
      baseRef: "main",
      defaultBranch: "main",
      isPublic: true,
    },
  );
}

const branch = "refs/heads/gh-readonly-queue/main/pr-8-4e1d7a0954c1b7a86d1e6ae0b1e9e0b0a9a0c1d2";

describe("pullsOfGroup()", () => {
  it.each<[string, readonly string[] | undefined, readonly number[]]>([
    [
      "merged",
      ["Merge pull request #7 from a/b\n\nwords #9", "Merge pull request #8 from c/d"],
      [8, 7],
    ],
    ["squashed", ["Warmer tone (#7)\n\n(#9)", "Shorter (#8)"], [8, 7]],
    ["rebased, with no number", ["fixes #9 for now", "(#9) first"], [8]],
    ["on a server that does not compare", undefined, [8]],
  ])("finds those that were %s", async (_name, titles, numbers) => {
    expect(await pulls(branch, titles)).toEqual(numbers);
  });

  it("finds none by a branch of another form", async () => {
    expect(await pulls("refs/heads/main", [])).toEqual([]);
  });
});
