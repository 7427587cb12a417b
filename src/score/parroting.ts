import type { Criterion } from "../evals/eval-set.ts";
import { wordsAlone } from "../text/words-alone.ts";
import type { CaseOutputs } from "./degenerate.ts";
import type { Answered } from "./measured.ts";
import { outputText } from "./output-text.ts";

/** Shorter words of a rubric stand in honest answers too. */
const FEWEST_WORDS = 6;
/** From this share of the cases on, and from two of them, it is no accident. */
const SHARE = 0.1;
const FEWEST_CASES = 2;

/**
 * Whether the candidate recites the rubric where production does not: a judge finds in such an answer what it was told
 * to look for. A clause for the verdict, or null.
 */
export function parroting(cases: readonly CaseOutputs[], rubric: readonly Worded[]): string | null {
  const recites = reciting(rubric);
  const candidate = cases.filter((of) => recites(of.candidate)).length;
  const baseline = cases.filter((of) => recites(of.baseline)).length;
  const most = Math.max(FEWEST_CASES, SHARE * cases.length);
  if (candidate - baseline < most) return null;
  const production = baseline === 0 ? "none" : String(baseline);
  return `the candidate recites the rubric in ${candidate} of ${cases.length} cases, production in ${production}`;
}

type Worded = Pick<Criterion, "description" | "scale">;

/** Whether one of some outputs has a criterion's words or an anchor's; the rubric is read once for all of them. */
export function reciting(rubric: readonly Worded[]): (outputs: readonly Answered[]) => boolean {
  const phrases = rubric
    .flatMap(({ description, scale }) => [description, ...scale.map(({ text }) => text)])
    .map(wordsAlone)
    .filter((phrase) => phrase.split(" ").length >= FEWEST_WORDS);
  return (outputs) => {
    const texts = outputs.map((output) => wordsAlone(outputText(output)));
    return texts.some((text) => phrases.some((phrase) => text.includes(phrase)));
  };
}
