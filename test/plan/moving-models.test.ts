import { describe, expect, it } from "vitest";

import { movingModels } from "../../src/plan/moving-models.ts";
import { problemText } from "../../src/problem.ts";
import { changedPrompt, config } from "./setup.ts";

const POLICY = config(`prompts: [{ files: "**/*.md", evals: a.yaml }]
models:
  default:
    provider: openai
    model: gpt-5.4-mini
  pinned: { provider: openai, model: gpt-4.1-2025-04-14 }
judge: { provider: anthropic, model: claude-sonnet-5 }
`);

const places = (...prompts: readonly string[]) =>
  movingModels(
    POLICY,
    prompts.map((candidate) => changedPrompt({ candidate })),
  ).map((problem) => problemText(problem).split("`").slice(0, 2).join(""));

describe("movingModels()", () => {
  it("names the configuration's, each at its line", () => {
    expect(places()).toEqual(["evenhand.yaml:5: gpt-5.4-mini", "evenhand.yaml:7: claude-sonnet-5"]);
  });

  it.each([
    ["of its own", "gpt-5.4-nano", ["prompts/support/answer.md: gpt-5.4-nano"]],
    ["that the configuration has too", "gpt-5.4-mini", []],
    ["with a date", "gpt-5.4-nano-2026-02-03", []],
    ["by its name in the configuration", "pinned", []],
  ])("names a prompt's model %s", (_, model, expected) => {
    const found = places(`---\nmodel: ${model}\n---\nAnswer {{question}}\n`);
    expect(found.slice(2)).toEqual(expected);
  });
});
