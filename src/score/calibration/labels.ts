import { z } from "zod";

import { parsed, type Parsed, type Problem } from "../../problem.ts";
import { mostOf, readJsonLines } from "../../text/jsonl.ts";
import { isMapping, mapping } from "../../text/mapping.ts";
import { checkShape } from "../../text/shape.ts";
import { nearlySaid } from "../../text/suggest.ts";
import { readTable } from "../../text/table.ts";
import type { Json } from "../../units.ts";
import { BEST, WORST } from "../judge/rubric.ts";

/** What one annotator says of one output. */
export interface Label {
  readonly item: string;
  readonly annotator: string;
  /** By criterion, 1–5; those left open are not there. */
  readonly scores: ReadonlyMap<string, number>;
}

/** What labels may be about. */
export interface Labelable {
  readonly items: ReadonlySet<string>;
  readonly criteria: readonly string[];
}

const filled = z
  .number()
  .int()
  .min(WORST)
  .max(BEST)
  .meta({ description: "a whole number from 1 to 5, or empty" })
  .nullable();

const text = z.string().meta({ description: "text" });

/** A row of the sheet, filled in: its texts may stay or go. */
const row = z
  .strictObject({
    item: text,
    annotator: text.optional(),
    scores: z.record(z.string(), filled).meta({ description: "scores by criterion" }),
    conversation: text.optional(),
    contexts: z.array(z.string()).optional(),
    reference: text.nullable().optional(),
    output: text.optional(),
  })
  .meta({ description: "a row with `item` and `scores`" });

/**
 * Labels in JSON Lines or, by the file's name, a table with a column a criterion. Rows that name no annotator are by
 * whoever the file is named after. An unknown item or criterion is a problem, never a label less.
 */
export function parseLabels(
  source: string,
  file: string,
  known: Labelable,
): Parsed<readonly Label[]> {
  const rows = /\.[ct]sv$/i.test(file) ? tableRows(source, file, known) : jsonRows(source, file);
  if (!rows.ok) return rows;
  const problems: Problem[] = [];
  const labels: Label[] = [];
  for (const { value, line } of rows.value) {
    // A reviewer's objection scores nothing, and is read for itself (objections.ts).
    if (isMapping(value) && "disagree" in value) continue;
    const shape = checkShape(row, { file, value, lineOf: () => line });
    if (!shape.ok) {
      problems.push(...shape.problems);
      continue;
    }
    const { item, annotator, scores } = shape.value;
    problems.push(...unknownIn({ item, scores }, known).map((of) => ({ file, line, ...of })));
    const given = Object.entries(scores).filter((of): of is [string, number] => of[1] !== null);
    if (given.length === 0) continue;
    labels.push({
      item,
      annotator: annotator?.trim() || annotatorOf(file),
      scores: new Map(given),
    });
  }
  return problems.length > 0 ? { ok: false, problems: mostOf(problems) } : parsed(labels);
}

/** A score that one annotator gives twice is nobody's score. */
export function repeatedLabels(labels: readonly Label[]): readonly string[] {
  const said = labels.flatMap(({ item, annotator, scores }) =>
    [...scores.keys()].map((criterion) => `${annotator} scores ${criterion} of ${item} twice`),
  );
  const seen = new Set<string>();
  return said.filter((of) => seen.size === seen.add(of).size);
}

interface Row {
  readonly value: Json;
  readonly line: number;
}

function jsonRows(source: string, file: string): Parsed<readonly Row[]> {
  const { rows, problems } = readJsonLines(source, file);
  return problems.length > 0 ? { ok: false, problems } : parsed(rows);
}

function tableRows(source: string, file: string, { criteria }: Labelable): Parsed<readonly Row[]> {
  const table = readTable(source, file);
  if (!table.ok) return table;
  return parsed(
    table.value.map(({ value, line }) => {
      const { item = "", annotator } = value;
      const scores = criteria.flatMap((id) => {
        const cell = value[id]?.trim() ?? "";
        return value[id] === undefined ? [] : [[id, cellScore(cell)] as const];
      });
      return {
        line,
        value: mapping([...whoAndWhat(item, annotator), ["scores", mapping(scores)]]),
      };
    }),
  );
}

const whoAndWhat = (item: string, annotator: string | undefined): (readonly [string, Json])[] => [
  ["item", item],
  ...(annotator === undefined ? [] : [["annotator", annotator] as const]),
];

const cellScore = (cell: string): Json =>
  cell === "" ? null : /^\d+$/.test(cell) ? Number(cell) : cell;

function unknownIn(
  { item, scores }: { readonly item: string; readonly scores: object },
  { items, criteria }: Labelable,
): readonly Pick<Problem, "message" | "hint">[] {
  const stranger = items.has(item)
    ? []
    : [
        {
          message: `no item \`${item}\` was drawn`,
          hint: "give the judged.json that was written with this sheet",
        },
      ];
  const others = Object.keys(scores).filter((id) => !criteria.includes(id));
  return [
    ...stranger,
    ...others.map((id) => ({
      message: `the rubric has no criterion \`${id}\``,
      hint: nearlySaid(id, criteria),
    })),
  ];
}

/** `labels/ann.jsonl` is by ann. */
export const annotatorOf = (file: string): string =>
  (file.split(/[\\/]/).at(-1) ?? file).replace(/\.[^.]+$/, "");
