/** A Markdown document taken apart, as far as the tests of the documentation need it. */

/** A fenced block with what the HTML comment on the line above says about it. */
export interface Block {
  /** The info string's first word; empty where the fence has none. */
  readonly language: string;
  /** `config` of `<!-- example: config -->`; null without such a comment. */
  readonly example: string | null;
  /** 1-based line of the opening fence. */
  readonly line: number;
  readonly text: string;
}

const FENCE = /^(`{3,}|~{3,})([^`]*)$/;
const EXAMPLE = /^<!-- (?:example: (.+?)|(workflow): .+) -->$/;

export function blocksOf(markdown: string): readonly Block[] {
  const lines = markdown.split("\n");
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [, marks, info] = FENCE.exec(lines[at] ?? "") ?? [];
    if (marks === undefined || info === undefined) continue;
    const end = lines.findIndex((line, index) => index > at && line.trim() === marks);
    if (end === -1) throw new Error(`the block of line ${at + 1} is never closed`);
    const [, example, workflow] = EXAMPLE.exec(lines[at - 1] ?? "") ?? [];
    blocks.push({
      language: info.trim().split(" ")[0] ?? "",
      example: example ?? workflow ?? null,
      line: at + 1,
      text: `${lines.slice(at + 1, end).join("\n")}\n`,
    });
    at = end;
  }
  return blocks;
}

/** Everything outside fenced blocks, lines kept. */
export function proseOf(markdown: string): string {
  const inside = new Set(
    blocksOf(markdown).flatMap(({ line, text }) =>
      Array.from({ length: text.split("\n").length + 1 }, (_, index) => line + index),
    ),
  );
  const lines = markdown.split("\n");
  return lines.map((line, index) => (inside.has(index + 1) ? "" : line)).join("\n");
}

/** Contents of code spans. */
export function codeSpans(prose: string): readonly string[] {
  return Array.from(prose.matchAll(/(`+)(?!`)(.+?)(?<!`)\1(?!`)/g), ([, , code = ""]) => code);
}

/** Targets of links and images, code spans left out. */
export function linksOf(markdown: string): readonly string[] {
  const prose = proseOf(markdown).replace(/(`+)(?!`).+?(?<!`)\1(?!`)/g, "code");
  return Array.from(prose.matchAll(/\]\(([^)\s]+)\)/g), ([, target = ""]) => target);
}

/** The anchors that GitHub gives a document's headings. */
export function anchorsOf(markdown: string): ReadonlySet<string> {
  const headings = Array.from(
    proseOf(markdown).matchAll(/^#{1,6} (.+)$/gm),
    ([, text = ""]) => text,
  );
  return new Set(
    headings.map((text) =>
      text
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\p{M} _-]/gu, "")
        .replaceAll(" ", "-"),
    ),
  );
}

/** The rows below a table's head that begins with a word, each a list of cells. */
export function rowsUnder(markdown: string, head: string): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  let inside = false;
  for (const line of markdown.split("\n")) {
    const cells = line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim());
    if (cells.length === 0) inside = false;
    else if (cells[0] === head) inside = true;
    else if (inside && !/^[-:]+$/.test(cells[0] ?? "")) rows.push(cells);
  }
  return rows;
}
