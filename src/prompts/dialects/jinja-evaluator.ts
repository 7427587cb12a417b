import { isList, mapping } from "../../text/mapping.ts";
import { argumentsOf, keywordOf } from "./jinja-arguments.ts";
import { FILTERS, METHODS, TESTS } from "./jinja-functions.ts";
import { binary } from "./jinja-operators.ts";
import { nameOf } from "./jinja-unknown.ts";
import { CONSTANTS, listOf, loopAt, memberOf, nameIn, range } from "./jinja-values.ts";
import { isTrue } from "./jinja-words.ts";

import type { Json } from "../../units.ts";
import type { Budget } from "./budget.ts";
import type { Unfilled, Values } from "./dialect.ts";
import type { JinjaExpression, JinjaNode, JinjaTree } from "./jinja-tree.ts";
import type { Words } from "./jinja-words.ts";

type Value = Json | undefined;

/** Renders a tree that has no unknown names; anything it may hold else is nothing. */
export class JinjaEvaluator {
  readonly used = new Set<string>();
  readonly unfilled: Unfilled[] = [];
  /** Of the tag that is at work. */
  offset = 0;
  readonly #values: Values;
  readonly #words: Words;
  readonly #budget: Budget;
  readonly #write: (text: string) => void;
  #scope: Map<string, Json> = new Map();

  constructor(values: Values, words: Words, budget: Budget, write: (text: string) => void) {
    this.#values = values;
    this.#words = words;
    this.#budget = budget;
    this.#write = write;
  }

  render(tree: JinjaTree): void {
    for (const node of tree) {
      this.#budget.step();
      this.#node(node);
    }
  }

  #node(node: JinjaNode): void {
    if (node.kind === "text") return this.#put(node.text);
    this.offset = node.offset;
    if (node.kind === "output") {
      const value = this.#value(node.of);
      if (value !== undefined && value !== null) return this.#put(this.#words(value));
      return this.#missing(node.of, value === null, node.mark);
    }
    if (node.kind === "set") return this.#assign(this.#scope, node.names, this.#needed(node.of));
    if (node.kind === "for") return this.#loop(node);
    for (const { test, body } of node.branches) {
      if (isTrue(this.#value(test))) return this.render(body);
    }
    this.render(node.otherwise);
  }

  #put(text: string): void {
    this.#budget.write(text.length);
    this.#write(text);
  }

  #loop(node: Extract<JinjaNode, { kind: "for" }>): void {
    const outer = this.#scope;
    const all = listOf(this.#value(node.of) ?? []);
    const turns: Map<string, Json>[] = [];
    for (const item of all) {
      this.#budget.step();
      this.#scope = new Map(outer);
      this.#assign(this.#scope, node.names, item);
      if (node.only === null || isTrue(this.#value(node.only))) turns.push(this.#scope);
    }
    for (const [n, scope] of turns.entries()) {
      this.#budget.step();
      this.#scope = scope;
      scope.set("loop", loopAt(n, turns.length));
      this.render(node.body);
    }
    this.#scope = outer;
    if (turns.length === 0) this.render(node.otherwise);
  }

  #assign(scope: Map<string, Json>, names: readonly string[], value: Json): void {
    const [only, ...others] = names;
    if (only !== undefined && others.length === 0) scope.set(only, value);
    else for (const [n, name] of names.entries()) scope.set(name, listOf(value)[n] ?? null);
  }

  /** A value that has to be there: nothing, and unfilled, where it is not. */
  #needed(of: JinjaExpression): Json {
    const value = this.#value(of);
    if (value === undefined) this.#missing(of, false, `{{ ${nameIn(of)} }}`);
    return value ?? null;
  }

  #missing(of: JinjaExpression, empty: boolean, mark: string): void {
    const name = nameIn(of);
    // A filter over nothing has said so already.
    if (this.unfilled.some((one) => one.offset === this.offset && one.name === name)) return;
    this.unfilled.push({ offset: this.offset, name, mark, empty });
  }

  #value(of: JinjaExpression): Value {
    this.#budget.step();
    switch (of.type) {
      case "Identifier":
        return this.#identifier(String(of["value"]));
      case "IntegerLiteral":
      case "FloatLiteral":
      case "StringLiteral":
        return of["value"] as Json;
      case "ArrayLiteral":
      case "TupleLiteral":
        return (of["value"] as readonly JinjaExpression[]).map((item) => this.#needed(item));
      case "ObjectLiteral":
        return this.#object(of["value"] as ReadonlyMap<JinjaExpression, JinjaExpression>);
      case "MemberExpression":
        return this.#member(of);
      case "Ternary":
        return isTrue(this.#value(of["condition"] as JinjaExpression))
          ? this.#value(of["trueExpr"] as JinjaExpression)
          : this.#value(of["falseExpr"] as JinjaExpression);
      case "SelectExpression":
        return isTrue(this.#value(of["test"] as JinjaExpression))
          ? this.#value(of["lhs"] as JinjaExpression)
          : "";
      case "UnaryExpression":
        return this.#unary(of);
      case "BinaryExpression":
        return this.#binary(of);
      case "FilterExpression":
        return this.#filter(of);
      case "TestExpression":
        return this.#test(of);
      case "CallExpression":
        return this.#call(of);
      default:
        return undefined;
    }
  }

  #identifier(name: string): Value {
    const constant = CONSTANTS.get(name);
    if (constant !== undefined) return constant;
    if (this.#scope.has(name)) return this.#scope.get(name);
    this.used.add(name);
    return Object.hasOwn(this.#values, name) ? this.#values[name] : undefined;
  }

  #object(entries: ReadonlyMap<JinjaExpression, JinjaExpression>): Json {
    const read = [...entries].map(
      ([key, value]) => [this.#words(this.#needed(key)), this.#needed(value)] as const,
    );
    return mapping(read);
  }

  #member(of: JinjaExpression): Value {
    const object = this.#value(of["object"] as JinjaExpression);
    const property = of["property"] as JinjaExpression;
    if (object === undefined || object === null) return undefined;
    if (of["computed"] !== true) return memberOf(object, String(property["value"]));
    if (property.type === "SliceExpression") return this.#slice(object, property);
    const key = this.#value(property);
    return key === undefined || key === null ? undefined : memberOf(object, String(key));
  }

  #slice(object: Json, { start, stop, step }: JinjaExpression): Value {
    if (step !== undefined || (typeof object !== "string" && !isList(object))) return undefined;
    const [from, to] = [start, stop].map((at) =>
      at === undefined ? undefined : Number(this.#needed(at as JinjaExpression)),
    );
    return typeof object === "string"
      ? Array.from(object).slice(from, to).join("")
      : object.slice(from, to);
  }

  #unary(of: JinjaExpression): Value {
    const operator = (of["operator"] as { readonly value: string }).value;
    const argument = of["argument"] as JinjaExpression;
    if (operator === "not") return !isTrue(this.#value(argument));
    const number = Number(this.#needed(argument));
    return operator === "-" ? -number : number;
  }

  #binary(of: JinjaExpression): Value {
    const operator = (of["operator"] as { readonly value: string }).value;
    const [left, right] = [of["left"] as JinjaExpression, of["right"] as JinjaExpression];
    if (operator === "and" || operator === "or") {
      const first = this.#value(left);
      return isTrue(first) === (operator === "or") ? first : this.#value(right);
    }
    // What is missing equals nothing, and is in nothing; to reckon with it is a mistake.
    const lenient = ["==", "!=", "in", "not in"].includes(operator);
    const read = (side: JinjaExpression): Value =>
      lenient ? this.#value(side) : this.#needed(side);
    return binary(operator, read(left), read(right), this.#words, this.#budget);
  }

  #filter(of: JinjaExpression): Value {
    const operand = of["operand"] as JinjaExpression;
    const filter = of["filter"] as JinjaExpression;
    const given = this.#arguments(filter);
    const name = nameOf(filter);
    if (name === "default" || name === "d") {
      const value = this.#value(operand);
      const falsyToo = isTrue(given.list[1] ?? given.named["boolean"]);
      const missing = value === undefined || (falsyToo && !isTrue(value));
      return missing ? (given.list[0] ?? given.named["default_value"] ?? "") : value;
    }
    return FILTERS[name]?.(this.#needed(operand), given);
  }

  #test(of: JinjaExpression): Value {
    const value = this.#value(of["operand"] as JinjaExpression);
    const name = nameOf(of["test"] as JinjaExpression);
    const holds =
      name === "defined" || name === "undefined"
        ? (value !== undefined) === (name === "defined")
        : value !== undefined && TESTS[name]?.(value) === true;
    return of["negate"] === true ? !holds : holds;
  }

  #call(of: JinjaExpression): Value {
    const callee = of["callee"] as JinjaExpression;
    const given = this.#arguments(of);
    if (callee.type === "MemberExpression") {
      const object = this.#needed(callee["object"] as JinjaExpression);
      return METHODS[nameOf(callee["property"] as JinjaExpression)]?.(object, given);
    }
    return range(given.list.map(Number), this.#budget);
  }

  #arguments(of: JinjaExpression): Parameters<(typeof FILTERS)[string]>[1] {
    const args = argumentsOf(of);
    const named = args.flatMap((arg) => {
      const key = keywordOf(arg);
      return key === null ? [] : [[key, this.#needed(arg["value"] as JinjaExpression)] as const];
    });
    return {
      list: args.filter((arg) => keywordOf(arg) === null).map((arg) => this.#needed(arg)),
      named: mapping(named),
      words: this.#words,
      budget: this.#budget,
    };
  }
}
