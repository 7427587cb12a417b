import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { parsePointer, productionVersion } from "../../src/prompts/pointer.ts";
import { sentences, valueOf } from "../text/reading.ts";

const VERSIONS = ["v1", "v2", "v10"].map((id) => ({ id, path: `prompts/a/${id}.md` }));
const read = (text: string) => parsePointer(text, "prompts/a/production.yaml", VERSIONS);

describe("parsePointer()", () => {
  it.each([
    "version: v2",
    "version: { production: v2, staging: v10 }",
    "production: v2\nstaging: v10",
    "# moved last week\nversion: 'v2'\n",
  ])("finds production's version in %j", (text) => {
    expect(valueOf(read(text))).toEqual({
      kind: "version",
      version: { id: "v2", path: "prompts/a/v2.md" },
    });
  });

  it.each([
    ["production: { ref: v1.4 }", "v1.4"],
    ["version: { production: { ref: release/2026 }, staging: v10 }", "release/2026"],
  ])("finds the tag whose tree is in production in %j", (text, ref) => {
    expect(valueOf(read(text))).toEqual({ kind: "ref", ref, line: 1 });
  });

  it.each([
    "",
    "- v2",
    "version: 2",
    "version: { staging: v2 }",
    "staging: v2",
    "version: v2\nowner: me",
    "production: { ref: release, of: x }",
    'production: { ref: "--upload-pack=x" }',
    "production: { ref: a..b }",
    "production: { ref: 1.4 }",
    "answer: { system: Be brief. }\nrefund: { system: Be kind. }",
  ])("refuses %j, which is no pointer by its shape", (text) => {
    expect(sentences(read(text))).toEqual([
      "prompts/a/production.yaml:1: the file beside version files is no pointer to one of them; write `version: v2`, or one version an environment, `production` among them",
    ]);
  });

  it.each([
    ["version: v3", 1, "v3", "known are `v1`, `v2` and `v10`"],
    ["\nversion:\n  production: V2", 3, "V2", "did you mean `v2`?"],
    ["production: latest", 1, "latest", "known are `v1`, `v2` and `v10`"],
  ])("refuses %j, which names no file", (text, line, version, hint) => {
    expect(sentences(read(text))).toEqual([
      `prompts/a/production.yaml:${line}: version \`${version}\` has no file in this folder; ${hint}`,
    ]);
  });

  it("never throws", () => {
    const unit = fc.constantFrom("version", ": ", "production", "v2", "\n", "{", "}", "- ");
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(read(text)).toHaveProperty("ok");
      }),
    );
  });
});

describe("productionVersion()", () => {
  it("is the pointer's version", () => {
    expect(productionVersion(VERSIONS, { id: "v1", path: "prompts/a/v1.md" })?.id).toBe("v1");
  });

  it("is the one with the highest number where nothing points", () => {
    expect(productionVersion(VERSIONS, null)?.id).toBe("v10");
  });

  it("is none where there are no versions", () => {
    expect(productionVersion([], null)).toBeNull();
  });
});
