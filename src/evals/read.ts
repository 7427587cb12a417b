import picomatch from "picomatch";

import { byCodePoint } from "../text/by-code-point.ts";
import { buildEvalSet } from "./build.ts";
import { readContent } from "./content.ts";
import { draft, type Draft } from "./draft.ts";
import { evalFormat } from "./formats/registry.ts";

import type { Parsed } from "../problem.ts";
import type { EvalSet } from "./eval-set.ts";
import type { Around } from "./formats/format.ts";
import type { CaseReading } from "./formats/native-case.ts";

/** A file with what it may name. */
export interface EvalSource extends CaseReading {
  readonly path: string;
  readonly text: string;
  /** Text of another file, by repository path; null where there is none. */
  readonly files: (path: string) => string | null;
  /** All paths, for globs. */
  readonly paths?: readonly string[];
}

/** What a file holds in our own words, and the other files that it names, in code-point order. */
export interface Drafted {
  readonly path: string;
  readonly draft: Draft;
  readonly files: readonly string[];
}

/** Reads an eval set in whatever format it is written, with the files that it names. */
export function parseEvalSet(source: EvalSource): Parsed<EvalSet> {
  return evalSetOf(parseDraft(source), source);
}

/** The set that a draft makes once its checks and images are read. */
export function evalSetOf({ path, draft, files }: Drafted, reading: CaseReading): Parsed<EvalSet> {
  const built = buildEvalSet(path, draft, reading);
  return built.ok ? { ...built, value: { ...built.value, files } } : built;
}

export function parseDraft({ path, text, files, paths = [], parseCheck }: EvalSource): Drafted {
  const named = new Set<string>();
  const open: string[] = [];
  const textOf = (file: string): string | null => {
    if (file === path) return text;
    named.add(file);
    return files(file);
  };
  const around: Around = {
    parseCheck,
    text: textOf,
    matching: (glob) => {
      const matches = picomatch(glob, { nonegate: true, flags: "s" });
      return paths.filter((path) => matches(path)).toSorted(byCodePoint);
    },
    draft: (file) => {
      const content = textOf(file);
      if (content === null) return draft({});
      if (open.includes(file)) {
        const message = `the file takes cases from itself, by way of ${open.at(-1)}`;
        return draft({ problems: [{ file, line: null, message, hint: "name it once" }] });
      }
      open.push(file);
      const read = draftOf(content, file, around);
      open.pop();
      return read;
    },
  };
  return { path, draft: around.draft(path), files: [...named].toSorted(byCodePoint) };
}

function draftOf(text: string, file: string, around: Around): Draft {
  const content = readContent(text, file);
  if (content.document === null && content.rows === null) {
    return draft({ problems: content.problems });
  }
  const read = evalFormat(content).read(content, around);
  return { ...read, problems: [...content.problems, ...read.problems] };
}
