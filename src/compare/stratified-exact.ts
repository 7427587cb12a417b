import { average, clopperPearsonUpper } from "./bounds.ts";

/** One case: failed of taken samples, on both sides. */
export interface FailureTable {
  readonly productionFailed: number;
  readonly production: number;
  readonly candidateFailed: number;
  readonly candidate: number;
}

export interface StratifiedExact {
  /** Cases with both sides. */
  readonly cases: number;
  /** One-sided p of "the candidate fails more". */
  readonly p: number;
  /** The smallest p that these margins allow: 1 where nothing failed. */
  readonly pMin: number;
  readonly productionRate: number;
  readonly candidateRate: number;
  /** candidateRate − productionRate. */
  readonly excess: number;
  /** 95 % upper bound of the excess; approximate, as it takes production's rate as known. */
  readonly upper: number;
}

/**
 * Exact conditional test over 2×2 tables, a case each: given its failures, the candidate's share of them
 * is hypergeometric if the edit changed nothing, and the sum over cases is their convolution (Zelen 1971).
 * A flaky case is thereby compared with itself. Null where no case has both sides.
 */
export function stratifiedExact(tables: readonly FailureTable[]): StratifiedExact | null {
  const complete = tables.filter(({ production, candidate }) => production > 0 && candidate > 0);
  if (complete.length === 0) return null;
  let distribution: Float64Array = Float64Array.of(1);
  let lowest = 0;
  let observed = 0;
  for (const table of complete) {
    if (table.productionFailed + table.candidateFailed === 0) continue;
    const law = hypergeometric(table);
    distribution = convolve(distribution, law.probabilities);
    lowest += law.lowest;
    observed += table.candidateFailed;
  }
  const candidateRates = complete.map((of) => of.candidateFailed / of.candidate);
  const productionRate = average(complete.map((of) => of.productionFailed / of.production));
  const candidateRate = average(candidateRates);
  const failures = candidateRate * complete.length;
  return {
    cases: complete.length,
    p: Math.min(1, tail(distribution, observed - lowest)),
    pMin: Math.min(1, distribution.at(-1)!),
    productionRate,
    candidateRate,
    excess: candidateRate - productionRate,
    upper: clopperPearsonUpper(failures, complete.length, 0.95)! - productionRate,
  };
}

interface Law {
  /** Smallest count with a probability; the others follow one by one. */
  readonly lowest: number;
  readonly probabilities: readonly number[];
}

/** The candidate's failures, given the table's margins. In logarithms, so that large samples do not overflow. */
function hypergeometric(table: FailureTable): Law {
  const { production, candidate } = table;
  const failed = table.productionFailed + table.candidateFailed;
  const lowest = Math.max(0, failed - production);
  const highest = Math.min(failed, candidate);
  const logs = [0];
  for (let x = lowest; x < highest; x++) {
    const ratio = ((failed - x) * (candidate - x)) / ((x + 1) * (production - failed + x + 1));
    logs.push(logs.at(-1)! + Math.log(ratio));
  }
  const largest = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - largest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { lowest, probabilities: weights.map((weight) => weight / total) };
}

function convolve(a: Float64Array, b: readonly number[]): Float64Array {
  const result = new Float64Array(a.length + b.length - 1);
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) result[i + j]! += a[i]! * b[j]!;
  }
  return result;
}

/** From the far end, so that small probabilities are added before they drown. */
function tail(distribution: Float64Array, from: number): number {
  let sum = 0;
  for (let i = distribution.length - 1; i >= from; i--) sum += distribution[i]!;
  return sum;
}
