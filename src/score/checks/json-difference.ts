import { isList, isMapping } from "../../text/mapping.ts";
import type { Json } from "../../units.ts";
import { quote } from "./quote.ts";

/** How far one JSON value has the fields of another. */
export interface Likeness {
  readonly same: number;
  /** Fields that either has; a field that only one has counts once, whatever is in it. */
  readonly all: number;
  /** Where and how the first difference shows: `"/price" is 3`; null where there is none. */
  readonly difference: string | null;
}

/**
 * Compares two values field by field; numbers are equal up to `tolerance` (absolute, ≥ 0). Order of keys does not
 * count, order in lists does. Goes no deeper than both values do.
 */
export function likeness(have: Json, wanted: Json, tolerance: number, at = ""): Likeness {
  const inside = partsOf(have, wanted);
  if (inside === null || inside.length === 0) {
    const isSame = inside !== null || equalScalars(have, wanted, tolerance);
    const difference = isSame ? null : `${quote(at, 60)} is ${quote(have, 60)}`;
    return { same: Number(isSame), all: 1, difference };
  }
  let [same, all, difference]: [number, number, string | null] = [0, 0, null];
  for (const { key, have: mine, wanted: theirs } of inside) {
    if (mine === undefined || theirs === undefined) {
      all += 1;
      const what = mine === undefined ? "is missing" : "is not expected";
      difference ??= `${quote(`${at}/${key}`, 60)} ${what}`;
    } else {
      const part = likeness(mine, theirs, tolerance, `${at}/${key}`);
      same += part.same;
      all += part.all;
      difference ??= part.difference;
    }
  }
  return { same, all, difference };
}

interface Part {
  readonly key: string;
  readonly have: Json | undefined;
  readonly wanted: Json | undefined;
}

/** The fields of two objects or two lists side by side; null where they are not of one sort. */
function partsOf(have: Json, wanted: Json): readonly Part[] | null {
  if (isList(have) && isList(wanted)) {
    const length = Math.max(have.length, wanted.length);
    return Array.from({ length }, (_, at) => ({
      key: String(at),
      have: have[at],
      wanted: wanted[at],
    }));
  }
  if (!isMapping(have) || !isMapping(wanted)) return null;
  const own = (of: { readonly [key: string]: Json }, key: string): Json | undefined =>
    Object.hasOwn(of, key) ? of[key] : undefined;
  return [...new Set([...Object.keys(wanted), ...Object.keys(have)])].map((key) => ({
    key,
    have: own(have, key),
    wanted: own(wanted, key),
  }));
}

const equalScalars = (a: Json, b: Json, tolerance: number): boolean =>
  typeof a === "number" && typeof b === "number" ? Math.abs(a - b) <= tolerance : a === b;
