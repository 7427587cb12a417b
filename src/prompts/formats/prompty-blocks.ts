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
/** The loop by which Prompty's samples write a conversation out: `{% for item in history %}`, a role and a content each. */
const LOOP =
  /\{%-?\s*for\s+(\w+)\s+in\s+(\w+)\s*-?%\}\s*(?:#\s*)?\{\{-?\s*\1\.role\s*-?\}\}\s*:\s*\{\{-?\s*\1\.content\s*-?\}\}\s*\{%-?\s*endfor\s*-?%\}/g;
const MARK = /\{\{\{?-?\s*(\w+)\s*-?\}\}\}?/g;
/** The same in early files of version 2. */
const OLD_MARK = /!\[(thread)\](?!\()/g;
const IMAGE = /!\[[^\]]*\]\(\s*([^()\s]+)\s*\)/g;

/**
 * Splits a body at its role lines; text before the first is the system's. Blank lines around blocks are layout.
 *
 * @param threads names of inputs that are conversations
 */
export function readBlocks(
  text: string,
  bodyStart: number,
  file: string,
  threads: ReadonlySet<string>,
): Parsed<readonly TemplateMessage[]> {
  const lines = linesOf(text, bodyStart);
  const first = lineAt(text, bodyStart);
  const placed = rolesOfLoops(text);
  const messages: TemplateMessage[] = [];
  const warnings: Problem[] = [];
  let role: Role = "system";
  let from = 0;
  const close = (to: number): void => {
    const block = writtenPart(lines.slice(from, to));
    if (block === null) return;
    const template = text.slice(block.start, block.end);
    messages.push(messageOf(role, template, first + from + block.index, threads));
  };
  for (const [n, line] of lines.entries()) {
    const opened = ROLE_LINE.exec(line.text)?.[1]?.toLowerCase();
    if (opened !== undefined) {
      close(n);
      role = ROLES[opened]!;
      from = n + 1;
    } else if (VALUE_ROLE.test(line.text) && !placed.has(line.start)) {
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

/** Where lines begin that name a role for a loop which writes a conversation out. */
const rolesOfLoops = (text: string): ReadonlySet<number> =>
  new Set(
    [...text.matchAll(LOOP)].map(({ 0: loop, index }) => {
      const role = index + loop.indexOf("{{");
      return text.lastIndexOf("\n", role) + 1;
    }),
  );

/** A block as a message: its text, with the places of images and conversations in it. */
function messageOf(
  role: Role,
  template: string,
  line: number,
  threads: ReadonlySet<string>,
): TemplateMessage {
  const pieces = splitAt(template, line, threadsIn(template, threads)).flatMap((piece) =>
    // Blocks of the template (`{% if %}`) cannot be parted.
    piece.kind === "text" && role === "user" && !piece.template.includes("{%")
      ? splitAt(piece.template, piece.line, imagesIn(piece.template))
      : [piece],
  );
  const [head, ...more] = pieces;
  if (head?.kind === "text")
    return { role, template: head.template, line, ...(more.length > 0 && { more }) };
  return { role, template: "", line, more: pieces };
}

/** A stretch of a text that is a piece of its own. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly piece: (line: number) => TemplatePiece;
}

function threadsIn(template: string, threads: ReadonlySet<string>): readonly Stretch[] {
  const loops = [...template.matchAll(LOOP)].map((of) => ({ match: of, name: of[2]! }));
  // What stands within a block of the template (`{% if %}`) cannot be parted from it.
  const isOutside = outsideBlocks(template);
  const placed = [...template.matchAll(MARK)]
    .map((of) => ({ match: of, name: of[1]! }))
    .filter(({ match, name }) => threads.has(name) && isOutside(match.index));
  const old = [...template.matchAll(OLD_MARK)].map((of) => ({ match: of, name: of[1]! }));
  return [...loops, ...placed, ...old]
    .map(({ match: { 0: written, index }, name }): Stretch => {
      const piece = (line: number): TemplatePiece => ({
        kind: "thread",
        template: written,
        line,
        name,
      });
      return { from: index, to: index + written.length, piece };
    })
    .toSorted((a, b) => a.from - b.from);
}

/** Whether an offset is in no block of Jinja; offsets are asked in ascending order. */
function outsideBlocks(text: string): (offset: number) => boolean {
  const tags = [...text.matchAll(/\{%-?\s*(?:(if|for)\b|end)/g)];
  let passed = 0;
  let open = 0;
  return (offset) => {
    for (let tag = tags[passed]; tag !== undefined && tag.index < offset; tag = tags[++passed]) {
      open += tag[1] === undefined ? -1 : 1;
    }
    return open === 0;
  };
}

/** Markdown's images are images. */
const imagesIn = (template: string): readonly Stretch[] =>
  [...template.matchAll(IMAGE)].map(({ 0: mark, 1: address = "", index }) => ({
    from: index,
    to: index + mark.length,
    piece: (line) => ({ kind: "image", template: address, line, image: null }),
  }));

function splitAt(
  template: string,
  line: number,
  stretches: readonly Stretch[],
): readonly TemplatePiece[] {
  const pieces: TemplatePiece[] = [];
  let at = 0;
  const text = (to: number): void => {
    const part = template.slice(at, to);
    if (part !== "")
      pieces.push({ kind: "text", template: part, line: lineAt(template, at, line) });
  };
  for (const { from, to, piece } of stretches) {
    text(from);
    pieces.push(piece(lineAt(template, from, line)));
    at = to;
  }
  text(template.length);
  return pieces;
}
