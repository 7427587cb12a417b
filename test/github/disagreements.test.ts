import { describe, expect, it } from "vitest";

import { githubClient } from "../../src/github/client.ts";
import { readDisagreements } from "../../src/github/disagreements.ts";
import { failOnOneSlice } from "../report/example-verdict.ts";
import { startGithub, type FakeComment } from "../support/github-server.ts";

const by = (login: string, body: string, type = "User"): FakeComment => ({
  id: 1,
  user: { login, type },
  body,
});

async function collected(comments: readonly FakeComment[]) {
  await using server = await startGithub({ comments, roles: { hubot: "write", reader: "read" } });
  const { signal } = new AbortController();
  const octokit = await githubClient({ token: "t", apiUrl: server.apiUrl, signal, secondMs: 20 });
  const place = { owner: "acme", repo: "shop", number: 7 };
  return await readDisagreements(octokit, place, failOnOneSlice());
}

describe("readDisagreements()", () => {
  it("gives a reviewer's word as a label, with the versions it was said of", async () => {
    const [prompt] = failOnOneSlice().prompts;
    const said = "Look:\n\n/evenhand disagree erasure-deadline grounded=4: a month is named";
    expect(await collected([by("hubot", said)])).toEqual([
      {
        item: "erasure-deadline",
        annotator: "hubot",
        scores: { grounded: 4 },
        reason: "a month is named",
        prompt: "support/answer",
        baseline: prompt!.baseline!.version,
        candidate: prompt!.candidate!.version,
      },
    ]);
  });

  it.each([
    ["of a case that is not shown", by("hubot", "/evenhand disagree other: no")],
    ["by somebody who may only read", by("reader", "/evenhand disagree erasure-deadline: no")],
    ["by a stranger", by("mallory", "/evenhand disagree erasure-deadline: no")],
    ["by a bot", by("hubot", "/evenhand disagree erasure-deadline: no", "Bot")],
    ["that is quoted", by("hubot", "> /evenhand disagree erasure-deadline: no")],
  ])("collects no word %s", async (_name, comment) => {
    expect(await collected([comment])).toEqual([]);
  });
});
