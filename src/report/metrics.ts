import type { MetricVerdict, UnitVerdict } from "../verdict.ts";
import { amount, count, fineDollars } from "./numbers.ts";
import type { Style } from "./style.ts";
import { unitTitle } from "./unit-title.ts";

/** A further metric in words and in its own unit. The verdict turns every mean so that negative is harm. */

interface Wording {
  /** A size without its sign; `largest` is the largest number beside it, which sets the digits of both. */
  readonly size: (value: number, largest: number) => string;
  /** Behind a number, and empty where the number says it. */
  readonly unit: string;
  readonly more: (size: string, name: string) => string;
  readonly less: (size: string, name: string) => string;
}

const whole = (value: number, largest: number): string =>
  largest < 10 ? value.toFixed(1) : count(value);

const score: Wording = {
  size: amount,
  unit: "",
  more: (size, name) => `${name} rises by ${size}`,
  less: (size, name) => `${name} falls by ${size}`,
};

const length = (unit: string): Wording => ({
  size: whole,
  unit,
  more: (size) => `answers are ${size} longer`,
  less: (size) => `answers are ${size} shorter`,
});

const WORDINGS: { readonly [unit in MetricVerdict["unit"]]: Wording } = {
  points: score,
  share: score,
  grade: score,
  tokens: length("tokens"),
  words: length("words"),
  usd: {
    size: fineDollars,
    unit: "",
    more: (size) => `answers cost ${size} more`,
    less: (size) => `answers cost ${size} less`,
  },
  ms: {
    size: whole,
    unit: "ms",
    more: (size) => `answers take ${size} longer`,
    less: (size) => `answers take ${size} less`,
  },
};

/** Those found worse or better: the others have no row. */
export const foundMetrics = ({ metrics }: UnitVerdict): readonly MetricVerdict[] =>
  metrics.filter(({ result }) => result === "worse" || result === "better");

/** "`regulatory` · `faithfulness`". */
export const metricRowName = ({ unit }: UnitVerdict, { metric }: MetricVerdict, style: Style) =>
  `${unitTitle(unit, style)} · ${style.name(metric)}`;

/** `**−0.42** ± 0.20`, `**+84** ± 12 tokens`, `**+$0.0012** ± $0.0003`: candidate minus production. */
export function metricCell(metric: MetricVerdict, style: Style): string {
  const { mean, interval, found } = metric;
  const { size, unit } = WORDINGS[metric.unit];
  const half = interval === null ? null : (interval.upper - interval.lower) / 2;
  const largest = Math.max(Math.abs(mean), half ?? 0);
  const said = size(Math.abs(mean), largest);
  const change = /[1-9]/.test(said) ? `${isRise(metric) ? "+" : "−"}${said}` : size(0, 0);
  const shown = found === null ? `≈ ${change}` : style.strong(change);
  return `${shown}${half === null ? "" : ` ± ${size(half, largest)}`} ${unit}`.trimEnd();
}

/** "`faithfulness` falls by 0.42", "answers cost $0.0012 more". */
export function metricSaid(metric: MetricVerdict, style: Style): string {
  const { size, unit, more, less } = WORDINGS[metric.unit];
  const by = Math.abs(metric.mean);
  const said = `${size(by, by)} ${unit}`.trimEnd();
  return (isRise(metric) ? more : less)(said, style.name(metric.metric));
}

/** Whether the candidate has more of it; the mean's sign alone says whether that is good. */
const isRise = ({ mean, better }: MetricVerdict): boolean =>
  better === "higher" ? mean > 0 : mean < 0;
