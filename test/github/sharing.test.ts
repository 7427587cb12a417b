import { describe, expect, it } from "vitest";

import { memoryTree } from "../../src/git/memory.ts";
import { sharesStore } from "../../src/github/sharing.ts";

const RULES = "prompts: [{ files: prompts/*.md, evals: evals/all.yaml }]\n";

const shares = (store: string, isPublic: boolean) =>
  sharesStore(memoryTree({ "evenhand.yaml": RULES + store }), "evenhand.yaml", { isPublic });

describe("sharesStore()", () => {
  it.each([
    ["", false, true],
    ["", true, false],
    ["store: { share: true }", true, true],
    ["store: { share: true }", false, true],
    ["store: { share: false }", false, false],
    ["store: { share: false }", true, false],
  ])("with %j, in a public repository %s: %s", async (store, isPublic, expected) => {
    expect(await shares(store, isPublic)).toBe(expected);
  });

  it("goes by the repository where there is no configuration that can be read", async () => {
    expect(await shares("store: { share: perhaps }", true)).toBe(false);
    const empty = memoryTree({ "README.md": "" });
    expect(await sharesStore(empty, "evenhand.yaml", { isPublic: true })).toBe(false);
    expect(await sharesStore(empty, "evenhand.yaml", { isPublic: false })).toBe(true);
  });
});
