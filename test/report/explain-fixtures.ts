import { decidePrompt } from "../../src/decide/prompt.ts";
import { retraced } from "../../src/decide/retraced.ts";
import { explainCase } from "../../src/report/explain-case.ts";
import { explainUnit } from "../../src/report/explain-unit.ts";
import type { MeasuredCase } from "../../src/score/measured.ts";
import type { PromptVerdict } from "../../src/verdict.ts";
import {
  failingOutput,
  measured,
  output,
  scores,
  settled,
  turn,
  type Facts,
} from "../decide/settled.ts";
import { config } from "../plan/setup.ts";
import { CONFIG } from "../support/engine.ts";

/** Prompts decided by the real decision, and what is told of them. */

type How = NonNullable<Parameters<typeof settled>[1]>;

export const policy = (gate: string): How => ({ config: config(`${CONFIG}gate: ${gate}\n`) });

export function decided(cases: readonly MeasuredCase[], how: How = {}): PromptVerdict {
  const { prompts = 1 } = how;
  const facts = { prompts, wording: null, selftest: null };
  return decidePrompt(settled(cases, how), how.config ?? config(), facts);
}

/** `n` cases of slice `law`, then as many of `tone`; all that is not said went well. */
export const twoSlices = (n: number, facts: (at: number) => Facts): MeasuredCase[] =>
  Array.from({ length: 2 * n }, (_, at) =>
    measured(`case-${String(at + 1).padStart(3, "0")}`, {
      slices: [at < n ? "law" : "tone"],
      fresh: freshAnswers(4),
      ...facts(at),
    }),
  );

/** New production answers that are as good as the stored ones, and the candidate's score beside them. */
export const freshAnswers = (n: number, candidate = 4): NonNullable<Facts["fresh"]> =>
  Array.from({ length: n }, (_, at) => ({
    baseline: output(`ok, fresh ${at}`),
    scores: scores(4, candidate, turn(at + 1)),
  }));

export const failing: Facts = { candidate: (at) => failingOutput(`No ${at}.`) };

/** Every answer loses so many points, before production's new answers and after. */
export const losing = (loss: number): Facts => ({
  scores: (at) => scores(4, 4 - loss, turn(at)),
  fresh: freshAnswers(4, 4 - loss),
});

export function unitText(prompt: PromptVerdict, name: string): string {
  const facts = retraced(prompt).units.find(({ unit }) => unit.unit === name)!;
  return explainUnit(facts, prompt).join("\n");
}

export function caseText(prompt: PromptVerdict, id: string): string {
  const item = prompt.evidence!.cases.find((of) => of.id === id)!;
  return explainCase(item, retraced(prompt).units, prompt).join("\n");
}

/** The lines below a section's title. */
export function section(text: string, title: string): readonly string[] {
  const lines = text.split("\n");
  const from = lines.indexOf(title) + 1;
  if (from === 0) return [];
  const to = lines.indexOf("", from);
  return lines.slice(from, to === -1 ? undefined : to).map((line) => line.trim());
}
