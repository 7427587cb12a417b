import { lineAt } from "../text/lines.ts";
import { isList, isMapping } from "../text/mapping.ts";
import { nearest } from "../text/suggest.ts";
import { MOST_MARKS, refusedMarks } from "./mark-problems.ts";
import { readTemplate } from "./template.ts";

import type { Case } from "../evals/eval-set.ts";
import type { Problem } from "../problem.ts";
import type { Json } from "../units.ts";
import type { ChatMessage } from "../models/message.ts";
import type { Prompt, TemplateMessage } from "./prompt.ts";

/** The parts of a case that a request is made of. */
export type CaseInput = Pick<Case, "id" | "input" | "messages">;

/** The conversation a model receives, or why there is none. */
export type Rendering =
  | {
      readonly ok: true;
      readonly messages: readonly ChatMessage[];
      /** Variables of the case that the prompt never uses: worth a warning. */
      readonly unused: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Fills a prompt with a case and lets the case's messages continue it.
 *
 * A value goes in code point for code point and is never read as a template: text as it is, numbers, booleans,
 * lists and mappings as JSON. So a value can open no role and no mark, and the number and roles of the messages
 * depend on the prompt and the case's `messages` alone. A variable without a value (or with an empty one, which
 * in YAML is a forgotten one) is a problem, not an empty text.
 *
 * A prompt that is one system message serves conversations; where the case brings none, that text is the whole
 * question and is sent as the user's message, since a model is not asked by a system message alone.
 */
export function render(prompt: Prompt, testCase: CaseInput): Rendering {
  const problems: Problem[] = [];
  const used = new Set<string>();
  const filled = prompt.messages.map((message): ChatMessage => {
    const content = fill(message, prompt, testCase, used, problems);
    return { role: message.role, content };
  });
  if (problems.length > 0) return { ok: false, problems };

  const [only, ...others] = filled;
  const alone = only?.role === "system" && others.length + testCase.messages.length === 0;
  const messages: readonly ChatMessage[] = alone
    ? [{ role: "user", content: only.content }]
    : [...filled, ...testCase.messages];
  if (!messages.some(({ role }) => role === "user")) {
    return { ok: false, problems: [nothingAsked(prompt, testCase)] };
  }
  return { ok: true, messages, unused: unusedOf(testCase, used) };
}

function fill(
  message: TemplateMessage,
  prompt: Prompt,
  testCase: CaseInput,
  used: Set<string>,
  problems: Problem[],
): string {
  problems.push(...refusedMarks(message, prompt.path));
  const missing = new Set<string>();
  const texts = readTemplate(message.template).parts.map((part) => {
    if (part.kind === "text") return part.text;
    used.add(part.name);
    const value = valueOf(testCase.input, part.name);
    if (value !== undefined && value !== null) return asText(value);
    if (!missing.has(part.name) && missing.size < MOST_MARKS) {
      missing.add(part.name);
      const line = lineAt(message.template, part.offset, message.line);
      problems.push(unfilled(part.name, value, testCase, { file: prompt.path, line }));
    }
    return "";
  });
  return texts.join("");
}

/** A value by its own name, else step by step along the dots; only what the case itself holds is found. */
function valueOf(input: CaseInput["input"], name: string): Json | undefined {
  if (Object.hasOwn(input, name)) return input[name];
  let value: Json | undefined = input;
  for (const step of name.split(".")) {
    if (value === undefined) return undefined;
    if (isList(value)) value = /^\d+$/.test(step) ? value[Number(step)] : undefined;
    else value = isMapping(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }
  return value;
}

const asText = (value: Json): string => (typeof value === "string" ? value : JSON.stringify(value));

function unfilled(
  name: string,
  value: null | undefined,
  { id, input }: CaseInput,
  place: { readonly file: string; readonly line: number },
): Problem {
  if (value === null) {
    const message = `\`{{${name}}}\` is empty in case \`${id}\``;
    return { ...place, message, hint: `give \`${name}\` a value, or \`""\` for no text` };
  }
  const near = nearest(name, Object.keys(input));
  const hint =
    near === null
      ? `add \`${name}\` to its \`input\` (the value \`"{{${name}}}"\` keeps the braces as text)`
      : `its \`input\` has \`${near}\``;
  return { ...place, message: `\`{{${name}}}\` has no value in case \`${id}\``, hint };
}

function nothingAsked(prompt: Prompt, { id }: CaseInput): Problem {
  return {
    file: prompt.path,
    line: null,
    message: `there is no user message, neither in the prompt nor in case \`${id}\``,
    hint: "add a `## User` section, or `messages` to the case",
  };
}

function unusedOf({ input }: CaseInput, used: ReadonlySet<string>): readonly string[] {
  // `a.b.c` uses `a`, and `a.b` where a variable is called that.
  const touched = new Set<string>();
  for (const name of used) {
    for (let end = name.length; end > 0; end = name.lastIndexOf(".", end - 1)) {
      touched.add(name.slice(0, end));
    }
  }
  return Object.keys(input).filter((key) => !touched.has(key));
}
