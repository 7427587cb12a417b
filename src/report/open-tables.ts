import type { PromptVerdict, Standard } from "../verdict.ts";
import { isMeasuredAlone } from "./absolute.ts";
import { redFloors, redFloorsGrid } from "./floors.ts";
import type { Grid } from "./grid.ts";
import { isWorse } from "./red.ts";
import { styleOf } from "./signed-off.ts";
import { openStandards, standardsGrid } from "./standards.ts";
import type { Style } from "./style.ts";
import { openTable, type OpenTable } from "./table.ts";

/** What stands open of one prompt, the conclusion first. */
export interface OpenTables {
  readonly grids: readonly Grid[];
  readonly slices: OpenTable;
  /** The minimums that have a row. */
  readonly standards: readonly Standard[];
}

/** Slices, and floors where one is missed; of a prompt without a baseline what it must reach. */
export function openTables(prompt: PromptVerdict, plain: Style): OpenTables {
  const style = styleOf(prompt, plain);
  const slices = openTable(prompt, style);
  if (isMeasuredAlone(prompt)) {
    const standards = openStandards(prompt);
    return { grids: [standardsGrid(standards, style)], slices, standards };
  }
  const floors = redFloors(prompt).length === 0 ? [] : [redFloorsGrid(prompt, style)];
  const compared = slices.grid.rows.length === 0 ? [] : [slices.grid];
  return {
    grids: isWorse(prompt) ? [...compared, ...floors] : [...floors, ...compared],
    slices,
    standards: [],
  };
}
