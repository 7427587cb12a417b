import { describe, expect, it } from "vitest";

import { comment } from "../../src/report/comment.ts";
import { CONFIG } from "../support/engine.ts";
import { run as runRecord } from "../report/verdict-fixtures.ts";
import { days, tree, WORSE } from "./days.ts";

const lax = `${CONFIG}gate: { slices: { law: { min_effect: 4, margin: 4, tier: show } } }\n`;

describe("A01 a pull request makes the prompt worse and the policy looser", () => {
  it("fails under base's policy, and shows head's", async () => {
    const { verdict } = await days().run({
      base: tree(),
      head: tree({ prompt: WORSE, config: lax }),
    });
    expect(verdict).toMatchObject({ outcome: "fail", exitCode: 1 });
    expect(verdict.policyChanges.map(({ path }) => path)).toEqual(["evenhand.yaml"]);
    const text = comment(verdict, runRecord());
    expect(text).toMatch(/^### ❌ Fail: `law` got worse/);
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
