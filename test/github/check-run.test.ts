import { describe, expect, it } from "vitest";

import { putCheckRun } from "../../src/github/check-run.ts";
import { githubClient } from "../../src/github/client.ts";
import { annotations } from "../../src/report/annotations.ts";
import { comment } from "../../src/report/comment.ts";
import { headline } from "../../src/report/headline.ts";
import type { Verdict } from "../../src/verdict.ts";
import { failOnOneSlice } from "../report/example-verdict.ts";
import { run, verdict } from "../report/verdict-fixtures.ts";
import { startGithub, type GithubOptions } from "../support/github-server.ts";

const runUrl = "https://github.com/acme/shop/actions/runs/8";

async function put(of: Verdict, options: GithubOptions, section: string | null = null) {
  await using server = await startGithub(options);
  const { signal } = new AbortController();
  const octokit = await githubClient({
    token: "t",
    apiUrl: server.apiUrl,
    signal,
    secondMs: 20,
  });
  await putCheckRun(
    octokit,
    { owner: "acme", repo: "shop" },
    {
      verdict: of,
      section,
      title: headline(of),
      comment: comment(of, run()),
      annotations: annotations(of, () => 3),
      runUrl,
    },
  );
  return server.requests.map(({ path, body }) => ({ path, body: body as Record<string, unknown> }));
}

// The client pauses a second between writes to one server.
describe.concurrent("putCheckRun()", () => {
  it("shows the verdict at the measured commit, with annotations and without the marker", async () => {
    const of = failOnOneSlice();
    const [request] = await put(of, { canCheck: true });
    expect(request).toMatchObject({
      path: "/repos/acme/shop/check-runs",
      body: {
        name: "Evenhand verdict",
        head_sha: of.head.sha,
        details_url: runUrl,
        status: "completed",
        conclusion: "failure",
        output: {
          title: "Fail: regulatory got worse in support/answer",
          annotations: [
            {
              path: "prompts/support/answer.md",
              start_line: 3,
              end_line: 3,
              annotation_level: "failure",
            },
          ],
        },
      },
    });
    const { summary } = request!.body["output"] as { readonly summary: string };
    expect(summary).toMatch(/^### ❌ Fail: `regulatory`/);
    expect(summary).not.toContain("<!--");
  });

  it.each<[string, Partial<Verdict>]>([
    ["success", { outcome: "pass" }],
    ["success", { outcome: "not_applicable" }],
    ["failure", { outcome: "inconclusive", reason: "no_credentials" }],
    ["neutral", { outcome: "inconclusive", reason: "no_credentials", allowedUnmeasured: true }],
  ])("concludes %s for %j", async (conclusion, overrides) => {
    const [request] = await put(verdict(overrides), { canCheck: true });
    expect(request?.body).toMatchObject({ conclusion });
  });

  it("has a name of its own for each configuration and job", async () => {
    const [request] = await put(verdict({ suite: "b/evenhand.yaml" }), { canCheck: true }, "gpt");
    expect(request?.body["name"]).toBe("Evenhand verdict (b/evenhand.yaml, gpt)");
  });

  it("is left out without a word where the token may not", async () => {
    expect(await put(failOnOneSlice(), {})).toHaveLength(1);
  });

  it("says so where GitHub refuses it", async () => {
    const fault = () => ({ status: 422, body: { message: "No commit found" } });
    await expect(put(failOnOneSlice(), { fault })).rejects.toThrow(
      "the check run could not be written: No commit found",
    );
  });
});
