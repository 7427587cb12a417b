import { digestOf } from "../digest.ts";

import type { Problem } from "../problem.ts";
import type { Json } from "../units.ts";
import type { CaseRow, Draft, Place } from "./draft.ts";
import type { CaseShape } from "./formats/native-schema.ts";
import type { SourceRow } from "./given-answers.ts";

/** A case as another tool wrote it down. */
export interface ForeignRow extends Place {
  /** Its own name; null where it has none. */
  readonly id: string | null;
  readonly shape: Omit<CaseShape, "id">;
  readonly source: Omit<SourceRow, "line">;
}

/**
 * Rows with names that do not depend on where they stand: a row's own, else the digest of its question. Different rows
 * of one name are told apart by the digest of all they say, and of equal ones the first is kept.
 */
export function namedRows(rows: readonly ForeignRow[]): Pick<Draft, "rows" | "warnings"> {
  const named = rows.map((row) => ({ ...row, name: row.id ?? digest(question(row.shape), 12) }));
  const kept: CaseRow[] = [];
  const warnings: Problem[] = [];
  for (const [name, namesakes] of Map.groupBy(named, (row) => row.name)) {
    const different = Map.groupBy(namesakes, ({ shape }) => digest(shape, 8));
    for (const [content, equal] of different) {
      const [first, ...twins] = equal;
      if (first === undefined) continue;
      const { shape, file, line } = first;
      const id = different.size === 1 ? name : `${name}-${content}`;
      const sources = equal.map(({ source, line }): SourceRow => ({ ...source, line }));
      kept.push({ shape: { ...shape, id }, file, lineOf: () => line, name, sources });
      const message = `the same case stands at ${file}:${line} too`;
      warnings.push(
        ...twins.map((of) => ({ file: of.file, line: of.line, message, hint: "it is asked once" })),
      );
    }
  }
  return { rows: kept, warnings };
}

/** What is asked: a better reference or another check does not make another case. */
const question = ({ input, messages, images }: ForeignRow["shape"]) => ({
  input,
  messages,
  images,
});

/** Through JSON, which leaves out what is not there. */
const digest = (value: object, length: number): string =>
  digestOf(JSON.parse(JSON.stringify(value)) as Json).slice(0, length);
