import { describe, expect, it } from "vitest";

import { Latencies } from "../../src/plan/call-seconds.ts";
import { millis } from "../../src/units.ts";
import { row } from "../store/rows.ts";
import { cases, plan, RUBRIC } from "./setup.ts";

const rows = (model: string, ...latencies: readonly number[]) =>
  latencies.map((ms, index) => ({
    ...row(index + 1, { latencyMs: millis(ms) }),
    provider: "scripted",
    model,
  }));

const judged = plan({ evals: `${RUBRIC}${cases(9)}` });

describe("Latencies", () => {
  it("takes the median of each model's own calls", () => {
    const known = new Latencies([
      ...rows("writer", 900, 60_000, 1_100, 1_000, 800),
      ...rows("critic", 5_000, 5_000, 4_000, 6_000, 5_500),
      ...rows("other", 1, 1, 1, 1, 1),
    ]);
    expect(known.of(judged)).toEqual({ answer: 1, judgement: 5 });
  });

  it("takes two seconds where there are fewer than five, or they took none", () => {
    const known = new Latencies([
      ...rows("writer", 9_000, 9_000, 9_000, 9_000),
      ...rows("critic", 0, 0, 0, 0, 0),
    ]);
    expect(known.of(judged)).toEqual({ answer: 2, judgement: 2 });
    expect(new Latencies([]).of(plan())).toEqual({ answer: 2, judgement: 2 });
  });
});
