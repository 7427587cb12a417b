import { isList, isMapping } from "../../text/mapping.ts";
import { areEqual } from "./jinja-words.ts";

import type { Json } from "../../units.ts";
import type { Budget } from "./budget.ts";
import type { Words } from "./jinja-words.ts";

/** Operators with two sides, but for `and` and `or`; undefined where the sides do not fit. */
export function binary(
  operator: string,
  left: Json | undefined,
  right: Json | undefined,
  words: Words,
  budget: Budget,
): Json | undefined {
  switch (operator) {
    case "==":
      return areEqual(left, right);
    case "!=":
      return !areEqual(left, right);
    case "in":
      return isIn(left, right);
    case "not in":
      return !isIn(left, right);
    case "~":
      return concatenated(words(left ?? ""), words(right ?? ""), budget);
    case "+":
      return sum(left, right, budget);
    case "*":
      return product(left, right, budget);
    case "<":
    case ">":
    case "<=":
    case ">=":
      return compared(operator, left, right);
    default:
      return reckoned(operator, left, right);
  }
}

function isIn(item: Json | undefined, of: Json | undefined): boolean {
  if (item === undefined || of === undefined) return false;
  if (isList(of)) return of.some((one) => areEqual(one, item));
  if (isMapping(of)) return Object.hasOwn(of, String(item));
  return typeof of === "string" && of.includes(String(item));
}

function concatenated(left: string, right: string, budget: Budget): string {
  budget.write(left.length + right.length);
  return left + right;
}

function sum(left: Json | undefined, right: Json | undefined, budget: Budget): Json | undefined {
  if (typeof left === "string" && typeof right === "string") {
    return concatenated(left, right, budget);
  }
  if (left !== undefined && right !== undefined && isList(left) && isList(right)) {
    budget.write(left.length + right.length);
    return [...left, ...right];
  }
  return reckoned("+", left, right);
}

function product(
  left: Json | undefined,
  right: Json | undefined,
  budget: Budget,
): Json | undefined {
  const [text, times] = typeof left === "string" ? [left, right] : [right, left];
  if (typeof text !== "string" || typeof times !== "number") return reckoned("*", left, right);
  const count = Math.max(0, Math.trunc(times));
  budget.write(text.length * count);
  return text.repeat(count);
}

function compared(operator: string, left: Json | undefined, right: Json | undefined): boolean {
  const both =
    typeof left === typeof right && (typeof left === "number" || typeof left === "string");
  if (!both || left === undefined || right === undefined || left === null || right === null) {
    return false;
  }
  if (operator === "<") return left < right;
  if (operator === ">") return left > right;
  return operator === "<=" ? left <= right : left >= right;
}

function reckoned(
  operator: string,
  left: Json | undefined,
  right: Json | undefined,
): number | undefined {
  if (typeof left !== "number" || typeof right !== "number") return undefined;
  const result = {
    "+": left + right,
    "-": left - right,
    "*": left * right,
    "/": left / right,
    "//": Math.floor(left / right),
    // The sign of the divisor, as in Python.
    "%": left - right * Math.floor(left / right),
    "**": left ** right,
  }[operator];
  return result !== undefined && Number.isFinite(result) ? result : undefined;
}
