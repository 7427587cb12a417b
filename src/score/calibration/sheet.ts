import type { Criterion } from "../../evals/eval-set.ts";
import { sha256, digestOf } from "../../digest.ts";
import { texts } from "../judge/texts.generated.ts";
import { singleMean } from "../judge/weighted-mean.ts";
import { draw } from "./draw.ts";
import type { CalibratedJudge, JudgedFile } from "./judged-file.ts";
import type { Sha256 } from "../../units.ts";
import type { JudgedOutput } from "./judged-outputs.ts";

/** What a case shows a labeller beside the output. */
export interface Question {
  readonly conversation: string;
  readonly contexts: readonly string[];
  readonly reference: string | null;
  /** What its outputs are scored on, in the case's own words. */
  readonly criteria: readonly Pick<Criterion, "id" | "description">[];
}

/** An output to be labelled: nothing in it tells its version, its slice or its score. */
export interface SheetItem extends Question {
  readonly item: string;
  readonly output: string;
}

export interface Sheet {
  readonly prompt: string;
  readonly rubric: readonly Criterion[];
  readonly items: readonly SheetItem[];
}

/** Everything judged in a run of one prompt. */
export interface Material extends Pick<JudgedFile, "prompt" | "evals" | "asOf" | "seed"> {
  readonly judge: CalibratedJudge;
  readonly versions: readonly string[];
  readonly rubric: readonly Criterion[];
  readonly outputs: readonly JudgedOutput[];
  /** By case id. */
  readonly questions: ReadonlyMap<string, Question>;
}

/** Outputs for people, and apart from them what the judge said. */
export function sample(
  material: Material,
  count: number,
): { readonly sheet: Sheet; readonly judged: JudgedFile } {
  const { rubric, outputs, questions, versions, judge, prompt, evals, asOf, seed } = material;
  const meanOf = ({ scores }: JudgedOutput): number =>
    singleMean(asked(rubric, scores), {
      criteria: [...scores].map(([id, score]) => ({ id, score, rationale: "" })),
    });
  const drawn = draw(outputs, count, { seed, meanOf });
  const nameOf = ({ caseId, text }: JudgedOutput): string =>
    digestOf([judge.rubric, caseId, text]).slice(0, ITEM_DIGITS);
  return {
    sheet: {
      prompt,
      rubric,
      items: drawn.map(({ output }) => ({
        item: nameOf(output),
        ...questions.get(output.caseId)!,
        output: output.text,
      })),
    },
    judged: {
      schema: "evenhand.judged/1",
      prompt,
      evals,
      asOf,
      seed,
      judge,
      versions: [...versions],
      criteria: rubric.map(({ id }) => id),
      items: drawn.map(({ output, stratum, weight }) => ({
        item: nameOf(output),
        stratum,
        weight,
        ...scoresOf(output),
        text: output.text,
      })),
      population: outputs.map(scoresOf),
    },
  };
}

/** Of a SHA-256: no two of a million outputs share them by chance (2⁴⁸⁺¹⁶ names). */
const ITEM_DIGITS = 16;

/** A case may be judged by some of the criteria only. */
const asked = (rubric: readonly Criterion[], scores: JudgedOutput["scores"]) =>
  rubric.filter(({ id }) => scores.has(id));

const scoresOf = ({ caseId, slices, scores }: JudgedOutput) => ({
  caseId,
  slices: [...slices],
  scores: Object.fromEntries(scores),
});

/** The judge's own instruction for a question, as a name: other words make another judge. */
export const instructionDigest = (
  question: CalibratedJudge["question"],
  text: string = texts[question],
): Sha256 => sha256(text);
