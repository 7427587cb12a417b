import { problemText } from "../problem.ts";
import type { JudgeVerdict, PromptVerdict, Verdict } from "../verdict.ts";
import { row } from "./cases.ts";
import { quote } from "./escape/markdown.ts";
import { column, type Grid } from "./grid.ts";
import { count } from "./numbers.ts";
import { policyEditList } from "./policy.ts";
import { measuredPrompts } from "./ranking.ts";
import type { Style } from "./style.ts";
import { counted } from "./words.ts";

/** What is said where nothing is known: why, what is missing, and no score. */

const ROWS = 10;

/** "96 of 150 cases were judged; a result needs 135. Nothing is known about this edit yet, and the check stays red." */
export function unknownSentence(verdict: Verdict, style: Style): string {
  const prompts = measuredPrompts(verdict.prompts).filter(
    ({ outcome }) => outcome === "inconclusive",
  );
  const [only] = prompts;
  const base = verdict.base.name === "" ? "the configuration" : style.name(verdict.base.name);
  const merge = `it can be merged all the same, because ${base} allows changes that could not be measured`;
  if (only !== undefined && prompts.length === 1 && isShort(only)) {
    const { cases, complete, needed } = only.coverage;
    const done = only.judge === null ? "measured" : "judged";
    const then = verdict.allowedUnmeasured ? `; ${merge}.` : ", and the check stays red.";
    return `${count(complete)} of ${counted(cases, "case was", "cases were")} ${done}; a result needs ${count(needed)}. Nothing is known about this edit yet${then}`;
  }
  const edit =
    only === undefined || prompts.length > 1
      ? "this change"
      : `this edit of ${style.name(only.name)}`;
  if (only !== undefined && prompts.length === 1 && isNotRuledOut(only)) {
    return `Nothing was found worse, but not enough is known about ${edit}: ${base} lets nothing pass before a loss is ruled out. The check stays red until it is; the edit itself may be fine.`;
  }
  if (verdict.reason === "policy_changed") return policyEdits(verdict, style);
  const then = verdict.allowedUnmeasured
    ? `; ${merge}.`
    : ". The check stays red until it can be measured; the edit itself may be fine.";
  return `Nothing is known about ${edit}, good or bad${then}`;
}

/** Too few complete cases in all; a judge that failed its own test is another matter. */
const isShort = ({ coverage, reason }: PromptVerdict): boolean =>
  coverage.cases > 0 && coverage.complete < coverage.needed && reason !== "judge_unreliable";

/** Measured whole, and the policy wants more than "nothing found". */
const isNotRuledOut = ({ coverage, reason }: PromptVerdict): boolean =>
  reason === "insufficient_samples" &&
  coverage.complete > 0 &&
  coverage.complete >= coverage.needed;

/** What of the policy is edited: nothing was asked of a model, so there is nothing else to say. */
function policyEdits({ policyChanges }: Verdict, style: Style): string {
  const edits = policyEditList(policyChanges, style);
  const what = edits === "" ? "" : `It changes ${edits}. `;
  return `${what}Nothing was measured, and the check stays red for as long as the edit is part of this change.`;
}

/** The control questions that the judge got wrong; null where it got all right. */
export function controlsTable({ controls }: JudgeVerdict, style: Style): Grid | null {
  if (controls.wrong.length === 0) return null;
  const others = controls.total - controls.wrong.length;
  const shown = controls.wrong.slice(0, ROWS);
  const more = controls.wrong.length - shown.length;
  return {
    columns: [
      column.left("Control question"),
      column.left("Right answer"),
      column.left("Judge's answer"),
    ],
    rows: [
      ...shown.map(({ question, rightAnswer, judgeAnswer }) => [
        style.prose(question),
        style.prose(rightAnswer),
        firstPartStrong(judgeAnswer, style),
      ]),
      ...(more === 0 ? [] : [[`${count(more)} more`, "", style.strong("wrong")]]),
      ...(others === 0 ? [] : [[counted(others, "other"), "", "right"]]),
    ],
  };
}

/** "**scored equal**, 4 and 4". */
function firstPartStrong(answer: string, style: Style): string {
  const [first = "", ...rest] = answer.split(", ");
  const head = style.strong(style.prose(first));
  return rest.length === 0 ? head : `${head}, ${style.prose(rest.join(", "))}`;
}

/** What was put to the judge in the questions it got wrong, and its words. */
export function controlsBlock({ controls }: JudgeVerdict): string {
  const shown = controls.wrong.slice(0, ROWS);
  const rows = shown.flatMap(({ question, text, said }) => [
    row("Question", quote(question, 120)),
    row("Text", quote(text, 300)),
    row("Judge", quote(said, 400)),
  ]);
  const title = `The ${controls.wrong.length === 1 ? "control question" : `${count(controls.wrong.length)} control questions`} and what the judge said`;
  return [
    `<details><summary>${title}</summary>`,
    "<table>",
    ...rows,
    "</table>",
    "</details>",
  ].join("\n");
}

/** Why, as rows of their own sentences; empty where all is said. */
export function whyBlock(verdict: Verdict): string {
  const title = verdict.problems.length > 0 ? "File" : "Why";
  return table(whySentences(verdict).map((text) => row(title, quote(text, 400))));
}

/** Files at fault, else the causes of what is missing, else the reason's own sentence. Foreign text. */
export function whySentences(verdict: Verdict): readonly string[] {
  const { problems } = verdict;
  if (problems.length > 0) {
    const more = problems.length - ROWS;
    const rest = more > 0 ? [`${counted(more, "more problem")}: see verdict.json`] : [];
    return [...problems.slice(0, ROWS).map(problemText), ...rest];
  }
  const prompts = measuredPrompts(verdict.prompts).filter(
    ({ outcome }) => outcome === "inconclusive",
  );
  const said = prompts.length === 0 ? [verdict.detail] : prompts.flatMap(promptWhy);
  return [...new Set(said.filter((text) => text !== null))].slice(0, ROWS);
}

function promptWhy({ coverage, detail, reason }: PromptVerdict): readonly (string | null)[] {
  if (reason === "judge_unreliable") return [];
  const short = coverage.cases > 0 && coverage.complete < coverage.needed;
  if (!short || coverage.missing.length === 0) return [detail];
  return coverage.missing.map(({ cause, count: times }) => `${count(times)}× ${cause}`);
}

export const table = (rows: readonly string[]): string =>
  rows.length === 0 ? "" : ["<table>", ...rows, "</table>"].join("\n");
