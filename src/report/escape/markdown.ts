import { count } from "../numbers.ts";
import { codePoints, collapsed, cut, spelled, visible, type Cut } from "./visible.ts";

/**
 * The three ways for foreign bytes into a comment, one a place: `name` in Markdown, `quote` in an HTML block,
 * `fence` for a block of lines. Nothing else may put any there.
 */

/** Longest name in code points; a sentence of somebody else's gets `SENTENCE_LIMIT`. */
export const NAME_LIMIT = 60;
export const SENTENCE_LIMIT = 400;

/**
 * A code span for Markdown text and table cells: prompt, slice, branch, model. Inside one nothing mentions, links or
 * renders; backtick and pipe are spelled out, because a table's code span has no way to write them.
 */
export function name(text: string, limit = NAME_LIMIT): string {
  return `\`${shortName(text, limit, spanText)}\``;
}

/** A name for places without Markdown, made visible by that place's own escaper. */
export function shortName(text: string, limit: number, show: (piece: string) => string): string {
  // A name of megabytes is cut anyway; what is far beyond the limit need not be looked at.
  const flat = collapsed(text.slice(0, 100 * limit));
  if (flat === "") return "(empty)";
  const whole = cut(flat, limit, show);
  return whole.more === 0 ? whole.text : `${cut(flat, limit - 1, show).text}…`;
}

const spanText = (text: string): string => visible(text).replace(/[`|]/g, spelled);

/**
 * `<code>` on one line, for HTML blocks only: there Markdown is not read, so the code's text is only text. Beyond
 * `limit` code points it says, outside the code, how much is left out (`counted`), or only that something is.
 */
export function quote(text: string, limit: number, rest: "counted" | "dots" = "counted"): string {
  const { text: shown, more } = quoted(text, limit);
  if (shown === "") return "(empty)";
  const code = `<code>${entities(shown)}</code>`;
  if (more === 0) return code;
  const left =
    rest === "dots" ? "" : ` ${count(more)} more ${more === 1 ? "character" : "characters"}`;
  return `${code} …${left}`;
}

/** Whether `quote` has to leave something out. */
export const overflows = (text: string, limit: number): boolean => quoted(text, limit).more > 0;

const quoted = (text: string, limit: number): Cut =>
  cut(text.replaceAll("\r\n", "\n"), limit, quotable);

const quotable = (text: string): string => visible(text, "\n\t");

// A raw line end would break out of the one line; a blank one would end the HTML block.
function entities(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\t", "&#9;");
}

/** A fenced block; the fence is longer than any run of backticks inside. `info` is ours, such as `diff`. */
export function fence(lines: readonly string[], info: string, lineLimit = 300): string {
  const shown = lines.map((line) => fenceLine(line, lineLimit));
  const longest = Math.max(
    2,
    ...shown.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length),
  );
  const mark = "`".repeat(longest + 1);
  return [`${mark}${info}`, ...shown, mark].join("\n");
}

function fenceLine(line: string, limit: number): string {
  const { text, more } = cut(line.replace(/\r$/, ""), limit, (piece) => visible(piece, "\t"));
  return more === 0 ? text : `${text} …`;
}

/**
 * Words of our own that come as data (a control question's title, a number of the policy): bare where they hold
 * nothing that Markdown or GitHub could read as more than words, else a code span.
 */
export function prose(text: string): string {
  const harmless = /^[A-Za-z0-9 ,()%'’→−+–-]+$/.test(text.replace(/(?<=\d)\.(?=\d)/g, ""));
  const linked = /\bGH-\d|[0-9a-f]{7}/i.test(text);
  return harmless && !linked && codePoints(text) <= SENTENCE_LIMIT
    ? text
    : name(text, SENTENCE_LIMIT);
}

/** Data in our words with names between backticks: "`regulatory` margin". */
export function said(text: string): string {
  const parts = text.split("`");
  if (parts.length % 2 === 0) return name(text, SENTENCE_LIMIT);
  return parts.map((part, index) => (index % 2 === 1 ? name(part) : words(part))).join("");
}

// A blank between two names stays one space: a line end in it would end a table's row.
const words = (part: string): string =>
  part.trim() === "" ? part.slice(0, 1).replace(/\s/, " ") : prose(part);
