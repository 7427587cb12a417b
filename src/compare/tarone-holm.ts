export interface Tested {
  readonly p: number;
  /** Smallest p that the hypothesis could have reached. */
  readonly pMin: number;
}

/**
 * Which hypotheses are rejected at family-wise level `alpha`: Bonferroni over those that could be rejected
 * at all (Tarone 1990), stepped down as in Holm (1979). Hypotheses that never could cost nothing.
 */
export function taroneHolm(hypotheses: readonly Tested[], alpha: number): readonly boolean[] {
  return stepDown(hypotheses, alpha).map(({ rejected }) => rejected);
}

/** The same with the level that each was held to: the one it was rejected at, or the last. */
export function stepDown(
  hypotheses: readonly Tested[],
  alpha: number,
): readonly { readonly rejected: boolean; readonly level: number }[] {
  const rejectedAt: (number | null)[] = hypotheses.map(() => null);
  for (;;) {
    const active = hypotheses.filter((_, i) => rejectedAt[i] === null);
    const level = alpha / smallestDivisor(active, alpha);
    let any = false;
    for (const [i, { p }] of hypotheses.entries()) {
      if (rejectedAt[i] !== null || p > level) continue;
      rejectedAt[i] = level;
      any = true;
    }
    if (any) continue;
    return rejectedAt.map((at) => ({ rejected: at !== null, level: at ?? level }));
  }
}

/** Smallest K ≥ 1 such that at most K hypotheses could be rejected at alpha/K. */
function smallestDivisor(active: readonly Tested[], alpha: number): number {
  let divisor = 1;
  while (active.filter(({ pMin }) => pMin <= alpha / divisor).length > divisor) divisor++;
  return divisor;
}
