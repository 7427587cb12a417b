import { digestOf } from "../digest.ts";

import type { Problem } from "../problem.ts";
import type { Json } from "../units.ts";
import type { CaseRow, Draft, Place } from "./draft.ts";
import type { CaseShape } from "./formats/native-schema.ts";

/** A case as another tool wrote it down. */
export interface ForeignRow extends Place {
  /** Its own name; null where it has none. */
  readonly id: string | null;
  readonly shape: Omit<CaseShape, "id">;
}

/**
 * Rows with names that do not depend on where they stand: a row's own, else the digest of its question. Rows of one
 * name are told apart by the digest of all they say, and of equal ones the first is kept.
 */
export function namedRows(rows: readonly ForeignRow[]): Pick<Draft, "rows" | "warnings"> {
  const named = rows.map((row) => ({ ...row, name: row.id ?? digest(question(row.shape), 12) }));
  const kept: CaseRow[] = [];
  const warnings: Problem[] = [];
  for (const [name, namesakes] of Map.groupBy(named, (row) => row.name)) {
    const different = new Map<string, Place>();
    for (const { shape, file, line } of namesakes) {
      const content = digest(shape, 8);
      const twin = different.get(content);
      if (twin === undefined) {
        different.set(content, { file, line });
        const id = namesakes.length === 1 ? name : `${name}-${content}`;
        kept.push({ shape: { ...shape, id }, file, lineOf: () => line });
      } else {
        const message = `the same case stands at ${twin.file}:${twin.line} too`;
        warnings.push({ file, line, message, hint: "it is asked once" });
      }
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
