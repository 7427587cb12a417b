import { markdownTable } from "markdown-table";

import { countOf, errorOf, shareOf, type Tally } from "./tally.ts";

/** What stands where nothing has been measured yet. */
const UNKNOWN = "–";

/** `1.2% ± 0.3`: a share with its Monte-Carlo standard error, in points. */
export function share(tally: Tally | null, what = "red"): string {
  if (tally === null) return UNKNOWN;
  return `${percent(shareOf(tally, what))} ± ${(100 * errorOf(tally, what)).toFixed(1)}`;
}

/** `1.2%` */
export const percent = (rate: number): string => `${(100 * rate).toFixed(1)}%`;

/** `1,219`: a mean a run. */
export function perRun(tally: Tally | null, what: string): string {
  return tally === null ? UNKNOWN : whole(countOf(tally, what) / tally.runs);
}

export const whole = (value: number): string => Math.round(value).toLocaleString("en");

/** First column to the left, figures to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const align = head.map((_, column) => (column === 0 ? "l" : "r"));
  return markdownTable([head, ...rows], { align, alignDelimiters: false });
}
