import { parsed, refused } from "../../problem.ts";
import { isList, isMapping, mapping } from "../../text/mapping.ts";
import { lineAt } from "../../text/lines.ts";
import { refusedMarks, strangeMarks } from "../mark-problems.ts";
import {
  child,
  children,
  entriesAt,
  keyOf,
  pathText,
  problemAt,
  readDocument,
} from "./document-value.ts";
import { document } from "./document.ts";
import { foreignSettings, responseFormatAt, settingNamed } from "./foreign-settings.ts";
import { afterLicence, settingsRoot, splitFrontMatter } from "./front-matter.ts";
import { isItem } from "./item.ts";
import { partialReferences, partialsOf } from "./partials.ts";
import { folderOf, joinPath } from "./paths.ts";
import { strangeSection } from "./sections.ts";
import { isOptional, picoschema } from "./picoschema.ts";
import { nearlySaid } from "../../text/suggest.ts";

import type { Parsed, Problem } from "../../problem.ts";
import type { Json } from "../../units.ts";
import type { Prompt, TemplateMessage } from "../prompt.ts";
import type { PlacedValue } from "./document-value.ts";
import type { PromptFormat, PromptSource, SourceFiles } from "./format.ts";

/** Dotprompt (google.github.io/dotprompt): YAML front matter, and a Handlebars body that opens its own roles. */
export const dotprompt: PromptFormat = {
  title: "Dotprompt",
  endings: [".prompt"],
  parse(source, files) {
    const other = otherFormat(source, files);
    if (other !== null) return other;
    const prompt = parseDotprompt(source, files);
    return prompt.ok ? parsed([prompt.value], prompt.warnings) : prompt;
  },
  references: ({ path, text }) => partialReferences(text, path, placesFor(path)),
};

/** Other tools use the ending too: documents of YAML are read as such, and blocks of a configuration are no text. */
function otherFormat(source: PromptSource, files: SourceFiles): Parsed<readonly Prompt[]> | null {
  const { path, text } = source;
  const block =
    /^\s*(?:(?:\/\/|#).*\s+)*(?:prompt|generator|datasource|model|client|enum)\s+\w+\s*\{\s*$/m.exec(
      text,
    );
  if (block?.index === 0) {
    const message = "this is the configuration of another tool, with blocks in braces";
    return refused({ file: path, line: 1, message, hint: "narrow `files` to prompts" });
  }
  if (!/^\s*(?:_type|messages|prompt|template|- role)\s*:/m.test(text)) return null;
  const root = text.startsWith("---") ? null : readDocument(source);
  return root?.ok === true && isItem(root.value) ? document.parse(source, files) : null;
}

/** `_name.prompt` in the prompt's folder or one above it: which of them is the root of prompts, no file says. */
function placesFor(path: string): (name: string) => readonly string[] {
  return (name) => {
    const steps = folderOf(path)
      .split("/")
      .filter((step) => step !== "");
    const file = name.replace(/[^/]*$/, (last) => `_${last}.prompt`);
    return Array.from({ length: steps.length + 1 }, (_, up) =>
      joinPath(steps.slice(0, steps.length - up).join("/"), file),
    ).filter((candidate) => candidate !== null);
  };
}

const KEYS = [
  "name",
  "variant",
  "description",
  "model",
  "config",
  "input",
  "output",
  "tools",
  "metadata",
  "maxTurns",
  "ext",
  "toolDefs",
  "raw",
  "version",
];

const METADATA = ["name", "variant", "description", "metadata"];

function parseDotprompt(source: PromptSource, files: SourceFiles): Parsed<Prompt> {
  const { name, path, text } = source;
  const split = splitFrontMatter(text, path, afterLicence(text));
  if (!split.ok) return split;
  const { settings: written, bodyStart } = split.value;
  const root = settingsRoot(source, written);
  const settings = settingsOf(root);
  if (!settings.ok) return settings;
  const body = text.slice(bodyStart);
  const message: TemplateMessage = {
    role: "user",
    template: body,
    line: lineAt(text, bodyStart),
  };
  const { partials } = partialsOf(body, path, placesFor(path), files, bodyOf);
  const prompt: Prompt = {
    name,
    path,
    messages: [message],
    ...settings.value,
    dialect: { name: "handlebars", partials, defaults: defaultsOf(root) },
  };
  const problems = [...refusedMarks(message, prompt), ...(/\S/.test(body) ? [] : [noText(path)])];
  if (problems.length > 0) return { ok: false, problems };
  const section = body.includes("{{role") ? null : strangeSection(message, path);
  return parsed(prompt, [
    ...settings.warnings,
    ...unknownKeys(root),
    ...strangeMarks([message], prompt),
    ...(section === null
      ? []
      : [{ ...section, hint: 'write `{{role "system"}}`, and the other roles alike' }]),
  ]);
}

/** A partial may have front matter of its own, which is not its text. */
function bodyOf(text: string): string {
  const split = splitFrontMatter(text, "", afterLicence(text));
  return split.ok ? text.slice(split.value.bodyStart) : text;
}

function settingsOf(root: PlacedValue): ReturnType<typeof foreignSettings> {
  const output = child(root, "output");
  const schema = output && child(output, "schema");
  const format = output && child(output, "format");
  const asked: PlacedValue[] = [];
  if (schema !== null && schema.value !== null) {
    const converted = picoschema(schema);
    if (!converted.ok && typeof schema.value === "string") {
      const json = responseFormatAt(schema, "json");
      const message = `the schema \`${schema.value}\` is defined in code, so any JSON is asked for`;
      return withWarnings(root, [json], problemAt(schema, message, "write its fields out here"));
    }
    if (!converted.ok) return converted;
    const value = mapping<Json>([
      ["name", "output"],
      ["schema", converted.value],
    ]);
    asked.push(responseFormatAt(schema, value));
  } else if (format?.value === "json") {
    asked.push(responseFormatAt(format, "json"));
  }
  return withWarnings(root, asked);
}

/** Model and `config` with what the output asks for, and the warnings that belong to them. */
function withWarnings(
  root: PlacedValue,
  asked: readonly PlacedValue[],
  ...said: readonly Problem[]
): ReturnType<typeof foreignSettings> {
  const config = child(root, "config");
  const model = child(root, "model");
  const given = [...(model ? [model] : []), ...asked, ...(config ? children(config) : [])];
  const settings = foreignSettings(root, given, entriesAt(root, METADATA));
  if (!settings.ok) return settings;
  const tools = child(root, "tools");
  const message = "`tools` names tools that are defined in code, and is not sent";
  const unsent = tools === null ? [] : [problemAt(tools, message, null)];
  return parsed(settings.value, [...settings.warnings, ...said, ...unsent]);
}

/** `input.default`, and nothing for what the schema calls optional: it renders as it does where it is not given. */
function defaultsOf(root: PlacedValue): { readonly [name: string]: Json } {
  const input = child(root, "input");
  const given = input && child(input, "default");
  const schema = input && child(input, "schema");
  const optional = schema === null ? [] : optionalIn(schema);
  return mapping<Json>([
    ...optional.map((name) => [name, ""] as const),
    ...Object.entries(given !== null && isMapping(given.value) ? given.value : {}),
  ]);
}

/** Fields that may be left out, by Picoschema's `?` or by JSON Schema's `required`. */
function optionalIn(schema: PlacedValue): readonly string[] {
  const properties = child(schema, "properties");
  if (properties === null || !isMapping(properties.value)) {
    const keys = children(schema).map(keyOf);
    return keys.filter(isOptional).map((key) => key.replace(/\?.*$/, ""));
  }
  const required = child(schema, "required")?.value ?? [];
  const names = isList(required) ? required : [];
  return Object.keys(properties.value).filter((name) => !names.includes(name));
}

/** Keys of `input` and `output`; a field of a schema that stands beside them is of no effect. */
const FORM: { readonly [key: string]: readonly string[] } = {
  input: ["schema", "default"],
  output: ["schema", "format"],
};

function unknownKeys(root: PlacedValue): readonly Problem[] {
  const top = children(root)
    .filter((of) => !KEYS.includes(keyOf(of)))
    .map((of) => {
      const key = keyOf(of);
      const near = settingNamed(key) === null ? nearlySaid(key, KEYS) : "write it under `config`";
      return problemAt(of, `unknown key \`${key}\` is not sent`, near);
    });
  const below = Object.entries(FORM).flatMap(([key, known]) => {
    const found = child(root, key);
    const given = found === null ? [] : children(found);
    return given
      .filter((of) => !known.includes(keyOf(of)))
      .map((of) => {
        const near = nearlySaid(keyOf(of), known);
        const hint = near ?? `write fields under \`${key}.schema\``;
        return problemAt(of, `unknown key \`${pathText(of.at)}\` is of no effect`, hint);
      });
  });
  return [...top, ...below];
}

const noText = (file: string): Problem => ({
  file,
  line: 1,
  message: "the prompt has no text",
  hint: "write the instruction that the model gets",
});
