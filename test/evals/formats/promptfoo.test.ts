import { existsSync, globSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { rubricOf } from "../../../src/evals/case-rubric.ts";
import { parseEvalSet } from "../../../src/evals/read.ts";
import { assertionIn } from "../../../src/evals/formats/promptfoo-table.ts";
import { parseCheck } from "../../../src/score/checks/registry.ts";
import { fixtures, sentences, valueOf } from "../../text/reading.ts";

const FOLDER = "evals/promptfoo";

const read = (text: string, files: { readonly [path: string]: string } = {}) =>
  parseEvalSet({
    path: "qa/promptfooconfig.yaml",
    text,
    files: (path) => (Object.hasOwn(files, path) ? (files[path] ?? null) : null),
    paths: Object.keys(files),
    parseCheck,
  });

const FIXTURES = globSync(`fixtures/${FOLDER}/**/*.*`).map((path) =>
  path.slice("fixtures/".length),
);

const readFixture = (name: string) =>
  parseEvalSet({
    path: `${FOLDER}/${name}`,
    text: fixtures.text(`${FOLDER}/${name}`),
    files: (path) =>
      existsSync(`fixtures/${path}`) ? fixtures.text(path).replace(/^\uFEFF/, "") : null,
    paths: FIXTURES,
    parseCheck,
  });

/** One test of `q: hello` with these assertions, in flow style. */
const asserting = (assertions: string, more = "") =>
  read(`tests:\n  - vars: { q: hello, n: 3 }\n    assert: [${assertions}]\n${more}`);

const checksOf = (assertions: string): readonly string[] =>
  valueOf(asserting(assertions)).cases.flatMap(({ checks }) => checks.map(({ label }) => label));

describe("promptfoo's configuration", () => {
  const support = readFixture("good-support.yaml");
  const { cases, rubric } = valueOf(support);
  const asked = (question: string) => cases.find(({ input }) => input["question"] === question)!;
  const labels = (question: string) => asked(question).checks.map(({ label }) => label);
  const criteria = (question: string) =>
    rubricOf(rubric, asked(question)).map(({ description }) => description);

  it("takes a value for text where what stands in it is no template", () => {
    const odd = "{{ n.__defineGetter__(1) }}{% constructor %}";
    const { cases } = valueOf(
      read(`tests:\n  - vars: { n: 1, q: "${odd}" }\n    assert: [{ type: contains, value: a }]\n`),
    );
    expect(cases[0]?.input["q"]).toBe(odd);
  });

  it("gives cases variables, slices and a name", () => {
    expect(asked("Can I return this after 40 days?")).toMatchObject({
      id: "Refund after 40 days",
      input: { shop: "Elm & Co.", days: 30 },
      slices: ["refunds", "support"],
      at: { line: 26 },
    });
  });

  it("fills templates of assertions, refers to those that are defined apart, and keeps weight 0", () => {
    expect(labels("Can I return this after 40 days?")).toEqual([
      'not-icontains: "as an AI"',
      'contains: "30 days"',
      'icontains: "30 days"',
      "cost: 0.002 (shown only)",
    ]);
  });

  it("asks the judge in each test's own words, with the weight of the assertion", () => {
    expect(criteria("Can I return this after 40 days?")).toEqual([
      "The answer does what is asked for here:\nPolite and brief",
      "The answer does what is asked for here:\nSays no, and names the window of 30 days",
    ]);
    expect(rubric.map(({ id, weight }) => [id, weight])).toContainEqual([
      "llm-rubric (weight 2)",
      2,
    ]);
  });

  it("makes a case of each value of a list, and of each row of a scenario", () => {
    expect(labels("Is my order on its way?")).toContain('contains-any: ["order","parcel"]');
    expect(asked("Say hello in French.")).toMatchObject({ id: "Greets in French" });
    expect(labels("Say hello in German.")).toContain('starts-with: "Guten Tag"');
  });

  it("keeps a test's threshold over all its assertions, and what it does without", () => {
    expect(labels("When are you open?")).toEqual([
      'assert-set: [{"contains":"Monday","weight":3},{"regex":"\\\\d{1,2}:\\\\d\\\\d"}] (at least 0.5)',
    ]);
    expect(criteria("When are you open?")).toEqual([]);
  });

  it("reads tests of tables and JSON Lines, each at its line", () => {
    const quoted = asked('Two lines:\r\n"quoted"');
    expect(quoted).toMatchObject({ slices: ["edge", "support", "tables"], at: { line: 2 } });
    expect(labels('Two lines:\r\n"quoted"')).toContain('contains: "two"');
    expect(asked("What is 2+2?")).toMatchObject({ id: "Sum", at: { line: 4 } });
    expect(labels("What is 2+2?")).toEqual([
      'not-icontains: "as an AI"',
      'equals: "4"',
      'not-contains: "five"',
    ]);
    expect(labels("Give me any JSON.")).toContain("contains-json");
  });

  it("names what has no meaning here, with file and line", () => {
    expect(sentences(support)).toEqual([
      `${FOLDER}/good-support.yaml:35: \`llm-rubric threshold\` is no pass mark here, where versions are compared; a \`floor\` in the configuration is one`,
      `${FOLDER}/good-support.yaml:38: \`javascript\` runs code, which is never executed here`,
      `${FOLDER}/good-support.yaml:48: \`python\` runs code, which is never executed here`,
      `${FOLDER}/tests/edge.csv:5: \`javascript\` runs code, which is never executed here`,
    ]);
    expect(sentences(readFixture("bad-only-code.yaml"))).toEqual([
      `${FOLDER}/bad-only-code.yaml:4: \`make_tests.py:make\` makes tests by code, which is never run here`,
      `${FOLDER}/bad-only-code.yaml:5: \`vars.q\` is read from \`file://secret.js\`, which is code and never run: its test is left out`,
      `${FOLDER}/bad-only-code.yaml:8: \`javascript\` runs code, which is never executed here (2 of these, also on line 9)`,
    ]);
  });

  it("refuses files that are not there or not in the repository", () => {
    expect(sentences(readFixture("bad-no-file.yaml"))).toEqual([
      `${FOLDER}/bad-no-file.yaml:4: \`file://missing.yaml\` leads to no file; name it relative to this file`,
      `${FOLDER}/bad-no-file.yaml:5: \`file:///etc/passwd\` leads out of the repository; name a file of it`,
      `${FOLDER}/bad-no-file.yaml:6: this is no test; write a mapping with \`vars\` and \`assert\``,
    ]);
  });

  it("asks what all tests assert alike once, by its first words", () => {
    const text =
      "defaultTest: { assert: [{ type: llm-rubric, value: Is polite }, { type: is-json }] }\ntests: [{ vars: { q: a } }, { vars: { q: b } }]\n";
    const set = valueOf(read(text));
    expect(set.rubric).toMatchObject([
      {
        id: "llm-rubric: is-polite",
        description: "The answer does what is asked for here:\nIs polite",
      },
    ]);
    expect(set.rubric[0]?.perCase).toBeUndefined();
    expect(set.cases.every(({ checks }) => checks.length === 1)).toBe(true);
  });

  it("says of keys that it does not use them", () => {
    const reading = read(
      "tests:\n  - vars: { q: a }\n    asserts: []\n    assert: [{ type: equals, valeu: a, value: b }]\n",
    );
    expect(sentences(reading)).toEqual([
      "qa/promptfooconfig.yaml:3: unknown key `asserts` in a test is not used; did you mean `assert`?",
      "qa/promptfooconfig.yaml:4: unknown key `valeu` in an assertion is not used; did you mean `value`?",
    ]);
  });
});

describe("promptfoo's variables", () => {
  const one = (vars: string, files: { readonly [path: string]: string } = {}) =>
    read(`tests: [{ vars: ${vars} }]`, files);

  it.each([
    ["{ a: 'file://a.txt' }", { a: "text\n" }],
    ["{ a: 'file://../top.md' }", { a: "top" }],
    ["{ a: 'file://data.json' }", { a: { x: [1] } }],
    ["'file://vars.yaml'", { b: 1 }],
    ["{ a: 1, b: '{{a}} and {{ a }}' }", { a: 1, b: "1 and 1" }],
    ["{ a: 'a {{mark}} of text' }", { a: "a {{mark}} of text" }],
  ])("come from files and from each other: %s", (vars, input) => {
    const files = {
      "qa/a.txt": "text\n",
      "top.md": "top",
      "qa/data.json": '{"x": [1]}',
      "qa/vars.yaml": "b: 1",
    };
    expect(valueOf(one(vars, files)).cases[0]?.input).toEqual(input);
  });

  it("make a case a value, a file and a combination", () => {
    const inputs = (text: string, files = {}) =>
      valueOf(read(text, files))
        .cases.map(({ input }) => JSON.stringify(input))
        .toSorted();
    expect(inputs("tests: [{ vars: { a: [1, 2], b: [x, y] } }]")).toEqual([
      '{"a":1,"b":"x"}',
      '{"a":1,"b":"y"}',
      '{"a":2,"b":"x"}',
      '{"a":2,"b":"y"}',
    ]);
    expect(
      inputs("tests: [{ vars: { a: [1, 2] }, options: { disableVarExpansion: true } }]"),
    ).toEqual(['{"a":[1,2]}']);
    const files = { "qa/docs/1.txt": "one", "qa/docs/2.txt": "two" };
    expect(inputs("tests: [{ vars: { a: 'file://docs/*.txt' } }]", files)).toEqual([
      '{"a":"one"}',
      '{"a":"two"}',
    ]);
  });

  it.each([
    ["file://gen.py", "is read from `file://gen.py`, which is code and never run"],
    ["file://a.pdf", "is read from `file://a.pdf`, which is no text"],
    ["file://none.txt", "is read from `file://none.txt`, which leads to no file"],
    ["file://../../x.txt", "is read from `file://../../x.txt`, which leads out of the repository"],
  ])("that cannot be read leave their test out, named: %s", (reference, why) => {
    const reading = read(`tests:\n  - vars: { a: '${reference}' }\n  - vars: { a: b }\n`);
    expect(sentences(reading)).toEqual([
      `qa/promptfooconfig.yaml:2: \`vars.a\` ${why}: its test is left out`,
    ]);
    expect(valueOf(reading).cases).toHaveLength(1);
  });

  it("of images are images", () => {
    const reading = read("tests: [{ vars: { photo: 'file://a.png' } }]");
    expect(sentences(reading).join()).toContain("image `qa/a.png` does not exist");
  });
});

describe("promptfoo's assertions", () => {
  it.each([
    ["{ type: equals, value: '{{q}}' }", 'equals: "hello"'],
    ["{ type: equals, value: 42 }", 'equals: "42"'],
    ["{ type: equals, value: { a: 1 } }", 'json-equals: {"expected":{"a":1}}'],
    ["{ type: not-contains, value: x }", 'not-contains: "x"'],
    ["{ type: icontains-any, value: [a, 2] }", 'icontains-any: ["a","2"]'],
    ["{ type: contains-all, value: 'a, \"b, c\"' }", 'contains-all: ["a","b, c"]'],
    ["{ type: is-json }", "is-json"],
    ["{ type: is-json, value: { type: object } }", 'json-schema: {"type":"object"}'],
    ["{ type: levenshtein, value: a }", 'levenshtein: {"reference":"a","max_edits":5}'],
    ["{ type: rouge-n, value: a }", 'rouge-n: "a" (at least 0.75)'],
    ["{ type: bleu, value: a, threshold: 0.1 }", 'bleu: "a" (at least 0.1)'],
    ["{ type: latency, threshold: 4000 }", "latency: 4000"],
    ["{ type: word-count, value: { max: 80 } }", 'word-count: {"max":80}'],
    ["{ type: is-refusal }", "refusal"],
    ["{ type: is-valid-openai-tools-call }", "is-valid-tool-call"],
    ["{ type: 'trajectory:tool-used', value: search }", 'tool-called: ["search"]'],
    [
      "{ type: 'trajectory:tool-sequence', value: { steps: [a, { name: b }] } }",
      'tool-order: ["a","b"]',
    ],
    [
      "{ type: 'trajectory:tool-args-match', value: { name: a, args: { x: 1 } } }",
      'tool-arguments: {"tool":"a","values":{"x":1}}',
    ],
    ["{ type: starts-with, value: He, weight: 0 }", 'starts-with: "He" (shown only)'],
  ])("%s is the check %s", (assertion, label) => {
    expect(checksOf(assertion)).toEqual([label]);
  });

  it.each([
    ["{ type: javascript, value: 'true' }", "`javascript` runs code"],
    ["{ type: regex, value: '(?=a)' }", "`regex` cannot be read: "],
    [
      "{ type: contains, value: '{{missing}}' }",
      "`contains` has a template that its test does not fill",
    ],
    [
      "{ type: contains, value: a, transform: output.trim() }",
      "`contains` looks at an output that code has rewritten",
    ],
    ["{ type: equals, value: 'file://a.js' }", "`equals` runs code"],
    [
      "{ type: equals, value: 'file://none.txt' }",
      "`equals` reads `file://none.txt`, which is no file of the repository",
    ],
    [
      "{ type: llm-rubric, value: a, weight: 0 }",
      "`llm-rubric` has weight 0, so the judge is not asked",
    ],
    ["{ type: contians, value: a }", "`contians` is no type of assertion that is known here"],
    ["{ type: context-recall, value: a }", "`context-recall` scores the contexts"],
    ["{ value: a }", "`assert` has an entry without a type"],
    [
      "{ type: 'trajectory:tool-sequence', value: { mode: exact, steps: [a, b] } }",
      "`trajectory:tool-sequence` has a value of a form that no check takes",
    ],
  ])("%s is named and kept out", (assertion, said) => {
    const reading = asserting(assertion);
    expect(sentences(reading).join()).toContain(said);
    expect(valueOf(reading).cases[0]?.checks).toEqual([]);
    expect(valueOf(reading).rubric).toEqual([]);
  });

  it("of a test whose output code rewrites are kept out, but the judge's", () => {
    const set = valueOf(
      asserting(
        "{ type: contains, value: a }, { type: llm-rubric, value: b }",
        "    options: { transform: x }\n",
      ),
    );
    expect(set.cases[0]?.checks).toEqual([]);
    expect(set.cases[0]?.expects).toEqual({ "llm-rubric": "b" });
  });

  it("of several rubrics in a test are one criterion, unless a metric tells them apart", () => {
    const set = valueOf(
      asserting(
        "{ type: llm-rubric, value: a }, { type: llm-rubric, value: b }, { type: llm-rubric, value: c, metric: Tone }, { type: not-llm-rubric, value: d }",
      ),
    );
    expect(set.cases[0]?.expects).toEqual({
      "llm-rubric": "a\nb",
      Tone: "c",
      "not-llm-rubric": "d",
    });
    expect(set.rubric.map(({ id, perCase }) => [id, perCase])).toEqual([
      ["llm-rubric", true],
      ["Tone", true],
      ["not-llm-rubric", true],
    ]);
  });
});

describe("what a grader is asked", () => {
  const expects = (assertion: string, more = "") =>
    valueOf(asserting(assertion, more)).cases[0]?.expects;

  it.each([
    [
      "{ type: llm-rubric, value: 'Is {{output}} polite to {{q}}?' }",
      "Is the answer polite to hello?",
    ],
    ["{ type: llm-rubric, value: 'Rate {{ sample.output_text }}' }", "Rate the answer"],
    ["{ type: llm-rubric, rubricPrompt: 'Is {{output}} polite?' }", "Is the answer polite?"],
    [
      "{ type: llm-rubric, rubricPrompt: [{ role: system, content: Grade. }, { role: user, content: '{{q}}: {{output}}' }] }",
      "Grade.\nhello: the answer",
    ],
  ])("in %s", (assertion, text) => {
    expect(expects(assertion)).toEqual({ "llm-rubric": text });
  });

  it("may stand in the options of all tests, and in a file", () => {
    const set = read(
      "defaultTest: { options: { rubricPrompt: 'file://g.txt' } }\ntests: [{ vars: { q: a }, assert: [{ type: llm-rubric }] }]",
      { "qa/g.txt": "Is {{output}} right for {{q}}?" },
    );
    expect(valueOf(set).cases[0]?.expects).toEqual({
      "llm-rubric": "Is the answer right for a?",
    });
  });

  it("in words of its own is not used beside a `value`, and that is said with what code would do", () => {
    const reading = asserting(
      "{ type: llm-rubric, value: a, rubricPrompt: b, transform: c, contextTransform: d, threshold: 1 }",
    );
    expect(valueOf(reading).cases[0]?.expects).toEqual({ "llm-rubric": "a" });
    expect(sentences(reading).map((of) => /`([^`]*)` (\w+ \w+)/.exec(of)?.slice(1))).toEqual([
      ["llm-rubric threshold", "is no"],
      ["llm-rubric transform", "is code"],
      ["llm-rubric contextTransform", "is code"],
      ["llm-rubric rubricPrompt", "is not"],
    ]);
  });
});

describe("what a test says besides", () => {
  it.each([
    ["provider: openai:gpt-5", "`provider` is a model for its test alone"],
    ["providers: [a]", "`providers` limits its test to some models"],
    ["prompts: [main]", "`prompts` limits its test to some prompts"],
  ])("%s is named", (key, said) => {
    const reading = asserting("{ type: contains, value: a }", `    ${key}\n`);
    expect(sentences(reading).join()).toContain(said);
  });

  it("as one assertion without a list is that assertion", () => {
    const set = read("tests: [{ vars: { q: a }, assert: { type: contains, value: b } }]");
    expect(valueOf(set).cases[0]?.checks.map(({ label }) => label)).toEqual(['contains: "b"']);
  });

  it("may lie in the files of a folder, and in tables without an assertion", () => {
    const set = read("tests: file://cases/", {
      "qa/cases/a.yaml": "- { vars: { q: a } }",
      "qa/cases/notes.txt": "not a test",
    });
    expect(valueOf(set).cases).toMatchObject([{ input: { q: "a" } }]);
    const table = parseEvalSet({
      path: "t.csv",
      text: "__description,q,__threshold\nfirst,a,\n",
      files: () => null,
      parseCheck,
    });
    expect(valueOf(table).cases).toMatchObject([{ id: "first", input: { q: "a" } }]);
  });
});

describe("rows of data of OpenAI's hosted Evals", () => {
  it("are tests with the variable `item`, and its answers", () => {
    const reading = read(
      "tests: file://d.jsonl\ndefaultTest: { assert: [{ type: equals, value: '{{item.label}}' }] }",
      {
        "qa/d.jsonl": '{"item": {"q": "a", "label": "b"}, "sample": {"output_text": "c"}}',
      },
    );
    expect(valueOf(reading).cases).toMatchObject([
      { input: { item: { q: "a", label: "b" } }, checks: [{ label: 'equals: "b"' }] },
    ]);
    expect(sentences(reading).join()).toContain(
      "`providerOutput` is an answer that exists already",
    );
  });
});

describe("assertionIn()", () => {
  it.each([
    ["4", { type: "equals", value: "4" }],
    ["contains:a:b", { type: "contains", value: "a:b" }],
    ["not-icontains: a", { type: "not-icontains", value: "a" }],
    ["similar(0.9):a", { type: "similar", value: "a", threshold: 0.9 }],
    ["similar:a", { type: "similar", value: "a", threshold: 0.8 }],
    ["latency(500)", { type: "latency", threshold: 500 }],
    ["is-json", { type: "is-json" }],
    ["grade: is polite", { type: "llm-rubric", value: "is polite" }],
    ["llm-rubric:is polite", { type: "llm-rubric", value: "is polite" }],
    ["fn:output.length", { type: "javascript", value: "fn:output.length" }],
    ["file://check.py:main", { type: "python", value: "file://check.py:main" }],
    ["note: this is text", { type: "equals", value: "note: this is text" }],
    ["factualityx:a", { type: "equals", value: "factualityx:a" }],
  ])("reads the cell %j", (text, assertion) => {
    expect(assertionIn(text)).toEqual(assertion);
  });
});
