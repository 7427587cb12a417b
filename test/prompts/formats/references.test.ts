import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";

import { joinPath } from "../../../src/prompts/formats/paths.ts";
import { readReferences } from "../../../src/prompts/formats/references.ts";
import { referredPaths } from "../../../src/prompts/formats/referred-paths.ts";
import { promptFormat } from "../../../src/prompts/formats/registry.ts";

import type { Reference } from "../../../src/prompts/formats/format.ts";

const reference = (of: Partial<Reference>): Reference => ({
  text: "x",
  line: 1,
  candidates: [],
  pattern: null,
  optional: false,
  ...of,
});

describe("joinPath()", () => {
  it.each([
    ["prompts", "a.txt", "prompts/a.txt"],
    ["", "a.txt", "a.txt"],
    ["prompts/x", "../a.txt", "prompts/a.txt"],
    ["prompts", "./b/../a.txt", "prompts/a.txt"],
    ["prompts", "../../a.txt", null],
    ["", "..", null],
    ["prompts", "/etc/passwd", null],
    ["prompts", "..\\a.txt", null],
    ["prompts", "..", null],
  ])("of %j and %j is %j", (folder, relative, path) => {
    expect(joinPath(folder, relative)).toBe(path);
  });

  it("never leaves the repository", () => {
    const unit = fc.constantFrom("..", "/", ".", "a", "\\");
    fc.assert(
      fc.property(fc.string({ unit }), fc.string({ unit }), (folder, relative) => {
        const path = joinPath(folder, relative);
        expect(path?.startsWith("/") ?? false).toBe(false);
        expect(path?.split("/") ?? []).not.toContain("..");
      }),
    );
  });
});

describe("referredPaths()", () => {
  const paths = new Set(["a/_p.prompt", "_p.prompt", "a/b.txt", "a/a.txt"]);

  it("is the first candidate that the tree has", () => {
    const candidates = ["a/b/_p.prompt", "a/_p.prompt", "_p.prompt"];
    expect(referredPaths(reference({ candidates }), paths)).toEqual(["a/_p.prompt"]);
    expect(referredPaths(reference({ candidates: ["x"] }), paths)).toEqual([]);
  });

  it("is every match of a pattern, in order", () => {
    expect(referredPaths(reference({ pattern: "a/*.txt" }), paths)).toEqual(["a/a.txt", "a/b.txt"]);
  });
});

describe("readReferences()", () => {
  it("reads no image as text: its bytes are read with the prompt", async () => {
    const format = promptFormat("a.md")!;
    vi.spyOn(format, "references").mockReturnValue([
      reference({ candidates: ["b.txt"] }),
      reference({ candidates: ["photo.png"], image: true }),
    ]);
    const asked: string[] = [];
    const read = await readReferences(
      { path: "a.md", text: "" },
      {
        paths: new Set(["b.txt", "photo.png"]),
        text: async (path) => {
          asked.push(path);
          return { ok: true, value: { text: "" }, warnings: [] };
        },
      },
    );
    vi.restoreAllMocks();
    expect(read.ok).toBe(true);
    expect(asked).toEqual(["b.txt"]);
  });
});
