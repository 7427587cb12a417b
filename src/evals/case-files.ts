import { posix } from "node:path";

import type { Problem } from "../problem.ts";

/** A file that `cases_from` names, as a repository path, or a clause that says why it may not be read. */
export type CaseFile =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly message: string };

/** Resolves a `cases_from` entry against the folder of its eval set. Only files of the same tree can be named. */
export function caseFile(entry: string, evalSetPath: string): CaseFile {
  if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(entry)) {
    return { ok: false, message: `\`${entry}\` is an address, not a file of this repository` };
  }
  if (entry.startsWith("/") || entry.includes("\\")) {
    return { ok: false, message: `\`${entry}\` is no path below this eval set's folder` };
  }
  const path = posix.join(posix.dirname(evalSetPath), entry);
  if (path === ".." || path.startsWith("../")) {
    return { ok: false, message: `\`${entry}\` leads out of the repository` };
  }
  return { ok: true, path };
}

export const CASE_FILE_HINT = "name a file relative to the eval set";

/** Addresses as promptfoo writes them: whole values, so that a sentence may still talk about one. */
const FILE_REFERENCE = /^file:\/\/\S+$/i;

/**
 * A value that asks for a file's content. Nothing is read for it, and sending the address as if it were the text
 * would measure something that nobody meant.
 */
export function fileReference(
  value: unknown,
  path: readonly PropertyKey[] = [],
): { readonly path: readonly PropertyKey[]; readonly text: string } | null {
  if (typeof value === "string") return FILE_REFERENCE.test(value) ? { path, text: value } : null;
  if (typeof value !== "object" || value === null) return null;
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  for (const [key, part] of entries) {
    const found = fileReference(part, [...path, key]);
    if (found) return found;
  }
  return null;
}

export const unreadable = (file: string, line: number, message: string, hint: string): Problem => ({
  file,
  line,
  message,
  hint,
  reason: "unsupported_file",
});
