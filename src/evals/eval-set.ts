import type { ChatMessage, Image } from "../models/message.ts";
import type { CaseId, Json, Sha256 } from "../units.ts";

/** One line of the rubric, scored 1–5 by the judge. */
export interface Criterion {
  readonly id: string;
  readonly description: string;
  /** Anchors of the 1–5 scale, ascending; may name some scores only. */
  readonly scale: readonly { readonly score: number; readonly text: string }[];
  /** Share in the mean over criteria; positive, default 1. */
  readonly weight: number;
  /** True when the criterion is asked in a judge call of its own. */
  readonly ownCall: boolean;
  /** Outputs that people have scored, for the judge to go by; of no case that is judged. */
  readonly examples?: readonly { readonly output: string; readonly score: number }[];
  /** Asked only of the cases in one of these slices; absent: of every case. */
  readonly slices?: readonly string[];
  /** Asked only of cases that say what it means for them (`Case.expects`). */
  readonly perCase?: true;
}

/** A deterministic assertion as written: `kind` names it in the registry of checks, `value` is its validated argument. */
export interface CheckSpec {
  readonly kind: string;
  readonly negate: boolean;
  readonly value: Json;
  /** Value (0–1) from which a graded check passes; null where the eval set states none. */
  readonly threshold: number | null;
  /** Share in the mean over checks of its kind, 0 and more; 0 = shown, never gates. */
  readonly weight: number;
  /** As a reader sees it: `contains: "14 days"`. */
  readonly label: string;
}

/** A check's kind as it is written: `max-length`, `not-contains`. */
export const checkName = ({ kind, negate }: Pick<CheckSpec, "kind" | "negate">): string =>
  negate ? `not-${kind}` : kind;

/** Whether an answer can fail by these checks. */
export const canFail = (checks: readonly Pick<CheckSpec, "weight">[]): boolean =>
  checks.some(({ weight }) => weight > 0);

/** What a check says; labels are only how it is shown. Without what is left to its default, so digests last. */
export const checkContent = ({ kind, negate, value, threshold, weight }: CheckSpec): Json => ({
  kind,
  negate,
  value,
  ...(threshold === null ? {} : { threshold }),
  ...(weight === 1 ? {} : { weight }),
});

/** What a check finds in a case that has it, before any answer is known. */
export type CheckFit = (facts: Pick<Case, "reference">) => {
  /** What the case lacks, as the end of "case `a` …"; null where it has all. */
  readonly lacks: string | null;
  /** Slices that the check puts the case into. */
  readonly slices: readonly string[];
};

export type CheckParser = (
  raw: Json,
) =>
  | { readonly ok: true; readonly check: CheckSpec; readonly fit: CheckFit }
  | { readonly ok: false; readonly message: string; readonly hint: string | null };

/** An image of a case, read where the case is. */
export interface CaseImage {
  readonly variable: string | null;
  readonly image: Image;
}

export interface Case {
  readonly id: CaseId;
  /** Of everything below except `at`: two cases with one id and different digests are different cases. */
  readonly digest: Sha256;
  /** Values of the prompt's variables. */
  readonly input: { readonly [variable: string]: Json };
  /** A conversation that continues the prompt's messages; often empty. */
  readonly messages: readonly ChatMessage[];
  /** Images that belong to the input: those with a name fill the variable of that name, the others follow the question. */
  readonly images: readonly CaseImage[];
  /** Named subsets it belongs to; sorted by code point, without doubles, never `(all)`. */
  readonly slices: readonly string[];
  readonly reference: string | null;
  /** Per-case criteria in this case's own words, by the criterion's id. */
  readonly expects: { readonly [criterion: string]: string };
  readonly contexts: readonly string[];
  /** The eval set's common checks followed by the case's own. */
  readonly checks: readonly CheckSpec[];
  /** True for incident cases too: this case alone can turn the run red. */
  readonly mustPass: boolean;
  readonly incident: { readonly url: string | null; readonly cause: string | null } | null;
  /** Where it is written. */
  readonly at: { readonly file: string; readonly line: number };
}

/** Cases, rubric and checks that belong to a prompt. */
export interface EvalSet {
  readonly path: string;
  /** Other files that it was read from. */
  readonly files: readonly string[];
  /** Over cases (by id), rubric and checks. */
  readonly digest: Sha256;
  /** Empty when only checks are used. */
  readonly rubric: readonly Criterion[];
  readonly rubricDigest: Sha256;
  /** In code-point order of ids. */
  readonly cases: readonly Case[];
}
