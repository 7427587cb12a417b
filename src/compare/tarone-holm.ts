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
  const rejected = hypotheses.map(() => false);
  for (;;) {
    const active = hypotheses.filter((_, i) => !rejected[i]);
    const level = alpha / smallestDivisor(active, alpha);
    let any = false;
    for (const [i, { p }] of hypotheses.entries()) {
      if (rejected[i] || p > level) continue;
      rejected[i] = true;
      any = true;
    }
    if (!any) return rejected;
  }
}

/** Smallest K ≥ 1 such that at most K hypotheses could be rejected at alpha/K. */
function smallestDivisor(active: readonly Tested[], alpha: number): number {
  let divisor = 1;
  while (active.filter(({ pMin }) => pMin <= alpha / divisor).length > divisor) divisor++;
  return divisor;
}
