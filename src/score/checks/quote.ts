import type { Json } from "../../units.ts";

/** A value on one line, in JSON's notation, cut to `limit` code points. Not escaped for any sink. */
export function quote(value: Json, limit = 80): string {
  const points = [...JSON.stringify(value)];
  return points.length <= limit ? points.join("") : `${points.slice(0, limit).join("")}…`;
}
