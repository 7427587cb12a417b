import { describe, expect, it } from "vitest";

import { rubricOf } from "../../src/evals/case-rubric.ts";
import { parseEvalSet } from "../../src/evals/read.ts";
import { problemText, type Parsed } from "../../src/problem.ts";
import type { EvalSet } from "../../src/evals/eval-set.ts";
import { parseCheck } from "../../src/score/checks/registry.ts";

const read = (text: string): Parsed<EvalSet> =>
  parseEvalSet({ path: "a.yaml", text, files: () => null, parseCheck, images: () => null });

const CASES = `cases:
  - { id: a, slices: [law], input: { question: "Why?", topic: returns } }
  - { id: b, slices: [tone], input: { question: "How?", topic: "{{question}}" } }
`;

const withCriterion = (criterion: string, cases = CASES) =>
  `rubric:\n  - id: days\n${criterion}\n${cases}`;

function asked(text: string, id: string) {
  const set = read(text);
  if (!set.ok) throw new Error(set.problems.map(problemText).join());
  return rubricOf(
    set.value.rubric,
    set.value.cases.find((of) => of.id === id)!,
  );
}

const problemsOf = (text: string): readonly string[] => {
  const set = read(text);
  return set.ok ? [] : set.problems.map(problemText);
};

describe("a criterion's variables", () => {
  const set = withCriterion(
    '    description: Says what the policy on {{ topic }} says.\n    scale: { 1: "leaves {{topic}} out", 5: covers it }',
  );

  it("are filled with the case's values, in description and anchors", () => {
    expect(asked(set, "a")).toMatchObject([
      {
        description: "Says what the policy on returns says.",
        scale: [{ text: "leaves returns out" }, { text: "covers it" }],
      },
    ]);
  });

  it("fill nothing twice: a value is no template", () => {
    expect(asked(set, "b")[0]!.description).toBe("Says what the policy on {{question}} says.");
  });

  it("are an error at the criterion's line where a case fills none, before any call", () => {
    const lacking = `cases:\n  - { id: a, input: { question: "Why?" } }\n  - { id: b, input: { topic: x } }\n  - { id: c, input: { question: x } }\n`;
    expect(problemsOf(withCriterion("    description: Covers {{topic}}.", lacking))).toEqual([
      "a.yaml:3: criterion `days` names the variable `topic`, which case `a` does not fill, nor does one other; give these cases a value for it under `input`",
    ]);
    expect(problemsOf(withCriterion("    description: Covers {{topik}}."))).toEqual([
      expect.stringContaining(
        "the variable `topik`, which case `a` does not fill, nor does one other; did you mean `topic`?",
      ),
    ]);
  });

  it("need be filled only by the cases that are asked", () => {
    const some = `cases:\n  - { id: a, slices: [law], input: { topic: x } }\n  - { id: b, input: { question: x } }\n`;
    const text = withCriterion("    description: Covers {{topic}}.\n    slices: [law]", some);
    expect(problemsOf(text)).toEqual([]);
    expect(asked(text, "a")).toHaveLength(1);
    expect(asked(text, "b")).toEqual([]);
  });
});

describe("a criterion's examples", () => {
  const example = (of: string) =>
    withCriterion(
      `    description: Cites the law.\n    examples:\n      - ${of}`,
      `cases: [{ id: a, input: x, reference: "Thirty days." }]\n`,
    );

  it("go with it, and make another rubric of it", () => {
    expect(asked(example("{ output: As ever., score: 2 }"), "a")).toMatchObject([
      { examples: [{ output: "As ever.", score: 2 }] },
    ]);
    const digest = (score: number) => {
      const set = read(example(`{ output: As ever., score: ${score} }`));
      return set.ok ? set.value.rubricDigest : null;
    };
    expect(digest(2)).not.toBe(digest(3));
  });

  it.each([
    ["a case that is judged", "{ output: x, score: 2, case: a }"],
    ["its reference", '{ output: "Thirty days. ", score: 5 }'],
  ])("may not be of %s", (_, of) => {
    expect(problemsOf(example(of))).toEqual([
      "a.yaml:5: criterion `days` has an example of case `a`, which it judges; take an output that people scored in a case outside this set",
    ]);
  });
});

describe("a criterion's slices", () => {
  it("must be some that a case is in", () => {
    expect(
      problemsOf(withCriterion("    description: Cites the law.\n    slices: [laws]")),
    ).toEqual([
      "a.yaml:4: criterion `days` is for the slice `laws`, which no case is in; did you mean `law`?",
    ]);
  });

  it("change the rubric's digest, and no other rubric's", () => {
    const digest = (criterion: string) => {
      const set = read(withCriterion(criterion));
      return set.ok ? set.value.rubricDigest : null;
    };
    const plain = "    description: Cites the law.";
    expect(digest(plain)).not.toBe(digest(`${plain}\n    slices: [law]`));
    expect(digest(`${plain}\n    slices: [law]`)).not.toBe(digest(`${plain}\n    slices: [tone]`));
  });
});
