import { readFileSync, readdirSync } from "node:fs";

import { problemText } from "../../src/problem.ts";

import type { Parsed } from "../../src/problem.ts";

/** What a reading holds; a refusal fails the test with its sentences. */
export function valueOf<T>(reading: Parsed<T>): T {
  if (!reading.ok) throw new Error(reading.problems.map(problemText).join("\n"));
  return reading.value;
}

/** Everything that a reading complains about: why it was refused, or what it warns of. */
export function sentences(reading: Parsed<unknown>): readonly string[] {
  return (reading.ok ? reading.warnings : reading.problems).map(problemText);
}

/** Files below fixtures/, whose names say what they show. */
export const fixtures = {
  names: (folder: string, begin: string): readonly string[] =>
    readdirSync(`fixtures/${folder}`).filter((name) => name.startsWith(begin)),
  bytes: (path: string): Uint8Array => readFileSync(`fixtures/${path}`),
  text: (path: string): string => readFileSync(`fixtures/${path}`, "utf8"),
};
