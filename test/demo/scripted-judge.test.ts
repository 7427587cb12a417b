import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { demoAnswerer } from "../../src/demo/answerer.ts";
import { scriptedJudgement } from "../../src/demo/scripted-judge.ts";
import {
  readPair,
  readSingle,
  type PairScores,
  type SingleScores,
} from "../../src/score/judge/answer.ts";
import { askPair, askSingle, type PairQuestion } from "../../src/score/judge/ask.ts";
import { RATIONALE_LIMIT } from "../../src/score/judge/question.ts";
import { controlsVerdict, judgeControl } from "../../src/score/judge/control-marks.ts";
import { controlRows } from "../../src/score/judge/controls.ts";
import { conversationOf } from "../../src/score/judge/conversation.ts";
import {
  judgeSingleControl,
  singleControls,
  type SingleControl,
} from "../../src/score/judge/single-controls.ts";
import { weightedMeans } from "../../src/score/judge/weighted-mean.ts";
import { isValue, type Value } from "../../src/score/value.ts";
import { response } from "../score/judge/questions.ts";
import { ANSWERS, evalSet, messagesFor, requestFor } from "./fixtures.ts";

const { rubric, cases } = evalSet;
const judge = { provider: "scripted", model: "judge-demo", baseUrl: null } as const;
const answer = demoAnswerer(ANSWERS);

/** A question as the gate compiles it, and the judge's answer as the gate reads it. */
function judged(question: PairQuestion, sample = 1): PairScores {
  const [asked, ...others] = askPair(question, judge);
  if (asked === undefined || others.length > 0) throw new Error("expected one request");
  const text = answer(asked.request, sample);
  if (typeof text !== "string") throw new Error("the judge failed");
  const read = readPair(asked, response(text));
  if (!isValue(read)) throw new Error(JSON.stringify(read.missing));
  return read.value;
}

function judgedAlone({ question }: Pick<SingleControl, "question">): Value<SingleScores> {
  const [asked] = askSingle(question, judge);
  return readSingle(asked!, response(String(answer(asked!.request, 1))));
}

function scoresOf(row: Pick<SingleControl, "question">): SingleScores {
  const read = judgedAlone(row);
  if (!isValue(read)) throw new Error(JSON.stringify(read.missing));
  return read.value;
}

const meansOf = (scores: PairScores) => weightedMeans(rubric, scores);

const questions = cases.map((item) => ({
  item,
  ask: (...outputs: readonly [string, string]): PairQuestion => ({
    rubric,
    conversation: conversationOf(item, [messagesFor("base", item), messagesFor("head", item)]),
    reference: item.reference,
    contexts: item.contexts,
    outputs,
    seed: 1,
    caseId: item.id,
  }),
}));

const production = (item: (typeof cases)[number], sample: number): string =>
  String(answer(requestFor("base", item), sample));

describe("scriptedJudgement()", () => {
  it.each(["reference", "production"] as const)(
    "is right on every control question built from the %s",
    (source) => {
      for (const seed of [1, 2, 3]) {
        const rows = controlRows({
          seed,
          cases: questions.map(({ item, ask }) => {
            const { outputs: _, seed: __, ...shown } = ask("", "");
            return {
              ...shown,
              answer: source === "reference" ? item.reference! : production(item, 1),
            };
          }),
        });
        const results = rows.map((row, n) => {
          const { right } = judgeControl(row, { value: judged(row.question, n + 1) });
          return { row, right };
        });
        expect(results.filter(({ right }) => !right)).toEqual([]);
        expect(controlsVerdict(results)).toEqual({
          passed: true,
          wrong: 0,
          total: source === "reference" ? 42 : 32,
        });
      }
    },
  );

  it("scores two equal texts alike on every case", () => {
    for (const { item, ask } of questions) {
      const { criteria } = judged(ask(production(item, 1), production(item, 1)));
      for (const { first, second } of criteria) expect(first).toBe(second);
    }
  });

  it("puts a flipped number below the right one on every case that has a number", () => {
    for (const { item, ask } of questions) {
      const good = item.reference!;
      const bad = good.replace(/\b(\d+)(?= (?:working )?(?:days|hours|months|nights)\b)/, "97");
      if (bad === good) continue;
      for (const sample of [1, 2, 3, 4]) {
        const { first, second } = meansOf(judged(ask(bad, good), sample));
        expect([item.id, second > first]).toEqual([item.id, true]);
      }
    }
  });

  it("puts another case's answer below the case's own, in either place", () => {
    for (const [n, { item, ask }] of questions.entries()) {
      const stranger = [...cases.slice(n), ...cases].find((other) =>
        item.slices.every((slice) => !other.slices.includes(slice)),
      )!.reference!;
      const there = meansOf(judged(ask(stranger, item.reference!)));
      const back = meansOf(judged(ask(item.reference!, stranger)));
      expect([item.id, there.first < there.second, back.first > back.second]).toEqual([
        item.id,
        true,
        true,
      ]);
    }
  });

  it("favours the first place by less than a tenth of a point, and keeps most opinions when swapped", () => {
    const pairs = questions.flatMap(({ item, ask }) =>
      [1, 2, 3, 4, 5, 6, 7, 8].map((sample) => {
        const [a, b] = [
          production(item, sample),
          String(answer(requestFor("fixed", item), sample)),
        ];
        const [straight, swapped] = [
          meansOf(judged(ask(a, b), sample)),
          meansOf(judged(ask(b, a), sample)),
        ];
        return {
          place: straight.first - straight.second + swapped.first - swapped.second,
          straight,
          swapped,
        };
      }),
    );
    const effect = pairs.reduce((sum, { place }) => sum + place, 0) / (2 * pairs.length);
    expect(effect).toBeGreaterThan(0);
    expect(effect).toBeLessThan(0.1);
    const moved = pairs.filter(({ straight, swapped }) => straight.first !== swapped.second);
    expect(moved.length).toBeGreaterThan(0);
  });

  it("answers the same question alike, and another sample of it a little differently", () => {
    const { item, ask } = questions[0]!;
    const question = ask(production(item, 1), production(item, 2));
    expect(judged(question, 3)).toEqual(judged(question, 3));
    const samples = [1, 2, 3, 4, 5, 6].map((sample) => JSON.stringify(judged(question, sample)));
    expect(new Set(samples).size).toBeGreaterThan(1);
  });

  it("is blind: a question names no arm, and texts swapped get the rationale swapped", () => {
    const { item, ask } = questions.find(({ item }) => item.id === "price-change-notice")!;
    const [good, bad] = [production(item, 1), String(answer(requestFor("head", item), 1))];
    const reason = (scores: PairScores): string =>
      scores.criteria.find(({ id }) => id === "grounded")!.rationale;
    expect(reason(judged(ask(good, bad)))).toBe(
      'Output 2 says "always let you know" in place of the 30 days; Output 1 names them.',
    );
    expect(reason(judged(ask(bad, good)))).toBe(
      'Output 1 says "always let you know" in place of the 30 days; Output 2 names them.',
    );
  });

  it("gives a readable judgement of any two texts, with short rationales", () => {
    const { ask } = questions[0]!;
    const output = fc.oneof(
      fc.string(),
      fc.constantFrom(...cases.map(({ reference }) => reference!)),
    );
    fc.assert(
      fc.property(output, output, (first, second) => {
        for (const { rationale } of judged(ask(first, second)).criteria) {
          expect(rationale).toMatch(/Output [12]|Both outputs/);
          expect(rationale.length).toBeLessThan(RATIONALE_LIMIT);
        }
      }),
    );
  });

  it("scores a criterion that was added to the rubric by the mean of the three", () => {
    const { item, ask } = questions[0]!;
    const more = { id: "brevity", description: "Is short.", scale: [], weight: 1, ownCall: false };
    const question = { ...ask(item.reference!, ""), rubric: [...rubric, more] };
    const brevity = judged(question).criteria.find(({ id }) => id === "brevity");
    expect(brevity).toMatchObject({ second: 1 });
    expect(brevity?.first).toBeGreaterThan(2);
  });

  it("answers in words, and so invalidly, what is no question to a judge", () => {
    expect(scriptedJudgement("Hello", 1)).toBe("I can only score outputs.");
  });

  it("scores an output alone, and passes the judge's own test of such questions", () => {
    const seed = 1;
    const rows = singleControls({
      seed,
      cases: cases.map((item) => ({
        caseId: item.id,
        rubric,
        conversation: conversationOf(item, null),
        reference: item.reference,
        contexts: item.contexts,
        answer: item.reference,
        isReference: true,
      })),
    });
    const results = rows.map((row) => ({ row, ...judgeSingleControl(row, judgedAlone(row)) }));
    expect(rows).toHaveLength(32);
    expect(controlsVerdict(results)).toMatchObject({ passed: true });
  });

  it("says of an output alone what is wrong with it", () => {
    const { item, ask } = questions.find(({ item }) => item.id === "price-change-notice")!;
    const grounded = (output: string) =>
      scoresOf({ question: { ...ask("", ""), output } }).criteria.find(
        ({ id }) => id === "grounded",
      );
    expect(grounded(item.reference!)).toMatchObject({
      rationale: "The output keeps to the policy.",
    });
    expect(grounded(item.reference!.replace("30 days", "60 days"))).toMatchObject({
      rationale: "The output gives the 60 days where the policy has the 30 days.",
      score: expect.toSatisfy((score: number) => score <= 3),
    });
  });
});
