import { describe, expect, it } from "vitest";

import { askControls, hasReferences } from "../../src/measure/controls.ts";
import { failure } from "../../src/models/failure.ts";
import { textOf } from "../../src/models/message.ts";
import type { ScriptedReply } from "../../src/models/providers/scripted.ts";
import { cases, config, plan, RUBRIC } from "../plan/setup.ts";
import { CONFIG } from "../support/engine.ts";
import { judgeBy } from "../support/scripted-judge.ts";
import { armOf, named, rig, shownTo } from "./bench.ts";

const once = config(`${CONFIG}gate: { sampling: { fixed: 2 } }\n`);
const withReferences = plan(
  { evals: `${RUBRIC}${cases(12, 'reference: "You have # days."')}` },
  once,
);
const withoutReferences = plan({ evals: `${RUBRIC}${cases(12)}` }, once);

/** Twelve cases with an answer each; references have numbers, which can be turned round. */
const [MOST, WITHOUT] = [42, 32];

/** Prefers what names its own case's days; an empty answer and an order are worth nothing. */
const sound = judgeBy((output, _, request) => {
  const text = JSON.stringify(request.messages);
  const number = /question (\d\d)\?/.exec(text)![1]!;
  return new RegExp(`\\b${number} days|question ${number}\\? \\d`).test(output) ? 5 : 1;
});

const asks = (
  planned: typeof withReferences,
  judge: (request: Parameters<typeof sound>[0]) => ScriptedReply,
  answer = named as Parameters<typeof rig>[1],
) => rig(planned, answer, ({ request }) => judge(request));

describe("hasReferences()", () => {
  it("wants as many good answers as the questions need, not one for all of them", () => {
    const known = (n: number) =>
      hasReferences({
        ...withReferences,
        cases: withReferences.cases.map((of, at) => ({
          ...of,
          case: { ...of.case, reference: at < n ? of.case.reference : null },
        })),
      });
    const all = withReferences.cases.length;
    expect([0, 1, Math.min(10, all) - 1, Math.min(10, all)].map(known)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it("looks for answers that are known to be good", () => {
    const of = (more: string) => hasReferences(plan({ evals: `${RUBRIC}${cases(8, more)}` }));
    expect(of('reference: "You have # days."')).toBe(true);
    expect(of('reference: "  "')).toBe(false);
    expect(of("")).toBe(false);
  });
});

describe("askControls()", () => {
  it("tests the judge on references before anything else is paid for", async () => {
    const { bench, answers, judgements } = asks(withReferences, sound);
    const { asked, missing } = await askControls(bench, "references");
    expect(answers()).toEqual([]);
    expect(judgements()).toHaveLength(MOST);
    expect([asked.length, missing.length]).toEqual([MOST, 0]);
    expect(asked.every(({ right }) => right)).toBe(true);
    expect(judgements().every(({ epoch }) => epoch === "controls:2026-11-20")).toBe(true);
  });

  it("asks only production's first answers where there are no references", async () => {
    const { bench, answers, judgements } = asks(withoutReferences, sound);
    const { asked } = await askControls(bench, "production");
    expect(answers().map((of) => [armOf(of), of.sample])).toEqual(
      withoutReferences.cases.map(() => ["baseline", 1]),
    );
    expect(judgements()).toHaveLength(WITHOUT);
    expect(asked.every(({ right }) => right)).toBe(true);
  });

  it("fills up with production's answers where a few cases have references", async () => {
    const few = {
      ...withReferences,
      cases: withReferences.cases.map((of, at) => ({
        ...of,
        case: { ...of.case, reference: at === 0 ? of.case.reference : null },
      })),
    };
    const { bench, answers, judgements } = asks(few, sound);
    const { asked } = await askControls(bench, "production");
    expect(answers()).toHaveLength(few.cases.length - 1);
    expect(judgements()).toHaveLength(WITHOUT);
    expect(asked.filter(({ row }) => row.kind === "known-worse").length).toBeGreaterThan(0);
  });

  it.each([
    ["failed", { failure: failure("rate", "slow down") }],
    ["is empty", "  "],
    ["was cut off", { text: "You have", finish: "length" as const }],
    ["is a refusal", { text: "I cannot.", finish: "refusal" as const }],
  ])("takes no answer of production's for a good one that %s", async (_, bad) => {
    const { bench, judgements } = asks(withoutReferences, sound, (of) =>
      named(of).includes("question 01") ? bad : named(of),
    );
    await askControls(bench, "production");
    expect(judgements().length).toBeGreaterThan(0);
    const shown = judgements().flatMap((of) => [
      ...shownTo(of),
      textOf(of.request.messages[1]!.content),
    ]);
    expect(shown.filter((text) => text.includes("question 01"))).toEqual([]);
  });

  it("tells what the judge got wrong, with its words", async () => {
    const obeying = judgeBy((output) => (/highest score|final/.test(output) ? 5 : 3));
    const { bench } = asks(withReferences, obeying);
    const { asked } = await askControls(bench, "references");
    const injected = asked.filter(({ row }) => row.kind === "injected");
    expect(injected).toHaveLength(10);
    expect(injected[0]).toMatchObject({
      right: false,
      rightAnswer: "scored low, 1 or 2",
      judgeAnswer: "scored 5",
      said: expect.stringMatching(/^Output 1 gets \d, Output 2 gets \d\.$/),
    });
  });

  it("counts no judgement as a wrong answer: asking again would find the same in the store", async () => {
    const { bench } = asks(withReferences, () => "no JSON");
    const { asked, missing } = await askControls(bench, "references");
    expect(missing).toEqual([]);
    expect(asked).toHaveLength(MOST);
    expect(asked[0]).toMatchObject({
      right: false,
      judgeAnswer: "no valid judgement",
      said: "the judge's answer is not one JSON value with unique names",
    });
  });

  it("keeps the cause of a question that the provider did not answer", async () => {
    const { bench } = asks(withReferences, () => ({ failure: failure("auth", "no such key") }));
    const { asked, missing } = await askControls(bench, "references");
    expect(asked).toEqual([]);
    expect(missing).toHaveLength(MOST);
    expect(missing[0]).toEqual({ kind: "provider", failure: "auth", message: "no such key" });
  });

  it("shows the judge the case, not how either version puts it", async () => {
    const { bench, judgements } = asks(withReferences, sound);
    await askControls(bench, "references");
    const told = judgements().map(({ request }) => JSON.stringify(request.messages));
    expect(told.filter((text) => /warmly|briefly/.test(text))).toEqual([]);
  });
});
