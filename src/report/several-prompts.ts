import { reasons } from "../reason.ts";
import type { RunRecord } from "../run-record.ts";
import type { PromptVerdict, Verdict } from "../verdict.ts";
import { closingBlocks, folded, slicesBlock, stacked } from "./blocks.ts";
import { name } from "./escape/markdown.ts";
import { markdownTable } from "./grid.ts";
import { unknownSentence, whyBlock } from "./inconclusive.ts";
import type { Layout } from "./layout.ts";
import { count } from "./numbers.ts";
import { next, note, notes, redCases } from "./parts.ts";
import { byOutcome, leastCertainTable, promptsTable, restOfSlices } from "./prompts-table.ts";
import { promptSentence, sentence } from "./sentence.ts";
import { markdownStyle as style } from "./style.ts";
import { openTable } from "./table.ts";
import { listSome, nextStep, UNCLEAR_NOTE } from "./words.ts";

/** A run of several prompts, below the heading: one table, a section for each red prompt, the rest folded. */
export function severalPrompts(
  prompts: readonly PromptVerdict[],
  verdict: Verdict,
  run: RunRecord,
  layout: Layout,
): readonly string[] {
  const sorted = byOutcome(prompts);
  const of = (outcome: PromptVerdict["outcome"]): readonly PromptVerdict[] =>
    sorted.filter((prompt) => prompt.outcome === outcome);
  const [red, unmeasured] = [of("fail"), of("inconclusive")];
  const unknown = verdict.outcome === "inconclusive";
  return [
    unknown ? unknownSentence(verdict, style) : sentence(verdict, style),
    markdownTable(promptsTable(prompts, layout.promptRows, style)),
    red.length + of("pass").length > 0 ? note(prompts, []) : "",
    ...notes(verdict),
    unmeasured.length > 0 ? whyBlock(verdict) : "",
    ...red.slice(0, layout.sections).map((prompt) => section(prompt, red.length, layout)),
    red.length > 0 ? next(verdict) : "",
    ...remedies(unmeasured, verdict),
    stacked([passedBlock(of("pass")), ...closingBlocks(prompts, verdict, run, layout)]),
  ];
}

/** A red prompt among several. */
function section(prompt: PromptVerdict, reds: number, layout: Layout): string {
  const open = openTable(prompt, style);
  const parts = [
    `#### ${name(prompt.name)}`,
    // Where it is the only one, the paragraph below the heading has said it.
    reds > 1 ? promptSentence(prompt, style) : "",
    open.grid.rows.length === 0 ? "" : markdownTable(open.grid),
    redCases(prompt, layout, "#####"),
    slicesBlock(prompt, open, layout),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

/** What to do about the prompts that could not be measured, once a reason. */
function remedies(unmeasured: readonly PromptVerdict[], verdict: Verdict): readonly string[] {
  const codes = [...new Set(unmeasured.map(({ reason }) => reason))].filter(
    (code) => code !== null,
  );
  return codes.map((code) => {
    const prompts = unmeasured.filter(({ reason }) => reason === code);
    const names = listSome(prompts, 3, (of) => name(of.name));
    return `${names}: ${reasons[code].title}. **Next:** ${nextStep(code, verdict, style)}`;
  });
}

function passedBlock(passed: readonly PromptVerdict[]): string {
  const grid = leastCertainTable(passed, style);
  const rest = restOfSlices(passed, grid.rows.length);
  const title =
    passed.length === 1
      ? "The prompt that passes"
      : `The ${count(passed.length)} prompts that pass`;
  const text = grid.rows.length === 0 ? rest : `${rest} ${UNCLEAR_NOTE}`.trim();
  const table = grid.rows.length === 0 ? "" : `${markdownTable(grid)}\n\n`;
  return text === "" ? "" : folded(`${title}: what could have been missed`, `${table}${text}`);
}
