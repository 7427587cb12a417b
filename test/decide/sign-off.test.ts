import { describe, expect, it } from "vitest";

import { accepted, offered, type SignedOff } from "../../src/decide/sign-off.ts";
import type { Day } from "../../src/units.ts";
import type { PromptVerdict } from "../../src/verdict.ts";
import { failOnOneSlice } from "../report/example-verdict.ts";
import { worseUnit } from "../report/verdict-fixtures.ts";

const policy = { signOff: { by: ["octocat"], role: null, teams: [] } };
const version = "51d0c8e6a913".padEnd(64, "0");
const red = failOnOneSlice().prompts[0]!;
const today = "2026-11-25" as Day;

const codeOf = (prompt: PromptVerdict, policyVersion = version): string =>
  offered(prompt, policy, policyVersion).signOff?.code ?? "none";

const word = (code: string, until: string | null = null): SignedOff => ({
  code,
  by: "octocat",
  reason: "moved",
  on: "2026-11-24" as Day,
  until: until as Day | null,
});

describe("offered()", () => {
  it("gives what is red a code of 20 hex digits, and says who may", () => {
    const { signOff, outcome } = offered(red, policy, version);
    expect(outcome).toBe("fail");
    expect(signOff).toEqual({
      code: expect.stringMatching(/^[0-9a-f]{20}$/),
      by: ["octocat"],
      role: null,
      teams: [],
      accepted: null,
    });
  });

  it.each<[string, PromptVerdict, typeof policy | { signOff: null }]>([
    ["where nobody may", red, { signOff: null }],
    ["to what passed", { ...red, outcome: "pass" }, policy],
    ["to what could not be measured", { ...red, outcome: "inconclusive" }, policy],
    ["to what breaks the set-up", { ...red, reason: "config_invalid" }, policy],
  ])("gives none %s", (_name, prompt, who) => {
    expect(offered(prompt, who, version).signOff).toBeNull();
  });

  it.each<[string, PromptVerdict]>([
    ["the candidate", { ...red, candidate: { ...red.candidate!, version: "0".repeat(64) } }],
    ["production", { ...red, baseline: { ...red.baseline!, version: "0".repeat(64) } }],
    ["the eval set", { ...red, evalSet: { ...red.evalSet!, version: "0".repeat(64) } }],
    ["the rubric", { ...red, judge: { ...red.judge!, rubricVersion: "0".repeat(64) } }],
    ["the judge", { ...red, judge: { ...red.judge!, asked: "another" } }],
    ["the prompt's name", { ...red, name: "support/other" }],
    ["a further red slice", { ...red, units: [...red.units, worseUnit("vip")] }],
    ["a red must-pass case", { ...red, mustPassRed: ["incident-412"] }],
  ])("gives another code when %s is another", (_name, changed) => {
    expect(codeOf(changed)).not.toBe(codeOf(red));
  });

  it("gives another code under another policy", () => {
    expect(codeOf(red, "0".repeat(64))).not.toBe(codeOf(red));
  });

  it("gives the same code for the same finding in other numbers and other commits", () => {
    const units = red.units.map((of) => ({ ...of, score: of.score && { ...of.score, mean: -1 } }));
    expect(codeOf({ ...red, units, cases: [] })).toBe(codeOf(red));
  });
});

describe("accepted()", () => {
  const open = offered(red, policy, version);
  const code = open.signOff!.code;

  it("passes what somebody has accepted, and says who, when and why", () => {
    const passed = accepted(open, [word("0".repeat(20)), word(code)], today);
    expect(passed.outcome).toBe("pass");
    expect(passed.signOff?.accepted).toEqual({
      by: "octocat",
      reason: "moved",
      on: "2026-11-24",
      until: null,
    });
    expect(passed.units).toEqual(red.units);
  });

  it.each([
    ["on its last day", "2026-11-25", "pass"],
    ["after it", "2026-11-24", "fail"],
  ])("holds a word %s", (_name, until, outcome) => {
    expect(accepted(open, [word(code, until)], today).outcome).toBe(outcome);
  });

  it("leaves red what nobody has accepted", () => {
    expect(accepted(open, [word("0".repeat(20))], today)).toBe(open);
    expect(accepted(red, [word(code)], today)).toBe(red);
  });
});
