import type { Parsed } from "../../problem.ts";
import type { DialectName } from "../dialects/dialect.ts";
import type { Prompt } from "../prompt.ts";

/** A prompt's file as it is read: decoded text (text/decode.ts) and the name its rule gives it. */
export interface PromptSource {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  /** Where the prompts of a YAML or JSON file stand, from the rule: `"*.system"`. */
  readonly key?: string;
  /** The language of templates that name none themselves, from the rule. */
  readonly template?: DialectName;
}

/** Other files of the tree that a prompt stands in: those its references lead to, read before `parse` is called. */
export interface SourceFiles {
  /** Every path of the tree. */
  readonly paths: ReadonlySet<string>;
  /** Null where the tree has no such file. */
  readonly text: (path: string) => string | null;
}

/** A file that a prompt is made of besides its own, as its text names it. */
export interface Reference {
  /** As written: `{{> policy}}`, `file://prompts/*.txt`. */
  readonly text: string;
  /** 1-based line of the file that refers. */
  readonly line: number;
  /**
   * Where the file may lie, as repository paths in order: the first that the tree has is meant. Empty where what is
   * written leads out of the repository.
   */
  readonly candidates: readonly string[];
  /** A glob instead, of which every match is meant. */
  readonly pattern: string | null;
  /** A prompt can do without it: nothing is wrong where the tree has none of the candidates. */
  readonly optional: boolean;
  /** True for an image: its bytes are read with the prompt (images.ts), and nothing in it is followed. */
  readonly image?: true;
}

/**
 * One way to write prompts down. Held by the registry, which picks it by how a file is named.
 *
 * Both functions are pure and total: they take any text, never throw, look nothing up but in what they are given,
 * and say everything that is wrong with file and line. A prompt of several in one file is named
 * `<source.name>/<key>`, and its key does not change when others are added.
 */
export interface PromptFormat {
  /** As docs and sentences call it. */
  readonly title: string;
  /** How the names of its files end; the longest ending that fits a name counts. */
  readonly endings: readonly string[];
  readonly parse: (source: PromptSource, files: SourceFiles) => Parsed<readonly Prompt[]>;
  /**
   * What this file names directly: partials, includes, parts and files of prompts. Whatever may change what `parse`
   * returns is named here, so a change of anything that the references lead to, step by step, is a change of the
   * prompt. What is misspelt or cannot be read names what it can; `parse` is the one that complains.
   */
  readonly references: (source: Pick<PromptSource, "path" | "text">) => readonly Reference[];
}

/** For texts that come from no tree. */
export const NO_TREE: SourceFiles = { paths: new Set(), text: () => null };
