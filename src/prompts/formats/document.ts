import { parsed } from "../../problem.ts";
import { isList, isMapping } from "../../text/mapping.ts";
import { isMessages } from "./chat-messages.ts";
import { child, children, keyOf, pathText, readDocument, refusedAt } from "./document-value.ts";
import { imageReferences } from "./image-references.ts";
import { isItem, readItem, unsentPrompt } from "./item.ts";
import { langChainItem } from "./langchain.ts";
import { likelyKey } from "./likely-prompts.ts";
import { isPromptfoo, parsePromptfoo } from "./promptfoo.ts";
import { promptfooReferences } from "./promptfoo-entries.ts";

import type { Parsed, Problem } from "../../problem.ts";
import type { Prompt } from "../prompt.ts";
import type { PlacedValue } from "./document-value.ts";
import type { PromptFormat, PromptSource, SourceFiles } from "./format.ts";

/** GitHub Models files, chat messages, Langfuse objects, LangChain's, promptfoo configurations and libraries: the shape tells. */
export const document: PromptFormat = {
  title: "YAML or JSON",
  endings: [".yaml", ".yml", ".json"],
  parse(source, files) {
    const root = readDocument(source);
    return root.ok ? parseDocument(source, root.value, files) : root;
  },
  references: (source) => [...imageReferences(source), ...fileReferences(source)],
};

const fileReferences: PromptFormat["references"] = (source) => {
  // Most documents refer to nothing, and reading them twice takes time.
  if (!/^["'{\s]*prompts["']?\s*:/m.test(source.text)) return [];
  const root = readDocument(source);
  return root.ok && isPromptfoo(root.value) ? promptfooReferences(root.value) : [];
};

function parseDocument(
  source: PromptSource,
  root: PlacedValue,
  files: SourceFiles,
): Parsed<readonly Prompt[]> {
  if (source.key !== undefined) return readAll(source, selected(root, source.key), root);
  if (isPromptfoo(root)) return parsePromptfoo(source, root, files);
  const langChain = langChainItem(root);
  if (langChain !== null) {
    const prompt = readItem(source.name, langChain);
    return prompt.ok ? parsed([prompt.value], prompt.warnings) : prompt;
  }
  const unsent = unsentPrompt(root);
  if (unsent !== null) {
    const message = `\`${pathText(unsent.at)}\` holds a text that is not sent with the system's`;
    const hint = "let `key` in the configuration say which one is the prompt, or add `user`";
    return refusedAt(unsent, message, hint);
  }
  const named = /\.prompt\.(?:ya?ml|json)$/.test(source.path);
  if (isItem(root) || isMessages(root) || named) {
    const prompt = readItem(source.name, root, source.template);
    return prompt.ok ? parsed([prompt.value], prompt.warnings) : prompt;
  }
  return readAll(source, library(child(root, "prompts") ?? root), root);
}

/** One of several prompts in a file; its key does not depend on the others. */
interface Entry {
  readonly key: string;
  readonly place: PlacedValue;
}

/** Entries by key of a mapping, or by their names in a list; none unless all are prompts. */
function library(place: PlacedValue): readonly Entry[] {
  const texts = place.at.at(-1) === "prompts";
  // Keys such as `_defaults` and `x-shared` hold what others refer to by an anchor.
  const all = children(place).filter(
    (of) => isList(place.value) || !/^(?:[_.]|x-)/.test(keyOf(of)),
  );
  const isPrompt = (of: PlacedValue): boolean =>
    isItem(of) || (texts && typeof of.value === "string");
  if (!all.every(isPrompt)) return [];
  const keys = all.map((of) => (isList(place.value) ? ownName(of) : keyOf(of)));
  return keys.every((key) => key !== null)
    ? all.map((of, index) => ({ key: keys[index]!, place: of }))
    : [];
}

function ownName(of: PlacedValue): string | null {
  for (const key of ["id", "key", "name"]) {
    const value = child(of, key)?.value;
    if (typeof value === "string" && value !== "") return value;
  }
  return null;
}

/** What a key path selects: steps apart by dots, `*` for any. The steps at `*` name the prompt, else the last one. */
function selected(root: PlacedValue, pattern: string): readonly Entry[] {
  const steps = pattern.split(".");
  const wild = steps.includes("*");
  let places: readonly PlacedValue[] = [root];
  for (const step of steps) {
    places = places.flatMap((of) => (step === "*" ? children(of) : (child(of, step) ?? [])));
  }
  return places.map((place) => {
    const named = place.at.filter((_, n) => !wild || steps[n] === "*").map(String);
    return { key: wild ? named.join("/") : named.at(-1)!, place };
  });
}

function readAll(
  source: PromptSource,
  entries: readonly Entry[],
  root: PlacedValue,
): Parsed<readonly Prompt[]> {
  if (entries.length === 0) return refusedAt(root, NO_PROMPT, keyHint(root));
  const prompts: Prompt[] = [];
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const taken = new Set<string>();
  for (const { key, place } of entries) {
    if (taken.has(key)) {
      return refusedAt(place, `two prompts of this file are called \`${key}\``, "rename one");
    }
    taken.add(key);
    if (typeof place.value !== "string" && !isMapping(place.value) && !isList(place.value)) {
      return refusedAt(place, `\`${key}\` is no prompt`, "let `key` lead to texts or messages");
    }
    const prompt = readItem(`${source.name}/${key}`, place, source.template);
    if (!prompt.ok) problems.push(...prompt.problems);
    else {
      prompts.push(prompt.value);
      warnings.push(...prompt.warnings);
    }
  }
  return problems.length > 0 ? { ok: false, problems } : parsed(prompts, warnings);
}

const NO_PROMPT = "this document has the shape of no prompt format";

function keyHint(root: PlacedValue): string {
  const key = likelyKey(root) ?? "*.system";
  return `name the place of the prompts in the configuration, such as \`key: "${key}"\`, or narrow \`files\``;
}
