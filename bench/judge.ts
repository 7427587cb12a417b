import { z } from "zod";

import { average } from "../src/compare/bounds.ts";
import { caseDifferences } from "../src/compare/differences.ts";
import { swapConsistency } from "../src/score/judge/bias/swap-consistency.ts";
import { calibrate } from "../src/score/calibration/calibrate.ts";
import { isKnown, type Statistic } from "../src/score/calibration/statistic.ts";
import { CHEATS, cheatsPassed } from "./cheating.ts";
import { biasLines } from "./biased-judges.ts";
import { lengthInPairs, pairForms, singleForm, type QuestionForm } from "./real/question-forms.ts";
import { arePublished, FOLDER, published } from "./real/published.ts";

/**
 * `npm run bench:judge`: published judgements through the product's own functions, to be compared with the figures
 * that their authors give; `-- --json` prints one JSON object. Without the data it says so and ends well. `-- biases`
 * simulates judges with known biases.
 */

/** What the judge decided of the two answers it saw, in the order shown. */
const decision = z.enum(["A>B", "B>A", "A=B"]);
const pairRow = z.object({
  id: z.string(),
  label: z.enum(["A>B", "B>A"]),
  /** The pair as it is, and with the two answers changing places. */
  decisions: z.tuple([decision, decision]),
});

/** Points by which the answer shown first wins: decisions know the ends of the scale alone. */
const GAIN = { "A>B": 4, "B>A": -4, "A=B": 0 } as const;

/** Response pairs of which one side is right for certain, each judged in both orders. */
export function judgeBench() {
  const rows = published("judgebench/o1-mini.jsonl", pairRow);
  const pairs = rows.map(({ label, decisions: [asItIs, swapped] }) => {
    const right = label === "A>B" ? 1 : -1;
    return [
      { x: right * GAIN[asItIs], s: right },
      { x: -right * GAIN[swapped], s: -right },
    ] as { readonly x: number; readonly s: 1 | -1 }[];
  });
  const { d } = caseDifferences(pairs);
  const consistency = swapConsistency(
    pairs.map(([one, other]) => ({ first: one!.x, second: other!.x })),
  );
  const decided = pairs.flat().filter(({ x }) => x !== 0);
  return {
    pairs: rows.length,
    accuracy: average(d.map((of) => Number((of ?? 0) > 1e-9))),
    consistent: (consistency?.same ?? 0) / rows.length,
    firstShown: average(decided.map(({ x, s }) => Number(x * s > 0))),
  };
}

const scoreRow = z.object({
  item: z.string(),
  system: z.string(),
  criterion: z.string(),
  judge: z.number(),
  experts: z.array(z.number()),
});

/** Summaries of twelve systems with a judge's and three experts' scores; `spearman` and `kendall` are within documents. */
export function summEval(criterion: "coherence" | "fluency") {
  const rows = published("summeval/gpt-4-0314.jsonl", scoreRow);
  const agreement = calibrate(
    rows
      .filter((row) => row.criterion === criterion)
      .map(({ item, system, judge, experts }) => ({
        item: `${item} ${system}`,
        caseId: item,
        slices: [],
        judge,
        people: new Map(experts.map((score, n) => [`expert ${n + 1}`, score])),
      })),
    1,
  );
  const { withinCase, spearman, pearson, kappa, people } = agreement;
  return {
    spearman: figure(withinCase.spearman),
    kendall: figure(withinCase.kendall),
    documents: withinCase.cases,
    overall: { spearman: figure(spearman), pearson: figure(pearson), kappa: figure(kappa) },
    people: { kappa: figure(people.kappa), alpha: figure(people.alpha) },
  };
}

const figure = (of: Statistic): number | null => (isKnown(of) ? of.value : null);

/** Every figure of the bench. */
export const measured = async () => ({
  judgebench: judgeBench(),
  summeval: { coherence: summEval("coherence"), fluency: summEval("fluency") },
  pair: {
    ...pairForms(),
    length: { concise: lengthInPairs("concise"), verbose: lengthInPairs("verbose") },
  },
  single: { coherence: singleForm("coherence"), fluency: singleForm("fluency") },
  cheats: await cheatsPassed(CHEATS),
});

const lines = ({
  judgebench,
  summeval,
  pair,
  single,
  cheats,
}: Awaited<ReturnType<typeof measured>>): readonly string[] => [
  `JudgeBench, o1-mini, ${judgebench.pairs} pairs: accuracy ${shown(judgebench.accuracy)}, consistent ${shown(judgebench.consistent)}, first shown preferred ${shown(judgebench.firstShown)}`,
  ...Object.entries(summeval).map(
    ([criterion, { spearman, kendall, documents, overall }]) =>
      `SummEval, GPT-4, ${criterion}: within ${documents} documents Spearman ${shown(spearman)}, Kendall τ-b ${shown(kendall)}; overall Spearman ${shown(overall.spearman)}, Pearson ${shown(overall.pearson)}`,
  ),
  form("Pairs, one order (JudgeBench)", pair.once),
  form("Pairs, both orders (JudgeBench)", pair.bothOrders),
  ...Object.entries(single).map(([criterion, of]) => form(`Alone, ${criterion} (SummEval)`, of)),
  ...Object.entries(pair.length).map(
    ([prompt, { points, interval }]) =>
      `Pairs, default against ${prompt} (AlpacaEval): twice the length gains ${points.toFixed(2)} points (95%: ${interval.lower.toFixed(2)} to ${interval.upper.toFixed(2)})`,
  ),
  `Null models and master keys: ${cheats.passed} of ${cheats.tried} passed`,
];

const form = (
  name: string,
  { comparisons, right, undecided, wrong, calls }: QuestionForm,
): string =>
  `${name}, ${comparisons} comparisons: right ${shown(right)}, undecided ${shown(undecided)}, wrong ${shown(wrong)}; ${calls} ${calls === 1 ? "call" : "calls"} each`;

const shown = (value: number | null): string => value?.toFixed(4) ?? "–";

if (import.meta.main) {
  if (process.argv.includes("biases")) process.stdout.write(`${biasLines().join("\n")}\n`);
  else if (!arePublished()) process.stderr.write(`${FOLDER} is not there: nothing to measure\n`);
  else if (process.argv.includes("--json")) {
    process.stdout.write(`${JSON.stringify(await measured(), null, 2)}\n`);
  } else process.stdout.write(`${lines(await measured()).join("\n")}\n`);
}
