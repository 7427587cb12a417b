import type { Answered, MeasuredCase } from "./measured.ts";
import { outputText } from "./output-text.ts";
import { isValue } from "./value.ts";

/** All outputs of one case, per arm; cases have different inputs. */
export interface CaseOutputs {
  readonly baseline: readonly Answered[];
  readonly candidate: readonly Answered[];
}

/** Every output of a measured case that came back. */
export const outputsOf = ({
  profile,
  pairs,
}: Pick<MeasuredCase, "profile" | "pairs">): CaseOutputs => ({
  baseline: profile.flatMap((output) => (isValue(output) ? [output.value] : [])),
  candidate: pairs.flatMap(({ candidate }) => (isValue(candidate) ? [candidate.value] : [])),
});

/** Fewer judged cases feed no test either (STATISTICS §5). */
const FEWEST_CASES = 8;

/** From this share on, the commonest output makes an arm near-constant. */
const NEAR_CONSTANT = 0.9;

export interface Degenerate {
  /** What the candidate answers to nearly everything, as it first wrote it. */
  readonly output: Answered;
  /** Clause for the verdict. */
  readonly detail: string;
}

/**
 * Whether the candidate answers different inputs alike although production does not; null where it does not, or
 * where fewer than 8 cases have outputs of both. Who likes the one answer, judge or checks, would call that no worse.
 * Every case counts once, however many outputs it has; capitals and white space are not told apart.
 */
export function degenerateOutputs(cases: readonly CaseOutputs[]): Degenerate | null {
  const both = cases.filter(
    ({ baseline, candidate }) => baseline.length > 0 && candidate.length > 0,
  );
  if (both.length < FEWEST_CASES) return null;
  const candidate = commonest(both.map((of) => of.candidate));
  const baseline = commonest(both.map((of) => of.baseline));
  if (candidate.share < NEAR_CONSTANT || baseline.share >= NEAR_CONSTANT) return null;
  return {
    output: candidate.output,
    detail: `the candidate gives the same answer to ${percent(candidate.share)} of its ${both.length} inputs, production to ${percent(baseline.share)}`,
  };
}

/** Whether the candidate may yet turn out to answer alike, with so many cases to come. */
export function mayBecomeConstant(known: readonly CaseOutputs[], unknown: number): boolean {
  const cases = known.length + unknown;
  if (cases < FEWEST_CASES) return false;
  const answered = known.flatMap(({ candidate }) => (candidate.length > 0 ? [candidate] : []));
  const alike = answered.length === 0 ? 0 : commonest(answered).share * answered.length;
  return alike + unknown >= NEAR_CONSTANT * (answered.length + unknown);
}

/** The commonest output with its share, 0–1; weight 1 a case. */
function commonest(cases: readonly (readonly Answered[])[]): {
  readonly output: Answered;
  readonly share: number;
} {
  const found = new Map<string, { readonly output: Answered; weight: number }>();
  for (const outputs of cases) {
    for (const output of outputs) {
      const folded = outputText(output).trim().toLowerCase().replaceAll(/\s+/gu, " ");
      const known = found.get(folded) ?? { output, weight: 0 };
      known.weight += 1 / outputs.length;
      found.set(folded, known);
    }
  }
  const [most] = [...found.values()].toSorted((a, b) => b.weight - a.weight);
  return { output: most?.output ?? NOTHING, share: (most?.weight ?? 0) / cases.length };
}

const NOTHING: Answered = { text: "", toolCalls: [] };

const percent = (share: number): string => `${Math.round(100 * share)}%`;
