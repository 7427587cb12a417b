import { describe, expect, it } from "vitest";

import { readJsonLines } from "../../src/text/jsonl.ts";

describe("readJsonLines()", () => {
  it("numbers the lines of the file, blank ones and CRLF included", () => {
    expect(readJsonLines('{"a": 1}\r\n\n  \n{"a": 2}', "a.jsonl")).toEqual({
      rows: [
        { value: { a: 1 }, line: 1 },
        { value: { a: 2 }, line: 4 },
      ],
      problems: [],
    });
  });

  it("reports a bad line where it stands and reads on", () => {
    expect(readJsonLines("1\n{\n3\n", "a.jsonl")).toEqual({
      rows: [
        { value: 1, line: 1 },
        { value: 3, line: 3 },
      ],
      problems: [
        {
          file: "a.jsonl",
          line: 2,
          message: "invalid JSON: expected property name or '}' (column 2)",
          hint: "put one whole JSON object on each line",
        },
      ],
    });
  });

  it("counts what it does not list when everything is wrong", () => {
    const { problems } = readJsonLines("id,question\n".repeat(50), "a.csv");
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toMatchObject({ line: 21, message: "30 more problems from here on" });
  });
});
