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
  return item(what, [from.toFixed(2), to.toFixed(2)], direction);
}

/** Somebody's name inside a sentence of ours: between backticks, or as JSON where it would end them. */
export function quotedName(name: string): string {
  // oxlint-disable-next-line no-control-regex
  return /[`\u0000-\u001f]/.test(name) ? JSON.stringify(name) : `\`${name}\``;
}
