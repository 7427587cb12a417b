import { logLine } from "./report/escape/log.ts";
import { nearlySaid } from "./text/suggest.ts";
import { UsageError } from "./usage-error.ts";

/** A name that a command was given and `where` does not have, with the nearest that it has. */
export function unknownName(
  where: string,
  what: string,
  name: string,
  known: readonly string[],
): UsageError {
  const near = nearlySaid(name, known);
  const hint = near === null ? "" : `; ${near}`;
  // Names are anybody's, and the message has to stay one line.
  return new UsageError(logLine(`${where} has no ${what} \`${name}\`${hint}`));
}

/** The prompts of a name, or all where none is asked for; an unknown name is a UsageError. */
export function chosenPrompts<T extends { readonly name: string }>(
  prompts: readonly T[],
  name: string | null,
  where: string,
): readonly T[] {
  if (name === null) return prompts;
  const found = prompts.filter((of) => of.name === name);
  if (found.length > 0) return found;
  const known = prompts.map((of) => of.name);
  throw unknownName(where, "prompt", name, known);
}
