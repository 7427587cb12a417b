import type { Config, GatePolicy } from "../config/config.ts";
import type { JudgeVerdict, PromptVerdict, ShownCase, UnitVerdict } from "../verdict.ts";
import { formWarnings, type FormedSide } from "./answer-form.ts";
import { armVerdict } from "./arms.ts";
import { couldHideOf } from "./could-hide.ts";
import { casesNeeded } from "./coverage.ts";
import { evidenceVerdict } from "./evidence.ts";
import { idleWarnings } from "./idle.ts";
import { isHidden } from "./holdout.ts";
import { hypothesisVerdicts } from "./hypotheses.ts";
import { lengthAdvice } from "./length-advice.ts";
import { newCaseVerdicts } from "./new-cases.ts";
import { mustPassIn, outcomeOf } from "./outcome.ts";
import type { Settled } from "./settled.ts";
import { shownCases, type Red } from "./shown-cases.ts";
import { subjectVerdict, type SubjectVerdict } from "./subject.ts";

/** What a self-test left for the runs to come. */
export interface SelfTestOnRecord extends Readonly<NonNullable<PromptVerdict["selftest"]>> {
  /** Squared points: of the difference between two answers of production; null where nothing is judged. */
  readonly withinVariance: number | null;
}

/** What a prompt's verdict needs to know of its run. */
export interface PromptFacts {
  /** Prompts measured in the run. */
  readonly prompts: number;
  /** Which attempt on these cases the candidate is, from 1. */
  readonly wording: number | null;
  /** The latest self-test on record. */
  readonly selftest: SelfTestOnRecord | null;
}

/** Everything measured on one prompt + policy → its verdict. Pure. */
export function decidePrompt(settled: Settled, config: Config, facts: PromptFacts): PromptVerdict {
  const { plan, comparison, cases } = settled;
  const { gate } = config;
  const found = outcomeOf(settled, config);
  const { ending, judge, coverage, units, floors, mustPassRed, thresholds } = found;
  const measured = ending.outcome === "pass" || ending.outcome === "fail";
  const hiding = measured
    ? couldHideOf(units, settled, {
        prompts: facts.prompts,
        thresholds,
        withinVariance: facts.selftest?.withinVariance ?? null,
      })
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
    // Half a measurement reads like a verdict, so an inconclusive prompt shows no scores.
    judge: judge === null ? null : measured ? judge.verdict : withoutScores(judge.verdict),
    units: [...hiding.units],
    confirmed: measured ? confirmedIn(settled) : [],
    recheck: measured ? hypothesisVerdicts(settled) : null,
    mustPassRed: measured ? [...mustPassRed] : [],
    mustPassFailingBoth: measured ? mustPassIn(settled, "production fails too", gate) : [],
    cases: measured ? [...shownOf(settled, gate, redOf(units, mustPassRed))] : [],
    newCases: measured ? [...newCaseVerdicts(settled)] : [],
    floors: measured ? [...floors] : [],
    absolute: null,
    signOff: null,
    wouldHelp: hiding.wouldHelp,
    lengthControlled: measured ? lengthAdvice(cases) : null,
    wording: units.some(({ holdout }) => holdout) ? facts.wording : null,
    headRubric: measured ? settled.headRubric : null,
    selftest: measured ? citationOf(facts.selftest) : null,
    evidence:
      measured && comparison !== null
        ? evidenceVerdict(settled.evidence, plan, {
            method: comparison.method,
            prompts: facts.prompts,
            gate,
          })
        : null,
    warnings: [
      ...plan.warnings,
      ...(measured ? formWarnings(bothSides(settled)) : []),
      ...(measured ? idleWarnings(settled, config, found) : []),
    ].map((of) => ({ ...of })),
  };
}

/** What the judge's own family is ahead is a score of the two versions. */
const withoutScores = (judge: JudgeVerdict): JudgeVerdict => ({
  ...judge,
  biases: judge.biases.filter(({ bias }) => bias !== "self-preference"),
});

const bothSides = ({ plan, cases }: Settled): readonly FormedSide[] => [
  {
    who: "the candidate",
    arm: plan.candidate,
    outputs: cases.flatMap(({ pairs }) => pairs.map(({ candidate }) => candidate)),
  },
  { who: "production", arm: plan.baseline, outputs: cases.flatMap(({ profile }) => profile) },
];

function citationOf(of: SelfTestOnRecord | null): PromptVerdict["selftest"] {
  if (of === null) return null;
  const { falseAlarms, runs, day } = of;
  return { falseAlarms, runs, day };
}

function describePrompt(
  settled: Settled,
): SubjectVerdict & Pick<PromptVerdict, "baseline" | "candidate" | "method" | "scale"> {
  const { subject, evalSet, scale } = settled.plan;
  return {
    ...subjectVerdict(subject, evalSet),
    baseline: armVerdict(settled, "baseline"),
    candidate: armVerdict(settled, "candidate"),
    method: METHODS[settled.comparison?.method ?? "fixed+recheck"],
    scale: { ...scale },
  };
}

const METHODS = {
  "fixed+recheck": "recheck",
  "screen+recheck": "screen",
  "one look": "one look",
} as const;

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
