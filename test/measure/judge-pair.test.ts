import { describe, expect, it } from "vitest";

import { lookOnce } from "../../src/measure/look.ts";
import type { Finish } from "../../src/models/model.ts";
import { failure } from "../../src/models/failure.ts";
import { textOf } from "../../src/models/message.ts";
import type { ScriptedReply } from "../../src/models/providers/scripted.ts";
import { structuredAnswer } from "../../src/models/structured-text.ts";
import { evidenceOf } from "../../src/score/score.ts";
import { cases, CHECKS, config, plan, RUBRIC } from "../plan/setup.ts";
import { response } from "../score/judge/questions.ts";
import { CONFIG } from "../support/engine.ts";
import { judgeBy } from "../support/scripted-judge.ts";
import { armOf, mildJudge, named, rig } from "./bench.ts";

const once = config(`${CONFIG}gate: { sampling: { fixed: 1 } }\n`);
const planned = plan({ evals: `${RUBRIC}${CHECKS}${cases(1)}` }, once);

/** One pair, judged with these replies in turn. */
async function judgedWith(...replies: readonly ScriptedReply[]) {
  let turn = 0;
  const { bench, judgements } = rig(
    planned,
    named,
    () => replies[Math.min(turn++, replies.length - 1)]!,
  );
  const [measured] = await lookOnce(bench, planned.cases);
  return { measured: measured!, scores: measured!.pairs[0]!.scores, asked: judgements() };
}

const judgement = (first: number, second: number): string =>
  JSON.stringify({ c1: { rationale: "So it is.", output_1: first, output_2: second } });

describe("the judge, on one pair", () => {
  it("is asked once where its answer is a judgement", async () => {
    const { scores, asked } = await judgedWith(judgement(4, 2));
    expect(asked).toHaveLength(1);
    expect(scores).toMatchObject({ value: { model: "critic-1" } });
  });

  it.each([
    ["prose", "Output 1 is better."],
    ["a score of 11", judgement(11, 2)],
    ["half a point", judgement(3.5, 2)],
    ["a name twice", '{"c1":{"rationale":"x","output_1":1,"output_1":5,"output_2":2}}'],
    ["nothing", ""],
  ])("is asked once more after %s, and that answer counts", async (_, nonsense) => {
    const { scores, asked } = await judgedWith(nonsense, judgement(4, 4));
    expect(asked).toHaveLength(2);
    expect(asked[1]!.request.messages.at(-1)!.content).toMatch(/JSON object alone/);
    expect(scores).toMatchObject({ value: { means: { baseline: 4, candidate: 4 } } });
  });

  it("is read inside a fence where its server may ignore the schema, and only there", async () => {
    const fencedAnswer = `\`\`\`json\n${judgement(4, 2)}\n\`\`\``;
    const { asked } = await judgedWith(fencedAnswer, judgement(4, 4));
    expect(asked).toHaveLength(2);
    const compatible = structuredAnswer({ provider: "openai-compatible" }, response(fencedAnswer));
    expect(compatible.text).toBe(judgement(4, 2));
  });

  it("gives a cut-off answer more room, and believes no half of it", async () => {
    const cut = { text: judgement(5, 1), finish: "length" as const };
    const { scores, asked } = await judgedWith(cut, judgement(4, 4));
    expect(asked[1]!.request.parameters.maxTokens).toBe(
      4 * asked[0]!.request.parameters.maxTokens!,
    );
    expect(scores).toMatchObject({ value: { means: { baseline: 4, candidate: 4 } } });
  });

  it("is missing after two answers that are none: no tie, no guess", async () => {
    const { measured, scores, asked } = await judgedWith("Output 1.", "I said: Output 1!");
    expect(asked).toHaveLength(2);
    expect(scores).toEqual({
      missing: { kind: "invalid_judgement", message: expect.stringMatching(/not one JSON value/) },
    });
    expect(evidenceOf(measured).runs[0]).toEqual({
      x: null,
      s: 1,
      judgeP: null,
      judgeC: null,
      check: 0,
    });
  });

  it.each(["refusal", "content_filter"] satisfies Finish[])(
    "is missing after a %s, which the same question would meet again",
    async (finish) => {
      const { scores, asked } = await judgedWith({ text: judgement(4, 4), finish });
      expect(asked).toHaveLength(1);
      expect(scores).toMatchObject({ missing: { kind: "invalid_judgement" } });
    },
  );

  it("is missing with the provider's cause where no answer came", async () => {
    const { scores } = await judgedWith({ failure: failure("quota", "no credit") });
    expect(scores).toEqual({
      missing: { kind: "provider", failure: "quota", message: "no credit" },
    });
  });

  it("asks a criterion with a call of its own apart, and needs both answers", async () => {
    const rubric = `${RUBRIC}  - { id: tone, description: Is kind., weight: 3, own_call: true }\n`;
    const two = plan({ evals: `${rubric}${CHECKS}${cases(1)}` }, once);
    const scoresBy = (reply: (criterion: string) => ScriptedReply) => {
      const { bench, judgements } = rig(two, named, ({ request }) =>
        reply(textOf(request.messages.at(-1)!.content).includes("Is kind.") ? "tone" : "grounded"),
      );
      return lookOnce(bench, two.cases).then(([measured]) => ({
        scores: measured!.pairs[0]!.scores,
        asked: judgements().length,
      }));
    };
    const both = await scoresBy((criterion) =>
      criterion === "tone" ? judgement(2, 2) : judgement(4, 4),
    );
    // Weights 1 and 3: (4 + 3 · 2) / 4.
    expect(both).toMatchObject({ asked: 2, scores: { value: { means: { candidate: 2.5 } } } });
    const one = await scoresBy((criterion) => (criterion === "tone" ? "?" : judgement(4, 4)));
    expect(one.scores).toMatchObject({ missing: { kind: "invalid_judgement" } });
  });
});

describe("the candidate's answer, on one pair", () => {
  it.each(["refusal", "content_filter", "length"] satisfies Finish[])(
    "is an output that checks and judge score, even a %s",
    async (finish) => {
      const { bench, judgements } = rig(
        planned,
        (of) => (armOf(of) === "candidate" ? { text: "I cannot help.", finish } : named(of)),
        ({ request }) => judgeBy((output) => (output.startsWith("ok") ? 5 : 1))(request),
      );
      const [measured] = await lookOnce(bench, planned.cases);
      expect(judgements()).toHaveLength(1);
      expect(measured!.pairs[0]!.candidate).toMatchObject({
        value: {
          text: "I cannot help.",
          finish,
          checks: [{ label: 'contains: "ok"', pass: false }],
        },
      });
      expect(evidenceOf(measured!).runs[0]).toMatchObject({ x: -4, judgeC: 1, check: 1 });
    },
  );

  it("is judged even where it is empty", async () => {
    const { bench } = rig(
      planned,
      (of) => (armOf(of) === "candidate" ? "" : named(of)),
      ({ request }) => mildJudge(request),
    );
    const [measured] = await lookOnce(bench, planned.cases);
    expect(measured!.pairs[0]!.scores).toMatchObject({ value: { criteria: [{ id: "grounded" }] } });
  });
});
