import { commit } from "../report/footer.ts";
import { column, withoutEmptyColumns, type Grid } from "../report/grid.ts";
import { change, count, day, plusMinus, rate } from "../report/numbers.ts";
import { plainStyle as style } from "../report/style.ts";
import { unitText } from "../report/unit-title.ts";
import { counted, listSome, outcomeWords } from "../report/words.ts";
import { evidenceOf, type Tenure } from "./log.ts";
import type { HistoryRecord } from "./record.ts";

/** The history for a terminal. */

/** A row a tenure, the newest first. */
export function logGrid(tenures: readonly Tenure[]): Grid {
  return withoutEmptyColumns({
    columns: [
      column.left("Prompt"),
      column.left("In production since"),
      column.left("until"),
      column.left("Version"),
      column.left("Commit"),
      column.left("Last evidence"),
    ],
    rows: tenures
      .toReversed()
      .map((tenure) => [
        style.name(tenure.prompt),
        day(tenure.since),
        tenure.until === null ? "" : day(tenure.until),
        style.name(tenure.version.slice(0, 12)),
        commitOf(tenure),
        evidenceText(evidenceOf(tenure)),
      ]),
  });
}

const commitOf = ({ records }: Tenure): string => commit(records[0]?.sha ?? "").replaceAll("`", "");

const evidenceText = (record: HistoryRecord | null): string =>
  record === null
    ? "none"
    : `${outcomeWords[record.outcome].toLowerCase()}, ${record.kind} of ${day(record.day)}`;

/** One version and what it rested on, line by line. */
export function showLines(tenure: Tenure, on: string): readonly string[] {
  const record = tenure.records.at(-1)!;
  const evidence = evidenceOf(tenure);
  const { model } = evidence?.candidate ?? record.candidate;
  const until = tenure.until === null ? "" : `, until ${day(tenure.until)}`;
  return [
    `${style.name(tenure.prompt)} on ${day(on)}: version ${style.name(tenure.version.slice(0, 12))}`,
    `  In production since ${day(tenure.since)}${until}; ${counted(tenure.records.length, "record")} of it by then.`,
    `  Its text: ${textOf(record)}`,
    ...(model === null
      ? []
      : [
          `  Model ${style.name(model.asked)}, answered by ${listSome(model.answered, 3, style.name)}`,
        ]),
    ...(evidence === null
      ? ["  Nothing was measured of it: no gate and no sweep that said something is on record."]
      : evidenceLines(evidence)),
  ];
}

/** A command to copy, where nothing in it could be another one: anybody who may push can write a record. */
function textOf({ sha, path }: HistoryRecord): string {
  const isPlain = /^[0-9a-f]{8,64}$/.test(sha) && /^\w[\w./-]*$/.test(path);
  return isPlain ? `git show ${sha}:${path}` : `${style.sentence(path)} at ${style.name(sha)}`;
}

function evidenceLines(record: HistoryRecord): readonly string[] {
  const { policy, evalSet, judge, run, slices } = record;
  const from = run === null ? "" : `, run ${style.name(run.id)}`;
  const held = [
    evalSet === null
      ? ""
      : `eval set ${style.name(evalSet.path)} (${style.name(evalSet.version.slice(0, 12))})`,
    policy === null ? "" : `policy ${style.name(policy.slice(0, 12))}`,
    judge === null ? "" : `judge ${style.name(judge.asked)}`,
  ].filter((part) => part !== "");
  return [
    `  Last evidence: ${evidenceText(record)}${from}`,
    ...(held.length === 0 ? [] : [`  Held to ${held.join(", ")}`]),
    ...slices.map((slice) => `    ${sliceText(slice)}`),
  ];
}

function sliceText({ unit, cases, result, score, check, judge }: HistoryRecord["slices"][number]) {
  const failing = (what: string, of: typeof check): string =>
    of === null ? "" : `${what} ${rate(of.baseline)} → ${rate(of.candidate)}`;
  const numbers = [
    score === null ? "" : `score ${change(score.mean)}${plusMinus(score.interval)}`,
    failing("failing checks", check),
    failing("failing by the judge", judge),
  ].filter((part) => part !== "");
  return `${unitText(unit, style)} (${count(cases)}): ${[result, ...numbers].join(", ")}`;
}
