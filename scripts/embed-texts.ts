import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Writes the judge's words, text files, into a module: a bundler replaces a file it cannot find by a silent stub,
 * and a judge without instructions must not be possible.
 */
const FOLDER = new URL("../src/score/judge/prompts/", import.meta.url);
const MODULE = new URL("../src/score/judge/texts.generated.ts", import.meta.url);

/** The module's text as the formatter leaves it. */
export function texts(folder: URL = FOLDER): string {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .toSorted();
  const entries = names.map((name) => {
    const text = readFileSync(new URL(name, folder), "utf8").trimEnd();
    const lines = text.split("\n").map((line) => `    ${literal(line)},\n`);
    return `  ${name.slice(0, -".md".length)}: [\n${lines.join("")}  ].join("\\n"),\n`;
  });
  const head = "// Generated from prompts/*.md by scripts/embed-texts.ts: edit those.\n";
  return `${head}export const texts = {\n${entries.join("")}} as const;\n`;
}

/** In the quotes that need fewer escapes. */
function literal(line: string): string {
  const double = JSON.stringify(line);
  if (!line.includes('"') || line.includes("'")) return double;
  return `'${double.slice(1, -1).replaceAll('\\"', '"')}'`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(MODULE, texts());
