import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { readTable } from "../../src/text/table.ts";
import { sentences, valueOf } from "./reading.ts";

const read = (text: string, file = "a.csv") => readTable(text, file);
const rows = (text: string, file?: string) => valueOf(read(text, file)).map(({ value }) => value);

describe("readTable()", () => {
  it.each([
    ["plain cells", "a,b\n1,2\n", [{ a: "1", b: "2" }]],
    [
      "line ends of both kinds",
      "\na,b\r\n1,2\n3,4\r\n",
      [
        { a: "1", b: "2" },
        { a: "3", b: "4" },
      ],
    ],
    ["no final line end", "a,b\n1,2", [{ a: "1", b: "2" }]],
    ["CRLF", "a,b\r\n1,2\r\n", [{ a: "1", b: "2" }]],
    ["line ends in cells, as they are", 'a,b\r\n"x\r\ny\nz",2\r\n', [{ a: "x\r\ny\nz", b: "2" }]],
    ["separators and doubled quotes", 'a,b\n"x, ""y""",2\n', [{ a: 'x, "y"', b: "2" }]],
    ["blank lines", "a,b\n\n1,2\n\n", [{ a: "1", b: "2" }]],
    ["white space round headers", " a , b\n1,2\n", [{ a: "1", b: "2" }]],
    ["white space in cells, as it is", "a,b\n 1 ,2\n", [{ a: " 1 ", b: "2" }]],
    ["cells that are not there", "a,b\n1\n", [{ a: "1", b: "" }]],
    ["a column without a header and text", "a,,b\n1,,2\n", [{ a: "1", b: "2" }]],
    ["a header alone", "a,b\n", []],
  ])("reads %s", (_, text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  it("reads tabs by the file's name", () => {
    expect(rows("a\tb\n1,2\t3\n", "a.tsv")).toEqual([{ a: "1,2", b: "3" }]);
  });

  it("says on which line each row begins", () => {
    const text = 'a,b\r\n"é\r\n\r\nx",1\r\n\r\n2,3\r\n"\n",4';
    expect(valueOf(read(text)).map(({ line }) => line)).toEqual([2, 6, 7]);
  });

  it.each([
    ["", "a.csv: the table is empty; give the columns their names in its first line"],
    ["a,b,a\n", "a.csv:1: column `a` is repeated; rename one"],
    ["a,__proto__\n", "a.csv:1: column `__proto__` is not allowed; give it another name"],
    [
      "a,b\n1,2\n3,4,5\n",
      "a.csv:3: cell 3 stands under no header; name the column in the first line, or put cells with commas in quotes",
    ],
    [
      'a,b\n1,"2\n',
      "a.csv:2: the table cannot be read: quote Not Closed: the parsing is finished with an opening quote; put cells with commas in quotes, and double quotes in them",
    ],
  ])("refuses %j", (text, sentence) => {
    expect(sentences(read(text))).toEqual([sentence]);
  });

  it("gives back every cell that was written with quotes", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r\n", " ", "é") });
    const quoted = (of: string) => `"${of.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), (cells) => {
        const lines = cells.map((row) => row.map(quoted).join(","));
        const written = ["a,b", ...lines].join("\n");
        expect(rows(written)).toEqual(cells.map(([a, b]) => ({ a, b })));
      }),
    );
  });

  it("never throws", () => {
    const text = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r", "\t", "\uFEFF") });
    fc.assert(
      fc.property(text, (of) => {
        expect(read(of)).toHaveProperty("ok");
      }),
    );
  });
});
