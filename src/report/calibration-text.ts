import type { Estimate } from "../score/calibration/bootstrap.ts";
import type { Agreement } from "../score/calibration/calibrate.ts";
import type { Corrected } from "../score/calibration/corrected.ts";
import type { CriterionFit, Disagreement } from "../score/calibration/fit.ts";
import type { Objection } from "../score/calibration/objections.ts";
import type { Statistic } from "../score/calibration/statistic.ts";
import { logLine } from "./escape/log.ts";
import { column, type Grid } from "./grid.ts";
import { amount, count, rate } from "./numbers.ts";
import { plainStyle as style } from "./style.ts";
import { gridLines } from "./terminal-grid.ts";
import { ALL_CASES } from "./ranking.ts";
import { unitText } from "./unit-title.ts";
import { counted, listSome } from "./words.ts";

/** What labels say of the judge, criterion by criterion, for a terminal of so many columns. */
export function calibrationText(fits: readonly CriterionFit[], columns: number): string {
  const blocks = fits.map((of) => criterionLines(of, columns).map(logLine).join("\n"));
  return `${blocks.join("\n\n")}\n`;
}

/** What reviewers hold against the judge; empty where nobody does. */
export function objectionsText(objections: readonly Objection[]): string {
  if (objections.length === 0) return "";
  const cases = new Set(objections.map(({ caseId }) => caseId)).size;
  const lines = [
    "",
    `Reviewers disagree with the judge on ${counted(cases, "case")}. Nobody objects to what is right, so this counts in no figure above: read it.`,
    ...objections.map(
      ({ caseId, criterion, annotator, reason }) =>
        `  ${style.name(caseId)}${criterion === null ? "" : `, ${style.name(criterion)}`}, ${style.name(annotator)}: ${style.sentence(reason)}`,
    ),
  ];
  return `${lines.map(logLine).join("\n")}\n`;
}

function criterionLines(of: CriterionFit, columns: number): readonly string[] {
  const { criterion, agreement, unlabelled, mean, failing, worst } = of;
  const { items, cases, annotators } = agreement;
  return [
    `${style.name(criterion)}: ${counted(items, "output")} of ${counted(cases, "case")}, labelled by ${counted(annotators, "annotator")}`,
    "",
    ...gridLines(bySlice(of, AGREEMENT), columns),
    "",
    ...gridLines(bySlice(of, CORRELATION), columns),
    ...(unlabelled.length === 0
      ? []
      : [
          `Without labels: ${listSome(unlabelled, 10, style.name)}. Agreement elsewhere says nothing of them.`,
        ]),
    constantLine(agreement),
    "",
    ...correctedLine("Mean score", mean, amount),
    ...correctedLine("Share that fails (2.5 or less)", failing, rate),
    "",
    "Outputs by people's score (rows) and the judge's (columns)",
    ...gridLines(confusionGrid(agreement), columns),
    ...(worst.length === 0 ? [] : ["", "Read these first", ...worst.flatMap(worstLines)]),
  ];
}

type Column = readonly [title: string, cell: (of: Agreement) => string];

/** κ and its ceiling stand beside each other: no judge need agree with people more than they do. */
const AGREEMENT: readonly Column[] = [
  ["Outputs", ({ items }) => count(items)],
  ["κ", ({ kappa }) => within(kappa)],
  ["κ, people", ({ people }) => within(people.kappa)],
  ["Exact", ({ exact }) => within(exact, rate)],
];

const CORRELATION: readonly Column[] = [
  ["Krippendorff's α", ({ alpha }) => within(alpha)],
  ["Spearman", ({ spearman }) => within(spearman)],
  ["Kendall τ-b", ({ kendall }) => within(kendall)],
  ["Pearson", ({ pearson }) => within(pearson)],
];

function bySlice({ agreement, slices }: CriterionFit, columns: readonly Column[]): Grid {
  const row = (name: string, of: Agreement): readonly string[] => [
    name,
    ...columns.map(([, cell]) => cell(of)),
  ];
  return {
    columns: [column.left("Slice"), ...columns.map(([title]) => column.right(title))],
    rows: [
      row(unitText(ALL_CASES, style), agreement),
      ...slices.map((of) => row(unitText(of.slice, style), of.agreement)),
    ],
  };
}

/** `0.61 (0.42–0.75)`; `–` where there is no figure, a bare one where its interval is unknown. */
function within(of: Estimate, say: (value: number) => string = signed): string {
  if (!known(of)) return "–";
  const { value, interval } = of;
  return interval === null
    ? say(value)
    : `${say(value)} (${say(interval.lower)} to ${say(interval.upper)})`;
}

const known = <T extends Statistic>(of: T): of is T & { readonly value: number } => "value" in of;

/** Without the plus sign of a change: correlations are levels. */
const signed = (value: number): string => `${value <= -0.005 ? "−" : ""}${amount(value)}`;

function constantLine({ constant, exact }: Agreement): string {
  const judge = known(exact) ? `; the judge agrees exactly with ${rate(exact.value)}` : "";
  return `A judge that always says ${constant.score} would agree with ${rate(constant.exact)}${judge}.`;
}

function correctedLine(
  what: string,
  { judge, corrected }: Corrected,
  say: (value: number) => string,
): readonly string[] {
  const people = known(corrected) ? within(corrected, say) : `unknown: ${corrected.none}`;
  return [`${what} over all it judged: ${say(judge)} by the judge; by people ${people}.`];
}

function confusionGrid({ confusion, rates }: Agreement): Grid {
  return {
    columns: [
      column.left("People"),
      ...confusion.map((_, index) => column.right(`Judge ${index + 1}`)),
      column.right("Share"),
    ],
    rows: [
      ...confusion.map((counts, index) => [
        String(index + 1),
        ...counts.map(count),
        rate(rates.people[index]!),
      ]),
      ["Share", ...rates.judge.map(rate), ""],
    ],
  };
}

function worstLines({ item, caseId, text, judge, people }: Disagreement): readonly string[] {
  return [
    `  ${item}, case ${style.name(caseId)}: the judge ${amount(judge)}, people ${amount(people)}`,
    `    ${style.sentence(text)}`,
  ];
}
