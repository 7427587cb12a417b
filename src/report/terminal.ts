import { problemText } from "../problem.ts";
import type { RunRecord } from "../run-record.ts";
import type { PromptVerdict, Verdict } from "../verdict.ts";
import { biasWarnings } from "./biases.ts";
import { wrapped } from "./display-width.ts";
import type { Grid } from "./grid.ts";
import { headline } from "./headline.ts";
import { controlsTable, unknownSentence, whySentences } from "./inconclusive.ts";
import { notices } from "./notices.ts";
import { count, dollars, duration } from "./numbers.ts";
import { openTables } from "./open-tables.ts";
import { planGrid, planSentence, unpricedNote } from "./plan-table.ts";
import { byOutcome, promptsTable } from "./prompts-table.ts";
import { measuredPrompts } from "./ranking.ts";
import { notApplicableSentence, sentence } from "./sentence.ts";
import { smallPrint } from "./small-print.ts";
import { plainStyle as style } from "./style.ts";
import { caseLines } from "./terminal-cases.ts";
import { gridLines } from "./terminal-grid.ts";
import { nextStep } from "./words.ts";

export interface TerminalOptions {
  /** ANSI colour and bold; without it the text holds no control character but line ends. */
  readonly colour: boolean;
  /** Width of a line; 40 at least. */
  readonly columns: number;
}

/** The comment's content for a terminal: headline, sentence, table, worst cases, what to do. Ends with a line end. */
export function terminal(verdict: Verdict, run: RunRecord, options: TerminalOptions): string {
  const columns = Math.max(40, options.columns);
  const paint = options.colour ? ansi : plain;
  const prose = (text: string): readonly string[] => (text === "" ? [] : wrapped(text, columns));
  const prompts = measuredPrompts(verdict.prompts);
  const blocks = [
    wrapped(headline(verdict), columns).map((line) => paint(line, titles[verdict.outcome])),
    prose(paragraph(verdict, prompts)),
    ...first(verdict, prompts).map((grid) => painted(gridLines(grid, columns), paint)),
    prose(noteBelow(verdict, prompts)),
    whySentences(verdict).flatMap((text) => prose(style.sentence(text))),
    ...notices(verdict, style).map((text) => prose(`Note: ${text}`)),
    ...(prompts.length > 1
      ? redSections(prompts, columns, paint)
      : prompts
          .filter(({ outcome }) => outcome !== "inconclusive")
          .map((prompt) => caseLines(prompt, columns))),
    [...verdict.warnings, ...prompts.flatMap(({ warnings }) => warnings)].flatMap((of) =>
      prose(`Warning: ${style.sentence(problemText(of))}`),
    ),
    biasWarnings(prompts, verdict, style).flatMap((text) => prose(`Warning: ${text}`)),
    prose(nextLine(verdict, prompts)),
    prose(costLine(run, prompts)),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join("\n"))
    .join("\n\n")}\n`;
}

function paragraph(verdict: Verdict, prompts: readonly PromptVerdict[]): string {
  if (verdict.plan !== null) return planSentence(verdict.plan);
  if (verdict.outcome === "inconclusive") return unknownSentence(verdict, style);
  if (verdict.outcome === "not_applicable") {
    const changed = verdict.prompts.length + verdict.policyChanges.length > 0;
    return changed ? notApplicableSentence(verdict, style) : "";
  }
  return prompts.length === 0 ? "" : sentence(verdict, style);
}

/** The table that stands first: of slices, prompts, control questions or a plan. */
function first({ plan, outcome }: Verdict, prompts: readonly PromptVerdict[]): readonly Grid[] {
  if (plan !== null) return plan.length === 0 ? [] : [planGrid(plan, style)];
  const [only] = prompts;
  if (only === undefined) return [];
  if (prompts.length > 1) return [promptsTable(prompts, prompts.length, style)];
  if (outcome !== "inconclusive") return openTables(only, style).grids;
  const controls = only.judge === null ? null : controlsTable(only.judge, style);
  return controls === null || only.reason !== "judge_unreliable" ? [] : [controls];
}

/** Of several prompts the red ones that get a table of their own. */
const reds = (prompts: readonly PromptVerdict[]): readonly PromptVerdict[] =>
  byOutcome(prompts)
    .filter(({ outcome }) => outcome === "fail")
    .slice(0, 3);

/** Each with its slices and its cases. */
function redSections(
  prompts: readonly PromptVerdict[],
  columns: number,
  paint: Paint,
): readonly (readonly string[])[] {
  return reds(prompts).flatMap((prompt) => [
    [paint(style.name(prompt.name), ["bold"])],
    ...openTables(prompt, style).grids.map((grid) => painted(gridLines(grid, columns), paint)),
    caseLines(prompt, columns),
  ]);
}

function noteBelow(verdict: Verdict, prompts: readonly PromptVerdict[]): string {
  if (verdict.plan !== null) return unpricedNote(verdict.plan);
  const shown = prompts.length > 1 ? reds(prompts) : prompts;
  return smallPrint(
    prompts,
    shown.map((prompt) => openTables(prompt, style)),
    style,
  );
}

function nextLine(verdict: Verdict, prompts: readonly PromptVerdict[]): string {
  if (prompts.some(({ outcome }) => outcome === "fail")) return "Next: fix the prompt and push.";
  const reason = prompts.find((prompt) => prompt.reason !== null)?.reason ?? verdict.reason;
  return reason === null ? "" : `Next: ${nextStep(reason, verdict, style)}`;
}

function costLine(run: RunRecord, prompts: readonly PromptVerdict[]): string {
  const cases = prompts.reduce((sum, { coverage }) => sum + coverage.cases, 0);
  const complete = prompts.reduce((sum, { coverage }) => sum + coverage.complete, 0);
  const measured = cases === 0 ? [] : [`${count(complete)} of ${count(cases)} cases`];
  const reused = run.reused === 0 ? [] : [`${count(run.reused)} earlier answers reused`];
  return [...measured, dollars(run.costUsd), duration(run.durationMs), ...reused].join(" · ");
}

type Colour = "red" | "green" | "yellow" | "bold";
type Paint = (line: string, colours: readonly Colour[]) => string;

const codes = { red: 31, green: 32, yellow: 33, bold: 1 } as const;
const plain: Paint = (line) => line;
const ansi: Paint = (line, colours) =>
  `${colours.map((of) => `\u001b[${codes[of]}m`).join("")}${line}\u001b[0m`;

const titles = {
  pass: ["bold", "green"],
  fail: ["bold", "red"],
  inconclusive: ["bold", "yellow"],
  not_applicable: ["bold"],
} as const;

/** The title line bold, then worse red and better green: by the row's own words, so colour never says more. */
function painted(lines: readonly string[], paint: Paint): readonly string[] {
  return lines.map((line, index) => {
    if (index === 0) return paint(line, ["bold"]);
    if (/ {2}(?:worse(?!,)|not met(?!,)|fail: )/.test(line)) return paint(line, ["red"]);
    return / {2}(?:better|pass, better)/.test(line) ? paint(line, ["green"]) : line;
  });
}
