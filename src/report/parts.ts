import type { PromptVerdict, Verdict } from "../verdict.ts";
import { isMeasuredAlone } from "./absolute.ts";
import { caseBlocks, caseGroups, casesTitle } from "./cases.ts";
import type { Layout } from "./layout.ts";
import { notices } from "./notices.ts";
import { count } from "./numbers.ts";
import type { OpenTables } from "./open-tables.ts";
import { measuredPrompts } from "./ranking.ts";
import { smallPrint } from "./small-print.ts";
import { markdownStyle as style } from "./style.ts";
import { nextStep } from "./words.ts";

/** Parts of a comment that several of its states have. */

/** The small print below a table: how to read it, and the error rates; empty where nothing counts. */
export function note(prompts: readonly PromptVerdict[], tables: readonly OpenTables[]): string {
  const text = smallPrint(prompts, tables, style);
  return text === "" ? "" : `<sub>${text}</sub>`;
}

export const notes = (verdict: Verdict): readonly string[] =>
  notices(verdict, style).map((text) => `**Note:** ${text}`);

/** Who has to do what; a reason's own remedy where there is one. */
export function next(verdict: Verdict): string {
  const prompts = measuredPrompts(verdict.prompts);
  if (prompts.some(({ outcome }) => outcome === "fail"))
    return prompts.some(({ signOff }) => signOff !== null)
      ? "**Next:** fix the prompt and push, or ask a maintainer to sign off."
      : "**Next:** fix the prompt and push.";
  const reason = prompts[0]?.reason ?? verdict.reason;
  return reason === null ? "" : `**Next:** ${nextStep(reason, verdict, style)}`;
}

/** The worst cases of a red prompt, the first open. */
export function redCases(prompt: PromptVerdict, layout: Layout, level: "####" | "#####"): string {
  const { cases: most, textLimit, unfolded } = layout;
  const blocks = caseBlocks(prompt, { most, textLimit, merged: !unfolded }, true);
  if (blocks.length === 0) return "";
  return `${level} ${casesTitle(prompt, shownCases(prompt, layout))}\n\n${blocks.join("\n")}`;
}

/** How many cases of a red prompt stand behind the blocks shown. */
export const shownCases = (prompt: PromptVerdict, { unfolded, cases }: Layout): number =>
  caseGroups(prompt, !unfolded)
    .slice(0, cases)
    .reduce((sum, { ids }) => sum + ids.length, 0);

/** On a pass, folded: nothing was found, so nothing is shown that looks like a finding. */
export function placesToLook(prompt: PromptVerdict, { cases, textLimit }: Layout): string {
  const blocks = caseBlocks(prompt, { most: cases, textLimit, merged: false }, false);
  if (blocks.length === 0) return "";
  const number = blocks.length === 1 ? "1 case" : `${count(blocks.length)} cases`;
  const which = isMeasuredAlone(prompt)
    ? casesTitle(prompt, blocks.length)
    : `${number} that lost most`;
  const single = hasOneAnswerEach(prompt) ? "one answer each: " : "";
  return [
    `<details><summary>${which} (${single}a place to look, not a finding)</summary>`,
    ...blocks,
    "</details>",
  ].join("\n");
}

/** A screen takes one answer of what it sees no reason to confirm. */
const hasOneAnswerEach = ({ method, candidate, cases }: PromptVerdict): boolean =>
  candidate?.samples === 1 || (method === "screen" && cases.every((of) => of.candidate.of === 1));
