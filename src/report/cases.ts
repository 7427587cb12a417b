import type { PromptVerdict, ShownCase } from "../verdict.ts";
import { isMeasuredAlone } from "./absolute.ts";
import { checkLines } from "./check-lines.ts";
import { differing, type Excerpt } from "./differing.ts";
import { overflows, quote } from "./escape/markdown.ts";
import { count } from "./numbers.ts";
import { unblind } from "./unblind.ts";
import { counted, listSome } from "./words.ts";

/** The worst pairs side by side, as HTML blocks: in them the outputs' bytes are only text. */

/** Longest texts of a case in code points. */
interface TextLimits {
  readonly input: number;
  readonly output: number;
  readonly reason: number;
}

const limits: TextLimits = { input: 300, output: 600, reason: 400 };
/** What a summary line holds of a reason; beyond it the Judge row has the whole. */
const SUMMARY_LIMIT = 120;

export interface CasesLayout {
  /** Cases shown at most. */
  readonly most: number;
  /** Further limit for every text of a case; null for the usual ones. */
  readonly textLimit: number | null;
  /** Cases whose judge gave the very same reason are shown once. */
  readonly merged: boolean;
}

/** Cases that a reader is shown, in order; on a fail those that fail, then those whose score lost. */
export interface CaseGroup {
  readonly shown: ShownCase;
  /** Ids of all cases with this reason, the shown one first. */
  readonly ids: readonly string[];
  readonly reason: string | null;
  /** Measured without a baseline: there is no production side, and a score is low by itself. */
  readonly alone: boolean;
}

export function caseGroups(prompt: PromptVerdict, merged: boolean): readonly CaseGroup[] {
  const alone = isMeasuredAlone(prompt);
  const groups = new Map<string, CaseGroup & { ids: string[] }>();
  for (const shown of prompt.cases) {
    const reason = judgeReason(shown, alone);
    const key = merged && reason !== null ? `reason ${reason}` : `case ${shown.id}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { shown, ids: [shown.id], reason, alone });
    else group.ids.push(shown.id);
  }
  return [...groups.values()];
}

/** "The 3 cases that now fail", "3 worst of 58 cases that now fail", "The 3 cases that lost most". */
export function casesTitle(prompt: PromptVerdict, shown: number): string {
  const { cases } = prompt;
  if (isMeasuredAlone(prompt))
    return shown === 1 ? "The worst case" : `The ${count(shown)} worst cases`;
  const failing = cases.filter(({ why }) => why === "fails").length;
  const what =
    failing === 0 ? "lost most" : failing === 1 && cases.length === 1 ? "now fails" : "now fail";
  if (failing > 0 && failing < cases.length) {
    const lost = cases.length - failing;
    const all = `${counted(failing, "case")} that now ${failing === 1 ? "fails" : "fail"}, and ${count(lost)} that lost most`;
    return shown < cases.length ? `The worst of ${all}` : `The ${all}`;
  }
  if (shown < cases.length)
    return `${count(shown)} worst of ${counted(cases.length, "case")} that ${what}`;
  return cases.length === 1
    ? `The case that ${what}`
    : `The ${count(cases.length)} cases that ${what}`;
}

/** The cases as `<details>`, the first open where `open`. */
export function caseBlocks(
  prompt: PromptVerdict,
  layout: CasesLayout,
  open: boolean,
): readonly string[] {
  return caseGroups(prompt, layout.merged)
    .slice(0, layout.most)
    .map((group, index) => caseBlock(group, layout.textLimit, open && index === 0));
}

function caseBlock(group: CaseGroup, textLimit: number | null, open: boolean): string {
  const { shown, ids, alone } = group;
  const limit = (usual: number): number => Math.min(usual, textLimit ?? usual);
  const output = limit(limits.output);
  const [baseline, candidate] = excerpts(group);
  const rows = [
    row("Input", quote(shown.input, limit(limits.input))),
    alone ? "" : row(side("Production", shown.baseline), outputCell(baseline, output)),
    row(side("Candidate", shown.candidate), outputCell(candidate, output)),
    row("Judge", judgeCell(group, limit(limits.reason))),
    row("Check", checkLines(shown, quote, quote).join("<br>")),
  ].filter((line) => line !== "");
  const names = listSome(ids, 3, (id) => quote(id, 60));
  const times = ids.length === 1 ? "" : ` ×${count(ids.length)}`;
  const mustPass = shown.mustPass ? " (must pass)" : "";
  const reason = summaryReason(group);
  return [
    `<details${open ? " open" : ""}><summary>${names}${mustPass}${reason === "" ? "" : `: ${reason}`}${times}</summary>`,
    "<table>",
    ...rows,
    "</table>",
    "</details>",
  ].join("\n");
}

/** What is shown of both outputs; of one alone, the whole. */
export const excerpts = ({ shown, alone }: CaseGroup): readonly [Excerpt, Excerpt] =>
  differing(alone ? shown.candidate.output : shown.baseline.output, shown.candidate.output);

export const row = (title: string, cell: string): string =>
  cell === "" ? "" : `<tr><th align="left">${title}</th><td>${cell}</td></tr>`;

type Side = ShownCase["baseline"];

function side(title: string, { failing, of, finish }: Side): string {
  const label = {
    stop: "",
    length: "cut off at its length limit",
    content_filter: "stopped by the content filter",
    refusal: "a refusal",
  };
  const notes = [of === 0 ? "" : `${failing} of ${of} fail`, label[finish]];
  const note = notes.filter((text) => text !== "").join(" · ");
  return note === "" ? title : `${title}<br><sub>${note}</sub>`;
}

/** The highest score of a rubric: what a criterion is measured against where there is no production. */
const BEST = 5;

/** The words that explain the loss: of the criterion that lost most; null where no criterion lost. */
function judgeReason(shown: ShownCase, alone: boolean): string | null {
  const { criteria, first, why, failedChecks } = shown;
  const loss = ({ baseline, candidate }: ShownCase["criteria"][number]): number =>
    (alone ? BEST : baseline) - candidate;
  const [most] = criteria.toSorted((a, b) => loss(b) - loss(a));
  if (most === undefined) return null;
  // A failed check says it all where the judge saw no loss.
  if (loss(most) <= 0 && why === "fails" && failedChecks.length > 0) return null;
  return unblind(most.rationale, first);
}

function summaryReason({ reason, shown }: CaseGroup): string {
  return reason === null ? failedNames(shown) : quote(reason, SUMMARY_LIMIT, "dots");
}

/** The whole reason where the summary cut it, then the criteria that moved. */
function judgeCell(group: CaseGroup, limit: number): string {
  const { reason } = group;
  const moved = movedCriteria(group, (id) => quote(id, 60));
  const whole = reason !== null && overflows(reason, SUMMARY_LIMIT) ? quote(reason, limit) : "";
  return [whole, moved].filter((part) => part !== "").join("<br>");
}

/** "`grounded` 5 → 2 · `tone` 4 → 5"; of an answer alone, the criteria below the best score. */
export function movedCriteria({ shown, alone }: CaseGroup, show: (id: string) => string): string {
  return shown.criteria
    .filter(({ baseline, candidate }) => candidate !== (alone ? BEST : baseline))
    .map(({ id, baseline, candidate }) =>
      alone ? `${show(id)} ${candidate}` : `${show(id)} ${baseline} → ${candidate}`,
    )
    .join(" · ");
}

function failedNames({ failedChecks }: ShownCase): string {
  if (failedChecks.length === 0) return "";
  const labels = listSome(failedChecks, 4, (label) => quote(label, 120));
  return `${labels} ${failedChecks.length === 1 ? "fails" : "fail"}`;
}

function outputCell({ before, text, after }: Excerpt, limit: number): string {
  const middle = text === "" && (before || after) ? "" : quote(text, limit);
  return [before ? "…" : "", middle, after ? "…" : ""].filter((part) => part !== "").join(" ");
}
