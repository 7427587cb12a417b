import type { MetricVerdict, UnitVerdict } from "../verdict.ts";
import { amount, count, fineDollars } from "./numbers.ts";
import { ALL_CASES } from "./ranking.ts";
import type { Style } from "./style.ts";

/** A further metric in words and in its own unit. The verdict turns every mean so that negative is harm. */

interface Unit {
  /** A size without its sign; `largest` is the largest number beside it, which sets the digits of both. */
  readonly size: (value: number, largest: number) => string;
  readonly name: string;
  readonly more: (size: string) => string;
  readonly less: (size: string) => string;
}

const whole = (value: number, largest: number): string =>
  largest < 10 ? value.toFixed(1) : count(value);

const longer = (name: string): Unit => ({
  size: whole,
  name,
  more: (size) => `answers are ${size} longer`,
  less: (size) => `answers are ${size} shorter`,
});

/** What an answer takes; every other metric is a score or a share, of which more is better. */
const COSTS: ReadonlyMap<string, Unit> = new Map([
  ["output_tokens", longer("tokens")],
  ["output_words", longer("words")],
  [
    "cost_usd",
    {
      size: fineDollars,
      name: "",
      more: (size) => `answers cost ${size} more`,
      less: (size) => `answers cost ${size} less`,
    },
  ],
  [
    "latency_ms",
    {
      size: whole,
      name: "ms",
      more: (size) => `answers take ${size} longer`,
      less: (size) => `answers take ${size} less`,
    },
  ],
]);

/** Those found worse or better: the others have no row. */
export const foundMetrics = ({ metrics }: UnitVerdict): readonly MetricVerdict[] =>
  metrics.filter(({ result }) => result === "worse" || result === "better");

/** "`regulatory` · `faithfulness`". */
export const metricRowName = ({ unit }: UnitVerdict, { metric }: MetricVerdict, style: Style) =>
  `${unit === ALL_CASES ? "All cases" : style.name(unit)} · ${style.name(metric)}`;

/** `**−0.42** ± 0.20`, `**+84** ± 12 tokens`, `**+$0.0012** ± $0.0003`: candidate minus production. */
export function metricCell({ metric, mean, interval, found }: MetricVerdict, style: Style): string {
  const cost = COSTS.get(metric);
  const half = interval === null ? null : (interval.upper - interval.lower) / 2;
  const size = (value: number): string =>
    cost === undefined ? amount(value) : cost.size(value, Math.max(Math.abs(mean), half ?? 0));
  const up = cost === undefined ? mean > 0 : mean < 0;
  const change = /[1-9]/.test(size(Math.abs(mean)))
    ? `${up ? "+" : "−"}${size(Math.abs(mean))}`
    : size(0);
  const said = found === null ? `≈ ${change}` : style.strong(change);
  return `${said}${half === null ? "" : ` ± ${size(half)}`} ${cost?.name ?? ""}`.trimEnd();
}

/** "`faithfulness` falls by 0.42", "answers cost $0.0012 more". */
export function metricSaid({ metric, mean }: MetricVerdict, style: Style): string {
  const cost = COSTS.get(metric);
  const by = Math.abs(mean);
  if (cost === undefined) {
    return `${style.name(metric)} ${mean < 0 ? "falls" : "rises"} by ${amount(by)}`;
  }
  const size = `${cost.size(by, by)} ${cost.name}`.trimEnd();
  return mean < 0 ? cost.more(size) : cost.less(size);
}
