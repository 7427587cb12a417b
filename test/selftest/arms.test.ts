import { describe, expect, it } from "vitest";

import { orderOf } from "../../src/plan/order.ts";
import { benchOfRun, dealsOf } from "../../src/selftest/arms.ts";
import { NO_HARM } from "../../src/selftest/planted.ts";
import type { Pool } from "../../src/selftest/pool.ts";
import { isValue } from "../../src/score/value.ts";
import { answer, caseAt, poolOf, scored } from "./pools.ts";

/** One case whose answer v is worth v points, so that scores tell which answers were put beside each other. */
function telling(): Pool {
  const pool = poolOf({ cases: 8 });
  return {
    ...pool,
    cases: pool.cases.map((of) => {
      const length = of.outputs.length;
      return {
        ...of,
        outputs: of.outputs.map((_, at) => answer(String(at))),
        ring: of.outputs.map((_, at) => scored(at + 0.25, ((at + 1) % length) - 0.25)),
      };
    }),
  };
}

const benchOf = (pool: Pool, run = 1) => benchOfRun(pool, dealsOf(pool, run), NO_HARM);

/** Pair `sample` of a case as the look or the recheck asks for it. */
async function pairOf(pool: Pool, at: number, sample: number, fresh: boolean, run = 1) {
  const { answers, score, plan, epochs } = benchOf(pool, run);
  const planned = caseAt(pool, at);
  const baseline = await answers.output("baseline", planned, sample, fresh);
  const candidate = await answers.output("candidate", planned, sample, false);
  const look = orderOf(plan.seed, planned.case.id, sample);
  const order = fresh ? (look === 1 ? -1 : 1) : look;
  const epoch = fresh ? epochs.recheck : epochs.profile;
  const asking = { prompt: "support/answer", sample, epoch };
  const scores = await score(planned, { baseline, candidate }, { order, asking });
  const text = (of: typeof baseline): number => (isValue(of) ? Number(of.value.text) : NaN);
  return { baseline: text(baseline), candidate: text(candidate), order, scores };
}

const SAMPLES = [1, 2, 3, 4, 5, 6, 7, 8];

describe("benchOfRun()", () => {
  it.each([
    ["look", false],
    ["recheck", true],
  ])(
    "gives the pairs of the %s the judgement that these two answers got, in this order",
    async (_, fresh) => {
      const pool = telling();
      for (const sample of SAMPLES) {
        const { baseline, candidate, order, scores } = await pairOf(pool, 3, sample, fresh);
        expect(scores).toMatchObject({
          value: {
            order,
            means: { candidate: candidate + order * 0.25, baseline: baseline - order * 0.25 },
          },
        });
      }
    },
  );

  it("puts the same candidate answer beside another one of production in the recheck", async () => {
    const pool = telling();
    for (const sample of SAMPLES) {
      const look = await pairOf(pool, 0, sample, false);
      const again = await pairOf(pool, 0, sample, true);
      expect(again.candidate).toBe(look.candidate);
      expect(new Set([look.candidate, look.baseline, again.baseline]).size).toBe(3);
      expect(again.order).toBe(-look.order);
    }
  });

  it("never sets an answer beside itself, and deals all of them over the runs", async () => {
    const pool = telling();
    const candidates = new Set<number>();
    for (let run = 1; run <= 40; run++) {
      const pair = await pairOf(pool, 1, 1, false, run);
      expect(pair.baseline).not.toBe(pair.candidate);
      candidates.add(pair.candidate);
    }
    expect([...candidates].toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it("exchanges the sides from run to run: neither is better on the whole", async () => {
    const pool = telling();
    let [sum, size] = [0, 0];
    for (let run = 1; run <= 300; run++) {
      const { candidate, baseline } = await pairOf(pool, 2, 1, false, run);
      sum += candidate - baseline;
      size += Math.abs(candidate - baseline);
    }
    expect(Math.abs(sum)).toBeLessThan(0.2 * size);
  });

  it("leaves missing what was missing", async () => {
    const pool = poolOf({ cases: 8, missing: 1 });
    const { scores } = await pairOf(pool, 0, 1, false);
    expect(scores).toEqual({ missing: { kind: "invalid_judgement", message: "no JSON" } });
    const gone = { missing: { kind: "cancelled" } } as const;
    const unanswered = {
      ...pool,
      cases: pool.cases.map((of) => ({ ...of, outputs: of.outputs.map(() => gone) })),
    };
    expect((await pairOf(unanswered, 0, 1, false)).scores).toEqual({
      missing: { kind: "no_output" },
    });
  });

  it("moves a pair in the other order as a pair moved that was judged in both", async () => {
    const pool = { ...telling(), swapped: [{ value: { first: 1, second: 0.25 } }] };
    const { score, plan, epochs } = benchOf(pool);
    const planned = caseAt(pool, 0);
    const asking = { prompt: "support/answer", sample: 1, epoch: epochs.profile };
    const look = orderOf(plan.seed, planned.case.id, 1);
    const { scores } = await pairOf(pool, 0, 1, false);
    const pair = { baseline: answer("0"), candidate: answer("1") };
    const order = look === 1 ? -1 : 1;
    const swapped = await score(planned, pair, { order, asking });
    const difference = (of: typeof scores): number => {
      const means = of !== null && isValue(of) ? of.value.means : null;
      return means === null ? NaN : means.candidate - means.baseline;
    };
    expect(difference(swapped)).toBeCloseTo(difference(scores) - look * 0.75, 9);
  });
});

describe("dealsOf()", () => {
  it("is the same for a run's number, and another for another", () => {
    const pool = poolOf();
    const places = (run: number) =>
      [...dealsOf(pool, run).of.values()].map(({ candidates }) => [...candidates]);
    expect(places(3)).toEqual(places(3));
    expect(places(3)).not.toEqual(places(4));
    expect(dealsOf(pool, 3).plan.seed).not.toBe(dealsOf(pool, 4).plan.seed);
  });
});
