import { z } from "zod";

import { average } from "../../src/compare/bounds.ts";
import { logLengthRatio, markupShare } from "../../src/score/judge/bias/judged-pair.ts";
import { styleFindings } from "../../src/score/judge/bias/style.ts";
import { published } from "./published.ts";

/**
 * The judge's two questions on published judgements: a pair side by side, and each output alone. Agreement with what is
 * known to be right, what the place does, what a distractor does, and how many calls a comparison costs.
 */

const decision = z.enum(["A>B", "B>A", "A=B"]);
const pairRow = z.object({
  label: z.enum(["A>B", "B>A"]),
  decisions: z.tuple([decision, decision]),
});

export interface QuestionForm {
  /** Comparisons of two outputs of which one is known to be better. */
  readonly comparisons: number;
  /** Shares of them; the three add up to 1. */
  readonly right: number;
  readonly undecided: number;
  readonly wrong: number;
  /** Calls of the judge a comparison. */
  readonly calls: number;
}

function shares(signs: readonly number[], calls: number): QuestionForm {
  const share = (of: number): number => signs.filter((sign) => sign === of).length / signs.length;
  const [right, undecided, wrong] = [share(1), share(0), share(-1)];
  return { comparisons: signs.length, right, undecided, wrong, calls };
}

/** JudgeBench: one call in one order, and one in each. */
export function pairForms(): { readonly once: QuestionForm; readonly bothOrders: QuestionForm } {
  const rows = published("judgebench/o1-mini.jsonl", pairRow);
  const signs = rows.map(({ label, decisions: [asItIs, swapped] }) => [
    agreement(asItIs, label),
    // Said of the places, in which the two answers had changed over.
    -agreement(swapped, label),
  ]);
  return {
    once: shares(signs.flat(), 1),
    bothOrders: shares(
      signs.map(([one, other]) => Math.sign(one! + other!)),
      2,
    ),
  };
}

const agreement = (said: z.infer<typeof decision>, label: "A>B" | "B>A"): number =>
  said === "A=B" ? 0 : said === label ? 1 : -1;

const scoreRow = z.object({
  item: z.string(),
  criterion: z.string(),
  judge: z.number(),
  experts: z.array(z.number()),
});

/** SummEval: two summaries of a document that experts tell apart by a point or more, each scored alone. */
export function singleForm(criterion: "coherence" | "fluency"): QuestionForm {
  const rows = published("summeval/gpt-4-0314.jsonl", scoreRow).filter(
    (row) => row.criterion === criterion,
  );
  const documents = [...Map.groupBy(rows, ({ item }) => item).values()];
  const signs = documents.flatMap((own) =>
    own.flatMap((a, index) =>
      own.slice(index + 1).flatMap((b) => {
        const known = average(a.experts) - average(b.experts);
        return Math.abs(known) < 1 ? [] : [Math.sign(known) * Math.sign(a.judge - b.judge)];
      }),
    ),
  );
  return shares(signs, 2);
}

const winRow = z.object({ id: z.string(), output: z.string(), win: z.number() });

/** The scale from 1 to 5, for a probability of winning. */
const POINTS = 4;

/** AlpacaEval: what twice the length gains in a pair, where one model answers the same under two prompts. */
export function lengthInPairs(prompt: "concise" | "verbose"): {
  readonly points: number;
  readonly interval: { readonly lower: number; readonly upper: number };
} {
  const model = "alpaca-eval/gpt-3.5-turbo-1106";
  const before = new Map(published(`${model}.jsonl`, winRow).map((of) => [of.id, of]));
  const cases = published(`${model}_${prompt}.jsonl`, winRow).map(({ id, output, win }) => {
    const other = before.get(id)!;
    return {
      difference: POINTS * (win - other.win),
      logLength: logLengthRatio(output, other.output),
      markup: markupShare(output) - markupShare(other.output),
    };
  });
  const [{ figure }] = styleFindings(cases);
  return { points: figure!.value, interval: figure!.interval };
}
