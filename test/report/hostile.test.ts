import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { comment } from "../../src/report/comment.ts";
import { visible } from "../../src/report/escape/visible.ts";
import { headline } from "../../src/report/headline.ts";
import { verdictJson } from "../../src/report/json.ts";
import { junit } from "../../src/report/junit.ts";
import { summary } from "../../src/report/summary.ts";
import { terminal } from "../../src/report/terminal.ts";
import type { Verdict } from "../../src/verdict.ts";
import { referencesIn, renderGfm, tagsOf, targetsOf, unbalanced } from "../support/gfm.ts";
import {
  arm,
  failedPrompt,
  failing,
  judge,
  prompt,
  run,
  scored,
  shownCase,
  unit,
  verdict,
  worseUnit,
} from "./verdict-fixtures.ts";

/** Verdicts in which every text that somebody else can write goes through `of`. */
type Foreign = (label: string) => string;

const red = (of: Foreign, name: string): ReturnType<typeof prompt> =>
  failedPrompt({
    name: of(name),
    path: of("prompts/a.md"),
    baseline: arm({
      path: of("a"),
      model: { provider: "x", asked: of("m"), answered: [of("m1")] },
    }),
    candidate: arm({
      path: of("b"),
      model: { provider: "x", asked: of("n"), answered: [of("n1")] },
    }),
    evalSet: { path: of("evals/a.yaml"), version: "ab", source: "base" },
    judge: judge({ asked: of("j"), answered: [of("j1")], sameFamily: of("one key") }),
    units: [worseUnit(of("slice")), unit(of("quiet")), unit("(all)", { cases: 150 })],
    recheck: [
      { kind: "check", unit: of("slice"), firstP: 0.01, p: 0.01, effect: 0.1, stands: true },
    ],
    mustPassRed: [of("case1")],
    cases: ["case1", "case2", "case3"].map((id) =>
      shownCase(of(id), {
        input: of("input"),
        baseline: { output: of("old"), finish: "stop", failing: 0, of: 4 },
        candidate: { output: of("new"), finish: "refusal", failing: 4, of: 4 },
        criteria: [{ id: of("c"), rationale: of(`Output 1 of ${id}`), baseline: 5, candidate: 1 }],
        failedChecks: [of("check")],
      }),
    ),
    newCases: [
      { id: of("n"), baselineFailing: "0 of 1", candidateFailing: "1 of 1", difference: -1 },
    ],
    warnings: [{ file: of("f"), line: 1, message: of("m"), hint: of("h") }],
  });

const failed = (of: Foreign): Verdict =>
  verdict({
    outcome: "fail",
    suite: of("suite"),
    base: { name: of("main"), sha: "4e1d7a09".padEnd(40, "1") },
    prompts: [red(of, "p")],
    policyChanges: [{ path: of("p"), items: [], diff: `-${of("a")}\n+${of("b")}` }],
  });

const several = (of: Foreign): Verdict =>
  verdict({
    outcome: "fail",
    base: { name: of("main"), sha: "" },
    prompts: [red(of, "p"), red(of, "q"), prompt({ name: of("r") })],
  });

const unknown = (of: Foreign): Verdict =>
  verdict({
    outcome: "inconclusive",
    reason: "config_invalid",
    base: { name: of("main"), sha: "" },
    problems: [{ file: of("f"), line: 3, message: of("m"), hint: of("h") }],
  });

const plain: Foreign = (label) => label;

const fragments = [
  "![](http://e/?q)",
  "<img src=x>",
  "</details>",
  "</code></td></tr></table>",
  "`".repeat(10),
  "```",
  "|",
  "\n\n",
  "\n# h\n",
  "[a](javascript:x)",
  "@org/team",
  "fixes #2",
  "GH-3",
  "-->",
  "<!--",
  "https://evil.example",
  "www.evil.example",
  "\u202e",
  "\u200b",
  "\u{e0041}",
  "\u001b[2J",
  "\0",
  "::set-output name=a::b",
  "##[error]",
  "&lt;",
  "\\",
  "*_~$",
  "b83f2c9107d2",
];

const hostile = fc
  .oneof(
    fc
      .array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join("")),
    fc.string({ unit: "binary", maxLength: 8 }),
  )
  // Beyond these lengths a text is cut and continued elsewhere, which has tests of its own.
  .filter((text) => visible(text).length <= 80);

const into =
  (text: string): Foreign =>
  (label) =>
    `${label} ${text}`;

const control = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b\u{e0000}-\u{e007f}]/u;
const allowed =
  /^(?:https:\/\/github\.com\/(?:acme\/shop\/actions\/runs\/\d+|evenhand\/evenhand\/blob\/v1\.4\.0\/docs\/comment\.md))$/;

describe.each([
  ["a failed prompt", failed],
  ["several prompts", several],
  ["an invalid set-up", unknown],
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
