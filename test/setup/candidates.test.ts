import { describe, expect, it } from "vitest";

import { candidatesIn, placeOf } from "../../src/setup/candidates.ts";

describe("candidates", () => {
  it.each([
    ["prompts/support/answer.md", "prompts/**/*.md"],
    ["services/a/prompts/x/answer.j2", "services/a/prompts/**/*.j2"],
    ["src/prompt/answer.prompt.yml", "src/prompt/**/*.prompt.yml"],
    ["src/greeting.prompty", "src/*.prompty"],
    ["greeting.prompt", "*.prompt"],
    ["prompts/a/prompts/b.txt", "prompts/**/*.txt"],
    ["evals/promptfooconfig.yaml", "evals/promptfooconfig.yaml"],
    ["promptfooconfig.support.yaml", "promptfooconfig.support.yaml"],
  ])("%s is one, watched by %s", (path, files) => {
    expect([candidatesIn([path]), placeOf(path).files]).toEqual([[path], files]);
  });

  it.each(["README.md", "src/answer.txt", "prompts/answer.py", "node_modules/a/prompts/b.md"])(
    "%s is none",
    (path) => {
      expect(candidatesIn([path])).toEqual([]);
    },
  );
});
