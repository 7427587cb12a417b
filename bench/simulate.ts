import { TYPICAL, type Shape, type World } from "./decision-worlds.ts";
import { drawsOf, type Draws } from "./draws.ts";

/** One answer: how good it is, and whether it fails the case's check. */
export interface Answer {
  readonly quality: number;
  readonly fails: boolean;
}

/** The judge's weighted means of two answers, seen in one order: 1, the candidate first. */
export interface Judgement {
  readonly order: 1 | -1;
  readonly baseline: number;
  readonly candidate: number;
}

/** A case with all answers that a run may ask for; judgements and fresh answers are drawn when they are asked for. */
export interface SimulatedCase {
  readonly id: string;
  readonly slices: readonly string[];
  readonly profile: readonly Answer[];
  readonly candidate: readonly Answer[];
  readonly judge: (production: Answer, candidate: Answer, order: 1 | -1) => Judgement;
  /** Production asked again today. */
  readonly fresh: () => Answer;
}

/** Which profile, and which candidate on it: numbers from 1. The same numbers draw the same in every world. */
export interface Numbers {
  readonly profile: number;
  readonly candidate: number;
}

/** The streams of a case, and one that belongs to no case. */
const STREAM = { production: 1, candidate: 2, set: 3 } as const;

export function simulate(world: World, shape: Shape, at: Numbers): readonly SimulatedCase[] {
  const set = drawsOf(at.candidate, shape.cases, STREAM.set);
  const broken = wholeNumber((world.broken?.share ?? 0) * shape.topics[0]!, set);
  const places = shape.topics.flatMap((size, topic) =>
    Array.from({ length: size }, (_, index) => ({ topic, broken: topic === 0 && index < broken })),
  );
  const productions = places.map((_, index) =>
    productionOf(world, shape, drawsOf(at.profile, index, STREAM.production)),
  );
  const chosen = bestProfile(productions);
  return places.map((place, index): SimulatedCase => {
    const { traits, profiles } = productions[index]!;
    const draws = drawsOf(at.candidate * 1_000 + index, at.profile, STREAM.candidate);
    const drift = world.drift ?? 0;
    const shift = place.topic === 0 ? world.inside : world.outside;
    const today = shift + drift + (world.moved ?? 0) * draws.normal();
    const candidate = Array.from({ length: shape.samples.candidate }, () =>
      harmed(answerOf(traits, today, draws), place.broken ? world.broken : undefined, draws),
    );
    return {
      id: `case-${String(index).padStart(3, "0")}`,
      slices: [`topic-${place.topic}`, `channel-${index % shape.channels}`],
      profile: profiles[chosen]!,
      candidate,
      judge: (production, edited, order) => judge(traits, [production, edited], order, draws),
      fresh: () => answerOf(traits, drift, draws),
    };
  });
}

/** What stays the same however often a case is asked. */
interface Traits {
  readonly quality: number;
  /** What each criterion is off it. */
  readonly criteria: readonly number[];
  readonly flakeRate: number;
}

interface Production {
  readonly traits: Traits;
  /** Of each equal candidate that production was chosen from. */
  readonly profiles: readonly (readonly Answer[])[];
  /** What the judge thought of each, in all. */
  readonly praise: readonly number[];
}

function productionOf({ bestOf }: World, { samples }: Shape, draws: Draws): Production {
  const { normal, uniform } = draws;
  const { share, least, most } = TYPICAL.flaky;
  const flaky = uniform() < share;
  const rate = least + (most - least) * uniform();
  const traits: Traits = {
    quality: TYPICAL.quality + TYPICAL.betweenCases * normal(),
    criteria: Array.from({ length: TYPICAL.criteria }, () => TYPICAL.betweenCriteria * normal()),
    flakeRate: flaky ? rate : 0,
  };
  const profiles = Array.from({ length: bestOf ?? 1 }, () =>
    Array.from({ length: samples.production }, () => answerOf(traits, 0, draws)),
  );
  const praise =
    bestOf === undefined
      ? [0]
      : profiles.map((of) => of.reduce((sum, answer) => sum + praiseOf(traits, answer, draws), 0));
  return { traits, profiles, praise };
}

/** A leaderboard's way to choose: by the mean score, where an answer that fails its check has the lowest. */
const praiseOf = (traits: Traits, answer: Answer, draws: Draws): number =>
  answer.fails ? 1 : scoreOf(traits, answer.quality, draws);

function bestProfile(productions: readonly Production[]): number {
  const totals = (productions[0]?.praise ?? []).map((_, candidate) =>
    productions.reduce((sum, { praise }) => sum + praise[candidate]!, 0),
  );
  return totals.indexOf(Math.max(...totals));
}

function answerOf(traits: Traits, shift: number, { normal, uniform }: Draws): Answer {
  return {
    quality: traits.quality + shift + TYPICAL.generator * normal(),
    fails: uniform() < traits.flakeRate,
  };
}

/** Draws whether or not the case is broken, so that worlds differ by their effects alone. */
function harmed(answer: Answer, broken: World["broken"], { uniform }: Draws): Answer {
  const chance = uniform();
  if (broken === undefined || chance >= broken.rate) return answer;
  return broken.seenBy === "check"
    ? { ...answer, fails: true }
    : { ...answer, quality: answer.quality - TYPICAL.failingAnswer };
}

function judge(
  traits: Traits,
  [production, edited]: readonly [Answer, Answer],
  order: 1 | -1,
  draws: Draws,
): Judgement {
  const gain = (order * TYPICAL.position) / 2;
  return {
    order,
    baseline: scoreOf(traits, production.quality - gain, draws),
    candidate: scoreOf(traits, edited.quality + gain, draws),
  };
}

function scoreOf({ criteria }: Traits, quality: number, draws: Draws): number {
  const scores = criteria.map((offset) => criterionScore(quality + offset, draws));
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** One criterion's score of one answer, as the judge gives it: a whole number from 1 to 5. */
export function criterionScore(quality: number, { normal }: Draws): number {
  return Math.min(5, Math.max(1, Math.round(quality + TYPICAL.judge * normal())));
}

/** A whole number with this mean: 1.2 is 1, and in a fifth of the runs 2. */
function wholeNumber(mean: number, { uniform }: Draws): number {
  return Math.floor(mean) + (uniform() < mean % 1 ? 1 : 0);
}
