import { describe, expect, it } from "vitest";

import { parseEvalSet } from "../../src/evals/read.ts";
import { unfinished } from "../../src/evals/unfinished.ts";
import { problemText } from "../../src/problem.ts";
import { parseCheck } from "../../src/score/checks/registry.ts";

function said(text: string): readonly string[] {
  const set = parseEvalSet({ path: "evals/a.yaml", text, files: () => null, parseCheck });
  if (!set.ok) throw new Error(set.problems.map(problemText).join("\n"));
  return unfinished(set.value).map(problemText);
}

describe("unfinished", () => {
  it("names criteria and values that are still to be written, once each", () => {
    expect(
      said(`rubric:
  - { id: helpful, description: "TODO: what", scale: { 1: "TODO: worst" } }
  - { id: brief, description: Says it in a sentence, scale: { 5: "TODO: best" } }
cases:
  - { id: sample, input: { question: "TODO: a value", other: fine } }
`),
    ).toEqual([
      expect.stringMatching(/^evals\/a\.yaml: criterion `helpful` is a TODO; /),
      expect.stringMatching(/^evals\/a\.yaml: criterion `brief` is a TODO; /),
      expect.stringMatching(/^evals\/a\.yaml:5: `question` of case `sample` is a TODO; /),
    ]);
  });

  it("has nothing to say of a TODO within a text", () => {
    const rubric = "rubric: [{ id: tasks, description: Lists every TODO of the notes }]\n";
    expect(said(`${rubric}cases: [{ id: a, input: { notes: "A TODO: call" } }]\n`)).toEqual([]);
  });
});
