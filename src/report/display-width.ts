import { graphemes } from "./escape/visible.ts";

// East Asian wide and fullwidth blocks, and what terminals draw as emoji.
const wide =
  /^(?:[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u{3000}-\u{303E}\u{FF01}-\u{FF60}\u{FFE0}-\u{FFE6}]|\p{Emoji_Presentation}|\p{Extended_Pictographic}\u{FE0F})/u;

/** Columns that a terminal gives a visible text: two for wide characters and emoji, one a grapheme otherwise. */
export function displayWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  return graphemes(text).reduce((sum, grapheme) => sum + (wide.test(grapheme) ? 2 : 1), 0);
}

/**
 * Lines of at most `columns`, broken between words; a longer word is broken inside. All begin as far in as the text,
 * as JSON does, which takes half of the columns at most.
 */
export function wrapped(text: string, columns: number): readonly string[] {
  const indent = " ".repeat(Math.min(text.search(/[^ ]|$/), columns >> 1));
  return brokenLines(text.trimStart(), columns - indent.length).map((line) => indent + line);
}

function brokenLines(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((piece) => pieces(piece, columns))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && displayWidth(longer) > columns) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

function pieces(word: string, columns: number): readonly string[] {
  if (displayWidth(word) <= columns) return [word];
  const parts = [""];
  for (const grapheme of graphemes(word)) {
    const last = parts.at(-1) ?? "";
    if (displayWidth(last + grapheme) > columns && last !== "") parts.push(grapheme);
    else parts[parts.length - 1] = last + grapheme;
  }
  return parts;
}
