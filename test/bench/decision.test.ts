import { describe, expect, it } from "vitest";

import { decide, tally } from "../../bench/decision.ts";
import { drawsOf, scoreOf, SHAPES, simulate, WORLDS } from "../../bench/decision-worlds.ts";
import { samplePlan } from "../../src/plan/samples.ts";

const [small, middle] = SHAPES as [(typeof SHAPES)[0], (typeof SHAPES)[0]];
const world = (name: string) => WORLDS.find((of) => of.name.startsWith(name)) ?? WORLDS[0]!;

const deviation = (values: readonly number[]): number => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
};

/** Score differences of every pair of some runs. */
const differences = (name: string): readonly number[] =>
  Array.from({ length: 20 }, (_, run) => simulate(world(name), small, run, run))
    .flat()
    .flatMap(({ evidence }) => evidence.runs.map(({ x }) => x ?? Number.NaN));

describe("bench:decision", () => {
  it("has a judge that scatters by 0.40 within an item", () => {
    const draws = drawsOf(7);
    const items = Array.from({ length: 200 }, () => 4 + 0.6 * draws.normal());
    const within = items.map((quality) =>
      deviation(Array.from({ length: 50 }, () => scoreOf(quality, draws))),
    );
    const typical = Math.sqrt(within.reduce((sum, of) => sum + of ** 2, 0) / within.length);
    expect(typical).toBeGreaterThan(0.36);
    expect(typical).toBeLessThan(0.44);
  });

  it("has pairs of two good versions that differ by 0.65", () => {
    expect(deviation(differences("nothing changed"))).toBeCloseTo(0.65, 1);
  });

  it("takes as many samples as the gate does", () => {
    const plans = SHAPES.map(({ cases, samples, profile }) => ({ cases, samples, profile }));
    expect(plans).toEqual(
      SHAPES.map(({ cases }) => {
        const { candidate, production } = samplePlan(cases, "auto");
        return { cases, samples: candidate, profile: production };
      }),
    );
    expect(SHAPES.map(({ slices }) => slices.reduce((sum, size) => sum + size))).toEqual(
      SHAPES.map(({ cases }) => cases),
    );
  });

  it("draws the same run from the same number", () => {
    const runs = [1, 1, 2].map((run) => simulate(world("reworded"), middle, run, 3));
    const evidence = runs.map((cases) => cases.map((of) => of.evidence));
    expect(evidence[0]).toEqual(evidence[1]);
    expect(evidence[0]).not.toEqual(evidence[2]);
  });

  it("goes both steps: what the look flags is asked again, and stands or does not", () => {
    const { comparison, fresh } = decide(simulate(world("−0.5 in one slice"), small, 1, 1), 1);
    expect(comparison.stage).toBe("final");
    expect(comparison.recheck?.red).toContain("slice-0");
    expect(fresh).toBeGreaterThan(0);
  });

  it("counts reds and calls", () => {
    const { runs, red, calls } = tally(world("25% of one slice"), small, 4);
    expect({ runs, red }).toEqual({ runs: 4, red: 4 });
    expect(calls).toBeGreaterThan(2 * small.cases * small.samples);
  });
});
