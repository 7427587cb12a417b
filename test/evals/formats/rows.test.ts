import { existsSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { parseEvalSet } from "../../../src/evals/read.ts";
import { parseCheck } from "../../../src/score/checks/registry.ts";
import { fixtures, sentences, valueOf } from "../../text/reading.ts";

/** Formats that are rows: what each field of a row becomes. */

const read = (path: string) =>
  parseEvalSet({
    path: `evals/${path}`,
    text: fixtures.text(`evals/${path}`).replace(/^\uFEFF/, ""),
    files: (file) =>
      existsSync(`fixtures/${file}`) ? fixtures.text(file).replace(/^\uFEFF/, "") : null,
    parseCheck,
  });

const inline = (path: string, text: string) =>
  parseEvalSet({ path, text, files: () => null, parseCheck });

const cases = (path: string) => valueOf(read(path)).cases;

const EXISTS =
  "is an answer that exists already: the prompt answers anew here, and `evenhand compare` scores answers as they are";

describe("OpenAI's evals", () => {
  it("ask the conversation without the system's text, which is the prompt's", () => {
    expect(cases("openai-evals/good-samples.jsonl").map(({ messages }) => messages)).toContainEqual(
      [{ role: "user", content: "Capital of France?" }],
    );
    expect(sentences(read("openai-evals/good-samples.jsonl"))).toEqual([
      "evals/openai-evals/good-samples.jsonl:1: `role: system` is not sent: what the system says is the prompt's",
      "evals/openai-evals/good-samples.jsonl:1: `ideal` has several right answers, of which the first is the reference",
    ]);
  });

  it("are tested by the class that the registry names", () => {
    const [spain, france] = cases("openai-evals/good-registry.yaml");
    expect([spain, france].map((of) => of?.checks[0]?.label)).toEqual([
      'regex: "^(?:Madrid)"',
      'regex: "^(?:Paris|The capital is Paris\\\\.)"',
    ]);
  });

  it.each([
    ["evals.elsuite.basic.includes:Includes", "{ ignore_case: true }", 'icontains-any: ["Paris"]'],
    ["evals.elsuite.basic.includes:Includes", "{}", 'contains-any: ["Paris"]'],
    ["evals.elsuite.basic.fuzzy_match:FuzzyMatch", "{}", 'icontains-any: ["Paris"]'],
  ])("are tested as %s does, with %s", (name, args, label) => {
    const entry = args.replace("{", "{ samples_jsonl: s.jsonl, ").replace(", }", " }");
    const set = valueOf(
      parseEvalSet({
        path: "registry/evals/a.yaml",
        text: `a.v0: { class: "${name}", args: ${entry} }`,
        files: (path) =>
          path === "registry/data/s.jsonl" ? '{"input":"x","ideal":"Paris"}' : null,
        parseCheck,
      }),
    );
    expect(set.cases[0]?.checks.map((of) => of.label)).toEqual([label]);
  });
});

describe("evals of one file of samples", () => {
  it("are one case a sample, with the checks of each", () => {
    const entry = (name: string) =>
      `${name}.v0: { class: "evals.elsuite.basic:${name}", args: { samples_jsonl: s.jsonl } }\n`;
    const set = parseEvalSet({
      path: "registry/evals/a.yaml",
      text: entry("Includes") + entry("Match"),
      files: (path) => (path === "registry/data/s.jsonl" ? '{"input":"x","ideal":"Paris"}' : null),
      parseCheck,
    });
    expect(valueOf(set).cases.map(({ checks }) => checks.map(({ kind }) => kind))).toEqual([
      ["contains-any", "regex"],
    ]);
  });
});

describe("Langfuse's items", () => {
  it("leave archived ones out, and take inputs of any form", () => {
    expect(
      cases("langfuse/good-items.jsonl").map((of) => [of.id, of.input, of.messages.length]),
    ).toEqual([
      ["a7c6126b38f7", { input: "A text" }, 0],
      ["i1", { question: "Where is it?" }, 0],
      ["i3", {}, 3],
    ]);
  });

  it("have references and slices", () => {
    expect(cases("langfuse/good-items.jsonl").find(({ id }) => id === "i1")).toMatchObject({
      reference: '{"answer":"On its way."}',
      slices: ["vip"],
    });
  });
});

describe("LangSmith's examples", () => {
  it("are variables or a conversation, a single output the reference, splits slices", () => {
    expect(cases("langsmith/good-examples.json")).toMatchObject([
      { messages: [{ role: "user", content: "Hi" }], reference: '{"a":1,"b":"two"}' },
      {
        id: "e1",
        input: { question: "Where is it?" },
        reference: "On its way.",
        slices: ["hard", "orders", "test"],
      },
    ]);
    expect(cases("langsmith/good-table.csv")).toMatchObject([
      { input: { question: "Where is it?" }, reference: "On its way." },
    ]);
  });
});

describe("ragas' rows", () => {
  it("are read under today's names and the first ones, lists as Python prints them", () => {
    expect(cases("ragas/good-today.jsonl")[1]).toMatchObject({
      input: { user_input: "When was X?" },
      contexts: ["In 1900.", "By Y."],
      reference: "In 1900.",
      slices: ["single_hop"],
    });
    expect(cases("ragas/good-legacy.csv")).toMatchObject([
      {
        input: { question: 'When was "X"?' },
        contexts: ["In 1900.", "By Y's."],
        reference: "In 1900.",
      },
      { input: { question: "And Y?" }, contexts: ["one", "two"], reference: null },
    ]);
  });

  it("that hold an answer say that it is not the one that is measured", () => {
    expect(sentences(read("ragas/good-today.jsonl"))).toEqual([
      `evals/ragas/good-today.jsonl:1: \`response\` ${EXISTS}`,
    ]);
  });
});

describe("DeepEval's goldens", () => {
  it("have references, contexts of either kind, and names", () => {
    expect(cases("deepeval/good-goldens.json")).toMatchObject([
      { reference: "On its way.", contexts: ["It left on Monday."], slices: ["orders"] },
      { id: "arrival", reference: "Arrived.", contexts: ["It arrived."] },
    ]);
  });
});

describe("Braintrust's rows", () => {
  it("have references of any form, metadata and tags as slices", () => {
    expect(cases("braintrust/good-rows.jsonl")).toMatchObject([
      { input: { question: "And now?" }, reference: '{"status":"arrived"}' },
      { id: "r1", reference: "On its way.", slices: ["orders", "vip"] },
    ]);
  });

  it("of one question are told apart by what they say; equal ones are asked once, and that is said", () => {
    expect(cases("braintrust/good-wrapped.json").map(({ reference }) => reference)).toEqual([
      "c",
      "b",
    ]);
    expect(sentences(read("braintrust/good-wrapped.json"))[0]).toMatch(
      /the same case stands at .*:1 too; it is asked once$/,
    );
  });
});

describe("Foundry's data", () => {
  it("is rows with the evaluators around them as criteria", () => {
    const set = valueOf(read("foundry/good-data.json"));
    expect(set.rubric.map(({ id }) => id)).toEqual(["fluency", "similarity"]);
    expect(set.cases).toHaveLength(2);
    expect(sentences(read("foundry/good-data.json"))).toEqual([
      `evals/foundry/good-data.json:6: \`response\` ${EXISTS}`,
      "evals/foundry/good-data.json:3: `builtin.f1_score` is an evaluator that is not known here",
    ]);
  });
});

describe("tables with columns of any name", () => {
  it("are read by what the eval set says of them", () => {
    expect(cases("native/good-columns.yaml")).toMatchObject([
      {
        id: "9007199254740993",
        input: { question: 'Wo ist\r\n"es"?', shop: "Elm" },
        reference: "Unterwegs",
        contexts: ["a", "b"],
        slices: ["orders", "x", "y"],
        at: { file: "evals/native/tables/support.csv", line: 2 },
      },
      { id: "T2", slices: ["orders"], at: { line: 4 } },
    ]);
  });

  it("may be JSON Lines with steps into fields", () => {
    const set = parseEvalSet({
      path: "a.yaml",
      text: "cases_from: [{ file: b.jsonl, columns: { input: q.text, slices: meta.tier, messages: said } }]",
      files: () =>
        '{"q":{"text":"a"},"meta":{"tier":"pro"},"said":[{"role":"user","content":"b"}]}',
      parseCheck,
    });
    expect(valueOf(set).cases).toMatchObject([
      { input: { input: "a" }, slices: ["pro"], messages: [{ content: "b" }] },
    ]);
  });

  it.each([
    [
      "{ input: Fragen }",
      "b.csv:1: there is no column `Fragen`, which `columns` names; did you mean `Frage`?",
    ],
    [
      "{ inptu: Frage }",
      "a.yaml:1: unknown key `inptu` in `cases_from[0].columns`; did you mean `input`?",
    ],
  ])("say what is wrong with %s", (columns, sentence) => {
    const reading = parseEvalSet({
      path: "a.yaml",
      text: `cases_from: [{ file: b.csv, columns: ${columns} }]`,
      files: () => "Frage\na\n",
      parseCheck,
    });
    expect(sentences(reading)).toEqual([sentence]);
  });

  it("are no eval set by themselves", () => {
    expect(sentences(read("native/bad-table.csv"))).toEqual([
      "evals/native/bad-table.csv:1: no format of eval sets has the fields `Frage` and `Antwort`; name the file in an eval set as `cases_from: [{ file: …, columns: { input: …, reference: … } }]`",
    ]);
  });
});

describe("whole conversations", () => {
  const row = {
    user_input: [
      { type: "human", content: "Book a flight" },
      { type: "ai", content: "", tool_calls: [{ name: "book", args: { to: "LHR" } }] },
      { type: "tool", content: "done" },
      { type: "ai", content: "Booked." },
    ],
    reference_tool_calls: [{ name: "book", args: {} }],
    reference_topics: [],
    rubrics: { score1_description: "bad" },
  };

  it("of ragas ask the last question, and what follows is an answer that exists already", () => {
    const set = inline("a.jsonl", JSON.stringify(row));
    expect(valueOf(set).cases).toMatchObject([
      { messages: [{ role: "user", content: "Book a flight" }] },
    ]);
    expect(sentences(set)).toEqual([
      `a.jsonl:1: \`the end of user_input\` ${EXISTS}`,
      "a.jsonl:1: `reference_tool_calls` is not asked here; `tool-called` and `tool-arguments` are checks of it",
      "a.jsonl:1: `rubrics` is not asked here; a criterion's `scale` says it",
    ]);
  });

  it("of Foundry do as well", () => {
    const messages = [
      { role: "user", content: "Where?" },
      { role: "assistant", content: "Here." },
    ];
    const set = inline("a.jsonl", JSON.stringify({ conversation: { messages } }));
    expect(valueOf(set).cases).toMatchObject([{ messages: [{ content: "Where?" }] }]);
  });

  it("for training end with how the assistant should answer", () => {
    expect(cases("chats/good-chats.jsonl")).toMatchObject([
      { messages: [{ content: "Is this A7?" }], reference: null, slices: ["orders"] },
      { messages: [{ content: "Where is A7?" }], reference: "In Leeds." },
    ]);
  });

  it("in a document of its own is a prompt", () => {
    const text = '{"messages":[{"role":"user","content":"Hi"}]}';
    expect(inline("a.json", text).ok).toBe(false);
  });

  it("as right answers are what the assistant says", () => {
    const outputs = {
      messages: [
        { type: "human", content: "Hi" },
        { type: "ai", content: "Hello" },
      ],
    };
    const set = inline("a.jsonl", JSON.stringify({ inputs: { q: "Hi" }, outputs }));
    expect(valueOf(set).cases).toMatchObject([{ reference: "Hello" }]);
  });
});

describe("slices in tables", () => {
  it("are lists in JSON, as Python prints them, or joined by `|`", () => {
    const rows = ['"[""a"", ""b""]"', "\"['a', 'b']\"", "a|b"].map((tags, n) => `${n},x,${tags}`);
    const set = valueOf(inline("a.csv", ["input,expected_output,tags", ...rows].join("\n")));
    expect(set.cases.map(({ slices }) => slices)).toEqual([
      ["a", "b"],
      ["a", "b"],
      ["a", "b"],
    ]);
  });
});

describe("questions and answers", () => {
  it("have the answer for reference, whatever separates the columns, below a number or none", () => {
    expect(cases("questions/good-questions.csv")).toMatchObject([
      { input: { question: "Where is A7, please?" }, reference: "In Leeds.", slices: ["orders"] },
      { input: { question: "When?" }, reference: null },
    ]);
    expect(cases("questions/good-semicolons.csv")).toMatchObject([
      { input: { question: "Wo ist A7, bitte?" }, reference: "In Leeds; seit gestern." },
    ]);
    expect(sentences(read("questions/good-questions.csv"))).toEqual([]);
  });
});

describe("what is no set of cases", () => {
  it.each([
    [
      '{"data_source_config":{},"testing_criteria":[{"type":"string_check"}]}',
      "a.json: the file defines an eval of OpenAI's hosted Evals, without its rows; download its runnable promptfoo configuration, or name the file of its data",
    ],
    [
      '{"id":"1","question":"Who?","answers":{"text":[]}}',
      "a.json:1: no format of eval sets has the fields `id`, `question` and `answers`; name the file in an eval set as `cases_from: [{ file: …, columns: { input: …, reference: … } }]`",
    ],
  ])("is refused in one sentence: %s", (text, sentence) => {
    expect(sentences(inline("a.json", text))).toEqual([sentence]);
  });

  it("is named where it stands beside one", () => {
    const text =
      '{"goldens":[{"input":"a","expected_output":"b"}],\n"conversational_goldens":[\n{"scenario":"c"}]}';
    expect(sentences(inline("a.json", text))).toEqual([
      "a.json:3: `conversational_goldens` are played by a simulated user, which nothing here does",
    ]);
  });
});

describe("turns of one conversation", () => {
  it.each([
    [
      "session_id",
      '{"input":"a","expected":"b","session_id":7}\n{"input":"c","expected":"d","session_id":7}',
    ],
    [
      "conversationId",
      '{"input":"a","expected":"b","metadata":{"conversationId":"x"}}\n{"input":"c","expected":"d","metadata":{"conversationId":"x"}}',
    ],
  ])("are cases each, and that is said: %s", (field, text) => {
    expect(sentences(inline("a.jsonl", text))).toEqual([
      `a.jsonl:1: \`${field}\` makes 2 rows turns of one conversation, and each is a case of its own here; the decision takes cases for independent, so keep one a conversation, with what was said before as its \`messages\``,
    ]);
  });

  it("are none where every row has another", () => {
    const text =
      '{"input":"a","expected":"b","session_id":7}\n{"input":"c","expected":"d","session_id":8}';
    expect(sentences(inline("a.jsonl", text))).toEqual([]);
  });
});

describe("OpenAI's hosted items", () => {
  it("are the variable `item`, with the reference under any usual name", () => {
    expect(cases("openai-items/good-items.jsonl")).toMatchObject([
      { input: { item: { correct_label: "Hardware" } }, reference: "Hardware", slices: [] },
      { id: "t-2", reference: "Software", slices: ["editors"] },
    ]);
  });

  it("are the same cases in a run", () => {
    const [run] = cases("openai-items/good-run.json");
    expect(cases("openai-items/good-items.jsonl").map(({ digest }) => digest)).toContain(
      run?.digest,
    );
  });
});

describe("results of runs", () => {
  it.each(["bad-promptfoo.json", "bad-deepeval.json", "bad-ragas.csv"])(
    "are refused: %s",
    (name) => {
      expect(sentences(read(`results/${name}`))).toEqual([
        `evals/results/${name}: these are results of a run, and no eval set; name the file that the run was made from; \`evenhand compare\` compares the answers or scores of two such files`,
      ]);
    },
  );
});

describe("a set of our own", () => {
  it("is not taken for another tool's because of a slip", () => {
    const slip = "rubric: [{ id: a, description: b }]\ncases: [{ id: x, input: y, expected: z }]";
    expect(sentences(inline("a.yaml", slip)).join()).toContain(
      "unknown key `expected` in `cases[0]`",
    );
  });
});
