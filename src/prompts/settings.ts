import { z } from "zod";

import { parsed } from "../problem.ts";
import { isList, isMapping, mapping, table } from "../text/mapping.ts";
import { checkShape } from "../text/shape.ts";
import { nearest } from "../text/suggest.ts";

import {
  ResponseFormatShape,
  responseFormatOf,
  ToolChoiceShape,
  toolChoiceOf,
  ToolsShape,
  toolsOf,
} from "./answer-form.ts";

import type { Parsed, Problem } from "../problem.ts";
import type { YamlDocument } from "../text/yaml.ts";
import type { Json } from "../units.ts";
import type { AnswerForm } from "../models/tool.ts";
import type { ModelParameters, ModelWish, Prompt, Setting } from "./prompt.ts";

/** What a prompt's file says about its model, and what it says besides. */
export type Settings = Omit<Prompt, "name" | "path" | "messages">;

const name = z
  .string()
  .regex(/\S/)
  // Settings are read before any case is: a mark in one could only be sent as text.
  .refine((text) => !text.includes("{{"));

const penalty = z.number().min(-2).max(2).meta({ description: "a number from -2 to 2" });

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
  top_k: z.int().min(1).meta({ description: "a whole number above 0" }).optional(),
  frequency_penalty: penalty.optional(),
  presence_penalty: penalty.optional(),
  reasoning_effort: z
    .enum(["none", "minimal", "low", "medium", "high", "xhigh", "max"])
    .meta({ description: "none, minimal, low, medium, high, xhigh or max" })
    .optional(),
  tools: ToolsShape.optional(),
  tool_choice: ToolChoiceShape.optional(),
  response_format: ResponseFormatShape.optional(),
});

export const SETTINGS: readonly string[] = Object.keys(SettingsShape.shape);

/** Many tools' front matter lists the names of tools: only definitions can be sent. */
const isSetting = ([key, value]: readonly [string, Json]): boolean =>
  SETTINGS.includes(key) && (key !== "tools" || (isList(value) && value.every(isMapping)));

/** Sorts a mapping into settings, which are checked, and metadata, which is kept and never sent. */
export function readSettings(
  entries: { readonly [key: string]: Json },
  file: string,
  lineOf: YamlDocument["lineOf"],
): Parsed<Settings> {
  const own = Object.entries(entries);
  const known = mapping(own.filter((entry) => isSetting(entry)));
  const metadata = mapping(own.filter((entry) => !isSetting(entry)));
  const shape = checkShape(SettingsShape, { file, value: known, lineOf });
  if (!shape.ok) return shape;
  const { provider = null, model = null } = shape.value;
  const wish: ModelWish = { provider, model };
  const warnings = doubtful(metadata, file, lineOf);
  const { tools = [], tool_choice, response_format = "text" } = shape.value;
  const form: AnswerForm = {
    tools: toolsOf(tools),
    toolChoice: tool_choice === undefined ? null : toolChoiceOf(tool_choice),
    responseFormat: responseFormatOf(response_format),
  };
  const parameters = parametersOf(shape.value);
  return parsed(
    { wish, parameters, metadata, ...form, settingLines: linesOf(Object.keys(known), lineOf) },
    warnings,
  );
}

/** What a setting is called in a prompt's file. */
const WRITTEN = table<Setting>({
  temperature: "temperature",
  top_p: "topP",
  max_tokens: "maxTokens",
  stop: "stop",
  seed: "seed",
  top_k: "topK",
  frequency_penalty: "frequencyPenalty",
  presence_penalty: "presencePenalty",
  reasoning_effort: "reasoningEffort",
  tools: "tools",
  tool_choice: "toolChoice",
  response_format: "responseFormat",
});

function linesOf(
  keys: readonly string[],
  lineOf: YamlDocument["lineOf"],
): Settings["settingLines"] {
  const lines = keys.flatMap((key) => {
    const setting = WRITTEN[key];
    return setting === undefined ? [] : [[setting, lineOf([key])]];
  });
  return Object.fromEntries(lines);
}

function parametersOf(shape: z.infer<typeof SettingsShape>): ModelParameters {
  const { temperature, top_p: topP, max_tokens: maxTokens, stop, seed, top_k: topK } = shape;
  const { frequency_penalty: frequencyPenalty, presence_penalty: presencePenalty } = shape;
  const { reasoning_effort: reasoningEffort } = shape;
  return {
    ...(temperature !== undefined && { temperature }),
    ...(topP !== undefined && { topP }),
    ...(maxTokens !== undefined && { maxTokens }),
    ...(stop !== undefined && { stop: typeof stop === "string" ? [stop] : stop }),
    ...(seed !== undefined && { seed }),
    ...(topK !== undefined && { topK }),
    ...(frequencyPenalty !== undefined && { frequencyPenalty }),
    ...(presencePenalty !== undefined && { presencePenalty }),
    ...(reasoningEffort !== undefined && { reasoningEffort }),
  };
}

/** Metadata that may have been meant as a setting: misspelt, or inside another tool's `config:`. */
function doubtful(
  metadata: { readonly [key: string]: Json },
  file: string,
  lineOf: YamlDocument["lineOf"],
): readonly Problem[] {
  return Object.entries(metadata).flatMap(([key, value]) => {
    if (key === "tools") return [unsentTools(file, lineOf)];
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

const unsentTools = (file: string, lineOf: YamlDocument["lineOf"]): Problem => ({
  file,
  line: lineOf(["tools"]),
  message: "`tools` is kept as metadata and not sent",
  hint: "a tool that is sent is written `{ name, description, parameters }`, in a list",
});
