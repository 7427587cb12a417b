import type { UnitComparison } from "../compare/comparison.ts";
import type { CaseEvidence } from "../compare/evidence.ts";
import { byChecksAlone, mustPassState, type MustPassState } from "../compare/must-pass.ts";
import type { ThresholdsOf } from "../compare/thresholds.ts";
import { ALL_CASES, unitsOf } from "../compare/units.ts";
import type { Config, GatePolicy } from "../config/config.ts";
import { effectivePolicy } from "../config/effective.ts";
import type { PromptPlan } from "../plan/plan.ts";
import { planThresholds } from "../plan/thresholds.ts";
import type { FloorVerdict, UnitVerdict } from "../verdict.ts";
import { coverageOf, type Coverage } from "./coverage.ts";
import { endingOf, type Ending } from "./ending.ts";
import { floorVerdicts } from "./floors.ts";
import { shownId } from "./holdout.ts";
import { judgedBy, type JudgedBy } from "./judge.ts";
import { idleMetrics } from "./metrics.ts";
import type { Settled } from "./settled.ts";
import { tierOf, unitVerdict, type UnitRules } from "./units.ts";

/** A prompt's decision, and what it rests on: nothing that only tells more of it. */
export interface PromptOutcome {
  readonly ending: Ending;
  readonly judge: JudgedBy | null;
  readonly coverage: Coverage;
  readonly units: readonly UnitVerdict[];
  readonly floors: readonly FloorVerdict[];
  /** Names of the must-pass cases that are red. */
  readonly mustPassRed: readonly string[];
  readonly thresholds: ThresholdsOf;
  /** Metrics that nothing could have made fail: by name, why. */
  readonly idle: ReadonlyMap<string, string>;
}

/** Everything measured on one prompt + policy → pass, fail or inconclusive. Pure; the order of the rules is the decision. */
export function outcomeOf(settled: Settled, { gate }: Pick<Config, "gate">): PromptOutcome {
  const { plan, comparison, cases } = settled;
  const { metrics, evalSet } = plan;
  const thresholds = planThresholds(gate, plan);
  const idle = idleMetrics(metrics, cases);
  const judge = judgedBy(settled);
  const units = unitVerdicts(settled, { gate, thresholds, metrics, idle });
  const floors = floorVerdicts(cases, gate, evalSet);
  const mustPassRed = gate.tier === "gate" ? mustPassIn(settled, "red", gate) : [];
  const someGates = unitsOf(cases).some(({ name }) => gatesIn(gate, plan, name));
  const coverage = coverageOf(cases, {
    coverage: gate.coverage,
    // Where nothing gates, all cases are held to it: "pass" must not mean "not measured".
    gates: (unit) => (someGates ? gatesIn(gate, plan, unit) : unit === ALL_CASES),
    flagged: new Set(comparison?.flagged.map(({ unit }) => unit)),
    mustPass: gate.tier === "gate",
  });
  const ending = endingOf(settled, gate, { judge, coverage, units, floors, mustPassRed });
  return { ending, judge, coverage, units, floors, mustPassRed, thresholds, idle };
}

/** Whether anything that a unit is compared by may turn the run red. */
const gatesIn = (gate: GatePolicy, { metrics }: PromptPlan, unit: string): boolean =>
  tierOf({ gate }, unit) === "gate" ||
  metrics.some(({ name }) => effectivePolicy(gate, name, unit).tier === "gate");

/** Names of the must-pass cases in a state. */
export const mustPassIn = (
  { cases, evidence }: Settled,
  state: MustPassState,
  gate: GatePolicy,
): string[] =>
  cases.flatMap((of, index) =>
    of.mustPass && mustPassState(gating(evidence[index]!, gate)) === state
      ? [shownId(gate, of, index)]
      : [],
  );

/** A must-pass case is red by itself, so by nothing that only warns. */
const gating = (evidence: CaseEvidence, { advisory }: GatePolicy): CaseEvidence =>
  advisory.includes("judge") ? byChecksAlone(evidence) : evidence;

function unitVerdicts({ comparison, cases }: Settled, rules: UnitRules): readonly UnitVerdict[] {
  const members = new Map(unitsOf(cases).map(({ name, members: of }) => [name, of]));
  return (comparison?.units ?? []).map((compared: UnitComparison) =>
    unitVerdict(
      compared,
      (members.get(compared.unit) ?? []).map((index) => cases[index]!),
      rules,
    ),
  );
}
