import { compareBy } from "../compare-by.ts";
import type { Config } from "../config/config.ts";
import { outcomeOf, type PromptOutcome } from "../decide/outcome.ts";
import type { Outcome, Reason } from "../reason.ts";
import { settle } from "../settle.ts";
import { benchOfRun, dealsOf } from "./arms.ts";
import { harmOf, type Planted } from "./planted.ts";
import type { Pool } from "./pool.ts";

/** What turned a run red. */
export interface RedBy {
  readonly unit: string;
  /** `score`, `checks`, `judge`, a metric's name, `floor of …`, or `must_pass`. */
  readonly by: string;
}

export interface SimulatedRun {
  readonly outcome: Outcome;
  /** Why it was stopped; null for pass and fail. */
  readonly reason: Reason | null;
  /** Empty unless it is red. */
  readonly red: readonly RedBy[];
}

/** One run of the gate on two copies of production, of which one may be harmed: its rounds, tests and decision. */
export async function simulateRun(
  pool: Pool,
  { gate }: Pick<Config, "gate">,
  { run, planted }: { readonly run: number; readonly planted: Planted | null },
): Promise<SimulatedRun> {
  const { plan, controls } = pool;
  const bench = benchOfRun(pool, dealsOf(pool, run), harmOf(planted, plan, run));
  const by = { ...compareBy(plan, { gate }, 1), harmOnly: true } as const;
  const settled = await settle(bench, by, controls);
  const found = outcomeOf(settled, { gate });
  const { outcome, reason } = found.ending;
  return { outcome, reason, red: outcome === "fail" ? redBy(found) : [] };
}

function redBy({ units, floors, mustPassRed }: PromptOutcome): readonly RedBy[] {
  const endpoints = [
    ["score", "score"],
    ["check", "checks"],
    ["judge", "judge"],
  ] as const;
  return [
    ...units.flatMap((of) => [
      ...endpoints.flatMap(([endpoint, by]) =>
        of[endpoint]?.found === "worse" && of[endpoint].gates ? [{ unit: of.unit, by }] : [],
      ),
      ...of.metrics.flatMap(({ red, metric }) => (red ? [{ unit: of.unit, by: metric }] : [])),
    ]),
    ...floors.flatMap(({ red, unit, metric }) => (red ? [{ unit, by: `floor of ${metric}` }] : [])),
    ...mustPassRed.map((unit) => ({ unit, by: "must_pass" })),
  ];
}
