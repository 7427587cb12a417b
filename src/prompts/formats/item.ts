import { parsed } from "../../problem.ts";
import { isList, isMapping } from "../../text/mapping.ts";
import { nearlySaid } from "../../text/suggest.ts";
import { doubtfulMarks, refusedMarks, strangeMarks } from "../mark-problems.ts";
import { piecesOf } from "../pieces.ts";
import { isMessages, readContent, readMessages } from "./chat-messages.ts";
import {
  child,
  children,
  keyOf,
  keysOf,
  problemAt,
  refusedAt,
  textLine,
} from "./document-value.ts";
import { isSettingKey } from "./foreign-settings.ts";
import { GROUPS, itemSettings } from "./item-settings.ts";
import { likelyPrompts } from "./likely-prompts.ts";
import { writtenDialect } from "./written-dialect.ts";

import type { Role } from "../../models/message.ts";
import type { Parsed, Problem } from "../../problem.ts";
import type { DialectName } from "../dialects/dialect.ts";
import type { Prompt, TemplateMessage, TemplatePiece } from "../prompt.ts";
import type { PlacedValue } from "./document-value.ts";

/** Keys under which a mapping holds its messages or its one text; the first that is there counts. */
const BODIES = ["messages", "prompt", "template", "content", "text"] as const;
/** Keys that hold one message each, in the order in which they are sent. */
const PARTS: { readonly [key: string]: Role } = {
  system: "system",
  system_prompt: "system",
  systemPrompt: "system",
  user: "user",
  user_prompt: "user",
  userPrompt: "user",
  assistant: "assistant",
};
/** Keys that are read here, or belong to the format and are not the prompt's (test data, names, labels). */
const KNOWN: ReadonlySet<string> = new Set<string>([
  ...BODIES,
  ...Object.keys(PARTS),
  ...GROUPS,
  ...`name id key description title version type labels tags metadata testData evaluators jsonSchema variables
    input_variables inputVariables template_format templateFormat _type inputs author authors createdAt updatedAt createdBy commitMessage isActive projectId execution_settings output_variable output_parser`.split(
    /\s+/,
  ),
]);

/** Whether a value has the shape of a prompt by itself: messages, a text under a known key, or role parts. */
export function isItem(place: PlacedValue): boolean {
  if (isMessages(place)) return true;
  if (!isMapping(place.value)) return false;
  const body = bodyOf(place);
  if (body !== null) return typeof body.value === "string" || isMessages(body);
  return partsOf(place).length > 0;
}

/**
 * The first other text of a mapping that has nothing but a system's text to send. Such a file is a library with one
 * system for all, or a prompt that code puts together: sent alone, that text would be neither.
 */
export function unsentPrompt(place: PlacedValue): PlacedValue | null {
  if (!isMapping(place.value) || bodyOf(place) !== null) return null;
  const parts = partsOf(place);
  if (parts.length === 0 || parts.some(({ role }) => role !== "system")) return null;
  const foreign = children(place).filter((of) => isForeign(place, keyOf(of)));
  return foreign.flatMap(likelyPrompts)[0] ?? null;
}

/** One prompt as chat messages, a GitHub Models file, a Langfuse object or an entry of a library writes it. */
export function readItem(
  name: string,
  place: PlacedValue,
  template: DialectName = "variables",
): Parsed<Prompt> {
  const messages = messagesOf(place);
  const settings = itemSettings(place);
  const path = place.source.path;
  const pieces = messages.ok ? messages.value.flatMap(piecesOf) : [];
  const entries = isMapping(place.value) ? place.value : {};
  const written = writtenDialect(entries, pieces.map((of) => of.template).join("\n")) ?? template;
  const dialect: Pick<Prompt, "dialect"> =
    written === "variables" ? {} : { dialect: { name: written, partials: {}, defaults: {} } };
  const problems = [
    ...pieces.flatMap((piece) => refusedMarks(piece, { path, ...dialect })),
    ...[messages, settings].flatMap((of) => (of.ok ? [] : of.problems)),
  ];
  if (!messages.ok || !settings.ok || problems.length > 0) return { ok: false, problems };
  const doubtful = [
    ...pieces.flatMap((piece) => doubtfulMarks(piece, { path, ...dialect })),
    ...unfilledMarks(place, pieces, { path, ...dialect }),
  ];
  const prompt: Prompt = { name, path, messages: messages.value, ...dialect, ...settings.value };
  return parsed(prompt, [...settings.warnings, ...unknownKeys(place), ...doubtful]);
}

/** Marks of another language, or variables that are declared where nothing is filled: `$name`, `<name>`. */
function unfilledMarks(
  place: PlacedValue,
  pieces: readonly TemplatePiece[],
  prompt: Pick<Prompt, "path" | "dialect">,
): readonly Problem[] {
  const strange = strangeMarks(pieces, prompt);
  const fills = prompt.dialect !== undefined || pieces.some((of) => of.template.includes("{{"));
  if (strange.length > 0 || fills) return strange;
  const declared = ["variables", "input_variables", "inputVariables"]
    .flatMap((key) => child(place, key) ?? [])
    .find(
      ({ value }) => typeof value === "object" && value !== null && Object.keys(value).length > 0,
    );
  if (declared === undefined) return [];
  const message = `\`${keyOf(declared)}\` are declared, and nothing of this prompt is filled`;
  return [problemAt(declared, message, "write `{{name}}` where a value belongs")];
}

function bodyOf(place: PlacedValue): PlacedValue | null {
  for (const key of BODIES) {
    const body = child(place, key);
    if (body !== null && body.value !== null) return body;
  }
  return null;
}

/** The messages that keys of a mapping hold, one each, as far as they can be read. */
const partsOf = (place: PlacedValue): readonly TemplateMessage[] =>
  readParts(place).flatMap((part) => (part.ok ? (part.value ?? []) : []));

/** Each a text, or a list of texts as Anthropic's API takes it; null where the key says nothing. */
const readParts = (place: PlacedValue): readonly Parsed<TemplateMessage | null>[] =>
  Object.entries(PARTS).flatMap(([key, role]) => {
    const part = child(place, key);
    return part === null || part.value === null ? [] : readPart(part, role);
  });

function readPart(part: PlacedValue, role: Role): Parsed<TemplateMessage | null> {
  if (isMapping(part.value)) {
    return refusedAt(part, `\`${keyOf(part)}\` must be a text`, "put it in quotes");
  }
  const pieces = readContent(part, part, true);
  if (!pieces.ok) return pieces;
  const [first, ...more] = pieces.value;
  if (first?.kind !== "text" || !/\S/.test(first.template)) return parsed(null);
  const { template, line } = first;
  return parsed({ role, template, line, ...(more.length > 0 && { more }) });
}

/** A body's messages, after the system's part where it stands beside them; else the parts alone. */
function messagesOf(place: PlacedValue): Parsed<readonly TemplateMessage[]> {
  const body = isMapping(place.value) ? bodyOf(place) : place;
  const problems = readParts(place).flatMap((part) => (part.ok ? [] : part.problems));
  if (problems.length > 0) return { ok: false, problems };
  const parts = partsOf(place);
  if (body === null) {
    if (parts.length > 0) return parsed(parts);
    const meant = children(place).find(isMessages);
    const hint =
      meant === undefined
        ? "write `messages:` with a `role` and a `content` each, or narrow `files` to prompts"
        : `call \`${keyOf(meant)}\` \`messages\``;
    return refusedAt(meant ?? place, "there are no messages", hint);
  }
  const before = parts.filter(({ role }) => role === "system");
  if (before.length < parts.length || before.length > 1) {
    const message = `\`${keyOf(body)}\` and other keys both hold the prompt's messages`;
    return refusedAt(body, message, "keep either");
  }
  if (isList(body.value)) {
    const messages = readMessages(body);
    return messages.ok ? parsed([...before, ...messages.value]) : messages;
  }
  if (typeof body.value === "string" && /\S/.test(body.value)) {
    const role = before.length > 0 ? "user" : "system";
    return parsed([...before, { role, template: body.value, line: textLine(body) }]);
  }
  return refusedAt(body, "the prompt has no text", "write the instruction that the model gets");
}

/** A further key of those that hold a prompt's text: only the first is sent. */
function isSecondBody(place: PlacedValue, key: string): boolean {
  const isText = typeof child(place, key)?.value === "string";
  return isText && BODIES.some((of) => of === key) && bodyOf(place)?.at.at(-1) !== key;
}

const ALL_KEYS = [...KNOWN, "model", "modelParameters", "responseFormat"];

/** A key that is none of ours. `null`, `[]` and `{}`, which tools write out, say nothing, but for a misspelt key of ours. */
function isForeign(place: PlacedValue, key: string): boolean {
  const value = child(place, key)?.value ?? null;
  const empty = value === null || (typeof value === "object" && Object.keys(value).length === 0);
  const ours = KNOWN.has(key) || isSettingKey(key);
  return !ours && !(empty && nearlySaid(key, ALL_KEYS) === null);
}

function unknownKeys(place: PlacedValue): readonly Problem[] {
  return keysOf(place.value)
    .filter((key) => isForeign(place, key) || isSecondBody(place, key))
    .map((key) => {
      const found = child(place, key) ?? place;
      const message = `${KNOWN.has(key) ? "" : "unknown key "}\`${key}\` is not sent`;
      return problemAt(found, message, KNOWN.has(key) ? null : nearlySaid(key, ALL_KEYS));
    });
}
