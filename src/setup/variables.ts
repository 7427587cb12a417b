import { DIALECTS } from "../prompts/dialects/registry.ts";
import { splitFrontMatter } from "../prompts/formats/front-matter.ts";
import { piecesOf } from "../prompts/pieces.ts";
import { readTemplate } from "../prompts/template.ts";
import { isMapping, mapping } from "../text/mapping.ts";
import type { Prompt } from "../prompts/prompt.ts";
import type { Json } from "../units.ts";

/** Names of the values that a prompt's templates ask for, in order, without those below others (`order.id`: `order`). */
export function variablesOf({ messages, dialect }: Prompt): readonly string[] {
  const names = messages
    .flatMap(piecesOf)
    .filter(({ kind }) => kind !== "thread")
    .flatMap(({ template }) =>
      dialect === undefined
        ? readTemplate(template).parts.flatMap((of) => (of.kind === "variable" ? of.name : []))
        : DIALECTS[dialect.name]
            .fill(template, {}, dialect.partials)
            .unfilled.map(({ name }) => name.split(".")[0] ?? name),
    );
  return [...new Set(names)];
}

/** Values that the prompt's own file gives as an example: defaults of inputs, and Prompty's `sample`. */
export function samplesOf(prompt: Prompt, text: string): { readonly [variable: string]: Json } {
  const split = splitFrontMatter(text, prompt.path);
  const entries = split.ok ? split.value.settings?.entries : undefined;
  const sample = entries?.["sample"] ?? null;
  const given = isMapping(sample) ? Object.entries(sample) : [];
  return mapping([...Object.entries(prompt.dialect?.defaults ?? {}), ...given]);
}
