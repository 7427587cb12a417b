import type { Config, ModelEntry } from "./config/config.ts";
import type { GenerateLimits } from "./generate/generate.ts";
import type { ModelRef } from "./models/model.ts";

const DEFAULT_CONCURRENCY = 8;

/** The limits that a configuration sets on asking: pace a model, budget a prompt. */
export function runLimits(config: Config, replay: boolean): GenerateLimits {
  const entries: readonly ModelEntry[] = [
    ...(config.judge === null ? [] : [config.judge]),
    ...Object.values(config.models),
  ];
  const reaches = (entry: ModelEntry, ref: ModelRef, exactly: boolean): boolean =>
    entry.ref.provider === ref.provider &&
    entry.ref.baseUrl === ref.baseUrl &&
    (!exactly || entry.ref.model === ref.model);
  return {
    replay,
    budget: config.budget,
    pace: (ref) =>
      (ref.target && { concurrency: ref.target.slots }) ??
      entries.find((entry) => reaches(entry, ref, true)) ??
      entries.find((entry) => reaches(entry, ref, false)) ?? { concurrency: DEFAULT_CONCURRENCY },
  };
}
