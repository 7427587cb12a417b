import type { RunRecord } from "../../run-record.ts";
import type { SweepReport } from "../../sweep/report.ts";
import { logLine } from "../escape/log.ts";
import { dollars, duration } from "../numbers.ts";
import { plainStyle as style } from "../style.ts";
import { gridLines } from "../terminal-grid.ts";
import { sweepGrid, sweepHeadline } from "./digest.ts";
import { advice, findings } from "./sentences.ts";

/** A sweep for a terminal of so many columns. */
export function sweepText(report: SweepReport, run: RunRecord, columns: number): string {
  const found = report.prompts.flatMap((prompt) => {
    const lines = [...findings(prompt, style), ...advice(prompt).map(style.own)];
    return lines.length === 0 ? [] : [[`${style.name(prompt.prompt)}:`, ...lines]];
  });
  const warnings = report.warnings.map((of) => `warning: ${style.said(of)}`);
  const blocks = [
    [sweepHeadline(report)],
    gridLines(sweepGrid(report, style), columns),
    ...found,
    ...(warnings.length === 0 ? [] : [warnings]),
    [`${dollars(run.costUsd)} · ${duration(run.durationMs)}`],
  ];
  return `${blocks.map((lines) => lines.map(logLine).join("\n")).join("\n\n")}\n`;
}
