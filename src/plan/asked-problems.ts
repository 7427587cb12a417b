import type { ModelRef } from "../models/model.ts";
import { unsentSettings } from "../models/unsent.ts";
import type { Problem } from "../problem.ts";
import type { Prompt, Setting } from "../prompts/prompt.ts";

/** What a prompt asks of its model and cannot get: found before the first call, at the line of the setting. */
export function askedProblems(
  prompt: Prompt,
  { provider, model }: Pick<ModelRef, "provider" | "model">,
): readonly Problem[] {
  const at = (setting: Setting): Pick<Problem, "file" | "line"> => ({
    file: prompt.path,
    line: prompt.settingLines[setting] ?? null,
  });
  const unsent = unsentSettings(provider, prompt).map((setting) => ({
    ...at(setting),
    message: `${WORDS[setting]} cannot be sent to \`${model}\`: ${provider}'s API has no such parameter`,
    hint: "take it out, or choose another model",
  }));
  const { tools, toolChoice } = prompt;
  const named = typeof toolChoice === "object" ? (toolChoice?.name ?? null) : null;
  if (toolChoice === null) return unsent;
  if (tools.length > 0 && (named === null || tools.some(({ name }) => name === named))) {
    return unsent;
  }
  const message =
    named === null
      ? "a choice of tools is set, but there are none"
      : `there is no tool \`${named}\``;
  return [...unsent, { ...at("toolChoice"), message, hint: "add it to the prompt's tools" }];
}

/** Settings as readers of any format know them. */
const WORDS: { readonly [setting in Setting]: string } = {
  temperature: "the temperature",
  topP: "top-p",
  maxTokens: "the token limit",
  stop: "stop texts",
  seed: "a seed",
  topK: "top-k",
  frequencyPenalty: "a frequency penalty",
  presencePenalty: "a presence penalty",
  reasoningEffort: "this reasoning effort",
  tools: "tools",
  toolChoice: "the choice of a tool",
  responseFormat: "JSON without a schema",
};
