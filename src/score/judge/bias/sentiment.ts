import { wilson } from "../../../compare/bounds.ts";
import { found, unmeasured, type Finding } from "./bias.ts";
import type { JudgedPair } from "./judged-pair.ts";
import { polarities, polarity } from "./polarity.ts";

/** Points; below, which side is ahead is noise, and the words are right to say little. */
const LEAST_APART = 0.5;

/**
 * How often the rationale speaks better of the output that is scored lower: a judge whose scores do not follow from its
 * reasons, or one that credits answers with the faults that they were to find, as in reviews of code. What praises
 * neither side more, or hardly scores them apart, does not count.
 */
export function sentiment(pairs: readonly JudgedPair[]): Finding {
  const told = pairs.map(({ sides, first, rationales }) => {
    const [one, other] = first === 0 ? sides : [sides[1], sides[0]];
    const said = rationales.map(polarities);
    const praise = said.reduce((sum, [ofFirst, ofSecond]) => sum + ofFirst - ofSecond, 0);
    const ahead = one.mean - other.mean;
    return Math.abs(ahead) < LEAST_APART ? 0 : Math.sign(praise) * Math.sign(ahead);
  });
  return contradiction(told, "speaks better of the output that it scores lower");
}

/** An output that was judged alone. */
export interface JudgedAlone {
  /** 1–5. */
  readonly mean: number;
  readonly rationales: readonly string[];
}

const MIDDLE = 3;

/** The same of outputs judged alone: praise with a low score, or fault with a high one. */
export function sentimentAlone(answers: readonly JudgedAlone[]): Finding {
  const told = answers.map(({ mean, rationales }) => {
    const praise = rationales.reduce((sum, rationale) => sum + polarity(rationale), 0);
    return Math.sign(praise) * Math.sign(mean - MIDDLE);
  });
  return contradiction(told, "says the opposite of its score");
}

/** @param told 1 where reason and score agree, −1 where they contradict, 0 where one of them says nothing */
function contradiction(told: readonly number[], what: string): Finding {
  const n = told.filter((of) => of !== 0).length;
  const against = told.filter((of) => of < 0).length;
  if (n === 0) return unmeasured("sentiment", "no rationale praises or faults one output more");
  const figure = { value: against / n, interval: wilson(against, n), n };
  return found("sentiment", figure, (level) => {
    const share = `in ${against} of ${n} judgements the rationale ${what}`;
    return level === "none"
      ? share
      : `${share}, so either its scores do not follow from its reasons or to find faults is what is asked for here`;
  });
}
