import type { HistoryRecord } from "../../src/history/record.ts";
import type { Day } from "../../src/units.ts";

/** A whole and plausible record, each part to be overridden. */
export function aRecord(overrides: Partial<HistoryRecord> = {}): HistoryRecord {
  const model = { asked: "small-1", answered: ["small-1-2026-08"] };
  return {
    schema: "evenhand.record/1",
    kind: "sweep",
    suite: "default",
    prompt: "support/answer",
    path: "prompts/support/answer.md",
    day: "2026-11-25" as Day,
    sha: "4e1d7a09".padEnd(40, "0"),
    run: { id: "8123456789", attempt: "1" },
    policy: "51d0c8e6".padEnd(64, "0"),
    evalSet: { path: "evals/support/answer.yaml", version: "c40b91e2".padEnd(64, "0") },
    judge: null,
    baseline: { digest: "9f2c4be1".padEnd(64, "0"), model },
    candidate: { digest: "9f2c4be1".padEnd(64, "0"), model },
    anchor: "2026-11-01" as Day,
    outcome: "pass",
    reason: null,
    verdict: "0".repeat(64),
    slices: [
      {
        unit: "(all)",
        cases: 150,
        result: "not worse",
        score: { mean: -0.01, interval: { lower: -0.06, upper: 0.04 } },
        check: { baseline: 0.02, candidate: 0.03 },
        judge: null,
      },
    ],
    ...overrides,
  };
}
