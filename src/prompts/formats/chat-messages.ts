import { parsed } from "../../problem.ts";
import { readJson } from "../../text/json.ts";
import { isList, isMapping, table } from "../../text/mapping.ts";
import { didYouMean } from "../../text/suggest.ts";
import { child, children, problemAt, refusedAt, textLine } from "./document-value.ts";

import type { Role, ToolCall } from "../../models/message.ts";
import type { Parsed, Problem } from "../../problem.ts";
import type { TemplateImage, TemplateMessage, TemplatePiece } from "../prompt.ts";
import type { PlacedValue } from "./document-value.ts";

/** Roles by the names that formats have for them. */
export const ROLES = table<Role>({
  system: "system",
  developer: "system",
  user: "user",
  human: "user",
  assistant: "assistant",
  ai: "assistant",
  model: "assistant",
  tool: "tool",
});

/** Whether a value is a list of chat messages, or was meant as one. */
export const isMessages = ({ value }: PlacedValue): boolean =>
  isList(value) &&
  value.length > 0 &&
  value.every((of) => isMapping(of) && ("role" in of || of["type"] === "placeholder"));

/** Chat messages as OpenAI's API writes them: texts, parts with images, calls of tools and their answers. */
export function readMessages(list: PlacedValue): Parsed<readonly TemplateMessage[]> {
  const messages: TemplateMessage[] = [];
  const problems: Problem[] = [];
  for (const item of children(list)) {
    const message = readMessage(item);
    if (message.ok) messages.push(message.value);
    else problems.push(...message.problems);
  }
  if (problems.length > 0) return { ok: false, problems };
  if (messages.length === 0) {
    return refusedAt(list, "there are no messages", "write `- role: user` with its `content`");
  }
  return parsed(messages);
}

function readMessage(item: PlacedValue): Parsed<TemplateMessage> {
  if (child(item, "type")?.value === "placeholder") return parsed(placeholder(item));
  const written = child(item, "role")?.value;
  const role = typeof written === "string" ? ROLES[written.toLowerCase()] : undefined;
  if (role === undefined) {
    const place = child(item, "role") ?? item;
    const said = typeof written === "string" ? `unknown role \`${written}\`` : "a role is missing";
    return refusedAt(place, said, didYouMean(String(written), Object.keys(ROLES)));
  }
  const calls = readCalls(child(item, "tool_calls") ?? child(item, "toolCalls"));
  if (!calls.ok) return calls;
  const content = child(item, "content") ?? child(item, "parts") ?? child(item, "text");
  const pieces = readContent(content, item, calls.value.length > 0);
  if (!pieces.ok) return pieces;
  const [first, ...more] = pieces.value;
  const leading = first?.kind === "text" ? first : { template: "", line: item.lineOf(item.at) };
  const rest = first?.kind === "text" ? more : pieces.value;
  const id = child(item, "tool_call_id")?.value;
  return parsed({
    role,
    template: leading.template,
    line: leading.line,
    ...(rest.length > 0 && { more: rest }),
    ...(calls.value.length > 0 && { toolCalls: calls.value }),
    ...(typeof id === "string" && { toolCallId: id }),
  });
}

/** Messages that an application puts in: the conversation of a case. */
function placeholder(item: PlacedValue): TemplateMessage {
  const name = String(child(item, "name")?.value ?? "");
  const line = item.lineOf(item.at);
  const thread = { kind: "thread", template: `{{${name}}}`, line, name } as const;
  return { role: "user", template: "", line, more: [thread] };
}

export function readContent(
  content: PlacedValue | null,
  item: PlacedValue,
  mayBeEmpty: boolean,
): Parsed<readonly TemplatePiece[]> {
  const value = content?.value ?? null;
  if (content === null || value === null) {
    return mayBeEmpty
      ? parsed([])
      : refusedAt(item, "the message has no `content`", "write its text, such as `{{question}}`");
  }
  if (isList(value)) {
    const pieces = children(content).map(readPart);
    const problems = pieces.flatMap((piece) => (piece.ok ? [] : piece.problems));
    if (problems.length > 0) return { ok: false, problems };
    return parsed(pieces.flatMap((piece) => (piece.ok ? [piece.value] : [])));
  }
  if (isMapping(value)) {
    return refusedAt(content, "`content` must be a text or a list of parts", "put it in quotes");
  }
  return parsed([{ kind: "text", template: String(value), line: textLine(content) }]);
}

function readPart(part: PlacedValue): Parsed<TemplatePiece> {
  if (typeof part.value === "string") {
    return parsed({ kind: "text", template: part.value, line: textLine(part) });
  }
  const text = child(part, "text");
  if (typeof text?.value === "string") {
    return parsed({ kind: "text", template: text.value, line: textLine(text) });
  }
  const image = imageOf(part);
  if (image !== null) return parsed(image);
  const kind = child(part, "type")?.value;
  const message = `a part of type \`${typeof kind === "string" ? kind : "?"}\` cannot be sent`;
  return refusedAt(part, message, "parts are `text` and `image_url`");
}

/** The image that a part shows; null where it shows none. */
export function imageOf(part: PlacedValue): TemplateImage | null {
  const image = child(part, "image_url") ?? child(part, "image");
  const address = image === null ? null : (child(image, "url") ?? image);
  if (typeof address?.value !== "string") return null;
  return { kind: "image", template: address.value, line: textLine(address), image: null };
}

function readCalls(list: PlacedValue | null): Parsed<readonly ToolCall[]> {
  const problems: Problem[] = [];
  const calls = (list === null ? [] : children(list)).flatMap((call): readonly ToolCall[] => {
    const of = child(call, "function") ?? call;
    const name = child(of, "name")?.value;
    const given = child(of, "arguments")?.value ?? {};
    const read = typeof given === "string" ? readJson(given) : null;
    if (typeof name !== "string") {
      problems.push(problemAt(call, "the call names no function", null));
      return [];
    }
    const id = child(call, "id")?.value;
    const known = typeof id === "string" ? id : `call_${call.at.map(String).join("_")}`;
    return [{ id: known, name, arguments: read?.ok === true ? read.value : given }];
  });
  return problems.length > 0 ? { ok: false, problems } : parsed(calls);
}
