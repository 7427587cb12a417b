import type { Json } from "../../units.ts";

/** Deeper outputs are not read: who walks through them recurses, and how deep a stack reaches differs between machines. */
export const DEEPEST = 100;

/** Whether lists and objects stand in one another more than `depth` deep. */
export function isDeeper(value: Json, depth: number): boolean {
  if (value === null || typeof value !== "object") return false;
  return depth === 0 || Object.values(value).some((inner: Json) => isDeeper(inner, depth - 1));
}
