import type { Criterion } from "../evals/eval-set.ts";
import { degenerateOutputs, mayBecomeConstant, type CaseOutputs } from "../score/degenerate.ts";
import type { Answered } from "../score/measured.ts";
import { parroting, reciting } from "../score/parroting.ts";

/** Why answers of a judged prompt tell a judge nothing, as a clause; null where they may. */
export const worthlessAnswers = (
  cases: readonly CaseOutputs[],
  rubric: readonly Criterion[],
): string | null => degenerateOutputs(cases)?.detail ?? parroting(cases, rubric);

/** Whether the judge is to be asked about an answer of the candidate. */
export type WorthJudging = (candidate: Answered) => Promise<boolean>;

/**
 * Holds the judge back until the answers are known not to be all alike, which a few that differ show; and about an answer
 * that recites the rubric until all are there. What is asked depends on the answers alone, not on which comes first, so
 * that every run asks the same.
 */
export function worthJudging(
  cases: readonly Promise<CaseOutputs>[],
  rubric: readonly Criterion[],
): WorthJudging {
  const recites = reciting(rubric);
  const all = Promise.all(cases);
  const whole = all.then((known) => worthlessAnswers(known, rubric) === null);
  const differ = Promise.race([
    differing(cases),
    all.then((known) => degenerateOutputs(known) === null),
  ]);
  // Where a store that fails ends the run, no promise is left without its handler.
  void Promise.allSettled([whole, differ]);
  return (candidate) => (recites([candidate]) ? whole : differ);
}

/** Resolves once no answer to come could make them all alike; never where one could. */
function differing(cases: readonly Promise<CaseOutputs>[]): Promise<true> {
  return new Promise((resolve) => {
    const known: CaseOutputs[] = [];
    let isOpen = mayBecomeConstant(known, cases.length);
    if (!isOpen) resolve(true);
    const note = (of: CaseOutputs): void => {
      if (!isOpen) return;
      known.push(of);
      isOpen = mayBecomeConstant(known, cases.length - known.length);
      if (!isOpen) resolve(true);
    };
    for (const of of cases) of.then(note, () => undefined);
  });
}
