import { z } from "zod";

import { seedOf } from "../../src/plan/seed.ts";
import { drawsOf } from "../draws.ts";
import type { Tally } from "../tally.ts";
import { caseWith, findings, oneLook } from "./one-look.ts";
import { published } from "./published.ts";

/**
 * One model under three prompts, 805 real instructions in five slices, and a judge's probability that each output
 * beats one fixed opponent's: a real prompt edit is a pair of these files.
 */
const FILES = {
  default: "gpt-3.5-turbo-1106",
  concise: "gpt-3.5-turbo-1106_concise",
  verbose: "gpt-3.5-turbo-1106_verbose",
} as const;

export type Version = keyof typeof FILES;

export interface Edit {
  readonly key: string;
  readonly from: Version;
  readonly to: Version;
  /** Each case's two answers are dealt to the sides at random, so nothing changed whatever the edit did. */
  readonly dealt: boolean;
}

const edit = (from: Version, to: Version): Edit => ({
  key: `${from} to ${to}`,
  from,
  to,
  dealt: false,
});

export const EDITS: readonly Edit[] = [
  edit("default", "concise"),
  edit("concise", "default"),
  edit("default", "verbose"),
  edit("verbose", "default"),
  edit("verbose", "concise"),
  edit("concise", "verbose"),
  { key: "dealt concise", from: "default", to: "concise", dealt: true },
  { key: "dealt verbose", from: "default", to: "verbose", dealt: true },
];

const row = z.object({ id: z.string(), slice: z.string(), win: z.number() });

/** A run on so many of the cases, drawn anew each time; all 805 where `cases` is that many. */
export function alpacaRun(key: string, cases: number, run: number): Tally["counts"] {
  const { from, to, dealt } = EDITS.find((of) => of.key === key)!;
  const { uniform } = drawsOf(run, cases, STREAM);
  const before = rowsOf(from);
  const after = new Map(rowsOf(to).map(({ id, win }) => [id, win]));
  const drawn = before
    .map((of) => ({ of, at: uniform() }))
    .toSorted((a, b) => a.at - b.at)
    .slice(0, cases);
  const evidence = drawn.map(({ of: { id, slice, win } }) => {
    const x = after.get(id)! - win;
    return caseWith(id, [slice], dealt && uniform() < 0.5 ? -x : x);
  });
  return findings(oneLook(evidence, seedOf(`run ${run}`, key), { lo: 0, hi: 1 }));
}

const STREAM = 5;

const rowsOf = (version: Version): readonly z.infer<typeof row>[] => {
  const known = read.get(version) ?? published(`alpaca-eval/${FILES[version]}.jsonl`, row);
  read.set(version, known);
  return known;
};

const read = new Map<Version, readonly z.infer<typeof row>[]>();
