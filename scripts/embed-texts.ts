import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Writes text files into modules: a bundler replaces a file it cannot find by a silent stub, and a judge without
 * instructions must not be possible.
 */
const EMBEDDED = [
  {
    folder: "src/score/judge/prompts/",
    module: "src/score/judge/texts.generated.ts",
    name: "texts",
  },
  {
    folder: "src/report/labelling/assets/",
    module: "src/report/labelling/assets.generated.ts",
    name: "assets",
  },
] as const;

const at = (path: string): URL => new URL(`../${path}`, import.meta.url);

/** Every module with its text as the formatter leaves it. */
export const embedded = (): readonly { readonly module: URL; readonly text: string }[] =>
  EMBEDDED.map(({ folder, module, name }) => ({
    module: at(module),
    text: moduleText(at(folder), name),
  }));

function moduleText(folder: URL, name: string): string {
  const files = readdirSync(folder).toSorted();
  const entries = files.map((file) => {
    const text = readFileSync(new URL(file, folder), "utf8").trimEnd();
    const lines = text.split("\n").map((line) => `    ${literal(line)},\n`);
    return `  ${file.replace(/\.\w+$/, "")}: [\n${lines.join("")}  ].join("\\n"),\n`;
  });
  const from = folder.pathname.split("/").at(-2);
  const head = `// Generated from ${from}/ by scripts/embed-texts.ts: edit those files.\n`;
  return `${head}export const ${name} = {\n${entries.join("")}} as const;\n`;
}

/** In the quotes that need fewer escapes. */
function literal(line: string): string {
  const double = JSON.stringify(line);
  const [quotes, apostrophes] = [line.split('"').length, line.split("'").length];
  if (quotes <= apostrophes) return double;
  return `'${double.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { module, text } of embedded()) writeFileSync(module, text);
}
