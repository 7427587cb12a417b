import type { Instructions } from "../config/config.ts";
import type { AskedControl } from "../measure/controls.ts";
import type { ArmPlan, JudgePlan } from "../plan/plan.ts";
import { instructionDigest } from "../score/calibration/sheet.ts";
import { isValue, type Value } from "../score/value.ts";
import type { Sha256 } from "../units.ts";
import type { ArmVerdict, JudgeVerdict } from "../verdict.ts";

/** Who was asked and who answered: what verdicts of a comparison and of a version alone say in the same words. */

type Answered = Value<{ readonly model: string | null }> | null;

/** The model ids that answered, each once and sorted; what is missing, or was nobody's answer, names none. */
export function modelsOf(values: readonly Answered[]): string[] {
  const models = values.flatMap((of) => (of !== null && isValue(of) ? (of.value.model ?? []) : []));
  return [...new Set(models)].toSorted();
}

/** A version, and the model that answered under it; null for outputs that were supplied. */
export const versionAndModel = (
  { digest, path, entry }: ArmPlan,
  outputs: readonly Answered[],
): Pick<ArmVerdict, "version" | "path" | "model"> => ({
  version: digest,
  path,
  model:
    entry === null
      ? null
      : { provider: entry.ref.provider, asked: entry.ref.model, answered: modelsOf(outputs) },
});

/** The judge, its own test, and the rubric it judged by; `text` is the answer a control question was about. */
export function judgeAndTest<Row extends { readonly title: string }>(
  { entry, sameFamily, uncalibrated, agreement }: JudgePlan,
  rubricVersion: Sha256,
  test: {
    readonly asked: readonly AskedControl<Row, unknown>[];
    readonly text: (row: Row) => string;
    readonly question: keyof Instructions;
  },
  scores: readonly Answered[],
): Omit<JudgeVerdict, "consistency" | "positionEffect" | "biases"> {
  const { asked, text, question } = test;
  return {
    provider: entry.ref.provider,
    asked: entry.ref.model,
    answered: modelsOf(scores),
    sameFamily,
    uncalibrated,
    agreement: agreement && {
      ...agreement,
      criteria: agreement.criteria.map((of) => ({ ...of })),
      unlabelled: [...agreement.unlabelled],
    },
    rubricVersion,
    instruction: {
      version: instructionDigest(question, entry.instructions[question]?.text),
      path: entry.instructions[question]?.path ?? null,
    },
    controls: {
      right: asked.filter(({ right }) => right).length,
      total: asked.length,
      wrong: asked.flatMap(({ row, right, rightAnswer, judgeAnswer, said }) =>
        right ? [] : [{ question: row.title, rightAnswer, judgeAnswer, text: text(row), said }],
      ),
    },
  };
}
