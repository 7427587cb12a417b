import { jsonWords } from "../../text/json.ts";
import { isList, isMapping, mapping } from "../../text/mapping.ts";
import { ROLES } from "../formats/chat-messages.ts";
import { bodyOf, handlebarsTree, MOST_NESTED, nameOf, pairsOf } from "./handlebars-tree.ts";
import { areEqual } from "./jinja-words.ts";

import type { Json } from "../../units.ts";
import type { Budget } from "./budget.ts";
import type { Fault, Partials, Piece, Unfilled, Values } from "./dialect.ts";
import type { HandlebarsNode, HandlebarsTemplate } from "./handlebars-tree.ts";

type Value = Json | undefined;

/** Where names are looked up: the value at hand, those around it, and `@index`, `@key` and block parameters. */
interface Context {
  readonly value: Value;
  readonly outer: Context | null;
  readonly data: { readonly [name: string]: Json };
}

export interface Rules {
  /** Mustache looks a name up in the contexts around as well; Handlebars does not. */
  readonly outerNames: boolean;
}

/** Renders a template into pieces; it is the template that opens roles, and never a value. */
export class HandlebarsEvaluator {
  readonly pieces: Piece[] = [];
  readonly used = new Set<string>();
  readonly unfilled: Unfilled[] = [];
  readonly faults: Fault[] = [];
  offset = 0;
  readonly #partials: Partials;
  readonly #rules: Rules;
  readonly #budget: Budget;
  readonly #root: Context;
  #template: HandlebarsTemplate;
  /** Depth inside partials, whose places are the tag's that calls them. */
  #inside = 0;

  constructor(
    template: HandlebarsTemplate,
    values: Values,
    partials: Partials,
    rules: Rules,
    budget: Budget,
  ) {
    this.#template = template;
    this.#partials = partials;
    this.#rules = rules;
    this.#budget = budget;
    this.#root = { value: values, outer: null, data: {} };
  }

  run(): void {
    this.#render(this.#template.body, this.#root);
  }

  #render(body: readonly HandlebarsNode[], context: Context): void {
    for (const node of body) {
      this.#budget.step();
      if (this.#inside === 0) this.offset = this.#template.offsetOf(node);
      if (node.type === "ContentStatement") this.#put(String(node["value"]));
      else if (node.type === "MustacheStatement") this.#mustache(node, context);
      else if (node.type === "BlockStatement") this.#block(node, context);
      else if (node.type === "PartialStatement") this.#partial(node, context);
    }
  }

  #put(text: string): void {
    if (text === "") return;
    this.#budget.write(text.length);
    this.pieces.push({ kind: "text", text });
  }

  #mustache(node: HandlebarsNode, context: Context): void {
    const name = nameOf(node);
    const [first] = (node["params"] ?? []) as readonly HandlebarsNode[];
    const pairs = pairsOf(node);
    if (name === "role" && first !== undefined) {
      const written = jsonWords(this.#value(first, context) ?? "");
      const role = ROLES[written];
      if (role === undefined) return this.#refuse(`unknown role \`${written}\``);
      this.pieces.push({ kind: "role", role });
    } else if (name === "history" && first === undefined) this.pieces.push({ kind: "history" });
    else if (name === "section" && first !== undefined) return;
    else if (name === "json" && first !== undefined) this.#put(this.#json(node, context));
    else if (name === "media" && pairs.size > 0) {
      const url = pairs.get("url");
      const value = url && this.#needed(url, context);
      if (typeof value === "string")
        this.pieces.push({ kind: "media", url: value, offset: this.offset });
    } else {
      const value = this.#needed(node["path"] as HandlebarsNode, context);
      if (value !== null) this.#put(jsonWords(value));
    }
  }

  #json(node: HandlebarsNode, context: Context): string {
    const [first] = node["params"] as readonly HandlebarsNode[];
    // `{{(x)}}` calls nothing that is read, and is refused before a case is (handlebars-tree.ts).
    if (first === undefined) return "";
    const indent = pairsOf(node).get("indent");
    const width = indent === undefined ? 0 : Number(this.#value(indent, context) ?? 0);
    return JSON.stringify(this.#needed(first, context), null, Math.min(10, width || 0));
  }

  #block(node: HandlebarsNode, context: Context): void {
    const [first, second] = (node["params"] ?? []) as readonly HandlebarsNode[];
    const [then, otherwise] = [bodyOf(node, "program"), bodyOf(node, "inverse")];
    const name = nameOf(node);
    const value = this.#value(first ?? (node["path"] as HandlebarsNode), context);
    const choose = (holds: boolean): void => this.#render(holds ? then : otherwise, context);
    if (first !== undefined && name === "if") return choose(isTrue(value));
    if (first !== undefined && name === "unless") return choose(!isTrue(value));
    if (second !== undefined && (name === "ifEquals" || name === "unlessEquals")) {
      return choose(areEqual(value, this.#value(second, context)) === (name === "ifEquals"));
    }
    // `{{#list}}`, as in Mustache: each of a list, the inside of a mapping, the text itself for anything else.
    if (first === undefined && value === true) return choose(true);
    if (first === undefined && !isList(value ?? null)) {
      return isTrue(value) ? this.#render(then, this.#within(context, value, {})) : choose(false);
    }
    if (name === "with") {
      return isTrue(value)
        ? this.#render(then, this.#within(context, value, namesOf(node, [value ?? null])))
        : choose(false);
    }
    this.#each(node, value, context);
  }

  #each(node: HandlebarsNode, value: Value, context: Context): void {
    const entries: readonly (readonly [Json, Json])[] = isList(value ?? null)
      ? (value as readonly Json[]).map((item, n) => [n, item] as const)
      : isMapping(value ?? null)
        ? Object.entries(value as { readonly [key: string]: Json })
        : [];
    for (const [n, [key, item]] of entries.entries()) {
      const data = { index: n, key, first: n === 0, last: n === entries.length - 1 };
      const named = namesOf(node, [item, key]);
      this.#render(bodyOf(node, "program"), this.#within(context, item, { ...data, ...named }));
    }
    if (entries.length === 0) this.#render(bodyOf(node, "inverse"), context);
  }

  #within(outer: Context, value: Value, data: Context["data"]): Context {
    return { value, outer, data: { ...outer.data, ...data } };
  }

  #partial(node: HandlebarsNode, context: Context): void {
    const name = nameOf(node);
    const text = Object.hasOwn(this.#partials, name) ? this.#partials[name] : undefined;
    const tree = text === undefined ? null : handlebarsTree(text);
    if (tree === null || !("body" in tree)) return;
    if (this.#inside > MOST_NESTED) return this.#refuse("partials call each other without end");
    const [first] = (node["params"] ?? []) as readonly HandlebarsNode[];
    const given = first === undefined ? context.value : this.#value(first, context);
    const pairs = [...pairsOf(node)].map(
      ([key, of]) => [key, this.#value(of, context) ?? null] as const,
    );
    const own = isMapping(given ?? null) ? Object.entries(given as Values) : [];
    const value = pairs.length === 0 ? given : mapping([...own, ...pairs]);
    const [template, inside] = [this.#template, this.#inside];
    this.#template = tree;
    this.#inside = inside + 1;
    this.#render(tree.body, { ...context, value });
    this.#template = template;
    this.#inside = inside;
  }

  #needed(of: HandlebarsNode, context: Context): Json {
    const value = this.#value(of, context);
    if (value !== undefined && value !== null) return value;
    const name = String(of["original"] ?? nameOf(of)).replace(/^this\./, "");
    this.unfilled.push({ offset: this.offset, name, mark: `{{${name}}}`, empty: value === null });
    return null;
  }

  #value(of: HandlebarsNode, context: Context): Value {
    this.#budget.step();
    if (of.type === "SubExpression") return this.#json(of, context);
    if (of.type === "PathExpression") return this.#path(of, context);
    return of.type === "UndefinedLiteral" ? undefined : ((of["value"] ?? null) as Json);
  }

  #path(of: HandlebarsNode, context: Context): Value {
    const parts = (of["parts"] as readonly unknown[]).map(String);
    const [head = "", ...rest] = parts;
    if (of["data"] === true) {
      if (head === "root") return this.#steps(this.#root.value, rest, true);
      return this.#steps(
        Object.hasOwn(context.data, head) ? context.data[head] : undefined,
        rest,
        false,
      );
    }
    let from: Context = context;
    for (let up = Number(of["depth"] ?? 0); up > 0; up--) from = from.outer ?? from;
    if (parts.length > 0 && Object.hasOwn(from.data, `|${head}`)) {
      return this.#steps(from.data[`|${head}`], rest, false);
    }
    for (
      let at: Context | null = from;
      at !== null;
      at = this.#rules.outerNames ? at.outer : null
    ) {
      const found = this.#steps(at.value, parts, at.value === this.#root.value);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #steps(start: Value, parts: readonly string[], isRoot: boolean): Value {
    if (isRoot && parts[0] !== undefined) this.used.add(parts[0]);
    let value = start;
    for (const step of parts) {
      if (value === undefined || value === null) return undefined;
      if (isList(value))
        value =
          step === "length" ? value.length : /^\d+$/.test(step) ? value[Number(step)] : undefined;
      else value = isMapping(value) && Object.hasOwn(value, step) ? value[step] : undefined;
    }
    return value;
  }

  #refuse(message: string): void {
    if (this.faults.length < 20) this.faults.push({ offset: this.offset, message, hint: null });
  }
}

/** Handlebars' truth: an empty list is false, an empty mapping is not. */
const isTrue = (value: Value): boolean =>
  value !== undefined && (isList(value) ? value.length > 0 : Boolean(value));

/** `as |item key|`; the bar keeps them apart from `@item`. */
function namesOf(node: HandlebarsNode, values: readonly Json[]): { readonly [name: string]: Json } {
  const names = (node["program"] as { readonly blockParams?: readonly string[] } | null)
    ?.blockParams;
  return Object.fromEntries((names ?? []).map((name, n) => [`|${name}`, values[n] ?? null]));
}
