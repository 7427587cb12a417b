import type { Sheet } from "../../score/calibration/sheet.ts";
import { csvCell } from "../escape/csv.ts";
import { visibleJsonLine } from "../json.ts";

/** The sheet for a spreadsheet: a row an output, an empty column a criterion. */
export function sheetCsv({ rubric, items }: Sheet): string {
  const header = ["item", "annotator", "conversation", "contexts", "reference", "output"];
  const open = rubric.map(() => "");
  const rows = items.map((of) => [
    of.item,
    "",
    of.conversation,
    of.contexts.join("\n\n"),
    of.reference ?? "",
    of.output,
    ...open,
  ]);
  const line = (cells: readonly string[]): string => `${cells.map(csvCell).join(",")}\r\n`;
  return [[...header, ...rubric.map(({ id }) => id)], ...rows].map(line).join("");
}

/** The sheet for a program: a JSON object an output, its scores null. */
export function sheetJsonLines({ items }: Sheet): string {
  const rows = items.map(({ criteria, ...of }) => ({
    ...of,
    scores: Object.fromEntries(criteria.map(({ id }) => [id, null])),
  }));
  return rows.map(visibleJsonLine).join("");
}
