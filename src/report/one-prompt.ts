import type { RunRecord } from "../run-record.ts";
import type { PromptVerdict, Verdict } from "../verdict.ts";
import { closingBlocks, slicesBlock, stacked } from "./blocks.ts";
import { markdownTable } from "./grid.ts";
import type { Layout } from "./layout.ts";
import { next, note, notes, placesToLook, redCases } from "./parts.ts";
import { sentence } from "./sentence.ts";
import { markdownStyle as style } from "./style.ts";
import { openTable } from "./table.ts";

/** A run of one prompt that passed or failed, below the heading. */
export function onePrompt(
  prompt: PromptVerdict,
  verdict: Verdict,
  run: RunRecord,
  layout: Layout,
): readonly string[] {
  const open = openTable(prompt, style);
  const failed = prompt.outcome === "fail";
  return [
    sentence(verdict, style),
    open.grid.rows.length === 0 ? "" : markdownTable(open.grid),
    open.grid.rows.length === 0 ? "" : note([prompt], open.shown),
    ...notes(verdict),
    failed ? redCases(prompt, layout, "####") : "",
    failed ? next(verdict) : "",
    stacked([
      slicesBlock(prompt, open, layout),
      failed ? "" : placesToLook(prompt, layout),
      ...closingBlocks([prompt], verdict, run, layout),
    ]),
  ];
}
