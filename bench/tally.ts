/** What many runs came to: how often each thing happened, or what it summed to. Sums alone, so order never matters. */
export interface Tally {
  readonly runs: number;
  readonly counts: { readonly [what: string]: number };
}

export const NOTHING: Tally = { runs: 0, counts: {} };

export function added(a: Tally, b: Tally): Tally {
  const counts = new Map(Object.entries(a.counts));
  for (const [what, count] of Object.entries(b.counts)) {
    counts.set(what, (counts.get(what) ?? 0) + count);
  }
  return { runs: a.runs + b.runs, counts: Object.fromEntries(counts) };
}

export const countOf = ({ counts }: Tally, what: string): number => counts[what] ?? 0;

export const shareOf = (tally: Tally, what: string): number => countOf(tally, what) / tally.runs;

/** Monte-Carlo standard error of a share; of one pulled a little off 0 and 1, so that it is never 0. */
export function errorOf(tally: Tally, what: string): number {
  const rate = (countOf(tally, what) + 1) / (tally.runs + 2);
  return Math.sqrt((rate * (1 - rate)) / tally.runs);
}
