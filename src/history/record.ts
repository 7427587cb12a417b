import { z } from "zod";

import { digestOf } from "../digest.ts";
import { parseDay, type Day, type Json } from "../units.ts";
import type { ArmVerdict, PromptVerdict } from "../verdict.ts";
import { interval, outcome, reason } from "../verdict-parts.ts";

/**
 * What a run leaves of one prompt: which version was in production on a day, and on what evidence. Scores and digests
 * alone, never a prompt, a case or an answer: whoever may read the repository reads it. Changing a field's meaning
 * needs a new `schema` value, and `parseRecord` goes on reading the old ones.
 */

const day = z.string().transform((text, context): Day => {
  const parsed = parseDay(text);
  if (parsed === null) context.addIssue("is no day");
  return parsed as Day;
});

/** A version, and the model that answered by it. */
const version = z.strictObject({
  digest: z.string(),
  model: z.strictObject({ asked: z.string(), answered: z.array(z.string()) }).nullable(),
});

const rates = z.strictObject({ baseline: z.number(), candidate: z.number() }).nullable();

const slice = z.strictObject({
  /** Slice name, or `(all)`. */
  unit: z.string(),
  cases: z.number().int(),
  result: z.enum(["worse", "better", "not worse", "unclear"]),
  /** Candidate less baseline in points, with its 90 % interval. */
  score: z.strictObject({ mean: z.number(), interval: interval.nullable() }).nullable(),
  /** Shares of failing answers, by checks and by the judge. */
  check: rates,
  judge: rates,
});

export const recordSchema = z.strictObject({
  schema: z.literal("evenhand.record/1"),
  /** `gate`: a change that became production; `sweep`: production measured as it is. */
  kind: z.enum(["gate", "sweep"]),
  suite: z.string(),
  prompt: z.string(),
  path: z.string(),
  day,
  /** Commit that holds the candidate: production from this record on. */
  sha: z.string(),
  /** Run on GitHub; null elsewhere. */
  run: z.strictObject({ id: z.string(), attempt: z.string() }).nullable(),
  /** What decided: digests of the configuration and of the eval set, and the judge. */
  policy: z.string().nullable(),
  evalSet: z.strictObject({ path: z.string(), version: z.string() }).nullable(),
  judge: z
    .strictObject({ asked: z.string(), answered: z.array(z.string()), rubric: z.string() })
    .nullable(),
  /** What it was compared with; null where there was nothing. Of a sweep: the same version's earlier answers. */
  baseline: version.nullable(),
  candidate: version,
  /** The day of the answers that a sweep compares with; null for a gate, and for a prompt's first sweep. */
  anchor: day.nullable(),
  outcome,
  reason: reason.nullable(),
  /** SHA-256 of the run's own report, such as `verdict.json`. */
  verdict: z.string(),
  slices: z.array(slice),
});

export type HistoryRecord = z.infer<typeof recordSchema>;

/** What a record says of its run. */
export type RecordFacts = Pick<
  HistoryRecord,
  "kind" | "suite" | "day" | "sha" | "run" | "policy" | "verdict"
>;

/** A prompt's verdict as a record; null where there is no version that it could be of. */
export function recordOf(
  prompt: PromptVerdict,
  facts: RecordFacts,
  anchor: Day | null = null,
): HistoryRecord | null {
  const { candidate, baseline, evalSet, judge } = prompt;
  if (candidate === null) return null;
  return {
    schema: "evenhand.record/1",
    ...facts,
    prompt: prompt.name,
    path: candidate.path,
    evalSet: evalSet && { path: evalSet.path, version: evalSet.version },
    judge: judge && {
      asked: judge.asked,
      answered: [...judge.answered],
      rubric: judge.rubricVersion,
    },
    baseline: baseline && versionOf(baseline),
    candidate: versionOf(candidate),
    anchor,
    outcome: prompt.outcome,
    reason: prompt.reason,
    slices: prompt.units.map(({ unit, cases, result, score, check, judge: judged }) => ({
      unit,
      cases,
      result,
      score: score && { mean: score.mean, interval: score.interval },
      check: check && { baseline: check.baseline, candidate: check.candidate },
      judge: judged && { baseline: judged.baseline, candidate: judged.candidate },
    })),
  };
}

const versionOf = ({ version: digest, model }: ArmVerdict): HistoryRecord["candidate"] => ({
  digest,
  model: model && { asked: model.asked, answered: [...model.answered] },
});

/**
 * The file of a record on its branch. By what was measured and under which policy, not by the run: the same sweep twice
 * is one file. An inconclusive one has a file of its own, so that it never takes the place of one that says something.
 */
export function pathOf(record: HistoryRecord): string {
  const { kind, suite, prompt, day: on, sha, policy, candidate, outcome: ended } = record;
  const name = digestOf([kind, suite, prompt, sha, policy, candidate.digest]).slice(0, 16);
  const ending = ended === "inconclusive" ? ".inconclusive" : "";
  return `records/${on.slice(0, 7)}/${on}-${kind}-${name}${ending}.json`;
}

export const isRecordPath = (path: string): boolean =>
  /^records\/\d{4}-\d{2}\/[^/]+\.json$/.test(path);

/** A value of this schema; null for anything else, which a later version may have written. */
export const parseRecord = (value: Json): HistoryRecord | null =>
  recordSchema.safeParse(value).data ?? null;

/** Oldest first: by day, and within it by run, whose clocks may differ. */
export function inOrder(records: readonly HistoryRecord[]): readonly HistoryRecord[] {
  return records.toSorted((a, b) => {
    if (a.day !== b.day) return a.day < b.day ? -1 : 1;
    return runNumber(a) - runNumber(b) || attempt(a) - attempt(b);
  });
}

const runNumber = ({ run }: HistoryRecord): number => Number(run?.id ?? 0);
const attempt = ({ run }: HistoryRecord): number => Number(run?.attempt ?? 0);
