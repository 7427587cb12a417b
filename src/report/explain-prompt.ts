import { reasons } from "../reason.ts";
import type { PromptVerdict, Verdict } from "../verdict.ts";
import { decisionOf } from "./explain-decision.ts";
import { metricDecision } from "./explain-metrics.ts";
import { redFloors } from "./floors.ts";
import { foundMetrics } from "./metrics.ts";
import { amount, change, rate } from "./numbers.ts";
import { redMetrics } from "./ranking.ts";
import { isRedStandard } from "./standards.ts";
import { isRollback, rollbackSentence } from "./rollback.ts";
import { plainStyle as style } from "./style.ts";
import { unitTitle } from "./unit-title.ts";
import { counted, listSome, outcomeWords } from "./words.ts";

/** A run that compared no prompt: its outcome and why. */
export function explainRun({ outcome, reason, detail, problems }: Verdict): readonly string[] {
  const why = reason === null ? ": no prompt was compared." : `, ${because(reason, detail)}`;
  return [
    `The run: ${outcomeWords[outcome].toLowerCase()}${why}`,
    ...problems.slice(0, 20).map(({ file, line, message }) => {
      const place = line === null ? style.name(file) : `${style.name(file)}:${line}`;
      return `  ${place}: ${style.said(message)}`;
    }),
  ];
}

/** A prompt's decision and a line a unit: where to look further. */
export function explainPrompt(prompt: PromptVerdict): readonly string[] {
  const { units, floors, absolute } = prompt;
  return [
    promptDecision(prompt),
    ...(prompt.reason === null ? [] : [`  Next: ${style.own(reasons[prompt.reason].next)}`]),
    ...units.flatMap((unit) => [
      `  ${unitTitle(unit.unit, style)}: ${decisionOf(unit)}${figures(unit)}`,
      ...foundMetrics(unit).map((of) => `    ${style.name(of.metric)}: ${metricDecision(of)}`),
    ]),
    ...floors.map(
      ({ metric, unit, red }) =>
        `  Floor of ${style.name(metric)} in ${unitTitle(unit, style)}: ${red ? "red" : "not red"}`,
    ),
    ...(absolute?.standards ?? []).map(standardLine),
  ];
}

/** `support/answer: fail, decided by law.` */
export function promptDecision(prompt: PromptVerdict): string {
  const { name, outcome, reason, detail } = prompt;
  const title = `${style.name(name)}: ${outcomeWords[outcome].toLowerCase()}`;
  if (reason !== null) return `${title}, ${because(reason, detail)}`;
  if (outcome === "not_applicable") return `${title}: nothing had to be measured.`;
  if (isRollback(prompt)) return `${title}: ${rollbackSentence(prompt, style)}`;
  const causes = causesOf(prompt);
  return causes.length === 0
    ? `${title}: nothing that gates is red.`
    : `${title}, decided by ${listSome(causes, 5, (of) => of)}.`;
}

function because(reason: NonNullable<Verdict["reason"]>, detail: string | null): string {
  const more = detail === null ? "" : `: ${style.said(detail)}`;
  return `because ${style.own(reasons[reason].title)}${more}.`;
}

function causesOf(prompt: PromptVerdict): readonly string[] {
  const { units, mustPassRed, absolute } = prompt;
  return [
    ...units.filter(({ red }) => red).map(({ unit }) => unitTitle(unit, style)),
    ...units.flatMap((of) =>
      redMetrics(of).map(({ metric }) => `${style.name(metric)} in ${unitTitle(of.unit, style)}`),
    ),
    ...redFloors(prompt).map(
      ({ metric, unit }) => `the floor of ${style.name(metric)} in ${unitTitle(unit, style)}`,
    ),
    ...mustPassRed.map((id) => `the must-pass case ${style.name(id)}`),
    ...(absolute?.standards ?? [])
      .filter(isRedStandard)
      .map(({ what }) => `the minimum of ${style.name(what)}`),
  ];
}

function figures({ score, check, judge, cases }: PromptVerdict["units"][number]): string {
  const parts = [
    counted(cases, "case"),
    ...(score === null ? [] : [`score ${change(score.mean)} points`]),
    ...(check === null
      ? []
      : [`failing checks ${rate(check.baseline)} → ${rate(check.candidate)}`]),
    ...(judge === null
      ? []
      : [`failing by the judge ${rate(judge.baseline)} → ${rate(judge.candidate)}`]),
  ];
  return `; ${parts.join(", ")}`;
}

function standardLine({ kind, what, measured, min, met, gates, cases }: Standard): string {
  const value = (number: number): string => {
    if (kind === "checks" || kind === "check") return rate(number);
    return kind === "grade" ? amount(number) : `${amount(number)} points`;
  };
  const result = met ? "met" : `not met${gates ? "" : ", does not gate"}`;
  return `  ${style.name(what)}: ${result}; ${value(measured)} over ${counted(cases, "case")}, ${value(min)} is the least`;
}

type Standard = NonNullable<PromptVerdict["absolute"]>["standards"][number];
