/** What a run leaves beside its verdict, in `run.json`: everything that would differ when it is run again. */
export interface RunRecord {
  readonly schema: "evenhand.run/1";
  readonly version: string;
  /** ISO instant. */
  readonly startedAt: string;
  readonly durationMs: number;
  /** Money spent in this run, by the dated price table. */
  readonly costUsd: number;
  readonly maxUsd: number;
  readonly answers: { readonly count: number; readonly usd: number };
  readonly judgements: { readonly count: number; readonly usd: number };
  /** Responses found in the store. */
  readonly reused: number;
  readonly inputTokens: number;
  /** Input found in the providers' prompt caches, within `inputTokens`. */
  readonly cachedInputTokens: number;
  /** What that took off the price; below zero where writing into a cache has not paid yet. */
  readonly cacheSavedUsd: number;
  readonly outputTokens: number;
  /** Provider calls made, failed attempts included. */
  readonly calls: number;
  /** Web page of the run; null off GitHub. */
  readonly runUrl: string | null;
  /** Names this job's part of the comment, where several jobs share a configuration; null where one has it alone. */
  readonly section: string | null;
  /** Artifact that holds the store; null off GitHub. */
  readonly artifact: { readonly runId: string; readonly name: string } | null;
  /** Models counted at the dearest price because the table does not list them. */
  readonly unpriced: readonly string[];
  readonly replay: boolean;
}
