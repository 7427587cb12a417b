import { stringify } from "yaml";

import type { Models } from "./models.ts";
import { schemaLine } from "./schema-line.ts";
import type { Rule } from "./survey.ts";

export interface ConfigParts {
  readonly rules: readonly Rule[];
  readonly models: Models;
  /** US dollars a prompt; null where no plan could be priced. */
  readonly maxUsd: number | null;
}

/** The text of evenhand.yaml, with a comment on what its reader may want to change. */
export function configText({ rules, models, maxUsd }: ConfigParts): string {
  const { tested, judge, sameFamily } = models;
  const reason = { same_family: "one key to begin with" };
  return [
    schemaLine("evenhand"),
    "# Read from the base branch: an edit takes effect once it is merged.",
    "# A file takes the first rule that matches; {name} is its path below the pattern's fixed part.",
    stringify({ prompts: rules }).trimEnd(),
    "# For prompts that name no model.",
    stringify({ models: { default: tested } }).trimEnd(),
    sameFamily
      ? "# Of the tested model's own family, which may favour its own style: change it once another key is there."
      : "# Of another family than the tested models: a judge prefers answers like its own.",
    stringify({ judge: { ...judge, ...(sameFamily && reason) } }).trimEnd(),
    maxUsd === null
      ? "# Per prompt; a run that would cost more is refused before its first call."
      : "# Per prompt, from a plan with at least 24 cases; a run that would cost more is refused before its first call.",
    stringify({ budget: { max_usd: maxUsd ?? 15 } }).trimEnd(),
    "",
  ].join("\n");
}
