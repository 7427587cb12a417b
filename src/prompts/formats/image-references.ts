import { imagePaths, isFilledIn } from "../images.ts";
import { imageOf } from "./chat-messages.ts";
import { children, readDocument } from "./document-value.ts";

import type { PlacedValue } from "./document-value.ts";
import type { PromptSource, Reference } from "./format.ts";

/** The images of the repository that a document's messages show, wherever its prompts are in it. */
export function imageReferences(source: Pick<PromptSource, "path" | "text">): readonly Reference[] {
  if (!source.text.includes("image")) return [];
  const root = readDocument(source);
  return root.ok ? referencesBelow(root.value) : [];
}

function referencesBelow(place: PlacedValue): readonly Reference[] {
  const image = imageOf(place);
  const own = image === null ? [] : referenceTo(image.template, image.line, place.source.path);
  return [...own, ...children(place).flatMap(referencesBelow)];
}

function referenceTo(template: string, line: number, path: string): readonly Reference[] {
  const text = template.trim();
  const candidates = isFilledIn(text) ? [] : imagePaths(text, path);
  if (candidates.length === 0) return [];
  return [{ text, line, candidates, pattern: null, optional: false, image: true }];
}
