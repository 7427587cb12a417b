import { describe, expect, it } from "vitest";

import { worthJudging } from "../../src/measure/worth-judging.ts";
import type { CaseOutputs } from "../../src/score/degenerate.ts";

const answer = (text: string) => ({ text, toolCalls: [] });

const outputs = (n: number, candidate: string): CaseOutputs => ({
  baseline: [answer(`Answer ${n}`)],
  candidate: [answer(candidate)],
});

const never = new Promise<CaseOutputs>(() => {});

/** Cases, of which the last ones never come. */
const cases = (count: number, candidate: (n: number) => string, more = 0) => [
  ...Array.from({ length: count }, (_, n) => Promise.resolve(outputs(n, candidate(n)))),
  ...Array.from({ length: more }, () => never),
];

const CRITERION = {
  id: "grounded",
  description: "Names the deadline and says what happens after it.",
  scale: [],
  weight: 1,
  ownCall: false,
};

const answered = (of: ReturnType<typeof cases>, text = "Mine") =>
  worthJudging(of, [CRITERION])(answer(text));

describe("worthJudging()", () => {
  it("asks as soon as a few answers show that they will not be all alike", async () => {
    expect(await answered(cases(4, (n) => `Mine ${n}`, 16))).toBe(true);
    expect(await answered(cases(2, (n) => `Mine ${n}`, 6))).toBe(true);
  });

  it("waits for all where they may be alike, and does not ask where they are", async () => {
    expect(await answered(cases(20, (n) => (n < 17 ? "same" : `${n}`)))).toBe(true);
    expect(await answered(cases(20, (n) => (n < 18 ? "same" : `${n}`)))).toBe(false);
    const open = answered(cases(19, () => "same", 1));
    expect(await Promise.race([open, Promise.resolve("waiting")])).toBe("waiting");
  });

  it("asks about few cases whatever they say", async () => {
    expect(await answered(cases(7, () => "same"))).toBe(true);
  });

  it("waits with an answer that recites the rubric, and with no other", async () => {
    const reciting = "It names the deadline, and says what happens after it.";
    const many = cases(20, (n) => (n < 5 ? reciting + n : `Mine ${n}`));
    expect(await answered(many)).toBe(true);
    expect(await answered(many, reciting)).toBe(false);
    const once = cases(20, (n) => (n < 1 ? reciting : `Mine ${n}`));
    expect(await answered(once, reciting)).toBe(true);
  });
});
