import type { Content } from "../content.ts";
import type { Draft } from "../draft.ts";
import type { CheckParser } from "../eval-set.ts";

/** What a reader may ask of the tree that its file lies in, and of the checks. All paths are repository paths. */
export interface Around {
  /** Text of a file; null where the tree has none. */
  text(path: string): string | null;
  /** Paths that a glob matches, in code-point order. */
  matching(glob: string): readonly string[];
  /** A file read by whatever format it has. */
  draft(path: string): Draft;
  /** Whether there is a check that means what somebody else's assertion does. */
  readonly parseCheck: CheckParser;
}

/**
 * A way in which eval sets are written. Held by the registry, which asks each in turn whether a file is of its
 * kind, by shape and never by name. Pure: a file that is asked for and has not been read yet is absent at first, and
 * everything is read again when it is there (evals/read.ts).
 */
export interface EvalFormat {
  /** As users call it. */
  readonly name: string;
  readonly recognises: (content: Content) => boolean;
  /** Every row is a case, a problem, or named among the unmapped: none is dropped. */
  readonly read: (content: Content, around: Around) => Draft;
}
