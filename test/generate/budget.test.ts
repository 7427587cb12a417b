import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { budget } from "../../src/generate/budget.ts";
import type { Budget, Reservation } from "../../src/generate/budget.ts";
import { usd } from "../../src/units.ts";

const limits = (maxUsd: number, maxCalls = 1000) => ({ maxUsd: usd(maxUsd), maxCalls });

async function reserved(account: Budget, amount: number): Promise<Reservation> {
  const reservation = await account.reserve("p", usd(amount));
  if ("missing" in reservation) throw new Error("refused");
  return reservation;
}

async function refusal(account: Budget, amount: number): Promise<string> {
  const reservation = await account.reserve("p", usd(amount));
  if (!("missing" in reservation) || reservation.missing.kind !== "budget") {
    throw new Error("granted");
  }
  return reservation.missing.message;
}

describe("budget()", () => {
  it("lets spend to the last cent, and not beyond", async () => {
    const account = budget(limits(0.3));
    for (let n = 0; n < 3; n++) (await reserved(account, 0.1)).settle(usd(0.1));
    expect(await refusal(account, 0.01)).toBe(
      "$0.30 of budget.max_usd: 0.3 is spent and this request may cost $0.01; max_usd: 0.31 would cover what was refused so far",
    );
  });

  it("counts what is under way at its most, and lets the next wait for it", async () => {
    const account = budget(limits(1));
    const first = await reserved(account, 0.8);
    let granted = false;
    const second = reserved(account, 0.5).then(() => (granted = true));
    await new Promise((resolve) => setImmediate(resolve));
    expect(granted).toBe(false);
    first.settle(usd(0.1));
    expect(await second).toBe(true);
  });

  it("refuses the one that waited when the first cost too much", async () => {
    const account = budget(limits(1));
    const first = await reserved(account, 0.6);
    const second = refusal(account, 0.5);
    first.settle(usd(0.6));
    expect(await second).toContain("max_usd: 1.10 would cover");
  });

  it("adds up what was refused, so that the value named last covers all", async () => {
    const account = budget(limits(0.1));
    expect(await refusal(account, 0.2)).toContain("max_usd: 0.20 ");
    expect(await refusal(account, 0.3)).toContain("max_usd: 0.50 ");
  });

  it("limits calls", async () => {
    const account = budget(limits(10, 2));
    await reserved(account, 0);
    await reserved(account, 0);
    expect(await refusal(account, 0)).toBe(
      "all 2 calls of budget.max_calls are made; max_calls: 3 would cover what was refused so far",
    );
    expect(await refusal(account, 0)).toContain("max_calls: 4 ");
  });

  it("takes back what was not used, money and call", async () => {
    const account = budget(limits(1, 1));
    (await reserved(account, 1)).withdraw();
    (await reserved(account, 1)).settle(usd(1));
    expect(await refusal(account, 0)).toContain("max_calls: 2 ");
  });

  it("spends nothing where nothing is allowed, and grants what is free", async () => {
    const account = budget(limits(0));
    expect(await refusal(account, 0.001)).toContain("max_usd: 0.01 ");
    await reserved(account, 0);
  });

  it("is never overspent while costs stay within what was reserved", async () => {
    const request = fc.record({
      atMost: fc.nat(100),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(request), fc.nat(500), async (requests, cents) => {
        const account = budget(limits(cents / 100));
        let spent = 0;
        const all = requests.map(async ({ atMost, share }) => {
          const reservation = await account.reserve("p", usd(atMost / 100));
          if ("missing" in reservation) return;
          await new Promise((resolve) => setImmediate(resolve));
          spent += (atMost / 100) * share;
          reservation.settle(usd((atMost / 100) * share));
        });
        await Promise.all(all);
        expect(spent).toBeLessThanOrEqual(cents / 100 + 1e-6);
      }),
      { numRuns: 50 },
    );
  });
});
