import { describe, expect, it } from "vitest";

import { decidePrompt } from "../../src/decide/prompt.ts";
import { retraced } from "../../src/decide/retraced.ts";
import { verdictSchema, type PromptVerdict } from "../../src/verdict.ts";
import { config } from "../plan/setup.ts";
import { CONFIG } from "../support/engine.ts";
import { failingOutput, many, output, scores, settled, turn, type Facts } from "./settled.ts";

const fresh = Array.from({ length: 4 }, (_, at) => ({
  baseline: output(`ok, fresh ${at}`),
  scores: scores(4, 3 + (at % 2), turn(at + 1)),
}));

/** Six of twenty cases fail, and every third pair loses a point. */
const facts = (at: number): Facts => ({
  slices: [at < 12 ? "law" : "tone"],
  ...(at < 6 ? { candidate: (sample: number) => failingOutput(`No ${sample}.`) } : {}),
  scores: (sample) => scores(4, (at + sample) % 3 === 0 ? 3 : 4, turn(at + sample)),
  fresh,
});

type How = NonNullable<Parameters<typeof settled>[1]>;

/** A verdict as it is read from a file. */
function written(how: How = {}, of: (at: number) => Facts = facts): PromptVerdict {
  const decided = decidePrompt(settled(many(20, of), how), how.config ?? config(), {
    prompts: how.prompts ?? 1,
    wording: null,
    selftest: null,
  });
  return verdictSchema.shape.prompts.parse(JSON.parse(JSON.stringify([decided])))[0]!;
}

const policy = (gate: string): How => ({ config: config(`${CONFIG}gate: ${gate}\n`) });

describe("retraced()", () => {
  it.each<[string, How]>([
    ["a recheck", {}],
    ["one look", { method: "one look" }],
    ["a screen", { method: "screen+recheck" }],
    ["three prompts", { prompts: 3 }],
    ["limits of its own", policy("{ slices: { law: { margin: 0.5, min_effect: 0.4 } } }")],
    ["a slice that only warns", policy("{ slices: { law: { tier: warn } } }")],
    ["a floor", policy("{ slices: { law: { floor: { min: 5, reason: r, owner: ada } } } }")],
  ])("gives a verdict's own numbers again after %s", (_, how) => {
    const prompt = written(how);
    const { units, agrees } = retraced(prompt);
    expect(prompt.evidence).not.toBeNull();
    expect(agrees).toBe(true);
    expect(units.map(({ unit }) => unit.unit)).toEqual(["law", "tone", "(all)"]);
  });

  it("keeps the order of cases of a holdout slice, which have lost their ids: it feeds the draws", () => {
    // Their new names would sort behind the others'.
    const hidden = (at: number): Facts => ({ ...facts(at), slices: [at % 2 ? "law" : "tone"] });
    const prompt = written(policy("{ slices: { law: { holdout: true } } }"), hidden);
    expect(prompt.evidence!.cases.map(({ id }) => id).slice(0, 2)).toEqual([
      "case-01",
      "holdout 2",
    ]);
    const { units, agrees } = retraced(prompt);
    expect(units.at(-1)!.score!.exact).toBe(false);
    expect(agrees).toBe(true);
    expect(units[0]!.members[0]!.id).toBe("holdout 2");
  });

  const red = written();
  type Edit = (of: PromptVerdict) => void;
  const law = ({ units }: PromptVerdict) => units[0]!;

  it.each<[string, Edit]>([
    ["a mean", (of) => void (law(of).score!.mean += 1e-6)],
    ["an interval", (of) => void (law(of).score!.interval!.lower -= 0.1)],
    ["an adjusted p", (of) => void (law(of).score!.p /= 2)],
    ["an exact p", (of) => void (law(of).check!.p = 0.5)],
    ["a bound", (of) => void (law(of).check!.upper = 0.01)],
    ["a number of cases", (of) => void law(of).cases++],
    ["what was found", (of) => void (law(of).check!.found = null)],
    ["a result", (of) => void (law(of).result = "not worse")],
    ["what is red", (of) => void (law(of).red = false)],
    ["the outcome", (of) => void (of.outcome = "pass")],
    ["what the recheck found", (of) => void (of.recheck![0]!.p = 0.9)],
    ["whether it stands", (of) => void (of.recheck![0]!.stands = false)],
    ["what was confirmed", (of) => void of.confirmed.push("law")],
    ["a pair", (of) => void (of.evidence!.cases[0]!.runs[0]!.x = 1)],
    ["the seed", (of) => void of.evidence!.seed++],
    ["a case's slices", (of) => void of.evidence!.cases[0]!.slices.push("new")],
    ["a missing slice", (of) => void of.units.shift()],
    ["no evidence", (of) => void (of.evidence = null)],
  ])("notices an edit of %s", (_, edit) => {
    const edited = structuredClone(red);
    edit(edited);
    expect(retraced(edited).agrees).toBe(false);
  });

  it("forgives the last digits, in which machines differ", () => {
    const other = structuredClone(red);
    law(other).score!.mean += 1e-12;
    expect(retraced(other).agrees).toBe(true);
  });

  it("has nothing to run again where nothing was compared", () => {
    expect(retraced({ ...red, outcome: "inconclusive", units: [], evidence: null })).toEqual({
      units: [],
      agrees: true,
    });
  });
});
