import { parse, tokenize } from "@huggingface/jinja";

import { table } from "../../text/mapping.ts";
import { LONGEST_TAG, tooLarge } from "./budget.ts";
import { jinjaTokens } from "./jinja-tags.ts";

import type { Fault } from "./dialect.ts";
import type { JinjaToken } from "./jinja-tags.ts";

/** An expression of `@huggingface/jinja`'s parser; what a type has besides is read where it is evaluated. */
export interface JinjaExpression {
  readonly type: string;
  readonly [field: string]: unknown;
}

export type JinjaNode =
  | { readonly kind: "text"; readonly text: string }
  | Placed<{ readonly kind: "output"; readonly of: JinjaExpression; readonly mark: string }>
  | Placed<{
      readonly kind: "set";
      readonly names: readonly string[];
      readonly of: JinjaExpression;
    }>
  | Placed<{
      readonly kind: "if";
      readonly branches: readonly { readonly test: JinjaExpression; readonly body: JinjaTree }[];
      readonly otherwise: JinjaTree;
    }>
  | Placed<{
      readonly kind: "for";
      readonly names: readonly string[];
      readonly of: JinjaExpression;
      readonly only: JinjaExpression | null;
      readonly body: JinjaTree;
      readonly otherwise: JinjaTree;
    }>;

type Placed<T> = T & { readonly offset: number };
export type JinjaTree = readonly JinjaNode[];

const DEEPEST = 50;

const HINTS = table<string>({
  include: "other files are not included; put the text into this one",
  import: "other files are not imported; put the text into this one",
  from: "other files are not imported; put the text into this one",
  extends: "other files are not extended; put the text into this one",
  block: "other files are not extended; put the text into this one",
  macro: "macros are not read; write the text where it is used",
  call: "macros are not read; write the text where it is used",
});
const SUBSET = "read are `if`, `for`, `set`, `raw` and comments";

/** Reads a template: blocks here, with their places, and what stands in tags by the library. */
export function jinjaTree(template: string): {
  readonly tree: JinjaTree;
  readonly faults: readonly Fault[];
} {
  const large = tooLarge(template, "{{ or {%");
  if (large !== null) return { tree: [], faults: [large] };
  const { tokens, faults } = jinjaTokens(template);
  const reader = new Reader(tokens);
  const tree = reader.body([], null, 0);
  return { tree, faults: [...faults, ...reader.faults] };
}

class Reader {
  readonly faults: Fault[] = [];
  readonly #tokens: readonly JinjaToken[];
  #at = 0;

  constructor(tokens: readonly JinjaToken[]) {
    this.#tokens = tokens;
  }

  /** Up to a statement that ends the block, which is left to the caller. */
  body(ends: readonly string[], opened: JinjaToken | null, depth: number): JinjaTree {
    const nodes: JinjaNode[] = [];
    for (;;) {
      const token = this.#tokens[this.#at];
      if (token === undefined) {
        if (opened !== null)
          this.#refuse(opened, "is never closed", `add \`{% ${ends.at(-1)} %}\``);
        return nodes;
      }
      if (token.kind === "statement" && ends.includes(wordOf(token))) return nodes;
      this.#at++;
      if (depth > DEEPEST) {
        this.#refuse(token, "is nested too deeply", null);
        this.#at = this.#tokens.length;
        return nodes;
      }
      const node = this.#node(token, depth);
      if (node !== null) nodes.push(node);
    }
  }

  #node(token: JinjaToken, depth: number): JinjaNode | null {
    if (token.kind === "text") return { kind: "text", text: token.text };
    const { offset } = token;
    if (token.kind === "output") {
      const of = this.#expression(token, token.inner);
      return of && { kind: "output", of, mark: `{{ ${token.inner} }}`, offset };
    }
    const word = wordOf(token);
    if (word === "if") return this.#if(token, depth);
    if (word === "for") return this.#for(token, depth);
    if (word === "set") return this.#set(token);
    this.#refuse(token, "is not read", HINTS[word] ?? SUBSET);
    return null;
  }

  #if(token: JinjaToken, depth: number): JinjaNode {
    const branches: { test: JinjaExpression; body: JinjaTree }[] = [];
    let otherwise: JinjaTree = [];
    for (let opened = token; ;) {
      const test = this.#expression(opened, restOf(opened));
      const body = this.body(["elif", "else", "endif"], token, depth + 1);
      if (test !== null) branches.push({ test, body });
      const next = this.#tokens[this.#at++];
      if (next === undefined || wordOf(next) === "endif") break;
      if (wordOf(next) === "else") {
        otherwise = this.body(["endif"], token, depth + 1);
        this.#at++;
        break;
      }
      opened = next;
    }
    return { kind: "if", branches, otherwise, offset: token.offset };
  }

  #for(token: JinjaToken, depth: number): JinjaNode | null {
    const loop = this.#statement(token, `{% ${innerOf(token)} %}{% endfor %}`);
    const body = this.body(["else", "endfor"], token, depth + 1);
    const next = this.#tokens[this.#at++];
    const hasElse = next !== undefined && wordOf(next) === "else";
    const otherwise = hasElse ? this.body(["endfor"], token, depth + 1) : [];
    if (hasElse) this.#at++;
    if (loop?.type !== "For") return null;
    const iterable = loop["iterable"] as JinjaExpression;
    const selects = iterable.type === "SelectExpression";
    return {
      kind: "for",
      names: namesOf(loop["loopvar"] as JinjaExpression),
      of: selects ? (iterable["lhs"] as JinjaExpression) : iterable,
      only: selects ? (iterable["test"] as JinjaExpression) : null,
      body,
      otherwise,
      offset: token.offset,
    };
  }

  #set(token: JinjaToken): JinjaNode | null {
    if (!token.kind.startsWith("statement") || !innerOf(token).includes("=")) {
      this.#refuse(token, "is not read", "write `{% set name = value %}`");
      return null;
    }
    const set = this.#statement(token, `{% ${innerOf(token)} %}`);
    if (set === null) return null;
    const target = set["assignee"] as JinjaExpression;
    const names = namesOf(target);
    if (names.length === 0) {
      this.#refuse(token, "sets no plain name", null);
      return null;
    }
    return { kind: "set", names, of: set["value"] as JinjaExpression, offset: token.offset };
  }

  #expression(token: JinjaToken, inner: string): JinjaExpression | null {
    return this.#statement(token, `{{ ${inner} }}`);
  }

  #statement(token: JinjaToken, text: string): JinjaExpression | null {
    if (text.length > LONGEST_TAG) {
      this.#refuse(token, `is longer than ${LONGEST_TAG} characters`, null);
      return null;
    }
    try {
      const [statement, ...others] = parse(tokenize(text)).body;
      if (statement !== undefined && others.length === 0) {
        return statement as unknown as JinjaExpression;
      }
    } catch {
      // The library's words name its own tokens; the tag and its line say more.
    }
    this.#refuse(token, "cannot be read as Jinja", null);
    return null;
  }

  #refuse(token: JinjaToken, message: string, hint: string | null): void {
    const shown = innerOf(token).slice(0, 60);
    const mark = token.kind === "output" ? `{{ ${shown} }}` : `{% ${shown} %}`;
    this.faults.push({ offset: token.offset, message: `\`${mark}\` ${message}`, hint });
  }
}

const innerOf = (token: JinjaToken): string => (token.kind === "text" ? "" : token.inner);
const wordOf = (token: JinjaToken): string =>
  token.kind === "statement" ? (/^\w+/.exec(token.inner)?.[0] ?? "") : "";
const restOf = (token: JinjaToken): string => innerOf(token).replace(/^\w+/, "").trim();

function namesOf(target: JinjaExpression): readonly string[] {
  if (target.type === "Identifier") return [String(target["value"])];
  if (target.type !== "TupleLiteral") return [];
  return (target["value"] as readonly JinjaExpression[]).flatMap(namesOf);
}
