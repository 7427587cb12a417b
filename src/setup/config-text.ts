import { stringify } from "yaml";

import type { Choice, Models } from "./models.ts";
import { schemaLine } from "./schema-line.ts";
import type { Rule } from "./rules.ts";

export interface ConfigParts {
  readonly rules: readonly Rule[];
  readonly models: Models;
  /** US dollars a prompt; null where no plan could be priced. */
  readonly maxUsd: number | null;
}

/** The text of evenhand.yaml, with a comment on what its reader may want to change. */
export function configText({ rules, models, maxUsd }: ConfigParts): string {
  const { entries, judge, sameFamily } = models;
  const reason = { same_family: "one key to begin with" };
  const named = Object.entries(entries).map(([name, choice]) => [name, entryOf(choice)] as const);
  return [
    schemaLine("evenhand"),
    "# Read from the base branch: an edit takes effect once it is merged.",
    "# A file takes the first rule that matches; {name} is its path below the pattern's fixed part.",
    stringify({ prompts: rules }).trimEnd(),
    "# `default` is for prompts that name no model.",
    stringify({ models: Object.fromEntries(named) }).trimEnd(),
    sameFamily
      ? "# Of the tested model's own family, which may favour its own style: change it once another key is there."
      : "# Of another family than the tested models: a judge prefers answers like its own.",
    stringify({ judge: { ...entryOf(judge), ...(sameFamily && reason) } }).trimEnd(),
    maxUsd === null
      ? "# Per prompt; a run that would cost more is refused before its first call."
      : "# Per prompt, from a plan with at least 24 cases; a run that would cost more is refused before its first call.",
    stringify({ budget: { max_usd: maxUsd ?? 15 } }).trimEnd(),
    "",
  ].join("\n");
}

const entryOf = ({ provider, model, baseUrl, apiKeyEnv }: Choice) => ({
  provider,
  model,
  ...(baseUrl !== null && { base_url: baseUrl }),
  ...(apiKeyEnv !== null && { api_key_env: apiKeyEnv }),
});
