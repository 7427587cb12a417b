import { sha256 } from "../digest.ts";
import { verdictJson } from "../report/json.ts";
import { parseDay } from "../units.ts";
import type { Verdict } from "../verdict.ts";
import { recordOf, type HistoryRecord } from "./record.ts";

/**
 * What a change that has become production leaves: a record of each prompt that it edits. One that could not be measured
 * leaves one too, since it is in production all the same.
 */
export function gateRecords(verdict: Verdict, run: HistoryRecord["run"]): readonly HistoryRecord[] {
  const day = parseDay(verdict.asOf);
  if (day === null) return [];
  const facts = {
    kind: "gate",
    suite: verdict.suite,
    day,
    sha: verdict.head.sha,
    run,
    policy: verdict.policyVersion,
    verdict: sha256(verdictJson(verdict)),
  } as const;
  return verdict.prompts.flatMap((prompt) => recordOf(prompt, facts) ?? []);
}
