import type { Problem } from "../../problem.ts";

/** A criterion as written, with the lines of its parts. */
export interface PlacedCriterion {
  readonly id: string;
  readonly description: string;
  /** Anchors, ascending. */
  readonly scale: readonly { readonly score: number; readonly text: string }[];
  /** Each case words it for itself, so that what stands here is a part. */
  readonly perCase: boolean;
  readonly file: string;
  readonly lineOf: (part: readonly PropertyKey[]) => number;
}

/** What makes a judge guess, in one criterion or between two: what is wrong, where, and what to write instead. */
export type Rule = (rubric: readonly PlacedCriterion[]) => readonly Problem[];

/** A finding about one part of a criterion. */
export const finding = (
  of: PlacedCriterion,
  part: readonly PropertyKey[],
  message: string,
  hint: string,
): Problem => ({ file: of.file, line: of.lineOf(part), message, hint });

/** How a criterion is named in a sentence. */
export const named = ({ id }: Pick<PlacedCriterion, "id">): string => `criterion \`${id}\``;
