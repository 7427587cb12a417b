import { mulberry32 } from "../src/compare/prng.ts";
import { orderOf } from "../src/plan/order.ts";

import type { Bit, CaseEvidence, FreshValue, Order } from "../src/compare/evidence.ts";

/** What an edit does to a case, and what production did since its profile. Score points on the 1–5 scale. */
export interface World {
  readonly name: string;
  /** Change of the candidate's quality inside the large slice, and outside of it. */
  readonly inside: number;
  readonly outside: number;
  /** Standard deviation of what the edit does to single cases, up or down. */
  readonly moved?: number;
  /** Share of the large slice's cases whose check the candidate fails every time. */
  readonly fails?: number;
  /** What the hosted model did since production's profile was taken: to the candidate and to fresh answers alike. */
  readonly drift?: number;
}

export const WORLDS: readonly World[] = [
  { name: "nothing changed", inside: 0, outside: 0 },
  { name: "reworded: single cases move, the mean does not", inside: 0, outside: 0, moved: 0.3 },
  { name: "nothing changed, production drifted by −0.05", inside: 0, outside: 0, drift: -0.05 },
  { name: "−0.2 everywhere", inside: -0.2, outside: -0.2 },
  { name: "−0.5 in one slice, the rest +0.1", inside: -0.5, outside: 0.1 },
  { name: "12% of one slice fails always, the rest +0.1", inside: 0.1, outside: 0.1, fails: 0.12 },
  { name: "25% of one slice fails always, the rest +0.1", inside: 0.1, outside: 0.1, fails: 0.25 },
];

/** An eval set's shape: sizes of its slices, of which the first is the one a world harms. */
export interface Shape {
  readonly cases: number;
  readonly slices: readonly number[];
  /** Candidate answers a case. */
  readonly samples: number;
  /** Production's stored answers a case. */
  readonly profile: number;
}

export const SHAPES: readonly Shape[] = [
  { cases: 24, slices: [10, 8, 6], samples: 8, profile: 8 },
  { cases: 60, slices: [15, 15, 12, 10, 8], samples: 4, profile: 5 },
  {
    cases: 150,
    slices: [25, 20, 18, 16, 15, 14, 12, 10, 8, 7, 5],
    samples: 4,
    profile: 5,
  },
];

/**
 * A typical judge and generator. The judge scores three criteria, each with 0.30 of noise within an item, which makes
 * 0.40 once it is a whole score (measured on repeated GPT-4 scores of summaries). The generator is as noisy as makes
 * the judge a quarter of the variance of a pair, whose standard deviation is then 0.65; 0.5–0.9 is usual.
 */
const NOISE = { quality: 4, between: 0.4, criterion: 0.3, generator: 0.4, judge: 0.3 } as const;
const CRITERIA = 3;
/** What the answer shown first gains by its place. */
const POSITION = 0.1;
/** Every fifth case fails its check now and then, on both sides alike. */
const FLAKY = { every: 5, least: 0.1, most: 0.3 } as const;
const FAILING_SCORE = 2.5;

interface Draws {
  /** In (0, 1). */
  readonly uniform: () => number;
  readonly normal: () => number;
}

/** Box and Muller's normals; the draws of one run depend on its number alone. */
export function drawsOf(seed: number): Draws {
  const next = mulberry32(seed);
  const uniform = (): number => (next() + 0.5) / 2 ** 32;
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  return { uniform, normal };
}

/** One criterion's score of one answer, as the judge gives it: a whole number from 1 to 5. */
export function scoreOf(quality: number, { normal }: Draws): number {
  return Math.min(5, Math.max(1, Math.round(quality + NOISE.judge * normal())));
}

/** A case with its measurements, and production asked again as often as the recheck wants. */
export interface SimulatedCase {
  readonly evidence: CaseEvidence;
  readonly fresh: (samples: number) => readonly FreshValue[];
}

/** One run's eval set with the first look's evidence. `seed` is the prompt's, which decides presentation orders. */
export function simulate(
  world: World,
  shape: Shape,
  run: number,
  seed: number,
): readonly SimulatedCase[] {
  const draws = drawsOf(run);
  const failing = Math.round((world.fails ?? 0) * (shape.slices[0] ?? 0));
  return shape.slices.flatMap((size, slice) =>
    Array.from({ length: size }, (_, index) =>
      simulateCase(
        world,
        shape,
        {
          id: `case-${slice}-${index}`,
          slice: `slice-${slice}`,
          harmed: slice === 0,
          fails: slice === 0 && index < failing,
          flaky: (slice + index) % FLAKY.every === FLAKY.every - 1,
          seed,
        },
        draws,
      ),
    ),
  );
}

interface Place {
  readonly id: string;
  readonly slice: string;
  readonly harmed: boolean;
  readonly fails: boolean;
  readonly flaky: boolean;
  readonly seed: number;
}

function simulateCase(world: World, shape: Shape, place: Place, draws: Draws): SimulatedCase {
  const { normal, uniform } = draws;
  const quality = NOISE.quality + NOISE.between * normal();
  const criteria = Array.from({ length: CRITERIA }, () => NOISE.criterion * normal());
  const edit = (place.harmed ? world.inside : world.outside) + (world.moved ?? 0) * normal();
  const rate = place.flaky ? FLAKY.least + (FLAKY.most - FLAKY.least) * uniform() : 0;
  const answer = (shift: number): number => quality + shift + NOISE.generator * normal();
  const flakes = (): Bit => bit(uniform() < rate);
  const mean = (of: number): number =>
    criteria.reduce((sum, offset) => sum + scoreOf(of + offset, draws), 0) / CRITERIA;
  const pair = (production: number, candidate: number, s: Order) => {
    const p = mean(production - (s * POSITION) / 2);
    const c = mean(candidate + (s * POSITION) / 2);
    return { x: c - p, s, judgeP: bit(p <= FAILING_SCORE), judgeC: bit(c <= FAILING_SCORE) };
  };
  const candidates = Array.from({ length: shape.samples }, () => answer(edit));
  const order = (sample: number): 1 | -1 => orderOf(place.seed, place.id, sample);
  return {
    evidence: {
      id: place.id,
      slices: [place.slice],
      prodCheck: Array.from({ length: shape.profile }, flakes),
      runs: candidates.map((candidate, r) => ({
        ...pair(answer(-(world.drift ?? 0)), candidate, order(r + 1)),
        check: place.fails ? 1 : flakes(),
      })),
    },
    fresh: (samples) =>
      candidates.slice(0, samples).map((candidate, j) => ({
        ...pair(answer(0), candidate, order(j + 1) === 1 ? -1 : 1),
        checkP: flakes(),
      })),
  };
}

const bit = (holds: boolean): Bit => (holds ? 1 : 0);
