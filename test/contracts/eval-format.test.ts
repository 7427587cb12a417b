import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { readContent } from "../../src/evals/content.ts";
import { EVAL_FORMATS, evalFormat } from "../../src/evals/formats/registry.ts";
import { parseEvalSet } from "../../src/evals/read.ts";
import { parseCheck } from "../../src/score/checks/registry.ts";
import { decodeText } from "../../src/text/decode.ts";
import { sentences, valueOf } from "../text/reading.ts";

/** What every format of eval sets promises, held to all fixtures of all formats. */

const ROOT = "fixtures/evals";
const paths = globSync(`${ROOT}/**/*.*`).map((path) => path.replaceAll("\\", "/"));
const folders = readdirSync(ROOT);

function textOf(path: string): string | null {
  if (!existsSync(path)) return null;
  const decoded = decodeText(readFileSync(path), path);
  return decoded.ok ? decoded.value.text : null;
}

const read = (path: string, text = textOf(path) ?? "") =>
  parseEvalSet({ path, text, files: textOf, paths, parseCheck });

const fixtures = (begin: string) =>
  folders.flatMap((folder) =>
    readdirSync(`${ROOT}/${folder}`)
      .filter((name) => name.startsWith(begin) && name.includes("."))
      .map((name) => [`${folder}/${name}`, `${ROOT}/${folder}/${name}`, folder] as const),
  );

const slug = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");

describe("an eval format", () => {
  it("has good and bad fixtures in a folder of its name", () => {
    const names = EVAL_FORMATS.map(({ name }) => (name === "Evenhand" ? "native" : slug(name)));
    expect(folders.toSorted()).toEqual(names.toSorted());
    for (const folder of folders) {
      const files = readdirSync(`${ROOT}/${folder}`);
      // Results are recognised to be refused.
      for (const begin of folder === "results" ? ["bad-"] : ["good-", "bad-"]) {
        expect({ folder, begin, found: files.some((file) => file.startsWith(begin)) }).toEqual({
          folder,
          begin,
          found: true,
        });
      }
    }
  });

  it.each(fixtures("good-"))(
    "%s is recognised by its shape, whatever it is called",
    (_, path, of) => {
      const text = textOf(path) ?? "";
      const ending = /\.[^.]+$/.exec(path)![0];
      for (const name of [path, `a${ending}`]) {
        const { name: format } = evalFormat(readContent(text, name));
        expect(format === "Evenhand" ? "native" : slug(format)).toBe(of);
      }
    },
  );

  it.each(fixtures("good-"))(
    "%s is read, each case with its place and a name of its own",
    (_, path) => {
      const { cases } = valueOf(read(path));
      expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
      for (const { at, digest } of cases) {
        expect(textOf(at.file)).not.toBeNull();
        expect(at.line).toBeGreaterThan(0);
        expect(digest).toMatch(/^[0-9a-f]{64}$/);
      }
    },
  );

  it.each(fixtures("good-"))("%s means the same below blank lines", (_, path) => {
    const text = textOf(path) ?? "";
    const { cases, digest } = valueOf(read(path));
    const moved = valueOf(read(path, `\n\n${text}`));
    expect(moved.digest).toBe(digest);
    expect(moved.cases.map((of) => [of.id, of.digest])).toEqual(
      cases.map((of) => [of.id, of.digest]),
    );
  });

  it.each(fixtures("bad-"))(
    "%s is refused or warned about, at its line, without a throw",
    (_, path) => {
      const reading = read(path);
      expect(sentences(reading).length).toBeGreaterThan(0);
      for (const { file, message } of reading.ok ? reading.warnings : reading.problems) {
        expect(file).toMatch(/^(fixtures\/|missing)/);
        expect(message).not.toMatch(/undefined|\[object/);
      }
    },
  );
});
