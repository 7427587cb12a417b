import { count } from "./numbers.ts";
import { plainStyle as style } from "./style.ts";
import { counted } from "./words.ts";

/** How an explanation writes figures: finer than a comment, because a doubter recalculates. */

export const kindWords = (kind: string, metric: string | null = null): string =>
  ({ score: "score", check: "failing checks", judge: "failing by the judge" })[kind] ??
  style.name(metric ?? kind);

/** A size: two decimals and four significant digits, `12.35`, `0.0125`; sums of rounding errors are none. */
export function size(value: number): string {
  const abs = Math.abs(value);
  if (abs < 1e-9) return "0.00";
  if (abs >= 10) return abs.toFixed(2);
  const short = String(Number(abs.toPrecision(4)));
  return /e|\.\d\d/.test(short) ? short : Number(short).toFixed(2);
}

/** A difference with its sign: `−0.3333`. */
export function points(value: number): string {
  const said = size(value);
  if (said === "0.00") return said;
  return value < 0 ? `−${said}` : `+${said}`;
}

/** A share of answers: `12.0 in 100`. */
export const inHundred = (share: number): string => `${(Math.abs(share) * 100).toFixed(1)} in 100`;

/** `12.0 more answers in 100`, `2.0 fewer answers in 100`, `no more answers`. */
export function moreAnswers(excess: number): string {
  const said = (Math.abs(excess) * 100).toFixed(1);
  if (said === "0.0") return "no more answers";
  return `${said} ${excess > 0 ? "more" : "fewer"} answers in 100`;
}

const SMALLEST = 1e-6;

/** Three significant digits: `p = 0.0123`. */
export const probability = (p: number): string =>
  p < SMALLEST ? `p ${bareProbability(p)}` : `p = ${bareProbability(p)}`;

/** The same within a sentence that names it: `0.0123`. */
export const bareProbability = (p: number): string => (p < SMALLEST ? "under 0.000001" : level(p));

/** A level as it was used, and how several prompts made it stricter: `0.0333 (0.1 over 3 prompts)`. */
export const levelFor = (alpha: number, prompts: number): string =>
  prompts === 1
    ? level(alpha)
    : `${level(alpha)} (${level(alpha * prompts)} over ${counted(prompts, "prompt")})`;

export const level = (alpha: number): string => String(Number(alpha.toPrecision(3)));

/** Failed of taken: `3 of 40`. */
export const outOf = ([failed, of]: readonly [number, number]): string =>
  `${count(failed)} of ${count(of)}`;
