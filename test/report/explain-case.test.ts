import { describe, expect, it } from "vitest";

import { failingOutput, output, provider, scores, turn, type Facts } from "../decide/settled.ts";
import { shownCase } from "./verdict-fixtures.ts";
import { caseText, decided, failing, freshAnswers, losing, twoSlices } from "./explain-fixtures.ts";

const told = (first: Facts, id = "case-001"): string =>
  caseText(decided(twoSlices(10, (at) => (at === 0 ? first : at < 4 ? losing(1) : {}))), id);

describe("explainCase()", () => {
  it("tells every pair in order, what fails, the new answers, and what the case weighs", () => {
    const text = told({ ...losing(2), ...failing });
    expect(text).toMatchInlineSnapshot(`
      "Case case-001 of support/answer, in law

      Checks of the candidate answer that is shown
        contains: "ok" fails: is what it is

      Pairs: a candidate answer beside a stored production answer (x: candidate − production, points)
        1: x −2.00, the judge saw the candidate 1st; the candidate fails its checks and by the judge
        2: x −2.00, the judge saw the candidate 2nd; the candidate fails its checks and by the judge
        3: x −2.00, the judge saw the candidate 1st; the candidate fails its checks and by the judge
        4: x −2.00, the judge saw the candidate 2nd; the candidate fails its checks and by the judge
        Production's 4 stored answers: none fails its checks

      New production answers beside the same candidate answers
        1: x −2.00, the judge saw the candidate 2nd; production passes its checks; the candidate fails by the judge
        2: x −2.00, the judge saw the candidate 1st; production passes its checks; the candidate fails by the judge
        3: x −2.00, the judge saw the candidate 2nd; production passes its checks; the candidate fails by the judge
        4: x −2.00, the judge saw the candidate 1st; production passes its checks; the candidate fails by the judge

      What it weighs (d: mean of its x, freed from the position effect)
        law: d −2.00; the mean is −0.50, −0.3333 without it; failing checks: production 0 of 4, candidate 4 of 4, one of 10 cases; failing by the judge: production 0 of 4, candidate 4 of 4, one of 10 cases.
        All cases: d −2.00; the mean is −0.25, −0.1579 without it; failing checks: production 0 of 4, candidate 4 of 4, one of 20 cases; failing by the judge: production 0 of 4, candidate 4 of 4, one of 20 cases."
    `);
  });

  it("tells what the checks say of the answer that is shown", () => {
    const result = { label: "max-words: 50", pass: false, value: 0, gates: true };
    const checks = [
      { ...result, detail: "has 62 words" },
      { ...result, label: "rouge-l", pass: true, gates: false, detail: "has ROUGE-L 0.62" },
    ];
    const all = {
      ...decided(twoSlices(10, () => ({}))),
      cases: [shownCase("case-001", { checks })],
    };
    expect(caseText(all, "case-001")).toContain(
      [
        "Checks of the candidate answer that is shown",
        "  max-words: 50 fails: has 62 words",
        "  rouge-l: has ROUGE-L 0.62",
        "",
      ].join("\n"),
    );
  });

  it("says which stored answers of production fail", () => {
    const production = (...failed: readonly number[]): string =>
      told({
        baseline: (at) => (failed.includes(at) ? failingOutput(`No ${at}.`) : output(`ok ${at}`)),
      });
    expect(production()).toContain("Production's 4 stored answers: none fails its checks\n");
    expect(production(1)).toContain("Production's 4 stored answers: 2 fails its checks\n");
    expect(production(1, 3)).toContain(
      "Production's 4 stored answers: 2 and 4 fail their checks\n",
    );
    const gone = {
      baseline: (at: number) => (at === 0 ? provider("timeout") : output(`ok ${at}`)),
    };
    expect(told(gone)).toContain("Production's 4 stored answers: none fails its checks, 1 missing");
  });

  it("tells equal answers, missing judgements and cases without checks", () => {
    const equal = { baseline: () => output("ok"), candidate: () => output("ok") };
    expect(told({ ...equal, scores: () => scores(4, 4, 0) })).toContain(
      "  1: equal answers, not judged; the candidate passes its checks",
    );
    const gone: Facts = {
      scores: (at) => (at === 0 ? provider("timeout") : scores(4, 4, turn(at))),
    };
    expect(told(gone)).toMatch(/ {2}1: (the judgement is missing|not judged)/);
    expect(told({ checked: false })).toMatch(/ {2}1: x 0\.00, the judge saw the candidate 1st\n/);
  });

  it("says that a case is alone with a score in its slice, or has none", () => {
    const alone = twoSlices(10, (at) => (at === 0 ? { slices: ["rare"] } : {}));
    expect(caseText(decided(alone), "case-001")).toContain(
      "rare: d 0.00, and no other case has one",
    );
    const unjudged = twoSlices(10, () => ({ judged: false }));
    expect(caseText(decided(unjudged), "case-001")).toContain("law: no score difference.");
  });

  it.each<[string, Facts, string]>([
    ["red", { ...failing, fresh: freshAnswers(5) }, "It is a must-pass case, and red: four"],
    [
      "failing on both sides",
      {
        ...failing,
        fresh: freshAnswers(5).map((pair) => ({ ...pair, baseline: failingOutput() })),
      },
      "production's new answers fail it too: not red.",
    ],
  ])("says of a must-pass case that it is %s", (_, facts, said) => {
    expect(told({ ...facts, mustPass: true })).toContain(said);
  });

  it("says of a must-pass case among those shown that it is not red", () => {
    const of = decided(twoSlices(10, () => ({})));
    const cases = [shownCase("case-001", { mustPass: true })];
    expect(caseText({ ...of, cases }, "case-001")).toContain(
      "It is a must-pass case, and not red: not all of its first four candidate answers fail.",
    );
    expect(told(failing)).not.toContain("must-pass");
  });
});
