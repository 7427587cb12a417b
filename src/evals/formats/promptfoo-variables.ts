import { DIALECTS } from "../../prompts/dialects/registry.ts";
import { textOfPieces } from "../../prompts/pieces.ts";
import { isList, isMapping, mapping } from "../../text/mapping.ts";
import { readContent } from "../content.ts";
import { CODE_FILE, IMAGE, referredTo, type Where } from "./promptfoo-tests.ts";

import type { Placed } from "../../text/shape.ts";
import type { Json } from "../../units.ts";
import type { Place, Unmapped } from "../draft.ts";

interface Variables {
  readonly [variable: string]: Json;
}

/** One way to fill a test's variables. */
export interface Filling {
  readonly vars: Variables;
  /** Images by their variables. */
  readonly images: { readonly [variable: string]: string };
}

/** Ways to fill a test, or why it cannot be asked. */
export type Fillings =
  | { readonly ok: true; readonly fillings: readonly Filling[] }
  | { readonly ok: false; readonly unmapped: Unmapped };

/** A value with the variables in its texts filled in; undefined where they are not all there, or the template is odd. */
export function filled(value: Json, vars: Variables): Json | undefined {
  if (typeof value === "string") {
    if (!/\{[{%]/.test(value)) return value;
    // Filling takes for granted that a template has no faults.
    if (DIALECTS.nunjucks.faults(value, {}).length > 0) return undefined;
    const { pieces, unfilled, faults } = DIALECTS.nunjucks.fill(value, vars, {});
    if (unfilled.length > 0 || faults.length > 0) return undefined;
    return textOfPieces(pieces);
  }
  if (isList(value)) {
    const items = value.map((item) => filled(item, vars));
    return items.every((item) => item !== undefined) ? items : undefined;
  }
  if (!isMapping(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, filled(item, vars)] as const);
  return entries.every((entry): entry is [string, Json] => entry[1] !== undefined)
    ? mapping(entries)
    : undefined;
}

/** Beyond this many a list of values is a mistake, or an attack. */
const MOST_FILLINGS = 10_000;

/**
 * The variables of a test's layers, an inner one before an outer. A list asks the test once a value, unless the test
 * says otherwise; a file is its content, an image an image.
 */
export function fillingsOf(
  layers: readonly Placed[],
  isExpanded: boolean,
  place: Place,
  where: Where,
): Fillings {
  const found = new Map<string, readonly Value[]>();
  for (const layer of layers) {
    for (const [name, value] of Object.entries(variablesOf(layer, where))) {
      const values = valuesOf(value, layer.file, where);
      if ("why" in values) {
        return { ok: false, unmapped: { ...place, what: `vars.${name}`, why: values.why } };
      }
      found.set(name, isList(value) && !isExpanded ? [{ value }] : values);
    }
  }
  const count = [...found.values()].reduce((product, values) => product * values.length, 1);
  if (count > MOST_FILLINGS) {
    const why = `make ${count} cases of one test, and at most ${MOST_FILLINGS} are read`;
    return { ok: false, unmapped: { ...place, what: "vars", why } };
  }
  let fillings: readonly Filling[] = [{ vars: {}, images: {} }];
  for (const [name, values] of found) {
    fillings = fillings.flatMap((filling) =>
      values.map((value) => withValue(filling, name, value)),
    );
  }
  return { ok: true, fillings: fillings.map(resolved) };
}

/** The data of a file; its text where it holds none. */
function dataAt(path: string, { around }: Where): Json {
  const text = around.text(path) ?? "";
  return readContent(text, path).document?.value ?? text;
}

type Value = { readonly value: Json } | { readonly image: string };

const withValue = ({ vars, images }: Filling, name: string, value: Value): Filling =>
  "image" in value
    ? { vars, images: mapping([...Object.entries(images), [name, value.image]]) }
    : { vars: mapping([...Object.entries(vars), [name, value.value]]), images };

/** Values may speak of other variables. What is no template, or cannot be filled, is text. */
function resolved({ vars, images }: Filling): Filling {
  const entries = Object.entries(vars).map(
    ([name, value]) => [name, filled(value, vars) ?? value] as const,
  );
  return { vars: mapping(entries), images };
}

function variablesOf({ file, value }: Placed, where: Where): Variables {
  const vars = isMapping(value) ? (value["vars"] ?? null) : null;
  if (isMapping(vars)) return vars;
  const files = typeof vars === "string" ? [vars] : isList(vars) ? vars : [];
  const read = files.flatMap((reference) => {
    const paths = typeof reference === "string" ? referredTo(reference, file, where) : null;
    return (paths ?? []).map((path) => dataAt(path, where));
  });
  return mapping(read.flatMap((data) => (isMapping(data) ? Object.entries(data) : [])));
}

function valuesOf(
  value: Json,
  file: string,
  where: Where,
): readonly Value[] | { readonly why: string } {
  const several: readonly Json[] = isList(value) ? value : [value];
  const values: Value[] = [];
  for (const one of several) {
    if (typeof one !== "string" || !/^file:\/\/\S+$/.test(one)) {
      values.push({ value: one });
      continue;
    }
    const read = filesOf(one, file, where);
    if ("why" in read) return read;
    values.push(...read);
  }
  return values;
}

const BINARY = /\.(?:pdf|mp[34]|wav|svg|docx?|xlsx?|zip)$/i;

function filesOf(
  reference: string,
  file: string,
  where: Where,
): readonly Value[] | { readonly why: string } {
  const what = `is read from \`${reference}\``;
  if (CODE_FILE.test(reference)) return { why: `${what}, which is code and never run` };
  if (BINARY.test(reference)) return { why: `${what}, which is no text` };
  const paths = referredTo(reference, file, where);
  if (paths === null) return { why: `${what}, which leads out of the repository` };
  const values: Value[] = [];
  for (const path of paths) {
    if (IMAGE.test(path)) {
      values.push({ image: path });
      continue;
    }
    const isData = /\.(?:json|ya?ml)$/.test(path);
    values.push({ value: isData ? dataAt(path, where) : (where.around.text(path) ?? "") });
  }
  return values.length > 0 ? values : { why: `${what}, which leads to no file` };
}
