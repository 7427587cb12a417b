import { describe, expect, it } from "vitest";

import { signingKeys } from "../src/signing-keys.ts";
import { macKey } from "../src/store/mac.ts";

const env = {
  OPENAI_API_KEY: "sk-openai-0123456789",
  ACME_API_KEY: "acme-0123456789abcdef",
  LOCAL_API_KEY: "sk-no-key-required",
  ANTHROPIC_API_KEY: "",
  "INPUT_OPENAI-API-KEY": "sk-openai-0123456789",
  GITHUB_TOKEN: "ghs",
  EVENHAND_CACHE_KEY: "cache",
};

describe("signingKeys()", () => {
  it("signs with the cache's key and accepts what the providers' keys have signed", () => {
    expect(signingKeys(env)).toEqual([
      macKey("cache-key", "cache"),
      macKey("provider-key", "acme-0123456789abcdef"),
      macKey("provider-key", "sk-openai-0123456789"),
    ]);
  });

  it("takes no word for a key that everybody knows", () => {
    expect(signingKeys({ OPENAI_API_KEY: "ollama", LOCAL_API_KEY: "EMPTY" })).toEqual([]);
  });

  it("has no key in a run without secrets, not even from an empty variable", () => {
    expect(
      signingKeys({ EVENHAND_CACHE_KEY: "", OPENAI_API_KEY: "", GITHUB_TOKEN: "ghs" }),
    ).toEqual([]);
  });
});
