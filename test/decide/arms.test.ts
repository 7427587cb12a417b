import { describe, expect, it } from "vitest";

import { armVerdict } from "../../src/decide/arms.ts";
import { many, missing, output, scores, settled } from "./settled.ts";

describe("armVerdict()", () => {
  it("tells each side's version, model and answers", () => {
    const of = settled(many(30));
    expect(armVerdict(of, "baseline")).toEqual({
      version: of.plan.baseline.digest,
      path: "prompts/support/answer.md",
      model: { provider: "scripted", asked: "writer", answered: ["writer-1"] },
      samples: 5,
      recheckSamples: 0,
      since: "2026-11-20",
    });
    expect(armVerdict(of, "candidate")).toMatchObject({
      version: of.plan.candidate.digest,
      samples: 4,
      since: "2026-11-20",
    });
  });

  it("counts the most new answers that a case got from production, and the candidate's beside them", () => {
    const fresh = (n: number) =>
      Array.from({ length: n }, () => ({ baseline: output("ok"), scores: scores(4, 4, -1) }));
    const of = settled(many(4, (index) => ({ samples: 2, fresh: fresh(index) })));
    expect(armVerdict(of, "baseline").recheckSamples).toBe(3);
    expect(armVerdict(of, "candidate").recheckSamples).toBe(2);
  });

  it("tells every model id the provider named, of new answers too", () => {
    const fresh = [{ baseline: output("ok", { model: "writer-2" }), scores: scores(4, 4, -1) }];
    const of = settled([...many(1, () => ({ fresh })), ...many(2).slice(1)]);
    expect(armVerdict(of, "baseline").model?.answered).toEqual(["writer-1", "writer-2"]);
    expect(armVerdict(of, "candidate").model?.answered).toEqual(["writer-1"]);
  });

  it("names no model that answered nothing", () => {
    const of = settled(many(3, () => ({ candidate: () => missing({ kind: "cancelled" }) })));
    expect(armVerdict(of, "candidate").model?.answered).toEqual([]);
  });

  it("knows no model and no day of supplied outputs", () => {
    const of = settled(many(3));
    const supplied = { ...of.plan.baseline, entry: null };
    expect(
      armVerdict({ ...of, plan: { ...of.plan, baseline: supplied } }, "baseline"),
    ).toMatchObject({
      model: null,
      since: null,
    });
  });
});
