import type { Day } from "../units.ts";
import type { HistoryRecord } from "./record.ts";

/** A version's time in production, as the records tell it. */
export interface Tenure {
  readonly prompt: string;
  /** Digest of the version. */
  readonly version: string;
  /** The first day that it is known to have been in production. */
  readonly since: Day;
  /** The first day that another is known to have been; null while it is there. */
  readonly until: Day | null;
  /** Every record of it, oldest first. */
  readonly records: readonly HistoryRecord[];
}

/** Versions of every prompt in the order in which they came; a version that came back has two tenures. */
export function tenuresOf(records: readonly HistoryRecord[]): readonly Tenure[] {
  const prompts = Map.groupBy(records, ({ prompt }) => prompt);
  return [...prompts.values()].flatMap(tenuresOfOne);
}

function tenuresOfOne(records: readonly HistoryRecord[]): readonly Tenure[] {
  const groups: HistoryRecord[][] = [];
  for (const record of records) {
    const last = groups.at(-1);
    if (last?.[0]?.candidate.digest === record.candidate.digest) last.push(record);
    else groups.push([record]);
  }
  return groups.map((group, index) => {
    const [first] = group as [HistoryRecord];
    return {
      prompt: first.prompt,
      version: first.candidate.digest,
      since: first.day,
      until: groups[index + 1]?.[0]?.day ?? null,
      records: group,
    };
  });
}

/** What was in production at the end of a day, with the records up to then; null where nothing is known of it. */
export function liveOn(records: readonly HistoryRecord[], prompt: string, day: Day): Tenure | null {
  const known = records.filter((of) => of.prompt === prompt);
  const tenure = tenuresOf(known.filter((of) => of.day <= day)).at(-1);
  if (tenure === undefined) return null;
  const until = tenuresOf(known).find(
    ({ version, since }) => version === tenure.version && since === tenure.since,
  )?.until;
  return { ...tenure, until: until ?? null };
}

/** The last record that measured something: the evidence that a version rests on; null where none did. */
export const evidenceOf = ({ records }: Tenure): HistoryRecord | null =>
  records.findLast(({ outcome }) => outcome === "pass" || outcome === "fail") ?? null;
