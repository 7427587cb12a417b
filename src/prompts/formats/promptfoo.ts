import { parsed, refused } from "../../problem.ts";
import { linesOf, writtenPart } from "../../text/lines.ts";
import { mapping } from "../../text/mapping.ts";
import { refusedMarks } from "../mark-problems.ts";
import { piecesOf } from "../pieces.ts";
import { child, problemAt, textLine } from "./document-value.ts";
import { foreignSettings } from "./foreign-settings.ts";
import { promptfooEntries, referenceOf, type PromptfooEntry } from "./promptfoo-entries.ts";
import { promptfooMessages } from "./promptfoo-messages.ts";
import { promptfooProviders, providerFor, type PromptfooProviders } from "./promptfoo-providers.ts";
import { referredPaths } from "./referred-paths.ts";

import type { Parsed, Problem } from "../../problem.ts";
import type { Prompt } from "../prompt.ts";
import type { PlacedValue } from "./document-value.ts";
import type { PromptSource, SourceFiles } from "./format.ts";

const SIGNS = ["providers", "targets", "tests", "defaultTest", "scenarios", "evaluateOptions"];

/** Whether a document is a promptfoo configuration: `prompts` beside what only such a file has. */
export const isPromptfoo = (root: PlacedValue): boolean =>
  child(root, "prompts") !== null && SIGNS.some((key) => child(root, key) !== null);

/**
 * The prompts of a promptfoo configuration: texts and files in Nunjucks, chat messages among them, each for the first
 * of its providers that is for it. What is code is refused by name. A prompt is called by its label, else by its file;
 * texts without a label by their place, the first like the configuration itself.
 */
export function parsePromptfoo(
  source: PromptSource,
  root: PlacedValue,
  files: SourceFiles,
): Parsed<readonly Prompt[]> {
  const providers = promptfooProviders(root);
  const texts = promptfooEntries(root).map((entry, n) => textsOf(entry, n, providers, files));
  const problems = distinct(texts.flatMap((of) => (of.ok ? [] : of.problems)));
  if (problems.length > 0) return { ok: false, problems };
  const all = texts.flatMap((of) => (of.ok ? of.value : []));
  const warnings = distinct(texts.flatMap((of) => (of.ok ? of.warnings : [])));
  const prompts: Prompt[] = [];
  const taken = new Map<string, Text>();
  for (const text of all) {
    const name = text.key === null ? source.name : `${source.name}/${text.key}`;
    const other = taken.get(name);
    if (other !== undefined) {
      problems.push(
        problemAt(text.named, `two prompts are called \`${name}\``, "give one a `label`"),
      );
      continue;
    }
    taken.set(name, text);
    const dialect = { name: "nunjucks", partials: {}, defaults: {} } as const;
    const prompt: Prompt = { name, ...text.prompt, dialect };
    problems.push(...prompt.messages.flatMap(piecesOf).flatMap((of) => refusedMarks(of, prompt)));
    prompts.push(prompt);
  }
  if (problems.length === 0 && prompts.length === 0) {
    return refused(problemAt(root, "`prompts` names no prompt", "write a text or `file://…`"));
  }
  if (problems.length > 0) return { ok: false, problems };
  return parsed(prompts, [...warnings, ...providers.warnings]);
}

/** What several prompts of a file have in common is said once. */
const distinct = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((of) => [`${of.file}:${of.line} ${of.message}`, of])).values(),
];

/** One prompt's messages and settings, before its marks are looked at. */
interface Text {
  readonly key: string | null;
  /** The entry that names it. */
  readonly named: PlacedValue;
  readonly prompt: Omit<Prompt, "name" | "dialect">;
}

function textsOf(
  entry: PromptfooEntry,
  n: number,
  providers: PromptfooProviders,
  files: SourceFiles,
): Parsed<readonly Text[]> {
  if (entry.problem !== null) return refused(entry.problem);
  const { given, warnings } = providerFor(providers, entry);
  const root = { ...entry.place, at: [] };
  const settings = foreignSettings(root, [...entry.config, ...given], mapping([]));
  if (!settings.ok) return settings;
  const texts = messagesOf(entry, n, files);
  if (!texts.ok) return texts;
  const whole = texts.value.map((of) => ({ ...of, prompt: { ...of.prompt, ...settings.value } }));
  return parsed(whole, [...settings.warnings, ...warnings]);
}

/** A text of an entry without its settings. */
type Unset = Omit<Text, "prompt"> & { readonly prompt: Pick<Prompt, "path" | "messages"> };

function messagesOf(
  entry: PromptfooEntry,
  n: number,
  files: SourceFiles,
): Parsed<readonly Unset[]> {
  const { place, label } = entry;
  const path = place.source.path;
  const reference = referenceOf(entry);
  if (reference === null) {
    const key = label ?? (n === 0 ? null : String(n + 1));
    const messages = promptfooMessages(String(place.value), {
      path,
      line: textLine(place),
      data: false,
    });
    return messages.ok
      ? parsed([{ key, named: place, prompt: { path, messages: messages.value } }])
      : messages;
  }
  const found = referredPaths(reference, files.paths);
  if (found.length === 0) {
    const message = `\`${String(place.value)}\` leads to no file`;
    return refused(problemAt(place, message, "name it relative to the configuration"));
  }
  const read = found.map((of) => fileTexts(of, entry, found.length > 1, files));
  const problems = read.flatMap((of) => (of.ok ? [] : of.problems));
  if (problems.length > 0) return { ok: false, problems };
  return parsed(read.flatMap((of) => (of.ok ? of.value : [])));
}

function fileTexts(
  path: string,
  { place, label }: PromptfooEntry,
  several: boolean,
  files: SourceFiles,
): Parsed<readonly Unset[]> {
  const stem = path.replace(/^.*\//, "").replace(/\.[^.]+$/, "");
  const key = label === null ? stem : several ? `${label}/${stem}` : label;
  const whole = files.text(path);
  if (whole === null) return refused(problemAt(place, `\`${path}\` cannot be read`, null));
  if (/\.(?:csv|jsonl|prompty)$/.test(path)) {
    const hint = "give each prompt a `.txt`, `.json` or `.yaml` file";
    return refused(problemAt(place, `\`${path}\` is of no kind that is read here`, hint));
  }
  const parts = path.endsWith(".txt") ? parted(whole) : [{ text: whole, line: 1 }];
  const data = /\.(?:json|ya?ml)$/.test(path);
  const texts: Unset[] = [];
  for (const [n, { text, line }] of parts.entries()) {
    const messages = promptfooMessages(text, { path, line, data });
    if (!messages.ok) return messages;
    const own = n === 0 ? key : `${key}/${n + 1}`;
    texts.push({ key: own, named: place, prompt: { path, messages: messages.value } });
  }
  return parsed(texts);
}

/** Promptfoo parts text files at lines of three dashes, and sends nothing of what is blank around a part. */
function parted(whole: string): readonly { readonly text: string; readonly line: number }[] {
  const lines = linesOf(whole);
  const parts: { text: string; line: number }[] = [];
  let from = 0;
  const close = (to: number): void => {
    const part = writtenPart(lines.slice(from, to));
    if (part !== null) {
      const text = whole.slice(part.start, part.end).trim();
      parts.push({ text, line: from + part.index + 1 });
    }
    from = to + 1;
  };
  for (const [n, { text }] of lines.entries()) if (text.trim() === "---") close(n);
  close(lines.length);
  return parts.length > 0 ? parts : [{ text: "", line: 1 }];
}
