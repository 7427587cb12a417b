import { describe, expect, it } from "vitest";

import { decideAlone } from "../../src/decide/alone.ts";
import { verdictSchema, type PromptVerdict } from "../../src/verdict.ts";
import { cases, config } from "../plan/setup.ts";
import { CONFIG } from "../support/engine.ts";
import {
  ALL_RIGHT,
  ALL_WRONG,
  answer,
  evalsOf,
  GONE,
  measuredAlone,
  type Got,
} from "./alone-builders.ts";

const RUBRIC = evalsOf(cases(12));
const CHECKED = 'checks: [{ contains: "answer" }]\n';

function decided(
  evals: string,
  got: (index: number, sample: number) => Got = () => ({}),
  { gate = "", more = {} }: { gate?: string; more?: Parameters<typeof measuredAlone>[2] } = {},
): PromptVerdict {
  const policy = config(`${CONFIG}${gate === "" ? "" : `gate: ${gate}\n`}`);
  const verdict = decideAlone(measuredAlone(evals, got, more), policy);
  verdictSchema.shape.prompts.parse([verdict]);
  return verdict;
}

const missingIn =
  (count: number) =>
  (index: number): Got =>
    index < count ? { missing: "answer" } : {};

describe("decideAlone(), the order of its rules", () => {
  it("passes what reaches every minimum, with the candidate's side only and nothing compared", () => {
    expect(decided(RUBRIC)).toMatchObject({
      outcome: "pass",
      reason: null,
      method: "absolute",
      baseline: null,
      candidate: { samples: 4, recheckSamples: 0, model: { answered: ["writer-1"] } },
      coverage: { cases: 12, complete: 12 },
      judge: { consistency: null, positionEffect: null, answered: ["critic-1"] },
      units: [],
      recheck: null,
      evidence: null,
      absolute: { floors: false },
      mustPassRed: [],
      cases: [],
    });
  });

  it("believes no judge that fails its own test, and shows what it got wrong but no score", () => {
    const verdict = decided(RUBRIC, () => ({}), { more: { controls: ALL_WRONG, cases: [] } });
    const { asked } = ALL_WRONG;
    expect(verdict).toMatchObject({
      outcome: "inconclusive",
      reason: "judge_unreliable",
      detail: `the judge failed ${asked.length} of its ${asked.length} control questions`,
      absolute: null,
      cases: [],
    });
    expect(verdict.judge!.controls).toMatchObject({ right: 0, total: asked.length });
    expect(verdict.judge!.controls.wrong).toHaveLength(asked.length);
  });

  it("says first why that test has no answers", () => {
    const controls = { ...ALL_RIGHT, missing: [GONE.missing] };
    expect(decided(RUBRIC, () => ({}), { more: { controls, cases: [] } })).toMatchObject({
      reason: "provider_error",
      detail: "the judge's control questions: 503",
    });
  });

  it("forgives one missing case of 12, as coverage does, and no second", () => {
    expect(decided(RUBRIC, missingIn(1))).toMatchObject({
      outcome: "pass",
      coverage: { complete: 11, missing: [{ cause: "503", count: 4 }] },
    });
    expect(decided(RUBRIC, missingIn(2))).toMatchObject({
      outcome: "inconclusive",
      reason: "provider_error",
      detail: "10 of 12 cases were measured; a result needs 11; most often: 503",
      coverage: { complete: 10 },
      absolute: null,
    });
  });

  it("holds a slice to the same share, unless it does not gate", () => {
    const evals = evalsOf(`${cases(40)}`).replaceAll(
      /(case-0[1-4], input: \{[^}]*\})/gu,
      "$1, slices: [vip]",
    );
    expect(decided(evals, missingIn(2))).toMatchObject({
      reason: "provider_error",
      detail: "2 of 4 cases were measured; a result needs 3; most often: 503",
    });
    const gate = "{ slices: { vip: { tier: show } } }";
    expect(decided(evals, missingIn(2), { gate })).toMatchObject({ outcome: "pass" });
  });

  it("never takes a missing judgement for a low one, nor a missing answer for a failing one", () => {
    const verdict = decided(RUBRIC, (index) => (index === 0 ? { missing: "score" } : {}));
    expect(verdict.absolute!.standards).toMatchObject([{ measured: 5, cases: 11 }]);
  });

  it("passes nothing of which all that could be held to a minimum is missing", () => {
    const evals = `${cases(20).replace(/\}\n/u, ", checks: [{ contains: answer }] }\n")}`;
    expect(decided(evals, missingIn(1))).toMatchObject({
      outcome: "inconclusive",
      reason: "provider_error",
    });
  });

  it("fails what misses a minimum that gates, and passes what misses another", () => {
    const low = (): Got => ({ score: 2 });
    expect(decided(RUBRIC, low)).toMatchObject({ outcome: "fail", reason: null });
    for (const gate of ["{ tier: warn }", "{ metrics: { grounded: { tier: warn } } }"]) {
      const verdict = decided(RUBRIC, low, { gate });
      expect(verdict.outcome).toBe("pass");
      expect(verdict.absolute!.standards).toMatchObject([{ met: false, gates: false }]);
    }
  });

  it("says that there are floors only where one holds for this prompt", () => {
    const floor = (metric: string): string =>
      `{ metrics: { ${metric}: { floor: { min: 2, reason: r, owner: ada } } } }`;
    expect(decided(RUBRIC, () => ({}), { gate: floor("grounded") }).absolute!.floors).toBe(true);
    expect(decided(RUBRIC, () => ({}), { gate: floor("elsewhere") }).absolute!.floors).toBe(false);
  });
});

describe("decideAlone(), a minimum that cannot be missed", () => {
  const checked = (check: string): string => `checks: [{ ${check} }]\n${cases(12)}`;
  const told = (evals: string) => decided(evals).warnings.map(({ message }) => message);

  it("is told where every answer passes the checks and no rubric judges", () => {
    const vain = checked("max-length: 100000");
    expect(told(vain)).toEqual([
      "nothing that gates can fail: every answer passes these checks, whatever it says",
    ]);
    expect(told(evalsOf(vain))).toEqual([]);
    expect(told(checked("max-length: 200"))).toEqual([]);
    expect(told(RUBRIC)).toEqual([]);
  });
});

describe("decideAlone(), must-pass cases", () => {
  const evals = evalsOf(`${CHECKED}${cases(12)}`).replace("case-01,", "case-01, must_pass: true,");
  const first =
    (got: (sample: number) => Got) =>
    (index: number, sample: number): Got =>
      index === 0 ? got(sample) : {};
  const FAILS: Got = { fails: ['contains: "answer"'] };

  it.each<[string, (sample: number) => Got, string[]]>([
    ["all four answers fail its checks", () => FAILS, ["case-01"]],
    ["all four answers fail by the judge", () => ({ score: 2 }), ["case-01"]],
    ["some fail by one and some by the other", (n) => (n % 2 ? FAILS : { score: 1 }), ["case-01"]],
    ["one answer is right", (n) => (n < 4 ? FAILS : {}), []],
  ])("are red where %s", (_, got, red) => {
    const verdict = decided(evals, first(got));
    expect(verdict.mustPassRed).toEqual(red);
    expect(verdict.outcome).toBe(red.length > 0 ? "fail" : "pass");
  });

  it("are decided: what is missing could have been the one that is right", () => {
    const verdict = decided(
      evals,
      first((n) => (n < 4 ? FAILS : { missing: "answer" })),
    );
    expect(verdict).toMatchObject({
      outcome: "inconclusive",
      reason: "provider_error",
      detail: "the must-pass case `case-01` could not be decided: too much of it is missing",
    });
  });

  it("need no missing answer where another is right", () => {
    const verdict = decided(
      evals,
      first((n) => (n === 1 ? {} : { missing: "answer" })),
    );
    expect(verdict.outcome).toBe("pass");
  });

  it("are asked four times however many cases there are", () => {
    const large = `${CHECKED}${cases(80)}`.replace("case-01,", "case-01, must_pass: true,");
    const { cases: measured } = measuredAlone(large);
    expect(measured.map(({ answers }) => answers.length)).toEqual([4, ...Array(79).fill(1)]);
  });
});

describe("decideAlone(), the same answer to everything", () => {
  const same = (): Got => ({ text: " All in good time. " });

  it.each([
    ["a rubric", RUBRIC],
    ["checks that only forbid", `checks: [{ not-contains: never }]\n${cases(12)}`],
  ])("passes no minimum of %s", (_, evals) => {
    expect(decided(evals, same)).toMatchObject({
      outcome: "inconclusive",
      reason: "degenerate_outputs",
      detail:
        "the prompt gives the same answer to all of its 12 inputs, and it meets every minimum",
      absolute: null,
    });
  });

  it("fails where a minimum tells it from a good one", () => {
    expect(decided(RUBRIC, () => ({ ...same(), score: 1 })).outcome).toBe("fail");
    const checked = `${CHECKED}${cases(12)}`;
    const fails = (): Got => ({ ...same(), fails: ['contains: "answer"'] });
    expect(decided(checked, fails).outcome).toBe("fail");
  });

  it("may be right for few inputs, and is none where one answer differs", () => {
    expect(decided(evalsOf(cases(7)), same).outcome).toBe("pass");
    const almost = (index: number): Got => (index === 0 ? {} : same());
    expect(decided(RUBRIC, almost).outcome).toBe("pass");
  });
});

describe("decideAlone(), what a reader sees", () => {
  const bad =
    (...scores: readonly number[]) =>
    (index: number): Got => ({ score: scores[index] ?? 5 });

  it("is up to three cases, those that fail most and score lowest first, each by its worst answer", () => {
    const got = (index: number, sample: number): Got =>
      index === 4 && sample === 3 ? { score: 1, text: "No idea." } : bad(3, 2, 3.5, 2.2)(index);
    const { cases: shown } = decided(RUBRIC, got);
    expect(shown.map(({ id, why }) => [id, why])).toEqual([
      ["case-02", "fails"],
      ["case-04", "fails"],
      ["case-05", "fails"],
    ]);
    expect(shown[2]).toMatchObject({
      input: "question 05?",
      baseline: { output: "", of: 0 },
      candidate: { output: "No idea.", failing: 1, of: 4 },
      difference: null,
      first: null,
      criteria: [{ id: "grounded", rationale: "Read it.", candidate: 1 }],
    });
  });

  it("leaves good cases alone", () => {
    expect(decided(RUBRIC, bad(4.2, 4)).cases).toEqual([]);
    expect(decided(RUBRIC, bad(3.9)).cases).toMatchObject([{ id: "case-01", why: "score" }]);
  });

  it("is nothing of a hidden slice but a number", () => {
    const evals = evalsOf(cases(12)).replace(
      "case-01,",
      "case-01, slices: [holdout], must_pass: true,",
    );
    const verdict = decided(evals, (index) => (index === 0 ? { score: 1 } : {}), {
      gate: "{ slices: { holdout: { holdout: true } } }",
    });
    expect(verdict).toMatchObject({ outcome: "fail", cases: [], mustPassRed: ["holdout 1"] });
    expect(JSON.stringify(verdict)).not.toContain("case-01");
  });

  it("is also what head's own cases gave, not gating", () => {
    const [one] = measuredAlone(`${CHECKED}${cases(1)}`).cases;
    const failing = { ...one!, answers: [answer({ fails: ['contains: "answer"'], score: null })] };
    const verdict = decided(RUBRIC, () => ({}), { more: { newCases: [failing] } });
    expect(verdict).toMatchObject({
      outcome: "pass",
      newCases: [{ id: "case-01", baselineFailing: "", candidateFailing: "1 of 1" }],
    });
  });
});
