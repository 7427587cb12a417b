import { parsed } from "../../problem.ts";
import { isMapping, mapping } from "../../text/mapping.ts";
import { didYouMean, nearlySaid } from "../../text/suggest.ts";
import { DIALECT_NAMES, dialectNamed } from "../dialects/registry.ts";
import { refusedMarks } from "../mark-problems.ts";
import { piecesOf } from "../pieces.ts";
import { child, children, keyOf, problemAt, refusedAt } from "./document-value.ts";
import { settingsRoot, splitFrontMatter } from "./front-matter.ts";
import { readBlocks } from "./prompty-blocks.ts";
import { promptyReferences, withFiles } from "./prompty-files.ts";
import { KINDS, propertiesOf } from "./prompty-properties.ts";
import { promptySettings } from "./prompty-settings.ts";

import type { Parsed, Problem } from "../../problem.ts";
import type { Json } from "../../units.ts";
import type { Prompt, PromptDialect } from "../prompt.ts";
import type { PlacedValue } from "./document-value.ts";
import type { PromptFormat, PromptSource, SourceFiles } from "./format.ts";
import type { PromptyProperty } from "./prompty-properties.ts";

/**
 * Prompty, version 1 (`model.configuration`, `model.parameters`) and 2 (`model.id`, `model.options`). Its own runtime
 * renders the body and then looks for roles; here roles are found first, so that no value opens one.
 */
export const prompty: PromptFormat = {
  title: "Prompty",
  endings: [".prompty"],
  parse(source, files) {
    const prompt = parsePrompty(source, files);
    return prompt.ok ? parsed([prompt.value], prompt.warnings) : prompt;
  },
  references: promptyReferences,
};

const KEYS = [
  "id",
  "name",
  "displayName",
  "description",
  "version",
  "authors",
  "tags",
  "metadata",
  "model",
  "inputs",
  "inputSchema",
  "outputSchema",
  "outputs",
  "sample",
  "template",
  "tools",
  "base",
  "kind",
  "instructions",
];

function parsePrompty(source: PromptSource, files: SourceFiles): Parsed<Prompt> {
  const { name, path, text } = source;
  const split = splitFrontMatter(text, path);
  if (!split.ok) return split;
  const { settings: written, bodyStart } = split.value;
  const whole = withFiles(settingsRoot(source, written), files);
  if (!whole.ok) return whole;
  const root = whole.value;
  const api = otherApi(root);
  if (api !== null) return api;
  const settings = promptySettings(root);
  const dialect = dialectOf(root);
  const messages = readBlocks(text, bodyStart, path, threadsOf(root));
  if (!settings.ok || !dialect.ok || !messages.ok) {
    const problems = [settings, dialect, messages].flatMap((of) => (of.ok ? [] : of.problems));
    return { ok: false, problems };
  }
  const prompt: Prompt = {
    name,
    path,
    messages: messages.value,
    ...settings.value,
    dialect: { name: dialect.value, partials: {}, defaults: defaultsOf(root) },
  };
  const problems = prompt.messages.flatMap(piecesOf).flatMap((of) => refusedMarks(of, prompt));
  if (problems.length > 0) return { ok: false, problems };
  return parsed(prompt, [...settings.warnings, ...unknownKeys(root), ...messages.warnings]);
}

/** `template: jinja2`, `template: { type: jinja2 }`, `template: { format: { kind: mustache } }`; Jinja where it is not said. */
function dialectOf(root: PlacedValue): Parsed<PromptDialect["name"]> {
  let place = child(root, "template");
  for (const key of ["format", "type", "kind"]) {
    const inner: PlacedValue | null = place === null ? null : child(place, key);
    if (inner !== null) place = inner;
  }
  if (place === null || typeof place.value !== "string") return parsed("jinja");
  const named = dialectNamed(place.value);
  if (named !== null && named !== "variables") return parsed(named);
  const message = `unknown template language \`${place.value}\``;
  return refusedAt(place, message, didYouMean(place.value, DIALECT_NAMES));
}

const inputsOf = (root: PlacedValue): readonly PromptyProperty[] =>
  ["inputs", "inputSchema"].flatMap((key) => child(root, key) ?? []).flatMap(propertiesOf);

/** What `inputs` say of values that a case leaves out: their `default`, or in short the value itself, if it is no type. */
function defaultsOf(root: PlacedValue): { readonly [name: string]: Json } {
  const entries = inputsOf(root).flatMap(
    ({ name, place }): readonly (readonly [string, Json])[] => {
      const { value } = place;
      const given = isMapping(value) ? value["default"] : value;
      const isType = typeof given === "string" && KINDS.includes(given);
      return given === undefined || given === null || isType ? [] : [[name, given]];
    },
  );
  return mapping(entries);
}

/** Files for APIs that answer nothing in words: embeddings, images, speech. */
function otherApi(root: PlacedValue): Parsed<never> | null {
  const model = child(root, "model");
  const api = model === null ? null : (child(model, "api") ?? child(model, "apiType"));
  const answers = ["chat", "completion", "responses", "agent"];
  if (typeof api?.value !== "string" || answers.includes(api.value)) return null;
  const message = `the API \`${api.value}\` gives no answer that could be compared`;
  return refusedAt(api, message, "narrow `files` to prompts of chats and completions");
}

/** Inputs that are conversations: Prompty's runtime puts messages with roles of their own in their place. */
const threadsOf = (root: PlacedValue): ReadonlySet<string> =>
  new Set(
    inputsOf(root)
      .filter(({ place }) => child(place, "kind")?.value === "thread")
      .map(({ name }) => name),
  );

function unknownKeys(root: PlacedValue): readonly Problem[] {
  return children(root)
    .filter((of) => !KEYS.includes(keyOf(of)))
    .map((of) => {
      const key = keyOf(of);
      return problemAt(of, `unknown key \`${key}\` is not sent`, nearlySaid(key, KEYS));
    });
}
