import { ALL_CASES } from "./ranking.ts";
import type { Style } from "./style.ts";

/** A unit at the head of a row or a line: a slice by its name. */
export const unitTitle = (unit: string, style: Style): string =>
  unit === ALL_CASES ? "All cases" : style.name(unit);

/** The same within a sentence. */
export const unitText = (unit: string, style: Style): string =>
  unit === ALL_CASES ? "all cases" : style.name(unit);
