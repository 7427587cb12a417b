import { lineAt } from "../../text/lines.ts";
import { mapping } from "../../text/mapping.ts";

import type { Partials } from "../dialects/dialect.ts";
import type { Reference, SourceFiles } from "./format.ts";

/** Where a partial of this name may lie, in order. */
type Places = (name: string) => readonly string[];

/** `{{> name }}`, `{{>folder/name}}`; a name that is computed leads nowhere. */
const PARTIAL = /(?<!\\)\{\{~?\s*>\s*(["']?)([\w./-]+)\1/g;

/** The partials that a template calls. */
export function partialReferences(
  text: string,
  path: string,
  places: Places,
): readonly Reference[] {
  const named = new Map<string, number>();
  for (const { 2: name, index } of text.matchAll(PARTIAL)) {
    if (name !== undefined && !named.has(name)) named.set(name, index);
  }
  return [...named].map(([name, offset]) => ({
    text: `{{> ${name}}}`,
    line: lineAt(text, offset),
    candidates: places(name).filter((candidate) => candidate !== path),
    pattern: null,
    optional: false,
  }));
}

/** All partials that a template needs, those of its partials included; one that is nowhere is left out. */
export function partialsOf(
  text: string,
  path: string,
  places: Places,
  files: SourceFiles,
  bodyOf: (text: string) => string = (whole) => whole,
): { readonly partials: Partials } {
  const found = new Map<string, string>();
  const waiting = [text];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const { 2: name } of at.matchAll(PARTIAL)) {
      if (name === undefined || found.has(name)) continue;
      const place = places(name).find((candidate) => files.paths.has(candidate));
      const partial = place === undefined || place === path ? null : files.text(place);
      if (partial === null) continue;
      const body = bodyOf(partial);
      found.set(name, body);
      waiting.push(body);
    }
  }
  return { partials: mapping(found) };
}
