import { getOctokit } from "@actions/github";
import { describe, expect, it } from "vitest";

import { tellIssue } from "../../src/github/issue.ts";
import { driftMarker, type DriftState } from "../../src/report/sweep/issue.ts";
import {
  bot,
  notAccessible,
  person,
  startGithub,
  type FakeIssue,
  type GithubOptions,
} from "../support/github-server.ts";

const prompt = "support/answer";
const body = (state: DriftState, words = "words", of = prompt) =>
  `### ${words}\n\n${driftMarker("default", of)}${state} -->\n`;

const issue = (overrides: Partial<FakeIssue> = {}): FakeIssue => ({
  number: 1,
  user: bot,
  title: "Evenhand: support/answer has drifted",
  body: body("open", "old"),
  state: "open",
  ...overrides,
});

/** What a sweep's telling makes of the issues that are there. */
async function telling(drifted: boolean, options: GithubOptions = {}) {
  await using github = await startGithub(options);
  const octokit = getOctokit("ghs_test", { baseUrl: github.apiUrl });
  const title = "Evenhand: support/answer has drifted";
  const written = { suite: "default", prompt, title, body: body(drifted ? "open" : "resolved") };
  const reply = await tellIssue({ octokit, owner: "acme", repo: "shop" }, written, drifted);
  const writes = github.requests.filter(
    ({ method, path }) => method !== "GET" && path !== "/graphql",
  );
  return { reply, issues: github.issues, writes };
}

describe("tellIssue()", () => {
  it("opens one issue where there is none", async () => {
    const { reply, issues } = await telling(true);
    expect(reply).toEqual({ ok: true, value: "opened" });
    expect(issues).toEqual([issue({ body: body("open") })]);
  });

  it("renews the one that is open, and opens no second", async () => {
    const { reply, issues } = await telling(true, { issues: [issue()] });
    expect(reply).toEqual({ ok: true, value: "updated" });
    expect(issues).toEqual([issue({ body: body("open") })]);
  });

  it("closes it once no drift is found", async () => {
    const { reply, issues } = await telling(false, { issues: [issue()] });
    expect(reply).toEqual({ ok: true, value: "closed" });
    expect(issues).toEqual([issue({ body: body("resolved"), state: "closed" })]);
  });

  it("opens the same one again at the next drift", async () => {
    const resolved = issue({ body: body("resolved"), state: "closed" });
    const { reply, issues } = await telling(true, { issues: [resolved] });
    expect(reply).toEqual({ ok: true, value: "opened" });
    expect(issues).toEqual([issue({ body: body("open") })]);
  });

  it("leaves one closed that a person closed, until a sweep finds no drift", async () => {
    const byHand = issue({ state: "closed" });
    expect((await telling(true, { issues: [byHand] })).writes).toEqual([]);
    const { issues } = await telling(false, { issues: [byHand] });
    expect(issues).toEqual([issue({ body: body("resolved"), state: "closed" })]);
  });

  it("has nothing to say where nothing drifted and nothing was open", async () => {
    const { reply, writes } = await telling(false);
    expect(reply).toEqual({ ok: true, value: "left alone" });
    expect(writes).toEqual([]);
  });

  it.each<[string, Partial<FakeIssue>]>([
    ["a stranger's issue with our marker", { user: person }],
    ["the issue of another prompt", { body: body("open", "old", "support/other") }],
    ["an issue that quotes our marker", { body: `${body("open")}\nSee above.` }],
  ])("does not touch %s", async (_, overrides) => {
    const other = issue(overrides);
    const { issues } = await telling(true, { issues: [{ ...other }] });
    expect(issues).toEqual([other, issue({ number: 2, body: body("open") })]);
  });

  it("finds its own behind more than a hundred others", async () => {
    const others = Array.from({ length: 130 }, (_, n) => issue({ number: n + 2, body: "other" }));
    const { issues } = await telling(true, { issues: [issue(), ...others] });
    expect(issues).toHaveLength(131);
    expect(issues[0]?.body).toBe(body("open"));
  });

  it("closes its own again where another sweep was opening one at the same moment", async () => {
    const { reply, issues } = await telling(true, {
      fault: ({ method, path }, { issues: there }) => {
        if (method === "POST" && path.endsWith("/issues")) there.push(issue());
        return null;
      },
    });
    expect(reply).toEqual({ ok: true, value: "left alone" });
    expect(issues.map(({ state }) => state)).toEqual(["open", "closed"]);
  });

  it("says what it may not do", async () => {
    const fault: GithubOptions["fault"] = ({ method, path }) =>
      method === "GET" || path === "/graphql" ? null : notAccessible;
    const { reply } = await telling(true, { fault });
    expect(reply).toMatchObject({ ok: false, failure: { kind: "forbidden" } });
  });
});
