import type { RunRecord } from "../../run-record.ts";
import type { SweepReport, SweptPrompt } from "../../sweep/report.ts";
import { ALL_CASES } from "../ranking.ts";
import { column, markdownTable, withoutEmptyColumns, type Grid } from "../grid.ts";
import { commit } from "../footer.ts";
import { change, count, day, dollars, duration, plusMinus } from "../numbers.ts";
import { markdownStyle as style, plainStyle, type Style } from "../style.ts";
import { list, listSome, marks } from "../words.ts";
import { findings, hasDrifted, whatMoved, whatOf } from "./sentences.ts";

/** The sweep in one line, without a mark. */
export function sweepHeadline(report: SweepReport, by: Style = plainStyle): string {
  return `Sweep of ${day(report.asOf)}: ${whatHappened(report, by)}`;
}

function whatHappened({ prompts, outcome }: SweepReport, by: Style): string {
  const named = (of: readonly SweptPrompt[]): string =>
    listSome(of, 3, ({ prompt }) => by.name(prompt));
  const drifted = prompts.filter(hasDrifted);
  if (drifted.length > 0 && drifted.every((of) => whatOf(of) === "misses its policy"))
    return `${named(drifted)} ${drifted.length === 1 ? "misses its" : "miss their"} policy`;
  if (drifted.length > 0)
    return `${named(drifted)} ${drifted.length === 1 ? "has" : "have"} drifted`;
  if (outcome === "inconclusive") {
    return `${named(prompts.filter((of) => of.outcome === outcome))} could not be measured`;
  }
  return outcome === "pass" ? "no drift was found" : "nothing to compare with yet";
}

/** What the job summary says of a sweep: a row a prompt, then what was found. */
export function sweepDigest(report: SweepReport, run: RunRecord): string {
  const { prompts, warnings, outcome, swept } = report;
  const said = prompts.flatMap((prompt) => {
    const sentences = findings(prompt, style);
    return sentences.length === 0
      ? []
      : [[`#### ${style.name(prompt.prompt)}`, ...sentences.map((of) => `- ${of}`)]];
  });
  const parts = [
    `### ${marks[outcome]} ${sweepHeadline(report, style)}`,
    markdownTable(sweepGrid(report, style)),
    ...said.map(([title = "", ...lines]) => `${title}\n\n${lines.join("\n")}`),
    ...warnings.map((of) => `**Note:** ${style.said(of)}`),
    `<sub>${[style.name(swept.name), commit(swept.sha), dollars(run.costUsd), duration(run.durationMs)].join(" · ")} · Changes are today's answers less the earlier ones, in points, with the 90% interval; ≈ cannot be told from no change.</sub>`,
  ];
  return `${parts.join("\n\n")}\n`;
}

/** A row a prompt: what the model, the judge and the prompt itself have lost or gained. */
export function sweepGrid({ prompts }: SweepReport, by: Style): Grid {
  return withoutEmptyColumns({
    columns: [
      column.left("Prompt"),
      column.left("Result"),
      column.left("Compared with"),
      column.right("Model"),
      column.right("Judge"),
      column.right("Prompt, 90 days"),
      column.right("Queries without a case"),
    ],
    rows: prompts.map((of) => [
      by.name(of.prompt),
      resultOf(of, by),
      of.anchor === null ? "" : day(of.anchor),
      shiftIn(of.model.units),
      of.judge === null
        ? ""
        : shiftText(of.judge.shift, of.judge.interval, of.judge.found !== null),
      shiftIn(of.erosion?.verdict.units ?? []),
      of.queries === null ? "" : `${count(of.queries.without)} of ${count(of.queries.queries)}`,
    ]),
  });
}

function resultOf(prompt: SweptPrompt, by: Style): string {
  const words = {
    pass: "no drift found",
    fail: `${by.mark}${by.strong(failed(prompt))}`,
    inconclusive: "not measured",
    not_applicable: "first sweep",
  }[prompt.outcome];
  return prompt.repeated ? `${words} (swept before today)` : words;
}

function failed(prompt: SweptPrompt): string {
  const moved = whatMoved(prompt);
  return moved.length > 0 ? `${list(moved)} drifted` : whatOf(prompt);
}

function shiftIn(units: SweptPrompt["model"]["units"]): string {
  const score = units.find(({ unit }) => unit === ALL_CASES)?.score ?? null;
  return score === null ? "" : shiftText(score.mean, score.interval, score.found !== null);
}

const shiftText = (
  mean: number,
  interval: Parameters<typeof plusMinus>[0],
  found: boolean,
): string => `${found ? "" : "≈ "}${change(mean)}${plusMinus(interval)}`;
