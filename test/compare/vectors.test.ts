import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tBound } from "../../src/compare/bounds.ts";
import type { Hypothesis, Method } from "../../src/compare/comparison.ts";
import { compare } from "../../src/compare/compare.ts";
import { caseDifferences } from "../../src/compare/differences.ts";
import type { ScoredPair } from "../../src/compare/differences.ts";
import type { CaseEvidence, Order } from "../../src/compare/evidence.ts";
import { confirmedFamilies, familiesOf } from "../../src/compare/families.ts";
import { decideFixed } from "../../src/compare/fixed.ts";
import type { UnitHarm } from "../../src/compare/harm.ts";
import { lengthControlled } from "../../src/compare/length-controlled.ts";
import { measuresOf } from "../../src/compare/measures.ts";
import { mustPass } from "../../src/compare/must-pass.ts";
import { freshSamples, recheck } from "../../src/compare/recheck.ts";
import { decideStage1, decideStage2, hintsIn, nameOf } from "../../src/compare/screen.ts";
import { signFlipMaxT } from "../../src/compare/sign-flip.ts";
import { stratifiedExact } from "../../src/compare/stratified-exact.ts";
import { taroneHolm } from "../../src/compare/tarone-holm.ts";
import { defaultThresholds } from "../../src/compare/thresholds.ts";
import { unitsOf } from "../../src/compare/units.ts";
import { byCodePoint } from "../../src/text/by-code-point.ts";
import { orderOf } from "../../src/plan/order.ts";
import { mdeScore, nToRuleOut, planSamples } from "../../src/plan/power.ts";
import { seedOf } from "../../src/plan/seed.ts";

interface Vector<Input = unknown> {
  readonly fn: string;
  readonly name: string;
  readonly input: Input;
  readonly expect: unknown;
  readonly tol: number;
}

const VECTORS: readonly Vector[] = JSON.parse(
  readFileSync(new URL("../../fixtures/vectors/statistics.json", import.meta.url), "utf8"),
);

/** Counts are stated, so that a renamed function or a lost entry fails instead of being skipped. */
const BUILT: Readonly<Record<string, number>> = {
  signFlipMaxT: 7,
  stratifiedExact: 5,
  taroneHolm: 3,
  tBound: 3,
  caseDifferences: 3,
  decideFixed: 5,
  decideStage1: 7,
  decideStage2: 5,
  recheck: 2,
  freshSamples: 5,
  mustPass: 5,
  seed: 2,
  order: 7,
  planSamples: 2,
  mdeScore: 1,
  lengthControlled: 2,
  nToRuleOut: 3,
};

const KINDS = ["score", "check", "judge"] as const;

type Flags = Readonly<Record<(typeof KINDS)[number], readonly boolean[]>>;

interface DecisionInput {
  readonly cases: readonly CaseEvidence[];
  readonly seed: number;
  readonly prompts: number;
}

const thresholds = (unit: string) => defaultThresholds(unit);

function of<Input>(fn: string): readonly Vector<Input>[] {
  return VECTORS.filter((vector) => vector.fn === fn) as readonly Vector<Input>[];
}

/** Where `actual` differs: in shape, or in a number by more than `tol`. */
function mismatches(
  actual: unknown,
  expected: unknown,
  tol: number,
  path = "$",
): readonly string[] {
  if (typeof expected === "number") {
    const close = typeof actual === "number" && Math.abs(actual - expected) <= tol;
    return close ? [] : [`${path}: ${String(actual)}, not ${expected}`];
  }
  if (expected === null || typeof expected !== "object") {
    return actual === expected ? [] : [`${path}: ${String(actual)}, not ${String(expected)}`];
  }
  const keys = new Set([...Object.keys(expected), ...Object.keys(Object(actual))]);
  return [...keys].flatMap((key) =>
    mismatches(Object(actual)[key], Object(expected)[key], tol, `${path}.${key}`),
  );
}

/** The vectors' columns of one look: what is null in the product is 0 or 1 there. */
function columnsOf(units: readonly UnitHarm[], positionEffect: number) {
  const column = <T>(pick: (unit: UnitHarm) => T): readonly T[] => units.map(pick);
  return {
    units: column(({ unit }) => unit.name),
    n: column(({ n }) => n),
    mean: column(({ score }) => score?.mean ?? 0),
    z: column(({ score }) => score?.z ?? 0),
    adjusted: column(({ score }) => score?.adjusted ?? 1),
    positionEffect,
    failureP: {
      check: column(({ check }) => check?.p ?? 1),
      judge: column(({ judge }) => judge?.p ?? 1),
    },
    excess: {
      check: column(({ check }) => check?.excess ?? 0),
      judge: column(({ judge }) => judge?.excess ?? 0),
    },
    scoreLower: column(({ score }) => score?.interval90?.lower ?? null),
    failureUpper: column(({ check, judge }) => [check?.upper ?? null, judge?.upper ?? null]),
  };
}

const KIND_FLAGS = (units: readonly UnitHarm[]) =>
  Object.fromEntries(KINDS.map((kind) => [kind, units.map((unit) => unit[kind]?.found === true)]));

/** Which units are ruled out by the rule that the comparison applies. */
function ruledOut(input: DecisionInput, method: Method): readonly boolean[] {
  const comparison = compare({ ...input, thresholds, method });
  return comparison.units.map((unit) => unit.ruledOut);
}

/** Flags of every unit as a list of hypotheses, and back. */
function hypothesesOf(flags: Flags, cases: readonly CaseEvidence[]): readonly Hypothesis[] {
  const names = unitsOf(cases).map(({ name }) => name);
  return KINDS.flatMap((kind) =>
    names.filter((_, i) => flags[kind][i]).map((unit) => ({ kind, unit })),
  );
}

function flagsOf(hypotheses: readonly Hypothesis[], cases: readonly CaseEvidence[]): Flags {
  const is = (kind: Hypothesis["kind"], unit: string): boolean =>
    hypotheses.some((of) => of.kind === kind && of.unit === unit);
  const names = unitsOf(cases).map(({ name }) => name);
  const [score, check, judge] = KINDS.map((kind) => names.map((unit) => is(kind, unit)));
  return { score: score!, check: check!, judge: judge! };
}

describe("statistics.json", () => {
  it("holds the known number of entries of every function", () => {
    const counts: Record<string, number> = {};
    for (const { fn } of VECTORS) counts[fn] = (counts[fn] ?? 0) + 1;
    expect(counts).toEqual(BUILT);
  });

  it.each(of<{ D: readonly (readonly (number | null)[])[]; seed: number }>("signFlipMaxT"))(
    "signFlipMaxT: $name",
    ({ input, expect: expected, tol }) => {
      expect(mismatches(signFlipMaxT(input.D, input.seed), expected, tol)).toEqual([]);
    },
  );

  it.each(of<{ cases: readonly [number, number, number, number][] }>("stratifiedExact"))(
    "stratifiedExact: $name",
    ({ input, expect: expected, tol }) => {
      const exact = stratifiedExact(
        input.cases.map(([productionFailed, production, candidateFailed, candidate]) => ({
          productionFailed,
          production,
          candidateFailed,
          candidate,
        })),
      );
      const { p, pMin, excess, upper } = exact!;
      expect(mismatches({ p, pMin, excess, upper }, expected, tol)).toEqual([]);
    },
  );

  it.each(of<{ p: number[]; pMin: number[]; alpha: number }>("taroneHolm"))(
    "taroneHolm: $name",
    ({ input, expect: expected, tol }) => {
      const tested = input.p.map((p, i) => ({ p, pMin: input.pMin[i]! }));
      expect(mismatches({ reject: taroneHolm(tested, input.alpha) }, expected, tol)).toEqual([]);
    },
  );

  it.each(of<{ d: number[]; confidence: number }>("tBound"))(
    "tBound: $name",
    ({ input, expect: expected, tol }) => {
      expect(mismatches(tBound(input.d, input.confidence), expected, tol)).toEqual([]);
    },
  );

  it.each(of<{ cases: readonly (readonly [number, Order])[][] }>("caseDifferences"))(
    "caseDifferences: $name",
    ({ input, expect: expected, tol }) => {
      const cases = input.cases.map((pairs) => pairs.map(([x, s]): ScoredPair => ({ x, s })));
      const { d, positionEffect } = caseDifferences(cases);
      expect(mismatches({ d, positionEffect: positionEffect.value }, expected, tol)).toEqual([]);
    },
  );

  it.each(of<DecisionInput>("decideFixed"))(
    "decideFixed: $name",
    ({ input, expect: expected, tol }) => {
      const measures = measuresOf(input.cases);
      const units = decideFixed(familiesOf(measures), { ...input, thresholds });
      const actual = {
        ...columnsOf(units, measures.positionEffect.value),
        flagged: KIND_FLAGS(units),
      };
      const { ruledOut: cleared, ...columns } = Object(expected);
      expect(mismatches(actual, columns, tol)).toEqual([]);
      // What is flagged is never cleared by the comparison, whatever its bounds are.
      const flagged = units.map((of) => KINDS.some((kind) => of[kind]?.found === true));
      const clear = (cleared as boolean[]).map((is, i) => is && !flagged[i]);
      expect(ruledOut(input, "fixed+recheck")).toEqual(clear);
    },
  );

  it.each(of<DecisionInput>("decideStage1"))(
    "decideStage1: $name",
    ({ input, expect: expected, tol }) => {
      const { cases } = input;
      const measures = measuresOf(cases.map((of) => ({ ...of, runs: of.runs.slice(0, 1) })));
      const profile = Math.max(...cases.map(({ prodCheck }) => prodCheck.length));
      const settings = { ...input, thresholds, profile };
      const { units } = decideStage1(familiesOf(measures), settings);
      const actual = {
        ...columnsOf(units, measures.positionEffect.value),
        flagged: KIND_FLAGS(units),
        hints: flagsOf(hintsIn(units, profile), cases),
      };
      const { ruledOut: _, ...columns } = Object(expected);
      expect(mismatches(actual, columns, tol)).toEqual([]);
    },
  );

  it.each(of<DecisionInput & { hints: Flags }>("decideStage2"))(
    "decideStage2: $name",
    ({ input, expect: expected, tol }) => {
      const { cases } = input;
      const first = measuresOf(cases.map((of) => ({ ...of, runs: of.runs.slice(0, 1) })));
      const all = measuresOf(cases);
      const hinted = new Set(hypothesesOf(input.hints, cases).map(nameOf));
      const families = confirmedFamilies(first, all, (of) => hinted.has(nameOf(of)));
      const units = decideStage2(families, { ...input, thresholds });
      const actual = {
        ...columnsOf(units, all.positionEffect.value),
        flagged: KIND_FLAGS(units),
      };
      const { ruledOut: _, ...columns } = Object(expected);
      expect(mismatches(actual, columns, tol)).toEqual([]);
    },
  );

  it.each(of<DecisionInput & { flagged: Flags; positionEffect: number }>("recheck"))(
    "recheck: $name",
    ({ input, expect: expected, tol }) => {
      const result = recheck(input.cases, hypothesesOf(input.flagged, input.cases), {
        ...input,
        thresholds,
      });
      expect(
        mismatches({ ...result, red: result.red.toSorted(byCodePoint) }, expected, tol),
      ).toEqual([]);
    },
  );

  it.each(of<{ n: number; samples: number }>("freshSamples"))(
    "freshSamples: $name",
    ({ input, expect: expected, tol }) => {
      expect(mismatches({ r: freshSamples(input.n, input.samples) }, expected, tol)).toEqual([]);
    },
  );

  it.each(of<{ fP: number; m: number; fC: number; k: number }>("mustPass"))(
    "mustPass: $name",
    ({ input: { fP, m, fC, k }, expect: expected, tol }) => {
      expect(mismatches({ red: mustPass(fP, m, fC, k) }, expected, tol)).toEqual([]);
    },
  );

  it.each(of<{ prompt: string; evalSet: string }>("seed"))(
    "seedOf: $name",
    ({ input, expect: expected, tol }) => {
      expect(mismatches({ seed: seedOf(input.prompt, input.evalSet) }, expected, tol)).toEqual([]);
    },
  );

  it.each(of<{ seed: number; case: string; samples: number }>("order"))(
    "orderOf: $name",
    ({ input, expect: expected, tol }) => {
      const s = Array.from({ length: input.samples }, (_, i) =>
        orderOf(input.seed, input.case, i + 1),
      );
      expect(mismatches({ s }, expected, tol)).toEqual([]);
    },
  );

  it.each(of<{ sd: number; n: number; crit: number }>("mdeScore"))(
    "mdeScore: $name",
    ({ input: { sd, n, crit }, expect: expected, tol }) => {
      expect(mismatches({ mde: mdeScore(sd, n, crit) }, expected, tol)).toEqual([]);
    },
  );

  it.each(of<Parameters<typeof planSamples>[0]>("planSamples"))(
    "planSamples: $name",
    ({ input, expect: expected, tol }) => {
      expect(mismatches({ k: planSamples(input) }, expected, tol)).toEqual([]);
    },
  );

  it.each(of<{ rate: number }>("nToRuleOut"))(
    "nToRuleOut: $name",
    ({ input, expect: expected, tol }) => {
      expect(mismatches({ n: nToRuleOut(input.rate) }, expected, tol)).toEqual([]);
    },
  );

  it.each(of<{ d: number[]; logRatio: number[] }>("lengthControlled"))(
    "lengthControlled: $name",
    ({ input, expect: expected, tol }) => {
      expect(mismatches(lengthControlled(input.d, input.logRatio), expected, tol)).toEqual([]);
    },
  );
});
