import { describe, expect, it } from "vitest";

import { CONFIG } from "../support/engine.ts";
import { days, tree, WORSE } from "./days.ts";

describe("A01 a pull request makes the prompt worse and lowers the threshold", () => {
  it.each([
    ["a smallest loss that counts", "slices: { law: { min_effect: 4, margin: 4 } }"],
    ["a slice that is only shown", "slices: { law: { tier: show } }"],
    ["a gate that is only shown", "tier: show"],
    ["an unmeasured change that may merge", "inconclusive: allow_unmeasured"],
  ])("fails under base's policy, and lists head's: %s", async (_, gate) => {
    const { verdict, text } = await days().run({
      base: tree(),
      head: tree({ prompt: WORSE, config: `${CONFIG}gate: { ${gate} }\n` }),
    });
    expect(verdict).toMatchObject({ outcome: "fail", exitCode: 1, allowedUnmeasured: false });
    expect(verdict.policyChanges.map(({ path }) => path)).toEqual(["evenhand.yaml"]);
    expect(verdict.policyChanges[0]!.items.map(({ direction }) => direction)).toContain("looser");
    expect(text).toMatch(/^### ❌ Fail: `law` got worse/);
    expect(text).toContain("makes the policy looser");
    expect(text).toContain("takes effect after merge");
  });

  it("passes the same edit once base itself has the looser policy, so the policy is what decides", async () => {
    const everywhere = `${CONFIG}gate: { tier: show }\n`;
    const { verdict } = await days().run({
      base: tree({ config: everywhere }),
      head: tree({ prompt: WORSE, config: everywhere }),
    });
    expect(verdict).toMatchObject({ outcome: "pass", exitCode: 0 });
    expect(verdict.prompts[0]!.units[0]).toMatchObject({
      unit: "law",
      result: "worse",
      red: false,
    });
  });
});
