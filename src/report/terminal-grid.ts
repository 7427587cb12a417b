import { displayWidth } from "./display-width.ts";
import { shortName } from "./escape/markdown.ts";
import { visible } from "./escape/visible.ts";
import type { Grid } from "./grid.ts";

/** A name is never cut shorter than this for a narrow terminal. */
const NARROWEST = 16;

/** A table as aligned lines, the title first; the first column gives way where the terminal is narrow. */
export function gridLines({ columns, rows }: Grid, width: number): readonly string[] {
  const plain = [columns.map(({ title }) => title), ...rows].map((cells) =>
    cells.map((cell) => cell.replaceAll("\u00A0", " ")),
  );
  const others = columns.slice(1).map((_, index) => widest(plain, index + 1));
  const room = Math.max(NARROWEST, width - others.reduce((sum, of) => sum + of + GAP.length, 0));
  const cut = plain.map(([first = "", ...rest]) => [
    displayWidth(first) > room ? shortName(first, room, visible) : first,
    ...rest,
  ]);
  const widths = columns.map((_, index) => widest(cut, index));
  return cut.map((cells) =>
    cells
      .map((cell, index) => padded(cell, widths[index] ?? 0, columns[index]?.align ?? "left"))
      .join(GAP)
      .trimEnd(),
  );
}

const GAP = "  ";

const widest = (rows: readonly (readonly string[])[], index: number): number =>
  Math.max(0, ...rows.map((cells) => displayWidth(cells[index] ?? "")));

function padded(cell: string, width: number, align: "left" | "right"): string {
  const space = " ".repeat(Math.max(0, width - displayWidth(cell)));
  return align === "left" ? cell + space : space + cell;
}
