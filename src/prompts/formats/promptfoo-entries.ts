import { isMapping } from "../../text/mapping.ts";
import { child, children, keyOf, problemAt } from "./document-value.ts";
import { folderOf, isGlob, joinPath } from "./paths.ts";

import type { Problem } from "../../problem.ts";
import type { PlacedValue } from "./document-value.ts";
import type { Reference } from "./format.ts";

/** One entry of `prompts`: a text, files, or what is named and never run. */
export interface PromptfooEntry {
  readonly label: string | null;
  /** The text, or the reference as written, with its place. */
  readonly place: PlacedValue;
  /** Null where the entry is the text itself. */
  readonly file: string | null;
  /** Settings of this prompt alone, which count before the provider's. */
  readonly config: readonly PlacedValue[];
  readonly problem: Problem | null;
}

/** Keys of an entry that hold its text or the name of its file; the first that is there counts. */
const TEXTS = ["raw", "prompt", "content"] as const;

const CODE = /\.(?:m?js|cjs|m?ts|cts|py|rb|go|sh)(?::[\w.]+)?$/;
const FILE = /\.(?:txt|md|markdown|j2|json|ya?ml|csv|jsonl|prompty)$/;
/** Prompts that a service or the machine holds. */
const ELSEWHERE =
  /^(?:exec|python|langfuse|portkey|helicone|huggingface|hf|https?|azureml|mlflow):/;

/** The entries of `prompts`: one, a list, or a mapping of files to labels. */
export function promptfooEntries(root: PlacedValue): readonly PromptfooEntry[] {
  const prompts = child(root, "prompts");
  if (prompts === null) return [];
  if (typeof prompts.value === "string") return [entryOf(prompts, null)];
  if (!isMapping(prompts.value)) return children(prompts).map(itemOf);
  return children(prompts).map((of) => {
    const written = keyOf(of);
    const label = typeof of.value === "string" ? of.value : null;
    return entryOf({ ...of, value: written }, label);
  });
}

function itemOf(item: PlacedValue): PromptfooEntry {
  if (typeof item.value === "string") return entryOf(item, null);
  const label = textAt(item, "label");
  const given = child(item, "config");
  const config = given === null ? [] : children(given);
  const raw = TEXTS.map((key) => child(item, key)).find((of) => typeof of?.value === "string");
  if (raw) return { ...entryOf(raw, label ?? textAt(item, "id")), config };
  const id = child(item, "id") ?? child(item, "path");
  const hint = "write a text, `file://…`, or `{ id, label }`";
  const none = { label, place: item, file: null, config };
  if (typeof id?.value !== "string") {
    return { ...none, problem: problemAt(item, "this entry of `prompts` is no prompt", hint) };
  }
  const entry = entryOf(id, label);
  // A name alone is no text that anybody would send.
  if (entry.file !== null || entry.problem !== null || /\s|\{\{/.test(id.value)) {
    return { ...entry, config };
  }
  const message = `\`${id.value}\` is a name, and this entry of \`prompts\` has no text`;
  return { ...none, problem: problemAt(id, message, "write the text as `raw`") };
}

function textAt(item: PlacedValue, key: string): string | null {
  const value = child(item, key)?.value;
  return typeof value === "string" ? value : null;
}

function entryOf(place: PlacedValue, label: string | null): PromptfooEntry {
  const written = String(place.value).trim();
  const isPath = written.startsWith("file://") || (!/\s/.test(written) && isPathLike(written));
  const none = { label, place, file: null, config: [] };
  if (ELSEWHERE.test(written) || (isPath && CODE.test(written))) {
    const message = `\`${written}\` is code or lies in a service, and is never run or fetched`;
    const hint = "give the prompt as a text or a file of chat messages";
    return { ...none, problem: problemAt(place, message, hint) };
  }
  if (!isPath) return { ...none, problem: null };
  const file = joinPath(folderOf(place.source.path), written.replace(/^file:\/\//, ""));
  if (file !== null && FILE.test(file.replace(/\*$/, "*.txt")))
    return { ...none, file, problem: null };
  if (file === null) {
    const message = `\`${written}\` leads out of the repository`;
    return { ...none, problem: problemAt(place, message, "name a file of this repository") };
  }
  const message = `\`${written}\` is of no kind that is read as a prompt`;
  const hint = "prompts are `.txt`, `.md`, `.j2`, `.json` and `.yaml` files of this repository";
  return { ...none, problem: problemAt(place, message, hint) };
}

const isPathLike = (written: string): boolean =>
  (CODE.test(written) || FILE.test(written) || /^[\w./-]+\/\*/.test(written)) &&
  !written.includes("{{");

/** The files that an entry names, as a reference; null where it is the text itself. */
export function referenceOf({ file, place }: PromptfooEntry): Reference | null {
  if (file === null) return null;
  const glob = isGlob(file);
  return {
    text: String(place.value),
    line: place.lineOf(place.at),
    candidates: glob ? [] : [file],
    pattern: glob ? file : null,
    optional: false,
  };
}

export const promptfooReferences = (root: PlacedValue): readonly Reference[] =>
  promptfooEntries(root).flatMap((entry) => referenceOf(entry) ?? []);
