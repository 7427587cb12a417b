import { describe, expect, it } from "vitest";

import type { CalibrationRecord } from "../../../src/score/calibration/record.ts";
import { lackingCalibration } from "../../../src/score/calibration/required.ts";
import type { Day } from "../../../src/units.ts";
import { judgedFile } from "./setup.ts";

const { judge } = judgedFile([{ score: 5 }]);

const record = (
  kappa: CalibrationRecord["criteria"][number]["agreement"]["kappa"],
  more: Partial<CalibrationRecord> = {},
): CalibrationRecord => ({
  schema: "evenhand.calibration/1",
  prompt: "support/answer",
  judge,
  versions: [],
  asOf: "2026-11-01",
  criteria: [
    {
      criterion: "tone",
      agreement: { items: 40, annotators: 2, kappa, people: null },
      slices: [],
      unlabelled: [],
    },
  ],
  ...more,
});

const good = record({ value: 0.7, interval: { lower: 0.4, upper: 0.8 } });
const demand = { kappa: 0.4, maxAgeDays: 90 };
const asked = { judge, criteria: ["tone"], asOf: "2026-11-25" as Day };

describe("lackingCalibration()", () => {
  it("is satisfied by a calibration of this judge, in date, whose interval reaches the bar", () => {
    expect(lackingCalibration(good, asked, demand)).toBeNull();
    expect(lackingCalibration(good, { ...asked, asOf: "2027-01-30" as Day }, demand)).toBeNull();
  });

  it.each([
    ["provider", { provider: "other" }],
    ["model", { model: "other" }],
    ["address", { baseUrl: "https://other.example" }],
    ["question (pairs, or outputs alone)", { question: "single" }],
    ["rubric", { rubric: "other" }],
    ["instruction", { instruction: "other" }],
  ] as const)("is not by one of another %s", (name, other) => {
    const now = { ...asked, judge: { ...judge, ...other } };
    expect(lackingCalibration(good, now, demand)).toBe(`its calibration is of another ${name}`);
  });

  it.each<[string, CalibrationRecord | null, Partial<typeof asked>]>([
    ["it has no calibration", null, {}],
    ["its calibration is 91 days old, and 90 are allowed", good, { asOf: "2027-01-31" as Day }],
    ["its calibration is of a day that has not come yet", good, { asOf: "2026-10-31" as Day }],
    [
      "on `tone` its κ with people is 0.70, at least 0.39 (95%), and 0.4 is required",
      record({ value: 0.7, interval: { lower: 0.39, upper: 0.8 } }),
      {},
    ],
    ["too few outputs are labelled on `tone` to bound κ", record({ value: 1, interval: null }), {}],
    ["nobody has labelled `tone` so that κ is known", record(null), {}],
    ["nobody has labelled `grounded` so that κ is known", good, { criteria: ["tone", "grounded"] }],
  ])("says that %s", (why, of, more) => {
    expect(lackingCalibration(of, { ...asked, ...more }, demand)).toBe(why);
  });
});
