import { describe, expect, it } from "vitest";

import { ledger } from "../../src/generate/spend.ts";
import { usd } from "../../src/units.ts";

const usage = { inputTokens: 100, cachedInputTokens: 20, outputTokens: 30 };
const cost = (amount: number) => ({ usd: usd(amount), savedUsd: usd(amount / 4) });
const answer = { prompt: "a", kind: "answer" } as const;
const judgement = { prompt: "a", kind: "judgement" } as const;

describe("ledger()", () => {
  it("begins with nothing", () => {
    expect(ledger().report()).toMatchObject({ usd: 0, calls: 0, reused: 0, unlisted: [] });
  });

  it("keeps answers and judgements apart, and adds both up", () => {
    const book = ledger();
    book.answered(answer, usage, cost(0.25));
    book.answered(judgement, usage, cost(0.5));
    book.answered(judgement, usage, cost(0.5));
    expect(book.report()).toMatchObject({
      usd: 1.25,
      calls: 3,
      answers: { count: 1, usd: 0.25 },
      judgements: { count: 2, usd: 1 },
      inputTokens: 300,
      cachedInputTokens: 60,
      savedUsd: 0.3125,
      outputTokens: 90,
    });
  });

  it("counts a failed attempt as a call, with what it may have cost", () => {
    const book = ledger();
    book.failed(answer, usd(0));
    book.failed(answer, usd(0.125));
    expect(book.report()).toMatchObject({ usd: 0.125, calls: 2, answers: { count: 0, usd: 0 } });
  });

  it("keeps an account for each prompt", () => {
    const book = ledger();
    book.answered(answer, usage, cost(0.25));
    book.reused({ prompt: "b", kind: "answer" });
    const { byPrompt, ...total } = book.report();
    expect(byPrompt.get("a")).toMatchObject({ usd: 0.25, calls: 1, reused: 0 });
    expect(byPrompt.get("b")).toMatchObject({ usd: 0, calls: 0, reused: 1 });
    expect(total).toMatchObject({ usd: 0.25, calls: 1, reused: 1 });
  });

  it("gives a report that later entries leave alone", () => {
    const book = ledger();
    const before = book.report();
    book.answered(answer, usage, cost(1));
    book.unlisted("acme");
    expect(before).toMatchObject({ usd: 0, unlisted: [] });
    expect(before.byPrompt.size).toBe(0);
  });
});
