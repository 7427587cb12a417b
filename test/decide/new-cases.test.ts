import { describe, expect, it } from "vitest";

import { newCaseVerdicts } from "../../src/decide/new-cases.ts";
import { failingOutput, many, measured, missing, scores, settled, type Facts } from "./settled.ts";

const once = (facts: Facts) => measured("added", { samples: 1, ...facts });
const shown = (facts: Facts) => newCaseVerdicts(settled(many(2), { newCases: [once(facts)] }))[0];

describe("newCaseVerdicts()", () => {
  it("shows what became of head's own cases, in counts and points", () => {
    const facts: Facts = { candidate: () => failingOutput(), scores: () => scores(4, 2.5) };
    expect(shown(facts)).toEqual({
      id: "added",
      baselineFailing: "0 of 1",
      candidateFailing: "1 of 1",
      difference: -1.5,
    });
  });

  it("says that a case has no checks, not that none failed", () => {
    expect(shown({ checked: false })).toMatchObject({
      baselineFailing: "no checks",
      candidateFailing: "no checks",
    });
  });

  it("knows nothing of what is missing", () => {
    expect(shown({ candidate: () => missing({ kind: "cancelled" }) })).toMatchObject({
      baselineFailing: "0 of 1",
      candidateFailing: "0 of 0",
      difference: null,
    });
  });

  it("calls equal outputs equal, and unjudged ones unknown", () => {
    const equal = { value: { order: 0, criteria: [], means: null, model: null } } as const;
    expect(shown({ scores: () => equal })).toMatchObject({ difference: 0 });
    expect(shown({ judged: false })).toMatchObject({ difference: null });
  });
});
