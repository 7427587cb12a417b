import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

import type { Case, EvalSet } from "../../src/evals/eval-set.ts";
import { parseEvalSet } from "../../src/evals/read.ts";
import type { ChatMessage } from "../../src/models/message.ts";
import type { ModelRequest } from "../../src/models/model.ts";
import type { Parsed } from "../../src/problem.ts";
import { parsePlain } from "../../src/prompts/formats/plain.ts";
import type { Prompt } from "../../src/prompts/prompt.ts";
import { render } from "../../src/prompts/render.ts";
import { parseCheck } from "../../src/score/checks/registry.ts";

/** The demo's own files, read by the product's parsers. */

export const FIXTURES = resolve(import.meta.dirname, "../../fixtures/demo");
export const ANSWERS = readFileSync(join(FIXTURES, "answers.jsonl"), "utf8");

export type Folder = "base" | "head" | "fixed";

/** Production's prompt, the broken edit and the repaired one. */
export const FOLDERS: readonly Folder[] = ["base", "head", "fixed"];

const PROMPT_PATH = "prompts/support/answer.md";
export const EVALS_PATH = "evals/support/answer.yaml";

/** Texts of a folder by repository path. */
export function filesOf(folder: Folder): { readonly [path: string]: string } {
  const root = join(FIXTURES, folder);
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.map((path) => [relative(root, path).replaceAll("\\", "/"), readFileSync(path, "utf8")]),
  );
}

export function evalSetReading(): Parsed<EvalSet> {
  const text = filesOf("base")[EVALS_PATH] ?? "";
  return parseEvalSet({ path: EVALS_PATH, text, files: () => null, parseCheck });
}

export function promptReading(folder: Folder): Parsed<Prompt> {
  const text = filesOf(folder)[PROMPT_PATH] ?? "";
  return parsePlain({ name: "support/answer", path: PROMPT_PATH, text });
}

export const evalSet = valueOf(evalSetReading());
const prompts = new Map(FOLDERS.map((folder) => [folder, valueOf(promptReading(folder))]));

/** What the assistant is sent for a case. */
export function messagesFor(folder: Folder, item: Case): readonly ChatMessage[] {
  const rendering = render(prompts.get(folder)!, item);
  if (!rendering.ok) throw new Error(JSON.stringify(rendering.problems));
  return rendering.messages;
}

export function requestFor(folder: Folder, item: Case): ModelRequest {
  return {
    provider: "scripted",
    model: "assistant-demo",
    baseUrl: null,
    messages: messagesFor(folder, item),
    parameters: {},
    jsonMode: false,
    tools: [],
    toolChoice: null,
    outputSchema: null,
  };
}

function valueOf<T>(reading: Parsed<T>): T {
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}
