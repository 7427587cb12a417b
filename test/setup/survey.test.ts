import { describe, expect, it } from "vitest";

import { treeFiles } from "../../src/detect/tree-files.ts";
import { memoryTree, type MemoryFiles } from "../../src/git/memory.ts";
import { propose, type Proposal } from "../../src/setup/proposal.ts";

const proposed = async (files: MemoryFiles): Promise<Proposal> =>
  propose(await treeFiles(memoryTree(files)), {});

const rules = async (files: MemoryFiles): Promise<readonly string[]> =>
  (await proposed(files)).rules.map(({ files: pattern, evals }) => `${pattern} by ${evals}`);

const PROMPT = "Answer {{question}}\n";
const MODELS = `messages: [{ role: user, content: "{{input}}" }]\nmodel: openai/gpt-4o\n`;
const CASES = `testData: [{ input: a, expected: b }]\nevaluators: [{ name: b, string: { contains: b } }]\n`;
const NATIVE = "checks: [{ contains: a }]\ncases: [{ id: a, input: { question: b } }]\n";

describe("the rules that are proposed", () => {
  it.each<[string, MemoryFiles, readonly string[]]>([
    [
      "a place",
      { "prompts/a.md": PROMPT, "prompts/b/c.md": PROMPT },
      ["prompts/**/*.md by evals/{name}.yaml"],
    ],
    [
      "files beside one that cannot be read, by the names they would have",
      {
        "prompts/support/a.md": PROMPT,
        "prompts/b.md": PROMPT,
        "prompts/bad.md": "---\n[\n---\nx\n",
      },
      ["prompts/{b,support/a}.md by evals/{name}.yaml"],
    ],
    [
      "packages with prompts of one name, by their folders",
      { "packages/a/prompts/reply.md": PROMPT, "packages/b/prompts/reply.md": PROMPT },
      ["packages/**/prompts/**/*.md by packages/evals/{name}.yaml"],
    ],
    [
      "longer endings first",
      { "prompts/a.yml": MODELS, "prompts/b.prompt.yml": MODELS + CASES },
      ["prompts/**/*.prompt.yml by {file}", "prompts/**/*.yml by evals/{name}.yaml"],
    ],
    [
      "versions with their pointer",
      {
        "prompts/a/v1.md": PROMPT,
        "prompts/a/v2.md": PROMPT,
        "prompts/a/production.yaml": "version: v1\n",
      },
      ["prompts/**/*.md by evals/{name}.yaml"],
    ],
    [
      "no prompts of a promptfoo configuration apart from it",
      {
        "promptfooconfig.yaml": `prompts: [file://prompts/a.txt]\nproviders: [openai:gpt-4o]\ntests: [{ vars: { question: x }, assert: [{ type: contains, value: y }] }]\n`,
        "prompts/a.txt": PROMPT,
      },
      ["promptfooconfig.yaml by {file}"],
    ],
    [
      "eval sets where they lie, the usual place last",
      {
        "prompts/a.md": PROMPT,
        "prompts/b.md": PROMPT,
        "prompts/c.md": PROMPT,
        "tests/evals/a.yaml": NATIVE,
        "tests/evals/b.yaml": NATIVE,
      },
      ["prompts/{a,b}.md by tests/evals/{name}.yaml", "prompts/**/*.md by evals/{name}.yaml"],
    ],
    [
      "the only eval set for the only prompt, whatever both are called",
      { "prompts/a.md": PROMPT, "evals/golden.yaml": NATIVE },
      ["prompts/**/*.md by evals/golden.yaml"],
    ],
  ])("watch %s", async (_, files, expected) => {
    expect(await rules(files)).toEqual(expected);
  });
});

describe("the eval sets that are proposed", () => {
  it("take the cases of a data set that has nothing to decide by", async () => {
    const { evalSets, survey } = await proposed({
      "prompts/support.md": PROMPT,
      "datasets/support.jsonl": `{"id":"i1","status":"ACTIVE","input":{"question":"q"},"expectedOutput":"yes"}\n`,
    });
    expect(survey.found[0]!.evals).toMatchObject({ format: "Langfuse", cases: 1, measures: false });
    expect(evalSets.map(({ path }) => path)).toEqual(["evals/support.yaml"]);
    expect(evalSets[0]!.text).toContain("cases_from:\n  - ../datasets/support.jsonl\n");
  });

  it("are first ones for GitHub Models files without rows", async () => {
    const { evalSets } = await proposed({ "prompts/a.prompt.yml": MODELS });
    expect(evalSets.map(({ path }) => path)).toEqual(["evals/a.yaml"]);
  });
});

describe("a survey", () => {
  it("names eval sets that belong to no prompt, and those that cannot be read", async () => {
    const { survey } = await proposed({
      "prompts/a.md": PROMPT,
      "prompts/b.md": PROMPT,
      "evals/other.yaml": NATIVE,
      "evals/a.yaml": "cases: [{ id: a, inptu: b }]\n",
      "evals/settings.yaml": "retries: 3\n",
      "evals/results.csv": "question,score\na,1\n",
    });
    expect(survey.spare.map(({ path }) => path)).toEqual(["evals/other.yaml"]);
    expect(survey.unread.map(({ file }) => file)).toEqual(["evals/a.yaml"]);
  });
});
