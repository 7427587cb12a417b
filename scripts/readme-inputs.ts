import { readFile, writeFile } from "node:fs/promises";

import { markdownTable } from "markdown-table";
import { parse } from "yaml";
import { z } from "zod";

/** Writes the README's tables of inputs and outputs from action.yml: `node scripts/readme-inputs.ts`. */

const actionFile = z.object({
  inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string() })),
  outputs: z.record(z.string(), z.object({ description: z.string() })),
});

/** The tables as they stand between the README's markers, from the text of action.yml. */
export function inputTables(actionYml: string): {
  readonly inputs: string;
  readonly outputs: string;
} {
  const { inputs, outputs } = actionFile.parse(parse(actionYml));
  return {
    inputs: markdownTable([
      ["Input", "Default", "Meaning"],
      ...Object.entries(inputs).map(([name, { default: value, description }]) => [
        `\`${name}\``,
        value === "" ? "" : `\`${value}\``,
        description,
      ]),
    ]),
    outputs: markdownTable([
      ["Output", "Value"],
      ...Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]),
    ]),
  };
}

/** A document with the tables between `<!-- inputs -->` and `<!-- /inputs -->`, and likewise the outputs. */
export function withTables(document: string, actionYml: string): string {
  return Object.entries(inputTables(actionYml)).reduce((text, [name, table]) => {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [start, end] = [text.indexOf(open), text.indexOf(close)];
    if (start < 0 || end < start) throw new Error(`no place between ${open} and ${close}`);
    return `${text.slice(0, start + open.length)}\n\n${table}\n\n${text.slice(end)}`;
  }, document);
}

if (import.meta.main) {
  const place = (file: string) => new URL(`../${file}`, import.meta.url);
  const actionYml = await readFile(place("action.yml"), "utf8");
  const readme = await readFile(place("README.md"), "utf8");
  await writeFile(place("README.md"), withTables(readme, actionYml));
}
