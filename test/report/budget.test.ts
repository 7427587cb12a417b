import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { comment } from "../../src/report/comment.ts";
import { COMMENT_BYTES, fitted, steps, SUMMARY_BYTES } from "../../src/report/budget.ts";
import { commentLayout, summaryLayout } from "../../src/report/layout.ts";
import { summary } from "../../src/report/summary.ts";
import type { PromptVerdict, ShownCase, UnitVerdict, Verdict } from "../../src/verdict.ts";
import { renderGfm, tagsOf, unbalanced } from "../support/gfm.ts";
import { failedPrompt, failOnOneSlice } from "./example-verdict.ts";
import { floor, metric, newPrompt, standard } from "./policy-fixtures.ts";
import {
  looserMargin,
  run,
  scored,
  shownCase,
  unit,
  verdict,
  verdictOn,
  worseUnit,
} from "./verdict-fixtures.ts";

const bytes = (text: string): number => Buffer.byteLength(text);
const astral = (index: number): string => `${"𝒳".repeat(50)}${index}`;

const manySlices = (worse: number, total: number): UnitVerdict[] => [
  ...[...Array(total).keys()].map((index) =>
    index < worse
      ? worseUnit(astral(index), { score: scored(-0.2 - index / 100, 0.1, "worse") })
      : unit(astral(index), {
          result: index % 2 === 0 ? "unclear" : "not worse",
          cases: 9 + index,
        }),
  ),
  unit("(all)", { cases: 12_400, result: "not worse" }),
];

const longCases = (count: number): ShownCase[] =>
  [...Array(count).keys()].map((index) =>
    shownCase(astral(index), {
      input: "𝒳".repeat(2000),
      baseline: { output: "𝒴".repeat(2000), finish: "stop", failing: 0, of: 4 },
      candidate: { output: "𝒵".repeat(2000), finish: "stop", failing: 4, of: 4 },
    }),
  );

describe("comment() of a large run", () => {
  const text = comment(
    verdictOn(failedPrompt({ units: manySlices(14, 500), cases: longCases(58) })),
    run(),
  );

  it("fits, whole: verdict and losses first, nothing open, nothing cut through", () => {
    expect(bytes(text)).toBeLessThanOrEqual(COMMENT_BYTES);
    expect(text.startsWith("### ❌ Fail: 14 of 500 slices got worse in `support/answer`\n")).toBe(
      true,
    );
    expect(text.match(/^\| `𝒳+\d+` \| ❌/gmu)?.length).toBeGreaterThanOrEqual(10);
    expect(text).toContain("| 4 more | ❌\u00A0**worse** | | | |");
    expect(text.isWellFormed()).toBe(true);
    expect(unbalanced(renderGfm(text))).toEqual([]);
    expect(text.trimEnd().endsWith("-->")).toBe(true);
    expect(text).toContain("**Next:**");
  });

  it("says what is missing and where it is", () => {
    const line = /^\*\*Shortened to fit GitHub:\*\* (.*)$/m.exec(text)?.[1] ?? "";
    expect(line).toMatch(
      /^55 failing cases and \d+ slices are in the \[job summary\]\(https:\/\/github\.com\/acme\/shop\/actions\/runs\/8123456789\) and the full report\.$/,
    );
    const rows = text.split("<summary>All slices")[1]?.match(/^\| `/gm)?.length ?? 0;
    expect(line).toContain(` ${500 - rows} slices`);
  });

  it("gives up no more than it must", () => {
    expect(bytes(text)).toBeGreaterThan(COMMENT_BYTES - 500);
  });
});

describe("summary() of a large run", () => {
  it("stays under the megabyte at which GitHub drops it", () => {
    const of = verdictOn(failedPrompt({ units: manySlices(180, 500), cases: longCases(400) }));
    const text = summary(of, run());
    expect(bytes(text)).toBeLessThanOrEqual(SUMMARY_BYTES);
    expect(unbalanced(renderGfm(text))).toEqual([]);
    expect(text).toMatch(/\*\*Shortened to fit GitHub:\*\* .* in `verdict\.json`\./);
  });

  it("has everything where there is room", () => {
    const of = verdictOn(failedPrompt({ units: manySlices(180, 500), cases: longCases(20) }));
    const text = summary(of, run());
    expect(text).not.toContain("Shortened");
    expect(text.match(/^\| `𝒳/gmu)?.length).toBeGreaterThanOrEqual(500);
    expect(text.match(/<summary><code>𝒳/gu)).toHaveLength(20);
  });
});

describe("fitted()", () => {
  const full = commentLayout(failOnOneSlice());

  it("leaves a report that fits as it is", () => {
    expect(fitted(full, (layout) => JSON.stringify(layout === full), 100)).toBe("true");
  });

  it("takes its steps in order and stops at the first that is enough", () => {
    const tried: string[] = [];
    const layout = JSON.parse(
      fitted(
        { ...full, sliceRows: 40 },
        (of) => {
          tried.push(JSON.stringify(of));
          return JSON.stringify(of).padEnd(of.textLimit === null ? 1000 + of.sliceRows : 10);
        },
        500,
      ).trim(),
    );
    expect(layout).toEqual({ ...full, sliceRows: 0, textLimit: 160 });
  });

  it("keeps the largest number that fits", () => {
    const kept = fitted({ ...full, sliceRows: 40 }, ({ sliceRows }) => "x".repeat(sliceRows), 17);
    expect(kept).toHaveLength(17);
  });

  it("ends with the shortest report where nothing fits", () => {
    const least = steps.reduce((layout, step) => step.shrink(layout, () => false), {
      ...summaryLayout(failOnOneSlice()),
      sections: 9,
      promptRows: 90,
    });
    expect(least).toMatchObject({
      sliceRows: 0,
      textLimit: 160,
      cases: 1,
      method: false,
      listRows: 2,
      diffLines: 5,
      sections: 1,
      promptRows: 10,
    });
  });
});

describe("comment() of anything", () => {
  const wide = fc.constantFrom("\u{e0041}", "𝒳", "é", "👩‍💻", "<", "&", "\n", "`", "|");
  const size = fc.constantFrom(1, 12, 60);

  it("fits, with the heading first and every block closed", () => {
    fc.assert(
      fc.property(
        wide,
        size,
        fc.constantFrom(1, 3, 25),
        fc.integer({ min: 0, max: 40 }),
        (filler, slices, prompts, cases) => {
          const text = filler.repeat(500);
          const one = (index: number): PromptVerdict =>
            failedPrompt({
              name: `${index}${text}`,
              units: [...Array(slices).keys()]
                .map((of) =>
                  worseUnit(`${of}${text}`, {
                    red: of % 3 !== 2,
                    mute: { until: "2026-12-01", owner: text, reason: text },
                    holdout: of === 0,
                    metrics: [...Array(3).keys()].map((at) => metric(`${at}${text}`)),
                  }),
                )
                .concat(unit("(all)")),
              floors: [...Array(slices).keys()].map((of) =>
                floor(`${of}${text}`, { unit: text, owner: text, reason: text }),
              ),
              wording: 3,
              cases: [...Array(cases).keys()].map((of) =>
                shownCase(`${of}${text}`, {
                  input: text,
                  failedChecks: Array.from({ length: 9 }, () => text),
                }),
              ),
              mustPassRed: [`0${text}`],
              warnings: [...Array(30).keys()].map((line) => ({
                file: text,
                line,
                message: text,
                hint: text,
              })),
            });
          const alone = (index: number): PromptVerdict =>
            newPrompt(
              [...Array(slices).keys()].map((of) =>
                standard(`${of}${text}`, { kind: "check", met: index % 2 === 0 }),
              ),
              { name: `new ${index}${text}`, bootstrap: false },
            );
          const policyChanges = Array.from({ length: 9 }, () => ({
            ...looserMargin,
            path: text,
            diff: `${text}\n`.repeat(300),
          }));
          const all: Verdict = verdict({
            outcome: "fail",
            base: { name: text, sha: text },
            prompts: [...Array(prompts).keys()].flatMap((index) => [one(index), alone(index)]),
            policyChanges,
          });
          const markdown = comment(all, run());
          expect(bytes(markdown)).toBeLessThanOrEqual(COMMENT_BYTES);
          expect(markdown.startsWith("### ❌ Fail: ")).toBe(true);
          const tags = tagsOf(renderGfm(markdown));
          expect(tags.indexOf("table")).toBeLessThan(
            tags.includes("details") ? tags.indexOf("details") : Infinity,
          );
          expect(unbalanced(renderGfm(markdown))).toEqual([]);
          expect(markdown.trimEnd().endsWith("-->")).toBe(true);
        },
      ),
      { numRuns: 4 },
    );
  });
});
