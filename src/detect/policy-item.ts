import type { Tier } from "../config/config.ts";
import { strictness } from "../config/effective.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import type { PolicyChange } from "../verdict.ts";

export type PolicyItem = PolicyChange["items"][number];
export type Direction = PolicyItem["direction"];

/** An item where two values as a reader sees them differ, else none. */
export function item(
  what: string,
  [from, to]: readonly [from: string, to: string],
  direction: Direction,
): readonly PolicyItem[] {
  return from === to ? [] : [{ what, from, to, direction }];
}

/** An item for a number; `looserUp` = a larger one lets more through. */
export function numberItem(
  what: string,
  [from, to]: readonly [from: number, to: number],
  looserUp: boolean,
): readonly PolicyItem[] {
  const direction = to > from === looserUp ? "looser" : "stricter";
  return item(what, [numberText(from), numberText(to)], direction);
}

/** With two decimals, or with all it has: an edit must not vanish in rounding. */
export function numberText(value: number): string {
  const short = value.toFixed(2);
  return Number(short) === value ? short : String(value);
}

export function tierItem(what: string, [from, to]: readonly [Tier, Tier]): readonly PolicyItem[] {
  const looser = strictness(to) < strictness(from);
  return item(what, [from, to], looser ? "looser" : "stricter");
}

/** Names of both sides, each once, in code-point order. */
export const union = (a: readonly string[], b: readonly string[]): readonly string[] =>
  [...new Set([...a, ...b])].toSorted(byCodePoint);

/** Somebody's name inside a sentence of ours: between backticks, or as JSON where it would end them. */
export function quotedName(name: string): string {
  // oxlint-disable-next-line no-control-regex
  return /[`\u0000-\u001f]/.test(name) ? JSON.stringify(name) : `\`${name}\``;
}
