import { isScreened, samplePlan, type SamplePlan } from "../src/plan/samples.ts";

/*
 * What is simulated. Every number here is an assumption, and docs/decision-quality.md states it.
 *
 * The judge scores three criteria of an answer, each with 0.30 of noise before it is rounded to a whole score, which
 * makes 0.40 within an item: the scatter of repeated GPT-4 scores of summaries. The generator is as noisy as makes the
 * judge a quarter of a pair's variance; its standard deviation is then 0.65, and 0.5–0.9 is usual between two good
 * systems. A tenth of the cases fail their check now and then, on both sides alike: 1.6 % of all answers, by which
 * "any assertion fails" stops nine of ten unchanged prompts of 150 cases.
 */
export const TYPICAL = {
  /** A case's mean quality on the scale from 1 to 5, and how cases and their criteria scatter around it. */
  quality: 4,
  betweenCases: 0.4,
  betweenCriteria: 0.3,
  criteria: 3,
  /** Of one answer around its case's quality. */
  generator: 0.4,
  /** Of one score around its answer's quality, before it is rounded. */
  judge: 0.3,
  /** What the answer shown first gains over the other. */
  position: 0.1,
  /** Share of the cases whose check is flaky, and the range of their failure rates. */
  flaky: { share: 0.1, least: 0.02, most: 0.3 },
  /** What a failing answer that only the judge notices loses. */
  failingAnswer: 2.2,
  /** Failure rate of a case that fails now and then. */
  nowAndThen: 0.8,
} as const;

/** What an edit does, and what production did since its profile; in points of the scale from 1 to 5. */
export interface World {
  readonly key: string;
  readonly name: string;
  /** Change of the candidate's quality inside the harmed slice, and outside of it. */
  readonly inside: number;
  readonly outside: number;
  /** Standard deviation of what the edit does to single cases, up or down. */
  readonly moved?: number;
  /** Share of the harmed slice's cases that the edit breaks. */
  readonly broken?: {
    readonly share: number;
    /** Of a broken case: how often the candidate fails it. */
    readonly rate: number;
    readonly seenBy: "check" | "judge";
  };
  /** What the hosted model did since production's profile was made, to the candidate and to fresh answers alike. */
  readonly drift?: number;
  /** Production was chosen as the best of so many equal candidates by the very answers that are its profile. */
  readonly bestOf?: number;
  /** Whether the edit harms nothing, so that every red is a false alarm. */
  readonly null?: true;
}

const none = { inside: 0, outside: 0 } as const;
const everywhere = (shift: number) => ({ inside: shift, outside: shift });
const better = everywhere(0.05);
const { nowAndThen } = TYPICAL;

/** In the order of the tables. */
export const WORLDS: readonly World[] = [
  { key: "same", name: "nothing changed", ...none, null: true },
  { key: "reworded", name: "reworded: single cases move, the mean does not", ...none, moved: 0.3 },
  ...[0.02, 0.05, 0.1].map((loss): World => {
    const points = loss.toFixed(2);
    const name = `nothing changed, production drifted by −${points} since its profile`;
    return { key: `drift-${points}`, name, ...none, drift: -loss, null: true };
  }),
  { key: "all-0.1", name: "−0.1 everywhere", ...everywhere(-0.1) },
  { key: "all-0.2", name: "−0.2 everywhere", ...everywhere(-0.2) },
  {
    key: "hidden",
    name: "−0.2 everywhere, hidden by a drift of +0.1",
    ...everywhere(-0.2),
    drift: 0.1,
  },
  { key: "slice-0.5", name: "−0.5 in one slice, the rest +0.1", inside: -0.5, outside: 0.1 },
  {
    key: "12",
    name: "12% of one slice fails now and then, the rest better",
    ...better,
    broken: { share: 0.12, rate: nowAndThen, seenBy: "check" },
  },
  {
    key: "12-same",
    name: "12% of one slice fails, always the same cases",
    ...better,
    broken: { share: 0.12, rate: 1, seenBy: "check" },
  },
  {
    key: "25",
    name: "25% of one slice fails now and then",
    ...better,
    broken: { share: 0.25, rate: nowAndThen, seenBy: "check" },
  },
  {
    key: "12-judge",
    name: "12% fails now and then, seen by the judge only",
    ...better,
    broken: { share: 0.12, rate: nowAndThen, seenBy: "judge" },
  },
  {
    key: "25-judge",
    name: "25% fails now and then, seen by the judge only",
    ...better,
    broken: { share: 0.25, rate: nowAndThen, seenBy: "judge" },
  },
];

/** Shown beside the tables: the profile has the luck that its prompt was chosen for. */
export const CHOSEN: World = {
  key: "chosen",
  name: "nothing changed, production chosen as the best of five equal candidates",
  ...none,
  bestOf: 5,
  null: true,
};

/** An eval set's shape. A case belongs to one topic and to one channel, so slices overlap as they do in real sets. */
export interface Shape {
  readonly cases: number;
  /** Sizes of the topics; the first is the slice that a world harms. */
  readonly topics: readonly number[];
  readonly channels: number;
  readonly samples: SamplePlan;
  readonly method: "fixed+recheck" | "screen+recheck";
}

function shapeOf(topics: readonly number[], channels: number): Shape {
  const cases = topics.reduce((sum, size) => sum + size, 0);
  const samples = samplePlan(cases, "auto");
  const method = isScreened(samples) ? "screen+recheck" : "fixed+recheck";
  return { cases, topics, channels, samples, method };
}

const times = (count: number, size: number): readonly number[] =>
  Array.from({ length: count }, () => size);

export const SHAPES: readonly Shape[] = [
  shapeOf([10, 8, 6], 2),
  shapeOf(times(4, 15), 3),
  shapeOf(times(6, 25), 5),
  shapeOf([...times(12, 30), 40], 5),
];
