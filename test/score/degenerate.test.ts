import { describe, expect, it } from "vitest";

import { degenerateOutputs } from "../../src/score/degenerate.ts";

import type { Answered } from "../../src/score/measured.ts";

type Outputs = readonly string[] | string;
const listed = (outputs: Outputs): readonly Answered[] =>
  (typeof outputs === "string" ? [outputs] : outputs).map((text) => ({ text, toolCalls: [] }));

/** `count` cases, each arm's outputs by the case's number. */
const set = (count: number, candidate: (n: number) => Outputs, baseline: (n: number) => Outputs) =>
  Array.from({ length: count }, (_, n) => ({
    candidate: listed(candidate(n)),
    baseline: listed(baseline(n)),
  }));
const own = (n: number): string => `Answer ${n}`;

describe("degenerateOutputs()", () => {
  it("sees a candidate that answers everything alike", () => {
    expect(degenerateOutputs(set(20, () => "I can help!", own))).toEqual({
      output: { text: "I can help!", toolCalls: [] },
      detail: "the candidate gives the same answer to 100% of its 20 inputs, production to 5%",
    });
  });

  it.each([
    ["but for capitals and white space", (n: number) => (n % 2 === 0 ? "OK  then" : " ok\nthen ")],
    ["by saying nothing", () => ""],
    ["in 9 of 10 cases", (n: number) => (n % 10 === 0 ? own(n) : "same")],
    ["in all samples", () => ["same", "same", "same"]],
  ])("sees it %s", (_, candidate) => {
    expect(degenerateOutputs(set(20, candidate, own))).not.toBeNull();
  });

  it.each([
    ["different answers", own, own],
    ["17 of 20 alike", (n: number) => (n < 17 ? "same" : own(n)), own],
    ["production equally constant", () => "yes", () => "no"],
    ["production near-constant", () => "yes", (n: number) => (n < 19 ? "no" : "yes")],
    ["half of the samples alike", (n: number) => ["same", own(n)], own],
  ])("does not see it with %s", (_, candidate, baseline) => {
    expect(degenerateOutputs(set(20, candidate, baseline))).toBeNull();
  });

  it("says nothing on fewer than eight cases with outputs of both", () => {
    expect(degenerateOutputs(set(7, () => "same", own))).toBeNull();
    expect(degenerateOutputs(set(8, () => "same", own))).not.toBeNull();
    expect(degenerateOutputs(set(9, (n) => (n < 2 ? [] : "same"), own))).toBeNull();
    expect(degenerateOutputs([])).toBeNull();
  });

  it("sees a candidate that calls one tool alike for everything, and one that calls it differently", () => {
    const calls = (order: (n: number) => string) =>
      Array.from({ length: 10 }, (_, n) => ({
        candidate: [
          { text: "", toolCalls: [{ id: `c${n}`, name: "find", arguments: { order: order(n) } }] },
        ],
        baseline: listed(own(n)),
      }));
    expect(degenerateOutputs(calls(() => "A1"))).not.toBeNull();
    expect(degenerateOutputs(calls((n) => `A${n}`))).toBeNull();
  });

  it("counts every case once, however many outputs it has", () => {
    const many = set(10, (n) => (n < 2 ? Array(50).fill("same") : own(n)), own);
    expect(degenerateOutputs(many)).toBeNull();
  });
});
