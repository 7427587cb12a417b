import { describe, expect, it } from "vitest";

import { parseEvalSet } from "../../../src/evals/read.ts";
import { parseCheck } from "../../../src/score/checks/registry.ts";
import type { Json } from "../../../src/units.ts";
import { sentences, valueOf } from "../../text/reading.ts";
import { passes, refusalOf, run } from "./run.ts";

const LABELS = ["billing", "shipping", "Sign in"];
const given = (text: string, reference: string | null = "billing") => ({
  text,
  case: { input: {}, reference, contexts: [] },
});

describe("classification", () => {
  it.each([
    ["billing", true],
    [" Billing.\n", true],
    ['"billing"', true],
    ["**billing**", true],
    ["`billing`.", true],
    ["shipping", false],
    ["billing or shipping", false],
    ["The label is billing", false],
    ["", false],
  ])("takes %j for the right label: %s", (output, pass) => {
    expect(passes({ classification: LABELS }, given(output))).toBe(pass);
  });

  it("says which label the output has", () => {
    const check: Json = { classification: LABELS };
    expect(run(check, given("SIGN IN")).detail).toBe('is labelled "Sign in", not "billing"');
    expect(run(check, given("billing")).detail).toBe('is labelled "billing"');
    expect(run(check, given("refund")).detail).toBe('is none of the labels: "refund"');
  });

  it("reads the label out of JSON", () => {
    const check: Json = { classification: { labels: LABELS, path: "$.label" } };
    expect(passes(check, given('{"label": "Billing"}'))).toBe(true);
    expect(passes(check, given("billing"))).toBe(false);
    expect(passes(check, given('{"label": 3}'))).toBe(false);
  });

  it("takes the right label from `expected` where it is written", () => {
    const check: Json = { classification: { labels: LABELS, expected: "shipping" } };
    expect(passes(check, given("shipping"))).toBe(true);
  });

  it.each([
    [["billing"], "takes at least two labels | "],
    [["a", "A."], 'has the label "A." twice | '],
    [
      { labels: LABELS, expected: "refund" },
      'has "refund" as `expected`, which is none of its labels | ',
    ],
    [{ labels: LABELS, path: 3 }, "takes a text as `path` | "],
    [{ labels: LABELS, pth: "$" }, 'does not know "pth" | did you mean `path`?'],
    [{ path: "$.a" }, "takes a list of texts, not nothing | write `[one, two]`"],
  ])("refuses %j", (argument, refused) => {
    expect(refusalOf({ classification: argument })).toBe(`\`classification\` ${refused}`);
  });
});

describe("an eval set with a classification", () => {
  const read = (cases: string) =>
    parseEvalSet({
      path: "evals/a.yaml",
      text: `checks: [{ classification: [billing, shipping] }]\ncases:\n${cases}`,
      files: () => null,
      parseCheck,
    });

  it("puts each case into the slice of its label, so that accuracy is reported by label", () => {
    const { cases } = valueOf(
      read(
        "  - { id: a, input: x, reference: Billing, slices: [law] }\n  - { id: b, input: x, reference: shipping }\n",
      ),
    );
    expect(cases.map(({ slices }) => slices)).toEqual([
      ["label: billing", "law"],
      ["label: shipping"],
    ]);
  });

  it("wants a label as every case's reference", () => {
    expect(sentences(read("  - { id: a, input: x, reference: refund }\n"))).toEqual([
      'evals/a.yaml:3: case `a` has no `reference` that is one of the labels ["billing","shipping"]; its check is `classification: ["billing","shipping"]`',
    ]);
  });
});
