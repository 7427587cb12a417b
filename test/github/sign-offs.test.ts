import { describe, expect, it } from "vitest";

import type { SignOffPolicy } from "../../src/config/config.ts";
import { githubClient } from "../../src/github/client.ts";
import { readSignOffs } from "../../src/github/sign-offs.ts";
import type { Day } from "../../src/units.ts";
import { startGithub, type FakeComment, type GithubOptions } from "../support/github-server.ts";

const code = "7c1e40d9b2aa5f0391ce";
const other = "0000000000000000000f";
const said = "2026-11-24T22:10:00Z";
const word = `/evenhand accept ${code} because moved`;

const by = (login: string, more: Partial<FakeComment> = {}): FakeComment => ({
  id: 1,
  user: { login, type: "User" },
  body: word,
  created_at: said,
  updated_at: said,
  ...more,
});

/** Who has signed `code`, on a pull request that octocat has opened. */
async function signers(
  comments: readonly FakeComment[],
  policy: Partial<SignOffPolicy> = { by: ["hubot"] },
  options: GithubOptions = {},
) {
  await using server = await startGithub({ opener: "octocat", comments, ...options });
  const { signal } = new AbortController();
  const octokit = await githubClient({ token: "t", apiUrl: server.apiUrl, signal, secondMs: 20 });
  const words = await readSignOffs(
    octokit,
    { owner: "acme", repo: "shop", number: 7 },
    { by: [], role: null, teams: [], ...policy },
    { codes: [code], today: "2026-11-25" as Day },
  );
  return words;
}

describe("readSignOffs()", () => {
  it("gives who accepted what, why and on which day", async () => {
    const until = `/evenhand accept ${code} until 2026-12-31 because moved`;
    expect(await signers([by("hubot", { body: until })])).toEqual([
      { code, by: "hubot", reason: "moved", on: "2026-11-24", until: "2026-12-31" },
    ]);
  });

  it.each<[string, Partial<SignOffPolicy>, GithubOptions, boolean]>([
    ["a login that base names", { by: ["hubot"] }, {}, true],
    ["in other letter case", { by: ["HuBot"] }, {}, true],
    ["a login that is only alike", { by: ["hubot1"] }, {}, false],
    ["the least role", { role: "maintain" }, { roles: { hubot: "maintain" } }, true],
    ["a higher role", { role: "maintain" }, { roles: { hubot: "admin" } }, true],
    ["a lower role", { role: "maintain" }, { roles: { hubot: "write" } }, false],
    ["no role at all", { role: "write" }, {}, false],
    ["a team", { teams: ["acme/legal"] }, { teams: { "acme/legal": ["hubot"] } }, true],
    ["another team", { teams: ["acme/legal"] }, { teams: { "acme/sales": ["hubot"] } }, false],
    ["a team that the token cannot read", { teams: ["acme/legal"] }, {}, false],
  ])("hears somebody by %s: %j", async (_name, policy, options, heard) => {
    expect(await signers([by("hubot")], policy, options)).toHaveLength(heard ? 1 : 0);
  });

  it.each<[string, FakeComment]>([
    ["somebody whom nobody names", by("mallory")],
    ["the author, though base names them", by("octocat")],
    ["the author in other letter case", by("OctoCat")],
    ["a letter that only looks like another", by("hubоt")],
    ["a bot of that name", by("hubot", { user: { login: "hubot", type: "Bot" } })],
    ["a deleted account", by("hubot", { user: null })],
    ["an app in a person's name", by("hubot", { performed_via_github_app: { id: 1 } })],
    ["an edited comment", by("hubot", { updated_at: "2026-11-24T22:11:00Z" })],
    ["a quoted line", by("hubot", { body: `> ${word}` })],
    ["a line in a block of code", by("hubot", { body: `\`\`\`\n${word}\n\`\`\`` })],
    ["a code of something else", by("hubot", { body: word.replace(code, other) })],
    ["a line without a reason", by("hubot", { body: `/evenhand accept ${code}` })],
  ])("does not hear %s", async (_name, comment) => {
    const roles = { octocat: "admin", OctoCat: "admin" } as const;
    expect(
      await signers([comment], { by: ["hubot", "octocat"], role: "admin" }, { roles }),
    ).toEqual([]);
  });

  it("looks on every page", async () => {
    const crowd = Array.from({ length: 130 }, () => by("mallory"));
    expect(await signers([...crowd, by("hubot")])).toHaveLength(1);
  });

  it("hears nobody where GitHub does not tell who opened the pull request", async () => {
    const fault = ({ path }: { readonly path: string }) =>
      path.endsWith("/pulls/7") ? { status: 200, body: { number: 7, user: null } } : null;
    expect(await signers([by("hubot")], { by: ["hubot"] }, { fault })).toEqual([]);
  });
});
