import { nameOf, type Cell } from "./cells.ts";
import { chunksOf, measureChunks, type Measuring } from "./chunks.ts";
import { resultOf, type Results } from "./results.ts";
import { added, NOTHING, type Tally } from "./tally.ts";

/** Runs that are measured again of a finished cell, to see that the code has not changed since. */
const FIRST = 10;
const CHUNK = 50;

export interface Full {
  readonly workers: number;
  /** What an earlier run left. */
  readonly known: Results;
  /** After every finished cell, with all that is known then. */
  readonly onCell: (name: string, results: Results) => Promise<void>;
}

/** Measures the cells that are not known, or whose first runs come out otherwise now; resumable after any of them. */
export async function measureAll(cells: readonly Cell[], full: Full): Promise<Results> {
  const firsts = await tallied(
    cells.map((cell) => ({ cell, from: 1, to: Math.min(FIRST, cell.runs) })),
    full,
  );
  const same = cells.filter((cell) => {
    const { first } = full.known[nameOf(cell)] ?? {};
    return resultOf(full.known, cell) !== null && equal(first, firsts.get(nameOf(cell)));
  });
  let results: Results = Object.fromEntries(
    same.map((cell) => [nameOf(cell), full.known[nameOf(cell)]!]),
  );
  for (const cell of cells.filter((of) => !same.includes(of))) {
    const name = nameOf(cell);
    const first = firsts.get(name)!;
    const rest = await tallied(chunksOf(cell, CHUNK, first.runs + 1), full);
    results = { ...results, [name]: { first, all: added(first, rest.get(name) ?? NOTHING) } };
    await full.onCell(name, results);
  }
  return results;
}

async function tallied(
  chunks: Parameters<typeof measureChunks>[0],
  { workers }: Pick<Measuring, "workers">,
): Promise<ReadonlyMap<string, Tally>> {
  const tallies = new Map<string, Tally>();
  await measureChunks(chunks, {
    workers,
    onDone: ({ cell }, tally) => {
      const name = nameOf(cell);
      tallies.set(name, added(tallies.get(name) ?? NOTHING, tally));
    },
  });
  return tallies;
}

/** Chunks come back in any order, so counts are compared by name. */
function equal(a: Tally | undefined, b: Tally | undefined): boolean {
  const sorted = (of: Tally | undefined) =>
    of && [of.runs, Object.entries(of.counts).toSorted(([x], [y]) => (x < y ? -1 : 1))];
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}
