import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { githubClient } from "../../src/github/client.ts";
import { destinations } from "../../src/github/sinks.ts";
import {
  notAccessible,
  startGithub,
  type FakeGithub,
  type GithubFault,
} from "../support/github-server.ts";

let dir: string;
beforeEach(async () => void (dir = await mkdtemp(join(tmpdir(), "evenhand-"))));
afterEach(() => rm(dir, { recursive: true }));

const here = { owner: "acme", repo: "shop", outputFile: null, summaryFile: null };

function commentOn(server: FakeGithub, signal = new AbortController().signal) {
  const client = () =>
    githubClient({ token: "ghs_test", apiUrl: server.apiUrl, signal, secondMs: 20 });
  return destinations(here, { client, number: 7, suite: "default", signal }).comment;
}

describe("destinations()", () => {
  it("appends outputs and summary to the runner's files", async () => {
    const [outputFile, summaryFile] = [join(dir, "output"), join(dir, "summary")];
    await writeFile(outputFile, "other=1\n");
    const { outputs, summary, comment } = destinations({ ...here, outputFile, summaryFile }, null);
    await outputs?.("verdict=pass\n");
    await summary?.("# Summary");
    expect(await readFile(outputFile, "utf8")).toBe("other=1\nverdict=pass\n");
    expect(await readFile(summaryFile, "utf8")).toBe("# Summary\n");
    expect(comment).toBeNull();
  });

  it("has no place for what the runner does not name", () => {
    expect(destinations(here, null)).toEqual({ outputs: null, summary: null, comment: null });
  });

  it("says which file could not be written", async () => {
    const { summary } = destinations({ ...here, summaryFile: join(dir, "no", "where") }, null);
    await expect(summary?.("x")).rejects.toThrow("the job summary could not be written: ENOENT");
  });

  it("writes the comment of its pull request", async () => {
    await using server = await startGithub();
    await commentOn(server)?.("body", false);
    expect(server.comments.map(({ body }) => body)).toEqual(["body"]);
  });

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
    const writing = commentOn(server)?.("body", false);
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
    const writing = commentOn(server, stop.signal)?.("body", false);
    await expect(writing).rejects.toThrow("the run was cancelled");
  });
});
