import { z } from "zod";

import type { Case } from "../evals/eval-set.ts";
import { parsed, type Parsed, type Problem } from "../problem.ts";
import { readJsonLines } from "../text/jsonl.ts";
import type { Json } from "../units.ts";
import type { QueryDrift } from "./report.ts";

/** A question that production was asked. */
export interface Query {
  readonly text: string;
  /** Null: a query of every prompt. */
  readonly prompt: string | null;
  readonly line: number;
}

const row = z.object({
  input: z.union([z.string(), z.record(z.string(), z.unknown())]),
  prompt: z.string().optional(),
});

/** JSON Lines with `input` (a text, or values by name) and, where there are several prompts, `prompt`. */
export function parseQueries(text: string, file: string): Parsed<readonly Query[]> {
  const { rows, problems } = readJsonLines(text, file);
  const found: Query[] = [];
  const wrong: Problem[] = [...problems];
  for (const { value, line } of rows) {
    const read = row.safeParse(value);
    if (read.success) {
      const { input, prompt = null } = read.data;
      found.push({ text: wordsIn(input as Json), prompt, line });
    } else {
      const hint = 'such as {"input": "Can I return this?"}';
      wrong.push({ file, line, message: "`input` must be a text or values by name", hint });
    }
  }
  return wrong.length > 0 ? { ok: false, problems: wrong } : parsed(found);
}

/** A query is like a case that holds half of what it is about. */
const ALIKE = 0.5;
/** Lines that are named. */
const SHOWN = 20;

/**
 * How many queries no case is like. Words count by how rare they are (inverse document frequency: Spärck Jones 1972), so
 * that "the" makes nothing alike. Told by line numbers: what people asked is no text for an issue.
 */
export function queryDrift(queries: readonly Query[], cases: readonly Case[]): QueryDrift {
  const documents = cases.map(({ input }) => tokens(wordsIn(input as Json)));
  const asked = queries.map(({ text }) => tokens(text));
  const rarity = rarityIn([...documents, ...asked]);
  const casesWith = new Map<string, number[]>();
  for (const [index, words] of documents.entries()) {
    for (const word of words) {
      const known = casesWith.get(word);
      if (known === undefined) casesWith.set(word, [index]);
      else known.push(index);
    }
  }
  const isLikeACase = (words: ReadonlySet<string>): boolean => {
    const shared = new Map<number, number>();
    let all = 0;
    for (const word of words) {
      all += rarity(word);
      for (const index of casesWith.get(word) ?? []) {
        shared.set(index, (shared.get(index) ?? 0) + rarity(word));
      }
    }
    return words.size === 0 || Math.max(0, ...shared.values()) >= ALIKE * all;
  };
  const lines = queries.flatMap(({ line }, index) => (isLikeACase(asked[index]!) ? [] : [line]));
  return { queries: queries.length, without: lines.length, lines: lines.slice(0, SHOWN) };
}

/** Every text inside, one after the other. */
function wordsIn(value: Json): string {
  if (typeof value === "string") return value;
  if (value === null || typeof value !== "object") return String(value ?? "");
  return Object.values(value).map(wordsIn).join("\n");
}

const segmenter = new Intl.Segmenter("und", { granularity: "word" });

function tokens(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { segment, isWordLike } of segmenter.segment(text.slice(0, 20_000))) {
    if (isWordLike === true) words.add(segment.normalize("NFKC").toLowerCase());
  }
  return words;
}

function rarityIn(documents: readonly ReadonlySet<string>[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const words of documents) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return (word) => Math.log((documents.length + 1) / (counts.get(word) ?? 1));
}
