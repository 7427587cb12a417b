/** A table before it is written: cells are finished text of one style. */
export interface Grid {
  readonly columns: readonly { readonly title: string; readonly align: "left" | "right" }[];
  readonly rows: readonly (readonly string[])[];
}

const left = (title: string): Grid["columns"][number] => ({ title, align: "left" });
const right = (title: string): Grid["columns"][number] => ({ title, align: "right" });
export const column = { left, right };

/** A Markdown table without padding; cells hold no pipe and no line end, because only `name` brings foreign text in. */
export function markdownTable({ columns, rows }: Grid): string {
  const line = (cells: readonly string[]): string =>
    `|${cells.map((cell) => (cell === "" ? " " : ` ${cell} `)).join("|")}|`;
  const rule = columns.map(({ align }) => (align === "left" ? ":--" : "--:")).join("|");
  return [line(columns.map(({ title }) => title)), `|${rule}|`, ...rows.map(line)].join("\n");
}

/** The columns in which some row says something; the others would only push the rest off a phone. */
export function withoutEmptyColumns({ columns, rows }: Grid): Grid {
  const used = columns.map((_, index) => rows.some((cells) => (cells[index] ?? "") !== ""));
  return {
    columns: columns.filter((_, index) => used[index]),
    rows: rows.map((cells) => cells.filter((_, index) => used[index])),
  };
}
