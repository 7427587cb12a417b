import { isList, isMapping } from "../../text/mapping.ts";

import type { Json } from "../../units.ts";
import type { Budget } from "./budget.ts";
import type { JinjaExpression } from "./jinja-tree.ts";

export const CONSTANTS = new Map<string, Json>([
  ...(["true", "True"].map((name) => [name, true]) as [string, Json][]),
  ...(["false", "False"].map((name) => [name, false]) as [string, Json][]),
  ...(["none", "None", "null"].map((name) => [name, null]) as [string, Json][]),
]);

export const loopAt = (n: number, length: number): Json => ({
  index: n + 1,
  index0: n,
  first: n === 0,
  last: n === length - 1,
  length,
  revindex: length - n,
  revindex0: length - n - 1,
});

export function listOf(value: Json): readonly Json[] {
  if (isList(value)) return value;
  if (isMapping(value)) return Object.keys(value);
  return typeof value === "string" ? Array.from(value) : [];
}

export function memberOf(object: Json, key: string): Json | undefined {
  if (isList(object)) return /^-?\d+$/.test(key) ? object.at(Number(key)) : undefined;
  if (isMapping(object)) return Object.hasOwn(object, key) ? object[key] : undefined;
  return typeof object === "string" && /^-?\d+$/.test(key)
    ? Array.from(object).at(Number(key))
    : undefined;
}

/** What a case would have to give: the name that an expression begins with, along its dots. */
export function nameIn(of: JinjaExpression): string {
  if (of.type === "Identifier") return String(of["value"]);
  if (of.type === "MemberExpression") {
    const property = of["property"] as JinjaExpression;
    const object = nameIn(of["object"] as JinjaExpression);
    const plain = of["computed"] !== true || property.type.endsWith("Literal");
    return plain ? `${object}.${String(property["value"])}` : object;
  }
  const inner = (of["operand"] ?? of["left"] ?? of["callee"] ?? of["argument"]) as JinjaExpression;
  return inner === undefined ? of.type : nameIn(inner);
}

/** Python's `range`, upwards. */
export function range([first = 0, second, step = 1]: readonly number[], budget: Budget): Json {
  const [from, to] = second === undefined ? [0, first] : [first, second];
  const numbers: number[] = [];
  for (let n = from; n < to; n += Math.max(1, step || 1)) {
    budget.step();
    numbers.push(n);
  }
  return numbers;
}
