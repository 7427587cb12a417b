import { LineCounter, parseDocument } from "yaml";

import { parsed, refused } from "../problem.ts";
import { readNode } from "./yaml-values.ts";

import type { Parsed, Problem } from "../problem.ts";
import type { Json } from "../units.ts";
import type { YAMLError } from "yaml";

/** A YAML file as plain data, with the lines its parts are written on. */
export interface YamlDocument {
  /** Mappings have no prototype; null for an empty document. */
  readonly value: Json;
  /** 1-based line of the key or list item a path leads to, or of the deepest part of it that exists. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

export interface YamlOptions {
  /** The file's line on which the text begins. */
  readonly firstLine?: number;
  /** Of data that somebody exported: an integer beyond 2^53, an id mostly, is the text of its digits. */
  readonly keepsDigits?: boolean;
}

/**
 * Reads one YAML 1.2 document (core schema and merge keys) as data: other tags, unsafe keys, repeated keys, aliases
 * that multiply and integers that would be rounded are problems.
 */
export function parseYaml(
  text: string,
  file: string,
  { firstLine = 1, keepsDigits = false }: YamlOptions = {},
): Parsed<YamlDocument> {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    version: "1.2",
    schema: "core",
    merge: true,
    resolveKnownTags: false,
    // The library compares every key with every other; readNode does it with a set, and says where the first is.
    uniqueKeys: false,
    // A number would already be rounded when it is looked at.
    intAsBigInt: true,
    prettyErrors: false,
    lineCounter: counter,
    // Not "silent": that would also keep a second document quiet.
    logLevel: "error",
  });
  // What is never closed is noticed past the end of the text, where there is no line to point to.
  const last = text.trimEnd().length;
  const lineAt = (offset: number): number =>
    Math.max(1, counter.linePos(Math.min(offset, last)).line) + firstLine - 1;

  // Later errors are mostly the first one's echo.
  const [error] = document.errors;
  if (error) return refused(syntaxProblem(error, file, lineAt(error.pos[0])));

  const problems: Problem[] = [];
  const read = readNode(document.contents, {
    lineAt,
    keepsDigits,
    report: (line, message, hint) => problems.push({ file, line, message, hint }),
  });
  const [warning] = document.warnings;
  if (warning && problems.length === 0) {
    return refused(syntaxProblem(warning, file, lineAt(warning.pos[0])));
  }
  return problems.length > 0 ? { ok: false, problems } : parsed(read);
}

const HINTS: Partial<Record<YAMLError["code"], string>> = {
  TAB_AS_INDENT: "indent with spaces",
  BAD_INDENT: "check its indentation and its closing bracket",
  BLOCK_AS_IMPLICIT_KEY: "put text that holds `: ` in quotes",
  MULTILINE_IMPLICIT_KEY: "give every key its `:`, and put longer text in a block (`key: |`)",
  MISSING_CHAR: "give every key its `:`, and every quote and bracket its other half",
  BAD_SCALAR_START: "put text that begins with a special character in quotes",
  MULTIPLE_DOCS: "keep one document in the file, without a further `---`",
};

function syntaxProblem(error: YAMLError, file: string, line: number): Problem {
  const message = `invalid YAML: ${clauseOf(error)}`;
  return { file, line, message, hint: HINTS[error.code] ?? null };
}

/** The library's words, except where they speak of its own calls. */
function clauseOf({ code, message }: YAMLError): string {
  if (code === "MULTIPLE_DOCS") return "a second document begins here";
  if (message.includes("call stack")) return "it is nested too deeply";
  const said = message.split("\n", 1)[0] ?? "";
  return said.charAt(0).toLowerCase() + said.slice(1);
}
