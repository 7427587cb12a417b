import { parsed, refused } from "../../problem.ts";
import { isMapping } from "../../text/mapping.ts";
import { isMessages, readMessages } from "./chat-messages.ts";
import { child, readDocument, refusedAt } from "./document-value.ts";

import type { Parsed } from "../../problem.ts";
import type { TemplateMessage } from "../prompt.ts";
import type { PlacedValue } from "./document-value.ts";

interface Place {
  readonly path: string;
  /** On which the text begins. */
  readonly line: number;
  /** Whether its file is one of JSON or YAML. */
  readonly data: boolean;
}

/** Chat messages in the middle of a text: a list in JSON or YAML whose first entry has a role or is a mapping. */
const CHAT = /^\s*(?:\[\s*\{\s*"|-\s+["']?role["']?\s*:)/;
/** `{{ x | dump }}` where JSON has a value: the value as a text, which fills a field once that is parsed. */
const DUMPED = /([:[,]\s*)\{\{-?\s*([\w.]+)\s*\|\s*(?:dump|tojson)\b[^}]*\}\}/g;

/** A text as the user's message, or the chat messages that it writes as JSON or YAML. */
export function promptfooMessages(text: string, place: Place): Parsed<readonly TemplateMessage[]> {
  const { path, line, data } = place;
  const single = parsed<readonly TemplateMessage[]>([{ role: "user", template: text, line }]);
  if (!/\S/.test(text)) {
    const hint = "write the instruction that the model gets";
    return refused({ file: path, line, message: "the prompt has no text", hint });
  }
  if (!data && !CHAT.test(text)) return single;
  const document = documentOf(text, place);
  if (!document.ok) return document;
  const root = document.value;
  const list = isMapping(root.value) ? (child(root, "messages") ?? root) : root;
  if (isMessages(list)) return readMessages(list);
  if (typeof root.value === "string" || path.endsWith(".json") || !data) return single;
  const hint = "write `- role: user` with its `content`";
  return refusedAt(root, "these are no chat messages", hint);
}

/** The document before its marks are filled, with the lines of its file. */
function documentOf(text: string, { path, line }: Place): Parsed<PlacedValue> {
  const written = readDocument({ path, text });
  const read = written.ok
    ? written
    : readDocument({ path, text: text.replaceAll(DUMPED, '$1"{{ $2 }}"') });
  if (read.ok) {
    const { lineOf } = read.value;
    return parsed({ ...read.value, lineOf: (at) => lineOf(at) + line - 1 });
  }
  if (!text.includes("{%")) {
    const placed = read.problems.map((of) => ({ ...of, line: (of.line ?? 1) + line - 1 }));
    return refused(...placed);
  }
  const message = "the messages are no JSON or YAML before their template is rendered";
  const hint =
    "put `{% … %}` inside a `content`: messages are read first, so that no value can add one";
  return refused({ file: path, line, message, hint });
}
