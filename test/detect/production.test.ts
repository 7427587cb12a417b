import { describe, expect, it } from "vitest";

import { dependentsIn } from "../../src/detect/dependencies.ts";
import { memoryComparison, memoryTree, type MemoryFiles } from "../../src/git/memory.ts";
import { CONFIG, detectedIn, edited, PROMPT, promptShape, REPOSITORY, stoppedIn } from "./scene.ts";

/** Production that lags the base branch: its text is what a tag has. */

const LATE = CONFIG.replace("models:", "    production: { ref: v1.4 }\nmodels:");
const FILES: MemoryFiles = { ...REPOSITORY, "evenhand.yaml": LATE };
const PATH = "prompts/support/answer.md";
const SHORT = PROMPT.replace("short", "brief");
const LONG = PROMPT.replace("short", "thorough");

const against = (tag: MemoryFiles, head: Parameters<typeof edited>[0], base: MemoryFiles = FILES) =>
  memoryComparison({ base, head: edited(head, base), tags: { "v1.4": tag } });

describe("a rule's `production: { ref }`", () => {
  it("compares an edit with the tag's text, and names the tag", async () => {
    const tag = { ...FILES, [PATH]: LONG };
    const { prompts } = await detectedIn(against(tag, { [PATH]: SHORT }));
    expect(prompts).toMatchObject([{ production: { ref: "v1.4", sha: "v1.4" }, change: "edited" }]);
    expect(prompts[0]!.baseline!.prompt.messages[0]!.template).toContain("thorough");
    expect(prompts[0]!.candidate.prompt.messages[0]!.template).toContain("brief");
  });

  it("finds nothing to compare where the edit is back at what is deployed", async () => {
    const tag = { ...FILES, [PATH]: LONG };
    const { prompts } = await detectedIn(against(tag, { [PATH]: LONG }));
    expect(prompts.map(promptShape)).toMatchObject([{ name: "support/answer", same: true }]);
  });

  it("measures nothing that the change does not touch, though the tag has another text", async () => {
    const tag = { ...FILES, [PATH]: LONG };
    expect(await detectedIn(against(tag, { "README.md": "x" }))).toMatchObject({ prompts: [] });
  });

  it("measures a prompt alone that the tag does not have yet", async () => {
    const { [PATH]: _, ...tag } = FILES;
    const { prompts } = await detectedIn(against(tag, { [PATH]: SHORT }));
    expect(prompts).toMatchObject([{ baseline: null, change: "added" }]);
  });

  it("reads what the tag's text is made of from the tag", async () => {
    const config = LATE.replace("*.md", "*.prompt");
    const base: MemoryFiles = {
      "evenhand.yaml": config,
      "evals/a.yaml": REPOSITORY["evals/support/answer.yaml"]!,
      "prompts/a.prompt": "{{> tone}} {{question}}",
      "prompts/_tone.prompt": "Be kind.",
    };
    const tag = { ...base, "prompts/_tone.prompt": "Be formal." };
    const { prompts } = await detectedIn(
      against(tag, { "prompts/_tone.prompt": "Be warm." }, base),
    );
    expect(prompts[0]).toMatchObject({
      change: "reached",
      baseline: { prompt: { dialect: { partials: { tone: "Be formal." } } } },
    });
  });

  it("stops with its line where no tag and no branch is called so", async () => {
    const { reason, problems } = await stoppedIn(
      memoryComparison({ base: FILES, head: edited({ [PATH]: SHORT }, FILES) }),
    );
    expect(reason).toBe("config_invalid");
    expect(problems).toEqual([
      {
        file: "evenhand.yaml",
        line: 4,
        message: "production is read from `v1.4`, and no tag or branch is called so",
        hint: "push it, or name one that exists; in a clone of your own: `git fetch origin tag v1.4`",
      },
    ]);
  });

  it("stops where a tag and a branch of that name differ: either could be pushed to move the baseline", async () => {
    const { reason, problems } = await stoppedIn({
      ...against(FILES, { [PATH]: SHORT }),
      named: async () => "ambiguous",
    });
    expect(reason).toBe("config_invalid");
    expect(problems).toMatchObject([
      { line: 4, message: expect.stringContaining("a tag and a branch that differ are called so") },
    ]);
  });

  it("is part of what a prompt depends on", async () => {
    const [dependent] = (await dependentsIn(memoryTree(FILES), "evenhand.yaml"))!;
    expect(await dependent!.edges()).toContainEqual({
      from: "evenhand.yaml",
      line: 4,
      text: "production: { ref: v1.4 }",
      to: `v1.4:${PATH}`,
    });
  });

  it("is shown as policy when head edits it", async () => {
    const { policyChanges } = await detectedIn(
      against(FILES, { "evenhand.yaml": LATE.replace("v1.4", "v2") }),
    );
    expect(policyChanges[0]!.items).toEqual([
      {
        what: "production of `prompts/**/*.md`",
        from: "v1.4",
        to: "v2",
        direction: "changed",
      },
    ]);
  });
});

describe("a pointer's `production: { ref }`", () => {
  const folder = (versions: readonly string[], pointer: string): MemoryFiles => ({
    "evenhand.yaml": CONFIG,
    "evals/ask.yaml": REPOSITORY["evals/support/answer.yaml"]!,
    ...Object.fromEntries(versions.map((id) => [`prompts/ask/${id}.md`, `${PROMPT}${id}\n`])),
    "prompts/ask/production.yaml": pointer,
  });
  const REF = "production: { ref: v1.4 }\n";
  const shapes = async (...of: Parameters<typeof against>) =>
    (await detectedIn(against(...of))).prompts.map(promptShape);

  it("compares a new version with the one that the tag's own pointer names", async () => {
    const tag = folder(["v1", "v2"], "version: v1\n");
    const base = folder(["v1", "v2", "v3"], REF);
    expect(await shapes(tag, { "prompts/ask/v4.md": "x {{question}}" }, base)).toEqual([
      {
        name: "ask",
        change: "edited",
        from: "prompts/ask/v1.md",
        path: "prompts/ask/v4.md",
        baseline: "prompts/ask/v1.md",
        same: false,
      },
    ]);
  });

  it("takes the tag's highest number where that points to a tag too", async () => {
    const tag = folder(["v1", "v2"], REF);
    const base = folder(["v1", "v2", "v3"], REF);
    const found = await shapes(tag, { "prompts/ask/v3.md": "x {{question}}" }, base);
    expect(found).toMatchObject([{ path: "prompts/ask/v3.md", baseline: "prompts/ask/v2.md" }]);
  });

  it("counts before what a rule says of many", async () => {
    const base = { ...folder(["v1", "v2"], "version: v1\n"), "evenhand.yaml": LATE };
    const found = await detectedIn(against({}, { "prompts/ask/v3.md": "x {{question}}" }, base));
    expect(found.prompts).toMatchObject([{ from: "prompts/ask/v1.md" }]);
    expect(found.prompts[0]).not.toHaveProperty("production");
  });

  it("is told where head moves the pointer to a tag", async () => {
    const base = folder(["v1", "v2"], "version: v2\n");
    const found = await detectedIn(against(base, { "prompts/ask/production.yaml": REF }, base));
    expect(found.prompts).toEqual([]);
    expect(found.warnings).toMatchObject([
      { file: "prompts/ask/production.yaml", line: 1, message: expect.stringContaining("`v1.4`") },
    ]);
  });
});
