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

/** 1-based line of an offset, where the text itself begins on `firstLine`. */
export function lineAt(text: string, offset: number, firstLine = 1): number {
  let line = firstLine;
  for (let feed = text.indexOf("\n"); feed !== -1 && feed < offset; line++) {
    feed = text.indexOf("\n", feed + 1);
  }
  return line;
}
