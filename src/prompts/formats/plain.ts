import { FREE_TEXT } from "../../models/tool.ts";
import { parsed } from "../../problem.ts";
import { mapping } from "../../text/mapping.ts";
import { dialectNamed } from "../dialects/registry.ts";
import { doubtfulMarks, refusedMarks, strangeMarks } from "../mark-problems.ts";
import { readSettings } from "../settings.ts";
import { NO_TREE } from "./format.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { partialReferences, partialsOf } from "./partials.ts";
import { folderOf, joinPath } from "./paths.ts";
import { readSections, strangeSection } from "./sections.ts";
import { TEXT_ENDINGS } from "./text-endings.ts";
import { userPartReferences, withUserPart } from "./user-part.ts";
import { writtenDialect } from "./written-dialect.ts";

import type { Parsed, Problem } from "../../problem.ts";
import type { Json } from "../../units.ts";
import type { Prompt, PromptDialect } from "../prompt.ts";
import type { Settings } from "../settings.ts";
import type { PromptFormat, PromptSource, SourceFiles } from "./format.ts";

export const plain: PromptFormat = {
  title: "Markdown or text",
  endings: [...TEXT_ENDINGS.keys()],
  parse(source, files) {
    const prompt = parsePlain(source, files);
    return prompt.ok ? parsed([prompt.value], prompt.warnings) : prompt;
  },
  references: ({ path, text }) => [
    ...partialReferences(text, path, beside(path)),
    ...userPartReferences(path),
  ],
};

const NO_SETTINGS: Settings = {
  wish: { provider: null, model: null },
  parameters: {},
  metadata: mapping([]),
  ...FREE_TEXT,
  settingLines: {},
};

/** Where Mustache and Handlebars templates keep partials: beside the prompt, with or without `_` before the name. */
function beside(path: string): (name: string) => readonly string[] {
  const ending = /\.[^./]*$/.exec(path)?.[0] ?? "";
  return (name) =>
    [`${name}${ending}`, `_${name}${ending}`].flatMap((of) => joinPath(folderOf(path), of) ?? []);
}

/** Markdown or text with optional front matter (settings, metadata) and optional role sections. */
export function parsePlain(source: PromptSource, files: SourceFiles = NO_TREE): Parsed<Prompt> {
  const { name, path, text } = source;
  const split = splitFrontMatter(text, path);
  if (!split.ok) return split;
  const { settings: block, bodyStart } = split.value;
  const settings = block ? readSettings(block.entries, path, block.lineOf) : parsed(NO_SETTINGS);
  const messages = withUserPart(readSections(text, bodyStart, path), source, files);
  const named = dialectOf(source, block?.entries ?? {}, text.slice(bodyStart));
  const templates = messages.ok ? messages.value.map(({ template }) => template).join("\n") : "";
  const { partials } = partialsOf(templates, path, beside(path), files);
  const dialect: Pick<Prompt, "dialect"> =
    named === null ? {} : { dialect: { name: named, partials, defaults: {} } };
  const problems = [
    ...problemsOf(settings),
    ...problemsOf(messages),
    ...(messages.ok ? messages.value.flatMap((of) => refusedMarks(of, { path, ...dialect })) : []),
  ];
  if (!settings.ok || !messages.ok || problems.length > 0) return { ok: false, problems };
  const prompt: Prompt = { name, path, messages: messages.value, ...dialect, ...settings.value };
  const [only, second] = messages.value;
  const section = only && second === undefined ? strangeSection(only, path) : null;
  const doubtful = [
    ...(section === null ? [] : [section]),
    ...messages.value.flatMap((message) => doubtfulMarks(message, prompt)),
    ...strangeMarks(messages.value, prompt),
  ];
  return parsed(prompt, [...settings.warnings, ...doubtful]);
}

/** By the front matter, else the rule, else the file's ending; what is sure to be an f-string is one. */
function dialectOf(
  { path, template }: PromptSource,
  entries: { readonly [key: string]: Json },
  body: string,
): PromptDialect["name"] | null {
  const own = entries["template"];
  const named = typeof own === "string" ? dialectNamed(own) : null;
  const ending = TEXT_ENDINGS.get(path.slice(path.lastIndexOf(".")));
  const dialect = named ?? template ?? ending ?? writtenDialect(entries, body) ?? "variables";
  return dialect === "variables" ? null : dialect;
}

const problemsOf = <T>(reading: Parsed<T>): readonly Problem[] =>
  reading.ok ? [] : reading.problems;
