import { describe, expect, it } from "vitest";

import { unknownNames, type PolicyNames } from "../../src/config/unknown-names.ts";
import { problemText } from "../../src/problem.ts";
import { config } from "../plan/setup.ts";

const names = (slices: readonly string[], metrics: readonly string[] = []): PolicyNames => ({
  slices: new Set(slices),
  metrics: new Set(metrics),
});

const RULES = "prompts: [{ files: a.md, evals: a.yaml }]\n";

const said = (gate: string, known: PolicyNames, before?: PolicyNames): readonly string[] =>
  unknownNames(config(`${RULES}gate:\n${gate}`), known, before).map(problemText);

describe("unknownNames()", () => {
  it("finds nothing wrong with names that something has, and with all cases", () => {
    const gate = `  slices: { a: {}, (all): {} }
  metrics: { cost_usd: { slices: { a: {}, (all): {} } } }
`;
    expect(said(gate, names(["a"], ["cost_usd"]))).toEqual([]);
  });

  it("names every other with its line and the nearest", () => {
    const gate = `  slices:
    regulatry: { critical: true }
    refunds: {}
  metrics:
    cost_us: {}
    rubric:
      slices:
        refnds: {}
`;
    expect(said(gate, names(["regulatory", "refunds"], ["rubric", "cost_usd"]))).toEqual([
      "evenhand.yaml:4: slice `regulatry` is in no case of any eval set; did you mean `regulatory`?",
      "evenhand.yaml:7: metric `cost_us` is measured by no eval set; did you mean `cost_usd`?",
      "evenhand.yaml:10: slice `refnds` is in no case of any eval set; did you mean `refunds`?",
    ]);
  });

  it("lists what there is where nothing is near, unless that would be a catalogue", () => {
    const gate = "  slices: { nothing-like-it: {} }\n";
    const fault = "evenhand.yaml:3: slice `nothing-like-it` is in no case of any eval set";
    expect(said(gate, names(["b", "a"]))).toEqual([`${fault}; known are \`a\` and \`b\``]);
    expect(said(gate, names(["a"]))).toEqual([`${fault}; the only one is \`a\``]);
    expect(said(gate, names([]))).toEqual([fault]);
    const many = Array.from({ length: 13 }, (_, index) => `slice ${index}`);
    expect(said(gate, names(many))).toEqual([fault]);
  });

  it("says of a name that is lost what would keep it", () => {
    const gate = "  slices: { vip: {} }\n  metrics: { tone: {} }\n";
    expect(said(gate, names(["vi"], ["ton"]), names(["vip"], ["tone"]))).toEqual([
      "evenhand.yaml:3: slice `vip` is in no case of any eval set; keep a case of it, or take it out of the policy",
      "evenhand.yaml:4: metric `tone` is measured by no eval set; keep what measures it, or take it out of the policy",
    ]);
  });

  it("knows all cases as a slice, not as a metric", () => {
    const gate = "  metrics: { (all): {} }\n";
    expect(said(gate, names([], ["rubric"]))).toEqual([
      "evenhand.yaml:3: metric `(all)` is measured by no eval set; the only one is `rubric`",
    ]);
  });

  it("knows no slice by a name that all objects have", () => {
    expect(said("  slices: { toString: {} }\n", names(["a"]))).toHaveLength(1);
  });
});
