import { MAX_DEPTH, UNSAFE_KEYS, mapping } from "./mapping.ts";

import type { Json } from "../units.ts";

/** What Python's `repr` writes of plain data, as it stands in the cells of tables: `{'a': [1, None, "b's"]}`. */

const SPACE = /\s*/y;
/** Runs of plain characters are one step each: a step a character would run out of stack in a long text. */
const STRING = /'([^'\\]*(?:\\[^][^'\\]*)*)'|"([^"\\]*(?:\\[^][^"\\]*)*)"/y;
const WORD = /[^\s'",:[\](){}]+/y;
const NUMBER = /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;

/** `\n`, `\x41`, `\u0041`, or a character that stands for itself. */
const ESCAPE = /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|([^]))/g;
const LETTERS: { readonly [letter: string]: string } = { n: "\n", t: "\t", r: "\r" };

const NAMES: ReadonlyMap<string, Json> = new Map<string, Json>([
  ["True", true],
  ["False", false],
  ["None", null],
  ["nan", null],
]);

/** The value of such a text; undefined where it is something else. Integers beyond 2^53 are texts of their digits. */
export function pythonData(text: string): Json | undefined {
  const reader = new Reader(text);
  const value = reader.value(0);
  return reader.isAtEnd() ? value : undefined;
}

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  isAtEnd(): boolean {
    this.#take(SPACE);
    return this.#at === this.#text.length;
  }

  value(depth: number): Json | undefined {
    if (depth > MAX_DEPTH) return undefined;
    if (this.#sign("{")) return this.#mapping(depth);
    if (this.#sign("[")) return this.#list("]", depth);
    if (this.#sign("(")) return this.#list(")", depth);
    return this.#string() ?? this.#word();
  }

  #list(end: string, depth: number): Json | undefined {
    const items: Json[] = [];
    while (!this.#sign(end)) {
      const item = this.value(depth + 1);
      if (item === undefined) return undefined;
      items.push(item);
      if (!this.#sign(",")) return this.#sign(end) ? items : undefined;
    }
    return items;
  }

  #mapping(depth: number): Json | undefined {
    const entries: [string, Json][] = [];
    while (!this.#sign("}")) {
      const key = this.#string();
      if (key === undefined || UNSAFE_KEYS.has(key) || !this.#sign(":")) return undefined;
      const value = this.value(depth + 1);
      if (value === undefined) return undefined;
      entries.push([key, value]);
      if (!this.#sign(",")) return this.#sign("}") ? mapping(entries) : undefined;
    }
    return mapping(entries);
  }

  #string(): string | undefined {
    const match = this.#take(STRING);
    const [, single, double] = match ?? [];
    return (single ?? double)?.replaceAll(
      ESCAPE,
      (_, byte?: string, unit?: string, letter?: string) =>
        letter === undefined
          ? String.fromCharCode(Number.parseInt(byte ?? unit ?? "", 16))
          : (LETTERS[letter] ?? letter),
    );
  }

  #word(): Json | undefined {
    const [word] = this.#take(WORD) ?? [];
    if (word === undefined) return undefined;
    if (NAMES.has(word)) return NAMES.get(word);
    if (!NUMBER.test(word)) return undefined;
    const value = Number(word);
    return Number.isInteger(value) && !Number.isSafeInteger(value) ? word : value;
  }

  /** A sign after white space, taken if it is next. */
  #sign(sign: string): boolean {
    this.#take(SPACE);
    if (this.#text[this.#at] !== sign) return false;
    this.#at++;
    return true;
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match !== null) this.#at += match[0].length;
    return match;
  }
}
