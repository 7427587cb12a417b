import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

import { z } from "zod";

import { nameOf, type Cell } from "./cells.ts";
import type { Tally } from "./tally.ts";

const tally = z.object({ runs: z.number(), counts: z.record(z.string(), z.number()) });

const file = z.record(z.string(), z.object({ first: tally, all: tally }));

/** What finished cells came to, by name. `first` are the first runs alone: they tell whether the code still does that. */
export type Results = Readonly<z.infer<typeof file>>;

/** Nothing where there is no file yet. */
export async function readResults(path: string): Promise<Results> {
  try {
    return file.parse(JSON.parse(await readFile(path, "utf8")));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return {};
    throw error;
  }
}

export async function writeResults(path: string, results: Results): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(results, null, 1)}\n`);
}

/** Null where the cell has not been measured with all its runs. */
export function resultOf(results: Results, cell: Cell): Tally | null {
  const all = results[nameOf(cell)]?.all;
  return all !== undefined && all.runs === cell.runs ? all : null;
}
