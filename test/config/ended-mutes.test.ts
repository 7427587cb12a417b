import { describe, expect, it } from "vitest";

import { endedMutes } from "../../src/config/ended-mutes.ts";
import type { PolicyNames } from "../../src/config/unknown-names.ts";
import { problemText } from "../../src/problem.ts";
import type { Day } from "../../src/units.ts";
import { config } from "../plan/setup.ts";

const MUTED = config(`prompts: [{ files: a.md, evals: a.yaml }]
gate:
  slices:
    regulatory:
      tier: show
      until: 2026-12-01
      owner: ada@acme.dev
      reason: new terms
    (all): { tier: show, until: 2026-11-30, owner: eve, reason: moving }
    tone: { tier: show }
  metrics:
    cost_usd: { tier: show, until: 2026-12-02, owner: bob, reason: new prices }
    grounded:
      slices:
        vip: { tier: show, until: "2026-12-03", owner: kim, reason: too few }
`);

const said = (asOf: string, names: PolicyNames | null = null): readonly string[] =>
  endedMutes(MUTED, asOf as Day, names).map(problemText);

const all =
  "evenhand.yaml:9: the mute of `(all)` ended on 30 Nov 2026; eve has to renew or remove it";
const regulatory =
  "evenhand.yaml:6: the mute of `regulatory` ended on 1 Dec 2026; ada@acme.dev has to renew or remove it";
const cost =
  "evenhand.yaml:12: the mute of `cost_usd` ended on 2 Dec 2026; bob has to renew or remove it";
const vip =
  "evenhand.yaml:15: the mute of `grounded` in `vip` ended on 3 Dec 2026; kim has to renew or remove it";

describe("endedMutes()", () => {
  it.each([
    ["2026-11-30", []],
    ["2026-12-01", [all]],
    ["2026-12-02", [regulatory, all]],
    ["2027-01-01", [regulatory, all, cost, vip]],
  ])("on %s tells those whose last day is over, with their owner", (asOf, expected) => {
    expect(said(asOf)).toEqual(expected);
  });

  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ["nothing", [], [], [all]],
    ["the slice", ["regulatory"], [], [regulatory, all]],
    ["the metric", [], ["cost_usd"], [all, cost]],
    ["the metric, but not its slice", ["regulatory"], ["grounded"], [regulatory, all]],
    ["both", ["vip"], ["grounded"], [all, vip]],
  ])("holds up what has %s, and nothing else", (_, slices, metrics, expected) => {
    const names = { slices: new Set(slices), metrics: new Set(metrics) };
    expect(said("2027-01-01", names)).toEqual(expected);
  });
});
