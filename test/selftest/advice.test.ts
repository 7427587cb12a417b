import { describe, expect, it } from "vitest";

import { adviceOn } from "../../src/selftest/advice.ts";
import type { Share, SlicePower } from "../../src/selftest/self-test.ts";

type Measured = Parameters<typeof adviceOn>[0];

const share = (of: number): Share => ({ share: of, runs: 400, lower: of, upper: of });

const slice = (unit: string, cases: number, found: number): SlicePower => ({
  unit,
  cases,
  drops: [
    { points: 0.1, found: share(0) },
    { points: 0.5, found: share(found) },
  ],
  failing: [{ cases: 2, found: share(1) }],
});

const good: Measured = {
  cases: 60,
  answers: { each: 5, since: "2026-11-25", live: false },
  falseAlarms: share(0.02),
  redBy: [],
  stopped: share(0),
  stoppedBy: [],
  noise: { pair: 0.6, judge: 0.3, consistency: null },
  positionEffect: { value: 0.1, pairs: 300, interval: null },
  flaky: [],
  power: [slice("law", 24, 1), slice("(all)", 60, 1)],
  untried: 0,
};

const flaky = Array.from({ length: 7 }, (_, at) => ({
  case: `case-${at}`,
  check: 'contains: "ok"',
  failing: 1,
  of: 5,
}));

describe("adviceOn()", () => {
  it("has none where nothing stands out", () => {
    expect(adviceOn(good)).toEqual([]);
  });

  const noisy: Measured["noise"] = { pair: 0.8, judge: 0.7, consistency: null };
  it.each<[string, Partial<Measured>, string]>([
    [
      "runs that are stopped: their reason and its remedy",
      { stopped: share(0.2), stoppedBy: [{ reason: "insufficient_samples", runs: 80 }] },
      "20.0% of runs in which nothing changed are stopped, most often for this: ",
    ],
    [
      "false alarms above what is promised: more answers, or larger effects",
      { falseAlarms: share(0.06), redBy: [{ unit: "law", by: "score", runs: 20 }] },
      "most often by score in `law`: take more answers a case (`sampling: { fixed: 8 }`), or act on larger losses only (`min_effect`)",
    ],
    [
      "a floor that production misses",
      { falseAlarms: share(1), redBy: [{ unit: "law", by: "floor of rubric", runs: 400 }] },
      "Production itself misses the floor of rubric in `law`",
    ],
    [
      "a must-pass case that production fails",
      { falseAlarms: share(0.1), redBy: [{ unit: "case-1", by: "must_pass", runs: 40 }] },
      "fails the must-pass case `case-1` now and then",
    ],
    [
      "a place that the judge favours: another judge",
      { positionEffect: { value: -0.4, pairs: 300, interval: null } },
      "The judge gives 0.40 points to the answer shown second",
    ],
    [
      "a judge that makes most of the noise: anchors in the rubric",
      { noise: noisy },
      "say in the rubric what a 1, a 3 and a 5 look like",
    ],
    [
      "checks that are flaky in production itself, by name",
      { flaky },
      "7 of 60 cases fail a check now and then in production itself, `case-0` above all",
    ],
    [
      "the slice that hides most: as many cases as rule its margin out",
      { power: [slice("law", 9, 0.5), slice("vip", 30, 0.7), slice("(all)", 60, 0.1)] },
      "Add 15 cases to `law`: its 9 cases find the largest loss tried in 50.0% of runs.",
    ],
    [
      "twice the cases where that is not enough",
      { power: [slice("law", 40, 0.5)] },
      "Add 40 cases to `law`",
    ],
    [
      "all cases where there is no slice",
      { power: [slice("(all)", 10, 0.2)] },
      "Add 49 cases to all cases",
    ],
  ])("tells of %s", (_, of, said) => {
    const advice = adviceOn({ ...good, ...of });
    expect(advice).toHaveLength(1);
    expect(advice[0]).toContain(said);
  });

  it("keeps to the two that press most", () => {
    const advice = adviceOn({ ...good, noise: noisy, flaky, power: [slice("law", 9, 0)] });
    expect(advice).toHaveLength(2);
    expect(advice[0]).toContain("Most of the noise is the judge's own");
    expect(advice[1]).toContain("cases fail a check");
  });
});
