import { describe, expect, it } from "vitest";

import { look } from "../../src/measure/look.ts";
import { recheck } from "../../src/measure/recheck.ts";
import { failure } from "../../src/models/failure.ts";
import { orderOf } from "../../src/plan/order.ts";
import { evidenceOf } from "../../src/score/score.ts";
import { isValue } from "../../src/score/value.ts";
import { cases, CHECKS, config, plan, RUBRIC } from "../plan/setup.ts";
import { CONFIG } from "../support/engine.ts";
import { armOf, named, rig, shownTo } from "./bench.ts";

const few = config(`${CONFIG}gate: { sampling: { fixed: 4 } }\n`);
const judged = plan({ evals: `${RUBRIC}${CHECKS}${cases(8)}` }, few);

/** The first look, then new production answers for what the plan names; `fresh` are the requests of the second part. */
async function rechecked(
  fresh: ReadonlyMap<string, number>,
  answer: Parameters<typeof rig>[1] = named,
  planned = judged,
) {
  const { bench, answers, judgements } = rig(planned, answer);
  const first = await look(bench, planned.cases);
  const before = [answers().length, judgements().length] as const;
  const measured = await recheck(bench, planned.cases, first, fresh);
  return {
    first,
    measured,
    answers: answers().slice(before[0]),
    judgements: judgements().slice(before[1]),
  };
}

describe("recheck()", () => {
  it("asks production alone, anew, for the cases that are due", async () => {
    const { answers, measured } = await rechecked(
      new Map([
        ["case-02", 2],
        ["case-05", 1],
      ]),
    );
    expect(answers.map(named)).toEqual([
      "ok baseline question 02? 1",
      "ok baseline question 02? 2",
      "ok baseline question 05? 1",
    ]);
    expect(answers.every((of) => armOf(of) === "baseline")).toBe(true);
    expect(answers.every(({ epoch }) => epoch === "recheck:candidate")).toBe(true);
    expect(measured.map(({ fresh }) => fresh?.length ?? null)).toEqual([
      null,
      2,
      null,
      null,
      1,
      null,
      null,
      null,
    ]);
  });

  it("puts each new answer beside the candidate's of the same number, in the opposite order", async () => {
    const { judgements, measured } = await rechecked(new Map([["case-02", 4]]));
    expect(judgements).toHaveLength(4);
    for (const of of judgements) {
      expect(of.epoch).toBe("recheck:candidate");
      const first = orderOf(judged.seed, "case-02", of.sample);
      expect(shownTo(of)[0].includes("candidate")).toBe(first === -1);
      expect(shownTo(of).toSorted()).toEqual([
        `ok baseline question 02? ${of.sample}`,
        `ok candidate question 02? ${of.sample}`,
      ]);
    }
    const { pairs, fresh } = measured[1]!;
    const orders = (all: typeof pairs) =>
      all.map(({ scores }) => scores !== null && isValue(scores) && scores.value.order);
    expect(orders(fresh!)).toEqual(orders(pairs).map((order) => -Number(order)));
  });

  it("keeps what the first look measured", async () => {
    const { first, measured } = await rechecked(new Map([["case-02", 4]]));
    expect(measured.map((of) => ({ ...of, fresh: null }))).toEqual(first);
  });

  it("asks more of production than there are candidate answers, where a must-pass case needs it", async () => {
    const { answers, judgements, measured } = await rechecked(new Map([["case-01", 5]]));
    expect([answers.length, judgements.length]).toEqual([5, 4]);
    const { fresh } = evidenceOf(measured[0]!);
    expect(fresh!.map(({ checkP }) => checkP)).toEqual([0, 0, 0, 0, 0]);
    expect(fresh!.map(({ x }) => x)).toEqual([-1, -1, -1, -1, null]);
  });

  it("notes what did not come back as missing, not as equal", async () => {
    const { measured } = await rechecked(new Map([["case-02", 2]]), (of) =>
      of.epoch === "recheck:candidate" && of.sample === 2
        ? { failure: failure("rate", "slow down") }
        : named(of),
    );
    expect(evidenceOf(measured[1]!).fresh).toEqual([
      { x: -1, s: expect.any(Number), judgeP: 0, judgeC: 0, checkP: 0 },
      { x: null, s: 1, judgeP: null, judgeC: null, checkP: null },
    ]);
  });

  it("judges nothing where only checks score", async () => {
    const checks = plan({ evals: `${CHECKS}${cases(3)}` }, few);
    const { judgements, measured } = await rechecked(new Map([["case-01", 2]]), named, checks);
    expect(judgements).toEqual([]);
    expect(measured[0]!.fresh).toMatchObject([{ scores: null }, { scores: null }]);
  });
});
