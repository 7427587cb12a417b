import { digestOf } from "../../digest.ts";
import type { Json } from "../../units.ts";

/** One quoted text of a message; `by` names the speaker in a conversation. */
export interface Quoted {
  readonly by: string | null;
  readonly text: string;
}

/** A named part of a message, in the order in which a judge reads it. */
export interface Block {
  readonly name: string;
  readonly quoted: readonly Quoted[];
}

/**
 * Blocks of foreign text between fences that carry a code, 16 hex digits of the SHA-256 over everything given: the
 * same question has the same code, and no text can be written to contain it. Besides, every line of foreign text
 * begins with `| `, so none can be a fence, a speaker or a turn of its own.
 */
export function fenced(identity: Json, blocks: readonly Block[]): { code: string; text: string } {
  const given = blocks.map(({ name, quoted }) => ({
    name,
    quoted: quoted.map(({ by, text }) => [by, text]),
  }));
  const code = codeFor([identity, given], blocks);
  const parts = blocks.map(({ name, quoted }) => {
    const lines = quoted.length === 0 ? ["(empty)"] : quoted.flatMap(quotedLines);
    return [`[[BEGIN ${name} ${code}]]`, ...lines, `[[END ${name} ${code}]]`].join("\n");
  });
  return { code, text: parts.join("\n\n") };
}

/** Hashes on until no text contains the code: 2⁻⁶⁴ a position, but then it holds without an "almost". */
function codeFor(given: Json, blocks: readonly Block[]): string {
  for (let digest = digestOf(given); ; digest = digestOf([digest, given])) {
    const code = digest.slice(0, 16);
    if (!blocks.some(({ quoted }) => quoted.some(({ text }) => text.includes(code)))) return code;
  }
}

function quotedLines({ by, text }: Quoted): readonly string[] {
  const speaker = by === null ? [] : [`${by}:`];
  if (text.trim() === "") return [...speaker, "(empty)"];
  return [...speaker, ...text.split(LINE_END).map((line) => `| ${harmless(line)}`)];
}

/** Everything that some reader takes for the end of a line. */
const LINE_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u;

/**
 * Marks of chat templates: a server that applies one to the message would read them as turns. A backslash after
 * the first character breaks them and leaves them readable.
 */
const MARKS: readonly RegExp[] = [
  /<(?=[|\uff5c])/gu,
  /[|\uff5c](?=>)/gu,
  /<(?=\/?(?:s|bos|eos|system|user|human|assistant|developer|tool|tool_call|tool_response|function_calls|function_results|model|think|thinking|start_of_turn|end_of_turn)>)/giu,
  /<(?=<\/?sys>>)/giu,
  /\[(?=\/?(?:inst|system_prompt|available_tools|tool_calls|tool_results)\])/giu,
  /\[(?=\[(?:begin|end) )/giu,
];

/** Characters that are not seen but read: controls except the tab, and the tag characters of U+E0000. */
// oxlint-disable-next-line no-control-regex
const UNSEEN = /[\0-\x08\x0e-\x1f\x7f-\x9f\u{e0000}-\u{e007f}]/gu;

/** One line, visibly defused; lone surrogates, which no wire carries, become U+FFFD. */
function harmless(line: string): string {
  const shown = line
    .toWellFormed()
    .replaceAll(UNSEEN, (unseen) => `\\u{${(unseen.codePointAt(0) ?? 0).toString(16)}}`);
  return MARKS.reduce((text, mark) => text.replaceAll(mark, "$&\\"), shown);
}
