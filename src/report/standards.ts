import type { PromptVerdict, Standard } from "../verdict.ts";
import { column, type Grid } from "./grid.ts";
import { amount, count, plusMinus, rate } from "./numbers.ts";
import { unbroken } from "./result-cell.ts";
import type { Style } from "./style.ts";
import { counted } from "./words.ts";

/** What a prompt without a baseline must reach, one row each. */

const OPEN_ROWS = 10;

/** Whether it fails the prompt; what is missed and does not gate is shown all the same. */
export const isRedStandard = ({ met, gates }: Standard): boolean => gates && !met;

/** The open rows, what is not met first; the others are folded. */
export function openStandards({ absolute }: PromptVerdict): readonly Standard[] {
  return inOrder(absolute?.standards ?? []).slice(0, OPEN_ROWS);
}

export const otherStandards = ({ absolute }: PromptVerdict): readonly Standard[] =>
  inOrder(absolute?.standards ?? []).slice(OPEN_ROWS);

const inOrder = (standards: readonly Standard[]): readonly Standard[] =>
  standards.toSorted(
    (a, b) => Number(isRedStandard(b)) - Number(isRedStandard(a)) || Number(a.met) - Number(b.met),
  );

export function standardsGrid(standards: readonly Standard[], style: Style): Grid {
  return {
    columns: [
      column.left("What"),
      column.left("Result"),
      column.right("Measured"),
      column.right("Minimum"),
    ],
    rows: standards.map((of) => [
      standardName(of, style),
      resultOf(of, style),
      unbroken(passedAnswers(of) ?? measured(of)),
      value(of.min, of),
    ]),
  };
}

function resultOf(of: Standard, style: Style): string {
  if (of.met) return "met";
  const missed = style.strong("not met");
  return unbroken(isRedStandard(of) ? `${style.mark}${missed}` : `${missed}, does not gate`);
}

function standardName({ what }: Standard, style: Style): string {
  if (what === "rubric") return "Score";
  return what === "checks" ? "Checks passed" : style.name(what);
}

/** A mean, and not a share of answers. */
const isScore = ({ kind }: Standard): boolean => kind !== "checks" && kind !== "check";

/** A mean score, or a share of answers. */
const value = (number: number, of: Standard): string =>
  isScore(of) ? amount(number) : rate(number);

/** `4.60 ± 0.20`, `98%`. */
function measured(of: Standard): string {
  const { measured: reached, interval } = of;
  if (!isScore(of) || interval === null) return value(reached, of);
  return `${amount(reached)}${plusMinus(interval)}`;
}

/** `47 of 48` answers; null for a score. */
const passedAnswers = ({ passed }: Standard): string | null =>
  passed === null ? null : `${count(passed.passed)} of ${count(passed.of)}`;

/** "`grounded` reaches 2.60 ± 0.30, and 4.00 is the least." */
export function missedStandard(of: Standard, style: Style): string {
  const least = `and ${value(of.min, of)} is the least`;
  switch (of.kind) {
    case "criterion":
    case "grade":
      return `${style.name(of.what)} reaches ${measured(of)}, ${least}.`;
    case "rubric":
      return `The score reaches ${measured(of)}, ${least}.`;
    case "checks":
      return `${measured(of)} of the answers pass their checks, ${least}.`;
    case "check":
      return `${measured(of)} of the answers pass ${style.name(of.what)}, ${least}.`;
  }
}

/** How to read the rows; `scale` explains the scores too. */
export function standardsNote(standards: readonly Standard[], scale: boolean): string {
  const scored = scale && standards.some(isScore);
  const defaults = standards.some(({ source }) => source === "default");
  const parts = [
    scored ? "Scores run from 1 to 5; ± is half the 90% interval." : "",
    "Not met: what was measured, or its upper 95% bound where the cases are enough for one, is below the minimum.",
    defaults ? "Where policy sets no floor, the minimum is that of every new prompt." : "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}

export const otherStandardsTitle = (others: readonly Standard[]): string =>
  `${counted(others.length, "other minimum")}: ${others.every(({ met }) => met) ? "met" : `${count(others.filter(({ met }) => !met).length)} not met`}`;
