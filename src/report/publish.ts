import type { RunRecord } from "../run-record.ts";
import type { Verdict } from "../verdict.ts";
import { outputFile, type OutputKey } from "./escape/output.ts";
import { isRollback } from "./rollback.ts";
import { isAccepted } from "./signed-off.ts";

/** A finished run as its publishers see it: a `Finished` of the commands, and what became of its store. */
export interface Publishable {
  readonly verdict: Verdict;
  readonly run: RunRecord;
  /** Absolute paths. */
  readonly files: Readonly<
    Record<"verdictJson" | "runJson" | "commentMd" | "summaryMd" | "junitXml", string>
  >;
  readonly texts: Readonly<Record<"comment" | "summary" | "headline", string>>;
  /** The exported store, and the name under which a later step is to upload it; null or absent where there is none. */
  readonly evidence?: { readonly name: string; readonly file: string } | null;
}

/** Where a run is told; null where the run has no such place. Each throws one sentence when it fails. */
export interface Destinations {
  /** Takes the lines of `GITHUB_OUTPUT`. */
  readonly outputs: ((lines: string) => Promise<void>) | null;
  /** Takes Markdown of at most 1 MiB. */
  readonly summary: ((markdown: string) => Promise<void>) | null;
  /** `onlyUpdate`: edits a comment that is there, creates none. */
  readonly comment: ((markdown: string, onlyUpdate: boolean) => Promise<void>) | null;
  /** A check run with annotations. */
  readonly check: ((finished: Publishable) => Promise<void>) | null;
  /** Collects what reviewers have said against the judge. */
  readonly objections: ((verdict: Verdict) => Promise<void>) | null;
}

/**
 * Tells a finished run to the world: first what is local and cannot wait, the comment last. Reads the verdict and
 * returns nothing, so no outage or missing permission can change it; each failure is one warning.
 */
export async function publish(
  finished: Publishable,
  to: Destinations,
  warn: (line: string) => void,
): Promise<void> {
  const { verdict, texts } = finished;
  const attempt = attemptBy(warn);
  await attempt(to.outputs?.(outputFile(outputsOf(finished))));
  // A rendering that failed is empty, and has been warned about.
  if (texts.summary !== "") await attempt(to.summary?.(texts.summary));
  // A cancelled run gave way to a newer one, whose comment it would overwrite.
  if (texts.comment === "" || verdict.reason === "cancelled") return;
  const told = await attempt(to.comment?.(texts.comment, !isNews(verdict)));
  // Whatever kept GitHub from taking the comment is not to be tried a second time.
  if (!told || !isNews(verdict)) return;
  await attempt(to.check?.(finished));
  if (verdict.prompts.some(({ judge }) => judge !== null)) await attempt(to.objections?.(verdict));
}

/** Waits for a step of publishing; one that fails is a warning, and false. */
export const attemptBy =
  (warn: (line: string) => void) =>
  async (step: Promise<void> | undefined): Promise<boolean> => {
    try {
      await step;
      return true;
    } catch (error) {
      warn(error instanceof Error ? error.message : String(error));
      return false;
    }
  };

/** Whether a pull request is worth a first comment: not where nothing of its changes bears on a prompt. */
export function isNews(verdict: Verdict): boolean {
  return (
    verdict.outcome !== "not_applicable" ||
    verdict.prompts.length > 0 ||
    verdict.policyChanges.length > 0 ||
    verdict.plan !== null
  );
}

/** The action's outputs: short values and paths. */
export function outputsOf({
  verdict,
  run,
  files,
  evidence,
}: Publishable): ReadonlyMap<OutputKey, string> {
  return new Map([
    ["verdict", verdict.outcome],
    ["reason", verdict.reason ?? (goesBack(verdict) ? "rollback" : "")],
    ["exit-code", String(verdict.exitCode)],
    ["worse", String(worse(verdict))],
    ["cost-usd", run.costUsd.toFixed(4)],
    ["verdict-json", files.verdictJson],
    ["run-json", files.runJson],
    ["comment-md", files.commentMd],
    ["summary-md", files.summaryMd],
    ["junit-xml", files.junitXml],
    ["store-name", evidence?.name ?? ""],
    ["store-file", evidence?.file ?? ""],
  ]);
}

/** A pass of which something was not measured: a workflow may want to know. */
const goesBack = ({ outcome, prompts }: Verdict): boolean =>
  outcome === "pass" && prompts.some(isRollback);

/** What turned the check red, and nobody has accepted: slices that gate and got worse, `(all)` among them, and must-pass cases that fail. */
function worse({ prompts }: Verdict): number {
  const open = prompts.filter((prompt) => !isAccepted(prompt));
  return open.reduce(
    (sum, { units, mustPassRed }) =>
      sum + units.filter((unit) => unit.red).length + mustPassRed.length,
    0,
  );
}
