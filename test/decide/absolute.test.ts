import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { standardsOf } from "../../src/decide/absolute.ts";
import type { Standard } from "../../src/verdict.ts";
import { cases, config } from "../plan/setup.ts";
import { CONFIG } from "../support/engine.ts";
import { evalsOf, measuredAlone, type Got } from "./alone-builders.ts";

const FLOOR = (min: number): string => `{ min: ${min}, reason: no guessing, owner: ada }`;

function standards(
  evals: string,
  got: (index: number, sample: number) => Got,
  gate = "",
): readonly Standard[] {
  const { cases: measured, plan } = measuredAlone(evals, got);
  const policy = config(`${CONFIG}${gate === "" ? "" : `gate: ${gate}\n`}`).gate;
  return standardsOf(measured, plan.evalSet, policy);
}

const named = (all: readonly Standard[], what: string): Standard | undefined =>
  all.find((of) => of.what === what);

const RUBRIC_ONLY = evalsOf(cases(12));
const CHECKED = 'checks: [{ contains: "days" }, { max-length: 200 }]\n';

describe("standardsOf(), without floors", () => {
  it.each<[number, boolean]>([
    [2.99, false],
    [3, true],
  ])("holds a criterion's mean of %f to 3.0: met %s", (score, met) => {
    expect(standards(RUBRIC_ONLY, () => ({ score }))).toMatchObject([
      { kind: "criterion", what: "grounded", min: 3, source: "default", met, gates: true },
    ]);
  });

  it("compares the mean itself with a default, whatever the bound leaves open", () => {
    const wide = (index: number): Got => ({ score: index < 7 ? 2 : 4 });
    const [grounded] = standards(RUBRIC_ONLY, wide);
    expect(grounded!.interval!.upper).toBeGreaterThan(3);
    expect(grounded!.met).toBe(false);
  });

  it("counts each case once, however many answers it has", () => {
    const evals = evalsOf(
      `cases:\n  - { id: a, input: { question: a } }\n  - { id: b, input: { question: b } }\n`,
    );
    const got = (index: number, sample: number): Got =>
      index === 0 ? { score: 5 } : sample === 1 ? { score: 2 } : { missing: "score" };
    expect(standards(evals, got)).toMatchObject([{ measured: 3.5, cases: 2 }]);
  });

  it("fails a prompt of which most answers fail some check", () => {
    const fails =
      (share: number) =>
      (index: number): Got => ({
        fails: index < share * 12 ? [index % 2 === 0 ? "max-length: 200" : 'contains: "days"'] : [],
      });
    const evals = `${CHECKED}${cases(12)}`;
    const half = named(standards(evals, fails(0.5)), "checks");
    expect(half).toMatchObject({ passed: { passed: 24, of: 48 }, measured: 0.5, met: true });
    expect(named(standards(evals, fails(7 / 12)), "checks")).toMatchObject({ met: false });
  });

  it("fails one whose cases that share a check mostly fail it, though few cases have it", () => {
    const some = cases(12).replaceAll(
      /(case-0[12]).*\}$/gmu,
      '$1, input: { question: "$1" }, checks: [{ contains: "refund" }] }',
    );
    const got =
      (share: number) =>
      (index: number, sample: number): Got => ({
        fails: index < 2 && sample <= share ? ['contains: "refund"'] : [],
      });
    const evals = `checks: [{ contains: "days" }]\n${some}`;
    expect(named(standards(evals, got(2)), 'contains: "refund"')).toMatchObject({
      kind: "check",
      cases: 2,
      passed: { passed: 4, of: 8 },
      min: 0.5,
      met: true,
    });
    const missed = standards(evals, got(3));
    expect(named(missed, 'contains: "refund"')).toMatchObject({ met: false, gates: true });
    expect(named(missed, "checks")).toMatchObject({ met: true });
  });

  it("leaves a check of one case to that case, and the only check to all checks", () => {
    const own = cases(12, 'checks: [{ contains: "# days" }]');
    const labels = standards(own, () => ({ fails: ['contains: "01 days"'] })).map(
      ({ what }) => what,
    );
    expect(labels).toEqual(["checks"]);
    const shared = standards(`checks: [{ contains: "days" }]\n${cases(12)}`, () => ({}));
    expect(shared.map(({ what }) => what)).toEqual(["checks"]);
  });

  it("says nothing of what no answer has", () => {
    expect(standards(RUBRIC_ONLY, () => ({ missing: "answer" }))).toEqual([]);
  });
});

describe("standardsOf(), with policy's floors", () => {
  const floor = (metric: string, min: number): string =>
    `{ metrics: { ${metric}: { floor: ${FLOOR(min)} } } }`;
  const wide = (index: number): Got => ({ score: index % 2 === 0 ? 3 : 5 });

  it("lets a floor stand that the one-sided 95% bound does not exclude", () => {
    const met = standards(RUBRIC_ONLY, wide, floor("grounded", 4.5));
    expect(met).toMatchObject([{ measured: 4, min: 4.5, source: "floor", met: true }]);
    expect(met[0]!.interval!.upper).toBeGreaterThan(4.5);
    expect(standards(RUBRIC_ONLY, wide, floor("grounded", 4.6))).toMatchObject([{ met: false }]);
  });

  it("compares the mean itself where fewer than eight cases allow no bound", () => {
    const seven = evalsOf(cases(7));
    expect(standards(seven, wide, floor("grounded", 4.1))).toMatchObject([
      { cases: 7, met: false },
    ]);
    expect(standards(evalsOf(cases(8)), wide, floor("grounded", 4.1))).toMatchObject([
      { met: true },
    ]);
  });

  it("bounds shares by Clopper & Pearson", () => {
    const evals = `${CHECKED}${cases(12)}`;
    const failing =
      (count: number) =>
      (index: number): Got => ({
        fails: index < count ? ["max-length: 200"] : [],
      });
    // 10 of 12: the upper bound is 0.970, the lower 0.562.
    const two = named(standards(evals, failing(2), floor("checks", 0.96)), "checks");
    expect(two).toMatchObject({ min: 0.96, met: true, passed: { passed: 40, of: 48 } });
    expect(two!.interval!.upper).toBeCloseTo(0.9699, 3);
    expect(two!.interval!.lower).toBeCloseTo(0.5619, 3);
    expect(named(standards(evals, failing(3), floor("checks", 0.96)), "checks")!.met).toBe(false);
  });

  it.each([
    ["a kind of checks", floor("max-length", 0.9), "max-length"],
    ["the rubric", floor("rubric", 3.5), "rubric"],
    ["a slice", `{ slices: { vip: { floor: ${FLOOR(4)} } } }`, "rubric (vip)"],
    [
      "a criterion in a slice",
      `{ metrics: { grounded: { slices: { vip: { floor: ${FLOOR(4)} } } } } }`,
      "grounded (vip)",
    ],
  ])("holds %s to its floor, and everything else to its default", (_, gate, what) => {
    const evals = evalsOf(`${CHECKED}${cases(12, "slices: [vip]")}`);
    const all = standards(evals, () => ({ score: 2, fails: ["max-length: 200"] }), gate);
    expect(named(all, what)).toMatchObject({ source: "floor", met: false });
    expect(named(all, "grounded")).toMatchObject({ source: "default", min: 3, met: false });
    expect(named(all, "checks")).toMatchObject({ source: "default", met: false });
  });

  it("holds the mean value of a graded check to its floor, as a score", () => {
    const evals = evalsOf(`checks: [{ rouge-l: days }]\n${cases(12)}`);
    const got = (index: number): Got => ({
      graded: [{ label: 'rouge-l: "days"', value: index % 2 === 0 ? 0.6 : 0.8 }],
    });
    const all = standards(evals, got, floor("rouge-l", 0.9));
    expect(named(all, "rouge-l")).toMatchObject({
      kind: "grade",
      passed: null,
      source: "floor",
      min: 0.9,
      met: false,
    });
    expect(named(all, "rouge-l")!.measured).toBeCloseTo(0.7, 12);
  });

  it("takes floors on what this eval set lacks for other prompts', and none where less is better", () => {
    const gate = `{ metrics: { elsewhere: { floor: ${FLOOR(4)} } } }`;
    expect(standards(RUBRIC_ONLY, () => ({}), gate).map(({ source }) => source)).toEqual([
      "default",
    ]);
  });

  it("shows, and does not gate by, what policy mutes or only warns of", () => {
    const gate = `{ metrics: { grounded: { tier: warn, floor: ${FLOOR(4)} } } }`;
    expect(standards(RUBRIC_ONLY, () => ({ score: 1 }), gate)).toMatchObject([
      { what: "grounded", source: "floor", met: false, gates: false },
    ]);
    expect(
      standards(RUBRIC_ONLY, () => ({ score: 1 }), "{ metrics: { rubric: { tier: show } } }"),
    ).toMatchObject([{ what: "grounded", met: false, gates: false }]);
  });
});

describe("standardsOf(), whatever was measured", () => {
  const got: fc.Arbitrary<Got> = fc.oneof(
    fc.record({ score: fc.integer({ min: 1, max: 5 }), fails: fc.subarray(["max-length: 200"]) }),
    fc.record({ missing: fc.constantFrom("answer" as const, "score" as const) }),
  );

  it("states finite numbers, with the mean inside its interval", () => {
    const evals = evalsOf(`${CHECKED}${cases(9)}`);
    fc.assert(
      fc.property(fc.array(got, { minLength: 36, maxLength: 36 }), (all) => {
        for (const of of standards(evals, (index, sample) => all[4 * index + sample - 1]!)) {
          const { lower, upper } = of.interval ?? { lower: of.measured, upper: of.measured };
          expect(lower).toBeLessThanOrEqual(of.measured + 1e-9);
          expect(upper).toBeGreaterThanOrEqual(of.measured - 1e-9);
          expect(of.met).toBe(of.measured >= of.min - 1e-9);
        }
      }),
      { numRuns: 50 },
    );
  });
});
