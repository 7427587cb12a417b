import { createHash } from "node:crypto";

import { describe, expect, it } from "vitest";

import { labellingPage } from "../../../src/report/labelling/page.ts";
import { sheetCsv, sheetJsonLines } from "../../../src/report/labelling/sheet-files.ts";
import type { Sheet } from "../../../src/score/calibration/sheet.ts";
import { readTable } from "../../../src/text/table.ts";

const ATTACK = `</script><script src="https://evil.example/x.js"></script><!--\u202e=cmd|'/c calc'!A1`;

const sheet: Sheet = {
  prompt: `support/<b onload="x">`,
  rubric: [
    {
      id: "grounded",
      description: ATTACK,
      scale: [{ score: 1, text: ATTACK }],
      weight: 3,
      ownCall: false,
    },
  ],
  items: [
    {
      item: "a1",
      conversation: "How?",
      contexts: [ATTACK],
      reference: null,
      output: ATTACK,
      criteria: [{ id: "grounded", description: ATTACK }],
    },
    {
      item: "b2",
      conversation: '=HYPERLINK("x")',
      contexts: [],
      reference: "So.",
      output: "Two\nlines",
      criteria: [{ id: "grounded", description: ATTACK }],
    },
  ],
};

const page = labellingPage(sheet);
const elements = (name: string): readonly string[] =>
  Array.from(
    page.matchAll(new RegExp(`<${name}[^>]*>([\\s\\S]*?)</${name}>`, "g")),
    ([, body]) => body!,
  );

describe("labellingPage()", () => {
  it("runs its own style and script and nothing else, by a policy of their digests", () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!;
    const source = (text: string): string =>
      `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    expect(policy.split("; ")).toEqual([
      "default-src 'none'",
      `style-src ${source(elements("style")[0]!)}`,
      `script-src ${source(elements("script")[1]!)}`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it("names nothing outside itself", () => {
    const shell = page.replace(elements("script")[0]!, "");
    expect(shell).not.toMatch(/https?:|\bsrc=|@import|url\(|\bfetch\(|XMLHttpRequest/);
  });

  it("keeps what models wrote as text: it ends no element, opens none, and hides nothing", () => {
    expect(elements("script")).toHaveLength(2);
    expect(page).not.toContain('<script src="https://evil');
    expect(page).not.toContain("<!--");
    expect(page).not.toContain("<b onload");
    const data = JSON.parse(elements("script")[0]!);
    expect(data.items[0].output).toBe(ATTACK.replace("\u202e", "\\u{202e}"));
  });

  it("makes text nodes alone of data", () => {
    expect(elements("script")[1]).not.toMatch(
      /innerHTML|outerHTML|insertAdjacent|document\.write|eval|Function\(/,
    );
  });

  it("tells a labeller neither versions, slices, weights nor scores", () => {
    const data = JSON.parse(elements("script")[0]!);
    expect(Object.keys(data)).toEqual(["rubric", "items"]);
    expect(Object.keys(data.rubric[0])).toEqual(["id", "scale"]);
    expect(Object.keys(data.items[0]).toSorted()).toEqual([
      "contexts",
      "conversation",
      "criteria",
      "item",
      "output",
      "reference",
    ]);
  });
});

describe("the sheet as a table", () => {
  it("is one row an output, with an open column a criterion", () => {
    const read = readTable(sheetCsv(sheet), "sheet.csv");
    const rows = read.ok ? read.value.map(({ value }) => ({ ...value })) : [];
    expect(rows).toMatchObject([
      { item: "a1", annotator: "", grounded: "" },
      { item: "b2", output: "Two\nlines", reference: "So." },
    ]);
  });

  it("holds no formula", () => {
    expect(sheetCsv(sheet)).toContain(`"'=HYPERLINK(""x"")"`);
  });
});

describe("the sheet as JSON Lines", () => {
  it("is one object an output, its scores open", () => {
    const rows = sheetJsonLines(sheet)
      .trimEnd()
      .split("\n")
      .map((row) => JSON.parse(row));
    expect(rows.map(({ item, scores }) => [item, scores])).toEqual([
      ["a1", { grounded: null }],
      ["b2", { grounded: null }],
    ]);
  });
});
