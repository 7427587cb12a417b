import type { RunRecord } from "../run-record.ts";
import type { Verdict } from "../verdict.ts";
import { policyBlock, stacked, warningsBlock } from "./blocks.ts";
import { COMMENT_BYTES, fitted } from "./budget.ts";
import { footer } from "./footer.ts";
import { heading } from "./headline.ts";
import { whyBlock } from "./inconclusive.ts";
import { commentLayout, type Layout } from "./layout.ts";
import { marker } from "./marker.ts";
import { onePrompt } from "./one-prompt.ts";
import { next } from "./parts.ts";
import { measuredPrompts } from "./ranking.ts";
import { severalPrompts } from "./several-prompts.ts";
import { shortened } from "./shortened.ts";
import { markdownStyle } from "./style.ts";
import { inconclusive, notApplicable } from "./unmeasured.ts";
import { marks } from "./words.ts";

/** The sticky comment of a pull request: at most 60,000 bytes of UTF-8, the verdict first, the marker last. */
export function comment(verdict: Verdict, run: RunRecord): string {
  const full = commentLayout(verdict);
  return fitted(full, (layout) => rendered(verdict, run, layout, full), COMMENT_BYTES);
}

/**
 * One shape for every state: heading, sentence, table, notes, cases, next, folded blocks, footer, marker; a part with
 * nothing to say is absent. `full` is the layout before any limit.
 */
export function rendered(verdict: Verdict, run: RunRecord, layout: Layout, full: Layout): string {
  const nothing = saysNothing(verdict);
  const parts = [
    `### ${marks[verdict.outcome]} ${heading(verdict, markdownStyle)}`,
    ...(nothing ? [] : body(verdict, run, layout)),
    layout === full ? "" : shortened(verdict, run, layout),
    nothing ? "" : footer(verdict, run),
    layout.unfolded ? "" : marker(verdict, run),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** Nothing relevant changed: a comment that an earlier push caused shrinks to its heading. */
const saysNothing = (verdict: Verdict): boolean =>
  verdict.outcome === "not_applicable" &&
  verdict.plan === null &&
  verdict.policyChanges.length === 0 &&
  verdict.prompts.length === 0;

function body(verdict: Verdict, run: RunRecord, layout: Layout): readonly string[] {
  const prompts = measuredPrompts(verdict.prompts);
  const [first] = prompts;
  if (verdict.outcome === "not_applicable") return notApplicable(verdict, layout);
  if (prompts.length > 1) return severalPrompts(prompts, verdict, run, layout);
  if (verdict.outcome === "inconclusive") return inconclusive(first ?? null, verdict, run, layout);
  // A change that breaks the set-up fails with no prompt to measure.
  if (first === undefined) {
    const blocks = [warningsBlock([], verdict, layout), policyBlock(verdict, layout)];
    return [whyBlock(verdict), next(verdict), stacked(blocks)];
  }
  return onePrompt(first, verdict, run, layout);
}
