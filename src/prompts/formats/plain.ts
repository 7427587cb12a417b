import { FREE_TEXT } from "../../models/tool.ts";
import { parsed } from "../../problem.ts";
import { mapping } from "../../text/mapping.ts";
import { doubtfulMarks, refusedMarks } from "../mark-problems.ts";
import { readSettings } from "../settings.ts";
import { NO_REFERENCES } from "./format.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { readSections } from "./sections.ts";

import type { Parsed, Problem } from "../../problem.ts";
import type { Prompt } from "../prompt.ts";
import type { Settings } from "../settings.ts";
import type { PromptFormat, PromptSource } from "./format.ts";

export const plain: PromptFormat = {
  title: "Markdown or text",
  endings: [".md", ".markdown", ".txt"],
  parse(source) {
    const prompt = parsePlain(source);
    return prompt.ok ? parsed([prompt.value], prompt.warnings) : prompt;
  },
  references: NO_REFERENCES,
};

const NO_SETTINGS: Settings = {
  wish: { provider: null, model: null },
  parameters: {},
  metadata: mapping([]),
  ...FREE_TEXT,
  settingLines: {},
};

/** Markdown or text with optional front matter (settings, metadata) and optional role sections. */
export function parsePlain({ name, path, text }: PromptSource): Parsed<Prompt> {
  const split = splitFrontMatter(text, path);
  if (!split.ok) return split;
  const { settings: block, bodyStart } = split.value;
  const settings = block ? readSettings(block.entries, path, block.lineOf) : parsed(NO_SETTINGS);
  const messages = readSections(text, bodyStart, path);
  const problems = [
    ...problemsOf(settings),
    ...problemsOf(messages),
    ...(messages.ok ? messages.value.flatMap((message) => refusedMarks(message, path)) : []),
  ];
  if (!settings.ok || !messages.ok || problems.length > 0) return { ok: false, problems };
  const doubtful = messages.value.flatMap((message) => doubtfulMarks(message, path));
  const prompt: Prompt = { name, path, messages: messages.value, ...settings.value };
  return parsed(prompt, [...settings.warnings, ...doubtful]);
}

const problemsOf = <T>(reading: Parsed<T>): readonly Problem[] =>
  reading.ok ? [] : reading.problems;
