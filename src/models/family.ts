import type { ModelRef } from "./model.ts";
import { PROVIDERS } from "./provider.ts";

/** Words that name a family, by how a word of the model's id begins. */
const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/^(gpt|chatgpt|openai|davinci|babbage|codex|o[1-9]$)/, "openai"],
  [/^(claude|anthropic)/, "anthropic"],
  [/^(gemini|gemma|palm)/, "google"],
  [/^(llama|codellama)/, "meta"],
  [/^(mistral|mixtral|ministral|codestral|magistral|devstral|pixtral)/, "mistral"],
  [/^(qwen|qwq|qvq)/, "qwen"],
  [/^deepseek/, "deepseek"],
  [/^grok/, "xai"],
  [/^(command$|c4ai|aya$|cohere)/, "cohere"],
  [/^phi\d*$/, "microsoft"],
  [/^(nova|titan)$/, "amazon"],
  [/^(kimi|moonshot)/, "moonshot"],
  [/^(glm|chatglm)/, "zhipu"],
  [/^nemotron/, "nvidia"],
];

/**
 * The family a model belongs to, for "the judge is of another family than the generator". Read from the id's
 * words, the last path segment first (`meta-llama/Llama-3-70b` and `openrouter/meta/llama-3` are one family);
 * an id that tells nothing, such as the name of a deployment, is of the family that all models of its provider are of,
 * else one of its own, named by provider and first word.
 */
export function familyOf({ provider, model }: Pick<ModelRef, "provider" | "model">): string {
  const segments = model.toLowerCase().split("/").toReversed();
  const words = segments.flatMap((segment) => segment.split(/[^a-z0-9]+/)).filter(Boolean);
  for (const word of words) {
    const found = FAMILIES.find(([pattern]) => pattern.test(word));
    if (found) return found[1];
  }
  return PROVIDERS[provider].family ?? `${provider} ${words[0] ?? ""}`.trim();
}
