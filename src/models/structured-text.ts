import type { ModelRef, ModelResponse } from "./model.ts";
import { PROVIDERS } from "./provider.ts";

/**
 * The text of an answer that was to satisfy a schema, as far as its server may have ignored it. For a judge's answer:
 * a prompt's own is what its users get, fence and all.
 */
export function structuredAnswer(
  { provider }: Pick<ModelRef, "provider">,
  response: ModelResponse,
): ModelResponse {
  if (!PROVIDERS[provider].mayIgnoreSchema) return response;
  return { ...response, text: structuredText(response.text) };
}

/**
 * The JSON of a structured answer from a server that ignores the schema: without the reasoning in front of it
 * (`<think>…</think>`) and without the Markdown fence around the whole. Anything else is left as it is; whether
 * it satisfies the schema is for the reader to say.
 */
export function structuredText(text: string): string {
  const answer = text.replace(/^\s*<think>[\s\S]*?<\/think>/, "").trim();
  const fenced = /^```(?:json)?[ \t]*\r?\n([\s\S]*?)\r?\n?```$/i.exec(answer);
  const inside = fenced?.[1];
  // A second fence inside means that this is prose with code in it, not one fenced answer.
  return inside === undefined || inside.includes("```") ? answer : inside.trim();
}
