import { isAlias, isMap, isScalar } from "yaml";

import { MAX_DEPTH, UNSAFE_KEYS, isList, isMapping, mapping } from "./mapping.ts";

import type { Json } from "../units.ts";
import type { YamlDocument } from "./yaml.ts";
import type { Alias, ParsedNode, Scalar, YAMLMap } from "yaml";

/** Where the reader looks lines up and says what is wrong. */
export interface NodeSink {
  readonly lineAt: (offset: number) => number;
  readonly report: (line: number, message: string, hint: string | null) => void;
  /** Whether an integer beyond 2^53 is the text of its digits, or refused. */
  readonly keepsDigits: boolean;
}

/** Values that aliases and merge keys may repeat in one file: reuse is welcome, multiplication is an attack. */
const MAX_ALIASED = 10_000;

const CORE = "tag:yaml.org,2002:";
const CORE_TAGS: ReadonlySet<string> = new Set(
  ["str", "int", "float", "bool", "null", "map", "seq"].map((name) => CORE + name),
);

type Lines = ReadonlyMap<PropertyKey, number>;

/** Turns the parsed nodes into plain data and remembers the line of every key and item. */
export function readNode(root: ParsedNode | null, sink: NodeSink): YamlDocument {
  const reader = new NodeReader(sink);
  const value = root === null ? null : reader.read(root, 0);
  const first = root === null ? sink.lineAt(0) : sink.lineAt(root.range[0]);
  return { value, lineOf: (path) => reader.lineOf(value, path, first) };
}

class NodeReader {
  readonly #sink: NodeSink;
  readonly #lines = new WeakMap<object, Lines>();
  /** Values are immutable, so an alias shares its anchor's; an anchor counts only once it is complete. */
  readonly #anchors = new Map<string, { readonly value: Json; readonly size: number }>();
  #size = 0;
  #aliased = 0;

  constructor(sink: NodeSink) {
    this.#sink = sink;
  }

  read(node: ParsedNode, depth: number): Json {
    if (depth > MAX_DEPTH) {
      this.#report(node, `it is nested more than ${MAX_DEPTH} levels deep`, null);
      return null;
    }
    if (node.tag !== undefined && !CORE_TAGS.has(node.tag)) {
      const tag = node.tag.startsWith(CORE) ? `!!${node.tag.slice(CORE.length)}` : node.tag;
      const hint = "remove it: files are data and hold plain values only";
      this.#report(node, `tag \`${tag}\` is not allowed`, hint);
      return null;
    }
    if (isAlias(node)) return this.#alias(node);
    const before = this.#size++;
    const value = this.#value(node, depth);
    if (node.anchor !== undefined) {
      this.#anchors.set(node.anchor, { value, size: this.#size - before });
    }
    return value;
  }

  lineOf(root: Json, path: readonly PropertyKey[], first: number): number {
    let line = first;
    let value: Json | undefined = root;
    for (const key of path) {
      const next: number | undefined =
        typeof value === "object" && value !== null ? this.#lines.get(value)?.get(key) : undefined;
      if (next === undefined) return line;
      line = next;
      value = (value as { readonly [key: PropertyKey]: Json })[key];
    }
    return line;
  }

  #value(node: Exclude<ParsedNode, Alias.Parsed>, depth: number): Json {
    if (isScalar(node)) return this.#scalar(node);
    if (isMap(node)) return this.#map(node, depth);
    const items = node.items.map((item) => this.read(item as ParsedNode, depth + 1));
    const lines = node.items.map((item, index) => [index, this.#line(item as ParsedNode)] as const);
    this.#lines.set(items, new Map(lines));
    return items;
  }

  #scalar(node: Scalar.Parsed): Json {
    const { value } = node;
    if (typeof value === "bigint") {
      if (Number.isSafeInteger(Number(value))) return Number(value);
      if (this.#sink.keepsDigits) return node.source;
      const hint = "put it in quotes, then it is text and stays as written";
      this.#report(node, `integer ${value} is too large to be kept exactly`, hint);
      return null;
    }
    if (typeof value === "number" && !Number.isFinite(value)) {
      this.#report(node, `\`${node.source}\` is not a finite number`, "put it in quotes for text");
      return null;
    }
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
      return value;
    }
    return null;
  }

  #alias(node: Alias.Parsed): Json {
    const target = this.#anchors.get(node.source);
    if (target === undefined) {
      const hint = `mark a value before it with \`&${node.source}\``;
      this.#report(node, `alias \`*${node.source}\` points to nothing that is complete here`, hint);
      return null;
    }
    this.#size += target.size;
    this.#aliased += target.size;
    if (this.#aliased > MAX_ALIASED) {
      // Reported once; the next alias starts a new count, and the file is refused anyway.
      this.#aliased = 0;
      this.#report(node, `aliases repeat more than ${MAX_ALIASED} values`, "write the values out");
      return null;
    }
    return target.value;
  }

  #map(node: YAMLMap.Parsed, depth: number): Json {
    const entries = new Map<string, Json>();
    const lines = new Map<string, number>();
    const merged: { readonly source: Json; readonly line: number }[] = [];
    for (const pair of node.items) {
      const key = this.#key(pair.key, lines);
      if (key === null) continue;
      const line = this.#line(pair.key);
      lines.set(key.name, line);
      const value = pair.value === null ? null : this.read(pair.value, depth + 1);
      if (key.merge) merged.push({ source: value, line });
      else entries.set(key.name, value);
    }
    for (const { source, line } of merged) this.#merge(source, line, entries, lines);
    const object = mapping(entries);
    this.#lines.set(object, lines);
    return object;
  }

  /** The key as text; null, and reported, where it cannot be one. */
  #key(node: ParsedNode, seen: Lines): { readonly name: string; readonly merge: boolean } | null {
    if (!isScalar(node) || node.value === null || node.tag !== undefined) {
      const hint = "put text that holds braces or brackets in quotes";
      this.#report(node, "a key must be plain text", hint);
      return null;
    }
    const merge = typeof node.value === "symbol";
    const name = merge ? "<<" : String(node.value);
    if (UNSAFE_KEYS.has(name)) {
      this.#report(node, `key \`${name}\` is not allowed`, "give it another name");
      return null;
    }
    const first = seen.get(name);
    if (first !== undefined) {
      this.#report(node, `key \`${name}\` is repeated; it stands on line ${first} too`, "keep one");
      return null;
    }
    return { name, merge };
  }

  /** A mapping's own keys win over merged ones, and earlier sources over later. */
  #merge(source: Json, line: number, entries: Map<string, Json>, lines: Map<string, number>): void {
    const sources: readonly Json[] = isList(source) ? source : [source];
    for (const from of sources) {
      if (!isMapping(from)) {
        this.#sink.report(line, "`<<` merges mappings only", "name a mapping, as in `<<: *common`");
        return;
      }
      for (const [key, value] of Object.entries(from)) {
        if (entries.has(key)) continue;
        entries.set(key, value);
        lines.set(key, this.#lines.get(from)?.get(key) ?? line);
      }
    }
  }

  #line(node: ParsedNode): number {
    return this.#sink.lineAt(node.range[0]);
  }

  #report(node: ParsedNode, message: string, hint: string | null): void {
    this.#sink.report(this.#line(node), message, hint);
  }
}
