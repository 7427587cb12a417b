import { describe, expect, it } from "vitest";

import { memoryTree, type MemoryFiles } from "../../src/git/memory.ts";
import { hasOwnPolicy } from "../../src/github/own-policy.ts";

const RULES = "prompts: [{ files: prompts/*.md, evals: evals/all.yaml }]\n";

const own = (branch: string, files: MemoryFiles, path = "evenhand.yaml") =>
  hasOwnPolicy(memoryTree(files, "main"), path, branch);

const listing = (patterns: string): MemoryFiles => ({
  "evenhand.yaml": `${RULES}gate: { branches: ${patterns} }\n`,
});

describe("hasOwnPolicy()", () => {
  it.each<[string, string, boolean]>([
    ["[release/*]", "release/1.2", true],
    ["[release/*]", "release", false],
    ["[release/*]", "release/1/hotfix", false],
    ["[release/*]", "my/release/1", false],
    ["[release/*]", "RELEASE/1", false],
    ["[release/**]", "release/1/hotfix", true],
    ["[staging, next]", "next", true],
    ["[staging, next]", "next2", false],
    ["[release/*]", "release/.1", true],
    ["['+(a)']", "aaa", false],
    ["[]", "release/1", false],
  ])("by %s holds for %j: %s", async (patterns, branch, expected) => {
    expect(await own(branch, listing(patterns))).toBe(expected);
  });

  it("takes a pattern for one that includes, whatever it begins with", async () => {
    expect(await own("anything", listing('["!main"]'))).toBe(false);
  });

  it.each<[string, MemoryFiles]>([
    ["has no configuration", {}],
    ["has one that cannot be read", { "evenhand.yaml": "gate: { branches: [release/*] }\n" }],
    ["has one that is a link", { "evenhand.yaml": { symlink: "other.yaml" } }],
    ["says nothing", { "evenhand.yaml": RULES }],
  ])("is false where the default branch %s", async (_, files) => {
    expect(await own("release/1", files)).toBe(false);
  });

  it("asks the configuration of its own path", async () => {
    const files = { "ci/gate.yaml": listing("[release/*]")["evenhand.yaml"]! };
    expect(await own("release/1", files, "ci/gate.yaml")).toBe(true);
    expect(await own("release/1", files)).toBe(false);
  });
});
