import { parseConfig } from "../../src/config/load.ts";
import type { Config } from "../../src/config/config.ts";
import type { ChangedPrompt } from "../../src/detect/detected.ts";
import type { EvalSet } from "../../src/evals/eval-set.ts";
import { parseEvalSet } from "../../src/evals/read.ts";
import type { Epochs } from "../../src/measure/answers.ts";
import { planPrompt, type PromptPlan, type Unplannable } from "../../src/plan/plan.ts";
import type { Parsed } from "../../src/problem.ts";
import { versionDigest } from "../../src/prompts/digest.ts";
import { parsePlain } from "../../src/prompts/formats/plain.ts";
import type { PromptVersion } from "../../src/prompts/prompt.ts";
import { parseCheck } from "../../src/score/checks/registry.ts";
import { CONFIG } from "../support/engine.ts";

/** A prompt's edit read from texts, as detect would hand it on: the real readers, and no tree. */

export const PROMPT = "## System\nAnswer briefly.\n\n## User\n{{question}}\n";
export const EDITED = PROMPT.replace("briefly", "warmly");

export const EPOCHS: Epochs = {
  profile: "2026-11-20",
  recheck: "recheck:candidate",
  controls: "controls:2026-11-20",
};

export const config = (text: string = CONFIG): Config =>
  valueOf(parseConfig(text, "evenhand.yaml"));

export function version(text: string, path = "prompts/support/answer.md"): PromptVersion {
  const prompt = valueOf(parsePlain({ name: "support/answer", path, text }));
  return { prompt, digest: versionDigest(prompt) };
}

export const evalSet = (text: string, path = "evals/support/answer.yaml"): EvalSet =>
  valueOf(parseEvalSet({ path, text, files: () => null, parseCheck }));

/** `n` cases that differ in their question; `more` is YAML inside each case's braces, with `#` for its number. */
export function cases(n: number, more = ""): string {
  const rows = Array.from({ length: n }, (_, index) => {
    const number = String(index + 1).padStart(2, "0");
    const rest = more === "" ? "" : `, ${more.replaceAll("#", number)}`;
    return `  - { id: case-${number}, input: { question: "question ${number}?" }${rest} }`;
  });
  return ["cases:", ...rows, ""].join("\n");
}

export const RUBRIC = "rubric:\n  - { id: grounded, description: Names the deadline. }\n";
export const CHECKS = 'checks: [{ contains: "ok" }]\n';

export interface Edit {
  readonly production?: string;
  readonly candidate?: string;
  readonly evals?: string;
  readonly more?: Partial<ChangedPrompt>;
}

export function changedPrompt({ production, candidate, evals, more }: Edit = {}): ChangedPrompt {
  return {
    name: "support/answer",
    path: "prompts/support/answer.md",
    from: null,
    change: "edited",
    reachedBy: [],
    encodingOnly: false,
    bootstrap: false,
    baseline: version(production ?? PROMPT),
    candidate: version(candidate ?? EDITED),
    evalSet: evalSet(evals ?? `${CHECKS}${cases(2)}`),
    evalSource: "base",
    evalPath: "evals/support/answer.yaml",
    newCases: [],
    headRubric: null,
    calibration: null,
    target: null,
    ...more,
  };
}

export function plan(edit: Edit = {}, policy: Config = config()): PromptPlan {
  const planned = planPrompt(changedPrompt(edit), policy);
  if (!planned.ok) throw new Error(JSON.stringify(planned.unplannable, null, 2));
  return planned.plan;
}

export function refusal(edit: Edit, policy: Config = config()): Unplannable {
  const planned = planPrompt(changedPrompt(edit), policy);
  if (planned.ok) throw new Error("it was planned");
  return planned.unplannable;
}

function valueOf<T>(reading: Parsed<T>): T {
  if (reading.ok) return reading.value;
  throw new Error(JSON.stringify(reading.problems, null, 2));
}
