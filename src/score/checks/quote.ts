import type { Json } from "../../units.ts";

/** Deeper parts are left out: a hostile value would exhaust the stack. */
const DEEPEST = 20;

/** A value on one line, in JSON's notation, cut to `limit` code points. Not escaped for any sink. */
export function quote(value: Json, limit = 80): string {
  const points = [...JSON.stringify(shallow(value, DEEPEST))];
  return points.length <= limit ? points.join("") : `${points.slice(0, limit).join("")}…`;
}

function shallow(value: Json, depth: number): Json {
  if (value === null || typeof value !== "object") return value;
  if (depth === 0) return "…";
  if (Array.isArray(value)) return value.map((inner: Json) => shallow(inner, depth - 1));
  const entries = Object.entries(value as { readonly [name: string]: Json });
  return Object.fromEntries(entries.map(([name, inner]) => [name, shallow(inner, depth - 1)]));
}
