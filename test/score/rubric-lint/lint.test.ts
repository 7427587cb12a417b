import { describe, expect, it } from "vitest";

import { parseDraft } from "../../../src/evals/read.ts";
import { lintRubric } from "../../../src/score/rubric-lint/lint.ts";
import { parseCheck } from "../../../src/score/checks/registry.ts";
import { problemText } from "../../../src/problem.ts";
import { GOOD } from "./good-rubrics.ts";

/** What the lint says of a rubric as it stands in a file. */
function findings(rubric: string): readonly string[] {
  const text = `rubric:\n${rubric}\ncases: []\n`;
  const { draft } = parseDraft({ path: "a.yaml", text, files: () => null, parseCheck });
  expect(draft.problems).toEqual([]);
  return lintRubric(draft.rubric).map(problemText);
}

const ANCHORS = "scale: { 1: names no deadline, 5: names the deadline of the policy }";

/** One criterion with anchors, so that what is found is in its description. */
const said = (description: string, scale = ANCHORS) =>
  findings(`  - { id: a, description: ${JSON.stringify(description)}, ${scale} }`);

const bare = (description: string) =>
  findings(`  - { id: a, description: ${JSON.stringify(description)} }`);

describe("lintRubric()", () => {
  it.each([
    "The answer is good.",
    "Is the response helpful and appropriate?",
    "Overall quality",
    "Accuracy",
    "Response should be of high quality.",
  ])("calls vague: %s", (description) => {
    expect(bare(description)).toContainEqual(
      expect.stringMatching(
        /^a\.yaml:2: criterion `a` .+ says nothing that two readers would check alike; write /,
      ),
    );
    // Anchors that say more make up for a heading.
    expect(said(description)).toEqual([]);
  });

  it.each([
    ["Clear and complete.", "clarity and completeness"],
    ["The answer is accurate, concise.", "accuracy and brevity"],
    ["Factually correct but also polite", "accuracy and tone"],
    ["The tone is warm and the answer is short.", "tone and brevity"],
  ])("calls double-barrelled: %s", (description, both) => {
    expect(said(description).filter((text) => text.includes("at once"))).toEqual([
      expect.stringContaining(`asks for ${both} at once`),
    ]);
  });

  it.each([
    "Grounded in the context as well as fluent German allows.",
    "Names the correct deadline and a short reason.",
    "Uses a polite, professional tone.",
    "Is accurate, which is what counts, and the amount is complete.",
  ])("leaves qualities alone that belong to something each: %s", (description) => {
    expect(said(description).filter((text) => text.includes("at once"))).toEqual([]);
  });

  it.each([
    [
      "Every claim is supported by the context.",
      "Each claim must be supported by the given context.",
    ],
    ["Is accurate.", "The answer is factually correct."],
    ["Is it polite?", "Has a friendly tone"],
  ])("calls overlapping: %s / %s", (first, second) => {
    expect(
      findings(
        `  - { id: a, description: ${JSON.stringify(first)}, ${ANCHORS} }\n  - { id: b, description: ${JSON.stringify(second)}, ${ANCHORS} }`,
      ),
    ).toEqual([
      expect.stringMatching(/^a\.yaml:3: criterion `b` asks what criterion `a` asks on line 2/),
    ]);
  });

  it.each([
    "Gives a detailed answer about the refund.",
    "Covers the policy in depth, with the deadline.",
    "Explains the refund comprehensively to the customer.",
    "Has at least 150 words about the refund.",
  ])("calls a reward for length: %s", (description) => {
    expect(said(description)).toEqual([expect.stringMatching(/^a\.yaml:2: .+ pays for length: "/)]);
  });

  it("sees a reward for length in an anchor of the upper end, and none in the lower", () => {
    const scale = (low: string, high: string) => `scale: { 1: ${low}, 5: ${high} }`;
    const description = "Names the deadline of the return.";
    expect(said(description, scale("names none", "a very detailed account of it"))).toEqual([
      expect.stringContaining("pays for length"),
    ]);
    expect(said(description, scale("a very detailed account of nothing", "names it"))).toEqual([]);
  });

  it.each([
    "Answers without unnecessary or overly detailed asides.",
    "Is no more than three sentences, not lengthy.",
    "Says how long the return takes.",
  ])("sees no reward for length in: %s", (description) => {
    expect(said(description).filter((text) => text.includes("length"))).toEqual([]);
  });

  it.each([
    ["", "what a 1 and a 5 look like", 2],
    [", scale: { 5: names the deadline }", "what a 1 looks like", 2],
    [", scale: { 1: names nothing }", "what a 5 looks like", 2],
  ])("misses anchors%s", (scale, what, line) => {
    expect(
      findings(`  - { id: a, description: Names the deadline of the return.${scale} }`),
    ).toEqual([
      expect.stringContaining(`a.yaml:${line}: criterion \`a\` does not say ${what}; add \`scale:`),
    ]);
  });

  it("sees anchors that say what the number says, and two that say the same, at their lines", () => {
    const scale = (low: string, high: string) =>
      findings(
        `  - id: a\n    description: Names the deadline of the return.\n    scale:\n      1: ${low}\n      5: ${high}`,
      );
    expect(scale("bad", "excellent")).toEqual([
      expect.stringMatching(/^a\.yaml:4: the anchors of .+ only praise and blame/),
    ]);
    expect(scale("Names a day.", "names a day")).toEqual([
      expect.stringMatching(/^a\.yaml:6: criterion `a` gives 1 and 5 the same text/),
    ]);
  });

  it.each(Object.entries(GOOD))("has nothing against a good rubric: %s", (_, rubric) => {
    expect(findings(rubric)).toEqual([]);
  });
});
