import { describe, expect, it } from "vitest";

import { signingKeys } from "../src/signing-keys.ts";
import { macKey } from "../src/store/mac.ts";

const env = {
  OPENAI_API_KEY: "sk-openai",
  ACME_API_KEY: "acme",
  ANTHROPIC_API_KEY: "",
  "INPUT_OPENAI-API-KEY": "sk-openai",
  GITHUB_TOKEN: "ghs",
  EVENHAND_CACHE_KEY: "cache",
};

describe("signingKeys()", () => {
  it("signs with the cache's key and accepts what the providers' keys have signed", () => {
    expect(signingKeys(env)).toEqual([
      macKey("cache-key", "cache"),
      macKey("provider-key", "acme"),
      macKey("provider-key", "sk-openai"),
    ]);
  });

  it("has no key in a run without secrets, not even from an empty variable", () => {
    expect(
      signingKeys({ EVENHAND_CACHE_KEY: "", OPENAI_API_KEY: "", GITHUB_TOKEN: "ghs" }),
    ).toEqual([]);
  });
});
