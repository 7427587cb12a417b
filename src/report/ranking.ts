import { ALL_CASES } from "../all-cases.ts";
import type { FailureVerdict, MetricVerdict, PromptVerdict, UnitVerdict } from "../verdict.ts";

export { ALL_CASES };

/**
 * Losses in points and in failing answers are ordered by the share of the default margin (0.30 points of the 1–5
 * scale, 12 failing answers in 100) that they make up.
 */
const SCORE_MARGIN = 0.3;
const FAILURE_MARGIN = 0.12;

export interface Ranked {
  /** Slices, largest loss first; those that gate before the others. */
  readonly worse: readonly UnitVerdict[];
  /** Those that could hide most first; where that is not known, fewest cases first. */
  readonly unclear: readonly UnitVerdict[];
  readonly notWorse: readonly UnitVerdict[];
  /** Largest gain first. */
  readonly better: readonly UnitVerdict[];
  /** All cases together; null where nothing was compared. */
  readonly overall: UnitVerdict | null;
}

/** A prompt's slices in the order in which a reader wants them. Ties keep the order of the verdict. */
export function ranked({ units, scale }: PromptVerdict): Ranked {
  const slices = units.filter(({ unit }) => unit !== ALL_CASES);
  const of = (result: UnitVerdict["result"]): readonly UnitVerdict[] =>
    slices.filter((unit) => unit.result === result);
  return {
    worse: of("worse").toSorted(
      (a, b) =>
        Number(b.red) - Number(a.red) || sizeOf(b, "worse", scale) - sizeOf(a, "worse", scale),
    ),
    unclear: of("unclear").toSorted((a, b) => mostHidden(hiding(a, scale), hiding(b, scale))),
    notWorse: of("not worse"),
    better: of("better").toSorted(
      (a, b) => sizeOf(b, "better", scale) - sizeOf(a, "better", scale),
    ),
    overall: units.find(({ unit }) => unit === ALL_CASES) ?? null,
  };
}

type Scale = PromptVerdict["scale"];

const scoreMargin = ({ low, high }: Scale): number => (SCORE_MARGIN * (high - low)) / 4;

/** The largest of the unit's losses (or gains) that were found, in margins; where it is red, of those that gate. */
export function sizeOf(
  { red, score, check, judge }: UnitVerdict,
  found: "worse" | "better",
  scale: Scale,
): number {
  const counts = (of: { found: "worse" | "better" | null; gates: boolean } | null): boolean =>
    of?.found === found && (of.gates || !red);
  const sign = found === "worse" ? 1 : -1;
  const losses = [
    counts(score) ? -(score?.mean ?? 0) / scoreMargin(scale) : 0,
    ...[check, judge].map((of) => (counts(of) ? (of?.excess ?? 0) / FAILURE_MARGIN : 0)),
  ];
  return Math.max(...losses.map((loss) => sign * loss));
}

/** What a unit could hide, in margins. */
interface Hiding {
  /** Of the drop or the failing answers, whichever is more; infinite for a drop of any size. */
  readonly most: number;
  readonly failures: number;
  readonly cases: number;
}

export function hiding({ couldHide, score, cases }: UnitVerdict, scale: Scale): Hiding {
  const failures = (couldHide?.failures ?? 0) / FAILURE_MARGIN;
  const anyDrop = couldHide === null || (couldHide.score === null && score !== null);
  const drop = anyDrop ? Infinity : (couldHide.score ?? 0) / scoreMargin(scale);
  return { most: Math.max(drop, failures), failures, cases };
}

/** Sorts what could hide most first. */
export function mostHidden(a: Hiding, b: Hiding): number {
  if (a.most !== b.most) return a.most < b.most ? 1 : -1;
  return b.failures - a.failures || a.cases - b.cases;
}

/** The unit of which a pass knows least: an unclear slice, else all cases; null where nothing is unclear. */
export function leastCertainUnit(prompt: PromptVerdict): UnitVerdict | null {
  const { unclear, overall } = ranked(prompt);
  return unclear[0] ?? (overall?.result === "unclear" ? overall : null);
}

export const redMetrics = ({ metrics }: UnitVerdict): readonly MetricVerdict[] =>
  metrics.filter(({ red }) => red);

/** By its own endpoints or by a further metric. */
export const isRed = (unit: UnitVerdict): boolean => unit.red || redMetrics(unit).length > 0;

/** Slices that turn the run red, largest loss first, then those that only a further metric does. */
export function redSlices(prompt: PromptVerdict): readonly UnitVerdict[] {
  const red = ranked(prompt).worse.filter((unit) => unit.red);
  const byMetric = prompt.units.filter(
    (unit) => unit.unit !== ALL_CASES && isRed(unit) && !red.includes(unit),
  );
  return [...red, ...byMetric];
}

/** All cases together, where they turn the run red. */
export function redOverall(prompt: PromptVerdict): UnitVerdict | null {
  const { overall } = ranked(prompt);
  return overall !== null && isRed(overall) ? overall : null;
}

/** The failing answers a reader is shown: failed checks, or the judge's endpoint where that says more. */
export function shownFailures({
  check,
  judge,
}: UnitVerdict): { readonly by: "check" | "judge"; readonly of: FailureVerdict } | null {
  if (judge !== null && (check === null || weight(judge) > weight(check))) {
    return { by: "judge", of: judge };
  }
  return check === null ? null : { by: "check", of: check };
}

/** What is red says most, then what is worse, then what is better. */
function weight({ found, gates }: FailureVerdict): number {
  if (found === "worse") return gates ? 3 : 2;
  return found === "better" ? 1 : 0;
}

/** Prompts about which there is something to decide; the others were renamed or removed. */
export const measuredPrompts = (prompts: readonly PromptVerdict[]): readonly PromptVerdict[] =>
  prompts.filter(({ outcome }) => outcome !== "not_applicable");
