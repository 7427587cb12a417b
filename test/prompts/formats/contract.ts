import { readdirSync } from "node:fs";

import * as fc from "fast-check";
import { expect, it } from "vitest";

import { decodeText } from "../../../src/text/decode.ts";
import { anyText } from "../../text/any-text.ts";
import { fixtures, sentences, valueOf } from "../../text/reading.ts";

import type { Parsed } from "../../../src/problem.ts";
import type { PromptFormat, SourceFiles } from "../../../src/prompts/formats/format.ts";
import type { Prompt } from "../../../src/prompts/prompt.ts";

/** The files of a folder of fixtures, as a tree of their own. */
function treeOf(folder: string): SourceFiles {
  const paths = readdirSync(`fixtures/prompts/${folder}`, { recursive: true, encoding: "utf8" });
  const text = (path: string): string | null => {
    if (!paths.includes(path)) return null;
    return valueOf(decodeText(fixtures.bytes(`prompts/${folder}/${path}`), path)).text;
  };
  return { paths: new Set(paths), text };
}

export function readFixture(
  format: PromptFormat,
  folder: string,
  file: string,
  key?: string,
): Parsed<readonly Prompt[]> {
  const files = treeOf(folder);
  const source = {
    name: "a",
    path: file,
    text: files.text(file)!,
    ...(key !== undefined && { key }),
  };
  return format.parse(source, files);
}

/** A sentence that begins with its line is about the fixture; another names its file. */
const inFile =
  (file: string) =>
  (sentence: string): string =>
    /^\d/.test(sentence) ? `${file}:${sentence}` : sentence;

/**
 * What every format keeps: its good fixtures are prompts and warn of exactly what is said here, its bad ones are
 * refused with exactly these sentences (without the file's name), and nothing throws on any text.
 */
export function formatContract(
  format: PromptFormat,
  folder: string,
  said: { readonly [file: string]: readonly string[] },
): void {
  it.each(fixtures.names(`prompts/${folder}`, "good-"))("reads %s", (file) => {
    const reading = readFixture(format, folder, file);
    for (const prompt of valueOf(reading)) {
      expect(prompt.messages).not.toEqual([]);
      expect(prompt.name).toMatch(/^a(\/.+)?$/);
      expect(treeOf(folder).paths).toContain(prompt.path);
    }
    expect(sentences(reading)).toEqual((said[file] ?? []).map(inFile(file)));
  });

  it.each(fixtures.names(`prompts/${folder}`, "bad-"))("refuses %s", (file) => {
    const reading = readFixture(format, folder, file);
    expect(reading.ok).toBe(false);
    expect(sentences(reading)).toEqual(said[file]?.map(inFile(file)));
  });

  it("reads a file twice alike", () => {
    for (const file of fixtures.names(`prompts/${folder}`, "good-"))
      expect(readFixture(format, folder, file)).toEqual(readFixture(format, folder, file));
  });

  it("takes any text, and any beginning of a good file, without throwing", () => {
    const good = fixtures
      .names(`prompts/${folder}`, "good-")
      .map((file) => treeOf(folder).text(file)!);
    const begun = fc
      .constantFrom(...good)
      .chain((text) => fc.nat(text.length).map((n) => text.slice(0, n)));
    const path = `a${format.endings[0]}`;
    fc.assert(
      fc.property(fc.oneof(anyText(), begun), (text) => {
        const reading = format.parse(
          { name: "a", path, text },
          { paths: new Set(), text: () => null },
        );
        const places = reading.ok ? reading.warnings : reading.problems;
        for (const { line } of places) expect(line ?? 1).toBeGreaterThanOrEqual(1);
        for (const { candidates } of format.references({ path, text })) {
          expect(candidates.filter((of) => of.startsWith("/") || of.includes(".."))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
}
