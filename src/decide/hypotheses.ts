import type { Hypothesis } from "../verdict.ts";
import type { Settled } from "./settled.ts";

/** What the recheck asked and found, beside what the first look said; null where nothing was rechecked. */
export function hypothesisVerdicts({ comparison }: Settled): Hypothesis[] | null {
  const recheck = comparison?.recheck ?? null;
  if (comparison === null || recheck === null) return null;
  return recheck.hypotheses.map(({ kind, unit, metric, p, effect, stands }) => {
    const first = comparison.units.find((of) => of.unit === unit);
    const firstP =
      kind === "score"
        ? first?.score?.adjusted
        : kind === "metric"
          ? first?.metrics.find((of) => of.metric === metric)?.adjusted
          : first?.[kind]?.p;
    return {
      kind,
      unit,
      metric: metric ?? null,
      firstP: firstP ?? 1,
      p,
      effect: effect ?? 0,
      stands,
    };
  });
}
