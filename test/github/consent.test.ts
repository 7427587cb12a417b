import { describe, expect, it } from "vitest";

import { githubClient } from "../../src/github/client.ts";
import { withheld } from "../../src/github/consent.ts";
import type { PullRequestEvent } from "../../src/github/event.ts";
import { startGithub, type FakeReview, type GithubOptions } from "../support/github-server.ts";

const headSha = "b83f2c9107d2e5a4c6f8091a2b3c4d5e6f708192";
const earlier = "4e1d7a0954c1b7a86d1e6ae0b1e9e0b0a9a0c1d2";
const pull: PullRequestEvent = {
  kind: "pull_request",
  target: false,
  action: "synchronize",
  number: 7,
  headSha,
  headRef: "warmer-tone",
  baseRef: "main",
  baseSha: earlier,
  mergeRef: "refs/pull/7/merge",
  defaultBranch: "main",
  isPublic: true,
  fork: false,
  actor: "octocat",
  author: "octocat",
  label: null,
  draft: false,
};

const never = () => Promise.reject(new Error("GitHub is not to be asked"));
const here = { owner: "acme", repo: "shop" };

/** Whether a pull request may be measured under `run: approval`, by what GitHub tells. */
async function isHeld(options: GithubOptions): Promise<boolean> {
  await using server = await startGithub(options);
  const { signal } = new AbortController();
  const asked = { token: "t", apiUrl: server.apiUrl, signal, secondMs: 20 };
  const client = () => githubClient(asked);
  return (await withheld("approval", pull, { ...here, client })) !== null;
}

const approval = (login: string, more: Partial<FakeReview> = {}): FakeReview => ({
  user: { login, type: "User" },
  state: "APPROVED",
  commit_id: headSha,
  ...more,
});

describe("withheld()", () => {
  it.each<["always" | "ready" | "label", Partial<PullRequestEvent>, string]>([
    ["always", { draft: true }, "not held"],
    ["ready", { draft: false }, "not held"],
    ["ready", { draft: true }, "ready for review"],
    ["ready", { draft: true, action: "converted_to_draft" }, "ready for review"],
    ["label", { action: "labeled", label: "evenhand" }, "not held"],
    ["label", { action: "labeled", label: "bug" }, "the label `evenhand`"],
    ["label", { action: "synchronize" }, "the label `evenhand`"],
    ["label", { action: "labeled", label: "Evenhand" }, "the label `evenhand`"],
  ])("under `run: %s`, for %j", async (run, event, words) => {
    const held = await withheld(run, { ...pull, ...event }, { ...here, client: never });
    expect(held ?? "not held").toContain(words);
  });

  it.each<[string, boolean, readonly FakeReview[]]>([
    ["nobody has reviewed", true, []],
    ["somebody with write access approves this commit", false, [approval("hubot")]],
    ["an earlier commit was approved", true, [approval("hubot", { commit_id: earlier })]],
    ["the author approves", true, [approval("octocat")]],
    ["somebody who may only read approves", true, [approval("reader")]],
    ["a deleted account has approved", true, [approval("x", { user: null })]],
    [
      "changes are wanted after the approval",
      true,
      [approval("hubot"), approval("hubot", { state: "CHANGES_REQUESTED" })],
    ],
    ["the approval was dismissed", true, [approval("hubot", { state: "DISMISSED" })]],
    [
      "a comment follows the approval",
      false,
      [approval("hubot"), approval("hubot", { state: "COMMENTED" })],
    ],
    [
      "the approval is on the second page",
      false,
      [...Array.from({ length: 100 }, () => approval("reader")), approval("hubot")],
    ],
  ])("under `run: approval` where %s", async (_name, held, reviews) => {
    const roles = { hubot: "write", octocat: "admin", reader: "read" } as const;
    expect(await isHeld({ reviews, roles })).toBe(held);
  });

  it("takes what GitHub does not tell for no approval", async () => {
    const reviews = [approval("hubot")];
    const fault = () => ({ status: 404, body: { message: "Not Found" } });
    expect(await isHeld({ reviews, roles: { hubot: "admin" }, fault })).toBe(true);
    expect(await isHeld({ reviews })).toBe(true);
  });
});
