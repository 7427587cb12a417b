import { describe, expect, it } from "vitest";

import { sha256 } from "../../src/digest.ts";
import { evidenceName, evidenceNames } from "../../src/github/evidence-name.ts";

const config = "evenhand.yaml";
const answer = { name: "support/answer", candidate: { digest: sha256("a") } };
const greeting = { name: "support/greeting", candidate: { digest: sha256("b") } };

describe("evidenceName()", () => {
  it("is a name that no file system or address minds", () => {
    expect(evidenceName(config, [answer, greeting])).toMatch(/^evenhand-[0-9a-f]{16}$/);
  });

  it("is the same in whatever order the prompts come", () => {
    expect(evidenceName(config, [greeting, answer])).toBe(evidenceName(config, [answer, greeting]));
  });

  it.each([
    ["another version", config, [{ ...answer, candidate: { digest: sha256("c") } }]],
    ["another prompt", config, [{ ...answer, name: "support/other" }]],
    ["another configuration", "ci/evenhand.yaml", [answer]],
    ["one more prompt", config, [answer, greeting]],
  ])("is another one for %s", (_name, path, prompts) => {
    expect(evidenceName(path, prompts)).not.toBe(evidenceName(config, [answer]));
  });
});

describe("evidenceNames()", () => {
  it("looks for all prompts together, then for the pull requests that were merged at once", () => {
    expect(evidenceNames(config, [answer, greeting])).toEqual([
      [evidenceName(config, [answer, greeting])],
      [evidenceName(config, [answer]), evidenceName(config, [greeting])],
    ]);
  });

  it("looks once for a single prompt, and for nothing where nothing changed", () => {
    expect(evidenceNames(config, [answer])).toEqual([[evidenceName(config, [answer])]]);
    expect(evidenceNames(config, [])).toEqual([]);
  });
});
