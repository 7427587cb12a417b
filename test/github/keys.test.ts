import { describe, expect, it } from "vitest";

import { withKeys } from "../../src/github/keys.ts";

describe("withKeys()", () => {
  it("puts a key given as an input under the provider's name, before a variable", () => {
    const env = {
      "INPUT_OPENAI-API-KEY": "from input",
      "INPUT_ANTHROPIC-API-KEY": "",
      OPENAI_API_KEY: "from variable",
      ANTHROPIC_API_KEY: "kept",
    };
    expect(withKeys(env)).toMatchObject({
      OPENAI_API_KEY: "from input",
      ANTHROPIC_API_KEY: "kept",
    });
  });
});
