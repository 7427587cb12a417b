import { MUST_PASS, mustPassState } from "../compare/must-pass.ts";
import { ALL_CASES, unitsOf } from "../compare/units.ts";
import type { Reason } from "../reason.ts";
import type { MeasuredCase, MeasuredPair } from "../score/measured.ts";
import { evidenceOf } from "../score/score.ts";
import { isUnfinished, isValue, type MissingCause, type Value } from "../score/value.ts";

export interface Coverage {
  readonly cases: number;
  /** Cases with every planned pair complete. */
  readonly complete: number;
  /** Complete cases that a result needs. */
  readonly needed: number;
  /** Most frequent first. */
  readonly missing: readonly { readonly cause: string; readonly count: number }[];
  /** Null when enough was measured everywhere that gates. */
  readonly shortfall: Shortfall | null;
}

export interface Shortfall {
  readonly unit: string;
  readonly reason: Reason;
  readonly detail: string;
}

export interface CoverageRule {
  /** Share of planned pairs, 0–1. */
  readonly coverage: number;
  readonly gates: (unit: string) => boolean;
  /** Units that were flagged: their fresh pairs are planned pairs too. */
  readonly flagged: ReadonlySet<string>;
  /** Whether a must-pass case alone may turn the run red, so that it must be decided. */
  readonly mustPass: boolean;
}

/**
 * Whether enough of what was planned came back: in every gating unit the share that policy names, or all but
 * one case; and neither side may miss more than the other by 5 points or 2 cases, whichever is more.
 */
export function coverageOf(measured: readonly MeasuredCase[], rule: CoverageRule): Coverage {
  const complete = measured.filter(({ pairs }) => pairs.every(isComplete)).length;
  const causes = measured.flatMap(causesOf);
  return {
    cases: measured.length,
    complete,
    needed: casesNeeded(measured.length, rule.coverage),
    missing: tallyCauses(causes),
    shortfall: shortfallOf(measured, rule, causes),
  };
}

const isComplete = ({ baseline, candidate, scores }: MeasuredPair): boolean =>
  isValue(baseline) && isValue(candidate) && (scores === null || isValue(scores));

/** Production may be asked more often than the candidate was: what has no candidate beside it is an answer alone. */
const recheckedPairs = ({ pairs, fresh }: MeasuredCase): readonly boolean[] =>
  (fresh ?? []).map((pair, index) =>
    index < pairs.length ? isComplete(pair) : isValue(pair.baseline),
  );

function shortfallOf(
  measured: readonly MeasuredCase[],
  rule: CoverageRule,
  causes: readonly MissingCause[],
): Shortfall | null {
  const stopped = causes.find(isUnfinished);
  if (stopped !== undefined) {
    // Coverage forgives a provider, not a run that was ended before its plan was.
    return { unit: ALL_CASES, reason: reasonOf(stopped), detail: describe(stopped) };
  }
  const reason = dominantReason(causes);
  const swapped = measured.map((of) => [...of.swapped.values()].map((value) => isValue(value)));
  const bothOrders = shareOf(swapped.filter((of) => of.length > 0));
  if (bothOrders.share < rule.coverage && bothOrders.casesMissing > 1) {
    const detail =
      "too few pairs could be judged in both orders to tell whether the judge is consistent";
    return { unit: ALL_CASES, reason, detail };
  }
  for (const { name, members } of unitsOf(measured)) {
    if (!rule.gates(name)) continue;
    const cases = members.map((member) => measured[member]!);
    const look = shareOf(cases.map(({ pairs }) => pairs.map(isComplete)));
    // One case may be missing, but not the only one: a run that measured nothing has nothing to pass.
    const allowed = name === ALL_CASES && look.share === 0 ? 0 : 1;
    if (look.share < rule.coverage && look.casesMissing > allowed) {
      return {
        unit: name,
        reason,
        detail: lacking(look.casesComplete, cases.length, rule.coverage),
      };
    }
    const again = shareOf(cases.map(recheckedPairs));
    const lost = again.casesMissing > 1 || again.share === 0;
    if (rule.flagged.has(name) && again.share < rule.coverage && lost) {
      const detail = `the recheck of \`${name}\` against new production answers is incomplete`;
      return { unit: name, reason, detail };
    }
    const lopsided = asymmetry(cases);
    if (lopsided !== null) return { unit: name, reason: "asymmetric_missing", detail: lopsided };
  }
  const open = rule.mustPass ? measured.find(isOpen) : undefined;
  if (open === undefined) return null;
  const detail = `the must-pass case \`${open.id}\` could not be decided: too much of it is missing`;
  return { unit: ALL_CASES, reason, detail };
}

/** A must-pass case that nothing is known to pass, and of which something is missing that would have decided. */
function isOpen(of: MeasuredCase): boolean {
  if (!of.mustPass) return false;
  const before = mustPassState(evidenceOf({ ...of, fresh: null }));
  if (before === "undecided" || before === "confirm due")
    return of.pairs.slice(0, MUST_PASS.candidate).some((pair) => !isComplete(pair));
  return before === "recheck due" && mustPassState(evidenceOf(of)) === "undecided";
}

/** The share that policy names, or all but one; never none. */
export const casesNeeded = (planned: number, coverage: number): number =>
  Math.min(Math.ceil(planned * coverage - ROUNDING), Math.max(1, planned - 1));

/** 55 % of 100 are 55, though their product is a little more. */
const ROUNDING = 1e-9;

export const lacking = (complete: number, planned: number, coverage: number): string =>
  `${complete} of ${planned} cases were measured; a result needs ${casesNeeded(planned, coverage)}`;

interface Share {
  /** Complete pairs of planned pairs; 1 when none is planned. */
  readonly share: number;
  readonly casesMissing: number;
  readonly casesComplete: number;
}

/** @param cases for each case which of its planned pairs are complete */
export function shareOf(cases: readonly (readonly boolean[])[]): Share {
  const pairs = cases.flat();
  const casesComplete = cases.filter((of) => of.every(Boolean)).length;
  const share = pairs.length === 0 ? 1 : pairs.filter(Boolean).length / pairs.length;
  return { share, casesMissing: cases.length - casesComplete, casesComplete };
}

function asymmetry(cases: readonly MeasuredCase[]): string | null {
  const pairs = cases.flatMap((of) => of.pairs);
  if (pairs.length === 0) return null;
  const missing = (arm: "baseline" | "candidate"): number =>
    pairs.filter((pair) => !isValue(pair[arm])).length / pairs.length;
  const [baseline, candidate] = [missing("baseline"), missing("candidate")];
  if (Math.abs(baseline - candidate) <= Math.max(0.05, 2 / cases.length)) return null;
  const percent = (share: number): string => `${Math.round(share * 100)}%`;
  return `${percent(candidate)} of the candidate's answers are missing, and ${percent(baseline)} of production's`;
}

function causesOf({ pairs, swapped, fresh }: MeasuredCase): readonly MissingCause[] {
  const asked: readonly (Value<unknown> | null)[] = [...pairs, ...(fresh ?? [])].flatMap(
    ({ baseline, candidate, scores }) => [baseline, candidate, scores],
  );
  return missingOf([...asked, ...swapped.values()]);
}

/** Why values are missing: what lacks only its output is missing with it, and has no cause of its own. */
export const missingOf = (values: readonly (Value<unknown> | null)[]): readonly MissingCause[] =>
  values.flatMap((value) =>
    value === null || isValue(value) || value.missing.kind === "no_output" ? [] : [value.missing],
  );

/** "; most often: …", to follow what is lacking; empty without a cause. */
export function mostly(causes: readonly MissingCause[]): string {
  const [most] = tallyCauses(causes);
  return most === undefined ? "" : `; most often: ${most.cause}`;
}

/** The reason that most of the missing values share. */
export function dominantReason(causes: readonly MissingCause[]): Reason {
  const first = tally(causes.map(reasonOf))[0];
  return (first?.cause as Reason | undefined) ?? "coverage_low";
}

function reasonOf(cause: MissingCause): Reason {
  switch (cause.kind) {
    case "budget":
      return "budget_exceeded";
    case "held":
      return "awaiting_consent";
    case "cancelled":
    case "deadline":
      return cause.kind;
    case "provider":
      return providerReasons[cause.failure];
    default:
      return "coverage_low";
  }
}

const providerReasons = {
  transient: "provider_error",
  rate: "provider_rate_limited",
  timeout: "timeout",
  invalid: "provider_error",
  quota: "provider_quota",
  auth: "no_credentials",
  not_found: "config_invalid",
  permanent: "provider_error",
} as const satisfies { readonly [kind: string]: Reason };

/** A cause in a few words; the provider's own message is the detail that helps. */
export function describe(cause: MissingCause): string {
  switch (cause.kind) {
    case "provider":
    case "budget":
    case "held":
    case "not_supplied":
      return cause.message;
    case "cancelled":
      return "the run was cancelled";
    case "deadline":
      return "the run's time was over";
    case "invalid_judgement":
      return `the judge's answer is no judgement: ${cause.message}`;
    case "no_output":
      return "there is no output to judge";
    case "not_in_store":
      return "the store has no such response, and replay asks for none";
  }
}

/** Causes in words, most frequent first. Of what files lack, the first case and how many others lack it too. */
export function tallyCauses(causes: readonly MissingCause[]): ReturnType<typeof tally> {
  return tally(causes.map(describe)).map(({ cause, count }) => {
    const without = causes.flatMap((of) =>
      of.kind === "not_supplied" && of.message === cause ? [of.caseId] : [],
    );
    const [first, ...others] = new Set(without);
    if (first === undefined) return { cause, count };
    const n = others.length;
    const more = n === 0 ? "" : ` and ${n} other ${n === 1 ? "case" : "cases"}`;
    return { cause: `${cause} for \`${first}\`${more}`, count };
  });
}

/** Counts equal texts, most frequent first; ties in order of first appearance. */
export function tally(texts: readonly string[]): readonly { cause: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts]
    .map(([cause, count]) => ({ cause, count }))
    .toSorted((a, b) => b.count - a.count);
}
