import type { ModelResponse } from "../models/model.ts";
import type { Day, Sha256 } from "../units.ts";

/** A paid response under the digest of the question it answers. */
export interface StoredRow {
  readonly key: Sha256;
  readonly provider: string;
  /** The model asked for. */
  readonly model: string;
  /** The k-th sample, from 1. */
  readonly sample: number;
  readonly epoch: string;
  readonly response: ModelResponse;
  /** ISO instant of the original call. */
  readonly at: string;
}

/** What `prune` took out. */
export interface Pruned {
  readonly rows: number;
  readonly notes: number;
}

/**
 * Every model response ever paid for, as a write-ahead journal: `put` resolves when the row is on disk, and
 * nothing reads a response before that. A key met twice keeps its first row. Held by generate (rows) and by
 * the pipeline (notes). Every method may fail with StoreError, which ends the run as `storage_failed`.
 */
export interface Store {
  get(key: Sha256): StoredRow | undefined;
  /** Gives the row that is kept: this one, or the one that its key had before. */
  put(row: StoredRow): Promise<StoredRow>;
  /**
   * Asks to be the one who pays for this key. False when its row is there already, or while another live
   * process holds the claim: look again later. `put` ends a claim, and so does the death of its holder.
   */
  claim(key: Sha256): Promise<boolean>;
  /** Gives a claim back when no row came of it. */
  release(key: Sha256): Promise<void>;
  /** Facts a later run must find again (profile days, the as-of day, what was left missing); the newest wins. */
  note(topic: string, name: string, value: string): Promise<void>;
  recall(topic: string, name: string): string | undefined;
  /** All rows, for export and counting; in insertion order. */
  rows(): Iterable<StoredRow>;
  /** All notes, for export. */
  notes(): Iterable<{ readonly topic: string; readonly name: string; readonly value: string }>;
  /**
   * Takes out rows paid for before a day, and notes that are nothing but an earlier day; then gives their room back
   * to the disk. A replay of a run that read one of them finds it missing.
   */
  prune(before: Day): Promise<Pruned>;
  close(): Promise<void>;
}

/** The store cannot be read or written: a full disk, a foreign file, a lock that does not end. */
export class StoreError extends Error {
  override readonly name = "StoreError";
}
