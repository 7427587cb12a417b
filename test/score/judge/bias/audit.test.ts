import { describe, expect, it } from "vitest";

import { accusations, auditOf, JUDGES } from "../../../../bench/biased-judges.ts";
import { auditAlone, unreliable } from "../../../../src/score/judge/bias/audit.ts";
import { sentiment } from "../../../../src/score/judge/bias/sentiment.ts";
import { BIAS_NAMES, levelOf, type BiasName } from "../../../../src/score/judge/bias/bias.ts";

describe("audit()", () => {
  it("tells of every bias once, in the order of the table", () => {
    const findings = auditOf(JUDGES.honest, { cases: 24, seed: 1 });
    expect(findings.map(({ bias }) => bias)).toEqual(BIAS_NAMES);
  });

  it.each([
    ["position", 0.95],
    ["swap consistency", 0.4],
    ["verbosity", 0.8],
    ["formatting", 0.85],
    ["self-preference", 0.95],
    ["sentiment", 0.9],
    ["scale use", 1],
  ] satisfies [BiasName, number][])(
    "finds the judge that is biased by %s alone, in %f of runs at least",
    (bias, least) => {
      const { of } = accusations(JUDGES[bias], 60, 20);
      expect(of[bias]).toBeGreaterThanOrEqual(least);
      // A judge that goes by place says something else when the order is swapped: both names are true.
      const others = BIAS_NAMES.filter(
        (other) => other !== bias && !(bias === "position" && other === "swap consistency"),
      );
      for (const other of others) expect([other, of[other]! <= 0.05]).toEqual([other, true]);
    },
  );

  it.each([12, 40])("accuses no honest, noisy judge over %i cases", (cases) => {
    const { any, unreliable: stopped } = accusations(JUDGES.honest, cases, 80);
    expect(stopped).toBe(0);
    expect(any).toBeLessThanOrEqual(0.05);
  });
});

describe("sentiment()", () => {
  it("stops no run of an honest judge that credits reviews with the errors that they find", () => {
    const found =
      "Output 1 finds the error and the missing check. Output 2 says the code is correct.";
    const pairs = Array.from({ length: 20 }, (_, n) => ({
      caseId: `${n}`,
      sides: [
        { text: "a", mean: 5 },
        { text: "b", mean: 1 },
      ] as const,
      first: 0 as const,
      rationales: [found],
      comparable: true,
    }));
    expect(sentiment(pairs)).toMatchObject({
      level: "warning",
      says: expect.stringMatching(/^in 20 of 20 .* or to find faults is what is asked for here$/),
    });
  });
});

describe("auditAlone()", () => {
  const families = { judge: "openai", side: "anthropic" };
  const answers = Array.from({ length: 30 }, (_, n) => ({
    mean: n % 2 === 0 ? 5 : 1,
    rationales: [n % 2 === 0 ? "Accurate and complete." : "Wrong, and it invents a policy."],
  }));
  const of = (more: Partial<Parameters<typeof auditAlone>[0]> = {}) => {
    const scores = answers.flatMap(({ mean }) => [mean, mean]);
    const findings = auditAlone({ answers, scores, families, ...more });
    return findings.filter(({ level }) => level !== "none").map(({ bias, level }) => [bias, level]);
  };

  it("has nothing against an honest judge, and says what cannot be told of answers alone", () => {
    expect(of()).toEqual([]);
    const findings = auditAlone({ answers, scores: [1, 5], families });
    expect(findings.map(({ bias }) => bias)).toEqual(BIAS_NAMES);
    expect(findings[2]).toMatchObject({ figure: null, says: "each answer was judged alone" });
  });

  it("finds scores that say the opposite of their reasons", () => {
    const opposite = answers.map((answer) => ({ ...answer, mean: 6 - answer.mean }));
    expect(of({ answers: opposite })).toEqual([["sentiment", "warning"]]);
  });

  it("finds a judge that gives everything a 5", () => {
    expect(of({ scores: Array.from({ length: 60 }, () => 5) })).toEqual([["scale use", "warning"]]);
  });

  it("warns of a judge of the family that it scores", () => {
    expect(of({ families: { judge: "openai", side: "openai" } })).toEqual([
      ["self-preference", "warning"],
    ]);
  });
});

describe("levelOf()", () => {
  it.each([
    ["position", 1.01, 3, "unreliable"],
    ["position", -3, -1.5, "unreliable"],
    ["position", 1, 3, "warning"],
    ["position", -0.9, -0.3, "warning"],
    ["position", -2, 2, "none"],
    ["swap consistency", 0.1, 0.49, "unreliable"],
    ["swap consistency", 0.9, 1, "none"],
    ["verbosity", 3, 4, "warning"],
    ["verbosity", -4, -3, "warning"],
    ["self-preference", -4, -3, "none"],
  ] as const)("%s between %f and %f: %s", (bias, lower, upper, level) => {
    const figure = { value: (lower + upper) / 2, interval: { lower, upper }, n: 100 };
    expect(levelOf(bias, figure)).toBe(level);
    expect(levelOf(bias, { ...figure, n: 5 })).toBe("none");
  });
});

describe("unreliable()", () => {
  it("is the first finding that stops a run, not one that warns", () => {
    const finding = { bias: "position", figure: null, says: "it goes by place" } as const;
    expect(unreliable([{ ...finding, level: "warning" }])).toBeNull();
    expect(unreliable([{ ...finding, level: "unreliable" }])).toBe("it goes by place");
  });
});
