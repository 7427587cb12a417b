import { digestOf } from "../digest.ts";

import type { ModelRef } from "../models/model.ts";
import type { Json, Sha256 } from "../units.ts";
import type { Prompt } from "./prompt.ts";

/**
 * Names a prompt version by what is sent: roles and exact templates, model and parameters. Metadata, the file's
 * name and its lines do not count. `resolved` is the endpoint that the base's configuration gives the prompt;
 * with it, a change of the default model is a change of the version, without it only the prompt's own wish is.
 */
export function versionDigest(
  prompt: Pick<Prompt, "messages" | "wish" | "parameters">,
  resolved?: Pick<ModelRef, "provider" | "model" | "baseUrl">,
): Sha256 {
  const { temperature, topP, maxTokens, stop, seed } = prompt.parameters;
  const { provider, model, baseUrl } = { baseUrl: null, ...(resolved ?? prompt.wish) };
  const canonical: Json = {
    messages: prompt.messages.map(({ role, template }) => ({ role, template })),
    model: { provider, model, baseUrl },
    parameters: {
      // Null stands for "not sent", which no parameter can be set to.
      temperature: temperature ?? null,
      topP: topP ?? null,
      maxTokens: maxTokens ?? null,
      stop: stop ?? null,
      seed: seed ?? null,
    },
  };
  return digestOf(canonical);
}
