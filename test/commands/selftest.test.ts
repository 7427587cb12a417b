import { describe, expect, it } from "vitest";

import { cases, PROMPT } from "../plan/setup.ts";
import { startModelServer } from "../support/model-server.ts";
import { newRepo } from "../support/repo.ts";
import { type } from "./terminal.ts";

const env = { WRITER_KEY: "sk-canary-0123456789abcdef" };

describe("evenhand selftest", () => {
  it("tests the prompts of the work tree, asks nothing the second time, and is cited by the next gate", async () => {
    await using server = await startModelServer(({ nth }) => `ok ${nth}`);
    const config = `prompts: [{ files: prompts/**/*.md, evals: "evals/{name}.yaml" }]
models:
  default: { provider: openai-compatible, model: writer, base_url: "${server.openaiUrl}", api_key_env: WRITER_KEY }
`;
    await using repo = newRepo({
      "evenhand.yaml": config,
      "prompts/support/answer.md": PROMPT,
      "evals/support/answer.yaml": `checks: [{ contains: ok }]\n${cases(8, "slices: [law]")}`,
      ".gitignore": ".evenhand/\n",
    });
    const first = await type(repo.dir, "selftest --runs 20", env);
    expect(first).toMatchObject({ code: 0 });
    expect(first.out).toMatch(/^support\/answer: 8 cases, production's answers begun on /);
    expect(first.out).toMatch(/False alarms: 0\.0% \(0\.0–16\.1; 20 runs\)/);
    expect(first.out).toMatch(/law +8 +/);
    const asked = server.requests.length;
    expect(asked).toBe(8 * 8);

    const again = await type(repo.dir, "selftest --runs 20 --json", env);
    expect(server.requests.length).toBe(asked);
    expect(JSON.parse(again.out)).toMatchObject([
      { prompt: "support/answer", cases: 8, measured: { falseAlarms: { share: 0, runs: 20 } } },
    ]);

    repo.git("switch", "--quiet", "--create", "topic");
    repo.commit({ "prompts/support/answer.md": PROMPT.replace("briefly", "warmly") });
    const gated = await type(repo.dir, "gate --base main --head topic --json", env);
    expect(JSON.parse(gated.out).prompts[0].selftest).toMatchObject({ falseAlarms: 0, runs: 20 });
    const replayed = await type(repo.dir, "gate --base main --head topic --json --replay", env);
    expect(replayed.out).toBe(gated.out);
  });

  it("asks anew with --live", async () => {
    await using server = await startModelServer(({ nth }) => `ok ${nth}`);
    await using repo = newRepo({
      "evenhand.yaml": `prompts: [{ files: prompts/**/*.md, evals: "evals/{name}.yaml" }]\nmodels:\n  default: { provider: openai-compatible, model: writer, base_url: "${server.openaiUrl}", api_key_env: WRITER_KEY }\n`,
      "prompts/support/answer.md": PROMPT,
      "evals/support/answer.yaml": `checks: [{ contains: ok }]\n${cases(4)}`,
    });
    await type(repo.dir, "selftest --runs 20", env);
    const asked = server.requests.length;
    const live = await type(repo.dir, "selftest --runs 20 --live", env);
    expect(live.out).toContain("production's answers made now");
    expect(server.requests.length).toBe(2 * asked);
  });

  it("says why it could not be measured", async () => {
    await using repo = newRepo({
      "evenhand.yaml": `prompts: [{ files: prompts/**/*.md, evals: "evals/{name}.yaml" }]\nmodels: { default: { provider: openai, model: gpt-5.4-mini } }\n`,
      "prompts/support/answer.md": PROMPT,
      "evals/support/answer.yaml": `checks: [{ contains: ok }]\n${cases(4)}`,
    });
    const { code, out } = await type(repo.dir, "selftest --runs 20", {});
    expect(code).toBe(2);
    expect(out).toMatch(
      /could not be measured: 0 of 32 answers of production came back: .*OPENAI_API_KEY/,
    );
  });

  it.each([
    ["--runs 3", "--runs takes a whole number from 20 to 10000, not `3`"],
    [
      "--prompt support/answers",
      "there is no prompt `support/answers`; did you mean `support/answer`?",
    ],
  ])("refuses %s", async (options, said) => {
    await using repo = newRepo({
      "evenhand.yaml": `prompts: [{ files: prompts/**/*.md, evals: "evals/{name}.yaml" }]\nmodels: { default: { provider: openai, model: m } }\n`,
      "prompts/support/answer.md": PROMPT,
      "evals/support/answer.yaml": `checks: [{ contains: ok }]\n${cases(4)}`,
    });
    const { code, err } = await type(repo.dir, `selftest ${options}`, {});
    expect(code).toBe(3);
    expect(err).toContain(said);
  });
});
