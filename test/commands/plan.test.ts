import { existsSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { cases, CHECKS, EDITED, PROMPT } from "../plan/setup.ts";
import { newRepo, type Files, type Repo } from "../support/repo.ts";
import { type } from "./terminal.ts";

const CONFIG = `prompts:
  - { files: prompts/**/*.md, evals: "evals/{name}.yaml" }
models:
  default: { provider: scripted, model: writer }
gate: { sampling: { fixed: 4 } }
`;

const BASE = {
  ".gitignore": ".evenhand/\n",
  "evenhand.yaml": CONFIG,
  "prompts/support/answer.md": PROMPT,
  "evals/support/answer.yaml": `${CHECKS}${cases(4)}`,
  "script.jsonl": `${JSON.stringify({ when: {}, answers: ["ok one", "ok two", "ok three"] })}\n`,
};

function repository(edits: Files, base: Files = BASE): Repo {
  const repo = newRepo(base);
  repo.git("switch", "--quiet", "--create", "topic");
  repo.commit(edits);
  return repo;
}

const PLAN = "plan --base main --head topic";
const edited = { "prompts/support/answer.md": EDITED };

describe("evenhand plan", () => {
  it("counts what a gate would ask, without a key, a call or a trace", async () => {
    await using repo = repository(edited);
    const { code, out, err } = await type(repo.dir, PLAN);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(
      /^support\/answer: 4 cases · 36 answers to ask · at most 0 judgements before a recheck · \d+ tokens in, 14,400 out · about \$0\.00\n/,
    );
    expect(existsSync(join(repo.dir, ".evenhand"))).toBe(false);
  });

  it("counts only what the store lacks", async () => {
    await using repo = repository(edited);
    const env = { EVENHAND_SCRIPT: "script.jsonl" };
    expect((await type(repo.dir, "gate --base main --head topic", env)).code).toBe(0);
    expect((await type(repo.dir, PLAN)).out).toContain(" 0 answers to ask");
    repo.commit({ "prompts/support/answer.md": PROMPT.replace("briefly", "kindly") });
    expect((await type(repo.dir, PLAN)).out).toContain(" 16 answers to ask");
  });

  it("prints the same as JSON", async () => {
    await using repo = repository(edited);
    const { out } = await type(repo.dir, `${PLAN} --json`);
    expect(JSON.parse(out)).toMatchObject({
      costs: [{ prompt: "support/answer", cases: 4, answers: 36, judgements: 0, priced: true }],
      forecasts: [
        {
          prompt: "support/answer",
          warm: { least: { calls: 36 }, most: { calls: 36 + 4 * 4 } },
          noise: null,
          slices: [{ unit: "(all)", cases: 4, couldHide: null, wouldHelp: { moreCases: 55 } }],
        },
      ],
      decided: [],
    });
  });

  it("plans a new prompt alone, and says what one without an eval set needs", async () => {
    const brings = (files: Files) => repository({ "prompts/new.md": PROMPT, ...files });
    await using repo = brings({ "evals/new.yaml": `${CHECKS}${cases(3)}` });
    expect(await type(repo.dir, PLAN)).toMatchObject({
      code: 0,
      out: expect.stringMatching(
        /^new: 3 cases · 12 answers to ask · at most 0 judgements, measured alone · .*\n {2}with this store: 12 calls, [\d,]+ tokens, \$0\.00, 3 s\n {2}with an empty one: .*\n {2}time at 2 s a call\n$/,
      ),
    });
    await using bare = brings({});
    const { code, out } = await type(bare.dir, PLAN);
    expect([code, out]).toEqual([
      2,
      "new: production has no version that the prompt could be compared with: prompts/new.md is new and there is no eval set at evals/new.yaml: add one with cases and a rubric or checks\n",
    ]);
  });

  it("says what would not be measured, at its line, and ends as the gate would", async () => {
    await using repo = repository({
      "prompts/support/answer.md": PROMPT.replace("{{question}}", "{{question}} in {{langauge}}"),
    });
    const { code, out } = await type(repo.dir, PLAN);
    expect(code).toBe(2);
    expect(out).toContain(
      "  prompts/support/answer.md:5: `{{langauge}}` has no value in case `case-01`",
    );
  });

  it("plans the first run where the branch only brings the configuration", async () => {
    const { "evenhand.yaml": config, ...bare } = BASE;
    await using repo = repository({ "evenhand.yaml": config }, bare);
    const { code, out } = await type(repo.dir, PLAN);
    expect(code).toBe(0);
    expect(out).toContain("support/answer: 4 cases · 36 answers to ask");
  });

  it("has nothing to plan where no prompt changed", async () => {
    await using repo = repository({ "README.md": "hello\n" });
    expect(await type(repo.dir, PLAN)).toMatchObject({
      code: 0,
      out: "No prompt changed: nothing to ask.\n",
    });
  });

  it("says on stderr why there is nothing to compare", async () => {
    const { "evenhand.yaml": _, ...bare } = BASE;
    await using repo = repository(edited, bare);
    const { code, out, err } = await type(repo.dir, PLAN);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^a file of the set-up cannot be used: .*evenhand\.yaml/);
  });

  it("takes an unknown revision for wrong usage", async () => {
    await using repo = repository(edited);
    const { code, err } = await type(repo.dir, "plan --base main --head topik");
    expect([code, err]).toEqual([
      3,
      "`topik` names no commit of this repository; did you mean `topic`?\n",
    ]);
  });
});
