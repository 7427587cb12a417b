import { sha256 } from "../digest.ts";
import { appraise, appraiseAlone, type Appraisal } from "./appraisal.ts";
import { readJudgeMessage, type JudgeMessage } from "./judge-message.ts";
import { rationale, rationaleAlone, type DemoCriterion } from "./rationale.ts";

/**
 * The demo's judge: scores two outputs, or one, from their text alone, as score/judge asks any judge to. It knows neither
 * arms nor cases. Like a model it is not quite sure of itself: its scores differ a little from sample to
 * sample and favour the output shown first by a twentieth of a point, which the verdict measures and removes.
 */
export function scriptedJudgement(dataMessage: string, sample: number): string {
  const message = readJudgeMessage(dataMessage);
  if (message === null) return "I can only score outputs.";
  const [first, second] = message.outputs;
  const judge = second === undefined ? alone(first, message) : beside([first, second], message);
  const scores = message.criteria.map(({ label, id }): readonly [string, PairScore | Score] => [
    label,
    judge(knownCriterion(id), drawOf(`${dataMessage}\n${label}\n${sample}`)),
  ]);
  return JSON.stringify(Object.fromEntries(scores));
}

interface Score {
  readonly rationale: string;
  readonly score: number;
}

interface PairScore {
  readonly rationale: string;
  readonly output_1: number;
  readonly output_2: number;
}

const PLACE_EFFECT = 0.05;

/** Largest noise in points; uniform, so its standard deviation is a little below the 0.4 of real judges. */
const NOISE = 0.6;

type Draw = readonly [number, number, number];

type Judging<T> = (criterion: DemoCriterion | null, draw: Draw) => T;

function beside(outputs: readonly [string, string], message: JudgeMessage): Judging<PairScore> {
  const twins = outputs[0] === outputs[1];
  const appraisals = [appraise(outputs[0], message), appraise(outputs[1], message)] as const;
  return (criterion, draw) => scored(criterion, { twins, appraisals }, draw);
}

function scored(
  criterion: DemoCriterion | null,
  pair: { readonly twins: boolean; readonly appraisals: readonly [Appraisal, Appraisal] },
  draw: Draw,
): PairScore {
  const { twins, appraisals } = pair;
  const [first, second] = appraisals;
  const [forFirst, forSecond, forWords] = draw;
  const scores: readonly [number, number] = [
    rounded(first, criterion, noise(forFirst) + (twins ? 0 : PLACE_EFFECT)),
    rounded(second, criterion, noise(twins ? forFirst : forSecond)),
  ];
  const words = rationale({ criterion, appraisals, scores, draw: Math.floor(forWords * 1000) });
  return { rationale: words, output_1: scores[0], output_2: scores[1] };
}

function alone(output: string, message: JudgeMessage): Judging<Score> {
  const of = appraiseAlone(output, message);
  return (criterion, [forScore, , forWords]) => ({
    rationale: rationaleAlone(criterion, of, Math.floor(forWords * 1000)),
    score: rounded(of, criterion, noise(forScore)),
  });
}

const noise = (draw: number): number => NOISE * (2 * draw - 1);

/** What is no answer is worth 1 beyond doubt. */
function rounded(of: Appraisal, criterion: DemoCriterion | null, shift: number): number {
  if (of.noAnswer !== null) return 1;
  const score = criterion === null ? (of.grounded + of.helpful + of.tone) / 3 : of[criterion];
  return Math.min(5, Math.max(1, Math.round(score + shift)));
}

const KNOWN: readonly DemoCriterion[] = ["grounded", "helpful", "tone"];

/** Null for a criterion that somebody added to the demo's rubric: it gets the mean of the three. */
function knownCriterion(id: string): DemoCriterion | null {
  return KNOWN.find((known) => known === id) ?? null;
}

/** Three numbers in [0, 1), the same for the same text. */
function drawOf(text: string): Draw {
  const digest = sha256(text);
  const part = (n: number): number => Number.parseInt(digest.slice(8 * n, 8 * n + 8), 16) / 2 ** 32;
  return [part(0), part(1), part(2)];
}
