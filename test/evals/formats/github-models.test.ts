import { describe, expect, it } from "vitest";

import { rubricOf } from "../../../src/evals/case-rubric.ts";
import { parseEvalSet } from "../../../src/evals/read.ts";
import { parseCheck } from "../../../src/score/checks/registry.ts";
import { fixtures, sentences, valueOf } from "../../text/reading.ts";

const FOLDER = "evals/github-models";
const read = (text: string) =>
  parseEvalSet({ path: "a.prompt.yml", text, files: () => null, parseCheck });
const good = read(fixtures.text(`${FOLDER}/good-evaluators.prompt.yml`));

const HEAD = "model: m\nmessages: [{ role: user, content: '{{input}}' }]\n";

describe("GitHub Models' test data", () => {
  const { cases } = valueOf(good);
  const asked = (text: string) => cases.find(({ input }) => input["input"] === text)!;

  it("is variables, and `expected` the reference", () => {
    expect(asked("Can I return after 40 days?")).toMatchObject({
      input: { product: "shoes" },
      reference: "No, 30 days.",
      at: { line: 7 },
    });
  });

  it("may stand below `inputs`, and hold numbers", () => {
    expect(asked("And after 20?")).toMatchObject({ reference: null, input: { product: "hats" } });
    expect(asked("What is 6 times 7?").reference).toBe("42");
  });

  it("may stand below `input` too, where no message asks for it", () => {
    const row = "testData: [{ input: { storm: a, net: b }, expected: c }]\n";
    const [below] = valueOf(read(`${HEAD.replace("{{input}}", "{{storm}}")}${row}`)).cases;
    expect(below).toMatchObject({ input: { storm: "a", net: "b" }, reference: "c" });
    const [whole] = valueOf(read(`${HEAD}${row}`)).cases;
    expect(whole?.input).toEqual({ input: { storm: "a", net: "b" } });
  });

  it("keeps a row's name when its expectation changes", () => {
    const ids = (expected: string) =>
      valueOf(read(`${HEAD}testData: [{ input: a, expected: ${expected} }]`)).cases;
    expect(ids("one")[0]?.id).toBe(ids("two")[0]?.id);
    expect(ids("one")[0]?.digest).not.toBe(ids("two")[0]?.digest);
  });
});

describe("GitHub Models' evaluators", () => {
  const { cases, rubric } = valueOf(good);
  const [first] = cases.filter(({ reference }) => reference === "No, 30 days.");

  it("are checks: exact for `equals`, past capitals for the others", () => {
    expect(first?.checks.map(({ label }) => label)).toEqual([
      'icontains: "Days"',
      'istarts-with: "no"',
      'equals: "No."',
      'iends-with: "No, 30 days."',
    ]);
  });

  it("may stand in a row, and are asked of it alone", () => {
    const set = valueOf(
      read(`${HEAD}testData:
  - input: a
    evaluators:
      - { name: says go, string: { contains: Go } }
      - { name: tone, llm: { prompt: "Is {{completion}} calm?" } }
  - { input: b }
evaluators: [{ name: tone, string: { startsWith: x } }]
`),
    );
    const [b, a] = ["b", "a"].map((q) => set.cases.find(({ input }) => input["input"] === q));
    expect(a).toMatchObject({
      checks: [{ label: 'istarts-with: "x"' }, { label: 'icontains: "Go"' }],
      expects: { "tone (of its row)": "Is the answer calm?" },
    });
    expect(b).toMatchObject({
      input: { input: "b" },
      checks: [{ kind: "istarts-with" }],
      expects: {},
    });
  });

  it("are criteria where a model grades, with choices as anchors", () => {
    expect(rubric.find(({ id }) => id === "polite")).toMatchObject({
      description: "You grade manners.\nIs the answer polite?",
      scale: [
        { score: 1, text: "“no”" },
        { score: 5, text: "“yes”" },
      ],
    });
  });

  it("are asked only of rows that have what they look at", () => {
    const criteria = cases.map((of) => rubricOf(rubric, of).map(({ id }) => id));
    expect(criteria).toContainEqual(["fluent", "polite", "on topic"]);
    expect(criteria).toContainEqual(["same meaning", "fluent", "polite", "on topic"]);
    const onTopic = rubricOf(rubric, first!).find(({ id }) => id === "on topic");
    expect(onTopic?.description).toBe("The answer passes this test:\nIs the answer about shoes?");
  });

  it("that have no meaning here are named with their line", () => {
    expect(sentences(good)).toEqual([
      "a.prompt.yml:31: `odd` asks for `matches`; known are `equals`, `contains`, `startsWith` and `endsWith`",
      "a.prompt.yml:32: `theirs` uses `acme/quality`, which is not known here; known are `github/similarity`, `github/coherence`, `github/fluency`, `github/relevance` and `github/groundedness`",
      "a.prompt.yml:34: `empty` is of no kind that is known here",
      "a.prompt.yml:14: `iends-with` names a value that some rows of `testData` lack, and is not asked of those",
    ]);
    const bad = read(fixtures.text(`${FOLDER}/bad-evaluators.prompt.yml`));
    expect(sentences(bad)).toEqual([
      "a.prompt.yml:5: `typo` asks for `contain`; did you mean `contains`?",
      "a.prompt.yml:6: `wrong` uses `github/similarty`, which is not known here; did you mean `github/similarity`?",
      "a.prompt.yml:7: `none` has no `prompt` to grade by",
      "a.prompt.yml:8: `evaluator` is of no kind that is known here",
    ]);
  });

  it("may be called alike", () => {
    const text = `${HEAD}testData: [{ input: a }]\nevaluators:\n  - { name: x, uses: github/fluency }\n  - { name: x, uses: github/coherence }\n`;
    expect(valueOf(read(text)).rubric.map(({ id }) => id)).toEqual(["x", "x 2"]);
  });
});
