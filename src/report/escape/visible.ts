/**
 * What a reader cannot see is spelled out, here and nowhere else: controls, bidi marks, zero-width and tag
 * characters, lone surrogates. They can hide text, reorder it, move a terminal's cursor or carry a payload.
 */
const hidden =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u{FFF9}-\u{FFFB}]/gu;

/** `\u{202e}` for each hidden character, except those in `kept`; an emoji's own joiners stay, they hide nothing. */
export function visible(
  text: string,
  kept = "",
  spell: (hidden: string) => string = spelled,
): string {
  return text.replace(hidden, (character, at: number) =>
    kept.includes(character) || isPartOfEmoji(text, at, character) ? character : spell(character),
  );
}

/** A character by its number: `\u{60}`. */
export const spelled = (character: string): string =>
  `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

/** White space of any kind becomes one space; none at the ends. Zero-width characters are no white space here. */
export const collapsed = (text: string): string =>
  text.replace(/[\t\n\v\f\r\p{Zs}]+/gu, " ").replace(/^ | $/g, "");

export interface Cut {
  /** Visible text, at most the limit in code points. */
  readonly text: string;
  /** Code points of the source left out. */
  readonly more: number;
}

/**
 * The beginning of a text as `show` makes it visible, at most `limit` code points long (≥ 16, so that one spelled
 * character always fits). It ends between graphemes, unless the first is longer than the limit.
 */
export function cut(source: string, limit: number, show: (piece: string) => string): Cut {
  const total = codePoints(source);
  if (total <= limit) {
    const whole = show(source);
    if (codePoints(whole) <= limit) return { text: whole, more: 0 };
  }
  const end = lastFitting(source, limit, show);
  const before = boundaryBefore(source, end);
  const kept = source.slice(0, before > 0 ? before : end);
  return { text: show(kept), more: total - codePoints(kept) };
}

/** Where the longest beginning ends that shows as at most `limit` code points. */
function lastFitting(source: string, limit: number, show: (piece: string) => string): number {
  const fits = (end: number): boolean => codePoints(show(source.slice(0, end))) <= limit;
  // Every character shows as at least one code point, so nothing beyond `limit` of them can be kept.
  let [low, high] = [0, Math.min(limit, codePoints(source))];
  if (fits(unitsOf(source, high))) return unitsOf(source, high);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(unitsOf(source, middle))) low = middle;
    else high = middle - 1;
  }
  return unitsOf(source, low);
}

// One locale for all, so that a report has the same bytes on every machine.
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The start of the grapheme that holds the character at `end`: itself where a grapheme starts there. */
function boundaryBefore(source: string, end: number): number {
  // The longest emoji in use has 15 units; more context than that changes no boundary a reader sees.
  const context = source.slice(0, end + 32);
  return segmenter.segment(context).containing(end)?.index ?? end;
}

export const graphemes = (text: string): readonly string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);

export function codePoints(text: string): number {
  let pairs = 0;
  for (let at = 0; at < text.length; at += 1) {
    if ((text.codePointAt(at) ?? 0) > 0xffff) {
      pairs += 1;
      at += 1;
    }
  }
  return text.length - pairs;
}

/** The length in UTF-16 units of the first `count` code points. */
function unitsOf(text: string, count: number): number {
  let units = 0;
  for (let seen = 0; seen < count && units < text.length; seen += 1) {
    units += (text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1;
  }
  return units;
}

/** A joiner between two pictographs, or a presentation selector after one; a selector anywhere else is hidden. */
function isPartOfEmoji(text: string, at: number, character: string): boolean {
  if (character === "\u{200D}") {
    const before = /\p{Extended_Pictographic}(?:\u{FE0F}|\p{Emoji_Modifier})?$/u;
    return (
      before.test(text.slice(Math.max(0, at - 4), at)) &&
      /^\p{Extended_Pictographic}/u.test(text.slice(at + 1, at + 3))
    );
  }
  if (character !== "\u{FE0E}" && character !== "\u{FE0F}") return false;
  return /\p{Emoji}$/u.test(text.slice(Math.max(0, at - 2), at));
}
