import { getOctokit } from "@actions/github";
import { describe, expect, it } from "vitest";

import type { Octokit } from "../../src/github/client.ts";
import { addToBranch } from "../../src/github/record-branch.ts";
import {
  notAccessible,
  startGithub,
  type GithubOptions,
  type GithubRequest,
} from "../support/github-server.ts";

/** Without the client's pauses between writes, which would make eight writers wait for each other. */
const plainClient = (baseUrl: string): Octokit => getOctokit("ghs_test", { baseUrl });

async function writing(options: GithubOptions = {}) {
  const github = await startGithub(options);
  const pauses: number[] = [];
  const add = (path: string, random = () => 0.5) =>
    addToBranch(
      {
        octokit: plainClient(github.apiUrl),
        owner: "acme",
        repo: "shop",
        sleep: async (ms) => void pauses.push(ms),
        random,
      },
      [{ path, text: `${path}\n` }],
    );
  const files = () => [...(github.git.files("evenhand")?.keys() ?? [])].toSorted();
  return { github, pauses, add, files, [Symbol.asyncDispose]: () => github[Symbol.asyncDispose]() };
}

const isMove = ({ method, path }: GithubRequest): boolean =>
  method !== "GET" && path.includes("/git/refs");

/** Somebody else is always faster, until so many writes of ours were refused. */
const outrun =
  (times: number): NonNullable<GithubOptions["fault"]> =>
  (request, { git, requests }) => {
    const tried = requests.filter(isMove).length;
    if (isMove(request) && tried <= times) git.push("evenhand", { [`other-${tried}`]: "" });
    return null;
  };

describe("addToBranch()", () => {
  it("begins a branch that has no commit in common with the code's", async () => {
    await using here = await writing();
    expect(await here.add("records/a.json")).toBeNull();
    expect([...here.github.git.files("evenhand")!]).toEqual([
      ["records/a.json", "records/a.json\n"],
    ]);
    expect(here.github.git.commits("evenhand")).toBe(1);
  });

  it("adds to what is there, and never by force", async () => {
    await using here = await writing();
    await here.add("records/a.json");
    await here.add("records/b.json");
    expect(here.files()).toEqual(["records/a.json", "records/b.json"]);
    const forced = here.github.requests.filter(({ body }) =>
      JSON.stringify(body).includes('"force":true'),
    );
    expect(forced).toEqual([]);
  });

  it("keeps every record of eight writers who write at once", async () => {
    await using here = await writing();
    const paths = Array.from({ length: 8 }, (_, n) => `records/${n}.json`);
    const complaints = await Promise.all(paths.map((path) => here.add(path)));
    expect(complaints).toEqual(paths.map(() => null));
    expect(here.files()).toEqual(paths);
    expect(here.github.git.commits("evenhand")).toBe(8);
  });

  it("pauses longer after each lost race, and differently for each writer", async () => {
    await using here = await writing({ fault: outrun(5) });
    expect(await here.add("records/a.json", () => 1)).toBeNull();
    expect(here.pauses).toEqual([500, 1000, 2000, 4000, 8000]);
    expect(here.files()).toContain("records/a.json");
  });

  it("begins the branch anew where somebody deletes it on the way", async () => {
    const fault: GithubOptions["fault"] = (request, { git, requests }) => {
      if (request.method === "PATCH" && requests.filter(isMove).length === 2) {
        git.push("evenhand", null);
      }
      return null;
    };
    await using here = await writing({ fault });
    await here.add("records/a.json");
    expect(await here.add("records/b.json")).toBeNull();
    expect(here.files()).toEqual(["records/b.json"]);
  });

  it.each<[string, GithubOptions["fault"], RegExp]>([
    [
      "the token may only read",
      ({ method }) => (method === "GET" ? null : notAccessible),
      /`contents: write`/,
    ],
    [
      "a rule protects the branch",
      ({ method, path }) =>
        method !== "GET" && path.includes("/git/refs")
          ? { status: 422, body: { message: "Repository rule violations found" } }
          : null,
      /Repository rule violations found.*let GitHub Actions write/,
    ],
    [
      "GitHub is down",
      () => ({ status: 502, body: "<html>Bad gateway</html>", type: "text/html" }),
      /GitHub did not answer/,
    ],
    ["an answer is cut", () => ({ status: 200, body: {} }), /GitHub did not answer/],
  ])("says in one sentence that nothing was kept where %s", async (_, fault, sentence) => {
    await using here = await writing({ fault: fault! });
    expect(await here.add("records/a.json")).toMatch(sentence);
    expect(here.github.requests.length).toBeLessThan(20);
  });

  it("gives up after a bounded number of lost races", async () => {
    await using here = await writing({ fault: outrun(100) });
    expect(await here.add("records/a.json")).toMatch(/12 times somebody else wrote/);
  });
});
