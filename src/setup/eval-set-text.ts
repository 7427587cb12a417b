import { stringify } from "yaml";

import { mapping } from "../text/mapping.ts";
import type { Prompt } from "../prompts/prompt.ts";
import type { Json } from "../units.ts";
import { schemaLine } from "./schema-line.ts";
import { samplesOf, variablesOf } from "./variables.ts";

/** A first eval set: one case of the prompt's sample data, and a rubric that is to be written (evals/unfinished.ts). */
export function evalSetText(prompt: Prompt, text: string): string {
  const samples = samplesOf(prompt, text);
  const input = mapping(
    variablesOf(prompt).map((name): [string, Json] => [
      name,
      samples[name] ?? `TODO: a value of ${name}`,
    ]),
  );
  const set = {
    rubric: [
      {
        id: "helpful",
        description: "TODO: what makes an answer good, in a sentence",
        scale: { 1: "TODO: the worst answer", 5: "TODO: the best answer" },
      },
    ],
    checks: [{ "not-contains": "As an AI" }],
    cases: [{ id: "sample", input }],
  };
  return `${schemaLine("eval-set")}
# Checks decide from the first case on, the judge from 8; with 24 it finds a drop of 0.2 points in 9 of 10 runs.
${stringify(set)}`;
}
