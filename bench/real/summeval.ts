import { z } from "zod";

import { seedOf } from "../../src/plan/seed.ts";
import type { Tally } from "../tally.ts";
import { caseWith, findings, oneLook } from "./one-look.ts";
import { published } from "./published.ts";

/** 100 documents, each summarised by twelve systems, scored by GPT-4 and by three experts, on two criteria. */
const row = z.object({
  item: z.string(),
  system: z.string(),
  criterion: z.string(),
  judge: z.number(),
  experts: z.array(z.number()),
});

type Row = z.infer<typeof row>;

/** Ordered pairs of the twelve systems. */
export const PAIRS = 12 * 11;

/**
 * One system as production, another as the edit, decided by GPT-4's scores; then what the experts' means say of the
 * same pair. Run n is the n-th ordered pair.
 */
export function summevalRun(criterion: string, run: number): Tally["counts"] {
  const rows = rowsOf(criterion);
  const systems = [...new Set(rows.map(({ system }) => system))].toSorted();
  const before = Math.floor((run - 1) / (systems.length - 1));
  const other = (run - 1) % (systems.length - 1);
  const after = other < before ? other : other + 1;
  const [production, edited] = [of(rows, systems[before]!), of(rows, systems[after]!)];
  const evidence = [...production].map(([item, { judge }]) =>
    caseWith(item, [], edited.get(item)!.judge - judge),
  );
  const { worse, better } = findings(oneLook(evidence, seedOf(`run ${run}`, criterion), SCALE));
  const difference = [...production].reduce(
    (sum, [item, { experts }]) => sum + mean(edited.get(item)!.experts) - mean(experts),
    0,
  );
  return {
    worse,
    better,
    "worse and experts agree": worse === 1 && difference < 0 ? 1 : 0,
    "better and experts agree": better === 1 && difference > 0 ? 1 : 0,
  };
}

const SCALE = { lo: 1, hi: 5 } as const;

const of = (rows: readonly Row[], system: string): ReadonlyMap<string, Row> =>
  new Map(rows.filter((one) => one.system === system).map((one) => [one.item, one]));

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const rowsOf = (criterion: string): readonly Row[] => {
  const known =
    read.get(criterion) ??
    published("summeval/gpt-4-0314.jsonl", row).filter((one) => one.criterion === criterion);
  read.set(criterion, known);
  return known;
};

const read = new Map<string, readonly Row[]>();
