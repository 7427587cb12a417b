import { describe, expect, it } from "vitest";

import { attempt, githubClient } from "../../src/github/client.ts";
import { notAccessible, startGithub, type GithubFault } from "../support/github-server.ts";

/** The answers are given in this order; after the last comes the ordinary one. */
async function asking(faults: readonly GithubFault[], signal = new AbortController().signal) {
  const left = [...faults];
  const server = await startGithub({ fault: () => left.shift() ?? null });
  const octokit = await githubClient({
    token: "ghs_test",
    apiUrl: server.apiUrl,
    signal,
    secondMs: 20,
  });
  const reply = await attempt(async () => {
    const answer = await octokit.rest.issues.listComments({
      owner: "acme",
      repo: "shop",
      issue_number: 7,
    });
    return answer.data;
  });
  return { server, reply };
}

const secondary = (headers: Readonly<Record<string, string>>): GithubFault => ({
  status: 403,
  headers,
  body: { message: "You have exceeded a secondary rate limit. Please wait a few minutes." },
});
const spent = (resetInSeconds: number): GithubFault => ({
  status: 403,
  headers: {
    "x-ratelimit-remaining": "0",
    "x-ratelimit-reset": `${Math.floor(Date.now() / 1000) + resetInSeconds}`,
  },
  body: { message: "API rate limit exceeded for installation ID 1." },
});
const badGateway: GithubFault = { status: 502, type: "text/html", body: "<html>502</html>" };

describe("githubClient()", () => {
  it("sends the token to the API address it was given, and nowhere in the path", async () => {
    const { server, reply } = await asking([]);
    await using _ = server;
    expect(reply).toEqual({ ok: true, value: [] });
    expect(server.requests[0]?.headers["authorization"]).toBe("token ghs_test");
    expect(server.requests[0]?.path).toBe("/repos/acme/shop/issues/7/comments");
  });

  it("asks GitHub Enterprise Server below its own addresses, GraphQL's among them", async () => {
    await using server = await startGithub();
    const { signal } = new AbortController();
    const apiUrl = `${server.apiUrl}/api/v3`;
    const octokit = await githubClient({ token: "t", apiUrl, signal, secondMs: 20 });
    await octokit.rest.issues.listComments({ owner: "acme", repo: "shop", issue_number: 7 });
    await octokit.graphql("query { viewer { login } }");
    expect(server.requests.map(({ path }) => path)).toEqual([
      "/api/v3/repos/acme/shop/issues/7/comments",
      "/api/graphql",
    ]);
  });

  it("waits as long as a secondary limit asks, then asks again", async () => {
    const { server, reply } = await asking([secondary({ "retry-after": "7" })]);
    await using _ = server;
    expect(reply.ok).toBe(true);
    const [first, second] = server.requests;
    expect(server.requests).toHaveLength(2);
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(7 * 20 - 1);
  });

  it.each([
    ["a primary limit that ends in 40 minutes", spent(2_400)],
    ["a clock that is ten hours off", spent(36_000)],
    ["a secondary limit of ten minutes", secondary({ "retry-after": "600" })],
  ])("gives up at once on %s", async (_name, fault) => {
    const { server, reply } = await asking([fault, fault, fault]);
    await using _ = server;
    expect(server.requests).toHaveLength(1);
    expect(reply).toMatchObject({ ok: false, failure: { kind: "rate_limited", status: 403 } });
  });

  it("gives up when a limit stays, however short the pauses it asks for", async () => {
    const fault = secondary({ "retry-after": "1" });
    const { server, reply } = await asking(Array.from({ length: 9 }, () => fault));
    await using _ = server;
    expect(server.requests).toHaveLength(3);
    expect(reply).toMatchObject({ ok: false, failure: { kind: "rate_limited" } });
  });

  it.each([
    [1, 2, true],
    [2, 3, true],
    [9, 3, false],
  ])("asks again after %i outages, %i times in all", async (outages, asked, ok) => {
    const { server, reply } = await asking(Array.from({ length: outages }, () => badGateway));
    await using _ = server;
    expect(server.requests).toHaveLength(asked);
    expect(reply).toMatchObject(
      ok ? { ok } : { ok, failure: { kind: "unavailable", message: "status 502" } },
    );
  });

  it("ends with the run's signal", async () => {
    const stop = new AbortController();
    stop.abort();
    const { server, reply } = await asking([], stop.signal);
    await using _ = server;
    expect(server.requests).toEqual([]);
    expect(reply).toMatchObject({ ok: false, failure: { kind: "unavailable" } });
  });
});

describe("attempt()", () => {
  it.each([
    ["forbidden", notAccessible],
    ["forbidden", { status: 401, body: { message: "Bad credentials" } }],
    ["not_found", { status: 404, body: { message: "Not Found" } }],
    ["refused", { status: 422, body: { message: "Validation Failed" } }],
  ])("tells %s by GitHub's answer, without asking twice", async (kind, fault) => {
    const { server, reply } = await asking([fault]);
    await using _ = server;
    expect(server.requests).toHaveLength(1);
    expect(reply).toMatchObject({ ok: false, failure: { kind, status: fault.status } });
  });

  it("lets a bug through", async () => {
    await expect(attempt(() => Promise.reject(new TypeError("ours")))).rejects.toThrow("ours");
  });
});
