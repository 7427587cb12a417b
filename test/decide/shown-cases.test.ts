import { describe, expect, it } from "vitest";

import { casesNowFailing, shownCases } from "../../src/decide/shown-cases.ts";
import type { MeasuredCase } from "../../src/score/measured.ts";
import {
  failing,
  failingOutput,
  many,
  measured,
  missing,
  output,
  planFor,
  scores,
  turn,
  type Facts,
} from "./settled.ts";

type Red = Parameters<typeof shownCases>[2];

const NOTHING: Red = { failing: new Set(), score: new Set(), mustPass: new Set() };
const failingIn = (...units: readonly string[]): Red => ({ ...NOTHING, failing: new Set(units) });
const scoreIn = (...units: readonly string[]): Red => ({ ...NOTHING, score: new Set(units) });

const shown = (cases: readonly MeasuredCase[], red: Red) =>
  shownCases(cases, planFor(cases).cases, red);

const idsAndWhy = (cases: readonly MeasuredCase[], red: Red) =>
  shown(cases, red).map(({ id, why }) => [id, why]);

/** Fails its checks in the first `n` of four answers. */
const failsIn = (n: number, more: Facts = {}): Facts => ({
  candidate: (index) => (index < n ? failingOutput() : output(`ok ${index}`)),
  ...more,
});

/** Loses `by` points in whatever order. */
const loses = (by: number, more: Facts = {}): Facts => ({
  scores: (index) => scores(5, 5 - by, turn(index)),
  ...more,
});

describe("shownCases(), where failures are red", () => {
  it("shows every case of the red slices that now fails, the largest loss first", () => {
    const cases = [
      measured("a", failsIn(3, { slices: ["law"] })),
      measured("b", failsIn(4, { slices: ["law"], scores: (index) => scores(4, 3, turn(index)) })),
      measured("c", failsIn(4, { slices: ["law"], scores: (index) => scores(4, 1, turn(index)) })),
      measured("d", failsIn(4, { slices: ["tone"] })),
      measured("e", { slices: ["law"] }),
    ];
    expect(idsAndWhy(cases, failingIn("law"))).toEqual([
      ["c", "fails"],
      ["b", "fails"],
      ["a", "fails"],
    ]);
    expect(idsAndWhy(cases, failingIn("(all)")).map(([id]) => id)).toEqual(["c", "b", "d", "a"]);
  });

  it("shows no case that production fails as well", () => {
    const both = failsIn(4, { baseline: () => failingOutput("No.") });
    const cases = [measured("a", both), measured("b", failsIn(4))];
    expect(idsAndWhy(cases, failingIn("(all)"))).toEqual([["b", "fails"]]);
  });

  it("shows those that fail most where none fails more often than not", () => {
    const flaky = [1, 2, 1, 2, 1].map((n, index) => measured(`${index}`, failsIn(n)));
    const worse = [...flaky, ...many(10)];
    expect(idsAndWhy(worse, failingIn("(all)"))).toEqual([
      ["1", "fails"],
      ["3", "fails"],
      ["0", "fails"],
    ]);
  });

  it("shows a red must-pass case, however it fared in other answers", () => {
    const fresh = Array.from({ length: 5 }, () => ({
      baseline: output("ok"),
      scores: scores(4, 4),
    }));
    const incident = measured("incident", {
      ...failsIn(4, { samples: 8, mustPass: true, fresh }),
      // What production once failed too, and passes today.
      baseline: () => failingOutput("No."),
    });
    const red = { ...NOTHING, mustPass: new Set(["incident"]) };
    expect(idsAndWhy([incident, ...many(10)], red)).toEqual([["incident", "fails"]]);
  });

  it("counts failing answers of both sides, the new ones of production too", () => {
    const fresh = [
      { baseline: output("ok"), scores: scores(4, 3) },
      { baseline: failingOutput("No."), scores: scores(4, 3) },
    ];
    const [only] = shown([measured("a", failsIn(4, { fresh }))], failingIn("(all)"));
    expect(only).toMatchObject({
      baseline: { failing: 1, of: 6 },
      candidate: { failing: 4, of: 4 },
      failedChecks: ['contains: "ok"'],
    });
  });

  it("counts an answer that only the judge fails, as one that fails a check", () => {
    const facts: Facts = {
      candidate: (index) => (index === 0 ? failingOutput() : output(`ok ${index}`)),
      scores: (index) => scores(4, index < 3 ? 2 : 4, turn(index)),
    };
    const cases = [measured("a", facts), ...many(5)];
    expect(shown(cases, failingIn("(all)"))).toMatchObject([
      { id: "a", why: "fails", baseline: { failing: 0, of: 4 }, candidate: { failing: 3, of: 4 } },
    ]);
  });

  it("counts by the judge where a case has no checks", () => {
    const facts = { checked: false, ...loses(3) };
    const [only] = shown([measured("a", facts)], failingIn("(all)"));
    expect(only).toMatchObject({
      why: "fails",
      baseline: { failing: 0, of: 4 },
      candidate: { failing: 4, of: 4 },
      failedChecks: [],
    });
  });
});

describe("shownCases(), where a score is red", () => {
  it("shows the three that lost most, after those that fail", () => {
    const cases = [
      measured("a", loses(1)),
      measured("b", loses(0.5)),
      measured("c", loses(1.5)),
      measured("d", loses(1.2)),
      measured("e", failsIn(4)),
    ];
    const red = { ...failingIn("(all)"), score: new Set(["(all)"]) };
    expect(idsAndWhy(cases, red)).toEqual([
      ["e", "fails"],
      ["c", "score"],
      ["d", "score"],
      ["a", "score"],
    ]);
  });

  it("names no case for its score whose two orders disagree, or that was seen in one", () => {
    const firstPlace: Facts = {
      scores: (index) => (turn(index) === 1 ? scores(4, 4, 1) : scores(5, 2, -1)),
    };
    const oneOrder: Facts = { samples: 1, scores: () => scores(5, 3) };
    const cases = [measured("place", firstPlace), measured("once", oneOrder)];
    expect(idsAndWhy(cases, scoreIn("(all)"))).toEqual([]);
    const seenTwice = { ...oneOrder, swapped: new Map([[0, scores(5, 4, -1)]]) };
    expect(idsAndWhy([measured("once", seenTwice)], scoreIn("(all)"))).toEqual([["once", "score"]]);
    const rechecked = {
      ...oneOrder,
      fresh: [{ baseline: output("ok"), scores: scores(5, 4, -1) }],
    };
    expect(idsAndWhy([measured("once", rechecked)], scoreIn("(all)"))).toEqual([["once", "score"]]);
    const gained = { ...oneOrder, fresh: [{ baseline: output("ok"), scores: scores(4, 5, -1) }] };
    expect(idsAndWhy([measured("once", gained)], scoreIn("(all)"))).toEqual([]);
  });

  it("names cases by ready-made numbers, which have no order to disagree in", () => {
    const number = (win: number): Facts => ({
      samples: 1,
      checked: false,
      scores: () => ({
        value: { order: 0, criteria: [], means: { baseline: 0.5, candidate: win }, model: null },
      }),
    });
    const cases = [0.4, 0.1, 0.9, 0.3].map((win, index) => ({
      ...measured(`${index}`, number(win)),
      judged: false,
    }));
    expect(shown(cases, scoreIn("(all)"))).toMatchObject([
      { id: "1", why: "score", difference: -0.4, first: null },
      { id: "3" },
      { id: "0" },
    ]);
  });

  it("keeps to the red slices", () => {
    const cases = [
      measured("a", loses(1, { slices: ["law"] })),
      measured("b", loses(2, { slices: ["tone"] })),
    ];
    expect(idsAndWhy(cases, scoreIn("law"))).toEqual([["a", "score"]]);
  });
});

describe("shownCases(), where nothing is red", () => {
  it("shows three places to look, failing ones first", () => {
    const cases = [
      ...many(5),
      measured("x", loses(0.5)),
      measured("y", loses(1)),
      measured("z", failsIn(4)),
      measured("w", loses(0.2)),
    ];
    expect(idsAndWhy(cases, NOTHING)).toEqual([
      ["z", "fails"],
      ["y", "score"],
      ["x", "score"],
    ]);
  });

  it("shows none where none lost", () => {
    expect(idsAndWhy(many(5), NOTHING)).toEqual([]);
    expect(idsAndWhy([measured("better", loses(-1))], NOTHING)).toEqual([]);
  });

  it("orders equal losses by id, in code points", () => {
    const cases = ["\u{1F600}", "\uFF01", "b", "a"].map((id) => measured(id, loses(1)));
    expect(shown(cases, NOTHING).map(({ id }) => id)).toEqual(["a", "b", "\uFF01"]);
  });
});

describe("a shown case", () => {
  it("is the pair that lost most, as the judge saw the two together", () => {
    const facts: Facts = {
      slices: ["law", "refunds"],
      scores: (index) => scores(4, index === 2 ? 1 : 3, turn(index)),
    };
    expect(shown([measured("a", facts)], NOTHING)).toEqual([
      {
        id: "a",
        slices: ["law", "refunds"],
        why: "score",
        mustPass: false,
        difference: -1.5,
        input: "a: how long?",
        baseline: { output: "a: ok, production 2", finish: "stop", failing: 0, of: 4 },
        candidate: { output: "a: ok, edit 2", finish: "stop", failing: 1, of: 4 },
        criteria: [
          { id: "grounded", rationale: "Output 1 is the edit.", baseline: 4, candidate: 1 },
        ],
        first: "candidate",
        failedChecks: [],
        checks: [],
      },
    ]);
  });

  it("is a pair whose candidate fails its checks, where one does", () => {
    const facts = failsIn(4, {
      candidate: (index) => (index === 1 ? output("ok") : failingOutput(`Well ${index}.`)),
      scores: (index) => scores(4, index === 1 ? 1 : 3, turn(index)),
    });
    const [only] = shown([measured("a", facts)], failingIn("(all)"));
    expect(only).toMatchObject({
      candidate: { output: "Well 0." },
      failedChecks: ['contains: "ok"'],
    });
  });

  it("may be a pair of the recheck, with production's new answer", () => {
    const fresh = [
      { baseline: output("ok, today"), scores: scores(5, 1, -1) },
      { baseline: output("ok"), scores: scores(4, 3, 1) },
    ];
    const [only] = shown([measured("a", { ...loses(1), fresh })], scoreIn("(all)"));
    expect(only).toMatchObject({
      baseline: { output: "ok, today" },
      candidate: { output: "a: ok, edit 0" },
      first: "baseline",
    });
  });

  it("labels an answer that is not whole", () => {
    const facts = failsIn(4, { candidate: () => failingOutput("I cannot.") });
    const cut = {
      ...facts,
      candidate: () => output("I can", { finish: "length", checks: [failing("x")] }),
    };
    const [only] = shown([measured("a", cut)], failingIn("(all)"));
    expect(only).toMatchObject({ candidate: { output: "I can", finish: "length" } });
  });

  it("never shows half a pair", () => {
    const facts: Facts = {
      baseline: (index) => (index === 0 ? missing({ kind: "cancelled" }) : output(`ok ${index}`)),
      candidate: () => failingOutput(),
    };
    const [only] = shown([measured("a", facts)], failingIn("(all)"));
    expect(only).toMatchObject({ baseline: { output: "ok 1", failing: 0, of: 3 } });
  });

  it("shows no order and no criteria of two equal outputs", () => {
    const equal = { value: { order: 0, criteria: [], means: null, model: null } } as const;
    const facts = failsIn(4, { scores: () => equal });
    expect(shown([measured("a", facts)], failingIn("(all)"))).toMatchObject([
      { first: null, criteria: [], difference: 0 },
    ]);
  });
});

describe("casesNowFailing()", () => {
  it("counts the cases that fail more often than not, while production mostly passes them", () => {
    const cases = [
      measured("always", failsIn(4)),
      measured("mostly", failsIn(3)),
      measured("half", failsIn(2)),
      measured("before", failsIn(4, { baseline: () => failingOutput("No.") })),
      measured("never"),
    ];
    expect(casesNowFailing(cases, "check")).toBe(2);
    expect(casesNowFailing(cases, "judge")).toBe(0);
    expect(casesNowFailing([measured("judged", loses(3))], "judge")).toBe(1);
  });
});
