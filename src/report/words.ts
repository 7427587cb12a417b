import type { Outcome } from "../reason.ts";
import { reasons, type Reason } from "../reason.ts";
import type { PromptVerdict, UnitVerdict, Verdict } from "../verdict.ts";
import { couldHideNote } from "./could-hide.ts";
import { foundMetrics } from "./metrics.ts";
import { amount, count, fineRate } from "./numbers.ts";
import { ALL_CASES, shownFailures } from "./ranking.ts";
import type { Style } from "./style.ts";

/** The words that every report shares; sentences about findings are in headline.ts and sentence.ts. */

export const marks: { readonly [outcome in Outcome]: string } = {
  pass: "✅",
  fail: "❌",
  inconclusive: "⚠️",
  not_applicable: "➖",
};

export const outcomeWords: { readonly [outcome in Outcome]: string } = {
  pass: "Pass",
  fail: "Fail",
  inconclusive: "Inconclusive",
  not_applicable: "Not applicable",
};

export const BOOTSTRAP = "bootstrap (not yet protected)";

/** `a`, `a and b`, `a, b and c`. */
export function list(items: readonly string[], last = "and"): string {
  const head = items.slice(0, -1).join(", ");
  return [head, items.at(-1) ?? ""].filter((part) => part !== "").join(` ${last} `);
}

/** The first few as `show` writes them, and how many more: `a, b and 3 more`. The others are never written. */
export function listSome<T>(
  items: readonly T[],
  most: number,
  show: (item: T) => string,
  last = "and",
): string {
  const shown = items.slice(0, most).map(show);
  const more = items.length - shown.length;
  return more === 0 ? list(shown, last) : `${shown.join(", ")} ${last} ${count(more)} more`;
}

/** `1 case`, `25 cases`; the plural adds an s unless given. */
export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${count(number)} ${number === 1 ? one : many}`;

/** A unit where a sentence names it: a slice by its name, all cases by their number. */
export const unitName = (unit: UnitVerdict, style: Style): string =>
  unit.unit === ALL_CASES ? `all ${counted(unit.cases, "case")}` : style.name(unit.unit);

/** Why nothing is known, with the base branch by its name. */
export const reasonTitle = (reason: Reason, verdict: Verdict, style: Style): string =>
  withBase(reasons[reason].title, verdict, style);

/** What the reader has to do, with the base branch by its name. */
export const nextStep = (reason: Reason, verdict: Verdict, style: Style): string =>
  withBase(reasons[reason].next, verdict, style);

function withBase(words: string, { base }: Verdict, style: Style): string {
  const own = style.own(words);
  return base.name === "" ? own : own.replaceAll("the base branch", () => style.name(base.name));
}

/** What stands above a note, which explains only that. */
export interface Noted {
  readonly prompts: readonly PromptVerdict[];
  /** Slices with a row of their own. */
  readonly open: readonly UnitVerdict[];
  /** Units of which it stands there what they could hide. */
  readonly hides: readonly UnitVerdict[];
}

/** The error rates, and how to read a row. */
export function tableNote({ prompts, open, hides }: Noted, style: Style): string {
  const units = prompts.flatMap((prompt) => prompt.units);
  const scored = prompts.find((prompt) => prompt.units.some(({ score }) => score !== null));
  const failures = units.some((unit) => shownFailures(unit) !== null);
  const byJudge = open.some((unit) => shownFailures(unit)?.by === "judge");
  const unclear = open.some(({ result }) => result === "unclear");
  const metrics = units.some((unit) => foundMetrics(unit).length > 0);
  const together = prompts.length > 1 ? "all slices of all prompts" : "all slices";
  return [
    scored === undefined ? "" : scaleNote(scored, style),
    failures ? "Failing answers: production → candidate." : "",
    byJudge ? "judge: answers that it scores 2.5 or less." : "",
    metrics ? "A row with · is a further metric, in its own unit." : "",
    couldHideNote(hides, "unnamed"),
    `Counting ${together} together: ≈ cannot be told from no change, and an edit that changes nothing is called worse in fewer than 1 of 20 runs${measuredHere(prompts, style)}.`,
    unclear && hides.length === 0 ? UNCLEAR_NOTE : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** What a self-test found on the user's own cases: " (measured here: 1.9%)". */
function measuredHere(prompts: readonly PromptVerdict[], style: Style): string {
  const tested = prompts.filter(({ selftest }) => selftest !== null);
  const share = ({ selftest }: PromptVerdict): string => fineRate(selftest?.falseAlarms ?? 0);
  const [only] = tested;
  if (only === undefined) return "";
  if (prompts.length === 1) return ` (measured here: ${share(only)})`;
  const each = listSome(tested, 3, (prompt) => `${share(prompt)} for ${style.name(prompt.name)}`);
  return ` (measured here: ${each})`;
}

function scaleNote({ scale }: PromptVerdict, style: Style): string {
  const end = (value: number): string => (Number.isInteger(value) ? String(value) : amount(value));
  const what = scale.metric === "rubric" ? "Scores run" : `${style.name(scale.metric)} runs`;
  return `${what} from ${end(scale.low)} to ${end(scale.high)}; ± is the 90% interval of that row alone.`;
}

export const UNCLEAR_NOTE = "Unclear: nothing found, but too few cases to rule a loss out.";
