import type { TargetPolicy, Tier } from "../config/config.ts";
import { dayInWords } from "../text/day-in-words.ts";
import { item, numberText, tierItem, type Direction, type PolicyItem } from "./policy-item.ts";

/** The two sides of an edit; undefined where a side says nothing. */
export type Sides<T> = readonly [was: T | undefined, is: T | undefined];

/** What holds where policy says nothing: a number, or several where it differs by slice. */
export interface Default {
  readonly low: number;
  readonly high: number;
}

export interface Defaults {
  readonly margin: Default | null;
  readonly minEffect: Default | null;
}

/** Items of what slices and metrics have in common, but for their tier. */
export function targetItems(
  name: string,
  [was, is]: Sides<TargetPolicy>,
  defaults: Defaults,
): readonly PolicyItem[] {
  const number = (what: string, key: keyof Defaults): readonly PolicyItem[] =>
    limitItem(`${name} ${what}`, [was?.[key] ?? null, is?.[key] ?? null], defaults[key]);
  const mutes = [was?.mute, is?.mute] as const;
  const floors = [was?.floor, is?.floor] as const;
  return [
    ...number("margin", "margin"),
    ...number("min_effect", "minEffect"),
    ...ownedItems(`${name} floor`, floors, {
      said: ({ min }) => numberText(min),
      size: ({ min }) => min,
      larger: "stricter",
    }),
    ...ownedItems(`${name} mute`, mutes, {
      said: ({ until }) => `to ${dayInWords(until)}`,
      size: ({ until }) => Date.parse(until),
      larger: "looser",
    }),
  ];
}

/** A limit on losses: a larger one lets more through. */
function limitItem(
  what: string,
  [from, to]: readonly [number | null, number | null],
  otherwise: Default | null,
): readonly PolicyItem[] {
  const spread = (value: number | null): Default | null =>
    value === null ? otherwise : { low: value, high: value };
  const [before, after] = [spread(from), spread(to)];
  const said = (of: Default | null): string =>
    of === null || of.low !== of.high ? "default" : numberText(of.low);
  const direction: Direction =
    before === null || after === null
      ? "changed"
      : after.low >= before.high
        ? "looser"
        : after.high <= before.low
          ? "stricter"
          : "changed";
  return item(what, [said(before), said(after)], direction);
}

/** A floor or a mute: its size, and who answers for it with which reason. */
function ownedItems<T extends { readonly owner: string; readonly reason: string }>(
  what: string,
  [was, is]: readonly [T | null | undefined, T | null | undefined],
  of: {
    readonly said: (value: T) => string;
    readonly size: (value: T) => number;
    readonly larger: "looser" | "stricter";
  },
): readonly PolicyItem[] {
  const size = (value: T | null | undefined): number => (value ? of.size(value) : -Infinity);
  const said = (value: T | null | undefined): string => (value ? of.said(value) : "none");
  const smaller = of.larger === "looser" ? "stricter" : "looser";
  return [
    ...item(what, [said(was), said(is)], size(is) > size(was) ? of.larger : smaller),
    ...(was && is
      ? [
          ...item(`${what} owner`, [was.owner, is.owner], "changed"),
          ...item(`${what} reason`, [was.reason, is.reason], "changed"),
        ]
      : []),
  ];
}

/** Where a side says no tier, the one above it holds, whose change is an item of its own. */
export function followingTier(
  name: string,
  [was, is]: Sides<TargetPolicy>,
  above: readonly [Tier, Tier],
): readonly PolicyItem[] {
  const tiers = [was?.tier ?? above[0], is?.tier ?? above[1]] as const;
  const follows = tiers[0] === above[0] && tiers[1] === above[1];
  return follows ? [] : tierItem(`${name} tier`, tiers);
}

/** A further metric is compared only where policy names it. */
export function comparedTier(
  name: string,
  [was, is]: Sides<TargetPolicy>,
  above: readonly [Tier, Tier],
): readonly PolicyItem[] {
  if (was !== undefined && is !== undefined) return followingTier(name, [was, is], above);
  return was === undefined
    ? item(`${name} tier`, ["not compared", is?.tier ?? above[1]], "stricter")
    : item(`${name} tier`, [was.tier ?? above[0], "not compared"], "looser");
}
