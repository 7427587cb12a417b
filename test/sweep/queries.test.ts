import { describe, expect, it } from "vitest";

import type { Case } from "../../src/evals/eval-set.ts";
import { problemText } from "../../src/problem.ts";
import { parseQueries, queryDrift, type Query } from "../../src/sweep/queries.ts";
import { evalSet } from "../plan/setup.ts";

const asked = (...texts: readonly string[]): readonly Query[] =>
  texts.map((text, index) => ({ text, prompt: null, line: index + 1 }));

/** Cases of an eval set with these questions. */
function asking(...questions: readonly string[]): readonly Case[] {
  const rows = questions.map((text, n) => ({ id: `case-${n}`, input: { question: text } }));
  return evalSet(JSON.stringify({ checks: [{ contains: "a" }], cases: rows })).cases;
}

const SHOP = asking(
  "Can I return this after 40 days?",
  "Do I have to give a reason to send it back?",
  "How long does the delivery to Austria take?",
);

describe("queryDrift()", () => {
  it.each([
    ["the words of a case in another order", "After 40 days, can I return this?", 0],
    ["half of what a case is about", "return after 40 days please", 0],
    ["what no case is about", "Which vitamins does my hamster need?", 1],
    ["only the words that stand everywhere", "is it to the", 1],
    ["nothing", "", 0],
  ])("counts a query with %s", (_, text, without) => {
    expect(queryDrift(asked(text), SHOP).without).toBe(without);
  });

  it("weighs a word by how rare it is", () => {
    const many = asking(...Array.from({ length: 30 }, (_, n) => `Please tell me about item${n}.`));
    const found = queryDrift(asked("Please tell me about Iceland.", "item7?"), many);
    expect(found).toEqual({ queries: 2, without: 1, lines: [1] });
  });

  it("names the first twenty lines and no text", () => {
    const queries = asked(...Array.from({ length: 30 }, (_, n) => `secret${n} of somebody`));
    const found = queryDrift(queries, SHOP);
    expect(found).toMatchObject({ queries: 30, without: 30 });
    expect(found.lines).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
    expect(JSON.stringify(found)).not.toContain("secret");
  });

  it("splits a script without spaces into words", () => {
    const found = queryDrift(asked("返品できますか", "犬の写真"), asking("40日後に返品できますか"));
    expect(found).toMatchObject({ without: 1, lines: [2] });
  });
});

describe("parseQueries()", () => {
  it("takes a text or values by name, and leaves other fields to whoever wrote them", () => {
    const text = [
      '{"input":"Can I?","prompt":"support/answer","output":"Yes."}',
      "",
      '{"input":{"question":"May I?","tags":["a",1]},"trace":{}}',
    ].join("\n");
    expect(parseQueries(text, "a.jsonl")).toMatchObject({
      ok: true,
      value: [
        { text: "Can I?", prompt: "support/answer", line: 1 },
        { text: "May I?\na\n1", prompt: null, line: 3 },
      ],
    });
  });

  it.each([
    ["{", /^a\.jsonl:1: /],
    ['{"question":"Can I?"}', /`input` must be a text or values by name/],
    ['{"input":7}', /`input` must be a text or values by name/],
    ["[]", /`input` must be/],
  ])("refuses %s with its line", (text, words) => {
    const read = parseQueries(text, "a.jsonl");
    expect(read.ok ? [] : read.problems.map(problemText)).toEqual([expect.stringMatching(words)]);
  });
});
