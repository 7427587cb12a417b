/** All outputs of one case, per arm; cases have different inputs. */
export interface CaseOutputs {
  readonly baseline: readonly string[];
  readonly candidate: readonly string[];
}

/** Fewer judged cases feed no test either (STATISTICS §5). */
const FEWEST_CASES = 8;

/** From this share on, the commonest output makes an arm near-constant. */
const NEAR_CONSTANT = 0.9;

/**
 * Says how the candidate answers different inputs alike although production does not; null where it does not, or
 * where fewer than 8 cases have outputs of both. A judge that likes the one answer would call that no worse.
 * Every case counts once, however many outputs it has; capitals and white space are not told apart.
 */
export function degenerateOutputs(cases: readonly CaseOutputs[]): string | null {
  const both = cases.filter(
    ({ baseline, candidate }) => baseline.length > 0 && candidate.length > 0,
  );
  if (both.length < FEWEST_CASES) return null;
  const candidate = commonestShare(both.map((of) => of.candidate));
  const baseline = commonestShare(both.map((of) => of.baseline));
  if (candidate < NEAR_CONSTANT || baseline >= NEAR_CONSTANT) return null;
  return `the candidate gives the same answer to ${percent(candidate)} of its ${both.length} inputs, production to ${percent(baseline)}`;
}

/** Share of the commonest output, 0–1, with weight 1 a case. */
function commonestShare(cases: readonly (readonly string[])[]): number {
  const weights = new Map<string, number>();
  for (const outputs of cases) {
    for (const output of outputs) {
      const text = output.trim().toLowerCase().replaceAll(/\s+/gu, " ");
      weights.set(text, (weights.get(text) ?? 0) + 1 / outputs.length);
    }
  }
  return [...weights.values()].reduce((most, weight) => Math.max(most, weight), 0) / cases.length;
}

const percent = (share: number): string => `${Math.round(100 * share)}%`;
