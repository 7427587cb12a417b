import { parsed, refused } from "../../problem.ts";
import { isBlank, lineAt, linesOf } from "../../text/lines.ts";
import { isMapping, mapping } from "../../text/mapping.ts";
import { parseYaml } from "../../text/yaml.ts";
import { SETTINGS } from "../settings.ts";

import type { Parsed, Problem } from "../../problem.ts";
import type { Line } from "../../text/lines.ts";
import type { YamlDocument } from "../../text/yaml.ts";
import type { Json } from "../../units.ts";
import type { PlacedValue } from "./document-value.ts";

/** A file taken apart: the settings at its top, and where its text begins. */
export interface FrontMatter {
  /** Null where the file has none. */
  readonly settings: {
    readonly entries: { readonly [key: string]: Json };
    readonly lineOf: YamlDocument["lineOf"];
  } | null;
  /** Offset of the first character that is the prompt's. */
  readonly bodyStart: number;
}

const FENCE = /^---[ \t]*$/;
const RULE_HINT = "write `***` if a Markdown rule was meant";

/**
 * Front matter is a YAML mapping between two `---` lines at the top of the file; a byte order mark, blank lines
 * and HTML comments (a licence, say) may stand before it. A `---` further down is a rule of the text. What
 * starts like front matter and is none is refused: settings that became text would be sent to the model, and the
 * prompt would run without them.
 */
export function splitFrontMatter(
  text: string,
  file: string,
  top = afterComments(text),
): Parsed<FrontMatter> {
  const lines = linesOf(text, top);
  const lineOfFirst = lineAt(text, top);
  const [first] = lines;
  if (first === undefined || !FENCE.test(first.text)) {
    const stray = straySetting(lines);
    if (stray === null) return parsed({ settings: null, bodyStart: 0 });
    return refused(strayProblem(stray, file, lineOfFirst + lines.indexOf(stray)));
  }

  const close = lines.findIndex(({ text }, index) => index > 0 && FENCE.test(text));
  const closing = lines[close];
  if (closing === undefined) {
    const message = "the front matter that begins here is never closed";
    const hint = `close the settings with a line \`---\`, or ${RULE_HINT}`;
    return refused({ file, line: lineOfFirst, message, hint });
  }
  const document = parseYaml(text.slice(first.end, closing.start), file, {
    firstLine: lineOfFirst + 1,
  });
  if (!document.ok) return { ok: false, problems: document.problems.map(withHint) };
  const { value, lineOf } = document.value;
  const entries = value === null ? mapping<Json>([]) : value;
  if (!isMapping(entries)) {
    const message = "the block between the first two `---` lines is no list of `setting: value`";
    return refused({ file, line: lineOfFirst, message, hint: RULE_HINT });
  }
  return parsed({ settings: { entries, lineOf }, bodyStart: closing.end });
}

/** The settings at a file's top as the root of a document; an empty one where there are none. */
export const settingsRoot = (
  source: PlacedValue["source"],
  settings: FrontMatter["settings"],
): PlacedValue => ({
  source,
  value: settings?.entries ?? mapping<Json>([]),
  at: [],
  lineOf: settings?.lineOf ?? (() => 1),
});

const withHint = (problem: Problem): Problem => ({ ...problem, hint: problem.hint ?? RULE_HINT });

/** Line by line: one pattern for all of them would run out of stack on a file of blank lines. */
function afterBlankLines(text: string, from: number): number {
  const blankLine = /[ \t]*\r?\n/y;
  let at = from;
  blankLine.lastIndex = at;
  while (blankLine.test(text)) at = blankLine.lastIndex;
  return at;
}

/** Offset of the first line that is neither blank nor an HTML comment. */
function afterComments(text: string): number {
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  for (;;) {
    const next = afterBlankLines(text, at);
    const end = text.startsWith("<!--", next) ? text.indexOf("-->", next + 4) : -1;
    if (end === -1) return next;
    at = end + 3;
  }
}

/** Offset of the fence below lines that begin with `#`, as a licence does in Dotprompt; else as in any file. */
export function afterLicence(text: string): number {
  const above = /^(?:\uFEFF)?(?:[ \t]*(?:#[^\n]*)?\r?\n)*(?=---[ \t]*(?:\r?\n|$))/.exec(text);
  return above === null ? afterComments(text) : above[0].length;
}

const likeAFence = (line: string): boolean => /^(?:-{2,}|\+{3,})[ \t]*\w*$/.test(line.trim());
const COMMENT = /^[ \t]*(?:#|\/\/)/;
const LIKE_YAML = /^(?:[ \t]|#|- |$|["']?[\w.-]+["']?[ \t]*[:=])/;
const SETTING = new RegExp(`^[ \\t]*["']?(?:${SETTINGS.join("|")})["']?[ \\t]*[:=]`);

/**
 * A setting in a block at the top that only lacks a proper fence: opened by nothing, by `--`, ` ---` or `+++`,
 * or standing under a `# licence` line. Prose before it, or no second line of dashes, makes it text.
 */
function straySetting(lines: readonly Line[]): Line | null {
  let from = lines.findIndex(({ text }) => !isBlank(text) && !COMMENT.test(text));
  if (from === -1) return null;
  if (likeAFence(lines[from]?.text ?? "")) from++;
  const to = lines.findIndex(({ text }, index) => index >= from && likeAFence(text));
  const block = to === -1 ? [] : lines.slice(from, to);
  if (!block.every(({ text }) => LIKE_YAML.test(text))) return null;
  return block.find(({ text }) => SETTING.test(text)) ?? null;
}

function strayProblem({ text }: Line, file: string, line: number): Problem {
  const setting = text.split(/[:=]/, 1)[0]?.replaceAll(/[\s"']/g, "") ?? "";
  return {
    file,
    line,
    message: `\`${setting}\` stands outside the front matter and would be sent as text`,
    hint: "begin the file with a line `---`, then the settings, then another line `---`",
  };
}
