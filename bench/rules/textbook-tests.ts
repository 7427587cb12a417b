import { tCdf } from "../../src/compare/distributions.ts";
import type { CaseEvidence } from "../../src/compare/evidence.ts";
import { differences, mean, slicesOf, type Rule } from "./rule.ts";

const LEVEL = 0.05;

/** Paired t on the scores and McNemar's exact test on the checks, one-sided, a slice and over all; Holm over them. */
export const textbookTests: Rule = {
  key: "textbook-tests",
  name: "paired t and McNemar with Holm",
  stops: (look) => {
    const tests = [look, ...slicesOf(look)].flatMap((of) => [
      pairedT(differences(of)),
      mcNemar(of),
    ]);
    // Holm rejects something exactly if Bonferroni does.
    return Math.min(...tests) <= LEVEL / tests.length;
  },
};

/** One-sided p of a mean below 0; 1 where nothing varies. */
export function pairedT(values: readonly number[]): number {
  const n = values.length;
  const centre = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  return n < 2 || squares === 0 ? 1 : tCdf(centre / Math.sqrt(squares / (n - 1) / n), n - 1);
}

/** One-sided exact p of "the candidate fails more", from the cases that fail on one side only (McNemar 1947). */
export function mcNemar(cases: readonly CaseEvidence[]): number {
  const discordant = cases.flatMap(({ prodCheck, runs }) => {
    const [before, after] = [prodCheck[0], runs[0]?.check];
    return before === undefined || after === undefined || before === after ? [] : [after];
  });
  const worse = discordant.filter((after) => after === 1).length;
  const n = discordant.length;
  let p = 0;
  let choose = 1;
  for (let k = n; k >= worse; k--) {
    p += choose / 2 ** n;
    choose = (choose * k) / (n - k + 1);
  }
  return Math.min(1, p);
}
