import type { RunRecord } from "../run-record.ts";
import type { PlannedCost, PromptVerdict, Verdict } from "../verdict.ts";
import { closingBlocks, stacked, warningsBlock } from "./blocks.ts";
import { markdownTable } from "./grid.ts";
import { controlsBlock, controlsTable, unknownSentence, whyBlock } from "./inconclusive.ts";
import type { Layout } from "./layout.ts";
import { next, notes } from "./parts.ts";
import { planGrid, planSentence, unpricedNote } from "./plan-table.ts";
import { policyDiff } from "./policy.ts";
import { notApplicableSentence } from "./sentence.ts";
import { markdownStyle as style } from "./style.ts";

/** Below the heading where no result may be read off: no score stands here. */

export function inconclusive(
  prompt: PromptVerdict | null,
  verdict: Verdict,
  run: RunRecord,
  layout: Layout,
): readonly string[] {
  const judge = prompt?.reason === "judge_unreliable" ? prompt.judge : null;
  const controls = judge === null ? null : controlsTable(judge, style);
  return [
    unknownSentence(verdict, style),
    controls === null ? "" : markdownTable(controls),
    whyBlock(verdict),
    ...notes(verdict),
    next(verdict),
    stacked([
      judge === null || controls === null ? "" : controlsBlock(judge),
      ...closingBlocks(prompt === null ? [] : [prompt], verdict, run, layout),
    ]),
  ];
}

export function notApplicable(verdict: Verdict, layout: Layout): readonly string[] {
  const warnings = warningsBlock([], verdict, layout);
  if (verdict.plan !== null) return [...planned(verdict.plan), warnings];
  return [notApplicableSentence(verdict, style), policyDiff(verdict, layout.diffLines), warnings];
}

/** The pull request that adds the configuration. */
function planned(plan: readonly PlannedCost[]): readonly string[] {
  const unpriced = unpricedNote(plan);
  return [
    planSentence(plan),
    plan.length === 0 ? "" : markdownTable(planGrid(plan, style)),
    unpriced === "" ? "" : `<sub>${unpriced}</sub>`,
  ];
}
