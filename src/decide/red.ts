import type { FloorVerdict, MetricVerdict, UnitVerdict } from "../verdict.ts";

/** What is red: for the decision, and for whoever retraces one. Only what gates can be. */

export const isUnitRed = ({
  score,
  check,
  judge,
}: Pick<UnitVerdict, "score" | "check" | "judge">): boolean =>
  [score, check, judge].some((of) => of?.found === "worse" && of.gates);

export const isMetricRed = ({ result, tier }: Pick<MetricVerdict, "result" | "tier">): boolean =>
  result === "worse" && tier === "gate";

/** Whether anything of a prompt is. */
export function hasRed({
  units,
  floors,
  mustPassRed,
}: {
  readonly units: readonly UnitVerdict[];
  readonly floors: readonly FloorVerdict[];
  readonly mustPassRed: readonly string[];
}): boolean {
  const isRed = (of: { readonly red: boolean }): boolean => of.red;
  return (
    units.some((unit) => unit.red || unit.metrics.some(isRed)) ||
    floors.some(isRed) ||
    mustPassRed.length > 0
  );
}
