import type { PlanReport } from "../prepare.ts";
import { problemText } from "../problem.ts";
import { reasons } from "../reason.ts";
import { logLine } from "./escape/log.ts";
import type { Forecast, OutlaySpan } from "../plan/forecast.ts";
import type { PlannedCost } from "../verdict.ts";
import { column, withoutEmptyColumns } from "./grid.ts";
import { amount, count, dollars, rate } from "./numbers.ts";
import { ALL_CASES } from "./ranking.ts";
import { plainStyle as style } from "./style.ts";
import { gridLines } from "./terminal-grid.ts";
import { counted } from "./words.ts";

/** A plan for the terminal: what each prompt would ask, cost and tell, then what would not be measured and why. */
export function planText({ costs, forecasts, decided }: PlanReport): string {
  const lines = costs.flatMap((cost) => {
    const forecast = forecasts.find(({ prompt }) => prompt === cost.prompt);
    return [costLine(cost), ...(forecast === undefined ? [] : forecastLines(forecast))];
  });
  const others = decided.flatMap(({ name, reason, detail, warnings }) =>
    reason === null
      ? [`${name}: both versions send the same, nothing to ask`]
      : [
          `${name}: ${reasons[reason].title}: ${detail ?? ""}`,
          ...warnings.map((problem) => `  ${problemText(problem)}`),
        ],
  );
  const all = [...lines, ...others];
  const text = all.length === 0 ? ["No prompt changed: nothing to ask."] : all;
  return `${text.map(logLine).join("\n")}\n`;
}

const costLine = (cost: PlannedCost): string => {
  const { prompt, cases, answers, judgements, inputTokens, outputTokens, usd, priced } = cost;
  return (
    `${prompt}: ${count(cases)} cases · ${count(answers)} answers to ask · at most ${count(judgements)} judgements before a recheck · ` +
    `${count(inputTokens)} tokens in, ${count(outputTokens)} out · about ${dollars(usd)}` +
    (priced ? "" : " (a model without a listed price counts at the dearest)")
  );
};

function forecastLines({ warm, cold, slices, help }: Forecast): readonly string[] {
  const points = (of: number | null): string => (of === null ? "" : `≈ ${amount(of)} points`);
  const grid = {
    columns: [
      column.left("Slice"),
      column.right("Cases"),
      column.right("Could hide"),
      column.right("Failing answers ruled out from"),
    ],
    rows: slices.map(({ unit, cases, couldHide, ruledOut }) => [
      unit === ALL_CASES ? "All cases" : style.name(unit),
      count(cases),
      points(couldHide),
      rate(ruledOut),
    ]),
  };
  return [
    `  with this store: ${spanText(warm)}`,
    `  with an empty one: ${spanText(cold)}`,
    ...gridLines(withoutEmptyColumns(grid), WIDTH).map((line) => `  ${line}`),
    ...helpLines(help),
  ];
}

const WIDTH = 96;

/** `315 to 1,210 calls, $1.20 to $4.10, 3 to 11 min`: from nothing found to everything confirmed and rechecked. */
function spanText({ least, most, secondsACall }: OutlaySpan): string {
  const minutes = (of: number): string => count(Math.max(1, Math.ceil(of)));
  return `${count(least.calls)} to ${count(most.calls)} calls, ${dollars(least.usd)} to ${dollars(most.usd)}, ${minutes(least.minutes)} to ${minutes(most.minutes)} min at ${secondsACall} s a call; the most if everything has to be confirmed and rechecked`;
}

function helpLines(help: Forecast["help"]): readonly string[] {
  if (help === null) return [];
  const { unit, moreCases, samples } = help;
  const cases =
    moreCases === 0
      ? []
      : [
          `${counted(moreCases, "more case")} in ${style.name(unit)} would rule its margin of failing answers out`,
        ];
  const drop =
    samples === null
      ? "no number of answers a case finds a drop of 0.20 there, only more cases do"
      : `${counted(samples, "answer")} a case find a drop of 0.20 there`;
  return [
    `  would help: ${[...cases, drop].join("; ")}`,
    "  could hide: a drop of this size is missed in 1 run of 5 or less often; a rough guess from a usual judge's noise",
  ];
}
