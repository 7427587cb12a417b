import { describe, expect, it } from "vitest";

import { textOf } from "../../src/models/message.ts";
import type { ScriptedReply } from "../../src/models/providers/scripted.ts";
import { days, PROMPT, tree } from "./days.ts";

const edit = { base: tree(), head: tree({ prompt: PROMPT.replace("briefly", "soon") }) };

/** The judge is sound on its control questions, and answers every pair of real outputs with this. */
const judgeSays = (reply: ScriptedReply) =>
  days((request, sample) => {
    if (request.model !== "critic") return null;
    const text = request.messages.map(({ content }) => content).join("\n");
    // Real outputs carry their sample's number; control answers do not.
    return /You have \d+ days\. \(\d\)/.test(text) && sample > 0 ? reply : null;
  });

describe("C06 a judgement that was cut off", () => {
  it("is asked once more with more room, and is then missing, whatever its beginning says", async () => {
    const cut = '{"c1":{"rationale":"Output 1 wins.","output_1":5,"output_2":1}}';
    const { calls, run } = judgeSays({ text: cut, finish: "length" });
    const { verdict } = await run(edit);
    expect(verdict).toMatchObject({ outcome: "inconclusive", reason: "coverage_low", exitCode: 2 });
    const limits = calls
      .filter(({ model }) => model === "critic")
      .map(({ parameters }) => parameters.maxTokens!);
    expect(Math.max(...limits)).toBe(4 * Math.min(...limits));
  });
});

describe("C08 a judge's answer that is no judgement", () => {
  it.each([
    ["a score of 11", '{"c1":{"rationale":"r","output_1":11,"output_2":1}}'],
    ["no number", '{"c1":{"rationale":"r","output_1":NaN,"output_2":1}}'],
    ["a word for a score", '{"c1":{"rationale":"r","output_1":"A and B","output_2":1}}'],
    ["a score given twice", '{"c1":{"rationale":"r","output_1":5,"output_1":1,"output_2":1}}'],
    ["prose around it", 'Sure! {"c1":{"rationale":"r","output_1":5,"output_2":5}}'],
    ["no rationale", '{"c1":{"rationale":" ","output_1":5,"output_2":5}}'],
    ["nothing", ""],
  ])(
    "with %s is asked once more, and is then missing: coverage decides, not a guess",
    async (_, text) => {
      const { calls, run } = judgeSays(text);
      const { verdict } = await run(edit);
      expect(verdict).toMatchObject({
        outcome: "inconclusive",
        reason: "coverage_low",
        exitCode: 2,
      });
      expect(verdict.prompts[0]!.units).toEqual([]);
      const asked = calls.filter(({ model }) => model === "critic").length;
      await run(edit);
      expect(calls.filter(({ model }) => model === "critic")).toHaveLength(asked);
    },
  );
});

describe("C07 an output that is no whole answer", () => {
  it.each(["refusal", "content_filter", "length"] as const)(
    "is scored and labelled when it is a %s",
    async (finish) => {
      const { run } = days((request) =>
        request.model === "writer" && textOf(request.messages[0]!.content).includes("soon")
          ? { text: `I cannot. ${request.messages.at(-1)!.content.slice(0, 7)}`, finish }
          : null,
      );
      const { verdict } = await run(edit);
      expect(verdict).toMatchObject({ outcome: "fail", exitCode: 1 });
      expect(verdict.prompts[0]!.coverage).toMatchObject({ complete: 24, missing: [] });
      expect(verdict.prompts[0]!.cases[0]!.candidate).toMatchObject({ finish, failing: 8, of: 8 });
    },
  );

  it("is missing, and no tie, when the judge refuses", async () => {
    const { verdict } = await judgeSays({ text: "I cannot judge this.", finish: "refusal" }).run(
      edit,
    );
    expect(verdict).toMatchObject({ outcome: "inconclusive", exitCode: 2 });
    expect(verdict.prompts[0]!.coverage.complete).toBe(0);
  });
});
