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
    [...judgementsOf(judged)].map(([text, judgements]) => ({
      caseId,
      slices,
      text,
      scores: new Map([...byCriterion(judgements)].map(([id, all]) => [id, mean(all)])),
      disagreement: Math.max(0, ...[...byCriterion(judgements).values()].map(range)),
    })),
  );
}

/** Criterion → score, in one judgement. */
type Judgement = ReadonlyMap<string, number>;

function judgementsOf({
  pairs,
  swapped,
  fresh,
}: Omit<Judged, "id" | "slices">): ReadonlyMap<string, readonly Judgement[]> {
  const found = new Map<string, Judgement[]>();
  const note = (side: "baseline" | "candidate", output: Value<Output>, scores: PairScores) => {
    if (!isValue(output)) return;
    const text = outputText(output.value);
    const all = found.get(text) ?? [];
    found.set(text, all);
    all.push(new Map(scores.criteria.map((of) => [of.id, of[side]])));
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

function byCriterion(judgements: readonly Judgement[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [id, score] of judgements.flatMap((of) => [...of])) {
    found.set(id, [...(found.get(id) ?? []), score]);
  }
  return found;
}

const mean = (scores: readonly number[]): number =>
  scores.reduce((sum, score) => sum + score, 0) / scores.length;

const range = (scores: readonly number[]): number => Math.max(...scores) - Math.min(...scores);
