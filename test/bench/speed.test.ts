import { describe, expect, it } from "vitest";

import { openArms, type Run, type Work } from "../../bench/speed/arms.ts";
import { median, summaryOf, turnsTable, type Turn } from "../../bench/speed/figures.ts";

const run = (more: Partial<Run>): Run => ({
  requests: 100,
  spanMs: 0,
  cpuMs: 0,
  rssMb: 100,
  wallMs: 0,
  ...more,
});

const turn = (more: Partial<Turn> & { readonly work: Work }): Turn => ({
  first: run({}),
  second: run({ requests: 0 }),
  bare: run({}),
  ...more,
});

describe("bench:speed", () => {
  it("divides the time of the requests by the least it can be", () => {
    const work = { cases: 1, latencyMs: 50, concurrency: 8 };
    const summary = summaryOf(
      [turn({ work, first: run({ spanMs: 715 }), bare: run({ spanMs: 682.5 }) })],
      [run({ wallMs: 300 })],
      2,
    );
    // 13 rounds of 8 or fewer, 50 ms each.
    expect(summary).toMatchObject({ wallRatio: 1.1, bareWallRatio: 1.05, oneCaseSeconds: 0.3 });
  });

  it("counts as a request's what a run costs beyond one that finds all stored", () => {
    const work = { cases: 1, latencyMs: 0, concurrency: 8 };
    const first = run({ cpuMs: 150 });
    const second = run({ requests: 0, cpuMs: 100, wallMs: 700 });
    const summary = summaryOf(
      [turn({ work, first, second, bare: run({ cpuMs: 30 }) })],
      [run({})],
      2,
    );
    expect(summary).toMatchObject({
      cpuMsPerRequest: 0.5,
      bareCpuMsPerRequest: 0.3,
      secondRunCalls: 0,
      secondRunSeconds: 0.7,
    });
  });

  it("tells of the worst second run that it made calls", () => {
    const work = { cases: 1, latencyMs: 0, concurrency: 8 };
    const turns = [turn({ work }), turn({ work, second: run({ requests: 3 }) })];
    expect(summaryOf(turns, [run({})], 2).secondRunCalls).toBe(3);
    expect(turnsTable(turns)).toContain("3 calls");
  });

  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
  ])("takes of %o the median %d", (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it("measures the built product: all that a run asks, and nothing on the second", async () => {
    await using arms = await openArms();
    const work = { cases: 30, latencyMs: 0, concurrency: 4 };
    const { first, second } = await arms.product(work);
    // 30 cases of five production and four candidate answers, four judgements, a tenth of them swapped, 42 controls.
    expect(first.requests).toBe(30 * (5 + 4 + 4) + 12 + 42);
    expect(second.requests).toBe(0);
    const bare = await arms.bare(work, 20);
    expect(bare.requests).toBe(20);
    for (const { cpuMs, rssMb, wallMs } of [first, second, bare]) {
      expect(Math.min(cpuMs, rssMb, wallMs)).toBeGreaterThan(10);
    }
  });
});
