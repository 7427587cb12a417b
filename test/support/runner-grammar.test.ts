import { describe, expect, it } from "vitest";

import { commandsIn, keyValues } from "./runner-grammar.ts";

describe("commandsIn()", () => {
  it.each([
    ["::warning::text", { name: "warning", properties: {}, data: "text" }],
    [
      "  ::error file=a.md,line=3::x%0Ay",
      { name: "error", properties: { file: "a.md", line: "3" }, data: "x\ny" },
    ],
    [
      "any text ##[set-output name=verdict;]pass",
      { name: "set-output", properties: { name: "verdict" }, data: "pass" },
    ],
  ])("obeys %s", (line, command) => {
    expect(commandsIn(`${line}\n`)).toEqual({ commands: [command], lines: [] });
  });

  it.each([
    "text ::warning::x",
    "::no-command::x",
    "::warning",
    "##[unknown]x",
    "::{3a}warning::x",
  ])("prints %s", (line) => {
    expect(commandsIn(`${line}\n`)).toEqual({ commands: [], lines: [line] });
  });
});

describe("keyValues()", () => {
  it("reads lines and heredocs, and no key out of a heredoc's text", () => {
    const text = "a=1=2\nb<<END\nc=3\nd<<E\nEND\ne=\n";
    expect(keyValues(text)).toEqual({ a: "1=2", b: "c=3\nd<<E", e: "" });
  });

  it.each(["a line", "a<<END\nnever ends"])("fails on %j as the runner does", (text) => {
    expect(() => keyValues(text)).toThrow("the runner");
  });
});
