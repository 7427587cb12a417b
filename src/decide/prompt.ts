import type { Config, GatePolicy } from "../config/config.ts";
import { effectivePolicy } from "../config/effective.ts";
import type { UnitComparison } from "../compare/comparison.ts";
import { mustPassState, type MustPassState } from "../compare/must-pass.ts";
import { ALL_CASES, unitsOf } from "../compare/units.ts";
import type { PromptPlan } from "../plan/plan.ts";
import { thresholdsOf } from "../plan/thresholds.ts";
import { evidenceOf } from "../score/score.ts";
import type { MeasuredCase } from "../score/measured.ts";
import type { PromptVerdict, ShownCase, UnitVerdict } from "../verdict.ts";
import { formWarnings, type FormedSide } from "./answer-form.ts";
import { armVerdict } from "./arms.ts";
import { couldHideOf } from "./could-hide.ts";
import { casesNeeded, coverageOf } from "./coverage.ts";
import { endingOf } from "./ending.ts";
import { evidenceVerdict } from "./evidence.ts";
import { floorVerdicts } from "./floors.ts";
import { idleWarnings } from "./idle.ts";
import { isHidden, shownId } from "./holdout.ts";
import { hypothesisVerdicts } from "./hypotheses.ts";
import { judgedBy } from "./judge.ts";
import { idleMetrics } from "./metrics.ts";
import { lengthAdvice } from "./length-advice.ts";
import { newCaseVerdicts } from "./new-cases.ts";
import type { Settled } from "./settled.ts";
import { shownCases, type Red } from "./shown-cases.ts";
import { tierOf, unitVerdict, type UnitRules } from "./units.ts";

/** What a prompt's verdict needs to know of its run. */
export interface PromptFacts {
  /** Prompts measured in the run. */
  readonly prompts: number;
  /** Which attempt on these cases the candidate is, from 1. */
  readonly wording: number | null;
  /** The latest self-test on record. */
  readonly selftest: PromptVerdict["selftest"];
}

/** Everything measured on one prompt + policy → its verdict. Pure; the order of the rules is the decision. */
export function decidePrompt(settled: Settled, config: Config, facts: PromptFacts): PromptVerdict {
  const { plan, comparison, cases } = settled;
  const { gate } = config;
  const judge = judgedBy(settled);
  const { low: lo, high: hi } = plan.scale;
  const { metrics } = plan;
  const thresholds = thresholdsOf(gate, { lo, hi }, metrics);
  const idle = idleMetrics(metrics, cases);
  const units = unitVerdicts(settled, { gate, thresholds, metrics, idle });
  const floors = floorVerdicts(cases, gate, plan.evalSet);
  const mustPassRed = gate.tier === "gate" ? mustPassIn(cases, "red", gate) : [];
  const someGates = unitsOf(cases).some(({ name }) => gatesIn(gate, plan, name));
  const coverage = coverageOf(cases, {
    coverage: gate.coverage,
    // Where nothing gates, all cases are held to it: "pass" must not mean "not measured".
    gates: (unit) => (someGates ? gatesIn(gate, plan, unit) : unit === ALL_CASES),
    flagged: new Set(comparison?.flagged.map(({ unit }) => unit)),
    mustPass: gate.tier === "gate",
  });
  const ending = endingOf(settled, gate, { judge, coverage, units, floors, mustPassRed });
  const measured = ending.outcome === "pass" || ending.outcome === "fail";
  const hiding = measured
    ? couldHideOf(units, settled, { prompts: facts.prompts, thresholds })
    : { units: [], wouldHelp: null };
  return {
    ...describePrompt(settled),
    ...ending,
    coverage: {
      cases: plan.cases.length,
      complete: coverage.complete,
      needed: casesNeeded(plan.cases.length, gate.coverage),
      missing: [...coverage.missing],
    },
    judge: judge?.verdict ?? null,
    // Half a measurement reads like a verdict, so an inconclusive prompt shows no scores.
    units: [...hiding.units],
    confirmed: measured ? confirmedIn(settled) : [],
    recheck: measured ? hypothesisVerdicts(settled) : null,
    mustPassRed: measured ? mustPassRed : [],
    mustPassFailingBoth: measured ? mustPassIn(cases, "production fails too", gate) : [],
    cases: measured ? [...shownOf(settled, gate, redOf(units, mustPassRed))] : [],
    newCases: measured ? [...newCaseVerdicts(settled)] : [],
    floors: measured ? [...floors] : [],
    absolute: null,
    wouldHelp: hiding.wouldHelp,
    lengthControlled: measured ? lengthAdvice(cases) : null,
    wording: units.some(({ holdout }) => holdout) ? facts.wording : null,
    headRubric: measured ? settled.headRubric : null,
    selftest: measured ? facts.selftest : null,
    evidence:
      measured && comparison !== null
        ? evidenceVerdict(
            cases.map((of) => evidenceOf(of, metrics)),
            plan,
            {
              method: comparison.method,
              prompts: facts.prompts,
              gate,
            },
          )
        : null,
    warnings: [
      ...plan.warnings,
      ...(measured ? formWarnings(bothSides(settled)) : []),
      ...(measured ? idleWarnings(settled, config, { units, floors, idle }) : []),
    ].map((of) => ({
      ...of,
    })),
  };
}

const bothSides = ({ plan, cases }: Settled): readonly FormedSide[] => [
  {
    who: "the candidate",
    arm: plan.candidate,
    outputs: cases.flatMap(({ pairs }) => pairs.map(({ candidate }) => candidate)),
  },
  { who: "production", arm: plan.baseline, outputs: cases.flatMap(({ profile }) => profile) },
];

/** Whether anything that a unit is compared by may turn the run red. */
const gatesIn = (gate: GatePolicy, { metrics }: PromptPlan, unit: string): boolean =>
  tierOf({ gate }, unit) === "gate" ||
  metrics.some(({ name }) => effectivePolicy(gate, name, unit).tier === "gate");

/** Ids of the must-pass cases in a state. */
const mustPassIn = (
  cases: readonly MeasuredCase[],
  state: MustPassState,
  gate: GatePolicy,
): string[] =>
  cases.flatMap((of, index) =>
    of.mustPass && mustPassState(evidenceOf(of)) === state ? [shownId(gate, of, index)] : [],
  );

function describePrompt(
  settled: Settled,
): Pick<
  PromptVerdict,
  | "name"
  | "path"
  | "from"
  | "change"
  | "encodingOnly"
  | "bootstrap"
  | "baseline"
  | "candidate"
  | "evalSet"
  | "method"
  | "scale"
> {
  const { plan, comparison } = settled;
  const { subject, evalSet, scale } = plan;
  return {
    name: subject.name,
    path: subject.path,
    from: subject.from,
    change: subject.change,
    encodingOnly: subject.encodingOnly,
    bootstrap: subject.bootstrap,
    baseline: armVerdict(settled, "baseline"),
    candidate: armVerdict(settled, "candidate"),
    evalSet: { path: evalSet.path, version: evalSet.digest, source: subject.evalSource },
    method: METHODS[comparison?.method ?? "fixed+recheck"],
    scale: { ...scale },
  };
}

const METHODS = {
  "fixed+recheck": "recheck",
  "screen+recheck": "screen",
  "one look": "one look",
} as const;

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

const confirmedIn = ({ comparison }: Settled): string[] => [
  ...new Set((comparison?.hints ?? []).map(({ unit }) => unit)),
];

/** The cases a reader may see. */
function shownOf({ cases, plan }: Settled, gate: GatePolicy, red: Red): readonly ShownCase[] {
  const open = cases.flatMap((of, index) => (isHidden(gate, of) ? [] : [index]));
  return shownCases(
    open.map((index) => cases[index]!),
    open.map((index) => plan.cases[index]!),
    red,
  );
}

function redOf(units: readonly UnitVerdict[], mustPassRed: readonly string[]): Red {
  const worse = units.filter((unit) => unit.result === "worse");
  const fails = worse.filter(
    ({ check, judge }) => check?.found === "worse" || judge?.found === "worse",
  );
  return {
    failing: new Set(fails.map(({ unit }) => unit)),
    score: new Set(worse.filter(({ score }) => score?.found === "worse").map(({ unit }) => unit)),
    mustPass: new Set(mustPassRed),
  };
}
