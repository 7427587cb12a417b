import { describe, expect, it } from "vitest";

import { namesOf } from "../../src/detect/policy-names.ts";
import { memoryComparison } from "../../src/git/memory.ts";
import { problemText } from "../../src/problem.ts";
import { evalSet } from "../plan/setup.ts";
import { changeOf, CONFIG, detectedIn, edited, EVALS, PROMPT } from "./scene.ts";

const answer = "prompts/support/answer.md";
const evals = "evals/support/answer.yaml";
const other = "evals/billing.yaml";
/** A second prompt, whose eval set has slices of its own. */
const BILLING = {
  "prompts/billing.md": "Bill {{question}}",
  [other]: EVALS.replace("[refunds, regulatory]", "[vip]"),
};

const policy = (gate: string) => CONFIG.replace(/ {2}slices:[^]*/, `  ${gate}\n`);
const edit = { [answer]: `${PROMPT}More.\n` };

type Change = Parameters<typeof changeOf>;

const found = async (...change: Change) => {
  const { policyProblems, headProblems } = await detectedIn(changeOf(...change));
  return { policy: policyProblems.map(problemText), head: headProblems.map(problemText) };
};

describe("namesOf()", () => {
  it("has slices, endpoints, criteria, checks as they are written, and numbers of any output", () => {
    const set = evalSet(`rubric: [{ id: tone, description: Kind. }]
checks: [{ max-length: 9 }, { not-contains: x }]
cases:
  - { id: a, input: {}, slices: [vip, new], checks: [is-json] }
`);
    const { slices, metrics } = namesOf([set]);
    expect([...slices]).toEqual(["new", "vip"]);
    expect([...metrics].toSorted()).toEqual([
      "checks",
      "cost_usd",
      "is-json",
      "judge",
      "latency_ms",
      "max-length",
      "not-contains",
      "output_tokens",
      "output_words",
      "rubric",
      "tone",
    ]);
  });
});

describe("detect() of names in the policy that decides", () => {
  it("finds a slip, with its line and the nearest name", async () => {
    expect(await found(edit, { "evenhand.yaml": policy("slices: { regulatry: {} }") })).toEqual({
      policy: [
        "evenhand.yaml:9: slice `regulatry` is in no case of any eval set; did you mean `regulatory`?",
      ],
      head: [],
    });
  });

  it("lets policy name what only another prompt's eval set has", async () => {
    const base = { ...BILLING, "evenhand.yaml": policy("slices: { vip: {}, regulatory: {} }") };
    expect(await found(edit, base)).toEqual({ policy: [], head: [] });
  });

  it("does not count what only head's eval sets have", async () => {
    const base = { ...BILLING, "evenhand.yaml": policy("slices: { gold: {} }") };
    const gold = EVALS.replace("regulatory", "gold");
    const { policy: problems } = await found({ ...edit, [evals]: gold }, base);
    expect(problems).toHaveLength(1);
  });

  it("counts the first eval set of a prompt, which head brings", async () => {
    const base = { [evals]: null, "evenhand.yaml": policy("slices: { refunds: {} }") };
    expect(await found({ ...edit, [evals]: EVALS }, base)).toEqual({ policy: [], head: [] });
  });

  it("accuses no name where an eval set that might have it cannot be read", async () => {
    const base = {
      ...BILLING,
      [other]: "cases: 1\n",
      "evenhand.yaml": policy("slices: { vip: {} }"),
    };
    expect(await found(edit, base)).toEqual({ policy: [], head: [] });
  });

  it("stops nobody who changes no prompt", async () => {
    const base = { "evenhand.yaml": policy("slices: { regulatry: {} }") };
    expect(await found({ "README.md": "x" }, base)).toEqual({ policy: [], head: [] });
  });

  it("reads the policy tree's eval sets where the author chose another base", async () => {
    const strict = edited({ "evenhand.yaml": policy("slices: { vip: {} }"), ...BILLING });
    const lax = edited({});
    const comparison = memoryComparison({ base: lax, head: edited(edit, lax), policy: strict });
    expect((await detectedIn(comparison)).policyProblems).toEqual([]);
  });

  it("holds a new configuration to it before the first prompt is edited", async () => {
    const head = { "evenhand.yaml": policy("metrics: { grounde: {} }") };
    expect(await found(head, { "evenhand.yaml": null })).toEqual({
      policy: [
        "evenhand.yaml:9: metric `grounde` is measured by no eval set; did you mean `grounded`?",
      ],
      head: [],
    });
  });
});

describe("detect() of names that head takes away or adds", () => {
  const lost =
    "evenhand.yaml:10: slice `regulatory` is in no case of any eval set; keep a case of it, or take it out of the policy";

  it.each<[string, Change[0]]>([
    ["the last case of a slice", { [evals]: EVALS.replace("[refunds, regulatory]", "[refunds]") }],
    ["the eval set", { [evals]: null }],
    ["the prompt", { [answer]: null, "prompts/other.md": "Another {{question}}" }],
    ["a prompt and its eval set", { [answer]: null, [evals]: null, ...BILLING }],
  ])("tells of a removal: %s", async (_, head) => {
    expect((await found(head)).head).toEqual([lost]);
  });

  it("says nothing of names where the last prompt goes", async () => {
    expect((await found({ [answer]: null, [evals]: null })).head).toEqual([]);
  });

  it("lets the slice go together with its policy", async () => {
    const head = {
      [evals]: EVALS.replace("[refunds, regulatory]", "[refunds]"),
      "evenhand.yaml": policy("tier: gate"),
    };
    expect((await found(head)).head).toEqual([]);
  });

  it("lets a slice move to another prompt's eval set", async () => {
    const head = {
      [evals]: EVALS.replace("[refunds, regulatory]", "[refunds]"),
      [other]: EVALS,
    };
    expect((await found(head, BILLING)).head).toEqual([]);
  });

  it("finds a slip in head's configuration", async () => {
    const head = { "evenhand.yaml": policy("metrics: { cost_us: { margin: 1 } }") };
    expect((await found(head)).head).toEqual([
      "evenhand.yaml:9: metric `cost_us` is measured by no eval set; did you mean `cost_usd`?",
    ]);
  });

  it("lets head name what its own eval set brings", async () => {
    const head = {
      "evenhand.yaml": policy("slices: { gold: {} }"),
      [evals]: EVALS.replace("regulatory", "gold"),
    };
    expect((await found(head)).head).toEqual([]);
  });

  it("blames an edit of an eval set for no slip that was there before", async () => {
    const base = { "evenhand.yaml": policy("slices: { regulatry: {} }") };
    const head = { [evals]: EVALS.replace("Where is", "Where was") };
    expect((await found(head, base)).head).toEqual([]);
    const both = { ...head, "evenhand.yaml": policy("slices: { regulatry: { margin: 1 } }") };
    expect((await found(both, base)).head).toHaveLength(1);
  });

  it("follows head's own rules to the eval sets", async () => {
    const moved = CONFIG.replace("evals/{name}.yaml", "tests/{name}.yaml");
    const head = { "evenhand.yaml": moved, [evals]: null, "tests/support/answer.yaml": EVALS };
    expect((await found(head)).head).toEqual([]);
  });

  it("keeps head's edited configuration for what needs the day", async () => {
    const of = async (...change: Change) => (await detectedIn(changeOf(...change))).headConfig;
    expect((await of({ "evenhand.yaml": policy("tier: show") }))?.gate.tier).toBe("show");
    expect(await of(edit)).toBeNull();
    expect(await of({ "evenhand.yaml": "gate: 1\n" })).toBeNull();
    expect(await of({ "evenhand.yaml": null })).toBeNull();
  });
});
