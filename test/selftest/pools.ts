import type { Bit } from "../../src/compare/evidence.ts";
import { mulberry32 } from "../../src/compare/prng.ts";
import type { PlannedCase } from "../../src/plan/planned-cases.ts";
import type { Pool, PooledCase } from "../../src/selftest/pool.ts";
import type { Output, PairScores } from "../../src/score/measured.ts";
import type { Value } from "../../src/score/value.ts";
import { failingOutput, output, PASSED } from "../decide/settled.ts";
import { cases, CHECKS, config, EPOCHS, plan, RUBRIC } from "../plan/setup.ts";

/** Pools as a self-test measures them, made by hand: every answer and every score is known. */

export interface Made {
  readonly cases?: number;
  /** Every third case is in `law`, the others in `tone`; or all cases in these. */
  readonly slices?: readonly string[];
  readonly judged?: boolean;
  readonly checked?: boolean;
  /** Points: standard deviation of an answer's quality around its case's. */
  readonly noise?: number;
  /** Points that the answer shown first gains. */
  readonly place?: number;
  /** The first so many cases fail their check in every third answer. */
  readonly flaky?: number;
  /** Share of judgements that never came. */
  readonly missing?: number;
  readonly policy?: string;
  readonly seed?: number;
}

export function poolOf(made: Made = {}): Pool {
  const { judged = true, checked = true, noise = 0.5, place = 0, flaky = 0, missing = 0 } = made;
  const next = mulberry32(made.seed ?? 7);
  const uniform = (): number => (next() + 0.5) / 2 ** 32;
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const planned = plannedBy(made);
  return {
    plan: planned,
    epochs: EPOCHS,
    controls: planned.judge === null ? null : PASSED,
    cases: planned.cases.map((of, index): PooledCase => {
      const qualities = Array.from({ length: of.samples.production }, () => noise * normal());
      const outputs = qualities.map((_, sample) =>
        answer(
          `${of.case.id}: answer ${sample}`,
          checked && index < flaky && sample % 3 === 0 ? 1 : 0,
        ),
      );
      const ring = qualities.map((quality, at): Value<PairScores> | null => {
        if (!judged) return null;
        const other = qualities[(at + 1) % qualities.length]!;
        const lost = uniform() < missing;
        return lost ? LOST : scored(4 + quality + place / 2, 4 + other - place / 2);
      });
      return { planned: of, outputs, ring };
    }),
    swapped: [],
  };
}

const LOST = { missing: { kind: "invalid_judgement", message: "no JSON" } } as const;

function plannedBy({ slices, judged = true, checked = true, policy, ...made }: Made) {
  const count = made.cases ?? 24;
  const rows = Array.from({ length: count }, (_, index) => {
    const own = slices ?? [index % 3 === 0 ? "law" : "tone"];
    return cases(index + 1, `slices: [${own.join(", ")}]`).split("\n")[index + 1]!;
  });
  const evals = `${judged ? RUBRIC : ""}${checked ? CHECKS : ""}cases:\n${rows.join("\n")}\n`;
  return plan({ evals }, config(policy));
}

export const answer = (text: string, fails: Bit = 0): Value<Output> =>
  fails === 1 ? failingOutput(text) : output(text);

/** Scores of a pair that was shown candidate first. */
export function scored(candidate: number, baseline: number): Value<PairScores> {
  const rationale = "Output 1 is the one.";
  const criteria = [{ id: "grounded", rationale, candidate, baseline }];
  return { value: { order: 1, criteria, means: { candidate, baseline }, model: "critic" } };
}

/** A case of the plan by its place. */
export const caseAt = (pool: Pool, place: number): PlannedCase => pool.cases[place]!.planned;
