import type { ArmPlan } from "../plan/plan.ts";
import type { Problem } from "../problem.ts";
import { textAlone, type ReadCheck } from "../score/checks/check.ts";
import { readCheck } from "../score/checks/registry.ts";
import type { Output } from "../score/measured.ts";
import { isValue, type Value } from "../score/value.ts";

/** One side's answers, with the form that its prompt asks for. */
export interface FormedSide {
  readonly who: "the candidate" | "production";
  readonly arm: Pick<ArmPlan, "path" | "responseFormat">;
  readonly outputs: readonly Value<Output>[];
}

/**
 * How many answers are not of the form that their own prompt asks for: a provider may ignore it, and no check need
 * look. Told and not decided by. An answer that only calls tools has no text to be of any form.
 */
export function formWarnings(sides: readonly FormedSide[]): readonly Problem[] {
  return sides.flatMap(({ who, arm, outputs }) => {
    const form = formCheck(arm.responseFormat);
    if (form === null) return [];
    const answers = outputs.flatMap((of) => (isValue(of) ? [of.value] : []));
    const texts = answers.filter(({ text, toolCalls }) => text !== "" || toolCalls.length === 0);
    const wrong = texts.filter(({ text }) => !form.check.run(textAlone(text)).pass).length;
    if (wrong === 0) return [];
    const message = `${wrong} of ${texts.length} answers of ${who} are not ${form.what}, which the prompt asks for`;
    return [
      { file: arm.path, line: null, message, hint: `the check \`${form.name}\` makes it gate` },
    ];
  });
}

interface FormCheck {
  readonly check: ReadCheck;
  readonly name: "is-json" | "json-schema";
  readonly what: string;
}

/** Null for free text. A schema that our check does not read in full is not half tested: then it is JSON, or not. */
function formCheck(format: ArmPlan["responseFormat"]): FormCheck | null {
  if (format === "text") return null;
  const schema = format === "json" ? null : readCheck({ "json-schema": format.schema });
  if (format !== "json" && schema?.ok === true) {
    return { check: schema, name: "json-schema", what: `JSON of the schema \`${format.name}\`` };
  }
  const json = readCheck("is-json");
  return json.ok ? { check: json, name: "is-json", what: "JSON" } : null;
}
