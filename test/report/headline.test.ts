import { describe, expect, it } from "vitest";

import { heading, headline } from "../../src/report/headline.ts";
import { markdownStyle } from "../../src/report/style.ts";
import type { Verdict } from "../../src/verdict.ts";
import { failedPrompt, failOnOneSlice } from "./example-verdict.ts";
import {
  judge,
  looserMargin,
  prompt,
  scored,
  unit,
  verdict,
  verdictOn,
  worseUnit,
} from "./verdict-fixtures.ts";

const all = unit("(all)", { cases: 150 });
const worseOverall = worseUnit("(all)", { cases: 150, score: scored(-0.2, 0.05, "worse") });
const quiet = unit("a", { result: "not worse" });
const failed = (...units: ReturnType<typeof unit>[]): Verdict => verdictOn(failedPrompt({ units }));

describe("headline()", () => {
  it("is the heading without mark and backticks", () => {
    expect(headline(failOnOneSlice())).toBe("Fail: regulatory got worse in support/answer");
  });

  it("stays one plain line whatever a prompt is called", () => {
    const hostile = verdictOn(prompt({ name: "a`\n::error::\u001b[31m\u202e" }));
    expect(headline(hostile)).toBe(
      "Pass: a` :\\u{3a}error:\\u{3a}\\u{1b}[31m\\u{202e} was not found worse",
    );
  });
});

describe("heading()", () => {
  it.each<[string, Verdict, string]>([
    ["one slice", failOnOneSlice(), "Fail: `regulatory` got worse in `support/answer`"],
    [
      "two",
      failed(worseUnit("a"), worseUnit("b"), all),
      "Fail: `a` and `b` got worse in `support/answer`",
    ],
    [
      "more",
      failed(worseUnit("a"), worseUnit("b"), worseUnit("c"), quiet, all),
      "Fail: 3 of 4 slices got worse in `support/answer`",
    ],
    ["all cases only", failed(quiet, worseOverall), "Fail: `support/answer` got worse overall"],
    [
      "a slice and all cases: the slice says more",
      failed(worseUnit("a"), worseOverall),
      "Fail: `a` got worse in `support/answer`",
    ],
    [
      "a slice that does not gate",
      failed(worseUnit("a"), worseUnit("b", { red: false, tier: "warn" }), all),
      "Fail: `a` got worse in `support/answer`",
    ],
    [
      "a must-pass case",
      verdictOn(failedPrompt({ units: [all], mustPassRed: ["incident-412"] })),
      "Fail: the must-pass case `incident-412` fails in `support/answer`",
    ],
    [
      "a slice and must-pass cases",
      verdictOn(failedPrompt({ mustPassRed: ["a", "b"] })),
      "Fail: `regulatory` got worse in `support/answer`, and 2 must-pass cases fail",
    ],
    [
      "one of several prompts",
      verdict({ outcome: "fail", prompts: [failedPrompt(), prompt({ name: "b" })] }),
      "Fail: 1 of 2 prompts got worse: `support/answer`, in `regulatory`",
    ],
    [
      "several prompts",
      verdict({
        outcome: "fail",
        prompts: [failedPrompt(), failedPrompt({ name: "b" }), prompt()],
      }),
      "Fail: 2 of 3 prompts got worse: `support/answer` and `b`",
    ],
    [
      "a set-up that the change breaks",
      verdict({ outcome: "fail", reason: "config_invalid" }),
      "Fail: a file of the set-up cannot be used",
    ],
  ])("says what failed: %s", (_, of, text) => {
    expect(heading(of, markdownStyle)).toBe(text);
  });

  it.each<[string, Verdict, string]>([
    [
      "better overall",
      verdictOn(prompt({ units: [quiet, unit("(all)", { result: "better" })] })),
      "Pass: `support/answer` got better, and no slice was found worse",
    ],
    [
      "better in a slice",
      verdictOn(prompt({ units: [unit("tone", { result: "better" }), all] })),
      "Pass: `tone` got better in `support/answer`, and no slice was found worse",
    ],
    [
      "nothing found",
      verdictOn(prompt({ units: [quiet, all] })),
      "Pass: no slice of `support/answer` was found worse",
    ],
    [
      "not worse",
      verdictOn(prompt({ units: [quiet, unit("(all)", { result: "not worse" })] })),
      "Pass: `support/answer` is not worse in any slice",
    ],
    [
      "no slices",
      verdictOn(prompt({ units: [all] })),
      "Pass: `support/answer` was not found worse",
    ],
    [
      "worse where it does not gate",
      verdictOn(prompt({ units: [worseUnit("a", { red: false, tier: "show" }), all] })),
      "Pass: no gating slice of `support/answer` was found worse",
    ],
    [
      "several prompts",
      verdict({ prompts: [prompt({ units: [quiet, all] }), prompt({ units: [all] })] }),
      "Pass: no slice of 2 prompts was found worse",
    ],
    [
      "several prompts, one better",
      verdict({ prompts: [prompt({ units: [unit("(all)", { result: "better" })] }), prompt()] }),
      "Pass: 1 of 2 prompts got better, and no slice was found worse",
    ],
    [
      "an eval set that only the pull request has",
      verdictOn(prompt({ units: [quiet, all], bootstrap: true })),
      "Pass, bootstrap (not yet protected): no slice of `support/answer` was found worse",
    ],
  ])("says what a pass means: %s", (_, of, text) => {
    expect(heading(of, markdownStyle)).toBe(text);
  });

  const quota = prompt({ outcome: "inconclusive", reason: "provider_quota" });

  it.each<[string, Verdict, string]>([
    [
      "the reason",
      verdictOn(quota),
      "Inconclusive: the model's provider refused further calls (quota spent)",
    ],
    [
      "that it can be merged",
      verdictOn(quota, { allowedUnmeasured: true }),
      "Inconclusive, can be merged unmeasured: the model's provider refused further calls (quota spent)",
    ],
    [
      "what the judge failed at",
      verdictOn(
        prompt({
          outcome: "inconclusive",
          reason: "judge_unreliable",
          detail: "the judge failed 2 of its 24 control questions",
          judge: judge(),
        }),
      ),
      "Inconclusive: the judge failed 2 of its 24 control questions",
    ],
    [
      "a reason that several prompts share",
      verdict({ outcome: "inconclusive", prompts: [quota, quota] }),
      "Inconclusive: the model's provider refused further calls (quota spent)",
    ],
    [
      "how many prompts, where the reasons differ",
      verdict({
        outcome: "inconclusive",
        prompts: [
          quota,
          prompt({ name: "b", outcome: "inconclusive", reason: "timeout" }),
          prompt(),
        ],
      }),
      "Inconclusive: 2 of 3 prompts could not be measured: `support/answer` and `b`",
    ],
    [
      "a reason without any prompt",
      verdict({ outcome: "inconclusive", reason: "no_merge_base" }),
      "Inconclusive: the two versions to compare could not be found",
    ],
  ])("says why nothing is known: %s", (_, of, text) => {
    expect(heading(of, markdownStyle)).toBe(text);
  });

  const still = (change: "renamed" | "removed", name = "a"): ReturnType<typeof prompt> =>
    prompt({ name, change, outcome: "not_applicable" });

  const reached = prompt({
    name: "a",
    change: "reached",
    reachedBy: [{ path: "tools/a.py", by: "depends_on" }],
    outcome: "not_applicable",
  });

  it.each<[string, Verdict, string]>([
    ["nothing", verdict({ outcome: "not_applicable" }), "Not applicable: no prompt changed"],
    [
      "the policy",
      verdict({ outcome: "not_applicable", policyChanges: [looserMargin] }),
      "Not applicable: no prompt changed. `regulatory` margin 0.30 → 0.50 (looser) takes effect after merge",
    ],
    [
      "several parts of the policy",
      verdict({ outcome: "not_applicable", policyChanges: [looserMargin, looserMargin] }),
      "Not applicable: no prompt changed. 2 changes of the policy take effect after merge",
    ],
    [
      "a policy file that only its diff describes",
      verdict({ outcome: "not_applicable", policyChanges: [{ ...looserMargin, items: [] }] }),
      "Not applicable: no prompt changed. The change of `evenhand.yaml` takes effect after merge",
    ],
    ["a rename", verdictOn(still("renamed")), "Not applicable: `a` was renamed without a change"],
    [
      "a rename and removals",
      verdict({
        outcome: "not_applicable",
        prompts: [still("renamed"), still("removed", "b"), still("removed", "c")],
      }),
      "Not applicable: `a` was renamed without a change, `b` and `c` were removed",
    ],
    [
      "a file that prompts depend on",
      verdict({ outcome: "not_applicable", prompts: [reached, still("removed", "b")] }),
      "Not applicable: `tools/a.py` changed, on which `a` depends: both versions send the same requests; `b` was removed",
    ],
    [
      "files that several prompts depend on",
      verdict({ outcome: "not_applicable", prompts: [reached, { ...reached, name: "b" }] }),
      "Not applicable: `tools/a.py` changed, on which `a` and `b` depend: both versions send the same requests",
    ],
    [
      "the first configuration",
      verdict({ outcome: "not_applicable", bootstrap: true, plan: [] }),
      "Not applicable, bootstrap (not yet protected): this pull request sets the gate up",
    ],
  ])("says what changed where nothing is measured: %s", (_, of, text) => {
    expect(heading(of, markdownStyle)).toBe(text);
  });
});
