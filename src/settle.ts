import { compare } from "./compare/compare.ts";
import type { Comparison, CompareRequest } from "./compare/comparison.ts";
import type { CaseEvidence } from "./compare/evidence.ts";
import type { Settled } from "./decide/settled.ts";
import { askControls, hasReferences } from "./measure/controls.ts";
import { judgeByHeadRubric } from "./measure/head-rubric.ts";
import { confirm, look, lookOnce, type Bench } from "./measure/look.ts";
import { recheck } from "./measure/recheck.ts";
import { worthlessAnswers } from "./measure/worth-judging.ts";
import type { PromptPlan } from "./plan/plan.ts";
import { nextRound, type Round, type Standing } from "./plan/rounds.ts";
import { controlsVerdict } from "./score/judge/control-marks.ts";
import { outputsOf } from "./score/degenerate.ts";
import { evidenceOf } from "./score/score.ts";

/** How a prompt's evidence is compared: levels, thresholds, and whether production can be asked again. */
export type CompareBy = Pick<CompareRequest, "prompts" | "method" | "thresholds" | "harmOnly">;

/**
 * Measures one prompt round by round (controls, look, confirm, recheck) until nothing more would change its verdict.
 *
 * @param tested the judge's own test, where it has been made already
 */
export async function settle(
  bench: Bench,
  by: CompareBy,
  tested: Settled["controls"] = null,
): Promise<Settled> {
  const { plan, epochs, judge } = bench;
  let settled: Settled = {
    plan,
    epochs,
    controls: judge === null ? null : (tested ?? { asked: [], missing: [] }),
    cases: [],
    evidence: [],
    newCases: [],
    headRubric: null,
    comparison: null,
  };
  let controlled = judge === null || tested !== null;
  for (let round = nextRound(standing(settled, controlled, by)); round;) {
    settled = await measure(bench, round, settled);
    controlled ||= round.kind === "controls";
    const evidence = settled.cases.map((of) => evidenceOf(of, plan.metrics));
    settled = { ...settled, evidence, comparison: compareCases(evidence, plan, by) };
    // What a judge was not asked about is not confirmed or rechecked either.
    if (isWorthless(settled)) return settled;
    round = nextRound(standing(settled, controlled, by));
  }
  // Last, so that what decides has been paid for before what is only shown.
  return { ...settled, headRubric: await judgeByHeadRubric(bench, settled.cases) };
}

const isWorthless = ({ plan, cases }: Settled): boolean =>
  plan.judge !== null && worthlessAnswers(cases.map(outputsOf), plan.evalSet.rubric) !== null;

/** One round: what it asks is added to what is there. */
async function measure(bench: Bench, round: Round, settled: Settled): Promise<Settled> {
  const { plan } = bench;
  switch (round.kind) {
    case "controls":
      return { ...settled, controls: await askControls(bench, round.goodFrom) };
    case "look": {
      const [cases, newCases] = await Promise.all([
        look(bench, plan.cases),
        lookOnce(bench, plan.newCases),
      ]);
      return { ...settled, cases, newCases };
    }
    case "confirm":
      return { ...settled, cases: await confirm(bench, plan.cases, settled.cases, round.cases) };
    case "recheck":
      return { ...settled, cases: await recheck(bench, plan.cases, settled.cases, round.fresh) };
  }
}

function compareCases(
  cases: readonly CaseEvidence[],
  { samples, seed, metrics }: PromptPlan,
  by: CompareBy,
): Comparison | null {
  if (cases.length === 0) return null;
  return compare({ ...by, cases, seed, samples: samples.candidate, metrics });
}

function standing(settled: Settled, controlled: boolean, by: CompareBy): Standing {
  const { controls, cases, evidence, plan, comparison } = settled;
  return {
    controls: controls === null ? null : controlled ? controlsState(settled) : "due",
    references: hasReferences(plan),
    comparison,
    evidence,
    samples: plan.samples.candidate,
    mustPass: new Set(cases.filter(({ mustPass }) => mustPass).map(({ id }) => id)),
    canRecheck: by.method !== "one look",
  };
}

function controlsState({ controls }: Settled): "passed" | "failed" {
  if (controls === null) return "passed";
  if (controls.missing.length > 0) return "failed";
  return controlsVerdict(controls.asked).passed ? "passed" : "failed";
}
