import { describe, expect, it } from "vitest";

import { selftestSchema } from "../../src/selftest/self-test.ts";
import { cases, PROMPT } from "../plan/setup.ts";
import { startModelServer } from "../support/model-server.ts";
import { newRepo, type Repo } from "../support/repo.ts";
import { type } from "./terminal.ts";

const env = { WRITER_KEY: "sk-canary-0123456789abcdef" };

const shop = (model: string): Repo =>
  newRepo({
    "evenhand.yaml": `prompts: [{ files: prompts/**/*.md, evals: "evals/{name}.yaml" }]\nmodels:\n  default: ${model}\n`,
    "prompts/support/answer.md": PROMPT,
    "evals/support/answer.yaml": `checks: [{ contains: ok }]\n${cases(8, "slices: [law]")}`,
    ".gitignore": ".evenhand/\n",
  });

const hosted = (url: string): string =>
  `{ provider: openai-compatible, model: writer, base_url: "${url}", api_key_env: WRITER_KEY }`;

const UNKEYED = "{ provider: openai, model: gpt-5.4-mini }";

describe("evenhand selftest", () => {
  it("tests base's prompts, asks nothing the second time, and is cited by the next gate", async () => {
    await using server = await startModelServer(({ nth }) => `ok ${nth}`);
    await using repo = shop(hosted(server.openaiUrl));
    // The work tree is nobody's production.
    repo.git("switch", "--quiet", "--create", "topic");
    repo.commit({ "prompts/support/answer.md": PROMPT.replace("briefly", "warmly") });
    const first = await type(repo.dir, "selftest --base main --runs 20", env);
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(first.out).toMatch(/^support\/answer: 8 cases, 8 answers of production each, of /);
    expect(first.out).toContain(
      "False alarms: 0.0% (95% interval 0.0–16.1%) of 20 runs in which nothing had changed were red.",
    );
    expect(first.out).toMatch(/\nlaw +8 +/);
    const asked = server.requests.length;
    expect(asked).toBe(8 * 8);
    expect(server.requests.every(({ system }) => system.includes("briefly"))).toBe(true);

    const again = await type(repo.dir, "selftest --base main --runs 20 --json", env);
    expect(server.requests.length).toBe(asked);
    const report = selftestSchema.parse(JSON.parse(again.out));
    expect(report.base).toEqual({ name: "main", sha: repo.git("rev-parse", "main") });
    expect(report.prompts[0]?.measured?.falseAlarms).toMatchObject({ share: 0, runs: 20 });

    const gated = await type(repo.dir, "gate --base main --head topic --json", env);
    expect(JSON.parse(gated.out).prompts[0].selftest).toMatchObject({ falseAlarms: 0, runs: 20 });
    const replayed = await type(repo.dir, "gate --base main --head topic --json --replay", env);
    expect(replayed.out).toBe(gated.out);
  });

  it("asks anew with --live, once a day and once a name", async () => {
    await using server = await startModelServer(({ nth }) => `ok ${nth}`);
    await using repo = shop(hosted(server.openaiUrl));
    const asked = async (options: string): Promise<number> => {
      const before = server.requests.length;
      expect((await type(repo.dir, `selftest --base main --runs 20 ${options}`, env)).code).toBe(0);
      return server.requests.length - before;
    };
    expect(await asked("--live")).toBe(64);
    expect(await asked("--live")).toBe(0);
    expect(await asked("--live second")).toBe(64);
  });

  it("says why it could not be measured, and exits with 2", async () => {
    await using repo = shop(UNKEYED);
    const { code, out } = await type(repo.dir, "selftest --base main", {});
    expect(code).toBe(2);
    expect(out).toMatch(
      /^support\/answer: could not be measured: 0 of 8 cases have two answers of production or more, and 7 are needed: one answer a case shows no noise; most often: .*OPENAI_API_KEY.*\.\n$/,
    );
  });

  it("exits with 2 where base has nothing to test", async () => {
    await using repo = newRepo({ "README.md": "# Shop\n" });
    const { code, err } = await type(repo.dir, "selftest --base main", {});
    expect(code).toBe(2);
    expect(err).toContain("there is no configuration at this path");
  });

  it.each([
    ["--runs 3", "--runs takes a whole number from 20 to 10000, not `3`"],
    ["--base mian", "`mian` names no commit of this repository; did you mean `main`?"],
    [
      "--base main --prompt support/answers",
      "base has no prompt `support/answers`; did you mean `support/answer`?",
    ],
  ])("refuses %s", async (options, said) => {
    await using repo = shop(UNKEYED);
    const { code, err } = await type(repo.dir, `selftest ${options}`, {});
    expect(code).toBe(3);
    expect(err).toContain(said);
  });
});
