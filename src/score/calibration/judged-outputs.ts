import { average } from "../../compare/bounds.ts";
import type { MeasuredCase, Output, PairScores } from "../measured.ts";
import { outputText } from "../output-text.ts";
import { isValue, type Value } from "../value.ts";

/** An output that the judge has scored at least once; the same text twice in a case is one. */
export interface JudgedOutput {
  readonly caseId: string;
  readonly slices: readonly string[];
  readonly text: string;
  /** By criterion, 1–5: means over its judgements. */
  readonly scores: ReadonlyMap<string, number>;
  /** Points by which two judgements of it differ on one criterion, at most; 0 where there is one judgement. */
  readonly disagreement: number;
}

type Judged = Pick<MeasuredCase, "id" | "slices" | "pairs" | "swapped" | "fresh">;

/** Every output with a judgement, whichever arm wrote it: by cases, then in the order of pairs. */
export function judgedOutputs(cases: readonly Judged[]): readonly JudgedOutput[] {
  return cases.flatMap(({ id: caseId, slices, ...judged }) =>
    [...scoresByText(judged)].map(([text, scores]) => ({
      caseId,
      slices,
      text,
      scores: new Map([...scores].map(([id, all]) => [id, average(all)])),
      disagreement: Math.max(0, ...[...scores.values()].map(range)),
    })),
  );
}

/** By criterion: a score each judgement. */
type Scores = ReadonlyMap<string, readonly number[]>;

function scoresByText({
  pairs,
  swapped,
  fresh,
}: Omit<Judged, "id" | "slices">): ReadonlyMap<string, Scores> {
  const found = new Map<string, Map<string, readonly number[]>>();
  const note = (side: "baseline" | "candidate", output: Value<Output>, scores: PairScores) => {
    if (!isValue(output)) return;
    const text = outputText(output.value);
    const known = found.get(text) ?? new Map<string, readonly number[]>();
    found.set(text, known);
    for (const of of scores.criteria) known.set(of.id, [...(known.get(of.id) ?? []), of[side]]);
  };
  const noteBoth = (pair: MeasuredCase["pairs"][number], scores: Value<PairScores> | null) => {
    // Byte-equal outputs are not judged and have no criteria.
    if (scores === null || !isValue(scores) || scores.value.criteria.length === 0) return;
    note("baseline", pair.baseline, scores.value);
    note("candidate", pair.candidate, scores.value);
  };
  for (const pair of [...pairs, ...(fresh ?? [])]) noteBoth(pair, pair.scores);
  for (const [index, scores] of swapped) noteBoth(pairs[index]!, scores);
  return found;
}

const range = (scores: readonly number[]): number => Math.max(...scores) - Math.min(...scores);
