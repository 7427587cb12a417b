import { describe, expect, it } from "vitest";

import type { PlannedRequest } from "../../src/generate/planned-request.ts";
import { measureAlone } from "../../src/measure/alone.ts";
import { textOf } from "../../src/models/message.ts";
import type { ScriptedReply } from "../../src/models/providers/scripted.ts";
import { cases, CHECKS, EPOCHS, plan, RUBRIC } from "../plan/setup.ts";
import { blocksOf } from "../support/scripted-judge.ts";
import { answering } from "./answering.ts";

const EVALS = `${RUBRIC}${CHECKS}${cases(12, "reference: ok #")}`;

/** Likes what is about its reference. */
const judge = ({ request }: PlannedRequest): string => {
  const blocks = blocksOf(request);
  const output = blocks.get("output") ?? "";
  const score = output.startsWith(blocks.get("reference")!) ? 5 : 1;
  return JSON.stringify({ c1: { rationale: "Read it.", score } });
};

/** "ok 07, 2": about its case, and no two alike. */
const write = ({ request, sample }: PlannedRequest): string =>
  `ok ${/question (\d+)/.exec(textOf(request.messages.at(-1)!.content))![1]}, ${sample}`;

async function measured(
  reply: (planned: PlannedRequest) => ScriptedReply = judge,
  evals: string = EVALS,
) {
  const { ask, asked } = answering((of) => (of.kind === "answer" ? write(of) : reply(of)));
  const planned = plan({ evals, more: { baseline: null, change: "added" } });
  const result = await measureAlone(ask, planned, EPOCHS);
  return { ...result, asked, kinds: new Set(asked.map(({ kind }) => kind)) };
}

const failure = { kind: "quota", message: "spent", status: 429, retryAfterMs: null } as const;

describe("measureAlone()", () => {
  it("asks four answers a case under the profile's day, and judges each", async () => {
    const { cases: all, asked } = await measured();
    expect(all).toHaveLength(12);
    expect(all[6]).toMatchObject({
      id: "case-07",
      checked: true,
      answers: [1, 2, 3, 4].map((sample) => ({
        candidate: { value: { text: `ok 07, ${sample}`, checks: [{ pass: true }] } },
        scores: {
          value: { criteria: [{ id: "grounded", candidate: 5 }], means: { candidate: 5 } },
        },
      })),
    });
    const answers = asked.filter(({ kind }) => kind === "answer");
    expect(answers).toHaveLength(48);
    expect(new Set(answers.map(({ epoch }) => epoch))).toEqual(new Set([EPOCHS.profile]));
  });

  it("tests the judge under the controls' day before any answer is asked", async () => {
    const { asked, controls } = await measured();
    expect(controls!.asked).toHaveLength(32);
    const first = asked.slice(0, 32);
    expect(first.map(({ kind }) => kind)).toEqual(Array(32).fill("judgement"));
    expect(new Set(first.map(({ epoch }) => epoch))).toEqual(new Set([EPOCHS.controls]));
  });

  it("asks no answer of a prompt whose judge fails its test", async () => {
    const kind = '{"c1":{"rationale":"Fine.","score":5}}';
    const { controls, cases: all, kinds } = await measured(() => kind);
    expect(controls!.asked.filter(({ right }) => !right)).toHaveLength(28);
    expect([all, kinds]).toEqual([[], new Set(["judgement"])]);
  });

  it("stops too where the test has no answers, and keeps why", async () => {
    const {
      controls,
      cases: all,
      kinds,
    } = await measured((of) =>
      of.epoch === EPOCHS.controls && blocksOf(of.request).get("output") === ""
        ? { failure }
        : judge(of),
    );
    expect(controls!.missing).toHaveLength(1);
    expect(controls!.missing[0]).toMatchObject({ kind: "provider", failure: "quota" });
    expect([all, kinds]).toEqual([[], new Set(["judgement"])]);
  });

  it("counts an answer that is no judgement, twice, as a wrong one", async () => {
    const { controls, asked } = await measured(() => "Five out of five.");
    expect(controls!.missing).toEqual([]);
    expect(controls!.asked.map(({ right }) => right)).toEqual(Array(32).fill(false));
    expect(controls!.asked[0]!.said).toMatch(/not one JSON value/);
    expect(asked).toHaveLength(64);
  });

  it("leaves a judgement missing that is none, and the answer where it is", async () => {
    const { cases: all } = await measured((of) =>
      blocksOf(of.request).get("output") === "ok 07, 2" ? "No idea." : judge(of),
    );
    expect(all[6]!.answers.map(({ scores }) => "missing" in scores!)).toEqual([
      false,
      true,
      false,
      false,
    ]);
    expect(all[6]!.answers[1]).toMatchObject({
      candidate: { value: { text: "ok 07, 2" } },
      scores: { missing: { kind: "invalid_judgement" } },
    });
  });

  it("asks no judge where there is no rubric", async () => {
    const { cases: all, controls, kinds } = await measured(judge, `${CHECKS}${cases(3)}`);
    expect([controls, kinds]).toEqual([null, new Set(["answer"])]);
    expect(all.flatMap(({ answers }) => answers.map(({ scores }) => scores))).toEqual(
      Array(12).fill(null),
    );
  });
});
