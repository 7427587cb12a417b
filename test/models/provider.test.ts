import { describe, expect, it } from "vitest";

import { needsAddress, PROVIDER_NAMES, providerOf } from "../../src/models/provider.ts";

describe("the providers", () => {
  const known = PROVIDER_NAMES.map((name) => ({ name, ...providerOf(name) }));

  it("are open to a pull request's choice only at an address of their own", () => {
    const open = known.filter(({ isOpen }) => isOpen);
    expect(open.map(({ name, baseUrl }) => [name, new URL(baseUrl ?? "").host])).toEqual([
      ["openai", "api.openai.com"],
      ["openai-responses", "api.openai.com"],
      ["anthropic", "api.anthropic.com"],
      ["gemini", "generativelanguage.googleapis.com"],
    ]);
  });

  it("that need an address say what one looks like", () => {
    const lacking = known.filter(({ name }) => needsAddress(name));
    expect(lacking.map(({ exampleUrl }) => exampleUrl?.slice(0, 8))).toEqual(
      lacking.map(() => "https://"),
    );
  });
});
