import { describe, expect, it } from "vitest";

import { evidenceOf, liveOn, tenuresOf } from "../../src/history/log.ts";
import { logGrid, showLines } from "../../src/history/log-text.ts";
import type { HistoryRecord } from "../../src/history/record.ts";
import type { Day } from "../../src/units.ts";
import { aRecord } from "./records.ts";

const day = (text: string) => text as Day;

const record = (
  on: string,
  version: string,
  overrides: Partial<HistoryRecord> = {},
): HistoryRecord =>
  aRecord({
    day: day(on),
    candidate: { digest: version, model: { asked: "small-1", answered: ["small-1-2026-01"] } },
    ...overrides,
  });

/** v1, then v2, then the way back to v1. */
const RECORDS = [
  record("2026-03-01", "v1", { kind: "gate" }),
  record("2026-03-02", "v1"),
  record("2026-03-10", "v2", { outcome: "inconclusive", kind: "gate" }),
  record("2026-03-11", "v2", { outcome: "fail" }),
  record("2026-03-12", "v1", { outcome: "inconclusive", kind: "gate" }),
];

describe("tenuresOf()", () => {
  it("tells each version's time in production, and a version that came back twice", () => {
    expect(tenuresOf(RECORDS).map(({ version, since, until }) => [version, since, until])).toEqual([
      ["v1", "2026-03-01", "2026-03-10"],
      ["v2", "2026-03-10", "2026-03-12"],
      ["v1", "2026-03-12", null],
    ]);
  });

  it("keeps prompts apart", () => {
    const other = record("2026-03-02", "w1", { prompt: "support/triage" });
    expect(
      tenuresOf([RECORDS[0]!, other, RECORDS[1]!]).map(({ records }) => records.length),
    ).toEqual([2, 1]);
  });

  it("knows nothing where there is no record", () => {
    expect(tenuresOf([])).toEqual([]);
  });
});

describe("liveOn()", () => {
  it.each([
    ["2026-03-01", "v1", "2026-03-10", 1],
    ["2026-03-05", "v1", "2026-03-10", 2],
    ["2026-03-10", "v2", "2026-03-12", 1],
    ["2026-12-31", "v1", null, 1],
  ])("finds what was there on %s, by what was known then", (on, version, until, records) => {
    const live = liveOn(RECORDS, "support/answer", day(on));
    expect(live).toMatchObject({ version, until });
    expect(live?.records.length).toBe(records);
  });

  it("knows nothing of days before the first record, and of other prompts", () => {
    expect(liveOn(RECORDS, "support/answer", day("2026-02-28"))).toBeNull();
    expect(liveOn(RECORDS, "support/other", day("2026-03-05"))).toBeNull();
  });
});

describe("evidenceOf()", () => {
  it("is the last record that says something", () => {
    const [first, second, third] = tenuresOf(RECORDS);
    expect(evidenceOf(first!)).toBe(RECORDS[1]);
    expect(evidenceOf(second!)).toBe(RECORDS[3]);
    expect(evidenceOf(third!)).toBeNull();
  });
});

describe("logGrid()", () => {
  it("has a row a tenure, the newest first", () => {
    const { rows } = logGrid(tenuresOf(RECORDS));
    expect(rows).toEqual([
      ["support/answer", "12 Mar 2026", "", "v1", "4e1d7a09", "none"],
      [
        "support/answer",
        "10 Mar 2026",
        "12 Mar 2026",
        "v2",
        "4e1d7a09",
        "fail, sweep of 11 Mar 2026",
      ],
      [
        "support/answer",
        "1 Mar 2026",
        "10 Mar 2026",
        "v1",
        "4e1d7a09",
        "pass, sweep of 2 Mar 2026",
      ],
    ]);
  });
});

describe("showLines()", () => {
  const shown = (overrides: Partial<HistoryRecord> = {}): string => {
    const records = [record("2026-03-01", "v1", overrides)];
    return showLines(liveOn(records, "support/answer", day("2026-03-05"))!, "2026-03-05").join(
      "\n",
    );
  };

  it("names the version, how to read it, what it was held to, and every slice", () => {
    expect(shown()).toMatchInlineSnapshot(`
      "support/answer on 5 Mar 2026: version v1
        In production since 1 Mar 2026; 1 record of it by then.
        Its text: git show 4e1d7a0900000000000000000000000000000000:prompts/support/answer.md
        Model small-1, answered by small-1-2026-01
        Last evidence: pass, sweep of 1 Mar 2026, run 8123456789
        Held to eval set evals/support/answer.yaml (c40b91e20000), policy 51d0c8e60000
          all cases (150): not worse, score −0.01 ± 0.05, failing checks 2% → 3%"
    `);
  });

  it("says that nothing was measured where nothing was", () => {
    expect(shown({ outcome: "inconclusive" })).toContain("Nothing was measured of it");
  });

  it.each([
    ["a path", { path: "a.md; rm -rf ~" }],
    ["a commit", { sha: "$(touch x)" }],
  ])("offers no command to copy where %s could be another one", (_, overrides) => {
    expect(shown(overrides)).not.toContain("git show");
  });
});
