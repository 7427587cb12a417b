import type { Bit, CaseEvidence, FreshValue, PairValue } from "./evidence.ts";
import { hasCheck, isJudged, judgeBits } from "./measures.ts";

/** Candidate samples that must all fail, and fresh production samples that must all pass. */
export const MUST_PASS = { candidate: 4, fresh: 5, freshAtLeast: 4 } as const;

/**
 * `passes`: a candidate sample is known to pass. `confirm due`: every sample taken fails, and fewer than four were.
 * `recheck due`: all four fail, and production has not been
 * asked for its five fresh samples. `production fails too`: not the edit's doing. `undecided`: too much is
 * missing, or fewer than four samples were taken.
 */
export type MustPassState =
  | "passes"
  | "confirm due"
  | "recheck due"
  | "red"
  | "production fails too"
  | "undecided";

/**
 * Whether a must-pass case is red: k candidate samples (the first four) all failed, and none of m fresh
 * production samples did. With flake rate q a false alarm has probability q⁴(1 − q)⁵ ≤ 0.0021.
 */
export function mustPass(fP: number, m: number, fC: number, k: number): boolean {
  return k >= MUST_PASS.candidate && fC === k && m >= MUST_PASS.freshAtLeast && fP === 0;
}

/** The same case as its checks alone see it: for a judge that may only warn. */
export function byChecksAlone(evidence: CaseEvidence): CaseEvidence {
  const unjudged = { x: null, s: 0, judgeP: null, judgeC: null } as const;
  const { runs, fresh } = evidence;
  return {
    ...evidence,
    runs: runs.map((run) => ({ ...run, ...unjudged })),
    ...(fresh === undefined ? {} : { fresh: fresh.map((of) => ({ ...of, ...unjudged })) }),
  };
}

export function mustPassState(evidence: CaseEvidence): MustPassState {
  const samples = evidence.runs.slice(0, MUST_PASS.candidate);
  const candidate = samples.map((run) => candidateFails(evidence, run));
  if (candidate.includes(0)) return "passes";
  const fC = candidate.filter((bit) => bit === 1).length;
  if (fC < MUST_PASS.candidate) {
    return fC > 0 && samples.length < MUST_PASS.candidate ? "confirm due" : "undecided";
  }
  const fresh = (evidence.fresh ?? []).slice(0, MUST_PASS.fresh);
  if (fresh.length < MUST_PASS.fresh) return "recheck due";
  const production = fresh.map((value) => productionFails(evidence, value));
  const fP = production.filter((bit) => bit === 1).length;
  if (fP > 0) return "production fails too";
  const m = production.filter((bit) => bit === 0).length;
  return mustPass(fP, m, fC, fC) ? "red" : "undecided";
}

function candidateFails(evidence: CaseEvidence, run: PairValue): Bit | null {
  return fails(evidence, run, run.check, judgeBits(run)[1]);
}

function productionFails(evidence: CaseEvidence, value: FreshValue): Bit | null {
  return fails(evidence, value, value.checkP, judgeBits(value)[0]);
}

/** One failure is enough to fail; to pass, every endpoint that the case has must be known. */
function fails(
  evidence: CaseEvidence,
  { s }: PairValue | FreshValue,
  check: Bit | null,
  judge: Bit | null,
): Bit | null {
  if (check === 1 || judge === 1) return 1;
  const checkMissing = check === null && hasCheck(evidence);
  // An order means that the judge was to be asked, even if none of the case's judgements came back.
  const judgeMissing = judge === null && (s !== 0 || isJudged(evidence));
  return checkMissing || judgeMissing ? null : 0;
}
