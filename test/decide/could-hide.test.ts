import { describe, expect, it } from "vitest";

import { clopperPearsonUpper } from "../../src/compare/bounds.ts";
import { decidePrompt } from "../../src/decide/prompt.ts";
import { leastCertainUnit } from "../../src/report/ranking.ts";
import type { PromptVerdict } from "../../src/verdict.ts";
import { noise } from "../compare/power-builders.ts";
import { config } from "../plan/setup.ts";
import { CONFIG } from "../support/engine.ts";
import {
  failingOutput,
  many,
  output,
  provider,
  scores,
  settled,
  turn,
  type Facts,
} from "./settled.ts";

/** Scores that scatter around no change, differently from case to case. */
function scattered(index: number, size = 1): Facts {
  const draw = noise(index + 1);
  const differences = Array.from({ length: 4 }, () => 0.4 * size * draw());
  return { scores: (at) => scores(4, 4 + differences[at]!, turn(at)) };
}

const decide = (
  cases: Parameters<typeof settled>[0],
  how: Parameters<typeof settled>[1] = {},
): PromptVerdict =>
  decidePrompt(settled(cases, how), how.config ?? config(), {
    prompts: how.prompts ?? 1,
    wording: null,
    selftest: null,
  });

const unitIn = ({ units }: PromptVerdict, name: string) => units.find(({ unit }) => unit === name)!;

describe("what a verdict could have missed", () => {
  const set = (slice: number, others = 20 - slice) =>
    many(slice + others, (index) => ({
      ...scattered(index),
      slices: index < slice ? ["vip"] : [],
    }));

  it("is a drop in points and a rise of failing answers, for every unit", () => {
    const verdict = decide(set(9));
    const vip = unitIn(verdict, "vip");
    expect(vip.couldHide!.score).toBeGreaterThan(vip.thresholds.minScoreDrop);
    expect(unitIn(verdict, "(all)").couldHide!.score).toBeLessThan(vip.couldHide!.score!);
    expect(vip.couldHide!.failures).toBeCloseTo(clopperPearsonUpper(0, 9, 0.95)!, 9);
  });

  it("is any drop of a unit that has too few cases to be tested", () => {
    const vip = unitIn(decide(set(7)), "vip");
    expect(vip.score).not.toBeNull();
    expect(vip.couldHide).toMatchObject({ score: null });
  });

  it("is the larger rise of checks and judge", () => {
    const cases = many(12, (index) => ({
      ...scattered(index),
      candidate: (at) => (index === 0 ? failingOutput(`No ${at}.`) : output(`ok ${at}`)),
    }));
    const all = unitIn(decide(cases), "(all)");
    expect(all.check!.upper).not.toBe(all.judge!.upper);
    expect(all.couldHide!.failures).toBe(Math.max(all.check!.upper, all.judge!.upper));
  });

  it("is failing answers alone where nothing is scored, and nothing where nothing was measured", () => {
    const verdict = decide(many(12, () => ({ judged: false })));
    expect(unitIn(verdict, "(all)").couldHide).toMatchObject({ score: null });
    expect(unitIn(verdict, "(all)").couldHide!.failures).toBeGreaterThan(0);
    expect(verdict.wouldHelp!.score).toBeNull();
    const unknown = decide(many(12), {
      controls: { asked: [], missing: [provider("rate").missing] },
    });
    expect([unknown.outcome, unknown.units, unknown.wouldHelp]).toEqual(["inconclusive", [], null]);
  });

  it("grows with the prompts measured together, as their levels shrink", () => {
    const [one, many] = [1, 10].map((prompts) => unitIn(decide(set(9), { prompts }), "(all)"));
    expect(many!.couldHide!.score).toBeGreaterThan(one!.couldHide!.score!);
  });
});

describe("a self-test on record", () => {
  const verdictAfter = (withinVariance: number | null): PromptVerdict => {
    const cases = many(90, (index) => ({ ...scattered(index), samples: 1 }));
    const selftest = { falseAlarms: 0.01, runs: 400, day: "2026-11-20", withinVariance };
    const facts = { prompts: 1, wording: null, selftest };
    return decidePrompt(settled(cases, { method: "screen+recheck" }), config(), facts);
  };

  it("tells how much of the noise further samples would take away", () => {
    const hides = (withinVariance: number | null) =>
      unitIn(verdictAfter(withinVariance), "(all)").couldHide!.score!;
    expect(hides(0.3)).not.toBe(hides(null));
  });

  it("is cited without that", () => {
    const { selftest } = verdictAfter(0.3);
    expect(selftest).toEqual({ falseAlarms: 0.01, runs: 400, day: "2026-11-20" });
  });
});

describe("what would help", () => {
  const slices = (
    sizes: { readonly [name: string]: number },
    size: (name: string) => number = () => 1,
  ) => {
    const names = Object.entries(sizes).flatMap(([name, n]) =>
      Array.from({ length: n }, () => name),
    );
    return many(names.length, (index) => ({
      ...scattered(index, size(names[index]!)),
      slices: [names[index]!],
    }));
  };

  it("is cases for the unclear slice that hides most, the one that reports name", () => {
    const verdict = decide(slices({ vip: 9, billing: 14, tone: 5 }));
    expect(verdict.wouldHelp!.unit).toBe("tone");
    expect(leastCertainUnit(verdict)!.unit).toBe("tone");
    const noisy = decide(slices({ vip: 11, billing: 11 }, (name) => (name === "vip" ? 0.3 : 1.3)));
    expect(noisy.wouldHelp!.unit).toBe("billing");
    expect(leastCertainUnit(noisy)!.unit).toBe("billing");
  });

  it("is as many as rule the margin out if none of them fails, and what would be hidden then", () => {
    const { wouldHelp, units } = decide(slices({ vip: 9, billing: 14 }));
    expect(wouldHelp).toMatchObject({ unit: "vip", moreCases: 24 - 9 });
    const vip = units.find(({ unit }) => unit === "vip")!;
    expect(wouldHelp!.score).toBeLessThan(vip.couldHide!.score!);
    expect(wouldHelp!.failures).toBeCloseTo(clopperPearsonUpper(0, 24, 0.95)!, 9);
    expect(wouldHelp!.failures).toBeLessThanOrEqual(0.12);
  });

  it("is twice as many where that is reached already", () => {
    const flaky = many(30, (index) => ({
      ...scattered(index),
      slices: ["vip"],
      candidate: (at) => (index % 10 === 0 ? failingOutput(`No ${at}.`) : output(`ok ${at}`)),
      baseline: (at) => (index % 10 === 0 ? failingOutput(`No, ${at}.`) : output(`ok ${at}`)),
    }));
    expect(decide(flaky).wouldHelp).toMatchObject({ unit: "vip", moreCases: 30 });
  });

  it("follows the margin that policy sets", () => {
    const policy = config(
      `${CONFIG}gate: { metrics: { checks: { margin: 0.2 }, judge: { margin: 0.2 } } }\n`,
    );
    const { wouldHelp } = decide(slices({ vip: 9, billing: 30 }), { config: policy });
    expect(wouldHelp).toMatchObject({ unit: "vip", moreCases: 14 - 9 });
  });

  it("asks for enough to be tested at all, and goes by all cases where the slice has too few of its own", () => {
    const { wouldHelp } = decide(slices({ tone: 1, billing: 20 }));
    expect(wouldHelp).toMatchObject({ unit: "tone", moreCases: 23 });
    expect(wouldHelp!.score).toBeGreaterThan(0.1);
  });

  it("foretells no drop from fewer than eight scored cases, whose copies would have no noise", () => {
    const { wouldHelp } = decide(many(1, scattered));
    expect(wouldHelp).toMatchObject({ unit: "(all)", moreCases: 58, score: null });
    expect(decide(many(7, scattered)).wouldHelp!.score).toBeNull();
  });

  it("speaks of all cases where no slice is unclear, and of nothing where nothing is", () => {
    const { wouldHelp } = decide(many(12, scattered));
    expect(wouldHelp).toMatchObject({ unit: "(all)", moreCases: 59 - 12 });
    const clear = decide(many(60, (index) => scattered(index, 0.2)));
    expect(clear.units.map(({ result }) => result)).toEqual(["not worse"]);
    expect(clear.wouldHelp).toBeNull();
  });
});
