import { describe, expect, it } from "vitest";

import { generatedAnswers } from "../../src/measure/answers.ts";
import { failure } from "../../src/models/failure.ts";
import { failed } from "../../src/score/checks/check.ts";
import { isValue } from "../../src/score/value.ts";
import { requestKey } from "../../src/store/digest.ts";
import { millis } from "../../src/units.ts";
import { cases, EDITED, EPOCHS, plan, PROMPT } from "../plan/setup.ts";
import { answering } from "./answering.ts";

const checks = 'checks: [{ contains: "ok" }, { not-contains: "sorry" }, { max-words: 3 }]\n';
const planned = plan({
  evals: `${checks}${cases(2)}`,
  production: `---\ntemperature: 0.2\n---\n${PROMPT}`,
  candidate: `---\nmodel: other\nmax_tokens: 50\n---\n${EDITED}`,
});
const [first, second] = planned.cases as [(typeof planned.cases)[0], (typeof planned.cases)[0]];

function source(reply: Parameters<typeof answering>[0] = () => "ok") {
  const { ask, asked } = answering(reply);
  return { answers: generatedAnswers(ask, planned, EPOCHS), asked };
}

describe("generatedAnswers()", () => {
  it("asks each arm by its own model, parameters and messages", async () => {
    const { answers, asked } = source();
    await answers.output("baseline", first, 1, false);
    await answers.output("candidate", first, 2, false);
    expect(asked.map(({ request, sample }) => ({ ...request, sample }))).toMatchObject([
      { model: "writer", parameters: { temperature: 0.2 }, messages: first.baseline, sample: 1 },
      { model: "other", parameters: { maxTokens: 50 }, messages: first.candidate, sample: 2 },
    ]);
    expect(asked[0]!.request.parameters).toEqual({ temperature: 0.2 });
  });

  it("names a question by what is sent, its sample and its epoch: no arm, path or prompt", async () => {
    const { answers, asked } = source();
    await answers.output("candidate", first, 3, false);
    expect(asked[0]).toMatchObject({
      prompt: "support/answer",
      kind: "answer",
      epoch: "2026-11-20",
    });
    expect(asked[0]!.key).toBe(requestKey(asked[0]!.request, 3, "2026-11-20"));
  });

  it("asks a question once a run, however many rounds want its answer", async () => {
    const { answers, asked } = source();
    const twice = [1, 2].map(() => answers.output("baseline", first, 1, false));
    const [a, b] = await Promise.all(twice);
    expect(a).toBe(b);
    expect(asked).toHaveLength(1);
  });

  it("asks production anew for the recheck", async () => {
    const { answers, asked } = source();
    await answers.output("baseline", first, 1, false);
    await answers.output("baseline", first, 1, true);
    expect(asked.map(({ epoch }) => epoch)).toEqual(["2026-11-20", "recheck:candidate"]);
    expect(asked[0]!.key).not.toBe(asked[1]!.key);
  });

  it("keeps cases apart", async () => {
    const { answers } = source(({ request }) => `ok ${request.messages.at(-1)!.content}`);
    const one = await answers.output("baseline", first, 1, false);
    const two = await answers.output("baseline", second, 1, false);
    expect(one).not.toEqual(two);
  });

  it.each([
    ["ok", []],
    ["No.", ['contains: "ok"']],
    ["sorry, it is not so, ok", ['not-contains: "sorry"', "max-words: 3"]],
  ])("names the checks that %j fails, in their order", async (text, labels) => {
    const output = await source(() => text).answers.output("candidate", first, 1, false);
    expect(output).toMatchObject({
      value: { text, finish: "stop", model: "other-1", number: null },
    });
    const results = isValue(output) ? output.value.checks : [];
    expect(failed(results).map(({ label }) => label)).toEqual(labels);
    expect(results).toHaveLength(first.case.checks.length);
  });

  it("tells what the original call took, of an answer from the store too", async () => {
    const usage = { inputTokens: 1000, cachedInputTokens: 0, outputTokens: 500 };
    const { ask } = answering(() => "ok");
    const stored: typeof ask = async (asked) => {
      const answer = await ask(asked);
      if ("missing" in answer) return answer;
      const response = { ...answer.row.response, usage, latencyMs: millis(840) };
      return { row: { ...answer.row, response }, reused: true };
    };
    const priced = (provider: "openai" | "openai-compatible", model: string) => {
      const entry = {
        ...planned.candidate.entry!,
        ref: { ...planned.candidate.entry!.ref, provider, model },
      };
      const plan = { ...planned, candidate: { ...planned.candidate, entry } };
      return generatedAnswers(stored, plan, EPOCHS).output("candidate", first, 1, false);
    };
    // $0.40 a million input tokens and $1.60 a million output tokens.
    expect(await priced("openai", "gpt-4.1-mini")).toMatchObject({
      value: { usage, latencyMs: 840, costUsd: 0.0012 },
    });
    expect(await priced("openai-compatible", "our-own")).toMatchObject({
      value: { costUsd: null },
    });
  });

  it("takes a refusal and a cut-off answer for outputs, labelled as such", async () => {
    const cut = { text: "ok, but", finish: "length" as const };
    const output = await source(() => cut).answers.output("candidate", first, 1, false);
    expect(output).toMatchObject({
      value: {
        text: "ok, but",
        finish: "length",
        checks: [{ pass: true }, { pass: true }, { pass: true }],
      },
    });
  });

  it("says why there is no answer", async () => {
    const output = await source(() => ({
      failure: failure("timeout", "no answer"),
    })).answers.output("candidate", first, 1, false);
    expect(output).toEqual({
      missing: { kind: "provider", failure: "timeout", message: "no answer" },
    });
  });
});
