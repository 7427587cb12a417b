import { saysNothing } from "../models/message.ts";
import type { ModelRef } from "../models/model.ts";
import { providerOf } from "../models/provider.ts";
import type { Problem } from "../problem.ts";
import type { PlannedCase } from "./planned-cases.ts";

type Arm = "baseline" | "candidate";

/** Turns without anything to read, where the arm's provider refuses them: found before the first call, the first alone. */
export function blankTurns(
  arms: { readonly [arm in Arm]: { readonly path: string; readonly entry: { ref: ModelRef } } },
  cases: readonly PlannedCase[],
): readonly Problem[] {
  for (const arm of ["candidate", "baseline"] as const) {
    const { path, entry } = arms[arm];
    const { provider } = entry.ref;
    if (providerOf(provider).refusesBlankTurns !== true) continue;
    for (const { case: item, [arm]: messages } of cases) {
      const blank = messages.find(saysNothing);
      if (blank === undefined) continue;
      const message = `the ${blank.role}'s turn says nothing in case \`${item.id}\`, and ${provider} refuses such a turn`;
      const hint = "give the case's variables a text, or take the turn out";
      return [{ file: path, line: null, message, hint }];
    }
  }
  return [];
}
