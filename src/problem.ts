/** What is wrong with a file somebody wrote: one sentence, where it stands, and what to do. */
export interface Problem {
  /** Repository path with `/`. */
  readonly file: string;
  /** 1-based; null when the whole file is meant. */
  readonly line: number | null;
  /** A clause without final stop: "unknown key `rubrik`". */
  readonly message: string;
  /** What to do about it, a clause without final stop; null when the message says it. */
  readonly hint: string | null;
  /** Set where the bytes or what they point to cannot be read at all; absent: the file's content is wrong. */
  readonly reason?: "unsupported_file";
}

/** A reading of somebody's file: the value with warnings, or everything that is wrong with it. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** `evals/a.yaml:12: unknown key `rubrik`; did you mean `rubric`?` */
export function problemText(problem: Problem): string {
  const place = problem.line === null ? problem.file : `${problem.file}:${problem.line}`;
  const hint = problem.hint === null ? "" : `; ${problem.hint}`;
  return `${place}: ${problem.message}${hint}`;
}

export const parsed = <T>(value: T, warnings: readonly Problem[] = []): Parsed<T> => ({
  ok: true,
  value,
  warnings,
});

export const refused = <T>(...problems: readonly Problem[]): Parsed<T> => ({ ok: false, problems });
