import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { retraced } from "../../src/decide/retraced.ts";
import { logLine } from "../../src/report/escape/log.ts";
import { explainCase } from "../../src/report/explain-case.ts";
import { explainPrompt, explainRun } from "../../src/report/explain-prompt.ts";
import { explainUnit } from "../../src/report/explain-unit.ts";
import type { PromptVerdict } from "../../src/verdict.ts";
import { decided, failing, policy, twoSlices } from "./explain-fixtures.ts";
import { hostile } from "./hostile-verdicts.ts";
import { floor, standard } from "./policy-fixtures.ts";
import { verdict } from "./verdict-fixtures.ts";

const floors = "{ slices: { law: { floor: { min: 4, reason: r, owner: ada } } } }";
const red = decided(
  twoSlices(10, (at) => (at < 3 ? failing : {})),
  policy(floors),
);

/** The same verdict with somebody's text for every name in it. */
function named(text: string): PromptVerdict {
  const of = (name: string): string => (name === "law" ? text : name);
  const { evidence, units, recheck, floors: asked } = red;
  return {
    ...red,
    name: text,
    units: units.map((unit) => ({
      ...unit,
      unit: of(unit.unit),
      mute: { until: text, owner: text, reason: text },
    })),
    recheck: (recheck ?? []).map((test) => ({ ...test, unit: of(test.unit) })),
    floors: asked.map((one) => floor(text, { ...one, metric: text, owner: text, reason: text })),
    mustPassRed: [text],
    absolute: { standards: [standard(text, { met: false })], floors: true },
    evidence: {
      ...evidence!,
      cases: evidence!.cases.map((one) => ({
        ...one,
        id: `${text}${one.id}`,
        slices: one.slices.map(of),
      })),
    },
  };
}

describe("an explanation of hostile names", () => {
  it("is plain lines, each as a log may carry it", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const prompt = named(text);
        const { units } = retraced(prompt);
        const problem = { file: text, line: 1, message: text, hint: null };
        const lines = [
          ...explainPrompt(prompt),
          ...units.flatMap((unit) => explainUnit(unit, prompt)),
          ...explainCase(prompt.evidence!.cases[0]!, units, prompt),
          ...explainPrompt({ ...prompt, reason: "degenerate_outputs", detail: text }),
          ...explainRun(verdict({ reason: "config_invalid", detail: text, problems: [problem] })),
        ];
        expect(lines.length).toBeGreaterThan(50);
        for (const line of lines) expect(logLine(line)).toBe(line);
      }),
      { numRuns: 40 },
    );
  });
});
