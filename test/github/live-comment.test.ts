import { describe, expect, it, vi } from "vitest";

import { githubClient } from "../../src/github/client.ts";
import { liveComment } from "../../src/github/live-comment.ts";
import { sectionsOf } from "../../src/report/sections.ts";
import { usd } from "../../src/units.ts";
import { bot, startGithub, type GithubOptions } from "../support/github-server.ts";

const head = "d90e17aa07d2e5a4c6f8091a2b3c4d5e6f708192";
const before = "b83f2c9107d2e5a4c6f8091a2b3c4d5e6f708192";
const result = `### ❌ Fail: \`a\`\n\nwords\n\n<!-- evenhand v1 suite=default head=${before} -->\n`;
const patience = { timeout: 10_000 };
const standing = () => [{ id: 1, user: bot, body: result }];

/** A run under way; `tell` says that it has `done` answers after so many milliseconds. */
async function running(
  options: GithubOptions,
  live = false,
  signal = new AbortController().signal,
) {
  const server = await startGithub({ head, ...options });
  const target = {
    client: () => githubClient({ token: "t", apiUrl: server.apiUrl, signal, secondMs: 20 }),
    place: { owner: "acme", repo: "shop", number: 7 },
    settle: async () => undefined,
    signal,
  };
  let now = 0;
  const runUrl = "https://github.com/acme/shop/actions/runs/8";
  const asked = { suite: "default", head, base: "main", runUrl, live };
  const comment = liveComment(target, { monotonic: () => now }, asked);
  const tell = (done: number, ms = 0): void => {
    now = ms;
    comment.tell({ done, planned: 8, spent: usd(0.5), phase: "measuring" });
  };
  const says = (words: string) =>
    vi.waitFor(() => expect(server.comments[0]?.body ?? "").toContain(words), patience);
  const looked = () => vi.waitFor(() => expect(server.requests).toHaveLength(2), patience);
  return { server, comment, tell, says, looked };
}

describe.concurrent("liveComment()", () => {
  it("marks the earlier result as such, with what it was", async () => {
    const { server, comment, tell, says } = await running({ comments: standing() });
    await using _ = server;
    tell(1);
    tell(2, 10_000);
    await says("### ⏳");
    await comment.end();
    const [section] = sectionsOf(server.comments[0]!.body);
    expect(section).toMatchObject({ suite: "default", head });
    expect(section?.text).toContain("measuring, 2 of 8 requests answered");
    expect(section?.text).toContain("previous commit <code>b83f2c91</code>: fail, <code>a</code>");
  });

  it("asks nothing in a run that is over within ten seconds", async () => {
    const { server, comment, tell } = await running({ comments: standing() });
    await using _ = server;
    tell(1);
    tell(8, 9_999);
    await comment.end();
    expect(server.requests).toEqual([]);
  });

  it("creates no comment before the result", async () => {
    const { server, comment, tell, looked } = await running({});
    await using _ = server;
    tell(1);
    tell(2, 20_000);
    await looked();
    await comment.end();
    expect(server.comments).toEqual([]);
  });

  it("creates one where it is asked to, and renews it every half minute", async () => {
    const { server, comment, tell, says } = await running({}, true);
    await using _ = server;
    tell(1, 0);
    await says("1 of 8");
    tell(2, 1_000);
    tell(3, 29_000);
    tell(4, 30_000);
    await says("4 of 8");
    await comment.end();
    expect(server.comments[0]?.body).toContain("Result in about 1 minute.");
    const written = server.requests.filter(({ method }) => /PATCH|POST/.test(method));
    expect(written.filter(({ path }) => path !== "/graphql")).toHaveLength(2);
  });

  it("leaves the comment to the newer commit's run", async () => {
    const moved = { comments: standing(), head: "0".repeat(40) };
    const { server, comment, tell } = await running(moved, true);
    await using _ = server;
    tell(1);
    await vi.waitFor(() => expect(server.requests.length).toBeGreaterThan(1), patience);
    await comment.end();
    expect(server.comments[0]?.body).toBe(result);
  });

  it("holds up no run that is cancelled", async () => {
    const stop = new AbortController();
    const never = () => {
      stop.abort();
      return { status: 403, headers: { "retry-after": "60" }, body: { message: "secondary rate" } };
    };
    const { server, comment, tell } = await running({ fault: never }, true, stop.signal);
    await using _ = server;
    tell(1);
    await expect(comment.end()).resolves.toBeUndefined();
  });

  it("fails nothing when it cannot write, and writes nothing once the run has ended", async () => {
    const fault = () => ({ status: 422, body: { message: "Locked" } });
    const { server, comment, tell } = await running({ fault }, true);
    await using _ = server;
    tell(1);
    await vi.waitFor(() => expect(server.requests).toHaveLength(1), patience);
    await comment.end();
    tell(8, 60_000);
    await expect(comment.end()).resolves.toBeUndefined();
    expect(server.requests).toHaveLength(1);
  });
});
