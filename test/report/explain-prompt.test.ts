import { describe, expect, it } from "vitest";

import { reasons } from "../../src/reason.ts";
import { explainPrompt, explainRun } from "../../src/report/explain-prompt.ts";
import { floor, metric, mute, newPrompt, standard } from "./policy-fixtures.ts";
import { prompt, unit, verdict, worseUnit } from "./verdict-fixtures.ts";

const told = (...of: Parameters<typeof prompt>): string => explainPrompt(prompt(...of)).join("\n");

describe("explainPrompt()", () => {
  it("says what decided, and a line a unit with its figures", () => {
    const text = told({
      outcome: "fail",
      units: [worseUnit("law"), unit("tone"), unit("(all)", { cases: 150, result: "not worse" })],
    });
    expect(text).toMatchInlineSnapshot(`
      "support/answer: fail, decided by law.
        law: worse by failing checks, and red; 25 cases, score −0.07 points, failing checks 0% → 12%
        tone: unclear; 25 cases, score +0.02 points, failing checks 0% → 0%
        All cases: not worse; 150 cases, score +0.02 points, failing checks 0% → 0%"
    `);
  });

  it("names every kind of cause", () => {
    const [first] = told({
      outcome: "fail",
      units: [unit("law", { metrics: [metric("output_tokens")] })],
      floors: [floor("grounded")],
      mustPassRed: ["case-7"],
    }).split("\n");
    expect(first).toBe(
      "support/answer: fail, decided by output_tokens in law, the floor of grounded in All cases and the must-pass case case-7.",
    );
  });

  it("lists five causes and counts the others", () => {
    const units = Array.from({ length: 7 }, (_, at) => worseUnit(`slice-${at}`));
    expect(told({ outcome: "fail", units })).toMatch(/decided by slice-0, .*slice-4 and 2 more\./);
  });

  it("says that nothing that gates is red, and what is worse all the same", () => {
    const text = told({
      units: [
        worseUnit("law", { red: false, tier: "warn" }),
        worseUnit("tone", { red: false, tier: "show", mute }),
        unit("(all)", { metrics: [metric("cost_usd", { red: false, tier: "warn" })] }),
      ],
    });
    expect(text).toContain("support/answer: pass: nothing that gates is red.");
    expect(text).toContain("law: worse by failing checks, does not gate (warn)");
    expect(text).toContain("tone: worse by failing checks, muted to 2026-12-01 by ada@acme.dev");
    expect(text).toContain("cost_usd: worse, does not gate (warn)");
  });

  it("says why nothing is known, and what to do", () => {
    const text = told({ outcome: "inconclusive", reason: "provider_quota", detail: "no credit" });
    expect(text.split("\n")).toEqual([
      `support/answer: inconclusive, because ${reasons.provider_quota.title}: no credit.`,
      `  Next: ${reasons.provider_quota.next}`,
    ]);
  });

  it("says that nothing had to be measured", () => {
    expect(told({ outcome: "not_applicable" })).toBe(
      "support/answer: not applicable: nothing had to be measured.",
    );
  });

  it("holds a prompt without a baseline to its minimums", () => {
    const lines = explainPrompt(
      newPrompt([
        standard("grounded"),
        standard("checks", { kind: "checks", measured: 0.4, min: 0.5, met: false }),
        standard("tone", { met: false, gates: false, measured: 2.5, min: 3 }),
      ]),
    );
    expect(lines).toEqual([
      "support/handover: fail, decided by the minimum of checks.",
      "  grounded: met; 4.60 points over 48 cases, 4.00 points is the least",
      "  checks: not met; 40% over 48 cases, 50% is the least",
      "  tone: not met, does not gate; 2.50 points over 48 cases, 3.00 points is the least",
    ]);
  });
});

describe("explainRun()", () => {
  it("says why a run compared no prompt, with the files at fault", () => {
    const problem = { file: "evenhand.yaml", line: 3, message: "`gat` is no key", hint: null };
    const lines = explainRun(
      verdict({ outcome: "inconclusive", reason: "config_invalid", problems: [problem] }),
    );
    expect(lines).toEqual([
      "The run: inconclusive, because a file of the set-up cannot be used.",
      "  evenhand.yaml:3: gat is no key",
    ]);
  });

  it("says that no prompt was compared", () => {
    expect(explainRun(verdict({ outcome: "not_applicable" }))).toEqual([
      "The run: not applicable: no prompt was compared.",
    ]);
  });
});
