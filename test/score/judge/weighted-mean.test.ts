import { describe, expect, it } from "vitest";

import { isFailingScore, weightedMeans } from "../../../src/score/judge/weighted-mean.ts";
import { criterion } from "./questions.ts";

const rubric = (...weights: readonly number[]) =>
  weights.map((weight, n) => criterion(`k${n}`, { weight }));
const scores = (...of: readonly (readonly [number, number])[]) => ({
  criteria: of.map(([first, second], n) => ({ id: `k${n}`, rationale: "r", first, second })),
});

describe("weightedMeans()", () => {
  it("weighs each criterion, a side at a time", () => {
    const means = weightedMeans(rubric(3, 1), scores([5, 1], [1, 5]));
    expect(means).toEqual({ first: 4, second: 2 });
  });

  it("does not depend on the order in which criteria were answered", () => {
    const given = scores([5, 1], [2, 3]);
    const turned = { criteria: given.criteria.toReversed() };
    expect(weightedMeans(rubric(2, 1), turned)).toEqual(weightedMeans(rubric(2, 1), given));
  });

  it("throws where a criterion has no score: it must never count as anything", () => {
    expect(() => weightedMeans(rubric(1, 1), scores([5, 1]))).toThrow(
      'no score for criterion "k1"',
    );
  });
});

describe("isFailingScore()", () => {
  it.each([
    [1, true],
    [2.5, true],
    [2.6, false],
    [3, false],
  ])("%d: %s", (mean, failing) => {
    expect(isFailingScore(mean)).toBe(failing);
  });

  it("is not decided by the last bit of a sum", () => {
    const { first } = weightedMeans(rubric(0.1, 0.7, 0.2), scores([4, 1], [2, 1], [3.5, 1]));
    expect(isFailingScore(first)).toBe(true);
  });
});
