import { describe, expect, it } from "vitest";

import { failure } from "../../../src/models/failure.ts";
import { parseScript, scriptedAnswers } from "../../../src/models/providers/script.ts";
import { scriptedModel } from "../../../src/models/providers/scripted.ts";
import { attempt, request } from "../requests.ts";

const script = [
  { when: { system_includes: "formal", user_includes: "refund" }, answers: ["We regret."] },
  { when: { user_includes: "refund" }, answers: ["No.", "Sadly no."] },
  { when: { model: "other" }, answers: ["Other."] },
];
const text = script.map((line) => JSON.stringify(line)).join("\n");

function answers(source: string) {
  const script = parseScript(source, "answers.jsonl");
  if (!script.ok) throw new Error(script.problems[0]?.message);
  return scriptedAnswers(script.value);
}

const asking = (user: string, system = "") =>
  request({
    provider: "scripted",
    messages: [
      { role: "system", content: system },
      { role: "user", content: user },
    ],
  });

describe("scriptedAnswers()", () => {
  it.each([
    ["every condition of a line holds", asking("my refund", "be formal"), "We regret."],
    ["the first fitting line", asking("my refund"), "No."],
    ["the model alone", { ...asking("hello"), model: "other" }, "Other."],
  ])("answers by %s", (_case, asked, expected) => {
    expect(answers(text)(asked, 1)).toBe(expected);
  });

  it("gives the samples of one request their answers in turn", () => {
    const answer = answers(text);
    expect([1, 2, 3, 4].map((sample) => answer(asking("refund"), sample))).toEqual([
      "No.",
      "Sadly no.",
      "No.",
      "Sadly no.",
    ]);
  });

  it("fails for good where no line fits", () => {
    expect(answers(text)(asking("weather"), 1)).toMatchObject({
      failure: { kind: "permanent", message: 'no scripted answer fits the request "weather"' },
    });
  });
});

describe("parseScript()", () => {
  it.each([
    ["not JSON", "{", "is not JSON"],
    ["an unknown key", '{"when":{"contains":"x"},"answers":["a"]}', "contains"],
    ["no answers", '{"when":{},"answers":[]}', "answers"],
  ])("names the line that is %s", (_case, line, words) => {
    const parsed = parseScript(`${text}\n\n${line}`, "answers.jsonl");
    expect(parsed).toMatchObject({ ok: false, problems: [{ file: "answers.jsonl", line: 5 }] });
    expect(!parsed.ok && parsed.problems[0]?.message).toContain(words);
  });
});

describe("scriptedModel()", () => {
  it("gives the same reply to the same sample, with its tokens counted and no time taken", async () => {
    const model = scriptedModel((_, sample) => `answer ${sample}`);
    const first = await model.ask(request(), attempt(2));
    expect(first).toMatchObject({
      ok: true,
      response: { text: "answer 2", finish: "stop", latencyMs: 0, usage: { outputTokens: 3 } },
    });
    expect(await model.ask(request(), attempt(2))).toEqual(first);
  });

  it("can fail as a provider would", async () => {
    const model = scriptedModel(() => ({ failure: failure("rate", "slow down") }));
    expect(await model.ask(request(), attempt())).toMatchObject({ failure: { kind: "rate" } });
  });
});
