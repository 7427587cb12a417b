import { inDigestOrder, sha256 } from "../../digest.ts";
import type { JudgedOutput } from "./judged-outputs.ts";
import { step } from "./kappa.ts";

/** An output drawn for labelling, which stands for `weight` judged outputs (≥ 1): its stratum's, divided among its drawn ones. */
export interface Drawn {
  readonly output: JudgedOutput;
  readonly stratum: string;
  readonly weight: number;
}

/** Judgements that differ by more than this disagree: one step of the scale is noise. */
const STEP = 1;

/**
 * `count` outputs for people to label, as many of each stratum as far as it has them: rare slices, rare scores and
 * outputs that the judge is unsure of are where labels tell most. Each carries the weight that undoes the uneven
 * drawing (stratified sampling; Cochran, Sampling Techniques, 1977, ch. 5). In an order that tells nothing.
 * @param meanOf the judge's mean of an output, 1–5
 */
export function draw(
  outputs: readonly JudgedOutput[],
  count: number,
  { seed, meanOf }: { readonly seed: number; readonly meanOf: (of: JudgedOutput) => number },
): readonly Drawn[] {
  const strata = strataOf(outputs, count, meanOf).map(([name, all]) => ({
    name,
    all: inDigestOrder(all, (of) => sha256(`${seed}\ndraw\n${of.caseId}\n${of.text}`)),
  }));
  const shares = fairShares(
    strata.map(({ all }) => all.length),
    count,
  );
  const drawn = strata.flatMap(({ name, all }, index) => {
    const share = shares[index]!;
    return all
      .slice(0, share)
      .map((output): Drawn => ({ output, stratum: name, weight: all.length / share }));
  });
  return inDigestOrder(drawn, ({ output }) =>
    sha256(`${seed}\norder\n${output.caseId}\n${output.text}`),
  );
}

type Stratum = readonly [name: string, outputs: readonly JudgedOutput[]];

/** A stratum needs two drawn outputs on average, or its weights would say more than its labels. */
const LEAST_EACH = 2;

/** The finest division that so many draws can fill: by slices, score and disagreement; then without the last, and so on. */
function strataOf(
  outputs: readonly JudgedOutput[],
  count: number,
  meanOf: (of: JudgedOutput) => number,
): readonly Stratum[] {
  const parts = (of: JudgedOutput): readonly string[] => [
    of.slices.length === 0 ? "no slice" : of.slices.join(" + "),
    `score ${step(meanOf(of))}`,
    of.disagreement > STEP ? "unsure" : "sure",
  ];
  for (let depth = 3; depth > 0; depth--) {
    const strata = [...Map.groupBy(outputs, (of) => parts(of).slice(0, depth).join(", "))];
    if (strata.length * LEAST_EACH <= count) return strata;
  }
  return outputs.length === 0 ? [] : [["all", outputs]];
}

/** How many of each stratum are drawn: one each in turn, until all are drawn or the count is reached. */
function fairShares(sizes: readonly number[], count: number): readonly number[] {
  const shares = sizes.map(() => 0);
  let left = Math.min(
    count,
    sizes.reduce((sum, size) => sum + size, 0),
  );
  while (left > 0) {
    for (const [index, size] of sizes.entries()) {
      if (left === 0 || shares[index]! >= size) continue;
      shares[index]!++;
      left--;
    }
  }
  return shares;
}
