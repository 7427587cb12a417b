import { describe, expect, it } from "vitest";

import { sha256 } from "../../src/digest.ts";
import { gateRecords } from "../../src/history/gate-records.ts";
import { inOrder, parseRecord, pathOf, recordOf } from "../../src/history/record.ts";
import { verdictJson } from "../../src/report/json.ts";
import type { Day, Json } from "../../src/units.ts";
import { arm, prompt, shownCase, verdict, worseUnit } from "../report/verdict-fixtures.ts";
import { aRecord } from "./records.ts";

const facts = {
  kind: "gate",
  suite: "default",
  day: "2026-11-25" as Day,
  sha: "b".repeat(40),
  run: null,
  policy: "p".repeat(64),
  verdict: "v".repeat(64),
} as const;

describe("recordOf()", () => {
  it("keeps versions, evidence and every slice's scores of a verdict", () => {
    const failed = prompt({
      outcome: "fail",
      units: [worseUnit("regulatory")],
      candidate: arm({ version: "c".repeat(64) }),
    });
    expect(recordOf(failed, facts)).toMatchObject({
      ...facts,
      prompt: failed.name,
      outcome: "fail",
      baseline: { digest: failed.baseline?.version },
      candidate: { digest: "c".repeat(64), model: { asked: "gpt-4.1-mini" } },
      slices: [
        {
          unit: "regulatory",
          result: "worse",
          score: { mean: -0.07 },
          check: { baseline: 0, candidate: 0.12 },
        },
      ],
    });
  });

  it("holds no text of a prompt, a case or an answer", () => {
    const failed = prompt({ outcome: "fail", cases: [shownCase("withdrawal-no-reason")] });
    const texts = JSON.stringify(recordOf(failed, facts));
    for (const { input, candidate, id } of failed.cases) {
      for (const text of [input, candidate.output, id]) expect(texts).not.toContain(text);
    }
  });

  it("is nothing where no version was measured", () => {
    expect(recordOf(prompt({ candidate: null }), facts)).toBeNull();
  });
});

describe("gateRecords()", () => {
  it("puts every prompt of a change on record, measured or not, at the change's commit", () => {
    const unmeasured = prompt({ name: "support/triage", outcome: "inconclusive" });
    const removed = prompt({ name: "support/old", outcome: "not_applicable", candidate: null });
    const of = verdict({ prompts: [prompt(), unmeasured, removed], asOf: "2026-11-25" });
    const records = gateRecords(of, { id: "7", attempt: "1" });
    expect(records).toMatchObject([
      { kind: "gate", prompt: "support/answer", sha: of.head.sha, run: { id: "7" } },
      { kind: "gate", prompt: "support/triage", outcome: "inconclusive" },
    ]);
    expect(new Set(records.map((record) => record.verdict))).toEqual(
      new Set([sha256(verdictJson(of))]),
    );
  });
});

describe("pathOf()", () => {
  it("is the same for the same sweep of a day, whichever run made it", () => {
    const again = aRecord({ run: { id: "9", attempt: "3" }, verdict: "f".repeat(64) });
    expect(pathOf(again)).toBe(pathOf(aRecord()));
    expect(pathOf(aRecord())).toMatch(/^records\/2026-11\/2026-11-25-sweep-[0-9a-f]{16}\.json$/);
  });

  it.each([
    ["another prompt", { prompt: "support/triage" }],
    ["another commit", { sha: "f".repeat(40) }],
    ["another policy", { policy: "f".repeat(64) }],
    ["another day", { day: "2026-11-26" as Day }],
    ["a gate", { kind: "gate" as const }],
    ["an inconclusive one", { outcome: "inconclusive" as const }],
  ])("is another for %s", (_, overrides) => {
    expect(pathOf(aRecord(overrides))).not.toBe(pathOf(aRecord()));
  });

  it("takes nothing of a hostile prompt name into the path", () => {
    expect(pathOf(aRecord({ prompt: "../../etc\n/x" }))).toMatch(/^[\w./-]+$/);
    expect(pathOf(aRecord({ prompt: "../../etc" }))).not.toContain("..");
  });
});

describe("parseRecord()", () => {
  it("reads what was written", () => {
    expect(parseRecord(JSON.parse(JSON.stringify(aRecord())) as Json)).toEqual(aRecord());
  });

  it.each<[string, Json]>([
    ["another schema", { ...aRecord(), schema: "evenhand.record/9" }],
    ["a day that no calendar has", { ...aRecord(), day: "2026-02-30" }],
    ["a list", []],
    ["null", null],
  ])("knows nothing of %s", (_, value) => {
    expect(parseRecord(value)).toBeNull();
  });
});

describe("inOrder()", () => {
  it("goes by day, and within a day by run and attempt, as numbers", () => {
    const run = (id: string, attempt = "1") => aRecord({ run: { id, attempt } });
    const [later, tenth, ninth, again] = [
      aRecord({ day: "2026-11-26" as Day, run: { id: "1", attempt: "1" } }),
      run("10"),
      run("9"),
      run("9", "2"),
    ];
    expect(inOrder([later, tenth, again, ninth])).toEqual([ninth, again, tenth, later]);
  });
});
