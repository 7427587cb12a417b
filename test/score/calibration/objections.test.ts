import { describe, expect, it } from "vitest";

import { parseLabels } from "../../../src/score/calibration/labels.ts";
import { parseObjections } from "../../../src/score/calibration/objections.ts";
import { page } from "../../support/docs.ts";

const known = { cases: new Set(["refund-after-40-days", "tour"]), criteria: ["grounded"] };

const read = (text: string, file = "labels/ann.jsonl") => parseObjections(text, file, known);

const OBJECTION = '{"case":"tour","disagree":" It is right. "}';

describe("parseObjections()", () => {
  it("reads a reviewer's word against the judge, by whoever the file is named after", () => {
    expect(read(`${OBJECTION}\n{"item":"a1","scores":{"grounded":4}}`)).toMatchObject({
      ok: true,
      value: [{ caseId: "tour", criterion: null, annotator: "ann", reason: "It is right." }],
    });
  });

  it("reads the row that docs/calibration.md shows", () => {
    const [, row = ""] = /```json\n(\{"case".+)\n```/.exec(page("docs/calibration.md")) ?? [];
    expect(read(row)).toMatchObject({
      ok: true,
      value: [{ annotator: "octocat", criterion: "grounded" }],
    });
  });

  it.each([
    ["an unknown case", '{"case":"tuor","disagree":"No."}', "the judge scored no case `tuor`"],
    [
      "an unknown criterion",
      '{"case":"tour","disagree":"No.","criterion":"tone"}',
      "the rubric has no criterion `tone`",
    ],
    ["no reason", '{"case":"tour","disagree":" "}', "`disagree` must be a text that is not empty"],
  ])("names what is wrong: %s", (_, row, message) => {
    expect(read(row)).toMatchObject({
      ok: false,
      problems: [{ line: 1, message: expect.stringContaining(message) }],
    });
  });

  it("are no labels, and tables have none", () => {
    const labels = parseLabels(OBJECTION, "ann.jsonl", { items: new Set(), criteria: [] });
    expect(labels).toMatchObject({ ok: true, value: [] });
    expect(read("case,disagree\ntour,No.\n", "ann.csv")).toMatchObject({ ok: true, value: [] });
  });
});
