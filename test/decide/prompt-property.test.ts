import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { decidePrompt } from "../../src/decide/prompt.ts";
import { retraced } from "../../src/decide/retraced.ts";
import { verdictSchema } from "../../src/verdict.ts";
import { config } from "../plan/setup.ts";
import { CONFIG } from "../support/engine.ts";
import {
  failingOutput,
  measured,
  missing,
  output,
  PASSED,
  provider,
  scores,
  settled,
  type Facts,
} from "./settled.ts";

const policy = (gate: string) => config(`${CONFIG}gate: ${gate}\n`);

describe("decidePrompt(), whatever was measured", () => {
  const cause = fc.constantFrom(
    missing({ kind: "cancelled" }),
    provider("rate"),
    missing({ kind: "not_in_store" }),
  );
  const answer = (text: string) =>
    fc.oneof(
      { weight: 6, arbitrary: fc.constant(output(`ok ${text}`)) },
      { weight: 3, arbitrary: fc.constant(failingOutput(text)) },
      { weight: 1, arbitrary: fc.constant(output("ok")) },
      { weight: 1, arbitrary: cause },
    );
  const point = fc.integer({ min: 1, max: 5 });
  const judgement = fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .tuple(point, point, fc.constantFrom(1 as const, -1 as const))
        .map(([before, after, order]) => scores(before, after, order)),
    },
    { weight: 1, arbitrary: cause },
    {
      weight: 1,
      arbitrary: fc.constant({
        value: { order: 0, criteria: [], means: null, model: null },
      } as const),
    },
  );
  const facts = (samples: number): fc.Arbitrary<Facts> =>
    fc
      .record({
        slices: fc.subarray(["law", "tone"]),
        mustPass: fc.boolean(),
        checked: fc.boolean(),
        before: fc.array(answer("production"), { minLength: samples, maxLength: samples }),
        after: fc.array(answer("edit"), { minLength: samples, maxLength: samples }),
        judged: fc.array(judgement, { minLength: samples, maxLength: samples }),
        fresh: fc.array(fc.record({ baseline: answer("fresh"), scores: judgement }), {
          maxLength: 5,
        }),
        again: judgement,
      })
      .map(({ before, after, judged, fresh, again, ...rest }) => ({
        ...rest,
        samples,
        baseline: (at) => before[at]!,
        candidate: (at) => after[at]!,
        scores: (at) => judged[at]!,
        fresh,
        swapped: new Map([[0, again]]),
      }));
  const set = fc
    .integer({ min: 1, max: 4 })
    .chain((samples) => fc.array(facts(samples), { minLength: 1, maxLength: 12 }));
  const gate = fc.constantFrom(
    config(),
    policy("{ tier: warn, coverage: 0.5 }"),
    policy("{ slices: { law: { tier: show } } }"),
  );

  it("ends in a verdict of the published form, whose numbers its evidence gives again, and passes nothing that was not measured", () => {
    fc.assert(
      fc.property(
        set,
        gate,
        fc.constantFrom("one look", "fixed+recheck"),
        fc.boolean(),
        (all, of, method, judged) => {
          const cases = all.map((facts, at) => measured(`case-${at}`, { ...facts, judged }));
          const verdict = decidePrompt(
            settled(cases, { config: of, method, controls: PASSED }),
            of,
            { prompts: 1, wording: null, selftest: null },
          );
          const [written] = verdictSchema.shape.prompts.parse(
            JSON.parse(JSON.stringify([verdict])),
          );
          expect(retraced(written!).agrees).toBe(true);
          expect(["pass", "fail", "inconclusive"]).toContain(verdict.outcome);
          expect(verdict.reason === null).toBe(verdict.outcome !== "inconclusive");
          if (verdict.outcome !== "pass" || of.gate.tier !== "gate") return;
          const pairs = cases.flatMap((one) => one.pairs);
          const whole = pairs.filter(
            (pair) =>
              "value" in pair.baseline &&
              "value" in pair.candidate &&
              (pair.scores === null || "value" in pair.scores),
          ).length;
          const { complete } = verdict.coverage;
          expect(whole).toBeGreaterThan(0);
          expect(whole / pairs.length >= of.gate.coverage || complete >= cases.length - 1).toBe(
            true,
          );
          expect(verdict.units.every(({ red }) => !red)).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });
});
