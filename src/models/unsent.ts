import type { ModelParameters, Setting } from "../prompts/prompt.ts";
import type { ModelRef } from "./model.ts";
import type { AnswerForm } from "./tool.ts";

/** The levels of effort that Anthropic's API knows; OpenAI's has more. */
export const ANTHROPIC_EFFORTS = ["low", "medium", "high", "xhigh", "max"] as const;

/** Settings that an API has no parameter for, whatever their value. */
const UNKNOWN: { readonly [provider in ModelRef["provider"]]: readonly Setting[] } = {
  openai: ["topK"],
  anthropic: ["seed", "frequencyPenalty", "presencePenalty"],
  "openai-compatible": [],
  scripted: [],
};

/** What a prompt sets and its provider cannot be told: left out, the prompt would be measured without it. */
export function unsentSettings(
  provider: ModelRef["provider"],
  asked: Pick<AnswerForm, "responseFormat"> & { readonly parameters: ModelParameters },
): readonly Setting[] {
  const { parameters, responseFormat } = asked;
  const set = (Object.keys(parameters) as (keyof ModelParameters)[]).filter((setting) =>
    UNKNOWN[provider].includes(setting),
  );
  if (provider !== "anthropic") return set;
  const effort = parameters.reasoningEffort;
  const known = effort === undefined || ANTHROPIC_EFFORTS.some((of) => of === effort);
  return [
    ...set,
    ...(known ? [] : ["reasoningEffort" as const]),
    // JSON of any shape: the API takes a schema or nothing.
    ...(responseFormat === "json" ? ["responseFormat" as const] : []),
  ];
}
