import { parsed, refused } from "../../problem.ts";
import { lineAt, linesOf, writtenPart } from "../../text/lines.ts";

import type { Parsed, Problem } from "../../problem.ts";
import type { Line } from "../../text/lines.ts";
import type { Role } from "../../models/message.ts";
import type { TemplateMessage } from "../prompt.ts";

/** A line that opens a section: `## User` (any case) or `user:` (lower case, so that transcripts stay text). */
interface RoleLine {
  readonly index: number;
  readonly role: Role;
  readonly style: "heading" | "colon";
}

const HEADING = /^##[ \t]+(system|user|assistant)[ \t]*:?$/i;
const COLON = /^(system|user|assistant):$/;

/** Lines that open sections for other tools or for people: `# User`, `**User:**`, `[USER]`, `<user>`, `User:`. */
const OTHERS =
  /^(?:#{1,6}[ \t]+)?[*_[<]{0,3}(system|user|human)(?:[ \t]+(?:prompt|message))?[*_\]>]{0,3}:?[*_]{0,3}$/i;

/**
 * The first line that looks like the opening of a section and is none, in a text without sections where both a
 * system's and a user's are found.
 */
export function strangeSection(message: TemplateMessage, file: string): Problem | null {
  const found = linesOf(message.template).flatMap(({ text }, index) => {
    const role = OTHERS.exec(text.trim())?.[1]?.toLowerCase();
    return role === undefined ? [] : [{ role: role === "system" ? role : "user", text, index }];
  });
  const [first] = found;
  if (first === undefined || found.every(({ role }) => role === first.role)) return null;
  const role = first.role === "system" ? "System" : "User";
  return {
    file,
    line: message.line + first.index,
    message: `\`${first.text.trim()}\` opens no section, and the whole text is one message`,
    hint: `write \`## ${role}\`, and the other sections alike`,
  };
}

/**
 * Splits a prompt's text into messages at its role lines; without one, the whole text is the system message.
 *
 * The first role line fixes the style, lines of the other style are text; so is everything inside a fenced code
 * block. Text before the first role line is the system message, if no section is. Blank lines after the front
 * matter and around role lines are layout; everything else, line ends and the end of the file included, is sent
 * as it stands.
 */
export function readSections(
  text: string,
  bodyStart: number,
  file: string,
): Parsed<readonly TemplateMessage[]> {
  const lines = linesOf(text, bodyStart);
  const firstLine = lineAt(text, bodyStart);
  const at = (index: number, message: string, hint: string): Problem => ({
    file,
    line: firstLine + index,
    message,
    hint,
  });

  const { roleLines, hidden } = findRoleLines(lines);
  if (hidden !== null) {
    const message = "the code block that begins here is never closed and hides a role line";
    return refused(at(hidden, message, "close it with a line of the same marks"));
  }
  const misplaced = roleLines.find(({ role }, n) => role === "system" && n > 0);
  if (misplaced) {
    const hint = "keep one system section, above the others";
    return refused(at(misplaced.index, "the system section must be the first and only one", hint));
  }

  const starts = [{ index: -1, role: "system" as const }, ...roleLines];
  const messages: TemplateMessage[] = [];
  for (const [n, { index, role }] of starts.entries()) {
    const end = starts[n + 1]?.index ?? lines.length;
    const section = trim(lines, index + 1, end, n === 0 && bodyStart === 0);
    if (section) {
      const template = text.slice(section.start, section.end);
      messages.push({ role, template, line: firstLine + section.index });
    } else if (n > 0) {
      const hint = "write its text, such as `{{question}}`, or remove the line";
      return refused(at(index, `the ${role} section is empty`, hint));
    }
  }
  const [first, second] = messages;
  if (first === undefined) {
    return refused(at(0, "the prompt has no text", "write the instruction that the model gets"));
  }
  if (second?.role === "system") {
    const message = "the text before the system section belongs to no message";
    const hint = "move it into a section, or into the front matter as `description:`";
    return refused({ file, line: first.line, message, hint });
  }
  return parsed(messages);
}

/** The section between two role lines; null when it is blank. */
function trim(
  lines: readonly Line[],
  from: number,
  to: number,
  keepTop: boolean,
): { readonly index: number; readonly start: number; readonly end: number } | null {
  const section = lines.slice(from, to);
  const written = writtenPart(section);
  if (written === null) return null;
  const { index, start } = keepTop ? { index: 0, start: section[0]!.start } : written;
  const whole = to === lines.length ? section.at(-1) : undefined;
  return { index: from + index, start, end: whole?.end ?? written.end };
}

/** A fenced code block that is open; `hides` once a role line stands in it. */
interface CodeBlock {
  readonly marks: string;
  readonly index: number;
  readonly hides: boolean;
}

/** Role lines outside code blocks; `hidden` is the opening of a block that is never closed although one follows. */
function findRoleLines(lines: readonly Line[]): {
  readonly roleLines: readonly RoleLine[];
  readonly hidden: number | null;
} {
  const roleLines: RoleLine[] = [];
  let block: CodeBlock | null = null;
  for (const [index, { text }] of lines.entries()) {
    const found = roleLine(text, index);
    const marks = codeMarks(text);
    if (block !== null) {
      const hides: boolean = block.hides || found !== null;
      const closes: boolean = marks?.startsWith(block.marks) === true && text.trim() === marks;
      block = closes ? null : { marks: block.marks, index: block.index, hides };
    } else if (marks !== null) {
      block = { marks, index, hides: false };
    } else if (found !== null && (roleLines[0]?.style ?? found.style) === found.style) {
      roleLines.push(found);
    }
  }
  return { roleLines, hidden: block?.hides === true ? block.index : null };
}

/** The marks that open or close a fenced code block; a backtick fence has no backticks behind it (CommonMark 4.5). */
function codeMarks(line: string): string | null {
  const [, marks, rest = ""] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
  return marks === undefined || (marks.startsWith("`") && rest.includes("`")) ? null : marks;
}

function roleLine(text: string, index: number): RoleLine | null {
  const line = text.trimEnd();
  const heading = HEADING.exec(line);
  const role = (heading ?? COLON.exec(line))?.[1]?.toLowerCase();
  if (role !== "system" && role !== "user" && role !== "assistant") return null;
  return { index, role, style: heading ? "heading" : "colon" };
}
