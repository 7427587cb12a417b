import type { ModelParameters, Setting } from "../prompts/prompt.ts";
import { providerOf } from "./provider.ts";
import type { ProviderName } from "./provider.ts";
import type { AnswerForm } from "./tool.ts";

type Asked = Pick<AnswerForm, "responseFormat"> & { readonly parameters: ModelParameters };

/** What a prompt sets and its provider cannot be told: left out, the prompt would be measured without it. */
export function unsentSettings(name: ProviderName, asked: Asked): readonly Setting[] {
  const { unsent, efforts } = providerOf(name);
  const effort = asked.parameters.reasoningEffort;
  const isKnown = effort === undefined || efforts === undefined || efforts.includes(effort);
  return settingsOf(asked).filter(
    (setting) => unsent.includes(setting) || (setting === "reasoningEffort" && !isKnown),
  );
}

function settingsOf({ parameters, responseFormat }: Asked): readonly Setting[] {
  const set = Object.keys(parameters) as (keyof ModelParameters)[];
  return responseFormat === "json" ? [...set, "responseFormat"] : set;
}
