import { textAlone } from "../../../src/score/checks/check.ts";
import { parseCheck, runCheck } from "../../../src/score/checks/registry.ts";
import type { Json } from "../../../src/units.ts";

/** Parses a check as an eval set writes it and tests one output; throws what the parser refused. */
export function run(raw: Json, output: string): { pass: boolean; detail: string } {
  const result = parseCheck(raw);
  if (!result.ok) throw new Error(result.message);
  const { pass, detail } = runCheck(result.check, textAlone(output));
  return { pass, detail };
}

export const passes = (raw: Json, output: string): boolean => run(raw, output).pass;

/** What the parser says about a check that it refuses: message and hint. */
export function refusalOf(raw: Json): string {
  const result = parseCheck(raw);
  return result.ok ? "accepted" : [result.message, result.hint ?? ""].join(" | ");
}
