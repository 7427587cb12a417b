import { describe, expect, it } from "vitest";

import { githubClient } from "../../src/github/client.ts";
import { rerunFailed } from "../../src/github/rerun.ts";
import { bot, person, startGithub, type GithubOptions } from "../support/github-server.ts";

const code = "7c1e40d9b2aa5f0391ce";
const section = (suite: string, run: number, text = "") =>
  `### ❌ Fail: \`${suite}\`\n\n${text}\n\n<sub>1 of 1 cases · [full report](https://github.com/acme/shop/actions/runs/${run})</sub>\n\n<!-- evenhand v1 suite=${suite} head=0 -->\n`;
const line = "/evenhand accept 7c1e-40d9-b2aa-5f03-91ce because";

async function rerunning(body: string, asked: string | null, options: GithubOptions = {}) {
  const comments = [
    { id: 1, user: person, body: section("a", 666, line) },
    { id: 2, user: bot, body },
  ];
  await using server = await startGithub({ comments, ...options });
  const { signal } = new AbortController();
  const octokit = await githubClient({ token: "t", apiUrl: server.apiUrl, signal, secondMs: 20 });
  const place = { owner: "acme", repo: "shop", number: 7 };
  const reruns = await rerunFailed(octokit, place, asked);
  const posted = server.requests
    .filter(({ method, path }) => method === "POST" && path !== "/graphql")
    .map(({ path }) => path);
  return { reruns, posted };
}

const path = (run: number) => `/repos/acme/shop/actions/runs/${run}/rerun-failed-jobs`;

// The client pauses a second between writes to one server.
describe.concurrent("rerunFailed()", () => {
  it("starts the run again whose section shows the code, by its own comment alone", async () => {
    const body = `${section("a", 11)}\n${section("b", 12, line)}`;
    const { reruns, posted } = await rerunning(body, code);
    expect(reruns).toEqual([{ kind: "started", run: 12 }]);
    expect(posted).toEqual([path(12)]);
  });

  it("starts every run again that the comment tells of, each once, where no code is given", async () => {
    const body = `${section("a", 11)}\n${section("b", 12)}\n${section("c", 11)}`;
    const { posted } = await rerunning(body, null);
    expect(posted).toEqual([path(11), path(12)]);
  });

  it("says where no section has the code", async () => {
    const { reruns, posted } = await rerunning(section("a", 11), code);
    expect(reruns).toEqual([{ kind: "not found" }]);
    expect(posted).toEqual([]);
  });

  it("says which run could not be started", async () => {
    const { reruns } = await rerunning(section("a", 11, line), code, { canRerun: false });
    expect(reruns).toEqual([
      { kind: "refused", run: 11, why: expect.stringContaining("not accessible") },
    ]);
  });
});
