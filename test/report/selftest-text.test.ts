import { describe, expect, it } from "vitest";

import { selftestText } from "../../src/report/selftest-text.ts";
import type { SelfTest, SelfTestReport, Share } from "../../src/selftest/self-test.ts";

const share = (of: number, runs = 400): Share => ({
  share: of,
  runs,
  lower: Math.max(0, of - 0.01),
  upper: Math.min(1, of + 0.02),
});

const MEASURED: SelfTest = {
  cases: 24,
  answers: { each: 8, since: "2026-11-20", live: false },
  falseAlarms: share(0.0175),
  redBy: [
    { unit: "law", by: "score", runs: 5 },
    { unit: "(all)", by: "checks", runs: 2 },
  ],
  stopped: share(0.01),
  stoppedBy: [{ reason: "coverage_low", runs: 4 }],
  noise: { pair: 0.62, judge: 0.31, consistency: { same: 19, total: 20 } },
  positionEffect: { value: -0.12, pairs: 192, interval: { lower: -0.17, upper: -0.07 } },
  flaky: [{ case: "case-3", check: 'contains: "ok"', failing: 2, of: 8 }],
  power: [
    {
      unit: "law",
      cases: 9,
      drops: [{ points: 0.1, found: share(0.05, 40) }],
      failing: [
        { cases: 1, found: share(0.3, 40) },
        { cases: 2, found: share(1, 40) },
      ],
    },
  ],
  untried: 0,
  advice: ["Add 15 cases to `law`: its 9 cases find the largest loss tried in 5.0% of runs."],
};

function textOf(measured: Partial<SelfTest> | null, more: Partial<SelfTestReport> = {}): string {
  const whole = measured === null ? null : { ...MEASURED, ...measured };
  const report: SelfTestReport = {
    schema: "evenhand.selftest/1",
    version: "0.1.0",
    asOf: "2026-11-25",
    base: { name: "main", sha: "0123" },
    prompts: [
      {
        prompt: "support/answer",
        measured: whole,
        unmeasured: whole === null ? "no `key` is set" : null,
      },
    ],
    warnings: [],
    ...more,
  };
  return selftestText(report, 100);
}

describe("selftestText()", () => {
  it("tells what was measured, on what, and how sure it is", () => {
    expect(textOf({})).toMatchInlineSnapshot(`
      "support/answer: 24 cases, 8 answers of production each, of 20 Nov 2026

      False alarms: 1.8% (95% interval 0.8–3.8%) of 400 runs in which nothing had changed were red; by score in law (5 runs) and checks in all cases (2 runs).
      Stopped: 1.0% (95% interval 0.0–3.0%) of them ended inconclusive: too few of the planned measurements came back (4 runs).
      Noise: scores of two answers of production differ by 0.62 points, as a standard deviation, 0.31 of it by the judge (they add up as squares); the judge was of the same opinion with the order swapped in 19 of 20 pairs.
      Position effect: the answer shown second gains 0.12 ± 0.05 points; it is taken out of every score.
      Flaky checks, in production itself: case-3 fails contains: "ok" in 2 of 8.

      What it finds: runs that are red once a loss is planted in a slice (40 runs each, with the 95% interval).
      Slice  Cases  −0.1 points  12% failing    25% failing
      law        9     5% (4–7)  30% (29–32)  100% (99–100)

      Would help: Add 15 cases to law: its 9 cases find the largest loss tried in 5.0% of runs.
      These are the chances of this set's cases and their noise: all runs are drawn from the same answers and judgements, so the intervals do not cover another set, another day or another judge.
      "
    `);
  });

  it("says only what there is: no judge, nothing flaky, nothing that would help", () => {
    const text = textOf({
      noise: null,
      positionEffect: null,
      flaky: [],
      redBy: [],
      stoppedBy: [],
      power: [],
      advice: [],
    });
    expect(text).not.toMatch(/Noise|Position|Flaky|What it finds|by score/);
    expect(text).toContain("had changed were red.\n");
    expect(text).toContain("ended inconclusive.\n");
    expect(text).toContain("Nothing stands out that would help.");
  });

  it("says what was not tried, and which answers were made for the test", () => {
    const text = textOf({
      untried: 7,
      answers: { each: 5, since: "selftest:2026-11-25", live: true },
    });
    expect(text).toContain("In 7 further slices nothing was planted, for want of time.");
    expect(text).toContain("made for the test selftest:2026-11-25");
  });

  it("says why a prompt could not be measured, and what had to be left out", () => {
    const text = textOf(null, { warnings: ["prompts/b.md:1: `model` is no list"] });
    expect(text).toBe(
      "warning: prompts/b.md:1: model is no list\n\nsupport/answer: could not be measured: no key is set.\n",
    );
  });

  it("writes nobody's name as more than a name", () => {
    const text = textOf({
      flaky: [{ case: "::error::\u001b[31m", check: "a\nb", failing: 1, of: 2 }],
      redBy: [{ unit: "x\r\n::add-mask::y", by: "score", runs: 1 }],
    });
    for (const raw of ["\u001b", "\r", "\n::"]) expect(text).not.toContain(raw);
    expect(text.split("\n").some((line) => line.startsWith("b"))).toBe(false);
  });
});
