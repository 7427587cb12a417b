import { digestOf } from "../digest.ts";

import { callJson, partJson } from "../models/message.ts";
import { formJson } from "../models/tool.ts";
import type { ModelRef } from "../models/model.ts";
import type { Json, Sha256 } from "../units.ts";
import type { Prompt, PromptDialect, TemplateMessage, TemplatePiece } from "./prompt.ts";

/**
 * Names a prompt version by what is sent: roles and exact templates, model, parameters and the form of the answer. Metadata, the file's
 * name and its lines do not count. `resolved` is the endpoint that the base's configuration gives the prompt;
 * with it, a change of the default model is a change of the version, without it only the prompt's own wish is.
 */
export function versionDigest(
  prompt: Omit<Prompt, "name" | "path" | "metadata" | "settingLines">,
  resolved?: Pick<ModelRef, "provider" | "model" | "baseUrl">,
): Sha256 {
  const { temperature, topP, maxTokens, stop, seed, ...further } = prompt.parameters;
  const { provider, model, baseUrl } = { baseUrl: null, ...(resolved ?? prompt.wish) };
  const canonical: Json = {
    messages: prompt.messages.map(templateJson),
    model: { provider, model, baseUrl },
    parameters: {
      // Null stands for "not sent", which no parameter can be set to.
      temperature: temperature ?? null,
      topP: topP ?? null,
      maxTokens: maxTokens ?? null,
      stop: stop ?? null,
      seed: seed ?? null,
      // What prompts could not always set is named only where it is set: a version keeps its name.
      ...further,
    },
    ...formJson(prompt),
    ...(prompt.dialect !== undefined && { dialect: dialectJson(prompt.dialect) }),
  };
  return digestOf(canonical);
}

/** Defaults as text: the order of a mapping is the order in which it is written out. */
const dialectJson = ({ defaults, ...dialect }: PromptDialect): Json => ({
  ...dialect,
  defaults: JSON.stringify(defaults),
});

function templateJson({ role, template, more, toolCalls, toolCallId }: TemplateMessage): Json {
  return {
    role,
    template,
    ...(more !== undefined && { more: more.map(pieceJson) }),
    ...(toolCalls !== undefined && { toolCalls: toolCalls.map(callJson) }),
    ...(toolCallId !== undefined && { toolCallId }),
  };
}

function pieceJson(piece: TemplatePiece): Json {
  const { kind, template } = piece;
  if (piece.kind !== "image" || piece.image === null) return { kind, template };
  return { kind, image: partJson(piece.image) };
}
