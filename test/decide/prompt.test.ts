import { describe, expect, it } from "vitest";

import { decidePrompt } from "../../src/decide/prompt.ts";
import type { PromptPlan } from "../../src/plan/plan.ts";
import { parseCheck } from "../../src/score/checks/registry.ts";
import type { Json } from "../../src/units.ts";
import { config } from "../plan/setup.ts";
import { CONFIG } from "../support/engine.ts";
import {
  failingOutput,
  many,
  measured,
  output,
  planFor,
  provider,
  scores,
  settled,
  turn,
  type Facts,
} from "./settled.ts";

const policy = (gate: string) => config(`${CONFIG}gate: ${gate}\n`);

/** New production answers that are as good as the stored ones. */
const freshFor = (n: number, score = 4) =>
  Array.from({ length: n }, (_, index) => ({
    baseline: output(`ok, fresh ${index}`),
    scores: scores(4, score, turn(index + 1)),
  }));

const fails: Facts = { candidate: (at) => failingOutput(`No ${at}.`), fresh: freshFor(4) };
const passes: Facts = { fresh: freshFor(4) };
const lostScore: Facts = { scores: (at) => scores(4, 3, turn(at)), fresh: freshFor(4, 3) };

const half = (n: number, facts: Facts, others: Facts = passes) =>
  many(n, (index) => (index < n / 2 ? facts : others));

const decide = (cases: Parameters<typeof settled>[0], how: Parameters<typeof settled>[1] = {}) =>
  decidePrompt(settled(cases, how), how.config ?? config(), {
    prompts: how.prompts ?? 1,
    wording: null,
    selftest: null,
  });

/** Cases whose only check is this one. */
const checkedBy =
  (raw: Json) =>
  (of: PromptPlan["cases"][number]): PromptPlan["cases"][number] => {
    const read = parseCheck(raw);
    return { ...of, case: { ...of.case, checks: read.ok ? [read.check] : [] } };
  };

describe("decidePrompt()", () => {
  it("passes where nothing was found worse, and shows every unit", () => {
    expect(decide(many(12))).toMatchObject({
      outcome: "pass",
      reason: null,
      detail: null,
      method: "recheck",
      coverage: { cases: 12, complete: 12, needed: 11, missing: [] },
      units: [{ unit: "(all)", result: "unclear", red: false }],
      recheck: null,
      mustPassRed: [],
      cases: [],
    });
  });

  it.each([
    ["checks", fails, "check"],
    ["scores", lostScore, "score"],
  ] as const)("fails on %s that stand against production's new answers", (_, facts, kind) => {
    const verdict = decide(half(16, facts));
    expect(verdict.outcome).toBe("fail");
    expect(verdict.units).toMatchObject([{ unit: "(all)", result: "worse", red: true }]);
    expect(verdict.recheck!.find((of) => of.kind === kind)).toMatchObject({
      unit: "(all)",
      stands: true,
    });
    expect(verdict.cases.length).toBeGreaterThan(0);
  });

  it("passes, and says that production moved, where it is no worse than production's new answers", () => {
    const moved = half(16, {
      ...fails,
      fresh: freshFor(4).map((of) => ({ ...of, baseline: failingOutput() })),
    });
    const verdict = decide(moved);
    expect(verdict).toMatchObject({
      outcome: "pass",
      units: [{ result: "unclear", red: false, notStanding: true }],
      recheck: [{ kind: "check", stands: false }],
    });
  });

  it("tells the stored answers' p and the new ones' of what was rechecked", () => {
    const [check] = decide(half(16, fails)).recheck!;
    expect(check).toMatchObject({ kind: "check", effect: 0.5, firstP: expect.any(Number) });
    expect(check!.firstP).toBeLessThan(0.001);
  });
});

describe("decidePrompt(), the order of its rules", () => {
  const unanswered = { asked: [], missing: [provider("auth", "no key").missing] };

  it("says first why the judge's own test has no answers", () => {
    const stopped = { ...settled(many(8)), cases: [], comparison: null, controls: unanswered };
    expect(
      decidePrompt(stopped, config(), { prompts: 1, wording: null, selftest: null }),
    ).toMatchObject({
      outcome: "inconclusive",
      reason: "no_credentials",
      detail: "the judge's control questions: no key",
      coverage: { cases: 8, complete: 0, needed: 7 },
    });
  });

  it.each([
    ["an unreliable judge", "judge_unreliable"],
    ["coverage", "provider_rate_limited"],
    ["equal answers to everything", "degenerate_outputs"],
  ] as const)("is inconclusive for %s, though something looks worse", (_, reason) => {
    const bad: Facts =
      reason === "judge_unreliable"
        ? { scores: (at) => (turn(at) === 1 ? scores(1, 5, 1) : scores(5, 1, -1)) }
        : {};
    const cases = many(16, (index) => ({
      ...fails,
      ...bad,
      ...(reason === "degenerate_outputs" ? { candidate: () => failingOutput("Hello!") } : {}),
      ...(reason !== "degenerate_outputs" && index < 3 ? { baseline: () => provider("rate") } : {}),
    }));
    const verdict = decide(cases);
    expect(verdict).toMatchObject({ outcome: "inconclusive", reason });
    expect(verdict).toMatchObject({ units: [], cases: [], recheck: null, mustPassRed: [] });
  });

  it("says what is missing most often, and where", () => {
    const cases = many(20, (index) =>
      index < 4 ? { scores: () => provider("quota", "no credit") } : {},
    );
    expect(decide(cases)).toMatchObject({
      outcome: "inconclusive",
      reason: "provider_quota",
      detail: "16 of 20 cases were measured; a result needs 18; most often: no credit",
      coverage: {
        cases: 20,
        complete: 16,
        needed: 18,
        missing: [{ cause: "no credit", count: 16 }],
      },
    });
  });

  it("still tells who judged", () => {
    const cases = many(20, () => ({ scores: () => provider("quota", "no credit") }));
    expect(decide(cases).judge).toMatchObject({ asked: "critic", controls: { total: 1 } });
  });

  it("is inconclusive without a judge where the checks only forbid: saying nothing would pass them", () => {
    const silent = many(12, () => ({ judged: false, candidate: () => output("") }));
    const plan = planFor(silent, {
      cases: planFor(silent).cases.map(checkedBy({ "not-contains": "AI" })),
    });
    expect(decide(silent, { plan })).toMatchObject({
      outcome: "inconclusive",
      reason: "degenerate_outputs",
    });
  });

  it("does not take a check of the answer's cost for one that tells a good answer", () => {
    const silent = many(12, () => ({ judged: false, candidate: () => output("") }));
    const plan = planFor(silent, { cases: planFor(silent).cases.map(checkedBy({ cost: 1 })) });
    expect(decide(silent, { plan })).toMatchObject({ reason: "degenerate_outputs" });
  });

  it("is so too where one answer to everything passes every check, whatever they ask for", () => {
    const constant = many(12, () => ({ judged: false, candidate: () => output("ok") }));
    expect(decide(constant)).toMatchObject({
      outcome: "inconclusive",
      reason: "degenerate_outputs",
    });
  });

  it("leaves it to the checks where the one answer fails some of them", () => {
    const worse = many(12, () => ({
      judged: false,
      candidate: () => failingOutput(),
      fresh: Array.from({ length: 8 }, (_, at) => ({
        baseline: output(`ok ${at}`),
        scores: scores(4, 4),
      })),
    }));
    expect(decide(worse).outcome).toBe("fail");
  });

  it("leaves equal answers alone where production gives them too", () => {
    const same = { candidate: () => output("ok"), baseline: () => output("ok") };
    expect(decide(many(12, () => same)).outcome).toBe("pass");
    expect(decide(many(12, () => ({ candidate: () => output("ok") })))).toMatchObject({
      outcome: "inconclusive",
      reason: "degenerate_outputs",
    });
  });
});

describe("decidePrompt(), what gates", () => {
  it("shows the scores of fewer than eight cases, and lets only checks fail", () => {
    expect(decide(many(7, () => lostScore))).toMatchObject({
      outcome: "pass",
      units: [{ score: { mean: -1, measured: 7, found: null }, judge: null }],
    });
    expect(decide(many(7, () => fails)).outcome).toBe("fail");
  });

  it("shows a slice of two cases as unclear for its score, red for a check that always fails", () => {
    const cases = [
      ...many(20, () => passes),
      ...["x", "y"].map((id) => measured(id, { ...lostScore, slices: ["tiny"] })),
    ];
    expect(decide(cases).units.find(({ unit }) => unit === "tiny")).toMatchObject({
      result: "unclear",
    });
    const failing = [
      ...many(20, () => passes),
      ...["x", "y"].map((id) => measured(id, { ...fails, slices: ["tiny"] })),
    ];
    expect(decide(failing)).toMatchObject({ outcome: "fail" });
    expect(decide(failing).units.find(({ unit }) => unit === "tiny")).toMatchObject({
      result: "worse",
      red: true,
    });
  });

  it("never goes red in a slice that only warns or is only shown", () => {
    const cases = half(16, { ...fails, slices: ["law"] }, { ...passes, slices: ["tone"] });
    const gate = policy("{ slices: { law: { tier: warn }, (all): { tier: show } } }");
    const verdict = decide(cases, { config: gate });
    expect(verdict.outcome).toBe("pass");
    expect(verdict.units.map(({ unit, tier, result, red }) => [unit, tier, result, red])).toEqual([
      ["law", "warn", "worse", false],
      ["tone", "gate", "unclear", false],
      ["(all)", "show", "worse", false],
    ]);
  });

  it("needs no coverage of what does not gate", () => {
    const cases = half(
      16,
      { scores: () => provider("rate"), slices: ["law"] },
      { slices: ["tone"] },
    );
    expect(decide(cases)).toMatchObject({ outcome: "inconclusive" });
    const gate = policy("{ slices: { law: { tier: show }, (all): { tier: show } } }");
    expect(decide(cases, { config: gate }).outcome).toBe("pass");
  });

  it("takes nothing as red where the whole gate only warns", () => {
    const cases = [
      ...half(16, fails),
      measured("incident", { ...fails, mustPass: true, fresh: freshFor(5) }),
    ];
    expect(decide(cases, { config: policy("{ tier: warn }") })).toMatchObject({
      outcome: "pass",
      mustPassRed: [],
    });
  });

  it("takes an effect for red that policy calls large enough, and not one below", () => {
    const slight: Facts = { scores: (at) => scores(4, 3.5, turn(at)), fresh: freshFor(4, 3.5) };
    const cases = many(16, () => slight);
    expect(decide(cases).outcome).toBe("fail");
    const gate = policy("{ slices: { (all): { min_effect: 0.6 } } }");
    expect(decide(cases, { config: gate }).outcome).toBe("pass");
  });
});

describe("decidePrompt(), must-pass cases", () => {
  const incident = (facts: Facts = {}) =>
    measured("incident", { ...fails, mustPass: true, fresh: freshFor(5), ...facts });
  // So many others that one case is no finding over all of them.
  const others = many(60);

  it("fails on one that fails four times, and in none of production's new answers", () => {
    const verdict = decide([incident(), ...others]);
    expect(verdict).toMatchObject({ outcome: "fail", mustPassRed: ["incident"] });
    expect(verdict.units.every(({ red }) => !red)).toBe(true);
    expect(verdict.cases).toMatchObject([{ id: "incident", why: "fails", mustPass: true }]);
  });

  it("fails on it in a set of one", () => {
    expect(decide([incident()])).toMatchObject({ outcome: "fail", mustPassRed: ["incident"] });
  });

  it("goes by the judge where the case has no check", () => {
    const judged = incident({
      checked: false,
      candidate: (at) => output(`edit ${at}`),
      scores: (at) => scores(4, 1, turn(at)),
      fresh: freshFor(5, 1),
    });
    expect(decide([judged, ...others])).toMatchObject({ mustPassRed: ["incident"] });
  });

  it.each<[string, Facts]>([
    ["passes once", { candidate: (at) => (at === 2 ? output("ok") : failingOutput(`${at}`)) }],
    [
      "fails in production's new answers too",
      {
        fresh: freshFor(5).map((of, at) => (at === 3 ? { ...of, baseline: failingOutput() } : of)),
      },
    ],
  ])("lets one be that %s", (_, facts) => {
    expect(decide([incident(facts), ...others])).toMatchObject({
      outcome: "pass",
      mustPassRed: [],
    });
  });

  it("leaves an ordinary case that fails to the statistics", () => {
    expect(decide([incident({ mustPass: false }), ...others]).outcome).toBe("pass");
  });

  it("knows nothing where production did not answer again", () => {
    const silent = incident({
      fresh: freshFor(5).map((of) => ({ ...of, baseline: provider("timeout", "no answer") })),
    });
    expect(decide([silent, ...others])).toMatchObject({
      outcome: "inconclusive",
      reason: "timeout",
    });
  });
});

describe("decidePrompt(), several prompts", () => {
  // One case that fails every time: p = 1 / 70 in the look and in the recheck.
  const cases = [measured("a", fails), ...many(6, () => passes)];

  it.each([
    [1, "fail"],
    [2, "fail"],
    [3, "pass"],
    [10, "pass"],
  ])("divides every level by the prompts measured: one of %i is %s", (prompts, outcome) => {
    expect(decide(cases, { prompts }).outcome).toBe(outcome);
  });
});

describe("decidePrompt(), one look", () => {
  it("decides on what is there, at a stricter level, and says so", () => {
    const clear = half(16, { ...fails, fresh: [] });
    expect(decide(clear, { method: "one look" })).toMatchObject({
      outcome: "fail",
      method: "one look",
      recheck: null,
    });
    // Two families share 0.05: one case that fails three times of three has p = 1 / 20.
    const one = (samples: number) =>
      many(8, (index) => ({ ...(index === 0 ? fails : {}), samples, fresh: [] }));
    expect(decide(one(4), { method: "one look" }).outcome).toBe("fail");
    expect(decide(one(3), { method: "one look" }).outcome).toBe("pass");
  });
});
