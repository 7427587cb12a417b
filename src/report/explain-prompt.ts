import { reasons } from "../reason.ts";
import type { PromptVerdict } from "../verdict.ts";
import { decisionOf } from "./explain-unit.ts";
import { unitTitle } from "./explain-words.ts";
import { amount, change, rate } from "./numbers.ts";
import { isRedStandard } from "./standards.ts";
import { plainStyle as style } from "./style.ts";
import { counted, listSome, outcomeWords } from "./words.ts";

/** A prompt's decision and a line a unit: where to look further. */
export function explainPrompt(prompt: PromptVerdict): readonly string[] {
  const { name, outcome, reason, detail, units, mustPassRed, floors, absolute } = prompt;
  const title = `${style.name(name)}: ${outcomeWords[outcome].toLowerCase()}`;
  if (reason !== null) {
    const why = detail === null ? "" : `: ${style.sentence(detail)}`;
    return [`${title}, because ${reasons[reason].title}${why}.`];
  }
  if (outcome === "not_applicable") return [`${title}: nothing had to be measured.`];
  const red = units.filter((unit) => unit.red || unit.metrics.some((of) => of.red));
  const causes = [
    ...red.map(({ unit }) => unitTitle(unit)),
    ...floors
      .filter((of) => of.red)
      .map(({ metric, unit }) => `the floor of ${style.name(metric)} in ${unitTitle(unit)}`),
    ...mustPassRed.map((id) => `the must-pass case ${style.name(id)}`),
    ...(absolute?.standards ?? []).filter(isRedStandard).map(({ what }) => style.name(what)),
  ];
  return [
    causes.length === 0
      ? `${title}: nothing that gates is red.`
      : `${title}, decided by ${listSome(causes, 5, (of) => of)}.`,
    ...units.map((unit) => `  ${unitTitle(unit.unit)}: ${decisionOf(unit)}${figures(unit)}`),
    ...(absolute?.standards ?? []).map(
      ({ what, measured, min, met, gates, cases }) =>
        `  ${style.name(what)}: ${met ? "met" : `not met${gates ? "" : ", does not gate"}`}; ${amount(measured)} over ${counted(cases, "case")}, ${amount(min)} at least`,
    ),
  ];
}

function figures({ score, check, judge, cases }: PromptVerdict["units"][number]): string {
  const parts = [
    counted(cases, "case"),
    ...(score === null ? [] : [`score ${change(score.mean)}`]),
    ...(check === null
      ? []
      : [`failing checks ${rate(check.baseline)} → ${rate(check.candidate)}`]),
    ...(judge === null
      ? []
      : [`failing by the judge ${rate(judge.baseline)} → ${rate(judge.candidate)}`]),
  ];
  return `; ${parts.join(", ")}`;
}
