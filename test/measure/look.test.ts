import { describe, expect, it } from "vitest";

import { look, lookOnce } from "../../src/measure/look.ts";
import { orderOf } from "../../src/plan/order.ts";
import { evidenceOf } from "../../src/score/score.ts";
import { isValue } from "../../src/score/value.ts";
import { CONFIG } from "../support/engine.ts";
import { cases, CHECKS, config, evalSet, plan, PROMPT, RUBRIC } from "../plan/setup.ts";
import { failure } from "../../src/models/failure.ts";
import { armOf, mildJudge, named, rig, shownTo } from "./bench.ts";

const few = config(`${CONFIG}gate: { sampling: { fixed: 2 } }\n`);
const judged = (n: number) => plan({ evals: `${RUBRIC}${CHECKS}${cases(n)}` }, few);
const checkedOnly = (n: number) => plan({ evals: `${CHECKS}${cases(n)}` }, few);

describe("look()", () => {
  it("asks every planned answer of both arms, under the profile's day", async () => {
    const { bench, answers } = rig(checkedOnly(3));
    const measured = await look(bench, bench.plan.cases);
    const count = (arm: string) => answers().filter((of) => armOf(of) === arm).length;
    expect([count("baseline"), count("candidate")]).toEqual([3 * 5, 3 * 2]);
    expect(answers().every(({ epoch }) => epoch === "2026-11-20")).toBe(true);
    expect(measured.map(({ profile, pairs }) => [profile.length, pairs.length])).toEqual([
      [5, 2],
      [5, 2],
      [5, 2],
    ]);
  });

  it("pairs the candidate's n-th answer with production's n-th", async () => {
    const { bench } = rig(checkedOnly(1));
    const [measured] = await look(bench, bench.plan.cases);
    expect(measured!.pairs).toMatchObject(
      [1, 2].map((n) => ({
        baseline: { value: { text: `ok baseline question 01? ${n}` } },
        candidate: { value: { text: `ok candidate question 01? ${n}` } },
      })),
    );
  });

  it("asks a question once that both arms ask, and calls the two outputs equal without a judge", async () => {
    const evals = `${RUBRIC}${CHECKS}cases:
  - { id: a, input: { question: "one?", tone: briefly } }
  - { id: b, input: { question: "two?", tone: warmly } }
`;
    const production = PROMPT.replace("briefly", "{{tone}}");
    const { bench, answers, judgements } = rig(plan({ evals, production, candidate: PROMPT }, few));
    const [same] = await look(bench, bench.plan.cases);
    expect(answers()).toHaveLength(5 + (5 + 2));
    expect(same!.pairs[0]!.scores).toEqual({
      value: { order: 0, criteria: [], means: null, model: null },
    });
    expect(judgements().every((of) => shownTo(of).join().includes("two?"))).toBe(true);
  });

  it("counts byte-equal outputs as no difference and no failure, in no order", async () => {
    const { bench, judgements } = rig(judged(8), () => "ok, within a month");
    const measured = await look(bench, bench.plan.cases);
    expect(judgements()).toEqual([]);
    expect(evidenceOf(measured[0]!).runs).toEqual([
      { x: 0, s: 0, judgeP: 0, judgeC: 0, check: 0 },
      { x: 0, s: 0, judgeP: 0, judgeC: 0, check: 0 },
    ]);
  });

  it("sends outputs to the judge that differ in one byte", async () => {
    const { bench, judgements } = rig(judged(8), (of) => (armOf(of) === "baseline" ? "ok" : "ok "));
    await look(bench, bench.plan.cases);
    expect(judgements().length).toBeGreaterThan(0);
  });

  it("judges a pair as soon as its two outputs are there, not when the last answer is", async () => {
    let judge = (): void => undefined;
    const firstJudgement = new Promise<void>((resolve) => (judge = resolve));
    const last = (of: Parameters<typeof named>[0]) => named(of) === "ok candidate question 08? 2";
    const { bench } = rig(
      judged(8),
      async (planned) => {
        // Would wait for ever on a judge that waits for all answers.
        if (last(planned)) await firstJudgement;
        return named(planned);
      },
      ({ request }) => {
        judge();
        return mildJudge(request);
      },
    );
    expect(await look(bench, bench.plan.cases)).toHaveLength(8);
  }, 3000);

  it("shows the candidate first and second by turns, as the seed says", async () => {
    const { bench, judgements } = rig(judged(8));
    await lookOnce(bench, bench.plan.cases);
    for (const of of judgements()) {
      const [first] = shownTo(of);
      const id = `case-${/question (\d\d)/.exec(first)![1]}`;
      const order = orderOf(bench.plan.seed, id, of.sample);
      expect(first.includes("candidate")).toBe(order === 1);
    }
    const firsts = judgements().filter((of) => shownTo(of)[0].includes("candidate")).length;
    expect(firsts).toBe(8);
  });

  it("reads scores back by arm, whichever was shown first", async () => {
    const { bench } = rig(judged(8));
    const measured = await look(bench, bench.plan.cases);
    const scores = measured.flatMap(({ pairs }) => pairs.map((pair) => pair.scores));
    const orders = new Set(scores.map((of) => of !== null && isValue(of) && of.value.order));
    expect(orders).toEqual(new Set([1, -1]));
    for (const of of scores) {
      expect(of).toMatchObject({ value: { means: { baseline: 4, candidate: 3 } } });
      expect(of).toMatchObject({
        value: { criteria: [{ id: "grounded", baseline: 4, candidate: 3 }] },
      });
    }
  });

  it("judges a tenth of the pairs in the other order too, at least twelve", async () => {
    const { bench, judgements } = rig(judged(8));
    const measured = await look(bench, bench.plan.cases);
    expect(judgements()).toHaveLength(16 + 12);
    const swapped = measured.flatMap(({ pairs, swapped: of }) =>
      [...of].map(([index, again]) => [pairs[index]!.scores, again]),
    );
    expect(swapped).toHaveLength(12);
    for (const [first, again] of swapped) {
      expect(first).toMatchObject({ value: { means: { baseline: 4, candidate: 3 } } });
      expect(again).toMatchObject({ value: { means: { baseline: 4, candidate: 3 } } });
      const orderOfScores = (of: typeof first) => of !== null && isValue(of!) && of.value.order;
      expect(orderOfScores(again)).not.toBe(orderOfScores(first));
    }
  });

  it("asks the judge nothing without a rubric", async () => {
    const { bench, judgements } = rig(checkedOnly(3));
    const measured = await look(bench, bench.plan.cases);
    expect(judgements()).toEqual([]);
    expect(measured[0]).toMatchObject({
      judged: false,
      checked: true,
      pairs: [{ scores: null }, { scores: null }],
    });
  });

  it("leaves a pair unjudged of which one output is missing", async () => {
    const gone = { failure: failure("quota", "no credit") };
    const { bench, judgements } = rig(judged(8), (of) =>
      named(of) === "ok baseline question 03? 1" ? gone : named(of),
    );
    const measured = await lookOnce(bench, bench.plan.cases);
    expect(judgements()).toHaveLength(15);
    expect(measured[2]!.pairs[0]).toMatchObject({
      baseline: { missing: { kind: "provider", failure: "quota", message: "no credit" } },
      scores: { missing: { kind: "no_output" } },
    });
    expect(evidenceOf(measured[2]!)).toMatchObject({
      prodCheck: [null, 0, 0, 0, 0],
      runs: [{ x: null, s: 1, judgeP: null, judgeC: null, check: 0 }, { x: -1 }],
    });
  });
});

describe("look(), where the store fails", () => {
  it("ends with that error, and leaves no other behind", async () => {
    const { bench } = rig(judged(8), async (of) => {
      throw new Error(`the disk is full at ${named(of)}`);
    });
    // What is rejected and never awaited would fail this file as an unhandled error.
    await expect(look(bench, bench.plan.cases)).rejects.toThrow("the disk is full");
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
});

describe("lookOnce()", () => {
  it("asks head's own cases one pair each, and none of them in both orders", async () => {
    const newCases = evalSet(`${RUBRIC}${CHECKS}${cases(3)}`.replaceAll("case-", "new-")).cases;
    const planned = plan({ evals: `${RUBRIC}${CHECKS}${cases(8)}`, more: { newCases } }, few);
    const { bench, answers, judgements } = rig(planned);
    const measured = await lookOnce(bench, planned.newCases);
    expect([answers().length, judgements().length]).toEqual([6, 3]);
    expect(measured.every(({ swapped }) => swapped.size === 0)).toBe(true);
  });
});
