import { isMapping } from "../text/mapping.ts";
import { textsIn } from "./row-values.ts";
import { isSliceName } from "./slices.ts";

import type { Json } from "../units.ts";

/** Keys of other tools' metadata whose values name kinds of cases; what else stands there is no slice. */
const NAMING = [
  "slice",
  "slices",
  "tag",
  "tags",
  "category",
  "categories",
  "topic",
  "group",
  "segment",
  "split",
  "dataset_split",
  "difficulty",
];

/** Longer values are texts, not names. */
const LONGEST = 60;

/** The slices that a row's metadata or tags name, each as it is written. */
export function slicesIn(value: Json | undefined): readonly string[] {
  if (value === undefined || value === null) return [];
  if (isMapping(value)) {
    return NAMING.flatMap((key) => {
      const named = value[key] ?? null;
      return namesIn(key.endsWith("s") ? listIn(named) : named);
    });
  }
  return namesIn(listIn(value));
}

/** Tables hold lists as texts. */
const listIn = (value: Json): Json => (typeof value === "string" ? textsIn(value) : value);

function namesIn(value: Json): readonly string[] {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(namesIn);
  if (typeof value !== "string" && typeof value !== "number") return [];
  const name = String(value).trim();
  return isSliceName(name) && name.length <= LONGEST ? [name] : [];
}
