import { describe, expect, it } from "vitest";

import { gateChanges } from "../../src/detect/gate-changes.ts";
import { config } from "../plan/setup.ts";
import { CONFIG } from "../support/engine.ts";

const gate = (text: string) => config(`${CONFIG}gate: { ${text} }\n`).gate;

describe("gateChanges()", () => {
  it.each([
    ["{}", "{}", []],
    ["{ kappa: 0.5 }", "{ kappa: 0.3 }", ["κ 0.50 → 0.30 looser"]],
    ["{ max_age_days: 30 }", "{}", ["max_age_days 30.00 → 90.00 looser"]],
  ])("tells what an edit of require_calibration from %s to %s does", (from, to, expected) => {
    const said = gateChanges(
      gate(`require_calibration: ${from}`),
      gate(`require_calibration: ${to}`),
    );
    expect(
      said.map((of) => `${of.what} ${of.from} → ${of.to} ${of.direction}`.replace(/^\S+ /, "")),
    ).toEqual(expected);
  });

  it("calls its removal looser", () => {
    expect(gateChanges(gate("require_calibration: {}"), gate(""))).toMatchObject([
      { from: "κ from 0.4", to: "none", direction: "looser" },
    ]);
  });
});
