import { readdir, readFile } from "node:fs/promises";

import type { Surroundings } from "../../src/surroundings.ts";
import { blocksOf, codeSpans, proseOf, type Block } from "./markdown.ts";

/** README and docs as their tests read them. */

export const root = new URL("../../", import.meta.url);
export const read = (path: string): Promise<string> => readFile(new URL(path, root), "utf8");

/** Pages of docs/. */
export const pages: readonly string[] = (await readdir(new URL("docs", root))).filter((file) =>
  file.endsWith(".md"),
);
export const paths: readonly string[] = [
  "README.md",
  "CONTRIBUTING.md",
  ...pages.map((file) => `docs/${file}`),
];

const texts = new Map<string, string>();
for (const path of paths) texts.set(path, await read(path));

/** A document by its path. */
export const page = (path: string): string => texts.get(path) ?? "";

export interface Example extends Block {
  /** The document that shows it. */
  readonly path: string;
}

/** Every fenced block of every document. */
export const examples: readonly Example[] = paths.flatMap((path) =>
  blocksOf(page(path)).map((block) => ({ path, ...block })),
);

/** Those that the comment above calls `<!-- example: kind … -->`. */
export const examplesOf = (kind: string): readonly Example[] =>
  examples.filter(({ example }) => example?.split(" ")[0] === kind);

/** Lines of shell blocks, and what stands in code spans. */
export const codeLines: readonly string[] = [
  ...examples.flatMap(({ language, text }) => (language === "sh" ? text.split("\n") : [])),
  ...paths.flatMap((path) => codeSpans(proseOf(page(path)))),
];

/** A process of its own, without terminal and environment; `said` is what it wrote. */
export function surroundings(cwd: string): {
  readonly around: Surroundings;
  readonly said: () => string;
} {
  let said = "";
  const stream = { write: (text: string) => void (said += text), isTTY: false, columns: 100 };
  return { around: { env: {}, cwd, stdout: stream, stderr: stream }, said: () => said };
}
