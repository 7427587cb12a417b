import type { UnitFacts } from "../compare/explanation.ts";
import type { PromptVerdict } from "../verdict.ts";
import { decisionOf, explainDecision } from "./explain-decision.ts";
import { explainFailures } from "./explain-failures.ts";
import { explainFloor, explainMetrics } from "./explain-metrics.ts";
import { promptDecision } from "./explain-prompt.ts";
import { explainRecheck } from "./explain-recheck.ts";
import { explainScore } from "./explain-score.ts";
import { explainScreen } from "./explain-screen.ts";
import { plainStyle as style } from "./style.ts";
import { unitTitle } from "./unit-title.ts";
import { counted, listSome } from "./words.ts";

/** The way to a unit's result in plain words, each figure with what it is; a line a step. */
export function explainUnit(facts: UnitFacts, prompt: PromptVerdict): readonly string[] {
  const unit = prompt.units.find((of) => of.unit === facts.unit.unit);
  if (unit === undefined) return [];
  const { members } = facts;
  const floors = prompt.floors.filter((of) => of.unit === unit.unit);
  return [
    `${unitTitle(unit.unit, style)} in ${style.name(prompt.name)}: ${decisionOf(unit)}`,
    ...section("Members", [
      `${counted(members.length, "case")}: ${listSome(members, 20, ({ id }) => style.name(id))}.`,
    ]),
    ...section("Screen", explainScreen(facts, prompt)),
    ...section("Score", explainScore(facts, unit, prompt.units)),
    ...section("Failing checks", explainFailures("check", facts, unit)),
    ...section("Failing by the judge", explainFailures("judge", facts, unit)),
    ...section("Further metrics", explainMetrics(facts, unit)),
    ...section("Recheck", explainRecheck(facts)),
    ...section("Floors", floors.map(explainFloor)),
    ...section("Decision", [...explainDecision(facts, unit), promptDecision(prompt)]),
  ];
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
