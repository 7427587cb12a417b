import type { Interval } from "../../../compare/comparison.ts";

/**
 * The known ways in which judges go by something else than worth, in the order in which they are told. A bias is one
 * file beside this one, and one line here: what its figure is, and from where on it counts.
 */
export const BIASES = {
  position: {
    figure: "points that the answer shown first gains by its place",
    fewest: 20,
    of: "control questions, or 30 pairs, in either order",
    side: "either",
    warns: 0.25,
    unreliable: 1,
  },
  "swap consistency": {
    figure: "share of pairs with the same opinion when the order is swapped",
    fewest: 12,
    of: "pairs judged in both orders",
    side: "below",
    warns: 0.8,
    unreliable: 0.5,
  },
  verbosity: {
    figure: "points that an answer twice as long as the other gains",
    fewest: 10,
    of: "cases",
    side: "either",
    warns: 0.25,
    unreliable: null,
  },
  formatting: {
    figure: "points that an answer wholly of lists, headings and bold gains on plain sentences",
    fewest: 10,
    of: "cases, five of which differ in it",
    side: "either",
    warns: 0.5,
    unreliable: null,
  },
  "self-preference": {
    figure: "points that the side written by the judge's own model family is ahead",
    fewest: 10,
    of: "cases, where one version is of its family and the other is not",
    side: "above",
    warns: 0.25,
    unreliable: null,
  },
  sentiment: {
    figure: "share of judgements whose rationale speaks better of the output that it scores lower",
    fewest: 12,
    of: "judgements that praise one side more and score the two half a point apart",
    side: "above",
    warns: 0.4,
    unreliable: null,
  },
  "scale use": {
    figure: "share of its commonest score among all its scores",
    fewest: 40,
    of: "scores",
    side: "above",
    warns: 0.9,
    unreliable: null,
  },
} as const satisfies { readonly [bias: string]: Threshold };

interface Threshold {
  readonly figure: string;
  /** Fewer tell nothing. */
  readonly fewest: number;
  readonly of: string;
  /** Where the 95 % interval must lie as a whole: above the limit, below it, or beyond it either way. */
  readonly side: "above" | "below" | "either";
  readonly warns: number;
  /** Makes the run `inconclusive(judge_unreliable)`; null where an honest judge could have the figure too. */
  readonly unreliable: number | null;
}

export type BiasName = keyof typeof BIASES;

export const BIAS_NAMES = Object.keys(BIASES) as readonly BiasName[];

export type Level = "none" | "warning" | "unreliable";

/** A bias's figure, with its 95 % interval. */
export interface Figure {
  readonly value: number;
  readonly interval: Interval;
  /** What it rests on, in the unit that BIASES names. */
  readonly n: number;
}

/** What was found of one bias. */
export interface Finding {
  readonly bias: BiasName;
  /** Null where it could not be measured. */
  readonly figure: Figure | null;
  readonly level: Level;
  /** A clause for a reader, without final stop: what was found, or why nothing could be. */
  readonly says: string;
}

/** How far an interval lies beyond a bias's limits: only what the data do not leave open counts. */
export function levelOf(bias: BiasName, { interval, n }: Figure): Level {
  const { fewest, side, warns, unreliable }: Threshold = BIASES[bias];
  if (n < fewest) return "none";
  const isBeyond = (limit: number): boolean =>
    (side !== "below" && interval.lower > limit) ||
    (side === "below" && interval.upper < limit) ||
    (side === "either" && interval.upper < -limit);
  if (unreliable !== null && isBeyond(unreliable)) return "unreliable";
  return isBeyond(warns) ? "warning" : "none";
}

/** A finding by its figure; `says` is given the level that it has. */
export function found(bias: BiasName, figure: Figure, says: (level: Level) => string): Finding {
  const level = levelOf(bias, figure);
  return { bias, figure, level, says: says(level) };
}

export const unmeasured = (bias: BiasName, why: string): Finding => ({
  bias,
  figure: null,
  level: "none",
  says: why,
});
