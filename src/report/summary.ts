import type { RunRecord } from "../run-record.ts";
import type { Verdict } from "../verdict.ts";
import { fitted, SUMMARY_BYTES } from "./budget.ts";
import { rendered } from "./comment.ts";
import { summaryLayout } from "./layout.ts";

/** The job summary: the comment with room for every slice and every failing case. At most 1,000,000 bytes. */
export function summary(verdict: Verdict, run: RunRecord): string {
  const full = summaryLayout(verdict);
  return fitted(full, (layout) => rendered(verdict, run, layout, full), SUMMARY_BYTES);
}
