import type { ArmVerdict, PromptVerdict, Verdict } from "../verdict.ts";
import { name } from "./escape/markdown.ts";
import { commit } from "./footer.ts";
import { column, markdownTable } from "./grid.ts";
import { count, day } from "./numbers.ts";
import { markdownStyle } from "./style.ts";
import { unitText } from "./unit-title.ts";
import { listSome } from "./words.ts";

/** Both sides of a comparison: commit, version, models, answers; empty where no result may be read off. */
export function armsTable(prompt: PromptVerdict, verdict: Verdict): string {
  const { baseline, candidate } = prompt;
  if (candidate === null || prompt.outcome === "inconclusive") return "";
  if (baseline === null) return candidateAlone(candidate, verdict);
  const supplied = prompt.change === "supplied";
  const production = [name(verdict.base.name), commit(verdict.base.sha)];
  const rows = [
    supplied
      ? ["File", name(baseline.path), name(candidate.path)]
      : ["Commit", production.join(" at "), commit(verdict.head.sha)],
    [
      supplied ? "Version" : "Prompt version",
      shortDigest(baseline.version),
      shortDigest(candidate.version),
    ],
    ...modelRow(baseline, candidate),
    ["Answers", ...answerCells(prompt, baseline, candidate, verdict)],
  ];
  return markdownTable({
    columns: [column.left(""), column.left("Production"), column.left("Candidate")],
    rows,
  });
}

/** A prompt that production has no version of. */
function candidateAlone({ version, model, samples }: ArmVerdict, verdict: Verdict): string {
  return markdownTable({
    columns: [column.left(""), column.left("Candidate")],
    rows: [
      ["Commit", commit(verdict.head.sha)],
      ["Prompt version", shortDigest(version)],
      ...(model === null ? [] : [["Model asked → answered", models(model)]]),
      ["Answers", `${count(samples)} a case`],
    ],
  });
}

export const shortDigest = (digest: string): string =>
  `\`${digest.replace(/[^0-9a-f]/g, "").slice(0, 12)}\``;

function modelRow(baseline: ArmVerdict, candidate: ArmVerdict): readonly (readonly string[])[] {
  if (baseline.model === null || candidate.model === null) return [];
  const [before, after] = [models(baseline.model), models(candidate.model)];
  return [["Model asked → answered", before, before === after ? "same" : after]];
}

export const models = ({ asked, answered }: NonNullable<ArmVerdict["model"]>): string =>
  answered.length === 0
    ? name(asked)
    : `${name(asked)} → ${listSome(answered, 3, (model) => name(model))}`;

function answerCells(
  prompt: PromptVerdict,
  baseline: ArmVerdict,
  candidate: ArmVerdict,
  verdict: Verdict,
): readonly [string, string] {
  const units = [...new Set((prompt.recheck ?? []).map(({ unit }) => unit))];
  const where =
    units.length === 0 ? "" : ` in ${listSome(units, 3, (unit) => unitText(unit, markdownStyle))}`;
  const from = baseline.since === null ? "" : ` from ${day(baseline.since, verdict.asOf)}`;
  const fresh = baseline.recheckSamples;
  // Units of different size get different numbers of new answers; the record holds the largest.
  const upTo = units.length > 1 ? "up to " : "";
  const production = `${count(baseline.samples)} a case${from}${fresh > 0 ? `, ${upTo}${fresh} new${where}` : ""}`;
  return [production, candidateAnswers(prompt, candidate, where)];
}

/** A screen takes one answer a case, and the others only where that one hinted at a loss. */
function candidateAnswers(
  { method, confirmed }: PromptVerdict,
  { samples, recheckSamples }: ArmVerdict,
  rechecked: string,
): string {
  const first = method === "screen" ? 1 : samples;
  if (method === "screen" && confirmed.length > 0) {
    const where = listSome(confirmed, 3, (unit) => unitText(unit, markdownStyle));
    return `${count(first)} a case, ${count(samples)} in ${where} to confirm`;
  }
  return recheckSamples > first
    ? `${count(first)} a case, ${count(recheckSamples)}${rechecked} to confirm`
    : `${count(first)} a case`;
}
