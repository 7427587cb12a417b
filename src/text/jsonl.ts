import { linesOf } from "./lines.ts";
import { readJsonData } from "./json.ts";

import type { Problem } from "../problem.ts";
import type { Json } from "../units.ts";

export interface JsonLine {
  readonly value: Json;
  /** 1-based. */
  readonly line: number;
}

/** Lines that are reported one by one; a file of another format is wrong on every line. */
const MOST_PROBLEMS = 20;

const ONE_A_LINE = "put one whole JSON object on each line";

/** Reads JSON Lines. Blank lines are layout; a line that is no JSON is a problem, never a row less. */
export function readJsonLines(
  text: string,
  file: string,
): { readonly rows: readonly JsonLine[]; readonly problems: readonly Problem[] } {
  const rows: JsonLine[] = [];
  const problems: Problem[] = [];
  for (const [index, { text: content }] of linesOf(text).entries()) {
    if (content.trim() === "") continue;
    const line = index + 1;
    const reading = readJsonData(content);
    if (reading.ok) rows.push({ value: reading.value, line });
    else problems.push({ file, line, message: reading.message, hint: reading.hint ?? ONE_A_LINE });
  }
  return { rows, problems: mostOf(problems) };
}

/** The first problems, and how many more there are. */
export function mostOf(problems: readonly Problem[]): readonly Problem[] {
  const rest = problems[MOST_PROBLEMS];
  if (rest === undefined) return problems;
  const more = problems.length - MOST_PROBLEMS;
  const message = `${more} more ${more === 1 ? "problem" : "problems"} from here on`;
  return [...problems.slice(0, MOST_PROBLEMS), { ...rest, message, hint: null }];
}
