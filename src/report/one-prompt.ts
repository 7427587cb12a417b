import type { RunRecord } from "../run-record.ts";
import type { PromptVerdict, Verdict } from "../verdict.ts";
import { closingBlocks, slicesBlock, stacked, standardsBlock } from "./blocks.ts";
import { markdownTable } from "./grid.ts";
import { whyBlock } from "./inconclusive.ts";
import type { Layout } from "./layout.ts";
import { openTables } from "./open-tables.ts";
import { next, note, notes, placesToLook, redCases } from "./parts.ts";
import { signOffBlock } from "./sign-off-block.ts";
import { isAccepted } from "./signed-off.ts";
import { sentence } from "./sentence.ts";
import { markdownStyle as style } from "./style.ts";

/** A run of one prompt that passed or failed, below the heading. */
export function onePrompt(
  prompt: PromptVerdict,
  verdict: Verdict,
  run: RunRecord,
  layout: Layout,
): readonly string[] {
  const open = openTables(prompt, style);
  const failed = prompt.outcome === "fail";
  const red = failed || isAccepted(prompt);
  return [
    // The run can fail by what a file says, whatever the prompt does.
    verdict.problems.length > 0 ? whyBlock(verdict) : "",
    sentence(verdict, style),
    ...open.grids.map(markdownTable),
    note([prompt], [open]),
    ...notes(verdict),
    red ? redCases(prompt, layout, "####") : "",
    failed ? next(verdict) : "",
    stacked([
      layout.unfolded ? "" : signOffBlock([prompt], verdict),
      standardsBlock(prompt, layout),
      slicesBlock(prompt, open.slices, layout),
      red ? "" : placesToLook(prompt, layout),
      ...closingBlocks([prompt], verdict, run, layout),
    ]),
  ];
}
