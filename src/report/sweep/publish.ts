import type { RunRecord } from "../../run-record.ts";
import type { SweepReport } from "../../sweep/report.ts";
import { outputFile, type OutputKey } from "../escape/output.ts";
import { attemptBy, type Destinations } from "../publish.ts";
import { openIssue, resolvedIssue, type DriftIssue } from "./issue.ts";
import { hasDrifted } from "./sentences.ts";

/** A sweep as its publishers see it; a `FinishedSweep` of the commands is one. */
export interface PublishableSweep {
  readonly report: SweepReport;
  readonly run: RunRecord;
  /** Absolute paths. */
  readonly files: Readonly<Record<"sweepJson" | "runJson" | "summaryMd", string>>;
  readonly summary: string;
}

/** Where a sweep is told; each throws one sentence when it fails. */
export interface SweepDestinations extends Pick<Destinations, "outputs" | "summary"> {
  readonly issue: (issue: DriftIssue, drifted: boolean) => Promise<void>;
}

/** Tells a sweep to the world, the issues last. What fails is a warning, and changes nothing of what was found. */
export async function publishSweep(
  sweep: PublishableSweep,
  to: SweepDestinations,
  how: { readonly redact: (text: string) => string; readonly warn: (line: string) => void },
): Promise<void> {
  const { report, run, summary } = sweep;
  const { redact } = how;
  const attempt = attemptBy(how.warn);
  await attempt(to.outputs?.(outputFile(sweepOutputs(sweep))));
  await attempt(to.summary?.(summary));
  for (const prompt of report.prompts) {
    // What could not be measured says nothing of a drift, and what was swept before today has been told.
    if (prompt.outcome === "inconclusive" || prompt.repeated) continue;
    const drifted = hasDrifted(prompt);
    const issue = (drifted ? openIssue : resolvedIssue)(prompt, report, run.runUrl);
    await attempt(to.issue({ ...issue, body: redact(issue.body) }, drifted));
  }
}

function sweepOutputs({ report, run, files }: PublishableSweep): ReadonlyMap<OutputKey, string> {
  return new Map([
    ["verdict", report.outcome],
    ["reason", report.reason ?? ""],
    ["exit-code", String(report.exitCode)],
    ["worse", String(report.prompts.filter(hasDrifted).length)],
    ["cost-usd", run.costUsd.toFixed(4)],
    ["sweep-json", files.sweepJson],
    ["run-json", files.runJson],
    ["summary-md", files.summaryMd],
  ]);
}
