import type { SuppliedRow } from "../evals/supplied.ts";
import type { PlannedCase } from "../plan/planned-cases.ts";
import type { SuppliedFile, SuppliedSides } from "../plan/supplied.ts";
import type { Output } from "../score/measured.ts";
import { isValue, type Value } from "../score/value.ts";
import { outputOf, type AnswerSource, type Arm } from "./answers.ts";
import type { PairScorer } from "./judge-pair.ts";

/** Outputs that files supply; `fresh` is the third file, or null where production cannot be asked again. */
export function suppliedAnswers(sides: SuppliedSides, fresh: SuppliedFile | null): AnswerSource {
  return {
    async output(arm: Arm, planned: PlannedCase, sample: number, again: boolean) {
      const file = again ? fresh : sides[arm];
      const row = file?.outputs.get(planned.case.id)?.[sample - 1];
      if (row === undefined) {
        const message = `${file?.path ?? "no file"} has no output ${sample}`;
        return { missing: { kind: "not_supplied", message, caseId: planned.case.id } };
      }
      const { output, toolCalls, finish, number, usage, costUsd, latencyMs } = row;
      const told = { text: output, toolCalls, finish, costUsd, latencyMs, model: null };
      const contexts = ownContexts(row, planned);
      const found = contexts !== null && { contexts };
      return { value: outputOf(planned.case, { ...told, number, usage, ...found }, null) };
    },
  };
}

/** What this answer rests on, where that is something else than what the case gives to both. */
function ownContexts({ contexts }: SuppliedRow, planned: PlannedCase): readonly string[] | null {
  const given = planned.case.contexts;
  const isGiven =
    contexts.length === given.length && contexts.every((text, n) => text === given[n]);
  return contexts.length === 0 || isGiven ? null : contexts;
}

/** The difference of two ready-made numbers: it has no order, and no failing score. */
export const numberScores: PairScorer = async (planned, { baseline, candidate }) => {
  const [before, after] = [numberOf(baseline), numberOf(candidate)];
  if (before === null || after === null) {
    const message = "a row has no number";
    return { missing: { kind: "not_supplied", message, caseId: planned.case.id } };
  }
  return {
    value: { order: 0, criteria: [], means: { baseline: before, candidate: after }, model: null },
  };
};

const numberOf = (output: Value<Output>): number | null =>
  isValue(output) ? output.value.number : null;
