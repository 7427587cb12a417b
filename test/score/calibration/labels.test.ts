import { describe, expect, it } from "vitest";

import { parseLabels, repeatedLabels } from "../../../src/score/calibration/labels.ts";
import { page } from "../../support/docs.ts";

const known = { items: new Set(["a1", "b2"]), criteria: ["grounded", "tone"] };

const read = (text: string, file = "labels/ann.jsonl") => parseLabels(text, file, known);

const said = (text: string, file?: string) => {
  const of = read(text, file);
  if (!of.ok) return of.problems.map(({ line, message }) => `${line}: ${message}`);
  return of.value.map(({ item, annotator, scores }) => [
    item,
    annotator,
    Object.fromEntries(scores),
  ]);
};

describe("parseLabels()", () => {
  it("reads what the page saves, and rows without a name by the file's", () => {
    const rows = [
      '{"item":"a1","annotator":"ben","scores":{"grounded":4,"tone":null}}',
      '{"item":"b2","scores":{"tone":2},"output":"as in the sheet","conversation":"…"}',
    ];
    expect(said(rows.join("\n"))).toEqual([
      ["a1", "ben", { grounded: 4 }],
      ["b2", "ann", { tone: 2 }],
    ]);
  });

  it("reads the filled table, whose empty cells are no scores", () => {
    const table = 'item,annotator,output,grounded,tone\r\na1,ben,"Two\nlines",4,\r\nb2,,x,,\r\n';
    expect(said(table, "ann.csv")).toEqual([["a1", "ben", { grounded: 4 }]]);
  });

  it("reads the row that docs/calibration.md shows", () => {
    const [, row = ""] = /```json\n(.+)\n```/.exec(page("docs/calibration.md")) ?? [];
    const shown = { items: new Set(["4cc78da261738d81"]), criteria: ["grounded", "tone"] };
    expect(parseLabels(row, "a.jsonl", shown)).toMatchObject({
      ok: true,
      value: [{ annotator: "ann" }],
    });
  });

  it.each([
    ["a score that is none", '{"item":"a1","scores":{"tone":6}}', "1: `scores.tone` must be"],
    ["half a score", '{"item":"a1","scores":{"tone":2.5}}', "1: `scores.tone` must be"],
    ["another sample's item", '{"item":"zz","scores":{"tone":2}}', "1: no item `zz` was drawn"],
    ["an unknown criterion", '{"item":"a1","scores":{"tune":2}}', "1: the rubric has no criterion"],
    ["an unknown key", '{"item":"a1","scores":{},"sore":1}', "1: unknown key `sore`"],
    ["a line that is no JSON", "\nitem", "2: invalid JSON"],
    [
      "a word for a score",
      "item,tone\na1,good\n",
      "2: `scores.tone` must be a whole number",
      "a.csv",
    ],
  ])("refuses %s at its line", (_, text, message, file?: string) => {
    expect(said(text, file)[0]).toContain(message);
  });
});

describe("repeatedLabels()", () => {
  const scores = new Map([["tone", 3]]);

  it("names who scores what twice", () => {
    const once = { item: "a1", annotator: "ann", scores };
    expect(repeatedLabels([once, { ...once, annotator: "ben" }, { ...once, item: "b2" }])).toEqual(
      [],
    );
    expect(repeatedLabels([once, once])).toEqual(["ann scores tone of a1 twice"]);
  });
});
