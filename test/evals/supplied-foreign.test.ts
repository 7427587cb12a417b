import { describe, expect, it } from "vitest";

import { parseEvalSet } from "../../src/evals/read.ts";
import { parseSupplied, type SuppliedFields } from "../../src/evals/supplied.ts";
import { parseCheck } from "../../src/score/checks/registry.ts";
import { sentences, valueOf } from "../text/reading.ts";

/** Files of other tools whose rows hold answers, as outputs that `evenhand compare` takes as they are. */

const OUTPUTS: SuppliedFields = { slice: null, metric: null };

const read = (
  file: string,
  text: string,
  { fields = OUTPUTS, ids = null as readonly string[] | null } = {},
) => parseSupplied(text, file, fields, { parseCheck, ids: ids && new Set(ids) });

const outputs = (...args: Parameters<typeof read>) =>
  [...valueOf(read(...args))].map(([id, rows]) => [id, rows.map(({ output }) => output)]);

const jsonl = (...rows: readonly object[]): string =>
  rows.map((row) => JSON.stringify(row)).join("\n");

/** The id of a question that names none, wherever it is asked. */
const idOf = (file: string, text: string): string => String(outputs(file, text)[0]?.[0]);

describe("answers in rows of other tools", () => {
  it.each([
    ["ragas", "a.jsonl", jsonl({ user_input: "Where?", response: "Here.", reference: "Here" })],
    ["ragas of old", "a.csv", "question,answer,contexts\nWhere?,Here.,\"['c']\"\n"],
    [
      "ragas half renamed",
      "a.jsonl",
      jsonl({ question: "Where?", ground_truth: "Here", response: "Here." }),
    ],
    ["DeepEval", "a.json", JSON.stringify([{ input: "Where?", actual_output: "Here." }])],
    ["questions", "a.csv", "question;answer\nWhere?;Here.\n"],
    [
      "ragas' conversations",
      "a.jsonl",
      jsonl({
        user_input: [
          { type: "human", content: "Where?" },
          { type: "ai", content: "Here." },
        ],
      }),
    ],
    ["Braintrust", "a.jsonl", jsonl({ input: "Where?", expected: "here", output: "Here." })],
    ["Foundry", "a.jsonl", jsonl({ query: "Where?", response: "Here." })],
    ["OpenAI's evals", "a.jsonl", jsonl({ input: "Where?", ideal: "here", output: "Here." })],
    [
      "OpenAI's items",
      "a.jsonl",
      jsonl({ item: { q: "Where?" }, sample: { output_text: "Here." } }),
    ],
    [
      "runs of OpenAI's items",
      "a.json",
      JSON.stringify({
        data: [
          {
            id: "outputitem_1",
            datasource_item: { q: "Where?" },
            sample: { output: [{ role: "assistant", content: "Here." }] },
          },
        ],
      }),
    ],
    ["promptfoo's tests", "a.yaml", "- { vars: { q: Where? }, providerOutput: Here. }"],
    ["promptfoo's tables", "a.csv", "q,__expected,__providerOutput\nWhere?,contains:h,Here.\n"],
    [
      "promptfoo's results in lines",
      "a.jsonl",
      jsonl({ promptIdx: 0, testCase: { vars: { q: "Where?" } }, response: { output: "Here." } }),
    ],
    [
      "columns of ragas",
      "a.json",
      JSON.stringify({ question: ["Where?"], answer: ["Here."], contexts: [["c"]] }),
    ],
    [
      "promptfoo's results",
      "a.json",
      JSON.stringify({
        evalId: "e",
        results: { results: [{ vars: { q: "Where?" }, response: { output: "Here." } }] },
      }),
    ],
  ])("are read from %s", (_, file, text) => {
    expect(outputs(file, text)).toEqual([[expect.stringMatching(/^[0-9a-f]{12}$/), ["Here."]]]);
  });

  it("carry the row's own name, and calls of tools", () => {
    const row = {
      name: "a7",
      input: "Where is A7?",
      actual_output: "",
      tools_called: [{ name: "find", input_parameters: { order: "A7" } }],
    };
    expect(valueOf(read("a.json", JSON.stringify([row]))).get("a7")).toMatchObject([
      { output: "", toolCalls: [{ id: "call_1", name: "find", arguments: { order: "A7" } }] },
    ]);
  });

  it("rest on what was retrieved for them", () => {
    const row = {
      input: "Where?",
      actual_output: "Here.",
      context: ["ideal"],
      retrieval_context: ["found"],
    };
    const [rows] = [...valueOf(read("a.json", JSON.stringify([row]))).values()];
    expect(rows).toMatchObject([{ contexts: ["found"] }]);
  });

  it("of an agent are what it said last and what it called on the way", () => {
    const response = [
      {
        role: "assistant",
        content: [
          { type: "text", text: "I'll look." },
          { type: "tool_call", tool_call_id: "c1", name: "find", arguments: { order: "A7" } },
        ],
      },
      { role: "tool", content: [{ type: "tool_result", tool_result: "Leeds" }] },
      { role: "assistant", content: [{ type: "text", text: "In Leeds." }] },
    ];
    const [rows] = [...valueOf(read("a.jsonl", jsonl({ query: "Where?", response }))).values()];
    expect(rows).toMatchObject([
      { output: "In Leeds.", toolCalls: [{ id: "c1", name: "find", arguments: { order: "A7" } }] },
    ]);
  });

  it("to one question are samples of one case, in the order of the file", () => {
    const row = (response: string, context = "c") =>
      ({ user_input: "Where?", response, retrieved_contexts: [context] }) as const;
    const text = jsonl(
      row("one"),
      { user_input: "Who?", response: "x" },
      row("two", "d"),
      row("three"),
    );
    expect(outputs("a.jsonl", text).map(([, of]) => of)).toEqual([["one", "two", "three"], ["x"]]);
    const several = jsonl({ user_input: "Where?", multi_responses: ["one", "two"] });
    expect(outputs("a.jsonl", several).map(([, of]) => of)).toEqual([["one", "two"]]);
  });

  it("belong to the case that says the same, where the eval set tells them apart", () => {
    const row = (reference: string) =>
      jsonl({ user_input: "Where?", response: reference, reference });
    const text = `${row("Leeds")}\n${row("York")}`;
    const name = idOf("a.jsonl", row("Leeds"));
    expect(outputs("a.jsonl", text, { ids: [name] })).toEqual([[name, ["Leeds", "York"]]]);
    const set = parseEvalSet({ path: "a.jsonl", text, files: () => null, parseCheck });
    const ids = valueOf(set).cases.map(({ id }) => id);
    expect(outputs("a.jsonl", text, { ids }).toSorted()).toEqual([
      [ids[0], expect.any(Array)],
      [ids[1], expect.any(Array)],
    ]);
  });

  it("may be empty in JSON, and are not there where a table has nothing or JSON null", () => {
    const json = jsonl({ query: "a", response: "" }, { query: "b", response: null });
    expect(outputs("a.jsonl", json).map(([, of]) => of)).toEqual([[""]]);
    expect(outputs("a.csv", "query,response\na,\nb,x\n").map(([, of]) => of)).toEqual([["x"]]);
  });

  it("bring scores of their own, in tables too", () => {
    const text = "user_input,response,faithfulness,topic\nWhere?,Here.,0.5,law\nWho?,She.,,law\n";
    const fields = { metric: "faithfulness", slice: "topic" };
    expect([...valueOf(read("a.csv", text, { fields })).values()]).toMatchObject([
      [{ number: 0.5, slices: ["law"], input: "Where?", line: 2 }],
      [{ number: null, slices: ["law"], input: "Who?", line: 3 }],
    ]);
  });

  it("keep cost and latency that promptfoo noted, and its scores", () => {
    const result = {
      testCase: { description: "a", vars: { q: "Where?" } },
      response: { output: "Here." },
      cost: 0.01,
      latencyMs: 800,
      success: true,
    };
    const text = JSON.stringify({ evalId: "e", results: { results: [result] } });
    const fields = { metric: "success", slice: null };
    expect(valueOf(read("a.json", text, { fields })).get("a")).toMatchObject([
      { output: "Here.", costUsd: 0.01, latencyMs: 800, number: 1 },
    ]);
  });

  it.each([
    [
      "rows without any",
      jsonl({ user_input: "Where?", reference: "Here" }),
      OUTPUTS,
      "a.json: the rows are of ragas, and none holds an answer; supply outputs, one JSON object with `id` and `output` a line",
    ],
    [
      "a score that is none",
      jsonl({ user_input: "Where?", response: "x", win: "high" }),
      { metric: "win", slice: null },
      "a.json:1: `win` is no number; `--metric` names a field with a number in every row; null means missing",
    ],
    [
      "answers of several prompts",
      JSON.stringify({ evalId: "e", results: { results: [{ promptIdx: 0 }, { promptIdx: 1 }] } }),
      OUTPUTS,
      "a.json: 2 prompts or providers answered in one file; compare files of one prompt with one provider each",
    ],
  ])("are refused: %s", (_, text, fields, sentence) => {
    expect(sentences(read("a.json", text, { fields }))).toEqual([sentence]);
  });

  it("leave rows of our own alone, whatever fields they have besides", () => {
    const row = { id: 1, query: "Where?", response: "theirs", output: "ours" };
    expect(outputs("a.jsonl", jsonl(row))).toEqual([["1", ["ours"]]]);
  });
});
