import type { Config, ModelEntry } from "../config/config.ts";
import type { ChangedPrompt } from "../detect/detected.ts";
import { application, fileSet, targetRef } from "../models/targets/target.ts";
import { FREE_TEXT } from "../models/tool.ts";
import type { Problem } from "../problem.ts";
import type { PromptVersion } from "../prompts/prompt.ts";
import type { Reason } from "../reason.ts";
import { askedProblems } from "./asked-problems.ts";
import type { ArmPlan } from "./plan.ts";
import { resolveModel } from "./resolve-model.ts";

/** What answers for each arm: the models that the prompt's versions ask for, or the application of their rule. */
export type Arms =
  | {
      readonly ok: true;
      readonly baseline: GeneratedArm;
      readonly candidate: GeneratedArm;
      /** Models whose family the judge must not be of; an application's are its own affair. */
      readonly generators: readonly ModelEntry[];
    }
  | { readonly ok: false; readonly reason: Reason; readonly detail: string };

type GeneratedArm = ArmPlan & { readonly entry: ModelEntry };

export function planArms(
  baseline: PromptVersion,
  { candidate, target }: Pick<ChangedPrompt, "candidate" | "target">,
  config: Config,
): Arms {
  if (target !== null) {
    const answering = (version: PromptVersion): GeneratedArm => applicationArm(version, target);
    const arms = { baseline: answering(baseline), candidate: answering(candidate) };
    return { ok: true, ...arms, generators: [] };
  }
  const before = resolveModel(baseline.prompt, config);
  if (!before.ok) return before;
  const after = resolveModel(candidate.prompt, config);
  if (!after.ok) return after;
  return {
    ok: true,
    baseline: modelArm(baseline, before.entry),
    candidate: modelArm(candidate, after.entry),
    generators: [before.entry, after.entry],
  };
}

const modelArm = ({ digest, prompt }: PromptVersion, entry: ModelEntry): GeneratedArm => ({
  digest,
  path: prompt.path,
  parameters: prompt.parameters,
  tools: prompt.tools,
  toolChoice: prompt.toolChoice,
  responseFormat: prompt.responseFormat,
  entry,
});

/** Model, parameters and tools stand in the prompt's file, which the application reads itself. */
function applicationArm(
  { digest, prompt: { name, path }, files = fileSet([]) }: PromptVersion,
  { target, program }: NonNullable<ChangedPrompt["target"]>,
): GeneratedArm {
  const of = application(target, { program, prompts: files, prompt: { name, path } });
  const entry = { ref: targetRef(target, of), concurrency: target.slots };
  return { digest, path, parameters: {}, ...FREE_TEXT, application: of, entry };
}

/** What a version asks of its model and cannot get. */
export const unaskedOf = (
  { prompt }: PromptVersion,
  { application: of, entry }: GeneratedArm,
): readonly Problem[] => (of === undefined ? askedProblems(prompt, entry.ref) : []);
