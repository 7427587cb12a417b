import { describe, expect, it } from "vitest";

import {
  failingOutput,
  measured,
  output,
  provider,
  scores,
  turn,
  type Facts,
} from "../decide/settled.ts";
import {
  decided,
  failing,
  freshAnswers,
  losing,
  policy,
  section,
  twoSlices,
  unitText,
} from "./explain-fixtures.ts";

const threeFail = twoSlices(10, (at) => (at < 3 ? failing : {}));
const oneSliceLoses = twoSlices(10, (at) => (at < 10 ? losing(0.5 + (at % 3) / 4) : {}));

describe("explainUnit(), red by its checks", () => {
  const text = unitText(decided(threeFail), "law");

  it("begins with the decision and the members", () => {
    expect(text.split("\n")[0]).toBe("law in support/answer: worse by failing checks, and red");
    expect(section(text, "Members")[0]).toMatch(/^10 cases: case-001, .* and case-010\.$/);
  });

  it("shows the tables, the exact p and what Tarone–Holm asked of it", () => {
    expect(section(text, "Failing checks")).toMatchInlineSnapshot(`
      [
        "case-001: production 0 of 4 fail, candidate 4 of 4",
        "case-002: production 0 of 4 fail, candidate 4 of 4",
        "case-003: production 0 of 4 fail, candidate 4 of 4",
        "In every other case all answers of both sides pass.",
        "Rates, every case counted once: 0% → 30%, 30.0 more answers in 100; at most 60.7 more answers in 100 (95%).",
        "p = 0.00000292: given how many answers of each case fail on both sides together, the chance that so many of them are the candidate's, or more, if the edit changed nothing (exact). Had all of them been the candidate's, p would be 0.00000292.",
        "Tarone–Holm over all failing answers: the level 0.1 over K = 2, as at most so many tests could reach it, is 0.05: p has to be that or less.",
        "Smallest effect: a rise under 5.0 in 100 is never red; here it is reached.",
      ]
    `);
  });

  it("says what the recheck asked, of how many, and that it stands", () => {
    expect(section(text, "Recheck")).toMatchInlineSnapshot(`
      [
        "40 new production answers to 10 cases.",
        "failing checks: 0 of 40 new production answers fail, 12 of 40 of the candidate's; every case counted once, 30.0 more answers in 100; p = 0.00000292 alone, 0.015 or less is asked for: reached; it stands.",
        "Holm over 2 flagged tests at 0.03: the smallest p has to be 0.015 or less, the next 0.03, and so on; the smallest effects hold again.",
      ]
    `);
  });

  it("ends with the unit's decision and the prompt's", () => {
    expect(section(text, "Decision")).toEqual([
      "worse by failing checks, and red: what the first look flagged stands against new production answers.",
      "support/answer: fail, decided by law and All cases.",
    ]);
  });
});

describe("explainUnit(), red by its score", () => {
  it("leads from the pairs to z, p, the adjusted p and the level", () => {
    const lines = section(unitText(decided(oneSliceLoses), "law"), "Score");
    expect(lines[2]).toBe(
      "case-003: x −1.00 (1st), −1.00 (2nd), −1.00 (1st), −1.00 (2nd) → d −1.00",
    );
    expect(lines.slice(-6)).toMatchInlineSnapshot(`
      [
        "Mean of d: −0.725 points over 10 cases, 90% interval −0.8519 to −0.5981.",
        "Σd = −7.25, Σd² = 5.688; z = Σd / √Σd² = −3.04: the sum of the differences over the root of the sum of their squares.",
        "Alone, p = 0.000977: if the edit changed nothing, every d could as well have had the other sign; this is the share of all 1,024 patterns of signs that give a z as low.",
        "Adjusted for the 2 other tests beside it (tone and All cases; step-down maxT: the share of patterns in which this test or one that shows less harm gives a z as low), p = 0.000977.",
        "It has to be 0.1 or less.",
        "Smallest effect: a drop under 0.10 points is never red; here it is reached.",
      ]
    `);
  });

  it("says how several prompts make every level stricter", () => {
    const text = unitText(decided(oneSliceLoses, { prompts: 2 }), "law");
    expect(text).toContain("It has to be 0.05 (0.1 over 2 prompts) or less.");
    expect(text).toContain("Holm over 2 flagged tests at 0.015 (0.03 over 2 prompts)");
  });

  it("says which order gains, and that it is taken out", () => {
    // The judge gives half a point to the answer that it sees first.
    const biased = twoSlices(10, () => ({
      scores: (at) => (turn(at) === 1 ? scores(4, 4.5, 1) : scores(4, 3.5, -1)),
    }));
    const lines = section(unitText(decided(biased), "law"), "Score");
    expect(lines[1]).toMatch(
      /^The answer shown first gains 0\.50 points \(95% interval .* taken out/,
    );
    expect(lines[2]).toBe(
      "case-001: x +0.50 (1st), −0.50 (2nd), +0.50 (1st), −0.50 (2nd) → d 0.00",
    );
  });

  it("says that too few ordered pairs tell no position effect, and too few cases are not tested", () => {
    const few = Array.from({ length: 5 }, (_, at) =>
      measured(`case-${at}`, { slices: ["law"], ...losing(1) }),
    );
    const lines = section(unitText(decided(few), "law"), "Score");
    expect(lines[1]).toMatch(/^No position effect is taken out of the 20 pairs that have an order/);
    expect(lines).toContain("Fewer than 8 cases with a difference are not tested: p = 1.");
  });

  it("shows twenty cases, largest loss first, and counts the others", () => {
    const many = twoSlices(30, (at) => (at === 25 ? losing(1) : {}));
    const text = unitText(decided(many), "law");
    expect(section(text, "Members")[0]).toMatch(/^30 cases: .* and 10 more\.$/);
    const lines = section(text, "Score");
    expect(lines[2]).toMatch(/^case-026: .* d −1\.00$/);
    expect(lines[22]).toBe("… and 10 more cases; --json has them all.");
  });

  it("names equal answers and missing judgements", () => {
    const equal = { baseline: () => output("ok"), candidate: () => output("ok") };
    const gone: Facts = {
      scores: (at) => (at === 0 ? provider("timeout") : scores(4, 4, turn(at))),
    };
    const unordered: Facts = { scores: () => scores(4, 4, 0) };
    const odd = twoSlices(10, (at) =>
      at === 0 ? { ...equal, ...unordered } : at === 1 ? gone : {},
    );
    const text = unitText(decided(odd), "law");
    expect(text).toContain("case-001: x 4 × equal answers → d 0.00");
    expect(text).toMatch(
      /case-002: x missing, 0\.00 \(2nd\), 0\.00 \(1st\), 0\.00 \(2nd\) → d 0\.00/,
    );
  });
});

describe("explainUnit(), one look", () => {
  const text = unitText(decided(threeFail, { method: "one look" }), "law");

  it("splits the level over scores and failures, and needs no recheck", () => {
    expect(text).toContain("the level 0.025 over K = 2");
    expect(section(text, "Recheck")).toEqual([]);
    expect(section(text, "Decision")[0]).toBe(
      "worse by failing checks, and red: production could not be asked again, so what this look found counts.",
    );
  });
});

/** Four answers a case, where something hints. */
const SCREEN = {
  method: "screen+recheck",
  plan: { samples: { first: 1, candidate: 4, production: 4 } },
} as const;

describe("explainUnit(), a screen", () => {
  /** One of twelve `law` cases fails, and production has five stored answers. */
  const cases = twoSlices(12, (at) => ({
    samples: 4,
    ...(at < 2 ? { candidate: (sample: number) => failingOutput(`No ${sample}.`) } : {}),
  }));
  const prompt = decided(cases, SCREEN);

  it("says what it hinted at, and what was confirmed on all answers", () => {
    expect(section(unitText(prompt, "law"), "Screen")).toEqual([
      "The first answer of each case hinted at harm by failing checks, so all 4 answers of the 12 cases were taken, and what was hinted at was tested on all of them at 0.1.",
    ]);
  });

  it("says that the others rest on first answers and are closed", () => {
    const text = unitText(prompt, "tone");
    expect(section(text, "Screen")[0]).toMatch(
      /^The first answer .* no hint of harm here, only elsewhere/,
    );
    expect(section(text, "Score")[2]).toBe("case-013: x 0.00 (1st) → d 0.00");
  });

  it("says that no more answers were taken where nothing hints", () => {
    const quiet = decided(
      twoSlices(12, () => ({})),
      SCREEN,
    );
    expect(section(unitText(quiet, "law"), "Screen")).toEqual([
      "The first answer of each case gave no hint of harm anywhere, so no more answers were taken.",
    ]);
  });

  it("says that what is flagged at once goes to the recheck, hints aside", () => {
    const all = decided(
      twoSlices(12, () => failing),
      SCREEN,
    );
    expect(section(unitText(all, "law"), "Screen")[0]).toMatch(
      /^On the first answer .* at the strict level 0\.001: that went to the recheck/,
    );
  });

  it("says of a closed test that it cannot be found any more, whatever its p", () => {
    const mixed = twoSlices(12, (at) => ({
      ...(at < 2 ? failing : {}),
      scores: (sample: number) => scores(4, at === 13 ? 3.9 : 4, turn(sample)),
    }));
    const text = unitText(decided(mixed, SCREEN), "tone");
    expect(section(text, "Score").join("\n")).toContain("so it is closed: it stays in the count");
  });
});

describe("explainUnit(), nothing found", () => {
  it("says which bounds do not rule a loss out", () => {
    const text = unitText(decided(threeFail), "tone");
    expect(section(text, "Decision")[0]).toBe(
      "unclear: nothing was found, but a loss beyond the margins is not ruled out: failing checks may have risen by 25.9 in 100, more than 12.0 in 100 and failing by the judge may have risen by 25.9 in 100, more than 12.0 in 100 (the margins are 0.30 points and 12.0 in 100 answers).",
    );
    expect(text).toContain(
      "No answer of either side fails in the 10 cases that both were measured on.",
    );
    expect(text).toContain("Every d is 0, so there is nothing to test: p = 1.");
  });

  it("says that a loss is ruled out where every bound is inside", () => {
    const text = unitText(decided(twoSlices(40, () => ({}))), "law");
    expect(section(text, "Decision")[0]).toMatch(/^not worse: .* is ruled out/);
  });

  it("says that production has moved where a finding does not stand", () => {
    const moved = twoSlices(10, (at) =>
      at < 3
        ? {
            ...failing,
            fresh: freshAnswers(4).map((pair) => ({ ...pair, baseline: failingOutput() })),
          }
        : {},
    );
    const text = unitText(decided(moved), "law");
    expect(section(text, "Decision")[0]).toMatch(
      /^unclear: .* production itself has probably moved/,
    );
    expect(section(text, "Recheck")[1]).toMatch(/not reached; it does not stand\.$/);
  });

  it("says what is better, and that it does not gate", () => {
    const gain = decided(twoSlices(10, (at) => (at < 10 ? losing(-1) : {})));
    expect(section(unitText(gain, "law"), "Decision")[0]).toMatch(
      /^better by score: .* never gating/,
    );
  });
});

describe("explainUnit(), policy", () => {
  it("says who muted it, until when and why", () => {
    const mute = "until: 2026-12-01, owner: ada, reason: new texts by Friday";
    const muted = policy(`{ slices: { law: { tier: show, ${mute} } } }`);
    const text = unitText(decided(threeFail, muted), "law");
    expect(section(text, "Decision").slice(0, 2)).toEqual([
      "worse by failing checks, muted to 2026-12-01 by ada: what the first look flagged stands against new production answers.",
      "Muted because new texts by Friday.",
    ]);
  });

  it("says what does not gate", () => {
    const warn = policy("{ slices: { law: { tier: warn } } }");
    expect(unitText(decided(threeFail, warn), "law")).toContain(
      "worse by failing checks, does not gate (warn)",
    );
    const checks = policy("{ metrics: { checks: { tier: warn } } }");
    expect(unitText(decided(threeFail, checks), "law")).toMatch(
      /^law in support\/answer: worse by failing checks, does not gate\n/,
    );
  });

  it("tells a floor with its bound, and who asks for it", () => {
    const floor = "floor: { min: 4.5, reason: no answer without a source, owner: ada }";
    const law = `{ slices: { law: { ${floor} } } }`;
    expect(section(unitText(decided(threeFail, policy(law)), "law"), "Floors")).toEqual([
      "rubric: 4.50 is the least that ada accepts (no answer without a source); the candidate reaches 4.00 over 10 cases; its upper 95% bound is 4.00, below the floor: red.",
    ]);
    const checks = `{ metrics: { checks: { tier: show, floor: { min: 0.99, reason: r, owner: ada } } } }`;
    expect(section(unitText(decided(threeFail, policy(checks)), "(all)"), "Floors")).toEqual([
      "checks: 99% is the least that ada accepts (r); the candidate reaches 85% over 20 cases; its upper 95% bound is 96%, below the floor: does not gate.",
    ]);
  });
});
