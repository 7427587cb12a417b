import { sha256 } from "../digest.ts";
import type { SweepReport } from "../sweep/report.ts";
import { parseDay } from "../units.ts";
import { recordOf, type HistoryRecord } from "./record.ts";

/**
 * What a sweep leaves: a record of each prompt that it measured anew. Outcome and reason are the sweep's, which also
 * fails for what the judge or many small edits have done.
 *
 * @param json `sweep.json` as it was written
 */
export function sweepRecords(
  report: SweepReport,
  json: string,
  run: HistoryRecord["run"],
): readonly HistoryRecord[] {
  const day = parseDay(report.asOf);
  if (day === null) return [];
  const facts = {
    kind: "sweep",
    suite: report.suite,
    day,
    sha: report.swept.sha,
    run,
    policy: report.policyVersion,
    verdict: sha256(json),
  } as const;
  return report.prompts.flatMap(({ repeated, model, anchor, outcome, reason }) => {
    if (repeated) return [];
    const since = anchor === null ? null : parseDay(anchor);
    return recordOf({ ...model, outcome, reason }, facts, since) ?? [];
  });
}
