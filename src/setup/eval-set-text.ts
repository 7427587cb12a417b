import { posix } from "node:path";

import { stringify } from "yaml";

import { folderOf } from "../prompts/formats/paths.ts";
import { mapping } from "../text/mapping.ts";
import type { Prompt } from "../prompts/prompt.ts";
import type { Json } from "../units.ts";
import { schemaLine } from "./schema-line.ts";
import type { Found } from "./survey.ts";
import { samplesOf, variablesOf } from "./variables.ts";

/**
 * A first eval set: the cases that lie elsewhere without anything to decide by, else one of the prompt's sample data;
 * and a rubric that is to be written (evals/unfinished.ts).
 */
export function evalSetText(
  prompt: Prompt,
  { evals, text }: Pick<Found, "evals" | "text">,
  path: string,
): string {
  const set = {
    rubric: [
      {
        id: "helpful",
        description: "TODO: what makes an answer good, in a sentence",
        scale: { 1: "TODO: the worst answer", 5: "TODO: the best answer" },
      },
    ],
    checks: [{ "not-contains": "As an AI" }],
    ...(evals === null
      ? { cases: [{ id: "sample", input: sampleInput(prompt, text) }] }
      : { cases_from: [posix.relative(folderOf(path), evals.path)] }),
  };
  return `${schemaLine("eval-set")}
# Checks decide from the first case on, the judge from 8; with 24 it finds a drop of 0.2 points in 9 of 10 runs.
${stringify(set)}`;
}

function sampleInput(prompt: Prompt, text: string): { readonly [variable: string]: Json } {
  const samples = samplesOf(prompt, text);
  return mapping(
    variablesOf(prompt).map((name): [string, Json] => [
      name,
      samples[name] ?? `TODO: a value of ${name}`,
    ]),
  );
}
