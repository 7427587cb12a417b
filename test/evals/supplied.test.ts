import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { parseSupplied, type SuppliedFields } from "../../src/evals/supplied.ts";
import { parseCheck } from "../../src/score/checks/registry.ts";
import { problemText } from "../../src/problem.ts";

const READING = { parseCheck, ids: null };

const jsonl = (...rows: readonly object[]): string =>
  rows.map((row) => JSON.stringify(row)).join("\n");

const OUTPUTS: SuppliedFields = { slice: null, metric: null };
const NUMBERS: SuppliedFields = { slice: "topic", metric: "win" };

function rowsOf(text: string, fields = OUTPUTS) {
  const read = parseSupplied(text, "a.jsonl", fields, READING);
  if (!read.ok) throw new Error(read.problems.map(problemText).join("\n"));
  return read.value;
}

function problemsOf(text: string, fields = OUTPUTS): readonly string[] {
  const read = parseSupplied(text, "a.jsonl", fields, READING);
  return read.ok ? [] : read.problems.map(problemText);
}

describe("parseSupplied()", () => {
  it("reads an output with everything a row may say", () => {
    const row = {
      id: "refund",
      output: "30 days.",
      input: "How long?",
      reference: "30 days",
      contexts: ["Returns within 30 days."],
      finish: "length",
      topic: ["refunds", "law", "refunds"],
      usage: { output_tokens: 12, input_tokens: 90 },
      cost_usd: 0.002,
      latency_ms: 840,
      anything: { of: "the user's own" },
    };
    expect(rowsOf(jsonl(row), { slice: "topic", metric: null }).get("refund")).toEqual([
      {
        id: "refund",
        output: "30 days.",
        toolCalls: [],
        finish: "length",
        input: "How long?",
        reference: "30 days",
        contexts: ["Returns within 30 days."],
        slices: ["refunds", "law"],
        number: null,
        usage: { outputTokens: 12 },
        costUsd: 0.002,
        latencyMs: 840,
        line: 1,
      },
    ]);
  });

  it("fills in what a row leaves out", () => {
    expect(rowsOf(jsonl({ id: 7, output: "" })).get("7")).toEqual([
      {
        id: "7",
        output: "",
        toolCalls: [],
        finish: "stop",
        input: "",
        reference: null,
        contexts: [],
        slices: [],
        number: null,
        usage: null,
        costUsd: null,
        latencyMs: null,
        line: 1,
      },
    ]);
  });

  it.each([
    [
      [2, 1, 3],
      ["two", "one", "three"],
      ["one", "two", "three"],
    ],
    [
      [undefined, undefined, undefined],
      ["a", "b", "c"],
      ["a", "b", "c"],
    ],
  ])("orders a case's samples by %j, else as they stand", (samples, outputs, expected) => {
    const rows = outputs.map((output, at) => ({ id: "x", output, sample: samples[at] }));
    const read = rowsOf(jsonl(...rows)).get("x")!;
    expect(read.map(({ output }) => output)).toEqual(expected);
  });

  it.each([
    [
      "as OpenAI writes them",
      { id: "c1", type: "function", function: { name: "find", arguments: '{"order":"A7"}' } },
    ],
    ["plainly", { id: "c1", name: "find", arguments: { order: "A7" } }],
  ])("reads calls of tools %s; they are an output without a text", (_, call) => {
    const rows = rowsOf(jsonl({ id: "a", output: null, tool_calls: [call] }));
    expect(rows.get("a")).toMatchObject([
      { output: "", toolCalls: [{ id: "c1", name: "find", arguments: { order: "A7" } }] },
    ]);
  });

  it("keeps arguments that are no JSON as the text they are", () => {
    const call = { name: "find", arguments: '{"order": "A' };
    expect(rowsOf(jsonl({ id: "a", tool_calls: [call] })).get("a")).toMatchObject([
      { toolCalls: [{ id: "call_1", arguments: '{"order": "A' }] },
    ]);
  });

  it.each([
    [{ tool_calls: "find" }, "`tool_calls` must be a list of calls, `{ name, arguments }`"],
    [{ tool_calls: [{ arguments: {} }] }, "`tool_calls[0]` must be a call, `{ name, arguments }`"],
    [{ tool_calls: [{ name: "a", arguments: 7 }] }, "`tool_calls[0]` must be a call"],
    [{ tool_calls: [] }, "`output` is missing"],
    [{ output: null }, "`output` is missing"],
  ])("refuses %j", (row, words) => {
    expect(problemsOf(jsonl({ id: "a", ...row })).join("\n")).toContain(`a.jsonl:1: ${words}`);
  });

  it("reads a ready-made number, and null as one that is missing", () => {
    const read = rowsOf(
      jsonl({ id: "a", win: 0.5, topic: "law" }, { id: "b", win: null }),
      NUMBERS,
    );
    expect(read.get("a")).toMatchObject([{ number: 0.5, slices: ["law"], output: "" }]);
    expect(read.get("b")).toMatchObject([{ number: null, slices: [] }]);
  });

  it.each([
    ["a number", 2026, ["2026"]],
    ["null", null, []],
  ])("takes %s as a slice's name", (_, topic, slices) => {
    expect(rowsOf(jsonl({ id: "a", win: 1, topic }), NUMBERS).get("a")).toMatchObject([{ slices }]);
  });

  it("shows an input that is no text as JSON", () => {
    const read = rowsOf(jsonl({ id: "a", output: "x", input: { question: "?" } }));
    expect(read.get("a")).toMatchObject([{ input: '{"question":"?"}' }]);
  });

  it.each<[string, object, SuppliedFields, RegExp]>([
    ["no id", { output: "x" }, OUTPUTS, /^a\.jsonl:2: `id` is missing/],
    ["a blank id", { id: " ", output: "x" }, OUTPUTS, /^a\.jsonl:2: `id` must be/],
    [
      "no output",
      { id: "b" },
      OUTPUTS,
      /^a\.jsonl:2: `output` is missing; it is the text to be scored; an answer may have `tool_calls` instead$/,
    ],
    [
      "an output that is no text",
      { id: "b", output: 5 },
      OUTPUTS,
      /^a\.jsonl:2: `output` must be a text/,
    ],
    [
      "sample 0",
      { id: "b", output: "x", sample: 0 },
      OUTPUTS,
      /^a\.jsonl:2: `sample` must be a whole number from 1/,
    ],
    [
      "a cost whose square no sum can hold",
      { id: "b", output: "x", cost_usd: 1e300 },
      OUTPUTS,
      /^a\.jsonl:2: `cost_usd` must be a number from 0 to 1e12/,
    ],
    [
      "an unknown end",
      { id: "b", output: "x", finish: "crash" },
      OUTPUTS,
      /^a\.jsonl:2: `finish` must be stop, length/,
    ],
    [
      "no number",
      { id: "b" },
      NUMBERS,
      /^a\.jsonl:2: the row has no `win`; `--metric` names a field of every row$/,
    ],
    [
      "a number in quotes",
      { id: "b", win: "1" },
      NUMBERS,
      /^a\.jsonl:2: `win` is no number; write the number without quotes; null means missing$/,
    ],
    ["a truth value", { id: "b", win: true }, NUMBERS, /^a\.jsonl:2: `win` is no number/],
    [
      "a slice that is none",
      { id: "b", win: 1, topic: { a: 1 } },
      NUMBERS,
      /^a\.jsonl:2: `topic` names no slice/,
    ],
    [
      "a slice called like all cases",
      { id: "b", win: 1, topic: ["law", "(all)"] },
      NUMBERS,
      /^a\.jsonl:2: `topic` names no slice; .* not `\(all\)`$/,
    ],
    [
      "a blank slice",
      { id: "b", win: 1, topic: " " },
      NUMBERS,
      /^a\.jsonl:2: `topic` names no slice/,
    ],
  ])("refuses a row with %s, at its line", (_, row, fields, message) => {
    const good = { id: "a", output: "x", win: 1 };
    expect(problemsOf(jsonl(good, row), fields)).toEqual([expect.stringMatching(message)]);
  });

  it("refuses a line that is no JSON, and tells of the other bad rows too", () => {
    const text = `{"id":"a","output":"x"}\n{"id":"b",\n\n{"output":"y"}\n`;
    expect(problemsOf(text)).toEqual([
      expect.stringMatching(/^a\.jsonl:2: /),
      expect.stringMatching(/^a\.jsonl:4: `id` is missing/),
    ]);
  });

  it("refuses a sample that is given twice, since nobody knows which pairs with which", () => {
    const text = jsonl(
      { id: "a", output: "x", sample: 1 },
      { id: "b", output: "x", sample: 1 },
      { id: "a", output: "y", sample: 1 },
    );
    expect(problemsOf(text)).toEqual([
      "a.jsonl:3: sample 1 of `a` is given twice; it stands on line 1 too",
    ]);
  });

  it("refuses a file without rows", () => {
    expect(problemsOf("\n\n")).toEqual(["a.jsonl: the file has no rows; one JSON object a line"]);
  });

  it("tells the first twenty of many", () => {
    expect(problemsOf(jsonl(...Array.from({ length: 90 }, () => ({}))))).toHaveLength(20);
  });

  it("never throws, whatever the file holds", () => {
    const line = fc.oneof(
      fc.json(),
      fc.string(),
      fc.record({ id: fc.string(), output: fc.anything() }).map((of) => JSON.stringify(of)),
    );
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom(OUTPUTS, NUMBERS), (lines, fields) => {
        const read = parseSupplied(lines.join("\n"), "a.jsonl", fields, READING);
        expect(read.ok || read.problems.length > 0).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
