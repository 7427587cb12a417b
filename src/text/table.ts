import { CsvError, parse } from "csv-parse/sync";

import { parsed, refused } from "../problem.ts";
import { UNSAFE_KEYS, mapping } from "./mapping.ts";

import type { Parsed, Problem } from "../problem.ts";

/** A row by its column's headers; every cell is text. */
export interface TableRow {
  readonly value: { readonly [column: string]: string };
  /** 1-based line on which the row begins; cells may hold line ends. */
  readonly line: number;
}

/** What csv-parse gives with `info`; its types know only plain records. */
interface CsvRecord {
  readonly record: readonly string[];
  /** Bytes up to the end of the record. */
  readonly info: { readonly bytes: number };
}

interface Found {
  readonly record: readonly string[];
  /** 1-based. */
  readonly line: number;
}

/**
 * Reads a table with a header line (RFC 4180, and tabs for `.tsv`): quoted cells hold separators, line ends and
 * doubled quotes. A column without a header holds nothing that could be named: it is refused where it has text.
 */
export function readTable(text: string, file: string): Parsed<readonly TableRow[]> {
  const found = recordsOf(text, file);
  if ("message" in found) return refused(found);
  const [header, ...body] = found;
  if (header === undefined) {
    const hint = "give the columns their names in its first line";
    return refused({ file, line: null, message: "the table is empty", hint });
  }
  const written = header.record.map((name) => name.trim());
  const columns = isNumbered(written, body) ? written.slice(1) : written;
  const from = written.length - columns.length;
  const problems = [...headerProblems(columns, file), ...widthProblems(written, body, file, from)];
  if (problems.length > 0) return { ok: false, problems };
  return parsed(
    body.map(({ record, line }) => ({
      value: mapping(
        columns.flatMap((name, at) =>
          name === "" ? [] : [[name, record[at + from] ?? ""] as const],
        ),
      ),
      line,
    })),
  );
}

function recordsOf(text: string, file: string): readonly Found[] | Problem {
  const bytes = Buffer.from(text);
  try {
    const records = parse(bytes, {
      delimiter: delimiterOf(text, file),
      info: true,
      // Found out from the first line, they would leave the others' in the cells.
      record_delimiter: ["\r\n", "\n"],
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as readonly CsvRecord[];
    return placed(records, bytes);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error["lines"] === "number" ? error["lines"] : null;
    const [clause = ""] = error.message.split(/ at line |, got | on line /u, 1);
    const message = `the table cannot be read: ${clause.charAt(0).toLowerCase()}${clause.slice(1)}`;
    return {
      file,
      line,
      message,
      hint: "put cells with commas in quotes, and double quotes in them",
    };
  }
}

/** A first line without commas is taken apart by what it has instead, as spreadsheets in many countries write it. */
function delimiterOf(text: string, file: string): string {
  if (/\.tsv$/i.test(file)) return "\t";
  const header = (/\S[^\n]*/.exec(text)?.[0] ?? "").replaceAll(/"[^"]*"/g, "");
  return [",", ";", "\t"].find((sign) => header.includes(sign)) ?? ",";
}

const [FEED, RETURN] = [0x0a, 0x0d];

/** The library's own count of lines takes a CRLF inside a cell for two. */
function placed(records: readonly CsvRecord[], bytes: Uint8Array): readonly Found[] {
  let [at, line] = [0, 1];
  return records.map(({ record, info }) => {
    for (; bytes[at] === FEED || bytes[at] === RETURN; at++) if (bytes[at] === FEED) line++;
    const found = { record, line };
    for (; at < info.bytes; at++) if (bytes[at] === FEED) line++;
    return found;
  });
}

function headerProblems(columns: readonly string[], file: string): readonly Problem[] {
  const at = (message: string, hint: string): Problem => ({ file, line: 1, message, hint });
  const unsafe = columns.filter((name) => UNSAFE_KEYS.has(name));
  const repeated = columns.filter((name, n) => name !== "" && columns.indexOf(name) < n);
  return [
    ...unsafe.map((name) => at(`column \`${name}\` is not allowed`, "give it another name")),
    ...[...new Set(repeated)].map((name) => at(`column \`${name}\` is repeated`, "rename one")),
  ];
}

/** pandas writes each row's number before it, under no name. */
const isNumbered = (columns: readonly string[], rows: readonly Found[]): boolean =>
  columns.length > 1 &&
  columns[0] === "" &&
  rows.every(({ record }) => /^\d+$/.test(record[0] ?? ""));

function widthProblems(
  columns: readonly string[],
  rows: readonly Found[],
  file: string,
  from: number,
): readonly Problem[] {
  return rows.flatMap(({ record, line }) => {
    const nameless = record.findIndex(
      (cell, at) => at >= from && !columns[at] && cell.trim() !== "",
    );
    if (nameless === -1) return [];
    const message = `cell ${nameless + 1} stands under no header`;
    const hint = "name the column in the first line, or put cells with commas in quotes";
    return [{ file, line, message, hint }];
  });
}
