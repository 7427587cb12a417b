import { describe, expect, it } from "vitest";

import { githubClient } from "../../src/github/client.ts";
import { putSection, type SectionWriter } from "../../src/github/comment.ts";
import { sectionsOf } from "../../src/report/sections.ts";
import {
  bot,
  crowd,
  person,
  startGithub,
  type FakeComment,
  type FakeGithub,
  type GithubOptions,
} from "../support/github-server.ts";

const place = { owner: "acme", repo: "shop", number: 7 };
const head = "b83f2c9107d2e5a4c6f8091a2b3c4d5e6f708192";
const text = (verdict: string, suite = "default") =>
  `### ${verdict}\n\nwords\n\n<!-- evenhand v1 suite=${suite} head=${head} -->\n`;
const own = (id: number, body = text("old")): FakeComment => ({ id, user: bot, body });
const sectionOf = (body: string) => sectionsOf(body)[0]!;

const clientOf = (server: FakeGithub, prefix = "") =>
  githubClient({
    token: "ghs_test",
    apiUrl: server.apiUrl + prefix,
    signal: new AbortController().signal,
    secondMs: 20,
  });

/** Writes `body`, and looks again as the action does, without its pauses. */
const writer = (body: string, more: Partial<SectionWriter> = {}): SectionWriter => ({
  suite: sectionOf(body).suite,
  section: () => sectionOf(body),
  settle: async () => undefined,
  rounds: 10,
  ...more,
});

async function putting(
  options: GithubOptions,
  { body = text("new"), onlyUpdate = false } = {},
): Promise<{ server: FakeGithub; reply: Awaited<ReturnType<typeof putSection>> }> {
  const server = await startGithub(options);
  const section: SectionWriter["section"] = (standing) =>
    onlyUpdate && standing.section === null ? null : sectionOf(body);
  const reply = await putSection(await clientOf(server), place, writer(body, { section }));
  return { server, reply };
}

const writes = (server: FakeGithub) =>
  server.requests
    .filter(({ method, path }) => method !== "GET" && path !== "/graphql")
    .map(({ method, path }) => `${method} ${path}`);

// The client pauses a second between writes, as GitHub asks; side by side they cost the suite only the longest.
describe.concurrent("putSection()", () => {
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
    ["it quotes the marker", own(1, `> ${text("quoted").split("\n")[4]}\n\nThis was wrong.`)],
    ["it mentions the marker in code", own(1, `\`<!-- evenhand v1 suite=default head=x -->\``)],
  ])("leaves a comment alone when %s", async (_name, comment) => {
    const { server, reply } = await putting({ comments: [comment] });
    await using _ = server;
    expect(reply).toEqual({ ok: true, value: "created" });
    expect(server.comments[0]).toEqual(comment);
    expect(server.comments).toHaveLength(2);
  });

  it.each<[string, string]>([
    ["another configuration", "evals/evenhand.yaml"],
    ["a configuration whose name begins like its own", "default-2"],
    ["another job of its matrix", "default#gpt-4.1"],
  ])("adds its section below that of %s", async (_name, suite) => {
    const { server } = await putting({ comments: [own(1, text("other", suite))] });
    await using _ = server;
    const bodies = server.comments.map(({ body }) => sectionsOf(body).map((of) => of.suite));
    expect(bodies).toEqual([["default", suite].toSorted()]);
    expect(server.comments[0]?.body).toContain(text("other", suite).trim());
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

  it.each<[string, (body: string) => string]>([
    ["words in it", (body) => body.replace("words", "all is well")],
    ["words below it", (body) => `${body}\nLGTM`],
    ["words above it", (body) => `LGTM\n\n${body}`],
    ["Windows' line ends", (body) => `${body.replaceAll("\n", "\r\n")}edited`],
  ])("restores what somebody has edited: %s", async (_name, edit) => {
    const { server } = await putting({ comments: [own(1, edit(text("new")))] });
    await using _ = server;
    expect(server.comments).toEqual([own(1, text("new"))]);
  });

  it("writes nothing where the comment says it already", async () => {
    const { server } = await putting({ comments: [own(1, text("new").trimEnd())] });
    await using _ = server;
    expect(writes(server)).toEqual([]);
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

  it("writes its section again when a job that had read earlier overwrites it", async () => {
    let overwritten = false;
    const { server } = await putting({
      comments: [own(1, text("other", "b"))],
      fault: ({ method }, github) => {
        // The look after the first write finds what the other job has made of the older text.
        if (method !== "GET" || overwritten || sectionsOf(github.comments[0]!.body).length < 2) {
          return null;
        }
        overwritten = true;
        github.comments[0]!.body = text("other's newer", "b");
        return null;
      },
    });
    await using _ = server;
    const [comment] = server.comments;
    expect(sectionsOf(comment!.body).map(({ text: of }) => of)).toEqual([
      "### other's newer\n\nwords",
      "### new\n\nwords",
    ]);
  });

  it("keeps the sections of eight jobs that write at once, in one comment", async () => {
    await using server = await startGithub();
    const suites = Array.from({ length: 8 }, (_, job) => `packages/${job}/evenhand.yaml`);
    const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
    const replies = await Promise.all(
      suites.map(async (suite, job) => {
        // Each with a client of its own, as on eight runners.
        const client = await clientOf(server, `/api/runner-${job}`);
        const settle = (round: number) => pause(150 + job * 37 * round);
        return putSection(client, place, writer(text("result", suite), { settle }));
      }),
    );
    expect(replies.filter(({ ok }) => !ok)).toEqual([]);
    expect(server.comments).toHaveLength(1);
    expect(sectionsOf(server.comments[0]!.body).map(({ suite }) => suite)).toEqual(suites);
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

  it("asks for nothing more once a primary limit is reached", async () => {
    const { server, reply } = await putting({
      fault: () => ({
        status: 403,
        headers: {
          "x-ratelimit-remaining": "0",
          "x-ratelimit-reset": `${Math.floor(Date.now() / 1000) + 2_400}`,
        },
        body: { message: "API rate limit exceeded" },
      }),
    });
    await using _ = server;
    expect(reply).toMatchObject({ ok: false, failure: { kind: "rate_limited" } });
    expect(server.requests).toHaveLength(1);
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
