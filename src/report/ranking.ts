import type { FailureVerdict, PromptVerdict, UnitVerdict } from "../verdict.ts";

/** The unit that holds every case; no slice may be called so. */
export const ALL_CASES = "(all)";

/**
 * Losses in points and in failing answers are ordered by the share of the default margin (0.30 points of the 1–5
 * scale, 12 failing answers in 100) that they make up.
 */
const SCORE_MARGIN = 0.3;
const FAILURE_MARGIN = 0.12;

export interface Ranked {
  /** Slices, largest loss first; those that gate before the others. */
  readonly worse: readonly UnitVerdict[];
  /** Fewest cases first: they rule out least. */
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
  const points = (SCORE_MARGIN * (scale.high - scale.low)) / 4;
  const size = (unit: UnitVerdict, found: "worse" | "better"): number =>
    found === "worse" ? loss(unit, points, found) : -loss(unit, points, found);
  return {
    worse: of("worse").toSorted(
      (a, b) => Number(b.red) - Number(a.red) || size(b, "worse") - size(a, "worse"),
    ),
    unclear: of("unclear").toSorted((a, b) => a.cases - b.cases),
    notWorse: of("not worse"),
    better: of("better").toSorted((a, b) => size(b, "better") - size(a, "better")),
    overall: units.find(({ unit }) => unit === ALL_CASES) ?? null,
  };
}

/** The largest of the unit's losses that were found, negative for gains. */
function loss(
  { score, check, judge }: UnitVerdict,
  points: number,
  found: "worse" | "better",
): number {
  const sizes = [
    score?.found === found ? -score.mean / points : 0,
    ...[check, judge].map((of) => (of?.found === found ? of.excess / FAILURE_MARGIN : 0)),
  ];
  return found === "worse" ? Math.max(...sizes) : Math.min(...sizes);
}

/** Slices that turn the run red, largest loss first. */
export const redSlices = (prompt: PromptVerdict): readonly UnitVerdict[] =>
  ranked(prompt).worse.filter(({ red }) => red);

export const isRedOverall = (prompt: PromptVerdict): boolean =>
  ranked(prompt).overall?.red === true;

/** The failing answers a reader is shown: failed checks, or the judge's endpoint where only that was found. */
export function shownFailures({
  check,
  judge,
}: UnitVerdict): { readonly by: "check" | "judge"; readonly of: FailureVerdict } | null {
  if (judge !== null && (check === null || (check.found === null && judge.found !== null))) {
    return { by: "judge", of: judge };
  }
  return check === null ? null : { by: "check", of: check };
}

/** Prompts about which there is something to decide; the others were renamed or removed. */
export const measuredPrompts = (prompts: readonly PromptVerdict[]): readonly PromptVerdict[] =>
  prompts.filter(({ outcome }) => outcome !== "not_applicable");
