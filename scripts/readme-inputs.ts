import { readFile, writeFile } from "node:fs/promises";

import { markdownTable } from "markdown-table";
import { parse } from "yaml";
import { z } from "zod";

/** Writes the README's tables of inputs and outputs from action.yml: `node scripts/readme-inputs.ts`. */

const actionFile = z.object({
  inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string() })),
  outputs: z.record(z.string(), z.object({ description: z.string() })),
});

/** The inputs' and the outputs' table, from the text of action.yml. */
export function actionTables(actionYml: string): readonly [inputs: string, outputs: string] {
  const { inputs, outputs } = actionFile.parse(parse(actionYml));
  const inputRows = Object.entries(inputs).map(([name, { default: value, description }]) => [
    `\`${name}\``,
    value === "" ? "" : `\`${value}\``,
    description,
  ]);
  const outputRows = Object.entries(outputs).map(([name, { description }]) => [
    `\`${name}\``,
    description,
  ]);
  return [
    markdownTable([["Input", "Default", "Meaning"], ...inputRows]),
    markdownTable([["Output", "Value"], ...outputRows]),
  ];
}

const [open, close] = ["<!-- inputs -->", "<!-- /inputs -->"];

/** A document with both tables between its markers. */
export function withTables(document: string, actionYml: string): string {
  const [start, end] = [document.indexOf(open), document.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`no place between ${open} and ${close}`);
  const tables = actionTables(actionYml).join("\n\n");
  return `${document.slice(0, start + open.length)}\n\n${tables}\n\n${document.slice(end)}`;
}

if (import.meta.main) {
  const place = (file: string) => new URL(`../${file}`, import.meta.url);
  const actionYml = await readFile(place("action.yml"), "utf8");
  const readme = await readFile(place("README.md"), "utf8");
  await writeFile(place("README.md"), withTables(readme, actionYml));
}
