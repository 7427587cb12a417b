import { describe, expect, it } from "vitest";

import { detectStanding, type DetectedStanding } from "../../src/detect/detect-standing.ts";
import { againstItself } from "../../src/detect/standing.ts";
import { memoryComparison, memoryTree, type MemoryFiles } from "../../src/git/memory.ts";
import { GitError } from "../../src/git/git-error.ts";
import { cases, CHECKS, PROMPT } from "../plan/setup.ts";
import { CONFIG, repository } from "../support/engine.ts";

const EVALS = `${CHECKS}${cases(2, "slices: [law]")}`;
const FILES = repository({ prompt: PROMPT, evals: EVALS });

const detected = (base: MemoryFiles, tags: { readonly [name: string]: MemoryFiles } = {}) =>
  detectStanding(memoryComparison({ base, head: base, tags }), "evenhand.yaml");

async function standing(files: MemoryFiles): Promise<DetectedStanding> {
  const found = await detected(files);
  if (found.kind === "stopped") throw new Error(found.detail);
  return found;
}

describe("detectStanding()", () => {
  it("finds every prompt in production with its eval set, by name", async () => {
    const { prompts, config, warnings, policyProblems } = await standing({
      ...FILES,
      "prompts/ask/v1.md": PROMPT,
      "prompts/ask/v2.md": PROMPT.replace("briefly", "at length"),
      "prompts/ask/production.yaml": "version: v1\n",
      "evals/ask.yaml": EVALS,
    });
    expect(prompts.map(({ name, path }) => [name, path])).toEqual([
      ["ask", "prompts/ask/v1.md"],
      ["support/answer", "prompts/support/answer.md"],
    ]);
    expect(prompts.map(({ evalSet }) => evalSet?.cases.length)).toEqual([2, 2]);
    expect(config.path).toBe("evenhand.yaml");
    expect([...warnings, ...policyProblems]).toEqual([]);
  });

  it("tells a prompt without cases by the place where they should be", async () => {
    const { "evals/support/answer.yaml": _, ...without } = FILES;
    const { prompts } = await standing(without);
    expect(prompts[0]).toMatchObject({ evalSet: null, evalPath: "evals/support/answer.yaml" });
  });

  it("leaves out what cannot be read, and says so", async () => {
    const { prompts, warnings } = await standing({
      ...FILES,
      "prompts/other.md": "---\nmodel: [\n---\n{{question}}\n",
      "evals/other.yaml": EVALS,
    });
    expect(prompts.map(({ name }) => name)).toEqual(["support/answer"]);
    expect(warnings).toMatchObject([{ file: "prompts/other.md" }]);
  });

  it("names what the policy names and nothing has", async () => {
    const config = `${CONFIG}gate: { slices: { laws: { critical: true } } }\n`;
    const { policyProblems } = await standing({ ...FILES, "evenhand.yaml": config });
    expect(policyProblems).toMatchObject([{ hint: expect.stringContaining("law") as string }]);
  });

  it.each<[string, MemoryFiles, string]>([
    ["no configuration", {}, "there is no configuration at this path"],
    ["a broken one", { "evenhand.yaml": "prompts: 3\n" }, "evenhand.yaml:1"],
    ["no prompt", { "evenhand.yaml": CONFIG }, "`prompts[].files` matches no prompt"],
  ])("stops at %s", async (_, files, said) => {
    const found = await detected(files);
    expect(found).toMatchObject({ kind: "stopped", reason: "config_invalid" });
    expect("detail" in found && found.detail).toContain(said);
  });

  it("stops where git fails", async () => {
    const base = {
      ...memoryTree(FILES),
      read: () => Promise.reject(new GitError("the object is gone", "no_merge_base")),
    };
    expect(await detectStanding({ base, named: async () => null }, "evenhand.yaml")).toMatchObject({
      kind: "stopped",
      detail: "the object is gone",
    });
  });
});

describe("againstItself()", () => {
  it("is a change that changes nothing", async () => {
    const { prompts } = await standing(FILES);
    const { baseline, candidate, evalSource, bootstrap } = againstItself(prompts[0]!);
    expect(baseline).toBe(candidate);
    expect({ evalSource, bootstrap }).toEqual({ evalSource: "base", bootstrap: false });
  });
});
