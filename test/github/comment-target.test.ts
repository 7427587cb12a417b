import { describe, expect, it } from "vitest";

import { githubClient } from "../../src/github/client.ts";
import { writeResult, type CommentTarget } from "../../src/github/comment-target.ts";
import { sectionsOf } from "../../src/report/sections.ts";
import {
  bot,
  notAccessible,
  startGithub,
  type FakeGithub,
  type GithubFault,
  type GithubOptions,
} from "../support/github-server.ts";

const older = "b83f2c9107d2e5a4c6f8091a2b3c4d5e6f708192";
const newer = "d90e17aa07d2e5a4c6f8091a2b3c4d5e6f708192";
const body = (head: string, heading = "✅ Pass: nothing was found worse") =>
  `### ${heading}\n\nwords\n\n<!-- evenhand v1 suite=default head=${head} -->\n`;

function targetAt(
  server: FakeGithub,
  signal = new AbortController().signal,
  prefix = "",
): CommentTarget {
  const apiUrl = server.apiUrl + prefix;
  return {
    client: () => githubClient({ token: "ghs_test", apiUrl, signal, secondMs: 20 }),
    place: { owner: "acme", repo: "shop", number: 7 },
    settle: async () => undefined,
    signal,
  };
}

/** The comments after a result of `head` was written on what stood there. */
async function written(head: string, options: GithubOptions): Promise<readonly string[]> {
  await using server = await startGithub(options);
  await writeResult(targetAt(server), body(head), false);
  return server.comments.map((comment) => comment.body);
}

const standing = (text: string) => ({ comments: [{ id: 1, user: bot, body: text }] });

describe.concurrent("writeResult()", () => {
  it("writes the result of the branch's commit", async () => {
    expect(await written(newer, { head: newer })).toEqual([body(newer)]);
  });

  it("replaces an older commit's result by the newer's", async () => {
    const comments = await written(newer, { head: newer, ...standing(body(older)) });
    expect(comments).toEqual([body(newer)]);
  });

  it("leaves the newer commit's result alone when the older's run ends last", async () => {
    const comments = await written(older, { head: newer, ...standing(body(newer)) });
    expect(comments).toEqual([body(newer)]);
  });

  it("marks a result as out of date when the branch has moved on since", async () => {
    const [comment] = await written(older, { head: newer, ...standing(body(older, "old")) });
    expect(comment).toMatch(/^### ⏳ Not final: this is about `b83f2c91`, .* now at `d90e17aa`/);
    expect(sectionsOf(comment!)).toMatchObject([{ suite: "default", head: older }]);
  });

  it("creates no comment for a result that is out of date", async () => {
    expect(await written(older, { head: newer })).toEqual([]);
  });

  it.each<[string, (request: number) => string]>([
    ["before the older's run looks", () => newer],
    ["after the older's run has looked once", (request) => (request === 1 ? older : newer)],
  ])(
    "ends with the newer commit's result when both runs write at once, pushed %s",
    async (_name, at) => {
      let asked = 0;
      await using server = await startGithub({
        ...standing(body(older, "old")),
        fault: ({ path }) =>
          path.endsWith("/pulls/7")
            ? { status: 200, body: { head: { sha: at((asked += 1)) } } }
            : null,
      });
      const both = [older, newer].map((head, run) =>
        writeResult(targetAt(server, undefined, `/api/run-${run}`), body(head), false),
      );
      await Promise.all(both);
      expect(server.comments.map((comment) => comment.body)).toEqual([body(newer)]);
    },
  );

  it.each<[string, GithubFault, string]>([
    ["permission", notAccessible, "`pull-requests: write`"],
    ["permission, hidden as absence", { status: 404, body: {} }, "`pull-requests: write`"],
    [
      "patience",
      { status: 429, headers: { "retry-after": "900" }, body: { message: "secondary rate limit" } },
      "re-run the check later",
    ],
    ["an answer", { status: 503, body: { message: "Unicorn" } }, "GitHub did not answer: Unicorn."],
    ["agreement", { status: 422, body: { message: "Locked" } }, "GitHub answered 422: Locked."],
  ])("says in one sentence who can do what when GitHub lacks %s", async (_name, fault, words) => {
    await using server = await startGithub({ fault: () => fault });
    const writing = writeResult(targetAt(server), body(newer), false);
    await expect(writing).rejects.toThrow(words);
    await expect(writing).rejects.toThrow("the whole report is in the job summary");
  });

  it("waits no longer when the job is cancelled", async () => {
    const stop = new AbortController();
    const wait = {
      status: 403,
      headers: { "retry-after": "60" },
      body: { message: "You have exceeded a secondary rate limit" },
    };
    await using server = await startGithub({
      fault: () => {
        setTimeout(() => stop.abort(), 10);
        return wait;
      },
    });
    const writing = writeResult(targetAt(server, stop.signal), body(newer), false);
    await expect(writing).rejects.toThrow("the run was cancelled");
  });
});
