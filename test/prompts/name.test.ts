import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { partsOf, promptName } from "../../src/prompts/name.ts";

describe("promptName()", () => {
  it.each([
    ["prompts/**/*.md", "prompts/support/answer.md", "support/answer"],
    ["prompts/**/*.md", "prompts/support/answer/v2.md", "support/answer"],
    ["prompts/**/*.md", "prompts/support/answer.prompt.md", "support/answer"],
    ["prompts/**/*.md", "prompts/planner.zh_CN.md", "planner.zh_CN"],
    ["prompts/**/*.md", "prompts/v1.2.md", "v1.2"],
    ["prompts/**/*.md", "prompts/support/v2-draft.md", "support/v2-draft"],
    ["prompts/support-*.md", "prompts/support-answer.md", "support-answer"],
    ["prompts/{a,b}/*.md", "prompts/a/answer.md", "a/answer"],
    ["prompts/answer.md", "prompts/answer.md", "answer"],
    ["./prompts/*.md", "prompts/answer.md", "answer"],
    ["**/*.md", "prompts/answer.md", "prompts/answer"],
    ["*.md", "answer.md", "answer"],
    ["prompts/**", "prompts/Makefile", "Makefile"],
  ])("below %s, %s is %s", (files, path, name) => expect(promptName(path, { files })).toBe(name));

  it.each([
    ["prompts/**/*.md", "prompts/v1.md", "prompts"],
    ["prompts/**/*.yml", "prompts/.prompt.yml", "prompts"],
    ["prompts/**/*.yml", "prompts/support/.prompt.yml", "support"],
    ["prompts/**/*.md", "prompts/.md", "prompts"],
    ["**/*.md", "v1.md", "v1"],
    ["**/*.yml", ".prompt.yml", "prompt"],
    ["**/*", ".md", "md"],
    ["**/*", "...", ".."],
  ])("below %s, %s takes the folder's or the file's name: %s", (files, path, name) => {
    expect(promptName(path, { files })).toBe(name);
  });

  it("is never empty", () => {
    const part = fc.string({
      unit: fc.constantFrom("a", ".", "v", "1", "-", "é", "\n"),
      minLength: 1,
    });
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1 }),
        fc.constantFrom("**", "a/**", "*"),
        (parts, files) => {
          expect(promptName(parts.join("/"), { files })).not.toBe("");
        },
      ),
    );
  });
});

describe("partsOf()", () => {
  it.each([
    ["a/v12.md", 12],
    ["v0.txt", 0],
    ["a/v007.prompt.md", 7],
    ["a/V1.md", null],
    ["a/version1.md", null],
    ["a/v1.2.md", null],
    ["a/v.md", null],
    ["a/v1234567890123456.md", null],
  ])("finds in %s the version %j", (path, version) => expect(partsOf(path).version).toBe(version));
});
