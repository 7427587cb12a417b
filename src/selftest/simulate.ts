import { compare } from "../compare/compare.ts";
import type { CompareRequest, Comparison } from "../compare/comparison.ts";
import type { Bit, CaseEvidence, FreshValue, PairValue } from "../compare/evidence.ts";
import { mulberry32 } from "../compare/prng.ts";
import type { Pool, PooledCase, TwinPair } from "./pool.ts";

/** What is done to the candidate's side in one slice; nothing in an A/A run. */
export type Planted =
  | { readonly kind: "nothing" }
  | { readonly kind: "drop"; readonly unit: string; readonly points: number }
  /** The share of the slice's cases whose check fails every time. */
  | { readonly kind: "failures"; readonly unit: string; readonly share: number };

/** How the gate would compare this prompt. */
export interface Rules extends Pick<CompareRequest, "prompts" | "method" | "thresholds" | "seed"> {
  readonly first: number;
  readonly samples: number;
  readonly profile: number;
  /** Share of planned pairs that must be complete. */
  readonly coverage: number;
  /** Whether a unit may turn the run red. */
  readonly gates: (unit: string) => boolean;
}

export interface Simulated {
  /** Units that would be red. */
  readonly red: readonly string[];
  /** Too little was measured to decide. */
  readonly stopped: boolean;
}

/**
 * One run of the gate on two copies of production, drawn from the pool: which of two answers is the candidate's is left
 * to a coin, and so is which of a case's answers fail a check. Everything from there on is the gate's own decision.
 */
export function simulateRun(pool: Pool, rules: Rules, planted: Planted, run: number): Simulated {
  const draw = drawsOf(run);
  const drawn = pool.cases.map((of) => drawCase(of, pool, rules, planted, draw));
  const hit = planted.kind === "failures" ? failingCases(pool, planted, draw) : new Set<string>();
  let cases = drawn.map((of) => evidenceOf(of, rules.first, true, hit));
  let comparison = compareAll(cases, rules);
  if (comparison.stage === "confirm due") {
    const plan = comparison.confirmPlan;
    cases = drawn.map((of, at) => {
      const asked = plan.get(of.pooled.id);
      return asked === undefined ? cases[at]! : evidenceOf(of, rules.samples, asked.judged, hit);
    });
    comparison = compareAll(cases, rules);
  }
  if (comparison.stage === "recheck due") {
    const plan = comparison.freshPlan;
    cases = cases.map((of, at) => {
      const fresh = plan.get(of.id);
      return fresh === undefined ? of : { ...of, fresh: drawn[at]!.fresh.slice(0, fresh) };
    });
    comparison = compareAll(cases, rules);
  }
  const stopped = comparison.units.some((unit) => rules.gates(unit.unit) && isShort(unit, rules));
  const red = comparison.units
    .filter(({ unit, result }) => result === "worse" && rules.gates(unit))
    .map(({ unit }) => unit);
  return { red: stopped ? [] : red, stopped };
}

const compareAll = (cases: readonly CaseEvidence[], rules: Rules): Comparison =>
  compare({ ...rules, cases });

/** More than one case's worth of pairs is missing, and more than the share that policy forgives. */
const isShort = (
  { pairs, cases }: Comparison["units"][number],
  { coverage }: Pick<Rules, "coverage">,
): boolean => {
  const perCase = pairs.planned / Math.max(1, cases);
  const lost = pairs.planned - pairs.complete;
  return pairs.complete < coverage * pairs.planned && lost > perCase;
};

interface Draws {
  /** A whole number below `n`. */
  readonly below: (n: number) => number;
}

function drawsOf(run: number): Draws {
  const next = mulberry32(run);
  return { below: (n) => Math.floor((next() / 2 ** 32) * n) };
}

interface DrawnCase {
  readonly pooled: PooledCase;
  readonly prodCheck: readonly (Bit | null)[];
  readonly runs: readonly PairValue[];
  readonly fresh: readonly FreshValue[];
}

function drawCase(
  pooled: PooledCase,
  { judged }: Pool,
  { samples, profile }: Rules,
  planted: Planted,
  { below }: Draws,
): DrawnCase {
  const { pairs, checks, checked } = pooled;
  const check = (): Bit | null => (checked ? (checks[below(checks.length)] ?? null) : null);
  const order = shuffled(pairs, below);
  const pairAt = (at: number): TwinPair => flipped(order[at % order.length]!, below(2) === 1);
  const shift =
    planted.kind === "drop" && pooled.slices.includes(planted.unit) ? planted.points : 0;
  const values = (at: number) => {
    const { x, s, failsOne, failsOther } = pairAt(at);
    if (!judged) return { x: null, s: 0, judgeP: null, judgeC: null } as const;
    // Equal answers are not sent to the judge; one that has dropped is no longer equal.
    const moved = x === null ? null : x - shift;
    return { x: moved, s, judgeP: failsOther, judgeC: failsOne };
  };
  return {
    pooled,
    prodCheck: checked ? Array.from({ length: profile }, check) : [],
    runs: Array.from({ length: samples }, (_, at) => ({ ...values(at), check: check() })),
    fresh: Array.from({ length: samples }, (_, at) => ({
      ...values(samples + at),
      checkP: check(),
    })),
  };
}

function flipped({ x, s, failsOne, failsOther }: TwinPair, flip: boolean): TwinPair {
  if (!flip) return { x, s, failsOne, failsOther };
  const turned = s === 1 ? -1 : s === -1 ? 1 : 0;
  return { x: x === null ? null : -x, s: turned, failsOne: failsOther, failsOther: failsOne };
}

function shuffled<T>(items: readonly T[], below: Draws["below"]): readonly T[] {
  const order = [...items];
  for (let at = order.length - 1; at > 0; at--) {
    const other = below(at + 1);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}

function failingCases(
  { cases }: Pool,
  { unit, share }: Extract<Planted, { kind: "failures" }>,
  { below }: Draws,
): ReadonlySet<string> {
  const members = cases.filter(({ slices, checked }) => checked && slices.includes(unit));
  const count = Math.max(1, Math.round(share * members.length));
  return new Set(
    shuffled(members, below)
      .slice(0, count)
      .map(({ id }) => id),
  );
}

/** The first `count` samples as evidence; the later ones judged only where the gate would judge them. */
function evidenceOf(
  { pooled, prodCheck, runs }: DrawnCase,
  count: number,
  judged: boolean,
  failing: ReadonlySet<string>,
): CaseEvidence {
  const { id, slices } = pooled;
  const taken = runs.slice(0, count).map((run, at): PairValue => {
    const value = failing.has(id) ? { ...run, check: 1 as const } : run;
    if (judged || at === 0) return value;
    const { check } = value;
    return { x: null, s: 0, judgeP: null, judgeC: null, check, unjudged: true };
  });
  return { id, slices, prodCheck, runs: taken };
}
