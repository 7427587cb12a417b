import { describe, expect, it } from "vitest";

import { CONFIG } from "../support/engine.ts";
import { days, EVALS, tree, WORSE } from "./days.ts";

const gate = (words: string): string => `${CONFIG}gate: { ${words} }\n`;
const BLOCK = gate("on_policy_change: block");

describe("A04 a pull request edits the policy alone", () => {
  it.each([
    ["thresholds", { config: gate("slices: { law: { margin: 2 } }") }],
    ["an eval set", { evals: EVALS.slice(0, EVALS.lastIndexOf("  - { id:")) }],
    ["a rubric", { evals: EVALS.replace("Names the deadline.", "Is kind.") }],
  ])("shows %s in the first line, and that it takes effect after merge", async (_, change) => {
    const { calls, run } = days();
    const { verdict, text } = await run({ base: tree(), head: tree(change) });
    expect(verdict).toMatchObject({ outcome: "not_applicable", exitCode: 0, reason: null });
    expect(verdict.policyChanges).toHaveLength(1);
    expect(text.split("\n").find((line) => line.startsWith("###"))).toContain("after merge");
    expect(calls).toEqual([]);
  });

  it("fails where head's policy is invalid, with file and line", async () => {
    const { calls, run } = days();
    const broken = gate("slices: { laws: { critical: true } }");
    const { verdict, text } = await run({ base: tree(), head: tree({ config: broken }) });
    expect(verdict).toMatchObject({
      outcome: "fail",
      reason: "config_invalid",
      exitCode: 1,
      problems: [
        {
          file: "evenhand.yaml",
          line: 7,
          message: "slice `laws` is in no case of any eval set",
          hint: "did you mean `law`?",
        },
      ],
    });
    expect(text).toContain("evenhand.yaml:7");
    expect(calls).toEqual([]);
  });

  it.each([
    ["alone", { config: CONFIG }],
    ["its eval set alone", { config: BLOCK, evals: EVALS.replace("Names", "Gives") }],
    ["together with a prompt", { config: CONFIG, prompt: WORSE }],
  ])("is inconclusive where base blocks that: %s", async (_, change) => {
    const { calls, run } = days();
    const { verdict } = await run({ base: tree({ config: BLOCK }), head: tree(change) });
    expect(verdict).toMatchObject({
      outcome: "inconclusive",
      reason: "policy_changed",
      exitCode: 2,
    });
    expect(verdict.detail).toMatch(
      /^ev\S+\.yaml is edited, and base sets `on_policy_change: block`$/,
    );
    expect(calls).toEqual([]);
  });

  it("leaves prompts measured where base blocks edits of the policy, and there are none", async () => {
    const { verdict } = await days().run({
      base: tree({ config: BLOCK }),
      head: tree({ config: BLOCK, prompt: WORSE }),
    });
    expect(verdict).toMatchObject({ outcome: "fail", reason: null });
  });
});
