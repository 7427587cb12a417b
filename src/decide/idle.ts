import { MIN_CASES } from "../compare/thresholds.ts";
import { ALL_CASES } from "../compare/units.ts";
import type { Config } from "../config/config.ts";
import { effectivePolicy } from "../config/effective.ts";
import { DEFAULT_MAX_TOKENS } from "../models/model.ts";
import type { PromptPlan } from "../plan/plan.ts";
import type { Problem } from "../problem.ts";
import { passesAnything } from "../score/passes-anything.ts";
import type { FloorVerdict, UnitVerdict } from "../verdict.ts";
import { fewestCases } from "./floors.ts";
import { isOutOfReach } from "./metrics.ts";
import type { Settled } from "./settled.ts";

interface Found {
  readonly units: readonly UnitVerdict[];
  readonly floors: readonly FloorVerdict[];
  /** Metrics that cannot fail: by name, why. */
  readonly idle: ReadonlyMap<string, string>;
}

type Policy = Pick<Config, "path" | "lineOf" | "gate">;

/** What policy gates by and what can never fail: told, so that nobody relies on it. */
export function idleWarnings({ plan }: Settled, policy: Policy, found: Found): readonly Problem[] {
  return [
    ...plan.metrics.flatMap(({ name }) => idleMetric(name, plan, policy, found)),
    ...found.floors.flatMap((floor) => idleFloor(floor, plan, policy)),
    ...nothingFails(plan, policy, found),
  ];
}

const warning = (
  { path, lineOf }: Policy,
  keys: readonly string[],
  message: string,
  hint: string,
): Problem => ({ file: path, line: lineOf(["gate", ...keys]) ?? lineOf(["gate"]), message, hint });

function idleMetric(
  name: string,
  plan: PromptPlan,
  policy: Policy,
  { units, idle }: Found,
): readonly Problem[] {
  const why = idle.get(name) ?? outOfReach(plan, policy, units, name);
  if (why === null) return [];
  const message = `metric \`${name}\` ${why}: it cannot fail`;
  return [warning(policy, ["metrics", name], message, hintFor(name, why))];
}

const hintFor = (name: string, why: string): string =>
  name === "cost_usd" && why.startsWith("has no value")
    ? "a model that the price table does not list has no cost"
    : "take it out of the policy, or measure something that varies";

/** Where a metric's range has no room for the loss that policy would act on; null where it has, wherever it gates. */
function outOfReach(
  { metrics }: PromptPlan,
  { gate }: Policy,
  units: readonly UnitVerdict[],
  name: string,
): string | null {
  const metric = metrics.find((of) => of.name === name)!;
  const found = units.flatMap(({ unit, metrics: own }) =>
    own.flatMap(({ metric: other, minEffect }) =>
      other === name &&
      effectivePolicy(gate, name, unit).tier !== "show" &&
      isOutOfReach(metric, minEffect)
        ? [{ unit, minEffect }]
        : [],
    ),
  );
  const [first] = found;
  if (first === undefined) return null;
  const where = found.some(({ unit }) => unit === ALL_CASES) ? "" : ` in \`${first.unit}\``;
  return `cannot lose ${first.minEffect}, its smallest effect${where}`;
}

const gatesByFloor = ({ gate }: Policy, { metric, unit }: FloorVerdict): boolean =>
  effectivePolicy(gate, metric, unit).tier === "gate";

function idleFloor(floor: FloorVerdict, plan: PromptPlan, policy: Policy): readonly Problem[] {
  const { metric, unit, measured } = floor;
  const fewest = fewestCases(floor, plan.evalSet);
  if (!gatesByFloor(policy, floor) || measured >= fewest) return [];
  const where = unit === ALL_CASES ? "over all cases" : `in \`${unit}\``;
  const cases = `${measured} measured case${measured === 1 ? "" : "s"}`;
  const message = `the floor of \`${metric}\` ${where} rests on ${cases}: it cannot fail`;
  const hint = fewest === Infinity ? "nothing can be below it" : `it takes ${fewest}`;
  return [warning(policy, keysOf(policy, floor), message, hint)];
}

/** The keys under which a floor is written: a slice's is one of the rubric. */
function keysOf({ gate }: Policy, { metric, unit }: FloorVerdict): readonly string[] {
  const own = gate.metrics[metric];
  if ((own?.slices[unit]?.floor ?? null) !== null)
    return ["metrics", metric, "slices", unit, "floor"];
  if (metric === "rubric" && (gate.slices[unit]?.floor ?? null) !== null) {
    return ["slices", unit, "floor"];
  }
  return ["metrics", metric, "floor"];
}

/** Something is to gate, and whatever the answers said, nothing of it could fail: such a pass says nothing. */
function nothingFails(
  plan: PromptPlan,
  policy: Policy,
  { units, floors }: Found,
): readonly Problem[] {
  const { judge, evalSet } = plan;
  const byChecks = units.some(({ check }) => check?.gates === true);
  const byOther = units.some(
    ({ score, judge: of, metrics }) =>
      (score?.gates === true && score.measured >= MIN_CASES) ||
      of?.gates === true ||
      metrics.some(({ tier }) => tier === "gate"),
  );
  const byJudge =
    judge !== null &&
    (floors.some((floor) => gatesByFloor(policy, floor)) ||
      (policy.gate.tier === "gate" && evalSet.cases.some(({ mustPass }) => mustPass)));
  return !byChecks || byOther || byJudge ? [] : checksPassAnything(plan);
}

/** Told where an eval set has checks, and there is no answer that one of them fails. */
export function checksPassAnything({ evalSet, candidate }: PromptPlan): readonly Problem[] {
  // Who made supplied outputs, and how long they may be, nobody knows.
  if (candidate.entry === null) return [];
  const limit = candidate.parameters.maxTokens ?? DEFAULT_MAX_TOKENS;
  const checks = evalSet.cases.flatMap((of) => of.checks);
  const distinct = [...new Map(checks.map((check) => [check.label, check])).values()];
  if (checks.length === 0 || !distinct.every((check) => passesAnything(check, limit))) return [];
  const message = "nothing that gates can fail: every answer passes these checks, whatever it says";
  const hint = "add a rubric, or a check that a wrong answer fails";
  return [{ file: evalSet.path, line: null, message, hint }];
}
