import { z } from "zod";

import { parsed } from "../problem.ts";
import { isMapping, mapping } from "../text/mapping.ts";
import { checkShape } from "../text/shape.ts";
import { nearest } from "../text/suggest.ts";

import type { Parsed, Problem } from "../problem.ts";
import type { YamlDocument } from "../text/yaml.ts";
import type { Json } from "../units.ts";
import type { ModelParameters, ModelWish, Prompt } from "./prompt.ts";

/** What a prompt's file says about its model, and what it says besides. */
export type Settings = Pick<Prompt, "wish" | "parameters" | "metadata" | "settingLines">;

const name = z
  .string()
  .regex(/\S/)
  // Settings are read before any case is: a mark in one could only be sent as text.
  .refine((text) => !text.includes("{{"));

const stopText = z.string().min(1);

/** Ranges are the widest that a provider documents; a narrower one is the provider's to refuse. */
const SettingsShape = z.strictObject({
  provider: name.meta({ description: "the name of a provider, without variables" }).optional(),
  model: name.meta({ description: "the id of a model, without variables" }).optional(),
  temperature: z.number().min(0).max(2).meta({ description: "a number from 0 to 2" }).optional(),
  top_p: z.number().min(0).max(1).meta({ description: "a number from 0 to 1" }).optional(),
  max_tokens: z.int().min(1).meta({ description: "a whole number above 0" }).optional(),
  stop: z
    .union([stopText, z.array(stopText).min(1)])
    .meta({ description: "a text or a list of texts" })
    .optional(),
  seed: z.int().meta({ description: "a whole number" }).optional(),
});

export const SETTINGS: readonly string[] = Object.keys(SettingsShape.shape);

/** Sorts a mapping into settings, which are checked, and metadata, which is kept and never sent. */
export function readSettings(
  entries: { readonly [key: string]: Json },
  file: string,
  lineOf: YamlDocument["lineOf"],
): Parsed<Settings> {
  const own = Object.entries(entries);
  const known = mapping(own.filter(([key]) => SETTINGS.includes(key)));
  const metadata = mapping(own.filter(([key]) => !SETTINGS.includes(key)));
  const shape = checkShape(SettingsShape, { file, value: known, lineOf });
  if (!shape.ok) return shape;
  const { provider = null, model = null } = shape.value;
  const wish: ModelWish = { provider, model };
  const warnings = doubtful(metadata, file, lineOf);
  const parameters = parametersOf(shape.value);
  return parsed({ wish, parameters, metadata, settingLines: linesOf(own, lineOf) }, warnings);
}

/** What a setting is called in a prompt's file. */
const WRITTEN: { readonly [key: string]: keyof ModelParameters } = {
  temperature: "temperature",
  top_p: "topP",
  max_tokens: "maxTokens",
  stop: "stop",
  seed: "seed",
};

function linesOf(
  entries: readonly (readonly [key: string, value: Json])[],
  lineOf: YamlDocument["lineOf"],
): Settings["settingLines"] {
  const lines = entries.flatMap(([key]) => {
    const setting = Object.hasOwn(WRITTEN, key) ? WRITTEN[key] : undefined;
    return setting === undefined ? [] : [[setting, lineOf([key])]];
  });
  return Object.fromEntries(lines);
}

function parametersOf(shape: z.infer<typeof SettingsShape>): ModelParameters {
  const { temperature, top_p: topP, max_tokens: maxTokens, stop, seed } = shape;
  return {
    ...(temperature !== undefined && { temperature }),
    ...(topP !== undefined && { topP }),
    ...(maxTokens !== undefined && { maxTokens }),
    ...(stop !== undefined && { stop: typeof stop === "string" ? [stop] : stop }),
    ...(seed !== undefined && { seed }),
  };
}

/** Metadata that may have been meant as a setting: misspelt, or inside another tool's `config:`. */
function doubtful(
  metadata: { readonly [key: string]: Json },
  file: string,
  lineOf: YamlDocument["lineOf"],
): readonly Problem[] {
  return Object.entries(metadata).flatMap(([key, value]) => {
    const near = nearest(key, SETTINGS);
    const own = near === null ? [] : [{ path: [key], near }];
    const inside = isMapping(value) ? Object.keys(value).filter((k) => SETTINGS.includes(k)) : [];
    const found = [...own, ...inside.map((near) => ({ path: [key, near], near }))];
    return found.map(({ path, near }) => ({
      file,
      line: lineOf(path),
      message: `\`${path.join(".")}\` is kept as metadata and not sent`,
      hint: path.length === 1 ? `did you mean \`${near}\`?` : `write \`${near}\` at the top level`,
    }));
  });
}
