import { describe, expect, it } from "vitest";

import { memoryTree } from "../../src/git/memory.ts";
import { changedLines, firstChangedLine } from "../../src/github/changed-lines.ts";
import { prompt, verdictOn } from "../report/verdict-fixtures.ts";

describe("firstChangedLine()", () => {
  it.each([
    ["the line that differs", "a\nb\nc\n", "a\nB\nc\n", 2],
    ["what is added at the end", "a\n", "a\nb\n", 2],
    ["the last line where the end is gone", "a\nb\nc\n", "a\nb\n", 2],
    ["the first of a new file", "", "a\nb\n", 1],
    ["the first of a file that is gone", "a\nb\n", "", 1],
  ])("is %s", (_name, before, after, line) => {
    expect(firstChangedLine(before, after)).toBe(line);
  });
});

describe("changedLines()", () => {
  it("looks at prompts by the path they had, and at the files that reach them", async () => {
    const base = memoryTree({ "old.md": "a\nb\n", "_voice.md": "x\ny\n" });
    const head = memoryTree({ "new.md": "a\nc\n", "_voice.md": "X\ny\n" });
    const of = prompt({
      path: "new.md",
      from: "old.md",
      reachedBy: [{ path: "_voice.md", by: "reference" }],
    });
    const lines = await changedLines({ base, head }, verdictOn(of));
    expect([...lines]).toEqual([
      ["new.md", 2],
      ["_voice.md", 1],
    ]);
  });

  it("does without what cannot be read any more", async () => {
    const broken = { ...memoryTree({}), list: () => Promise.reject(new Error("gone")) };
    const lines = await changedLines({ base: broken, head: broken }, verdictOn(prompt({})));
    expect([...lines]).toEqual([]);
  });
});
