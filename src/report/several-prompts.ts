import { reasons } from "../reason.ts";
import type { RunRecord } from "../run-record.ts";
import type { PromptVerdict, Verdict } from "../verdict.ts";
import { isMeasuredAlone } from "./absolute.ts";
import { closingBlocks, folded, slicesBlock, stacked, standardsBlock } from "./blocks.ts";
import { couldHideNote } from "./could-hide.ts";
import { name, quote } from "./escape/markdown.ts";
import { markdownTable } from "./grid.ts";
import { unknownSentence, whyBlock } from "./inconclusive.ts";
import type { Layout } from "./layout.ts";
import { count } from "./numbers.ts";
import { next, note, notes, redCases } from "./parts.ts";
import { leastCertainTable, restOfSlices } from "./missed.ts";
import { openTables } from "./open-tables.ts";
import { byOutcome, promptsTable } from "./prompts-table.ts";
import { promptSentence, sentence } from "./sentence.ts";
import { standardsNote } from "./standards.ts";
import { signOffBlock } from "./sign-off-block.ts";
import { markdownStyle as style } from "./style.ts";
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
  const sections = red.slice(0, layout.sections);
  const tables = sections.map((prompt) => openTables(prompt, style));
  return [
    unknown ? unknownSentence(verdict, style) : sentence(verdict, style),
    markdownTable(promptsTable(prompts, layout.promptRows, style)),
    note(prompts, tables),
    ...notes(verdict),
    unmeasured.length + verdict.problems.length > 0 ? whyBlock(verdict) : "",
    ...sections.map((prompt) => section(prompt, red.length, layout)),
    red.length > 0 ? next(verdict) : "",
    ...remedies(unmeasured, verdict),
    stacked([
      layout.unfolded ? "" : signOffBlock(red, verdict),
      ...of("pass").filter(isMeasuredAlone).slice(0, layout.sections).map(newPromptBlock),
      passedBlock(of("pass")),
      ...closingBlocks(prompts, verdict, run, layout),
    ]),
  ];
}

/** A red prompt among several. */
function section(prompt: PromptVerdict, reds: number, layout: Layout): string {
  const { grids, slices } = openTables(prompt, style);
  const parts = [
    `#### ${name(prompt.name)}`,
    // Where it is the only one, the paragraph below the heading has said it.
    reds > 1 ? promptSentence(prompt, style) : "",
    ...grids.map(markdownTable),
    redCases(prompt, layout, "#####"),
    slicesBlock(prompt, slices, layout),
    standardsBlock(prompt, layout),
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

function newPromptBlock(prompt: PromptVerdict): string {
  const { grids, standards } = openTables(prompt, style);
  const parts = [...grids.map(markdownTable), standardsNote(standards, true)];
  return folded(`What the new ${quote(prompt.name, 60)} reaches`, parts.join("\n\n"));
}

function passedBlock(all: readonly PromptVerdict[]): string {
  const passed = all.filter((prompt) => !isMeasuredAlone(prompt));
  const { grid, units } = leastCertainTable(passed, style);
  const rest = restOfSlices(passed, units);
  const title =
    passed.length === 1
      ? "The prompt that passes"
      : `The ${count(passed.length)} prompts that pass`;
  const hides = couldHideNote(units, "named");
  const note = units.length === 0 ? "" : hides === "" ? UNCLEAR_NOTE : hides;
  const text = `${rest} ${note}`.trim();
  const table = grid.rows.length === 0 ? "" : `${markdownTable(grid)}\n\n`;
  return text === "" ? "" : folded(`${title}: what could have been missed`, `${table}${text}`);
}
