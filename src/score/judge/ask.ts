import type { ModelRef } from "../../models/model.ts";
import type { Said } from "../output-text.ts";
import { askQuestion, type Asked, type JudgeQuestion } from "./question.ts";
import { texts } from "./texts.generated.ts";

/**
 * Two outputs to be judged side by side. It has no arms: the caller keeps which output it put first, and nothing
 * here could tell the judge.
 */
export interface PairQuestion extends JudgeQuestion {
  readonly outputs: readonly [first: Said, second: Said];
}

/** What the judge calls the two outputs, in its rationales too. */
export const OUTPUT_LABELS = ["Output 1", "Output 2"] as const;

/** A pair as blind requests; `instruction` are base's own words, where it has some. */
export function askPair(
  question: PairQuestion,
  judge: Pick<ModelRef, "provider" | "model" | "baseUrl">,
  instruction: string = texts.pair,
): readonly Asked[] {
  const [first, second] = question.outputs;
  const form = {
    instruction,
    outputs: [
      { block: "output 1", said: first },
      { block: "output 2", said: second },
    ],
    called: OUTPUT_LABELS.join(" and "),
    schemaName: "pair_scores",
    scores: ["output_1", "output_2"],
  };
  return askQuestion(question, form, judge);
}

/** One output to be judged alone: for a prompt that has no other version to stand beside. */
export interface SingleQuestion extends JudgeQuestion {
  readonly output: Said;
}

export function askSingle(
  question: SingleQuestion,
  judge: Pick<ModelRef, "provider" | "model" | "baseUrl">,
  instruction: string = texts.single,
): readonly Asked[] {
  const form = {
    instruction,
    outputs: [{ block: "output", said: question.output }],
    called: "the output",
    schemaName: "single_scores",
    scores: ["score"],
  };
  return askQuestion(question, form, judge);
}
