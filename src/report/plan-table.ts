import type { PlannedCost } from "../verdict.ts";
import { column, type Grid } from "./grid.ts";
import { count, dollars } from "./numbers.ts";
import type { Style } from "./style.ts";

const ROWS = 20;

/** What measuring would ask and cost, where nothing is measured yet. */
export function planGrid(plan: readonly PlannedCost[], style: Style): Grid {
  const rows = plan.slice(0, ROWS).map((planned) => cells(style.name(planned.prompt), [planned]));
  return {
    columns: [
      column.left("Prompt"),
      column.right("Cases"),
      column.right("Calls"),
      column.right("Tokens"),
      column.right("Estimated cost"),
    ],
    rows: plan.length > 1 ? [...rows, cells("All prompts", plan)] : rows,
  };
}

export const planSentence = (plan: readonly PlannedCost[]): string =>
  `Nothing was measured: the base branch has no configuration yet. Read the new one and the eval sets as part of the review; from the merge on they decide.${plan.length === 0 ? "" : " Measuring its prompts once would take about:"}`;

export const unpricedNote = (plan: readonly PlannedCost[]): string =>
  plan.every(({ priced }) => priced)
    ? ""
    : "Unknown price: a model that the table does not list is counted at the dearest one.";

function cells(title: string, plan: readonly PlannedCost[]): readonly string[] {
  const sum = (of: (planned: PlannedCost) => number): number =>
    plan.reduce((total, planned) => total + of(planned), 0);
  return [
    title,
    count(sum(({ cases }) => cases)),
    count(sum(({ answers, judgements }) => answers + judgements)),
    count(sum(({ inputTokens, outputTokens }) => inputTokens + outputTokens)),
    dollars(sum(({ usd }) => usd)),
  ];
}
