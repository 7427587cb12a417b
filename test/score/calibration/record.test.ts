import { describe, expect, it } from "vitest";

import { fit } from "../../../src/score/calibration/fit.ts";
import { parseRecord, recordOf, recordPath } from "../../../src/score/calibration/record.ts";
import { judgedFile, label } from "./setup.ts";

const judged = judgedFile([
  { score: 5, slices: ["law"] },
  { score: 1, slices: ["law"] },
  { score: 3, slices: ["new"] },
]);
const record = recordOf(judged, fit(judged, [label("item-0", 5), label("item-1", 1)]));

describe("a calibration record", () => {
  it("lies beside its eval set", () => {
    expect(recordPath("evals/support/answer.yaml")).toBe("evals/support/answer.calibration.json");
    expect(recordPath("evals.d/answer")).toBe("evals.d/answer.calibration.json");
  });

  it("names the judge, the day and the slices, and is read again as it was written", () => {
    expect(record).toMatchObject({
      asOf: "2026-11-25",
      judge: judged.judge,
      criteria: [{ criterion: "grounded", unlabelled: ["new"], slices: [{ slice: "law" }] }],
    });
    expect(parseRecord(JSON.stringify(record), "r.json")).toMatchObject({
      ok: true,
      value: record,
    });
  });

  it("says nothing of agreement among people where one annotator labelled", () => {
    expect(record.criteria[0]!.agreement).toMatchObject({ annotators: 1, people: null });
  });

  it.each([
    ["no JSON", "{", "invalid JSON"],
    ["a day that is none", JSON.stringify({ ...record, asOf: "2026-02-30" }), "`asOf` must be"],
    ["more than it may hold", JSON.stringify({ ...record, bar: 0 }), "unknown key `bar`"],
  ])("is refused where it is %s", (_, text, message) => {
    const read = parseRecord(text, "r.json");
    expect(read.ok ? "" : read.problems[0]!.message).toContain(message);
  });
});
