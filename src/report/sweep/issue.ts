import { sha256 } from "../../digest.ts";
import type { SweepReport, SweptPrompt } from "../../sweep/report.ts";
import { commit, link } from "../footer.ts";
import { markdownTable } from "../grid.ts";
import { day } from "../numbers.ts";
import { openTables } from "../open-tables.ts";
import { markdownStyle as style, plainStyle } from "../style.ts";
import { advice, findings, whatOf } from "./sentences.ts";

/** A prompt's issue, as a sweep opens, renews and closes it. */
export interface DriftIssue {
  readonly suite: string;
  readonly prompt: string;
  readonly title: string;
  readonly body: string;
}

/** What stands on an issue of a prompt that has drifted. */
export function openIssue(of: SweptPrompt, report: SweepReport, runUrl: string | null): DriftIssue {
  const table = of.model.outcome === "fail" ? openTables(of.model, style).grids : [];
  const parts = [
    `### ❌ ${style.name(of.prompt)} ${whatOf(of)}`,
    findings(of, style)
      .map((line) => `- ${line}`)
      .join("\n"),
    ...table.map(markdownTable),
    ...advice(of).map((line) => `**Next:** ${line}`),
    "The next sweep renews this, and closes it once it finds no drift. Closed by hand, it stays closed until then.",
  ];
  return issueOf(of, report, "open", [...parts, footer(report, runUrl)]);
}

/** What stands on it once a sweep finds nothing any more. */
export function resolvedIssue(
  of: SweptPrompt,
  report: SweepReport,
  runUrl: string | null,
): DriftIssue {
  const parts = [
    `### ✅ ${style.name(of.prompt)}: no drift found any more`,
    `The sweep of ${day(report.asOf)} found none.`,
  ];
  return issueOf(of, report, "resolved", [...parts, footer(report, runUrl)]);
}

function issueOf(
  of: SweptPrompt,
  { suite }: SweepReport,
  state: DriftState,
  parts: readonly string[],
): DriftIssue {
  const { prompt } = of;
  return {
    suite,
    prompt,
    title: `Evenhand: ${plainStyle.name(prompt)} ${state === "open" ? whatOf(of) : "has drifted"}`,
    body: `${[...parts, `${driftMarker(suite, prompt)}${state} -->`].join("\n\n")}\n`,
  };
}

function footer({ asOf, swept }: SweepReport, runUrl: string | null): string {
  const parts = [`Sweep of ${day(asOf)}`, style.name(swept.name), commit(swept.sha)];
  const run = link("the run", runUrl);
  return `<sub>${[...parts, ...(run === null ? [] : [run])].join(" · ")}</sub>`;
}

/** What the sweep that wrote the body had found. */
export type DriftState = "open" | "resolved";

/** The beginning of the body's last line, by which the next sweep finds it. Names are data, so their digest stands here. */
export const driftMarker = (suite: string, prompt: string): string =>
  `<!-- evenhand v1 sweep=${sha256(`${suite}\n${prompt}`).slice(0, 32)} drift=`;

/** Whether a body is one of ours for the prompt, and what it says; null for any other text. */
export function driftState(body: string, suite: string, prompt: string): DriftState | null {
  const last = body.trimEnd().split("\n").at(-1) ?? "";
  const start = driftMarker(suite, prompt);
  if (!last.startsWith(start)) return null;
  const rest = last.slice(start.length);
  return rest === "open -->" ? "open" : rest === "resolved -->" ? "resolved" : null;
}
