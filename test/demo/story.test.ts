import { describe, expect, it } from "vitest";

import { demoAnswerer } from "../../src/demo/answerer.ts";
import type { Verdict } from "../../src/verdict.ts";
import { engine } from "../support/engine.ts";
import { ANSWERS, filesOf, type Folder } from "./fixtures.ts";

/** The demo's edit through the whole engine. */
async function gated(folder: Folder): Promise<Verdict> {
  const base = filesOf("base");
  const { verdict } = await engine(demoAnswerer(ANSWERS)).run({
    base,
    head: { ...base, ...filesOf(folder) },
  });
  return verdict;
}

const resultsOf = ({ prompts: [prompt] }: Verdict) =>
  Object.fromEntries((prompt?.units ?? []).map(({ unit, result }) => [unit, result]));

describe("the demo's story", () => {
  const edited = gated("head");

  it("is an edit that gains on average and in tone, and loses legal facts", async () => {
    const verdict = await edited;
    expect(verdict).toMatchObject({ outcome: "fail", exitCode: 1 });
    expect(resultsOf(verdict)).toEqual({
      billing: "better",
      refunds: "better",
      regulatory: "worse",
      tone: "better",
      "(all)": "better",
    });
    const [prompt] = verdict.prompts;
    const regulatory = prompt?.units.find(({ unit }) => unit === "regulatory");
    expect(regulatory).toMatchObject({
      score: { found: null },
      check: { found: "worse", baseline: 0, casesNowFailing: 4 },
      judge: { found: null },
    });
    expect(prompt?.mustPassRed).toEqual([]);
    expect(prompt?.cases.map(({ id }) => id).toSorted()).toEqual([
      "erasure-deadline",
      "guarantee-after-20-months",
      "price-change-notice",
      "withdrawal-no-reason",
    ]);
  });

  it("is told by a judge that passes its own test and is not quite perfect", async () => {
    const [prompt] = (await edited).prompts;
    expect(prompt?.judge).toMatchObject({ controls: { right: 42, total: 42 }, sameFamily: null });
    const { same, total } = prompt!.judge!.consistency!;
    expect(same / total).toBeGreaterThan(0.85);
    expect(same).toBeLessThan(total);
    expect(Math.abs(prompt!.judge!.positionEffect!.value)).toBeLessThan(0.15);
  });

  it("ends well: the repaired edit keeps the gains and passes", async () => {
    const verdict = await gated("fixed");
    expect(verdict).toMatchObject({ outcome: "pass", exitCode: 0 });
    expect(resultsOf(verdict)).toMatchObject({
      regulatory: "better",
      tone: "better",
      "(all)": "better",
    });
    expect(verdict.prompts[0]?.warnings).toEqual([]);
  });
});
