import type { Verdict } from "../verdict.ts";

/** How much of a report is shown. Budgets shrink one; nothing else of a report depends on its length. */
export interface Layout {
  /** The job summary: slices stand open, every case is shown, and no marker is needed. */
  readonly unfolded: boolean;
  /** Rows of a prompt's full table of slices. */
  readonly sliceRows: number;
  /** Limit for every text of a case beside its own; null for none. */
  readonly textLimit: number | null;
  readonly cases: number;
  readonly method: boolean;
  /** Rows of the folded lists of new cases and of warnings. */
  readonly listRows: number;
  readonly diffLines: number;
  /** Red prompts with a section of their own, where several prompts were measured. */
  readonly sections: number;
  /** Rows of the table of several prompts. */
  readonly promptRows: number;
}

const longest = (
  { prompts }: Verdict,
  of: (prompt: Verdict["prompts"][number]) => number,
): number => Math.max(0, ...prompts.map(of));

export const commentLayout = (verdict: Verdict): Layout => ({
  unfolded: false,
  sliceRows: longest(verdict, ({ units }) => units.length),
  textLimit: null,
  cases: 3,
  method: true,
  listRows: 20,
  diffLines: 120,
  sections: 5,
  promptRows: 30,
});

export const summaryLayout = (verdict: Verdict): Layout => ({
  ...commentLayout(verdict),
  unfolded: true,
  cases: longest(verdict, ({ cases }) => cases.length),
  listRows: 200,
  diffLines: 2000,
  sections: verdict.prompts.length,
  promptRows: verdict.prompts.length,
});
