import {
  textAlone,
  type CheckedAnswer,
  type CheckResult,
} from "../../../src/score/checks/check.ts";
import { parseCheck, runCheck } from "../../../src/score/checks/registry.ts";
import type { Json } from "../../../src/units.ts";

/** An output's text, or what else is known of an answer. */
export type Given = string | Partial<CheckedAnswer>;

/** All that a check, as an eval set writes it, says of an answer; throws what the parser refused. */
export function resultOf(raw: Json, given: Given): CheckResult {
  const result = parseCheck(raw);
  if (!result.ok) throw new Error(result.message);
  const answer = typeof given === "string" ? textAlone(given) : { ...textAlone(""), ...given };
  return runCheck(result.check, answer);
}

export function run(raw: Json, given: Given): Pick<CheckResult, "pass" | "detail"> {
  const { pass, detail } = resultOf(raw, given);
  return { pass, detail };
}

export const passes = (raw: Json, given: Given): boolean => resultOf(raw, given).pass;

/** Its value, 0–1. */
export const valueOf = (raw: Json, given: Given): number | null => resultOf(raw, given).value;

/** What the parser says about a check that it refuses: message and hint. */
export function refusalOf(raw: Json): string {
  const result = parseCheck(raw);
  return result.ok ? "accepted" : [result.message, result.hint ?? ""].join(" | ");
}
