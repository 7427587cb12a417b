import * as fc from "fast-check";

import { visible } from "../../src/report/escape/visible.ts";
import type { PromptVerdict, Verdict } from "../../src/verdict.ts";
import { failedPrompt } from "./example-verdict.ts";
import { floor, metric, newPrompt, standard } from "./policy-fixtures.ts";
import {
  arm,
  hiding,
  judge,
  prompt,
  shownCase,
  unit,
  verdict,
  worseUnit,
} from "./verdict-fixtures.ts";

/** Verdicts in which every text that somebody else can write goes through `of`. */
export type Foreign = (label: string) => string;

const red = (of: Foreign, name: string): PromptVerdict =>
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
    judge: judge({
      asked: of("j"),
      answered: [of("j1")],
      sameFamily: of("one key"),
      uncalibrated: of("none"),
    }),
    units: [
      worseUnit(of("slice"), { holdout: true, metrics: [metric(of("metric"))] }),
      worseUnit(of("muted"), {
        red: false,
        mute: { until: "2026-12-01", owner: of("owner"), reason: of("reason") },
      }),
      unit(of("quiet")),
      unit("(all)", { cases: 150, metrics: [metric(of("cost"), { red: false })] }),
    ],
    floors: [floor(of("floor"), { unit: of("slice"), owner: of("owner"), reason: of("reason") })],
    wording: 6,
    selftest: { falseAlarms: 0.019, runs: 400, day: of("day") },
    recheck: [
      {
        kind: "check",
        unit: of("slice"),
        metric: null,
        firstP: 0.01,
        p: 0.01,
        effect: 0.1,
        stands: true,
      },
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

export const failed = (of: Foreign): Verdict =>
  verdict({
    outcome: "fail",
    suite: of("suite"),
    base: { name: of("main"), sha: "4e1d7a09".padEnd(40, "1") },
    prompts: [red(of, "p")],
    policyChanges: [{ path: of("p"), items: [], diff: `-${of("a")}\n+${of("b")}` }],
  });

/** A pass: what could be hidden, and what new prompts reach. */
export const passed = (of: Foreign): Verdict =>
  verdict({
    base: { name: of("main"), sha: "" },
    prompts: [
      prompt({
        name: of("p"),
        units: [
          hiding(of("vip"), 9, [0.6, 0.2]),
          worseUnit(of("shown"), {
            red: false,
            mute: { until: of("x"), owner: of("o"), reason: of("r") },
          }),
          unit("(all)"),
        ],
        wouldHelp: { unit: of("other"), moreCases: 5, score: 0.3, failures: 0.1 },
        floors: [floor(of("floor"), { red: false, owner: of("owner"), reason: of("reason") })],
      }),
      alone(of, true),
    ],
  });

/** A prompt without a baseline that misses its minimum. */
export const missed = (of: Foreign): Verdict =>
  verdict({ outcome: "fail", prompts: [alone(of, false)] });

const alone = (of: Foreign, met: boolean): PromptVerdict =>
  newPrompt(
    [
      standard(of("criterion"), { met }),
      standard(of("label"), { kind: "check", measured: 0.2, min: 0.5, met }),
    ],
    {
      name: of("q"),
      cases: [
        shownCase(of("case"), {
          first: null,
          criteria: [{ id: of("c"), rationale: of("why"), baseline: 5, candidate: 1 }],
        }),
      ],
    },
  );

export const several = (of: Foreign): Verdict =>
  verdict({
    outcome: "fail",
    base: { name: of("main"), sha: "" },
    prompts: [red(of, "p"), red(of, "q"), prompt({ name: of("r") })],
  });

export const unknown = (of: Foreign): Verdict =>
  verdict({
    outcome: "inconclusive",
    reason: "config_invalid",
    base: { name: of("main"), sha: "" },
    problems: [{ file: of("f"), line: 3, message: of("m"), hint: of("h") }],
  });

export const plain: Foreign = (label) => label;

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

export const hostile = fc
  .oneof(
    fc
      .array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join("")),
    fc.string({ unit: "binary", maxLength: 8 }),
  )
  // Beyond these lengths a text is cut and continued elsewhere, which has tests of its own.
  .filter((text) => visible(text).length <= 80);

export const into =
  (text: string): Foreign =>
  (label) =>
    `${label} ${text}`;
