import { isApplication } from "../models/provider.ts";
import type {
  Forecast,
  Outlay,
  OutlaySpan,
  PartForecast,
  SliceForecast,
  Span,
} from "../plan/forecast.ts";
import type { PlanReport } from "../plan-report.ts";
import { problemText } from "../problem.ts";
import { reasons } from "../reason.ts";
import type { PlannedCost } from "../verdict.ts";
import { logLine } from "./escape/log.ts";
import { column, withoutEmptyColumns } from "./grid.ts";
import { amount, count, dollars, duration, rate } from "./numbers.ts";
import { ALL_CASES } from "./ranking.ts";
import { plainStyle as style } from "./style.ts";
import { gridLines } from "./terminal-grid.ts";
import { unitTitle } from "./unit-title.ts";
import { counted } from "./words.ts";

const WIDTH = 96;
/** Slices shown of a prompt; the JSON has all. */
const ROWS = 20;

/** A plan for the terminal: what each prompt would ask, cost and tell, then what would not be measured and why. */
export function planText({ costs, forecasts, decided }: PlanReport): string {
  const lines = costs.flatMap((cost) => {
    const forecast = forecasts.find(({ prompt }) => prompt === cost.prompt);
    const line = costLine(cost, forecast?.alone === true);
    return [line, ...(forecast === undefined ? [] : forecastLines(forecast))];
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

const costLine = (cost: PlannedCost, alone: boolean): string => {
  const { prompt, cases, answers, judgements, inputTokens, outputTokens, usd, priced } = cost;
  const first = alone ? ", measured alone" : " before a recheck";
  return (
    `${prompt}: ${count(cases)} cases · ${count(answers)} answers to ask · at most ${count(judgements)} judgements${first} · ` +
    `${count(inputTokens)} tokens in, ${count(outputTokens)} out · about ${dollars(usd)}` +
    (priced ? "" : " (unknown price: a model counts at the dearest listed)")
  );
};

function forecastLines(forecast: Forecast): readonly string[] {
  const { warm, cold } = forecast;
  const spans = [warm, cold];
  const isOpen = spans.some(({ least, most }) => least.calls !== most.calls);
  return [
    `  with this store: ${spanText(warm)}`,
    `  with an empty one: ${spanText(cold)}`,
    ...partLines(forecast),
    `  ${callText(forecast)}${isOpen ? "; the most if everything is confirmed and rechecked" : ""}`,
    ...sliceLines(forecast),
  ];
}

/** `315 to 1,210 calls, 240,000 to 800,000 tokens, $1.20 to $4.10, 3 to 11 min`. */
function spanText(outlays: OutlaySpan): string {
  const span = (of: (outlay: Outlay) => string): string => spanOf(outlays, of);
  return [
    `${span(({ calls }) => count(calls))} calls`,
    `${span(({ inputTokens, outputTokens }) => count(inputTokens + outputTokens))} tokens`,
    span(({ usd }) => dollars(usd)),
    span(({ minutes }) => duration(Math.round(minutes * 60) * 1000)),
  ].join(", ");
}

/** What each arm's model and the judge would take of it; nothing where one takes all. */
function partLines({ parts }: Forecast): readonly string[] {
  if (parts.length < 2) return [];
  const grid = {
    columns: [
      column.left("Asked"),
      column.right("Calls"),
      column.right("With this store"),
      column.right("With an empty one"),
    ],
    rows: parts.map((part) => [
      `${part.of}, ${isApplication(part.provider) ? "" : `${part.provider}/`}${part.model}`,
      spanOf(part.warm, ({ calls }) => count(calls)),
      moneyText(part, part.warm),
      moneyText(part, part.cold),
    ]),
  };
  return gridLines(grid, WIDTH).map((line) => `  ${line}`);
}

/** An application says what it cost with each answer, and not before. */
function moneyText(part: PartForecast, span: PartForecast["warm"]): string {
  if (isApplication(part.provider)) return "as it tells";
  return `${spanOf(span, ({ usd }) => dollars(usd))}${part.priced ? "" : " (unknown price)"}`;
}

function spanOf<T>({ least, most }: Span<T>, of: (outlay: T) => string): string {
  return of(least) === of(most) ? of(least) : `${of(least)} to ${of(most)}`;
}

function callText({ secondsACall: { answer, judgement }, noise, cold }: Forecast): string {
  const seconds = (of: number): string => `${Number(of.toPrecision(2))} s`;
  const judged = noise !== null || cold.most.judgements > 0;
  return judged && answer !== judgement
    ? `time at ${seconds(answer)} an answer and ${seconds(judgement)} a judgement`
    : `time at ${seconds(answer)} a call`;
}

function sliceLines({ slices, noise }: Forecast): readonly string[] {
  if (slices.length === 0) return [];
  const shown = mostHidden(slices);
  const grid = {
    columns: [
      column.left("Slice"),
      column.right("Cases"),
      column.right("Could hide"),
      column.right("Rules out, if none fails"),
      column.left("Would help"),
    ],
    rows: shown.map(({ unit, cases, couldHide, ruledOut, wouldHelp }) => [
      unitTitle(unit, style),
      count(cases),
      noise === null ? "" : couldHide === null ? "any drop" : `≈ ${amount(couldHide)} points`,
      `${rate(ruledOut)} failing`,
      helpText(wouldHelp),
    ]),
  };
  const more = slices.length - shown.length;
  return [
    ...gridLines(withoutEmptyColumns(grid), WIDTH).map((line) => `  ${line}`),
    ...(more > 0 ? [`  … ${counted(more, "more slice")}: --json has all`] : []),
    ...noiseLines(noise),
  ];
}

/** All cases, and the slices that could hide most or rule out least; in their order. */
function mostHidden(slices: readonly SliceForecast[]): readonly SliceForecast[] {
  const hides = ({ couldHide }: SliceForecast): number => couldHide ?? Infinity;
  const first = slices
    .filter(({ unit }) => unit !== ALL_CASES)
    .toSorted((a, b) => {
      if (hides(a) !== hides(b)) return hides(a) < hides(b) ? 1 : -1;
      return a.cases - b.cases;
    })
    .slice(0, ROWS);
  return slices.filter((of) => of.unit === ALL_CASES || first.includes(of));
}

function helpText({ moreCases, samples }: SliceForecast["wouldHelp"]): string {
  return [
    moreCases === 0 ? "" : counted(moreCases, "more case"),
    samples === null ? "" : `${counted(samples, "answer")} a case`,
  ]
    .filter((part) => part !== "")
    .join(", ");
}

function noiseLines(noise: Forecast["noise"]): readonly string[] {
  if (noise === null) return [];
  const from =
    noise.from === "usual"
      ? "the usual noise of a judge, as this store has no run of this prompt"
      : "the noise of this prompt's last run";
  return [
    `  could hide: a drop of this size is missed in about 1 run of 5; a rough guess from ${from}`,
  ];
}
