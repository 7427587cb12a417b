import { describe, expect, it } from "vitest";

import { method } from "../../src/report/method.ts";
import type { PromptVerdict, Verdict } from "../../src/verdict.ts";
import { failedPrompt } from "./example-verdict.ts";
import { metric } from "./policy-fixtures.ts";
import { arm, judge, run, unit, verdictOn, worseUnit } from "./verdict-fixtures.ts";

describe("method()", () => {
  const of = (
    overrides: Partial<PromptVerdict> = {},
    record = run(),
    more: Partial<Verdict> = {},
  ): string => method(verdictOn(failedPrompt(overrides), more), record);

  it("tells of another model on the candidate's side", () => {
    const other = arm({ model: { provider: "openai", asked: "gpt-5-mini", answered: [] } });
    expect(of({ candidate: other })).toContain(
      "| Model asked → answered | `gpt-4.1-mini` → `gpt-4.1-mini-2025-04-14` | `gpt-5-mini` |",
    );
  });

  it("tells only what was measured of the judge", () => {
    const effect = { value: -0.2, pairs: 40, interval: null };
    expect(of({ judge: judge({ positionEffect: effect }) })).toContain(
      "shown second gains 0.20 points",
    );
    expect(of({ judge: judge({ positionEffect: null, consistency: null }) })).toContain(
      "- **Judge's own test**: 24 of 24 control questions right.",
    );
    expect(of({ judge: null })).not.toContain("Judge");
    expect(of({ judge: judge({ sameFamily: "x" }) })).toContain(
      ": the same model family as the one tested.",
    );
  });

  it("tells how many answers a screen took, and where it took more", () => {
    expect(of()).toContain(
      "| Answers | 5 a case from 19 Nov, 4 new in `regulatory` | 1 a case, 4 in `regulatory` to confirm |",
    );
    const four = arm({ samples: 4, recheckSamples: 0 });
    expect(of({ recheck: null, confirmed: ["vip"], candidate: four })).toContain(
      "| 1 a case, 4 in `vip` to confirm |",
    );
    // Nothing hinted, or flagged at once: nothing had to be confirmed.
    const once = of({ recheck: null, confirmed: [], candidate: four });
    expect(once).toContain("| 1 a case |");
    expect(of({ method: "recheck", candidate: arm({ samples: 8, recheckSamples: 4 }) })).toContain(
      "| 8 a case |",
    );
  });

  it("cites the self-test on record", () => {
    expect(of({ selftest: { falseAlarms: 0.019, runs: 400, day: "2026-11-20" } })).toContain(
      "- **Self-test** of 20 Nov: 1.9% of 400 runs in which nothing had changed called something worse.",
    );
  });

  it("gives each finding its chance, at the first look and again", () => {
    const recheck = [
      {
        kind: "score" as const,
        unit: "(all)",
        metric: null,
        firstP: 0.02,
        p: 0.011,
        effect: -0.2,
        stands: true,
      },
      {
        kind: "judge" as const,
        unit: "a",
        metric: null,
        firstP: 0.0001,
        p: 0.0002,
        effect: 0.2,
        stands: true,
      },
      {
        kind: "check" as const,
        unit: "b",
        metric: null,
        firstP: 0.0001,
        p: 0.4,
        effect: 0,
        stands: false,
      },
    ];
    expect(of({ recheck })).toContain(
      "- **Chance**: all cases, score, p = 0.020 and `a`, failing answers by the judge, p < 0.001 (the share of unchanged runs that would look like this). Against production's answers made in this run: p = 0.011 and p < 0.001 again.",
    );
    expect(of({ recheck })).toContain("up to 4 new in all cases, `a` and `b`");
  });

  it("gives the chance of a further metric by its name", () => {
    const found = { kind: "metric", unit: "(all)", metric: "cost_usd", effect: -0.1 } as const;
    expect(of({ recheck: [{ ...found, firstP: 0.01, p: 0.02, stands: true }] })).toContain(
      "- **Chance**: all cases, `cost_usd`, p = 0.010 (the",
    );
    const units = [unit("a", { metrics: [metric("grounded")] })];
    expect(of({ method: "one look", recheck: null, units })).toContain(
      "- **Chance**: `a`, `grounded`, p < 0.001 (the",
    );
  });

  it("gives the chance of one look where nothing was rechecked", () => {
    expect(of({ method: "one look", recheck: null, units: [worseUnit("a")] })).toContain(
      "- **Chance**: `a`, failing answers, p < 0.001 (the share",
    );
  });

  it("says what is missing from a result", () => {
    const coverage = {
      cases: 150,
      complete: 149,
      needed: 135,
      missing: [{ cause: "timeout: x", count: 1 }],
    };
    expect(of({ coverage })).toContain("149 of 150 cases complete.");
    expect(of({ coverage })).toContain("- **Missing**: 1× `timeout: x`.");
  });

  it("names models that are counted at the dearest price", () => {
    expect(of({}, run({ unpriced: ["my-model"] }))).toContain(
      "750 earlier answers reused. Unknown price, so counted at the dearest listed: `my-model` (812,000 tokens in, 96,000 out in all; `prices` of a model sets it).",
    );
  });

  it("says what providers' prompt caches saved, from a cent on", () => {
    expect(of({}, run({ cacheSavedUsd: 0.42 }))).toContain(
      "reused; providers' prompt caches saved $0.42.",
    );
    expect(of({}, run({ cacheSavedUsd: 0.004 }))).not.toContain("prompt caches");
    expect(of({}, run({ cacheSavedUsd: -0.2 }))).not.toContain("prompt caches");
  });

  it("repeats the result from this run's store where nothing was uploaded", () => {
    const text = of({}, run({ artifact: null }));
    expect(text).toContain(
      "```sh\nnpx evenhand@1.4.0 gate --base 4e1d7a09 --head b83f2c91 --replay\n```",
    );
    expect(text).toContain("from the store of this run.");
  });

  it("puts nothing into a command line that a shell could read as more", () => {
    const artifact = { runId: "1; rm -rf ~", name: "$(x)" };
    expect(of({}, run({ artifact }))).not.toContain("rm -rf");
    expect(of({}, run(), { head: { sha: "$(reboot)" } })).not.toContain("```sh");
    expect(of({}, run(), { version: "1; reboot" })).not.toContain("reboot");
  });

  it("tells of files where outputs were supplied", () => {
    const side = { model: null, samples: 1, recheckSamples: 0, since: null };
    const text = of({
      change: "supplied",
      method: "one look",
      evalSet: null,
      baseline: arm({ path: "a.jsonl", ...side }),
      candidate: arm({ path: "b|c.jsonl", ...side }),
    });
    expect(text).toContain("| File | `a.jsonl` | `b\\u{7c}c.jsonl` |");
    expect(text).toContain("| Answers | 1 a case | 1 a case |");
    expect(text).not.toContain("```sh");
  });

  it("tells what would be left of the score's change at equal length, where that is another figure", () => {
    const at = (difference: number) =>
      of({ lengthControlled: { difference, raw: 0.08, p: 0.2, cases: 150 } });
    expect(at(-0.03)).toContain(
      "- **Length**: with equal length the score would change by −0.03, not +0.08 (an estimate, and advice only).",
    );
    expect(at(0.081)).not.toContain("**Length**");
    expect(of({ lengthControlled: null })).not.toContain("**Length**");
  });
});
