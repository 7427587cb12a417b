import { sha256 } from "../../digest.ts";

/** Every output the action has. The list is closed: a key never comes from data. */
export const outputKeys = [
  "verdict",
  "reason",
  "exit-code",
  "worse",
  "cost-usd",
  "verdict-json",
  "sweep-json",
  "run-json",
  "comment-md",
  "summary-md",
  "junit-xml",
  "store-name",
  "store-file",
] as const;

export type OutputKey = (typeof outputKeys)[number];

/** The text to append to `GITHUB_OUTPUT`: one heredoc a key, whose end no value can contain. */
export function outputFile(values: ReadonlyMap<OutputKey, string>): string {
  return outputKeys
    .flatMap((key) => {
      const value = values.get(key);
      return value === undefined ? [] : [heredoc(key, value)];
    })
    .join("");
}

function heredoc(key: OutputKey, value: string): string {
  const end = delimiter(value);
  return `${key}<<${end}\n${value}\n${end}\n`;
}

// A value cannot be made to contain its own hash, but the check costs nothing and holds without that argument.
function delimiter(value: string): string {
  let end = `end_${sha256(value)}`;
  while (value.includes(end)) end = `end_${sha256(end)}`;
  return end;
}
