/** One line of a text; offsets are UTF-16 units of that text. */
export interface Line {
  /** Without its end. */
  readonly text: string;
  readonly start: number;
  /** Past the line end (LF or CRLF), which stays part of the text: nothing here rewrites bytes. */
  readonly end: number;
}

/** The lines of a text from an offset on; a text that ends with a line end has no empty last line. */
export function linesOf(text: string, from = 0): readonly Line[] {
  const lines: Line[] = [];
  for (let start = from; start < text.length;) {
    const feed = text.indexOf("\n", start);
    const end = feed === -1 ? text.length : feed + 1;
    lines.push({ text: text.slice(start, end).replace(/\r?\n$/, ""), start, end });
    start = end;
  }
  return lines;
}

export const isBlank = (line: string): boolean => /^[ \t]*$/.test(line);

/** What stands between the blank lines at both ends of a text's lines; null where all are blank. */
export function writtenPart(lines: readonly Line[]): {
  /** Of the first line of it. */
  readonly index: number;
  readonly start: number;
  /** Before the end of its last line. */
  readonly end: number;
} | null {
  const index = lines.findIndex(({ text }) => !isBlank(text));
  const [first, last] = [lines[index], lines.findLast(({ text }) => !isBlank(text))];
  if (first === undefined || last === undefined) return null;
  return { index, start: first.start, end: last.start + last.text.length };
}

/** 1-based line of an offset, where the text itself begins on `firstLine`. */
export function lineAt(text: string, offset: number, firstLine = 1): number {
  let line = firstLine;
  for (let feed = text.indexOf("\n"); feed !== -1 && feed < offset; line++) {
    feed = text.indexOf("\n", feed + 1);
  }
  return line;
}
