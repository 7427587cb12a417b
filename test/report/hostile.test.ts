import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { comment } from "../../src/report/comment.ts";
import { headline } from "../../src/report/headline.ts";
import { verdictJson } from "../../src/report/json.ts";
import { junit } from "../../src/report/junit.ts";
import { summary } from "../../src/report/summary.ts";
import { terminal } from "../../src/report/terminal.ts";
import { referencesIn, renderGfm, tagsOf, targetsOf, unbalanced } from "../support/gfm.ts";
import {
  failed,
  hostile,
  into,
  missed,
  passed,
  plain,
  several,
  unknown,
} from "./hostile-verdicts.ts";
import {
  failing,
  judge,
  prompt,
  run,
  scored,
  shownCase,
  unit,
  verdict,
} from "./verdict-fixtures.ts";

const control = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b\u{e0000}-\u{e007f}]/u;
const allowed =
  /^(?:https:\/\/github\.com\/(?:acme\/shop\/actions\/runs\/\d+|evenhand\/evenhand\/blob\/v1\.4\.0\/docs\/comment\.md))$/;

describe.each([
  ["a failed prompt", failed],
  ["several prompts", several],
  ["an invalid set-up", unknown],
  ["a pass", passed],
  ["a new prompt that fails", missed],
])("hostile text in every field of %s", (_, of) => {
  const shapes = { comment, summary };

  it.each(["comment", "summary"] as const)(
    "changes nothing of the %s but the text inside code",
    (kind) => {
      const tags = tagsOf(renderGfm(shapes[kind](of(plain), run())));
      fc.assert(
        fc.property(hostile, (text) => {
          const markdown = shapes[kind](of(into(text)), run());
          const html = renderGfm(markdown);
          expect(tagsOf(html)).toEqual(tags);
          expect(unbalanced(html)).toEqual([]);
          expect(targetsOf(html).filter((target) => !allowed.test(target))).toEqual([]);
          expect(referencesIn(html)).toEqual([]);
          expect(markdown).not.toMatch(control);
        }),
        { numRuns: 25 },
      );
    },
  );

  it("puts no control character and no workflow command into terminal, title, JSON and JUnit", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const given = of(into(text));
        const lines = terminal(given, run(), { colour: false, columns: 80 });
        expect(lines).not.toMatch(control);
        expect(lines.split("\n").filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
        expect(headline(given)).not.toMatch(/[\n\r]|##\[|^\s*::/);
        expect(verdictJson(given)).not.toMatch(control);
        expect(JSON.parse(verdictJson(given))).toEqual(JSON.parse(JSON.stringify(given)));
        expect(junit(given)).not.toMatch(control);
        expect(tagsOf(junit(given)).filter((tag) => /^\/?(?:img|details|code)/.test(tag))).toEqual(
          [],
        );
      }),
      { numRuns: 25 },
    );
  });
});

describe("words of our own that come as data", () => {
  it("are never more than words, whatever stands there", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const wrong = [{ question: text, rightAnswer: text, judgeAnswer: text, text, said: text }];
        const of = prompt({
          outcome: "inconclusive",
          reason: "judge_unreliable",
          detail: text,
          judge: judge({ controls: { right: 1, total: 2, wrong } }),
        });
        const items = [{ what: text, from: text, to: text, direction: "looser" as const }];
        const given = verdict({
          outcome: "inconclusive",
          prompts: [of],
          policyChanges: [{ path: text, items, diff: text }],
        });
        const html = renderGfm(comment(given, run()));
        expect(html).not.toMatch(
          /<img|<h[12]|<em|<del|<a href="(?!https:\/\/github\.com\/(?:acme|evenhand)\/)/,
        );
        expect(referencesIn(html)).toEqual([]);
        expect(unbalanced(html)).toEqual([]);
        expect(html.match(/<tr>/g)?.length).toBe(html.match(/<\/tr>/g)?.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe("verdicts of any shape", () => {
  const name = fc.oneof(fc.string({ maxLength: 30 }), hostile);
  const rate = fc.double({ min: 0, max: 1, noNaN: true });
  const found = fc.constantFrom("worse" as const, "better" as const, null);
  const aUnit = fc
    .record({
      name,
      rate,
      other: rate,
      found,
      mean: fc.double({ min: -4, max: 4, noNaN: true }),
      result: fc.constantFrom(
        "worse" as const,
        "better" as const,
        "not worse" as const,
        "unclear" as const,
      ),
      red: fc.boolean(),
    })
    .map(({ name: of, rate: a, other, found: was, mean, result, red: isRed }) =>
      unit(of, {
        result,
        red: result === "worse" && isRed,
        score: scored(mean, 0.1, was),
        check: failing(a, other, { found: was }),
      }),
    );
  const aPrompt = fc
    .record({
      name,
      outcome: fc.constantFrom("pass" as const, "fail" as const, "inconclusive" as const),
      units: fc.array(aUnit, { maxLength: 8 }),
      texts: fc.array(name, { maxLength: 5 }),
    })
    .map(({ name: of, outcome, units, texts }) =>
      prompt({
        name: of,
        outcome,
        reason: outcome === "inconclusive" ? "timeout" : null,
        units: [...units, unit("(all)")],
        mustPassRed: outcome === "fail" ? texts.slice(0, 2) : [],
        cases: texts.map((text, index) => shownCase(`${index}${text}`, { input: text })),
      }),
    );

  it("render closed, in time, with the heading first", () => {
    fc.assert(
      fc.property(
        fc.array(aPrompt, { maxLength: 4 }),
        fc.constantFrom(
          "pass" as const,
          "fail" as const,
          "inconclusive" as const,
          "not_applicable" as const,
        ),
        (prompts, outcome) => {
          const given = verdict({ outcome, prompts });
          const markdown = comment(given, run());
          const html = renderGfm(markdown);
          expect(markdown).toMatch(
            /^### (?:✅|❌|⚠️|➖) (?:Pass|Fail|Inconclusive|Not applicable)/,
          );
          expect(unbalanced(html)).toEqual([]);
          expect(referencesIn(html)).toEqual([]);
          expect(markdown).not.toMatch(/undefined|NaN|\[object/);
          expect(terminal(given, run(), { colour: false, columns: 60 })).not.toMatch(
            /undefined|NaN/,
          );
        },
      ),
      { numRuns: 25 },
    );
  });
});
