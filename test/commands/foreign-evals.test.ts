import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { startModelServer, type ReceivedRequest } from "../support/model-server.ts";
import { newRepo, type Files } from "../support/repo.ts";
import { type } from "./terminal.ts";

/** Eval sets of other tools, as they come, through the whole product in real repositories. */

const env = { WRITER_KEY: "sk-canary-0123456789abcdef" };

const policy = (url: string, files: string, evals: string): string => `prompts:
  - { files: ${files}, evals: "${evals}" }
models:
  default: { provider: openai-compatible, model: writer, base_url: "${url}", api_key_env: WRITER_KEY }
gate: { sampling: { fixed: 4 } }
`;

/** Answers with the days of the question, unless the prompt asks for warmth. */
const answer = ({ system, user, nth }: ReceivedRequest & { readonly user?: string }): string =>
  `${system}${user ?? ""}`.includes("warmly") ? `Of course! ${nth}` : `It is 30 days. ${nth}`;

interface Scene {
  readonly files: string;
  readonly evals: string;
  readonly base: Files;
  readonly head: Files;
}

async function onBranch<T>(
  { files, evals, base, head }: Scene,
  then: (typed: (line: string) => ReturnType<typeof type>, dir: string) => Promise<T>,
): Promise<T> {
  await using server = await startModelServer((request) => answer(request));
  await using repo = newRepo({
    ...base,
    "evenhand.yaml": policy(server.openaiUrl, files, evals),
    ".gitignore": ".evenhand/\n",
  });
  repo.git("switch", "--quiet", "--create", "topic");
  repo.commit(head);
  return await then((line) => type(repo.dir, line, env), repo.dir);
}

const PROMPT = "system:\nAnswer briefly.\n\nuser:\n{{question}}\n";

const PROMPTFOO: Scene = {
  files: "prompts/*.txt",
  evals: "qa/promptfooconfig.yaml",
  base: {
    "prompts/support.txt": PROMPT,
    "qa/promptfooconfig.yaml": `prompts: [file://../prompts/support.txt]
providers: [openai:gpt-5.4-mini]
tests:
  - file://more.csv
  - description: Return window
    vars: { question: How long can I return this? }
    assert:
      - { type: icontains, value: 30 DAYS }
      - { type: javascript, value: output.length < 90 }
`,
    "qa/more.csv":
      "question,__expected,__metadata:slice\nUntil when?,contains:30,refunds\nHow many days?,icontains:days,refunds\n",
  },
  head: { "prompts/support.txt": PROMPT.replace("briefly", "warmly") },
};

/** As OpenAI's hosted Evals export a label grader, a string check and rows of data. */
const hosted = (text: string): Files => ({
  "evals/tickets.yaml": `description: Return window
prompts:
  - label: tickets
    raw: |
      [{"role": "developer", "content": "${text}"}, {"role": "user", "content": "{{item.ticket}}"}]
providers:
  - { id: "openai-compatible:writer", config: { temperature: 1, max_tokens: 2048 } }
defaultTest:
  assert:
    - { type: icontains, value: "{{item.correct_label}}", metric: string check }
    - { type: python, value: "return 1", metric: python grader }
tests: file://tickets.jsonl
`,
  "evals/tickets.jsonl":
    '{"item": {"ticket": "Until when?", "correct_label": "30 days"}}\n{"vars": {"item": {"ticket": "How long?", "correct_label": "30 days"}}}\n',
});

const GITHUB = (text: string): Files => ({
  "prompts/refund.prompt.yml": `name: refund
model: writer
messages:
  - { role: system, content: "${text}" }
  - { role: user, content: "{{input}}" }
testData:
  - { input: How long can I return this?, expected: 30 days }
  - { input: Until when?, expected: 30 days }
evaluators:
  - { name: window, string: { contains: "30 DAYS" } }
`,
});

describe("an eval set of promptfoo", () => {
  it("gates as it comes: checked, planned, and red where answers got worse", async () => {
    await onBranch(PROMPTFOO, async (typed, dir) => {
      const check = await typed("check");
      expect(check.out).toContain("support: prompts/support.txt, 3 cases");
      expect(check.out).toContain(
        "warning: qa/promptfooconfig.yaml:9: `javascript` runs code, which is never executed here",
      );
      expect(check.code).toBe(0);
      expect((await typed("plan --base main --head topic")).code).toBe(0);
      const gate = await typed("gate --base main --head topic");
      expect(gate.out).toMatch(/^Fail: refunds got worse in support/);
      expect(gate.code).toBe(1);
      const comment = readFileSync(join(dir, ".evenhand/comment.md"), "utf8");
      expect(comment).toContain("refunds");
      expect(comment).toMatch(/promptfooconfig\.yaml:9.*javascript/);
    });
  });

  it("shows what head edits in its tables, which gate after the merge", async () => {
    const head = {
      ...PROMPTFOO.head,
      "qa/more.csv": "question,__expected\nUntil when?,contains:30\n",
    };
    await onBranch({ ...PROMPTFOO, head }, async (typed, dir) => {
      expect((await typed("gate --base main --head topic")).code).toBe(1);
      const comment = readFileSync(join(dir, ".evenhand/comment.md"), "utf8");
      expect(comment).toContain("number of cases (1 removed) 3 → 2");
    });
  });

  it("that has nothing but code measures nothing, and says so", async () => {
    const base = {
      ...PROMPTFOO.base,
      "qa/promptfooconfig.yaml":
        "prompts: [file://../prompts/support.txt]\nproviders: [x]\ntests:\n  - vars: { question: a }\n    assert: [{ type: python, value: 'True' }]\n",
    };
    await onBranch({ ...PROMPTFOO, base }, async (typed) => {
      const check = await typed("check");
      expect(check.out).toContain("qa/promptfooconfig.yaml has nothing measurable");
      expect(check.out).toContain("`python` runs code");
      expect(check.code).toBe(2);
      const gate = await typed("gate --base main --head topic");
      expect(gate.out).toContain("nothing measurable");
      expect(gate.code).toBe(2);
    });
  });
});

describe("what OpenAI's hosted Evals export", () => {
  it("gates as it comes", async () => {
    const scene = { files: "evals/tickets.yaml", evals: "{file}" };
    const [base, head] = [hosted("Answer briefly."), hosted("Answer warmly.")];
    await onBranch({ ...scene, base, head }, async (typed) => {
      expect((await typed("check")).out).toBe(
        "warning: evals/tickets.yaml:11: `python` runs code, which is never executed here\n" +
          "tickets/tickets: evals/tickets.yaml, 2 cases\nEverything is valid.\n",
      );
      const gate = await typed("gate --base main --head topic");
      expect(gate.out).toMatch(/^Fail: /);
      expect(gate.code).toBe(1);
    });
  });
});

describe("an eval set in the prompt's own file", () => {
  const scene: Scene = {
    files: "prompts/*.prompt.yml",
    evals: "{file}",
    base: GITHUB("Answer briefly."),
    head: GITHUB("Answer warmly."),
  };

  it("gates GitHub Models prompts as they come", async () => {
    await onBranch(scene, async (typed) => {
      expect((await typed("check")).out).toBe(
        "refund: prompts/refund.prompt.yml, 2 cases\nEverything is valid.\n",
      );
      const gate = await typed("gate --base main --head topic");
      expect(gate.out).toMatch(/^Fail: refund/);
      expect(gate.code).toBe(1);
    });
  });

  it("is base's: head's edit of it is shown, and its new rows do not gate", async () => {
    const head = GITHUB("Answer warmly.");
    const text = String(head["prompts/refund.prompt.yml"]).replace("30 DAYS", "course");
    await onBranch(
      { ...scene, head: { "prompts/refund.prompt.yml": text } },
      async (typed, dir) => {
        expect((await typed("gate --base main --head topic")).code).toBe(1);
        const comment = readFileSync(join(dir, ".evenhand/comment.md"), "utf8");
        expect(comment).toMatch(/checks of edited cases/);
      },
    );
  });

  it("is no edit of policy where only the prompt was edited", async () => {
    await onBranch(scene, async (typed, dir) => {
      await typed("gate --base main --head topic");
      const comment = readFileSync(join(dir, ".evenhand/comment.md"), "utf8");
      expect(comment).not.toContain("this pull request also");
    });
  });
});
