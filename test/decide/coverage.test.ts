import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  casesNeeded,
  coverageOf,
  describe as inWords,
  dominantReason,
  tally,
  tallyCauses,
  type CoverageRule,
} from "../../src/decide/coverage.ts";
import type { MissingCause } from "../../src/score/value.ts";
import { caseId } from "../../src/units.ts";
import {
  failingOutput,
  many,
  measured,
  missing,
  output,
  provider,
  scores,
  type Facts,
} from "./settled.ts";

const RULE: CoverageRule = {
  coverage: 0.9,
  gates: () => true,
  flagged: new Set(),
  mustPass: true,
};

const notSupplied = (message: string, of = "case-01"): MissingCause => ({
  kind: "not_supplied",
  message,
  caseId: caseId(of),
});

const gone: Facts = { candidate: () => provider("timeout", "no answer within 120 s") };
const unjudged: Facts = { scores: () => provider("rate", "slow down") };
const lost = (n: number, facts: Facts) => (index: number) => (index < n ? facts : {});

describe("coverageOf()", () => {
  it("counts the cases with every planned pair complete, and what a result needs", () => {
    expect(coverageOf(many(30), RULE)).toEqual({
      cases: 30,
      complete: 30,
      needed: 27,
      missing: [],
      shortfall: null,
    });
  });

  it.each<[string, number, number, boolean]>([
    ["nine tenths", 30, 3, true],
    ["less than nine tenths", 30, 4, false],
    ["all but one case of few", 5, 1, true],
    ["all but two of few", 5, 2, false],
    ["all but one of two", 2, 1, true],
    ["nothing at all of one", 1, 1, false],
    ["nothing at all of two", 2, 2, false],
  ])("is enough, or not: %s (of %i cases %i are unjudged)", (_, n, without, enough) => {
    const { shortfall } = coverageOf(many(n, lost(without, unjudged)), RULE);
    expect(shortfall === null).toBe(enough);
  });

  it("counts pairs, not cases: one lost sample of each case is a quarter of them", () => {
    const one = (index: number) => ({
      scores: (sample: number) => (sample === 0 && index < 13 ? provider("rate") : scores(4, 4)),
    });
    expect(coverageOf(many(30, one), RULE).shortfall).toMatchObject({ unit: "(all)" });
    const few = (index: number) => ({
      scores: (sample: number) => (sample === 0 && index < 12 ? provider("rate") : scores(4, 4)),
    });
    expect(coverageOf(many(30, few), RULE).shortfall).toBeNull();
  });

  it("asks it of every gating slice, whatever the whole looks like", () => {
    const cases = many(60, (index) => ({
      slices: index < 10 ? ["law"] : ["tone"],
      ...lost(2, unjudged)(index),
    }));
    expect(coverageOf(cases, RULE).shortfall).toMatchObject({
      unit: "law",
      detail: "8 of 10 cases were measured; a result needs 9",
    });
    const gates = (unit: string): boolean => unit !== "law";
    expect(coverageOf(cases, { ...RULE, gates }).shortfall).toBeNull();
  });

  it("lets a slice of one case miss it, since the others decide", () => {
    const cases = many(60, (index) => ({
      slices: index === 0 ? ["tiny"] : [],
      ...lost(1, unjudged)(index),
    }));
    expect(coverageOf(cases, RULE).shortfall).toBeNull();
  });

  it("takes the share that policy names", () => {
    const cases = many(30, lost(6, unjudged));
    expect(coverageOf(cases, { ...RULE, coverage: 0.8 }).shortfall).toBeNull();
    expect(coverageOf(cases, { ...RULE, coverage: 0.8 }).needed).toBe(24);
    expect(
      coverageOf(many(30, lost(2, unjudged)), { ...RULE, coverage: 1 }).shortfall,
    ).not.toBeNull();
  });

  it.each<[string, number, number, boolean]>([
    ["two cases of few", 20, 2, true],
    ["five points of many", 100, 5, true],
    ["six points of many", 100, 6, false],
    ["three cases of forty", 40, 3, false],
  ])("lets one side miss more by %s (of %i, %i)", (_, n, without, enough) => {
    const { shortfall } = coverageOf(many(n, lost(without, gone)), RULE);
    expect(shortfall?.reason).toBe(enough ? undefined : "asymmetric_missing");
  });

  it("says how much more one side misses", () => {
    expect(coverageOf(many(100, lost(6, gone)), RULE).shortfall?.detail).toBe(
      "6% of the candidate's answers are missing, and 0% of production's",
    );
  });

  it("does not mind what both sides miss alike", () => {
    const both = (index: number): Facts => {
      if (index < 4) return gone;
      return index < 8 ? { baseline: () => provider("timeout") } : {};
    };
    expect(coverageOf(many(100, both), RULE).shortfall).toBeNull();
  });

  it("says what is missing, the commonest cause first", () => {
    const facts = (index: number): Facts => (index < 3 ? unjudged : index === 3 ? gone : {});
    expect(coverageOf(many(30, facts), RULE).missing).toEqual([
      { cause: "slow down", count: 12 },
      { cause: "no answer within 120 s", count: 4 },
    ]);
  });
});

describe("casesNeeded()", () => {
  it.each([
    [1, 1],
    [2, 1],
    [5, 4],
    [10, 9],
    [11, 10],
    [30, 27],
    [150, 135],
  ])("of %i cases is %i: nine tenths, or all but one", (planned, needed) => {
    expect(casesNeeded(planned, 0.9)).toBe(needed);
  });

  it("asks for no more than the share, whatever the rounding of their product", () => {
    expect(casesNeeded(100, 0.55)).toBe(55);
  });
});

describe("coverageOf(), the recheck", () => {
  const fresh = (given: number, lostOnes: number): Facts => ({
    slices: ["law"],
    fresh: Array.from({ length: given }, (_, at) =>
      at < lostOnes
        ? { baseline: provider("rate"), scores: missing({ kind: "no_output" }) }
        : { baseline: output("ok"), scores: scores(4, 3) },
    ),
  });
  const flagged = { ...RULE, flagged: new Set(["law"]) };

  it("plans a flagged slice's new pairs too: what they miss is never called unclear", () => {
    const cases = many(20, (index) => fresh(4, index < 3 ? 4 : 0));
    expect(coverageOf(cases, flagged).shortfall).toEqual({
      unit: "law",
      reason: "provider_rate_limited",
      detail: "the recheck of `law` against new production answers is incomplete",
    });
    expect(coverageOf(cases, RULE).shortfall).toBeNull();
  });

  it("does not wait for the last of many", () => {
    expect(
      coverageOf(
        many(20, (index) => fresh(4, index < 1 ? 4 : 0)),
        flagged,
      ).shortfall,
    ).toBeNull();
    expect(
      coverageOf(
        many(20, (index) => fresh(4, index < 8 ? 1 : 0)),
        flagged,
      ).shortfall,
    ).toBeNull();
  });

  it("lets one case of a small slice miss its new answers, and no second", () => {
    // Two of six are lost, and each is a third of what the recheck planned there.
    const lacking = (n: number) =>
      coverageOf([...many(6, (at) => fresh(4, at < n ? 4 : 0))], flagged).shortfall;
    expect(lacking(1)).toBeNull();
    expect(lacking(2)).toMatchObject({ unit: "law" });
  });

  it("is incomplete where nothing came back, however small the slice", () => {
    const cases = [measured("a", fresh(4, 4)), ...many(20)];
    expect(coverageOf(cases, flagged).shortfall).toMatchObject({ unit: "law" });
  });

  it("plans no pair beyond the candidate's answers: production alone is asked a fifth time", () => {
    const five = many(20, () => ({
      slices: ["law"],
      mustPass: true,
      fresh: Array.from({ length: 5 }, (_, at) => ({
        baseline: output("ok"),
        scores: at < 4 ? scores(4, 3) : missing({ kind: "no_output" }),
      })),
    }));
    expect(coverageOf(five, flagged).shortfall).toBeNull();
  });

  it("does not let a must-pass case go that fails, where production did not answer again", () => {
    const incident = (lostOnes: number) =>
      measured("incident", {
        ...fresh(5, lostOnes),
        mustPass: true,
        candidate: () => failingOutput(),
      });
    const run = (lostOnes: number) => [incident(lostOnes), ...many(60)];
    expect(coverageOf(run(2), RULE).shortfall).toEqual({
      unit: "(all)",
      reason: "provider_rate_limited",
      detail: "the must-pass case `incident` could not be decided: too much of it is missing",
    });
    expect(coverageOf(run(1), RULE).shortfall).toBeNull();
    expect(coverageOf(run(2), { ...RULE, mustPass: false }).shortfall).toBeNull();
  });
});

describe("dominantReason()", () => {
  it.each<[MissingCause, string]>([
    [provider("rate").missing, "provider_rate_limited"],
    [provider("quota").missing, "provider_quota"],
    [provider("auth").missing, "no_credentials"],
    [provider("timeout").missing, "timeout"],
    [provider("not_found").missing, "config_invalid"],
    [provider("transient").missing, "provider_error"],
    [provider("invalid").missing, "provider_error"],
    [provider("permanent").missing, "provider_error"],
    [{ kind: "budget", message: "$15 spent" }, "budget_exceeded"],
    [{ kind: "cancelled" }, "cancelled"],
    [{ kind: "invalid_judgement", message: "prose" }, "coverage_low"],
    [notSupplied("no row"), "coverage_low"],
    [{ kind: "not_in_store" }, "coverage_low"],
  ])("reads %j as %s", (cause, reason) => {
    expect(dominantReason([cause])).toBe(reason);
  });

  it("is the one that most of the missing share, the first to come among equals", () => {
    const [rate, quota] = [provider("rate").missing, provider("quota").missing];
    expect(dominantReason([rate, quota, quota])).toBe("provider_quota");
    expect(dominantReason([quota, rate])).toBe("provider_quota");
    expect(dominantReason([])).toBe("coverage_low");
  });

  it("adds up different failures with one meaning", () => {
    const errors = ["transient", "invalid", "permanent"] as const;
    const causes = errors.map((of) => provider(of).missing);
    const two = [provider("rate").missing, provider("rate").missing];
    expect(dominantReason([...two, ...causes])).toBe("provider_error");
  });
});

describe("describe()", () => {
  it.each<[MissingCause, string]>([
    [
      provider("quota", "You exceeded your current quota").missing,
      "You exceeded your current quota",
    ],
    [{ kind: "budget", message: "$15.00 is spent" }, "$15.00 is spent"],
    [{ kind: "cancelled" }, "the run was cancelled"],
    [{ kind: "invalid_judgement", message: "prose" }, "the judge's answer is no judgement: prose"],
    [{ kind: "no_output" }, "there is no output to judge"],
    [notSupplied("a.jsonl has no output 2"), "a.jsonl has no output 2"],
    [{ kind: "not_in_store" }, "the store has no such response, and replay asks for none"],
  ])("says %j in a few words", (cause, words) => {
    expect(inWords(cause)).toBe(words);
  });
});

describe("tallyCauses()", () => {
  it("names what files lack once, by the first case that lacks it", () => {
    const { missing } = provider("rate", "slow down");
    const [number, output] = [notSupplied("a row has no number"), notSupplied("b has no output 1")];
    const other = notSupplied("a row has no number", "case-02");
    expect(tallyCauses([number, number, other, output, missing, missing])).toEqual([
      { cause: "a row has no number for `case-01` and 1 other case", count: 3 },
      { cause: "slow down", count: 2 },
      { cause: "b has no output 1 for `case-01`", count: 1 },
    ]);
  });
});

describe("tally()", () => {
  it("counts every text once, most frequent first", () => {
    expect(tally(["b", "a", "c", "a", "c"])).toEqual([
      { cause: "a", count: 2 },
      { cause: "c", count: 2 },
      { cause: "b", count: 1 },
    ]);
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 2 })), (texts) => {
        const counted = tally(texts);
        expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(texts.length);
        expect(new Set(counted.map(({ cause }) => cause))).toEqual(new Set(texts));
      }),
    );
  });
});

describe("coverageOf(), of a run that was ended", () => {
  it.each([
    ["cancelled", { kind: "cancelled" } as const],
    ["budget_exceeded", { kind: "budget", message: "spent" } as const],
  ])("forgives nothing where one answer is missing because it was %s", (reason, missing) => {
    const [first, ...others] = many(60);
    const ended = {
      ...first!,
      pairs: first!.pairs.map((pair, index) =>
        index === 0 ? { ...pair, candidate: { missing } } : pair,
      ),
    };
    expect(coverageOf([ended, ...others], RULE).shortfall).toMatchObject({ reason });
  });

  it("counts the judgements in the other order as planned", () => {
    const lost = { missing: { kind: "invalid_judgement", message: "no JSON" } } as const;
    const swapped = many(20).map((of) => ({ ...of, swapped: new Map([[0, lost]]) }));
    expect(coverageOf(swapped, RULE).shortfall?.detail).toContain("both orders");
  });
});
