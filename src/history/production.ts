import { daysBetween, type Day } from "../units.ts";
import type { HistoryRecord } from "./record.ts";

/** What the records say of what was in production. Records come oldest first. */

/** Which sweep it was: the same of all of it is the same sweep. */
export type SweepName = Pick<HistoryRecord, "suite" | "prompt" | "day" | "sha" | "policy"> & {
  readonly version: string;
};

/** The record of a sweep that was made already and said something; null where there is none. */
export function sweptAlready(
  records: readonly HistoryRecord[],
  { suite, prompt, day, sha, policy, version }: SweepName,
): HistoryRecord | null {
  const same = records.filter(
    (of) =>
      of.kind === "sweep" &&
      of.suite === suite &&
      of.prompt === prompt &&
      of.day === day &&
      of.sha === sha &&
      of.policy === policy &&
      of.candidate.digest === version &&
      of.outcome !== "inconclusive",
  );
  return same.at(-1) ?? null;
}

/** What was in production so many days ago: the last record that is at least as old; null where none is. */
export function liveBefore(
  records: readonly HistoryRecord[],
  of: Pick<HistoryRecord, "suite" | "prompt">,
  { asOf, days }: { readonly asOf: Day; readonly days: number },
): HistoryRecord | null {
  const old = records.filter(
    ({ suite, prompt, day }) =>
      suite === of.suite && prompt === of.prompt && daysBetween(day, asOf) >= days,
  );
  return old.at(-1) ?? null;
}
