import type { Config } from "../config/config.ts";
import type { Problem } from "../problem.ts";
import type { FloorVerdict } from "../verdict.ts";
import { deadMetrics } from "./metrics.ts";
import type { Settled } from "./settled.ts";

/** What policy gates by and what can never fail: told, so that nobody relies on it. */
export function idle(
  { plan, cases }: Settled,
  { path, lineOf }: Pick<Config, "path" | "lineOf">,
  floors: readonly FloorVerdict[],
): readonly Problem[] {
  const at = (name: string, message: string, hint: string): Problem => ({
    file: path,
    line: lineOf(["gate", "metrics", name]) ?? lineOf(["gate"]),
    message,
    hint,
  });
  return [
    ...deadMetrics(plan.metrics, cases).map(({ name }) =>
      at(
        name,
        `metric \`${name}\` is the same for every answer of both versions: it cannot fail`,
        "take it out of the policy, or measure something that varies",
      ),
    ),
    ...floors
      .filter(({ upper }) => upper === null)
      .map(({ metric, unit, measured }) =>
        at(
          metric,
          `the floor of \`${metric}\` in \`${unit}\` has ${measured} measured cases: it cannot fail`,
          "a floor on scores needs 8",
        ),
      ),
  ];
}
