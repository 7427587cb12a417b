import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

import type { z } from "zod";

/** Published judgements that may lie beside the project; nothing of them is part of it. */
export const FOLDER = "../shared/data";

const folder = resolve(import.meta.dirname, "../..", FOLDER);

export const arePublished = (): boolean => existsSync(folder);

/** The rows of a JSONL file of that folder. */
export function published<T>(path: string, row: z.ZodType<T>): readonly T[] {
  const lines = readFileSync(resolve(folder, path), "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => row.parse(JSON.parse(line)));
}
