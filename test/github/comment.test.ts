import { describe, expect, it } from "vitest";

import { githubClient } from "../../src/github/client.ts";
import { putComment } from "../../src/github/comment.ts";
import {
  bot,
  crowd,
  person,
  startGithub,
  type FakeComment,
  type FakeGithub,
  type GithubOptions,
} from "../support/github-server.ts";

const place = { owner: "acme", repo: "shop", number: 7, suite: "default" };
const text = (verdict: string, suite = "default") =>
  `### ${verdict}\n\nwords\n\n<!-- evenhand v1 suite=${suite} head=b83f2c9107d2e5a4c6f8091a2b3c4d5e6f708192 -->\n`;
const own = (id: number, body = text("old")): FakeComment => ({ id, user: bot, body });

async function putting(
  options: GithubOptions,
  { body = text("new"), onlyUpdate = false } = {},
): Promise<{ server: FakeGithub; reply: Awaited<ReturnType<typeof putComment>> }> {
  const server = await startGithub(options);
  const octokit = await githubClient({
    token: "ghs_test",
    apiUrl: server.apiUrl,
    signal: new AbortController().signal,
    secondMs: 20,
  });
  return { server, reply: await putComment(octokit, place, body, onlyUpdate) };
}

const writes = (server: FakeGithub) =>
  server.requests
    .filter(({ method, path }) => method !== "GET" && path !== "/graphql")
    .map(({ method, path }) => `${method} ${path}`);

// The client pauses a second between writes, as GitHub asks; side by side they cost the suite only the longest.
describe.concurrent("putComment()", () => {
  it("creates one comment where there is none", async () => {
    const { server, reply } = await putting({ comments: crowd(3) });
    await using _ = server;
    expect(reply).toEqual({ ok: true, value: "created" });
    expect(server.comments.at(-1)).toEqual({ id: 4, user: bot, body: text("new") });
    expect(writes(server)).toEqual(["POST /repos/acme/shop/issues/7/comments"]);
  });

  it("edits its own comment 119 of 130, which is not on the first page", async () => {
    const comments = [...crowd(118), own(119), ...crowd(11, 120)];
    const { server, reply } = await putting({ comments });
    await using _ = server;
    expect(reply).toEqual({ ok: true, value: "updated" });
    expect(writes(server)).toEqual(["PATCH /repos/acme/shop/issues/comments/119"]);
    expect(server.comments).toHaveLength(130);
    expect(server.comments[118]?.body).toBe(text("new"));
  });

  it.each<[string, FakeComment]>([
    ["a person pasted its marker", { id: 1, user: person, body: text("mine") }],
    [
      "another bot carries its marker",
      { id: 1, user: { ...bot, login: "x[bot]" }, body: text("") },
    ],
    ["a deleted account wrote it", { id: 1, user: null, body: text("gone") }],
    ["it belongs to another suite", own(1, text("other", "evals/evenhand.yaml"))],
    ["a suite's name only begins like its own", own(1, text("other", "default-2"))],
    ["it quotes the marker", own(1, `> ${text("quoted").trimEnd()}\n\nThis was wrong.`)],
    ["it mentions the marker in code", own(1, `\`<!-- evenhand v1 suite=default head=x -->\``)],
  ])("leaves a comment alone when %s", async (_name, comment) => {
    const { server, reply } = await putting({ comments: [comment] });
    await using _ = server;
    expect(reply).toEqual({ ok: true, value: "created" });
    expect(server.comments[0]).toEqual(comment);
    expect(server.comments).toHaveLength(2);
  });

  it.each<[string, GithubOptions]>([
    ["a person's token", { author: person }],
    [
      "a person's token on a server whose GraphQL does not tell",
      { author: person, graphql: false },
    ],
    ["an app's token", { author: { login: "evenhand-acme[bot]", type: "Bot" } }],
    ["a job's token on a server whose GraphQL does not tell", { author: bot, graphql: false }],
  ])("knows its own comment by %s", async (_name, options) => {
    const user = options.author ?? bot;
    const comments = [{ id: 1, user: { login: "someone", type: "User" }, body: text("x") }];
    const { server, reply } = await putting({
      ...options,
      comments: [...comments, { id: 2, user, body: text("old") }],
    });
    await using _ = server;
    expect(reply).toEqual({ ok: true, value: "updated" });
    expect(server.comments.map((comment) => comment.body)).toEqual([text("x"), text("new")]);
  });

  it("keeps the oldest of several own comments and deletes the others", async () => {
    const { server } = await putting({ comments: [own(9), own(4), ...crowd(1, 5), own(6)] });
    await using _ = server;
    const kept = server.comments.map(({ id, body }) => ({ id, body }));
    expect(kept).toEqual([
      { id: 4, body: text("new") },
      { id: 5, body: "comment 5" },
    ]);
  });

  it("ends with one comment when another run creates one at the same moment", async () => {
    const { server, reply } = await putting({
      comments: [],
      fault: (request, github) => {
        if (request.method === "POST" && github.comments.length === 0) github.comments.push(own(1));
        return null;
      },
    });
    await using _ = server;
    expect(reply.ok).toBe(true);
    expect(server.comments).toEqual([{ id: 1, user: bot, body: text("new") }]);
  });

  it("creates a new one when its comment is deleted before the edit arrives", async () => {
    const { server, reply } = await putting({
      comments: [own(1)],
      fault: (request, github) => {
        if (request.method === "PATCH") github.comments.length = 0;
        return null;
      },
    });
    await using _ = server;
    expect(reply).toEqual({ ok: true, value: "created" });
    expect(server.comments.map(({ body }) => body)).toEqual([text("new")]);
  });

  it("writes no first comment when only an update is wanted", async () => {
    const { server, reply } = await putting({ comments: crowd(2) }, { onlyUpdate: true });
    await using _ = server;
    expect(reply).toEqual({ ok: true, value: "left out" });
    expect(writes(server)).toEqual([]);
  });

  it("renews an earlier comment also when only an update is wanted", async () => {
    const { server, reply } = await putting({ comments: [own(1)] }, { onlyUpdate: true });
    await using _ = server;
    expect(reply).toEqual({ ok: true, value: "updated" });
    expect(server.comments[0]?.body).toBe(text("new"));
  });

  it("creates one comment, not two, when the first attempt meets a secondary limit", async () => {
    let refused = 0;
    const { server, reply } = await putting({
      fault: ({ method }) =>
        method === "POST" && refused++ === 0
          ? {
              status: 403,
              headers: { "retry-after": "1" },
              body: { message: "You have exceeded a secondary rate limit" },
            }
          : null,
    });
    await using _ = server;
    expect(reply).toEqual({ ok: true, value: "created" });
    expect(server.comments).toHaveLength(1);
  });

  it.each<[string, GithubOptions, string]>([
    ["may not write", { canComment: false }, "forbidden"],
    ["may not edit", { canComment: false, comments: [own(1)] }, "forbidden"],
    ["gets a torn list", { fault: () => ({ status: 200, body: '[{"id": 1, "us' }) }, "unavailable"],
    [
      "gets a proxy's page instead of a list",
      { fault: () => ({ status: 200, type: "text/html", body: "<html>" }) },
      "unavailable",
    ],
  ])("says so as a value when the token %s", async (_name, options, kind) => {
    const { server, reply } = await putting(options);
    await using _ = server;
    expect(reply).toMatchObject({ ok: false, failure: { kind } });
    expect(server.comments.every((comment) => comment.body !== text("new"))).toBe(true);
  });
});
