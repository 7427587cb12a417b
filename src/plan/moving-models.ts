import type { Config } from "../config/config.ts";
import type { ChangedPrompt } from "../detect/detected.ts";
import type { ModelRef } from "../models/model.ts";
import { mayMove } from "../models/moving-alias.ts";
import type { Problem } from "../problem.ts";
import { resolveModel } from "./resolve-model.ts";

/** Models of the configuration and of prompts that a provider may replace: then the eval set's past no longer counts. */
export function movingModels(
  config: Config,
  prompts: readonly ChangedPrompt[],
): readonly Problem[] {
  const { models, judge, path, lineOf } = config;
  const entries = Object.entries(models).map(([name, { ref }]) => ({
    ref,
    at: ["models", name, "model"],
  }));
  const configured =
    judge === null ? entries : [...entries, { ref: judge.ref, at: ["judge", "model"] }];
  const known = new Set(configured.map(({ ref }) => nameOf(ref)));
  const wished = prompts.flatMap(({ candidate: { prompt } }) => {
    const resolved = resolveModel(prompt, config);
    if (!resolved.ok || known.has(nameOf(resolved.entry.ref))) return [];
    return [{ ref: resolved.entry.ref, file: prompt.path, line: null }];
  });
  return [
    ...configured.map(({ ref, at }) => ({ ref, file: path, line: lineOf(at) })),
    ...wished,
  ].flatMap(({ ref, file, line }) => (mayMove(ref) ? [warning(ref, file, line)] : []));
}

const nameOf = ({ provider, model }: ModelRef): string => `${provider} ${model}`;

const warning = ({ model }: ModelRef, file: string, line: number | null): Problem => ({
  file,
  line,
  message: `\`${model}\` can move under you: its id has no date, so the provider may serve another model by it`,
  hint: "name a dated one where there is one",
});
