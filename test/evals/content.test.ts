import { describe, expect, it } from "vitest";

import { readContent } from "../../src/evals/content.ts";

const read = (text: string, file: string) => {
  const { notation, rows, document } = readContent(text, file);
  return {
    notation,
    rows: rows?.map(({ value }) => value) ?? null,
    whole: document?.value ?? null,
  };
};

const ROW = { a: 1 };

describe("data that lies column by column", () => {
  it.each([
    [
      '{"q":["a","b"],\n"r":["c",null]}',
      [
        { q: "a", r: "c" },
        { q: "b", r: null },
      ],
    ],
    [
      '{"q":{"0":"a","1":"b"},\n"r":{"0":"c","1":"d"}}',
      [
        { q: "a", r: "c" },
        { q: "b", r: "d" },
      ],
    ],
  ])("is rows: %j", (text, values) => {
    const rows = readContent(text, "a.json").rows ?? [];
    expect(rows.map(({ value }) => value)).toEqual(values);
    expect(rows.map(({ lineOf }) => [lineOf([]), lineOf(["r"])])).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });

  it.each([
    '{"q":["a","b"],"r":["c"]}',
    '{"q":["a"],"r":"c"}',
    '{"q":["a"]}',
    '{"q":{"x":1},"r":{"x":2}}',
  ])("is not meant by %s", (text) => {
    expect(readContent(text, "a.json").rows).toHaveLength(1);
  });
});

describe("readContent()", () => {
  it.each([
    ["a table", "a\n1\n", "a.csv", "table", [{ a: "1" }]],
    ["a table with tabs", "a\tb\n1\t2\n", "a.TSV", "table", [{ a: "1", b: "2" }]],
    ["JSON Lines", '{"a":1}\n\n{"a":1}\n', "a.jsonl", "jsonl", [ROW, ROW]],
    ["JSON Lines under .json", '{"a":1}\n{"a":1}', "a.json", "jsonl", [ROW, ROW]],
    ["one line", '{"a":1}\n', "a.jsonl", "jsonl", [ROW]],
    ["one line under .json", '{"a":1}\n', "a.json", "json", [ROW]],
    ["a JSON list", '[{"a":1}]', "a.json", "json", [ROW]],
    ["a JSON list under .jsonl", '[\n{"a":1}\n]', "a.jsonl", "json", [ROW]],
    ["a JSON value under .jsonl", '{\n"a":1\n}', "a.jsonl", "json", [ROW]],
    ["a YAML list", "- a: 1\n", "a.yaml", "yaml", [ROW]],
    ["a wrapper", '{"version": 2, "examples": [{"a":1}]}', "a.json", "json", [ROW]],
    ["a viewer's rows", '{"rows": [{"row_idx": 0, "row": {"a":1}}]}', "a.json", "json", [ROW]],
    ["JSON Lines of a viewer", '{"row": {"a":1}}\n', "a.jsonl", "jsonl", [ROW]],
    ["a YAML mapping", "a: 1\n", "a.yaml", "yaml", null],
    ["an empty file", "", "a.yaml", "yaml", null],
    ["a flow mapping that is no JSON", "{ a: [b] }", "a.yaml", "yaml", null],
  ])("takes %s apart", (_, text, file, notation, rows) => {
    expect(read(text, file)).toMatchObject({ notation, rows });
  });

  it("keeps the whole of a document beside its rows", () => {
    expect(read('{"v": 2, "data": []}', "a.json")).toMatchObject({ rows: [], whole: { v: 2 } });
    expect(read('{"a":1}\n{"a":2}', "a.json").whole).toBeNull();
  });

  it("knows the line of each row", () => {
    const lines = (text: string, file: string) =>
      readContent(text, file).rows?.map(({ lineOf }) => lineOf(["a"]));
    expect(lines('a\n"1\n2"\n3\n', "a.csv")).toEqual([2, 4]);
    expect(lines('{"a":1}\n\n{"a":1}', "a.jsonl")).toEqual([1, 3]);
    expect(lines('[{\n"a":1},\n{"a":1}]', "a.json")).toEqual([2, 3]);
    expect(lines('{"rows":[\n{"row":\n{"a":1}}]}', "a.json")).toEqual([3]);
  });

  it("tells what cannot be read, and keeps the other rows", () => {
    const { rows, problems } = readContent('{"a":1}\n{"a":\n', "a.jsonl");
    expect(rows).toHaveLength(1);
    expect(problems.map(({ line }) => line)).toEqual([2]);
    expect(readContent("a: b: c", "a.yaml")).toMatchObject({ rows: null, document: null });
    expect(readContent('a\n"1', "a.csv").problems).toHaveLength(1);
  });
});
