import type { Config, Tier } from "../config/config.ts";
import type { UnitComparison } from "../compare/comparison.ts";
import { mustPassState, type MustPassState } from "../compare/must-pass.ts";
import { ALL_CASES, unitsOf } from "../compare/units.ts";
import type { Outcome, Reason } from "../reason.ts";
import { degenerateOutputs } from "../score/degenerate.ts";
import { evidenceOf } from "../score/score.ts";
import type { MeasuredCase } from "../score/measured.ts";
import { isValue } from "../score/value.ts";
import type { Hypothesis, PromptVerdict, UnitVerdict } from "../verdict.ts";
import { armVerdict } from "./arms.ts";
import { casesNeeded, coverageOf, describe, dominantReason, type Coverage } from "./coverage.ts";
import { judgedBy, type JudgedBy } from "./judge.ts";
import { newCaseVerdicts } from "./new-cases.ts";
import type { Settled } from "./settled.ts";
import { shownCases, type Red } from "./shown-cases.ts";
import { unitVerdict } from "./units.ts";

interface Ending {
  readonly outcome: Outcome;
  readonly reason: Reason | null;
  readonly detail: string | null;
}

/** Everything measured on one prompt + policy → its verdict. Pure; the order of the rules is the decision. */
export function decidePrompt(settled: Settled, config: Config): PromptVerdict {
  const { plan, comparison, cases } = settled;
  const tierOf = (unit: string): Tier => config.gate.slices[unit]?.tier ?? config.gate.tier;
  const judge = judgedBy(settled);
  const units = unitVerdicts(settled, tierOf);
  const mustPassRed = config.gate.tier === "gate" ? mustPassIn(cases, "red") : [];
  const someGates = unitsOf(cases).some(({ name }) => tierOf(name) === "gate");
  const coverage = coverageOf(cases, {
    coverage: config.gate.coverage,
    // Where nothing gates, all cases are held to it: "pass" must not mean "not measured".
    gates: (unit) => (someGates ? tierOf(unit) === "gate" : unit === ALL_CASES),
    flagged: new Set(comparison?.flagged.map(({ unit }) => unit)),
    mustPass: config.gate.tier === "gate",
  });
  const ending = endingOf(settled, { judge, coverage, units, mustPassRed });
  const measured = ending.outcome === "pass" || ending.outcome === "fail";
  return {
    ...describePrompt(settled),
    ...ending,
    coverage: {
      cases: plan.cases.length,
      complete: coverage.complete,
      needed: casesNeeded(plan.cases.length, config.gate.coverage),
      missing: [...coverage.missing],
    },
    judge: judge?.verdict ?? null,
    // Half a measurement reads like a verdict, so an inconclusive prompt shows no scores.
    units: measured ? [...units] : [],
    recheck: measured ? hypotheses(settled) : null,
    mustPassRed: measured ? mustPassRed : [],
    mustPassFailingBoth: measured ? mustPassIn(cases, "production fails too") : [],
    cases: measured ? [...shownCases(cases, plan.cases, redOf(units, mustPassRed))] : [],
    newCases: measured ? [...newCaseVerdicts(settled)] : [],
    warnings: plan.warnings.map((warning) => ({ ...warning })),
  };
}

/** Ids of the must-pass cases in a state. */
const mustPassIn = (cases: readonly MeasuredCase[], state: MustPassState): string[] =>
  cases.filter((of) => of.mustPass && mustPassState(evidenceOf(of)) === state).map(({ id }) => id);

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
    method: comparison?.method === "one look" ? "one look" : "recheck",
    scale: { ...scale },
  };
}

interface Findings {
  readonly judge: JudgedBy | null;
  readonly coverage: Coverage;
  readonly units: readonly UnitVerdict[];
  readonly mustPassRed: readonly string[];
}

/** The judge's own test first, then coverage, then degenerate outputs; only then may anything be red or green. */
function endingOf(settled: Settled, { judge, coverage, units, mustPassRed }: Findings): Ending {
  const unknown = (reason: Reason, detail: string): Ending => ({
    outcome: "inconclusive",
    reason,
    detail,
  });
  const unanswered = settled.controls?.missing ?? [];
  if (unanswered.length > 0) {
    return unknown(
      dominantReason(unanswered),
      `the judge's control questions: ${describe(unanswered[0]!)}`,
    );
  }
  const unreliable = judge?.unreliable ?? null;
  if (unreliable !== null) return unknown("judge_unreliable", unreliable);
  if (settled.comparison === null) return unknown("internal_error", "nothing was compared");
  if (coverage.shortfall !== null) {
    const cause = coverage.missing[0];
    const why = cause === undefined ? "" : `; most often: ${cause.cause}`;
    return unknown(coverage.shortfall.reason, `${coverage.shortfall.detail}${why}`);
  }
  const degenerate = settled.plan.judge === null ? null : degenerateOutputs(outputsByCase(settled));
  if (degenerate !== null) return unknown("degenerate_outputs", degenerate);
  const red = units.some((unit) => unit.red) || mustPassRed.length > 0;
  return { outcome: red ? "fail" : "pass", reason: null, detail: null };
}

function unitVerdicts(
  { comparison, cases }: Settled,
  tierOf: (unit: string) => Tier,
): readonly UnitVerdict[] {
  const members = new Map(unitsOf(cases).map(({ name, members: of }) => [name, of]));
  return (comparison?.units ?? []).map((compared: UnitComparison) =>
    unitVerdict(
      compared,
      (members.get(compared.unit) ?? []).map((index) => cases[index]!),
      tierOf(compared.unit),
    ),
  );
}

function hypotheses({ comparison }: Settled): Hypothesis[] | null {
  const recheck = comparison?.recheck ?? null;
  if (comparison === null || recheck === null) return null;
  return recheck.hypotheses.map(({ kind, unit, p, effect, stands }) => {
    const first = comparison.units.find((of) => of.unit === unit);
    const firstP = kind === "score" ? first?.score?.adjusted : first?.[kind]?.p;
    return { kind, unit, firstP: firstP ?? 1, p, effect: effect ?? 0, stands };
  });
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

function outputsByCase({ cases }: Settled): Parameters<typeof degenerateOutputs>[0] {
  return cases.map(({ profile, pairs }) => ({
    baseline: profile.flatMap((output) => (isValue(output) ? [output.value.text] : [])),
    candidate: pairs.flatMap(({ candidate }) => (isValue(candidate) ? [candidate.value.text] : [])),
  }));
}
