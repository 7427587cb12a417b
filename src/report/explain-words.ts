import { change } from "./numbers.ts";
import { ALL_CASES } from "./ranking.ts";
import { plainStyle as style } from "./style.ts";

/** How an explanation writes figures: finer than a comment, because a doubter recalculates. */

export const unitTitle = (unit: string): string =>
  unit === ALL_CASES ? "All cases" : style.name(unit);

export const kindWords = (kind: string, metric: string | null = null): string =>
  ({ score: "score", check: "failing checks", judge: "failing by the judge" })[kind] ??
  style.name(metric ?? kind);

export const points = (value: number): string => change(value);
export const share = (value: number): string => `${(100 * value).toFixed(1)} points of a hundred`;
export const probability = (p: number): string =>
  p < 0.0001 ? "p under 0.0001" : `p = ${Number(p.toPrecision(3))}`;
export const figure = (value: number): string =>
  String(Number(value.toPrecision(4))).replace("-", "−");
