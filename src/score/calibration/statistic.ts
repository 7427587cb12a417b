import { average } from "../../compare/bounds.ts";

/** A figure, or why there is none, as a clause for a table: no statistic is ever NaN. */
export type Statistic = { readonly value: number } | { readonly none: string };

export const none = (why: string): Statistic => ({ none: why });

export const isKnown = (of: Statistic): of is { readonly value: number } => "value" in of;

/** The figure, or null, for code that only counts those that are known. */
export const valueOf = (of: Statistic): number | null => (isKnown(of) ? of.value : null);

/** Mean of the figures that are known; the first reason where none is. */
export function meanOf(all: readonly Statistic[]): Statistic {
  const known = all.filter(isKnown);
  if (known.length === 0) return all[0] ?? none("nothing to compare");
  return { value: average(known.map(({ value }) => value)) };
}
