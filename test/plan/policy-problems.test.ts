import { describe, expect, it } from "vitest";

import type { MemoryFiles } from "../../src/git/memory.ts";
import { policyBlock } from "../../src/plan/policy-problems.ts";
import { verdictJson } from "../../src/report/json.ts";
import { CONFIG, engine, repository } from "../support/engine.ts";
import { cases, CHECKS, config, EDITED, PROMPT } from "./setup.ts";

const EVALS = `${CHECKS}${cases(8, "slices: [law]")}`;
const gateOf = (words: string): string => `${CONFIG}gate: { sampling: { fixed: 4 }, ${words} }\n`;

/** Two prompts under a policy; the second's eval set has no slice. */
const tree = (words: string, prompt = PROMPT): MemoryFiles => ({
  ...repository({ prompt, evals: EVALS, config: gateOf(words) }),
  "prompts/billing.md": PROMPT,
  "evals/billing.yaml": `${CHECKS}${cases(8)}`,
});

const scripted = () => engine((_, sample) => `ok ${sample}`);

const MUTE =
  "slices: { law: { tier: show, until: 2026-12-01, owner: ada@acme.dev, reason: terms } }";
const ENDED =
  "evenhand.yaml:7: the mute of `law` ended on 1 Dec 2026; ada@acme.dev has to renew or remove it";

describe("a mute that is over", () => {
  it("holds up the prompts that have the slice, before anything is asked of a model", async () => {
    const { calls, run } = scripted();
    const trees = { base: tree(MUTE), head: tree(MUTE, EDITED) };
    const { verdict } = await run(trees, { asOf: "2026-12-02" });
    expect(verdict).toMatchObject({
      outcome: "inconclusive",
      reason: "config_invalid",
      detail: ENDED,
      exitCode: 2,
      prompts: [{ name: "support/answer", warnings: [{ file: "evenhand.yaml", line: 7 }] }],
    });
    expect(calls).toEqual([]);
  });

  it("held on its last day, which a replay of that day's run still finds", async () => {
    const { run } = scripted();
    const trees = { base: tree(MUTE), head: tree(MUTE, EDITED) };
    const { verdict } = await run(trees, { asOf: "2026-12-01" });
    expect(verdict.outcome).toBe("pass");
    const again = await run(trees, { asOf: "2027-03-01", replay: true });
    expect(verdictJson(again.verdict)).toBe(verdictJson(verdict));
  });

  it("holds up no prompt that has nothing of it", async () => {
    const head = { ...tree(MUTE), "prompts/billing.md": EDITED };
    const { verdict } = await scripted().run({ base: tree(MUTE), head }, { asOf: "2026-12-02" });
    expect(verdict.outcome).toBe("pass");
  });

  it("cannot be let through as unmeasured", async () => {
    const words = `inconclusive: allow_unmeasured, ${MUTE}`;
    const trees = { base: tree(words), head: tree(words, EDITED) };
    const { verdict } = await scripted().run(trees, { asOf: "2026-12-02" });
    expect(verdict).toMatchObject({ exitCode: 2, allowedUnmeasured: false });
  });

  it("is renewed by a pull request that edits the configuration", async () => {
    const head = tree(MUTE.replace("2026-12-01", "2027-12-01"));
    const { verdict } = await scripted().run({ base: tree(MUTE), head }, { asOf: "2026-12-02" });
    expect(verdict).toMatchObject({ outcome: "not_applicable", exitCode: 0 });
  });

  it("fails a pull request whose configuration brings or keeps it", async () => {
    const tiers = ["tier: gate", `coverage: 0.5, ${MUTE}`];
    for (const before of tiers) {
      const trees = { base: tree(before), head: tree(MUTE) };
      const { verdict } = await scripted().run(trees, { asOf: "2026-12-02" });
      expect(verdict).toMatchObject({ outcome: "fail", reason: "config_invalid", exitCode: 1 });
      expect(verdict.problems).toMatchObject([{ file: "evenhand.yaml", line: 7 }]);
    }
  });

  it("fails a first configuration that brings it", async () => {
    const { "evenhand.yaml": _, ...bare } = tree(MUTE);
    const { verdict } = await scripted().run(
      { base: bare, head: tree(MUTE) },
      { asOf: "2026-12-02" },
    );
    expect(verdict).toMatchObject({ outcome: "fail", problems: [{ line: 7 }] });
  });
});

describe("a metric that policy cannot hold a prompt to", () => {
  const COST = "metrics: { cost_usd: { tier: gate, margin: 0.01 } }";
  const SAID = "`cost_usd` has no scale of its own";
  const { "evenhand.yaml": _, ...bare } = tree(COST);

  it("holds up every prompt, before anything is asked of a model", async () => {
    const { calls, run } = scripted();
    const { verdict } = await run({ base: tree(COST), head: tree(COST, EDITED) });
    expect(verdict).toMatchObject({ outcome: "inconclusive", reason: "config_invalid" });
    expect(verdict.detail).toContain(SAID);
    expect(calls).toEqual([]);
  });

  it.each([
    ["an edited configuration", tree("tier: gate")],
    ["a first one", bare],
  ])("fails a pull request that brings it in %s", async (_, base) => {
    const { verdict } = await scripted().run({ base, head: tree(COST) });
    expect(verdict).toMatchObject({ outcome: "fail", reason: "config_invalid" });
    expect(verdict.problems).toMatchObject([{ file: "evenhand.yaml", line: 7, message: SAID }]);
  });
});

describe("a name in the policy that nothing has", () => {
  const SLIP = "slices: { laws: { critical: true } }";

  it("holds up every prompt, before anything is asked of a model", async () => {
    const { calls, run } = scripted();
    const head = { ...tree(SLIP, EDITED), "prompts/billing.md": EDITED };
    const { verdict } = await run({ base: tree(SLIP), head });
    expect(verdict).toMatchObject({
      outcome: "inconclusive",
      reason: "config_invalid",
      detail: "evenhand.yaml:7: slice `laws` is in no case of any eval set; did you mean `law`?",
    });
    expect(verdict.prompts.map(({ outcome }) => outcome)).toEqual(["inconclusive", "inconclusive"]);
    expect(calls).toEqual([]);
  });

  it("lets a pure rename pass by, of which nothing is measured", async () => {
    const { "prompts/support/answer.md": _, ...rest } = tree(SLIP);
    const head = { ...rest, "prompts/support/reply.md": PROMPT };
    const { verdict } = await scripted().run({ base: tree(SLIP), head });
    expect(verdict.prompts).toMatchObject([{ outcome: "not_applicable" }]);
  });

  it("fails a first configuration that has it", async () => {
    const { "evenhand.yaml": _, ...bare } = tree(SLIP);
    const { calls, run } = scripted();
    const { verdict } = await run({ base: bare, head: tree(SLIP, EDITED) });
    expect(verdict).toMatchObject({ outcome: "fail", reason: "config_invalid" });
    expect(verdict.problems).toHaveLength(1);
    expect(calls).toEqual([]);
  });
});

describe("policyBlock()", () => {
  const block = config(gateOf("on_policy_change: block"));
  const changes = (...paths: readonly string[]) =>
    paths.map((path) => ({ path, items: [], diff: "" }));
  const one = { config: block, bootstrap: false, policyChanges: changes("evenhand.yaml") };

  it("names what is edited, and not more than a sentence holds", () => {
    expect(policyBlock(one)).toBe(
      "evenhand.yaml is edited, and base sets `on_policy_change: block`",
    );
    const five = { ...one, policyChanges: changes("a", "b", "c", "d", "e") };
    expect(policyBlock(five)).toMatch(/^a, b, c and 2 more are edited/);
  });

  it.each([
    ["nothing is edited", { ...one, policyChanges: [] }],
    ["base only shows it", { ...one, config: config(gateOf("on_policy_change: show")) }],
    ["there is no policy of base's yet", { ...one, bootstrap: true }],
  ])("is null where %s", (_, found) => {
    expect(policyBlock(found)).toBeNull();
  });

  it("goes after what is wrong with head's policy, and is let through by nothing", async () => {
    const words = "on_policy_change: block, inconclusive: allow_unmeasured";
    const broken = { ...tree(words), "evenhand.yaml": "gate: 1\n" };
    const { run } = scripted();
    expect((await run({ base: tree(words), head: broken })).verdict).toMatchObject({
      outcome: "fail",
      reason: "config_invalid",
    });
    expect((await run({ base: tree(words), head: tree("tier: gate") })).verdict).toMatchObject({
      outcome: "inconclusive",
      reason: "policy_changed",
      allowedUnmeasured: false,
      exitCode: 2,
      prompts: [],
    });
  });
});
