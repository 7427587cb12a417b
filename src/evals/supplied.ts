import { parsed } from "../problem.ts";
import { readJsonLines } from "../text/jsonl.ts";
import { isMapping } from "../text/mapping.ts";
import { readContent, type Content } from "./content.ts";
import { foreignSamples } from "./supplied-foreign.ts";
import { nativeSample } from "./supplied-native.ts";

import type { ToolCall } from "../models/message.ts";
import type { Finish } from "../models/model.ts";
import type { Parsed, Problem } from "../problem.ts";
import type { Placed } from "../text/shape.ts";
import type { CheckParser } from "./eval-set.ts";

/** One output that somebody else's program produced, for a case of the eval set or for a row of its own. */
export interface SuppliedRow {
  readonly id: string;
  readonly output: string;
  readonly toolCalls: readonly ToolCall[];
  readonly finish: Finish;
  /** What the row says the model was asked; shown. */
  readonly input: string;
  readonly reference: string | null;
  readonly contexts: readonly string[];
  readonly slices: readonly string[];
  /** The ready-made number under the metric's field; null where the row has none. */
  readonly number: number | null;
  readonly usage: { readonly outputTokens: number } | null;
  readonly costUsd: number | null;
  readonly latencyMs: number | null;
  readonly line: number;
}

/** A row with the number that it gives itself among those of its case. */
export interface SampleRow {
  readonly row: SuppliedRow;
  readonly sample: number | null;
}

/** The rows of one file: id → its samples in order, of `sample` where rows name it. */
export type SuppliedOutputs = ReadonlyMap<string, readonly SuppliedRow[]>;

/** Which fields of a row hold its slices and its ready-made number. */
export interface SuppliedFields {
  readonly slice: string | null;
  readonly metric: string | null;
}

/** What the rows of another tool are read with. */
export interface SuppliedReading {
  readonly parseCheck: CheckParser;
  /** Of the cases that they may belong to; null where the rows themselves are the cases. */
  readonly ids: ReadonlySet<string> | null;
}

/**
 * Reads a file of supplied outputs: JSON Lines of our own schema, or rows of another tool that hold answers. Every
 * unusable row is a problem at its line.
 */
export function parseSupplied(
  source: string,
  file: string,
  fields: SuppliedFields,
  reading: SuppliedReading,
): Parsed<SuppliedOutputs> {
  const content = readContent(source, file);
  const foreign = isOurs(content, fields) ? null : foreignSamples(content, fields, reading);
  const read = foreign ?? nativeSamples(content, source, fields);
  if (!read.ok) return { ok: false, problems: read.problems.slice(0, MOST_PROBLEMS) };
  const byId = Map.groupBy(read.value, ({ row }) => row.id);
  const problems = [...byId.values()].flatMap((samples) => givenTwice(samples, file));
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, MOST_PROBLEMS) };
  const ordered = [...byId].map(([id, samples]): [string, SuppliedRow[]] => [
    id,
    samples.toSorted((a, b) => (a.sample ?? 0) - (b.sample ?? 0)).map(({ row }) => row),
  ]);
  return parsed(new Map(ordered));
}

const MOST_PROBLEMS = 20;

/** Our own rows may have any other field besides, another tool's names too. */
const isOurs = ({ rows }: Content, { metric }: SuppliedFields): boolean =>
  (rows ?? []).some(
    ({ value }) =>
      isMapping(value) &&
      Object.hasOwn(value, "id") &&
      (typeof value["output"] === "string" ||
        Object.hasOwn(value, "tool_calls") ||
        (metric !== null && Object.hasOwn(value, metric))),
  );

/** A list in JSON will do as well; whatever else is meant for JSON Lines. */
function nativeSamples(
  { file, notation, rows, problems: unread }: Content,
  source: string,
  fields: SuppliedFields,
): Parsed<readonly SampleRow[]> {
  const isRead = notation === "json" || notation === "jsonl";
  const lines = isRead && rows !== null ? { rows, problems: unread } : linesOf(source, file);
  const read = lines.rows.map((at) => nativeSample(at, fields));
  const problems = [...lines.problems, ...read.flatMap((of) => (of.ok ? [] : of.problems))];
  if (problems.length > 0) return { ok: false, problems };
  const samples = read.flatMap((of) => (of.ok ? [of.value] : []));
  if (samples.length > 0) return parsed(samples);
  const message = "the file has no rows";
  return { ok: false, problems: [{ file, line: null, message, hint: "one JSON object a line" }] };
}

function linesOf(
  source: string,
  file: string,
): { readonly rows: readonly Placed[]; readonly problems: readonly Problem[] } {
  const { rows, problems } = readJsonLines(source, file);
  return { rows: rows.map(({ value, line }) => ({ file, value, lineOf: () => line })), problems };
}

function givenTwice(samples: readonly SampleRow[], file: string): readonly Problem[] {
  const first = new Map<number, number>();
  return samples.flatMap(({ sample, row: { id, line } }) => {
    if (sample === null) return [];
    const other = first.get(sample);
    if (other === undefined) {
      first.set(sample, line);
      return [];
    }
    const message = `sample ${sample} of \`${id}\` is given twice`;
    return [{ file, line, message, hint: `it stands on line ${other} too` }];
  });
}
