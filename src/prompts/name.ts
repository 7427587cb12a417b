import picomatch from "picomatch";

import { folderOf } from "./formats/paths.ts";

import type { PromptRule } from "../config/config.ts";

/** A path's parts that names and versions are made of. */
export interface PathParts {
  /** Without the last `/`; empty at the root. */
  readonly folder: string;
  readonly file: string;
  /** The file's name without `.md` or `.prompt.md`; may be empty (`.prompt.md`). */
  readonly stem: string;
  /** The number of a version file (`v12.md`), else null. */
  readonly version: number | null;
}

export function partsOf(path: string): PathParts {
  const file = path.slice(path.lastIndexOf("/") + 1);
  const stem = file.replace(/(?:\.prompt)?\.[^.]*$/, "");
  // 15 digits are exact as a number; a longer one is a name.
  const digits = /^v(\d{1,15})$/.exec(stem)?.[1];
  const version = digits === undefined ? null : Number(digits);
  return { folder: folderOf(path), file, stem, version };
}

/**
 * A prompt's name: its path below the fixed part of its rule's pattern, without extension and version file. Where
 * that leaves nothing (`prompts/v1.md`, `.prompt.md`), the folder's own name, at the root the file's: never empty.
 */
export function promptName(path: string, rule: Pick<PromptRule, "files">): string {
  const { stem, version } = partsOf(path);
  return nameOf(path, rule, version === null ? stem : "");
}

/** The name of a prompt that is a whole folder, by the path of one of its files. */
export const folderName = (path: string, rule: Pick<PromptRule, "files">): string =>
  nameOf(path, rule, "");

function nameOf(path: string, rule: Pick<PromptRule, "files">, own: string): string {
  const { folder, file, stem } = partsOf(path);
  const fixed = fixedPart(rule.files);
  const below = folder === fixed ? "" : removePrefix(folder, fixed);
  const name = [below, own].filter((part) => part !== "").join("/");
  return name || folder.split("/").at(-1) || stem || file.replaceAll(/^\.|\.[^.]*$/g, "") || file;
}

/** The folders before a pattern's first wildcard; all folders of a pattern without one. */
export function fixedPart(pattern: string): string {
  const { base, isGlob } = picomatch.scan(pattern);
  return isGlob ? base : folderOf(base);
}

const removePrefix = (folder: string, fixed: string): string =>
  fixed !== "" && folder.startsWith(`${fixed}/`) ? folder.slice(fixed.length + 1) : folder;
