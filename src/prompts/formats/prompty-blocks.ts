import { parsed, refused } from "../../problem.ts";
import { lineAt, linesOf, writtenPart } from "../../text/lines.ts";
import { ROLES } from "./chat-messages.ts";

import type { Role } from "../../models/message.ts";
import type { Parsed, Problem } from "../../problem.ts";
import type { TemplateMessage, TemplatePiece } from "../prompt.ts";

/** `system:`, `# user:`, `user[name="Al"]:` alone on their line, in any case. */
const ROLE_LINE = /^\s*#?\s*(system|developer|user|assistant|tool)(?:\[[^\]]*\])?\s*:\s*$/i;
/** `{{ item.role }}:` alone on a line, which Prompty's own runtime would let open a role. */
const VALUE_ROLE = /^\s*#?\s*\{\{-?\s*[\w.[\]'"]*role[\w.[\]'"]*\s*-?\}\}\s*:\s*$/;
const IMAGE = /!\[[^\]]*\]\(\s*([^()\s]+)\s*\)/g;

/** Splits a body at its role lines; text before the first is the system's. Blank lines around blocks are layout. */
export function readBlocks(
  text: string,
  bodyStart: number,
  file: string,
): Parsed<readonly TemplateMessage[]> {
  const lines = linesOf(text, bodyStart);
  const first = lineAt(text, bodyStart);
  const messages: TemplateMessage[] = [];
  const warnings: Problem[] = [];
  let role: Role = "system";
  let from = 0;
  const close = (to: number): void => {
    const block = writtenPart(lines.slice(from, to));
    if (block === null) return;
    const template = text.slice(block.start, block.end);
    messages.push(messageOf(role, template, first + from + block.index));
  };
  for (const [n, line] of lines.entries()) {
    const opened = ROLE_LINE.exec(line.text)?.[1]?.toLowerCase();
    if (opened !== undefined) {
      close(n);
      role = ROLES[opened]!;
      from = n + 1;
    } else if (VALUE_ROLE.test(line.text)) {
      const message = "a role that a value names is sent as text";
      const hint = "give the conversation as `messages` of the cases";
      warnings.push({ file, line: first + n, message, hint });
    }
  }
  close(lines.length);
  if (messages.length > 0) return parsed(messages, warnings);
  const hint = "write `system:` and the instruction that the model gets";
  return refused({ file, line: first, message: "the prompt has no text", hint });
}

/** Markdown's images are images; inside blocks of the template (`{% if %}`) they stay text, which cannot be parted. */
function messageOf(role: Role, template: string, line: number): TemplateMessage {
  const images = role === "user" && !template.includes("{%") ? [...template.matchAll(IMAGE)] : [];
  const [head, ...others] = images;
  if (head === undefined) return { role, template, line };
  const more: TemplatePiece[] = [];
  for (const [n, { 0: mark, 1: address = "", index }] of images.entries()) {
    const at = lineAt(template, index, line);
    more.push({ kind: "image", template: address, line: at, image: null });
    const text = template.slice(index + mark.length, others[n]?.index ?? template.length);
    if (text !== "") more.push({ kind: "text", template: text, line: at });
  }
  return { role, template: template.slice(0, head.index), line, more };
}
