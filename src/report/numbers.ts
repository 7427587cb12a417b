import type { Interval } from "../compare/comparison.ts";
import { dayInWords } from "../text/day-in-words.ts";
import { parseDay } from "../units.ts";

/** How numbers look, everywhere: COMMENT rule 5 as functions. A minus is U+2212. */

/** A change with its sign: `+0.32`, `−0.07`, plain `0.00`. */
export function change(value: number): string {
  const size = amount(value);
  if (size === "0.00") return size;
  return value < 0 ? `−${size}` : `+${size}`;
}

/** Points without sign: `0.08`. */
export const amount = (value: number): string => Math.abs(value).toFixed(2);

/** Half the width of an interval around a mean: ` ± 0.12`; empty where there is none. */
export const plusMinus = (interval: Interval | null): string =>
  interval === null ? "" : ` ± ${amount((interval.upper - interval.lower) / 2)}`;

/** A share as a whole percentage: `12%`, `<1%` and `>99%` where rounding would say none or all. */
export function rate(share: number): string {
  if (share > 0 && share < 0.005) return "<1%";
  if (share < 1 && share >= 0.995) return ">99%";
  return `${Math.round(share * 100)}%`;
}

/** A share to a tenth of a percent: `1.9%`. */
export const fineRate = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** `$3.58`; `<$0.01` where rounding would say nothing was spent. */
export function dollars(usd: number): string {
  if (usd > 0 && usd < 0.005) return "<$0.01";
  return `$${grouped(usd.toFixed(2))}`;
}

/** Dollars too small for cents, to the second digit of `scale`: `$0.0012`. */
export function fineDollars(usd: number, scale: number): string {
  if (scale >= 1 || scale <= 0) return dollars(usd);
  return `$${usd.toFixed(Math.min(9, 1 - Math.floor(Math.log10(scale))))}`;
}

/** Whole numbers: `12,400`. */
export const count = (value: number): string => grouped(String(Math.round(value)));

const grouped = (digits: string): string => digits.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ",");

/** `9 s`, `4 min 12 s`, `1 h 4 min`. */
export function duration(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds === 0) return "<1 s";
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60)
    return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
  return minutes % 60 === 0
    ? `${minutes / 60} h`
    : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** A UTC day `2026-11-24` as `24 Nov 2026`, or `24 Nov` when it lies in the year of `today`. */
export function day(iso: string, today: string | null = null): string {
  const known = parseDay(iso);
  if (known === null) return "an unknown day";
  const words = dayInWords(known);
  const year = known.slice(0, 4);
  return today?.startsWith(`${year}-`) ? words.replace(` ${year}`, "") : words;
}

/** `p < 0.001`, `p = 0.012`. */
export const probability = (p: number): string => (p < 0.001 ? "p < 0.001" : `p = ${p.toFixed(3)}`);
