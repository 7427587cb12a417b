import { describe, expect, it } from "vitest";

import { policyRows, type PolicyRow } from "../../src/plan/policy-table.ts";
import { CONFIG } from "../support/engine.ts";
import { cases, CHECKS, config, evalSet, RUBRIC } from "./setup.ts";

const gateOf = (words: string) => config(`${CONFIG}gate: { ${words} }\n`).gate;

const rows = (words: string, ...sets: readonly string[]): readonly PolicyRow[] =>
  policyRows(
    gateOf(words),
    sets.map((text, index) => evalSet(text, `evals/${index}.yaml`)),
  );

const row = (words: string, slice: string, metric: string, ...sets: readonly string[]) =>
  rows(words, ...sets).find((of) => of.slice === slice && of.metric === metric);

const vip = (n: number) => cases(n, "slices: [vip]");

describe("policyRows()", () => {
  it("has a row a slice and metric, of slices in order and all cases last", () => {
    const found = rows(
      "slices: { b: {}, (all): {} }, metrics: { grounded: {} }",
      `${RUBRIC}${vip(8)}`,
    );
    expect(found.map(({ slice, metric }) => `${slice} ${metric}`)).toEqual(
      ["b", "vip", "(all)"].flatMap((slice) =>
        ["rubric", "judge", "grounded"].map((metric) => `${slice} ${metric}`),
      ),
    );
  });

  it.each<[string, string, string, [number | null, number | null]]>([
    ["tier: gate", "vip", "rubric", [0.3, 0.1]],
    ["tier: gate", "(all)", "rubric", [0.15, 0.05]],
    ["slices: { vip: { margin: 0.2 } }", "vip", "rubric", [0.2, 0.1]],
    ["metrics: { rubric: { margin: 0.2 } }", "vip", "rubric", [0.2, 0.1]],
    ["tier: gate", "vip", "checks", [0.12, 0.05]],
    // One margin holds for both kinds of failures.
    ["metrics: { judge: { margin: 0.07 } }", "vip", "checks", [0.07, 0.05]],
    ["metrics: { grounded: { min_effect: 0.4 } }", "vip", "grounded", [0.3, 0.4]],
    ["metrics: { contains: {} }", "vip", "contains", [0.075, 0.025]],
    ["metrics: { cost_usd: { margin: 0.01 } }", "vip", "cost_usd", [0.01, null]],
    [
      "metrics: { cost_usd: { margin: 0.01, slices: { vip: { margin: 0.02 } } } }",
      "vip",
      "cost_usd",
      [0.02, null],
    ],
  ])(
    "under { %s } holds %s to a %s with its own or the usual limits",
    (words, slice, metric, limits) => {
      const found = row(words, slice, metric, `${RUBRIC}${CHECKS}${vip(8)}`);
      expect([found?.margin, found?.minEffect]).toEqual(limits);
    },
  );

  it.each<[string, string, string, string, string | null]>([
    ["enough cases", "tier: gate", "rubric", `${RUBRIC}${vip(8)}`, null],
    ["few cases", "tier: gate", "rubric", `${RUBRIC}${vip(7)}`, "fewer than 8 cases"],
    [
      "few cases, for the judge too",
      "metrics: { judge: {} }",
      "judge",
      `${RUBRIC}${vip(7)}`,
      "no case is measured by it",
    ],
    ["one case with a check", "tier: gate", "checks", `${CHECKS}${vip(1)}`, null],
    [
      "no check",
      "metrics: { checks: {} }",
      "checks",
      `${RUBRIC}${vip(8)}`,
      "no case is measured by it",
    ],
    [
      "no rubric",
      "metrics: { rubric: {} }",
      "rubric",
      `${CHECKS}${vip(8)}`,
      "no case is measured by it",
    ],
    [
      "a criterion of few cases",
      "metrics: { grounded: {} }",
      "grounded",
      `${RUBRIC}${vip(7)}`,
      "fewer than 8 cases",
    ],
    [
      "a kind of check of enough",
      "metrics: { contains: {} }",
      "contains",
      `${CHECKS}${vip(8)}`,
      null,
    ],
    ["a tier that warns", "tier: warn", "rubric", `${RUBRIC}${vip(8)}`, "its tier is warn"],
  ])("says whether a slice can be red: %s", (_, words, metric, set, never) => {
    expect(row(words, "vip", metric, set)?.never).toBe(never);
  });

  it("takes the eval set that has most of a slice, since each is decided alone", () => {
    const sets = [`${RUBRIC}${vip(5)}`, `${RUBRIC}${vip(6)}`];
    expect(row("tier: gate", "vip", "rubric", ...sets)).toMatchObject({
      cases: 6,
      never: "fewer than 8 cases",
    });
  });

  it("carries what a slice is, its floor and its mute", () => {
    const words =
      "slices: { vip: { critical: true, holdout: true, tier: show, until: 2026-12-01, owner: a, reason: b, floor: { min: 4, owner: c, reason: d } } }";
    expect(row(words, "vip", "rubric", `${RUBRIC}${vip(8)}`)).toMatchObject({
      critical: true,
      holdout: true,
      tier: "show",
      mute: { until: "2026-12-01", owner: "a", reason: "b" },
      floor: { min: 4, owner: "c", reason: "d" },
    });
  });
});
