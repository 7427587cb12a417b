import type { CheckSpec } from "../evals/eval-set.ts";
import { textAlone } from "./checks/check.ts";
import { runCheck } from "./checks/registry.ts";

/** They hold on one side of a limit, so that the shortest and the longest answer speak for all between them. */
const COUNTING: ReadonlySet<string> = new Set([
  "min-length",
  "max-length",
  "min-words",
  "max-words",
]);

/** More characters, and with a word in every second more words, than a token stands for in any answer. */
const CHARACTERS_A_TOKEN = 20;

/** Whether a check passes every answer of at most `maxTokens` tokens; of kinds that do not count, none is known to. */
export function passesAnything(check: CheckSpec, maxTokens: number): boolean {
  if (check.weight === 0 || (check.threshold === 0 && !check.negate)) return true;
  if (!COUNTING.has(check.kind)) return false;
  const longest = "a ".repeat((maxTokens * CHARACTERS_A_TOKEN) / 2);
  return ["", longest].every((text) => runCheck(check, textAlone(text)).pass);
}
