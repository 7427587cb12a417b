import { describe, expect, it } from "vitest";

import { memoryComparison, type MemoryFiles } from "../../src/git/memory.ts";
import { CONFIG, detectedIn, edited, PROMPT, REPOSITORY } from "./scene.ts";

/** An application that answers for a prompt is base's: an edit of it is told, since nothing measures it. */

const TARGET = '    target: { command: [node, app/main.js], files: ["app/**"] }\nmodels:';
const FILES: MemoryFiles = {
  ...REPOSITORY,
  "evenhand.yaml": CONFIG.replace("models:", TARGET),
  "app/main.js": "answer();",
  "app/pages/returns.md": "30 days",
};
const PATH = "prompts/support/answer.md";

const warningsOf = async (head: Parameters<typeof edited>[0]) =>
  (await detectedIn(memoryComparison({ base: FILES, head: edited(head, FILES) }))).warnings;

describe("an edit of an application under test", () => {
  it.each<[string, Parameters<typeof edited>[0], string]>([
    [
      "beside a prompt",
      { [PATH]: PROMPT.replace("short", "brief"), "app/main.js": "x" },
      "this is",
    ],
    ["alone", { "app/main.js": "x" }, "this is"],
    ["in several files", { "app/main.js": "x", "app/new.js": "y" }, "this, with 1 more, is"],
  ])("is told where it comes %s", async (_, head, words) => {
    expect(await warningsOf(head)).toMatchObject([
      {
        file: "app/main.js",
        message: expect.stringMatching(
          new RegExp(`^${words} part of the application .* is not measured here$`),
        ),
      },
    ]);
  });

  it("is not told of a change that leaves the application alone", async () => {
    expect(await warningsOf({ [PATH]: PROMPT.replace("short", "brief") })).toEqual([]);
  });
});
