import { isMapping } from "../../text/mapping.ts";
import { childAt, children, keyOf } from "./document-value.ts";

import type { PlacedValue } from "./document-value.ts";

/** Keys whose texts are about a prompt, however long. */
const ABOUT = /^(?:name|description|title|version|author|metadata)$/;
/** Enough to tell something. */
const WORDS = /\S\s+\S+\s+\S+\s+\S/;
/** More than a sentence: names, ids and expressions are shorter. */
const LONG = 80;

/** The texts below a place that look like what a model is sent: long, of several lines, or with marks. */
export function likelyPrompts(place: PlacedValue): readonly PlacedValue[] {
  const { value } = place;
  if (typeof value === "string") return isLikely(value) ? [place] : [];
  if (!isMapping(value)) return [];
  return children(place)
    .filter((of) => !ABOUT.test(keyOf(of)))
    .flatMap(likelyPrompts);
}

const isLikely = (text: string): boolean =>
  text.length > LONG || text.trim().includes("\n") || /\{\{|\{\w+\}/.test(text);

/**
 * The key path that would lead to a document's prompts: `*` or `*.system` where every entry has one there, else the
 * first that is one; null where nothing looks like a prompt.
 */
export function likelyKey(root: PlacedValue): string | null {
  const [first] = likelyPrompts(root);
  const steps = (first?.at ?? []).map(String);
  if (steps.length === 0 || steps.some((step) => /[.\s]/.test(step))) return null;
  const [, ...below] = steps;
  const entries = children(root).map((entry) => childAt(entry, below));
  const everywhere = entries.every((of) => typeof of?.value === "string" && WORDS.test(of.value));
  return (everywhere ? ["*", ...below] : steps).join(".");
}
