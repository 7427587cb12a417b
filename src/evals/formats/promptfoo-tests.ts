import { folderOf, isGlob, joinPath } from "../../prompts/formats/paths.ts";
import { isList, isMapping } from "../../text/mapping.ts";
import { items, part, readContent } from "../content.ts";
import { placeOf } from "../draft.ts";
import { unreadable } from "../case-files.ts";
import { testOfRow } from "./promptfoo-table.ts";

import type { Problem } from "../../problem.ts";
import type { Placed } from "../../text/shape.ts";
import type { Unmapped } from "../draft.ts";
import type { Around } from "./format.ts";

/** The configuration that tests are read for, and the tree around it. */
export interface Where {
  readonly config: Placed;
  readonly around: Around;
}

/** A test as its layers, the outermost first. */
export interface Test {
  readonly defaults: Placed | null;
  /** A scenario's data and the test itself; at least one of them. */
  readonly own: readonly Placed[];
}

export const layersOf = ({ defaults, own }: Test): readonly Placed[] =>
  defaults === null ? own : [defaults, ...own];

/** The tests of a configuration with what could not be read as one. */
export interface FoundTests {
  readonly tests: readonly Test[];
  readonly unmapped: readonly Unmapped[];
  readonly problems: readonly Problem[];
}

export const CODE_FILE = /\.(?:m?js|cjs|m?ts|cts|py|rb|go)(?::[\w.]+)?$/;

/** Reads `tests` and `scenarios` of a configuration, under its `defaultTest`. */
export function testsOf(config: Placed, around: Around): FoundTests {
  const reader = new TestReader({ config, around });
  const defaults = reader.read(part(config, ["defaultTest"]))[0] ?? null;
  const own = reader.read(part(config, ["tests"]));
  const scenarios = reader.read(part(config, ["scenarios"])).flatMap((scenario) => {
    const data = reader.read(part(scenario, ["config"]));
    const asked = reader.read(part(scenario, ["tests"]));
    const rows = data.length === 0 ? [null] : data;
    const tests = asked.length === 0 ? [null] : asked;
    return rows.flatMap((row) => tests.map((test) => [row, test].filter((of) => of !== null)));
  });
  const all = [...own.map((test) => [test]), ...scenarios];
  return {
    tests: all.map((layers) => ({ defaults, own: layers })),
    unmapped: reader.unmapped,
    problems: reader.problems,
  };
}

/**
 * The files that a `file://` reference means, as repository paths: from the folder of the file that holds it, else from
 * the configuration's. Null where it leads out of the repository.
 */
export function referredTo(
  reference: string,
  from: string,
  { config, around }: Where,
): readonly string[] | null {
  const named = reference.replace(/^file:\/\//, "").replace(/#.*$/, "");
  const written = named.endsWith("/") ? `${named}*.{yaml,yml}` : named;
  const found = [from, config.file].flatMap((base) => joinPath(folderOf(base), written) ?? []);
  if (found.length === 0) return null;
  const paths = [...new Set(found)].map((path) => (isGlob(path) ? around.matching(path) : [path]));
  return (
    paths.find((of) => of.some((path) => IMAGE.test(path) || around.text(path) !== null)) ?? []
  );
}

export const IMAGE = /\.(?:png|jpe?g|gif|webp)$/i;

class TestReader {
  readonly unmapped: Unmapped[] = [];
  readonly problems: Problem[] = [];
  readonly #where: Where;

  constructor(where: Where) {
    this.#where = where;
  }

  /** One test, several, or files of them. */
  read(entry: Placed): readonly Placed[] {
    const { value } = entry;
    if (value === null) return [];
    if (isList(value)) return items(entry).flatMap((item) => this.read(item));
    if (typeof value === "string") return this.#files(value, entry);
    if (!isMapping(value)) {
      this.#problem(entry, "this is no test", "write a mapping with `vars` and `assert`");
      return [];
    }
    const generated = value["path"];
    const isGenerated = typeof generated === "string" && value["vars"] === undefined;
    return isGenerated ? this.#files(generated, entry) : [entry];
  }

  #files(reference: string, entry: Placed): readonly Placed[] {
    const place = placeOf(entry);
    const name = reference.replace(/^file:\/\//, "");
    const because = notRead(reference);
    if (because !== null) {
      this.unmapped.push({ ...place, what: name, why: because });
      return [];
    }
    const paths = referredTo(reference, entry.file, this.#where);
    if (paths === null) {
      const message = `\`${reference}\` leads out of the repository`;
      this.problems.push(unreadable(place.file, place.line, message, "name a file of it"));
      return [];
    }
    if (paths.length === 0) {
      this.#problem(entry, `\`${reference}\` leads to no file`, "name it relative to this file");
    }
    return paths.flatMap((path) => this.#file(path));
  }

  #file(path: string): readonly Placed[] {
    const content = readContent(this.#where.around.text(path) ?? "", path);
    this.problems.push(...content.problems);
    if (content.notation === "table") return (content.rows ?? []).map(testOfRow);
    if (content.document === null) return (content.rows ?? []).map(testOfItem);
    return this.read(content.document);
  }

  #problem(entry: Placed, message: string, hint: string): void {
    this.problems.push({ ...placeOf(entry), message, hint });
  }
}

/** A row of OpenAI's hosted Evals as the test that it stands for: `item` is what templates call it. */
function testOfItem(row: Placed): Placed {
  const { value } = row;
  if (!isMapping(value) || !isMapping(value["item"] ?? null) || Object.hasOwn(value, "vars")) {
    return row;
  }
  const { item = null, sample = null, ...others } = value;
  const given = isMapping(sample) ? (sample["output_text"] ?? sample["output"] ?? null) : null;
  const answer = given === null ? {} : { providerOutput: given };
  return { ...row, value: { ...others, vars: { item }, ...answer } };
}

/** Why nothing can be read at a reference; null where a file is to be read. */
function notRead(reference: string): string | null {
  if (CODE_FILE.test(reference)) return "makes tests by code, which is never run here";
  if (/\.xlsx?(?:#.*)?$/i.test(reference)) return "is a workbook; save it as CSV";
  if (/^(?!file:)[a-z][\w+.-]*:/i.test(reference)) {
    return "lies elsewhere and is not fetched; save it as a file";
  }
  return null;
}
