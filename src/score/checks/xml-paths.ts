import type { Json } from "../../units.ts";
import { withTexts } from "./arguments.ts";
import type { Compiled } from "./check.ts";

/** Elements that must be there, by their names from the root down; none for a bare name. */
export const withElements = (
  argument: Json,
  build: (paths: readonly string[]) => Compiled,
): Compiled => (argument === null ? build([]) : withTexts(argument, build));
