import { average } from "../src/compare/bounds.ts";
import { caseDifferences } from "../src/compare/differences.ts";
import { audit } from "../src/score/judge/bias/audit.ts";
import {
  BIAS_NAMES,
  type BiasName,
  type Finding,
  type Level,
} from "../src/score/judge/bias/bias.ts";
import { lengthOf, markupShare, type JudgedPair } from "../src/score/judge/bias/judged-pair.ts";
import { swapConsistency } from "../src/score/judge/bias/swap-consistency.ts";
import { BEST, WORST } from "../src/score/judge/rubric.ts";
import { drawsOf, type Draws } from "./draws.ts";

/** Simulated judges, honest or biased in one known way, and what the product's audit finds of them. */

/** An output before it is judged. */
interface Answer {
  readonly text: string;
  /** What it is worth, 1–5, whatever it looks like. */
  readonly worth: number;
  readonly isOwnFamily: boolean;
}

/** How a judge comes to a score and to its words. */
export interface SimulatedJudge {
  /** Points beside worth and noise. */
  readonly gain: (answer: Answer, isFirst: boolean, draws: Draws) => number;
  /** Whether its reasons follow from its scores, or from their opposite. */
  readonly reasons: "own" | "opposite";
}

const NOTHING: SimulatedJudge = { gain: () => 0, reasons: "own" };

/** Moderate by the literature: what a bias costs in points on the scale of 1–5. */
export const JUDGES = {
  honest: NOTHING,
  position: { ...NOTHING, gain: (_, isFirst) => (isFirst ? 0.8 : 0) },
  "swap consistency": { ...NOTHING, gain: (_answer, _first, { normal }) => 4 * normal() },
  verbosity: { ...NOTHING, gain: ({ text }) => 0.9 * Math.log2(lengthOf(text) / 300) },
  formatting: { ...NOTHING, gain: ({ text }) => 1.8 * markupShare(text) },
  "self-preference": { ...NOTHING, gain: ({ isOwnFamily }) => (isOwnFamily ? 0.7 : 0) },
  sentiment: { ...NOTHING, reasons: "opposite" },
  "scale use": { ...NOTHING, gain: () => 10 },
} as const satisfies { readonly [name in BiasName | "honest"]: SimulatedJudge };

/** Within-item standard deviation of repeated scores, before rounding (STATISTICS §9). */
const NOISE = 0.4;
const CRITERIA = 2;
/** Share of rationales whose words the rule reads wrongly. */
const MISREAD = 0.15;
const SWAPPED = 12;

/** What the audit finds in one run of a judge over so many cases, with 4 pairs a case up to 75 of them. */
export function auditOf(
  judge: SimulatedJudge,
  { cases, seed }: { readonly cases: number; readonly seed: number },
): readonly Finding[] {
  const draws = drawsOf(seed, cases, 1);
  const pairsEach = cases > 75 ? 1 : 4;
  const worlds = Array.from({ length: cases }, (_, n) => pairsOf(n, pairsEach, draws));
  const judged = worlds.flatMap((own) =>
    own.map(({ caseId, answers, first }) => judgePair(judge, caseId, answers, first, draws)),
  );
  const { positionEffect } = caseDifferences(
    [...Map.groupBy(judged, ({ pair }) => pair.caseId).values()].map((own) => own.map(scored)),
  );
  const both = worlds.slice(0, SWAPPED).map(([pair]) => {
    const { caseId, answers, first } = pair!;
    const other = first === 0 ? 1 : 0;
    const [one, two] = [first, other].map(
      (of) => scored(judgePair(judge, caseId, answers, of as 0 | 1, draws)).x,
    );
    return { first: one!, second: two! };
  });
  return audit({
    pairs: judged.map(({ pair }) => pair),
    scores: judged.flatMap(({ scores }) => scores),
    positionEffect,
    consistency: swapConsistency(both),
    families: { judge: "own", sides: ["own", "another"] },
  });
}

function pairsOf(index: number, count: number, { normal, uniform }: Draws) {
  const size = 300 * Math.exp(0.5 * normal());
  const worth = 3.6 + 0.8 * normal();
  const side = (isOwnFamily: boolean): Answer => {
    const length = size * Math.exp(0.3 * normal());
    return {
      text: written(length, uniform() < 0.4 ? uniform() : 0),
      worth: worth + 0.4 * normal(),
      isOwnFamily,
    };
  };
  return Array.from({ length: count }, (_, n) => ({
    caseId: `case-${index}`,
    answers: [side(true), side(false)] as const,
    first: ((index + n) % 2) as 0 | 1,
  }));
}

const LINE = "This line says one thing of the matter.";

function written(length: number, markup: number): string {
  const lines = Math.max(2, Math.round(length / LINE.length));
  return Array.from({ length: lines }, (_, n) => (n < markup * lines ? `- ${LINE}` : LINE)).join(
    "\n",
  );
}

function judgePair(
  judge: SimulatedJudge,
  caseId: string,
  answers: readonly [Answer, Answer],
  first: 0 | 1,
  draws: Draws,
): Judged {
  const scores = answers.map((answer, place) => {
    const gain = judge.gain(answer, place === first, draws);
    const score = (): number => {
      const raw = Math.round(answer.worth + gain + NOISE * draws.normal());
      return Math.max(WORST, Math.min(BEST, raw));
    };
    return Array.from({ length: CRITERIA }, score);
  });
  const means = scores.map(average) as [number, number];
  const shown = first === 0 ? means : [means[1], means[0]];
  const words = shown.map((mean) => {
    const praised = mean >= 3 === (judge.reasons === "own");
    return praised === draws.uniform() >= MISREAD ? "is clear and complete" : "is vague and wrong";
  });
  const pair: JudgedPair = {
    caseId,
    sides: [
      { text: answers[0].text, mean: means[0] },
      { text: answers[1].text, mean: means[1] },
    ],
    first,
    rationales: [`Output 1 ${words[0]}; Output 2 ${words[1]}.`],
    comparable: true,
  };
  return { pair, scores: scores.flat() };
}

interface Judged {
  readonly pair: JudgedPair;
  readonly scores: readonly number[];
}

const scored = ({
  pair: {
    sides: [one, other],
    first,
  },
}: Judged) => ({
  x: one.mean - other.mean,
  s: first === 0 ? (1 as const) : (-1 as const),
});

const HONEST_RUNS = 2000;
const BIASED_RUNS = 200;

/** The two tables of docs/judging.md. */
export function biasLines(): readonly string[] {
  const honest = [12, 24, 60, 150].map((cases) => {
    const { any, unreliable } = accusations(JUDGES.honest, cases, HONEST_RUNS);
    return `honest judge, ${cases} cases: a warning in ${percent(any)} of runs, inconclusive in ${percent(unreliable)}`;
  });
  const biased = BIAS_NAMES.flatMap((bias) =>
    [24, 60, 150].map((cases) => {
      const { of } = accusations(JUDGES[bias], cases, BIASED_RUNS);
      return `${bias}, ${cases} cases: found in ${percent(of[bias]!)} of runs`;
    }),
  );
  return [...honest, ...biased];
}

const percent = (share: number): string => `${Math.round(10_000 * share) / 100}%`;

/** How often a judge is accused: of each bias, of any, and so that its run would be inconclusive. */
export function accusations(judge: SimulatedJudge, cases: number, runs: number) {
  const found = Array.from({ length: runs }, (_, seed) => auditOf(judge, { cases, seed }));
  const share = (has: (findings: readonly Finding[]) => boolean): number =>
    found.filter(has).length / runs;
  const isNot =
    (...levels: readonly Level[]) =>
    ({ level }: Finding) =>
      !levels.includes(level);
  return {
    of: Object.fromEntries(
      found[0]!.map(({ bias }) => [
        bias,
        share((findings) => findings.some((of) => of.bias === bias && isNot("none")(of))),
      ]),
    ),
    any: share((findings) => findings.some(isNot("none"))),
    unreliable: share((findings) => findings.some(isNot("none", "warning"))),
  };
}
