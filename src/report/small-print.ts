import type { PromptVerdict } from "../verdict.ts";
import type { OpenTables } from "./open-tables.ts";
import { standardsNote } from "./standards.ts";
import type { Style } from "./style.ts";
import { tableNote } from "./words.ts";

/** How to read the open tables of these prompts, and the error rates, as far as something counts. */
export function smallPrint(
  prompts: readonly PromptVerdict[],
  tables: readonly OpenTables[],
  style: Style,
): string {
  const compared = prompts.filter(
    ({ outcome, units, absolute }) =>
      (outcome === "pass" || outcome === "fail") && units.length > 0 && absolute === null,
  );
  const open = tables.flatMap(({ slices }) => slices.shown);
  const hides = tables.flatMap(({ slices }) => slices.hides);
  const standards = tables.flatMap((table) => table.standards);
  const parts = [
    compared.length === 0 ? "" : tableNote({ prompts: compared, open, hides }, style),
    standards.length === 0 ? "" : standardsNote(standards, compared.length === 0),
  ];
  return parts.filter((part) => part !== "").join(" ");
}
