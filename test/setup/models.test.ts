import { describe, expect, it } from "vitest";

import { chooseModels } from "../../src/setup/models.ts";

type Wish = readonly [provider: string | null, model: string | null];

const chosen = (wishes: readonly Wish[], keys: readonly string[]) => {
  const prompts = wishes.map(([provider, model]) => ({ wish: { provider, model } }));
  const { tested, judge, sameFamily } = chooseModels(prompts, (key) => keys.includes(key));
  return [`${tested.provider} ${tested.model}`, judge.provider, sameFamily];
};

const OPENAI = "OPENAI_API_KEY";
const ANTHROPIC = "ANTHROPIC_API_KEY";

describe("chooseModels", () => {
  it.each<[string, readonly Wish[], readonly string[], readonly unknown[]]>([
    ["no model and no key", [], [], ["openai gpt-5.4-mini", "anthropic", false]],
    ["one key", [], [ANTHROPIC], ["anthropic claude-haiku-4-5", "anthropic", true]],
    [
      "a model named as GitHub Models does",
      [[null, "openai/gpt-4o-mini"]],
      [],
      ["openai gpt-4o-mini", "anthropic", false],
    ],
    [
      "a model named by its id alone",
      [[null, "claude-sonnet-5"]],
      [OPENAI, ANTHROPIC],
      ["anthropic claude-sonnet-5", "openai", false],
    ],
    [
      "a deployment whose id tells no maker",
      [["azure", "production"]],
      [],
      ["openai gpt-5.4-mini", "anthropic", false],
    ],
    [
      "models of both families, so that no judge is of another",
      [
        [null, "gpt-4o"],
        ["anthropic", "claude-sonnet-5"],
      ],
      [OPENAI, ANTHROPIC],
      ["openai gpt-4o", "openai", true],
    ],
  ])("%s", (_, wishes, keys, expected) => {
    expect(chosen(wishes, keys)).toEqual(expected);
  });
});
